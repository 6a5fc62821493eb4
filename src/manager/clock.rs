//! The group's clock, as the manager keeps it.

use std::time::Duration;

use crate::time::{PseudoClock, Pseudotime, Timestamp};

/// Pseudotime, and the wall clock that it follows.
pub(super) struct Clock {
    pseudo: PseudoClock,
    /// The wall clock when it was last told, and that moment.
    wall: PseudoClock,
    wall_at: Timestamp,
}

impl Clock {
    /// A clock that begins here.
    pub(super) fn new(now: Timestamp, pseudotime: Pseudotime) -> Self {
        Self {
            pseudo: PseudoClock::new(now, pseudotime),
            wall: PseudoClock::new(now, pseudotime),
            wall_at: now,
        }
    }

    /// Pseudotime.
    pub(super) fn at(&self, now: Timestamp) -> Pseudotime {
        self.pseudo.at(now)
    }

    /// The wall clock, as far as it was told.
    pub(super) fn wall(&self, now: Timestamp) -> Pseudotime {
        self.wall.at(now)
    }

    /// The wall clock shows this. Pseudotime follows it, at most a tenth faster than time passes, and never back.
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

/// What pseudotime may be ahead of the wall clock.
const EARLY: Duration = Duration::from_millis(50);
/// More than that is not given back: units that the manager does not reach would run away from the others.
const MOST_AHEAD: Duration = Duration::from_secs(60);
