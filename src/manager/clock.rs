//! Pseudotime, the clock of all groups, as the manager keeps it.

use std::time::Duration;

use crate::time::{PseudoClock, Pseudotime, Timestamp};

/// Pseudotime, and the wall clock that it follows.
pub(super) struct Clock {
    pseudo: PseudoClock,
    /// The wall clock when it was read last, and the moment of that reading.
    wall: PseudoClock,
    wall_at: Timestamp,
}

impl Clock {
    /// Returns a clock that begins with this value.
    pub(super) fn new(now: Timestamp, pseudotime: Pseudotime) -> Self {
        Self {
            pseudo: PseudoClock::new(now, pseudotime),
            wall: PseudoClock::new(now, pseudotime),
            wall_at: now,
        }
    }

    /// Returns pseudotime at `now`.
    pub(super) fn at(&self, now: Timestamp) -> Pseudotime {
        self.pseudo.at(now)
    }

    /// Returns the wall clock at `now`, extrapolated from its last reading.
    pub(super) fn wall(&self, now: Timestamp) -> Pseudotime {
        self.wall.at(now)
    }

    /// Notes what the wall clock shows. Pseudotime follows it: it runs at most a tenth faster than
    /// time passes and never goes back.
    pub(super) fn follow(&mut self, now: Timestamp, wall: Pseudotime) {
        let step = Pseudotime::ticks(now.since(self.wall_at) / 10);
        let most = Pseudotime(self.at(now).0.saturating_add(step));
        if self.at(now).0.saturating_sub(wall.0) <= Pseudotime::ticks(MOST_AHEAD) {
            self.pseudo
                .follow(now, wall.min(most), Duration::ZERO, EARLY);
        } else {
            self.pseudo.adjust(now, wall.min(most));
        }
        self.wall = PseudoClock::new(now, wall);
        self.wall_at = now;
    }
}

/// How far pseudotime may be ahead of the wall clock.
const EARLY: Duration = Duration::from_millis(50);
/// If pseudotime is ahead by more than this, the manager does not slow it down to return to the
/// wall clock: it would move away from units that cannot reach the manager.
const MOST_AHEAD: Duration = Duration::from_secs(60);
