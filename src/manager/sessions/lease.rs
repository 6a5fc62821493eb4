//! Leases: how long, and what the store knows of them.
//!
//! A unit sends three heartbeats in a lease, so that the lease grows with the number of units where their heartbeats would
//! be more than the manager's budget. A process that starts has to wait for leases that an earlier one granted; therefore
//! none is longer than what the store holds as the longest.

use std::time::Duration;

use super::Shard;

/// The longest lease that may be out.
pub(in crate::manager) struct Leases {
    /// As the store has it: none longer is granted.
    stored: Duration,
    /// What the store was asked to hold.
    asked: Duration,
}

impl Leases {
    /// After a start; earlier processes granted none that is longer.
    pub(super) fn new(stored: Duration) -> Self {
        let asked = stored;
        Self { stored, asked }
    }

    pub(in crate::manager) fn stored(&mut self, longest: Duration) {
        self.stored = self.stored.max(longest);
    }
}

impl Shard {
    /// The lease that is granted now: three heartbeats of every unit are within the budget.
    pub(super) fn lease(&self) -> Duration {
        self.wanted_lease().min(self.leases.stored)
    }

    /// None that is longer was ever granted.
    pub(super) fn longest_lease(&self) -> Duration {
        self.leases.stored.max(self.settings.lease)
    }

    /// How long a live unit may leave something unacknowledged; no lease that it gets meanwhile ends later.
    pub(super) fn patience(&self) -> Duration {
        self.lease().max(self.settings.deadline)
    }

    /// The store knows of the shortest lease: units can be answered.
    pub(super) fn can_lease(&self) -> bool {
        self.leases.stored >= self.settings.lease
    }

    /// A longer lease that is to be stored, and some more, so that it is not asked for with every unit.
    pub(in crate::manager) fn lease_to_store(&mut self) -> Option<Duration> {
        let wanted = self.wanted_lease();
        if wanted <= self.leases.asked {
            return None;
        }
        let longest = if wanted > self.settings.lease {
            wanted * 2
        } else {
            wanted
        };
        self.leases.asked = longest;
        Some(longest)
    }

    fn wanted_lease(&self) -> Duration {
        let units = u32::try_from(self.counting).unwrap_or(u32::MAX);
        let spread = Duration::from_secs(3) / self.settings.heartbeats.max(1);
        self.settings
            .lease
            .max(spread.saturating_mul(units))
            .min(LONGEST)
    }
}

/// Units take no longer one.
const LONGEST: Duration = Duration::from_secs(3600);
