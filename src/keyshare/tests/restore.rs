//! A manager that goes on from an older copy of its database.

use std::time::Duration;

use super::enroll::{enroll_within, token, token_record};
use super::net::{Admin, Net, Store, UnitNode, group, identity, mge_address};
use crate::DropReason;
use crate::ids::{Epoch, EuId, GroupId};
use crate::keyshare::enroll::EnrollEvent;
use crate::keyshare::eu::{EuState, Memory};
use crate::keyshare::ring::UpdateMode;
use crate::manager::{MgeEvent, Point, TokenRecord, mark_of};
use crate::time::Pseudotime;
use crate::wire::control::Mark;

const MODES: [UpdateMode; 2] = [UpdateMode::Strict, UpdateMode::Hitless];
/// Epochs of the first era after a restore are beyond this.
const ERA: u64 = 1 << 32;

#[test]
fn a_manager_from_an_older_copy_gives_no_keys_and_units_go_on_among_each_other() {
    for update in MODES {
        let (mut net, copy) = copied(1, 3, update);
        rotate(&mut net, 2);
        let sender_ids = net.store.sender_ids;
        go_back(&mut net, copy);
        assert!(
            net.run_until(secs(10), |n| waiting(n) == 3),
            "{:?}",
            net.drops
        );
        net.run(secs(60));
        assert_eq!(restores(&net), 1);
        assert_eq!(net.store.boot, 1 << 20);
        assert!(net.store.sender_ids >= sender_ids + (1 << 20), "they jump");
        assert!(net.store.groups[&GroupId(1)].key.as_ref().unwrap().epoch > Epoch(ERA));
        for u in 0..3 {
            assert_eq!(net.units[u].sends(1), Some(Epoch(3)), "unit {u} sends on");
            assert_eq!(net.state(u), Some(EuState::Alone));
            assert!(net.units[u].refused[0].contains("waits for its operator"));
        }
        assert!(net.drops[&DropReason::ControlRestored] > 0);

        yes(&mut net, &[1, 2, 3]);
        assert!(net.run_until(secs(30), Net::settled), "{:?}", net.drops);
        let epoch = net.epoch(1).unwrap();
        assert!(epoch > Epoch(ERA));
        assert!(net.units.iter().all(|u| u.sends(1) == Some(epoch)));
        // All is as it was before.
        rotate(&mut net, 1);
        assert_eq!(net.epoch(1), Some(epoch.next()));
    }
}

#[test]
fn the_operator_says_yes_to_each_unit_by_itself_and_an_eviction_needs_none() {
    let (mut net, copy) = copied(2, 4, UpdateMode::Hitless);
    rotate(&mut net, 1);
    go_back(&mut net, copy);
    assert!(net.run_until(secs(10), |n| waiting(n) == 4));
    yes(&mut net, &[1]);
    net.barred.insert(EuId(2), [(GroupId(1), Epoch(2))].into());
    net.admin(evict(1));
    assert!(net.run_until(secs(30), |n| n.units[0].sends(1) > Some(Epoch(ERA))));
    net.run(secs(40));
    assert_eq!(
        net.units[1].threads.groups().count(),
        0,
        "evicted, and told so"
    );
    assert_eq!(net.units[2].sends(1), Some(Epoch(2)));
    yes(&mut net, &[3, 4]);
    assert!(net.run_until(secs(40), Net::settled));
    assert_eq!(net.units[1].threads.groups().count(), 0);
}

#[test]
fn a_membership_that_was_removed_after_the_copy_gets_no_key_by_itself() {
    for update in MODES {
        let (mut net, copy) = copied(3, 3, update);
        net.barred.insert(EuId(1), [(GroupId(1), Epoch(1))].into());
        net.admin(Admin::Leave {
            eu: EuId(1),
            group: GroupId(1),
            actor: "test".into(),
        });
        assert!(net.run_until(secs(5), |n| n.epoch(1) == Some(Epoch(2)) && n.settled()));
        net.run(secs(2));
        go_back(&mut net, copy);
        assert!(net.run_until(secs(10), |n| waiting(n) == 3));
        net.run(secs(40));
        assert_eq!(net.units[0].threads.groups().count(), 0);
        yes(&mut net, &[2, 3]);
        net.run(secs(40));
        assert_eq!(net.units[0].threads.groups().count(), 0);
        assert!(net.units[1].sends(1) > Some(Epoch(ERA)));
    }
}

