//! What a manager measures, for Prometheus. `docs/metrics.md` lists it.

use std::collections::BTreeMap;

use fpn::DropReason;
use fpn::manager::QueueStatus;
use fpn_daemon_kit::{Failure, Metric, Page};

use crate::api::Api;
use crate::engine::Durations;
use crate::json::{GroupView, StatusView};
use crate::store::Store;

/// Measures a running manager.
pub(crate) async fn measure<S: Store>(api: Api<S>, durations: Durations) -> Result<Page, Failure> {
    Ok(page(&api.status().await?, &durations))
}

fn page(status: &StatusView, durations: &Durations) -> Page {
    let mut page = Page::default();
    let build = Metric::gauge("fpn_mge_build_info", "Version; always 1");
    page.add(build.row(&[("version", &status.version)], 1.0));
    let uptime = Metric::gauge("fpn_mge_uptime", "Time since the daemon started");
    page.add(uptime.in_seconds().row(&[], status.uptime_s as f64));
    page.gauge(
        "fpn_mge_boot",
        "Number of this start of the manager",
        status.boot.into(),
    );
    add_units(&mut page, status);
    add_groups(&mut page, &status.groups);
    page.add(Metric::durations(
        "fpn_mge_rotation",
        "Changes of keys, from the request to the last acknowledgement",
        &durations.rotations,
    ));
    page.add(Metric::durations(
        "fpn_mge_stop_window",
        "Strict changes of keys, from the first STOP to the last START-ACK",
        &durations.stop_windows,
    ));
    add_queue(&mut page, &status.queue);
    add_counters(&mut page, &status.counters);
    page
}

fn add_units(page: &mut Page, status: &StatusView) {
    let units = &status.units;
    page.gauge(
        "fpn_mge_units",
        "Units, whatever their state",
        units.total as f64,
    );
    page.gauge(
        "fpn_mge_enrolled_units",
        "Units with keys that are not evicted",
        units.enrolled as f64,
    );
    page.gauge(
        "fpn_mge_live_units",
        "Units with a lease",
        units.live as f64,
    );
    page.flag(
        "fpn_mge_restoring",
        "A restore is being recorded, and no unit is answered",
        status.restoring,
    );
    let waiting = status.restored.as_ref().map_or(0, |r| r.waiting);
    page.gauge(
        "fpn_mge_unconfirmed_units",
        "Units that wait for `fpn-mge restore --accept`",
        waiting as f64,
    );
}

fn add_groups(page: &mut Page, groups: &[GroupView]) {
    page.gauge("fpn_mge_groups", "Groups", groups.len() as f64);
    let mut units = Metric::gauge("fpn_mge_group_units", "Members of a group");
    let mut live = Metric::gauge("fpn_mge_group_live_units", "Those with a lease");
    let mut withheld = Metric::gauge(
        "fpn_mge_group_withheld_units",
        "Live members that do not support the suite of the group's key, 100 at most",
    );
    let mut epoch = Metric::gauge("fpn_mge_group_epoch", "Number of the key in force");
    let mut age = Metric::gauge("fpn_mge_group_key_age", "Age of the key in force").in_seconds();
    let mut rotating = Metric::gauge("fpn_mge_group_rotating", "1 while the key is being changed");
    let mut missing = Metric::gauge(
        "fpn_mge_group_unacknowledged_units",
        "Units that have not acknowledged the present phase of a change of the key",
    );
    for group in groups.iter().take(GROUPS) {
        let labels = [("group", group.group.as_str())];
        let rotation = group.rotation.as_ref();
        units = units.row(&labels, group.units.len() as f64);
        live = live.row(&labels, group.live as f64);
        withheld = withheld.row(&labels, group.withheld.len() as f64);
        epoch = epoch.row(&labels, group.epoch.map_or(0.0, |epoch| epoch.0 as f64));
        rotating = rotating.row(&labels, if rotation.is_some() { 1.0 } else { 0.0 });
        if let Some(key_age_s) = group.key_age_s {
            age = age.row(&labels, key_age_s as f64);
        }
        let left = rotation.map_or(0, |r| r.of.saturating_sub(r.acked));
        missing = missing.row(&labels, left as f64);
    }
    for metric in [units, live, withheld, epoch, age, rotating, missing] {
        page.add(metric);
    }
}

fn add_queue(page: &mut Page, queue: &QueueStatus) {
    let help = "RSA operations that run";
    page.gauge("fpn_mge_rsa_running", help, queue.running as f64);
    let waiting = Metric::gauge("fpn_mge_queue", "Requests that wait for an RSA operation");
    let known = [("from", "known")];
    let strangers = [("from", "strangers")];
    page.add(
        waiting
            .row(&known, queue.known as f64)
            .row(&strangers, queue.strangers as f64),
    );
    let wait = Metric::gauge(
        "fpn_mge_queue_wait",
        "How long one that came now would wait",
    );
    page.add(
        wait.in_seconds()
            .row(&known, queue.known_wait_ms as f64 / 1000.0)
            .row(&strangers, queue.stranger_wait_ms as f64 / 1000.0),
    );
    let told = Metric::counter(
        "fpn_mge_told_to_wait",
        "Requests for a cookie that were told to come back later",
    );
    page.add(told.count(&[], queue.told_to_wait));
}

fn add_counters(page: &mut Page, counters: &BTreeMap<String, u64>) {
    let of = |name: &str| counters.get(name).copied().unwrap_or_default();
    let mut drops = Metric::counter("fpn_mge_drops", "Datagrams that were dropped, by reason");
    let reasons = DropReason::ALL.iter().map(|reason| reason.name());
    for reason in reasons.filter(|reason| reason.starts_with("control_")) {
        drops = drops.count(&[("reason", reason)], of(&format!("drop_{reason}")));
    }
    page.add(drops);
    for name in ["control_sent", "control_received", "log_lines_lost"] {
        let help = format!("The counter {name} of `fpn-mge status --json`");
        page.add(Metric::counter(format!("fpn_mge_{name}"), help).count(&[], of(name)));
    }
}

/// Groups that have rows of their own.
const GROUPS: usize = 1000;
