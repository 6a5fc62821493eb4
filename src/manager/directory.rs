//! What the manager knows: the contents of its store.

use std::time::Duration;

use ipnet::IpNet;
use serde::{Deserialize, Serialize};

use super::history::Point;
use crate::crypto::{Fingerprint, PublicIdentity, Secret, TokenId};
use crate::ids::{Epoch, EuId, GroupId, Rotation, Spi};
use crate::keyshare::ring::{GroupInfo, SuiteId, UpdateMode};
use crate::time::Pseudotime;
use crate::wire::control::MayServe;

/// The term of a leader. Every write carries the term of the leader that made it, and the store
/// refuses a write of an older term.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Term(pub u32);

/// Everything that the machine loads when it starts.
#[derive(Clone, Default)]
pub struct Directory {
    /// The boot number, from 1. It is one higher than that of the last start, and it is
    /// stored *before* the machine is created.
    pub boot: u32,
    /// The term of whoever leads from this start on, one higher than that of the last start.
    pub term: Term,
    /// The starts so far with their last writes, including this start. The oldest may be missing.
    pub starts: Vec<Point>,
    /// Set if the operator has restored an older copy of the database: before the manager answers
    /// anything, a new era must begin with a boot number beyond this one.
    pub restored: Option<u32>,
    /// Earlier starts have reserved all sender ids below this
    /// ([`StoreOp::ReserveSenderIds`](super::StoreOp)). 0 at first.
    pub sender_ids: u64,
    /// The longest lease that an earlier start may have granted
    /// ([`StoreOp::RaiseLease`](super::StoreOp)).
    pub lease: Duration,
    /// The units, including evicted ones.
    pub units: Vec<UnitRecord>,
    /// The groups.
    pub groups: Vec<GroupRecord>,
    /// Which unit is in which group.
    pub members: Vec<(EuId, GroupId)>,
    /// The tokens. Used and expired ones are kept as long as somebody who tries them must be told
    /// why they fail.
    pub tokens: Vec<TokenRecord>,
}

/// A unit.
#[derive(Clone, Debug)]
pub struct UnitRecord {
    /// Its number, which is never given to another unit.
    pub id: EuId,
    /// Its name, at most 63 bytes.
    pub name: String,
    /// Its public keys, if it has enrolled.
    pub keys: Option<PublicIdentity>,
    /// True if it is evicted: it gets no keys until it enrolls again with a new token.
    pub evicted: bool,
    /// True if the manager was restored from an older copy and the operator has not accepted the
    /// unit yet. Until then it gets no keys.
    pub unconfirmed: bool,
    /// Which terminals it may serve.
    pub may_serve: MayServe,
}

/// A group.
#[derive(Clone)]
pub struct GroupRecord {
    /// What its members know about it.
    pub info: GroupInfo,
    /// The suite of its next key.
    pub suite: SuiteId,
    /// Its protected prefixes.
    pub protect: Vec<IpNet>,
    /// How often its key is rotated without a request.
    pub rotate_every: RotateEvery,
    /// After how many bytes its key is rotated without a request.
    pub after_volume: AfterVolume,
    /// How many bytes its members have sealed under the key in force, as far as it was stored.
    pub volume: u64,
    /// How old the key in force is at the start of the machine; zero if there is none.
    pub key_age: Duration,
    /// The key in force. `None` for a new group; the machine then makes the first key
    /// ([`StoreOp::FirstKey`](super::StoreOp)).
    pub key: Option<StoredKey>,
    /// The rotation under way, as it was last written.
    pub rotation: Option<StoredRotation>,
    /// The highest burnt epoch: its key was made and perhaps distributed, but never used.
    pub burnt: Epoch,
    /// The highest rotation number used so far.
    pub last_rotation: Rotation,
    /// True if a member has left or was evicted and no rotation has begun since. The shell sets it
    /// in the transaction that removes the member; [`StoreOp::BeginRotation`](super::StoreOp)
    /// clears it.
    pub rotation_due: bool,
}

