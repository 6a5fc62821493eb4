//! What the realm determines about a group: how its key changes, its policy, its suite.

use serde::{Deserialize, Serialize};

use crate::ids::GroupId;

/// How a group changes its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UpdateMode {
    /// As in the paper: STOP everyone, then START everyone. The old and the new key are never in
    /// use at the same time.
    Strict,
    /// Install the key for receiving, switch to sending under it, retire the old one: no packet is
    /// lost.
    Hitless,
}

/// What a group's units do with packets for which no unit answers and that are in no protected
/// prefix.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GroupPolicy {
    /// Drop them.
    Closed,
    /// Pass them in clear.
    Open,
}

/// The suite of a group's data packets; the default is that of new groups.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SuiteId {
    /// MISTY1-CTR and HMAC-SHA-256-128.
    Misty1Hmac,
    /// MISTY1-CTR and POLYVAL, finalised by a PRF made of SHA-256.
    #[default]
    Misty1Polyval,
    /// AES-256-GCM.
    #[serde(rename = "aes-256-gcm")]
    Aes256Gcm,
    /// ChaCha20-Poly1305.
    #[serde(rename = "chacha20-poly1305")]
    ChaCha20Poly1305,
}

/// A group as its members know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupInfo {
    /// Its number.
    pub id: GroupId,
    /// Its name, at most 63 bytes.
    pub name: String,
    /// Of several common groups, units use the one with the highest priority, then the lowest
    /// number.
    pub priority: u16,
    /// What to do with packets for which no unit answers.
    pub policy: GroupPolicy,
    /// How its key changes.
    pub update: UpdateMode,
    /// Whether a unit must have a lease to send or receive under its keys. Otherwise a unit that its
    /// manager does not hear goes on.
    pub lock: bool,
}

impl SuiteId {
    /// Every suite.
    pub const ALL: [Self; 4] = [
        Self::Misty1Hmac,
        Self::Misty1Polyval,
        Self::Aes256Gcm,
        Self::ChaCha20Poly1305,
    ];

    /// Returns its name, as in JSON and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Misty1Hmac => "misty1-hmac",
            Self::Misty1Polyval => "misty1-polyval",
            Self::Aes256Gcm => "aes-256-gcm",
            Self::ChaCha20Poly1305 => "chacha20-poly1305",
        }
    }
}
