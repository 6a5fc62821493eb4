//! Ordinary traffic of a LAN, recorded on a plain wire and sent again through units: what arrives is equal
//! byte for byte. Through gateways, which are routers, this holds for IP packets but for their hop counts.

use std::collections::{BTreeMap, HashMap};
use std::net::UdpSocket;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use netns_tests::{
    Capture, EchoServer, Fleet, Group, Host, MARKER, Mode, Offloads, PATIENCE, Ping, Rig, Topology,
    Wire, mac_text, scenario, tcp_transfer, udp_exchange, wait_for,
};

/// What two terminals sent, in its order: which of them, and the frame.
type Record = Vec<(usize, Vec<u8>)>;
/// How often each frame arrived.
type Seen = BTreeMap<Vec<u8>, usize>;

#[test]
fn recorded_traffic_arrives_through_units_as_on_a_plain_wire() -> Result<()> {
    let mut recorded = None;
    scenario(|rig| {
        let (macs, record) = record(rig)?;
        let alone = [rig.host("alone1")?, rig.host("alone2")?];
        alone[0].link("eth0", &alone[1], "eth0", Offloads::Single)?;
        let plain = replay(rig, &alone, &macs, &record, None)?;

        let net = Topology::with_offloads(rig, Mode::Inline, 2, Offloads::Single)?;
        // A switch that passes what is between neighbours only.
        net.hub
            .host()
            .ip("link set br0 type bridge group_fwd_mask 8")?;
        let office = Group::new("office", "hitless");
        let groups = [&["office"][..], &["office"]];
        // The terminals' kernels are silent, so the units answer searches.
        let settings = [("reply", "\"proxy\"")];
        let fleet = Fleet::with_settings(rig, net, &[office], &groups, &settings)?;
        for unit in &fleet.units {
            // The kernel would leave the checksums of segments that arrived joined to hardware.
            unit.host().check(&["ethtool", "-K", "in0", "tx", "off"])?;
        }
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        let hosts = [1, 2].map(|number| fleet.terminal(number).host.clone());
        let units = replay(rig, &hosts, &macs, &record, None)?;
        for (units, plain) in units.iter().zip(&plain) {
            for (frame, times) in plain {
                let through = units.get(frame).copied().unwrap_or_default();
                assert_eq!(through, *times, "{:?}: {frame:02x?}", kind(frame));
            }
            let more = units.keys().find(|frame| !plain.contains_key(*frame));
            assert_eq!(more, None, "{:?}", more.and_then(|frame| kind(frame)));
        }
        // The control: everything else was encrypted.
        let of_terminals = record.iter().filter(|(_, frame)| {
            let kind = kind(frame);
            kind == Some("ipv4") || kind == Some("ipv6")
        });
        ensure!(hub.esp()? >= of_terminals.count());
        assert_eq!(hub.count_with(MARKER)?, 0);
        recorded = Some((macs, record));
        Ok(())
    })?;
    let (macs, record) = recorded.context("no record")?;
    scenario(|rig| through_gateways(rig, &macs, &record))
}

