//! Turns rows into records.

use std::collections::HashMap;

use fpn::crypto::PublicIdentity;
use fpn::ids::{Epoch, EuId, GroupId};
use fpn::manager::{AdminError, AfterVolume, Name, NewGroup, RotateEvery};
use fpn::wire::control::MayServe;
use ipnet::IpNet;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use super::values::{from_sql, moment};
use crate::store::{GroupRow, StoreError, Stored, UnitRow};

/// Returns all groups, by name.
pub(super) async fn groups(db: &mut SqliteConnection) -> Stored<Vec<GroupRow>> {
    some_groups(db, None).await
}

/// Returns one group.
pub(super) async fn group(db: &mut SqliteConnection, name: &Name) -> Stored<GroupRow> {
    let group = some_groups(db, Some(name)).await?.pop();
    group.ok_or_else(|| AdminError::NoGroup(name.clone()).into())
}

/// Returns all units, by name.
pub(super) async fn units(db: &mut SqliteConnection) -> Stored<Vec<UnitRow>> {
    some_units(db, None).await
}

/// Returns one unit.
pub(super) async fn unit(db: &mut SqliteConnection, name: &Name) -> Stored<UnitRow> {
    let unit = some_units(db, Some(name)).await?.pop();
    unit.ok_or_else(|| AdminError::NoUnit(name.clone()).into())
}

/// Returns the word for a unit-only enum in the database, which is what serde writes for it.
pub(super) fn word(value: &impl Serialize) -> Stored<String> {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => Ok(word),
        _ => Err(StoreError::State("a value that is no word".into())),
    }
}

/// Returns the value that a word in the database stands for.
pub(super) fn of_word<T: DeserializeOwned>(word: &str) -> Stored<T> {
    serde_json::from_value(Value::String(word.to_owned()))
        .map_err(|_| StoreError::Corrupt(format!("the word {word:?}")))
}

/// Reads a name.
pub(super) fn name_of(row: &SqliteRow, column: &str) -> Stored<Name> {
    let name: String = row.try_get(column)?;
    name.try_into()
        .map_err(|e| StoreError::Corrupt(format!("{e}")))
}

/// Reads a unit's public keys, if it has enrolled.
pub(super) fn public_keys(row: &SqliteRow) -> Stored<Option<PublicIdentity>> {
    let sign: Option<&[u8]> = row.try_get("sign_spki")?;
    let encrypt: Option<&[u8]> = row.try_get("encrypt_spki")?;
    sign.zip(encrypt)
        .map(|(sign, encrypt)| PublicIdentity::from_spki(sign, encrypt))
        .transpose()
        .map_err(|e| StoreError::Corrupt(format!("public keys of a unit: {e}")))
}

/// Reads a number.
pub(super) fn number<T: TryFrom<i64>>(row: &SqliteRow, column: &str) -> Stored<T> {
    from_sql(row.try_get(column)?)
}

/// Reads bytes of a fixed length.
pub(super) fn bytes<const N: usize>(stored: &[u8]) -> Stored<[u8; N]> {
    let wrong = |_| StoreError::Corrupt(format!("{} bytes in place of {N}", stored.len()));
    stored.try_into().map_err(wrong)
}

async fn some_groups(db: &mut SqliteConnection, only: Option<&Name>) -> Stored<Vec<GroupRow>> {
    const GROUPS: &str = "
        SELECT g.id, g.name, g.priority, g.update_mode, g.policy, g.suite, g.created, g.epoch,
               g.rotate_every, g.lock, g.after_volume
        FROM groups g
        WHERE ?1 IS NULL OR g.name = ?1 ORDER BY g.name";
    const PREFIXES: &str = "
        SELECT p.group_id, p.prefix FROM protected p JOIN groups g ON g.id = p.group_id
        WHERE ?1 IS NULL OR g.name = ?1 ORDER BY p.prefix";
    const MEMBERS: &str = "
        SELECT m.group_id, u.name FROM memberships m
        JOIN units u ON u.id = m.unit_id JOIN groups g ON g.id = m.group_id
        WHERE ?1 IS NULL OR g.name = ?1 ORDER BY u.name";
    let only = only.map(Name::as_str);
    let rows = sqlx::query(GROUPS).bind(only).fetch_all(&mut *db).await?;
    let mut groups = rows.iter().map(group_of).collect::<Stored<Vec<_>>>()?;
    let index: HashMap<_, _> = groups.iter().enumerate().map(|(i, g)| (g.id, i)).collect();
    for row in sqlx::query(PREFIXES).bind(only).fetch_all(&mut *db).await? {
        let Some(&i) = index.get(&GroupId(number(&row, "group_id")?)) else {
            continue;
        };
        let prefix: &str = row.try_get("prefix")?;
        let prefix = prefix.parse();
        groups[i]
            .chosen
            .protect
            .push(prefix.map_err(|e| StoreError::Corrupt(format!("a prefix: {e}")))?);
    }
    for row in sqlx::query(MEMBERS).bind(only).fetch_all(&mut *db).await? {
        let Some(&i) = index.get(&GroupId(number(&row, "group_id")?)) else {
            continue;
        };
        groups[i].units.push(name_of(&row, "name")?);
    }
    Ok(groups)
}

