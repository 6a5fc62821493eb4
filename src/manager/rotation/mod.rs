//! The leader: moves each group's rotation through its phases (docs/protocol.md section 4.2).
//!
//! Its input is requests, the store's answers and the votes of the shards ([`Passed`]). Its output
//! is orders to the shards ([`Order`]) and writes for the store. It knows no unit and no session,
//! and it sends nothing.
//!
//! | phase | the shards send | moves on when all shards have passed it |
//! |---|---|---|
//! | distributing | REKEY(e′) | after a write |
//! | strict: stopping | STOP(e) | at once: nothing waits for a disk between STOP and START |
//! | strict: starting | START(e′) | after a write: over |
//! | hitless: switching | START(e′) | after a write |
//! | hitless: retiring | STOP(e) | after a write: over |
//!
//! A phase is durable before its first message leaves. The exception is *starting*, which is
//! *stopping* in the store: a manager that starts again goes forward from there.
//!
//! Cost: a request, a vote and an answer of the store take a few look-ups by group number each,
//! however many groups and units there are. A start and a new era visit all groups once.

mod group;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use rand_core::CryptoRng;

pub(super) use self::group::Wish;
use self::group::{LeaderGroup, Run, State};
use super::directory::{GroupRecord, Phase, StoredKey, Term};
use super::event::{MgeEvent, Stands};
use super::order::{Order, Passed, RotationStep, ShardId};
use super::request::Ticket;
use super::store::{StoreFailed, StoreOp};
use crate::crypto::Secret;
use crate::ids::{Epoch, GroupId, Rotation, Spi};
use crate::keyshare::ring::{SuiteId, UpdateMode};
use crate::time::Timestamp;

/// The leader.
pub(super) struct Leader {
    term: Term,
    /// All epochs of the present era are beyond this.
    floor: Epoch,
    /// The shards whose votes a phase needs: that of this process.
    shards: BTreeSet<ShardId>,
    groups: BTreeMap<GroupId, LeaderGroup>,
    /// The SPIs of all groups' keys, and of keys that the store may hold although it reported a
    /// failure.
    spis: BTreeSet<Spi>,
    orders: VecDeque<Order>,
    writes: VecDeque<LeaderWrite>,
    ended: VecDeque<Ended>,
    events: VecDeque<MgeEvent>,
}

/// A write that the leader wants.
pub(super) struct LeaderWrite {
    pub(super) op: StoreOp,
    /// Only for [`StoreOp::JoinRotation`]: the requests that are refused if it fails.
    pub(super) joins: Vec<Ticket>,
}

/// A rotation that has ended and is in the store. What the shards have counted is added for the
/// result.
pub(super) struct Ended {
    pub(super) group: GroupId,
    pub(super) rotation: Rotation,
    pub(super) epoch: Epoch,
    pub(super) update: UpdateMode,
    pub(super) since: Timestamp,
    pub(super) tickets: Vec<Ticket>,
}

impl Leader {
    /// Creates the leader of a term, with this one shard.
    pub(super) fn new(term: Term, floor: Epoch, shard: ShardId) -> Self {
        Self {
            term,
            floor,
            shards: BTreeSet::from([shard]),
            groups: BTreeMap::new(),
            spis: BTreeSet::new(),
            orders: VecDeque::new(),
            writes: VecDeque::new(),
            ended: VecDeque::new(),
            events: VecDeque::new(),
        }
    }

    /// Adds a group as the store has it. [`resume`](Self::resume) must follow.
    pub(super) fn add_group(&mut self, now: Timestamp, record: &GroupRecord) {
        let mut group = LeaderGroup::new(record, now);
        self.spis.extend(group.spis());
        self.groups.insert(record.info.id, group);
    }

