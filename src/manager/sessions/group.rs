//! A group as a shard knows it: the sessions of its members, and the phase that the shard was
//! ordered into.

use std::collections::BTreeSet;

use ipnet::IpNet;

use crate::ids::{Epoch, EuId, GroupId, Rotation, SessionId};
use crate::keyshare::ring::{GroupInfo, SuiteId, UpdateMode};
use crate::manager::directory::{GroupRecord, Phase, StoredKey, StoredRotation};
use crate::manager::event::MgeEvent;
use crate::time::Timestamp;
use crate::wire::control::record::suite_bit;
use crate::wire::control::{Given, KeyRecord, RecordKey, Stage, StepId};

/// One group.
pub(super) struct ShardGroup {
    pub(super) info: GroupInfo,
    pub(super) protect: Vec<IpNet>,
    /// The key in force; `None` before the first key.
    pub(super) key: Option<StoredKey>,
    pub(super) burnt: Epoch,
    pub(super) last_rotation: Rotation,
    pub(super) members: BTreeSet<EuId>,
    /// How many of its members may hold a lease that this process does not know of.
    pub(super) ghosts: usize,
    /// Sessions of its members that count in barriers.
    pub(super) sessions: BTreeSet<SessionId>,
    /// The rotation under way.
    pub(super) barrier: Option<Barrier>,
    /// The result of the last rotation, until somebody takes it.
    pub(super) tally: Option<Tally>,
}

/// The phase of a rotation, and whom it waits for.
pub(super) struct Barrier {
    pub(super) rotation: Rotation,
    pub(super) update: UpdateMode,
    pub(super) key: StoredKey,
    pub(super) phase: Phase,
    /// Sessions that the phase waits for.
    pub(super) outstanding: BTreeSet<SessionId>,
    /// Those of them that have not been asked yet.
    pub(super) unasked: Vec<SessionId>,
    /// When the last session was asked.
    pub(super) asked: Option<Timestamp>,
    /// Units that have acknowledged this phase.
    pub(super) acked: BTreeSet<EuId>,
    /// Units that were given up because they did not acknowledge. They register again when the
    /// rotation is over.
    pub(super) stalled: BTreeSet<EuId>,
    /// Sessions that this phase waits for, or has waited for.
    pub(super) of: usize,
    /// True once the shard has reported that it has passed this phase, which is final.
    pub(super) passed: bool,
    pub(super) first_stop: Option<Timestamp>,
    pub(super) last_ack: Option<Timestamp>,
    /// Hitless, switching: the earliest time at which the phase can be passed.
    pub(super) not_before: Option<Timestamp>,
}

/// What a shard has counted in a rotation.
pub(in crate::manager) struct Tally {
    /// Members of the group.
    pub(in crate::manager) units: usize,
    /// Members that acknowledged the last phase.
    pub(in crate::manager) acked: usize,
    /// The enrolled members that did not.
    pub(in crate::manager) missing: Vec<EuId>,
    pub(in crate::manager) first_stop: Option<Timestamp>,
    pub(in crate::manager) last_ack: Timestamp,
}

impl ShardGroup {
    pub(super) fn new(record: GroupRecord) -> Self {
        Self {
            info: record.info,
            protect: record.protect,
            key: record.key,
            burnt: record.burnt,
            last_rotation: record.last_rotation,
            members: BTreeSet::new(),
            ghosts: 0,
            sessions: BTreeSet::new(),
            barrier: record.rotation.map(Barrier::new),
            tally: None,
        }
    }

    /// True if this is the epoch of the key in force, or of the one that a rotation brings.
    pub(super) fn has(&self, epoch: Epoch) -> bool {
        let keys = [self.key.as_ref(), self.barrier.as_ref().map(|b| &b.key)];
        keys.into_iter().flatten().any(|key| key.epoch == epoch)
    }

