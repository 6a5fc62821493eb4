//! The unit's keys and its manager's public keys, in the folder `keys` (mode 0700, files 0600).

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use fpn::crypto::identity::DEFAULT_BITS;
use fpn::crypto::{Identity, PublicIdentity};

use crate::config::Config;
use crate::files;

/// Reads the unit's keys.
pub(crate) fn load(dir: &Path) -> Result<Identity> {
    match read(dir)? {
        Some(identity) => Ok(identity),
        None => bail!(
            "there are no keys in {}: enroll this unit first (`fpn-eu enroll`)",
            folder(dir).display()
        ),
    }
}

/// Reads the unit's keys, or creates and stores them. They are on disk when this returns, so that an
/// enrollment whose answer was lost can be repeated with the same keys.
pub(crate) fn load_or_make(dir: &Path) -> Result<Identity> {
    if let Some(identity) = read(dir)? {
        return Ok(identity);
    }
    fpn_daemon_kit::note!("creating two RSA keys of {DEFAULT_BITS} bits");
    let mut rng = fpn_daemon_kit::random();
    let identity = Identity::generate(DEFAULT_BITS, &mut *rng)?;
    let (sign, encrypt) = identity.to_pem()?;
    let keys = folder(dir);
    files::make_private_dir(&keys)?;
    // The keys are taken as complete when the second file exists.
    files::write_private(&keys.join(SIGN), sign.as_bytes())?;
    files::write_private(&keys.join(ENCRYPT), encrypt.as_bytes())?;
    Ok(identity)
}

/// Reads the manager's keys, and checks that they are those that the configuration names.
pub(crate) fn load_manager(dir: &Path, config: &Config) -> Result<PublicIdentity> {
    let keys = folder(dir);
    let read = |name: &str| {
        let path = keys.join(name);
        fs::read(&path).with_context(|| {
            format!(
                "cannot read the manager's key {}: enroll this unit again",
                path.display()
            )
        })
    };
    let manager = PublicIdentity::from_spki(&read(MANAGER_SIGN)?, &read(MANAGER_ENCRYPT)?)
        .with_context(|| format!("the manager's keys in {} are damaged", keys.display()))?;
    let (named, found) = (
        &config.manager.fingerprint,
        manager.fingerprint().to_string(),
    );
    if *named != found {
        bail!(
            "manager.fingerprint in {} is {named}, but the manager's keys in {} have {found}: if `fpn-mge status` shows the second one, correct eu.toml, else enroll this unit again",
            Config::path(dir).display(),
            keys.display()
        );
    }
    Ok(manager)
}

/// Stores the manager's keys.
pub(crate) fn store_manager(dir: &Path, manager: &PublicIdentity) -> Result<()> {
    let keys = folder(dir);
    files::make_private_dir(&keys)?;
    files::write_private(&keys.join(MANAGER_SIGN), manager.sign_spki())?;
    files::write_private(&keys.join(MANAGER_ENCRYPT), manager.encrypt_spki())
}

fn read(dir: &Path) -> Result<Option<Identity>> {
    let keys = folder(dir);
    let read = |name| {
        let path = keys.join(name);
        files::require_private(&path)?;
        files::read_optional(&path)
    };
    let (sign, encrypt) = (read(SIGN)?, read(ENCRYPT)?);
    let (Some(sign), Some(encrypt)) = (sign, encrypt) else {
        return Ok(None);
    };
    let identity = Identity::from_pem(&sign, &encrypt)
        .with_context(|| format!("the keys in {} cannot be used", keys.display()))?;
    Ok(Some(identity))
}

fn folder(dir: &Path) -> PathBuf {
    dir.join("keys")
}

const SIGN: &str = "sign.pem";
const ENCRYPT: &str = "encrypt.pem";
const MANAGER_SIGN: &str = "manager-sign.der";
const MANAGER_ENCRYPT: &str = "manager-encrypt.der";
