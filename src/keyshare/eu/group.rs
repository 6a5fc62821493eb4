//! One group at a unit: the update machine (docs/protocol.md section 4.1).
//!
//! | state | receives | sends | leaves on |
//! |---|---|---|---|
//! | run(e) | e | e | REKEY(e′) → prepared |
//! | prepared | e, e′ | e | strict: STOP → stopped, START → run(e′); hitless: START → overlap, STOP → run(e′) |
//! | stopped | e, e′ | nothing | START → run(e′) |
//! | overlap | e, e′ | e′ | STOP → run(e′) |
//!
//! A group that locks is locked while the unit has no lease: nothing is sent or received under its keys,
//! in whichever of these states it is.
//!
//! REKEY, STOP and START name e′. A repeated one is acknowledged again and has no other effect. One
//! for a past or burnt epoch is ignored. A key whose suite the unit does not support is withheld from it:
//! the unit takes every step all the same, but neither sends nor receives under that key.
//!
//! A REKEY whose base is the unit's e′ means that the unit missed the end of the last rotation. One
//! with the unit's e as its base and another e′ means that the unit's e′ was burnt.

use std::sync::Arc;

use super::status::KeyState;
use crate::ids::Epoch;
use crate::keyshare::ring::{EpochKey, GroupInfo, GroupKeys, Transmit, UpdateMode};
use crate::time::Timestamp;
use crate::wire::control::{Given, KeyRecord, RecordKey, Stage, StepId};

/// One group at a unit.
pub(super) struct GroupMachine {
    pub(super) info: GroupInfo,
    /// Whether the manager has told the unit of this group in the present session.
    pub(super) fresh: bool,
    /// The sequence number of the newest message of the present session that told the unit of this
    /// group.
    pub(super) told: u64,
    stage: Stage,
    base: Option<Held>,
    next: Option<Held>,
    burnt: Epoch,
}

/// A key of a group as the unit holds it.
enum Held {
    Key(Arc<EpochKey>),
    /// The unit does not support the suite of this name.
    Withheld {
        epoch: Epoch,
        suite: String,
    },
}

/// What REKEY, STOP or START has come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reaction {
    /// It belongs to another rotation, and is not answered.
    Ignored,
    /// It was obeyed before, and is answered again.
    Already,
    /// It was obeyed, and is answered when the threads use the new ring.
    Changed,
}

impl GroupMachine {
    /// Builds the group from a KEY-DIS or from the first REKEY of a session. `before` is what the
    /// unit had. Returns `None` if the unit would then send under a lower epoch than it has sent
    /// under before: the message is an old one, or the manager has gone back to an older state.
    pub(super) fn install(
        record: &KeyRecord,
        before: Option<&Self>,
        now: Timestamp,
    ) -> Option<Self> {
        let key = |k: &Option<RecordKey>| k.as_ref().map(|k| held(record, k, before, now));
        let group = Self {
            info: record.info.clone(),
            fresh: true,
            told: 0,
            stage: record.stage,
            base: key(&record.base),
            next: key(&record.next),
            burnt: record.burnt.max(before.map_or(Epoch(0), |b| b.burnt)),
        };
        let floor = before.map_or(Epoch(0), Self::reached);
        let first = match group.stage {
            Stage::Run | Stage::Prepared => epoch(&group.base),
            Stage::Stopped | Stage::Overlap => epoch(&group.next),
        };
        (first >= floor).then_some(group)
    }

