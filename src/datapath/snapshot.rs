//! What the data path reads: one immutable value, swapped on change.

use std::sync::Arc;

use crate::keyshare::KeyRing;
use crate::search::{PathTable, Policy};
use crate::wire::esp::Encapsulation;

/// Keys, paths, policy and encapsulation of a unit at one moment. A copy shares all tables: one that differs
/// in its paths alone costs a few counts of references, whatever the size of the rest.
#[derive(Clone)]
pub struct Snapshot {
    /// Grows with every swap; a thread that has taken version `v` emits nothing of an earlier one any more.
    pub version: u64,
    /// The keys.
    pub ring: Arc<KeyRing>,
    /// The paths.
    pub paths: Arc<PathTable>,
    /// The policy, with the terminals of this unit.
    pub policy: Arc<Policy>,
    /// How packets to other units travel.
    pub encapsulation: Encapsulation,
    /// ESP in UDP is expected on this port.
    pub port: u16,
}
