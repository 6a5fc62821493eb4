//! Rotations that the manager begins by itself, and those of several groups.

use std::collections::BTreeSet;
use std::time::Duration;

use fpn::ids::GroupId;
use fpn::keyshare::UpdateMode;
use fpn::manager::{AfterVolume, GroupRecord, MgeEvent, RotateEvery};
use fpn_sim::{World, group};

use crate::{secs, settled};

/// A world whose groups are rotated by themselves once an hour.
fn hourly(seed: u64, units: usize, groups: u32) -> World {
    let mut world = settled(seed, units, groups, UpdateMode::Hitless);
    for g in 1..=groups {
        world.change_group(every(g, 3600));
    }
    world
}

fn every(g: u32, seconds: u64) -> GroupRecord {
    GroupRecord {
        rotate_every: RotateEvery::try_from(seconds).unwrap(),
        ..group(g, UpdateMode::Hitless)
    }
}

/// When the group is rotated next, in seconds from now.
fn next(world: &World, g: u32) -> Option<u64> {
    let status = world.mge.as_ref().unwrap().status(world.now);
    let keys = status.keys.iter();
    keys.filter(|key| key.group == GroupId(g))
        .find_map(|key| key.next_s)
}

#[test]
fn a_key_changes_within_its_interval_without_anybody_asking_and_a_restart_keeps_the_moment() {
    let mut world = hourly(31, 2, 1);
    world.run(secs(1800));
    assert_eq!(world.done.len(), 0);
    let left = next(&world, 1).unwrap();
    assert!((3240 - 1810..=3600 - 1800).contains(&left), "{left}");
    world.stop_mge();
    world.run(secs(60));
    world.start_mge();
    let then = next(&world, 1).unwrap();
    assert!((left - 62..=left - 60).contains(&then), "{left} {then}");
    world.run(secs(then - 1));
    assert_eq!(world.done.len(), 0);
    assert!(world.run_until(secs(5), |n| n.done.len() == 1));
    assert_eq!(
        (world.done[0].acked, &world.done[0].tickets[..]),
        (2, &[][..])
    );
    world.change_group(every(1, 0));
    assert_eq!(next(&world, 1), None);
    world.run(secs(8000));
    assert_eq!(world.done.len(), 1);
}

#[test]
fn after_a_day_without_a_manager_the_keys_of_many_groups_change_a_few_at_a_time() {
    let mut world = hourly(32, 2, MANY);
    world.stop_mge();
    for u in 0..2 {
        world.stop_unit(u);
    }
    world.run(secs(86_400));
    world.start_mge();
    for u in 0..2 {
        world.start_unit(u);
    }
    let start = world.now;
    let mut busiest = 0;
    world.run_until(secs(420), |world| {
        let busy = world.mge.as_ref().unwrap().groups();
        busiest = busiest.max(busy.filter(|g| g.rotation.is_some()).count());
        world.done.len() == MANY as usize
    });
    let groups: BTreeSet<GroupId> = world.done.iter().map(|done| done.group).collect();
    assert_eq!((groups.len(), world.done.len()), (40, 40), "each once");
    assert!((1..=4).contains(&busiest), "{busiest}");
    assert!(
        world.now.since(start) > secs(180),
        "spread over six minutes"
    );
}

#[test]
fn several_groups_are_rotated_one_after_the_other_and_each_request_is_answered() {
    let mut world = settled(33, 3, 12, UpdateMode::Hitless);
    let tickets = world.rotate_groups(&[]);
    assert_eq!(tickets.len(), 12);
    let mut busiest = 0;
    let all = world.run_until(secs(60), |world| {
        let busy = world.mge.as_ref().unwrap().groups();
        busiest = busiest.max(busy.filter(|g| g.rotation.is_some()).count());
        world.done.len() == 12
    });
    assert!(all, "{}", world.done.len());
    assert!((2..=4).contains(&busiest), "{busiest}");
    let answered: BTreeSet<_> = world.done.iter().flat_map(|d| d.tickets.clone()).collect();
    assert_eq!(answered, tickets.into_iter().collect());
    let some = world.rotate_groups(&[3, 5, 3]);
    assert_eq!(some.len(), 2, "a group that is named twice is rotated once");
    assert!(world.run_until(secs(60), |world| world.done.len() == 14));
}

