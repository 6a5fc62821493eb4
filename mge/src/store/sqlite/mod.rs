//! The store in one SQLite file: write-ahead log, every commit on the disk, one writer.

mod admin;
mod audit;
mod chain;
#[cfg(test)]
mod chain_tests;
pub(crate) mod copy;
mod directory;
mod history;
#[cfg(test)]
mod history_tests;
mod ops;
#[cfg(test)]
mod ops_tests;
mod read;
mod rotation;
mod sealed;
#[cfg(test)]
mod test_face;
#[cfg(test)]
mod tests;
mod values;

use std::fs::OpenOptions;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use fpn::crypto::{Fingerprint, Secret};
use fpn::manager::{CLOCK_BOUND, Name, Point, StoreAnswer, StoreRequest, Term};
use fpn::time::Pseudotime;
use fpn_daemon_kit::fill_random;
use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Connection, Row, SqlSafeStr, Sqlite, SqliteConnection, SqlitePool, Transaction};

use self::read::number;
use self::values::{now_ms, to_sql};
use super::{
    Actor, AuditHead, Checked, Event, GroupRow, Restored, Start, Store, StoreError, Stored,
    UnitRow, Wanted,
};
use crate::seal::Seal;

/// The store. Clones share it.
#[derive(Clone)]
pub(crate) struct SqliteStore {
    /// A single connection, so that writes happen one after the other.
    write: SqlitePool,
    /// Connections for reading. In WAL mode they wait for no writer.
    read: SqlitePool,
    seal: Seal,
    /// The point of the history that is on disk.
    point: Arc<Mutex<Point>>,
}

impl SqliteStore {
    /// Creates the database of a new manager with mode 0600. The file must not exist.
    pub(crate) async fn create(
        path: &Path,
        key: &Secret<32>,
        fingerprint: &Fingerprint,
        by: &Actor,
    ) -> Stored<Self> {
        OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(path)
            .map_err(|e| StoreError::Sql(format!("{} cannot be made: {e}", path.display())))?;
        let store = Self::connect(path, key).await?;
        let mut tx = store.begin().await?;
        sqlx::query(
            "INSERT INTO realm (only, fingerprint, seal_check, created) VALUES (1, ?, ?, ?)",
        )
        .bind(&fingerprint.as_bytes()[..])
        .bind(store.seal.seal(b"realm", &SEAL_CHECK)?)
        .bind(now_ms())
        .execute(&mut *tx)
        .await?;
        audit::write(&mut tx, by, "init", "manager", None, None).await?;
        tx.commit().await?;
        Ok(store)
    }

    /// Opens the database of the manager with this fingerprint.
    pub(crate) async fn open(
        path: &Path,
        key: &Secret<32>,
        fingerprint: &Fingerprint,
    ) -> Stored<Self> {
        let store = Self::connect(path, key).await?;
        let row = sqlx::query("SELECT fingerprint, seal_check FROM realm")
            .fetch_optional(&store.read)
            .await?
            .ok_or_else(|| StoreError::State("its realm (an unfinished init?)".into()))?;
        store
            .seal
            .open::<32>(b"realm", row.try_get("seal_check")?)?;
        if row.try_get::<&[u8], _>("fingerprint")? != fingerprint.as_bytes() {
            let other = "the identity of this manager (the key files are another manager's)";
            return Err(StoreError::State(other.into()));
        }
        Ok(store)
    }

    async fn connect(path: &Path, key: &Secret<32>) -> Stored<Self> {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(false)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(BUSY)
            // The manager may write in its own folder only.
            .pragma("temp_store", "MEMORY")
            // Deleted contents are overwritten: retired keys, used tokens.
            .pragma("secure_delete", "ON");
        let write = pool(1).connect_with(options.clone()).await?;
        migrations().run(&write).await?;
        let mut tx = write.begin_with("BEGIN IMMEDIATE").await?;
        chain::begin(&mut tx).await?;
        tx.commit().await?;
        let read = pool(READERS)
            .connect_with(options.pragma("query_only", "ON"))
            .await?;
        Ok(Self {
            write,
            read,
            seal: Seal::new(key),
            point: Arc::default(),
        })
    }

