//! Rotations: both modes, in fair and in foul weather, with crashes at every point.

use std::time::Duration;

use fpn::ids::{Epoch, EuId, GroupId};
use fpn::keyshare::UpdateMode;
use fpn::keyshare::eu::EuState;
use fpn::manager::{MgeSettings, Phase, UnitRecord};
use fpn::wire::control::MayServe;
use fpn_sim::{Weather, World, group};
use rand::{RngExt, SeedableRng};

use crate::{MODES, secs, settled};

#[test]
fn units_register_and_all_send_under_the_first_key() {
    let mut world = settled(1, 3, 2, UpdateMode::Hitless);
    world.run(secs(10));
    assert_eq!(world.units[0].sends(1), Some(Epoch(1)));
    assert_eq!(
        world.units[0].events,
        ["registered"],
        "heartbeats keep the lease"
    );
}

#[test]
fn a_rotation_ends_with_every_unit_under_the_next_key() {
    for update in MODES {
        let mut world = settled(2, 3, 1, update);
        world.run(secs(5));
        let tickets = world.rotate(1, None);
        assert!(
            world.run_until(secs(2), |n| !n.done.is_empty()),
            "{update:?}"
        );
        assert!(world.run_until(secs(1), World::settled));
        let result = &world.done[0];
        assert_eq!((result.units, result.acked), (3, 3));
        assert_eq!(result.missing, []);
        assert_eq!((result.epoch, &result.tickets), (Epoch(2), &tickets));
        assert!(result.total < secs(1));
        assert_eq!(result.stop_window.is_zero(), update == UpdateMode::Hitless);
        assert_eq!(world.units[0].sends(1), Some(Epoch(2)));
    }
}

#[test]
fn a_rotation_without_a_live_unit_ends_at_once() {
    for update in MODES {
        let mut world = settled(3, 2, 1, update);
        world.stop_unit(0);
        world.stop_unit(1);
        world.run(secs(10));
        world.rotate(1, None);
        assert!(world.run_until(Duration::from_millis(100), |n| !n.done.is_empty()));
        assert_eq!((world.done[0].units, world.done[0].acked), (2, 0));
        assert_eq!(world.done[0].missing, [EuId(1), EuId(2)]);
    }
}

#[test]
fn who_has_no_keys_is_not_missed() {
    let mut world = settled(21, 2, 1, UpdateMode::Hitless);
    // By now the manager has the acknowledgements of the registrations.
    world.run(secs(1));
    world.evict(0);
    world.add_record(UnitRecord {
        id: EuId(9),
        name: "nine".into(),
        keys: None,
        evicted: false,
        unconfirmed: false,
        may_serve: MayServe::Everything,
    });
    for u in [0, 8] {
        world.join(u, 1);
    }
    world.run(secs(5));
    world.rotate(1, None);
    assert!(world.run_until(secs(5), |n| n.done.len() == 2));
    let result = &world.done[1];
    assert_eq!((result.units, result.acked), (3, 1));
    assert_eq!(result.missing, []);
}

#[test]
fn a_unit_that_is_gone_holds_a_rotation_up_for_a_lease_and_no_longer() {
    for update in MODES {
        let mut world = settled(4, 3, 1, update);
        world.run(secs(5));
        world.stop_unit(0);
        world.rotate(1, None);
        assert!(world.run_until(Duration::from_millis(3500), |n| !n.done.is_empty()));
        assert_eq!((world.done[0].units, world.done[0].acked), (3, 2));
        assert_eq!(world.done[0].missing, [EuId(1)]);
        world.start_unit(0);
        assert!(world.run_until(secs(3), World::settled));
    }
}

#[test]
fn a_unit_whose_threads_never_answer_gets_no_further_lease() {
    for update in MODES {
        let mut world = settled(5, 3, 1, update);
        world.run(secs(5));
        world.units[0].stuck = true;
        world.rotate(1, None);
        // I12: the unit is waited for as long as its lease, and only once.
        assert!(
            world.run_until(Duration::from_millis(3500), |n| !n.done.is_empty()),
            "{update:?} {:?}",
            world.phase(1)
        );
        assert_eq!(world.done[0].acked, 2);
    }
}

#[test]
fn a_live_unit_that_never_answers_stop_stops_its_strict_group_for_a_lease_and_no_longer() {
    for patience in [0, 5] {
        let settings = MgeSettings {
            deadline: secs(patience),
            ..MgeSettings::default()
        };
        let mut world = World::with(19, 3, 1, UpdateMode::Strict, settings);
        assert!(world.run_until(secs(2), World::settled));
        // In each of these rounds its heartbeat comes at another moment.
        for _ in 0..5 {
            world.run(Duration::from_millis(5200));
            let before = world.done.len();
            world.rotate(1, None);
            assert!(world.run_until(secs(1), |n| n.phase(1) == Some(Phase::Stopping)));
            world.units[0].stuck = true;
            assert!(world.run_until(secs(10), |n| n.done.len() > before));
            let most = secs(patience.max(3)) + Duration::from_millis(100);
            let result = &world.done[before];
            assert!(result.stop_window < most, "{:?}", result.stop_window);
            assert!(result.stop_window > secs(2), "{:?}", result.stop_window);
            assert_eq!(result.acked, 2);
            world.units[0].stuck = false;
            world.restart_unit(0);
            assert!(world.run_until(secs(10), World::settled));
        }
    }
}

