//! What a unit does when it is refused, or when somebody says that its session is unknown: only an eviction takes its keys.

use std::time::Duration;

use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use super::net::{Admin, Net, identity, mge_address};
use crate::DropReason;
use crate::crypto::exchange::Opened;
use crate::crypto::identity::sha256;
use crate::ids::{Epoch, EuId, SessionId};
use crate::keyshare::eu::EuState;
use crate::keyshare::ring::UpdateMode;
use crate::manager::MgeSettings;
use crate::wire::control::register::{ErrorBody, ErrorCode, KeyReq};
use crate::wire::control::{Header, Kind, Message};

#[test]
fn forged_hints_cost_a_unit_no_registration_no_sender_ids_and_no_keys() {
    let settings = MgeSettings {
        sender_ids_a_day: 64,
        ..MgeSettings::default()
    };
    let mut net = settled(1, settings);
    let sender = net.units[0].threads.sender(0);
    for _ in 0..60 {
        for _ in 0..100 {
            hint(&mut net);
        }
        net.run(Duration::from_millis(5100));
    }
    assert_eq!(net.units[0].events, ["registered"]);
    assert_eq!(net.units[0].threads.sender(0), sender);
    assert_eq!(net.units[0].sends(1), Some(Epoch(1)));
    assert_eq!(net.state(0), Some(EuState::Registered));
    // A hundred hints at once are one question.
    let beats = net
        .seen
        .iter()
        .filter(|(_, to, p)| *to == mge_address() && p[5] == Kind::Heartbeat as u8);
    assert!(beats.count() < 2 * 60 * (6 + 1));
}

#[test]
fn a_session_that_the_manager_does_not_know_is_given_up_after_three_questions_long_before_its_lease()
 {
    let mut net = settled(2, MgeSettings::default());
    net.crash_mge();
    net.start_mge();
    assert!(net.run_until(Duration::from_millis(2700), |n| {
        n.units
            .iter()
            .all(|u| u.events == ["registered", "registered"])
    }));
    assert_eq!(net.units[0].sends(1), Some(Epoch(1)));
}

#[test]
fn a_hint_is_followed_by_a_registration_only_if_the_manager_stays_silent() {
    let mut net = settled(3, MgeSettings::default());
    let mge = net.mge.take();
    hint(&mut net);
    net.seen.clear();
    net.run(Duration::from_millis(800));
    let asked = |net: &Net, kind: Kind| {
        let own = net.units[0].address;
        let mut sent = net.seen.iter().filter(|(from, _, _)| *from == own);
        sent.any(|(_, _, p)| p[5] == kind as u8)
    };
    assert!(asked(&net, Kind::Heartbeat) && !asked(&net, Kind::KeyReq));
    net.run(Duration::from_millis(400));
    assert!(asked(&net, Kind::KeyReq), "it asks for a cookie");
    // The manager is there again, and knows the session: nothing has been used up.
    net.mge = mge;
    net.run(Duration::from_secs(10));
    assert_eq!(net.units[0].events, ["registered"]);
}

#[test]
fn a_name_service_that_lies_costs_a_unit_nothing() {
    let mut net = settled(4, MgeSettings::default());
    for n in 0..20_u8 {
        let now = net.now;
        let unit = net.units[0].machine.as_mut().expect("a unit");
        unit.set_manager(now, ([192, 0, 2, n], 4747).into());
        net.run(Duration::from_millis(500));
        let now = net.now;
        let unit = net.units[0].machine.as_mut().expect("a unit");
        unit.set_manager(now, mge_address());
        net.run(Duration::from_secs(5));
    }
    assert_eq!(net.units[0].events, ["registered"]);
    assert_eq!(net.state(0), Some(EuState::Registered));
}

#[test]
fn traffic_goes_on_when_all_sender_ids_are_used_up() {
    let mut net = settled(5, MgeSettings::default());
    net.crash_mge();
    net.store.sender_ids = 1 << 32;
    net.start_mge();
    net.run(Duration::from_secs(100));
    for u in 0..2 {
        assert_eq!(net.units[u].sends(1), Some(Epoch(1)));
        assert_eq!(net.state(u), Some(EuState::Alone));
        refused_for_now(&net, u, "sender ids");
        let asked = net.units[u].refused.len();
        assert!(
            (3..6).contains(&asked),
            "it asks every half minute: {asked}"
        );
    }
}

