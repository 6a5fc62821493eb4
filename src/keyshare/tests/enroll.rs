//! Enrollment, and what registered units are told besides keys.

use std::sync::Arc;
use std::time::Duration;

use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

use super::net::{Admin, Net, UnitNode, group, identity, mge_address};
use crate::crypto::{Identity, Secret, Token, TokenId};
use crate::ids::{Epoch, EuId, GroupId};
use crate::keyshare::enroll::{Enroll, EnrollEvent};
use crate::keyshare::ring::UpdateMode;
use crate::manager::{MgeEvent, RefusedWhy, TokenRecord, UnitRecord};
use crate::time::Pseudotime;
use crate::wire::control::Kind;

#[test]
fn a_unit_enrolls_registers_and_gets_its_keys() {
    let mut net = office(1);
    let event = enroll(&mut net, &token(), identity(1));
    let Some(EnrollEvent::Enrolled { eu, manager_keys }) = event else {
        panic!("{event:?}");
    };
    assert_eq!(eu, EuId(1));
    assert_eq!(&manager_keys, identity(0).public());
    net.admin(Admin::Join {
        eu,
        group: GroupId(1),
    });
    let node = UnitNode::new(0);
    net.units.push(node);
    net.start_unit(0);
    assert!(net.run_until(Duration::from_secs(2), |n| n.units[0].sends(1).is_some()));
}

#[test]
fn a_repeat_with_the_same_keys_gets_the_same_answer_after_the_tokens_time_too() {
    let mut net = office(2);
    let first = enroll(&mut net, &token(), identity(1));
    assert!(matches!(first, Some(EnrollEvent::Enrolled { .. })));
    assert_eq!(enroll(&mut net, &token(), identity(1)), first);
    net.run(Duration::from_secs(4000));
    assert_eq!(enroll(&mut net, &token(), identity(1)), first);
    net.crash_mge();
    net.start_mge();
    assert_eq!(enroll(&mut net, &token(), identity(1)), first);
}

#[test]
fn a_refusal_of_one_attempt_does_not_end_a_later_one_with_the_same_token_and_keys() {
    let mut net = office(15);
    net.keep_seen = true;
    net.run(Duration::from_secs(3700));
    let event = enroll(&mut net, &token(), identity(1));
    assert!(matches!(event, Some(EnrollEvent::Refused(s)) if s.contains("expired")));
    let refusals = net
        .seen
        .iter()
        .filter(|(_, _, p)| p[5] == Kind::Error as u8);
    let refusals: Vec<_> = refusals.map(|(_, _, p)| p.clone()).collect();
    assert!(!refusals.is_empty());
    net.admin(Admin::TokenAdded(TokenRecord {
        expires: Pseudotime(u64::MAX),
        ..token_record()
    }));
    let event = enroll_among(&mut net, &token(), identity(1), &refusals);
    assert!(
        matches!(event, Some(EnrollEvent::Enrolled { .. })),
        "{event:?}"
    );
}

#[test]
fn a_token_is_good_for_one_pair_of_keys() {
    let mut net = office(3);
    assert!(enroll(&mut net, &token(), identity(1)).is_some());
    let event = enroll(&mut net, &token(), identity(2));
    assert!(matches!(event, Some(EnrollEvent::Refused(s)) if s.contains("used by other keys")));
    assert!(refusals(&net).contains(&RefusedWhy::UsedToken(TokenId([5; 8]))));
    let keys = net.store.units[&EuId(1)].keys.as_ref();
    assert_eq!(keys, Some(identity(1).public()));
}

#[test]
fn an_expired_token_is_refused_in_words() {
    let mut net = office(4);
    net.run(Duration::from_secs(3700));
    let event = enroll(&mut net, &token(), identity(1));
    assert!(matches!(event, Some(EnrollEvent::Refused(s)) if s.contains("expired")));
    assert!(net.store.units[&EuId(1)].keys.is_none());
}

#[test]
fn a_token_ends_by_the_wall_clock_however_far_pseudotime_is() {
    // Pseudotime is slewed after a wall clock that was set right: an hour is an hour nevertheless.
    let day = Duration::from_secs(86_400);
    for (seed, ahead) in [(10, true), (11, false)] {
        let mut net = office(seed);
        let now = net.now;
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
            expires: right.after(Duration::from_secs(3600)),
            used_by: None,
        };
        net.admin(Admin::TokenAdded(token_of_now));
        let wall = |net: &mut Net, after: Duration| {
            let now = net.now;
            let mge = net.mge.as_mut().expect("a manager");
            mge.handle_wall_clock(now, right.after(after));
        };
        wall(&mut net, Duration::ZERO);
        net.run(Duration::from_secs(3500));
        wall(&mut net, Duration::from_secs(3500));
        net.run(Duration::from_secs(200));
        let event = enroll(&mut net, &token(), identity(1));
        assert!(
            matches!(&event, Some(EnrollEvent::Refused(s)) if s.contains("expired")),
            "{ahead} {event:?}"
        );
    }
}

