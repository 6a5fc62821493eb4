//! What a network may send: replays, forgeries, garbage, other managers, other units.

use std::net::SocketAddr;
use std::time::Duration;

use rand::RngExt;

use super::forged::key_dis;
use super::golden::transcript;
use super::net::{Admin, Net, identity, mge_address};
use crate::DropReason;
use crate::crypto::exchange::Opened;
use crate::ids::{Epoch, EuId, GroupId, Realm, SessionId};
use crate::keyshare::eu::EuState;
use crate::keyshare::ring::UpdateMode;
use crate::manager::{MgeEvent, Taken};
use crate::wire::control::register::{CookieBody, ErrorBody, KeyDis, KeyReq};
use crate::wire::control::{Body, HEADER_LEN, Header, Heartbeat, Kind, Lookup, Message};

#[test]
fn a_replay_of_everything_that_was_ever_sent_changes_nothing() {
    for update in [UpdateMode::Strict, UpdateMode::Hitless] {
        let mut net = watched(1, update);
        net.rotate(1, None);
        assert!(net.run_until(secs(5), |n| !n.done.is_empty() && n.settled()));
        net.run(Duration::from_millis(500));
        let before = picture(&net);
        for (from, to, payload) in net.seen.clone() {
            net.deliver(from, to, payload.clone());
            // From another place as well.
            net.deliver(stranger(), to, payload);
        }
        net.run(Duration::from_millis(200));
        assert_eq!(picture(&net), before);
        net.run(secs(20));
        assert_eq!(picture(&net), before);
        assert!(net.drops[&DropReason::ControlReplay] > 10);
        assert!(net.drops[&DropReason::ControlCookie] > 0);
    }
}

#[test]
fn a_key_req_is_taken_once_even_within_its_cookies_time() {
    let mut net = watched(2, UpdateMode::Strict);
    net.seen.clear();
    net.stop_unit(0);
    net.start_unit(0);
    assert!(net.run_until(secs(2), Net::settled));
    net.run(Duration::from_millis(50));
    let request = sent(&net, Kind::KeyReq, 200);
    let registered = net.mge_events.len();
    let mut unproved = request.2.clone();
    let proof = unproved.len() - 16;
    for n in 0..10 {
        net.deliver(request.0, mge_address(), request.2.clone());
        // The proof is no part of it: another one makes no other request.
        unproved[proof..].fill(n);
        net.deliver(request.0, mge_address(), unproved.clone());
        net.run(Duration::from_millis(20));
    }
    assert_eq!(net.drops[&DropReason::ControlReplay], 20);
    assert_eq!(net.mge_events.len(), registered);
    assert_eq!(net.units[0].events, ["registered", "registered"]);
    net.run(secs(3));
    net.deliver(request.0, mge_address(), request.2);
    net.run(Duration::from_millis(20));
    assert_eq!(
        net.drops[&DropReason::ControlCookie],
        1,
        "nobody waits for it any more"
    );
}

#[test]
fn no_flipped_cut_or_extended_datagram_changes_anything() {
    let mut net = watched(3, UpdateMode::Hitless);
    net.rotate(1, None);
    assert!(net.run_until(secs(5), |n| !n.done.is_empty() && n.settled()));
    let before = picture(&net);
    net.keep_seen = false;
    for (from, to, good) in net.seen.clone() {
        for _ in 0..12 {
            let mut bad = good.clone();
            match net.rng.random_range(0..4) {
                0 => bad.truncate(net.rng.random_range(0..good.len())),
                1 => bad.extend_from_slice(&[0; 7]),
                2 => bad.resize(1600, 1),
                _ => {
                    let at = net.rng.random_range(0..bad.len());
                    bad[at] ^= 1 << net.rng.random_range(0..8);
                }
            }
            net.deliver(from, to, bad);
        }
        net.run(Duration::from_millis(10));
    }
    net.run(secs(2));
    assert_eq!(picture(&net), before);
    for reason in [
        DropReason::ControlMalformed,
        DropReason::ControlAuth,
        DropReason::ControlRealm,
    ] {
        assert!(net.drops[&reason] > 0, "{reason:?}");
    }
}

