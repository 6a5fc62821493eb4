//! What administrators change. Each function is called inside a transaction and writes its audit row into it.

use fpn::crypto::TokenId;
use fpn::ids::{EuId, GroupId};
use fpn::manager::TokenRecord;
use fpn::wire::control::ProtectedPrefix;
use serde_json::{Value, json};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use super::directory::bytes;
use super::read::{self, number, word};
use super::{audit, now_ms};
use crate::names::Name;
use crate::seal::Seal;
use crate::store::{
    Actor, Gone, Group, NewGroup, NewToken, StoreError, Stored, TokenChange, Unit, pseudotime,
};

pub(super) async fn add_group(
    db: &mut SqliteConnection,
    by: &Actor,
    group: &NewGroup,
) -> Stored<Group> {
    let name = group.name.as_str();
    let sql = "INSERT INTO groups (name, priority, update_mode, policy, suite, created)
               VALUES (?, ?, ?, ?, ?, ?) RETURNING id";
    let row = sqlx::query(sql)
        .bind(name)
        .bind(group.priority)
        .bind(word(&group.update)?)
        .bind(word(&group.policy)?)
        .bind(word(&group.suite)?)
        .bind(now_ms())
        .fetch_one(&mut *db)
        .await
        .map_err(|e| taken(e, || StoreError::GroupExists(group.name.clone())))?;
    let id: u32 = number(&row, "id")?;
    for prefix in &group.protect {
        let sql = "INSERT OR IGNORE INTO protected (group_id, prefix) VALUES (?, ?)";
        let prefix = prefix.trunc().to_string();
        sqlx::query(sql)
            .bind(id)
            .bind(prefix)
            .execute(&mut *db)
            .await?;
    }
    check_prefixes(db).await?;
    let added = read::group(db, &group.name).await?;
    audit::write(db, by, "group add", name, None, Some(group_value(&added)?)).await?;
    Ok(added)
}

/// No more prefixes than units take, and no more groups for one than a record holds.
async fn check_prefixes(db: &mut SqliteConnection) -> Stored<()> {
    let sql = "SELECT count(DISTINCT prefix) AS n FROM protected";
    let row = sqlx::query(sql).fetch_one(&mut *db).await?;
    let prefixes: u32 = number(&row, "n")?;
    let max = ProtectedPrefix::MAX_PREFIXES;
    if prefixes > max {
        return Err(StoreError::TooManyPrefixes { max });
    }
    let sql = "SELECT prefix FROM protected GROUP BY prefix HAVING count(*) > ?";
    let most = i64::try_from(ProtectedPrefix::MAX_GROUPS).unwrap_or(i64::MAX);
    match sqlx::query(sql).bind(most).fetch_optional(db).await? {
        Some(row) => Err(StoreError::TooManyGroups {
            prefix: row.try_get("prefix")?,
            max: ProtectedPrefix::MAX_GROUPS,
        }),
        None => Ok(()),
    }
}

pub(super) async fn remove_group(
    db: &mut SqliteConnection,
    by: &Actor,
    name: &Name,
) -> Stored<Group> {
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
    .await?;
    Ok(group)
}

pub(super) async fn add_unit(
    db: &mut SqliteConnection,
    seal: &Seal,
    by: &Actor,
    name: &Name,
    groups: &[Name],
    token: &NewToken,
) -> Stored<(Unit, TokenRecord)> {
    let sql = "INSERT INTO units (name, created) VALUES (?, ?) RETURNING id";
    let row = sqlx::query(sql)
        .bind(name.as_str())
        .bind(now_ms())
        .fetch_one(&mut *db)
        .await
        .map_err(|e| taken(e, || StoreError::UnitExists(name.clone())))?;
    let id = EuId(number(&row, "id")?);
    for group in groups {
        let group = read::group(db, group).await?;
        insert_membership(db, id, group.id).await?;
    }
    let token = insert_token(db, seal, id, token).await?;
    let added = read::unit(db, name).await?;
    let after = json!({ "id": id, "groups": added.groups, "token": token.id.to_string() });
    audit::write(db, by, "eu add", name.as_str(), None, Some(after)).await?;
    Ok((added, token))
}

pub(super) async fn remove_unit(
    db: &mut SqliteConnection,
    by: &Actor,
    name: &Name,
) -> Stored<Gone> {
    let unit = read::unit(db, name).await?;
    rotation_due(db, unit.id).await?;
    let void = void_tokens(db, unit.id, true).await?;
    let sql = "DELETE FROM units WHERE id = ?";
    sqlx::query(sql).bind(unit.id.0).execute(&mut *db).await?;
    let before = json!({ "id": unit.id, "groups": unit.groups });
    audit::write(db, by, "eu remove", name.as_str(), Some(before), None).await?;
    Ok(Gone { unit, void })
}

