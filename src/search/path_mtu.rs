//! The largest packet that the network between two units carries, found by probing (RFC 8899).
//!
//! A terminal never learns of a hop between the units whose MTU is smaller: the ICMP errors of such a
//! hop are about encrypted packets, and many networks do not send any. So the unit in front of the
//! sending terminal sends probes as long as large packets of a pair pass: search requests that are
//! padded to a size and may not be fragmented. The unit in front of the receiving terminal confirms
//! each that arrives, under the group's key ([`crate::wire::search`]).
//!
//! | state of a pair | what happens | then |
//! |---|---|---|
//! | confirmed, or new | a large packet after [`CONFIRM`] | one probe of the present size |
//! | one probe | an answer | confirmed |
//! | one probe | no answer in time | probes of many sizes, three times |
//! | confirmed, but less than the outside takes | a large packet after [`RAISE`] | probes of many sizes, three times |
//! | confirmed, or one probe | an ICMP error says that a packet was too big | probes of many sizes, three times |
//! | many sizes | the largest of them is answered | confirmed at once |
//! | many sizes | their time is over | the largest that was answered |
//! | many sizes | none is answered | nothing changes: the cause is another one. Longer and longer pauses |
//!
//! A size is given up only if it was sent three or four times without an answer while a smaller one
//! was answered. Anybody can forge the ICMP errors, so they only make a probe begin sooner. Nobody
//! can forge an answer.

use std::collections::{BTreeSet, HashMap};
use std::net::IpAddr;
use std::time::Duration;

use super::budget::{FairBudget, OWN_PART};
use super::{Pair, PathAction, SearchEvent, Searcher, Side};
use crate::DropReason;
use crate::counters::Count;
use crate::ids::GroupId;
use crate::time::Timestamp;
use crate::wire::echo::{Echo, EchoKind};
use crate::wire::ethernet::{Framed, LinkHeader};
use crate::wire::search::{Payload, SearchPacket};

/// What is known of the pairs that have large packets.
pub(super) struct PathMtus {
    pairs: HashMap<Pair, Known>,
    /// When the rounds of probes that are under way continue.
    deadlines: BTreeSet<(Timestamp, Pair)>,
    rounds: FairBudget<IpAddr>,
    /// The largest packet that the unit's own outside takes.
    outside: u16,
}

struct Known {
    /// The layer-2 header of the last large packet.
    link: LinkHeader,
    /// The largest size that was confirmed; `None` before the first answer.
    mtu: Option<u16>,
    /// When a large packet begins the next round.
    next: Timestamp,
    /// When the next round tries larger sizes again.
    raise: Timestamp,
    /// Rounds without any answer since the last one with an answer.
    silent: u32,
    round: Option<Round>,
}

/// Probes under way.
struct Round {
    /// The steps that were taken, including the present one.
    step: Step,
    /// The largest size of the round; its answer ends the round.
    most: u16,
    rungs: Vec<Rung>,
    deadline: Timestamp,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    /// Only the present size was sent.
    One,
    /// Many sizes were sent, once.
    Many,
    /// What was not answered was sent again.
    Again,
    /// And once more.
    Last,
}

/// A size, and what was sent of it.
struct Rung {
    size: u16,
    payload: Payload,
    answered: bool,
}

impl PathMtus {
    pub(super) fn new() -> Self {
        Self {
            pairs: HashMap::new(),
            deadlines: BTreeSet::new(),
            rounds: FairBudget::new(ROUNDS_PER_SECOND, OWN_PART),
            outside: DEFAULT_OUTSIDE,
        }
    }

    /// Returns when the next step of a round is due.
    pub(super) fn next(&self) -> Option<Timestamp> {
        self.deadlines.first().map(|(deadline, _)| *deadline)
    }

    /// Returns the size to be used for a pair, if it is less than what the outside takes.
    pub(super) fn of(&self, pair: &Pair) -> Option<u16> {
        let mtu = self.pairs.get(pair)?.mtu;
        mtu.filter(|mtu| *mtu < self.outside)
    }

    /// Returns the pair whose packets must be the smallest, their size, and how many pairs are limited.
    fn narrowest(&self) -> Option<(Pair, u16, usize)> {
        let narrow = || {
            let sizes = self.pairs.keys().map(|pair| (self.of(pair), *pair));
            sizes.filter_map(|(mtu, pair)| Some((mtu?, pair)))
        };
        let (mtu, pair) = narrow().min()?;
        Some((pair, mtu, narrow().count()))
    }

