//! Rotations: phases, barriers, retransmission (docs/protocol.md section 4.2).
//!
//! A session counts from its KEY-DIS until it has acknowledged, its lease ran out, or the ACK of a newer one of the same unit
//! came. Counted out is final. Between two phases every session that counts is waited for anew.

pub(super) mod group;

use std::net::SocketAddr;

use self::group::{Queued, Run};
use crate::crypto::Secret;
use crate::ids::{Epoch, EuId, GroupId, SessionId, Spi};
use crate::keyshare::ring::UpdateMode;
use crate::manager::directory::{Phase, StoredKey, StoredRotation};
use crate::manager::event::RotationResult;
use crate::manager::history::floor;
use crate::manager::sessions::outbox::step;
use crate::manager::sessions::session::What;
use crate::manager::writes::Then;
use crate::manager::{MgeEvent, MgeMachine, StoreFailed, StoreOp, Timer};
use crate::time::Timestamp;
use crate::wire::control::Command;

impl MgeMachine {
    /// After a start: makes the first key, or goes on with the rotation in the store.
    pub(in crate::manager) fn resume(&mut self, now: Timestamp, id: GroupId) {
        let (spi, floor) = (self.new_spi(), floor(self.boot));
        let Some(group) = self.groups.get_mut(&id) else {
            return;
        };
        if group.key.is_none() && !group.writing {
            let key = StoredKey {
                epoch: group.next_epoch(floor),
                spi,
                suite: group.suite,
                ks: Secret::random(&mut *self.rng),
            };
            group.writing = true;
            let op = StoreOp::FirstKey { group: id, key };
            self.write(op, Then::FirstKey(id));
            return;
        }
        if group.run.is_some() {
            self.enter(now, id);
        }
        self.check(now, id);
    }

    pub(in crate::manager) fn first_key_stored(
        &mut self,
        now: Timestamp,
        id: GroupId,
        op: StoreOp,
    ) {
        let StoreOp::FirstKey { key, .. } = op else {
            return;
        };
        if let Some(group) = self.groups.get_mut(&id) {
            group.key = Some(key);
            group.writing = false;
        }
        let sessions = self.groups.get(&id).map(|g| g.sessions.clone());
        for session in sessions.unwrap_or_default() {
            self.drive(session, id);
        }
        self.check(now, id);
    }

    /// Asks for a rotation: begins it, joins the one under way, or waits for its end.
    pub(in crate::manager) fn request(&mut self, now: Timestamp, id: GroupId, wish: Queued) {
        let Some(group) = self.groups.get_mut(&id) else {
            return;
        };
        if let Some(why) = group.broken.clone() {
            let failed = StoreFailed {
                why,
                for_good: true,
            };
            return self.tell_failed(id, wish.tickets, failed);
        }
        let joins = group.queued.is_none()
            && !wish.exclude
            && group
                .run
                .as_ref()
                .is_some_and(|run| wish.update.is_none_or(|update| update == run.update));
        // Leaving and eviction have a row of their own.
        let note = (!wish.exclude && (joins || group.queued.is_some()))
            .then(|| (wish.actor.clone(), wish.tickets.clone()));
        match (&mut group.run, &mut group.queued) {
            (Some(run), _) if joins => run.tickets.extend(wish.tickets),
            (_, Some(queued)) => {
                queued.exclude |= wish.exclude;
                queued.update = queued.update.or(wish.update);
                queued.tickets.extend(wish.tickets);
            }
            (_, queued @ None) => *queued = Some(wish),
        }
        if let Some((actor, tickets)) = note {
            let op = StoreOp::JoinRotation { group: id, actor };
            self.write(op, Then::Join(id, tickets));
        }
        self.check(now, id);
    }

    /// Moves a group on as far as it goes.
    pub(in crate::manager) fn check(&mut self, now: Timestamp, id: GroupId) {
        let passed = self.barrier_passed(now, id);
        let Some(group) = self.groups.get_mut(&id) else {
            return;
        };
        if group.writing || group.key.is_none() {
            return;
        }
        let burns = |q: &mut Queued| q.exclude;
        let Some(run) = &mut group.run else {
            if let Some(queued) = group.queued.take() {
                self.begin(id, queued);
            }
            return;
        };
        if run.phase == Phase::Distributing
            && let Some(queued) = group.queued.take_if(burns)
        {
            // e′ may be known to who has left: it is burnt, and nobody has ever sent under it.
            self.begin(id, queued);
            return;
        }
        if !passed {
            return;
        }
        let (rotation, epoch) = (run.rotation, run.key.epoch);
        let next = match run.phase {
            Phase::Distributing if run.update == UpdateMode::Strict => Phase::Stopping,
            Phase::Distributing => Phase::Switching,
            Phase::Stopping => {
                // Nothing waits for a disk between STOP and START.
                run.phase = Phase::Starting;
                return self.enter(now, id);
            }
            Phase::Switching => {
                // A packet under e may still be on its way, if anybody was there to send one.
                let delay = if run.acked.is_empty() {
                    std::time::Duration::ZERO
                } else {
                    self.settings.in_flight
                };
                let at = *run.not_before.get_or_insert(now + delay);
                if now < at {
                    self.timers.insert((at, Timer::Group(id)));
                    return;
                }
                Phase::Retiring
            }
            Phase::Starting | Phase::Retiring => {
                group.writing = true;
                run.last_ack.get_or_insert(now);
                let op = StoreOp::EndRotation {
                    group: id,
                    rotation,
                    epoch,
                };
                return self.write(op, Then::End(id));
            }
        };
        group.writing = true;
        let op = StoreOp::SetPhase {
            group: id,
            rotation,
            phase: next,
        };
        self.write(op, Then::Phase(id));
    }

