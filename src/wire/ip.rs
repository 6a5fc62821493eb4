//! IPv4 and IPv6 headers as the data path needs them. Reads the fields that decide what is done
//! with a packet, without a general parser, and writes headers without options.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use thiserror::Error;

use super::search::MAGIC;

/// Protocol numbers (IANA) that the data path handles.
pub mod protocol {
    /// ICMP.
    pub const ICMP: u8 = 1;
    /// IGMP.
    pub const IGMP: u8 = 2;
    /// IPv4 in IP: the tunnel form of IPv4.
    pub const IPV4: u8 = 4;
    /// TCP.
    pub const TCP: u8 = 6;
    /// UDP.
    pub const UDP: u8 = 17;
    /// IPv6 in IP: the tunnel form of IPv6.
    pub const IPV6: u8 = 41;
    /// ESP (RFC 4303).
    pub const ESP: u8 = 50;
    /// ICMPv6.
    pub const ICMPV6: u8 = 58;
    /// No next header; within ESP, a dummy packet (RFC 4303 section 2.6).
    pub const NONE: u8 = 59;
}

/// Flags of TCP, in the byte [`tcp_flag::OFFSET`] of its header.
pub mod tcp_flag {
    /// Where the flags are.
    pub const OFFSET: usize = 13;
    /// The sender has no more data.
    pub const FIN: u8 = 0x01;
    /// Opens a connection.
    pub const SYN: u8 = 0x02;
    /// The data are to be handed over at once.
    pub const PSH: u8 = 0x08;
    /// The acknowledgement number is valid.
    pub const ACK: u8 = 0x10;
    /// ECN echo (RFC 3168).
    pub const ECE: u8 = 0x40;
    /// The congestion window was reduced (RFC 3168).
    pub const CWR: u8 = 0x80;
}

/// The fields of an IP header that decide what is done with its packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IpHeader {
    /// Source address.
    pub src: IpAddr,
    /// Destination address.
    pub dst: IpAddr,
    /// Length of the IPv4 header with its options, or 40.
    pub header_len: usize,
    /// Length of the whole packet. What follows in the buffer is not part of it.
    pub len: usize,
    /// IPv4: protocol. IPv6: next header of the fixed header, which may be an extension header.
    pub protocol: u8,
    /// TTL or hop limit.
    pub ttl: u8,
    /// DSCP (6 bits) and ECN (2 bits).
    pub traffic_class: u8,
    /// IPv4: identification.
    pub id: u16,
    /// IPv4: flags (3 bits) and fragment offset (13 bits). IPv6: zero.
    pub flags: u16,
    /// IPv6: flow label (20 bits).
    pub flow_label: u32,
}

/// Why bytes are not an IP packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum IpError {
    /// Shorter than the fixed header.
    #[error("shorter than an IP header")]
    Header,
    /// Neither 4 nor 6.
    #[error("IP version {0}")]
    Version(u8),
    /// The IPv4 header length is below 20 or above the total length.
    #[error("impossible IPv4 header length")]
    HeaderLength,
    /// The packet is shorter than its header says.
    #[error("the packet is shorter than its length field says")]
    Truncated,
}

impl IpHeader {
    /// Parses the header of the packet at the start of `bytes`. Does not check checksums: the
    /// kernel has done that.
    pub fn parse(bytes: &[u8]) -> Result<Self, IpError> {
        match bytes.first().map(|b| b >> 4) {
            Some(4) => Self::parse_v4(bytes),
            Some(6) => Self::parse_v6(bytes),
            Some(version) => Err(IpError::Version(version)),
            None => Err(IpError::Header),
        }
    }

