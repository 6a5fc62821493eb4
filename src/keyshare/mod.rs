//! Key sharing and key update: what both roles share, and the machine of the EU (docs/protocol.md
//! sections 2 to 4). The machine of the MGE is in `manager`.
//!
//! Every machine has the same interface: `handle_*(now, input)` changes it, and after each call the
//! owner drains `poll_transmit` and `poll_event` until they return `None`, then sleeps until
//! `poll_timeout`.

pub mod datagram;
pub(crate) mod digest;
pub mod enroll;
pub mod eu;
mod right;
pub mod ring;
#[cfg(test)]
mod tests;

pub use datagram::Datagram;
pub use enroll::{Enroll, EnrollEvent};
pub use eu::{EuEvent, EuMachine, EuSettings, EuStatus, Memory};
pub use right::{Granted, Issuer, SealingRight};
pub use ring::{EpochKey, GroupInfo, GroupKeys, GroupPolicy, KeyRing, Lease, Transmit, UpdateMode};
