//! The shard's part of a new era, which begins when the manager runs on an older copy of its
//! database.

use super::senders::SenderIds;
use super::session::State;
use super::{Shard, Timer, manager_lease};
use crate::crypto::TokenId;
use crate::ids::{EuId, Rotation};
use crate::manager::event::MgeEvent;
use crate::manager::store::NewEra;
use crate::time::Timestamp;

impl Shard {
    /// Returns true while a new era is being written, or if there is none left: then nothing is
    /// answered.
    pub(in crate::manager) fn is_restoring(&self) -> bool {
        self.restoring
    }

    /// Returns the boot number of the era, or of this start.
    pub(in crate::manager) fn boot(&self) -> u32 {
        self.boot
    }

    /// Stops answering until the new era is in the store.
    pub(in crate::manager) fn stop_answering(&mut self) {
        self.restoring = true;
    }

    /// Begins the next era, which has this boot number. From now on no session sends anything, and
    /// no waiting RSA operation is run.
    pub(in crate::manager) fn silence(&mut self, boot: u32) {
        self.boot = boot;
        for session in self.sessions.values_mut() {
            if session.counts() {
                session.state = State::Revoked;
                session.whole = None;
            }
            session.pending.clear();
        }
        self.counting = 0;
        for group in self.groups.values_mut() {
            group.sessions.clear();
            group.barrier = None;
        }
        self.passed.clear();
        for job in self.admission.clear() {
            let task = &job.task.task;
            self.drop_request(task.request().copied(), task.token());
        }
    }

    /// Handles a new era that is in the store. Tokens that the store holds as unused are void, and
    /// so are the tokens of these enrollments.
    pub(in crate::manager) fn begin_era(
        &mut self,
        now: Timestamp,
        era: &NewEra,
        enrolling: &[TokenId],
    ) {
        self.restoring = false;
        self.history.begin_era(era.point.boot);
        self.senders = SenderIds::new(era.sender_ids);
        self.tokens
            .retain(|id, slot| slot.is_used() && !enrolling.contains(id));
        for unit in self.units.values_mut() {
            unit.unconfirmed = unit.keys.is_some() && !unit.evicted;
            unit.ghost = unit.unconfirmed;
        }
        for group in self.groups.values_mut() {
            let ghost = |eu: &&EuId| self.units.get(eu).is_some_and(|unit| unit.ghost);
            group.ghosts = group.members.iter().filter(ghost).count();
        }
        let lease = manager_lease(self.longest_lease());
        self.ghosts_until = now + lease;
        self.timers.insert((now + lease, Timer::Ghosts));
        let waiting = self.units.values().filter(|unit| unit.unconfirmed);
        self.events.push_back(MgeEvent::Restored {
            told_by: era.told_by,
            units: waiting.count(),
        });
        self.tell_revoked();
        for (id, key) in &era.keys {
            if let Some(group) = self.groups.get_mut(id) {
                group.burnt = group.burnt.max(era.floor);
                group.last_rotation = group.last_rotation.max(Rotation(era.floor.0));
                group.key = Some(key.clone());
            }
        }
    }

    /// Tells sessions that were ended in silence that they are over.
    fn tell_revoked(&mut self) {
        let revoked = self.sessions.iter().filter(|(_, s)| s.whole.is_none());
        let revoked = revoked.filter(|(_, s)| matches!(s.state, State::Revoked));
        for id in revoked.map(|(id, _)| *id).collect::<Vec<_>>() {
            self.tell_whole(id);
        }
    }
}
