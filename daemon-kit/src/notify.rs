//! What a daemon tells the service manager that started it: that it is ready, how it is, and that
//! its work goes on (sd_notify(3)).

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use sd_notify::NotifyState;

/// Counts the turns of a loop that does a daemon's real work. The loop has to turn at least once a
/// second, whether there is work or not.
#[derive(Clone, Debug, Default)]
pub struct Pulse(Arc<AtomicU64>);

impl Pulse {
    /// The loop has made progress.
    pub fn beat(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    /// Returns how often it has beaten.
    pub fn beats(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// A handle to the thread that talks to the service manager. Without one (`NOTIFY_SOCKET` is not
/// set), nothing is sent. A service manager that does not read can neither end nor stall the daemon.
///
/// If the service manager has a watchdog (`WATCHDOG_USEC`), it is told twice in that time that the
/// daemon is alive, from [`ready`](Self::ready) to [`stopping`](Self::stopping), but only if the
/// pulse has beaten since it was last told.
#[derive(Clone, Debug)]
pub struct Notifier(Option<SyncSender<News>>);

impl Notifier {
    /// Starts the thread. `pulse` is that of the loop whose progress the watchdog is told.
    pub fn start(pulse: Pulse) -> Result<Self> {
        if std::env::var_os("NOTIFY_SOCKET").is_none() {
            return Ok(Self(None));
        }
        let (tell, news) = sync_channel(WAITING);
        let interval = sd_notify::watchdog_enabled().map(|time| time / 2);
        std::thread::Builder::new()
            .name("notify".into())
            .spawn(move || run(&news, &pulse, interval))
            .context("cannot start the thread that talks to the service manager")?;
        Ok(Self(Some(tell)))
    }

    /// The daemon serves.
    pub fn ready(&self) {
        self.send(News::Ready);
    }

    /// The daemon ends. Waits a moment until that is sent.
    pub fn stopping(&self) {
        let (sent, waits) = sync_channel(1);
        self.send(News::Stopping(sent));
        // The sender is dropped if the news could not be queued.
        let _ = waits.recv_timeout(PATIENCE);
    }

    /// One line for people, about how the daemon is. The same line again is not sent.
    pub fn status(&self, line: String) {
        self.send(News::Status(line));
    }

    fn send(&self, news: News) {
        if let Some(tell) = &self.0 {
            // Full only if the service manager reads nothing.
            let _ = tell.try_send(news);
        }
    }
}

enum News {
    Ready,
    /// Dropped when it is sent.
    Stopping(SyncSender<()>),
    Status(String),
}

fn run(news: &Receiver<News>, pulse: &Pulse, interval: Option<Duration>) {
    let mut watchdog = None;
    let mut told = String::new();
    loop {
        let due = watchdog.as_ref().map(|dog: &Watchdog| dog.due);
        let wait = due.map_or(Duration::MAX, |due| {
            due.saturating_duration_since(Instant::now())
        });
        match news.recv_timeout(wait) {
            Ok(News::Ready) => {
                send(&[NotifyState::Ready]);
                watchdog = interval.map(|interval| Watchdog::new(interval, pulse));
            }
            Ok(News::Stopping(_sent)) => {
                send(&[NotifyState::Stopping]);
                watchdog = None;
            }
            Ok(News::Status(line)) if line == told => {}
            Ok(News::Status(line)) => {
                send(&[NotifyState::Status(&line)]);
                told = line;
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
        if let Some(dog) = &mut watchdog
            && dog.is_due(Instant::now())
        {
            if dog.has_moved(pulse) {
                send(&[NotifyState::Watchdog]);
            } else {
                tracing::warn!(
                    "this daemon's work has made no progress for {} s: the service manager's watchdog is not told that it is alive",
                    dog.interval.as_secs_f32()
                );
            }
        }
    }
}

/// When the watchdog is told next, and what the pulse was the last time.
struct Watchdog {
    interval: Duration,
    due: Instant,
    beats: u64,
}

impl Watchdog {
    fn new(interval: Duration, pulse: &Pulse) -> Self {
        Self {
            interval,
            due: Instant::now() + interval,
            beats: pulse.beats(),
        }
    }

    fn is_due(&mut self, now: Instant) -> bool {
        let due = self.due <= now;
        if due {
            self.due = now + self.interval;
        }
        due
    }

    fn has_moved(&mut self, pulse: &Pulse) -> bool {
        let beats = pulse.beats();
        std::mem::replace(&mut self.beats, beats) != beats
    }
}

fn send(state: &[NotifyState<'_>]) {
    if let Err(e) = sd_notify::notify(state) {
        tracing::debug!("cannot talk to the service manager: {e}");
    }
}

/// How many messages may wait for a service manager that does not read.
const WAITING: usize = 16;
/// How long a daemon that ends waits for such a service manager.
const PATIENCE: Duration = Duration::from_millis(200);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_watchdog_counts_progress_since_it_was_last_asked() {
        let pulse = Pulse::default();
        pulse.beat();
        let mut dog = Watchdog::new(Duration::from_secs(1), &pulse);
        assert!(!dog.has_moved(&pulse), "what was before counts for nothing");
        pulse.beat();
        assert!(dog.has_moved(&pulse));
        assert!(!dog.has_moved(&pulse));
    }

    #[test]
    fn the_watchdog_is_due_once_in_an_interval() {
        let mut dog = Watchdog::new(Duration::from_secs(2), &Pulse::default());
        let start = dog.due - Duration::from_secs(2);
        let is_due = [0, 1, 2, 3, 4].map(|s| dog.is_due(start + Duration::from_secs(s)));
        assert_eq!(is_due, [false, false, true, false, true]);
    }
}
