//! Units and terminals on a hub, in virtual time. A terminal is a host's IP stack: it echoes every
//! ping.

use std::collections::{BTreeMap, HashMap};
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use fpn::DropReason;
use fpn::counters::Counters;
use fpn::crypto::Secret;
use fpn::ids::{Epoch, GroupId, SenderId, Spi};
use fpn::keyshare::ring::SuiteId;
use fpn::keyshare::{
    EpochKey, Granted, GroupInfo, GroupKeys, GroupPolicy, KeyRing, Transmit, UpdateMode,
};
use fpn::search::policy::Protected;
use fpn::search::{
    Pair, PathAction, Policy, ReplyMode, SearchEvent, SearchSettings, Searcher, Side,
};
use fpn::time::{PseudoClock, Pseudotime, Timestamp};
use fpn::wire::echo::{Echo, EchoKind};
use fpn::wire::ethernet::{Framed, LinkHeader};
use fpn::wire::search::is_search;
use rand::SeedableRng;
use rand::rngs::ChaCha12Rng;

pub(crate) fn ip(text: &str) -> IpAddr {
    text.parse().unwrap()
}

pub(crate) fn pair(src: &str, dst: &str) -> Pair {
    Pair {
        src: ip(src),
        dst: ip(dst),
    }
}

pub(crate) fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}

pub(crate) fn start() -> Timestamp {
    Timestamp::from_nanos(1_000_000_000)
}

/// A group, its priority, and the epochs of its receive keys; the first epoch is also the transmit
/// key.
pub(crate) type Group<'a> = (u32, u16, &'a [u64]);

