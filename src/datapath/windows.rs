//! The senders that a unit has heard: a replay window and keys for each of them, in a table that only
//! proven packets enter.
//!
//! A member of a group can invent sender ids without end. So the table has a bound. When it is full, the
//! group with the most windows gives up its oldest ones. A group that has no more than its share keeps
//! all of its windows and finds room for new senders, whatever members of other groups do. Giving up a
//! window does not make a replay possible: a window that begins later accepts nothing as old as the
//! latest packet in the windows that were given up under its SPI.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rustc_hash::FxHashMap;

use super::replay::ReplayWindow;
use crate::DropReason;
use crate::budget::Budget;
use crate::crypto::Secret;
use crate::crypto::suite::{SEGMENT, SegmentKey};
use crate::ids::{GroupId, SenderId, Spi};
use crate::keyshare::KeyRing;
use crate::time::{FRESHNESS, Pseudotime, Timestamp};

/// An SPI and a sender id under it.
pub(super) type Name = (Spi, SenderId);

/// The windows of a unit, for all of its receive queues: a packet is new to all of them or to none.
///
/// Each sender has a lock of its own. If both are needed, the table's lock is taken before a sender's.
/// Two senders' locks are never held at once, and no lock is taken while the common budget's is held. So
/// there are no deadlocks. A window that is no longer in the table says so itself: whoever found it
/// there before must look again.
pub(super) struct Windows {
    table: Mutex<Table>,
    /// The budget of key derivations for senders of all SPIs together.
    common: Mutex<Budget>,
}

/// A sender and its lock.
pub(super) type SharedSender = Arc<Mutex<Sender>>;

/// The senders that have a window, at most `limit`.
pub(super) struct Table {
    by_spi: FxHashMap<Spi, Heard>,
    /// The number of windows of each group.
    groups: FxHashMap<GroupId, usize>,
    count: usize,
    limit: usize,
    swept: Option<Timestamp>,
    /// The newest key ring that a queue has followed.
    ring: Option<u64>,
}

/// The senders that were heard under one SPI.
pub(super) struct Heard {
    group: GroupId,
    /// Whether the key ring has the key of this SPI.
    live: bool,
    /// Hashed with a random key, because members choose the ids.
    senders: HashMap<SenderId, SharedSender>,
    /// The time of the latest packet in the windows that were given up. A packet that is not later
    /// may have been heard before.
    floor: Option<Pseudotime>,
    /// The budget of key derivations for strangers under this SPI.
    budget: Budget,
    /// The other SPIs of the group.
    siblings: Vec<Spi>,
}

/// A sender that was heard.
pub(super) struct Sender {
    /// `None` while the ring does not have the SPI's key.
    key: Option<Secret<32>>,
    /// Set when the table no longer has this window; no packet is new to it then.
    gone: bool,
    window: ReplayWindow,
    /// A packet that is not later than this may have been heard before the window began.
    floor: Pseudotime,
    latest: Pseudotime,
    segments: Segments,
    /// What the sender's packets need under another key of the group, under which none was proven
    /// yet.
    next: Option<Box<Next>>,
    /// The budget of derivations of far segments' keys for this sender.
    pub(super) far: Budget,
}

/// The keys of a sender that is known by a window under another SPI of the group.
struct Next {
    spi: Spi,
    key: Secret<32>,
    segments: Segments,
}

/// The most recently used segment keys of a sender, the latest first.
#[derive(Default)]
struct Segments([Option<(u64, Arc<SegmentKey>)>; SEGMENTS]);

impl Windows {
    /// Returns an empty table for at most `limit` windows and this many derivations a second for
    /// all SPIs together.
    pub(super) fn new(limit: usize, common: u32) -> Self {
        Self {
            table: Mutex::new(Table {
                by_spi: FxHashMap::default(),
                groups: FxHashMap::default(),
                count: 0,
                limit,
                swept: None,
                ring: None,
            }),
            common: Mutex::new(Budget::per_second(common)),
        }
    }

    /// Locks the table for this queue.
    pub(super) fn table(&self) -> MutexGuard<'_, Table> {
        lock(&self.table)
    }

    /// Locks the budget for all SPIs together for this queue.
    pub(super) fn common(&self) -> MutexGuard<'_, Budget> {
        lock(&self.common)
    }
}