#[test]
fn what_an_evicted_unit_knows_counts_too_and_it_stays_out() {
    let (mut net, _) = copied(4, 3, UpdateMode::Strict);
    net.admin(evict(0));
    net.barred.insert(EuId(1), [(GroupId(1), Epoch(1))].into());
    assert!(net.run_until(secs(5), |n| n.epoch(1) == Some(Epoch(2)) && n.settled()));
    let copy = net.store.copy();
    // Something else, of which only the evicted unit hears: another one has its disk.
    net.units[0].memory = {
        rotate(&mut net, 1);
        net.units[1].memory.clone()
    };
    go_back(&mut net, copy);
    for u in [1, 2] {
        net.stop_unit(u);
    }
    net.stop_unit(0);
    net.start_unit(0);
    assert!(net.run_until(secs(10), |n| restores(n) == 1));
    assert_eq!(waiting(&net), 2, "it waits for no yes");
    let told = |e: &MgeEvent| matches!(e, MgeEvent::Restored { units: 2, .. });
    assert!(net.mge_events.iter().any(told), "the log says the same");
    for u in [1, 2] {
        net.start_unit(u);
    }
    yes(&mut net, &[2, 3]);
    assert!(net.run_until(secs(40), Net::settled));
    assert_eq!(net.units[0].threads.groups().count(), 0);
}

#[test]
fn no_pair_of_key_and_sender_id_comes_twice_even_if_the_copy_overtakes_what_was_lost() {
    for (seed, update) in (0..8).zip(MODES.into_iter().cycle()) {
        let (mut net, copy) = copied(100 + seed, 3, update);
        // The history that is lost: rotations, starts, many registrations.
        for _ in 0..3 {
            rotate(&mut net, 1);
            net.crash_mge();
            net.start_mge();
            for u in 0..3 {
                net.stop_unit(u);
                net.start_unit(u);
            }
            assert!(net.run_until(secs(8), Net::settled));
        }
        let (boot, ids) = (net.store.boot, net.store.sender_ids);
        for u in 0..3 {
            // Nobody hears the copy while it comes to the same numbers and beyond.
            net.units[u].address.set_port(9);
        }
        go_back(&mut net, copy);
        while net.store.boot < boot + 2 || net.store.sender_ids < ids {
            net.crash_mge();
            net.start_mge();
            net.rotate(1, None);
            net.run(secs(4));
        }
        assert!(net.epoch(1) > Some(Epoch(4)));
        for u in 0..3 {
            net.units[u].address.set_port(5000);
            net.stop_unit(u);
            net.start_unit(u);
        }
        assert!(
            net.run_until(secs(20), |n| restores(n) == 1),
            "{:?}",
            net.drops
        );
        yes(&mut net, &[1, 2, 3]);
        assert!(net.run_until(secs(40), Net::settled));
        assert!(net.store.sender_ids > ids);
    }
}

#[test]
fn all_units_restarted_too_tell_it_from_their_disks() {
    let (mut net, copy) = copied(5, 3, UpdateMode::Hitless);
    rotate(&mut net, 1);
    for u in 0..3 {
        net.stop_unit(u);
    }
    go_back(&mut net, copy);
    net.run(secs(10));
    for u in 0..3 {
        net.start_unit(u);
    }
    assert!(net.run_until(secs(5), |n| waiting(n) == 3));
    net.run(secs(20));
    assert!(net.units.iter().all(|u| u.sends(1).is_none()));
    yes(&mut net, &[1, 2, 3]);
    assert!(net.run_until(secs(30), Net::settled));
}

#[test]
fn who_registered_before_the_manager_knew_has_to_forget_its_sender_ids() {
    let (mut net, copy) = copied(6, 3, UpdateMode::Hitless);
    // It has been away since before the copy, and knows nothing newer.
    net.stop_unit(0);
    rotate(&mut net, 1);
    for u in [1, 2] {
        net.units[u].address.set_port(9);
    }
    go_back(&mut net, copy);
    net.start_unit(0);
    assert!(net.run_until(secs(5), |n| n.units[0].sends(1) == Some(Epoch(1))));
    assert_eq!(restores(&net), 0);
    for u in [1, 2] {
        net.units[u].address.set_port(5000);
    }
    assert!(net.run_until(secs(20), |n| restores(n) == 1));
    assert!(net.run_until(secs(5), |n| n.units[0].sends(1).is_none()));
    assert_eq!(net.units[1].sends(1), Some(Epoch(2)), "the others send on");
    yes(&mut net, &[1, 2, 3]);
    assert!(net.run_until(secs(40), Net::settled));
}

