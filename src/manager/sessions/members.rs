//! Who is a member of which group: the shard's part of administrators' requests.
//!
//! Cost: a request about a unit is proportional to the unit's groups and sessions, one about a
//! group to its members.

use std::collections::BTreeSet;

use ipnet::IpNet;

use super::enrollment::TokenSlot;
use super::group::ShardGroup;
use super::session::State;
use super::{Shard, ShardUnit, Timer};
use crate::ids::{EuId, GroupId};
use crate::manager::directory::{GroupRecord, TokenRecord, UnitRecord};
use crate::manager::event::MgeEvent;
use crate::manager::request::{AdminError, GroupChange};
use crate::time::Timestamp;
use crate::wire::control::{Body, MayServe, ProtectedPrefix, Revoke};

impl Shard {
    /// Adds a group as the store has it. The protected prefixes must be published afterwards.
    pub(in crate::manager) fn add_group(&mut self, record: GroupRecord) {
        self.groups.insert(record.info.id, ShardGroup::new(record));
    }

    /// Handles changed settings or protected prefixes of a group: its members are told, under the
    /// same key.
    pub(in crate::manager) fn change_group(&mut self, id: GroupId, change: GroupChange) {
        let Some(group) = self.groups.get_mut(&id) else {
            return;
        };
        let info = &mut group.info;
        info.update = change.update.unwrap_or(info.update);
        info.priority = change.priority.unwrap_or(info.priority);
        info.policy = change.policy.unwrap_or(info.policy);
        info.lock = change.lock.unwrap_or(info.lock);
        if let Some(protect) = change.protect {
            group.protect = protect;
        }
        let sessions = group.sessions.clone();
        self.publish_prefixes();
        for session_id in sessions {
            if let Some(session) = self.sessions.get_mut(&session_id) {
                session.told.remove(&id);
            }
            self.drive(session_id, id);
        }
    }

    /// Removes a group with its memberships: its members lose its key.
    pub(in crate::manager) fn remove_group(&mut self, id: GroupId) {
        let group = self.groups.remove(&id);
        for eu in group.into_iter().flat_map(|group| group.members) {
            self.drop_member(eu, id);
        }
        self.publish_prefixes();
    }

    /// Adds a unit as the store has it. A `ghost` may hold a lease of an earlier process.
    pub(in crate::manager) fn add_unit(&mut self, now: Timestamp, record: UnitRecord, ghost: bool) {
        let unit = ShardUnit::new(record, ghost, now, &self.settings);
        self.units.insert(unit.id, unit);
    }

    /// Changes which terminals a unit may serve. Its claims are compared with that in the next report.
    pub(in crate::manager) fn set_may_serve(&mut self, eu: EuId, may_serve: MayServe) {
        if let Some(unit) = self.units.get_mut(&eu) {
            unit.may_serve = may_serve;
        }
    }

    /// Removes a unit.
    pub(in crate::manager) fn remove_keys(&mut self, eu: EuId) {
        if let Some(unit) = self.units.get_mut(&eu) {
            unit.keys = None;
        }
    }

    /// Adds a token.
    pub(in crate::manager) fn add_token(&mut self, record: TokenRecord) {
        self.tokens.insert(record.id, TokenSlot::new(record));
    }

    /// Returns how many members a group has.
    pub(in crate::manager) fn size(&self, id: GroupId) -> usize {
        self.groups.get(&id).map_or(0, |group| group.members.len())
    }

    /// Returns the groups of a unit, in the order of their numbers.
    pub(in crate::manager) fn groups_of(&self, eu: EuId) -> impl Iterator<Item = GroupId> {
        let unit = self.units.get(&eu);
        unit.into_iter()
            .flat_map(|unit| unit.groups.iter().copied())
    }

    /// Returns the names of these groups, in order.
    pub(in crate::manager) fn group_names(&self, eu: EuId) -> Vec<String> {
        let groups = self.groups_of(eu).filter_map(|id| self.groups.get(&id));
        let mut names: Vec<_> = groups.map(|group| group.info.name.clone()).collect();
        names.sort_unstable();
        names
    }

    /// Withholds all keys from the unit until the operator accepts it.
    pub(in crate::manager) fn waits_for_operator(&self, eu: EuId) -> bool {
        self.units.get(&eu).is_some_and(|unit| unit.unconfirmed)
    }

    /// Checks that there would be no more prefixes than units accept, and no more groups for one
    /// prefix than a message can carry, if a group protected these (a new group, if it has no
    /// number yet).
    pub(in crate::manager) fn check_prefixes(
        &self,
        group: Option<GroupId>,
        protect: &[IpNet],
    ) -> Result<(), AdminError> {
        let all = &self.prefixes.1;
        let mut new = BTreeSet::new();
        for prefix in protect.iter().map(IpNet::trunc) {
            let Ok(at) = all.binary_search_by(|known| known.prefix.cmp(&prefix)) else {
                new.insert(prefix);
                continue;
            };
            let others = all.get(at).map_or(&[][..], |known| &known.groups);
            let others = others.iter().filter(|other| Some(**other) != group).count();
            if others >= ProtectedPrefix::MAX_GROUPS {
                let max = ProtectedPrefix::MAX_GROUPS;
                let prefix = prefix.to_string();
                return Err(AdminError::TooManyGroups { prefix, max });
            }
        }
        let max = ProtectedPrefix::MAX_PREFIXES;
        if all.len() + new.len() > max as usize {
            return Err(AdminError::TooManyPrefixes { max });
        }
        Ok(())
    }

