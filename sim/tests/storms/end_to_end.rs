//! Packets from terminal to terminal, through registration, search, sealing and rotations, in any
//! weather.

use std::net::IpAddr;
use std::time::Duration;

use fpn::counters::Count;
use fpn::ids::GroupId;
use fpn::keyshare::UpdateMode;
use fpn_sim::{Skew, Weather, World, terminals};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

use crate::{MODES, secs};

#[test]
fn terminals_of_both_families_reach_each_other_and_the_hub_sees_ciphertext() {
    for update in MODES {
        let mut world = settled(1, 3, update);
        let sent = all_pairs(&mut world);
        world.run(secs(2));
        assert!(sent.iter().all(|n| world.has_come(*n)), "{update:?}");
        let [searches, sealed, clear] = world.on_hub;
        assert!(searches > 0, "the control: terminals were searched for");
        assert!(sealed >= sent.len() as u64, "{sealed}");
        assert_eq!(clear, 0);
        let opened: u64 = world
            .units
            .iter()
            .map(|u| u.counters.get(Count::Opened))
            .sum();
        assert_eq!(opened, sealed, "nothing was lost");
    }
}

#[test]
fn a_hitless_change_under_load_loses_no_packet() {
    let mut world = settled(2, 4, UpdateMode::Hitless);
    let mut sent = all_pairs(&mut world);
    world.run(secs(1));
    for round in 0..3 {
        world.rotate(1, None);
        while world.done.len() == round {
            sent.extend(all_pairs(&mut world));
            world.run(Duration::from_millis(3));
        }
    }
    world.run(secs(2));
    assert!(world.epoch(1).is_some_and(|e| e.0 == 4) && world.settled());
    let lost: Vec<_> = sent.iter().filter(|n| !world.has_come(**n)).collect();
    assert!(
        sent.len() > 1000 && lost.is_empty(),
        "{} {lost:?}",
        sent.len()
    );
}

#[test]
fn a_strict_change_holds_packets_and_then_lets_them_go_under_the_new_key() {
    let mut world = settled(3, 4, UpdateMode::Strict);
    let mut sent = all_pairs(&mut world);
    world.run(secs(1));
    world.rotate(1, None);
    while world.done.is_empty() {
        sent.extend(all_pairs(&mut world));
        world.run(Duration::from_millis(1));
    }
    world.run(secs(2));
    let held: u64 = world
        .units
        .iter()
        .map(|u| u.counters.get(Count::Held))
        .sum();
    let searched: u64 = world
        .units
        .iter()
        .map(|u| u.counters.get(Count::Searches))
        .sum();
    assert!(held > searched, "the control: some waited for START");
    // A packet that is still under way when its receiver has START is lost, because nothing is
    // received under the old key then.
    let lost = sent.iter().filter(|n| !world.has_come(**n)).count();
    assert!(lost < sent.len() / 4, "{lost} of {}", sent.len());
    let after = all_pairs(&mut world);
    world.run(secs(1));
    assert!(after.iter().all(|n| world.has_come(*n)));
}

#[test]
fn a_unit_without_a_lease_sends_nothing_in_a_group_that_locks_even_if_its_threads_are_stuck() {
    for (lock, stuck, update) in [
        (true, false, UpdateMode::Strict),
        (true, true, UpdateMode::Strict),
        (true, false, UpdateMode::Hitless),
        (false, false, UpdateMode::Strict),
    ] {
        let mut world = settled(6, 3, update);
        let mut record = world.store.groups[&GroupId(1)].clone();
        record.info.lock = lock;
        world.change_group(record);
        world.run(secs(2));
        let before = all_pairs(&mut world);
        world.run(secs(2));
        assert!(before.iter().all(|n| world.has_come(*n)), "the control");
        // It is cut off. Threads that are stuck learn nothing of the end of the lease.
        (world.units[0].cut, world.units[0].stuck) = (true, stuck);
        world.run(secs(4));
        assert_eq!(world.units[0].sends(1).is_none(), lock && !stuck);
        let sealed = |w: &World, u: usize| w.units[u].counters.get(Count::Sealed);
        let before = [0, 1].map(|u| sealed(&world, u));
        // I2: under which key a unit sends after START is checked at every packet on the hub.
        world.rotate(1, None);
        for _ in 0..50 {
            all_pairs(&mut world);
            world.run(Duration::from_millis(100));
        }
        assert_eq!(sealed(&world, 0) > before[0], !lock, "{update:?} {stuck}");
        assert!(sealed(&world, 1) > before[1], "the control");
        assert_eq!(world.done.len(), 1);
        (world.units[0].cut, world.units[0].stuck) = (false, false);
        assert!(world.run_until(secs(30), World::settled));
        world.run(secs(5));
        let after = all_pairs(&mut world);
        world.run(secs(3));
        assert!(after.iter().all(|n| world.has_come(*n)));
    }
}

#[test]
fn an_evicted_unit_neither_reads_nor_is_heard() {
    for update in MODES {
        let mut world = settled(4, 3, update);
        let before = all_pairs(&mut world);
        world.run(secs(2));
        assert!(before.iter().all(|n| world.has_come(*n)), "the control");
        // It hears nothing of its eviction, and goes on with the keys that it has.
        world.units[0].cut = true;
        world.evict(0);
        assert!(world.run_until(secs(30), |w| w.epoch(1).is_some_and(|e| e.0 == 2)));
        world.run(secs(1));
        world.units[0].cut = false;
        let sent = all_pairs(&mut world);
        world.run(secs(3));
        for number in sent {
            let (pair, _) = world.sent[&number];
            let out = [pair.src, pair.dst].map(|addr| world.terminals[&addr].unit);
            assert_eq!(world.has_come(number), !out.contains(&0), "{pair:?}");
        }
    }
}

