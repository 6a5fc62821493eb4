//! Tells the manager how much the unit has sealed in its groups, with its heartbeats.
//!
//! One report is under way at a time. It stays the same until a heartbeat that carried it is
//! answered, so that the manager can tell a repeat from the next one. Groups take turns.

use std::collections::BTreeMap;
use std::ops::Bound;

use crate::ids::{Epoch, GroupId};
use crate::wire::control::volume::{MAX_VOLUMES, Sealed, Volume};

/// What was sealed, and how much of it the manager knows.
#[derive(Default)]
pub(super) struct Volumes {
    sealed: BTreeMap<GroupId, u64>,
    told: BTreeMap<GroupId, u64>,
    /// Number of the last report of the session.
    number: u32,
    under_way: Option<UnderWay>,
    /// The last group of the last report.
    last: GroupId,
}

struct UnderWay {
    report: Sealed,
    /// The first heartbeat that carried it.
    since: u64,
}

impl Volumes {
    /// Notes the bytes that this process has sealed in each group so far.
    pub(super) fn set(&mut self, sealed: BTreeMap<GroupId, u64>) {
        self.sealed = sealed;
    }

    /// Begins again in a new session. What may not have arrived in the last one is told again.
    pub(super) fn restart(&mut self) {
        self.number = 0;
        self.under_way = None;
    }

    /// Returns what the heartbeat of this number carries. `epoch` tells under which epoch the unit
    /// sends in a group.
    pub(super) fn report(
        &mut self,
        heartbeat: u64,
        epoch: impl Fn(GroupId) -> Option<Epoch>,
    ) -> Sealed {
        if let Some(under_way) = &self.under_way {
            return under_way.report.clone();
        }
        let behind = (Bound::Excluded(self.last), Bound::Unbounded);
        let groups = self.sealed.range(behind);
        let groups = groups.chain(self.sealed.range(..=self.last));
        let volumes = groups.filter_map(|(&group, &sealed)| {
            let told = self.told.get(&group).copied().unwrap_or(0);
            let bytes = sealed.checked_sub(told).filter(|bytes| *bytes > 0)?;
            let epoch = epoch(group)?;
            Some(Volume {
                group,
                epoch,
                bytes,
            })
        });
        let mut volumes: Vec<Volume> = volumes.take(MAX_VOLUMES).collect();
        let Some(last) = volumes.last() else {
            return Sealed::default();
        };
        self.last = last.group;
        self.number += 1;
        volumes.sort_unstable_by_key(|volume| volume.group);
        let report = Sealed {
            number: self.number,
            volumes,
        };
        self.under_way = Some(UnderWay {
            report: report.clone(),
            since: heartbeat,
        });
        report
    }

    /// Notes that the heartbeat of this number was answered.
    pub(super) fn answered(&mut self, heartbeat: u64) {
        let arrived = self.under_way.take_if(|u| u.since <= heartbeat);
        for volume in arrived.into_iter().flat_map(|u| u.report.volumes) {
            *self.told.entry(volume.group).or_default() += volume.bytes;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealed(groups: &[(u32, u64)]) -> BTreeMap<GroupId, u64> {
        groups
            .iter()
            .map(|(g, bytes)| (GroupId(*g), *bytes))
            .collect()
    }

    fn told(report: &Sealed) -> Vec<(u32, u64)> {
        let volumes = report.volumes.iter();
        volumes
            .map(|volume| (volume.group.0, volume.bytes))
            .collect()
    }

    fn one(_: GroupId) -> Option<Epoch> {
        Some(Epoch(1))
    }

    #[test]
    fn a_report_stays_the_same_until_a_heartbeat_that_carried_it_is_answered() {
        let mut volumes = Volumes::default();
        assert_eq!(volumes.report(1, one), Sealed::default());
        volumes.set(sealed(&[(1, 100), (2, 0)]));
        let first = volumes.report(2, one);
        assert_eq!((first.number, told(&first)), (1, vec![(1, 100)]));
        volumes.set(sealed(&[(1, 150), (2, 7)]));
        assert_eq!(volumes.report(3, one), first);
        volumes.answered(1);
        assert_eq!(volumes.report(4, one), first, "heartbeat 1 had no report");
        volumes.answered(3);
        let second = volumes.report(5, one);
        assert_eq!((second.number, told(&second)), (2, vec![(1, 50), (2, 7)]));
        volumes.answered(5);
        assert_eq!(volumes.report(6, one), Sealed::default());
    }

    #[test]
    fn what_was_not_answered_is_told_again_in_the_next_session() {
        let mut volumes = Volumes::default();
        volumes.set(sealed(&[(1, 100)]));
        volumes.report(1, one);
        volumes.answered(1);
        volumes.set(sealed(&[(1, 130)]));
        volumes.report(2, one);
        volumes.restart();
        volumes.set(sealed(&[(1, 140)]));
        let again = volumes.report(1, one);
        assert_eq!((again.number, told(&again)), (1, vec![(1, 40)]));
    }

    #[test]
    fn groups_take_turns_and_those_in_which_the_unit_does_not_send_wait() {
        let mut volumes = Volumes::default();
        let busy: Vec<_> = (1..=40).map(|g| (g, 10)).collect();
        volumes.set(sealed(&busy));
        let mut heard = Vec::new();
        for heartbeat in 1..=3 {
            let report = volumes.report(heartbeat, |g| (g.0 != 5).then_some(Epoch(1)));
            assert!(report.volumes.len() <= MAX_VOLUMES);
            heard.extend(told(&report));
            volumes.answered(heartbeat);
            // The first ones are busy all the time, and nobody waits for their sake.
            let more = (1..=40).map(|g| (g, if g < 10 { 10 + heartbeat } else { 10 }));
            let more: Vec<_> = more.collect();
            volumes.set(sealed(&more));
        }
        for group in (1..=40).filter(|g| *g != 5) {
            assert!(heard.contains(&(group, 10)), "{group}: {heard:?}");
        }
        assert!(!heard.iter().any(|(group, _)| *group == 5));
        let report = volumes.report(9, one);
        assert!(told(&report).contains(&(5, 13)), "{report:?}");
    }
}
