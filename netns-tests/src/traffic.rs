//! Traffic between terminals: ping, TCP with a checksum, UDP that comes back.

use std::collections::HashSet;
use std::io::{ErrorKind, Read, Write};
use std::net::{IpAddr, SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};

use crate::capture::Capture;
use crate::daemon::Daemon;
use crate::fleet::MARKER;
use crate::host::Host;
use crate::rig::Rig;
use crate::topology::Terminal;
use crate::{PATIENCE, wait_for};

/// A run of the system's `ping`.
#[derive(Debug, Clone)]
pub struct Ping {
    to: IpAddr,
    count: u32,
    interval: Duration,
    pattern: Option<Vec<u8>>,
    options: Vec<String>,
}

impl Ping {
    /// Creates a run of three echo requests, 20 ms apart.
    pub fn to(address: IpAddr) -> Self {
        let interval = Duration::from_millis(20);
        Self {
            to: address,
            count: 3,
            interval,
            pattern: None,
            options: Vec::new(),
        }
    }

    /// Sets the number of requests.
    pub fn count(self, count: u32) -> Self {
        Self { count, ..self }
    }

    /// Sets the time between two requests.
    pub fn interval(self, interval: Duration) -> Self {
        Self { interval, ..self }
    }

    /// Sets what the requests carry, repeated; at most 16 bytes. The first bytes of a request's
    /// payload are always a timestamp.
    pub fn pattern(self, bytes: &[u8]) -> Self {
        Self {
            pattern: Some(bytes.to_vec()),
            ..self
        }
    }

    /// Adds another option of `ping`.
    pub fn option(mut self, words: &[&str]) -> Self {
        self.options
            .extend(words.iter().map(|word| (*word).to_owned()));
        self
    }

    /// Sends the requests and returns how many of them were answered, at most a second after the
    /// last one. While answers are missing, further requests follow: `ping` alone would give up
    /// after two round-trip times, which is too soon on a busy machine.
    ///
    /// # Errors
    /// If `ping` cannot be run or fails for another reason than missing answers.
    pub fn run(&self, from: &Host) -> Result<u32> {
        let (count, to) = (self.count.to_string(), self.to.to_string());
        let interval = format!("{:.3}", self.interval.as_secs_f64());
        let seconds = (self.interval * self.count).as_secs() + 2;
        let (deadline, limit) = (seconds.to_string(), Duration::from_secs(seconds + 10));
        let mut command = vec!["ping", "-n", "-w", &deadline, "-c", &count, "-i", &interval];
        let hex: String;
        if let Some(pattern) = &self.pattern {
            hex = pattern.iter().map(|byte| format!("{byte:02x}")).collect();
            command.extend(["-p", &hex]);
        }
        command.extend(self.options.iter().map(String::as_str));
        command.push(&to);
        let outcome = from.run_with(&command, "", limit)?;
        // Exit code 1 means that answers are missing, or that `ping` does not understand an argument
        // and has not sent anything.
        let ran = matches!(outcome.code, Some(0 | 1)) && outcome.stdout.contains("PING ");
        ensure!(ran, "{command:?}: {}{}", outcome.stdout, outcome.stderr);
        let answers = outcome
            .stdout
            .lines()
            .filter(|line| line.contains(" bytes from "));
        let numbers = answers.filter_map(|line| {
            let rest = line.split("icmp_seq=").nth(1)?;
            rest.split(' ').next()?.parse::<u32>().ok()
        });
        let answered: HashSet<u32> = numbers.filter(|number| *number <= self.count).collect();
        Ok(u32::try_from(answered.len())?)
    }

    /// Does the same as [`Ping::run`]; every request must be answered.
    ///
    /// # Errors
    /// As [`Ping::run`], or how many were not answered.
    pub fn all(&self, from: &Host) -> Result<()> {
        let (received, count, to) = (self.run(from)?, self.count, self.to);
        ensure!(
            received == count,
            "{} of {count} pings {} -> {to}",
            received,
            from.name()
        );
        Ok(())
    }

    /// Does the same as [`Ping::run`]; none may be answered, although requests have left `from`
    /// through its interface `eth0`. A ping that never leaves its host is not answered either.
    ///
    /// # Errors
    /// As [`Ping::run`], how many were answered, or that no request left.
    pub fn none(&self, from: &Host) -> Result<()> {
        let (name, to) = (from.name(), self.to);
        let capture = Capture::start(from, Some("eth0"))?;
        let answered = self.run(from)?;
        ensure!(
            answered == 0,
            "{answered} pings {name} -> {to} were answered"
        );
        let left = capture.count(|packet| packet.sent && packet.is_request_to(to))?;
        ensure!(left > 0, "no ping {name} -> {to} has left its host");
        Ok(())
    }

