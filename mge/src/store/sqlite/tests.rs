//! Tests the store by its public interface, on real files.

use std::path::PathBuf;

use fpn::crypto::TokenId;
use fpn::keyshare::ring::SuiteId;
use fpn::keyshare::{GroupPolicy, UpdateMode};
use fpn::manager::{AdminError, AfterVolume, NewGroup, NewToken, RotateEvery, StoreOp};
use fpn::wire::control::MayServe;
use jiff::Timestamp;
use serde_json::json;

use super::*;

static FINGERPRINT: std::sync::LazyLock<Fingerprint> =
    std::sync::LazyLock::new(|| Fingerprint::new([1; 32]));

pub(super) struct Bench {
    pub(super) dir: tempfile::TempDir,
    pub(super) store: SqliteStore,
}

impl Bench {
    pub(super) async fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let store = SqliteStore::create(&file(&dir), &Secret::new(KEY), &FINGERPRINT, &admin())
            .await
            .unwrap();
        Self { dir, store }
    }

    /// Creates a store with the group `red` and the unit `eu1` in it.
    pub(super) async fn filled() -> Self {
        let bench = Self::new().await;
        bench
            .store
            .add_group(&admin(), &group("red"))
            .await
            .unwrap();
        let groups = [name("red")];
        bench
            .store
            .add_unit(&admin(), &name("eu1"), &groups, &token(1))
            .await
            .unwrap();
        bench
    }

    pub(super) async fn sql(&self, sql: &'static str) {
        sqlx::raw_sql(sql).execute(&self.store.write).await.unwrap();
    }

    /// Returns the first column of every row.
    pub(super) async fn texts(&self, sql: &'static str) -> Vec<String> {
        let rows = sqlx::query(sql).fetch_all(&self.store.read).await.unwrap();
        rows.iter().map(|row| row.get(0)).collect()
    }

    async fn actions(&self) -> Vec<String> {
        let events = self.store.events(0, 1000).await.unwrap();
        events.into_iter().map(|e| e.action).collect()
    }

    /// Returns the epochs whose keys are still in the store.
    pub(super) async fn sealed_keys(&self) -> Vec<i64> {
        let sql = "SELECT epoch FROM keys WHERE ks IS NOT NULL ORDER BY epoch";
        let rows = sqlx::query(sql).fetch_all(&self.store.read).await.unwrap();
        rows.iter().map(|row| row.get("epoch")).collect()
    }

    /// Closes the store and opens it again.
    pub(super) async fn reopen(self) -> Self {
        let dir = self.close().await;
        let store = SqliteStore::open(&file(&dir), &Secret::new(KEY), &FINGERPRINT)
            .await
            .unwrap();
        Self { dir, store }
    }

    async fn close(self) -> tempfile::TempDir {
        self.store.write.close().await;
        self.store.read.close().await;
        self.dir
    }
}

fn file(dir: &tempfile::TempDir) -> PathBuf {
    dir.path().join("fpn-mge.db")
}

pub(super) fn admin() -> Actor {
    Actor("uid 0".into())
}

pub(super) fn name(text: &str) -> Name {
    text.parse().unwrap()
}

pub(super) fn group(text: &str) -> NewGroup {
    NewGroup {
        name: name(text),
        update: UpdateMode::Strict,
        priority: 7,
        policy: GroupPolicy::Open,
        suite: SuiteId::Misty1Hmac,
        protect: vec!["10.0.0.0/24".parse().unwrap(), "fd00::/64".parse().unwrap()],
        rotate_every: RotateEvery::NEVER,
        lock: true,
        after_volume: AfterVolume::NEVER,
    }
}

pub(super) fn token(id: u8) -> NewToken {
    NewToken {
        id: TokenId([id; 8]),
        secret: Secret::new(TOKEN_SECRET),
        expires_ms: EXPIRES_S as u64 * 1000,
    }
}

