//! Tests what a manager does when its surroundings fail.

use std::net::UdpSocket;
use std::os::unix::fs::PermissionsExt;
use std::process::ExitStatus;
use std::time::Instant;

use crate::lab::{Lab, command, signal, still, wait};

#[test]
fn without_a_daemon_every_command_says_how_to_start_it() {
    let lab = Lab::init();
    for args in [
        &["status"][..],
        &["group", "list"],
        &["group", "add", "g"],
        &["eu", "list"],
        &["rotate", "g"],
        &["evict", "e"],
        &["events"],
    ] {
        let said = lab.fails(args);
        assert!(
            said.contains("not running") && said.contains("fpn-mge run"),
            "{said}"
        );
    }
}

#[test]
fn without_an_init_run_says_so() {
    let temp = tempfile::tempdir().unwrap();
    let output = command(temp.path(), &["run"]).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(
        !output.status.success() && said.contains("fpn-mge init"),
        "{said}"
    );
}

#[test]
fn a_port_in_use_is_told_and_nothing_is_left() {
    let lab = Lab::init();
    let _taken = UdpSocket::bind(lab.listen).unwrap();
    let said = lab.fails(&["run"]);
    assert!(
        said.contains(&lab.listen.to_string()) && said.contains("another program"),
        "{said}"
    );
    assert!(!lab.dir().join("fpn-mge.sock").exists());
}

#[test]
fn two_managers_on_one_directory_are_refused() {
    let lab = Lab::start();
    let said = lab.fails(&["run"]);
    assert!(said.contains("another fpn-mge uses"), "{said}");
    assert!(said.contains(&lab.pid().to_string()), "{said}");
    lab.ok(&["status"]);
}

#[test]
fn a_wrong_configuration_names_file_line_and_key() {
    let lab = Lab::init();
    let path = lab.dir().join("mge.toml");
    let good = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, format!("{good}color = \"blue\"\n")).unwrap();
    let said = lab.fails(&["run"]);
    let line = format!("line {}", good.lines().count() + 1);
    for part in ["mge.toml", &line, "color"] {
        assert!(said.contains(part), "{said}");
    }
}

#[test]
fn damaged_missing_or_public_keys_are_told() {
    let lab = Lab::init();
    let seal = lab.dir().join("seal.key");
    let good = std::fs::read(&seal).unwrap();
    let private = || std::fs::Permissions::from_mode(0o600);

    std::fs::write(&seal, [7; 32]).unwrap();
    assert!(lab.fails(&["run"]).contains("seal.key is not the one"));
    std::fs::write(&seal, [7; 31]).unwrap();
    assert!(lab.fails(&["run"]).contains("31 bytes"));
    std::fs::remove_file(&seal).unwrap();
    assert!(lab.fails(&["run"]).contains("seal.key is missing"));
    std::fs::write(&seal, &good).unwrap();
    std::fs::set_permissions(&seal, std::fs::Permissions::from_mode(0o644)).unwrap();
    assert!(lab.fails(&["run"]).contains("chmod 600"));
    std::fs::set_permissions(&seal, private()).unwrap();

    let other = Lab::init();
    for file in ["sign.pem", "encrypt.pem"] {
        std::fs::copy(other.dir().join(file), lab.dir().join(file)).unwrap();
    }
    assert!(lab.fails(&["run"]).contains("identity of this manager"));
}

#[test]
fn a_damaged_database_is_told() {
    let lab = Lab::init();
    std::fs::write(lab.dir().join("fpn-mge.db"), vec![0x5a; 8192]).unwrap();
    let said = lab.fails(&["run"]);
    assert!(
        said.contains("fpn-mge.db") && said.contains("damaged"),
        "{said}"
    );
}

