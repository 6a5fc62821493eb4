//! The manager's role: registrations, leases, barriers, rotations (docs/protocol.md sections 3 and 4.2).
//!
//! [`MgeMachine`] is two machines behind one face. The *shard* (`sessions`) holds the sessions of the units; the *leader*
//! (`rotation`) moves each group's rotation through its phases and knows no unit. Two values go between them, an order down
//! and a vote up (`order`), and both are handed over in the same call: the last STOP-ACK goes in, and START stands in the
//! outbox when the call returns. docs/architecture.md shows the way of a session key and of an administrator's verb.
//!
//! After every call of a `handle_*` the shell drains, until each is empty: [`poll_store`](MgeMachine::poll_store),
//! [`poll_answer`](MgeMachine::poll_answer), [`poll_work`](MgeMachine::poll_work),
//! [`poll_event`](MgeMachine::poll_event). What the manager says of its own accord it takes with
//! [`poll_transmit`](MgeMachine::poll_transmit), a batch at a time, and reads what has come in between two batches. When nothing
//! is left it sleeps until [`poll_timeout`](MgeMachine::poll_timeout); before it calls
//! [`handle_timeout`](MgeMachine::handle_timeout) it reads what has come in. So nobody loses a lease because of a message
//! that the manager has not read yet, or a question that it has not sent yet.
//!
//! There is no ABORT yet: a unit that does not acknowledge gets no further lease, and that ends a barrier over its deadline.

mod admin;
mod allowance;
mod clock;
pub mod directory;
pub mod event;
mod history;
mod name;
mod order;
mod request;
mod restore;
mod rotation;
pub mod sessions;
pub mod store;
mod writes;

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use rand_core::CryptoRng;

pub use directory::{
    Directory, GroupRecord, Phase, StoredKey, StoredRotation, Term, TokenRecord, UnitRecord,
};
pub use event::{
    GroupStatus, MgeEvent, MgeStatus, QueueStatus, RefusedWhy, RotationResult, RotationStatus,
    Stands, UnitStatus,
};
pub use history::Point;
#[cfg(test)]
pub(crate) use history::mark_of;
pub use name::{BadName, Name};
pub use request::{
    Added, AdminDone, AdminError, AdminRequest, GroupChange, NewGroup, NewToken, RequestId, Ticket,
};
pub use sessions::register::MAX_QUEUES;
pub use sessions::rsa_work::{Work, WorkDone};
pub use store::{
    AdminOp, CLOCK_BOUND, NewEra, StoreAnswer, StoreFailed, StoreId, StoreOp, StoreRequest,
};

use self::admin::Names;
use self::history::floor;
use self::order::ShardId;
use self::rotation::{Ended, Leader, Wish};
use self::sessions::Shard;
use self::writes::{Then, Writes};
use crate::DropReason;
use crate::crypto::Identity;
use crate::ids::GroupId;
use crate::keyshare::Datagram;
use crate::keyshare::ring::UpdateMode;
use crate::time::{Pseudotime, Timestamp};

/// What can be set; the defaults are right for a network of any size that one process serves.
#[derive(Clone, Debug)]
pub struct MgeSettings {
    /// Lease L: a unit that is not heard for so long is no part of a barrier any more. The least: many units have longer ones.
    pub lease: Duration,
    /// Heartbeats of all units together that the manager takes in a second, three of each unit in a lease.
    pub heartbeats: u32,
    /// Hitless: how long a packet under the old key may be in flight when the last unit has switched.
    pub in_flight: Duration,
    /// First interval of retransmission; each next one is 1.5 times as long.
    pub retransmit: Duration,
    /// A live unit that has not acknowledged for so long, and for a lease, gets no further one.
    pub deadline: Duration,
    /// RSA operations that run at one time: the cores to spend.
    pub work_running: usize,
    /// Sender ids that one unit may use up in a day, 2 to 64 at each registration.
    pub sender_ids_a_day: u32,
}

impl Default for MgeSettings {
    fn default() -> Self {
        Self {
            lease: Duration::from_secs(3),
            heartbeats: 10_000,
            in_flight: Duration::from_millis(200),
            retransmit: Duration::from_millis(50),
            deadline: Duration::from_secs(2),
            work_running: 2,
            sender_ids_a_day: 16_384,
        }
    }
}

/// The manager's machine.
pub struct MgeMachine {
    shard: Shard,
    /// Of several managers on one store one is the leader.
    leader: Option<Leader>,
    writes: Writes,
    /// When the clock is to be saved next.
    save_clock: Timestamp,
    names: Names,
    /// The last number of an administrator's request, and of a rotation that was asked for.
    requests: u64,
    tickets: u64,
    events: VecDeque<MgeEvent>,
}

