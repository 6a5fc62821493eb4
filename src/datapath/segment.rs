//! The packets that a frame stands for: itself, or the segments of a TSO or USO super-packet. A
//! segment is written straight to the place where it will be sealed, and its checksum is completed
//! in the same pass over the payload.

use super::vnet::{GsoKind, PartialChecksum, VnetHeader};
use crate::DropReason;
use crate::wire::esp::Form;
use crate::wire::ip::{
    IpHeader, checksum, copy_and_sum, fold, protocol, pseudo_header_sum, tcp_flag,
};

/// A frame and how it is segmented. Its header fields agree with each other and with the offload
/// header.
pub(super) struct Cut<'a> {
    ip: IpHeader,
    packet: &'a [u8],
    kind: Kind<'a>,
}

enum Kind<'a> {
    /// It is one packet.
    Whole(Option<PartialChecksum>),
    /// It is a super-packet.
    Super(Super<'a>),
}

struct Super<'a> {
    upper: Upper,
    protocol: u8,
    /// The IP header with options or extension headers, then the TCP or UDP header, then all payload.
    network: &'a [u8],
    transport: &'a [u8],
    payload: &'a [u8],
    size: usize,
    /// The sum of the pseudo-header without the length.
    pseudo: u64,
}

#[derive(Clone, Copy)]
enum Upper {
    Tcp { seq: u32, flags: u8 },
    Udp,
}

impl<'a> Cut<'a> {
    /// Checks a frame. `packet` is as long as its IP header says.
    pub(super) fn new(
        ip: &IpHeader,
        packet: &'a [u8],
        header: &VnetHeader,
    ) -> Result<Self, DropReason> {
        let kind = match header.gso {
            None => {
                let fits = |sum: PartialChecksum| {
                    let (start, field) = (usize::from(sum.start), usize::from(sum.offset));
                    start >= ip.header_len && start + field + 2 <= packet.len()
                };
                if header.checksum.is_some_and(|sum| !fits(sum)) {
                    return Err(DropReason::MalformedOffload);
                }
                Kind::Whole(header.checksum)
            }
            Some(gso) => Kind::Super(
                Super::new(ip, packet, gso.kind, usize::from(gso.size), header.checksum)
                    .ok_or(DropReason::MalformedOffload)?,
            ),
        };
        Ok(Self {
            ip: *ip,
            packet,
            kind,
        })
    }

    /// Number of packets, at least 1.
    pub(super) fn count(&self) -> usize {
        match &self.kind {
            Kind::Whole(_) => 1,
            Kind::Super(cut) => cut.count(),
        }
    }

    /// Bytes of the largest packet, with its IP header.
    pub(super) fn largest(&self) -> usize {
        self.len(0, Form::Tunnel)
    }

    /// Returns how many bytes of headers its packets have beyond those of the frame.
    pub(super) fn more_bytes(&self) -> usize {
        match &self.kind {
            Kind::Whole(_) => 0,
            Kind::Super(cut) => (cut.count() - 1) * (cut.network.len() + cut.transport.len()),
        }
    }

    /// Bytes of packet `n`, without its IP header if `form` is transport.
    pub(super) fn len(&self, n: usize, form: Form) -> usize {
        match (&self.kind, form) {
            (Kind::Whole(_), Form::Tunnel) => self.packet.len(),
            (Kind::Whole(_), Form::Transport) => self.packet.len() - self.ip.header_len,
            (Kind::Super(cut), form) => {
                let network = match form {
                    Form::Tunnel => cut.network.len(),
                    Form::Transport => cut.network.len() - self.ip.header_len,
                };
                network + cut.transport.len() + cut.payload(n).len()
            }
        }
    }

    /// Writes packet `n` with a complete checksum into `out`, which has [`len`](Self::len) bytes.
    pub(super) fn write(&self, n: usize, form: Form, out: &mut [u8]) {
        match &self.kind {
            Kind::Whole(sum) => self.write_whole(*sum, form, out),
            Kind::Super(cut) => cut.write(&self.ip, n, form, out),
        }
    }

    fn write_whole(&self, sum: Option<PartialChecksum>, form: Form, out: &mut [u8]) {
        let skip = match form {
            Form::Tunnel => 0,
            Form::Transport => self.ip.header_len,
        };
        let from = self.packet.get(skip..).unwrap_or_default();
        let Some(PartialChecksum { start, offset }) = sum else {
            put(out, 0, from);
            return;
        };
        let start = usize::from(start).saturating_sub(skip);
        put(out, 0, from.get(..start).unwrap_or_default());
        let (covered, out) = (
            from.get(start..).unwrap_or_default(),
            out.get_mut(start..).unwrap_or_default(),
        );
        // The field itself is part of the sum: it contains the pseudo-header's sum.
        let sum = match !fold(copy_and_sum(covered, out)) {
            0 => 0xffff,
            sum => sum,
        };
        put(out, usize::from(offset), &sum.to_be_bytes());
    }
}

