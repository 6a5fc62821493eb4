//! What is asked of the store, one job after the other.

use std::time::Instant;

use fpn::ids::{EuId, GroupId};
use fpn::keyshare::UpdateMode;
use fpn::manager::{AdminError, MgeStatus, StoreId, StoreRequest, TokenRecord};
use serde_json::Value;
use tokio::sync::oneshot;

use super::waiters::Lines;
use crate::names::Name;
use crate::store::{
    Actor, Gone, Group, NewGroup, NewToken, Store, StoreError, Stored, TokenChange, Unit,
};

/// What an administrator asks for.
pub(crate) struct Request {
    pub(crate) actor: Actor,
    pub(crate) command: Command,
    /// When it came.
    pub(crate) since: Instant,
    /// Answered when it is stored and under way.
    pub(crate) reply: oneshot::Sender<Result<Outcome, CommandError>>,
}

/// What there is to ask for.
pub(crate) enum Command {
    Status,
    AddGroup(NewGroup),
    RemoveGroup(Name),
    AddUnit {
        name: Name,
        groups: Vec<Name>,
        token: NewToken,
    },
    RemoveUnit {
        name: Name,
        lines: Lines,
    },
    AddToken {
        unit: Name,
        token: NewToken,
    },
    Join {
        unit: Name,
        group: Name,
    },
    Leave {
        unit: Name,
        group: Name,
        lines: Lines,
    },
    Evict {
        unit: Name,
        lines: Lines,
    },
    /// The operator's yes after a restore: to these, to all that wait if none is named.
    Accept(Vec<Name>),
    Rotate {
        group: Name,
        update: Option<UpdateMode>,
        lines: Lines,
    },
}

/// What came of it.
pub(crate) enum Outcome {
    Status(MgeStatus),
    Group(Group),
    Unit(Unit),
    /// Who was accepted after a restore.
    Accepted(Vec<Name>),
    /// Nothing to tell, or the lines tell it.
    Done,
}

/// Why nothing came of it.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CommandError {
    /// The store refused or failed: nothing has happened.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The machine refused. What the store holds is taken up at the next start.
    #[error("the manager refused it: {0}")]
    Machine(#[from] AdminError),
}

/// One job.
pub(super) enum Job {
    Machine(StoreRequest),
    Admin(Box<Request>),
    Note {
        action: &'static str,
        object: String,
        after: Value,
    },
}

/// What came of it.
pub(super) enum Finished {
    Machine(StoreId, Stored<()>),
    Admin(Box<Request>, Stored<Change>),
    Note(Stored<()>),
}

/// What the store did for an administrator.
pub(super) enum Change {
    Group(Group),
    Unit(Unit, TokenRecord),
    Gone(Gone),
    Token(TokenChange),
    Accepted(Vec<(EuId, Name)>),
    Member(EuId, GroupId),
}

/// Does a job.
pub(super) async fn work<S: Store>(store: S, job: Job) -> Finished {
    match job {
        Job::Machine(request) => {
            let result = store.execute(&request.op).await;
            Finished::Machine(request.id, result)
        }
        Job::Admin(mut request) => {
            let result = change(&store, &mut request).await;
            Finished::Admin(request, result)
        }
        Job::Note {
            action,
            object,
            after,
        } => Finished::Note(store.note(&Actor::manager(), action, &object, after).await),
    }
}

async fn change<S: Store>(store: &S, request: &mut Request) -> Stored<Change> {
    let by = &request.actor;
    match &mut request.command {
        Command::AddGroup(group) => store.add_group(by, group).await.map(Change::Group),
        Command::RemoveGroup(name) => store.remove_group(by, name).await.map(Change::Group),
        Command::AddUnit {
            name,
            groups,
            token,
        } => {
            let added = store.add_unit(by, name, groups, token).await;
            added.map(|(unit, token)| Change::Unit(unit, token))
        }
        Command::RemoveUnit { name, .. } => store.remove_unit(by, name).await.map(Change::Gone),
        Command::AddToken { unit, token } => {
            store.add_token(by, unit, token).await.map(Change::Token)
        }
        Command::Join { unit, group } => store
            .join(by, unit, group)
            .await
            .map(|(eu, group)| Change::Member(eu, group)),
        Command::Leave { unit, group, .. } => store
            .leave(by, unit, group)
            .await
            .map(|(eu, group)| Change::Member(eu, group)),
        Command::Evict { unit, .. } => store.evict(by, unit).await.map(Change::Gone),
        Command::Accept(units) => store.accept(by, units).await.map(Change::Accepted),
        Command::Status | Command::Rotate { .. } => {
            Err(StoreError::State("this command is not the store's".into()))
        }
    }
}
