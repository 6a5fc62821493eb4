//! Tests the commands that an operator types.

use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;

use fpn::keyshare::ring::SuiteId;
use serde_json::{Value, json};

use crate::end_to_end::fleet;
use crate::lab::{Lab, command, free_port, still};
use crate::store_faults::sql;

#[test]
fn init_prints_the_fingerprint_and_makes_private_files() {
    let temp = tempfile::tempdir().unwrap();
    let dir = temp.path().join("new");
    let listen = free_port().to_string();
    let output = command(&dir, &["init", "--listen", &listen])
        .output()
        .unwrap();
    assert!(output.status.success());
    let printed = String::from_utf8(output.stdout).unwrap();
    let fingerprint = printed.trim();
    assert!(fingerprint.len() == 64 && fingerprint.chars().all(|c| c.is_ascii_hexdigit()));
    assert_eq!(dir.metadata().unwrap().permissions().mode() & 0o777, 0o700);
    for file in [
        "sign.pem",
        "encrypt.pem",
        "seal.key",
        "fpn-mge.db",
        "mge.toml",
    ] {
        let mode = dir.join(file).metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{file}");
    }
}

#[test]
fn a_manager_is_never_overwritten() {
    let lab = Lab::init();
    let before = std::fs::read(lab.dir().join("sign.pem")).unwrap();
    let said = lab.fails(&["init", "--listen", &lab.listen.to_string()]);
    assert!(
        said.contains("already a manager") && said.contains("--dir"),
        "{said}"
    );
    assert_eq!(std::fs::read(lab.dir().join("sign.pem")).unwrap(), before);
}

#[test]
fn a_wildcard_needs_an_address_for_the_units() {
    let temp = tempfile::tempdir().unwrap();
    let dir = temp.path().join("mge");
    let output = command(&dir, &["init", "--listen", "0.0.0.0:4747"])
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(
        !output.status.success() && said.contains("--advertise HOST:PORT"),
        "{said}"
    );
    assert!(!dir.exists(), "nothing is half made");
}

#[test]
fn every_name_takes_its_way_through_list_show_and_remove() {
    let lab = Lab::with_group();
    lab.ok(&[
        "group",
        "add",
        "blue",
        "--update",
        "strict",
        "--policy",
        "open",
        "--priority",
        "9",
    ]);
    lab.ok(&["eu", "add", "eu1", "--group", "red"]);
    lab.ok(&["join", "eu1", "blue"]);
    assert_eq!(
        lab.json(&["eu", "show", "eu1"])["groups"],
        serde_json::json!(["blue", "red"])
    );
    for (args, part) in [
        (&["group", "list"][..], "blue"),
        (&["group", "show", "blue"], "strict"),
        (&["eu", "list"], "invited"),
        (&["eu", "show", "eu1"], "blue, red"),
        (&["status"], "1: 0 enrolled, 0 live"),
        (&["events"], "group add"),
    ] {
        let printed = lab.ok(args);
        assert!(printed.contains(part), "{args:?}: {printed}");
    }
    lab.ok(&["leave", "eu1", "blue"]);
    assert_eq!(
        lab.json(&["group", "show", "blue"])["units"],
        serde_json::json!([])
    );
    lab.ok(&["eu", "remove", "eu1"]);
    lab.ok(&["group", "remove", "blue"]);
    assert_eq!(lab.json(&["eu", "list"]), serde_json::json!([]));
    assert_eq!(lab.json(&["group", "list"]).as_array().unwrap().len(), 1);
}

#[test]
fn a_group_has_the_suite_that_it_was_added_with() {
    let lab = Lab::with_group();
    let suite = |group: &str| lab.json(&["group", "show", group])["suite"].clone();
    assert_eq!(suite("red"), SuiteId::default().name());
    for name in SuiteId::ALL.map(SuiteId::name) {
        let group = format!("with-{name}");
        lab.ok(&["group", "add", &group, "--suite", name]);
        assert_eq!(suite(&group), name);
        assert!(lab.ok(&["group", "show", &group]).contains(name));
    }
    let said = lab.fails(&["group", "add", "odd", "--suite", "rot13"]);
    assert!(said.contains("must be one of: misty1-hmac"), "{said}");
}