#[test]
fn a_unit_takes_nothing_from_a_manager_with_other_keys() {
    let mut net = watched(4, UpdateMode::Strict);
    let (_, to, dis) = sent(&net, Kind::KeyDis, 100);
    let theirs = |n: &Net| {
        let other = n.units[1].address;
        let dis = |(_, to, p): &&(_, SocketAddr, Vec<u8>)| *to == other && is(p, Kind::KeyDis);
        n.seen.iter().find(dis).unwrap().2.clone()
    };
    let theirs = theirs(&net);
    net.stop_unit(0);
    net.seen.clear();
    net.start_unit(0);
    let asked = |n: &Net| {
        let mut seen = n.seen.iter();
        let asked = seen.find(|(from, _, p)| *from == to && is(p, Kind::KeyReq) && p.len() > 200);
        asked.map(|(_, _, payload)| payload.clone())
    };
    assert!(net.run_until(secs(1), |n| asked(n).is_some()));
    let request = asked(&net).unwrap();

    // It waits for the answer to this. Whoever can open it, with a stolen key perhaps, has still not the key that signs. The
    // realm's number is the right one throughout, so that only the keys tell.
    let header = Header {
        session: SessionId(77),
        ..Message::parse(&dis).unwrap().header
    };
    let (true_keys, other_keys, unit) = (identity(0), identity(3), identity(1));
    let opened = Opened::new(&request, &true_keys).unwrap();
    let rng = &mut net.rng;
    let foreign = opened.answer(&header, &other_keys, unit.public(), rng);
    let foreign = foreign.unwrap();
    let answer = opened.answer(&header, &true_keys, unit.public(), rng);
    let answer = answer.unwrap();
    let true_signature = KeyDis::decode(&answer.clear).unwrap().signature.to_vec();
    let signed = {
        let dis = KeyDis::decode(&answer.clear).unwrap();
        transcript(EuId(1), &request, &header, &dis, &true_keys, &unit)
    };
    let signature = other_keys.sign(&signed, rng).unwrap();
    let own = KeyDis::decode(&foreign.clear).unwrap().signature.to_vec();
    let forged = [
        ("all of its own", key_dis(&header, &foreign, &own)),
        ("its own signature", key_dis(&header, &answer, &signature)),
        ("that of the last registration", dis),
        ("that of another unit", theirs),
    ];
    for (n, (what, payload)) in forged.into_iter().enumerate() {
        net.deliver(mge_address(), to, payload);
        net.run(Duration::ZERO);
        assert_eq!(net.drops[&DropReason::ControlAuth], n + 1, "{what}");
        assert_eq!(net.state(0), Some(EuState::Registering), "{what}");
        assert_eq!(net.units[0].events, ["registered"], "{what}");
    }
    // The control: what none of them was taken for is taken.
    net.deliver(
        mge_address(),
        to,
        key_dis(&header, &answer, &true_signature),
    );
    net.run(Duration::ZERO);
    assert_eq!(net.state(0), Some(EuState::Registered));
    assert_eq!(net.units[0].events, ["registered", "registered"]);
}

#[test]
fn an_old_session_is_worth_nothing_after_the_unit_registered_anew() {
    let mut net = watched(5, UpdateMode::Strict);
    let (_, to, ack) = sent(&net, Kind::HeartbeatAck, 0);
    let (from, _, heartbeat) = sent(&net, Kind::Heartbeat, 0);
    net.stop_unit(0);
    net.start_unit(0);
    assert!(net.run_until(secs(2), Net::settled));
    // Until the ACK has arrived.
    net.run(Duration::from_millis(50));
    let drops = net.drops.get(&DropReason::ControlUnexpected).copied();
    net.deliver(mge_address(), to, ack);
    net.deliver(from, mge_address(), heartbeat);
    net.run(Duration::from_millis(100));
    let more = net.drops[&DropReason::ControlUnexpected] - drops.unwrap_or(0);
    assert!(more >= 2);
    assert!(net.settled());
}

