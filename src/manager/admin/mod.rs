//! What administrators ask for.

pub(super) mod commands;

use ipnet::IpNet;

use crate::crypto::TokenId;
use crate::ids::{EuId, GroupId};
use crate::keyshare::ring::{GroupInfo, SuiteId, UpdateMode};
use crate::manager::directory::{GroupRecord, TokenRecord, UnitRecord};

/// A command. All but `Rotate` are already in the store, with their audit row, when they come here.
pub enum Admin {
    /// A new key for a group, now.
    Rotate {
        /// The group.
        group: GroupId,
        /// Strict or hitless; `None`: as the group is set.
        update: Option<UpdateMode>,
        /// Who asked, for the audit row of [`StoreOp::BeginRotation`](crate::manager::StoreOp).
        actor: String,
    },
    /// A unit is out of all its groups and may not return; they are rotated without it.
    /// The shell wrote: evicted, no memberships, `rotation_due` for each of its groups, its tokens void.
    Evict {
        /// The unit.
        eu: EuId,
        /// Who asked.
        actor: String,
    },
    /// A unit is in a group from now on; if it is live it gets the key at once. No rotation.
    Join {
        /// The unit.
        eu: EuId,
        /// The group.
        group: GroupId,
    },
    /// A unit is in a group no more, which is rotated without it (`rotation_due` was written).
    Leave {
        /// The unit.
        eu: EuId,
        /// The group.
        group: GroupId,
        /// Who asked.
        actor: String,
    },
    /// A new group.
    GroupAdded(GroupRecord),
    /// What its members know of a group, its suite or its protected prefixes have changed.
    GroupChanged {
        /// New contents; the number says which group.
        info: GroupInfo,
        /// Suite of its next key.
        suite: SuiteId,
        /// All its protected prefixes.
        protect: Vec<IpNet>,
    },
    /// A group and all its memberships are gone.
    GroupRemoved(GroupId),
    /// A new unit.
    UnitAdded(UnitRecord),
    /// A unit is gone: as `Evict`, and its number stays unused.
    UnitRemoved {
        /// The unit.
        eu: EuId,
        /// Who asked.
        actor: String,
    },
    /// The operator's yes, after a restore: these units get keys again.
    Accepted(Vec<EuId>),
    /// A new token.
    TokenAdded(TokenRecord),
    /// A token is void.
    TokenRemoved(TokenId),
}

/// Names a rotation that was asked for; comes back in [`MgeEvent::RotationDone`](crate::manager::MgeEvent).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ticket(pub u64);

/// Why a command is refused. The shell should have known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AdminError {
    /// No such group.
    #[error("there is no group with number {0}")]
    UnknownGroup(GroupId),
    /// No such unit.
    #[error("there is no unit with number {0}")]
    UnknownUnit(EuId),
    /// Already there.
    #[error("it is already there")]
    Exists,
}