#[test]
fn the_token_stands_alone_on_stdout() {
    let lab = Lab::with_group();
    let output = lab.cli(&["eu", "add", "eu1", "--group", "red"]);
    let token = String::from_utf8(output.stdout).unwrap();
    assert!(
        token.starts_with("fpn1.") && token.ends_with('\n'),
        "{token}"
    );
    assert_eq!(token.split_whitespace().count(), 1);
    assert!(
        String::from_utf8(output.stderr)
            .unwrap()
            .contains("Token of unit eu1")
    );
    let again = lab.ok(&["eu", "token", "eu1", "--ttl", "5m"]);
    assert!(again.starts_with("fpn1.") && again != token);
    let decoded = fpn::crypto::Token::decode(&again).ok().unwrap();
    assert_eq!(
        (decoded.unit.as_str(), decoded.manager),
        ("eu1", lab.listen.to_string())
    );
    assert_eq!(
        decoded.fingerprint.to_string(),
        lab.json(&["status"])["fingerprint"]
    );
}

#[test]
fn wrong_commands_get_a_sentence_and_change_nothing() {
    let lab = Lab::with_group();
    lab.ok(&["eu", "add", "eu1", "--group", "red"]);
    lab.wait_for("the first key", |lab| {
        lab.json(&["group", "show", "red"])["epoch"].as_u64()
    });
    let before = lab.actions();
    for (args, parts) in [
        (&["group", "add", "red"][..], &["already a group red"][..]),
        (&["group", "add", "a b"], &["'a b'", "only a-z"]),
        (&["group", "add", &"x".repeat(64)], &["64 characters", "63"]),
        (
            &["group", "add", "g", "--protect", "10.0.0.1/8"],
            &["10.0.0.0/8"],
        ),
        (
            &["group", "show", "green"],
            &["no group green", "group list"],
        ),
        (&["group", "remove", "green"], &["no group green"]),
        (
            &["eu", "add", "eu1"],
            &["already a unit eu1", "eu token eu1"],
        ),
        (
            &["eu", "add", "eu2", "--group", "green"],
            &["no group green"],
        ),
        (&["eu", "show", "eu9"], &["no unit eu9", "eu list"]),
        (&["eu", "remove", "eu9"], &["no unit eu9"]),
        (&["eu", "token", "eu9"], &["no unit eu9"]),
        (&["join", "eu1", "red"], &["already in group red"]),
        (&["join", "eu1", "green"], &["no group green"]),
        (&["leave", "eu9", "red"], &["no unit eu9"]),
        (&["rotate", "green"], &["no group green"]),
        (
            &["rotate", "red", "--strict", "--hitless"],
            &["cannot be used with"],
        ),
        (&["evict", "eu9"], &["no unit eu9"]),
        (&["frobnicate"], &["unrecognized subcommand"]),
    ] {
        let said = lab.fails(args);
        assert!(
            parts.iter().all(|part| said.contains(part)),
            "{args:?}: {said}"
        );
    }
    lab.ok(&["group", "add", "blue"]);
    let said = lab.fails(&["leave", "eu1", "blue"]);
    assert!(
        said.contains("not in group blue") && said.contains("red"),
        "{said}"
    );
    // The manager creates the group's first key a moment later, which is another entry.
    let after = lab.actions().split_off(before.len());
    let asked: Vec<_> = after.into_iter().filter(|a| a != "first key").collect();
    assert_eq!(asked, ["group add"]);
}

