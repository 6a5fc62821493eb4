//! What the data path reads: one immutable value, swapped on change.

use std::sync::Arc;

use crate::keyshare::KeyRing;
use crate::search::{PathTable, Policy};

/// Keys, paths and policy of a unit at one moment.
#[derive(Clone)]
pub struct Snapshot {
    /// Grows with every swap; a thread that has taken version `v` emits nothing of an earlier one any more.
    pub version: u64,
    /// The keys.
    pub ring: Arc<KeyRing>,
    /// The paths.
    pub paths: Arc<PathTable>,
    /// The policy.
    pub policy: Arc<Policy>,
}
