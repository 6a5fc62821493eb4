//! The unit's machine: registration, heartbeats, and its part of the key update (docs/protocol.md sections 3 and 4.1).
//!
//! After every call of a `handle_*` the shell drains [`poll_event`](EuMachine::poll_event) and
//! [`poll_transmit`](EuMachine::poll_transmit) until both are empty, then sleeps until
//! [`poll_timeout`](EuMachine::poll_timeout).

mod group;
mod lookup;
mod memory;
mod register;
mod said;
mod session;
pub mod status;

use std::collections::{BTreeMap, VecDeque};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use rand_core::CryptoRng;

pub use memory::Memory;
pub use status::{EuState, EuStatus, KeyState, KeyStatus, Refusal, Withheld};

use self::group::{Group, Reaction};
use self::lookup::Prefixes;
use self::register::{BackOff, Register};
use self::session::Session;
use super::ring::SuiteId;
use super::{Datagram, Granted, Issuer, KeyRing, SealingRight, digest};
use crate::DropReason;
use crate::crypto::{Identity, Pass, PublicIdentity};
use crate::ids::{EuId, GroupId, Realm, SenderId};
use crate::time::{PseudoClock, Pseudotime, Timestamp};
use crate::wire::control::record::suite_bit;
use crate::wire::control::{
    Body, Command, Heartbeat, KeyRecord, Kind, Mark, Message, ProtectedPrefix, Revoke,
};

/// What the unit was told at its enrolment, and how many transmit queues it has.
#[derive(Clone)]
pub struct EuSettings {
    /// The unit's number.
    pub eu: EuId,
    /// The manager's address.
    pub manager: SocketAddr,
    /// The manager's keys.
    pub manager_keys: PublicIdentity,
    /// Transmit queues: so many sender ids are asked for; at least 1.
    pub queues: u16,
    /// Longest pause between attempts to register while the manager does not answer.
    pub max_back_off: Duration,
    /// What it has kept of its manager.
    pub memory: Memory,
    /// The last one that [`EuEvent::Pass`] told of, if it was kept.
    pub pass: Option<Pass>,
}

/// Something that the shell has to act on.
pub enum EuEvent {
    /// Swap the snapshot; when both threads have taken it, call
    /// [`handle_applied`](EuMachine::handle_applied) with this ring's version. Acknowledgements wait for that.
    RingChanged(Arc<KeyRing>),
    /// The protected prefixes of the whole realm: rebuild the policy. Until the first of these nothing may pass in clear.
    PolicyChanged(Vec<ProtectedPrefix>),
    /// Registered at the manager (again). For the log.
    Registered,
    /// The manager refuses this unit, and has signed that. The unit asks again every now and then; its keys are gone only if
    /// it is out.
    Refused(Refusal),
    /// The unit cannot do the suite of a group's key, which its manager withholds from it. For the log.
    Withheld(Withheld),
    /// To be kept, where nobody else reads it, for the next process of this unit. Without it the unit is a stranger at the
    /// manager's door: it may have to wait longer, and nothing else.
    Pass(Pass),
    /// The manager has not been heard for a lease. The unit goes on with its keys and registers anew. For the log.
    LeaseLost,
    /// To be kept on disk; nothing waits for it.
    Remember(Memory),
    /// The manager has ended this unit's session: evicted. All keys are gone (a `RingChanged` comes with it).
    Revoked,
}

/// The unit's machine.
pub struct EuMachine {
    settings: EuSettings,
    /// Suites of data packets that it can do, as in KEY-REQ.
    suites: u32,
    identity: Arc<Identity>,
    realm: Realm,
    rng: Box<dyn CryptoRng + Send>,
    register: Register,
    back_off: BackOff,
    /// No hint is followed before this.
    hints_from: Timestamp,
    session: Option<Session>,
    refusal: Option<Refusal>,
    groups: BTreeMap<GroupId, Group>,
    /// Groups that the unit was taken out of, and the sequence number of the message that said so. An older REKEY must not bring
    /// them back.
    revoked: VecDeque<(GroupId, u64)>,
    /// How many groups the session was promised; the old ones go when all of them have come.
    promised: usize,
    prefixes: Prefixes,
    /// The clock, and what it showed at the first registration.
    clock: Option<(PseudoClock, Pseudotime)>,
    issuer: Issuer,
    senders: Granted,
    ring: Arc<KeyRing>,
    applied: u64,
    /// Acknowledgements that wait until the threads use a ring of this version.
    waiting: Vec<(u64, Ack)>,
    transmits: VecDeque<Datagram>,
    events: VecDeque<EuEvent>,
}

/// What waits for the threads.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ack {
    Rekey(Command),
    Stop(Command),
    Start(Command),
    Revoke(GroupId),
}