#[test]
fn a_unit_that_registers_too_often_keeps_its_keys_and_its_session_while_that_lasts() {
    let settings = MgeSettings {
        sender_ids_a_day: 6,
        ..MgeSettings::default()
    };
    let mut net = settled(6, settings);
    for _ in 0..4 {
        net.weather.loss = 100;
        net.run(Duration::from_secs(4));
        net.weather.loss = 0;
        net.run(Duration::from_secs(15));
        assert_eq!(net.units[0].sends(1), Some(Epoch(1)));
    }
    refused_for_now(&net, 0, "too often");
    assert_eq!(net.state(0), Some(EuState::Alone));
    // They come back bit by bit, and then it is served again.
    (net.compare, net.keep_seen) = (false, false);
    assert!(net.run_until(Duration::from_secs(9 * 3600), |n| {
        n.state(0) == Some(EuState::Registered)
    }));
    let status = net.units[0].machine.as_ref().map(|m| m.status(net.now));
    assert_eq!(status.expect("a unit").refusal, None);
}

#[test]
fn a_unit_that_was_evicted_while_it_was_away_forgets_its_keys_when_it_is_told() {
    let mut net = settled(7, MgeSettings::default());
    net.weather.loss = 100;
    net.run(Duration::from_secs(1));
    net.admin(Admin::Evict {
        eu: EuId(1),
        actor: "test".into(),
    });
    net.run(Duration::from_secs(20));
    assert_eq!(net.units[0].sends(1), Some(Epoch(1)));
    net.weather.loss = 0;
    assert!(net.run_until(Duration::from_secs(15), |n| !n.units[0].refused.is_empty()));
    net.run(Duration::from_millis(10));
    assert_eq!(net.units[0].threads.groups().count(), 0);
    assert_eq!(net.state(0), Some(EuState::Refused));
    let status = net.units[0].machine.as_ref().map(|m| m.status(net.now));
    assert!(status.and_then(|s| s.refusal).is_some_and(|r| r.out));
}

#[test]
fn a_refusal_for_a_reason_of_a_later_version_takes_no_keys_and_its_code_cannot_be_changed() {
    let mut net = settled(8, MgeSettings::default());
    // The manager makes cookies, but its RSA operations do not come back.
    net.lose_work = true;
    net.crash_mge();
    net.start_mge();
    net.seen.clear();
    let own = net.units[0].address;
    let of_unit = |(from, _, p): &&(_, _, Vec<u8>)| {
        *from == own && p[5] == Kind::KeyReq as u8 && p.len() > 200
    };
    assert!(net.run_until(Duration::from_secs(5), |n| {
        n.seen.iter().any(|s| of_unit(&s))
    }));
    let request = net.seen.iter().find(of_unit).expect("a KEY-REQ").2.clone();
    let body = ErrorBody {
        code: ErrorCode::Other(200),
        reference: sha256(KeyReq::without_proof(&request)),
        sentence: "because".into(),
        proof: Vec::new(),
    };
    let mut refusal = body.encode_unproved();
    let mut rng = ChaCha8Rng::seed_from_u64(8);
    let proof = Opened::refuse(&refusal, &identity(0), &mut rng).expect("a signature");
    refusal.extend(proof);
    let realm = identity(0).public().fingerprint().realm();
    let header = Header::outside(Kind::Error, realm);
    let mut forged = refusal.clone();
    forged[0] = ErrorCode::Out.number();
    let auth = |net: &Net| net.drops.get(&DropReason::ControlAuth).copied();
    let before = auth(&net);
    for body in [forged, refusal] {
        net.deliver(mge_address(), own, header.datagram(&body));
        net.run(Duration::from_millis(5));
    }
    assert_eq!(auth(&net), Some(before.unwrap_or(0) + 1), "the forged one");
    assert_eq!(net.units[0].refused, ["because"]);
    assert_eq!(net.units[0].sends(1), Some(Epoch(1)));
}

/// A hint for the session of unit 0, from somebody who sees its datagrams.
fn hint(net: &mut Net) {
    let own = net.units[0].address;
    let session = net.seen.iter().rev().find_map(|(from, to, payload)| {
        let header = Message::parse(payload).ok()?.header;
        ([*from, *to].contains(&own) && header.session != SessionId(0)).then_some(header.session)
    });
    let realm = identity(0).public().fingerprint().realm();
    let header = Header {
        session: session.expect("a session"),
        ..Header::outside(Kind::Error, realm)
    };
    let stranger = ([192, 0, 2, 66], 6666).into();
    net.deliver(stranger, own, header.datagram(&ErrorBody::hint().encode()));
}

/// The unit is told why, and that it is not out.
fn refused_for_now(net: &Net, u: usize, words: &str) {
    let status = net.units[u].machine.as_ref().map(|m| m.status(net.now));
    let refusal = status.and_then(|s| s.refusal).expect("a refusal");
    assert!(
        !refusal.out && refusal.sentence.contains(words),
        "{refusal:?}"
    );
}

fn settled(seed: u64, settings: MgeSettings) -> Net {
    let mut net = Net::with(seed, 2, 1, UpdateMode::Hitless, settings);
    net.keep_seen = true;
    assert!(net.run_until(Duration::from_secs(2), Net::settled));
    net.run(Duration::from_secs(2));
    net
}
