//! What FPN does while traffic flows must not cost the traffic a packet. The same traffic is
//! measured undisturbed and disturbed, in turn. A loss that a slow or busy machine causes appears
//! in both; and the counters that have risen show where packets were lost.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use netns_tests::{Fleet, Group, Load, Rig, Topology};
use serde_json::json;

use crate::losses::{counted, risen};
use crate::machine;
use crate::options::Disturbed;
use crate::report::{Spread, rounded, spread};
use crate::tcp;

/// The disturbance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Disturbance {
    /// Hitless key changes, during a numbered UDP flow.
    Rotation,
    /// Paths that are searched for again every second, during TCP.
    Refresh,
}

/// All figures, by case and name.
pub(crate) struct Results {
    bench: &'static str,
    wiring: &'static str,
    cases: [(&'static str, BTreeMap<Name, Vec<f64>>); 2],
}

/// Its position in the table, its name, its unit.
type Name = (u8, String, &'static str);

/// The figures of one measurement.
type Figures = Vec<(Name, f64)>;

/// All rounds of measurements.
pub(crate) fn measure(options: &Disturbed, what: Disturbance) -> Result<Results> {
    let plan = options.setting.plan();
    let rigs = [Rig::new(crate::PREFIX)?, Rig::new(crate::PREFIX)?];
    let fleet = |rig, settings: &[(&str, &str)]| {
        let net = Topology::with_offloads(rig, plan.mode, 2, plan.wiring.offloads())?;
        let group = Group::new("bench", "hitless").of_suite(&plan.suite);
        Fleet::with_settings(rig, net, &[group], &[&["bench"], &["bench"]], settings)
    };
    // By default a path is searched for again after ten minutes.
    let (calm, often) = (
        fleet(&rigs[0], &[])?,
        fleet(&rigs[1], &[("refresh_s", "1")])?,
    );
    for (rig, fleet) in rigs.iter().zip([&calm, &often]) {
        plan.wiring.verify(rig, &fleet.net)?;
        fleet.talk(1, 2)?;
    }
    let mut results = Results {
        bench: what.name(),
        wiring: plan.wiring.name(),
        cases: [
            ("undisturbed", BTreeMap::new()),
            ("disturbed", BTreeMap::new()),
        ],
    };
    for round in 0..options.rounds {
        // Disturbed and undisturbed take turns in coming first.
        for place in [round % 2, 1 - round % 2] {
            let disturbed = place == 1;
            let figures = match what {
                Disturbance::Rotation => numbered(&calm, options, disturbed)?,
                Disturbance::Refresh if disturbed => stream(&often, options, true)?,
                Disturbance::Refresh => stream(&calm, options, false)?,
            };
            let (case, all) = &mut results.cases[place];
            let told = figures
                .iter()
                .map(|((_, name, unit), value)| format!("{} {unit} {name}", rounded(*value)));
            let told: Vec<_> = told.collect();
            eprintln!("round {}, {case}: {}", round + 1, told.join(", "));
            for (name, value) in figures {
                // A counter that was not seen in earlier rounds was 0 in them.
                let values = all.entry(name).or_default();
                values.resize(round, 0.0);
                values.push(value);
            }
            for values in all.values_mut() {
                values.resize(round + 1, 0.0);
            }
        }
    }
    rigs.iter().for_each(Rig::passed);
    Ok(results)
}

/// Measures a numbered UDP flow, with key changes in its middle.
fn numbered(fleet: &Fleet<'_>, options: &Disturbed, rotating: bool) -> Result<Figures> {
    let (one, two) = (fleet.terminal(1), fleet.terminal(2));
    let load = Load {
        rate: options.rate.unwrap_or(PACKETS_PER_SECOND),
        flows: 1,
        lengths: vec![LENGTH],
        duration: options.time(),
    };
    let before = counted(fleet)?;
    let (report, rotations) = std::thread::scope(|scope| {
        let sender = scope.spawn(|| load.run((&one.host, one.v4), (&two.host, two.v4)));
        let rotations = if rotating {
            rotate(fleet, options.time())
        } else {
            Ok(0)
        };
        let report = sender.join();
        let report = report.unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
        anyhow::Ok((report, rotations?))
    })?;
    ensure!(report.received > 0, "nothing came: {report:?}");
    ensure!(report.damaged == 0, "packets arrived damaged: {report:?}");
    let lost = report.sent - report.received;
    let mut figures = vec![
        named(0, "rotations", "", f64::from(rotations)),
        named(1, "offered", "packets/s", report.offered()),
        named(2, "lost", "packets", lost as f64),
        named(3, "reordered", "packets", report.reordered as f64),
        named(4, "duplicated", "packets", report.duplicates as f64),
    ];
    figures.extend(losses(fleet, &before)?);
    Ok(figures)
}

/// Changes the key again and again, and returns how often while the load lasted.
fn rotate(fleet: &Fleet<'_>, time: Duration) -> Result<u32> {
    let start = Instant::now();
    let mut rotations = 0;
    std::thread::sleep(time / 8);
    while start.elapsed() < time * 3 / 4 {
        let rotation = fleet.manager.rotate("bench", &[])?;
        ensure!(rotation.acked == 2, "a unit missed a change: {rotation:?}");
        fleet.wait_epoch("bench", rotation.epoch)?;
        rotations += u32::from(start.elapsed() < time);
        std::thread::sleep(time / 8);
    }
    ensure!(
        rotations > 0,
        "no key change ended in time: give it more --seconds"
    );
    Ok(rotations)
}

/// Measures a TCP stream, whose paths are searched for again every second or not at all.
fn stream(fleet: &Fleet<'_>, options: &Disturbed, refreshing: bool) -> Result<Figures> {
    let (one, two) = (fleet.terminal(1), fleet.terminal(2));
    let mbit = options.rate.unwrap_or(MBIT_PER_SECOND);
    let searches = || -> Result<u64> {
        let each = fleet.units.iter().map(|unit| unit.counter("searches"));
        each.sum()
    };
    let (before, began) = (counted(fleet)?, searches()?);
    let again = machine::retransmissions(&one.host)?;
    let bulk = tcp::paced(&one.host, two, mbit, options.time())?;
    let again = machine::retransmissions(&one.host)? - again;
    let refreshes = searches()? - began;
    // One search renews the paths of both units, so there may be only one search per second in
    // total.
    let expected = options.time().as_secs() / 2;
    let as_told = if refreshing {
        refreshes >= expected.max(1)
    } else {
        refreshes == 0
    };
    ensure!(as_told, "{refreshes} refreshes in {:?}", options.time());
    let mut figures = vec![
        named(0, "refreshes", "", refreshes as f64),
        named(1, "tcp", "Mbit/s", bulk.mbit),
        named(2, "tcp_retransmitted", "segments", again as f64),
    ];
    figures.extend(losses(fleet, &before)?);
    Ok(figures)
}

/// Returns what was lost since then, by counter.
fn losses(fleet: &Fleet<'_>, before: &BTreeMap<String, u64>) -> Result<Figures> {
    let risen = risen(before, &counted(fleet)?).into_iter();
    Ok(risen
        .map(|(name, count)| named(9, &name, "packets", count as f64))
        .collect())
}

fn named(place: u8, name: &str, unit: &'static str, value: f64) -> (Name, f64) {
    ((place, name.to_owned(), unit), value)
}

impl Disturbance {
    fn name(self) -> &'static str {
        match self {
            Self::Rotation => "rotation",
            Self::Refresh => "refresh",
        }
    }
}

impl Results {
    /// Prints one JSON object per line.
    pub(crate) fn json(&self) -> String {
        let mut lines = String::new();
        for (case, figures) in &self.cases {
            for ((_, name, unit), values) in figures {
                let Some(Spread { min, median, max }) = Spread::of(values.iter().copied()) else {
                    continue;
                };
                let line = json!({
                    "bench": self.bench, "case": format!("{case}/{}", self.wiring),
                    "metric": name, "value": rounded(median), "unit": unit,
                    "min": rounded(min), "max": rounded(max), "rounds": values.len(),
                });
                let _ = writeln!(lines, "{line}");
            }
        }
        lines
    }

    /// Returns a Markdown table: medians, with the minimum and the maximum in brackets.
    pub(crate) fn table(&self) -> String {
        let [(calm, undisturbed), (busy, disturbed)] = &self.cases;
        let mut text = format!(
            "| wiring {} | {calm} | {busy} |\n| --- |---: |---: |\n",
            self.wiring
        );
        let names: std::collections::BTreeSet<_> =
            undisturbed.keys().chain(disturbed.keys()).collect();
        for name in names {
            let cell = |figures: &BTreeMap<Name, Vec<f64>>| {
                let values = figures.get(name)?.iter().copied();
                Spread::of(values).map(spread)
            };
            let cells =
                [undisturbed, disturbed].map(|it| cell(it).unwrap_or_else(|| "0".to_owned()));
            let (_, name, unit) = name;
            let comma = if unit.is_empty() { "" } else { ", " };
            let _ = writeln!(
                text,
                "| {name}{comma}{unit} | {} | {} |",
                cells[0], cells[1]
            );
        }
        text
    }
}

const PACKETS_PER_SECOND: f64 = 50_000.0;
const MBIT_PER_SECOND: f64 = 1000.0;
/// The length of the IP packets, typical of voice.
const LENGTH: usize = 200;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_case_has_not_is_nothing_there() {
        let calm = [(named(2, "lost", "packets", 0.0).0, vec![0.0, 0.0])];
        let busy = [
            (named(2, "lost", "packets", 0.0).0, vec![0.0, 4.0]),
            (
                named(9, "eu1 drop_hold_full", "packets", 0.0).0,
                vec![0.0, 4.0],
            ),
        ];
        let results = Results {
            bench: "rotation",
            wiring: "frames",
            cases: [("undisturbed", calm.into()), ("disturbed", busy.into())],
        };
        let table = results.table();
        assert!(
            table.contains("| lost, packets | 0 | 2.00 (0 to 4.00) |\n"),
            "{table}"
        );
        let row = "| eu1 drop_hold_full, packets | 0 | 2.00 (0 to 4.00) |\n";
        assert!(table.contains(row), "{table}");
        let json = results.json();
        assert_eq!(json.lines().count(), 3);
        assert!(json.contains(r#""case":"disturbed/frames""#), "{json}");
    }
}