    /// Makes room for one more pair: the source with the most pairs gives up those of them that were
    /// confirmed longest ago. Pairs that are being probed stay.
    fn make_room(&mut self) {
        if self.pairs.len() < MAX_PAIRS {
            return;
        }
        let mut sources: HashMap<IpAddr, Vec<(Timestamp, Pair)>> = HashMap::new();
        for (pair, known) in &self.pairs {
            if known.round.is_none() {
                let of_source = sources.entry(pair.src).or_default();
                of_source.push((known.next, *pair));
            }
        }
        let largest = sources.into_values().max_by_key(Vec::len);
        let mut pairs = largest.unwrap_or_default();
        pairs.sort_unstable();
        let some = pairs.len().div_ceil(GIVEN_UP);
        for (_, pair) in pairs.into_iter().take(some) {
            self.pairs.remove(&pair);
        }
    }
}

impl Searcher {
    /// Takes the size of the largest packet that the unit's own outside carries. What is known about
    /// the network behind it is found out again.
    pub fn handle_outside_mtu(&mut self, mtu: u16) {
        if std::mem::replace(&mut self.mtus.outside, mtu) != mtu {
            self.mtus.deadlines.clear();
            for (pair, _) in self.mtus.pairs.drain() {
                self.store.set_mtu(&pair, None);
            }
        }
    }

    /// Notes that the data path has large packets of a pair whose path encrypts, the last one behind
    /// this layer-2 header. Begins to probe what the network carries, if it is time.
    pub fn handle_large(&mut self, now: Timestamp, pair: Pair, link: LinkHeader) {
        if self.group_of(&pair).is_none() {
            return;
        }
        let mtus = &mut self.mtus;
        if let Some(known) = mtus.pairs.get_mut(&pair) {
            known.link = link;
        } else {
            mtus.make_room();
            if mtus.pairs.len() >= MAX_PAIRS {
                return;
            }
            let known = Known {
                link,
                mtu: None,
                next: now,
                raise: now,
                silent: 0,
                round: None,
            };
            mtus.pairs.insert(pair, known);
        }
        let Some(known) = mtus.pairs.get(&pair) else {
            return;
        };
        if known.round.is_some() || now < known.next || !mtus.rounds.take(now, pair.src) {
            return;
        }
        let outside = mtus.outside;
        match known.mtu {
            Some(mtu) if mtu < outside && now >= known.raise => {
                self.begin(now, pair, Step::Many, outside);
            }
            Some(mtu) => self.begin(now, pair, Step::One, mtu),
            None => self.begin(now, pair, Step::One, outside),
        }
    }

    /// Notes an ICMP error from the hub that says that a packet of a pair was too big, and how big
    /// packets may be. Only a pair with large packets is probed because of it.
    pub fn handle_mtu_hint(&mut self, now: Timestamp, pair: Pair, mtu: u16) {
        let mtus = &mut self.mtus;
        let Some(known) = mtus.pairs.get(&pair) else {
            return;
        };
        let present = known.mtu.unwrap_or(mtus.outside);
        let is_one = |round: &Round| round.step == Step::One;
        if mtu >= present || !known.round.as_ref().is_none_or(is_one) {
            return;
        }
        if !mtus.rounds.take(now, pair.src) {
            return;
        }
        self.counters.add(Count::MtuHints, 1);
        self.begin(now, pair, Step::Many, present);
        // The error may say exactly what fits.
        if mtu >= least(&pair) {
            self.add_rung(now, pair, mtu);
            self.send_rungs(pair, |rung| rung.size == mtu);
        }
    }

    /// Returns the pair for which the network carries the smallest packets, if it carries less than the
    /// unit's outside takes, their size, and the number of such pairs.
    pub fn narrowest(&self) -> Option<(Pair, u16, usize)> {
        self.mtus.narrowest()
    }

