//! Keeps the host's network in the state that the unit needs, and reports what it cannot correct.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Result, anyhow};
use fpn::time::Timestamp;
use fpn_daemon_kit::boot_time;
use tokio::sync::{mpsc, oneshot, watch};

use crate::config::Config;
use crate::net::{Applied, Burst, Changes, Network, Watch};

/// A handle to the keeper's latest findings.
#[derive(Clone)]
pub(crate) struct Seen {
    applied: watch::Receiver<Arc<Applied>>,
    ask: mpsc::Sender<Asked>,
}

/// What the keeper is asked for.
enum Asked {
    /// To compare what has changed on the host.
    Look(oneshot::Sender<()>),
    /// To keep the host as another configuration wants it. It answers when that is so, or says why
    /// it has changed nothing.
    Configure(Box<Config>, oneshot::Sender<Result<()>>),
}

impl Seen {
    /// Returns the present state of the host's network, or the last known state if the keeper is
    /// busy.
    pub(crate) async fn now(&self) -> Arc<Applied> {
        let look = async {
            let (reply, looked) = oneshot::channel();
            // If the keeper has ended, the last known state is all there is.
            let _ = self.ask.send(Asked::Look(reply)).await;
            let _ = looked.await;
        };
        let _ = tokio::time::timeout(PATIENCE, look).await;
        Arc::clone(&self.applied.borrow())
    }

    /// Has the host kept as another configuration wants it, which has the same interfaces and
    /// `[devices]`. Returns when that is so; after a failure nothing has changed.
    pub(crate) async fn configure(&self, config: Config) -> Result<()> {
        let gone = || anyhow!("the unit is stopping");
        let (reply, done) = oneshot::channel();
        let asked = Asked::Configure(Box::new(config), reply);
        self.ask.send(asked).await.map_err(|_| gone())?;
        done.await.map_err(|_| gone())?
    }

    /// Returns the last known state.
    pub(crate) fn last(&self) -> Arc<Applied> {
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
    /// Until then, news are mostly the unit's own and wait for the clock.
    settled: Timestamp,
    last: Applied,
    failure: Option<String>,
    applied: watch::Sender<Arc<Applied>>,
    asked: mpsc::Receiver<Asked>,
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
            later: Changes::TABLES,
            clock: boot_time() + AFTER_START,
            settled: boot_time() + AFTER_START,
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
                Some(asked) = self.asked.recv() => Some(asked),
                () = tokio::time::sleep(wait) => None,
            };
            // The asker may be gone, which is no error.
            match asked {
                Some(Asked::Look(reply)) => {
                    self.burst.add(std::mem::take(&mut self.later), boot_time());
                    self.act().await;
                    let _ = reply.send(());
                }
                Some(Asked::Configure(config, reply)) => {
                    let taken = self.network.configure(&config);
                    if taken.is_ok() {
                        self.burst.add(Changes::ALL, boot_time());
                        self.act().await;
                    }
                    let _ = reply.send(taken);
                }
                None => {}
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
                let now = boot_time();
                if now < self.settled {
                    self.later |= changes;
                    return;
                }
                self.later.firewall |= std::mem::take(&mut changes.firewall);
                self.burst.add(changes, now);
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
/// When everything is compared for the first time after the set-up, and the rules of others are looked
/// at. Until then the processor is for the registration.
const AFTER_START: Duration = Duration::from_millis(250);
/// How long an asker waits until the keeper has looked.
const PATIENCE: Duration = Duration::from_secs(2);
const QUESTIONS: usize = 16;
/// How many corrections one line of the log names.
const NAMED: usize = 8;
