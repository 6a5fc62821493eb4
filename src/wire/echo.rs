//! ICMP (RFC 792) and ICMPv6 (RFC 4443) echo packets in the form that the key search uses: not
//! fragmented, without IP options or extension headers. Not for the fast path.

use std::net::IpAddr;

use etherparse::{IpHeaders, Ipv4Header, Ipv6Header, PacketBuilder, ip_number};
use pnet_packet::icmp::{self, IcmpPacket, MutableIcmpPacket};
use pnet_packet::icmpv6::{self, Icmpv6Packet, MutableIcmpv6Packet};

/// Why bytes are not an echo packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EchoError {
    /// Shorter or longer than its headers say.
    #[error("the packet's length is not what its headers say")]
    Length,
    /// Not IP, or with options, extension headers, or a fragment.
    #[error("not a plain IP header")]
    Header,
    /// Another protocol or type.
    #[error("not an echo request or reply")]
    NotEcho,
    /// The ICMP checksum is wrong.
    #[error("wrong ICMP checksum")]
    Checksum,
    /// Source and destination are of different families.
    #[error("addresses of two families")]
    Family,
}

/// Request or reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EchoKind {
    /// Echo request.
    Request,
    /// Echo reply.
    Reply,
}

/// An echo packet without its payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Echo {
    /// Request or reply.
    pub kind: EchoKind,
    /// Source address.
    pub src: IpAddr,
    /// Destination address.
    pub dst: IpAddr,
    /// Identifier.
    pub id: u16,
    /// Sequence number.
    pub seq: u16,
}

impl Echo {
    /// Reads a packet, from the IP header on; returns it with its payload.
    ///
    /// # Errors
    /// Names what is wrong; nothing half-checked comes out.
    pub fn parse(packet: &[u8]) -> Result<(Self, &[u8]), EchoError> {
        let (src, dst, icmp) = parse_ip(packet)?;
        let (header, payload) = icmp
            .split_first_chunk::<ECHO_LEN>()
            .ok_or(EchoError::Length)?;
        let [kind, code, _, _, id0, id1, seq0, seq1] = *header;
        let kind = match (src, kind, code) {
            (IpAddr::V4(_), 8, 0) | (IpAddr::V6(_), 128, 0) => EchoKind::Request,
            (IpAddr::V4(_), 0, 0) | (IpAddr::V6(_), 129, 0) => EchoKind::Reply,
            _ => return Err(EchoError::NotEcho),
        };
        if checksum(src, dst, icmp)? != u16::from_be_bytes([header[2], header[3]]) {
            return Err(EchoError::Checksum);
        }
        let echo = Self {
            kind,
            src,
            dst,
            id: u16::from_be_bytes([id0, id1]),
            seq: u16::from_be_bytes([seq0, seq1]),
        };
        Ok((echo, payload))
    }

    /// The bytes of a new packet with this payload, hop limit [`HOPS`], DF set.
    ///
    /// # Errors
    /// [`EchoError::Family`], or [`EchoError::Length`] for a payload that fits in no packet.
    pub fn build(&self, payload: &[u8]) -> Result<Vec<u8>, EchoError> {
        let length = u16::try_from(ECHO_LEN + payload.len()).map_err(|_| EchoError::Length)?;
        let mut packet = Vec::with_capacity(usize::from(length) + 40);
        let written = match (self.src, self.dst) {
            (IpAddr::V4(src), IpAddr::V4(dst)) => {
                let (src, dst) = (src.octets(), dst.octets());
                let ip = Ipv4Header::new(length, HOPS, ip_number::ICMP, src, dst)
                    .map_err(|_| EchoError::Length)?;
                let ip = PacketBuilder::ip(IpHeaders::Ipv4(ip, Default::default()));
                match self.kind {
                    EchoKind::Request => ip.icmpv4_echo_request(self.id, self.seq),
                    EchoKind::Reply => ip.icmpv4_echo_reply(self.id, self.seq),
                }
                .write_to_vec(&mut packet, payload)
            }
            (IpAddr::V6(src), IpAddr::V6(dst)) => {
                let ip = PacketBuilder::ipv6(src.octets(), dst.octets(), HOPS);
                match self.kind {
                    EchoKind::Request => ip.icmpv6_echo_request(self.id, self.seq),
                    EchoKind::Reply => ip.icmpv6_echo_reply(self.id, self.seq),
                }
                .write_to_vec(&mut packet, payload)
            }
            _ => return Err(EchoError::Family),
        };
        written.map_err(|_| EchoError::Length)?;
        Ok(packet)
    }

