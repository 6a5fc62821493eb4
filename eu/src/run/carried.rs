//! What the threads have carried: for each pair of terminals, and for each peer.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use anyhow::Result;
use fpn::datapath::{
    Carried, NewTraffic, PairTraffic, Peer, PeerTraffic, Peers, Snapshot, Traffic,
};
use fpn::ids::{GroupId, SenderId};
use fpn::search::{Pair, PathAction, PathTable, Side};
use fpn::time::Timestamp;

use super::workers::side_of;

/// What each thread has carried. Locked by the thread once for a batch.
pub(super) struct AllTraffic(Vec<Mutex<Traffic>>);

/// What was carried for each peer, as far as it was taken from the threads.
pub(crate) struct PeerBook {
    traffic: Arc<AllTraffic>,
    snapshot: Box<dyn Fn() -> Arc<Snapshot> + Send + Sync>,
    peers: Mutex<Peers>,
}

impl AllTraffic {
    /// For this many threads, which have carried nothing.
    pub(super) fn new(threads: usize) -> Self {
        let threads = (0..threads).map(|place| Mutex::new(Traffic::of(side_of(place))));
        Self(threads.collect())
    }

    /// Adds what a batch of a thread has carried.
    pub(super) fn note(&self, place: usize, now: Timestamp, carried: &[Carried]) {
        if let Some(traffic) = self.0.get(place) {
            lock(traffic).note(now, carried);
        }
    }

    /// Returns the pairs for which packets were sealed and that are worth a look by `is_odd`, which is told
    /// when something came back last, if ever.
    pub(super) fn unanswered(
        &self,
        is_odd: impl Fn(&PairTraffic, Option<Timestamp>) -> bool,
    ) -> Vec<Pair> {
        let mut pairs = BTreeSet::new();
        for traffic in self.of(Side::Inside) {
            let traffic = lock(traffic);
            // A pair that would not be odd if it had never been answered, or only at the very beginning, is
            // not looked up.
            let odd = traffic.iter().filter(|(_, traffic)| {
                is_odd(traffic, None) || is_odd(traffic, Some(Timestamp::default()))
            });
            pairs.extend(odd.map(|(pair, _)| *pair));
        }
        pairs.retain(|pair| {
            let heard = self.carried(Side::Outside, &pair.reversed());
            let sealed = self.carried(Side::Inside, pair);
            sealed.is_some_and(|sealed| is_odd(&sealed, heard.map(|heard| heard.last)))
        });
        pairs.into_iter().collect()
    }

    /// Returns what the threads that read from a side have carried for a pair.
    pub(super) fn carried(&self, side: Side, pair: &Pair) -> Option<PairTraffic> {
        let sums = self.of(side);
        let sums = sums.filter_map(|traffic| lock(traffic).get(pair).copied());
        sums.reduce(PairTraffic::and)
    }

    /// Adds to the peers what the threads have carried since this was called last.
    fn settle(&self, peers: &mut Peers, paths: &PathTable) {
        for side in [Side::Outside, Side::Inside] {
            for traffic in self.of(side) {
                // No thread waits until the others are looked at.
                let new = lock(traffic).take_new();
                for new in new {
                    let peer = match side {
                        Side::Outside => new.sender,
                        Side::Inside => self.far(&new, paths),
                    };
                    peers.add(side, peer, &new);
                }
            }
        }
    }

    /// Returns the unit that packets were sealed for, as `fpn-eu paths` names it: the one that spoke last for
    /// the destination, or else the one that answered the search.
    fn far(&self, new: &NewTraffic, paths: &PathTable) -> Option<SenderId> {
        let pair = new.pair?;
        let heard = self.carried(Side::Outside, &pair.reversed());
        let heard = heard.filter(|heard| heard.group == new.group);
        let answered = || {
            let path = paths.get(&pair)?;
            let in_group = path.action == Some(PathAction::Encrypt(new.group));
            path.far.filter(|_| in_group)
        };
        heard.map(|heard| heard.sender).or_else(answered)
    }

    fn of(&self, side: Side) -> impl Iterator<Item = &Mutex<Traffic>> {
        let threads = self.0.iter().enumerate();
        let of_side = threads.filter(move |(place, _)| side_of(*place) == side);
        of_side.map(|(_, traffic)| traffic)
    }
}

impl PeerBook {
    pub(super) fn new(
        traffic: Arc<AllTraffic>,
        snapshot: impl Fn() -> Arc<Snapshot> + Send + Sync + 'static,
    ) -> Self {
        Self {
            traffic,
            snapshot: Box::new(snapshot),
            peers: Mutex::default(),
        }
    }

