//! What the manager knows of the terminals that units serve.

use std::net::IpAddr;
use std::time::Duration;

use fpn::keyshare::UpdateMode;
use fpn::manager::{Disputes, MgeEvent, Whereabouts};
use fpn::search::Side;
use fpn::unit::Learning;
use fpn::wire::control::{Allowed, ClaimKind, MayServe};
use fpn_sim::{Terminal, Weather, World, terminals};
use ipnet::IpNet;
use rand::RngExt;

use crate::{secs, settled};

#[test]
fn in_any_weather_the_manager_knows_whole_reports_and_at_last_the_newest() {
    for seed in 1..=20 {
        let mut world = learners(seed, 3);
        let mut rounds = [0_u8; 3];
        for _ in 0..12 {
            world.weather = Weather::foul(&mut world.rng);
            let u = world.rng.random_range(0..3);
            match world.rng.random_range(0..6) {
                0 => world.restart_unit(u),
                1 => {
                    world.crash_mge();
                    world.start_mge();
                }
                _ => learn(&mut world, u, &mut rounds[u]),
            }
            let most = Duration::from_millis(world.rng.random_range(100..9000));
            world.run_until(most, |world| {
                (0..3).for_each(|u| assert!(one_round(world, u), "a mix of two reports"));
                false
            });
        }
        world.weather = Weather::fair();
        let right = |world: &World| (0..3).all(|u| known(world, u) == serves(world, u));
        assert!(world.run_until(secs(60), right), "seed {seed}");
    }
}

#[test]
fn two_units_that_claim_one_terminal_are_shown_side_by_side_and_neither_hides_the_other() {
    let mut world = learners(1, 3);
    world.run(secs(2));
    let [v4, v6] = terminals(0);
    for address in [v4, v6] {
        assert_eq!(units(&found(&world, address)), [(1, true)]);
    }
    assert_eq!(disputes(&world), Disputes::default());
    hear(&mut world, 1, Side::Inside, v4);
    hear(&mut world, 1, Side::Inside, v6);
    assert!(world.run_until(secs(10), |world| disputes(world).count == 2));
    for address in [v4, v6] {
        let found = found(&world, address);
        // The older claim comes first.
        assert_eq!(units(&found), [(1, true), (2, true)]);
        let kinds: Vec<_> = found.claims.iter().map(|claim| claim.kind).collect();
        assert_eq!(kinds, [ClaimKind::Listed, ClaimKind::Learned]);
    }
    assert_eq!(events(&world), [(2, 1, 1)], "one event for both terminals");
    // Another terminal of the second unit belongs to nobody else.
    assert_eq!(units(&found(&world, terminals(1)[0])), [(2, true)]);

    // A unit that is gone still shows, and disputes nothing.
    world.stop_unit(0);
    assert!(world.run_until(secs(10), |world| disputes(world).count == 0));
    assert_eq!(units(&found(&world, v4)), [(2, true), (1, false)]);
    for side in [Side::Outside, Side::Inside] {
        hear(&mut world, 1, side, v4);
        world.run(secs(10));
    }
    assert_eq!(units(&found(&world, v4)), [(2, true), (1, false)]);
    assert_eq!(events(&world).len(), 1, "nobody live disputes it");
    world.start_unit(0);
    // It is said again when the unit has reported.
    let said = |world: &World| events(world).last() == Some(&(1, 2, 1));
    assert!(world.run_until(secs(10), |world| disputes(world).count == 2 && said(world)));

    // The terminal has moved: the unit that hears it outside forgets it, and the dispute ends.
    hear(&mut world, 1, Side::Outside, v4);
    hear(&mut world, 1, Side::Outside, v6);
    assert!(world.run_until(secs(10), |world| disputes(world).count == 0));
    assert_eq!(units(&found(&world, v4)), [(1, true)]);
    assert_eq!(events(&world).len(), 2);

    // What an evicted unit has said is forgotten at once.
    world.evict(0);
    assert_eq!(units(&found(&world, v4)), []);
    assert!(known(&world, 0).is_empty() && !known(&world, 1).is_empty());
}

#[test]
fn after_its_own_restart_the_manager_knows_again_within_seconds() {
    let mut world = learners(2, 3);
    world.run(secs(2));
    let before: Vec<_> = (0..3).map(|u| known(&world, u)).collect();
    assert!(before.iter().all(|known| known.len() == 2));
    world.crash_mge();
    world.start_mge();
    assert!((0..3).all(|u| known(&world, u).is_empty()));
    let again = |world: &World| (0..3).all(|u| known(world, u) == before[u]);
    assert!(world.run_until(secs(10), again));
    // A registration that changes nothing is no new dispute, and the claims are as old as before.
    assert_eq!(events(&world), []);
}

