//! The shard's part of a rotation: it follows the leader's orders, asks its sessions, counts
//! acknowledgements, and reports each phase that it has passed.
//!
//! A session counts from its KEY-DIS until its lease has run out, or until the ACK of a newer
//! session of the same unit arrives. Once it no longer counts, it never counts again. Each phase
//! waits anew for every session that counts, until the session acknowledges.
//!
//! Units that registered with an earlier process may hold leases that this one does not know of. A
//! shard that has just started waits for them before it passes anything: until each has registered
//! again, or its lease must have ended.

use std::net::SocketAddr;

use super::group::{Barrier, Tally};
use super::outbox::step;
use super::session::What;
use super::{Shard, Timer};
use crate::ids::{EuId, GroupId, SessionId};
use crate::manager::directory::{Phase, StoredRotation};
use crate::manager::event::MgeEvent;
use crate::manager::order::{Order, Passed, RotationStep};
use crate::time::Timestamp;
use crate::wire::control::StepId;

impl Shard {
    /// Follows an order of the leader. What is done already, or lies behind the shard's own phase,
    /// has no effect.
    pub(in crate::manager) fn handle_order(&mut self, now: Timestamp, order: Order) {
        let id = order.group;
        let Some(group) = self.groups.get_mut(&id) else {
            return;
        };
        self.term = self.term.max(order.term);
        let rotation = order.rotation;
        let own = group.barrier.as_ref().map(|b| (b.rotation, b.phase));
        match (order.step, own) {
            (RotationStep::FirstKey(key), None) if group.key.is_none() => {
                group.key = Some(key);
                for session in group.sessions.clone() {
                    self.drive(session, id);
                }
            }
            (RotationStep::Distribute { update, key, burnt }, _)
                if rotation > own.map_or(group.last_rotation, |(own, _)| own) =>
            {
                group.burnt = burnt;
                group.last_rotation = rotation;
                let stored = StoredRotation {
                    rotation,
                    update,
                    phase: Phase::Distributing,
                    key,
                };
                group.barrier = Some(Barrier::new(stored));
                self.enter(now, id, Phase::Distributing);
            }
            (RotationStep::Enter(phase), Some(own)) if own.0 == rotation && phase > own.1 => {
                self.enter(now, id, phase);
            }
            (RotationStep::Done, Some(own)) if own.0 == rotation => self.finish(now, id),
            // Perhaps the leader has not heard that the phase is passed.
            (_, Some(_)) => self.say_passed(id),
            _ => {}
        }
    }

    /// Takes the result of a finished rotation.
    pub(in crate::manager) fn take_tally(&mut self, id: GroupId) -> Option<Tally> {
        self.groups.get_mut(&id)?.tally.take()
    }

    /// Enters a phase: its messages are sent to all.
    pub(super) fn enter(&mut self, now: Timestamp, id: GroupId, phase: Phase) {
        let Some(group) = self.groups.get_mut(&id) else {
            return;
        };
        let Some(barrier) = &mut group.barrier else {
            return;
        };
        barrier.enter(phase, &group.sessions);
        let progress = barrier.progress(id);
        self.events.push_back(progress);
        self.outbox.step(id);
        self.check(now, id);
    }

    /// Reports that a phase is passed, if nobody is waited for any more.
    pub(super) fn check(&mut self, now: Timestamp, id: GroupId) {
        let Some(group) = self.groups.get_mut(&id) else {
            return;
        };
        let Some(barrier) = &mut group.barrier else {
            return;
        };
        let ghosts = now < self.ghosts_until && group.ghosts > 0;
        if barrier.passed || !barrier.outstanding.is_empty() || ghosts {
            return;
        }
        match barrier.phase {
            Phase::Switching => {
                // A packet under e may still be on its way, if there was anybody to send one.
                let delay = if barrier.acked.is_empty() {
                    std::time::Duration::ZERO
                } else {
                    self.settings.in_flight
                };
                let at = *barrier.not_before.get_or_insert(now + delay);
                if now < at {
                    self.timers.insert((at, Timer::Barrier(id)));
                    return;
                }
            }
            Phase::Starting | Phase::Retiring => {
                barrier.last_ack.get_or_insert(now);
            }
            Phase::Distributing | Phase::Stopping => {}
        }
        barrier.passed = true;
        self.say_passed(id);
    }

    /// Checks every group.
    pub(super) fn check_all(&mut self, now: Timestamp) {
        let all: Vec<GroupId> = self.groups.keys().copied().collect();
        all.into_iter().for_each(|id| self.check(now, id));
    }

    /// Checks every group of a unit.
    pub(super) fn check_unit(&mut self, now: Timestamp, eu: EuId) {
        let groups = self.units.get(&eu).map(|u| u.groups.clone());
        for id in groups.unwrap_or_default() {
            self.check(now, id);
        }
    }

