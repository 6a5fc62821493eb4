//! Groups with a suite that a unit with older software does not support.

use fpn::group::GroupPolicy;
use fpn::ids::{Epoch, EuId, GroupId};
use fpn::keyshare::eu::{EuState, Withheld};
use fpn::keyshare::ring::{SuiteId, Transmit, UpdateMode};
use fpn::manager::{GroupRecord, MgeEvent, Phase};
use fpn_sim::{World, group};

use crate::{MODES, secs};

#[test]
fn a_unit_that_cannot_do_a_group_s_new_suite_loses_that_group_and_no_other_and_holds_nobody_up() {
    for update in MODES {
        let mut world = World::new(1, 2, 2, update);
        start_old_version(&mut world, 0);
        assert!(world.run_until(secs(5), World::settled));
        change_suite(&mut world, update, SuiteId::Misty1Polyval);
        world.rotate(1, None);
        let moves = match update {
            UpdateMode::Strict => Phase::Stopping,
            UpdateMode::Hitless => Phase::Switching,
        };
        assert!(world.run_until(secs(1), |n| n.phase(1) == Some(moves)));
        assert_eq!(world.units[0].sends(1), Some(Epoch(1)), "until all move on");
        assert!(
            world.run_until(secs(1), |n| !n.done.is_empty()),
            "{update:?}"
        );
        assert_eq!((world.done[0].units, world.done[0].acked), (2, 2));
        assert_eq!(
            world.done[0].missing,
            [],
            "{update:?}: it has no old key any more"
        );
        world.run(secs(20));
        assert_eq!(suite(&world, 1), Some((Epoch(2), SuiteId::Misty1Polyval)));
        withheld(&world, 0);
        assert_eq!(world.units[0].sends(2), Some(Epoch(1)));
        assert_eq!(world.units[0].events, ["registered", "withheld"]);
        assert!(world.units[0].refused.is_empty());

        start_new_version(&mut world, 0);
        assert!(world.run_until(secs(5), World::settled));
        assert_eq!(suite(&world, 0), Some((Epoch(2), SuiteId::Misty1Polyval)));
        // The unit's acknowledgement is on its way.
        world.run(secs(1));
        let status = world.mge.as_ref().map(|m| m.status(world.now));
        let units = status.expect("a manager").units;
        assert!(units.iter().all(|u| u.withheld.is_empty()));
    }
}

#[test]
fn a_unit_that_registers_gets_the_keys_whose_suites_it_can_do_and_is_told_of_the_others() {
    for update in MODES {
        let mut world = World::new(2, 2, 2, update);
        change_suite(&mut world, update, SuiteId::Misty1Polyval);
        assert!(world.run_until(secs(5), World::settled));
        world.rotate(1, None);
        assert!(world.run_until(secs(5), |n| !n.done.is_empty()));
        start_old_version(&mut world, 0);
        assert!(world.run_until(secs(2), |n| n.units[0].sends(2).is_some()));
        world.run(secs(10));
        withheld(&world, 0);
        assert!(world.units[0].refused.is_empty());
        // A suite that the unit supports again.
        change_suite(&mut world, update, SuiteId::Misty1Hmac);
        world.rotate(1, None);
        assert!(world.run_until(secs(5), |n| n.done.len() == 2));
        assert!(world.run_until(secs(2), World::settled));
        assert_eq!(suite(&world, 0), Some((Epoch(3), SuiteId::Misty1Hmac)));
        let machine = world.units[0].unit.as_ref().expect("a unit");
        assert!(machine.status(world.now).withheld.is_empty());
    }
}

#[test]
fn a_unit_is_given_every_suite_that_it_says_it_can_do() {
    let mut world = World::new(2, 2, 1, UpdateMode::Hitless);
    assert!(world.run_until(secs(5), World::settled));
    for (n, wanted) in SuiteId::ALL.into_iter().enumerate() {
        change_suite(&mut world, UpdateMode::Hitless, wanted);
        world.rotate(1, None);
        assert!(world.run_until(secs(20), |world| world.done.len() == n + 1));
        assert!(world.run_until(secs(5), World::settled));
        for u in [0, 1] {
            assert_eq!(suite(&world, u), Some((Epoch(n as u64 + 2), wanted)));
        }
    }
}

fn change_suite(world: &mut World, update: UpdateMode, suite: SuiteId) {
    world.change_group(GroupRecord {
        suite,
        ..group(1, update)
    });
}

/// Starts a process of an older version of the unit's software, which supports one suite.
fn start_old_version(world: &mut World, u: usize) {
    world.stop_unit(u);
    world.units[u].suites = vec![SuiteId::Misty1Hmac];
    world.start_unit(u);
}

/// Starts a process of the present version of the unit's software.
fn start_new_version(world: &mut World, u: usize) {
    world.stop_unit(u);
    world.units[u].suites = SuiteId::ALL.to_vec();
    world.start_unit(u);
}

/// Checks that the unit has no key of group 1 but is still a member of it, so that what is closed
/// stays closed, and that the unit and its manager know why.
fn withheld(world: &World, u: usize) {
    let ring = &world.units[u].threads;
    let keys = ring.group(GroupId(1)).expect("the group");
    assert!(matches!(keys.transmit, Transmit::Withheld) && !keys.usable());
    assert!(keys.receive.is_empty());
    assert_eq!(keys.info.policy, GroupPolicy::Closed);
    let status = world.units[u].unit.as_ref().map(|m| m.status(world.now));
    let status = status.expect("a unit");
    assert_eq!(status.state, EuState::Registered);
    let told = Withheld {
        group: "group1".into(),
        suite: "misty1-polyval".into(),
    };
    assert_eq!(status.withheld, [told]);
    assert!(status.keys.iter().all(|key| key.group == "group2"));
    let status = world.mge.as_ref().map(|m| m.status(world.now));
    let units = status.expect("a manager").units;
    let lists = units.iter().map(|unit| (unit.eu, unit.withheld.len()));
    assert_eq!(lists.collect::<Vec<_>>(), [(EuId(1), 1), (EuId(2), 0)]);
    let event = |event: &MgeEvent| {
        let MgeEvent::Withheld {
            eu, group, suite, ..
        } = event
        else {
            return false;
        };
        (*eu, *group, *suite) == (EuId(1), GroupId(1), SuiteId::Misty1Polyval)
    };
    assert!(world.mge_events.iter().any(event));
}

/// Returns the epoch and the suite that a unit sends under in group 1.
fn suite(world: &World, u: usize) -> Option<(Epoch, SuiteId)> {
    match &world.units[u].threads.group(GroupId(1))?.transmit {
        Transmit::Send(key) => Some((key.epoch, key.suite)),
        Transmit::Stopped | Transmit::Locked | Transmit::Withheld => None,
    }
}
