//! Rotations: both modes, in fair and in foul weather, with crashes at every point.

use std::time::Duration;

use rand::{RngExt, SeedableRng};

use super::net::{Admin, Net, Weather, group};
use crate::ids::{Epoch, EuId, GroupId};
use crate::keyshare::eu::EuState;
use crate::keyshare::ring::UpdateMode;
use crate::manager::{MgeSettings, Phase, UnitRecord};

const MODES: [UpdateMode; 2] = [UpdateMode::Strict, UpdateMode::Hitless];

#[test]
fn units_register_and_all_send_under_the_first_key() {
    let mut net = settled(1, 3, 2, UpdateMode::Hitless);
    net.run(secs(10));
    assert_eq!(net.units[0].sends(1), Some(Epoch(1)));
    assert_eq!(
        net.units[0].events,
        ["registered"],
        "heartbeats keep the lease"
    );
}

#[test]
fn a_rotation_ends_with_every_unit_under_the_next_key() {
    for update in MODES {
        let mut net = settled(2, 3, 1, update);
        net.run(secs(5));
        let tickets = net.rotate(1, None);
        assert!(net.run_until(secs(2), |n| !n.done.is_empty()), "{update:?}");
        assert!(net.run_until(secs(1), Net::settled));
        let result = &net.done[0];
        assert_eq!((result.units, result.acked), (3, 3));
        assert_eq!(result.missing, []);
        assert_eq!((result.epoch, &result.tickets), (Epoch(2), &tickets));
        assert!(result.total < secs(1));
        assert_eq!(result.stop_window.is_zero(), update == UpdateMode::Hitless);
        assert_eq!(net.units[0].sends(1), Some(Epoch(2)));
    }
}

#[test]
fn a_rotation_without_a_live_unit_ends_at_once() {
    for update in MODES {
        let mut net = settled(3, 2, 1, update);
        net.stop_unit(0);
        net.stop_unit(1);
        net.run(secs(10));
        net.rotate(1, None);
        assert!(net.run_until(Duration::from_millis(100), |n| !n.done.is_empty()));
        assert_eq!((net.done[0].units, net.done[0].acked), (2, 0));
        assert_eq!(net.done[0].missing, [EuId(1), EuId(2)]);
    }
}

#[test]
fn who_has_no_keys_is_not_missed() {
    let mut net = settled(21, 2, 1, UpdateMode::Hitless);
    let (evicted, invited, group) = (EuId(1), EuId(9), GroupId(1));
    let actor = "test".to_owned();
    net.admin(Admin::Evict { eu: evicted, actor });
    net.admin(Admin::UnitAdded(UnitRecord {
        id: invited,
        name: "nine".into(),
        keys: None,
        evicted: false,
        unconfirmed: false,
    }));
    for eu in [evicted, invited] {
        net.admin(Admin::Join { eu, group });
    }
    net.run(secs(5));
    net.rotate(1, None);
    assert!(net.run_until(secs(5), |n| n.done.len() == 2));
    let result = &net.done[1];
    assert_eq!((result.units, result.acked), (3, 1));
    assert_eq!(result.missing, []);
}

#[test]
fn a_unit_that_is_gone_holds_a_rotation_up_for_a_lease_and_no_longer() {
    for update in MODES {
        let mut net = settled(4, 3, 1, update);
        net.run(secs(5));
        net.stop_unit(0);
        net.rotate(1, None);
        assert!(net.run_until(Duration::from_millis(3500), |n| !n.done.is_empty()));
        assert_eq!((net.done[0].units, net.done[0].acked), (3, 2));
        assert_eq!(net.done[0].missing, [EuId(1)]);
        net.start_unit(0);
        assert!(net.run_until(secs(3), Net::settled));
    }
}

#[test]
fn a_unit_whose_threads_never_answer_gets_no_further_lease() {
    for update in MODES {
        let mut net = settled(5, 3, 1, update);
        net.run(secs(5));
        net.units[0].stuck = true;
        net.rotate(1, None);
        // I12: the lease, once: who was counted out is not waited for again.
        assert!(
            net.run_until(Duration::from_millis(3500), |n| !n.done.is_empty()),
            "{update:?} {:?}",
            net.phase(1)
        );
        assert_eq!(net.done[0].acked, 2);
    }
}

