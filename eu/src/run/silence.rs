//! Decides when the log reports that the manager does not answer: soon, then less and less often,
//! and once when it answers again.

use std::time::Duration;

use fpn::time::Timestamp;

/// How long the unit has been asking without success, and when the log reports it next. `None`
/// inside while the unit is not asking.
#[derive(Debug)]
pub(super) struct Silence(Option<Asking>);

#[derive(Debug)]
struct Asking {
    since: Timestamp,
    next: Timestamp,
    pause: Duration,
    told: bool,
    /// Whether the manager has said anything since the last report.
    heard: bool,
    /// Why the last datagram could not be sent. Empty if it was sent.
    unsent: String,
}

/// What the log must report.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Told {
    /// How long the unit has been asking without success.
    pub(super) asking: Duration,
    /// Whether it was answered with a cookie while its request for keys was not answered.
    pub(super) heard: bool,
    /// Why the last datagram could not be sent. Empty if it was sent.
    pub(super) unsent: String,
}

impl Silence {
    /// Returns the state of a unit that begins to ask.
    pub(super) fn new(now: Timestamp) -> Self {
        Self(Some(Asking::new(now, FIRST)))
    }

    /// The manager has another address, or is another one: the time is counted anew.
    pub(super) fn moved(&mut self, now: Timestamp) {
        if self.0.is_some() {
            *self = Self::new(now);
        }
    }

    /// The lease was lost, which the log has reported: the unit begins to ask again.
    pub(super) fn lost(&mut self, now: Timestamp) {
        let mut asking = Asking::new(now, PAUSE);
        asking.told = true;
        self.0 = Some(asking);
    }

    /// A datagram of the manager was accepted.
    pub(super) fn heard(&mut self) {
        if let Some(asking) = &mut self.0 {
            asking.heard = true;
        }
    }

    /// A datagram was sent, or could not be sent.
    pub(super) fn sent(&mut self, result: std::io::Result<usize>) {
        if let Some(asking) = &mut self.0 {
            asking.unsent = result.err().map_or_else(String::new, |e| e.to_string());
        }
    }

    /// The manager has granted or refused the request. Returns for how long it had not answered, if
    /// the log has reported that.
    pub(super) fn answered(&mut self, now: Timestamp) -> Option<Duration> {
        let asking = self.0.take().filter(|asking| asking.told)?;
        Some(now.since(asking.since))
    }

    /// Returns what must be reported at `now`.
    pub(super) fn poll(&mut self, now: Timestamp) -> Option<Told> {
        let asking = self.0.as_mut().filter(|asking| asking.next <= now)?;
        asking.told = true;
        asking.next = now + asking.pause;
        asking.pause = (asking.pause * 4).min(LONGEST);
        Some(Told {
            asking: now.since(asking.since),
            heard: std::mem::take(&mut asking.heard),
            unsent: asking.unsent.clone(),
        })
    }

    /// Returns when [`poll`](Self::poll) will have something to report.
    pub(super) fn timeout(&self) -> Option<Timestamp> {
        self.0.as_ref().map(|asking| asking.next)
    }
}

impl Asking {
    fn new(now: Timestamp, first: Duration) -> Self {
        Self {
            since: now,
            next: now + first,
            pause: PAUSE,
            told: false,
            heard: false,
            unsent: String::new(),
        }
    }
}

/// Longer than a registration takes when many units register at once.
const FIRST: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_secs(60);
const LONGEST: Duration = Duration::from_secs(3600);

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> Timestamp {
        Timestamp::from_nanos(5) + Duration::from_secs(seconds)
    }

    /// Returns the seconds at which a message is due, until `end`.
    fn told(silence: &mut Silence, end: u64) -> Vec<u64> {
        let mut seconds = Vec::new();
        while let Some(next) = silence.timeout().filter(|next| *next < at(end)) {
            assert_eq!(silence.poll(at(next.since(at(0)).as_secs() - 1)), None);
            let asking = silence.poll(next).unwrap().asking;
            seconds.push(asking.as_secs());
        }
        seconds
    }

    #[test]
    fn a_manager_that_never_answers_is_told_of_soon_and_then_ever_more_rarely() {
        let mut silence = Silence::new(at(0));
        let day = 24 * 3600;
        let seconds = told(&mut silence, day);
        assert_eq!(seconds[..5], [10, 70, 310, 1270, 4870]);
        assert!(seconds.windows(2).skip(3).all(|w| w[1] - w[0] == 3600));
        assert_eq!(silence.answered(at(day)), Some(Duration::from_secs(day)));
        // The message is due once, and no other one while the unit is registered.
        assert_eq!(silence.answered(at(day)), None);
        assert_eq!((silence.timeout(), silence.poll(at(2 * day))), (None, None));
    }

    #[test]
    fn a_manager_that_answers_soon_is_not_told_of() {
        let mut silence = Silence::new(at(0));
        assert_eq!(silence.poll(at(9)), None);
        assert_eq!(silence.answered(at(9)), None);
    }

    #[test]
    fn a_lost_manager_is_told_of_again_a_minute_later_and_when_it_is_back() {
        let mut silence = Silence::new(at(0));
        silence.answered(at(1));
        silence.lost(at(100));
        assert_eq!(told(&mut silence, 500), [60, 120, 360]);
        assert_eq!(silence.answered(at(500)), Some(Duration::from_secs(400)));
        silence.lost(at(600));
        let second = Some(Duration::from_secs(1));
        assert_eq!(silence.answered(at(601)), second, "its loss was told");
    }

    #[test]
    fn what_was_heard_and_what_could_not_be_sent_is_told() {
        let mut silence = Silence::new(at(0));
        silence.heard();
        silence.sent(Err(std::io::Error::other("no route")));
        let first = silence.poll(at(10)).unwrap();
        assert_eq!((first.heard, first.unsent.as_str()), (true, "no route"));
        silence.sent(Ok(80));
        let second = silence.poll(at(70)).unwrap();
        assert_eq!((second.heard, second.unsent.as_str()), (false, ""));
    }

    #[test]
    fn at_another_address_the_manager_has_its_time_again() {
        let mut silence = Silence::new(at(0));
        silence.poll(at(10)).unwrap();
        silence.moved(at(20));
        assert_eq!(silence.timeout(), Some(at(30)));
        // A registered unit reports nothing, even if its manager's address changes.
        silence.answered(at(21));
        silence.moved(at(22));
        assert_eq!(silence.timeout(), None);
    }
}
