//! Who is a member of what: the shard's part of an administrator's verbs.
//!
//! Costs: a verb about a unit takes as long as the unit has groups and sessions; one about a group as long as it has members.

use std::collections::BTreeSet;

use ipnet::IpNet;

use super::enrolment::TokenSlot;
use super::group::Group;
use super::session::State;
use super::{Shard, Timer, Unit};
use crate::ids::{EuId, GroupId};
use crate::manager::directory::{GroupRecord, TokenRecord, UnitRecord};
use crate::manager::event::MgeEvent;
use crate::manager::request::{AdminError, GroupChange};
use crate::time::Timestamp;
use crate::wire::control::{Body, ProtectedPrefix, Revoke};

impl Shard {
    /// Takes up a group as the store has it. The prefixes are to be published afterwards.
    pub(in crate::manager) fn add_group(&mut self, record: GroupRecord) {
        self.groups.insert(record.info.id, Group::new(record));
    }

    /// What its members know of a group, or its protected prefixes, have changed: its members are told, by the same key again.
    pub(in crate::manager) fn change_group(&mut self, id: GroupId, change: GroupChange) {
        let Some(group) = self.groups.get_mut(&id) else {
            return;
        };
        let info = &mut group.info;
        info.update = change.update.unwrap_or(info.update);
        info.priority = change.priority.unwrap_or(info.priority);
        info.policy = change.policy.unwrap_or(info.policy);
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

    /// A group and its memberships are gone: its members lose its key.
    pub(in crate::manager) fn remove_group(&mut self, id: GroupId) {
        let group = self.groups.remove(&id);
        for eu in group.into_iter().flat_map(|group| group.members) {
            self.drop_member(eu, id);
        }
        self.publish_prefixes();
    }

    /// Takes up a unit as the store has it. A `ghost` may hold a lease of an earlier process.
    pub(in crate::manager) fn add_unit(&mut self, now: Timestamp, record: UnitRecord, ghost: bool) {
        let unit = Unit::new(record, ghost, now, &self.settings);
        self.units.insert(unit.id, unit);
    }

    /// A unit is gone.
    pub(in crate::manager) fn remove_keys(&mut self, eu: EuId) {
        if let Some(unit) = self.units.get_mut(&eu) {
            unit.keys = None;
        }
    }

    /// A token that enrols a unit.
    pub(in crate::manager) fn add_token(&mut self, record: TokenRecord) {
        self.tokens.insert(record.id, TokenSlot::new(record));
    }

    /// The groups of a unit, in the order of their numbers.
    pub(in crate::manager) fn groups_of(&self, eu: EuId) -> impl Iterator<Item = GroupId> {
        let unit = self.units.get(&eu);
        unit.into_iter()
            .flat_map(|unit| unit.groups.iter().copied())
    }

    /// Their names, in order.
    pub(in crate::manager) fn group_names(&self, eu: EuId) -> Vec<String> {
        let groups = self.groups_of(eu).filter_map(|id| self.groups.get(&id));
        let mut names: Vec<_> = groups.map(|group| group.info.name.clone()).collect();
        names.sort_unstable();
        names
    }

    /// The unit gets no keys before an operator's yes.
    pub(in crate::manager) fn waits_for_operator(&self, eu: EuId) -> bool {
        self.units.get(&eu).is_some_and(|unit| unit.unconfirmed)
    }

    /// No more prefixes than units take, and no more groups for one than a record holds, if a group (a new one, if it has no
    /// number yet) protects these.
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

    /// A unit is out of every group and every barrier at once, and told so a few times. That its groups are rotated without it
    /// has to be asked for before.
    pub(in crate::manager) fn evict(&mut self, now: Timestamp, eu: EuId) {
        let Some(unit) = self.units.get_mut(&eu) else {
            return;
        };
        unit.evicted = true;
        let groups = unit.groups.clone();
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

    /// Other keys have enrolled as this unit: those before may be in somebody else's hands. As an eviction, but the unit stays
    /// a member of its groups.
    pub(in crate::manager) fn replace_keys(&mut self, now: Timestamp, eu: EuId) {
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

    /// A unit is in a group from now on; if it is live it is told at once.
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
            // A REVOKE of an earlier time in the group must not win over this.
            session.pending.remove(&id);
            group.add_session(session_id);
        }
        for session_id in sessions {
            self.drive(session_id, id);
        }
    }

    /// A unit is in a group no more. That it is rotated without it has to be asked for as well.
    pub(in crate::manager) fn leave(&mut self, now: Timestamp, eu: EuId, id: GroupId) {
        if let Some(group) = self.groups.get_mut(&id) {
            group.members.remove(&eu);
        }
        self.drop_member(eu, id);
        self.check(now, id);
    }

    /// The operator's yes, after a restore.
    pub(in crate::manager) fn accept(&mut self, units: &[EuId]) {
        for eu in units {
            if let Some(unit) = self.units.get_mut(eu) {
                unit.unconfirmed = false;
            }
        }
    }

    /// All sessions of a unit are over at once. True if a live one is being told so.
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

    /// The unit's part of leaving a group.
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