#[test]
fn the_same_copy_twice_and_a_copy_of_before_the_last_restore_are_noticed_too() {
    let (mut net, copy) = copied(7, 3, UpdateMode::Hitless);
    rotate(&mut net, 1);
    let mut highest = Epoch(0);
    for round in 1..=3 {
        go_back(&mut net, copy.copy());
        assert!(net.run_until(secs(20), |n| waiting(n) == 3), "{round}");
        net.run(secs(2));
        yes(&mut net, &[1, 2, 3]);
        assert!(net.run_until(secs(40), Net::settled), "{round}");
        assert!(net.epoch(1) > Some(highest), "{round}");
        highest = net.epoch(1).unwrap();
        assert_eq!(net.store.boot >> 20, round);
    }
}

#[test]
fn a_late_unit_with_a_mark_of_the_lost_history_restores_nothing_again() {
    let (mut net, copy) = copied(8, 3, UpdateMode::Hitless);
    rotate(&mut net, 1);
    net.stop_unit(0);
    go_back(&mut net, copy);
    assert!(net.run_until(secs(10), |n| waiting(n) == 3));
    yes(&mut net, &[2, 3]);
    assert!(net.run_until(secs(30), |n| {
        (1..3).all(|u| n.units[u].sends(1) > Some(Epoch(ERA)))
    }));
    net.start_unit(0);
    net.run(secs(30));
    assert_eq!((restores(&net), net.units[0].sends(1)), (1, None));
    yes(&mut net, &[1]);
    assert!(net.run_until(secs(30), Net::settled));
    assert_eq!(restores(&net), 1);
}

#[test]
fn a_restore_on_purpose_begins_before_anything_is_answered_and_nobody_loses_keys() {
    for update in MODES {
        let (mut net, mut copy) = copied(9, 3, update);
        rotate(&mut net, 1);
        copy.restored = Some(net.store.boot);
        net.weather.store_ms = 2000;
        go_back(&mut net, copy);
        net.run(secs(1));
        assert_eq!(restores(&net), 0);
        net.weather.store_ms = 2;
        assert!(net.run_until(secs(5), |n| waiting(n) == 3));
        net.run(secs(20));
        assert_eq!(restores(&net), 1);
        assert!(net.units.iter().all(|u| u.sends(1) == Some(Epoch(2))));
        assert!(net.units.iter().all(|u| !u.events.contains(&"revoked")));
        yes(&mut net, &[1, 2, 3]);
        assert!(net.run_until(secs(30), Net::settled));
        assert_eq!(net.store.restored, None);
    }
}

#[test]
fn nothing_is_answered_while_the_new_era_cannot_be_written() {
    for lies in [0, 100] {
        let (mut net, copy) = copied(10, 3, UpdateMode::Hitless);
        rotate(&mut net, 1);
        go_back(&mut net, copy);
        (net.weather.store_fails, net.weather.store_lies) = (100, lies);
        let sent = |n: &Net| n.units.iter().map(|u| u.registered()).sum::<usize>();
        let before = sent(&net);
        net.run(secs(30));
        assert_eq!((sent(&net), restores(&net)), (before, 0));
        assert!(net.mge.as_ref().unwrap().status(net.now).restoring);
        assert!(net.units.iter().all(|u| u.refused.is_empty()));
        net.rotate(1, None);
        (net.weather.store_fails, net.weather.store_lies) = (0, 0);
        assert!(net.run_until(secs(40), |n| restores(n) == 1));
        yes(&mut net, &[1, 2, 3]);
        assert!(net.run_until(secs(40), |n| n.settled() && !n.done.is_empty()));
        assert!(
            net.done.last().unwrap().epoch > Epoch(ERA + 1),
            "who waited has a new key"
        );
    }
}

#[test]
fn a_manager_that_dies_while_the_era_is_written_begins_it_again() {
    for seed in 20..28 {
        let (mut net, copy) = copied(seed, 3, UpdateMode::Strict);
        rotate(&mut net, 1);
        go_back(&mut net, copy);
        net.weather.store_ms = 500;
        assert!(net.run_until(secs(10), |n| {
            n.mge.as_ref().unwrap().status(n.now).restoring
        }));
        net.crash_mge();
        net.weather.store_ms = 2;
        net.start_mge();
        assert!(net.run_until(secs(20), |n| waiting(n) == 3));
        yes(&mut net, &[1, 2, 3]);
        assert!(net.run_until(secs(40), Net::settled));
        assert!(net.epoch(1) > Some(Epoch(ERA)));
    }
}

