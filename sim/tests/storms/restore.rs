//! A manager that goes on from an older copy of its database.

use std::time::Duration;

use fpn::DropReason;
use fpn::ids::{Epoch, EuId, GroupId};
use fpn::keyshare::UpdateMode;
use fpn::keyshare::enroll::EnrollEvent;
use fpn::keyshare::eu::{EuState, Memory};
use fpn::manager::{MgeEvent, Point, TokenRecord, mark_of};
use fpn::time::Pseudotime;
use fpn::wire::control::Mark;
use fpn_sim::{Store, UnitNode, Weather, World, group, identity, mge_address};

use super::enrollment::{enroll_watched, enroll_within, token, token_record};
use crate::{MODES, secs};

#[test]
fn a_manager_from_an_older_copy_gives_no_keys_and_units_go_on_among_each_other() {
    for update in MODES {
        let (mut world, copy) = copied(1, 3, update);
        rotate(&mut world, 2);
        let sender_ids = world.store.sender_ids;
        go_back(&mut world, copy);
        assert!(
            world.run_until(secs(10), |n| waiting(n) == 3),
            "{:?}",
            world.drops
        );
        world.run(secs(60));
        assert_eq!(restores(&world), 1);
        assert_eq!(world.store.boot, 1 << 20);
        assert!(
            world.store.sender_ids >= sender_ids + (1 << 20),
            "they jump"
        );
        assert!(world.store.groups[&GroupId(1)].key.as_ref().unwrap().epoch > Epoch(ERA));
        for u in 0..3 {
            assert_eq!(world.units[u].sends(1), Some(Epoch(3)), "unit {u} sends on");
            assert_eq!(world.state(u), Some(EuState::Alone));
            assert!(world.units[u].refused[0].contains("waits for its operator"));
        }
        assert!(world.drops[&DropReason::ControlRestored] > 0);

        world.accept([0, 1, 2]);
        assert!(
            world.run_until(secs(30), World::settled),
            "{:?}",
            world.drops
        );
        let epoch = world.epoch(1).unwrap();
        assert!(epoch > Epoch(ERA));
        assert!(world.units.iter().all(|u| u.sends(1) == Some(epoch)));
        // From now on rotations work as before.
        rotate(&mut world, 1);
        assert_eq!(world.epoch(1), Some(epoch.next()));
    }
}

#[test]
fn the_operator_says_yes_to_each_unit_by_itself_and_an_eviction_needs_none() {
    let (mut world, copy) = copied(2, 4, UpdateMode::Hitless);
    rotate(&mut world, 1);
    go_back(&mut world, copy);
    assert!(world.run_until(secs(10), |n| waiting(n) == 4));
    world.accept([0]);
    world.evict(1);
    world
        .barred
        .insert(EuId(2), [(GroupId(1), Epoch(2))].into());
    assert!(world.run_until(secs(30), |n| n.units[0].sends(1) > Some(Epoch(ERA))));
    world.run(secs(40));
    assert_eq!(
        world.units[1].threads.groups().count(),
        0,
        "evicted, and told so"
    );
    assert_eq!(world.units[2].sends(1), Some(Epoch(2)));
    world.accept([2, 3]);
    assert!(world.run_until(secs(40), World::settled));
    assert_eq!(world.units[1].threads.groups().count(), 0);
}

#[test]
fn a_membership_that_was_removed_after_the_copy_gets_no_key_by_itself() {
    for update in MODES {
        let (mut world, copy) = copied(3, 3, update);
        world.leave(0, 1);
        assert!(world.run_until(secs(5), |n| n.epoch(1) == Some(Epoch(2)) && n.settled()));
        world.run(secs(2));
        go_back(&mut world, copy);
        assert!(world.run_until(secs(10), |n| waiting(n) == 3));
        world.run(secs(40));
        assert_eq!(world.units[0].threads.groups().count(), 0);
        world.accept([1, 2]);
        world.run(secs(40));
        assert_eq!(world.units[0].threads.groups().count(), 0);
        assert!(world.units[1].sends(1) > Some(Epoch(ERA)));
    }
}

