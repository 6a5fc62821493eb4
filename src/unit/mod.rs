//! The role of an EU: registration, key search and policy in one pure value, [`Unit`].
//!
//! A `Unit` owns the machine of key sharing, the searcher, and the [`Snapshot`] that the data path works
//! by. It opens no socket, reads no clock and starts no thread, so a daemon and a simulation run the
//! same unit. Its owner moves bytes:
//!
//! | comes from | handed to | comes out of | goes to |
//! |---|---|---|---|
//! | control socket | [`Unit::handle_datagram`] | [`Unit::poll_transmit`] | control socket |
//! | data path: a pair without a path | [`Unit::handle_miss`] | [`Unit::poll_snapshot`] | every thread of the data path |
//! | data path: a packet that looks like a search | [`Unit::handle_search`] | [`Unit::poll_packet`] | the device of that side |
//! | data path: all threads use a snapshot | [`Unit::handle_applied`] | [`Unit::poll_lookalike`] | `outbound`, as data |
//! | clock | [`Unit::handle_timeout`] | [`Unit::poll_event`] | log and disk |
//!
//! After every `handle_*` the owner drains the five queues. [`Unit::poll_snapshot`] comes after the other
//! queues of the data path, so that changes which come together make one snapshot. The owner then sleeps
//! until [`Unit::poll_timeout`].
//!
//! The acknowledgements of key sharing wait for [`Unit::handle_applied`]: a STOP is acknowledged when no
//! thread can emit anything under the old key any more (docs/protocol.md section 4.1).

mod learned;
mod memberships;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, VecDeque};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use ipnet::IpNet;
use rand_core::CryptoRng;

use crate::DropReason;
use crate::counters::{Count, Counters};
use crate::crypto::{Identity, Pass};
use crate::datapath::{Relays, Snapshot};
use crate::ids::GroupId;
use crate::keyshare::eu::{Refusal, Withheld};
use crate::keyshare::{
    Datagram, EuEvent, EuMachine, EuSettings, EuStatus, GroupKeys, GroupPolicy, KeyRing, Memory,
    SealingRight, Transmit,
};
use crate::search::policy::Protected;
use crate::search::{
    Pair, PathRow, PathTable, Policy, Protections, ReplyMode, SearchEvent, SearchSettings,
    Searcher, Served, Side,
};
use crate::time::{Pseudotime, Timestamp};
use crate::wire::control::{Claim, ClaimKind, MayServe};
use crate::wire::esp::Encapsulation;
use crate::wire::ethernet::{Framed, LinkHeader, Mac};

use self::learned::Learned;
pub use self::learned::{LearnedTerminal, Learning};
pub use self::memberships::{MAX_GROUPS, MembershipQuery, Memberships};

/// The settings of a unit, which it gets once, when it starts.
pub struct UnitSettings {
    /// The settings of key sharing.
    pub keyshare: EuSettings,
    /// The settings of the key search, with the unit's terminals.
    pub search: SearchSettings,
    /// How packets to other units are encapsulated.
    pub encapsulation: Encapsulation,
    /// The port on which ESP in UDP is expected.
    pub port: u16,
    /// What is relayed between Ethernet devices.
    pub relays: Relays,
    /// The largest packet that is sealed as it is; `None` where the kernel sees to that.
    pub mtu: Option<usize>,
    /// The largest packet that the unit's outside takes.
    pub outside_mtu: u16,
    /// Which terminals the unit may learn.
    pub learning: Learning,
}