    /// Makes a group's first key, or continues the rotation in the store.
    pub(super) fn resume(&mut self, id: GroupId, rng: &mut dyn CryptoRng) {
        let Some(group) = self.groups.get(&id) else {
            return;
        };
        if group.key.is_some() {
            return self.advance(id, rng);
        }
        if matches!(group.state, State::Idle)
            && let Some(key) = self.new_key(id, rng)
        {
            if let Some(group) = self.groups.get_mut(&id) {
                group.state = State::FirstKey;
            }
            self.write(StoreOp::FirstKey { group: id, key });
        }
    }

    /// Notes how a group is rotated from now on, and the suite of its next key.
    pub(super) fn change_group(
        &mut self,
        id: GroupId,
        update: Option<UpdateMode>,
        suite: Option<SuiteId>,
    ) {
        if let Some(group) = self.groups.get_mut(&id) {
            group.update = update.unwrap_or(group.update);
            group.suite = suite.unwrap_or(group.suite);
        }
    }

    /// Removes a group. Returns everybody who waits for its rotations.
    pub(super) fn remove_group(&mut self, id: GroupId) -> Vec<Ticket> {
        let Some(mut group) = self.groups.remove(&id) else {
            return Vec::new();
        };
        for spi in group.spis() {
            self.spis.remove(&spi);
        }
        group.take_tickets()
    }

    /// Requests a rotation: begins it, joins the one under way, or waits for its end.
    pub(super) fn request(&mut self, id: GroupId, wish: Wish, rng: &mut dyn CryptoRng) {
        let Some(group) = self.groups.get_mut(&id) else {
            return;
        };
        if let State::Broken { why, .. } = &group.state {
            let failed = StoreFailed {
                why: why.clone(),
                for_good: true,
            };
            return self.tell_failed(id, wish.tickets, failed);
        }
        let underway = match &mut group.state {
            State::Waiting { run, .. }
            | State::Entering { run, .. }
            | State::Ending { run, .. } => Some(run),
            State::Beginning { over, .. } => over.as_mut(),
            State::FirstKey | State::Idle | State::Broken { .. } | State::Held => None,
        };
        let fits = |run: &Run| wish.update.is_none_or(|update| update == run.update);
        let joined = underway.filter(|run| group.queued.is_none() && !wish.exclude && fits(run));
        // Leaving and eviction have audit rows of their own.
        let note = (!wish.exclude && (joined.is_some() || group.queued.is_some()))
            .then(|| (wish.actor.clone(), wish.tickets.clone()));
        match (joined, &mut group.queued) {
            (Some(run), _) => run.tickets.extend(wish.tickets),
            (None, Some(queued)) => {
                queued.exclude |= wish.exclude;
                queued.update = queued.update.or(wish.update);
                queued.tickets.extend(wish.tickets);
            }
            (None, queued @ None) => *queued = Some(wish),
        }
        if let Some((actor, joins)) = note {
            let op = StoreOp::JoinRotation { group: id, actor };
            self.writes.push_back(LeaderWrite { op, joins });
        }
        self.advance(id, rng);
    }

    /// Handles a vote: a shard has passed a phase. A vote about another phase than the awaited one
    /// has no effect, and a vote for a later leader is not for this one.
    pub(super) fn handle_passed(&mut self, passed: &Passed, rng: &mut dyn CryptoRng) {
        if passed.term > self.term {
            return;
        }
        if let Some(group) = self.groups.get_mut(&passed.group)
            && let State::Waiting { run, phase, votes } = &mut group.state
            && (run.rotation, *phase) == (passed.rotation, passed.phase)
        {
            votes.insert(passed.shard);
            self.advance(passed.group, rng);
        }
    }

    /// Handles a write that is in the store.
    pub(super) fn handle_stored(&mut self, op: StoreOp, rng: &mut dyn CryptoRng) {
        let stored = match op {
            StoreOp::FirstKey { group, key } => self.first_key_stored(group, key),
            StoreOp::BeginRotation {
                group,
                rotation,
                update,
                key,
                burnt,
                ..
            } => {
                let step = RotationStep::Distribute { update, key, burnt };
                self.begin_stored(group, rotation, step)
            }
            StoreOp::SetPhase {
                group,
                rotation,
                phase,
            } => self.phase_stored(group, rotation, phase),
            StoreOp::EndRotation { group, .. } => self.end_stored(group),
            _ => None,
        };
        if let Some(group) = stored {
            self.advance(group, rng);
        }
    }

