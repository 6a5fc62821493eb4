//! Rate limits that those who ask share fairly, and places that are shared fairly.

use std::collections::HashMap;
use std::hash::Hash;
use std::net::IpAddr;
use std::time::Duration;

use rustc_hash::FxHashMap;

use crate::budget::Budget;
use crate::ids::GroupId;
use crate::time::Timestamp;

/// A budget for all askers together, and a smaller one for each.
///
/// An asker that has used its own budget may draw on the shared one while more than half of it is
/// left. So one that asks without end does not keep a newcomer waiting.
#[derive(Debug)]
pub(crate) struct FairBudget<K> {
    all: Budget,
    each: Budget,
    /// Askers that have used some of their own budget; those whose budget is full again are
    /// forgotten.
    used: HashMap<K, Budget>,
}

/// A budget shared by groups, and within each group by the addresses that ask.
#[derive(Debug)]
pub(super) struct GroupBudget {
    per_second: u32,
    /// `None` stands for requests that belong to no group.
    groups: FairBudget<Option<GroupId>>,
    sources: FxHashMap<Option<GroupId>, FairBudget<IpAddr>>,
}

/// Whose token was taken.
enum Taken {
    Own,
    Shared,
}

/// Places shared by groups: half of them equally, half by those that come first.
#[derive(Debug)]
pub(super) struct Places {
    limit: usize,
    taken: FxHashMap<GroupId, usize>,
}

impl<K: Copy + Eq + Hash> FairBudget<K> {
    /// Creates a budget of `per_second` tokens for all, of which each asker has a `parts`-th of its
    /// own. Bursts may be twice that.
    pub(crate) fn new(per_second: u32, parts: u32) -> Self {
        let each = (per_second / parts.max(1)).max(1);
        Self {
            all: Budget::new(per_second, 2 * per_second),
            each: Budget::new(each, 2 * each),
            used: HashMap::new(),
        }
    }

    /// Takes a token for an asker. Returns false if there is none.
    pub(crate) fn take(&mut self, now: Timestamp, who: K) -> bool {
        self.take_of(now, who, Duration::ZERO).is_some()
    }

    /// Takes a token for an asker, and leaves this much of its own budget to it. Returns `None` if
    /// there is none, and otherwise whose it was.
    fn take_of(&mut self, now: Timestamp, who: K, own_left: Duration) -> Option<Taken> {
        let mut own = self.used.get(&who).copied().unwrap_or(self.each);
        let has_own = own.take_and_leave(now, own_left);
        let left = if has_own {
            Duration::ZERO
        } else {
            self.all.burst() / 2
        };
        if !self.all.take_and_leave(now, left) {
            return None;
        }
        if !has_own {
            return Some(Taken::Shared);
        }
        self.forget_full(now);
        self.used.insert(who, own);
        Some(Taken::Own)
    }

    /// Keeps the table bounded: only askers that were granted something in the last two seconds can
    /// have a budget that is not full.
    fn forget_full(&mut self, now: Timestamp) {
        if self.used.len() >= USED {
            self.used.retain(|_, own| !own.is_full(now));
        }
    }
}

impl GroupBudget {
    /// Creates a budget of `per_second` tokens for all. Half of them are shared equally by the
    /// groups; within a group, each address has a tenth of its own.
    pub(super) fn new(per_second: u32) -> Self {
        Self {
            per_second,
            groups: FairBudget::new(per_second, 2),
            sources: FxHashMap::default(),
        }
    }

    /// Replaces the groups that share the budget.
    pub(super) fn set_groups(&mut self, groups: &[GroupId]) {
        let parts = u32::try_from(2 * groups.len()).unwrap_or(u32::MAX);
        self.groups = FairBudget::new(self.per_second, parts.max(2));
        self.sources
            .retain(|group, _| group.is_none_or(|group| groups.contains(&group)));
    }

    /// Takes a token for an address in a group. Returns false if there is none. An address that has
    /// used its own tokens leaves half of the group's own ones to the others in the group.
    pub(super) fn take(&mut self, now: Timestamp, group: Option<GroupId>, who: IpAddr) -> bool {
        let fair = || FairBudget::new(self.per_second, OWN_PART);
        let sources = self.sources.entry(group).or_insert_with(fair);
        let to_others = match sources.take_of(now, who, Duration::ZERO) {
            Some(Taken::Own) => Duration::ZERO,
            Some(Taken::Shared) => self.groups.each.burst() / 2,
            None => return false,
        };
        self.groups.take_of(now, group, to_others).is_some()
    }
}

impl Places {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            limit,
            taken: FxHashMap::default(),
        }
    }

    /// Takes a place for one of `groups` groups. Returns false if there is none for it.
    pub(super) fn take(&mut self, group: GroupId, groups: usize) -> bool {
        let common = self.limit / 2;
        let share = ((self.limit - common) / groups.max(1)).max(1);
        let beyond = self.taken.values().map(|n| n.saturating_sub(share));
        let beyond: usize = beyond.sum();
        let own = self.taken.entry(group).or_insert(0);
        let granted = *own < share || beyond < common;
        *own += usize::from(granted);
        granted
    }

    /// Returns one of a group's places.
    pub(super) fn give_back(&mut self, group: GroupId) {
        if let Some(own) = self.taken.get_mut(&group) {
            *own -= 1;
            if *own == 0 {
                self.taken.remove(&group);
            }
        }
    }
}