    /// Returns what a unit that supports these suites is told when it registers or joins now: the
    /// record of the shard's own phase. `None` before the first key.
    pub(super) fn record(&self, suites: u32) -> Option<KeyRecord> {
        let record_key = |key: &StoredKey| record_key(key, suites);
        let base = self.key.as_ref()?;
        let (stage, base, next) = match &self.barrier {
            None => (Stage::Run, Some(base), None),
            Some(barrier) => match barrier.phase {
                Phase::Distributing => (Stage::Prepared, Some(base), Some(&barrier.key)),
                Phase::Stopping => (Stage::Stopped, None, Some(&barrier.key)),
                Phase::Switching => (Stage::Overlap, Some(base), Some(&barrier.key)),
                Phase::Starting | Phase::Retiring => (Stage::Run, Some(&barrier.key), None),
            },
        };
        let barrier = self.barrier.as_ref();
        let mut info = self.info.clone();
        info.update = barrier.map_or(info.update, |barrier| barrier.update);
        Some(KeyRecord {
            info,
            stage,
            rotation: barrier.map_or(self.last_rotation, |barrier| barrier.rotation),
            burnt: self.burnt,
            base: base.map(record_key),
            next: next.map(record_key),
        })
    }

    /// Returns the acknowledgement that a REKEY sent now requires.
    pub(super) fn record_step(&self) -> Option<StepId> {
        self.record(0).map(|record| StepId {
            group: self.info.id,
            epoch: record.tip(),
            rotation: record.rotation,
        })
    }

    /// Returns the suite of its newest key that is not among these.
    pub(super) fn suite_beyond(&self, suites: u32) -> Option<SuiteId> {
        let next = self.barrier.as_ref().map(|barrier| &barrier.key);
        let keys = next.into_iter().chain(&self.key);
        keys.map(|key| key.suite)
            .find(|suite| suites & suite_bit(*suite) == 0)
    }

    /// Lets a session count in the group's barriers from now on.
    pub(super) fn add_session(&mut self, id: SessionId) {
        self.sessions.insert(id);
        if let Some(barrier) = &mut self.barrier
            && barrier.outstanding.insert(id)
        {
            barrier.of += 1;
        }
    }
}

impl Barrier {
    /// Creates the state of a rotation in this phase, which waits for nobody yet.
    pub(super) fn new(stored: StoredRotation) -> Self {
        Self {
            rotation: stored.rotation,
            update: stored.update,
            key: stored.key,
            phase: stored.phase,
            outstanding: BTreeSet::new(),
            unasked: Vec::new(),
            asked: None,
            acked: BTreeSet::new(),
            stalled: BTreeSet::new(),
            of: 0,
            passed: false,
            first_stop: None,
            last_ack: None,
            not_before: None,
        }
    }

    /// Begins a phase, which waits for these sessions anew.
    pub(super) fn enter(&mut self, phase: Phase, sessions: &BTreeSet<SessionId>) {
        self.phase = phase;
        self.outstanding.clone_from(sessions);
        self.unasked = sessions.iter().copied().collect();
        self.of = sessions.len();
        self.acked.clear();
        self.asked = None;
        self.last_ack = None;
        self.not_before = None;
        self.passed = false;
    }

    /// Returns how many sessions have acknowledged, or are no longer waited for.
    pub(super) fn done(&self) -> usize {
        self.of.saturating_sub(self.outstanding.len())
    }

    /// Returns the step that this phase asks for.
    pub(super) fn step_id(&self, group: GroupId) -> StepId {
        StepId {
            group,
            epoch: self.key.epoch,
            rotation: self.rotation,
        }
    }

    pub(super) fn progress(&self, group: GroupId) -> MgeEvent {
        MgeEvent::RotationProgress {
            group,
            epoch: self.key.epoch,
            phase: self.phase,
            acked: self.done(),
            of: self.of,
        }
    }
}

fn record_key(key: &StoredKey, suites: u32) -> RecordKey {
    RecordKey {
        epoch: key.epoch,
        spi: key.spi,
        given: if suites & suite_bit(key.suite) == 0 {
            Given::Withheld(key.suite.name().into())
        } else {
            Given::Key(key.suite, key.ks.clone())
        },
    }
}