#[test]
fn what_an_evicted_unit_knows_counts_too_and_it_stays_out() {
    let (mut world, _) = copied(4, 3, UpdateMode::Strict);
    world.evict(0);
    assert!(world.run_until(secs(5), |n| n.epoch(1) == Some(Epoch(2)) && n.settled()));
    let copy = world.store.copy();
    // A later write, of which only the evicted unit knows: it has the disk of another one.
    world.units[0].memory = {
        rotate(&mut world, 1);
        world.units[1].memory.clone()
    };
    go_back(&mut world, copy);
    for u in [1, 2] {
        world.stop_unit(u);
    }
    world.restart_unit(0);
    assert!(world.run_until(secs(10), |n| restores(n) == 1));
    assert_eq!(waiting(&world), 2, "it waits for no yes");
    let told = |e: &MgeEvent| matches!(e, MgeEvent::Restored { units: 2, .. });
    assert!(world.mge_events.iter().any(told), "the log says the same");
    for u in [1, 2] {
        world.start_unit(u);
    }
    world.accept([1, 2]);
    assert!(world.run_until(secs(40), World::settled));
    assert_eq!(world.units[0].threads.groups().count(), 0);
}

#[test]
fn no_pair_of_key_and_sender_id_comes_twice_even_if_the_copy_overtakes_what_was_lost() {
    for (seed, update) in (0..8).zip(MODES.into_iter().cycle()) {
        let (mut world, copy) = copied(100 + seed, 3, update);
        // The history that will be lost: rotations, starts, many registrations.
        for _ in 0..3 {
            rotate(&mut world, 1);
            world.crash_mge();
            world.start_mge();
            for u in 0..3 {
                world.restart_unit(u);
            }
            assert!(world.run_until(secs(8), World::settled));
        }
        let (boot, ids) = (world.store.boot, world.store.sender_ids);
        for u in 0..3 {
            // No unit hears the manager while it comes to the same numbers and beyond.
            world.units[u].address.set_port(9);
        }
        go_back(&mut world, copy);
        while world.store.boot < boot + 2 || world.store.sender_ids < ids {
            world.crash_mge();
            world.start_mge();
            world.rotate(1, None);
            world.run(secs(4));
        }
        assert!(world.epoch(1) > Some(Epoch(4)));
        for u in 0..3 {
            world.units[u].address.set_port(5000);
            world.restart_unit(u);
        }
        assert!(
            world.run_until(secs(20), |n| restores(n) == 1),
            "{:?}",
            world.drops
        );
        world.accept([0, 1, 2]);
        assert!(world.run_until(secs(40), World::settled));
        assert!(world.store.sender_ids > ids);
    }
}

#[test]
fn all_units_restarted_too_tell_it_from_their_disks() {
    let (mut world, copy) = copied(5, 3, UpdateMode::Hitless);
    rotate(&mut world, 1);
    for u in 0..3 {
        world.stop_unit(u);
    }
    go_back(&mut world, copy);
    world.run(secs(10));
    for u in 0..3 {
        world.start_unit(u);
    }
    assert!(world.run_until(secs(5), |n| waiting(n) == 3));
    world.run(secs(20));
    assert!(world.units.iter().all(|u| u.sends(1).is_none()));
    world.accept([0, 1, 2]);
    assert!(world.run_until(secs(30), World::settled));
}