#[test]
fn tokens_of_the_copy_are_void_and_new_ones_are_a_yes() {
    let (mut net, copy) = copied(11, 2, UpdateMode::Hitless);
    let mut copy = copy;
    copy.tokens.push(good_token());
    rotate(&mut net, 1);
    net.stop_unit(0);
    go_back(&mut net, copy);
    assert!(net.run_until(secs(10), |n| waiting(n) == 2));
    assert!(net.store.tokens.is_empty());
    let asked = |net: &mut Net| enroll_within(secs(5), net, &token(), identity(1), &[]);
    assert_eq!(asked(&mut net), None, "who comes with it hears nothing");
    assert!(net.drops[&DropReason::ControlToken] > 0, "{:?}", net.drops);
    assert_eq!(waiting(&net), 2);
    // The same one again, made after the restore.
    net.admin(Admin::TokenAdded(good_token()));
    let event = asked(&mut net);
    assert!(matches!(event, Some(EnrollEvent::Enrolled { .. })));
    assert_eq!(waiting(&net), 1);
    net.start_unit(0);
    assert!(net.run_until(secs(20), |n| n.units[0].sends(1) > Some(Epoch(ERA))));
    assert_eq!(net.units[1].sends(1), Some(Epoch(2)), "it waits");
}

#[test]
fn no_datagram_leaves_while_an_era_is_written_whatever_was_under_way() {
    // That none does is asked after every step of the network.
    let mut enrolled = 0;
    for seed in 0..20 {
        let (mut net, _) = copied(200 + seed, 4, MODES[seed as usize % 2]);
        net.admin(evict(3));
        assert!(net.run_until(secs(5), |n| n.epoch(1) == Some(Epoch(2)) && n.settled()));
        let mut copy = net.store.copy();
        copy.tokens.push(good_token());
        something(&mut net);
        for u in 0..4 {
            net.stop_unit(u);
        }
        go_back(&mut net, copy);
        net.run(secs(1));
        // The first two may be served as if nothing had happened, until one of the others is heard.
        for u in [0, 1] {
            net.units[u].memory = Memory::default();
        }
        net.rotate(1, None);
        // Or written sooner than what was under way comes to its end.
        net.weather.store_ms = [3000, 0][seed as usize / 2 % 2];
        net.keep_seen = true;
        // An enrollment is at another step each time.
        let steps = Duration::from_millis(2 * seed);
        let _ = enroll_within(steps, &mut net, &token(), identity(4), &[]);
        for u in 0..4 {
            net.start_unit(u);
        }
        let _ = enroll_within(secs(1), &mut net, &token(), identity(4), &[]);
        net.weather.store_ms = 2;
        assert!(net.run_until(secs(20), |n| restores(n) == 1), "seed {seed}");
        let asked = net.seen.iter().filter(|(_, to, _)| *to == mge_address());
        assert!(asked.count() >= 8, "the control: they ask");
        net.run(secs(2));
        let of_era = |u: &UnitNode| u.sends(1) > Some(Epoch(ERA));
        assert!(!net.units.iter().any(of_era), "nobody has said yes");
        let keys = net.store.units[&EuId(1)].keys.as_ref();
        enrolled += usize::from(keys == Some(identity(4).public()));
        assert_eq!(waiting(&net), 3);
    }
    assert!(enrolled > 0, "some were written before the era");
}

