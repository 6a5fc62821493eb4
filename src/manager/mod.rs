//! The role of the manager: registrations, leases, barriers, rotations (docs/protocol.md sections 3
//! and 4.2).
//!
//! [`MgeMachine`] is two machines behind one interface. The *shard* (`sessions`) holds the sessions
//! of the units. The *leader* (`rotation`) moves each group's rotation through its phases and knows
//! no unit. Two values pass between them, an order down and a vote up (`order`), and both are
//! handed over within the same call: when the last STOP-ACK goes in, START is in the outbox by the
//! time the call returns. docs/architecture.md follows a session key and an administrator's request
//! through these modules.
//!
//! After every call of a `handle_*` function the shell drains
//! [`poll_store`](MgeMachine::poll_store), [`poll_answer`](MgeMachine::poll_answer),
//! [`poll_work`](MgeMachine::poll_work) and [`poll_event`](MgeMachine::poll_event) until each is
//! empty. Messages that the manager sends unprompted come from
//! [`poll_transmit`](MgeMachine::poll_transmit); the shell takes them in batches and reads its
//! socket between two batches. When nothing is left, it sleeps until
//! [`poll_timeout`](MgeMachine::poll_timeout), and reads its socket once more before it calls
//! [`handle_timeout`](MgeMachine::handle_timeout). Therefore no unit loses its lease because of a
//! message that the manager has not read, or a question that it has not sent, yet.
//!
//! There is no ABORT yet. A unit that does not acknowledge gets no further lease, which ends a
//! barrier that has passed its deadline.

mod admin;
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
mod turns;
mod writes;

use std::collections::VecDeque;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use rand_core::CryptoRng;

pub use directory::{
    AfterVolume, BadInterval, BadVolume, Directory, GroupRecord, Phase, RotateEvery, StoredKey,
    StoredRotation, Term, TokenRecord, UnitRecord,
};
pub use event::{
    ClaimStatus, Dispute, Disputes, GroupStatus, KeyStatus, MgeEvent, MgeStatus, QueueStatus,
    RefusedWhy, ReportedTerminal, RotationResult, RotationStatus, Stands, UnitReport, UnitStatus,
    Whereabouts,
};
pub use history::{Point, mark_of};
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
use self::turns::{Busy, Turn, Turns};
use self::writes::{Then, Writes};
use crate::DropReason;
use crate::crypto::Identity;
use crate::ids::{EuId, GroupId};
use crate::keyshare::Datagram;
use crate::keyshare::ring::UpdateMode;
use crate::time::{Pseudotime, Timestamp};

/// The settings. The defaults suit every network that one process can serve.
#[derive(Clone, Debug)]
pub struct MgeSettings {
    /// Lease L: a barrier no longer waits for a unit that has not been heard for this time. This is
    /// the minimum; leases are longer when there are many units.
    pub lease: Duration,
    /// How many heartbeats the manager takes per second from all units together. Each unit sends
    /// three per lease.
    pub heartbeats: u32,
    /// Hitless: how long a packet under the old key may be on its way after the last unit has
    /// switched.
    pub in_flight: Duration,
    /// The first interval between retransmissions. Each further interval is 1.5 times as long.
    pub retransmit: Duration,
    /// A live unit that has not acknowledged for this time, and for a lease, gets no further lease.
    pub deadline: Duration,
    /// How many RSA operations may run at a time: the number of cores to spend on them.
    pub work_running: usize,
    /// How many sender ids a unit may use up in a day. Each registration takes 2 to 64.
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
    /// One of several managers on the same store leads.
    leader: Option<Leader>,
    /// Rotations that wait for their turn, if this manager leads.
    turns: Turns,
    writes: Writes,
    /// When the clock is saved next.
    save_clock: Timestamp,
    names: Names,
    /// The last numbers given to an administrator's request and to a requested rotation.
    requests: u64,
    tickets: u64,
    events: VecDeque<MgeEvent>,
}

/// What an accepted datagram proves about the address that it came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// Nothing: anybody can have sent it under any address. It was answered nevertheless.
    Unproved,
    /// Its sender receives at that address: it returned a cookie, or it belongs to a session that
    /// began with one.
    Proved,
}

