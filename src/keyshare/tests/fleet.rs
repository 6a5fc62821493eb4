//! Rotations of large groups in which the manager's own work takes time. Virtual time passes while
//! it seals, opens, sends and reads. What arrives meanwhile waits in the bounded buffer of its
//! socket or is lost. The tests drive the manager in the same way as the daemon's task does.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};
use std::net::SocketAddr;
use std::time::Duration;

use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

use super::desk::group;
use crate::crypto::Secret;
use crate::crypto::exchange::SessionKeys;
use crate::crypto::test_keys::identity;
use crate::ids::{Epoch, EuId, GroupId, Realm, SessionId};
use crate::keyshare::digest;
use crate::keyshare::ring::UpdateMode;
use crate::manager::{
    AdminRequest, Directory, MgeEvent, MgeMachine, MgeSettings, RotationResult, StoreAnswer,
    StoreId, UnitRecord,
};
use crate::time::{Pseudotime, Timestamp};
use crate::wire::control::{
    Body, HEADER_LEN, Header, Heartbeat, Kind, MayServe, Message, Sealed, StepId,
};

#[test]
fn a_rotation_of_ten_thousand_units_expels_nobody() {
    MODES
        .into_iter()
        .for_each(|update| expels_nobody(10_000, update));
}

#[test]
fn a_rotation_of_thirty_thousand_units_expels_nobody() {
    MODES
        .into_iter()
        .for_each(|update| expels_nobody(30_000, update));
}

#[test]
fn a_strict_rotation_of_a_hundred_thousand_units_expels_nobody() {
    expels_nobody(100_000, UpdateMode::Strict);
}

#[test]
fn a_hitless_rotation_of_a_hundred_thousand_units_expels_nobody() {
    expels_nobody(100_000, UpdateMode::Hitless);
}

fn expels_nobody(units: usize, update: UpdateMode) {
    let mut fleet = Fleet::new(units, update);
    fleet.lost_of_1000 = 2;
    fleet.run(Duration::from_secs(1));
    let done = fleet.rotate();
    assert_eq!((done.units, done.acked), (units, units));
    fleet.run(Duration::from_secs(2));
    assert_eq!((fleet.expelled(), fleet.told_lost), (0, 0));
    let epoch = |unit: &Unit| unit.epochs == (Epoch(2), Epoch(0));
    assert!(fleet.units.iter().all(epoch));
}

#[test]
fn units_that_never_answer_are_expelled_and_no_others() {
    for update in MODES {
        let mut fleet = Fleet::new(10_000, update);
        // One unit in a hundred is dead, and another one is alive but never acknowledges.
        for unit in fleet.units.iter_mut().step_by(100) {
            unit.dead = true;
        }
        for unit in fleet.units.iter_mut().skip(50).step_by(100) {
            unit.mute = true;
        }
        let done = fleet.rotate();
        assert_eq!(done.acked, 9_800);
        // The rotation waits for one lease only, because a unit that was counted out in one phase
        // is not waited for in the next. The rest allows for three times the manager's own work,
        // which takes 0.4 s for ten thousand units, and half of that again for their heartbeats.
        assert!(done.total < Duration::from_millis(5500), "{:?}", done.total);
        fleet.run(Duration::from_secs(4));
        assert_eq!(fleet.told_lost, 200);
        for (n, unit) in fleet.units.iter().enumerate() {
            let expected = unit.mute;
            assert_eq!(unit.out, expected, "{n}");
        }
    }
}

#[test]
fn a_manager_that_sends_all_before_it_reads_would_expel_healthy_units() {
    let mut fleet = Fleet::new(30_000, UpdateMode::Strict);
    fleet.batch = usize::MAX;
    fleet.begin();
    fleet.run(Duration::from_secs(30));
    assert!(fleet.expelled() > 1000, "{}", fleet.expelled());
}

#[test]
fn a_repeat_whose_answer_has_come_in_meanwhile_never_leaves() {
    for reads_first in [true, false] {
        let mut fleet = Fleet::new(300, UpdateMode::Strict);
        fleet.reads_first = reads_first;
        fleet.begin();
        while fleet.asked < 300 {
            fleet.run(Duration::from_millis(1));
        }
        // Something else keeps the manager busy until every repetition is due.
        fleet.now = fleet.now + Duration::from_secs(1);
        fleet.run(Duration::from_secs(1));
        assert_eq!(fleet.done.as_ref().map(|done| done.acked), Some(300));
        let repeats = fleet.asked - 3 * 300;
        assert_eq!(repeats == 0, reads_first, "{repeats}");
    }
}

