//! What the data path works by: one immutable value, which is replaced on every change.

use std::sync::Arc;

use super::relay::Relays;
use crate::keyshare::KeyRing;
use crate::search::{PathTable, Policy};
use crate::wire::esp::Encapsulation;

/// Keys, paths, policy and encapsulation of a unit at one moment. A copy shares all tables. So a
/// snapshot with other paths alone costs a few reference counts, whatever the size of the rest.
#[derive(Clone)]
pub struct Snapshot {
    /// Grows with every replacement. A thread that has taken version `v` emits nothing under an
    /// earlier one.
    pub version: u64,
    /// The keys.
    pub ring: Arc<KeyRing>,
    /// The paths.
    pub paths: Arc<PathTable>,
    /// The policy, with the terminals of this unit.
    pub policy: Arc<Policy>,
    /// How packets to other units are encapsulated.
    pub encapsulation: Encapsulation,
    /// The port on which ESP in UDP is expected.
    pub port: u16,
    /// What is relayed between Ethernet devices.
    pub relays: Relays,
    /// The largest packet of a terminal that is sealed as it is. The data path splits larger ones or
    /// tells their senders. `None` where the kernel does that, between TUN devices.
    pub mtu: Option<usize>,
}
