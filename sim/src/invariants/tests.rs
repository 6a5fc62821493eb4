//! Each invariant is broken on purpose, and that is noticed.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use fpn::search::Pair;

use super::*;
use crate::terminal::{data, terminals};
use crate::unit::UnitNode;

#[test]
fn a_process_that_registers_again_has_other_sender_ids() {
    let mut world = registered_three_times();
    let ids: Vec<_> = world
        .senders
        .iter()
        .filter(|(_, o)| o.0 == EuId(1))
        .collect();
    assert_eq!(ids.len(), 6, "two for each registration: {ids:?}");
    world.check();
}

#[test]
#[should_panic(expected = "was given twice")]
fn the_same_sender_id_twice_in_one_process_is_noticed() {
    let mut world = registered_three_times();
    let ring = Arc::clone(&world.units[0].threads);
    world.given(0, &ring);
}

#[test]
fn a_sender_id_that_another_process_was_given_is_noticed() {
    noticed("uses sender id", registered_three_times, |world| {
        world.units[0].life += 1;
    });
}

/// Two units that have registered three times in one process: the manager has started again twice.
fn registered_three_times() -> World {
    let mut world = World::new(1, 2, 1, UpdateMode::Strict);
    for times in 1..=3 {
        if times > 1 {
            world.crash_mge();
            world.start_mge();
        }
        let registered = |u: &UnitNode| u.events.iter().filter(|e| **e == "registered").count();
        let all = |n: &World| n.units.iter().all(|u| registered(u) == times) && n.settled();
        assert!(world.run_until(Duration::from_secs(9), all));
    }
    world
}

#[test]
#[should_panic(expected = "I11: ")]
fn a_readable_packet_of_a_protected_terminal_is_noticed() {
    let mut world = talking(UpdateMode::Strict);
    let (src, dst) = (terminals(0)[0], terminals(1)[0]);
    world.check_packet(0, &data(Pair { src, dst }, 0, 0));
}

#[test]
#[should_panic(expected = "I6: ")]
fn a_nonce_that_comes_again_is_noticed() {
    let mut world = talking(UpdateMode::Strict);
    let packet = last_sealed(&world);
    world.check_packet(0, &packet);
}

#[test]
#[should_panic(expected = "I2: ")]
fn a_packet_under_the_old_key_after_start_is_noticed() {
    let mut world = talking(UpdateMode::Strict);
    let old = with_another_counter(last_sealed(&world));
    rotate(&mut world);
    world.check_packet(0, &old);
}

/// The control of the test before.
#[test]
fn a_packet_under_the_old_key_before_start_is_none() {
    let mut world = talking(UpdateMode::Strict);
    let old = with_another_counter(last_sealed(&world));
    world.check_packet(0, &old);
}

#[test]
#[should_panic(expected = "I1: ")]
fn a_delivery_under_the_old_key_after_start_is_noticed() {
    let mut world = talking(UpdateMode::Strict);
    let old = last_sealed(&world);
    world.check_delivery(1, &old);
    rotate(&mut world);
    world.check_delivery(1, &old);
}

#[test]
fn a_unit_that_may_send_under_the_old_key_after_start_is_noticed() {
    noticed("I2: ", strict, |world| {
        world.started.insert((GroupId(1), Epoch(2)));
    });
}

#[test]
fn a_start_that_leaves_has_every_unit_examined() {
    let mut world = strict();
    world.start_sent(GroupId(1), Epoch(2));
    let check = AssertUnwindSafe(|| world.check_after(Actor::Mge));
    assert!(said(check).contains("I2: "));
}

#[test]
fn every_unit_is_examined_now_and_then() {
    let mut world = hitless();
    world
        .barred
        .insert(EuId(2), [(GroupId(1), Epoch(0))].into());
    let steps = 64 + 4 * world.units.len();
    (0..steps).for_each(|_| world.check_after(Actor::Unit(0)));
    let check = AssertUnwindSafe(|| world.check_after(Actor::Unit(0)));
    assert!(said(check).contains("I8: "));
}

#[test]
fn a_unit_that_receives_the_old_key_after_start_is_noticed() {
    noticed("I3: ", strict, |world| {
        let old = first_group(world);
        rotate(world);
        change_group(world, 0, |keys| keys.receive.extend(old.receive));
    });
}

#[test]
fn a_unit_that_does_not_hear_another_one_is_noticed() {
    noticed("I4: ", hitless, |world| {
        change_group(world, 0, |keys| {
            keys.transmit = Transmit::Stopped;
            keys.receive.clear();
        });
    });
}