#[test]
fn leases_grow_with_the_fleet_so_that_heartbeats_stay_within_the_budget() {
    for (units, seconds) in [(1000, 3), (10_000, 3), (30_000, 9)] {
        let mut fleet = Fleet::new(units, UpdateMode::Hitless);
        let lease = Duration::from_secs(seconds);
        fleet.run(lease / 3 + Duration::from_millis(100));
        assert!(
            fleet.units.iter().all(|u| u.granted == Some(lease)),
            "{units}"
        );
        assert!(units as u64 * 3 / seconds <= 10_000);
    }
}

/// A manager, and units whose own work takes no time.
struct Fleet {
    now: Timestamp,
    realm: Realm,
    mge: MgeMachine,
    units: Vec<Unit>,
    rng: ChaCha8Rng,
    /// Datagrams on their way to the manager.
    wire: VecDeque<(Timestamp, usize, Vec<u8>)>,
    /// Datagrams in the buffer of the manager's socket.
    buffer: VecDeque<(usize, Vec<u8>)>,
    beats: BinaryHeap<Reverse<(Timestamp, usize)>>,
    writes: VecDeque<(Timestamp, StoreId)>,
    done: Option<RotationResult>,
    /// Number of messages that the manager has sent unasked: orders, and no answers.
    asked: usize,
    /// Number of units that the manager has reported as lost.
    told_lost: usize,
    /// Number of messages that the manager sends before it reads again.
    batch: usize,
    reads_first: bool,
    lost_of_1000: u32,
}

struct Unit {
    session: SessionId,
    keys: SessionKeys,
    sequence: u64,
    update: UpdateMode,
    /// The epoch in force, and the next one.
    epochs: (Epoch, Epoch),
    count: u64,
    sent: VecDeque<(u64, Timestamp)>,
    lease: Duration,
    lease_until: Timestamp,
    /// The lease that the manager granted last.
    granted: Option<Duration>,
    beat_at: Timestamp,
    /// True if the unit was told to register again, or has lost its lease.
    out: bool,
    dead: bool,
    mute: bool,
}

impl Fleet {
    /// Creates a group with this many live units.
    fn new(units: usize, update: UpdateMode) -> Self {
        let id = |n: usize| EuId(u32::try_from(n).unwrap() + 1);
        let records = (0..units).map(|n| UnitRecord {
            id: id(n),
            name: format!("unit{n}"),
            keys: None,
            evicted: false,
            unconfirmed: false,
            may_serve: MayServe::Everything,
        });
        let directory = Directory {
            boot: 1,
            lease: Duration::from_secs(60),
            units: records.collect(),
            groups: vec![group(update)],
            members: (0..units).map(|n| (id(n), GROUP)).collect(),
            ..Directory::default()
        };
        let now = Timestamp::from_nanos(1_000_000_000);
        let rng = Box::new(ChaCha8Rng::seed_from_u64(1));
        let settings = MgeSettings::default();
        let clock = Pseudotime(64_000);
        let mge = MgeMachine::new(settings, identity(0), directory, now, clock, rng);
        let mut fleet = Self {
            now,
            realm: identity(0).public().fingerprint().realm(),
            mge,
            units: Vec::new(),
            rng: ChaCha8Rng::seed_from_u64(2),
            wire: VecDeque::new(),
            buffer: VecDeque::new(),
            beats: BinaryHeap::new(),
            writes: VecDeque::new(),
            done: None,
            asked: 0,
            told_lost: 0,
            batch: 128,
            reads_first: true,
            lost_of_1000: 0,
        };
        // The group gets its first key.
        fleet.run(Duration::from_millis(50));
        // The units have been registered for some time: each has the lease that a fleet of this
        // size gets, and sends its heartbeats at its own moment.
        let now = fleet.now;
        let lease = lease_of(units);
        let third = u64::try_from(lease.as_nanos()).unwrap() / 3;
        for n in 0..units {
            let mut km = [0; 32];
            km[..8].copy_from_slice(&(n as u64).to_be_bytes());
            let keys = || SessionKeys::from_km(&Secret::new(km));
            let session = fleet.mge.add_live(now, id(n), address(n), keys(), lease);
            fleet.units.push(Unit::new(session, keys(), update));
            let ago = Duration::from_nanos(fleet.rng.random_range(0..third));
            let unit = &mut fleet.units[n];
            (unit.lease, unit.lease_until) = (lease, now + lease - ago);
            fleet.beat(n, now + lease / 3 - ago);
        }
        fleet
    }

    fn beat(&mut self, n: usize, at: Timestamp) {
        self.units[n].beat_at = at;
        self.beats.push(Reverse((at, n)));
    }

    fn begin(&mut self) {
        let request = AdminRequest::Rotate {
            group: "group1".parse().expect("a name"),
            update: None,
        };
        let asked = self.mge.handle_admin(self.now, "test".into(), request);
        asked.expect("a group");
    }

