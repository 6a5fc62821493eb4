//! The clock of the daemons.

use fpn::time::Timestamp;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_runs_forward_from_the_boot() {
        let first = boot_time();
        std::thread::sleep(std::time::Duration::from_millis(2));
        assert!(boot_time() > first);
        assert!(first > Timestamp::default());
    }
}
