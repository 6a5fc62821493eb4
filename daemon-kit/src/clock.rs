//! The clock of the daemons.

use std::time::{Duration, SystemTime};

use fpn::time::{Pseudotime, Timestamp};
use nix::time::{ClockId, clock_gettime};

/// The current `CLOCK_BOOTTIME`: it never steps, and it includes the time that the machine was
/// suspended.
pub fn boot_time() -> Timestamp {
    // The call can only fail for a clock that the kernel does not have; every kernel since 2.6.39
    // has this one.
    let t = clock_gettime(ClockId::CLOCK_BOOTTIME)
        .unwrap_or_else(|e| unreachable!("CLOCK_BOOTTIME: {e}"));
    let seconds = u64::try_from(t.tv_sec()).unwrap_or(0);
    let nanos = u64::try_from(t.tv_nsec()).unwrap_or(0);
    Timestamp::from_nanos(seconds * 1_000_000_000 + nanos)
}

/// Returns what the wall clock of this host shows.
pub fn wall_clock() -> Pseudotime {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    Pseudotime(Pseudotime::ticks(since.unwrap_or_default()))
}

/// Says how far a clock of the groups and the wall clock of this host are apart, as `2m 5s behind`:
/// where the wall clock stands. `None` if it is not worth a warning.
pub fn clock_apart(groups: Pseudotime, wall: Pseudotime) -> Option<String> {
    let seconds = groups.0.abs_diff(wall.0) / Pseudotime::HZ;
    let side = if wall < groups { "behind" } else { "ahead of" };
    (seconds > MOST_APART.as_secs()).then(|| {
        let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        match hours {
            0 => format!("{minutes} min {seconds} s {side}"),
            hours => format!("{hours} h {minutes} min {side}"),
        }
    })
}

/// How far the wall clock may be from the clock of the groups before that is worth a warning.
const MOST_APART: Duration = Duration::from_secs(60);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_that_are_more_than_a_minute_apart_are_told_in_either_direction() {
        let groups = Pseudotime(1_700_000_000 * Pseudotime::HZ);
        let apart = |seconds: i64| {
            let ticks = seconds * i64::try_from(Pseudotime::HZ).unwrap();
            clock_apart(groups, Pseudotime(groups.0.saturating_add_signed(ticks)))
        };
        for near in [0, 1, 60, -60] {
            assert_eq!(apart(near), None, "{near}");
        }
        let told = |seconds| apart(seconds).unwrap();
        assert_eq!(told(61), "1 min 1 s ahead of");
        assert_eq!(told(-125), "2 min 5 s behind");
        assert_eq!(told(-7300), "2 h 1 min behind");
        assert_eq!(
            told(-1_800_000_000),
            "472222 h 13 min behind",
            "a clock that began at 0"
        );
    }

    #[test]
    fn the_wall_clock_is_counted_from_1970() {
        let shown = wall_clock().0 / Pseudotime::HZ;
        let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        assert!(since.unwrap().as_secs().abs_diff(shown) <= 2);
    }

    #[test]
    fn the_clock_runs_forward_from_the_boot() {
        let first = boot_time();
        std::thread::sleep(std::time::Duration::from_millis(2));
        assert!(boot_time() > first);
        assert!(first > Timestamp::default());
    }
}
