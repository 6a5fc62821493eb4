//! Tests a manager together with units: enrollment, registration, rotation, eviction and restarts.

use std::net::UdpSocket;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use fpn::crypto::{Secret, Token};
use serde_json::json;

use crate::lab::{Lab, PATIENCE};
use crate::unit::{Unit, enroll, keys};

/// Returns a manager with the group `red` and this many units in it, which are live and have its
/// first key.
pub(crate) fn fleet(units: usize) -> (Lab, Vec<Unit>) {
    let lab = Lab::with_group();
    let start = |n| {
        let token = lab.ok(&["eu", "add", &format!("eu{n}"), "--group", "red"]);
        Unit::start(&token, n)
    };
    let units: Vec<_> = (0..units).map(start).collect();
    for unit in &units {
        unit.wait_epoch("red", 1);
    }
    (lab, units)
}

#[test]
fn a_unit_enrolls_registers_and_has_its_key_and_the_prefixes() {
    let (lab, units) = fleet(1);
    let policy = units[0].wait("the prefixes", |u| u.seen(|s| s.policy.clone()));
    assert_eq!(policy.len(), 1);
    assert_eq!(policy[0].prefix.to_string(), "10.0.0.0/24");

    let shown = lab.json(&["eu", "show", "eu0"]);
    assert_eq!(shown["state"], "enrolled");
    assert_eq!(shown["keys"], keys(0).public().fingerprint().to_string());
    assert!(
        shown["session"]["address"]
            .as_str()
            .unwrap()
            .starts_with("127.0.0.1:")
    );
    assert_eq!(shown["token_expires"], json!(null));
    assert_eq!(lab.json(&["group", "show", "red"])["live"], 1);
    assert_eq!(
        lab.json(&["status"])["units"],
        json!({"total": 1, "enrolled": 1, "live": 1})
    );
    assert!(lab.actions().contains(&"enroll".to_owned()));
    assert!(lab.ok(&["eu", "list"]).contains("127.0.0.1:"));
}

#[test]
fn ipv6_serves_as_well() {
    let port = UdpSocket::bind("[::1]:0").unwrap().local_addr().unwrap();
    let mut lab = Lab::init_on(port);
    lab.run();
    lab.ok(&["group", "add", "red"]);
    let unit = Unit::start(&lab.ok(&["eu", "add", "eu0", "--group", "red"]), 0);
    unit.wait_epoch("red", 1);
    assert_eq!(lab.json(&["rotate", "red"])["acked"], 1);
    let address = lab.json(&["eu", "show", "eu0"])["session"]["address"].clone();
    assert!(address.as_str().unwrap().starts_with("[::1]:"), "{address}");
}

#[test]
fn both_ways_of_update_reach_every_unit() {
    let (lab, units) = fleet(2);
    let strict = lab.json(&["rotate", "red", "--strict"]);
    assert_eq!((&strict["units"], &strict["acked"]), (&json!(2), &json!(2)));
    assert_eq!(
        (&strict["epoch"], &strict["update"]),
        (&json!(2), &json!("strict"))
    );
    assert!(strict["stop_window_ms"].as_f64().unwrap() > 0.0);
    assert!(strict["total_ms"].as_f64() >= strict["stop_window_ms"].as_f64());
    for unit in &units {
        assert_eq!(
            unit.epoch("red"),
            Some(fpn::ids::Epoch(2)),
            "it ends when all have acknowledged"
        );
        assert_eq!(unit.seen(|s| s.stops), 1);
    }
    let hitless = lab.json(&["rotate", "red", "--hitless"]);
    assert_eq!(
        (&hitless["epoch"], &hitless["acked"]),
        (&json!(3), &json!(2))
    );
    assert_eq!(hitless["stop_window_ms"], 0.0);
    for unit in &units {
        unit.wait_epoch("red", 3);
        assert_eq!(
            unit.seen(|s| s.stops),
            1,
            "nobody is stopped by a hitless update"
        );
    }
    let printed = lab.ok(&["rotate", "red", "--strict"]);
    assert!(
        printed.contains("epoch 4 (strict), 2 of 2 units"),
        "{printed}"
    );
    lab.wait_for("three results in the log", |lab| {
        let rotated = lab.actions().into_iter().filter(|a| a == "rotated");
        (rotated.count() == 3).then_some(())
    });
}