pub(crate) fn ring(sender: u32, groups: &[Group<'_>]) -> Arc<KeyRing> {
    let groups = groups.iter().map(|&(id, priority, epochs)| {
        let receive: Vec<_> = epochs.iter().map(|e| key(id, *e)).collect();
        GroupKeys {
            info: GroupInfo {
                id: GroupId(id),
                name: format!("group-{id}"),
                priority,
                policy: GroupPolicy::Closed,
                update: UpdateMode::Hitless,
                lock: false,
            },
            transmit: Transmit::Send(Arc::clone(&receive[0])),
            receive,
        }
    });
    let clock = PseudoClock::new(start(), EPOCH);
    Arc::new(KeyRing::new(
        1,
        clock,
        Pseudotime(0),
        Granted::without_rights(SenderId(sender), 2),
        groups,
    ))
}

pub(crate) fn key(group: u32, epoch: u64) -> Arc<EpochKey> {
    let mut ks = [0x5a; 32];
    ks[0] = group as u8;
    ks[1] = epoch as u8;
    Arc::new(EpochKey::new(
        GroupId(group),
        Epoch(epoch),
        Spi(0x1_0000 + group * 0x100 + epoch as u32),
        SuiteId::Misty1Hmac,
        Secret::new(ks),
        start(),
    ))
}

pub(crate) fn policy(served: &[&str], protected: &[(&str, &[u32])], open: bool) -> Arc<Policy> {
    let protected = protected.iter().map(|(prefix, groups)| Protected {
        prefix: prefix.parse().unwrap(),
        groups: groups.iter().map(|g| GroupId(*g)).collect(),
    });
    Arc::new(Policy {
        served: served.iter().map(|ce| ip(ce).into()).collect(),
        protected: Some(protected.collect()),
        open,
        ..Policy::default()
    })
}

pub(crate) struct Unit {
    pub(crate) searcher: Searcher,
    pub(crate) ring: Arc<KeyRing>,
    pub(crate) policy: Arc<Policy>,
    pub(crate) counters: Arc<Counters>,
    pub(crate) lookalikes: Vec<Vec<u8>>,
}

impl Unit {
    pub(crate) fn action(&self, pair: Pair) -> Option<PathAction> {
        self.searcher.paths().get(&pair)?.action
    }

    pub(crate) fn pin(&self, pair: Pair) -> Option<GroupId> {
        self.searcher.paths().get(&pair)?.pin
    }

    pub(crate) fn drops(&self, reason: DropReason) -> u64 {
        self.counters.drops(reason)
    }

    pub(crate) fn all_drops(&self) -> u64 {
        DropReason::ALL.iter().map(|r| self.drops(*r)).sum()
    }
}

pub(crate) struct Terminal {
    /// The units in front of the terminal, from the hub inwards.
    pub(crate) chain: Vec<usize>,
    /// How long the terminal takes to answer; `None` means that it does not answer.
    pub(crate) answers: Option<Duration>,
    pub(crate) seen: Vec<Vec<u8>>,
}

enum Place {
    Unit(usize, Side),
    Terminal(IpAddr),
}

/// What the hub does to a packet. Returns the packets that leave the hub.
pub(crate) type Hub = Box<dyn FnMut(usize, Vec<u8>) -> Vec<(Duration, Vec<u8>)>>;

pub(crate) struct Net {
    pub(crate) now: Timestamp,
    pub(crate) units: Vec<Unit>,
    pub(crate) terminals: HashMap<IpAddr, Terminal>,
    /// Every packet that was put on the hub, with its time.
    pub(crate) on_hub: Vec<(Timestamp, Vec<u8>)>,
    pub(crate) hub: Hub,
    under_way: BTreeMap<(Timestamp, u64), (Place, Vec<u8>)>,
    sent: u64,
}

impl Net {
    pub(crate) fn new() -> Self {
        Self {
            now: start(),
            units: Vec::new(),
            terminals: HashMap::new(),
            on_hub: Vec::new(),
            hub: Box::new(|_, packet| vec![(ms(1), packet)]),
            under_way: BTreeMap::new(),
            sent: 0,
        }
    }

    /// A unit that serves these terminals in these groups, with the policy `closed` and no
    /// protected prefixes.
    pub(crate) fn unit(&mut self, served: &[&str], groups: &[Group<'_>]) -> usize {
        self.unit_with(served, groups, ReplyMode::Auto, false)
    }

    pub(crate) fn unit_with(
        &mut self,
        served: &[&str],
        groups: &[Group<'_>],
        reply: ReplyMode,
        transit: bool,
    ) -> usize {
        let index = self.units.len();
        let counters = Arc::new(Counters::default());
        let settings = SearchSettings {
            served: served.iter().map(|ce| ip(ce).into()).collect(),
            reply,
            transit,
            ..SearchSettings::default()
        };
        let rng = Box::new(ChaCha12Rng::seed_from_u64(index as u64));
        let mut searcher = Searcher::new(settings, Arc::clone(&counters), rng);
        let ring = ring(sender_of(index), groups);
        searcher.handle_ring(self.now, Arc::clone(&ring));
        let policy = policy(served, &[], false);
        searcher.handle_policy(self.now, Arc::clone(&policy));
        self.units.push(Unit {
            searcher,
            ring,
            policy,
            counters,
            lookalikes: Vec::new(),
        });
        for ce in served {
            self.terminal(ce, &[index]);
        }
        index
    }

    pub(crate) fn terminal(&mut self, address: &str, chain: &[usize]) {
        let terminal = Terminal {
            chain: chain.to_vec(),
            answers: Some(Duration::ZERO),
            seen: Vec::new(),
        };
        self.terminals.insert(ip(address), terminal);
    }

    pub(crate) fn set_answers(&mut self, address: &str, answers: Option<Duration>) {
        self.terminals.get_mut(&ip(address)).unwrap().answers = answers;
    }

    pub(crate) fn seen(&self, address: &str) -> &[Vec<u8>] {
        &self.terminals[&ip(address)].seen
    }

    pub(crate) fn set_policy(&mut self, unit: usize, policy: Arc<Policy>) {
        let now = self.now;
        self.units[unit].policy = Arc::clone(&policy);
        self.units[unit].searcher.handle_policy(now, policy);
        self.drain(unit);
    }

    pub(crate) fn set_groups(&mut self, unit: usize, groups: &[Group<'_>]) {
        self.set_ring(unit, ring(sender_of(unit), groups));
    }

    /// Sets the transmit key of a group at a unit.
    pub(crate) fn set_transmit(&mut self, unit: usize, group: u32, transmit: Transmit) {
        let old = Arc::clone(&self.units[unit].ring);
        let groups = old.groups().cloned().map(|mut keys| {
            if keys.info.id == GroupId(group) {
                keys.transmit = transmit.clone();
            }
            keys
        });
        let senders = old.senders.clone();
        let ring = KeyRing::new(old.version + 1, old.clock, old.started, senders, groups);
        self.set_ring(unit, Arc::new(ring));
    }

    pub(crate) fn lock(&mut self, unit: usize, group: u32) {
        self.set_transmit(unit, group, Transmit::Locked);
    }

    pub(crate) fn set_ring(&mut self, unit: usize, ring: Arc<KeyRing>) {
        let now = self.now;
        self.units[unit].ring = Arc::clone(&ring);
        self.units[unit].searcher.handle_ring(now, ring);
        self.drain(unit);
    }

    pub(crate) fn miss(&mut self, unit: usize, pair: Pair) {
        let now = self.now;
        self.units[unit]
            .searcher
            .handle_miss(now, pair, LinkHeader::NONE);
        self.drain(unit);
    }

    /// Passes a terminal's packet to its unit. Returns what is done with it. As the data path does,
    /// reports a path that is missing or has aged.
    pub(crate) fn packet(&mut self, unit: usize, pair: Pair) -> Option<PathAction> {
        let paths = self.units[unit].searcher.paths();
        let entry = paths.get(&pair);
        let action = entry.and_then(|entry| entry.action);
        if action.is_none() || entry.is_some_and(|entry| self.now >= entry.ages) {
            self.miss(unit, pair);
        }
        action
    }

    /// Hands a packet to a unit, as if it had arrived on this side.
    pub(crate) fn inject(&mut self, unit: usize, side: Side, packet: &[u8]) {
        let now = self.now;
        self.units[unit]
            .searcher
            .handle_packet(now, side, &LinkHeader::NONE, packet);
        self.drain(unit);
    }

    /// Lets `duration` pass.
    pub(crate) fn run(&mut self, duration: Duration) {
        let end = self.now + duration;
        loop {
            let packet = self.under_way.keys().next().map(|(at, _)| *at);
            let timer = self
                .units
                .iter()
                .filter_map(|u| u.searcher.poll_timeout())
                .min();
            let Some(next) = packet.into_iter().chain(timer).min().filter(|t| *t <= end) else {
                break;
            };
            self.now = self.now.max(next);
            if packet == Some(next) {
                let (_, (place, packet)) = self.under_way.pop_first().unwrap();
                self.arrive(place, packet);
            } else {
                for unit in 0..self.units.len() {
                    let now = self.now;
                    self.units[unit].searcher.handle_timeout(now);
                    let due = self.units[unit].searcher.poll_timeout();
                    assert!(due.is_none_or(|due| due > now), "a timer that stays due");
                    self.drain(unit);
                }
            }
        }
        self.now = end;
    }

    fn arrive(&mut self, place: Place, packet: Vec<u8>) {
        match place {
            Place::Unit(unit, side) => {
                assert!(is_search(&packet), "the data path would not hand this over");
                self.inject(unit, side, &packet);
            }
            Place::Terminal(address) => {
                let Some(terminal) = self.terminals.get_mut(&address) else {
                    return;
                };
                terminal.seen.push(packet.clone());
                let innermost = terminal.chain.last().copied();
                let (Some(delay), Some(unit)) = (terminal.answers, innermost) else {
                    return;
                };
                let (echo, payload) = Echo::parse(&packet).unwrap();
                if echo.kind == EchoKind::Request {
                    let reply = echo.reply().build(payload).unwrap();
                    self.schedule(delay, Place::Unit(unit, Side::Inside), reply);
                }
            }
        }
    }

    pub(crate) fn drain(&mut self, unit: usize) {
        while let Some((side, frame)) = self.units[unit].searcher.poll_transmit() {
            let packet = frame.packet;
            let (echo, _) = Echo::parse(&packet).expect("a unit sends well-formed packets");
            match side {
                Side::Inside => {
                    // Nobody has the address that a damaged search names.
                    let Some(Terminal { chain, .. }) = self.terminals.get(&echo.dst) else {
                        continue;
                    };
                    let place = chain.iter().position(|u| *u == unit).unwrap();
                    let next = match chain.get(place + 1) {
                        Some(inner) => Place::Unit(*inner, Side::Outside),
                        None => Place::Terminal(echo.dst),
                    };
                    self.schedule(Duration::ZERO, next, packet);
                }
                Side::Outside => {
                    let chain = &self.terminals[&echo.src].chain;
                    let place = chain.iter().position(|u| *u == unit).unwrap();
                    if place > 0 {
                        let outer = chain[place - 1];
                        self.schedule(Duration::ZERO, Place::Unit(outer, Side::Inside), packet);
                        continue;
                    }
                    self.on_hub.push((self.now, packet.clone()));
                    let index = self.on_hub.len() - 1;
                    for (delay, packet) in (self.hub)(index, packet) {
                        let outermost = self.terminals.get(&echo.dst).and_then(|t| t.chain.first());
                        if let Some(next) = outermost.copied() {
                            self.schedule(delay, Place::Unit(next, Side::Outside), packet);
                        }
                    }
                }
            }
        }
        while let Some(event) = self.units[unit].searcher.poll_event() {
            if let SearchEvent::Lookalike(Framed { packet, .. }) = event {
                self.units[unit].lookalikes.push(packet);
            }
        }
    }

    fn schedule(&mut self, delay: Duration, place: Place, packet: Vec<u8>) {
        self.sent += 1;
        let at = self.now + delay;
        self.under_way.insert((at, self.sent), (place, packet));
    }
}

pub(crate) fn sender_of(unit: usize) -> u32 {
    100 + 10 * unit as u32
}

/// A hub that loses the packets with these numbers.
pub(crate) fn losing(lost: &'static [usize]) -> Hub {
    Box::new(move |index, packet| {
        if lost.contains(&index) {
            Vec::new()
        } else {
            vec![(ms(1), packet)]
        }
    })
}

pub(crate) fn encrypt(group: u32) -> Option<PathAction> {
    Some(PathAction::Encrypt(GroupId(group)))
}

pub(crate) fn dropped(reason: DropReason) -> Option<PathAction> {
    Some(PathAction::Drop(reason))
}

pub(crate) const CE1: &str = "10.0.0.1";
pub(crate) const CE2: &str = "10.0.0.2";
pub(crate) const CE3: &str = "10.0.0.3";

/// Pseudotime at the beginning of every test.
pub(crate) const EPOCH: Pseudotime = Pseudotime(1_000_000_000);