/// The part of the whole that each address has of its own, as a divisor.
pub(crate) const OWN_PART: u32 = 10;
/// When the table has this many askers, those whose budget is full again are forgotten.
const USED: usize = 1024;

#[cfg(test)]
mod tests {
    use super::*;

    fn who(i: u32) -> IpAddr {
        std::net::Ipv4Addr::from(0x0a00_0000 + i).into()
    }

    #[test]
    fn who_asks_without_end_gets_what_is_left_over_and_a_newcomer_its_own_at_once() {
        let mut budget = FairBudget::new(200, OWN_PART);
        let mut now = Timestamp::from_nanos(7);
        let take = |b: &mut FairBudget<IpAddr>, now, i, n: u32| {
            (0..n).filter(|_| b.take(now, who(i))).count()
        };
        assert_eq!(
            take(&mut budget, now, 1, 1000),
            200,
            "half is not left over"
        );
        for newcomer in 2..7 {
            assert_eq!(take(&mut budget, now, newcomer, 40), 40);
        }
        assert_eq!(take(&mut budget, now, 7, 40), 0, "all is used up");
        // While others are below their own, what comes back is theirs.
        now = now + Duration::from_millis(500);
        assert_eq!(take(&mut budget, now, 1, 1000), 10, "its own only");
        assert_eq!(take(&mut budget, now, 7, 40), 40);
        // Alone, it has everything that comes back.
        now = now + Duration::from_secs(10);
        take(&mut budget, now, 1, 1000);
        now = now + Duration::from_secs(1);
        assert_eq!(take(&mut budget, now, 1, 1000), 200);
    }

    #[test]
    fn however_many_addresses_ask_the_table_stays_small_and_the_whole_is_kept() {
        let mut budget = FairBudget::new(1000, OWN_PART);
        let mut granted = 0;
        for i in 0..400_000 {
            let now = Timestamp::from_nanos(25_000 * u64::from(i));
            granted += usize::from(budget.take(now, who(i)));
            assert!(budget.used.len() <= 4096, "{}", budget.used.len());
        }
        assert!((11_900..=12_001).contains(&granted), "{granted}");
    }

    #[test]
    fn a_group_that_asks_without_end_in_many_names_leaves_the_others_their_shares() {
        let groups: Vec<GroupId> = (0..5).map(GroupId).collect();
        let mut budget = GroupBudget::new(1000);
        budget.set_groups(&groups);
        let mut now = Timestamp::from_nanos(7);
        let mut granted = 0;
        for i in 0..40_000 {
            now = now + Duration::from_micros(25);
            granted += u32::from(budget.take(now, Some(GroupId(0)), who(i)));
        }
        assert!(
            (1900..=2100).contains(&granted),
            "a second and the burst: {granted}"
        );
        for group in 1..5 {
            let of_own = |budget: &mut GroupBudget| {
                (0..100).all(|i| budget.take(now, Some(GroupId(group)), who(i)))
            };
            assert!(of_own(&mut budget), "group {group}");
        }
    }

    #[test]
    fn an_address_that_asks_without_end_leaves_the_others_of_its_group_half_of_what_it_has() {
        for groups in 1..3 {
            let groups: Vec<GroupId> = (0..groups).map(GroupId).collect();
            let mut budget = GroupBudget::new(1000);
            budget.set_groups(&groups);
            let mut now = Timestamp::from_nanos(7);
            for second in 0..3 {
                let asked = (0..10_000).filter(|_| budget.take(now, Some(GroupId(0)), who(1)));
                assert!(asked.count() >= 100, "{second}");
                let others = (2..102).filter(|i| budget.take(now, Some(GroupId(0)), who(*i)));
                assert_eq!(others.count(), 100, "{} groups", groups.len());
                now = now + Duration::from_secs(1);
            }
        }
    }

    #[test]
    fn a_group_that_takes_all_places_that_it_gets_leaves_the_others_their_shares() {
        let mut places = Places::new(100);
        let take = |places: &mut Places, group, n| {
            (0..n).filter(|_| places.take(GroupId(group), 5)).count()
        };
        assert_eq!(
            take(&mut places, 0, 1000),
            60,
            "its share and the common half"
        );
        for group in 1..5 {
            assert_eq!(take(&mut places, group, 1000), 10, "group {group}");
        }
        assert_eq!(take(&mut places, 0, 1000), 0);
        (0..55).for_each(|_| places.give_back(GroupId(0)));
        assert_eq!(take(&mut places, 1, 1000), 50);
        assert_eq!(take(&mut places, 0, 1000), 5, "its share");
        for group in 0..5 {
            (0..100).for_each(|_| places.give_back(GroupId(group)));
        }
        assert!(places.taken.is_empty());
        let alone = (0..1000).filter(|_| places.take(GroupId(7), 1));
        assert_eq!(alone.count(), 100);
    }
}