#[test]
fn the_same_seed_is_the_same_run() {
    let run = |seed| {
        let mut storm = Storm::new(seed);
        for _ in 0..40 {
            storm.turn();
        }
        (storm.world.trace(), storm.world.on_hub)
    };
    assert_eq!(run(7), run(7));
    assert_ne!(run(7).0, run(8).0, "the control");
}

#[test]
fn packets_storms_and_rotations() {
    let (mut sent, mut come) = (0, 0);
    for seed in 100..124 {
        let mut storm = Storm::new(seed);
        for _ in 0..60 {
            storm.turn();
        }
        sent += storm.sent.len();
        come += storm.clear_up();
    }
    // The control. Most of the time somebody is away or the weather is foul, but not always.
    assert!(come > sent / 10, "{come} of {sent} came through the storms");
}

/// Everything at once, and for a while.
struct Storm {
    world: World,
    rng: ChaCha8Rng,
    seed: u64,
    sent: Vec<u64>,
    evicted: Option<usize>,
}

impl Storm {
    fn new(seed: u64) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let update = MODES[rng.random_range(0..2)];
        let units = rng.random_range(2..6);
        let mut world = World::new(seed, 0, 1, update);
        world.protected = vec![
            "10.77.0.0/16".parse().unwrap(),
            "fd77::/64".parse().unwrap(),
        ];
        for u in 0..units {
            world.add_unit_with(u, Skew::any(&mut rng));
        }
        Self {
            world,
            rng,
            seed,
            sent: Vec::new(),
            evicted: None,
        }
    }

    fn turn(&mut self) {
        let (world, rng) = (&mut self.world, &mut self.rng);
        let units = world.units.len();
        let u = rng.random_range(0..units);
        match rng.random_range(0..24) {
            0 => world.weather = Weather::foul(rng),
            1 => world.weather = Weather::fair(),
            2 if world.mge.is_some() => world.crash_mge(),
            2 | 3 if world.mge.is_none() => world.start_mge(),
            4 if world.mge.is_some() => drop(world.rotate(1, None)),
            5 if world.mge.is_some() => {
                let other = MODES[rng.random_range(0..2)];
                world.rotate(1, Some(other));
            }
            6 if world.units[u].unit.is_some() => world.crash_unit(u),
            6 | 7 if world.units[u].unit.is_none() => world.start_unit(u),
            8 => world.units[u].cut = true,
            9 => world.units[u].cut = false,
            10 => world.parted = (0..units).filter(|_| rng.random()).collect(),
            11 => world.parted.clear(),
            12 if self.evicted.is_none() && units > 2 && world.mge.is_some() => {
                world.evict(u);
                self.evicted = Some(u);
            }
            _ => {}
        }
        for (src, dst) in pairs(units) {
            if rng.random_range(0..3) == 0 {
                self.sent.push(world.send(src, dst));
            }
        }
        let pause = rng.random_range(1..2000);
        world.run(Duration::from_millis(pause));
    }

    /// Clears the weather and checks that all members hear each other. Returns how many packets
    /// were delivered in the storm.
    fn clear_up(mut self) -> usize {
        let world = &mut self.world;
        let come = self.sent.iter().filter(|n| world.has_come(**n)).count();
        world.weather = Weather::fair();
        world.parted.clear();
        if world.mge.is_none() {
            world.start_mge();
        }
        for u in 0..world.units.len() {
            world.units[u].cut = false;
            if world.units[u].unit.is_none() {
                world.start_unit(u);
            }
        }
        assert!(
            world.run_until(secs(120), World::settled),
            "seed {}: not settled",
            self.seed
        );
        // What could not be searched for in the storm is searched for again soon.
        world.run(secs(10));
        let sent = all_pairs(world);
        world.run(secs(5));
        for number in sent {
            let (pair, _) = world.sent[&number];
            let of = [pair.src, pair.dst].map(|addr| world.terminals[&addr].unit);
            let out = self.evicted.is_some_and(|u| of.contains(&u));
            assert_eq!(world.has_come(number), !out, "seed {}: {pair:?}", self.seed);
        }
        assert_eq!(world.on_hub[2], 0);
        come
    }
}

/// All ordered pairs of terminals of different units, of both families.
fn pairs(units: usize) -> Vec<(IpAddr, IpAddr)> {
    let mut all = Vec::new();
    for a in 0..units {
        for b in (0..units).filter(|b| *b != a) {
            let ends = terminals(a).into_iter().zip(terminals(b));
            all.extend(ends);
        }
    }
    all
}

fn all_pairs(world: &mut World) -> Vec<u64> {
    let all = pairs(world.units.len());
    all.into_iter().map(|(a, b)| world.send(a, b)).collect()
}

pub(crate) fn settled(seed: u64, units: usize, update: UpdateMode) -> World {
    let mut world = World::new(seed, units, 1, update);
    world.protected = vec![
        "10.77.0.0/16".parse().unwrap(),
        "fd77::/64".parse().unwrap(),
    ];
    let known = |w: &World| w.settled() && w.units.iter().all(|u| u.prefixes.is_some());
    assert!(world.run_until(secs(5), known), "{:?}", world.drops);
    // Clocks may differ: what was sent about the time of its registration is no unit's business.
    world.run(secs(1));
    world
}