#[test]
fn an_evicted_unit_is_out_and_the_others_go_on_without_it() {
    let (lab, units) = fleet(2);
    let revoked = lab.json(&["evict", "eu0"]);
    assert_eq!(revoked["unit"], "eu0");
    assert!(revoked["revoke_ms"].as_f64().unwrap() > 0.0);
    assert_eq!(revoked["rotations"][0]["acked"], 1);
    units[1].wait_epoch("red", 2);
    units[0].wait("the revocation", |u| u.seen(|s| s.revoked).then_some(()));
    assert_eq!(units[0].epoch("red"), None);
    units[0].wait("the refusal", |u| u.seen(|s| s.refused.clone()));
    assert_eq!(lab.json(&["eu", "show", "eu0"])["state"], "evicted");
    lab.wait_for("the refusal in the log", |lab| {
        let events = lab.json(&["events"]);
        let refused = |e: &&serde_json::Value| e["action"] == "refused" && e["object"] == "eu0";
        events.as_array().unwrap().iter().find(refused).cloned()
    });

    // Only an operator can bring the unit back, with a new token and by adding it to the group
    // again.
    let token = lab.ok(&["eu", "token", "eu0"]);
    lab.ok(&["join", "eu0", "red"]);
    let back = Unit::start(&token, 0);
    back.wait_epoch("red", 2);
    assert_eq!(lab.json(&["eu", "show", "eu0"])["state"], "enrolled");
}

#[test]
fn who_joins_gets_the_key_and_who_leaves_does_not_know_the_next() {
    let (lab, units) = fleet(2);
    lab.ok(&["group", "add", "blue", "--update", "strict"]);
    lab.ok(&["join", "eu0", "blue"]);
    units[0].wait_epoch("blue", 1);
    assert_eq!(units[1].epoch("blue"), None);
    let left = lab.json(&["leave", "eu0", "red"]);
    assert_eq!(left["rotations"][0]["group"], "red");
    units[1].wait_epoch("red", 2);
    units[0].wait("the end of red", |u| u.epoch("red").is_none().then_some(()));
    assert_eq!(units[0].epoch("blue"), Some(fpn::ids::Epoch(1)));
    lab.ok(&["group", "remove", "blue", "--force"]);
    units[0].wait("the end of blue", |u| {
        u.epoch("blue").is_none().then_some(())
    });
}

#[test]
fn a_restarted_manager_goes_on_where_it_was() {
    let (mut lab, units) = fleet(2);
    let senders = |unit: &Unit| unit.seen(|s| s.ring.as_ref().unwrap().sender(0));
    let mut bases: Vec<_> = units.iter().map(senders).collect();
    for (round, epoch) in [(1, 2), (2, 3)] {
        if round == 1 {
            lab.kill()
        } else {
            lab.stop()
        }
        for unit in &units {
            assert!(
                unit.epoch("red").is_some(),
                "units go on without the manager"
            );
        }
        lab.run();
        for unit in &units {
            unit.wait("a new registration", |u| {
                (u.seen(|s| s.registered) > round).then_some(())
            });
            bases.push(senders(unit));
        }
        let rotated = lab.json(&["rotate", "red"]);
        assert_eq!(
            (&rotated["epoch"], &rotated["acked"]),
            (&json!(epoch), &json!(2))
        );
    }
    let given = bases.len();
    bases.sort_unstable();
    bases.dedup();
    assert_eq!(bases.len(), given, "no sender id comes twice");
}

#[test]
fn a_rotation_that_the_managers_death_interrupts_comes_to_its_end() {
    let (mut lab, units) = fleet(2);
    for delay in [0, 5, 20, 60] {
        let mut rotate = lab.command(&["rotate", "red", "--strict"]).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(delay));
        lab.kill();
        let _ = crate::lab::wait(&mut rotate);
        lab.run();
    }
    let done = lab.json(&["rotate", "red"]);
    assert_eq!(done["acked"], 2);
    let epoch = done["epoch"].as_u64().unwrap();
    for unit in &units {
        unit.wait_epoch("red", epoch);
    }
    assert_eq!(lab.json(&["group", "show", "red"])["rotation"], json!(null));
}

#[test]
fn a_unit_that_is_cut_off_bounds_the_rotation_and_does_not_block_it() {
    let (lab, units) = fleet(2);
    units[0].cut_off();
    assert_eq!(lab.json(&["status"])["down"]["count"], 0);
    let start = Instant::now();
    let rotated = lab.json(&["rotate", "red", "--strict"]);
    assert!(start.elapsed() < PATIENCE);
    assert_eq!(
        (&rotated["units"], &rotated["acked"]),
        (&json!(2), &json!(1))
    );
    units[1].wait_epoch("red", 2);
    let down = lab.json(&["status"])["down"].clone();
    assert_eq!(
        (&down["count"], &down["first"][0]["unit"]),
        (&json!(1), &json!("eu0"))
    );
    assert!(down["first"][0]["down_s"].is_u64(), "{down}");
    assert!(lab.ok(&["status"]).contains("\ndown      eu0 for "));
}

