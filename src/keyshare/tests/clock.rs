//! The clock of the units' threads: that of the manager, however long no key changes.

use std::time::Duration;

use super::net::Net;
use crate::keyshare::ring::UpdateMode;

fn secs(n: u64) -> Duration {
    Duration::from_secs(n)
}

#[test]
fn the_threads_follow_a_clock_that_moves_by_little_at_a_time() {
    let mut net = Net::new(1, 2, 1, UpdateMode::Hitless);
    assert!(net.run_until(secs(2), Net::settled));
    // An hour ahead: the manager's clock takes it up slowly.
    for _ in 0..300 {
        net.run(secs(1));
        net.wall_clock(secs(3600));
    }
    net.stop_unit(1);
    net.start_unit(1);
    assert!(net.run_until(secs(2), Net::settled));
    let [old, new] = [0, 1].map(|u| net.units[u].threads.clock.at(net.now));
    assert!(
        old.within(new, Duration::from_millis(500)),
        "{old:?} {new:?}"
    );
}
