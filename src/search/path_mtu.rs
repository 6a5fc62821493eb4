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
//! A size is given up only if it was sent three or four times without an answer while every smaller one
//! was answered; answers that are missing at random prove nothing. Anybody can forge the ICMP errors, so
//! they only make a probe begin sooner, and less and less soon if they prove false. Nobody can forge an
//! answer.

use std::collections::{BTreeSet, HashMap};
use std::net::IpAddr;
use std::time::Duration;

use super::budget::{FairBudget, OWN_PART};
use super::searcher::request;
use super::{Pair, PathAction, SearchEvent, Searcher, Side};
use crate::DropReason;
use crate::counters::Count;
use crate::ids::GroupId;
use crate::time::Timestamp;
use crate::wire::ethernet::{Framed, LinkHeader};
use crate::wire::search::Payload;

/// What is known of the pairs that have large packets.
pub(super) struct PathMtus {
    pairs: HashMap<Pair, Known>,
    /// When the rounds of probes that are under way continue.
    deadlines: BTreeSet<(Timestamp, Pair)>,
    rounds: FairBudget<IpAddr>,
    /// The rounds that ICMP errors may begin.
    hints: FairBudget<IpAddr>,
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
    /// Rounds that proved nothing since the last one that did.
    silent: u32,
    /// When the last large packet was reported.
    seen: Timestamp,
    /// How long the other unit took to answer.
    round_trip: Duration,
    /// From when on an ICMP error begins a round, and how many did in vain.
    hints_from: Timestamp,
    false_hints: u32,
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
    /// Whether an ICMP error began it.
    hinted: bool,
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
    /// When it was composed, and sent for the first time.
    sent: Timestamp,
    answered: bool,
}

