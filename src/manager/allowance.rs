//! A budget of a fixed number per second.

use std::time::Duration;

use crate::time::Timestamp;

/// The rest of a budget that refills evenly.
pub(super) struct Allowance {
    left: u32,
    most: u32,
    since: Timestamp,
}

impl Allowance {
    /// The number per second, which is also the most that can be saved up.
    pub(super) fn new(now: Timestamp, most: u32) -> Self {
        Self {
            left: most,
            most,
            since: now,
        }
    }

    /// Takes one, if one is left.
    pub(super) fn take(&mut self, now: Timestamp) -> bool {
        if now.since(self.since) >= Duration::from_secs(1) {
            self.left = self.most;
            self.since = now;
        }
        let some = self.left > 0;
        self.left = self.left.saturating_sub(1);
        some
    }
}
