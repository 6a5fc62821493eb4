//! What the unit's machine shows of itself. It contains no secrets.

use serde::{Deserialize, Serialize};

use crate::keyshare::ring::SuiteId;

/// The state of the machine at one moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EuStatus {
    /// The unit's relation to the manager.
    pub state: EuState,
    /// Why the manager gave the unit no session when it last asked.
    pub refusal: Option<Refusal>,
    /// What is left of the lease, in milliseconds; 0 without one.
    pub lease_ms: u64,
    /// How long the unit still waits because a busy manager told it to, in milliseconds; otherwise
    /// 0.
    pub asks_again_ms: u64,
    /// Whether the protected prefixes are known.
    pub policy_known: bool,
    /// Groups with a key that is withheld from the unit.
    pub withheld: Vec<Withheld>,
    /// Every key, by group; `fpn-eu keys --json` prints exactly this array.
    pub keys: Vec<KeyStatus>,
}

/// A refusal by the manager.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// True if the unit was evicted or removed and has lost its keys. Otherwise it continues with
    /// those that it has.
    pub out: bool,
    /// The reason.
    pub sentence: String,
}

/// A key that is withheld from the unit because it does not support the suite.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withheld {
    /// Name of the group.
    pub group: String,
    /// Name of the suite, as the manager calls it.
    pub suite: String,
}

impl Refusal {
    /// What it means that the manager has ended all sessions of a unit. The message does not say
    /// which of these is the case.
    pub const REVOKED: &str =
        "evicted or removed at its manager, or another device was enrolled in its place";
}

/// The unit's relation to the manager.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EuState {
    /// Not registered yet since the process started.
    Registering,
    /// Registered, with a lease.
    Registered,
    /// Was registered, but the manager is not heard or refuses the unit at present. The unit
    /// continues with its keys, except those of groups that lock.
    Alone,
    /// The manager has evicted the unit, or refuses it and the unit has no keys.
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

/// The use of a key.
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
    /// Neither: the unit has no lease, and its group locks.
    Locked,
}
