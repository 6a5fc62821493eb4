//! A receive queue: windows and keys of the senders that were heard, in tables that only proven packets enter.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use super::replay::ReplayWindow;
use crate::DropReason;
use crate::counters::Counters;
use crate::crypto::Secret;
use crate::crypto::suite::{SEGMENT, SegmentKey, counter_values};
use crate::ids::{SenderId, Spi};
use crate::keyshare::{EpochKey, KeyRing};
use crate::time::{Pseudotime, Timestamp};
use crate::wire::esp::{DEFAULT_PORT, EspPacket};

/// F: how far a packet's pseudotime may be from the receiver's if its sender has no window.
pub const FRESHNESS: Duration = Duration::from_secs(120);
/// Nothing sent until this long after the first registration is taken: the clocks of sender and receiver may differ.
const START_SKEW: Duration = Duration::from_millis(100);
/// Segment keys kept for each sender: at a segment's end packets of both arrive.
const SEGMENTS: usize = 2;

/// Settings of a receive queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RxSettings {
    /// ESP in UDP is expected on this port.
    pub port: u16,
    /// Senders whose windows are kept (up to 17 KiB each, of which 16 are the keys of two segments).
    pub senders: usize,
    /// Keys derived in a second for senders without a window and for segments far from what a sender was last heard in.
    /// What an ICV proves does not count.
    pub derivations: u32,
}

/// State of `inbound` for one receive queue. Owned by one thread; one sender's packets must all come to the same queue.
pub struct RxQueue {
    pub(super) settings: RxSettings,
    pub(super) counters: Arc<Counters>,
    senders: HashMap<Name, Sender>,
    budget: Budget,
    /// The key ring's version by which keys were last erased.
    ring: Option<u64>,
    /// Keys derived for packets whose ICV is still to be checked; emptied with every batch.
    unproven: HashMap<(Name, u64), Unproven>,
}

type Name = (Spi, SenderId);

#[derive(Default)]
struct Sender {
    /// `None` while the ring does not have the key that the SPI names.
    key: Option<Secret<32>>,
    window: ReplayWindow,
    latest: Pseudotime,
    /// The keys used last, latest first.
    segments: [Option<(u64, Arc<SegmentKey>)>; SEGMENTS],
}

struct Unproven {
    sender_key: Secret<32>,
    segment_key: Arc<SegmentKey>,
    /// Derived within the budget, which gets it back if an ICV holds.
    budgeted: bool,
}

/// What an ICV is to be checked with.
pub(super) struct Admitted {
    pub(super) key: Arc<EpochKey>,
    pub(super) segment_key: Arc<SegmentKey>,
    pub(super) time: Pseudotime,
}

struct Budget {
    a_second: u32,
    left: u32,
    filled: Timestamp,
}

impl Default for RxSettings {
    fn default() -> Self {
        Self {
            port: DEFAULT_PORT,
            senders: 4096,
            derivations: 1000,
        }
    }
}

impl RxQueue {
    /// A queue that has heard nobody.
    pub fn new(settings: RxSettings, counters: Arc<Counters>) -> Self {
        Self {
            settings,
            counters,
            senders: HashMap::new(),
            budget: Budget {
                a_second: settings.derivations,
                left: settings.derivations,
                filled: Timestamp::default(),
            },
            ring: None,
            unproven: HashMap::new(),
        }
    }

    /// Senders whose windows are kept.
    pub fn senders(&self) -> usize {
        self.senders.len()
    }

    /// Senders whose keys are kept.
    #[cfg(test)]
    pub(super) fn keyed(&self) -> usize {
        let keyed = |s: &&Sender| s.key.is_some() || s.segments.iter().any(Option::is_some);
        self.senders.values().filter(keyed).count()
    }

    /// What can be said before the ICV, in this order: SPI, pseudotime, window, segment key. Changes no table.
    pub(super) fn admit(
        &mut self,
        esp: &EspPacket,
        ring: &KeyRing,
        now: Timestamp,
    ) -> Result<Admitted, DropReason> {
        let header = &esp.header;
        let key = ring.receive(header.spi).ok_or(DropReason::EspUnknownSpi)?;
        if ring.is_own(header.sender) {
            return Err(DropReason::EspReplay);
        }
        let clock = ring.clock.at(now);
        let time = clock.nearest(header.time);
        let sender = self.senders.get(&(header.spi, header.sender));
        let fresh = sender.is_some() || time.within(clock, FRESHNESS);
        if time <= ring.started.after(START_SKEW) || !fresh {
            return Err(DropReason::EspStale);
        }
        if sender.is_some_and(|s| !s.window.is_new(header.counter)) {
            return Err(DropReason::EspReplay);
        }
        if header.counter % SEGMENT + counter_values(esp.text_len) > SEGMENT {
            return Err(DropReason::EspMalformed);
        }
        Ok(Admitted {
            segment_key: self.segment_key(esp, key, now)?,
            key: Arc::clone(key),
            time,
        })
    }