#[test]
fn a_unit_that_says_to_serve_what_others_do_makes_few_events_and_all_of_it_shows() {
    let mut world = learners(3, 3);
    world.run(secs(2));
    let [v4, _] = terminals(0);
    for _ in 0..40 {
        for side in [Side::Inside, Side::Outside] {
            hear(&mut world, 1, side, v4);
            world.run(secs(12));
        }
    }
    let (first, second) = (events(&world).len(), disputes(&world).count);
    assert!((12..16).contains(&first), "{first} events in 16 minutes");
    assert_eq!(second, 0);
    hear(&mut world, 1, Side::Inside, v4);
    assert!(world.run_until(secs(10), |world| disputes(world).count == 1));
}

#[test]
fn in_any_weather_a_unit_serves_at_last_what_it_may_and_nothing_else() {
    for seed in 1..=20 {
        let mut world = learners(seed, 3);
        for _ in 0..10 {
            world.weather = Weather::foul(&mut world.rng);
            let u = world.rng.random_range(0..3);
            match world.rng.random_range(0..6) {
                0 => world.restart_unit(u),
                1 => {
                    world.crash_mge();
                    world.start_mge();
                }
                2 => hear(&mut world, u, Side::Inside, [10, 88, 0, 1].into()),
                _ => {
                    let may_serve = match world.rng.random_range(0..4) {
                        0 => MayServe::Everything,
                        1 => only(&["10.77.0.0/16"]),
                        2 => only(&["fd77::/16", "10.88.0.0/24"]),
                        _ => only(&["192.0.2.0/24"]),
                    };
                    world.set_unit(u, may_serve);
                }
            }
            let time = Duration::from_millis(world.rng.random_range(100..6000));
            world.run(time);
        }
        world.weather = Weather::fair();
        let right = |world: &World| {
            (0..3).all(|u| {
                let may_serve = &world.store.units[&world.units[u].id].may_serve;
                let unit = world.units[u].unit.as_ref().expect("it runs");
                let served = |addr: &IpAddr| unit.snapshot().policy.serves(*addr);
                let listed = terminals(u)
                    .iter()
                    .all(|addr| served(addr) == may_serve.allows(&IpNet::from(*addr)));
                let learned = unit.learned();
                let mut learned = learned.iter().map(|t| IpNet::from(t.addr));
                let report = world.mge.as_ref();
                let report = report.and_then(|m| m.unit_report(world.now, world.units[u].id));
                listed
                    && learned.all(|addr| may_serve.allows(&addr))
                    && report.is_some_and(|report| report.up_to_date)
            })
        };
        assert!(world.run_until(secs(60), right), "seed {seed}");
        let status = world.mge.as_ref().expect("it runs").status(world.now);
        assert!(
            world.run_until(secs(20), |world| {
                let status = world.mge.as_ref().expect("it runs").status(world.now);
                status.beyond.is_empty()
            }),
            "seed {seed}: {:?}",
            status.beyond
        );
    }
}

#[test]
fn a_terminal_that_its_unit_may_not_serve_gets_and_sends_nothing_and_its_neighbour_does() {
    for family in [0, 1] {
        let mut world = learners(7, 2);
        world.run(secs(2));
        let near = |u: usize| terminals(u)[family];
        let learned: [IpAddr; 2] = [
            [10, 88, 0, 9].into(),
            "fd77::88:9".parse().expect("it is one"),
        ];
        let own = learned[family];
        hear(&mut world, 0, Side::Inside, own);
        world.terminals.insert(own, Terminal::new(0));
        let passes = |world: &mut World, src, dst| {
            let number = world.send(src, dst);
            world.run(secs(3));
            world.has_come(number)
        };
        world.run(secs(1));
        for (src, dst) in [
            (own, near(1)),
            (near(1), own),
            (near(0), near(1)),
            (near(1), near(0)),
        ] {
            assert!(passes(&mut world, src, dst), "the control: {src} {dst}");
        }
        world.set_unit(
            0,
            MayServe::Only(Allowed::new([near(0).into()]).expect("one prefix")),
        );
        world.run(secs(3));
        for (src, dst) in [(own, near(1)), (near(1), own)] {
            assert!(!passes(&mut world, src, dst), "{src} {dst}");
        }
        for (src, dst) in [(near(0), near(1)), (near(1), near(0))] {
            assert!(passes(&mut world, src, dst), "{src} {dst}");
        }
        // A listed terminal is no exception.
        world.set_unit(0, only(&["192.0.2.0/24"]));
        world.run(secs(3));
        for (src, dst) in [(near(0), near(1)), (near(1), near(0))] {
            assert!(!passes(&mut world, src, dst), "{src} {dst}");
        }
        world.set_unit(0, MayServe::Everything);
        world.run(secs(3));
        assert!(passes(&mut world, near(0), near(1)) && passes(&mut world, near(1), near(0)));
    }
}

