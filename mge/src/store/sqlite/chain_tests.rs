//! Attacks on the audit log by somebody who can write the database.

use serde_json::json;
use sqlx::AssertSqlSafe;

use super::tests::{Bench, group, name};
use super::*;
use crate::store::{AuditHead, Checked};

impl Bench {
    /// A log of twelve rows or more.
    async fn logged() -> Self {
        let bench = Self::new().await;
        for n in 0..10 {
            let after = json!({ "n": n, "who": "somebody" });
            bench.store.note("test", after).await.unwrap();
        }
        bench
    }

    /// Changes the log as an attacker does, who removes the triggers first.
    async fn attack(&self, sql: &str) {
        for sql in [
            "DROP TRIGGER IF EXISTS audit_is_never_changed",
            "DROP TRIGGER IF EXISTS audit_is_never_deleted",
            "DROP TRIGGER IF EXISTS audit_chain_is_never_changed",
            sql,
        ] {
            let query = sqlx::raw_sql(AssertSqlSafe(sql.to_owned()));
            query.execute(&self.store.write).await.unwrap();
        }
    }

    async fn checked(&self) -> Checked {
        self.store.check_events(None).await.unwrap()
    }

    /// Which rows are named, and that nothing else is.
    async fn faults(&self) -> Vec<(i64, i64)> {
        let faults = self.checked().await.faults;
        faults.iter().map(|f| (f.first, f.last)).collect()
    }
}

#[tokio::test]
async fn an_untouched_log_has_no_fault_and_goes_on_after_a_reopen() {
    let bench = Bench::logged().await;
    let checked = bench.checked().await;
    assert_eq!((checked.faults.len(), checked.first), (0, Some(1)));
    assert_eq!(checked.rows, u64::try_from(checked.head.last).unwrap());
    let bench = bench.reopen().await;
    bench.store.note("test", json!({})).await.unwrap();
    let more = bench.checked().await;
    assert_eq!((more.faults.len(), more.rows), (0, checked.rows + 1));
    assert_ne!(more.head.hash, checked.head.hash);
    assert_eq!(bench.store.audit_head().await.unwrap(), more.head);
}

#[tokio::test]
async fn a_changed_row_is_named_whatever_was_changed_in_it() {
    for change in [
        "at = at + 1",
        "actor = 'mallory'",
        "action = 'nothing'",
        "object = 'x'",
        "before = '{}'",
        "after = '{\"n\":3}'",
        "after = NULL",
        // The same letters in other columns, and a text in place of nothing.
        "actor = actor || substr(action, 1, 1), action = substr(action, 2)",
        "before = '', after = coalesce(before, '') || after",
    ] {
        let bench = Bench::logged().await;
        bench
            .attack(&format!("UPDATE audit SET {change} WHERE id = 5"))
            .await;
        assert_eq!(bench.faults().await, [(5, 5)], "{change}");
    }
}

#[tokio::test]
async fn the_last_row_and_what_a_row_carries_are_covered_too() {
    let bench = Bench::logged().await;
    let last = bench.checked().await.head.last;
    bench
        .attack("UPDATE audit SET actor = 'mallory' WHERE id = (SELECT max(id) FROM audit)")
        .await;
    assert_eq!(bench.faults().await, [(last, last)]);
    let bench = Bench::logged().await;
    bench
        .attack("UPDATE audit SET id = id + 1 WHERE id = (SELECT max(id) FROM audit)")
        .await;
    bench.attack("UPDATE audit_chain SET last = last + 1").await;
    assert!(!bench.faults().await.is_empty(), "another number");
    let bench = Bench::logged().await;
    bench
        .attack("UPDATE audit SET prev = zeroblob(32) WHERE id = 5")
        .await;
    assert_eq!(bench.faults().await, [(4, 4), (5, 5)]);
}

#[tokio::test]
async fn removed_rows_are_named_in_the_middle_at_the_beginning_and_at_the_end() {
    let bench = Bench::logged().await;
    let last = bench.checked().await.head.last;
    bench.attack("DELETE FROM audit WHERE id IN (5, 6)").await;
    assert_eq!(bench.faults().await, [(5, 6)]);
    bench.attack("DELETE FROM audit WHERE id = 1").await;
    assert_eq!(bench.faults().await, [(1, 1), (5, 6)]);
    bench
        .attack(&format!("DELETE FROM audit WHERE id > {}", last - 2))
        .await;
    assert_eq!(bench.faults().await, [(1, 1), (5, 6), (last - 1, last)]);
    bench.attack("DELETE FROM audit").await;
    assert_eq!(bench.faults().await, [(1, last)]);
}