#[test]
fn a_unit_that_joins_before_it_enrolls_anew_is_a_member_after_a_restart_too() {
    let mut net = Net::new(12, 1, 1, UpdateMode::Hitless);
    assert!(net.run_until(Duration::from_secs(2), Net::settled));
    net.admin(Admin::Evict {
        eu: EuId(1),
        actor: "test".into(),
    });
    net.stop_unit(0);
    let expires = Pseudotime(u64::MAX);
    net.admin(Admin::TokenAdded(TokenRecord {
        id: token().id,
        eu: EuId(1),
        secret: token().secret,
        expires,
        used_by: None,
    }));
    net.admin(Admin::Join {
        eu: EuId(1),
        group: GroupId(1),
    });
    net.run(Duration::from_secs(1));
    net.crash_mge();
    net.start_mge();
    assert!(enroll(&mut net, &token(), identity(1)).is_some());
    net.start_unit(0);
    assert!(net.run_until(Duration::from_secs(2), |n| n.units[0].sends(1).is_some()));
}

#[test]
fn other_keys_of_a_unit_end_the_old_ones_session_and_change_the_keys_of_its_groups() {
    for update in [UpdateMode::Strict, UpdateMode::Hitless] {
        for crash in [false, true] {
            let mut net = Net::new(13, 3, 2, update);
            assert!(net.run_until(Duration::from_secs(2), Net::settled));
            net.admin(Admin::TokenAdded(TokenRecord {
                expires: Pseudotime(u64::MAX),
                ..token_record()
            }));
            // A distributed key is known to the old device too: it must not come into force.
            net.units[2].stuck = true;
            net.rotate(1, None);
            net.run(Duration::from_millis(500));
            let first = enroll(&mut net, &token(), identity(4));
            assert!(matches!(first, Some(EnrollEvent::Enrolled { .. })));
            net.units[2].stuck = false;
            if crash {
                net.crash_mge();
                net.start_mge();
            }
            let barred = [(GroupId(1), Epoch(2)), (GroupId(2), Epoch(1))];
            net.barred.insert(EuId(1), barred.into());
            assert!(net.run_until(Duration::from_secs(12), |n| {
                n.epoch(1) == Some(Epoch(3)) && n.epoch(2) == Some(Epoch(2))
            }));
            if !crash {
                assert!(net.units[0].events.contains(&"revoked"));
                assert_eq!(net.units[0].threads.groups().count(), 0, "at once");
            }
            let own = |e: &&MgeEvent| matches!(e, MgeEvent::UnitEnrolled { .. });
            let Some(MgeEvent::UnitEnrolled { replaced, .. }) = net.mge_events.iter().find(own)
            else {
                panic!("no event");
            };
            assert_eq!(*replaced, Some(identity(1).public().fingerprint()));
            // The old device asks in vain, the new one is let in.
            net.run(Duration::from_secs(10));
            net.barred.clear();
            net.stop_unit(0);
            net.units[0].identity = identity(4);
            net.start_unit(0);
            assert!(net.run_until(Duration::from_secs(8), Net::settled));
        }
    }
}

#[test]
fn the_same_keys_again_or_those_of_an_evicted_unit_change_no_groups_key() {
    let mut net = Net::new(14, 3, 1, UpdateMode::Hitless);
    assert!(net.run_until(Duration::from_secs(2), Net::settled));
    net.admin(Admin::TokenAdded(TokenRecord {
        expires: Pseudotime(u64::MAX),
        ..token_record()
    }));
    for _ in 0..2 {
        assert!(enroll(&mut net, &token(), identity(1)).is_some());
    }
    net.run(Duration::from_secs(3));
    assert!(net.settled() && net.epoch(1) == Some(Epoch(1)));
    assert_eq!(net.units[0].events, ["registered"]);
    net.admin(Admin::Evict {
        eu: EuId(1),
        actor: "test".into(),
    });
    net.admin(Admin::Join {
        eu: EuId(1),
        group: GroupId(1),
    });
    net.run(Duration::from_secs(2));
    let second = Token {
        id: TokenId([8; 8]),
        ..token()
    };
    net.admin(Admin::TokenAdded(TokenRecord {
        id: second.id,
        expires: Pseudotime(u64::MAX),
        ..token_record()
    }));
    assert!(enroll(&mut net, &second, identity(4)).is_some());
    net.run(Duration::from_secs(3));
    assert_eq!(net.epoch(1), Some(Epoch(2)), "the eviction's");
}

#[test]
fn a_stranger_hears_nothing_and_the_audit_log_tells() {
    let mut net = office(5);
    let unknown = Token {
        id: TokenId([6; 8]),
        ..token()
    };
    assert_eq!(enroll(&mut net, &unknown, identity(1)), None);
    let guessed = Token {
        secret: Secret::new([1; 32]),
        ..token()
    };
    assert_eq!(enroll(&mut net, &guessed, identity(1)), None);
    assert!(refusals(&net).contains(&RefusedWhy::UnknownToken));
    assert!(net.store.units[&EuId(1)].keys.is_none());
}

