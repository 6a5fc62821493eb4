//! What a hostile network may send: replays, damaged messages, noise, and messages that were held
//! back.

use std::net::SocketAddr;
use std::time::Duration;

use fpn::DropReason;
use fpn::ids::{Epoch, Realm, SessionId};
use fpn::keyshare::UpdateMode;
use fpn::keyshare::eu::EuState;
use fpn::manager::{MgeEvent, MgeMachine};
use fpn::wire::control::register::{CookieBody, ErrorBody, KeyReq};
use fpn::wire::control::{Body, HEADER_LEN, Header, Kind, Lookup, Message};
use fpn_sim::{World, group, identity, mge_address};
use rand::RngExt;

use crate::secs;

#[test]
fn a_replay_of_everything_that_was_ever_sent_changes_nothing() {
    for update in [UpdateMode::Strict, UpdateMode::Hitless] {
        let mut world = watched(1, update);
        world.rotate(1, None);
        assert!(world.run_until(secs(5), |n| !n.done.is_empty() && n.settled()));
        world.run(Duration::from_millis(500));
        let before = picture(&world);
        for (from, to, payload) in world.seen.clone() {
            world.deliver(from, to, payload.clone());
            // The same from another address.
            world.deliver(stranger(), to, payload);
        }
        world.run(Duration::from_millis(200));
        assert_eq!(picture(&world), before);
        world.run(secs(20));
        assert_eq!(picture(&world), before);
        assert!(world.drops[&DropReason::ControlReplay] > 10);
        assert!(world.drops[&DropReason::ControlCookie] > 0);
    }
}

#[test]
fn a_key_req_is_taken_once_even_within_its_cookies_time() {
    let mut world = watched(2, UpdateMode::Strict);
    world.seen.clear();
    world.restart_unit(0);
    assert!(world.run_until(secs(2), World::settled));
    world.run(Duration::from_millis(50));
    let request = sent(&world, Kind::KeyReq, 200);
    let registered = world.mge_events.len();
    let mut unproved = request.2.clone();
    let proof = unproved.len() - 16;
    for n in 0..10 {
        world.deliver(request.0, mge_address(), request.2.clone());
        // The proof is not part of the request: with another proof it is still the same request.
        unproved[proof..].fill(n);
        world.deliver(request.0, mge_address(), unproved.clone());
        world.run(Duration::from_millis(20));
    }
    assert_eq!(world.drops[&DropReason::ControlReplay], 20);
    assert_eq!(world.mge_events.len(), registered);
    assert_eq!(world.units[0].events, ["registered", "registered"]);
    world.run(secs(3));
    world.deliver(request.0, mge_address(), request.2);
    world.run(Duration::from_millis(20));
    assert_eq!(
        world.drops[&DropReason::ControlCookie],
        1,
        "nobody waits for it any more"
    );
}

#[test]
fn no_flipped_cut_or_extended_datagram_changes_anything() {
    let mut world = watched(3, UpdateMode::Hitless);
    world.rotate(1, None);
    assert!(world.run_until(secs(5), |n| !n.done.is_empty() && n.settled()));
    let before = picture(&world);
    world.keep_seen = false;
    for (from, to, good) in world.seen.clone() {
        for _ in 0..12 {
            let mut bad = good.clone();
            match world.rng.random_range(0..4) {
                0 => bad.truncate(world.rng.random_range(0..good.len())),
                1 => bad.extend_from_slice(&[0; 7]),
                2 => bad.resize(1600, 1),
                _ => {
                    let at = world.rng.random_range(0..bad.len());
                    bad[at] ^= 1 << world.rng.random_range(0..8);
                }
            }
            world.deliver(from, to, bad);
        }
        world.run(Duration::from_millis(10));
    }
    world.run(secs(2));
    assert_eq!(picture(&world), before);
    for reason in [
        DropReason::ControlMalformed,
        DropReason::ControlAuth,
        DropReason::ControlRealm,
    ] {
        assert!(world.drops[&reason] > 0, "{reason:?}");
    }
}

#[test]
fn an_old_session_is_worth_nothing_after_the_unit_registered_anew() {
    let mut world = watched(5, UpdateMode::Strict);
    let (_, to, ack) = sent(&world, Kind::HeartbeatAck, 0);
    let (from, _, heartbeat) = sent(&world, Kind::Heartbeat, 0);
    world.restart_unit(0);
    assert!(world.run_until(secs(2), World::settled));
    // By now the ACK has arrived.
    world.run(Duration::from_millis(50));
    let drops = world.drops.get(&DropReason::ControlUnexpected).copied();
    world.deliver(mge_address(), to, ack);
    world.deliver(from, mge_address(), heartbeat);
    world.run(Duration::from_millis(100));
    let more = world.drops[&DropReason::ControlUnexpected] - drops.unwrap_or(0);
    assert!(more >= 2);
    assert!(world.settled());
}

