//! Packets between the TUN devices and the data path: buffers with head and tail room, kept for the next batch.

use super::segment;
use super::vnet::{PartialChecksum, VNET_LEN, VnetHeader};
use crate::DropReason;
use crate::search::Pair;
use crate::wire::ip::{IpHeader, checksum};

/// Room before a packet: vnet header, outer IPv6 header, UDP, ESP.
const HEAD_ROOM: usize = VNET_LEN + 40 + 8 + 16;
/// Room after a packet: padding, pad length, next header, ICV.
const TAIL_ROOM: usize = 3 + 2 + 16;
/// Packets of a full batch: 64 frames as fast networks make them, and not those of who has them cut into crumbs.
const FULL: usize = 4096;
/// Buffers that are kept for later, and the largest that is.
const POOL: usize = 1024;
const POOLED_CAPACITY: usize = 16 * 1024;

/// One IP packet with room around it.
#[derive(Debug, Default)]
pub struct Packet {
    buffer: Vec<u8>,
    start: usize,
    /// The checksum that whoever takes the packet has to complete.
    pub checksum: Option<PartialChecksum>,
    /// Ordinary data although it looks like a search packet: the searcher has seen it and does not want it.
    pub skip_search: bool,
    /// Leaves sealed or not at all: it quotes what came sealed.
    pub(super) never_clear: bool,
}

/// What goes through `outbound` or `inbound` in one call, in and out. Kept by its thread and used again.
#[derive(Debug, Default)]
pub struct Batch {
    /// In: packets as they were read, super-packets already cut.
    pub packets: Vec<Packet>,
    /// Out: packets to write to the other TUN, in order.
    pub out: Vec<Packet>,
    /// Out: packets for the searcher.
    pub search: Vec<Packet>,
    /// Out: pairs without a path, each told once and again after a while; only from `outbound`.
    pub misses: Vec<Pair>,
    /// Out: pairs with a path that has aged and is to be searched for again, likewise. No packet waits for it.
    pub aged: Vec<Pair>,
    pub(super) rejected: Vec<DropReason>,
    pub(super) pool: Pool,
}

/// Buffers for later.
#[derive(Debug, Default)]
pub(super) struct Pool(Vec<Vec<u8>>);

impl Packet {
    /// The packet.
    pub fn bytes(&self) -> &[u8] {
        self.buffer.get(self.start..).unwrap_or_default()
    }

    /// The packet with a vnet header before it: what is written to a TUN device.
    pub fn frame(&mut self) -> &[u8] {
        let header = VnetHeader {
            checksum: self.checksum,
            gso: None,
        };
        self.prepend(VNET_LEN).copy_from_slice(&header.to_bytes());
        let at = self.start;
        self.start += VNET_LEN;
        self.buffer.get(at..).unwrap_or_default()
    }

    /// Computes the checksum that was left open. False if its place lies outside of the packet.
    pub fn complete_checksum(&mut self) -> bool {
        let Some(PartialChecksum { start, offset }) = self.checksum.take() else {
            return true;
        };
        let (start, offset) = (usize::from(start), usize::from(offset));
        let Some(covered) = self.bytes_mut().get_mut(start..) else {
            return false;
        };
        // The field itself is part of the sum: it holds the pseudo-header's.
        let sum = match checksum(0, covered) {
            0 => 0xffff,
            sum => sum,
        };
        let field = covered.get_mut(offset..).and_then(|f| f.first_chunk_mut());
        field.map(|f| *f = sum.to_be_bytes()).is_some()
    }

    pub(super) fn bytes_mut(&mut self) -> &mut [u8] {
        self.buffer.get_mut(self.start..).unwrap_or_default()
    }

    /// Makes the packet longer at its front by `n` bytes, which are returned to be written.
    pub(super) fn prepend(&mut self, n: usize) -> &mut [u8] {
        if let Some(missing) = n.checked_sub(self.start).filter(|m| *m > 0) {
            self.buffer.splice(..0, std::iter::repeat_n(0, missing));
            self.start += missing;
        }
        self.start -= n;
        let from = self.start;
        self.buffer.get_mut(from..from + n).unwrap_or_default()
    }

    /// Makes the packet longer at its end.
    pub(super) fn append(&mut self, bytes: &[u8]) {
        self.buffer.extend_from_slice(bytes);
    }

    /// Cuts bytes from the front.
    pub(super) fn strip(&mut self, n: usize) {
        self.start = (self.start + n).min(self.buffer.len());
    }

    /// Cuts the packet to `len` bytes.
    pub(super) fn truncate(&mut self, len: usize) {
        self.buffer.truncate(self.start + len);
    }
}

impl Batch {
    /// Takes what was read from a TUN device with `IFF_VNET_HDR`: cuts super-packets, and keeps the reason where the
    /// offload header makes no sense.
    pub fn push_frame(&mut self, frame: &[u8]) {
        if let Err(reason) = self.read(frame) {
            self.rejected.push(reason);
        }
    }

    /// True if no more frames are to be read before this batch is done. One frame can be cut into thousands of packets.
    pub fn is_full(&self) -> bool {
        self.packets.len() >= FULL
    }

    /// Takes one IP packet; with `skip_search` it is data even if it looks like a search packet.
    pub fn push_packet(&mut self, packet: &[u8], skip_search: bool) {
        let mut packet = self.pool.packet(packet);
        packet.skip_search = skip_search;
        self.packets.push(packet);
    }

    /// Puts the buffers of `out` and `search` by for later; to be called when they are written.
    pub fn recycle(&mut self) {
        for packet in self.out.drain(..).chain(self.search.drain(..)) {
            self.pool.put(packet);
        }
        self.misses.clear();
        self.aged.clear();
    }

    fn read(&mut self, frame: &[u8]) -> Result<(), DropReason> {
        let (header, bytes) = VnetHeader::parse(frame)?;
        let Some(gso) = header.gso else {
            let mut packet = self.pool.packet(bytes);
            packet.checksum = header.checksum;
            self.packets.push(packet);
            return Ok(());
        };
        let ip = IpHeader::parse(bytes).map_err(|_| DropReason::MalformedIp)?;
        let cut = segment::Cut::new(&ip, bytes, gso, header.checksum)?;
        for n in 0..cut.count() {
            let mut packet = self.pool.packet(&[]);
            packet.checksum = Some(cut.segment(n, &mut packet.buffer));
            self.packets.push(packet);
        }
        Ok(())
    }
}

impl Pool {
    /// A packet of these bytes, in a buffer with head and tail room.
    pub(super) fn packet(&mut self, bytes: &[u8]) -> Packet {
        let mut buffer = self.0.pop().unwrap_or_default();
        buffer.clear();
        buffer.reserve(HEAD_ROOM + bytes.len() + TAIL_ROOM);
        buffer.resize(HEAD_ROOM, 0);
        buffer.extend_from_slice(bytes);
        Packet {
            buffer,
            start: HEAD_ROOM,
            checksum: None,
            skip_search: false,
            never_clear: false,
        }
    }

    /// Where the buffers lie.
    #[cfg(test)]
    pub(super) fn addresses(&self) -> Vec<*const u8> {
        self.0.iter().map(|buffer| buffer.as_ptr()).collect()
    }

    /// Keeps the packet's buffer for later.
    pub(super) fn put(&mut self, packet: Packet) {
        if self.0.len() < POOL && packet.buffer.capacity() <= POOLED_CAPACITY {
            self.0.push(packet.buffer);
        }
    }
}
