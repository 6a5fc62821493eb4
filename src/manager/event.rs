//! What the machine tells its shell, and what it shows.

use std::net::SocketAddr;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::directory::Phase;
use super::request::{AdminDone, RequestId, Ticket};
use super::store::StoreFailed;
use crate::crypto::{Fingerprint, TokenId};
use crate::ids::{Epoch, EuId, GroupId, Rotation};
use crate::keyshare::ring::{SuiteId, UpdateMode};

/// Something that happened. For progress bars, the audit log and metrics; nothing has to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MgeEvent {
    /// What an administrator asked for is done, or is not: the store did not write it, and nothing has changed.
    AdminDone {
        /// The request.
        request: RequestId,
        /// What came of it.
        result: Result<AdminDone, StoreFailed>,
    },
    /// A rotation is in this phase, and so many live sessions have acknowledged.
    RotationProgress {
        /// The group.
        group: GroupId,
        /// The new epoch.
        epoch: Epoch,
        /// The phase.
        phase: Phase,
        /// Sessions that acknowledged in this phase.
        acked: usize,
        /// Sessions that are or were waited for in this phase.
        of: usize,
    },
    /// A rotation is over and in the store.
    RotationDone(RotationResult),
    /// A unit registered: its KEY-DIS was acknowledged.
    UnitRegistered {
        /// The unit.
        eu: EuId,
        /// Where from.
        from: SocketAddr,
    },
    /// A unit's lease ran out.
    UnitLost {
        /// The unit.
        eu: EuId,
    },
    /// A unit enrolled.
    UnitEnrolled {
        /// The unit.
        eu: EuId,
        /// Fingerprint of its keys.
        keys: Fingerprint,
        /// Fingerprint of the keys that these put out: their sessions are over, and the unit's groups are rotated.
        replaced: Option<Fingerprint>,
        /// Where from.
        from: SocketAddr,
    },
    /// An evicted unit's session acknowledged REVOKE, or was told often enough.
    UnitRevoked {
        /// The unit.
        eu: EuId,
    },
    /// A unit cannot do the suite of a group's key, which was withheld from it. Limited as refusals are.
    Withheld {
        /// The unit.
        eu: EuId,
        /// The group.
        group: GroupId,
        /// The suite.
        suite: SuiteId,
        /// Where the unit is.
        from: SocketAddr,
    },
    /// The store did not write for a group. Nothing else answers these tickets.
    StoreFailed {
        /// The group.
        group: GroupId,
        /// Requests that wait in vain.
        tickets: Vec<Ticket>,
        /// How the group stands.
        stands: Stands,
        /// What the store said.
        failed: StoreFailed,
    },
    /// A group was removed while its key was to change. Nothing else answers these tickets.
    GroupRemoved {
        /// The group.
        group: GroupId,
        /// Requests that waited for it.
        tickets: Vec<Ticket>,
    },
    /// The manager goes on from an older copy of its database: a new era has begun, and its units wait for the operator.
    Restored {
        /// The unit in whose name the mark came that told; `None` if the operator has said it.
        told_by: Option<EuId>,
        /// How many units wait.
        units: usize,
    },
    /// Sender ids run low, or are used up: nobody can register then.
    SenderIds {
        /// How many are left.
        left: u64,
    },
    /// To be written to the audit log: somebody was turned away. Limited to a few a second: of all strangers together, and
    /// of each unit that the manager knows.
    Refused {
        /// Why.
        why: RefusedWhy,
        /// Who, as far as proved.
        eu: Option<EuId>,
        /// Where from.
        from: SocketAddr,
    },
}

/// How a group stands when the store did not write for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// No rotation has begun. One that follows from a unit's eviction or leaving is tried again.
    Unchanged,
    /// The rotation to this epoch stays in this phase, and goes on when the store writes again.
    Underway(Epoch, Phase),
    /// Only the row of these requests is missing: they were not taken, and what they wanted to join goes on.
    NotTaken,
}

