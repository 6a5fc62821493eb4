//! A session as the manager holds it.

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::time::Duration;

use rand_core::CryptoRng;

use super::Allowance;
use crate::DropReason;
use crate::crypto::exchange::SessionKeys;
use crate::crypto::seal::SequenceWindow;
use crate::ids::{EuId, GroupId, Realm, SessionId};
use crate::keyshare::Datagram;
use crate::time::Timestamp;
use crate::wire::control::{Body, Command, HEADER_LEN, Header, Message, TAG_LEN};

/// One registration of one unit.
pub(super) struct Session {
    pub(super) id: SessionId,
    pub(super) eu: EuId,
    /// Where its KEY-REQ came from, with a cookie: the unit receives there. All that is long, or sent unasked, goes there
    /// and nowhere else.
    pub(super) address: SocketAddr,
    /// Another address that its newest messages came from.
    pub(super) elsewhere: Option<Elsewhere>,
    pub(super) state: State,
    /// The manager counts on the unit until then.
    pub(super) lease_until: Timestamp,
    /// Suites of data packets that the unit can do, as its KEY-REQ said.
    pub(super) suites: u32,
    /// Has not acknowledged for too long, or cannot: gets no further lease.
    pub(super) stalled: bool,
    /// All records were sent again because the unit's epochs differed.
    pub(super) repaired: bool,
    /// Groups that the unit was told of under this session, and said so.
    pub(super) told: BTreeSet<GroupId>,
    /// What it has to acknowledge, by group.
    pub(super) pending: BTreeMap<GroupId, Pending>,
    /// KEY-DIS until its ACK, then (evicted) REVOKE.
    pub(super) whole: Option<Pace>,
    /// An answer is much longer than the question, and goes where the unit says it is.
    pub(super) lookups: Option<Allowance>,
    keys: SessionKeys,
    sequence: u64,
    window: SequenceWindow,
}

/// An address at which nothing shows that the unit receives there: a member can write any address on what it sends.
pub(super) struct Elsewhere {
    address: SocketAddr,
    /// Bytes that came from there and have not been answered. No more than that is sent there.
    credit: usize,
}

/// State of a session.
pub(super) enum State {
    /// KEY-DIS was sent.
    Candidate {
        /// The check value that its ACK must have.
        check: [u8; 32],
        /// It, for repeats.
        key_dis: Vec<u8>,
        /// The groups whose records are in it.
        records: Vec<GroupId>,
    },
    /// Acknowledged.
    Live {
        /// Since when.
        since: Timestamp,
    },
    /// The lease ran out, or it was ended: final.
    Out,
    /// The unit was evicted: REVOKE goes out a few times.
    Revoked,
}

/// A message that waits for its acknowledgement.
pub(super) struct Pending {
    pub(super) what: What,
    pub(super) command: Command,
    pub(super) pace: Pace,
}

/// Which one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    Rekey,
    Stop,
    Start,
    Revoke,
}

/// Retransmission: the interval grows by half each time, with jitter.
#[derive(Clone, Copy)]
pub(super) struct Pace {
    /// The first transmission.
    since: Timestamp,
    pub(super) next: Timestamp,
    pub(super) tries: u32,
    /// The next transmission stands in the outbox.
    pub(super) waits: bool,
    interval: Duration,
}

impl Session {
    /// A candidate; its KEY-DIS takes the first sequence number.
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
            keys,
            sequence: header.sequence,
            window: SequenceWindow::default(),
        }
    }

    /// Counts in barriers.
    pub(super) fn counts(&self) -> bool {
        matches!(self.state, State::Candidate { .. } | State::Live { .. })
    }

    pub(super) fn is_live(&self) -> bool {
        matches!(self.state, State::Live { .. })
    }

    /// A datagram that says `body`, under the next sequence number.
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

    /// Opens a message of this session; once. Wherever it comes from, the unit's address stays the one that it has proved.
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

    /// Has the unit's newest message come from where nothing shows that it receives?
    pub(super) fn has_moved(&self) -> bool {
        self.elsewhere.is_some()
    }

    /// As [`seal`](Self::seal), but for the address that the unit's newest message came from. `None` if that address has not
    /// been proved and has sent less than it would get.
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
    /// The first transmission is now.
    pub(super) fn new(
        now: Timestamp,
        interval: Duration,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Self {
        let mut pace = Self::waiting(interval);
        pace.sent(now, rng);
        pace
    }

    /// The first transmission stands in the outbox.
    pub(super) fn waiting(interval: Duration) -> Self {
        Self {
            since: Timestamp::default(),
            next: Timestamp::default(),
            tries: 0,
            waits: true,
            interval,
        }
    }

    /// Until when the other side has to answer. What the manager itself has still to send counts against nobody.
    pub(super) fn due(&self, patience: Duration) -> Option<Timestamp> {
        (self.tries > 0 && !self.waits).then(|| self.since + patience)
    }

    /// One more transmission was made.
    pub(super) fn sent(&mut self, now: Timestamp, rng: &mut (impl CryptoRng + ?Sized)) {
        if self.tries == 0 {
            self.since = now;
        }
        self.waits = false;
        // Between 7/8 and 9/8 of the interval.
        let jitter = self.interval / 4 * (rng.next_u32() >> 16) / 0x1_0000;
        self.next = now + self.interval * 7 / 8 + jitter;
        self.interval = (self.interval * 3 / 2).min(MAX_INTERVAL);
        self.tries += 1;
    }
}

const MAX_INTERVAL: Duration = Duration::from_millis(500);
