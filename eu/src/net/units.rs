//! The folders of all units that are set up on this machine, so that none puts back what another one still needs.
//!
//! What each has changed is in its own `restore.json`; here is only the list of folders, and a lock under which settings
//! that several units may want are noted, changed and put back.

use std::fs::File;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::files;

/// The list, in a folder of the machine that a boot empties.
#[derive(Clone, Debug)]
pub(crate) struct Units {
    dir: PathBuf,
}

impl Units {
    /// Of this machine.
    pub(crate) fn of_this_machine() -> Self {
        Self::at(Path::new("/run/fpn-eu"))
    }

    /// In another folder.
    pub(crate) fn at(dir: &Path) -> Self {
        Self {
            dir: dir.to_owned(),
        }
    }

    /// Nobody else notes, changes or puts back anything until the lock is dropped. `None` where the machine's folder
    /// cannot be written: then no unit knows of another.
    pub(crate) fn lock(&self) -> Option<File> {
        let lock = || -> Result<File> {
            files::make_private_dir(&self.dir)?;
            let path = self.dir.join("lock");
            let file = File::options()
                .create(true)
                .truncate(false)
                .write(true)
                .open(&path)
                .with_context(|| format!("cannot open {}", path.display()))?;
            file.lock()
                .with_context(|| format!("cannot lock {}", path.display()))?;
            Ok(file)
        };
        lock()
            .inspect_err(|e| tracing::debug!("other units of this host are not seen: {e:#}"))
            .ok()
    }

    /// Adds a unit's folder. Those in which nothing is left to be put back go.
    pub(crate) fn join(&self, folder: &Path) -> Result<()> {
        let Some(_lock) = self.lock() else {
            return Ok(());
        };
        let mut folders = self.folders();
        folders.retain(|f| f != folder && f.join(RESTORE).exists());
        folders.push(folder.to_owned());
        let text = serde_json::to_vec_pretty(&folders)?;
        files::write_private(&self.list(), &text)
    }

    /// All folders.
    pub(crate) fn folders(&self) -> Vec<PathBuf> {
        let text = files::read_optional(&self.list()).unwrap_or_default();
        let folders = text.and_then(|text| serde_json::from_str(&text).ok());
        folders.unwrap_or_default()
    }

    fn list(&self) -> PathBuf {
        self.dir.join("units.json")
    }
}

/// The file of a unit's folder that says what is to be put back.
pub(crate) const RESTORE: &str = "restore.json";
