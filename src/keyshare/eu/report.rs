//! Tells the manager which terminals the unit serves: at each registration, and when they change.
//!
//! One report is under way at a time, part after part, each repeated until it is acknowledged. What
//! changes meanwhile goes into the next report, which begins some seconds after the last one began.

use std::time::Duration;

use crate::time::Timestamp;
use crate::wire::control::{Claim, Report, ReportAck};

/// What is reported, and how far that is.
pub(super) struct Reporter {
    version: String,
    claims: Vec<Claim>,
    /// Number of the last report of the session.
    number: u32,
    /// The parts that the manager does not have yet, the next one first.
    under_way: Vec<Report>,
    /// When that part is sent.
    next_send: Timestamp,
    /// How long its repeat waits.
    pause: Duration,
    /// When the next report begins, if something has changed.
    due: Option<Timestamp>,
    /// Before this no other report begins.
    not_before: Timestamp,
}

impl Reporter {
    /// Creates the reporter of a unit without terminals that runs this version.
    pub(super) fn new(version: &str) -> Self {
        Self {
            version: Report::version_of(version),
            claims: Vec::new(),
            number: 0,
            under_way: Vec::new(),
            next_send: Timestamp::default(),
            pause: FIRST_RETRY,
            due: None,
            not_before: Timestamp::default(),
        }
    }

    /// Notes what the unit claims from now on.
    pub(super) fn set(&mut self, now: Timestamp, claims: Vec<Claim>) {
        if self.claims != claims {
            self.claims = claims;
            let due = self.not_before.max(now + CHANGES_GATHER);
            self.due.get_or_insert(due);
        }
    }

    /// Begins again at this time, in a new session.
    pub(super) fn restart(&mut self, at: Timestamp) {
        self.number = 0;
        self.under_way.clear();
        self.due = Some(at);
    }

    /// Returns the part to send now.
    pub(super) fn request(&mut self, now: Timestamp) -> Option<Report> {
        if self.under_way.is_empty() {
            self.due.take_if(|due| *due <= now)?;
            self.number += 1;
            self.under_way = Report::parts(self.number, &self.version, &self.claims);
            self.not_before = now + PAUSE;
            (self.next_send, self.pause) = (now, FIRST_RETRY);
        }
        if self.next_send > now {
            return None;
        }
        self.next_send = now + self.pause;
        self.pause = (self.pause * 3 / 2).min(LONGEST_RETRY);
        self.under_way.first().cloned()
    }

    /// Handles an acknowledgement. One of another part than the one that was sent last has no
    /// effect.
    pub(super) fn acknowledged(&mut self, now: Timestamp, ack: ReportAck) {
        let waits = self.under_way.first();
        if waits.is_some_and(|part| (part.number, part.part) == (ack.number, ack.part)) {
            self.under_way.remove(0);
            (self.next_send, self.pause) = (now, FIRST_RETRY);
        }
    }

    pub(super) fn timeout(&self) -> Option<Timestamp> {
        match self.under_way.is_empty() {
            true => self.due,
            false => Some(self.next_send),
        }
    }
}