#[tokio::test]
async fn what_was_stored_is_there_after_a_reopen() {
    let bench = Bench::filled().await;
    let dir = bench.close().await;
    let store = SqliteStore::open(&file(&dir), &Secret::new(KEY), &FINGERPRINT)
        .await
        .unwrap();

    let red = store.group(&name("red")).await.unwrap();
    assert_eq!(red.chosen.update, UpdateMode::Strict);
    assert_eq!(red.chosen.policy, GroupPolicy::Open);
    assert_eq!(red.chosen.priority, 7);
    assert_eq!(red.chosen.protect, group("red").protect);
    assert_eq!(red.units, [name("eu1")]);
    assert_eq!(red.epoch, None);
    let eu1 = store.unit(&name("eu1")).await.unwrap();
    assert_eq!(eu1.groups, [name("red")]);
    assert_eq!(eu1.enrolled, None);
    let expires = Timestamp::from_second(EXPIRES_S).unwrap();
    assert_eq!(eu1.token_expires, Some(expires));
}

#[tokio::test]
async fn each_start_has_a_number_of_its_own_and_a_clock_past_all_that_was_handed_out() {
    let bench = Bench::new().await;
    let first = bench.store.start(Pseudotime(1000)).await.unwrap();
    let second = bench.store.start(Pseudotime(900)).await.unwrap();
    assert_eq!(
        (first.directory.boot, first.pseudotime),
        (1, Pseudotime(1000))
    );
    assert_eq!(
        (second.directory.boot, second.pseudotime),
        (2, Pseudotime(1000).after(CLOCK_BOUND)),
        "the wall clock was set back, and nothing was saved since the start"
    );
    let third = bench.store.start(Pseudotime(100_000)).await.unwrap();
    assert_eq!(
        third.pseudotime,
        Pseudotime(100_000),
        "the wall clock is later"
    );
}

#[tokio::test]
async fn every_change_writes_its_row_with_before_and_after() {
    let bench = Bench::filled().await;
    let store = &bench.store;
    store.add_group(&admin(), &group("blue")).await.unwrap();
    store
        .join(&admin(), &name("eu1"), &name("blue"))
        .await
        .unwrap();
    store
        .leave(&admin(), &name("eu1"), &name("red"))
        .await
        .unwrap();
    store
        .add_token(&admin(), &name("eu1"), &token(2))
        .await
        .unwrap();
    store.evict(&admin(), &name("eu1")).await.unwrap();
    store.remove_unit(&admin(), &name("eu1")).await.unwrap();
    store.remove_group(&admin(), &name("red")).await.unwrap();
    let told = [
        "init",
        "group add",
        "eu add",
        "group add",
        "join",
        "leave",
        "eu token",
        "evict",
        "eu remove",
        "group remove",
    ];
    assert_eq!(bench.actions().await, told);

    let events = store.events(0, 1000).await.unwrap();
    let leave = &events[5];
    assert_eq!(
        (leave.actor.as_str(), leave.object.as_str()),
        ("uid 0", "eu1")
    );
    assert_eq!(leave.before, Some(json!({ "groups": ["blue", "red"] })));
    assert_eq!(leave.after, Some(json!({ "groups": ["blue"] })));
}

#[tokio::test]
async fn a_change_whose_row_cannot_be_written_does_not_happen() {
    let bench = Bench::filled().await;
    let store = &bench.store;
    store.add_group(&admin(), &group("blue")).await.unwrap();
    bench
        .sql(
            "CREATE TRIGGER no_audit BEFORE INSERT ON audit
               BEGIN SELECT RAISE(ABORT, 'no'); END",
        )
        .await;
    let eu1 = name("eu1");
    assert!(store.add_group(&admin(), &group("green")).await.is_err());
    assert!(store.remove_group(&admin(), &name("blue")).await.is_err());
    assert!(
        store
            .add_unit(&admin(), &name("eu2"), &[], &token(2))
            .await
            .is_err()
    );
    assert!(store.join(&admin(), &eu1, &name("blue")).await.is_err());
    assert!(store.leave(&admin(), &eu1, &name("red")).await.is_err());
    assert!(store.evict(&admin(), &eu1).await.is_err());
    let limits = MayServe::try_from(Some(vec!["10.0.0.0/8".parse().unwrap()])).unwrap();
    assert!(store.set_unit(&admin(), &eu1, limits).await.is_err());
    assert_eq!(
        store.unit(&eu1).await.unwrap().may_serve,
        MayServe::Everything
    );
    assert!(store.remove_unit(&admin(), &eu1).await.is_err());
    assert!(store.add_token(&admin(), &eu1, &token(3)).await.is_err());
    assert!(store.start(Pseudotime(5)).await.is_err());
    bench.sql("DROP TRIGGER no_audit").await;

    assert_eq!(store.groups().await.unwrap().len(), 2);
    assert_eq!(store.units().await.unwrap().len(), 1);
    assert_eq!(store.unit(&eu1).await.unwrap().groups, [name("red")]);
    let boot = store.start(Pseudotime(5)).await.unwrap();
    assert_eq!(boot.directory.boot, 1);
    assert_eq!(
        bench.actions().await,
        ["init", "group add", "eu add", "group add", "start"]
    );
}

