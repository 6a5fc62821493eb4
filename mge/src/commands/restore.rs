//! `fpn-mge restore`: replaces the database by a copy, and accepts the units afterwards.

use std::fs::File;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use fpn::crypto::{Identity, Secret};
use fpn_daemon_kit::{Client, note, print_json, require_own_folder, say};
use jiff::Timestamp;
use serde_json::json;

use super::backup::as_of;
use super::show::words;
use crate::cli::Restore;
use crate::dir::Dir;
use crate::json::{Accept, Accepted};
use crate::store::copy::{self, Beside};
use fpn::manager::Name;

pub(super) async fn restore(dir: &Dir, client: &Client, args: Restore) -> Result<()> {
    match (args.accept, args.file) {
        (Some(units), _) => accept(client, units, args.output.json).await,
        (None, Some(file)) => put_back(dir, &file, args.output.json).await,
        (None, None) => bail!("name the FILE to restore"),
    }
}

async fn accept(client: &Client, units: Vec<Name>, json: bool) -> Result<()> {
    let accepted: Accepted = client.post("/v1/restore/accept", &Accept { units }).await?;
    if json {
        return print_json(&accepted);
    }
    match accepted.units.len() {
        0 => say!("No unit is waiting to be accepted."),
        1..=20 => say!("Accepted: {}", words(&accepted.units)),
        n => say!("Accepted: {n} units"),
    }
    if !accepted.units.is_empty() {
        note!("They register again within ten seconds.");
    }
    if accepted.waiting > 0 {
        note!(
            "{} units are still waiting (`fpn-mge status`).",
            accepted.waiting
        );
    }
    Ok(())
}

async fn put_back(dir: &Dir, file: &Path, json: bool) -> Result<()> {
    let file = std::path::absolute(file)
        .context("cannot find the current folder, which FILE is relative to")?;
    let shown = file.display();
    if !file.is_file() {
        bail!("{shown} does not exist or is not a file");
    }
    let told = || format!("{shown} was not restored, and nothing was changed");
    let beside = copy::beside(&file).await.with_context(told)?;
    dir.make()?;
    require_own_folder(dir.path())?;
    let _lock = dir.lock()?;
    let keys = Keys::of(dir, &beside).with_context(told)?;
    let fingerprint = keys.identity.public().fingerprint();
    let found = copy::check_copy(&file, &keys.seal, &fingerprint)
        .await
        .with_context(told)?;

    let database = dir.database();
    // The numbers must also be beyond those of the database that is about to be put aside, if it can be read.
    let beyond = match database.exists() {
        true => copy::last_boot(&database).await.unwrap_or(0),
        false => 0,
    };
    let new = tempfile::Builder::new()
        .prefix(".fpn-mge-restore-")
        .tempfile_in(dir.path())
        .with_context(|| format!("cannot write in {}", dir.path().display()))?;
    copy::copy_file(&file, new.path())
        .await
        .with_context(told)?;
    copy::prepare(new.path(), &keys.seal, &fingerprint, beyond)
        .await
        .with_context(told)?;
    new.as_file().sync_all().with_context(told)?;
    for (name, content) in keys.missing {
        dir.write_private(name, content)?;
    }
    let aside = put_aside(&database).await?;
    let in_place = || format!("cannot put {} into place", database.display());
    new.persist(&database).with_context(in_place)?;
    let folder = File::open(dir.path()).and_then(|folder| folder.sync_all());
    folder.with_context(in_place)?;

    let last = found.last_event.map(|(id, _)| id);
    let at = found.last_event.map(|(_, at)| at);
    if json {
        return print_json(&json!({
            "dir": dir.path(), "file": file, "fingerprint": fingerprint.to_string(),
            "last_event": last, "last_event_at": at.map(|at| format!("{at:.3}")),
            "aside": aside, "keys": keys.written,
        }));
    }
    say!(
        "Restored in {}: {}. Changes made after that are lost.",
        dir.path().display(),
        as_of(last, at)
    );
    if let Some(aside) = aside {
        say!("The previous database is kept as {}", aside.display());
    }
    note!(
        "What to do next: start the manager (`fpn-mge run`). Units continue with the keys that they have and get no new \
         ones until you accept them. Check units, groups and members and repeat the changes made since the copy (evict \
         those that must stay out!), then accept the units with `fpn-mge restore --accept`."
    );
    Ok(())
}

/// The keys of a manager: those of the folder, or else those in the copy.
struct Keys<'a> {
    identity: Identity,
    seal: Secret<32>,
    /// Files that the folder lacks and the copy has.
    missing: Vec<(&'a str, &'a [u8])>,
    written: Vec<&'a str>,
}

impl<'a> Keys<'a> {
    fn of(dir: &Dir, beside: &'a [Beside]) -> Result<Self> {
        let there = dir.keys().iter().any(|path| path.exists());
        let mut missing: Vec<(&str, &[u8])> = Vec::new();
        let keys = if there {
            (dir.identity()?, dir.seal_key()?)
        } else {
            let keys = Dir::keys_of(beside).ok_or_else(|| {
                anyhow!(
                    "it was made without keys, and {} has none either: put sign.pem, encrypt.pem, seal.key and \
                     mge.toml of this manager there, with mode 0600",
                    dir.path().display()
                )
            })??;
            missing.extend(
                beside
                    .iter()
                    .map(|(name, bytes)| (name.as_str(), &bytes[..])),
            );
            keys
        };
        let config = |name: &str| dir.path().join(name) == dir.config();
        if dir.config().exists() {
            missing.retain(|(name, _)| !config(name));
        } else if !missing.iter().any(|(name, _)| config(name)) {
            let file = beside.iter().find(|(name, _)| config(name));
            let (name, bytes) = file.ok_or_else(|| {
                anyhow!(
                    "{} is missing: put it there first (`listen` and `advertise`, docs/operating.md)",
                    dir.config().display()
                )
            })?;
            missing.push((name, bytes));
        }
        let written = missing.iter().map(|(name, _)| *name).collect();
        let (identity, seal) = keys;
        Ok(Self {
            identity,
            seal,
            missing,
            written,
        })
    }
}

/// Keeps the present database under another name, with its journal if it has one.
async fn put_aside(database: &Path) -> Result<Option<PathBuf>> {
    if database.symlink_metadata().is_err() {
        return Ok(None);
    }
    copy::settle(database).await;
    let now = Timestamp::now().strftime("%Y%m%dT%H%M%S%3fZ");
    let aside = with_end(database, &format!(".before-{now}"));
    let failed = || format!("cannot keep {} as {}", database.display(), aside.display());
    // The journal of the old file must never be applied to the new one.
    let journal = with_end(database, "-wal");
    if journal.exists() {
        std::fs::rename(&journal, with_end(&aside, "-wal")).with_context(failed)?;
    }
    let index = with_end(database, "-shm");
    if index.exists() {
        std::fs::remove_file(&index).with_context(failed)?;
    }
    // A second name, so that there is a database at every moment. Where hard links are not possible, it is
    // absent for a moment.
    if std::fs::hard_link(database, &aside).is_err() {
        std::fs::rename(database, &aside).with_context(failed)?;
    }
    Ok(Some(aside))
}

fn with_end(path: &Path, end: &str) -> PathBuf {
    let mut path = path.as_os_str().to_owned();
    path.push(end);
    path.into()
}
