//! The search for the highest rate at which hardly anything is lost.

use anyhow::Result;
use netns_tests::LoadReport;

/// Finds the highest rate at which at most [`LOSS`] is lost, and returns the run at that rate;
/// `None` if even the slowest run lost more. `guess` is the first rate to try.
///
/// Each rate has two tries, because on a machine that does other things as well a single hiccup is
/// no limit. A rate fails if both tries lose too much. The search ends if the sender twice sends
/// less than it should.
pub(crate) fn highest_rate(
    guess: f64,
    mut trial: impl FnMut(f64) -> Result<LoadReport>,
) -> Result<Option<LoadReport>> {
    let (mut low, mut high) = (0.0, f64::INFINITY);
    let mut best: Option<LoadReport> = None;
    let mut rate = guess;
    while high > SLOWEST && low / high < PRECISE {
        let mut kept_up = false;
        let mut passed = false;
        for _ in 0..2 {
            let report = trial(rate)?;
            if report.loss() > LOSS {
                continue;
            }
            passed = true;
            if best.is_none_or(|best| report.carried() > best.carried()) {
                best = Some(report);
            }
            if report.offered() >= KEPT_UP * rate {
                kept_up = true;
                break;
            }
        }
        if !passed {
            high = rate;
        } else if kept_up {
            low = rate;
        } else {
            break;
        }
        rate = if high.is_infinite() {
            low * 1.4
        } else if low == 0.0 {
            high / 2.0
        } else {
            (low + high) / 2.0
        };
    }
    Ok(best)
}

/// The share of packets that may be lost.
pub(crate) const LOSS: f64 = 0.005;
/// The search ends when the rates that pass and that fail are this close.
const PRECISE: f64 = 0.97;
/// No rate below this many packets per second is tried.
const SLOWEST: f64 = 100.0;
/// A sender that sends less than this share of what it should is at its limit.
const KEPT_UP: f64 = 0.9;

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    /// Simulates a path that carries this many packets per second, behind a sender that can send
    /// that many.
    fn path(capacity: f64, sender: f64) -> impl Fn(f64) -> Result<LoadReport> {
        move |rate| {
            let sent = rate.min(sender);
            Ok(LoadReport {
                sent: sent as u64,
                received: sent.min(capacity) as u64,
                sending: Duration::from_secs(1),
                ..LoadReport::default()
            })
        }
    }

    #[test]
    fn the_capacity_of_a_path_is_found_from_any_guess() -> Result<()> {
        for guess in [1e3, 9.9e4, 1e5, 1e7] {
            let best = highest_rate(guess, path(1e5, f64::INFINITY))?.expect("no rate");
            assert!((0.96e5..=1.001e5).contains(&best.carried()), "{best:?}");
        }
        Ok(())
    }

    #[test]
    fn a_sender_may_be_the_limit() -> Result<()> {
        for guess in [1e3, 1e7] {
            let best = highest_rate(guess, path(1e6, 3e5))?.expect("no rate");
            assert_eq!(best.carried(), 3e5);
        }
        Ok(())
    }

    #[test]
    fn one_hiccup_does_not_end_the_search() -> Result<()> {
        let (path, mut trials) = (path(1e5, f64::INFINITY), 0);
        let best = highest_rate(1e4, |rate| {
            trials += 1;
            let report = path(rate)?;
            let received = if trials % 2 == 1 { 0 } else { report.received };
            Ok(LoadReport { received, ..report })
        })?;
        assert!(best.expect("no rate").carried() > 0.9e5);
        Ok(())
    }

    #[test]
    fn a_path_that_always_loses_has_no_rate() -> Result<()> {
        let lossy = |rate: f64| {
            let report = path(1e9, f64::INFINITY)(rate)?;
            let received = report.received * 9 / 10;
            Ok(LoadReport { received, ..report })
        };
        assert_eq!(highest_rate(1e5, lossy)?, None);
        Ok(())
    }
}
