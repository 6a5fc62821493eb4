//! A receive queue: what is checked of a batch's packets before their ICVs, and what is remembered
//! after them.
//!
//! A batch is processed sender by sender, so that each window is locked once before the ICVs are
//! checked and once after, however many packets its sender has sent. In between, other queues may
//! have heard the same sender; only what the window says after the ICV counts.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use super::asked::Asked;
use super::by_group::ByGroup;
use super::coalesce::Coalesce;
use super::returned::Returned;
use super::windows::{Name, Sender, SharedSender, Windows, lock};
use crate::DropReason;
use crate::counters::Counters;
use crate::crypto::Secret;
use crate::crypto::suite::{SEGMENT, SegmentKey, counter_values};
use crate::ids::GroupId;
use crate::keyshare::{EpochKey, KeyRing};
use crate::time::{FRESHNESS, Pseudotime, Timestamp};
use crate::wire::esp::EspPacket;
use crate::wire::ip::IpHeader;

/// Settings of a receive queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RxSettings {
    /// How many senders' windows are kept by all queues of the unit together (1 KiB each, and 16
    /// KiB for the keys of two segments under each key of the group). Groups that want more than
    /// there are get equal shares.
    pub senders: usize,
    /// How many keys are derived in a second, by all queues together, for senders that no key of
    /// the group has heard and for segments far from what a sender was last heard in. Half is
    /// shared equally by the keys of the ring, half is for all of them. A derivation is given back
    /// if an ICV proves it.
    pub derivations: u32,
    /// What is coalesced of what is delivered.
    pub coalesce: Coalesce,
}

/// The state of `inbound` for one receive queue. Owned by one thread. The windows are shared by all
/// queues of the unit.
pub struct RxQueue {
    pub(super) settings: RxSettings,
    pub(super) counters: Arc<Counters>,
    pub(super) by_group: ByGroup,
    windows: Arc<Windows>,
    /// The version of the key ring by which keys were last erased.
    ring: Option<u64>,
    /// The senders of the packets in this batch.
    present: Present,
    /// Keys that were derived for packets whose ICV is still to be checked. Emptied after every
    /// batch.
    unproven: HashMap<(Name, u64), Unproven>,
    /// Packets of one sender whose key is still to be found, and whether they are in an expected
    /// segment.
    keyless: Vec<(usize, bool)>,
    /// What was relayed lately.
    pub(super) returned: Returned,
    /// The pairs about which ICMP errors were reported.
    pub(super) hinted: Asked,
    /// Whether the common budget of derivations is used up for this batch.
    common_spent: bool,
    /// Segment keys that were derived.
    #[cfg(test)]
    pub(super) derived: u64,
    /// What other queues do between the ICVs of the next batch and what follows them.
    #[cfg(test)]
    pub(super) between: Option<Box<dyn FnOnce() + Send>>,
}

/// An ESP packet under a known SPI.
pub(super) struct ToOpen {
    /// Number of its frame.
    pub(super) frame: usize,
    pub(super) ip: IpHeader,
    pub(super) esp: EspPacket,
    /// Where its ciphertext is in the input; the ICV follows.
    pub(super) text: Range<usize>,
    pub(super) time: Pseudotime,
    /// The key by which its ICV is checked, once it has passed every check before that.
    pub(super) segment_key: Option<Arc<SegmentKey>>,
    pub(super) valid: bool,
    pub(super) verdict: Result<(), DropReason>,
    /// The number of its sender in the batch, and the next packet of the same sender.
    sender: usize,
    next: Option<usize>,
}

/// The senders of a batch.
#[derive(Default)]
struct Present {
    senders: Vec<Speaker>,
    by_name: HashMap<Name, usize>,
    last: usize,
}

/// A sender of the packets of a batch.
struct Speaker {
    name: Name,
    key: Arc<EpochKey>,
    /// The first and the last of its packets.
    packets: (usize, usize),
    /// Its window, which may be under another SPI of the group.
    known: Option<(Name, SharedSender)>,
    /// A packet that is not later may have been in a window that was given up.
    floor: Option<Pseudotime>,
    /// Whether its own budget of derivations is used up, and whether that of its SPI is.
    spent: (bool, bool),
}

struct Unproven {
    sender_key: Secret<32>,
    segment_key: Arc<SegmentKey>,
    paid: Paid,
}

/// The budget that a derivation was taken from. It gets the derivation back if an ICV holds.
#[derive(Clone, Copy, Default)]
enum Paid {
    /// None: the sender is known and expected in that segment, or the derivation was given back.
    #[default]
    Nothing,
    /// The known sender's own budget.
    Own,
    /// The budget of the SPI.
    Spi,
    /// The common budget.
    Common,
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
    /// Returns the first queue of a unit, which has heard nobody.
    pub fn new(settings: RxSettings, counters: Arc<Counters>) -> Self {
        let common = settings.derivations.div_ceil(2);
        let windows = Windows::new(settings.senders, common);
        Self::with(settings, counters, Arc::new(windows))
    }

