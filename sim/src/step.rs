//! What happens, one moment after the other.
//!
//! A step costs what happens in it, however many units there are: only the actor that something
//! happened to is asked what it has to say and when it is due next, and is checked. Every unit is
//! visited when a run begins and ends, and now and then in between ([`World::check`]).

use std::hash::Hash;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use fpn::DropReason;
use fpn::datapath::Snapshot;
use fpn::manager::{
    MgeEvent, MgeMachine, Phase, StoreFailed, StoreId, StoreOp, StoreRequest, Work,
};
use fpn::search::Side;
use fpn::time::Timestamp;
use fpn::unit::{Unit, UnitEvent};
use fpn::wire::control::MAX_DATAGRAM;
use rand::RngExt;

use crate::agenda::Actor;
use crate::data::pair_of;
use crate::unit::UnitNode;
use crate::world::{World, mge_address};

/// Something that is under way.
pub(crate) enum Happening {
    /// A control datagram to whoever has the address `to`.
    Datagram {
        from: SocketAddr,
        to: SocketAddr,
        payload: Vec<u8>,
    },
    /// A packet to a unit, from that side of it.
    Packet {
        unit: usize,
        side: Side,
        packet: Vec<u8>,
    },
    /// A snapshot to the threads of a unit.
    Threads {
        unit: usize,
        life: u64,
        snapshot: Box<Snapshot>,
    },
    /// An RSA operation of the manager, to its end.
    Work { life: u64, work: Box<Work> },
    /// A write of the manager, to its end.
    Stored {
        life: u64,
        id: StoreId,
        failed: bool,
    },
}

impl World {
    /// Runs for that time.
    pub fn run(&mut self, time: Duration) {
        self.run_until(time, |_| false);
    }

    /// Runs until `cond` holds, which is asked after every step. Returns false if it does not hold
    /// within `most`.
    pub fn run_until(&mut self, most: Duration, mut cond: impl FnMut(&Self) -> bool) -> bool {
        let end = self.now + most;
        // The test may have changed anything.
        self.follow_all();
        self.check();
        let held = loop {
            if cond(self) {
                break true;
            }
            if !self.step(end) {
                self.now = end;
                break cond(self);
            }
        };
        self.check();
        held
    }

    /// Lets everything happen up to the next moment. Returns false if nothing more happens before
    /// `end`.
    fn step(&mut self, end: Timestamp) -> bool {
        let next = self.queue.first_key_value().map(|((at, _), _)| *at);
        let next = next.into_iter().chain(self.agenda.next()).min();
        let Some(at) = next.filter(|at| *at <= end) else {
            return false;
        };
        self.now = self.now.max(at);
        self.store.now = self.now;
        while let Some(entry) = self.queue.first_entry()
            && entry.key().0 <= self.now
        {
            let happening = entry.remove();
            if let Some(actor) = self.happen(happening) {
                self.follow(actor);
                self.check_after(actor);
            }
        }
        for actor in self.agenda.due(self.now) {
            self.handle_timeout(actor);
            self.follow(actor);
            self.check_after(actor);
        }
        true
    }

    /// Lets something happen. Returns whom it happened to.
    fn happen(&mut self, happening: Happening) -> Option<Actor> {
        self.note(&happening);
        let now = self.now;
        match happening {
            Happening::Datagram { from, to, payload } => self.hear(from, to, &payload),
            Happening::Packet { unit, side, packet } => {
                match side {
                    Side::Inside => self.encrypt(unit, &packet, false),
                    Side::Outside => self.decrypt(unit, &packet),
                }
                Some(Actor::Unit(unit))
            }
            Happening::Threads {
                unit,
                life,
                snapshot,
            } => {
                self.apply(unit, life, *snapshot);
                Some(Actor::Unit(unit))
            }
            Happening::Work { life, work } => {
                let done = match self.lose_work {
                    true => work.lost(),
                    false => work.run(),
                };
                let mge = self.mge.as_mut().filter(|_| life == self.mge_life)?;
                if let Err(reason) = mge.handle_work(now, done) {
                    self.dropped(reason);
                }
                Some(Actor::Mge)
            }
            Happening::Stored { life, id, failed } => {
                self.stored(life, id, failed);
                Some(Actor::Mge)
            }
        }
    }

    /// A datagram arrives.
    fn hear(&mut self, from: SocketAddr, to: SocketAddr, payload: &[u8]) -> Option<Actor> {
        let now = self.now;
        let (actor, heard) = if to == mge_address() {
            let heard = self.mge.as_mut()?.handle_datagram(now, from, payload);
            (Actor::Mge, heard.map(drop))
        } else {
            let Some(u) = self.unit_at(to) else {
                self.elsewhere.push(payload.to_vec());
                return None;
            };
            if self.is_away(u) {
                return None;
            }
            let node = &mut self.units[u];
            let now = node.skew.local(now);
            let heard = node.unit.as_mut()?.handle_datagram(now, from, payload);
            (Actor::Unit(u), heard)
        };
        if let Err(reason) = heard {
            self.dropped(reason);
        }
        Some(actor)
    }

