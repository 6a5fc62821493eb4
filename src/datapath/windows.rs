//! Whom a receive queue has heard: a replay window and keys for each sender, in a table that only proven packets enter.
//!
//! A member of a group can invent sender ids without end. So the table has a bound, and when it is full the group with the
//! most windows gives up its oldest ones: a group that has no more than its share keeps all of its windows and finds room
//! for new senders, whatever the members of other groups do. Giving up a window opens no way for a replay: a window that begins
//! later takes nothing as old as the latest packet in the windows given up under its SPI.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use rustc_hash::FxHashMap;

use super::replay::ReplayWindow;
use super::rx::FRESHNESS;
use crate::DropReason;
use crate::crypto::Secret;
use crate::crypto::suite::{SEGMENT, SegmentKey};
use crate::ids::{GroupId, SenderId, Spi};
use crate::keyshare::KeyRing;
use crate::time::{Pseudotime, Timestamp};

/// Segment keys kept for each sender: at a segment's end packets of both arrive.
const SEGMENTS: usize = 2;
/// The segments in which a sender's first packets under a key are if not many were lost.
const FIRST_SEGMENTS: u64 = 2;
/// Keys of far segments derived in a second for one known sender before the budgets for all.
const FAR: u32 = 4;
/// One of so many windows of an SPI is given up when there must be room, and at least one.
const GIVEN_UP: usize = 16;
/// How often the table is searched for windows that are too old to matter.
const SWEEP: Duration = Duration::from_secs(1);

/// A key and a sender's name under it.
pub(super) type Name = (Spi, SenderId);

/// All windows, at most `limit`.
pub(super) struct Windows {
    by_spi: FxHashMap<Spi, Heard>,
    /// Windows of each group.
    groups: FxHashMap<GroupId, usize>,
    count: usize,
    limit: usize,
    swept: Option<Timestamp>,
}

/// What was heard under one SPI.
pub(super) struct Heard {
    group: GroupId,
    /// The key ring has its key.
    live: bool,
    /// Hashed with a key: members choose the ids.
    senders: HashMap<SenderId, Box<Sender>>,
    /// The latest packet in the windows that were given up: what is not later may have been heard.
    floor: Option<Pseudotime>,
    /// Keys that may be derived for strangers under this SPI.
    pub(super) budget: Budget,
    /// The other SPIs of the group.
    siblings: Vec<Spi>,
}

/// A sender that was heard.
#[derive(Default)]
pub(super) struct Sender {
    /// `None` while the ring does not have the key that the SPI names.
    key: Option<Secret<32>>,
    window: ReplayWindow,
    /// What is not later than this may have been heard before the window began.
    floor: Pseudotime,
    latest: Pseudotime,
    segments: Segments,
    /// What its packets need under another key of the group, of which none was proven yet.
    next: Option<Box<Next>>,
    /// Keys of far segments that may be derived for it.
    pub(super) far: Budget,
}

/// The keys of a sender that is known by a window under another SPI of the group.
struct Next {
    spi: Spi,
    key: Secret<32>,
    segments: Segments,
}

/// The segment keys of a sender that were used last, latest first.
#[derive(Default)]
struct Segments([Option<(u64, Arc<SegmentKey>)>; SEGMENTS]);

/// So many a second.
#[derive(Clone, Copy)]
pub(super) struct Budget {
    a_second: u32,
    left: u32,
    filled: Timestamp,
}

