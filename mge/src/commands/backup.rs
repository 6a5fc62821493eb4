//! `fpn-mge backup`: copies the database, whether the manager is running or not.

use std::fs::File;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use fpn_daemon_kit::{note, print_json, say};
use jiff::Timestamp;
use serde_json::json;
use tempfile::NamedTempFile;

use crate::cli::Backup;
use crate::dir::Dir;
use crate::store::copy;

pub(super) async fn backup(dir: &Dir, args: Backup) -> Result<()> {
    let file = std::path::absolute(&args.file)
        .context("cannot find the current folder, which FILE is relative to")?;
    let shown = file.display();
    if file.symlink_metadata().is_ok() {
        bail!("{shown} already exists and is not overwritten: choose another name");
    }
    let folder = file.parent().unwrap_or_else(|| Path::new("/"));
    let database = dir.database();
    if !database.exists() {
        bail!(
            "there is no manager in {}: name its folder with --dir",
            dir.path().display()
        );
    }
    let (key, fingerprint) = (dir.seal_key()?, dir.identity()?.public().fingerprint());
    // Has mode 0600 from the start, and is removed if this function fails.
    let copy = tempfile::Builder::new()
        .prefix(".fpn-mge-backup-")
        .tempfile_in(folder)
        .with_context(|| format!("cannot write in {}", folder.display()))?;
    copy::copy_running(&database, copy.path())
        .await
        .with_context(|| format!("cannot copy {}", database.display()))?;
    let found = copy::check_copy(copy.path(), &key, &fingerprint)
        .await
        .context("the copy is not usable")?;
    if args.with_keys {
        copy::add_beside(copy.path(), &dir.beside()?)
            .await
            .context("cannot add the keys to the copy")?;
    }
    let bytes = keep(copy, folder, &file)?;

    let last = found.last_event.map(|(id, _)| id);
    let at = found.last_event.map(|(_, at)| at);
    if args.output.json {
        return print_json(&json!({
            "file": file, "bytes": bytes, "keys": args.with_keys, "boot": found.boot,
            "last_event": last, "last_event_at": at.map(|at| format!("{at:.3}")),
            "audit_hash": found.audit_hash,
        }));
    }
    say!("{shown}: {bytes} bytes, {}", as_of(last, at));
    if let Some(hash) = found.audit_hash {
        say!("The last event has the hash {hash} (`fpn-mge events --verify`)");
    }
    if args.with_keys {
        note!(
            "It holds the database, mge.toml, and the manager's private keys and seal key: WHOEVER HAS THIS FILE CAN ACT AS \
             THIS MANAGER. Keep it as safe as the manager itself."
        );
    } else {
        note!(
            "It holds the database, in which session keys and tokens are sealed. It does not hold sign.pem, encrypt.pem, \
             seal.key and mge.toml, without which it cannot be restored: keep copies of these elsewhere, or use \
             --with-keys."
        );
    }
    Ok(())
}

/// Says up to which event a copy goes.
pub(super) fn as_of(last: Option<i64>, at: Option<Timestamp>) -> String {
    match (last, at) {
        (Some(id), Some(at)) => {
            format!("up to event {id} of {}", at.strftime("%F %T UTC"))
        }
        _ => "without any event".to_owned(),
    }
}

/// Gives the copy its final name. When this returns, the file is complete on disk; after an error it is
/// absent.
fn keep(copy: NamedTempFile, folder: &Path, file: &PathBuf) -> Result<u64> {
    let failed = || format!("cannot write {}", file.display());
    copy.as_file().sync_all().with_context(failed)?;
    let bytes = copy.as_file().metadata().with_context(failed)?.len();
    copy.persist_noclobber(file).with_context(failed)?;
    let synced = File::open(folder).and_then(|folder| folder.sync_all());
    if let Err(error) = synced {
        let _ = std::fs::remove_file(file);
        return Err(error).with_context(failed);
    }
    Ok(bytes)
}
