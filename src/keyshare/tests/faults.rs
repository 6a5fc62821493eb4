//! What breaks around the manager: its store, its clock, its threads; and units that are not what they were.

use std::time::Duration;

use super::net::{Admin, Net, group, identity};
use crate::DropReason;
use crate::ids::{Epoch, EuId, GroupId};
use crate::keyshare::ring::UpdateMode;
use crate::manager::{MgeEvent, MgeSettings, Phase, RefusedWhy, Stands, Ticket};
use crate::time::Pseudotime;

const MODES: [UpdateMode; 2] = [UpdateMode::Strict, UpdateMode::Hitless];

#[test]
fn a_rotation_that_cannot_be_begun_is_off_and_who_asked_is_told() {
    for (seed, lies) in [(1, 0), (2, 100)] {
        for update in MODES {
            let mut net = settled(seed, 3, 1, update);
            net.weather.store_fails = 100;
            net.weather.store_lies = lies;
            let tickets = net.rotate(1, None);
            net.run(secs(1));
            assert_eq!(told(&net), [(tickets, Stands::Unchanged, false)]);
            let more = net.rotate(1, None);
            net.run(secs(30));
            assert_eq!(told(&net).len(), 2);
            assert_eq!(told(&net)[1].0, more);
            net.weather.store_fails = 0;
            net.run(secs(30));
            assert!(net.done.is_empty() && net.settled());
            assert_eq!(net.epoch(1), Some(Epoch(1)));
            // The numbers of what the store may hold are not used again.
            net.rotate(1, None);
            assert!(net.run_until(secs(3), |n| !n.done.is_empty() && n.settled()));
            assert_eq!(net.done[0].epoch, Epoch(4), "{update:?} {lies}");
        }
    }
}

#[test]
fn a_rotation_that_the_store_holds_unknown_to_the_manager_is_done_at_the_next_start() {
    let mut net = settled(3, 2, 1, UpdateMode::Hitless);
    (net.weather.store_fails, net.weather.store_lies) = (100, 100);
    net.rotate(1, None);
    net.run(secs(1));
    (net.weather.store_fails, net.weather.store_lies) = (0, 0);
    net.crash_mge();
    net.start_mge();
    assert!(net.run_until(secs(8), |n| n.settled() && n.epoch(1) == Some(Epoch(2))));
}

#[test]
fn a_rotation_that_stands_still_is_told_of_and_goes_on_by_itself() {
    for update in MODES {
        let mut net = settled(4, 3, 1, update);
        net.weather.store_ms = 200;
        let tickets = net.rotate(1, None);
        assert!(net.run_until(secs(1), |n| n.phase(1).is_some()));
        net.weather.store_fails = 100;
        net.run(secs(2));
        let standing = Stands::Underway(Epoch(2), Phase::Distributing);
        assert_eq!(told(&net)[0], (tickets, standing, false));
        assert!(net.units.iter().all(|u| u.sends(1) == Some(Epoch(1))));
        // Who asks to join it is not left waiting either.
        let more = net.rotate(1, None);
        net.run(secs(1));
        assert!(told(&net).contains(&(more, Stands::NotTaken, false)));
        net.weather.store_fails = 0;
        assert!(net.run_until(secs(15), |n| !n.done.is_empty() && n.settled()));
        assert!(net.done[0].tickets.is_empty(), "they have their answer");
    }
}

#[test]
fn an_eviction_whose_rotation_cannot_be_written_is_told_of_and_done_later() {
    for (seed, lies) in [(5, 0), (6, 100)] {
        let mut net = settled(seed, 3, 1, UpdateMode::Strict);
        (net.weather.store_fails, net.weather.store_lies) = (100, lies);
        net.barred.insert(EuId(1), [(GroupId(1), Epoch(1))].into());
        let tickets = net.admin(evict(0));
        net.run(secs(1));
        assert_eq!(told(&net)[0], (tickets, Stands::Unchanged, false));
        assert_eq!(
            net.units[0].threads.groups().count(),
            0,
            "it is out already"
        );
        net.weather.store_fails = 0;
        assert!(net.run_until(secs(15), |n| n.epoch(1) == Some(Epoch(2)) && n.settled()));
    }
}

