//! The searcher's face, and the unit before the terminal that sends.

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use rand_core::CryptoRng;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::answer::{Awaited, Repeats};
use super::budget::{FairBudget, GroupBudget, OWN_PART};
use super::store::{Path, Store};
use super::{Pair, PathAction, PathTable, Policy, Served, proof};
use crate::DropReason;
use crate::counters::{Count, Counters};
use crate::ids::{GroupId, SenderId, Spi};
use crate::keyshare::KeyRing;
use crate::time::{Pseudotime, Timestamp};
use crate::wire::echo::{Echo, EchoKind};
use crate::wire::search::{NONCE_LEN, Payload, Role, SearchPacket};

/// A side of the unit, and the TUN device of that side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Towards the terminals: the red TUN.
    Inside,
    /// Towards the hub: the black TUN.
    Outside,
}

/// Who answers a search for a terminal of this unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReplyMode {
    /// The terminal; the unit in its name if it stays silent.
    #[default]
    Auto,
    /// The terminal alone.
    Terminal,
    /// The unit alone; the terminal never sees a search.
    Proxy,
}

/// What the searcher is told once.
#[derive(Clone, Debug)]
pub struct SearchSettings {
    /// The terminals of this unit, until [`Searcher::handle_policy`] says it again.
    pub served: Served,
    /// Who answers for them.
    pub reply: ReplyMode,
    /// Pass on searches for terminals that this unit does not serve.
    pub transit: bool,
    /// How long a path serves before its packets make it searched for again.
    pub path_lifetime: Duration,
}

impl Default for SearchSettings {
    fn default() -> Self {
        Self {
            served: Served::default(),
            reply: ReplyMode::default(),
            transit: false,
            path_lifetime: PATH_LIFETIME,
        }
    }
}

/// What the searcher tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SearchEvent {
    /// [`Searcher::paths`] is another table now. Told once, whatever the number of changes: ask for it after the queues
    /// are drained, once in a turn of the loop.
    PathsChanged,
    /// A packet from inside that only looked like a search: the terminal's data. For `outbound`, without the
    /// classification as a search.
    Passthrough(Vec<u8>),
}

/// The machine of the key search.
pub struct Searcher {
    pub(super) settings: SearchSettings,
    pub(super) counters: Arc<Counters>,
    pub(super) rng: Box<dyn CryptoRng + Send>,
    pub(super) ring: Option<Arc<KeyRing>>,
    pub(super) policy: Arc<Policy>,
    pub(super) store: Store,
    pub(super) awaited: Awaited,
    pub(super) repeats: FxHashMap<GroupId, Repeats>,
    pub(super) answers: GroupBudget,
    pub(super) transmit: VecDeque<(Side, Vec<u8>)>,
    pub(super) passthrough: VecDeque<Vec<u8>>,
    searches: HashMap<Pair, Search>,
    deadlines: BTreeSet<(Timestamp, Pair)>,
    begins: FairBudget<IpAddr>,
    refreshes: FairBudget<IpAddr>,
}

/// One search under way.
struct Search {
    /// What is sent, again and again; `None` while there is nothing to send it under.
    payload: Option<Payload>,
    /// How many tries were made, this one included.
    tries: usize,
    /// When this try has timed out.
    deadline: Timestamp,
    began: Timestamp,
    /// How often keys or policy changed under it.
    restarts: u8,
}

impl Searcher {
    /// A searcher without keys: it holds what is missed and answers nothing until [`Self::handle_ring`] and
    /// [`Self::handle_policy`] came.
    pub fn new(
        settings: SearchSettings,
        counters: Arc<Counters>,
        rng: Box<dyn CryptoRng + Send>,
    ) -> Self {
        let policy = Policy {
            served: settings.served.clone(),
            protected: None,
            open: false,
        };
        Self {
            settings,
            counters,
            rng,
            ring: None,
            policy: Arc::new(policy),
            store: Store::new(MAX_PATHS),
            awaited: Awaited::default(),
            repeats: FxHashMap::default(),
            answers: GroupBudget::new(ANSWERS_PER_SECOND),
            transmit: VecDeque::new(),
            passthrough: VecDeque::new(),
            searches: HashMap::new(),
            deadlines: BTreeSet::new(),
            begins: FairBudget::new(SEARCHES_PER_SECOND, OWN_PART),
            refreshes: FairBudget::new(REFRESHES_PER_SECOND, OWN_PART),
        }
    }

