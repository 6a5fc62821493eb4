//! Administrators' requests. One type serves for the whole way: from HTTP to the machine, into the
//! store's transaction and into its audit row.

use std::time::Duration;

use ipnet::IpNet;
use serde::{Deserialize, Serialize};

use super::directory::{AfterVolume, GroupRecord, RotateEvery, TokenRecord};
use super::name::Name;
use crate::crypto::{Secret, TokenId};
use crate::ids::{Epoch, EuId, GroupId, Rotation};
use crate::keyshare::ring::{GroupInfo, GroupPolicy, SuiteId, UpdateMode};
use crate::time::Pseudotime;
use crate::wire::control::MayServe;

/// A request, with the objects that it is about.
#[derive(Clone)]
pub enum AdminRequest {
    /// Adds a group.
    AddGroup(NewGroup),
    /// Changes what the members of a group know about it, its suite, or its protected prefixes.
    /// Does not rotate the key.
    SetGroup {
        /// The group.
        group: Name,
        /// What changes.
        change: GroupChange,
    },
    /// Removes a group with all its memberships. Its number is never used again.
    RemoveGroup {
        /// The group.
        group: Name,
    },
    /// Adds a unit to these groups, with the token with which it enrolls.
    AddUnit {
        /// The unit.
        unit: Name,
        /// Its groups.
        groups: Vec<Name>,
        /// Which terminals it may serve.
        may_serve: MayServe,
        /// The token.
        token: NewToken,
    },
    /// Changes which terminals a unit may serve. A live unit is told in the answer to its next
    /// heartbeat.
    SetUnit {
        /// The unit.
        unit: Name,
        /// Which terminals it may serve from now on.
        may_serve: MayServe,
    },
    /// Removes a unit: as `Evict`, and its number is never used again.
    RemoveUnit {
        /// The unit.
        unit: Name,
    },
    /// Makes a new token for a unit. Its older unused tokens become void.
    AddToken {
        /// The unit.
        unit: Name,
        /// The token.
        token: NewToken,
    },
    /// Adds a unit to a group. If the unit is live, it gets the key at once. Does not rotate the
    /// key.
    Join {
        /// The unit.
        unit: Name,
        /// The group.
        group: Name,
    },
    /// Removes a unit from a group and rotates the group's key without it.
    Leave {
        /// The unit.
        unit: Name,
        /// The group.
        group: Name,
    },
    /// Removes a unit from all its groups, rotates their keys without it, and voids its tokens. The
    /// unit cannot return by itself.
    Evict {
        /// The unit.
        unit: Name,
    },
    /// Accepts units after a restore, so that they get keys again; all units that wait, if none is
    /// named.
    Accept {
        /// The units.
        units: Vec<Name>,
    },
    /// Rotates the key of a group now.
    Rotate {
        /// The group.
        group: Name,
        /// Strict or hitless; `None` uses the group's setting.
        update: Option<UpdateMode>,
    },
    /// Rotates the keys of these groups; of all groups, if none is named. They begin one after the
    /// other, so that no two large groups are rotated at the same time.
    RotateGroups {
        /// The groups.
        groups: Vec<Name>,
        /// Strict or hitless; `None` uses the setting of each group.
        update: Option<UpdateMode>,
    },
}

/// The settings of a group that an administrator chooses.
#[derive(Clone, Debug, PartialEq)]
pub struct NewGroup {
    /// Its name.
    pub name: Name,
    /// How its key is rotated.
    pub update: UpdateMode,
    /// If two units have several groups in common, the one with the highest priority is used.
    pub priority: u16,
    /// What happens to packets for terminals in front of which no unit answers.
    pub policy: GroupPolicy,
    /// The suite of its keys.
    pub suite: SuiteId,
    /// Its protected prefixes.
    pub protect: Vec<IpNet>,
    /// How often its key is rotated without a request.
    pub rotate_every: RotateEvery,
    /// Whether it is locked at units without a lease.
    pub lock: bool,
    /// After how many bytes its key is rotated without a request.
    pub after_volume: AfterVolume,
}

/// A change of a group's settings; `None` leaves a setting as it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct GroupChange {
    /// How its key is rotated.
    pub update: Option<UpdateMode>,
    /// Its priority.
    pub priority: Option<u16>,
    /// What happens to packets for terminals in front of which no unit answers.
    pub policy: Option<GroupPolicy>,
    /// The suite of its next key.
    pub suite: Option<SuiteId>,
    /// All its protected prefixes, in place of the present ones.
    pub protect: Option<Vec<IpNet>>,
    /// How often its key is rotated without a request.
    #[serde(rename = "rotate_every_s")]
    pub rotate_every: Option<RotateEvery>,
    /// Whether it is locked at units without a lease.
    pub lock: Option<bool>,
    /// After how many bytes its key is rotated without a request.
    #[serde(rename = "after_volume_bytes")]
    pub after_volume: Option<AfterVolume>,
}

