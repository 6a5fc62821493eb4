//! Leases: how long they are, and what the store knows about them.
//!
//! A unit sends three heartbeats per lease. If the heartbeats of all units would exceed the
//! manager's budget, leases become longer. A process that starts must wait for the leases that an
//! earlier process granted; therefore no lease is longer than the longest lease that the store
//! holds.

use std::time::Duration;

use super::Shard;
use crate::keyshare::eu::MAX_LEASE;

/// The longest lease that may be in force.
pub(in crate::manager) struct Leases {
    /// The longest lease in the store; no longer one is granted.
    stored: Duration,
    /// The longest lease that the store was asked to hold.
    asked: Duration,
}

impl Leases {
    /// Creates the leases of a process that starts; earlier processes granted none longer than
    /// this.
    pub(super) fn new(stored: Duration) -> Self {
        let asked = stored;
        Self { stored, asked }
    }

    pub(in crate::manager) fn stored(&mut self, longest: Duration) {
        self.stored = self.stored.max(longest);
    }
}

impl Shard {
    /// Returns the length of a lease that is granted now: it keeps the heartbeats of all units
    /// within the budget.
    pub(super) fn lease(&self) -> Duration {
        self.wanted_lease().min(self.leases.stored)
    }

    /// Returns the length of the longest lease that may ever have been granted.
    pub(super) fn longest_lease(&self) -> Duration {
        self.leases.stored.max(self.settings.lease)
    }

    /// Returns how long a live unit may leave something unacknowledged. No lease that it gets in
    /// the meantime ends later.
    pub(super) fn patience(&self) -> Duration {
        self.lease().max(self.settings.deadline)
    }

    /// Returns true if the store holds at least the shortest lease, so that units can be answered.
    pub(super) fn can_lease(&self) -> bool {
        self.leases.stored >= self.settings.lease
    }

    /// Returns a longer lease to be stored, with some reserve, so that the store is not asked for
    /// every single unit.
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
            .min(MAX_LEASE)
    }
}
