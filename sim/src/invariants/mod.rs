//! What must hold after every step (docs/protocol.md section 4.3).
//!
//! A step changes what one actor may do. [`World::check_after`] therefore examines that unit alone,
//! and compares it with the others only if what it may send or receive has changed. What changes
//! without it (a START that leaves, an eviction, what a test plants) is found by [`World::check`],
//! which examines all of them: at the beginning and the end of every run, after a START, and once
//! in as many steps as four times the number of units.

use std::net::IpAddr;
use std::time::Duration;

use fpn::ids::{Epoch, EuId, GroupId};
use fpn::keyshare::{EpochKey, GroupKeys, KeyRing, Transmit, UpdateMode};
use fpn::wire::esp::{DEFAULT_PORT, EspHeader, EspPacket, Found};
use fpn::wire::ip::IpHeader;
use fpn::wire::search::is_search;

use crate::agenda::Actor;
use crate::terminal::is_readable;
use crate::unit::{Seen, sending};
use crate::world::World;

impl World {
    /// Examines every unit, and every pair of them: I2 to I6, I8, I9, and that no sender id is
    /// given twice.
    pub(crate) fn check(&mut self) {
        (self.unchecked, self.recheck) = (0, false);
        let units = 0..self.units.len();
        for u in units.clone() {
            self.check_unit(u);
        }
        for a in units.clone().filter(|a| self.compares(*a)) {
            for b in units.clone() {
                self.check_pair(a, b);
            }
        }
    }

    /// Examines what may have changed with what has just happened to this actor.
    pub(crate) fn check_after(&mut self, actor: Actor) {
        self.unchecked += 1;
        if self.recheck || self.unchecked > 64 + 4 * self.units.len() {
            return self.check();
        }
        if let Actor::Unit(u) = actor
            && self.check_unit(u)
            && self.compares(u)
        {
            for other in 0..self.units.len() {
                self.check_pair(u, other);
                self.check_pair(other, u);
            }
        }
    }

    /// Notes that START of a strict change to this epoch is sent: from now on no unit with a lease
    /// may send under an older one.
    pub(crate) fn start_sent(&mut self, group: GroupId, epoch: Epoch) {
        self.recheck |= self.started.insert((group, epoch));
    }

    /// Notes that a registration gave the unit these sender ids. No other registration has ever had
    /// them, not even one of the same process: its counters go on under a new session key.
    pub(crate) fn given(&mut self, u: usize, ring: &KeyRing) {
        let node = &mut self.units[u];
        node.registrations.push(ring.version);
        let of = (node.id, node.life, node.registration(ring));
        for queue in 0..ring.senders.count() {
            let sender = ring.sender(queue).expect("a sender id for each queue");
            let before = self.senders.insert(sender, of);
            let again = before.is_some() && !self.copied;
            assert!(!again, "sender id {sender} was given twice");
        }
    }

    /// Examines one unit. Returns true if what it may send or receive has changed since it was
    /// examined last.
    fn check_unit(&mut self, u: usize) -> bool {
        let node = &mut self.units[u];
        let now = node.skew.local(self.now);
        let Some(unit) = &node.unit else {
            node.seen = Seen::default();
            return false;
        };
        let status = unit.status(now);
        node.leased_until = now + Duration::from_millis(status.lease_ms);
        let bound = status.lease_ms > 0 && node.threads.version >= node.bound_from;
        let seen = Seen {
            threads: node.threads.version,
            bound,
            withheld: status.withheld.into_iter().map(|w| w.group).collect(),
        };
        let changed = std::mem::replace(&mut node.seen, seen.clone()) != seen;
        for ring in [&node.threads, &unit.snapshot().ring] {
            let of = (node.id, node.life, node.registration(ring));
            for queue in 0..ring.senders.count() {
                let sender = ring.sender(queue).expect("a sender id for each queue");
                let owner = self.senders.get(&sender);
                let own = owner == Some(&of) || self.copied;
                assert!(own, "{} uses sender id {sender} of {owner:?}", node.id);
                for group in ring.groups() {
                    let Transmit::Send(key) = &group.transmit else {
                        continue;
                    };
                    let pair = (name_of(key), sender);
                    let owner = *self.pairs.entry(pair).or_insert(of);
                    let epoch = key.epoch;
                    assert_eq!(owner, of, "I6: {sender} twice under epoch {epoch}");
                }
            }
            for group in ring.groups() {
                let id = group.info.id;
                for key in &group.receive {
                    let made = (name_of(key), key.spi);
                    let held = *self.keys.entry((id, key.epoch)).or_insert(made);
                    let of_spi = *self.spis.entry(key.spi).or_insert((id, key.epoch));
                    assert!(self.copied || of_spi == (id, key.epoch), "I9: an SPI twice");
                    assert!(held == made, "I9: two keys of epoch {}", key.epoch);
                    let barred = self.barred.get(&node.id).and_then(|g| g.get(&id));
                    assert!(
                        barred.is_none_or(|b| key.epoch <= *b),
                        "I8: an evicted unit has epoch {}",
                        key.epoch
                    );
                }
                let strict = group.info.update == UpdateMode::Strict;
                if let Some(epoch) = sending(&group.transmit) {
                    assert!(group.receive.iter().any(|k| k.epoch == epoch));
                    let newer = group.receive.iter().filter(|k| k.epoch < epoch).count();
                    assert!(!strict || newer == 0, "I3: e is received after START");
                }
            }
        }
        for group in node.threads.groups() {
            let id = group.info.id;
            let Some(epoch) = sending(&group.transmit) else {
                continue;
            };
            let before = node.sent.insert(id, epoch).unwrap_or_default();
            assert!(
                before <= epoch,
                "I5: {} sends epoch {epoch} after {before}",
                node.id
            );
            let member = self.store.members.contains(&(node.id, id));
            let newest = self
                .started
                .range((id, Epoch(0))..=(id, Epoch(u64::MAX)))
                .next_back();
            if let Some((_, newest)) = newest
                && bound
                && member
            {
                if epoch >= *newest {
                    self.excused.remove(&(node.id, id));
                }
                assert!(
                    epoch >= *newest || self.excused.contains(&(node.id, id)),
                    "I2: {} may send {epoch} after START({newest})",
                    node.id
                );
            }
        }
        changed
    }

