//! The audit log. Rows are only ever added, in the transaction of the change that they record.

use serde_json::Value;
use sqlx::{Row, SqliteConnection};

use super::values::{from_sql, moment, now_ms};
use crate::store::{Actor, Event, StoreError, Stored};

/// Adds a row.
pub(super) async fn write(
    db: &mut SqliteConnection,
    by: &Actor,
    action: &str,
    object: &str,
    before: Option<Value>,
    after: Option<Value>,
) -> Stored<()> {
    let sql = "INSERT INTO audit (at, actor, action, object, before, after)
               VALUES (?, ?, ?, ?, ?, ?)";
    sqlx::query(sql)
        .bind(now_ms())
        .bind(&by.0)
        .bind(action)
        .bind(object)
        .bind(before.map(|v| v.to_string()))
        .bind(after.map(|v| v.to_string()))
        .execute(db)
        .await?;
    Ok(())
}

/// Returns the last `limit` rows after row `after`, oldest first.
pub(super) async fn read(db: &mut SqliteConnection, after: i64, limit: u32) -> Stored<Vec<Event>> {
    let sql = "SELECT id, at, actor, action, object, before, after FROM audit
               WHERE id > ? ORDER BY id DESC LIMIT ?";
    let rows = sqlx::query(sql)
        .bind(after)
        .bind(limit)
        .fetch_all(db)
        .await?;
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
            })
        })
        .collect()
}

fn json(text: Option<&str>) -> Stored<Option<Value>> {
    text.map(serde_json::from_str)
        .transpose()
        .map_err(|e| StoreError::Corrupt(format!("a row of the audit log: {e}")))
}