#[test]
fn who_registered_before_the_manager_knew_has_to_forget_its_sender_ids() {
    let (mut world, copy) = copied(6, 3, UpdateMode::Hitless);
    // This unit has been away since before the copy and knows nothing newer.
    world.stop_unit(0);
    rotate(&mut world, 1);
    for u in [1, 2] {
        world.units[u].address.set_port(9);
    }
    go_back(&mut world, copy);
    world.start_unit(0);
    assert!(world.run_until(secs(5), |n| n.units[0].sends(1) == Some(Epoch(1))));
    assert_eq!(restores(&world), 0);
    for u in [1, 2] {
        world.units[u].address.set_port(5000);
    }
    assert!(world.run_until(secs(20), |n| restores(n) == 1));
    assert!(world.run_until(secs(5), |n| n.units[0].sends(1).is_none()));
    assert_eq!(
        world.units[1].sends(1),
        Some(Epoch(2)),
        "the others send on"
    );
    world.accept([0, 1, 2]);
    assert!(world.run_until(secs(40), World::settled));
}

#[test]
fn the_same_copy_twice_and_a_copy_of_before_the_last_restore_are_noticed_too() {
    let (mut world, copy) = copied(7, 3, UpdateMode::Hitless);
    rotate(&mut world, 1);
    let mut highest = Epoch(0);
    for round in 1..=3 {
        go_back(&mut world, copy.copy());
        assert!(world.run_until(secs(20), |n| waiting(n) == 3), "{round}");
        world.run(secs(2));
        world.accept([0, 1, 2]);
        assert!(world.run_until(secs(40), World::settled), "{round}");
        assert!(world.epoch(1) > Some(highest), "{round}");
        highest = world.epoch(1).unwrap();
        assert_eq!(world.store.boot >> 20, round);
    }
}

#[test]
fn a_late_unit_with_a_mark_of_the_lost_history_restores_nothing_again() {
    let (mut world, copy) = copied(8, 3, UpdateMode::Hitless);
    rotate(&mut world, 1);
    world.stop_unit(0);
    go_back(&mut world, copy);
    assert!(world.run_until(secs(10), |n| waiting(n) == 3));
    world.accept([1, 2]);
    assert!(world.run_until(secs(30), |n| {
        (1..3).all(|u| n.units[u].sends(1) > Some(Epoch(ERA)))
    }));
    world.start_unit(0);
    world.run(secs(30));
    assert_eq!((restores(&world), world.units[0].sends(1)), (1, None));
    world.accept([0]);
    assert!(world.run_until(secs(30), World::settled));
    assert_eq!(restores(&world), 1);
}

#[test]
fn a_restore_on_purpose_begins_before_anything_is_answered_and_nobody_loses_keys() {
    for update in MODES {
        let (mut world, mut copy) = copied(9, 3, update);
        rotate(&mut world, 1);
        copy.restored = Some(world.store.boot);
        world.weather.store_ms = 2000;
        go_back(&mut world, copy);
        world.run(secs(1));
        assert_eq!(restores(&world), 0);
        world.weather.store_ms = 2;
        assert!(world.run_until(secs(5), |n| waiting(n) == 3));
        world.run(secs(20));
        assert_eq!(restores(&world), 1);
        assert!(world.units.iter().all(|u| u.sends(1) == Some(Epoch(2))));
        assert!(world.units.iter().all(|u| !u.events.contains(&"revoked")));
        world.accept([0, 1, 2]);
        assert!(world.run_until(secs(30), World::settled));
        assert_eq!(world.store.restored, None);
    }
}

#[test]
fn nothing_is_answered_while_the_new_era_cannot_be_written() {
    for lies in [0, 100] {
        let (mut world, copy) = copied(10, 3, UpdateMode::Hitless);
        rotate(&mut world, 1);
        go_back(&mut world, copy);
        (world.weather.store_fails, world.weather.store_lies) = (100, lies);
        let sent = |n: &World| n.units.iter().map(|u| u.registered()).sum::<usize>();
        let before = sent(&world);
        world.run(secs(30));
        assert_eq!((sent(&world), restores(&world)), (before, 0));
        assert!(world.mge.as_ref().unwrap().status(world.now).restoring);
        assert!(world.units.iter().all(|u| u.refused.is_empty()));
        world.rotate(1, None);
        (world.weather.store_fails, world.weather.store_lies) = (0, 0);
        assert!(world.run_until(secs(40), |n| restores(n) == 1));
        world.accept([0, 1, 2]);
        assert!(world.run_until(secs(40), |n| n.settled() && !n.done.is_empty()));
        assert!(
            world.done.last().unwrap().epoch > Epoch(ERA + 1),
            "who waited has a new key"
        );
    }
}

