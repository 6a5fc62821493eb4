//! What the manager remembers: a trait, and its implementation on SQLite.
//!
//! There is one way to change anything: [`Store::execute`] performs one
//! [`StoreOp`](fpn::manager::StoreOp) in one transaction, together with its audit row. So there is
//! no change without a row in the audit log and no row about a change that did not happen.
//! Everything else only reads. Session keys and token secrets are sealed before they reach SQL.

mod error;
mod sqlite;

use std::future::Future;
use std::time::Duration;

use fpn::crypto::Fingerprint;
use fpn::ids::{Epoch, EuId, GroupId};
use fpn::manager::{Directory, Name, NewGroup, Point, StoreAnswer, StoreRequest};
use fpn::time::Pseudotime;
use fpn::wire::control::MayServe;
use jiff::Timestamp;
use serde_json::Value;

pub(crate) use error::StoreError;
pub(crate) use sqlite::{SqliteStore, copy};

/// The result of every call of the store.
pub(crate) type Stored<T> = Result<T, StoreError>;

/// The manager's memory. A call that fails has changed nothing.
pub(crate) trait Store: Clone + Send + Sync + 'static {
    /// Counts one more start and returns everything that the machine loads.
    fn start(&self, wall: Pseudotime) -> impl Future<Output = Stored<Start>> + Send;
    /// Performs a write of the machine, unless another start or another manager holds the store by
    /// now.
    fn execute(&self, request: &StoreRequest) -> impl Future<Output = Stored<StoreAnswer>> + Send;
    /// Returns the point of the history that is on disk. It advances with every write that counts.
    fn point(&self) -> Point;

    /// Returns all groups, by name.
    fn groups(&self) -> impl Future<Output = Stored<Vec<GroupRow>>> + Send;
    /// Returns one group.
    fn group(&self, name: &Name) -> impl Future<Output = Stored<GroupRow>> + Send;
    /// Returns all units, by name.
    fn units(&self) -> impl Future<Output = Stored<Vec<UnitRow>>> + Send;
    /// Returns one unit.
    fn unit(&self, name: &Name) -> impl Future<Output = Stored<UnitRow>> + Send;
    /// Returns the last restore, as long as units wait for the operator.
    fn restored(&self) -> impl Future<Output = Stored<Option<Restored>>> + Send;
    /// Returns the last `limit` rows of the audit log after row `after`, oldest first.
    fn events(&self, after: i64, limit: u32) -> impl Future<Output = Stored<Vec<Event>>> + Send;

    /// Closes the store, after everything that has begun is finished.
    fn close(&self) -> impl Future<Output = ()> + Send;
}

/// Who makes a change, as the audit log names them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Actor(pub(crate) String);

/// One start of the manager.
pub(crate) struct Start {
    /// Everything that the manager knows, with the boot number of this start.
    pub(crate) directory: Directory,
    /// Where the clock of the groups begins: at the wall clock, or at the stored value if that is
    /// later.
    pub(crate) pseudotime: Pseudotime,
    /// How far the wall clock is behind the stored value, if somebody has set it back. Units may
    /// have continued beyond what the clock shows now. Therefore all groups are due for a rotation:
    /// under a new key, nothing old can be taken for fresh.
    pub(crate) set_back: Option<Duration>,
}

/// A group as it is stored.
#[derive(Clone, Debug)]
pub(crate) struct GroupRow {
    pub(crate) id: GroupId,
    pub(crate) chosen: NewGroup,
    pub(crate) created: Timestamp,
    /// The epoch in force, or `None` before the first key.
    pub(crate) epoch: Option<Epoch>,
    /// The names of its members.
    pub(crate) units: Vec<Name>,
}

/// A unit as it is stored.
#[derive(Clone, Debug)]
pub(crate) struct UnitRow {
    pub(crate) id: EuId,
    pub(crate) name: Name,
    pub(crate) created: Timestamp,
    /// When it enrolled, and the fingerprint of its keys; `None` as long as it only has a token.
    pub(crate) enrolled: Option<(Timestamp, Fingerprint)>,
    /// True if it is evicted: it gets no keys until it enrolls again.
    pub(crate) evicted: bool,
    /// True if the manager was restored from an older copy and the operator has not accepted the
    /// unit yet. It gets no keys until then.
    pub(crate) unconfirmed: bool,
    /// Which terminals it may serve.
    pub(crate) may_serve: MayServe,
    /// The names of its groups.
    pub(crate) groups: Vec<Name>,
    /// When its unused token expires.
    pub(crate) token_expires: Option<Timestamp>,
}

/// The manager runs on an older copy of its database.
#[derive(Clone, Debug)]
pub(crate) struct Restored {
    pub(crate) since: Timestamp,
    /// How the manager knows, without a full stop.
    pub(crate) why: String,
    /// How many units wait for the operator, and the names of the first ones.
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

/// Converts a moment to pseudotime: 1/64 s since the Unix epoch.
pub(crate) fn pseudotime(moment: Timestamp) -> Pseudotime {
    let ms = u64::try_from(moment.as_millisecond()).unwrap_or(0);
    Pseudotime(ms * Pseudotime::HZ / 1000)
}