#[tokio::test]
async fn no_more_prefixes_or_groups_for_one_are_taken_than_units_take() {
    let bench = Bench::new().await;
    for n in 0..64 {
        let group = NewGroup {
            protect: vec!["10.0.0.0/24".parse().unwrap()],
            ..group(&format!("g{n}"))
        };
        bench.store.add_group(&admin(), &group).await.unwrap();
    }
    let refused = bench.store.add_group(&admin(), &group("one-more")).await;
    assert!(matches!(
        refused,
        Err(StoreError::Admin(AdminError::TooManyGroups { max: 64, .. }))
    ));
    let many = NewGroup {
        protect: (0..65_537u32)
            .map(|n| {
                format!("{}/32", std::net::Ipv4Addr::from_bits(n))
                    .parse()
                    .unwrap()
            })
            .collect(),
        ..group("many")
    };
    let refused = bench.store.add_group(&admin(), &many).await;
    assert!(matches!(
        refused,
        Err(StoreError::Admin(AdminError::TooManyPrefixes {
            max: 65_536
        }))
    ));
    assert_eq!(bench.store.groups().await.unwrap().len(), 64);
}

#[tokio::test]
async fn what_a_unit_may_serve_is_replaced_and_goes_with_the_unit() {
    let bench = Bench::filled().await;
    let (store, by, eu1) = (&bench.store, admin(), name("eu1"));
    let loaded = async || store.start(Pseudotime(5)).await.unwrap().directory;
    assert_eq!(loaded().await.units[0].may_serve, MayServe::Everything);
    for prefixes in [&["10.0.0.0/8", "fd00::/8"][..], &["10.1.0.0/16"]] {
        let prefixes = prefixes.iter().map(|prefix| prefix.parse().unwrap());
        let limits = MayServe::try_from(Some(prefixes.collect())).unwrap();
        store.set_unit(&by, &eu1, limits.clone()).await.unwrap();
        assert_eq!(store.unit(&eu1).await.unwrap().may_serve, limits);
        assert_eq!(loaded().await.units[0].may_serve, limits);
    }
    bench.sql("UPDATE may_serve SET prefix = 'x'").await;
    assert!(matches!(
        store.unit(&eu1).await,
        Err(StoreError::Corrupt(_))
    ));
    store.evict(&by, &eu1).await.unwrap_err();
    bench
        .sql("UPDATE may_serve SET prefix = '10.1.0.0/16'")
        .await;
    store.remove_unit(&by, &eu1).await.unwrap();
    assert!(bench.texts("SELECT prefix FROM may_serve").await.is_empty());
    assert!(loaded().await.units.is_empty());
}