    /// Repeats the ping until all of one run are answered.
    ///
    /// # Errors
    /// If that has not happened after `limit`.
    pub fn wait(&self, from: &Host, limit: Duration) -> Result<()> {
        let what = format!("an answer of {} to {}", self.to, from.name());
        wait_for(&what, limit, || {
            Ok((self.run(from)? == self.count).then_some(()))
        })
    }
}

/// Endless pings from one terminal to another, a hundred a second in each family, which carry
/// [`MARKER`].
pub struct Pinging {
    pings: Vec<Daemon>,
    to: [IpAddr; 2],
    from: Capture,
}

impl Pinging {
    /// Starts them.
    ///
    /// # Errors
    /// If `ping` or a capture cannot be started.
    pub fn start(rig: &Rig, from: &Terminal, to: &Terminal) -> Result<Self> {
        let to = to.addresses();
        let capture = Capture::start(&from.host, Some("eth0"))?;
        let pattern: String = MARKER.iter().map(|byte| format!("{byte:02x}")).collect();
        let pings = to.map(|to| {
            let to = to.to_string();
            let args = ["-n", "-q", "-i", "0.01", "-p", &pattern, &to];
            rig.spawn(&from.host, "pinging", Path::new("ping"), &args)
        });
        Ok(Self {
            pings: pings.into_iter().collect::<Result<_>>()?,
            to,
            from: capture,
        })
    }

    /// Returns how many requests have left the terminal so far, IPv4 first.
    ///
    /// # Errors
    /// As [`Capture::frames`].
    pub fn left(&self) -> Result<[usize; 2]> {
        let [v4, v6] = self.to;
        let left = |to| {
            self.from
                .count(|packet| packet.sent && packet.is_request_to(to))
        };
        Ok([left(v4)?, left(v6)?])
    }

    /// Waits until more requests of both families have left the terminal.
    ///
    /// # Errors
    /// If none of a family has after [`PATIENCE`].
    pub fn wait_more(&self) -> Result<()> {
        let before = self.left()?;
        wait_for("pings of both families to leave", PATIENCE, || {
            let left = self.left()?;
            Ok((left[0] > before[0] && left[1] > before[1]).then_some(()))
        })
    }

    /// Ends them, after more requests of both families have left.
    ///
    /// # Errors
    /// As [`Pinging::wait_more`], or if one of them ended by itself.
    pub fn end(self) -> Result<()> {
        self.wait_more()?;
        for ping in &self.pings {
            let ended = ping.ended()?;
            ensure!(ended.is_none(), "a ping ended by itself: {}", ping.log());
            ping.kill()?;
        }
        Ok(())
    }
}

/// The result of a TCP transfer.
#[derive(Debug, Clone)]
pub struct Transfer {
    /// Bytes that arrived.
    pub bytes: u64,
    /// From the first byte sent to the last received.
    pub elapsed: Duration,
}

impl Transfer {
    /// Returns the megabits per second.
    pub fn mbit(&self) -> f64 {
        (self.bytes * 8) as f64 / self.elapsed.as_secs_f64() / 1e6
    }
}

/// Sends this many bytes over one TCP connection and compares the SHA-256 of what was sent and
/// received.
///
/// # Errors
/// If the connection fails, stalls for ten seconds, or something else arrives than was sent.
pub fn tcp_transfer(from: &Host, to: &Host, address: IpAddr, bytes: u64) -> Result<Transfer> {
    let bind = || TcpListener::bind(SocketAddr::new(address, 0)).context("cannot listen");
    let listener = to.inside(bind)?;
    let target = listener.local_addr()?;
    let sent = from.inside(|| {
        let connected = TcpStream::connect_timeout(&target, STALL);
        connected.with_context(|| format!("cannot connect to {target}"))
    })?;
    let (received, _) = listener.accept()?;
    for socket in [&sent, &received] {
        socket.set_read_timeout(Some(STALL))?;
        socket.set_write_timeout(Some(STALL))?;
    }
    let start = Instant::now();
    let ((left, _), (came, count)) = std::thread::scope(|scope| {
        let sender = scope.spawn(|| send_all(sent, bytes));
        let receiver = scope.spawn(|| receive_all(received));
        let answers = (sender.join(), receiver.join());
        let unwind = |panic| std::panic::resume_unwind(panic);
        anyhow::Ok((
            answers.0.unwrap_or_else(unwind)?,
            answers.1.unwrap_or_else(unwind)?,
        ))
    })?;
    let elapsed = start.elapsed();
    ensure!(
        count == bytes,
        "{count} of {bytes} bytes arrived at {target}"
    );
    ensure!(
        left == came,
        "other bytes arrived at {target} than were sent"
    );
    Ok(Transfer { bytes, elapsed })
}

