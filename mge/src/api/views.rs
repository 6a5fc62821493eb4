//! Records and the machine's state to what is shown.

use std::collections::{HashMap, HashSet};
use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, Instant};

use fpn::counters::Registry;
use fpn::crypto::Fingerprint;
use fpn::ids::{EuId, GroupId};
use fpn::manager::{GroupStatus, KeyStatus, MgeStatus, RotationStatus, UnitReport, UnitStatus};

use fpn_daemon_kit::Landlock;

use crate::engine::Found;
use crate::json::{
    AuditView, CheckedView, ClaimView, DisputeView, DisputesView, DownUnit, DownView, EventView,
    FaultView, GroupView, ReportView, RestoredView, RotationView, SessionView, StatusView,
    TerminalView, UnitCounts, UnitState, UnitView, WhereView,
};
use crate::store::{AuditHead, Checked, Event, GroupRow, Restored, UnitRow, hex};
use fpn::manager::Name;

/// What does not change while the manager runs.
pub(crate) struct About {
    pub(crate) fingerprint: String,
    pub(crate) realm: Fingerprint,
    pub(crate) listen: Vec<SocketAddr>,
    pub(crate) advertise: String,
    pub(crate) landlock: Landlock,
    pub(crate) since: Instant,
}

pub(super) fn status(
    about: &About,
    registry: &Registry,
    stored: Vec<GroupRow>,
    units: &[UnitRow],
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
        down: DownView::default(),
        clock: live.clock.0,
        groups: groups(stored, units, live),
        landlock: about.landlock,
        queue: live.queue,
        disputes: disputes(units, live),
        versions: live.versions.clone(),
        beyond: beyond(units, live),
        counters,
        audit: None,
        restoring: live.restoring,
        restored: None,
    }
}

/// The enrolled units that have no lease: first those that were lost last, then those that have not
/// been heard since the manager's start.
pub(super) fn down(
    units: &[UnitRow],
    live: &MgeStatus,
    lost: &HashMap<EuId, Duration>,
) -> DownView {
    let live: HashSet<EuId> = live.units.iter().map(|now| now.eu).collect();
    let expected = units
        .iter()
        .filter(|unit| state(unit) == UnitState::Enrolled);
    let mut down: Vec<_> = expected
        .filter(|unit| !live.contains(&unit.id))
        .map(|unit| (lost.get(&unit.id).copied().unwrap_or(Duration::MAX), unit))
        .collect();
    down.sort_by(|(a, left), (b, right)| a.cmp(b).then_with(|| left.name.cmp(&right.name)));
    let first = down.iter().take(DOWN).map(|(since, unit)| DownUnit {
        unit: unit.name.clone(),
        down_s: Some(since.as_secs()).filter(|_| *since < Duration::MAX),
    });
    DownView {
        count: down.len(),
        first: first.collect(),
    }
}

fn disputes(units: &[UnitRow], live: &MgeStatus) -> DisputesView {
    let disputed = &live.disputes;
    if disputed.first.is_empty() {
        return DisputesView::default();
    }
    let names: HashMap<EuId, &Name> = units.iter().map(|unit| (unit.id, &unit.name)).collect();
    let first = disputed.first.iter().map(|dispute| DisputeView {
        terminal: dispute.terminal,
        units: dispute
            .units
            .iter()
            .filter_map(|eu| names.get(eu).map(|name| (*name).clone()))
            .collect(),
    });
    DisputesView {
        count: disputed.count,
        first: first.collect(),
    }
}

fn beyond(units: &[UnitRow], live: &MgeStatus) -> Vec<Name> {
    if live.beyond.is_empty() {
        return Vec::new();
    }
    let of_it = units.iter().filter(|unit| live.beyond.contains(&unit.id));
    of_it.map(|unit| unit.name.clone()).collect()
}

