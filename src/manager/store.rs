//! What the machine wants the store to write, and the store's answers.

use std::time::Duration;

use super::directory::{Phase, StoredKey, Term};
use super::history::Point;
use super::request::AdminRequest;
use crate::crypto::{PublicIdentity, TokenId};
use crate::ids::{Epoch, EuId, GroupId, Rotation};
use crate::keyshare::ring::UpdateMode;
use crate::time::Pseudotime;

/// A write; there is no other way to change the store. The shell performs them strictly in order,
/// each in one transaction together with its audit row. When a write is durable (SQLite: after a
/// commit with `synchronous = FULL`), the shell answers with
/// [`handle_stored`](super::MgeMachine::handle_stored). Writes for which `StoreOp::counts` is true
/// advance the start's [`Point`] in the same transaction.
pub struct StoreRequest {
    /// The number that the answer repeats.
    pub id: StoreId,
    /// The term of whoever wants the write. The store refuses any term but the one that it holds.
    pub term: Term,
    /// What to write.
    pub op: StoreOp,
}

/// The number of a write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StoreId(pub u64);

/// The kinds of writes.
#[derive(Clone)]
pub enum StoreOp {
    /// An administrator's request.
    Admin(AdminOp),
    /// An audit row alone, about something that changed nothing else, such as a refusal.
    Note {
        /// What happened.
        action: &'static str,
        /// To what it happened.
        object: String,
        /// Details, as JSON.
        after: String,
    },
    /// The first key of a group.
    FirstKey {
        /// The group.
        group: GroupId,
        /// The key that is in force from now on.
        key: StoredKey,
    },
    /// Begins a rotation in [`Phase::Distributing`]. It replaces a rotation that is still in this
    /// phase. Clears `rotation_due`.
    BeginRotation {
        /// The group.
        group: GroupId,
        /// Its number, which becomes the new `last_rotation`.
        rotation: Rotation,
        /// Strict or hitless.
        update: UpdateMode,
        /// The new key.
        key: StoredKey,
        /// The new value of the group's `burnt`. It is higher than before if a key that was
        /// distributed is replaced.
        burnt: Epoch,
        /// Who requested it, for the audit row.
        actor: String,
    },
    /// An audit row alone: somebody requested a rotation that is merged with the one under way or
    /// with the next.
    JoinRotation {
        /// The group.
        group: GroupId,
        /// Who requested it.
        actor: String,
    },
    /// The next phase of a rotation.
    SetPhase {
        /// The group.
        group: GroupId,
        /// The rotation.
        rotation: Rotation,
        /// The phase; never `Distributing` or `Starting`.
        phase: Phase,
    },
    /// Ends a rotation: its key becomes the group's key in force, and the old key is erased.
    EndRotation {
        /// The group.
        group: GroupId,
        /// The rotation.
        rotation: Rotation,
        /// The epoch in force from now on.
        epoch: Epoch,
    },
    /// Enrolls a unit: stores its keys, marks the token as used by them, and the unit as not
    /// evicted.
    RegisterUnit {
        /// The unit.
        eu: EuId,
        /// The token.
        token: TokenId,
        /// The keys.
        keys: PublicIdentity,
    },
    /// Begins a new era on an older copy of the database. See [`NewEra`].
    BeginEra(Box<NewEra>),
    /// Reserves all sender ids below this.
    ReserveSenderIds {
        /// The new value of [`Directory::sender_ids`](super::Directory::sender_ids).
        below: u64,
    },
    /// Raises the longest lease. Written before the first lease of that length is granted.
    RaiseLease {
        /// The new value of [`Directory::lease`](super::Directory::lease).
        longest: Duration,
    },
    /// Saves the clock and what was sealed, every few seconds and at a clean stop. The next start begins with the wall
    /// clock or at [`CLOCK_BOUND`] after this value, whichever is later.
    SavePseudotime {
        /// What the clock shows. At a clean stop it is earlier by [`CLOCK_BOUND`], so that the next
        /// start continues exactly there.
        value: Pseudotime,
        /// Groups whose [`volume`](super::GroupRecord::volume) has changed, with the epoch of the
        /// key in force and the new value.
        volumes: Vec<(GroupId, Epoch, u64)>,
    },
}

/// An administrator's request, as it is written.
#[derive(Clone)]
pub struct AdminOp {
    /// Who makes the request, for the audit row.
    pub actor: String,
    /// The request, which names objects as the administrator does.
    pub request: AdminRequest,
}

/// What the store has done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreAnswer {
    /// It has done what was requested.
    Done,
    /// It has added a group and given it this number.
    Group(GroupId),
    /// It has added a unit and given it this number.
    Unit(EuId),
    /// It has deleted these tokens.
    Void(Vec<TokenId>),
    /// It has accepted these units.
    Accepted(Vec<EuId>),
}

impl StoreOp {
    /// Returns true if the write gives out keys, epochs or sender ids, or changes who is in a
    /// group. Then a unit may know of it even if the manager's history loses it.
    pub fn counts(&self) -> bool {
        !matches!(
            self,
            Self::JoinRotation { .. } | Self::SavePseudotime { .. } | Self::Note { .. }
        )
    }

    /// Returns the group whose keys the write changes, or whose rotation it is about.
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

/// The new era of a manager that runs on an older copy of its database.
#[derive(Clone)]
pub struct NewEra {
    /// The boot number of its first start.
    pub point: Point,
    /// From now on the epochs, rotations and burnt epochs of every group lie beyond this.
    pub floor: Epoch,
    /// The new value of [`Directory::sender_ids`](super::Directory::sender_ids).
    pub sender_ids: u64,
    /// The new key of every group.
    pub keys: Vec<(GroupId, StoredKey)>,
    /// The unit that presented the mark; `None` if the operator restored the copy.
    pub told_by: Option<EuId>,
}

/// The store failed to write. The machine sends nothing that depends on the write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoreFailed {
    /// The reason, as a sentence without a full stop.
    pub why: String,
    /// True if a repetition would fail too, because the store is damaged or does not hold what the
    /// machine expects. Otherwise the machine repeats the write in a few seconds.
    pub for_good: bool,
}

/// How far the clock in the store may be behind when the manager dies; the next start begins later
/// by as much. Otherwise, after the wall clock was set back, the manager's clock could show a time
/// in which units have already sent, and a unit that restarts then would take a replayed packet for
/// a fresh one.
pub const CLOCK_BOUND: Duration = Duration::from_secs(10);
