//! The unit's machine: registration, heartbeats, and its part of the key update (docs/protocol.md
//! sections 3 and 4.1).
//!
//! After every call of a `handle_*` the owner drains [`poll_event`](EuMachine::poll_event) and
//! [`poll_transmit`](EuMachine::poll_transmit) until both are empty, then sleeps until
//! [`poll_timeout`](EuMachine::poll_timeout).

mod group;
mod lookup;
mod memory;
mod register;
mod report;
mod said;
mod sealed;
mod session;
pub mod status;

use std::collections::{BTreeMap, VecDeque};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use rand_core::CryptoRng;

pub use lookup::Rules;
pub use memory::Memory;
pub use status::{EuState, EuStatus, KeyState, KeyStatus, Refusal, Withheld};

use self::group::{GroupMachine, Reaction};
use self::lookup::Prefixes;
use self::register::{BackOff, Register};
use self::report::Reporter;
use self::sealed::Volumes;
use self::session::Session;
use super::ring::{Lease, SuiteId};
use super::{Datagram, Granted, Issuer, KeyRing, SealingRight, digest};
use crate::DropReason;
use crate::crypto::{Identity, Pass, PublicIdentity};
use crate::ids::{EuId, GroupId, Realm, SenderId};
use crate::time::{PseudoClock, Pseudotime, Timestamp};
use crate::wire::control::record::suite_bit;
use crate::wire::control::{
    Body, Claim, Heartbeat, KeyRecord, Kind, Mark, Message, Revoke, StepId,
};

/// What the unit learned at its enrollment, and its number of transmit queues.
#[derive(Clone)]
pub struct EuSettings {
    /// The unit's number.
    pub eu: EuId,
    /// The manager's address.
    pub manager: SocketAddr,
    /// The manager's keys.
    pub manager_keys: PublicIdentity,
    /// The number of transmit queues, at least 1. The unit asks for as many sender ids.
    pub queues: u16,
    /// The suites for data packets that the unit supports, which it tells its manager.
    pub suites: Vec<SuiteId>,
    /// The version of the unit's software, which it tells its manager.
    pub version: String,
    /// The longest pause between attempts to register while the manager does not answer.
    pub max_back_off: Duration,
    /// What the last process of this unit has stored about its manager.
    pub memory: Memory,
    /// The pass of the last [`EuEvent::Pass`], if it was stored.
    pub pass: Option<Pass>,
}

/// Something that the owner must act on.
pub enum EuEvent {
    /// Give this ring to the data path. When all threads use it, call
    /// [`handle_applied`](EuMachine::handle_applied) with its version; acknowledgements wait for
    /// that.
    RingChanged(Arc<KeyRing>),
    /// The protected prefixes of the whole realm, and which terminals the unit may serve, from which
    /// the policy must be rebuilt. Before the first of these events nothing may pass.
    PolicyChanged(Rules),
    /// The unit is registered, for the first time or again. For the log.
    Registered,
    /// The manager refuses this unit, in a signed message. The unit asks again from time to time.
    /// It has lost its keys only if the refusal says that it is out.
    Refused(Refusal),
    /// The unit does not support the suite of a group's key, which its manager withholds from it.
    /// For the log.
    Withheld(Withheld),
    /// To be stored, where nobody else can read it, for the next process of this unit. Without it
    /// the manager treats the unit as a stranger, which may have to wait longer. There is no other
    /// consequence.
    Pass(Pass),
    /// The manager has not been heard for the length of a lease. The unit registers again, and
    /// continues with its keys, except those of these groups, which are locked. For the log.
    LeaseLost(Vec<String>),
    /// To be stored on disk. The unit does not wait for that.
    Remember(Memory),
    /// The manager has ended this unit's session, and all keys are erased. A `RingChanged` says so
    /// to the data path.
    Revoked,
}