impl Windows {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            by_spi: FxHashMap::default(),
            groups: FxHashMap::default(),
            count: 0,
            limit,
            swept: None,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.count
    }

    /// What was heard under an SPI; `None` if the ring that was followed last does not have it.
    pub(super) fn heard(&self, spi: Spi) -> Option<&Heard> {
        self.by_spi.get(&spi)
    }

    pub(super) fn heard_mut(&mut self, spi: Spi) -> Option<&mut Heard> {
        self.by_spi.get_mut(&spi)
    }

    /// The sender, if it has a window.
    pub(super) fn sender_mut(&mut self, (spi, id): Name) -> Option<&mut Sender> {
        let sender = self.by_spi.get_mut(&spi)?.senders.get_mut(&id);
        sender.map(Box::as_mut)
    }

    /// The sender with the name of its window: under this SPI, or under another one of the group. Whoever was heard before a
    /// key update is no stranger after it.
    pub(super) fn known_mut(&mut self, name: Name) -> Option<(Name, &mut Sender)> {
        let at = self.known_at(name)?;
        Some((at, self.sender_mut(at)?))
    }

    /// True for the segments in which the packets of a known sender are if not many were lost.
    pub(super) fn is_expected(&self, name: Name, segment: u64) -> bool {
        match self.known_at(name) {
            Some(at) if at == name => self.get(at).is_some_and(|s| s.is_near(segment)),
            Some(_) => segment < FIRST_SEGMENTS,
            None => false,
        }
    }

    /// The key of a segment, if [`Self::expect_segment`] keeps it.
    pub(super) fn expected_segment(&self, name: Name, segment: u64) -> Option<&Arc<SegmentKey>> {
        let at = self.known_at(name).filter(|at| *at != name)?;
        let next = self.get(at)?.next.as_deref()?;
        (next.spi == name.0).then(|| next.segments.get(segment))?
    }

    /// Keeps the key of a segment in which a sender without a window is expected, if it is known under another SPI: so
    /// packets that somebody invents in its name cost one derivation and not one each.
    pub(super) fn expect_segment(&mut self, name: Name, segment: u64, key: &Arc<SegmentKey>) {
        if self.is_expected(name, segment)
            && let Some((at, known)) = self.known_mut(name)
            && at != name
            && let Some(next) = known.next.as_mut().filter(|next| next.spi == name.0)
        {
            next.segments.remember(segment, key);
        }
    }

    /// The sender's key: kept, or made by `derive` and kept if the sender is known.
    pub(super) fn sender_key(
        &mut self,
        name: Name,
        derive: impl FnOnce() -> Secret<32>,
    ) -> Secret<32> {
        let Some((at, known)) = self.known_mut(name) else {
            return derive();
        };
        if at == name {
            return known.key.get_or_insert_with(derive).clone();
        }
        known.next.take_if(|next| next.spi != name.0);
        let next = known.next.get_or_insert_with(|| {
            Box::new(Next {
                spi: name.0,
                key: derive(),
                segments: Segments::default(),
            })
        });
        next.key.clone()
    }

    /// Gives a new sender a window, for a packet of `time` under a key of `group`, with the keys that were kept for it.
    pub(super) fn welcome(
        &mut self,
        name: Name,
        group: GroupId,
        time: Pseudotime,
        clock: Pseudotime,
        now: Timestamp,
    ) -> Result<&mut Sender, DropReason> {
        // Since the packet was admitted, its sender's window may have been given up.
        if !self.heard_or_new(name.0, group).takes(time) {
            return Err(DropReason::EspStale);
        }
        self.make_room((name.0, group), clock, now);
        let known = self.known_mut(name).map(|(_, known)| known);
        let next = known.and_then(|known| known.next.take_if(|next| next.spi == name.0));
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
            floor: heard.floor.unwrap_or_default().max(too_old(clock)),
            ..Sender::default()
        };
        Ok(heard
            .senders
            .entry(name.1)
            .or_insert_with(|| Box::new(sender)))
    }

    /// Takes note of the SPIs of a ring, and erases the keys of those that it has no more. Windows stay until they are old: an
    /// SPI may come back. `derivations` is for all SPIs together.
    pub(super) fn follow(&mut self, ring: &KeyRing, derivations: u32, now: Timestamp) {
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
            heard.budget.set(share.max(1));
        }
        let is_live = |spi| spis.iter().any(|(at, _, live)| *at == spi && *live);
        for heard in self.by_spi.values_mut() {
            for sender in heard.senders.values_mut() {
                if !heard.live {
                    sender.key = None;
                    sender.segments = Segments::default();
                }
                sender.next.take_if(|next| !is_live(next.spi));
            }
        }
    }

    /// Senders whose keys are kept.
    #[cfg(test)]
    pub(super) fn keyed(&self) -> usize {
        let senders = self.by_spi.values().flat_map(|h| h.senders.values());
        senders.filter(|sender| sender.has_keys()).count()
    }

    /// Makes sure of a free place for a sender under this SPI of this group.
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

    /// The SPI that has to give up windows so that another one may have one under `spi`: of the group with the most, one whose
    /// key is gone or else the one with the most.
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
        let mut oldest: Vec<_> = senders.map(|(id, s)| (s.latest, *id)).collect();
        oldest.sort_unstable();
        oldest.truncate((oldest.len() / GIVEN_UP).max(1));
        for (latest, id) in &oldest {
            heard.senders.remove(id);
            heard.floor = heard.floor.max(Some(*latest));
        }
        let group = heard.group;
        self.take_off(group, oldest.len());
    }

    /// Forgets the windows none of whose packets would pass for fresh, and the SPIs of which nothing is left to know.
    fn forget_old(&mut self, clock: Pseudotime) {
        let is_old = |latest: Pseudotime| latest <= too_old(clock);
        let mut gone = Vec::new();
        for heard in self.by_spi.values_mut() {
            let before = heard.senders.len();
            heard.senders.retain(|_, sender| !is_old(sender.latest));
            heard.floor.take_if(|floor| is_old(*floor));
            gone.push((heard.group, before - heard.senders.len()));
        }
        self.by_spi
            .retain(|_, h| h.live || !h.senders.is_empty() || h.floor.is_some());
        for (group, count) in gone {
            self.take_off(group, count);
        }
    }

    fn get(&self, (spi, id): Name) -> Option<&Sender> {
        self.by_spi.get(&spi)?.sender(id)
    }

    /// The name of a sender's window, under this SPI or another one of the group.
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
            budget: Budget::new(u32::MAX),
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

