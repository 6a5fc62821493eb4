use super::*;
use crate::crypto::Secret;
use crate::ids::Epoch;
use crate::keyshare::ring::{GroupPolicy, SuiteId};
use crate::manager::directory::StoredKey;
use crate::manager::request::NewGroup;

fn group(id: u32, every_s: u64, age: Duration, spi: u32) -> GroupRecord {
    let new = NewGroup {
        name: format!("g{id}").parse().unwrap(),
        update: UpdateMode::Hitless,
        priority: 0,
        policy: GroupPolicy::Closed,
        suite: SuiteId::default(),
        protect: Vec::new(),
        rotate_every: every_s.try_into().unwrap(),
        lock: false,
        after_volume: AfterVolume::NEVER,
    };
    let key = StoredKey {
        epoch: Epoch(1),
        spi: Spi(spi),
        suite: SuiteId::default(),
        ks: Secret::new([0; 32]),
    };
    GroupRecord {
        key: Some(key),
        key_age: age,
        ..new.record(GroupId(id))
    }
}

/// A leader whose rotations take a second each.
struct Bench {
    turns: Turns,
    busy: Vec<Busy>,
    now: Timestamp,
    units: usize,
    /// When which group began.
    begun: Vec<(Timestamp, GroupId)>,
    /// The most groups and units at the same time.
    most: (usize, usize),
    /// A group whose rotations never come to anything.
    broken: Option<GroupId>,
    /// Of the last key that was made.
    epoch: u64,
}

impl Bench {
    fn new(units: usize) -> Self {
        Self {
            turns: Turns::default(),
            busy: Vec::new(),
            now: NOW,
            units,
            begun: Vec::new(),
            most: (0, 0),
            broken: None,
            epoch: 1,
        }
    }

    fn run(&mut self, time: Duration) {
        let end = self.now + time;
        while self.now < end {
            let next = self.busy.iter().map(|b| b.since + LOOK);
            let next = next.chain(self.turns.poll_timeout()).min();
            self.now = next.unwrap_or(end).max(self.now).min(end);
            let ended = self.busy.extract_if(.., |b| b.since + LOOK <= self.now);
            for b in ended {
                // Multiplied with an odd number, so that each key has another lot.
                let spi = (self.begun.len() as u32).wrapping_mul(0x9e37_79b9);
                self.epoch += 1;
                let key = (Epoch(self.epoch), Spi(spi));
                self.turns.new_key(self.now, b.group, key);
            }
            if self.turns.is_due(self.now) {
                let units = self.units;
                for turn in self.turns.begin(self.now, &self.busy, |_| units) {
                    self.begun.push((self.now, turn.group));
                    if self.broken != Some(turn.group) {
                        let (group, since) = (turn.group, self.now);
                        self.busy.push(Busy {
                            group,
                            units,
                            since,
                        });
                    }
                }
            }
            let sum = self.busy.iter().map(|b| b.units).sum();
            self.most = (self.most.0.max(self.busy.len()), self.most.1.max(sum));
        }
    }

    /// The most rotations that have begun within any such span.
    fn densest(&self, span: Duration) -> usize {
        let within = |&(at, _): &(Timestamp, GroupId)| {
            let near = |(other, _): &&(Timestamp, GroupId)| *other >= at && other.since(at) < span;
            self.begun.iter().filter(near).count()
        };
        self.begun.iter().map(within).max().unwrap_or(0)
    }
}

#[test]
fn a_key_is_replaced_in_the_last_tenth_of_its_interval_and_not_always_at_the_same_moment() {
    let mut bench = Bench::new(3);
    bench
        .turns
        .add_group(NOW, &group(1, 3600, Duration::ZERO, 7));
    bench.run(HOUR * 50);
    assert!((50..=56).contains(&bench.begun.len()), "{:?}", bench.begun);
    let mut ages: Vec<_> = bench
        .begun
        .windows(2)
        .map(|w| w[1].0.since(w[0].0))
        .collect();
    let (least, most) = (ages.iter().min().unwrap(), ages.iter().max().unwrap());
    assert!(
        *least >= HOUR * 9 / 10 && *most <= HOUR + LOOK,
        "{least:?} {most:?}"
    );
    ages.sort_unstable();
    ages.dedup();
    assert!(ages.len() > 10, "jitter: {ages:?}");
}