    /// Takes another key ring. Paths of groups that it lost end, their pins stay; where keys came or went, pairs that were
    /// dropped are forgotten and the searches under way start again. Paths in clear, and those for which there is a group of a
    /// higher priority now, age at once and serve on.
    pub fn handle_ring(&mut self, now: Timestamp, ring: Arc<KeyRing>) {
        let before = self.ring.as_deref().map(shape);
        let changed = before.as_ref() != Some(&shape(&ring));
        self.ring = Some(ring);
        if changed {
            let before = before.unwrap_or_default();
            let known = |id, priority| {
                before
                    .iter()
                    .any(|g| (g.0, g.1, g.2) == (id, priority, true))
            };
            self.share_among_groups(before.iter().map(|g| g.0));
            let ring = self.ring.as_deref();
            let has = |group| ring.is_some_and(|ring| ring.group(group).is_some());
            self.store.review(|_, path| match path.action {
                Some(PathAction::Encrypt(group)) => has(group),
                Some(PathAction::Plain) | None => true,
                Some(PathAction::Drop(_)) => false,
            });
            let better = self.pairs_of_better(|id, priority| !known(id, priority));
            self.store.hasten(now, &better);
            self.restart_searches(now);
        }
    }

    /// Takes another policy: as [`Self::handle_ring`].
    pub fn handle_policy(&mut self, now: Timestamp, policy: Arc<Policy>) {
        let changed = self.policy != policy;
        self.policy = policy;
        if changed {
            let policy = &self.policy;
            self.store.review(|pair, path| match path.action {
                Some(PathAction::Encrypt(group)) => policy.allows_group(group, pair.src, pair.dst),
                Some(PathAction::Plain) => policy.may_pass_clear(pair.src, pair.dst),
                Some(PathAction::Drop(_)) => false,
                None => true,
            });
            let better = self.pairs_of_better(|_, _| true);
            self.store.hasten(now, &better);
            self.restart_searches(now);
        }
    }

    /// The data path has packets of a pair without a path, or with one that has aged: begins a search, unless one is under
    /// way. A path that has aged stays as it is until the search ends, however long that search has to wait for its turn.
    pub fn handle_miss(&mut self, now: Timestamp, pair: Pair) {
        let path = self.store.get(&pair);
        let path = path.filter(|path| path.action.is_some());
        let refresh = path.is_some();
        if path.is_some_and(|path| now < path.ages) {
            return;
        }
        if refresh {
            self.store.extend(pair, now + UNUSED_LIFETIME);
        }
        if self.searches.contains_key(&pair) {
            return;
        }
        let budget = match refresh {
            true => &mut self.refreshes,
            false => &mut self.begins,
        };
        if self.searches.len() >= MAX_SEARCHES || !budget.take(now, pair.src) {
            if !refresh {
                self.settle(now, pair, PathAction::Drop(DropReason::SearchBudget));
            }
            return;
        }
        self.counters.add(Count::Searches, 1);
        let search = Search {
            payload: self.compose(now, pair),
            tries: 0,
            deadline: now,
            began: now,
            restarts: 0,
        };
        self.try_once(now, pair, search);
    }

    /// A packet that [`crate::wire::search::is_search`] holds for a search, from the TUN of `side`.
    pub fn handle_packet(&mut self, now: Timestamp, side: Side, packet: &[u8]) {
        if let Err(reason) = self.take_packet(now, side, packet) {
            self.counters.dropped(reason);
        }
    }

    /// Does what is due at `now`.
    pub fn handle_timeout(&mut self, now: Timestamp) {
        while let Some((deadline, pair)) = self.deadlines.first().copied() {
            if deadline > now {
                break;
            }
            self.deadlines.remove(&(deadline, pair));
            if let Some(search) = self.searches.remove(&pair) {
                if search.tries < TRIES.len() {
                    self.try_once(now, pair, search);
                } else {
                    self.give_up(now, pair, &search);
                }
            }
        }
        self.answer_awaited(now);
        self.store.expire(now);
    }

    /// When [`Self::handle_timeout`] is due.
    pub fn poll_timeout(&self) -> Option<Timestamp> {
        let search = self.deadlines.first().map(|(deadline, _)| *deadline);
        [search, self.awaited.next(), self.store.next_end()]
            .into_iter()
            .flatten()
            .min()
    }

    /// The next IP packet to be written to the TUN of a side.
    pub fn poll_transmit(&mut self) -> Option<(Side, Vec<u8>)> {
        self.transmit.pop_front()
    }

