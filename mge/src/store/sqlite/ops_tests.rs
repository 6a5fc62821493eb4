//! Tests what the machine writes, and what it finds again at its next start.

use std::sync::LazyLock;
use std::time::Duration;

use fpn::crypto::{Identity, Secret, TokenId};
use fpn::ids::{Epoch, EuId, GroupId, Rotation, Spi};
use fpn::keyshare::UpdateMode;
use fpn::keyshare::ring::SuiteId;
use fpn::manager::{CLOCK_BOUND, Directory, Phase, StoreOp, StoredKey};
use fpn::time::Pseudotime;
use rand::SeedableRng;
use rand::rngs::ChaCha20Rng;

use super::tests::{Bench, admin, name};
use crate::store::{Store, StoreError};

static KEYS: LazyLock<[Identity; 2]> = LazyLock::new(|| {
    let mut rng = ChaCha20Rng::seed_from_u64(1);
    [(); 2].map(|()| Identity::generate(2048, &mut rng).unwrap())
});

fn key(epoch: u64) -> StoredKey {
    StoredKey {
        epoch: Epoch(epoch),
        spi: Spi(1000 + epoch as u32),
        suite: SuiteId::Misty1Hmac,
        ks: Secret::new([0xa0 + epoch as u8; 32]),
    }
}

fn first() -> StoreOp {
    StoreOp::FirstKey {
        group: RED,
        key: key(1),
    }
}

fn begin(rotation: u64, epoch: u64, burnt: u64) -> StoreOp {
    StoreOp::BeginRotation {
        group: RED,
        rotation: Rotation(rotation),
        update: UpdateMode::Hitless,
        key: key(epoch),
        burnt: Epoch(burnt),
        actor: "uid 0".into(),
    }
}

fn phase(rotation: u64, phase: Phase) -> StoreOp {
    StoreOp::SetPhase {
        group: RED,
        rotation: Rotation(rotation),
        phase,
    }
}

fn end(rotation: u64, epoch: u64) -> StoreOp {
    StoreOp::EndRotation {
        group: RED,
        rotation: Rotation(rotation),
        epoch: Epoch(epoch),
    }
}

fn register(keys: usize) -> StoreOp {
    StoreOp::RegisterUnit {
        eu: EU1,
        token: TokenId([1; 8]),
        keys: KEYS[keys].public().clone(),
    }
}

impl Bench {
    async fn execute(&self, ops: impl IntoIterator<Item = StoreOp>) {
        for op in ops {
            self.store.execute(&op).await.unwrap();
        }
    }

    /// Returns the contents of the rows of groups, rotations and keys.
    async fn everything(&self) -> Vec<String> {
        let mut all = Vec::new();
        for sql in [
            "SELECT epoch || ' ' || burnt || ' ' || last_rotation || ' ' || rotation_due FROM groups",
            "SELECT rotation || phase || epoch || coalesce(result, '') FROM rotations ORDER BY rotation",
            "SELECT epoch || ' ' || spi || (ks IS NULL) FROM keys ORDER BY epoch",
        ] {
            all.extend(self.texts(sql).await);
        }
        all
    }

    async fn directory(&self) -> Directory {
        self.store.start(Pseudotime(0)).await.unwrap().directory
    }
}

#[tokio::test]
async fn a_group_starts_without_a_key_and_gets_its_first() {
    let bench = Bench::filled().await;
    assert!(bench.directory().await.groups[0].key.is_none());
    bench.execute([first(), first()]).await;
    let directory = bench.directory().await;
    let stored = directory.groups[0].key.as_ref().unwrap();
    assert_eq!((stored.epoch, stored.spi), (Epoch(1), Spi(1001)));
    assert!(stored.ks.ct_eq(key(1).ks.expose()));
    assert_eq!(directory.members, [(EU1, RED)]);
}

