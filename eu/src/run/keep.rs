//! Keeps the host's network in the state that the unit needs, and reports what it cannot correct.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use fpn::time::Timestamp;
use fpn_daemon_kit::boot_time;
use tokio::sync::{mpsc, oneshot, watch};

use crate::net::{Applied, Burst, Changes, Network, Watch};

/// A handle to the keeper's latest findings.
#[derive(Clone)]
pub(crate) struct Seen {
    applied: watch::Receiver<Arc<Applied>>,
    ask: mpsc::Sender<oneshot::Sender<()>>,
}

impl Seen {
    /// Returns the present state of the host's network, or the last known state if the keeper is
    /// busy.
    pub(crate) async fn now(&self) -> Arc<Applied> {
        let look = async {
            let (reply, looked) = oneshot::channel();
            // If the keeper has ended, the last known state is all there is.
            let _ = self.ask.send(reply).await;
            let _ = looked.await;
        };
        let _ = tokio::time::timeout(PATIENCE, look).await;
        Arc::clone(&self.applied.borrow())
    }

    /// Returns a channel that follows the findings.
    pub(crate) fn follow(&self) -> watch::Receiver<Arc<Applied>> {
        self.applied.clone()
    }
}

/// The owner of the host's network.
pub(crate) struct Keeper {
    network: Network,
    /// `None` while the kernel's news cannot be received: then everything is looked at
    /// periodically.
    watch: Option<Watch>,
    burst: Burst,
    /// Changes that are left to the next periodic look: rules of others may change all the time,
    /// and what has failed is not tried again at once.
    later: Changes,
    clock: Timestamp,
    last: Applied,
    failure: Option<String>,
    applied: watch::Sender<Arc<Applied>>,
    asked: mpsc::Receiver<oneshot::Sender<()>>,
}

impl Keeper {
    /// Returns a keeper of what was set up, and a handle to it. `watch` was opened before the
    /// set-up.
    pub(crate) fn new(network: Network, watch: Watch, applied: Applied) -> (Self, Seen) {
        let (ask, asked) = mpsc::channel(QUESTIONS);
        let (shared, seen) = watch::channel(Arc::new(applied.clone()));
        let keeper = Self {
            network,
            watch: Some(watch),
            burst: Burst::default(),
            later: Changes::NONE,
            clock: boot_time() + LOOK_AGAIN,
            last: applied,
            failure: None,
            applied: shared,
            asked,
        };
        let seen = Seen { applied: seen, ask };
        (keeper, seen)
    }

    /// Runs until it is told to end.
    pub(crate) async fn run(mut self, mut ended: oneshot::Receiver<()>) -> Network {
        loop {
            let now = boot_time();
            let due = self.due();
            if due <= now {
                if self.clock <= now {
                    self.tick(now);
                }
                self.act().await;
            }
            let scope = self.network.scope();
            let wait = self.due().since(boot_time());
            let asked = tokio::select! {
                biased;
                _ = &mut ended => return self.network,
                heard = hear(self.watch.as_ref(), &scope) => {
                    self.heard(heard);
                    None
                }
                Some(reply) = self.asked.recv() => Some(reply),
                () = tokio::time::sleep(wait) => None,
            };
            if let Some(reply) = asked {
                self.burst.add(std::mem::take(&mut self.later), boot_time());
                self.act().await;
                // The asker may be gone, which is no error.
                let _ = reply.send(());
            }
        }
    }

    fn due(&self) -> Timestamp {
        let burst = self.burst.due();
        burst.map_or(self.clock, |due| due.min(self.clock))
    }

    fn tick(&mut self, now: Timestamp) {
        self.clock = now + LOOK_AGAIN;
        if self.watch.is_none() {
            self.watch = Watch::open().ok();
            // What happened before the watch was opened is unknown.
            self.later = Changes::ALL;
        }
        self.burst
            .add(Changes::CLOCK | std::mem::take(&mut self.later), now);
    }

    fn heard(&mut self, heard: Result<Changes>) {
        match heard {
            Ok(mut changes) => {
                self.later.firewall |= std::mem::take(&mut changes.firewall);
                self.burst.add(changes, boot_time());
            }
            Err(e) => {
                tracing::warn!(
                    "{e:#}: changes of this host's network are noticed only every {} s",
                    LOOK_AGAIN.as_secs()
                );
                self.watch = None;
            }
        }
    }

    async fn act(&mut self) {
        let what = self.burst.take();
        if !what.any() {
            return;
        }
        match self.network.apply(what).await {
            Ok(applied) => {
                self.last = applied;
                self.failure = None;
            }
            Err(e) => {
                self.last.restored.clear();
                self.failure = Some(format!("{e:#}"));
                self.later |= what;
            }
        }
        let failure = self.failure.iter();
        let warnings = failure.chain(&self.last.warnings).cloned().collect();
        let now = Applied {
            warnings,
            ..self.last.clone()
        };
        tell(&self.applied.borrow(), &now);
        self.applied.send_replace(Arc::new(now));
    }
}

/// Logs what is new in the result of a comparison, once.
fn tell(before: &Applied, now: &Applied) {
    if !now.restored.is_empty() {
        let named = now.restored.get(..NAMED).unwrap_or(&now.restored);
        let more = match now.restored.len() - named.len() {
            0 => String::new(),
            more => format!("; and {more} more"),
        };
        tracing::info!("restored: {}{more}", named.join("; "));
    }
    let [was, is] = [before, now].map(|applied| applied.warnings.iter().collect::<BTreeSet<_>>());
    for sentence in is.difference(&was) {
        tracing::warn!("{sentence}");
    }
    for sentence in was.difference(&is) {
        tracing::info!("resolved: {sentence}");
    }
}

async fn hear(watch: Option<&Watch>, scope: &crate::net::Scope) -> Result<Changes> {
    match watch {
        Some(watch) => watch.next(scope).await,
        None => std::future::pending().await,
    }
}

/// How often everything is looked at, whether or not the kernel has sent news.
const LOOK_AGAIN: Duration = Duration::from_secs(10);
/// How long an asker waits until the keeper has looked.
const PATIENCE: Duration = Duration::from_secs(2);
const QUESTIONS: usize = 16;
/// How many corrections one line of the log names.
const NAMED: usize = 8;
