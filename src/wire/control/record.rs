//! The key record: all that a member is told of one group. In KEY-DIS and in REKEY.

use super::{Malformed, Reader, Writer};
use crate::group::{GroupInfo, GroupPolicy, SuiteId, UpdateMode};
use crate::ids::{Epoch, GroupId, Rotation, Spi};
use crate::secret::Secret;

/// One group, as its phase at the MGE makes it.
#[derive(Clone)]
pub struct KeyRecord {
    /// The group; its `update` is that of the rotation under way, if there is one.
    pub info: GroupInfo,
    /// Where a unit that registers now stands.
    pub stage: Stage,
    /// Number of the rotation under way; of the last one in [`Stage::Run`].
    pub rotation: Rotation,
    /// The highest epoch that was burnt.
    pub burnt: Epoch,
    /// The key in force, e; absent in [`Stage::Stopped`].
    pub base: Option<RecordKey>,
    /// The next key, e′; absent in [`Stage::Run`].
    pub next: Option<RecordKey>,
}

/// A session key in a record.
#[derive(Clone)]
pub struct RecordKey {
    /// Its epoch.
    pub epoch: Epoch,
    /// Its SPI.
    pub spi: Spi,
    /// Its suite.
    pub suite: SuiteId,
    /// The key.
    pub ks: Secret<32>,
}

/// State of a unit in a group (DESIGN section 7, second table).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    /// run(e): sends and receives e.
    Run,
    /// Sends e, receives e and e′.
    Prepared,
    /// Sends nothing, receives e and e′.
    Stopped,
    /// Sends e′, receives e and e′.
    Overlap,
}

impl KeyRecord {
    /// The newest epoch in it.
    pub fn tip(&self) -> Epoch {
        let epoch = |k: &Option<RecordKey>| k.as_ref().map_or(Epoch(0), |k| k.epoch);
        epoch(&self.next).max(epoch(&self.base))
    }

    /// The first suite of its keys that is not among these (as in KEY-REQ).
    pub fn suite_beyond(&self, suites: u32) -> Option<SuiteId> {
        let keys = [&self.base, &self.next].into_iter().flatten();
        keys.map(|key| key.suite)
            .find(|suite| suites & suite_bit(*suite) == 0)
    }

    /// Its length on the wire.
    pub(crate) fn wire_len(&self) -> usize {
        let key = |k: &Option<RecordKey>| if k.is_some() { RecordKey::LEN } else { 0 };
        30 + self.info.name.len().min(MAX_NAME) + key(&self.base) + key(&self.next)
    }

    pub(crate) fn write(&self, w: &mut Writer) {
        w.u32(self.info.id.0);
        w.text(&self.info.name, MAX_NAME);
        w.u16(self.info.priority);
        w.u8(match self.info.policy {
            GroupPolicy::Closed => 0,
            GroupPolicy::Open => 1,
        });
        w.u8(match self.info.update {
            UpdateMode::Strict => 0,
            UpdateMode::Hitless => 1,
        });
        w.u8(match self.stage {
            Stage::Run => 0,
            Stage::Prepared => 1,
            Stage::Stopped => 2,
            Stage::Overlap => 3,
        });
        w.u64(self.rotation.0);
        w.u64(self.burnt.0);
        for key in [&self.base, &self.next] {
            w.u16(if key.is_some() { 1 } else { 0 });
            if let Some(key) = key {
                key.write(w);
            }
        }
    }

    pub(crate) fn read(r: &mut Reader<'_>) -> Result<Self, Malformed> {
        let id = GroupId(r.u32()?);
        let name = r.text(MAX_NAME)?;
        let priority = r.u16()?;
        let policy = match r.u8()? {
            0 => GroupPolicy::Closed,
            1 => GroupPolicy::Open,
            _ => return Err(Malformed::Field),
        };
        let update = match r.u8()? {
            0 => UpdateMode::Strict,
            1 => UpdateMode::Hitless,
            _ => return Err(Malformed::Field),
        };
        let stage = match r.u8()? {
            0 => Stage::Run,
            1 => Stage::Prepared,
            2 => Stage::Stopped,
            3 => Stage::Overlap,
            _ => return Err(Malformed::Field),
        };
        let (rotation, burnt) = (Rotation(r.u64()?), Epoch(r.u64()?));
        let mut key = || match r.u16()? {
            0 => Ok(None),
            1 => RecordKey::read(r).map(Some),
            _ => Err(Malformed::Field),
        };
        let (base, next) = (key()?, key()?);
        let whole = match (stage, &base, &next) {
            (Stage::Run, Some(_), None) | (Stage::Stopped, None, Some(_)) => true,
            (Stage::Prepared, Some(b), Some(n)) | (Stage::Overlap, Some(b), Some(n)) => {
                b.epoch < n.epoch && b.spi != n.spi
            }
            _ => false,
        };
        let misfit = matches!(
            (stage, update),
            (Stage::Stopped, UpdateMode::Hitless) | (Stage::Overlap, UpdateMode::Strict)
        );
        if !whole || misfit {
            return Err(Malformed::Field);
        }
        Ok(Self {
            info: GroupInfo {
                id,
                name,
                priority,
                policy,
                update,
            },
            stage,
            rotation,
            burnt,
            base,
            next,
        })
    }
}

impl RecordKey {
    const LEN: usize = 45;

    fn write(&self, w: &mut Writer) {
        w.u64(self.epoch.0);
        w.u32(self.spi.0);
        w.u8(suite_code(self.suite));
        w.bytes(self.ks.expose());
    }

    fn read(r: &mut Reader<'_>) -> Result<Self, Malformed> {
        let (epoch, spi) = (Epoch(r.u64()?), Spi(r.u32()?));
        let suite = suite_of(r.u8()?).ok_or(Malformed::Field)?;
        let ks = Secret::new(r.array()?);
        if epoch.0 == 0 || spi.0 < Spi::FIRST {
            return Err(Malformed::Field);
        }
        Ok(Self {
            epoch,
            spi,
            suite,
            ks,
        })
    }
}

/// Number of a suite of data packets in control messages.
pub fn suite_code(suite: SuiteId) -> u8 {
    match suite {
        SuiteId::Misty1Hmac => 1,
        SuiteId::Misty1Polyval => 2,
        SuiteId::Aes256Gcm => 3,
        SuiteId::ChaCha20Poly1305 => 4,
    }
}

/// The suite with this number.
pub fn suite_of(code: u8) -> Option<SuiteId> {
    SuiteId::ALL.into_iter().find(|s| suite_code(*s) == code)
}

/// The bit of a suite in a KEY-REQ.
pub fn suite_bit(suite: SuiteId) -> u32 {
    1 << suite_code(suite)
}

/// Longest name of a group or unit, in bytes.
pub const MAX_NAME: usize = 63;