    /// Begins a transaction that takes the write lock at once, so that it cannot fail half-way
    /// because of another writer.
    async fn begin(&self) -> Stored<Transaction<'static, Sqlite>> {
        Ok(self.write.begin_with("BEGIN IMMEDIATE").await?)
    }

    /// Commits a write that counts.
    async fn commit(&self, mut tx: Transaction<'static, Sqlite>) -> Stored<()> {
        let point = history::count(&mut tx).await?;
        tx.commit().await?;
        if let Some(point) = point {
            *self.point.lock().unwrap_or_else(PoisonError::into_inner) = point;
        }
        Ok(())
    }
}

fn migrations() -> Migrator {
    let one = |(version, description, sql): (i64, &'static str, &'static str)| {
        let sql = sql.into_sql_str();
        Migration::new(
            version,
            description.into(),
            MigrationType::Simple,
            sql,
            false,
        )
    };
    Migrator::with_migrations(MIGRATIONS.map(one).to_vec())
}

fn pool(connections: u32) -> SqlitePoolOptions {
    SqlitePoolOptions::new()
        // When the disk is full, SQLite rolls back by itself, but sqlx still believes that a
        // transaction is open. Such a connection is replaced. The ping makes sure that a rollback
        // that was only queued is done first.
        .after_release(|connection, _| {
            Box::pin(async move {
                connection.ping().await?;
                Ok(!connection.is_in_transaction())
            })
        })
        .max_connections(connections)
        .min_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
}

impl Store for SqliteStore {
    async fn start(&self, wall: Pseudotime) -> Stored<Start> {
        let mut tx = self.begin().await?;
        let set_back = clock_set_back(&mut tx, wall).await?;
        // Values later than the one that was saved last may have been handed out.
        let sql = "UPDATE realm SET boot = boot + 1, term = term + 1, pseudotime = max(pseudotime + ?, ?)";
        sqlx::query(sql)
            .bind(to_sql(Pseudotime::ticks(CLOCK_BOUND))?)
            .bind(to_sql(wall.0)?)
            .execute(&mut *tx)
            .await?;
        let boot = directory::boot(&mut tx).await?;
        let point = history::begin_start(&mut tx, boot, draw()?).await?;
        let start = directory::load(&mut tx, &self.seal).await?;
        let start = Start { set_back, ..start };
        let mut after = serde_json::json!({ "boot": start.directory.boot });
        if let Some(behind) = set_back {
            after["clock"] =
                format!("set back by {} s: all groups are rotated", behind.as_secs()).into();
        }
        audit::write(
            &mut tx,
            &Actor::manager(),
            "start",
            "manager",
            None,
            Some(after),
        )
        .await?;
        tx.commit().await?;
        *self.point.lock().unwrap_or_else(PoisonError::into_inner) = point;
        Ok(start)
    }

