//! What a unit does when it is refused, or when somebody says that its session is unknown. Only an
//! eviction takes its keys.

use std::time::Duration;

use fpn::DropReason;
use fpn::ids::{Epoch, EuId, SessionId};
use fpn::keyshare::UpdateMode;
use fpn::keyshare::eu::EuState;
use fpn::manager::{MgeSettings, RefusedWhy};
use fpn::wire::control::register::ErrorBody;
use fpn::wire::control::{Header, Kind, Message};
use fpn_sim::{World, identity, mge_address};

use crate::secs;

#[test]
fn forged_hints_cost_a_unit_no_registration_no_sender_ids_and_no_keys() {
    let settings = MgeSettings {
        sender_ids_a_day: 64,
        ..MgeSettings::default()
    };
    let mut world = settled(1, settings);
    let sender = world.units[0].threads.sender(0);
    for _ in 0..60 {
        for _ in 0..100 {
            hint(&mut world);
        }
        world.run(Duration::from_millis(5100));
    }
    assert_eq!(world.units[0].events, ["registered"]);
    assert_eq!(world.units[0].threads.sender(0), sender);
    assert_eq!(world.units[0].sends(1), Some(Epoch(1)));
    assert_eq!(world.state(0), Some(EuState::Registered));
    // A hundred hints at once lead to one question.
    let beats = world
        .seen
        .iter()
        .filter(|(_, to, p)| *to == mge_address() && p[5] == Kind::Heartbeat as u8);
    assert!(beats.count() < 2 * 60 * (6 + 1));
}

#[test]
fn a_session_that_the_manager_does_not_know_is_given_up_after_three_questions_long_before_its_lease()
 {
    let mut world = settled(2, MgeSettings::default());
    world.crash_mge();
    world.start_mge();
    assert!(world.run_until(Duration::from_millis(2700), |n| {
        n.units
            .iter()
            .all(|u| u.events == ["registered", "registered"])
    }));
    assert_eq!(world.units[0].sends(1), Some(Epoch(1)));
}

#[test]
fn a_hint_is_followed_by_a_registration_only_if_the_manager_stays_silent() {
    let asked = |world: &World, kind: Kind| {
        let own = world.units[0].address;
        let mut sent = world.seen.iter().filter(|(from, _, _)| *from == own);
        sent.any(|(_, _, p)| p[5] == kind as u8)
    };
    let hinted = |seed| {
        let mut world = settled(seed, MgeSettings::default());
        let mge = world.mge.take();
        hint(&mut world);
        world.seen.clear();
        (world, mge)
    };
    for seed in 3..13 {
        let (mut world, mge) = hinted(seed);
        world.run(Duration::from_millis(500));
        // The manager is back in time and knows the session, so nothing is used up.
        world.mge = mge;
        world.run(secs(10));
        assert!(asked(&world, Kind::Heartbeat) && !asked(&world, Kind::KeyReq));
        assert_eq!(world.units[0].events, ["registered"], "seed {seed}");
        // The control: it stays silent for longer.
        let (mut world, mge) = hinted(seed);
        world.run(Duration::from_millis(800));
        assert!(asked(&world, Kind::Heartbeat) && !asked(&world, Kind::KeyReq));
        world.run(Duration::from_millis(400));
        assert!(asked(&world, Kind::KeyReq), "it asks for a cookie");
        world.mge = mge;
        world.run(secs(10));
        assert_eq!(world.state(0), Some(EuState::Registered), "seed {seed}");
    }
}

#[test]
fn a_name_service_that_lies_costs_a_unit_nothing() {
    let mut world = settled(4, MgeSettings::default());
    for n in 0..20_u8 {
        let now = world.now;
        let unit = world.units[0].unit.as_mut().expect("a unit");
        unit.set_manager(now, ([192, 0, 2, n], 4747).into());
        world.run(Duration::from_millis(500));
        let now = world.now;
        let unit = world.units[0].unit.as_mut().expect("a unit");
        unit.set_manager(now, mge_address());
        world.run(secs(5));
    }
    assert_eq!(world.units[0].events, ["registered"]);
    assert_eq!(world.state(0), Some(EuState::Registered));
}

