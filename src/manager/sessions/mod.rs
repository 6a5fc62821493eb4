//! The shard: what a manager does for its units. It handles registration, leases, sealing, sequence
//! numbers and retransmission, and counts acknowledgements.
//!
//! A shard does not move rotations. The leader tells it of each phase
//! (`Order`); it asks its sessions and reports when it has passed (`Passed`). What it tells a unit
//! about a group is the record of *its own* phase.
//!
//! | modules | what they do |
//! |---|---|
//! | `admission`, `cookie`, `rsa_work`, `requests` | before a session: who is let in |
//! | `register`, `enrollment` | KEY-REQ, KEY-DIS and ACK; ENROLL |
//! | `session`, `messages`, `outbox` | in a session: the messages in both directions |
//! | `reports`, `claims` | which terminals the units say to serve |
//! | `lease`, `senders` | how long the manager relies on a unit; sender ids |
//! | `group`, `barrier`, `members` | groups: who is in them, and who has acknowledged |
//!
//! Cost, with n units, each of them in g groups: a datagram takes a few look-ups (log n) and, if it
//! is a heartbeat, g steps; an acknowledgement and a timer take log n. The beginning of a phase
//! takes one step for each session of the group, as many as there are messages to send. Nothing
//! else visits all units but a start, a new era and `Shard::status`.

pub(super) mod admission;
mod barrier;
mod claims;
mod cookie;
pub(super) mod enrollment;
mod group;
mod lease;
mod members;
mod messages;
mod outbox;
pub(super) mod register;
mod reports;
mod requests;
mod restore;
pub mod rsa_work;
pub(super) mod senders;
mod session;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::net::SocketAddr;
use std::sync::Arc;

use ipnet::IpNet;
use rand_core::CryptoRng;

use self::admission::{Admission, Next};
use self::claims::Claims;
use self::cookie::Cookies;
use self::enrollment::{Answered, TokenSlot};
use self::group::ShardGroup;
use self::lease::Leases;
use self::outbox::Outbox;
use self::reports::{ALARMS, ALARMS_TIME, Reported};
use self::requests::Requests;
use self::rsa_work::{Done, Request, Work, WorkDone};
use self::senders::{DAY, SenderIds};
use self::session::{Pace, Session, State};
use super::clock::Clock;
use super::directory::{Directory, Term, UnitRecord};
use super::event::{
    GroupStatus, MgeEvent, MgeStatus, QueueStatus, RefusedWhy, RotationStatus, UnitStatus,
};
use super::history::{History, Point};
use super::order::{Passed, ShardId};
use super::{MgeSettings, Taken, manager_lease, millis};
use crate::DropReason;
use crate::budget::Budget;
use crate::crypto::pass::Passes;
use crate::crypto::seal::SeedRng;
use crate::crypto::{Identity, PublicIdentity, TokenId};
use crate::ids::{Epoch, EuId, GroupId, Realm, SessionId};
use crate::keyshare::Datagram;
use crate::keyshare::ring::SuiteId;
use crate::time::{Pseudotime, Timestamp};
use crate::wire::control::record::suite_bit;
use crate::wire::control::register::{CookieBody, ErrorBody};
use crate::wire::control::{Header, Kind, MayServe, Message, ProtectedPrefix};

/// The shard.
pub(super) struct Shard {
    settings: MgeSettings,
    identity: Arc<Identity>,
    realm: Realm,
    pub(super) rng: Box<dyn CryptoRng + Send>,
    /// Identifies this shard to the leader: the boot number of this process when it started.
    shard: ShardId,
    /// The upper half of the first sequence number of its sessions.
    boot: u32,
    /// The highest term of any order so far.
    term: Term,
    pub(super) history: History,
    pub(super) clock: Clock,
    /// True while a new era is being written; nothing is answered until it is.
    restoring: bool,

    units: BTreeMap<EuId, ShardUnit>,
    groups: BTreeMap<GroupId, ShardGroup>,
    prefixes: (u64, Vec<ProtectedPrefix>),

