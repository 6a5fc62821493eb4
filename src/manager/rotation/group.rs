//! A group as the leader knows it: where its rotation stands, and what is to follow.

use std::collections::BTreeSet;

use crate::ids::{Epoch, Rotation, Spi};
use crate::keyshare::ring::{SuiteId, UpdateMode};
use crate::manager::directory::{GroupRecord, Phase, StoredKey};
use crate::manager::order::ShardId;
use crate::manager::request::Ticket;
use crate::time::Timestamp;

/// One group.
pub(super) struct Group {
    /// How it is rotated unless a request says otherwise.
    pub(super) update: UpdateMode,
    /// Suite of its next key.
    pub(super) suite: SuiteId,
    /// Epoch and SPI of the key in force; `None` before the first one.
    pub(super) key: Option<(Epoch, Spi)>,
    /// The highest epoch that was made, whatever has become of it.
    pub(super) made: Epoch,
    /// The highest epoch that was made and will never be used.
    pub(super) burnt: Epoch,
    /// The highest number of a rotation that was used.
    pub(super) last_rotation: Rotation,
    pub(super) state: State,
    /// What is to be done after, or instead of, the rotation under way.
    pub(super) queued: Option<Wish>,
}

/// Where a group stands. While a write is under way nothing else moves.
///
/// ```text
///  FirstKey --> Idle --> Beginning --> Waiting(distributing) --> Entering --> Waiting(...) --> Ending --> Idle
///                             ^               |                                  | stopping -> starting:
///                             +---------------+ a member is out                  +-> no write
/// ```
pub(super) enum State {
    /// The first key is being written.
    FirstKey,
    /// A key is in force, and nothing is under way.
    Idle,
    /// The begin of a rotation is being written.
    Beginning {
        wish: Wish,
        /// The rotation in phase distributing that it replaces.
        over: Option<Run>,
    },
    /// The shards have been told of this phase, and their votes are waited for.
    Waiting {
        run: Run,
        phase: Phase,
        votes: BTreeSet<ShardId>,
    },
    /// All have passed `from`, and the phase after it is being written.
    Entering { run: Run, from: Phase },
    /// All have passed the last phase, and the end is being written.
    Ending { run: Run, from: Phase },
    /// The store will never take what was being written: nothing moves on before the next start.
    Broken {
        why: String,
        /// The rotation that stands still.
        at: Option<(Epoch, Phase)>,
    },
    /// A new era is being written.
    Held,
}

/// A rotation under way, in whatever phase.
pub(super) struct Run {
    pub(super) rotation: Rotation,
    pub(super) update: UpdateMode,
    pub(super) epoch: Epoch,
    pub(super) spi: Spi,
    /// When it was asked for.
    pub(super) since: Timestamp,
    pub(super) tickets: Vec<Ticket>,
}

/// A rotation that was asked for.
pub(in crate::manager) struct Wish {
    pub(in crate::manager) update: Option<UpdateMode>,
    /// A member is out: a key that it has or may have must not be used.
    pub(in crate::manager) exclude: bool,
    /// For the audit row.
    pub(in crate::manager) actor: String,
    pub(in crate::manager) since: Timestamp,
    pub(in crate::manager) tickets: Vec<Ticket>,
}

impl Group {
    /// A group as the store has it.
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

    /// The number of the next key: higher than every one that was ever made, and beyond the era's `floor`.
    pub(super) fn next_epoch(&mut self, floor: Epoch) -> Epoch {
        self.made = self.made.max(floor).next();
        self.made
    }

    /// The number of the next rotation: higher than every one that was ever used.
    pub(super) fn next_rotation(&mut self) -> Rotation {
        self.last_rotation = Rotation(self.last_rotation.0 + 1);
        self.last_rotation
    }

    /// The rotation under way, and the phase in which it stands.
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

    /// The rotation under way, or the one that is about to be replaced.
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

    /// The SPIs of its keys.
    pub(super) fn spis(&mut self) -> impl Iterator<Item = Spi> {
        let in_force = self.key.map(|(_, spi)| spi);
        in_force.into_iter().chain(self.run().map(|run| run.spi))
    }

    /// Takes everybody who waits for a rotation of this group.
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
    /// Nobody has asked for it.
    pub(super) fn by_manager(now: Timestamp, exclude: bool) -> Self {
        Self {
            update: None,
            exclude,
            actor: String::from("fpn-mge"),
            since: now,
            tickets: Vec::new(),
        }
    }
}
