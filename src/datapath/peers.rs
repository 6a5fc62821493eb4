//! What was carried for each peer, which is another unit as its packets name it: by the id that it seals
//! under.
//!
//! A peer has a row for each group. There is a bounded number of rows, because a member of a group can
//! invent sender ids. A newcomer that finds no place takes that of a row that was silent for
//! [`QUIET`], or else one of the group that has more rows than its own; so a member of one group takes no
//! places from another that has fewer. Whoever finds none is counted with the others of its group, and what a
//! row had that lost its place stays in one that never shrinks. So the rows of a group add up to what was
//! carried in the group, and no number goes down as long as its row is there.

use std::collections::{BTreeMap, HashMap};
use std::net::IpAddr;
use std::time::Duration;

use super::carried::Carried;
use crate::ids::{GroupId, SenderId};
use crate::search::{Pair, Side};
use crate::time::Timestamp;

/// What was carried for all peers.
#[derive(Debug, Default)]
pub struct Peers {
    units: HashMap<(GroupId, SenderId), PeerTraffic>,
    /// Of each group the rows that belong to no unit.
    rests: BTreeMap<(GroupId, Peer), PeerTraffic>,
}

/// Who packets were sealed for, or came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Peer {
    /// The unit that seals under this id.
    Unit(SenderId),
    /// Several units, as with multicast, or one that is not known or has found no place.
    Others,
    /// Units that have lost their places.
    Gone,
}

/// What was carried for a peer in one group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PeerTraffic {
    /// What this unit has sealed for it.
    pub sealed: Sum,
    /// What it has sealed and this unit has delivered.
    pub opened: Sum,
    /// The address behind it that was carried last.
    pub terminal: Option<IpAddr>,
}

/// What went in one direction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// Packets.
    pub packets: u64,
    /// Bytes of the terminals' packets.
    pub bytes: u64,
    /// When the last one was carried.
    pub last: Option<Timestamp>,
}

/// What was carried and not added to a peer yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewTraffic {
    /// The group.
    pub group: GroupId,
    /// The pair, or that of the last packet; `None` if it was forgotten.
    pub pair: Option<Pair>,
    /// Who sealed what was opened, if that was not too much to keep; `None` for what was sealed.
    pub sender: Option<SenderId>,
    /// Packets.
    pub packets: u64,
    /// Bytes of the terminals' packets.
    pub bytes: u64,
    /// When the last one was carried.
    pub last: Timestamp,
}

/// What one thread has carried since it was asked last, by senders.
#[derive(Debug, Default)]
pub(super) struct Tally {
    entries: Vec<NewTraffic>,
    places: HashMap<(GroupId, Option<SenderId>), usize>,
    /// How many senders each group has here.
    senders: BTreeMap<GroupId, usize>,
    /// The entry that was added to last.
    last: usize,
}

impl NewTraffic {
    pub(super) fn opened(now: Timestamp, run: &Carried) -> Self {
        Self {
            group: run.group,
            pair: Some(run.pair),
            sender: Some(run.sender),
            packets: run.packets,
            bytes: run.bytes,
            last: now,
        }
    }
}

impl Tally {
    pub(super) fn add(&mut self, new: &NewTraffic) {
        if new.packets == 0 {
            return;
        }
        let is_same = |known: &NewTraffic| (known.group, known.sender) == (new.group, new.sender);
        if !self.entries.get(self.last).is_some_and(is_same) {
            self.last = self.find(new);
        }
        if let Some(known) = self.entries.get_mut(self.last) {
            known.pair = new.pair;
            known.packets += new.packets;
            known.bytes += new.bytes;
            known.last = known.last.max(new.last);
        }
    }

    /// Returns everything and forgets it.
    pub(super) fn take(&mut self) -> Vec<NewTraffic> {
        std::mem::take(self).entries
    }