/// What a datagram that was taken says of the address that it came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// Nothing: anybody can have sent it in anybody's name. It was answered all the same.
    Unproved,
    /// Its sender receives at that address: a cookie says so, or it is a session's that began with one.
    Proved,
}

impl MgeMachine {
    /// A manager that starts. `pseudotime` is the later of the wall clock and the stored value, in 1/64 s since the Unix
    /// epoch. Answers no KEY-REQ before the store has reserved sender ids.
    pub fn new(
        settings: MgeSettings,
        identity: Arc<Identity>,
        directory: Directory,
        now: Timestamp,
        pseudotime: Pseudotime,
        rng: Box<dyn CryptoRng + Send>,
    ) -> Self {
        let (boot, term) = (directory.boot, directory.term);
        let shard = Shard::new(settings, identity, &directory, now, pseudotime, rng);
        let mut leader = Leader::new(term, floor(boot), ShardId(boot));
        for record in &directory.groups {
            leader.add_group(now, record);
        }
        let groups: Vec<_> = directory.groups.iter().map(|g| g.info.id).collect();
        let restored = directory.restored;
        let mut machine = Self {
            shard,
            leader: Some(leader),
            writes: Writes::new(term),
            save_clock: now,
            names: Names::of(&directory),
            requests: 0,
            tickets: 0,
            events: VecDeque::new(),
        };
        machine.shard.load(now, directory);
        match restored {
            Some(beyond) => machine.begin_era(now, beyond, None),
            None => groups.into_iter().for_each(|id| machine.resume(now, id)),
        }
        machine.settle(now);
        machine
    }

    /// A datagram came in. The error is the drop to count.
    pub fn handle_datagram(
        &mut self,
        now: Timestamp,
        from: SocketAddr,
        payload: &[u8],
    ) -> Result<Taken, DropReason> {
        let taken = self.shard.handle_datagram(now, from, payload);
        self.settle(now);
        taken
    }

    /// Time has passed; to be called when [`poll_timeout`](Self::poll_timeout) is reached, harmless at any other time. What has
    /// come in by then comes first: leases end here and nowhere else.
    pub fn handle_timeout(&mut self, now: Timestamp) {
        self.shard.handle_timeout(now);
        let shard = &self.shard;
        self.writes
            .handle_timeout(now, |token| !shard.knows_token(token));
        if self.save_clock <= now {
            self.save_clock = Timestamp::NEVER;
            let value = self.shard.clock.at(now);
            self.writes
                .write(StoreOp::SavePseudotime { value }, Then::Clock);
        }
        self.settle(now);
    }

    /// The wall clock at `now`, in 1/64 s since the Unix epoch; about once a second. Pseudotime follows it, at most a tenth
    /// faster than time passes, and never back: if it is ahead, as after a start, it goes an eighth slower until they meet. A
    /// wall clock that was set far back is not followed.
    pub fn handle_wall_clock(&mut self, now: Timestamp, wall: Pseudotime) {
        self.shard.clock.follow(now, wall);
    }

    /// An RSA operation is done. The error is the drop to count.
    pub fn handle_work(&mut self, now: Timestamp, done: WorkDone) -> Result<(), DropReason> {
        if let Some((boot, eu)) = self.shard.lost_history(&done) {
            self.begin_era(now, boot, Some(eu));
        }
        let result = self.shard.handle_work(now, done);
        self.settle(now);
        result
    }

    /// The store is so far: to be told before the answer of each write that is counted, the machine's and the shell's own.
    pub fn handle_point(&mut self, point: Point) {
        self.shard.handle_point(point);
    }

    /// The store has answered.
    pub fn handle_stored(
        &mut self,
        now: Timestamp,
        id: StoreId,
        result: Result<StoreAnswer, StoreFailed>,
    ) {
        match result {
            Ok(answer) => self.stored(now, id, answer),
            Err(failed) => self.store_failed(now, id, failed),
        }
        self.settle(now);
    }

    /// The last write of a clean stop: the next start goes on where the clock is. Nothing may be asked of the machine after.
    pub fn last_write(&mut self, now: Timestamp) -> Option<StoreRequest> {
        let bound = Pseudotime::ticks(CLOCK_BOUND);
        let value = Pseudotime(self.shard.clock.at(now).0.saturating_sub(bound));
        self.writes.forget_all();
        self.writes
            .write(StoreOp::SavePseudotime { value }, Then::Clock);
        self.writes.poll()
    }

