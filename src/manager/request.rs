//! What administrators ask for: one type for a verb, from the HTTP request to the machine, into the store's transaction and its
//! audit row.

use ipnet::IpNet;
use serde::{Deserialize, Serialize};

use super::directory::{GroupRecord, TokenRecord};
use super::name::Name;
use crate::crypto::{Secret, TokenId};
use crate::ids::{Epoch, EuId, GroupId, Rotation};
use crate::keyshare::ring::{GroupInfo, GroupPolicy, SuiteId, UpdateMode};
use crate::time::Pseudotime;

/// A verb, and what it is about.
#[derive(Clone)]
pub enum AdminRequest {
    /// A new group.
    AddGroup(NewGroup),
    /// What its members know of a group, its suite or its protected prefixes change. No rotation.
    SetGroup {
        /// The group.
        group: Name,
        /// What changes.
        change: GroupChange,
    },
    /// A group and all its memberships end. Its number never comes back.
    RemoveGroup {
        /// The group.
        group: Name,
    },
    /// A new unit in these groups, with the token that enrols it.
    AddUnit {
        /// The unit.
        unit: Name,
        /// Its groups.
        groups: Vec<Name>,
        /// The token.
        token: NewToken,
    },
    /// A unit is gone: as `Evict`, and its number stays unused.
    RemoveUnit {
        /// The unit.
        unit: Name,
    },
    /// A new token for a unit; its older unused ones are void.
    AddToken {
        /// The unit.
        unit: Name,
        /// The token.
        token: NewToken,
    },
    /// A unit is in a group from now on; if it is live it gets the key at once. No rotation.
    Join {
        /// The unit.
        unit: Name,
        /// The group.
        group: Name,
    },
    /// A unit is in a group no more, which is rotated without it.
    Leave {
        /// The unit.
        unit: Name,
        /// The group.
        group: Name,
    },
    /// A unit is out of all its groups and may not return; they are rotated without it, and its tokens are void.
    Evict {
        /// The unit.
        unit: Name,
    },
    /// The operator's yes, after a restore: these units get keys again; all that wait if none is named.
    Accept {
        /// The units.
        units: Vec<Name>,
    },
    /// A new key for a group, now.
    Rotate {
        /// The group.
        group: Name,
        /// Strict or hitless; `None`: as the group is set.
        update: Option<UpdateMode>,
    },
}

/// What an administrator chooses about a group.
#[derive(Clone, Debug, PartialEq)]
pub struct NewGroup {
    /// Its name.
    pub name: Name,
    /// How it is rotated.
    pub update: UpdateMode,
    /// Of several common groups the one with the highest priority wins.
    pub priority: u16,
    /// What becomes of packets to terminals that no unit answers for.
    pub policy: GroupPolicy,
    /// Suite of its keys.
    pub suite: SuiteId,
    /// Its protected prefixes.
    pub protect: Vec<IpNet>,
}

/// What changes of a group; `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct GroupChange {
    /// How it is rotated.
    pub update: Option<UpdateMode>,
    /// Its priority.
    pub priority: Option<u16>,
    /// What becomes of packets to terminals that no unit answers for.
    pub policy: Option<GroupPolicy>,
    /// Suite of its next key.
    pub suite: Option<SuiteId>,
    /// All its protected prefixes.
    pub protect: Option<Vec<IpNet>>,
}

/// A token to be stored; its text is only ever shown once.
#[derive(Clone)]
pub struct NewToken {
    /// Names it.
    pub id: TokenId,
    /// Its secret.
    pub secret: Secret<32>,
    /// From when on it enrols nobody: milliseconds since the Unix epoch.
    pub expires_ms: u64,
}

/// Names a request; comes back in [`MgeEvent::AdminDone`](super::MgeEvent).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestId(pub u64);

/// Names a rotation that was asked for; comes back in [`MgeEvent::RotationDone`](super::MgeEvent).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ticket(pub u64);

/// What came of a request that was taken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AdminDone {
    /// The rotations that it leads to, in the order of group numbers.
    pub tickets: Vec<Ticket>,
    /// Their groups.
    pub groups: Vec<GroupId>,
    /// The group or the unit that is new.
    pub added: Option<Added>,
    /// The group that is gone.
    pub removed: Option<GroupId>,
    /// The units that were accepted after a restore.
    pub accepted: Vec<EuId>,
}

/// What is new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Added {
    /// A group.
    Group(GroupId, Name),
    /// A unit.
    Unit(EuId, Name),
}

/// Why a request is refused. Nothing has been changed then.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AdminError {
    /// No such group.
    #[error("there is no group {0}: `fpn-mge group list` shows all groups")]
    NoGroup(Name),
    /// No such unit.
    #[error("there is no unit {0}: `fpn-mge eu list` shows all units")]
    NoUnit(Name),
    /// The group's name is taken.
    #[error("there is already a group {0}: choose another name")]
    GroupExists(Name),
    /// More protected prefixes than units take.
    #[error(
        "with this group there would be more than {max} protected prefixes: combine some into shorter ones"
    )]
    TooManyPrefixes {
        /// The most.
        max: u32,
    },
    /// More groups for one prefix than a record holds.
    #[error("the prefix {prefix} would be protected by more than {max} groups, which is the limit")]
    TooManyGroups {
        /// The prefix.
        prefix: String,
        /// The most.
        max: usize,
    },
    /// The unit's name is taken.
    #[error(
        "there is already a unit {0}: choose another name, or give `fpn-mge eu token {0}` for a new token"
    )]
    UnitExists(Name),
    /// It is in the group already.
    #[error("unit {unit} is already in group {group}")]
    AlreadyMember {
        /// The unit.
        unit: Name,
        /// The group.
        group: Name,
    },
    /// It is not in the group.
    #[error("unit {unit} is not in group {group}; it is in {of}")]
    NotMember {
        /// The unit.
        unit: Name,
        /// The group.
        group: Name,
        /// Its groups, as a sentence has them.
        of: String,
    },
    /// It does not wait for the operator.
    #[error("unit {0} is not waiting to be accepted: `fpn-mge status` shows the units that are")]
    NotWaiting(Name),
}

impl NewGroup {
    /// What its members know of it.
    pub fn info(&self, id: GroupId) -> GroupInfo {
        GroupInfo {
            id,
            name: self.name.to_string(),
            priority: self.priority,
            policy: self.policy,
            update: self.update,
        }
    }

    /// As the directory holds it.
    pub fn record(&self, id: GroupId) -> GroupRecord {
        GroupRecord {
            info: self.info(id),
            suite: self.suite,
            protect: self.protect.clone(),
            key: None,
            rotation: None,
            burnt: Epoch(0),
            last_rotation: Rotation(0),
            rotation_due: false,
        }
    }
}

impl NewToken {
    /// As the directory holds it.
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
