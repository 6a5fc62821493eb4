//! Time in the core, which never reads a clock.

use std::ops::{Add, Sub};
use std::time::Duration;

use serde::{Deserialize, Serialize};

/// A moment of the local clock, in nanoseconds of `CLOCK_BOOTTIME`, so that time in suspension
/// counts against leases.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(u64);

/// The group's clock, given by the MGE, in units of 1/64 s since the Unix epoch. It never steps
/// back, and is used only against replay.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Pseudotime(pub u64);

/// The local view of pseudotime: a reading from the MGE, carried on by the local clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PseudoClock {
    anchor: Timestamp,
    value: Pseudotime,
    /// How many ticks it was ahead at the reading. It gives them back by running slower, never by a
    /// step.
    ahead: u64,
}

impl Timestamp {
    /// A moment that never comes.
    pub const NEVER: Self = Self(u64::MAX);

    /// Creates a moment `nanos` nanoseconds after the clock's zero.
    pub const fn from_nanos(nanos: u64) -> Self {
        Self(nanos)
    }

    /// Returns the nanoseconds since the clock's zero.
    pub const fn as_nanos(self) -> u64 {
        self.0
    }

    /// Returns the time since `earlier`; zero if that is later.
    pub fn since(self, earlier: Self) -> Duration {
        Duration::from_nanos(self.0.saturating_sub(earlier.0))
    }
}

impl Add<Duration> for Timestamp {
    type Output = Self;

    fn add(self, d: Duration) -> Self {
        Self(
            self.0
                .saturating_add(u64::try_from(d.as_nanos()).unwrap_or(u64::MAX)),
        )
    }
}

impl Sub<Duration> for Timestamp {
    type Output = Self;

    fn sub(self, d: Duration) -> Self {
        Self(
            self.0
                .saturating_sub(u64::try_from(d.as_nanos()).unwrap_or(u64::MAX)),
        )
    }
}

impl Pseudotime {
    /// Ticks per second.
    pub const HZ: u64 = 64;

    /// Converts `d` to ticks, rounded down.
    pub fn ticks(d: Duration) -> u64 {
        u64::try_from(d.as_nanos() * u128::from(Self::HZ) / 1_000_000_000).unwrap_or(u64::MAX)
    }

    /// Returns the low 16 bits, which an ESP packet carries.
    pub fn low16(self) -> u16 {
        (self.0 & 0xffff) as u16
    }

    /// Returns the value nearest to `self` (the receiver's clock) whose low 16 bits are `low`.
    pub fn nearest(self, low: u16) -> Self {
        let ahead = low.wrapping_sub(self.low16()) as i16;
        Self(self.0.saturating_add_signed(i64::from(ahead)))
    }

    /// Returns this moment plus `d`.
    pub fn after(self, d: Duration) -> Self {
        Self(self.0.saturating_add(Self::ticks(d)))
    }

    /// Returns a value that the clock had not passed yet when it was `d` before showing this one.
    pub fn before_rounded_up(self, d: Duration) -> Self {
        Self((self.0 + 1).saturating_sub(Self::ticks(d)))
    }

    /// Returns true if the two are no more than `d` apart.
    pub fn within(self, other: Self, d: Duration) -> bool {
        self.0.abs_diff(other.0) <= Self::ticks(d)
    }
}

impl PseudoClock {
    /// Creates a clock that shows `value` at `now`.
    pub fn new(now: Timestamp, value: Pseudotime) -> Self {
        Self {
            anchor: now,
            value,
            ahead: 0,
        }
    }

    /// Returns what the clock shows at `now`.
    pub fn at(&self, now: Timestamp) -> Pseudotime {
        let elapsed = Pseudotime::ticks(now.since(self.anchor));
        let given_back = self.ahead.min(elapsed / GIVE_BACK);
        Pseudotime(self.value.0.saturating_add(elapsed - given_back))
    }

    /// Takes a reading of the MGE's clock. The clock moves forward to it, but never back: if it is
    /// ahead, it continues from what it showed, and the next readings catch up with it.
    pub fn adjust(&mut self, now: Timestamp, reading: Pseudotime) {
        let shown = self.at(now);
        *self = Self::new(now, shown.max(reading));
    }

