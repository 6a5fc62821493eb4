//! The kernel's own segmentation: a TUN device, a route, and a link on which nothing is offloaded.
//!
//! ```text
//! frame -> tun0 [ router ] out0 -- eth0 [ far ]: packets
//! ```

use anyhow::{Context, Result, ensure};
use fpn::datapath::VNET_LEN;
use fpn::wire::ip::IpHeader;
use netns_tests::{Capture, Offloads, PATIENCE, Rig, wait_for};
use nix::sched::{CpuSet, sched_getaffinity, sched_setaffinity};
use nix::unistd::Pid;

use crate::frames::{Shape, terminal, with_hops};

/// The kernel, which is asked what it makes of frames.
pub(crate) struct Kernel {
    tun: tun::Device,
    capture: Capture,
    marks: u64,
}

impl Kernel {
    /// Sets up the hosts. From here on the calling thread stays on one processor, because each
    /// processor has its own queue for packets that cross a veth.
    pub(crate) fn new(rig: &Rig) -> Result<Self> {
        stay_on_one_processor()?;
        let (router, far) = (rig.host("router")?, rig.host("far")?);
        router.link("out0", &far, "eth0", Offloads::Single)?;
        for (host, interface) in [(&router, "out0"), (&far, "eth0")] {
            let off = ["tx", "off", "rx", "off", "sg", "off"];
            host.check(&[&["ethtool", "-K", interface][..], &off].concat())?;
            host.ip(&format!("link set {interface} mtu {MTU}"))?;
        }
        far.ip(&format!("link set eth0 address {FAR_MAC}"))?;
        let tun = router.inside(|| {
            let mut config = tun::Configuration::default();
            config.tun_name("tun0");
            config.platform_config(|platform| {
                platform.vnet_hdr(true);
            });
            tun::Device::new(&config).context("cannot make a TUN device")
        })?;
        router.ip("link set tun0 up")?;
        for name in ["all", "default", "tun0"] {
            router.sysctl(&format!("net.ipv4.conf.{name}.rp_filter"), "0")?;
        }
        router.sysctl("net.ipv4.ip_forward", "1")?;
        router.sysctl("net.ipv6.conf.all.forwarding", "1")?;
        for v4 in [true, false] {
            let to = terminal(2, v4);
            router.ip(&format!(
                "route add {to} dev out0\n\
                 neigh add {to} lladdr {FAR_MAC} dev out0 nud permanent"
            ))?;
        }
        let capture = rig.capture(&far, Some("eth0"))?;
        Ok(Self {
            tun,
            capture,
            marks: 0,
        })
    }

    /// Returns the packets that leave for these frames, in order. Each frame is written in one
    /// call. Its hop count is raised by one first, which the router takes away again.
    pub(crate) fn send(&mut self, frames: &[Vec<u8>]) -> Result<Vec<Vec<u8>>> {
        self.capture.clear()?;
        for frame in frames {
            self.write(frame)?;
        }
        self.marks += 1;
        let mark = Shape::mark(self.marks).frame();
        self.write(&mark)?;
        let mark = mark.get(VNET_LEN..).unwrap_or_default();
        let mut packets = wait_for("the last packet", PATIENCE, || {
            let packets = self.packets()?;
            let done = packets.last().is_some_and(|last| last == mark);
            Ok(done.then_some(packets))
        })?;
        packets.pop();
        Ok(packets)
    }

    fn write(&self, frame: &[u8]) -> Result<()> {
        let (vnet, packet) = frame
            .split_at_checked(VNET_LEN)
            .context("shorter than its vnet header")?;
        let hops = IpHeader::parse(packet)?.ttl;
        let frame = [vnet, &with_hops(packet, hops + 1)].concat();
        let written = self
            .tun
            .send(&frame)
            .with_context(|| format!("the kernel refuses a frame with the header {vnet:?}"))?;
        ensure!(written == frame.len(), "written in part");
        Ok(())
    }

    /// Returns the packets of the terminals that were seen, from the IP header on.
    fn packets(&self) -> Result<Vec<Vec<u8>>> {
        let mut packets = Vec::new();
        for frame in self.capture.frames()? {
            let packet = frame.data.get(ETHERNET..).unwrap_or_default();
            let of_terminal =
                |ip: &IpHeader| [true, false].map(|v4| terminal(1, v4)).contains(&ip.src);
            if !frame.sent && IpHeader::parse(packet).is_ok_and(|ip| of_terminal(&ip)) {
                packets.push(packet.to_vec());
            }
        }
        Ok(packets)
    }
}

fn stay_on_one_processor() -> Result<()> {
    let this = Pid::from_raw(0);
    let all = sched_getaffinity(this)?;
    let mut processors = 0..CpuSet::count();
    let first = processors
        .find(|n| all.is_set(*n).unwrap_or(false))
        .context("no processor")?;
    let mut one = CpuSet::new();
    one.set(first)?;
    Ok(sched_setaffinity(this, &one)?)
}

/// The MTU of the link, with room for segments that are larger than those of Ethernet.
const MTU: usize = 9000;
const ETHERNET: usize = 14;
const FAR_MAC: &str = "02:00:00:00:00:02";
