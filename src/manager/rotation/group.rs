//! A group as the leader knows it: the state of its rotation, and what follows it.

use std::collections::BTreeSet;

use crate::ids::{Epoch, Rotation, Spi};
use crate::keyshare::ring::{SuiteId, UpdateMode};
use crate::manager::directory::{GroupRecord, Phase, StoredKey};
use crate::manager::order::ShardId;
use crate::manager::request::Ticket;
use crate::time::Timestamp;

/// One group.
pub(super) struct LeaderGroup {
    /// How its key is rotated unless a request says otherwise.
    pub(super) update: UpdateMode,
    /// The suite of its next key.
    pub(super) suite: SuiteId,
    /// Epoch and SPI of the key in force; `None` before the first one.
    pub(super) key: Option<(Epoch, Spi)>,
    /// The highest epoch for which a key was made, whatever happened to that key.
    pub(super) made: Epoch,
    /// The highest epoch whose key was made and will never be used.
    pub(super) burnt: Epoch,
    /// The highest rotation number that was used.
    pub(super) last_rotation: Rotation,
    pub(super) state: State,
    /// What follows the rotation under way, or replaces it.
    pub(super) queued: Option<Wish>,
}

/// The state of a group. While a write is under way, nothing else moves.
///
/// ```text
/// FirstKey --> Idle <-------------------------------------------------- Ending
///               |                                                         ^
///               v                                                         |
///           Beginning --> Waiting(distributing) --> Entering --> Waiting(...)
///               ^               |                      ^            |   |
///               +---------------+ a member is out      +------------+   +--> from stopping to
///                                                                            starting: no write
/// ```
pub(super) enum State {
    /// The first key is being written.
    FirstKey,
    /// A key is in force, and nothing is under way.
    Idle,
    /// The beginning of a rotation is being written.
    Beginning {
        wish: Wish,
        /// The rotation in phase distributing that this one replaces.
        over: Option<Run>,
    },
    /// The shards have been ordered into this phase; their votes are awaited.
    Waiting {
        run: Run,
        phase: Phase,
        votes: BTreeSet<ShardId>,
    },
    /// All shards have passed `from`, and the phase after it is being written.
    Entering { run: Run, from: Phase },
    /// All shards have passed the last phase, and the end is being written.
    Ending { run: Run, from: Phase },
    /// The store will never accept what was being written. Nothing moves before the next start.
    Broken {
        why: String,
        /// The rotation that is stuck.
        at: Option<(Epoch, Phase)>,
    },
    /// A new era is being written.
    Held,
}

/// A rotation under way.
pub(super) struct Run {
    pub(super) rotation: Rotation,
    pub(super) update: UpdateMode,
    pub(super) epoch: Epoch,
    pub(super) spi: Spi,
    /// When it was requested.
    pub(super) since: Timestamp,
    pub(super) tickets: Vec<Ticket>,
}

/// A request for a rotation.
pub(in crate::manager) struct Wish {
    pub(in crate::manager) update: Option<UpdateMode>,
    /// True if a member is out, so that a key which it has or may have must not be used.
    pub(in crate::manager) exclude: bool,
    /// Who requested it, for the audit row.
    pub(in crate::manager) actor: String,
    pub(in crate::manager) since: Timestamp,
    pub(in crate::manager) tickets: Vec<Ticket>,
}

impl LeaderGroup {
    /// Returns a group as the store has it.
    pub(super) fn new(record: &GroupRecord, now: Timestamp) -> Self {
        let of = |key: &StoredKey| (key.epoch, key.spi);
        let key = record.key.as_ref().map(of);
        let run = record.rotation.as_ref();
        let made = [key.map(|(epoch, _)| epoch), run.map(|run| run.key.epoch)];
        let numbers = [Some(record.last_rotation), run.map(|run| run.rotation)];
        let state = match run {
            Some(run) => State::Waiting {
                run: Run {
                    rotation: run.rotation,
                    update: run.update,
                    epoch: run.key.epoch,
                    spi: run.key.spi,
                    since: now,
                    tickets: Vec::new(),
                },
                phase: run.phase,
                votes: BTreeSet::new(),
            },
            None => State::Idle,
        };
        Self {
            update: record.info.update,
            suite: record.suite,
            key,
            made: made.into_iter().flatten().fold(record.burnt, Epoch::max),
            burnt: record.burnt,
            last_rotation: numbers
                .into_iter()
                .flatten()
                .fold(Rotation(0), Rotation::max),
            state,
            queued: record.rotation_due.then(|| Wish::by_manager(now, true)),
        }
    }

    /// Returns the number of the next key: higher than that of every key ever made, and beyond the
    /// era's `floor`.
    pub(super) fn next_epoch(&mut self, floor: Epoch) -> Epoch {
        self.made = self.made.max(floor).next();
        self.made
    }

    /// Returns the number of the next rotation: higher than every number ever used.
    pub(super) fn next_rotation(&mut self) -> Rotation {
        self.last_rotation = Rotation(self.last_rotation.0 + 1);
        self.last_rotation
    }

    /// Returns the rotation under way and its phase.
    pub(super) fn underway(&self) -> Option<(Epoch, Phase)> {
        match &self.state {
            State::Waiting { run, phase, .. } => Some((run.epoch, *phase)),
            State::Entering { run, from } | State::Ending { run, from, .. } => {
                Some((run.epoch, *from))
            }
            State::Beginning { over, .. } => {
                over.as_ref().map(|run| (run.epoch, Phase::Distributing))
            }
            State::Broken { at, .. } => *at,
            State::FirstKey | State::Idle | State::Held => None,
        }
    }

    /// Returns since when a rotation is under way.
    pub(super) fn busy_since(&self) -> Option<Timestamp> {
        match &self.state {
            State::Beginning { wish, .. } => Some(wish.since),
            State::Waiting { run, .. }
            | State::Entering { run, .. }
            | State::Ending { run, .. } => Some(run.since),
            State::FirstKey | State::Idle | State::Broken { .. } | State::Held => None,
        }
    }

    /// Returns the rotation under way, or the one that is about to be replaced.
    pub(super) fn run(&mut self) -> Option<&mut Run> {
        match &mut self.state {
            State::Waiting { run, .. }
            | State::Entering { run, .. }
            | State::Ending { run, .. }
            | State::Beginning {
                over: Some(run), ..
            } => Some(run),
            State::Beginning { over: None, .. }
            | State::FirstKey
            | State::Idle
            | State::Broken { .. }
            | State::Held => None,
        }
    }

    /// Returns the SPIs of its keys.
    pub(super) fn spis(&mut self) -> impl Iterator<Item = Spi> {
        let in_force = self.key.map(|(_, spi)| spi);
        in_force.into_iter().chain(self.run().map(|run| run.spi))
    }

    /// Takes out all requests that wait for a rotation of this group.
    pub(super) fn take_tickets(&mut self) -> Vec<Ticket> {
        let mut tickets = Vec::new();
        if let State::Beginning { wish, .. } = &mut self.state {
            tickets.append(&mut wish.tickets);
        }
        if let Some(run) = self.run() {
            tickets.append(&mut run.tickets);
        }
        if let Some(queued) = &mut self.queued {
            tickets.append(&mut queued.tickets);
        }
        tickets
    }
}

impl Wish {
    /// Nobody has requested it.
    pub(in crate::manager) fn by_manager(now: Timestamp, exclude: bool) -> Self {
        Self {
            update: None,
            exclude,
            actor: String::from("fpn-mge"),
            since: now,
            tickets: Vec::new(),
        }
    }
}
