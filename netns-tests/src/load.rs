//! Numbered datagrams at a chosen rate: how many of them a path carries, and in which order.
//!
//! The sender writes whole IP packets into a raw socket, so that one system call carries packets of
//! many flows. They have real UDP checksums and, in IPv4, DF and an identification that each flow
//! counts up, as packets of ordinary hosts do.

use std::io::{IoSlice, IoSliceMut};
use std::net::{IpAddr, SocketAddr};
use std::os::fd::AsRawFd;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use etherparse::PacketBuilder;
use nix::errno::Errno;
use nix::sys::prctl;
use nix::sys::socket::sockopt::{RcvBufForce, SndBufForce};
use nix::sys::socket::{
    ControlMessage, MsgFlags, MultiHeaders, SockaddrStorage, recvmmsg, sendmmsg, setsockopt,
};
use socket2::{Domain, Protocol, Socket, Type};

use crate::host::Host;

/// A load to be sent.
#[derive(Debug, Clone)]
pub struct Load {
    /// Packets per second.
    pub rate: f64,
    /// How many flows take turns; they differ in their source port.
    pub flows: u16,
    /// Lengths of the IP packets, which each flow uses in turn.
    pub lengths: Vec<usize>,
    /// The duration.
    pub duration: Duration,
}

/// The result of a [`Load`].
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct LoadReport {
    /// Packets that were sent; fewer than requested if the sender could not keep up.
    pub sent: u64,
    /// Different packets that arrived.
    pub received: u64,
    /// Bytes of the IP packets that arrived.
    pub bytes: u64,
    /// Packets that arrived again.
    pub duplicates: u64,
    /// Packets that arrived after a later one of their flow.
    pub reordered: u64,
    /// Packets that arrived with another length or content than was sent.
    pub damaged: u64,
    /// How long the sender took.
    pub sending: Duration,
}

impl Load {
    /// The shortest packet: both headers (of IPv6) and a number.
    pub const SHORTEST: usize = 40 + UDP_HEADER + NUMBER;
    /// The longest packet.
    pub const LONGEST: usize = 2048;

    /// Sends the load between two hosts and counts what arrives. Ends when everything has arrived,
    /// or when nothing has arrived for 0.1 s after the last packet was sent.
    ///
    /// # Errors
    /// If there is nothing to send, a length is out of bounds, or a socket fails.
    pub fn run(&self, from: (&Host, IpAddr), to: (&Host, IpAddr)) -> Result<LoadReport> {
        let bounds = Self::SHORTEST..=Self::LONGEST;
        let lengths = !self.lengths.is_empty() && self.lengths.iter().all(|n| bounds.contains(n));
        let rate = self.rate.is_finite() && self.rate > 0.0;
        ensure!(self.flows > 0 && lengths && rate, "no load: {self:?}");
        let sink = to.0.inside(|| {
            let any_port = SocketAddr::new(to.1, 0);
            let sink = Socket::new(Domain::for_address(any_port), Type::DGRAM, None)?;
            sink.bind(&any_port.into()).context("cannot listen")?;
            Ok(sink)
        })?;
        setsockopt(&sink, RcvBufForce, &QUEUE_BYTES)?;
        sink.set_read_timeout(Some(Duration::from_millis(5)))?;
        let target = sink.local_addr()?.as_socket().context("no address")?;
        let source = from.0.inside(|| {
            let raw = Some(Protocol::from(libc::IPPROTO_RAW));
            Ok(Socket::new(Domain::for_address(target), Type::RAW, raw)?)
        })?;
        setsockopt(&source, SndBufForce, &QUEUE_BYTES)?;

        let total = AtomicU64::new(UNKNOWN);
        std::thread::scope(|scope| {
            let receiver = scope.spawn(|| self.receive(&sink, &total));
            let sender = scope.spawn(|| {
                let _ended = Ended(&total);
                let sent = self.send(&source, from.1, target);
                total.store(sent.as_ref().map_or(0, |sent| sent.0), Ordering::Release);
                sent
            });
            let (sent, report) = (sender.join(), receiver.join());
            let (sent, sending) = sent.unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
            let report = report.unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
            Ok(LoadReport {
                sent,
                sending,
                ..report
            })
        })
    }

    /// Returns the flow of the packet with this number, and the index of its length.
    fn turn(&self, number: u64) -> (u16, usize) {
        let flows = u64::from(self.flows);
        let (round, flow) = (number / flows, number % flows);
        let place = (round + flow) % self.lengths.len() as u64;
        (flow as u16, place as usize)
    }