#[test]
fn a_scheduled_rotation_that_the_store_refuses_is_tried_again_and_whoever_waits_is_told() {
    let mut world = hourly(34, 2, 3);
    world.weather.store_fails = 100;
    let tickets = world.rotate_groups(&[1]);
    world.run(secs(3600));
    assert_eq!(world.done.len(), 0);
    let told = world
        .mge_events
        .iter()
        .any(|event| matches!(event, MgeEvent::StoreFailed { tickets: t, .. } if *t == tickets));
    assert!(told, "who asked is told");
    world.weather.store_fails = 0;
    world.run(Duration::from_secs(120));
    let groups: BTreeSet<GroupId> = world.done.iter().map(|done| done.group).collect();
    assert_eq!(groups.len(), 3, "all that were due follow");
}

#[test]
fn a_group_that_is_removed_while_it_waits_is_not_waited_for() {
    let mut world = settled(35, 2, 8, UpdateMode::Hitless);
    let tickets = world.rotate_groups(&[]);
    world.remove_group(8);
    let gone = world.mge_events.iter().find_map(|event| match event {
        MgeEvent::GroupRemoved { tickets, .. } => Some(tickets.clone()),
        _ => None,
    });
    assert_eq!(gone.unwrap(), [tickets[7]]);
    assert!(world.run_until(secs(30), |world| world.done.len() == 7));
}

/// A world whose group is rotated when its units have sealed 10 GB under a key.
fn by_volume(seed: u64, units: usize) -> World {
    let mut world = settled(seed, units, 1, UpdateMode::Hitless);
    world.change_group(GroupRecord {
        after_volume: AfterVolume::try_from(10 * GB).unwrap(),
        ..group(1, UpdateMode::Hitless)
    });
    world.run(secs(61));
    world
}

/// How many bytes the manager believes to be sealed under the group's key.
fn volume(world: &World) -> u64 {
    world.mge.as_ref().unwrap().status(world.now).keys[0].volume
}

fn seal(world: &mut World, u: usize, bytes: u64) {
    *world.units[u].sealed.entry(GroupId(1)).or_default() += bytes;
}

#[test]
fn a_key_changes_once_when_all_units_together_have_sealed_its_volume() {
    let mut world = by_volume(36, 4);
    // So many reports that some of them arrive and their answers do not.
    world.weather.loss = 10;
    world.weather.twice = 10;
    for _ in 0..50 {
        for u in 0..4 {
            seal(&mut world, u, 2 * GB / 50);
        }
        world.run(secs(1));
    }
    world.run(secs(20));
    assert_eq!(
        (volume(&world), world.done.len()),
        (8 * GB, 0),
        "each byte once"
    );
    seal(&mut world, 3, 2 * GB);
    assert!(world.run_until(secs(20), |world| world.done.len() == 1));
    world.run(secs(120));
    assert_eq!(
        (volume(&world), world.done.len()),
        (0, 1),
        "once for this key"
    );
    seal(&mut world, 0, 10 * GB);
    assert!(world.run_until(secs(20), |world| world.done.len() == 2));
}

#[test]
fn a_volume_survives_a_restart_of_the_manager_and_of_a_unit() {
    let mut world = by_volume(37, 3);
    for u in 0..3 {
        seal(&mut world, u, GB);
    }
    world.run(secs(20));
    assert_eq!(volume(&world), 3 * GB);
    world.crash_mge();
    seal(&mut world, 0, GB);
    world.run(secs(2));
    world.start_mge();
    world.run(secs(20));
    assert_eq!(volume(&world), 4 * GB, "what was told before and after");
    world.crash_unit(1);
    world.run(secs(2));
    world.start_unit(1);
    world.run(secs(20));
    seal(&mut world, 1, GB);
    world.run(secs(20));
    assert_eq!(volume(&world), 5 * GB, "the new process begins at nothing");
    world.stop_mge();
    world.run(secs(2));
    world.start_mge();
    assert_eq!((volume(&world), world.done.len()), (5 * GB, 0));
    seal(&mut world, 2, 5 * GB);
    assert!(world.run_until(secs(20), |world| world.done.len() == 1));
}

const MANY: u32 = 40;
const GB: u64 = 1_000_000_000;
