//! A manager and whole units in one world, in foul weather: things break, operators do not wait,
//! and the network lies. The world checks the invariants after every step.

mod attacks;
mod clock;
mod end_to_end;
mod enrollment;
mod faults;
mod path_mtu;
mod refusals;
mod reports;
mod restore;
mod rotations;
mod schedule;
mod suites;

use std::time::Duration;

use fpn::keyshare::UpdateMode;
use fpn_sim::World;

/// A world in which every unit is registered and sends.
fn settled(seed: u64, units: usize, groups: u32, update: UpdateMode) -> World {
    let mut world = World::new(seed, units, groups, update);
    assert!(
        world.run_until(secs(2), World::settled),
        "{:?}",
        world.drops
    );
    world
}

fn secs(n: u64) -> Duration {
    Duration::from_secs(n)
}

const MODES: [UpdateMode; 2] = [UpdateMode::Strict, UpdateMode::Hitless];