    /// The next event.
    pub fn poll_event(&mut self) -> Option<SearchEvent> {
        if self.store.take_changed() {
            return Some(SearchEvent::PathsChanged);
        }
        self.passthrough.pop_front().map(SearchEvent::Passthrough)
    }

    /// The paths as they are now. Shares all but what changed with the tables handed out before.
    pub fn paths(&self) -> Arc<PathTable> {
        Arc::new(self.store.table())
    }

    /// A reply from outside to a search of this unit (step 6).
    pub(super) fn take_reply(
        &mut self,
        now: Timestamp,
        pair: Pair,
        payload: &Payload,
    ) -> Result<(), DropReason> {
        let search = self.searches.get(&pair);
        let sent = search.and_then(|s| s.payload.as_ref());
        if sent.is_none_or(|sent| sent.head() != payload.head()) {
            return Err(DropReason::SearchUnexpected);
        }
        let (group, far) = self
            .last_valid_end(pair, payload)
            .ok_or(DropReason::SearchNoTag)?;
        self.end_search(&pair);
        self.encrypt(now, pair, group);
        self.store.answered_by(&pair, far);
        Ok(())
    }

    /// Registers that a pair is encrypted under a group, which was admitted for it.
    pub(super) fn encrypt(&mut self, now: Timestamp, pair: Pair, group: GroupId) {
        self.settle(now, pair, PathAction::Encrypt(group));
    }

    /// True if `group` may be used for a pair: the unit has it, the prefixes are known and name no other, and the pair
    /// is not pinned to another one of the same or a higher priority. A pin on a group that only the manager can have
    /// taken away, from the unit or from the prefix, holds nobody back.
    pub(super) fn admits(&self, group: GroupId, pair: Pair) -> bool {
        self.admitted(pair)(group)
    }

    /// [`Self::admits`] for many groups: what they have in common is looked up once.
    fn admitted(&self, pair: Pair) -> impl Fn(GroupId) -> bool {
        let ring = self.ring.as_deref();
        let allowed = self.policy.allowed_groups(pair.src, pair.dst);
        let known = self.policy.protected.is_some();
        let priority = move |id| ring?.group(id).map(|g| g.info.priority);
        let usable = move |id| known && priority(id).is_some() && allowed(id);
        let pin = self.store.get(&pair).and_then(|path| path.pin);
        let pin = pin.filter(|pin| usable(*pin));
        move |group| {
            let elsewhere = |pin| pin != group && priority(pin) >= priority(group);
            usable(group) && !pin.is_some_and(elsewhere)
        }
    }

    /// True if a search with this nonce is under way for the pair.
    pub(super) fn is_searching(&self, pair: &Pair, nonce: &[u8; NONCE_LEN]) -> bool {
        let sent = self.searches.get(pair).and_then(|s| s.payload.as_ref());
        sent.is_some_and(|sent| sent.nonce == *nonce)
    }

    /// True if a search is under way for the pair.
    pub(super) fn has_search(&self, pair: &Pair) -> bool {
        self.searches.contains_key(pair)
    }

    /// Since when the pair is searched for.
    pub(super) fn search_began(&self, pair: &Pair) -> Option<Timestamp> {
        self.searches.get(pair).map(|search| search.began)
    }

    /// The pairs that are searched for and since when.
    pub(super) fn searching(&self) -> impl Iterator<Item = (&Pair, Timestamp)> {
        self.searches
            .iter()
            .map(|(pair, search)| (pair, search.began))
    }

    /// Group and sender of the last slot that is valid, says *end*, and names a group admitted for the pair.
    fn last_valid_end(&self, pair: Pair, payload: &Payload) -> Option<(GroupId, SenderId)> {
        let ring = self.ring.as_deref()?;
        let bytes = payload.to_bytes();
        let slots = payload.slots().iter().enumerate().rev();
        slots
            .filter(|(_, slot)| slot.role == Role::End && !ring.is_own(slot.sender))
            .filter_map(|(index, slot)| Some((index, slot.sender, ring.receive(slot.spi)?)))
            .filter(|(_, _, key)| ring.group(key.group).is_some_and(|g| g.usable()))
            .filter(|(_, _, key)| self.admits(key.group, pair))
            .find(|(index, _, key)| proof::slot_holds(key, payload, &bytes, *index, pair))
            .map(|(_, sender, key)| (key.group, sender))
    }

