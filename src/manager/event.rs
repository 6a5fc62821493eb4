//! What the machine reports to its shell, and what it shows of itself.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::time::Duration;

use ipnet::IpNet;
use serde::{Deserialize, Serialize};

use super::directory::Phase;
use super::request::{AdminDone, RequestId, Ticket};
use super::store::StoreFailed;
use crate::crypto::{Fingerprint, TokenId};
use crate::ids::{Epoch, EuId, GroupId, Rotation};
use crate::keyshare::ring::{SuiteId, UpdateMode};
use crate::time::Pseudotime;
use crate::wire::control::ClaimKind;

/// Something that has happened, for progress bars, the audit log and metrics. The shell does not
/// have to do anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MgeEvent {
    /// An administrator's request is done; or the store failed to write it, and nothing has
    /// changed.
    AdminDone {
        /// The request.
        request: RequestId,
        /// Its result.
        result: Result<AdminDone, StoreFailed>,
    },
    /// A rotation has reached this phase, in which this many live sessions have acknowledged.
    RotationProgress {
        /// The group.
        group: GroupId,
        /// The new epoch.
        epoch: Epoch,
        /// The phase.
        phase: Phase,
        /// Sessions that acknowledged in this phase.
        acked: usize,
        /// Sessions that must acknowledge, or had to, in this phase.
        of: usize,
    },
    /// A rotation has ended and is in the store.
    RotationDone(RotationResult),
    /// A unit has registered: it has acknowledged its KEY-DIS.
    UnitRegistered {
        /// The unit.
        eu: EuId,
        /// Its address.
        from: SocketAddr,
    },
    /// A unit's lease has run out.
    UnitLost {
        /// The unit.
        eu: EuId,
    },
    /// A unit has enrolled.
    UnitEnrolled {
        /// The unit.
        eu: EuId,
        /// The fingerprint of its keys.
        keys: Fingerprint,
        /// The fingerprint of the keys that these keys replace. Their sessions have ended, and the
        /// unit's groups are rotated.
        replaced: Option<Fingerprint>,
        /// Its address.
        from: SocketAddr,
    },
    /// The session of an evicted unit has acknowledged REVOKE, or REVOKE was repeated often enough.
    UnitRevoked {
        /// The unit.
        eu: EuId,
    },
    /// A unit does not support the suite of a group's key, so the key is withheld from it. Limited
    /// in the same way as refusals.
    Withheld {
        /// The unit.
        eu: EuId,
        /// The group.
        group: GroupId,
        /// The suite.
        suite: SuiteId,
        /// The unit's address.
        from: SocketAddr,
    },
    /// A unit claims terminals that another registered unit claims too. Limited to a few per hour for
    /// each unit; [`MgeStatus::disputes`] counts all.
    Disputed {
        /// The unit.
        eu: EuId,
        /// One of the terminals, as this unit claims it.
        terminal: IpNet,
        /// The other unit that claims it, or some of it.
        other: EuId,
        /// How many more of the unit's claims are disputed.
        more: usize,
    },
    /// A unit says that it serves terminals that it may not serve. Limited together with `Disputed`.
    Beyond {
        /// The unit.
        eu: EuId,
        /// One of the terminals.
        terminal: IpNet,
        /// How many more of the unit's claims go beyond what it may serve.
        more: usize,
    },
    /// The store failed to write for a group. The tickets get no other answer.
    StoreFailed {
        /// The group.
        group: GroupId,
        /// The requests that will not be fulfilled.
        tickets: Vec<Ticket>,
        /// The state that the group is in.
        stands: Stands,
        /// The error of the store.
        failed: StoreFailed,
    },
    /// A group was removed while its key was due to change. The tickets get no other answer.
    GroupRemoved {
        /// The group.
        group: GroupId,
        /// The requests that were waiting.
        tickets: Vec<Ticket>,
    },
    /// The manager runs on an older copy of its database. A new era has begun, and the units wait
    /// for the operator.
    Restored {
        /// The unit that presented the mark; `None` if the operator restored the copy.
        told_by: Option<EuId>,
        /// The number of units that wait.
        units: usize,
    },
    /// Sender ids are running low. When none is left, no unit can register.
    SenderIds {
        /// The number of ids that are left.
        left: u64,
    },
    /// A request was refused, which belongs in the audit log. Limited to a few per second for all
    /// strangers together and for each known unit.
    Refused {
        /// The reason.
        why: RefusedWhy,
        /// The sender, as far as it has proved who it is.
        eu: Option<EuId>,
        /// The address that it came from.
        from: SocketAddr,
    },
}

/// The state of a group for which the store failed to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// No rotation has begun. If the rotation follows from an eviction or from a unit that left, it
    /// is tried again.
    Unchanged,
    /// The rotation to this epoch stays in this phase until the store can write again.
    Underway(Epoch, Phase),
    /// Only the audit rows of these requests are missing. The requests are refused; the rotation
    /// that they wanted to join continues.
    NotTaken,
}

/// Why a request was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum RefusedWhy {
    /// ENROLL with an unknown token, or without its secret. Not answered.
    #[error("enrollment with an unknown token")]
    UnknownToken,
    /// ENROLL with an expired token.
    #[error("enrollment with the expired token {0}")]
    ExpiredToken(TokenId),
    /// ENROLL with a token that other keys have used.
    #[error("enrollment with the token {0}, which was used by other keys")]
    UsedToken(TokenId),
    /// ENROLL with keys that are not acceptable, or whose signature is wrong.
    #[error("enrollment with the token {0} and keys that do not hold")]
    BadKeys(TokenId),
    /// A KEY-REQ that cannot be decrypted, names no unit, or has a wrong signature. Not answered.
    #[error("a key request that nobody known has signed")]
    Stranger,
    /// KEY-REQ of an evicted unit, signed by it.
    #[error("a key request of an evicted unit")]
    Evicted,
    /// A signed KEY-REQ of a unit that the operator has not accepted after a restore.
    #[error("a key request of a unit that waits for the operator")]
    Restored,
    /// A signed KEY-REQ of a unit that has used up its sender ids of the day.
    #[error("a key request of a unit that registers too often")]
    TooOften,
    /// A signed KEY-REQ when no sender ids are left.
    #[error("a key request when all sender ids are used up")]
    NoSenderIds,
}

