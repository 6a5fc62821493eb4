//! `fpn-eu top`: what the unit is doing, as rates since the last look.

use std::time::{Duration, Instant};

use anyhow::Result;
use fpn::keyshare::eu::KeyStatus;
use fpn_daemon_kit::{Client, Section, Sheet, print_json_line, watch};
use serde::{Deserialize, Serialize};
use tokio::time::sleep;

use crate::api::CountersAnswer;
use crate::show;

/// Shows the screen until the user ends it, or prints a line of JSON after each interval.
pub(crate) async fn top(client: &Client, every: Duration, json: bool) -> Result<()> {
    let mut before = Look::take(client).await?;
    if json {
        loop {
            sleep(every).await;
            let now = Look::take(client).await?;
            print_json_line(&Top::new(&before, &now))?;
            before = now;
        }
    }
    // The first rates need some time too.
    sleep(every.min(FIRST)).await;
    watch(every, async || {
        let now = Look::take(client).await?;
        let sheet = Top::new(&before, &now).sheet();
        before = now;
        Ok(sheet)
    })
    .await
}

/// What the unit answered at one moment.
struct Look {
    at: Instant,
    status: State,
    counters: CountersAnswer,
    keys: Vec<KeyStatus>,
}

/// What it needs of `status`.
#[derive(Deserialize)]
struct State {
    unit: String,
    version: String,
    uptime_s: u64,
    state: String,
    manager: String,
    paths: usize,
    warnings: Vec<String>,
}

impl Look {
    async fn take(client: &Client) -> Result<Self> {
        Ok(Self {
            status: client.get("/v1/status").await?,
            keys: client.get("/v1/keys").await?,
            // Last, so that the rates belong to this moment.
            counters: client.get("/v1/counters").await?,
            at: Instant::now(),
        })
    }
}

/// One look: rates since the one before.
#[derive(Debug, Serialize)]
struct Top {
    unit: String,
    version: String,
    uptime_s: u64,
    state: String,
    manager: String,
    paths: usize,
    /// How long the rates were measured.
    interval_s: f64,
    traffic: Vec<Traffic>,
    drops: Vec<Drop>,
    keys: Vec<KeyStatus>,
    warnings: Vec<String>,
}

/// What went one way.
#[derive(Debug, Serialize)]
struct Traffic {
    /// The counter of the packets.
    counter: &'static str,
    packets_s: f64,
    /// Missing where the unit does not count bytes.
    mbit_s: Option<f64>,
}

/// What was dropped for one reason.
#[derive(Debug, Serialize)]
struct Drop {
    counter: String,
    packets_s: f64,
    total: u64,
}

impl Top {
    fn new(before: &Look, now: &Look) -> Self {
        let interval_s = now.at.duration_since(before.at).as_secs_f64();
        let value = |look: &Look, name: &str| look.counters.counters.get(name).copied();
        // A unit that has started anew counts from 0.
        let rate = |name: &str| {
            let (then, now) = (value(before, name).unwrap_or(0), value(now, name)?);
            Some(now.saturating_sub(then) as f64 / interval_s.max(f64::MIN_POSITIVE))
        };
        let traffic = TRAFFIC.iter().map(|(counter, bytes)| Traffic {
            counter,
            packets_s: rate(counter).unwrap_or(0.0),
            mbit_s: bytes.and_then(rate).map(|bytes| bytes * 8.0 / 1e6),
        });
        let dropped = now.counters.counters.iter();
        let dropped = dropped.filter(|(name, total)| name.starts_with("drop_") && **total > 0);
        let mut drops: Vec<_> = dropped
            .map(|(name, total)| Drop {
                counter: name.clone(),
                packets_s: rate(name).unwrap_or(0.0),
                total: *total,
            })
            .collect();
        drops.sort_by(|a, b| {
            let by_rate = b.packets_s.total_cmp(&a.packets_s);
            by_rate.then_with(|| b.total.cmp(&a.total))
        });
        let status = &now.status;
        Self {
            unit: status.unit.clone(),
            version: status.version.clone(),
            uptime_s: status.uptime_s,
            state: status.state.clone(),
            manager: status.manager.clone(),
            paths: status.paths,
            interval_s,
            traffic: traffic.collect(),
            drops,
            keys: now.keys.clone(),
            warnings: status.warnings.clone(),
        }
    }