#[test]
fn a_manager_that_starts_waits_for_the_longest_lease_that_any_before_it_granted() {
    let settings = MgeSettings {
        lease: secs(20),
        ..MgeSettings::default()
    };
    let mut world = World::with(20, 2, 1, UpdateMode::Strict, settings);
    assert!(world.run_until(secs(2), World::settled));
    world.run(secs(8));
    assert_eq!(world.store.lease, secs(20));
    world.crash_mge();
    // The next process grants shorter leases. It does not hear unit 0, which still has the long
    // one.
    world.settings = MgeSettings::default();
    world.units[0].cut = true;
    world.start_mge();
    world.rotate(1, None);
    let leased = |n: &World| {
        let unit = n.units[0].unit.as_ref().expect("a unit");
        unit.status(n.now).lease_ms > 0
    };
    world.run(secs(10));
    assert!(leased(&world) && world.done.is_empty(), "it is waited for");
    assert!(world.run_until(secs(11), |n| !leased(n)));
    assert!(world.run_until(secs(4), |n| !n.done.is_empty()));
}

#[test]
fn a_unit_that_registers_again_and_again_and_never_acknowledges_holds_no_rotation_up_for_long() {
    for update in MODES {
        let mut world = settled(15, 3, 1, update);
        world.run(secs(5));
        world.units[0].stuck = true;
        world.rotate(1, None);
        for _ in 0..14 {
            world.run(Duration::from_millis(700));
            world.restart_unit(0);
        }
        assert!(
            world.run_until(secs(4), |n| !n.done.is_empty()),
            "{update:?} {:?}",
            world.phase(1)
        );
        world.units[0].stuck = false;
        world.restart_unit(0);
        assert!(
            world.run_until(secs(10), World::settled),
            "it is let in again"
        );
    }
}

#[test]
fn evicting_who_holds_a_rotation_up_burns_the_key_that_it_has() {
    for update in MODES {
        let mut world = settled(16, 3, 1, update);
        world.run(secs(5));
        world.units[0].stuck = true;
        world.rotate(1, None);
        world.run(secs(1));
        assert_eq!(world.phase(1), Some(Phase::Distributing));
        world.evict(0);
        assert!(world.run_until(secs(1), |n| n.epoch(1) == Some(Epoch(3))));
        assert_eq!(world.done.len(), 1, "{update:?}");
        assert_eq!(world.store.groups[&GroupId(1)].burnt, Epoch(2));
    }
}

#[test]
fn a_rotation_takes_as_long_as_the_lease_that_it_waited_for() {
    for update in MODES {
        let mut world = settled(17, 1, 1, update);
        world.run(secs(5));
        world.rotate(1, None);
        let first = match update {
            UpdateMode::Strict => Phase::Stopping,
            UpdateMode::Hitless => Phase::Switching,
        };
        assert!(world.run_until(secs(1), |n| n.phase(1) == Some(first)));
        world.stop_unit(0);
        assert!(world.run_until(secs(5), |n| !n.done.is_empty()));
        assert_eq!(world.done[0].acked, 0);
        assert!(world.done[0].total > secs(1), "{:?}", world.done[0]);
    }
}

#[test]
fn clocks_that_cannot_be_saved_do_not_heap_up() {
    let mut world = settled(18, 1, 1, UpdateMode::Strict);
    world.weather.store_fails = 100;
    let before = world.writes;
    world.run(secs(300));
    assert!(world.writes - before <= 61, "{}", world.writes - before);
    world.weather.store_fails = 0;
    world.run(secs(11));
    assert!(world.settled());
}

#[test]
fn requests_for_a_rotation_under_way_coalesce() {
    let mut world = settled(6, 3, 1, UpdateMode::Hitless);
    let a = world.rotate(1, None);
    assert!(world.run_until(secs(1), |n| n.phase(1).is_some()));
    let b = world.rotate(1, None);
    let c = world.rotate(1, Some(UpdateMode::Strict));
    let d = world.rotate(1, Some(UpdateMode::Strict));
    assert!(world.run_until(secs(3), |n| n.done.len() == 2));
    assert_eq!(world.done[0].tickets, [a, b].concat());
    assert_eq!(world.done[1].tickets, [c, d].concat());
    assert_eq!(world.done[1].update, UpdateMode::Strict);
    world.run(secs(5));
    assert_eq!(world.done.len(), 2);
    assert!(world.settled());
}

