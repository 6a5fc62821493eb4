//! The paths as the searcher keeps them, with pins, ages and ends. The part that the data path
//! needs is copied to a [`PathTable`] as it changes.
//!
//! The table is bounded. Half of it is for paths with pins and is shared by groups; half is for
//! paths without and is shared by the terminals that send. What one half or one holder leaves free,
//! others may use. In a full table, the holder with the most entries gives up the ones that it has
//! not used for longest. A pair whose pin is given up is marked, so that it still never passes in
//! clear ([`super::marks`]).

use std::collections::{BTreeSet, BinaryHeap, HashMap};
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use super::{Pair, PathAction, PathEntry, PathTable};
use crate::ids::{GroupId, SenderId};
use crate::time::Timestamp;

/// What is known about a pair, with its times.
#[derive(Clone, Copy, Debug)]
pub(super) struct Path {
    /// What to do. `None` if that has ended and only the pin is left.
    pub(super) action: Option<PathAction>,
    /// The group of the pair's last encryption.
    pub(super) pin: Option<GroupId>,
    /// When the action was found.
    pub(super) since: Timestamp,
    /// From when on a packet starts a new search.
    pub(super) ages: Timestamp,
    /// When the action ends.
    pub(super) ends: Option<Timestamp>,
    /// Who answered the search for it; unknown if the other end searched.
    pub(super) far: Option<SenderId>,
    /// As in [`PathEntry::mtu`].
    pub(super) mtu: Option<u16>,
}

/// All paths, at most `limit`.
pub(super) struct Store {
    paths: HashMap<Pair, Path>,
    ends: BTreeSet<(Timestamp, Pair)>,
    table: PathTable,
    changed: bool,
    limit: usize,
    /// Number of paths with a pin.
    pinned: usize,
    /// Number of marks that had to be forgotten.
    forgotten: usize,
}

/// Who accounts for a path's place in the table.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Holder {
    /// For a pair with a pin: the group, because one of its members has answered for the pair.
    Group(GroupId),
    /// For any other pair: the terminal that sends.
    Source(IpAddr),
}

