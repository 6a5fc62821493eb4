//! The path table: what is done to the packets of a pair of terminals. An immutable value, swapped on change.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::Arc;

use super::marks::Marks;
use crate::DropReason;
use crate::ids::GroupId;
use crate::time::Timestamp;

/// An ordered pair of terminals: packets from `src` to `dst`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pair {
    /// Where the packet comes from.
    pub src: IpAddr,
    /// Where it goes.
    pub dst: IpAddr,
}

/// What is to be done to a pair's packets on their way out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathAction {
    /// Encrypt under the group's key. Names the group, not the key: rotation never searches again.
    Encrypt(GroupId),
    /// Pass in clear, as far as the policy says so.
    Plain,
    /// Drop under this name.
    Drop(DropReason),
}

/// What is known about a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PathEntry {
    /// What to do; `None` where nothing is known any more: packets wait for a search.
    pub action: Option<PathAction>,
    /// The group under which the pair was ever encrypted: silence never turns it into plaintext.
    pub pin: Option<GroupId>,
    /// From this moment on a packet makes the unit search again. The action stays in force meanwhile.
    pub ages: Timestamp,
}

/// All paths of a unit at one moment.
///
/// Entries lie in [`SHARDS`] maps that copies share until one of them is changed: a copy for the data path costs the
/// same whatever its size, and a change copies one map of many.
#[derive(Clone, Debug)]
pub struct PathTable {
    shards: [Arc<HashMap<Pair, PathEntry>>; SHARDS],
    pub(super) marks: Arc<Marks>,
}

impl Pair {
    /// The pair of the packets that go the other way.
    pub fn reversed(self) -> Self {
        Self {
            src: self.dst,
            dst: self.src,
        }
    }
}

impl PathTable {
    /// The entry of a pair, if there is one.
    pub fn get(&self, pair: &Pair) -> Option<&PathEntry> {
        self.shards.get(shard(pair))?.get(pair)
    }

    /// The group that the pair's path or pin names.
    pub fn group(&self, pair: &Pair) -> Option<GroupId> {
        let entry = self.get(pair)?;
        match entry.action {
            Some(PathAction::Encrypt(group)) => Some(group),
            _ => entry.pin,
        }
    }

    /// True if the pair was ever encrypted, also if its entry was given up for lack of room.
    pub fn was_encrypted(&self, pair: &Pair) -> bool {
        match self.get(pair) {
            Some(_) => self.group(pair).is_some(),
            None => self.marks.find(pair).is_some(),
        }
    }

    /// Number of entries.
    pub fn len(&self) -> usize {
        self.shards.iter().map(|s| s.len()).sum()
    }

    /// True without entries.
    pub fn is_empty(&self) -> bool {
        self.shards.iter().all(|s| s.is_empty())
    }

    /// Sets or removes the entry of a pair. True if that changed anything.
    pub fn set(&mut self, pair: Pair, entry: Option<PathEntry>) -> bool {
        let Some(shard) = self.shards.get_mut(shard(&pair)) else {
            return false;
        };
        if shard.get(&pair) == entry.as_ref() {
            return false;
        }
        let entries = Arc::make_mut(shard);
        match entry {
            Some(entry) => entries.insert(pair, entry),
            None => entries.remove(&pair),
        };
        true
    }
}

impl Default for PathTable {
    fn default() -> Self {
        Self {
            shards: std::array::from_fn(|_| Arc::default()),
            marks: Arc::default(),
        }
    }
}

impl FromIterator<(Pair, PathEntry)> for PathTable {
    fn from_iter<I: IntoIterator<Item = (Pair, PathEntry)>>(iter: I) -> Self {
        let mut table = Self::default();
        for (pair, entry) in iter {
            table.set(pair, Some(entry));
        }
        table
    }
}

/// Maps that the table is spread over; a power of two.
const SHARDS: usize = 64;

/// Spreads pairs by their last bytes. Whoever chooses addresses that fall together makes changes slower, not lookups.
fn shard(pair: &Pair) -> usize {
    let low = |addr: IpAddr| match addr {
        IpAddr::V4(a) => u32::from(a) as usize,
        IpAddr::V6(a) => u128::from(a) as usize,
    };
    let mixed = low(pair.src).wrapping_mul(7) ^ low(pair.dst);
    (mixed ^ (mixed >> 6) ^ (mixed >> 12)) % SHARDS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_keeps_what_it_showed_when_the_table_changes() {
        let pair = |i: u32| Pair {
            src: IpAddr::V4(0x0a00_0001.into()),
            dst: IpAddr::V4((0x0a01_0000 + i).into()),
        };
        let entry = PathEntry {
            action: Some(PathAction::Plain),
            pin: None,
            ages: Timestamp::NEVER,
        };
        let mut table: PathTable = (0..1000).map(|i| (pair(i), entry)).collect();
        let copy = table.clone();
        assert!(table.set(pair(1), None));
        assert!(!table.set(pair(1), None), "nothing changed");
        assert!(!table.set(pair(2), Some(entry)), "nothing changed");
        assert_eq!((copy.len(), table.len()), (1000, 999));
        assert_eq!(copy.get(&pair(1)), Some(&entry));
        assert_eq!(table.get(&pair(1)), None);
        assert!(copy.shards.iter().all(|s| s.len() < 100), "spread evenly");
    }
}