    /// Returns another queue of the same unit. What one queue has accepted is a replay for all.
    pub fn another(&self, counters: Arc<Counters>) -> Self {
        Self::with(self.settings, counters, Arc::clone(&self.windows))
    }

    fn with(settings: RxSettings, counters: Arc<Counters>, windows: Arc<Windows>) -> Self {
        Self {
            settings,
            counters,
            by_group: ByGroup::default(),
            windows,
            ring: None,
            present: Present::default(),
            unproven: HashMap::new(),
            keyless: Vec::new(),
            returned: Returned::new(),
            hinted: Asked::new(),
            common_spent: false,
            #[cfg(test)]
            derived: 0,
            #[cfg(test)]
            between: None,
        }
    }

    /// From now on this is coalesced.
    pub fn set_coalesce(&mut self, what: Coalesce) {
        self.settings.coalesce = what;
    }

    /// Senders whose windows are kept.
    pub fn senders(&self) -> usize {
        self.windows.table().len()
    }

    /// Senders whose keys are kept.
    #[cfg(test)]
    pub(super) fn keyed(&self) -> usize {
        self.windows.table().keyed()
    }

    /// Adds an ESP packet of a frame to the batch, if its SPI is known.
    pub(super) fn push(
        &mut self,
        packets: &mut Vec<ToOpen>,
        (frame, ip, text): (usize, IpHeader, Range<usize>),
        esp: EspPacket,
        ring: &KeyRing,
    ) -> Result<(), DropReason> {
        let at = packets.len();
        let sender = self.present.find(&esp, at, ring)?;
        if let Some(speaker) = self.present.senders.get_mut(sender) {
            let (first, last) = speaker.packets;
            if let Some(before) = packets.get_mut(last).filter(|_| first != at) {
                before.next = Some(at);
            }
            speaker.packets.1 = at;
        }
        packets.push(ToOpen {
            frame,
            ip,
            esp,
            text,
            time: Pseudotime(0),
            segment_key: None,
            valid: false,
            verdict: Ok(()),
            sender,
            next: None,
        });
        Ok(())
    }

    /// Returns the group under whose key a packet came.
    pub(super) fn group(&self, packet: &ToOpen) -> Option<GroupId> {
        let sender = self.present.senders.get(packet.sender)?;
        Some(sender.key.group)
    }

    /// Checks what can be checked before the ICVs, in this order: pseudotime, window, segment key.
    /// Changes no window.
    pub(super) fn admit(&mut self, packets: &mut [ToOpen], ring: &KeyRing, now: Timestamp) {
        if self.present.senders.is_empty() {
            return;
        }
        let mut senders = std::mem::take(&mut self.present.senders);
        let table = self.windows.table();
        for speaker in &mut senders {
            speaker.known = table.known(speaker.name);
            speaker.floor = table.floor(speaker.name.0);
        }
        drop(table);
        for speaker in &mut senders {
            self.admit_of(speaker, packets, ring, now);
        }
        self.present.senders = senders;
    }

    fn admit_of(
        &mut self,
        speaker: &mut Speaker,
        packets: &mut [ToOpen],
        ring: &KeyRing,
        now: Timestamp,
    ) {
        let clock = ring.clock.at(now);
        let own = speaker.own().map(|window| lock(window));
        let own = own.filter(|sender| !sender.is_gone());
        each(packets, speaker.packets.0, |n, packet| {
            let header = &packet.esp.header;
            packet.time = clock.nearest(header.time);
            let fresh = match &own {
                Some(sender) => sender.takes(packet.time),
                None => {
                    let above = speaker.floor.is_none_or(|floor| packet.time > floor);
                    packet.time.within(clock, FRESHNESS) && above
                }
            };
            if packet.time <= ring.started.after(START_SKEW) || !fresh {
                packet.verdict = Err(DropReason::EspStale);
            } else if own.as_ref().is_some_and(|s| !s.is_new(header.counter)) {
                packet.verdict = Err(DropReason::EspReplay);
            } else if header.counter % SEGMENT + counter_values(packet.esp.text_len) > SEGMENT {
                packet.verdict = Err(DropReason::EspMalformed);
            } else {
                let segment = header.counter / SEGMENT;
                packet.segment_key = own.as_ref().and_then(|s| s.cached(segment)).cloned();
                if packet.segment_key.is_none() {
                    let near = own.as_ref().is_some_and(|s| s.is_near(segment));
                    self.keyless.push((n, near));
                }
            }
        });
        drop(own);
        let mut keyless = std::mem::take(&mut self.keyless);
        for (n, near) in keyless.drain(..) {
            if let Some(packet) = packets.get_mut(n) {
                let segment = packet.esp.header.counter / SEGMENT;
                match self.derive(speaker, segment, near, now) {
                    Ok(key) => packet.segment_key = Some(key),
                    Err(reason) => packet.verdict = Err(reason),
                }
            }
        }
        self.keyless = keyless;
    }

