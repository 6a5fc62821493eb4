//! Packets: from a terminal through its unit, over the hub, and through another unit to a terminal.

use std::net::IpAddr;

use fpn::search::{Pair, Side};
use fpn::wire::ethernet::LinkHeader;
use fpn::wire::ip::IpHeader;
use rand::RngExt;

use crate::data::Turn;
use crate::step::Happening;
use crate::terminal::{data, too_big};
use crate::world::World;

impl World {
    /// Has a terminal send a packet. Returns its number.
    pub fn send(&mut self, src: IpAddr, dst: IpAddr) -> u64 {
        self.send_large(src, dst, 0)
    }

    /// Has a terminal send a packet of this length, or as short as one can be. It must not be
    /// fragmented. Returns its number.
    pub fn send_large(&mut self, src: IpAddr, dst: IpAddr, len: usize) -> u64 {
        let (number, pair) = (self.sent.len() as u64, Pair { src, dst });
        self.sent.insert(number, (pair, self.now));
        let (unit, packet) = (self.terminals[&src].unit, data(pair, number, len));
        let side = Side::Inside;
        self.schedule(0, Happening::Packet { unit, side, packet });
        number
    }

    /// Returns true if that packet was delivered.
    pub fn has_come(&self, number: u64) -> bool {
        let (pair, _) = self.sent[&number];
        let got = &self.terminals[&pair.dst].got;
        got.get(&number).is_some_and(|(from, _)| *from == pair.src)
    }

    /// Handles a packet that comes to a unit from one of its terminals. With `lookalike` it is data
    /// even if it looks like a search.
    pub(crate) fn encrypt(&mut self, u: usize, packet: &[u8], lookalike: bool) {
        let node = &mut self.units[u];
        let now = node.skew.local(self.now);
        if let Some(data) = &mut node.data {
            let turn = data.encrypt(now, packet, lookalike);
            self.sent_by(u, turn);
        }
    }

    /// Acts on what the encrypting threads of a unit have done.
    pub(crate) fn sent_by(&mut self, u: usize, turn: Turn) {
        let node = &mut self.units[u];
        let now = node.skew.local(self.now);
        if let Some(unit) = &mut node.unit {
            for packet in &turn.searches {
                unit.handle_search(now, Side::Inside, &LinkHeader::NONE, packet);
            }
            for pair in &turn.misses {
                unit.handle_miss(now, *pair, LinkHeader::NONE);
            }
            for pair in &turn.large {
                unit.handle_large(now, *pair, LinkHeader::NONE);
            }
        }
        for packet in &turn.back {
            self.deliver_packet(packet);
        }
        for packet in turn.packets {
            self.cross_hub(u, packet);
        }
    }

    /// Handles a packet that comes to a unit from the hub.
    pub(crate) fn decrypt(&mut self, u: usize, packet: &[u8]) {
        let node = &mut self.units[u];
        let now = node.skew.local(self.now);
        let Some(data) = &mut node.data else {
            return;
        };
        let turn = data.decrypt(now, packet);
        if let Some(unit) = &mut node.unit {
            for packet in &turn.searches {
                unit.handle_search(now, Side::Outside, &LinkHeader::NONE, packet);
            }
            for (pair, mtu) in &turn.hints {
                unit.handle_mtu_hint(now, *pair, *mtu);
            }
        }
        for delivered in &turn.packets {
            self.check_delivery(u, packet);
            self.deliver_packet(delivered);
        }
    }

    /// Handles a packet that leaves a unit on its inside.
    pub(crate) fn deliver_packet(&mut self, packet: &[u8]) {
        let ip = IpHeader::parse(packet).expect("a unit writes good packets");
        let now = self.now;
        let Some(terminal) = self.terminals.get_mut(&ip.dst) else {
            return;
        };
        let unit = terminal.unit;
        if let Some(packet) = terminal.take(now, packet) {
            let side = Side::Inside;
            self.schedule(0, Happening::Packet { unit, side, packet });
        }
    }

    /// Handles a packet that leaves a unit on its outside. The hub carries it to the unit in front
    /// of its destination, if the weather lets it.
    pub(crate) fn cross_hub(&mut self, from: usize, packet: Vec<u8>) {
        self.check_packet(from, &packet);
        if self.keep_seen {
            self.eavesdropped.push(packet.clone());
        }
        let ip = IpHeader::parse(&packet).expect("a unit writes good packets");
        let Some(to) = self.terminals.get(&ip.dst).map(|t| t.unit) else {
            return;
        };
        let cut = self.units[from].cut || self.units[to].cut;
        if cut || self.parted.contains(&from) != self.parted.contains(&to) {
            return;
        }
        if packet.len() > self.weather.largest {
            if self.weather.tells {
                let (unit, side) = (from, Side::Outside);
                let packet = too_big(&packet, self.weather.largest);
                self.schedule(1, Happening::Packet { unit, side, packet });
            }
            return;
        }
        let copies = 1 + u32::from(self.percent(self.weather.twice));
        for _ in 0..copies {
            if !self.percent(self.weather.loss) {
                let delay = self.rng.random_range(1..=self.weather.delay_ms);
                let (unit, side, packet) = (to, Side::Outside, packet.clone());
                self.schedule(delay, Happening::Packet { unit, side, packet });
            }
        }
    }

    /// Sends a unit from the hub an ICMP error that says that a packet of a pair was larger than `mtu`.
    pub fn forge_too_big(&mut self, unit: usize, pair: Pair, mtu: usize) {
        let packet = too_big(&data(pair, u64::MAX, 0), mtu);
        let side = Side::Outside;
        self.schedule(1, Happening::Packet { unit, side, packet });
    }

    /// Returns true if a unit and the manager do not hear each other.
    pub(crate) fn is_away(&self, u: usize) -> bool {
        self.units[u].cut || self.parted.contains(&u)
    }
}
