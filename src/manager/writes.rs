//! Writes that the store has not confirmed, and what becomes of those that fail.
//!
//! | what failed | then |
//! |---|---|
//! | the begin of a rotation that was only asked for | it is off; who asked is told |
//! | every other write of a group | tried again, later and later; who waits is told how the group stands |
//! | a write of a group, for good | the group stays as it is until the next start; who waits or asks is told |
//! | the row of a request that joined another's rotation | the request was not taken; who asked is told |
//! | an enrolment | tried again; for good: the holder of the token is told |
//! | a new era | tried again, and until then nothing is answered |
//! | sender ids | tried again; for good: no registrations when the reserved ones are out |
//! | a longer lease | tried again; for good: leases stay as long as they are |
//! | what an administrator asked for | it is not done; who asked is told |
//! | a row of the audit log alone | it is missing; the shell says so |
//! | the clock | the next reading comes soon |
//!
//! The order in which writes are asked for is the order in which the store does them; one that failed comes again behind those
//! that were asked for meanwhile. Costs: a write takes log n of those under way.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::time::Duration;

use super::directory::Term;
use super::request::{RequestId, Ticket};
use super::sessions::enrolment::Answered;
use super::store::{StoreId, StoreOp, StoreRequest};
use crate::crypto::TokenId;
use crate::time::Timestamp;

/// All writes under way.
pub(super) struct Writes {
    /// Of whoever writes.
    term: Term,
    underway: BTreeMap<StoreId, Write>,
    last: u64,
    /// Not asked for yet.
    next: VecDeque<StoreRequest>,
    /// When a write that failed is tried again.
    again: BTreeSet<(Timestamp, StoreId)>,
}

/// A write, and what for.
pub(super) struct Write {
    pub(super) op: StoreOp,
    pub(super) then: Then,
    failures: u32,
}

/// What to do when it is durable.
pub(super) enum Then {
    /// The leader goes on.
    Rotation,
    /// Requests have joined a rotation.
    Join(Vec<Ticket>),
    Enrolled(Box<Answered>),
    Senders(u64),
    Lease(Duration),
    Clock,
    Era,
    /// An administrator asked for it.
    Admin(RequestId),
    /// A row of the audit log.
    Note,
}

impl Writes {
    /// None yet; those to come are of this term.
    pub(super) fn new(term: Term) -> Self {
        Self {
            term,
            underway: BTreeMap::new(),
            last: 0,
            next: VecDeque::new(),
            again: BTreeSet::new(),
        }
    }

    /// Asks for a write.
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

    /// Tries a write that has failed again, later and later.
    pub(super) fn retry(&mut self, now: Timestamp, id: StoreId, mut write: Write) {
        write.failures += 1;
        let pause = (WRITE_AGAIN * write.failures).min(MOST_PAUSE);
        self.again.insert((now + pause, id));
        self.underway.insert(id, write);
    }

    /// Asks again for what has failed, if its time has come. An enrolment whose token was voided meanwhile is left out: the
    /// store will never take it.
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

    /// Nothing is asked for any more.
    pub(super) fn forget_all(&mut self) {
        self.next.clear();
        self.again.clear();
        self.underway.clear();
    }

    /// What was being written of rotations is not asked for again, and its answer changes nothing.
    pub(super) fn forget_rotations(&mut self) {
        self.underway
            .retain(|_, write| !matches!(write.then, Then::Rotation));
    }

    /// The tokens whose enrolment the store has not taken yet.
    pub(super) fn enrolling(&self) -> Vec<TokenId> {
        let writes = self.underway.values();
        let enrolling = writes.filter_map(|write| match &write.then {
            Then::Enrolled(answered) => Some(answered.token),
            _ => None,
        });
        enrolling.collect()
    }
}

/// The first pause before a failed write is tried again; the next ones are longer.
const WRITE_AGAIN: Duration = Duration::from_secs(1);
const MOST_PAUSE: Duration = Duration::from_secs(10);
