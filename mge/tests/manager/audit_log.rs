//! Tests what operators see of the audit log.

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use serde_json::{Value, json};

use crate::end_to_end::fleet;
use crate::json::check;
use crate::lab::Lab;
use crate::store_faults::sql;
use crate::unit::Unit;

/// The rows that these filters let through.
fn rows(lab: &Lab, filters: &[&str]) -> Vec<Value> {
    let rows = lab.json(&[&["events"], filters].concat());
    rows.as_array().unwrap().clone()
}

fn actions(rows: &[Value]) -> Vec<&str> {
    rows.iter()
        .map(|row| row["action"].as_str().unwrap())
        .collect()
}

#[test]
fn filters_let_through_what_is_about_a_unit_a_group_an_action_or_a_time() {
    let lab = Lab::with_group();
    // A unit and a group of the same name are told apart.
    lab.ok(&["eu", "add", "red"]);
    lab.ok(&["group", "add", "blue"]);
    lab.ok(&["eu", "add", "eu1"]);
    lab.ok(&["join", "eu1", "blue"]);
    lab.wait_event("first key");
    lab.ok(&["rotate", "blue"]);
    lab.wait_for("the result", |lab| {
        lab.actions().contains(&"rotated".into()).then_some(())
    });
    assert_eq!(actions(&rows(&lab, &["--unit", "red"])), ["eu add"]);
    assert_eq!(actions(&rows(&lab, &["--unit", "eu1"])), ["eu add", "join"]);
    let blue = rows(&lab, &["--group", "blue"]);
    assert!(
        actions(&blue).contains(&"join") && actions(&blue).contains(&"rotated"),
        "{blue:?}"
    );
    assert!(!actions(&rows(&lab, &["--group", "red"])).contains(&"eu add"));
    let rotated = rows(&lab, &["--group", "blue", "--action", "rotated"]);
    assert_eq!(rotated.len(), 1);
    let at = rotated[0]["at"].as_str().unwrap();
    assert!(rows(&lab, &["--since", at]).contains(&rotated[0]));
    let first = rows(&lab, &[]).remove(0);
    assert!(!rows(&lab, &["--since", at]).contains(&first), "{first}");
    assert!(!rows(&lab, &["--until", at]).contains(&rotated[0]));
    assert!(rows(&lab, &["--until", at]).len() >= 5, "its control");
    assert!(rows(&lab, &["--since", "1h"]).len() >= 6);
    assert_eq!(rows(&lab, &["--until", "1h"]).len(), 0);
    assert_eq!(rows(&lab, &["--unit", "eu1", "--last", "1"]).len(), 1);
    assert_eq!(
        actions(&rows(&lab, &["--unit", "eu1", "--last", "1"])),
        ["join"]
    );
    let said = lab.fails(&["events", "--since", "1h", "--until", "2h"]);
    assert!(said.contains("--since is not before --until"), "{said}");
}

#[test]
fn every_row_is_one_line() {
    let lab = Lab::with_group();
    lab.ok(&["eu", "add", "eu1", "--group", "red"]);
    let count = rows(&lab, &[]).len();
    let text = lab.ok(&["events"]);
    assert!(text.starts_with("TIME (UTC)"), "{text}");
    assert!(text.lines().count() > count, "{text}");
    assert!(
        text.lines().skip(1).all(|line| line.starts_with("20")),
        "{text}"
    );
}

#[test]
fn new_rows_are_followed() {
    let lab = Lab::with_group();
    for json in [true, false] {
        let args = ["events", "--follow", "--action", "group set", "--json"];
        let args = if json { &args[..] } else { &args[..4] };
        let mut follow = lab.command(args).stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(follow.stdout.take().unwrap()).lines();
        let mut line = || lines.next().unwrap().unwrap();
        if json {
            lab.ok(&["group", "set", "red", "--priority", "3"]);
            let row: Value = serde_json::from_str(&line()).unwrap();
            check("event", &row);
            assert_eq!(row["after"]["priority"], 3);
        } else {
            assert!(line().starts_with("TIME (UTC)"));
            assert!(line().contains("priority=0->3"), "what was there");
        }
        lab.ok(&["group", "add", if json { "x" } else { "y" }]);
        let next = if json { "4" } else { "5" };
        lab.ok(&["group", "set", "red", "--priority", next]);
        let new = loop {
            let new = line();
            if !new.contains("->4") || json {
                break new;
            }
        };
        let expected = if json {
            "\"priority\":4"
        } else {
            "priority=4->5"
        };
        assert!(new.contains(expected), "{new}");
        follow.kill().unwrap();
        follow.wait().unwrap();
    }
}

#[test]
fn units_that_register_are_lost_and_come_back_are_on_record() {
    let (lab, units) = fleet(2);
    let of = |lab: &Lab, unit: &str, action: &str| {
        rows(lab, &["--unit", unit, "--action", action]).len()
    };
    for unit in ["eu0", "eu1"] {
        lab.wait_for("its row", |lab| {
            (of(lab, unit, "unit registered") == 1).then_some(())
        });
    }
    let settings = units[0].settings();
    units[0].cut_off();
    lab.wait_for("the loss", |lab| {
        (of(lab, "eu0", "unit lost") == 1).then_some(())
    });
    let _again = Unit::run(settings, crate::unit::keys(0));
    lab.wait_for("its return", |lab| {
        (of(lab, "eu0", "unit back") == 1).then_some(())
    });
    assert_eq!(of(&lab, "eu1", "unit lost"), 0);
}

#[test]
fn a_log_that_was_changed_is_noticed_and_exit_code_5_says_so() {
    let lab = Lab::with_group();
    lab.ok(&["eu", "add", "eu1"]);
    lab.wait_event("first key");
    let noted = lab.json(&["status"])["audit"].clone();
    let noted = format!(
        "{}:{}",
        noted["last_event"],
        noted["hash"].as_str().unwrap()
    );
    let sound = lab.json(&["events", "--verify", "--head", &noted]);
    check("verified", &sound);
    assert_eq!(sound["faults"], json!([]));
    assert_eq!(sound["rows"], rows(&lab, &[]).len());
    assert!(
        lab.ok(&["events", "--verify"])
            .contains("none of which was changed")
    );
    let file = lab.dir().join("copy.db");
    let backup = lab.json(&["backup", file.to_str().unwrap()]);
    assert_eq!(backup["audit_hash"], lab.json(&["status"])["audit"]["hash"]);

    sql(
        &lab,
        "DROP TRIGGER audit_is_never_changed; UPDATE audit SET actor = 'mallory' WHERE id = 2",
    );
    let output = lab.cli(&["events", "--verify"]);
    assert_eq!(output.status.code(), Some(5));
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("Row 2 was changed"), "{text}");
    let output = lab.cli(&["events", "--verify", "--json"]);
    assert_eq!(output.status.code(), Some(5));
    let verified: Value = serde_json::from_slice(&output.stdout).unwrap();
    check("verified", &verified);
    assert_eq!(
        (
            &verified["faults"][0]["first"],
            &verified["faults"][0]["last"]
        ),
        (&json!(2), &json!(2))
    );
    // The manager goes on, and its new rows are sound.
    lab.ok(&["group", "add", "blue"]);
    let output = lab.cli(&["events", "--verify", "--json"]);
    let verified: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(verified["faults"].as_array().unwrap().len(), 1);
}