#[test]
fn another_realm_and_every_kind_outside_of_a_session_are_dropped_by_name() {
    let mut net = watched(6, UpdateMode::Strict);
    let ours = identity(0).public().fingerprint().realm();
    let before = picture(&net);
    for &kind in Kind::ALL {
        for realm in [ours, Realm(ours.0 ^ 1)] {
            for length in [0, 1, 40, 200, 1160] {
                let header = Header {
                    session: SessionId(net.rng.random()),
                    sequence: net.rng.random(),
                    ..Header::outside(kind, realm)
                };
                let body: Vec<u8> = (0..length).map(|_| net.rng.random()).collect();
                let unit = net.units[0].address;
                net.deliver(stranger(), mge_address(), header.datagram(&body));
                net.deliver(stranger(), unit, header.datagram(&body));
            }
        }
    }
    net.run(secs(1));
    assert_eq!(picture(&net), before);
    assert!(net.drops[&DropReason::ControlRealm] >= 19 * 5 * 2);
}

#[test]
fn a_forged_hint_costs_no_registration_and_no_key() {
    let mut net = watched(7, UpdateMode::Strict);
    let unit = 0;
    let dropped = |n: &Net| n.drops.get(&DropReason::ControlUnexpected).copied();
    let before = dropped(&net).unwrap_or(0);
    // Two minutes of a hint every 50 ms, each for the session of that moment.
    for n in 0..2400 {
        let address = net.units[unit].address;
        let session =
            |(_, to, p): &&(_, SocketAddr, Vec<u8>)| *to == address && is(p, Kind::KeyDis);
        let newest = net.seen.iter().rfind(session).expect("a KEY-DIS");
        let header = Header {
            kind: Kind::Error,
            sequence: 0,
            ..Message::parse(&newest.2).unwrap().header
        };
        let hint = header.datagram(&ErrorBody::hint().encode());
        net.deliver(stranger(), address, hint);
        net.run(Duration::from_millis(50));
        assert_eq!(net.units[unit].sends(1), Some(Epoch(1)), "{n}: its key");
        assert_eq!(net.units[unit].threads.groups().count(), 1, "{n}");
        assert_eq!(net.state(unit), Some(EuState::Registered), "{n}");
        assert!(net.units[unit].refused.is_empty(), "{n}");
        assert_eq!(net.units[unit].events, ["registered"], "{n}");
    }
    // The control: some were heard, and a true one is followed.
    let heard = 2400 + before - dropped(&net).unwrap_or(0);
    assert!(heard >= 20, "{heard} hints were heard");
    net.run(secs(6));
    let registrations = net.units[unit].events.len();
    net.crash_mge();
    net.start_mge();
    let again = |n: &Net| n.units[unit].events.len() > registrations && n.settled();
    assert!(net.run_until(secs(9), again));
}

#[test]
fn the_manager_never_answers_a_stranger_with_more_than_it_received() {
    let mut net = watched(8, UpdateMode::Strict);
    let realm = identity(0).public().fingerprint().realm();
    net.seen.clear();
    for &kind in Kind::ALL {
        for length in 0..200 {
            let header = Header {
                session: SessionId(77),
                ..Header::outside(kind, realm)
            };
            net.deliver(stranger(), mge_address(), header.datagram(&vec![0; length]));
            net.run(Duration::from_millis(2));
            let answers = net.seen.iter().filter(|(_, to, _)| *to == stranger());
            let bytes: usize = answers.map(|(_, _, p)| p.len()).sum();
            assert!(bytes <= HEADER_LEN + length, "{kind:?} {length}");
            net.seen.clear();
        }
    }
}

#[test]
fn a_unit_with_keys_that_the_manager_does_not_know_is_met_with_silence() {
    let mut net = watched(9, UpdateMode::Strict);
    net.units[0].identity = identity(4);
    net.stop_unit(0);
    net.start_unit(0);
    net.run(secs(20));
    assert_eq!(net.units[0].events, ["registered"]);
    assert!(net.units[0].refused.is_empty());
    assert_eq!(net.units[0].threads.groups().count(), 0);
    let told = net
        .mge_events
        .iter()
        .any(|e| matches!(e, MgeEvent::Refused { .. }));
    assert!(told, "the audit log tells of it");
}