impl EuMachine {
    /// A unit that starts: its first datagram goes out at once. The rights are those of its transmit queues; they
    /// stand for the sender ids of every registration to come.
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
            clock: None,
            senders: Granted::without_rights(SenderId(0), 0),
            issuer,
            ring: Arc::new(KeyRing::empty(PseudoClock::new(now, Pseudotime(0)))),
            applied: 0,
            waiting: Vec::new(),
            transmits: VecDeque::new(),
            events: VecDeque::new(),
            suites: SuiteId::ALL
                .into_iter()
                .fold(0, |all, s| all | suite_bit(s)),
            settings,
            identity,
            rng,
        };
        machine.handle_timeout(now);
        (machine, rights)
    }

    /// The manager's name now resolves to this address. A name service can be made to lie: the unit asks there whether the
    /// manager knows its session, and registers only if nobody answers.
    pub fn set_manager(&mut self, now: Timestamp, manager: SocketAddr) {
        if self.settings.manager != manager {
            self.settings.manager = manager;
            self.doubt(now);
        }
    }

    /// There is a reason to ask the manager now, such as a new enrolment: the pause between two attempts ends.
    pub fn ask_now(&mut self, now: Timestamp) {
        if matches!(self.register, Register::Wait(_) | Register::Told { .. }) {
            self.back_off.reset();
            self.register = Register::Wait(now);
            self.handle_timeout(now);
        }
    }

    /// Takes the unit for one of an older version that can do only these suites.
    #[cfg(test)]
    pub(crate) fn set_suites(&mut self, suites: &[SuiteId]) {
        self.suites = suites.iter().fold(0, |all, s| all | suite_bit(*s));
    }

    /// A datagram came in. The error is the drop to count.
    pub fn handle_datagram(
        &mut self,
        now: Timestamp,
        _from: SocketAddr,
        payload: &[u8],
    ) -> Result<(), DropReason> {
        // Whose address it comes from does not matter: it is the manager's if it opens.
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

    /// All threads use a ring of this version or a later one, and can emit nothing of an earlier one any more.
    pub fn handle_applied(&mut self, now: Timestamp, version: u64) {
        self.applied = self.applied.max(version);
        self.acknowledge(now);
    }

    /// Time has passed; to be called when [`poll_timeout`](Self::poll_timeout) is reached, harmless at any other time.
    pub fn handle_timeout(&mut self, now: Timestamp) {
        if self.session.as_ref().is_some_and(|s| s.lease_until <= now) {
            self.session = None;
            self.waiting.clear();
            self.events.push_back(EuEvent::LeaseLost);
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
            // Not all units at once when the manager has started again.
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
    }

    /// The next datagram to send.
    pub fn poll_transmit(&mut self) -> Option<Datagram> {
        self.transmits.pop_front()
    }

    /// The next event.
    pub fn poll_event(&mut self) -> Option<EuEvent> {
        self.events.pop_front()
    }

    /// When [`handle_timeout`](Self::handle_timeout) is to be called next.
    pub fn poll_timeout(&self) -> Option<Timestamp> {
        let session = self.session.as_ref();
        let prefixes = session.and_then(|_| self.prefixes.timeout());
        session
            .map(|s| s.lease_until.min(s.heartbeat_at))
            .into_iter()
            .chain(self.register.timeout())
            .chain(prefixes)
            .min()
    }

    /// The ring of this moment (as the last `RingChanged`; an empty one of version 0 before the first).
    pub fn ring(&self) -> Arc<KeyRing> {
        Arc::clone(&self.ring)
    }

    /// What `fpn-eu status` and `fpn-eu keys` show.
    pub fn status(&self, now: Timestamp) -> EuStatus {
        let keys = self.groups.values().flat_map(|group| {
            group.states().map(|(key, state)| KeyStatus {
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

    /// The manager may not know our session any more: it is asked, in that session.
    fn doubt(&mut self, now: Timestamp) {
        if let Some(session) = &mut self.session
            && matches!(self.register, Register::Done)
        {
            session.doubt(now);
            self.handle_timeout(now);
        }
    }

    /// Installs a record for a group that is new under this session.
    fn install_record(&mut self, now: Timestamp, record: &KeyRecord) -> bool {
        let id = record.info.id;
        let group = Group::install(record, self.groups.get(&id), now);
        group.map(|group| self.groups.insert(id, group)).is_some()
    }

    /// How far the manager is, if that is news.
    fn remember(&mut self, mark: Mark) {
        let memory = &mut self.settings.memory;
        if mark > memory.mark {
            memory.mark = mark;
            self.events.push_back(EuEvent::Remember(memory.clone()));
        }
    }

    /// When every promised group has come, those that have not are no groups of ours any more.
    fn drop_stale_groups(&mut self) {
        if self.groups.values().filter(|g| g.fresh).count() >= self.promised {
            self.groups.retain(|_, g| g.fresh);
        }
    }

    fn command(
        &mut self,
        command: &Command,
        act: fn(&mut Group, &Command) -> Reaction,
    ) -> Reaction {
        let Some(group) = self.groups.get_mut(&command.group) else {
            return Reaction::Ignored;
        };
        let reaction = act(group, command);
        if reaction == Reaction::Changed {
            self.change_ring();
        }
        reaction
    }

    /// The answer leaves when the threads use the ring of this moment.
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
                Ack::Rekey(command) => Body::RekeyAck(command),
                Ack::Stop(command) => Body::StopAck(command),
                Ack::Start(command) => Body::StartAck(command),
                Ack::Revoke(group) => Body::RevokeAck(Revoke { group: Some(group) }),
            });
        }
    }

    /// No session, no keys.
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
        self.send(&Body::Heartbeat(Heartbeat {
            count,
            digest,
            groups: u16::try_from(groups).unwrap_or(u16::MAX),
            policy: self.prefixes.version,
        }));
    }

    /// What a member can send that does not keep to the protocol.
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
        let mut ring = KeyRing::new(
            self.ring.version + 1,
            clock,
            started,
            self.senders.clone(),
            self.groups.values().map(Group::keys),
        );
        ring.complete = self.groups.len() >= self.promised;
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

const MIN_LEASE: Duration = Duration::from_millis(100);
const MAX_LEASE: Duration = Duration::from_secs(3600);
/// A registration because nobody knows the session any more begins within this time.
const HINT_SPREAD: Duration = Duration::from_millis(200);
