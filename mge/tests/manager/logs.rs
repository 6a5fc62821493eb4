//! The log of a manager in JSON: every line is an object with the documented fields.

use std::collections::BTreeSet;
use std::fs::File;

use serde_json::Value;

use crate::lab::Lab;

#[test]
fn every_line_of_a_json_log_is_an_object_with_documented_fields() {
    let mut lab = Lab::init();
    let path = lab.dir().join("log");
    let mut command = lab.command(&["run"]);
    command
        .env("FPN_LOG", "trace")
        .env("FPN_LOG_FORMAT", "json");
    command.stderr(File::create(&path).unwrap());
    lab.run_by(command);
    lab.ok(&["group", "add", "red", "--protect", "10.0.0.0/24"]);
    lab.ok(&["eu", "add", "eu1", "--group", "red"]);
    lab.ok(&["rotate", "red"]);
    lab.fails(&["evict", "nobody"]);
    lab.stop_by(&["HUP", "USR1", "TERM"]);
    let log = std::fs::read_to_string(&path).unwrap();
    let document = include_str!("../../../docs/operating.md");
    let section = document.split("\n## Logs\n").nth(1).unwrap();
    let section = section.split("\n## ").next().unwrap();
    let mut levels = BTreeSet::new();
    for line in log.lines() {
        let line: Value = serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}"));
        let object = line.as_object().unwrap();
        let at = line["timestamp"].as_str().unwrap();
        at.parse::<jiff::Timestamp>().unwrap();
        levels.insert(line["level"].as_str().unwrap().to_owned());
        // Other crates' lines are there at this level, with fields of their own; those of the
        // program that operators see have documented ones.
        if ["INFO", "WARN", "ERROR"].contains(&line["level"].as_str().unwrap()) {
            assert!(line["message"].is_string(), "{line}");
            for field in object.keys() {
                assert!(section.contains(&format!("`{field}`")), "{field}: {line}");
            }
        }
    }
    assert!(levels.contains("INFO") && levels.len() > 1, "{levels:?}");
    assert!(log.contains("\"epoch\""), "a change of a key has fields");
}