#[test]
fn a_live_unit_that_never_answers_stop_stops_its_strict_group_for_a_lease_and_no_longer() {
    for patience in [0, 5] {
        let settings = MgeSettings {
            deadline: secs(patience),
            ..MgeSettings::default()
        };
        let mut net = Net::with(19, 3, 1, UpdateMode::Strict, settings);
        assert!(net.run_until(secs(2), Net::settled));
        // Its heartbeat comes at another moment in each of these.
        for _ in 0..5 {
            net.run(Duration::from_millis(5200));
            let before = net.done.len();
            net.rotate(1, None);
            assert!(net.run_until(secs(1), |n| n.phase(1) == Some(Phase::Stopping)));
            net.units[0].stuck = true;
            assert!(net.run_until(secs(10), |n| n.done.len() > before));
            let most = secs(patience.max(3)) + Duration::from_millis(100);
            let result = &net.done[before];
            assert!(result.stop_window < most, "{:?}", result.stop_window);
            assert!(result.stop_window > secs(2), "{:?}", result.stop_window);
            assert_eq!(result.acked, 2);
            net.units[0].stuck = false;
            net.stop_unit(0);
            net.start_unit(0);
            assert!(net.run_until(secs(10), Net::settled));
        }
    }
}

#[test]
fn a_manager_that_starts_waits_for_the_longest_lease_that_any_before_it_granted() {
    let settings = MgeSettings {
        lease: secs(20),
        ..MgeSettings::default()
    };
    let mut net = Net::with(20, 2, 1, UpdateMode::Strict, settings);
    assert!(net.run_until(secs(2), Net::settled));
    net.run(secs(8));
    assert_eq!(net.store.lease, secs(20));
    net.crash_mge();
    // The next version has shorter leases, and does not hear the unit, which goes on with its own.
    net.settings = MgeSettings::default();
    net.units[0].cut = true;
    net.start_mge();
    net.rotate(1, None);
    let leased = |n: &Net| {
        let unit = n.units[0].machine.as_ref().expect("a unit");
        unit.status(n.now).lease_ms > 0
    };
    net.run(secs(10));
    assert!(leased(&net) && net.done.is_empty(), "it is waited for");
    assert!(net.run_until(secs(11), |n| !leased(n)));
    assert!(net.run_until(secs(4), |n| !n.done.is_empty()));
}

#[test]
fn a_unit_that_registers_again_and_again_and_never_acknowledges_holds_no_rotation_up_for_long() {
    for update in MODES {
        let mut net = settled(15, 3, 1, update);
        net.run(secs(5));
        net.units[0].stuck = true;
        net.rotate(1, None);
        for _ in 0..14 {
            net.run(Duration::from_millis(700));
            net.stop_unit(0);
            net.start_unit(0);
        }
        assert!(
            net.run_until(secs(4), |n| !n.done.is_empty()),
            "{update:?} {:?}",
            net.phase(1)
        );
        net.units[0].stuck = false;
        net.stop_unit(0);
        net.start_unit(0);
        assert!(net.run_until(secs(10), Net::settled), "it is let in again");
    }
}

#[test]
fn evicting_who_holds_a_rotation_up_burns_the_key_that_it_has() {
    for update in MODES {
        let mut net = settled(16, 3, 1, update);
        net.run(secs(5));
        net.units[0].stuck = true;
        net.rotate(1, None);
        net.run(secs(1));
        assert_eq!(net.phase(1), Some(Phase::Distributing));
        net.barred.insert(EuId(1), [(GroupId(1), Epoch(2))].into());
        net.admin(evict(0));
        assert!(net.run_until(secs(1), |n| n.epoch(1) == Some(Epoch(3))));
        assert_eq!(net.done.len(), 1, "{update:?}");
        assert_eq!(net.store.groups[&GroupId(1)].burnt, Epoch(2));
    }
}