/// The unit's machine.
pub struct EuMachine {
    settings: EuSettings,
    /// The suites for data packets that the unit supports, as in KEY-REQ.
    suites: u32,
    identity: Arc<Identity>,
    realm: Realm,
    rng: Box<dyn CryptoRng + Send>,
    register: Register,
    back_off: BackOff,
    /// Hints are ignored before this time.
    hints_from: Timestamp,
    session: Option<Session>,
    refusal: Option<Refusal>,
    groups: BTreeMap<GroupId, GroupMachine>,
    /// Groups that the unit was removed from, with the sequence number of the message that said so.
    /// An older REKEY must not bring such a group back.
    revoked: VecDeque<(GroupId, u64)>,
    /// The number of groups that the session's KEY-DIS announced. When all of them have come, the
    /// others are removed.
    promised: usize,
    prefixes: Prefixes,
    reporter: Reporter,
    volumes: Volumes,
    /// When the unit began.
    began: Timestamp,
    /// The group's clock, and its time when the unit began.
    clock: Option<(PseudoClock, Pseudotime)>,
    issuer: Issuer,
    senders: Granted,
    /// The end of the lease, which the threads read too.
    lease: Lease,
    ring: Arc<KeyRing>,
    applied: u64,
    /// Acknowledgements that wait until the threads use a ring of this version.
    waiting: Vec<(u64, Ack)>,
    transmits: VecDeque<Datagram>,
    events: VecDeque<EuEvent>,
}

/// An acknowledgement that waits for the threads.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ack {
    Rekey(StepId),
    Stop(StepId),
    Start(StepId),
    Revoke(GroupId),
}

impl EuMachine {
    /// Returns a unit that starts, whose first datagram is ready at once, and the rights to seal of
    /// its transmit queues. The rights stand for the sender ids of every later registration.
    ///
    /// `now` may be in the past, but no earlier process of this unit may have accepted a packet since:
    /// packets that were sent after it are accepted, once the unit has their keys.
    pub fn new(
        settings: EuSettings,
        identity: Arc<Identity>,
        now: Timestamp,
        mut rng: Box<dyn CryptoRng + Send>,
    ) -> (Self, Vec<SealingRight>) {
        let (issuer, rights) = Issuer::new(settings.queues.max(1));
        let mut machine = Self {
            realm: settings.manager_keys.fingerprint().realm(),
            register: Register::start(now, &mut *rng),
            back_off: BackOff::new(settings.max_back_off),
            hints_from: now,
            session: None,
            refusal: None,
            groups: BTreeMap::new(),
            revoked: VecDeque::new(),
            promised: 0,
            prefixes: Prefixes::default(),
            reporter: Reporter::new(&settings.version),
            volumes: Volumes::default(),
            began: now,
            clock: None,
            senders: Granted::without_rights(SenderId(0), 0),
            issuer,
            lease: Lease::default(),
            ring: Arc::new(KeyRing::empty(PseudoClock::new(now, Pseudotime(0)))),
            applied: 0,
            waiting: Vec::new(),
            transmits: VecDeque::new(),
            events: VecDeque::new(),
            suites: settings.suites.iter().fold(0, |all, s| all | suite_bit(*s)),
            settings,
            identity,
            rng,
        };
        machine.handle_timeout(now);
        (machine, rights)
    }

    /// Notes that the manager's name resolves to this address now. A name service can be made to
    /// lie. Therefore a unit with a session asks at the new address whether the manager knows it, and
    /// registers there only if nobody answers. A unit without one asks for one there at once.
    pub fn set_manager(&mut self, now: Timestamp, manager: SocketAddr) {
        if self.settings.manager == manager {
            return;
        }
        self.settings.manager = manager;
        if self.session.is_some() {
            self.doubt(now);
        } else {
            self.register = Register::start(now, &mut *self.rng);
            self.handle_timeout(now);
        }
    }

    /// Notes what the unit claims to serve from now on, to be reported to the manager.
    pub fn set_claims(&mut self, now: Timestamp, claims: Vec<Claim>) {
        self.reporter.set(now, claims);
    }

