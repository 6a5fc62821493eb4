//! Budgets: so many a second, with room for a burst; of one thing, or shared fairly by those who ask.

use std::collections::HashMap;
use std::net::IpAddr;
use std::time::Duration;

use crate::time::Timestamp;

/// A budget for all and a smaller one for each address. Who has used up its own lives on what the others leave over, and
/// half of the whole burst is never left over: a newcomer is not kept waiting by who asks without end.
#[derive(Debug)]
pub(super) struct FairBudget {
    all: Budget,
    each: Budget,
    /// Who has used some of its own; full ones are forgotten.
    used: HashMap<IpAddr, Budget>,
}

/// A token bucket.
#[derive(Clone, Copy, Debug)]
pub(super) struct Budget {
    /// Time that one token takes to come back.
    period: Duration,
    /// Time that a full bucket is worth.
    burst: Duration,
    /// The bucket is full from this moment on.
    full_at: Timestamp,
}

impl FairBudget {
    /// `per_second` tokens for all, of which each address has a tenth of its own; bursts are twice that.
    pub(super) fn new(per_second: u32) -> Self {
        let each = (per_second / OWN_PART).max(1);
        Self {
            all: Budget::new(per_second, 2 * per_second),
            each: Budget::new(each, 2 * each),
            used: HashMap::new(),
        }
    }

    /// Takes a token for an address; false if there is none.
    pub(super) fn take(&mut self, now: Timestamp, who: IpAddr) -> bool {
        let mut own = self.used.get(&who).copied().unwrap_or(self.each);
        let has_own = own.take(now);
        let left = if has_own {
            Duration::ZERO
        } else {
            self.all.burst / 2
        };
        if !self.all.take_and_leave(now, left) {
            return false;
        }
        if has_own {
            self.forget_full(now);
            self.used.insert(who, own);
        }
        true
    }

    /// Keeps the table bounded: what is granted in two seconds is what can be not full.
    fn forget_full(&mut self, now: Timestamp) {
        if self.used.len() >= USED {
            self.used.retain(|_, own| own.full_at > now);
        }
    }
}

impl Budget {
    /// A full bucket of `burst` tokens, of which `per_second` (at least one) come back every second.
    pub(super) fn new(per_second: u32, burst: u32) -> Self {
        let period = Duration::from_secs(1) / per_second.max(1);
        Self {
            period,
            burst: period * burst,
            full_at: Timestamp::default(),
        }
    }

    /// Takes a token; false if there is none.
    pub(super) fn take(&mut self, now: Timestamp) -> bool {
        self.take_and_leave(now, Duration::ZERO)
    }

    /// Takes a token if tokens worth `left` remain.
    fn take_and_leave(&mut self, now: Timestamp, left: Duration) -> bool {
        let full_at = self.full_at.max(now) + self.period;
        let granted = full_at.since(now) + left <= self.burst;
        if granted {
            self.full_at = full_at;
        }
        granted
    }
}

/// The part of the whole that each address has of its own.
const OWN_PART: u32 = 10;
/// From so many addresses on, those whose budget is full again are forgotten.
const USED: usize = 1024;

#[cfg(test)]
mod tests {
    use super::*;

    fn who(i: u32) -> IpAddr {
        std::net::Ipv4Addr::from(0x0a00_0000 + i).into()
    }

    #[test]
    fn who_asks_without_end_gets_what_is_left_over_and_a_newcomer_its_own_at_once() {
        let mut budget = FairBudget::new(200);
        let mut now = Timestamp::from_nanos(7);
        let take =
            |b: &mut FairBudget, now, i, n: u32| (0..n).filter(|_| b.take(now, who(i))).count();
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
        let mut budget = FairBudget::new(1000);
        let mut granted = 0;
        for i in 0..400_000 {
            let now = Timestamp::from_nanos(25_000 * u64::from(i));
            granted += usize::from(budget.take(now, who(i)));
            assert!(budget.used.len() <= 4096, "{}", budget.used.len());
        }
        assert!((11_900..=12_001).contains(&granted), "{granted}");
    }

    #[test]
    fn a_burst_is_granted_at_once_and_the_rest_at_the_rate() {
        let mut budget = Budget::new(10, 3);
        let mut now = Timestamp::from_nanos(7);
        let granted = (0..100).filter(|_| budget.take(now)).count();
        assert_eq!(granted, 3);
        now = now + Duration::from_millis(99);
        assert!(!budget.take(now));
        now = now + Duration::from_millis(1);
        assert!(budget.take(now));
        assert!(!budget.take(now));
        now = now + Duration::from_secs(1000);
        assert_eq!((0..100).filter(|_| budget.take(now)).count(), 3);
    }
}
