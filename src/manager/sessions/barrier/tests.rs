//! Tests a shard alone: orders go in, votes come out.

use std::time::Duration;

use rand::SeedableRng;
use rand::rngs::ChaCha20Rng;

use super::*;
use crate::crypto::Secret;
use crate::crypto::test_keys::identity;
use crate::ids::{Epoch, Rotation, Spi};
use crate::keyshare::ring::{GroupInfo, GroupPolicy, SuiteId, UpdateMode};
use crate::manager::MgeSettings;
use crate::manager::directory::{
    AfterVolume, Directory, GroupRecord, RotateEvery, StoredKey, Term,
};
use crate::time::Pseudotime;
use crate::wire::control::Stage;

fn key(epoch: u64) -> StoredKey {
    StoredKey {
        epoch: Epoch(epoch),
        spi: Spi(1000 + epoch as u32),
        suite: SuiteId::Misty1Hmac,
        ks: Secret::new([epoch as u8; 32]),
    }
}

/// A shard without sessions, and a group under its first key.
fn shard() -> Shard {
    let directory = Directory {
        boot: 3,
        groups: vec![GroupRecord {
            info: GroupInfo {
                id: RED,
                name: "red".into(),
                priority: 0,
                policy: GroupPolicy::Closed,
                update: UpdateMode::Strict,
                lock: false,
            },
            suite: SuiteId::Misty1Hmac,
            protect: Vec::new(),
            rotate_every: RotateEvery::NEVER,
            after_volume: AfterVolume::NEVER,
            volume: 0,
            key_age: Duration::ZERO,
            key: Some(key(1)),
            rotation: None,
            burnt: Epoch(0),
            last_rotation: Rotation(0),
            rotation_due: false,
        }],
        ..Directory::default()
    };
    let (now, rng) = (Timestamp::default(), ChaCha20Rng::seed_from_u64(1));
    let settings = MgeSettings::default();
    let identity = identity(0);
    let clock = Pseudotime(64_000);
    let mut shard = Shard::new(settings, identity, &directory, now, clock, Box::new(rng));
    shard.load(now, directory);
    shard
}

fn order(rotation: u64, step: RotationStep) -> Order {
    Order {
        term: Term(3),
        group: RED,
        rotation: Rotation(rotation),
        step,
    }
}

fn distribute(rotation: u64) -> Order {
    let step = RotationStep::Distribute {
        update: UpdateMode::Strict,
        key: key(rotation + 1),
        burnt: Epoch(0),
    };
    order(rotation, step)
}

/// Returns the phases that the shard reports as passed after an order.
fn said(shard: &mut Shard, order: Order) -> Vec<(u64, Phase)> {
    shard.handle_order(Timestamp::default(), order);
    let passed = std::iter::from_fn(|| shard.poll_passed());
    passed.map(|p| (p.rotation.0, p.phase)).collect()
}

fn stage(shard: &Shard) -> Option<Stage> {
    Some(shard.groups[&RED].record(u32::MAX)?.stage)
}

#[test]
fn a_shards_phase_never_goes_back_and_an_order_that_comes_again_is_answered_again() {
    let mut shard = shard();
    assert_eq!(said(&mut shard, distribute(1)), [(1, Phase::Distributing)]);
    let stop = || order(1, RotationStep::Enter(Phase::Stopping));
    for _ in 0..2 {
        assert_eq!(said(&mut shard, stop()), [(1, Phase::Stopping)]);
        assert_eq!(stage(&shard), Some(Stage::Stopped));
    }
    let start = order(1, RotationStep::Enter(Phase::Starting));
    assert_eq!(said(&mut shard, start), [(1, Phase::Starting)]);
    for late in [distribute(1), stop()] {
        assert_eq!(
            said(&mut shard, late),
            [(1, Phase::Starting)],
            "where it is"
        );
        assert_eq!(stage(&shard), Some(Stage::Run));
    }
    assert_eq!(said(&mut shard, order(1, RotationStep::Done)), []);
    let key = |shard: &Shard| shard.groups[&RED].key.as_ref().map(|key| key.epoch);
    assert_eq!(key(&shard), Some(Epoch(2)));
    for late in [distribute(1), stop(), order(1, RotationStep::Done)] {
        assert_eq!(said(&mut shard, late), []);
        assert_eq!(
            (stage(&shard), key(&shard)),
            (Some(Stage::Run), Some(Epoch(2)))
        );
    }
    assert_eq!(said(&mut shard, distribute(2)), [(2, Phase::Distributing)]);
}

#[test]
fn a_step_of_another_rotation_is_not_taken() {
    let mut shard = shard();
    said(&mut shard, distribute(2));
    for other in [1, 3] {
        let stop = order(other, RotationStep::Enter(Phase::Stopping));
        assert_eq!(said(&mut shard, stop), [(2, Phase::Distributing)]);
        assert_eq!(
            said(&mut shard, order(other, RotationStep::Done)),
            [(2, Phase::Distributing)]
        );
        assert_eq!(stage(&shard), Some(Stage::Prepared));
    }
}

const RED: GroupId = GroupId(1);
