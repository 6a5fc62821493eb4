//! The world: everything that runs, and what is under way between it.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::hash::{DefaultHasher, Hasher};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use fpn::DropReason;
use fpn::datapath::Relays;
use fpn::ids::{Epoch, EuId, GroupId, SenderId, Spi};
use fpn::keyshare::eu::EuState;
use fpn::keyshare::{EuSettings, UpdateMode};
use fpn::manager::{
    AdminOp, AdminRequest, CLOCK_BOUND, Directory, MgeEvent, MgeMachine, MgeSettings, Name, Phase,
    RotationResult, StoreOp, Term, Ticket,
};
use fpn::search::{Pair, SearchSettings};
use fpn::time::{Pseudotime, Timestamp};
use fpn::unit::{Unit, UnitSettings};
use fpn::wire::control::Mark;
use fpn::wire::esp::{DEFAULT_PORT, Encapsulation};
use ipnet::IpNet;
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

use crate::data::DataPath;
use crate::keys::identity;
use crate::step::Happening;
use crate::store::{Store, group};
use crate::terminal::{Terminal, terminals};
use crate::unit::{Owner, UnitNode, sending};
use crate::weather::{Skew, Weather};

/// A manager, its store, its units with their terminals, and everything that is under way between them.
pub struct World {
    /// The moment.
    pub now: Timestamp,
    /// Where everything random comes from.
    pub rng: ChaCha8Rng,
    /// The weather of this moment.
    pub weather: Weather,
    /// What the manager starts with.
    pub settings: MgeSettings,
    /// The manager, while it runs.
    pub mge: Option<MgeMachine>,
    /// Its database.
    pub store: Store,
    /// The units.
    pub units: Vec<UnitNode>,
    /// Rotations that ended.
    pub done: Vec<RotationResult>,
    /// What the manager told.
    pub mge_events: Vec<MgeEvent>,
    /// Control datagrams that the manager or a unit dropped.
    pub drops: BTreeMap<DropReason, usize>,
    /// Every datagram that was ever sent, for those who replay or forge.
    pub seen: Vec<(SocketAddr, SocketAddr, Vec<u8>)>,
    /// Keep [`seen`](Self::seen) and [`eavesdropped`](Self::eavesdropped).
    pub keep_seen: bool,
    /// Compares every unit with every other after each step.
    pub compare: bool,
    /// Datagrams to addresses that no unit has.
    pub elsewhere: Vec<Vec<u8>>,
    /// Writes that were asked for, repeats too.
    pub writes: usize,
    /// The terminals of all units.
    pub terminals: BTreeMap<IpAddr, Terminal>,
    /// The numbers of what terminals sent, and when.
    pub sent: BTreeMap<u64, (Pair, Timestamp)>,
    /// Packets between terminals of these prefixes are never to be readable on the hub.
    pub protected: Vec<IpNet>,
    /// Packets on the hub, for those who replay or forge; kept with [`keep_seen`](Self::keep_seen).
    pub eavesdropped: Vec<Vec<u8>>,
    /// Packets on the hub: searches, sealed ones, and those in clear.
    pub on_hub: [u64; 3],
    /// These units hear each other, and the others each other and the manager; neither hears the other ones.
    pub parted: BTreeSet<usize>,
    pub(crate) queue: BTreeMap<(Timestamp, u64), Happening>,
    pub(crate) order: u64,
    pub(crate) trace: DefaultHasher,
    /// Strict groups: epochs whose START was sent.
    pub(crate) started: BTreeSet<(GroupId, Epoch)>,
    pub(crate) keys: BTreeMap<(GroupId, Epoch), ([u8; 32], Spi)>,
    pub(crate) spis: BTreeMap<Spi, (GroupId, Epoch)>,
    /// Which registration of which process of which unit has a sender id.
    pub(crate) senders: BTreeMap<SenderId, Owner>,
    /// The same of a session key and a sender id.
    pub(crate) pairs: BTreeMap<([u8; 32], SenderId), Owner>,
    /// The nonces that were on the hub.
    pub(crate) nonces: HashSet<(Spi, SenderId, u64)>,
    /// The manager goes on from an older copy: sender ids may come again, but under no key twice.
    pub copied: bool,
    /// The highest epoch of each group that an evicted unit may have.
    pub barred: BTreeMap<EuId, BTreeMap<GroupId, Epoch>>,
    /// Units that joined a group when their keys of an earlier membership may still have been there.
    pub(crate) excused: BTreeSet<(EuId, GroupId)>,
    pub(crate) mge_life: u64,
    /// How much the wall clock was set back, in 1/64 s.
    pub wall_behind: u64,
    /// RSA operations do not come back.
    pub lose_work: bool,
}

