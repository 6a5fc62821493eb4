//! The digest of a unit's epochs, which is part of every heartbeat.

use sha2::{Digest, Sha256};

use crate::ids::{Epoch, GroupId};

/// Hashes the groups in the order of their numbers, each with its base and next epoch (0: none).
pub(crate) fn epochs(groups: impl Iterator<Item = (GroupId, Epoch, Epoch)>) -> [u8; 16] {
    let mut hash = Sha256::new();
    for (group, base, next) in groups {
        hash.update(group.0.to_be_bytes());
        hash.update(base.0.to_be_bytes());
        hash.update(next.0.to_be_bytes());
    }
    let hash: [u8; 32] = hash.finalize().into();
    std::array::from_fn(|i| hash[i])
}
