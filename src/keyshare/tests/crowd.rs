//! Simulates a manager and thousands of units in virtual time. An RSA operation takes the virtual
//! time that the test sets and hardly any real time (see `crypto/identity/toy.rs`). Everything else
//! is the code that the daemons run.

use std::collections::{BTreeMap, HashMap};
use std::net::SocketAddr;
use std::time::Duration;

use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

use super::desk::{group, mge_address};
use crate::DropReason;
use crate::crypto::Pass;
use crate::crypto::pass::Passes;
pub(super) use crate::crypto::test_keys::toy;
use crate::ids::{EuId, GroupId};
use crate::keyshare::eu::{EuEvent, EuMachine, EuSettings, Memory};
use crate::keyshare::ring::{SuiteId, UpdateMode};
use crate::manager::{
    CLOCK_BOUND, Directory, MgeEvent, MgeMachine, MgeSettings, Point, QueueStatus, StoreAnswer,
    StoreId, StoreOp, Term, UnitRecord, Work,
};
use crate::time::{Pseudotime, Timestamp};
use crate::wire::control::{Kind, MAX_DATAGRAM, MayServe};

pub(super) struct Fleet {
    pub(super) now: Timestamp,
    pub(super) rng: ChaCha8Rng,
    pub(super) settings: MgeSettings,
    pub(super) mge: Option<MgeMachine>,
    pub(super) units: Vec<Node>,
    pub(super) drops: BTreeMap<DropReason, usize>,
    /// Number of RSA operations that have run.
    pub(super) operations: usize,
    /// Traffic of attackers. It is called every millisecond.
    pub(super) flood: Option<Flood>,
    /// Percentage of the datagrams that are lost.
    pub(super) loss: u32,
    /// Datagrams that were sent to an address of no unit.
    pub(super) elsewhere: Vec<(SocketAddr, Vec<u8>)>,
    /// The state from which the manager's next process starts.
    pub(super) disk: Directory,
    /// The last pseudotime that the manager saved.
    pseudotime: Pseudotime,
    by_address: HashMap<SocketAddr, usize>,
    queue: BTreeMap<(Timestamp, u64), Happening>,
    order: u64,
    mge_life: u64,
    mge_wakes: Option<Timestamp>,
}

/// An attacker, who can send any datagram from each of its addresses.
pub(super) type Flood = Box<dyn FnMut(&mut Fleet)>;

pub(super) struct Node {
    pub(super) id: EuId,
    pub(super) address: SocketAddr,
    /// The pass that the unit has stored.
    pub(super) pass: Option<Pass>,
    pub(super) memory: Memory,
    pub(super) machine: Option<EuMachine>,
    /// When the unit last reported that it was registered. [`Self::is_live`] is when the manager
    /// last reported it.
    pub(super) has_keys: Option<Timestamp>,
    pub(super) is_live: Option<Timestamp>,
    /// Number of COOKIEs that the unit has received.
    pub(super) cookies: usize,
    life: u64,
    wakes: Option<Timestamp>,
}

enum Happening {
    Datagram(SocketAddr, SocketAddr, Vec<u8>),
    Start(usize),
    Wake(usize),
    WakeMge,
    Work(u64, Box<Work>),
    Stored(u64, StoreId, StoreOp),
    Flood,
}

