//! Rotations: both modes, in fair and in foul weather, with crashes at every point.

use std::time::Duration;

use rand::{RngExt, SeedableRng};

use super::net::{Net, Weather};
use crate::ids::{Epoch, EuId, GroupId};
use crate::keyshare::mge::{Admin, Phase};
use crate::keyshare::ring::UpdateMode;

const MODES: [UpdateMode; 2] = [UpdateMode::Strict, UpdateMode::Hitless];

#[test]
fn units_register_and_all_send_under_the_first_key() {
    let mut net = Net::new(1, 3, 2, UpdateMode::Hitless);
    assert!(
        net.run_until(Duration::from_secs(2), Net::settled),
        "{:?}",
        net.drops
    );
    assert_eq!(net.units[0].sends(1), Some(Epoch(1)));
}

#[test]
fn a_rotation_ends_with_every_unit_under_the_next_key() {
    for update in MODES {
        let mut net = Net::new(2, 3, 1, update);
        assert!(net.run_until(Duration::from_secs(2), Net::settled));
        net.run(Duration::from_secs(5));
        let tickets = net.rotate(1, None);
        assert!(
            net.run_until(Duration::from_secs(2), |n| !n.done.is_empty()),
            "{update:?}"
        );
        assert!(net.run_until(Duration::from_secs(1), Net::settled));
        let result = &net.done[0];
        assert_eq!((result.units, result.acked), (3, 3));
        assert_eq!((result.epoch, &result.tickets), (Epoch(2), &tickets));
        assert!(result.total < Duration::from_secs(1));
        assert_eq!(result.stop_window.is_zero(), update == UpdateMode::Hitless);
        assert_eq!(net.units[0].sends(1), Some(Epoch(2)));
    }
}