#[test]
fn what_the_store_refuses_for_good_is_not_asked_for_again_and_heals_at_the_next_start() {
    for update in MODES {
        let mut net = settled(7, 3, 2, update);
        net.weather.store_ms = 200;
        let tickets = net.rotate(1, None);
        assert!(net.run_until(secs(1), |n| n.phase(1).is_some()));
        (net.weather.store_fails, net.weather.store_broken) = (100, true);
        net.run(secs(2));
        let standing = Stands::Underway(Epoch(2), Phase::Distributing);
        assert_eq!(told(&net), [(tickets, standing, true)]);
        (net.weather.store_fails, net.weather.store_broken) = (0, false);
        let writes = net.writes;
        net.run(secs(40));
        assert!(net.writes - writes <= 9, "only the clock is written");
        let tickets = net.rotate(1, None);
        let evicted = net.admin(evict(0));
        net.run(secs(4));
        let all = told(&net);
        assert!(all.contains(&(tickets, standing, true)), "{all:?}");
        assert!(all.contains(&(vec![evicted[0]], standing, true)), "{all:?}");
        assert_eq!(net.done.len(), 1, "the other group goes on");
        net.crash_mge();
        net.start_mge();
        assert!(net.run_until(secs(10), |n| n.settled() && n.epoch(1) == Some(Epoch(3))));
    }
}

#[test]
fn who_waits_for_a_group_that_is_removed_is_told() {
    let mut net = settled(8, 3, 1, UpdateMode::Strict);
    net.weather.store_ms = 200;
    let begun = net.rotate(1, None);
    net.admin(Admin::GroupRemoved(GroupId(1)));
    net.admin(Admin::GroupAdded(group(2, UpdateMode::Strict)));
    net.run(secs(1));
    net.stop_unit(0);
    let waiting = net.rotate(2, None);
    let queued = net.rotate(2, Some(UpdateMode::Hitless));
    assert!(net.run_until(secs(1), |n| n.phase(2).is_some()
        || n.epoch(2) > Some(Epoch(1))));
    net.admin(Admin::GroupRemoved(GroupId(2)));
    net.run(secs(5));
    let removed = |g| {
        let mut all = net.mge_events.iter().filter_map(move |e| match e {
            MgeEvent::GroupRemoved { group, tickets } if *group == GroupId(g) => Some(tickets),
            _ => None,
        });
        all.next().expect("an event").clone()
    };
    assert_eq!(removed(1), begun);
    let answered: Vec<Ticket> = net.done.iter().flat_map(|d| d.tickets.clone()).collect();
    let all = [removed(2), answered].concat();
    assert!(
        waiting.iter().chain(&queued).all(|t| all.contains(t)),
        "{all:?}"
    );
}

#[test]
fn a_lost_rsa_operation_gives_its_places_back_and_is_counted() {
    let mut net = settled(9, 1, 1, UpdateMode::Hitless);
    net.settings.work_running = 1;
    net.crash_mge();
    net.start_mge();
    net.lose_work = true;
    net.run(secs(20));
    assert!(!net.settled());
    assert!(net.drops[&DropReason::ControlInternal] >= 3);
    net.lose_work = false;
    assert!(net.run_until(secs(8), Net::settled));
}

#[test]
fn the_clock_of_the_next_start_is_past_all_that_was_ever_handed_out() {
    for down in [0, 2000, 4900] {
        let mut net = settled(10, 2, 1, UpdateMode::Strict);
        // The worst moment: just before the next reading would be saved.
        net.run(Duration::from_millis(24_900));
        let shown = net.units[1].threads.clock.at(net.now);
        net.crash_mge();
        net.run(Duration::from_millis(down));
        net.wall_behind = 64 * 1000;
        net.start_mge();
        net.stop_unit(0);
        net.start_unit(0);
        assert!(net.run_until(secs(4), |n| n.units[0].sends(1).is_some()));
        let started = net.units[0].threads.started;
        assert!(
            started > shown,
            "a packet sent at {shown:?} is taken after {started:?}"
        );
    }
}

#[test]
fn after_a_start_the_clock_gives_back_what_it_is_ahead_and_never_steps_back() {
    let mut net = settled(15, 1, 1, UpdateMode::Strict);
    net.run(Duration::from_millis(4900));
    net.crash_mge();
    net.start_mge();
    let wall = |net: &Net| Pseudotime(64_000 + net.now.as_nanos() / 15_625_000);
    let ahead = |net: &Net| {
        let clock = net.units[0].threads.clock.at(net.now);
        clock.0.cast_signed() - wall(net).0.cast_signed()
    };
    let mut shown = Pseudotime(0);
    for second in 0..120 {
        let (now, reading) = (net.now, wall(&net));
        net.mge
            .as_mut()
            .expect("a manager")
            .handle_wall_clock(now, reading);
        net.run(secs(1));
        let next = net.units[0].threads.clock.at(net.now);
        assert!(next > shown);
        shown = next;
        if second == 3 {
            assert!(ahead(&net) > 2 * 64, "{}", ahead(&net));
        }
    }
    assert!(ahead(&net).abs() < 32, "{}", ahead(&net));
}

