//! Two administrators work at the same time, strangers send noise to the port, and the manager is
//! killed (SIGKILL) at any moment. Afterwards manager, database and units agree.

use std::collections::BTreeSet;
use std::net::UdpSocket;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use fpn::ids::Epoch;
use rand::rngs::ChaCha20Rng;
use rand::{Rng, RngExt, SeedableRng};
use serde_json::json;

use crate::end_to_end::fleet;
use crate::lab::{PATIENCE, command};
use crate::unit::Unit;

#[test]
fn killed_at_any_moment_under_concurrent_commands_and_noise_everything_converges() {
    let (mut lab, units) = fleet(3);
    lab.ok(&["group", "add", "blue"]);
    let (dir, listen) = (lab.dir(), lab.listen);
    let stop = AtomicBool::new(false);
    let mut rng = ChaCha20Rng::seed_from_u64(7);
    let sent: Vec<Vec<u8>> = units[2].seen(|s| s.sent.clone());
    let slowest = std::thread::scope(|scope| {
        let administrators: Vec<_> = (0..2)
            .map(|seed| {
                let (dir, stop) = (&dir, &stop);
                scope.spawn(move || administrate(dir, stop, seed))
            })
            .collect();
        scope.spawn(|| make_noise(listen, &stop, &sent));
        for kill in 0..KILLS {
            std::thread::sleep(Duration::from_millis(rng.random_range(0..1500)));
            if kill == KILLS / 2 {
                // The manager may be killed while it handles this command.
                let mut evict = command(&dir, &["evict", "eu2"]).spawn().unwrap();
                std::thread::sleep(Duration::from_millis(rng.random_range(0..30)));
                lab.kill();
                crate::lab::wait(&mut evict);
            } else {
                lab.kill();
            }
            std::thread::sleep(Duration::from_millis(rng.random_range(0..300)));
            lab.run();
            if kill == KILLS / 2 {
                lab.json(&["evict", "eu2"]);
            }
        }
        stop.store(true, Ordering::SeqCst);
        let slowest = administrators.into_iter().map(|a| a.join().unwrap());
        slowest.max().unwrap()
    });
    assert!(slowest < PATIENCE / 2, "a command took {slowest:?}");

    // Manager and units agree, and every group and unit can be changed again.
    lab.cli(&["join", "eu0", "blue"]);
    for group in ["red", "blue"] {
        let there = lab.cli(&["group", "show", group]).status.success();
        if !there {
            assert_eq!(group, "blue", "nobody removed the other one");
            continue;
        }
        let idle = lab.wait_for("the end of rotations", |lab| {
            let shown = lab.json(&["group", "show", group]);
            (shown["rotation"] == json!(null)).then_some(shown)
        });
        let done = lab.json(&["rotate", group, "--strict"]);
        assert!(done["epoch"].as_u64() > idle["epoch"].as_u64());
        assert_eq!(done["acked"], done["units"], "{done}");
        let members = idle["units"].as_array().unwrap();
        for (n, unit) in units.iter().enumerate() {
            if members.contains(&json!(format!("eu{n}"))) {
                unit.wait_epoch(group, done["epoch"].as_u64().unwrap());
            } else {
                unit.wait("no key of a group that it is not in", |u| {
                    u.epoch(group).is_none().then_some(())
                });
            }
        }
    }

    assert_eq!(lab.json(&["eu", "show", "eu2"])["state"], "evicted");
    let events = lab.json(&["events"]);
    let rotated = |e: &&serde_json::Value| e["action"] == "key in force" && e["object"] == "red";
    let evicted = |e: &&serde_json::Value| e["action"] == "evict" && e["object"] == "eu2";
    let all = events.as_array().unwrap();
    let since = all.iter().find(evicted).unwrap()["id"].as_i64();
    let mut after = all.iter().rev().take_while(|e| e["id"].as_i64() > since);
    let next = after.find(rotated).unwrap()["after"]["epoch"].as_u64();
    let known = units[2].seen(|s| s.newest.get("red").copied().unwrap());
    assert!(Some(known.0) < next, "{known} of {next:?}");
    unique_senders(&units);
    assert!(units[0].seen(|s| s.newest["red"]) > Epoch(2));
}

/// Runs random commands until it is stopped. Returns the longest time that one of them took.
fn administrate(dir: &std::path::Path, stop: &AtomicBool, seed: u64) -> Duration {
    let mut rng = ChaCha20Rng::seed_from_u64(seed);
    let mut slowest = Duration::ZERO;
    while !stop.load(Ordering::SeqCst) {
        let args = COMMANDS[rng.random_range(0..COMMANDS.len())];
        let start = Instant::now();
        // Many commands fail, because the manager is dead, the group is gone, or the unit is in the
        // group already.
        let output = command(dir, args).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!said.contains("panicked"), "{args:?}: {said}");
        let code = output.status.code();
        assert!(matches!(code, Some(0 | 3)) || !said.is_empty(), "{args:?}");
        slowest = slowest.max(start.elapsed());
    }
    slowest
}

/// Sends whatever a stranger can send: datagrams that units sent before, whole, damaged or cut,
/// from another address, and requests for cookies.
fn make_noise(to: std::net::SocketAddr, stop: &AtomicBool, sent: &[Vec<u8>]) {
    let mut rng = ChaCha20Rng::seed_from_u64(99);
    let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
    while !stop.load(Ordering::SeqCst) {
        for _ in 0..20 {
            let mut datagram = sent[rng.random_range(0..sent.len())].clone();
            match rng.random_range(0..5) {
                0 => datagram.truncate(rng.random_range(0..datagram.len())),
                1 => {
                    let at = rng.random_range(0..datagram.len());
                    datagram[at] ^= 1 << rng.random_range(0..8);
                }
                2 => datagram[5] = rng.random_range(0..25),
                3 => {
                    datagram.truncate(40);
                    datagram[8..10].copy_from_slice(&80_u16.to_be_bytes());
                    datagram[5] = [2, 4][rng.random_range(0..2)];
                    datagram.resize(64, 0);
                    datagram.resize_with(80, || rng.random());
                    datagram[20..36].fill(0);
                }
                _ => {}
            }
            // Sending fails while no manager is running.
            let _ = socket.send_to(&datagram, to);
        }
        std::thread::sleep(Duration::from_millis(rng.next_u64() % 20));
    }
}

/// Checks that no sender id was given to two registrations.
fn unique_senders(units: &[Unit]) {
    let mut given = BTreeSet::new();
    for unit in units {
        let bases = unit.seen(|s| s.senders.clone());
        for base in bases {
            for id in [base.0, base.0 + 1] {
                assert!(given.insert(id), "the sender id {id} was given twice");
            }
        }
    }
    assert!(given.len() > 2 * KILLS, "they registered after every start");
}

const KILLS: usize = 8;
const COMMANDS: [&[&str]; 14] = [
    &["rotate", "red", "--strict"],
    &["rotate", "red", "--hitless"],
    &["rotate", "red"],
    &["rotate", "blue", "--strict"],
    &["join", "eu1", "blue"],
    &["leave", "eu1", "blue"],
    &["join", "eu0", "blue"],
    &["leave", "eu0", "blue"],
    &["group", "add", "blue"],
    &["group", "remove", "blue", "--force"],
    &["group", "add", "green", "--protect", "10.9.0.0/16"],
    &["group", "remove", "green"],
    &["eu", "token", "eu1"],
    &["status", "--json"],
];