#[test]
fn an_enrollment_whose_signature_is_being_checked_when_an_era_begins_is_neither_stored_nor_answered()
 {
    let mut interrupted = 0;
    for seed in 0..40 {
        let (mut net, mut copy) = copied(300 + seed, 2, MODES[seed as usize % 2]);
        copy.tokens.push(good_token());
        something(&mut net);
        for u in 0..2 {
            net.stop_unit(u);
        }
        go_back(&mut net, copy);
        net.run(secs(1));
        // Both ask at the same time: either operation can be the first to end.
        net.weather.store_ms = 3000;
        net.start_unit(1);
        let event = enroll_within(secs(1), &mut net, &token(), identity(4), &[]);
        let now = net.enrollments_interrupted;
        net.weather.store_ms = 2;
        assert!(net.run_until(secs(20), |n| restores(n) == 1), "seed {seed}");
        net.run(secs(5));
        if now > 0 {
            interrupted += 1;
            assert_eq!(event, None, "seed {seed}");
            let keys = net.store.units[&EuId(1)].keys.as_ref();
            assert_eq!(keys, Some(identity(1).public()), "seed {seed}");
            assert!(
                net.store.tokens.is_empty(),
                "seed {seed}: the token is void"
            );
            assert_eq!(waiting(&net), 2, "seed {seed}: nobody has said yes");
        }
    }
    assert!(interrupted >= 5, "the control: {interrupted} of 40 were");
}

#[test]
fn an_enrollment_whose_write_is_to_be_tried_again_ends_with_its_token_when_an_era_begins() {
    for lies in [0, 100] {
        let (mut net, mut copy) = copied(40, 2, UpdateMode::Hitless);
        copy.tokens.push(good_token());
        rotate(&mut net, 1);
        net.units[1].cut = true;
        net.stop_unit(0);
        go_back(&mut net, copy);
        net.run(secs(1));
        (net.weather.store_fails, net.weather.store_lies) = (100, lies);
        let keys = identity(4);
        // Until there are long pauses between two attempts.
        let event = enroll_within(secs(31), &mut net, &token(), keys.clone(), &[]);
        assert_eq!(event, None, "the write fails");
        net.units[1].cut = false;
        assert!(net.run_until(secs(8), restoring));
        (net.weather.store_fails, net.weather.store_lies) = (0, 0);
        assert!(net.run_until(secs(8), |n| restores(n) == 1));
        let event = enroll_within(secs(30), &mut net, &token(), keys.clone(), &[]);
        assert_eq!(event, None, "the token is void");
        let taken = net.store.units[&EuId(1)].keys.as_ref() == Some(keys.public());
        assert_eq!(taken, lies == 100);
        assert_eq!(waiting(&net), 2, "nobody has said yes");
        net.store.tokens.clear();
        net.admin(Admin::TokenAdded(good_token()));
        let event = enroll_within(secs(30), &mut net, &token(), keys.clone(), &[]);
        assert!(matches!(event, Some(EnrollEvent::Enrolled { .. })));
        assert_eq!(waiting(&net), 1);
    }
}

#[test]
fn a_write_of_a_group_that_is_to_be_tried_again_is_not_when_an_era_begins() {
    for (seed, update) in (50..).zip(MODES.into_iter().cycle()).take(8) {
        for lies in [0, 100] {
            let (mut net, copy) = copied(seed, 3, update);
            for u in [0, 1] {
                net.stop_unit(u);
                net.units[u].memory = Memory::default();
            }
            something(&mut net);
            // The only one that knows more.
            net.units[2].cut = true;
            go_back(&mut net, copy);
            for u in [0, 1] {
                net.start_unit(u);
            }
            let first = |n: &Net| (0..2).all(|u| n.units[u].sends(1) == Some(Epoch(1)));
            assert!(net.run_until(secs(10), first));
            net.rotate(1, None);
            if seed % 4 < 2 {
                // Not its begin, but a later step fails.
                assert!(net.run_until(secs(2), |n| n.phase(1).is_some()));
            }
            (net.weather.store_fails, net.weather.store_lies) = (100, lies);
            net.run(secs(4));
            net.units[2].cut = false;
            assert!(net.run_until(secs(20), restoring), "seed {seed}");
            net.run(secs(12));
            (net.weather.store_fails, net.weather.store_lies) = (0, 0);
            assert!(net.run_until(secs(40), |n| restores(n) == 1));
            net.run(secs(15));
            yes(&mut net, &[1, 2, 3]);
            assert!(net.run_until(secs(60), Net::settled), "seed {seed}");
            assert!(net.epoch(1) > Some(Epoch(ERA)));
            rotate(&mut net, 1);
        }
    }
}