    /// The payload of a new search; `None` while no group is admitted for the pair.
    fn compose(&mut self, now: Timestamp, pair: Pair) -> Option<Payload> {
        let ring = Arc::clone(self.ring.as_ref()?);
        let admits = self.admitted(pair);
        let groups = ring.groups().map(|group| group.info.id);
        let admitted: Vec<GroupId> = groups.filter(|group| admits(*group)).collect();
        drop(admits);
        let mut nonce = [0; NONCE_LEN];
        self.rng.fill_bytes(&mut nonce);
        let time: Pseudotime = ring.clock.at(now);
        let admits = |group| admitted.contains(&group);
        let tags = proof::tags(&ring, &mut *self.rng, (time, nonce), pair, admits)?;
        Some(Payload::new(time, nonce, tags))
    }

    /// Makes the next try of a search (step 2). Every try sends the same bytes, so that a late reply counts.
    fn try_once(&mut self, now: Timestamp, pair: Pair, mut search: Search) {
        if let Some(payload) = &search.payload {
            let [id0, id1, ..] = payload.nonce;
            let request = SearchPacket {
                echo: Echo {
                    kind: EchoKind::Request,
                    src: pair.src,
                    dst: pair.dst,
                    id: u16::from_be_bytes([id0, id1]),
                    seq: search.tries as u16 + 1,
                },
                payload: payload.clone(),
            };
            // A pair of two families has no packet, and its search ends in silence.
            if let Ok(packet) = request.build() {
                self.transmit.push_back((Side::Outside, packet));
            }
        }
        let wait = TRIES.get(search.tries).copied().unwrap_or_default();
        search.tries += 1;
        search.deadline = now + wait;
        self.deadlines.insert((search.deadline, pair));
        self.searches.insert(pair, search);
    }

    /// Nobody answered: what the policy says, whatever was done until now.
    fn give_up(&mut self, now: Timestamp, pair: Pair, search: &Search) {
        let path = self.store.get(&pair);
        if path.is_some_and(|p| p.action.is_some() && p.since >= search.began) {
            // Found meanwhile, by a search of the other end.
            return;
        }
        let protected = [pair.src, pair.dst]
            .iter()
            .any(|addr| self.policy.protection(*addr).is_some());
        let action = if protected {
            PathAction::Drop(DropReason::NoPathProtected)
        } else if self.policy.may_pass_clear(pair.src, pair.dst)
            && !self.store.was_encrypted(now, &pair)
        {
            PathAction::Plain
        } else {
            PathAction::Drop(DropReason::NoPathClosed)
        };
        self.settle(now, pair, action);
    }

    fn end_search(&mut self, pair: &Pair) {
        if let Some(search) = self.searches.remove(pair) {
            self.deadlines.remove(&(search.deadline, *pair));
        }
    }

    fn settle(&mut self, now: Timestamp, pair: Pair, action: PathAction) {
        let (ages, ends) = match action {
            PathAction::Encrypt(_) => (now + self.settings.path_lifetime, None),
            PathAction::Plain => {
                let ages = now + self.pause_in_clear(&pair);
                (ages, Some(ages + UNUSED_LIFETIME))
            }
            PathAction::Drop(_) => (Timestamp::NEVER, Some(now + NEGATIVE_LIFETIME)),
        };
        self.store.settle(now, pair, action, ages, ends);
        let forgotten = self.store.take_forgotten();
        self.counters.add(Count::PinsForgotten, forgotten as u64);
    }

    /// How long a pair passes in clear before it is searched for again: twice as long each time, three to five quarters of
    /// that, so that pairs that began together do not stay together.
    fn pause_in_clear(&mut self, pair: &Pair) -> Duration {
        let path = self.store.get(pair);
        let in_clear = path.filter(|path| path.action == Some(PathAction::Plain));
        let before = in_clear.map_or(Duration::ZERO, |path| path.ages.since(path.since));
        let pause = (2 * before).clamp(PLAIN_LIFETIME, MAX_PLAIN_LIFETIME);
        let spread = (self.rng.next_u32() % SPREAD) as f64 / f64::from(SPREAD);
        pause.mul_f64(0.75 + spread / 2.0)
    }

    /// What is shared by groups is shared by those of the ring.
    fn share_among_groups(&mut self, before: impl Iterator<Item = GroupId>) {
        let ring = self.ring.iter();
        let groups: Vec<GroupId> = ring.flat_map(|r| r.groups().map(|g| g.info.id)).collect();
        if !before.eq(groups.iter().copied()) {
            self.answers.set_groups(&groups);
            self.repeats.retain(|group, _| groups.contains(group));
        }
    }

