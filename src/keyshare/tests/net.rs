//! One manager and its units over a network that loses, repeats and reorders; the store, the RSA pool and the units'
//! threads take their time. After every step the invariants of docs/protocol.md section 4.3 are checked.

mod admin;
mod invariants;
mod store;

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use rand::rngs::ChaCha8Rng;
use rand::{Rng, RngExt, SeedableRng};

pub(super) use self::admin::{Admin, take};
pub(super) use self::store::{Store, group};
use crate::DropReason;
pub(super) use crate::crypto::test_keys::identity;
use crate::crypto::{Identity, Pass};
use crate::ids::{Epoch, EuId, GroupId, SenderId};
use crate::keyshare::eu::{EuEvent, EuMachine, EuSettings, EuState, Memory};
use crate::keyshare::ring::{KeyRing, Transmit, UpdateMode};
use crate::manager::{
    AdminOp, CLOCK_BOUND, Directory, MgeEvent, MgeMachine, MgeSettings, Phase, RotationResult,
    StoreFailed, StoreId, StoreOp, StoreRequest, Term, Ticket, UnitRecord, Work,
};
use crate::time::{Pseudotime, Timestamp};
use crate::wire::control::Mark;

/// What the network and the machines around the protocol do.
#[derive(Clone, Debug)]
pub(super) struct Weather {
    /// Datagrams lost, of 100.
    pub(super) loss: u32,
    /// Datagrams that come twice, of 100.
    pub(super) twice: u32,
    /// Slowest delivery, in milliseconds.
    pub(super) delay_ms: u64,
    /// Slowest write, in milliseconds.
    pub(super) store_ms: u64,
    /// Writes that fail, of 100.
    pub(super) store_fails: u32,
    /// Of those that fail, the ones that were done nevertheless: only the answer is lost. Of 100.
    pub(super) store_lies: u32,
    /// What fails will fail again.
    pub(super) store_broken: bool,
    /// Slowest swap of a unit's threads, in milliseconds.
    pub(super) threads_ms: u64,
}

pub(super) struct Net {
    pub(super) now: Timestamp,
    pub(super) rng: ChaCha8Rng,
    pub(super) weather: Weather,
    pub(super) settings: MgeSettings,
    pub(super) mge: Option<MgeMachine>,
    pub(super) store: Store,
    pub(super) units: Vec<UnitNode>,
    pub(super) done: Vec<RotationResult>,
    pub(super) mge_events: Vec<MgeEvent>,
    pub(super) drops: BTreeMap<DropReason, usize>,
    /// Every datagram that was ever sent, for those who replay or forge.
    pub(super) seen: Vec<(SocketAddr, SocketAddr, Vec<u8>)>,
    pub(super) keep_seen: bool,
    /// Compares every unit with every other after each step.
    pub(super) compare: bool,
    /// Datagrams to addresses that no unit has.
    pub(super) elsewhere: Vec<Vec<u8>>,
    /// Writes that were asked for, repeats too.
    pub(super) writes: usize,
    queue: BTreeMap<(Timestamp, u64), Happening>,
    order: u64,
    /// Strict groups: epochs whose START was sent.
    started: BTreeSet<(GroupId, Epoch)>,
    keys: BTreeMap<(GroupId, Epoch), ([u8; 32], u32)>,
    /// Which registration of which process of which unit has a sender id.
    senders: BTreeMap<SenderId, Owner>,
    /// The same of a session key and a sender id.
    pairs: BTreeMap<([u8; 32], SenderId), Owner>,
    /// The manager goes on from an older copy: sender ids may come again, but under no key twice.
    pub(super) copied: bool,
    pub(super) barred: BTreeMap<EuId, BTreeMap<GroupId, Epoch>>,
    /// Units that joined a group when their keys of an earlier membership may still have been there.
    excused: BTreeSet<(EuId, GroupId)>,
    mge_life: u64,
    /// How much the wall clock was set back, in 1/64 s.
    pub(super) wall_behind: u64,
    /// RSA operations do not come back.
    pub(super) lose_work: bool,
    /// RSA operations for enrollments whose result reached the manager while it wrote a new era.
    pub(super) enrollments_interrupted: usize,
}

