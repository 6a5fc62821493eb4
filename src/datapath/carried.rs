//! What was carried for each pair of terminals: packets and bytes, when, and from which sender.
//!
//! A [`Batch`](super::Batch) adds up the packets of one call, so that a frame of many packets, or many
//! frames of one pair in a row, cost a comparison each. [`Traffic`] keeps the sums of all calls of one
//! thread. It is bounded: when it is full, the pairs that were silent for longest are forgotten.
//!
//! From time to time what is new is taken from each thread and added to the peers
//! ([`Peers`](super::Peers)). What was opened is kept by its sender until then. Who is to get what was sealed
//! is not known here, so it is taken by pairs.

use std::collections::HashMap;
use std::time::Duration;

use super::peers::{NewTraffic, Tally};
use crate::ids::{GroupId, SenderId};
use crate::search::{Pair, Side};
use crate::time::Timestamp;

/// Packets of a pair that were carried one after the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Carried {
    /// The pair.
    pub pair: Pair,
    /// The group under whose key they were sealed.
    pub group: GroupId,
    /// Who sealed them: this unit if they leave, another one if they arrive.
    pub sender: SenderId,
    /// Packets.
    pub packets: u64,
    /// Bytes of the terminals' packets.
    pub bytes: u64,
}

/// The packets that a batch carried.
#[derive(Debug, Default)]
pub(super) struct CarriedList {
    runs: Vec<Carried>,
    /// How many of the runs the groups' counters have.
    counted: usize,
}

/// What was carried for each pair.
#[derive(Debug)]
pub struct Traffic {
    /// Where the packets come from. Those from the inside are sealed.
    side: Side,
    pairs: HashMap<Pair, Kept>,
    /// What belongs to no pair until it is taken.
    tally: Tally,
}

#[derive(Debug)]
struct Kept {
    traffic: PairTraffic,
    /// Packets and bytes that were taken, or are in the tally.
    taken: (u64, u64),
}

/// What was carried for one pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PairTraffic {
    /// The group under whose key the last packet was sealed.
    pub group: GroupId,
    /// Who sealed the last packet.
    pub sender: SenderId,
    /// Packets.
    pub packets: u64,
    /// Bytes of the terminals' packets.
    pub bytes: u64,
    /// When the first one was carried.
    pub first: Timestamp,
    /// When the last one was carried.
    pub last: Timestamp,
    /// Two times at which a packet was carried, the first at least five seconds before the second.
    pub marks: [Timestamp; 2],
}

impl CarriedList {
    /// Adds packets of a pair.
    pub(super) fn note(
        &mut self,
        pair: Pair,
        (group, sender): (GroupId, SenderId),
        packets: usize,
        bytes: usize,
    ) {
        let (packets, bytes) = (packets as u64, bytes as u64);
        let open = self.runs.len() > self.counted;
        match self.runs.last_mut().filter(|_| open) {
            Some(last) if last.pair == pair && last.sender == sender && last.group == group => {
                last.packets += packets;
                last.bytes += bytes;
            }
            _ => self.runs.push(Carried {
                pair,
                group,
                sender,
                packets,
                bytes,
            }),
        }
    }

    /// Returns what was added since the last call.
    pub(super) fn uncounted(&mut self) -> &[Carried] {
        let from = std::mem::replace(&mut self.counted, self.runs.len());
        self.runs.get(from..).unwrap_or_default()
    }

    pub(super) fn list(&self) -> &[Carried] {
        &self.runs
    }

    pub(super) fn clear(&mut self) {
        self.runs.clear();
        self.counted = 0;
    }
}

impl Traffic {
    /// Creates the sums of a thread that reads packets of this side: those from the inside are sealed,
    /// those from the outside were opened.
    pub fn of(side: Side) -> Self {
        Self {
            side,
            pairs: HashMap::new(),
            tally: Tally::default(),
        }
    }