#[test]
fn another_realm_and_every_kind_outside_of_a_session_are_dropped_by_name() {
    let mut world = watched(6, UpdateMode::Strict);
    let ours = identity(0).public().fingerprint().realm();
    let before = picture(&world);
    for &kind in Kind::ALL {
        for realm in [ours, Realm(ours.0 ^ 1)] {
            for length in [0, 1, 40, 200, 1160] {
                let header = Header {
                    session: SessionId(world.rng.random()),
                    sequence: world.rng.random(),
                    ..Header::outside(kind, realm)
                };
                let body: Vec<u8> = (0..length).map(|_| world.rng.random()).collect();
                let unit = world.units[0].address;
                world.deliver(stranger(), mge_address(), header.datagram(&body));
                world.deliver(stranger(), unit, header.datagram(&body));
            }
        }
    }
    world.run(secs(1));
    assert_eq!(picture(&world), before);
    assert!(world.drops[&DropReason::ControlRealm] >= 19 * 5 * 2);
}

#[test]
fn a_forged_hint_costs_no_registration_and_no_key() {
    let mut world = watched(7, UpdateMode::Strict);
    let unit = 0;
    let dropped = |n: &World| n.drops.get(&DropReason::ControlUnexpected).copied();
    let before = dropped(&world).unwrap_or(0);
    // For two minutes there is a hint every 50 ms, always for the unit's present session.
    for n in 0..2400 {
        let address = world.units[unit].address;
        let session =
            |(_, to, p): &&(_, SocketAddr, Vec<u8>)| *to == address && is(p, Kind::KeyDis);
        let newest = world.seen.iter().rfind(session).expect("a KEY-DIS");
        let header = Header {
            kind: Kind::Error,
            sequence: 0,
            ..Message::parse(&newest.2).unwrap().header
        };
        let hint = header.datagram(&ErrorBody::hint().encode());
        world.deliver(stranger(), address, hint);
        world.run(Duration::from_millis(50));
        assert_eq!(world.units[unit].sends(1), Some(Epoch(1)), "{n}: its key");
        assert_eq!(world.units[unit].threads.groups().count(), 1, "{n}");
        assert_eq!(world.state(unit), Some(EuState::Registered), "{n}");
        assert!(world.units[unit].refused.is_empty(), "{n}");
        assert_eq!(world.units[unit].events, ["registered"], "{n}");
    }
    // The control: some of the hints were heard, and the unit acts on a true one.
    let heard = 2400 + before - dropped(&world).unwrap_or(0);
    assert!(heard >= 20, "{heard} hints were heard");
    world.run(secs(6));
    let registrations = world.units[unit].events.len();
    world.crash_mge();
    world.start_mge();
    let again = |n: &World| n.units[unit].events.len() > registrations && n.settled();
    assert!(world.run_until(secs(9), again));
}

#[test]
fn the_manager_never_answers_a_stranger_with_more_than_it_received() {
    let mut world = watched(8, UpdateMode::Strict);
    let realm = identity(0).public().fingerprint().realm();
    world.seen.clear();
    for &kind in Kind::ALL {
        for length in 0..200 {
            let header = Header {
                session: SessionId(77),
                ..Header::outside(kind, realm)
            };
            world.deliver(stranger(), mge_address(), header.datagram(&vec![0; length]));
            world.run(Duration::from_millis(2));
            let answers = world.seen.iter().filter(|(_, to, _)| *to == stranger());
            let bytes: usize = answers.map(|(_, _, p)| p.len()).sum();
            assert!(bytes <= HEADER_LEN + length, "{kind:?} {length}");
            world.seen.clear();
        }
    }
}

#[test]
fn a_unit_with_keys_that_the_manager_does_not_know_is_met_with_silence() {
    let mut world = watched(9, UpdateMode::Strict);
    world.units[0].identity = identity(4);
    world.restart_unit(0);
    world.run(secs(20));
    assert_eq!(world.units[0].events, ["registered"]);
    assert!(world.units[0].refused.is_empty());
    assert_eq!(world.units[0].threads.groups().count(), 0);
    let told = world
        .mge_events
        .iter()
        .any(|e| matches!(e, MgeEvent::Refused { .. }));
    assert!(told, "the audit log tells of it");
}