#[tokio::test]
async fn a_rotation_is_found_again_in_every_phase() {
    let bench = Bench::filled().await;
    bench.execute([first(), begin(1, 2, 0)]).await;
    for expected in [Phase::Distributing, Phase::Switching, Phase::Retiring] {
        if expected != Phase::Distributing {
            bench.execute([phase(1, expected)]).await;
        }
        let group = bench.directory().await.groups.remove(0);
        let rotation = group.rotation.unwrap();
        assert_eq!((rotation.rotation, rotation.phase), (Rotation(1), expected));
        assert_eq!(
            (rotation.update, rotation.key.epoch),
            (UpdateMode::Hitless, Epoch(2))
        );
        assert!(rotation.key.ks.ct_eq(key(2).ks.expose()));
        assert_eq!(group.key.unwrap().epoch, Epoch(1));
        assert_eq!(group.last_rotation, Rotation(1));
    }
    bench.execute([end(1, 2)]).await;
    let group = bench.directory().await.groups.remove(0);
    assert!(group.rotation.is_none());
    assert_eq!(group.key.unwrap().epoch, Epoch(2));
    assert_eq!(
        bench.store.group(&name("red")).await.unwrap().epoch,
        Some(Epoch(2))
    );
}

#[tokio::test]
async fn a_passed_key_is_erased() {
    let bench = Bench::filled().await;
    bench.execute([first(), begin(1, 2, 0)]).await;
    assert_eq!(bench.sealed_keys().await, [1, 2]);
    bench.execute([phase(1, Phase::Switching), end(1, 2)]).await;
    assert_eq!(bench.sealed_keys().await, [2]);
}

#[tokio::test]
async fn a_replaced_rotation_burns_its_key() {
    let bench = Bench::filled().await;
    bench
        .execute([first(), begin(1, 2, 0), begin(2, 3, 2)])
        .await;
    let group = bench.directory().await.groups.remove(0);
    assert_eq!((group.burnt, group.last_rotation), (Epoch(2), Rotation(2)));
    assert_eq!(group.rotation.unwrap().key.epoch, Epoch(3));
    assert_eq!(bench.sealed_keys().await, [1, 3]);
    let ended = bench.store.execute(&end(1, 2)).await;
    assert!(
        matches!(ended, Err(StoreError::State(_))),
        "a replaced rotation cannot end"
    );
}

#[tokio::test]
async fn a_rotation_past_distributing_is_not_replaced() {
    let bench = Bench::filled().await;
    bench
        .execute([first(), begin(1, 2, 0), phase(1, Phase::Switching)])
        .await;
    assert!(bench.store.execute(&begin(2, 3, 2)).await.is_err());
    let group = bench.directory().await.groups.remove(0);
    assert_eq!(
        (group.burnt, group.rotation.unwrap().rotation),
        (Epoch(0), Rotation(1))
    );
    assert_eq!(bench.sealed_keys().await, [1, 2]);
}

