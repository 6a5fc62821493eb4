//! Tests how commands end: their exit codes, the questions that they ask before they do harm, and
//! what they say about the next step.

use std::fs::File;
use std::io::{Read, Write};
use std::process::Stdio;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use nix::pty::openpty;
use serde_json::json;

use crate::end_to_end::fleet;
use crate::lab::{Lab, MGE, still, wait};
use crate::unit::Unit;

#[test]
fn a_group_with_live_members_is_removed_by_force_only() {
    let (lab, units) = fleet(2);
    lab.ok(&["eu", "add", "away", "--group", "red"]);
    let before = still(lab.json(&["group", "show", "red"]));
    for args in [
        &["group", "remove", "red"][..],
        &["group", "remove", "red", "--json"],
    ] {
        let output = lab.cli(args);
        assert_eq!(output.status.code(), Some(4), "{output:?}");
        assert!(output.stdout.is_empty(), "{output:?}");
        let said = String::from_utf8(output.stderr).unwrap();
        for part in ["2 live units (eu0, eu1)", "nothing was changed", "--force"] {
            assert!(said.contains(part), "{said}");
        }
        assert!(!said.contains("away"), "{said}");
    }
    assert_eq!(still(lab.json(&["group", "show", "red"])), before);
    lab.ok(&["group", "remove", "red", "--force"]);
    for unit in &units {
        unit.wait("the end of red", |u| u.epoch("red").is_none().then_some(()));
    }
    // The removal of a group without live units harms nobody, so the command does not ask.
    lab.ok(&["group", "add", "blue"]);
    lab.ok(&["join", "away", "blue"]);
    lab.ok(&["group", "remove", "blue"]);
}

#[test]
fn a_terminal_is_asked_before_a_group_with_live_members_is_removed() {
    let (lab, _units) = fleet(1);
    let answered = |answer: &str, more: &[&str]| {
        let terminal = openpty(None, None).unwrap();
        let mut child = lab
            .command(&[&["group", "remove", "red"], more].concat())
            .stdin(terminal.slave.try_clone().unwrap())
            .stderr(terminal.slave)
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let mut terminal = File::from(terminal.master);
        terminal.write_all(answer.as_bytes()).unwrap();
        let code = wait(&mut child).code();
        let mut said = Vec::new();
        // Reading a terminal fails when its other end is closed.
        let _ = terminal.read_to_end(&mut said);
        (code, String::from_utf8(said).unwrap())
    };
    for (answer, more) in [
        ("n\n", &[][..]),
        ("\n", &[]),
        ("\x04", &[]),
        ("y\n", &["--json"]),
    ] {
        let (code, said) = answered(answer, more);
        assert_eq!(code, Some(4), "{answer:?}: {said}");
        assert!(said.contains("a live unit (eu0)"), "{said}");
        assert_eq!(said.contains("[y/N]"), more.is_empty(), "{said}");
        lab.ok(&["group", "show", "red"]);
    }
    let (code, said) = answered("Yes\n", &[]);
    assert_eq!(code, Some(0), "{said}");
    assert!(
        lab.fails(&["group", "show", "red"])
            .contains("no group red")
    );
}

#[test]
fn a_change_of_keys_names_the_units_that_missed_it_and_ends_with_3() {
    let (lab, units) = fleet(3);
    lab.ok(&["eu", "add", "never", "--group", "red"]);
    units[0].cut_off();
    units[2].cut_off();
    let output = lab.cli(&["rotate", "red"]);
    assert_eq!(output.status.code(), Some(3), "{output:?}");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("1 of 4 units acknowledged"), "{said}");
    assert!(said.contains("when they register): eu0, eu2\n"), "{said}");
    let rotated = lab.json(&["rotate", "red", "--strict"]);
    assert_eq!(rotated["missing"], json!(["eu0", "eu2"]));
    lab.wait_event(r#""missing":["eu0","eu2"]"#);

    // A unit that missed the rotation still accepts what the removed unit sends.
    let output = lab.cli(&["leave", "eu1", "red"]);
    assert_eq!(output.status.code(), Some(3), "{output:?}");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("the old key, which unit eu1 knows"), "{said}");
    lab.ok(&["join", "eu1", "red"]);
    let revoked = lab.json(&["evict", "eu0"]);
    assert_eq!(revoked["rotations"][0]["missing"], json!(["eu2"]));
    assert_eq!(revoked["rotations"][0]["acked"], 1);
    let removed = lab.cli(&["eu", "remove", "eu1"]);
    assert_eq!(removed.status.code(), Some(3), "{removed:?}");
    lab.ok(&["eu", "remove", "eu2", "--force"]);
}

