//! `fpn-eu reload`: takes over what has changed in `eu.toml` while the unit runs.
//!
//! The file is checked as a whole before anything changes. Terminals come and go in an order in which
//! nothing passes in clear: the host is first prepared for the terminals of before and of now, then the
//! data path follows, and then what belonged to the former ones is removed. No queue, no key and no
//! connection to the manager is touched, so no packet is lost.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result};
use arc_swap::ArcSwap;
use serde::{Deserialize, Serialize};
use tokio::sync::{Mutex, mpsc, oneshot, watch};

use crate::config::{Change, Config};
use crate::run::{Devices, Offloads, Question, Seen, Settings};
use crate::sys::tun::SuperPackets;
use crate::{identity, net};

/// The answer of `fpn-eu reload --json`.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Reloaded {
    /// The file.
    pub config: String,
    /// The keys in which it differs from what the unit used.
    pub changes: Vec<Change>,
    /// Whether some of them need a restart.
    pub restart: bool,
    /// What keeps the unit from working, as in `status`.
    pub warnings: Vec<String>,
}

/// Takes over changes of a folder's configuration.
pub(crate) struct Reload {
    dir: PathBuf,
    config: Arc<ArcSwap<Config>>,
    /// Keys whose values in the file need a restart.
    waiting: ArcSwap<Vec<String>>,
    parts: Parts,
    alone: Mutex<()>,
}

/// The parts of the unit that use the configuration.
pub(crate) struct Parts {
    /// The control task.
    pub control: mpsc::Sender<Question>,
    /// The keeper of the host's network.
    pub network: Seen,
    /// The devices of the data path.
    pub devices: Devices,
    /// The offloads in use.
    pub offloads: Arc<Offloads>,
    /// The manager's address, which is resolved again and again.
    pub manager: watch::Sender<String>,
}

impl Reload {
    /// Returns what takes over changes for the unit that runs with this configuration.
    pub(crate) fn new(dir: &Path, config: Arc<ArcSwap<Config>>, parts: Parts) -> Self {
        Self {
            dir: dir.to_owned(),
            config,
            waiting: ArcSwap::default(),
            parts,
            alone: Mutex::default(),
        }
    }

    /// Reads the file and takes over what has changed. After an error, nothing has changed.
    pub(crate) async fn run(&self) -> Result<Reloaded> {
        let _alone = self.alone.lock().await;
        let reloaded = self.take_over().await?;
        for change in &reloaded.changes {
            tracing::info!("eu.toml: {}", sentence(change));
        }
        if reloaded.changes.is_empty() {
            tracing::info!("eu.toml is as this unit uses it");
        }
        Ok(reloaded)
    }

    /// Returns a sentence about changes that wait for a restart.
    pub(crate) fn waiting(&self) -> Option<String> {
        let keys = self.waiting.load();
        (!keys.is_empty()).then(|| {
            format!(
                "eu.toml has other values than this unit uses, for which it must be restarted: {}",
                keys.join(", ")
            )
        })
    }

    async fn take_over(&self) -> Result<Reloaded> {
        let old = self.config.load_full();
        let (now, changes) = self.read(&old).await.context(UNCHANGED)?;
        if now != *old {
            self.apply(&old, &now).await?;
            self.config.store(Arc::new(now));
        }
        let waiting = changes.iter().filter(|change| !change.applied);
        let waiting = waiting.map(|change| change.key.clone()).collect();
        self.waiting.store(Arc::new(waiting));
        Ok(Reloaded {
            config: Config::path(&self.dir).display().to_string(),
            restart: changes.iter().any(|change| !change.applied),
            changes,
            warnings: self.parts.network.now().await.warnings.clone(),
        })
    }

    /// Reads and checks the file. Returns what the unit can take over, and what differs.
    async fn read(&self, old: &Config) -> Result<(Config, Vec<Change>)> {
        let new = Config::load(&self.dir)?;
        let now = old.taking_over(&new)?;
        let changes = old.changes(&new, &now)?;
        if changes.iter().any(|change| !change.applied) {
            identity::load_manager(&self.dir, &new).context(NO_START)?;
            net::check_host(&new, &self.dir).await.context(NO_START)?;
        }
        Ok((now, changes))
    }

    /// Makes every part of the unit use `now`. If a later step than the first one fails, all of them can
    /// be repeated.
    async fn apply(&self, old: &Config, now: &Config) -> Result<()> {
        let Parts {
            control,
            network,
            devices,
            offloads,
            manager,
        } = &self.parts;
        let both = now.with_terminals_of(old);
        network.configure(both.clone()).await.context(UNCHANGED)?;
        let gone = || anyhow::anyhow!("the unit is stopping");
        let settings = Settings::of(now, &net::never_learned(now).await?);
        let (reply, taken) = oneshot::channel();
        let told = control.send(Question::Configure(Box::new(settings), reply));
        told.await.map_err(|_| gone())?;
        taken.await.map_err(|_| gone())?;
        if both != *now {
            network.configure(now.clone()).await?;
        }
        for tun in devices.red.iter().chain(&devices.black) {
            let wanted = SuperPackets {
                tcp: now.offload.tso,
                udp: now.offload.uso,
            };
            tun.want(wanted)
                .context("cannot change the offloads of a TUN device")?;
        }
        offloads.want(now.offload);
        if old.log != now.log {
            fpn_daemon_kit::set_log_level(now.log.level.as_deref());
        }
        manager.send_if_modified(|address| {
            let changed = *address != now.manager.address;
            address.clone_from(&now.manager.address);
            changed
        });
        Ok(())
    }
}

/// Describes a change in one line.
pub(crate) fn sentence(change: &Change) -> String {
    let Change {
        key,
        before,
        after,
        applied,
    } = change;
    let list = |value: &serde_json::Value| value.as_array().cloned().unwrap_or_default();
    let text = |value: &serde_json::Value| match value {
        serde_json::Value::Null => "none".to_owned(),
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let differs = if before.is_array() || after.is_array() {
        let (before, after) = (list(before), list(after));
        let gone = before.iter().filter(|value| !after.contains(value));
        let gone = gone.map(|value| format!("- {}", text(value)));
        let new = after.iter().filter(|value| !before.contains(value));
        let new = new.map(|value| format!("+ {}", text(value)));
        gone.chain(new).collect::<Vec<_>>().join(", ")
    } else {
        format!("{} -> {}", text(before), text(after))
    };
    let restart = if *applied { "" } else { " (needs a restart)" };
    format!("{key}: {differs}{restart}")
}

const UNCHANGED: &str = "nothing was changed";
const NO_START: &str = "the unit could not start with this file";

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_change_is_told_in_one_line() {
        let told = |before, after, applied| {
            let key = "unit.ce".into();
            sentence(&Change {
                key,
                before,
                after,
                applied,
            })
        };
        assert_eq!(
            told(json!(["a", "b"]), json!(["b", "c"]), true),
            "unit.ce: - a, + c"
        );
        assert_eq!(told(json!(null), json!(["c"]), true), "unit.ce: + c");
        assert_eq!(told(json!("x"), json!(null), true), "unit.ce: x -> none");
        assert_eq!(
            told(json!(true), json!(false), false),
            "unit.ce: true -> false (needs a restart)"
        );
    }
}