impl Store {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            paths: HashMap::new(),
            ends: BTreeSet::new(),
            table: PathTable::default(),
            changed: false,
            limit,
            pinned: 0,
            forgotten: 0,
        }
    }

    pub(super) fn get(&self, pair: &Pair) -> Option<&Path> {
        self.paths.get(pair)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&Pair, &Path)> {
        self.paths.iter()
    }

    /// Returns the table for the data path.
    pub(super) fn table(&self) -> PathTable {
        self.table.clone()
    }

    /// Returns true if the table has changed since the last call.
    pub(super) fn take_changed(&mut self) -> bool {
        std::mem::take(&mut self.changed)
    }

    /// Returns how many encrypted pairs had to be forgotten since the last call.
    pub(super) fn take_forgotten(&mut self) -> usize {
        std::mem::take(&mut self.forgotten)
    }

    /// Returns when the next path ends.
    pub(super) fn next_end(&self) -> Option<Timestamp> {
        self.ends.first().map(|(end, _)| *end)
    }

    /// Returns true if the pair was ever encrypted. Asking keeps it remembered.
    pub(super) fn was_encrypted(&mut self, now: Timestamp, pair: &Pair) -> bool {
        if let Some(path) = self.paths.get(pair)
            && path.pin.is_some()
        {
            return true;
        }
        let marked = self.table.marks.find(pair);
        if let Some(group) = marked {
            self.mark(now, group, pair);
        }
        marked.is_some()
    }

    /// Sets what is done with a pair; encryption pins it. From `ages` on, a packet starts a new
    /// search; at `ends`, the action ends. A path that is found again keeps its MTU.
    pub(super) fn settle(
        &mut self,
        now: Timestamp,
        pair: Pair,
        action: PathAction,
        ages: Timestamp,
        ends: Option<Timestamp>,
    ) {
        let known = self.paths.get(&pair).copied();
        let pin = match action {
            PathAction::Encrypt(group) => Some(group),
            PathAction::Plain | PathAction::Drop(_) => known.and_then(|path| path.pin),
        };
        if known.is_none() {
            self.make_room(now, pin.is_some());
        }
        let same = known.filter(|k| k.action == Some(action));
        let mut path = Path {
            action: Some(action),
            pin,
            since: now,
            ages,
            ends,
            far: same.and_then(|k| k.far),
            mtu: same.and_then(|k| k.mtu),
        };
        if let Some(known) = known
            && matches!(action, PathAction::Encrypt(_))
            && (known.action, known.pin) == (path.action, path.pin)
            && now < known.ages
            && ages.since(known.ages) < SOON
        {
            path.ages = known.ages;
        }
        self.put(pair, path);
    }

    /// Records who answered the search for a pair's path.
    pub(super) fn answered_by(&mut self, pair: &Pair, far: SenderId) {
        if let Some(path) = self.paths.get(pair).copied() {
            let far = Some(far);
            self.put(*pair, Path { far, ..path });
        }
    }

    /// Sets the path MTU of a pair that is encrypted.
    pub(super) fn set_mtu(&mut self, pair: &Pair, mtu: Option<u16>) {
        if let Some(path) = self.paths.get(pair).copied()
            && path.mtu != mtu
            && matches!(path.action, Some(PathAction::Encrypt(_)))
        {
            self.put(*pair, Path { mtu, ..path });
        }
    }

    /// Keeps a pair in clear, which has packets, until `ends` at least.
    pub(super) fn extend(&mut self, pair: Pair, ends: Timestamp) {
        if let Some(path) = self.paths.get(&pair).copied()
            && path.ends.is_some_and(|end| end < ends)
        {
            let ends = Some(ends);
            self.put(pair, Path { ends, ..path });
        }
    }

    /// Ends the paths whose time has come.
    pub(super) fn expire(&mut self, now: Timestamp) {
        while let Some((end, pair)) = self.ends.first().copied() {
            if end > now {
                return;
            }
            self.ends.remove(&(end, pair));
            self.end(pair);
        }
    }

    /// Makes the paths of these pairs age at `ages`, if that is sooner.
    pub(super) fn hasten(&mut self, ages: Timestamp, pairs: &[Pair]) {
        for pair in pairs {
            if let Some(path) = self.paths.get(pair).copied() {
                let ages = path.ages.min(ages);
                self.put(*pair, Path { ages, ..path });
            }
        }
    }

    /// Ends every path for which `keep` returns false.
    pub(super) fn review(&mut self, keep: impl Fn(Pair, &Path) -> bool) {
        let ended: Vec<Pair> = self
            .paths
            .iter()
            .filter(|(pair, path)| !keep(**pair, path))
            .map(|(pair, _)| *pair)
            .collect();
        for pair in ended {
            self.end(pair);
        }
    }

    /// Removes the action but keeps the pin. A pair without a pin is forgotten.
    fn end(&mut self, pair: Pair) {
        match self.paths.get(&pair).copied() {
            Some(path) if path.pin.is_some() => self.put(
                pair,
                Path {
                    action: None,
                    ages: Timestamp::NEVER,
                    ends: None,
                    far: None,
                    mtu: None,
                    ..path
                },
            ),
            _ => self.remove(pair),
        }
    }

    fn put(&mut self, pair: Pair, path: Path) {
        self.take_out(pair);
        self.paths.insert(pair, path);
        self.pinned += usize::from(path.pin.is_some());
        if let Some(end) = path.ends {
            self.ends.insert((end, pair));
        }
        let entry = PathEntry {
            action: path.action,
            pin: path.pin,
            ages: path.ages,
            mtu: path.mtu,
            far: path.far,
        };
        self.changed |= self.table.set(pair, Some(entry));
    }

    fn remove(&mut self, pair: Pair) {
        self.take_out(pair);
        self.changed |= self.table.set(pair, None);
    }

    fn take_out(&mut self, pair: Pair) {
        if let Some(old) = self.paths.remove(&pair) {
            self.pinned -= usize::from(old.pin.is_some());
            if let Some(end) = old.ends {
                self.ends.remove(&(end, pair));
            }
        }
    }

    fn mark(&mut self, now: Timestamp, group: GroupId, pair: &Pair) {
        let marks = Arc::make_mut(&mut self.table.marks);
        self.forgotten += marks.mark(now, group, pair);
        self.changed = true;
    }

    /// Makes room for one more path, with a pin or without. It is taken from the half that has more
    /// than its share, or from the newcomer's own if neither has.
    fn make_room(&mut self, now: Timestamp, for_pin: bool) {
        if self.paths.len() < self.limit {
            return;
        }
        let half = self.limit / 2;
        let unpinned = self.paths.len() - self.pinned;
        let others = if for_pin { unpinned } else { self.pinned };
        let most = (self.limit / GIVEN_UP).max(1);
        let (pins, count) = match others.checked_sub(half) {
            Some(over @ 1..) => (!for_pin, over.min(most)),
            _ => (for_pin, most),
        };
        for pair in self.oldest_of_largest(pins, count) {
            if let Some(group) = self.paths.get(&pair).and_then(|path| path.pin) {
                self.mark(now, group, &pair);
            }
            self.remove(pair);
        }
    }

    /// Selects `count` pairs with a pin, or without one: always the oldest of the holder that has
    /// the most. Pairs whose packets pass are younger than all others.
    fn oldest_of_largest(&self, pins: bool, count: usize) -> Vec<Pair> {
        let mut holders: HashMap<Holder, Vec<(bool, Timestamp, Pair)>> = HashMap::new();
        for (pair, path) in &self.paths {
            let holder = match path.pin {
                Some(group) if pins => Holder::Group(group),
                None if !pins => Holder::Source(pair.src),
                _ => continue,
            };
            let passes = matches!(
                path.action,
                Some(PathAction::Encrypt(_) | PathAction::Plain)
            );
            let rank = (passes, path.since, *pair);
            holders.entry(holder).or_default().push(rank);
        }
        let mut largest: BinaryHeap<(usize, Holder)> = BinaryHeap::new();
        for (holder, paths) in &mut holders {
            paths.sort_unstable_by(|a, b| b.cmp(a));
            largest.push((paths.len(), *holder));
        }
        let mut oldest = Vec::new();
        while oldest.len() < count
            && let Some((_, holder)) = largest.pop()
            && let Some(paths) = holders.get_mut(&holder)
        {
            oldest.extend(paths.pop().map(|(_, _, pair)| pair));
            if !paths.is_empty() {
                largest.push((paths.len(), holder));
            }
        }
        oldest
    }
}

