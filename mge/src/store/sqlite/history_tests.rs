//! Tests starts, counted writes and a new era, on real files.

use fpn::crypto::{Identity, Secret, TokenId};
use fpn::ids::{Epoch, EuId, GroupId, Rotation, Spi};
use fpn::keyshare::ring::SuiteId;
use fpn::manager::{AdminError, Directory, NewEra, Point, StoreOp, StoredKey};
use fpn::time::Pseudotime;
use rand::SeedableRng;
use rand::rngs::ChaCha20Rng;

use super::tests::{Bench, admin, group, name, token};
use crate::store::{Store, StoreError};

fn key(epoch: u64) -> StoredKey {
    StoredKey {
        epoch: Epoch(epoch),
        spi: Spi(1000 + epoch as u32),
        suite: SuiteId::Misty1Hmac,
        ks: Secret::new([epoch as u8; 32]),
    }
}

fn era(boot: u32, epoch: u64) -> NewEra {
    NewEra {
        point: Point {
            boot,
            draw: 7,
            count: 0,
        },
        floor: Epoch(epoch - 1),
        sender_ids: 4_000_000,
        keys: vec![(RED, key(epoch))],
        told_by: Some(EuId(1)),
    }
}

impl Bench {
    async fn begin_era(&self, era: &NewEra) {
        let op = StoreOp::BeginEra(Box::new(era.clone()));
        self.store.execute(&op).await.unwrap();
    }

    async fn loaded(&self) -> Directory {
        self.store.start(Pseudotime(0)).await.unwrap().directory
    }

    async fn enroll(&self, unit: u32) {
        let mut rng = ChaCha20Rng::seed_from_u64(u64::from(unit));
        let keys = Identity::generate(2048, &mut rng).unwrap();
        let op = StoreOp::RegisterUnit {
            eu: EuId(unit),
            token: TokenId([unit as u8; 8]),
            keys: keys.public().clone(),
        };
        self.store.execute(&op).await.unwrap();
    }
}

#[tokio::test]
async fn every_write_that_matters_counts_in_its_start_and_no_other_does() {
    let bench = Bench::new().await;
    let store = &bench.store;
    let first = bench.loaded().await;
    assert_eq!(first.starts, [store.point()]);
    assert_eq!((first.boot, store.point().count), (1, 0));
    let mut count = 0;
    let mut counted = |what: &str, more: u32| {
        count += more;
        assert_eq!(store.point().count, count, "{what}");
    };
    store.add_group(&admin(), &group("red")).await.unwrap();
    counted("group add", 1);
    let red = [name("red")];
    store
        .add_unit(&admin(), &name("eu1"), &red, &token(1))
        .await
        .unwrap();
    counted("eu add", 1);
    store
        .add_unit(&admin(), &name("eu2"), &[], &token(2))
        .await
        .unwrap();
    counted("eu add", 1);
    store
        .join(&admin(), &name("eu2"), &name("red"))
        .await
        .unwrap();
    counted("join", 1);
    store
        .leave(&admin(), &name("eu2"), &name("red"))
        .await
        .unwrap();
    counted("leave", 1);
    store
        .add_token(&admin(), &name("eu2"), &token(3))
        .await
        .unwrap();
    counted("eu token", 1);
    let first_key = StoreOp::FirstKey {
        group: RED,
        key: key(1),
    };
    store.execute(&first_key).await.unwrap();
    counted("first key", 1);
    store
        .execute(&StoreOp::ReserveSenderIds { below: 4096 })
        .await
        .unwrap();
    counted("sender ids", 1);
    bench.enroll(1).await;
    counted("enrollment", 1);
    let value = Pseudotime(9);
    store
        .execute(&StoreOp::SavePseudotime {
            value,
            volumes: Vec::new(),
        })
        .await
        .unwrap();
    store.note("refused", serde_json::json!({})).await.unwrap();
    let (group, actor) = (RED, "uid 0".to_owned());
    store
        .execute(&StoreOp::JoinRotation { group, actor })
        .await
        .unwrap();
    counted("clock, audit rows", 0);
    assert!(
        store
            .join(&admin(), &name("eu9"), &name("red"))
            .await
            .is_err()
    );
    counted("what failed", 0);
    store.evict(&admin(), &name("eu2")).await.unwrap();
    counted("evict", 1);
    store.remove_unit(&admin(), &name("eu2")).await.unwrap();
    counted("eu remove", 1);
    store.remove_group(&admin(), &name("red")).await.unwrap();
    counted("group remove", 1);
    let last = store.point();

    let second = bench.loaded().await;
    assert_eq!(second.starts, [last, store.point()]);
    assert_eq!((store.point().boot, store.point().count), (2, 0));
    assert_eq!(second.restored, None);
}