    /// Handles a REKEY for a group that the unit has and was told of in this session.
    pub(super) fn rekey(&mut self, record: &KeyRecord, now: Timestamp) -> Reaction {
        let (base, tip) = (epoch(&self.base), record.tip());
        if record.stage == Stage::Run {
            return self.settle(record, now);
        }
        if self.stage == Stage::Run && base == tip {
            return Reaction::Already;
        }
        if epoch(&self.next) == tip {
            let news = self.info != record.info;
            self.info = record.info.clone();
            // Only what the stage asks of units that have e′ already.
            let reaction = match record.stage {
                Stage::Stopped => self.stop_at(tip),
                Stage::Overlap => self.start_at(tip),
                Stage::Run | Stage::Prepared => Reaction::Already,
            };
            return if news { Reaction::Changed } else { reaction };
        }
        if tip <= self.burnt || tip <= base {
            return Reaction::Ignored;
        }
        let told = record.base.as_ref().map(|k| k.epoch);
        let missed_end = told.is_some() && told == self.next.as_ref().map(Held::epoch);
        let same_base = self.base.is_some()
            && self.stage != Stage::Overlap
            && (told == Some(base) || record.stage == Stage::Stopped);
        if missed_end {
            self.base = self.next.take();
        } else if !same_base {
            return Reaction::Ignored;
        }
        self.next = record.next.as_ref().map(|k| held(record, k, None, now));
        self.stage = record.stage;
        self.take_news(record);
        Reaction::Changed
    }

    /// Handles STOP(e′).
    pub(super) fn stop(&mut self, step: &StepId) -> Reaction {
        self.stop_at(step.epoch)
    }

    /// Handles START(e′).
    pub(super) fn start(&mut self, step: &StepId) -> Reaction {
        self.start_at(step.epoch)
    }

    /// Returns the epoch under which the unit sends, if it does.
    pub(super) fn sends(&self) -> Option<Epoch> {
        match self.keys(true).transmit {
            Transmit::Send(key) => Some(key.epoch),
            _ => None,
        }
    }

    /// Returns what the data path may do in this group. Without a lease, groups that lock are locked.
    pub(super) fn keys(&self, lease: bool) -> GroupKeys {
        let send = |key: &Option<Held>| match key {
            Some(Held::Key(key)) => Transmit::Send(Arc::clone(key)),
            Some(Held::Withheld { .. }) => Transmit::Withheld,
            None => Transmit::Stopped,
        };
        GroupKeys {
            info: self.info.clone(),
            transmit: match self.stage {
                _ if self.is_locked(lease) => Transmit::Locked,
                Stage::Run | Stage::Prepared => send(&self.base),
                Stage::Stopped => Transmit::Stopped,
                Stage::Overlap => send(&self.next),
            },
            receive: [&self.next, &self.base]
                .into_iter()
                .flatten()
                .filter_map(Held::key)
                .map(Arc::clone)
                .collect(),
        }
    }

    /// Returns the name of the suite of a key that is withheld from the unit, starting with the
    /// newest key.
    pub(super) fn withheld(&self) -> Option<&str> {
        let keys = [&self.next, &self.base].into_iter().flatten();
        keys.into_iter().find_map(|key| match key {
            Held::Key(_) => None,
            Held::Withheld { suite, .. } => Some(suite.as_str()),
        })
    }

    /// Returns true if the group is locked at a unit that has a lease, or has none.
    pub(super) fn is_locked(&self, lease: bool) -> bool {
        self.info.lock && !lease
    }

    /// Returns the keys and their use, the newest first.
    pub(super) fn states(&self, lease: bool) -> impl Iterator<Item = (&EpochKey, KeyState)> {
        let locked = self.is_locked(lease);
        let next = match self.stage {
            _ if locked => KeyState::Locked,
            Stage::Overlap => KeyState::Active,
            Stage::Stopped => KeyState::Stopped,
            Stage::Run | Stage::Prepared => KeyState::Next,
        };
        let base = match self.stage {
            _ if locked => KeyState::Locked,
            Stage::Run | Stage::Prepared => KeyState::Active,
            Stage::Stopped | Stage::Overlap => KeyState::Old,
        };
        let keys = [(&self.next, next), (&self.base, base)].into_iter();
        keys.filter_map(|(key, state)| Some((&**key.as_ref()?.key()?, state)))
    }

    /// Returns the base and the next epoch, 0 for none, which go into the heartbeat's digest.
    pub(super) fn epochs(&self) -> (Epoch, Epoch) {
        (epoch(&self.base), epoch(&self.next))
    }

