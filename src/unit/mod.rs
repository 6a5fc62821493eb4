//! The role of an EU: registration, key search and policy in one pure value, [`Unit`].
//!
//! A `Unit` owns the machine of key sharing, the searcher, and the [`Snapshot`] by which the data path
//! works. It opens no socket, reads no clock and starts no thread, so a daemon and a simulation run the
//! same unit. What its owner has to do is move bytes:
//!
//! | comes from | handed to | comes out of | goes to |
//! |---|---|---|---|
//! | control socket | [`Unit::handle_datagram`] | [`Unit::poll_transmit`] | control socket |
//! | data path: a pair without a path | [`Unit::handle_miss`] | [`Unit::poll_snapshot`] | every thread of the data path |
//! | data path: a packet that looks like a search | [`Unit::handle_search`] | [`Unit::poll_packet`] | the device of that side |
//! | data path: all threads use a snapshot | [`Unit::handle_applied`] | [`Unit::poll_data`] | `outbound`, as data |
//! | clock | [`Unit::handle_timeout`] | [`Unit::poll_event`] | log and disk |
//!
//! After every `handle_*` the owner drains the five queues, [`Unit::poll_snapshot`] after the other
//! queues of the data path so that changes which come together make one snapshot. It then sleeps until
//! [`Unit::poll_timeout`].
//!
//! The acknowledgements of key sharing wait for [`Unit::handle_applied`]: a STOP is acknowledged when no
//! thread can emit anything under the old key any more (docs/protocol.md section 4.1).

#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::Arc;

use rand_core::CryptoRng;

use crate::DropReason;
use crate::counters::{Count, Counters};
use crate::crypto::{Identity, Pass};
use crate::datapath::Snapshot;
use crate::keyshare::eu::{Refusal, Withheld};
use crate::keyshare::{
    Datagram, EuEvent, EuMachine, EuSettings, EuStatus, GroupPolicy, KeyRing, Memory, SealingRight,
};
use crate::search::policy::Protected;
use crate::search::{
    Pair, PathRow, PathTable, Policy, Protections, SearchEvent, SearchSettings, Searcher, Side,
};
use crate::time::Timestamp;
use crate::wire::esp::Encapsulation;

/// What a unit is told once, when it starts.
pub struct UnitSettings {
    /// Of key sharing.
    pub keyshare: EuSettings,
    /// Of the key search, with the unit's terminals.
    pub search: SearchSettings,
    /// How packets to other units travel.
    pub encapsulation: Encapsulation,
    /// ESP in UDP is expected on this port.
    pub port: u16,
}

/// What the owner of a unit logs or keeps. None of it changes what the unit does next.
pub enum UnitEvent {
    /// The unit has a session at its manager, for the first time or again.
    Registered,
    /// The manager refuses the unit and has signed that. The unit asks again every now and then.
    Refused(Refusal),
    /// The unit cannot do the suite of a group's key, which its manager therefore withholds from it.
    Withheld(Withheld),
    /// To be kept, where nobody else reads it, for the next process of this unit.
    Pass(Pass),
    /// The manager has not been heard for a lease. The unit goes on with its keys and registers anew.
    LeaseLost,
    /// To be kept on disk; nothing waits for it.
    Remember(Memory),
    /// The manager has ended this unit's session, and all keys are gone.
    Revoked,
}

/// An EU without its sockets, threads and devices. The module's documentation shows how to drive it.
pub struct Unit {
    machine: EuMachine,
    searcher: Searcher,
    counters: Arc<Counters>,
    snapshot: Snapshot,
    /// The snapshot differs from the one handed out last.
    changed: bool,
    /// Snapshots that brought a new ring and that not all threads use yet: version and ring version.
    pending: VecDeque<(u64, u64)>,
    data: VecDeque<Vec<u8>>,
    events: VecDeque<UnitEvent>,
}

impl Unit {
    /// Returns a unit that starts, and the rights to seal of its transmit queues, in their order. The two
    /// random sources are for key sharing and for the search.
    pub fn new(
        settings: UnitSettings,
        identity: Arc<Identity>,
        counters: Arc<Counters>,
        now: Timestamp,
        [of_machine, of_searcher]: [Box<dyn CryptoRng + Send>; 2],
    ) -> (Self, Vec<SealingRight>) {
        let served = settings.search.served.clone();
        let (machine, rights) = EuMachine::new(settings.keyshare, identity, now, of_machine);
        let searcher = Searcher::new(settings.search, Arc::clone(&counters), of_searcher);
        let snapshot = Snapshot {
            version: 1,
            ring: machine.ring(),
            paths: Arc::new(PathTable::default()),
            policy: Arc::new(Policy {
                served,
                protected: None,
                open: false,
            }),
            encapsulation: settings.encapsulation,
            port: settings.port,
        };
        let unit = Self {
            machine,
            searcher,
            counters,
            snapshot,
            changed: false,
            pending: VecDeque::new(),
            data: VecDeque::new(),
            events: VecDeque::new(),
        };
        (unit, rights)
    }

    /// Takes a datagram of the control socket. The error says why it was dropped, which is counted.
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

    /// Takes note that the data path has packets of a pair without a path, or with one that has aged.
    pub fn handle_miss(&mut self, now: Timestamp, pair: Pair) {
        self.searcher.handle_miss(now, pair);
    }

