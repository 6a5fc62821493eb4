use std::time::Duration;

use ipnet::IpNet;
use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use super::*;
use crate::crypto::test_keys::identity;
use crate::ids::{EuId, GroupId, SenderId};
use crate::keyshare::{Granted, GroupInfo, GroupKeys, Transmit, UpdateMode};
use crate::time::{PseudoClock, Pseudotime};
use crate::wire::control::Allowed;

#[test]
fn nothing_passes_in_clear_before_every_group_is_known_nor_where_a_key_is_withheld_or_locked() {
    let group = |id, policy, transmit| GroupKeys {
        info: GroupInfo {
            id: GroupId(id),
            name: id.to_string(),
            priority: 0,
            policy,
            update: UpdateMode::Hitless,
            lock: false,
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
    let locked = group(2, GroupPolicy::Open, Transmit::Locked);
    assert!(!is_open(&ring(vec![open(), locked])));
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
            version: "0.0.0-test".into(),
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
        matches!(unit.poll_event(), Some(UnitEvent::Forgotten(a, Forgotten::Outside)) if a == addr("10.0.0.7"))
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

#[test]
fn a_unit_serves_what_is_listed_or_learned_only_as_far_as_its_manager_allows() {
    const MAC: Mac = [2, 0, 0, 0, 0, 1];
    let now = Timestamp::default();
    let addr = |text: &str| text.parse::<IpAddr>().unwrap();
    let mut unit = learning();
    unit.listed = ["10.0.0.5/32", "10.9.0.0/24", "fd09::/64"]
        .iter()
        .map(|prefix| prefix.parse::<IpNet>().unwrap())
        .collect();
    let take = |unit: &mut Unit, may_serve: MayServe| {
        unit.restrict(now, may_serve);
        unit.change_policy(now, Some(Protections::default()));
        unit.poll_snapshot();
        let events = std::iter::from_fn(|| unit.poll_event());
        let lost = events.filter_map(|event| match event {
            UnitEvent::Forgotten(addr, Forgotten::Refused) => Some(addr),
            _ => None,
        });
        lost.collect::<Vec<_>>()
    };
    assert!(take(&mut unit, MayServe::Everything).is_empty());
    for learned in ["10.0.0.7", "10.0.0.70", "fd00::7"] {
        unit.handle_sighting(now, Side::Inside, addr(learned), MAC);
    }
    unit.poll_snapshot();
    std::iter::from_fn(|| unit.poll_event()).for_each(drop);
    let serves = |unit: &Unit, text: &str| unit.snapshot().policy.serves(addr(text));
    let all = [
        "10.0.0.5",
        "10.0.0.7",
        "10.0.0.70",
        "10.9.0.1",
        "10.9.0.200",
        "fd00::7",
        "fd09::1",
    ];
    assert!(all.iter().all(|text| serves(&unit, text)), "the control");
    assert_eq!(unit.refused(), []);

    let only = |prefixes: &[&str]| {
        let prefixes = prefixes.iter().map(|prefix| prefix.parse().unwrap());
        MayServe::Only(Allowed::new(prefixes).unwrap())
    };
    let limits = only(&["10.0.0.0/28", "10.9.0.128/25", "fd00::/64", "fd09::/48"]);
    assert_eq!(take(&mut unit, limits.clone()), [addr("10.0.0.70")]);
    for text in all {
        let refused = ["10.0.0.70", "10.9.0.1"].contains(&text);
        assert_eq!(serves(&unit, text), !refused, "{text}");
    }
    assert_eq!(unit.refused(), ["10.9.0.0/24".parse().unwrap()]);
    let told = claims(
        &unit.snapshot().policy.served,
        &unit.learned(),
        &unit.refused(),
    );
    let told: Vec<_> = told
        .iter()
        .map(|claim| format!("{} {:?}", claim.prefix, claim.kind))
        .collect();
    let expected = [
        "10.0.0.5/32 Listed",
        "10.9.0.128/25 Listed",
        "fd09::/64 Listed",
        "10.9.0.0/24 Refused",
        "10.0.0.7/32 Learned",
        "fd00::7/128 Learned",
    ];
    assert_eq!(told, expected);
    // Nothing else is learned, nor what is listed and refused.
    for text in ["10.0.0.70", "10.9.0.1", "10.0.0.9"] {
        unit.handle_sighting(now, Side::Inside, addr(text), MAC);
        unit.poll_snapshot();
        assert_eq!(serves(&unit, text), text == "10.0.0.9", "{text}");
    }
    std::iter::from_fn(|| unit.poll_event()).for_each(drop);
    // The same limits again change nothing; nothing in common leaves nobody.
    unit.restrict(now, limits);
    assert!(unit.poll_event().is_none());
    assert_eq!(take(&mut unit, only(&["192.0.2.0/24"])).len(), 3);
    assert!(all.iter().all(|text| !serves(&unit, text)));
    // Without limits, what is listed is served again, and learned ones come back by speaking.
    take(&mut unit, MayServe::Everything);
    assert!(serves(&unit, "10.9.0.1") && !serves(&unit, "10.0.0.7"));
}

#[test]
fn terminals_that_are_changed_take_effect_in_one_snapshot_with_the_learned_ones_that_may_stay() {
    const MAC: Mac = [2, 0, 0, 0, 0, 1];
    let prefixes = |all: &[&str]| all.iter().map(|p| p.parse::<IpNet>().unwrap()).collect();
    let addr = |text: &str| text.parse::<IpAddr>().unwrap();
    let mut unit = learning();
    let now = Timestamp::default();
    for text in ["10.0.0.7", "10.0.0.8", "10.0.0.9", "fd00::7"] {
        unit.handle_sighting(now, Side::Inside, addr(text), MAC);
    }
    unit.poll_snapshot().unwrap();
    unit.set_terminals(
        now,
        prefixes(&["10.0.0.8/32", "fd00::5/128"]),
        Learning {
            prefixes: prefixes(&["10.0.0.0/24"]),
            never: prefixes(&["10.0.0.9/32"]),
        },
    );
    let version = unit.snapshot().version;
    let snapshot = unit.poll_snapshot().unwrap();
    assert_eq!(snapshot.version, version + 1);
    assert!(unit.poll_snapshot().is_none());
    for (text, is_terminal) in [
        // Listed now; it was learned before.
        ("10.0.0.8", true),
        ("fd00::5", true),
        // Not listed any more.
        ("10.0.0.5", false),
        // Learned, and may stay.
        ("10.0.0.7", true),
        // Learned, and may not.
        ("10.0.0.9", false),
        ("fd00::7", false),
    ] {
        assert_eq!(snapshot.policy.serves(addr(text)), is_terminal, "{text}");
    }
    let learned: Vec<_> = unit.learned().iter().map(|t| t.addr).collect();
    assert_eq!(learned, [addr("10.0.0.7")]);
    assert!(
        !snapshot.policy.may_learn(addr("10.0.0.99")),
        "the manager's address is still never learned"
    );
    // A change that changes nothing of it costs no snapshot.
    unit.set_relays(Relays::ALL);
    unit.set_search(ReplyMode::Proxy, Duration::from_secs(5));
    assert!(unit.poll_snapshot().is_none());
    unit.set_relays(Relays::NONE);
    assert_eq!(unit.poll_snapshot().unwrap().relays, Relays::NONE);
}