    fn stop_at(&mut self, tip: Epoch) -> Reaction {
        if self.stage == Stage::Run && epoch(&self.base) == tip {
            return Reaction::Already;
        }
        if epoch(&self.next) != tip {
            return Reaction::Ignored;
        }
        match (self.info.update, self.stage) {
            (UpdateMode::Strict, Stage::Stopped) => Reaction::Already,
            (UpdateMode::Strict, _) => {
                self.stage = Stage::Stopped;
                Reaction::Changed
            }
            // A unit that is still prepared switches as well.
            (UpdateMode::Hitless, _) => self.finish(),
        }
    }

    fn start_at(&mut self, tip: Epoch) -> Reaction {
        if self.stage == Stage::Run && epoch(&self.base) == tip {
            return Reaction::Already;
        }
        if epoch(&self.next) != tip {
            return Reaction::Ignored;
        }
        match (self.info.update, self.stage) {
            (UpdateMode::Strict, _) => self.finish(),
            (UpdateMode::Hitless, Stage::Overlap) => Reaction::Already,
            (UpdateMode::Hitless, _) => {
                self.stage = Stage::Overlap;
                Reaction::Changed
            }
        }
    }

    /// Handles a record without a rotation: every member uses its key.
    fn settle(&mut self, record: &KeyRecord, now: Timestamp) -> Reaction {
        let (base, told) = (epoch(&self.base), record.tip());
        if told <= self.burnt || told < base {
            return Reaction::Ignored;
        }
        if told == base {
            // The record is older than the rotation under way, or only the group's properties have
            // changed.
            let news = self.stage == Stage::Run && self.info != record.info;
            if news {
                self.take_news(record);
            }
            return if news {
                Reaction::Changed
            } else {
                Reaction::Already
            };
        }
        if told == epoch(&self.next) {
            self.take_news(record);
            return self.finish();
        }
        if told < epoch(&self.next) {
            return Reaction::Ignored;
        }
        self.next = record.base.as_ref().map(|k| held(record, k, None, now));
        self.take_news(record);
        self.finish()
    }

    fn finish(&mut self) -> Reaction {
        self.base = self.next.take();
        self.stage = Stage::Run;
        Reaction::Changed
    }

    fn take_news(&mut self, record: &KeyRecord) {
        self.info = record.info.clone();
        self.burnt = self.burnt.max(record.burnt);
    }

    /// Returns the epoch below which the unit must not send any more.
    fn reached(&self) -> Epoch {
        match self.stage {
            Stage::Run | Stage::Prepared => epoch(&self.base),
            Stage::Stopped => epoch(&self.base),
            Stage::Overlap => epoch(&self.next),
        }
    }
}

impl Held {
    fn epoch(&self) -> Epoch {
        match self {
            Self::Key(key) => key.epoch,
            Self::Withheld { epoch, .. } => *epoch,
        }
    }

    fn key(&self) -> Option<&Arc<EpochKey>> {
        match self {
            Self::Key(key) => Some(key),
            Self::Withheld { .. } => None,
        }
    }
}

/// Returns the key of a record. If the unit has the same key already, that one is kept, so that its
/// age is right.
fn held(
    record: &KeyRecord,
    told: &RecordKey,
    before: Option<&GroupMachine>,
    now: Timestamp,
) -> Held {
    let (suite, ks) = match &told.given {
        Given::Key(suite, ks) => (*suite, ks),
        Given::Withheld(suite) => {
            return Held::Withheld {
                epoch: told.epoch,
                suite: suite.clone(),
            };
        }
    };
    let mut keys = before
        .into_iter()
        .flat_map(|g| [&g.base, &g.next])
        .flatten()
        .filter_map(Held::key);
    let same = keys.find(|held| {
        held.epoch == told.epoch && held.spi == told.spi && held.ks().ct_eq(ks.expose())
    });
    if let Some(same) = same {
        return Held::Key(Arc::clone(same));
    }
    let (group, ks) = (record.info.id, ks.clone());
    let key = EpochKey::new(group, told.epoch, told.spi, suite, ks, now);
    Held::Key(Arc::new(key))
}

fn epoch(key: &Option<Held>) -> Epoch {
    key.as_ref().map_or(Epoch(0), Held::epoch)
}

#[cfg(test)]
mod tests {
    use super::Reaction::{Already, Changed, Ignored};
    use super::*;
    use crate::crypto::Secret;
    use crate::ids::{GroupId, Rotation, Spi};
    use crate::keyshare::ring::{GroupPolicy, SuiteId};
    use crate::wire::control::Stage::{Overlap, Prepared, Run, Stopped};

