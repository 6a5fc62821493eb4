//! Packets that are too big to be sealed, on a unit that is a bump in the wire: no kernel sees a
//! terminal's packet there, so the data path does what a router does. It fragments what may be
//! fragmented (RFC 791 section 3.2), tells the sender of everything else (RFC 1191, RFC 8201), and
//! lowers the segment size that TCP negotiates (RFC 9293 section 3.7.1), so that there is little to do.

use std::hash::{BuildHasher, RandomState};
use std::net::IpAddr;

use super::vnet::VnetHeader;
use crate::search::Pair;
use crate::wire::ethernet::{self, LinkHeader};
use crate::wire::ip::{
    DONT_FRAGMENT, IpHeader, LEAST_MTU_V6, checksum, fold, is_extension, protocol,
    pseudo_header_sum, tcp_flag,
};

/// Numbers of fragmented IPv6 packets: a counter from a random start, which differs between queues and does
/// not repeat soon. What the counter shows, only the receiving terminals see (RFC 7739 section 5.2).
pub(super) struct Identifications(u32);

impl Identifications {
    pub(super) fn next(&mut self) -> u32 {
        self.0 = self.0.wrapping_add(1);
        self.0
    }
}

impl Default for Identifications {
    fn default() -> Self {
        Self(RandomState::new().hash_one(()) as u32)
    }
}

/// Splits an IPv4 packet without DF into fragments of at most `mtu` bytes.
pub(super) fn fragments(ip: &IpHeader, packet: &[u8], mtu: usize) -> Vec<Vec<u8>> {
    let (header, payload) = packet
        .get(..ip.len)
        .and_then(|packet| packet.split_at_checked(ip.header_len))
        .unwrap_or_default();
    let first_room = room(mtu, header.len());
    let end = usize::from(ip.flags & OFFSET) * 8 + payload.len();
    // A part of a packet that no packet can have cannot be described.
    if first_room == 0 || end > usize::from(u16::MAX) {
        return Vec::new();
    }
    let later = later_header(header);
    let room = room(mtu, later.len());
    let (first, rest) = payload
        .split_at_checked(first_room)
        .unwrap_or((payload, &[]));
    let mut all = vec![(header, first, 0)];
    let mut at = first.len();
    for part in rest.chunks(room) {
        all.push((&later[..], part, at));
        at += part.len();
    }
    let last = all.len() - 1;
    let built = all.into_iter().enumerate().map(|(n, (header, part, at))| {
        let more = n < last || ip.flags & MORE_FRAGMENTS != 0;
        let offset = (ip.flags & OFFSET) + (at / 8) as u16;
        let flags = if more { MORE_FRAGMENTS } else { 0 } | offset;
        let mut fragment = [header, part].concat();
        let len = fragment.len() as u16;
        let (head, _) = fragment.split_at_mut(header.len());
        put(head, 2, len);
        put(head, 6, flags);
        put(head, 10, 0);
        let sum = checksum(0, head);
        put(head, 10, sum);
        fragment
    });
    built.collect()
}

/// Splits an IPv6 packet into fragments of at most `mtu` bytes, as its sender could have done (RFC 8200
/// section 4.5). None comes out for a packet that begins with extension headers, or where `mtu` leaves
/// no room.
pub(super) fn fragments_v6(
    ip: &IpHeader,
    packet: &[u8],
    mtu: usize,
    identification: u32,
) -> Vec<Vec<u8>> {
    let (header, rest) = packet
        .get(..ip.len)
        .and_then(|packet| packet.split_at_checked(ip.header_len))
        .unwrap_or_default();
    // What was fragmented before is split on; everything else gets a fragment header.
    let (next, offset, more, identification, payload) = match (ip.protocol, rest) {
        (FRAGMENT, [next, _, o0, o1, i0, i1, i2, i3, payload @ ..]) => {
            let field = u16::from_be_bytes([*o0, *o1]);
            let identification = u32::from_be_bytes([*i0, *i1, *i2, *i3]);
            let offset = usize::from(field & !7);
            (*next, offset, field & 1 != 0, identification, payload)
        }
        (next, rest) if !is_extension(next) => (next, 0, false, identification, rest),
        _ => return Vec::new(),
    };
    let room = room(mtu, header.len() + FRAGMENT_HEADER);
    if room == 0 || offset + payload.len() > usize::from(u16::MAX) {
        return Vec::new();
    }
    let parts: Vec<&[u8]> = payload.chunks(room).collect();
    let last = parts.len().saturating_sub(1);
    let built = parts.into_iter().enumerate().map(|(n, part)| {
        let field = (offset + n * room) as u16 | u16::from(more || n < last);
        let mut fragment = header.to_vec();
        put(&mut fragment, 4, (FRAGMENT_HEADER + part.len()) as u16);
        if let Some(protocol) = fragment.get_mut(6) {
            *protocol = FRAGMENT;
        }
        fragment.extend_from_slice(&[next, 0]);
        fragment.extend_from_slice(&field.to_be_bytes());
        fragment.extend_from_slice(&identification.to_be_bytes());
        fragment.extend_from_slice(part);
        fragment
    });
    built.collect()
}