#[test]
fn a_manager_that_dies_while_the_era_is_written_begins_it_again() {
    for seed in 20..28 {
        let (mut world, copy) = copied(seed, 3, UpdateMode::Strict);
        rotate(&mut world, 1);
        go_back(&mut world, copy);
        world.weather.store_ms = 500;
        assert!(world.run_until(secs(10), |n| {
            n.mge.as_ref().unwrap().status(n.now).restoring
        }));
        world.crash_mge();
        world.weather.store_ms = 2;
        world.start_mge();
        assert!(world.run_until(secs(20), |n| waiting(n) == 3));
        world.accept([0, 1, 2]);
        assert!(world.run_until(secs(40), World::settled));
        assert!(world.epoch(1) > Some(Epoch(ERA)));
    }
}

#[test]
fn tokens_of_the_copy_are_void_and_new_ones_are_a_yes() {
    let (mut world, copy) = copied(11, 2, UpdateMode::Hitless);
    let mut copy = copy;
    copy.tokens.push(good_token());
    rotate(&mut world, 1);
    world.stop_unit(0);
    go_back(&mut world, copy);
    assert!(world.run_until(secs(10), |n| waiting(n) == 2));
    assert!(world.store.tokens.is_empty());
    let asked = |world: &mut World| enroll_within(secs(5), world, &token(), identity(1), &[]);
    assert_eq!(asked(&mut world), None, "who comes with it hears nothing");
    assert!(
        world.drops[&DropReason::ControlToken] > 0,
        "{:?}",
        world.drops
    );
    assert_eq!(waiting(&world), 2);
    // The same token, added after the restore.
    world.add_token(good_token());
    let event = asked(&mut world);
    assert!(matches!(event, Some(EnrollEvent::Enrolled { .. })));
    assert_eq!(waiting(&world), 1);
    world.start_unit(0);
    assert!(world.run_until(secs(20), |n| n.units[0].sends(1) > Some(Epoch(ERA))));
    assert_eq!(world.units[1].sends(1), Some(Epoch(2)), "it waits");
}

#[test]
fn no_datagram_leaves_while_an_era_is_written_whatever_was_under_way() {
    // The world checks after every step that no datagram leaves.
    let mut enrolled = 0;
    for seed in 0..20 {
        let (mut world, _) = copied(200 + seed, 4, MODES[seed as usize % 2]);
        world.evict(3);
        assert!(world.run_until(secs(5), |n| n.epoch(1) == Some(Epoch(2)) && n.settled()));
        let mut copy = world.store.copy();
        copy.tokens.push(good_token());
        something(&mut world);
        for u in 0..4 {
            world.stop_unit(u);
        }
        go_back(&mut world, copy);
        world.run(secs(1));
        // The first two may be served as if nothing had happened, until the manager hears one of
        // the others.
        for u in [0, 1] {
            world.units[u].memory = Memory::default();
        }
        world.rotate(1, None);
        // Either the era takes long to write, or it is written before what was under way ends.
        world.weather.store_ms = [3000, 0][seed as usize / 2 % 2];
        world.keep_seen = true;
        // The enrollment has come to another step each time.
        let steps = Duration::from_millis(2 * seed);
        let _ = enroll_within(steps, &mut world, &token(), identity(4), &[]);
        for u in 0..4 {
            world.start_unit(u);
        }
        let _ = enroll_within(secs(1), &mut world, &token(), identity(4), &[]);
        world.weather.store_ms = 2;
        assert!(
            world.run_until(secs(20), |n| restores(n) == 1),
            "seed {seed}"
        );
        let asked = world.seen.iter().filter(|(_, to, _)| *to == mge_address());
        assert!(asked.count() >= 8, "the control: they ask");
        world.run(secs(2));
        let of_era = |u: &UnitNode| u.sends(1) > Some(Epoch(ERA));
        assert!(!world.units.iter().any(of_era), "nobody has said yes");
        let keys = world.store.units[&EuId(1)].keys.as_ref();
        enrolled += usize::from(keys == Some(identity(4).public()));
        assert_eq!(waiting(&world), 3);
    }
    assert!(enrolled > 0, "some were written before the era");
}

