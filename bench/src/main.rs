//! `fpn-bench`: measures FPN beside plain forwarding and other VPNs (`scripts/bench.sh throughput`,
//! `rotation`, `refresh` and `profile`).
//!
//! Every peer gets hosts of its own, in network namespaces of this machine: terminal 1, unit 1,
//! hub, unit 2, terminal 2. In each round all peers take their turn, one after the other, so that
//! whatever else the machine does affects all of them.
//!
//! | module | what it does |
//! |---|---|
//! | [`options`] | the command line |
//! | [`peers`] | who is measured ([`Kind`]); one module for each VPN |
//! | [`mod@measure`] | what is measured of one peer in one round ([`Contestant`], [`Effort`]) |
//! | [`tcp`], [`search`], [`probe`] | single measurements: TCP, the highest rate without loss, the first packet |
//! | [`mod@disturbed`] | the cost of key changes and refreshes for traffic ([`Disturbance`]) |
//! | [`losses`], [`mod@profile`] | where packets were lost; where processor time goes |
//! | [`wiring`], [`machine`] | checks what the links carry; describes the machine |
//! | [`metric`], [`report`], [`plot`], [`mod@write`] | figures, tables, pictures, and how they are written |
//!
//! docs/performance/README.md says how to run it and how to read the figures.
#![forbid(unsafe_code)]

mod disturbed;
mod losses;
mod machine;
mod measure;
mod metric;
mod options;
mod peers;
mod plot;
mod probe;
mod profile;
mod report;
mod search;
mod tcp;
mod wiring;
mod write;

use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Result, bail, ensure};
use clap::Parser;
use netns_tests::{Rig, supervise, supervised};

use crate::disturbed::Disturbance;
use crate::measure::{Contestant, Effort};
use crate::options::{Bench, Disturbed, Options, Profile, Throughput};
use crate::peers::Kind;
use crate::report::{Case, Results};
use crate::write::Background;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let options = Options::parse();
    let answer = if options.measure {
        match options.bench {
            Bench::Throughput(options) => run(&options),
            Bench::Profile(options) => profile(&options),
            Bench::Rotation(options) => disturbed(&options, Disturbance::Rotation),
            Bench::Refresh(options) => disturbed(&options, Disturbance::Refresh),
        }
    } else {
        // The other process measures; this one cleans up, whatever happens to it.
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        supervise(PREFIX, &[&["--measure"], words.as_slice()].concat())
    };
    answer.unwrap_or_else(|error| {
        eprintln!("bench: {error:#}");
        ExitCode::FAILURE
    })
}

