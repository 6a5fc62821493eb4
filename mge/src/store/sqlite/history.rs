//! The manager's starts, the writes of each, and what follows if this file turns out to be an older
//! copy.

use fpn::ids::EuId;
use fpn::manager::{AdminError, Name, NewEra, Point};
use serde_json::json;
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use super::audit;
use super::read::{self, number};
use super::sealed::insert_key;
use super::values::{moment, now_ms, to_sql};
use crate::seal::Seal;
use crate::store::{Actor, Restored, StoreError, Stored};

/// Notes a start.
pub(super) async fn begin_start(db: &mut SqliteConnection, boot: u32, draw: u16) -> Stored<Point> {
    let sql = "INSERT INTO starts (boot, draw) VALUES (?, ?)";
    sqlx::query(sql)
        .bind(boot)
        .bind(draw)
        .execute(&mut *db)
        .await?;
    let sql = "DELETE FROM starts WHERE boot <= ?";
    let oldest = i64::from(boot) - STARTS;
    sqlx::query(sql).bind(oldest).execute(db).await?;
    Ok(Point {
        boot,
        draw,
        count: 0,
    })
}

/// Counts a write, in the transaction of that write. Returns `None` before the first start.
pub(super) async fn count(db: &mut SqliteConnection) -> Stored<Option<Point>> {
    let sql = "UPDATE starts SET count = count + 1 WHERE boot = (SELECT boot FROM realm)
               RETURNING boot, draw, count";
    let row = sqlx::query(sql).fetch_optional(db).await?;
    row.as_ref().map(point).transpose()
}

/// Returns all starts that are known.
pub(super) async fn starts(db: &mut SqliteConnection) -> Stored<Vec<Point>> {
    let sql = "SELECT boot, draw, count FROM starts ORDER BY boot";
    let rows = sqlx::query(sql).fetch_all(db).await?;
    rows.iter().map(point).collect()
}

/// Begins a new era: see [`NewEra`]. A repetition changes nothing.
pub(super) async fn begin_era(db: &mut SqliteConnection, seal: &Seal, era: &NewEra) -> Stored<()> {
    let known = "SELECT 1 FROM starts WHERE boot = ? AND draw = ?";
    let known = sqlx::query(known).bind(era.point.boot).bind(era.point.draw);
    if known.fetch_optional(&mut *db).await?.is_some() {
        return Ok(());
    }
    let why = match era.told_by {
        None => "fpn-mge restore".to_owned(),
        Some(eu) => format!("{} knew of later writes", unit_name(db, eu).await?),
    };
    let floor = to_sql(era.floor.0)?;
    sqlx::query(
        "UPDATE realm SET boot = ?, sender_ids = max(sender_ids, ?), restored = NULL,
                          era_began = ?, era_why = ?",
    )
    .bind(era.point.boot)
    .bind(to_sql(era.sender_ids)?)
    .bind(now_ms())
    .bind(&why)
    .execute(&mut *db)
    .await?;
    sqlx::query("DELETE FROM starts").execute(&mut *db).await?;
    begin_start(db, era.point.boot, era.point.draw).await?;
    for table in ["units", "groups", "audit"] {
        jump_numbers(db, table).await?;
    }
    for sql in [
        "DELETE FROM tokens WHERE used IS NULL",
        "UPDATE rotations SET ended = ?1, result = 'replaced' WHERE ended IS NULL",
        "UPDATE keys SET ks = NULL, retired = ?1 WHERE retired IS NULL",
        "UPDATE groups SET rotation_due = 0",
        "UPDATE units SET unconfirmed = (sign_spki IS NOT NULL AND evicted = 0)",
    ] {
        let query = sqlx::query(sql);
        let query = if sql.contains("?1") {
            query.bind(now_ms())
        } else {
            query
        };
        query.execute(&mut *db).await?;
    }
    for (group, key) in &era.keys {
        let sql = "UPDATE groups SET epoch = ?2, burnt = max(burnt, ?3),
                                     last_rotation = max(last_rotation, ?3) WHERE id = ?1";
        let done = sqlx::query(sql)
            .bind(group.0)
            .bind(to_sql(key.epoch.0)?)
            .bind(floor)
            .execute(&mut *db)
            .await?;
        if done.rows_affected() == 1 {
            insert_key(db, seal, *group, key).await?;
        }
    }
    let after = json!({
        "boot": era.point.boot, "epochs_from": era.floor.0 + 1, "sender_ids_from": era.sender_ids,
        "why": why, "waiting": waiting(db, 0).await?.0,
    });
    let by = Actor::manager();
    audit::write(db, &by, "restored", "manager", None, Some(after)).await
}