/// What the owner of a unit logs or stores. None of it changes what the unit does next.
pub enum UnitEvent {
    /// The unit has a session with its manager, for the first time or again.
    Registered,
    /// The manager refuses the unit, in a signed message. The unit asks again from time to time.
    Refused(Refusal),
    /// A group's key has a suite that this unit does not support, so the manager withholds the key
    /// from it.
    Withheld(Withheld),
    /// To be stored, where nobody else can read it, for the next process of this unit.
    Pass(Pass),
    /// The manager has not been heard for the length of a lease. The unit registers again, and
    /// continues with its keys, except those of these groups, which are locked.
    LeaseLost(Vec<String>),
    /// To be stored on disk. The unit does not wait for that.
    Remember(Memory),
    /// The manager has ended this unit's session, and all keys are erased.
    Revoked,
    /// The network between this unit and the one of the pair's destination carries packets of this
    /// size now, with their outer headers; `None` if it carries all that the unit's outside takes.
    PathMtu(Pair, Option<u16>),
    /// A terminal was learned.
    Learned(IpAddr),
    /// A terminal was forgotten.
    Forgotten(IpAddr, Forgotten),
    /// The manager has changed which terminals the unit may serve. These prefixes are listed, and not
    /// all of them is served.
    MayServe(MayServe, Vec<IpNet>),
}

/// Why a learned terminal was forgotten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forgotten {
    /// It was heard on the outside.
    Outside,
    /// It was silent for long.
    Silent,
    /// The manager does not let the unit serve it any more.
    Refused,
}

/// An EU without its sockets, threads and devices. The module's documentation shows how to use it.
pub struct Unit {
    machine: EuMachine,
    searcher: Searcher,
    counters: Arc<Counters>,
    snapshot: Snapshot,
    learned: Learned,
    /// Set if the policy does not have the learned terminals of now yet: since when.
    relearned: Option<Timestamp>,
    /// What is never learned, besides the manager's address.
    never_learned: Served,
    /// The terminals that the unit's configuration lists.
    listed: Served,
    /// Which terminals the unit may serve.
    may_serve: MayServe,
    /// The manager's address, which is never learned.
    manager: IpAddr,
    /// Whether the snapshot differs from the one that was handed out last.
    changed: bool,
    /// Snapshots that brought a new key ring and that some thread does not use yet: version of the
    /// snapshot and version of the ring.
    pending: VecDeque<(u64, u64)>,
    lookalikes: VecDeque<Framed>,
    events: VecDeque<UnitEvent>,
}

impl Unit {
    /// Returns a unit that starts, and the rights to seal of its transmit queues, in the order of
    /// the queues. The two random sources are for key sharing and for the search.
    pub fn new(
        settings: UnitSettings,
        identity: Arc<Identity>,
        counters: Arc<Counters>,
        now: Timestamp,
        [of_machine, of_searcher]: [Box<dyn CryptoRng + Send>; 2],
    ) -> (Self, Vec<SealingRight>) {
        let served = settings.search.served.clone();
        let manager = settings.keyshare.manager.ip();
        let (mut machine, rights) = EuMachine::new(settings.keyshare, identity, now, of_machine);
        machine.set_claims(now, claims(&served, &[], &[]));
        let mut searcher = Searcher::new(settings.search, Arc::clone(&counters), of_searcher);
        searcher.handle_outside_mtu(settings.outside_mtu);
        let snapshot = Snapshot {
            version: 1,
            ring: machine.ring(),
            paths: Arc::new(PathTable::default()),
            policy: Arc::new(Policy {
                served: served.clone(),
                learned: Served::default(),
                learnable: settings.learning.prefixes.clone(),
                never_learned: settings.learning.never.clone(),
                ..Policy::default()
            }),
            encapsulation: settings.encapsulation,
            port: settings.port,
            relays: settings.relays,
            mtu: settings.mtu,
            outside_mtu: settings.outside_mtu,
        };
        let unit = Self {
            machine,
            searcher,
            counters,
            snapshot,
            learned: Learned::default(),
            relearned: None,
            never_learned: settings.learning.never,
            listed: served,
            may_serve: MayServe::Everything,
            manager,
            changed: false,
            pending: VecDeque::new(),
            lookalikes: VecDeque::new(),
            events: VecDeque::new(),
        };
        (unit, rights)
    }