/// The latest moment whose packets do not pass for fresh any more.
fn too_old(clock: Pseudotime) -> Pseudotime {
    let limit = Pseudotime::ticks(FRESHNESS) + 1;
    Pseudotime(clock.0.saturating_sub(limit))
}

impl Heard {
    /// The sender, if it has a window.
    pub(super) fn sender(&self, id: SenderId) -> Option<&Sender> {
        self.senders.get(&id).map(Box::as_ref)
    }

    /// True if a packet of this time cannot have been in a window that was given up.
    pub(super) fn takes(&self, time: Pseudotime) -> bool {
        self.floor.is_none_or(|floor| time > floor)
    }
}

impl Sender {
    /// True if a packet of this time cannot have been heard before the window began.
    pub(super) fn takes(&self, time: Pseudotime) -> bool {
        time > self.floor
    }

    /// True if no packet with this counter was heard, and it is not too old to tell.
    pub(super) fn is_new(&self, counter: u64) -> bool {
        self.window.is_new(counter)
    }

    /// The key of a segment, if it was used lately.
    pub(super) fn cached(&self, segment: u64) -> Option<&Arc<SegmentKey>> {
        self.segments.get(segment)
    }

    /// True for the latest segment and its neighbours.
    fn is_near(&self, segment: u64) -> bool {
        let latest = self.window.highest().unwrap_or(0) / SEGMENT;
        segment.abs_diff(latest) <= 1
    }

    /// Takes note of a proven packet. False if it was heard before.
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

impl Segments {
    fn get(&self, segment: u64) -> Option<&Arc<SegmentKey>> {
        let mut kept = self.0.iter().flatten();
        kept.find(|(number, _)| *number == segment)
            .map(|(_, key)| key)
    }

    /// Keeps the key, as the one used last, in place of the one not used for longest.
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

impl Budget {
    pub(super) fn new(a_second: u32) -> Self {
        Self {
            a_second,
            left: a_second,
            filled: Timestamp::default(),
        }
    }

    /// Takes one of `a_second`; false if this second's are used up.
    pub(super) fn take(&mut self, now: Timestamp) -> bool {
        if now.since(self.filled) >= Duration::from_secs(1) {
            self.filled = now;
            self.left = self.a_second;
        }
        let taken = self.left.checked_sub(1);
        self.left = taken.unwrap_or(0);
        taken.is_some()
    }

    pub(super) fn give_back(&mut self) {
        self.left = (self.left + 1).min(self.a_second);
    }

    /// Another number a second, at once.
    fn set(&mut self, a_second: u32) {
        if self.a_second != a_second {
            *self = Self {
                left: self.left.min(a_second),
                a_second,
                ..*self
            };
        }
    }
}

impl Default for Budget {
    /// That of one known sender.
    fn default() -> Self {
        Self::new(FAR)
    }
}