impl MgeMachine {
    /// Creates the machine of a manager that starts. `pseudotime` is the later of the wall clock
    /// and the stored value, in 1/64 s since the Unix epoch. No KEY-REQ is answered before the
    /// store has reserved sender ids.
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
        let mut turns = Turns::default();
        for record in &directory.groups {
            leader.add_group(now, record);
            turns.add_group(now, record);
        }
        let groups: Vec<_> = directory.groups.iter().map(|g| g.info.id).collect();
        let restored = directory.restored;
        let mut machine = Self {
            shard,
            leader: Some(leader),
            turns,
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

    /// Handles a datagram. An error is the drop to count.
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

    /// Does what is due at `now`. To be called when [`poll_timeout`](Self::poll_timeout) is
    /// reached; harmless at any other time. Datagrams that have arrived by then must be handled
    /// first, because leases end here and nowhere else.
    pub fn handle_timeout(&mut self, now: Timestamp) {
        self.shard.handle_timeout(now);
        let shard = &self.shard;
        self.writes
            .handle_timeout(now, |token| !shard.knows_token(token));
        if self.save_clock <= now {
            self.save_clock = Timestamp::NEVER;
            let value = self.shard.clock.at(now);
            let volumes = self.turns.unsaved();
            self.writes
                .write(StoreOp::SavePseudotime { value, volumes }, Then::Clock);
        }
        self.settle(now);
    }

    /// Notes what the wall clock shows at `now`, in 1/64 s since the Unix epoch; to be called about
    /// once a second. Pseudotime follows it: it runs at most a tenth faster than time passes and
    /// never goes back. If it is ahead, as after a start, it runs an eighth slower until the two
    /// meet. A wall clock that was set far back is not followed.
    pub fn handle_wall_clock(&mut self, now: Timestamp, wall: Pseudotime) {
        self.shard.clock.follow(now, wall);
    }

    /// Handles the result of an RSA operation. An error is the drop to count.
    pub fn handle_work(&mut self, now: Timestamp, done: WorkDone) -> Result<(), DropReason> {
        if let Some((boot, eu)) = self.shard.lost_history(&done) {
            self.begin_era(now, boot, Some(eu));
        }
        let result = self.shard.handle_work(now, done);
        self.settle(now);
        result
    }

    /// Notes the point that the store has reached. To be called before the answer to each counted
    /// write, both those of the machine and those of the shell.
    pub fn handle_point(&mut self, point: Point) {
        self.shard.handle_point(point);
    }

    /// Handles the answer of the store.
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

    /// Returns the last write of a clean stop, with which the next start continues the clock
    /// seamlessly. Nothing may be asked of the machine afterwards.
    pub fn last_write(&mut self, now: Timestamp) -> Option<StoreRequest> {
        let bound = Pseudotime::ticks(CLOCK_BOUND);
        let value = Pseudotime(self.shard.clock.at(now).0.saturating_sub(bound));
        let volumes = self.turns.unsaved();
        self.writes.forget_all();
        self.writes
            .write(StoreOp::SavePseudotime { value, volumes }, Then::Clock);
        self.writes.poll()
    }

    /// Handles an administrator's request; `actor` is for the audit row. A request that is not
    /// refused here is answered by [`MgeEvent::AdminDone`].
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

    /// Writes a row to the audit log about something that changes nothing; `after` is JSON.
    pub fn note(&mut self, action: &'static str, object: String, after: String) {
        let op = StoreOp::Note {
            action,
            object,
            after,
        };
        self.writes.write(op, Then::Note);
    }

    /// Returns the next answer to a datagram that was handled.
    pub fn poll_answer(&mut self) -> Option<Datagram> {
        self.shard.poll_answer()
    }

    /// Returns the next datagram to send: first answers, then messages that the manager sends
    /// unprompted, which are built for this moment.
    pub fn poll_transmit(&mut self, now: Timestamp) -> Option<Datagram> {
        let answer = self.shard.poll_answer();
        answer.or_else(|| self.shard.poll_outbox(now))
    }

    /// True if [`poll_transmit`](Self::poll_transmit) may have something.
    pub fn has_transmits(&self) -> bool {
        self.shard.has_transmits()
    }

    /// Returns the next operation to run on another thread, or `None` while as many run as are
    /// allowed.
    pub fn poll_work(&mut self, now: Timestamp) -> Option<Work> {
        self.shard.poll_work(now)
    }

    /// Returns the drop to count for a request that was let in but could not be answered. To be
    /// drained after [`poll_work`](Self::poll_work).
    pub fn poll_drop(&mut self) -> Option<DropReason> {
        self.shard.poll_drop()
    }

    /// Returns the next write.
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

    /// Returns the next event.
    pub fn poll_event(&mut self) -> Option<MgeEvent> {
        self.events.pop_front()
    }

    /// Returns when [`handle_timeout`](Self::handle_timeout) must be called next.
    pub fn poll_timeout(&self) -> Option<Timestamp> {
        let timers = [
            self.shard.poll_timeout(),
            self.writes.poll_timeout(),
            self.turns.poll_timeout(),
        ];
        let clock = Some(self.save_clock).filter(|at| *at < Timestamp::NEVER);
        timers.into_iter().flatten().chain(clock).min()
    }

    /// Returns the state of the machine, for display.
    pub fn status(&self, now: Timestamp) -> MgeStatus {
        MgeStatus {
            keys: self.turns.status(now),
            ..self.shard.status(now)
        }
    }

    /// Returns what [`status`](Self::status) shows of the groups, without walking the units.
    pub fn groups(&self) -> impl Iterator<Item = GroupStatus> {
        self.shard.groups()
    }

    /// Returns which units claim an address as their terminal's.
    pub fn where_is(&self, now: Timestamp, addr: IpAddr) -> Whereabouts {
        self.shard.where_is(now, addr.into())
    }

    /// Returns what a unit has reported of its terminals, since this process started.
    pub fn unit_report(&self, now: Timestamp, eu: EuId) -> Option<UnitReport> {
        self.shard.unit_report(now, eu)
    }

    /// Returns the number of KEY-REQs whose repetitions are recognised.
    #[cfg(test)]
    pub(crate) fn requests_remembered(&self) -> usize {
        self.shard.requests_remembered()
    }

    /// Adds a live session with these keys that knows all its groups, so that tests can have
    /// thousands of units without RSA.
    #[cfg(test)]
    pub(crate) fn add_live(
        &mut self,
        now: Timestamp,
        eu: EuId,
        from: SocketAddr,
        keys: crate::crypto::exchange::SessionKeys,
        lease: Duration,
    ) -> crate::ids::SessionId {
        self.shard.add_live(now, eu, from, keys, lease)
    }

    /// Notes a unit that is in the store but was not written by this machine: it has enrolled at
    /// another one.
    pub fn handle_unit(&mut self, now: Timestamp, record: UnitRecord) {
        if let Ok(name) = Name::try_from(record.name.clone()) {
            self.names.add_unit(name, record.id);
        }
        self.shard.add_unit(now, record, false);
    }

    /// Continues with what the store holds about a group, after a start or when a group was added.
    fn resume(&mut self, now: Timestamp, id: GroupId) {
        self.shard.resume(now, id);
        if let Some(leader) = &mut self.leader {
            leader.resume(id, &mut *self.shard.rng);
        }
    }

    /// Carries votes up and orders down until neither side has more to say, and collects what both
    /// want to be stored and reported.
    fn settle(&mut self, now: Timestamp) {
        while let Some(((group, epoch), bytes)) = self.shard.poll_sealed() {
            self.turns.add_volume(now, group, epoch, bytes);
        }
        self.begin_turns(now);
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
        while let Some(answered) = self.shard.poll_enrollment() {
            let op = StoreOp::RegisterUnit {
                eu: answered.eu,
                token: answered.token,
                keys: answered.keys.clone(),
            };
            self.writes.write(op, Then::Enrolled(Box::new(answered)));
        }
    }

    /// Handles a write that is durable.
    fn stored(&mut self, now: Timestamp, id: StoreId, answer: StoreAnswer) {
        let Some(write) = self.writes.take(id) else {
            return;
        };
        match write.then {
            Then::Rotation => {
                let key = match &write.op {
                    StoreOp::FirstKey { group, .. } | StoreOp::EndRotation { group, .. } => {
                        Some(*group)
                    }
                    _ => None,
                };
                if let Some(leader) = &mut self.leader {
                    leader.handle_stored(write.op, &mut *self.shard.rng);
                    if let Some((group, key)) = key.and_then(|id| Some((id, leader.key(id)?))) {
                        self.turns.new_key(now, group, key);
                    }
                }
            }
            Then::Join(_) | Then::Note => {}
            Then::Admin(request) => {
                if let StoreOp::Admin(op) = write.op {
                    self.apply(now, request, op, answer);
                }
            }
            Then::Enrolled(answered) => {
                if let Some((eu, name)) = self.shard.enrollment_stored(&answered) {
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

    /// Handles a write that has failed.
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
                if let StoreOp::SavePseudotime { volumes, .. } = write.op {
                    self.turns.not_saved(&volumes);
                }
                return;
            }
            Then::Admin(request) => return self.admin_done(*request, Err(failed)),
            Then::Note => return,
            Then::Enrolled(answered) if !again => self.shard.enrollment_failed(answered),
            Then::Enrolled(_) | Then::Senders(_) | Then::Lease(_) | Then::Era => {}
        }
        if again {
            self.writes.retry(now, id, write);
        }
    }

    /// Begins the rotations whose turn has come.
    fn begin_turns(&mut self, now: Timestamp) {
        let Some(leader) = &mut self.leader else {
            return;
        };
        if !self.turns.is_due(now) {
            return;
        }
        let shard = &self.shard;
        let busy = leader.busy().map(|(group, since)| Busy {
            group,
            units: shard.size(group),
            since,
        });
        let busy: Vec<_> = busy.collect();
        let begun = self.turns.begin(now, &busy, |group| shard.size(group));
        for Turn { group, update, by } in begun {
            let mut wish = Wish::by_manager(now, false);
            wish.update = update;
            if let Some((actor, ticket)) = by {
                (wish.actor, wish.tickets) = (actor, vec![ticket]);
            }
            leader.request(group, wish, &mut *self.shard.rng);
        }
    }

    /// Requests a rotation.
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

/// Combines what the leader knows about a finished rotation with what the shard has counted.
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

/// The manager counts a lease a little longer than the unit does, because clocks differ.
fn manager_lease(lease: Duration) -> Duration {
    lease + lease / 100
}

fn millis(d: Duration) -> u64 {
    u64::try_from(d.as_millis()).unwrap_or(u64::MAX)
}

/// The time between two writes of the clock to the store; less than [`CLOCK_BOUND`].
const SAVE_CLOCK: Duration = Duration::from_secs(5);