#[test]
fn the_script_for_timers_changes_keys_and_passes_the_exit_code_on() {
    let (lab, units) = fleet(1);
    lab.ok(&["group", "add", "blue"]);
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../scripts/rotate.sh");
    let run = |groups: &str, args: &[&str]| {
        let mut command = std::process::Command::new(script);
        command.env("FPN_MGE", MGE).env("FPN_DIR", lab.dir());
        command.env("FPN_ROTATE_GROUPS", groups);
        command.args(args).output().unwrap()
    };
    let epochs = || {
        let groups = lab.json(&["group", "list"]);
        let groups = groups.as_array().unwrap().iter();
        groups.map(|g| g["epoch"].as_u64()).collect::<Vec<_>>()
    };
    lab.wait_for("the first keys", |_| {
        (epochs() == [Some(1), Some(1)]).then_some(())
    });
    for (groups, args, expected) in [
        ("", &[][..], [Some(2), Some(2)]),
        ("red", &[], [Some(2), Some(3)]),
        ("red", &["blue"], [Some(3), Some(3)]),
    ] {
        let output = run(groups, args);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        assert_eq!(epochs(), expected);
    }
    assert_eq!(run("nosuch", &[]).status.code(), Some(1));
    units[0].cut_off();
    let output = run("", &["red"]);
    assert_eq!(output.status.code(), Some(3), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("when they register): eu0"), "{text}");
}

#[test]
fn the_last_unit_of_a_group_goes_only_by_force() {
    let (lab, units) = fleet(2);
    lab.ok(&["group", "add", "blue"]);
    lab.ok(&["join", "eu0", "blue"]);
    let rows = lab.actions();
    for args in [
        &["evict", "eu0"][..],
        &["evict", "eu0", "--json"],
        &["eu", "remove", "eu0"],
    ] {
        let refused = lab.cli(args);
        assert_eq!(refused.status.code(), Some(4), "{args:?}: {refused:?}");
        assert_eq!(refused.stdout, b"");
        let said = String::from_utf8(refused.stderr).unwrap();
        assert!(said.contains("last enrolled unit of blue"), "{said}");
        assert!(said.contains("--force"), "{said}");
    }
    let new: Vec<_> = lab.actions().split_off(rows.len());
    assert!(!new.contains(&"evict".to_owned()), "{new:?}");
    assert_eq!(
        lab.json(&["eu", "show", "eu0"])["groups"],
        json!(["blue", "red"])
    );
    assert!(units[0].epoch("red").is_some());
    // An invited unit has no keys, so it neither counts nor is it missed.
    lab.ok(&["eu", "add", "new", "--group", "blue"]);
    assert_eq!(lab.cli(&["evict", "eu0"]).status.code(), Some(4));
    lab.ok(&["eu", "remove", "new"]);
    lab.ok(&["evict", "eu0", "--force"]);
    assert_eq!(lab.json(&["eu", "show", "eu0"])["state"], "evicted");
    // Now it is eu1 that is the last one of a group.
    assert_eq!(lab.cli(&["evict", "eu1"]).status.code(), Some(4));
}