/// The first interval between repeats of a part; each further one is 1.5 times as long.
const FIRST_RETRY: Duration = Duration::from_millis(300);
/// The longest of these intervals.
const LONGEST_RETRY: Duration = Duration::from_secs(10);
/// After a change the unit waits for others, which then are in the same report.
const CHANGES_GATHER: Duration = Duration::from_secs(1);
/// The least time between the beginnings of two reports of one session.
const PAUSE: Duration = Duration::from_secs(5);
/// The first report of a session begins within this time.
pub(super) const REPORT_SPREAD: Duration = Duration::from_millis(500);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::control::ClaimKind;

    fn at(ms: u64) -> Timestamp {
        Timestamp::from_nanos(1_000_000_000) + Duration::from_millis(ms)
    }

    fn claims(count: u32) -> Vec<Claim> {
        let claim = |n: u32| Claim {
            prefix: std::net::IpAddr::V6((0xfd00_u128 << 112 | u128::from(n)).into()).into(),
            kind: ClaimKind::Learned,
        };
        (0..count).map(claim).collect()
    }

    fn ack(part: &Report) -> ReportAck {
        ReportAck {
            number: part.number,
            part: part.part,
        }
    }

    #[test]
    fn a_report_goes_part_by_part_and_each_is_repeated_until_it_is_acknowledged() {
        let mut reporter = Reporter::new("1.0 \u{1b}[31m");
        assert_eq!((reporter.timeout(), reporter.request(at(0))), (None, None));
        reporter.set(at(0), claims(1500));
        reporter.restart(at(100));
        assert!(reporter.request(at(99)).is_none());
        let mut told = Vec::new();
        let mut now = at(100);
        while let Some(part) = reporter.request(now) {
            assert_eq!(reporter.request(now), None, "not twice at once");
            let again = reporter.timeout().expect("a repeat");
            assert_eq!(again.since(now), FIRST_RETRY);
            assert_eq!(reporter.request(again).as_ref(), Some(&part));
            now = again;
            for wrong in [
                ReportAck {
                    part: part.part + 1,
                    ..ack(&part)
                },
                ReportAck {
                    number: part.number + 1,
                    ..ack(&part)
                },
            ] {
                reporter.acknowledged(now, wrong);
                assert_eq!(reporter.request(now), None);
            }
            reporter.acknowledged(now, ack(&part));
            reporter.acknowledged(now, ack(&part));
            told.push(part);
        }
        assert_eq!(reporter.timeout(), None, "everything was told");
        assert_eq!(
            (told[0].version.as_str(), told[0].left_out),
            ("1.031m", 476)
        );
        assert!(told.iter().all(|part| part.parts as usize == told.len()));
        let all: Vec<_> = told.into_iter().flat_map(|part| part.claims).collect();
        assert_eq!(all, claims(1500)[..1024]);
    }

    #[test]
    fn changes_are_gathered_and_a_report_begins_once_in_some_seconds() {
        let mut reporter = Reporter::new("1");
        reporter.restart(at(0));
        let first = reporter.request(at(0)).expect("the first report");
        reporter.acknowledged(at(10), ack(&first));
        for ms in [100, 200, 300] {
            reporter.set(at(ms), claims(ms as u32));
        }
        reporter.set(at(400), claims(300));
        assert_eq!(reporter.timeout(), Some(at(5000)));
        assert!(reporter.request(at(4999)).is_none());
        let second = reporter.request(at(5000)).expect("one for all");
        assert_eq!((second.number, second.parts > 1), (2, true));
        // It is finished although something changes, and the next one has what has changed.
        reporter.set(at(5001), claims(1));
        let mut last = second;
        for _ in 1..last.parts {
            reporter.acknowledged(at(20_000), ack(&last));
            last = reporter.request(at(20_000)).expect("the next part");
        }
        assert_eq!(last.number, 2);
        reporter.acknowledged(at(20_000), ack(&last));
        let third = reporter.request(at(20_000)).expect("the change");
        assert_eq!((third.number, third.claims.len()), (3, 1));
        // After a quiet time a change waits for others only.
        reporter.acknowledged(at(20_000), ack(&third));
        reporter.set(at(60_000), claims(2));
        assert_eq!(reporter.timeout(), Some(at(61_000)));
        // What has not changed is not told again.
        let last = reporter.request(at(61_000)).expect("the change");
        reporter.acknowledged(at(61_000), ack(&last));
        reporter.set(at(70_000), claims(2));
        assert_eq!(reporter.timeout(), None);
    }

    #[test]
    fn a_new_session_hears_everything_again_and_old_acknowledgements_mean_nothing_in_it() {
        let mut reporter = Reporter::new("1");
        reporter.set(at(0), claims(100));
        reporter.restart(at(0));
        let first = reporter.request(at(0)).expect("a part");
        reporter.restart(at(50));
        reporter.acknowledged(at(50), ack(&first));
        let again = reporter.request(at(50)).expect("all of it, at once");
        assert_eq!(again, first);
    }
}