    /// Handles a datagram of the control socket. The error says why it was dropped, which is
    /// counted.
    pub fn handle_datagram(
        &mut self,
        now: Timestamp,
        from: SocketAddr,
        payload: &[u8],
    ) -> Result<(), DropReason> {
        self.counters.add(Count::ControlReceived, 1);
        let taken = self.machine.handle_datagram(now, from, payload);
        if let Err(reason) = taken {
            self.counters.dropped(reason);
        }
        self.follow_machine(now);
        taken
    }

    /// Notes that packets of a pair wait in the data path for a path, or that its path has aged.
    pub fn handle_miss(&mut self, now: Timestamp, pair: Pair, link: LinkHeader) {
        self.searcher.handle_miss(now, pair, link);
    }

    /// Handles a packet that looks like a key search, from the device of that side.
    pub fn handle_search(&mut self, now: Timestamp, side: Side, link: &LinkHeader, packet: &[u8]) {
        self.searcher.handle_packet(now, side, link, packet);
    }

    /// Notes that every thread uses the snapshot of this version or a later one, so that none can
    /// emit anything under an earlier one. The acknowledgements that waited for this are sent.
    pub fn handle_applied(&mut self, now: Timestamp, version: u64) {
        while let Some((_, ring)) = self.pending.pop_front_if(|(v, _)| *v <= version) {
            self.machine.handle_applied(now, ring);
        }
        self.follow_machine(now);
    }

    /// As [`EuMachine::pseudotime`].
    pub fn pseudotime(&self, now: Timestamp) -> Option<Pseudotime> {
        self.machine.pseudotime(now)
    }

    /// As [`EuMachine::wants_sealed`].
    pub fn wants_sealed(&self, now: Timestamp) -> bool {
        self.machine.wants_sealed(now)
    }

    /// As [`EuMachine::set_sealed`].
    pub fn set_sealed(&mut self, sealed: BTreeMap<GroupId, u64>) {
        self.machine.set_sealed(sealed);
    }

    /// Does what is due at `now`.
    pub fn handle_timeout(&mut self, now: Timestamp) {
        if self.machine.poll_timeout().is_some_and(|at| at <= now) {
            self.machine.handle_timeout(now);
            self.follow_machine(now);
        }
        if self.searcher.poll_timeout().is_some_and(|at| at <= now) {
            self.searcher.handle_timeout(now);
        }
        if self.learned.poll_timeout().is_some_and(|at| at <= now) {
            for addr in self.learned.expire(now) {
                self.relearned = Some(now);
                self.events
                    .push_back(UnitEvent::Forgotten(addr, Forgotten::Silent));
            }
        }
    }

    /// Notes that a host of a side speaks from an address that the unit may learn.
    pub fn handle_sighting(&mut self, now: Timestamp, side: Side, addr: IpAddr, mac: Mac) {
        let event = match side {
            Side::Inside if !self.snapshot.policy.may_learn(addr) => None,
            Side::Inside if self.listed.holds(addr) => None,
            Side::Inside => self
                .learned
                .heard_inside(now, addr, mac)
                .then_some(UnitEvent::Learned(addr)),
            Side::Outside => self
                .learned
                .heard_outside(addr)
                .then_some(UnitEvent::Forgotten(addr, Forgotten::Outside)),
        };
        if event.is_some() {
            self.relearned = Some(now);
        }
        self.events.extend(event);
    }

    /// Returns the terminals that were learned, sorted by address.
    pub fn learned(&self) -> Vec<LearnedTerminal> {
        self.learned.list()
    }

    /// Returns which terminals the unit may serve, as its manager said last.
    pub fn may_serve(&self) -> &MayServe {
        &self.may_serve
    }

    /// Returns the prefixes that the unit's configuration lists, but of which the manager does not let it
    /// serve everything; sorted.
    pub fn refused(&self) -> Vec<IpNet> {
        let listed = self.listed.iter().map(|(prefix, ())| prefix);
        let mut refused: Vec<_> = listed.filter(|p| !self.may_serve.allows(p)).collect();
        refused.sort_unstable();
        refused
    }

