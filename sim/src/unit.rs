//! A unit in the world: its address, its disk, its clock, its threads, and the process that runs.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;

use fpn::counters::Counters;
use fpn::crypto::{Identity, Pass};
use fpn::group::SuiteId;
use fpn::ids::{Epoch, EuId, GroupId};
use fpn::keyshare::{KeyRing, Memory, Transmit};
use fpn::manager::UnitRecord;
use fpn::search::Pair;
use fpn::time::{PseudoClock, Pseudotime, Timestamp};
use fpn::unit::{Learning, Unit};
use fpn::wire::control::{Mark, MayServe};

use crate::data::DataPath;
use crate::keys::identity;
use crate::operator::eu;
use crate::weather::Skew;

/// A unit, whether it runs or not.
pub struct UnitNode {
    /// Which terminals its next process may learn.
    pub learning: Learning,
    /// Its number.
    pub id: EuId,
    /// Its keys.
    pub identity: Arc<Identity>,
    /// The suites that its software supports.
    pub suites: Vec<SuiteId>,
    /// The process.
    pub unit: Option<Box<Unit>>,
    /// Where its control datagrams come from.
    pub address: SocketAddr,
    /// The keys that its threads use.
    pub threads: Arc<KeyRing>,
    /// What its processes told their owner, in words.
    pub events: Vec<&'static str>,
    /// The path MTUs that its processes told their owner.
    pub path_mtus: Vec<(Pair, Option<u16>)>,
    /// Why the manager refused it.
    pub refused: Vec<String>,
    /// The pass on its disk.
    pub pass: Option<Pass>,
    /// Number of protected prefixes, once they are known.
    pub prefixes: Option<usize>,
    /// Its threads take no new snapshot, and so never confirm one.
    pub stuck: bool,
    /// What it remembers of its manager on its disk.
    pub memory: Memory,
    /// What was there before the last write.
    pub(crate) memory_before: Memory,
    /// It is cut off: nothing that is sent reaches it, and nobody hears it.
    pub cut: bool,
    /// Its clock.
    pub skew: Skew,
    /// Bytes that its present process has sealed in each group. The packets of the simulation are too
    /// few to fill a key, so tests say what this is.
    pub sealed: BTreeMap<GroupId, u64>,
    /// The counters of all its processes together.
    pub counters: Arc<Counters>,
    pub(crate) data: Option<DataPath>,
    /// The newest mark that this process has told.
    pub(crate) told: Mark,
    /// The ring's version at each registration of this process.
    pub(crate) registrations: Vec<u64>,
    /// Counts its processes. What was under way to an earlier one is lost.
    pub(crate) life: u64,
    /// Its lease ran out.
    pub(crate) lapsed: bool,
    /// The ring's version of its first registration after its lease ran out. Until its threads use
    /// this ring they may still send under an old key, which nobody hears any more.
    pub(crate) bound_from: u64,
    /// The newest epoch that it has sent under in each group.
    pub(crate) sent: BTreeMap<GroupId, Epoch>,
    /// When its lease ends, by its own clock, and what it may do, as of its last examination.
    pub(crate) leased_until: Timestamp,
    pub(crate) seen: Seen,
}

/// What other units rely on.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Seen {
    /// Version of the keys that the threads use.
    pub(crate) threads: u64,
    /// The unit has a lease, and its threads use the keys that came with it.
    pub(crate) bound: bool,
    /// Groups whose keys are withheld from it.
    pub(crate) withheld: Vec<String>,
}

/// A unit, its process, and which registration of that process.
pub(crate) type Owner = (EuId, u64, usize);

impl UnitNode {
    /// Creates the unit with this index, which does not run yet.
    pub fn new(u: usize) -> Self {
        let clock = PseudoClock::new(Timestamp::default(), Pseudotime(0));
        let octet = u8::try_from(u % 250 + 1).expect("at most 250");
        let port = u16::try_from(5000 + u / 250).expect("few units");
        Self {
            learning: Learning::default(),
            id: eu(u),
            identity: identity(u + 1),
            suites: SuiteId::ALL.to_vec(),
            unit: None,
            address: SocketAddr::from(([10, 0, 1, octet], port)),
            threads: Arc::new(KeyRing::empty(clock)),
            events: Vec::new(),
            path_mtus: Vec::new(),
            refused: Vec::new(),
            pass: None,
            prefixes: None,
            stuck: false,
            memory: Memory::default(),
            memory_before: Memory::default(),
            cut: false,
            skew: Skew::default(),
            sealed: BTreeMap::new(),
            counters: Arc::default(),
            data: None,
            told: Mark::NONE,
            registrations: Vec::new(),
            life: 0,
            lapsed: false,
            bound_from: 0,
            sent: BTreeMap::new(),
            leased_until: Timestamp::default(),
            seen: Seen::default(),
        }
    }

    /// Its row in the manager's store.
    pub fn record(&self) -> UnitRecord {
        UnitRecord {
            id: self.id,
            name: format!("unit{}", self.id),
            keys: Some(self.identity.public().clone()),
            evicted: false,
            unconfirmed: false,
            may_serve: MayServe::Everything,
        }
    }

    /// Returns how often its processes have registered.
    pub fn registered(&self) -> usize {
        self.events.iter().filter(|e| **e == "registered").count()
    }

    /// Returns the epoch that the threads send under.
    pub fn sends(&self, g: u32) -> Option<Epoch> {
        sending(&self.threads.group(GroupId(g))?.transmit)
    }

    /// Returns true if it has a lease, and its threads use the keys that came with it.
    pub(crate) fn is_bound(&self, now: Timestamp) -> bool {
        let leased = |unit: &Unit| unit.status(self.skew.local(now)).lease_ms > 0;
        self.unit.as_deref().is_some_and(leased) && self.threads.version >= self.bound_from
    }

    /// As [`is_bound`](Self::is_bound), as far as is known from the last examination.
    pub(crate) fn is_live(&self, now: Timestamp) -> bool {
        self.unit.is_some() && self.seen.bound && self.skew.local(now) < self.leased_until
    }

    /// Returns which registration of this process a ring is of, counted from 1.
    pub(crate) fn registration(&self, ring: &KeyRing) -> usize {
        let versions = self.registrations.iter();
        versions.filter(|v| **v <= ring.version).count()
    }

    /// Returns when something is due next, in the world's time.
    pub(crate) fn poll_timeout(&self) -> Option<Timestamp> {
        let unit = self.unit.as_ref()?.poll_timeout();
        let data = self.data.as_ref().and_then(DataPath::poll_timeout);
        let local = unit.into_iter().chain(data).min()?;
        Some(self.skew.world(local))
    }
}

/// Returns the epoch that is sent under, if anything is.
pub fn sending(transmit: &Transmit) -> Option<Epoch> {
    match transmit {
        Transmit::Send(key) => Some(key.epoch),
        Transmit::Stopped | Transmit::Locked | Transmit::Withheld => None,
    }
}
