//! What must hold after every step (DESIGN section 7).

use super::{Net, UnitNode, sending};
use crate::ids::Epoch;
use crate::keyshare::mge::Phase;
use crate::keyshare::ring::UpdateMode;

impl Net {
    /// I2 to I5, I8, I9, and that no sender id is given twice.
    pub(super) fn check(&mut self) {
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

    fn check_unit(&mut self, u: usize) {
        let node = &mut self.units[u];
        let Some(machine) = &node.machine else {
            return;
        };
        let leased = node.bound(self.now);
        for ring in [&node.threads, &machine.ring()] {
            for queue in 0..ring.queues {
                let sender = ring.sender(queue).expect("a sender id for each queue");
                let owner = *self.senders.entry(sender).or_insert((node.id, node.life));
                assert_eq!(
                    owner,
                    (node.id, node.life),
                    "sender id {sender} was given twice"
                );
            }
            for group in ring.groups() {
                let id = group.info.id;
                for key in &group.receive {
                    let made = (*key.ks().expose(), key.spi.0);
                    let held = *self.keys.entry((id, key.epoch)).or_insert(made);
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
                    "I2: {} sends {epoch} after START({newest})",
                    node.id
                );
            }
        }
    }

    fn check_pairs(&self) {
        let live = |n: &&UnitNode| n.bound(self.now);
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
