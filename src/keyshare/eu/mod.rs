//! The unit's machine: registration, heartbeats, and its part of the key update (DESIGN section 7).
//!
//! After every call of a `handle_*` the shell drains [`poll_event`](EuMachine::poll_event) and
//! [`poll_transmit`](EuMachine::poll_transmit) until both are empty, then sleeps until
//! [`poll_timeout`](EuMachine::poll_timeout).

pub mod status;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use rand_core::CryptoRng;

pub use status::{EuState, EuStatus, KeyState, KeyStatus};

use crate::DropReason;
use crate::crypto::{Identity, PublicIdentity};
use crate::ids::EuId;
use crate::keyshare::{Datagram, KeyRing};
use crate::time::Timestamp;
use crate::wire::control::ProtectedPrefix;

/// What the unit was told at its enrolment, and how many transmit queues it has.
#[derive(Clone, Debug)]
pub struct EuSettings {
    /// The unit's number.
    pub eu: EuId,
    /// The manager's address.
    pub manager: SocketAddr,
    /// The manager's keys.
    pub manager_keys: PublicIdentity,
    /// Transmit queues: so many sender ids are asked for; at least 1.
    pub queues: u16,
    /// Longest pause between attempts to register while the manager does not answer.
    pub max_back_off: Duration,
}

/// Something that the shell has to act on.
pub enum EuEvent {
    /// Swap the snapshot; when both threads have taken it, call
    /// [`handle_applied`](EuMachine::handle_applied) with this ring's version. Acknowledgements wait for that.
    RingChanged(Arc<KeyRing>),
    /// The protected prefixes of the whole realm: rebuild the policy. Until the first of these nothing may pass in clear.
    PolicyChanged(Vec<ProtectedPrefix>),
    /// Registered at the manager (again). For the log.
    Registered,
    /// The manager refuses this unit, with this sentence, signed by it. The unit asks again every now and then.
    Refused(String),
    /// The manager has not been heard for a lease. The unit goes on with its keys and registers anew. For the log.
    LeaseLost,
    /// The manager has ended this unit's session: evicted. All keys are gone (a `RingChanged` comes with it).
    Revoked,
}

/// The unit's machine.
pub struct EuMachine {}

impl EuMachine {
    /// A unit that starts: its first datagram goes out at once.
    pub fn new(
        _settings: EuSettings,
        _identity: Arc<Identity>,
        _now: Timestamp,
        _rng: Box<dyn CryptoRng + Send>,
    ) -> Self {
        Self {}
    }

    /// The manager's name now resolves to this address.
    pub fn set_manager(&mut self, _now: Timestamp, _manager: SocketAddr) {}

    /// A datagram came in. The error is the drop to count.
    pub fn handle_datagram(
        &mut self,
        _now: Timestamp,
        _from: SocketAddr,
        _payload: &[u8],
    ) -> Result<(), DropReason> {
        Err(DropReason::ControlUnexpected)
    }

    /// All threads use a ring of this version or a later one, and can emit nothing of an earlier one any more.
    pub fn handle_applied(&mut self, _now: Timestamp, _version: u64) {}

    /// Time has passed; to be called when [`poll_timeout`](Self::poll_timeout) is reached, harmless at any other time.
    pub fn handle_timeout(&mut self, _now: Timestamp) {}

    /// The next datagram to send.
    pub fn poll_transmit(&mut self) -> Option<Datagram> {
        None
    }

    /// The next event.
    pub fn poll_event(&mut self) -> Option<EuEvent> {
        None
    }

    /// When [`handle_timeout`](Self::handle_timeout) is to be called next.
    pub fn poll_timeout(&self) -> Option<Timestamp> {
        None
    }

    /// The ring of this moment (as the last `RingChanged`; an empty one of version 0 before the first).
    pub fn ring(&self) -> Arc<KeyRing> {
        let clock = crate::time::PseudoClock::new(Timestamp::default(), crate::time::Pseudotime(0));
        Arc::new(KeyRing::empty(clock))
    }

    /// What `fpn-eu status` and `fpn-eu keys` show.
    pub fn status(&self, _now: Timestamp) -> EuStatus {
        EuStatus {
            state: EuState::Registering,
            lease_ms: 0,
            policy_known: false,
            keys: Vec::new(),
        }
    }
}