#[tokio::test]
async fn a_change_that_fails_leaves_neither_itself_nor_its_row() {
    let bench = Bench::filled().await;
    let (store, by, eu1) = (&bench.store, admin(), name("eu1"));
    let again = store.add_group(&by, &group("red")).await;
    assert!(matches!(
        again,
        Err(StoreError::Admin(AdminError::GroupExists(_)))
    ));
    let twice = store.add_unit(&by, &eu1, &[], &token(2)).await;
    assert!(matches!(
        twice,
        Err(StoreError::Admin(AdminError::UnitExists(_)))
    ));
    let nowhere = store
        .add_unit(&by, &name("eu2"), &[name("red"), name("x")], &token(2))
        .await;
    assert!(matches!(
        nowhere,
        Err(StoreError::Admin(AdminError::NoGroup(_)))
    ));
    assert!(matches!(
        store.unit(&name("eu2")).await,
        Err(StoreError::Admin(AdminError::NoUnit(_)))
    ));
    let joined = store.join(&by, &eu1, &name("red")).await;
    assert!(matches!(
        joined,
        Err(StoreError::Admin(AdminError::AlreadyMember { .. }))
    ));
    store.add_group(&by, &group("blue")).await.unwrap();
    let left = store.leave(&by, &eu1, &name("blue")).await;
    assert!(matches!(
        left,
        Err(StoreError::Admin(AdminError::NotMember { .. }))
    ));
    assert_eq!(
        bench.actions().await,
        ["init", "group add", "eu add", "group add"]
    );
}

#[tokio::test]
async fn the_audit_log_is_append_only() {
    let bench = Bench::filled().await;
    for sql in ["UPDATE audit SET actor = 'nobody'", "DELETE FROM audit"] {
        let done = sqlx::raw_sql(sql).execute(&bench.store.write).await;
        assert!(
            done.unwrap_err().to_string().contains("append-only"),
            "{sql}"
        );
    }
    assert_eq!(bench.actions().await.len(), 3);
}

#[tokio::test]
async fn events_give_the_last_rows_in_order() {
    let bench = Bench::filled().await;
    let last: Vec<_> = bench.store.events(0, 2).await.unwrap();
    assert_eq!(last.iter().map(|e| e.id).collect::<Vec<_>>(), [2, 3]);
    assert_eq!(bench.store.events(2, 10).await.unwrap().len(), 1);
}

#[tokio::test]
async fn numbers_of_removed_units_and_groups_do_not_come_back() {
    let bench = Bench::filled().await;
    let (store, by) = (&bench.store, admin());
    let red = store.group(&name("red")).await.unwrap();
    let eu1 = store.unit(&name("eu1")).await.unwrap();
    store.remove_group(&by, &name("red")).await.unwrap();
    store.remove_unit(&by, &name("eu1")).await.unwrap();
    let red_again = store.add_group(&by, &group("red")).await.unwrap();
    let eu1_again = store
        .add_unit(&by, &name("eu1"), &[], &token(1))
        .await
        .unwrap();
    assert!(red_again > red.id && eu1_again > eu1.id);
}

#[tokio::test]
async fn no_file_of_the_database_holds_a_secret_and_all_are_private() {
    use std::os::unix::fs::PermissionsExt;

    let bench = Bench::filled().await;
    let mut seen = 0;
    for entry in bench.dir.path().read_dir().unwrap() {
        let path = entry.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        seen += bytes.windows(3).filter(|w| w == b"eu1").count();
        assert!(
            !bytes.windows(16).any(|w| w == &TOKEN_SECRET[..16]),
            "{}",
            path.display()
        );
        let mode = path.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{}", path.display());
    }
    assert!(seen > 0, "the search finds what is not sealed");
}

#[tokio::test]
async fn another_seal_key_is_told() {
    let dir = Bench::filled().await.close().await;
    let opened = SqliteStore::open(&file(&dir), &Secret::new([8; 32]), &FINGERPRINT).await;
    let sentence = opened.err().unwrap().to_string();
    assert!(sentence.contains("seal.key is not the one"), "{sentence}");
}

#[tokio::test]
async fn another_managers_identity_is_told() {
    let dir = Bench::filled().await.close().await;
    let opened =
        SqliteStore::open(&file(&dir), &Secret::new(KEY), &Fingerprint::new([2; 32])).await;
    assert!(matches!(opened.err().unwrap(), StoreError::State(_)));
}

#[tokio::test]
async fn a_full_database_refuses_and_keeps_what_it_had() {
    let bench = Bench::filled().await;
    bench.sql("PRAGMA max_page_count = 1").await; // clamped to the present size
    let mut refused = None;
    for i in 0..1000 {
        let added = bench
            .store
            .add_group(&admin(), &group(&format!("g{i}")))
            .await;
        if let Err(e) = added {
            refused = Some((i, e));
            break;
        }
    }
    let (kept, error) = refused.expect("some page is needed at last");
    assert!(matches!(error, StoreError::Full), "{error}");
    assert_eq!(bench.store.groups().await.unwrap().len(), 1 + kept);
    assert_eq!(bench.actions().await.len(), 3 + kept);
    bench.sql("PRAGMA max_page_count = 100000").await;
    bench
        .store
        .add_group(&admin(), &group("room-again"))
        .await
        .unwrap();
}

