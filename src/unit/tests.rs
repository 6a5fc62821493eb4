use std::time::Duration;

use ipnet::IpNet;
use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use super::*;
use crate::crypto::test_keys::identity;
use crate::ids::{EuId, GroupId, SenderId};
use crate::keyshare::{Granted, GroupInfo, GroupKeys, Transmit, UpdateMode};
use crate::time::{PseudoClock, Pseudotime};

#[test]
fn nothing_passes_in_clear_before_every_group_is_known_nor_where_a_closed_ones_key_is_withheld() {
    let group = |id, policy, transmit| GroupKeys {
        info: GroupInfo {
            id: GroupId(id),
            name: id.to_string(),
            priority: 0,
            policy,
            update: UpdateMode::Hitless,
        },
        transmit,
        receive: Vec::new(),
    };
    let ring = |groups: Vec<GroupKeys>| {
        let clock = PseudoClock::new(Timestamp::default(), Pseudotime(0));
        let senders = Granted::without_rights(SenderId(0), 1);
        KeyRing::new(1, clock, Pseudotime(0), senders, groups)
    };
    let open = || group(1, GroupPolicy::Open, Transmit::Stopped);
    assert!(is_open(&ring(vec![open()])));
    let mut early = ring(vec![open()]);
    early.complete = false;
    assert!(!is_open(&early));
    let closed = group(2, GroupPolicy::Closed, Transmit::Withheld);
    assert!(!is_open(&ring(vec![open(), closed])));
    assert!(!is_open(&ring(Vec::new())));
}

/// A unit that serves one terminal and may learn others.
fn learning() -> Unit {
    let prefixes = |all: &[&str]| all.iter().map(|p| p.parse::<IpNet>().unwrap()).collect();
    let identity = identity(0);
    let settings = UnitSettings {
        keyshare: EuSettings {
            eu: EuId(1),
            manager: ([10, 0, 0, 99], 4747).into(),
            manager_keys: identity.public().clone(),
            queues: 1,
            suites: Vec::new(),
            max_back_off: Duration::from_secs(1),
            memory: Memory::default(),
            pass: None,
        },
        search: SearchSettings {
            served: prefixes(&["10.0.0.5/32"]),
            ..SearchSettings::default()
        },
        encapsulation: Encapsulation::Bare,
        port: 4500,
        relays: Relays::ALL,
        mtu: None,
        outside_mtu: 1500,
        learning: Learning {
            prefixes: prefixes(&["10.0.0.0/24", "fd00::/64"]),
            never: prefixes(&["10.0.0.1/32", "fd00::1/128"]),
        },
    };
    let random = [2, 3].map(|seed| Box::new(ChaCha8Rng::seed_from_u64(seed)) as Box<_>);
    let counters = Arc::new(Counters::default());
    Unit::new(settings, identity, counters, Timestamp::default(), random).0
}

#[test]
fn a_host_becomes_a_terminal_by_speaking_on_the_inside_and_leaves_by_speaking_outside() {
    const MAC: Mac = [2, 0, 0, 0, 0, 1];
    let mut unit = learning();
    let now = Timestamp::default();
    let addr = |text: &str| text.parse::<IpAddr>().unwrap();
    for (text, learns) in [
        ("10.0.0.7", true),
        ("fd00::7", true),
        ("10.0.0.5", false),
        ("10.0.0.1", false),
        ("fd00::1", false),
        ("10.0.1.7", false),
    ] {
        let addr = addr(text);
        let version = unit.snapshot().version;
        unit.handle_sighting(now, Side::Inside, addr, MAC);
        assert_eq!(unit.poll_snapshot().is_some(), learns, "{text}");
        let is_terminal = learns || text == "10.0.0.5";
        assert_eq!(unit.snapshot().policy.serves(addr), is_terminal, "{text}");
        assert_eq!(
            matches!(unit.poll_event(), Some(UnitEvent::Learned(a)) if a == addr),
            learns
        );
        // It is told once, and costs no second snapshot.
        unit.handle_sighting(now, Side::Inside, addr, MAC);
        assert!(
            unit.poll_snapshot().is_none() && unit.poll_event().is_none(),
            "{version}"
        );
    }
    assert!(
        !unit.snapshot().policy.lists(addr("10.0.0.7")),
        "it may move"
    );
    unit.handle_sighting(now, Side::Outside, addr("10.0.0.7"), MAC);
    unit.handle_sighting(now, Side::Outside, addr("10.0.0.5"), MAC);
    let snapshot = unit.poll_snapshot().unwrap();
    assert!(!snapshot.policy.serves(addr("10.0.0.7")) && snapshot.policy.serves(addr("10.0.0.5")));
    assert!(
        matches!(unit.poll_event(), Some(UnitEvent::Forgotten(a, true)) if a == addr("10.0.0.7"))
    );
    // The other one is silent for an hour.
    let later = unit.poll_timeout().unwrap();
    unit.handle_timeout(later + Duration::from_secs(3600));
    assert!(unit.learned().is_empty());
}

#[test]
fn the_managers_address_is_never_learned_wherever_the_manager_is() {
    const MAC: Mac = [2, 0, 0, 0, 0, 1];
    let mut unit = learning();
    let now = Timestamp::default();
    let addr = |text: &str| text.parse::<IpAddr>().unwrap();
    // A terminal was learned that turns out to be the manager.
    unit.handle_sighting(now, Side::Inside, addr("10.0.0.98"), MAC);
    assert!(
        unit.poll_snapshot()
            .unwrap()
            .policy
            .serves(addr("10.0.0.98"))
    );
    for manager in ["10.0.0.98", "10.0.0.99", "fd00::99"] {
        let manager = addr(manager);
        assert!(unit.snapshot().policy.may_learn(manager), "the control");
        unit.set_manager(now, (manager, 4747).into());
        while unit.poll_event().is_some() {}
        unit.handle_sighting(now, Side::Inside, manager, MAC);
        assert!(unit.poll_event().is_none() && unit.learned().is_empty());
        unit.poll_snapshot().unwrap();
        let policy = &unit.snapshot().policy;
        assert!(!policy.may_learn(manager) && !policy.serves(manager));
        assert!(!policy.may_learn(addr("10.0.0.1")), "nor what it was told");
    }
    // Where it was before, others may be.
    assert!(unit.snapshot().policy.may_learn(addr("10.0.0.98")));
}