#[test]
fn an_enrollment_whose_signature_is_being_checked_when_an_era_begins_is_neither_stored_nor_answered()
 {
    let mut interrupted = 0;
    for seed in 0..40 {
        let (mut world, mut copy) = copied(300 + seed, 2, MODES[seed as usize % 2]);
        copy.tokens.push(good_token());
        something(&mut world);
        for u in 0..2 {
            world.stop_unit(u);
        }
        go_back(&mut world, copy);
        world.run(secs(1));
        // Both ask at the same time, so either operation can be the first to end.
        world.weather.store_ms = 3000;
        world.start_unit(1);
        let mut checked = false;
        let event = enroll_watched(secs(1), &mut world, &token(), identity(4), |w| {
            // The operation of unit 1 has ended, as it has begun the era. So the one that still
            // runs is that of the enrollment.
            let status = w.mge.as_ref().expect("a manager").status(w.now);
            checked |= status.restoring && status.queue.running > 0;
        });
        world.weather.store_ms = 2;
        assert!(
            world.run_until(secs(20), |n| restores(n) == 1),
            "seed {seed}"
        );
        world.run(secs(5));
        if checked {
            interrupted += 1;
            assert_eq!(event, None, "seed {seed}");
            let keys = world.store.units[&EuId(1)].keys.as_ref();
            assert_eq!(keys, Some(identity(1).public()), "seed {seed}");
            assert!(
                world.store.tokens.is_empty(),
                "seed {seed}: the token is void"
            );
            assert_eq!(waiting(&world), 2, "seed {seed}: nobody has said yes");
        }
    }
    assert!(interrupted >= 5, "the control: {interrupted} of 40 were");
}

#[test]
fn an_enrollment_whose_write_is_to_be_tried_again_ends_with_its_token_when_an_era_begins() {
    for lies in [0, 100] {
        let (mut world, mut copy) = copied(40, 2, UpdateMode::Hitless);
        copy.tokens.push(good_token());
        rotate(&mut world, 1);
        world.units[1].cut = true;
        world.stop_unit(0);
        go_back(&mut world, copy);
        world.run(secs(1));
        (world.weather.store_fails, world.weather.store_lies) = (100, lies);
        let keys = identity(4);
        // By then the pauses between two attempts of the write are long.
        let event = enroll_within(secs(31), &mut world, &token(), keys.clone(), &[]);
        assert_eq!(event, None, "the write fails");
        world.units[1].cut = false;
        assert!(world.run_until(secs(8), restoring));
        (world.weather.store_fails, world.weather.store_lies) = (0, 0);
        assert!(world.run_until(secs(8), |n| restores(n) == 1));
        let event = enroll_within(secs(30), &mut world, &token(), keys.clone(), &[]);
        assert_eq!(event, None, "the token is void");
        let taken = world.store.units[&EuId(1)].keys.as_ref() == Some(keys.public());
        assert_eq!(taken, lies == 100);
        assert_eq!(waiting(&world), 2, "nobody has said yes");
        world.store.tokens.clear();
        world.add_token(good_token());
        let event = enroll_within(secs(30), &mut world, &token(), keys.clone(), &[]);
        assert!(matches!(event, Some(EnrollEvent::Enrolled { .. })));
        assert_eq!(waiting(&world), 1);
    }
}