    /// An administrator asks for something; `actor` is for the audit row. What is not refused is answered with
    /// [`MgeEvent::AdminDone`].
    pub fn handle_admin(
        &mut self,
        now: Timestamp,
        actor: String,
        request: AdminRequest,
    ) -> Result<RequestId, AdminError> {
        let taken = self.request(now, actor, request);
        self.settle(now);
        taken
    }

    /// Has a row written to the audit log, about something that changes nothing; `after` is JSON.
    pub fn note(&mut self, action: &'static str, object: String, after: String) {
        let op = StoreOp::Note {
            action,
            object,
            after,
        };
        self.writes.write(op, Then::Note);
    }

    /// The next answer to what was handed in.
    pub fn poll_answer(&mut self) -> Option<Datagram> {
        self.shard.poll_answer()
    }

    /// The next datagram to send: answers, then what the manager says of its own accord, which is made for this moment.
    pub fn poll_transmit(&mut self, now: Timestamp) -> Option<Datagram> {
        let answer = self.shard.poll_answer();
        answer.or_else(|| self.shard.poll_outbox(now))
    }

    /// True if [`poll_transmit`](Self::poll_transmit) may have something.
    pub fn has_transmits(&self) -> bool {
        self.shard.has_transmits()
    }

    /// The next operation to run off the thread; `None` while as many run as are allowed.
    pub fn poll_work(&mut self, now: Timestamp) -> Option<Work> {
        self.shard.poll_work(now)
    }

    /// A request that was let in, and then not answered: the drop to count. To be drained after
    /// [`poll_work`](Self::poll_work).
    pub fn poll_drop(&mut self) -> Option<DropReason> {
        self.shard.poll_drop()
    }

    /// The next write.
    pub fn poll_store(&mut self) -> Option<StoreRequest> {
        if let Some(below) = self.shard.senders.wanted() {
            self.writes
                .write(StoreOp::ReserveSenderIds { below }, Then::Senders(below));
        }
        if let Some(longest) = self.shard.lease_to_store() {
            self.writes
                .write(StoreOp::RaiseLease { longest }, Then::Lease(longest));
        }
        self.writes.poll()
    }

    /// The next event.
    pub fn poll_event(&mut self) -> Option<MgeEvent> {
        self.events.pop_front()
    }

    /// When [`handle_timeout`](Self::handle_timeout) is to be called next.
    pub fn poll_timeout(&self) -> Option<Timestamp> {
        let timers = [self.shard.poll_timeout(), self.writes.poll_timeout()];
        let clock = Some(self.save_clock).filter(|at| *at < Timestamp::NEVER);
        timers.into_iter().flatten().chain(clock).min()
    }

    /// What the machine shows of itself.
    pub fn status(&self, now: Timestamp) -> MgeStatus {
        self.shard.status(now)
    }

    /// KEY-REQs whose repeats are known as such.
    #[cfg(test)]
    pub(crate) fn requests_remembered(&self) -> usize {
        self.shard.requests_remembered()
    }

    /// A new era is being written.
    #[cfg(test)]
    pub(crate) fn is_restoring(&self) -> bool {
        self.shard.is_restoring()
    }

    /// A live session with these keys that was told of all its groups: thousands of units register without RSA.
    #[cfg(test)]
    pub(crate) fn add_live(
        &mut self,
        now: Timestamp,
        eu: crate::ids::EuId,
        from: SocketAddr,
        keys: crate::crypto::exchange::SessionKeys,
        lease: Duration,
    ) -> crate::ids::SessionId {
        self.shard.add_live(now, eu, from, keys, lease)
    }

    /// A unit is in the store that this machine has not had written: it has enrolled elsewhere.
    pub fn handle_unit(&mut self, now: Timestamp, record: UnitRecord) {
        if let Ok(name) = Name::try_from(record.name.clone()) {
            self.names.add_unit(name, record.id);
        }
        self.shard.add_unit(now, record, false);
    }

    /// After a start, and when a group was added: goes on with what the store holds of it.
    fn resume(&mut self, now: Timestamp, id: GroupId) {
        self.shard.resume(now, id);
        if let Some(leader) = &mut self.leader {
            leader.resume(id, &mut *self.shard.rng);
        }
    }

