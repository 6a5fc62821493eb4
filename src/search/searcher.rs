//! The interface of the searcher, and the key search at the unit in front of the sending terminal.

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use rand_core::CryptoRng;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::answer::{Awaited, Repeats};
use super::budget::{FairBudget, GroupBudget, OWN_PART};
use super::path_mtu::PathMtus;
use super::store::{Path, Store};
use super::{Pair, PathAction, PathTable, Policy, Served, proof};
use crate::DropReason;
use crate::counters::{Count, Counters};
use crate::ids::{GroupId, SenderId, Spi};
use crate::keyshare::KeyRing;
use crate::time::{Pseudotime, Timestamp};
use crate::wire::echo::{Echo, EchoKind};
use crate::wire::ethernet::{Framed, LinkHeader};
use crate::wire::search::{NONCE_LEN, Payload, Role, SearchPacket};

/// A side of the unit, with the TUN device of that side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Towards the terminals: the red TUN device.
    Inside,
    /// Towards the hub: the black TUN device.
    Outside,
}

/// Who answers a search for a terminal of this unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReplyMode {
    /// The terminal; if it does not answer, the unit in its name.
    #[default]
    Auto,
    /// Only the terminal.
    Terminal,
    /// Only the unit; the terminal never sees a search.
    Proxy,
}

/// Settings of the searcher.
#[derive(Clone, Debug)]
pub struct SearchSettings {
    /// The terminals of this unit, until [`Searcher::handle_policy`] replaces them.
    pub served: Served,
    /// Who answers for them.
    pub reply: ReplyMode,
    /// Pass on searches for terminals that this unit does not serve.
    pub transit: bool,
    /// How old a path becomes before its packets start a new search.
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

/// What the searcher reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SearchEvent {
    /// [`Searcher::paths`] returns another table now. Reported once for any number of changes: ask
    /// for the table after the queues are drained, once in each turn of the loop.
    PathsChanged,
    /// A packet from inside that only looks like a search and is the terminal's data. It goes to
    /// `outbound`, without being classified as a search again.
    Lookalike(Framed),
    /// The network between this unit and the one of the pair's destination carries packets of this
    /// size now, with their outer headers; `None` if it carries all that the unit's outside takes.
    PathMtu(Pair, Option<u16>),
}

/// The state machine of the key search.
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
    /// The same for probes of the path MTU.
    pub(super) probe_repeats: FxHashMap<GroupId, Repeats>,
    pub(super) probe_answers: GroupBudget,
    pub(super) transmit: VecDeque<(Side, Framed)>,
    pub(super) lookalikes: VecDeque<Framed>,
    pub(super) reports: VecDeque<SearchEvent>,
    pub(super) mtus: PathMtus,
    searches: HashMap<Pair, Search>,
    deadlines: BTreeSet<(Timestamp, Pair)>,
    begins: FairBudget<IpAddr>,
    refreshes: FairBudget<IpAddr>,
}

/// A search under way.
struct Search {
    /// The layer-2 header of the packet that was missing a path.
    link: LinkHeader,
    /// What is sent in each try; `None` while there is no key to send it under.
    payload: Option<Payload>,
    /// Number of tries made, including the present one.
    tries: usize,
    /// When the present try times out.
    deadline: Timestamp,
    began: Timestamp,
    /// How often keys or policy changed during the search.
    restarts: u8,
}

impl Searcher {
    /// Creates a searcher without keys: it keeps reported pairs and answers nothing until
    /// [`Self::handle_ring`] and [`Self::handle_policy`] were called.
    pub fn new(
        settings: SearchSettings,
        counters: Arc<Counters>,
        rng: Box<dyn CryptoRng + Send>,
    ) -> Self {
        let policy = Policy {
            served: settings.served.clone(),
            ..Policy::default()
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
            probe_repeats: FxHashMap::default(),
            probe_answers: GroupBudget::new(PROBES_PER_SECOND),
            transmit: VecDeque::new(),
            lookalikes: VecDeque::new(),
            reports: VecDeque::new(),
            mtus: PathMtus::new(),
            searches: HashMap::new(),
            deadlines: BTreeSet::new(),
            begins: FairBudget::new(SEARCHES_PER_SECOND, OWN_PART),
            refreshes: FairBudget::new(REFRESHES_PER_SECOND, OWN_PART),
        }
    }

