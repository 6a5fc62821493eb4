//! TCP at full speed, by iperf3 or by threads of our own.

use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use clap::ValueEnum;
use netns_tests::{Host, Outcome, Rig, Terminal, wait_for};

/// What generates the traffic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Tool {
    /// The program iperf3.
    Iperf3,
    /// Two threads for each stream, which write and read 128 KiB at a time.
    Own,
}

/// The result of a run.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bulk {
    /// Bytes that arrived.
    pub(crate) bytes: u64,
    /// Megabits per second that arrived.
    pub(crate) mbit: f64,
}

impl Tool {
    /// Returns iperf3 if it is installed.
    pub(crate) fn best() -> Self {
        if crate::peers::find("iperf3").is_some() {
            Self::Iperf3
        } else {
            Self::Own
        }
    }

    /// Returns its name and version.
    pub(crate) fn describe(self) -> String {
        match self {
            Self::Own => "threads of the benchmark's own".to_owned(),
            Self::Iperf3 => {
                let said = Command::new("iperf3").arg("--version").output();
                let said = said.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
                let said = said.unwrap_or_default();
                let version = said.split_whitespace().nth(1).unwrap_or_default();
                format!("iperf3 {version}")
            }
        }
    }

    /// Sends from one terminal to the other for this time, over this many connections at once.
    pub(crate) fn run(
        self,
        rig: &Rig,
        from: &Host,
        to: &Terminal,
        streams: u32,
        duration: Duration,
    ) -> Result<Bulk> {
        match self {
            Self::Iperf3 => iperf3(rig, from, to, streams, duration),
            Self::Own => own(from, to, streams, duration, None),
        }
    }
}

fn iperf3(rig: &Rig, from: &Host, to: &Terminal, streams: u32, duration: Duration) -> Result<Bulk> {
    let server = rig.spawn(&to.host, "iperf3", "iperf3".as_ref(), &["-s", "-1"])?;
    let (address, streams) = (to.v4.to_string(), streams.to_string());
    // iperf3 knows only whole seconds.
    let seconds = format!("{:.0}", duration.as_secs_f64().ceil());
    let words = [
        "iperf3", "-J", "-c", &address, "-P", &streams, "-t", &seconds,
    ];
    let limit = duration + STALL;
    // The server may not be listening yet.
    let answer = wait_for("iperf3's server", STALL, || {
        let Outcome { stdout, .. } = from.run_with(&words, "", limit)?;
        let answer: serde_json::Value = serde_json::from_str(&stdout)
            .with_context(|| format!("iperf3 said no JSON: {stdout}"))?;
        let error = answer["error"].as_str().unwrap_or_default();
        ensure!(
            error.is_empty() || error.contains("refused"),
            "iperf3: {error}"
        );
        Ok(error.is_empty().then_some(answer))
    })?;
    // It would end by itself, but on some paths only after a while.
    server.kill()?;
    let received = &answer["end"]["sum_received"];
    let (bytes, rate) = (&received["bytes"], &received["bits_per_second"]);
    Ok(Bulk {
        bytes: bytes.as_u64().context("iperf3 counted no bytes")?,
        mbit: rate.as_f64().context("iperf3 measured no rate")? / 1e6,
    })
}

/// Sends over one connection of our own for this time, at this many megabits per second at most.
pub(crate) fn paced(from: &Host, to: &Terminal, mbit: f64, duration: Duration) -> Result<Bulk> {
    own(from, to, 1, duration, Some(mbit * 1e6 / 8.0))
}

/// `rate` is in bytes per second for each stream; without one, streams are as fast as possible.
fn own(
    from: &Host,
    to: &Terminal,
    streams: u32,
    duration: Duration,
    rate: Option<f64>,
) -> Result<Bulk> {
    let bind = || TcpListener::bind(SocketAddr::new(to.v4, 0)).context("cannot listen");
    let listener = to.host.inside(bind)?;
    let target = listener.local_addr()?;
    let mut pairs = Vec::new();
    for _ in 0..streams {
        let connect = || TcpStream::connect_timeout(&target, STALL).context("cannot connect");
        let sender = from.inside(connect)?;
        let (receiver, _) = listener.accept()?;
        sender.set_write_timeout(Some(STALL))?;
        receiver.set_read_timeout(Some(STALL))?;
        pairs.push((sender, receiver));
    }
    let start = Instant::now();
    let bytes = std::thread::scope(|scope| {
        let mut receivers = Vec::new();
        for (sender, receiver) in pairs {
            scope.spawn(move || send_until(sender, start, duration, rate));
            receivers.push(scope.spawn(move || receive_all(receiver)));
        }
        let mut bytes = 0;
        for receiver in receivers {
            bytes += receiver
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
        }
        anyhow::Ok(bytes)
    })?;
    let mbit = (bytes * 8) as f64 / start.elapsed().as_secs_f64() / 1e6;
    Ok(Bulk { bytes, mbit })
}

/// Writes until the time is over, or until nobody reads any more. In that case the reader says why.
fn send_until(mut to: TcpStream, start: Instant, duration: Duration, rate: Option<f64>) {
    let block = vec![0x55; if rate.is_some() { PACED_BLOCK } else { BLOCK }];
    let mut sent = 0.0;
    while start.elapsed() < duration {
        if let Some(rate) = rate {
            let due = Duration::from_secs_f64(sent / rate);
            std::thread::sleep(due.saturating_sub(start.elapsed()));
        }
        if to.write_all(&block).is_err() {
            return;
        }
        sent += block.len() as f64;
    }
}

fn receive_all(mut from: TcpStream) -> Result<u64> {
    let mut block = vec![0; BLOCK];
    let mut bytes = 0;
    loop {
        match from.read(&mut block) {
            Ok(0) => return Ok(bytes),
            Ok(count) => bytes += count as u64,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error).context("the receiver stalled"),
        }
    }
}

const BLOCK: usize = 128 << 10;
/// The longest burst at a chosen rate.
const PACED_BLOCK: usize = 32 << 10;
const STALL: Duration = Duration::from_secs(10);
