//! The path table: what is done to the packets of a pair of terminals. An immutable value, swapped on change.

use std::collections::HashMap;
use std::net::IpAddr;

use crate::DropReason;
use crate::ids::GroupId;

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
    /// Pass in clear, as the policy says, until the entry expires.
    Plain,
    /// Drop under this name.
    Drop(DropReason),
}

/// What is known about a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PathEntry {
    /// What to do; `None` while a search is under way or an entry has expired: packets wait.
    pub action: Option<PathAction>,
    /// The group under which the pair was ever encrypted: silence never turns it into plaintext.
    pub pin: Option<GroupId>,
}

/// All paths of a unit at one moment.
#[derive(Clone, Debug, Default)]
pub struct PathTable {
    entries: HashMap<Pair, PathEntry>,
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
        self.entries.get(pair)
    }

    /// The group that the pair's path or pin names.
    pub fn group(&self, pair: &Pair) -> Option<GroupId> {
        let entry = self.entries.get(pair)?;
        match entry.action {
            Some(PathAction::Encrypt(group)) => Some(group),
            _ => entry.pin,
        }
    }

    /// Number of entries.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// True without entries.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

impl FromIterator<(Pair, PathEntry)> for PathTable {
    fn from_iter<I: IntoIterator<Item = (Pair, PathEntry)>>(iter: I) -> Self {
        Self {
            entries: iter.into_iter().collect(),
        }
    }
}
