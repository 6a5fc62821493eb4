//! The signals that a daemon handles.

use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use anyhow::Result;
use nix::sys::signal::Signal as Name;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::{Notify, watch};
use tokio::time::Instant;

/// Resolves when SIGTERM or SIGINT has arrived, which is when the daemon must end.
#[derive(Clone, Debug)]
pub struct Stop(watch::Receiver<bool>);

/// Resolves when SIGHUP has arrived, by which an operator asks a daemon to read its configuration again.
#[derive(Clone, Debug)]
pub struct Hangups(Arc<Notify>);

/// As [`catch_signals`], for a daemon that reads its configuration again at SIGHUP.
pub fn catch_signals_and_hangups() -> Result<(Stop, Hangups)> {
    let hangups = Arc::new(Notify::new());
    let stop = catch(Some(Arc::clone(&hangups)))?;
    Ok((stop, Hangups(hangups)))
}

/// Handles the signals from here on. The first SIGTERM or SIGINT resolves [`Stop`]; further ones
/// have no effect. Signals that are sent to daemons by habit or by mistake (SIGHUP, SIGUSR1 and so
/// on) and would end the process are ignored, with a line in the log.
///
/// SIGPIPE stays as the standard library sets it: it is ignored, and the write fails instead.
/// SIGQUIT ends the process at once, as SIGKILL does.
///
/// Must be called inside a tokio runtime, before the daemon has anything to clean up.
pub fn catch_signals() -> Result<Stop> {
    catch(None)
}

fn catch(hangups: Option<Arc<Notify>>) -> Result<Stop> {
    let mut signals = Vec::new();
    for name in Name::iterator() {
        let Some(mut role) = role(name) else {
            continue;
        };
        if name == Name::SIGHUP && hangups.is_some() {
            role = Role::Reload;
        }
        let listener = signal(SignalKind::from_raw(name as i32))
            .map_err(|e| anyhow::anyhow!("cannot handle {name}: {e}"))?;
        signals.push(Caught {
            name,
            role,
            listener,
            told: None,
            more: 0,
        });
    }
    let (end, stop) = watch::channel(false);
    tokio::spawn(async move {
        loop {
            let number = std::future::poll_fn(|cx| next(&mut signals, cx)).await;
            match signals.get_mut(number) {
                Some(caught) if caught.role == Role::Reload => {
                    hangups.iter().for_each(|hangups| hangups.notify_one());
                }
                Some(caught) => caught.handle(&end),
                None => {}
            }
        }
    });
    Ok(Stop(stop))
}

impl Stop {
    /// Waits for SIGTERM or SIGINT. Returns at once if one has arrived already.
    pub async fn wait(&mut self) {
        // The sender lives as long as the runtime.
        let _ = self.0.wait_for(|ended| *ended).await;
    }
}

impl Hangups {
    /// Waits for SIGHUP. Signals that arrive while nobody waits count as one.
    pub async fn next(&self) {
        self.0.notified().await;
    }
}

/// What the daemon does with a signal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    End,
    Reload,
    Ignored,
}

struct Caught {
    name: Name,
    role: Role,
    listener: Signal,
    /// When the log last mentioned the signal, and how often it has arrived since.
    told: Option<Instant>,
    more: u64,
}

/// `None` means that the signal keeps its default effect.
fn role(name: Name) -> Option<Role> {
    match name {
        Name::SIGTERM | Name::SIGINT => Some(Role::End),
        Name::SIGHUP
        | Name::SIGUSR1
        | Name::SIGUSR2
        | Name::SIGALRM
        | Name::SIGVTALRM
        | Name::SIGPROF
        | Name::SIGIO
        | Name::SIGPWR
        | Name::SIGXCPU
        | Name::SIGXFSZ => Some(Role::Ignored),
        // This signal does not exist on every architecture.
        other if other.as_str() == "SIGSTKFLT" => Some(Role::Ignored),
        _ => None,
    }
}

fn next(signals: &mut [Caught], cx: &mut Context<'_>) -> Poll<usize> {
    let came = signals
        .iter_mut()
        .position(|caught| caught.listener.poll_recv(cx).is_ready());
    came.map_or(Poll::Pending, Poll::Ready)
}

impl Caught {
    fn handle(&mut self, end: &watch::Sender<bool>) {
        let first = self.role == Role::End && !end.send_replace(true);
        if first {
            tracing::debug!("{}: stopping", self.name);
            return;
        }
        let now = Instant::now();
        if self.told.is_some_and(|told| now < told + AGAIN) {
            self.more += 1;
            return;
        }
        let more = match std::mem::take(&mut self.more) {
            0 => String::new(),
            more => format!(" (and {more} more since the last line about it)"),
        };
        self.told = Some(now);
        tracing::info!("{} is ignored{more}: {}", self.name, self.reason());
    }

    fn reason(&self) -> &'static str {
        match self.name {
            Name::SIGHUP => {
                "the configuration is not read again while the daemon runs; restart it after a change"
            }
            Name::SIGXFSZ => {
                "a file has reached the size limit of this process (RLIMIT_FSIZE); what is beyond it is not written"
            }
            Name::SIGXCPU => "this process has reached its limit of CPU time (RLIMIT_CPU)",
            _ if self.role == Role::End => {
                "the daemon is stopping already; SIGKILL would end it without cleaning up"
            }
            _ => "it has no meaning for this daemon",
        }
    }
}

/// The log mentions the same signal at most once in this time.
const AGAIN: Duration = Duration::from_secs(10);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_signal_that_would_end_the_process_has_its_role() {
        // signal(7): "Term" by default, without SIGKILL, SIGPIPE (ignored by the standard library) and the two limits of
        // "Core" that a process meets without a fault of its own.
        let fatal = [
            "SIGALRM",
            "SIGHUP",
            "SIGINT",
            "SIGIO",
            "SIGPROF",
            "SIGPWR",
            "SIGSTKFLT",
            "SIGTERM",
            "SIGUSR1",
            "SIGUSR2",
            "SIGVTALRM",
            "SIGXCPU",
            "SIGXFSZ",
        ];
        let mut taken: Vec<_> = Name::iterator()
            .filter(|name| role(*name).is_some())
            .map(Name::as_str)
            .collect();
        taken.sort_unstable();
        assert_eq!(taken, fatal);
    }
}
