//! What the manager remembers: one trait, SQLite today.
//!
//! Every administrator's write is one transaction with its audit row: there is no change that the log does not tell,
//! and no row about a change that did not happen. Session keys and token secrets are sealed before they reach SQL.

mod error;
mod sqlite;

use std::future::Future;
use std::time::Duration;

use fpn::crypto::{Fingerprint, TokenId};
use fpn::ids::{Epoch, EuId, GroupId};
use fpn::keyshare::ring::SuiteId;
use fpn::keyshare::{GroupInfo, GroupPolicy, UpdateMode};
use fpn::manager::{Directory, Point, StoreOp, TokenRecord};
use fpn::time::Pseudotime;
use ipnet::IpNet;
use jiff::Timestamp;
use serde_json::Value;

use crate::names::Name;

pub(crate) use error::StoreError;
pub(crate) use sqlite::{SqliteStore, copy};

/// Result of everything here.
pub(crate) type Stored<T> = Result<T, StoreError>;

/// The manager's memory. A call that fails has changed nothing.
pub(crate) trait Store: Clone + Send + Sync + 'static {
    /// Counts one more start and gives all that the machine loads.
    fn start(&self, wall: Pseudotime) -> impl Future<Output = Stored<Start>> + Send;
    /// Writes what the machine asks for.
    fn execute(&self, op: &StoreOp) -> impl Future<Output = Stored<()>> + Send;

    /// Adds a group.
    fn add_group(&self, by: &Actor, group: &NewGroup)
    -> impl Future<Output = Stored<Group>> + Send;
    /// Removes a group with its keys. Its number never comes back.
    fn remove_group(&self, by: &Actor, name: &Name) -> impl Future<Output = Stored<Group>> + Send;
    /// All groups, by name.
    fn groups(&self) -> impl Future<Output = Stored<Vec<Group>>> + Send;
    /// One group.
    fn group(&self, name: &Name) -> impl Future<Output = Stored<Group>> + Send;

    /// Adds a unit to these groups, with the token that enrols it.
    fn add_unit(
        &self,
        by: &Actor,
        name: &Name,
        groups: &[Name],
        token: &NewToken,
    ) -> impl Future<Output = Stored<(Unit, TokenRecord)>> + Send;
    /// Removes a unit. Its groups are due for a rotation.
    fn remove_unit(&self, by: &Actor, name: &Name) -> impl Future<Output = Stored<Gone>> + Send;
    /// Gives a unit a new token; its older unused ones are void.
    fn add_token(
        &self,
        by: &Actor,
        unit: &Name,
        token: &NewToken,
    ) -> impl Future<Output = Stored<TokenChange>> + Send;
    /// All units, by name.
    fn units(&self) -> impl Future<Output = Stored<Vec<Unit>>> + Send;
    /// One unit.
    fn unit(&self, name: &Name) -> impl Future<Output = Stored<Unit>> + Send;

    /// Puts a unit into a group.
    fn join(
        &self,
        by: &Actor,
        unit: &Name,
        group: &Name,
    ) -> impl Future<Output = Stored<(EuId, GroupId)>> + Send;
    /// Takes a unit out of a group, which is due for a rotation.
    fn leave(
        &self,
        by: &Actor,
        unit: &Name,
        group: &Name,
    ) -> impl Future<Output = Stored<(EuId, GroupId)>> + Send;
    /// Takes a unit out of all its groups, which are due for a rotation, and voids its tokens.
    fn evict(&self, by: &Actor, unit: &Name) -> impl Future<Output = Stored<Gone>> + Send;

    /// How far the history is that is on disk: grows with every write that counts.
    fn point(&self) -> Point;
    /// The last restore, as long as units wait for the operator's yes.
    fn restored(&self) -> impl Future<Output = Stored<Option<Restored>>> + Send;
    /// The operator's yes to these units; to all that wait if none is named.
    fn accept(
        &self,
        by: &Actor,
        units: &[Name],
    ) -> impl Future<Output = Stored<Vec<(EuId, Name)>>> + Send;

    /// Writes a row about something that changed nothing else, such as a refusal.
    fn note(
        &self,
        by: &Actor,
        action: &str,
        object: &str,
        after: Value,
    ) -> impl Future<Output = Stored<()>> + Send;
    /// The last `limit` rows of the audit log after row `after`, oldest first.
    fn events(&self, after: i64, limit: u32) -> impl Future<Output = Stored<Vec<Event>>> + Send;

    /// Ends it; what has begun is finished.
    fn close(&self) -> impl Future<Output = ()> + Send;
}

