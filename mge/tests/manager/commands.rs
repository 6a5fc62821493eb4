//! Tests the commands that an operator types.

use std::os::unix::fs::PermissionsExt;

use fpn::keyshare::ring::SuiteId;

use crate::lab::{Lab, command, free_port};

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