/// Sends the IP packets of a record through two gateways. Each costs a hop, and nothing else is changed.
fn through_gateways(rig: &Rig, macs: &[String; 2], record: &Record) -> Result<()> {
    let mut net = Topology::with_offloads(rig, Mode::Gateway, 2, Offloads::Single)?;
    for (number, terminal) in net.terminals.iter_mut().enumerate() {
        // The gateways' hosts find the terminals of the record, whose kernels are silent, behind them.
        let (near, far, mac) = (number + 1, 2 - number, &macs[number]);
        terminal.prefixes = vec![
            format!("10.77.0.{}/32", 128 + near),
            format!("fd77::1:{near}/128"),
        ];
        terminal.unit()?.ip(&format!(
            "route add 10.77.0.{0} dev in0\nroute add fd77::1:{near} dev in0\n\
             neigh replace 10.77.0.{0} lladdr {mac} dev in0 nud permanent\n\
             neigh replace fd77::1:{near} lladdr {mac} dev in0 nud permanent\n\
             route add 10.77.0.{1} via 10.77.0.{2}\nroute add fd77::1:{far} via fd77::{2}",
            128 + near,
            128 + far,
            10 + far,
        ))?;
    }
    let office = Group::new("office", "hitless");
    let protect = ["10.77.0.128/25".into(), "fd77::1:0/112".into()];
    let office = Group {
        protect: protect.to_vec(),
        ..office
    };
    let members = [&["office"][..], &["office"]];
    let settings = [("reply", "\"proxy\"")];
    let fleet = Fleet::with_settings(rig, net, &[office], &members, &settings)?;
    let hub = rig.capture(fleet.net.hub.host(), None)?;
    let routers = [
        fleet.unit(1).host().mac("in0")?,
        fleet.unit(2).host().mac("in0")?,
    ];
    let hosts = [1, 2].map(|number| fleet.terminal(number).host.clone());
    // What would not survive two hops is left out. The rest goes to the router.
    let sent: Record = record
        .iter()
        .filter(|(_, frame)| is_routed(frame))
        .cloned()
        .collect();
    let sent: Record = sent
        .into_iter()
        .map(|(n, mut frame)| {
            frame[..6].copy_from_slice(&routers[n]);
            (n, frame)
        })
        .collect();
    ensure!(sent.len() > 100, "{} packets", sent.len());
    let seen = replay(rig, &hosts, macs, &sent, Some(routers))?;
    for (n, seen) in seen.iter().enumerate() {
        let mut expected = Seen::new();
        for (_, frame) in sent.iter().filter(|(from, _)| *from != n) {
            let mut frame = without_number(frame.clone());
            take_hops(&mut frame, 2);
            *expected.entry(frame[14..].to_vec()).or_default() += 1;
        }
        let mut arrived = Seen::new();
        for (frame, times) in seen {
            let mut frame = frame.clone();
            take_hops(&mut frame, 0);
            *arrived.entry(frame[14..].to_vec()).or_default() += times;
        }
        for (packet, times) in &expected {
            let through = arrived.get(packet).copied().unwrap_or_default();
            assert_eq!(through, *times, "{packet:02x?}");
        }
        let more = arrived
            .keys()
            .find(|packet| !expected.contains_key(*packet));
        assert_eq!(more, None);
    }
    // The control: it was encrypted.
    ensure!(hub.esp()? >= sent.len());
    assert_eq!(hub.count_with(MARKER)?, 0);
    Ok(())
}

/// Returns true for an IP packet that arrives behind two routers.
fn is_routed(frame: &[u8]) -> bool {
    let hops = match kind(frame) {
        Some("ipv4") => frame.get(22),
        Some("ipv6") => frame.get(21),
        _ => None,
    };
    hops.is_some_and(|hops| *hops > 2)
}

/// Returns true for an IP packet between the terminals, none of what a router says to its neighbours.
fn is_ip(frame: &[u8]) -> bool {
    matches!(kind(frame), Some("ipv4" | "ipv6"))
}

/// Lowers the hop count of a frame's packet, and clears the checksum over it.
fn take_hops(frame: &mut [u8], hops: u8) {
    match kind(frame) {
        Some("ipv4") => {
            frame[22] -= hops;
            frame[24..26].fill(0);
        }
        Some("ipv6") => frame[21] -= hops,
        _ => {}
    }
}