    /// Handles a write that has failed. Returns true if it must be repeated.
    pub(super) fn handle_store_failed(
        &mut self,
        op: &StoreOp,
        failed: StoreFailed,
        rng: &mut dyn CryptoRng,
    ) -> bool {
        let again = !failed.for_good;
        let Some((id, group)) = op
            .group()
            .and_then(|id| Some((id, self.groups.get_mut(&id)?)))
        else {
            return false;
        };
        if again
            && let State::Beginning { wish, over: None } = &mut group.state
            && !wish.exclude
        {
            // Gives the rotation up. Its numbers are not used again: perhaps the store has written
            // it and only the answer is lost; then the next rotation replaces it.
            let tickets = std::mem::take(&mut wish.tickets);
            group.state = State::Idle;
            self.tell_failed(id, tickets, failed);
            self.advance(id, rng);
            return false;
        }
        // The group cannot continue. Everybody who waits for it is told, and requests that are not
        // obligatory are dropped.
        let tickets = group.take_tickets();
        group.queued.take_if(|queued| !queued.exclude);
        if failed.for_good {
            group.state = State::Broken {
                why: failed.why.clone(),
                at: group.underway(),
            };
        }
        self.tell_failed(id, tickets, failed);
        again
    }

    /// The audit row of these requests is not in the store, so they are refused.
    pub(super) fn handle_join_failed(
        &mut self,
        id: GroupId,
        tickets: Vec<Ticket>,
        failed: StoreFailed,
    ) {
        if let Some(group) = self.groups.get_mut(&id) {
            let keep = |ticket: &Ticket| !tickets.contains(ticket);
            if let Some(run) = group.run() {
                run.tickets.retain(keep);
            }
            if let Some(queued) = &mut group.queued {
                queued.tickets.retain(keep);
            }
        }
        self.events.push_back(MgeEvent::StoreFailed {
            group: id,
            tickets,
            stands: Stands::NotTaken,
            failed,
        });
    }

    /// Makes a key of the new era for every group. The groups then stand still until the era is in
    /// the store. Earlier writes are not repeated, and whoever waits for a rotation gets another
    /// one afterwards.
    pub(super) fn hold(
        &mut self,
        now: Timestamp,
        floor: Epoch,
        rng: &mut dyn CryptoRng,
    ) -> Vec<(GroupId, StoredKey)> {
        self.floor = floor;
        let mut keys = Vec::new();
        for id in self.groups.keys().copied().collect::<Vec<_>>() {
            let key = self.new_key(id, rng);
            keys.extend(key.map(|key| (id, key)));
            let Some(group) = self.groups.get_mut(&id) else {
                continue;
            };
            let tickets = group.take_tickets();
            group.state = State::Held;
            if !tickets.is_empty() {
                let queued = &mut group.queued;
                let queued = queued.get_or_insert_with(|| Wish::by_manager(now, false));
                queued.tickets.extend(tickets);
            }
        }
        self.orders.clear();
        self.writes.clear();
        keys
    }

    /// Handles a new era that is in the store.
    pub(super) fn begin_era(&mut self, keys: &[(GroupId, StoredKey)], rng: &mut dyn CryptoRng) {
        self.spis = keys.iter().map(|(_, key)| key.spi).collect();
        for (id, key) in keys {
            if let Some(group) = self.groups.get_mut(id) {
                group.state = State::Idle;
                group.burnt = group.burnt.max(self.floor);
                group.last_rotation = group.last_rotation.max(Rotation(self.floor.0));
                group.key = Some((key.epoch, key.spi));
                self.advance(*id, rng);
            }
        }
    }

    /// Returns the groups that are being rotated, and since when. Visits all groups.
    pub(super) fn busy(&self) -> impl Iterator<Item = (GroupId, Timestamp)> {
        let groups = self.groups.iter();
        groups.filter_map(|(id, group)| Some((*id, group.busy_since()?)))
    }

