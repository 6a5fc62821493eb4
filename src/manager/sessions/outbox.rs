//! What the manager sends unprompted: records, the steps of a rotation, REVOKE.
//!
//! A message is not built when it is decided upon. The decision is put into a queue; the message is
//! sealed, numbered and timed when the shell takes it in order to send it. So the messages of a
//! phase leave in batches, and between two batches the shell reads what the units have answered. A
//! unit that has answered in the meantime is not asked again, and no time counts against a unit
//! before it was asked. Repetitions come after everything that has not been said yet.

use std::collections::VecDeque;

use super::session::{Pace, Pending, State, What};
use super::{Shard, Timer};
use crate::ids::{Epoch, GroupId, Rotation, SessionId};
use crate::keyshare::Datagram;
use crate::manager::directory::Phase;
use crate::manager::event::MgeEvent;
use crate::time::Timestamp;
use crate::wire::control::{Body, Revoke, StepId};

/// Messages that are still to be sent.
#[derive(Default)]
pub(super) struct Outbox {
    first: VecDeque<Item>,
    /// Messages that were sent before.
    again: VecDeque<Item>,
}

/// Stands for a message that is built when it is taken. It is skipped if it is no longer needed by
/// then.
#[derive(Clone, Copy)]
enum Item {
    /// The step of a group's phase, for the next session that was not asked yet. Groups take turns.
    Step(GroupId),
    /// What a session must acknowledge in a group; without a group, what concerns the whole
    /// session.
    One(SessionId, Option<GroupId>),
}

impl Outbox {
    pub(super) fn is_empty(&self) -> bool {
        self.first.is_empty() && self.again.is_empty()
    }

    /// Notes that a group has entered a phase.
    pub(super) fn step(&mut self, group: GroupId) {
        self.first.push_back(Item::Step(group));
    }
}

impl Shard {
    /// Returns the next message of the outbox, sealed now.
    pub(in crate::manager) fn poll_outbox(&mut self, now: Timestamp) -> Option<Datagram> {
        loop {
            let first = self.outbox.first.pop_front();
            let said = match first.or_else(|| self.outbox.again.pop_front())? {
                Item::Step(group) => self.say_step(now, group),
                Item::One(id, Some(group)) => self.say(now, id, group),
                Item::One(id, None) => self.say_whole(now, id),
            };
            if said.is_some() {
                return said;
            }
        }
    }

    /// Makes sure that a session is told what it must know in a group, and is asked what the phase
    /// waits for.
    pub(super) fn drive(&mut self, id: SessionId, group: GroupId) {
        if self.want(id, group) {
            let item = Item::One(id, Some(group));
            self.outbox.first.push_back(item);
        }
    }

    /// Does the same as [`drive`](Self::drive) in all groups of a session.
    pub(super) fn drive_session(&mut self, id: SessionId) {
        let unit = self.sessions.get(&id).and_then(|s| self.units.get(&s.eu));
        let groups = unit.map(|u| u.groups.clone()).unwrap_or_default();
        for group in groups {
            self.drive(id, group);
        }
    }

    /// Takes a group's key away from a unit.
    pub(super) fn revoke_group(&mut self, id: SessionId, group: GroupId) {
        let pace = Pace::waiting(self.settings.retransmit);
        let Some(session) = self.sessions.get_mut(&id).filter(|s| s.is_live()) else {
            return;
        };
        session.told.remove(&group);
        let step = StepId {
            group,
            epoch: Epoch(0),
            rotation: Rotation(0),
        };
        let what = What::Revoke;
        let pending = Pending { what, step, pace };
        session.pending.insert(group, pending);
        let item = Item::One(id, Some(group));
        self.outbox.first.push_back(item);
    }

    /// Sends what concerns a whole session: that it is over.
    pub(super) fn tell_whole(&mut self, id: SessionId) {
        let pace = Pace::waiting(self.settings.retransmit);
        if let Some(session) = self.sessions.get_mut(&id) {
            session.whole = Some(pace);
            self.outbox.first.push_back(Item::One(id, None));
        }
    }

    /// Repeats what was not acknowledged, if it is time.
    pub(super) fn resend(&mut self, now: Timestamp, id: SessionId, group: Option<GroupId>) {
        let Some(session) = self.sessions.get_mut(&id) else {
            return;
        };
        let pace = match group {
            Some(group) => session.pending.get_mut(&group).map(|p| &mut p.pace),
            None => session.whole.as_mut(),
        };
        let Some(pace) = pace.filter(|p| !p.waits && p.next <= now) else {
            return;
        };
        if group.is_none() && pace.tries >= MAX_TRIES {
            return self.give_up(id);
        }
        pace.waits = true;
        self.outbox.again.push_back(Item::One(id, group));
    }