#[test]
fn a_rotation_takes_as_long_as_the_lease_that_it_waited_for() {
    for update in MODES {
        let mut net = settled(17, 1, 1, update);
        net.run(secs(5));
        net.rotate(1, None);
        let first = match update {
            UpdateMode::Strict => Phase::Stopping,
            UpdateMode::Hitless => Phase::Switching,
        };
        assert!(net.run_until(secs(1), |n| n.phase(1) == Some(first)));
        net.stop_unit(0);
        assert!(net.run_until(secs(5), |n| !n.done.is_empty()));
        assert_eq!(net.done[0].acked, 0);
        assert!(net.done[0].total > secs(1), "{:?}", net.done[0]);
    }
}

#[test]
fn clocks_that_cannot_be_saved_do_not_heap_up() {
    let mut net = settled(18, 1, 1, UpdateMode::Strict);
    net.weather.store_fails = 100;
    let before = net.writes;
    net.run(secs(300));
    assert!(net.writes - before <= 61, "{}", net.writes - before);
    net.weather.store_fails = 0;
    net.run(secs(11));
    assert!(net.settled());
}

#[test]
fn requests_for_a_rotation_under_way_coalesce() {
    let mut net = settled(6, 3, 1, UpdateMode::Hitless);
    let a = net.rotate(1, None);
    assert!(net.run_until(secs(1), |n| n.phase(1).is_some()));
    let b = net.rotate(1, None);
    let c = net.rotate(1, Some(UpdateMode::Strict));
    let d = net.rotate(1, Some(UpdateMode::Strict));
    assert!(net.run_until(secs(3), |n| n.done.len() == 2));
    assert_eq!(net.done[0].tickets, [a, b].concat());
    assert_eq!(net.done[1].tickets, [c, d].concat());
    assert_eq!(net.done[1].update, UpdateMode::Strict);
    net.run(secs(5));
    assert_eq!(net.done.len(), 2);
    assert!(net.settled());
}

#[test]
fn a_unit_that_joins_gets_the_key_at_once_and_without_a_rotation() {
    for update in MODES {
        let mut net = settled(7, 3, 1, update);
        net.admin(Admin::GroupAdded(group(9, update)));
        for u in 0..2 {
            net.admin(join(u, 9));
        }
        assert!(net.run_until(secs(1), Net::settled), "{:?}", net.drops);
        net.admin(join(2, 9));
        assert!(net.run_until(Duration::from_millis(200), |n| {
            n.units[2].sends(9).is_some()
        }));
        assert!(net.done.is_empty());
    }
}

#[test]
fn a_unit_that_joins_in_the_middle_of_a_rotation_is_part_of_it() {
    for update in MODES {
        for phase in phases(update) {
            let mut net = settled(8, 3, 2, update);
            net.admin(leave(2, 2));
            assert!(net.run_until(secs(3), |n| n.done.len() == 1 && n.settled()));
            net.rotate(2, None);
            assert!(
                net.run_until(secs(1), |n| n.phase(2) == Some(phase)),
                "{phase:?}"
            );
            net.admin(join(2, 2));
            assert!(
                net.run_until(secs(5), |n| n.done.len() == 2 && n.settled()),
                "{phase:?}"
            );
            assert_eq!(net.units[2].sends(2), Some(Epoch(3)));
        }
    }
}

#[test]
fn who_leaves_in_the_middle_of_a_rotation_has_no_key_that_is_used_later() {
    for update in MODES {
        for phase in phases(update) {
            let mut net = settled(9, 3, 1, update);
            net.rotate(1, None);
            assert!(
                net.run_until(secs(1), |n| n.phase(1) == Some(phase)),
                "{phase:?}"
            );
            net.admin(leave(2, 1));
            let barred = [(GroupId(1), Epoch(2))].into();
            net.barred.insert(EuId(3), barred);
            assert!(net.run_until(secs(5), |n| n.epoch(1) == Some(Epoch(3)) && n.settled()));
            assert_eq!(net.units[2].sends(1), None, "{phase:?}");
            let burnt = net.store.groups[&GroupId(1)].burnt;
            let early = phase == Phase::Distributing;
            assert_eq!(burnt, if early { Epoch(2) } else { Epoch(0) }, "{phase:?}");
        }
    }
}

