//! A budget: so many a second, with room for a burst.

use std::time::Duration;

use crate::time::Timestamp;

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
        let full_at = self.full_at.max(now) + self.period;
        let granted = full_at.since(now) <= self.burst;
        if granted {
            self.full_at = full_at;
        }
        granted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
