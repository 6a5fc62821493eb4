//! The key ring of an EU, an immutable value: what the unit may send and receive under. It is
//! replaced on every change.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use rustc_hash::{FxHashMap, FxHashSet};

use super::right::Granted;
use crate::crypto::{Secret, kdf};
use crate::ids::{Epoch, GroupId, SenderId, Spi};
use crate::time::{PseudoClock, Pseudotime, Timestamp};

pub use crate::group::{GroupInfo, GroupPolicy, SuiteId, UpdateMode};

/// One session key: a group's key of one epoch.
pub struct EpochKey {
    /// The group.
    pub group: GroupId,
    /// The epoch.
    pub epoch: Epoch,
    /// The SPI, which names the key in packets.
    pub spi: Spi,
    /// The suite of its packets.
    pub suite: SuiteId,
    /// When this unit installed it.
    pub installed: Timestamp,
    ks: Secret<32>,
    search: Secret<32>,
}

/// The key that a unit sends under in a group, or why it sends nothing.
#[derive(Clone)]
pub enum Transmit {
    /// This key.
    Send(Arc<EpochKey>),
    /// Nothing is sent: packets wait for START.
    Stopped,
    /// Nothing is sent, and nothing is received, because the lease ran out: packets are dropped.
    Locked,
    /// Nothing is sent because the unit does not support the suite of the key: packets are dropped.
    Withheld,
}

/// A group and its keys at one unit.
#[derive(Clone)]
pub struct GroupKeys {
    /// The group.
    pub info: GroupInfo,
    /// The key to send under.
    pub transmit: Transmit,
    /// The keys to receive under, newest first. While the group is locked, nothing is received under
    /// them.
    pub receive: Vec<Arc<EpochKey>>,
}

/// Until when the unit may use the keys of groups that lock. The machine moves it on with every
/// answered heartbeat, without a new ring.
#[derive(Clone, Default)]
pub struct Lease(Arc<AtomicU64>);

/// All keys of a unit at one moment.
#[derive(Clone)]
pub struct KeyRing {
    /// Grows with every change. The threads report the version that they use.
    pub version: u64,
    /// The unit's view of the group's clock.
    pub clock: PseudoClock,
    /// When this process began, or the earlier one stopped. Packets sent before are not accepted.
    pub started: Pseudotime,
    /// The unit's sender ids.
    pub senders: Granted,
    /// Whether every group of the unit is in the ring. Before that, nothing can be said about what
    /// its groups have in common.
    pub complete: bool,
    /// The lease, and the ring to send by as soon as it is over; `None` if no group locks.
    leased: Option<(Lease, Arc<Self>)>,
    groups: BTreeMap<GroupId, GroupKeys>,
    /// Hashed without a random key, because only the manager chooses the SPIs in this table.
    by_spi: FxHashMap<Spi, Arc<EpochKey>>,
    /// The SPIs of locked groups.
    locked: FxHashSet<Spi>,
}

impl EpochKey {
    /// Builds a key as the MGE distributed it.
    pub fn new(
        group: GroupId,
        epoch: Epoch,
        spi: Spi,
        suite: SuiteId,
        ks: Secret<32>,
        installed: Timestamp,
    ) -> Self {
        let search = kdf::derive(ks.expose(), "fpn search", &[]);
        Self {
            group,
            epoch,
            spi,
            suite,
            installed,
            ks,
            search,
        }
    }

    /// Derives the key of one sender: HKDF of Ks, SPI and sender id (RFC 9227: no two senders share
    /// a key).
    pub fn sender_key(&self, sender: SenderId) -> Secret<32> {
        let mut context = [0; 8];
        context[..4].copy_from_slice(&self.spi.0.to_be_bytes());
        context[4..].copy_from_slice(&sender.0.to_be_bytes());
        kdf::derive(self.ks.expose(), "fpn sender", &context)
    }

    /// Returns the key of search tags and MACs.
    pub fn search_key(&self) -> &Secret<32> {
        &self.search
    }

    /// Returns the session key itself, for the machine that keeps it.
    pub(crate) fn ks(&self) -> &Secret<32> {
        &self.ks
    }
}