impl World {
    /// A manager with `units` enrolled units, all of them in each of `groups` groups; everybody is running.
    pub fn new(seed: u64, units: usize, groups: u32, update: UpdateMode) -> Self {
        Self::with(seed, units, groups, update, MgeSettings::default())
    }

    /// As [`new`](Self::new), with other settings.
    pub fn with(
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
            terminals: BTreeMap::new(),
            sent: BTreeMap::new(),
            protected: Vec::new(),
            eavesdropped: Vec::new(),
            on_hub: [0; 3],
            parted: BTreeSet::new(),
            queue: BTreeMap::new(),
            order: 0,
            trace: DefaultHasher::new(),
            started: BTreeSet::new(),
            keys: BTreeMap::new(),
            spis: BTreeMap::new(),
            senders: BTreeMap::new(),
            pairs: BTreeMap::new(),
            nonces: HashSet::new(),
            copied: false,
            barred: BTreeMap::new(),
            excused: BTreeSet::new(),
            mge_life: 0,
            wall_behind: 0,
            lose_work: false,
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
            net.push(node);
        }
        net.start_mge();
        for u in 0..units {
            net.start_unit(u);
        }
        net
    }

    /// Starts a process of the manager.
    pub fn start_mge(&mut self) {
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
    pub fn crash_mge(&mut self) {
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
    pub fn stop_mge(&mut self) {
        let mge = self.mge.take();
        let last = mge.and_then(|mut mge| mge.last_write(self.now));
        self.mge_life += 1;
        if let Some(request) = last {
            self.store.apply(request.op);
        }
    }

    /// Starts a process of a unit.
    pub fn start_unit(&mut self, u: usize) {
        let node = &self.units[u];
        let settings = UnitSettings {
            keyshare: EuSettings {
                eu: node.id,
                manager: mge_address(),
                manager_keys: identity(0).public().clone(),
                queues: QUEUES,
                max_back_off: Duration::from_secs(5),
                memory: node.memory.clone(),
                pass: node.pass.clone(),
            },
            search: SearchSettings {
                served: terminals(u).into_iter().map(IpNet::from).collect(),
                ..SearchSettings::default()
            },
            encapsulation: Encapsulation::Udp(DEFAULT_PORT),
            port: DEFAULT_PORT,
            relays: Relays::NONE,
            mtu: None,
        };
        let seeds: [u64; 2] = self.rng.random();
        let random = seeds.map(|seed| Box::new(ChaCha8Rng::seed_from_u64(seed)) as Box<_>);
        let node = &mut self.units[u];
        (node.registrations, node.told) = (Vec::new(), Mark::NONE);
        node.life += 1;
        let (keys, counters) = (Arc::clone(&node.identity), Arc::clone(&node.counters));
        let now = node.skew.local(self.now);
        let (unit, rights) = Unit::new(settings, keys, counters, now, random);
        let first = unit.snapshot().clone();
        node.threads = Arc::clone(&first.ring);
        node.data = Some(DataPath::new(first, rights, &node.counters));
        node.unit = Some(Box::new(unit));
        self.drain();
    }

    /// One more unit, a member of every group, and running.
    pub fn add_unit(&mut self, u: usize) {
        self.add_unit_with(u, Skew::default());
    }

    /// As [`add_unit`](Self::add_unit), with a clock of its own.
    pub fn add_unit_with(&mut self, u: usize, skew: Skew) {
        let mut node = UnitNode::new(u);
        node.skew = skew;
        let eu = node.id;
        let (record, now) = (node.record(), self.now);
        self.store.add_unit(&record);
        if let Some(mge) = &mut self.mge {
            mge.handle_point(self.store.point());
            mge.handle_unit(now, record);
        }
        self.push(node);
        let groups: Vec<GroupId> = self.store.groups.keys().copied().collect();
        for id in groups {
            self.excused.insert((eu, id));
            let (unit, group) = (self.unit_name(eu), self.group_name(id));
            self.admin(AdminRequest::Join { unit, group });
        }
        self.start_unit(u);
    }

    /// The process of a unit is gone, and what waited in it.
    pub fn stop_unit(&mut self, u: usize) {
        let node = &mut self.units[u];
        (node.unit, node.data) = (None, None);
        node.life += 1;
    }

    /// The power of a unit fails: perhaps its last write never reached the disk.
    pub fn crash_unit(&mut self, u: usize) {
        self.stop_unit(u);
        if self.percent(50) {
            let node = &mut self.units[u];
            node.memory = node.memory_before.clone();
        }
    }

    /// Takes a unit out of the realm: it learns no newer key from now on.
    pub fn evict(&mut self, u: usize) -> Vec<Ticket> {
        let eu = self.units[u].id;
        let groups = self.store.groups_of(eu).collect::<Vec<_>>();
        let tops = groups.into_iter().map(|g| (g, self.store.top(g.0)));
        let tops = tops.collect();
        self.barred.insert(eu, tops);
        let unit = self.unit_name(eu);
        self.admin(AdminRequest::Evict { unit })
    }

    /// What happened so far, as a number: two runs with the same number were the same.
    pub fn trace(&self) -> u64 {
        self.trace.finish()
    }

    fn push(&mut self, node: UnitNode) {
        let u = self.units.len();
        for address in terminals(u) {
            self.terminals.insert(address, Terminal::new(u));
        }
        self.units.push(node);
    }

    /// Runs until that time.
    pub fn run(&mut self, time: Duration) {
        let end = self.now + time;
        while self.step(end) {}
        self.now = end;
    }

    /// Runs until `cond` holds; false if it does not within `most`.
    pub fn run_until(&mut self, most: Duration, mut cond: impl FnMut(&Self) -> bool) -> bool {
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

    /// The operator wants something, and the store takes it at once. Gives the rotations that it leads to.
    pub fn admin(&mut self, request: AdminRequest) -> Vec<Ticket> {
        let (now, actor) = (self.now, String::from("test"));
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

    /// The operator wants a new key for a group.
    pub fn rotate(&mut self, g: u32, update: Option<UpdateMode>) -> Vec<Ticket> {
        let group = self.group_name(GroupId(g));
        self.admin(AdminRequest::Rotate { group, update })
    }

    fn unit_name(&self, eu: EuId) -> Name {
        self.store.units[&eu].name.parse().expect("a name")
    }

    fn group_name(&self, id: GroupId) -> Name {
        let info = &self.store.groups[&id].info;
        info.name.parse().expect("a name")
    }

    /// Hands a datagram to whoever has the address `to`.
    pub fn deliver(&mut self, from: SocketAddr, to: SocketAddr, payload: Vec<u8>) {
        self.schedule(0, Happening::Datagram { from, to, payload });
    }

    /// Tells the manager of a wall clock that is by so much ahead of what it was at the start.
    pub fn wall_clock(&mut self, ahead: Duration) {
        let wall = Pseudotime(64_000 + self.now.as_nanos() / 15_625_000).after(ahead);
        if let Some(mge) = &mut self.mge {
            mge.handle_wall_clock(self.now, wall);
        }
    }

    /// Phase of a group's rotation, if one is under way.
    pub fn phase(&self, g: u32) -> Option<Phase> {
        let status = self.mge.as_ref()?.status(self.now);
        let group = status.groups.into_iter().find(|s| s.group == GroupId(g))?;
        group.rotation.map(|r| r.phase)
    }

    /// The epoch in force at the manager.
    pub fn epoch(&self, g: u32) -> Option<Epoch> {
        let status = self.mge.as_ref()?.status(self.now);
        status
            .groups
            .into_iter()
            .find(|s| s.group == GroupId(g))?
            .epoch
    }

    /// How a unit that runs stands with the manager, as it knows it.
    pub fn state(&self, u: usize) -> Option<EuState> {
        let node = self.units.get(u)?;
        let unit = node.unit.as_ref()?;
        Some(unit.status(node.skew.local(self.now)).state)
    }

    /// Everybody that runs has keys. Asked after each step, also of thousands: nothing is listed for it.
    pub fn all_live(&self) -> bool {
        let mut running = self.units.iter().filter(|n| n.unit.is_some());
        running.all(|n| n.events.last() == Some(&"registered"))
    }

    /// Everybody that runs is registered, sends under the manager's epoch and knows no other; no rotation is under way.
    pub fn settled(&self) -> bool {
        let Some(mge) = &self.mge else {
            return false;
        };
        let status = mge.status(self.now);
        let idle = status
            .groups
            .iter()
            .all(|g| g.rotation.is_none() && g.epoch.is_some());
        idle && self.units.iter().all(|node| {
            let Some(unit) = &node.unit else {
                return true;
            };
            if self.store.units.get(&node.id).is_none_or(|u| u.evicted) {
                return true;
            }
            let state = unit.status(node.skew.local(self.now)).state;
            let ring = &node.threads;
            state == EuState::Registered
                && ring.version == unit.snapshot().ring.version
                && ring.groups().count() == self.store.groups_of(node.id).count()
                && ring.groups().all(|g| {
                    let epoch = status.groups.iter().find(|s| s.group == g.info.id);
                    sending(&g.transmit) == epoch.and_then(|s| s.epoch) && g.receive.len() == 1
                })
        })
    }
}

/// Where the manager listens.
pub fn mge_address() -> SocketAddr {
    SocketAddr::from(([10, 0, 0, 1], 4747))
}

/// Transmit queues of each unit.
const QUEUES: u16 = 2;