    pub(in crate::manager) fn check_all(&mut self, now: Timestamp) {
        let all: Vec<GroupId> = self.groups.keys().copied().collect();
        all.into_iter().for_each(|id| self.check(now, id));
    }

    /// Checks every group of a unit.
    pub(in crate::manager) fn check_unit(&mut self, now: Timestamp, eu: EuId) {
        let groups = self.units.get(&eu).map(|u| u.groups.clone());
        for id in groups.unwrap_or_default() {
            self.check(now, id);
        }
    }

    pub(in crate::manager) fn begin_stored(
        &mut self,
        now: Timestamp,
        id: GroupId,
        op: StoreOp,
        wish: Queued,
    ) {
        let (
            Some(group),
            StoreOp::BeginRotation {
                rotation,
                update,
                key,
                burnt,
                ..
            },
        ) = (self.groups.get_mut(&id), op)
        else {
            return;
        };
        let stored = StoredRotation {
            rotation,
            update,
            phase: Phase::Distributing,
            key,
        };
        let mut run = Run::new(stored, wish.since, wish.tickets);
        if let Some(old) = group.run.take() {
            run.since = run.since.min(old.since);
            run.tickets.extend(old.tickets);
        }
        group.burnt = burnt;
        group.last_rotation = rotation;
        group.writing = false;
        group.run = Some(run);
        self.enter(now, id);
    }

    pub(in crate::manager) fn phase_stored(&mut self, now: Timestamp, id: GroupId, op: &StoreOp) {
        let StoreOp::SetPhase {
            phase, rotation, ..
        } = op
        else {
            return;
        };
        let Some(group) = self.groups.get_mut(&id) else {
            return;
        };
        group.writing = false;
        if let Some(run) = group.run.as_mut().filter(|r| r.rotation == *rotation) {
            run.phase = *phase;
            self.enter(now, id);
        }
    }

    pub(in crate::manager) fn end_stored(&mut self, now: Timestamp, id: GroupId) {
        let Some(group) = self.groups.get_mut(&id) else {
            return;
        };
        group.writing = false;
        let Some(run) = group.run.take() else {
            return;
        };
        let silent = group.members.difference(&run.acked).filter(|eu| {
            let unit = self.units.get(eu);
            unit.is_some_and(|unit| unit.keys.is_some() && !unit.evicted)
        });
        let ended = run.last_ack.unwrap_or(now);
        let window = run.first_stop.map(|stop| ended.since(stop));
        let result = RotationResult {
            group: id,
            rotation: run.rotation,
            epoch: run.key.epoch,
            update: run.update,
            units: group.members.len(),
            acked: run.acked.intersection(&group.members).count(),
            missing: silent.copied().collect(),
            total: ended.since(run.since),
            stop_window: window.unwrap_or_default(),
            tickets: run.tickets,
        };
        group.key = Some(run.key);
        self.events.push_back(MgeEvent::RotationDone(result));
        // Who registered meanwhile may be in the middle of being told.
        for session in run.outstanding {
            self.drive(session, id);
        }
        self.check(now, id);
    }

    /// A unit has acknowledged a step in a group.
    pub(in crate::manager) fn acknowledged(
        &mut self,
        now: Timestamp,
        id: SessionId,
        what: What,
        c: Command,
    ) {
        let Some(session) = self.sessions.get_mut(&id) else {
            return;
        };
        let eu = session.eu;
        let pending = session.pending.get(&c.group);
        let answers = pending.is_some_and(|p| p.what == what && p.command == c);
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
        if let Some(run) = &mut group.run
            && run.command(c.group) == c
            && step(run.phase) == what
            && run.outstanding.remove(&id)
        {
            run.acked.insert(eu);
            run.last_ack = Some(now);
            let done = run.of - run.outstanding.len();
            // Not one event for each of thousands.
            if run.outstanding.is_empty() || done.is_multiple_of(run.of / 20 + 1) {
                progress = Some(run.progress(c.group));
            }
        }
        self.events.extend(progress);
        self.drive(id, c.group);
        self.check(now, c.group);
    }

