//! What a unit keeps on its disk from one start to the next, beside its identity.

use serde::{Deserialize, Serialize};

use crate::wire::control::Mark;

/// To be stored whenever [`EuEvent::Remember`](super::EuEvent) says so, and given back at the next start. Without it, or
/// with an older one, a unit does all that it did, but its manager learns less.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Memory {
    /// The newest mark that the manager has told: by it the manager learns that it goes on from an older copy of its
    /// database.
    pub mark: Mark,
}