#[test]
fn a_clean_stop_does_not_move_the_clock() {
    let mut net = settled(11, 1, 1, UpdateMode::Strict);
    net.run(Duration::from_millis(3300));
    let shown = net.units[0].threads.clock.at(net.now);
    net.stop_mge();
    net.start_mge();
    net.run(secs(3));
    let ahead = net.units[0].threads.clock.at(net.now).0 - shown.after(secs(3)).0;
    assert!(ahead <= 1, "{ahead}");
}

#[test]
fn a_unit_that_registers_too_often_is_refused_by_name_and_does_not_use_up_the_ids_of_others() {
    let settings = MgeSettings {
        sender_ids_a_day: 12,
        ..MgeSettings::default()
    };
    let mut net = Net::with(12, 2, 1, UpdateMode::Hitless, settings);
    assert!(net.run_until(secs(2), Net::settled));
    for _ in 0..5 {
        net.stop_unit(0);
        net.start_unit(0);
        assert!(net.run_until(secs(4), Net::settled));
    }
    assert!(net.units[0].refused.is_empty());
    net.stop_unit(0);
    net.start_unit(0);
    net.run(secs(10));
    assert!(net.units[0].refused[0].contains("too often"));
    assert!(refusals(&net).contains(&(RefusedWhy::TooOften, Some(EuId(1)))));
    assert!(net.drops[&DropReason::ControlBudget] > 0);
    net.stop_unit(1);
    net.start_unit(1);
    assert!(net.run_until(secs(4), |n| n.units[1].sends(1).is_some()));
    // Two ids come back in four hours.
    assert!(net.run_until(secs(5 * 3600), |n| n.units[0].sends(1).is_some()));
}

#[test]
fn without_sender_ids_nobody_registers_and_the_events_tell() {
    let mut net = Net::new(13, 1, 1, UpdateMode::Hitless);
    assert!(net.run_until(secs(2), Net::settled));
    net.crash_mge();
    net.store.sender_ids = (1 << 32) - 4096 - 3;
    net.start_mge();
    net.run(secs(8));
    assert!(net.settled(), "three are left, it takes two");
    let low = |e: &MgeEvent| matches!(e, MgeEvent::SenderIds { left: 3 });
    assert!(net.mge_events.iter().any(low));
    net.stop_unit(0);
    net.start_unit(0);
    net.run(secs(20));
    assert!(net.units[0].refused[0].contains("sender ids"));
    assert!(refusals(&net).contains(&(RefusedWhy::NoSenderIds, Some(EuId(1)))));
    net.crash_mge();
    net.start_mge();
    net.run(secs(20));
    assert_eq!(net.units[0].sends(1), None, "none is given out twice");
}

#[test]
fn a_flood_of_strangers_does_not_hide_that_a_unit_was_refused() {
    let mut net = settled(14, 3, 1, UpdateMode::Hitless);
    net.admin(evict(0));
    net.run(secs(2));
    net.stop_unit(0);
    net.units[1].identity = identity(4);
    net.stop_unit(1);
    net.mge_events.clear();
    // Both ask all the time: one is known, the other is a stranger with a known number.
    for _ in 0..40 {
        for u in [1, 1, 1, 0] {
            net.stop_unit(u);
            net.start_unit(u);
            net.run(Duration::from_millis(30));
        }
    }
    let all = refusals(&net);
    let known = all.iter().filter(|r| r.1 == Some(EuId(1))).count();
    let strangers = all.iter().filter(|r| r.1.is_none()).count();
    assert!(strangers <= 60, "ten a second: {strangers}");
    assert!(strangers > 20 && known >= 15, "{strangers} {known}");
}

/// Tickets, how the group stands, and whether that is for good.
type Told = (Vec<Ticket>, Stands, bool);

fn told(net: &Net) -> Vec<Told> {
    let events = net.mge_events.iter();
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

fn refusals(net: &Net) -> Vec<(RefusedWhy, Option<EuId>)> {
    let events = net.mge_events.iter();
    events
        .filter_map(|e| match e {
            MgeEvent::Refused { why, eu, .. } => Some((*why, *eu)),
            _ => None,
        })
        .collect()
}

fn settled(seed: u64, units: usize, groups: u32, update: UpdateMode) -> Net {
    let mut net = Net::new(seed, units, groups, update);
    assert!(net.run_until(secs(2), Net::settled), "{:?}", net.drops);
    net
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