pub(super) struct UnitNode {
    pub(super) id: EuId,
    pub(super) identity: Arc<Identity>,
    pub(super) machine: Option<Box<EuMachine>>,
    pub(super) address: SocketAddr,
    /// What the threads use.
    pub(super) threads: Arc<KeyRing>,
    /// What the threads are to use.
    newest: Arc<KeyRing>,
    pub(super) events: Vec<&'static str>,
    pub(super) refused: Vec<String>,
    /// What is on its disk.
    pub(super) pass: Option<Pass>,
    pub(super) prefixes: Option<usize>,
    /// The threads never answer.
    pub(super) stuck: bool,
    /// What it has on its disk.
    pub(super) memory: Memory,
    /// The newest mark that this process has told.
    told: Mark,
    /// The ring's version at each registration of this process.
    registrations: Vec<u64>,
    /// Its network is gone.
    pub(super) cut: bool,
    life: u64,
    /// The lease ran out. A unit that comes back keeps its part of the bargain from this ring's version on: until its threads
    /// have it they may still send under an old key, which nobody hears any more.
    lapsed: bool,
    bound_from: u64,
    sent: BTreeMap<GroupId, Epoch>,
}

/// A unit, its process, and which registration of that.
type Owner = (EuId, u64, usize);

enum Happening {
    Datagram {
        from: SocketAddr,
        to: SocketAddr,
        payload: Vec<u8>,
    },
    Threads {
        unit: usize,
        life: u64,
        ring: Arc<KeyRing>,
    },
    Work {
        life: u64,
        work: Box<Work>,
    },
    Stored {
        life: u64,
        id: StoreId,
        failed: bool,
    },
}

impl Weather {
    pub(super) fn fair() -> Self {
        Self {
            loss: 0,
            twice: 0,
            delay_ms: 2,
            store_ms: 2,
            store_fails: 0,
            store_lies: 0,
            store_broken: false,
            threads_ms: 2,
        }
    }

    pub(super) fn foul(rng: &mut impl Rng) -> Self {
        Self {
            loss: rng.random_range(0..30),
            twice: rng.random_range(0..20),
            delay_ms: rng.random_range(1..60),
            store_ms: rng.random_range(1..40),
            store_fails: rng.random_range(0..10),
            store_lies: rng.random_range(0..100),
            store_broken: false,
            threads_ms: rng.random_range(1..40),
        }
    }
}

impl Net {
    /// A manager with `units` enrolled units, all of them in each of `groups` groups; everybody is running.
    pub(super) fn new(seed: u64, units: usize, groups: u32, update: UpdateMode) -> Self {
        Self::with(seed, units, groups, update, MgeSettings::default())
    }

    /// As [`new`](Self::new), with other settings.
    pub(super) fn with(
        seed: u64,
        units: usize,
        groups: u32,
        update: UpdateMode,
        settings: MgeSettings,
    ) -> Self {
        let mut net = Self {
            now: Timestamp::from_nanos(1_000_000_000),
            rng: ChaCha8Rng::seed_from_u64(seed),
            weather: Weather::fair(),
            settings,
            mge: None,
            store: Store::default(),
            units: Vec::new(),
            done: Vec::new(),
            mge_events: Vec::new(),
            drops: BTreeMap::new(),
            seen: Vec::new(),
            keep_seen: false,
            compare: true,
            elsewhere: Vec::new(),
            writes: 0,
            queue: BTreeMap::new(),
            order: 0,
            started: BTreeSet::new(),
            keys: BTreeMap::new(),
            senders: BTreeMap::new(),
            pairs: BTreeMap::new(),
            copied: false,
            barred: BTreeMap::new(),
            excused: BTreeSet::new(),
            mge_life: 0,
            wall_behind: 0,
            lose_work: false,
            enrollments_interrupted: 0,
        };
        for g in 1..=groups {
            net.store.groups.insert(GroupId(g), group(g, update));
        }
        for u in 0..units {
            let node = UnitNode::new(u);
            net.store.units.insert(node.id, node.record());
            for g in 1..=groups {
                net.store.members.insert((node.id, GroupId(g)));
            }
            net.units.push(node);
        }
        net.start_mge();
        for u in 0..units {
            net.start_unit(u);
        }
        net
    }

