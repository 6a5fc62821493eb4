//! A session as the unit holds it: keys, sequence numbers, lease.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::time::Duration;

use crate::DropReason;
use crate::crypto::exchange::SessionKeys;
use crate::crypto::identity::sha256;
use crate::crypto::seal::SequenceWindow;
use crate::ids::{Realm, SessionId};
use crate::keyshare::Datagram;
use crate::time::Timestamp;
use crate::wire::control::{Body, HEADER_LEN, Header, Message};

/// One registration with the manager.
pub(super) struct Session {
    pub(super) id: SessionId,
    realm: Realm,
    keys: SessionKeys,
    /// The next sequence number. Its high half is the manager's boot number.
    sequence: u64,
    /// The SHA-256 hash of the KEY-DIS, and the check value of its ACK.
    key_dis: ([u8; 32], [u8; 32]),
    window: SequenceWindow,
    /// When the lease ends, unless a heartbeat is answered.
    pub(super) lease_until: Timestamp,
    lease: Duration,
    /// When the next heartbeat is due.
    pub(super) heartbeat_at: Timestamp,
    heartbeats: u64,
    /// Set if somebody says that the manager does not know the session: the number of heartbeats
    /// sent since, which ask the manager itself.
    doubted: Option<u32>,
    /// Heartbeats without an answer: number and time of sending.
    sent: VecDeque<(u64, Timestamp)>,
}

impl Session {
    /// Begins a session from a KEY-DIS and its contents, for a KEY-REQ that was sent at `asked`.
    pub(super) fn new(
        message: &Message<'_>,
        keys: SessionKeys,
        decrypted: &[u8],
        asked: Timestamp,
        lease: Duration,
    ) -> Self {
        let header = &message.header;
        let mut window = SequenceWindow::default();
        window.accept(header.sequence);
        Self {
            id: header.session,
            realm: header.realm,
            key_dis: (sha256(message.datagram), keys.ack(decrypted)),
            keys,
            sequence: header.sequence & 0xffff_ffff_0000_0000,
            window,
            lease_until: asked + lease,
            lease,
            heartbeat_at: asked + lease / 3,
            heartbeats: 0,
            doubted: None,
            sent: VecDeque::new(),
        }
    }

    /// Returns the answer to the KEY-DIS.
    pub(super) fn ack(&self) -> Body {
        Body::Ack(self.key_dis.1)
    }

    /// Returns the answer to a repeat of the KEY-DIS.
    pub(super) fn ack_again(&self, message: &Message<'_>) -> Option<Body> {
        (sha256(message.datagram) == self.key_dis.0).then(|| self.ack())
    }

    /// Builds a datagram with this body and the next sequence number.
    pub(super) fn seal(&mut self, to: SocketAddr, body: &Body) -> Datagram {
        self.sequence += 1;
        let header = Header {
            kind: body.kind(),
            realm: self.realm,
            session: self.id,
            sequence: self.sequence,
        };
        Datagram {
            to,
            payload: self.keys.from_eu.seal(&header, &[], &body.encode()),
        }
    }

    /// Opens a message of this session. Each message opens only once.
    pub(super) fn open(&mut self, message: &Message<'_>) -> Result<Body, DropReason> {
        let sequence = message.header.sequence;
        let plain = self
            .keys
            .from_mge
            .open(sequence, message.datagram, HEADER_LEN)
            .map_err(|_| DropReason::ControlAuth)?;
        if !self.window.accept(sequence) {
            return Err(DropReason::ControlReplay);
        }
        Ok(Body::decode(message.header.kind, &plain)?)
    }

    /// Returns the number of a heartbeat that is sent now. The next one is due in a third of the
    /// lease, or soon if this one is not answered.
    pub(super) fn heartbeat(&mut self, now: Timestamp) -> u64 {
        self.heartbeats += 1;
        if self.sent.len() == MAX_SENT {
            self.sent.pop_front();
        }
        self.sent.push_back((self.heartbeats, now));
        self.heartbeat_at = now + self.lease / 12;
        if let Some(asked) = &mut self.doubted {
            *asked += 1;
            self.heartbeat_at = now + DOUBT_PAUSE;
        }
        self.heartbeats
    }

    /// Asks the manager at once whether it knows the session.
    pub(super) fn doubt(&mut self, now: Timestamp) {
        if self.doubted.is_none() {
            self.doubted = Some(0);
            self.heartbeat_at = now;
            // The answer to an earlier heartbeat may have been held back by somebody and says
            // nothing about now.
            self.sent.clear();
        }
    }

    /// Returns true, once, if the manager was asked often enough whether it knows the session and
    /// has not answered.
    pub(super) fn is_unknown(&mut self, now: Timestamp) -> bool {
        let over = self.doubted.is_some_and(|asked| asked >= DOUBTS) && self.heartbeat_at <= now;
        if over {
            self.doubted = None;
        }
        over
    }

    /// Notes that a heartbeat was answered with this lease. Returns false if no heartbeat with this
    /// number waits for an answer.
    pub(super) fn answered(&mut self, count: u64, lease: Duration) -> bool {
        let Some(at) = self.sent.iter().position(|(n, _)| *n == count) else {
            return false;
        };
        let Some((_, sent)) = self.sent.drain(..=at).next_back() else {
            return false;
        };
        self.doubted = None;
        self.lease = lease;
        self.lease_until = self.lease_until.max(sent + lease);
        if self.sent.is_empty() {
            self.heartbeat_at = sent + lease / 3;
        }
        true
    }
}

/// More heartbeats than are sent within a lease.
const MAX_SENT: usize = 16;
/// How many heartbeats must be unanswered until the session counts as unknown to the manager.
const DOUBTS: u32 = 3;
/// How long the unit waits for an answer to each of them.
const DOUBT_PAUSE: Duration = Duration::from_millis(300);