async fn some_units(db: &mut SqliteConnection, only: Option<&Name>) -> Stored<Vec<UnitRow>> {
    const UNITS: &str = "
        SELECT u.id, u.name, u.evicted, u.unconfirmed, u.sign_spki, u.encrypt_spki, u.created, u.enrolled,
               (SELECT max(t.expires) FROM tokens t
                WHERE t.unit_id = u.id AND t.used IS NULL) AS expires
        FROM units u WHERE ?1 IS NULL OR u.name = ?1 ORDER BY u.name";
    const GROUPS: &str = "
        SELECT m.unit_id, g.name FROM memberships m
        JOIN groups g ON g.id = m.group_id JOIN units u ON u.id = m.unit_id
        WHERE ?1 IS NULL OR u.name = ?1 ORDER BY g.name";
    let only = only.map(Name::as_str);
    let rows = sqlx::query(UNITS).bind(only).fetch_all(&mut *db).await?;
    let mut units = rows.iter().map(unit_of).collect::<Stored<Vec<_>>>()?;
    let index: HashMap<_, _> = units.iter().enumerate().map(|(i, u)| (u.id, i)).collect();
    for row in sqlx::query(GROUPS).bind(only).fetch_all(&mut *db).await? {
        let Some(&i) = index.get(&EuId(number(&row, "unit_id")?)) else {
            continue;
        };
        units[i].groups.push(name_of(&row, "name")?);
    }
    for (id, may_serve) in limits(db, only).await? {
        if let Some(&i) = index.get(&id) {
            units[i].may_serve = may_serve;
        }
    }
    Ok(units)
}

/// Returns which terminals units may serve, without those that may serve all.
pub(super) async fn limits(
    db: &mut SqliteConnection,
    only: Option<&str>,
) -> Stored<HashMap<EuId, MayServe>> {
    const ALLOWED: &str = "
        SELECT m.unit_id, m.prefix FROM may_serve m JOIN units u ON u.id = m.unit_id
        WHERE ?1 IS NULL OR u.name = ?1";
    let mut limits: HashMap<EuId, Vec<IpNet>> = HashMap::new();
    for row in sqlx::query(ALLOWED).bind(only).fetch_all(db).await? {
        let prefix: &str = row.try_get("prefix")?;
        let prefix = prefix.parse();
        let prefix = prefix.map_err(|e| StoreError::Corrupt(format!("a prefix: {e}")))?;
        let eu = EuId(number(&row, "unit_id")?);
        limits.entry(eu).or_default().push(prefix);
    }
    let limits = limits.into_iter().map(|(eu, prefixes)| {
        let may_serve = MayServe::try_from(Some(prefixes));
        let may_serve = may_serve.map_err(|e| StoreError::Corrupt(format!("a unit's limits: {e}")));
        Ok((eu, may_serve?))
    });
    limits.collect()
}

fn group_of(row: &SqliteRow) -> Stored<GroupRow> {
    let epoch = Epoch(number(row, "epoch")?);
    Ok(GroupRow {
        id: GroupId(number(row, "id")?),
        chosen: NewGroup {
            name: name_of(row, "name")?,
            update: of_word(row.try_get("update_mode")?)?,
            priority: number(row, "priority")?,
            policy: of_word(row.try_get("policy")?)?,
            suite: of_word(row.try_get("suite")?)?,
            protect: Vec::new(),
            rotate_every: rotate_every(row)?,
            lock: row.try_get("lock")?,
            after_volume: after_volume(row)?,
        },
        created: moment(row.try_get("created")?)?,
        epoch: (epoch > Epoch(0)).then_some(epoch),
        units: Vec::new(),
    })
}

fn rotate_every(row: &SqliteRow) -> Stored<RotateEvery> {
    let seconds: u64 = number(row, "rotate_every")?;
    RotateEvery::try_from(seconds).map_err(|e| StoreError::Corrupt(format!("{seconds} s: {e}")))
}

fn after_volume(row: &SqliteRow) -> Stored<AfterVolume> {
    let bytes: u64 = number(row, "after_volume")?;
    AfterVolume::try_from(bytes).map_err(|e| StoreError::Corrupt(format!("{bytes} bytes: {e}")))
}

fn unit_of(row: &SqliteRow) -> Stored<UnitRow> {
    let enrolled: Option<i64> = row.try_get("enrolled")?;
    let enrolled = enrolled.map(moment).transpose()?;
    let keys = public_keys(row)?;
    let expires: Option<i64> = row.try_get("expires")?;
    Ok(UnitRow {
        id: EuId(number(row, "id")?),
        name: name_of(row, "name")?,
        created: moment(row.try_get("created")?)?,
        enrolled: enrolled.zip(keys.map(|k| k.fingerprint())),
        evicted: row.try_get("evicted")?,
        unconfirmed: row.try_get("unconfirmed")?,
        may_serve: MayServe::Everything,
        groups: Vec::new(),
        token_expires: expires.map(moment).transpose()?,
    })
}