    /// Returns how many packets were sent and how long that took.
    fn send(&self, socket: &Socket, from: IpAddr, to: SocketAddr) -> Result<(u64, Duration)> {
        let templates = self.templates(from, to)?;
        let mut packets = vec![Vec::new(); BATCH];
        // A raw socket has no port.
        let address = Some(SockaddrStorage::from(SocketAddr::new(to.ip(), 0)));
        let (addresses, none) = ([address; BATCH], [] as [ControlMessage<'_>; 0]);
        let mut headers = MultiHeaders::preallocate(BATCH, None);
        // A shorter timer slack, so that a tick takes 0.1 ms and not 0.15.
        prctl::set_timerslack(1_000)?;
        let start = Instant::now();
        let (mut schedule, mut sent, mut sent_of_schedule) = (start, 0_u64, 0_u64);
        loop {
            let now = Instant::now();
            if now - start >= self.duration {
                return Ok((sent, now - start));
            }
            let elapsed = (now - schedule).as_secs_f64();
            let due = (elapsed * self.rate) as u64;
            if due <= sent_of_schedule {
                std::thread::sleep(TICK);
                continue;
            }
            // A sender that was kept from the processor does not make up for it in one burst.
            let late = elapsed - (sent_of_schedule + 1) as f64 / self.rate;
            if late > PATIENT_S {
                schedule += Duration::from_secs_f64(late - PATIENT_S);
            }
            let count = usize::try_from(due - sent_of_schedule)?.min(BATCH);
            for (packet, number) in packets.iter_mut().zip(sent..).take(count) {
                let (flow, place) = self.turn(number);
                let identification = (number / u64::from(self.flows)) as u16;
                templates[place].fill(packet, flow, identification, number);
            }
            let slices = packets.iter().map(|packet| [IoSlice::new(packet)]);
            let slices: Vec<_> = slices.take(count).collect();
            let (fd, flags) = (socket.as_raw_fd(), MsgFlags::empty());
            match sendmmsg(fd, &mut headers, &slices, addresses, none, flags) {
                Ok(results) => {
                    let taken = results.count() as u64;
                    sent += taken;
                    sent_of_schedule += taken;
                }
                Err(Errno::ENOBUFS | Errno::EINTR) => {}
                Err(error) => return Err(error).context("cannot send packets"),
            }
        }
    }

    fn templates(&self, from: IpAddr, to: SocketAddr) -> Result<Vec<Template>> {
        let template = |length: &usize| {
            let (builder, ip) = match (from, to.ip()) {
                (IpAddr::V4(from), IpAddr::V4(to)) => {
                    (PacketBuilder::ipv4(from.octets(), to.octets(), HOPS), 20)
                }
                (IpAddr::V6(from), IpAddr::V6(to)) => {
                    (PacketBuilder::ipv6(from.octets(), to.octets(), HOPS), 40)
                }
                _ => bail!("addresses of two families"),
            };
            let mut payload = vec![FILLING; length - ip - UDP_HEADER];
            payload[..NUMBER].fill(0);
            let mut bytes = Vec::new();
            let builder = builder.udp(FIRST_PORT, to.port());
            builder.write(&mut bytes, &payload)?;
            Ok(Template { bytes, ip })
        };
        self.lengths.iter().map(template).collect()
    }

    fn receive(&self, sink: &Socket, total: &AtomicU64) -> Result<LoadReport> {
        let mut buffers = vec![[0_u8; Self::LONGEST]; BATCH];
        let mut headers = MultiHeaders::<SockaddrStorage>::preallocate(BATCH, None);
        let mut arrivals = Arrivals::new(self, sink.local_addr()?.is_ipv4());
        let mut last = Instant::now();
        loop {
            let slices = buffers.iter_mut().map(|buffer| [IoSliceMut::new(buffer)]);
            let mut slices: Vec<_> = slices.collect();
            let (fd, flags) = (sink.as_raw_fd(), MsgFlags::MSG_WAITFORONE);
            match recvmmsg(fd, &mut headers, &mut slices, flags, None) {
                Ok(messages) => {
                    for message in messages {
                        arrivals.note(message.iovs().next().unwrap_or_default());
                    }
                    last = Instant::now();
                }
                Err(Errno::EAGAIN | Errno::EINTR) => {}
                Err(error) => return Err(error).context("cannot receive packets"),
            }
            let sent = total.load(Ordering::Acquire);
            let ended = sent != UNKNOWN && last.elapsed() > QUIET;
            if ended || arrivals.report.received >= sent {
                return Ok(arrivals.report);
            }
        }
    }
}

impl LoadReport {
    /// Returns the share of the packets that never arrived.
    pub fn loss(&self) -> f64 {
        1.0 - self.received as f64 / self.sent.max(1) as f64
    }

    /// Returns the packets sent per second.
    pub fn offered(&self) -> f64 {
        self.sent as f64 / self.sending.as_secs_f64()
    }

    /// Returns the packets that arrived per second.
    pub fn carried(&self) -> f64 {
        self.received as f64 / self.sending.as_secs_f64()
    }
}

/// Lets the receiver end even if the sender panics.
struct Ended<'a>(&'a AtomicU64);

impl Drop for Ended<'_> {
    fn drop(&mut self) {
        let _ = self
            .0
            .compare_exchange(UNKNOWN, 0, Ordering::Release, Ordering::Relaxed);
    }
}