/// Measures and prints. Fails if a peer failed.
fn run(options: &Throughput) -> Result<ExitCode> {
    supervised()?;
    let kinds = present(options);
    ensure!(!kinds.is_empty(), "there is nobody to measure");
    let background = Background::of(options, &kinds);
    eprint!("{background}");
    warn_unless_quiet();
    let (results, failures) = measure(options, &kinds)?;
    if options.json {
        print!("{}", results.json());
    } else {
        print!("{}", results.tables());
    }
    if let Some(folder) = &options.write {
        write::write(folder, &results, &background)?;
    }
    for failure in &failures {
        eprintln!("bench: {failure}");
    }
    Ok(if failures.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Profiles one peer and prints the result.
fn profile(options: &Profile) -> Result<ExitCode> {
    supervised()?;
    let (kind, setting) = (&options.peer, &options.setting);
    if let Some(what) = kind.missing() {
        bail!("{kind}: {what}");
    }
    eprintln!("- machine: {}", machine::describe());
    eprintln!("- {kind}: {}", kind.describe(&setting.suite));
    let rig = Rig::new(PREFIX)?;
    let mut contestant = Contestant::new(kind, &rig, &setting.plan())?;
    print!("{}", profile::profile(&mut contestant, options.time())?);
    rig.passed();
    Ok(ExitCode::SUCCESS)
}

/// Measures disturbed beside undisturbed traffic and prints what the disturbance cost.
fn disturbed(options: &Disturbed, what: Disturbance) -> Result<ExitCode> {
    supervised()?;
    eprintln!("- machine: {}", machine::describe());
    warn_unless_quiet();
    let results = disturbed::measure(options, what)?;
    if options.json {
        print!("{}", results.json());
    } else {
        print!("{}", results.table());
    }
    Ok(ExitCode::SUCCESS)
}

fn warn_unless_quiet() {
    let load = machine::load_average();
    if load > QUIET {
        eprintln!("bench: this machine is not quiet: its load average is {load:.2}");
    }
}

/// Returns those of the requested peers that are installed, and names the others.
fn present(options: &Throughput) -> Vec<Kind> {
    let mut kinds = Vec::new();
    for kind in options.kinds() {
        match kind.missing() {
            Some(what) => eprintln!("bench: skipped {kind}: {what}"),
            None if kinds.contains(&kind) => {}
            None => kinds.push(kind),
        }
    }
    kinds
}

/// Runs all rounds. A peer that fails takes no further part; the second value says why it failed.
fn measure(options: &Throughput, kinds: &[Kind]) -> Result<(Results, Vec<String>)> {
    let plan = options.setting.plan();
    let effort = Effort {
        tool: options.tool(),
        time: options.time(),
        parts: options.parts(),
    };
    let rigs: Vec<Rig> = kinds
        .iter()
        .map(|_| Rig::new(PREFIX))
        .collect::<Result<_>>()?;
    let mut failures = Vec::new();
    let mut racing = Vec::new();
    let mut results = Results {
        wiring: plan.wiring.name().to_owned(),
        rounds: options.rounds,
        cases: Vec::new(),
    };
    for (kind, rig) in kinds.iter().zip(&rigs) {
        match Contestant::new(kind, rig, &plan) {
            Ok(contestant) => {
                racing.push((results.cases.len(), rig, contestant));
                results.cases.push(Case {
                    peer: kind.to_string(),
                    rounds: Vec::new(),
                });
            }
            Err(error) => failures.push(format!("{kind} failed: {error:#}")),
        }
    }
    for round in 1..=options.rounds {
        let mut left = Vec::new();
        for (place, rig, mut contestant) in racing {
            let start = Instant::now();
            let kind = contestant.kind.clone();
            match contestant.round(&effort) {
                Ok(figures) => {
                    if let (1, Some(largest)) = (round, contestant.largest) {
                        eprintln!(
                            "{kind}: wiring {} verified: at most {} bytes crossed a link at once, \
                             and at most {} were handed to a receiver",
                            results.wiring, largest.sent, largest.received
                        );
                    }
                    let troubles = contestant.troubles.drain(..);
                    failures.extend(troubles.map(|it| format!("{kind}, round {round}: {it}")));
                    let took = start.elapsed().as_secs_f64();
                    eprintln!("round {round} of {}: {kind}, {took:.0} s", options.rounds);
                    if let Some(case) = results.cases.get_mut(place) {
                        case.rounds.push(figures);
                    }
                    left.push((place, rig, contestant));
                }
                Err(error) => {
                    failures.push(format!("{kind} failed in round {round}: {error:#}"));
                    eprintln!("round {round} of {}: {kind} failed", options.rounds);
                    // This removes its hosts and whatever still runs there.
                    drop(contestant);
                    rig.end();
                }
            }
        }
        racing = left;
        // The order changes, so that no peer always runs after the same other one.
        if !racing.is_empty() {
            racing.rotate_left(1);
        }
    }
    for (_, rig, _) in &racing {
        rig.passed();
    }
    results.cases.retain(|case| !case.rounds.is_empty());
    drop(racing);
    Ok((results, failures))
}

const PREFIX: &str = "fpnbench";
/// With a load average above this, figures are worth little.
const QUIET: f64 = 0.5;