    pub(super) fn start_mge(&mut self) {
        self.store.boot += 1;
        self.mge_life += 1;
        let draw = u16::try_from(self.mge_life).expect("few starts");
        self.store.starts.insert(self.store.boot, (draw, 0));
        self.store.waiting.clear();
        let directory = Directory {
            boot: self.store.boot,
            term: Term(self.store.boot),
            starts: self.store.points(),
            restored: self.store.restored,
            sender_ids: self.store.sender_ids,
            lease: self.store.lease,
            units: self.store.units.values().cloned().collect(),
            groups: self.store.groups.values().cloned().collect(),
            members: self.store.members.iter().copied().collect(),
            tokens: self.store.tokens.clone(),
        };
        let wall = Pseudotime(64_000 + self.now.as_nanos() / 15_625_000 - self.wall_behind);
        self.mge = Some(MgeMachine::new(
            self.settings.clone(),
            identity(0),
            directory,
            self.now,
            wall.max(self.store.pseudotime.after(CLOCK_BOUND)),
            Box::new(ChaCha8Rng::seed_from_u64(self.rng.random())),
        ));
        self.drain();
    }

    /// The manager is gone; some of the writes that it had asked for were still done, in order.
    pub(super) fn crash_mge(&mut self) {
        self.mge = None;
        let done = self.rng.random_range(0..=self.store.waiting.len());
        for _ in 0..done {
            if let Some(request) = self.store.waiting.pop_front() {
                self.store.apply(request.op);
            }
        }
        self.mge_life += 1;
    }

    /// SIGTERM.
    pub(super) fn stop_mge(&mut self) {
        let mge = self.mge.take();
        let last = mge.and_then(|mut mge| mge.last_write(self.now));
        self.mge_life += 1;
        if let Some(request) = last {
            self.store.apply(request.op);
        }
    }

    pub(super) fn start_unit(&mut self, u: usize) {
        let settings = EuSettings {
            eu: self.units[u].id,
            manager: mge_address(),
            manager_keys: identity(0).public().clone(),
            queues: 2,
            max_back_off: Duration::from_secs(5),
            memory: self.units[u].memory.clone(),
            pass: self.units[u].pass.clone(),
        };
        let seed = self.rng.random();
        let rng = Box::new(ChaCha8Rng::seed_from_u64(seed));
        let node = &mut self.units[u];
        (node.registrations, node.told) = (Vec::new(), Mark::NONE);
        node.life += 1;
        let (machine, _) = EuMachine::new(settings, Arc::clone(&node.identity), self.now, rng);
        node.threads = machine.ring();
        node.newest = machine.ring();
        node.machine = Some(Box::new(machine));
        self.drain();
    }

    /// One more unit, a member of every group, and running.
    pub(super) fn add_unit(&mut self, u: usize) {
        let node = UnitNode::new(u);
        let eu = node.id;
        self.admin(Admin::UnitAdded(node.record()));
        self.units.push(node);
        let groups: Vec<GroupId> = self.store.groups.keys().copied().collect();
        for group in groups {
            self.admin(Admin::Join { eu, group });
        }
        self.start_unit(u);
    }

    pub(super) fn stop_unit(&mut self, u: usize) {
        self.units[u].machine = None;
        self.units[u].life += 1;
    }

    /// Runs until that time.
    pub(super) fn run(&mut self, time: Duration) {
        let end = self.now + time;
        while self.step(end) {}
        self.now = end;
    }

    /// Runs until `cond` holds; false if it does not within `most`.
    pub(super) fn run_until(
        &mut self,
        most: Duration,
        mut cond: impl FnMut(&Self) -> bool,
    ) -> bool {
        let end = self.now + most;
        loop {
            if cond(self) {
                return true;
            }
            if !self.step(end) {
                self.now = end;
                return cond(self);
            }
        }
    }

    /// An administrator asks for this, and the store takes it at once. Gives the rotations that it leads to.
    pub(super) fn admin(&mut self, admin: Admin) -> Vec<Ticket> {
        if let Admin::Join { eu, group } = &admin {
            self.excused.insert((*eu, *group));
        }
        let now = self.now;
        if let Admin::UnitAdded(record) = admin {
            self.store.add_unit(&record);
            if let Some(mge) = &mut self.mge {
                mge.handle_point(self.store.point());
                mge.handle_unit(now, record);
            }
            return Vec::new();
        }
        let (actor, request) = admin.request(&self.store).expect("a request");
        let Some(mut mge) = self.mge.take() else {
            let op = AdminOp { actor, request };
            self.store.apply(StoreOp::Admin(op));
            return Vec::new();
        };
        let id = mge.handle_admin(now, actor, request);
        let id = id.expect("a valid request");
        while let Some(request) = mge.poll_store() {
            if matches!(request.op, StoreOp::Admin(_)) {
                let answer = self.store.apply(request.op);
                mge.handle_point(self.store.point());
                mge.handle_stored(now, request.id, Ok(answer));
            } else {
                self.write(request);
            }
        }
        self.mge = Some(mge);
        let before = self.mge_events.len();
        self.drain();
        let done = self.mge_events.iter().skip(before);
        let done = done.filter_map(|event| match event {
            MgeEvent::AdminDone { request, result } if *request == id => result.as_ref().ok(),
            _ => None,
        });
        done.flat_map(|done| done.tickets.clone()).collect()
    }

