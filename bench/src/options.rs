//! What can be asked for.

use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Parser, Subcommand, ValueEnum};
use netns_tests::Mode;

use crate::peers::{Kind, Plan};
use crate::tcp::Tool;
use crate::wiring::Wiring;

/// Benchmarks of FPN beside plain forwarding and other VPNs.
#[derive(Debug, Parser)]
#[command(name = "scripts/bench.sh", bin_name = "scripts/bench.sh")]
pub(crate) struct Options {
    #[command(subcommand)]
    pub(crate) bench: Bench,
    /// Measure in this process, without a second one that cleans up.
    #[arg(long, hide = true)]
    pub(crate) measure: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Bench {
    /// Throughput, latency and cost of each peer between two terminals.
    Throughput(Throughput),
    /// Where the processor time of one peer goes while it carries TCP (perf), and how many system
    /// calls it takes (strace).
    Profile(Profile),
    /// Whether key changes cost a numbered UDP flow a packet: FPN, a hitless group.
    Rotation(Disturbed),
    /// Whether paths that age and are searched for again cost TCP a packet: FPN.
    Refresh(Disturbed),
}

/// How the hosts are set up.
#[derive(Debug, Clone, Args)]
pub(crate) struct Setting {
    /// How large the packets on the links are.
    #[arg(long, value_enum, default_value_t = Wiring::Frames)]
    wiring: Wiring,
    /// The suite of FPN's group.
    #[arg(long, default_value = "misty1-polyval")]
    pub(crate) suite: String,
    /// How FPN's units sit between terminal and hub; all other peers are routers.
    #[arg(long, value_enum, default_value_t = FpnMode::Inline)]
    pub(crate) mode: FpnMode,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct Throughput {
    /// Who is measured, separated by commas: plain, fpn, fpn:SUITE, boringtun, gotatun,
    /// wireguard-go, nebula, fastd, tinc, openvpn, strongswan. All of them by default; those that
    /// are not installed are named and skipped. fpn+inline and fpn+gateway differ in how the units
    /// sit. fpn+KEY=VALUE puts that line into `[data]` of the
    /// units' eu.toml, fpn@FOLDER runs the fpn-eu in that folder: another build, beside this one.
    /// In this order: fpn:SUITE+gateway+KEY=VALUE@FOLDER.
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    peers: Vec<Kind>,
    /// What is measured, separated by commas. All of it by default.
    #[arg(long, value_enum, value_name = "PARTS", value_delimiter = ',')]
    only: Vec<Part>,
    #[command(flatten)]
    pub(crate) setting: Setting,
    /// How often everybody is measured.
    #[arg(long, default_value_t = 5, value_parser = at_least_one)]
    pub(crate) rounds: usize,
    /// How long a run of TCP takes. A trial of the search for the highest rate of UDP takes a sixth
    /// of it.
    #[arg(long, default_value_t = 3.0, value_parser = positive)]
    seconds: f64,
    /// What makes the TCP traffic: iperf3 if it is installed, unless another is asked for.
    #[arg(long, value_enum)]
    tcp: Option<Tool>,
    /// Print one JSON object a line instead of tables.
    #[arg(long)]
    pub(crate) json: bool,
    /// Write tables and plot into this folder, docs/performance if none is named.
    #[arg(long, value_name = "FOLDER", num_args = 0..=1, default_missing_value = "docs/performance")]
    pub(crate) write: Option<PathBuf>,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct Profile {
    /// Who: one of the peers of `throughput`.
    #[arg(long, value_name = "PEER", default_value = "fpn")]
    pub(crate) peer: Kind,
    #[command(flatten)]
    pub(crate) setting: Setting,
    /// How long each of the runs takes.
    #[arg(long, default_value_t = 5.0, value_parser = positive)]
    seconds: f64,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct Disturbed {
    #[command(flatten)]
    pub(crate) setting: Setting,
    /// How often it is measured, each time once undisturbed and once disturbed.
    #[arg(long, default_value_t = 5, value_parser = at_least_one)]
    pub(crate) rounds: usize,
    /// How long each of the two takes.
    #[arg(long, default_value_t = 4.0, value_parser = positive)]
    seconds: f64,
    /// What is sent: packets a second (rotation, 50000 if not told) or Mbit/s (refresh, 1000).
    #[arg(long, value_parser = rate)]
    pub(crate) rate: Option<f64>,
    /// Print one JSON object a line instead of a table.
    #[arg(long)]
    pub(crate) json: bool,
}

/// What a round consists of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Part {
    /// From a start to the first packet, and the first packet where none was sent before.
    Start,
    /// TCP with one stream and with four; what it costs.
    Tcp,
    /// Round trips, idle and beside TCP.
    Rtt,
    /// Small packets and the IMIX.
    Udp,
}

/// How FPN is placed: `--mode` of `fpn-eu enroll`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FpnMode {
    /// In one subnet with the hub.
    Inline,
    /// As the router between two subnets.
    Gateway,
}

impl Setting {
    /// What all peers have in common.
    pub(crate) fn plan(&self) -> Plan {
        let mode = match self.mode {
            FpnMode::Inline => Mode::Inline,
            FpnMode::Gateway => Mode::Gateway,
        };
        Plan {
            wiring: self.wiring,
            mode,
            suite: self.suite.clone(),
        }
    }
}

impl Profile {
    /// How long each of the runs takes.
    pub(crate) fn time(&self) -> Duration {
        Duration::from_secs_f64(self.seconds)
    }
}

impl Disturbed {
    /// How long a measurement takes.
    pub(crate) fn time(&self) -> Duration {
        Duration::from_secs_f64(self.seconds)
    }
}

impl Throughput {
    /// Everybody who is to be measured.
    pub(crate) fn kinds(&self) -> Vec<Kind> {
        if self.peers.is_empty() {
            Kind::all()
        } else {
            self.peers.clone()
        }
    }