/// The result of a rotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RotationResult {
    /// The group.
    pub group: GroupId,
    /// The rotation.
    pub rotation: Rotation,
    /// The epoch that is in force now.
    pub epoch: Epoch,
    /// Strict or hitless.
    pub update: UpdateMode,
    /// Members of the group.
    pub units: usize,
    /// Members that acknowledged the last phase.
    pub acked: usize,
    /// The enrolled members that did not acknowledge, by number. They have no new key, or may still
    /// accept packets under the old one. Members that never enrolled or were evicted have no keys
    /// at all.
    pub missing: Vec<EuId>,
    /// The time from the request (the first one, if several were answered together) to the last
    /// acknowledgement.
    pub total: Duration,
    /// Strict: the time from the first STOP to the last START-ACK. Zero for hitless.
    pub stop_window: Duration,
    /// The requests that this rotation answers.
    pub tickets: Vec<Ticket>,
}

/// What `fpn-mge status` shows of the machine.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MgeStatus {
    /// Live units, by number.
    pub units: Vec<UnitStatus>,
    /// Groups, by number.
    pub groups: Vec<GroupStatus>,
    /// The age of the groups' keys and their next rotations, by number. Empty if another manager
    /// leads.
    pub keys: Vec<KeyStatus>,
    /// What the manager's clock shows, which units follow.
    pub clock: Pseudotime,
    /// True while the manager runs on an older copy and the new era is not written yet. Nothing is
    /// answered until then.
    pub restoring: bool,
    /// The queue of registrations and enrollments, which need RSA operations.
    pub queue: QueueStatus,
    /// The terminals that several registered units claim.
    pub disputes: Disputes,
    /// How many registered units run each version of the software; at most 20 versions.
    pub versions: BTreeMap<String, usize>,
    /// Registered units that say to serve terminals that they may not serve, by number; at most 100.
    pub beyond: Vec<EuId>,
}

/// Terminals that several registered units claim.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Disputes {
    /// How many there are. Of one that contains very many others', only some are counted.
    pub count: usize,
    /// The first 100 of them.
    pub first: Vec<Dispute>,
}

/// A terminal that two registered units claim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dispute {
    /// The terminal.
    pub terminal: IpNet,
    /// The units; the claim of the first one may be of a shorter prefix.
    pub units: [EuId; 2],
}

/// Which units claim an address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Whereabouts {
    /// The claims, at most 100: those of registered units first, the oldest ones first.
    pub claims: Vec<ClaimStatus>,
    /// How many more there are, at least.
    pub more: usize,
}

/// A unit's claim of an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimStatus {
    /// The unit.
    pub eu: EuId,
    /// The address, or the prefix with it, that the unit claims.
    pub terminal: IpNet,
    /// Whether it is listed or learned.
    pub kind: ClaimKind,
    /// Whether the unit may serve it.
    pub allowed: bool,
    /// Whether the unit has a session with a lease.
    pub registered: bool,
    /// Milliseconds since the unit claimed it first.
    pub since_ms: u64,
    /// Milliseconds since the unit's last report.
    pub report_ms: u64,
}

/// What a unit has reported last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitReport {
    /// The version of its software; may be empty.
    pub version: String,
    /// Milliseconds since the report.
    pub age_ms: u64,
    /// How many terminals it has beyond those that it reports.
    pub left_out: u32,
    /// What it says of its terminals, in the order of their addresses.
    pub terminals: Vec<ReportedTerminal>,
    /// Whether it knows the protected prefixes of now and what it may serve now, as it says.
    pub up_to_date: bool,
}

/// What a unit says of a terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportedTerminal {
    /// The terminal, or a prefix.
    pub terminal: IpNet,
    /// What the unit says of it.
    pub kind: ClaimKind,
}

/// The queue for RSA operations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct QueueStatus {
    /// Operations under way.
    pub running: usize,
    /// Waiting requests of units with a pass and of holders of tokens.
    pub known: usize,
    /// Waiting requests of everybody else.
    pub strangers: usize,
    /// How long a unit with a pass would have to wait now, in milliseconds.
    pub known_wait_ms: u64,
    /// How long anybody else would have to wait now, coming from a network from which nobody else
    /// asks, in milliseconds.
    pub stranger_wait_ms: u64,
    /// How many requests for a cookie were told to come back later, since the start.
    pub told_to_wait: u64,
}

/// One live unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitStatus {
    /// The unit.
    pub eu: EuId,
    /// Its address.
    pub address: SocketAddr,
    /// Milliseconds since its session was acknowledged.
    pub session_ms: u64,
    /// Milliseconds until its lease ends.
    pub lease_ms: u64,
    /// Groups whose key is withheld from it because it does not support the suite.
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

/// The key of a group that is in force, and when it is replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyStatus {
    /// The group.
    pub group: GroupId,
    /// The age of its key.
    pub age_s: u64,
    /// When the manager rotates the key by itself, in seconds from now; `None` if it does not.
    pub next_s: Option<u64>,
    /// How many bytes its members have sealed under it, as they say.
    pub volume: u64,
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
    /// Sessions that must acknowledge, or had to.
    pub of: usize,
    /// The units that have not acknowledged yet; at most 100 are listed.
    pub stragglers: Vec<EuId>,
}
