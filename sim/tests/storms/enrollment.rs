//! Enrollment, and what registered units are told besides keys.

use std::sync::Arc;
use std::time::Duration;

use fpn::crypto::{Identity, Secret, Token, TokenId};
use fpn::ids::{Epoch, EuId, GroupId};
use fpn::keyshare::UpdateMode;
use fpn::keyshare::enroll::{Enroll, EnrollEvent};
use fpn::manager::{MgeEvent, RefusedWhy, TokenRecord, UnitRecord};
use fpn::time::Pseudotime;
use fpn::wire::control::{Kind, MayServe};
use fpn_sim::{UnitNode, World, group, identity, mge_address};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

use crate::secs;

#[test]
fn a_unit_enrolls_registers_and_gets_its_keys() {
    let mut world = office(1);
    let event = enroll(&mut world, &token(), identity(1));
    let Some(EnrollEvent::Enrolled { eu, manager_keys }) = event else {
        panic!("{event:?}");
    };
    assert_eq!(eu, EuId(1));
    assert_eq!(&manager_keys, identity(0).public());
    world.join(0, 1);
    world.push(UnitNode::new(0));
    world.start_unit(0);
    assert!(world.run_until(secs(2), |n| n.units[0].sends(1).is_some()));
}

#[test]
fn a_repeat_with_the_same_keys_gets_the_same_answer_after_the_tokens_time_too() {
    let mut world = office(2);
    let first = enroll(&mut world, &token(), identity(1));
    assert!(matches!(first, Some(EnrollEvent::Enrolled { .. })));
    assert_eq!(enroll(&mut world, &token(), identity(1)), first);
    world.run(secs(4000));
    assert_eq!(enroll(&mut world, &token(), identity(1)), first);
    world.crash_mge();
    world.start_mge();
    assert_eq!(enroll(&mut world, &token(), identity(1)), first);
}

#[test]
fn a_refusal_of_one_attempt_does_not_end_a_later_one_with_the_same_token_and_keys() {
    let mut world = office(15);
    world.keep_seen = true;
    world.run(secs(3700));
    let event = enroll(&mut world, &token(), identity(1));
    assert!(matches!(event, Some(EnrollEvent::Refused(s)) if s.contains("expired")));
    let refusals = world
        .seen
        .iter()
        .filter(|(_, _, p)| p[5] == Kind::Error as u8);
    let refusals: Vec<_> = refusals.map(|(_, _, p)| p.clone()).collect();
    assert!(!refusals.is_empty());
    world.add_token(TokenRecord {
        expires: Pseudotime(u64::MAX),
        ..token_record()
    });
    let event = enroll_among(&mut world, &token(), identity(1), &refusals);
    assert!(
        matches!(event, Some(EnrollEvent::Enrolled { .. })),
        "{event:?}"
    );
}

#[test]
fn a_token_is_good_for_one_pair_of_keys() {
    let mut world = office(3);
    assert!(enroll(&mut world, &token(), identity(1)).is_some());
    let event = enroll(&mut world, &token(), identity(2));
    assert!(matches!(event, Some(EnrollEvent::Refused(s)) if s.contains("used by other keys")));
    assert!(refused(&world, RefusedWhy::UsedToken(TokenId([5; 8]))));
    let keys = world.store.units[&EuId(1)].keys.as_ref();
    assert_eq!(keys, Some(identity(1).public()));
}

#[test]
fn an_expired_token_is_refused_in_words() {
    let mut world = office(4);
    world.run(secs(3700));
    let event = enroll(&mut world, &token(), identity(1));
    assert!(matches!(event, Some(EnrollEvent::Refused(s)) if s.contains("expired")));
    assert!(world.store.units[&EuId(1)].keys.is_none());
}

