//! Who waits for changes of keys: the lines of the answers to rotate, leave, evict and remove.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use fpn::ids::GroupId;
use fpn::manager::{Phase, Ticket};
use fpn_daemon_kit::Failure;
use tokio::sync::mpsc;

use crate::json::{Line, Progress, Rotated};

/// The lines of one answer.
pub(crate) type Lines = mpsc::Sender<Result<Line, Failure>>;

/// All who wait.
#[derive(Default)]
pub(crate) struct Waiters(Vec<Waiter>);

struct Waiter {
    lines: Lines,
    what: Waiting,
    since: Instant,
    tickets: BTreeSet<Ticket>,
    groups: Vec<GroupId>,
    /// When which phase of each group was told last.
    shown: BTreeMap<GroupId, (Instant, Phase)>,
    /// What came to nothing. Told at the end: the other groups go on.
    failures: Vec<String>,
}

/// What somebody waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Waiting {
    /// A group has a new key.
    Rotated,
    /// No group uses a key that a unit knows which is not in it any more.
    Revoked,
}

impl Waiters {
    /// Somebody waits for these rotations, of these groups.
    pub(crate) fn add(
        &mut self,
        lines: Lines,
        what: Waiting,
        since: Instant,
        tickets: Vec<Ticket>,
        groups: Vec<GroupId>,
    ) {
        let tickets = tickets.into_iter().collect();
        self.0.push(Waiter {
            lines,
            what,
            since,
            tickets,
            groups,
            shown: BTreeMap::new(),
            failures: Vec::new(),
        });
        self.end_done();
    }

    /// A rotation is so far. Told now and then, and at every change of phase.
    pub(crate) fn progress(&mut self, group: GroupId, line: impl Fn() -> Option<Progress>) {
        for waiter in self.0.iter_mut().filter(|w| w.groups.contains(&group)) {
            let Some(progress) = line() else { return };
            let now = Instant::now();
            let fresh = waiter.shown.get(&group).is_some_and(|(at, phase)| {
                *phase == progress.phase && now.duration_since(*at) < PROGRESS
            });
            if !fresh {
                waiter.shown.insert(group, (now, progress.phase));
                // Progress may be lost; results may not.
                let _ = waiter.lines.try_send(Ok(Line::Progress(progress)));
            }
        }
    }

    /// A rotation is done, which answers these tickets.
    pub(crate) fn done(&mut self, tickets: &[Ticket], rotated: &Rotated) {
        for waiter in &mut self.0 {
            let before = waiter.tickets.len();
            waiter.tickets.retain(|ticket| !tickets.contains(ticket));
            if waiter.tickets.len() < before {
                tell(&waiter.lines, Ok(Line::Rotated(rotated.clone())));
            }
        }
        self.end_done();
    }

    /// Nothing comes of these tickets: what to tell those who wait for one, or `None` if that is as good as done.
    pub(crate) fn failed(
        &mut self,
        tickets: &[Ticket],
        sentence: impl Fn(Waiting) -> Option<String>,
    ) {
        for waiter in &mut self.0 {
            let before = waiter.tickets.len();
            waiter.tickets.retain(|ticket| !tickets.contains(ticket));
            if waiter.tickets.len() < before {
                waiter.failures.extend(sentence(waiter.what));
            }
        }
        self.end_done();
    }

    fn end_done(&mut self) {
        for waiter in self.0.extract_if(.., |w| w.tickets.is_empty()) {
            let total_ms = milliseconds(waiter.since.elapsed());
            let last = if waiter.failures.is_empty() {
                Ok(Line::Done { total_ms })
            } else {
                Err(anyhow::anyhow!(waiter.failures.join("\n")).into())
            };
            tell(&waiter.lines, last);
        }
        self.0.retain(|waiter| !waiter.lines.is_closed());
    }
}

/// With three digits behind the point.
pub(crate) fn milliseconds(duration: Duration) -> f64 {
    duration.as_micros() as f64 / 1000.0
}

/// Sends what must arrive, without waiting for a slow reader here.
fn tell(lines: &Lines, line: Result<Line, Failure>) {
    if let Err(mpsc::error::TrySendError::Full(line)) = lines.try_send(line) {
        let lines = lines.clone();
        tokio::spawn(async move { lines.send(line).await });
    }
}

/// A progress bar needs no more than this.
const PROGRESS: Duration = Duration::from_millis(50);

#[cfg(test)]
mod tests {
    use fpn::ids::Epoch;
    use fpn::keyshare::UpdateMode;

    use super::*;

    const RED: GroupId = GroupId(1);
    const BLUE: GroupId = GroupId(2);

    fn rotated(group: &str) -> Rotated {
        Rotated {
            group: group.parse().unwrap(),
            epoch: Epoch(2),
            update: UpdateMode::Strict,
            units: 2,
            acked: 2,
            missing: Vec::new(),
            total_ms: 1.5,
            stop_window_ms: 0.5,
        }
    }

    fn progress(phase: Phase) -> Option<Progress> {
        let group = "red".parse().unwrap();
        Some(Progress {
            group,
            epoch: Epoch(2),
            phase,
            acked: 1,
            of: 2,
        })
    }