/// Waits for a lock. Poisoning needs no care: a thread that panics ends the process.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Table {
    /// Returns the number of windows.
    pub(super) fn len(&self) -> usize {
        self.count
    }

    /// Returns the sender and the name of its window, under this SPI or another one of the group,
    /// so that a sender that was heard before a key update is no stranger after it.
    pub(super) fn known(&self, name: Name) -> Option<(Name, SharedSender)> {
        let at = self.known_at(name)?;
        Some((at, Arc::clone(self.get(at)?)))
    }

    /// Returns the sender, if it has a window under this SPI.
    pub(super) fn window(&self, name: Name) -> Option<SharedSender> {
        self.get(name).map(Arc::clone)
    }

    /// Returns the floor of an SPI: a packet that is not later may have been in a window that was
    /// given up.
    pub(super) fn floor(&self, spi: Spi) -> Option<Pseudotime> {
        self.by_spi.get(&spi)?.floor
    }

    /// Returns the budget for strangers under this SPI; `None` if the latest ring does not have it.
    pub(super) fn budget(&mut self, spi: Spi) -> Option<&mut Budget> {
        self.by_spi.get_mut(&spi).map(|heard| &mut heard.budget)
    }

    /// Gives a new sender a window, for a packet of `time` under a key of `group`, with the keys
    /// that were kept for it.
    pub(super) fn welcome(
        &mut self,
        name: Name,
        group: GroupId,
        time: Pseudotime,
        clock: Pseudotime,
        now: Timestamp,
    ) -> Result<SharedSender, DropReason> {
        // The sender's window may have been given up since the packet was admitted.
        let heard = self.heard_or_new(name.0, group);
        if !heard.takes(time) {
            return Err(DropReason::EspStale);
        }
        // Read before room is made, because the windows that are given up for it belong to others.
        let floor = heard.floor.unwrap_or_default().max(too_old(clock));
        self.make_room((name.0, group), clock, now);
        let known = self.known(name);
        let next =
            known.and_then(|(_, known)| lock(&known).next.take_if(|next| next.spi == name.0));
        let (key, segments) = match next {
            Some(next) => (Some(next.key), next.segments),
            None => (None, Segments::default()),
        };
        self.count += 1;
        *self.groups.entry(group).or_default() += 1;
        let heard = self.heard_or_new(name.0, group);
        let sender = Sender {
            key,
            segments,
            floor,
            ..Sender::default()
        };
        let window = Arc::new(Mutex::new(sender));
        heard.senders.insert(name.1, Arc::clone(&window));
        Ok(window)
    }

    /// Notes the SPIs of a ring, and erases the keys of those that it no longer has. Windows stay
    /// until they are old, because an SPI may come back. `derivations` is the budget for all SPIs
    /// together. Every queue calls this with every ring: until the last one has done so, another
    /// one may still keep keys of the previous ring. A ring that is older than another queue's has
    /// no effect.
    pub(super) fn follow(&mut self, ring: &KeyRing, derivations: u32, now: Timestamp) {
        if self.ring.is_some_and(|newest| newest > ring.version) {
            return;
        }
        self.ring = Some(ring.version);
        for heard in self.by_spi.values_mut() {
            heard.live = false;
            heard.siblings.clear();
        }
        for key in ring.groups().flat_map(|group| &group.receive) {
            self.heard_or_new(key.spi, key.group).live = true;
        }
        self.forget_old(ring.clock.at(now));
        let spis: Vec<(Spi, GroupId, bool)> = self
            .by_spi
            .iter()
            .map(|(spi, heard)| (*spi, heard.group, heard.live))
            .collect();
        let live = spis.iter().filter(|(.., live)| *live).count();
        let share = derivations / u32::try_from(live.max(1)).unwrap_or(u32::MAX);
        for (spi, heard) in &mut self.by_spi {
            let siblings = spis.iter().filter(|s| s.1 == heard.group && s.0 != *spi);
            heard.siblings.extend(siblings.map(|s| s.0));
            heard.budget.set_per_second(now, share.max(1));
        }
        let is_live = |spi| spis.iter().any(|(at, _, live)| *at == spi && *live);
        for heard in self.by_spi.values_mut() {
            for sender in heard.senders.values() {
                let mut sender = lock(sender);
                if !heard.live {
                    sender.key = None;
                    sender.segments = Segments::default();
                }
                sender.next.take_if(|next| !is_live(next.spi));
            }
        }
    }

    /// Returns the number of senders whose keys are kept.
    #[cfg(test)]
    pub(super) fn keyed(&self) -> usize {
        let senders = self.by_spi.values().flat_map(|h| h.senders.values());
        senders.filter(|sender| lock(sender).has_keys()).count()
    }

    /// Makes sure that there is room for a sender under this SPI of this group.
    fn make_room(&mut self, (spi, group): (Spi, GroupId), clock: Pseudotime, now: Timestamp) {
        if self.count < self.limit {
            return;
        }
        if self.swept.is_none_or(|at| now.since(at) >= SWEEP) {
            self.swept = Some(now);
            self.forget_old(clock);
        }
        if self.count >= self.limit
            && let Some(largest) = self.largest(spi, group)
        {
            self.give_up(largest);
        }
    }

    /// Returns the SPI that must give up windows so that another one may have one under `spi`. It
    /// belongs to the group with the most windows, and is one without a key, or else the one with
    /// the most windows.
    fn largest(&self, spi: Spi, group: GroupId) -> Option<Spi> {
        let used = self.by_spi.iter().filter(|(_, h)| !h.senders.is_empty());
        let largest = used.max_by_key(|(at, heard)| {
            let of_group = self.groups.get(&heard.group).copied().unwrap_or(0);
            (
                of_group + usize::from(heard.group == group),
                heard.group,
                !heard.live,
                heard.senders.len() + usize::from(**at == spi),
            )
        });
        largest.map(|(at, _)| *at)
    }

    /// Gives up the oldest windows of an SPI.
    fn give_up(&mut self, spi: Spi) {
        let Some(heard) = self.by_spi.get_mut(&spi) else {
            return;
        };
        let senders = heard.senders.iter();
        let mut oldest: Vec<_> = senders.map(|(id, s)| (lock(s).latest, *id)).collect();
        oldest.sort_unstable();
        oldest.truncate((oldest.len() / GIVEN_UP).max(1));
        for (_, id) in &oldest {
            if let Some(given_up) = heard.senders.remove(id) {
                let mut given_up = lock(&given_up);
                given_up.gone = true;
                // Another queue may have heard it since.
                heard.floor = heard.floor.max(Some(given_up.latest));
            }
        }
        let group = heard.group;
        self.take_off(group, oldest.len());
    }

    /// Forgets the windows whose packets would all be too old, and the SPIs about which nothing is
    /// left to remember.
    fn forget_old(&mut self, clock: Pseudotime) {
        let is_old = |latest: Pseudotime| latest <= too_old(clock);
        let mut gone = Vec::new();
        for heard in self.by_spi.values_mut() {
            let before = heard.senders.len();
            heard.senders.retain(|_, sender| {
                let mut sender = lock(sender);
                sender.gone = is_old(sender.latest);
                !sender.gone
            });
            heard.floor.take_if(|floor| is_old(*floor));
            gone.push((heard.group, before - heard.senders.len()));
        }
        self.by_spi
            .retain(|_, h| h.live || !h.senders.is_empty() || h.floor.is_some());
        for (group, count) in gone {
            self.take_off(group, count);
        }
    }

    fn get(&self, (spi, id): Name) -> Option<&SharedSender> {
        self.by_spi.get(&spi)?.senders.get(&id)
    }

    /// Returns the name of a sender's window, under this SPI or another one of the group.
    fn known_at(&self, (spi, id): Name) -> Option<Name> {
        let heard = self.by_spi.get(&spi)?;
        let spis = std::iter::once(spi).chain(heard.siblings.iter().copied());
        let mut names = spis.map(|at| (at, id));
        names.find(|at| self.get(*at).is_some())
    }

    fn heard_or_new(&mut self, spi: Spi, group: GroupId) -> &mut Heard {
        self.by_spi.entry(spi).or_insert_with(|| Heard {
            group,
            live: false,
            senders: HashMap::new(),
            floor: None,
            budget: Budget::per_second(u32::MAX),
            siblings: Vec::new(),
        })
    }

    fn take_off(&mut self, group: GroupId, count: usize) {
        self.count -= count;
        if let Some(of_group) = self.groups.get_mut(&group) {
            *of_group -= count;
            if *of_group == 0 {
                self.groups.remove(&group);
            }
        }
    }
}