/// `groups` are those of each claim's unit.
pub(super) fn whereabouts(address: IpAddr, found: Found, groups: Vec<Vec<Name>>) -> WhereView {
    let claims = found.claims.into_iter().zip(groups);
    let claims = claims.map(|((unit, claim), groups)| ClaimView {
        unit,
        groups,
        terminal: claim.terminal,
        kind: claim.kind,
        allowed: claim.allowed,
        live: claim.registered,
        since_ms: claim.since_ms,
        report_ms: claim.report_ms,
    });
    WhereView {
        address,
        claims: claims.collect(),
        more: found.more,
    }
}

pub(super) fn report(report: UnitReport) -> ReportView {
    let terminals = report.terminals.into_iter().map(|reported| TerminalView {
        terminal: reported.terminal,
        kind: reported.kind,
    });
    ReportView {
        version: report.version,
        age_ms: report.age_ms,
        terminals: terminals.collect(),
        left_out: report.left_out,
        up_to_date: report.up_to_date,
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

pub(super) fn groups(groups: Vec<GroupRow>, units: &[UnitRow], live: &MgeStatus) -> Vec<GroupView> {
    let fleet = Fleet::new(units, live);
    let groups = groups.into_iter();
    groups.map(|stored| fleet.view(stored)).collect()
}

pub(super) fn group(group: GroupRow, units: &[UnitRow], live: &MgeStatus) -> GroupView {
    Fleet::new(units, live).view(group)
}

/// The names of a group's members that are live.
pub(super) fn live_members(group: &GroupRow, units: &[UnitRow], live: &MgeStatus) -> Vec<Name> {
    let fleet = Fleet::new(units, live);
    fleet.live_members(group).cloned().collect()
}

/// The groups in which this unit has keys and no other unit has.
pub(super) fn last_in(unit: &Name, units: &[UnitRow]) -> Vec<Name> {
    let enrolled = units.iter().filter(|u| u.enrolled.is_some() && !u.evicted);
    let (this, others): (Vec<_>, Vec<_>) = enrolled.partition(|u| u.name == *unit);
    let shared = |group: &&Name| others.iter().any(|u| u.groups.contains(group));
    let groups = this.iter().flat_map(|u| &u.groups);
    groups.filter(|group| !shared(group)).cloned().collect()
}

/// The units of this moment, looked up for any number of groups.
struct Fleet<'a> {
    names: HashMap<EuId, &'a Name>,
    live: HashSet<&'a Name>,
    /// From whom the key of a group is withheld.
    withheld: HashMap<GroupId, Vec<&'a Name>>,
    groups: &'a [GroupStatus],
    keys: &'a [KeyStatus],
}

impl<'a> Fleet<'a> {
    fn new(units: &'a [UnitRow], live: &'a MgeStatus) -> Self {
        let names: HashMap<EuId, &Name> = units.iter().map(|unit| (unit.id, &unit.name)).collect();
        let mut withheld: HashMap<GroupId, Vec<&Name>> = HashMap::new();
        let mut alive = HashSet::new();
        for unit in &live.units {
            let Some(name) = names.get(&unit.eu).copied() else {
                continue;
            };
            alive.insert(name);
            for group in &unit.withheld {
                withheld.entry(*group).or_default().push(name);
            }
        }
        Self {
            live: alive,
            withheld,
            names,
            groups: &live.groups,
            keys: &live.keys,
        }
    }

    fn live_members<'g>(&self, group: &'g GroupRow) -> impl Iterator<Item = &'g Name> {
        let members = group.units.iter();
        members.filter(|name| self.live.contains(name))
    }

    fn view(&self, group: GroupRow) -> GroupView {
        let now = self.groups.iter().find(|g| g.group == group.id);
        let key = self.keys.iter().find(|key| key.group == group.id);
        let live = self.live_members(&group).count();
        let withheld = self.withheld.get(&group.id).into_iter().flatten();
        let chosen = group.chosen;
        GroupView {
            group: chosen.name,
            id: group.id,
            update: chosen.update,
            priority: chosen.priority,
            policy: chosen.policy,
            suite: chosen.suite,
            protect: chosen.protect,
            rotate_every_s: chosen.rotate_every,
            lock: chosen.lock,
            after_volume_bytes: chosen.after_volume,
            created: group.created,
            epoch: now.and_then(|now| now.epoch).or(group.epoch),
            key_age_s: key.map(|key| key.age_s),
            next_rotation_s: key.and_then(|key| key.next_s),
            volume_bytes: key.map(|key| key.volume),
            units: group.units,
            live,
            withheld: withheld.take(100).map(|name| (*name).clone()).collect(),
            rotation: now
                .and_then(|now| now.rotation.as_ref())
                .map(|r| rotation(r, &self.names)),
        }
    }
}