    fn segment_key(
        &mut self,
        esp: &EspPacket,
        key: &EpochKey,
        now: Timestamp,
    ) -> Result<Arc<SegmentKey>, DropReason> {
        let name = (esp.header.spi, esp.header.sender);
        let segment = esp.header.counter / SEGMENT;
        let sender = self.senders.get(&name);
        if let Some(known) = sender.and_then(|s| s.cached(segment)) {
            return Ok(Arc::clone(known));
        }
        if let Some(unproven) = self.unproven.get(&(name, segment)) {
            return Ok(Arc::clone(&unproven.segment_key));
        }
        let budgeted = !sender.is_some_and(|s| s.is_near(segment));
        if budgeted && !self.budget.take(now) {
            return Err(DropReason::EspBudget);
        }
        let sender_key = match sender.and_then(|s| s.key.as_ref()) {
            Some(known) => known.clone(),
            None => key.sender_key(esp.header.sender),
        };
        let segment_key = Arc::new(SegmentKey::derive(key.suite, &sender_key, segment));
        self.unproven.insert(
            (name, segment),
            Unproven {
                sender_key,
                segment_key: Arc::clone(&segment_key),
                budgeted,
            },
        );
        Ok(segment_key)
    }

    /// Takes note of a packet whose ICV held: window, then keys. The same packet may have come twice in one batch.
    pub(super) fn accept(
        &mut self,
        esp: &EspPacket,
        admitted: &Admitted,
        ring: &KeyRing,
        now: Timestamp,
    ) -> Result<(), DropReason> {
        let name = (esp.header.spi, esp.header.sender);
        let segment = esp.header.counter / SEGMENT;
        if !self.senders.contains_key(&name) {
            self.make_room(ring.clock.at(now))?;
        }
        if let Some(proven) = self.unproven.get_mut(&(name, segment))
            && std::mem::take(&mut proven.budgeted)
        {
            self.budget.give_back();
        }
        let sender = self.senders.entry(name).or_default();
        if let (None, Some(unproven)) = (&sender.key, self.unproven.get(&(name, segment))) {
            sender.key = Some(unproven.sender_key.clone());
        }
        if !sender.window.mark(esp.header.counter) {
            return Err(DropReason::EspReplay);
        }
        sender.latest = sender.latest.max(admitted.time);
        sender.remember(segment, &admitted.segment_key);
        Ok(())
    }

    /// Erases the keys of SPIs that the ring has no more. Windows stay until they are old: an SPI may come back.
    pub(super) fn follow(&mut self, ring: &KeyRing) {
        if self.ring.replace(ring.version) == Some(ring.version) {
            return;
        }
        for ((spi, _), sender) in &mut self.senders {
            if ring.receive(*spi).is_none() {
                sender.key = None;
                sender.segments = Default::default();
            }
        }
    }

    /// Forgets keys that no packet has proven.
    pub(super) fn end_batch(&mut self) {
        self.unproven.clear();
    }

    /// Makes sure of a free place. A window is forgotten only when its sender's last packet is so old that none of its
    /// packets would pass for fresh.
    fn make_room(&mut self, clock: Pseudotime) -> Result<(), DropReason> {
        if self.senders.len() >= self.settings.senders {
            self.senders
                .retain(|_, sender| sender.latest.after(FRESHNESS) >= clock);
        }
        if self.senders.len() >= self.settings.senders {
            return Err(DropReason::EspBudget);
        }
        Ok(())
    }

    pub(super) fn drop(&self, reason: DropReason) {
        self.counters.dropped(reason);
    }
}

impl Sender {
    fn cached(&self, segment: u64) -> Option<&Arc<SegmentKey>> {
        self.segments
            .iter()
            .flatten()
            .find(|(number, _)| *number == segment)
            .map(|(_, key)| key)
    }

    /// True for the segments that a sender's packets are in if not many were lost: the latest, its neighbours.
    fn is_near(&self, segment: u64) -> bool {
        let latest = self.window.highest().unwrap_or(0) / SEGMENT;
        segment.abs_diff(latest) <= 1
    }

    /// Keeps the key, as the one used last, in place of the one not used for longest.
    fn remember(&mut self, segment: u64, key: &Arc<SegmentKey>) {
        let is_it = |slot: &Option<(u64, _)>| slot.as_ref().is_some_and(|(n, _)| *n == segment);
        let at = self.segments.iter().position(is_it);
        if let Some(used) = self.segments.get_mut(..=at.unwrap_or(SEGMENTS - 1)) {
            used.rotate_right(1);
        }
        if let (None, Some(first)) = (at, self.segments.first_mut()) {
            *first = Some((segment, Arc::clone(key)));
        }
    }
}

impl Budget {
    /// Takes one of `a_second`; false if this second's are used up.
    fn take(&mut self, now: Timestamp) -> bool {
        if now.since(self.filled) >= Duration::from_secs(1) {
            self.filled = now;
            self.left = self.a_second;
        }
        let taken = self.left.checked_sub(1);
        self.left = taken.unwrap_or(0);
        taken.is_some()
    }

    fn give_back(&mut self) {
        self.left = (self.left + 1).min(self.a_second);
    }
}
