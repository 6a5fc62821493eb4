//! Where the time of one peer goes, and how many system calls it makes.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use crate::measure::Contestant;
use crate::peers::find;
use crate::tcp::Bulk;

/// Runs one TCP stream through a peer twice: under `perf`, which samples all processors at regular
/// times, and under `strace`, which counts the system calls of both units. Returns a text.
///
/// # Errors
/// If a tool is missing or fails, or if the peer fails.
pub(crate) fn profile(contestant: &mut Contestant<'_>, time: Duration) -> Result<String> {
    for (program, package) in [("perf", "linux-perf"), ("strace", "strace")] {
        let found = find(program).is_some();
        ensure!(
            found,
            "there is no {program}: it is in Debian's package {package}"
        );
    }
    let folder = contestant.scratch()?;
    contestant.warm_up(time)?;
    let processes = contestant.processes()?;
    let mut text = samples(contestant, &processes, &folder, time)?;
    for (number, unit) in (1..).zip(&processes).filter(|(_, unit)| !unit.is_empty()) {
        text.push_str(&calls(contestant, number, unit, &folder, time)?);
    }
    Ok(text)
}

/// Returns the share of every program, and of every function in the units' programs.
fn samples(
    contestant: &Contestant<'_>,
    processes: &[Vec<u32>; 2],
    folder: &Path,
    time: Duration,
) -> Result<String> {
    let file = folder.join("perf.data");
    let file = file.to_str().context("a path is not UTF-8")?;
    let seconds = format!("{:.1}", time.as_secs_f64());
    let record = [
        "record",
        "-q",
        "-a",
        "-e",
        "cpu-clock",
        "-F",
        "997",
        "-o",
        file,
    ];
    let mut perf = start("perf", &[&record[..], &["--", "sleep", &seconds]].concat())?;
    let bulk = contestant.bulk(time)?;
    ensure!(perf.wait()?.success(), "perf failed");
    let report = |words: &[&str]| -> Result<String> {
        let always = ["report", "-q", "--stdio", "--no-children", "-i", file];
        let output = Command::new("perf")
            .args([&always[..], words].concat())
            .output()
            .context("cannot start perf")?;
        let said = String::from_utf8_lossy(&output.stdout);
        let lines = said.lines().filter(|line| !line.trim().is_empty());
        // Columns that only hardware counters fill are empty.
        let lines = lines.map(|line| format!("{}\n", line.trim_end_matches([' ', '-'])));
        Ok(lines.collect())
    };
    let mut text = format!(
        "Processor time by program, all processors, at {:.0} Mbit/s (TCP, 1 stream):\n\n{}",
        bulk.mbit,
        report(&["--sort", "comm", "--percent-limit", "1"])?
    );
    let all: Vec<String> = processes
        .iter()
        .flatten()
        .map(ToString::to_string)
        .collect();
    if !all.is_empty() {
        let pids = all.join(",");
        let words = [
            "--sort",
            "dso,symbol",
            "--percentage",
            "relative",
            "--percent-limit",
            "1",
            "--pid",
            &pids,
        ];
        text.push_str("\nThe part of the units' programs, by function:\n\n");
        text.push_str(&report(&words)?);
    }
    Ok(text)
}

/// Counts the system calls of one unit. Each call takes longer while it is counted, so more work
/// waits for the next one: a program that works in batches makes more calls than this when it runs
/// freely.
fn calls(
    contestant: &Contestant<'_>,
    number: u32,
    unit: &[u32],
    folder: &Path,
    time: Duration,
) -> Result<String> {
    let file = folder.join(format!("strace{number}"));
    let mut words = vec!["-q", "-f", "-c", "-o", file.to_str().context("not UTF-8")?];
    let pids: Vec<String> = unit.iter().map(ToString::to_string).collect();
    words.extend(pids.iter().flat_map(|pid| ["-p", pid]));
    let mut strace = start("strace", &words)?;
    let bulk = contestant.bulk(time);
    kill(Pid::from_raw(i32::try_from(strace.id())?), Signal::SIGINT)?;
    strace.wait()?;
    let Bulk { bytes, mbit } = bulk?;
    let counts = fs::read_to_string(&file).context("strace has counted nothing")?;
    let total = total_calls(&counts).context("strace's summary has no total")?;
    let per_megabyte = total as f64 / (bytes as f64 / 1e6);
    Ok(format!(
        "\nSystem calls of unit {number} at {mbit:.0} Mbit/s: {per_megabyte:.1} for 10^6 bytes\n\n\
         {counts}"
    ))
}

/// Returns the number of calls in the last line of `strace -c`: percent, seconds, microseconds per
/// call, calls, errors.
fn total_calls(counts: &str) -> Option<u64> {
    let line = counts
        .lines()
        .find(|line| line.trim_end().ends_with(" total"))?;
    line.split_whitespace().nth(3)?.parse().ok()
}

fn start(program: &str, words: &[&str]) -> Result<Child> {
    let mut command = Command::new(program);
    command
        .args(words)
        .stdin(Stdio::null())
        .stdout(Stdio::null());
    command
        .spawn()
        .with_context(|| format!("cannot start {program}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_total_of_strace_is_found_with_and_without_errors() {
        let head = "% time     seconds  usecs/call     calls    errors syscall\n";
        let with = "100.00    0.002000           2       750        12 total\n";
        let without = "100.00    0.002000           2       750           total\n";
        for line in [with, without] {
            assert_eq!(total_calls(&format!("{head}{line}")), Some(750));
        }
        assert_eq!(total_calls(head), None);
    }
}
