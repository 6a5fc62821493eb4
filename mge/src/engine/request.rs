//! What is asked of the engine.

use std::collections::HashMap;
use std::net::IpAddr;
use std::time::{Duration, Instant};

use fpn::ids::EuId;
use fpn::manager::{AdminDone, AdminRequest, ClaimStatus, MgeStatus, Name, UnitReport};
use tokio::sync::oneshot;

use super::waiters::Lines;
use crate::store::{Actor, StoreError};

/// A question.
pub(crate) enum Request {
    /// How the machine is.
    Status(oneshot::Sender<MgeStatus>),
    /// Which units have been lost since the manager's start, and for how long.
    Lost(oneshot::Sender<HashMap<EuId, Duration>>),
    /// Which units claim an address.
    Where(IpAddr, oneshot::Sender<Found>),
    /// What a unit has reported of its terminals.
    Report(EuId, oneshot::Sender<Option<UnitReport>>),
    /// An administrator asks for something.
    Admin(Box<Asked>),
}

/// The claims of an address, with the units' names.
pub(crate) struct Found {
    pub(crate) claims: Vec<(Name, ClaimStatus)>,
    /// How many more there are, at least.
    pub(crate) more: usize,
}

/// An administrator's request, and who waits for it.
pub(crate) struct Asked {
    pub(crate) actor: Actor,
    pub(crate) request: AdminRequest,
    pub(crate) by: Asker,
}

/// Who waits for an answer.
pub(crate) struct Asker {
    /// When it came.
    pub(crate) since: Instant,
    /// Answered when it is stored and under way.
    pub(crate) reply: oneshot::Sender<Result<AdminDone, StoreError>>,
    /// Whoever waits for the rotations that follow.
    pub(crate) lines: Option<Lines>,
}