#[test]
fn a_unit_that_joins_gets_the_key_at_once_and_without_a_rotation() {
    for update in MODES {
        let mut world = settled(7, 3, 1, update);
        world.add_group(group(9, update));
        for u in 0..2 {
            world.join(u, 9);
        }
        assert!(
            world.run_until(secs(1), World::settled),
            "{:?}",
            world.drops
        );
        world.join(2, 9);
        assert!(world.run_until(Duration::from_millis(200), |n| {
            n.units[2].sends(9).is_some()
        }));
        assert!(world.done.is_empty());
    }
}

#[test]
fn a_unit_that_joins_in_the_middle_of_a_rotation_is_part_of_it() {
    for update in MODES {
        for phase in phases(update) {
            let mut world = settled(8, 3, 2, update);
            world.leave(2, 2);
            assert!(world.run_until(secs(3), |n| n.done.len() == 1 && n.settled()));
            world.rotate(2, None);
            assert!(
                world.run_until(secs(1), |n| n.phase(2) == Some(phase)),
                "{phase:?}"
            );
            world.join(2, 2);
            assert!(
                world.run_until(secs(5), |n| n.done.len() == 2 && n.settled()),
                "{phase:?}"
            );
            assert_eq!(world.units[2].sends(2), Some(Epoch(3)));
        }
    }
}

#[test]
fn who_leaves_in_the_middle_of_a_rotation_has_no_key_that_is_used_later() {
    for update in MODES {
        for phase in phases(update) {
            let mut world = settled(9, 3, 1, update);
            world.rotate(1, None);
            assert!(
                world.run_until(secs(1), |n| n.phase(1) == Some(phase)),
                "{phase:?}"
            );
            world.leave(2, 1);
            assert!(world.run_until(secs(5), |n| n.epoch(1) == Some(Epoch(3)) && n.settled()));
            assert_eq!(world.units[2].sends(1), None, "{phase:?}");
            let burnt = world.store.groups[&GroupId(1)].burnt;
            let early = phase == Phase::Distributing;
            assert_eq!(burnt, if early { Epoch(2) } else { Epoch(0) }, "{phase:?}");
        }
    }
}

#[test]
fn an_evicted_unit_is_told_never_obtains_the_next_key_and_is_refused_in_words() {
    for update in MODES {
        let mut world = settled(10, 3, 2, update);
        world.run(secs(2));
        let tickets = world.evict(0);
        assert_eq!(tickets.len(), 2);
        assert!(world.run_until(secs(2), |n| n.done.len() == 2 && n.settled()));
        assert_eq!(world.units[0].events, ["registered", "revoked"]);
        assert_eq!(world.units[0].threads.groups().count(), 0);
        // The unit knows at once, and as long as nobody says otherwise.
        for _ in 0..4 {
            assert_eq!(world.state(0), Some(EuState::Refused));
            world.run(secs(10));
        }
        world.restart_unit(0);
        world.run(secs(60));
        assert!(world.units[0].refused.iter().all(|s| s.contains("evicted")));
        assert!(!world.units[0].refused.is_empty());
        assert_eq!(world.units[0].threads.groups().count(), 0);
    }
}

#[test]
fn an_evicted_unit_that_does_not_listen_obtains_nothing_either() {
    for update in MODES {
        let mut world = settled(11, 3, 1, update);
        world.run(secs(2));
        world.units[0].address.set_port(9);
        world.evict(0);
        // No barrier waits for the unit.
        assert!(world.run_until(secs(1), |n| n.done.len() == 1));
        assert_eq!((world.done[0].units, world.done[0].acked), (2, 2));
        world.run(secs(20));
    }
}

#[test]
fn the_manager_may_crash_in_every_phase() {
    for update in MODES {
        for phase in phases(update) {
            for seed in 0..4 {
                let mut world = rotating(100 + seed, update, phase);
                world.crash_mge();
                let down = world.rng.random_range(0..8000);
                world.run(Duration::from_millis(down));
                world.start_mge();
                assert!(
                    world.run_until(secs(20), World::settled),
                    "{update:?} {phase:?} {seed}"
                );
                let reached = world.units[0].sends(1);
                assert!(reached >= Some(Epoch(2)), "{update:?} {phase:?} {seed}");
            }
        }
    }
}

#[test]
fn a_unit_may_restart_in_every_phase() {
    for update in MODES {
        for phase in phases(update) {
            for seed in 0..4 {
                let mut world = rotating(200 + seed, update, phase);
                world.restart_unit(1);
                assert!(
                    world.run_until(secs(10), World::settled),
                    "{update:?} {phase:?} {seed}"
                );
            }
        }
    }
}

