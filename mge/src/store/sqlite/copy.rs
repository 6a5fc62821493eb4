//! Copies of the database: made for a backup, and checked before one is restored.

use std::path::Path;

use fpn::crypto::{Fingerprint, Secret};
use jiff::Timestamp;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteRow};
use sqlx::{ConnectOptions, Connection, Row, SqliteConnection};
use thiserror::Error;
use zeroize::Zeroizing;

use super::read::number;
use super::values::moment;
use super::{BUSY, MIGRATIONS, SEAL_CHECK, SqliteStore, chain, history};
use crate::seal::Seal;
use crate::store::StoreError;

/// Why a file cannot be restored, or no copy could be made.
#[derive(Debug, Error)]
pub(crate) enum CopyError {
    /// The file has another format, or other tables.
    #[error("it is not a database of fpn-mge")]
    Stranger,
    /// The pages of the file do not fit together.
    #[error("it is damaged: {0}")]
    Damaged(String),
    /// The copy was written by a later version.
    #[error("it was written by a later version of fpn-mge: use that version")]
    Later,
    /// The copy belongs to another manager.
    #[error("it belongs to another manager, with the fingerprint {theirs}; this one has {ours}")]
    OtherManager { theirs: String, ours: String },
    /// The copy is sealed under another key.
    #[error("its secrets are sealed under another seal.key than this manager's")]
    OtherSeal,
    /// The name of the file is not UTF-8, which SQL requires.
    #[error("its name is not UTF-8: choose another one")]
    Path,
    /// Any other error.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A copy that was found sound.
#[derive(Debug)]
pub(crate) struct Found {
    /// The number of its last start.
    pub(crate) boot: u32,
    /// The last row of its audit log.
    pub(crate) last_event: Option<(i64, Timestamp)>,
    /// Its hash; `None` in a copy of before the hash chain.
    pub(crate) audit_hash: Option<String>,
}

/// A file beside the database that is included in a backup with keys.
pub(crate) type Beside = (String, Zeroizing<Vec<u8>>);

/// Copies the database of a manager, which may be running, into the empty file `to`, in the state
/// of one moment. Nobody who writes has to wait.
pub(crate) async fn copy_running(from: &Path, to: &Path) -> Result<(), CopyError> {
    let db = options(from).connect().await.map_err(strange)?;
    copy_into(db, to).await
}

/// Copies a database that nobody writes into the empty file `to`.
pub(crate) async fn copy_file(from: &Path, to: &Path) -> Result<(), CopyError> {
    copy_into(look_at(from).await?, to).await
}

async fn copy_into(mut db: SqliteConnection, to: &Path) -> Result<(), CopyError> {
    let to = to.to_str().ok_or(CopyError::Path)?;
    let copied = sqlx::query("VACUUM INTO ?").bind(to).execute(&mut db).await;
    close(db).await?;
    copied.map(drop).map_err(strange)
}

/// Checks whether a file is a sound database of the manager with these keys. Changes nothing.
pub(crate) async fn check_copy(
    path: &Path,
    key: &Secret<32>,
    fingerprint: &Fingerprint,
) -> Result<Found, CopyError> {
    let mut db = look_at(path).await?;
    let found = checked(&mut db, key, fingerprint).await;
    close(db).await?;
    found
}

/// Adds files that are beside the database to a copy of it.
pub(crate) async fn add_beside(path: &Path, files: &[Beside]) -> Result<(), CopyError> {
    let mut db = change(path).await?;
    let sql = "CREATE TABLE beside (name TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT";
    sqlx::query(sql).execute(&mut db).await.map_err(strange)?;
    for (name, content) in files {
        let sql = "INSERT INTO beside (name, content) VALUES (?, ?)";
        let query = sqlx::query(sql).bind(name).bind(content.as_slice());
        query.execute(&mut db).await.map_err(strange)?;
    }
    close(db).await
}

/// Returns the files that a copy includes; none in a copy without keys.
pub(crate) async fn beside(path: &Path) -> Result<Vec<Beside>, CopyError> {
    let mut db = look_at(path).await?;
    let there = "SELECT 1 FROM sqlite_schema WHERE name = 'beside'";
    let there = sqlx::query(there).fetch_optional(&mut db).await;
    let files = match there.map_err(strange)? {
        None => Vec::new(),
        Some(_) => {
            let rows = sqlx::query("SELECT name, content FROM beside ORDER BY name");
            let rows = rows.fetch_all(&mut db).await.map_err(strange)?;
            let file = |row: &SqliteRow| Ok((row.try_get("name")?, row.try_get("content")?));
            let files = rows
                .iter()
                .map(file)
                .collect::<Result<Vec<_>, sqlx::Error>>();
            let files = files.map_err(strange)?.into_iter();
            files
                .map(|(name, content)| (name, Zeroizing::new(content)))
                .collect()
        }
    };
    close(db).await?;
    Ok(files)
}

/// Brings a copy to the tables of this version, removes the files that it includes, and notes in it
/// that it is an older copy and that boot numbers up to `beyond` were used. Afterwards it is a
/// single file.
pub(crate) async fn prepare(
    path: &Path,
    key: &Secret<32>,
    fingerprint: &Fingerprint,
    beyond: u32,
) -> Result<(), CopyError> {
    let store = SqliteStore::open(path, key, fingerprint).await?;
    let mut tx = store.begin().await?;
    let sql = "DROP TABLE IF EXISTS beside";
    sqlx::query(sql).execute(&mut *tx).await.map_err(strange)?;
    history::set_restored(&mut tx, beyond).await?;
    tx.commit().await.map_err(strange)?;
    store.read.close().await;
    store.write.close().await;
    close(change(path).await?).await
}

/// Returns the last boot number of a database; `None` if it cannot be read.
pub(crate) async fn last_boot(path: &Path) -> Option<u32> {
    let mut db = look_at(path).await.ok()?;
    let row = sqlx::query("SELECT boot FROM realm").fetch_optional(&mut db);
    let boot = row.await.ok().flatten();
    let boot = boot.and_then(|row| number(&row, "boot").ok());
    close(db).await.ok()?;
    boot
}

/// Merges the journal of a database into its file, if possible.
pub(crate) async fn settle(path: &Path) {
    if let Ok(db) = change(path).await {
        // A damaged database keeps its journal.
        let _ = close(db).await;
    }
}

async fn checked(
    db: &mut SqliteConnection,
    key: &Secret<32>,
    fingerprint: &Fingerprint,
) -> Result<Found, CopyError> {
    let sound = sqlx::query("PRAGMA integrity_check(1)")
        .fetch_one(&mut *db)
        .await;
    let sound: String = sound.and_then(|row| row.try_get(0)).map_err(strange)?;
    if sound != "ok" {
        return Err(CopyError::Damaged(sound));
    }
    let sql = "SELECT max(version) AS version FROM _sqlx_migrations";
    let row = sqlx::query(sql)
        .fetch_one(&mut *db)
        .await
        .map_err(strange)?;
    let newest = MIGRATIONS.iter().map(|(version, ..)| *version).max();
    if row.try_get::<Option<i64>, _>("version").map_err(strange)? > newest {
        return Err(CopyError::Later);
    }
    let sql = "SELECT fingerprint, seal_check, boot FROM realm";
    let realm = sqlx::query(sql).fetch_optional(&mut *db).await;
    let realm = realm.map_err(strange)?.ok_or(CopyError::Stranger)?;
    let theirs: &[u8] = realm.try_get("fingerprint").map_err(strange)?;
    if theirs != fingerprint.as_bytes() {
        let theirs = theirs.iter().map(|b| format!("{b:02x}")).collect();
        let ours = fingerprint.to_string();
        return Err(CopyError::OtherManager { theirs, ours });
    }
    let sealed = realm.try_get("seal_check").map_err(strange)?;
    let opened = Seal::new(key).open::<32>(b"realm", sealed);
    if !opened.is_ok_and(|opened| opened.ct_eq(&SEAL_CHECK)) {
        return Err(CopyError::OtherSeal);
    }
    let sql = "SELECT id, at FROM audit ORDER BY id DESC LIMIT 1";
    let last = sqlx::query(sql).fetch_optional(&mut *db).await;
    let last = last.map_err(strange)?;
    let last = last.map(|row| Ok((number(&row, "id")?, moment(number(&row, "at")?)?)));
    Ok(Found {
        boot: number(&realm, "boot")?,
        last_event: last.transpose().map_err(CopyError::Store)?,
        audit_hash: audit_hash(db).await?,
    })
}

async fn audit_hash(db: &mut SqliteConnection) -> Result<Option<String>, CopyError> {
    let there = "SELECT 1 FROM sqlite_schema WHERE name = 'audit_chain'";
    let there = sqlx::query(there).fetch_optional(&mut *db).await;
    if there.map_err(strange)?.is_none() {
        return Ok(None);
    }
    let head = chain::head(db).await?;
    Ok(Some(head.hash_text()))
}

/// Opens a file for reading. Without a journal it is opened as immutable, so that SQLite leaves no
/// files beside it. With a journal it is not: somebody may be writing, or has died while writing.
async fn look_at(path: &Path) -> Result<SqliteConnection, CopyError> {
    let mut journal = path.as_os_str().to_owned();
    journal.push("-wal");
    let journal = Path::new(&journal).exists();
    let options = options(path).read_only(true).immutable(!journal);
    options.connect().await.map_err(strange)
}

fn options(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(false)
        .busy_timeout(BUSY)
}

/// Opens a file for writing, and makes it a single file again: an earlier journal is merged into
/// it.
async fn change(path: &Path) -> Result<SqliteConnection, CopyError> {
    let options = options(path)
        .pragma("secure_delete", "ON")
        .journal_mode(SqliteJournalMode::Delete);
    options.connect().await.map_err(strange)
}

async fn close(db: SqliteConnection) -> Result<(), CopyError> {
    db.close().await.map_err(strange)
}

fn strange(error: sqlx::Error) -> CopyError {
    let message = error.to_string();
    match StoreError::from(error) {
        StoreError::Corrupt(_) if message.contains("not a database") => CopyError::Stranger,
        StoreError::Corrupt(why) => CopyError::Damaged(why),
        StoreError::Sql(_) if message.contains("no such table") => CopyError::Stranger,
        other => CopyError::Store(other),
    }
}