    /// True if a heartbeat is due, which tells the manager what [`set_sealed`](Self::set_sealed)
    /// was given last.
    pub fn wants_sealed(&self, now: Timestamp) -> bool {
        let session = self.session.as_ref();
        session.is_some_and(|session| session.heartbeat_at <= now)
    }

    /// Notes how many bytes of plaintext this process has sealed in each group since its start.
    pub fn set_sealed(&mut self, sealed: BTreeMap<GroupId, u64>) {
        self.volumes.set(sealed);
    }

    /// Ends the pause before the next attempt to register, because there is a reason to ask now,
    /// such as a new enrollment.
    pub fn ask_now(&mut self, now: Timestamp) {
        if matches!(self.register, Register::Wait(_) | Register::Told { .. }) {
            self.back_off.reset();
            self.register = Register::Wait(now);
            self.handle_timeout(now);
        }
    }

    /// Handles a datagram. The error is the drop reason to count.
    pub fn handle_datagram(
        &mut self,
        now: Timestamp,
        _from: SocketAddr,
        payload: &[u8],
    ) -> Result<(), DropReason> {
        // The source address is not checked: a message that opens comes from the manager.
        let message = Message::parse(payload)?;
        if message.header.realm != self.realm {
            return Err(DropReason::ControlRealm);
        }
        match message.header.kind {
            Kind::Cookie => self.handle_cookie(now, &message),
            Kind::KeyDis => self.handle_key_dis(now, &message),
            Kind::Error => self.handle_error(now, &message),
            _ => self.handle_sealed(now, &message),
        }
    }

    /// Notes that all threads use the ring of this version or a later one, and can emit nothing
    /// under an earlier one.
    pub fn handle_applied(&mut self, now: Timestamp, version: u64) {
        self.applied = self.applied.max(version);
        self.acknowledge(now);
    }

    /// Does what is due at `now`. To be called when [`poll_timeout`](Self::poll_timeout) is
    /// reached; harmless at any other time.
    pub fn handle_timeout(&mut self, now: Timestamp) {
        if self.session.as_ref().is_some_and(|s| s.lease_until <= now) {
            self.session = None;
            self.waiting.clear();
            let locked = self.groups.values().filter(|g| g.is_locked(false));
            let locked: Vec<_> = locked.map(|g| g.info.name.clone()).collect();
            if !locked.is_empty() {
                self.change_ring();
            }
            self.events.push_back(EuEvent::LeaseLost(locked));
            self.register_anew(now);
        }
        let pass = self.settings.pass.as_ref();
        match self.register.poll(now, self.realm, pass) {
            (Some(payload), _) => self.transmits.push_back(Datagram {
                to: self.settings.manager,
                payload,
            }),
            (None, true) => {
                if matches!(self.register, Register::Wait(_) | Register::Told { .. }) {
                    self.register = Register::start(now, &mut *self.rng);
                    return self.handle_timeout(now);
                }
                self.register = Register::Wait(now + self.back_off.next(&mut *self.rng));
            }
            (None, false) => {}
        }
        if self.session.as_mut().is_some_and(|s| s.is_unknown(now))
            && matches!(self.register, Register::Done)
        {
            // Spread, so that not all units register at once when the manager was restarted.
            let spread = HINT_SPREAD * (self.rng.next_u32() >> 16) / 0x1_0000;
            self.register = Register::Wait(now + spread);
        }
        if self.session.as_ref().is_some_and(|s| s.heartbeat_at <= now) {
            self.send_heartbeat(now);
        }
        if self.session.is_some()
            && let Some(lookup) = self.prefixes.request(now)
        {
            self.send(&Body::Lookup(lookup));
        }
        if self.session.is_some()
            && let Some(report) = self.reporter.request(now)
        {
            self.send(&Body::Report(report));
        }
    }

    /// Returns the next datagram to send.
    pub fn poll_transmit(&mut self) -> Option<Datagram> {
        self.transmits.pop_front()
    }

    /// Returns the next event.
    pub fn poll_event(&mut self) -> Option<EuEvent> {
        self.events.pop_front()
    }