#[test]
fn joining_says_when_the_unit_gets_the_key() {
    let (lab, units) = fleet(2);
    for group in ["blue", "green"] {
        lab.ok(&["group", "add", group]);
    }
    let said = lab.said(&["join", "eu0", "blue"]);
    assert!(
        said.contains("It is live and gets the group's key now"),
        "{said}"
    );
    units[0].wait_epoch("blue", 1);

    units[1].cut_off();
    lab.wait_for("the end of the lease", |lab| {
        lab.json(&["eu", "show", "eu1"])["session"]
            .is_null()
            .then_some(())
    });
    let said = lab.said(&["join", "eu1", "blue"]);
    assert!(said.contains("when it registers next"), "{said}");

    lab.ok(&["eu", "add", "new", "--group", "blue"]);
    let said = lab.said(&["join", "new", "red"]);
    assert!(
        said.contains("not enrolled yet") && said.contains("with its token"),
        "{said}"
    );
    lab.ok(&["eu", "token", "new", "--ttl", "1s"]);
    std::thread::sleep(Duration::from_millis(1100));
    let said = lab.said(&["join", "new", "green"]);
    assert!(said.contains("`fpn-mge eu token new` makes"), "{said}");

    lab.json(&["evict", "eu0"]);
    let said = lab.said(&["join", "eu0", "red"]);
    for part in [
        "But it is evicted",
        "no key of any group before",
        "`fpn-mge eu token eu0`",
    ] {
        assert!(said.contains(part), "{said}");
    }
    let joined = lab.json(&["join", "eu0", "green"]);
    assert_eq!(
        (&joined["state"], &joined["live"]),
        (&json!("evicted"), &json!(false))
    );
    // The unit is indeed evicted.
    let said = lab.said(&["eu", "token", "eu0"]);
    for part in ["eu0 is evicted", "brings it back", "(now: green, red)"] {
        assert!(said.contains(part), "{said}");
    }
    assert_eq!(units[0].epoch("red"), None);
    let back = Unit::start(&lab.ok(&["eu", "token", "eu0"]), 0);
    back.wait_epoch("green", 1);
}

#[test]
fn a_token_for_a_live_unit_says_what_it_does_to_it() {
    let (lab, units) = fleet(1);
    let said = lab.said(&["eu", "token", "eu0"]);
    for part in ["and is live", "ends its session", "(red) get new keys"] {
        assert!(said.contains(part), "{said}");
    }
    let token = lab.json(&["eu", "token", "eu0"]);
    assert_eq!(
        (&token["state"], &token["live"]),
        (&json!("enrolled"), &json!(true))
    );
    assert!(!lab.said(&["eu", "add", "eu1"]).contains("has keys"));
    // Enrolling with the keys of another folder ends the session of the current keys.
    let _new = Unit::start(token["token"].as_str().unwrap(), 1);
    units[0].wait("the end of its session", |u| {
        u.seen(|s| s.revoked).then_some(())
    });
}

#[test]
fn eu_add_sets_how_long_the_token_is_good() {
    let lab = Lab::with_group();
    for (args, hours) in [
        (&["eu", "add", "a"][..], 1),
        (&["eu", "add", "b", "--ttl", "3h"], 3),
    ] {
        let before = Timestamp::now();
        let token = lab.json(args);
        let expires: Timestamp = token["expires"].as_str().unwrap().parse().unwrap();
        let good = expires.duration_since(before);
        assert!(good >= SignedDuration::from_hours(hours), "{good}");
        assert!(good < SignedDuration::from_hours(hours + 1), "{good}");
    }
}

#[test]
fn a_command_does_its_work_although_nobody_reads_what_it_says() {
    let lab = Lab::with_group();
    let full = || File::options().write(true).open("/dev/full").unwrap();
    let closed = || std::io::pipe().unwrap().1;
    let unread: [&dyn Fn() -> Stdio; 2] = [&|| full().into(), &|| closed().into()];
    for (number, stderr) in unread.iter().enumerate() {
        let unit = format!("eu{number}");
        let commands: [(&[&str], i32); 5] = [
            (&["group", "add", &unit], 0),
            (&["eu", "add", &unit, "--group", "red"], 0),
            (&["join", &unit, &unit], 0),
            (&["group", "remove", &unit], 0),
            (&["eu", "show", "nobody"], 1),
        ];
        for (args, code) in commands {
            let output = lab.command(args).stderr(stderr()).output().unwrap();
            assert_eq!(output.status.code(), Some(code), "{args:?}");
            assert_eq!(
                output.stdout.starts_with(b"fpn1."),
                args[1] == "add" && args[0] == "eu"
            );
        }
    }
}