#[test]
fn an_evicted_unit_is_told_never_obtains_the_next_key_and_is_refused_in_words() {
    for update in MODES {
        let mut net = settled(10, 3, 2, update);
        net.run(secs(2));
        net.barred.insert(
            EuId(1),
            [(GroupId(1), Epoch(1)), (GroupId(2), Epoch(1))].into(),
        );
        let tickets = net.admin(evict(0));
        assert_eq!(tickets.len(), 2);
        assert!(net.run_until(secs(2), |n| n.done.len() == 2 && n.settled()));
        assert_eq!(net.units[0].events, ["registered", "revoked"]);
        assert_eq!(net.units[0].threads.groups().count(), 0);
        // It knows at once, and for as long as nobody says otherwise.
        for _ in 0..4 {
            assert_eq!(net.state(0), Some(EuState::Refused));
            net.run(secs(10));
        }
        net.stop_unit(0);
        net.start_unit(0);
        net.run(secs(60));
        assert!(net.units[0].refused.iter().all(|s| s.contains("evicted")));
        assert!(!net.units[0].refused.is_empty());
        assert_eq!(net.units[0].threads.groups().count(), 0);
    }
}

#[test]
fn an_evicted_unit_that_does_not_listen_obtains_nothing_either() {
    for update in MODES {
        let mut net = settled(11, 3, 1, update);
        net.run(secs(2));
        net.barred.insert(EuId(1), [(GroupId(1), Epoch(1))].into());
        net.units[0].address.set_port(9);
        net.admin(evict(0));
        // No barrier waits for it.
        assert!(net.run_until(secs(1), |n| n.done.len() == 1));
        assert_eq!((net.done[0].units, net.done[0].acked), (2, 2));
        net.run(secs(20));
    }
}

#[test]
fn the_manager_may_crash_in_every_phase() {
    for update in MODES {
        for phase in phases(update) {
            for seed in 0..4 {
                let mut net = settled(100 + seed, 3, 1, update);
                net.run(secs(1));
                net.rotate(1, None);
                assert!(
                    net.run_until(secs(1), |n| n.phase(1) == Some(phase)),
                    "{phase:?}"
                );
                let more = net.rng.random_range(0..30);
                net.run(Duration::from_millis(more));
                net.crash_mge();
                let down = net.rng.random_range(0..8000);
                net.run(Duration::from_millis(down));
                net.start_mge();
                assert!(
                    net.run_until(secs(20), Net::settled),
                    "{update:?} {phase:?} {seed}"
                );
                let reached = net.units[0].sends(1);
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
                let mut net = settled(200 + seed, 3, 1, update);
                net.run(secs(1));
                net.rotate(1, None);
                assert!(
                    net.run_until(secs(1), |n| n.phase(1) == Some(phase)),
                    "{phase:?}"
                );
                let more = net.rng.random_range(0..30);
                net.run(Duration::from_millis(more));
                net.stop_unit(1);
                net.start_unit(1);
                assert!(
                    net.run_until(secs(10), Net::settled),
                    "{update:?} {phase:?} {seed}"
                );
            }
        }
    }
}

#[test]
fn an_unfinished_eviction_is_finished_after_a_crash() {
    for update in MODES {
        let mut net = settled(12, 3, 1, update);
        net.run(secs(1));
        net.barred.insert(EuId(1), [(GroupId(1), Epoch(1))].into());
        net.weather.store_ms = 200;
        net.admin(evict(0));
        net.crash_mge();
        net.run(secs(1));
        net.start_mge();
        assert!(net.run_until(secs(10), |n| n.settled() && n.epoch(1) == Some(Epoch(2))));
        net.run(secs(40));
        assert_eq!(net.units[0].threads.groups().count(), 0);
    }
}

#[test]
fn units_go_on_without_the_manager_and_find_it_again() {
    let mut net = settled(13, 3, 1, UpdateMode::Strict);
    net.crash_mge();
    net.run(secs(60));
    assert!(net.units.iter().all(|u| u.sends(1) == Some(Epoch(1))));
    assert_eq!(net.units[0].events, ["registered", "lease lost"]);
    net.start_mge();
    assert!(net.run_until(secs(8), Net::settled));
}

