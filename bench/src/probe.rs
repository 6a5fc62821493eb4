//! Measures how long single packets take.

use std::net::UdpSocket;
use std::sync::mpsc::Sender;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use netns_tests::{EchoServer, Host, Terminal};

/// Sends a datagram every `interval` until the first one comes back, and returns when that was.
/// Reports to `begun` when the first one was sent.
///
/// # Errors
/// If none has come back within [`LIMIT`].
pub(crate) fn first_reply(
    from: &Host,
    server: &EchoServer,
    interval: Duration,
    begun: Option<Sender<()>>,
) -> Result<Instant> {
    let socket = from.inside(|| Ok(UdpSocket::bind("0.0.0.0:0")?))?;
    // The socket is not connected, because errors about a network that does not exist yet are no
    // answer.
    socket.set_read_timeout(Some(interval))?;
    let start = Instant::now();
    let mut buffer = [0; 64];
    while start.elapsed() < LIMIT {
        let next = Instant::now() + interval;
        let _ = socket.send_to(b"first packet?", server.address());
        if let Some(begun) = &begun {
            let _ = begun.send(());
        }
        loop {
            if let Ok((_, sender)) = socket.recv_from(&mut buffer)
                && sender == server.address()
            {
                return Ok(Instant::now());
            }
            if Instant::now() >= next {
                break;
            }
        }
    }
    anyhow::bail!("no packet came through in {LIMIT:?}")
}

/// Returns the median round-trip time of this many pings, 10 ms apart.
///
/// # Errors
/// If fewer than half of them were answered.
pub(crate) fn round_trip(from: &Host, to: &Terminal, count: u32) -> Result<Duration> {
    let (address, number) = (to.v4.to_string(), count.to_string());
    let seconds = (PING_INTERVAL * count).as_secs() + 3;
    let deadline = seconds.to_string();
    let words = [
        "ping", "-n", "-i", "0.01", "-c", &number, "-w", &deadline, &address,
    ];
    let limit = Duration::from_secs(seconds + 5);
    let said = from.run_with(&words, "", limit)?.stdout;
    let mut times = said
        .lines()
        .filter_map(|line| line.split("time=").nth(1)?.split(' ').next())
        .map(|time| time.parse::<f64>().context("not a time"))
        .collect::<Result<Vec<_>>>()?;
    let enough = times.len() * 2 >= usize::try_from(count)?;
    ensure!(enough, "{} of {count} pings were answered", times.len());
    times.sort_by(f64::total_cmp);
    let median = times[times.len() / 2];
    Ok(Duration::from_secs_f64(median / 1e3))
}

/// Time between two pings.
pub(crate) const PING_INTERVAL: Duration = Duration::from_millis(10);
/// The longest wait for a first packet.
const LIMIT: Duration = Duration::from_secs(30);
