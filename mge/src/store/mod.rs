//! What the manager remembers: one trait, SQLite today.
//!
//! There is one door: [`Store::execute`], with one [`StoreOp`](fpn::manager::StoreOp) in one transaction with its audit row.
//! There is no change that the log does not tell, and no row about a change that did not happen. All else reads. Session keys
//! and token secrets are sealed before they reach SQL.

mod error;
mod sqlite;

use std::future::Future;
use std::time::Duration;

use fpn::crypto::Fingerprint;
use fpn::ids::{Epoch, EuId, GroupId};
use fpn::manager::{Directory, Name, NewGroup, Point, StoreAnswer, StoreRequest};
use fpn::time::Pseudotime;
use jiff::Timestamp;
use serde_json::Value;

pub(crate) use error::StoreError;
pub(crate) use sqlite::{SqliteStore, copy};

/// Result of everything here.
pub(crate) type Stored<T> = Result<T, StoreError>;

/// The manager's memory. A call that fails has changed nothing.
pub(crate) trait Store: Clone + Send + Sync + 'static {
    /// Counts one more start and gives all that the machine loads.
    fn start(&self, wall: Pseudotime) -> impl Future<Output = Stored<Start>> + Send;
    /// Writes what the machine asks for, unless another start or another manager holds the store by now.
    fn execute(&self, request: &StoreRequest) -> impl Future<Output = Stored<StoreAnswer>> + Send;
    /// How far the history is that is on disk: grows with every write that counts.
    fn point(&self) -> Point;

    /// All groups, by name.
    fn groups(&self) -> impl Future<Output = Stored<Vec<Group>>> + Send;
    /// One group.
    fn group(&self, name: &Name) -> impl Future<Output = Stored<Group>> + Send;
    /// All units, by name.
    fn units(&self) -> impl Future<Output = Stored<Vec<Unit>>> + Send;
    /// One unit.
    fn unit(&self, name: &Name) -> impl Future<Output = Stored<Unit>> + Send;
    /// The last restore, as long as units wait for the operator's yes.
    fn restored(&self) -> impl Future<Output = Stored<Option<Restored>>> + Send;
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

/// A moment as pseudotime counts it: 1/64 s since the Unix epoch.
pub(crate) fn pseudotime(moment: Timestamp) -> Pseudotime {
    let ms = u64::try_from(moment.as_millisecond()).unwrap_or(0);
    Pseudotime(ms * Pseudotime::HZ / 1000)
}
