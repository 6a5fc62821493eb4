//! A session as the manager holds it.

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::time::Duration;

use rand_core::CryptoRng;

use super::reports::Incoming;
use crate::DropReason;
use crate::budget::Budget;
use crate::crypto::exchange::SessionKeys;
use crate::crypto::seal::SequenceWindow;
use crate::ids::{EuId, GroupId, Realm, SessionId};
use crate::keyshare::Datagram;
use crate::time::Timestamp;
use crate::wire::control::{Body, HEADER_LEN, Header, Message, StepId, TAG_LEN};

/// One registration of one unit.
pub(super) struct Session {
    pub(super) id: SessionId,
    pub(super) eu: EuId,
    /// The address that its KEY-REQ came from, with a cookie, so the unit receives there.
    /// Everything that is long, or sent unprompted, goes there and nowhere else.
    pub(super) address: SocketAddr,
    /// Another address, from which its newest messages came.
    pub(super) elsewhere: Option<Elsewhere>,
    pub(super) state: State,
    /// The manager relies on the unit until this time.
    pub(super) lease_until: Timestamp,
    /// The suites that the unit supports, according to its KEY-REQ.
    pub(super) suites: u32,
    /// True if it has not acknowledged for too long, or cannot: it gets no further lease.
    pub(super) stalled: bool,
    /// True if all records were sent again because the unit's epochs differed.
    pub(super) repaired: bool,
    /// Groups that the unit was told of in this session, as it has confirmed.
    pub(super) told: BTreeSet<GroupId>,
    /// What it still has to acknowledge, by group.
    pub(super) pending: BTreeMap<GroupId, Pending>,
    /// KEY-DIS until its ACK; REVOKE after an eviction.
    pub(super) whole: Option<Pace>,
    /// The answer is much longer than the question and goes to the address that the unit claims.
    pub(super) lookups: Option<Budget>,
    /// The version of the prefixes that the unit has, as its last heartbeat said.
    pub(super) rules: u64,
    /// Number of the last report of what the unit has sealed.
    pub(super) sealed: u32,
    /// The report of its terminals that is coming in.
    pub(super) incoming: Option<Box<Incoming>>,
    keys: SessionKeys,
    sequence: u64,
    window: SequenceWindow,
}

/// An address without proof that the unit receives there: a member can write any source address on
/// what it sends.
pub(super) struct Elsewhere {
    address: SocketAddr,
    /// The number of bytes that came from there and were not answered. No more than that is sent
    /// there.
    credit: usize,
}

/// The state of a session.
pub(super) enum State {
    /// KEY-DIS was sent.
    Candidate {
        /// The check value that its ACK must contain.
        check: [u8; 32],
        /// The KEY-DIS, for repetitions.
        key_dis: Vec<u8>,
        /// The groups whose records it contains.
        records: Vec<GroupId>,
    },
    /// The KEY-DIS was acknowledged.
    Live {
        /// When it was acknowledged.
        since: Timestamp,
    },
    /// The lease has run out, or the session was ended. This is final.
    Out,
    /// The unit was evicted: REVOKE is sent a few times.
    Revoked,
}

/// A message that waits for its acknowledgement.
pub(super) struct Pending {
    pub(super) what: What,
    pub(super) step: StepId,
    pub(super) pace: Pace,
}

/// Which message it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    Rekey,
    Stop,
    Start,
    Revoke,
}

/// The retransmission timer. Its interval grows by half each time, with jitter, so that the answers
/// of many units do not come together.
#[derive(Clone, Copy)]
pub(super) struct Pace {
    /// The first transmission.
    since: Timestamp,
    pub(super) next: Timestamp,
    pub(super) tries: u32,
    /// True if the next transmission is in the outbox.
    pub(super) waits: bool,
    interval: Duration,
}

impl Session {
    /// Creates a candidate; its KEY-DIS takes the first sequence number.
    pub(super) fn new(
        header: &Header,
        eu: EuId,
        suites: u32,
        address: SocketAddr,
        keys: SessionKeys,
        state: State,
        lease_until: Timestamp,
    ) -> Self {
        Self {
            id: header.session,
            eu,
            address,
            elsewhere: None,
            state,
            lease_until,
            suites,
            stalled: false,
            repaired: false,
            told: BTreeSet::new(),
            pending: BTreeMap::new(),
            whole: None,
            lookups: None,
            rules: 0,
            sealed: 0,
            incoming: None,
            keys,
            sequence: header.sequence,
            window: SequenceWindow::default(),
        }
    }

