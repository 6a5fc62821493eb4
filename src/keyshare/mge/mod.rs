//! The manager's machine: registrations, leases, barriers, rotations (DESIGN sections 5, 7).
//!
//! After every call of a `handle_*` the shell drains, until each is empty: [`poll_store`](MgeMachine::poll_store),
//! [`poll_transmit`](MgeMachine::poll_transmit), [`poll_work`](MgeMachine::poll_work),
//! [`poll_event`](MgeMachine::poll_event); then it sleeps until [`poll_timeout`](MgeMachine::poll_timeout).

pub mod admin;
pub mod directory;
pub mod event;
pub mod store;
pub mod work;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use rand_core::CryptoRng;

pub use admin::{Admin, AdminError, Ticket};
pub use directory::{
    Directory, GroupRecord, Phase, StoredKey, StoredRotation, TokenRecord, UnitRecord,
};
pub use event::{
    GroupStatus, MgeEvent, MgeStatus, RefusedWhy, RotationResult, RotationStatus, UnitStatus,
};
pub use store::{StoreFailed, StoreId, StoreOp, StoreRequest};
pub use work::{Work, WorkDone};

use crate::DropReason;
use crate::crypto::Identity;
use crate::keyshare::Datagram;
use crate::time::{Pseudotime, Timestamp};

/// What can be set; the defaults are right for a network of any size that one process serves.
#[derive(Clone, Debug)]
pub struct MgeSettings {
    /// Lease L: a unit that is not heard for so long is no part of a barrier any more.
    pub lease: Duration,
    /// Hitless: how long a packet under the old key may be in flight when the last unit has switched.
    pub in_flight: Duration,
    /// First interval of retransmission; each next one is 1.5 times as long.
    pub retransmit: Duration,
    /// A live unit that has not acknowledged for so long gets no further lease.
    pub deadline: Duration,
    /// RSA operations that run at one time: the cores to spend.
    pub work_running: usize,
    /// RSA operations that may wait; more are dropped.
    pub work_waiting: usize,
}

impl Default for MgeSettings {
    fn default() -> Self {
        Self {
            lease: Duration::from_secs(3),
            in_flight: Duration::from_millis(200),
            retransmit: Duration::from_millis(50),
            deadline: Duration::from_secs(1),
            work_running: 2,
            work_waiting: 1024,
        }
    }
}

/// The manager's machine.
pub struct MgeMachine {}

impl MgeMachine {
    /// A manager that starts. `pseudotime` is the later of the wall clock and the stored value, in 1/64 s since the Unix
    /// epoch. Sends nothing before the store has reserved sender ids.
    pub fn new(
        _settings: MgeSettings,
        _identity: Arc<Identity>,
        _directory: Directory,
        _now: Timestamp,
        _pseudotime: Pseudotime,
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

    /// Time has passed; to be called when [`poll_timeout`](Self::poll_timeout) is reached, harmless at any other time.
    pub fn handle_timeout(&mut self, _now: Timestamp) {}

    /// The wall clock at `now`, in 1/64 s since the Unix epoch; about once a second. Pseudotime follows it slowly, never back.
    pub fn handle_wall_clock(&mut self, _now: Timestamp, _wall: Pseudotime) {}

    /// An RSA operation is done. The error is the drop to count.
    pub fn handle_work(&mut self, _now: Timestamp, _done: WorkDone) -> Result<(), DropReason> {
        Ok(())
    }

    /// The store has answered.
    pub fn handle_stored(
        &mut self,
        _now: Timestamp,
        _id: StoreId,
        _result: Result<(), StoreFailed>,
    ) {
    }

    /// An administrator's command. The tickets are those of the rotations that it leads to, in the order of group numbers.
    pub fn handle_admin(
        &mut self,
        _now: Timestamp,
        _admin: Admin,
    ) -> Result<Vec<Ticket>, AdminError> {
        Ok(Vec::new())
    }

    /// The next datagram to send.
    pub fn poll_transmit(&mut self) -> Option<Datagram> {
        None
    }

    /// The next operation to run off the thread; `None` while as many run as are allowed.
    pub fn poll_work(&mut self, _now: Timestamp) -> Option<Work> {
        None
    }

    /// The next write.
    pub fn poll_store(&mut self) -> Option<StoreRequest> {
        None
    }

    /// The next event.
    pub fn poll_event(&mut self) -> Option<MgeEvent> {
        None
    }

    /// When [`handle_timeout`](Self::handle_timeout) is to be called next.
    pub fn poll_timeout(&self) -> Option<Timestamp> {
        None
    }

    /// What the machine shows of itself.
    pub fn status(&self, _now: Timestamp) -> MgeStatus {
        MgeStatus {
            units: Vec::new(),
            groups: Vec::new(),
            work: 0,
        }
    }
}
