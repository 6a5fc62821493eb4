//! Tests a running manager whose database refuses some writes. Triggers in the database take the
//! place of a full disk, because the manager sees an SQL error in either case.

use std::path::Path;
use std::time::Instant;

use serde_json::json;
use sqlx::Connection;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};

use crate::end_to_end::fleet;
use crate::lab::{Lab, PATIENCE};
use crate::unit::{Unit, enroll, keys};

/// Runs SQL in the database of a running manager.
pub(crate) fn sql(lab: &Lab, statement: &str) {
    sql_in(&lab.dir().join("fpn-mge.db"), statement);
}

/// Runs SQL in a database.
pub(crate) fn sql_in(path: &Path, statement: &str) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let options = SqliteConnectOptions::new().filename(path);
        let mut db = SqliteConnection::connect_with(&options).await.unwrap();
        let statement = sqlx::AssertSqlSafe(statement.to_owned());
        sqlx::raw_sql(statement).execute(&mut db).await.unwrap();
        db.close().await.unwrap();
    });
}

#[test]
fn a_rotation_that_cannot_be_stored_fails_with_a_sentence_and_changes_nothing() {
    let (lab, units) = fleet(1);
    sql(&lab, NO_BEGIN);
    for _ in 0..2 {
        let start = Instant::now();
        let said = lab.fails(&["rotate", "red", "--json"]);
        assert!(start.elapsed() < PATIENCE / 2);
        for part in [
            "key of group red was not changed",
            "no room for this test",
            "repeat",
        ] {
            assert!(said.contains(part), "{said}");
        }
    }
    sql(&lab, HEAL);
    assert_eq!(units[0].epoch("red"), Some(fpn::ids::Epoch(1)));
    let done = lab.json(&["rotate", "red"]);
    assert_eq!(done["acked"], 1);
    units[0].wait_epoch("red", done["epoch"].as_u64().unwrap());
    lab.ok(&["status"]);
}

#[test]
fn an_eviction_says_that_the_key_is_still_the_old_one_and_finishes_by_itself() {
    let (lab, units) = fleet(2);
    sql(&lab, NO_BEGIN);
    for args in [&["leave", "eu0", "red"][..], &["evict", "eu0"]] {
        let said = lab.fails(args);
        if args[0] == "leave" {
            for part in [
                "the unit is out",
                "still uses a key that it knows",
                "by itself",
            ] {
                assert!(said.contains(part), "{said}");
            }
            // The unit joins the group again, so that it can be evicted from it.
            lab.ok(&["join", "eu0", "red"]);
        } else {
            assert!(said.contains("the unit is out"), "{said}");
        }
    }
    units[0].wait("the revocation", |u| u.epoch("red").is_none().then_some(()));
    sql(&lab, HEAL);
    // Nobody knows the key of the first attempt, whose epoch the following eviction burns.
    units[1].wait_epoch("red", 3);
    lab.wait_event("rotated");
}

#[test]
fn a_change_that_stands_still_is_told_and_goes_on_after_a_restart() {
    let (mut lab, units) = fleet(1);
    sql(&lab, NO_PHASE);
    let said = lab.fails(&["rotate", "red", "--strict"]);
    for part in [
        "epoch 2 is stuck in the phase `distributing`",
        "no room",
        "by itself",
    ] {
        assert!(said.contains(part), "{said}");
    }
    let phase = |lab: &Lab| lab.json(&["group", "show", "red"])["rotation"]["phase"].clone();
    assert_eq!(phase(&lab), "distributing");
    lab.kill();
    sql(&lab, HEAL);
    lab.run();
    units[0].wait_epoch("red", 2);
    lab.wait_for("its end", |lab| (phase(lab) == json!(null)).then_some(()));
}