#[tokio::test]
async fn no_phase_no_rotation_number_and_no_epoch_goes_back() {
    let bench = Bench::filled().await;
    let refuses = async |op: StoreOp, what: &str| {
        let before = bench.everything().await;
        let result = bench.store.execute(&op).await;
        assert!(matches!(result, Err(StoreError::State(_))), "{what}");
        assert_eq!(bench.everything().await, before, "{what}");
    };
    let strict = |rotation, epoch| match begin(rotation, epoch, 0) {
        StoreOp::BeginRotation {
            group,
            rotation,
            key,
            burnt,
            actor,
            ..
        } => StoreOp::BeginRotation {
            group,
            rotation,
            update: UpdateMode::Strict,
            key,
            burnt,
            actor,
        },
        op => op,
    };
    bench.execute([first(), begin(1, 2, 0)]).await;
    refuses(phase(1, Phase::Retiring), "a phase is left out").await;
    refuses(phase(1, Phase::Stopping), "the other update's").await;
    refuses(phase(1, Phase::Distributing), "it is never written").await;
    refuses(phase(1, Phase::Starting), "it is never written").await;
    bench.execute([phase(1, Phase::Switching)]).await;
    bench
        .execute([phase(1, Phase::Retiring), phase(1, Phase::Retiring)])
        .await;
    refuses(phase(1, Phase::Switching), "back").await;
    bench.execute([end(1, 2)]).await;
    refuses(phase(1, Phase::Retiring), "it is over").await;
    refuses(begin(1, 3, 0), "a number that was used").await;
    refuses(first(), "an epoch that is over").await;
    refuses(begin(2, 1, 0), "an epoch that is over").await;
    bench.execute([begin(2, 5, 0), begin(2, 5, 0)]).await;
    refuses(begin(2, 6, 0), "another key under the same number").await;
    refuses(begin(3, 4, 0), "below an epoch that is known").await;
    // The aborted rotation has burnt epoch 5.
    bench.execute([strict(3, 6)]).await;
    bench.execute([strict(4, 7)]).await;
    bench.execute([phase(4, Phase::Stopping)]).await;
    refuses(phase(4, Phase::Switching), "the other update's").await;
    bench.execute([end(4, 7), end(4, 7)]).await;
    let group = bench.directory().await.groups.remove(0);
    assert_eq!(group.last_rotation, Rotation(4));
    assert_eq!(group.key.unwrap().epoch, Epoch(7));
}

#[tokio::test]
async fn every_operation_may_come_twice() {
    let bench = Bench::filled().await;
    for op in [
        first(),
        begin(1, 2, 0),
        phase(1, Phase::Switching),
        end(1, 2),
        register(0),
        StoreOp::ReserveSenderIds { below: 64 },
        StoreOp::RaiseLease {
            longest: Duration::from_secs(9),
        },
        StoreOp::SavePseudotime {
            value: Pseudotime(77),
            volumes: Vec::new(),
        },
    ] {
        bench.store.execute(&op).await.unwrap();
        bench.store.execute(&op).await.unwrap();
    }
    assert_eq!(
        bench.directory().await.groups[0]
            .key
            .as_ref()
            .unwrap()
            .epoch,
        Epoch(2)
    );
}

#[tokio::test]
async fn who_asks_for_a_rotation_that_is_under_way_has_a_row_too() {
    let bench = Bench::filled().await;
    let op = StoreOp::JoinRotation {
        group: GroupId(1),
        actor: "zoe".into(),
    };
    bench.store.execute(&op).await.unwrap();
    let events = bench.store.events(0, 1000).await.unwrap();
    let last = events.last().unwrap();
    assert_eq!(
        (last.action.as_str(), last.actor.as_str()),
        ("rotate", "zoe")
    );
}

#[tokio::test]
async fn one_epoch_never_gets_a_second_key() {
    let bench = Bench::filled().await;
    bench.execute([first()]).await;
    let other = StoredKey {
        spi: Spi(5000),
        ..key(1)
    };
    let second = bench
        .store
        .execute(&StoreOp::FirstKey {
            group: RED,
            key: other,
        })
        .await;
    assert!(matches!(second, Err(StoreError::State(_))));
    assert_eq!(
        bench.directory().await.groups[0].key.as_ref().unwrap().spi,
        Spi(1001)
    );
}

#[tokio::test]
async fn an_enrollment_marks_unit_and_token() {
    let bench = Bench::filled().await;
    bench.execute([register(0)]).await;
    let directory = bench.directory().await;
    assert_eq!(directory.units[0].keys.as_ref(), Some(KEYS[0].public()));
    assert_eq!(
        directory.tokens[0].used_by,
        Some(KEYS[0].public().fingerprint())
    );
    assert!(
        directory.tokens[0]
            .secret
            .ct_eq(&super::tests::TOKEN_SECRET)
    );
    let unit = bench.store.unit(&name("eu1")).await.unwrap();
    assert_eq!(unit.enrolled.unwrap().1, KEYS[0].public().fingerprint());
    assert_eq!(unit.token_expires, None);

    let stolen = bench.store.execute(&register(1)).await;
    assert!(
        matches!(stolen, Err(StoreError::State(_))),
        "the token was used by other keys"
    );
    let kept = bench.store.unit(&name("eu1")).await.unwrap();
    assert_eq!(kept.enrolled.unwrap().1, KEYS[0].public().fingerprint());
}