#[test]
fn an_unfinished_eviction_is_finished_after_a_crash() {
    for update in MODES {
        let mut world = settled(12, 3, 1, update);
        world.run(secs(1));
        world.weather.store_ms = 200;
        world.evict(0);
        world.crash_mge();
        world.run(secs(1));
        world.start_mge();
        assert!(world.run_until(secs(10), |n| n.settled() && n.epoch(1) == Some(Epoch(2))));
        world.run(secs(40));
        assert_eq!(world.units[0].threads.groups().count(), 0);
    }
}

#[test]
fn units_go_on_without_the_manager_and_find_it_again() {
    let mut world = settled(13, 3, 1, UpdateMode::Strict);
    world.crash_mge();
    world.run(secs(60));
    assert!(world.units.iter().all(|u| u.sends(1) == Some(Epoch(1))));
    assert_eq!(world.units[0].events, ["registered", "lease lost"]);
    world.start_mge();
    assert!(world.run_until(secs(8), World::settled));
}

#[test]
fn a_thousand_units_pass_a_barrier_in_the_time_of_a_few_round_trips() {
    let mut world = World::new(14, 0, 1, UpdateMode::Strict);
    (0..1000).for_each(|u| world.add_unit(u));
    // Each registration takes two operations of 5 ms on average, and two run at a time: 5 s in all.
    assert!(world.run_until(Duration::from_millis(6500), World::all_live));
    assert!(world.run_until(secs(1), World::settled));
    world.weather.loss = 2;
    for (n, update) in MODES.into_iter().enumerate() {
        world.rotate(1, Some(update));
        assert!(world.run_until(secs(4), |n2| n2.done.len() > n));
        let result = &world.done[n];
        assert_eq!((result.units, result.acked), (1000, 1000));
        // There are two steps, and in each the datagrams that were lost are repeated a few times.
        assert!(
            result.stop_window < Duration::from_millis(1000),
            "{result:?}"
        );
    }
    world.run(secs(1));
    assert!(world.settled());
}

#[test]
fn everything_at_once_in_strict_groups() {
    storms(UpdateMode::Strict, 0..24);
}

#[test]
fn everything_at_once_in_hitless_groups() {
    storms(UpdateMode::Hitless, 1000..1024);
}

/// Rotations, crashes, restarts, joins, leaves and evictions happen in foul weather. When the
/// weather is fair again, everything must settle.
fn storms(update: UpdateMode, seeds: std::ops::Range<u64>) {
    for seed in seeds {
        let mut world = World::new(seed, 4, 2, update);
        let mut rng = rand::rngs::ChaCha8Rng::seed_from_u64(seed ^ 0x5eed);
        world.weather = Weather::foul(&mut rng);
        let mut evicted = false;
        for _ in 0..12 {
            world.run(Duration::from_millis(rng.random_range(0..2500)));
            let (u, g) = (rng.random_range(0..4_usize), rng.random_range(1..=2));
            let live = world.mge.is_some();
            let member = world
                .store
                .members
                .contains(&(world.units[u].id, GroupId(g)));
            match rng.random_range(0..10) {
                0..4 if live => {
                    world.rotate(g, None);
                }
                4 if live => world.crash_mge(),
                4..6 if !live => world.start_mge(),
                6 => world.stop_unit(u),
                7 if live && !(evicted && u == 0) => {
                    if member {
                        world.leave(u, g);
                    } else {
                        world.join(u, g);
                    }
                }
                8 if live && !evicted => {
                    evicted = true;
                    world.evict(0);
                }
                _ if world.units[u].unit.is_none() => world.start_unit(u),
                _ => {}
            }
        }
        world.weather = Weather::fair();
        if world.mge.is_none() {
            world.start_mge();
        }
        for u in 0..4 {
            if world.units[u].unit.is_none() {
                world.start_unit(u);
            }
        }
        let settled = world.run_until(secs(45), World::settled);
        assert!(
            settled,
            "seed {seed}: {:?} {:?}",
            world.phase(1),
            world.phase(2)
        );
    }
}

/// A world of three units whose rotation has been in this phase for a little while.
fn rotating(seed: u64, update: UpdateMode, phase: Phase) -> World {
    let mut world = settled(seed, 3, 1, update);
    world.run(secs(1));
    world.rotate(1, None);
    let reached = world.run_until(secs(1), |n| n.phase(1) == Some(phase));
    assert!(reached, "{phase:?}");
    let more = world.rng.random_range(0..30);
    world.run(Duration::from_millis(more));
    world
}

fn phases(update: UpdateMode) -> [Phase; 3] {
    match update {
        UpdateMode::Strict => [Phase::Distributing, Phase::Stopping, Phase::Starting],
        UpdateMode::Hitless => [Phase::Distributing, Phase::Switching, Phase::Retiring],
    }
}
