//! A group and its rotation, as the manager's machine holds them.

use std::collections::BTreeSet;

use ipnet::IpNet;

use crate::ids::{Epoch, EuId, Rotation, SessionId};
use crate::keyshare::ring::{GroupInfo, SuiteId, UpdateMode};
use crate::manager::admin::Ticket;
use crate::manager::directory::{GroupRecord, Phase, StoredKey, StoredRotation};
use crate::time::Timestamp;
use crate::wire::control::record::suite_bit;
use crate::wire::control::{Command, Given, KeyRecord, RecordKey, Stage};

/// One group.
pub(in crate::manager) struct Group {
    pub(in crate::manager) info: GroupInfo,
    pub(in crate::manager) suite: SuiteId,
    pub(in crate::manager) protect: Vec<IpNet>,
    pub(in crate::manager) key: Option<StoredKey>,
    pub(in crate::manager) burnt: Epoch,
    pub(in crate::manager) last_rotation: Rotation,
    pub(in crate::manager) members: BTreeSet<EuId>,
    /// How many of them may hold a lease that this process does not know of.
    pub(in crate::manager) ghosts: usize,
    /// Sessions of its members that count in barriers.
    pub(in crate::manager) sessions: BTreeSet<SessionId>,
    pub(in crate::manager) run: Option<Run>,
    /// A write of this group is under way: nothing moves on before it is done.
    pub(in crate::manager) writing: bool,
    /// Why the store will never take what is being written: nothing moves on before the next start.
    pub(in crate::manager) broken: Option<String>,
    /// Numbers of a rotation that could not be begun: not used again, the store may hold them.
    pub(in crate::manager) skipped: (Rotation, Epoch),
    /// What is to be done after, or instead of, the rotation under way.
    pub(in crate::manager) queued: Option<Queued>,
}

/// The rotation under way. Its phase is in the store.
pub(in crate::manager) struct Run {
    pub(in crate::manager) rotation: Rotation,
    pub(in crate::manager) update: UpdateMode,
    pub(in crate::manager) key: StoredKey,
    pub(in crate::manager) phase: Phase,
    /// Sessions that the phase waits for.
    pub(in crate::manager) outstanding: BTreeSet<SessionId>,
    /// Those of them whose turn to be asked has not come.
    pub(in crate::manager) unasked: Vec<SessionId>,
    /// When the last of them was asked.
    pub(in crate::manager) asked: Option<Timestamp>,
    /// Units that have acknowledged in this phase.
    pub(in crate::manager) acked: BTreeSet<EuId>,
    /// Units that were given up because they did not acknowledge: they register again when this is over.
    pub(in crate::manager) stalled: BTreeSet<EuId>,
    /// Sessions that were or are waited for in this phase.
    pub(in crate::manager) of: usize,
    /// When it was asked for.
    pub(in crate::manager) since: Timestamp,
    pub(in crate::manager) first_stop: Option<Timestamp>,
    pub(in crate::manager) last_ack: Option<Timestamp>,
    /// Hitless: STOP not before this.
    pub(in crate::manager) not_before: Option<Timestamp>,
    pub(in crate::manager) tickets: Vec<Ticket>,
}

/// A rotation that was asked for.
#[derive(Clone)]
pub(in crate::manager) struct Queued {
    pub(in crate::manager) update: Option<UpdateMode>,
    /// A member is out: a key that it has or may have must not be used.
    pub(in crate::manager) exclude: bool,
    pub(in crate::manager) actor: String,
    pub(in crate::manager) since: Timestamp,
    pub(in crate::manager) tickets: Vec<Ticket>,
}

impl Group {
    pub(in crate::manager) fn new(record: GroupRecord, now: Timestamp) -> Self {
        Self {
            run: record.rotation.map(|r| Run::new(r, now, Vec::new())),
            queued: record.rotation_due.then(|| Queued {
                update: None,
                exclude: true,
                actor: String::from("fpn-mge"),
                since: now,
                tickets: Vec::new(),
            }),
            info: record.info,
            suite: record.suite,
            protect: record.protect,
            key: record.key,
            burnt: record.burnt,
            last_rotation: record.last_rotation,
            members: BTreeSet::new(),
            ghosts: 0,
            sessions: BTreeSet::new(),
            writing: false,
            broken: None,
            skipped: (Rotation(0), Epoch(0)),
        }
    }

    /// What a unit that can do these suites and registers or joins now is told. `None` before the first key.
    pub(in crate::manager) fn record(&self, suites: u32) -> Option<KeyRecord> {
        let record_key = |key: &StoredKey| record_key(key, suites);
        let base = self.key.as_ref()?;
        let (stage, base, next) = match &self.run {
            None => (Stage::Run, Some(base), None),
            Some(run) => match run.phase {
                Phase::Distributing => (Stage::Prepared, Some(base), Some(&run.key)),
                Phase::Stopping => (Stage::Stopped, None, Some(&run.key)),
                Phase::Switching => (Stage::Overlap, Some(base), Some(&run.key)),
                Phase::Starting | Phase::Retiring => (Stage::Run, Some(&run.key), None),
            },
        };
        let mut info = self.info.clone();
        info.update = self.run.as_ref().map_or(info.update, |run| run.update);
        Some(KeyRecord {
            info,
            stage,
            rotation: self.run.as_ref().map_or(self.last_rotation, |r| r.rotation),
            burnt: self.burnt,
            base: base.map(record_key),
            next: next.map(record_key),
        })
    }

    /// What a REKEY of this moment has to be acknowledged with.
    pub(in crate::manager) fn record_command(&self) -> Option<Command> {
        self.record(0).map(|record| Command {
            group: self.info.id,
            epoch: record.tip(),
            rotation: record.rotation,
        })
    }

    /// The newest of its keys' suites that is not among these.
    pub(in crate::manager) fn suite_beyond(&self, suites: u32) -> Option<SuiteId> {
        let next = self.run.as_ref().map(|run| &run.key);
        let keys = next.into_iter().chain(&self.key);
        keys.map(|key| key.suite)
            .find(|suite| suites & suite_bit(*suite) == 0)
    }

    /// The number of the next key: higher than every one that was ever made, and beyond the era's `floor`.
    pub(in crate::manager) fn next_epoch(&self, floor: Epoch) -> Epoch {
        let key = self.key.as_ref().map_or(Epoch(0), |k| k.epoch);
        let run = self.run.as_ref().map_or(Epoch(0), |r| r.key.epoch);
        let made = key.max(run).max(self.burnt).max(self.skipped.1);
        made.max(floor).next()
    }

    /// The number of the next rotation: higher than every one that was ever used.
    pub(in crate::manager) fn next_rotation(&self) -> Rotation {
        let run = self.run.as_ref().map_or(Rotation(0), |r| r.rotation);
        Rotation(self.last_rotation.max(run).max(self.skipped.0).0 + 1)
    }
}

impl Run {
    pub(in crate::manager) fn new(
        stored: StoredRotation,
        since: Timestamp,
        tickets: Vec<Ticket>,
    ) -> Self {
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
            since,
            first_stop: None,
            last_ack: None,
            not_before: None,
            tickets,
        }
    }

    /// The message of this phase.
    pub(in crate::manager) fn command(&self, group: crate::ids::GroupId) -> Command {
        Command {
            group,
            epoch: self.key.epoch,
            rotation: self.rotation,
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
