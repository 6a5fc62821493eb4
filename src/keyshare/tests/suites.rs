//! Groups with a suite that a unit of an older version cannot do.

use std::time::Duration;

use super::net::{Net, group};
use crate::DropReason;
use crate::ids::{Epoch, GroupId};
use crate::keyshare::mge::{Admin, MgeEvent, RefusedWhy};
use crate::keyshare::ring::{SuiteId, Transmit, UpdateMode};

const SENTENCE: &str =
    "the group group1 has the suite misty1-polyval, which this unit cannot do: update the unit";

#[test]
fn a_unit_that_cannot_do_a_group_s_new_suite_keeps_the_old_key_and_is_refused_by_name() {
    for update in [UpdateMode::Strict, UpdateMode::Hitless] {
        let mut net = Net::new(1, 2, 1, update);
        old_version(&mut net, 0);
        assert!(net.run_until(secs(5), Net::settled));
        let old = (Epoch(1), SuiteId::Misty1Hmac);
        assert_eq!([0, 1].map(|u| suite(&net, u)), [Some(old); 2]);
        change_suite(&mut net, update);
        net.rotate(1, None);
        // At every moment: before it is refused, at that moment, and for a long time after.
        let kept = |n: &Net| {
            assert_eq!(suite(n, 0), Some(old), "{update:?}: no fallback, no loss");
            let group = n.units[0].threads.group(GroupId(1)).expect("a group");
            let keys: Vec<_> = group.receive.iter().map(|k| (k.epoch, k.suite)).collect();
            assert_eq!(keys, [old], "{update:?}");
        };
        let done = |n: &Net| {
            kept(n);
            !n.done.is_empty()
        };
        assert!(net.run_until(secs(120), done), "{update:?}");
        assert_eq!((net.done[0].units, net.done[0].acked), (2, 1));
        assert!(!net.run_until(secs(100), |n| {
            kept(n);
            false
        }));
        assert_eq!(suite(&net, 1), Some((Epoch(2), SuiteId::Misty1Polyval)));
        assert!(net.units[0].refused.iter().all(|s| s == SENTENCE));
        assert!(!net.units[0].refused.is_empty());
        assert!(net.drops[&DropReason::ControlSuite] > 0);
        let told = |event: &MgeEvent| {
            let why = RefusedWhy::Suite(SuiteId::Misty1Polyval);
            matches!(event, MgeEvent::Refused { why: w, .. } if *w == why)
        };
        assert!(net.mge_events.iter().any(told));

        // Its software is updated.
        net.stop_unit(0);
        net.start_unit(0);
        assert!(net.run_until(secs(5), Net::settled));
        assert_eq!(suite(&net, 0), Some((Epoch(2), SuiteId::Misty1Polyval)));
    }
}

#[test]
fn a_unit_is_given_every_suite_that_it_says_it_can_do() {
    let mut net = Net::new(2, 2, 1, UpdateMode::Hitless);
    assert!(net.run_until(secs(5), Net::settled));
    for (n, wanted) in SuiteId::ALL.into_iter().enumerate() {
        let info = group(1, UpdateMode::Hitless).info;
        net.admin(Admin::GroupChanged {
            info,
            suite: wanted,
            protect: Vec::new(),
        });
        net.rotate(1, None);
        assert!(net.run_until(secs(20), |net| net.done.len() == n + 1));
        assert!(net.run_until(secs(5), Net::settled));
        for u in [0, 1] {
            assert_eq!(suite(&net, u), Some((Epoch(n as u64 + 2), wanted)));
        }
    }
}

fn change_suite(net: &mut Net, update: UpdateMode) {
    net.admin(Admin::GroupChanged {
        info: group(1, update).info,
        suite: SuiteId::Misty1Polyval,
        protect: Vec::new(),
    });
}

fn old_version(net: &mut Net, u: usize) {
    let machine = net.units[u].machine.as_mut().unwrap();
    machine.set_suites(&[SuiteId::Misty1Hmac]);
}

/// What a unit sends under.
fn suite(net: &Net, u: usize) -> Option<(Epoch, SuiteId)> {
    match &net.units[u].threads.group(GroupId(1))?.transmit {
        Transmit::Send(key) => Some((key.epoch, key.suite)),
        Transmit::Stopped | Transmit::Locked => None,
    }
}

fn secs(n: u64) -> Duration {
    Duration::from_secs(n)
}
