//! A captured frame, as far as the scenarios need to know it.

use std::net::IpAddr;
use std::time::Duration;

use etherparse::{
    Icmpv4Slice, Icmpv4Type, Icmpv6Slice, Icmpv6Type, NetSlice, SlicedPacket, TransportSlice,
};

use crate::capture::Frame;

/// One IP packet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packet {
    /// Time since the Unix epoch.
    pub at: Duration,
    /// True if the captured host sent it.
    pub sent: bool,
    /// Source address.
    pub source: IpAddr,
    /// Destination address.
    pub destination: IpAddr,
    /// True if it is a fragment of a larger packet.
    pub fragment: bool,
    /// What it carries.
    pub transport: Transport,
}

/// What an IP packet carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Transport {
    /// UDP.
    Udp {
        /// Source port.
        from: u16,
        /// Destination port.
        to: u16,
        /// The datagram.
        payload: Vec<u8>,
    },
    /// TCP.
    Tcp {
        /// Source port.
        from: u16,
        /// Destination port.
        to: u16,
    },
    /// ICMP or ICMPv6 echo.
    Echo {
        /// True for a request, false for a reply.
        request: bool,
        /// Identifier.
        id: u16,
        /// Sequence number.
        sequence: u16,
        /// The payload behind the header of eight bytes.
        payload: Vec<u8>,
    },
    /// An ICMP or ICMPv6 message about another packet, of this type.
    Error(u8),
    /// Anything else: the IP protocol number and its bytes. Fragments are among these.
    Other(u8, Vec<u8>),
}

impl Packet {
    /// Returns the IP packet in a frame, if there is one.
    pub fn parse(frame: &Frame) -> Option<Self> {
        let sliced = SlicedPacket::from_ethernet(&frame.data).ok()?;
        let (source, destination, payload) = match sliced.net.as_ref()? {
            NetSlice::Ipv4(ip) => {
                let header = ip.header();
                let (source, destination) = (header.source_addr(), header.destination_addr());
                (source.into(), destination.into(), ip.payload())
            }
            NetSlice::Ipv6(ip) => {
                let header = ip.header();
                let (source, destination) = (header.source_addr(), header.destination_addr());
                (source.into(), destination.into(), ip.payload())
            }
            NetSlice::Arp(_) => return None,
        };
        let other = || Transport::Other(payload.ip_number.0, payload.payload.to_vec());
        let transport = match &sliced.transport {
            Some(TransportSlice::Udp(udp)) => Transport::Udp {
                from: udp.source_port(),
                to: udp.destination_port(),
                payload: udp.payload().to_vec(),
            },
            Some(TransportSlice::Tcp(tcp)) => Transport::Tcp {
                from: tcp.source_port(),
                to: tcp.destination_port(),
            },
            Some(TransportSlice::Icmpv4(icmp)) => icmp4(icmp).unwrap_or_else(other),
            Some(TransportSlice::Icmpv6(icmp)) => icmp6(icmp).unwrap_or_else(other),
            Some(TransportSlice::Igmp(_)) | None => other(),
        };
        let fragment = payload.fragmented;
        Some(Self {
            at: frame.at,
            sent: frame.sent,
            source,
            destination,
            fragment,
            transport,
        })
    }

    /// Returns the SPI if the packet is ESP: protocol 50, or UDP on port 4500.
    pub fn esp_spi(&self) -> Option<u32> {
        let spi = u32::from_be_bytes(*self.esp()?.first_chunk()?);
        // RFC 3948: zero marks something other than ESP.
        (spi != 0).then_some(spi)
    }

    /// Returns SPI, sender id and counter if the packet is ESP. No two packets may have the same.
    /// The rig parses the format independently of the crate `fpn` (docs/protocol.md).
    pub fn esp_nonce(&self) -> Option<(u32, u32, u64)> {
        let spi = self.esp_spi()?;
        let (_, rest) = self.esp()?.split_first_chunk::<4>()?;
        let (&[s0, s1, s2, s3], rest) = rest.split_first_chunk()?;
        let (sender, rest) = rest.split_first_chunk()?;
        let &[h0, h1] = rest.first_chunk()?;
        let counter = u64::from_be_bytes([0, 0, h0, h1, s0, s1, s2, s3]);
        Some((spi, u32::from_be_bytes(*sender), counter))
    }

