//! A transmit queue: the counters and keys of its senders, and the packets that wait.

use std::net::IpAddr;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::asked::Asked;
use super::by_group::ByGroup;
use super::decisions::Decisions;
use super::entropy::SourcePorts;
use super::hold::{Hold, HoldLimits};
use super::oversize::Identifications;
use super::returned::Returned;
use crate::DropReason;
use crate::counters::{Count, Counters};
use crate::crypto::Secret;
use crate::crypto::suite::{SEGMENT, SegmentKey};
use crate::ids::{SenderId, Spi};
use crate::keyshare::{EpochKey, SealingRight};
use crate::search::budget::{FairBudget, OWN_PART};
use crate::time::Timestamp;
use crate::wire::esp::{COUNTER_END, Encapsulation};
use crate::wire::ip::IpHeader;

/// Settings of a transmit queue.
#[derive(Clone, Debug)]
pub struct TxSettings {
    /// If set, the UDP source port differs between flows; otherwise it is the port of the
    /// encapsulation.
    pub source_ports: Option<SourcePorts>,
    /// Whether equal packets in UDP leave as one frame, which the kernel segments (UDP GSO).
    pub udp_gso: bool,
    /// How much may wait for a key search.
    pub search: HoldLimits,
    /// How much may wait for START.
    pub stopped: HoldLimits,
}

/// The state of `outbound` for one transmit queue, which seals under one sender id. Owned by one
/// thread at a time. It keeps its right and its counters through all changes, and can be moved from
/// thread to thread.
pub struct TxQueue {
    pub(super) right: SealingRight,
    pub(super) settings: TxSettings,
    pub(super) hold: Hold,
    pub(super) counters: Arc<Counters>,
    pub(super) by_group: ByGroup,
    pub(super) senders: Senders,
    pub(super) asked: Asked,
    /// The pairs that were reported because of their large packets.
    pub(super) large: Asked,
    /// Numbers the fragments of IPv6 packets.
    pub(super) fragments: Identifications,
    /// What was relayed lately.
    pub(super) returned: Returned,
    /// The ICMP errors that may be sent, shared by the terminals that they go to.
    pub(super) errors: FairBudget<IpAddr>,
    pub(super) decisions: Decisions,
    /// The version of the snapshot by which held packets were last looked at.
    pub(super) released: Option<u64>,
    /// The version of the key ring by which keys were last erased.
    pub(super) ring: Option<u64>,
}

/// The next counter value of every key that the queue has sealed under. No value is given out
/// twice.
pub(super) struct Senders {
    by_key: FxHashMap<(Spi, SenderId), Sender>,
    /// Where the counter of a key starts that is not in the table, because it may have been there
    /// long ago.
    floor: u64,
    uses: u64,
    bound: usize,
}

struct Sender {
    next: u64,
    used: u64,
    keys: Option<Keys>,
}

/// The keys under which a sender's packets are sealed at the moment.
struct Keys {
    sender: Secret<32>,
    segment: u64,
    segment_key: Arc<SegmentKey>,
}

impl Default for TxSettings {
    fn default() -> Self {
        Self {
            source_ports: None,
            udp_gso: true,
            search: HoldLimits::SEARCH,
            stopped: HoldLimits::STOPPED,
        }
    }
}

impl TxSettings {
    /// Returns the UDP source port for a terminal's packet.
    pub(super) fn source_port(
        &self,
        encapsulation: Encapsulation,
        ip: &IpHeader,
        packet: &[u8],
    ) -> u16 {
        match (encapsulation, &self.source_ports) {
            (Encapsulation::Udp(_), Some(ports)) => ports.of(ip, packet),
            (Encapsulation::Udp(port), None) => port,
            (Encapsulation::Bare, _) => 0,
        }
    }
}

impl TxQueue {
    /// Returns a queue that has sent nothing.
    pub fn new(right: SealingRight, settings: TxSettings, counters: Arc<Counters>) -> Self {
        Self {
            right,
            hold: Hold::new(settings.search, settings.stopped),
            settings,
            counters,
            by_group: ByGroup::default(),
            senders: Senders::new(SENDERS),
            asked: Asked::new(),
            large: Asked::new(),
            fragments: Identifications::default(),
            returned: Returned::new(),
            errors: FairBudget::new(ERRORS_PER_SECOND, OWN_PART),
            decisions: Decisions::new(),
            released: None,
            ring: None,
        }
    }