/// Records what two terminals on a plain wire send, each protocol by a program that speaks it.
fn record(rig: &Rig) -> Result<([String; 2], Record)> {
    let net = Topology::with_offloads(rig, Mode::Plain, 2, Offloads::Single)?;
    let (one, two) = (net.terminal(1), net.terminal(2));
    for host in [&one.host, &two.host] {
        // Captures show the frames before hardware would write the checksums into them.
        host.check(&["ethtool", "-K", "eth0", "tx", "off"])?;
        // Units lower the segment size that hosts with a larger MTU announce.
        host.ip("link set eth0 mtu 1400")?;
    }
    let captures = [
        rig.capture(&one.host, Some("eth0"))?,
        rig.capture(&two.host, Some("eth0"))?,
    ];
    for (from, to) in [(one, two), (two, one)] {
        for address in to.addresses() {
            let ping = Ping::to(address).pattern(MARKER);
            ping.all(&from.host)?;
            ping.clone().option(&["-s", "4000"]).all(&from.host)?;
            ping.option(&["-t", "1"]).all(&from.host)?;
            tcp_transfer(&from.host, &to.host, address, 20_001)?;
            let server = EchoServer::start(&to.host, address)?;
            udp_exchange(&from.host, &server, [0, 1, 600, 1352, 3000])?;
        }
    }
    let index = one.host.check(&["cat", "/sys/class/net/eth0/ifindex"])?;
    let index = index.trim().parse()?;
    let _members = one.host.inside(|| {
        let (v4, v6) = (UdpSocket::bind("0.0.0.0:0")?, UdpSocket::bind("[::]:0")?);
        v4.join_multicast_v4(&[239, 7, 7, 7].into(), &[10, 77, 0, 129].into())?;
        v6.join_multicast_v6(&"ff05::7:7".parse()?, index)?;
        Ok((v4, v6))
    })?;
    let script = "mount -t tmpfs none /run && mkdir -p /var/lib/dhcpcd && \
                  mount -t tmpfs none /var/lib/dhcpcd && \
                  exec dhcpcd -B -f /dev/null -c /bin/true --noipv4ll --noarp --ia_na eth0";
    let words = ["-mpf", "--kill-child", "sh", "-c", script];
    let client = rig.spawn(&two.host, "dhcpcd", Path::new("unshare"), &words)?;
    for (number, host) in [&one.host, &two.host].into_iter().enumerate() {
        let wire = Wire::open(host, "eth0")?;
        for frame in crafted(host.mac("eth0")?, number) {
            wire.send(&frame)?;
        }
    }
    let macs = [
        mac_text(one.host.mac("eth0")?),
        mac_text(two.host.mac("eth0")?),
    ];
    let record = wait_for("frames of every kind", PATIENCE, || {
        let record = sent(&captures)?;
        let there = |kind_of: &&str| record.iter().any(|(_, f)| kind(f) == Some(kind_of));
        Ok(KINDS.iter().all(there).then_some(record))
    });
    let record = record.with_context(|| {
        let record = sent(&captures).unwrap_or_default();
        format!(
            "{:?}",
            record.iter().map(|(_, f)| kind(f)).collect::<Vec<_>>()
        )
    })?;
    client.kill()?;
    captures.iter().try_for_each(Capture::end)?;
    Ok((macs, record))
}

/// What two terminals have sent so far of the kinds that a unit carries.
fn sent(captures: &[Capture; 2]) -> Result<Record> {
    let mut all = Vec::new();
    for (number, capture) in captures.iter().enumerate() {
        let frames = capture.frames()?.into_iter().filter(|frame| frame.sent);
        all.extend(frames.map(|frame| (frame.at, number, frame.data)));
    }
    all.sort_by_key(|(at, ..)| *at);
    let all = all.into_iter().map(|(_, number, data)| (number, data));
    Ok(all.filter(|(_, data)| kind(data).is_some()).collect())
}

/// What no program at hand sends: the beginning of EAP (IEEE 802.1X), and the greeting of a switch
/// that looks for loops (IEEE 802.1D). Both are padded to the shortest length of a frame.
fn crafted(mac: [u8; 6], number: usize) -> [Vec<u8>; 2] {
    let padded = |to: u8, rest: &[u8]| {
        let mut frame = [&[1, 0x80, 0xc2, 0, 0, to], &mac[..], rest].concat();
        frame.resize(60, 0);
        frame
    };
    let bridge = [0x80, 0, 2, 0, 0, 0, 0, number as u8];
    let message = [
        &[0, 0, 0, 0, 0],
        &bridge[..],
        &[0; 4],
        &bridge,
        &[0x80, 1, 0, 0, 20, 0],
    ]
    .concat();
    [
        padded(3, &[0x88, 0x8e, 1, 1, 0, 0]),
        padded(0, &[&[0, 38, 0x42, 0x42, 3][..], &message].concat()),
    ]
}