    /// Takes a new key ring. Paths of groups that it no longer has end, but their pins stay. Where
    /// keys were added or removed, dropped pairs are forgotten and the searches under way start
    /// again. Paths in clear, and paths for which there is now a group of higher priority, age at
    /// once and stay in use.
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

    /// Takes a new policy, with the same effects as [`Self::handle_ring`].
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

    /// Takes a policy that differs from the present one only in the unit's terminals. They decide about no
    /// path, so all paths and searches stay.
    pub fn handle_terminals(&mut self, policy: Arc<Policy>) {
        self.policy = policy;
    }

    /// Changes who answers for the terminals, and how old the paths that are found from now on become.
    pub fn set_reply(&mut self, reply: ReplyMode, path_lifetime: Duration) {
        self.settings.reply = reply;
        self.settings.path_lifetime = path_lifetime;
    }

    /// Notes that the data path has packets of a pair without a path or with an aged one, and
    /// begins a search unless one is under way. Its requests get the layer-2 header of the packet. An
    /// aged path stays in force until the search ends, however long the search has to wait for its
    /// turn.
    pub fn handle_miss(&mut self, now: Timestamp, pair: Pair, link: LinkHeader) {
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
            link,
            payload: self.compose(now, pair),
            tries: 0,
            deadline: now,
            began: now,
            restarts: 0,
        };
        self.try_once(now, pair, search);
    }

    /// Handles a packet from the device of `side` that [`crate::wire::search::is_search`] recognised
    /// as a search. What the searcher sends because of it gets the same layer-2 header, turned round
    /// where it goes back.
    pub fn handle_packet(&mut self, now: Timestamp, side: Side, link: &LinkHeader, packet: &[u8]) {
        if let Err(reason) = self.take_packet(now, side, link, packet) {
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
        self.continue_rounds(now);
        self.store.expire(now);
    }

    /// Returns when [`Self::handle_timeout`] is due.
    pub fn poll_timeout(&self) -> Option<Timestamp> {
        let search = self.deadlines.first().map(|(deadline, _)| *deadline);
        let (awaited, round) = (self.awaited.next(), self.mtus.next());
        [search, awaited, round, self.store.next_end()]
            .into_iter()
            .flatten()
            .min()
    }

    /// Returns the next IP packet to write to the device of a side.
    pub fn poll_transmit(&mut self) -> Option<(Side, Framed)> {
        self.transmit.pop_front()
    }

    /// Returns the next event.
    pub fn poll_event(&mut self) -> Option<SearchEvent> {
        if self.store.take_changed() {
            return Some(SearchEvent::PathsChanged);
        }
        let lookalike = self.lookalikes.pop_front().map(SearchEvent::Lookalike);
        lookalike.or_else(|| self.reports.pop_front())
    }

    /// Returns the present paths. They share everything that did not change with the tables
    /// returned before.
    pub fn paths(&self) -> Arc<PathTable> {
        Arc::new(self.store.table())
    }

    /// Handles a reply from outside to a search of this unit (step 6).
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

    /// Registers that a pair is encrypted under a group that was admitted for it.
    pub(super) fn encrypt(&mut self, now: Timestamp, pair: Pair, group: GroupId) {
        self.settle(now, pair, PathAction::Encrypt(group));
    }

    /// Returns true if `group` may be used for a pair: the unit has the group, the protected
    /// prefixes are known and admit it, and the pair is not pinned to another group of the same or
    /// a higher priority. A pin on a group that can only have been taken away by the manager, from
    /// the unit or from the prefix, does not count.
    pub(super) fn admits(&self, group: GroupId, pair: Pair) -> bool {
        self.admitted(pair)(group)
    }

    /// As [`Self::admits`] for many groups; what they have in common is looked up once.
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

    /// Returns true if a search with this nonce is under way for the pair.
    pub(super) fn is_searching(&self, pair: &Pair, nonce: &[u8; NONCE_LEN]) -> bool {
        let sent = self.searches.get(pair).and_then(|s| s.payload.as_ref());
        sent.is_some_and(|sent| sent.nonce == *nonce)
    }

    /// Returns true if a search is under way for the pair.
    pub(super) fn has_search(&self, pair: &Pair) -> bool {
        self.searches.contains_key(pair)
    }

    /// Returns when the search for the pair began.
    pub(super) fn search_began(&self, pair: &Pair) -> Option<Timestamp> {
        self.searches.get(pair).map(|search| search.began)
    }

    /// Iterates over the searched pairs, with the time at which each search began.
    pub(super) fn searching(&self) -> impl Iterator<Item = (&Pair, Timestamp)> {
        self.searches
            .iter()
            .map(|(pair, search)| (pair, search.began))
    }

    /// Returns true if a slot with the role *end* is valid under a key of this group.
    pub(super) fn has_valid_end(&self, pair: Pair, payload: &Payload, group: GroupId) -> bool {
        let Some(ring) = self.ring.as_deref() else {
            return false;
        };
        let bytes = payload.to_bytes();
        let mut slots = payload.slots().iter().enumerate();
        slots.any(|(index, slot)| {
            let key = ring.receive(slot.spi).filter(|key| key.group == group);
            slot.role == Role::End
                && !ring.is_own(slot.sender)
                && key.is_some_and(|key| proof::slot_holds(key, payload, &bytes, index, pair))
        })
    }

    /// Returns group and sender of the last slot that is valid, has the role *end*, and names a
    /// group admitted for the pair.
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

    /// Builds the payload of a new search. Returns `None` while no group is admitted for the pair.
    fn compose(&mut self, now: Timestamp, pair: Pair) -> Option<Payload> {
        let ring = self.ring.as_deref()?;
        let admits = self.admitted(pair);
        let groups = ring.groups().map(|group| group.info.id);
        let admitted: Vec<GroupId> = groups.filter(|group| admits(*group)).collect();
        drop(admits);
        self.compose_for(now, pair, |group| admitted.contains(&group))
    }

    /// Builds a payload with tags of these groups only. Returns `None` if the unit has no key of
    /// them.
    pub(super) fn compose_for(
        &mut self,
        now: Timestamp,
        pair: Pair,
        admits: impl Fn(GroupId) -> bool,
    ) -> Option<Payload> {
        let ring = Arc::clone(self.ring.as_ref()?);
        let mut nonce = [0; NONCE_LEN];
        self.rng.fill_bytes(&mut nonce);
        let time: Pseudotime = ring.clock.at(now);
        let tags = proof::tags(&ring, &mut *self.rng, (time, nonce), pair, admits)?;
        Some(Payload::new(time, nonce, tags))
    }

    /// Makes the next try of a search (step 2). Every try sends the same bytes, so that a late
    /// reply counts.
    fn try_once(&mut self, now: Timestamp, pair: Pair, mut search: Search) {
        if let Some(payload) = &search.payload {
            let request = request(pair, payload, search.tries as u16 + 1);
            // For a pair of two families no packet can be built, so its search ends without an
            // answer.
            if let Ok(packet) = request.build() {
                let link = search.link.clone();
                self.transmit
                    .push_back((Side::Outside, Framed { link, packet }));
            }
        }
        let wait = TRIES.get(search.tries).copied().unwrap_or_default();
        search.tries += 1;
        search.deadline = now + wait;
        self.deadlines.insert((search.deadline, pair));
        self.searches.insert(pair, search);
    }

    /// Ends a search that nobody answered: the policy decides, whatever was done with the pair
    /// before.
    fn give_up(&mut self, now: Timestamp, pair: Pair, search: &Search) {
        let path = self.store.get(&pair);
        if path.is_some_and(|p| p.action.is_some() && p.since >= search.began) {
            // A path was found meanwhile, by a search of the other end.
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
        self.store.set_mtu(&pair, self.mtus.of(&pair));
        let forgotten = self.store.take_forgotten();
        self.counters.add(Count::PinsForgotten, forgotten as u64);
    }

    /// Returns how long a pair passes in clear before it is searched for again: twice as long each
    /// time, times three to five quarters, so that pairs that began together do not stay together.
    fn pause_in_clear(&mut self, pair: &Pair) -> Duration {
        let path = self.store.get(pair);
        let in_clear = path.filter(|path| path.action == Some(PathAction::Plain));
        let before = in_clear.map_or(Duration::ZERO, |path| path.ages.since(path.since));
        let pause = (2 * before).clamp(PLAIN_LIFETIME, MAX_PLAIN_LIFETIME);
        let spread = (self.rng.next_u32() % SPREAD) as f64 / f64::from(SPREAD);
        pause.mul_f64(0.75 + spread / 2.0)
    }

    /// Shares budgets and tables among the groups of the ring.
    fn share_among_groups(&mut self, before: impl Iterator<Item = GroupId>) {
        let ring = self.ring.iter();
        let groups: Vec<GroupId> = ring.flat_map(|r| r.groups().map(|g| g.info.id)).collect();
        if !before.eq(groups.iter().copied()) {
            for answers in [&mut self.answers, &mut self.probe_answers] {
                answers.set_groups(&groups);
            }
            for repeats in [&mut self.repeats, &mut self.probe_repeats] {
                repeats.retain(|group, _| groups.contains(group));
            }
        }
    }

    /// Starts the searches under way again, because they may need other tags now.
    fn restart_searches(&mut self, now: Timestamp) {
        self.deadlines.clear();
        // Sorted, so that a simulation with the same seed is the same run.
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

    /// Returns the pairs for which one of these groups may be used and that are in clear, or
    /// encrypted under a group of lower priority. Nobody knows yet whether the other end has the
    /// new group, so the path stays in use while the pair is searched for again.
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

/// Returns the request with a payload. `seq` is the number of the try.
pub(super) fn request(pair: Pair, payload: &Payload, seq: u16) -> SearchPacket {
    let [id0, id1, ..] = payload.nonce;
    SearchPacket {
        echo: Echo {
            kind: EchoKind::Request,
            src: pair.src,
            dst: pair.dst,
            id: u16::from_be_bytes([id0, id1]),
            seq,
        },
        payload: payload.clone(),
    }
}

/// Extracts what matters to searches from a ring: its groups and keys.
fn shape(ring: &KeyRing) -> Vec<(GroupId, u16, bool, Vec<Spi>)> {
    ring.groups()
        .map(|group| {
            let spis = group.receive.iter().map(|key| key.spi).collect();
            (group.info.id, group.info.priority, group.usable(), spis)
        })
        .collect()
}

/// How long each try waits for a reply.
const TRIES: [Duration; 3] = [
    Duration::from_millis(100),
    Duration::from_millis(300),
    Duration::from_millis(900),
];
/// Default age at which the packets of a path start a new search.
pub const PATH_LIFETIME: Duration = Duration::from_secs(600);
/// How long a pair passes in clear at first, before its packets start a new search.
const PLAIN_LIFETIME: Duration = Duration::from_secs(5);
/// The longest such pause. It doubles with every search that finds nobody.
const MAX_PLAIN_LIFETIME: Duration = Duration::from_secs(120);
/// How long an aged pair in clear is remembered without packets.
const UNUSED_LIFETIME: Duration = Duration::from_secs(300);
/// How long a pair is dropped before it is searched for again.
const NEGATIVE_LIFETIME: Duration = Duration::from_secs(1);
/// Number of steps by which pauses are spread.
const SPREAD: u32 = 1 << 16;
/// Entries of the path table.
const MAX_PATHS: usize = 65_536;
/// Searches under way at the same time.
const MAX_SEARCHES: usize = 4096;
/// How often one search starts again for new keys.
const MAX_RESTARTS: u8 = 4;
/// Searches begun per second for all terminals together; bursts may be twice that. Each terminal
/// has a tenth of its own.
const SEARCHES_PER_SECOND: u32 = 200;
/// Searches begun per second for pairs that have a path, shared likewise. What exceeds them waits,
/// and the path stays in use.
const REFRESHES_PER_SECOND: u32 = 100;
/// Requests and replies of others handled per second; bursts may be twice that. Each searching
/// terminal has a tenth of its own within its group, and half is shared equally by the groups.
const ANSWERS_PER_SECOND: u32 = 1000;
/// Probes of others answered per second; bursts may be twice that, and they are shared likewise.
const PROBES_PER_SECOND: u32 = 2000;