    pub(super) fn rotate(&mut self, g: u32, update: Option<UpdateMode>) -> Vec<Ticket> {
        self.admin(Admin::Rotate {
            group: GroupId(g),
            update,
            actor: "test".into(),
        })
    }

    pub(super) fn deliver(&mut self, from: SocketAddr, to: SocketAddr, payload: Vec<u8>) {
        self.schedule(0, Happening::Datagram { from, to, payload });
    }

    /// Tells the manager of a wall clock that is by so much ahead of what it was at the start.
    pub(super) fn wall_clock(&mut self, ahead: Duration) {
        let wall = Pseudotime(64_000 + self.now.as_nanos() / 15_625_000).after(ahead);
        if let Some(mge) = &mut self.mge {
            mge.handle_wall_clock(self.now, wall);
        }
    }

    pub(super) fn phase(&self, g: u32) -> Option<Phase> {
        let status = self.mge.as_ref()?.status(self.now);
        let group = status.groups.into_iter().find(|s| s.group == GroupId(g))?;
        group.rotation.map(|r| r.phase)
    }

    pub(super) fn epoch(&self, g: u32) -> Option<Epoch> {
        let status = self.mge.as_ref()?.status(self.now);
        status
            .groups
            .into_iter()
            .find(|s| s.group == GroupId(g))?
            .epoch
    }

    /// How a unit that runs stands with the manager, as it knows it.
    pub(super) fn state(&self, u: usize) -> Option<EuState> {
        let machine = self.units.get(u)?.machine.as_ref()?;
        Some(machine.status(self.now).state)
    }

    /// Everybody that runs has keys. Asked after each step, also of thousands: nothing is listed for it.
    pub(super) fn all_live(&self) -> bool {
        let mut running = self.units.iter().filter(|n| n.machine.is_some());
        running.all(|n| n.events.last() == Some(&"registered"))
    }

    /// Everybody that runs is registered, sends under the manager's epoch and knows no other; no rotation is under way.
    pub(super) fn settled(&self) -> bool {
        let Some(mge) = &self.mge else {
            return false;
        };
        let status = mge.status(self.now);
        let idle = status
            .groups
            .iter()
            .all(|g| g.rotation.is_none() && g.epoch.is_some());
        idle && self.units.iter().all(|node| {
            let Some(machine) = &node.machine else {
                return true;
            };
            if self.store.units.get(&node.id).is_none_or(|u| u.evicted) {
                return true;
            }
            let state = machine.status(self.now).state;
            let ring = &node.threads;
            state == EuState::Registered
                && ring.version == machine.ring().version
                && ring.groups().count() == self.store.groups_of(node.id).count()
                && ring.groups().all(|g| {
                    let epoch = status.groups.iter().find(|s| s.group == g.info.id);
                    sending(&g.transmit) == epoch.and_then(|s| s.epoch) && g.receive.len() == 1
                })
        })
    }

    /// Lets everything happen up to the next moment; false if nothing more happens before `end`.
    fn step(&mut self, end: Timestamp) -> bool {
        let timers = self
            .units
            .iter()
            .filter_map(|n| n.machine.as_ref()?.poll_timeout())
            .chain(self.mge.as_ref().and_then(MgeMachine::poll_timeout))
            .min();
        let next = self.queue.keys().next().map(|(at, _)| *at);
        let Some(at) = timers.into_iter().chain(next).min().filter(|at| *at <= end) else {
            return false;
        };
        self.now = self.now.max(at);
        let now = self.now;
        while let Some(entry) = self.queue.first_entry()
            && entry.key().0 <= now
        {
            let happening = entry.remove();
            self.happen(happening);
            self.drain();
            self.check();
        }
        if let Some(mge) = &mut self.mge {
            mge.handle_timeout(now);
        }
        for node in &mut self.units {
            if let Some(machine) = &mut node.machine
                && machine.poll_timeout().is_some_and(|at| at <= now)
            {
                machine.handle_timeout(now);
            }
        }
        self.drain();
        self.check();
        true
    }

