//! How often something has happened lately: what `status` warns of for as long as it goes on.

use std::time::Duration;

use fpn::time::Timestamp;

/// Events without a pause of a minute between them.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Lately {
    since: Timestamp,
    last: Option<Timestamp>,
    times: u64,
}

impl Lately {
    /// Notes that it has happened `times` times more.
    pub(super) fn add(&mut self, now: Timestamp, times: u64) {
        if times == 0 {
            return;
        }
        if self.at(now).is_none() {
            *self = Self::default();
            self.since = now;
        }
        self.last = Some(now);
        self.times += times;
    }

    /// Returns how often it has happened, and since when, if the last time is less than a minute ago.
    pub(super) fn at(&self, now: Timestamp) -> Option<(u64, Duration)> {
        let last = self.last.filter(|last| now.since(*last) < RECENT);
        last.map(|_| (self.times, now.since(self.since)))
    }

    /// Returns when it happened last.
    pub(super) fn last(&self) -> Option<Timestamp> {
        self.last
    }
}

const RECENT: Duration = Duration::from_secs(60);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_on_is_summed_and_what_has_stopped_is_forgotten() {
        let at = |seconds| Timestamp::default() + Duration::from_secs(seconds);
        let mut lately = Lately::default();
        lately.add(at(1), 0);
        assert_eq!(lately.at(at(1)), None);
        lately.add(at(10), 3);
        lately.add(at(60), 4);
        assert_eq!(lately.at(at(110)), Some((7, Duration::from_secs(100))));
        assert_eq!(lately.at(at(120)), None);
        lately.add(at(130), 1);
        assert_eq!(lately.at(at(131)), Some((1, Duration::from_secs(1))));
    }
}
