//! What is asked of the engine.

use std::time::Instant;

use fpn::manager::{AdminDone, AdminRequest, MgeStatus};
use tokio::sync::oneshot;

use super::waiters::Lines;
use crate::store::{Actor, StoreError};

/// A question.
pub(crate) enum Request {
    /// How the machine is.
    Status(oneshot::Sender<MgeStatus>),
    /// An administrator asks for something.
    Admin(Box<Asked>),
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
