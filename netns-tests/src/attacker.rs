//! An attacker with a cable in the hub.

use std::net::Ipv4Addr;

use anyhow::{Context, Result};
use socket2::{Domain, Protocol, SockAddr, Socket, Type};

use crate::capture::Frame;
use crate::host::{Host, Offloads};
use crate::rig::Rig;
use crate::topology::Topology;

/// A host on the hub that is nobody's terminal, unit or manager. It repeats captured packets,
/// unchanged or altered, whatever their source address.
pub struct Attacker {
    host: Host,
}

impl Attacker {
    /// Plugs an attacker in.
    ///
    /// # Errors
    /// If the rig already has one.
    pub fn new(rig: &Rig, net: &Topology) -> Result<Self> {
        let host = rig.host("mallory")?;
        net.hub.plug(&host, "eth0", Offloads::default())?;
        host.ip("addr add 10.77.0.66/24 dev eth0\naddr add fd77::66/64 dev eth0 nodad")?;
        Ok(Self { host })
    }

    /// Returns its host; the interface is `eth0`.
    pub fn host(&self) -> &Host {
        &self.host
    }

    /// Sends a captured IPv4 packet again.
    ///
    /// # Errors
    /// If the frame contains none.
    pub fn replay(&self, frame: &Frame) -> Result<()> {
        self.send(packet(frame)?)
    }

    /// Alters a captured IPv4 packet with UDP in it, from the IP header on, and sends it.
    ///
    /// # Errors
    /// If the frame contains none.
    pub fn forge(&self, frame: &Frame, alter: impl FnOnce(&mut [u8])) -> Result<()> {
        let mut packet = packet(frame)?.to_vec();
        alter(&mut packet);
        // A UDP checksum of zero says that there is none (RFC 768).
        packet.get_mut(26..28).context("no UDP header")?.fill(0);
        self.send(&packet)
    }

    fn send(&self, packet: &[u8]) -> Result<()> {
        let target: [u8; 4] = *packet
            .get(16..)
            .and_then(<[u8]>::first_chunk)
            .context("no IPv4")?;
        let target = SockAddr::from(std::net::SocketAddrV4::new(Ipv4Addr::from(target), 0));
        // With IPPROTO_RAW the header is part of the packet; the kernel fills in its checksum.
        let protocol = Some(Protocol::from(libc::IPPROTO_RAW));
        let socket = self
            .host
            .inside(|| Ok(Socket::new(Domain::IPV4, Type::RAW, protocol)?))?;
        socket
            .send_to(packet, &target)
            .context("cannot send a raw packet")?;
        Ok(())
    }
}

/// Returns what follows the Ethernet header.
fn packet(frame: &Frame) -> Result<&[u8]> {
    frame.data.get(14..).context("a frame without a packet")
}

/// Where a packet's destination address is (for [`Attacker::forge`]).
pub const DESTINATION: std::ops::Range<usize> = 16..20;
/// Where the SPI of ESP in UDP is; the sequence number follows.
pub const SPI: std::ops::Range<usize> = 28..32;
