//! A unit in the world: its address, its disk, its clock, its threads, and the process that runs.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;

use fpn::counters::Counters;
use fpn::crypto::{Identity, Pass};
use fpn::ids::{Epoch, EuId, GroupId};
use fpn::keyshare::{KeyRing, Memory, Transmit};
use fpn::manager::UnitRecord;
use fpn::time::{PseudoClock, Pseudotime, Timestamp};
use fpn::unit::Unit;
use fpn::wire::control::Mark;

use crate::data::DataPath;
use crate::keys::identity;
use crate::weather::Skew;

/// A unit, whether it runs or not.
pub struct UnitNode {
    /// Its number.
    pub id: EuId,
    /// Its keys.
    pub identity: Arc<Identity>,
    /// The process.
    pub unit: Option<Box<Unit>>,
    /// Where its control datagrams come from.
    pub address: SocketAddr,
    /// The keys that its threads use.
    pub threads: Arc<KeyRing>,
    /// What its processes told, in words.
    pub events: Vec<&'static str>,
    /// Why the manager refused it.
    pub refused: Vec<String>,
    /// The pass on its disk.
    pub pass: Option<Pass>,
    /// Number of protected prefixes, once they are known.
    pub prefixes: Option<usize>,
    /// The threads never answer.
    pub stuck: bool,
    /// What it has of its manager on its disk.
    pub memory: Memory,
    /// What was there before the last write.
    pub(crate) memory_before: Memory,
    /// Its network is gone.
    pub cut: bool,
    /// Its clock.
    pub skew: Skew,
    /// What all its processes counted.
    pub counters: Arc<Counters>,
    pub(crate) data: Option<DataPath>,
    /// The newest mark that this process has told.
    pub(crate) told: Mark,
    /// The ring's version at each registration of this process.
    pub(crate) registrations: Vec<u64>,
    pub(crate) life: u64,
    /// The lease ran out. A unit that comes back keeps its part of the bargain from this ring's version on: until its threads
    /// have it they may still send under an old key, which nobody hears any more.
    pub(crate) lapsed: bool,
    pub(crate) bound_from: u64,
    pub(crate) sent: BTreeMap<GroupId, Epoch>,
}

/// A unit, its process, and which registration of that.
pub(crate) type Owner = (EuId, u64, usize);

impl UnitNode {
    /// The n-th unit, which does not run.
    pub fn new(u: usize) -> Self {
        let clock = PseudoClock::new(Timestamp::default(), Pseudotime(0));
        let octet = u8::try_from(u % 250 + 1).expect("at most 250");
        let port = u16::try_from(5000 + u / 250).expect("few units");
        Self {
            id: EuId(u32::try_from(u).expect("few units") + 1),
            identity: identity(u + 1),
            unit: None,
            address: SocketAddr::from(([10, 0, 1, octet], port)),
            threads: Arc::new(KeyRing::empty(clock)),
            events: Vec::new(),
            refused: Vec::new(),
            pass: None,
            prefixes: None,
            stuck: false,
            memory: Memory::default(),
            memory_before: Memory::default(),
            cut: false,
            skew: Skew::default(),
            counters: Arc::default(),
            data: None,
            told: Mark::NONE,
            registrations: Vec::new(),
            life: 0,
            lapsed: false,
            bound_from: 0,
            sent: BTreeMap::new(),
        }
    }

    /// What the manager's store has of it.
    pub fn record(&self) -> UnitRecord {
        UnitRecord {
            id: self.id,
            name: format!("unit{}", self.id),
            keys: Some(self.identity.public().clone()),
            evicted: false,
            unconfirmed: false,
        }
    }

    /// Registrations of its processes.
    pub fn registered(&self) -> usize {
        self.events.iter().filter(|e| **e == "registered").count()
    }

    /// The epoch that the threads send under.
    pub fn sends(&self, g: u32) -> Option<Epoch> {
        sending(&self.threads.group(GroupId(g))?.transmit)
    }

    /// Has a lease, and has acted on what it was told with it.
    pub(crate) fn is_bound(&self, now: Timestamp) -> bool {
        let leased = |unit: &Unit| unit.status(self.skew.local(now)).lease_ms > 0;
        self.unit.as_deref().is_some_and(leased) && self.threads.version >= self.bound_from
    }

    /// Which registration of this process a ring is of, from 1.
    pub(crate) fn registration(&self, ring: &KeyRing) -> usize {
        let versions = self.registrations.iter();
        versions.filter(|v| **v <= ring.version).count()
    }

    /// The first moment at which something is due, in the world's time.
    pub(crate) fn poll_timeout(&self) -> Option<Timestamp> {
        let unit = self.unit.as_ref()?.poll_timeout();
        let data = self.data.as_ref().and_then(DataPath::poll_timeout);
        let local = unit.into_iter().chain(data).min()?;
        Some(self.skew.world(local))
    }
}

/// The epoch to send under.
pub fn sending(transmit: &Transmit) -> Option<Epoch> {
    match transmit {
        Transmit::Send(key) => Some(key.epoch),
        Transmit::Stopped | Transmit::Locked | Transmit::Withheld => None,
    }
}