    fn happen(&mut self, happening: Happening) {
        let now = self.now;
        match happening {
            Happening::Datagram { from, to, payload } => {
                let result = if to == mge_address() {
                    self.mge
                        .as_mut()
                        .map(|m| m.handle_datagram(now, from, &payload).map(drop))
                } else {
                    let node = self.units.iter_mut().find(|n| n.address == to);
                    if node.is_none() {
                        self.elsewhere.push(payload.clone());
                    }
                    node.filter(|n| !n.cut)
                        .and_then(|n| n.machine.as_mut())
                        .map(|m| m.handle_datagram(now, from, &payload))
                };
                if let Some(Err(reason)) = result {
                    *self.drops.entry(reason).or_default() += 1;
                }
            }
            Happening::Threads { unit, life, ring } => {
                let node = &mut self.units[unit];
                if node.life == life && ring.version >= node.threads.version && !node.stuck {
                    node.threads = ring;
                    if let Some(machine) = &mut node.machine {
                        machine.handle_applied(now, node.threads.version);
                    }
                }
            }
            Happening::Work { life, work } => {
                let restoring = self.mge.as_ref().is_some_and(MgeMachine::is_restoring);
                if life == self.mge_life && restoring && work.is_enrollment() {
                    self.enrollments_interrupted += 1;
                }
                let done = match self.lose_work {
                    true => work.lost(),
                    false => work.run(),
                };
                if life == self.mge_life
                    && let Some(mge) = &mut self.mge
                    && let Err(reason) = mge.handle_work(now, done)
                {
                    *self.drops.entry(reason).or_default() += 1;
                }
            }
            Happening::Stored { life, id, failed } => {
                if life != self.mge_life {
                    return;
                }
                let at = self.store.waiting.iter().position(|r| r.id == id);
                let request = at.and_then(|at| self.store.waiting.remove(at));
                if let (Some(request), Some(mge)) = (request, &mut self.mge) {
                    if failed {
                        let lies = self.weather.store_lies;
                        if lies > 0 && self.rng.random_range(0..100) < lies {
                            self.store.apply(request.op);
                        }
                        let failed = StoreFailed {
                            why: "the disk is full".into(),
                            for_good: self.weather.store_broken,
                        };
                        mge.handle_stored(now, id, Err(failed));
                    } else {
                        let answer = self.store.apply(request.op);
                        mge.handle_point(self.store.point());
                        mge.handle_stored(now, id, Ok(answer));
                    }
                }
            }
        }
    }

    fn drain(&mut self) {
        let now = self.now;
        if let Some(mut mge) = self.mge.take() {
            while let Some(request) = mge.poll_store() {
                self.write(request);
            }
            while let Some(datagram) = mge.poll_transmit(now) {
                assert!(
                    !mge.is_restoring(),
                    "kind {} leaves while an era is written",
                    datagram.payload[5]
                );
                self.transmit(mge_address(), datagram.to, datagram.payload);
            }
            while let Some(work) = mge.poll_work(now) {
                let (life, work) = (self.mge_life, Box::new(work));
                let delay = self.rng.random_range(1..10);
                self.schedule(delay, Happening::Work { life, work });
            }
            while let Some(reason) = mge.poll_drop() {
                *self.drops.entry(reason).or_default() += 1;
            }
            while let Some(event) = mge.poll_event() {
                if let MgeEvent::RotationDone(result) = &event {
                    self.done.push(result.clone());
                }
                self.mge_events.push(event);
            }
            self.mge = Some(mge);
        }
        for u in 0..self.units.len() {
            let Some(mut machine) = self.units[u].machine.take() else {
                continue;
            };
            while let Some(event) = machine.poll_event() {
                self.unit_event(u, event);
            }
            while let Some(datagram) = machine.poll_transmit() {
                if self.units[u].cut {
                    continue;
                }
                self.transmit(self.units[u].address, datagram.to, datagram.payload);
            }
            self.units[u].machine = Some(machine);
        }
    }

    fn write(&mut self, request: StoreRequest) {
        let id = request.id;
        self.writes += 1;
        let failed = self.percent(self.weather.store_fails);
        let life = self.mge_life;
        self.store.waiting.push_back(request);
        // In order: none is done before the one that was asked for earlier.
        let delay = self.weather.store_ms;
        self.schedule(delay, Happening::Stored { life, id, failed });
    }