    tokens: BTreeMap<TokenId, TokenSlot>,
    cookies: Cookies,
    passes: Passes,
    requests: Requests,
    admission: Admission<Request>,
    /// Requests that were let in and could not be answered in time: drops to be counted.
    late: usize,
    hints: Budget,
    /// The budget of refusals for strangers; each unit has its own.
    refusals: Budget,

    /// The terminals that units say to serve.
    served: Claims,
    /// Claims that others disputed when they were looked at last; the longer one of two prefixes.
    disputed: BTreeSet<(IpNet, EuId)>,

    sessions: BTreeMap<SessionId, Session>,
    /// How many sessions count in barriers.
    counting: usize,
    pub(super) leases: Leases,
    pub(super) senders: SenderIds,
    outbox: Outbox,
    timers: BTreeSet<(Timestamp, Timer)>,
    /// Until this time a unit that has not registered since the start may hold a lease from the
    /// process before.
    ghosts_until: Timestamp,

    /// Bytes that units say to have sealed, until the owner takes them; at most two keys of a group.
    sealed: BTreeMap<(GroupId, Epoch), u64>,

    transmits: VecDeque<Datagram>,
    enrollments: VecDeque<Answered>,
    passed: VecDeque<Passed>,
    events: VecDeque<MgeEvent>,
}

/// A unit, as the shard knows it.
struct ShardUnit {
    id: EuId,
    name: String,
    keys: Option<Arc<PublicIdentity>>,
    evicted: bool,
    /// True if the unit waits for the operator after a restore; it gets no keys.
    unconfirmed: bool,
    /// Which terminals it may serve.
    may_serve: MayServe,
    groups: BTreeSet<GroupId>,
    /// In the order in which they were created.
    sessions: Vec<SessionId>,
    /// True if the unit may hold a lease that this process does not know of.
    ghost: bool,
    sender_ids: Budget,
    refusals: Budget,
    /// When it was told to come back for a cookie.
    told: Timestamp,
    /// What it has reported of its terminals.
    report: Option<Box<Reported>>,
    /// The budget of events about what it reports.
    alarms: Budget,
}

/// The purpose of a timer. A timer that fires too late finds nothing to do.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Timer {
    /// The lease of a session.
    Lease(SessionId),
    /// A retransmission for a group, or for the session as a whole.
    Resend(SessionId, Option<GroupId>),
    /// The barrier of a group.
    Barrier(GroupId),
    /// The end of the leases from before this start.
    Ghosts,
}

impl Shard {
    /// Creates the shard of a process that starts. It answers no KEY-REQ before the store has
    /// reserved sender ids.
    pub(super) fn new(
        settings: MgeSettings,
        identity: Arc<Identity>,
        directory: &Directory,
        now: Timestamp,
        pseudotime: Pseudotime,
        mut rng: Box<dyn CryptoRng + Send>,
    ) -> Self {
        let lease = manager_lease(settings.lease.max(directory.lease));
        Self {
            realm: identity.public().fingerprint().realm(),
            cookies: Cookies::new(&mut *rng),
            shard: ShardId(directory.boot),
            boot: directory.boot,
            term: directory.term,
            history: History::new(&identity, &directory.starts),
            clock: Clock::new(now, pseudotime),
            restoring: false,
            units: BTreeMap::new(),
            groups: BTreeMap::new(),
            prefixes: (0, Vec::new()),
            tokens: BTreeMap::new(),
            passes: Passes::new(&identity),
            requests: Requests::default(),
            admission: Admission::new(now, settings.work_running),
            late: 0,
            hints: Budget::per_second(HINTS),
            refusals: Budget::per_second(REFUSALS),
            served: Claims::default(),
            disputed: BTreeSet::new(),
            sessions: BTreeMap::new(),
            counting: 0,
            leases: Leases::new(directory.lease),
            senders: SenderIds::new(directory.sender_ids),
            outbox: Outbox::default(),
            timers: BTreeSet::from([(now + lease, Timer::Ghosts)]),
            ghosts_until: now + lease,
            sealed: BTreeMap::new(),
            transmits: VecDeque::new(),
            enrollments: VecDeque::new(),
            passed: VecDeque::new(),
            events: VecDeque::new(),
            settings,
            identity,
            rng,
        }
    }

