//! Groups with a suite that a unit of an older version cannot do.

use std::time::Duration;

use super::net::{Admin, Net, group};
use crate::group::GroupPolicy;
use crate::ids::{Epoch, EuId, GroupId};
use crate::keyshare::eu::{EuState, Withheld};
use crate::keyshare::ring::{SuiteId, Transmit, UpdateMode};
use crate::manager::{MgeEvent, Phase};

const MODES: [UpdateMode; 2] = [UpdateMode::Strict, UpdateMode::Hitless];

#[test]
fn a_unit_that_cannot_do_a_group_s_new_suite_loses_that_group_and_no_other_and_holds_nobody_up() {
    for update in MODES {
        let mut net = Net::new(1, 2, 2, update);
        old_version(&mut net, 0);
        assert!(net.run_until(secs(5), Net::settled));
        change_suite(&mut net, update, SuiteId::Misty1Polyval);
        net.rotate(1, None);
        let moves = match update {
            UpdateMode::Strict => Phase::Stopping,
            UpdateMode::Hitless => Phase::Switching,
        };
        assert!(net.run_until(secs(1), |n| n.phase(1) == Some(moves)));
        assert_eq!(net.units[0].sends(1), Some(Epoch(1)), "until all move on");
        assert!(net.run_until(secs(1), |n| !n.done.is_empty()), "{update:?}");
        assert_eq!((net.done[0].units, net.done[0].acked), (2, 2));
        assert_eq!(
            net.done[0].missing,
            [],
            "{update:?}: it has no old key any more"
        );
        net.run(secs(20));
        assert_eq!(suite(&net, 1), Some((Epoch(2), SuiteId::Misty1Polyval)));
        withheld(&net, 0);
        assert_eq!(net.units[0].sends(2), Some(Epoch(1)));
        assert_eq!(net.units[0].events, ["registered", "withheld"]);
        assert!(net.units[0].refused.is_empty());

        // Its software is updated.
        net.stop_unit(0);
        net.start_unit(0);
        assert!(net.run_until(secs(5), Net::settled));
        assert_eq!(suite(&net, 0), Some((Epoch(2), SuiteId::Misty1Polyval)));
        let status = net.mge.as_ref().map(|m| m.status(net.now));
        let units = status.expect("a manager").units;
        assert!(units.iter().all(|u| u.withheld.is_empty()));
    }
}

#[test]
fn a_unit_that_registers_gets_the_keys_whose_suites_it_can_do_and_is_told_of_the_others() {
    for update in MODES {
        let mut net = Net::new(2, 2, 2, update);
        change_suite(&mut net, update, SuiteId::Misty1Polyval);
        assert!(net.run_until(secs(5), Net::settled));
        net.rotate(1, None);
        assert!(net.run_until(secs(5), |n| !n.done.is_empty()));
        net.stop_unit(0);
        net.start_unit(0);
        old_version(&mut net, 0);
        assert!(net.run_until(secs(2), |n| n.units[0].sends(2).is_some()));
        net.run(secs(10));
        withheld(&net, 0);
        assert!(net.units[0].refused.is_empty());
        // A suite that it can do again.
        change_suite(&mut net, update, SuiteId::Misty1Hmac);
        net.rotate(1, None);
        assert!(net.run_until(secs(5), |n| n.done.len() == 2));
        assert!(net.run_until(secs(2), Net::settled));
        assert_eq!(suite(&net, 0), Some((Epoch(3), SuiteId::Misty1Hmac)));
        let machine = net.units[0].machine.as_ref().expect("a unit");
        assert!(machine.status(net.now).withheld.is_empty());
    }
}

#[test]
fn a_unit_is_given_every_suite_that_it_says_it_can_do() {
    let mut net = Net::new(2, 2, 1, UpdateMode::Hitless);
    assert!(net.run_until(secs(5), Net::settled));
    for (n, wanted) in SuiteId::ALL.into_iter().enumerate() {
        change_suite(&mut net, UpdateMode::Hitless, wanted);
        net.rotate(1, None);
        assert!(net.run_until(secs(20), |net| net.done.len() == n + 1));
        assert!(net.run_until(secs(5), Net::settled));
        for u in [0, 1] {
            assert_eq!(suite(&net, u), Some((Epoch(n as u64 + 2), wanted)));
        }
    }
}

fn change_suite(net: &mut Net, update: UpdateMode, suite: SuiteId) {
    net.store.groups.get_mut(&GroupId(1)).expect("it").suite = suite;
    net.admin(Admin::GroupChanged {
        info: group(1, update).info,
        suite,
        protect: Vec::new(),
    });
}

fn old_version(net: &mut Net, u: usize) {
    let machine = net.units[u].machine.as_mut().unwrap();
    machine.set_suites(&[SuiteId::Misty1Hmac]);
}

/// The unit has no key of group 1, and is a member of it nevertheless: what is closed stays closed. It knows why, and so does
/// its manager.
fn withheld(net: &Net, u: usize) {
    let ring = &net.units[u].threads;
    let keys = ring.group(GroupId(1)).expect("the group");
    assert!(matches!(keys.transmit, Transmit::Withheld) && !keys.usable());
    assert!(keys.receive.is_empty());
    assert_eq!(keys.info.policy, GroupPolicy::Closed);
    let status = net.units[u].machine.as_ref().map(|m| m.status(net.now));
    let status = status.expect("a unit");
    assert_eq!(status.state, EuState::Registered);
    let told = Withheld {
        group: "group1".into(),
        suite: "misty1-polyval".into(),
    };
    assert_eq!(status.withheld, [told]);
    assert!(status.keys.iter().all(|key| key.group == "group2"));
    let status = net.mge.as_ref().map(|m| m.status(net.now));
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
    assert!(net.mge_events.iter().any(event));
}

/// What a unit sends under.
fn suite(net: &Net, u: usize) -> Option<(Epoch, SuiteId)> {
    match &net.units[u].threads.group(GroupId(1))?.transmit {
        Transmit::Send(key) => Some((key.epoch, key.suite)),
        Transmit::Stopped | Transmit::Locked | Transmit::Withheld => None,
    }
}

fn secs(n: u64) -> Duration {
    Duration::from_secs(n)
}