/// Reads an ICMP error that says that a packet was too big. Returns the addresses of that packet, if the
/// error goes to its source, and how big packets may be; zero where the error does not say it (RFC 1191
/// section 5).
pub(super) fn hint(ip: &IpHeader, packet: &[u8]) -> Option<(Pair, u16)> {
    let (number, at) = ip.upper_layer(packet)?;
    let (&head, quoted) = packet.get(at..ip.len)?.split_first_chunk::<ICMP_HEADER>()?;
    let [kind, code, _, _, m0, m1, m2, m3] = head;
    let told = match (ip.is_v4(), number, kind, code) {
        (true, protocol::ICMP, UNREACHABLE, FRAGMENTATION_NEEDED) => {
            u32::from_be_bytes([0, 0, m2, m3])
        }
        (false, protocol::ICMPV6, PACKET_TOO_BIG, _) => u32::from_be_bytes([m0, m1, m2, m3]),
        _ => return None,
    };
    let (src, dst): (IpAddr, IpAddr) = if ip.is_v4() {
        let quoted = quoted.first_chunk::<20>().filter(|q| q[0] >> 4 == 4)?;
        let addr = |at: usize| quoted.get(at..at + 4)?.first_chunk::<4>().copied();
        (addr(12)?.into(), addr(16)?.into())
    } else {
        let quoted = quoted.first_chunk::<40>().filter(|q| q[0] >> 4 == 6)?;
        let addr = |at: usize| quoted.get(at..at + 16)?.first_chunk::<16>().copied();
        (addr(8)?.into(), addr(24)?.into())
    };
    let mtu = u16::try_from(told).unwrap_or(u16::MAX);
    (src == ip.dst).then_some((Pair { src, dst }, mtu))
}

/// Returns the frame that tells the sender of a packet how big packets may be: an ICMP error in the
/// name of the packet's destination, because hosts ignore one that seems to come from themselves.
/// `None` if there must be no error about such a packet (RFC 1122 section 3.2.2, RFC 4443 section
/// 2.4).
pub(super) fn error(link: &[u8], ip: &IpHeader, packet: &[u8], mtu: usize) -> Option<Vec<u8>> {
    let to_group = ethernet::dst(link).is_some_and(ethernet::is_group) || ip.dst.is_multicast();
    if to_group || ip.flags & OFFSET != 0 || is_icmp_error(ip, packet) {
        return None;
    }
    let room = if ip.is_v4() { LEAST_V4 } else { LEAST_MTU_V6 } - ip.written_len() - ICMP_HEADER;
    let quoted = packet.get(..packet.len().min(room)).unwrap_or_default();
    let mtu = u16::try_from(mtu).unwrap_or(u16::MAX);
    let mtu = if ip.is_v4() {
        mtu
    } else {
        mtu.max(LEAST_MTU_V6 as u16)
    };
    let (number, kind, code) = match ip.is_v4() {
        true => (protocol::ICMP, UNREACHABLE, FRAGMENTATION_NEEDED),
        false => (protocol::ICMPV6, PACKET_TOO_BIG, 0),
    };
    let header = IpHeader {
        src: ip.dst,
        dst: ip.src,
        ttl: 64,
        traffic_class: 0,
        id: 0,
        flags: if ip.is_v4() { DONT_FRAGMENT } else { 0 },
        flow_label: 0,
        ..*ip
    };
    let mut message = vec![kind, code, 0, 0, 0, 0];
    message.extend_from_slice(&mtu.to_be_bytes());
    message.extend_from_slice(quoted);
    let pseudo = match ip.is_v4() {
        true => 0,
        false => pseudo_header_sum(header.src, header.dst, number, message.len()),
    };
    let sum = checksum(pseudo, &message);
    put(&mut message, 2, sum);
    let mut frame = VnetHeader::default().to_bytes().to_vec();
    frame.extend_from_slice(LinkHeader::of(link).reversed().bytes());
    let at = frame.len();
    frame.resize(at + header.written_len(), 0);
    header.write(number, message.len(), frame.get_mut(at..)?)?;
    frame.extend_from_slice(&message);
    Some(frame)
}

/// Returns true if a TCP header has the SYN flag.
pub(super) fn is_syn(tcp: &[u8]) -> bool {
    tcp.get(TCP_FLAGS)
        .is_some_and(|flags| flags & tcp_flag::SYN != 0)
}