#[test]
fn a_replayed_key_request_changes_nothing() {
    let (lab, units) = fleet(1);
    let requests: Vec<_> =
        units[0].seen(|s| s.sent.iter().filter(|d| d[5] == 4).cloned().collect());
    assert!(!requests.is_empty());
    let before = lab.json(&["eu", "show", "eu0"])["session"]["address"].clone();
    let registered = units[0].seen(|s| s.registered);
    let dropped = |lab: &Lab| -> u64 {
        let status = lab.json(&["status"]);
        let counters = status["counters"].as_object().unwrap().iter();
        let drops = counters.filter(|(name, _)| name.starts_with("drop_"));
        drops.map(|(_, n)| n.as_u64().unwrap()).sum()
    };
    let drops_before = dropped(&lab);
    let stranger = UdpSocket::bind("127.0.0.1:0").unwrap();
    for _ in 0..20 {
        for request in &requests {
            stranger.send_to(request, lab.listen).unwrap();
        }
    }
    // Some of the datagrams are answered with a COOKIE, and the kernel may lose some.
    lab.wait_for("replays to be counted", |lab| {
        (dropped(lab) > drops_before).then_some(())
    });
    let rotated = lab.json(&["rotate", "red", "--strict"]);
    assert_eq!(
        (&rotated["units"], &rotated["acked"]),
        (&json!(1), &json!(1))
    );
    units[0].wait_epoch("red", 2);
    assert_eq!(
        lab.json(&["eu", "show", "eu0"])["session"]["address"],
        before
    );
    assert_eq!(units[0].seen(|s| s.registered), registered);
    assert_eq!(lab.json(&["status"])["units"]["live"], 1);
}

#[test]
fn a_repeated_enrollment_with_the_same_keys_succeeds_and_other_keys_are_told() {
    let lab = Lab::with_group();
    let token = lab.ok(&["eu", "add", "eu0", "--group", "red"]);
    let first = enroll(&token, &keys(0), PATIENCE).unwrap().unwrap();
    let again = enroll(&token, &keys(0), PATIENCE).unwrap().unwrap();
    assert_eq!(first.eu, again.eu);
    let sentence = enroll(&token, &keys(1), PATIENCE)
        .unwrap()
        .err()
        .expect("a no");
    assert!(sentence.contains("used"), "{sentence}");
    let kept = keys(0).public().fingerprint().to_string();
    assert_eq!(lab.json(&["eu", "show", "eu0"])["keys"], kept);
    lab.wait_event("used by other keys");
}

#[test]
fn an_expired_token_is_told_to_its_holder() {
    let lab = Lab::with_group();
    lab.ok(&["eu", "add", "eu0", "--group", "red"]);
    let token = lab.ok(&["eu", "token", "eu0", "--ttl", "1s"]);
    std::thread::sleep(Duration::from_millis(1100));
    let sentence = enroll(&token, &keys(0), PATIENCE)
        .unwrap()
        .err()
        .expect("a no");
    assert!(sentence.contains("expired"), "{sentence}");
    assert_eq!(lab.json(&["eu", "show", "eu0"])["state"], "invited");
}

#[test]
fn a_void_token_gets_silence_and_the_log_tells() {
    let lab = Lab::with_group();
    let void = lab.ok(&["eu", "add", "eu0", "--group", "red"]);
    let good = lab.ok(&["eu", "token", "eu0"]);
    assert!(enroll(&void, &keys(0), Duration::from_secs(3)).is_none());
    lab.wait_event("unknown token");
    assert!(enroll(&good, &keys(0), PATIENCE).unwrap().is_ok());
}

#[test]
fn a_flood_of_strangers_does_not_hide_from_the_log_that_a_unit_was_refused() {
    let (lab, units) = fleet(1);
    let mut stranger = Token::decode(&lab.ok(&["eu", "token", "eu0"]))
        .ok()
        .unwrap();
    stranger.secret = Secret::new([1; 32]);
    let stranger = stranger.encode();
    let stop = AtomicBool::new(false);
    let refused = |lab: &Lab, unit: &str| {
        let events = lab.json(&["events"]);
        let all = events.as_array().unwrap().iter();
        all.filter(|e| e["action"] == "refused" && e["object"] == unit)
            .count()
    };
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                while !stop.load(Ordering::SeqCst) {
                    assert!(enroll(&stranger, &keys(1), Duration::from_millis(100)).is_none());
                }
            });
        }
        lab.wait_for("the flood", |lab| {
            let dropped = lab.json(&["status"])["counters"]["drop_control_token"].as_u64();
            (dropped? >= 50 && refused(lab, "") > 0).then_some(())
        });
        // On a slow machine the first rows that count may be there, too.
        assert!(refused(&lab, "") <= 3, "the flood is counted");
        lab.ok(&["evict", "eu0", "--force"]);
        units[0].wait("the refusal", |u| u.seen(|s| s.refused.clone()));
        lab.wait_for("its row", |lab| (refused(lab, "eu0") > 0).then_some(()));
        stop.store(true, Ordering::SeqCst);
    });
}

#[test]
fn a_removed_unit_is_out_for_good() {
    let (lab, units) = fleet(2);
    lab.ok(&["eu", "remove", "eu0"]);
    units[1].wait_epoch("red", 2);
    units[0].wait("the revocation", |u| u.epoch("red").is_none().then_some(()));
    assert_eq!(lab.json(&["status"])["units"]["total"], 1);
}
