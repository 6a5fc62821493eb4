//! Performs each write on the tables that it is about.

use fpn::ids::GroupId;
use fpn::manager::{StoreAnswer, StoreOp};
use serde_json::{Value, json};
use sqlx::SqliteConnection;

use super::rotation::{self, Begun};
use super::values::to_sql;
use super::{admin, audit, history};
use crate::seal::Seal;
use crate::store::{Actor, StoreError, Stored};

/// Performs one write, in the caller's transaction.
pub(super) async fn execute(
    db: &mut SqliteConnection,
    seal: &Seal,
    op: &StoreOp,
) -> Stored<StoreAnswer> {
    if let Some(group) = op.group()
        && !exists(db, group).await?
    {
        // The group was removed while this write was on its way, so there is nothing left to
        // change.
        return Ok(StoreAnswer::Done);
    }
    match op {
        StoreOp::Admin(op) => return admin::execute(db, seal, op).await,
        StoreOp::Note {
            action,
            object,
            after,
        } => {
            let after: Value =
                serde_json::from_str(after).map_err(|e| StoreError::State(e.to_string()))?;
            audit::write(db, &Actor::manager(), action, object, None, Some(after)).await?;
        }
        StoreOp::FirstKey { group, key } => rotation::first_key(db, seal, *group, key).await?,
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
            rotation::begin_rotation(db, seal, begun, key, actor).await?;
        }
        StoreOp::JoinRotation { group, actor } => {
            let name = rotation::group_name(db, *group).await?;
            let (by, name) = (Actor(actor.clone()), name.as_str());
            let after = json!({ "joins": "the rotation under way or the next" });
            audit::write(db, &by, "rotate", name, None, Some(after)).await?;
        }
        StoreOp::SetPhase {
            group,
            rotation,
            phase,
        } => rotation::set_phase(db, *group, *rotation, *phase).await?,
        StoreOp::EndRotation {
            group,
            rotation,
            epoch,
        } => rotation::end_rotation(db, *group, *rotation, *epoch).await?,
        StoreOp::BeginEra(era) => history::begin_era(db, seal, era).await?,
        StoreOp::RegisterUnit { eu, token, keys } => {
            admin::register_unit(db, *eu, *token, keys).await?;
        }
        StoreOp::ReserveSenderIds { below } => {
            let sql = "UPDATE realm SET sender_ids = max(sender_ids, ?)";
            sqlx::query(sql).bind(to_sql(*below)?).execute(db).await?;
        }
        StoreOp::RaiseLease { longest } => {
            let ms = u64::try_from(longest.as_millis()).unwrap_or(u64::MAX);
            let sql = "UPDATE realm SET lease_ms = max(lease_ms, ?)";
            sqlx::query(sql).bind(to_sql(ms)?).execute(db).await?;
        }
        StoreOp::SavePseudotime { value, volumes } => {
            let sql = "UPDATE realm SET pseudotime = ?";
            let query = sqlx::query(sql).bind(to_sql(value.0)?);
            query.execute(&mut *db).await?;
            for (group, epoch, volume) in volumes {
                // The group may have been removed meanwhile.
                let sql = "UPDATE keys SET volume = ? WHERE group_id = ? AND epoch = ?";
                let query = sqlx::query(sql).bind(to_sql(*volume)?).bind(group.0);
                query.bind(to_sql(epoch.0)?).execute(&mut *db).await?;
            }
        }
    }
    Ok(StoreAnswer::Done)
}

async fn exists(db: &mut SqliteConnection, group: GroupId) -> Stored<bool> {
    let row = sqlx::query("SELECT 1 FROM groups WHERE id = ?").bind(group.0);
    Ok(row.fetch_optional(db).await?.is_some())
}