#[test]
fn whoever_waits_for_a_rotation_when_an_era_begins_is_told_of_the_next_one() {
    // Under way, or being written.
    for (seed, store_ms) in [(70, 2), (71, 800)] {
        let (mut net, copy) = copied(seed, 3, UpdateMode::Hitless);
        for u in [0, 1] {
            net.stop_unit(u);
            net.units[u].memory = Memory::default();
        }
        something(&mut net);
        net.stop_unit(2);
        go_back(&mut net, copy);
        for u in [0, 1] {
            net.start_unit(u);
        }
        let first = |n: &Net| (0..2).all(|u| n.units[u].sends(1) == Some(Epoch(1)));
        assert!(net.run_until(secs(10), first));
        net.run(secs(1));
        net.units[0].stuck = true;
        net.weather.store_ms = store_ms;
        let tickets = net.rotate(1, None);
        net.run(Duration::from_millis(20));
        assert_eq!(net.phase(1).is_some(), store_ms == 2);
        net.start_unit(2);
        assert!(net.run_until(secs(1), restoring));
        (net.units[0].stuck, net.weather.store_ms) = (false, 2);
        assert!(net.run_until(secs(20), |n| restores(n) == 1));
        assert!(net.done.is_empty());
        yes(&mut net, &[1, 2, 3]);
        let told = |n: &Net| n.done.iter().any(|done| done.tickets == tickets);
        assert!(net.run_until(secs(30), told), "{store_ms}");
        assert!(net.done.iter().all(|done| done.epoch > Epoch(ERA + 1)));
    }
}