    /// Returns the SPI of a group's key in force.
    pub(super) fn key(&self, id: GroupId) -> Option<(Epoch, Spi)> {
        self.groups.get(&id).and_then(|group| group.key)
    }

    pub(super) fn poll_order(&mut self) -> Option<Order> {
        self.orders.pop_front()
    }

    pub(super) fn poll_store(&mut self) -> Option<LeaderWrite> {
        self.writes.pop_front()
    }

    pub(super) fn poll_ended(&mut self) -> Option<Ended> {
        self.ended.pop_front()
    }

    pub(super) fn poll_event(&mut self) -> Option<MgeEvent> {
        self.events.pop_front()
    }

    /// Moves a group forward as far as possible.
    fn advance(&mut self, id: GroupId, rng: &mut dyn CryptoRng) {
        let Some(group) = self.groups.get_mut(&id) else {
            return;
        };
        match std::mem::replace(&mut group.state, State::Idle) {
            State::Idle if group.key.is_some() => {
                if let Some(wish) = group.queued.take() {
                    self.begin(id, wish, None, rng);
                }
            }
            State::Waiting {
                run,
                phase: Phase::Distributing,
                votes,
            } => {
                if let Some(wish) = group.queued.take_if(|wish| wish.exclude) {
                    // A unit that is out may know e′. It is burnt, and nobody has ever sent under
                    // it.
                    self.begin(id, wish, Some(run), rng);
                } else {
                    self.count(id, run, Phase::Distributing, votes);
                }
            }
            State::Waiting { run, phase, votes } => self.count(id, run, phase, votes),
            state => group.state = state,
        }
    }

    /// Moves a group forward if all shards have passed this phase.
    fn count(&mut self, id: GroupId, run: Run, phase: Phase, votes: BTreeSet<ShardId>) {
        let Some(group) = self.groups.get_mut(&id) else {
            return;
        };
        if !votes.is_superset(&self.shards) {
            group.state = State::Waiting { run, phase, votes };
            return;
        }
        let rotation = run.rotation;
        let next = match phase {
            Phase::Distributing if run.update == UpdateMode::Strict => Phase::Stopping,
            Phase::Distributing => Phase::Switching,
            Phase::Switching => Phase::Retiring,
            Phase::Stopping => {
                group.state = State::waiting(run, Phase::Starting);
                return self.order(id, rotation, RotationStep::Enter(Phase::Starting));
            }
            Phase::Starting | Phase::Retiring => {
                let op = StoreOp::EndRotation {
                    group: id,
                    rotation,
                    epoch: run.epoch,
                };
                group.state = State::Ending { run, from: phase };
                return self.write(op);
            }
        };
        group.state = State::Entering { run, from: phase };
        self.write(StoreOp::SetPhase {
            group: id,
            rotation,
            phase: next,
        });
    }

    /// Makes the next key and asks the store to begin a rotation.
    fn begin(&mut self, id: GroupId, wish: Wish, over: Option<Run>, rng: &mut dyn CryptoRng) {
        let Some(group) = self.groups.get_mut(&id) else {
            return;
        };
        // Keys beyond the one in force that are not in use now will never be used.
        let in_force = group.key.map_or(Epoch(0), |(epoch, _)| epoch);
        let burnt = if group.made > in_force {
            group.burnt.max(group.made)
        } else {
            group.burnt
        };
        let rotation = group.next_rotation();
        let update = wish.update.unwrap_or(group.update);
        let actor = wish.actor.clone();
        group.state = State::Beginning { wish, over };
        if let Some(key) = self.new_key(id, rng) {
            self.write(StoreOp::BeginRotation {
                group: id,
                rotation,
                update,
                key,
                burnt,
                actor,
            });
        }
    }