    fn parse_v4(bytes: &[u8]) -> Result<Self, IpError> {
        let Some(&fixed) = bytes.first_chunk::<20>() else {
            return Err(IpError::Header);
        };
        let [
            first,
            traffic_class,
            l0,
            l1,
            i0,
            i1,
            f0,
            f1,
            ttl,
            protocol,
            _,
            _,
            s0,
            s1,
            s2,
            s3,
            d0,
            d1,
            d2,
            d3,
        ] = fixed;
        let header_len = usize::from(first & 0xf) * 4;
        let len = usize::from(u16::from_be_bytes([l0, l1]));
        if header_len < 20 || len < header_len {
            return Err(IpError::HeaderLength);
        }
        if len > bytes.len() {
            return Err(IpError::Truncated);
        }
        Ok(Self {
            src: Ipv4Addr::new(s0, s1, s2, s3).into(),
            dst: Ipv4Addr::new(d0, d1, d2, d3).into(),
            header_len,
            len,
            protocol,
            ttl,
            traffic_class,
            id: u16::from_be_bytes([i0, i1]),
            flags: u16::from_be_bytes([f0, f1]),
            flow_label: 0,
        })
    }

    fn parse_v6(bytes: &[u8]) -> Result<Self, IpError> {
        let (Some(&[a, b, c, d, l0, l1, protocol, ttl]), Some(src), Some(dst)) = (
            bytes.first_chunk(),
            bytes.get(8..24).and_then(|s| s.first_chunk::<16>()),
            bytes.get(24..40).and_then(|s| s.first_chunk::<16>()),
        ) else {
            return Err(IpError::Header);
        };
        let first = u32::from_be_bytes([a, b, c, d]);
        let len = HEADER_LEN_V6 + usize::from(u16::from_be_bytes([l0, l1]));
        if len > bytes.len() {
            return Err(IpError::Truncated);
        }
        Ok(Self {
            src: Ipv6Addr::from(*src).into(),
            dst: Ipv6Addr::from(*dst).into(),
            header_len: HEADER_LEN_V6,
            len,
            protocol,
            ttl,
            traffic_class: (first >> 20) as u8,
            id: 0,
            flags: 0,
            flow_label: first & 0xf_ffff,
        })
    }

    /// Returns true for IPv4.
    pub fn is_v4(&self) -> bool {
        self.src.is_ipv4()
    }

    /// Returns true for an IPv4 fragment, or an IPv6 packet whose first extension header makes it a
    /// fragment.
    pub fn is_fragment(&self) -> bool {
        self.flags & MORE_OR_OFFSET != 0 || (!self.is_v4() && self.protocol == 44)
    }

    /// Returns true if the header can be rebuilt from these fields alone: no options, not a
    /// fragment, for IPv4 with DF.
    pub fn is_simple(&self) -> bool {
        if self.is_v4() {
            self.header_len == 20 && self.flags == DONT_FRAGMENT
        } else {
            !is_extension(self.protocol)
        }
    }

    /// Returns the upper-layer protocol and where it begins, past IPv6 extension headers. Returns
    /// `None` for a fragment, or for a chain of headers that does not end inside `packet`.
    pub fn upper_layer(&self, packet: &[u8]) -> Option<(u8, usize)> {
        if self.is_fragment() {
            return None;
        }
        let (mut protocol, mut at) = (self.protocol, self.header_len);
        while !self.is_v4() && is_extension(protocol) {
            let &[next, len] = packet.get(at..)?.first_chunk()?;
            at += match protocol {
                44 => return None,
                51 => (usize::from(len) + 2) * 4,
                _ => (usize::from(len) + 1) * 8,
            };
            protocol = next;
        }
        (at <= self.len).then_some((protocol, at))
    }

