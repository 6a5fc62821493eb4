//! What the machine writes. Every operation may come twice: a commit whose answer was lost is asked for again.

use fpn::crypto::{PublicIdentity, TokenId};
use fpn::ids::{Epoch, EuId, GroupId, Rotation, Spi};
use fpn::keyshare::UpdateMode;
use fpn::manager::{Phase, StoreOp, StoredKey};
use serde_json::json;
use sqlx::{Row, SqliteConnection};

use super::read::{self, name_of, number, public_keys, word};
use super::{admin, audit, history, now_ms, to_sql};
use crate::names::Name;
use crate::seal::Seal;
use crate::store::{Actor, StoreError, Stored};

pub(super) async fn execute(db: &mut SqliteConnection, seal: &Seal, op: &StoreOp) -> Stored<()> {
    if let Some(group) = group_of(op)
        && !exists(db, group).await?
    {
        // Removed while this was on its way: there is nothing left to write it to.
        return Ok(());
    }
    match op {
        StoreOp::FirstKey { group, key } => first_key(db, seal, *group, key).await,
        StoreOp::BeginRotation {
            group,
            rotation,
            update,
            key,
            burnt,
            actor,
        } => {
            let begun = Begun {
                group: *group,
                rotation: *rotation,
                update: *update,
                burnt: *burnt,
            };
            begin_rotation(db, seal, begun, key, actor).await
        }
        StoreOp::JoinRotation { group, actor } => {
            let (name, by) = (group_name(db, *group).await?, Actor(actor.clone()));
            let after = json!({ "joins": "the rotation under way or the next" });
            audit::write(db, &by, "rotate", name.as_str(), None, Some(after)).await
        }
        StoreOp::SetPhase {
            group,
            rotation,
            phase,
        } => set_phase(db, *group, *rotation, *phase).await,
        StoreOp::EndRotation {
            group,
            rotation,
            epoch,
        } => end_rotation(db, *group, *rotation, *epoch).await,
        StoreOp::BeginEra(era) => history::begin_era(db, seal, era).await,
        StoreOp::RegisterUnit { eu, token, keys } => register_unit(db, *eu, *token, keys).await,
        StoreOp::ReserveSenderIds { below } => {
            let sql = "UPDATE realm SET sender_ids = max(sender_ids, ?)";
            sqlx::query(sql).bind(to_sql(*below)?).execute(db).await?;
            Ok(())
        }
        StoreOp::RaiseLease { longest } => {
            let ms = u64::try_from(longest.as_millis()).unwrap_or(u64::MAX);
            let sql = "UPDATE realm SET lease_ms = max(lease_ms, ?)";
            sqlx::query(sql).bind(to_sql(ms)?).execute(db).await?;
            Ok(())
        }
        StoreOp::SavePseudotime { value } => {
            let sql = "UPDATE realm SET pseudotime = ?";
            sqlx::query(sql).bind(to_sql(value.0)?).execute(db).await?;
            Ok(())
        }
    }
}

/// As `fpn-eu keys` shows it.
fn hex(spi: Spi) -> String {
    format!("{:08x}", spi.0)
}

/// The identity of a key's row, for its seal.
pub(super) fn key_row(group: GroupId, epoch: Epoch, spi: Spi) -> Vec<u8> {
    [
        b"key",
        &group.0.to_be_bytes()[..],
        &epoch.0.to_be_bytes(),
        &spi.0.to_be_bytes(),
    ]
    .concat()
}

struct Begun {
    group: GroupId,
    rotation: Rotation,
    update: UpdateMode,
    burnt: Epoch,
}

