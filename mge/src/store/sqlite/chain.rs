//! The hash chain of the audit log: each row carries the hash of the row before it.
//!
//! ```text
//! anchor --> row 1 --> row 2 --> ... --> row n --> head
//!            carries   carries           carries   in audit_chain
//!            anchor    hash(1)           hash(n-1) hash(n)
//! ```
//!
//! The hash of a row is SHA-256 of a label, the hash that it carries, and all its columns, each with
//! its length. So whoever changes, removes or inserts a row without computing all later hashes anew
//! is noticed, and the place is named. Whoever can write the database can also compute the chain
//! anew; only a hash of an earlier row that was noted elsewhere shows that. `status` and `backup`
//! print the head for this purpose.
//!
//! Rows are never removed today. Whoever removes the oldest ones one day has to move the anchor to
//! what the first remaining row carries.

use sha2::{Digest, Sha256};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use super::read::{bytes, number};
use crate::store::{AuditHead, ChainFault, Checked, Hash, StoreError, Stored};

/// A row as it enters the hash.
pub(super) struct Hashed<'a> {
    pub(super) id: i64,
    pub(super) at: i64,
    pub(super) actor: &'a str,
    pub(super) action: &'a str,
    pub(super) object: &'a str,
    pub(super) before: Option<&'a str>,
    pub(super) after: Option<&'a str>,
}

/// Returns the hash of the last row, which the next one carries.
pub(super) async fn head(db: &mut SqliteConnection) -> Stored<AuditHead> {
    let row = sqlx::query("SELECT last, head FROM audit_chain");
    let row = row.fetch_optional(db).await?;
    let row = row.ok_or_else(|| StoreError::Corrupt("the audit log has no chain".into()))?;
    Ok(AuditHead {
        last: number(&row, "last")?,
        hash: bytes(row.try_get("head")?)?,
    })
}

/// Appends a row that carries `prev` to the chain.
pub(super) async fn append(db: &mut SqliteConnection, prev: &Hash, row: &Hashed<'_>) -> Stored<()> {
    sqlx::query("UPDATE audit_chain SET last = ?, head = ?")
        .bind(row.id)
        .bind(&row.hash(prev)[..])
        .execute(db)
        .await?;
    Ok(())
}

/// Makes the chain of a database that has none: of all rows that are there.
pub(super) async fn begin(db: &mut SqliteConnection) -> Stored<()> {
    let there = sqlx::query("SELECT 1 FROM audit_chain");
    if there.fetch_optional(&mut *db).await?.is_some() {
        return Ok(());
    }
    let (mut last, mut head) = (0, ANCHOR);
    loop {
        let rows = page(db, last).await?;
        for row in &rows {
            let row = hashed(row)?;
            sqlx::query("UPDATE audit SET prev = ? WHERE id = ?")
                .bind(&head[..])
                .bind(row.id)
                .execute(&mut *db)
                .await?;
            (last, head) = (row.id, row.hash(&head));
        }
        if rows.is_empty() {
            break;
        }
    }
    sqlx::query("INSERT INTO audit_chain (only, anchor, last, head) VALUES (1, ?, ?, ?)")
        .bind(&ANCHOR[..])
        .bind(last)
        .bind(&head[..])
        .execute(db)
        .await?;
    Ok(())
}