#[test]
fn a_manager_with_another_fingerprint_cannot_enroll_a_unit() {
    let mut net = office(6);
    let token = Token {
        fingerprint: identity(3).public().fingerprint(),
        ..token()
    };
    assert_eq!(enroll(&mut net, &token, identity(1)), None);
}

#[test]
fn an_enrollment_survives_loss_and_a_slow_store() {
    let mut net = office(7);
    net.weather.loss = 40;
    net.weather.store_ms = 300;
    let event = enroll(&mut net, &token(), identity(1));
    assert!(
        matches!(event, Some(EnrollEvent::Enrolled { .. })),
        "{event:?}"
    );
}

#[test]
fn protected_prefixes_reach_every_unit_page_by_page_and_again_when_they_change() {
    let mut net = Net::new(8, 2, 1, UpdateMode::Hitless);
    assert!(net.run_until(Duration::from_secs(2), |n| n.units[1].prefixes == Some(0)));
    let mut record = group(1, UpdateMode::Hitless);
    record.protect = (0..300)
        .map(|i| format!("10.{}.{}.0/24", i / 250, i % 250).parse().unwrap())
        .collect();
    net.admin(Admin::GroupChanged {
        info: record.info,
        suite: record.suite,
        protect: record.protect,
    });
    net.weather.loss = 20;
    assert!(net.run_until(Duration::from_secs(6), |n| {
        n.units.iter().all(|u| u.prefixes == Some(300))
    }));
}

#[test]
fn a_unit_in_more_groups_than_fit_one_datagram_gets_every_key() {
    let mut net = Net::new(9, 2, 30, UpdateMode::Strict);
    let ring = |n: &Net| n.units[0].machine.as_ref().map(|m| m.ring());
    assert!(net.run_until(Duration::from_secs(2), |n| {
        let ring = ring(n).expect("a unit");
        let groups = ring.groups().count();
        assert!(
            ring.version == 0 || ring.complete == (groups == 30),
            "{groups}"
        );
        (1..30).contains(&groups)
    }));
    assert!(
        net.run_until(Duration::from_secs(4), Net::settled),
        "{:?}",
        net.drops
    );
    assert_eq!(net.units[0].threads.groups().count(), 30);
    net.admin(Admin::GroupRemoved(GroupId(7)));
    assert!(net.run_until(Duration::from_secs(1), Net::settled));
    assert_eq!(net.units[0].threads.groups().count(), 29);
}

/// A manager that knows a unit and a token for it, good for an hour, and has a group.
pub(super) fn office(seed: u64) -> Net {
    let mut net = Net::new(seed, 0, 1, UpdateMode::Hitless);
    net.admin(Admin::UnitAdded(UnitRecord {
        id: EuId(1),
        name: "north".into(),
        keys: None,
        evicted: false,
        unconfirmed: false,
    }));
    let hour = 3600 * Pseudotime::HZ;
    net.admin(Admin::TokenAdded(TokenRecord {
        id: token().id,
        eu: EuId(1),
        secret: token().secret,
        expires: Pseudotime(64_000 + net.now.as_nanos() / 15_625_000 + hour),
        used_by: None,
    }));
    net
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

/// Runs an enrollment for at most 30 s.
pub(super) fn enroll(net: &mut Net, token: &Token, identity: Arc<Identity>) -> Option<EnrollEvent> {
    enroll_among(net, token, identity, &[])
}

/// Runs an enrollment while somebody sends these to the unit all the time.
fn enroll_among(
    net: &mut Net,
    token: &Token,
    identity: Arc<Identity>,
    others: &[Vec<u8>],
) -> Option<EnrollEvent> {
    enroll_within(Duration::from_secs(30), net, token, identity, others)
}

/// As [`enroll_among`], and gives up after this time.
pub(super) fn enroll_within(
    patience: Duration,
    net: &mut Net,
    token: &Token,
    identity: Arc<Identity>,
    others: &[Vec<u8>],
) -> Option<EnrollEvent> {
    let rng = Box::new(ChaCha8Rng::seed_from_u64(net.rng.random()));
    let mut machine = Enroll::new(token.clone(), mge_address(), identity, net.now, rng);
    let own = std::net::SocketAddr::from(([10, 0, 9, 9], 999));
    let end = net.now + patience;
    while net.now < end {
        while let Some(datagram) = machine.poll_transmit() {
            net.transmit(own, datagram.to, datagram.payload);
        }
        net.run(Duration::from_millis(5));
        let now = net.now;
        let heard = std::mem::take(&mut net.elsewhere);
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

pub(super) fn refusals(net: &Net) -> Vec<RefusedWhy> {
    let events = net.mge_events.iter();
    events
        .filter_map(|e| match e {
            MgeEvent::Refused { why, .. } => Some(*why),
            _ => None,
        })
        .collect()
}