/// A path that is found again within this time after it was found keeps its age, so that the table
/// need not change for it.
const SOON: Duration = Duration::from_secs(60);
/// How many entries of a full table are given up at once, so that the table need not be sorted for
/// every new pair.
const GIVEN_UP: usize = 16;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::DropReason;

    const ENCRYPT: PathAction = PathAction::Encrypt(GroupId(1));
    const DROP: PathAction = PathAction::Drop(DropReason::NoPathClosed);

    fn from(source: u8, i: u32) -> Pair {
        Pair {
            src: std::net::Ipv4Addr::new(10, 0, 0, source).into(),
            dst: std::net::Ipv4Addr::from(0x0a01_0000 + i).into(),
        }
    }

    fn pair(i: u32) -> Pair {
        from(1, i)
    }

    fn at(seconds: u32) -> Timestamp {
        Timestamp::default() + Duration::from_secs(seconds.into())
    }

    /// Settles a pair at that second, for good.
    fn settle(store: &mut Store, second: u32, pair: Pair, action: PathAction) {
        store.settle(at(second), pair, action, Timestamp::NEVER, None);
    }

    /// Of these pairs, those that are not known any more.
    fn gone(store: &Store, pairs: impl IntoIterator<Item = Pair>) -> Vec<Pair> {
        let pairs = pairs.into_iter();
        pairs.filter(|pair| store.get(pair).is_none()).collect()
    }

    /// A full store of 32: encrypted pairs 0 to 15, then dropped ones 16 to 31, each a second younger than the one before.
    fn full() -> Store {
        let mut store = Store::new(32);
        for i in 0..32 {
            settle(&mut store, i, pair(i), if i < 16 { ENCRYPT } else { DROP });
        }
        store
    }

    #[test]
    fn a_path_that_is_found_again_under_another_group_has_neither_mtu_nor_sender_of_the_other_one()
    {
        let mut store = Store::new(32);
        let known = |store: &Store| store.get(&pair(0)).map(|path| (path.mtu, path.far));
        settle(&mut store, 0, pair(0), ENCRYPT);
        store.answered_by(&pair(0), SenderId(7));
        store.set_mtu(&pair(0), Some(1400));
        settle(&mut store, 1, pair(0), ENCRYPT);
        assert_eq!(known(&store), Some((Some(1400), Some(SenderId(7)))));
        settle(&mut store, 2, pair(0), PathAction::Encrypt(GroupId(2)));
        assert_eq!(known(&store), Some((None, None)));
    }

    #[test]
    fn the_data_path_hears_of_every_change() {
        let mut store = Store::new(32);
        assert!(!store.take_changed());
        settle(&mut store, 0, pair(0), DROP);
        assert!(store.take_changed());
        assert!(!store.take_changed());
        store.review(|_, _| false);
        assert_eq!(store.table().len(), 0);
        assert!(store.take_changed());
    }

    #[test]
    fn in_a_full_store_each_kind_makes_room_for_itself_and_what_has_more_than_half_for_the_other() {
        let mut store = full();
        settle(&mut store, 40, pair(98), ENCRYPT);
        assert_eq!(gone(&store, (0..32).map(pair)), [pair(0), pair(1)]);
        let mut store = full();
        settle(&mut store, 40, pair(99), DROP);
        assert_eq!(gone(&store, (0..32).map(pair)), [pair(16), pair(17)]);
        assert_eq!(
            (store.table().len(), store.table().get(&pair(16))),
            (31, None)
        );
        // Twenty of one kind: it makes room for the other, until it has its half.
        for (many, few) in [(ENCRYPT, DROP), (DROP, ENCRYPT)] {
            let mut store = Store::new(32);
            for i in 0..20 {
                settle(&mut store, i, pair(i), many);
            }
            for i in 20..48 {
                settle(&mut store, i, pair(i), few);
            }
            assert_eq!(gone(&store, (0..20).map(pair)), [0, 1, 2, 3].map(pair));
            assert!(store.iter().count() <= 32);
        }
    }

    #[test]
    fn the_group_with_the_most_pins_gives_up_its_oldest_and_a_small_one_none() {
        let mut store = Store::new(64);
        let small: Vec<Pair> = (0..8).map(|i| from(7, i)).collect();
        for pair in &small {
            settle(&mut store, 0, *pair, PathAction::Encrypt(GroupId(9)));
        }
        for i in 0..10_000 {
            settle(&mut store, 1 + i, pair(i), ENCRYPT);
            assert!(store.get(&pair(i)).is_some(), "a new one is never refused");
            assert!(store.iter().count() <= 64);
        }
        assert!(gone(&store, small).is_empty());
        assert!(gone(&store, (9_960..10_000).map(pair)).is_empty());
        for i in 0..10_000 {
            assert!(
                store.was_encrypted(at(10_000), &pair(i)),
                "{i} is closed for good"
            );
            assert!(
                store.table().was_encrypted(&pair(i)),
                "{i} in the data path"
            );
        }
        let never = (10_000..11_000).filter(|i| store.was_encrypted(at(10_000), &pair(*i)));
        assert!(never.count() < 10);
        assert_eq!(store.take_forgotten(), 0);
    }

    #[test]
    fn a_pair_that_was_given_up_is_remembered_for_as_long_as_it_is_asked_for() {
        let mut store = full();
        settle(&mut store, 40, pair(98), ENCRYPT);
        let (asked, silent) = (pair(0), pair(1));
        assert_eq!(gone(&store, (0..32).map(pair)), [asked, silent]);
        const DAY: u32 = 24 * 3600;
        for day in (6..60).step_by(6) {
            assert!(store.was_encrypted(at(day * DAY), &asked), "day {day}");
        }
        assert!(!store.was_encrypted(at(60 * DAY), &silent));
    }

    #[test]
    fn the_terminal_with_the_most_pairs_gives_up_its_oldest_and_drops_before_what_passes() {
        let mut store = Store::new(64);
        for i in 0..8 {
            settle(&mut store, i, from(7, i), PathAction::Plain);
        }
        for i in 0..4 {
            settle(&mut store, 10 + i, pair(i), PathAction::Plain);
        }
        for i in 4..5000 {
            settle(&mut store, 20 + i, pair(i), DROP);
        }
        assert!(gone(&store, (0..8).map(|i| from(7, i))).is_empty());
        assert!(gone(&store, (0..4).map(pair)).is_empty());
    }

    #[test]
    fn an_action_ends_and_what_has_no_pin_is_forgotten_with_it() {
        let mut store = Store::new(32);
        for i in 0..4 {
            let ends = Some(at(10 + i));
            store.settle(at(i), pair(i), DROP, Timestamp::NEVER, ends);
        }
        settle(&mut store, 4, pair(4), ENCRYPT);
        store.settle(at(5), pair(4), DROP, Timestamp::NEVER, Some(at(11)));
        assert!(store.take_changed());
        assert!(!store.take_changed());
        assert_eq!(store.next_end(), Some(at(10)));
        store.extend(pair(3), at(20));
        store.extend(pair(2), at(9));
        store.expire(at(15));
        assert!(store.take_changed());
        assert_eq!(store.next_end(), Some(at(20)));
        assert_eq!(gone(&store, (0..5).map(pair)), [0, 1, 2].map(pair));
        let pinned = *store.table().get(&pair(4)).unwrap();
        assert_eq!((pinned.action, pinned.pin), (None, Some(GroupId(1))));
    }

    #[test]
    fn what_is_found_again_soon_does_not_change_the_table() {
        let mut store = Store::new(32);
        let found = |store: &mut Store, second, group| {
            let action = PathAction::Encrypt(GroupId(group));
            store.settle(at(second), pair(0), action, at(second + 600), None);
            store.take_changed()
        };
        assert!(found(&mut store, 0, 1));
        assert!(!found(&mut store, 59, 1));
        assert!(found(&mut store, 60, 1), "it serves for longer from now on");
        assert!(found(&mut store, 61, 2), "another group");
        store.hasten(at(62), &[pair(0)]);
        assert!(store.take_changed());
        assert!(found(&mut store, 63, 2), "it had aged");
    }

    #[test]
    fn a_terminal_with_many_pairs_without_a_pin_makes_room_for_one_with_few() {
        let mut store = Store::new(32);
        settle(&mut store, 0, from(2, 0), DROP);
        for i in 1..32 {
            settle(&mut store, i, from(1, i), DROP);
        }
        settle(&mut store, 40, from(2, 40), DROP);
        let all = (1..32).map(|i| from(1, i)).chain([from(2, 0)]);
        assert_eq!(gone(&store, all), [from(1, 1), from(1, 2)]);
    }
}
