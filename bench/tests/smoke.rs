//! Runs the benchmark itself, as short as possible. Every figure must be there, and nothing may be
//! left behind. How large a figure is does not matter here.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use netns_tests::binary;
use serde_json::Value;

#[test]
fn plain_forwarding_and_fpn_are_measured() -> Result<()> {
    let wirings = if std::env::var_os("FPN_TEST_ALL").is_some() {
        &["frames", "super", "single"][..]
    } else {
        &["frames"]
    };
    for wiring in wirings {
        let folder = tempfile::tempdir()?;
        let written = folder.path().to_str().context("not UTF-8")?;
        let lines = run(&[
            "--peers",
            "plain,fpn",
            "--wiring",
            wiring,
            "--write",
            written,
        ])?;
        let mut figures = BTreeSet::new();
        for line in lines.lines() {
            let figure: Value = serde_json::from_str(line)?;
            ensure!(
                figure["bench"] == "throughput" && figure["rounds"] == 1,
                "{line}"
            );
            let of = |name: &str| figure[name].as_f64().with_context(|| line.to_owned());
            let (value, min, max) = (of("value")?, of("min")?, of("max")?);
            ensure!(value == min && value == max && value >= 0.0, "{line}");
            let of = |name: &str| figure[name].as_str().with_context(|| line.to_owned());
            let (case, metric) = (of("case")?, of("metric")?);
            // Only counts of faults may be zero, and times that a clock of 10 ms does not see.
            let may_be_zero = [
                "tcp_retransmitted",
                "fpn_drops",
                "udp_reordered",
                "udp_duplicated",
                "cpu_s_per_gb",
            ];
            ensure!(value > 0.0 || may_be_zero.contains(&metric), "{line}");
            figures.insert(format!("{case} {metric}"));
        }
        for metric in BOTH {
            for case in ["plain", "fpn"] {
                let figure = format!("{case}/{wiring} {metric}");
                ensure!(figures.remove(&figure), "there is no {figure}: {lines}");
            }
        }
        for metric in PROGRAMS {
            let figure = format!("fpn/{wiring} {metric}");
            ensure!(figures.remove(&figure), "there is no {figure}: {lines}");
        }
        ensure!(figures.is_empty(), "not expected: {figures:?}");

        let read = |ending: &str| {
            fs::read_to_string(folder.path().join(format!("throughput-{wiring}.{ending}")))
        };
        let (tables, plot) = (read("md")?, read("svg")?);
        for word in [
            "| plain |",
            "| fpn |",
            "Linux ",
            &format!("--wiring {wiring}"),
        ] {
            ensure!(tables.contains(word), "no {word} in {tables}");
        }
        ensure!(
            plot.starts_with("<svg ") && plot.contains("64 B, 1,000 flows"),
            "{plot}"
        );
    }
    Ok(())
}

#[test]
fn who_is_not_installed_is_named_and_skipped() -> Result<()> {
    let output = command(&["--peers", "boringtun,openvpn"])?
        .env("PATH", "/nonexistent")
        .output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(!output.status.success(), "it measured nobody: {said}");
    for words in [
        "skipped boringtun",
        "scripts/bench.sh peers",
        "nobody to measure",
    ] {
        ensure!(said.contains(words), "no {words}: {said}");
    }
    Ok(())
}

/// Returns what it prints.
fn run(words: &[&str]) -> Result<String> {
    let output = command(words)?.output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{said}");
    ensure!(
        said.matches("wiring").count() > 2 && said.contains("verified"),
        "{said}"
    );
    Ok(String::from_utf8(output.stdout)?)
}

fn command(words: &[&str]) -> Result<Command> {
    let mut command = Command::new(binary("fpn-bench")?);
    command.args(["throughput", "--rounds", "1", "--seconds", "0.2"]);
    command.args(["--tcp", "own", "--json"]).args(words);
    Ok(command)
}

/// The figures of all peers.
const BOTH: [&str; 11] = [
    "tcp1",
    "tcp4",
    "pps64",
    "pps64_1000flows",
    "imix",
    "rtt",
    "rtt_load",
    "first_packet",
    "tcp_retransmitted",
    "udp_reordered",
    "udp_duplicated",
];
/// The figures of peers that are programs.
const PROGRAMS: [&str; 4] = ["cpu_s_per_gb", "rss", "start", "fpn_drops"];
