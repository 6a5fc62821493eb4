//! Hops between the units that carry less than the units' own links.

use std::net::IpAddr;
use std::time::Duration;

use fpn::counters::Count;
use fpn::keyshare::UpdateMode;
use fpn::search::Pair;
use fpn_sim::{Weather, World, terminals};

use crate::end_to_end::settled;
use crate::secs;

/// Terminals of unit 0 send large packets to those of unit 1, one in 10 ms in each family, as large as
/// they were told, until one that was sent later has arrived in each family. Returns how long that took.
fn until_packets_pass(world: &mut World, limit: Duration) -> Duration {
    let began = world.now;
    let mut sent: Vec<Vec<u64>> = vec![Vec::new(); 2];
    while world.now.since(began) < limit {
        for (family, sent) in sent.iter_mut().enumerate() {
            let (src, dst) = ends(family);
            let told = world.terminals[&src].told.get(&dst);
            let len = told.map_or(LARGE, |(mtu, _)| *mtu);
            sent.push(world.send_large(src, dst, len));
        }
        world.run(Duration::from_millis(10));
        let passed = |sent: &Vec<u64>| sent.iter().any(|n| world.has_come(*n));
        if sent.iter().all(passed) {
            return world.now.since(began);
        }
    }
    let came = sent.iter().map(|s| s.iter().any(|n| world.has_come(*n)));
    panic!("after {limit:?}: {:?}", came.collect::<Vec<_>>());
}

/// As [`until_packets_pass`], but for a whole time.
fn send_for(world: &mut World, time: Duration) -> Vec<u64> {
    let (began, mut sent) = (world.now, Vec::new());
    while world.now.since(began) < time {
        for family in [0, 1] {
            let (src, dst) = ends(family);
            let told = world.terminals[&src].told.get(&dst);
            let len = told.map_or(LARGE, |(mtu, _)| *mtu);
            sent.push(world.send_large(src, dst, len));
        }
        world.run(Duration::from_millis(20));
    }
    sent
}

fn ends(family: usize) -> (IpAddr, IpAddr) {
    (terminals(0)[family], terminals(1)[family])
}

fn told(world: &World, family: usize) -> Option<usize> {
    let (src, dst) = ends(family);
    world.terminals[&src].told.get(&dst).map(|(mtu, _)| *mtu)
}

fn sum(world: &World, what: Count) -> u64 {
    world.units.iter().map(|u| u.counters.get(what)).sum()
}

#[test]
fn a_hop_that_shrinks_without_a_word_costs_less_than_three_seconds() {
    for (seed, hop) in [(1, 1492), (2, 1450), (3, 1420), (4, 1390), (5, 1400)] {
        let mut world = settled(seed, 2, UpdateMode::Hitless);
        until_packets_pass(&mut world, secs(1));
        world.weather.largest = hop;
        let took = until_packets_pass(&mut world, secs(5));
        assert!(took < secs(3), "{hop}: {took:?}");
        let sent = send_for(&mut world, secs(4));
        let lost = sent.iter().filter(|n| !world.has_come(**n)).count();
        assert!(lost <= 4, "{hop}: {lost} lost");
        for family in [0, 1] {
            // What is told leaves room for any form, in which packets are larger than these.
            let fits = |len: usize| len + OVERHEAD <= hop;
            let told = told(&world, family);
            let well = told.map_or_else(|| fits(LARGE), |told| fits(told) && !fits(told + 44));
            assert!(well, "{hop}: {told:?}");
        }
        let mtus = &world.units[0].path_mtus;
        assert_eq!(mtus.len(), 2, "{hop}: {mtus:?}");
        assert!(mtus.iter().all(|(_, mtu)| mtu.is_some()), "{hop}: {mtus:?}");
        assert!(world.units[1].path_mtus.is_empty(), "its packets are small");
    }
}

#[test]
fn a_router_that_says_so_is_believed_after_a_probe_and_to_the_byte() {
    for (seed, hop) in [(1, 1433), (2, 1391)] {
        let mut world = settled(seed, 2, UpdateMode::Hitless);
        until_packets_pass(&mut world, secs(1));
        (world.weather.largest, world.weather.tells) = (hop, true);
        let took = until_packets_pass(&mut world, secs(5));
        assert!(took < Duration::from_millis(1500), "{took:?}");
        for (_, mtu) in &world.units[0].path_mtus {
            assert_eq!(*mtu, Some(hop as u16));
        }
        assert_eq!(world.units[0].path_mtus.len(), 2);
    }
}

