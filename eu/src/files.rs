//! Files in the unit's folder: private, and written as a whole or not at all.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use fpn_daemon_kit::denied;

/// The socket of a unit's folder.
pub(crate) fn socket(dir: &Path) -> PathBuf {
    dir.join("fpn-eu.sock")
}

/// Returns the folders of all units below a folder, and the folder itself if it is one, by name.
pub(crate) fn unit_folders(base: &Path) -> Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(base) {
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.with_context(|| format!("cannot read {}", base.display()))?,
    };
    let mut folders = vec![base.to_owned()];
    for entry in entries {
        let entry = entry.with_context(|| format!("cannot read {}", base.display()))?;
        folders.push(entry.path());
    }
    folders.retain(|folder| folder.join(CONFIG).exists());
    folders.sort();
    Ok(folders)
}

/// Creates a folder of mode 0700 and its parents. An existing folder is left as it is.
pub(crate) fn make_private_dir(path: &Path) -> Result<()> {
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(path)
        .map_err(|e| {
            let hint = denied(&e);
            anyhow::Error::from(e)
                .context(format!("cannot create the folder {}{hint}", path.display()))
        })
}

/// Writes a file of mode 0600. It is on disk when this returns; after a crash there is either the old or
/// the new content.
pub(crate) fn write_private(path: &Path, content: &[u8]) -> Result<()> {
    replace(path, content, true)
}

/// As [`write_private`], for a file that means nothing after a reboot. Nobody waits for the disk, so after
/// a power failure the file may be damaged.
pub(crate) fn write_until_reboot(path: &Path, content: &[u8]) -> Result<()> {
    replace(path, content, false)
}

fn replace(path: &Path, content: &[u8], to_disk: bool) -> Result<()> {
    let write = || {
        let new = path.with_extension("new");
        match fs::remove_file(&new) {
            Err(e) if e.kind() != ErrorKind::NotFound => return Err(e),
            _ => {}
        }
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&new)?;
        file.write_all(content)?;
        if to_disk {
            file.sync_all()?;
        }
        fs::rename(&new, path)?;
        match path.parent() {
            Some(dir) if to_disk => File::open(dir)?.sync_all(),
            _ => Ok(()),
        }
    };
    write().map_err(|e| {
        let hint = denied(&e);
        anyhow::Error::from(e).context(format!("cannot write {}{hint}", path.display()))
    })
}

/// Refuses a file with secrets that users other than its owner can read or change.
pub(crate) fn require_private(path: &Path) -> Result<()> {
    let mode = match fs::metadata(path) {
        Ok(metadata) => metadata.permissions().mode() & 0o777,
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(()),
        Err(e) => {
            return Err(e).with_context(|| format!("cannot check the mode of {}", path.display()));
        }
    };
    if mode & 0o077 != 0 {
        bail!(
            "{} has the mode {mode:04o}, so other users can read the unit's keys: chmod 600 {0}. If somebody may have read them, enroll this unit again with new keys (`fpn-mge eu token`)",
            path.display()
        );
    }
    Ok(())
}

/// Reads a file. Returns `None` if it does not exist.
pub(crate) fn read_optional(path: &Path) -> Result<Option<String>> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(None),
        Err(e) => {
            let hint = denied(&e);
            Err(e).with_context(|| format!("cannot read {}{hint}", path.display()))
        }
    }
}

/// The configuration in a unit's folder.
pub(crate) const CONFIG: &str = "eu.toml";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folders_of_units_are_those_with_a_configuration() {
        let dir = tempfile::tempdir().unwrap();
        let base = dir.path();
        assert!(unit_folders(&base.join("missing")).unwrap().is_empty());
        for name in ["b", "a", "other"] {
            make_private_dir(&base.join(name)).unwrap();
        }
        for name in ["b", "a"] {
            write_private(&base.join(name).join(CONFIG), b"").unwrap();
        }
        assert_eq!(
            unit_folders(base).unwrap(),
            [base.join("a"), base.join("b")]
        );
        write_private(&base.join(CONFIG), b"").unwrap();
        assert_eq!(unit_folders(base).unwrap().len(), 3);
        assert_eq!(unit_folders(base).unwrap()[0], base);
    }

    #[test]
    fn files_are_private_and_replaced_as_a_whole() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a/key.pem");
        make_private_dir(path.parent().unwrap()).unwrap();
        write_private(&path, b"one, longer").unwrap();
        write_private(&path, b"two").unwrap();
        assert_eq!(read_optional(&path).unwrap().as_deref(), Some("two"));
        let mode = |p: &Path| p.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&path), 0o600);
        assert_eq!(mode(path.parent().unwrap()), 0o700);
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
    }

    #[test]
    fn a_key_that_others_can_read_is_refused_with_the_remedy() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("key.pem");
        require_private(&path).unwrap();
        write_private(&path, b"secret").unwrap();
        require_private(&path).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        let e = require_private(&path).unwrap_err().to_string();
        assert!(e.contains("0644") && e.contains("chmod 600"), "{e}");
    }
}