    /// Writes a header with these fields, without options, for `payload` bytes of `protocol`; 20 or
    /// 40 bytes into `out`. Returns `None` if the packet would be longer than 65,535 bytes, or if
    /// `out` has another length.
    pub fn write(&self, protocol: u8, payload: usize, out: &mut [u8]) -> Option<()> {
        match (self.src, self.dst) {
            (IpAddr::V4(src), IpAddr::V4(dst)) => {
                let out: &mut [u8; HEADER_LEN_V4] = out.try_into().ok()?;
                let len = u16::try_from(payload.checked_add(HEADER_LEN_V4)?).ok()?;
                out[0] = 0x45;
                out[1] = self.traffic_class;
                out[2..4].copy_from_slice(&len.to_be_bytes());
                out[4..6].copy_from_slice(&self.id.to_be_bytes());
                out[6..8].copy_from_slice(&self.flags.to_be_bytes());
                out[8] = self.ttl;
                out[9] = protocol;
                out[10..12].fill(0);
                out[12..16].copy_from_slice(&src.octets());
                out[16..20].copy_from_slice(&dst.octets());
                let check = checksum(0, out);
                out[10..12].copy_from_slice(&check.to_be_bytes());
            }
            (IpAddr::V6(src), IpAddr::V6(dst)) => {
                let out: &mut [u8; HEADER_LEN_V6] = out.try_into().ok()?;
                let len = u16::try_from(payload).ok()?;
                let first = 6 << 28 | u32::from(self.traffic_class) << 20 | self.flow_label;
                out[0..4].copy_from_slice(&first.to_be_bytes());
                out[4..6].copy_from_slice(&len.to_be_bytes());
                out[6] = protocol;
                out[7] = self.ttl;
                out[8..24].copy_from_slice(&src.octets());
                out[24..40].copy_from_slice(&dst.octets());
            }
            _ => return None,
        }
        Some(())
    }

    /// Returns the number of bytes that [`Self::write`] writes.
    pub fn written_len(&self) -> usize {
        if self.is_v4() {
            HEADER_LEN_V4
        } else {
            HEADER_LEN_V6
        }
    }

    /// Returns true for an ICMP or ICMPv6 echo request or reply that is not a fragment and whose
    /// payload begins with [`MAGIC`].
    pub fn is_search(&self, packet: &[u8]) -> bool {
        let types = match (self.is_v4(), self.protocol) {
            (true, protocol::ICMP) => [8, 0],
            (false, protocol::ICMPV6) => [128, 129],
            _ => return false,
        };
        let Some(&[kind, 0, _, _, _, _, _, _, m0, m1, m2, m3]) = packet
            .get(self.header_len..self.len)
            .and_then(|icmp| icmp.first_chunk())
        else {
            return false;
        };
        !self.is_fragment() && types.contains(&kind) && [m0, m1, m2, m3] == MAGIC
    }
}

/// Returns true for next headers that are IPv6 extension headers (RFC 7045 section 4).
pub fn is_extension(next_header: u8) -> bool {
    matches!(next_header, 0 | 43 | 44 | 51 | 60 | 135 | 139 | 140)
}

/// Computes the 16-bit ones' complement of the ones' complement sum (RFC 1071) of `initial` and the
/// bytes.
pub fn checksum(initial: u64, bytes: &[u8]) -> u16 {
    !fold(initial + sum(bytes))
}

/// Computes the sum of the pseudo-header (RFC 9293 section 3.1, RFC 8200 section 8.1) for `len`
/// bytes of `protocol`.
pub fn pseudo_header_sum(src: IpAddr, dst: IpAddr, protocol: u8, len: usize) -> u64 {
    let addr = |addr| match addr {
        IpAddr::V4(a) => sum(&a.octets()),
        IpAddr::V6(a) => sum(&a.octets()),
    };
    addr(src) + addr(dst) + u64::from(protocol) + len as u64
}

/// Folds a sum to 16 bits.
pub fn fold(mut sum: u64) -> u16 {
    while sum > 0xffff {
        sum = (sum & 0xffff) + (sum >> 16);
    }
    sum as u16
}