    /// Handles a reply to a probe of this unit.
    pub(super) fn take_probe_reply(
        &mut self,
        now: Timestamp,
        pair: Pair,
        payload: &Payload,
    ) -> Result<(), DropReason> {
        let head = payload.head();
        let known = self.mtus.pairs.get(&pair);
        let round = known.and_then(|known| known.round.as_ref());
        let rungs = round.map(|round| &round.rungs).into_iter().flatten();
        let at = rungs.clone().position(|rung| rung.payload.head() == head);
        let at = at.ok_or(DropReason::SearchUnexpected)?;
        let group = self.group_of(&pair).ok_or(DropReason::SearchUnexpected)?;
        if !self.has_valid_end(pair, payload, group) {
            return Err(DropReason::SearchNoTag);
        }
        self.counters.add(Count::MtuAnswers, 1);
        let known = self.mtus.pairs.get_mut(&pair);
        let Some(round) = known.and_then(|known| known.round.as_mut()) else {
            return Ok(());
        };
        let mut all = false;
        if let Some(rung) = round.rungs.get_mut(at) {
            rung.answered = true;
            all = rung.size == round.most;
        }
        if all {
            self.end_round(now, pair);
        }
        Ok(())
    }

    /// Continues the rounds whose time has come.
    pub(super) fn continue_rounds(&mut self, now: Timestamp) {
        while let Some((deadline, pair)) = self.mtus.deadlines.first().copied() {
            if deadline > now {
                return;
            }
            self.mtus.deadlines.remove(&(deadline, pair));
            let known = self.mtus.pairs.get_mut(&pair);
            let Some(round) = known.and_then(|known| known.round.as_mut()) else {
                continue;
            };
            match round.step {
                Step::One => {
                    round.step = Step::Many;
                    let most = round.most;
                    self.add_rungs(now, pair, most);
                    self.send_rungs(pair, |_| true);
                    self.wait(now, pair, Step::Many);
                }
                Step::Many | Step::Again => {
                    let next = match round.step {
                        Step::Many => Step::Again,
                        _ => Step::Last,
                    };
                    round.step = next;
                    self.send_rungs(pair, |rung| !rung.answered);
                    self.wait(now, pair, next);
                }
                Step::Last => self.end_round(now, pair),
            }
        }
    }

    /// Begins a round whose largest size is `most`; one that is under way ends without a result.
    fn begin(&mut self, now: Timestamp, pair: Pair, step: Step, most: u16) {
        if let Some(known) = self.mtus.pairs.get_mut(&pair) {
            let round = Round {
                step,
                most,
                rungs: Vec::new(),
                deadline: now,
            };
            if let Some(old) = known.round.replace(round) {
                self.mtus.deadlines.remove(&(old.deadline, pair));
            }
        }
        match step {
            Step::One => self.add_rung(now, pair, most),
            _ => self.add_rungs(now, pair, most),
        }
        self.send_rungs(pair, |_| true);
        self.wait(now, pair, step);
    }

    fn wait(&mut self, now: Timestamp, pair: Pair, step: Step) {
        let wait = match step {
            Step::One => WAIT_ONE,
            Step::Many | Step::Again => WAIT_MANY,
            Step::Last => WAIT_LAST,
        };
        let known = self.mtus.pairs.get_mut(&pair);
        if let Some(round) = known.and_then(|known| known.round.as_mut()) {
            round.deadline = now + wait;
            self.mtus.deadlines.insert((round.deadline, pair));
        }
    }

    fn add_rungs(&mut self, now: Timestamp, pair: Pair, most: u16) {
        let sizes = SIZES.into_iter().filter(|size| *size < most);
        let sizes: Vec<u16> = sizes.filter(|size| *size >= least(&pair)).collect();
        for size in std::iter::once(most).chain(sizes) {
            self.add_rung(now, pair, size);
        }
    }

    /// Composes the probe of a size, unless the round has one.
    fn add_rung(&mut self, now: Timestamp, pair: Pair, size: u16) {
        let Some(group) = self.group_of(&pair) else {
            return;
        };
        let has = |round: &Round| round.rungs.iter().any(|rung| rung.size == size);
        let known = self.mtus.pairs.get(&pair);
        if known.is_none_or(|known| known.round.as_ref().is_none_or(has)) {
            return;
        }
        let Some(mut payload) = self.compose_for(now, pair, |g| g == group) else {
            return;
        };
        payload.size = Some(size);
        let known = self.mtus.pairs.get_mut(&pair);
        if let Some(round) = known.and_then(|known| known.round.as_mut()) {
            round.rungs.push(Rung {
                size,
                payload,
                answered: false,
            });
        }
    }