    /// Adds what a batch has carried.
    pub fn note(&mut self, now: Timestamp, carried: &[Carried]) {
        for run in carried {
            if self.pairs.len() >= MAX_PAIRS && !self.pairs.contains_key(&run.pair) {
                self.forget_half();
            }
            let new = Kept {
                traffic: PairTraffic {
                    group: run.group,
                    sender: run.sender,
                    packets: 0,
                    bytes: 0,
                    first: now,
                    last: now,
                    marks: [now; 2],
                },
                taken: (0, 0),
            };
            let kept = self.pairs.entry(run.pair).or_insert(new);
            match self.side {
                Side::Inside if kept.traffic.group != run.group => {
                    self.tally.add(&kept.take_rest(None));
                }
                Side::Inside => {}
                Side::Outside => self.tally.add(&NewTraffic::opened(now, run)),
            }
            let pair = &mut kept.traffic;
            pair.group = run.group;
            pair.sender = run.sender;
            pair.packets += run.packets;
            pair.bytes += run.bytes;
            pair.last = now;
            if now.since(pair.marks[1]) >= APART {
                pair.marks = [pair.marks[1], now];
            }
        }
    }

    /// Returns what was carried for a pair.
    pub fn get(&self, pair: &Pair) -> Option<&PairTraffic> {
        self.pairs.get(pair).map(|kept| &kept.traffic)
    }

    /// Returns all pairs with what was carried for them, in no particular order.
    pub fn iter(&self) -> impl Iterator<Item = (&Pair, &PairTraffic)> {
        let pairs = self.pairs.iter();
        pairs.map(|(pair, kept)| (pair, &kept.traffic))
    }

    /// Returns what was carried since the last call, each packet once.
    pub fn take_new(&mut self) -> Vec<NewTraffic> {
        let mut new = self.tally.take();
        if self.side == Side::Inside {
            let pairs = self.pairs.iter_mut();
            let rest = pairs.map(|(pair, kept)| kept.take_rest(Some(*pair)));
            new.extend(rest.filter(|new| new.packets > 0));
        }
        new
    }

    fn forget_half(&mut self) {
        let mut last: Vec<Timestamp> = self.pairs.values().map(|kept| kept.traffic.last).collect();
        let middle = last.len() / 2;
        let (_, &mut median, _) = last.select_nth_unstable(middle);
        let (is_sealed, tally) = (self.side == Side::Inside, &mut self.tally);
        self.pairs.retain(|_, kept| {
            let keep = kept.traffic.last > median;
            if !keep && is_sealed {
                tally.add(&kept.take_rest(None));
            }
            keep
        });
    }
}

impl Kept {
    /// Returns what was not taken yet, which is taken by that.
    fn take_rest(&mut self, pair: Option<Pair>) -> NewTraffic {
        let traffic = &self.traffic;
        let now = (traffic.packets, traffic.bytes);
        let taken = std::mem::replace(&mut self.taken, now);
        NewTraffic {
            group: traffic.group,
            pair,
            sender: None,
            packets: now.0 - taken.0,
            bytes: now.1 - taken.1,
            last: traffic.last,
        }
    }
}

impl PairTraffic {
    /// Returns the sum of what two threads have carried for a pair.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        let latest = if other.last > self.last { other } else { self };
        Self {
            group: latest.group,
            sender: latest.sender,
            packets: self.packets + other.packets,
            bytes: self.bytes + other.bytes,
            first: self.first.min(other.first),
            last: latest.last,
            marks: self.marks.max(other.marks),
        }
    }

    /// Returns true if packets of this pair had no answer: since the last one of the other direction, they
    /// were carried for five seconds or more. An answer takes less, so a single packet says nothing.
    pub fn has_no_answer_since(&self, heard: Timestamp) -> bool {
        self.marks[0] > heard && self.marks[1].since(self.marks[0]) >= APART
    }
}

