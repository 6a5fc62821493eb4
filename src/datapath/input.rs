//! The frames that were read from a TUN or TAP device, of up to 64 KiB each, one behind the other
//! in one buffer and not segmented.

use std::net::IpAddr;
use std::ops::Range;
use std::sync::Arc;

use super::stations::Stations;
use super::vnet::{Gso, GsoKind, VNET_LEN, VnetHeader};
use crate::DropReason;
use crate::wire::ethernet;
use crate::wire::ip::IpHeader;

/// What is in front of the IP header in the frames of a unit's devices.
#[derive(Clone, Debug, Default)]
pub enum Layer {
    /// Nothing: TUN devices, to which the kernel routes packets.
    #[default]
    Ip,
    /// An Ethernet header: TAP devices, to which the kernel hands frames as they arrive. With what
    /// the unit knows of the inside.
    Ethernet(Arc<Stations>),
    /// An Ethernet header that the owner has written for the other side: packet sockets of a unit
    /// that is a router, for multicast, which its kernel does not forward.
    Multicast,
}

/// One frame of an [`Input`].
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    /// Where the packet begins, after the layer-2 header.
    at: usize,
    /// Where the frame ends.
    end: usize,
    /// The length of the layer-2 header.
    link: usize,
    /// Its EtherType; 0 without one.
    pub(super) ether_type: u16,
    /// The offload header of the device. Offsets count from the beginning of the packet.
    pub(super) header: VnetHeader,
    /// The frame is data although it looks like a search packet: the searcher has seen it.
    pub(super) lookalike: bool,
}

/// Frames in one buffer, which is kept for the next batch.
#[derive(Debug, Default)]
pub(super) struct Input {
    bytes: Vec<u8>,
    used: usize,
    frames: Vec<Frame>,
    /// The drop reasons of frames whose offload header was invalid.
    pub(super) rejected: Vec<DropReason>,
    /// Whether frames have an Ethernet header.
    ethernet: bool,
}

impl Input {
    /// For frames with an Ethernet header, or without.
    pub(super) fn new(ethernet: bool) -> Self {
        Self {
            ethernet,
            ..Self::default()
        }
    }

    /// Room for the next frame.
    pub(super) fn room(&mut self) -> &mut [u8] {
        let end = self.used + MAX_FRAME;
        if self.bytes.len() < end {
            self.bytes.resize(end.max(FULL + MAX_FRAME), 0);
        }
        self.bytes.get_mut(self.used..end).unwrap_or_default()
    }

    /// Takes what was written into [`room`](Self::room).
    pub(super) fn filled(&mut self, len: usize) {
        match self.look_at(len) {
            Ok(frame) => {
                self.used = frame.end;
                self.frames.push(frame);
            }
            Err(reason) => self.rejected.push(reason),
        }
    }

    /// Takes one IP packet behind this layer-2 header.
    pub(super) fn push_packet(&mut self, link: &[u8], packet: &[u8], lookalike: bool) {
        let at = VNET_LEN + link.len();
        let room = self.room();
        room.get_mut(..VNET_LEN).unwrap_or_default().fill(0);
        let parts = [(VNET_LEN, link), (at, packet)];
        for (at, part) in parts {
            match room.get_mut(at..at + part.len()) {
                Some(body) => body.copy_from_slice(part),
                None => return self.rejected.push(DropReason::TooBig),
            }
        }
        self.filled(at + packet.len());
        if let Some(frame) = self.frames.last_mut() {
            frame.lookalike = lookalike;
        }
    }

    /// Returns true if these frames must be processed before more are read.
    pub(super) fn is_full(&self) -> bool {
        self.used >= FULL
    }

    /// True without frames.
    pub(super) fn is_empty(&self) -> bool {
        self.frames.is_empty() && self.rejected.is_empty()
    }

    /// Number of frames.
    pub(super) fn len(&self) -> usize {
        self.frames.len()
    }

    /// One frame.
    pub(super) fn frame(&self, n: usize) -> Option<Frame> {
        self.frames.get(n).copied()
    }

    /// Shortens a frame to `len` bytes of packet.
    pub(super) fn truncate(&mut self, n: usize, len: usize) -> Frame {
        let Some(frame) = self.frames.get_mut(n) else {
            unreachable!("a frame of this input");
        };
        frame.end = frame.end.min(frame.at + len);
        *frame
    }

    /// The packet of a frame, as long as it was read.
    pub(super) fn packet(&self, frame: &Frame) -> &[u8] {
        self.bytes.get(frame.at..frame.end).unwrap_or_default()
    }

    /// As [`packet`](Self::packet), to be changed in its place.
    pub(super) fn packet_mut(&mut self, frame: &Frame) -> &mut [u8] {
        self.bytes.get_mut(frame.at..frame.end).unwrap_or_default()
    }

