//! The rotation of a group, as the leader has it written. Every write may be repeated, because the
//! leader repeats a write whose answer was lost.

use fpn::ids::{Epoch, GroupId, Rotation, Spi};
use fpn::keyshare::UpdateMode;
use fpn::manager::{Name, Phase, StoredKey};
use serde_json::json;
use sqlx::{Row, SqliteConnection};

use super::audit;
use super::read::{name_of, number, word};
use super::sealed::{insert_key, retire_keys};
use super::values::{expect_row, now_ms, to_sql};
use crate::seal::Seal;
use crate::store::{Actor, StoreError, Stored};

/// The form in which `fpn-eu keys` shows it.
fn hex(spi: Spi) -> String {
    format!("{:08x}", spi.0)
}

/// A rotation that begins.
pub(super) struct Begun {
    pub(super) group: GroupId,
    pub(super) rotation: Rotation,
    pub(super) update: UpdateMode,
    pub(super) burnt: Epoch,
}

pub(super) async fn first_key(
    db: &mut SqliteConnection,
    seal: &Seal,
    group: GroupId,
    key: &StoredKey,
) -> Stored<()> {
    let name = group_name(db, group).await?;
    insert_key(db, seal, group, key).await?;
    let sql = "UPDATE groups SET epoch = ?2 WHERE id = ?1 AND epoch IN (0, ?2)";
    let done = sqlx::query(sql)
        .bind(group.0)
        .bind(to_sql(key.epoch.0)?)
        .execute(&mut *db)
        .await?;
    expect_row(done.rows_affected(), "a group without a key")?;
    let after = json!({ "epoch": key.epoch, "spi": hex(key.spi) });
    audit::write(
        db,
        &Actor::manager(),
        "first key",
        name.as_str(),
        None,
        Some(after),
    )
    .await
}

pub(super) async fn begin_rotation(
    db: &mut SqliteConnection,
    seal: &Seal,
    begun: Begun,
    key: &StoredKey,
    actor: &str,
) -> Stored<()> {
    const REPLACE: &str = "
        UPDATE rotations SET ended = ?, result = 'replaced'
        WHERE group_id = ? AND rotation <> ? AND ended IS NULL AND phase = ? RETURNING epoch";
    const BEGIN: &str = "
        INSERT INTO rotations (group_id, rotation, phase, update_mode, base, epoch, actor, began)
        SELECT id, ?, ?, ?, epoch, ?, ?, ? FROM groups WHERE id = ?
        ON CONFLICT (group_id, rotation) DO NOTHING";
    // The number must be higher than every number used so far, unless the write is a repetition for
    // this very rotation.
    const GROUP: &str = "
        UPDATE groups SET burnt = max(burnt, ?1), last_rotation = ?2, rotation_due = 0
        WHERE id = ?3 AND (last_rotation < ?2 OR EXISTS (
            SELECT 1 FROM rotations
            WHERE group_id = ?3 AND rotation = ?2 AND epoch = ?4 AND ended IS NULL))";
    let (group, rotation) = (begun.group, to_sql(begun.rotation.0)?);
    let name = group_name(db, group).await?;
    let distributing = word(&Phase::Distributing)?;
    let replaced = sqlx::query(REPLACE)
        .bind(now_ms())
        .bind(group.0)
        .bind(rotation)
        .bind(&distributing)
        .fetch_all(&mut *db)
        .await?;
    for row in &replaced {
        retire_keys(db, group, row.try_get("epoch")?, row.try_get("epoch")?).await?;
    }
    insert_key(db, seal, group, key).await?;
    let done = sqlx::query(GROUP)
        .bind(to_sql(begun.burnt.0)?)
        .bind(rotation)
        .bind(group.0)
        .bind(to_sql(key.epoch.0)?)
        .execute(&mut *db)
        .await?;
    expect_row(done.rows_affected(), "a rotation number that was not used")?;
    sqlx::query(BEGIN)
        .bind(rotation)
        .bind(&distributing)
        .bind(word(&begun.update)?)
        .bind(to_sql(key.epoch.0)?)
        .bind(actor)
        .bind(now_ms())
        .bind(group.0)
        .execute(&mut *db)
        .await?;
    let after = json!({
        "epoch": key.epoch, "rotation": begun.rotation, "update": begun.update, "spi": hex(key.spi),
    });
    audit::write(
        db,
        &Actor(actor.to_owned()),
        "rotate",
        name.as_str(),
        None,
        Some(after),
    )
    .await
}

pub(super) async fn set_phase(
    db: &mut SqliteConnection,
    group: GroupId,
    rotation: Rotation,
    phase: Phase,
) -> Stored<()> {
    const SQL: &str = "
        UPDATE rotations SET phase = ?1
        WHERE group_id = ?2 AND rotation = ?3 AND ended IS NULL
              AND phase IN (?1, ?4) AND update_mode = ?5";
    // Returns the phase before this one in the same kind of update. No phase goes back, and none is
    // skipped.
    let (before, update) = match phase {
        Phase::Stopping => (Phase::Distributing, UpdateMode::Strict),
        Phase::Switching => (Phase::Distributing, UpdateMode::Hitless),
        Phase::Retiring => (Phase::Switching, UpdateMode::Hitless),
        Phase::Distributing | Phase::Starting => {
            return Err(StoreError::State(format!(
                "a phase {phase:?} that is written"
            )));
        }
    };
    let done = sqlx::query(SQL)
        .bind(word(&phase)?)
        .bind(group.0)
        .bind(to_sql(rotation.0)?)
        .bind(word(&before)?)
        .bind(word(&update)?)
        .execute(db)
        .await?;
    expect_row(
        done.rows_affected(),
        "a rotation under way in the phase before",
    )
}

pub(super) async fn end_rotation(
    db: &mut SqliteConnection,
    group: GroupId,
    rotation: Rotation,
    epoch: Epoch,
) -> Stored<()> {
    const END: &str = "
        UPDATE rotations SET ended = coalesce(ended, ?), result = 'done'
        WHERE group_id = ? AND rotation = ? AND epoch = ? AND result IS NOT 'replaced'
        RETURNING base";
    let name = group_name(db, group).await?;
    let number_of = to_sql(epoch.0)?;
    let row = sqlx::query(END)
        .bind(now_ms())
        .bind(group.0)
        .bind(to_sql(rotation.0)?)
        .bind(number_of)
        .fetch_optional(&mut *db)
        .await?;
    let Some(row) = row else {
        return expect_row(0, "the rotation that ends");
    };
    let base: i64 = number(&row, "base")?;
    let sql = "UPDATE groups SET epoch = max(epoch, ?) WHERE id = ?";
    sqlx::query(sql)
        .bind(number_of)
        .bind(group.0)
        .execute(&mut *db)
        .await?;
    retire_keys(db, group, 0, number_of - 1).await?;
    let [before, after] = [base, number_of].map(|epoch| Some(json!({ "epoch": epoch })));
    audit::write(
        db,
        &Actor::manager(),
        "key in force",
        name.as_str(),
        before,
        after,
    )
    .await
}

pub(super) async fn group_name(db: &mut SqliteConnection, group: GroupId) -> Stored<Name> {
    let row = sqlx::query("SELECT name FROM groups WHERE id = ?").bind(group.0);
    let row = row.fetch_optional(db).await?;
    let gone = || StoreError::State(format!("group number {group}"));
    name_of(&row.ok_or_else(gone)?, "name")
}