    /// Carries votes up and orders down until neither has anything to say, and takes what both want stored and told.
    fn settle(&mut self, now: Timestamp) {
        loop {
            while let Some(event) = self.shard.poll_event() {
                self.events.push_back(event);
            }
            let Some(leader) = &mut self.leader else {
                break;
            };
            let mut quiet = true;
            while let Some(passed) = self.shard.poll_passed() {
                quiet = false;
                leader.handle_passed(&passed, &mut *self.shard.rng);
            }
            while let Some(order) = leader.poll_order() {
                quiet = false;
                self.shard.handle_order(now, order);
            }
            while let Some(ended) = leader.poll_ended() {
                let result = rotation_result(&mut self.shard, ended);
                self.events.extend(result);
            }
            while let Some(event) = leader.poll_event() {
                self.events.push_back(event);
            }
            while let Some(wanted) = leader.poll_store() {
                let then = match wanted.joins {
                    joins if joins.is_empty() => Then::Rotation,
                    joins => Then::Join(joins),
                };
                self.writes.write(wanted.op, then);
            }
            if quiet {
                break;
            }
        }
        while let Some(answered) = self.shard.poll_enrolment() {
            let op = StoreOp::RegisterUnit {
                eu: answered.eu,
                token: answered.token,
                keys: answered.keys.clone(),
            };
            self.writes.write(op, Then::Enrolled(Box::new(answered)));
        }
    }

    /// A write is durable.
    fn stored(&mut self, now: Timestamp, id: StoreId, answer: StoreAnswer) {
        let Some(write) = self.writes.take(id) else {
            return;
        };
        match write.then {
            Then::Rotation => {
                if let Some(leader) = &mut self.leader {
                    leader.handle_stored(write.op, &mut *self.shard.rng);
                }
            }
            Then::Join(_) | Then::Note => {}
            Then::Admin(request) => {
                if let StoreOp::Admin(op) = write.op {
                    self.apply(now, request, op, answer);
                }
            }
            Then::Enrolled(answered) => {
                if let Some((eu, name)) = self.shard.enrolment_stored(&answered) {
                    let actor = format!("unit {name}");
                    for group in self.shard.groups_of(eu).collect::<Vec<_>>() {
                        self.rotate(now, group, None, true, &actor);
                    }
                    self.shard.replace_keys(now, eu);
                }
            }
            Then::Senders(below) => self.shard.senders_stored(below),
            Then::Lease(longest) => self.shard.leases.stored(longest),
            Then::Clock => self.save_clock = now + SAVE_CLOCK,
            Then::Era => {
                if let StoreOp::BeginEra(era) = write.op {
                    self.era_stored(now, &era);
                }
            }
        }
    }

    /// A write has failed.
    fn store_failed(&mut self, now: Timestamp, id: StoreId, failed: StoreFailed) {
        let Some(mut write) = self.writes.take(id) else {
            return;
        };
        let mut again = !failed.for_good;
        match &mut write.then {
            Then::Rotation => {
                again = match &mut self.leader {
                    Some(leader) => {
                        leader.handle_store_failed(&write.op, failed, &mut *self.shard.rng)
                    }
                    None => false,
                };
            }
            Then::Join(tickets) => {
                if let (Some(group), Some(leader)) = (write.op.group(), &mut self.leader) {
                    leader.handle_join_failed(group, std::mem::take(tickets), failed);
                }
                return;
            }
            Then::Clock => {
                self.save_clock = now + SAVE_CLOCK;
                return;
            }
            Then::Admin(request) => return self.admin_done(*request, Err(failed)),
            Then::Note => return,
            Then::Enrolled(answered) if !again => self.shard.enrolment_failed(answered),
            Then::Enrolled(_) | Then::Senders(_) | Then::Lease(_) | Then::Era => {}
        }
        if again {
            self.writes.retry(now, id, write);
        }
    }

    /// Asks for a rotation.
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
        let wish = Wish {
            update,
            exclude,
            actor: actor.to_owned(),
            since: now,
            tickets: vec![ticket],
        };
        if let Some(leader) = &mut self.leader {
            leader.request(group, wish, &mut *self.shard.rng);
        }
        ticket
    }
}

/// What the leader knows of a rotation that is over, and what the shard has counted.
fn rotation_result(shard: &mut Shard, ended: Ended) -> Option<MgeEvent> {
    let tally = shard.take_tally(ended.group)?;
    let window = tally.first_stop.map(|stop| tally.last_ack.since(stop));
    Some(MgeEvent::RotationDone(RotationResult {
        group: ended.group,
        rotation: ended.rotation,
        epoch: ended.epoch,
        update: ended.update,
        units: tally.units,
        acked: tally.acked,
        missing: tally.missing,
        total: tally.last_ack.since(ended.since),
        stop_window: window.unwrap_or_default(),
        tickets: ended.tickets,
    }))
}

/// The manager counts a lease a little longer than the unit: clocks differ.
fn manager_lease(lease: Duration) -> Duration {
    lease + lease / 100
}

fn millis(d: Duration) -> u64 {
    u64::try_from(d.as_millis()).unwrap_or(u64::MAX)
}

/// Between two readings of the clock in the store; less than [`CLOCK_BOUND`].
const SAVE_CLOCK: Duration = Duration::from_secs(5);
