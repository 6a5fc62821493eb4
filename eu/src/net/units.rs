//! What the machine knows of its units, so that no unit restores a setting that another one still
//! needs, and so that what a killed unit left is known even if its folder is gone.
//!
//! All of it is in a folder of the machine that a reboot empties, as a reboot also undoes what
//! units change: the list `units.json` of the folders of running units, a copy of each unit's
//! `restore.json`, and a lock. Settings that several units may need are recorded, changed and
//! restored under the lock.

use std::cell::LazyCell;
use std::collections::BTreeSet;
use std::fs::File;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context, Result};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use socket2::{Domain, SockAddr, Socket, Type};

use super::namespaces;
use crate::files;

/// The machine's folder.
#[derive(Clone, Debug)]
pub(crate) struct Units {
    dir: PathBuf,
}

impl Units {
    /// Returns that of this machine.
    pub(crate) fn of_this_machine() -> Self {
        Self::at(Path::new("/run/fpn-eu"))
    }

    /// Returns the folder, which is made if it is not there.
    pub(crate) fn folder(&self) -> &Path {
        // Whoever needs it says that it is missing.
        let _ = files::make_private_dir(&self.dir);
        &self.dir
    }

    /// Returns one in another folder.
    pub(crate) fn at(dir: &Path) -> Self {
        Self {
            dir: dir.to_owned(),
        }
    }