    /// Derives the key of a segment that the sender's window does not have.
    fn derive(
        &mut self,
        speaker: &mut Speaker,
        segment: u64,
        near: bool,
        now: Timestamp,
    ) -> Result<Arc<SegmentKey>, DropReason> {
        let (name, key) = (speaker.name, Arc::clone(&speaker.key));
        if let Some(unproven) = self.unproven.get(&(name, segment)) {
            return Ok(Arc::clone(&unproven.segment_key));
        }
        let elsewhere = speaker.elsewhere().map(Arc::clone);
        let mut free = near;
        if let Some(window) = &elsewhere {
            let sender = lock(window);
            if let Some(kept) = sender.next_segment(name.0, segment) {
                return Ok(Arc::clone(kept));
            }
            free = Sender::is_first(segment) && !sender.is_gone();
        }
        let paid = self.pay(speaker, free, now)?;
        let sender_key = || key.sender_key(name.1);
        let sender_key = match &speaker.known {
            Some((at, window)) if *at == name => lock(window).key(sender_key),
            Some((_, window)) => lock(window).next_key(name.0, sender_key),
            None => sender_key(),
        };
        let segment_key = Arc::new(SegmentKey::derive(key.suite, &sender_key, segment));
        #[cfg(test)]
        {
            self.derived += 1;
        }
        if let Some(window) = &elsewhere {
            lock(window).keep_next_segment(name.0, segment, &segment_key);
        }
        let unproven = Unproven {
            sender_key,
            segment_key: Arc::clone(&segment_key),
            paid,
        };
        self.unproven.insert((name, segment), unproven);
        Ok(segment_key)
    }

    /// Takes one derivation from the first budget that has one left: a known sender's own, the
    /// SPI's, the common one. A budget that is used up is not asked again in this batch.
    fn pay(
        &mut self,
        speaker: &mut Speaker,
        free: bool,
        now: Timestamp,
    ) -> Result<Paid, DropReason> {
        if free {
            return Ok(Paid::Nothing);
        }
        let (own_spent, spi_spent) = &mut speaker.spent;
        if let Some((_, window)) = &speaker.known
            && !*own_spent
        {
            if lock(window).far.take(now) {
                return Ok(Paid::Own);
            }
            *own_spent = true;
        }
        if !*spi_spent {
            let mut table = self.windows.table();
            if table.budget(speaker.name.0).is_some_and(|b| b.take(now)) {
                return Ok(Paid::Spi);
            }
            *spi_spent = true;
        }
        if !self.common_spent {
            if self.windows.common().take(now) {
                return Ok(Paid::Common);
            }
            self.common_spent = true;
        }
        Err(DropReason::EspBudget)
    }

    fn give_back(&self, speaker: &Speaker, paid: Paid) {
        match paid {
            Paid::Nothing => {}
            Paid::Own => {
                if let Some((_, window)) = &speaker.known {
                    lock(window).far.give_back();
                }
            }
            Paid::Spi => {
                if let Some(budget) = self.windows.table().budget(speaker.name.0) {
                    budget.give_back();
                }
            }
            Paid::Common => self.windows.common().give_back(),
        }
    }

    /// Records the packets whose ICV held: window, then keys. The same packet may have arrived
    /// twice in one batch, or in several queues at once.
    pub(super) fn accept(&mut self, packets: &mut [ToOpen], ring: &KeyRing, now: Timestamp) {
        let senders = std::mem::take(&mut self.present.senders);
        for speaker in &senders {
            self.accept_of(speaker, packets, ring, now);
        }
        self.present.senders = senders;
    }

    fn accept_of(
        &mut self,
        speaker: &Speaker,
        packets: &mut [ToOpen],
        ring: &KeyRing,
        now: Timestamp,
    ) {
        let mut first = None;
        each(packets, speaker.packets.0, |n, packet| {
            if packet.verdict.is_ok() && !packet.valid {
                packet.verdict = Err(DropReason::EspAuth);
            }
            if packet.verdict.is_ok() {
                first = first.or(Some(n));
                let segment = packet.esp.header.counter / SEGMENT;
                if let Some(proven) = self.unproven.get_mut(&(speaker.name, segment)) {
                    let paid = std::mem::take(&mut proven.paid);
                    self.give_back(speaker, paid);
                }
            }
        });
        let Some(first) = first else {
            return;
        };
        if let Some(window) = speaker.own() {
            let mut sender = lock(window);
            if !sender.is_gone() {
                return self.mark(&mut sender, speaker.name, packets, first);
            }
        }
        self.welcome(speaker, packets, first, ring, now);
    }