pub(super) async fn add_token(
    db: &mut SqliteConnection,
    seal: &Seal,
    by: &Actor,
    name: &Name,
    token: &NewToken,
) -> Stored<TokenChange> {
    let unit = read::unit(db, name).await?;
    let void = void_tokens(db, unit.id, false).await?;
    let added = insert_token(db, seal, unit.id, token).await?;
    let before = json!({ "void": void.iter().map(TokenId::to_string).collect::<Vec<_>>() });
    let after = json!({ "token": added.id.to_string() });
    audit::write(db, by, "eu token", name.as_str(), Some(before), Some(after)).await?;
    let unit = read::unit(db, name).await?;
    Ok(TokenChange { unit, added, void })
}

pub(super) async fn join(
    db: &mut SqliteConnection,
    by: &Actor,
    unit: &Name,
    group: &Name,
) -> Stored<(EuId, GroupId)> {
    let before = read::unit(db, unit).await?;
    let to = read::group(db, group).await?;
    if before.groups.contains(group) {
        return Err(StoreError::AlreadyMember {
            unit: unit.clone(),
            group: group.clone(),
        });
    }
    insert_membership(db, before.id, to.id).await?;
    audit_groups(db, by, "join", &before).await?;
    Ok((before.id, to.id))
}

pub(super) async fn leave(
    db: &mut SqliteConnection,
    by: &Actor,
    unit: &Name,
    group: &Name,
) -> Stored<(EuId, GroupId)> {
    let before = read::unit(db, unit).await?;
    let from = read::group(db, group).await?;
    if !before.groups.contains(group) {
        let of = list(&before.groups);
        return Err(StoreError::NotMember {
            unit: unit.clone(),
            group: group.clone(),
            of,
        });
    }
    let sql = "DELETE FROM memberships WHERE unit_id = ? AND group_id = ?";
    sqlx::query(sql)
        .bind(before.id.0)
        .bind(from.id.0)
        .execute(&mut *db)
        .await?;
    let sql = "UPDATE groups SET rotation_due = 1 WHERE id = ?";
    sqlx::query(sql).bind(from.id.0).execute(&mut *db).await?;
    audit_groups(db, by, "leave", &before).await?;
    Ok((before.id, from.id))
}

pub(super) async fn evict(db: &mut SqliteConnection, by: &Actor, unit: &Name) -> Stored<Gone> {
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
    Ok(Gone { unit: before, void })
}

/// The identity of a token's row, for its seal.
pub(super) fn token_row(id: TokenId, unit: EuId) -> Vec<u8> {
    [b"token", &unit.0.to_be_bytes()[..], &id.0].concat()
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
) -> Stored<TokenRecord> {
    let sql = "INSERT INTO tokens (id, unit_id, secret, created, expires) VALUES (?, ?, ?, ?, ?)";
    sqlx::query(sql)
        .bind(&token.id.0[..])
        .bind(eu.0)
        .bind(seal.seal(&token_row(token.id, eu), token.secret.expose())?)
        .bind(now_ms())
        .bind(token.expires.as_millisecond())
        .execute(db)
        .await?;
    Ok(TokenRecord {
        id: token.id,
        eu,
        secret: token.secret.clone(),
        expires: pseudotime(token.expires),
        used_by: None,
    })
}

/// Deletes the unused tokens of a unit, or all of them; gives their names.
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

/// Every group of the unit is to be rotated before long, by whichever start of the manager.
pub(super) async fn rotation_due(db: &mut SqliteConnection, unit: EuId) -> Stored<()> {
    let sql = "UPDATE groups SET rotation_due = 1
               WHERE id IN (SELECT group_id FROM memberships WHERE unit_id = ?)";
    sqlx::query(sql).bind(unit.0).execute(db).await?;
    Ok(())
}

async fn audit_groups(
    db: &mut SqliteConnection,
    by: &Actor,
    action: &str,
    before: &Unit,
) -> Stored<()> {
    let after = read::unit(db, &before.name).await?;
    let [was, is] = [before, &after].map(|unit| Some(json!({ "groups": unit.groups })));
    audit::write(db, by, action, before.name.as_str(), was, is).await
}

fn group_value(group: &Group) -> Stored<Value> {
    let chosen = &group.chosen;
    Ok(json!({
        "id": group.id, "update": word(&chosen.update)?, "priority": chosen.priority,
        "policy": word(&chosen.policy)?, "suite": word(&chosen.suite)?,
        "protect": chosen.protect, "epoch": group.epoch, "units": group.units,
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

/// Puts a sentence in place of the violation of a unique name.
fn taken(error: sqlx::Error, sentence: impl FnOnce() -> StoreError) -> StoreError {
    match error.as_database_error() {
        Some(e) if e.is_unique_violation() => sentence(),
        _ => error.into(),
    }
}
