//! Everything that the machine loads at its start.

use std::time::Duration;

use fpn::crypto::{Fingerprint, TokenId};
use fpn::ids::{Epoch, EuId, GroupId, Rotation, Spi};
use fpn::manager::{
    Directory, GroupRecord, StoredKey, StoredRotation, Term, TokenRecord, UnitRecord,
};
use fpn::time::Pseudotime;
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use super::history;
use super::read::{self, bytes, name_of, number, of_word, public_keys};
use super::sealed::{key_row, token_row};
use super::values::{from_sql, moment, now_ms, to_sql};
use crate::seal::Seal;
use crate::store::{Start, StoreError, Stored, pseudotime};

pub(super) async fn load(db: &mut SqliteConnection, seal: &Seal) -> Stored<Start> {
    let realm =
        sqlx::query("SELECT boot, term, pseudotime, sender_ids, restored, lease_ms FROM realm")
            .fetch_one(&mut *db)
            .await?;
    let directory = Directory {
        boot: number(&realm, "boot")?,
        term: Term(number(&realm, "term")?),
        starts: history::starts(db).await?,
        restored: optional(&realm, "restored")?,
        sender_ids: number(&realm, "sender_ids")?,
        lease: Duration::from_millis(number(&realm, "lease_ms")?),
        units: units(db).await?,
        groups: groups(db, seal).await?,
        members: members(db).await?,
        tokens: tokens(db, seal).await?,
    };
    Ok(Start {
        directory,
        pseudotime: Pseudotime(number(&realm, "pseudotime")?),
        set_back: None,
    })
}

/// Returns the boot number of this start.
pub(super) async fn boot(db: &mut SqliteConnection) -> Stored<u32> {
    let row = sqlx::query("SELECT boot FROM realm").fetch_one(db).await?;
    number(&row, "boot")
}

async fn units(db: &mut SqliteConnection) -> Stored<Vec<UnitRecord>> {
    let sql =
        "SELECT id, name, evicted, unconfirmed, sign_spki, encrypt_spki FROM units ORDER BY id";
    let rows = sqlx::query(sql).fetch_all(&mut *db).await?;
    let mut limits = read::limits(db, None).await?;
    let unit = |row: &SqliteRow| {
        let id = EuId(number(row, "id")?);
        Ok(UnitRecord {
            id,
            may_serve: limits.remove(&id).unwrap_or_default(),
            name: name_of(row, "name")?.into(),
            keys: public_keys(row)?,
            evicted: row.try_get("evicted")?,
            unconfirmed: row.try_get("unconfirmed")?,
        })
    };
    rows.iter().map(unit).collect()
}

async fn groups(db: &mut SqliteConnection, seal: &Seal) -> Stored<Vec<GroupRecord>> {
    const STATE: &str = "SELECT burnt, last_rotation, rotation_due FROM groups WHERE id = ?";
    let mut groups = Vec::new();
    for group in read::groups(db).await? {
        let state = sqlx::query(STATE)
            .bind(group.id.0)
            .fetch_one(&mut *db)
            .await?;
        let key = match group.epoch {
            Some(epoch) => Some(key(db, seal, group.id, epoch).await?),
            None => None,
        };
        groups.push(GroupRecord {
            info: group.chosen.info(group.id),
            suite: group.chosen.suite,
            protect: group.chosen.protect,
            rotate_every: group.chosen.rotate_every,
            after_volume: group.chosen.after_volume,
            volume: volume(db, group.id, group.epoch).await?,
            key_age: key_age(db, group.id, group.epoch).await?,
            key,
            rotation: rotation(db, seal, group.id).await?,
            burnt: Epoch(number(&state, "burnt")?),
            last_rotation: Rotation(number(&state, "last_rotation")?),
            rotation_due: state.try_get("rotation_due")?,
        });
    }
    Ok(groups)
}

