//! The messages that units send in their sessions.

use std::net::SocketAddr;

use super::session::{Session, State, What};
use super::{Shard, manager_lease, millis};
use crate::DropReason;
use crate::budget::Budget;
use crate::ids::{Epoch, GroupId, SessionId};
use crate::keyshare::digest;
use crate::keyshare::eu::MIN_LEASE;
use crate::manager::Taken;
use crate::time::Timestamp;
use crate::wire::control::{Body, Heartbeat, HeartbeatAck, Lookup, LookupAck, Message, Sealed};

impl Shard {
    /// Handles a message under a session's control key.
    pub(super) fn handle_sealed(
        &mut self,
        now: Timestamp,
        from: SocketAddr,
        message: &Message<'_>,
    ) -> Result<Taken, DropReason> {
        let id = message.header.session;
        let Some(session) = self.sessions.get_mut(&id) else {
            self.send_hint(now, from, message);
            return Err(DropReason::ControlUnexpected);
        };
        let body = session.open(message, from)?;
        match (&session.state, body) {
            (State::Candidate { check, .. }, Body::Ack(said)) => {
                if !bool::from(subtle::ConstantTimeEq::ct_eq(&check[..], &said[..])) {
                    return Err(DropReason::ControlAuth);
                }
                self.establish(now, id);
            }
            (State::Candidate { .. }, body) => {
                // A unit that seals under Km has accepted the KEY-DIS; its ACK was lost.
                self.establish(now, id);
                self.live(now, id, body)?;
            }
            (State::Live { .. }, Body::Ack(_)) => {}
            (State::Live { .. }, body) => self.live(now, id, body)?,
            (State::Out, Body::Heartbeat(heartbeat)) => self.send_register(id, heartbeat.count),
            (State::Revoked, Body::RevokeAck(_)) => self.revoked(id),
            (State::Out | State::Revoked, _) => return Err(DropReason::ControlUnexpected),
        }
        let session = self.sessions.get(&id).filter(|s| s.address == from);
        Ok(session.map_or(Taken::Unproved, |_| Taken::Proved))
    }

    /// Handles a message of a live session.
    fn live(&mut self, now: Timestamp, id: SessionId, body: Body) -> Result<(), DropReason> {
        match body {
            Body::RekeyAck(c) => self.acknowledged(now, id, What::Rekey, c),
            Body::StopAck(c) => self.acknowledged(now, id, What::Stop, c),
            Body::StartAck(c) => self.acknowledged(now, id, What::Start, c),
            Body::RevokeAck(r) => {
                if let (Some(group), Some(session)) = (r.group, self.sessions.get_mut(&id))
                    && session
                        .pending
                        .get(&group)
                        .is_some_and(|p| p.what == What::Revoke)
                {
                    session.pending.remove(&group);
                    self.drive(id, group);
                }
            }
            Body::Heartbeat(heartbeat) => self.heartbeat(now, id, &heartbeat),
            Body::Lookup(lookup) => return self.lookup(now, id, lookup),
            Body::Report(report) => return self.report(now, id, report),
            Body::Ack(_)
            | Body::Rekey(..)
            | Body::Stop(_)
            | Body::Start(_)
            | Body::HeartbeatAck(_)
            | Body::Revoke(_)
            | Body::LookupAck(_)
            | Body::ReportAck(_) => return Err(DropReason::ControlUnexpected),
        }
        Ok(())
    }

    fn heartbeat(&mut self, now: Timestamp, id: SessionId, heartbeat: &Heartbeat) {
        let (lease, patience) = (self.lease(), self.patience());
        let Some(session) = self.sessions.get(&id) else {
            return;
        };
        // A barrier does not wait any longer for a unit that does not acknowledge.
        let pending = session.pending.values();
        let due = pending.filter_map(|p| p.pace.due(patience)).min();
        let lease = due.map_or(lease, |due| due.since(now).min(lease));
        let late = lease < MIN_LEASE;
        if session.has_moved() {
            // The unit must show with a cookie that it receives there. Until then its lease runs
            // out as if it were silent.
            return self.send_register(id, heartbeat.count);
        }
        let differs = self.differs(session, heartbeat);
        let rules = self.rules_version(session.eu);
        let beyond_repair = differs && session.repaired;
        let Some(session) = self.sessions.get_mut(&id) else {
            return;
        };
        if late || session.stalled || beyond_repair {
            session.stalled = true;
            let eu = session.eu;
            if late {
                self.stall(id, eu);
            }
            return self.send_register(id, heartbeat.count);
        }
        // The lease before may have been longer.
        session.lease_until = session.lease_until.max(now + manager_lease(lease));
        session.repaired = differs;
        if differs {
            session.told.clear();
        }
        session.rules = heartbeat.policy;
        let ack = HeartbeatAck {
            count: heartbeat.count,
            register: false,
            lease_ms: u32::try_from(millis(lease)).unwrap_or(u32::MAX),
            pseudotime: self.clock.at(now),
            policy: rules,
            mark: self.history.mark(),
        };
        let datagram = session.seal(self.realm, &Body::HeartbeatAck(ack));
        self.transmits.push_back(datagram);
        self.add_sealed(id, &heartbeat.sealed);
        if differs {
            self.drive_session(id);
        }
    }