#[tokio::test]
async fn a_database_that_cannot_be_written_refuses_and_is_still_read() {
    let bench = Bench::filled().await;
    bench.sql("PRAGMA query_only = ON").await;
    let added = bench.store.add_group(&admin(), &group("blue")).await;
    assert!(matches!(added, Err(StoreError::ReadOnly)));
    assert_eq!(bench.store.groups().await.unwrap().len(), 1);
    assert_eq!(bench.actions().await.len(), 3);
}

#[tokio::test]
async fn a_damaged_file_is_told() {
    let dir = Bench::filled().await.close().await;
    std::fs::write(file(&dir), vec![0x5a; 8192]).unwrap();
    let opened = SqliteStore::open(&file(&dir), &Secret::new(KEY), &FINGERPRINT).await;
    assert!(matches!(opened.err().unwrap(), StoreError::Corrupt(_)));
}

#[tokio::test]
async fn a_database_of_a_later_version_is_told() {
    let bench = Bench::filled().await;
    bench
        .sql(
            "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
               VALUES (9999, 'later', TRUE, x'00', 0)",
        )
        .await;
    let dir = bench.close().await;
    let opened = SqliteStore::open(&file(&dir), &Secret::new(KEY), &FINGERPRINT).await;
    assert!(matches!(opened.err().unwrap(), StoreError::Schema(_)));
}

#[tokio::test]
async fn a_write_of_another_term_is_refused_and_changes_nothing() {
    let bench = Bench::filled().await;
    let store = &bench.store;
    let first = store.start(Pseudotime(0)).await.unwrap().directory.term;
    let save = |value| StoreOp::SavePseudotime {
        value: Pseudotime(value),
        volumes: Vec::new(),
    };
    store.execute_in(first, &save(1 << 40)).await.unwrap();
    let later = store.start(Pseudotime(0)).await.unwrap().directory.term;
    assert!(later > first);
    let late = store.execute_in(first, &save(1 << 41)).await;
    assert!(matches!(late, Err(StoreError::Deposed)));
    let stored = bench.texts("SELECT CAST(pseudotime < 1 << 41 AS TEXT) FROM realm");
    assert_eq!(stored.await, ["1"]);
    store.execute_in(later, &save(1 << 41)).await.unwrap();
}

#[tokio::test]
async fn what_changes_of_a_group_is_written_and_nothing_else_is() {
    let bench = Bench::filled().await;
    let before = bench.store.group(&name("red")).await.unwrap();
    let change = fpn::manager::GroupChange {
        priority: Some(9),
        protect: Some(vec!["10.9.0.0/16".parse().unwrap()]),
        ..Default::default()
    };
    let request = fpn::manager::AdminRequest::SetGroup {
        group: name("red"),
        change,
    };
    let op = fpn::manager::AdminOp {
        actor: admin().0,
        request,
    };
    bench.store.execute(&StoreOp::Admin(op)).await.unwrap();
    let after = bench.store.group(&name("red")).await.unwrap();
    let expected = NewGroup {
        priority: 9,
        protect: vec!["10.9.0.0/16".parse().unwrap()],
        ..before.chosen
    };
    assert_eq!(after.chosen, expected);
    let rows = bench.store.events(0, 1000).await.unwrap();
    let row = rows.iter().find(|row| row.action == "group set").unwrap();
    let value = |side: &Option<serde_json::Value>| side.as_ref().unwrap()["priority"].clone();
    assert_eq!(
        (value(&row.before), value(&row.after)),
        (json!(7), json!(9))
    );
}

const KEY: [u8; 32] = [7; 32];
pub(super) const TOKEN_SECRET: [u8; 32] = *b"a-token-secret-that-must-not-sho";

const EXPIRES_S: i64 = 4_000_000_000;
