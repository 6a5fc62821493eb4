//! What breaks around the manager: its store, its clock, its RSA threads; and units that register
//! too often or with other keys.

use std::time::Duration;

use fpn::DropReason;
use fpn::ids::{Epoch, EuId, GroupId};
use fpn::keyshare::UpdateMode;
use fpn::manager::{MgeEvent, MgeSettings, Phase, RefusedWhy, Stands, Ticket};
use fpn::time::Pseudotime;
use fpn_sim::{World, group, identity};

use crate::{MODES, secs, settled};

#[test]
fn a_rotation_that_cannot_be_begun_is_off_and_who_asked_is_told() {
    for (seed, lies) in [(1, 0), (2, 100)] {
        for update in MODES {
            let mut world = settled(seed, 3, 1, update);
            world.weather.store_fails = 100;
            world.weather.store_lies = lies;
            let tickets = world.rotate(1, None);
            world.run(secs(1));
            assert_eq!(told(&world), [(tickets, Stands::Unchanged, false)]);
            let more = world.rotate(1, None);
            world.run(secs(30));
            assert_eq!(told(&world).len(), 2);
            assert_eq!(told(&world)[1].0, more);
            world.weather.store_fails = 0;
            world.run(secs(30));
            assert!(world.done.is_empty() && world.settled());
            assert_eq!(world.epoch(1), Some(Epoch(1)));
            // The store may hold the rotations whose writes failed, so their numbers are not used
            // again.
            world.rotate(1, None);
            assert!(world.run_until(secs(3), |n| !n.done.is_empty() && n.settled()));
            assert_eq!(world.done[0].epoch, Epoch(4), "{update:?} {lies}");
        }
    }
}

#[test]
fn a_rotation_that_the_store_holds_unknown_to_the_manager_is_done_at_the_next_start() {
    let mut world = settled(3, 2, 1, UpdateMode::Hitless);
    (world.weather.store_fails, world.weather.store_lies) = (100, 100);
    world.rotate(1, None);
    world.run(secs(1));
    (world.weather.store_fails, world.weather.store_lies) = (0, 0);
    world.crash_mge();
    world.start_mge();
    assert!(world.run_until(secs(8), |n| n.settled() && n.epoch(1) == Some(Epoch(2))));
}

#[test]
fn a_rotation_that_stands_still_is_told_of_and_goes_on_by_itself() {
    for update in MODES {
        let mut world = settled(4, 3, 1, update);
        world.weather.store_ms = 200;
        let tickets = world.rotate(1, None);
        assert!(world.run_until(secs(1), |n| n.phase(1).is_some()));
        world.weather.store_fails = 100;
        world.run(secs(2));
        let standing = Stands::Underway(Epoch(2), Phase::Distributing);
        assert_eq!(told(&world)[0], (tickets, standing, false));
        assert!(world.units.iter().all(|u| u.sends(1) == Some(Epoch(1))));
        // Whoever asks for the rotation that stands still is told as well.
        let more = world.rotate(1, None);
        world.run(secs(1));
        assert!(told(&world).contains(&(more, Stands::NotTaken, false)));
        world.weather.store_fails = 0;
        assert!(world.run_until(secs(15), |n| !n.done.is_empty() && n.settled()));
        assert!(world.done[0].tickets.is_empty(), "they have their answer");
    }
}

#[test]
fn an_eviction_whose_rotation_cannot_be_written_is_told_of_and_done_later() {
    for (seed, lies) in [(5, 0), (6, 100)] {
        let mut world = settled(seed, 3, 1, UpdateMode::Strict);
        (world.weather.store_fails, world.weather.store_lies) = (100, lies);
        let tickets = world.evict(0);
        world.run(secs(1));
        assert_eq!(told(&world)[0], (tickets, Stands::Unchanged, false));
        assert_eq!(
            world.units[0].threads.groups().count(),
            0,
            "it is out already"
        );
        world.weather.store_fails = 0;
        assert!(world.run_until(secs(15), |n| n.epoch(1) == Some(Epoch(2)) && n.settled()));
    }
}