    /// The threads of a unit take a snapshot.
    fn apply(&mut self, u: usize, life: u64, snapshot: Snapshot) {
        let node = &mut self.units[u];
        let now = node.skew.local(self.now);
        let Some(data) = node.data.as_mut().filter(|_| node.life == life) else {
            return;
        };
        if node.stuck || snapshot.version <= data.snapshot.version {
            return;
        }
        assert!(snapshot.ring.version >= node.threads.version);
        node.threads = Arc::clone(&snapshot.ring);
        let version = snapshot.version;
        let turn = data.take(now, snapshot);
        if let Some(unit) = &mut node.unit {
            unit.handle_applied(now, version);
        }
        self.sent_by(u, turn);
    }

    /// The store has written something, or has failed to.
    fn stored(&mut self, life: u64, id: StoreId, failed: bool) {
        if life != self.mge_life {
            return;
        }
        let now = self.now;
        let at = self.store.waiting.iter().position(|r| r.id == id);
        let request = at.and_then(|at| self.store.waiting.remove(at));
        let (Some(request), Some(mge)) = (request, &mut self.mge) else {
            return;
        };
        if failed {
            let lies = self.weather.store_lies;
            if lies > 0 && self.rng.random_range(0..100) < lies {
                self.store.apply(request.op);
            }
            let failed = StoreFailed {
                why: "the disk is full".into(),
                for_good: self.weather.store_broken,
            };
            mge.handle_stored(now, id, Err(failed));
        } else {
            self.era_due &= !matches!(request.op, StoreOp::BeginEra(_));
            let answer = self.store.apply(request.op);
            mge.handle_point(self.store.point());
            mge.handle_stored(now, id, Ok(answer));
        }
    }

    /// Does what is due.
    fn handle_timeout(&mut self, actor: Actor) {
        let u = match actor {
            Actor::Mge => {
                if let Some(mge) = &mut self.mge {
                    mge.handle_timeout(self.now);
                }
                return;
            }
            Actor::Unit(u) => u,
        };
        let node = &mut self.units[u];
        let now = node.skew.local(self.now);
        if let Some(unit) = &mut node.unit {
            if unit.wants_sealed(now) {
                unit.set_sealed(node.sealed.clone());
            }
            unit.handle_timeout(now);
        }
        if let Some(data) = &mut node.data
            && data.poll_timeout().is_some_and(|at| at <= now)
        {
            let turn = data.look_again(now);
            self.sent_by(u, turn);
        }
    }

    /// Takes what an actor has to say, and notes when it is due next.
    pub(crate) fn follow(&mut self, actor: Actor) {
        let due = match actor {
            Actor::Mge => {
                self.drain_mge();
                self.mge.as_ref().and_then(MgeMachine::poll_timeout)
            }
            Actor::Unit(u) => {
                self.drain_unit(u);
                UnitNode::poll_timeout(&self.units[u])
            }
        };
        self.agenda.set(actor, due);
    }

    /// Does the same for everybody.
    fn follow_all(&mut self) {
        self.by_address.clear();
        self.follow(Actor::Mge);
        for u in 0..self.units.len() {
            // Of several units with one address, the first is heard.
            let address = self.units[u].address;
            self.by_address.entry(address).or_insert(u);
            self.follow(Actor::Unit(u));
        }
    }

    /// Queues a write, which the store does in its time.
    pub(crate) fn write(&mut self, request: StoreRequest) {
        let id = request.id;
        self.writes += 1;
        self.era_due |= matches!(request.op, StoreOp::BeginEra(_));
        let failed = self.percent(self.weather.store_fails);
        let life = self.mge_life;
        self.store.waiting.push_back(request);
        // In order: none is done before the one that was asked for earlier.
        let delay = self.weather.store_ms;
        self.schedule(delay, Happening::Stored { life, id, failed });
    }

    fn drain_mge(&mut self) {
        let now = self.now;
        let Some(mut mge) = self.mge.take() else {
            return;
        };
        while let Some(request) = mge.poll_store() {
            self.write(request);
        }
        while let Some(datagram) = mge.poll_transmit(now) {
            assert!(
                !self.era_due,
                "kind {} leaves while an era is written",
                datagram.payload[5]
            );
            self.transmit(mge_address(), datagram.to, datagram.payload);
        }
        while let Some(work) = mge.poll_work(now) {
            let (life, work) = (self.mge_life, Box::new(work));
            let delay = self.rng.random_range(1..10);
            self.schedule(delay, Happening::Work { life, work });
        }
        while let Some(reason) = mge.poll_drop() {
            self.dropped(reason);
        }
        while let Some(event) = mge.poll_event() {
            match &event {
                MgeEvent::RotationDone(result) => self.done.push(result.clone()),
                MgeEvent::RotationProgress {
                    group,
                    epoch,
                    phase: Phase::Starting,
                    ..
                } => self.start_sent(*group, *epoch),
                _ => {}
            }
            self.mge_events.push(event);
        }
        self.mge = Some(mge);
    }

