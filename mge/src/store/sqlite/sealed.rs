//! Rows with sealed contents: session keys and token secrets. Each is sealed for its own row.

use fpn::crypto::TokenId;
use fpn::ids::{Epoch, EuId, GroupId, Spi};
use fpn::manager::StoredKey;
use sqlx::SqliteConnection;

use super::read::word;
use super::values::{expect_row, now_ms, to_sql};
use crate::seal::Seal;
use crate::store::Stored;

/// Returns the identity of a key's row, for its seal.
pub(super) fn key_row(group: GroupId, epoch: Epoch, spi: Spi) -> Vec<u8> {
    [
        b"key",
        &group.0.to_be_bytes()[..],
        &epoch.0.to_be_bytes(),
        &spi.0.to_be_bytes(),
    ]
    .concat()
}

/// Returns the identity of a token's row, for its seal.
pub(super) fn token_row(id: TokenId, unit: EuId) -> Vec<u8> {
    [b"token", &unit.0.to_be_bytes()[..], &id.0].concat()
}

/// Stores a key. There is one key for an epoch, and epochs only grow: a second key for the same
/// epoch is refused, and so is a key for an epoch below that of another key or below a burnt epoch.
/// The same key may be stored again.
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
pub(super) async fn retire_keys(
    db: &mut SqliteConnection,
    group: GroupId,
    from: i64,
    to: i64,
) -> Stored<()> {
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