    fn rotate(&mut self) -> RotationResult {
        self.begin();
        for _ in 0..120 {
            self.run(Duration::from_millis(500));
            if let Some(done) = self.done.take() {
                return done;
            }
        }
        panic!("{:?}", self.mge.status(self.now).groups);
    }

    fn expelled(&self) -> usize {
        self.units.iter().filter(|unit| unit.out).count()
    }

    /// Runs the manager as the daemon's task does: it reads what has arrived, then handles timers,
    /// then sends a batch of waiting messages.
    fn run(&mut self, time: Duration) {
        let end = self.now + time;
        while self.now < end {
            let before = (self.now, self.buffer.len());
            self.drain();
            let mut sent = 0;
            while sent < self.batch && self.send() {
                sent += 1;
            }
            self.arrive();
            for _ in 0..64 {
                self.read();
            }
            while let Some((at, id)) = self.writes.front().copied().filter(|w| w.0 <= self.now) {
                self.writes.pop_front();
                let _ = at;
                self.mge.handle_stored(self.now, id, Ok(StoreAnswer::Done));
            }
            if self.mge.poll_timeout().is_some_and(|at| at <= self.now) {
                let unread = if self.reads_first { 8192 } else { 0 };
                let _ = (0..unread).all(|_| self.read());
                self.mge.handle_timeout(self.now);
            }
            if (self.now, self.buffer.len()) == before && !self.mge.has_transmits() {
                self.sleep(end);
            }
        }
    }

    /// Advances the clock to the next event.
    fn sleep(&mut self, end: Timestamp) {
        let next = [
            self.mge.poll_timeout(),
            self.wire.front().map(|w| w.0),
            self.writes.front().map(|w| w.0),
            self.beats.peek().map(|b| b.0.0),
        ];
        let next = next.into_iter().flatten().min().unwrap_or(end);
        self.now = next.min(end).max(self.now);
    }

    fn drain(&mut self) {
        while let Some(request) = self.mge.poll_store() {
            self.writes.push_back((self.now + WRITE, request.id));
        }
        while let Some(event) = self.mge.poll_event() {
            match event {
                MgeEvent::RotationDone(done) => self.done = Some(done),
                MgeEvent::UnitLost { .. } => self.told_lost += 1,
                _ => {}
            }
        }
    }

    fn send(&mut self) -> bool {
        let Some(datagram) = self.mge.poll_transmit(self.now) else {
            return false;
        };
        self.asked += 1;
        self.now = self.now + CRYPTO + SYSTEM_CALL;
        if !self.loses() {
            self.deliver(number(datagram.to), &datagram.payload);
        }
        true
    }

    /// Handles one datagram of the buffer, and sends the answer immediately.
    fn read(&mut self) -> bool {
        self.arrive();
        let Some((n, payload)) = self.buffer.pop_front() else {
            return false;
        };
        self.now = self.now + CRYPTO + SYSTEM_CALL;
        let _ = self.mge.handle_datagram(self.now, address(n), &payload);
        while let Some(datagram) = self.mge.poll_answer() {
            self.now = self.now + CRYPTO + SYSTEM_CALL;
            self.deliver(number(datagram.to), &datagram.payload);
        }
        true
    }

    /// Moves what has arrived by now into the buffer. What does not fit is lost.
    fn arrive(&mut self) {
        while let Some(Reverse((at, n))) = self.beats.peek().copied().filter(|b| b.0.0 <= self.now)
        {
            self.beats.pop();
            self.heartbeat(at, n);
        }
        while self.wire.front().is_some_and(|w| w.0 <= self.now) {
            let (_, n, payload) = self.wire.pop_front().expect("one");
            if self.buffer.len() < BUFFER {
                self.buffer.push_back((n, payload));
            }
        }
    }

    fn loses(&mut self) -> bool {
        self.lost_of_1000 > 0 && self.rng.random_range(0..1000) < self.lost_of_1000
    }

    fn say(&mut self, n: usize, at: Timestamp, body: &Body) {
        let unit = &mut self.units[n];
        if unit.dead || self.lost_of_1000 > 0 && self.rng.random_range(0..1000) < self.lost_of_1000
        {
            return;
        }
        unit.sequence += 1;
        let header = Header {
            kind: body.kind(),
            realm: self.realm,
            session: unit.session,
            sequence: unit.sequence,
        };
        let payload = unit.keys.from_eu.seal(&header, &[], &body.encode());
        // The datagrams are kept in the order in which they will arrive.
        let at = at + 2 * LATENCY;
        let behind = self.wire.iter().rev().take_while(|w| w.0 > at).count();
        self.wire.insert(self.wire.len() - behind, (at, n, payload));
    }

