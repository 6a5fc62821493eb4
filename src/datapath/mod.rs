//! The data path: [`outbound`] and [`inbound`], each readable from top to bottom.
//!
//! A thread owns a [`Batch`] and a queue, reads frames into the batch until there are no more or it is
//! full, calls the function with the snapshot of the moment, then writes the frames that come out, each
//! in one call:
//!
//! ```no_run
//! # use fpn::datapath::{Batch, Snapshot, TxQueue, outbound};
//! # use fpn::time::Timestamp;
//! # fn read(_: &mut [u8]) -> Option<usize> { None }
//! # fn write(_: &[std::io::IoSlice<'_>]) {}
//! # fn tell(_: impl Sized) {}
//! # fn turn(batch: &mut Batch, queue: &mut TxQueue, snapshot: &Snapshot, now: Timestamp) {
//! while !batch.is_full() && let Some(len) = read(batch.room()) {
//!     batch.filled(len);
//! }
//! outbound(batch, queue, snapshot, now);
//! for frame in batch.output() {
//!     write(&frame.slices());
//! }
//! for (link, packet) in batch.searches() {
//!     tell((link, packet.to_vec()));
//! }
//! for (pair, link) in batch.misses().iter().chain(batch.aged()) {
//!     tell((*pair, link.clone()));
//! }
//! batch.recycle();
//! # }
//! ```
//!
//! Hashing: tables whose keys strangers, terminals or members can choose (addresses, pairs, sender ids, what
//! an unproven packet says) are `std`'s, hashed under a random key, so that nobody can make entries fall
//! together. Those whose keys the manager or this unit chose (SPIs of the ring, groups, own senders) are
//! [`FxHashMap`](rustc_hash::FxHashMap)s, without a key and faster: a stranger can only look for what is not
//! there.

mod asked;
mod batch;
mod by_group;
mod carried;
mod coalesce;
mod decide;
mod decisions;
mod drops;
mod entropy;
mod error;
mod following;
mod form;
mod hold;
mod inbound;
mod input;
mod outbound;
mod output;
mod oversize;
mod peers;
mod relay;
mod replay;
mod returned;
mod rx;
mod segment;
pub mod snapshot;
mod stations;
#[cfg(test)]
mod tests;
mod tx;
mod unserved;
mod vnet;
mod windows;

pub use batch::Batch;
pub use carried::{Carried, PairTraffic, Traffic};
pub use coalesce::Coalesce;
pub use decide::{Action, Decision, Unheard, Why, decide, hear};
pub use drops::{Dropped, RecentDrop, RecentDrops};
pub use entropy::SourcePorts;
pub use following::Following;
pub use hold::{HoldLimits, Wait};
pub use inbound::inbound;
pub use input::Layer;
pub use outbound::outbound;
pub use output::OutputFrame;
pub use peers::{NewTraffic, Peer, PeerTraffic, Peers, Sum};
pub use relay::{Relayed, Relays};
pub use replay::{ReplayWindow, WINDOW};
pub use rx::{RxQueue, RxSettings};
pub use snapshot::Snapshot;
pub use stations::Stations;
pub use tx::{TxQueue, TxSettings};
pub use vnet::{Gso, GsoKind, PartialChecksum, VNET_LEN, VnetHeader};
