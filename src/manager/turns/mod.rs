//! When the manager rotates keys by itself, and in which order rotations of several groups begin.
//!
//! ```text
//!  setting of the group, age of its key --> due --+
//!                                                 +--> waiting, in order --> the leader
//!  `rotate --all`, `rotate GROUP GROUP` ----------+
//! ```
//!
//! A key is replaced when it has nine to ten tenths of the age that its group allows. Where in
//! between depends on the key's SPI, which is random. So the groups of a manager do not all change
//! their keys at the same moment, and a manager that starts again comes to the same moment as
//! before. Groups that are overdue at a start are spread over a tenth of their interval, an hour at
//! most.
//!
//! A key is also replaced when the members of its group have sealed as many bytes under it as the
//! group allows, but not in its first [`REST`]: what they say to have sealed is their claim, and a
//! dishonest member must not be able to have keys replaced all the time. The volume is stored with
//! the clock, every few seconds.
//!
//! At most [`GROUPS`] groups with [`UNITS`] units together are rotated at the same time, counting
//! rotations that anybody else has begun. A larger group waits until no other group is rotated, and
//! those behind it wait for it. A rotation that takes longer than [`PATIENCE`] holds nobody up. A
//! scheduled rotation that comes to nothing is begun again after [`AGAIN`].
//!
//! Cost: O(log n) for a new key or a group that is due, n being the number of groups. While
//! rotations wait, all groups are visited once a [`LOOK`] and whenever a rotation ends.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::time::Duration;

use super::directory::{AfterVolume, GroupRecord, RotateEvery};
use super::event::KeyStatus;
use super::request::Ticket;
use crate::ids::{Epoch, GroupId, Spi};
use crate::keyshare::ring::UpdateMode;
use crate::time::Timestamp;

/// The groups' intervals and the rotations that wait for their turn.
#[derive(Default)]
pub(super) struct Turns {
    keys: BTreeMap<GroupId, Key>,
    due: BTreeSet<(Timestamp, GroupId)>,
    waiting: VecDeque<Turn>,
    /// When the first one that waits is looked at again.
    look: Timestamp,
}

/// A rotation that waits for its turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Turn {
    pub(super) group: GroupId,
    pub(super) update: Option<UpdateMode>,
    /// Who has requested it; `None` if it is the manager's own.
    pub(super) by: Option<(String, Ticket)>,
}

/// A rotation under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Busy {
    pub(super) group: GroupId,
    pub(super) units: usize,
    pub(super) since: Timestamp,
}

/// The key of a group.
struct Key {
    every: RotateEvery,
    after: AfterVolume,
    epoch: Epoch,
    /// Bytes that were sealed under it.
    volume: u64,
    /// True if the store has another volume.
    unsaved: bool,
    /// What was sealed under a key that a rotation under way brings.
    ahead: (Epoch, u64),
    /// How old it was at this moment; `None` before the first key.
    age: Option<(Timestamp, Duration)>,
    /// Decides between the earliest and the latest moment to replace it.
    lot: u32,
    due: Option<Timestamp>,
}

impl Turns {
    /// Adds a group as the store has it.
    pub(super) fn add_group(&mut self, now: Timestamp, record: &GroupRecord) {
        let key = Key {
            every: record.rotate_every,
            after: record.after_volume,
            epoch: record.key.as_ref().map_or(Epoch(0), |key| key.epoch),
            volume: record.volume,
            unsaved: false,
            ahead: (Epoch(0), 0),
            age: record.key.as_ref().map(|_| (now, record.key_age)),
            lot: record.key.as_ref().map_or(0, |key| key.spi.0),
            due: None,
        };
        self.keys.insert(record.info.id, key);
        self.plan(now, record.info.id);
    }

    /// Changes the interval of a group, or the volume of its keys.
    pub(super) fn change_group(
        &mut self,
        now: Timestamp,
        id: GroupId,
        every: Option<RotateEvery>,
        after: Option<AfterVolume>,
    ) {
        if let Some(key) = self.keys.get_mut(&id)
            && (every.is_some() || after.is_some())
        {
            key.every = every.unwrap_or(key.every);
            key.after = after.unwrap_or(key.after);
            self.drop_scheduled(id);
            self.plan(now, id);
        }
    }

