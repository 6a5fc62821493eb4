//! A manager that goes on from an older copy of its database: a new era, before anything else is answered.
//!
//! What was handed out between the copy and now is unknown: epochs, sender ids, numbers of units and groups, and who was
//! taken out of which group. So in one write, before which nothing is answered:
//!
//! | | |
//! |---|---|
//! | boot number | jumps to the first one of an era beyond every era that anybody has told of |
//! | epochs, rotations, burnt epochs | jump to the era's number times 2^32 |
//! | sender ids | jump by 2^22 |
//! | numbers of units and groups | jump, in the store |
//! | keys | every group has a new one in force; old ones and rotations under way are gone |
//! | tokens | those that are unused are void |
//! | units that are enrolled and not evicted | are unconfirmed: no key before an operator's yes |
//!
//! Sessions end. Units that registered before the manager knew get REVOKE: their sender ids may be somebody else's too.
//! All others keep their keys and send on among each other. No old key meets a new sender id: a unit that learns of a new
//! era drops at once what it is not told anew.

use super::history::{Point, floor, next_era};
use super::rotation::group::{Group, Queued};
use super::sessions::senders::{END, SenderIds};
use super::sessions::session::State;
use super::writes::Then;
use super::{MgeEvent, MgeMachine, StoreOp, StoredKey, Ticket, Timer, manager_lease};
use crate::crypto::Secret;
use crate::ids::{Epoch, EuId, GroupId, Rotation};
use crate::time::Timestamp;

/// A new era, as it is written: see the module's table.
#[derive(Clone)]
pub struct NewEra {
    /// Its first start.
    pub point: Point,
    /// Epochs, rotations and burnt epochs of every group are beyond this from now on.
    pub floor: Epoch,
    /// New value of [`Directory::sender_ids`](super::Directory::sender_ids).
    pub sender_ids: u64,
    /// The new key of every group.
    pub keys: Vec<(GroupId, StoredKey)>,
    /// The unit in whose name the mark came that told; `None` if the operator has said it.
    pub told_by: Option<EuId>,
}

impl MgeMachine {
    /// The manager knows that it goes on from an older copy, and that starts up to `beyond` have been made. Nothing is
    /// answered until the store has the new era.
    pub(super) fn begin_era(&mut self, now: Timestamp, beyond: u32, told_by: Option<EuId>) {
        if self.restoring {
            return;
        }
        self.restoring = true;
        let Some(boot) = next_era(self.boot.max(beyond)) else {
            // Four thousand eras later: nothing is answered any more.
            return;
        };
        self.boot = boot;
        self.silence();
        let mut keys = Vec::new();
        for id in self.groups.keys().copied().collect::<Vec<_>>() {
            let key = self.new_key(id);
            keys.extend(key.map(|key| (id, key)));
        }
        self.hold_groups(now);
        let draw = self.rng.next_u32().to_be_bytes();
        let era = NewEra {
            point: Point {
                boot,
                draw: u16::from_be_bytes([draw[0], draw[1]]),
                count: 0,
            },
            floor: floor(boot),
            sender_ids: (self.senders.asked() + SENDERS).min(END),
            keys,
            told_by,
        };
        self.write(StoreOp::BeginEra(Box::new(era)), Then::Era);
    }

    /// The new era is in the store.
    pub(super) fn era_stored(&mut self, now: Timestamp, era: NewEra) {
        self.restoring = false;
        self.history.begin_era(era.point.boot);
        self.senders = SenderIds::new(era.sender_ids);
        self.void_tokens();
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
        for (id, key) in era.keys {
            if let Some(group) = self.groups.get_mut(&id) {
                group.begin_era(key, era.floor);
            }
            self.check(now, id);
        }
    }

    /// Tokens that the store holds as unused are void; also those whose enrolment it has not taken yet.
    fn void_tokens(&mut self) {
        let writes = self.writes.values();
        let enrolling = writes.filter_map(|write| match &write.then {
            Then::Enrolled(answered) => Some(answered.token),
            _ => None,
        });
        let enrolling: Vec<_> = enrolling.collect();
        self.tokens
            .retain(|id, slot| slot.is_used() && !enrolling.contains(id));
    }

    /// The operator's yes.
    pub(super) fn accept(&mut self, units: &[EuId]) {
        for eu in units {
            if let Some(unit) = self.units.get_mut(eu) {
                unit.unconfirmed = false;
            }
        }
    }

    fn new_key(&mut self, id: GroupId) -> Option<StoredKey> {
        let spi = self.new_spi();
        let ks = Secret::random(&mut *self.rng);
        let group = self.groups.get(&id)?;
        Some(StoredKey {
            epoch: group.next_epoch(floor(self.boot)),
            spi,
            suite: group.suite,
            ks,
        })
    }

    /// No session says anything from now on, and no RSA operation that waits is done.
    fn silence(&mut self) {
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
        }
        for job in self.admission.clear() {
            let task = &job.task.task;
            self.drop_request(task.request().copied(), task.token());
        }
    }

    /// Groups stand still until the era is in the store. What was being written of them is not asked for again; who waits
    /// for a rotation gets another one afterwards.
    fn hold_groups(&mut self, now: Timestamp) {
        let writes = std::mem::take(&mut self.writes);
        let (of_groups, others): (Vec<_>, Vec<_>) = writes
            .into_iter()
            .partition(|(_, write)| write.is_of_group());
        self.writes = others.into_iter().collect();
        for group in self.groups.values_mut() {
            group.writing = true;
            group.broken = None;
            let run = group.run.take();
            group.wait_again(now, run.map(|run| run.tickets).unwrap_or_default());
        }
        for (_, write) in of_groups {
            if let Then::Begin(id, wish) = write.then
                && let Some(group) = self.groups.get_mut(&id)
            {
                group.wait_again(now, wish.tickets);
            }
        }
    }

    /// Sessions that were ended in silence are told so.
    fn tell_revoked(&mut self) {
        let revoked = self.sessions.iter().filter(|(_, s)| s.whole.is_none());
        let revoked = revoked.filter(|(_, s)| matches!(s.state, State::Revoked));
        for id in revoked.map(|(id, _)| *id).collect::<Vec<_>>() {
            self.tell_whole(id);
        }
    }
}

impl Group {
    fn begin_era(&mut self, key: StoredKey, floor: Epoch) {
        self.writing = false;
        self.burnt = self.burnt.max(floor);
        self.last_rotation = self.last_rotation.max(Rotation(floor.0));
        self.key = Some(key);
    }

    /// These requests wait for the next rotation.
    fn wait_again(&mut self, now: Timestamp, tickets: Vec<Ticket>) {
        if tickets.is_empty() {
            return;
        }
        let queued = self.queued.get_or_insert_with(|| Queued {
            update: None,
            exclude: false,
            actor: "fpn-mge".into(),
            since: now,
            tickets: Vec::new(),
        });
        queued.tickets.extend(tickets);
    }
}

/// More sender ids than a manager hands out between two copies of its database, as a rule. Nothing rests on it: all keys
/// of the new era are new.
const SENDERS: u64 = 4_194_304;
