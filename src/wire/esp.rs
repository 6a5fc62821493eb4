//! ESP for groups: RFC 4303 framing, UDP-encapsulated in the style of RFC 3948, or bare as protocol 50.
//!
//! ```text
//! SPI 32 | Seq 32 | IV: sender id 32, counter bits 47..32 16, pseudotime bits 15..0 16
//! ciphertext of: payload | 0 to 3 padding bytes 1, 2, 3 | pad length 8 | next header 8
//! ICV 128
//! ```

use std::net::IpAddr;

use super::ip::{HEADER_LEN_V6, IpHeader, is_extension, protocol};
use crate::ids::{SenderId, Spi};
use crate::time::Pseudotime;

/// SPI, Seq and IV of one packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EspHeader {
    /// Identifies group and epoch.
    pub spi: Spi,
    /// Identifies the transmit queue.
    pub sender: SenderId,
    /// The sender's counter, 48 bits: the first value that the packet takes.
    pub counter: u64,
    /// Low bits of the pseudotime at which it was sealed.
    pub time: u16,
}

/// How ESP is carried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encapsulation {
    /// In UDP, from and to this port.
    Udp(u16),
    /// As protocol 50.
    Bare,
}

impl Encapsulation {
    /// Returns the size of the largest packet that fits into packets of `outer` bytes in any form that the
    /// data path may choose: IPv6, tunnel form, the most padding.
    pub fn largest_inner(self, outer: usize) -> usize {
        let room = outer.saturating_sub(self.around()) / ALIGNMENT * ALIGNMENT;
        room.saturating_sub(TRAILER_LEN)
    }

    /// Returns the length of a packet of `inner` bytes in the longest of these forms.
    pub fn longest_sealed(self, inner: usize) -> usize {
        self.around() + (inner + TRAILER_LEN).next_multiple_of(ALIGNMENT)
    }

    /// Bytes before and behind the encrypted part.
    fn around(self) -> usize {
        let udp = match self {
            Self::Udp(_) => UDP_LEN,
            Self::Bare => 0,
        };
        HEADER_LEN_V6 + udp + HEADER_LEN + ICV_LEN
    }
}

/// An ESP packet about which nothing has been proved yet. The ciphertext follows its header, then
/// the ICV.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EspPacket {
    /// Its header.
    pub header: EspHeader,
    /// Bytes of ciphertext: a multiple of 4, at least 4.
    pub text_len: usize,
}

/// What an IP packet is to a receiver of ESP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// ESP, which begins at this offset in the packet.
    Esp(usize),
    /// ESP in a datagram of an impossible length.
    Malformed,
    /// Something else.
    Other,
}

/// What is carried inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The payload of the packet; the outer header is the packet's own.
    Transport,
    /// The whole packet.
    Tunnel,
}

impl EspHeader {
    /// Reads the header, and returns it with what follows it.
    pub fn parse(bytes: &[u8]) -> Option<(Self, &[u8])> {
        let (head, rest) = bytes.split_first_chunk::<HEADER_LEN>()?;
        let &[
            p0,
            p1,
            p2,
            p3,
            s0,
            s1,
            s2,
            s3,
            i0,
            i1,
            i2,
            i3,
            h0,
            h1,
            t0,
            t1,
        ] = head;
        let header = Self {
            spi: Spi(u32::from_be_bytes([p0, p1, p2, p3])),
            sender: SenderId(u32::from_be_bytes([i0, i1, i2, i3])),
            counter: u64::from_be_bytes([0, 0, h0, h1, s0, s1, s2, s3]),
            time: u16::from_be_bytes([t0, t1]),
        };
        Some((header, rest))
    }

    /// Returns the bytes of the header.
    pub fn to_bytes(self) -> [u8; HEADER_LEN] {
        let [p0, p1, p2, p3] = self.spi.0.to_be_bytes();
        let [i0, i1, i2, i3] = self.sender.0.to_be_bytes();
        let [_, _, h0, h1, s0, s1, s2, s3] = self.counter.to_be_bytes();
        let [t0, t1] = self.time.to_be_bytes();
        [
            p0, p1, p2, p3, s0, s1, s2, s3, i0, i1, i2, i3, h0, h1, t0, t1,
        ]
    }

    /// Returns the authenticated data: SPI, Seq, IV, both addresses as 16 bytes each (an IPv4
    /// address in its IPv4-mapped form, RFC 4291 section 2.5.5.2), and the full pseudotime. Because
    /// both families have the same length, no packet of one can be taken for a packet of the other.
    pub fn aad(&self, src: IpAddr, dst: IpAddr, time: Pseudotime) -> [u8; AAD_LEN] {
        let octets = |addr| match addr {
            IpAddr::V4(a) => std::net::Ipv4Addr::to_ipv6_mapped(&a).octets(),
            IpAddr::V6(a) => a.octets(),
        };
        let mut aad = [0; AAD_LEN];
        aad[..16].copy_from_slice(&self.to_bytes());
        aad[16..32].copy_from_slice(&octets(src));
        aad[32..48].copy_from_slice(&octets(dst));
        aad[48..].copy_from_slice(&time.0.to_be_bytes());
        aad
    }
}