#[test]
fn a_message_that_was_held_back_does_not_move_a_session() {
    let mut net = watched(10, UpdateMode::Strict);
    net.seen.clear();
    net.weather.loss = 100;
    net.run(Duration::from_millis(1200));
    net.weather.loss = 0;
    let (own, to, payload) = sent(&net, Kind::Heartbeat, 0);
    net.run(secs(1));
    net.seen.clear();
    net.deliver(stranger(), to, payload);
    let before = net.drops.clone();
    net.run(Duration::from_millis(1));
    assert_eq!(net.drops, before, "it is taken: nobody has seen it yet");
    let mut answers = net.seen.iter();
    let answered = answers.any(|(_, to, p)| *to == own && is(p, Kind::HeartbeatAck));
    assert!(answered, "an old one does not say where the unit is");
    let status = net.mge.as_ref().expect("a manager").status(net.now);
    assert!(status.units.iter().any(|u| u.address == own));
    assert!(status.units.iter().all(|u| u.address != stranger()));
}

#[test]
fn a_member_cannot_have_the_manager_flood_another_address_with_prefixes() {
    let mut net = watched(12, UpdateMode::Strict);
    net.keep_seen = false;
    let unit = net.units[0].address;
    let member = net.units[0].machine.as_mut().expect("a unit");
    let asked: Vec<_> = (0..2000)
        .map(|_| member.say(&Body::Lookup(Lookup { offset: 0 })))
        .collect();
    net.keep_seen = true;
    net.seen.clear();
    for payload in asked {
        net.deliver(unit, mge_address(), payload);
    }
    net.run(Duration::from_millis(500));
    let answers = net.seen.iter();
    let answers = answers.filter(|(_, _, p)| p[5] == Kind::LookupAck as u8);
    assert_eq!(answers.count(), 500);
    assert!(net.drops[&DropReason::ControlBudget] >= 1500);
    net.run(secs(5));
    assert!(net.settled());
}

#[test]
fn a_member_cannot_have_more_sent_to_another_address_than_it_sent_in_its_name() {
    for update in [UpdateMode::Strict, UpdateMode::Hitless] {
        let mut net = watched(14, update);
        net.seen.clear();
        let (mut sent, mut taken) = (0, net.drops.clone());
        for _ in 0..5 {
            // What comes from elsewhere gives the victim's address no credit.
            let member = net.units[0].machine.as_mut().expect("a unit");
            let payload = member.say(&Body::Ack([0; 32]));
            net.deliver(([192, 0, 2, 67], 6666).into(), mge_address(), payload);
            net.run(Duration::from_millis(1));
        }
        for round in 0..40 {
            let member = net.units[0].machine.as_mut().expect("a unit");
            let body = match round {
                // Long ones, and such as nobody answers, give credit: not at first.
                20.. if round % 4 == 0 => Body::Lookup(Lookup { offset: 0 }),
                20.. if round % 4 == 1 => Body::Ack([0; 32]),
                _ => Body::Heartbeat(Heartbeat {
                    count: round,
                    // Another one than it is: all records are to be sent again.
                    digest: [7; 16],
                    groups: 1,
                    policy: 0,
                }),
            };
            let payload = member.say(&body);
            sent += payload.len();
            net.deliver(stranger(), mge_address(), payload);
            net.run(Duration::from_millis(1));
            let answered = net.seen.iter().filter(|(_, to, _)| *to == stranger());
            let answered: usize = answered.map(|(_, _, p)| p.len()).sum();
            assert!(answered <= sent, "{answered} for {sent} in round {round}");
            if round == 10 || round == 30 {
                net.rotate(1, None);
            }
            net.run(Duration::from_millis(20));
        }
        taken.retain(|reason, n| net.drops.get(reason) != Some(n));
        assert!(taken.is_empty(), "each of them was taken");
        let to = |to: SocketAddr, kind: Kind| {
            let seen = net.seen.iter();
            seen.filter(|(_, t, p)| *t == to && is(p, kind)).count()
        };
        // The control: what the manager had to say it said, to where the unit is.
        assert!(to(net.units[0].address, Kind::Rekey) > 0);
        let kinds = [Kind::Rekey, Kind::Stop, Kind::Start, Kind::KeyDis];
        assert_eq!(kinds.map(|kind| to(stranger(), kind)), [0; 4]);
        assert!(to(stranger(), Kind::LookupAck) > 0 && to(stranger(), Kind::HeartbeatAck) > 0);
        assert!(net.run_until(secs(10), |n| n.settled() && !n.done.is_empty()));
    }
}