/// What a frame is, if an inline unit carries it.
fn kind(frame: &[u8]) -> Option<&'static str> {
    let at = |n: usize| frame.get(n).copied();
    let port = u16::from_be_bytes([at(36)?, at(37)?]);
    match (at(12)?, at(13)?) {
        (8, 6) => Some("arp"),
        (0x88, 0x8e) => Some("eapol"),
        (0..6, _) => Some("stp"),
        (8, 0) => match (at(23)?, at(30)?) {
            (2, _) => Some("igmp"),
            (17, _) if port == 67 => Some("dhcp"),
            (_, 10) => Some("ipv4"),
            _ => None,
        },
        (0x86, 0xdd) => match (at(20)?, at(38)?) {
            (58, _) if (133..=137).contains(&at(54)?) => Some("nd"),
            (0, _) if [130, 131, 132, 143].contains(&at(62)?) => Some("mld"),
            (17, _) if [at(56)?, at(57)?] == 547_u16.to_be_bytes() => Some("dhcpv6"),
            (_, 0xfd) => Some("ipv6"),
            _ => None,
        },
        _ => None,
    }
}

/// Clears the identification of an IPv4 packet that may not be fragmented, and the checksum over it.
/// It means nothing (RFC 6864), and the kernel numbers such packets anew when a unit sends several at
/// once.
fn without_number(mut frame: Vec<u8>) -> Vec<u8> {
    if kind(&frame) == Some("ipv4") && frame.get(20).is_some_and(|flags| flags & 0x40 != 0) {
        for place in [18..20, 24..26] {
            frame.get_mut(place).unwrap_or_default().fill(0);
        }
    }
    frame
}

/// Sends a record again from two hosts that have the recorded hardware addresses and whose kernels
/// are silent. Returns what each of them received from the other, or from the router before it.
fn replay(
    rig: &Rig,
    hosts: &[Host; 2],
    macs: &[String; 2],
    record: &Record,
    routers: Option<[[u8; 6]; 2]>,
) -> Result<[Seen; 2]> {
    for (host, mac) in hosts.iter().zip(macs) {
        host.sysctl("net.ipv6.conf.eth0.disable_ipv6", "1")?;
        host.ip(&format!(
            "addr flush dev eth0\nlink set eth0 down\n\
             link set eth0 address {mac} arp off mtu 1400\nlink set eth0 up"
        ))?;
    }
    let open = |n: usize| -> Result<_> {
        let capture = rig.capture(&hosts[n], Some("eth0"))?;
        Ok((Wire::open(&hosts[n], "eth0")?, capture))
    };
    let ends = [open(0)?, open(1)?];
    let mut last: HashMap<&[u8], Instant> = HashMap::new();
    for (number, frame) in record {
        // A relayed frame that is repeated at once is taken for one that came back.
        let repeat = last.get(&**frame).map(|at| *at + REPEAT);
        let wait = repeat.map_or(PAUSE, |due| due.saturating_duration_since(Instant::now()));
        std::thread::sleep(wait);
        ends[*number].0.send(frame)?;
        last.insert(frame, Instant::now());
    }
    let seen = |n: usize| -> Result<Seen> {
        let other = match routers {
            Some(routers) => routers[n],
            None => hosts[1 - n].mac("eth0")?,
        };
        let mut seen = Seen::new();
        for frame in ends[n].1.frames()? {
            // Neither the units' own questions nor those of the manager.
            let of_the_other = !frame.sent && frame.data.get(6..12) == Some(&other);
            if of_the_other && (routers.is_none() || is_ip(&frame.data)) {
                *seen.entry(without_number(frame.data)).or_default() += 1;
            }
        }
        Ok(seen)
    };
    let whole = |n: usize| -> Result<bool> {
        let sent = record.iter().filter(|(number, _)| *number != n).count();
        Ok(seen(n)?.values().sum::<usize>() >= sent)
    };
    // What is missing is told by the comparison.
    let _ = wait_for("every frame", Duration::from_secs(5), || {
        Ok((whole(0)? && whole(1)?).then_some(()))
    });
    Ok([seen(0)?, seen(1)?])
}

/// What must be among the recorded frames.
const KINDS: [&str; 10] = [
    "arp", "nd", "mld", "igmp", "dhcp", "dhcpv6", "eapol", "stp", "ipv4", "ipv6",
];
/// Between two frames: a little longer than the programs took.
const PAUSE: Duration = Duration::from_micros(500);
/// Between two equal frames: longer than a unit remembers what it has relayed.
const REPEAT: Duration = Duration::from_millis(250);
