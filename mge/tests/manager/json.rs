//! Compares the output of every `--json` with `docs/mge-json.md`: exactly the documented fields are
//! printed.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::lab::{Lab, command, free_port};

/// Returns the documented names and types of fields by the heading of their table.
fn documented() -> BTreeMap<String, BTreeMap<String, String>> {
    let mut all: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    let mut heading = String::new();
    for line in DOC.lines() {
        if let Some(text) = line.strip_prefix("## ") {
            heading = text.to_owned();
        } else if let Some(row) = line.strip_prefix("| `") {
            let mut cells = row.split('|').map(str::trim);
            let field = cells.next().unwrap().trim_end_matches('`').to_owned();
            let kind = cells.next().unwrap().to_owned();
            all.entry(heading.clone()).or_default().insert(field, kind);
        }
    }
    all
}

pub(crate) fn check(schema: &str, value: &Value) {
    let all = documented();
    check_in(&all, schema, value, schema);
}

fn check_in(
    all: &BTreeMap<String, BTreeMap<String, String>>,
    schema: &str,
    value: &Value,
    at: &str,
) {
    let fields = all
        .get(schema)
        .unwrap_or_else(|| panic!("{schema} is not documented"));
    let object = value
        .as_object()
        .unwrap_or_else(|| panic!("{at} is no object: {value}"));
    let printed: Vec<_> = object.keys().collect();
    let expected: Vec<_> = fields.keys().collect();
    assert_eq!(printed, expected, "fields of {at}");
    for (field, kind) in fields {
        check_kind(all, kind, &object[field], &format!("{at}.{field}"));
    }
}

fn check_kind(
    all: &BTreeMap<String, BTreeMap<String, String>>,
    kind: &str,
    value: &Value,
    at: &str,
) {
    if let Some(kind) = kind.strip_suffix(" or null") {
        if !value.is_null() {
            check_kind(all, kind, value, at);
        }
        return;
    }
    if let Some(kind) = kind.strip_prefix("array of ") {
        let items = value
            .as_array()
            .unwrap_or_else(|| panic!("{at} is no array: {value}"));
        for (i, item) in items.iter().enumerate() {
            check_kind(all, kind, item, &format!("{at}[{i}]"));
        }
        return;
    }
    let fits = match kind {
        "text" | "name" | "address" | "prefix" => value.is_string(),
        "time" => value
            .as_str()
            .is_some_and(|t| t.parse::<jiff::Timestamp>().is_ok()),
        "integer" => value.is_u64(),
        "number" => value.is_number(),
        "object" => value.is_object(),
        "boolean" => value.is_boolean(),
        word if word.starts_with('`') => {
            let words: Vec<_> = word.split(", ").map(|w| w.trim_matches('`')).collect();
            value.as_str().is_some_and(|v| words.contains(&v))
        }
        schema => return check_in(all, schema, value, at),
    };
    assert!(fits, "{at} is no {kind}: {value}");
}

#[test]
fn what_is_printed_is_what_is_documented() {
    let lab = Lab::with_group();
    let added = lab.json(&[
        "group",
        "add",
        "blue",
        "--update",
        "strict",
        "--protect",
        "fd00::/8",
    ]);
    check("group", &added);
    check("token", &lab.json(&["eu", "add", "eu1", "--group", "red"]));
    check("token", &lab.json(&["eu", "token", "eu1"]));
    check("joined", &lab.json(&["join", "eu1", "blue"]));
    for group in lab.json(&["group", "list"]).as_array().unwrap() {
        check("group", group);
    }
    check("group", &lab.json(&["group", "show", "red"]));
    for unit in lab.json(&["eu", "list"]).as_array().unwrap() {
        check("unit", unit);
    }
    check("unit", &lab.json(&["eu", "show", "eu1"]));
    check(
        "unit",
        &lab.json(&["eu", "set", "eu1", "--may-serve-everything"]),
    );
    check("rotated", &lab.json(&["rotate", "red"]));
    check("rotations", &lab.json(&["rotate", "--all"]));
    check(
        "group",
        &lab.json(&["group", "set", "red", "--rotate-every", "1h"]),
    );
    check("status", &lab.json(&["status"]));
    check("revoked", &lab.json(&["leave", "eu1", "blue"]));
    check("revoked", &lab.json(&["evict", "eu1"]));
    check("revoked", &lab.json(&["eu", "remove", "eu1"]));
    check("group", &lab.json(&["group", "remove", "blue"]));
    let events = lab.json(&["events"]);
    assert!(events.as_array().unwrap().len() > 10);
    for event in events.as_array().unwrap() {
        check("event", event);
    }
}

#[test]
fn init_prints_what_is_documented() {
    let temp = tempfile::tempdir().unwrap();
    let dir = temp.path().join("mge");
    let listen = free_port().to_string();
    let output = command(&dir, &["init", "--listen", &listen, "--json"])
        .output()
        .unwrap();
    check("init", &serde_json::from_slice(&output.stdout).unwrap());
}

#[test]
fn rotate_prints_the_fields_that_scripts_rely_on() {
    let lab = Lab::with_group();
    let rotated = lab.json(&["rotate", "red", "--strict"]);
    let fields: Vec<_> = rotated
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    let fixed = [
        "acked",
        "epoch",
        "group",
        "missing",
        "stop_window_ms",
        "total_ms",
        "units",
        "update",
    ];
    assert_eq!(fields, fixed);
    assert_eq!(rotated["update"], "strict");
}

const DOC: &str = include_str!("../../../docs/mge-json.md");