    fn first_key_stored(&mut self, id: GroupId, key: StoredKey) -> Option<GroupId> {
        let group = self.groups.get_mut(&id)?;
        group.key = Some((key.epoch, key.spi));
        group.state = State::Idle;
        self.order(id, Rotation(0), RotationStep::FirstKey(key));
        Some(id)
    }

    fn begin_stored(
        &mut self,
        id: GroupId,
        rotation: Rotation,
        step: RotationStep,
    ) -> Option<GroupId> {
        let RotationStep::Distribute { update, key, burnt } = &step else {
            return None;
        };
        let group = self.groups.get_mut(&id)?;
        let (wish, over) = match std::mem::replace(&mut group.state, State::Idle) {
            State::Beginning { wish, over } => (wish, over),
            state => {
                group.state = state;
                return None;
            }
        };
        let mut run = Run {
            rotation,
            update: *update,
            epoch: key.epoch,
            spi: key.spi,
            since: wish.since,
            tickets: wish.tickets,
        };
        if let Some(over) = over {
            run.since = run.since.min(over.since);
            run.tickets.extend(over.tickets);
            self.spis.remove(&over.spi);
        }
        group.burnt = *burnt;
        group.state = State::waiting(run, Phase::Distributing);
        self.order(id, rotation, step);
        Some(id)
    }

    fn phase_stored(&mut self, id: GroupId, rotation: Rotation, phase: Phase) -> Option<GroupId> {
        let group = self.groups.get_mut(&id)?;
        match std::mem::replace(&mut group.state, State::Idle) {
            State::Entering { run, .. } if run.rotation == rotation => {
                group.state = State::waiting(run, phase);
            }
            state => {
                group.state = state;
                return None;
            }
        }
        self.order(id, rotation, RotationStep::Enter(phase));
        Some(id)
    }

    fn end_stored(&mut self, id: GroupId) -> Option<GroupId> {
        let group = self.groups.get_mut(&id)?;
        let run = match std::mem::replace(&mut group.state, State::Idle) {
            State::Ending { run, .. } => run,
            state => {
                group.state = state;
                return None;
            }
        };
        if let Some((_, spi)) = group.key.replace((run.epoch, run.spi)) {
            self.spis.remove(&spi);
        }
        self.order(id, run.rotation, RotationStep::Done);
        self.ended.push_back(Ended {
            group: id,
            rotation: run.rotation,
            epoch: run.epoch,
            update: run.update,
            since: run.since,
            tickets: run.tickets,
        });
        Some(id)
    }

    fn tell_failed(&mut self, id: GroupId, tickets: Vec<Ticket>, failed: StoreFailed) {
        let underway = self.groups.get(&id).and_then(LeaderGroup::underway);
        let stands = underway.map_or(Stands::Unchanged, |(epoch, phase)| {
            Stands::Underway(epoch, phase)
        });
        self.events.push_back(MgeEvent::StoreFailed {
            group: id,
            tickets,
            stands,
            failed,
        });
    }

    fn order(&mut self, group: GroupId, rotation: Rotation, step: RotationStep) {
        self.orders.push_back(Order {
            term: self.term,
            group,
            rotation,
            step,
        });
    }

    fn write(&mut self, op: StoreOp) {
        let joins = Vec::new();
        self.writes.push_back(LeaderWrite { op, joins });
    }

    /// Makes a key for a new epoch, under an SPI that no other key has.
    fn new_key(&mut self, id: GroupId, rng: &mut dyn CryptoRng) -> Option<StoredKey> {
        let group = self.groups.get_mut(&id)?;
        let spi = loop {
            let spi = Spi(rng.next_u32());
            if spi.0 >= Spi::FIRST && self.spis.insert(spi) {
                break spi;
            }
        };
        Some(StoredKey {
            epoch: group.next_epoch(self.floor),
            spi,
            suite: group.suite,
            ks: Secret::random(rng),
        })
    }
}

impl State {
    fn waiting(run: Run, phase: Phase) -> Self {
        Self::Waiting {
            run,
            phase,
            votes: BTreeSet::new(),
        }
    }
}

#[cfg(test)]
mod tests;