#[tokio::test]
async fn old_starts_are_forgotten_in_the_end() {
    let bench = Bench::new().await;
    bench.loaded().await;
    bench.sql("UPDATE realm SET boot = 65536").await;
    let starts = bench.loaded().await.starts;
    let boots: Vec<u32> = starts.iter().map(|s| s.boot).collect();
    assert_eq!(boots, [65_537]);
}

#[tokio::test]
async fn a_new_era_voids_jumps_and_asks_as_one_and_a_repeat_changes_nothing() {
    let bench = Bench::filled().await;
    let store = &bench.store;
    store
        .add_unit(&admin(), &name("eu2"), &[], &token(2))
        .await
        .unwrap();
    store
        .add_unit(&admin(), &name("eu3"), &[], &token(3))
        .await
        .unwrap();
    bench.loaded().await;
    for unit in [1, 2] {
        bench.enroll(unit).await;
    }
    store.evict(&admin(), &name("eu2")).await.unwrap();
    let first = StoreOp::FirstKey {
        group: RED,
        key: key(1),
    };
    let begin = StoreOp::BeginRotation {
        group: RED,
        rotation: Rotation(1),
        update: fpn::keyshare::UpdateMode::Strict,
        key: key(2),
        burnt: Epoch(0),
        actor: "uid 0".into(),
    };
    for op in [first, begin] {
        store.execute(&op).await.unwrap();
    }
    assert_eq!(store.restored().await.unwrap().map(|r| r.waiting), None);

    let era = era(1 << 20, (1 << 32) + 1);
    for _ in 0..2 {
        bench.begin_era(&era).await;
    }
    assert_eq!(bench.sealed_keys().await, [(1 << 32) + 1]);
    let restored = store.restored().await.unwrap().unwrap();
    assert_eq!((restored.waiting, restored.units), (1, vec![name("eu1")]));
    assert_eq!(restored.why, "unit eu1 knew of later writes");
    let events = store.events(0, 1000).await.unwrap();
    let rows: Vec<_> = events.iter().filter(|e| e.action == "restored").collect();
    assert_eq!(rows.len(), 1);
    assert!(rows[0].id > 1 << 20, "{}", rows[0].id);
    assert_eq!(rows[0].after.as_ref().unwrap()["waiting"], 1);
    // Numbers that the lost history may have used are not used again.
    let blue = store.add_group(&admin(), &group("blue")).await.unwrap();
    assert!(blue > GroupId(1 << 20));
    let eu4 = store
        .add_unit(&admin(), &name("eu4"), &[], &token(4))
        .await
        .unwrap();
    assert!(eu4 > EuId(1 << 20));

    let next = bench.loaded().await;
    assert_eq!((next.boot, next.restored), ((1 << 20) + 1, None));
    let of_era = next.starts.iter().all(|start| start.boot >= 1 << 20);
    assert!(
        of_era,
        "marks of before are of no interest after a start, either"
    );
    assert_eq!(next.starts[0].draw, 7);
    assert_eq!(next.sender_ids, 4_000_000);
    assert_eq!(next.tokens.len(), 2, "a used one and a new one");
    let red = next.groups.iter().find(|g| g.info.id == RED).unwrap();
    assert!(red.rotation.is_none() && !red.rotation_due);
    assert_eq!(red.key.as_ref().unwrap().epoch, Epoch((1 << 32) + 1));
    assert_eq!(
        (red.burnt, red.last_rotation),
        (Epoch(1 << 32), Rotation(1 << 32))
    );
    let waits: Vec<_> = next.units.iter().map(|u| (u.id, u.unconfirmed)).collect();
    assert_eq!(
        waits,
        [
            (EuId(1), true),
            (EuId(2), false),
            (EuId(3), false),
            (eu4, false)
        ]
    );
}

