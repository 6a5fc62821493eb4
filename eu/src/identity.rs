//! The unit's keys and its manager's, in the folder `keys` (mode 0700, files 0600).

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use fpn::crypto::identity::DEFAULT_BITS;
use fpn::crypto::{Identity, PublicIdentity};

use crate::files;

/// Reads the unit's keys.
pub(crate) fn load(dir: &Path) -> Result<Identity> {
    match read(dir)? {
        Some(identity) => Ok(identity),
        None => bail!(
            "there are no keys in {}: enrol this unit first (`fpn-eu enroll`)",
            folder(dir).display()
        ),
    }
}

/// Reads the unit's keys, or makes and stores them. They are on disk when this returns: an enrolment whose answer is
/// lost can be repeated with the same keys.
pub(crate) fn load_or_make(dir: &Path) -> Result<Identity> {
    if let Some(identity) = read(dir)? {
        return Ok(identity);
    }
    eprintln!("making two RSA keys of {DEFAULT_BITS} bits");
    let mut rng = crate::random();
    let identity = Identity::generate(DEFAULT_BITS, &mut *rng)?;
    let (sign, encrypt) = identity.to_pem()?;
    let keys = folder(dir);
    files::make_private_dir(&keys)?;
    // The pair counts when its second half is there.
    files::write_private(&keys.join(SIGN), sign.as_bytes())?;
    files::write_private(&keys.join(ENCRYPT), encrypt.as_bytes())?;
    Ok(identity)
}

/// Reads the manager's keys.
pub(crate) fn load_manager(dir: &Path) -> Result<PublicIdentity> {
    let keys = folder(dir);
    let read = |name: &str| {
        let path = keys.join(name);
        fs::read(&path).with_context(|| {
            format!(
                "cannot read the manager's key {}: enrol this unit again",
                path.display()
            )
        })
    };
    PublicIdentity::from_spki(&read(MANAGER_SIGN)?, &read(MANAGER_ENCRYPT)?)
        .with_context(|| format!("the manager's keys in {} are damaged", keys.display()))
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
    let sign = files::read_optional(&keys.join(SIGN))?;
    let encrypt = files::read_optional(&keys.join(ENCRYPT))?;
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