#[tokio::test]
async fn inserted_rows_are_named_in_the_middle_and_at_the_end() {
    const ROW: &str = "INSERT INTO audit (id, at, actor, action, object, prev)";
    let bench = Bench::logged().await;
    let last = bench.checked().await.head.last;
    // Makes room for it first.
    bench
        .attack("UPDATE audit SET id = id + 1000 WHERE id > 5")
        .await;
    assert!(!bench.faults().await.is_empty());
    let bench = Bench::logged().await;
    bench
        .attack(&format!(
            "{ROW} VALUES ({}, 1, 'root', 'join', 'eu1', NULL)",
            last + 1
        ))
        .await;
    let at_end = (last + 1, last + 1);
    assert_eq!(bench.faults().await, [at_end, at_end]);
    let bench = Bench::logged().await;
    let head = "SELECT head FROM audit_chain";
    bench
        .attack(&format!(
            "{ROW} VALUES ({}, 1, 'root', 'join', 'eu1', ({head}))",
            last + 1
        ))
        .await;
    assert_eq!(bench.faults().await, [at_end]);
}

#[tokio::test]
async fn a_chain_that_was_computed_anew_is_noticed_by_a_hash_that_was_noted_elsewhere() {
    let bench = Bench::logged().await;
    let noted = bench.store.audit_head().await.unwrap();
    bench
        .store
        .note("test", json!({ "later": true }))
        .await
        .unwrap();
    let check = |known: &AuditHead| bench.store.check_events(Some(known.clone()));
    assert_eq!(check(&noted).await.unwrap().faults.len(), 0, "its control");
    // Somebody who knows how the hashes are made.
    bench
        .attack("UPDATE audit SET actor = 'mallory' WHERE id = 5")
        .await;
    bench.attack("UPDATE audit SET prev = NULL").await;
    bench.attack("DELETE FROM audit_chain").await;
    let mut tx = bench.store.begin().await.unwrap();
    chain::begin(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(bench.faults().await, [], "the chain itself is sound");
    let faults = check(&noted).await.unwrap().faults;
    assert_eq!((faults.len(), faults[0].first), (1, noted.last));
    // The last rows and their hashes are gone, and the end of the chain was moved.
    let bench = Bench::logged().await;
    let noted = bench.store.audit_head().await.unwrap();
    bench
        .attack("UPDATE audit_chain SET last = 6, head = (SELECT prev FROM audit WHERE id = 7)")
        .await;
    bench.attack("DELETE FROM audit WHERE id > 6").await;
    assert_eq!(bench.faults().await, []);
    let faults = bench.store.check_events(Some(noted)).await.unwrap().faults;
    assert!(faults[0].what.contains("is not there"), "{faults:?}");
}

#[tokio::test]
async fn the_oldest_rows_may_go_if_the_anchor_moves_with_them() {
    let bench = Bench::logged().await;
    bench
        .attack("UPDATE audit_chain SET anchor = (SELECT prev FROM audit WHERE id = 4)")
        .await;
    bench.attack("DELETE FROM audit WHERE id < 4").await;
    let checked = bench.checked().await;
    assert_eq!((checked.faults.len(), checked.first), (0, Some(4)));
}

#[tokio::test]
async fn a_database_of_before_the_chain_gets_one_when_it_is_opened() {
    let bench = Bench::logged().await;
    let before = bench.checked().await;
    bench.attack("UPDATE audit SET prev = NULL").await;
    bench.attack("DELETE FROM audit_chain").await;
    let bench = bench.reopen().await;
    let after = bench.checked().await;
    assert_eq!((after.faults.len(), &after.head), (0, &before.head));
    bench
        .store
        .add_group(&tests::admin(), &group("later"))
        .await
        .unwrap();
    assert_eq!(bench.faults().await, []);
    assert!(bench.store.group(&name("later")).await.is_ok());
}

#[tokio::test]
async fn the_triggers_refuse_what_nobody_of_fpn_does() {
    let bench = Bench::logged().await;
    for sql in [
        "UPDATE audit SET actor = 'mallory' WHERE id = 5",
        "UPDATE audit SET prev = zeroblob(32) WHERE id = 5",
        "DELETE FROM audit WHERE id = 5",
    ] {
        let done = sqlx::query(sql).execute(&bench.store.write).await;
        let error = done.unwrap_err().to_string();
        assert!(error.contains("append-only"), "{sql}: {error}");
    }
    assert_eq!(bench.faults().await, []);
}