impl<'a> Super<'a> {
    fn new(
        ip: &IpHeader,
        packet: &'a [u8],
        kind: GsoKind,
        size: usize,
        sum: Option<PartialChecksum>,
    ) -> Option<Self> {
        let (protocol, at) = ip.upper_layer(packet)?;
        let (network, rest) = packet.split_at_checked(at)?;
        let (upper, header_len, field) = match (kind, protocol) {
            (GsoKind::TcpV4 { .. }, protocol::TCP) if ip.is_v4() => tcp(rest)?,
            (GsoKind::TcpV6 { .. }, protocol::TCP) if !ip.is_v4() => tcp(rest)?,
            (GsoKind::Udp, protocol::UDP) => (Upper::Udp, 8, 6),
            _ => return None,
        };
        let (transport, payload) = rest.split_at_checked(header_len)?;
        if sum.is_some_and(|s| (usize::from(s.start), s.offset) != (at, field)) {
            return None;
        }
        let cut = Self {
            upper,
            protocol,
            network,
            transport,
            payload,
            size,
            pseudo: pseudo_header_sum(ip.src, ip.dst, protocol, 0),
        };
        let sane = match upper {
            Upper::Tcp { .. } => size >= MIN_TCP_SIZE,
            Upper::Udp => size > 0 && cut.count() <= MAX_DATAGRAMS,
        };
        sane.then_some(cut)
    }

    fn count(&self) -> usize {
        self.payload.len().div_ceil(self.size).max(1)
    }

    fn payload(&self, n: usize) -> &'a [u8] {
        let from = (n * self.size).min(self.payload.len());
        let to = (from + self.size).min(self.payload.len());
        self.payload.get(from..to).unwrap_or_default()
    }

    fn write(&self, ip: &IpHeader, n: usize, form: Form, out: &mut [u8]) {
        let payload = self.payload(n);
        let upper_len = self.transport.len() + payload.len();
        let network_len = match form {
            Form::Tunnel => self.network.len(),
            Form::Transport => self.network.len() - ip.header_len,
        };
        let Some((network, upper)) = out.split_at_mut_checked(network_len) else {
            return;
        };
        match form {
            Form::Tunnel => {
                put(network, 0, self.network);
                patch_network(ip, n, network, upper_len);
            }
            Form::Transport => {
                let behind = self.network.get(ip.header_len..).unwrap_or_default();
                put(network, 0, behind);
            }
        }
        let Some((transport, room)) = upper.split_at_mut_checked(self.transport.len()) else {
            return;
        };
        put(transport, 0, self.transport);
        let field = match self.upper {
            Upper::Tcp { seq, flags } => {
                let seq = seq.wrapping_add((n * self.size) as u32);
                let first = if n == 0 { 0 } else { tcp_flag::CWR };
                let last = if n + 1 == self.count() {
                    0
                } else {
                    tcp_flag::FIN | tcp_flag::PSH
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
        put(transport, field, &[0, 0]);
        let sum = self.pseudo + upper_len as u64 + copy_and_sum(payload, room);
        let sum = match (checksum(sum, transport), self.protocol) {
            // RFC 768: zero says that there is no checksum.
            (0, protocol::UDP) => 0xffff,
            (sum, _) => sum,
        };
        put(transport, field, &sum.to_be_bytes());
    }
}

/// Completes a checksum in place that was left open.
pub(super) fn complete_checksum(packet: &mut [u8], sum: PartialChecksum) -> Result<(), DropReason> {
    let covered = packet.get_mut(usize::from(sum.start)..);
    let covered = covered.ok_or(DropReason::MalformedOffload)?;
    // The field itself is part of the sum: it contains the pseudo-header's sum.
    let sum_of_all = match checksum(0, covered) {
        0 => 0xffff,
        sum => sum,
    };
    let field = covered
        .get_mut(usize::from(sum.offset)..)
        .and_then(|field| field.first_chunk_mut())
        .ok_or(DropReason::MalformedOffload)?;
    *field = sum_of_all.to_be_bytes();
    Ok(())
}

/// Length and, for IPv4, identification and header checksum.
fn patch_network(ip: &IpHeader, n: usize, network: &mut [u8], upper_len: usize) {
    if ip.is_v4() {
        let len = (network.len() + upper_len) as u16;
        put(network, 2, &len.to_be_bytes());
        put(network, 4, &ip.id.wrapping_add(n as u16).to_be_bytes());
        put(network, 10, &[0, 0]);
        let sum = checksum(0, network);
        put(network, 10, &sum.to_be_bytes());
    } else {
        let len = (network.len() - 40 + upper_len) as u16;
        put(network, 4, &len.to_be_bytes());
    }
}

/// Sequence number and flags, header length, and the place of the checksum in it.
fn tcp(bytes: &[u8]) -> Option<(Upper, usize, u16)> {
    let &[_, _, _, _, s0, s1, s2, s3, _, _, _, _, offset, flags] = bytes.first_chunk()?;
    let header_len = usize::from(offset >> 4) * 4;
    let seq = u32::from_be_bytes([s0, s1, s2, s3]);
    (header_len >= 20).then_some((Upper::Tcp { seq, flags }, header_len, 16))
}

/// Writes into room whose length was checked together with the frame.
fn put(room: &mut [u8], at: usize, bytes: &[u8]) {
    if let Some(field) = room.get_mut(at..at + bytes.len()) {
        field.copy_from_slice(bytes);
    }
}

/// The kernel's own limits: the least TCP payload (TCP_MIN_GSO_SIZE), the most datagrams (UDP_MAX_SEGMENTS).
const MIN_TCP_SIZE: usize = 8;
const MAX_DATAGRAMS: usize = 128;