    /// Locks the folder: nobody else records, changes or restores anything until the lock is
    /// dropped. Returns `None` if the machine's folder cannot be written; then no unit knows of
    /// another.
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
            .inspect_err(|e| tracing::warn!("other units of this host are not seen: {e:#}"))
            .ok()
    }

    /// Adds a unit's folder to the list.
    pub(crate) fn join(&self, folder: &Path) -> Result<()> {
        self.list_anew(|folders| {
            folders.retain(|f| f != folder);
            folders.push(folder.to_owned());
        })
    }

    /// Removes a unit's folder from the list.
    pub(crate) fn leave(&self, folder: &Path) -> Result<()> {
        self.list_anew(|folders| folders.retain(|f| f != folder))
    }

    /// Returns the folders of the list.
    pub(crate) fn folders(&self) -> Vec<PathBuf> {
        let text = files::read_optional(&self.list()).unwrap_or_default();
        let folders = text.and_then(|text| serde_json::from_str(&text).ok());
        folders.unwrap_or_default()
    }

    /// Changes the list. Entries whose folder or process is gone are removed, except those of units
    /// without a copy, because earlier versions make none.
    fn list_anew(&self, change: impl FnOnce(&mut Vec<PathBuf>)) -> Result<()> {
        let Some(_lock) = self.lock() else {
            return Ok(());
        };
        let before = self.folders();
        let mut folders = before.clone();
        // There may be many copies, so they are read only if somebody was killed.
        let copied = LazyCell::new(|| self.copied());
        folders.retain(|f| f.join(RESTORE).exists() && (runs(f) || !copied.contains(f)));
        change(&mut folders);
        if folders == before {
            return Ok(());
        }
        if folders.is_empty() {
            return remove(&self.list());
        }
        let text = serde_json::to_vec_pretty(&folders)?;
        files::write_until_reboot(&self.list(), &text)
    }

    /// Removes the copies of units whose network namespace is gone, because what they left is gone
    /// with it. Does nothing if it cannot be known which namespaces there are.
    pub(crate) fn sweep(&self) {
        #[derive(Deserialize)]
        struct Copy {
            namespace: u64,
        }
        let parse = |path: &Path| {
            let text = files::read_optional(path).ok()??;
            serde_json::from_str::<Copy>(&text).ok()
        };
        let paths = self.copy_files(COPY).into_iter();
        let copies: Vec<_> = paths
            .filter_map(|path| Some((parse(&path)?, path)))
            .collect();
        if copies.is_empty() {
            return;
        }
        let Ok(alive) = namespaces::alive() else {
            return;
        };
        let gone = copies
            .iter()
            .filter(|(copy, _)| !alive.contains(&copy.namespace));
        gone.for_each(|(_, path)| drop(std::fs::remove_file(path)));
    }

    /// Keeps a copy of what a unit of this folder, in this kernel and namespace, has recorded.
    pub(crate) fn keep(&self, host: &str, folder: &Path, text: &[u8]) -> Result<()> {
        let path = self.copy(host, folder);
        if !path.exists() {
            files::make_private_dir(&self.dir)?;
            self.make_room();
        }
        files::write_until_reboot(&path, text)
    }

    /// Removes the copy of a unit.
    pub(crate) fn forget(&self, host: &str, folder: &Path) -> Result<()> {
        remove(&self.copy(host, folder))
    }

    /// Returns the copies of all units in this kernel and namespace.
    pub(crate) fn copies(&self, host: &str) -> Vec<String> {
        self.copies_named(&format!("{COPY}{}-", digits(host.as_bytes())))
    }

    fn copies_named(&self, prefix: &str) -> Vec<String> {
        let texts = self.copy_files(prefix).into_iter();
        texts
            .filter_map(|path| files::read_optional(&path).ok()?)
            .collect()
    }

    /// Returns the folders of all copies.
    fn copied(&self) -> BTreeSet<PathBuf> {
        #[derive(Deserialize)]
        struct Copy {
            folder: PathBuf,
        }
        let copies = self.copies_named(COPY).into_iter();
        let copies = copies.filter_map(|text| serde_json::from_str::<Copy>(&text).ok());
        copies.map(|copy| copy.folder).collect()
    }

    fn copy_files(&self, prefix: &str) -> Vec<PathBuf> {
        let Ok(entries) = std::fs::read_dir(&self.dir) else {
            return Vec::new();
        };
        let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
        let copies = paths.filter(|path| {
            let name = path.file_name().and_then(|n| n.to_str());
            name.is_some_and(|n| n.starts_with(prefix) && n.ends_with(".json"))
        });
        copies.collect()
    }

    /// Removes the oldest copies, because namespaces come and go, and with them what their units
    /// left.
    fn make_room(&self) {
        let mut copies = self.copy_files(COPY);
        let changed = |path: &PathBuf| {
            let metadata = path.metadata().and_then(|m| m.modified());
            metadata.unwrap_or(SystemTime::UNIX_EPOCH)
        };
        copies.sort_by_cached_key(changed);
        let surplus = (copies.len() + 1).saturating_sub(COPIES);
        for path in copies.iter().take(surplus) {
            let _ = std::fs::remove_file(path);
        }
    }

    fn copy(&self, host: &str, folder: &Path) -> PathBuf {
        let (host, folder) = (
            digits(host.as_bytes()),
            digits(folder.as_os_str().as_encoded_bytes()),
        );
        self.dir.join(format!("{COPY}{host}-{folder}.json"))
    }

    fn list(&self) -> PathBuf {
        self.dir.join("units.json")
    }
}

/// Removes a file that need not be there.
fn remove(path: &Path) -> Result<()> {
    match std::fs::remove_file(path) {
        Err(e) if e.kind() != ErrorKind::NotFound => {
            Err(e).with_context(|| format!("cannot remove {}", path.display()))
        }
        _ => Ok(()),
    }
}

/// Returns true if a process runs the unit of this folder, that is, if it listens on the folder's
/// socket.
fn runs(folder: &Path) -> bool {
    let connect = || -> std::io::Result<()> {
        let socket = Socket::new(Domain::UNIX, Type::STREAM, None)?;
        // A process that is too busy to answer is running.
        socket.set_nonblocking(true)?;
        socket.connect(&SockAddr::unix(files::socket(folder))?)
    };
    match connect() {
        Ok(()) => true,
        Err(e) => !matches!(
            e.kind(),
            ErrorKind::NotFound | ErrorKind::ConnectionRefused | ErrorKind::InvalidInput
        ),
    }
}

/// Returns a short name for a long one.
fn digits(of: &[u8]) -> String {
    let digest = Sha256::digest(of);
    digest.iter().take(8).map(|b| format!("{b:02x}")).collect()
}