#[test]
fn a_running_manager_cannot_leave_a_core_dump() {
    let lab = Lab::start();
    let limits = std::fs::read_to_string(format!("/proc/{}/limits", lab.pid())).unwrap();
    let core = limits.lines().find(|l| l.starts_with("Max core file size"));
    let core: Vec<_> = core.unwrap().split_whitespace().skip(4).take(2).collect();
    assert_eq!(core, ["0", "0"]);
}

#[test]
fn sigterm_ends_it_at_any_moment() {
    let mut lab = Lab::start();
    lab.stop();
    assert!(!lab.dir().join("fpn-mge.sock").exists());
    // SIGTERM while the manager starts.
    for delay in [0, 1, 3, 10, 30] {
        let mut child = lab
            .command(&["run"])
            .stdout(std::process::Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(std::time::Duration::from_millis(delay));
        signal(child.id(), "TERM");
        wait(&mut child);
    }
    // SIGTERM while the manager writes to its database.
    lab.run();
    let mut adds = Vec::new();
    for i in 0..10 {
        adds.push(
            lab.command(&["group", "add", &format!("g{i}")])
                .spawn()
                .unwrap(),
        );
    }
    assert!(wait(&mut adds[0]).success());
    lab.stop();
    let ended = adds.iter_mut().map(wait);
    let added = ended.filter(ExitStatus::success).count();
    lab.run();
    let there = lab.json(&["group", "list"]).as_array().unwrap().len();
    assert!(
        added > 0 && there >= added,
        "{added} were confirmed, {there} are there"
    );
}

#[test]
fn a_restart_keeps_everything_and_counts_itself() {
    let mut lab = Lab::with_group();
    lab.ok(&["eu", "add", "eu1", "--group", "red"]);
    let key = |lab: &Lab| lab.json(&["group", "show", "red"])["epoch"].as_u64();
    let first = lab.wait_for("the first key", key);
    lab.ok(&["rotate", "red"]);
    let shown = |lab: &Lab| {
        (
            still(lab.json(&["group", "list"])),
            lab.json(&["eu", "list"]),
            lab.json(&["status"])["fingerprint"].clone(),
        )
    };
    let before = shown(&lab);
    for boot in 2..4 {
        if boot == 2 {
            lab.stop()
        } else {
            lab.kill()
        }
        lab.run();
        assert_eq!(shown(&lab), before);
        assert_eq!(lab.json(&["status"])["boot"], boot);
    }
    assert_eq!(key(&lab), Some(first + 1));
}

#[test]
fn noise_on_the_control_port_is_counted_and_harms_nobody() {
    let lab = Lab::with_group();
    let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
    let mut sent = 0;
    for length in [0, 1, 4, 39, 40, 41, 500, 1200, 1201, 9000] {
        for first in [0x00, 0x46] {
            let mut bytes = vec![first; length];
            let magic = b"FPN1\x01\x04";
            let n = length.min(magic.len());
            bytes[..n].copy_from_slice(&magic[..n]);
            socket.send_to(&bytes, lab.listen).unwrap();
            sent += 1;
        }
    }
    let dropped = lab.wait_for("the drops", |lab| {
        let counters = lab.json(&["status"])["counters"].clone();
        let drops = counters
            .as_object()
            .unwrap()
            .iter()
            .filter(|(k, _)| k.starts_with("drop_"));
        let drops: u64 = drops.map(|(_, v)| v.as_u64().unwrap()).sum();
        (drops >= sent).then_some(drops)
    });
    assert_eq!(dropped, sent);
    assert_eq!(lab.json(&["status"])["units"]["live"], 0);
}

#[test]
fn many_commands_at_once_are_all_done() {
    let lab = Lab::start();
    let start = Instant::now();
    std::thread::scope(|scope| {
        for i in 0..8 {
            let lab = &lab;
            scope.spawn(move || lab.ok(&["group", "add", &format!("g{i}")]));
        }
    });
    assert_eq!(lab.json(&["group", "list"]).as_array().unwrap().len(), 8);
    assert!(start.elapsed() < crate::lab::PATIENCE);
}