#[test]
fn a_message_that_was_held_back_does_not_move_a_session() {
    let mut world = watched(10, UpdateMode::Strict);
    world.seen.clear();
    world.weather.loss = 100;
    world.run(Duration::from_millis(1200));
    world.weather.loss = 0;
    let (own, to, payload) = sent(&world, Kind::Heartbeat, 0);
    world.run(secs(1));
    world.seen.clear();
    world.deliver(stranger(), to, payload);
    let before = world.drops.clone();
    world.run(Duration::from_millis(1));
    assert_eq!(world.drops, before, "it is taken: nobody has seen it yet");
    let mut answers = world.seen.iter();
    let answered = answers.any(|(_, to, p)| *to == own && is(p, Kind::HeartbeatAck));
    assert!(answered, "an old one does not say where the unit is");
    let status = world.mge.as_ref().expect("a manager").status(world.now);
    assert!(status.units.iter().any(|u| u.address == own));
    assert!(status.units.iter().all(|u| u.address != stranger()));
}

#[test]
fn a_unit_whose_address_changes_proves_the_new_one_and_misses_no_key() {
    for update in [UpdateMode::Strict, UpdateMode::Hitless] {
        let mut world = watched(15, update);
        for port in [6000, 6001] {
            let registered = world.units[0].registered();
            let before = world.units[0].sends(1);
            world.units[0].address.set_port(port);
            let own = world.units[0].address;
            let at = |n: &World| {
                let status = n.mge.as_ref().expect("a manager").status(n.now);
                status.units.iter().any(|u| u.address == own)
            };
            assert!(!at(&world));
            let mut silent = false;
            let moved = world.run_until(secs(4), |n| {
                silent |= n.units[0].sends(1).is_none();
                at(n) && n.settled()
            });
            assert!(moved, "{:?}", world.drops);
            assert!(!silent, "it sends meanwhile");
            assert_eq!(world.units[0].sends(1), before);
            assert_eq!(world.units[0].registered(), registered + 1);
            assert!(!world.units[0].events.contains(&"lease lost"));
            world.done.clear();
            world.rotate(1, None);
            assert!(world.run_until(secs(5), |n| !n.done.is_empty()));
            assert_eq!((world.done[0].acked, world.done[0].units), (2, 2));
            world.run(secs(1));
        }
    }
}

#[test]
fn an_answer_to_a_lookup_is_never_longer_than_the_question() {
    let mut world = watched(13, UpdateMode::Strict);
    let mut record = group(1, UpdateMode::Strict);
    record.protect = (0..300)
        .map(|i| format!("fd77:{i:x}::/32").parse().unwrap())
        .collect();
    world.seen.clear();
    world.change_group(record);
    assert!(world.run_until(secs(6), |n| n.units.iter().all(|u| u.prefixes == Some(300))));
    let longest = |kind| {
        let all = world.seen.iter().filter(|(_, _, p)| is(p, kind));
        all.map(|(_, _, p)| p.len()).max()
    };
    let (asked, answered) = (longest(Kind::Lookup), longest(Kind::LookupAck));
    assert!(
        asked >= answered && answered > Some(1000),
        "{asked:?} {answered:?}"
    );
    // A shorter question is malformed, and so is one whose padding is not zero.
    let full = Body::Lookup(Lookup { offset: 0 }).encode();
    for end in [4, 100, full.len() - 1] {
        assert!(Body::decode(Kind::Lookup, &full[..end]).is_err(), "{end}");
    }
    let mut filled = full.to_vec();
    *filled.last_mut().unwrap() = 1;
    assert!(Body::decode(Kind::Lookup, &filled).is_err());
}

#[test]
fn a_revoke_that_was_held_back_does_not_undo_a_later_join() {
    for update in [UpdateMode::Strict, UpdateMode::Hitless] {
        let mut world = watched(14, update);
        world.seen.clear();
        world.weather.loss = 100;
        world.leave(0, 1);
        world.run(Duration::from_millis(80));
        world.weather.loss = 0;
        let (_, to, held) = sent(&world, Kind::Revoke, 0);
        assert!(world.run_until(secs(5), |n| n.units[0].sends(1).is_none() && n.settled()));
        world.seen.clear();
        world.join(0, 1);
        assert!(world.run_until(secs(1), |n| n.units[0].sends(1).is_some()));
        world.run(secs(1));
        let sends = world.units[0].sends(1);
        world.deliver(mge_address(), to, held);
        world.run(Duration::from_millis(100));
        assert_eq!(world.units[0].sends(1), sends, "{update:?}");
        // The manager does not repeat the REVOKE after the join either.
        assert!(world.seen.iter().all(|(_, _, p)| !is(p, Kind::Revoke)));
        assert_eq!(world.units[0].events, ["registered"]);
        // The control: the REVOKE of the next leave counts.
        world.leave(0, 1);
        assert!(world.run_until(secs(1), |n| n.units[0].threads.groups().count() == 0));
    }
}

