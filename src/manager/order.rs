//! What the leader and the shards say to each other: an [`Order`] down, a [`Passed`] up. These two values are all that goes
//! between them.
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
//! A shard's phase only goes forward: once it has taken an order, every record that it hands out is of that phase or of a
//! later one. `Passed` is a fact that stays true: every session that counted in this phase has acknowledged it, or its
//! lease is out. So START needs no write and no look at a clock, it follows from the votes alone.

use super::directory::{Phase, StoredKey, Term};
use crate::ids::{Epoch, GroupId, Rotation};
use crate::keyshare::ring::UpdateMode;

/// Names a shard: the boot number of its process, because a process that starts again is another shard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct ShardId(pub(super) u32);

/// What a shard is to do in a group. May be repeated: what a shard has done already changes nothing.
pub(super) struct Order {
    /// The leader's term.
    pub(super) term: Term,
    pub(super) group: GroupId,
    pub(super) rotation: Rotation,
    pub(super) step: RotationStep,
}

/// A step of a rotation.
pub(super) enum RotationStep {
    /// The group's first key is in force, without any rotation.
    FirstKey(StoredKey),
    /// A rotation has begun: [`Phase::Distributing`]. It replaces one that was in this phase, whose epoch is burnt.
    Distribute {
        update: UpdateMode,
        key: StoredKey,
        burnt: Epoch,
    },
    /// The rotation is in this phase.
    Enter(Phase),
    /// The rotation is over, and its key in force.
    Done,
}

/// A shard has no session any more that this phase waits for.
pub(super) struct Passed {
    /// The term of the order that it answers.
    pub(super) term: Term,
    pub(super) shard: ShardId,
    pub(super) group: GroupId,
    pub(super) rotation: Rotation,
    pub(super) phase: Phase,
}