    fn sheet(&self) -> Sheet {
        let Self {
            unit,
            version,
            uptime_s,
            state,
            manager,
            paths,
            ..
        } = self;
        let traffic = self.traffic.iter().zip(NAMES).map(|(traffic, name)| {
            let mbit = traffic.mbit_s.map(|mbit| format!("{mbit:.1}"));
            let packets = format!("{:.0}", traffic.packets_s);
            vec![name.to_owned(), packets, mbit.unwrap_or_default()]
        });
        let drops = self.drops.iter().map(|drop| {
            let rate = format!("{:.0}", drop.packets_s);
            vec![drop.counter.clone(), rate, drop.total.to_string()]
        });
        let keys = self.keys.iter().map(|key| {
            let KeyStatus {
                group,
                epoch,
                age_s,
                ..
            } = key;
            vec![
                group.clone(),
                epoch.to_string(),
                show::name(&key.state),
                show::name(&key.suite),
                format!("{age_s} s"),
            ]
        });
        let warnings = self.warnings.iter().map(|warning| vec![warning.clone()]);
        Sheet {
            head: format!(
                "{unit}: {state}, manager {manager}, {paths} paths, up {uptime_s} s (fpn-eu {version})"
            ),
            sections: vec![
                Section {
                    title: "Warnings",
                    header: &[],
                    rows: warnings.collect(),
                    alarming: true,
                },
                Section {
                    title: "Traffic",
                    header: &["", "packets/s", "Mbit/s"],
                    rows: traffic.collect(),
                    alarming: false,
                },
                Section {
                    title: "Dropped packets (fpn-eu drops says why, and what to do)",
                    header: &["counter", "packets/s", "since the start"],
                    rows: drops.collect(),
                    alarming: self.drops.iter().any(|drop| drop.packets_s > 0.0),
                },
                Section {
                    title: "Keys",
                    header: &["group", "epoch", "state", "suite", "age"],
                    rows: keys.collect(),
                    alarming: false,
                },
            ],
        }
    }
}

/// Until the screen appears.
const FIRST: Duration = Duration::from_millis(500);
/// The counters of packets that pass, and those of their bytes.
const TRAFFIC: [(&str, Option<&str>); 4] = [
    ("sealed", Some("sealed_bytes")),
    ("opened", Some("opened_bytes")),
    ("clear_out", None),
    ("clear_in", None),
];
/// What the screen calls them.
const NAMES: [&str; 4] = [
    "encrypted, to the hub",
    "decrypted, to the terminals",
    "in clear, to the hub",
    "in clear, to the terminals",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn look(after: Duration, counters: &[(&str, u64)], warnings: &[&str]) -> Look {
        let status = State {
            unit: "unit-a".to_owned(),
            version: "1.0.0".to_owned(),
            uptime_s: 9,
            state: "registered".to_owned(),
            manager: "mge:4747".to_owned(),
            paths: 2,
            warnings: warnings.iter().map(|text| (*text).to_owned()).collect(),
        };
        let counters = counters.iter().map(|(name, n)| ((*name).to_owned(), *n));
        Look {
            at: *START + after,
            status,
            counters: CountersAnswer {
                counters: counters.collect(),
                not_served: Vec::new(),
            },
            keys: Vec::new(),
        }
    }

    static START: std::sync::LazyLock<Instant> = std::sync::LazyLock::new(Instant::now);

    #[test]
    fn rates_are_those_since_the_last_look_and_the_worst_drop_is_first() {
        let counters = [
            ("sealed", 100),
            ("sealed_bytes", 1000),
            ("drop_old", 50),
            ("drop_new", 1),
        ];
        let before = look(Duration::ZERO, &counters, &[]);
        let counters = [
            ("sealed", 300),
            ("sealed_bytes", 501_000),
            ("drop_old", 50),
            ("drop_new", 5),
            ("drop_none", 0),
        ];
        let top = Top::new(&before, &look(Duration::from_secs(2), &counters, &["down"]));
        assert_eq!(top.traffic[0].packets_s, 100.0);
        assert_eq!(top.traffic[0].mbit_s, Some(2.0));
        let drops: Vec<_> = top
            .drops
            .iter()
            .map(|d| (d.counter.as_str(), d.packets_s))
            .collect();
        assert_eq!(drops, [("drop_new", 2.0), ("drop_old", 0.0)]);
        let sheet = top.sheet();
        assert_eq!(sheet.sections[0].rows, [["down"]]);
        assert_eq!(
            sheet.sections[1].rows[0],
            ["encrypted, to the hub", "100", "2.0"]
        );
        assert!(sheet.sections[2].alarming);
    }

    #[test]
    fn every_field_is_documented() {
        let docs = include_str!("../../docs/eu.md");
        let section = docs.split("### top").nth(1).unwrap();
        let before = look(Duration::ZERO, &[("drop_old", 1)], &[]);
        let top = Top::new(
            &before,
            &look(Duration::from_secs(1), &[("drop_old", 1)], &[]),
        );
        let value = serde_json::to_value(top).unwrap();
        for field in value.as_object().unwrap().keys() {
            assert!(section.contains(&format!("`{field}`")), "{field}");
        }
        for (array, row) in [
            ("traffic", &value["traffic"][0]),
            ("drops", &value["drops"][0]),
        ] {
            let fields: Vec<_> = row.as_object().unwrap().keys().cloned().collect();
            for field in fields {
                let line = section
                    .lines()
                    .find(|line| line.contains(&format!("`{array}`")));
                assert!(line.unwrap().contains(&field), "{field} of {array}");
            }
        }
    }

    #[test]
    fn a_unit_that_started_anew_has_no_negative_rates() {
        let before = look(Duration::ZERO, &[("sealed", 100)], &[]);
        let top = Top::new(
            &before,
            &look(Duration::from_secs(1), &[("sealed", 7)], &[]),
        );
        assert_eq!(top.traffic[0].packets_s, 0.0);
    }
}
