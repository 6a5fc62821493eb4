//! The output of a batch: frames, each of which the kernel takes in one write. A frame is one
//! packet, or several equal ones (only the last may be shorter) behind one header that says how to
//! segment them (TSO, USO).
//!
//! Headers and sealed packets are in a slab; payloads that were opened stay where they are in the
//! input. Both buffers are kept for the next batch.

use std::io::IoSlice;
use std::ops::Range;

use arrayvec::ArrayVec;

use super::drops::Dropped;
use super::input::Input;
use super::segment::Cut;
use super::vnet::{Gso, GsoKind, PartialChecksum, VNET_LEN, VnetHeader};
use crate::DropReason;
use crate::wire::esp::{Encapsulation, Form, UDP_LEN};
use crate::wire::ip::{IpHeader, fold, protocol, pseudo_header_sum, tcp_flag};

/// The frames of a batch, in the order in which they leave.
#[derive(Debug, Default)]
pub(super) struct Output {
    slab: Vec<u8>,
    used: usize,
    list: Vec<Frame>,
    pieces: Vec<Piece>,
}

/// One or several packets that leave in one write.
#[derive(Debug)]
pub(super) struct Frame {
    /// In the slab: vnet and layer-2 header, further headers, and what follows them there.
    head: Range<usize>,
    /// The length of the layer-2 header.
    link: usize,
    /// The pieces that follow the head: the first and the last.
    tail: Option<(usize, usize)>,
    /// The IP header to be written; `None` if the head is complete.
    ip: Option<IpHeader>,
    kind: Kind,
    /// The bytes behind the IP header and the headers that all segments share.
    payload: usize,
    /// The payload of each segment but the last.
    size: usize,
    segments: usize,
    /// Whether the frame takes no further segments.
    closed: bool,
}

/// Bytes of the input that are part of a frame, and the next piece.
#[derive(Debug)]
struct Piece {
    bytes: Range<usize>,
    next: Option<usize>,
}

/// The kind of packets in a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// ESP packets, each in a UDP datagram to this port or alone; the number is the source port.
    Esp(Encapsulation, u16),
    /// A terminal's own TCP segments, behind a header of this many bytes.
    Tcp(usize),
    /// A terminal's own UDP datagrams.
    Udp,
    /// Anything else, one packet.
    Other(u8),
}

/// A frame to be written.
#[derive(Clone, Copy)]
pub struct OutputFrame<'a> {
    slab: &'a [u8],
    input: &'a [u8],
    pieces: &'a [Piece],
    frame: &'a Frame,
}

impl Output {
    /// Returns room for an ESP packet of `len` bytes behind this header: in the last frame if it
    /// fits there and `join` allows it, otherwise in a new frame. `None` if the packet would be too
    /// long.
    pub(super) fn esp(
        &mut self,
        outer: &IpHeader,
        link: &[u8],
        (encapsulation, source): (Encapsulation, u16),
        len: usize,
        join: bool,
    ) -> Option<Range<usize>> {
        let udp = match encapsulation {
            Encapsulation::Udp(_) => UDP_LEN,
            Encapsulation::Bare => 0,
        };
        let headers = outer.written_len() + udp;
        if headers + len > usize::from(u16::MAX) {
            return None;
        }
        let kind = Kind::Esp(encapsulation, source);
        let from = self.used;
        if let Some(frame) = self.list.last_mut()
            && join
            && udp > 0
            && frame.takes(outer, kind, len, headers)
            && self.slab.get(frame.link()) == Some(link)
        {
            frame.add(len);
            frame.head.end = from + len;
        } else {
            let at = VNET_LEN + link.len() + headers;
            self.room(at);
            self.put(from + VNET_LEN, link);
            let head = from..from + at + len;
            self.list
                .push(Frame::new(head, link, Some(*outer), kind, len));
        }
        Some(self.room(len))
    }

    /// Adds a whole packet with the offload header of its device.
    pub(super) fn push_packet(&mut self, header: VnetHeader, link: &[u8], packet: &[u8]) {
        let from = self.used;
        let at = from + VNET_LEN + link.len();
        let head = self.room(VNET_LEN + link.len() + packet.len());
        self.list
            .push(Frame::new(head, link, None, Kind::Other(0), packet.len()));
        self.put(from, &header.behind(link.len()).to_bytes());
        self.put(from + VNET_LEN, link);
        self.put(at, packet);
    }