    /// Notes that large packets of a pair are sealed, the last one behind this layer-2 header.
    pub fn handle_large(&mut self, now: Timestamp, pair: Pair, link: LinkHeader) {
        self.searcher.handle_large(now, pair, link);
    }

    /// Notes that an ICMP error from the hub says how big the packets of a pair may be.
    pub fn handle_mtu_hint(&mut self, now: Timestamp, pair: Pair, mtu: u16) {
        self.searcher.handle_mtu_hint(now, pair, mtu);
    }

    /// Changes the size of the largest packet that is sealed as it is, and that of the largest packet
    /// that the unit's outside takes.
    pub fn set_mtu(&mut self, mtu: Option<usize>, outside: u16) {
        let now = (mtu, outside);
        self.changed |= (self.snapshot.mtu, self.snapshot.outside_mtu) != now;
        (self.snapshot.mtu, self.snapshot.outside_mtu) = now;
        self.searcher.handle_outside_mtu(outside);
    }

    /// Changes the manager's address.
    pub fn set_manager(&mut self, now: Timestamp, manager: SocketAddr) {
        self.machine.set_manager(now, manager);
        self.follow_machine(now);
        self.manager = manager.ip();
        if self.learned.heard_outside(manager.ip()) {
            self.relearned = Some(now);
        }
        self.set_learned(Policy {
            never_learned: self.excluded(),
            ..Policy::clone(&self.snapshot.policy)
        });
    }

    /// Changes the terminals of this unit, and which it may learn. Paths and searches stay, because
    /// terminals decide about none. What was learned and is listed now, or may not be learned any
    /// more, is forgotten.
    pub fn set_terminals(&mut self, now: Timestamp, listed: Served, learning: Learning) {
        self.never_learned = learning.never;
        self.listed = listed;
        let mut policy = Policy {
            served: permitted(&self.listed, self.snapshot.policy.allowed.as_ref()),
            learnable: learning.prefixes,
            never_learned: self.excluded(),
            ..Policy::clone(&self.snapshot.policy)
        };
        for LearnedTerminal { addr, .. } in self.learned.list() {
            if self.listed.holds(addr) || !policy.may_learn(addr) {
                self.learned.forget(addr);
            }
        }
        policy.learned = self.learned.addresses();
        self.set_learned(policy);
        // The manager is told.
        self.relearned = Some(now);
    }

    /// Changes who answers searches for the terminals, and how old the paths that are found from now
    /// on become before they are searched for again.
    pub fn set_search(&mut self, reply: ReplyMode, path_lifetime: Duration) {
        self.searcher.set_reply(reply, path_lifetime);
    }

    /// Changes what is relayed between Ethernet devices.
    pub fn set_relays(&mut self, relays: Relays) {
        self.changed |= self.snapshot.relays != relays;
        self.snapshot.relays = relays;
    }

    /// Ends the pause before the unit's next attempt to register.
    pub fn ask_now(&mut self, now: Timestamp) {
        self.machine.ask_now(now);
        self.follow_machine(now);
    }

    /// Returns the next datagram for the control socket.
    pub fn poll_transmit(&mut self) -> Option<Datagram> {
        let datagram = self.machine.poll_transmit()?;
        self.counters.add(Count::ControlSent, 1);
        Some(datagram)
    }

    /// Returns the next IP packet for the device of a side.
    pub fn poll_packet(&mut self) -> Option<(Side, Framed)> {
        self.searcher.poll_transmit()
    }

    /// Returns the next packet of a terminal that only looked like a search. It is data for
    /// `outbound`, which must not take it for a search again.
    pub fn poll_lookalike(&mut self) -> Option<Framed> {
        self.follow_searcher();
        self.lookalikes.pop_front()
    }