    /// Returns true if the session counts in barriers.
    pub(super) fn counts(&self) -> bool {
        matches!(self.state, State::Candidate { .. } | State::Live { .. })
    }

    pub(super) fn is_live(&self) -> bool {
        matches!(self.state, State::Live { .. })
    }

    /// Builds a datagram with this body, under the next sequence number.
    pub(super) fn seal(&mut self, realm: Realm, body: &Body) -> Datagram {
        self.sequence += 1;
        let header = Header {
            kind: body.kind(),
            realm,
            session: self.id,
            sequence: self.sequence,
        };
        Datagram {
            to: self.address,
            payload: self.keys.from_mge.seal(&header, &[], &body.encode()),
        }
    }

    /// Opens a message of this session, each only once. Wherever the message comes from, the unit's
    /// address remains the one that it has proved.
    pub(super) fn open(
        &mut self,
        message: &Message<'_>,
        from: SocketAddr,
    ) -> Result<Body, DropReason> {
        let sequence = message.header.sequence;
        let plain = self
            .keys
            .from_eu
            .open(sequence, message.datagram, HEADER_LEN)
            .map_err(|_| DropReason::ControlAuth)?;
        let newest = self.window.is_newest(sequence);
        if !self.window.accept(sequence) {
            return Err(DropReason::ControlReplay);
        }
        if newest {
            self.note_address(from, message.datagram.len());
        }
        Ok(Body::decode(message.header.kind, &plain)?)
    }

    /// Returns true if the unit's newest message came from an address without proof that the unit
    /// receives there.
    pub(super) fn has_moved(&self) -> bool {
        self.elsewhere.is_some()
    }

    /// Does the same as [`seal`](Self::seal) for the address that the unit's newest message came
    /// from. Returns `None` if that address is not proved and has sent fewer bytes than it would
    /// get.
    pub(super) fn seal_answer(&mut self, realm: Realm, body: &Body) -> Option<Datagram> {
        let Some(elsewhere) = &mut self.elsewhere else {
            return Some(self.seal(realm, body));
        };
        let length = HEADER_LEN + body.encode().len() + TAG_LEN;
        elsewhere.credit = elsewhere.credit.checked_sub(length)?;
        let to = elsewhere.address;
        let sealed = self.seal(realm, body);
        Some(Datagram { to, ..sealed })
    }

    fn note_address(&mut self, from: SocketAddr, length: usize) {
        if from == self.address {
            self.elsewhere = None;
            return;
        }
        let credit = match &self.elsewhere {
            Some(before) if before.address == from => before.credit,
            _ => 0,
        };
        self.elsewhere = Some(Elsewhere {
            address: from,
            credit: credit.saturating_add(length),
        });
    }
}

impl Pace {
    /// Creates a message whose first transmission is now.
    pub(super) fn new(
        now: Timestamp,
        interval: Duration,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Self {
        let mut pace = Self::waiting(interval);
        pace.sent(now, rng);
        pace
    }

    /// Creates a message whose first transmission is in the outbox.
    pub(super) fn waiting(interval: Duration) -> Self {
        Self {
            since: Timestamp::default(),
            next: Timestamp::default(),
            tries: 0,
            waits: true,
            interval,
        }
    }

    /// Returns until when the other side must answer. What the manager itself still has to send
    /// counts against nobody.
    pub(super) fn due(&self, patience: Duration) -> Option<Timestamp> {
        (self.tries > 0 && !self.waits).then(|| self.since + patience)
    }

    /// Notes one more transmission.
    pub(super) fn sent(&mut self, now: Timestamp, rng: &mut (impl CryptoRng + ?Sized)) {
        if self.tries == 0 {
            self.since = now;
        }
        self.waits = false;
        // Returns a random time between 7/8 and 9/8 of the interval.
        let jitter = self.interval / 4 * (rng.next_u32() >> 16) / 0x1_0000;
        self.next = now + self.interval * 7 / 8 + jitter;
        self.interval = (self.interval * 3 / 2).min(MAX_INTERVAL);
        self.tries += 1;
    }
}

const MAX_INTERVAL: Duration = Duration::from_millis(500);