/// Returns for how long the key of this epoch has been in force, by the wall clock; zero if the
/// clock was set back meanwhile.
async fn key_age(
    db: &mut SqliteConnection,
    group: GroupId,
    epoch: Option<Epoch>,
) -> Stored<Duration> {
    const SQL: &str = "
        SELECT coalesce(max(r.ended), k.created) AS since FROM keys k
        LEFT JOIN rotations r
            ON r.group_id = k.group_id AND r.epoch = k.epoch AND r.result = 'done'
        WHERE k.group_id = ? AND k.epoch = ?";
    let epoch = to_sql(epoch.unwrap_or_default().0)?;
    let query = sqlx::query(SQL).bind(group.0).bind(epoch);
    let since: Option<i64> = query.fetch_one(db).await?.try_get("since")?;
    let age = since.and_then(|since| u64::try_from(now_ms() - since).ok());
    Ok(Duration::from_millis(age.unwrap_or_default()))
}

/// Returns how many bytes were sealed under the key of this epoch, as far as they were stored.
async fn volume(db: &mut SqliteConnection, group: GroupId, epoch: Option<Epoch>) -> Stored<u64> {
    let sql =
        "SELECT coalesce(max(volume), 0) AS volume FROM keys WHERE group_id = ? AND epoch = ?";
    let query = sqlx::query(sql).bind(group.0);
    let query = query.bind(to_sql(epoch.unwrap_or_default().0)?);
    number(&query.fetch_one(db).await?, "volume")
}

async fn rotation(
    db: &mut SqliteConnection,
    seal: &Seal,
    group: GroupId,
) -> Stored<Option<StoredRotation>> {
    let sql = "SELECT rotation, update_mode, phase, epoch FROM rotations
               WHERE group_id = ? AND ended IS NULL";
    let row = sqlx::query(sql)
        .bind(group.0)
        .fetch_optional(&mut *db)
        .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(StoredRotation {
        rotation: Rotation(number(&row, "rotation")?),
        update: of_word(row.try_get("update_mode")?)?,
        phase: of_word(row.try_get("phase")?)?,
        key: key(db, seal, group, Epoch(number(&row, "epoch")?)).await?,
    }))
}

async fn key(
    db: &mut SqliteConnection,
    seal: &Seal,
    group: GroupId,
    epoch: Epoch,
) -> Stored<StoredKey> {
    let sql = "SELECT spi, suite, ks FROM keys
               WHERE group_id = ? AND epoch = ? AND retired IS NULL";
    let row = sqlx::query(sql)
        .bind(group.0)
        .bind(to_sql(epoch.0)?)
        .fetch_optional(db)
        .await?
        .ok_or_else(|| StoreError::Corrupt(format!("no key of epoch {epoch}, group {group}")))?;
    let spi = Spi(number(&row, "spi")?);
    Ok(StoredKey {
        epoch,
        spi,
        suite: of_word(row.try_get("suite")?)?,
        ks: seal.open(&key_row(group, epoch, spi), row.try_get("ks")?)?,
    })
}

async fn members(db: &mut SqliteConnection) -> Stored<Vec<(EuId, GroupId)>> {
    let sql = "SELECT unit_id, group_id FROM memberships ORDER BY unit_id, group_id";
    let rows = sqlx::query(sql).fetch_all(db).await?;
    let member = |row: &SqliteRow| {
        Ok((
            EuId(number(row, "unit_id")?),
            GroupId(number(row, "group_id")?),
        ))
    };
    rows.iter().map(member).collect()
}

async fn tokens(db: &mut SqliteConnection, seal: &Seal) -> Stored<Vec<TokenRecord>> {
    let sql = "SELECT id, unit_id, secret, expires, used_by FROM tokens ORDER BY created";
    let rows = sqlx::query(sql).fetch_all(db).await?;
    let token = |row: &SqliteRow| {
        let id = TokenId(bytes(row.try_get("id")?)?);
        let eu = EuId(number(row, "unit_id")?);
        let used_by: Option<&[u8]> = row.try_get("used_by")?;
        Ok(TokenRecord {
            id,
            eu,
            secret: seal.open(&token_row(id, eu), row.try_get("secret")?)?,
            expires: pseudotime(moment(row.try_get("expires")?)?),
            used_by: used_by.map(bytes).transpose()?.map(Fingerprint::new),
        })
    };
    rows.iter().map(token).collect()
}

fn optional<T: TryFrom<i64>>(row: &SqliteRow, column: &str) -> Stored<Option<T>> {
    let value: Option<i64> = row.try_get(column)?;
    value.map(from_sql).transpose()
}
