//! The path table: what is done with the packets of each pair of terminals. It is an immutable
//! value that is replaced on change.

use std::hash::{BuildHasher, RandomState};
use std::net::IpAddr;
use std::sync::Arc;

use hashbrown::HashTable;

use super::marks::Marks;
use crate::DropReason;
use crate::ids::{GroupId, SenderId};
use crate::time::Timestamp;
use crate::wire::ip::IpHeader;

/// An ordered pair of terminals: packets from `src` to `dst`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pair {
    /// Source of the packets.
    pub src: IpAddr,
    /// Destination of the packets.
    pub dst: IpAddr,
}

/// What to do with a pair's packets on their way out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathAction {
    /// Encrypt under the group's key. The path names the group, not the key, so that a key change
    /// never starts a search.
    Encrypt(GroupId),
    /// Pass in clear, if the policy allows it.
    Plain,
    /// Drop, and count under this reason.
    Drop(DropReason),
}

/// What is known about a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PathEntry {
    /// What to do. `None` if nothing is known any more, so that packets wait for a search.
    pub action: Option<PathAction>,
    /// The group under which the pair was ever encrypted. A missing answer never turns such a pair
    /// into plaintext.
    pub pin: Option<GroupId>,
    /// From this moment on, a packet starts a new search. The action stays in force meanwhile.
    pub ages: Timestamp,
    /// The largest packet, with its outer headers, that the network between the two units carries, if
    /// that is less than what this unit's own outside takes.
    pub mtu: Option<u16>,
    /// Sender id of the unit that answered the search, as in its packets at that time.
    pub far: Option<SenderId>,
}

/// All paths of a unit at one moment.
///
/// Entries are in 128 times 128 small tables, which clones share until one of them changes. So a
/// clone for the data path costs the same whatever its size, and a change copies one small table
/// and two rows of pointers: some microseconds even with a million pairs.
#[derive(Clone, Debug)]
pub struct PathTable {
    rows: Arc<Row<Arc<Row<Arc<Entries>>>>>,
    len: usize,
    /// Has a random key, because terminals and the hub choose addresses and must not be able to
    /// cause collisions.
    hasher: RandomState,
    pub(super) marks: Arc<Marks>,
}

type Row<T> = [T; ROW];
type Entries = HashTable<(Pair, PathEntry)>;

impl From<&IpHeader> for Pair {
    fn from(ip: &IpHeader) -> Self {
        Self {
            src: ip.src,
            dst: ip.dst,
        }
    }
}

impl Pair {
    /// Returns the pair of the packets in the other direction.
    pub fn reversed(self) -> Self {
        Self {
            src: self.dst,
            dst: self.src,
        }
    }
}

impl PathTable {
    /// Returns the entry of a pair, if there is one.
    pub fn get(&self, pair: &Pair) -> Option<&PathEntry> {
        let hash = self.hasher.hash_one(pair);
        let (row, place) = places(hash);
        let entries = self.rows.get(row)?.get(place)?;
        entries
            .find(hash, |(p, _)| p == pair)
            .map(|(_, entry)| entry)
    }

    /// Returns the group that the pair's path or pin names.
    pub fn group(&self, pair: &Pair) -> Option<GroupId> {
        let entry = self.get(pair)?;
        match entry.action {
            Some(PathAction::Encrypt(group)) => Some(group),
            _ => entry.pin,
        }
    }

    /// Returns true if the pair was ever encrypted, even if its entry was given up for lack of
    /// room.
    pub fn was_encrypted(&self, pair: &Pair) -> bool {
        match self.get(pair) {
            Some(_) => self.group(pair).is_some(),
            None => self.marks.find(pair).is_some(),
        }
    }

    /// Returns the number of entries.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Returns true if there are no entries.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Sets or removes the entry of a pair. Returns true if that changed anything.
    pub fn set(&mut self, pair: Pair, entry: Option<PathEntry>) -> bool {
        if self.get(&pair) == entry.as_ref() {
            return false;
        }
        let hash = self.hasher.hash_one(pair);
        let (row, place) = places(hash);
        let Some(row) = Arc::make_mut(&mut self.rows).get_mut(row) else {
            return false;
        };
        let Some(entries) = Arc::make_mut(row).get_mut(place) else {
            return false;
        };
        let entries = Arc::make_mut(entries);
        if let Ok(old) = entries.find_entry(hash, |(p, _)| *p == pair) {
            old.remove();
            self.len -= 1;
        }
        if let Some(entry) = entry {
            let hasher = &self.hasher;
            entries.insert_unique(hash, (pair, entry), |(p, _)| hasher.hash_one(p));
            self.len += 1;
        }
        true
    }
}

impl Default for PathTable {
    fn default() -> Self {
        let empty = Arc::default();
        let row = Arc::new(std::array::from_fn(|_| Arc::clone(&empty)));
        Self {
            rows: Arc::new(std::array::from_fn(|_| Arc::clone(&row))),
            len: 0,
            hasher: RandomState::new(),
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

/// Returns the row, and the place in it, for a hash. The small tables themselves use its low and
/// its highest bits.
fn places(hash: u64) -> (usize, usize) {
    let middle = (hash >> 32) as usize;
    (middle / ROW % ROW, middle % ROW)
}

/// Number of small tables in a row, and of rows; a power of two.
const ROW: usize = 128;

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
            mtu: None,
            far: None,
        };
        let mut table: PathTable = (0..1000).map(|i| (pair(i), entry)).collect();
        let copy = table.clone();
        assert!(table.set(pair(1), None));
        assert!(!table.set(pair(1), None), "nothing changed");
        assert!(!table.set(pair(2), Some(entry)), "nothing changed");
        assert_eq!((copy.len(), table.len()), (1000, 999));
        assert_eq!(copy.get(&pair(1)), Some(&entry));
        assert_eq!(table.get(&pair(1)), None);
        let most = table
            .rows
            .iter()
            .flat_map(|row| row.iter())
            .map(|e| e.len());
        assert!(most.max().unwrap() < 10, "spread evenly");
    }

    #[test]
    fn a_change_copies_little_of_a_large_table() {
        let pair = |i: u32| Pair {
            src: IpAddr::V4((0x0a00_0000 + i / 256).into()),
            dst: IpAddr::V4((0x0b00_0000 + i).into()),
        };
        let entry = PathEntry {
            action: Some(PathAction::Plain),
            pin: None,
            ages: Timestamp::NEVER,
            mtu: None,
            far: None,
        };
        let mut table: PathTable = (0..100_000).map(|i| (pair(i), entry)).collect();
        let copy = table.clone();
        assert!(table.set(pair(500_000), Some(entry)));
        let rows = copy.rows.iter().zip(table.rows.iter());
        let mut copied = 0;
        let mut same = 0;
        for (before, after) in rows {
            for (before, after) in before.iter().zip(after.iter()) {
                if Arc::ptr_eq(before, after) {
                    same += 1;
                } else {
                    copied += after.len();
                }
            }
        }
        assert_eq!(same, ROW * ROW - 1);
        assert!(copied < 60, "entries that were copied: {copied}");
        for i in (0..100_000).step_by(997) {
            assert_eq!(table.get(&pair(i)), Some(&entry));
        }
        assert_eq!((copy.len(), table.len()), (100_000, 100_001));
    }
}