/// The file in a unit's folder that records what must be restored.
pub(crate) const RESTORE: &str = "restore.json";
/// How the names of copies begin.
const COPY: &str = "unit-";
/// How many copies are kept: more than the units of one machine, with all its namespaces.
const COPIES: usize = 256;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_whose_folder_or_process_is_gone_are_taken_out_of_the_list() {
        let dir = tempfile::tempdir().unwrap();
        let units = Units::at(&dir.path().join("run"));
        let folder = |name: &str| {
            let folder = dir.path().join(name);
            std::fs::create_dir(&folder).unwrap();
            std::fs::write(folder.join(RESTORE), "{}").unwrap();
            folder
        };
        let listen = |folder: &Path| std::os::unix::net::UnixListener::bind(files::socket(folder));
        let [runs, gone, killed] = ["runs", "gone", "killed"].map(folder);
        let sockets = [&runs, &gone, &killed].map(|f| listen(f).unwrap());
        for folder in [&runs, &gone, &killed] {
            units.join(folder).unwrap();
        }
        assert_eq!(units.folders(), [runs.as_path(), &gone, &killed]);
        let [_stays, _, ended] = sockets;
        std::fs::remove_dir_all(&gone).unwrap();
        drop(ended);
        let new = folder("new");
        // The record of an earlier version. Its settings can be found only through this entry.
        units.join(&new).unwrap();
        assert_eq!(units.folders(), [runs.as_path(), &killed, &new]);
        let copy = serde_json::json!({ "folder": killed }).to_string();
        units.keep("a host", &killed, copy.as_bytes()).unwrap();
        units.join(&new).unwrap();
        assert_eq!(units.folders(), [runs.as_path(), &new]);
        units.leave(&new).unwrap();
        assert_eq!(units.folders(), [runs.as_path()]);
        units.leave(&runs).unwrap();
        assert!(!units.list().exists(), "an empty list is not kept");
    }

    #[test]
    fn copies_of_units_whose_namespace_is_gone_are_removed() {
        let dir = tempfile::tempdir().unwrap();
        let units = Units::at(dir.path());
        let here = namespaces::own().unwrap();
        // The kernel numbers namespaces with 32 bits.
        let gone = u64::MAX;
        let keep = |host: &str, folder: &str, namespace: u64| {
            let copy =
                serde_json::json!({ "folder": folder, "host": host, "namespace": namespace });
            let text = copy.to_string();
            units
                .keep(host, Path::new(folder), text.as_bytes())
                .unwrap();
        };
        keep("a live one", "/killed", here);
        keep("a dead one", "/killed", gone);
        // An earlier version did not write the namespace's number.
        let text = r#"{ "folder": "/killed", "host": "an old one" }"#;
        units
            .keep("an old one", Path::new("/killed"), text.as_bytes())
            .unwrap();
        units.sweep();
        let left = |host: &str| units.copies(host).len();
        assert_eq!(
            ["a live one", "a dead one", "an old one"].map(left),
            [1, 0, 1]
        );
    }

    #[test]
    fn copies_of_units_that_never_came_back_do_not_pile_up() {
        let dir = tempfile::tempdir().unwrap();
        let units = Units::at(dir.path());
        for number in 0..COPIES + 20 {
            let folder = PathBuf::from(format!("/gone/{number}"));
            let text = format!("{number}");
            units.keep("a host", &folder, text.as_bytes()).unwrap();
        }
        let copies = units.copies("a host");
        assert_eq!(copies.len(), COPIES);
        let last = format!("{}", COPIES + 19);
        assert!(copies.contains(&last), "the newest is kept");
        units
            .keep("a host", Path::new("/gone/275"), b"275")
            .unwrap();
        assert_eq!(units.copies("a host").len(), COPIES);
        units.forget("a host", Path::new("/gone/275")).unwrap();
        assert_eq!(units.copies("a host").len(), COPIES - 1);
        assert!(units.copies("another host").is_empty());
    }
}