#[test]
fn a_write_of_a_group_that_is_to_be_tried_again_is_not_when_an_era_begins() {
    for (seed, update) in (50..).zip(MODES.into_iter().cycle()).take(8) {
        for lies in [0, 100] {
            let (mut world, copy) = copied(seed, 3, update);
            for u in [0, 1] {
                world.stop_unit(u);
                world.units[u].memory = Memory::default();
            }
            something(&mut world);
            // This is the only unit that knows more.
            world.units[2].cut = true;
            go_back(&mut world, copy);
            for u in [0, 1] {
                world.start_unit(u);
            }
            let first = |n: &World| (0..2).all(|u| n.units[u].sends(1) == Some(Epoch(1)));
            assert!(world.run_until(secs(10), first));
            world.rotate(1, None);
            if seed % 4 < 2 {
                // The write that fails is not the first of the rotation but a later one.
                assert!(world.run_until(secs(2), |n| n.phase(1).is_some()));
            }
            (world.weather.store_fails, world.weather.store_lies) = (100, lies);
            world.run(secs(4));
            world.units[2].cut = false;
            assert!(world.run_until(secs(20), restoring), "seed {seed}");
            world.run(secs(12));
            (world.weather.store_fails, world.weather.store_lies) = (0, 0);
            assert!(world.run_until(secs(40), |n| restores(n) == 1));
            world.run(secs(15));
            world.accept([0, 1, 2]);
            assert!(world.run_until(secs(60), World::settled), "seed {seed}");
            assert!(world.epoch(1) > Some(Epoch(ERA)));
            rotate(&mut world, 1);
        }
    }
}

#[test]
fn whoever_waits_for_a_rotation_when_an_era_begins_is_told_of_the_next_one() {
    // The rotation is under way, or its beginning is being written.
    for (seed, store_ms) in [(70, 2), (71, 800)] {
        let (mut world, copy) = copied(seed, 3, UpdateMode::Hitless);
        for u in [0, 1] {
            world.stop_unit(u);
            world.units[u].memory = Memory::default();
        }
        something(&mut world);
        world.stop_unit(2);
        go_back(&mut world, copy);
        for u in [0, 1] {
            world.start_unit(u);
        }
        let first = |n: &World| (0..2).all(|u| n.units[u].sends(1) == Some(Epoch(1)));
        assert!(world.run_until(secs(10), first));
        world.run(secs(1));
        world.units[0].stuck = true;
        world.weather.store_ms = store_ms;
        let tickets = world.rotate(1, None);
        world.run(Duration::from_millis(20));
        assert_eq!(world.phase(1).is_some(), store_ms == 2);
        world.start_unit(2);
        assert!(world.run_until(secs(1), restoring));
        (world.units[0].stuck, world.weather.store_ms) = (false, 2);
        assert!(world.run_until(secs(20), |n| restores(n) == 1));
        assert!(world.done.is_empty());
        world.accept([0, 1, 2]);
        let told = |n: &World| n.done.iter().any(|done| done.tickets == tickets);
        assert!(world.run_until(secs(30), told), "{store_ms}");
        assert!(world.done.iter().all(|done| done.epoch > Epoch(ERA + 1)));
    }
}

