//! `fpn-mge top` on a terminal.

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::Stdio;
use std::time::Instant;

use nix::pty::{OpenptyResult, Winsize, openpty};
use nix::sys::termios::tcgetattr;
use serde_json::Value;

use crate::lab::{Lab, PATIENCE, wait};

#[test]
fn top_shows_groups_on_a_terminal_and_leaves_it_as_it_was() {
    let lab = Lab::with_group();
    lab.ok(&["eu", "add", "unit-a", "--group", "red"]);
    let size = Winsize {
        ws_row: 24,
        ws_col: 80,
        ws_xpixel: 0,
        ws_ypixel: 0,
    };
    let OpenptyResult { master, slave } = openpty(&size, None).unwrap();
    let before = tcgetattr(&slave).unwrap();
    let end = || Stdio::from(slave.try_clone().unwrap());
    let mut child = lab
        .command(&["top"])
        .stdin(end())
        .stdout(end())
        .stderr(end())
        .spawn()
        .unwrap();
    let (mut screen, mut shown) = (File::from(master), String::new());
    let start = Instant::now();
    while !(shown.contains("enrolled units live") && shown.contains("red")) {
        assert!(start.elapsed() < PATIENCE, "{shown}");
        let mut bytes = [0; 4096];
        let count = screen.read(&mut bytes).unwrap();
        shown += &String::from_utf8_lossy(&bytes[..count]);
    }
    assert_ne!(tcgetattr(&slave).unwrap(), before, "the control: raw mode");
    screen.write_all(b"q").unwrap();
    assert!(wait(&mut child).success());
    assert_eq!(tcgetattr(&slave).unwrap(), before);
}

#[test]
fn without_a_terminal_top_prints_status_as_lines_of_json() {
    let lab = Lab::with_group();
    assert!(lab.fails(&["top"]).contains("not a terminal: use --json"));
    let mut child = lab
        .command(&["top", "--json"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let status = lab.json(&["status"]);
    for line in lines.take(2) {
        let look: Value = serde_json::from_str(&line.unwrap()).unwrap();
        for field in ["version", "units", "boot"] {
            assert_eq!(look[field], status[field]);
        }
        assert_eq!(look["groups"][0]["group"], "red");
    }
    child.kill().unwrap();
    child.wait().unwrap();
}
