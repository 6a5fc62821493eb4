//! Limits lines of the log that packets can cause.

use std::time::Duration;

use fpn::time::Timestamp;

/// Lines of one kind: a few each second. What is not said, `status` shows.
#[derive(Default)]
pub(super) struct Lines {
    since: Timestamp,
    count: u32,
}

impl Lines {
    /// Returns true if another line may be written.
    pub(super) fn take(&mut self, now: Timestamp) -> bool {
        if now.since(self.since) >= Duration::from_secs(1) {
            (self.since, self.count) = (now, 0);
        }
        self.count = self.count.saturating_add(1);
        self.count <= LINES
    }
}

/// Lines in a second.
const LINES: u32 = 10;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_lines_a_second_are_written_however_many_there_are() {
        let mut lines = Lines::default();
        let mut written = |from: u64, to: u64| {
            let times = (from..to).map(|ms| Timestamp::default() + Duration::from_millis(ms));
            times.filter(|at| lines.take(*at)).count()
        };
        assert_eq!(written(5000, 5999), 10);
        assert_eq!(written(6000, 6001), 1);
        assert_eq!(written(6001, 9000), 9 + 10 + 10);
        // Few lines are all written.
        assert_eq!(written(60_000, 60_010), 10);
    }
}
