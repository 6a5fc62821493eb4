//! What administrators ask for.

use ipnet::IpNet;

use super::MgeEvent;
use super::MgeMachine;
use super::directory::{GroupRecord, TokenRecord, UnitRecord};
use crate::crypto::TokenId;
use crate::ids::{EuId, GroupId};
use crate::keyshare::ring::{GroupInfo, SuiteId, UpdateMode};
use crate::time::Timestamp;

/// A command. All but `Rotate` are already in the store, with their audit row, when they come here.
pub enum Admin {
    /// A new key for a group, now.
    Rotate {
        /// The group.
        group: GroupId,
        /// Strict or hitless; `None`: as the group is set.
        update: Option<UpdateMode>,
        /// Who asked, for the audit row of [`StoreOp::BeginRotation`](super::StoreOp).
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

/// Names a rotation that was asked for; comes back in [`MgeEvent::RotationDone`](super::MgeEvent).
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

impl MgeMachine {
    pub(super) fn command(
        &mut self,
        now: Timestamp,
        admin: Admin,
    ) -> Result<Vec<Ticket>, AdminError> {
        match admin {
            Admin::Rotate {
                group,
                update,
                actor,
            } => {
                self.shard.known_group(group)?;
                Ok(vec![self.rotate(now, group, update, false, &actor)])
            }
            Admin::Evict { eu, actor } => self.evict(now, eu, &actor),
            Admin::Join { eu, group } => self.shard.join(eu, group).map(|()| Vec::new()),
            Admin::Leave { eu, group, actor } => {
                self.shard.known_group(group)?;
                self.shard.leave(now, eu, group)?;
                Ok(vec![self.rotate(now, group, None, true, &actor)])
            }
            Admin::GroupAdded(record) => {
                let id = record.info.id;
                if self.shard.known_group(id).is_ok() {
                    return Err(AdminError::Exists);
                }
                if let Some(leader) = &mut self.leader {
                    leader.add_group(now, &record);
                }
                self.shard.add_group(record)?;
                self.shard.publish_prefixes();
                self.resume(now, id);
                Ok(Vec::new())
            }
            Admin::GroupChanged {
                info,
                suite,
                protect,
            } => {
                let (id, update) = (info.id, info.update);
                self.shard.change_group(info, protect)?;
                if let Some(leader) = &mut self.leader {
                    leader.change_group(id, update, suite);
                }
                Ok(Vec::new())
            }
            Admin::GroupRemoved(id) => {
                self.shard.remove_group(id)?;
                let leader = self.leader.as_mut();
                let tickets = leader.map(|leader| leader.remove_group(id));
                self.events.push_back(MgeEvent::GroupRemoved {
                    group: id,
                    tickets: tickets.unwrap_or_default(),
                });
                Ok(Vec::new())
            }
            Admin::UnitAdded(record) => {
                self.shard.add_unit(now, record, false)?;
                Ok(Vec::new())
            }
            Admin::UnitRemoved { eu, actor } => {
                let tickets = self.evict(now, eu, &actor)?;
                self.shard.remove_keys(eu);
                Ok(tickets)
            }
            Admin::Accepted(units) => {
                self.shard.accept(&units);
                Ok(Vec::new())
            }
            Admin::TokenAdded(record) => {
                self.shard.add_token(record);
                Ok(Vec::new())
            }
            Admin::TokenRemoved(id) => {
                self.shard.remove_token(id);
                Ok(Vec::new())
            }
        }
    }

    /// Out of every barrier at once, told so a few times, and every key that it has is replaced.
    fn evict(&mut self, now: Timestamp, eu: EuId, actor: &str) -> Result<Vec<Ticket>, AdminError> {
        let groups = self.shard.groups_of(eu)?.into_iter();
        // Before its sessions end: a barrier that waits for nobody else must not put a key in force that it has.
        let tickets = groups.map(|id| self.rotate(now, id, None, true, actor));
        let tickets = tickets.collect();
        self.shard.evict(now, eu)?;
        Ok(tickets)
    }
}
