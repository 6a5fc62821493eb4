//! The paths as the searcher keeps them: with pins, ages and ends. What the data path needs of them goes to a
//! [`PathTable`] as it changes.

use std::collections::{BTreeSet, HashMap};
use std::time::Duration;

use super::{Pair, PathAction, PathEntry, PathTable, Policy};
use crate::ids::GroupId;
use crate::time::Timestamp;

/// What is known about a pair, with its times.
#[derive(Clone, Copy, Debug)]
pub(super) struct Path {
    /// What to do; `None` if it has ended and only the pin is left.
    pub(super) action: Option<PathAction>,
    /// The group of the pair's last encryption.
    pub(super) pin: Option<GroupId>,
    /// When the action was found.
    pub(super) since: Timestamp,
    /// When it ends, or is forgotten once it has; `None` if it is not.
    pub(super) expires: Option<Timestamp>,
    /// What was done until it ended by age alone: that goes on while it is searched for again.
    pub(super) resumes: Option<PathAction>,
}

/// All paths, at most `limit`.
pub(super) struct Store {
    paths: HashMap<Pair, Path>,
    ends: BTreeSet<(Timestamp, Pair)>,
    table: PathTable,
    changed: bool,
    limit: usize,
}

impl Store {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            paths: HashMap::new(),
            ends: BTreeSet::new(),
            table: PathTable::default(),
            changed: false,
            limit,
        }
    }

    pub(super) fn get(&self, pair: &Pair) -> Option<&Path> {
        self.paths.get(pair)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&Pair, &Path)> {
        self.paths.iter()
    }

    /// The table for the data path.
    pub(super) fn table(&self) -> PathTable {
        self.table.clone()
    }

    /// True if the table changed since the last call.
    pub(super) fn take_changed(&mut self) -> bool {
        std::mem::take(&mut self.changed)
    }

    /// When the next path ends.
    pub(super) fn next_end(&self) -> Option<Timestamp> {
        self.ends.first().map(|(end, _)| *end)
    }

    /// Sets what is done to a pair for `lifetime`; encryption pins it. False if the store is full of pairs that must
    /// not be forgotten.
    pub(super) fn settle(
        &mut self,
        now: Timestamp,
        pair: Pair,
        action: PathAction,
        lifetime: Duration,
        policy: &Policy,
    ) -> bool {
        let known = self.paths.get(&pair).copied();
        if known.is_none() && !self.make_room(policy) {
            return false;
        }
        let pin = match action {
            PathAction::Encrypt(group) => Some(group),
            PathAction::Plain | PathAction::Drop(_) => known.and_then(|path| path.pin),
        };
        let path = Path {
            action: Some(action),
            pin,
            since: now,
            expires: Some(now + lifetime),
            resumes: None,
        };
        self.put(pair, path);
        true
    }

    /// Goes on with a pair whose path ended by age, for `lifetime`. False if it did not.
    pub(super) fn resume(&mut self, now: Timestamp, pair: Pair, lifetime: Duration) -> bool {
        let Some(path) = self.paths.get(&pair).copied() else {
            return false;
        };
        let resumed = Path {
            action: path.resumes,
            expires: Some(now + lifetime),
            resumes: None,
            ..path
        };
        if path.resumes.is_some() {
            self.put(pair, resumed);
        }
        path.resumes.is_some()
    }

    /// Ends the paths whose time has come.
    pub(super) fn expire(&mut self, now: Timestamp) {
        while let Some((end, pair)) = self.ends.first().copied() {
            if end > now {
                return;
            }
            self.ends.remove(&(end, pair));
            self.end(pair, Some(end));
        }
    }

    /// Ends the paths of these pairs by age at `end`, where that is sooner.
    pub(super) fn hasten(&mut self, end: Timestamp, pairs: &[Pair]) {
        for pair in pairs {
            if let Some(path) = self.paths.get(pair).copied()
                && path.expires.is_some_and(|at| at > end)
            {
                let expires = Some(end);
                self.put(*pair, Path { expires, ..path });
            }
        }
    }

    /// Ends every path for which `keep` is false.
    pub(super) fn review(&mut self, keep: impl Fn(Pair, &Path) -> bool) {
        let ended: Vec<Pair> = self
            .paths
            .iter()
            .filter(|(pair, path)| !keep(**pair, path))
            .map(|(pair, _)| *pair)
            .collect();
        for pair in ended {
            self.end(pair, None);
        }
    }

    /// Takes the action away, by age if the moment is given; the pin stays. What has no pin is forgotten: at once, or a
    /// while after it has passed in clear until its end.
    fn end(&mut self, pair: Pair, aged: Option<Timestamp>) {
        let Some(path) = self.paths.get(&pair).copied() else {
            return;
        };
        let goes_on = |action: &PathAction| match action {
            PathAction::Encrypt(_) => true,
            PathAction::Plain => path.pin.is_none(),
            PathAction::Drop(_) => false,
        };
        let resumes = path.action.filter(goes_on).filter(|_| aged.is_some());
        if path.pin.is_none() && resumes.is_none() {
            self.remove(pair);
            return;
        }
        self.put(
            pair,
            Path {
                action: None,
                expires: aged
                    .filter(|_| path.pin.is_none())
                    .map(|end| end + REMEMBERED),
                resumes,
                ..path
            },
        );
    }

    fn put(&mut self, pair: Pair, path: Path) {
        if let Some(end) = self.paths.insert(pair, path).and_then(|old| old.expires) {
            self.ends.remove(&(end, pair));
        }
        if let Some(end) = path.expires {
            self.ends.insert((end, pair));
        }
        let entry = PathEntry {
            action: path.action,
            pin: path.pin,
        };
        self.changed |= self.table.set(pair, Some(entry));
    }

    fn remove(&mut self, pair: Pair) {
        if let Some(end) = self.paths.remove(&pair).and_then(|old| old.expires) {
            self.ends.remove(&(end, pair));
        }
        self.changed |= self.table.set(pair, None);
    }

    /// Makes room for one more. The oldest without a pin go first; then, of those that the policy would not pass in
    /// clear anyway, the ended and the oldest. A sixteenth of the table goes at once, so that a full table does not
    /// sort itself for every new pair.
    fn make_room(&mut self, policy: &Policy) -> bool {
        if self.paths.len() < self.limit {
            return true;
        }
        let mut victims: Vec<_> = self
            .paths
            .iter()
            .filter(|(pair, path)| path.pin.is_none() || !policy.may_pass_clear(pair.src, pair.dst))
            .map(|(pair, path)| {
                let rank = (path.pin.is_some(), path.action.is_some(), path.since);
                (rank, *pair)
            })
            .collect();
        victims.sort_unstable();
        let unpinned = victims.partition_point(|((pinned, ..), _)| !pinned);
        let count = (self.limit / 16).max(1);
        let count = if unpinned > 0 {
            count.min(unpinned)
        } else {
            count
        };
        for (_, pair) in victims.into_iter().take(count) {
            self.remove(pair);
        }
        self.paths.len() < self.limit
    }
}