/// Lowers the maximum segment size in a SYN to what fits into packets of `mtu` bytes. `tcp` begins with
/// the TCP header; with `partial` its checksum is still to be computed.
pub(super) fn clamp(ip: &IpHeader, tcp: &mut [u8], mtu: usize, partial: bool) {
    let most = mtu.saturating_sub(ip.written_len() + TCP_HEADER);
    let Some(&[.., offset, _]) = tcp.first_chunk::<14>() else {
        return;
    };
    let options = TCP_HEADER..(usize::from(offset >> 4) * 4).min(tcp.len());
    let Some(at) = segment_size(tcp, options) else {
        return;
    };
    let old = get(tcp, at);
    let new = old.min(u16::try_from(most).unwrap_or(u16::MAX));
    if new == old {
        return;
    }
    put(tcp, at, new);
    if !partial {
        // RFC 1624 equation 3. An option at an odd place counts with its bytes swapped.
        let swapped = |value: u16| {
            if at.is_multiple_of(2) {
                value
            } else {
                value.swap_bytes()
            }
        };
        let sum =
            u64::from(!get(tcp, CHECKSUM)) + u64::from(!swapped(old)) + u64::from(swapped(new));
        put(tcp, CHECKSUM, !fold(sum));
    }
}

/// Returns where the value of the maximum segment size is among the TCP options.
fn segment_size(tcp: &[u8], options: std::ops::Range<usize>) -> Option<usize> {
    let mut at = options.start;
    while at < options.end {
        match *tcp.get(at)? {
            END => return None,
            NO_OPERATION => at += 1,
            MAXIMUM_SEGMENT_SIZE if at + 4 <= options.end && tcp.get(at + 1) == Some(&4) => {
                return Some(at + 2);
            }
            _ => at += usize::from(*tcp.get(at + 1)?).max(2),
        }
    }
    None
}

/// Returns the header of all fragments but the first: only some options are copied.
fn later_header(header: &[u8]) -> Vec<u8> {
    let (fixed, mut options) = header.split_at_checked(20).unwrap_or_default();
    let mut later = fixed.to_vec();
    while let Some(&kind) = options.first() {
        let len = match kind {
            END => break,
            NO_OPERATION => 1,
            _ => usize::from(options.get(1).copied().unwrap_or(0)).max(2),
        };
        let (option, rest) = options.split_at_checked(len).unwrap_or((options, &[]));
        if kind & COPIED != 0 {
            later.extend_from_slice(option);
        }
        options = rest;
    }
    later.resize(later.len().next_multiple_of(4), END);
    let words = (later.len() / 4) as u8;
    if let Some(first) = later.first_mut() {
        *first = 4 << 4 | words;
    }
    later
}

/// Returns true for an ICMP message that is not a query or its answer.
fn is_icmp_error(ip: &IpHeader, packet: &[u8]) -> bool {
    match ip.upper_layer(packet) {
        Some((protocol::ICMP, at)) if ip.is_v4() => {
            let queries = [0, 8, 9, 10, 13, 14, 15, 16, 17, 18];
            packet.get(at).is_none_or(|kind| !queries.contains(kind))
        }
        Some((protocol::ICMPV6, at)) => packet.get(at).is_none_or(|kind| *kind < 128),
        _ => false,
    }
}

/// Bytes of payload in a fragment, a multiple of eight.
fn room(mtu: usize, header: usize) -> usize {
    mtu.saturating_sub(header) / 8 * 8
}

fn get(bytes: &[u8], at: usize) -> u16 {
    let field = bytes.get(at..).and_then(|field| field.first_chunk());
    u16::from_be_bytes(field.copied().unwrap_or_default())
}

fn put(bytes: &mut [u8], at: usize, value: u16) {
    if let Some(field) = bytes.get_mut(at..at + 2) {
        field.copy_from_slice(&value.to_be_bytes());
    }
}

const MORE_FRAGMENTS: u16 = 0x2000;
const OFFSET: u16 = 0x1fff;
const COPIED: u8 = 0x80;
/// An error is never longer than every host accepts.
const LEAST_V4: usize = 576;
const ICMP_HEADER: usize = 8;
const UNREACHABLE: u8 = 3;
const FRAGMENTATION_NEEDED: u8 = 4;
const PACKET_TOO_BIG: u8 = 2;
const TCP_HEADER: usize = 20;
const CHECKSUM: usize = 16;
const TCP_FLAGS: usize = 13;
/// IPv6: the number of the fragment header, and its length.
const FRAGMENT: u8 = 44;
const FRAGMENT_HEADER: usize = 8;
const END: u8 = 0;
const NO_OPERATION: u8 = 1;
const MAXIMUM_SEGMENT_SIZE: u8 = 2;