impl Fleet {
    /// Starts a manager and creates units that do not run yet. All units are in one group. With
    /// `passes`, each of them has one.
    pub(super) fn new(units: usize, passes: bool, lease: Duration) -> Self {
        let mut disk = Directory {
            groups: vec![group(UpdateMode::Hitless)],
            ..Directory::default()
        };
        let (mge, keys) = (toy(0), toy(1).public().clone());
        let (maker, mut rng) = (Passes::new(&mge), ChaCha8Rng::seed_from_u64(1));
        let units: Vec<_> = (0..units)
            .map(|u| {
                let id = EuId(u32::try_from(u).unwrap() + 1);
                Node {
                    id,
                    address: site_address(u),
                    memory: Memory::default(),
                    pass: passes.then(|| maker.issue(id, &keys.fingerprint(), &mut rng)),
                    machine: None,
                    has_keys: None,
                    is_live: None,
                    cookies: 0,
                    life: 0,
                    wakes: None,
                }
            })
            .collect();
        for unit in &units {
            let record = UnitRecord {
                id: unit.id,
                name: format!("unit{}", unit.id),
                keys: Some(keys.clone()),
                evicted: false,
                unconfirmed: false,
                may_serve: MayServe::Everything,
            };
            disk.units.push(record);
            disk.members.push((unit.id, GroupId(1)));
        }
        let mut fleet = Self {
            now: Timestamp::from_nanos(1_000_000_000),
            rng,
            settings: MgeSettings {
                lease,
                work_running: 2,
                ..MgeSettings::default()
            },
            mge: None,
            by_address: units
                .iter()
                .enumerate()
                .map(|(u, n)| (n.address, u))
                .collect(),
            units,
            drops: BTreeMap::new(),
            operations: 0,
            flood: None,
            loss: 0,
            elsewhere: Vec::new(),
            disk,
            pseudotime: Pseudotime(0),
            queue: BTreeMap::new(),
            order: 0,
            mge_life: 0,
            mge_wakes: None,
        };
        fleet.restart_mge();
        fleet
    }

    /// Ends the manager's process and starts another one immediately.
    pub(super) fn restart_mge(&mut self) {
        self.disk.boot += 1;
        self.mge_life += 1;
        self.disk.term = Term(self.disk.boot);
        self.disk.starts.push(Point {
            boot: self.disk.boot,
            draw: u16::try_from(self.mge_life).expect("few starts"),
            count: 0,
        });
        let wall = Pseudotime(64_000 + self.now.as_nanos() / 15_625_000);
        self.mge = Some(MgeMachine::new(
            self.settings.clone(),
            toy(0),
            self.disk.clone(),
            self.now,
            wall.max(self.pseudotime.after(CLOCK_BOUND)),
            Box::new(ChaCha8Rng::seed_from_u64(self.rng.random())),
        ));
        self.drain_mge();
    }

    /// Moves a unit to another address.
    pub(super) fn place(&mut self, u: usize, address: SocketAddr) {
        self.by_address.remove(&self.units[u].address);
        self.units[u].address = address;
        self.by_address.insert(address, u);
    }

    /// Starts a unit's process after this time. A process that still runs ends.
    pub(super) fn start_unit(&mut self, u: usize, after: Duration) {
        self.schedule(after, Happening::Start(u));
    }

    /// Starts every unit at a random moment within this time.
    pub(super) fn start_all(&mut self, within: Duration) {
        for u in 0..self.units.len() {
            let after = within.mul_f64(self.rng.random());
            self.start_unit(u, after);
        }
    }

    pub(super) fn run(&mut self, time: Duration) {
        self.run_until(time, |_| false);
    }

    /// Runs until `cond` holds, and returns how long that took. `cond` is checked when another unit
    /// has become live.
    pub(super) fn run_until(
        &mut self,
        most: Duration,
        cond: impl Fn(&Self) -> bool,
    ) -> Option<Duration> {
        let (start, end) = (self.now, self.now + most);
        if self.flood.is_some() {
            self.schedule(Duration::ZERO, Happening::Flood);
        }
        let live = |fleet: &Self| fleet.units.iter().map(|n| n.is_live).max();
        let mut before = live(self);
        let mut checked = self.now;
        while let Some(entry) = self.queue.first_entry()
            && entry.key().0 <= end
        {
            self.now = entry.key().0;
            let happening = entry.remove();
            self.happen(happening);
            // There are millions of happenings, so the condition is not checked after each of them.
            if self.now.since(checked) >= Duration::from_millis(10) {
                checked = self.now;
                let newest = live(self);
                if newest != std::mem::replace(&mut before, newest) && cond(self) {
                    return Some(self.now.since(start));
                }
            }
        }
        self.now = end;
        cond(self).then(|| self.now.since(start))
    }

