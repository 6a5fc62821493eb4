//! Remembers pairs whose pins were given up for lack of room. They were encrypted once, so a
//! missing answer must still never turn them into plaintext.
//!
//! The pairs are bits of a filter, one filter for each group. A marked pair is always found. If the
//! filter is full, an unmarked pair is found by mistake in one of two hundred cases; it is then
//! dropped where it could have passed in clear.

use std::collections::BTreeMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;
use std::time::Duration;

use super::Pair;
use crate::ids::GroupId;
use crate::time::Timestamp;

/// The marks of all groups. A clone shares what does not change.
#[derive(Clone, Debug, Default)]
pub(super) struct Marks {
    groups: BTreeMap<GroupId, Arc<OfGroup>>,
    hash: RandomState,
}

#[derive(Clone, Debug, Default)]
struct OfGroup {
    young: Filter,
    old: Filter,
    /// When the first of the young marks was made.
    since: Timestamp,
}

#[derive(Clone, Debug, Default)]
struct Filter {
    /// Empty if there are no marks.
    words: Vec<u64>,
    count: usize,
}

impl Marks {
    /// Marks a pair of a group, or renews its mark. Returns how many marks were forgotten because
    /// there were too many.
    pub(super) fn mark(&mut self, now: Timestamp, group: GroupId, pair: &Pair) -> usize {
        let hash = self.hash.hash_one(pair);
        let of_group = Arc::make_mut(self.groups.entry(group).or_default());
        if of_group.young.count == 0 {
            of_group.since = now;
        }
        let full = of_group.young.count >= MARKS;
        let forgotten = if full { of_group.old.count } else { 0 };
        if full || now.since(of_group.since) >= KEPT {
            of_group.old = std::mem::take(&mut of_group.young);
            of_group.since = now;
        }
        if !of_group.young.has(hash) {
            of_group.young.add(hash);
        }
        forgotten
    }

    /// Returns the group under which a pair was marked.
    pub(super) fn find(&self, pair: &Pair) -> Option<GroupId> {
        if self.groups.is_empty() {
            return None;
        }
        let hash = self.hash.hash_one(pair);
        let mut groups = self.groups.iter();
        groups
            .find(|(_, marks)| marks.young.has(hash) || marks.old.has(hash))
            .map(|(group, _)| *group)
    }
}

impl Filter {
    fn has(&self, hash: u64) -> bool {
        !self.words.is_empty()
            && places(hash).all(|(word, bit)| self.words.get(word).is_some_and(|w| w & bit != 0))
    }

    fn add(&mut self, hash: u64) {
        self.words.resize(BITS / 64, 0);
        for (word, bit) in places(hash) {
            if let Some(word) = self.words.get_mut(word) {
                *word |= bit;
            }
        }
        self.count += 1;
    }
}

/// Returns the bits that stand for a hash, each as the index of a word and the bit in it.
fn places(hash: u64) -> impl Iterator<Item = (usize, u64)> {
    let (first, step) = (hash & 0xffff_ffff, hash >> 32 | 1);
    (0..BITS_OF_PAIR).map(move |n| {
        let place = first.wrapping_add(n.wrapping_mul(step)) % BITS as u64;
        (place as usize / 64, 1 << (place % 64))
    })
}

/// How long a pair without packets is remembered at least, unless its group marks more than
/// [`MARKS`] pairs meanwhile.
const KEPT: Duration = Duration::from_secs(7 * 24 * 3600);
/// How many pairs a group can mark before the older half of its marks is forgotten.
const MARKS: usize = 131_072;
/// Bits of a filter: 16 for each pair.
const BITS: usize = 16 * MARKS;
/// Bits that stand for one pair.
const BITS_OF_PAIR: u64 = 4;

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(i: usize) -> Pair {
        Pair {
            src: std::net::Ipv4Addr::from(0x0a00_0001).into(),
            dst: std::net::Ipv6Addr::from(0xfd00_u128 << 112 | i as u128).into(),
        }
    }

    fn days(n: u64) -> Timestamp {
        Timestamp::default() + Duration::from_secs(n * 24 * 3600)
    }

    #[test]
    fn what_was_marked_is_found_and_hardly_anything_else() {
        let mut marks = Marks::default();
        assert_eq!(marks.find(&pair(0)), None);
        let forgotten: usize = (0..2 * MARKS)
            .map(|i| marks.mark(days(0), GroupId(7), &pair(i)))
            .sum();
        assert_eq!(forgotten, 0);
        assert!((0..2 * MARKS).all(|i| marks.find(&pair(i)) == Some(GroupId(7))));
        let mistakes = (2 * MARKS..3 * MARKS).filter(|i| marks.find(&pair(*i)).is_some());
        let mistakes = mistakes.count();
        assert!(mistakes < MARKS / 100, "{mistakes}");
    }

    #[test]
    fn a_group_that_marks_without_end_forgets_its_own_and_nobody_else_s() {
        let mut marks = Marks::default();
        marks.mark(days(0), GroupId(1), &pair(0));
        let last = 2 * MARKS + MARKS / 50;
        let forgotten: usize = (1..=last)
            .map(|i| marks.mark(days(1), GroupId(2), &pair(i)))
            .sum();
        assert_eq!(forgotten, MARKS);
        assert_eq!(marks.find(&pair(0)), Some(GroupId(1)));
        assert_eq!(marks.find(&pair(last)), Some(GroupId(2)));
    }

    #[test]
    fn a_mark_is_kept_for_a_week_at_least_and_for_as_long_as_it_is_renewed() {
        let mut marks = Marks::default();
        marks.mark(days(1), GroupId(1), &pair(1));
        marks.mark(days(1), GroupId(1), &pair(2));
        for day in [7, 8, 14, 15, 16, 22] {
            marks.mark(days(day), GroupId(1), &pair(1));
            let kept = day < 15;
            assert_eq!(marks.find(&pair(2)).is_some(), kept, "day {day}");
            assert_eq!(marks.find(&pair(1)), Some(GroupId(1)));
        }
    }
}