#[test]
fn a_sessions_message_proves_the_address_that_its_key_req_came_from_and_no_other() {
    let mut net = watched(16, UpdateMode::Strict);
    let own = net.units[0].address;
    let lookup = Body::Lookup(Lookup { offset: 0 });
    for (from, taken) in [(stranger(), Taken::Unproved), (own, Taken::Proved)] {
        let payload = net.units[0].machine.as_mut().expect("a unit").say(&lookup);
        let mge = net.mge.as_mut().expect("a manager");
        assert_eq!(mge.handle_datagram(net.now, from, &payload), Ok(taken));
    }
}

#[test]
fn a_unit_whose_address_changes_proves_the_new_one_and_misses_no_key() {
    for update in [UpdateMode::Strict, UpdateMode::Hitless] {
        let mut net = watched(15, update);
        for port in [6000, 6001] {
            let registered = net.units[0].registered();
            let before = net.units[0].sends(1);
            net.units[0].address.set_port(port);
            let own = net.units[0].address;
            let at = |n: &Net| {
                let status = n.mge.as_ref().expect("a manager").status(n.now);
                status.units.iter().any(|u| u.address == own)
            };
            assert!(!at(&net));
            let mut silent = false;
            let moved = net.run_until(secs(4), |n| {
                silent |= n.units[0].sends(1).is_none();
                at(n) && n.settled()
            });
            assert!(moved, "{:?}", net.drops);
            assert!(!silent, "it sends meanwhile");
            assert_eq!(net.units[0].sends(1), before);
            assert_eq!(net.units[0].registered(), registered + 1);
            assert!(!net.units[0].events.contains(&"lease lost"));
            net.done.clear();
            net.rotate(1, None);
            assert!(net.run_until(secs(5), |n| !n.done.is_empty()));
            assert_eq!((net.done[0].acked, net.done[0].units), (2, 2));
            net.run(secs(1));
        }
    }
}

#[test]
fn an_answer_to_a_lookup_is_never_longer_than_the_question() {
    let mut net = watched(13, UpdateMode::Strict);
    let mut record = super::net::group(1, UpdateMode::Strict);
    record.protect = (0..300)
        .map(|i| format!("fd77:{i:x}::/32").parse().unwrap())
        .collect();
    net.seen.clear();
    net.admin(Admin::GroupChanged {
        info: record.info,
        suite: record.suite,
        protect: record.protect,
    });
    assert!(net.run_until(secs(6), |n| n.units.iter().all(|u| u.prefixes == Some(300))));
    let longest = |kind| {
        let all = net.seen.iter().filter(|(_, _, p)| is(p, kind));
        all.map(|(_, _, p)| p.len()).max()
    };
    let (asked, answered) = (longest(Kind::Lookup), longest(Kind::LookupAck));
    assert!(
        asked >= answered && answered > Some(1000),
        "{asked:?} {answered:?}"
    );
    // A shorter question is none, nor one with something else in its padding.
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
        let mut net = watched(14, update);
        net.seen.clear();
        net.weather.loss = 100;
        net.admin(leave());
        net.run(Duration::from_millis(80));
        net.weather.loss = 0;
        let (_, to, held) = sent(&net, Kind::Revoke, 0);
        assert!(net.run_until(secs(5), |n| n.units[0].sends(1).is_none() && n.settled()));
        net.seen.clear();
        net.admin(join());
        assert!(net.run_until(secs(1), |n| n.units[0].sends(1).is_some()));
        net.run(secs(1));
        let sends = net.units[0].sends(1);
        net.deliver(mge_address(), to, held);
        net.run(Duration::from_millis(100));
        assert_eq!(net.units[0].sends(1), sends, "{update:?}");
        // Nor does the manager say it again after the join.
        assert!(net.seen.iter().all(|(_, _, p)| !is(p, Kind::Revoke)));
        assert_eq!(net.units[0].events, ["registered"]);
        // The next one counts.
        net.admin(leave());
        assert!(net.run_until(secs(1), |n| n.units[0].threads.groups().count() == 0));
    }
}

