//! `fpn-mge top`: groups, rotations under way and what units are refused for, on one screen.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use anyhow::Result;
use fpn_daemon_kit::{Client, Section, Sheet, print_json_line, watch};
use tokio::time::sleep;

use super::show::word;
use crate::json::{GroupView, StatusView};
use crate::words::some;

/// Shows the screen until the user ends it, or prints `status` as a line of JSON after each interval.
pub(super) async fn top(client: &Client, every: Duration, json: bool) -> Result<()> {
    let look = async || -> Result<StatusView> { client.get("/v1/status").await };
    if json {
        loop {
            print_json_line(&look().await?)?;
            sleep(every).await;
        }
    }
    let mut before: Option<(Instant, BTreeMap<String, u64>)> = None;
    watch(every, async || {
        let (status, at) = (look().await?, Instant::now());
        let since = before
            .as_ref()
            .map(|(then, counters)| (at - *then, counters));
        let sheet = sheet(&status, since);
        before = Some((at, status.counters));
        Ok(sheet)
    })
    .await
}

/// `before`: how long ago the last look was, and the counters then.
fn sheet(status: &StatusView, before: Option<(Duration, &BTreeMap<String, u64>)>) -> Sheet {
    let units = &status.units;
    let head = format!(
        "{} of {} enrolled units live, {} groups, up {} s (fpn-mge {})",
        units.live,
        units.enrolled,
        status.groups.len(),
        status.uptime_s,
        status.version
    );
    // Those with a rotation under way first.
    let mut groups: Vec<_> = status.groups.iter().collect();
    groups.sort_by_key(|group| group.rotation.is_none());
    let mut drops: Vec<_> = status
        .counters
        .iter()
        .map(|(name, total)| (rate(name, *total, before), name, total))
        .collect();
    drops.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| b.2.cmp(a.2)));
    let drops = drops
        .into_iter()
        .map(|(rate, name, total)| vec![name.clone(), format!("{rate:.0}"), total.to_string()]);
    Sheet {
        head,
        sections: vec![
            Section {
                title: "What to look at",
                header: &[],
                rows: warnings(status)
                    .into_iter()
                    .map(|text| vec![text])
                    .collect(),
                alarming: true,
            },
            Section {
                title: "Groups",
                header: &["group", "epoch", "update", "live", "units", "rotation"],
                rows: groups.into_iter().map(group_row).collect(),
                alarming: false,
            },
            Section {
                title: "Counters",
                header: &["counter", "per second", "since the start"],
                rows: drops.collect(),
                alarming: false,
            },
        ],
    }
}

fn warnings(status: &StatusView) -> Vec<String> {
    let mut texts = Vec::new();
    if let Some(restored) = &status.restored {
        texts.push(format!(
            "the manager was restored: {} units wait for `fpn-mge restore --accept`",
            restored.waiting
        ));
    }
    let queue = &status.queue;
    if queue.known + queue.strangers > 0 {
        texts.push(format!(
            "{} known units and {} others are waiting to register",
            queue.known, queue.strangers
        ));
    }
    for group in &status.groups {
        if let Some(rotation) = group.rotation.as_ref().filter(|r| !r.stragglers.is_empty()) {
            let who = some(&rotation.stragglers);
            texts.push(format!("{} is waiting for {who}", group.group));
        }
        if !group.withheld.is_empty() {
            let who = some(&group.withheld);
            texts.push(format!(
                "{}: {who} do not support the suite: update them",
                group.group
            ));
        }
    }
    texts
}

fn group_row(group: &GroupView) -> Vec<String> {
    let rotation = group.rotation.as_ref().map(|rotation| {
        let done = rotation.acked * WIDTH / rotation.of.max(1);
        let bar = "#".repeat(done.min(WIDTH));
        format!(
            "{} to {} [{bar:<WIDTH$}] {}/{}",
            word(&rotation.phase),
            rotation.epoch,
            rotation.acked,
            rotation.of
        )
    });
    vec![
        group.group.to_string(),
        group
            .epoch
            .map(|epoch| epoch.to_string())
            .unwrap_or_default(),
        word(&group.update),
        group.live.to_string(),
        group.units.len().to_string(),
        rotation.unwrap_or_default(),
    ]
}

/// How often a counter rose in a second since the last look. A manager that has started anew counts
/// from 0.
fn rate(name: &str, total: u64, before: Option<(Duration, &BTreeMap<String, u64>)>) -> f64 {
    let Some((since, counters)) = before else {
        return 0.0;
    };
    // What is 0 is left out.
    let then = counters.get(name).copied().unwrap_or(0);
    total.saturating_sub(then) as f64 / since.as_secs_f64().max(f64::MIN_POSITIVE)
}

/// Of a rotation's bar.
const WIDTH: usize = 20;