#[test]
fn a_token_ends_by_the_wall_clock_however_far_pseudotime_is() {
    // Pseudotime follows a wall clock that was corrected only slowly. An hour by the wall clock is
    // an hour nevertheless.
    let day = secs(86_400);
    for (seed, ahead) in [(10, true), (11, false)] {
        let mut world = office(seed);
        let now = world.now;
        let start = Pseudotime(64_000 + now.as_nanos() / 15_625_000);
        let right = if ahead {
            start.after(day)
        } else {
            Pseudotime(1)
        };
        let token_of_now = TokenRecord {
            id: token().id,
            eu: EuId(1),
            secret: token().secret,
            expires: right.after(secs(3600)),
            used_by: None,
        };
        world.add_token(token_of_now);
        let wall = |world: &mut World, after: Duration| {
            let now = world.now;
            let mge = world.mge.as_mut().expect("a manager");
            mge.handle_wall_clock(now, right.after(after));
        };
        wall(&mut world, Duration::ZERO);
        world.run(secs(3500));
        wall(&mut world, secs(3500));
        world.run(secs(200));
        let event = enroll(&mut world, &token(), identity(1));
        assert!(
            matches!(&event, Some(EnrollEvent::Refused(s)) if s.contains("expired")),
            "{ahead} {event:?}"
        );
    }
}

#[test]
fn a_unit_that_joins_before_it_enrolls_anew_is_a_member_after_a_restart_too() {
    let mut world = World::new(12, 1, 1, UpdateMode::Hitless);
    assert!(world.run_until(secs(2), World::settled));
    world.evict(0);
    world.stop_unit(0);
    let expires = Pseudotime(u64::MAX);
    world.add_token(TokenRecord {
        id: token().id,
        eu: EuId(1),
        secret: token().secret,
        expires,
        used_by: None,
    });
    world.join(0, 1);
    world.run(secs(1));
    world.crash_mge();
    world.start_mge();
    assert!(enroll(&mut world, &token(), identity(1)).is_some());
    world.start_unit(0);
    assert!(world.run_until(secs(2), |n| n.units[0].sends(1).is_some()));
}

#[test]
fn other_keys_of_a_unit_end_the_old_ones_session_and_change_the_keys_of_its_groups() {
    for update in [UpdateMode::Strict, UpdateMode::Hitless] {
        for crash in [false, true] {
            let mut world = World::new(13, 3, 2, update);
            assert!(world.run_until(secs(2), World::settled));
            world.add_token(TokenRecord {
                expires: Pseudotime(u64::MAX),
                ..token_record()
            });
            // The old device knows a key that is being distributed, so it must not come into force.
            world.units[2].stuck = true;
            world.rotate(1, None);
            world.run(Duration::from_millis(500));
            let first = enroll(&mut world, &token(), identity(4));
            assert!(matches!(first, Some(EnrollEvent::Enrolled { .. })));
            world.units[2].stuck = false;
            if crash {
                world.crash_mge();
                world.start_mge();
            }
            let barred = [(GroupId(1), Epoch(2)), (GroupId(2), Epoch(1))];
            world.barred.insert(EuId(1), barred.into());
            assert!(world.run_until(secs(12), |n| {
                n.epoch(1) == Some(Epoch(3)) && n.epoch(2) == Some(Epoch(2))
            }));
            if !crash {
                assert!(world.units[0].events.contains(&"revoked"));
                assert_eq!(world.units[0].threads.groups().count(), 0, "at once");
            }
            let own = |e: &&MgeEvent| matches!(e, MgeEvent::UnitEnrolled { .. });
            let Some(MgeEvent::UnitEnrolled { replaced, .. }) = world.mge_events.iter().find(own)
            else {
                panic!("no event");
            };
            assert_eq!(*replaced, Some(identity(1).public().fingerprint()));
            // The old device asks in vain. The new one is let in.
            world.run(secs(10));
            world.barred.clear();
            world.stop_unit(0);
            world.units[0].identity = identity(4);
            world.start_unit(0);
            assert!(world.run_until(secs(8), World::settled));
        }
    }
}

