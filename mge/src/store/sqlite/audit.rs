//! The audit log. Rows are only ever added, in the transaction of the change that they record.

use fpn::manager::Name;
use jiff::Timestamp;
use serde_json::Value;
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use super::chain::{self, Hashed};
use super::read::bytes;
use super::values::{from_sql, moment, now_ms};
use crate::store::{Actor, Event, Hash, StoreError, Stored, Wanted};

/// Adds a row.
pub(super) async fn write(
    db: &mut SqliteConnection,
    by: &Actor,
    action: &str,
    object: &str,
    before: Option<Value>,
    after: Option<Value>,
) -> Stored<()> {
    let prev = chain::head(&mut *db).await?.hash;
    let (at, before, after) = (
        now_ms(),
        before.map(|v| v.to_string()),
        after.map(|v| v.to_string()),
    );
    let sql = "INSERT INTO audit (at, actor, action, object, before, after, prev)
               VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id";
    let row = sqlx::query(sql)
        .bind(at)
        .bind(&by.0)
        .bind(action)
        .bind(object)
        .bind(&before)
        .bind(&after)
        .bind(&prev[..])
        .fetch_one(&mut *db)
        .await?;
    let row = Hashed {
        id: row.try_get("id")?,
        at,
        actor: &by.0,
        action,
        object,
        before: before.as_deref(),
        after: after.as_deref(),
    };
    chain::append(db, &prev, &row).await
}

/// Returns the last rows of those that are wanted, oldest first.
pub(super) async fn read(db: &mut SqliteConnection, wanted: &Wanted) -> Stored<Vec<Event>> {
    // What a row is about depends on its action: groups and units may have the same names.
    const SQL: &str = "
        SELECT id, at, actor, action, object, before, after, prev FROM audit
        WHERE id > ?1 AND (?2 IS NULL OR at >= ?2) AND (?3 IS NULL OR at < ?3)
        AND (?4 IS NULL OR action = ?4)
        AND (?5 IS NULL OR actor = 'unit ' || ?5
            OR (object = ?5 AND action NOT IN (SELECT value FROM json_each(?7)))
            OR (action LIKE 'unit %' AND ?5 IN (SELECT value FROM json_each(after, '$.units')))
            OR ?5 IN (SELECT value FROM json_each(after, '$.missing')))
        AND (?6 IS NULL OR (object = ?6 AND action IN (SELECT value FROM json_each(?7)))
            OR ?6 IN (SELECT value FROM json_each(before, '$.groups'))
            OR ?6 IN (SELECT value FROM json_each(after, '$.groups')))
        ORDER BY id DESC LIMIT ?8";
    let ms = |at: Option<Timestamp>| at.map(|at| at.as_millisecond());
    let rows = sqlx::query(SQL)
        .bind(wanted.after)
        .bind(ms(wanted.since))
        .bind(ms(wanted.until))
        .bind(&wanted.action)
        .bind(wanted.unit.as_ref().map(Name::as_str))
        .bind(wanted.group.as_ref().map(Name::as_str))
        .bind(OF_GROUPS)
        .bind(wanted.limit)
        .fetch_all(db)
        .await?;
    let prev = |row: &SqliteRow| -> Stored<Option<Hash>> {
        let prev: Option<&[u8]> = row.try_get("prev")?;
        prev.map(bytes).transpose()
    };
    rows.iter()
        .rev()
        .map(|row| {
            Ok(Event {
                id: from_sql(row.try_get("id")?)?,
                at: moment(row.try_get("at")?)?,
                actor: row.try_get("actor")?,
                action: row.try_get("action")?,
                object: row.try_get("object")?,
                before: json(row.try_get("before")?)?,
                after: json(row.try_get("after")?)?,
                prev: prev(row)?,
            })
        })
        .collect()
}

fn json(text: Option<&str>) -> Stored<Option<Value>> {
    text.map(serde_json::from_str)
        .transpose()
        .map_err(|e| StoreError::Corrupt(format!("a row of the audit log: {e}")))
}

/// The actions whose object is a group.
const OF_GROUPS: &str = r#"["group add", "group set", "group remove", "first key", "rotate", "rotated", "key in force"]"#;
