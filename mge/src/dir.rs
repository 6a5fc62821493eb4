//! The manager's folder: its files, their modes, and the lock that lets one process use it.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use fpn::crypto::{Identity, Secret};
use zeroize::Zeroizing;

use crate::store::copy::Beside;

/// The directory of one manager.
#[derive(Clone, Debug)]
pub(crate) struct Dir(PathBuf);

/// Holds the directory for this process; given back when dropped.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
}

impl Dir {
    /// The directory at `path`, which need not be there.
    pub(crate) fn new(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// Its path.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// The configuration.
    pub(crate) fn config(&self) -> PathBuf {
        self.0.join(CONFIG)
    }

    /// The database.
    pub(crate) fn database(&self) -> PathBuf {
        self.0.join("fpn-mge.db")
    }

    /// The socket of the command line.
    pub(crate) fn socket(&self) -> PathBuf {
        self.0.join("fpn-mge.sock")
    }

    /// The files of keys.
    pub(crate) fn keys(&self) -> [PathBuf; 3] {
        [SIGN, ENCRYPT, SEAL].map(|name| self.0.join(name))
    }

    /// Makes the directory (mode 0700) if it is not there.
    pub(crate) fn make(&self) -> Result<()> {
        DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(&self.0)
            .with_context(|| format!("cannot create the folder {}", self.0.display()))
    }

    /// Makes the directory (mode 0700) if it is not there. Refuses one that holds anything of a manager.
    pub(crate) fn create(&self) -> Result<()> {
        let dir = self.0.display();
        self.make()?;
        let mut own = self
            .keys()
            .into_iter()
            .chain([self.config(), self.database()]);
        if let Some(there) = own.find(|path| path.symlink_metadata().is_ok()) {
            let there = there.display();
            if !self.config().exists() {
                bail!(
                    "{there} is left over from an `init` that did not finish: remove it and repeat the command"
                );
            }
            bail!(
                "there is already a manager in {dir} ({there} exists), and nothing was changed: run \
                 it with `fpn-mge run`, or choose another --dir"
            );
        }
        Ok(())
    }

    /// Takes the directory for this process.
    pub(crate) fn lock(&self) -> Result<Lock> {
        let path = self.0.join("fpn-mge.lock");
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .open(&path)
            .with_context(|| format!("cannot open {}", path.display()))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(std::fs::TryLockError::WouldBlock) => {
                let mut holder = String::new();
                let _ = file.read_to_string(&mut holder);
                bail!(
                    "another fpn-mge uses {} (process {}): stop it first, or choose another --dir",
                    self.0.display(),
                    holder.trim()
                );
            }
            Err(std::fs::TryLockError::Error(e)) => {
                return Err(e).with_context(|| format!("cannot lock {}", path.display()));
            }
        }
        file.set_len(0)
            .and_then(|()| writeln!(file, "{}", std::process::id()))
            .with_context(|| format!("cannot write {}", path.display()))?;
        Ok(Lock { _file: file })
    }

    /// Stores the manager's keys and the seal key, each mode 0600.
    pub(crate) fn write_keys(&self, identity: &Identity, seal: &Secret<32>) -> Result<()> {
        let (sign, encrypt) = identity
            .to_pem()
            .context("cannot encode the manager's keys")?;
        self.write_private(SIGN, sign.as_bytes())?;
        self.write_private(ENCRYPT, encrypt.as_bytes())?;
        self.write_private(SEAL, seal.expose())
    }

    /// Reads the manager's keys.
    pub(crate) fn identity(&self) -> Result<Identity> {
        let text = |name| -> Result<Zeroizing<String>> {
            let bytes = self.read_private(name)?;
            let text = std::str::from_utf8(&bytes);
            let text =
                text.with_context(|| format!("{} is not a PEM file", self.0.join(name).display()))?;
            Ok(Zeroizing::new(text.to_owned()))
        };
        Identity::from_pem(&text(SIGN)?, &text(ENCRYPT)?).with_context(|| {
            format!(
                "{SIGN} and {ENCRYPT} in {} are not the keys of a manager: restore them from a backup",
                self.0.display()
            )
        })
    }

    /// Reads the key under which the database's secrets are sealed.
    pub(crate) fn seal_key(&self) -> Result<Secret<32>> {
        let bytes = self.read_private(SEAL)?;
        Secret::try_from(bytes.as_slice()).with_context(|| {
            format!(
                "{} has {} bytes, but a seal key has 32: restore it from a backup",
                self.0.join(SEAL).display(),
                bytes.len()
            )
        })
    }

