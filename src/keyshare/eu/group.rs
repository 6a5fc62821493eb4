//! One group at a unit: the update machine (docs/protocol.md section 4.1).
//!
//! | state | receives | sends | leaves on |
//! |---|---|---|---|
//! | run(e) | e | e | REKEY(e′) → prepared |
//! | prepared | e, e′ | e | strict: STOP → stopped, START → run(e′); hitless: START → overlap, STOP → run(e′) |
//! | stopped | e, e′ | nothing | START → run(e′) |
//! | overlap | e, e′ | e′ | STOP → run(e′) |
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

    /// Returns what the data path may do in this group.
    pub(super) fn keys(&self) -> GroupKeys {
        let send = |key: &Option<Held>| match key {
            Some(Held::Key(key)) => Transmit::Send(Arc::clone(key)),
            Some(Held::Withheld { .. }) => Transmit::Withheld,
            None => Transmit::Stopped,
        };
        GroupKeys {
            info: self.info.clone(),
            transmit: match self.stage {
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

    /// Returns the keys and their use, the newest first.
    pub(super) fn states(&self) -> impl Iterator<Item = (&EpochKey, KeyState)> {
        let next = match self.stage {
            Stage::Overlap => KeyState::Active,
            Stage::Stopped => KeyState::Stopped,
            Stage::Run | Stage::Prepared => KeyState::Next,
        };
        let base = match self.stage {
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
