//! The changes that administrators request. Each function runs inside a transaction and writes its
//! audit row into it.

use fpn::crypto::{PublicIdentity, TokenId};
use fpn::ids::{EuId, GroupId};
use fpn::manager::{
    AdminError, AdminOp, AdminRequest, GroupChange, Name, NewGroup, NewToken, StoreAnswer,
};
use fpn::wire::control::{MayServe, ProtectedPrefix};
use ipnet::IpNet;
use serde_json::{Value, json};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use super::read::{self, bytes, name_of, number, public_keys, word};
use super::sealed::token_row;
use super::values::{expect_row, now_ms, to_sql};
use super::{audit, history};
use crate::seal::Seal;
use crate::store::{Actor, GroupRow, StoreError, Stored, UnitRow};

/// Performs an administrator's request.
pub(super) async fn execute(
    db: &mut SqliteConnection,
    seal: &Seal,
    op: &AdminOp,
) -> Stored<StoreAnswer> {
    let by = &Actor(op.actor.clone());
    match &op.request {
        AdminRequest::AddGroup(new) => add_group(db, by, new).await.map(StoreAnswer::Group),
        AdminRequest::SetGroup { group, change } => {
            set_group(db, by, group, change).await?;
            Ok(StoreAnswer::Done)
        }
        AdminRequest::RemoveGroup { group } => {
            remove_group(db, by, group).await?;
            Ok(StoreAnswer::Done)
        }
        AdminRequest::AddUnit {
            unit,
            groups,
            may_serve,
            token,
        } => {
            let added = add_unit(db, seal, by, unit, groups, may_serve, token).await;
            added.map(StoreAnswer::Unit)
        }
        AdminRequest::SetUnit { unit, may_serve } => {
            set_unit(db, by, unit, may_serve).await?;
            Ok(StoreAnswer::Done)
        }
        AdminRequest::RemoveUnit { unit } => remove_unit(db, by, unit).await.map(StoreAnswer::Void),
        AdminRequest::AddToken { unit, token } => {
            let void = add_token(db, seal, by, unit, token).await;
            void.map(StoreAnswer::Void)
        }
        AdminRequest::Join { unit, group } => {
            join(db, by, unit, group).await?;
            Ok(StoreAnswer::Done)
        }
        AdminRequest::Leave { unit, group } => {
            leave(db, by, unit, group).await?;
            Ok(StoreAnswer::Done)
        }
        AdminRequest::Evict { unit } => evict(db, by, unit).await.map(StoreAnswer::Void),
        AdminRequest::Accept { units } => {
            let accepted = history::accept(db, by, units).await;
            accepted.map(StoreAnswer::Accepted)
        }
        AdminRequest::Rotate { .. } | AdminRequest::RotateGroups { .. } => {
            let what = "a rotation that the leader begins";
            Err(StoreError::State(what.into()))
        }
    }
}

async fn add_group(db: &mut SqliteConnection, by: &Actor, group: &NewGroup) -> Stored<GroupId> {
    let name = group.name.as_str();
    let sql = "INSERT INTO groups (name, priority, update_mode, policy, suite, rotate_every, lock,
                             after_volume, created)
               VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id";
    let row = sqlx::query(sql)
        .bind(name)
        .bind(group.priority)
        .bind(word(&group.update)?)
        .bind(word(&group.policy)?)
        .bind(word(&group.suite)?)
        .bind(to_sql(group.rotate_every.into())?)
        .bind(group.lock)
        .bind(to_sql(group.after_volume.into())?)
        .bind(now_ms())
        .fetch_one(&mut *db)
        .await
        .map_err(|e| taken(e, || AdminError::GroupExists(group.name.clone())))?;
    let id = GroupId(number(&row, "id")?);
    insert_prefixes(db, id, &group.protect).await?;
    let added = read::group(db, &group.name).await?;
    audit::write(db, by, "group add", name, None, Some(group_value(&added)?)).await?;
    Ok(id)
}