fn send_all(mut to: TcpStream, bytes: u64) -> Result<(Vec<u8>, u64)> {
    let mut hash = Sha256::new();
    let mut left = bytes;
    let mut block = vec![0_u8; 64 << 10];
    let mut state = bytes | 1;
    while left > 0 {
        for word in block.as_chunks_mut::<8>().0 {
            // xorshift64: every block differs, at a negligible cost.
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            *word = state.to_le_bytes();
        }
        let now = usize::try_from(left.min(block.len() as u64))?;
        to.write_all(&block[..now]).context("the sender stalled")?;
        hash.update(&block[..now]);
        left -= now as u64;
    }
    to.shutdown(std::net::Shutdown::Write)?;
    Ok((hash.finalize().to_vec(), bytes))
}

fn receive_all(mut from: TcpStream) -> Result<(Vec<u8>, u64)> {
    let mut hash = Sha256::new();
    let mut count = 0;
    let mut block = vec![0_u8; 256 << 10];
    loop {
        let now = from.read(&mut block).context("the receiver stalled")?;
        if now == 0 {
            return Ok((hash.finalize().to_vec(), count));
        }
        hash.update(&block[..now]);
        count += now as u64;
    }
}

/// Sends every datagram back to where it came from, until it is dropped.
pub struct EchoServer {
    address: SocketAddr,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl EchoServer {
    /// Starts a server on a host.
    ///
    /// # Errors
    /// If the host does not have that address.
    pub fn start(host: &Host, address: IpAddr) -> Result<Self> {
        let socket = host.inside(|| Ok(UdpSocket::bind(SocketAddr::new(address, 0))?))?;
        let address = socket.local_addr()?;
        socket.set_read_timeout(Some(Duration::from_millis(50)))?;
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = Arc::clone(&stop);
        let thread = std::thread::spawn(move || {
            let mut buffer = vec![0; 65_536];
            while !stopped.load(Ordering::Relaxed) {
                if let Ok((length, from)) = socket.recv_from(&mut buffer) {
                    // If an answer cannot be sent, the client will notice.
                    let _ = socket.send_to(&buffer[..length], from);
                }
            }
        });
        Ok(Self {
            address,
            stop,
            thread: Some(thread),
        })
    }

    /// Returns its address.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for EchoServer {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Sends datagrams of these sizes one after the other, each until it comes back unchanged. Returns
/// how often one had to be repeated; path MTU discovery costs the first large one.
///
/// # Errors
/// If one did not come back in four tries.
pub fn udp_exchange(
    from: &Host,
    server: &EchoServer,
    sizes: impl IntoIterator<Item = usize>,
) -> Result<u32> {
    let any = if server.address.is_ipv4() {
        "0.0.0.0:0"
    } else {
        "[::]:0"
    };
    let socket = from.inside(|| Ok(UdpSocket::bind(any)?))?;
    socket.connect(server.address)?;
    socket.set_read_timeout(Some(Duration::from_millis(500)))?;
    let mut buffer = vec![0; 65_536];
    let mut repeats = 0;
    for size in sizes {
        let payload: Vec<u8> = (0..size).map(|index| (index * 31 + size) as u8).collect();
        let mut back = false;
        for attempt in 0..TRIES {
            match socket.send(&payload) {
                Ok(_) => {}
                Err(error) if lost(&error) => {}
                Err(error) => return Err(error).context("cannot send"),
            }
            back = match socket.recv(&mut buffer) {
                Ok(length) => buffer[..length] == payload[..],
                Err(error) if lost(&error) => false,
                Err(error) => return Err(error).context("cannot receive"),
            };
            if back {
                repeats += attempt;
                break;
            }
        }
        ensure!(
            back,
            "a datagram of {size} bytes did not come back from {}",
            server.address
        );
    }
    Ok(repeats)
}

/// Returns true if nothing arrived, or if the path's MTU became known so that the next datagram is
/// fragmented to fit.
fn lost(error: &std::io::Error) -> bool {
    error.kind() == ErrorKind::WouldBlock || error.raw_os_error() == Some(libc::EMSGSIZE)
}

const STALL: Duration = Duration::from_secs(10);
const TRIES: u32 = 4;
