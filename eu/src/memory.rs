//! What the unit remembers of its manager from one start to the next, in `memory.json` in its folder (mode
//! 0600).
//!
//! A unit that cannot read or write the file works as before; only its manager cannot learn from it, when
//! it registers, that the manager was restored from an older backup.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};
use fpn::crypto::Fingerprint;
use fpn::keyshare::Memory;
use serde::{Deserialize, Serialize};
use tokio::sync::watch;

use crate::files;

/// The file.
#[derive(Serialize, Deserialize)]
struct Kept {
    /// Fingerprint of the manager that this is about.
    manager: String,
    #[serde(flatten)]
    memory: Memory,
}

/// Writes the memory whenever it has changed.
#[derive(Clone)]
pub(crate) struct Keeper {
    path: PathBuf,
    manager: String,
    memory: watch::Receiver<Memory>,
    spacing: Duration,
}

/// Loads what is remembered of the manager with this fingerprint: nothing if there is no usable file.
pub(crate) fn load(dir: &Path, manager: &Fingerprint) -> Memory {
    read(&path(dir), manager).unwrap_or_else(|e| {
        tracing::warn!("{e:#}: the unit starts without it. If the manager was restored from an older backup, it will not learn that from this unit");
        Memory::default()
    })
}

fn read(path: &Path, manager: &Fingerprint) -> Result<Memory> {
    let Some(text) = files::read_optional(path)? else {
        return Ok(Memory::default());
    };
    let kept: Kept = serde_json::from_str(&text)
        .with_context(|| format!("{} is not a file that this unit writes", path.display()))?;
    if kept.manager != manager.to_string() {
        // The unit was enrolled with another manager meanwhile.
        return Ok(Memory::default());
    }
    Ok(kept.memory)
}

impl Keeper {
    /// Creates a keeper of `memory`, whose present value is on disk already.
    pub(crate) fn new(dir: &Path, manager: &Fingerprint, memory: watch::Receiver<Memory>) -> Self {
        Self {
            path: path(dir),
            manager: manager.to_string(),
            memory,
            spacing: SPACING,
        }
    }

    /// Writes the memory when it has changed, at most every [`SPACING`]. Stops writing when the sender of
    /// changes is gone.
    pub(crate) async fn keep(mut self) -> Result<()> {
        let mut failed = false;
        while self.memory.changed().await.is_ok() {
            let now = self.clone();
            // Not on this thread: a disk can be slow.
            let written = tokio::task::spawn_blocking(move || now.write()).await?;
            match &written {
                Err(e) if !failed => tracing::warn!(
                    "{e:#}: if the manager is ever restored from an older backup, it will not learn that from this unit after a restart of the unit"
                ),
                _ => {}
            }
            failed = written.is_err();
            tokio::time::sleep(self.spacing).await;
        }
        std::future::pending().await
    }

    /// Writes the memory a last time, if it has changed since it was written.
    pub(crate) fn last(self) {
        if self.memory.has_changed().unwrap_or(true)
            && let Err(e) = self.write()
        {
            tracing::warn!("{e:#}");
        }
    }

    fn write(&self) -> Result<()> {
        let kept = Kept {
            manager: self.manager.clone(),
            memory: self.memory.borrow().clone(),
        };
        files::write_private(&self.path, &serde_json::to_vec_pretty(&kept)?)
    }
}

fn path(dir: &Path) -> PathBuf {
    dir.join("memory.json")
}

/// The shortest time between two writes.
const SPACING: Duration = Duration::from_secs(10);

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use fpn::wire::control::Mark;

    use super::*;

    fn memory(n: u8) -> Memory {
        Memory {
            mark: Mark::new([n; Mark::LEN]),
        }
    }

    fn manager(n: u8) -> Fingerprint {
        Fingerprint::new([n; 32])
    }

    /// Returns the keeper of a folder, and the task in which it writes every change immediately.
    fn keeper(
        dir: &Path,
    ) -> (
        watch::Sender<Memory>,
        Keeper,
        tokio::task::JoinHandle<Result<()>>,
    ) {
        let (tell, memories) = watch::channel(Memory::default());
        let mut keeper = Keeper::new(dir, &manager(1), memories);
        keeper.spacing = Duration::ZERO;
        let task = tokio::spawn(keeper.clone().keep());
        (tell, keeper, task)
    }

    async fn wait_for(dir: &Path, wanted: Memory) {
        while load(dir, &manager(1)) != wanted {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }

    #[tokio::test]
    async fn the_newest_memory_is_on_disk_for_the_manager_that_it_is_of() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(load(dir.path(), &manager(1)), Memory::default());
        let (tell, keeper, task) = keeper(dir.path());
        for n in 1..=3 {
            tell.send_replace(memory(n));
            wait_for(dir.path(), memory(n)).await;
        }
        assert_eq!(load(dir.path(), &manager(2)), Memory::default());
        let mode = path(dir.path()).metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        task.abort();
        assert!(task.await.is_err());
        tell.send_replace(memory(4));
        keeper.last();
        assert_eq!(load(dir.path(), &manager(1)), memory(4));
    }

    #[tokio::test]
    async fn a_disk_that_takes_nothing_ends_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("gone");
        let (tell, keeper, task) = keeper(&folder);
        for n in 1..50 {
            tell.send_replace(memory(n));
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        assert!(!task.is_finished());
        assert!(keeper.write().is_err());
        files::make_private_dir(&folder).unwrap();
        tell.send_replace(memory(50));
        wait_for(&folder, memory(50)).await;
        task.abort();
    }

    #[test]
    fn a_file_that_cannot_be_used_is_no_memory_and_more_fields_are_no_harm() {
        let dir = tempfile::tempdir().unwrap();
        for text in [
            "",
            "{",
            "{\"manager\": 3}",
            "{\"manager\": \"\", \"mark\": \"zz\"}",
        ] {
            files::write_private(&path(dir.path()), text.as_bytes()).unwrap();
            assert_eq!(load(dir.path(), &manager(1)), Memory::default(), "{text}");
        }
        let mark = memory(7).mark;
        let text = format!(
            "{{\"manager\": \"{}\", \"later\": 1, \"mark\": \"{mark}\"}}",
            manager(1)
        );
        files::write_private(&path(dir.path()), text.as_bytes()).unwrap();
        assert_eq!(load(dir.path(), &manager(1)), memory(7));
    }
}