    /// What the searches under way ask for may be another thing now.
    fn restart_searches(&mut self, now: Timestamp) {
        self.deadlines.clear();
        // In an order of their own: a simulation with the same seed is the same run.
        let mut searches: Vec<_> = std::mem::take(&mut self.searches).into_iter().collect();
        searches.sort_unstable_by_key(|(pair, _)| *pair);
        for (pair, mut search) in searches {
            if search.restarts < MAX_RESTARTS {
                search.restarts += 1;
                search.tries = 0;
                search.payload = self.compose(now, pair);
                self.try_once(now, pair, search);
            } else {
                self.deadlines.insert((search.deadline, pair));
                self.searches.insert(pair, search);
            }
        }
    }

    /// Pairs for which one of these groups may be used, and that are in clear or encrypted under one of a lower priority. Nobody
    /// knows yet whether the other end has it: the path goes on while it is searched for again.
    fn pairs_of_better(&self, news: impl Fn(GroupId, u16) -> bool) -> Vec<Pair> {
        let Some(ring) = self.ring.as_deref() else {
            return Vec::new();
        };
        let groups = ring.groups().filter(|g| g.usable());
        let news: Vec<(GroupId, u16)> = groups
            .map(|g| (g.info.id, g.info.priority))
            .filter(|(id, priority)| news(*id, *priority))
            .collect();
        let is_better = |pair: &Pair, path: &Path| {
            let of_now = match path.action {
                Some(PathAction::Encrypt(group)) => ring.group(group).map(|g| g.info.priority),
                Some(PathAction::Plain) => None,
                Some(PathAction::Drop(_)) | None => return false,
            };
            let is_higher = |(_, priority): &&(GroupId, u16)| Some(*priority) > of_now;
            if !news.iter().any(|group| is_higher(&group)) {
                return false;
            }
            let admits = self.admitted(*pair);
            news.iter().filter(is_higher).any(|(id, _)| admits(*id))
        };
        let paths = self.store.iter();
        let better = paths.filter(|(pair, path)| is_better(pair, path));
        better.map(|(pair, _)| *pair).collect()
    }
}

/// What of a ring matters to searches: its groups and keys.
fn shape(ring: &KeyRing) -> Vec<(GroupId, u16, bool, Vec<Spi>)> {
    ring.groups()
        .map(|group| {
            let spis = group.receive.iter().map(|key| key.spi).collect();
            (group.info.id, group.info.priority, group.usable(), spis)
        })
        .collect()
}

/// How long each try waits.
const TRIES: [Duration; 3] = [
    Duration::from_millis(100),
    Duration::from_millis(300),
    Duration::from_millis(900),
];
/// How long a path serves before its packets make it searched for again, unless the settings say otherwise.
pub const PATH_LIFETIME: Duration = Duration::from_secs(600);
/// How long a pair passes in clear before its packets make it searched for again, at first.
const PLAIN_LIFETIME: Duration = Duration::from_secs(5);
/// The longest such pause: it doubles with every search that finds nobody.
const MAX_PLAIN_LIFETIME: Duration = Duration::from_secs(120);
/// How long a pair in clear that has aged is remembered without packets.
const UNUSED_LIFETIME: Duration = Duration::from_secs(300);
/// How long a pair is dropped before it is searched for again.
const NEGATIVE_LIFETIME: Duration = Duration::from_secs(1);
/// Steps in which pauses are spread.
const SPREAD: u32 = 1 << 16;
/// Entries of the path table.
const MAX_PATHS: usize = 65_536;
/// Searches under way at one time.
const MAX_SEARCHES: usize = 4096;
/// How often one search starts again for new keys.
const MAX_RESTARTS: u8 = 4;
/// Searches begun for all terminals, in the long run; twice as many at once. A tenth is each terminal's own.
const SEARCHES_PER_SECOND: u32 = 200;
/// Searches begun for pairs that have a path, likewise. What exceeds them waits, and the path serves on.
const REFRESHES_PER_SECOND: u32 = 100;
/// Requests and replies of others handled, in the long run; twice as many at once. A tenth is each searching terminal's
/// own in its group, and half is shared equally by the groups.
const ANSWERS_PER_SECOND: u32 = 1000;
