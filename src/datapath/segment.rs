//! Cutting TSO and USO super-packets into the packets that they stand for.

use super::vnet::{Gso, GsoKind, PartialChecksum};
use crate::DropReason;
use crate::wire::ip::{IpHeader, checksum, fold, protocol, pseudo_header_sum};

const TCP_FIN: u8 = 0x01;
const TCP_PSH: u8 = 0x08;
const TCP_CWR: u8 = 0x80;
/// The kernel's own limits: the least TCP payload (TCP_MIN_GSO_SIZE), the most datagrams (UDP_MAX_SEGMENTS).
const MIN_TCP_SIZE: usize = 8;
const MAX_DATAGRAMS: usize = 128;

/// A super-packet and how it is cut. Its header fields agree with each other and with the offload header.
pub(super) struct Cut<'a> {
    ip: IpHeader,
    upper: Upper,
    /// The IP header with options or extension headers, then the rest of the headers.
    network: &'a [u8],
    transport: &'a [u8],
    payload: &'a [u8],
    size: usize,
}

#[derive(Clone, Copy)]
enum Upper {
    Tcp { seq: u32, flags: u8 },
    Udp,
}

impl<'a> Cut<'a> {
    /// Checks a super-packet.
    pub(super) fn new(
        ip: &IpHeader,
        packet: &'a [u8],
        gso: Gso,
        sum: Option<PartialChecksum>,
    ) -> Result<Self, DropReason> {
        let malformed = DropReason::MalformedOffload;
        let packet = packet.get(..ip.len).ok_or(malformed)?;
        let (protocol, at) = ip.upper_layer(packet).ok_or(malformed)?;
        let (network, rest) = packet.split_at_checked(at).ok_or(malformed)?;
        let (upper, header_len, field) = match (gso.kind, protocol) {
            (GsoKind::TcpV4 { .. }, protocol::TCP) if ip.is_v4() => tcp(rest),
            (GsoKind::TcpV6 { .. }, protocol::TCP) if !ip.is_v4() => tcp(rest),
            (GsoKind::Udp, protocol::UDP) => Some((Upper::Udp, 8, 6)),
            _ => None,
        }
        .ok_or(malformed)?;
        let (transport, payload) = rest.split_at_checked(header_len).ok_or(malformed)?;
        if sum.is_some_and(|s| (usize::from(s.start), s.offset) != (at, field)) {
            return Err(malformed);
        }
        let cut = Self {
            ip: *ip,
            upper,
            network,
            transport,
            payload,
            size: usize::from(gso.size),
        };
        let sane = match upper {
            Upper::Tcp { .. } => cut.size >= MIN_TCP_SIZE,
            Upper::Udp => cut.count() <= MAX_DATAGRAMS,
        };
        sane.then_some(cut).ok_or(malformed)
    }

    /// Number of segments.
    pub(super) fn count(&self) -> usize {
        self.payload.len().div_ceil(self.size).max(1)
    }

    /// Appends segment `n` to `out`. Returns the place of its checksum, which holds the sum of the pseudo-header.
    pub(super) fn segment(&self, n: usize, out: &mut Vec<u8>) -> PartialChecksum {
        let from = n * self.size;
        let to = (from + self.size).min(self.payload.len());
        let payload = self.payload.get(from..to).unwrap_or_default();
        let upper_len = self.transport.len() + payload.len();
        let at = out.len();
        out.extend_from_slice(self.network);
        out.extend_from_slice(self.transport);
        out.extend_from_slice(payload);
        let (network, transport) = out
            .get_mut(at..)
            .and_then(|packet| packet.split_at_mut_checked(self.network.len()))
            .unwrap_or_default();
        self.patch_network(n, network, upper_len);
        let offset = match self.upper {
            Upper::Tcp { seq, flags } => {
                let seq = seq.wrapping_add(from as u32);
                let first = if n == 0 { 0 } else { TCP_CWR };
                let last = if n + 1 == self.count() {
                    0
                } else {
                    TCP_FIN | TCP_PSH
                };
                put(transport, 4, &seq.to_be_bytes());
                put(transport, 13, &[flags & !first & !last]);
                16
            }
            Upper::Udp => {
                put(transport, 4, &(upper_len as u16).to_be_bytes());
                6
            }
        };
        let protocol = match self.upper {
            Upper::Tcp { .. } => protocol::TCP,
            Upper::Udp => protocol::UDP,
        };
        let sum = fold(pseudo_header_sum(
            self.ip.src,
            self.ip.dst,
            protocol,
            upper_len,
        ));
        put(transport, usize::from(offset), &sum.to_be_bytes());
        PartialChecksum {
            start: self.network.len() as u16,
            offset,
        }
    }

    /// Length and, for IPv4, identification and header checksum.
    fn patch_network(&self, n: usize, network: &mut [u8], upper_len: usize) {
        if self.ip.is_v4() {
            let len = (network.len() + upper_len) as u16;
            put(network, 2, &len.to_be_bytes());
            put(network, 4, &self.ip.id.wrapping_add(n as u16).to_be_bytes());
            put(network, 10, &[0, 0]);
            let sum = checksum(0, network);
            put(network, 10, &sum.to_be_bytes());
        } else {
            let len = (network.len() - 40 + upper_len) as u16;
            put(network, 4, &len.to_be_bytes());
        }
    }
}

/// Sequence number and flags, header length, and the place of the checksum in it.
fn tcp(bytes: &[u8]) -> Option<(Upper, usize, u16)> {
    let &[_, _, _, _, s0, s1, s2, s3, _, _, _, _, offset, flags] = bytes.first_chunk()?;
    let header_len = usize::from(offset >> 4) * 4;
    let seq = u32::from_be_bytes([s0, s1, s2, s3]);
    (header_len >= 20).then_some((Upper::Tcp { seq, flags }, header_len, 16))
}

/// Writes into headers whose lengths [`Cut::new`] has checked.
fn put(header: &mut [u8], at: usize, bytes: &[u8]) {
    if let Some(field) = header.get_mut(at..at + bytes.len()) {
        field.copy_from_slice(bytes);
    }
}