/// How often the manager rotates the key of a group by itself: a number of seconds, from a minute to
/// a year, or 0 for never.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u64", into = "u64")]
pub struct RotateEvery(u64);

/// Why a number of seconds is no [`RotateEvery`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "the key of a group changes by itself every minute (60 s) at the most and every year (365 d) at the least"
)]
pub struct BadInterval;

impl RotateEvery {
    /// The key is rotated only when somebody requests it.
    pub const NEVER: Self = Self(0);

    /// Returns the time after which a key must have been replaced; `None` for never.
    pub fn interval(self) -> Option<Duration> {
        (self.0 > 0).then(|| Duration::from_secs(self.0))
    }
}

impl TryFrom<u64> for RotateEvery {
    type Error = BadInterval;

    fn try_from(seconds: u64) -> Result<Self, BadInterval> {
        match seconds {
            0 | SHORTEST..=LONGEST => Ok(Self(seconds)),
            _ => Err(BadInterval),
        }
    }
}

impl From<RotateEvery> for u64 {
    fn from(every: RotateEvery) -> Self {
        every.0
    }
}

/// How many bytes of plaintext the members of a group may together seal under a key before the
/// manager rotates it by itself: from a million to 10^18, or 0 for any number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u64", into = "u64")]
pub struct AfterVolume(u64);

/// Why a number of bytes is no [`AfterVolume`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "the key of a group changes by itself after 1M (a million bytes) at the least and 1000P at the most"
)]
pub struct BadVolume;

impl AfterVolume {
    /// The key is not rotated because of what was sealed.
    pub const NEVER: Self = Self(0);

    /// Returns the limit; `None` for never.
    pub fn limit(self) -> Option<u64> {
        (self.0 > 0).then_some(self.0)
    }
}

impl TryFrom<u64> for AfterVolume {
    type Error = BadVolume;

    fn try_from(bytes: u64) -> Result<Self, BadVolume> {
        match bytes {
            0 | LEAST_VOLUME..=MOST_VOLUME => Ok(Self(bytes)),
            _ => Err(BadVolume),
        }
    }
}

impl From<AfterVolume> for u64 {
    fn from(after: AfterVolume) -> Self {
        after.0
    }
}

/// A session key. In the store it is sealed under a key that is kept outside of the database. What
/// a unit gets of it is a [`RecordKey`](crate::wire::control::RecordKey), which withholds the key
/// from a unit that does not support its suite.
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

/// A rotation, as it is in the store.
#[derive(Clone)]
pub struct StoredRotation {
    /// Its number.
    pub rotation: Rotation,
    /// Strict or hitless; fixed when the rotation begins.
    pub update: UpdateMode,
    /// The phase that was written last.
    pub phase: Phase,
    /// The new key.
    pub key: StoredKey,
}

/// A phase of a rotation. A phase is written before its first message is sent and never goes back.
/// `Starting` is not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// REKEY is sent.
    Distributing,
    /// Strict: STOP is sent. In the store, it also means that START may have been sent.
    Stopping,
    /// Strict: START is sent. This phase is never in the store, because nothing waits for a disk
    /// between STOP and START.
    Starting,
    /// Hitless: START is sent.
    Switching,
    /// Hitless: STOP of the old key is sent.
    Retiring,
}

/// An enrollment token.
#[derive(Clone)]
pub struct TokenRecord {
    /// Its public identifier.
    pub id: TokenId,
    /// The unit that enrolls with it.
    pub eu: EuId,
    /// Its secret.
    pub secret: Secret<32>,
    /// When it expires.
    pub expires: Pseudotime,
    /// The fingerprint of the keys that have enrolled with it.
    pub used_by: Option<Fingerprint>,
}

/// The limits of [`RotateEvery`], in seconds.
const SHORTEST: u64 = 60;
const LONGEST: u64 = 365 * 24 * 3600;
/// The limits of [`AfterVolume`], in bytes.
const LEAST_VOLUME: u64 = 1_000_000;
const MOST_VOLUME: u64 = 1_000_000_000_000_000_000;
