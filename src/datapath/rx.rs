//! A receive queue: what can be said of a packet before its ICV, and what is remembered after it.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use super::coalesce::Coalesce;
use super::windows::{Budget, Name, Sender, Windows};
use crate::DropReason;
use crate::counters::Counters;
use crate::crypto::Secret;
use crate::crypto::suite::{SEGMENT, SegmentKey, counter_values};
use crate::keyshare::{EpochKey, KeyRing};
use crate::time::{Pseudotime, Timestamp};
use crate::wire::esp::EspPacket;

/// F: how far a packet's pseudotime may be from the receiver's if its sender has no window.
pub const FRESHNESS: Duration = Duration::from_secs(120);
/// Nothing sent until this long after the first registration is taken: the clocks of sender and receiver may differ.
const START_SKEW: Duration = Duration::from_millis(100);

/// Settings of a receive queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RxSettings {
    /// Senders whose windows are kept (1 KiB each, and 16 KiB for the keys of two segments under each key of the group).
    /// Groups that want more than there are get equal shares.
    pub senders: usize,
    /// Keys derived in a second for senders that no key of the group has heard, and for segments far from what a sender was
    /// last heard in. Half is shared equally by the keys of the ring, half is for all. What an ICV proves does not count.
    pub derivations: u32,
    /// What is coalesced of what is delivered.
    pub coalesce: Coalesce,
}

/// State of `inbound` for one receive queue. Owned by one thread; one sender's packets must all come to the same queue.
pub struct RxQueue {
    pub(super) settings: RxSettings,
    pub(super) counters: Arc<Counters>,
    windows: Windows,
    /// The half of the derivations that is for all.
    common: Budget,
    /// The key ring's version by which keys were last erased.
    ring: Option<u64>,
    /// Keys derived for packets whose ICV is still to be checked; emptied with every batch.
    unproven: HashMap<(Name, u64), Unproven>,
    /// Segment keys that were derived.
    #[cfg(test)]
    pub(super) derived: u64,
}

struct Unproven {
    sender_key: Secret<32>,
    segment_key: Arc<SegmentKey>,
    paid: Paid,
}

/// What a derivation was taken from, which gets it back if an ICV holds.
#[derive(Clone, Copy, Default)]
enum Paid {
    /// Nothing: the sender is known and expected in that segment. Or it was given back.
    #[default]
    Nothing,
    /// What the known sender with the window of this name has of its own.
    Own(Name),
    /// What the SPI has of its own.
    Spi,
    /// What is for all.
    Common,
}

/// What an ICV is to be checked with.
pub(super) struct Admitted {
    pub(super) key: Arc<EpochKey>,
    pub(super) segment_key: Arc<SegmentKey>,
    pub(super) time: Pseudotime,
}

impl Default for RxSettings {
    fn default() -> Self {
        Self {
            senders: 4096,
            derivations: 1000,
            coalesce: Coalesce {
                tcp: true,
                udp: true,
            },
        }
    }
}

impl RxQueue {
    /// A queue that has heard nobody.
    pub fn new(settings: RxSettings, counters: Arc<Counters>) -> Self {
        Self {
            settings,
            counters,
            windows: Windows::new(settings.senders),
            common: Budget::new(settings.derivations.div_ceil(2)),
            ring: None,
            unproven: HashMap::new(),
            #[cfg(test)]
            derived: 0,
        }
    }

    /// From now on this is coalesced.
    pub fn set_coalesce(&mut self, what: Coalesce) {
        self.settings.coalesce = what;
    }

    /// Senders whose windows are kept.
    pub fn senders(&self) -> usize {
        self.windows.len()
    }

    /// Senders whose keys are kept.
    #[cfg(test)]
    pub(super) fn keyed(&self) -> usize {
        self.windows.keyed()
    }

