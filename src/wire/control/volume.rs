//! How much a unit has sealed in its groups, a part of HEARTBEAT.

use super::{Malformed, Reader, Writer};
use crate::ids::{Epoch, GroupId};

/// What a unit has sealed since the last of these reports that was answered. It goes with every
/// heartbeat until one of them is answered, and counts once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sealed {
    /// The number of the report, from 1 in each session; 0 if there is nothing to report.
    pub number: u32,
    /// The groups, in the order of their numbers; at most [`MAX_VOLUMES`].
    pub volumes: Vec<Volume>,
}

/// What was sealed in one group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Volume {
    /// The group.
    pub group: GroupId,
    /// The epoch under which the unit sends.
    pub epoch: Epoch,
    /// Plaintext bytes, not 0.
    pub bytes: u64,
}

impl Sealed {
    /// Writes the report; nothing, if there is nothing to report.
    pub(super) fn write(&self, w: &mut Writer) {
        if self.number == 0 {
            return;
        }
        w.u32(self.number);
        w.u8(u8::try_from(self.volumes.len()).unwrap_or(u8::MAX));
        for volume in &self.volumes {
            w.u32(volume.group.0);
            w.u64(volume.epoch.0);
            w.u64(volume.bytes);
        }
    }

    pub(super) fn read(r: &mut Reader<'_>) -> Result<Self, Malformed> {
        if r.is_empty() {
            return Ok(Self::default());
        }
        let (number, count) = (r.u32()?, usize::from(r.u8()?));
        if number == 0 || !(1..=MAX_VOLUMES).contains(&count) {
            return Err(Malformed::Field);
        }
        let volumes = (0..count).map(|_| Volume::read(r));
        let volumes: Vec<Volume> = volumes.collect::<Result<_, _>>()?;
        if !volumes.is_sorted_by(|a, b| a.group < b.group) {
            return Err(Malformed::Field);
        }
        Ok(Self { number, volumes })
    }
}

impl Volume {
    fn read(r: &mut Reader<'_>) -> Result<Self, Malformed> {
        let (group, epoch, bytes) = (GroupId(r.u32()?), Epoch(r.u64()?), r.u64()?);
        if epoch.0 == 0 || bytes == 0 {
            return Err(Malformed::Field);
        }
        Ok(Self {
            group,
            epoch,
            bytes,
        })
    }
}

/// Groups in one report.
pub const MAX_VOLUMES: usize = 16;

#[cfg(test)]
mod tests {
    use super::*;

    fn volume(group: u32, epoch: u64, bytes: u64) -> Volume {
        Volume {
            group: GroupId(group),
            epoch: Epoch(epoch),
            bytes,
        }
    }

    fn bytes(number: u32, volumes: Vec<Volume>) -> Vec<u8> {
        let mut w = Writer::new();
        Sealed { number, volumes }.write(&mut w);
        w.finish().to_vec()
    }

    fn read(bytes: &[u8]) -> Result<Sealed, Malformed> {
        Sealed::read(&mut Reader::new(bytes))
    }

    #[test]
    fn a_report_comes_back_and_one_that_cannot_be_is_refused() {
        let most = (1..=16).map(|group| volume(group, 1, u64::MAX)).collect();
        for good in [bytes(1, vec![volume(1, 1, 1)]), bytes(u32::MAX, most)] {
            let report = read(&good).expect("a report");
            assert_eq!(bytes(report.number, report.volumes), good);
            for end in 1..good.len() {
                assert_eq!(read(&good[..end]), Err(Malformed::Length), "{end}");
            }
        }
        assert_eq!(
            (bytes(0, vec![]), read(&[])),
            (vec![], Ok(Sealed::default()))
        );
        let too_many = (1..=17).map(|group| volume(group, 1, 1)).collect();
        for wrong in [
            [&[0; 4][..], &bytes(1, vec![volume(1, 1, 1)])[4..]].concat(),
            bytes(1, vec![]),
            bytes(1, too_many),
            bytes(1, vec![volume(2, 1, 1), volume(1, 1, 1)]),
            bytes(1, vec![volume(1, 1, 1), volume(1, 2, 1)]),
            bytes(1, vec![volume(1, 0, 1)]),
            bytes(1, vec![volume(1, 1, 0)]),
        ] {
            assert_eq!(read(&wrong), Err(Malformed::Field), "{wrong:?}");
        }
    }
}
