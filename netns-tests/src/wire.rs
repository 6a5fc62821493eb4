//! Frames that no IP stack makes, written into a link byte by byte.

use std::net::{IpAddr, Ipv4Addr};
use std::os::fd::{AsRawFd, OwnedFd};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use etherparse::{
    ArpHardwareId, ArpOperation, ArpPacket, EtherType, IpHeaders, IpNumber, Ipv4Header, Ipv6Header,
    PacketBuilder, VlanId,
};
use nix::errno::Errno;
use nix::ifaddrs::getifaddrs;
use nix::sys::socket::sockopt::SndBufForce;
use nix::sys::socket::{
    AddressFamily, LinkAddr, MsgFlags, SockFlag, SockType, sendto, setsockopt, socket,
};

use crate::host::Host;

/// A link of a host, into which whole Ethernet frames are written.
pub struct Wire {
    socket: OwnedFd,
    link: LinkAddr,
}

impl Wire {
    /// Opens an interface of a host.
    ///
    /// # Errors
    /// If the host has no such interface, or no packet socket can be had.
    pub fn open(host: &Host, interface: &str) -> Result<Self> {
        let link = link_of(host, interface)?;
        let socket = host.inside(|| {
            // Protocol 0: it sends and never receives.
            socket(
                AddressFamily::Packet,
                SockType::Raw,
                SockFlag::SOCK_CLOEXEC,
                None,
            )
            .context("cannot open a packet socket")
        })?;
        setsockopt(&socket, SndBufForce, &QUEUE_BYTES)?;
        Ok(Self { socket, link })
    }

    /// Sends a frame, from its Ethernet header on.
    ///
    /// # Errors
    /// If the interface is down or the frame too long for it.
    pub fn send(&self, frame: &[u8]) -> Result<()> {
        loop {
            match sendto(
                self.socket.as_raw_fd(),
                frame,
                &self.link,
                MsgFlags::empty(),
            ) {
                Ok(_) => return Ok(()),
                // The queue of the interface is full.
                Err(Errno::ENOBUFS | Errno::EINTR) => std::thread::sleep(PAUSE),
                Err(error) => return Err(error).context("cannot send a frame"),
            }
        }
    }

    /// Sends these frames, at most `rate` in a second. Returns how many.
    ///
    /// # Errors
    /// As [`Wire::send`].
    pub fn send_all(&self, frames: impl IntoIterator<Item = Vec<u8>>, rate: u32) -> Result<u64> {
        let start = Instant::now();
        let mut sent = 0_u64;
        for frame in frames {
            let due = start + Duration::from_secs_f64(sent as f64 / f64::from(rate));
            std::thread::sleep(due.saturating_duration_since(Instant::now()));
            self.send(&frame)?;
            sent += 1;
        }
        Ok(sent)
    }
}

impl Host {
    /// Returns the hardware address of an interface.
    ///
    /// # Errors
    /// If the host has no such interface, or it is no Ethernet interface.
    pub fn mac(&self, interface: &str) -> Result<[u8; 6]> {
        let link = link_of(self, interface)?;
        link.addr().context("no Ethernet interface")
    }
}

/// Builds a frame with a UDP datagram. `macs` are the hardware addresses of sender and receiver;
/// `tag` is a VLAN tag with its priority.
///
/// # Errors
/// If the addresses are of different families.
pub fn datagram(
    macs: ([u8; 6], [u8; 6]),
    tag: Option<u16>,
    (from, to): (IpAddr, IpAddr),
    payload: &[u8],
) -> Result<Vec<u8>> {
    let headers = match (from, to) {
        (IpAddr::V4(from), IpAddr::V4(to)) => {
            let header = Ipv4Header::new(0, 63, IpNumber::UDP, from.octets(), to.octets())?;
            IpHeaders::Ipv4(header, Default::default())
        }
        (IpAddr::V6(from), IpAddr::V6(to)) => {
            let header = Ipv6Header {
                hop_limit: 63,
                source: from.octets(),
                destination: to.octets(),
                ..Ipv6Header::default()
            };
            IpHeaders::Ipv6(header, Default::default())
        }
        _ => bail!("{from} and {to} are of different families"),
    };
    let builder = PacketBuilder::ethernet2(macs.0, macs.1);
    let mut frame = Vec::new();
    match tag {
        None => builder
            .ip(headers)
            .udp(1000, 2000)
            .write(&mut frame, payload)?,
        Some(tag) => {
            let builder = builder.single_vlan(VlanId::try_new(tag & VLAN_ID)?);
            builder
                .ip(headers)
                .udp(1000, 2000)
                .write(&mut frame, payload)?;
            let place = frame.get_mut(14..16).context("no tag")?;
            place.copy_from_slice(&tag.to_be_bytes());
        }
    }
    Ok(frame)
}

/// Builds the question who has an IPv4 address.
///
/// # Errors
/// If the library cannot write it.
pub fn arp_request(mac: [u8; 6], from: Ipv4Addr, whose: Ipv4Addr) -> Result<Vec<u8>> {
    let question = ArpPacket::new(
        ArpHardwareId::ETHERNET,
        EtherType::IPV4,
        ArpOperation::REQUEST,
        &mac,
        &from.octets(),
        &[0; 6],
        &whose.octets(),
    )?;
    let mut frame = Vec::new();
    PacketBuilder::ethernet2(mac, BROADCAST)
        .arp(question)
        .write(&mut frame)?;
    Ok(frame)
}

fn link_of(host: &Host, interface: &str) -> Result<LinkAddr> {
    let found = host.inside(|| {
        let mut links = getifaddrs()?.filter(|entry| entry.interface_name == interface);
        Ok(links.find_map(|entry| entry.address?.as_link_addr().copied()))
    })?;
    found.with_context(|| format!("{} has no interface {interface}", host.name()))
}

/// Writes hardware addresses as `ip` does.
pub fn mac_text(mac: [u8; 6]) -> String {
    mac.map(|byte| format!("{byte:02x}")).join(":")
}

/// The hardware address of everybody.
pub const BROADCAST: [u8; 6] = [0xff; 6];
const VLAN_ID: u16 = 0xfff;
const QUEUE_BYTES: usize = 8 << 20;
const PAUSE: Duration = Duration::from_micros(200);
