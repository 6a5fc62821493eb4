//! Writes the results to files, with what a reader must know about them.

use std::fmt;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use jiff::Zoned;

use crate::machine;
use crate::measure::{IMIX, IMIX_FLOWS};
use crate::options::{FpnMode, Throughput};
use crate::peers::Kind;
use crate::plot;
use crate::report::Results;
use crate::search::LOSS;

/// The circumstances of a run.
#[derive(Debug, Clone)]
pub(crate) struct Background {
    command: String,
    date: String,
    machine: String,
    load: f64,
    wiring: String,
    tcp: String,
    fpn: &'static str,
    peers: Vec<(String, String)>,
}

impl Background {
    /// Collects the circumstances at the beginning of a run.
    pub(crate) fn of(options: &Throughput, kinds: &[Kind]) -> Self {
        // The first word after the program is for the process that measures.
        let words: Vec<String> = std::env::args().skip(2).collect();
        let plan = options.setting.plan();
        let describe = |kind: &Kind| (kind.to_string(), kind.describe(&options.setting.suite));
        let seconds = options.time().as_secs_f64();
        Self {
            command: format!("scripts/bench.sh {}", words.join(" ")),
            date: Zoned::now().date().to_string(),
            machine: machine::describe(),
            load: machine::load_average(),
            wiring: format!("{}: {}", plan.wiring.name(), plan.wiring.describe()),
            tcp: format!("{}, {seconds} s a run", options.tool().describe()),
            fpn: match options.setting.mode {
                FpnMode::Inline => "in one subnet with the hub (inline)",
                FpnMode::Gateway => "as routers (gateway)",
            },
            peers: kinds.iter().map(describe).collect(),
        }
    }
}

impl fmt::Display for Background {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            command,
            date,
            machine,
            load,
            wiring,
            tcp,
            fpn,
            peers,
        } = self;
        writeln!(f, "- command: `{command}`")?;
        writeln!(f, "- date: {date}")?;
        writeln!(f, "- machine: {machine}; load average before: {load:.2}")?;
        writeln!(f, "- wiring: {wiring}")?;
        writeln!(f, "- TCP: {tcp}")?;
        let (longest, loss) = (IMIX.iter().max().unwrap_or(&0), LOSS * 100.0);
        writeln!(
            f,
            "- UDP: the highest rate at which at most {loss} % is lost; IP packets of 64 bytes; IMIX \
             of 64, 576 and {longest} bytes, 7 : 4 : 1, in {IMIX_FLOWS} flows"
        )?;
        writeln!(f, "- FPN's units sit {fpn}; all other peers are routers")?;
        for (name, description) in peers {
            writeln!(f, "- {name}: {description}")?;
        }
        Ok(())
    }
}

/// Writes `throughput-WIRING.md` and `throughput-WIRING.svg`.
///
/// # Errors
/// If a file cannot be written.
pub(crate) fn write(folder: &Path, results: &Results, background: &Background) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let name = format!("throughput-{}", results.wiring);
    let caption = format!("Throughput, wiring {}, {}", results.wiring, background.date);
    let text = format!(
        "# Throughput, wiring `{}`\n\n\
         Written by the benchmark; [README.md](README.md) says what is measured and how.\n\n\
         {background}\n\
         Medians of {} rounds, least and greatest in brackets.\n\n\
         {}\n\
         ![The rates as bars]({name}.svg)\n",
        results.wiring,
        results.rounds,
        results.tables(),
    );
    for (ending, text) in [("md", text), ("svg", plot::svg(results, &caption))] {
        let path = folder.join(format!("{name}.{ending}"));
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
        eprintln!("bench: wrote {}", path.display());
    }
    Ok(())
}