pub(super) fn units(units: Vec<UnitRow>, live: &MgeStatus) -> Vec<UnitView> {
    let live: HashMap<EuId, &UnitStatus> = live.units.iter().map(|now| (now.eu, now)).collect();
    let view = |stored: UnitRow| {
        let now = live.get(&stored.id).copied();
        unit(stored, now)
    };
    units.into_iter().map(view).collect()
}

pub(super) fn unit(unit: UnitRow, live: Option<&UnitStatus>) -> UnitView {
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
        may_serve: unit.may_serve,
        created: unit.created,
        enrolled: unit.enrolled.map(|(at, _)| at),
        keys: unit.enrolled.map(|(_, keys)| keys.to_string()),
        token_expires: unit.token_expires,
        session,
        report: None,
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
        prev,
    } = event;
    EventView {
        id,
        at,
        actor,
        action,
        object,
        before,
        after,
        prev: prev.as_ref().map(hex),
    }
}

pub(super) fn audit(head: &AuditHead) -> AuditView {
    AuditView {
        last_event: head.last,
        hash: head.hash_text(),
    }
}

pub(super) fn checked(checked: Checked) -> CheckedView {
    let faults = checked.faults.into_iter().map(|fault| FaultView {
        first: fault.first,
        last: fault.last,
        what: fault.what,
    });
    CheckedView {
        rows: checked.rows,
        first: checked.first,
        last: checked.head.last,
        hash: checked.head.hash_text(),
        faults: faults.collect(),
    }
}

pub(super) fn state(unit: &UnitRow) -> UnitState {
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

/// Units that `status` names of those that are down.
const DOWN: usize = 100;

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(id: u32, enrolled: bool, evicted: bool) -> UnitRow {
        let fingerprint = Fingerprint::new([7; 32]);
        UnitRow {
            id: EuId(id),
            name: format!("unit-{id:03}").parse().unwrap(),
            created: jiff::Timestamp::UNIX_EPOCH,
            enrolled: enrolled.then_some((jiff::Timestamp::UNIX_EPOCH, fingerprint)),
            evicted,
            unconfirmed: false,
            may_serve: fpn::wire::control::MayServe::Everything,
            groups: Vec::new(),
            token_expires: None,
        }
    }

    #[test]
    fn enrolled_units_without_a_lease_are_down_and_those_lost_last_come_first() {
        let units = [
            unit(1, true, false),
            unit(2, true, false),
            unit(3, true, false),
            unit(4, true, false),
            unit(5, false, false),
            unit(6, true, true),
        ];
        let live = MgeStatus {
            units: vec![UnitStatus {
                eu: EuId(1),
                address: "192.0.2.1:1".parse().unwrap(),
                session_ms: 1,
                lease_ms: 1,
                withheld: Vec::new(),
            }],
            ..MgeStatus::default()
        };
        let ago = |eu, seconds| (EuId(eu), Duration::from_secs(seconds));
        // An evicted one is not expected back.
        let lost = [ago(3, 90), ago(4, 5), ago(6, 1)].into();
        let view = down(&units, &live, &lost);
        let shown: Vec<_> = view
            .first
            .iter()
            .map(|d| (d.unit.as_str(), d.down_s))
            .collect();
        assert_eq!(view.count, 3);
        assert_eq!(
            shown,
            [
                ("unit-004", Some(5)),
                ("unit-003", Some(90)),
                ("unit-002", None)
            ]
        );
        let many: Vec<_> = (1..=1000).map(|id| unit(id, true, false)).collect();
        let view = down(&many, &MgeStatus::default(), &HashMap::new());
        assert_eq!((view.count, view.first.len()), (1000, DOWN));
    }
}
