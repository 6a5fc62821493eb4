//! The manager's machine: registrations, leases, barriers, rotations (docs/protocol.md sections 3 and 4.2).
//!
//! After every call of a `handle_*` the shell drains, until each is empty: [`poll_store`](MgeMachine::poll_store),
//! [`poll_answer`](MgeMachine::poll_answer), [`poll_work`](MgeMachine::poll_work),
//! [`poll_event`](MgeMachine::poll_event). What the manager says of its own accord it takes with
//! [`poll_transmit`](MgeMachine::poll_transmit), a batch at a time, and reads what has come in between two batches. When nothing
//! is left it sleeps until [`poll_timeout`](MgeMachine::poll_timeout); before it calls
//! [`handle_timeout`](MgeMachine::handle_timeout) it reads what has come in. So nobody loses a lease because of a message
//! that the manager has not read yet, or a question that it has not sent yet.
//!
//! | phase | MGE sends | moves on when every live session |
//! |---|---|---|
//! | distributing | REKEY(e′) | has acknowledged, or its lease ran out |
//! | strict: stopping | STOP(e) | STOP-ACK or lease out |
//! | strict: starting | START(e′) | START-ACK or lease out |
//! | hitless: switching | START(e′) | START-ACK or lease out |
//! | hitless: retiring | after the in-flight delay STOP(e) | STOP-ACK or lease out |
//!
//! A phase is durable before its first message leaves, but for *starting*, which follows *stopping* without a write. There
//! is no ABORT yet: a strict barrier over its deadline ends by leases, because a unit that does not acknowledge gets none.

pub mod admin;
pub mod directory;
pub mod event;
mod history;
mod restore;
mod rotation;
pub mod sessions;
pub mod store;
mod writes;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use rand_core::CryptoRng;

pub use admin::{Admin, AdminError, Ticket};
pub use directory::{
    Directory, GroupRecord, Phase, StoredKey, StoredRotation, TokenRecord, UnitRecord,
};
pub use event::{
    GroupStatus, MgeEvent, MgeStatus, QueueStatus, RefusedWhy, RotationResult, RotationStatus,
    Stands, UnitStatus,
};
pub use history::Point;
#[cfg(test)]
pub(crate) use history::mark_of;
pub use restore::NewEra;
pub use sessions::register::MAX_QUEUES;
pub use sessions::rsa_work::{Work, WorkDone};
pub use store::{CLOCK_BOUND, StoreFailed, StoreId, StoreOp, StoreRequest};

use self::history::History;
use self::rotation::group::Group;
use self::sessions::admission::{Admission, Next};
use self::sessions::cookie::Cookies;
use self::sessions::enrolment::TokenSlot;
use self::sessions::lease::Leases;
use self::sessions::outbox::Outbox;
use self::sessions::register::Requests;
use self::sessions::rsa_work::{Done, Request};
use self::sessions::senders::SenderIds;
use self::sessions::session::{Pace, Session, State};
use self::writes::{Then, Write};
use crate::DropReason;
use crate::crypto::pass::Passes;
use crate::crypto::seal::SeedRng;
use crate::crypto::{Identity, PublicIdentity, TokenId};
use crate::ids::{EuId, GroupId, Realm, SessionId};
use crate::keyshare::Datagram;
use crate::keyshare::ring::SuiteId;
use crate::time::{PseudoClock, Pseudotime, Timestamp};
use crate::wire::control::record::suite_bit;
use crate::wire::control::register::{CookieBody, ErrorBody};
use crate::wire::control::{Header, Kind, Message, ProtectedPrefix};

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
    settings: MgeSettings,
    identity: Arc<Identity>,
    realm: Realm,
    rng: Box<dyn CryptoRng + Send>,
    boot: u32,
    history: History,
    /// A new era is being written: until it is, nothing is answered.
    restoring: bool,
    clock: PseudoClock,
    /// The wall clock when it was last told, and that moment.
    wall: PseudoClock,
    wall_at: Timestamp,
    cookies: Cookies,
    units: BTreeMap<EuId, Unit>,
    groups: BTreeMap<GroupId, Group>,
    tokens: BTreeMap<TokenId, TokenSlot>,
    sessions: BTreeMap<SessionId, Session>,
    /// How many of them count in barriers.
    counting: usize,
    leases: Leases,
    outbox: Outbox,
    requests: Requests,
    senders: SenderIds,
    /// Until then a unit that has not registered since the start may hold a lease of the process before.
    ghosts_until: Timestamp,
    prefixes: (u64, Vec<ProtectedPrefix>),
    tickets: u64,
    timers: BTreeSet<(Timestamp, Timer)>,
    admission: Admission<Request>,
    /// Requests that were let in and could not be answered in time: drops to be counted.
    late: usize,
    passes: Passes,
    writes: BTreeMap<StoreId, Write>,
    last_write: u64,
    stores: VecDeque<StoreRequest>,
    transmits: VecDeque<Datagram>,
    events: VecDeque<MgeEvent>,
    hints: Allowance,
    /// Of strangers; units have their own.
    refusals: Allowance,
}