    /// Returns when [`handle_timeout`](Self::handle_timeout) must be called next.
    pub fn poll_timeout(&self) -> Option<Timestamp> {
        let session = self.session.as_ref();
        let prefixes = session.and_then(|_| self.prefixes.timeout());
        let report = session.and_then(|_| self.reporter.timeout());
        session
            .map(|s| s.lease_until.min(s.heartbeat_at))
            .into_iter()
            .chain(self.register.timeout())
            .chain(prefixes)
            .chain(report)
            .min()
    }

    /// Returns the present ring: that of the last `RingChanged`, or an empty one of version 0
    /// before the first.
    pub fn ring(&self) -> Arc<KeyRing> {
        Arc::clone(&self.ring)
    }

    /// Returns what the manager's clock shows, as the unit carries it on; `None` before its first
    /// registration.
    pub fn pseudotime(&self, now: Timestamp) -> Option<Pseudotime> {
        self.clock.as_ref().map(|(clock, _)| clock.at(now))
    }

    /// Returns what `fpn-eu status` and `fpn-eu keys` show.
    pub fn status(&self, now: Timestamp) -> EuStatus {
        let keys = self.groups.values().flat_map(|group| {
            group
                .states(self.session.is_some())
                .map(|(key, state)| KeyStatus {
                    group: group.info.name.clone(),
                    epoch: key.epoch.0,
                    state,
                    suite: key.suite,
                    spi: format!("{:08x}", key.spi.0),
                    age_s: now.since(key.installed).as_secs(),
                })
        });
        let withheld = self.groups.values().filter_map(|group| {
            Some(Withheld {
                group: group.info.name.clone(),
                suite: group.withheld()?.to_owned(),
            })
        });
        let lease = self.session.as_ref().map(|s| s.lease_until.since(now));
        EuStatus {
            state: match (&self.session, &self.refusal, &self.clock) {
                (Some(_), ..) => EuState::Registered,
                (None, Some(refusal), Some(_)) if !refusal.out => EuState::Alone,
                (None, Some(_), _) => EuState::Refused,
                (None, None, Some(_)) => EuState::Alone,
                (None, None, None) => EuState::Registering,
            },
            refusal: self.refusal.clone(),
            lease_ms: lease.map_or(0, millis),
            asks_again_ms: self.register.told(now).map_or(0, millis),
            policy_known: self.prefixes.version != 0,
            withheld: withheld.collect(),
            keys: keys.collect(),
        }
    }

    /// Asks the manager, in the present session, whether it still knows that session.
    fn doubt(&mut self, now: Timestamp) {
        if let Some(session) = &mut self.session
            && matches!(self.register, Register::Done)
        {
            session.doubt(now);
            self.handle_timeout(now);
        }
    }

    /// Installs a record of a group that is new in this session.
    fn install_record(&mut self, now: Timestamp, record: &KeyRecord) -> bool {
        let id = record.info.id;
        let group = GroupMachine::install(record, self.groups.get(&id), now);
        group.map(|group| self.groups.insert(id, group)).is_some()
    }

    /// Notes the manager's mark, and tells the owner if it is a new one.
    fn remember(&mut self, mark: Mark) {
        let memory = &mut self.settings.memory;
        if mark > memory.mark {
            memory.mark = mark;
            self.events.push_back(EuEvent::Remember(memory.clone()));
        }
    }

    /// Removes the groups that the session does not name, once every announced group has come.
    fn drop_stale_groups(&mut self) {
        if self.groups.values().filter(|g| g.fresh).count() >= self.promised {
            self.groups.retain(|_, g| g.fresh);
        }
    }

    fn obey(&mut self, step: &StepId, act: fn(&mut GroupMachine, &StepId) -> Reaction) -> Reaction {
        let Some(group) = self.groups.get_mut(&step.group) else {
            return Reaction::Ignored;
        };
        let reaction = act(group, step);
        if reaction == Reaction::Changed {
            self.change_ring();
        }
        reaction
    }