/// Why somebody was turned away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum RefusedWhy {
    /// ENROLL with a token that the manager does not know, or without its secret. Silent.
    #[error("enrolment with an unknown token")]
    UnknownToken,
    /// ENROLL with a token whose time is over.
    #[error("enrolment with the expired token {0}")]
    ExpiredToken(TokenId),
    /// ENROLL with a token that other keys have used.
    #[error("enrolment with the token {0}, which was used by other keys")]
    UsedToken(TokenId),
    /// ENROLL with keys that are not acceptable or whose signature does not hold.
    #[error("enrolment with the token {0} and keys that do not hold")]
    BadKeys(TokenId),
    /// KEY-REQ that does not decrypt, or names no unit, or whose signature does not hold. Silent.
    #[error("a key request that nobody known has signed")]
    Stranger,
    /// KEY-REQ of an evicted unit, signed by it.
    #[error("a key request of an evicted unit")]
    Evicted,
    /// KEY-REQ, signed, of a unit that waits for the operator's yes after a restore.
    #[error("a key request of a unit that waits for the operator")]
    Restored,
    /// KEY-REQ, signed, of a unit that has used up its sender ids of the day.
    #[error("a key request of a unit that registers too often")]
    TooOften,
    /// KEY-REQ, signed, when there are no sender ids any more.
    #[error("a key request when all sender ids are used up")]
    NoSenderIds,
}

/// A rotation's result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RotationResult {
    /// The group.
    pub group: GroupId,
    /// The rotation.
    pub rotation: Rotation,
    /// The epoch in force now.
    pub epoch: Epoch,
    /// Strict or hitless.
    pub update: UpdateMode,
    /// Members of the group.
    pub units: usize,
    /// Members that acknowledged the last phase.
    pub acked: usize,
    /// The enrolled members that did not, by number: they have no new key, or may still take packets of the old one.
    /// Members that were never enrolled, or were evicted, have no keys at all.
    pub missing: Vec<EuId>,
    /// From the request (or the first of those that this rotation answers) to the last acknowledgement.
    pub total: Duration,
    /// Strict: from the first STOP sent to the last START-ACK. Zero for hitless.
    pub stop_window: Duration,
    /// The requests that it answers.
    pub tickets: Vec<Ticket>,
}

/// What `fpn-mge status` shows of the machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MgeStatus {
    /// Live units, by number.
    pub units: Vec<UnitStatus>,
    /// Groups, by number.
    pub groups: Vec<GroupStatus>,
    /// The manager goes on from an older copy, and a new era is still being written: nothing is answered.
    pub restoring: bool,
    /// Registrations and enrolments that wait for RSA.
    pub queue: QueueStatus,
}

/// The queue for what costs RSA.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct QueueStatus {
    /// Operations that run.
    pub running: usize,
    /// Requests of units with a pass, and of holders of tokens, that wait.
    pub known: usize,
    /// Requests of everybody else that wait.
    pub strangers: usize,
    /// How long a unit with a pass that asks now waits for its turn, in milliseconds.
    pub known_wait_ms: u64,
    /// How long somebody else waits who asks now, from a network that nobody else asks from.
    pub stranger_wait_ms: u64,
    /// Requests for a cookie that were told to come back later, since the start.
    pub told_to_wait: u64,
}

/// One live unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitStatus {
    /// The unit.
    pub eu: EuId,
    /// Its address.
    pub address: SocketAddr,
    /// Time since its session was acknowledged, in milliseconds.
    pub session_ms: u64,
    /// What is left of its lease, in milliseconds.
    pub lease_ms: u64,
    /// Groups of which a key is withheld from it, as it cannot do the suite.
    pub withheld: Vec<GroupId>,
}

/// One group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupStatus {
    /// The group.
    pub group: GroupId,
    /// The epoch in force; `None` before the first key.
    pub epoch: Option<Epoch>,
    /// The rotation under way.
    pub rotation: Option<RotationStatus>,
}

/// A rotation under way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RotationStatus {
    /// The new epoch.
    pub epoch: Epoch,
    /// Strict or hitless.
    pub update: UpdateMode,
    /// The phase.
    pub phase: Phase,
    /// Sessions that acknowledged in this phase.
    pub acked: usize,
    /// Sessions that are or were waited for.
    pub of: usize,
    /// Units that are waited for, at most 100 of them.
    pub stragglers: Vec<EuId>,
}