#[test]
fn a_unit_that_another_one_does_not_hear_is_noticed() {
    noticed("I4: ", hitless, |world| {
        let old = first_group(world);
        rotate(world);
        // Unit 0 is the only one that has moved on.
        change_group(world, 1, |keys| *keys = old);
        world.units[1].sent.clear();
        change_group(world, 0, |_| {});
    });
}

#[test]
fn a_unit_that_sends_under_an_older_key_again_is_noticed() {
    noticed("I5: ", hitless, |world| {
        let old = first_group(world);
        rotate(world);
        change_group(world, 0, |keys| {
            keys.transmit = old.transmit;
            keys.receive.extend(old.receive);
        });
    });
}

#[test]
fn a_newer_key_at_an_evicted_unit_is_noticed() {
    noticed("I8: ", hitless, |world| {
        let none = [(GroupId(1), Epoch(0))].into();
        world.barred.insert(EuId(1), none);
    });
}

#[test]
fn two_keys_of_one_epoch_are_noticed() {
    noticed("I9: ", hitless, |world| {
        let made = world.keys.values_mut().next().expect("a key");
        made.0[0] ^= 1;
    });
}

/// Plants something false at unit 0 of a world. Both ways of checking must notice it: the one that
/// examines every unit, and the one that examines what has just changed.
fn noticed(expected: &str, world: fn() -> World, plant: fn(&mut World)) {
    for check in [World::check, |world: &mut World| {
        world.check_after(Actor::Unit(0));
    }] {
        let mut world = world();
        world.check();
        plant(&mut world);
        // Only a check of everything begins to count anew.
        (world.unchecked, world.recheck) = (0, false);
        let said = said(AssertUnwindSafe(|| check(&mut world)));
        assert!(said.contains(expected), "{said:?} in place of {expected}");
    }
}

/// What this panics with, which it is to do.
fn said(check: AssertUnwindSafe<impl FnOnce()>) -> String {
    let panic = std::panic::catch_unwind(check).expect_err("nothing is noticed");
    match panic.downcast::<String>() {
        Ok(said) => *said,
        Err(panic) => panic.downcast_ref::<&str>().expect("a message").to_string(),
    }
}

fn strict() -> World {
    talking(UpdateMode::Strict)
}

fn hitless() -> World {
    talking(UpdateMode::Hitless)
}

/// The keys of unit 0's group.
fn first_group(world: &World) -> GroupKeys {
    let mut groups = world.units[0].threads.groups();
    groups.next().expect("a group").clone()
}

/// Two units whose terminals have spoken to each other.
fn talking(update: UpdateMode) -> World {
    let mut world = World::new(2, 2, 1, update);
    world.keep_seen = true;
    world.protected = vec!["10.77.0.0/16".parse().expect("a prefix")];
    assert!(world.run_until(Duration::from_secs(9), World::settled));
    world.run(Duration::from_secs(1));
    let number = world.send(terminals(0)[0], terminals(1)[0]);
    assert!(world.run_until(Duration::from_secs(1), |w| w.has_come(number)));
    world
}

fn rotate(world: &mut World) {
    world.rotate(1, None);
    assert!(
        world.run_until(Duration::from_secs(9), |w| !w.done.is_empty()
            && w.settled())
    );
}

fn last_sealed(world: &World) -> Vec<u8> {
    let mut seen = world.eavesdropped.iter().rev();
    seen.find(|packet| sealed(packet).is_some())
        .expect("one")
        .clone()
}

/// A sealed packet, as if another one under the same key.
fn with_another_counter(mut packet: Vec<u8>) -> Vec<u8> {
    let ip = IpHeader::parse(&packet).expect("a packet");
    let Found::Esp(at) = EspPacket::find(&ip, &packet, DEFAULT_PORT) else {
        panic!("sealed");
    };
    packet[at + 4] ^= 1;
    packet
}

/// Makes a unit's threads use other keys of its group than its manager told.
fn change_group(world: &mut World, u: usize, change: impl FnOnce(&mut GroupKeys)) {
    let ring = &world.units[u].threads;
    let mut keys = ring.groups().next().expect("a group").clone();
    change(&mut keys);
    let senders = ring.senders.clone();
    let changed = KeyRing::new(ring.version + 1, ring.clock, ring.started, senders, [keys]);
    world.units[u].threads = Arc::new(changed);
}
