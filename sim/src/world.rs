//! The world: everything that runs, and what is under way in between.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
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
    CLOCK_BOUND, Directory, GroupStatus, MgeEvent, MgeMachine, MgeSettings, Phase, RefusedWhy,
    RotationResult, Term,
};
use fpn::search::{Pair, SearchSettings};
use fpn::time::{Pseudotime, Timestamp};
use fpn::unit::{Unit, UnitSettings};
use fpn::wire::control::{self, Mark};
use fpn::wire::esp::{DEFAULT_PORT, Encapsulation};
use ipnet::IpNet;
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

use crate::agenda::{Actor, Agenda};
use crate::data::DataPath;
use crate::keys::identity;
use crate::step::Happening;
use crate::store::{Store, group};
use crate::terminal::{Terminal, terminals};
use crate::unit::{Owner, UnitNode, sending};
use crate::weather::{Skew, Weather};

/// A manager, its store, its units with their terminals, and everything that is under way between
/// them.
pub struct World {
    /// The present time.
    pub now: Timestamp,
    /// The source of everything random.
    pub rng: ChaCha8Rng,
    /// The present weather.
    pub weather: Weather,
    /// The settings that the manager's next process starts with.
    pub settings: MgeSettings,
    /// The manager, while it runs.
    pub mge: Option<MgeMachine>,
    /// Its database.
    pub store: Store,
    /// The units.
    pub units: Vec<UnitNode>,
    /// The rotations that have ended.
    pub done: Vec<RotationResult>,
    /// What the manager has told its owner.
    pub mge_events: Vec<MgeEvent>,
    /// How many control datagrams the manager and the units have dropped, by reason.
    pub drops: BTreeMap<DropReason, usize>,
    /// Every control datagram that was ever sent, for tests that replay or forge.
    pub seen: Vec<(SocketAddr, SocketAddr, Vec<u8>)>,
    /// Whether [`seen`](Self::seen) and [`eavesdropped`](Self::eavesdropped) are kept.
    pub keep_seen: bool,
    /// Datagrams to addresses that no unit has.
    pub elsewhere: Vec<Vec<u8>>,
    /// How many writes the manager has asked for, repeats included.
    pub writes: usize,
    /// The terminals of all units.
    pub terminals: BTreeMap<IpAddr, Terminal>,
    /// What terminals have sent, by number: the pair, and when it was sent.
    pub sent: BTreeMap<u64, (Pair, Timestamp)>,
    /// Packets from or to terminals in these prefixes must never be readable on the hub.
    pub protected: Vec<IpNet>,
    /// Every packet that was on the hub, if [`keep_seen`](Self::keep_seen) is set.
    pub eavesdropped: Vec<Vec<u8>>,
    /// How many packets were on the hub: searches, sealed ones, and those in clear.
    pub on_hub: [u64; 3],
    /// A partition: these units hear only each other. The others and the manager hear only each
    /// other.
    pub parted: BTreeSet<usize>,
    /// What is under way, in the order in which it arrives.
    pub(crate) queue: BTreeMap<(Timestamp, u64), Happening>,
    pub(crate) order: u64,
    /// When everybody is due next.
    pub(crate) agenda: Agenda,
    /// The units by their addresses, as they were when the run began.
    pub(crate) by_address: HashMap<SocketAddr, usize>,
    /// Steps since every unit was checked.
    pub(crate) unchecked: usize,
    /// Something has changed that concerns every unit.
    pub(crate) recheck: bool,
    pub(crate) trace: DefaultHasher,
    /// Epochs of strict changes whose START was sent.
    pub(crate) started: BTreeSet<(GroupId, Epoch)>,
    /// The key and the SPI of each epoch.
    pub(crate) keys: BTreeMap<(GroupId, Epoch), ([u8; 32], Spi)>,
    /// The epoch of each SPI.
    pub(crate) spis: BTreeMap<Spi, (GroupId, Epoch)>,
    /// Who was given each sender id.
    pub(crate) senders: BTreeMap<SenderId, Owner>,
    /// Who sends under each pair of session key and sender id.
    pub(crate) pairs: BTreeMap<([u8; 32], SenderId), Owner>,
    /// Every nonce that was on the hub.
    pub(crate) nonces: HashSet<(Spi, SenderId, u64)>,
    /// The manager goes on from an older copy of its store. A sender id may then be given out
    /// again, but never for the same key.
    pub copied: bool,
    /// The highest epoch of each group that an evicted unit may have.
    pub barred: BTreeMap<EuId, BTreeMap<GroupId, Epoch>>,
    /// Units that have joined a group while they may still have keys of an earlier membership,
    /// until they send under a newer one.
    pub(crate) excused: BTreeSet<(EuId, GroupId)>,
    /// Counts the manager's processes. What was under way to an earlier one is lost.
    pub(crate) mge_life: u64,
    /// The manager has asked for a new era, which is not in the store yet: it must say nothing.
    pub(crate) era_due: bool,
    /// How far the wall clock is set back when the manager starts, in 1/64 s.
    pub wall_behind: u64,
    /// RSA operations of the manager never end.
    pub lose_work: bool,
}