    /// Returns the reply to this request.
    pub fn reply(self) -> Self {
        Self {
            kind: EchoKind::Reply,
            src: self.dst,
            dst: self.src,
            ..self
        }
    }

    /// Overwrites the payload of an echo packet and sets its checksum. The length stays.
    ///
    /// # Errors
    /// If `packet` is no echo packet or its payload has another length.
    pub fn replace_payload(packet: &mut [u8], payload: &[u8]) -> Result<(), EchoError> {
        let (echo, old) = Self::parse(packet)?;
        if old.len() != payload.len() {
            return Err(EchoError::Length);
        }
        let at = packet.len() - payload.len();
        let (head, tail) = packet.split_at_mut_checked(at).ok_or(EchoError::Length)?;
        tail.copy_from_slice(payload);
        let icmp_at = head.len().checked_sub(ECHO_LEN).ok_or(EchoError::Length)?;
        let icmp = packet.get_mut(icmp_at..).ok_or(EchoError::Length)?;
        let sum = checksum(echo.src, echo.dst, icmp)?;
        match echo.src {
            IpAddr::V4(_) => MutableIcmpPacket::new(icmp)
                .ok_or(EchoError::Length)?
                .set_checksum(sum),
            IpAddr::V6(_) => MutableIcmpv6Packet::new(icmp)
                .ok_or(EchoError::Length)?
                .set_checksum(sum),
        }
        Ok(())
    }
}

fn parse_ip(packet: &[u8]) -> Result<(IpAddr, IpAddr, &[u8]), EchoError> {
    match packet.first().map(|b| b >> 4) {
        Some(4) => {
            let (header, rest) = Ipv4Header::from_slice(packet).map_err(|_| EchoError::Header)?;
            if !header.options.is_empty() || header.is_fragmenting_payload() {
                return Err(EchoError::Header);
            }
            if header.protocol != ip_number::ICMP {
                return Err(EchoError::NotEcho);
            }
            if usize::from(header.total_len) != packet.len() {
                return Err(EchoError::Length);
            }
            Ok((header.source.into(), header.destination.into(), rest))
        }
        Some(6) => {
            let (header, rest) = Ipv6Header::from_slice(packet).map_err(|_| EchoError::Header)?;
            if header.next_header != ip_number::IPV6_ICMP {
                return Err(EchoError::NotEcho);
            }
            if usize::from(header.payload_length) != rest.len() {
                return Err(EchoError::Length);
            }
            Ok((header.source.into(), header.destination.into(), rest))
        }
        _ => Err(EchoError::Header),
    }
}

fn checksum(src: IpAddr, dst: IpAddr, icmp: &[u8]) -> Result<u16, EchoError> {
    match (src, dst) {
        (IpAddr::V4(_), IpAddr::V4(_)) => IcmpPacket::new(icmp).map(|p| icmp::checksum(&p)),
        (IpAddr::V6(src), IpAddr::V6(dst)) => {
            Icmpv6Packet::new(icmp).map(|p| icmpv6::checksum(&p, &src, &dst))
        }
        _ => return Err(EchoError::Family),
    }
    .ok_or(EchoError::Length)
}

/// Bytes of an ICMP echo header.
pub const ECHO_LEN: usize = 8;
/// Hop limit of the packets that a unit creates.
pub const HOPS: u8 = 64;
