//! The rate limit that all parts of the core use: a number of tokens that come back evenly.

use std::time::Duration;

use crate::time::Timestamp;

/// A token bucket. It is full at first.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Budget {
    /// Time in which one token comes back.
    period: Duration,
    /// Time in which a full bucket comes back.
    burst: Duration,
    /// The moment from which on the bucket is full.
    full_at: Timestamp,
}

impl Budget {
    /// Creates a bucket of `burst` tokens, of which `per_second` (at least one) come back every
    /// second.
    pub(crate) fn new(per_second: u32, burst: u32) -> Self {
        let period = Duration::from_secs(1) / per_second.max(1);
        Self {
            period,
            burst: period * burst,
            full_at: Timestamp::default(),
        }
    }

    /// Creates a bucket of `count` tokens, all of which come back in a second.
    pub(crate) fn per_second(count: u32) -> Self {
        Self::per(count, Duration::from_secs(1))
    }

    /// Creates a bucket of `count` tokens, all of which come back in this time.
    pub(crate) fn per(count: u32, time: Duration) -> Self {
        let period = time / count.max(1);
        Self {
            period,
            burst: period * count,
            full_at: Timestamp::default(),
        }
    }

    /// Takes a token. Returns false if there is none.
    pub(crate) fn take(&mut self, now: Timestamp) -> bool {
        self.take_and_leave(now, Duration::ZERO)
    }

    /// Takes a token if tokens worth the time `left` remain.
    pub(crate) fn take_and_leave(&mut self, now: Timestamp, left: Duration) -> bool {
        let granted = self.missing_after(now, 1) + left <= self.burst;
        if granted {
            self.full_at = self.full_at.max(now) + self.period;
        }
        granted
    }

    /// Takes `count` tokens. Returns false, and takes none, if there are not so many.
    pub(crate) fn take_several(&mut self, now: Timestamp, count: u16) -> bool {
        let granted = self.has(now, count);
        if granted {
            self.full_at = self.full_at.max(now) + self.period * u32::from(count);
        }
        granted
    }

    /// Returns true if there are `count` tokens.
    pub(crate) fn has(&self, now: Timestamp, count: u16) -> bool {
        self.missing_after(now, u32::from(count)) <= self.burst
    }

    /// Puts back a token that was taken.
    pub(crate) fn give_back(&mut self) {
        self.full_at = self.full_at - self.period;
    }

    /// Makes it a bucket of [`per_second`](Self::per_second), which holds what the bucket holds now
    /// if there is room for it.
    pub(crate) fn set_per_second(&mut self, now: Timestamp, count: u32) {
        let new = Self::per_second(count);
        if (new.period, new.burst) == (self.period, self.burst) {
            return;
        }
        let held = self.burst.saturating_sub(self.full_at.since(now));
        let held = held.as_nanos().checked_div(self.period.as_nanos());
        let held = held.and_then(|held| u32::try_from(held).ok());
        let missing = count.saturating_sub(held.unwrap_or(u32::MAX));
        *self = Self {
            full_at: now + new.period * missing,
            ..new
        };
    }

    /// Returns the time in which a full bucket comes back.
    pub(crate) fn burst(&self) -> Duration {
        self.burst
    }

    /// Returns true if no token is missing.
    pub(crate) fn is_full(&self, now: Timestamp) -> bool {
        self.full_at <= now
    }

    /// Returns the time in which the bucket would be full again after `count` more tokens were
    /// taken.
    fn missing_after(&self, now: Timestamp, count: u32) -> Duration {
        self.full_at.since(now) + self.period * count
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(ms: u64) -> Timestamp {
        Timestamp::from_nanos(7) + Duration::from_millis(ms)
    }

    fn taken(budget: &mut Budget, now: Timestamp) -> usize {
        (0..100).filter(|_| budget.take(now)).count()
    }

    #[test]
    fn a_burst_is_granted_at_once_and_the_rest_at_the_rate() {
        let mut budget = Budget::new(10, 3);
        assert_eq!(taken(&mut budget, at(0)), 3);
        assert!(!budget.take(at(99)));
        assert!(budget.take(at(100)));
        assert!(!budget.take(at(100)));
        assert_eq!(taken(&mut budget, at(1_000_000)), 3);
    }

    #[test]
    fn so_many_a_day_come_back_evenly() {
        let hour = |n: u64| at(3_600_000 * n);
        let mut budget = Budget::per(24, Duration::from_secs(86_400));
        for _ in 0..6 {
            assert!(budget.take_several(hour(0), 4));
        }
        assert!(!budget.take_several(at(3_599_000), 1));
        assert!(budget.take_several(hour(1), 1), "one an hour");
        assert!(!budget.take_several(hour(1), 1));
        assert!(!budget.has(hour(3), 3) && budget.has(hour(3), 2));
        assert!(!budget.take_several(hour(3), 3) && budget.has(hour(3), 2));
        assert!(
            budget.take_several(hour(240), 24),
            "but no more than a day's"
        );
        assert!(!budget.take_several(hour(240), 1));
    }

    #[test]
    fn what_is_given_back_can_be_taken_again_and_no_more() {
        let mut budget = Budget::per_second(4);
        assert_eq!(taken(&mut budget, at(0)), 4);
        budget.give_back();
        budget.give_back();
        assert_eq!(taken(&mut budget, at(0)), 2);
        (0..9).for_each(|_| budget.give_back());
        assert_eq!(taken(&mut budget, at(0)), 4);
    }

    #[test]
    fn another_rate_leaves_what_is_there_if_there_is_room_for_it() {
        let mut budget = Budget::per_second(10);
        (0..4).for_each(|_| assert!(budget.take(at(0))));
        budget.set_per_second(at(0), 10);
        budget.set_per_second(at(0), 20);
        assert_eq!(taken(&mut budget, at(0)), 6);
        assert_eq!(taken(&mut budget, at(500)), 10);
        let mut budget = Budget::per_second(10);
        (0..4).for_each(|_| assert!(budget.take(at(0))));
        budget.set_per_second(at(0), 5);
        assert_eq!(taken(&mut budget, at(0)), 5);
        assert_eq!(taken(&mut budget, at(1000)), 5);
        // One without a bound becomes a full one.
        let mut budget = Budget::per_second(u32::MAX);
        assert_eq!(taken(&mut budget, at(0)), 100);
        budget.set_per_second(at(0), 3);
        assert_eq!(taken(&mut budget, at(0)), 3);
    }

    #[test]
    fn a_bucket_of_nothing_grants_nothing() {
        for mut budget in [Budget::per_second(0), Budget::new(10, 0)] {
            assert_eq!(taken(&mut budget, at(0)), 0);
            assert_eq!(taken(&mut budget, at(1_000_000)), 0);
            assert!(budget.has(at(0), 0) && !budget.has(at(0), 1));
        }
    }
}
