//! Administrators' commands, as far as they touch the protocol.

use super::{Admin, AdminError, Ticket};
use crate::ids::{EuId, GroupId};
use crate::keyshare::ring::UpdateMode;
use crate::manager::rotation::group::{Group, Queued};
use crate::manager::sessions::enrolment::TokenSlot;
use crate::manager::sessions::session::State;
use crate::manager::{MgeEvent, MgeMachine, Timer, Unit};
use crate::time::Timestamp;
use crate::wire::control::{Body, Revoke};

impl MgeMachine {
    pub(in crate::manager) fn command(
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
                self.known_group(group)?;
                Ok(vec![self.rotate(now, group, update, false, &actor)])
            }
            Admin::Evict { eu, actor } => self.evict(now, eu, &actor),
            Admin::Join { eu, group } => self.join(eu, group).map(|()| Vec::new()),
            Admin::Leave { eu, group, actor } => {
                self.known_group(group)?;
                self.leave(eu, group)?;
                Ok(vec![self.rotate(now, group, None, true, &actor)])
            }
            Admin::GroupAdded(record) => {
                let id = record.info.id;
                if self.groups.contains_key(&id) {
                    return Err(AdminError::Exists);
                }
                self.groups.insert(id, Group::new(record, now));
                self.publish_prefixes();
                self.resume(now, id);
                Ok(Vec::new())
            }
            Admin::GroupChanged {
                info,
                suite,
                protect,
            } => {
                let id = info.id;
                let group = self
                    .groups
                    .get_mut(&id)
                    .ok_or(AdminError::UnknownGroup(id))?;
                group.info = info;
                group.suite = suite;
                group.protect = protect;
                self.publish_prefixes();
                self.tell_again(id);
                Ok(Vec::new())
            }
            Admin::GroupRemoved(id) => {
                let group = self
                    .groups
                    .remove(&id)
                    .ok_or(AdminError::UnknownGroup(id))?;
                let mut tickets = self.tickets_in_flight(id);
                tickets.extend(group.run.into_iter().flat_map(|run| run.tickets));
                tickets.extend(group.queued.into_iter().flat_map(|queued| queued.tickets));
                self.events
                    .push_back(MgeEvent::GroupRemoved { group: id, tickets });
                for eu in group.members {
                    self.drop_member(eu, id);
                }
                self.publish_prefixes();
                Ok(Vec::new())
            }
            Admin::UnitAdded(record) => {
                if self.units.contains_key(&record.id) {
                    return Err(AdminError::Exists);
                }
                let unit = Unit::new(record, false, now, &self.settings);
                self.units.insert(unit.id, unit);
                Ok(Vec::new())
            }
            Admin::UnitRemoved { eu, actor } => {
                let tickets = self.evict(now, eu, &actor)?;
                if let Some(unit) = self.units.get_mut(&eu) {
                    unit.keys = None;
                }
                Ok(tickets)
            }
            Admin::Accepted(units) => {
                self.accept(&units);
                Ok(Vec::new())
            }
            Admin::TokenAdded(record) => {
                self.tokens.insert(record.id, TokenSlot::new(record));
                Ok(Vec::new())
            }
            Admin::TokenRemoved(id) => {
                self.tokens.remove(&id);
                Ok(Vec::new())
            }
        }
    }

    fn rotate(
        &mut self,
        now: Timestamp,
        group: GroupId,
        update: Option<UpdateMode>,
        exclude: bool,
        actor: &str,
    ) -> Ticket {
        self.tickets += 1;
        let ticket = Ticket(self.tickets);
        let wish = Queued {
            update,
            exclude,
            actor: actor.to_owned(),
            since: now,
            tickets: vec![ticket],
        };
        self.request(now, group, wish);
        ticket
    }

    /// Out of every barrier at once, told so a few times, and every key that it has is replaced.
    fn evict(&mut self, now: Timestamp, eu: EuId, actor: &str) -> Result<Vec<Ticket>, AdminError> {
        let unit = self.units.get_mut(&eu).ok_or(AdminError::UnknownUnit(eu))?;
        unit.evicted = true;
        let groups = unit.groups.clone();
        self.unghost(eu);
        // Before its sessions end: a barrier that waits for nobody else must not put a key in force that it has.
        let mut tickets = Vec::new();
        for id in groups {
            if let Some(group) = self.groups.get_mut(&id) {
                group.members.remove(&eu);
            }
            tickets.push(self.rotate(now, id, None, true, actor));
        }
        if !self.revoke_sessions(now, eu) {
            self.events.push_back(MgeEvent::UnitRevoked { eu });
        }
        if let Some(unit) = self.units.get_mut(&eu) {
            unit.groups.clear();
        }
        Ok(tickets)
    }

    /// Other keys have enrolled as this unit: those before may be in somebody else's hands. As an eviction, but the unit stays
    /// a member of its groups.
    pub(in crate::manager) fn replace_keys(&mut self, now: Timestamp, eu: EuId) {
        self.unghost(eu);
        let Some(unit) = self.units.get(&eu) else {
            return;
        };
        let actor = format!("unit {}", unit.name);
        for id in unit.groups.clone() {
            if let Some(run) = self.groups.get_mut(&id).and_then(|g| g.run.as_mut()) {
                run.stalled.remove(&eu);
            }
            self.rotate(now, id, None, true, &actor);
        }
        self.revoke_sessions(now, eu);
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

    fn join(&mut self, eu: EuId, id: GroupId) -> Result<(), AdminError> {
        let unit = self.units.get_mut(&eu).ok_or(AdminError::UnknownUnit(eu))?;
        let group = self
            .groups
            .get_mut(&id)
            .ok_or(AdminError::UnknownGroup(id))?;
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
            group.sessions.insert(session_id);
            if let Some(run) = &mut group.run
                && run.outstanding.insert(session_id)
            {
                run.of += 1;
            }
        }
        for session_id in sessions {
            self.drive(session_id, id);
        }
        Ok(())
    }

    fn leave(&mut self, eu: EuId, id: GroupId) -> Result<(), AdminError> {
        self.units.get(&eu).ok_or(AdminError::UnknownUnit(eu))?;
        if let Some(group) = self.groups.get_mut(&id) {
            group.members.remove(&eu);
        }
        self.drop_member(eu, id);
        Ok(())
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
                if let Some(run) = &mut group.run {
                    run.outstanding.remove(session);
                }
            }
        }
        for session in sessions {
            self.revoke_group(session, id);
        }
    }

    /// The group's properties have changed: its members are told, by the same key again.
    fn tell_again(&mut self, id: GroupId) {
        let sessions = self.groups.get(&id).map(|g| g.sessions.clone());
        for session_id in sessions.unwrap_or_default() {
            if let Some(session) = self.sessions.get_mut(&session_id) {
                session.told.remove(&id);
            }
            self.drive(session_id, id);
        }
    }

    fn known_group(&self, id: GroupId) -> Result<(), AdminError> {
        if self.groups.contains_key(&id) {
            Ok(())
        } else {
            Err(AdminError::UnknownGroup(id))
        }
    }
}