#[test]
fn what_the_database_lost_is_not_asked_for_again_and_a_restart_heals() {
    let (mut lab, units) = fleet(1);
    sql(&lab, LOSES);
    let said = lab.fails(&["rotate", "red"]);
    assert!(
        said.contains("does not hold what the protocol expects"),
        "{said}"
    );
    assert!(said.contains("restart fpn-mge"), "{said}");
    sql(&lab, HEAL);
    let again = lab.fails(&["rotate", "red"]);
    assert!(again.contains("restart fpn-mge"), "{again}");
    lab.stop();
    lab.run();
    let done = lab.json(&["rotate", "red"]);
    assert_eq!((&done["epoch"], &done["acked"]), (&json!(2), &json!(1)));
    units[0].wait_epoch("red", 2);
}

#[test]
fn a_command_that_only_the_database_does_fails_as_a_whole() {
    let lab = Lab::with_group();
    lab.ok(&["eu", "add", "eu0"]);
    sql(
        &lab,
        "CREATE TRIGGER fault BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no room for this test'); END",
    );
    for args in [
        &["join", "eu0", "red"][..],
        &["group", "add", "blue"],
        &["eu", "add", "eu1"],
        &["eu", "token", "eu0"],
        &["evict", "eu0"],
        &["eu", "remove", "eu0"],
        &["group", "remove", "red"],
        &["rotate", "red"],
    ] {
        let said = lab.fails(args);
        assert!(said.contains("no room for this test"), "{args:?}: {said}");
    }
    sql(&lab, HEAL);
    assert_eq!(lab.json(&["eu", "show", "eu0"])["groups"], json!([]));
    assert_eq!(lab.json(&["group", "list"]).as_array().unwrap().len(), 1);
    lab.ok(&["join", "eu0", "red"]);
}

#[test]
fn a_unit_with_new_keys_puts_the_old_ones_out_and_its_groups_change_theirs() {
    let (lab, units) = fleet(2);
    let old = keys(0).public().fingerprint().to_string();
    let shown = lab.json(&["eu", "token", "eu0"]);
    assert_eq!(shown["replaces"], old);
    let told = lab.cli(&["eu", "token", "eu0"]);
    let said = String::from_utf8(told.stderr).unwrap();
    assert!(
        said.contains(&old) && said.contains("(red) get new keys"),
        "{said}"
    );
    let token = String::from_utf8(told.stdout).unwrap();

    // Enrolling with the same keys again changes nothing.
    enroll(&token, &keys(0), PATIENCE).unwrap().unwrap();
    let token = lab.ok(&["eu", "token", "eu0"]);
    let new = Unit::start(&token, 2);
    units[1].wait_epoch("red", 2);
    new.wait_epoch("red", 2);
    units[0].wait("the end of the old keys", |u| {
        u.epoch("red").is_none().then_some(())
    });
    let events = lab.json(&["events"]);
    let enrolled = |e: &&serde_json::Value| e["action"] == "enroll" && e["object"] == "eu0";
    let enrolled: Vec<_> = events.as_array().unwrap().iter().filter(enrolled).collect();
    let rotates: Vec<_> = enrolled.iter().map(|e| &e["after"]["rotates"]).collect();
    assert_eq!(rotates, [&json!(null), &json!(null), &json!(["red"])]);
    assert_eq!(enrolled[2]["before"]["keys"], old);
    assert_eq!(lab.json(&["eu", "add", "eu9"])["replaces"], json!(null));
}

const NO_BEGIN: &str = "CREATE TRIGGER fault BEFORE INSERT ON rotations
                        BEGIN SELECT RAISE(ABORT, 'no room for this test'); END";
const NO_PHASE: &str = "CREATE TRIGGER fault BEFORE UPDATE ON rotations
                        BEGIN SELECT RAISE(ABORT, 'no room for this test'); END";
const LOSES: &str = "CREATE TRIGGER fault AFTER INSERT ON rotations BEGIN
                     DELETE FROM keys WHERE group_id = NEW.group_id AND epoch = NEW.epoch;
                     DELETE FROM rotations WHERE group_id = NEW.group_id AND rotation = NEW.rotation; END";
const HEAL: &str = "DROP TRIGGER fault";