/// A token to be stored. Its text is shown only once.
#[derive(Clone)]
pub struct NewToken {
    /// Its public identifier.
    pub id: TokenId,
    /// Its secret.
    pub secret: Secret<32>,
    /// When it expires, in milliseconds since the Unix epoch.
    pub expires_ms: u64,
}

/// The number of a request, which [`MgeEvent::AdminDone`](super::MgeEvent) repeats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestId(pub u64);

/// The number of a requested rotation, which [`MgeEvent::RotationDone`](super::MgeEvent) repeats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ticket(pub u64);

/// The result of a request that was carried out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AdminDone {
    /// The rotations that follow from it, in the order of the groups' numbers.
    pub tickets: Vec<Ticket>,
    /// The groups of these rotations.
    pub groups: Vec<GroupId>,
    /// The new group or unit.
    pub added: Option<Added>,
    /// The removed group.
    pub removed: Option<GroupId>,
    /// The units that were accepted after a restore.
    pub accepted: Vec<EuId>,
}

/// What a request has added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Added {
    /// A group.
    Group(GroupId, Name),
    /// A unit.
    Unit(EuId, Name),
}

/// Why a request is refused. Nothing has been changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AdminError {
    /// There is no such group.
    #[error("there is no group {0}: `fpn-mge group list` shows all groups")]
    NoGroup(Name),
    /// There is no such unit.
    #[error("there is no unit {0}: `fpn-mge eu list` shows all units")]
    NoUnit(Name),
    /// There is already a group of this name.
    #[error("there is already a group {0}: choose another name")]
    GroupExists(Name),
    /// There would be more protected prefixes than units accept.
    #[error(
        "with this group there would be more than {max} protected prefixes: combine some into shorter ones"
    )]
    TooManyPrefixes {
        /// The maximum.
        max: u32,
    },
    /// There would be more groups for one prefix than a message can carry.
    #[error("the prefix {prefix} would be protected by more than {max} groups, which is the limit")]
    TooManyGroups {
        /// The prefix.
        prefix: String,
        /// The maximum.
        max: usize,
    },
    /// There is already a unit of this name.
    #[error(
        "there is already a unit {0}: choose another name, or give `fpn-mge eu token {0}` for a new token"
    )]
    UnitExists(Name),
    /// The unit is in the group already.
    #[error("unit {unit} is already in group {group}")]
    AlreadyMember {
        /// The unit.
        unit: Name,
        /// The group.
        group: Name,
    },
    /// The unit is not in the group.
    #[error("unit {unit} is not in group {group}; it is in {of}")]
    NotMember {
        /// The unit.
        unit: Name,
        /// The group.
        group: Name,
        /// The unit's groups, as they appear in the sentence.
        of: String,
    },
    /// The change names no setting.
    #[error("nothing is to be changed: name at least one setting")]
    NoChange,
    /// The unit is not waiting for the operator.
    #[error("unit {0} is not waiting to be accepted: `fpn-mge status` shows the units that are")]
    NotWaiting(Name),
}

impl NewGroup {
    /// Returns what the members know about the group.
    pub fn info(&self, id: GroupId) -> GroupInfo {
        GroupInfo {
            id,
            name: self.name.to_string(),
            priority: self.priority,
            policy: self.policy,
            update: self.update,
            lock: self.lock,
        }
    }

    /// Returns the group as the directory holds it.
    pub fn record(&self, id: GroupId) -> GroupRecord {
        GroupRecord {
            info: self.info(id),
            suite: self.suite,
            protect: self.protect.clone(),
            rotate_every: self.rotate_every,
            after_volume: self.after_volume,
            volume: 0,
            key_age: Duration::ZERO,
            key: None,
            rotation: None,
            burnt: Epoch(0),
            last_rotation: Rotation(0),
            rotation_due: false,
        }
    }
}

impl NewToken {
    /// Returns the token as the directory holds it.
    pub fn record(&self, eu: EuId) -> TokenRecord {
        let expires = u128::from(self.expires_ms) * u128::from(Pseudotime::HZ) / 1000;
        TokenRecord {
            id: self.id,
            eu,
            secret: self.secret.clone(),
            expires: Pseudotime(u64::try_from(expires).unwrap_or(u64::MAX)),
            used_by: None,
        }
    }
}
