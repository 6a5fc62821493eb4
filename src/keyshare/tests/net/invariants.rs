//! What must hold after every step (docs/protocol.md section 4.3).

use std::sync::Arc;
use std::time::Duration;

use super::{Net, UnitNode, sending};
use crate::ids::{Epoch, EuId};
use crate::keyshare::ring::{KeyRing, Transmit, UpdateMode};
use crate::manager::Phase;

impl Net {
    /// I2 to I6, I8, I9, and that no sender id is given twice.
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

    /// A registration gave the unit these sender ids: no other one has ever had them, not even one of the same process, whose
    /// counters a new session key does not begin anew.
    pub(in crate::keyshare::tests) fn given(&mut self, u: usize, ring: &KeyRing) {
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
        let Some(machine) = &node.machine else {
            return;
        };
        let leased = node.bound(self.now);
        for ring in [&node.threads, &machine.ring()] {
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
                    let pair = (*key.ks().expose(), sender);
                    let owner = *self.pairs.entry(pair).or_insert(of);
                    let epoch = key.epoch;
                    assert_eq!(owner, of, "I6: {sender} twice under epoch {epoch}");
                }
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
        if self.copied {
            // Units of two histories do not hear each other.
            return;
        }
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
                    let can = |m: &crate::keyshare::EuMachine| {
                        let name = &hears.info.name;
                        let withheld = m.status(self.now).withheld;
                        withheld.iter().all(|w| w.group != *name)
                    };
                    if !b.machine.as_deref().is_some_and(can) {
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

#[test]
fn a_process_that_registers_again_has_other_sender_ids() {
    let mut net = registered_three_times();
    let ids: Vec<_> = net.senders.iter().filter(|(_, o)| o.0 == EuId(1)).collect();
    assert_eq!(ids.len(), 6, "two for each registration: {ids:?}");
    net.check();
}

#[test]
#[should_panic(expected = "was given twice")]
fn the_same_sender_id_twice_in_one_process_is_noticed() {
    let mut net = registered_three_times();
    let ring = Arc::clone(&net.units[0].threads);
    net.given(0, &ring);
}

#[test]
#[should_panic(expected = "uses sender id")]
fn a_sender_id_that_another_process_was_given_is_noticed() {
    let mut net = registered_three_times();
    net.units[0].life += 1;
    net.check();
}

/// Two units that have registered three times in one process: the manager has started again twice.
fn registered_three_times() -> Net {
    let mut net = Net::new(1, 2, 1, UpdateMode::Strict);
    for times in 1..=3 {
        if times > 1 {
            net.crash_mge();
            net.start_mge();
        }
        let registered = |u: &UnitNode| u.events.iter().filter(|e| **e == "registered").count();
        let all = |n: &Net| n.units.iter().all(|u| registered(u) == times) && n.settled();
        assert!(net.run_until(Duration::from_secs(9), all));
    }
    net
}