/// A unit.
struct Unit {
    id: EuId,
    name: String,
    keys: Option<Arc<PublicIdentity>>,
    evicted: bool,
    /// Waits for the operator's yes, after a restore: gets no keys.
    unconfirmed: bool,
    groups: BTreeSet<GroupId>,
    /// In the order in which they were made.
    sessions: Vec<SessionId>,
    /// May hold a lease that this process does not know of.
    ghost: bool,
    sender_ids: sessions::senders::Allowance,
    refusals: Allowance,
    /// When it was told to come back for a cookie.
    told: Timestamp,
}

/// What a timer is for. A timer that comes too late finds nothing to do.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Timer {
    /// A session's lease.
    Lease(SessionId),
    /// Retransmission for a group, or of what concerns the whole session.
    Resend(SessionId, Option<GroupId>),
    /// A group's barrier.
    Group(GroupId),
    /// No ghosts any more.
    Ghosts,
    /// A write that failed.
    Write(StoreId),
    /// The clock is to be saved.
    Clock,
}

/// What a datagram that was taken says of the address that it came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// Nothing: anybody can have sent it in anybody's name. It was answered all the same.
    Unproved,
    /// Its sender receives at that address: a cookie says so, or it is a session's that began with one.
    Proved,
}

/// So many a second.
struct Allowance {
    left: u32,
    most: u32,
    since: Timestamp,
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
        mut rng: Box<dyn CryptoRng + Send>,
    ) -> Self {
        let lease = manager_lease(settings.lease.max(directory.lease));
        let mut machine = Self {
            realm: identity.public().fingerprint().realm(),
            cookies: Cookies::new(&mut *rng),
            boot: directory.boot,
            history: History::new(&identity, &directory.starts),
            restoring: false,
            clock: PseudoClock::new(now, pseudotime),
            wall: PseudoClock::new(now, pseudotime),
            wall_at: now,
            units: BTreeMap::new(),
            groups: BTreeMap::new(),
            tokens: BTreeMap::new(),
            sessions: BTreeMap::new(),
            counting: 0,
            leases: Leases::new(directory.lease),
            outbox: Outbox::default(),
            requests: Requests::default(),
            senders: SenderIds::new(directory.sender_ids),
            ghosts_until: now + lease,
            prefixes: (0, Vec::new()),
            tickets: 0,
            timers: BTreeSet::from([(now + lease, Timer::Ghosts), (now, Timer::Clock)]),
            admission: Admission::new(now, settings.work_running),
            late: 0,
            passes: Passes::new(&identity),
            writes: BTreeMap::new(),
            last_write: 0,
            stores: VecDeque::new(),
            transmits: VecDeque::new(),
            events: VecDeque::new(),
            hints: Allowance::new(now, 1000),
            refusals: Allowance::new(now, 10),
            settings,
            identity,
            rng,
        };
        machine.load(now, directory);
        machine
    }

    /// A datagram came in. The error is the drop to count.
    pub fn handle_datagram(
        &mut self,
        now: Timestamp,
        from: SocketAddr,
        payload: &[u8],
    ) -> Result<Taken, DropReason> {
        let message = Message::parse(payload)?;
        if message.header.realm != self.realm {
            return Err(DropReason::ControlRealm);
        }
        if self.restoring {
            return Err(DropReason::ControlRestored);
        }
        match message.header.kind {
            Kind::KeyReq | Kind::Enroll if message.body.len() == CookieBody::LEN => {
                self.send_cookie(now, from, &message)?;
                return Ok(Taken::Unproved);
            }
            Kind::KeyReq => self.handle_key_req(now, from, &message)?,
            Kind::Enroll => self.handle_enroll(now, from, &message)?,
            Kind::Cookie | Kind::EnrollAck | Kind::KeyDis | Kind::Error => {
                return Err(DropReason::ControlUnexpected);
            }
            _ => return self.handle_sealed(now, from, &message),
        }
        Ok(Taken::Proved)
    }

    /// Time has passed; to be called when [`poll_timeout`](Self::poll_timeout) is reached, harmless at any other time. What has
    /// come in by then comes first: leases end here and nowhere else.
    pub fn handle_timeout(&mut self, now: Timestamp) {
        while let Some(&(at, timer)) = self.timers.first()
            && at <= now
        {
            self.timers.pop_first();
            match timer {
                Timer::Lease(id) => self.lease_timer(now, id),
                Timer::Resend(id, group) => self.resend(now, id, group),
                Timer::Group(group) => self.check(now, group),
                Timer::Ghosts => self.check_all(now),
                Timer::Write(id) => self.write_again(id),
                Timer::Clock => {
                    let value = self.clock.at(now);
                    self.write(StoreOp::SavePseudotime { value }, Then::Clock);
                }
            }
        }
        self.requests.expire(now);
    }

    /// The wall clock at `now`, in 1/64 s since the Unix epoch; about once a second. Pseudotime follows it, at most a tenth
    /// faster than time passes, and never back: if it is ahead, as after a start, it goes an eighth slower until they meet. A
    /// wall clock that was set far back is not followed.
    pub fn handle_wall_clock(&mut self, now: Timestamp, wall: Pseudotime) {
        let step = Pseudotime::ticks(now.since(self.wall_at) / 10);
        let most = Pseudotime(self.clock.at(now).0.saturating_add(step));
        if self.clock.at(now).0.saturating_sub(wall.0) <= Pseudotime::ticks(MOST_AHEAD) {
            self.clock
                .follow(now, wall.min(most), Duration::ZERO, EARLY);
        } else {
            self.clock.adjust(now, wall.min(most));
        }
        self.wall = PseudoClock::new(now, wall);
        self.wall_at = now;
    }

    /// An RSA operation is done. The error is the drop to count.
    pub fn handle_work(&mut self, now: Timestamp, done: WorkDone) -> Result<(), DropReason> {
        let WorkDone {
            origin,
            stage,
            started,
            done,
        } = done;
        let took = stage.map(|stage| (stage, now.since(started)));
        self.admission.done(took);
        let from = origin.from;
        match done {
            Done::Opened { hash, result } => {
                let opened = self.opened(now, origin, hash, result);
                self.admission.opened(origin.asker, opened.is_ok());
                opened
            }
            Done::Answered {
                opened,
                header,
                keys,
                result,
            } => self.answered(now, from, &opened, &header, &keys, result),
            Done::Refused {
                opened,
                why,
                unproved,
                result,
            } => self.refused(now, from, &opened, why, unproved, result),
            Done::Enrolled {
                token,
                eu,
                keys,
                result,
            } => self.enrolled(now, from, token, eu, keys, result),
            Done::Lost { request, token } => {
                self.drop_request(request, token);
                Err(DropReason::ControlInternal)
            }
        }
    }

    /// The store is so far: to be told before the answer of each write that is counted, the machine's and the shell's own.
    pub fn handle_point(&mut self, point: Point) {
        self.history.note(point);
    }

    /// The store has answered.
    pub fn handle_stored(&mut self, now: Timestamp, id: StoreId, result: Result<(), StoreFailed>) {
        match result {
            Ok(()) => self.stored(now, id),
            Err(failed) => self.store_failed(now, id, failed),
        }
    }

    /// The last write of a clean stop: the next start goes on where the clock is. Nothing may be asked of the machine after.
    pub fn last_write(&self, now: Timestamp) -> StoreOp {
        let bound = Pseudotime::ticks(CLOCK_BOUND);
        let value = Pseudotime(self.clock.at(now).0.saturating_sub(bound));
        StoreOp::SavePseudotime { value }
    }

    /// An administrator's command. The tickets are those of the rotations that it leads to, in the order of group numbers.
    pub fn handle_admin(
        &mut self,
        now: Timestamp,
        admin: Admin,
    ) -> Result<Vec<Ticket>, AdminError> {
        self.command(now, admin)
    }

    /// The next answer to what was handed in.
    pub fn poll_answer(&mut self) -> Option<Datagram> {
        self.transmits.pop_front()
    }

    /// The next datagram to send: answers, then what the manager says of its own accord, which is made for this moment.
    pub fn poll_transmit(&mut self, now: Timestamp) -> Option<Datagram> {
        self.poll_answer().or_else(|| self.poll_outbox(now))
    }

    /// True if [`poll_transmit`](Self::poll_transmit) may have something.
    pub fn has_transmits(&self) -> bool {
        !self.transmits.is_empty() || !self.outbox.is_empty()
    }

    /// The next operation to run off the thread; `None` while as many run as are allowed.
    pub fn poll_work(&mut self, now: Timestamp) -> Option<Work> {
        loop {
            match self.admission.poll(now)? {
                Next::Run(job) => {
                    return Some(Work {
                        job,
                        identity: Arc::clone(&self.identity),
                        rng: SeedRng::new(&mut *self.rng),
                        started: now,
                    });
                }
                // Who asked so long ago has given up; to serve it would make the others wait in vain too.
                Next::Late(job) => {
                    self.late += 1;
                    let task = job.task.task;
                    self.drop_request(task.request().copied(), task.token());
                }
            }
        }
    }

    /// A request that was let in, and then not answered: the drop to count. To be drained after
    /// [`poll_work`](Self::poll_work).
    pub fn poll_drop(&mut self) -> Option<DropReason> {
        self.late = self.late.checked_sub(1)?;
        Some(DropReason::ControlBudget)
    }

    /// The next write.
    pub fn poll_store(&mut self) -> Option<StoreRequest> {
        if let Some(below) = self.senders.wanted() {
            self.write(StoreOp::ReserveSenderIds { below }, Then::Senders(below));
        }
        self.store_lease();
        self.stores.pop_front()
    }

    /// The next event.
    pub fn poll_event(&mut self) -> Option<MgeEvent> {
        self.events.pop_front()
    }

    /// When [`handle_timeout`](Self::handle_timeout) is to be called next.
    pub fn poll_timeout(&self) -> Option<Timestamp> {
        self.timers.first().map(|(at, _)| *at)
    }

    /// What the machine shows of itself.
    pub fn status(&self, now: Timestamp) -> MgeStatus {
        let units = self.units.iter().filter_map(|(eu, unit)| {
            let session = unit
                .sessions
                .iter()
                .rev()
                .filter_map(|id| self.sessions.get(id))
                .find(|s| s.is_live())?;
            let State::Live { since } = session.state else {
                return None;
            };
            Some(UnitStatus {
                eu: *eu,
                address: session.address,
                session_ms: millis(now.since(since)),
                lease_ms: millis(session.lease_until.since(now)),
                withheld: self.withheld(unit, session.suites),
            })
        });
        let groups = self.groups.iter().map(|(id, group)| GroupStatus {
            group: *id,
            epoch: group.key.as_ref().map(|k| k.epoch),
            rotation: group.run.as_ref().map(|run| RotationStatus {
                epoch: run.key.epoch,
                update: run.update,
                phase: run.phase,
                acked: run.of.saturating_sub(run.outstanding.len()),
                of: run.of,
                stragglers: run
                    .outstanding
                    .iter()
                    .filter_map(|id| self.sessions.get(id).map(|s| s.eu))
                    .take(100)
                    .collect(),
            }),
        });
        MgeStatus {
            units: units.collect(),
            groups: groups.collect(),
            restoring: self.restoring,
            queue: self.queue_status(),
        }
    }

    /// KEY-REQs whose repeats are known as such.
    #[cfg(test)]
    pub(crate) fn requests_remembered(&self) -> usize {
        self.requests.len()
    }

    /// A new era is being written.
    #[cfg(test)]
    pub(crate) fn is_restoring(&self) -> bool {
        self.restoring
    }

    fn queue_status(&self) -> QueueStatus {
        let figures = self.admission.figures();
        QueueStatus {
            running: figures.running,
            known: figures.known,
            strangers: figures.strangers,
            known_wait_ms: millis(figures.known_wait),
            stranger_wait_ms: millis(figures.stranger_wait),
            told_to_wait: figures.told,
        }
    }

    fn withheld(&self, unit: &Unit, suites: u32) -> Vec<GroupId> {
        let mut all = SuiteId::ALL.into_iter().map(suite_bit);
        if all.all(|bit| suites & bit != 0) {
            return Vec::new();
        }
        let groups = unit.groups.iter().copied();
        let beyond = |id: &GroupId| {
            let group = self.groups.get(id);
            group.is_some_and(|g| g.suite_beyond(suites).is_some())
        };
        groups.filter(beyond).collect()
    }

    fn load(&mut self, now: Timestamp, directory: Directory) {
        for record in directory.units {
            let unit = Unit::new(record, true, now, &self.settings);
            self.units.insert(unit.id, unit);
        }
        for record in directory.groups {
            self.groups.insert(record.info.id, Group::new(record, now));
        }
        for (eu, id) in directory.members {
            if let Some(unit) = self.units.get_mut(&eu)
                && let Some(group) = self.groups.get_mut(&id)
            {
                unit.groups.insert(id);
                group.members.insert(eu);
                group.ghosts += usize::from(unit.ghost);
            }
        }
        for record in directory.tokens {
            self.tokens.insert(record.id, TokenSlot::new(record));
        }
        self.publish_prefixes();
        if let Some(beyond) = directory.restored {
            return self.begin_era(now, beyond, None);
        }
        let groups: Vec<GroupId> = self.groups.keys().copied().collect();
        for id in groups {
            self.resume(now, id);
        }
    }

    /// "I do not know this session", if it is no longer than what was received.
    fn send_hint(&mut self, now: Timestamp, to: SocketAddr, message: &Message<'_>) {
        let header = Header {
            session: message.header.session,
            ..Header::outside(Kind::Error, self.realm)
        };
        let payload = header.datagram(&ErrorBody::hint().encode());
        if payload.len() <= message.datagram.len() && self.hints.take(now) {
            self.transmits.push_back(Datagram { to, payload });
        }
    }

    fn refuse(&mut self, now: Timestamp, why: RefusedWhy, eu: Option<EuId>, from: SocketAddr) {
        let unit = eu.and_then(|eu| self.units.get_mut(&eu));
        let allowance = unit.map_or(&mut self.refusals, |unit| &mut unit.refusals);
        if allowance.take(now) {
            self.events.push_back(MgeEvent::Refused { why, eu, from });
        }
    }

    fn pace(&mut self, now: Timestamp) -> Pace {
        Pace::new(now, self.settings.retransmit, &mut *self.rng)
    }

    /// The realm's protected prefixes, and a version that says what they are.
    fn publish_prefixes(&mut self) {
        let mut by_prefix: BTreeMap<_, Vec<GroupId>> = BTreeMap::new();
        for (id, group) in &self.groups {
            for prefix in &group.protect {
                let groups = by_prefix.entry(prefix.trunc()).or_default();
                if !groups.contains(id) && groups.len() < ProtectedPrefix::MAX_GROUPS {
                    groups.push(*id);
                }
            }
        }
        let all: Vec<_> = by_prefix
            .into_iter()
            .map(|(prefix, groups)| ProtectedPrefix { prefix, groups })
            .collect();
        self.prefixes = (ProtectedPrefix::version(&all), all);
    }
}