    /// Adds a whole packet that is in the input.
    pub(super) fn push_in_place(&mut self, link: &[u8], packet: Range<usize>) {
        let head = self.room(VNET_LEN + link.len());
        let from = head.start;
        self.put(from, &VnetHeader::default().to_bytes());
        self.put(from + VNET_LEN, link);
        let mut frame = Frame::new(head, link, None, Kind::Other(0), packet.len());
        append(&mut self.pieces, &mut frame, packet);
        self.list.push(frame);
    }

    /// Begins a frame of a terminal's packets: an IP header to be written, the header of TCP or
    /// UDP, and the first payload, which is in the input. Returns the number of the frame.
    pub(super) fn begin_inner(
        &mut self,
        ip: &IpHeader,
        link: &[u8],
        kind: Kind,
        upper: &[u8],
        payload: Range<usize>,
    ) -> usize {
        let at = VNET_LEN + link.len() + ip.written_len();
        let head = self.room(at + upper.len());
        let from = head.start;
        self.put(from + VNET_LEN, link);
        self.put(from + at, upper);
        let mut frame = Frame::new(head, link, Some(*ip), kind, payload.len());
        append(&mut self.pieces, &mut frame, payload);
        self.list.push(frame);
        self.list.len() - 1
    }

    /// Returns the TCP or UDP header of a frame, if the frame takes a further segment of `len`
    /// bytes with this header.
    pub(super) fn joinable(
        &self,
        n: usize,
        (ip, link): (&IpHeader, &[u8]),
        kind: Kind,
        len: usize,
    ) -> Option<&[u8]> {
        let frame = self.list.get(n)?;
        let upper = frame.kind.header_len();
        if !frame.takes(ip, kind, len, ip.written_len() + upper)
            || self.slab.get(frame.link()) != Some(link)
        {
            return None;
        }
        self.slab.get(frame.head.end - upper..frame.head.end)
    }

    /// Adds a payload to a frame that takes it. `flags` are set in its TCP header; if there are
    /// any, the frame is complete.
    pub(super) fn join(&mut self, n: usize, payload: Range<usize>, flags: u8) {
        let Some(frame) = self.list.get_mut(n) else {
            return;
        };
        frame.add(payload.len());
        append(&mut self.pieces, frame, payload);
        if flags != 0 {
            frame.closed = true;
            let at = frame.head.end - frame.kind.header_len() + tcp_flag::OFFSET;
            if let Some(byte) = self.slab.get_mut(at) {
                *byte |= flags;
            }
        }
    }

    /// Payload bytes of a frame so far.
    pub(super) fn payload(&self, n: usize) -> usize {
        self.list.get(n).map_or(0, |frame| frame.payload)
    }

    /// Closes a frame: no segment joins it any more.
    pub(super) fn close(&mut self, n: usize) {
        if let Some(frame) = self.list.get_mut(n) {
            frame.closed = true;
        }
    }

    /// Writes the headers of all frames.
    pub(super) fn finish(&mut self) {
        for frame in &self.list {
            let Some(ip) = &frame.ip else { continue };
            if let Some(head) = self.slab.get_mut(frame.head.clone()) {
                frame.write_headers(ip, head);
            }
        }
    }

    /// The frames, to be written.
    pub(super) fn frames<'a>(
        &'a self,
        input: &'a Input,
    ) -> impl ExactSizeIterator<Item = OutputFrame<'a>> {
        let input = input.bytes();
        self.list.iter().map(move |frame| OutputFrame {
            slab: &self.slab,
            input,
            pieces: &self.pieces,
            frame,
        })
    }

    /// All bytes of the slab that are used.
    pub(super) fn slab_mut(&mut self) -> &mut [u8] {
        self.slab.get_mut(..self.used).unwrap_or_default()
    }

    /// A part of the slab.
    pub(super) fn part_mut(&mut self, range: Range<usize>) -> &mut [u8] {
        self.slab.get_mut(range).unwrap_or_default()
    }

    /// Forgets all frames; the slab stays.
    pub(super) fn clear(&mut self) {
        self.used = 0;
        self.list.clear();
        self.pieces.clear();
    }

    fn room(&mut self, len: usize) -> Range<usize> {
        let end = self.used + len;
        if self.slab.len() < end {
            self.slab.resize(end.next_power_of_two(), 0);
        }
        std::mem::replace(&mut self.used, end)..end
    }

    fn put(&mut self, at: usize, bytes: &[u8]) {
        if let Some(room) = self.slab.get_mut(at..at + bytes.len()) {
            room.copy_from_slice(bytes);
        }
    }
}