    /// Counts what a unit has sealed, if it is not a repeat and if it was sealed under a key that
    /// the unit has.
    fn add_sealed(&mut self, id: SessionId, sealed: &Sealed) {
        let Some(session) = self.sessions.get_mut(&id) else {
            return;
        };
        if sealed.number <= session.sealed {
            return;
        }
        session.sealed = sealed.number;
        let Some(unit) = self.units.get(&session.eu) else {
            return;
        };
        for volume in &sealed.volumes {
            let group = self.groups.get(&volume.group);
            let group = group.filter(|_| unit.groups.contains(&volume.group));
            if group.is_some_and(|group| group.has(volume.epoch)) {
                let sum = self.sealed.entry((volume.group, volume.epoch)).or_default();
                *sum = sum.saturating_add(volume.bytes);
            }
        }
    }

    /// Returns true if the unit's epochs are not what they should be. Only called if nothing is on
    /// its way to the unit.
    fn differs(&self, session: &Session, heartbeat: &Heartbeat) -> bool {
        let Some(unit) = self.units.get(&session.eu) else {
            return false;
        };
        let groups: Vec<(GroupId, Epoch, Epoch)> = unit
            .groups
            .iter()
            .filter_map(|id| self.groups.get(id))
            .filter_map(|g| Some((g.info.id, g.key.as_ref()?.epoch, Epoch(0))))
            .collect();
        let quiet = unit
            .groups
            .iter()
            .filter_map(|id| self.groups.get(id))
            .all(|g| g.barrier.is_none());
        quiet
            && session.pending.is_empty()
            && (usize::from(heartbeat.groups) != groups.len()
                || digest::epochs(groups.into_iter()) != heartbeat.digest)
    }

    /// Has the unit register again from its present address.
    fn send_register(&mut self, id: SessionId, count: u64) {
        let ack = HeartbeatAck {
            count,
            register: true,
            lease_ms: 0,
            pseudotime: crate::time::Pseudotime(0),
            // It does not count in this answer.
            policy: self.prefixes.0,
            mark: self.history.mark(),
        };
        if let Some(session) = self.sessions.get_mut(&id) {
            let answer = session.seal_answer(self.realm, &Body::HeartbeatAck(ack));
            self.transmits.extend(answer);
        }
    }

    fn lookup(&mut self, now: Timestamp, id: SessionId, lookup: Lookup) -> Result<(), DropReason> {
        let session = self.sessions.get_mut(&id);
        let lookups = session.map(|s| s.lookups.get_or_insert_with(|| Budget::per_second(LOOKUPS)));
        if !lookups.is_some_and(|lookups| lookups.take(now)) {
            return Err(DropReason::ControlBudget);
        }
        let eu = self.sessions.get(&id).map(|session| session.eu);
        let unit = eu.and_then(|eu| self.units.get(&eu));
        let unit = unit.ok_or(DropReason::ControlUnknownUnit)?;
        let (realm, protected) = &self.prefixes;
        let (version, allowed) = (unit.may_serve.version(*realm), unit.may_serve.prefixes());
        let page = LookupAck::page(version, protected, allowed, lookup.offset as usize);
        if let Some(session) = self.sessions.get_mut(&id) {
            let answer = session.seal_answer(self.realm, &Body::LookupAck(page));
            self.transmits.extend(answer);
        }
        Ok(())
    }
}

/// Pages of prefixes per second for one session. The longest list has some thousand pages.
const LOOKUPS: u32 = 500;