    #[tokio::test]
    async fn an_answer_ends_when_every_rotation_is_done() {
        let (lines, mut answer) = mpsc::channel(16);
        let mut waiters = Waiters::default();
        waiters.add(
            lines,
            Waiting::Revoked,
            Instant::now(),
            vec![Ticket(1), Ticket(2)],
            vec![RED, BLUE],
        );
        waiters.done(&[Ticket(9), Ticket(2)], &rotated("blue"));
        assert!(
            matches!(answer.try_recv().unwrap(), Ok(Line::Rotated(r)) if r.group.as_str() == "blue")
        );
        assert!(answer.try_recv().is_err());
        waiters.done(&[Ticket(1)], &rotated("red"));
        assert!(matches!(answer.recv().await.unwrap(), Ok(Line::Rotated(_))));
        assert!(matches!(
            answer.recv().await.unwrap(),
            Ok(Line::Done { .. })
        ));
        assert!(answer.recv().await.is_none());
    }

    #[tokio::test]
    async fn nothing_to_wait_for_ends_at_once() {
        let (lines, mut answer) = mpsc::channel(16);
        let now = Instant::now();
        Waiters::default().add(lines, Waiting::Revoked, now, Vec::new(), Vec::new());
        assert!(matches!(
            answer.recv().await.unwrap(),
            Ok(Line::Done { .. })
        ));
    }

    #[tokio::test]
    async fn progress_is_thinned_but_every_phase_is_told() {
        let (lines, mut answer) = mpsc::channel(16);
        let mut waiters = Waiters::default();
        let now = Instant::now();
        waiters.add(lines, Waiting::Rotated, now, vec![Ticket(1)], vec![RED]);
        for _ in 0..100 {
            waiters.progress(RED, || progress(Phase::Distributing));
            waiters.progress(BLUE, || unreachable!("nobody waits for it"));
        }
        waiters.progress(RED, || progress(Phase::Stopping));
        let mut phases = Vec::new();
        while let Ok(Ok(Line::Progress(p))) = answer.try_recv() {
            phases.push(p.phase);
        }
        phases.dedup();
        assert_eq!(phases, [Phase::Distributing, Phase::Stopping]);
    }

    #[tokio::test]
    async fn progress_of_one_group_does_not_hide_that_of_another() {
        let (lines, mut answer) = mpsc::channel(16);
        let mut waiters = Waiters::default();
        let (tickets, groups) = (vec![Ticket(1), Ticket(2)], vec![RED, BLUE]);
        waiters.add(lines, Waiting::Rotated, Instant::now(), tickets, groups);
        for group in [RED, BLUE] {
            waiters.progress(group, || progress(Phase::Distributing));
            assert!(answer.try_recv().is_ok(), "{group}");
        }
    }

    #[tokio::test]
    async fn results_reach_a_slow_reader_and_a_failure_ends_the_wait() {
        let (lines, mut answer) = mpsc::channel(1);
        let mut waiters = Waiters::default();
        let now = Instant::now();
        waiters.add(lines, Waiting::Rotated, now, vec![Ticket(1)], vec![RED]);
        waiters.progress(RED, || progress(Phase::Distributing));
        waiters.failed(&[Ticket(1)], |_| Some("the disk is full".into()));
        assert!(answer.recv().await.unwrap().is_ok());
        assert!(answer.recv().await.unwrap().is_err());
        assert!(answer.recv().await.is_none());
    }

    #[tokio::test]
    async fn what_fails_in_one_group_does_not_end_the_wait_for_another_and_is_told_last() {
        let mut waiters = Waiters::default();
        let (lines, mut both) = mpsc::channel(16);
        let (tickets, groups) = (vec![Ticket(1), Ticket(2)], vec![RED, BLUE]);
        waiters.add(lines, Waiting::Revoked, Instant::now(), tickets, groups);
        let (lines, mut done) = mpsc::channel(16);
        let groups = vec![RED, BLUE];
        waiters.add(
            lines,
            Waiting::Revoked,
            Instant::now(),
            vec![Ticket(3)],
            groups,
        );
        waiters.failed(&[Ticket(1)], |_| Some("red stands still".into()));
        assert!(both.try_recv().is_err(), "blue is still under way");
        waiters.done(&[Ticket(2), Ticket(3)], &rotated("blue"));
        assert!(matches!(both.recv().await.unwrap(), Ok(Line::Rotated(_))));
        assert!(both.recv().await.unwrap().is_err());
        assert!(both.recv().await.is_none());
        assert!(matches!(done.recv().await.unwrap(), Ok(Line::Rotated(_))));
        assert!(matches!(done.recv().await.unwrap(), Ok(Line::Done { .. })));
    }

    #[tokio::test]
    async fn who_revokes_has_what_he_wants_when_the_group_is_removed() {
        let mut waiters = Waiters::default();
        let now = Instant::now();
        let mut answers = [Waiting::Rotated, Waiting::Revoked].map(|what| {
            let (lines, answer) = mpsc::channel(16);
            waiters.add(lines, what, now, vec![Ticket(1)], vec![RED]);
            answer
        });
        waiters.failed(&[Ticket(1)], |what| {
            (what == Waiting::Rotated).then(|| "it is gone".into())
        });
        assert!(answers[0].recv().await.unwrap().is_err());
        assert!(matches!(
            answers[1].recv().await.unwrap(),
            Ok(Line::Done { .. })
        ));
    }
}