#[test]
fn a_rekey_that_was_held_back_does_not_undo_a_later_leave() {
    let mut net = watched(15, UpdateMode::Hitless);
    net.admin(leave());
    assert!(net.run_until(secs(2), |n| n.units[0].threads.groups().count() == 0));
    net.run(secs(1));
    net.seen.clear();
    net.weather.loss = 100;
    net.admin(join());
    net.run(Duration::from_millis(20));
    let (_, to, held) = sent(&net, Kind::Rekey, 0);
    net.admin(leave());
    net.weather.loss = 0;
    net.run(secs(1));
    let before = net.drops.get(&DropReason::ControlUnexpected).copied();
    net.deliver(mge_address(), to, held);
    net.run(Duration::from_millis(100));
    assert_eq!(net.units[0].threads.groups().count(), 0);
    let after = net.drops[&DropReason::ControlUnexpected];
    assert_eq!(after, before.unwrap_or(0) + 1);
}

#[test]
fn what_cannot_be_answered_in_time_is_not_let_in_and_leaves_nothing_behind() {
    let mut net = watched(11, UpdateMode::Strict);
    let (now, mge) = (net.now, net.mge.as_mut().expect("a manager"));
    let from =
        |site: u16, host: u16| SocketAddr::from(([0x2001, 0xdb8, site, 7, 0, 0, 0, host], 4747));
    let realm = identity(0).public().fingerprint().realm();
    let ask = |mge: &mut crate::manager::MgeMachine, now, from, number: u32| {
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

fn leave() -> Admin {
    Admin::Leave {
        eu: EuId(1),
        group: GroupId(1),
        actor: "test".into(),
    }
}

fn join() -> Admin {
    Admin::Join {
        eu: EuId(1),
        group: GroupId(1),
    }
}

/// Two settled units and a group; everything that is sent is kept.
fn watched(seed: u64, update: UpdateMode) -> Net {
    let mut net = Net::new(seed, 0, 1, update);
    net.keep_seen = true;
    for u in 0..2 {
        net.add_unit(u);
    }
    assert!(net.run_until(secs(2), Net::settled), "{:?}", net.drops);
    net.run(secs(3));
    net
}

/// The first datagram of this kind from or to unit 0 that is longer than this.
fn sent(net: &Net, kind: Kind, longer: usize) -> (SocketAddr, SocketAddr, Vec<u8>) {
    let unit = net.units[0].address;
    let mut all = net
        .seen
        .iter()
        .filter(|(from, to, _)| [*from, *to].contains(&unit));
    let first = all.find(|(_, _, p)| p[5] == kind as u8 && p.len() > longer);
    first.expect("such a datagram").clone()
}

/// What must not change.
fn picture(net: &Net) -> Vec<(Option<Epoch>, usize, usize)> {
    let units = net.units.iter();
    units
        .map(|u| (u.sends(1), u.events.len(), u.threads.groups().count()))
        .chain([(net.epoch(1), net.done.len(), 0)])
        .collect()
}

fn is(payload: &[u8], kind: Kind) -> bool {
    payload.get(5) == Some(&(kind as u8))
}

fn stranger() -> SocketAddr {
    SocketAddr::from(([192, 0, 2, 66], 6666))
}

fn secs(n: u64) -> Duration {
    Duration::from_secs(n)
}
