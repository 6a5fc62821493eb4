//! Tests the leader alone: requests, votes and answers of the store go in; orders and writes come
//! out.

use std::convert::Infallible;
use std::time::Duration;

use rand::rngs::ChaCha20Rng;
use rand::{Rng, SeedableRng};
use rand_core::{TryCryptoRng, TryRng};

use super::*;
use crate::keyshare::ring::{GroupInfo, GroupPolicy};
use crate::manager::directory::{AfterVolume, RotateEvery};

struct Bench {
    leader: Leader,
    rng: ChaCha20Rng,
}

impl Bench {
    /// A leader of two shards, and a group with its first key.
    fn new(update: UpdateMode) -> Self {
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let mut leader = Leader::new(Term(3), Epoch(0), HERE);
        leader.shards.insert(THERE);
        let record = GroupRecord {
            info: GroupInfo {
                id: RED,
                name: "red".into(),
                priority: 0,
                policy: GroupPolicy::Closed,
                update,
                lock: false,
            },
            suite: SuiteId::Misty1Hmac,
            protect: Vec::new(),
            rotate_every: RotateEvery::NEVER,
            after_volume: AfterVolume::NEVER,
            volume: 0,
            key_age: Duration::ZERO,
            key: None,
            rotation: None,
            burnt: Epoch(0),
            last_rotation: Rotation(0),
            rotation_due: false,
        };
        leader.add_group(Timestamp::default(), &record);
        leader.resume(RED, &mut rng);
        let mut bench = Self { leader, rng };
        bench.store();
        assert_eq!(bench.orders(), ["first key"]);
        bench
    }

    fn request(&mut self, exclude: bool) {
        let wish = Wish::by_manager(Timestamp::default(), exclude);
        self.leader.request(RED, wish, &mut self.rng);
    }

    /// Has the store accept all writes.
    fn store(&mut self) {
        while let Some(wanted) = self.leader.poll_store() {
            self.leader.handle_stored(wanted.op, &mut self.rng);
        }
    }

    fn vote(&mut self, shard: ShardId, rotation: u64, phase: Phase) {
        let passed = Passed {
            term: Term(3),
            shard,
            group: RED,
            rotation: Rotation(rotation),
            phase,
        };
        self.leader.handle_passed(&passed, &mut self.rng);
    }

    fn orders(&mut self) -> Vec<String> {
        let orders = std::iter::from_fn(|| self.leader.poll_order());
        let orders = orders.map(|order| match order.step {
            RotationStep::FirstKey(_) => "first key".to_owned(),
            RotationStep::Distribute { key, burnt, .. } => {
                format!("{} of {}, {burnt} burnt", key.epoch, order.rotation.0)
            }
            RotationStep::Enter(phase) => format!("{phase:?}"),
            RotationStep::Done => "done".to_owned(),
        });
        orders.collect()
    }

    fn writes(&mut self) -> usize {
        self.leader.writes.len()
    }
}

#[test]
fn every_phase_waits_for_every_shard_and_start_follows_stop_without_a_write() {
    let mut bench = Bench::new(UpdateMode::Strict);
    bench.request(false);
    bench.store();
    assert_eq!(bench.orders(), ["2 of 1, 0 burnt"]);
    for (phase, next) in [
        (Phase::Distributing, "Stopping"),
        (Phase::Stopping, "Starting"),
        (Phase::Starting, "done"),
    ] {
        bench.vote(HERE, 1, phase);
        bench.vote(HERE, 1, phase);
        assert_eq!((bench.writes(), bench.orders()), (0, vec![]), "{phase:?}");
        bench.vote(THERE, 1, phase);
        let written = usize::from(phase != Phase::Stopping);
        assert_eq!(bench.writes(), written, "{phase:?}");
        if written == 1 {
            assert_eq!(bench.orders(), [""; 0], "not before it is in the store");
        }
        bench.store();
        assert_eq!(bench.orders(), [next]);
    }
    assert_eq!(bench.leader.poll_ended().unwrap().epoch, Epoch(2));
}

#[test]
fn a_vote_on_another_phase_or_another_rotation_moves_nothing() {
    let mut bench = Bench::new(UpdateMode::Hitless);
    bench.request(false);
    bench.store();
    bench.orders();
    for (rotation, phase) in [
        (1, Phase::Switching),
        (1, Phase::Stopping),
        (2, Phase::Distributing),
    ] {
        for shard in [HERE, THERE] {
            bench.vote(shard, rotation, phase);
        }
        assert_eq!(bench.writes(), 0, "{rotation} {phase:?}");
    }
    for shard in [HERE, THERE] {
        bench.vote(shard, 1, Phase::Distributing);
    }
    bench.store();
    assert_eq!(bench.orders(), ["Switching"]);
    // Votes about the phase before do not count in this one.
    bench.vote(HERE, 1, Phase::Switching);
    assert_eq!(bench.writes(), 0);
}

