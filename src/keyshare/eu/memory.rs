//! What a unit keeps on disk from one start to the next, besides its identity.

use serde::{Deserialize, Serialize};

use crate::wire::control::Mark;

/// To be stored whenever [`EuEvent::Remember`](super::EuEvent) says so, and given back at the next
/// start. A unit without it, or with an older one, works as well, but its manager learns less from
/// it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Memory {
    /// The newest mark that the manager has sent. By this mark, a manager that was restored from an
    /// older copy of its database learns that it was.
    pub mark: Mark,
}