    /// Takes a packet that looks like a key search, from the device of that side.
    pub fn handle_search(&mut self, now: Timestamp, side: Side, packet: &[u8]) {
        self.searcher.handle_packet(now, side, packet);
    }

    /// Takes note that every thread uses the snapshot of this version or a later one, and can emit nothing
    /// of an earlier one any more. What waited for that is acknowledged.
    pub fn handle_applied(&mut self, now: Timestamp, version: u64) {
        while let Some((_, ring)) = self.pending.pop_front_if(|(v, _)| *v <= version) {
            self.machine.handle_applied(now, ring);
        }
        self.follow_machine(now);
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
    }

    /// Follows the manager to another address.
    pub fn set_manager(&mut self, now: Timestamp, manager: SocketAddr) {
        self.machine.set_manager(now, manager);
        self.follow_machine(now);
    }

    /// Asks the manager now, if the unit waits before its next attempt to register.
    pub fn ask_now(&mut self, now: Timestamp) {
        self.machine.ask_now(now);
        self.follow_machine(now);
    }

    /// The next datagram for the control socket.
    pub fn poll_transmit(&mut self) -> Option<Datagram> {
        let datagram = self.machine.poll_transmit()?;
        self.counters.add(Count::ControlSent, 1);
        Some(datagram)
    }

    /// The next IP packet for the device of a side.
    pub fn poll_packet(&mut self) -> Option<(Side, Vec<u8>)> {
        self.searcher.poll_transmit()
    }

    /// The next packet of a terminal that only looked like a search: data for `outbound`, which must not
    /// take it for a search again.
    pub fn poll_data(&mut self) -> Option<Vec<u8>> {
        self.follow_searcher();
        self.data.pop_front()
    }

    /// The snapshot for all threads of the data path, if it is another one than before.
    pub fn poll_snapshot(&mut self) -> Option<Snapshot> {
        self.follow_searcher();
        if !std::mem::take(&mut self.changed) {
            return None;
        }
        self.snapshot.version += 1;
        let (version, ring) = (self.snapshot.version, self.snapshot.ring.version);
        // With the same ring, whoever uses the earlier snapshot has applied it.
        if self.pending.back().is_none_or(|(_, last)| *last != ring) {
            self.pending.push_back((version, ring));
        }
        Some(self.snapshot.clone())
    }

    /// The next event.
    pub fn poll_event(&mut self) -> Option<UnitEvent> {
        self.events.pop_front()
    }

    /// When [`handle_timeout`](Self::handle_timeout) is due.
    pub fn poll_timeout(&self) -> Option<Timestamp> {
        let due = [self.machine.poll_timeout(), self.searcher.poll_timeout()];
        due.into_iter().flatten().min()
    }

    /// The snapshot that [`poll_snapshot`](Self::poll_snapshot) returned last; before that the one to start
    /// the threads with.
    pub fn snapshot(&self) -> &Snapshot {
        &self.snapshot
    }

    /// How key sharing stands.
    pub fn status(&self, now: Timestamp) -> EuStatus {
        self.machine.status(now)
    }

    /// All paths, for people.
    pub fn paths(&self, now: Timestamp) -> Vec<PathRow> {
        self.searcher.list(now)
    }

    /// The path of a pair, for people.
    pub fn path(&self, now: Timestamp, pair: &Pair) -> Option<PathRow> {
        self.searcher.row(now, pair)
    }

    /// Hands on what the machine of key sharing has decided: its ring and its prefixes to searcher and
    /// snapshot, everything else to the owner.
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
                EuEvent::PolicyChanged(prefixes) => {
                    let protected = prefixes.into_iter().map(|p| Protected {
                        prefix: p.prefix,
                        groups: p.groups,
                    });
                    self.change_policy(now, Some(protected.collect()));
                    self.changed = true;
                    continue;
                }
                EuEvent::Registered => UnitEvent::Registered,
                EuEvent::Refused(refusal) => UnitEvent::Refused(refusal),
                EuEvent::Withheld(withheld) => UnitEvent::Withheld(withheld),
                EuEvent::Pass(pass) => UnitEvent::Pass(pass),
                EuEvent::LeaseLost => UnitEvent::LeaseLost,
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
                SearchEvent::Passthrough(packet) => self.data.push_back(packet),
            }
        }
    }

    /// Makes the policy of this ring's groups and these protected prefixes, or of those known before.
    fn change_policy(&mut self, now: Timestamp, protected: Option<Protections>) {
        let before = &self.snapshot.policy;
        let policy = Policy {
            served: before.served.clone(),
            protected: protected.or_else(|| before.protected.clone()),
            open: is_open(&self.snapshot.ring),
        };
        if policy != **before {
            let policy = Arc::new(policy);
            self.snapshot.policy = Arc::clone(&policy);
            self.searcher.handle_policy(now, policy);
        }
    }
}

/// True if every group of the unit is known and open, and it has one.
fn is_open(ring: &KeyRing) -> bool {
    let mut groups = ring.groups().peekable();
    ring.complete && groups.peek().is_some() && groups.all(|g| g.info.policy == GroupPolicy::Open)
}
