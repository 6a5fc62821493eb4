//! Records and the machine's state to what is shown.

use std::collections::{HashMap, HashSet};

use fpn::counters::Registry;
use fpn::ids::EuId;
use fpn::keyshare::mge::{GroupStatus, MgeStatus, RotationStatus, UnitStatus};

use super::About;
use super::types::{
    EventView, GroupView, RestoredView, RotationView, SessionView, StatusView, UnitCounts,
    UnitState, UnitView,
};
use crate::names::Name;
use crate::store::{Event, Group, Restored, Unit};

pub(super) fn status(
    about: &About,
    registry: &Registry,
    stored: Vec<Group>,
    units: &[Unit],
    live: &MgeStatus,
) -> StatusView {
    let counts = UnitCounts {
        total: units.len(),
        enrolled: units
            .iter()
            .filter(|unit| matches!(state(unit), UnitState::Enrolled | UnitState::Unconfirmed))
            .count(),
        live: live.units.len(),
    };
    let mut counters = registry.snapshot();
    counters.retain(|_, value| *value > 0);
    StatusView {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        fingerprint: about.fingerprint.clone(),
        listen: about.listen.clone(),
        advertise: about.advertise.clone(),
        boot: 0,
        uptime_s: about.since.elapsed().as_secs(),
        units: counts,
        groups: groups(stored, units, live),
        queue: live.queue,
        counters,
        restoring: live.restoring,
        restored: None,
    }
}

pub(super) fn restored(restored: Restored) -> RestoredView {
    let Restored {
        since,
        why,
        waiting,
        units,
    } = restored;
    RestoredView {
        since,
        why,
        waiting,
        units,
    }
}

pub(super) fn groups(groups: Vec<Group>, units: &[Unit], live: &MgeStatus) -> Vec<GroupView> {
    groups
        .into_iter()
        .map(|stored| group(stored, units, live))
        .collect()
}

pub(super) fn group(group: Group, units: &[Unit], live: &MgeStatus) -> GroupView {
    let names: HashMap<EuId, &Name> = units.iter().map(|unit| (unit.id, &unit.name)).collect();
    let now: Option<&GroupStatus> = live.groups.iter().find(|g| g.group == group.id);
    let alive = live
        .units
        .iter()
        .filter_map(|unit| names.get(&unit.eu).copied());
    let alive: HashSet<&Name> = alive.collect();
    let alive = group
        .units
        .iter()
        .filter(|name| alive.contains(name))
        .count();
    let withheld = live.units.iter();
    let withheld = withheld.filter(|unit| unit.withheld.contains(&group.id));
    let withheld = withheld.filter_map(|unit| names.get(&unit.eu));
    let chosen = group.chosen;
    GroupView {
        group: chosen.name,
        id: group.id,
        update: chosen.update,
        priority: chosen.priority,
        policy: chosen.policy,
        suite: chosen.suite,
        protect: chosen.protect,
        created: group.created,
        epoch: now.and_then(|now| now.epoch).or(group.epoch),
        units: group.units,
        live: alive,
        withheld: withheld.take(100).map(|name| (*name).clone()).collect(),
        rotation: now
            .and_then(|now| now.rotation.as_ref())
            .map(|r| rotation(r, &names)),
    }
}

pub(super) fn units(units: Vec<Unit>, live: &MgeStatus) -> Vec<UnitView> {
    let live: HashMap<EuId, &UnitStatus> = live.units.iter().map(|now| (now.eu, now)).collect();
    let view = |stored: Unit| {
        let now = live.get(&stored.id).copied();
        unit(stored, now)
    };
    units.into_iter().map(view).collect()
}

pub(super) fn unit(unit: Unit, live: Option<&UnitStatus>) -> UnitView {
    let session = live.map(|now| SessionView {
        address: now.address,
        age_ms: now.session_ms,
        lease_ms: now.lease_ms,
    });
    UnitView {
        state: state(&unit),
        unit: unit.name,
        id: unit.id,
        groups: unit.groups,
        created: unit.created,
        enrolled: unit.enrolled.map(|(at, _)| at),
        keys: unit.enrolled.map(|(_, keys)| keys.to_string()),
        token_expires: unit.token_expires,
        session,
    }
}

pub(super) fn event(event: Event) -> EventView {
    let Event {
        id,
        at,
        actor,
        action,
        object,
        before,
        after,
    } = event;
    EventView {
        id,
        at,
        actor,
        action,
        object,
        before,
        after,
    }
}

fn state(unit: &Unit) -> UnitState {
    match (unit.evicted, unit.enrolled) {
        (true, _) => UnitState::Evicted,
        (false, Some(_)) if unit.unconfirmed => UnitState::Unconfirmed,
        (false, Some(_)) => UnitState::Enrolled,
        (false, None) => UnitState::Invited,
    }
}

fn rotation(rotation: &RotationStatus, names: &HashMap<EuId, &Name>) -> RotationView {
    let stragglers = rotation.stragglers.iter().filter_map(|eu| names.get(eu));
    RotationView {
        epoch: rotation.epoch,
        update: rotation.update,
        phase: rotation.phase,
        acked: rotation.acked,
        of: rotation.of,
        stragglers: stragglers.map(|name| (*name).clone()).collect(),
    }
}
