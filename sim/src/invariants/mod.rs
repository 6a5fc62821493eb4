//! What must hold after every step (docs/protocol.md section 4.3).

use std::net::IpAddr;

use fpn::ids::Epoch;
use fpn::keyshare::{EpochKey, KeyRing, Transmit, UpdateMode};
use fpn::manager::Phase;
use fpn::unit::Unit;
use fpn::wire::esp::{DEFAULT_PORT, EspHeader, EspPacket, Found};
use fpn::wire::ip::IpHeader;
use fpn::wire::search::is_search;

use crate::terminal::is_readable;
use crate::unit::{UnitNode, sending};
use crate::world::World;

impl World {
    /// I2 to I6, I8, I9, and that no sender id is given twice.
    pub(crate) fn check(&mut self) {
        if !self.compare {
            return;
        }
        if let Some(mge) = &self.mge {
            for group in mge.status(self.now).groups {
                if let Some(r) = group.rotation.filter(|r| r.phase == Phase::Starting) {
                    self.started.insert((group.group, r.epoch));
                }
            }
        }
        for u in 0..self.units.len() {
            self.check_unit(u);
        }
        self.check_pairs();
    }

    /// A registration gave the unit these sender ids: no other one has ever had them, not even one of the same process, whose
    /// counters a new session key does not begin anew.
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

    fn check_unit(&mut self, u: usize) {
        let node = &mut self.units[u];
        let Some(unit) = &node.unit else {
            return;
        };
        let leased = node.is_bound(self.now);
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
                && leased
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
    }

    /// A packet that a unit puts on the hub: a search, or sealed under a key that it may use, with a nonce that was never there;
    /// in clear only where nothing is protected (I2, I6, I11).
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
        let bound = node.is_bound(self.now) && member && !excused;
        assert!(
            !bound || newest.is_none_or(|(_, newest)| epoch >= *newest),
            "I2: {} sent under {epoch} after START({newest:?})",
            node.id
        );
        if let Some(barred) = self.barred.get(&node.id).and_then(|g| g.get(&group)) {
            assert!(epoch <= *barred, "I8: an evicted unit sends under {epoch}");
        }
    }

    /// What a unit delivered came sealed under a key that it may receive under (I1).
    pub(crate) fn check_delivery(&self, u: usize, packet: &[u8]) {
        let ring = &self.units[u].threads;
        let known = sealed(packet).is_none_or(|header| ring.receive(header.spi).is_some());
        assert!(known, "I1: delivered under a key that is not received");
    }

    fn check_pairs(&self) {
        if self.copied {
            // Units of two histories do not hear each other.
            return;
        }
        let live = |n: &&UnitNode| n.is_bound(self.now);
        for a in self.units.iter().filter(live) {
            for b in self.units.iter().filter(live).filter(|b| b.id != a.id) {
                for sends in a
                    .threads
                    .groups()
                    .filter(|g| g.info.update == UpdateMode::Hitless)
                {
                    let id = sends.info.id;
                    let members = [a, b]
                        .iter()
                        .all(|n| self.store.members.contains(&(n.id, id)));
                    let (Some(epoch), Some(hears)) =
                        (sending(&sends.transmit), b.threads.group(id))
                    else {
                        continue;
                    };
                    let can = |unit: &Unit| {
                        let name = &hears.info.name;
                        let withheld = unit.status(b.skew.local(self.now)).withheld;
                        withheld.iter().all(|w| w.group != *name)
                    };
                    if !b.unit.as_deref().is_some_and(can) {
                        continue;
                    }
                    if members && hears.info.update == UpdateMode::Hitless {
                        let heard = hears.receive.iter().any(|k| k.epoch == epoch);
                        assert!(
                            heard,
                            "I4: {} sends {epoch}, {} does not hear it",
                            a.id, b.id
                        );
                    }
                }
            }
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