    /// What can be said before the ICV, in this order: SPI, pseudotime, window, segment key. Changes no window.
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
        let heard = self.windows.heard(header.spi);
        let sender = heard.and_then(|h| h.sender(header.sender));
        let fresh = match sender {
            Some(sender) => sender.takes(time),
            None => time.within(clock, FRESHNESS) && heard.is_none_or(|h| h.takes(time)),
        };
        if time <= ring.started.after(START_SKEW) || !fresh {
            return Err(DropReason::EspStale);
        }
        if sender.is_some_and(|s| !s.is_new(header.counter)) {
            return Err(DropReason::EspReplay);
        }
        if header.counter % SEGMENT + counter_values(esp.text_len) > SEGMENT {
            return Err(DropReason::EspMalformed);
        }
        let segment_key = match sender.and_then(|s| s.cached(header.counter / SEGMENT)) {
            Some(cached) => Arc::clone(cached),
            None => self.derive(esp, key, now)?,
        };
        Ok(Admitted {
            key: Arc::clone(key),
            segment_key,
            time,
        })
    }

    /// The key of a segment that the sender's window does not have.
    fn derive(
        &mut self,
        esp: &EspPacket,
        key: &EpochKey,
        now: Timestamp,
    ) -> Result<Arc<SegmentKey>, DropReason> {
        let name = (esp.header.spi, esp.header.sender);
        let segment = esp.header.counter / SEGMENT;
        if let Some(unproven) = self.unproven.get(&(name, segment)) {
            return Ok(Arc::clone(&unproven.segment_key));
        }
        if let Some(kept) = self.windows.expected_segment(name, segment) {
            return Ok(Arc::clone(kept));
        }
        let paid = self.pay(name, segment, now)?;
        let sender_key = self.windows.sender_key(name, || key.sender_key(name.1));
        let segment_key = Arc::new(SegmentKey::derive(key.suite, &sender_key, segment));
        #[cfg(test)]
        {
            self.derived += 1;
        }
        self.windows.expect_segment(name, segment, &segment_key);
        let unproven = Unproven {
            sender_key,
            segment_key: Arc::clone(&segment_key),
            paid,
        };
        self.unproven.insert((name, segment), unproven);
        Ok(segment_key)
    }

    /// Takes one derivation from the first budget that has one: a known sender's own, the SPI's, the one for all.
    fn pay(&mut self, name: Name, segment: u64, now: Timestamp) -> Result<Paid, DropReason> {
        if self.windows.is_expected(name, segment) {
            return Ok(Paid::Nothing);
        }
        if let Some((at, known)) = self.windows.known_mut(name)
            && known.far.take(now)
        {
            return Ok(Paid::Own(at));
        }
        let heard = self.windows.heard_mut(name.0);
        if heard.is_some_and(|heard| heard.budget.take(now)) {
            return Ok(Paid::Spi);
        }
        let taken = self.common.take(now);
        taken.then_some(Paid::Common).ok_or(DropReason::EspBudget)
    }

    fn give_back(&mut self, name: Name, paid: Paid) {
        let budget = match paid {
            Paid::Nothing => None,
            Paid::Own(at) => self.windows.sender_mut(at).map(|known| &mut known.far),
            Paid::Spi => self.windows.heard_mut(name.0).map(|h| &mut h.budget),
            Paid::Common => Some(&mut self.common),
        };
        if let Some(budget) = budget {
            budget.give_back();
        }
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
        if let Some(proven) = self.unproven.get_mut(&(name, segment)) {
            let paid = std::mem::take(&mut proven.paid);
            self.give_back(name, paid);
        }
        let key = self.unproven.get(&(name, segment)).map(|u| &u.sender_key);
        let mark = |sender: &mut Sender| {
            sender.keep_key(key);
            let counter = esp.header.counter;
            let new = sender.mark(counter, admitted.time, &admitted.segment_key);
            new.then_some(()).ok_or(DropReason::EspReplay)
        };
        if let Some(sender) = self.windows.sender_mut(name) {
            return mark(sender);
        }
        let (group, clock) = (admitted.key.group, ring.clock.at(now));
        let sender = self
            .windows
            .welcome(name, group, admitted.time, clock, now)?;
        mark(sender)
    }

    /// Erases the keys of SPIs that the ring has no more. Windows stay until they are old: an SPI may come back.
    pub(super) fn follow(&mut self, ring: &KeyRing, now: Timestamp) {
        if self.ring.replace(ring.version) != Some(ring.version) {
            let for_spis = self.settings.derivations / 2;
            self.windows.follow(ring, for_spis, now);
        }
    }

    /// Forgets keys that no packet has proven.
    pub(super) fn end_batch(&mut self) {
        self.unproven.clear();
    }

    pub(super) fn drop(&self, reason: DropReason) {
        self.counters.dropped(reason);
    }
}