    /// Returns when `outbound` must be called again even if no packet arrives, because packets that
    /// wait will have waited too long.
    pub fn poll_timeout(&self) -> Option<Timestamp> {
        self.hold.next_expiry()
    }

    /// Sets whether several packets leave as one frame, which the kernel may refuse.
    pub fn set_udp_gso(&mut self, on: bool) {
        self.settings.udp_gso = on;
    }

    /// Returns the number of packets that wait.
    pub fn held(&self) -> usize {
        self.hold.len()
    }

    pub(super) fn drop(&self, reason: DropReason) {
        self.counters.dropped(reason);
    }

    pub(super) fn drop_many(&self, reason: DropReason, n: usize) {
        self.counters.dropped_many(reason, n as u64);
    }

    pub(super) fn count(&self, count: Count, n: usize) {
        self.counters.add(count, n as u64);
    }
}

impl Senders {
    pub(super) fn new(bound: usize) -> Self {
        Self {
            by_key: FxHashMap::default(),
            floor: 0,
            uses: 0,
            bound,
        }
    }

    /// Spends `values` counter values of one segment. Returns the first one and the segment's key;
    /// `None` if there are none left.
    pub(super) fn spend(
        &mut self,
        key: &EpochKey,
        id: SenderId,
        values: u64,
    ) -> Option<(u64, &Arc<SegmentKey>)> {
        if !self.by_key.contains_key(&(key.spi, id)) && self.by_key.len() >= self.bound {
            self.forget_half();
        }
        self.uses += 1;
        let (uses, floor) = (self.uses, self.floor);
        let sender = self.by_key.entry((key.spi, id)).or_insert(Sender {
            next: floor,
            used: 0,
            keys: None,
        });
        sender.used = uses;
        let counter = sender.take(values)?;
        Some((counter, sender.segment_key(key, id, counter / SEGMENT)))
    }

    /// Erases all keys but no counters. Keys of the key ring can be derived again, and past keys
    /// must not be kept.
    pub(super) fn forget_keys(&mut self) {
        self.by_key.values_mut().for_each(|s| s.keys = None);
    }

    /// Senders whose keys are kept.
    #[cfg(test)]
    pub(super) fn keyed(&self) -> usize {
        self.by_key.values().filter(|s| s.keys.is_some()).count()
    }

    /// Makes `next` the key's next counter value.
    #[cfg(test)]
    pub(super) fn set_next(&mut self, key: &EpochKey, id: SenderId, next: u64) {
        if let Some(sender) = self.by_key.get_mut(&(key.spi, id)) {
            sender.next = next;
        }
    }

    /// Forgets the half that was not used for the longest time. A sender that comes back starts
    /// above all forgotten counters.
    fn forget_half(&mut self) {
        let mut uses: Vec<u64> = self.by_key.values().map(|s| s.used).collect();
        uses.sort_unstable();
        let median = uses.get(uses.len() / 2).copied().unwrap_or(u64::MAX);
        let floor = &mut self.floor;
        self.by_key.retain(|_, sender| {
            let keep = sender.used >= median;
            if !keep {
                *floor = (*floor).max(sender.next);
            }
            keep
        });
    }
}

impl Sender {
    /// Returns the first of `values` consecutive counter values within one segment.
    fn take(&mut self, values: u64) -> Option<u64> {
        if self.next % SEGMENT + values > SEGMENT {
            self.next = self.next.next_multiple_of(SEGMENT).min(COUNTER_END);
        }
        let first = self.next;
        let next = first.checked_add(values).filter(|n| *n <= COUNTER_END)?;
        self.next = next;
        Some(first)
    }

    fn segment_key(&mut self, key: &EpochKey, id: SenderId, segment: u64) -> &Arc<SegmentKey> {
        let keys = match self.keys.take() {
            Some(keys) if keys.segment == segment => keys,
            known => {
                let sender = known.map_or_else(|| key.sender_key(id), |keys| keys.sender);
                Keys {
                    segment_key: Arc::new(SegmentKey::derive(key.suite, &sender, segment)),
                    segment,
                    sender,
                }
            }
        };
        &self.keys.insert(keys).segment_key
    }
}

/// How many counters are remembered one by one. Beyond this number the older half is replaced by a
/// floor for all new ones.
const SENDERS: usize = 4096;

/// How often terminals are told that packets are too big. Each error stops a sender for the ten
/// minutes for which it remembers the smaller size.
const ERRORS_PER_SECOND: u32 = 1000;