/// Copies `from` to the beginning of `to`, which is at least as long. Returns the sum of the bytes
/// for [`fold`], treating an odd last byte as if a zero followed it.
pub fn copy_and_sum(from: &[u8], to: &mut [u8]) -> u64 {
    let (wide, rest) = from.as_chunks::<LANES>();
    let (to_wide, to_rest) = to.split_at_mut(from.len() - rest.len());
    let mut lanes = [0; LANES / 4];
    for (to, from) in to_wide.as_chunks_mut::<LANES>().0.iter_mut().zip(wide) {
        *to = *from;
        add(&mut lanes, from);
    }
    to_rest
        .iter_mut()
        .zip(rest)
        .for_each(|(to, from)| *to = *from);
    total(lanes, rest)
}

/// Computes the sum of the bytes as 16-bit numbers, for [`fold`].
fn sum(bytes: &[u8]) -> u64 {
    let (wide, rest) = bytes.as_chunks::<LANES>();
    let mut lanes = [0; LANES / 4];
    for chunk in wide {
        add(&mut lanes, chunk);
    }
    total(lanes, rest)
}

fn add(lanes: &mut [u64; LANES / 4], chunk: &[u8; LANES]) {
    for (lane, word) in lanes.iter_mut().zip(chunk.as_chunks::<4>().0) {
        *lane += u64::from(u32::from_ne_bytes(*word));
    }
}

fn total(lanes: [u64; LANES / 4], rest: &[u8]) -> u64 {
    let mut sum: u64 = lanes.iter().sum();
    let (words, rest) = rest.as_chunks::<4>();
    sum += words
        .iter()
        .map(|w| u64::from(u32::from_ne_bytes(*w)))
        .sum::<u64>();
    let mut last = [0; 4];
    for (to, from) in last.iter_mut().zip(rest) {
        *to = *from;
    }
    sum += u64::from(u32::from_ne_bytes(last));
    u16::from_be(fold(sum)).into()
}

/// Length of an IPv4 header without options.
pub const HEADER_LEN_V4: usize = 20;
/// Length of an IPv6 header.
pub const HEADER_LEN_V6: usize = 40;
/// The MTU that every IPv6 link has at least (RFC 8200 section 5).
pub const LEAST_MTU_V6: usize = 1280;
/// "Don't fragment", and nothing else, in the IPv4 flags.
pub const DONT_FRAGMENT: u16 = 0x4000;
const MORE_OR_OFFSET: u16 = 0x3fff;

/// How many bytes are added side by side. The sum is the same in either byte order, except for the
/// order of its own bytes (RFC 1071 section 2), so that none need to be swapped on the way.
const LANES: usize = 32;

#[cfg(test)]
mod tests {
    use etherparse::{Ipv4HeaderSlice, Ipv6HeaderSlice};
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_checksum_matches_the_example_of_rfc_1071() {
        let bytes = [0x00, 0x01, 0xf2, 0x03, 0xf4, 0xf5, 0xf6, 0xf7];
        assert_eq!(checksum(0, &bytes), !0xddf2);
        assert_eq!(
            checksum(0, &bytes[..7]),
            !0xdcfb,
            "an odd length is padded with zero"
        );
    }

    /// As RFC 1071 puts it, two bytes at a time.
    fn slow_sum(bytes: &[u8]) -> u64 {
        let words = bytes.chunks(2);
        let word = |w: &[u8]| u64::from(w[0]) << 8 | w.get(1).copied().map_or(0, u64::from);
        words.map(word).sum()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]
        #[test]
        fn sums_are_those_of_two_bytes_at_a_time_and_a_copy_is_a_copy(
            bytes in proptest::collection::vec(prop_oneof![any::<u8>(), Just(0xff)], 0..200),
            at in 0usize..40,
            behind in 0usize..40,
        ) {
            let bytes = bytes.get(at..).unwrap_or_default();
            let mut copy = vec![0x5a; bytes.len() + behind];
            prop_assert_eq!(fold(copy_and_sum(bytes, &mut copy)), fold(slow_sum(bytes)));
            prop_assert_eq!(fold(sum(bytes)), fold(slow_sum(bytes)));
            prop_assert_eq!(&copy[..bytes.len()], bytes);
            prop_assert!(copy[bytes.len()..].iter().all(|b| *b == 0x5a));
        }

