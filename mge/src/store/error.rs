//! The errors of the store, each a sentence for the administrator.

use fpn::manager::AdminError;
use thiserror::Error;

use crate::seal::SealError;

/// Why a call of the store failed. It has changed nothing.
#[derive(Debug, Error)]
pub(crate) enum StoreError {
    /// The store refuses what the machine would refuse too: something else was changed in the
    /// meantime.
    #[error(transparent)]
    Admin(#[from] AdminError),
    /// Another start, or another manager, holds the store.
    #[error("another fpn-mge has taken this database over")]
    Deposed,
    /// The row that the machine named does not exist, or is in another state.
    #[error("the store does not hold what the protocol expects: {0}")]
    State(String),
    /// A sealed value could not be opened, or a value could not be sealed.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// The disk is full.
    #[error(
        "the disk of the database is full, and nothing was changed: make room and repeat the command"
    )]
    Full,
    /// The database must not be written.
    #[error(
        "the database cannot be written (read-only file or file system), and nothing was changed: make it writable and repeat the command"
    )]
    ReadOnly,
    /// The file is not a database any more.
    #[error("the database is damaged ({0}): restore it from a backup")]
    Corrupt(String),
    /// The database was written by a later version.
    #[error("the database was written by a later version of fpn-mge ({0}): run that version")]
    Schema(String),
    /// Any other error of SQL.
    #[error("the database failed: {0}")]
    Sql(String),
}

impl StoreError {
    /// Returns the reason alone, for callers that say themselves what was changed and what to do.
    pub(crate) fn reason(&self) -> String {
        match self {
            Self::Full => "the disk of the database is full".into(),
            Self::ReadOnly => {
                "the database cannot be written (read-only file or file system)".into()
            }
            other => other.to_string(),
        }
    }

    /// Returns true if a repeat would fail again, because the database is damaged or does not hold
    /// what was expected.
    pub(crate) fn is_for_good(&self) -> bool {
        !matches!(self, Self::Full | Self::ReadOnly | Self::Sql(_))
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        let code = error.as_database_error().and_then(|e| e.code());
        let code = code.and_then(|code| code.parse::<i32>().ok());
        match code.map(|code| code & 0xff) {
            Some(FULL) => Self::Full,
            Some(READONLY) => Self::ReadOnly,
            Some(CORRUPT | NOTADB) => Self::Corrupt(error.to_string()),
            Some(BUSY) => Self::Sql("another process holds its lock".into()),
            Some(CANTOPEN) => Self::Sql("its file cannot be opened".into()),
            _ => Self::Sql(error.to_string()),
        }
    }
}

impl From<sqlx::migrate::MigrateError> for StoreError {
    fn from(error: sqlx::migrate::MigrateError) -> Self {
        use sqlx::migrate::MigrateError;
        match error {
            MigrateError::Execute(e) | MigrateError::ExecuteMigration(e, _) => e.into(),
            MigrateError::VersionMissing(_) | MigrateError::VersionTooNew(..) => {
                Self::Schema(error.to_string())
            }
            other => Self::Sql(other.to_string()),
        }
    }
}

// Result codes of SQLite (sqlite.org/rescode.html); the low byte is the primary one.
const BUSY: i32 = 5;
const READONLY: i32 = 8;
const CORRUPT: i32 = 11;
const FULL: i32 = 13;
const CANTOPEN: i32 = 14;
const NOTADB: i32 = 26;