#[test]
fn a_group_that_is_not_to_be_rotated_is_not() {
    let mut bench = Bench::new(3);
    bench.turns.add_group(NOW, &group(1, 0, HOUR * 9999, 7));
    bench.run(HOUR * 9999);
    assert_eq!(bench.begun, []);
    let status = bench.turns.status(bench.now);
    assert_eq!((status[0].age_s, status[0].next_s), (2 * 9999 * 3600, None));
    bench
        .turns
        .change_group(bench.now, GroupId(1), Some(60.try_into().unwrap()), None);
    bench.run(HOUR);
    assert!(
        bench.begun.len() >= 60,
        "its control: {}",
        bench.begun.len()
    );
    bench
        .turns
        .change_group(bench.now, GroupId(1), Some(RotateEvery::NEVER), None);
    let before = bench.begun.len();
    bench.run(HOUR);
    assert!(bench.begun.len() <= before + 1, "the one under way at most");
}

#[test]
fn a_manager_that_starts_again_comes_to_the_same_moment() {
    let spi = 0x8765_4321;
    let mut turns = Turns::default();
    turns.add_group(NOW, &group(1, 3600, Duration::ZERO, spi));
    let due = turns.poll_timeout().unwrap();
    let later = NOW + HOUR / 2;
    let mut turns = Turns::default();
    turns.add_group(later, &group(1, 3600, HOUR / 2, spi));
    assert_eq!(turns.poll_timeout().unwrap(), due);
    assert_eq!(
        turns.status(later)[0].next_s,
        Some(due.since(later).as_secs())
    );
}

#[test]
fn after_downtime_200_groups_are_not_rotated_in_a_burst() {
    let mut bench = Bench::new(3);
    for id in 0..200u32 {
        let record = group(id, 3600, HOUR * 24, id.wrapping_mul(0x9e37_79b9));
        bench.turns.add_group(NOW, &record);
    }
    bench.run(HOUR / 10 + Duration::from_secs(10));
    let mut groups: Vec<_> = bench.begun.iter().map(|(_, group)| *group).collect();
    groups.sort_unstable();
    let all: Vec<_> = (0..200).map(GroupId).collect();
    assert_eq!(groups, all, "each once");
    assert!(bench.most.0 <= GROUPS);
    let densest = bench.densest(Duration::from_secs(18));
    assert!(densest <= 20, "{densest} of 200 in a twentieth of the time");
}

#[test]
fn two_hundred_groups_keep_their_intervals_for_a_day() {
    let mut bench = Bench::new(3);
    for id in 0..200u32 {
        let record = group(id, 3600, Duration::ZERO, id.wrapping_mul(0x9e37_79b9));
        bench.turns.add_group(NOW, &record);
    }
    bench.run(HOUR * 24);
    let counts = (0..200).map(|id| bench.begun.iter().filter(|b| b.1 == GroupId(id)).count());
    for count in counts {
        assert!((23..=27).contains(&count), "{count}");
    }
    assert!(bench.most.0 <= GROUPS);
}

#[test]
fn two_large_groups_are_never_rotated_at_the_same_time_and_small_ones_are() {
    for (units, groups, sum) in [(300, 1, 300), (5000, 1, 5000), (250, 2, 500), (5, 4, 20)] {
        let mut bench = Bench::new(units);
        for id in 0..12 {
            bench.turns.add_group(NOW, &group(id, 0, HOUR, id));
            let by = Some(("root".to_owned(), Ticket(id.into())));
            let (group, update) = (GroupId(id), None);
            bench.turns.ask(Turn { group, update, by });
        }
        bench.run(Duration::from_secs(60));
        assert_eq!(bench.begun.len(), 12);
        assert_eq!(bench.most, (groups, sum));
    }
}