/// A world of units that learn terminals, with the terminals that each of them lists.
fn learners(seed: u64, units: usize) -> World {
    let mut world = settled(seed, units, 1, UpdateMode::Hitless);
    for u in 0..units {
        world.units[u].learning = Learning {
            prefixes: ["10.77.0.0/16", "10.88.0.0/16", "fd77::/16"]
                .iter()
                .map(|prefix| prefix.parse().expect("a prefix"))
                .collect(),
            ..Learning::default()
        };
        world.restart_unit(u);
    }
    assert!(world.run_until(secs(5), World::settled));
    world
}

/// The unit learns 200 addresses of its next round, and forgets all others.
fn learn(world: &mut World, u: usize, round: &mut u8) {
    for n in 0..200 {
        hear(world, u, Side::Outside, of_round(*round, n));
    }
    *round += 1;
    for n in 0..200 {
        hear(world, u, Side::Inside, of_round(*round, n));
    }
}

fn of_round(round: u8, n: u8) -> IpAddr {
    [10, 88, round, n].into()
}

/// A host speaks on a side of a unit. Every host has a hardware address of its own.
fn hear(world: &mut World, u: usize, side: Side, address: IpAddr) {
    let now = world.units[u].skew.local(world.now);
    let mac = match address {
        IpAddr::V4(a) => [&[2, 0][..], &a.octets()].concat(),
        IpAddr::V6(a) => [&[2, 1][..], &a.octets()[12..]].concat(),
    };
    let mac = mac.try_into().expect("six bytes");
    if let Some(unit) = &mut world.units[u].unit {
        unit.handle_sighting(now, side, address, mac);
    }
}

/// What the manager knows of a unit's terminals.
fn known(world: &World, u: usize) -> Vec<IpAddr> {
    let report = world.mge.as_ref();
    let report = report.and_then(|mge| mge.unit_report(world.now, world.units[u].id));
    let terminals = report.map(|report| report.terminals).unwrap_or_default();
    let mut all: Vec<_> = terminals.iter().map(|t| t.terminal.addr()).collect();
    all.sort_unstable();
    all
}

/// What the unit serves.
fn serves(world: &World, u: usize) -> Vec<IpAddr> {
    let unit = world.units[u].unit.as_ref();
    let learned = unit.map(|unit| unit.learned()).unwrap_or_default();
    let mut all: Vec<_> = learned.iter().map(|terminal| terminal.addr).collect();
    all.extend(terminals(u));
    all.sort_unstable();
    all
}

/// True if what the manager knows of a unit was in force at one time.
fn one_round(world: &World, u: usize) -> bool {
    let learned = known(world, u).into_iter().filter_map(|addr| match addr {
        IpAddr::V4(a) if a.octets()[1] == 88 => Some(a.octets()[2]),
        _ => None,
    });
    let learned: Vec<u8> = learned.collect();
    learned.is_empty() || learned.len() == 200 && learned.iter().all(|r| *r == learned[0])
}

fn only(prefixes: &[&str]) -> MayServe {
    let prefixes = prefixes.iter().map(|p| p.parse().expect("a prefix"));
    MayServe::Only(Allowed::new(prefixes).expect("prefixes"))
}

fn found(world: &World, address: IpAddr) -> Whereabouts {
    let mge = world.mge.as_ref().expect("it runs");
    mge.where_is(world.now, address)
}

fn units(found: &Whereabouts) -> Vec<(u32, bool)> {
    let claims = found.claims.iter();
    claims.map(|claim| (claim.eu.0, claim.registered)).collect()
}

fn disputes(world: &World) -> Disputes {
    let mge = world.mge.as_ref().expect("it runs");
    mge.status(world.now).disputes
}

/// The events about disputed terminals: the unit, the other one, and how many more terminals.
fn events(world: &World) -> Vec<(u32, u32, usize)> {
    let events = world.mge_events.iter().filter_map(|event| match event {
        MgeEvent::Disputed {
            eu, other, more, ..
        } => Some((eu.0, other.0, *more)),
        _ => None,
    });
    events.collect()
}