    /// Returns the snapshot for all threads of the data path, if it has changed.
    pub fn poll_snapshot(&mut self) -> Option<Snapshot> {
        if let Some(since) = self.relearned.take() {
            // However many have come or gone, it is one change.
            let policy = &self.snapshot.policy;
            let claims = claims(&policy.served, &self.learned.list(), &self.refused());
            self.machine.set_claims(since, claims);
            let policy = Policy {
                learned: self.learned.addresses(),
                ..Policy::clone(&self.snapshot.policy)
            };
            self.set_learned(policy);
        }
        self.follow_searcher();
        if !std::mem::take(&mut self.changed) {
            return None;
        }
        self.snapshot.version += 1;
        let (version, ring) = (self.snapshot.version, self.snapshot.ring.version);
        // If the ring is the same, a thread that uses the earlier snapshot has applied this one
        // too.
        if self.pending.back().is_none_or(|(_, last)| *last != ring) {
            self.pending.push_back((version, ring));
        }
        Some(self.snapshot.clone())
    }

    /// Returns the next event.
    pub fn poll_event(&mut self) -> Option<UnitEvent> {
        self.events.pop_front()
    }

    /// Returns when [`handle_timeout`](Self::handle_timeout) is due.
    pub fn poll_timeout(&self) -> Option<Timestamp> {
        let due = [
            self.machine.poll_timeout(),
            self.searcher.poll_timeout(),
            self.learned.poll_timeout(),
        ];
        due.into_iter().flatten().min()
    }

    /// Returns the snapshot that [`poll_snapshot`](Self::poll_snapshot) returned last. Before the
    /// first one, this is the snapshot to start the threads with.
    pub fn snapshot(&self) -> &Snapshot {
        &self.snapshot
    }

    /// Returns the state of key sharing.
    pub fn status(&self, now: Timestamp) -> EuStatus {
        self.machine.status(now)
    }

    /// Returns all paths, for display.
    pub fn paths(&self, now: Timestamp) -> Vec<PathRow> {
        self.searcher.list(now)
    }

    /// Returns the path of a pair, for display.
    pub fn path(&self, now: Timestamp, pair: &Pair) -> Option<PathRow> {
        self.searcher.row(now, pair)
    }

    /// Returns the pair for which the network carries the smallest packets, if it carries less than the
    /// unit's outside takes, their size, and the number of such pairs.
    pub fn narrowest(&self, now: Timestamp) -> Option<(Pair, u16, usize)> {
        self.searcher.narrowest(now)
    }

    /// Passes on what the machine of key sharing has decided: the ring and the prefixes to the
    /// searcher and the snapshot, everything else to the owner.
    fn follow_machine(&mut self, now: Timestamp) {
        while let Some(event) = self.machine.poll_event() {
            let event = match event {
                EuEvent::RingChanged(ring) => {
                    self.searcher.handle_ring(now, Arc::clone(&ring));
                    self.snapshot.ring = ring;
                    self.change_policy(now, None);
                    self.changed = true;
                    continue;
                }
                EuEvent::PolicyChanged(rules) => {
                    let protected = rules.protected.into_iter().map(|p| Protected {
                        prefix: p.prefix,
                        groups: p.groups,
                    });
                    self.restrict(now, rules.may_serve);
                    self.change_policy(now, Some(protected.collect()));
                    self.changed = true;
                    continue;
                }
                EuEvent::Registered => UnitEvent::Registered,
                EuEvent::Refused(refusal) => UnitEvent::Refused(refusal),
                EuEvent::Withheld(withheld) => UnitEvent::Withheld(withheld),
                EuEvent::Pass(pass) => UnitEvent::Pass(pass),
                EuEvent::LeaseLost(locked) => UnitEvent::LeaseLost(locked),
                EuEvent::Remember(memory) => UnitEvent::Remember(memory),
                EuEvent::Revoked => UnitEvent::Revoked,
            };
            self.events.push_back(event);
        }
    }

    fn follow_searcher(&mut self) {
        while let Some(event) = self.searcher.poll_event() {
            match event {
                SearchEvent::PathsChanged => {
                    self.snapshot.paths = self.searcher.paths();
                    self.changed = true;
                }
                SearchEvent::Lookalike(packet) => self.lookalikes.push_back(packet),
                SearchEvent::PathMtu(pair, mtu) => {
                    self.events.push_back(UnitEvent::PathMtu(pair, mtu));
                }
            }
        }
    }