async fn first_key(
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

async fn begin_rotation(
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
    // Higher than every number that was used, unless it is this very rotation that is asked for again.
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

async fn set_phase(
    db: &mut SqliteConnection,
    group: GroupId,
    rotation: Rotation,
    phase: Phase,
) -> Stored<()> {
    const SQL: &str = "
        UPDATE rotations SET phase = ?1
        WHERE group_id = ?2 AND rotation = ?3 AND ended IS NULL
              AND phase IN (?1, ?4) AND update_mode = ?5";
    // The one before it, of the same kind of update: no phase goes back, and none is left out.
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

async fn end_rotation(
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

async fn register_unit(
    db: &mut SqliteConnection,
    eu: EuId,
    token: TokenId,
    keys: &PublicIdentity,
) -> Stored<()> {
    const OLD: &str = "SELECT name, evicted, sign_spki, encrypt_spki FROM units WHERE id = ?";
    const UNIT: &str = "
        UPDATE units SET sign_spki = ?, encrypt_spki = ?, enrolled = ?, evicted = 0, unconfirmed = 0
        WHERE id = ?";
    const TOKEN: &str = "
        UPDATE tokens SET used_by = ?1, used = ?2
        WHERE id = ?3 AND unit_id = ?4 AND (used_by IS NULL OR used_by = ?1)";
    let now = now_ms();
    let row = sqlx::query(OLD).bind(eu.0).fetch_optional(&mut *db).await?;
    let Some(row) = row else {
        return expect_row(0, "the unit that enrols");
    };
    let name = name_of(&row, "name")?;
    let evicted: bool = row.try_get("evicted")?;
    let fingerprint = keys.fingerprint();
    let old = public_keys(&row)?.map(|old| old.fingerprint());
    let old = old.filter(|old| *old != fingerprint);
    sqlx::query(UNIT)
        .bind(keys.sign_spki())
        .bind(keys.encrypt_spki())
        .bind(now)
        .bind(eu.0)
        .execute(&mut *db)
        .await?;
    let done = sqlx::query(TOKEN)
        .bind(&fingerprint.as_bytes()[..])
        .bind(now)
        .bind(&token.0[..])
        .bind(eu.0)
        .execute(&mut *db)
        .await?;
    expect_row(done.rows_affected(), "the token that enrols it")?;
    let mut after = json!({ "keys": fingerprint.to_string(), "token": token.to_string() });
    if old.is_some() && !evicted {
        // Who has the old keys knows its groups' keys.
        admin::rotation_due(db, eu).await?;
        after["rotates"] = json!(read::unit(db, &name).await?.groups);
    }
    let before = old.map(|old| json!({ "keys": old.to_string() }));
    let by = Actor(format!("unit {name}"));
    audit::write(db, &by, "enroll", name.as_str(), before, Some(after)).await
}

/// One epoch, one key, and epochs only grow: a second key of the same epoch is refused, and so is one of an epoch below another
/// key's or a burnt one; the same one again is taken.
pub(super) async fn insert_key(
    db: &mut SqliteConnection,
    seal: &Seal,
    group: GroupId,
    key: &StoredKey,
) -> Stored<()> {
    const INSERT: &str = "
        INSERT INTO keys (group_id, epoch, spi, suite, ks, created)
        SELECT id, ?2, ?3, ?4, ?5, ?6 FROM groups WHERE id = ?1
            AND NOT EXISTS (SELECT 1 FROM keys WHERE group_id = ?1 AND epoch > ?2)
            AND burnt < ?2 AND epoch <= ?2
        ON CONFLICT (group_id, epoch) DO UPDATE SET epoch = epoch
        WHERE spi = excluded.spi AND retired IS NULL";
    let done = sqlx::query(INSERT)
        .bind(group.0)
        .bind(to_sql(key.epoch.0)?)
        .bind(key.spi.0)
        .bind(word(&key.suite)?)
        .bind(seal.seal(&key_row(group, key.epoch, key.spi), key.ks.expose())?)
        .bind(now_ms())
        .execute(db)
        .await?;
    expect_row(
        done.rows_affected(),
        "an epoch above all others, and without another key",
    )
}

/// Erases the keys of these epochs of a group.
async fn retire_keys(db: &mut SqliteConnection, group: GroupId, from: i64, to: i64) -> Stored<()> {
    let sql = "UPDATE keys SET ks = NULL, retired = ?
               WHERE group_id = ? AND epoch BETWEEN ? AND ? AND retired IS NULL";
    sqlx::query(sql)
        .bind(now_ms())
        .bind(group.0)
        .bind(from)
        .bind(to)
        .execute(db)
        .await?;
    Ok(())
}

fn group_of(op: &StoreOp) -> Option<GroupId> {
    match op {
        StoreOp::FirstKey { group, .. }
        | StoreOp::BeginRotation { group, .. }
        | StoreOp::JoinRotation { group, .. }
        | StoreOp::SetPhase { group, .. }
        | StoreOp::EndRotation { group, .. } => Some(*group),
        StoreOp::RegisterUnit { .. }
        | StoreOp::BeginEra(_)
        | StoreOp::ReserveSenderIds { .. }
        | StoreOp::RaiseLease { .. }
        | StoreOp::SavePseudotime { .. } => None,
    }
}

async fn exists(db: &mut SqliteConnection, group: GroupId) -> Stored<bool> {
    let row = sqlx::query("SELECT 1 FROM groups WHERE id = ?").bind(group.0);
    Ok(row.fetch_optional(db).await?.is_some())
}

async fn group_name(db: &mut SqliteConnection, group: GroupId) -> Stored<Name> {
    let row = sqlx::query("SELECT name FROM groups WHERE id = ?").bind(group.0);
    let row = row.fetch_optional(db).await?;
    let gone = || StoreError::State(format!("group number {group}"));
    name_of(&row.ok_or_else(gone)?, "name")
}

fn expect_row(rows: u64, what: &str) -> Stored<()> {
    if rows == 1 {
        return Ok(());
    }
    Err(StoreError::State(what.to_owned()))
}