    /// Everything beside the database that a manager cannot do without: keys and configuration, by file name.
    pub(crate) fn beside(&self) -> Result<Vec<Beside>> {
        let files = [SIGN, ENCRYPT, SEAL, CONFIG].into_iter();
        files
            .map(|name| Ok((name.to_owned(), self.read_private(name)?)))
            .collect()
    }

    /// The keys among such files; `None` if not all of them are there.
    pub(crate) fn keys_of(files: &[Beside]) -> Option<Result<(Identity, Secret<32>)>> {
        let bytes = |name| files.iter().find(|(n, _)| n == name).map(|(_, b)| &b[..]);
        let (sign, encrypt, seal) = (bytes(SIGN)?, bytes(ENCRYPT)?, bytes(SEAL)?);
        let keys = || {
            let text = |bytes| std::str::from_utf8(bytes).context("its keys are not PEM files");
            let identity = Identity::from_pem(text(sign)?, text(encrypt)?);
            let seal = Secret::try_from(seal).context("its seal.key does not have 32 bytes");
            Ok((identity.context("its keys cannot be used")?, seal?))
        };
        Some(keys())
    }

    /// Makes a file of mode 0600 that must not be there yet; on the disk when this returns.
    pub(crate) fn write_private(&self, name: &str, bytes: &[u8]) -> Result<()> {
        let path = self.0.join(name);
        let written = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&path)
            .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()));
        written.with_context(|| format!("cannot write {}", path.display()))
    }

    /// Reads a key or the configuration. A credential of that name from the service manager stands before the file.
    fn read_private(&self, name: &str) -> Result<Zeroizing<Vec<u8>>> {
        let credentials = std::env::var_os("CREDENTIALS_DIRECTORY");
        match credentials.map(|folder| Path::new(&folder).join(name)) {
            // The service manager lets the daemon's user read it by an access list, which shows as the right of the
            // group.
            Some(path) if path.exists() => read_secret(&path, 0o007),
            _ => read_secret(&self.0.join(name), 0o077),
        }
    }
}

/// Reads a file of which the mode must not have these bits.
fn read_secret(path: &Path, forbidden: u32) -> Result<Zeroizing<Vec<u8>>> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(8192));
    let read = File::open(path).and_then(|mut file| {
        let mode = file.metadata()?.permissions().mode();
        file.read_to_end(&mut bytes).map(|_| mode)
    });
    match read {
        Ok(mode) if mode & forbidden != 0 => bail!(
            "others may read {path} (mode {:o}): `chmod 600 {path}`, and think about who did",
            mode & 0o777,
            path = path.display()
        ),
        Ok(_) => Ok(bytes),
        Err(e) if e.kind() == ErrorKind::NotFound => bail!(
            "{} is missing: restore it from a backup (if it is a credential of the service, docs/operating.md says how \
             to give this command that credential)",
            path.display()
        ),
        Err(e) => Err(e).with_context(|| format!("cannot read {}", path.display())),
    }
}

const SIGN: &str = "sign.pem";
const ENCRYPT: &str = "encrypt.pem";
const SEAL: &str = "seal.key";
const CONFIG: &str = "mge.toml";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_process_at_a_time_holds_a_directory() {
        let temp = tempfile::tempdir().unwrap();
        let dir = Dir::new(temp.path());
        let first = dir.lock().unwrap();
        let sentence = dir.lock().unwrap_err().to_string();
        assert!(
            sentence.contains(&format!("process {}", std::process::id())),
            "{sentence}"
        );
        drop(first);
        dir.lock().unwrap();
    }

    #[test]
    fn keys_that_others_may_read_are_refused() {
        let temp = tempfile::tempdir().unwrap();
        let dir = Dir::new(temp.path());
        dir.write_private(SEAL, &[1; 32]).unwrap();
        assert!(dir.seal_key().unwrap().ct_eq(&[1; 32]));
        let mode = std::fs::Permissions::from_mode(0o640);
        std::fs::set_permissions(temp.path().join(SEAL), mode).unwrap();
        assert!(
            dir.seal_key()
                .err()
                .unwrap()
                .to_string()
                .contains("chmod 600")
        );
    }

    #[test]
    fn a_directory_with_a_part_of_a_manager_is_refused() {
        let temp = tempfile::tempdir().unwrap();
        let dir = Dir::new(temp.path().join("new/mge"));
        dir.create().unwrap();
        dir.create().unwrap();
        let sentence = || dir.create().unwrap_err().to_string();
        dir.write_private(SEAL, &[1; 32]).unwrap();
        assert!(sentence().contains("seal.key is left"));
        dir.write_private("mge.toml", b"").unwrap();
        assert!(sentence().contains("already a manager"));
    }
}