#[tokio::test]
async fn who_leaves_makes_a_rotation_due_until_one_begins() {
    let bench = Bench::filled().await;
    bench.execute([first(), register(0)]).await;
    assert!(!bench.directory().await.groups[0].rotation_due);
    bench.store.evict(&admin(), &name("eu1")).await.unwrap();
    let directory = bench.directory().await;
    assert!(directory.groups[0].rotation_due && directory.units[0].evicted);
    assert!(directory.members.is_empty() && directory.tokens.is_empty());
    bench.execute([begin(1, 2, 0)]).await;
    assert!(!bench.directory().await.groups[0].rotation_due);

    bench
        .store
        .join(&admin(), &name("eu1"), &name("red"))
        .await
        .unwrap();
    bench
        .store
        .leave(&admin(), &name("eu1"), &name("red"))
        .await
        .unwrap();
    assert!(bench.directory().await.groups[0].rotation_due);
    bench.execute([begin(2, 3, 2)]).await;
    bench
        .store
        .join(&admin(), &name("eu1"), &name("red"))
        .await
        .unwrap();
    bench
        .store
        .remove_unit(&admin(), &name("eu1"))
        .await
        .unwrap();
    assert!(bench.directory().await.groups[0].rotation_due);
}

#[tokio::test]
async fn the_longest_lease_is_found_again_and_only_grows() {
    let bench = Bench::new().await;
    let lease = Duration::from_secs;
    assert_eq!(bench.directory().await.lease, lease(3));
    for (longest, kept) in [(60, 60), (3, 60), (61, 61)] {
        let longest = lease(longest);
        bench.execute([StoreOp::RaiseLease { longest }]).await;
        assert_eq!(bench.directory().await.lease, lease(kept));
    }
}

#[tokio::test]
async fn a_volume_belongs_to_one_key_of_a_group() {
    let bench = Bench::filled().await;
    let save = |epoch, volume| StoreOp::SavePseudotime {
        value: Pseudotime(1),
        volumes: vec![
            (GroupId(1), Epoch(epoch), volume),
            (GroupId(99), Epoch(1), 5),
        ],
    };
    bench.execute([first(), save(1, 7), save(1, 9)]).await;
    assert_eq!(bench.directory().await.groups[0].volume, 9);
    bench.execute([begin(1, 2, 0), save(2, 4)]).await;
    assert_eq!(
        bench.directory().await.groups[0].volume,
        9,
        "the key in force"
    );
    bench
        .execute([phase(1, Phase::Switching), end(1, 2), save(1, 1 << 40)])
        .await;
    assert_eq!(bench.directory().await.groups[0].volume, 4);
}

#[tokio::test]
async fn reserved_sender_ids_only_grow_and_the_clock_begins_past_what_was_saved_last() {
    let bench = Bench::new().await;
    bench
        .execute([
            StoreOp::ReserveSenderIds { below: 1 << 33 },
            StoreOp::ReserveSenderIds { below: 5 },
            StoreOp::SavePseudotime {
                value: Pseudotime(500),
                volumes: Vec::new(),
            },
            StoreOp::SavePseudotime {
                value: Pseudotime(400),
                volumes: Vec::new(),
            },
        ])
        .await;
    let start = bench.store.start(Pseudotime(0)).await.unwrap();
    assert_eq!(
        (start.directory.sender_ids, start.pseudotime),
        (1 << 33, Pseudotime(400).after(CLOCK_BOUND))
    );
}