#[test]
fn a_large_group_waits_for_a_rotation_that_somebody_else_has_begun_but_not_for_ever() {
    let mut turns = Turns::default();
    turns.add_group(NOW, &group(1, 0, HOUR, 1));
    let by = Some(("root".to_owned(), Ticket(1)));
    let (group, update) = (GroupId(1), None);
    turns.ask(Turn { group, update, by });
    let other = [Busy {
        group: GroupId(2),
        units: 400,
        since: NOW,
    }];
    assert_eq!(turns.begin(NOW, &other, |_| 200), []);
    assert_eq!(turns.poll_timeout(), Some(NOW + LOOK), "it looks again");
    assert!(!turns.is_due(NOW));
    assert!(turns.is_due(NOW + LOOK));
    assert_eq!(turns.begin(NOW + PATIENCE, &other, |_| 200).len(), 1);
}

#[test]
fn a_group_whose_rotation_fails_is_tried_again_and_holds_nobody_up() {
    let mut bench = Bench::new(3);
    bench.broken = Some(GroupId(0));
    for id in 0..10 {
        bench.turns.add_group(NOW, &group(id, 3600, HOUR, id << 28));
    }
    bench.run(HOUR);
    let of = |bench: &Bench, id| bench.begun.iter().filter(|b| b.1 == GroupId(id)).count();
    assert!((55..=61).contains(&of(&bench, 0)), "{}", of(&bench, 0));
    for id in 1..10 {
        assert!((1..=2).contains(&of(&bench, id)), "{}", of(&bench, id));
    }
    bench.broken = None;
    let before = of(&bench, 0);
    bench.run(HOUR);
    assert!(
        (1..=3).contains(&(of(&bench, 0) - before)),
        "it keeps its interval again"
    );
}

#[test]
fn a_scheduled_rotation_does_not_follow_one_that_was_requested_meanwhile() {
    let mut turns = Turns::default();
    turns.add_group(NOW, &group(1, 3600, HOUR, 0));
    assert!(turns.is_due(NOW), "overdue, with the earliest lot");
    turns.new_key(NOW, GroupId(1), (Epoch(2), Spi(0)));
    assert!(!turns.is_due(NOW));
    let (next, busy) = (
        NOW + HOUR,
        [Busy {
            group: GroupId(1),
            units: 3,
            since: NOW + HOUR,
        }],
    );
    assert!(turns.is_due(next));
    assert_eq!(
        turns.begin(next, &busy, |_| 3),
        [],
        "it is under way already"
    );
    assert_eq!(turns.poll_timeout(), Some(next + AGAIN));
}

#[test]
fn a_group_that_is_removed_leaves_nothing_behind() {
    let mut turns = Turns::default();
    for id in [1, 2] {
        turns.add_group(NOW, &group(id, 3600, HOUR, 0));
        let by = Some(("root".to_owned(), Ticket(id.into())));
        let (group, update) = (GroupId(id), None);
        turns.ask(Turn { group, update, by });
    }
    assert_eq!(turns.remove_group(GroupId(1)), [Ticket(1)]);
    assert_eq!(turns.remove_group(GroupId(2)), [Ticket(2)]);
    assert!(!turns.is_due(NOW + HOUR));
    assert_eq!((turns.poll_timeout(), turns.status(NOW)), (None, vec![]));
}

/// A group whose keys seal no more than [`LIMIT`] bytes.
fn full_at(id: u32, volume: u64, age: Duration) -> GroupRecord {
    GroupRecord {
        after_volume: LIMIT.try_into().unwrap(),
        volume,
        ..group(id, 0, age, 7)
    }
}

#[test]
fn a_key_that_has_sealed_its_volume_is_replaced_once() {
    let mut bench = Bench::new(3);
    let id = GroupId(1);
    bench.turns.add_group(NOW, &full_at(1, 0, HOUR));
    bench.turns.add_volume(NOW, id, Epoch(1), LIMIT - 1);
    bench.run(HOUR);
    assert_eq!(bench.begun, [], "a byte less");
    assert_eq!(bench.turns.status(bench.now)[0].next_s, None);
    bench.turns.add_volume(bench.now, id, Epoch(1), 1);
    bench.turns.add_volume(bench.now, id, Epoch(1), LIMIT);
    bench.run(Duration::from_millis(500));
    assert_eq!(bench.begun.len(), 1, "at once");
    // Units go on under the old key and under the new one while the key changes.
    bench.turns.add_volume(bench.now, id, Epoch(1), LIMIT);
    bench.turns.add_volume(bench.now, id, Epoch(2), 10);
    bench.run(HOUR);
    assert_eq!(bench.begun.len(), 1, "once");
    assert_eq!(bench.turns.status(bench.now)[0].volume, 10);
    bench.turns.add_volume(bench.now, id, Epoch(1), LIMIT);
    bench
        .turns
        .add_volume(bench.now, GroupId(9), Epoch(1), LIMIT);
    bench.run(HOUR);
    assert_eq!(bench.begun.len(), 1, "what came too late counts no more");
    bench.turns.add_volume(bench.now, id, Epoch(2), LIMIT - 10);
    bench.run(HOUR);
    assert_eq!(bench.begun.len(), 2, "the next key");
}

