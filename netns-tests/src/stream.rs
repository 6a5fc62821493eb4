//! A steady stream of numbered datagrams, which finds out what was lost, duplicated or reordered.

use std::collections::HashSet;
use std::net::{IpAddr, SocketAddr, UdpSocket};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use nix::sys::socket::setsockopt;
use nix::sys::socket::sockopt::RcvBufForce;

use crate::host::Host;
use crate::wait_for;

/// A running stream, from [`Stream::start`] to [`Stream::stop`].
pub struct Stream {
    stop: Arc<AtomicBool>,
    sender: Option<JoinHandle<Result<u64>>>,
    receiver: Option<JoinHandle<StreamReport>>,
    received: Arc<AtomicU64>,
    finish: Arc<AtomicBool>,
}

/// The result of a stream.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct StreamReport {
    /// Datagrams sent by the source.
    pub sent: u64,
    /// Different datagrams that arrived.
    pub received: u64,
    /// Datagrams that arrived again.
    pub duplicates: u64,
    /// Datagrams that arrived after a later one.
    pub reordered: u64,
    /// The longest time between two arrivals.
    pub longest_gap: Duration,
}

impl StreamReport {
    /// Returns how many were sent and never arrived.
    pub fn lost(&self) -> u64 {
        self.sent.saturating_sub(self.received)
    }
}

impl Stream {
    /// Starts to send `rate` datagrams per second, of `size` bytes (at least 8).
    ///
    /// # Errors
    /// If a socket cannot be had.
    pub fn start(from: &Host, to: &Host, address: IpAddr, rate: u32, size: usize) -> Result<Self> {
        let sink = to.inside(|| Ok(UdpSocket::bind(SocketAddr::new(address, 0))?))?;
        // The kernel's default holds only a few hundred datagrams. That is too few for a receiver
        // that has to wait for a processor, and the loss would be blamed on the network.
        setsockopt(&sink, RcvBufForce, &(8 << 20))?;
        sink.set_read_timeout(Some(Duration::from_millis(20)))?;
        let target = sink.local_addr()?;
        let any = if target.is_ipv4() {
            "0.0.0.0:0"
        } else {
            "[::]:0"
        };
        let source = from.inside(|| Ok(UdpSocket::bind(any)?))?;
        source.connect(target)?;

        let (stop, finish) = (
            Arc::new(AtomicBool::new(false)),
            Arc::new(AtomicBool::new(false)),
        );
        let received = Arc::new(AtomicU64::new(0));
        let stopped = Arc::clone(&stop);
        let sender = std::thread::spawn(move || send(&source, rate, size, &stopped));
        let (finished, count) = (Arc::clone(&finish), Arc::clone(&received));
        let receiver = std::thread::spawn(move || receive(&sink, &finished, &count));
        Ok(Self {
            stop,
            sender: Some(sender),
            receiver: Some(receiver),
            received,
            finish,
        })
    }

    /// Returns how many have arrived so far.
    pub fn received(&self) -> u64 {
        self.received.load(Ordering::Relaxed)
    }

    /// Waits until this many more have arrived.
    ///
    /// # Errors
    /// If they have not after `limit`.
    pub fn wait_more(&self, more: u64, limit: Duration) -> Result<()> {
        let goal = self.received() + more;
        let what = format!("{more} more datagrams");
        wait_for(&what, limit, || Ok((self.received() >= goal).then_some(())))
    }

    /// Stops the source, waits up to a second for what is still on its way, and returns the result.
    ///
    /// # Errors
    /// If the source could not send.
    pub fn stop(mut self) -> Result<StreamReport> {
        self.stop.store(true, Ordering::Relaxed);
        let sender = self.sender.take().context("stopped twice")?;
        let sent = sender
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
        let grace = Instant::now() + Duration::from_secs(1);
        while self.received() < sent && Instant::now() < grace {
            std::thread::sleep(Duration::from_millis(5));
        }
        self.finish.store(true, Ordering::Relaxed);
        let receiver = self.receiver.take().context("stopped twice")?;
        let report = receiver
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        Ok(StreamReport { sent, ..report })
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        self.finish.store(true, Ordering::Relaxed);
        if let Some(sender) = self.sender.take() {
            let _ = sender.join();
        }
        if let Some(receiver) = self.receiver.take() {
            let _ = receiver.join();
        }
    }
}

fn send(source: &UdpSocket, rate: u32, size: usize, stop: &AtomicBool) -> Result<u64> {
    let start = Instant::now();
    let mut datagram = vec![0_u8; size.max(8)];
    let mut number = 0_u64;
    while !stop.load(Ordering::Relaxed) {
        let due = start + Duration::from_secs_f64(number as f64 / f64::from(rate));
        std::thread::sleep(due.saturating_duration_since(Instant::now()));
        if let Some(head) = datagram.first_chunk_mut() {
            *head = number.to_be_bytes();
        }
        source
            .send(&datagram)
            .with_context(|| format!("cannot send datagram {number}"))?;
        number += 1;
    }
    Ok(number)
}

fn receive(sink: &UdpSocket, finish: &AtomicBool, count: &AtomicU64) -> StreamReport {
    let mut report = StreamReport::default();
    let mut seen = HashSet::new();
    let mut highest = 0;
    let mut last: Option<Instant> = None;
    let mut buffer = vec![0; 65_536];
    while !finish.load(Ordering::Relaxed) {
        let Ok(length) = sink.recv(&mut buffer) else {
            continue;
        };
        let Some(number) = buffer[..length]
            .first_chunk()
            .map(|head| u64::from_be_bytes(*head))
        else {
            continue;
        };
        let now = Instant::now();
        if let Some(last) = last {
            report.longest_gap = report.longest_gap.max(now - last);
        }
        last = Some(now);
        if !seen.insert(number) {
            report.duplicates += 1;
            continue;
        }
        report.reordered += u64::from(number < highest);
        highest = highest.max(number);
        report.received += 1;
        count.store(report.received, Ordering::Relaxed);
    }
    report
}