    fn send_rungs(&mut self, pair: Pair, which: impl Fn(&Rung) -> bool) {
        let Some(known) = self.mtus.pairs.get(&pair) else {
            return;
        };
        let rungs = known.round.iter().flat_map(|round| &round.rungs);
        for rung in rungs.filter(|rung| which(rung)) {
            let [id0, id1, ..] = rung.payload.nonce;
            let probe = SearchPacket {
                echo: Echo {
                    kind: EchoKind::Request,
                    src: pair.src,
                    dst: pair.dst,
                    id: u16::from_be_bytes([id0, id1]),
                    seq: 1,
                },
                payload: rung.payload.clone(),
            };
            if let Ok(packet) = probe.build() {
                self.counters.add(Count::MtuProbes, 1);
                let link = known.link.clone();
                self.transmit
                    .push_back((Side::Outside, Framed { link, packet }));
            }
        }
    }

    /// Ends a round with the largest size that was answered, if any was.
    fn end_round(&mut self, now: Timestamp, pair: Pair) {
        let before = self.mtus.of(&pair);
        let outside = self.mtus.outside;
        let Some(known) = self.mtus.pairs.get_mut(&pair) else {
            return;
        };
        let Some(round) = known.round.take() else {
            return;
        };
        self.mtus.deadlines.remove(&(round.deadline, pair));
        let answered = round.rungs.iter().filter(|rung| rung.answered);
        let Some(best) = answered.map(|rung| rung.size).max() else {
            let pause = CONFIRM * 2u32.pow(known.silent.min(MOST_DOUBLINGS));
            known.silent += 1;
            known.next = now + pause;
            return;
        };
        if known.mtu.is_none_or(|mtu| best < mtu) {
            known.raise = now + FIRST_RAISE;
        } else if round.most == outside {
            known.raise = now + RAISE;
        }
        known.mtu = Some(best);
        known.silent = 0;
        known.next = now + CONFIRM;
        let mtu = self.mtus.of(&pair);
        if mtu != before {
            self.store.set_mtu(&pair, mtu);
            self.reports.push_back(SearchEvent::PathMtu(pair, mtu));
        }
    }

    /// Returns the group under which a pair is encrypted.
    fn group_of(&self, pair: &Pair) -> Option<GroupId> {
        match self.store.get(pair)?.action {
            Some(PathAction::Encrypt(group)) => Some(group),
            _ => None,
        }
    }
}

/// Returns the smallest size that is probed: what every link of the family carries (RFC 8200 section
/// 5), or every host takes (RFC 791 section 3.1).
fn least(pair: &Pair) -> u16 {
    if pair.src.is_ipv4() { 576 } else { 1280 }
}

/// How long the largest size is taken for granted while large packets pass. The data path reports them
/// once a second.
const CONFIRM: Duration = Duration::from_millis(500);
/// How long larger sizes are not tried again after one was given up, which may have been a mistake.
const FIRST_RAISE: Duration = Duration::from_secs(10);
/// How long they are not tried again after that.
const RAISE: Duration = Duration::from_secs(60);
/// How long the answer to one probe may take before many sizes are sent.
const WAIT_ONE: Duration = Duration::from_millis(150);
/// How long until the sizes that were not answered are sent again.
const WAIT_MANY: Duration = Duration::from_millis(200);
/// How long answers are awaited in the end.
const WAIT_LAST: Duration = Duration::from_millis(500);
/// Without any answer, the pause doubles this often: up to 32 seconds.
const MOST_DOUBLINGS: u32 = 6;
/// Rounds begun per second for all terminals together; bursts may be twice that. Each terminal has a
/// tenth of its own.
const ROUNDS_PER_SECOND: u32 = 100;
/// Pairs that are known at the same time.
const MAX_PAIRS: usize = 4096;
/// The source with the most pairs gives up this part of them when there is no more room.
const GIVEN_UP: usize = 16;
/// The MTU of Ethernet, until the owner tells another one.
const DEFAULT_OUTSIDE: u16 = 1500;
/// The sizes that are probed below the largest: MTUs of common links, tunnels and combinations of
/// them, and steps between.
const SIZES: [u16; 24] = [
    8192, 7000, 6000, 5000, 4352, 3000, 2048, 1500, 1492, 1480, 1460, 1450, 1440, 1420, 1400, 1380,
    1360, 1340, 1320, 1300, 1280, 1200, 1006, 576,
];