    /// Returns how many units have become live and received keys since `start`.
    pub(super) fn live_since(&self, start: Timestamp) -> usize {
        let since = |at: Option<Timestamp>| at.is_some_and(|at| at >= start);
        let units = self.units.iter();
        units
            .filter(|n| since(n.is_live) && since(n.has_keys))
            .count()
    }

    pub(super) fn queue_status(&self) -> QueueStatus {
        self.mge.as_ref().expect("a manager").status(self.now).queue
    }

    pub(super) fn tell_mge(&mut self, from: SocketAddr, payload: &[u8]) {
        let now = self.now;
        let Some(mge) = &mut self.mge else { return };
        if let Err(reason) = mge.handle_datagram(now, from, payload) {
            *self.drops.entry(reason).or_default() += 1;
        }
        self.drain_mge();
    }

    fn happen(&mut self, happening: Happening) {
        let now = self.now;
        match happening {
            Happening::Datagram(from, to, payload) if to == mge_address() => {
                self.tell_mge(from, &payload);
            }
            Happening::Datagram(from, to, payload) => {
                let Some(u) = self.by_address.get(&to).copied() else {
                    self.elsewhere.push((to, payload));
                    return;
                };
                let node = &mut self.units[u];
                node.cookies += usize::from(payload.get(5) == Some(&(Kind::Cookie as u8)));
                if let Some(machine) = &mut node.machine
                    && let Err(reason) = machine.handle_datagram(now, from, &payload)
                {
                    *self.drops.entry(reason).or_default() += 1;
                }
                self.drain_unit(u);
            }
            Happening::Start(u) => {
                let seed = self.rng.random();
                let node = &mut self.units[u];
                node.life += 1;
                let settings = EuSettings {
                    eu: node.id,
                    manager: mge_address(),
                    manager_keys: toy(0).public().clone(),
                    queues: 2,
                    suites: SuiteId::ALL.to_vec(),
                    version: "0.0.0-test".into(),
                    max_back_off: Duration::from_secs(10),
                    memory: node.memory.clone(),
                    pass: node.pass.clone(),
                };
                let rng = Box::new(ChaCha8Rng::seed_from_u64(seed));
                node.machine = Some(EuMachine::new(settings, toy(1), now, rng).0);
                self.drain_unit(u);
            }
            Happening::Wake(u) => {
                let node = &mut self.units[u];
                node.wakes = None;
                if let Some(machine) = &mut node.machine {
                    machine.handle_timeout(now);
                }
                self.drain_unit(u);
            }
            Happening::WakeMge => {
                self.mge_wakes = None;
                if let Some(mge) = &mut self.mge {
                    mge.handle_timeout(now);
                }
                self.drain_mge();
            }
            Happening::Work(life, work) => {
                self.operations += 1;
                if life == self.mge_life
                    && let Some(mge) = &mut self.mge
                    && let Err(reason) = mge.handle_work(now, work.run())
                {
                    *self.drops.entry(reason).or_default() += 1;
                }
                self.drain_mge();
            }
            Happening::Stored(life, id, op) => {
                if life == self.mge_life {
                    self.store(op);
                    let point = self.disk.starts.last().copied();
                    let mge = self.mge.as_mut().expect("it lives");
                    mge.handle_point(point.expect("its start"));
                    mge.handle_stored(now, id, Ok(StoreAnswer::Done));
                }
                self.drain_mge();
            }
            Happening::Flood => {
                if let Some(mut flood) = self.flood.take() {
                    flood(self);
                    self.flood = Some(flood);
                    self.schedule(Duration::from_millis(1), Happening::Flood);
                }
            }
        }
    }

