//! One round of measurements of one peer.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use netns_tests::{EchoServer, Largest, Load, LoadReport, MARKER, Ping, Rig};

use crate::machine;
use crate::metric::Metric;
use crate::options::Part;
use crate::peers::{Kind, Peer, Plan};
use crate::probe::{self, PING_INTERVAL, first_reply};
use crate::search::highest_rate;
use crate::tcp::{Bulk, Tool};
use crate::wiring::Wiring;

/// A peer on its hosts.
pub(crate) struct Contestant<'rig> {
    pub(crate) kind: Kind,
    rig: &'rig Rig,
    peer: Box<dyn Peer + 'rig>,
    wiring: Wiring,
    /// The rate at which the next search begins.
    guesses: BTreeMap<Metric, f64>,
    /// The largest frames on its links, once they were checked.
    pub(crate) largest: Option<Largest>,
    /// What could not be measured, and why.
    pub(crate) troubles: Vec<String>,
}

/// What is the same in all rounds.
#[derive(Debug, Clone)]
pub(crate) struct Effort {
    /// What generates the TCP traffic.
    pub(crate) tool: Tool,
    /// How long a TCP run takes. A UDP trial takes a sixth of that.
    pub(crate) time: Duration,
    /// What is measured.
    pub(crate) parts: Vec<Part>,
}

impl Effort {
    fn wants(&self, part: Part) -> bool {
        self.parts.contains(&part)
    }
}

/// The figures of one round.
pub(crate) type Figures = BTreeMap<Metric, f64>;

impl<'rig> Contestant<'rig> {
    /// Makes the peer's hosts and files.
    ///
    /// # Errors
    /// If a step fails.
    pub(crate) fn new(kind: &Kind, rig: &'rig Rig, plan: &Plan) -> Result<Self> {
        Ok(Self {
            kind: kind.clone(),
            rig,
            peer: kind.prepare(rig, plan)?,
            wiring: plan.wiring,
            guesses: BTreeMap::new(),
            largest: None,
            troubles: Vec::new(),
        })
    }

    /// Starts the peer, measures everything once, and stops it. The first time, this also checks
    /// that the links are as they should be and that a VPN hides what it carries.
    ///
    /// # Errors
    /// If something cannot be measured. Whatever runs is stopped nevertheless.
    pub(crate) fn round(&mut self, effort: &Effort) -> Result<Figures> {
        let figures = self.measure(effort);
        let stopped = self.stop();
        let figures = figures?;
        stopped?;
        Ok(figures)
    }

    fn measure(&mut self, effort: &Effort) -> Result<Figures> {
        let mut figures = Figures::new();
        self.start()?;
        if self.peer.is_a_program() && effort.wants(Part::Start) {
            match self.restart() {
                Ok(start) => drop(figures.insert(Metric::Start, start)),
                // Everything else can still be measured.
                Err(error) => self.troubles.push(format!("no start: {error:#}")),
            }
            // A fresh start, so that no path is known.
            self.stop()?;
            self.start()?;
        } else {
            // From here on the hosts know their neighbours, as they do for the other peers.
            self.first_packet()?;
        }
        let first = self.first_packet().context("first packet")?;
        if effort.wants(Part::Start) {
            figures.insert(Metric::FirstPacket, first);
        }
        if self.largest.is_none() {
            self.largest = Some(self.wiring.verify(self.rig, self.peer.net())?);
            self.check_secrecy()?;
        }
        if effort.wants(Part::Tcp) {
            self.tcp(effort, &mut figures).context("TCP")?;
        }
        if effort.wants(Part::Rtt) {
            self.round_trips(effort, &mut figures).context("RTT")?;
        }
        if effort.wants(Part::Udp) {
            self.udp(effort, &mut figures).context("UDP")?;
        }
        self.memory(&mut figures).context("memory")?;
        Ok(figures)
    }

    /// Starts the peer and sends a little traffic, so that it is warm.
    ///
    /// # Errors
    /// If it cannot be started or nothing passes.
    pub(crate) fn warm_up(&mut self, time: Duration) -> Result<()> {
        self.start()?;
        self.first_packet()?;
        self.bulk(time / 6).map(drop)
    }