    /// Loads what the store holds. [`resume`](Self::resume) must follow for each group.
    pub(super) fn load(&mut self, now: Timestamp, directory: Directory) {
        for record in directory.units {
            self.add_unit(now, record, true);
        }
        for record in directory.groups {
            self.add_group(record);
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
            self.add_token(record);
        }
        self.publish_prefixes();
    }

    /// Continues with the phase that the store holds of a group.
    pub(super) fn resume(&mut self, now: Timestamp, id: GroupId) {
        let barrier = self.groups.get(&id).and_then(|g| g.barrier.as_ref());
        if let Some(phase) = barrier.map(|barrier| barrier.phase) {
            self.enter(now, id, phase);
        }
    }

    /// Handles a datagram. An error is the drop to count.
    pub(super) fn handle_datagram(
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

    /// Does what is due. Leases end here and nowhere else.
    pub(super) fn handle_timeout(&mut self, now: Timestamp) {
        while let Some(&(at, timer)) = self.timers.first()
            && at <= now
        {
            self.timers.pop_first();
            match timer {
                Timer::Lease(id) => self.lease_timer(now, id),
                Timer::Resend(id, group) => self.resend(now, id, group),
                Timer::Barrier(group) => self.check(now, group),
                Timer::Ghosts => self.check_all(now),
            }
        }
        self.requests.expire(now);
    }

    /// Returns the boot number of a history that this manager has lost, and the unit whose request
    /// reveals it, if this result does: then the database is an older copy. To be called before the
    /// result is handled, because otherwise the manager would answer without knowing what it has
    /// forgotten. It does not matter who presents the mark, which proves itself.
    pub(super) fn lost_history(&self, done: &WorkDone) -> Option<(u32, EuId)> {
        let Done::Opened {
            result: Ok(opened), ..
        } = &done.done
        else {
            return None;
        };
        let boot = self.history.lost(&opened.inner.mark)?;
        Some((boot, opened.inner.eu))
    }

    /// Handles the result of an RSA operation. An error is the drop to count.
    pub(super) fn handle_work(&mut self, now: Timestamp, done: WorkDone) -> Result<(), DropReason> {
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

    /// Notes the point that the store has reached.
    pub(super) fn handle_point(&mut self, point: Point) {
        self.history.note(point);
    }

    /// Returns the next answer to a datagram that was handled.
    pub(super) fn poll_answer(&mut self) -> Option<Datagram> {
        self.transmits.pop_front()
    }

    /// Returns true if [`poll_answer`](Self::poll_answer) or [`poll_outbox`](Self::poll_outbox) may
    /// have something.
    pub(super) fn has_transmits(&self) -> bool {
        !self.transmits.is_empty() || !self.outbox.is_empty()
    }

    /// Returns the next operation to run on another thread, or `None` while as many run as are
    /// allowed.
    pub(super) fn poll_work(&mut self, now: Timestamp) -> Option<Work> {
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
                // Whoever asked so long ago has given up. To serve such a request would make the
                // others wait in vain too.
                Next::Late(job) => {
                    self.late += 1;
                    let task = job.task.task;
                    self.drop_request(task.request().copied(), task.token());
                }
            }
        }
    }

    /// Returns the drop to count for a request that was let in but could not be answered.
    pub(super) fn poll_drop(&mut self) -> Option<DropReason> {
        self.late = self.late.checked_sub(1)?;
        Some(DropReason::ControlBudget)
    }

    /// Returns the next key under which units say to have sealed, with the bytes since it was
    /// returned last.
    pub(super) fn poll_sealed(&mut self) -> Option<((GroupId, Epoch), u64)> {
        self.sealed.pop_first()
    }