async fn set_group(
    db: &mut SqliteConnection,
    by: &Actor,
    name: &Name,
    change: &GroupChange,
) -> Stored<()> {
    let before = read::group(db, name).await?;
    let was = &before.chosen;
    let sql = "UPDATE groups SET update_mode = ?, priority = ?, policy = ?, suite = ?,
                                 rotate_every = ?, lock = ?, after_volume = ? WHERE id = ?";
    sqlx::query(sql)
        .bind(word(&change.update.unwrap_or(was.update))?)
        .bind(change.priority.unwrap_or(was.priority))
        .bind(word(&change.policy.unwrap_or(was.policy))?)
        .bind(word(&change.suite.unwrap_or(was.suite))?)
        .bind(to_sql(
            change.rotate_every.unwrap_or(was.rotate_every).into(),
        )?)
        .bind(change.lock.unwrap_or(was.lock))
        .bind(to_sql(
            change.after_volume.unwrap_or(was.after_volume).into(),
        )?)
        .bind(before.id.0)
        .execute(&mut *db)
        .await?;
    if let Some(protect) = &change.protect {
        let sql = "DELETE FROM protected WHERE group_id = ?";
        sqlx::query(sql).bind(before.id.0).execute(&mut *db).await?;
        insert_prefixes(db, before.id, protect).await?;
    }
    let after = read::group(db, name).await?;
    let [was, is] = [&before, &after].map(group_value);
    audit::write(db, by, "group set", name.as_str(), Some(was?), Some(is?)).await
}

async fn insert_prefixes(
    db: &mut SqliteConnection,
    group: GroupId,
    protect: &[IpNet],
) -> Stored<()> {
    for prefix in protect {
        let sql = "INSERT OR IGNORE INTO protected (group_id, prefix) VALUES (?, ?)";
        let prefix = prefix.trunc().to_string();
        sqlx::query(sql)
            .bind(group.0)
            .bind(prefix)
            .execute(&mut *db)
            .await?;
    }
    check_prefixes(db).await
}

/// Checks that there are no more prefixes than units accept, and no more groups for one prefix than
/// a message can carry.
async fn check_prefixes(db: &mut SqliteConnection) -> Stored<()> {
    let sql = "SELECT count(DISTINCT prefix) AS n FROM protected";
    let row = sqlx::query(sql).fetch_one(&mut *db).await?;
    let prefixes: u32 = number(&row, "n")?;
    let max = ProtectedPrefix::MAX_PREFIXES;
    if prefixes > max {
        return Err(AdminError::TooManyPrefixes { max }.into());
    }
    let sql = "SELECT prefix FROM protected GROUP BY prefix HAVING count(*) > ?";
    let most = i64::try_from(ProtectedPrefix::MAX_GROUPS).unwrap_or(i64::MAX);
    match sqlx::query(sql).bind(most).fetch_optional(db).await? {
        Some(row) => Err(AdminError::TooManyGroups {
            prefix: row.try_get("prefix")?,
            max: ProtectedPrefix::MAX_GROUPS,
        }
        .into()),
        None => Ok(()),
    }
}

async fn remove_group(db: &mut SqliteConnection, by: &Actor, name: &Name) -> Stored<()> {
    let group = read::group(db, name).await?;
    sqlx::query("DELETE FROM rotations WHERE group_id = ?")
        .bind(group.id.0)
        .execute(&mut *db)
        .await?;
    sqlx::query("DELETE FROM groups WHERE id = ?")
        .bind(group.id.0)
        .execute(&mut *db)
        .await?;
    audit::write(
        db,
        by,
        "group remove",
        name.as_str(),
        Some(group_value(&group)?),
        None,
    )
    .await
}

async fn add_unit(
    db: &mut SqliteConnection,
    seal: &Seal,
    by: &Actor,
    name: &Name,
    groups: &[Name],
    may_serve: &MayServe,
    token: &NewToken,
) -> Stored<EuId> {
    let sql = "INSERT INTO units (name, created) VALUES (?, ?) RETURNING id";
    let row = sqlx::query(sql)
        .bind(name.as_str())
        .bind(now_ms())
        .fetch_one(&mut *db)
        .await
        .map_err(|e| taken(e, || AdminError::UnitExists(name.clone())))?;
    let id = EuId(number(&row, "id")?);
    for group in groups {
        let group = read::group(db, group).await?;
        insert_membership(db, id, group.id).await?;
    }
    insert_token(db, seal, id, token).await?;
    insert_limits(db, id, may_serve).await?;
    let added = read::unit(db, name).await?;
    let after = json!({
        "id": id, "groups": added.groups, "may_serve": added.may_serve,
        "token": token.id.to_string(),
    });
    audit::write(db, by, "eu add", name.as_str(), None, Some(after)).await?;
    Ok(id)
}