#[test]
fn what_the_store_refuses_for_good_is_not_asked_for_again_and_heals_at_the_next_start() {
    for update in MODES {
        let mut world = settled(7, 3, 2, update);
        world.weather.store_ms = 200;
        let tickets = world.rotate(1, None);
        assert!(world.run_until(secs(1), |n| n.phase(1).is_some()));
        (world.weather.store_fails, world.weather.store_broken) = (100, true);
        world.run(secs(2));
        let standing = Stands::Underway(Epoch(2), Phase::Distributing);
        assert_eq!(told(&world), [(tickets, standing, true)]);
        (world.weather.store_fails, world.weather.store_broken) = (0, false);
        let writes = world.writes;
        world.run(secs(40));
        assert!(world.writes - writes <= 9, "only the clock is written");
        let tickets = world.rotate(1, None);
        let evicted = world.evict(0);
        world.run(secs(4));
        let all = told(&world);
        assert!(all.contains(&(tickets, standing, true)), "{all:?}");
        assert!(all.contains(&(vec![evicted[0]], standing, true)), "{all:?}");
        assert_eq!(world.done.len(), 1, "the other group goes on");
        world.crash_mge();
        world.start_mge();
        assert!(world.run_until(secs(10), |n| n.settled() && n.epoch(1) == Some(Epoch(3))));
    }
}

#[test]
fn who_waits_for_a_group_that_is_removed_is_told() {
    let mut world = settled(8, 3, 1, UpdateMode::Strict);
    world.weather.store_ms = 200;
    let begun = world.rotate(1, None);
    world.remove_group(1);
    world.add_group(group(2, UpdateMode::Strict));
    world.run(secs(1));
    world.stop_unit(0);
    let waiting = world.rotate(2, None);
    let queued = world.rotate(2, Some(UpdateMode::Hitless));
    assert!(world.run_until(secs(1), |n| n.phase(2).is_some()
        || n.epoch(2) > Some(Epoch(1))));
    world.remove_group(2);
    world.run(secs(5));
    let removed = |g| {
        let mut all = world.mge_events.iter().filter_map(move |e| match e {
            MgeEvent::GroupRemoved { group, tickets } if *group == GroupId(g) => Some(tickets),
            _ => None,
        });
        all.next().expect("an event").clone()
    };
    assert_eq!(removed(1), begun);
    let answered: Vec<Ticket> = world.done.iter().flat_map(|d| d.tickets.clone()).collect();
    let all = [removed(2), answered].concat();
    assert!(
        waiting.iter().chain(&queued).all(|t| all.contains(t)),
        "{all:?}"
    );
}

#[test]
fn a_lost_rsa_operation_gives_its_places_back_and_is_counted() {
    let mut world = settled(9, 1, 1, UpdateMode::Hitless);
    world.settings.work_running = 1;
    world.crash_mge();
    world.start_mge();
    world.lose_work = true;
    world.run(secs(20));
    assert!(!world.settled());
    assert!(world.drops[&DropReason::ControlInternal] >= 3);
    world.lose_work = false;
    assert!(world.run_until(secs(8), World::settled));
}

#[test]
fn the_clock_of_the_next_start_is_past_all_that_was_ever_handed_out() {
    for down in [0, 2000, 4900] {
        let mut world = settled(10, 2, 1, UpdateMode::Strict);
        // The worst moment, just before the clock is saved again.
        world.run(Duration::from_millis(24_900));
        let shown = world.units[1].threads.clock.at(world.now);
        world.crash_mge();
        world.run(Duration::from_millis(down));
        world.wall_behind = 64 * 1000;
        world.start_mge();
        world.restart_unit(0);
        assert!(world.run_until(secs(4), |n| n.units[0].sends(1).is_some()));
        let started = world.units[0].threads.started;
        assert!(
            started > shown,
            "a packet sent at {shown:?} is taken after {started:?}"
        );
    }
}

#[test]
fn after_a_start_the_clock_gives_back_what_it_is_ahead_and_never_steps_back() {
    let mut world = settled(15, 1, 1, UpdateMode::Strict);
    world.run(Duration::from_millis(4900));
    world.crash_mge();
    world.start_mge();
    let wall = |world: &World| Pseudotime(64_000 + world.now.as_nanos() / 15_625_000);
    let ahead = |world: &World| {
        let clock = world.units[0].threads.clock.at(world.now);
        clock.0.cast_signed() - wall(world).0.cast_signed()
    };
    let mut shown = Pseudotime(0);
    for second in 0..120 {
        let (now, reading) = (world.now, wall(&world));
        world
            .mge
            .as_mut()
            .expect("a manager")
            .handle_wall_clock(now, reading);
        world.run(secs(1));
        let next = world.units[0].threads.clock.at(world.now);
        assert!(next > shown);
        shown = next;
        if second == 3 {
            assert!(ahead(&world) > 2 * 64, "{}", ahead(&world));
        }
    }
    assert!(ahead(&world).abs() < 32, "{}", ahead(&world));
}