#[test]
fn a_unit_in_more_groups_than_fit_one_key_dis_has_none_of_the_era_before_beside_the_new_ones() {
    for update in MODES {
        let mut world = World::new(16, 2, 30, update);
        assert!(
            world.run_until(secs(4), World::settled),
            "{:?}",
            world.drops
        );
        let copy = world.store.copy();
        rotate(&mut world, 1);
        go_back(&mut world, copy);
        assert!(world.run_until(secs(10), |n| waiting(n) == 2));
        world.run(secs(2));
        world.accept([0, 1]);
        let mut partly = false;
        let whole = world.run_until(secs(40), |n| {
            for unit in &n.units {
                let held = (1..=30).filter_map(|g| unit.threads.group(GroupId(g)));
                let epochs = held.flat_map(|g| g.receive.iter().map(|k| k.epoch.0));
                let (new, old): (Vec<_>, Vec<_>) = epochs.partition(|epoch| *epoch > ERA);
                assert!(new.is_empty() || old.is_empty(), "{new:?} {old:?}");
                partly |= (1..30).contains(&new.len());
                assert_eq!(unit.threads.complete, new.len() == 30 || new.is_empty());
            }
            n.settled()
        });
        assert!(whole, "{:?}", world.drops);
        assert!(partly, "they do not fit into one");
        assert!(world.units.iter().all(|u| u.threads.groups().count() == 30));
    }
}

#[test]
fn invented_marks_change_nothing() {
    let mut world = World::new(12, 3, 1, UpdateMode::Hitless);
    assert!(world.run_until(secs(2), World::settled));
    let good = *world.units[1].memory.mark.as_bytes();
    let mut marks = vec![Mark::new([0xff; Mark::LEN]), Mark::new([0x5a; Mark::LEN])];
    for at in [0, 5, 9, 10, 15] {
        let mut bytes = good;
        bytes[at] ^= 1;
        marks.push(Mark::new(bytes));
    }
    // The mark of a manager with other keys, which is much further than this one.
    let other = Point {
        boot: 7 << 20,
        draw: 1,
        count: 9,
    };
    marks.push(mark_of(&identity(1), other));
    for mark in marks {
        world.stop_unit(0);
        world.units[0].memory.mark = mark;
        world.start_unit(0);
        assert!(world.run_until(secs(4), World::settled), "{mark}");
        assert_eq!(restores(&world), 0, "{mark}");
        assert!(
            world.units[0].memory.mark.boot() < 1 << 20,
            "it is not kept"
        );
    }
    let other = Point {
        boot: 7 << 20,
        draw: 1,
        count: 9,
    };
    // The control: the same mark under this manager's keys is believed.
    world.stop_unit(0);
    world.units[0].memory.mark = mark_of(&identity(0), other);
    world.copied = true;
    world.start_unit(0);
    assert!(world.run_until(secs(4), |n| restores(n) == 1));
    assert_eq!(world.store.boot, 8 << 20);
}

#[test]
fn every_epoch_that_a_unit_knows_it_knows_with_the_mark_of_its_write() {
    for update in MODES {
        let mut world = World::new(13, 3, 2, update);
        assert!(world.run_until(secs(2), World::settled));
        for _ in 0..3 {
            let copy = world.store.copy();
            world.rotate(1, None);
            // This is the moment at which the first unit has the new key.
            let top = world.store.top(1).next();
            let has = |n: &World, u: usize| {
                let ring = &n.units[u].unit.as_ref().unwrap().snapshot().ring;
                let group = ring.group(GroupId(1)).unwrap().receive.clone();
                group.iter().any(|k| k.epoch == top)
            };
            assert!(world.run_until(secs(2), |n| (0..3).any(|u| has(n, u))));
            for u in (0..3).filter(|u| has(&world, *u)) {
                assert!(
                    world.units[u].memory.mark > mark_of(&identity(0), copy.point()),
                    "unit {u}"
                );
            }
            assert!(world.run_until(secs(5), World::settled));
        }
    }
}

#[test]
fn a_group_that_is_added_after_a_restore_begins_beyond_the_lost_history_too() {
    let (mut world, copy) = copied(14, 2, UpdateMode::Hitless);
    world.add_group(group(2, UpdateMode::Hitless));
    for u in [0, 1] {
        world.join(u, 2);
    }
    assert!(world.run_until(secs(3), World::settled));
    go_back(&mut world, copy);
    assert!(world.run_until(secs(10), |n| waiting(n) == 2));
    // The group has the number of the lost one. The store of `fpn-mge` would give it another.
    world.add_group(group(2, UpdateMode::Hitless));
    world.accept([0, 1]);
    for u in [0, 1] {
        world.join(u, 2);
    }
    assert!(world.run_until(secs(30), World::settled));
    assert!(world.epoch(2) > Some(Epoch(ERA)));
}