    /// Notes what a session must acknowledge in a group. Returns true if that is new.
    fn want(&mut self, id: SessionId, group_id: GroupId) -> bool {
        let (Some(session), Some(group)) = (self.sessions.get_mut(&id), self.groups.get(&group_id))
        else {
            return false;
        };
        if !session.is_live() || !group.members.contains(&session.eu) {
            return false;
        }
        let wanted = if session.told.contains(&group_id) {
            group
                .barrier
                .as_ref()
                .filter(|barrier| barrier.outstanding.contains(&id))
                .map(|barrier| (step(barrier.phase), barrier.step_id(group_id)))
        } else {
            group.record_step().map(|c| (What::Rekey, c))
        };
        let pending = session.pending.get(&group_id);
        let same = pending.map(|p| (p.what, p.step)) == wanted;
        if same || pending.is_some_and(|p| p.what == What::Revoke) {
            return false;
        }
        let Some((what, step)) = wanted else {
            session.pending.remove(&group_id);
            return false;
        };
        let pace = Pace::waiting(self.settings.retransmit);
        let pending = Pending { what, step, pace };
        session.pending.insert(group_id, pending);
        true
    }

    fn say_step(&mut self, now: Timestamp, id: GroupId) -> Option<Datagram> {
        let barrier = self.groups.get_mut(&id)?.barrier.as_mut()?;
        let Some(session) = barrier.unasked.pop() else {
            barrier.asked.get_or_insert(now);
            return None;
        };
        self.outbox.step(id);
        self.want(session, id);
        self.say(now, session, id)
    }

    fn say(&mut self, now: Timestamp, id: SessionId, group_id: GroupId) -> Option<Datagram> {
        let mark = self.history.mark();
        let session = self.sessions.get_mut(&id)?;
        let pending = session.pending.get_mut(&group_id)?;
        if !pending.pace.waits {
            return None;
        }
        let mut group = self.groups.get_mut(&group_id);
        let body = match pending.what {
            What::Stop => Body::Stop(pending.step),
            What::Start => Body::Start(pending.step),
            What::Revoke => Body::Revoke(Revoke {
                group: Some(group_id),
            }),
            What::Rekey => {
                // The present one, because the required acknowledgement may have changed since the
                // decision.
                let group = group.as_deref()?;
                pending.step = group.record_step()?;
                Body::Rekey(Box::new(group.record(session.suites)?), mark)
            }
        };
        pending.pace.sent(now, &mut *self.rng);
        let timer = Timer::Resend(id, Some(group_id));
        self.timers.insert((pending.pace.next, timer));
        if pending.what == What::Stop
            && let Some(barrier) = group.as_mut().and_then(|g| g.barrier.as_mut())
            && barrier.phase == Phase::Stopping
        {
            barrier.first_stop.get_or_insert(now);
        }
        Some(session.seal(self.realm, &body))
    }

    fn say_whole(&mut self, now: Timestamp, id: SessionId) -> Option<Datagram> {
        let session = self.sessions.get_mut(&id)?;
        let pace = session.whole.as_mut().filter(|p| p.waits)?;
        pace.sent(now, &mut *self.rng);
        self.timers.insert((pace.next, Timer::Resend(id, None)));
        match &session.state {
            State::Candidate { key_dis, .. } => Some(Datagram {
                to: session.address,
                payload: key_dis.clone(),
            }),
            State::Revoked => Some(session.seal(self.realm, &Body::Revoke(Revoke { group: None }))),
            State::Live { .. } | State::Out => None,
        }
    }

    /// Ends the session of an evicted unit.
    pub(super) fn revoked(&mut self, id: SessionId) {
        if let Some(session) = self.sessions.remove(&id) {
            let eu = session.eu;
            if let Some(unit) = self.units.get_mut(&eu) {
                unit.sessions.retain(|s| *s != id);
            }
            self.events.push_back(MgeEvent::UnitRevoked { eu });
        }
    }

    fn give_up(&mut self, id: SessionId) {
        let revoked = |s: &super::session::Session| matches!(s.state, State::Revoked);
        match self.sessions.get_mut(&id) {
            Some(session) if revoked(session) => self.revoked(id),
            Some(session) => session.whole = None,
            None => {}
        }
    }
}

/// Returns what a phase asks of every unit.
pub(super) fn step(phase: Phase) -> What {
    match phase {
        Phase::Distributing => What::Rekey,
        Phase::Stopping | Phase::Retiring => What::Stop,
        Phase::Starting | Phase::Switching => What::Start,
    }
}

/// How often KEY-DIS, and a REVOKE that ends a session, are sent.
const MAX_TRIES: u32 = 8;