    /// Returns the place of an entry, which is new if there is none yet.
    fn find(&mut self, new: &NewTraffic) -> usize {
        let (group, mut sender) = (new.group, new.sender);
        if sender.is_some() && !self.places.contains_key(&(group, sender)) {
            let senders = self.senders.entry(group).or_default();
            match *senders < SENDERS {
                true => *senders += 1,
                false => sender = None,
            }
        }
        let entries = &mut self.entries;
        *self.places.entry((group, sender)).or_insert_with(|| {
            entries.push(NewTraffic {
                sender,
                packets: 0,
                bytes: 0,
                ..*new
            });
            entries.len() - 1
        })
    }
}

impl Peers {
    /// Adds what was carried for `peer`, `None` if no single unit is known for it. Packets from the inside
    /// were sealed for it, those from the outside came from it.
    pub fn add(&mut self, side: Side, peer: Option<SenderId>, new: &NewTraffic) {
        let group = new.group;
        let unit = peer.filter(|peer| self.has_place(new.last, (group, *peer)));
        let row = match unit {
            Some(peer) => self.units.entry((group, peer)).or_default(),
            None => self.rest(group, Peer::Others),
        };
        let (sum, terminal) = match side {
            Side::Inside => (&mut row.sealed, new.pair.map(|pair| pair.dst)),
            Side::Outside => (&mut row.opened, new.pair.map(|pair| pair.src)),
        };
        sum.add(&Sum {
            packets: new.packets,
            bytes: new.bytes,
            last: Some(new.last),
        });
        if unit.is_some() {
            row.terminal = terminal.or(row.terminal);
        }
    }

    /// Returns all rows, sorted by group, those that belong to no unit behind the others.
    pub fn rows(&self) -> Vec<(GroupId, Peer, PeerTraffic)> {
        let units = self.units.iter();
        let units = units.map(|((group, id), traffic)| (*group, Peer::Unit(*id), *traffic));
        let rests = self.rests.iter();
        let rests = rests.map(|((group, peer), traffic)| (*group, *peer, *traffic));
        let mut rows: Vec<_> = units.chain(rests).collect();
        rows.sort_by_key(|(group, peer, _)| (*group, *peer));
        rows
    }

    /// Returns true if a peer has a place or was given one.
    fn has_place(&mut self, now: Timestamp, unit: (GroupId, SenderId)) -> bool {
        if self.units.len() < UNITS || self.units.contains_key(&unit) {
            return true;
        }
        let Some(gone) = self.dispensable(now, unit.0) else {
            return false;
        };
        if let Some(had) = self.units.remove(&gone) {
            let row = self.rest(gone.0, Peer::Gone);
            row.sealed.add(&had.sealed);
            row.opened.add(&had.opened);
        }
        true
    }

    /// Returns who has to leave its place to a newcomer of a group.
    fn dispensable(&self, now: Timestamp, group: GroupId) -> Option<(GroupId, SenderId)> {
        let mut rows: BTreeMap<GroupId, usize> = BTreeMap::new();
        for (group, _) in self.units.keys() {
            *rows.entry(*group).or_default() += 1;
        }
        let longest_silent = |of: Option<GroupId>| {
            let units = self.units.iter();
            let units = units.filter(|((group, _), _)| of.is_none_or(|of| of == *group));
            let silent = units.map(|(unit, traffic)| (traffic.last(), *unit)).min();
            silent.filter(|(last, _)| of.is_some() || now.since(*last) >= QUIET)
        };
        let own = rows.get(&group).copied().unwrap_or(0);
        let most = rows.into_iter().max_by_key(|(_, rows)| *rows);
        let most = most.filter(|(_, rows)| *rows > own + 1);
        let silent = longest_silent(None).or_else(|| longest_silent(Some(most?.0)));
        silent.map(|(_, unit)| unit)
    }

    fn rest(&mut self, group: GroupId, peer: Peer) -> &mut PeerTraffic {
        let full = self.rests.len() >= RESTS && !self.rests.contains_key(&(group, peer));
        let group = if full { NO_GROUP } else { group };
        self.rests.entry((group, peer)).or_default()
    }
}