    /// Removes a group. Returns the requests that waited for their turn.
    pub(super) fn remove_group(&mut self, id: GroupId) -> Vec<Ticket> {
        self.set_due(id, None);
        self.keys.remove(&id);
        self.look = Timestamp::default();
        let gone = self.waiting.iter().filter(|turn| turn.group == id);
        let tickets = gone.filter_map(|turn| turn.by.as_ref().map(|(_, ticket)| *ticket));
        let tickets = tickets.collect();
        self.waiting.retain(|turn| turn.group != id);
        tickets
    }

    /// Notes that a group's key was replaced, whoever has requested that.
    pub(super) fn new_key(&mut self, now: Timestamp, id: GroupId, new: (Epoch, Spi)) {
        let (epoch, spi) = new;
        self.look = Timestamp::default();
        if let Some(key) = self.keys.get_mut(&id) {
            key.age = Some((now, Duration::ZERO));
            key.lot = spi.0;
            key.epoch = epoch;
            key.volume = if key.ahead.0 == epoch { key.ahead.1 } else { 0 };
            key.unsaved = key.volume > 0;
            self.drop_scheduled(id);
            self.plan(now, id);
        }
    }

    /// Adds bytes that were sealed under a key of a group.
    pub(super) fn add_volume(&mut self, now: Timestamp, id: GroupId, epoch: Epoch, bytes: u64) {
        let Some(key) = self.keys.get_mut(&id) else {
            return;
        };
        if epoch > key.epoch {
            if key.ahead.0 != epoch {
                key.ahead = (epoch, 0);
            }
            key.ahead.1 = key.ahead.1.saturating_add(bytes);
        }
        if epoch != key.epoch {
            return;
        }
        let was_full = key.is_full();
        key.volume = key.volume.saturating_add(bytes).min(MOST_VOLUME);
        key.unsaved = true;
        if key.is_full() && !was_full && !self.is_waiting(id) {
            self.plan(now, id);
        }
    }

    /// Returns the volumes that the store does not have, with the epochs of their keys. They count
    /// as stored from now on.
    pub(super) fn unsaved(&mut self) -> Vec<(GroupId, Epoch, u64)> {
        let unsaved = self.keys.iter_mut().filter(|(_, key)| key.unsaved);
        let unsaved = unsaved.map(|(id, key)| {
            key.unsaved = false;
            (*id, key.epoch, key.volume)
        });
        unsaved.collect()
    }

    /// Notes that the store did not take these volumes.
    pub(super) fn not_saved(&mut self, volumes: &[(GroupId, Epoch, u64)]) {
        for (id, epoch, _) in volumes {
            if let Some(key) = self.keys.get_mut(id) {
                key.unsaved |= key.epoch == *epoch;
            }
        }
    }

    /// Adds a requested rotation to those that wait.
    pub(super) fn ask(&mut self, turn: Turn) {
        self.look = Timestamp::default();
        self.waiting.push_back(turn);
    }

    /// True if [`begin`](Self::begin) may have a rotation to begin.
    pub(super) fn is_due(&mut self, now: Timestamp) -> bool {
        while let Some(&(at, group)) = self.due.first()
            && at <= now
        {
            self.set_due(group, None);
            self.ask(Turn {
                group,
                update: None,
                by: None,
            });
        }
        !self.waiting.is_empty() && self.look <= now
    }

    /// Returns the rotations that begin now, with these under way. `units` tells how many members a
    /// group has.
    pub(super) fn begin(
        &mut self,
        now: Timestamp,
        busy: &[Busy],
        units: impl Fn(GroupId) -> usize,
    ) -> Vec<Turn> {
        let recent = busy.iter().filter(|b| now.since(b.since) < PATIENCE);
        let (mut groups, mut sum) = recent.fold((0, 0), |(n, sum), b| (n + 1, sum + b.units));
        let mut begun = Vec::new();
        while let Some(turn) = self.waiting.front() {
            let id = turn.group;
            let underway = busy.iter().any(|b| b.group == id);
            let members = units(id);
            let fits = groups == 0 || (groups < GROUPS && sum + members <= UNITS);
            if !underway && !fits {
                break;
            }
            let Some(turn) = self.waiting.pop_front() else {
                break;
            };
            if turn.by.is_none() {
                // The new key, if it comes to that, sets another time.
                self.set_due(id, Some(now + AGAIN));
                if underway {
                    continue;
                }
            }
            if !underway {
                (groups, sum) = (groups + 1, sum + members);
            }
            begun.push(turn);
        }
        self.look = now + LOOK;
        begun
    }

