//! Enrolment: a unit's keys become known to its manager, once, by a token.

use std::net::SocketAddr;
use std::sync::Arc;

use rand_core::CryptoRng;

use crate::DropReason;
use crate::crypto::{Identity, PublicIdentity, Token};
use crate::ids::EuId;
use crate::keyshare::Datagram;
use crate::time::Timestamp;

/// The unit's side of an enrolment. Drained as every machine; ends with one [`EnrollEvent`], or when the caller gives up
/// (30 s without an answer: wrong address, or the manager does not know the token and keeps silent).
///
/// The unit's keys must be on disk before this starts: a repeat with the same keys gets the same answer.
pub struct Enroll {}

/// How an enrolment ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EnrollEvent {
    /// The unit is known from now on.
    Enrolled {
        /// Its number.
        eu: EuId,
        /// The manager's keys; they match the token's fingerprint.
        manager_keys: PublicIdentity,
    },
    /// The manager says no, for this reason: expired, used by other keys, keys not acceptable.
    Refused(String),
}

impl Enroll {
    /// Starts: the first datagram goes out at once. `manager` is what the token's `manager` resolves to.
    pub fn new(
        _token: Token,
        _manager: SocketAddr,
        _identity: Arc<Identity>,
        _now: Timestamp,
        _rng: Box<dyn CryptoRng + Send>,
    ) -> Self {
        Self {}
    }

    /// A datagram came in. The error is the drop to count.
    pub fn handle_datagram(
        &mut self,
        _now: Timestamp,
        _from: SocketAddr,
        _payload: &[u8],
    ) -> Result<(), DropReason> {
        Err(DropReason::ControlUnexpected)
    }

    /// Time has passed.
    pub fn handle_timeout(&mut self, _now: Timestamp) {}

    /// The next datagram to send.
    pub fn poll_transmit(&mut self) -> Option<Datagram> {
        None
    }

    /// How it ended.
    pub fn poll_event(&mut self) -> Option<EnrollEvent> {
        None
    }

    /// When [`handle_timeout`](Self::handle_timeout) is to be called next.
    pub fn poll_timeout(&self) -> Option<Timestamp> {
        None
    }
}