    /// Follows a reading of the MGE's clock. If this clock is more than `late` behind, it moves
    /// forward at once; if it is more than `early` ahead, it runs an eighth slower until they meet.
    /// Returns true if it moved.
    pub fn follow(
        &mut self,
        now: Timestamp,
        reading: Pseudotime,
        late: Duration,
        early: Duration,
    ) -> bool {
        let shown = self.at(now);
        // What it would show if it had given everything back.
        let own = self.value.after(now.since(self.anchor)).0 - self.ahead.min(self.value.0);
        let close = own <= reading.0.saturating_add(Pseudotime::ticks(early))
            && reading.0 <= own.saturating_add(Pseudotime::ticks(late));
        if close {
            return false;
        }
        *self = Self {
            anchor: now,
            value: shown.max(reading),
            ahead: shown.0.saturating_sub(reading.0),
        };
        true
    }
}

/// F: how far the pseudotime of a packet may be from the receiver's clock, if nothing else tells a
/// replay: for a data packet of a sender without a window, and for every search.
pub const FRESHNESS: Duration = Duration::from_secs(120);
/// A clock that is ahead gives back one tick of this many.
const GIVE_BACK: u64 = 8;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_value_crosses_the_wrap_in_both_directions() {
        let clock = Pseudotime(0x1_0000);
        assert_eq!(clock.nearest(0xffff), Pseudotime(0xffff));
        assert_eq!(clock.nearest(1), Pseudotime(0x1_0001));
        assert_eq!(Pseudotime(0x1_ffff).nearest(0), Pseudotime(0x2_0000));
    }

    #[test]
    fn the_clock_never_steps_back() {
        let t = Timestamp::from_nanos(5_000_000_000);
        let mut clock = PseudoClock::new(t, Pseudotime(1000));
        clock.adjust(t + Duration::from_secs(1), Pseudotime(900));
        assert_eq!(clock.at(t + Duration::from_secs(1)), Pseudotime(1064));
        clock.adjust(t + Duration::from_secs(1), Pseudotime(2000));
        assert_eq!(clock.at(t + Duration::from_secs(2)), Pseudotime(2064));
    }

    #[test]
    fn a_clock_that_is_ahead_goes_an_eighth_slower_until_they_meet() {
        let limit = Duration::from_millis(50);
        let at = |n| Timestamp::default() + Duration::from_secs(n);
        let mut clock = PseudoClock::new(at(0), Pseudotime(1000));
        assert!(clock.follow(at(0), Pseudotime(1000 - 64), limit, limit));
        for (seconds, shown) in [(0, 1000), (1, 1056), (4, 1224), (8, 1448), (9, 1512)] {
            assert_eq!(clock.at(at(seconds)), Pseudotime(shown));
        }
        // Under way it needs no news.
        assert!(!clock.follow(at(4), Pseudotime(1000 + 3 * 64), limit, limit));
    }

    #[test]
    fn a_clock_that_is_too_fast_or_too_slow_stays_beside_the_one_that_it_follows_and_never_steps_back()
     {
        let (late, early) = (Duration::from_millis(250), Duration::from_millis(50));
        for drift in [-100_000_i64, -200, 0, 200, 100_000] {
            let mut clock = PseudoClock::new(Timestamp::default(), Pseudotime(1000));
            let (mut before, mut moved) = (Pseudotime(0), 0);
            // An hour in steps of 100 ms, a reading every second that took 0 to 30 ms to come.
            for step in 1..36_000_u64 {
                let nanos = step * 100_000_000;
                let local = nanos.saturating_add_signed(nanos as i64 / 1_000_000 * drift);
                let now = Timestamp::from_nanos(local);
                let time = |ns: u64| Pseudotime(1000).after(Duration::from_nanos(ns));
                if step % 10 == 0 {
                    let reading = time(nanos - step % 7 * 5_000_000);
                    moved += u32::from(clock.follow(now, reading, late, early));
                }
                let shown = clock.at(now);
                assert!(before <= shown, "stepped back");
                assert!(
                    shown.within(time(nanos), Duration::from_millis(400)),
                    "{drift}: {shown:?}"
                );
                before = shown;
            }
            assert_eq!(moved > 0, drift != 0, "{drift}: moved {moved} times");
        }
    }
}