    /// What is measured.
    pub(crate) fn parts(&self) -> Vec<Part> {
        if self.only.is_empty() {
            Part::value_variants().to_vec()
        } else {
            self.only.clone()
        }
    }

    /// What makes the TCP traffic.
    pub(crate) fn tool(&self) -> Tool {
        self.tcp.unwrap_or_else(Tool::best)
    }

    /// How long a run of TCP takes.
    pub(crate) fn time(&self) -> Duration {
        Duration::from_secs_f64(self.seconds)
    }
}

fn at_least_one(word: &str) -> Result<usize, String> {
    let number = word.parse::<usize>().map_err(|error| error.to_string())?;
    if number == 0 {
        Err("at least 1".to_owned())
    } else {
        Ok(number)
    }
}

fn positive(word: &str) -> Result<f64, String> {
    let number = word.parse::<f64>().map_err(|error| error.to_string())?;
    let fits = (0.1..=3600.0).contains(&number);
    if fits {
        Ok(number)
    } else {
        Err("from 0.1 to 3600".to_owned())
    }
}

fn rate(word: &str) -> Result<f64, String> {
    let number = word.parse::<f64>().map_err(|error| error.to_string())?;
    let fits = (1.0..=1e7).contains(&number);
    fits.then_some(number)
        .ok_or_else(|| "from 1 to 10000000".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Throughput, clap::Error> {
        let words = std::iter::once("bench").chain(line.split(' '));
        match Options::try_parse_from(words)?.bench {
            Bench::Throughput(options) => Ok(options),
            _ => panic!("another bench: {line}"),
        }
    }

    #[test]
    fn everybody_is_measured_unless_some_are_named() -> Result<(), clap::Error> {
        assert_eq!(parse("throughput")?.kinds(), Kind::all());
        let peers = [
            "plain",
            "fpn",
            "fpn+gateway",
            "fpn:aes-256-gcm+inline+queues=2",
        ];
        let some = parse(&format!(
            "throughput --peers {} --write --rounds 1",
            peers.join(",")
        ))?;
        let names: Vec<_> = some.kinds().iter().map(ToString::to_string).collect();
        assert_eq!(names, peers);
        assert_eq!(some.write, Some(PathBuf::from("docs/performance")));
        Ok(())
    }

    #[test]
    fn all_parts_are_measured_unless_some_are_named() -> Result<(), clap::Error> {
        let parts = [Part::Start, Part::Tcp, Part::Rtt, Part::Udp];
        let wanted = |line: &str| -> Result<Vec<bool>, clap::Error> {
            let wanted = parse(line)?.parts();
            Ok(parts.iter().map(|part| wanted.contains(part)).collect())
        };
        assert_eq!(wanted("throughput")?, [true; 4]);
        let some = wanted("throughput --only rtt,tcp")?;
        assert_eq!(some, [false, true, true, false]);
        Ok(())
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        for words in [
            "--peers nobody",
            "--rounds 0",
            "--seconds 0",
            "--wiring wet",
            "--mode on",
            "--only all",
        ] {
            assert!(parse(&format!("throughput {words}")).is_err(), "{words}");
        }
    }
}
