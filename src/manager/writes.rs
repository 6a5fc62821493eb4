//! Writes that the store has not confirmed, and what becomes of those that fail.
//!
//! | what failed | then |
//! |---|---|
//! | the begin of a rotation that was only asked for | it is off; who asked is told |
//! | every other write of a group | tried again, later and later; who waits is told how the group stands |
//! | a write of a group, for good | the group stays as it is until the next start; who waits or asks is told |
//! | the row of a request that joined another's rotation | the request was not taken; who asked is told |
//! | an enrolment | tried again; for good: the holder of the token is told |
//! | a new era | tried again, and until then nothing is answered |
//! | sender ids | tried again; for good: no registrations when the reserved ones are out |
//! | a longer lease | tried again; for good: leases stay as long as they are |
//! | the clock | the next reading comes soon |

use std::time::Duration;

use super::admin::Ticket;
use super::rotation::group::Queued;
use super::{MgeEvent, MgeMachine, Stands, StoreFailed, StoreId, StoreOp, StoreRequest, Timer};
use crate::ids::GroupId;
use crate::time::Timestamp;

/// A write, and what for.
pub(super) struct Write {
    op: StoreOp,
    pub(super) then: Then,
    failures: u32,
}

/// What to do when it is durable.
pub(super) enum Then {
    FirstKey(GroupId),
    Begin(GroupId, Box<Queued>),
    Join(GroupId, Vec<Ticket>),
    Phase(GroupId),
    End(GroupId),
    Enrolled(Box<super::sessions::enrolment::Answered>),
    Senders(u64),
    Lease(Duration),
    Clock,
    Era,
}

impl Write {
    /// Changes the key of a group.
    pub(super) fn is_of_group(&self) -> bool {
        match self.then {
            Then::FirstKey(_) | Then::Begin(..) | Then::Phase(_) | Then::End(_) => true,
            Then::Join(..)
            | Then::Enrolled(_)
            | Then::Senders(_)
            | Then::Lease(_)
            | Then::Clock
            | Then::Era => false,
        }
    }
}

impl MgeMachine {
    pub(super) fn write(&mut self, op: StoreOp, then: Then) {
        self.last_write += 1;
        let id = StoreId(self.last_write);
        self.stores.push_back(StoreRequest { id, op: op.clone() });
        let failures = 0;
        self.writes.insert(id, Write { op, then, failures });
    }

    pub(super) fn stored(&mut self, now: Timestamp, id: StoreId) {
        let Some(Write { op, then, .. }) = self.writes.remove(&id) else {
            return;
        };
        match then {
            Then::FirstKey(group) => self.first_key_stored(now, group, op),
            Then::Begin(group, queued) => self.begin_stored(now, group, op, *queued),
            Then::Join(..) => {}
            Then::Phase(group) => self.phase_stored(now, group, &op),
            Then::End(group) => self.end_stored(now, group),
            Then::Enrolled(answered) => self.enrolment_stored(now, *answered),
            Then::Senders(below) => self.senders_stored(below),
            Then::Era => {
                if let StoreOp::BeginEra(era) = op {
                    self.era_stored(now, *era);
                }
            }
            Then::Lease(longest) => self.leases.stored(longest),
            Then::Clock => {
                self.timers.insert((now + SAVE_CLOCK, Timer::Clock));
            }
        }
    }

    pub(super) fn store_failed(&mut self, now: Timestamp, id: StoreId, failed: StoreFailed) {
        let Some(mut write) = self.writes.remove(&id) else {
            return;
        };
        write.failures += 1;
        let again = !failed.for_good;
        match &mut write.then {
            Then::Clock => {
                self.timers.insert((now + SAVE_CLOCK, Timer::Clock));
                return;
            }
            Then::Join(group, tickets) => {
                let (group, tickets) = (*group, std::mem::take(tickets));
                self.forget(group, &tickets);
                self.events.push_back(MgeEvent::StoreFailed {
                    group,
                    tickets,
                    stands: Stands::NotTaken,
                    failed,
                });
                return;
            }
            Then::Begin(group, wish) if again && !wish.exclude => {
                let group = *group;
                return self.begin_failed(now, group, &write, failed);
            }
            Then::Begin(group, wish) => {
                let tickets = std::mem::take(&mut wish.tickets);
                let group = *group;
                if !self.group_failed(group, tickets, failed) {
                    return;
                }
            }
            Then::FirstKey(group) | Then::Phase(group) | Then::End(group) => {
                let group = *group;
                if !self.group_failed(group, Vec::new(), failed) {
                    return;
                }
            }
            Then::Enrolled(answered) if !again => return self.enrolment_failed(answered),
            Then::Enrolled(_) | Then::Senders(_) | Then::Lease(_) | Then::Era => {}
        }
        if again {
            let pause = (WRITE_AGAIN * write.failures).min(MOST_PAUSE);
            self.timers.insert((now + pause, Timer::Write(id)));
            self.writes.insert(id, write);
        }
    }