    /// Sends over one TCP connection for this time.
    ///
    /// # Errors
    /// If the connection fails.
    pub(crate) fn bulk(&self, time: Duration) -> Result<Bulk> {
        let net = self.peer.net();
        let (one, two) = (&net.terminal(1).host, net.terminal(2));
        Tool::Own.run(self.rig, one, two, 1, time)
    }

    /// Returns a folder for files that belong to the hosts.
    ///
    /// # Errors
    /// If it cannot be made.
    pub(crate) fn scratch(&self) -> Result<PathBuf> {
        let folder = self.rig.state_dir("scratch");
        std::fs::create_dir_all(&folder)?;
        Ok(folder)
    }

    fn start(&mut self) -> Result<()> {
        // With many VPNs the second side is the one that is called.
        self.peer.start(1)?;
        self.peer.start(0)?;
        self.peer.wait_ready()
    }

    fn stop(&mut self) -> Result<()> {
        let stopped = [0, 1].map(|side| self.peer.stop(side));
        stopped.into_iter().collect()
    }

    /// Stops and starts the first side while terminal 1 sends. Returns the time from the start to
    /// the first answer, in milliseconds.
    fn restart(&mut self) -> Result<f64> {
        let net = self.peer.net();
        let (one, two) = (net.terminal(1).host.clone(), net.terminal(2));
        let server = EchoServer::start(&two.host, two.v4)?;
        // Some VPNs (tinc) derive their nonces from the time in seconds: two starts within one
        // second would look like a repeated one.
        std::thread::sleep(Duration::from_secs(1));
        self.peer.stop(0)?;
        std::thread::scope(|scope| {
            let (begun, sending) = mpsc::channel();
            let prober = scope.spawn(|| first_reply(&one, &server, PROBE_INTERVAL, Some(begun)));
            sending.recv().context("nothing is sent")?;
            let start = Instant::now();
            let started = self.peer.start(0);
            let reply = prober.join();
            started?;
            let reply = reply.unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
            ensure!(reply > start, "packets came through before it was started");
            Ok(ms(reply - start))
        })
    }

    /// Returns the time that a datagram and its answer take between two addresses that have not
    /// talked before, in milliseconds.
    fn first_packet(&self) -> Result<f64> {
        let net = self.peer.net();
        let (one, two) = (net.terminal(1), net.terminal(2));
        let server = EchoServer::start(&two.host, two.v4)?;
        let start = Instant::now();
        let reply = first_reply(&one.host, &server, Duration::from_secs(1), None)?;
        Ok(ms(reply - start))
    }

    /// Checks that the hub can read what plain forwarding carries, and nothing that a VPN carries.
    fn check_secrecy(&self) -> Result<()> {
        let net = self.peer.net();
        let (one, two) = (net.terminal(1), net.terminal(2));
        let hub = self.rig.capture(net.hub.host(), None)?;
        Ping::to(two.v4).pattern(MARKER).all(&one.host)?;
        hub.end()?;
        let readable = hub.count_with(MARKER)?;
        let all = hub.frames()?.len();
        if self.peer.is_a_program() {
            ensure!(all > 0, "the hub has seen nothing");
            ensure!(
                readable == 0,
                "the hub could read {readable} of {all} packets"
            );
        } else {
            ensure!(readable > 0, "the hub could read nothing of {all} packets");
        }
        Ok(())
    }

    fn tcp(&self, effort: &Effort, figures: &mut Figures) -> Result<()> {
        let net = self.peer.net();
        let (one, two) = (&net.terminal(1).host, net.terminal(2));
        let run = |streams, time| effort.tool.run(self.rig, one, two, streams, time);
        // Warms the peer up and lets it learn the path MTU.
        self.bulk(effort.time / 6)?;
        let (programs, again) = (self.processes()?.concat(), machine::retransmissions(one)?);
        let drops = self.peer.drops()?;
        let before = machine::processor_seconds(&programs)?;
        let Bulk { bytes, mbit } = run(1, effort.time)?;
        if self.peer.is_a_program() {
            let used = machine::processor_seconds(&programs)? - before;
            figures.insert(Metric::CpuPerGb, used / (bytes as f64 / 1e9));
        }
        figures.insert(Metric::Tcp1, mbit);
        figures.insert(Metric::Tcp4, run(4, effort.time)?.mbit);
        let again = machine::retransmissions(one)? - again;
        figures.insert(Metric::Retransmitted, again as f64);
        if let (Some(before), Some(now)) = (drops, self.peer.drops()?) {
            figures.insert(Metric::Drops, (now - before) as f64);
        }
        Ok(())
    }