#[test]
fn a_vote_for_a_later_leader_is_not_this_ones() {
    let mut bench = Bench::new(UpdateMode::Strict);
    bench.leader.shards.remove(&THERE);
    bench.request(false);
    bench.store();
    bench.orders();
    let mut passed = Passed {
        term: Term(4),
        shard: HERE,
        group: RED,
        rotation: Rotation(1),
        phase: Phase::Distributing,
    };
    bench.leader.handle_passed(&passed, &mut bench.rng);
    assert_eq!(bench.writes(), 0);
    passed.term = Term(2);
    bench.leader.handle_passed(&passed, &mut bench.rng);
    assert_eq!(bench.writes(), 1, "a vote stays true for whoever leads");
}

#[test]
fn a_key_that_who_left_may_have_is_burnt_before_it_is_used_and_not_after() {
    let mut bench = Bench::new(UpdateMode::Strict);
    bench.request(false);
    bench.store();
    bench.request(true);
    bench.store();
    assert_eq!(bench.orders(), ["2 of 1, 0 burnt", "3 of 2, 2 burnt"]);
    for shard in [HERE, THERE] {
        bench.vote(shard, 1, Phase::Distributing);
    }
    assert_eq!(bench.writes(), 0, "votes on what was replaced");
    for phase in [Phase::Distributing, Phase::Stopping] {
        for shard in [HERE, THERE] {
            bench.vote(shard, 2, phase);
        }
        bench.store();
    }
    bench.request(true);
    bench.store();
    assert_eq!(
        bench.orders(),
        ["Stopping", "Starting"],
        "it goes on to its end"
    );
    for shard in [HERE, THERE] {
        bench.vote(shard, 2, Phase::Starting);
    }
    bench.store();
    assert_eq!(bench.orders(), ["done", "4 of 3, 2 burnt"]);
}

#[test]
fn who_leaves_while_a_rotation_begins_is_kept_out_of_it_whoever_asks_for_another_one() {
    let mut bench = Bench::new(UpdateMode::Strict);
    bench.request(true);
    bench.request(true);
    bench.request(false);
    bench.store();
    assert_eq!(bench.orders(), ["2 of 1, 0 burnt", "3 of 2, 2 burnt"]);
}

#[test]
fn a_key_gets_an_spi_that_is_neither_reserved_nor_in_use() {
    let mut bench = Bench::new(UpdateMode::Strict);
    let used = *bench.leader.spis.first().expect("the first key's");
    let mut rng = Scripted {
        first: vec![0x4711_4711, used.0, Spi::FIRST - 1, 0],
        rest: ChaCha20Rng::seed_from_u64(2),
    };
    let wish = Wish::by_manager(Timestamp::default(), false);
    bench.leader.request(RED, wish, &mut rng);
    bench.store();
    let order = bench.leader.poll_order().expect("an order");
    let RotationStep::Distribute { key, .. } = order.step else {
        panic!("a rotation begins with its key");
    };
    assert_eq!(key.spi, Spi(0x4711_4711));
}

/// A random source whose first numbers are known, the last one first.
struct Scripted {
    first: Vec<u32>,
    rest: ChaCha20Rng,
}

impl TryRng for Scripted {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(self.first.pop().unwrap_or_else(|| self.rest.next_u32()))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(self.rest.next_u64())
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        self.rest.fill_bytes(bytes);
        Ok(())
    }
}

impl TryCryptoRng for Scripted {}

#[test]
fn the_numbers_of_a_begin_that_failed_are_burnt_and_what_has_to_be_is_tried_again() {
    let mut bench = Bench::new(UpdateMode::Strict);
    let failed = StoreFailed {
        why: "no room".into(),
        for_good: false,
    };
    bench.request(false);
    let begin = bench.leader.poll_store().unwrap().op;
    let again = bench
        .leader
        .handle_store_failed(&begin, failed.clone(), &mut bench.rng);
    assert!(!again, "who only asked for it is told");
    bench.request(true);
    let begin = bench.leader.poll_store().unwrap().op;
    let again = bench
        .leader
        .handle_store_failed(&begin, failed, &mut bench.rng);
    assert!(again);
    bench.leader.handle_stored(begin, &mut bench.rng);
    assert_eq!(bench.orders(), ["3 of 2, 2 burnt"]);
}

const RED: GroupId = GroupId(1);
const HERE: ShardId = ShardId(3);
const THERE: ShardId = ShardId(4);