impl World {
    /// Creates a manager with `units` enrolled units, all of them members of each of `groups`
    /// groups. All of them run.
    pub fn new(seed: u64, units: usize, groups: u32, update: UpdateMode) -> Self {
        Self::with(seed, units, groups, update, MgeSettings::default())
    }

    /// As [`new`](Self::new), with other settings of the manager.
    pub fn with(
        seed: u64,
        units: usize,
        groups: u32,
        update: UpdateMode,
        settings: MgeSettings,
    ) -> Self {
        let mut world = Self {
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
            agenda: Agenda::default(),
            by_address: HashMap::new(),
            unchecked: 0,
            recheck: false,
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
            era_due: false,
            wall_behind: 0,
            lose_work: false,
        };
        for g in 1..=groups {
            world.store.groups.insert(GroupId(g), group(g, update));
        }
        for u in 0..units {
            let node = UnitNode::new(u);
            world.store.units.insert(node.id, node.record());
            for g in 1..=groups {
                world.store.members.insert((node.id, GroupId(g)));
            }
            world.push(node);
        }
        world.start_mge();
        for u in 0..units {
            world.start_unit(u);
        }
        world
    }

    /// Starts a process of the manager.
    pub fn start_mge(&mut self) {
        self.store.boot += 1;
        self.mge_life += 1;
        self.era_due = false;
        let draw = u16::try_from(self.mge_life).expect("few starts");
        self.store.starts.insert(self.store.boot, (draw, 0));
        self.store.waiting.clear();
        self.store.now = self.now;
        let directory = Directory {
            boot: self.store.boot,
            term: Term(self.store.boot),
            starts: self.store.points(),
            restored: self.store.restored,
            sender_ids: self.store.sender_ids,
            lease: self.store.lease,
            units: self.store.units.values().cloned().collect(),
            groups: self.store.loaded(),
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
        self.follow(Actor::Mge);
    }

    /// Kills the manager. Some of the writes that it had asked for are still done, in order.
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

    /// Stops the manager as SIGTERM does.
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
                suites: node.suites.clone(),
                version: "0.0.0-test".into(),
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
            outside_mtu: OUTSIDE_MTU,
            learning: node.learning.clone(),
        };
        let seeds: [u64; 2] = self.rng.random();
        let random = seeds.map(|seed| Box::new(ChaCha8Rng::seed_from_u64(seed)) as Box<_>);
        let node = &mut self.units[u];
        (node.registrations, node.told) = (Vec::new(), Mark::NONE);
        node.life += 1;
        node.sealed.clear();
        let (keys, counters) = (Arc::clone(&node.identity), Arc::clone(&node.counters));
        let now = node.skew.local(self.now);
        let (unit, rights) = Unit::new(settings, keys, counters, now, random);
        let first = unit.snapshot().clone();
        node.threads = Arc::clone(&first.ring);
        node.data = Some(DataPath::new(first, rights, &node.counters));
        node.unit = Some(Box::new(unit));
        self.follow(Actor::Unit(u));
    }

    /// Adds a unit that is a member of every group, and starts it.
    pub fn add_unit(&mut self, u: usize) {
        self.add_unit_with(u, Skew::default());
    }

    /// As [`add_unit`](Self::add_unit), with a clock of its own.
    pub fn add_unit_with(&mut self, u: usize, skew: Skew) {
        let mut node = UnitNode::new(u);
        node.skew = skew;
        self.add_record(node.record());
        self.push(node);
        let groups: Vec<GroupId> = self.store.groups.keys().copied().collect();
        for id in groups {
            self.join(u, id.0);
        }
        self.start_unit(u);
    }

    /// Ends the process of a unit, with all that waits in it.
    pub fn stop_unit(&mut self, u: usize) {
        let node = &mut self.units[u];
        (node.unit, node.data) = (None, None);
        node.life += 1;
    }

    /// Starts another process of a unit in place of the one that runs.
    pub fn restart_unit(&mut self, u: usize) {
        self.stop_unit(u);
        self.start_unit(u);
    }

    /// Has the power of a unit fail. Its last write may not have reached the disk.
    pub fn crash_unit(&mut self, u: usize) {
        self.stop_unit(u);
        if self.percent(50) {
            let node = &mut self.units[u];
            node.memory = node.memory_before.clone();
        }
    }

    /// Returns a digest of everything that has happened so far. Two runs with the same one were the
    /// same.
    pub fn trace(&self) -> u64 {
        self.trace.finish()
    }

    /// Adds a unit that does not run and that nobody is told of, with its terminals.
    pub fn push(&mut self, node: UnitNode) {
        let u = self.units.len();
        for address in terminals(u) {
            self.terminals.insert(address, Terminal::new(u));
        }
        self.units.push(node);
    }

    /// Returns the unit that had this address when the run began.
    pub(crate) fn unit_at(&self, address: SocketAddr) -> Option<usize> {
        self.by_address.get(&address).copied()
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

    /// Returns the phase of a group's rotation, if one is under way.
    pub fn phase(&self, g: u32) -> Option<Phase> {
        Some(self.group(g)?.rotation?.phase)
    }

    /// Returns the epoch that is in force at the manager.
    pub fn epoch(&self, g: u32) -> Option<Epoch> {
        self.group(g)?.epoch
    }

    fn group(&self, g: u32) -> Option<GroupStatus> {
        let mut groups = self.mge.as_ref()?.groups();
        groups.find(|status| status.group == GroupId(g))
    }

    /// Returns how a unit that runs stands with its manager, as the unit sees it.
    pub fn state(&self, u: usize) -> Option<EuState> {
        let node = self.units.get(u)?;
        let unit = node.unit.as_ref()?;
        Some(unit.status(node.skew.local(self.now)).state)
    }

    /// Whom the manager has turned away, and why, as it tells its audit log.
    pub fn refusals(&self) -> Vec<(RefusedWhy, Option<EuId>)> {
        let refused = |event: &MgeEvent| match event {
            MgeEvent::Refused { why, eu, .. } => Some((*why, *eu)),
            _ => None,
        };
        self.mge_events.iter().filter_map(refused).collect()
    }

    /// Returns true if every unit that runs has keys.
    pub fn all_live(&self) -> bool {
        let mut running = self.units.iter().filter(|n| n.unit.is_some());
        running.all(|n| n.events.last() == Some(&"registered"))
    }

    /// Returns true if no rotation is under way and every unit that runs is registered, sends under
    /// the manager's epoch and knows no other.
    pub fn settled(&self) -> bool {
        let Some(mge) = &self.mge else {
            return false;
        };
        let idle = |g: GroupStatus| Some((g.group, g.epoch.filter(|_| g.rotation.is_none())?));
        let epochs: Option<BTreeMap<GroupId, Epoch>> = mge.groups().map(idle).collect();
        let Some(epochs) = epochs else {
            return false;
        };
        self.units.iter().all(|node| {
            let Some(unit) = &node.unit else {
                return true;
            };
            if self.store.units.get(&node.id).is_none_or(|u| u.evicted) {
                return true;
            }
            let ring = &node.threads;
            ring.version == unit.snapshot().ring.version
                && ring.groups().count() == self.store.groups_of(node.id).count()
                && ring.groups().all(|g| {
                    sending(&g.transmit).as_ref() == epochs.get(&g.info.id) && g.receive.len() == 1
                })
                && unit.status(node.skew.local(self.now)).state == EuState::Registered
        })
    }
}

/// Where the manager listens.
pub fn mge_address() -> SocketAddr {
    SocketAddr::from(([10, 0, 0, 1], control::DEFAULT_PORT))
}

/// Transmit queues of each unit.
const QUEUES: u16 = 2;

/// What the outsides of all units take.
const OUTSIDE_MTU: u16 = 1500;