/// Notes that this file was restored as an older copy, and that boot numbers up to `beyond` were
/// used.
pub(super) async fn set_restored(db: &mut SqliteConnection, beyond: u32) -> Stored<()> {
    let sql = "UPDATE realm SET restored = max(coalesce(restored, 0), boot, ?)";
    sqlx::query(sql).bind(beyond).execute(db).await?;
    Ok(())
}

/// Returns when and why the last new era began and who waits for the operator; `None` if nobody
/// does.
pub(super) async fn restored(db: &mut SqliteConnection) -> Stored<Option<Restored>> {
    let (total, names) = waiting(db, NAMES).await?;
    if total == 0 {
        return Ok(None);
    }
    let row = sqlx::query("SELECT era_began, era_why FROM realm");
    let row = row.fetch_one(db).await?;
    let since: Option<i64> = row.try_get("era_began")?;
    Ok(Some(Restored {
        since: moment(since.unwrap_or_default())?,
        why: row
            .try_get::<Option<String>, _>("era_why")?
            .unwrap_or_default(),
        waiting: total,
        units: names,
    }))
}

/// Accepts these units, or all that wait if none is named. Returns their numbers.
pub(super) async fn accept(
    db: &mut SqliteConnection,
    by: &Actor,
    units: &[Name],
) -> Stored<Vec<EuId>> {
    for name in units {
        let unit = read::unit(db, name).await?;
        if !unit.unconfirmed {
            return Err(AdminError::NotWaiting(name.clone()).into());
        }
    }
    let named = serde_json::to_string(units).map_err(|e| StoreError::State(e.to_string()))?;
    let sql = "UPDATE units SET unconfirmed = 0
               WHERE unconfirmed = 1 AND evicted = 0
                     AND (?1 = '[]' OR name IN (SELECT value FROM json_each(?1)))
               RETURNING id, name";
    let rows = sqlx::query(sql).bind(named).fetch_all(&mut *db).await?;
    let accepted = rows
        .iter()
        .map(|row| Ok((EuId(number(row, "id")?), read::name_of(row, "name")?)));
    let accepted: Vec<_> = accepted.collect::<Stored<_>>()?;
    if !accepted.is_empty() {
        let names: Vec<_> = accepted.iter().map(|(_, name)| name).take(NAMES).collect();
        let after = json!({ "units": names, "accepted": accepted.len(), "waiting": waiting(db, 0).await?.0 });
        audit::write(db, by, "restore accept", "manager", None, Some(after)).await?;
    }
    Ok(accepted.into_iter().map(|(eu, _)| eu).collect())
}

/// Returns how many units wait for the operator, and the names of the first ones.
async fn waiting(db: &mut SqliteConnection, names: usize) -> Stored<(usize, Vec<Name>)> {
    let sql = "SELECT count(*) AS n FROM units WHERE unconfirmed = 1 AND evicted = 0";
    let total = number::<u32>(&sqlx::query(sql).fetch_one(&mut *db).await?, "n")?;
    let sql = "SELECT name FROM units WHERE unconfirmed = 1 AND evicted = 0
               ORDER BY name LIMIT ?";
    let limit = i64::try_from(names).unwrap_or(i64::MAX);
    let rows = sqlx::query(sql).bind(limit).fetch_all(db).await?;
    let names = rows.iter().map(|row| read::name_of(row, "name"));
    Ok((total as usize, names.collect::<Stored<_>>()?))
}

/// Makes sure that numbers of the lost history are not used again.
async fn jump_numbers(db: &mut SqliteConnection, table: &str) -> Stored<()> {
    let sql = "INSERT INTO sqlite_sequence (name, seq) SELECT ?1, 0
               WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = ?1)";
    sqlx::query(sql).bind(table).execute(&mut *db).await?;
    let sql = "UPDATE sqlite_sequence SET seq = seq + ? WHERE name = ?";
    sqlx::query(sql)
        .bind(NUMBERS)
        .bind(table)
        .execute(db)
        .await?;
    Ok(())
}

async fn unit_name(db: &mut SqliteConnection, eu: EuId) -> Stored<String> {
    let row = sqlx::query("SELECT name FROM units WHERE id = ?").bind(eu.0);
    Ok(match row.fetch_optional(db).await? {
        Some(row) => format!("unit {}", read::name_of(&row, "name")?),
        None => format!("a unit with the number {eu}"),
    })
}

fn point(row: &SqliteRow) -> Stored<Point> {
    Ok(Point {
        boot: number(row, "boot")?,
        draw: number(row, "draw")?,
        count: number(row, "count")?,
    })
}

/// How many starts are kept: more than a manager makes before a unit of a lost history registers.
const STARTS: i64 = 65_536;
/// The most units, groups and rows of the audit log that a lost history can have made.
const NUMBERS: i64 = 1 << 20;
/// How many names of waiting units are listed.
const NAMES: usize = 100;