/// Returns the latest time at which a packet counts as too old.
fn too_old(clock: Pseudotime) -> Pseudotime {
    let limit = Pseudotime::ticks(FRESHNESS) + 1;
    Pseudotime(clock.0.saturating_sub(limit))
}

impl Heard {
    /// Returns true if a packet of this time cannot have been in a window that was given up.
    fn takes(&self, time: Pseudotime) -> bool {
        self.floor.is_none_or(|floor| time > floor)
    }
}

impl Sender {
    /// Returns true if the table no longer has this window.
    pub(super) fn is_gone(&self) -> bool {
        self.gone
    }

    /// Returns true if a packet of this time cannot have been heard before the window began.
    pub(super) fn takes(&self, time: Pseudotime) -> bool {
        time > self.floor
    }

    /// Returns true if no packet with this counter value was heard, and the value is not too old to
    /// tell.
    pub(super) fn is_new(&self, counter: u64) -> bool {
        self.window.is_new(counter)
    }

    /// Returns the key of a segment, if it was used recently.
    pub(super) fn cached(&self, segment: u64) -> Option<&Arc<SegmentKey>> {
        self.segments.get(segment)
    }

    /// Returns true for the latest segment and its neighbours, which the sender's packets belong to
    /// if not many were lost.
    pub(super) fn is_near(&self, segment: u64) -> bool {
        let latest = self.window.highest().unwrap_or(0) / SEGMENT;
        segment.abs_diff(latest) <= 1
    }