impl PeerTraffic {
    /// Returns when something was carried for the last time.
    fn last(&self) -> Timestamp {
        let last = self.sealed.last.max(self.opened.last);
        last.unwrap_or_default()
    }
}

impl Sum {
    fn add(&mut self, more: &Self) {
        self.packets += more.packets;
        self.bytes += more.bytes;
        self.last = self.last.max(more.last);
    }
}

/// Units that have rows, in all groups together.
const UNITS: usize = 256;
/// Rows without a unit, which are two for each group.
const RESTS: usize = 2048;
/// A group that no manager has, for the groups that find no place.
const NO_GROUP: GroupId = GroupId(u32::MAX);
/// Senders of a group that a thread keeps until it is asked.
const SENDERS: usize = 256;
/// After this time a unit that is silent leaves its place to any newcomer.
const QUIET: Duration = Duration::from_secs(3600);

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use super::*;
    use crate::datapath::Traffic;

    const A: GroupId = GroupId(1);
    const B: GroupId = GroupId(2);

    fn at(seconds: u64) -> Timestamp {
        Timestamp::default() + Duration::from_secs(seconds)
    }

    fn pair(n: u32) -> Pair {
        Pair {
            src: Ipv4Addr::from(0x0a00_0000 + n).into(),
            dst: Ipv4Addr::from(0x0b00_0000 + n).into(),
        }
    }

    fn run(n: u32, group: GroupId, sender: u32, packets: u64) -> Carried {
        Carried {
            pair: pair(n),
            group,
            sender: SenderId(sender),
            packets,
            bytes: packets * 100,
        }
    }

    /// Something from a unit, at this second.
    fn from(peers: &mut Peers, second: u64, group: GroupId, sender: u32) {
        let new = NewTraffic::opened(at(second), &run(1, group, sender, 1));
        peers.add(Side::Outside, new.sender, &new);
    }

    /// Packets that were opened: by unit, of others, of those that are gone.
    fn opened(peers: &Peers, group: GroupId) -> (BTreeMap<u32, u64>, u64, u64) {
        let (mut units, mut others, mut gone) = (BTreeMap::new(), 0, 0);
        for (_, peer, traffic) in peers.rows().iter().filter(|row| row.0 == group) {
            match peer {
                Peer::Unit(id) => drop(units.insert(id.0, traffic.opened.packets)),
                Peer::Others => others = traffic.opened.packets,
                Peer::Gone => gone = traffic.opened.packets,
            }
        }
        (units, others, gone)
    }

    #[test]
    fn what_is_opened_belongs_to_its_sender_and_is_taken_once() {
        let mut traffic = Traffic::of(Side::Outside);
        // One pair from two queues of a unit, and one unit in two groups.
        traffic.note(at(1), &[run(1, A, 7, 2), run(1, A, 8, 3), run(2, A, 7, 1)]);
        traffic.note(at(2), &[run(2, B, 7, 5)]);
        let mut peers = Peers::default();
        for new in traffic.take_new() {
            peers.add(Side::Outside, new.sender, &new);
        }
        assert_eq!(traffic.take_new(), []);
        let seven = PeerTraffic {
            opened: Sum {
                packets: 3,
                bytes: 300,
                last: Some(at(1)),
            },
            terminal: Some(pair(2).src),
            ..PeerTraffic::default()
        };
        let rows = peers.rows();
        assert_eq!(rows[0], (A, Peer::Unit(SenderId(7)), seven));
        assert_eq!(opened(&peers, A).0, [(7, 3), (8, 3)].into());
        assert_eq!(opened(&peers, B).0, [(7, 5)].into());
        // More of it is added to what was there.
        traffic.note(at(9), &[run(1, A, 7, 1)]);
        for new in traffic.take_new() {
            peers.add(Side::Outside, new.sender, &new);
        }
        assert_eq!(opened(&peers, A).0, [(7, 4), (8, 3)].into());
        assert_eq!(peers.rows()[0].2.opened.last, Some(at(9)));
    }

    #[test]
    fn what_is_sealed_is_taken_once_by_pairs_and_by_the_group_it_was_sealed_in() {
        let mut traffic = Traffic::of(Side::Inside);
        traffic.note(at(1), &[run(1, A, 7, 2), run(2, A, 7, 1), run(1, A, 7, 2)]);
        let take = |traffic: &mut Traffic| {
            let mut new = traffic.take_new();
            new.sort_by_key(|new| (new.group, new.pair));
            let new = new.iter();
            new.map(|new| (new.group, new.pair, new.packets, new.bytes))
                .collect::<Vec<_>>()
        };
        let both = [(A, Some(pair(1)), 4, 400), (A, Some(pair(2)), 1, 100)];
        assert_eq!(take(&mut traffic), both);
        assert_eq!(take(&mut traffic), []);
        // The pair has another path: what it had before remains that of the other group.
        traffic.note(at(2), &[run(1, A, 7, 3), run(1, B, 7, 5)]);
        let split = [(A, None, 3, 300), (B, Some(pair(1)), 5, 500)];
        assert_eq!(take(&mut traffic), split);
        assert_eq!(traffic.get(&pair(1)).unwrap().packets, 12);
    }

    #[test]
    fn pairs_that_are_forgotten_leave_what_was_not_taken_of_them() {
        let mut traffic = Traffic::of(Side::Inside);
        let (mut noted, mut taken) = (0, 0);
        for n in 0..50_000 {
            traffic.note(at(n.into()), &[run(n, A, 7, 1)]);
            noted += 1;
            if n == 7_000 {
                taken += traffic
                    .take_new()
                    .iter()
                    .map(|new| new.packets)
                    .sum::<u64>();
            }
        }
        let last = traffic.take_new();
        let forgotten: Vec<_> = last.iter().filter(|new| new.pair.is_none()).collect();
        assert_eq!(forgotten.len(), 1);
        assert!(forgotten[0].packets > 20_000);
        taken += last.iter().map(|new| new.packets).sum::<u64>();
        assert_eq!(taken, noted);
        // What was opened does not depend on the pairs.
        let mut traffic = Traffic::of(Side::Outside);
        for n in 0..50_000 {
            traffic.note(at(n.into()), &[run(n, A, 7, 1)]);
        }
        let new = traffic.take_new();
        assert_eq!((new.len(), new[0].packets), (1, 50_000));
    }

    #[test]
    fn senders_that_a_member_invents_fill_no_memory_and_not_the_places_of_another_group() {
        let mut traffic = Traffic::of(Side::Outside);
        for sender in 0..10_000 {
            traffic.note(at(1), &[run(1, A, sender, 1)]);
        }
        traffic.note(at(2), &[run(2, B, 7, 1)]);
        let new = traffic.take_new();
        assert_eq!(new.len(), SENDERS + 2);
        assert_eq!(new.iter().map(|new| new.packets).sum::<u64>(), 10_001);
        let mut peers = Peers::default();
        for new in new.iter().filter(|new| new.group == A) {
            peers.add(Side::Outside, new.sender, new);
        }
        assert_eq!(peers.units.len(), UNITS);
        for new in new.iter().filter(|new| new.group == B) {
            peers.add(Side::Outside, new.sender, new);
        }
        assert_eq!(opened(&peers, B).0, [(7, 1)].into());
        let (units, others, gone) = opened(&peers, A);
        assert_eq!(units.len(), UNITS - 1);
        assert_eq!(units.values().sum::<u64>() + others + gone, 10_000);
    }

    #[test]
    fn a_group_gives_its_places_to_one_with_fewer_and_none_to_its_own_newcomers() {
        let mut peers = Peers::default();
        for sender in 0..UNITS as u32 {
            from(&mut peers, 1000 + u64::from(sender), A, sender);
        }
        // Its own newcomer finds none, and those that are there keep counting.
        from(&mut peers, 2000, A, 9999);
        from(&mut peers, 2000, A, 3);
        let (units, others, gone) = opened(&peers, A);
        assert_eq!((units[&3], others, gone), (2, 1, 0));
        assert!(!units.contains_key(&9999));
        // Those of another group do, until both have the same number. Who was silent for longest leaves.
        for sender in 0..1000 {
            from(&mut peers, 2001, B, sender);
            assert_eq!(peers.units.len(), UNITS);
        }
        let (of_a, of_b) = (opened(&peers, A), opened(&peers, B));
        assert_eq!((of_a.0.len(), of_b.0.len()), (UNITS / 2, UNITS / 2));
        assert!(of_a.0.contains_key(&3) && of_a.0.contains_key(&255));
        assert!(!of_a.0.contains_key(&0) && !of_a.0.contains_key(&100));
        assert_eq!(of_a.2, UNITS as u64 / 2);
        assert_eq!((of_b.1, of_b.2), (1000 - UNITS as u64 / 2, 0));
    }

    #[test]
    fn a_unit_that_is_silent_for_an_hour_leaves_its_place_and_what_it_had_is_not_lost() {
        let mut peers = Peers::default();
        for sender in 0..UNITS as u32 {
            from(&mut peers, if sender == 5 { 10 } else { 20 }, A, sender);
        }
        from(&mut peers, 10 + QUIET.as_secs() - 1, A, 9999);
        assert_eq!(opened(&peers, A).1, 1, "too soon");
        from(&mut peers, 10 + QUIET.as_secs(), A, 9999);
        let (units, others, gone) = opened(&peers, A);
        assert!(!units.contains_key(&5) && units[&9999] == 1);
        assert_eq!((others, gone), (1, 1));
        // When it comes back, it counts anew.
        from(&mut peers, 20 + QUIET.as_secs(), A, 5);
        let (units, others, gone) = opened(&peers, A);
        assert_eq!((units[&5], others, gone), (1, 1, 2));
    }

    #[test]
    fn no_number_goes_down_while_its_row_is_there_and_nothing_is_lost() {
        let mut peers = Peers::default();
        let mut before: BTreeMap<(GroupId, Peer), PeerTraffic> = BTreeMap::new();
        for n in 0..20_000_u64 {
            let (group, sender) = (GroupId(n as u32 % 3), (n * n % 401) as u32);
            let new = NewTraffic::opened(at(n * 10), &run(1, group, sender, 1));
            let side = [Side::Inside, Side::Outside][n as usize % 2];
            peers.add(side, Some(SenderId(sender)), &new);
            if n % 50 == 0 {
                let rows = peers.rows();
                let sum = |of: fn(&PeerTraffic) -> u64| rows.iter().map(|row| of(&row.2)).sum();
                let both: u64 = sum(|row| row.sealed.packets + row.opened.packets);
                assert_eq!(both, n + 1);
                let now = rows
                    .into_iter()
                    .map(|(group, peer, row)| ((group, peer), row));
                let now: BTreeMap<_, _> = now.collect();
                for (key, row) in &now {
                    let had = before.get(key).filter(|had| {
                        // A unit that lost its place and came back is a new row.
                        !matches!(key.1, Peer::Unit(_)) || row.last() == had.last()
                    });
                    let had = had.copied().unwrap_or_default();
                    assert!(row.sealed.packets >= had.sealed.packets, "{key:?}");
                    assert!(row.opened.packets >= had.opened.packets, "{key:?}");
                }
                before = now;
            }
        }
        assert!(peers.rows().len() <= UNITS + 6);
    }

    #[test]
    fn groups_without_end_fill_no_memory() {
        let mut peers = Peers::default();
        for group in 0..5000 {
            let new = NewTraffic::opened(at(1), &run(1, GroupId(group), 1, 1));
            peers.add(Side::Inside, None, &new);
        }
        let rows = peers.rows();
        assert_eq!(rows.len(), RESTS + 1);
        let sum = rows.iter().map(|row| row.2.sealed.packets).sum::<u64>();
        assert_eq!(sum, 5000);
    }
}