#[test]
fn the_same_keys_again_or_those_of_an_evicted_unit_change_no_groups_key() {
    let mut world = World::new(14, 3, 1, UpdateMode::Hitless);
    assert!(world.run_until(secs(2), World::settled));
    world.add_token(TokenRecord {
        expires: Pseudotime(u64::MAX),
        ..token_record()
    });
    for _ in 0..2 {
        assert!(enroll(&mut world, &token(), identity(1)).is_some());
    }
    world.run(secs(3));
    assert!(world.settled() && world.epoch(1) == Some(Epoch(1)));
    assert_eq!(world.units[0].events, ["registered"]);
    world.evict(0);
    world.join(0, 1);
    world.run(secs(2));
    let second = Token {
        id: TokenId([8; 8]),
        ..token()
    };
    world.add_token(TokenRecord {
        id: second.id,
        expires: Pseudotime(u64::MAX),
        ..token_record()
    });
    assert!(enroll(&mut world, &second, identity(4)).is_some());
    world.run(secs(3));
    assert_eq!(world.epoch(1), Some(Epoch(2)), "the eviction's");
}

#[test]
fn a_stranger_hears_nothing_and_the_audit_log_tells() {
    let mut world = office(5);
    let unknown = Token {
        id: TokenId([6; 8]),
        ..token()
    };
    assert_eq!(enroll(&mut world, &unknown, identity(1)), None);
    let guessed = Token {
        secret: Secret::new([1; 32]),
        ..token()
    };
    assert_eq!(enroll(&mut world, &guessed, identity(1)), None);
    assert!(refused(&world, RefusedWhy::UnknownToken));
    assert!(world.store.units[&EuId(1)].keys.is_none());
}

#[test]
fn a_manager_with_another_fingerprint_cannot_enroll_a_unit() {
    let mut world = office(6);
    let token = Token {
        fingerprint: identity(3).public().fingerprint(),
        ..token()
    };
    assert_eq!(enroll(&mut world, &token, identity(1)), None);
}

#[test]
fn an_enrollment_survives_loss_and_a_slow_store() {
    let mut world = office(7);
    world.weather.loss = 40;
    world.weather.store_ms = 300;
    let event = enroll(&mut world, &token(), identity(1));
    assert!(
        matches!(event, Some(EnrollEvent::Enrolled { .. })),
        "{event:?}"
    );
}

#[test]
fn protected_prefixes_reach_every_unit_page_by_page_and_again_when_they_change() {
    let mut world = World::new(8, 2, 1, UpdateMode::Hitless);
    assert!(world.run_until(secs(2), |n| n.units[1].prefixes == Some(0)));
    let mut record = group(1, UpdateMode::Hitless);
    record.protect = (0..300)
        .map(|i| format!("10.{}.{}.0/24", i / 250, i % 250).parse().unwrap())
        .collect();
    world.change_group(record);
    world.weather.loss = 20;
    assert!(world.run_until(secs(6), |n| {
        n.units.iter().all(|u| u.prefixes == Some(300))
    }));
}

#[test]
fn a_unit_in_more_groups_than_fit_one_datagram_gets_every_key() {
    let mut world = World::new(9, 2, 30, UpdateMode::Strict);
    let ring = |n: &World| {
        n.units[0]
            .unit
            .as_ref()
            .map(|unit| Arc::clone(&unit.snapshot().ring))
    };
    assert!(world.run_until(secs(2), |n| {
        let ring = ring(n).expect("a unit");
        let groups = ring.groups().count();
        assert!(
            ring.version == 0 || ring.complete == (groups == 30),
            "{groups}"
        );
        (1..30).contains(&groups)
    }));
    assert!(
        world.run_until(secs(4), World::settled),
        "{:?}",
        world.drops
    );
    assert_eq!(world.units[0].threads.groups().count(), 30);
    world.remove_group(7);
    assert!(world.run_until(secs(1), World::settled));
    assert_eq!(world.units[0].threads.groups().count(), 29);
}