#[tokio::test]
async fn the_operator_says_yes_to_some_or_all_who_wait() {
    let bench = Bench::filled().await;
    let store = &bench.store;
    for unit in 2..=4 {
        let unit_name = name(&format!("eu{unit}"));
        store
            .add_unit(&admin(), &unit_name, &[], &token(unit))
            .await
            .unwrap();
    }
    bench.loaded().await;
    for unit in 1..=3 {
        bench.enroll(unit).await;
    }
    bench.begin_era(&era(1 << 20, (1 << 32) + 1)).await;
    let no = store.accept(&admin(), &[name("eu1"), name("eu4")]).await;
    assert!(matches!(no, Err(StoreError::Admin(AdminError::NotWaiting(n))) if n == name("eu4")));
    let no = store.accept(&admin(), &[name("eu9")]).await;
    assert!(matches!(no, Err(StoreError::Admin(AdminError::NoUnit(_)))));
    assert_eq!(store.restored().await.unwrap().unwrap().waiting, 3);
    let accepted = store.accept(&admin(), &[name("eu2")]).await.unwrap();
    assert_eq!(accepted, [EuId(2)]);
    store.evict(&admin(), &name("eu1")).await.unwrap();
    let accepted = store.accept(&admin(), &[]).await.unwrap();
    assert_eq!(accepted, [EuId(3)]);
    assert!(store.restored().await.unwrap().is_none());
    assert!(store.accept(&admin(), &[]).await.unwrap().is_empty());
    let events = store.events(0, 1000).await.unwrap();
    let rows = events.iter().filter(|e| e.action == "restore accept");
    assert_eq!(rows.count(), 2);
    let evicted = bench.loaded().await.units.remove(0);
    assert!(evicted.evicted);
}

#[tokio::test]
async fn an_enrollment_after_a_restore_is_a_yes() {
    let bench = Bench::filled().await;
    bench.loaded().await;
    bench.enroll(1).await;
    bench.begin_era(&era(1 << 20, (1 << 32) + 1)).await;
    let again = bench
        .store
        .add_token(&admin(), &name("eu1"), &token(1))
        .await;
    assert!(
        matches!(again, Err(StoreError::Sql(_))),
        "the used one has its number"
    );
    bench.store.evict(&admin(), &name("eu1")).await.unwrap();
    bench
        .store
        .add_token(&admin(), &name("eu1"), &token(1))
        .await
        .unwrap();
    bench.enroll(1).await;
    let unit = bench.store.unit(&name("eu1")).await.unwrap();
    assert!(!unit.evicted && !unit.unconfirmed);
}

#[tokio::test]
async fn a_database_of_the_first_version_is_taken_over() {
    let bench = Bench::filled().await;
    bench.sql(
        "DROP TABLE starts; ALTER TABLE realm DROP COLUMN restored; ALTER TABLE realm DROP COLUMN era_began;
         ALTER TABLE realm DROP COLUMN era_why; ALTER TABLE units DROP COLUMN unconfirmed;
         UPDATE realm SET boot = 41; DELETE FROM _sqlx_migrations WHERE version = 2",
    )
    .await;
    let bench = bench.reopen().await;
    let directory = bench.loaded().await;
    assert_eq!(directory.starts, [bench.store.point()]);
    assert_eq!((directory.boot, bench.store.point().boot), (42, 42));
    assert!(directory.units.iter().all(|u| !u.unconfirmed));
}

const RED: GroupId = GroupId(1);