#[test]
fn a_thousand_units_pass_a_barrier_in_the_time_of_a_few_round_trips() {
    let mut net = Net::new(14, 0, 1, UpdateMode::Strict);
    // Comparing a million pairs at every step is not what this is about.
    net.compare = false;
    (0..1000).for_each(|u| net.add_unit(u));
    // Two operations of 5 ms on average each, two at a time: 5 s.
    assert!(net.run_until(Duration::from_millis(6500), Net::all_live));
    assert!(net.run_until(secs(1), Net::settled));
    net.weather.loss = 2;
    for (n, update) in MODES.into_iter().enumerate() {
        net.rotate(1, Some(update));
        assert!(net.run_until(secs(4), |n2| n2.done.len() > n));
        let result = &net.done[n];
        assert_eq!((result.units, result.acked), (1000, 1000));
        // Two steps, each with a few repeats for those whose datagrams were lost.
        assert!(
            result.stop_window < Duration::from_millis(1000),
            "{result:?}"
        );
    }
    net.run(secs(1));
    assert!(net.settled());
}

#[test]
fn everything_at_once_in_strict_groups() {
    storms(UpdateMode::Strict, 0..24);
}

#[test]
fn everything_at_once_in_hitless_groups() {
    storms(UpdateMode::Hitless, 1000..1024);
}

/// Rotations, crashes, restarts, joins, leaves and evictions in foul weather; the invariants are checked at every step, and
/// in fair weather everything settles.
fn storms(update: UpdateMode, seeds: std::ops::Range<u64>) {
    for seed in seeds {
        let mut net = Net::new(seed, 4, 2, update);
        let mut rng = rand::rngs::ChaCha8Rng::seed_from_u64(seed ^ 0x5eed);
        net.weather = Weather::foul(&mut rng);
        let mut evicted = false;
        for _ in 0..12 {
            net.run(Duration::from_millis(rng.random_range(0..2500)));
            let (u, g) = (rng.random_range(0..4_usize), rng.random_range(1..=2));
            let unit = u32::try_from(u).unwrap();
            let live = net.mge.is_some();
            let member = net.store.members.contains(&(net.units[u].id, GroupId(g)));
            match rng.random_range(0..10) {
                0..4 if live => {
                    net.rotate(g, None);
                }
                4 if live => net.crash_mge(),
                4..6 if !live => net.start_mge(),
                6 => net.stop_unit(u),
                7 if live && !(evicted && u == 0) => {
                    net.admin(if member {
                        leave(unit, g)
                    } else {
                        join(unit, g)
                    });
                }
                8 if live && !evicted => {
                    evicted = true;
                    net.barred.clear();
                    for g in 1..=2 {
                        let top = net.store.top(g);
                        let barred = net.barred.entry(EuId(1)).or_default();
                        barred.insert(GroupId(g), top);
                    }
                    net.admin(evict(0));
                }
                _ if net.units[u].machine.is_none() => net.start_unit(u),
                _ => {}
            }
        }
        net.weather = Weather::fair();
        if net.mge.is_none() {
            net.start_mge();
        }
        for u in 0..4 {
            if net.units[u].machine.is_none() {
                net.start_unit(u);
            }
        }
        let settled = net.run_until(secs(45), Net::settled);
        assert!(
            settled,
            "seed {seed}: {:?} {:?}",
            net.phase(1),
            net.phase(2)
        );
    }
}

fn settled(seed: u64, units: usize, groups: u32, update: UpdateMode) -> Net {
    let mut net = Net::new(seed, units, groups, update);
    assert!(net.run_until(secs(2), Net::settled), "{:?}", net.drops);
    net
}

fn phases(update: UpdateMode) -> [Phase; 3] {
    match update {
        UpdateMode::Strict => [Phase::Distributing, Phase::Stopping, Phase::Starting],
        UpdateMode::Hitless => [Phase::Distributing, Phase::Switching, Phase::Retiring],
    }
}

fn join(u: u32, g: u32) -> Admin {
    Admin::Join {
        eu: EuId(u + 1),
        group: GroupId(g),
    }
}

fn leave(u: u32, g: u32) -> Admin {
    Admin::Leave {
        eu: EuId(u + 1),
        group: GroupId(g),
        actor: "test".into(),
    }
}

fn evict(u: u32) -> Admin {
    Admin::Evict {
        eu: EuId(u + 1),
        actor: "test".into(),
    }
}

fn secs(n: u64) -> Duration {
    Duration::from_secs(n)
}