    fn named(name: &str) -> GroupInfo {
        GroupInfo {
            id: GroupId(1),
            name: name.into(),
            priority: 0,
            policy: GroupPolicy::Closed,
            update: UpdateMode::Strict,
            lock: false,
        }
    }

    /// A record with keys of these epochs; 0 means that there is none.
    fn record(stage: Stage, base: u64, next: u64) -> KeyRecord {
        let key = |epoch: u64| {
            (epoch > 0).then(|| RecordKey {
                epoch: Epoch(epoch),
                spi: Spi(1000 + epoch as u32),
                given: Given::Key(SuiteId::Misty1Hmac, Secret::new([epoch as u8; 32])),
            })
        };
        KeyRecord {
            info: named("red"),
            stage,
            rotation: Rotation(1),
            burnt: Epoch(0),
            base: key(base),
            next: key(next),
        }
    }

    fn machine(stage: Stage, base: u64, next: u64) -> GroupMachine {
        let record = record(stage, base, next);
        GroupMachine::install(&record, None, Timestamp::default()).unwrap()
    }

    /// A machine that was told that this epoch is burnt.
    fn burnt(mut machine: GroupMachine, epoch: u64) -> GroupMachine {
        machine.burnt = Epoch(epoch);
        machine
    }

    /// Asserts what a REKEY comes to, in which stage and epochs the unit is after it, and that the
    /// same REKEY comes to nothing new.
    fn comes_to(
        mut unit: GroupMachine,
        record: KeyRecord,
        reaction: Reaction,
        after: (Stage, u64, u64),
    ) {
        let name = format!("{:?} {:?}", record.stage, record.tip());
        assert_eq!(
            unit.rekey(&record, Timestamp::default()),
            reaction,
            "{name}"
        );
        let (base, next) = unit.epochs();
        assert_eq!((unit.stage, base.0, next.0), after, "{name}");
        let again = match reaction {
            Reaction::Changed => Reaction::Already,
            other => other,
        };
        assert_eq!(unit.rekey(&record, Timestamp::default()), again, "{name}");
        assert_eq!(unit.epochs(), (base, next), "{name}");
    }

    #[test]
    fn a_key_without_a_rotation_is_taken_if_it_is_newer_and_not_burnt() {
        let told = |epoch| record(Run, epoch, 0);
        let run = || machine(Run, 5, 0);
        comes_to(run(), told(4), Ignored, (Run, 5, 0));
        comes_to(run(), told(5), Already, (Run, 5, 0));
        comes_to(run(), told(6), Changed, (Run, 6, 0));
        comes_to(burnt(run(), 6), told(6), Ignored, (Run, 5, 0));
        comes_to(burnt(run(), 6), told(7), Changed, (Run, 7, 0));
        let prepared = || machine(Prepared, 5, 7);
        comes_to(prepared(), told(4), Ignored, (Prepared, 5, 7));
        comes_to(prepared(), told(5), Already, (Prepared, 5, 7));
        comes_to(prepared(), told(6), Ignored, (Prepared, 5, 7));
        comes_to(prepared(), told(7), Changed, (Run, 7, 0));
        comes_to(prepared(), told(8), Changed, (Run, 8, 0));
    }