impl EspPacket {
    /// Looks for ESP in a packet with this header: protocol 50, or UDP to `port` without the
    /// non-ESP marker of RFC 3948. Fragments, IPv6 extension headers and keepalives are `Other`,
    /// because no sender produces ESP in that form.
    pub fn find(ip: &IpHeader, packet: &[u8], port: u16) -> Found {
        let Some(payload) = packet.get(ip.header_len..ip.len) else {
            return Found::Malformed;
        };
        if ip.is_fragment() {
            return Found::Other;
        }
        match ip.protocol {
            protocol::ESP => Found::Esp(ip.header_len),
            protocol::UDP => match is_in_udp(payload, port) {
                Ok(true) => Found::Esp(ip.header_len + UDP_LEN),
                Ok(false) => Found::Other,
                Err(()) => Found::Malformed,
            },
            _ => Found::Other,
        }
    }

    /// Parses an ESP packet that came behind this header. Returns `None` if it is too short, not
    /// aligned, or in a form that no sender produces.
    pub fn parse(ip: &IpHeader, esp: &[u8]) -> Option<Self> {
        let options = ip.is_v4() && ip.header_len != 20;
        let (header, rest) = EspHeader::parse(esp)?;
        let text_len = rest.len().saturating_sub(ICV_LEN);
        let possible = text_len >= 4 && text_len.is_multiple_of(4) && header.spi.0 >= Spi::FIRST;
        (possible && !options).then_some(Self { header, text_len })
    }
}

impl Form {
    /// Returns the form in which a packet with this header travels.
    pub fn of(ip: &IpHeader) -> Self {
        if ip.is_simple() && in_transport(ip.is_v4(), ip.protocol) {
            Self::Transport
        } else {
            Self::Tunnel
        }
    }

    /// Returns the form that a next header stands for; `None` if no sender uses it.
    pub fn of_next_header(v4: bool, next_header: u8) -> Option<Self> {
        match next_header {
            protocol::IPV4 if v4 => Some(Self::Tunnel),
            protocol::IPV6 if !v4 => Some(Self::Tunnel),
            other => in_transport(v4, other).then_some(Self::Transport),
        }
    }
}

/// Builds the end of a plaintext of `payload` bytes: padding to a multiple of 4, pad length, next
/// header. Returns an array and how many of its bytes count.
pub fn trailer(payload: usize, next_header: u8) -> ([u8; 5], usize) {
    match (payload + 2) % 4 {
        0 => ([0, next_header, 0, 0, 0], 2),
        3 => ([1, 1, next_header, 0, 0], 3),
        2 => ([1, 2, 2, next_header, 0], 4),
        _ => ([1, 2, 3, 3, next_header], 5),
    }
}

/// Returns the length of the payload and the next header of a plaintext. Returns `None` unless it
/// ends in the way that [`trailer`] builds it.
pub fn parse_trailer(plaintext: &[u8]) -> Option<(usize, u8)> {
    let (rest, &[pad_len, next_header]) = plaintext.split_last_chunk()?;
    let len = rest.len().checked_sub(usize::from(pad_len))?;
    let padding = rest.get(len..)?;
    let right = pad_len <= 3 && padding.iter().zip(1u8..).all(|(byte, n)| *byte == n);
    right.then_some((len, next_header))
}

/// Returns true if a UDP datagram carries ESP, and an error if it carries ESP of an impossible
/// length.
fn is_in_udp(datagram: &[u8], port: u16) -> Result<bool, ()> {
    let Some((&[_, _, d0, d1, l0, l1, _, _], esp)) = datagram.split_first_chunk() else {
        return Ok(false);
    };
    if u16::from_be_bytes([d0, d1]) != port || matches!(esp, [0, 0, 0, 0, ..] | [0xff]) {
        return Ok(false);
    }
    if usize::from(u16::from_be_bytes([l0, l1])) != datagram.len() {
        return Err(());
    }
    Ok(true)
}

/// Returns true if transport form can name the protocol. It cannot name 4 and 41, which mean
/// tunnel, 59, which means a dummy packet, and IPv6 extension headers, which belong to a header
/// that transport form does not carry.
fn in_transport(v4: bool, next_header: u8) -> bool {
    !matches!(
        next_header,
        protocol::IPV4 | protocol::IPV6 | protocol::NONE
    ) && (v4 || !is_extension(next_header))
}

/// Bytes of SPI, Seq and IV.
pub const HEADER_LEN: usize = 16;
/// Bytes of the ICV.
pub const ICV_LEN: usize = 16;
/// Bytes of a UDP header.
pub const UDP_LEN: usize = 8;
/// Bytes of pad length and next header, at the end of the plaintext.
const TRAILER_LEN: usize = 2;
/// The plaintext with its padding and trailer ends on a multiple of this (RFC 4303 section 2.4).
const ALIGNMENT: usize = 4;
/// Bytes of the authenticated data that are not ciphertext.
pub const AAD_LEN: usize = 56;
/// The default port of UDP encapsulation (RFC 3948).
pub const DEFAULT_PORT: u16 = 4500;
/// The number of counter values of a sender.
pub const COUNTER_END: u64 = 1 << 48;