impl PathMtus {
    pub(super) fn new() -> Self {
        Self {
            pairs: HashMap::new(),
            deadlines: BTreeSet::new(),
            rounds: FairBudget::new(ROUNDS_PER_SECOND, OWN_PART),
            hints: FairBudget::new(HINTS_PER_SECOND, OWN_PART),
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

    /// Makes room for one more pair: the source with the most pairs gives up those of them that were
    /// confirmed longest ago. Pairs that are being probed stay. Returns what was given up.
    fn make_room(&mut self) -> Vec<Pair> {
        if self.pairs.len() < MAX_PAIRS {
            return Vec::new();
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
        let given_up: Vec<Pair> = pairs.into_iter().take(some).map(|(_, pair)| pair).collect();
        for pair in &given_up {
            self.pairs.remove(pair);
        }
        given_up
    }
}

impl Round {
    /// Returns the largest size that was answered, if every smaller one was answered too. Otherwise what is
    /// missing says nothing about sizes.
    fn result(&self) -> Option<u16> {
        let is_answered = |size| {
            let mut of_size = self.rungs.iter().filter(|rung| rung.size == size);
            of_size.any(|rung| rung.answered)
        };
        let answered = self.rungs.iter().filter(|rung| rung.answered);
        let best = answered.map(|rung| rung.size).max()?;
        let mut smaller = self.rungs.iter().filter(|rung| rung.size < best);
        (best == self.most || smaller.all(|rung| is_answered(rung.size))).then_some(best)
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
        let is_due = match mtus.pairs.get_mut(&pair) {
            Some(known) => {
                (known.link, known.seen) = (link.clone(), now);
                known.round.is_none() && now >= known.next
            }
            None => true,
        };
        if !is_due || !mtus.rounds.take(now, pair.src) {
            return;
        }
        if !mtus.pairs.contains_key(&pair) {
            for given_up in mtus.make_room() {
                self.store.set_mtu(&given_up, None);
            }
            if mtus.pairs.len() >= MAX_PAIRS {
                return;
            }
        }
        let known = mtus.pairs.entry(pair).or_insert_with(|| Known {
            link,
            mtu: None,
            next: now,
            raise: now,
            silent: 0,
            seen: now,
            round_trip: Duration::ZERO,
            hints_from: now,
            false_hints: 0,
            round: None,
        });
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
        if mtu >= present || now < known.hints_from || !known.round.as_ref().is_none_or(is_one) {
            return;
        }
        if !mtus.hints.take(now, pair.src) {
            return;
        }
        self.counters.add(Count::MtuHints, 1);
        self.begin(now, pair, Step::Many, present);
        let known = self.mtus.pairs.get_mut(&pair);
        if let Some(round) = known.and_then(|known| known.round.as_mut()) {
            round.hinted = true;
        }
        // The error may say exactly what fits.
        if mtu >= least(&pair) {
            self.add_rung(now, pair, mtu);
            self.send_rungs(pair, |rung| rung.size == mtu);
        }
    }

    /// Returns the pair for which the network carries the smallest packets, if it carries less than the
    /// unit's outside takes, their size, and the number of such pairs. Only pairs that had large packets
    /// in the last minutes count.
    pub fn narrowest(&self, now: Timestamp) -> Option<(Pair, u16, usize)> {
        let is_used = |pair: &Pair, known: &Known| {
            now.since(known.seen) < USED && self.group_of(pair).is_some()
        };
        let used = self
            .mtus
            .pairs
            .iter()
            .filter(|(pair, known)| is_used(pair, known));
        let sizes = used.filter_map(|(pair, _)| Some((self.mtus.of(pair)?, *pair)));
        let narrow: Vec<(u16, Pair)> = sizes.collect();
        let (mtu, pair) = *narrow.iter().min()?;
        Some((pair, mtu, narrow.len()))
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
        let Some(known) = self.mtus.pairs.get_mut(&pair) else {
            return Ok(());
        };
        let Some(round) = known.round.as_mut() else {
            return Ok(());
        };
        let mut all = false;
        if let Some(rung) = round.rungs.get_mut(at) {
            rung.answered = true;
            all = rung.size == round.most;
            // Not too short, because the answer may be to the first of several.
            known.round_trip = now.since(rung.sent);
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
                    // The first probe is repeated with tags of its own, in case that the keys have
                    // changed. Its answer counts still.
                    self.add_rungs(now, pair, most);
                    self.send_rungs(pair, |rung| !rung.answered);
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
                hinted: false,
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
        let Some(known) = self.mtus.pairs.get_mut(&pair) else {
            return;
        };
        // A slow network gets more time, and so does one that may be slow.
        let wait = wait.max(2 * known.round_trip) * 2u32.pow(known.silent.min(MOST_SLOWER));
        if let Some(round) = known.round.as_mut() {
            round.deadline = now + wait.min(LONGEST_WAIT);
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

    /// Composes a probe of a size.
    fn add_rung(&mut self, now: Timestamp, pair: Pair, size: u16) {
        let Some(group) = self.group_of(&pair) else {
            return;
        };
        let Some(mut payload) = self.compose_for(now, pair, |g| g == group) else {
            return;
        };
        payload.size = Some(size);
        let known = self.mtus.pairs.get_mut(&pair);
        if let Some(round) = known.and_then(|known| known.round.as_mut()) {
            round.rungs.push(Rung {
                size,
                payload,
                sent: now,
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
            if let Ok(packet) = request(pair, &rung.payload, 1).build() {
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
        let result = round.result();
        if round.hinted && result.is_none_or(|best| best == round.most) {
            // The error proved false, or nobody can say that it was true.
            let pause = HINT_PAUSE * 2u32.pow(known.false_hints.min(MOST_DOUBLINGS));
            known.hints_from = now + pause;
            known.false_hints += 1;
        } else if round.hinted {
            known.false_hints = 0;
        }
        let Some(best) = result else {
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
        self.store.set_mtu(&pair, mtu);
        if mtu != before {
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
/// No step takes longer.
const LONGEST_WAIT: Duration = Duration::from_secs(2);
/// Steps take twice as long after each round that proved nothing, this often.
const MOST_SLOWER: u32 = 3;
/// How long ICMP errors begin no further round after one that was false; twice as long each time.
const HINT_PAUSE: Duration = Duration::from_secs(1);
/// Rounds begun by ICMP errors per second, for all terminals together; bursts may be twice that.
const HINTS_PER_SECOND: u32 = 20;
/// How long a pair without large packets is still shown.
const USED: Duration = Duration::from_secs(300);
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
