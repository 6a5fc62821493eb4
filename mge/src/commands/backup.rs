//! `fpn-mge backup`: a copy of the database, whether the manager runs or not.

use std::fs::File;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use fpn_local::{note, print_json, say};
use jiff::Timestamp;
use serde_json::json;
use tempfile::NamedTempFile;

use crate::cli::Backup;
use crate::dir::Dir;
use crate::store::copy;

pub(super) async fn backup(dir: &Dir, args: Backup) -> Result<()> {
    let file = std::path::absolute(&args.file).context("cannot tell where FILE is")?;
    let shown = file.display();
    if file.symlink_metadata().is_ok() {
        bail!("{shown} is there already, and is not written over: choose another name");
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
    // Mode 0600 from the first moment on, and gone if this does not come to its end.
    let copy = tempfile::Builder::new()
        .prefix(".fpn-mge-backup-")
        .tempfile_in(folder)
        .with_context(|| format!("cannot write in {}", folder.display()))?;
    copy::copy_running(&database, copy.path())
        .await
        .with_context(|| format!("cannot copy {}", database.display()))?;
    let found = copy::check_copy(copy.path(), &key, &fingerprint)
        .await
        .context("the copy is not what it should be")?;
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
        }));
    }
    say!("{shown}: {bytes} bytes, {}", as_of(last, at));
    if args.with_keys {
        note!(
            "It holds the database, mge.toml, and the manager's private keys and seal key: WHO HAS THIS FILE IS THIS \
             MANAGER. Keep it as safe as the manager itself."
        );
    } else {
        note!(
            "It holds the database; session keys and tokens in it are sealed. It does not hold sign.pem, encrypt.pem, \
             seal.key and mge.toml, without which it is worth nothing: keep these apart (--with-keys puts them in)."
        );
    }
    Ok(())
}

/// What a copy holds, in words.
pub(super) fn as_of(last: Option<i64>, at: Option<Timestamp>) -> String {
    match (last, at) {
        (Some(id), Some(at)) => {
            format!("up to event {id} of {}", at.strftime("%F %T UTC"))
        }
        _ => "without any event".to_owned(),
    }
}

/// On disk with its contents and its name, or absent.
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
