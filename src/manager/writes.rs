//! Writes that the store has not confirmed yet, and what happens to those that fail.
//!
//! | what failed | what happens then |
//! |---|---|
//! | the beginning of a rotation that was only requested | it is given up, and the requester is told |
//! | any other write of a group | it is repeated, with growing pauses; those who wait are told |
//! | a write of a group, for good | the group is stuck until the next start; those who wait are told |
//! | the row of a request to join a rotation | the request is refused |
//! | an enrollment | it is repeated; for good: the holder of the token is told |
//! | a new era | it is repeated, and nothing is answered until it succeeds |
//! | sender ids | repeated; for good: no more registrations once the reserved ids are used up |
//! | a longer lease | it is repeated; for good: leases stay as long as they are |
//! | an administrator's request | it is refused |
//! | a row of the audit log alone | the row is missing, and the shell says so |
//! | the clock | the next reading follows soon |
//!
//! The store performs writes in the order in which they were requested. A write that failed is
//! repeated behind those that were requested in the meantime. Cost: O(log n) for each write, where
//! n is the number of writes under way.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::time::Duration;

use super::directory::Term;
use super::request::{RequestId, Ticket};
use super::sessions::enrollment::Answered;
use super::store::{StoreId, StoreOp, StoreRequest};
use crate::crypto::TokenId;
use crate::time::Timestamp;

/// All writes under way.
pub(super) struct Writes {
    /// The term of whoever writes.
    term: Term,
    underway: BTreeMap<StoreId, Write>,
    last: u64,
    /// Writes that the shell has not taken yet.
    next: VecDeque<StoreRequest>,
    /// When a failed write is repeated.
    again: BTreeSet<(Timestamp, StoreId)>,
}

/// A write and its purpose.
pub(super) struct Write {
    pub(super) op: StoreOp,
    pub(super) then: Then,
    failures: u32,
}

/// What follows when the write is durable.
pub(super) enum Then {
    /// The leader continues.
    Rotation,
    /// Requests have joined a rotation.
    Join(Vec<Ticket>),
    Enrolled(Box<Answered>),
    Senders(u64),
    Lease(Duration),
    Clock,
    Era,
    /// An administrator's request.
    Admin(RequestId),
    /// A row of the audit log.
    Note,
}

impl Writes {
    /// Creates an empty list for writes of this term.
    pub(super) fn new(term: Term) -> Self {
        Self {
            term,
            underway: BTreeMap::new(),
            last: 0,
            next: VecDeque::new(),
            again: BTreeSet::new(),
        }
    }

    /// Requests a write.
    pub(super) fn write(&mut self, op: StoreOp, then: Then) {
        self.last += 1;
        let id = StoreId(self.last);
        let term = self.term;
        self.next.push_back(StoreRequest {
            id,
            term,
            op: op.clone(),
        });
        let failures = 0;
        self.underway.insert(id, Write { op, then, failures });
    }

    pub(super) fn poll(&mut self) -> Option<StoreRequest> {
        self.next.pop_front()
    }

    /// Takes out a write that was answered.
    pub(super) fn take(&mut self, id: StoreId) -> Option<Write> {
        self.underway.remove(&id)
    }

    /// Repeats a failed write, after a pause that grows with every failure.
    pub(super) fn retry(&mut self, now: Timestamp, id: StoreId, mut write: Write) {
        write.failures += 1;
        let pause = (WRITE_AGAIN * write.failures).min(MOST_PAUSE);
        self.again.insert((now + pause, id));
        self.underway.insert(id, write);
    }

    /// Requests failed writes again if their time has come. Leaves out an enrollment whose token
    /// has become void in the meantime, because the store would never accept it.
    pub(super) fn handle_timeout(&mut self, now: Timestamp, is_void: impl Fn(TokenId) -> bool) {
        while let Some(&(at, id)) = self.again.first()
            && at <= now
        {
            self.again.pop_first();
            let Some(write) = self.underway.get(&id) else {
                continue;
            };
            if let Then::Enrolled(answered) = &write.then
                && is_void(answered.token)
            {
                self.underway.remove(&id);
                continue;
            }
            let (term, op) = (self.term, write.op.clone());
            self.next.push_back(StoreRequest { id, term, op });
        }
    }

    pub(super) fn poll_timeout(&self) -> Option<Timestamp> {
        self.again.first().map(|(at, _)| *at)
    }

    /// Drops all writes that the shell has not taken yet.
    pub(super) fn forget_all(&mut self) {
        self.next.clear();
        self.again.clear();
        self.underway.clear();
    }

    /// Forgets the writes about rotations: they are not repeated, and their answers have no effect.
    pub(super) fn forget_rotations(&mut self) {
        self.underway
            .retain(|_, write| !matches!(write.then, Then::Rotation));
    }

    /// Returns the tokens whose enrollment is not stored yet.
    pub(super) fn enrolling(&self) -> Vec<TokenId> {
        let writes = self.underway.values();
        let enrolling = writes.filter_map(|write| match &write.then {
            Then::Enrolled(answered) => Some(answered.token),
            _ => None,
        });
        enrolling.collect()
    }
}

/// The first pause before a failed write is repeated. Each further pause is longer.
const WRITE_AGAIN: Duration = Duration::from_secs(1);
const MOST_PAUSE: Duration = Duration::from_secs(10);