impl Frame {
    fn new(head: Range<usize>, link: &[u8], ip: Option<IpHeader>, kind: Kind, len: usize) -> Self {
        Self {
            head,
            link: link.len(),
            tail: None,
            ip,
            kind,
            payload: len,
            size: len,
            segments: 1,
            closed: len == 0,
        }
    }

    /// Returns true if a segment of `len` bytes with this IP header fits behind the others.
    fn takes(&self, ip: &IpHeader, kind: Kind, len: usize, headers: usize) -> bool {
        let same = self.ip.as_ref().is_some_and(|own| {
            (own.src, own.dst, own.flow_label) == (ip.src, ip.dst, ip.flow_label)
                && (own.ttl, own.traffic_class, own.flags) == (ip.ttl, ip.traffic_class, ip.flags)
        });
        !self.closed
            && self.kind == kind
            && len <= self.size
            && self.segments < MAX_SEGMENTS
            && headers + self.payload + len <= MAX_BYTES
            && same
    }

    fn add(&mut self, len: usize) {
        self.payload += len;
        self.segments += 1;
        self.closed |= len < self.size;
    }

    /// Where the layer-2 header is in the slab.
    fn link(&self) -> Range<usize> {
        let from = self.head.start + VNET_LEN;
        from..from + self.link
    }

    fn write_headers(&self, ip: &IpHeader, head: &mut [u8]) {
        let network = ip.written_len();
        let link = self.link;
        let at = VNET_LEN + link;
        let (number, upper, field, gso) = match self.kind {
            Kind::Esp(Encapsulation::Udp(_), _) => (protocol::UDP, UDP_LEN, 6, GsoKind::Udp),
            Kind::Esp(Encapsulation::Bare, _) => (protocol::ESP, 0, 0, GsoKind::Udp),
            Kind::Udp => (protocol::UDP, UDP_LEN, 6, GsoKind::Udp),
            Kind::Tcp(len) if ip.is_v4() => (protocol::TCP, len, 16, GsoKind::TcpV4 { ecn: false }),
            Kind::Tcp(len) => (protocol::TCP, len, 16, GsoKind::TcpV6 { ecn: false }),
            Kind::Other(number) => (number, 0, 0, GsoKind::Udp),
        };
        let len = upper + self.payload;
        let Some((before, behind)) = head.split_at_mut_checked(at + network) else {
            return;
        };
        let Some((vnet, room)) = before.split_first_chunk_mut::<VNET_LEN>() else {
            return;
        };
        // The lengths were checked when the frame was begun and joined.
        let _ = ip.write(number, len, room.get_mut(link..).unwrap_or_default());
        let mut header = VnetHeader::default();
        if let Kind::Esp(Encapsulation::Udp(port), source) = self.kind {
            put(behind, 0, &source.to_be_bytes());
            put(behind, 2, &port.to_be_bytes());
        }
        let udp = matches!(self.kind, Kind::Esp(Encapsulation::Udp(_), _));
        if udp || self.segments > 1 {
            if number == protocol::UDP {
                put(behind, 4, &(len as u16).to_be_bytes());
            }
            // The sum of the pseudo-header. The kernel or the device completes the checksum.
            let sum = fold(pseudo_header_sum(ip.src, ip.dst, number, len));
            put(behind, usize::from(field), &sum.to_be_bytes());
            header.checksum = Some(PartialChecksum {
                start: network as u16,
                offset: field,
            });
        }
        if self.segments > 1 {
            header.gso = Some(Gso {
                kind: gso,
                size: self.size as u16,
                header_len: (network + upper) as u16,
            });
        }
        *vnet = header.behind(link).to_bytes();
    }
}