    /// Records packets of a sender that had no window when they were admitted. Another queue may
    /// have given it one since.
    fn welcome(
        &self,
        speaker: &Speaker,
        packets: &mut [ToOpen],
        first: usize,
        ring: &KeyRing,
        now: Timestamp,
    ) {
        let (group, clock) = (speaker.key.group, ring.clock.at(now));
        let mut table = self.windows.table();
        let (mut window, mut from) = (table.window(speaker.name), first);
        each(packets, first, |n, packet| {
            if packet.verdict.is_ok() && window.is_none() {
                match table.welcome(speaker.name, group, packet.time, clock, now) {
                    Ok(new) => (window, from) = (Some(new), n),
                    Err(reason) => packet.verdict = Err(reason),
                }
            }
        });
        // While the table is locked nobody gives the window up.
        if let Some(window) = window {
            self.mark(&mut lock(&window), speaker.name, packets, from);
        }
    }

    /// Records packets in the window of their sender.
    fn mark(&self, sender: &mut Sender, name: Name, packets: &mut [ToOpen], first: usize) {
        each(packets, first, |_, packet| {
            let counter = packet.esp.header.counter;
            let Some(segment_key) = packet
                .segment_key
                .as_ref()
                .filter(|_| packet.verdict.is_ok())
            else {
                return;
            };
            let unproven = self.unproven.get(&(name, counter / SEGMENT));
            sender.keep_key(unproven.map(|u| &u.sender_key));
            // The window may be a later one than that by which the packet was admitted.
            if !sender.takes(packet.time) {
                packet.verdict = Err(DropReason::EspStale);
            } else if !sender.mark(counter, packet.time, segment_key) {
                packet.verdict = Err(DropReason::EspReplay);
            }
        });
    }

    /// Erases the keys of SPIs that the ring no longer has. Windows stay until they are old,
    /// because an SPI may come back.
    pub(super) fn follow(&mut self, ring: &KeyRing, now: Timestamp) {
        if self.ring.replace(ring.version) != Some(ring.version) {
            let for_spis = self.settings.derivations / 2;
            self.windows.table().follow(ring, for_spis, now);
        }
    }

    /// Forgets keys that no packet has proven.
    pub(super) fn end_batch(&mut self) {
        self.unproven.clear();
        self.present.clear();
        self.common_spent = false;
    }

    pub(super) fn drop(&self, reason: DropReason) {
        self.counters.dropped(reason);
    }
}

impl Present {
    /// Returns the number of a packet's sender. If the sender is new in this batch, `at` is its
    /// first packet.
    fn find(&mut self, esp: &EspPacket, at: usize, ring: &KeyRing) -> Result<usize, DropReason> {
        let name = (esp.header.spi, esp.header.sender);
        if self.senders.get(self.last).is_some_and(|s| s.name == name) {
            return Ok(self.last);
        }
        self.last = match self.by_name.get(&name) {
            Some(known) => *known,
            None => {
                let key = ring
                    .receive(name.0)
                    .ok_or_else(|| match ring.is_locked(name.0) {
                        true => DropReason::Locked,
                        false => DropReason::EspUnknownSpi,
                    })?;
                if ring.is_own(name.1) {
                    return Err(DropReason::EspReplay);
                }
                self.senders.push(Speaker {
                    name,
                    key: Arc::clone(key),
                    packets: (at, at),
                    known: None,
                    floor: None,
                    spent: (false, false),
                });
                let number = self.senders.len() - 1;
                self.by_name.insert(name, number);
                number
            }
        };
        Ok(self.last)
    }

    fn clear(&mut self) {
        self.senders.clear();
        self.by_name.clear();
        self.last = 0;
    }
}

impl Speaker {
    /// Its window, if that is under this SPI.
    fn own(&self) -> Option<&SharedSender> {
        let (at, window) = self.known.as_ref()?;
        (*at == self.name).then_some(window)
    }

    /// Its window, if that is under another SPI of the group.
    fn elsewhere(&self) -> Option<&SharedSender> {
        let (at, window) = self.known.as_ref()?;
        (*at != self.name).then_some(window)
    }
}

/// Calls `f` for a packet and those that its sender has sent after it.
fn each(packets: &mut [ToOpen], first: usize, mut f: impl FnMut(usize, &mut ToOpen)) {
    let mut at = Some(first);
    while let Some(n) = at
        && let Some(packet) = packets.get_mut(n)
    {
        at = packet.next;
        f(n, packet);
    }
}

/// Nothing that was sent before this long after the start of the unit is accepted, because the
/// clocks of sender and receiver may differ.
const START_SKEW: Duration = Duration::from_millis(75);