    fn esp(&self) -> Option<&[u8]> {
        match &self.transport {
            Transport::Udp {
                to: DATA_PORT,
                payload,
                ..
            } => Some(payload),
            Transport::Other(IPPROTO_ESP, payload) => Some(payload),
            _ => None,
        }
    }

    /// Returns the datagram if it is from or to the manager.
    pub fn control(&self) -> Option<&[u8]> {
        match &self.transport {
            Transport::Udp { from, to, payload } if [*from, *to].contains(&CONTROL_PORT) => {
                Some(payload)
            }
            _ => None,
        }
    }

    /// Returns the name of the control message if it is one: `KEY-REQ`, `STOP-ACK` and so on.
    ///
    /// The rig parses the format independently of the crate `fpn` (docs/protocol.md), so that a
    /// change of it is noticed.
    pub fn control_kind(&self) -> Option<&'static str> {
        let (magic, rest) = self.control()?.split_first_chunk::<4>()?;
        let kind = usize::from(*rest.get(1)?);
        (magic == CONTROL_MAGIC)
            .then(|| CONTROL_KINDS.get(kind).copied())
            .flatten()
    }

    /// Returns true for an echo request to this address.
    pub fn is_request_to(&self, to: IpAddr) -> bool {
        matches!(self.transport, Transport::Echo { request: true, .. }) && self.destination == to
    }

    /// Returns true for an echo request or reply that carries these bytes.
    pub fn is_echo_with(&self, bytes: &[u8]) -> bool {
        match &self.transport {
            Transport::Echo { payload, .. } => payload.windows(bytes.len()).any(|w| w == bytes),
            _ => false,
        }
    }
}

fn icmp4(icmp: &Icmpv4Slice<'_>) -> Option<Transport> {
    let (request, header) = match icmp.icmp_type() {
        Icmpv4Type::EchoRequest(header) => (true, header),
        Icmpv4Type::EchoReply(header) => (false, header),
        Icmpv4Type::DestinationUnreachable(_)
        | Icmpv4Type::TimeExceeded(_)
        | Icmpv4Type::ParameterProblem(_) => return Some(Transport::Error(icmp.type_u8())),
        _ => return None,
    };
    let payload = icmp.payload().to_vec();
    Some(Transport::Echo {
        request,
        id: header.id,
        sequence: header.seq,
        payload,
    })
}

fn icmp6(icmp: &Icmpv6Slice<'_>) -> Option<Transport> {
    let (request, header) = match icmp.icmp_type() {
        Icmpv6Type::EchoRequest(header) => (true, header),
        Icmpv6Type::EchoReply(header) => (false, header),
        // RFC 4443 section 2.1: errors are below 128.
        _ if icmp.type_u8() < 128 => return Some(Transport::Error(icmp.type_u8())),
        _ => return None,
    };
    let payload = icmp.payload().to_vec();
    Some(Transport::Echo {
        request,
        id: header.id,
        sequence: header.seq,
        payload,
    })
}

/// The UDP port of ESP (RFC 3948).
pub const DATA_PORT: u16 = 4500;
/// The UDP port of the manager.
pub const CONTROL_PORT: u16 = 4747;
const IPPROTO_ESP: u8 = 50;
const CONTROL_MAGIC: &[u8; 4] = b"FPN1";
const CONTROL_KINDS: [&str; 20] = [
    "(0)",
    "COOKIE",
    "ENROLL",
    "ENROLL-ACK",
    "KEY-REQ",
    "KEY-DIS",
    "ACK",
    "REKEY",
    "REKEY-ACK",
    "STOP",
    "STOP-ACK",
    "START",
    "START-ACK",
    "HEARTBEAT",
    "HEARTBEAT-ACK",
    "REVOKE",
    "REVOKE-ACK",
    "LOOKUP",
    "LOOKUP-ACK",
    "ERROR",
];