    fn heartbeat(&mut self, at: Timestamp, n: usize) {
        let unit = &mut self.units[n];
        if unit.beat_at != at || unit.out || unit.dead {
            return;
        }
        if unit.lease_until <= at {
            unit.out = true;
            return;
        }
        unit.count += 1;
        unit.sent.push_back((unit.count, at));
        let (base, next) = unit.epochs;
        let beat = Heartbeat {
            count: unit.count,
            digest: digest::epochs([(GROUP, base, next)].into_iter()),
            groups: 1,
            policy: 1,
            sealed: Sealed::default(),
        };
        let again = at + unit.lease / 12;
        self.say(n, at, &Body::Heartbeat(beat));
        self.beat(n, again);
    }

    /// Delivers a message to a unit, which acts on it and answers without delay.
    fn deliver(&mut self, n: usize, payload: &[u8]) {
        let unit = &mut self.units[n];
        if unit.dead || unit.out {
            return;
        }
        let message = Message::parse(payload).expect("a message");
        if message.header.kind == Kind::Error {
            return;
        }
        let plain = unit
            .keys
            .from_mge
            .open(message.header.sequence, payload, HEADER_LEN)
            .expect("its own session");
        let body = Body::decode(message.header.kind, &plain).expect("a body");
        if let Body::HeartbeatAck(ack) = &body {
            if ack.register {
                unit.out = true;
                return;
            }
            let Some(at) = unit.sent.iter().position(|s| s.0 == ack.count) else {
                return;
            };
            let (_, sent) = unit.sent.drain(..=at).next_back().expect("one");
            unit.lease = Duration::from_millis(ack.lease_ms.into());
            unit.granted = Some(unit.lease);
            unit.lease_until = unit.lease_until.max(sent + unit.lease);
            let next = sent + unit.lease / 3;
            self.beat(n, next.max(self.now));
            return;
        }
        if let Some(answer) = unit.acts(&body) {
            self.say(n, self.now, &answer);
        }
    }
}

impl Unit {
    fn new(session: SessionId, keys: SessionKeys, update: UpdateMode) -> Self {
        Self {
            session,
            keys,
            sequence: 1 << 32,
            update,
            epochs: (Epoch(1), Epoch(0)),
            count: 0,
            sent: VecDeque::new(),
            lease: Duration::ZERO,
            lease_until: Timestamp::default(),
            beat_at: Timestamp::default(),
            granted: None,
            out: false,
            dead: false,
            mute: false,
        }
    }

    /// Changes the epochs as the unit's update machine would, and returns the acknowledgement.
    fn acts(&mut self, body: &Body) -> Option<Body> {
        let last = match self.update {
            UpdateMode::Strict => Kind::Start,
            UpdateMode::Hitless => Kind::Stop,
        };
        let mut finish = |c: &StepId| {
            if body.kind() == last {
                self.epochs = (c.epoch, Epoch(0));
            }
        };
        let answer = match body {
            Body::Rekey(record, _) => {
                let step = StepId {
                    group: GROUP,
                    epoch: record.tip(),
                    rotation: record.rotation,
                };
                self.epochs.1 = record.tip();
                Body::RekeyAck(step)
            }
            Body::Stop(c) => {
                finish(c);
                Body::StopAck(*c)
            }
            Body::Start(c) => {
                finish(c);
                Body::StartAck(*c)
            }
            _ => return None,
        };
        (!self.mute).then_some(answer)
    }
}

/// Returns the lease of a fleet: a unit sends three heartbeats per lease, and all of them together
/// at most ten thousand per second.
fn lease_of(units: usize) -> Duration {
    let units = u32::try_from(units).unwrap();
    Duration::from_secs(3).max(Duration::from_micros(300) * units)
}

fn address(n: usize) -> SocketAddr {
    let [_, a, b, c] = u32::try_from(n).unwrap().to_be_bytes();
    SocketAddr::from(([10, a, b, c], 4747))
}

fn number(address: SocketAddr) -> usize {
    let SocketAddr::V4(address) = address else {
        panic!("{address}");
    };
    let [_, a, b, c] = address.ip().octets();
    usize::from(a) << 16 | usize::from(b) << 8 | usize::from(c)
}

const MODES: [UpdateMode; 2] = [UpdateMode::Strict, UpdateMode::Hitless];
const GROUP: GroupId = GroupId(1);
/// What one message costs the manager: the time to seal or open it, and the time to send or receive
/// it.
const CRYPTO: Duration = Duration::from_micros(15);
const SYSTEM_CALL: Duration = Duration::from_micros(5);
const LATENCY: Duration = Duration::from_millis(1);
const WRITE: Duration = Duration::from_millis(5);
/// The number of datagrams that fit into a socket buffer with the smallest default size of a
/// kernel.
const BUFFER: usize = 550;