/// Who does something, as the audit log names them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Actor(pub(crate) String);

/// One start of the manager.
pub(crate) struct Start {
    /// All that it knows, with the number of this start.
    pub(crate) directory: Directory,
    /// Where the group's clock begins: the wall clock, or what was stored if that is later.
    pub(crate) pseudotime: Pseudotime,
    /// So far is the wall clock behind what was stored: somebody set it back. Units may have gone on beyond what the clock
    /// shows now, so that all groups are due for a rotation: under a new key nothing old can be taken for fresh.
    pub(crate) set_back: Option<Duration>,
}

/// What an administrator chooses about a group.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct NewGroup {
    pub(crate) name: Name,
    pub(crate) update: UpdateMode,
    pub(crate) priority: u16,
    pub(crate) policy: GroupPolicy,
    pub(crate) suite: SuiteId,
    pub(crate) protect: Vec<IpNet>,
}

/// A token to be stored; its text is only ever shown once.
pub(crate) struct NewToken {
    pub(crate) id: TokenId,
    pub(crate) secret: fpn::crypto::Secret<32>,
    /// From when on it enrols nobody.
    pub(crate) expires: Timestamp,
}

/// A new token of a unit, and those that it replaces.
pub(crate) struct TokenChange {
    pub(crate) unit: Unit,
    pub(crate) added: TokenRecord,
    pub(crate) void: Vec<TokenId>,
}

/// A unit that was taken out of all its groups.
pub(crate) struct Gone {
    /// As it was before.
    pub(crate) unit: Unit,
    /// Its tokens, used ones too.
    pub(crate) void: Vec<TokenId>,
}

/// A group as stored.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    pub(crate) id: GroupId,
    pub(crate) chosen: NewGroup,
    pub(crate) created: Timestamp,
    /// The epoch in force, or `None` before the first key.
    pub(crate) epoch: Option<Epoch>,
    /// Names of its members.
    pub(crate) units: Vec<Name>,
}

/// A unit as stored.
#[derive(Clone, Debug)]
pub(crate) struct Unit {
    pub(crate) id: EuId,
    pub(crate) name: Name,
    pub(crate) created: Timestamp,
    /// When its keys were registered and their fingerprint, or `None` as long as only a token is out.
    pub(crate) enrolled: Option<(Timestamp, Fingerprint)>,
    /// Gets no key until it is enrolled anew.
    pub(crate) evicted: bool,
    /// Gets no key before an operator's yes: the manager was restored from an older copy.
    pub(crate) unconfirmed: bool,
    /// Names of its groups.
    pub(crate) groups: Vec<Name>,
    /// Until when an unused token is good.
    pub(crate) token_expires: Option<Timestamp>,
}

/// The manager goes on from an older copy of its database.
#[derive(Clone, Debug)]
pub(crate) struct Restored {
    pub(crate) since: Timestamp,
    /// How it is known, without a full stop.
    pub(crate) why: String,
    /// How many units wait for the operator, and the first names of them.
    pub(crate) waiting: usize,
    pub(crate) units: Vec<Name>,
}

/// A row of the audit log.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    pub(crate) id: i64,
    pub(crate) at: Timestamp,
    pub(crate) actor: String,
    pub(crate) action: String,
    pub(crate) object: String,
    pub(crate) before: Option<Value>,
    pub(crate) after: Option<Value>,
}

impl Actor {
    /// The manager itself.
    pub(crate) fn manager() -> Self {
        Self("fpn-mge".into())
    }
}

impl NewGroup {
    /// What its members know of it.
    pub(crate) fn info(&self, id: GroupId) -> GroupInfo {
        GroupInfo {
            id,
            name: self.name.to_string(),
            priority: self.priority,
            policy: self.policy,
            update: self.update,
        }
    }
}

/// A moment as pseudotime counts it: 1/64 s since the Unix epoch.
pub(crate) fn pseudotime(moment: Timestamp) -> Pseudotime {
    let ms = u64::try_from(moment.as_millisecond()).unwrap_or(0);
    Pseudotime(ms * Pseudotime::HZ / 1000)
}