    /// Notes a proven packet. Returns false if it was heard before.
    pub(super) fn mark(
        &mut self,
        counter: u64,
        time: Pseudotime,
        segment_key: &Arc<SegmentKey>,
    ) -> bool {
        let new = self.window.mark(counter);
        if new {
            self.latest = self.latest.max(time);
            self.segments.remember(counter / SEGMENT, segment_key);
        }
        new
    }

    /// Returns true for the segments that a sender's first packets under another key of its group
    /// belong to.
    pub(super) fn is_first(segment: u64) -> bool {
        segment < FIRST_SEGMENTS
    }

    /// Returns the key of a segment under another SPI of the group, if [`Self::keep_next_segment`]
    /// has kept it.
    pub(super) fn next_segment(&self, spi: Spi, segment: u64) -> Option<&Arc<SegmentKey>> {
        let next = self.next.as_deref()?;
        (next.spi == spi).then(|| next.segments.get(segment))?
    }

    /// Keeps the key of a segment in which the sender is expected under another SPI of the group.
    /// So packets that somebody invents in the sender's name cost one derivation in all, not one
    /// each.
    pub(super) fn keep_next_segment(&mut self, spi: Spi, segment: u64, key: &Arc<SegmentKey>) {
        if Self::is_first(segment)
            && let Some(next) = self.next.as_mut().filter(|next| next.spi == spi)
        {
            next.segments.remember(segment, key);
        }
    }

    /// Returns the sender's own key. If it is not kept, `derive` makes it, and it is kept.
    pub(super) fn key(&mut self, derive: impl FnOnce() -> Secret<32>) -> Secret<32> {
        self.key.get_or_insert_with(derive).clone()
    }

    /// Returns the sender's key under another SPI of the group, in the same way.
    pub(super) fn next_key(&mut self, spi: Spi, derive: impl FnOnce() -> Secret<32>) -> Secret<32> {
        self.next.take_if(|next| next.spi != spi);
        let next = self.next.get_or_insert_with(|| {
            Box::new(Next {
                spi,
                key: derive(),
                segments: Segments::default(),
            })
        });
        next.key.clone()
    }

    #[cfg(test)]
    fn has_keys(&self) -> bool {
        let segment = self.segments.0.iter().any(Option::is_some);
        segment || self.key.is_some() || self.next.is_some()
    }

    /// Keeps the sender's key, for the segments that will be derived from it.
    pub(super) fn keep_key(&mut self, key: Option<&Secret<32>>) {
        if self.key.is_none() {
            self.key = key.cloned();
        }
    }
}

impl Default for Sender {
    fn default() -> Self {
        Self {
            key: None,
            gone: false,
            window: ReplayWindow::default(),
            floor: Pseudotime::default(),
            latest: Pseudotime::default(),
            segments: Segments::default(),
            next: None,
            far: Budget::per_second(FAR),
        }
    }
}

impl Segments {
    fn get(&self, segment: u64) -> Option<&Arc<SegmentKey>> {
        let mut kept = self.0.iter().flatten();
        kept.find(|(number, _)| *number == segment)
            .map(|(_, key)| key)
    }

    /// Keeps the key as the most recently used one, in place of the least recently used one.
    fn remember(&mut self, segment: u64, key: &Arc<SegmentKey>) {
        let is_it = |slot: &Option<(u64, _)>| slot.as_ref().is_some_and(|(n, _)| *n == segment);
        let at = self.0.iter().position(is_it);
        if let Some(used) = self.0.get_mut(..=at.unwrap_or(SEGMENTS - 1)) {
            used.rotate_right(1);
        }
        if let (None, Some(first)) = (at, self.0.first_mut()) {
            *first = Some((segment, Arc::clone(key)));
        }
    }
}

/// Segment keys kept for each sender: at the end of a segment, packets of two segments arrive.
const SEGMENTS: usize = 2;
/// The segments that a sender's first packets under a key belong to, if not many were lost.
const FIRST_SEGMENTS: u64 = 2;
/// How many keys of far segments are derived in a second for one known sender, before the budgets
/// for all senders apply.
const FAR: u32 = 4;
/// When room is needed, one of this many windows of an SPI is given up, and at least one.
const GIVEN_UP: usize = 16;
/// How often the table is searched for windows that are too old to matter.
const SWEEP: Duration = Duration::from_secs(1);