    /// Returns what was carried for each peer until now.
    pub(crate) async fn rows(self: &Arc<Self>) -> Result<Vec<(GroupId, Peer, PeerTraffic)>> {
        let book = Arc::clone(self);
        let rows = move || {
            let snapshot = (book.snapshot)();
            let mut peers = book.peers.lock().unwrap_or_else(PoisonError::into_inner);
            book.traffic.settle(&mut peers, &snapshot.paths);
            peers.rows()
        };
        // It takes some time with many pairs.
        Ok(tokio::task::spawn_blocking(rows).await?)
    }

    /// Takes again and again what the threads have carried, before they forget it and while it is known whom
    /// it was for.
    pub(crate) async fn keep(self: Arc<Self>) -> Result<()> {
        loop {
            tokio::time::sleep(TAKE_AGAIN).await;
            self.rows().await?;
        }
    }
}

fn lock(traffic: &Mutex<Traffic>) -> MutexGuard<'_, Traffic> {
    traffic.lock().unwrap_or_else(PoisonError::into_inner)
}

const TAKE_AGAIN: Duration = Duration::from_secs(10);

#[cfg(test)]
mod tests {
    use fpn::search::PathEntry;

    use super::*;

    const A: GroupId = GroupId(1);
    const B: GroupId = GroupId(2);

    fn pair(src: &str, dst: &str) -> Pair {
        let [src, dst] = [src, dst].map(|addr| addr.parse().unwrap());
        Pair { src, dst }
    }

    fn run(pair: Pair, group: GroupId, sender: u32) -> Carried {
        Carried {
            pair,
            group,
            sender: SenderId(sender),
            packets: 1,
            bytes: 100,
        }
    }

    /// A table with one path, for which this unit has answered the search.
    fn answered(pair: Pair, group: GroupId, far: u32) -> PathTable {
        let mut paths = PathTable::default();
        let entry = PathEntry {
            action: Some(PathAction::Encrypt(group)),
            pin: Some(group),
            ages: Timestamp::NEVER,
            mtu: None,
            far: Some(SenderId(far)),
        };
        paths.set(pair, Some(entry));
        paths
    }

    /// Packets that were sealed, by group and peer.
    fn sealed(peers: &Peers) -> Vec<(GroupId, Peer, u64)> {
        let rows = peers.rows().into_iter();
        let rows = rows.map(|(group, peer, traffic)| (group, peer, traffic.sealed.packets));
        rows.filter(|row| row.2 > 0).collect()
    }

    #[test]
    fn what_is_sealed_is_for_the_unit_that_spoke_last_for_the_destination_or_answered_the_search() {
        for [a, b, c, channel] in [
            ["10.0.0.1", "10.0.0.2", "10.0.0.3", "239.1.2.3"],
            ["fd00::1", "fd00::2", "fd00::3", "ff08::7"],
        ] {
            let all = AllTraffic::new(4);
            let (to_b, to_c) = (pair(a, b), pair(a, c));
            let paths = answered(to_b, A, 20);
            let mut peers = Peers::default();
            let mut settled = |all: &AllTraffic| {
                all.settle(&mut peers, &paths);
                sealed(&peers)
            };
            let unit = |n| Peer::Unit(SenderId(n));
            let now = Timestamp::default();
            // Two threads seal. Only the search has named anybody, and only for one of the pairs and in
            // one of the groups. Nobody is alone behind a multicast address.
            let many = run(pair(a, channel), A, 1);
            all.note(0, now, &[run(to_b, A, 1), many]);
            all.note(2, now, &[run(to_c, A, 2), run(pair(b, a), A, 2)]);
            assert_eq!(settled(&all), [(A, unit(20), 1), (A, Peer::Others, 3)]);
            all.note(0, now, &[run(to_b, B, 1)]);
            assert_eq!(settled(&all)[2..], [(B, Peer::Others, 1)]);
            // The other unit speaks under another id, and a third one is heard too.
            let heard = [run(to_b.reversed(), A, 21), run(to_c.reversed(), B, 30)];
            all.note(3, now, &heard);
            all.note(0, now, &[run(to_c, A, 1)]);
            all.note(2, now, &[run(to_b, A, 2), run(to_c, B, 2)]);
            let wanted = [
                (A, unit(20), 1),
                (A, unit(21), 1),
                // It was the other group's packet that was heard.
                (A, Peer::Others, 4),
                (B, unit(30), 1),
                (B, Peer::Others, 1),
            ];
            assert_eq!(settled(&all), wanted);
            assert_eq!(settled(&all), wanted, "once");
        }
    }
}