/// How far the two marks of a pair are apart at least.
const APART: Duration = Duration::from_secs(5);
/// Pairs of which a thread keeps the sums.
const MAX_PAIRS: usize = 16_384;

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(n: u32) -> Pair {
        Pair {
            src: std::net::Ipv4Addr::from(0x0a00_0000 + n).into(),
            dst: std::net::Ipv4Addr::from(0x0b00_0000 + n).into(),
        }
    }

    fn at(seconds: u64) -> Timestamp {
        Timestamp::default() + Duration::from_secs(seconds)
    }

    #[test]
    fn packets_of_a_pair_in_a_row_are_one_entry_of_a_batch() {
        let mut list = CarriedList::default();
        list.note(pair(1), (GroupId(1), SenderId(7)), 1, 100);
        list.note(pair(1), (GroupId(1), SenderId(7)), 44, 61_600);
        list.note(pair(2), (GroupId(1), SenderId(7)), 1, 60);
        list.note(pair(1), (GroupId(1), SenderId(7)), 1, 100);
        list.note(pair(1), (GroupId(1), SenderId(8)), 1, 100);
        let sums: Vec<_> = list.list().iter().map(|c| (c.packets, c.bytes)).collect();
        assert_eq!(sums, [(45, 61_700), (1, 60), (1, 100), (1, 100)]);
        let mut traffic = Traffic::of(Side::Outside);
        traffic.note(at(5), list.list());
        traffic.note(at(9), &list.list()[3..]);
        let one = *traffic.get(&pair(1)).unwrap();
        let sum = PairTraffic {
            group: GroupId(1),
            sender: SenderId(8),
            packets: 48,
            bytes: 62_000,
            first: at(5),
            last: at(9),
            marks: [at(5); 2],
        };
        assert_eq!(one, sum);
        assert_eq!(traffic.get(&pair(3)), None);
        // Another thread had the first and the last packet.
        let other = PairTraffic {
            group: GroupId(2),
            sender: SenderId(9),
            packets: 2,
            bytes: 10,
            first: at(1),
            last: at(10),
            marks: [at(1), at(10)],
        };
        let both = one.and(other);
        assert_eq!(
            (both.sender, both.packets, both.bytes),
            (SenderId(9), 50, 62_010)
        );
        assert_eq!((both.first, both.last), (at(1), at(10)));
        assert_eq!(both.marks, [at(5); 2]);
        assert_eq!(both.group, GroupId(2));
        assert_eq!(other.and(one), both);
    }

    #[test]
    fn a_group_is_counted_by_what_was_added_since_it_was_counted_last() {
        let mut list = CarriedList::default();
        let note = |list: &mut CarriedList, group| {
            list.note(pair(1), (GroupId(group), SenderId(7)), 1, 100);
        };
        note(&mut list, 1);
        note(&mut list, 2);
        note(&mut list, 2);
        let count = |list: &mut CarriedList| {
            let runs = list.uncounted().iter();
            runs.map(|run| (run.group.0, run.packets))
                .collect::<Vec<_>>()
        };
        assert_eq!(count(&mut list), [(1, 1), (2, 2)]);
        assert_eq!(count(&mut list), []);
        note(&mut list, 2);
        assert_eq!(count(&mut list), [(2, 1)]);
        assert_eq!(list.list().len(), 3);
        list.clear();
        note(&mut list, 2);
        assert_eq!(count(&mut list), [(2, 1)]);
    }

    #[test]
    fn the_pairs_that_were_silent_for_longest_are_forgotten_when_there_are_too_many() {
        let mut traffic = Traffic::of(Side::Inside);
        for n in 0..MAX_PAIRS as u32 + 10 {
            let run = Carried {
                pair: pair(n),
                group: GroupId(1),
                sender: SenderId(1),
                packets: 1,
                bytes: 1,
            };
            traffic.note(at(n.into()), &[run]);
            assert!(traffic.pairs.len() <= MAX_PAIRS);
        }
        assert!(traffic.get(&pair(0)).is_none());
        assert!(traffic.get(&pair(MAX_PAIRS as u32)).is_some());
    }

    #[test]
    fn packets_have_no_answer_when_they_went_on_for_five_seconds_after_the_last_one_came() {
        let mut traffic = Traffic::of(Side::Inside);
        let run = Carried {
            pair: pair(1),
            group: GroupId(1),
            sender: SenderId(1),
            packets: 1,
            bytes: 1,
        };
        let mut sent = |seconds| {
            traffic.note(at(seconds), &[run]);
            *traffic.get(&pair(1)).unwrap()
        };
        // One packet a minute, each of them answered within a second.
        assert!(!sent(1).has_no_answer_since(at(0)));
        assert!(!sent(60).has_no_answer_since(at(1)));
        assert!(!sent(120).has_no_answer_since(at(60)));
        // The answer to that one has not come, nor the one to the next.
        assert!(!sent(121).has_no_answer_since(at(61)));
        assert!(sent(125).has_no_answer_since(at(61)));
        assert!(sent(1000).has_no_answer_since(at(61)));
        assert!(!sent(1001).has_no_answer_since(at(1001)));
    }
}