/// A packet of one length, from the first port and with the number 0.
struct Template {
    bytes: Vec<u8>,
    /// Length of the IP header.
    ip: usize,
}

impl Template {
    /// Writes the packet with this number into `packet`.
    fn fill(&self, packet: &mut Vec<u8>, flow: u16, identification: u16, number: u64) {
        packet.clear();
        packet.extend_from_slice(&self.bytes);
        let (ip, udp) = packet.split_at_mut(self.ip);
        if self.ip == 20 {
            // The kernel computes the checksum of this header, and would choose an identification
            // if it were 0.
            ip[4..6].copy_from_slice(&identification.max(1).to_be_bytes());
            ip[6] |= DONT_FRAGMENT;
        }
        let number = number.to_be_bytes();
        udp[..2].copy_from_slice(&(FIRST_PORT + flow).to_be_bytes());
        udp[UDP_HEADER..UDP_HEADER + NUMBER].copy_from_slice(&number);
        // RFC 1624: what is added to the packet is added to the sum.
        let words = number.as_chunks().0.iter();
        let added: u32 = words.map(|word| u32::from(u16::from_be_bytes(*word))).sum();
        let sum = !u16::from_be_bytes([udp[6], udp[7]]);
        let mut sum = u32::from(sum) + added + u32::from(flow);
        while sum > 0xffff {
            sum = (sum & 0xffff) + (sum >> 16);
        }
        let sum = !(sum as u16);
        // RFC 768: 0 would mean that there is no checksum.
        let sum = if sum == 0 { u16::MAX } else { sum };
        udp[6..8].copy_from_slice(&sum.to_be_bytes());
    }
}

/// What has arrived so far.
struct Arrivals<'a> {
    load: &'a Load,
    /// Length of the headers of an IP packet.
    headers: usize,
    /// One bit for every number.
    seen: Vec<u64>,
    /// For every flow, one more than its highest number.
    next: Vec<u64>,
    report: LoadReport,
}

impl<'a> Arrivals<'a> {
    fn new(load: &'a Load, ipv4: bool) -> Self {
        let headers = if ipv4 { 20 } else { 40 } + UDP_HEADER;
        let next = vec![0; load.flows.into()];
        let (seen, report) = (Vec::new(), LoadReport::default());
        Self {
            load,
            headers,
            seen,
            next,
            report,
        }
    }

    fn note(&mut self, datagram: &[u8]) {
        let report = &mut self.report;
        let Some((number, filling)) = datagram.split_first_chunk() else {
            report.damaged += 1;
            return;
        };
        let number = u64::from_be_bytes(*number);
        let (flow, place) = self.load.turn(number);
        let length = datagram.len() + self.headers;
        let whole = length == self.load.lengths[place] && filling.iter().all(|b| *b == FILLING);
        let Some(word) = usize::try_from(number / 64)
            .ok()
            .filter(|word| *word < MOST_WORDS)
        else {
            report.damaged += 1;
            return;
        };
        if !whole {
            report.damaged += 1;
            return;
        }
        if self.seen.len() <= word {
            self.seen.resize(word + 1, 0);
        }
        let bit = 1 << (number % 64);
        if self.seen[word] & bit != 0 {
            report.duplicates += 1;
            return;
        }
        self.seen[word] |= bit;
        let next = &mut self.next[usize::from(flow)];
        report.reordered += u64::from(number < *next);
        *next = (*next).max(number + 1);
        report.received += 1;
        report.bytes += length as u64;
    }
}