impl GroupKeys {
    /// Returns true if the unit can send, or will be able to after START.
    pub fn usable(&self) -> bool {
        !matches!(self.transmit, Transmit::Locked | Transmit::Withheld)
    }
}

impl KeyRing {
    /// Returns a ring without keys: nothing can be sent or received.
    pub fn empty(clock: PseudoClock) -> Self {
        let nobody = Granted::without_rights(SenderId(0), 0);
        Self::new(0, clock, Pseudotime(u64::MAX), nobody, [])
    }

    /// Returns a ring of these groups.
    pub fn new(
        version: u64,
        clock: PseudoClock,
        started: Pseudotime,
        senders: Granted,
        groups: impl IntoIterator<Item = GroupKeys>,
    ) -> Self {
        let groups: BTreeMap<_, _> = groups.into_iter().map(|g| (g.info.id, g)).collect();
        let (locked, usable): (Vec<_>, Vec<_>) = groups
            .values()
            .partition(|g| matches!(g.transmit, Transmit::Locked));
        let locked = locked.into_iter().flat_map(|g| &g.receive);
        let usable = usable.into_iter().flat_map(|g| &g.receive);
        Self {
            by_spi: usable.map(|k| (k.spi, Arc::clone(k))).collect(),
            locked: locked.map(|k| k.spi).collect(),
            version,
            clock,
            started,
            senders,
            complete: true,
            leased: None,
            groups,
        }
    }

    /// Returns the ring of a unit with a lease. As soon as the lease is over, a thread sends nothing in
    /// groups that lock, even if it has not been given another ring yet.
    pub fn with_lease(self, lease: Lease) -> Self {
        let mut groups: Vec<_> = self.groups.values().cloned().collect();
        let mut locks = false;
        for group in groups.iter_mut().filter(|group| group.info.lock) {
            group.transmit = Transmit::Locked;
            locks = true;
        }
        let (clock, started, senders) = (self.clock, self.started, self.senders.clone());
        let lapsed = locks.then(|| {
            let mut lapsed = Self::new(LAPSED, clock, started, senders, groups);
            lapsed.complete = self.complete;
            (lease, Arc::new(lapsed))
        });
        Self {
            leased: lapsed,
            ..self
        }
    }

    /// Returns the groups in the order of their numbers.
    pub fn groups(&self) -> impl Iterator<Item = &GroupKeys> {
        self.groups.values()
    }

    /// One group.
    pub fn group(&self, id: GroupId) -> Option<&GroupKeys> {
        self.groups.get(&id)
    }

    /// Returns the key with this SPI, if packets under it are to be received.
    pub fn receive(&self, spi: Spi) -> Option<&Arc<EpochKey>> {
        self.by_spi.get(&spi)
    }

    /// Returns true if this SPI is that of a key of a locked group.
    pub fn is_locked(&self, spi: Spi) -> bool {
        self.locked.contains(&spi)
    }

    /// Returns the ring to send by in place of this one, if the lease is over and this ring is of the
    /// time before.
    pub fn lapsed(&self, now: Timestamp) -> Option<&Arc<Self>> {
        let (lease, lapsed) = self.leased.as_ref()?;
        lease.is_over(now).then_some(lapsed)
    }

    /// Returns the sender id of a transmit queue, if the registration gave it one.
    pub fn sender(&self, queue: u16) -> Option<SenderId> {
        self.senders.id(queue)
    }

    /// Returns true if `sender` is one of this unit's own ids.
    pub fn is_own(&self, sender: SenderId) -> bool {
        self.senders.contains(sender)
    }
}

impl Lease {
    /// Moves the end of the lease to this time, if that is later.
    pub fn extend(&self, until: Timestamp) {
        self.0.fetch_max(until.as_nanos(), Ordering::Release);
    }

    /// Returns true if the lease is over.
    fn is_over(&self, now: Timestamp) -> bool {
        self.0.load(Ordering::Acquire) <= now.as_nanos()
    }
}

/// The version of the ring by which is sent when a lease is over. No machine gives it to another one.
const LAPSED: u64 = u64::MAX;
