//! The key record: everything that a member is told of one group, in KEY-DIS and in REKEY.

use super::{Malformed, Reader, Writer};
use crate::group::{GroupInfo, GroupPolicy, SuiteId, UpdateMode};
use crate::ids::{Epoch, GroupId, Rotation, Spi};
use crate::secret::Secret;

/// One group, as its phase at the MGE determines it.
#[derive(Clone)]
pub struct KeyRecord {
    /// The group; its `update` is that of the rotation under way, if there is one.
    pub info: GroupInfo,
    /// The state of a unit that learns this record now.
    pub stage: Stage,
    /// Number of the rotation under way; in [`Stage::Run`], of the last one.
    pub rotation: Rotation,
    /// The highest epoch that was burnt.
    pub burnt: Epoch,
    /// The key in force, e; absent in [`Stage::Stopped`].
    pub base: Option<RecordKey>,
    /// The next key, e′; absent in [`Stage::Run`].
    pub next: Option<RecordKey>,
}

/// A session key in a record, as one unit gets it: a unit that does not support the suite gets only
/// its name.
#[derive(Clone)]
pub struct RecordKey {
    /// Its epoch.
    pub epoch: Epoch,
    /// Its SPI.
    pub spi: Spi,
    /// The key itself.
    pub given: Given,
}

/// The session key itself, if the unit can use it.
#[derive(Clone)]
pub enum Given {
    /// The suite and the key.
    Key(SuiteId, Secret<32>),
    /// The unit does not support the suite, which has this name. It goes through the key change as
    /// the others do, but neither sends nor receives under the key.
    Withheld(String),
}

/// State of a unit in a group (docs/protocol.md section 4.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    /// run(e): sends and receives under e.
    Run,
    /// Sends under e, receives under e and e′.
    Prepared,
    /// Sends nothing, receives under e and e′.
    Stopped,
    /// Sends under e′, receives under e and e′.
    Overlap,
}

impl KeyRecord {
    /// Returns the newest epoch in it.
    pub fn tip(&self) -> Epoch {
        let epoch = |k: &Option<RecordKey>| k.as_ref().map_or(Epoch(0), |k| k.epoch);
        epoch(&self.next).max(epoch(&self.base))
    }

    /// Returns the name of the suite for which a key is withheld; if both are, that of the newest
    /// key.
    pub fn withheld(&self) -> Option<&str> {
        let keys = [&self.next, &self.base].into_iter().flatten();
        keys.into_iter().find_map(|key| match &key.given {
            Given::Key(..) => None,
            Given::Withheld(suite) => Some(suite.as_str()),
        })
    }

    /// Returns its length on the wire.
    pub(crate) fn wire_len(&self) -> usize {
        let key = |k: &Option<RecordKey>| k.as_ref().map_or(0, RecordKey::wire_len);
        30 + self.info.name.len().min(MAX_NAME) + key(&self.base) + key(&self.next)
    }

    pub(crate) fn write(&self, w: &mut Writer) {
        w.u32(self.info.id.0);
        w.text(&self.info.name, MAX_NAME);
        w.u16(self.info.priority);
        let open = self.info.policy == GroupPolicy::Open;
        w.u8((u8::from(open) * OPEN) | (u8::from(self.info.lock) * LOCK));
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
            match key {
                None => w.u16(0),
                Some(key) => key.write(w),
            }
        }
    }

    pub(crate) fn read(r: &mut Reader<'_>) -> Result<Self, Malformed> {
        let id = GroupId(r.u32()?);
        let name = r.text(MAX_NAME)?;
        let priority = r.u16()?;
        let flags = r.u8()?;
        if flags & !(OPEN | LOCK) != 0 {
            return Err(Malformed::Field);
        }
        let policy = match flags & OPEN {
            0 => GroupPolicy::Closed,
            _ => GroupPolicy::Open,
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
            kind => RecordKey::read(kind, r).map(Some),
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
                lock: flags & LOCK != 0,
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
    fn wire_len(&self) -> usize {
        12 + match &self.given {
            Given::Key(..) => 33,
            Given::Withheld(suite) => 1 + suite.len().min(MAX_SUITE_NAME),
        }
    }

    fn write(&self, w: &mut Writer) {
        w.u16(match &self.given {
            Given::Key(..) => 1,
            Given::Withheld(_) => 2,
        });
        w.u64(self.epoch.0);
        w.u32(self.spi.0);
        match &self.given {
            Given::Key(suite, ks) => {
                w.u8(suite_code(*suite));
                w.bytes(ks.expose());
            }
            Given::Withheld(suite) => w.text(suite, MAX_SUITE_NAME),
        }
    }

    fn read(kind: u16, r: &mut Reader<'_>) -> Result<Self, Malformed> {
        let (epoch, spi) = (Epoch(r.u64()?), Spi(r.u32()?));
        let given = match kind {
            1 => {
                let suite = suite_of(r.u8()?).ok_or(Malformed::Field)?;
                Given::Key(suite, Secret::new(r.array()?))
            }
            2 => Given::Withheld(r.text(MAX_SUITE_NAME)?),
            _ => return Err(Malformed::Field),
        };
        if epoch.0 == 0 || spi.0 < Spi::FIRST {
            return Err(Malformed::Field);
        }
        Ok(Self { epoch, spi, given })
    }
}

/// Returns the number of a suite in control messages.
pub fn suite_code(suite: SuiteId) -> u8 {
    match suite {
        SuiteId::Misty1Hmac => 1,
        SuiteId::Misty1Polyval => 2,
        SuiteId::Aes256Gcm => 3,
        SuiteId::ChaCha20Poly1305 => 4,
    }
}

/// Returns the suite with this number.
pub fn suite_of(code: u8) -> Option<SuiteId> {
    SuiteId::ALL.into_iter().find(|s| suite_code(*s) == code)
}

/// Returns the bit of a suite in a KEY-REQ.
pub fn suite_bit(suite: SuiteId) -> u32 {
    1 << suite_code(suite)
}

/// Length of the longest name of a group or unit, in bytes.
pub const MAX_NAME: usize = 63;
/// The bit of an open group.
const OPEN: u8 = 1;
/// The bit of a group that is locked at a unit without a lease.
const LOCK: u8 = 2;
/// Length of the longest name of a suite, in bytes.
const MAX_SUITE_NAME: usize = 32;