#[test]
fn a_rekey_that_was_held_back_does_not_undo_a_later_leave() {
    let mut world = watched(15, UpdateMode::Hitless);
    world.leave(0, 1);
    assert!(world.run_until(secs(2), |n| n.units[0].threads.groups().count() == 0));
    world.run(secs(1));
    world.seen.clear();
    world.weather.loss = 100;
    world.join(0, 1);
    world.run(Duration::from_millis(20));
    let (_, to, held) = sent(&world, Kind::Rekey, 0);
    world.leave(0, 1);
    world.weather.loss = 0;
    world.run(secs(1));
    let before = world.drops.get(&DropReason::ControlUnexpected).copied();
    world.deliver(mge_address(), to, held);
    world.run(Duration::from_millis(100));
    assert_eq!(world.units[0].threads.groups().count(), 0);
    let after = world.drops[&DropReason::ControlUnexpected];
    assert_eq!(after, before.unwrap_or(0) + 1);
}

#[test]
fn what_cannot_be_answered_in_time_is_not_let_in_and_leaves_nothing_behind() {
    let mut world = watched(11, UpdateMode::Strict);
    let (now, mge) = (world.now, world.mge.as_mut().expect("a manager"));
    let from =
        |site: u16, host: u16| SocketAddr::from(([0x2001, 0xdb8, site, 7, 0, 0, 0, host], 4747));
    let realm = identity(0).public().fingerprint().realm();
    let ask = |mge: &mut MgeMachine, now, from, number: u32| {
        let body = CookieBody::request([7; 16]).encode();
        let payload = Header::outside(Kind::KeyReq, realm).datagram(&body);
        mge.handle_datagram(now, from, &payload)?;
        let answer = mge.poll_answer().expect("a cookie").payload;
        let answer = Message::parse(&answer).expect("a message");
        let body = CookieBody::decode(answer.body).expect("a cookie");
        let mut request = KeyReq::encode_clear(&body.cookie, &[7; 256]);
        request.extend_from_slice(&number.to_be_bytes());
        request.extend_from_slice(&[0; 312]);
        let payload = Header::outside(Kind::KeyReq, realm).datagram(&request);
        mge.handle_datagram(now, from, &payload)?;
        Ok(body.wait_ms)
    };
    let full =
        (0..).find(|n| ask(mge, now, from(1, *n as u16), *n) == Err(DropReason::ControlBudget));
    let full = full.expect("an end");
    assert!(
        (100..1000).contains(&full),
        "about two seconds' worth: {full}"
    );
    let of_same_host = ask(mge, now, from(1, 9999), 9999);
    assert_eq!(of_same_host, Err(DropReason::ControlBudget), "the same /64");
    assert_eq!(
        ask(mge, now, from(2, 1), 10_000),
        Ok(0),
        "another network's turn comes at once"
    );
    let later = now + secs(3);
    assert!(mge.poll_work(later).is_none(), "all of them are too old");
    let drops = std::iter::from_fn(|| mge.poll_drop()).count();
    assert_eq!(drops, full as usize + 1, "each is counted");
    assert_eq!(ask(mge, later, from(1, 9999), 9999), Ok(0));
}

/// A world of two settled units and a group, which keeps everything that is sent.
fn watched(seed: u64, update: UpdateMode) -> World {
    let mut world = World::new(seed, 0, 1, update);
    world.keep_seen = true;
    for u in 0..2 {
        world.add_unit(u);
    }
    assert!(
        world.run_until(secs(2), World::settled),
        "{:?}",
        world.drops
    );
    world.run(secs(3));
    world
}

/// Returns the first datagram of this kind from or to unit 0 that is longer than this.
fn sent(world: &World, kind: Kind, longer: usize) -> (SocketAddr, SocketAddr, Vec<u8>) {
    let unit = world.units[0].address;
    let mut all = world
        .seen
        .iter()
        .filter(|(from, to, _)| [*from, *to].contains(&unit));
    let first = all.find(|(_, _, p)| p[5] == kind as u8 && p.len() > longer);
    first.expect("such a datagram").clone()
}

/// What no attack may change: epochs, events and groups of every unit, and the manager's epoch and
/// number of rotations.
fn picture(world: &World) -> Vec<(Option<Epoch>, usize, usize)> {
    let units = world.units.iter();
    units
        .map(|u| (u.sends(1), u.events.len(), u.threads.groups().count()))
        .chain([(world.epoch(1), world.done.len(), 0)])
        .collect()
}

fn is(payload: &[u8], kind: Kind) -> bool {
    payload.get(5) == Some(&(kind as u8))
}

fn stranger() -> SocketAddr {
    SocketAddr::from(([192, 0, 2, 66], 6666))
}