async fn set_unit(
    db: &mut SqliteConnection,
    by: &Actor,
    name: &Name,
    may_serve: &MayServe,
) -> Stored<()> {
    let before = read::unit(db, name).await?;
    let sql = "DELETE FROM may_serve WHERE unit_id = ?";
    sqlx::query(sql).bind(before.id.0).execute(&mut *db).await?;
    insert_limits(db, before.id, may_serve).await?;
    let after = read::unit(db, name).await?;
    let [was, is] = [&before, &after].map(|unit| Some(json!({ "may_serve": unit.may_serve })));
    audit::write(db, by, "eu set", name.as_str(), was, is).await
}

async fn insert_limits(db: &mut SqliteConnection, unit: EuId, may_serve: &MayServe) -> Stored<()> {
    for prefix in may_serve.prefixes() {
        let sql = "INSERT INTO may_serve (unit_id, prefix) VALUES (?, ?)";
        sqlx::query(sql)
            .bind(unit.0)
            .bind(prefix.to_string())
            .execute(&mut *db)
            .await?;
    }
    Ok(())
}

async fn remove_unit(db: &mut SqliteConnection, by: &Actor, name: &Name) -> Stored<Vec<TokenId>> {
    let unit = read::unit(db, name).await?;
    rotation_due(db, unit.id).await?;
    let void = void_tokens(db, unit.id, true).await?;
    let sql = "DELETE FROM units WHERE id = ?";
    sqlx::query(sql).bind(unit.id.0).execute(&mut *db).await?;
    let before = json!({ "id": unit.id, "groups": unit.groups });
    audit::write(db, by, "eu remove", name.as_str(), Some(before), None).await?;
    Ok(void)
}

async fn add_token(
    db: &mut SqliteConnection,
    seal: &Seal,
    by: &Actor,
    name: &Name,
    token: &NewToken,
) -> Stored<Vec<TokenId>> {
    let unit = read::unit(db, name).await?;
    let void = void_tokens(db, unit.id, false).await?;
    insert_token(db, seal, unit.id, token).await?;
    let before = json!({ "void": void.iter().map(TokenId::to_string).collect::<Vec<_>>() });
    let after = json!({ "token": token.id.to_string() });
    audit::write(db, by, "eu token", name.as_str(), Some(before), Some(after)).await?;
    Ok(void)
}

async fn join(db: &mut SqliteConnection, by: &Actor, unit: &Name, group: &Name) -> Stored<()> {
    let before = read::unit(db, unit).await?;
    let to = read::group(db, group).await?;
    if before.groups.contains(group) {
        return Err(AdminError::AlreadyMember {
            unit: unit.clone(),
            group: group.clone(),
        }
        .into());
    }
    insert_membership(db, before.id, to.id).await?;
    audit_groups(db, by, "join", &before).await
}

async fn leave(db: &mut SqliteConnection, by: &Actor, unit: &Name, group: &Name) -> Stored<()> {
    let before = read::unit(db, unit).await?;
    let from = read::group(db, group).await?;
    if !before.groups.contains(group) {
        let of = list(&before.groups);
        return Err(AdminError::NotMember {
            unit: unit.clone(),
            group: group.clone(),
            of,
        }
        .into());
    }
    let sql = "DELETE FROM memberships WHERE unit_id = ? AND group_id = ?";
    sqlx::query(sql)
        .bind(before.id.0)
        .bind(from.id.0)
        .execute(&mut *db)
        .await?;
    let sql = "UPDATE groups SET rotation_due = 1 WHERE id = ?";
    sqlx::query(sql).bind(from.id.0).execute(&mut *db).await?;
    audit_groups(db, by, "leave", &before).await
}

async fn evict(db: &mut SqliteConnection, by: &Actor, unit: &Name) -> Stored<Vec<TokenId>> {
    let before = read::unit(db, unit).await?;
    rotation_due(db, before.id).await?;
    let void = void_tokens(db, before.id, true).await?;
    for sql in [
        "DELETE FROM memberships WHERE unit_id = ?",
        "UPDATE units SET evicted = 1 WHERE id = ?",
    ] {
        sqlx::query(sql).bind(before.id.0).execute(&mut *db).await?;
    }
    audit_groups(db, by, "evict", &before).await?;
    Ok(void)
}