    /// Sends the answer when the threads use the present ring.
    fn react(&mut self, now: Timestamp, reaction: Reaction, ack: Ack) {
        if reaction == Reaction::Ignored {
            return;
        }
        if !self.waiting.iter().any(|(_, waits)| *waits == ack) {
            self.waiting.push((self.ring.version, ack));
        }
        self.acknowledge(now);
    }

    fn acknowledge(&mut self, _now: Timestamp) {
        let applied = self.applied;
        let ready: Vec<Ack> = self
            .waiting
            .extract_if(.., |(version, _)| *version <= applied)
            .map(|(_, ack)| ack)
            .collect();
        for ack in ready {
            self.send(&match ack {
                Ack::Rekey(step) => Body::RekeyAck(step),
                Ack::Stop(step) => Body::StopAck(step),
                Ack::Start(step) => Body::StartAck(step),
                Ack::Revoke(group) => Body::RevokeAck(Revoke { group: Some(group) }),
            });
        }
    }

    /// Erases session and keys.
    fn forget(&mut self) {
        self.session = None;
        self.groups.clear();
        self.waiting.clear();
        self.change_ring();
    }

    fn register_anew(&mut self, now: Timestamp) {
        if matches!(self.register, Register::Done) {
            self.register = Register::start(now, &mut *self.rng);
            self.handle_timeout(now);
        }
    }

    fn send_heartbeat(&mut self, now: Timestamp) {
        let epochs = self.groups.iter().map(|(id, group)| {
            let (base, next) = group.epochs();
            (*id, base, next)
        });
        let (digest, groups) = (digest::epochs(epochs), self.groups.len());
        let Some(session) = &mut self.session else {
            return;
        };
        let count = session.heartbeat(now);
        let sends = |id| self.groups.get(&id).and_then(GroupMachine::sends);
        let sealed = self.volumes.report(count, sends);
        self.send(&Body::Heartbeat(Heartbeat {
            count,
            digest,
            groups: u16::try_from(groups).unwrap_or(u16::MAX),
            policy: self.prefixes.version,
            sealed,
        }));
    }

    /// Sends what a member can send that breaks the protocol.
    #[cfg(test)]
    pub(in crate::keyshare) fn say(&mut self, body: &Body) -> Vec<u8> {
        let session = self.session.as_mut().expect("a session");
        session.seal(self.settings.manager, body).payload
    }

    fn send(&mut self, body: &Body) {
        if let Some(session) = &mut self.session {
            let datagram = session.seal(self.settings.manager, body);
            self.transmits.push_back(datagram);
        }
    }

    fn change_ring(&mut self) {
        let Some((clock, started)) = self.clock else {
            return;
        };
        let lease = self.session.is_some();
        let keys = self.groups.values().map(|group| group.keys(lease));
        let version = self.ring.version + 1;
        let mut ring = KeyRing::new(version, clock, started, self.senders.clone(), keys);
        ring.complete = self.groups.len() >= self.promised;
        if lease {
            ring = ring.with_lease(self.lease.clone());
        }
        self.ring = Arc::new(ring);
        let ring = Arc::clone(&self.ring);
        self.events.push_back(EuEvent::RingChanged(ring));
    }
}

fn millis(d: Duration) -> u64 {
    u64::try_from(d.as_millis()).unwrap_or(u64::MAX)
}

fn lease(ms: u32) -> Result<Duration, DropReason> {
    let lease = Duration::from_millis(u64::from(ms));
    if (MIN_LEASE..=MAX_LEASE).contains(&lease) {
        Ok(lease)
    } else {
        Err(DropReason::ControlMalformed)
    }
}

/// The shortest lease that a unit accepts.
pub(crate) const MIN_LEASE: Duration = Duration::from_millis(100);
/// The longest lease that a unit accepts.
pub(crate) const MAX_LEASE: Duration = Duration::from_secs(3600);
/// A registration because the manager does not know the session any more begins within this time.
const HINT_SPREAD: Duration = Duration::from_millis(200);
