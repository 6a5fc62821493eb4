//! The two values that pass between the leader and the shards: an [`Order`] down and a [`Passed`]
//! up. Nothing else does.
//!
//! ```text
//!            request, stored                    datagrams, timers
//!                  |                                   |
//!                  v        Order{phase}               v
//!    store <--- leader -----------------------> shard (sessions of its units)
//!                  ^                               |   |
//!                  +------- Passed{phase} ---------+   +--> REKEY, STOP, START
//! ```
//!
//! The phase of a shard only goes forward: once the shard has taken an order, every record that it
//! hands out is of that phase or of a later one. `Passed` states a fact that stays true: every
//! session that counted in this phase has acknowledged it, or its lease has ended. Therefore START
//! needs neither a write nor a look at a clock; it follows from the votes alone.

use super::directory::{Phase, StoredKey, Term};
use crate::ids::{Epoch, GroupId, Rotation};
use crate::keyshare::ring::UpdateMode;

/// Identifies a shard by the boot number of its process, because a process that starts again is
/// another shard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct ShardId(pub(super) u32);

/// What a shard must do in a group. An order may be repeated: what a shard has done already has no
/// further effect.
pub(super) struct Order {
    /// The leader's term.
    pub(super) term: Term,
    pub(super) group: GroupId,
    pub(super) rotation: Rotation,
    pub(super) step: RotationStep,
}

/// A step of a rotation.
pub(super) enum RotationStep {
    /// Puts the group's first key in force, without a rotation.
    FirstKey(StoredKey),
    /// Begins a rotation in [`Phase::Distributing`]. It replaces a rotation that is still in this
    /// phase, whose epoch is burnt.
    Distribute {
        update: UpdateMode,
        key: StoredKey,
        burnt: Epoch,
    },
    /// Enters this phase of the rotation.
    Enter(Phase),
    /// Ends the rotation, whose key is in force.
    Done,
}

/// The vote of a shard: it has no session left that this phase waits for.
pub(super) struct Passed {
    /// The term of the order that this vote answers.
    pub(super) term: Term,
    pub(super) shard: ShardId,
    pub(super) group: GroupId,
    pub(super) rotation: Rotation,
    pub(super) phase: Phase,
}