/// Packets per system call.
const BATCH: usize = 64;
const TICK: Duration = Duration::from_micros(100);
/// How much of its delay, in seconds, a late sender makes up for.
const PATIENT_S: f64 = 0.001;
/// How long a receiver waits for stragglers.
const QUIET: Duration = Duration::from_millis(100);
const QUEUE_BYTES: usize = 32 << 20;
/// Stands for a total that is not known yet.
const UNKNOWN: u64 = u64::MAX;
/// Of 64 numbers each: no run has more than 2^32 packets.
const MOST_WORDS: usize = 1 << 26;
const FIRST_PORT: u16 = 20_000;
const HOPS: u8 = 64;
const DONT_FRAGMENT: u8 = 0x40;
const FILLING: u8 = 0x55;
const UDP_HEADER: usize = 8;
/// Bytes of a packet's number.
const NUMBER: usize = 8;

#[cfg(test)]
mod tests {
    use super::*;

    fn load(flows: u16, lengths: &[usize]) -> Load {
        let lengths = lengths.to_vec();
        Load {
            rate: 1000.0,
            flows,
            lengths,
            duration: Duration::from_millis(10),
        }
    }

    fn datagram(load: &Load, number: u64) -> Vec<u8> {
        let mut bytes = vec![FILLING; load.lengths[load.turn(number).1] - 28];
        bytes[..8].copy_from_slice(&number.to_be_bytes());
        bytes
    }

    #[test]
    fn every_flow_takes_every_length() {
        for flows in [1, 4, 12, 100] {
            let load = load(flows, &[64; 12]);
            let mut places = vec![std::collections::HashSet::new(); flows.into()];
            for number in 0..u64::from(flows) * 12 {
                let (flow, place) = load.turn(number);
                places[usize::from(flow)].insert(place);
            }
            assert!(places.iter().all(|places| places.len() == 12), "{flows}");
        }
    }

    #[test]
    fn checksums_hold_for_every_number_flow_and_length() -> Result<()> {
        let load = load(1000, &[64, 577, 1400]);
        for (from, to) in [("10.0.0.1", "10.0.0.2"), ("fd00::1", "fd00::2")] {
            let to = SocketAddr::new(to.parse()?, 4711);
            let templates = load.templates(from.parse()?, to)?;
            let mut packet = Vec::new();
            let numbers = (0..70_000).chain([u64::MAX - 3, 1 << 40]);
            for number in numbers {
                let (flow, place) = load.turn(number);
                templates[place].fill(&mut packet, flow, number as u16, number);
                let sliced = etherparse::SlicedPacket::from_ip(&packet)?;
                let Some(etherparse::TransportSlice::Udp(udp)) = sliced.transport else {
                    panic!("no UDP")
                };
                let header = udp.to_header();
                let checksum = match sliced.net {
                    Some(etherparse::NetSlice::Ipv4(ip)) => {
                        assert!(ip.header().dont_fragment());
                        let ip = ip.header().to_header();
                        header.calc_checksum_ipv4(&ip, udp.payload())?
                    }
                    Some(etherparse::NetSlice::Ipv6(ip)) => {
                        header.calc_checksum_ipv6(&ip.header().to_header(), udp.payload())?
                    }
                    _ => panic!("no IP"),
                };
                assert_eq!(header.checksum, checksum, "{number}");
                assert_eq!(packet.len(), load.lengths[place]);
            }
        }
        Ok(())
    }

    #[test]
    fn losses_repeats_and_overtakers_are_counted() {
        let load = load(2, &[64, 100]);
        let mut arrivals = Arrivals::new(&load, true);
        // Flow 0 has the even numbers. 4 overtakes 2; 3 does not overtake 2, because it belongs to
        // another flow. 5 is lost.
        for number in [0, 1, 4, 3, 2, 2, 6] {
            arrivals.note(&datagram(&load, number));
        }
        let mut damaged = datagram(&load, 7);
        damaged[9] ^= 1;
        arrivals.note(&damaged);
        arrivals.note(&datagram(&load, 7)[1..]);
        arrivals.note(&[0; 3]);
        arrivals.note(&[FILLING; 36]);
        let report = arrivals.report;
        assert_eq!((report.received, report.duplicates), (6, 1));
        assert_eq!((report.reordered, report.damaged), (1, 4));
        let length = |number| load.lengths[load.turn(number).1] as u64;
        let bytes: u64 = [0, 1, 2, 3, 4, 6].map(length).iter().sum();
        assert_eq!(report.bytes, bytes);
    }
}