    /// Returns the next phase that this shard has passed.
    pub(super) fn poll_passed(&mut self) -> Option<Passed> {
        self.passed.pop_front()
    }

    /// Returns the next enrollment to be stored.
    pub(super) fn poll_enrollment(&mut self) -> Option<Answered> {
        self.enrollments.pop_front()
    }

    pub(super) fn poll_event(&mut self) -> Option<MgeEvent> {
        self.events.pop_front()
    }

    pub(super) fn poll_timeout(&self) -> Option<Timestamp> {
        self.timers.first().map(|(at, _)| *at)
    }

    /// Returns the shard's state for display. Visits all units.
    pub(super) fn status(&self, now: Timestamp) -> MgeStatus {
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
        MgeStatus {
            clock: self.clock.at(now),
            units: units.collect(),
            groups: self.groups().collect(),
            keys: Vec::new(),
            restoring: self.restoring,
            queue: self.queue_status(),
            disputes: self.disputes(),
            versions: self.versions(),
            beyond: self.beyond(),
        }
    }

    /// What the shard shows of its groups.
    pub(super) fn groups(&self) -> impl Iterator<Item = GroupStatus> {
        self.groups.iter().map(|(id, group)| GroupStatus {
            group: *id,
            epoch: group.key.as_ref().map(|k| k.epoch),
            rotation: group.barrier.as_ref().map(|barrier| RotationStatus {
                epoch: barrier.key.epoch,
                update: barrier.update,
                phase: barrier.phase,
                acked: barrier.done(),
                of: barrier.of,
                stragglers: barrier
                    .outstanding
                    .iter()
                    .filter_map(|id| self.sessions.get(id).map(|s| s.eu))
                    .take(100)
                    .collect(),
            }),
        })
    }

    /// Returns the number of KEY-REQs whose repetitions are recognised.
    #[cfg(test)]
    pub(super) fn requests_remembered(&self) -> usize {
        self.requests.len()
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

    fn withheld(&self, unit: &ShardUnit, suites: u32) -> Vec<GroupId> {
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

    /// Answers "I do not know this session", unless the answer would be longer than the datagram.
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
        let budget = unit.map_or(&mut self.refusals, |unit| &mut unit.refusals);
        if budget.take(now) {
            self.events.push_back(MgeEvent::Refused { why, eu, from });
        }
    }

    fn pace(&mut self, now: Timestamp) -> Pace {
        Pace::new(now, self.settings.retransmit, &mut *self.rng)
    }

    /// Builds the realm's protected prefixes, and a version number that depends on nothing but
    /// them.
    pub(super) fn publish_prefixes(&mut self) {
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

    /// Returns the number of the rules that a unit has to know: the protected prefixes, and what it
    /// may serve.
    fn rules_version(&self, eu: EuId) -> u64 {
        let (realm, _) = self.prefixes;
        let unit = self.units.get(&eu);
        unit.map_or(realm, |unit| unit.may_serve.version(realm))
    }
}

impl ShardUnit {
    fn new(record: UnitRecord, ghost: bool, now: Timestamp, settings: &MgeSettings) -> Self {
        Self {
            id: record.id,
            ghost: ghost && record.keys.is_some() && !record.evicted,
            name: record.name,
            keys: record.keys.map(Arc::new),
            evicted: record.evicted,
            unconfirmed: record.unconfirmed,
            may_serve: record.may_serve,
            groups: BTreeSet::new(),
            sessions: Vec::new(),
            sender_ids: Budget::per(settings.sender_ids_a_day, DAY),
            refusals: Budget::per_second(UNIT_REFUSALS),
            told: now,
            report: None,
            alarms: Budget::per(ALARMS, ALARMS_TIME),
        }
    }
}

/// Answers per second to senders whose session is not known.
const HINTS: u32 = 1000;
/// Refusals per second that are reported to the audit log, for all strangers and for each unit.
const REFUSALS: u32 = 10;
const UNIT_REFUSALS: u32 = 5;
