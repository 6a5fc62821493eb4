//! What happens, one moment after the other.

use std::hash::Hash;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use fpn::datapath::Snapshot;
use fpn::manager::{MgeEvent, MgeMachine, StoreFailed, StoreId, StoreRequest, Work};
use fpn::search::Side;
use fpn::time::Timestamp;
use fpn::unit::{Unit, UnitEvent};
use rand::RngExt;

use crate::data::pair_of;
use crate::unit::UnitNode;
use crate::world::{World, mge_address};

/// Something that is under way.
pub(crate) enum Happening {
    Datagram {
        from: SocketAddr,
        to: SocketAddr,
        payload: Vec<u8>,
    },
    /// To a unit, from that side of it.
    Packet {
        unit: usize,
        side: Side,
        packet: Vec<u8>,
    },
    Threads {
        unit: usize,
        life: u64,
        snapshot: Box<Snapshot>,
    },
    Work {
        life: u64,
        work: Box<Work>,
    },
    Stored {
        life: u64,
        id: StoreId,
        failed: bool,
    },
}

impl World {
    /// Lets everything happen up to the next moment; false if nothing more happens before `end`.
    pub(crate) fn step(&mut self, end: Timestamp) -> bool {
        let timers = self
            .units
            .iter()
            .filter_map(UnitNode::poll_timeout)
            .chain(self.mge.as_ref().and_then(MgeMachine::poll_timeout))
            .min();
        let next = self.queue.keys().next().map(|(at, _)| *at);
        let Some(at) = timers.into_iter().chain(next).min().filter(|at| *at <= end) else {
            return false;
        };
        self.now = self.now.max(at);
        let now = self.now;
        while let Some(entry) = self.queue.first_entry()
            && entry.key().0 <= now
        {
            let happening = entry.remove();
            self.happen(happening);
            self.drain();
            self.check();
        }
        if let Some(mge) = &mut self.mge {
            mge.handle_timeout(now);
        }
        for u in 0..self.units.len() {
            self.handle_timeout(u);
        }
        self.drain();
        self.check();
        true
    }

    fn happen(&mut self, happening: Happening) {
        let now = self.now;
        self.note(&happening);
        match happening {
            Happening::Datagram { from, to, payload } => {
                let result = if to == mge_address() {
                    self.mge
                        .as_mut()
                        .map(|m| m.handle_datagram(now, from, &payload).map(drop))
                } else {
                    let u = self.units.iter().position(|n| n.address == to);
                    if u.is_none() {
                        self.elsewhere.push(payload.clone());
                    }
                    let heard = u.filter(|u| !self.is_away(*u));
                    let node = heard.and_then(|u| self.units.get_mut(u));
                    node.and_then(|n| {
                        let now = n.skew.local(now);
                        Some(n.unit.as_mut()?.handle_datagram(now, from, &payload))
                    })
                };
                if let Some(Err(reason)) = result {
                    *self.drops.entry(reason).or_default() += 1;
                }
            }
            Happening::Packet { unit, side, packet } => match side {
                Side::Inside => self.encrypt(unit, &packet, false),
                Side::Outside => self.decrypt(unit, &packet),
            },
            Happening::Threads {
                unit: u,
                life,
                snapshot,
            } => {
                let node = &mut self.units[u];
                let now = node.skew.local(now);
                let Some(data) = node.data.as_mut().filter(|_| node.life == life) else {
                    return;
                };
                if node.stuck || snapshot.version <= data.snapshot.version {
                    return;
                }
                assert!(snapshot.ring.version >= node.threads.version);
                node.threads = Arc::clone(&snapshot.ring);
                let version = snapshot.version;
                let turn = data.take(now, *snapshot);
                if let Some(unit) = &mut node.unit {
                    unit.handle_applied(now, version);
                }
                self.sent_by(u, turn);
            }
            Happening::Work { life, work } => {
                let done = match self.lose_work {
                    true => work.lost(),
                    false => work.run(),
                };
                if life == self.mge_life
                    && let Some(mge) = &mut self.mge
                    && let Err(reason) = mge.handle_work(now, done)
                {
                    *self.drops.entry(reason).or_default() += 1;
                }
            }
            Happening::Stored { life, id, failed } => {
                if life != self.mge_life {
                    return;
                }
                let at = self.store.waiting.iter().position(|r| r.id == id);
                let request = at.and_then(|at| self.store.waiting.remove(at));
                if let (Some(request), Some(mge)) = (request, &mut self.mge) {
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
                        let answer = self.store.apply(request.op);
                        mge.handle_point(self.store.point());
                        mge.handle_stored(now, id, Ok(answer));
                    }
                }
            }
        }
    }

    /// A write that the store does in its time.
    pub(crate) fn write(&mut self, request: StoreRequest) {
        let id = request.id;
        self.writes += 1;
        let failed = self.percent(self.weather.store_fails);
        let life = self.mge_life;
        self.store.waiting.push_back(request);
        // In order: none is done before the one that was asked for earlier.
        let delay = self.weather.store_ms;
        self.schedule(delay, Happening::Stored { life, id, failed });
    }

    pub(crate) fn drain(&mut self) {
        let now = self.now;
        if let Some(mut mge) = self.mge.take() {
            while let Some(request) = mge.poll_store() {
                self.write(request);
            }
            while let Some(datagram) = mge.poll_transmit(now) {
                assert!(
                    !self.store.is_beginning_an_era(),
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
                *self.drops.entry(reason).or_default() += 1;
            }
            while let Some(event) = mge.poll_event() {
                if let MgeEvent::RotationDone(result) = &event {
                    self.done.push(result.clone());
                }
                self.mge_events.push(event);
            }
            self.mge = Some(mge);
        }
        for u in 0..self.units.len() {
            self.drain_unit(u);
        }
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
            UnitEvent::LeaseLost => {
                node.lapsed = true;
                node.events.push("lease lost");
            }
            UnitEvent::Revoked => node.events.push("revoked"),
        }
    }

    /// What is due at a unit.
    fn handle_timeout(&mut self, u: usize) {
        let node = &mut self.units[u];
        let now = node.skew.local(self.now);
        if let Some(unit) = &mut node.unit {
            unit.handle_timeout(now);
        }
        if let Some(data) = &mut node.data
            && data.poll_timeout().is_some_and(|at| at <= now)
        {
            let turn = data.look_again(now);
            self.sent_by(u, turn);
        }
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
            payload.len() <= 1200,
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
