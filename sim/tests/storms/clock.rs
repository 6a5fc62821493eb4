//! The clock of the units' threads. It follows the manager's, even if no key changes for a long
//! time.

use std::time::Duration;

use fpn::keyshare::UpdateMode;
use fpn_sim::World;

use crate::secs;

#[test]
fn the_threads_follow_a_clock_that_moves_by_little_at_a_time() {
    let mut world = World::new(1, 2, 1, UpdateMode::Hitless);
    assert!(world.run_until(secs(2), World::settled));
    // The wall clock is an hour ahead, which the manager's clock follows slowly.
    for _ in 0..300 {
        world.run(secs(1));
        world.wall_clock(secs(3600));
    }
    world.restart_unit(1);
    assert!(world.run_until(secs(2), World::settled));
    let [old, new] = [0, 1].map(|u| world.units[u].threads.clock.at(world.now));
    assert!(
        old.within(new, Duration::from_millis(500)),
        "{old:?} {new:?}"
    );
}