impl Unit {
    fn new(record: UnitRecord, ghost: bool, now: Timestamp, settings: &MgeSettings) -> Self {
        Self {
            id: record.id,
            ghost: ghost && record.keys.is_some() && !record.evicted,
            name: record.name,
            keys: record.keys.map(Arc::new),
            evicted: record.evicted,
            unconfirmed: record.unconfirmed,
            groups: BTreeSet::new(),
            sessions: Vec::new(),
            sender_ids: sessions::senders::Allowance::new(now, settings.sender_ids_a_day),
            refusals: Allowance::new(now, 5),
            told: now,
        }
    }
}

impl Allowance {
    fn new(now: Timestamp, most: u32) -> Self {
        Self {
            left: most,
            most,
            since: now,
        }
    }

    fn take(&mut self, now: Timestamp) -> bool {
        if now.since(self.since) >= Duration::from_secs(1) {
            self.left = self.most;
            self.since = now;
        }
        let some = self.left > 0;
        self.left = self.left.saturating_sub(1);
        some
    }
}

/// The manager counts a lease a little longer than the unit: clocks differ.
fn manager_lease(lease: Duration) -> Duration {
    lease + lease / 100
}

fn millis(d: Duration) -> u64 {
    u64::try_from(d.as_millis()).unwrap_or(u64::MAX)
}

/// What pseudotime may be ahead of the wall clock.
const EARLY: Duration = Duration::from_millis(50);
/// More than that is not given back: units that the manager does not reach would run away from the others.
const MOST_AHEAD: Duration = Duration::from_secs(60);