    fn drain_unit(&mut self, u: usize) {
        let Some(mut unit) = self.units[u].unit.take() else {
            return;
        };
        while let Some(event) = unit.poll_event() {
            self.unit_event(u, event, &unit);
        }
        while let Some((side, frame)) = unit.poll_packet() {
            match side {
                Side::Inside => self.deliver_packet(&frame.packet),
                Side::Outside => self.cross_hub(u, frame.packet),
            }
        }
        while let Some(frame) = unit.poll_lookalike() {
            let node = &mut self.units[u];
            let now = node.skew.local(self.now);
            let data = node.data.as_mut().expect("a unit that runs has threads");
            let turn = data.encrypt(now, &frame.packet, true);
            self.units[u].unit = Some(unit);
            self.sent_by(u, turn);
            unit = self.units[u].unit.take().expect("it was put there");
        }
        if let Some(snapshot) = unit.poll_snapshot() {
            let node = &mut self.units[u];
            let protected = snapshot.policy.protected.as_ref();
            node.prefixes = protected.map(|prefixes| prefixes.len()).or(node.prefixes);
            let (life, snapshot) = (node.life, Box::new(snapshot));
            let delay = self.rng.random_range(0..=self.weather.threads_ms);
            let threads = Happening::Threads {
                unit: u,
                life,
                snapshot,
            };
            self.schedule(delay, threads);
        }
        while let Some(datagram) = unit.poll_transmit() {
            if !self.is_away(u) {
                self.transmit(self.units[u].address, datagram.to, datagram.payload);
            }
        }
        self.units[u].unit = Some(unit);
    }

    fn unit_event(&mut self, u: usize, event: UnitEvent, unit: &Unit) {
        let node = &mut self.units[u];
        match event {
            UnitEvent::Remember(memory) => {
                assert!(memory.mark >= node.told, "an older mark is kept");
                node.told = memory.mark;
                node.memory_before = std::mem::replace(&mut node.memory, memory);
            }
            UnitEvent::Registered => {
                let ring = Arc::clone(&unit.snapshot().ring);
                if std::mem::take(&mut node.lapsed) {
                    node.bound_from = ring.version;
                }
                node.events.push("registered");
                self.given(u, &ring);
            }
            UnitEvent::Pass(pass) => node.pass = Some(pass),
            UnitEvent::Refused(refusal) => node.refused.push(refusal.sentence),
            UnitEvent::Withheld(_) => node.events.push("withheld"),
            UnitEvent::LeaseLost(_) => {
                node.lapsed = true;
                node.events.push("lease lost");
            }
            UnitEvent::Revoked => node.events.push("revoked"),
            UnitEvent::Learned(_) | UnitEvent::Forgotten(..) | UnitEvent::MayServe(..) => {}
            UnitEvent::PathMtu(pair, mtu) => node.path_mtus.push((pair, mtu)),
        }
    }

    /// Counts a control datagram that was dropped.
    fn dropped(&mut self, reason: DropReason) {
        *self.drops.entry(reason).or_default() += 1;
    }

    /// Adds to the [`trace`](Self::trace).
    fn note(&mut self, happening: &Happening) {
        let trace = &mut self.trace;
        self.now.hash(trace);
        match happening {
            Happening::Datagram { from, to, payload } => (0, from, to, payload).hash(trace),
            Happening::Packet { unit, side, packet } => {
                // Counters, and with them ciphertexts, depend on randomly keyed tables.
                let pair = pair_of(packet);
                (1, unit, *side == Side::Inside, pair, packet.len()).hash(trace);
            }
            Happening::Threads {
                unit,
                life,
                snapshot,
            } => (2, unit, life, snapshot.version).hash(trace),
            Happening::Work { life, .. } => (3, life).hash(trace),
            Happening::Stored { life, id, failed } => (4, life, id, failed).hash(trace),
        }
    }

    /// A control datagram leaves, into the weather.
    pub fn transmit(&mut self, from: SocketAddr, to: SocketAddr, payload: Vec<u8>) {
        assert!(
            payload.len() <= MAX_DATAGRAM,
            "a datagram of {} bytes",
            payload.len()
        );
        if self.keep_seen {
            self.seen.push((from, to, payload.clone()));
        }
        let copies = 1 + u32::from(self.percent(self.weather.twice));
        for _ in 0..copies {
            if !self.percent(self.weather.loss) {
                let delay = self.rng.random_range(1..=self.weather.delay_ms);
                let payload = payload.clone();
                self.schedule(delay, Happening::Datagram { from, to, payload });
            }
        }
    }

    pub(crate) fn schedule(&mut self, delay_ms: u64, happening: Happening) {
        self.order += 1;
        let at = self.now + Duration::from_millis(delay_ms);
        self.queue.insert((at, self.order), happening);
    }

    pub(crate) fn percent(&mut self, of_100: u32) -> bool {
        of_100 > 0 && self.rng.random_range(0..100) < of_100
    }
}
