//! The data path: [`outbound`] and [`inbound`], each readable from top to bottom.
//!
//! A thread owns a [`Batch`] and a queue, reads packets into the batch until there are no more or it is full, calls the
//! function with the snapshot of the moment, then writes what is in [`Batch::out`]:
//!
//! ```no_run
//! # use fpn::datapath::{Batch, Snapshot, TxQueue, outbound};
//! # use fpn::time::Timestamp;
//! # fn read() -> Option<&'static [u8]> { None }
//! # fn write(_: &[u8]) {}
//! # fn tell(_: impl Sized) {}
//! # fn turn(batch: &mut Batch, queue: &mut TxQueue, snapshot: &Snapshot, now: Timestamp) {
//! while !batch.is_full() && let Some(frame) = read() {
//!     batch.push_frame(frame);
//! }
//! outbound(batch, queue, snapshot, now);
//! for packet in &mut batch.out {
//!     write(packet.frame());
//! }
//! for packet in &batch.search {
//!     tell(packet.bytes().to_vec());
//! }
//! for pair in batch.misses.iter().chain(&batch.aged) {
//!     tell(*pair);
//! }
//! batch.recycle();
//! # }
//! ```

mod asked;
mod batch;
mod error;
mod form;
mod hold;
mod inbound;
mod outbound;
mod replay;
mod rx;
mod segment;
pub mod snapshot;
#[cfg(test)]
mod tests;
mod tx;
mod vnet;
mod windows;

pub use batch::{Batch, Packet};
pub use hold::HoldLimits;
pub use inbound::inbound;
pub use outbound::outbound;
pub use replay::{ReplayWindow, WINDOW};
pub use rx::{FRESHNESS, RxQueue, RxSettings};
pub use snapshot::Snapshot;
pub use tx::{TxQueue, TxSettings};
pub use vnet::{Gso, GsoKind, PartialChecksum, VNET_LEN, VnetHeader};
