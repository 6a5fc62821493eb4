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
    /// Returns rows of the audit log, oldest first.
    fn events(&self, wanted: &Wanted) -> impl Future<Output = Stored<Vec<Event>>> + Send;
    /// Returns the end of the audit log's hash chain.
    fn audit_head(&self) -> impl Future<Output = Stored<AuditHead>> + Send;
    /// Checks the audit log's hash chain, and that the row `known` is in it with this hash.
    fn check_events(
        &self,
        known: Option<AuditHead>,
    ) -> impl Future<Output = Stored<Checked>> + Send;

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

/// Which rows of the audit log are wanted: the last ones of those that fit.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wanted {
    /// Only rows after this one.
    pub(crate) after: i64,
    /// How many.
    pub(crate) limit: u32,
    /// Only rows about this unit, or by it.
    pub(crate) unit: Option<Name>,
    /// Only rows about this group.
    pub(crate) group: Option<Name>,
    pub(crate) action: Option<String>,
    /// From this moment on, and before that one.
    pub(crate) since: Option<Timestamp>,
    pub(crate) until: Option<Timestamp>,
}

/// SHA-256 of a row of the audit log.
pub(crate) type Hash = [u8; 32];

/// The last row of the audit log, or another one, and its hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct AuditHead {
    /// 0: there is no row.
    pub(crate) last: i64,
    pub(crate) hash: Hash,
}

/// The audit log was checked.
#[derive(Clone, Debug)]
pub(crate) struct Checked {
    pub(crate) rows: u64,
    pub(crate) first: Option<i64>,
    /// The end of the chain, as it is stored.
    pub(crate) head: AuditHead,
    pub(crate) faults: Vec<ChainFault>,
}

/// Rows that are not as fpn-mge has written them.
#[derive(Clone, Debug)]
pub(crate) struct ChainFault {
    pub(crate) first: i64,
    pub(crate) last: i64,
    /// The rest of a sentence that begins with the rows.
    pub(crate) what: String,
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
    /// The hash of the row before it.
    pub(crate) prev: Option<Hash>,
}

impl AuditHead {
    /// Returns the hash as hexadecimal digits.
    pub(crate) fn hash_text(&self) -> String {
        hex(&self.hash)
    }
}

/// Returns a hash as hexadecimal digits.
pub(crate) fn hex(hash: &Hash) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Reads a hash from hexadecimal digits.
pub(crate) fn unhex(text: &str) -> Option<Hash> {
    let mut hash = [0; 32];
    if text.len() != 2 * hash.len() || !text.is_ascii() {
        return None;
    }
    for (byte, digits) in hash.iter_mut().zip(text.as_bytes().chunks(2)) {
        let digits = std::str::from_utf8(digits).ok()?;
        *byte = u8::from_str_radix(digits, 16).ok()?;
    }
    Some(hash)
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