    fn unit_event(&mut self, u: usize, event: EuEvent) {
        let node = &mut self.units[u];
        match event {
            EuEvent::RingChanged(ring) => {
                node.newest = Arc::clone(&ring);
                if node.lapsed {
                    node.bound_from = ring.version;
                }
                let (unit, life) = (u, node.life);
                let most = self.weather.threads_ms;
                let delay = self.rng.random_range(0..=most);
                self.schedule(delay, Happening::Threads { unit, life, ring });
            }
            EuEvent::PolicyChanged(all) => node.prefixes = Some(all.len()),
            EuEvent::Remember(memory) => {
                assert!(memory.mark >= node.told, "an older mark is kept");
                node.told = memory.mark;
                node.memory = memory;
            }
            EuEvent::Registered => {
                node.lapsed = false;
                node.events.push("registered");
                let ring = Arc::clone(&node.newest);
                self.given(u, &ring);
            }
            EuEvent::Pass(pass) => node.pass = Some(pass),
            EuEvent::Refused(refusal) => node.refused.push(refusal.sentence),
            EuEvent::Withheld(_) => node.events.push("withheld"),
            EuEvent::LeaseLost => {
                node.lapsed = true;
                node.events.push("lease lost");
            }
            EuEvent::Revoked => node.events.push("revoked"),
        }
    }

    pub(super) fn transmit(&mut self, from: SocketAddr, to: SocketAddr, payload: Vec<u8>) {
        assert!(
            payload.len() <= 1200,
            "a datagram of {} bytes",
            payload.len()
        );
        if self.keep_seen {
            self.seen.push((from, to, payload.clone()));
        }
        let copies = 1 + u32::from(self.percent(self.weather.twice));
        for _ in 0..copies {
            if !self.percent(self.weather.loss) {
                let delay = self.rng.random_range(1..=self.weather.delay_ms);
                let payload = payload.clone();
                self.schedule(delay, Happening::Datagram { from, to, payload });
            }
        }
    }

    fn schedule(&mut self, delay_ms: u64, happening: Happening) {
        self.order += 1;
        let at = self.now + Duration::from_millis(delay_ms);
        self.queue.insert((at, self.order), happening);
    }

    fn percent(&mut self, of_100: u32) -> bool {
        of_100 > 0 && self.rng.random_range(0..100) < of_100
    }
}

impl UnitNode {
    pub(super) fn new(u: usize) -> Self {
        let clock = crate::time::PseudoClock::new(Timestamp::default(), Pseudotime(0));
        let octet = u8::try_from(u % 250 + 1).unwrap();
        let port = u16::try_from(5000 + u / 250).unwrap();
        Self {
            id: EuId(u32::try_from(u).unwrap() + 1),
            identity: identity(u + 1),
            machine: None,
            address: SocketAddr::from(([10, 0, 1, octet], port)),
            threads: Arc::new(KeyRing::empty(clock)),
            newest: Arc::new(KeyRing::empty(clock)),
            events: Vec::new(),
            refused: Vec::new(),
            pass: None,
            prefixes: None,
            stuck: false,
            memory: Memory::default(),
            told: Mark::NONE,
            registrations: Vec::new(),
            cut: false,
            life: 0,
            lapsed: false,
            bound_from: 0,
            sent: BTreeMap::new(),
        }
    }

    pub(super) fn record(&self) -> UnitRecord {
        UnitRecord {
            id: self.id,
            name: format!("unit{}", self.id),
            keys: Some(self.identity.public().clone()),
            evicted: false,
            unconfirmed: false,
        }
    }

    /// Has a lease, and has acted on what it was told with it.
    fn bound(&self, now: Timestamp) -> bool {
        let leased = |m: &EuMachine| m.status(now).lease_ms > 0;
        self.machine.as_deref().is_some_and(leased) && self.threads.version >= self.bound_from
    }

    /// Which registration of this process a ring is of, from 1.
    fn registration(&self, ring: &KeyRing) -> usize {
        let versions = self.registrations.iter();
        versions.filter(|v| **v <= ring.version).count()
    }

    /// Registrations of its processes.
    pub(super) fn registered(&self) -> usize {
        self.events.iter().filter(|e| **e == "registered").count()
    }

    /// The epoch that the threads send under.
    pub(super) fn sends(&self, g: u32) -> Option<Epoch> {
        sending(&self.threads.group(GroupId(g))?.transmit)
    }
}

pub(super) fn mge_address() -> SocketAddr {
    SocketAddr::from(([10, 0, 0, 1], 4747))
}

pub(super) fn sending(transmit: &Transmit) -> Option<Epoch> {
    match transmit {
        Transmit::Send(key) => Some(key.epoch),
        Transmit::Stopped | Transmit::Locked | Transmit::Withheld => None,
    }
}