    /// The layer-2 header of a frame.
    pub(super) fn link(&self, frame: &Frame) -> &[u8] {
        let from = frame.at.saturating_sub(frame.link);
        self.bytes.get(from..frame.at).unwrap_or_default()
    }

    /// All bytes.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// All bytes, to be changed in their places.
    pub(super) fn bytes_mut(&mut self) -> &mut [u8] {
        &mut self.bytes
    }

    /// Forgets all frames; the buffer stays.
    pub(super) fn clear(&mut self) {
        self.used = 0;
        self.frames.clear();
        self.rejected.clear();
    }

    fn look_at(&self, len: usize) -> Result<Frame, DropReason> {
        let end = self.used + len;
        let frame = self.bytes.get(self.used..end).unwrap_or_default();
        let (mut header, rest) = VnetHeader::parse(frame)?;
        let (link, ether_type) = match self.ethernet {
            false => (0, 0),
            true => ethernet::measure(rest).ok_or(DropReason::MalformedIp)?,
        };
        if let Some(sum) = &mut header.checksum {
            sum.start = sum
                .start
                .checked_sub(link as u16)
                .ok_or(DropReason::MalformedOffload)?;
        }
        if let Some(gso) = &mut header.gso {
            gso.header_len = gso.header_len.saturating_sub(link as u16);
        }
        Ok(Frame {
            at: self.used + VNET_LEN + link,
            end,
            link,
            ether_type,
            header,
            lookalike: false,
        })
    }
}

impl Layer {
    /// Returns what the data path adds to hop counts in each direction. Between TUN devices a unit's
    /// kernel takes two hops, and one is added back on the way, so that a loop through units still
    /// ends. Between TAP devices it takes none. Multicast passes no kernel of a router, so the hop is
    /// taken here.
    pub(super) fn hops(&self) -> i8 {
        match self {
            Self::Ip => 1,
            Self::Ethernet(_) => 0,
            Self::Multicast => -1,
        }
    }

    /// Checks whether a packet may pass to the other side, as far as that depends on the devices alone.
    pub(super) fn forwards(&self, ip: &IpHeader) -> Result<(), DropReason> {
        match self {
            Self::Multicast if !ip.dst.is_multicast() => Err(DropReason::MalformedIp),
            Self::Multicast if ip.ttl <= 1 || is_of_the_link(ip.dst) => Err(DropReason::LinkScope),
            _ => Ok(()),
        }
    }
}

impl Frame {
    /// Returns the length of each datagram behind the UDP header. If the frame is a single
    /// datagram, returns more than it has.
    pub(super) fn segment_size(&self) -> Result<usize, DropReason> {
        match self.header.gso {
            None => Ok(usize::from(u16::MAX)),
            Some(Gso {
                kind: GsoKind::Udp,
                size,
                ..
            }) if size > 0 => Ok(size.into()),
            Some(_) => Err(DropReason::MalformedOffload),
        }
    }

    /// Where bytes of the packet are in the input.
    pub(super) fn range(&self, within: Range<usize>) -> Range<usize> {
        self.at + within.start..self.at + within.end
    }
}

/// Returns true for a multicast address that no router forwards (RFC 5771 section 4, RFC 4291 section
/// 2.7).
pub(super) fn is_of_the_link(addr: IpAddr) -> bool {
    match addr {
        IpAddr::V4(addr) => matches!(addr.octets(), [224, 0, 0, _]),
        IpAddr::V6(addr) => addr.octets()[1] & 0xf <= LINK_SCOPE,
    }
}

/// Takes a part out of the rest of a buffer whose first byte is number `at` of the whole. Parts are
/// taken in the order of their places.
pub(super) fn take<'a>(
    rest: &mut &'a mut [u8],
    at: &mut usize,
    range: Range<usize>,
) -> &'a mut [u8] {
    let skip = range.start.saturating_sub(*at);
    let bytes = std::mem::take(rest);
    let Some((part, behind)) = bytes
        .get_mut(skip..)
        .and_then(|bytes| bytes.split_at_mut_checked(range.len()))
    else {
        return &mut [];
    };
    (*rest, *at) = (behind, range.end);
    part
}

/// The largest scope of IPv6 that does not leave its link.
const LINK_SCOPE: u8 = 2;
/// A batch that holds this many bytes is full, because more would not stay in the processor's
/// caches.
const FULL: usize = 256 * 1024;
/// The longest frame: vnet header, layer-2 header with a VLAN tag, IP packet.
pub(super) const MAX_FRAME: usize = VNET_LEN + ethernet::MAX_LEN + 65_535;