#[test]
fn traffic_goes_on_when_all_sender_ids_are_used_up() {
    let mut world = settled(5, MgeSettings::default());
    world.crash_mge();
    world.store.sender_ids = 1 << 32;
    world.start_mge();
    world.run(secs(100));
    for u in 0..2 {
        assert_eq!(world.units[u].sends(1), Some(Epoch(1)));
        assert_eq!(world.state(u), Some(EuState::Alone));
        refused_for_now(&world, u, "sender ids");
        let asked = world.units[u].refused.len();
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
    let mut world = settled(6, settings);
    for _ in 0..4 {
        world.weather.loss = 100;
        world.run(secs(4));
        world.weather.loss = 0;
        world.run(secs(15));
        assert_eq!(world.units[0].sends(1), Some(Epoch(1)));
    }
    refused_for_now(&world, 0, "too often");
    assert_eq!(world.state(0), Some(EuState::Alone));
    // Sender ids become available again one by one, and then the unit is served.
    world.keep_seen = false;
    assert!(world.run_until(secs(9 * 3600), |n| {
        n.state(0) == Some(EuState::Registered)
    }));
    let status = world.units[0].unit.as_ref().map(|m| m.status(world.now));
    assert_eq!(status.expect("a unit").refusal, None);
}

#[test]
fn a_unit_that_was_evicted_while_it_was_away_forgets_its_keys_when_it_is_told() {
    let mut world = settled(7, MgeSettings::default());
    world.weather.loss = 100;
    world.run(secs(1));
    world.evict(0);
    world.run(secs(20));
    assert_eq!(world.units[0].sends(1), Some(Epoch(1)));
    world.weather.loss = 0;
    assert!(world.run_until(secs(15), |n| !n.units[0].refused.is_empty()));
    world.run(Duration::from_millis(10));
    assert_eq!(world.units[0].threads.groups().count(), 0);
    assert_eq!(world.state(0), Some(EuState::Refused));
    let status = world.units[0].unit.as_ref().map(|m| m.status(world.now));
    assert!(status.and_then(|s| s.refusal).is_some_and(|r| r.out));
}

#[test]
fn who_signs_a_key_req_with_other_keys_is_not_even_refused() {
    let mut world = World::new(21, 1, 1, UpdateMode::Strict);
    assert!(world.run_until(secs(2), World::settled));
    world.stop_unit(0);
    world.evict(0);
    world.units[0].identity = identity(3);
    world.start_unit(0);
    world.run(secs(10));
    assert!(
        world.units[0].refused.is_empty(),
        "nothing is signed for it"
    );
    assert!(world.drops[&DropReason::ControlAuth] > 0);
    let told = world.refusals();
    assert!(!told.is_empty() && told.iter().all(|r| *r == (RefusedWhy::Stranger, None)));
    // The control: with its own keys the unit is told why, and the audit log names it.
    world.stop_unit(0);
    world.units[0].identity = identity(1);
    world.start_unit(0);
    world.run(secs(10));
    assert!(!world.units[0].refused.is_empty());
    let evicted = (RefusedWhy::Evicted, Some(EuId(1)));
    assert!(world.refusals().contains(&evicted));
}

/// Sends unit 0 a hint that its session is unknown, from somebody who sees its datagrams.
fn hint(world: &mut World) {
    let own = world.units[0].address;
    let session = world.seen.iter().rev().find_map(|(from, to, payload)| {
        let header = Message::parse(payload).ok()?.header;
        ([*from, *to].contains(&own) && header.session != SessionId(0)).then_some(header.session)
    });
    let realm = identity(0).public().fingerprint().realm();
    let header = Header {
        session: session.expect("a session"),
        ..Header::outside(Kind::Error, realm)
    };
    let stranger = ([192, 0, 2, 66], 6666).into();
    world.deliver(stranger, own, header.datagram(&ErrorBody::hint().encode()));
}

/// Checks that the unit was told why it is refused, and that it may keep its keys.
fn refused_for_now(world: &World, u: usize, words: &str) {
    let status = world.units[u].unit.as_ref().map(|m| m.status(world.now));
    let refusal = status.and_then(|s| s.refusal).expect("a refusal");
    assert!(
        !refusal.out && refusal.sentence.contains(words),
        "{refusal:?}"
    );
}

fn settled(seed: u64, settings: MgeSettings) -> World {
    let mut world = World::with(seed, 2, 1, UpdateMode::Hitless, settings);
    world.keep_seen = true;
    assert!(world.run_until(secs(2), World::settled));
    world.run(secs(2));
    world
}