/// Enrolls a unit: stores its keys, marks the token as used, and makes a rotation of its groups due
/// if it had other keys.
pub(super) async fn register_unit(
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
        return expect_row(0, "the unit that enrolls");
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
    expect_row(done.rows_affected(), "the token that enrolls it")?;
    let mut after = json!({ "keys": fingerprint.to_string(), "token": token.to_string() });
    if old.is_some() && !evicted {
        // Whoever has the old keys knows the keys of the unit's groups.
        rotation_due(db, eu).await?;
        after["rotates"] = json!(read::unit(db, &name).await?.groups);
    }
    let before = old.map(|old| json!({ "keys": old.to_string() }));
    let by = Actor(format!("unit {name}"));
    audit::write(db, &by, "enroll", name.as_str(), before, Some(after)).await
}

async fn insert_membership(db: &mut SqliteConnection, unit: EuId, group: GroupId) -> Stored<()> {
    let sql = "INSERT OR IGNORE INTO memberships (unit_id, group_id, since) VALUES (?, ?, ?)";
    sqlx::query(sql)
        .bind(unit.0)
        .bind(group.0)
        .bind(now_ms())
        .execute(db)
        .await?;
    Ok(())
}

async fn insert_token(
    db: &mut SqliteConnection,
    seal: &Seal,
    eu: EuId,
    token: &NewToken,
) -> Stored<()> {
    let sql = "INSERT INTO tokens (id, unit_id, secret, created, expires) VALUES (?, ?, ?, ?, ?)";
    sqlx::query(sql)
        .bind(&token.id.0[..])
        .bind(eu.0)
        .bind(seal.seal(&token_row(token.id, eu), token.secret.expose())?)
        .bind(now_ms())
        .bind(to_sql(token.expires_ms)?)
        .execute(db)
        .await?;
    Ok(())
}

/// Deletes the unused tokens of a unit, or all of them, and returns their identifiers.
async fn void_tokens(
    db: &mut SqliteConnection,
    unit: EuId,
    used_too: bool,
) -> Stored<Vec<TokenId>> {
    let sql = "DELETE FROM tokens WHERE unit_id = ? AND (? OR used IS NULL) RETURNING id";
    let rows = sqlx::query(sql)
        .bind(unit.0)
        .bind(used_too)
        .fetch_all(db)
        .await?;
    let id = |row: &SqliteRow| Ok(TokenId(bytes(row.try_get("id")?)?));
    rows.iter().map(id).collect()
}

/// Makes a rotation of every group of the unit due, whichever start of the manager will do it.
async fn rotation_due(db: &mut SqliteConnection, unit: EuId) -> Stored<()> {
    let sql = "UPDATE groups SET rotation_due = 1
               WHERE id IN (SELECT group_id FROM memberships WHERE unit_id = ?)";
    sqlx::query(sql).bind(unit.0).execute(db).await?;
    Ok(())
}

async fn audit_groups(
    db: &mut SqliteConnection,
    by: &Actor,
    action: &str,
    before: &UnitRow,
) -> Stored<()> {
    let after = read::unit(db, &before.name).await?;
    let [was, is] = [before, &after].map(|unit| Some(json!({ "groups": unit.groups })));
    audit::write(db, by, action, before.name.as_str(), was, is).await
}

fn group_value(group: &GroupRow) -> Stored<Value> {
    let chosen = &group.chosen;
    Ok(json!({
        "id": group.id, "update": word(&chosen.update)?, "priority": chosen.priority,
        "policy": word(&chosen.policy)?, "suite": word(&chosen.suite)?,
        "protect": chosen.protect, "rotate_every_s": chosen.rotate_every, "lock": chosen.lock,
        "after_volume_bytes": chosen.after_volume, "epoch": group.epoch, "units": group.units,
    }))
}

fn list(names: &[Name]) -> String {
    if names.is_empty() {
        return "no group".into();
    }
    names
        .iter()
        .map(Name::as_str)
        .collect::<Vec<_>>()
        .join(", ")
}

/// Replaces the violation of a unique name by a sentence.
fn taken(error: sqlx::Error, sentence: impl FnOnce() -> AdminError) -> StoreError {
    match error.as_database_error() {
        Some(e) if e.is_unique_violation() => sentence().into(),
        _ => error.into(),
    }
}