    #[test]
    fn the_next_key_is_taken_if_it_follows_the_unit_s_own() {
        let told = |base, next| record(Prepared, base, next);
        let run = || machine(Run, 5, 0);
        comes_to(run(), told(5, 6), Changed, (Prepared, 5, 6));
        comes_to(run(), told(4, 5), Already, (Run, 5, 0));
        comes_to(run(), told(3, 4), Ignored, (Run, 5, 0));
        comes_to(run(), told(6, 7), Ignored, (Run, 5, 0));
        comes_to(burnt(run(), 6), told(5, 6), Ignored, (Run, 5, 0));
        comes_to(burnt(run(), 6), told(5, 7), Changed, (Prepared, 5, 7));
        comes_to(run(), record(Stopped, 0, 6), Changed, (Stopped, 5, 6));
        let prepared = || machine(Prepared, 5, 6);
        comes_to(prepared(), told(5, 6), Already, (Prepared, 5, 6));
        // The unit's e′ was burnt; it missed the end of the last rotation; neither.
        comes_to(prepared(), told(5, 7), Changed, (Prepared, 5, 7));
        comes_to(prepared(), told(6, 7), Changed, (Prepared, 6, 7));
        comes_to(prepared(), told(4, 7), Ignored, (Prepared, 5, 6));
        comes_to(prepared(), record(Stopped, 0, 6), Changed, (Stopped, 5, 6));
        // Who has sent under e′ cannot go back to e.
        let overlap = || machine(Overlap, 5, 6);
        comes_to(overlap(), told(5, 7), Ignored, (Overlap, 5, 6));
        comes_to(overlap(), record(Stopped, 0, 7), Ignored, (Overlap, 5, 6));
        comes_to(overlap(), told(6, 7), Changed, (Prepared, 6, 7));
    }

    #[test]
    fn news_about_the_group_are_taken_with_a_record_that_changes_no_key() {
        let blue = |record: KeyRecord| KeyRecord {
            info: named("blue"),
            ..record
        };
        for (mut unit, record, reaction) in [
            (machine(Run, 5, 0), record(Run, 5, 0), Changed),
            (machine(Prepared, 5, 6), record(Prepared, 5, 6), Changed),
            // A record of before the rotation under way knows nothing newer.
            (machine(Prepared, 5, 6), record(Run, 5, 0), Already),
        ] {
            assert_eq!(unit.rekey(&record, Timestamp::default()), Already);
            let told = unit.rekey(&blue(record), Timestamp::default());
            assert_eq!(
                (told, unit.info.name == "blue"),
                (reaction, reaction == Changed)
            );
        }
    }

    #[test]
    fn a_key_that_the_unit_has_is_kept_if_epoch_spi_and_key_are_the_same() {
        let before = machine(Run, 5, 0);
        let installed = |change: fn(&mut RecordKey)| {
            let mut record = record(Run, 5, 0);
            record.base.iter_mut().for_each(change);
            let now = Timestamp::default() + std::time::Duration::from_secs(9);
            let unit = GroupMachine::install(&record, Some(&before), now).unwrap();
            (unit.keys(true).receive.remove(0), record.base.unwrap())
        };
        let own = before.keys(true).receive.remove(0);
        assert!(Arc::ptr_eq(&installed(|_| ()).0, &own));
        let changes: [fn(&mut RecordKey); 3] = [
            |key| key.epoch = Epoch(6),
            |key| key.spi = Spi(4711),
            |key| key.given = Given::Key(SuiteId::Misty1Hmac, Secret::new([99; 32])),
        ];
        for change in changes {
            let (key, told) = installed(change);
            let Given::Key(_, ks) = told.given else {
                panic!("the key itself is told");
            };
            assert_eq!((key.epoch, key.spi), (told.epoch, told.spi));
            assert!(key.ks().ct_eq(ks.expose()));
        }
    }

    #[test]
    fn no_registration_takes_a_unit_back_behind_a_key_that_it_has_sent_under() {
        let installs = |record: KeyRecord, before: &GroupMachine| {
            GroupMachine::install(&record, Some(before), Timestamp::default()).is_some()
        };
        for (before, least) in [
            (machine(Run, 5, 0), 5),
            (machine(Prepared, 5, 6), 5),
            (machine(Overlap, 5, 6), 6),
        ] {
            for (epoch, taken) in [(least - 1, false), (least, true), (least + 1, true)] {
                assert_eq!(installs(record(Run, epoch, 0), &before), taken, "{epoch}");
                let prepared = record(Prepared, epoch, epoch + 5);
                assert_eq!(installs(prepared, &before), taken, "{epoch}");
                let stopped = record(Stopped, 0, epoch);
                assert_eq!(installs(stopped, &before), taken, "{epoch}");
                let overlap = record(Overlap, epoch - 1, epoch);
                assert_eq!(installs(overlap, &before), taken, "{epoch}");
            }
        }
    }
}