    /// Checks a packet that a unit puts on the hub: it is a search, or it is sealed under a key
    /// that the unit may use and with a new nonce, or nothing that it goes to or comes from is
    /// protected (I2, I6, I11).
    pub(crate) fn check_packet(&mut self, u: usize, packet: &[u8]) {
        let ip = IpHeader::parse(packet).expect("a unit writes good packets");
        let protected = |addr: IpAddr| self.protected.iter().any(|net| net.contains(&addr));
        let readable = is_readable(packet) && (protected(ip.src) || protected(ip.dst));
        assert!(!readable, "I11: {} to {} in clear", ip.src, ip.dst);
        let Some(header) = sealed(packet) else {
            self.on_hub[if is_search(packet) { 0 } else { 2 }] += 1;
            return;
        };
        self.on_hub[1] += 1;
        let node = &self.units[u];
        let nonce = (header.spi, header.sender, header.counter);
        assert!(self.nonces.insert(nonce), "I6: {nonce:?} twice on the hub");
        let (group, epoch) = *self.spis.get(&header.spi).expect("a key that was given");
        let newest = (group, Epoch(0))..=(group, Epoch(u64::MAX));
        let newest = self.started.range(newest).next_back();
        let member = self.store.members.contains(&(node.id, group));
        let excused = self.excused.contains(&(node.id, group));
        // A group that locks needs a lease, so that its members are bound at any time.
        let locks = node.threads.group(group).is_some_and(|g| g.info.lock);
        let bound = (locks || node.is_bound(self.now)) && member && !excused;
        assert!(
            !bound || newest.is_none_or(|(_, newest)| epoch >= *newest),
            "I2: {} sent under {epoch} after START({newest:?})",
            node.id
        );
        if let Some(barred) = self.barred.get(&node.id).and_then(|g| g.get(&group)) {
            assert!(epoch <= *barred, "I8: an evicted unit sends under {epoch}");
        }
    }

    /// Checks that what a unit delivers came sealed under a key that it may receive under (I1).
    pub(crate) fn check_delivery(&self, u: usize, packet: &[u8]) {
        let ring = &self.units[u].threads;
        let known = sealed(packet).is_none_or(|header| ring.receive(header.spi).is_some());
        assert!(known, "I1: delivered under a key that is not received");
    }

    /// Returns true if others must hear what this unit sends, and it what they send. Units of two
    /// histories do not hear each other.
    fn compares(&self, u: usize) -> bool {
        !self.copied && self.units[u].is_live(self.now)
    }

    /// Checks that the second unit hears what the first one sends in hitless groups (I4).
    fn check_pair(&self, a: usize, b: usize) {
        let (a, b) = (&self.units[a], &self.units[b]);
        if a.id == b.id || !a.is_live(self.now) || !b.is_live(self.now) {
            return;
        }
        let hitless = |group: &&GroupKeys| group.info.update == UpdateMode::Hitless;
        for sends in a.threads.groups().filter(hitless) {
            let id = sends.info.id;
            let hears = b.threads.group(id).filter(hitless);
            let (Some(epoch), Some(hears)) = (sending(&sends.transmit), hears) else {
                continue;
            };
            if hears.receive.iter().any(|key| key.epoch == epoch) {
                continue;
            }
            let is_member = |unit: EuId| self.store.members.contains(&(unit, id));
            let withheld = b.seen.withheld.contains(&hears.info.name);
            assert!(
                withheld || !is_member(a.id) || !is_member(b.id),
                "I4: {} sends {epoch}, {} does not hear it",
                a.id,
                b.id
            );
        }
    }
}

/// Tells keys apart without showing them.
fn name_of(key: &EpochKey) -> [u8; 32] {
    *key.search_key().expose()
}

/// The ESP header of a packet that is sealed.
fn sealed(packet: &[u8]) -> Option<EspHeader> {
    let ip = IpHeader::parse(packet).ok()?;
    match EspPacket::find(&ip, packet, DEFAULT_PORT) {
        Found::Esp(at) => Some(EspHeader::parse(packet.get(at..)?)?.0),
        Found::Malformed | Found::Other => None,
    }
}

#[cfg(test)]
mod tests;