#[test]
fn whoever_claims_to_seal_without_end_has_a_key_replaced_once_in_a_minute() {
    let mut bench = Bench::new(3);
    bench.turns.add_group(NOW, &full_at(1, 0, HOUR));
    for _ in 0..3600 {
        for epoch in 1..100 {
            let (id, epoch) = (GroupId(1), Epoch(epoch));
            bench.turns.add_volume(bench.now, id, epoch, u64::MAX);
        }
        bench.run(Duration::from_secs(1));
    }
    assert!(
        (50..=61).contains(&bench.begun.len()),
        "{}",
        bench.begun.len()
    );
    assert_eq!(bench.densest(REST), 1);
}

#[test]
fn a_volume_that_was_stored_counts_after_a_start_and_a_new_limit_counts_at_once() {
    let mut bench = Bench::new(3);
    bench.turns.add_group(NOW, &full_at(1, LIMIT, HOUR));
    bench.turns.add_group(NOW, &full_at(2, LIMIT - 1, HOUR));
    bench
        .turns
        .add_group(NOW, &full_at(3, LIMIT, Duration::from_secs(50)));
    bench.run(Duration::from_secs(1));
    assert_eq!(bench.begun.len(), 1);
    bench.run(Duration::from_secs(10));
    let groups: Vec<_> = bench.begun.iter().map(|(_, group)| group.0).collect();
    assert_eq!(groups, [1, 3], "the third when its key is a minute old");
    let (id, less) = (GroupId(2), (LIMIT - 1).try_into().unwrap());
    bench.turns.change_group(bench.now, id, None, Some(less));
    bench.run(Duration::from_secs(10));
    assert_eq!(bench.begun.len(), 3);
    let after = Some(AfterVolume::NEVER);
    bench.turns.change_group(bench.now, id, None, after);
    bench.turns.add_volume(bench.now, id, Epoch(4), u64::MAX);
    bench.run(HOUR);
    assert_eq!(bench.begun.len(), 3);
}

#[test]
fn full_keys_of_large_groups_are_replaced_one_after_the_other() {
    let mut bench = Bench::new(300);
    for id in 1..=10 {
        bench.turns.add_group(NOW, &full_at(id, LIMIT, HOUR));
    }
    bench.run(HOUR);
    assert_eq!((bench.begun.len(), bench.most.0), (10, 1));
}

#[test]
fn volumes_are_stored_when_they_have_changed_and_again_if_the_store_failed() {
    let mut turns = Turns::default();
    let id = GroupId(1);
    turns.add_group(NOW, &full_at(1, 5, HOUR));
    assert_eq!(turns.unsaved(), []);
    turns.add_volume(NOW, id, Epoch(1), 7);
    let volumes = turns.unsaved();
    assert_eq!(volumes, [(id, Epoch(1), 12)]);
    assert_eq!(turns.unsaved(), []);
    turns.not_saved(&volumes);
    assert_eq!(turns.unsaved(), volumes);
    turns.add_volume(NOW, id, Epoch(1), u64::MAX);
    assert_eq!(turns.unsaved(), [(id, Epoch(1), MOST_VOLUME)]);
    turns.new_key(NOW, id, (Epoch(2), Spi(9)));
    turns.not_saved(&volumes);
    assert_eq!(turns.unsaved(), [], "the key of that volume is gone");
}

const NOW: Timestamp = Timestamp::from_nanos(1_000_000_000_000);
const HOUR: Duration = Duration::from_secs(3600);
const LIMIT: u64 = 100_000_000_000;