#[tokio::test]
async fn a_wall_clock_that_was_set_back_makes_every_group_due_for_a_new_key() {
    let bench = Bench::filled().await;
    let right = Pseudotime(1 << 40).after(Duration::from_secs(3600));
    let saved = StoreOp::SavePseudotime {
        value: right,
        volumes: Vec::new(),
    };
    bench.execute([first()]).await;
    for (wall, behind) in [
        (right, None),
        // The starts themselves advance the clock by some seconds.
        (Pseudotime(right.0 - 64 * 30), None),
        (Pseudotime(1 << 40), Some(Duration::from_secs(3600))),
    ] {
        bench.execute([saved.clone()]).await;
        let start = bench.store.start(wall).await.unwrap();
        assert_eq!(start.set_back, behind);
        assert_eq!(start.directory.groups[0].rotation_due, behind.is_some());
        assert_eq!(start.pseudotime, right.after(CLOCK_BOUND));
    }
    let events = bench.store.events(0, 100).await.unwrap();
    let told = events.last().unwrap().after.as_ref().unwrap()["clock"].clone();
    assert!(told.as_str().unwrap().contains("3600 s"), "{told}");
}

#[tokio::test]
async fn what_was_on_its_way_to_a_removed_group_is_let_go() {
    let bench = Bench::filled().await;
    bench.execute([first(), begin(1, 2, 0)]).await;
    bench
        .store
        .remove_group(&admin(), &name("red"))
        .await
        .unwrap();
    bench
        .execute([
            phase(1, Phase::Switching),
            end(1, 2),
            begin(2, 3, 2),
            first(),
        ])
        .await;
    assert!(bench.directory().await.groups.is_empty());
    assert_eq!(bench.sealed_keys().await, [0; 0]);
}

#[tokio::test]
async fn a_voided_token_enrolls_nobody() {
    let bench = Bench::filled().await;
    let gone = bench.store.evict(&admin(), &name("eu1")).await.unwrap();
    assert_eq!(gone, [TokenId([1; 8])]);
    let late = bench.store.execute(&register(0)).await;
    assert!(matches!(late, Err(StoreError::State(_))));
    let unit = &bench.directory().await.units[0];
    assert!(unit.evicted && unit.keys.is_none());
}

#[tokio::test]
async fn a_failing_operation_of_the_machine_leaves_nothing() {
    let bench = Bench::filled().await;
    bench.execute([first()]).await;
    bench
        .sql("CREATE TRIGGER no_audit BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no'); END")
        .await;
    for op in [begin(1, 2, 0), register(0)] {
        assert!(bench.store.execute(&op).await.is_err());
    }
    bench.sql("DROP TRIGGER no_audit").await;
    let directory = bench.directory().await;
    assert!(directory.groups[0].rotation.is_none() && directory.units[0].keys.is_none());
    assert_eq!(directory.groups[0].last_rotation, Rotation(0));
    assert_eq!(directory.tokens[0].used_by, None);
    assert_eq!(bench.sealed_keys().await, [1]);
}

#[tokio::test]
async fn a_sealed_key_moved_to_another_row_does_not_open() {
    let bench = Bench::filled().await;
    bench.execute([first(), begin(1, 2, 0)]).await;
    bench
        .sql("UPDATE keys SET ks = (SELECT k.ks FROM keys k WHERE k.epoch = 2) WHERE epoch = 1")
        .await;
    let started = bench.store.start(Pseudotime(0)).await;
    assert!(matches!(started.err(), Some(StoreError::Seal(_))));
}

#[tokio::test]
async fn no_file_of_the_database_holds_a_session_key() {
    let bench = Bench::filled().await;
    bench.execute([first(), begin(1, 2, 0)]).await;
    let mut names = 0;
    for entry in bench.dir.path().read_dir().unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        for epoch in [1, 2] {
            assert!(!bytes.windows(8).any(|w| w == &key(epoch).ks.expose()[..8]));
        }
        names += bytes.windows(3).filter(|w| w == b"red").count();
    }
    assert!(names > 0, "the search finds what is not sealed");
}

const RED: GroupId = GroupId(1);
const EU1: EuId = EuId(1);