    fn point(&self) -> Point {
        *self.point.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn execute(&self, request: &StoreRequest) -> Stored<StoreAnswer> {
        let mut tx = self.begin().await?;
        fence(&mut tx, request.term).await?;
        let answer = ops::execute(&mut tx, &self.seal, &request.op).await?;
        if request.op.counts() {
            self.commit(tx).await?;
        } else {
            tx.commit().await?;
        }
        Ok(answer)
    }

    async fn groups(&self) -> Stored<Vec<GroupRow>> {
        // One transaction, so that the lists of members belong to the same moment as the groups.
        let mut tx = self.read.begin().await?;
        read::groups(&mut tx).await
    }

    async fn group(&self, name: &Name) -> Stored<GroupRow> {
        let mut tx = self.read.begin().await?;
        read::group(&mut tx, name).await
    }

    async fn units(&self) -> Stored<Vec<UnitRow>> {
        let mut tx = self.read.begin().await?;
        read::units(&mut tx).await
    }

    async fn unit(&self, name: &Name) -> Stored<UnitRow> {
        let mut tx = self.read.begin().await?;
        read::unit(&mut tx, name).await
    }

    async fn restored(&self) -> Stored<Option<Restored>> {
        let mut tx = self.read.begin().await?;
        history::restored(&mut tx).await
    }

    async fn events(&self, wanted: &Wanted) -> Stored<Vec<Event>> {
        let mut tx = self.read.begin().await?;
        audit::read(&mut tx, wanted).await
    }

    async fn audit_head(&self) -> Stored<AuditHead> {
        let mut tx = self.read.begin().await?;
        chain::head(&mut tx).await
    }

    async fn check_events(&self, known: Option<AuditHead>) -> Stored<Checked> {
        // One transaction, so that the end of the chain belongs to the rows.
        let mut tx = self.read.begin().await?;
        chain::check(&mut tx, known).await
    }

    async fn close(&self) {
        self.read.close().await;
        self.write.close().await;
    }
}

/// Returns how far the wall clock is behind the stored value, if it is. Then every group is due for
/// a rotation.
async fn clock_set_back(db: &mut SqliteConnection, wall: Pseudotime) -> Stored<Option<Duration>> {
    let row = sqlx::query("SELECT pseudotime FROM realm");
    let stored: u64 = number(&row.fetch_one(&mut *db).await?, "pseudotime")?;
    let behind = stored.saturating_sub(wall.0);
    if behind <= Pseudotime::ticks(MOST_AHEAD) {
        return Ok(None);
    }
    let sql = "UPDATE groups SET rotation_due = 1 WHERE epoch > 0";
    sqlx::query(sql).execute(db).await?;
    Ok(Some(Duration::from_secs(behind / Pseudotime::HZ)))
}

/// Refuses a write of another term than the one in the store: whoever wants it no longer leads.
async fn fence(db: &mut SqliteConnection, term: Term) -> Stored<()> {
    let row = sqlx::query("SELECT term FROM realm").fetch_one(db).await?;
    if number::<u32>(&row, "term")? != term.0 {
        return Err(StoreError::Deposed);
    }
    Ok(())
}

/// Returns two random bytes.
fn draw() -> Stored<u16> {
    let mut bytes = [0; 2];
    fill_random(&mut bytes).map_err(|_| crate::seal::SealError::Random)?;
    Ok(u16::from_be_bytes(bytes))
}

const READERS: u32 = 2;
/// Version, description and SQL of every migration. Entries are never changed; new ones are added.
const MIGRATIONS: [(i64, &str, &str); 9] = [
    (
        1,
        "first",
        include_str!("../../../migrations/sqlite/0001_first.sql"),
    ),
    (
        2,
        "history",
        include_str!("../../../migrations/sqlite/0002_history.sql"),
    ),
    (
        3,
        "lease",
        include_str!("../../../migrations/sqlite/0003_lease.sql"),
    ),
    (
        4,
        "term",
        include_str!("../../../migrations/sqlite/0004_term.sql"),
    ),
    (
        5,
        "may serve",
        include_str!("../../../migrations/sqlite/0005_may_serve.sql"),
    ),
    (
        6,
        "rotate every",
        include_str!("../../../migrations/sqlite/0006_rotate_every.sql"),
    ),
    (
        7,
        "audit chain",
        include_str!("../../../migrations/sqlite/0007_audit_chain.sql"),
    ),
    (
        8,
        "lock",
        include_str!("../../../migrations/sqlite/0008_lock.sql"),
    ),
    (
        9,
        "after volume",
        include_str!("../../../migrations/sqlite/0009_after_volume.sql"),
    ),
];
/// How far the stored clock may be ahead of the wall clock. After a start without a clean stop
/// before, it is ahead by some seconds.
const MOST_AHEAD: Duration = Duration::from_secs(60);
const BUSY: Duration = Duration::from_secs(5);
/// The content of `realm.seal_check` before it is sealed.
const SEAL_CHECK: [u8; 32] = *b"fpn-mge: this is the right key\0\0";
