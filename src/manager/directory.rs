//! What the manager knows, as its store holds it.

use std::time::Duration;

use ipnet::IpNet;
use serde::{Deserialize, Serialize};

use super::history::Point;
use crate::crypto::{Fingerprint, PublicIdentity, Secret, TokenId};
use crate::ids::{Epoch, EuId, GroupId, Rotation, Spi};
use crate::keyshare::ring::{GroupInfo, SuiteId, UpdateMode};
use crate::time::Pseudotime;

/// A leader's term. Every write of a leader carries it, and the store refuses one of an older term.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Term(pub u32);

/// Everything that the machine loads at its start.
#[derive(Default)]
pub struct Directory {
    /// Number of this start, from 1: stored, and one higher than at the last, *before* the machine is made.
    pub boot: u32,
    /// The term of whoever leads from this start on: one higher than at the last.
    pub term: Term,
    /// The starts so far with their last writes, this one too; at least the newest ones.
    pub starts: Vec<Point>,
    /// The operator has put an older copy into place: a new era is to begin before anything is answered, beyond this boot
    /// number.
    pub restored: Option<u32>,
    /// Sender ids below this were reserved by earlier starts ([`StoreOp::ReserveSenderIds`](super::StoreOp)); 0 at first.
    pub sender_ids: u64,
    /// The longest lease that an earlier start may have granted ([`StoreOp::RaiseLease`](super::StoreOp)).
    pub lease: Duration,
    /// The units, evicted ones too.
    pub units: Vec<UnitRecord>,
    /// The groups.
    pub groups: Vec<GroupRecord>,
    /// Which unit is in which group.
    pub members: Vec<(EuId, GroupId)>,
    /// The tokens, used and expired ones too as long as a holder is to be told so.
    pub tokens: Vec<TokenRecord>,
}

/// A unit.
#[derive(Clone, Debug)]
pub struct UnitRecord {
    /// Its number, never given to another.
    pub id: EuId,
    /// Its name, at most 63 bytes.
    pub name: String,
    /// Its keys, once it has enrolled.
    pub keys: Option<PublicIdentity>,
    /// Evicted: gets no key any more. A new enrolment with a new token ends that.
    pub evicted: bool,
    /// Gets no key before an operator's yes: the manager was restored from an older copy.
    pub unconfirmed: bool,
}

/// A group.
#[derive(Clone)]
pub struct GroupRecord {
    /// What its members know of it.
    pub info: GroupInfo,
    /// Suite of its next key.
    pub suite: SuiteId,
    /// Its protected prefixes.
    pub protect: Vec<IpNet>,
    /// The key in force; `None` for a new group, the machine then makes the first ([`StoreOp::FirstKey`](super::StoreOp)).
    pub key: Option<StoredKey>,
    /// The rotation under way, as last written.
    pub rotation: Option<StoredRotation>,
    /// The highest epoch that was burnt: made, maybe distributed, never used.
    pub burnt: Epoch,
    /// The highest rotation number that was used.
    pub last_rotation: Rotation,
    /// A member left or was evicted and no rotation has begun since. The shell sets it in the transaction that takes
    /// the member out; [`StoreOp::BeginRotation`](super::StoreOp) clears it.
    pub rotation_due: bool,
}

/// A session key in the store, where it is sealed under a key outside of the database.
#[derive(Clone)]
pub struct StoredKey {
    /// Its epoch.
    pub epoch: Epoch,
    /// Its SPI.
    pub spi: Spi,
    /// Its suite.
    pub suite: SuiteId,
    /// The key.
    pub ks: Secret<32>,
}

/// A rotation in the store.
#[derive(Clone)]
pub struct StoredRotation {
    /// Its number.
    pub rotation: Rotation,
    /// Strict or hitless: fixed when it begins.
    pub update: UpdateMode,
    /// The phase that was written last.
    pub phase: Phase,
    /// The new key.
    pub key: StoredKey,
}

/// Phase of a rotation. Written before the first message of the phase, never goes back; `Starting` is not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// REKEY goes out.
    Distributing,
    /// Strict: STOP goes out; in the store it also means that START may have been sent.
    Stopping,
    /// Strict: START goes out. Never in the store: nothing waits for a disk between STOP and START.
    Starting,
    /// Hitless: START goes out.
    Switching,
    /// Hitless: STOP of the old key goes out.
    Retiring,
}

/// An enrolment token.
#[derive(Clone)]
pub struct TokenRecord {
    /// Names it.
    pub id: TokenId,
    /// The unit that it registers.
    pub eu: EuId,
    /// Its secret.
    pub secret: Secret<32>,
    /// When it ends.
    pub expires: Pseudotime,
    /// Fingerprint of the keys that it registered.
    pub used_by: Option<Fingerprint>,
}