    pub(super) fn poll_timeout(&self) -> Option<Timestamp> {
        let due = self.due.first().map(|(at, _)| *at);
        let look = (!self.waiting.is_empty()).then_some(self.look);
        due.into_iter().chain(look).min()
    }

    /// Returns the age of all keys and when they are rotated next.
    pub(super) fn status(&self, now: Timestamp) -> Vec<KeyStatus> {
        let left = |key: &Key| key.due.map_or(Duration::ZERO, |due| due.since(now));
        let keys = self.keys.iter().filter_map(|(group, key)| {
            Some(KeyStatus {
                group: *group,
                age_s: key.age(now)?.as_secs(),
                next_s: (key.due.is_some() || key.every.interval().is_some())
                    .then(|| left(key).as_secs()),
                volume: key.volume,
            })
        });
        keys.collect()
    }

    /// Sets when the key of a group is due.
    fn plan(&mut self, now: Timestamp, id: GroupId) {
        let due = self.keys.get(&id).and_then(|key| key.next(now));
        self.set_due(id, due);
    }

    fn set_due(&mut self, id: GroupId, due: Option<Timestamp>) {
        let Some(key) = self.keys.get_mut(&id) else {
            return;
        };
        if let Some(before) = std::mem::replace(&mut key.due, due) {
            self.due.remove(&(before, id));
        }
        self.due.extend(due.map(|at| (at, id)));
    }

    /// True if the group waits because its key was due.
    fn is_waiting(&self, id: GroupId) -> bool {
        let mut waiting = self.waiting.iter();
        waiting.any(|turn| turn.group == id && turn.by.is_none())
    }

    /// Takes back what waits only because the key was due.
    fn drop_scheduled(&mut self, id: GroupId) {
        self.waiting
            .retain(|turn| turn.group != id || turn.by.is_some());
    }
}

impl Key {
    fn age(&self, now: Timestamp) -> Option<Duration> {
        self.age.map(|(at, age)| now.since(at) + age)
    }

    /// True if as much was sealed under it as the group allows.
    fn is_full(&self) -> bool {
        self.after.limit().is_some_and(|limit| self.volume >= limit)
    }

    /// Returns when it must be replaced.
    fn next(&self, now: Timestamp) -> Option<Timestamp> {
        let full = self.age(now).filter(|_| self.is_full());
        let full = full.map(|age| now + REST.saturating_sub(age));
        full.into_iter().chain(self.too_old(now)).min()
    }

    /// Returns when it is as old as the group allows.
    fn too_old(&self, now: Timestamp) -> Option<Timestamp> {
        let (interval, age) = (self.every.interval()?, self.age(now)?);
        let tenth = interval / 10;
        let left = (interval - self.drawn(tenth)).checked_sub(age);
        Some(now + left.unwrap_or_else(|| self.drawn(tenth.min(MOST_SPREAD))))
    }

    /// Returns this key's part of a span of time.
    fn drawn(&self, span: Duration) -> Duration {
        let nanos = (span.as_nanos() * u128::from(self.lot)) >> u32::BITS;
        Duration::from_nanos(u64::try_from(nanos).unwrap_or(u64::MAX))
    }
}

/// Groups that are rotated at the same time.
const GROUPS: usize = 4;
/// Units of these groups together.
const UNITS: usize = 500;
/// How long a rotation may hold up others.
const PATIENCE: Duration = Duration::from_secs(60);
/// How often those that wait are looked at, besides at every end of a rotation.
const LOOK: Duration = Duration::from_secs(1);
/// When a scheduled rotation that came to nothing is begun again.
const AGAIN: Duration = Duration::from_secs(60);
const MOST_SPREAD: Duration = Duration::from_secs(3600);
/// How old a key becomes at least, whatever was sealed under it.
const REST: Duration = Duration::from_secs(60);
/// What a store can hold.
const MOST_VOLUME: u64 = i64::MAX as u64;

#[cfg(test)]
mod tests;