    /// Stores the parts of a write that the manager's next process needs.
    fn store(&mut self, op: StoreOp) {
        if let Some(point) = self.disk.starts.last_mut().filter(|_| op.counts()) {
            point.count += 1;
        }
        match op {
            StoreOp::FirstKey { key, .. } => self.disk.groups[0].key = Some(key),
            StoreOp::ReserveSenderIds { below } => self.disk.sender_ids = below,
            StoreOp::RaiseLease { longest } => self.disk.lease = longest,
            StoreOp::SavePseudotime { value, .. } => self.pseudotime = value,
            // The rest matters only to a manager that restarts during a rotation, which no test
            // does.
            _ => {}
        }
    }

    fn drain_mge(&mut self) {
        let (now, life) = (self.now, self.mge_life);
        let Some(mut mge) = self.mge.take() else {
            return;
        };
        while let Some(request) = mge.poll_store() {
            let (id, op) = (request.id, request.op);
            self.schedule(Duration::from_millis(2), Happening::Stored(life, id, op));
        }
        while let Some(datagram) = mge.poll_transmit(now) {
            self.transmit(mge_address(), datagram.to, datagram.payload);
        }
        while let Some(work) = mge.poll_work(now) {
            self.schedule(OPERATION, Happening::Work(life, Box::new(work)));
        }
        while let Some(reason) = mge.poll_drop() {
            *self.drops.entry(reason).or_default() += 1;
        }
        while let Some(event) = mge.poll_event() {
            if let MgeEvent::UnitRegistered { eu, .. } = event {
                self.units[eu.0 as usize - 1].is_live = Some(now);
            }
        }
        if let Some(at) = mge.poll_timeout()
            && self.mge_wakes.is_none_or(|wakes| at < wakes)
        {
            self.mge_wakes = Some(at);
            self.schedule(at.since(now), Happening::WakeMge);
        }
        self.mge = Some(mge);
    }

    fn drain_unit(&mut self, u: usize) {
        let now = self.now;
        let Some(mut machine) = self.units[u].machine.take() else {
            return;
        };
        while let Some(event) = machine.poll_event() {
            let node = &mut self.units[u];
            match event {
                EuEvent::RingChanged(ring) => machine.handle_applied(now, ring.version),
                EuEvent::Pass(pass) => node.pass = Some(pass),
                EuEvent::Remember(memory) => node.memory = memory,
                EuEvent::Registered => node.has_keys = Some(now),
                _ => {}
            }
        }
        while let Some(datagram) = machine.poll_transmit() {
            self.transmit(self.units[u].address, datagram.to, datagram.payload);
        }
        let node = &mut self.units[u];
        let at = machine.poll_timeout();
        node.machine = Some(machine);
        if let Some(at) = at
            && node.wakes.is_none_or(|wakes| at < wakes)
        {
            node.wakes = Some(at);
            self.schedule(at.since(now), Happening::Wake(u));
        }
    }

    fn transmit(&mut self, from: SocketAddr, to: SocketAddr, payload: Vec<u8>) {
        assert!(payload.len() <= MAX_DATAGRAM);
        if self.rng.random_range(0..100) < self.loss {
            return;
        }
        // A unit has a slow processor and needs 10 ms for the RSA operations of its KEY-REQ.
        let own_rsa = to == mge_address() && payload.len() > 500;
        let delay = self.rng.random_range(1..=3) + if own_rsa { 10 } else { 0 };
        let delay = Duration::from_millis(delay);
        self.schedule(delay, Happening::Datagram(from, to, payload));
    }

    fn schedule(&mut self, delay: Duration, happening: Happening) {
        self.order += 1;
        self.queue.insert((self.now + delay, self.order), happening);
    }
}

/// Returns the address of a unit. Each site is a network with 250 units.
fn site_address(u: usize) -> SocketAddr {
    let (site, host) = (u / 250, u % 250 + 1);
    let [_, _, b, c] = u32::try_from(site).unwrap().to_be_bytes();
    SocketAddr::from(([10, 128 + b, c, u8::try_from(host).unwrap()], 4747))
}

/// Duration of an RSA operation. Two run at a time, which makes 400 per second.
const OPERATION: Duration = Duration::from_millis(5);
