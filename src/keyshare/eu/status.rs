//! What the unit's machine shows of itself. No secret is in it.

use serde::{Deserialize, Serialize};

use crate::keyshare::ring::SuiteId;

/// The machine at one moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EuStatus {
    /// Its relation to the manager.
    pub state: EuState,
    /// Why the manager gave the unit no session when it asked last.
    pub refusal: Option<Refusal>,
    /// What is left of the lease, in milliseconds; 0 without one.
    pub lease_ms: u64,
    /// How long the manager, which has much to do, has told the unit to wait before it asks again, in milliseconds; 0 if it
    /// waits for nothing.
    pub asks_again_ms: u64,
    /// The protected prefixes are known.
    pub policy_known: bool,
    /// Groups of which a key is withheld from the unit.
    pub withheld: Vec<Withheld>,
    /// Every key, by group; `fpn-eu keys --json` prints exactly this array.
    pub keys: Vec<KeyStatus>,
}

/// The manager has refused the unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// The unit was evicted or removed: its keys are gone. Else it goes on with those that it has.
    pub out: bool,
    /// Why.
    pub sentence: String,
}

/// A key is withheld from the unit, which cannot do its suite.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withheld {
    /// Name of the group.
    pub group: String,
    /// Name of the suite, as the manager calls it.
    pub suite: String,
}

impl Refusal {
    /// What the end of all of a unit's sessions by its manager means. The message does not say which of these it was.
    pub const REVOKED: &str =
        "evicted or removed at its manager, or another device was enrolled in its place";
}

/// Relation to the manager.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EuState {
    /// Not yet registered since the process started.
    Registering,
    /// Registered, with a lease.
    Registered,
    /// Was registered; the manager is not heard, or refuses the unit for a while. Goes on with its keys.
    Alone,
    /// The manager has evicted the unit, or refuses it, and it has no keys.
    Refused,
}

/// One key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyStatus {
    /// Name of its group.
    pub group: String,
    /// Its epoch.
    pub epoch: u64,
    /// What it is used for.
    pub state: KeyState,
    /// Its suite.
    pub suite: SuiteId,
    /// Its SPI, as eight hexadecimal digits.
    pub spi: String,
    /// Seconds since it was installed.
    pub age_s: u64,
}

/// What a key is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyState {
    /// Send and receive.
    Active,
    /// Receive only: the next key, before START.
    Next,
    /// Receive only: the old key, until STOP.
    Old,
    /// Receive only: the unit is stopped and sends nothing until START.
    Stopped,
}