#[test]
fn what_is_set_of_a_group_changes_and_the_rest_stays() {
    let lab = Lab::start();
    lab.ok(&[
        "group",
        "add",
        "red",
        "--priority",
        "3",
        "--protect",
        "10.7.0.0/16",
    ]);
    let set = |args: &[&str]| {
        let args = [&["group", "set", "red", "--json"], args].concat();
        let group: serde_json::Value = serde_json::from_str(&lab.ok(&args)).unwrap();
        [&group["priority"], &group["policy"], &group["protect"]].map(ToString::to_string)
    };
    let protect = r#"["10.7.0.0/16"]"#;
    assert_eq!(set(&["--policy", "open"]), ["3", r#""open""#, protect]);
    let other = r#"["fd07::/32"]"#;
    assert_eq!(set(&["--protect", "fd07::/32"]), ["3", r#""open""#, other]);
    assert_eq!(
        set(&["--protect-nothing", "--priority", "4"]),
        ["4", r#""open""#, "[]"]
    );
    let said = lab.fails(&["group", "set", "blue", "--priority", "4"]);
    assert!(said.contains("no group blue"), "{said}");
    let rows = lab.actions();
    let set = rows.iter().filter(|action| *action == "group set").count();
    assert_eq!(set, 3);
}

#[test]
fn every_setting_of_a_group_can_be_changed_and_the_command_says_when_it_takes_effect() {
    let lab = Lab::with_group();
    for (args, field, value, says) in [
        (
            &["--update", "strict"][..],
            "update",
            json!("strict"),
            "with its next key: update mode",
        ),
        (
            &["--suite", "aes-256-gcm"],
            "suite",
            json!("aes-256-gcm"),
            "with its next key: suite",
        ),
        (
            &["--policy", "open"],
            "policy",
            json!("open"),
            "at once: policy",
        ),
        (
            &["--priority", "9"],
            "priority",
            json!(9),
            "at once: priority",
        ),
        (
            &["--protect", "fd00::/8"],
            "protect",
            json!(["fd00::/8"]),
            "at once: protected prefixes",
        ),
        (
            &["--protect-nothing"],
            "protect",
            json!([]),
            "at once: protected prefixes",
        ),
        (
            &["--rotate-every", "1h"],
            "rotate_every_s",
            json!(3600),
            "before it is 1h old",
        ),
        (
            &["--rotate-every", "never"],
            "rotate_every_s",
            json!(0),
            "only when it is asked for",
        ),
        (&["--lock"], "lock", json!(true), "at once: lock"),
        (&["--no-lock"], "lock", json!(false), "at once: lock"),
        (
            &["--after-volume", "100G"],
            "after_volume_bytes",
            json!(100_000_000_000_u64),
            "when its units have encrypted 100 GB; 0 B so far",
        ),
        (
            &["--after-volume", "never"],
            "after_volume_bytes",
            json!(0),
            "after any volume only when it is asked for",
        ),
    ] {
        let said = lab.said(&[&["group", "set", "red"][..], args].concat());
        assert!(said.contains(says), "{args:?}: {said}");
        assert_eq!(
            lab.json(&["group", "show", "red"])[field],
            value,
            "{args:?}"
        );
    }
    let both = lab.said(&[
        "group",
        "set",
        "red",
        "--suite",
        "misty1-hmac",
        "--priority",
        "1",
    ]);
    assert!(
        both.contains("at once: priority") && both.contains("next key: suite"),
        "{both}"
    );
}

#[test]
fn prefixes_are_added_to_a_list_and_removed_from_it_and_the_others_stay() {
    let lab = Lab::with_group();
    let protected = |lab: &Lab| lab.json(&["group", "show", "red"])["protect"].clone();
    lab.said(&[
        "group",
        "set",
        "red",
        "--protect",
        "10.0.0.0/8",
        "--protect",
        "fd00::/8",
    ]);
    let said = lab.said(&["group", "set", "red", "--protect-add", "192.0.2.0/24"]);
    assert!(said.contains("at once: protected prefixes"), "{said}");
    assert_eq!(
        protected(&lab),
        json!(["10.0.0.0/8", "192.0.2.0/24", "fd00::/8"])
    );
    lab.said(&["group", "set", "red", "--protect-add", "10.0.0.0/8"]);
    lab.said(&[
        "group",
        "set",
        "red",
        "--protect-remove",
        "fd00::/8",
        "--protect-add",
        "fd00::/16",
        "--priority",
        "3",
    ]);
    assert_eq!(
        protected(&lab),
        json!(["10.0.0.0/8", "192.0.2.0/24", "fd00::/16"])
    );
    assert_eq!(lab.json(&["group", "show", "red"])["priority"], 3);
    let said = lab.fails(&["group", "set", "red", "--protect-remove", "10.0.0.0/9"]);
    assert!(
        said.contains("10.0.0.0/9 is no protected prefix of group red: it has 10.0.0.0/8"),
        "{said}"
    );
    for both in [
        ["--protect-add", "--protect"],
        ["--protect", "--protect-remove"],
    ] {
        let [first, second] = both;
        let args = [
            "group",
            "set",
            "red",
            first,
            "10.0.0.0/8",
            second,
            "10.0.0.0/8",
        ];
        assert!(lab.fails(&args).contains("cannot be used with"), "{both:?}");
    }
    let body = r#"{"protect": [], "protect_add": ["10.9.0.0/16"]}"#;
    assert!(post(&lab, "/v1/groups/red/set", body).contains("replaces the whole list"));
    assert_eq!(
        protected(&lab),
        json!(["10.0.0.0/8", "192.0.2.0/24", "fd00::/16"])
    );

    let serves = |lab: &Lab| lab.json(&["eu", "show", "eu1"])["may_serve"].clone();
    lab.said(&["eu", "add", "eu1"]);
    let said = lab.fails(&["eu", "set", "eu1", "--may-serve-add", "10.1.0.0/24"]);
    assert!(said.contains("may serve every terminal"), "{said}");
    lab.said(&["eu", "set", "eu1", "--may-serve", "10.1.0.0/24"]);
    lab.said(&["eu", "set", "eu1", "--may-serve-add", "10.2.0.0/24"]);
    assert_eq!(serves(&lab), json!(["10.1.0.0/24", "10.2.0.0/24"]));
    lab.said(&["eu", "set", "eu1", "--may-serve-remove", "10.1.0.0/24"]);
    assert_eq!(serves(&lab), json!(["10.2.0.0/24"]));
    let said = lab.fails(&["eu", "set", "eu1", "--may-serve-remove", "10.1.0.0/24"]);
    assert!(said.contains("it has 10.2.0.0/24"), "{said}");
    let said = lab.fails(&["eu", "set", "eu1", "--may-serve-remove", "10.2.0.0/24"]);
    assert!(said.contains("could serve nobody"), "{said}");
    assert!(post(&lab, "/v1/units/eu1/set", "{}").contains("is missing"));
    assert_eq!(serves(&lab), json!(["10.2.0.0/24"]));
    assert!(post(&lab, "/v1/units/eu1/set", r#"{"may_serve": null}"#).starts_with("HTTP/1.1 200"));
    assert_eq!(serves(&lab), json!(null));
}

#[test]
fn a_bad_value_changes_nothing_of_a_group() {
    let lab = Lab::with_group();
    lab.wait_for("the first key", |lab| {
        lab.json(&["group", "show", "red"])["epoch"].as_u64()
    });
    let (before, rows) = (settings(&lab), lab.actions());
    for (bad, part) in [
        (&["--update", "fast"][..], "`hitless` or `strict`"),
        (&["--suite", "rot13"], "must be one of"),
        (&["--policy", "half"], "`closed` or `open`"),
        (&["--priority", "65536"], "0 to 65535"),
        (&["--protect", "10.0.0.1/8"], "10.0.0.0/8"),
        (&["--rotate-every", "5s"], "every minute"),
        (&["--after-volume", "1001P"], "1000P at the most"),
        (&["--after-volume", "0G"], "write `never`"),
        (&["--after-volume", "100"], "the unit is missing"),
        (
            &["--after-volume", "99999999999P"],
            "must be a number with a unit",
        ),
        (
            &["--protect", "10.0.0.0/8", "--protect-nothing"],
            "cannot be used with",
        ),
        (&["--lock", "--no-lock"], "cannot be used with"),
        (&[], "--rotate-every"),
    ] {
        // A good value beside it is not taken either.
        let good = if bad.is_empty() {
            &[][..]
        } else {
            &["--priority", "8"]
        };
        let good = if bad.contains(&"--priority") {
            &[][..]
        } else {
            good
        };
        let said = lab.fails(&[&["group", "set", "red"][..], good, bad].concat());
        assert!(said.contains(part), "{bad:?}: {said}");
    }
    // What the command line would not let pass.
    for body in [
        r#"{}"#,
        r#"{"rotate_every_s": 59}"#,
        r#"{"rotate_every_s": 31536001}"#,
        r#"{"after_volume_bytes": 999999}"#,
        r#"{"after_volume_bytes": 1000000000000000001}"#,
        r#"{"priority": 8, "suite": "rot13"}"#,
        r#"{"priority": 8, "color": "red"}"#,
    ] {
        let answer = post(&lab, "/v1/groups/red/set", body);
        assert!(
            answer.starts_with("HTTP/1.1 4") && answer.contains("error"),
            "{answer}"
        );
    }
    assert_eq!((settings(&lab), lab.actions()), (before, rows));
    let answer = post(&lab, "/v1/groups/red/set", r#"{"priority": 8}"#);
    assert!(answer.starts_with("HTTP/1.1 200"), "its control: {answer}");
}

/// What an operator has chosen for the group `red`.
fn settings(lab: &Lab) -> Value {
    still(lab.json(&["group", "show", "red"]))
}

/// Sends a request to the manager's socket and returns the whole answer.
fn post(lab: &Lab, uri: &str, body: &str) -> String {
    let mut socket = UnixStream::connect(lab.dir().join("fpn-mge.sock")).unwrap();
    let length = body.len();
    write!(
        socket,
        "POST {uri} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\
         Content-Length: {length}\r\n\r\n{body}"
    )
    .unwrap();
    let mut answer = String::new();
    socket.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn several_groups_are_rotated_with_one_command() {
    let (lab, _units) = fleet(1);
    for group in ["blue", "green"] {
        lab.ok(&["group", "add", group]);
    }
    let epoch = |group: &str| {
        let epoch = lab.json(&["group", "show", group])["epoch"].clone();
        epoch.as_u64().unwrap_or_default()
    };
    for group in ["red", "blue", "green"] {
        lab.wait_for("the first key", |_| (epoch(group) == 1).then_some(()));
    }
    let some = lab.json(&["rotate", "red", "blue", "red", "--strict"]);
    let some = some["rotations"].as_array().unwrap();
    assert_eq!(some.len(), 2, "named twice, rotated once");
    assert!(some.iter().all(|r| r["update"] == "strict"));
    assert_eq!([epoch("red"), epoch("blue"), epoch("green")], [2, 2, 1]);
    let output = lab.cli(&["rotate", "--all"]);
    assert_eq!(output.status.code(), Some(0));
    let (out, said) = (
        String::from_utf8(output.stdout),
        String::from_utf8(output.stderr),
    );
    let (out, said) = (out.unwrap(), said.unwrap());
    assert!(
        out.ends_with("ms\n") && out.contains("3 groups have a new key"),
        "{out}"
    );
    for group in ["red", "blue", "green"] {
        assert!(out.contains(&format!("Group {group}: epoch ")), "{out}");
    }
    // There is no terminal, so each phase of a group with live units has its line.
    let phases = said
        .lines()
        .filter(|line| line.starts_with("group red, epoch 3: "));
    assert!((1..=3).contains(&phases.count()), "{said}");
    assert_eq!([epoch("red"), epoch("blue"), epoch("green")], [3, 3, 2]);
    let said = lab.fails(&["rotate", "red", "black"]);
    assert!(said.contains("no group black"), "{said}");
    assert_eq!(epoch("red"), 3, "nothing has begun");
    for body in [r#"{}"#, r#"{"all": true, "groups": ["red"]}"#] {
        let answer = post(&lab, "/v1/rotate", body);
        assert!(answer.starts_with("HTTP/1.1 400"), "{answer}");
    }
}

#[test]
fn a_manager_that_was_off_when_a_key_was_due_changes_it_and_says_when_it_does_so_next() {
    let mut lab = Lab::with_group();
    lab.ok(&["group", "set", "red", "--rotate-every", "1m"]);
    let shown = lab.json(&["group", "show", "red"]);
    let next = shown["next_rotation_s"].as_u64().unwrap();
    assert!((40..=60).contains(&next), "{shown}");
    assert!(lab.ok(&["status"]).contains("NEXT"));
    lab.stop();
    sql(&lab, "UPDATE keys SET created = created - 3600000");
    lab.run();
    let shown = lab.json(&["group", "show", "red"]);
    assert!(
        shown["key_age_s"].as_u64().unwrap() >= 3600 || shown["epoch"] == 2,
        "{shown}"
    );
    lab.wait_for("the next key", |lab| {
        (lab.json(&["group", "show", "red"])["epoch"] == 2).then_some(())
    });
    let by = lab.json(&["events"]);
    let by = by
        .as_array()
        .unwrap()
        .iter()
        .find(|e| e["action"] == "rotate");
    assert_eq!(by.unwrap()["actor"], "fpn-mge");
}

#[test]
fn version_and_help_need_no_manager() {
    let temp = tempfile::tempdir().unwrap();
    for args in [
        &["--version"][..],
        &["--help"],
        &["rotate", "--help"],
        &["eu", "--version"],
    ] {
        let output = command(temp.path(), args).output().unwrap();
        assert!(output.status.success(), "{args:?}");
        let printed = String::from_utf8(output.stdout).unwrap();
        assert!(printed.contains("fpn-mge"), "{printed}");
    }
}

#[test]
fn the_directory_may_come_from_the_environment() {
    let lab = Lab::start();
    let mut command = std::process::Command::new(crate::lab::MGE);
    let output = command
        .env("FPN_DIR", lab.dir())
        .args(["status", "--json"])
        .output()
        .unwrap();
    assert!(output.status.success());
}

#[test]
fn a_rotation_without_live_units_ends_and_tells() {
    let lab = Lab::with_group();
    let rotated = lab.json(&["rotate", "red"]);
    assert_eq!(
        (&rotated["group"], &rotated["acked"]),
        (&"red".into(), &0.into())
    );
    let printed = lab.ok(&["rotate", "red", "--strict"]);
    assert!(
        printed.contains("(strict)") && printed.contains("stop window"),
        "{printed}"
    );
    let epoch = lab.json(&["group", "show", "red"])["epoch"]
        .as_u64()
        .unwrap();
    assert_eq!(epoch, rotated["epoch"].as_u64().unwrap() + 1);
}

#[test]
fn a_reader_that_has_enough_ends_a_command_quietly_and_a_full_disk_does_not() {
    let lab = Lab::with_group();
    for args in [&["status"][..], &["status", "--json"], &["events"]] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = lab.command(args).stdout(writer).output().unwrap();
        assert_eq!(output.status.code(), Some(141), "{args:?}");
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "", "{args:?}");

        let full = std::fs::OpenOptions::new().write(true).open("/dev/full");
        let output = lab.command(args).stdout(full.unwrap()).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{args:?}");
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(error.starts_with("cannot write to stdout: "), "{error}");
    }
}

#[test]
fn the_audit_log_names_who_and_what() {
    let lab = Lab::with_group();
    lab.ok(&["eu", "add", "eu1"]);
    lab.ok(&["join", "eu1", "red"]);
    let events = lab.json(&["events"]);
    let join = events.as_array().unwrap().last().unwrap();
    assert_eq!(
        (&join["action"], &join["object"]),
        (&"join".into(), &"eu1".into())
    );
    assert_eq!(join["before"], serde_json::json!({ "groups": [] }));
    assert_eq!(join["after"], serde_json::json!({ "groups": ["red"] }));
    assert_ne!(join["actor"], "local", "the kernel tells who asked");
    let text = events.to_string();
    assert!(!text.contains("fpn1."), "no token is in the log");
}