/// How long it is remembered that a pair has passed in clear until its path ended.
const REMEMBERED: Duration = Duration::from_secs(5);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::DropReason;
    use crate::search::Served;

    const LIFETIME: Duration = Duration::from_secs(600);
    const ENCRYPT: PathAction = PathAction::Encrypt(GroupId(1));
    const DROP: PathAction = PathAction::Drop(DropReason::NoPathClosed);

    fn pair(i: u32) -> Pair {
        Pair {
            src: std::net::Ipv4Addr::from(0x0a00_0001).into(),
            dst: std::net::Ipv4Addr::from(0x0a01_0000 + i).into(),
        }
    }

    fn at(seconds: u32) -> Timestamp {
        Timestamp::default() + Duration::from_secs(seconds.into())
    }

    fn policy(open: bool) -> Policy {
        Policy {
            served: Served::default(),
            protected: Some(Vec::new()),
            open,
        }
    }

    /// A full store: encrypted pairs 0 to 15, then dropped ones 16 to 31, each a second younger than the one before.
    fn full(policy: &Policy) -> Store {
        let mut store = Store::new(32);
        for i in 0..32 {
            let action = if i < 16 { ENCRYPT } else { DROP };
            assert!(store.settle(at(i), pair(i), action, LIFETIME, policy));
        }
        store
    }

    #[test]
    fn the_oldest_without_a_pin_make_room() {
        let policy = policy(true);
        let mut store = full(&policy);
        assert!(store.settle(at(40), pair(99), ENCRYPT, LIFETIME, &policy));
        let gone: Vec<u32> = (0..32).filter(|i| store.get(&pair(*i)).is_none()).collect();
        assert_eq!(gone, [16, 17]);
        assert_eq!(store.table().len(), 31);
        assert_eq!(store.table().get(&pair(16)), None);
    }

    #[test]
    fn a_pin_that_keeps_a_pair_from_plaintext_is_never_forgotten() {
        for open in [true, false] {
            let policy = policy(open);
            let mut store = Store::new(4);
            for i in 0..4 {
                assert!(store.settle(at(i), pair(i), ENCRYPT, LIFETIME, &policy));
            }
            store.expire(at(602));
            assert_eq!(store.get(&pair(2)).unwrap().action, None);
            let taken = store.settle(at(603), pair(9), ENCRYPT, LIFETIME, &policy);
            assert_eq!(taken, !open);
            assert_eq!(
                store.get(&pair(0)).is_some(),
                open,
                "the oldest ended one goes"
            );
            assert!(store.get(&pair(3)).is_some());
            assert!(store.settle(at(604), pair(3), ENCRYPT, LIFETIME, &policy));
        }
    }

    #[test]
    fn what_has_no_pin_is_forgotten_when_it_ends() {
        let policy = policy(true);
        let mut store = full(&policy);
        assert!(store.take_changed());
        assert!(!store.take_changed());
        assert_eq!(store.next_end(), Some(at(600)));
        store.expire(at(1000));
        assert!(store.take_changed());
        assert_eq!(store.next_end(), None);
        assert_eq!(store.iter().count(), 16);
        assert!(store.table().get(&pair(0)).unwrap().action.is_none());
        assert!(store.resume(at(1000), pair(0), LIFETIME), "it ended by age");
        store.review(|_, _| false);
        assert!(
            !store.resume(at(1000), pair(0), LIFETIME),
            "it ended for a reason"
        );
    }
}