#[test]
fn in_foul_weather_everybody_comes_to_the_new_key_and_no_pair_comes_twice() {
    use rand::{Rng, RngExt, SeedableRng};
    let mut told = 0;
    for seed in 0..12 {
        let mut rng = rand::rngs::ChaCha8Rng::seed_from_u64(seed);
        let update = MODES[seed as usize % 2];
        let mut world = World::new(seed, 4, 2, update);
        world.weather = Weather::foul(&mut rng);
        world.run(secs(5));
        let copy = world.store.copy();
        for _ in 0..rng.random_range(1..4) {
            world.rotate(1 + rng.next_u32() % 2, None);
            world.run(Duration::from_millis(rng.random_range(0..3000)));
        }
        let lost = world.store.point() > copy.point();
        // In this weather perhaps no unit has heard of what is lost.
        let of_copy = mark_of(&identity(0), copy.point());
        let known = world.units.iter().any(|u| u.memory.mark > of_copy);
        go_back(&mut world, copy);
        world.run(secs(20));
        world.weather = Weather::fair();
        world.run(secs(20));
        let restored = restores(&world);
        assert!(restored <= usize::from(lost), "seed {seed}");
        assert!(restored >= usize::from(known), "seed {seed}");
        if restored > 0 {
            world.accept(0..4);
        }
        told += usize::from(known);
        assert!(
            world.run_until(secs(60), World::settled),
            "seed {seed}: {:?}",
            world.drops
        );
    }
    assert!(told >= 6, "only {told} of 12 seeds lost what units knew of");
}

/// A token for the first unit that never expires.
fn good_token() -> TokenRecord {
    TokenRecord {
        expires: Pseudotime(u64::MAX),
        ..token_record()
    }
}

/// A settled world, and a copy of the manager's store.
fn copied(seed: u64, units: usize, update: UpdateMode) -> (World, Store) {
    let mut world = World::new(seed, units, 1, update);
    assert!(
        world.run_until(secs(2), World::settled),
        "{:?}",
        world.drops
    );
    let copy = world.store.copy();
    (world, copy)
}

/// Rotates group 1 that many times, each time to the end.
fn rotate(world: &mut World, times: usize) {
    for _ in 0..times {
        let done = world.done.len();
        world.rotate(1, None);
        let ended = |n: &World| n.done.len() > done && n.settled();
        assert!(world.run_until(secs(8), ended), "{:?}", world.drops);
    }
    // The mark of the last write comes with a heartbeat.
    world.run(secs(2));
}

/// A write that will be lost and that units know of, but no key: the copy will not give out an
/// epoch again that was used.
fn something(world: &mut World) {
    world.add_token(token_record());
    world.run(secs(3));
}

/// Kills the manager and starts another process of it from the copy.
fn go_back(world: &mut World, copy: Store) {
    world.crash_mge();
    world.store = copy;
    world.copied = true;
    world.start_mge();
}

fn waiting(world: &World) -> usize {
    world.store.units.values().filter(|u| u.unconfirmed).count()
}

fn restores(world: &World) -> usize {
    let restored = |e: &&MgeEvent| matches!(e, MgeEvent::Restored { .. });
    world.mge_events.iter().filter(restored).count()
}

fn restoring(world: &World) -> bool {
    let mge = world.mge.as_ref();
    mge.is_some_and(|mge| mge.status(world.now).restoring)
}

/// Epochs of the first era after a restore are beyond this.
const ERA: u64 = 1 << 32;
