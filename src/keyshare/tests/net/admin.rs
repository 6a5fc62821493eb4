//! Administrators' requests, as tests make them: by number, and with all that a record has.

use super::store::Store;
use crate::ids::{EuId, GroupId};
use crate::keyshare::ring::{GroupInfo, SuiteId, UpdateMode};
use crate::manager::{
    AdminDone, AdminRequest, GroupChange, GroupRecord, MgeEvent, MgeMachine, Name, NewGroup,
    NewToken, StoreAnswer, StoreOp, TokenRecord, UnitRecord,
};
use crate::time::{Pseudotime, Timestamp};

/// A request.
pub(in crate::keyshare::tests) enum Admin {
    Rotate {
        group: GroupId,
        update: Option<UpdateMode>,
        actor: String,
    },
    Evict {
        eu: EuId,
        actor: String,
    },
    Join {
        eu: EuId,
        group: GroupId,
    },
    Leave {
        eu: EuId,
        group: GroupId,
        actor: String,
    },
    GroupAdded(GroupRecord),
    GroupChanged {
        info: GroupInfo,
        suite: SuiteId,
        protect: Vec<ipnet::IpNet>,
    },
    GroupRemoved(GroupId),
    /// Enrolled or not: there is no request for one that is.
    UnitAdded(UnitRecord),
    Accepted(Vec<EuId>),
    TokenAdded(TokenRecord),
}

impl Admin {
    /// As an administrator asks for it. `None` for a unit that has enrolled already.
    pub(super) fn request(self, store: &Store) -> Option<(String, AdminRequest)> {
        let name = |text: &str| text.parse::<Name>().expect("a name");
        let unit = |eu: EuId| name(&store.units[&eu].name);
        let group = |id: GroupId| name(&store.groups[&id].info.name);
        let mut by = String::from("test");
        let request = match self {
            Self::Rotate {
                group: id,
                update,
                actor,
            } => {
                by = actor;
                let group = group(id);
                AdminRequest::Rotate { group, update }
            }
            Self::Evict { eu, actor } => {
                by = actor;
                AdminRequest::Evict { unit: unit(eu) }
            }
            Self::Join { eu, group: id } => AdminRequest::Join {
                unit: unit(eu),
                group: group(id),
            },
            Self::Leave {
                eu,
                group: id,
                actor,
            } => {
                by = actor;
                AdminRequest::Leave {
                    unit: unit(eu),
                    group: group(id),
                }
            }
            Self::GroupAdded(record) => AdminRequest::AddGroup(NewGroup {
                name: name(&record.info.name),
                update: record.info.update,
                priority: record.info.priority,
                policy: record.info.policy,
                suite: record.suite,
                protect: record.protect,
            }),
            Self::GroupChanged {
                info,
                suite,
                protect,
            } => AdminRequest::SetGroup {
                group: group(info.id),
                change: GroupChange {
                    update: Some(info.update),
                    priority: Some(info.priority),
                    policy: Some(info.policy),
                    suite: Some(suite),
                    protect: Some(protect),
                },
            },
            Self::GroupRemoved(id) => AdminRequest::RemoveGroup { group: group(id) },
            Self::UnitAdded(_) => return None,
            Self::Accepted(units) => AdminRequest::Accept {
                units: units.into_iter().map(unit).collect(),
            },
            Self::TokenAdded(record) => {
                let expires = u128::from(record.expires.0) * 1000;
                let expires = expires.div_ceil(u128::from(Pseudotime::HZ));
                AdminRequest::AddToken {
                    unit: unit(record.eu),
                    token: NewToken {
                        id: record.id,
                        secret: record.secret,
                        expires_ms: u64::try_from(expires).unwrap_or(u64::MAX),
                    },
                }
            }
        };
        Some((by, request))
    }
}

/// Asks a manager whose store takes this at once, before all that it is still to write.
pub(in crate::keyshare::tests) fn take(
    mge: &mut MgeMachine,
    now: Timestamp,
    request: AdminRequest,
) -> AdminDone {
    let id = mge.handle_admin(now, "test".into(), request);
    let id = id.expect("a valid request");
    if let Some(request) = mge.poll_store() {
        let evicted = matches!(&request.op, StoreOp::Admin(_));
        assert!(evicted, "something else is to be written");
        let answer = StoreAnswer::Void(Vec::new());
        mge.handle_stored(now, request.id, Ok(answer));
    }
    let done = std::iter::from_fn(|| mge.poll_event()).find_map(|event| match event {
        MgeEvent::AdminDone { request, result } if request == id => result.ok(),
        _ => None,
    });
    done.expect("an answer")
}