impl Kind {
    /// Bytes of the header between IP header and payload that its segments have in common.
    pub(super) fn header_len(self) -> usize {
        match self {
            Self::Tcp(len) => len,
            Self::Udp => UDP_LEN,
            Self::Esp(..) | Self::Other(_) => 0,
        }
    }
}

impl<'a> OutputFrame<'a> {
    /// Returns what is to be written, in one call.
    pub fn slices(&self) -> ArrayVec<IoSlice<'a>, { MAX_SEGMENTS + 1 }> {
        let mut slices = ArrayVec::new();
        slices.push(IoSlice::new(self.head()));
        let mut piece = self.frame.tail.map(|(first, _)| first);
        while let Some(Piece { bytes, next }) = piece.and_then(|n| self.pieces.get(n))
            && !slices.is_full()
        {
            slices.push(IoSlice::new(
                self.input.get(bytes.clone()).unwrap_or_default(),
            ));
            piece = *next;
        }
        slices
    }

    /// Returns the packets one by one, each as it is to be written, for a kernel that refuses
    /// frames of several.
    pub fn singly(&self) -> Vec<Vec<u8>> {
        let frame: Vec<u8> = self
            .slices()
            .iter()
            .flat_map(|part| part.iter().copied())
            .collect();
        let mut input = Input::new(self.frame.link > 0);
        if let Some(room) = input.room().get_mut(..frame.len()) {
            room.copy_from_slice(&frame);
            input.filled(frame.len());
        }
        let Some(frame) = input.frame(0) else {
            return Vec::new();
        };
        let (link, packet) = (input.link(&frame), input.packet(&frame));
        let Ok(ip) = IpHeader::parse(packet) else {
            return Vec::new();
        };
        let Ok(cut) = Cut::new(&ip, packet, &frame.header) else {
            return Vec::new();
        };
        let one = |n| {
            let mut one = vec![0; VNET_LEN];
            one.extend_from_slice(link);
            let at = one.len();
            one.resize(at + cut.len(n, Form::Tunnel), 0);
            cut.write(n, Form::Tunnel, one.get_mut(at..).unwrap_or_default());
            one
        };
        (0..cut.count()).map(one).collect()
    }

    /// A drop of this frame, for this reason.
    pub fn dropped(&self, reason: DropReason) -> Dropped {
        let head = self
            .head()
            .get(VNET_LEN + self.frame.link..)
            .unwrap_or_default();
        let (first, _) = self.frame.tail.unzip();
        // Without an IP header of its own, a frame in the input has it in its first piece.
        let piece = first.and_then(|n| self.pieces.get(n));
        let bytes = match piece {
            Some(piece) if head.is_empty() => self.input.get(piece.bytes.clone()),
            _ => Some(head),
        };
        let ip = bytes.and_then(|bytes| IpHeader::parse(bytes).ok());
        Dropped::new(reason, self.frame.ip.or(ip).as_ref())
    }

    /// Returns the number of packets that the kernel makes of the frame.
    pub fn segments(&self) -> usize {
        self.frame.segments
    }

    fn head(&self) -> &'a [u8] {
        self.slab.get(self.frame.head.clone()).unwrap_or_default()
    }
}

fn append(pieces: &mut Vec<Piece>, frame: &mut Frame, bytes: Range<usize>) {
    let n = pieces.len();
    pieces.push(Piece { bytes, next: None });
    match &mut frame.tail {
        Some((_, last)) => {
            if let Some(piece) = pieces.get_mut(*last) {
                piece.next = Some(n);
            }
            *last = n;
        }
        tail @ None => *tail = Some((n, n)),
    }
}

/// Writes into a header whose length is known.
fn put(header: &mut [u8], at: usize, bytes: &[u8]) {
    if let Some(field) = header.get_mut(at..at + bytes.len()) {
        field.copy_from_slice(bytes);
    }
}

/// The most segments in a frame (UDP_MAX_SEGMENTS of kernels before 6.9).
pub(super) const MAX_SEGMENTS: usize = 64;
/// The most bytes of IP in a frame: the kernel silently truncates at 65,535.
const MAX_BYTES: usize = 65_400;
