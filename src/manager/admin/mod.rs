//! How an administrator's request is handled: it is refused, or stored and then applied.
//!
//! ```text
//!  AdminRequest --> check --> StoreOp::Admin --> stored --> apply --> AdminDone
//!                     |            |                         |
//!                AdminError    StoreFailed            leader, shard
//! ```
//!
//! The machine refuses what it knows to be impossible; the store has the same rules as constraints
//! of its tables. Nothing is applied before it is durable. A rotation takes the same way: its
//! `StoreOp` is [`BeginRotation`](super::StoreOp::BeginRotation), which the leader makes when the
//! turn of the group has come.
//!
//! Cost: proportional to the members, groups and sessions of the objects that the request names.

mod names;

pub(super) use self::names::Names;
use super::MgeMachine;
use super::directory::UnitRecord;
use super::event::MgeEvent;
use super::name::Name;
use super::request::{Added, AdminDone, AdminError, AdminRequest, GroupChange, RequestId, Ticket};
use super::store::{AdminOp, StoreAnswer, StoreFailed, StoreOp};
use super::turns::Turn;
use super::writes::Then;
use crate::crypto::TokenId;
use crate::ids::{EuId, GroupId};
use crate::keyshare::ring::UpdateMode;
use crate::time::Timestamp;
use crate::wire::control::MayServe;

impl MgeMachine {
    /// Refuses a request, or has it stored.
    pub(super) fn request(
        &mut self,
        now: Timestamp,
        actor: String,
        request: AdminRequest,
    ) -> Result<RequestId, AdminError> {
        self.check(&request)?;
        self.requests += 1;
        let id = RequestId(self.requests);
        match request {
            AdminRequest::Rotate { group, update } => {
                let group = self.names.group(&group)?;
                let done = AdminDone {
                    tickets: vec![self.rotate(now, group, update, false, &actor)],
                    groups: vec![group],
                    ..AdminDone::default()
                };
                self.admin_done(id, Ok(done));
            }
            AdminRequest::RotateGroups { groups, update } => {
                let done = self.rotate_groups(&groups, update, &actor)?;
                self.admin_done(id, Ok(done));
            }
            request => {
                let op = StoreOp::Admin(AdminOp { actor, request });
                self.writes.write(op, Then::Admin(id));
            }
        }
        Ok(id)
    }

    /// Applies an administrator's request that is in the store.
    pub(super) fn apply(
        &mut self,
        now: Timestamp,
        id: RequestId,
        op: AdminOp,
        answer: StoreAnswer,
    ) {
        let AdminOp { actor, request } = op;
        let mut done = AdminDone::default();
        match (request, answer) {
            (AdminRequest::AddGroup(new), StoreAnswer::Group(group)) => {
                let record = new.record(group);
                if let Some(leader) = &mut self.leader {
                    leader.add_group(now, &record);
                    self.turns.add_group(now, &record);
                }
                self.shard.add_group(record);
                self.shard.publish_prefixes();
                self.names.add_group(new.name.clone(), group);
                done.added = Some(Added::Group(group, new.name));
                self.resume(now, group);
            }
            (AdminRequest::SetGroup { group, change }, _) => {
                if let Ok(id) = self.names.group(&group) {
                    if let Some(leader) = &mut self.leader {
                        leader.change_group(id, change.update, change.suite);
                        let (every, after) = (change.rotate_every, change.after_volume);
                        self.turns.change_group(now, id, every, after);
                    }
                    self.shard.change_group(id, change);
                }
            }
            (AdminRequest::RemoveGroup { group }, _) => {
                if let Ok(id) = self.names.group(&group) {
                    self.remove_group(id);
                    self.names.remove_group(&group);
                    done.removed = Some(id);
                }
            }
            (
                AdminRequest::AddUnit {
                    unit,
                    groups,
                    may_serve,
                    token,
                },
                StoreAnswer::Unit(eu),
            ) => {
                let record = new_unit(eu, &unit, may_serve);
                self.shard.add_unit(now, record, false);
                for group in groups {
                    if let Ok(group) = self.names.group(&group) {
                        self.shard.join(eu, group);
                    }
                }
                self.shard.add_token(token.record(eu));
                self.names.add_unit(unit.clone(), eu);
                done.added = Some(Added::Unit(eu, unit));
            }
            (AdminRequest::SetUnit { unit, may_serve }, _) => {
                if let Ok(eu) = self.names.unit(&unit) {
                    self.shard.set_may_serve(eu, may_serve);
                }
            }
            (AdminRequest::RemoveUnit { unit }, StoreAnswer::Void(void)) => {
                self.void(void);
                if let Ok(eu) = self.names.unit(&unit) {
                    (done.tickets, done.groups) = self.evict(now, eu, &actor);
                    self.shard.remove_keys(eu);
                    self.names.remove_unit(&unit);
                }
            }
            (AdminRequest::Evict { unit }, StoreAnswer::Void(void)) => {
                self.void(void);
                if let Ok(eu) = self.names.unit(&unit) {
                    (done.tickets, done.groups) = self.evict(now, eu, &actor);
                }
            }
            (AdminRequest::AddToken { unit, token }, StoreAnswer::Void(void)) => {
                self.void(void);
                if let Ok(eu) = self.names.unit(&unit) {
                    self.shard.add_token(token.record(eu));
                }
            }
            (AdminRequest::Join { unit, group }, _) => {
                if let (Ok(eu), Ok(group)) = (self.names.unit(&unit), self.names.group(&group)) {
                    self.shard.join(eu, group);
                }
            }
            (AdminRequest::Leave { unit, group }, _) => {
                if let (Ok(eu), Ok(group)) = (self.names.unit(&unit), self.names.group(&group)) {
                    self.shard.leave(now, eu, group);
                    done.tickets = vec![self.rotate(now, group, None, true, &actor)];
                    done.groups = vec![group];
                }
            }
            (AdminRequest::Accept { .. }, StoreAnswer::Accepted(units)) => {
                self.shard.accept(&units);
                done.accepted = units;
            }
            // The answer does not belong to the request, so the store is of another version.
            // Nothing is applied before the next start.
            _ => {}
        }
        self.admin_done(id, Ok(done));
    }