#[test]
fn what_a_hop_carries_again_is_used_again_after_a_minute() {
    let mut world = settled(1, 2, UpdateMode::Hitless);
    world.weather.largest = 1420;
    until_packets_pass(&mut world, secs(5));
    // After ten seconds it is tried for the first time, in case that the loss was an accident.
    send_for(&mut world, secs(15));
    let before = world.units[0].path_mtus.len();
    world.weather.largest = usize::MAX;
    let mut waited = Duration::ZERO;
    while world.units[0].path_mtus.len() < before + 2 {
        send_for(&mut world, secs(1));
        waited += secs(1);
        assert!(waited < secs(65), "{:?}", world.units[0].path_mtus);
    }
    assert!(waited > secs(40), "the control: it was not tried at once");
    let (src, dst) = ends(0);
    let large = world.send_large(src, dst, LARGE);
    world.run(secs(1));
    assert!(world.has_come(large));
    let mtus = &world.units[0].path_mtus[before..];
    assert!(mtus.iter().all(|(_, mtu)| mtu.is_none()), "{mtus:?}");
}

#[test]
fn lost_probes_and_answers_are_not_taken_for_a_small_hop() {
    for seed in 0..5 {
        let mut world = settled(seed, 2, UpdateMode::Hitless);
        world.weather = Weather {
            loss: 20,
            twice: 10,
            delay_ms: 60,
            ..Weather::fair()
        };
        let sent = send_for(&mut world, secs(60));
        let asked = sum(&world, Count::MtuProbes);
        assert!(asked > 100, "the control: {asked} probes");
        let lost = sent.iter().filter(|n| !world.has_come(**n)).count();
        assert!(lost > sent.len() / 10, "the control: {lost} were lost");
        // One probe in five and one answer in five is lost, so a size is missed three times now and
        // then; the next round corrects it.
        let narrow = world.units[0].path_mtus.iter();
        let narrow = narrow.filter(|(_, mtu)| mtu.is_some()).count();
        assert!(narrow <= 4, "{:?}", world.units[0].path_mtus);
    }
}

#[test]
fn a_far_unit_that_does_not_answer_changes_nothing() {
    let mut world = settled(1, 2, UpdateMode::Hitless);
    until_packets_pass(&mut world, secs(1));
    world.weather.largest = 100;
    send_for(&mut world, secs(60));
    assert!(world.units[0].path_mtus.is_empty());
    let asked = sum(&world, Count::MtuProbes);
    world.weather.largest = usize::MAX;
    let sent = send_for(&mut world, secs(1));
    assert!(sent.iter().all(|n| world.has_come(*n)));
    // Longer and longer pauses: 48 s at last. Two pairs, at most a dozen rounds of some 30 probes.
    assert!((10..800).contains(&asked), "{asked} probes");
}

#[test]
fn a_forged_error_only_makes_a_probe_begin_and_one_about_others_does_not_even_that() {
    let mut world = settled(1, 2, UpdateMode::Hitless);
    until_packets_pass(&mut world, secs(1));
    world.run(secs(1));
    let asked = sum(&world, Count::MtuProbes);
    for family in [0, 1] {
        let (src, dst) = ends(family);
        world.forge_too_big(0, Pair { src, dst }, 600);
    }
    world.run(secs(3));
    assert_eq!(sum(&world, Count::MtuHints), 2);
    assert!(sum(&world, Count::MtuProbes) > asked + 10, "the control");
    assert!(world.units[0].path_mtus.is_empty());
    let sent = send_for(&mut world, secs(1));
    assert!(sent.iter().all(|n| world.has_come(*n)));
    assert_eq!(told(&world, 0), None);
    // A pair without large packets.
    let src = terminals(0)[0];
    let other = IpAddr::from([10, 77, 0, 99]);
    world.forge_too_big(0, Pair { src, dst: other }, 600);
    world.run(secs(1));
    assert_eq!(sum(&world, Count::MtuHints), 2);
}

/// What a terminal sends until it is told of less.
const LARGE: usize = 1400;
/// Bytes that encryption adds at most, here.
const OVERHEAD: usize = 82;
