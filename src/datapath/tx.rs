//! A transmit queue: counters and keys of its senders, and the packets that wait.

use std::collections::HashMap;
use std::sync::Arc;

use super::hold::{Hold, HoldLimits};
use crate::DropReason;
use crate::counters::{Count, Counters};
use crate::crypto::Secret;
use crate::crypto::suite::{SEGMENT, SegmentKey};
use crate::ids::{SenderId, Spi};
use crate::keyshare::EpochKey;
use crate::time::Timestamp;
use crate::wire::esp::{COUNTER_END, DEFAULT_PORT, Encapsulation};

/// Counters that are remembered one by one. Beyond that the oldest half is forgotten into a floor for all new ones.
const SENDERS: usize = 4096;

/// Settings of a transmit queue.
#[derive(Clone, Debug)]
pub struct TxSettings {
    /// Number of the queue: it has the sender id that the ring gives to this number.
    pub queue: u16,
    /// How its packets travel.
    pub encapsulation: Encapsulation,
    /// How much may wait for a key search.
    pub search: HoldLimits,
    /// How much may wait for START.
    pub stopped: HoldLimits,
}

/// State of `outbound` for one transmit queue, which has one sender id. Owned by one thread.
pub struct TxQueue {
    pub(super) settings: TxSettings,
    pub(super) hold: Hold,
    pub(super) counters: Arc<Counters>,
    pub(super) senders: Senders,
    /// The snapshot's version by which held packets were last looked at.
    pub(super) released: Option<u64>,
}

/// Counter values of every key that the queue has sealed under. None is given twice.
pub(super) struct Senders {
    by_key: HashMap<(Spi, SenderId), Sender>,
    /// Where the counter of a key begins that is not in the table: perhaps it was, long ago.
    floor: u64,
    uses: u64,
    bound: usize,
}

struct Sender {
    next: u64,
    used: u64,
    key: Secret<32>,
    segment: Option<(u64, Arc<SegmentKey>)>,
}

impl Default for TxSettings {
    fn default() -> Self {
        Self {
            queue: 0,
            encapsulation: Encapsulation::Udp(DEFAULT_PORT),
            search: HoldLimits::SEARCH,
            stopped: HoldLimits::STOPPED,
        }
    }
}

impl TxQueue {
    /// A queue that has sent nothing.
    pub fn new(settings: TxSettings, counters: Arc<Counters>) -> Self {
        Self {
            hold: Hold::new(settings.search, settings.stopped),
            settings,
            counters,
            senders: Senders::new(SENDERS),
            released: None,
        }
    }

    /// When `outbound` is to be called again even if nothing came: packets that wait will have waited too long.
    pub fn poll_timeout(&self) -> Option<Timestamp> {
        self.hold.next_expiry()
    }

    /// Packets that wait.
    pub fn held(&self) -> usize {
        self.hold.len()
    }

    pub(super) fn drop(&self, reason: DropReason) {
        self.counters.dropped(reason);
    }

    pub(super) fn count(&self, count: Count, n: usize) {
        self.counters.add(count, n as u64);
    }
}

impl Senders {
    pub(super) fn new(bound: usize) -> Self {
        Self {
            by_key: HashMap::new(),
            floor: 0,
            uses: 0,
            bound,
        }
    }

    /// Spends `values` counter values of one segment; returns the first and the segment's key. `None` if there are no
    /// more.
    pub(super) fn spend(
        &mut self,
        key: &EpochKey,
        id: SenderId,
        values: u64,
    ) -> Option<(u64, Arc<SegmentKey>)> {
        if !self.by_key.contains_key(&(key.spi, id)) && self.by_key.len() >= self.bound {
            self.forget_half();
        }
        self.uses += 1;
        let (uses, floor) = (self.uses, self.floor);
        let sender = self.by_key.entry((key.spi, id)).or_insert_with(|| Sender {
            next: floor,
            used: 0,
            key: key.sender_key(id),
            segment: None,
        });
        sender.used = uses;
        let counter = sender.take(values)?;
        Some((counter, sender.segment_key(key, counter / SEGMENT)))
    }

    /// Makes `next` the key's next counter value.
    #[cfg(test)]
    pub(super) fn set_next(&mut self, key: &EpochKey, id: SenderId, next: u64) {
        if let Some(sender) = self.by_key.get_mut(&(key.spi, id)) {
            sender.next = next;
        }
    }

    /// Forgets the half not used for longest. Should one of them come back, it begins above all that were forgotten.
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
    /// The first of `values` consecutive counter values that lie in one segment.
    fn take(&mut self, values: u64) -> Option<u64> {
        if self.next % SEGMENT + values > SEGMENT {
            self.next = self.next.next_multiple_of(SEGMENT).min(COUNTER_END);
        }
        let first = self.next;
        let next = first.checked_add(values).filter(|n| *n <= COUNTER_END)?;
        self.next = next;
        Some(first)
    }

    fn segment_key(&mut self, key: &EpochKey, segment: u64) -> Arc<SegmentKey> {
        match &self.segment {
            Some((number, cached)) if *number == segment => Arc::clone(cached),
            _ => {
                let fresh = Arc::new(SegmentKey::derive(key.suite, &self.key, segment));
                self.segment = Some((segment, Arc::clone(&fresh)));
                fresh
            }
        }
    }
}