    pub(super) fn admin_done(&mut self, id: RequestId, result: Result<AdminDone, StoreFailed>) {
        let event = MgeEvent::AdminDone {
            request: id,
            result,
        };
        self.events.push_back(event);
    }

    /// Checks a request against what the machine knows. Cost: proportional to the objects that it
    /// names.
    fn check(&self, request: &AdminRequest) -> Result<(), AdminError> {
        match request {
            AdminRequest::AddGroup(new) => {
                if self.names.group(&new.name).is_ok() {
                    return Err(AdminError::GroupExists(new.name.clone()));
                }
                self.shard.check_prefixes(None, &new.protect)
            }
            AdminRequest::SetGroup { group, change } => {
                let id = self.names.group(group)?;
                if *change == GroupChange::default() {
                    return Err(AdminError::NoChange);
                }
                let protect = change.protect.as_deref().unwrap_or_default();
                self.shard.check_prefixes(Some(id), protect)
            }
            AdminRequest::RemoveGroup { group } | AdminRequest::Rotate { group, .. } => {
                self.names.group(group).map(|_| ())
            }
            AdminRequest::RotateGroups { groups, .. } => groups
                .iter()
                .try_for_each(|group| self.names.group(group).map(|_| ())),
            AdminRequest::AddUnit { unit, groups, .. } => {
                if self.names.unit(unit).is_ok() {
                    return Err(AdminError::UnitExists(unit.clone()));
                }
                groups
                    .iter()
                    .try_for_each(|group| self.names.group(group).map(|_| ()))
            }
            AdminRequest::RemoveUnit { unit }
            | AdminRequest::SetUnit { unit, .. }
            | AdminRequest::AddToken { unit, .. }
            | AdminRequest::Evict { unit } => self.names.unit(unit).map(|_| ()),
            AdminRequest::Join { unit, group } => {
                let (eu, id) = (self.names.unit(unit)?, self.names.group(group)?);
                if self.shard.groups_of(eu).any(|of| of == id) {
                    return Err(AdminError::AlreadyMember {
                        unit: unit.clone(),
                        group: group.clone(),
                    });
                }
                Ok(())
            }
            AdminRequest::Leave { unit, group } => {
                let (eu, id) = (self.names.unit(unit)?, self.names.group(group)?);
                if self.shard.groups_of(eu).all(|of| of != id) {
                    return Err(AdminError::NotMember {
                        unit: unit.clone(),
                        group: group.clone(),
                        of: list(self.shard.group_names(eu)),
                    });
                }
                Ok(())
            }
            AdminRequest::Accept { units } => units.iter().try_for_each(|unit| {
                let eu = self.names.unit(unit)?;
                if self.shard.waits_for_operator(eu) {
                    Ok(())
                } else {
                    Err(AdminError::NotWaiting(unit.clone()))
                }
            }),
        }
    }

    /// Takes a unit out of every barrier at once, sends REVOKE a few times, and has all its keys
    /// replaced.
    fn evict(&mut self, now: Timestamp, eu: EuId, actor: &str) -> (Vec<Ticket>, Vec<GroupId>) {
        let groups: Vec<_> = self.shard.groups_of(eu).collect();
        // This comes before its sessions end: otherwise a barrier that waits for no other unit
        // would put a key in force that it has.
        let tickets = groups
            .iter()
            .map(|id| self.rotate(now, *id, None, true, actor));
        let tickets = tickets.collect();
        self.shard.evict(now, eu);
        (tickets, groups)
    }

    /// Has these groups rotated one after the other, or all.
    fn rotate_groups(
        &mut self,
        groups: &[Name],
        update: Option<UpdateMode>,
        actor: &str,
    ) -> Result<AdminDone, AdminError> {
        let mut ids: Vec<GroupId> = match groups {
            [] => self.names.groups().collect(),
            named => {
                let ids = named.iter().map(|group| self.names.group(group));
                ids.collect::<Result<_, _>>()?
            }
        };
        ids.sort_unstable();
        ids.dedup();
        let mut tickets = Vec::new();
        for &group in &ids {
            self.tickets += 1;
            let ticket = Ticket(self.tickets);
            let by = Some((actor.to_owned(), ticket));
            self.turns.ask(Turn { group, update, by });
            tickets.push(ticket);
        }
        Ok(AdminDone {
            tickets,
            groups: ids,
            ..AdminDone::default()
        })
    }

    fn remove_group(&mut self, id: GroupId) {
        self.shard.remove_group(id);
        let leader = self.leader.as_mut();
        let tickets = leader.map(|leader| leader.remove_group(id));
        let mut tickets = tickets.unwrap_or_default();
        tickets.extend(self.turns.remove_group(id));
        let group = id;
        self.events
            .push_back(MgeEvent::GroupRemoved { group, tickets });
    }

    fn void(&mut self, tokens: Vec<TokenId>) {
        for token in tokens {
            self.shard.remove_token(token);
        }
    }
}

fn new_unit(id: EuId, name: &Name, may_serve: MayServe) -> UnitRecord {
    UnitRecord {
        id,
        name: name.to_string(),
        keys: None,
        evicted: false,
        unconfirmed: false,
        may_serve,
    }
}

fn list(names: Vec<String>) -> String {
    if names.is_empty() {
        return "no group".into();
    }
    names.join(", ")
}