#[test]
fn a_clean_stop_does_not_move_the_clock() {
    let mut world = settled(11, 1, 1, UpdateMode::Strict);
    world.run(Duration::from_millis(3300));
    let shown = world.units[0].threads.clock.at(world.now);
    world.stop_mge();
    world.start_mge();
    world.run(secs(3));
    let ahead = world.units[0].threads.clock.at(world.now).0 - shown.after(secs(3)).0;
    assert!(ahead <= 1, "{ahead}");
}

#[test]
fn a_unit_that_registers_too_often_is_refused_by_name_and_does_not_use_up_the_ids_of_others() {
    let settings = MgeSettings {
        sender_ids_a_day: 12,
        ..MgeSettings::default()
    };
    let mut world = World::with(12, 2, 1, UpdateMode::Hitless, settings);
    assert!(world.run_until(secs(2), World::settled));
    for _ in 0..5 {
        world.restart_unit(0);
        assert!(world.run_until(secs(4), World::settled));
    }
    assert!(world.units[0].refused.is_empty());
    world.restart_unit(0);
    world.run(secs(10));
    assert!(world.units[0].refused[0].contains("too often"));
    assert!(
        world
            .refusals()
            .contains(&(RefusedWhy::TooOften, Some(EuId(1))))
    );
    assert!(world.drops[&DropReason::ControlBudget] > 0);
    world.restart_unit(1);
    assert!(world.run_until(secs(4), |n| n.units[1].sends(1).is_some()));
    // Two sender ids become available again within four hours.
    assert!(world.run_until(secs(5 * 3600), |n| n.units[0].sends(1).is_some()));
}

#[test]
fn without_sender_ids_nobody_registers_and_the_events_tell() {
    let mut world = World::new(13, 1, 1, UpdateMode::Hitless);
    assert!(world.run_until(secs(2), World::settled));
    world.crash_mge();
    world.store.sender_ids = (1 << 32) - 4096 - 3;
    world.start_mge();
    world.run(secs(8));
    assert!(world.settled(), "three are left, it takes two");
    let low = |e: &MgeEvent| matches!(e, MgeEvent::SenderIds { left: 3 });
    assert!(world.mge_events.iter().any(low));
    world.restart_unit(0);
    world.run(secs(20));
    assert!(world.units[0].refused[0].contains("sender ids"));
    assert!(
        world
            .refusals()
            .contains(&(RefusedWhy::NoSenderIds, Some(EuId(1))))
    );
    world.crash_mge();
    world.start_mge();
    world.run(secs(20));
    assert_eq!(world.units[0].sends(1), None, "none is given out twice");
}

#[test]
fn a_flood_of_strangers_does_not_hide_that_a_unit_was_refused() {
    let mut world = settled(14, 3, 1, UpdateMode::Hitless);
    world.evict(0);
    world.run(secs(2));
    world.stop_unit(0);
    world.units[1].identity = identity(4);
    world.stop_unit(1);
    world.mge_events.clear();
    // Both ask all the time. The manager knows the keys of unit 0; unit 1 has other keys than the
    // manager knows, so it is a stranger.
    for _ in 0..40 {
        for u in [1, 1, 1, 0] {
            world.restart_unit(u);
            world.run(Duration::from_millis(30));
        }
    }
    let all = world.refusals();
    let known = all.iter().filter(|r| r.1 == Some(EuId(1))).count();
    let strangers = all.iter().filter(|r| r.1.is_none()).count();
    assert!(strangers <= 60, "ten a second: {strangers}");
    assert!(strangers > 20 && known >= 15, "{strangers} {known}");
}

/// Tickets, how the group stands, and whether that is for good.
type Told = (Vec<Ticket>, Stands, bool);

fn told(world: &World) -> Vec<Told> {
    let events = world.mge_events.iter();
    events
        .filter_map(|e| match e {
            MgeEvent::StoreFailed {
                tickets,
                stands,
                failed,
                ..
            } if !tickets.is_empty() => Some((tickets.clone(), *stands, failed.for_good)),
            _ => None,
        })
        .collect()
}
