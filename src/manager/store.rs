//! What the machine asks of the store.

use std::time::Duration;

use super::directory::{Phase, StoredKey, Term};
use super::history::Point;
use super::request::AdminRequest;
use crate::crypto::{PublicIdentity, TokenId};
use crate::ids::{Epoch, EuId, GroupId, Rotation};
use crate::keyshare::ring::UpdateMode;
use crate::time::Pseudotime;

/// One request: the only way to change the store. The shell does them strictly in order, each in one transaction with its audit
/// row, and answers with [`handle_stored`](super::MgeMachine::handle_stored) when it is durable (SQLite: after the commit with
/// FULL). Those that [count](StoreOp::counts) do so in the start's [`Point`](super::Point), in the same transaction.
pub struct StoreRequest {
    /// To be given back with the answer.
    pub id: StoreId,
    /// Of whoever wants it written: the store refuses what is not of the term that it holds.
    pub term: Term,
    /// What to write.
    pub op: StoreOp,
}

/// Names a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StoreId(pub u64);

/// What to write.
#[derive(Clone)]
pub enum StoreOp {
    /// What an administrator asks for.
    Admin(AdminOp),
    /// Only an audit row: something happened that changed nothing else, such as a refusal.
    Note {
        /// What.
        action: &'static str,
        /// To whom.
        object: String,
        /// More, as JSON.
        after: String,
    },
    /// The first key of a group.
    FirstKey {
        /// The group.
        group: GroupId,
        /// Its key in force from now on.
        key: StoredKey,
    },
    /// A rotation in phase [`Phase::Distributing`]; replaces one that is still in this phase. Clears `rotation_due`.
    BeginRotation {
        /// The group.
        group: GroupId,
        /// Its number; also the new `last_rotation`.
        rotation: Rotation,
        /// Strict or hitless.
        update: UpdateMode,
        /// The new key.
        key: StoredKey,
        /// New value of the group's `burnt`: higher than before if a distributed key is replaced.
        burnt: Epoch,
        /// Who asked, for the audit row.
        actor: String,
    },
    /// Only an audit row: somebody asked for a rotation that is one with the one under way, or with the next.
    JoinRotation {
        /// The group.
        group: GroupId,
        /// Who asked.
        actor: String,
    },
    /// The rotation's next phase.
    SetPhase {
        /// The group.
        group: GroupId,
        /// The rotation.
        rotation: Rotation,
        /// The phase: any but `Distributing` and `Starting`.
        phase: Phase,
    },
    /// The rotation is over: its key is the group's key in force, the old one is erased.
    EndRotation {
        /// The group.
        group: GroupId,
        /// The rotation.
        rotation: Rotation,
        /// The epoch in force from now on.
        epoch: Epoch,
    },
    /// The unit's keys: an enrolment. Marks the token as used by these keys, and the unit as not evicted.
    RegisterUnit {
        /// The unit.
        eu: EuId,
        /// The token.
        token: TokenId,
        /// The keys.
        keys: PublicIdentity,
    },
    /// A new era: the manager goes on from an older copy. See [`NewEra`].
    BeginEra(Box<NewEra>),
    /// Sender ids below this are taken.
    ReserveSenderIds {
        /// New value of [`Directory::sender_ids`](super::Directory::sender_ids).
        below: u64,
    },
    /// No lease is longer than this, which only grows. Written before the first one of that length is granted.
    RaiseLease {
        /// New value of [`Directory::lease`](super::Directory::lease).
        longest: Duration,
    },
    /// The clock, every few seconds and at a clean stop: the next start takes the later of the wall clock and
    /// [`CLOCK_BOUND`] after this.
    SavePseudotime {
        /// What it shows; at a clean stop so much less that the next start begins just there.
        value: Pseudotime,
    },
}

/// An administrator's request, as it is written.
#[derive(Clone)]
pub struct AdminOp {
    /// Who asks, for the audit row.
    pub actor: String,
    /// The verb, which names things as the administrator does.
    pub request: AdminRequest,
}

/// What the store has done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreAnswer {
    /// What was asked.
    Done,
    /// It has made a group of this number.
    Group(GroupId),
    /// It has made a unit of this number.
    Unit(EuId),
    /// It has deleted these tokens.
    Void(Vec<TokenId>),
    /// These units get keys again.
    Accepted(Vec<EuId>),
}

impl StoreOp {
    /// True if it gives out keys, epochs or sender ids, or changes who is in a group: then units of a lost history can know of it.
    pub fn counts(&self) -> bool {
        !matches!(
            self,
            Self::JoinRotation { .. } | Self::SavePseudotime { .. } | Self::Note { .. }
        )
    }

    /// The group whose keys it changes, or whose rotation it is about.
    pub fn group(&self) -> Option<GroupId> {
        match self {
            Self::FirstKey { group, .. }
            | Self::BeginRotation { group, .. }
            | Self::JoinRotation { group, .. }
            | Self::SetPhase { group, .. }
            | Self::EndRotation { group, .. } => Some(*group),
            Self::Admin(_)
            | Self::Note { .. }
            | Self::RegisterUnit { .. }
            | Self::BeginEra(_)
            | Self::ReserveSenderIds { .. }
            | Self::RaiseLease { .. }
            | Self::SavePseudotime { .. } => None,
        }
    }
}

/// A new era, as it is written: the manager goes on from an older copy of its database.
#[derive(Clone)]
pub struct NewEra {
    /// Its first start.
    pub point: Point,
    /// Epochs, rotations and burnt epochs of every group are beyond this from now on.
    pub floor: Epoch,
    /// New value of [`Directory::sender_ids`](super::Directory::sender_ids).
    pub sender_ids: u64,
    /// The new key of every group.
    pub keys: Vec<(GroupId, StoredKey)>,
    /// The unit in whose name the mark came that told; `None` if the operator has said it.
    pub told_by: Option<EuId>,
}

/// The store could not write. The machine sends nothing of what waits for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoreFailed {
    /// Why, as a sentence without a full stop.
    pub why: String,
    /// The same again would fail again: the store does not hold what the machine expects, or is damaged. Else the machine
    /// asks again in a few seconds.
    pub for_good: bool,
}

/// How far the clock in the store may be behind when the manager dies: so much later does the next start begin. Or a wall
/// clock that was set back would let it show a time again that units have sent in, and a unit that restarts then would take
/// a replay for fresh.
pub const CLOCK_BOUND: Duration = Duration::from_secs(10);