    /// Takes a unit out of every group and every barrier at once and sends it REVOKE a few times.
    /// The rotation of its groups must be requested before.
    pub(in crate::manager) fn evict(&mut self, now: Timestamp, eu: EuId) {
        let Some(unit) = self.units.get_mut(&eu) else {
            return;
        };
        unit.evicted = true;
        let groups = unit.groups.clone();
        self.forget_report(now, eu);
        self.unghost(eu);
        for id in groups {
            if let Some(group) = self.groups.get_mut(&id) {
                group.members.remove(&eu);
            }
        }
        if !self.revoke_sessions(now, eu) {
            self.events.push_back(MgeEvent::UnitRevoked { eu });
        }
        self.check_unit(now, eu);
        if let Some(unit) = self.units.get_mut(&eu) {
            unit.groups.clear();
        }
    }

    /// Handles new keys of a unit. The keys before may be in somebody else's hands, so this is like
    /// an eviction, except that the unit stays a member of its groups.
    pub(in crate::manager) fn replace_keys(&mut self, now: Timestamp, eu: EuId) {
        self.forget_report(now, eu);
        self.unghost(eu);
        let groups = self.units.get(&eu).map(|unit| &unit.groups);
        for id in groups.into_iter().flatten() {
            let group = self.groups.get_mut(id);
            if let Some(barrier) = group.and_then(|group| group.barrier.as_mut()) {
                barrier.stalled.remove(&eu);
            }
        }
        self.revoke_sessions(now, eu);
        self.check_unit(now, eu);
    }

    /// Adds a unit to a group. If the unit is live, it is told at once.
    pub(in crate::manager) fn join(&mut self, eu: EuId, id: GroupId) {
        let (Some(unit), Some(group)) = (self.units.get_mut(&eu), self.groups.get_mut(&id)) else {
            return;
        };
        if unit.groups.insert(id) {
            group.ghosts += usize::from(unit.ghost);
        }
        group.members.insert(eu);
        let sessions = unit.sessions.clone();
        for &session_id in &sessions {
            let Some(session) = self.sessions.get_mut(&session_id).filter(|s| s.counts()) else {
                continue;
            };
            // A REVOKE from an earlier time in the group must not win over this.
            session.pending.remove(&id);
            group.add_session(session_id);
        }
        for session_id in sessions {
            self.drive(session_id, id);
        }
    }

    /// Removes a unit from a group. The rotation of the group must be requested as well.
    pub(in crate::manager) fn leave(&mut self, now: Timestamp, eu: EuId, id: GroupId) {
        if let Some(group) = self.groups.get_mut(&id) {
            group.members.remove(&eu);
        }
        self.drop_member(eu, id);
        self.check(now, id);
    }

    /// Accepts a unit after a restore.
    pub(in crate::manager) fn accept(&mut self, units: &[EuId]) {
        for eu in units {
            if let Some(unit) = self.units.get_mut(eu) {
                unit.unconfirmed = false;
            }
        }
    }

    /// Ends all sessions of a unit at once. Returns true if a live one is being told so.
    fn revoke_sessions(&mut self, now: Timestamp, eu: EuId) -> bool {
        let sessions = self.units.get(&eu).map(|u| u.sessions.clone());
        let mut told = false;
        for id in sessions.unwrap_or_default() {
            let pace = self.pace(now);
            let Some(session) = self.sessions.get_mut(&id).filter(|s| s.is_live()) else {
                self.end_session(now, id);
                continue;
            };
            told = true;
            session.state = State::Revoked;
            session.pending.clear();
            session.whole = Some(pace);
            let datagram = session.seal(self.realm, &Body::Revoke(Revoke { group: None }));
            self.transmits.push_back(datagram);
            self.timers.insert((pace.next, Timer::Resend(id, None)));
            self.counting -= 1;
            self.count_out(now, id, eu);
        }
        told
    }

    /// Does the unit's part of leaving a group.
    fn drop_member(&mut self, eu: EuId, id: GroupId) {
        let Some(unit) = self.units.get_mut(&eu) else {
            return;
        };
        let was = unit.groups.remove(&id);
        let (ghost, sessions) = (was && unit.ghost, unit.sessions.clone());
        if let Some(group) = self.groups.get_mut(&id) {
            group.ghosts -= usize::from(ghost);
            for session in &sessions {
                group.sessions.remove(session);
                if let Some(barrier) = &mut group.barrier {
                    barrier.outstanding.remove(session);
                }
            }
        }
        for session in sessions {
            self.revoke_group(session, id);
        }
    }
}