    /// Makes the policy of this ring's groups and these protected prefixes, or of those that were
    /// known before.
    fn change_policy(&mut self, now: Timestamp, protected: Option<Protections>) {
        let before = &self.snapshot.policy;
        let allowed = match &self.may_serve {
            MayServe::Everything => None,
            only => Some(only.prefixes().iter().copied().collect()),
        };
        let policy = Policy {
            served: permitted(&self.listed, allowed.as_ref()),
            allowed,
            protected: protected.or_else(|| before.protected.clone()),
            open: is_open(&self.snapshot.ring),
            ..Policy::clone(before)
        };
        self.set_policy(now, policy);
    }

    /// Takes which terminals the unit may serve. The policy must be made anew afterwards.
    fn restrict(&mut self, now: Timestamp, may_serve: MayServe) {
        if self.may_serve == may_serve {
            return;
        }
        self.may_serve = may_serve;
        let allows = |addr: IpAddr| self.may_serve.allows(&addr.into());
        for addr in self.learned.restrict(allows) {
            let event = UnitEvent::Forgotten(addr, Forgotten::Refused);
            self.events.push_back(event);
        }
        // What is claimed changes too.
        self.relearned = Some(now);
        let event = UnitEvent::MayServe(self.may_serve.clone(), self.refused());
        self.events.push_back(event);
    }

    /// Returns what is never learned.
    fn excluded(&self) -> Served {
        let never = self.never_learned.iter().map(|(prefix, ())| prefix);
        never.chain([IpNet::from(self.manager)]).collect()
    }

    /// Takes a policy that differs in the terminals only, which decide about no path.
    fn set_learned(&mut self, policy: Policy) {
        let policy = Arc::new(policy);
        self.snapshot.policy = Arc::clone(&policy);
        self.searcher.handle_terminals(policy);
        self.changed = true;
    }

    fn set_policy(&mut self, now: Timestamp, policy: Policy) {
        let before = &self.snapshot.policy;
        if policy != **before {
            let policy = Arc::new(policy);
            self.snapshot.policy = Arc::clone(&policy);
            self.searcher.handle_policy(now, policy);
        }
    }
}

/// Returns what a unit with these terminals tells its manager: the listed ones first, each kind in the
/// order of the addresses.
fn claims(served: &Served, learned: &[LearnedTerminal], refused: &[IpNet]) -> Vec<Claim> {
    let mut listed: Vec<IpNet> = served.iter().map(|(prefix, ())| prefix).collect();
    listed.sort_unstable();
    let claim = |kind| move |prefix| Claim { prefix, kind };
    let listed = listed.into_iter().map(claim(ClaimKind::Listed));
    let learned = learned.iter().map(|terminal| terminal.addr.into());
    let refused = refused.iter().copied().map(claim(ClaimKind::Refused));
    let learned = learned.map(claim(ClaimKind::Learned));
    listed.chain(refused).chain(learned).collect()
}

/// Returns the listed terminals that may be served.
fn permitted(listed: &Served, allowed: Option<&Served>) -> Served {
    let Some(allowed) = allowed else {
        return listed.clone();
    };
    let whole = listed.iter().map(|(prefix, ())| prefix);
    let whole = whole.filter(|prefix| allowed.covers(*prefix));
    let parts = allowed.iter().map(|(prefix, ())| prefix);
    let parts = parts.filter(|prefix| listed.covers(*prefix));
    whole.chain(parts).collect()
}

/// True if every group of the unit is known, open and not locked, and it has one.
fn is_open(ring: &KeyRing) -> bool {
    let open = |group: &GroupKeys| {
        group.info.policy == GroupPolicy::Open && !matches!(group.transmit, Transmit::Locked)
    };
    let mut groups = ring.groups().peekable();
    ring.complete && groups.peek().is_some() && groups.all(open)
}