/// Checks the whole chain, and that the row `known` is in it with this hash. Cost: reads all rows.
pub(super) async fn check(db: &mut SqliteConnection, known: Option<AuditHead>) -> Stored<Checked> {
    let row = sqlx::query("SELECT anchor, last, head FROM audit_chain");
    let ends = row.fetch_one(&mut *db).await?;
    let end: i64 = number(&ends, "last")?;
    let mut checked = Checked {
        rows: 0,
        first: None,
        head: AuditHead {
            last: end,
            hash: bytes(ends.try_get("head")?)?,
        },
        faults: Vec::new(),
    };
    let (mut last, mut expected) = (None, bytes::<32>(ends.try_get("anchor")?)?);
    let mut seen = None;
    loop {
        let rows = page(db, last.unwrap_or(i64::MIN)).await?;
        for row in &rows {
            let carried: Option<&[u8]> = row.try_get("prev")?;
            let row = hashed(row)?;
            checked.rows += 1;
            checked.first.get_or_insert(row.id);
            match carried.map(bytes::<32>).transpose()? {
                // The row is left out of the chain, so that it does not hide another fault.
                None => checked.fault(row.id, row.id, "was inserted: it carries no hash"),
                Some(carried) => {
                    if carried != expected {
                        checked.broken(last, row.id);
                    }
                    expected = row.hash(&carried);
                }
            }
            if known.as_ref().is_some_and(|known| known.last == row.id) {
                seen = Some(expected);
            }
            last = Some(row.id);
        }
        if rows.is_empty() {
            break;
        }
    }
    let last = last.unwrap_or_default();
    if last < end {
        checked.fault(last + 1, end, "at the end were removed");
    } else if last > end {
        checked.fault(end + 1, last, "at the end were not written by fpn-mge");
    } else if expected != checked.head.hash {
        checked.fault(last, last, "was changed, or the end of the chain was");
    }
    if let Some(AuditHead { last: id, hash }) = known {
        match seen {
            Some(seen) if seen == hash => {}
            Some(_) => checked.fault(
                id,
                id,
                "or one before it is not what it was when its hash was noted: the chain was computed anew",
            ),
            None => checked.fault(
                id,
                id,
                "is not there, although its hash was noted: rows were removed, or the database is an older copy",
            ),
        }
    }
    Ok(checked)
}

impl Hashed<'_> {
    /// Returns the hash of this row, which carries `prev`.
    pub(super) fn hash(&self, prev: &Hash) -> Hash {
        let mut hash = Sha256::new();
        hash.update(LABEL);
        hash.update(prev);
        hash.update(self.id.to_be_bytes());
        hash.update(self.at.to_be_bytes());
        let texts = [Some(self.actor), Some(self.action), Some(self.object)];
        for text in texts.into_iter().chain([self.before, self.after]) {
            // No length is -1, so that NULL is not the empty text.
            let length = text.map_or(u64::MAX, |text| text.len() as u64);
            hash.update(length.to_be_bytes());
            hash.update(text.unwrap_or_default());
        }
        hash.finalize().into()
    }
}

impl Checked {
    fn fault(&mut self, first: i64, last: i64, what: &str) {
        if self.faults.len() < FAULTS {
            let what = what.to_owned();
            self.faults.push(ChainFault { first, last, what });
        }
    }

    /// The row `id` does not carry the hash of the row before it, `last`.
    fn broken(&mut self, last: Option<i64>, id: i64) {
        match last {
            None => self.fault(1, id - 1, "at the beginning were removed"),
            Some(last) if last + 1 == id => {
                self.fault(
                    last,
                    last,
                    "was changed, or another row was put in its place",
                );
            }
            Some(last) => self.fault(
                last + 1,
                id - 1,
                &format!("were removed, or row {last} was changed"),
            ),
        }
    }
}

/// Returns the next rows after this one.
async fn page(db: &mut SqliteConnection, after: i64) -> Stored<Vec<SqliteRow>> {
    let sql = "SELECT id, at, actor, action, object, before, after, prev FROM audit
               WHERE id > ? ORDER BY id LIMIT ?";
    let rows = sqlx::query(sql)
        .bind(after)
        .bind(PAGE)
        .fetch_all(db)
        .await?;
    Ok(rows)
}

fn hashed(row: &SqliteRow) -> Stored<Hashed<'_>> {
    Ok(Hashed {
        id: row.try_get("id")?,
        at: row.try_get("at")?,
        actor: row.try_get("actor")?,
        action: row.try_get("action")?,
        object: row.try_get("object")?,
        before: row.try_get("before")?,
        after: row.try_get("after")?,
    })
}

/// What the first row of a new database carries.
const ANCHOR: Hash = [0; 32];
const LABEL: &[u8] = b"fpn-mge audit row 1\0";
const PAGE: u32 = 1000;
/// Faults that are named.
const FAULTS: usize = 100;
