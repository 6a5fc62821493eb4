//! The input and the output of one call of [`outbound`](super::outbound()) or
//! [`inbound`](super::inbound()). The buffers are kept for the next call, so that a batch needs no
//! allocation.

use std::net::IpAddr;
use std::sync::Arc;

use super::carried::{Carried, CarriedList};
use super::drops::{DropList, Dropped};
use super::input::{Input, Layer};
use super::output::{Output, OutputFrame};
use super::stations::Sightings;
use super::unserved::Unserved;
use super::{outbound, rx};
use crate::DropReason;
use crate::crypto::suite::SegmentKey;
use crate::search::Pair;
use crate::wire::ethernet::{LinkHeader, Mac};

/// Frames that were read, and what is to be done with them. Owned by one thread.
#[derive(Default)]
pub struct Batch {
    pub(super) layer: Layer,
    pub(super) input: Input,
    pub(super) out: Output,
    /// Frames for the searcher, by number.
    pub(super) search: Vec<usize>,
    pub(super) misses: Vec<(Pair, LinkHeader)>,
    pub(super) aged: Vec<(Pair, LinkHeader)>,
    pub(super) large: Vec<(Pair, LinkHeader)>,
    pub(super) hints: Vec<(Pair, u16)>,
    pub(super) sightings: Sightings,
    /// Frames for the device that the input came from.
    pub(super) back: Vec<Vec<u8>>,
    pub(super) unserved: Unserved,
    pub(super) drops: DropList,
    pub(super) carried: CarriedList,
    /// What is to be sealed, and under which keys.
    pub(super) to_seal: Vec<outbound::ToSeal>,
    pub(super) keys: Vec<Arc<SegmentKey>>,
    /// What is to be opened.
    pub(super) to_open: Vec<rx::ToOpen>,
}

impl Batch {
    /// For frames of devices of this layer.
    pub fn new(layer: Layer) -> Self {
        Self {
            input: Input::new(!matches!(layer, Layer::Ip)),
            layer,
            ..Self::default()
        }
    }

    /// Returns room for one frame of a device with `IFF_VNET_HDR`, to be read into.
    pub fn room(&mut self) -> &mut [u8] {
        self.input.room()
    }

    /// Adds the frame that was read into [`room`](Self::room). A frame with an invalid offload
    /// header is dropped and counted by the next call.
    pub fn filled(&mut self, len: usize) {
        self.input.filled(len);
    }

    /// Adds a frame from elsewhere.
    pub fn push_frame(&mut self, frame: &[u8]) {
        let room = self.input.room().get_mut(..frame.len());
        // A frame that is longer than any frame can be is invalid too.
        let len = room.map_or(0, |room| {
            room.copy_from_slice(frame);
            frame.len()
        });
        self.input.filled(len);
    }

    /// Adds one IP packet behind this layer-2 header. A `lookalike` is data although it
    /// looks like a search packet.
    pub fn push_packet(&mut self, link: &LinkHeader, packet: &[u8], lookalike: bool) {
        self.input.push_packet(link.bytes(), packet, lookalike);
    }

    /// Returns true if this batch must be processed before more frames are read: it holds 256 KiB.
    pub fn is_full(&self) -> bool {
        self.input.is_full()
    }

    /// Returns the number of frames that were read, including invalid ones.
    pub fn frames(&self) -> usize {
        self.input.len() + self.input.rejected.len()
    }

    /// Returns true if nothing was read.
    pub fn is_empty(&self) -> bool {
        self.input.is_empty()
    }

    /// Returns what is to be written to the other device, in this order, each item in one call.
    pub fn output(&self) -> impl ExactSizeIterator<Item = OutputFrame<'_>> {
        self.out.frames(&self.input)
    }

    /// Returns frames to be written to the device that was read: ICMP errors for terminals whose
    /// packets are too big.
    pub fn back(&self) -> impl Iterator<Item = &[u8]> {
        self.back.iter().map(Vec::as_slice)
    }

    /// Returns the packets for the searcher, with their layer-2 headers.
    pub fn searches(&self) -> impl Iterator<Item = (LinkHeader, &[u8])> {
        let frames = self.search.iter().filter_map(|n| self.input.frame(*n));
        frames.map(|frame| {
            let link = LinkHeader::of(self.input.link(&frame));
            (link, self.input.packet(&frame))
        })
    }

    /// Returns the pairs without a path, each with the layer-2 header of one of its frames. Each is
    /// reported once, and again after a while. Only `outbound` reports them.
    pub fn misses(&self) -> &[(Pair, LinkHeader)] {
        &self.misses
    }

    /// Returns the pairs with an aged path that must be searched for again, reported in the same
    /// way. No packet waits for them.
    pub fn aged(&self) -> &[(Pair, LinkHeader)] {
        &self.aged
    }

    /// Returns the pairs that have large packets, which are sealed, reported in the same way.
    pub fn large(&self) -> &[(Pair, LinkHeader)] {
        &self.large
    }

    /// Returns the pairs whose packets were too big for the network, as ICMP errors from the hub say, and
    /// how big packets may be. Nothing proves that the errors are true. Only `inbound` reports them,
    /// each pair once in a while.
    pub fn hints(&self) -> &[(Pair, u16)] {
        &self.hints
    }

    /// Returns addresses in the prefixes in which the unit learns terminals, with the hardware addresses
    /// that spoke from them on this side. Only a few are kept, each once.
    pub fn sightings(&self) -> &[(IpAddr, Mac)] {
        &self.sightings
    }

    /// Returns addresses of dropped packets that belong to no terminal of this unit: sources for
    /// [`DropReason::SourceNotServed`], destinations for [`DropReason::DestinationNotServed`]. Only
    /// a few are kept, each once.
    pub fn unserved(&self) -> &[(DropReason, IpAddr)] {
        self.unserved.list()
    }

    /// Returns the packets that were dropped in this call: a few of them, each once.
    pub fn drops(&self) -> &[Dropped] {
        self.drops.list()
    }

    /// Returns the packets that were sealed or delivered in this call, in their order, those of a pair
    /// in a row added up.
    pub fn carried(&self) -> &[Carried] {
        self.carried.list()
    }

    /// Empties the batch. To be called when the output is written.
    pub fn recycle(&mut self) {
        self.input.clear();
        self.out.clear();
        self.search.clear();
        self.misses.clear();
        self.aged.clear();
        self.large.clear();
        self.hints.clear();
        self.sightings.clear();
        self.back.clear();
        self.unserved.clear();
        self.drops.clear();
        self.carried.clear();
    }
}