    fn round_trips(&self, effort: &Effort, figures: &mut Figures) -> Result<()> {
        let net = self.peer.net();
        let (one, two) = (&net.terminal(1).host, net.terminal(2));
        let pings = effort.time.as_secs_f64() / PING_INTERVAL.as_secs_f64() / 2.0;
        let pings = (pings as u32).clamp(10, 200);
        figures.insert(Metric::Rtt, ms(probe::round_trip(one, two, pings)?));
        let rig = self.rig;
        std::thread::scope(|scope| {
            // Longer than the pings take.
            let time = PING_INTERVAL * pings + effort.time / 2;
            let load = scope.spawn(move || Tool::Own.run(rig, one, two, 1, time));
            std::thread::sleep(effort.time / 6);
            let round_trip = probe::round_trip(one, two, pings);
            let load = load.join();
            load.unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
            figures.insert(Metric::RttLoad, ms(round_trip?));
            Ok(())
        })
    }

    fn udp(&mut self, effort: &Effort, figures: &mut Figures) -> Result<()> {
        let (mut reordered, mut duplicated) = (0, 0);
        for (metric, flows, lengths) in [
            (Metric::Pps64, 1, &[64][..]),
            (Metric::Pps64Flows, 1000, &[64]),
            (Metric::Imix, IMIX_FLOWS, &IMIX),
        ] {
            let guess = self.guesses.get(&metric).copied().unwrap_or(FIRST_GUESS);
            let best = highest_rate(guess, |rate| self.trial(effort, rate, flows, lengths))
                .with_context(|| metric.title())?;
            // Even a peer that loses packets at any rate gets a figure.
            let best = best.unwrap_or_default();
            reordered += best.reordered;
            duplicated += best.duplicates;
            let mut carried = best.carried();
            if best.sent == 0 {
                carried = 0.0;
            }
            if carried > 0.0 {
                self.guesses.insert(metric, carried);
            }
            let seconds = best.sending.as_secs_f64().max(f64::MIN_POSITIVE);
            let mbit = (best.bytes * 8) as f64 / seconds / 1e6;
            figures.insert(
                metric,
                if metric == Metric::Imix {
                    mbit
                } else {
                    carried
                },
            );
        }
        figures.insert(Metric::Reordered, reordered as f64);
        figures.insert(Metric::Duplicated, duplicated as f64);
        Ok(())
    }

    fn trial(
        &self,
        effort: &Effort,
        rate: f64,
        flows: u16,
        lengths: &[usize],
    ) -> Result<LoadReport> {
        let net = self.peer.net();
        let (one, two) = (net.terminal(1), net.terminal(2));
        let duration = effort.time / 6;
        let load = Load {
            rate,
            flows,
            lengths: lengths.to_vec(),
            duration,
        };
        let report = load.run((&one.host, one.v4), (&two.host, two.v4))?;
        ensure!(report.damaged == 0, "packets arrived damaged: {report:?}");
        Ok(report)
    }

    fn memory(&self, figures: &mut Figures) -> Result<()> {
        if self.peer.is_a_program() {
            let [one, two] = self.processes()?;
            let most = machine::peak_memory_mib(&one)?.max(machine::peak_memory_mib(&two)?);
            figures.insert(Metric::Rss, most);
        }
        Ok(())
    }

    /// Returns the processes on each unit.
    ///
    /// # Errors
    /// If the kernel does not list them.
    pub(crate) fn processes(&self) -> Result<[Vec<u32>; 2]> {
        let net = self.peer.net();
        let of = |number| net.terminal(number).unit()?.processes();
        Ok([of(1)?, of(2)?])
    }
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// Lengths of IP packets in the ratio 7 : 4 : 1 of the classic Internet mix, but with a longest
/// packet that every tunnel carries whole. They are mixed so that no two long ones follow each
/// other.
pub(crate) const IMIX: [usize; 12] = [64, 576, 64, 64, 576, 64, 1400, 64, 576, 64, 64, 576];
pub(crate) const IMIX_FLOWS: u16 = 100;
/// The time between two datagrams that check whether anything passes yet.
const PROBE_INTERVAL: Duration = Duration::from_millis(5);
/// Packets per second.
const FIRST_GUESS: f64 = 50_000.0;