#[test]
fn a_unit_in_more_groups_than_fit_one_key_dis_has_none_of_the_era_before_beside_the_new_ones() {
    for update in MODES {
        let mut net = Net::new(16, 2, 30, update);
        assert!(net.run_until(secs(4), Net::settled), "{:?}", net.drops);
        let copy = net.store.copy();
        rotate(&mut net, 1);
        go_back(&mut net, copy);
        assert!(net.run_until(secs(10), |n| waiting(n) == 2));
        net.run(secs(2));
        yes(&mut net, &[1, 2]);
        let mut partly = false;
        let whole = net.run_until(secs(40), |n| {
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
        assert!(whole, "{:?}", net.drops);
        assert!(partly, "they do not fit into one");
        assert!(net.units.iter().all(|u| u.threads.groups().count() == 30));
    }
}

#[test]
fn invented_marks_change_nothing() {
    let mut net = Net::new(12, 3, 1, UpdateMode::Hitless);
    assert!(net.run_until(secs(2), Net::settled));
    let good = *net.units[1].memory.mark.as_bytes();
    let mut marks = vec![Mark::new([0xff; Mark::LEN]), Mark::new([0x5a; Mark::LEN])];
    for at in [0, 5, 9, 10, 15] {
        let mut bytes = good;
        bytes[at] ^= 1;
        marks.push(Mark::new(bytes));
    }
    // Of a manager with other keys, much further than this one.
    let other = Point {
        boot: 7 << 20,
        draw: 1,
        count: 9,
    };
    marks.push(mark_of(&identity(1), other));
    for mark in marks {
        net.stop_unit(0);
        net.units[0].memory.mark = mark;
        net.start_unit(0);
        assert!(net.run_until(secs(4), Net::settled), "{mark}");
        assert_eq!(restores(&net), 0, "{mark}");
        assert!(net.units[0].memory.mark.boot() < 1 << 20, "it is not kept");
    }
    let other = Point {
        boot: 7 << 20,
        draw: 1,
        count: 9,
    };
    // The same with this manager's keys is the truth.
    net.stop_unit(0);
    net.units[0].memory.mark = mark_of(&identity(0), other);
    net.copied = true;
    net.start_unit(0);
    assert!(net.run_until(secs(4), |n| restores(n) == 1));
    assert_eq!(net.store.boot, 8 << 20);
}

#[test]
fn every_epoch_that_a_unit_knows_it_knows_with_the_mark_of_its_write() {
    for update in MODES {
        let mut net = Net::new(13, 3, 2, update);
        assert!(net.run_until(secs(2), Net::settled));
        for _ in 0..3 {
            let copy = net.store.copy();
            net.rotate(1, None);
            // In the very moment in which somebody has the new key.
            let top = net.store.top(1).next();
            let has = |n: &Net, u: usize| {
                let ring = n.units[u].machine.as_ref().unwrap().ring();
                let group = ring.group(GroupId(1)).unwrap().receive.clone();
                group.iter().any(|k| k.epoch == top)
            };
            assert!(net.run_until(secs(2), |n| (0..3).any(|u| has(n, u))));
            for u in (0..3).filter(|u| has(&net, *u)) {
                assert!(
                    net.units[u].memory.mark > mark_of(&identity(0), copy.point()),
                    "unit {u}"
                );
            }
            assert!(net.run_until(secs(5), Net::settled));
        }
    }
}

#[test]
fn a_group_that_is_added_after_a_restore_begins_beyond_the_lost_history_too() {
    let (mut net, copy) = copied(14, 2, UpdateMode::Hitless);
    net.admin(Admin::GroupAdded(group(2, UpdateMode::Hitless)));
    for eu in [EuId(1), EuId(2)] {
        let group = GroupId(2);
        net.admin(Admin::Join { eu, group });
    }
    assert!(net.run_until(secs(3), Net::settled));
    go_back(&mut net, copy);
    assert!(net.run_until(secs(10), |n| waiting(n) == 2));
    // The store of `fpn-mge` would give it another number.
    net.admin(Admin::GroupAdded(group(2, UpdateMode::Hitless)));
    yes(&mut net, &[1, 2]);
    for eu in [EuId(1), EuId(2)] {
        let group = GroupId(2);
        net.admin(Admin::Join { eu, group });
    }
    assert!(net.run_until(secs(30), Net::settled));
    assert!(net.epoch(2) > Some(Epoch(ERA)));
}

#[test]
fn in_foul_weather_everybody_comes_to_the_new_key_and_no_pair_comes_twice() {
    use rand::{Rng, RngExt, SeedableRng};
    for seed in 0..12 {
        let mut rng = rand::rngs::ChaCha8Rng::seed_from_u64(seed);
        let update = MODES[seed as usize % 2];
        let mut net = Net::new(seed, 4, 2, update);
        net.weather = super::net::Weather::foul(&mut rng);
        net.run(secs(5));
        let copy = net.store.copy();
        for _ in 0..rng.random_range(1..4) {
            net.rotate(1 + rng.next_u32() % 2, None);
            net.run(Duration::from_millis(rng.random_range(0..3000)));
        }
        let lost = net.store.point() > copy.point();
        go_back(&mut net, copy);
        net.run(secs(20));
        net.weather = super::net::Weather::fair();
        net.run(secs(20));
        assert_eq!(restores(&net), usize::from(lost), "seed {seed}");
        let all: Vec<u32> = (1..=4).collect();
        yes(&mut net, &all);
        assert!(
            net.run_until(secs(60), Net::settled),
            "seed {seed}: {:?}",
            net.drops
        );
    }
}

/// A token for the first unit, good for ever.
fn good_token() -> TokenRecord {
    TokenRecord {
        expires: Pseudotime(u64::MAX),
        ..token_record()
    }
}

/// A settled network, and a copy of the manager's store.
fn copied(seed: u64, units: usize, update: UpdateMode) -> (Net, Store) {
    let mut net = Net::new(seed, units, 1, update);
    assert!(net.run_until(secs(2), Net::settled), "{:?}", net.drops);
    let copy = net.store.copy();
    (net, copy)
}

/// So many rotations of group 1, to their ends.
fn rotate(net: &mut Net, times: usize) {
    for _ in 0..times {
        let done = net.done.len();
        net.rotate(1, None);
        let ended = |n: &Net| n.done.len() > done && n.settled();
        assert!(net.run_until(secs(8), ended), "{:?}", net.drops);
    }
    // The mark of the last write comes with a heartbeat.
    net.run(secs(2));
}

/// Something that is lost, of which units know, but no key: so the copy comes to no epoch twice.
fn something(net: &mut Net) {
    net.admin(Admin::TokenAdded(token_record()));
    net.run(secs(3));
}

/// The manager dies, and another process goes on from the copy.
fn go_back(net: &mut Net, copy: Store) {
    net.crash_mge();
    net.store = copy;
    net.copied = true;
    net.start_mge();
}

fn yes(net: &mut Net, units: &[u32]) {
    net.admin(Admin::Accepted(units.iter().map(|u| EuId(*u)).collect()));
}

fn waiting(net: &Net) -> usize {
    net.store.units.values().filter(|u| u.unconfirmed).count()
}

fn restores(net: &Net) -> usize {
    let restored = |e: &&MgeEvent| matches!(e, MgeEvent::Restored { .. });
    net.mge_events.iter().filter(restored).count()
}

fn restoring(net: &Net) -> bool {
    let mge = net.mge.as_ref();
    mge.is_some_and(|mge| mge.status(net.now).restoring)
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
