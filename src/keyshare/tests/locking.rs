//! Groups that lock: a unit without a lease neither sends nor receives under their keys.

use std::time::Duration;

use super::desk::Desk;
use crate::ids::GroupId;
use crate::keyshare::eu::{EuEvent, EuMachine, EuState, KeyState};
use crate::keyshare::ring::{Transmit, UpdateMode};
use crate::manager::{AdminRequest, GroupChange};
use crate::time::Timestamp;

#[test]
fn a_unit_that_hears_nothing_for_a_lease_locks_the_groups_that_say_so() {
    for lock in [true, false] {
        let (mut desk, mut unit) = Desk::registered(UpdateMode::Hitless);
        set(&mut desk, &mut unit, lock);
        desk.pass(secs(10), &mut unit);
        assert!(sends(&unit) && unit.ring().lapsed(desk.now).is_none());
        let told = silence(&mut unit, desk.now, secs(4));
        let now = desk.now + secs(4);
        let names = if lock { &["group1"][..] } else { &[] };
        assert_eq!(told, [names], "once");
        let (ring, status) = (unit.ring(), unit.status(now));
        assert_eq!(status.state, EuState::Alone);
        assert_eq!(sends(&unit), !lock);
        let key = &ring.group(GROUP).unwrap().receive[0];
        assert_eq!(ring.receive(key.spi).is_none(), lock);
        assert_eq!(ring.is_locked(key.spi), lock);
        let state = if lock {
            KeyState::Locked
        } else {
            KeyState::Active
        };
        assert_eq!(status.keys[0].state, state);
        // The manager is heard again.
        desk.pass(secs(10), &mut unit);
        assert_eq!(unit.status(desk.now).state, EuState::Registered);
        assert_eq!(unit.status(desk.now).keys[0].state, KeyState::Active);
        assert!(sends(&unit) && unit.ring().receive(key.spi).is_some());
        assert!(unit.ring().lapsed(desk.now).is_none());
    }
}

#[test]
fn the_ring_of_a_unit_with_a_lease_ends_with_the_lease_and_only_where_a_group_locks() {
    let (mut desk, mut unit) = Desk::registered(UpdateMode::Hitless);
    let far = desk.now + secs(3600);
    assert!(unit.ring().lapsed(far).is_none(), "no group locks");
    set(&mut desk, &mut unit, true);
    let ring = unit.ring();
    for _ in 0..5 {
        desk.pass(secs(1), &mut unit);
        let left = Duration::from_millis(unit.status(desk.now).lease_ms);
        assert!(ring.lapsed(desk.now + left - secs(1)).is_none());
        let lapsed = ring
            .lapsed(desk.now + left + secs(1))
            .expect("a lease that is over");
        let group = lapsed.group(GROUP).unwrap();
        assert!(matches!(group.transmit, Transmit::Locked));
    }
    assert_eq!(
        unit.ring().version,
        ring.version,
        "no new ring for a heartbeat"
    );
    set(&mut desk, &mut unit, false);
    assert!(unit.ring().lapsed(far).is_none());
}

/// Lets a unit hear nothing for a while. Returns the groups that were locked, for each lost lease.
fn silence(unit: &mut EuMachine, from: Timestamp, time: Duration) -> Vec<Vec<String>> {
    let mut lost = Vec::new();
    while let Some(at) = unit.poll_timeout().filter(|at| *at <= from + time) {
        unit.handle_timeout(at);
        while unit.poll_transmit().is_some() {}
        while let Some(event) = unit.poll_event() {
            match event {
                EuEvent::LeaseLost(groups) => lost.push(groups),
                EuEvent::RingChanged(ring) => unit.handle_applied(at, ring.version),
                _ => {}
            }
        }
    }
    lost
}

fn set(desk: &mut Desk, unit: &mut EuMachine, lock: bool) {
    desk.admin(AdminRequest::SetGroup {
        group: "group1".parse().unwrap(),
        change: GroupChange {
            lock: Some(lock),
            ..GroupChange::default()
        },
    });
    desk.talk(unit);
    let known = unit.ring().group(GROUP).unwrap().info.lock;
    assert_eq!(known, lock, "members are told at once");
}

fn sends(unit: &EuMachine) -> bool {
    let ring = unit.ring();
    matches!(ring.group(GROUP).unwrap().transmit, Transmit::Send(_))
}

fn secs(n: u64) -> Duration {
    Duration::from_secs(n)
}

const GROUP: GroupId = GroupId(1);