    /// A unit was told of a group: if a key was withheld from it, somebody should know.
    pub(in crate::manager) fn tell_withheld(
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

    /// An evicted unit's session is over.
    pub(in crate::manager) fn revoked(&mut self, id: SessionId) {
        if let Some(session) = self.sessions.remove(&id) {
            let eu = session.eu;
            if let Some(unit) = self.units.get_mut(&eu) {
                unit.sessions.retain(|s| *s != id);
            }
            self.events.push_back(MgeEvent::UnitRevoked { eu });
        }
    }

    /// A session counts no more.
    pub(in crate::manager) fn count_out(&mut self, now: Timestamp, id: SessionId, eu: EuId) {
        let groups = self.units.get(&eu).map(|u| u.groups.clone());
        for group_id in groups.unwrap_or_default() {
            let Some(group) = self.groups.get_mut(&group_id) else {
                continue;
            };
            group.sessions.remove(&id);
            if let Some(run) = &mut group.run
                && run.outstanding.remove(&id)
            {
                let progress = run.progress(group_id);
                self.events.push_back(progress);
                self.check(now, group_id);
            }
        }
    }

    /// The unit does not acknowledge what a barrier waits for: no lease from now on, and no new session while the rotation
    /// lasts, or a unit that always registers and never acknowledges would hold it up for ever.
    pub(in crate::manager) fn stall(&mut self, id: SessionId, eu: EuId) {
        let groups = self.units.get(&eu).map(|u| &u.groups);
        for group in groups.into_iter().flatten() {
            let run = self.groups.get_mut(group).and_then(|g| g.run.as_mut());
            if let Some(run) = run.filter(|r| r.outstanding.contains(&id)) {
                run.stalled.insert(eu);
            }
        }
    }

    /// True if a rotation has given this unit up, or has waited for so long that nobody new is waited for: who registers again
    /// and again and never acknowledges would hold it up for ever.
    pub(in crate::manager) fn is_stalled(&self, now: Timestamp, eu: EuId) -> bool {
        let patience = self.patience();
        let groups = self.units.get(&eu).map(|u| &u.groups);
        groups
            .into_iter()
            .flatten()
            .filter_map(|id| self.groups.get(id))
            .filter_map(|group| Some((group.writing, group.run.as_ref()?)))
            .any(|(writing, run)| {
                let waits = !writing && !run.outstanding.is_empty();
                let long = run.asked.is_some_and(|asked| now.since(asked) > patience);
                run.stalled.contains(&eu) || waits && long
            })
    }

    /// No lease of an earlier process is waited for on this unit's account.
    pub(in crate::manager) fn unghost(&mut self, eu: EuId) {
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

    /// The phase is in the store (or needs no write): its messages go out to all.
    fn enter(&mut self, now: Timestamp, id: GroupId) {
        let Some(group) = self.groups.get_mut(&id) else {
            return;
        };
        let Some(run) = &mut group.run else {
            return;
        };
        run.outstanding = group.sessions.clone();
        run.unasked = group.sessions.iter().copied().collect();
        run.of = run.outstanding.len();
        run.acked.clear();
        run.asked = None;
        run.last_ack = None;
        run.not_before = None;
        let progress = run.progress(id);
        self.events.push_back(progress);
        self.outbox.step(id);
        self.check(now, id);
    }

    /// Makes the next key and asks the store to begin.
    fn begin(&mut self, id: GroupId, wish: Queued) {
        let (spi, floor) = (self.new_spi(), floor(self.boot));
        let ks = Secret::random(&mut *self.rng);
        let Some(group) = self.groups.get_mut(&id) else {
            return;
        };
        let burnt = group.run.as_ref().map_or(Epoch(0), |r| r.key.epoch);
        let burnt = burnt.max(group.skipped.1);
        group.writing = true;
        let op = StoreOp::BeginRotation {
            group: id,
            rotation: group.next_rotation(),
            update: wish.update.unwrap_or(group.info.update),
            key: StoredKey {
                epoch: group.next_epoch(floor),
                spi,
                suite: group.suite,
                ks,
            },
            burnt: group.burnt.max(burnt),
            actor: wish.actor.clone(),
        };
        self.write(op, Then::Begin(id, Box::new(wish)));
    }

    fn barrier_passed(&self, now: Timestamp, id: GroupId) -> bool {
        let Some(group) = self.groups.get(&id) else {
            return false;
        };
        let waits = group.run.as_ref().is_none_or(|r| !r.outstanding.is_empty());
        let ghosts = now < self.ghosts_until && group.ghosts > 0;
        !waits && !ghosts
    }

    pub(in crate::manager) fn new_spi(&mut self) -> Spi {
        loop {
            let spi = Spi(self.rng.next_u32());
            let taken = self.groups.values().any(|g| {
                let run = g.run.as_ref().map(|r| &r.key);
                g.key.iter().chain(run).any(|k| k.spi == spi)
            });
            if spi.0 >= Spi::FIRST && !taken {
                return spi;
            }
        }
    }
}

impl Run {
    fn progress(&self, group: GroupId) -> MgeEvent {
        MgeEvent::RotationProgress {
            group,
            epoch: self.key.epoch,
            phase: self.phase,
            acked: self.of.saturating_sub(self.outstanding.len()),
            of: self.of,
        }
    }
}