    /// Handles a unit's acknowledgement of a step in a group.
    pub(super) fn acknowledged(&mut self, now: Timestamp, id: SessionId, what: What, c: StepId) {
        let Some(session) = self.sessions.get_mut(&id) else {
            return;
        };
        let eu = session.eu;
        let pending = session.pending.get(&c.group);
        let answers = pending.is_some_and(|p| p.what == what && p.step == c);
        if answers {
            session.pending.remove(&c.group);
            if what == What::Rekey {
                session.told.insert(c.group);
                let (suites, from) = (session.suites, session.address);
                self.tell_withheld(now, eu, suites, from, c.group);
            }
        }
        let Some(group) = self.groups.get_mut(&c.group) else {
            return;
        };
        let mut progress = None;
        if let Some(barrier) = &mut group.barrier
            && barrier.step_id(c.group) == c
            && step(barrier.phase) == what
            && barrier.outstanding.remove(&id)
        {
            barrier.acked.insert(eu);
            barrier.last_ack = Some(now);
            // Otherwise there would be an event for each of thousands of units.
            let seldom = barrier.done().is_multiple_of(barrier.of / 20 + 1);
            if barrier.outstanding.is_empty() || seldom {
                progress = Some(barrier.progress(c.group));
            }
        }
        self.events.extend(progress);
        self.drive(id, c.group);
        self.check(now, c.group);
    }

    /// Reports that a key was withheld from a unit, if one was.
    pub(super) fn tell_withheld(
        &mut self,
        now: Timestamp,
        eu: EuId,
        suites: u32,
        from: SocketAddr,
        id: GroupId,
    ) {
        let group = self.groups.get(&id);
        if let Some(suite) = group.and_then(|g| g.suite_beyond(suites))
            && let Some(unit) = self.units.get_mut(&eu)
            && unit.refusals.take(now)
        {
            self.events.push_back(MgeEvent::Withheld {
                eu,
                group: id,
                suite,
                from,
            });
        }
    }

    /// Lets a session no longer count.
    pub(super) fn count_out(&mut self, now: Timestamp, id: SessionId, eu: EuId) {
        let groups = self.units.get(&eu).map(|u| u.groups.clone());
        for group_id in groups.unwrap_or_default() {
            let Some(group) = self.groups.get_mut(&group_id) else {
                continue;
            };
            group.sessions.remove(&id);
            if let Some(barrier) = &mut group.barrier
                && barrier.outstanding.remove(&id)
            {
                let progress = barrier.progress(group_id);
                self.events.push_back(progress);
                self.check(now, group_id);
            }
        }
    }

    /// Gives up a unit that does not acknowledge what a barrier waits for. It gets no further
    /// lease, and no new session while the rotation lasts: a unit that registers again and again
    /// and never acknowledges would hold the rotation up for ever.
    pub(super) fn stall(&mut self, id: SessionId, eu: EuId) {
        let groups = self.units.get(&eu).map(|u| &u.groups);
        for group in groups.into_iter().flatten() {
            let barrier = self.groups.get_mut(group).and_then(|g| g.barrier.as_mut());
            if let Some(barrier) = barrier.filter(|b| b.outstanding.contains(&id)) {
                barrier.stalled.insert(eu);
            }
        }
    }

    /// Returns true if a rotation has given this unit up, or has waited for so long that it waits
    /// for no new session: a unit that registers again and again and never acknowledges would hold
    /// it up for ever.
    pub(super) fn is_stalled(&self, now: Timestamp, eu: EuId) -> bool {
        let patience = self.patience();
        let groups = self.units.get(&eu).map(|u| &u.groups);
        groups
            .into_iter()
            .flatten()
            .filter_map(|id| self.groups.get(id)?.barrier.as_ref())
            .any(|barrier| {
                let waits = !barrier.passed && !barrier.outstanding.is_empty();
                let long = barrier
                    .asked
                    .is_some_and(|asked| now.since(asked) > patience);
                barrier.stalled.contains(&eu) || waits && long
            })
    }

    /// Stops waiting for a lease of this unit from an earlier process.
    pub(super) fn unghost(&mut self, eu: EuId) {
        let Some(unit) = self.units.get_mut(&eu) else {
            return;
        };
        if std::mem::take(&mut unit.ghost) {
            for id in &unit.groups {
                if let Some(group) = self.groups.get_mut(id) {
                    group.ghosts = group.ghosts.saturating_sub(1);
                }
            }
        }
    }

    /// Ends the rotation: its key is in force.
    fn finish(&mut self, now: Timestamp, id: GroupId) {
        let Some(group) = self.groups.get_mut(&id) else {
            return;
        };
        let Some(barrier) = group.barrier.take() else {
            return;
        };
        let silent = group.members.difference(&barrier.acked).filter(|eu| {
            let unit = self.units.get(eu);
            unit.is_some_and(|unit| unit.keys.is_some() && !unit.evicted)
        });
        group.tally = Some(Tally {
            units: group.members.len(),
            acked: barrier.acked.intersection(&group.members).count(),
            missing: silent.copied().collect(),
            first_stop: barrier.first_stop,
            last_ack: barrier.last_ack.unwrap_or(now),
        });
        group.key = Some(barrier.key);
        // Units that registered in the meantime may not have been told everything yet.
        for session in barrier.outstanding {
            self.drive(session, id);
        }
    }

    fn say_passed(&mut self, id: GroupId) {
        let barrier = self.groups.get(&id).and_then(|g| g.barrier.as_ref());
        if let Some(barrier) = barrier.filter(|barrier| barrier.passed) {
            self.passed.push_back(Passed {
                term: self.term,
                shard: self.shard,
                group: id,
                rotation: barrier.rotation,
                phase: barrier.phase,
            });
        }
    }
}

#[cfg(test)]
mod tests;