        #[test]
        fn the_parser_accepts_what_etherparse_accepts_and_reads_the_same(
            mut bytes in proptest::collection::vec(any::<u8>(), 0..90),
            first in prop_oneof![Just(0x45u8), 0x40..=0x4fu8, 0x60..=0x6fu8, any::<u8>()],
            len in prop_oneof![0u16..100, any::<u16>()],
        ) {
            if let [b0, _, _, _, ..] = bytes.as_mut_slice() {
                *b0 = first;
                let at = if first >> 4 == 4 { 2 } else { 4 };
                if let Some(field) = bytes.get_mut(at..at + 2) {
                    field.copy_from_slice(&len.to_be_bytes());
                }
            }
            let ours = IpHeader::parse(&bytes).ok();
            let theirs = v4(&bytes).or_else(|| v6(&bytes));
            prop_assert_eq!(ours, theirs);
        }

        #[test]
        fn a_header_that_was_written_is_read_back(
            v4: bool, addrs: ([u8; 16], [u8; 16]), protocol: u8, ttl: u8, traffic_class: u8, id: u16,
            flags: u16, flow_label in 0u32..1 << 20, payload in 0usize..2000,
        ) {
            let addr = |a: [u8; 16]| match a {
                [a, b, c, d, ..] if v4 => IpAddr::from([a, b, c, d]),
                a => IpAddr::from(a),
            };
            let mut header = IpHeader {
                src: addr(addrs.0), dst: addr(addrs.1), header_len: 0, len: 0, protocol, ttl, traffic_class,
                id: if v4 { id } else { 0 },
                flags: if v4 { flags } else { 0 },
                flow_label: if v4 { 0 } else { flow_label },
            };
            let mut packet = vec![0; header.written_len() + payload];
            header.header_len = header.written_len();
            header.len = packet.len();
            prop_assert!(header.write(protocol, payload, &mut packet[..header.header_len]).is_some());
            prop_assert_eq!(IpHeader::parse(&packet), Ok(header));
            if v4 {
                prop_assert_eq!(checksum(0, &packet[..20]), 0);
            }
        }
    }

    fn v4(bytes: &[u8]) -> Option<IpHeader> {
        let slice = Ipv4HeaderSlice::from_slice(bytes).ok()?;
        let flags = u16::from_be_bytes([bytes[6], bytes[7]]);
        let fragment = flags & 0x2000 != 0 || flags & 0x1fff != 0;
        assert_eq!(slice.is_fragmenting_payload(), fragment);
        assert_eq!(slice.dont_fragment(), flags & 0x4000 != 0);
        let len = usize::from(slice.total_len());
        (len >= slice.slice().len() && len <= bytes.len()).then(|| IpHeader {
            src: slice.source_addr().into(),
            dst: slice.destination_addr().into(),
            header_len: slice.slice().len(),
            len,
            protocol: slice.protocol().0,
            ttl: slice.ttl(),
            traffic_class: slice.dcp().value() << 2 | slice.ecn().value(),
            id: slice.identification(),
            flags,
            flow_label: 0,
        })
    }

    fn v6(bytes: &[u8]) -> Option<IpHeader> {
        let slice = Ipv6HeaderSlice::from_slice(bytes).ok()?;
        let len = 40 + usize::from(slice.payload_length());
        (len <= bytes.len()).then(|| IpHeader {
            src: slice.source_addr().into(),
            dst: slice.destination_addr().into(),
            header_len: 40,
            len,
            protocol: slice.next_header().0,
            ttl: slice.hop_limit(),
            traffic_class: slice.traffic_class(),
            id: 0,
            flags: 0,
            flow_label: slice.flow_label().value(),
        })
    }
}