/// A world with a group and a unit that has not enrolled, for which there is a token that is valid
/// for an hour.
fn office(seed: u64) -> World {
    let mut world = World::new(seed, 0, 1, UpdateMode::Hitless);
    world.add_record(UnitRecord {
        id: EuId(1),
        name: "north".into(),
        keys: None,
        evicted: false,
        unconfirmed: false,
        may_serve: MayServe::Everything,
    });
    let hour = 3600 * Pseudotime::HZ;
    world.add_token(TokenRecord {
        id: token().id,
        eu: EuId(1),
        secret: token().secret,
        expires: Pseudotime(64_000 + world.now.as_nanos() / 15_625_000 + hour),
        used_by: None,
    });
    world
}

pub(super) fn token_record() -> TokenRecord {
    TokenRecord {
        id: token().id,
        eu: EuId(1),
        secret: token().secret,
        expires: Pseudotime(0),
        used_by: None,
    }
}

pub(super) fn token() -> Token {
    let text = Token {
        manager: mge_address().to_string(),
        fingerprint: identity(0).public().fingerprint(),
        unit: "north".into(),
        id: TokenId([5; 8]),
        secret: Secret::new([9; 32]),
    };
    Token::decode(&text.encode()).expect("a token")
}

/// Runs an enrollment for at most 30 s. Returns how it ends, if it does.
fn enroll(world: &mut World, token: &Token, identity: Arc<Identity>) -> Option<EnrollEvent> {
    enroll_among(world, token, identity, &[])
}

/// As [`enroll`], while somebody sends these datagrams to the unit all the time.
fn enroll_among(
    world: &mut World,
    token: &Token,
    identity: Arc<Identity>,
    others: &[Vec<u8>],
) -> Option<EnrollEvent> {
    enroll_within(secs(30), world, token, identity, others)
}

/// As [`enroll_among`], but gives up after this time.
pub(super) fn enroll_within(
    patience: Duration,
    world: &mut World,
    token: &Token,
    identity: Arc<Identity>,
    others: &[Vec<u8>],
) -> Option<EnrollEvent> {
    run_enrollment(patience, world, token, identity, others, |_| ())
}

/// As [`enroll_within`], and shows `watch` the world after every step.
pub(super) fn enroll_watched(
    patience: Duration,
    world: &mut World,
    token: &Token,
    identity: Arc<Identity>,
    watch: impl FnMut(&World),
) -> Option<EnrollEvent> {
    run_enrollment(patience, world, token, identity, &[], watch)
}

fn run_enrollment(
    patience: Duration,
    world: &mut World,
    token: &Token,
    identity: Arc<Identity>,
    others: &[Vec<u8>],
    mut watch: impl FnMut(&World),
) -> Option<EnrollEvent> {
    let rng = Box::new(ChaCha8Rng::seed_from_u64(world.rng.random()));
    let mut machine = Enroll::new(token.clone(), mge_address(), identity, world.now, rng);
    let own = std::net::SocketAddr::from(([10, 0, 9, 9], 999));
    let end = world.now + patience;
    while world.now < end {
        while let Some(datagram) = machine.poll_transmit() {
            world.transmit(own, datagram.to, datagram.payload);
        }
        world.run_until(Duration::from_millis(5), |world| {
            watch(world);
            false
        });
        let now = world.now;
        let heard = std::mem::take(&mut world.elsewhere);
        for payload in others.iter().cloned().chain(heard) {
            let _ = machine.handle_datagram(now, mge_address(), &payload);
        }
        machine.handle_timeout(now);
        if let Some(event) = machine.poll_event() {
            return Some(event);
        }
    }
    None
}

/// Returns true if the manager has turned somebody away for this reason.
fn refused(world: &World, why: RefusedWhy) -> bool {
    world.refusals().iter().any(|(refused, _)| *refused == why)
}