    pub(super) fn write_again(&mut self, id: StoreId) {
        let Some(write) = self.writes.get(&id) else {
            return;
        };
        if let Then::Enrolled(answered) = &write.then
            && !self.tokens.contains_key(&answered.token)
        {
            // Voided meanwhile: the store will never take this enrolment.
            self.writes.remove(&id);
            return;
        }
        let op = write.op.clone();
        self.stores.push_back(StoreRequest { id, op });
    }

    /// All who wait for rotations of a group that is gone.
    pub(super) fn tickets_in_flight(&mut self, group: GroupId) -> Vec<Ticket> {
        let writes = self.writes.values_mut();
        writes
            .filter_map(|write| match &mut write.then {
                Then::Begin(id, wish) if *id == group => Some(std::mem::take(&mut wish.tickets)),
                _ => None,
            })
            .flatten()
            .collect()
    }

    /// Nothing was begun. The numbers are not used again: the store may have written and only its answer is lost, and then
    /// the next rotation replaces this one.
    fn begin_failed(&mut self, now: Timestamp, id: GroupId, write: &Write, failed: StoreFailed) {
        let (StoreOp::BeginRotation { rotation, key, .. }, Then::Begin(_, wish)) =
            (&write.op, &write.then)
        else {
            return;
        };
        if let Some(group) = self.groups.get_mut(&id) {
            group.writing = false;
            group.skipped = (*rotation, key.epoch);
        }
        self.tell_failed(id, wish.tickets.clone(), failed);
        self.check(now, id);
    }

    /// A group cannot go on. Everybody who waits for it is told; requests that nothing obliges to are off. False if there is
    /// no such group any more.
    fn group_failed(&mut self, id: GroupId, mut tickets: Vec<Ticket>, failed: StoreFailed) -> bool {
        let Some(group) = self.groups.get_mut(&id) else {
            return false;
        };
        if let Some(run) = &mut group.run {
            tickets.append(&mut run.tickets);
        }
        if let Some(queued) = &mut group.queued {
            tickets.append(&mut queued.tickets);
        }
        group.queued.take_if(|queued| !queued.exclude);
        if failed.for_good {
            // It stays as if it were writing: nothing moves on.
            group.broken = Some(failed.why.clone());
        }
        self.tell_failed(id, tickets, failed);
        true
    }

    pub(super) fn tell_failed(&mut self, id: GroupId, tickets: Vec<Ticket>, failed: StoreFailed) {
        let run = self.groups.get(&id).and_then(|group| group.run.as_ref());
        let stands = run.map_or(Stands::Unchanged, |run| {
            Stands::Underway(run.key.epoch, run.phase)
        });
        self.events.push_back(MgeEvent::StoreFailed {
            group: id,
            tickets,
            stands,
            failed,
        });
    }

    /// These requests were not taken.
    fn forget(&mut self, id: GroupId, tickets: &[Ticket]) {
        let Some(group) = self.groups.get_mut(&id) else {
            return;
        };
        let run = group.run.as_mut().map(|run| &mut run.tickets);
        let queued = group.queued.as_mut().map(|queued| &mut queued.tickets);
        for all in run.into_iter().chain(queued) {
            all.retain(|ticket| !tickets.contains(ticket));
        }
    }
}

/// Between two readings of the clock in the store; less than [`CLOCK_BOUND`](super::store::CLOCK_BOUND).
const SAVE_CLOCK: Duration = Duration::from_secs(5);
/// The first pause before a failed write is tried again; the next ones are longer.
const WRITE_AGAIN: Duration = Duration::from_secs(1);
const MOST_PAUSE: Duration = Duration::from_secs(10);
