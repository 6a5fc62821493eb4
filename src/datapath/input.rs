//! What was read from a TUN or TAP device: frames of up to 64 KiB, uncut, one behind the other in one buffer.

use std::ops::Range;

use super::vnet::{Gso, GsoKind, VNET_LEN, VnetHeader};
use crate::DropReason;

/// No more frames are read into a batch that holds so many bytes: more would not stay in the caches.
const FULL: usize = 256 * 1024;
/// The longest frame: vnet header, layer-2 header with a VLAN tag, IP packet.
pub(super) const MAX_FRAME: usize = VNET_LEN + 18 + 65_535;

/// One frame of an [`Input`].
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    /// Where the IP packet begins.
    at: usize,
    /// Where the frame ends.
    end: usize,
    /// What the device says about it; places are counted from the beginning of the IP packet.
    pub(super) header: VnetHeader,
    /// Data although it looks like a search packet: the searcher has seen it and does not want it.
    pub(super) skip_search: bool,
}

/// Frames in one buffer, which is kept for the next batch.
#[derive(Debug, Default)]
pub(super) struct Input {
    bytes: Vec<u8>,
    used: usize,
    frames: Vec<Frame>,
    /// Frames whose offload header made no sense.
    pub(super) rejected: Vec<DropReason>,
    link: usize,
}

impl Input {
    /// For frames with a layer-2 header of `link` bytes.
    pub(super) fn new(link: usize) -> Self {
        Self {
            link,
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

    /// Takes one IP packet without any headers before it.
    pub(super) fn push_packet(&mut self, packet: &[u8], skip_search: bool) {
        let at = VNET_LEN + self.link;
        let room = self.room();
        room.get_mut(..at).unwrap_or_default().fill(0);
        match room.get_mut(at..at + packet.len()) {
            Some(body) => body.copy_from_slice(packet),
            None => return self.rejected.push(DropReason::TooBig),
        }
        self.filled(at + packet.len());
        if let Some(frame) = self.frames.last_mut() {
            frame.skip_search = skip_search;
        }
    }

    /// True if no more frames are to be read before these are done.
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

    /// Cuts a frame to `len` bytes of packet.
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
        let from = frame.at.saturating_sub(self.link);
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
        if rest.len() < self.link {
            return Err(DropReason::MalformedIp);
        }
        let link = self.link as u16;
        if let Some(sum) = &mut header.checksum {
            sum.start = sum
                .start
                .checked_sub(link)
                .ok_or(DropReason::MalformedOffload)?;
        }
        Ok(Frame {
            at: self.used + VNET_LEN + self.link,
            end,
            header,
            skip_search: false,
        })
    }
}

impl Frame {
    /// Bytes of each datagram behind the UDP header, or more than the frame has if it is one.
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

/// Takes a part out of the rest of a buffer, of which the first byte is number `at` of the whole. Parts
/// are taken in the order in which they lie there.
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
