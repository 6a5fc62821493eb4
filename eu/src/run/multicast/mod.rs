//! Multicast of a unit that is a router: its kernel forwards none, so packet sockets hand it over. Frames
//! to multicast addresses on the inside go to a queue of the data path of their own and leave sealed on
//! the outside, and those of the outside go the other way. A task hears the memberships of the inside,
//! joins the same addresses on the outside, and asks for memberships, because nobody else may do so.
//!
//! While no group of the unit carries multicast, the sockets are not bound and nobody is asked.

mod filter;

use std::collections::BTreeMap;
use std::io;
use std::net::IpAddr;
use std::os::fd::BorrowedFd;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use anyhow::{Context, Result};
use arc_swap::ArcSwap;
use fpn::DropReason;
use fpn::counters::{Count, Counters};
use fpn::datapath::{Snapshot, VNET_LEN};
use fpn::search::Policy;
use fpn::unit::{MembershipQuery, Memberships};
use fpn::wire::ethernet::{self, Mac, ether_type};
use fpn::wire::ip::IpHeader;
use fpn::wire::membership;
use fpn_daemon_kit::boot_time;
use nix::ifaddrs::getifaddrs;
use socket2::{Domain, InterfaceIndexOrAddress, Socket, Type};
use tokio::io::unix::AsyncFd;

use self::filter::{data, nothing, reports};
use super::lines::Lines;
use crate::config::Config;
use crate::sys::packet::{self, Bound, PacketSocket};

/// One end of the multicast path: the packet socket of an interface.
pub(super) struct MulticastPort {
    interface: String,
    socket: PacketSocket,
    /// Frames that the kernel could not hand over.
    refused: AtomicU64,
}

impl MulticastPort {
    /// Opens the ends of the inside and of the outside. Nothing arrives before they are bound.
    pub(super) fn pair(config: &Config) -> Result<[Arc<Self>; 2]> {
        let open = |interface: &str| {
            let socket = PacketSocket::open(&nothing()).context("cannot open a packet socket")?;
            anyhow::Ok(Arc::new(Self {
                interface: interface.to_owned(),
                socket,
                refused: AtomicU64::new(0),
            }))
        };
        let unit = &config.unit;
        Ok([open(unit.inside.as_str())?, open(unit.outside.as_str())?])
    }

    /// Returns the hardware address that frames leave with; `None` if none can leave.
    pub(super) fn source(&self) -> Option<Mac> {
        self.socket.bound()?.mac
    }

    /// Reads one frame, and gives it the header with which it leaves from `source`.
    pub(super) fn read(&self, room: &mut [u8], source: Option<Mac>) -> io::Result<usize> {
        let length = match self.socket.read(room) {
            Ok(length) => length,
            // Kernels before 6.2 cannot describe datagrams that they have joined.
            Err(e) if e.raw_os_error() == Some(libc::EINVAL) => {
                self.refused.fetch_add(1, Ordering::Relaxed);
                return Err(io::ErrorKind::Interrupted.into());
            }
            // Such as an interface that is down or gone. When it comes back, the socket is bound again.
            Err(_) => return Err(io::ErrorKind::WouldBlock.into()),
        };
        let packet = room.get(HEADERS..length).unwrap_or_default();
        let to = IpHeader::parse(packet).ok().map(|ip| ip.dst);
        let header = to.zip(source).and_then(|(to, source)| header(to, source));
        // What no header fits is dropped by the data path, because it is not multicast.
        if let (Some(header), Some(place)) = (header, room.get_mut(VNET_LEN..HEADERS)) {
            place.copy_from_slice(&header);
        }
        Ok(length)
    }

    /// Writes one frame.
    pub(super) fn write(&self, frame: &[u8]) -> io::Result<()> {
        self.socket.write(frame)
    }

    /// Writes one frame or super-packet from several pieces.
    pub(super) fn write_vectored(&self, pieces: &[io::IoSlice<'_>]) -> io::Result<()> {
        self.socket.write_vectored(pieces)
    }

    /// Returns the descriptor, for polling.
    pub(super) fn as_fd(&self) -> BorrowedFd<'_> {
        self.socket.as_fd()
    }

    /// Binds the socket to the interface of its name, which may have been made anew. Returns what it is
    /// bound to.
    fn follow(&self) -> Option<Bound> {
        follow(&self.socket, &self.interface)
    }
}

/// The task that follows the memberships of the inside.
pub(super) struct Joins {
    ports: [Arc<MulticastPort>; 2],
    reports: AsyncFd<PacketSocket>,
    memberships: Memberships,
    /// Sockets that have joined an address on the outside, of this number.
    joined: BTreeMap<IpAddr, Socket>,
    /// Their addresses, for everybody who asks.
    shown: Arc<ArcSwap<Vec<IpAddr>>>,
    outside: Option<u32>,
    /// The inside that receives all multicast.
    receives_all: Option<u32>,
    on: bool,
    counters: Arc<Counters>,
    told: Lines,
}

impl Joins {
    /// Returns the task for these ends.
    pub(super) fn new(
        ports: [Arc<MulticastPort>; 2],
        counters: Arc<Counters>,
        shown: Arc<ArcSwap<Vec<IpAddr>>>,
    ) -> Result<Self> {
        let reports = PacketSocket::open(&reports()).context("cannot open a packet socket")?;
        Ok(Self {
            ports,
            reports: reports.watched().context("cannot watch a packet socket")?,
            memberships: Memberships::default(),
            joined: BTreeMap::new(),
            shown,
            outside: None,
            receives_all: None,
            on: false,
            counters,
            told: Lines::default(),
        })
    }

    /// Runs until the future is dropped. `snapshot` returns the present one.
    pub(super) async fn run(mut self, snapshot: impl Fn() -> Arc<Snapshot>) -> Result<()> {
        let mut frame = vec![0; FRAME];
        let mut heard = Vec::new();
        loop {
            let now = snapshot();
            self.turn(&now);
            let due = self.memberships.poll_timeout();
            let wait = due.map_or(LOOK_AGAIN, |at| at.since(boot_time()).min(LOOK_AGAIN));
            tokio::select! {
                ready = self.reports.readable() => {
                    let mut ready = ready?;
                    while heard.len() < AT_ONCE
                        && let Ok(Ok(length)) = ready.try_io(|socket| socket.get_ref().read(&mut frame))
                    {
                        heard.push(frame.get(..length).unwrap_or_default().to_vec());
                    }
                }
                () = tokio::time::sleep(wait) => {}
            }
            let now = snapshot();
            heard.drain(..).for_each(|frame| self.hear(&frame, &now));
        }
    }

    fn hear(&mut self, frame: &[u8], snapshot: &Snapshot) {
        let (Some(frame), Some(packet)) = (frame.get(VNET_LEN..), frame.get(HEADERS..)) else {
            return;
        };
        let (Some(by), Some((from, said))) =
            (ethernet::src(frame), membership::parse_report(packet))
        else {
            return;
        };
        if may_report(from, &snapshot.policy) {
            let carries = |addr| snapshot.carries(addr);
            self.counters.add(Count::MembershipReports, 1);
            self.memberships
                .handle_report(boot_time(), by, &said, carries);
        }
    }

    /// Brings sockets and joins into the state that snapshot and memberships want.
    fn turn(&mut self, snapshot: &Snapshot) {
        let now = boot_time();
        let [inside, outside] = self.ports.clone();
        let on = snapshot.carries_multicast();
        if on != self.on {
            for port in [&inside, &outside] {
                let filter = if on { data() } else { nothing() };
                // The kernel has refused no filter of these before.
                if let Err(e) = port.socket.filter(&filter) {
                    tracing::warn!("multicast of {}: {e}", port.interface);
                }
            }
            self.on = on;
            tracing::info!(
                "multicast is {}: a group of this unit {} it",
                if on { "carried" } else { "not carried" },
                if on { "carries" } else { "no longer carries" },
            );
        }
        self.memberships.set_on(now, on);
        let mut bound = (None, None);
        if on {
            bound = (inside.follow(), outside.follow());
            follow(self.reports.get_ref(), &inside.interface);
        }
        self.receive_all(bound.0);
        let reasons = [DropReason::RedQueueFull, DropReason::BlackQueueFull];
        for (port, reason) in [&inside, &outside].into_iter().zip(reasons) {
            self.counters.dropped_many(reason, port.socket.lost());
            let refused = port.refused.swap(0, Ordering::Relaxed);
            self.counters
                .dropped_many(DropReason::MalformedOffload, refused);
        }
        self.memberships.retain(|addr| snapshot.carries(addr));
        self.memberships.handle_timeout(now);
        while let Some(query) = self.memberships.poll_query() {
            self.ask(&inside, query);
        }
        self.join(bound.1.map(|bound| bound.index));
        if !self.shown.load().iter().eq(self.joined.keys()) {
            self.shown
                .store(Arc::new(self.joined.keys().copied().collect()));
        }
    }

    /// Has the inside receive all multicast, also when it was made anew.
    fn receive_all(&mut self, inside: Option<Bound>) {
        let wanted = inside.filter(|_| self.on).map(|bound| bound.index);
        if wanted == self.receives_all {
            return;
        }
        let socket = &self.ports[0].socket;
        if let Some(before) = self.receives_all {
            // It may be gone.
            let _ = socket.all_multicast(before, false);
        }
        let set = wanted.map(|index| socket.all_multicast(index, true));
        self.receives_all = match set {
            Some(Err(e)) => {
                tracing::debug!("cannot receive all multicast yet: {e}");
                None
            }
            _ => wanted,
        };
    }

    /// Asks the hosts of the inside, from each of its addresses that can.
    fn ask(&self, inside: &MulticastPort, query: MembershipQuery) {
        let Some(source) = inside.source() else {
            return;
        };
        for from in sources(&inside.interface) {
            let Some(packet) = membership::query(from, query.group, query.within) else {
                continue;
            };
            let to = IpHeader::parse(&packet).ok().map(|ip| ip.dst);
            let Some(header) = to.and_then(|to| header(to, source)) else {
                continue;
            };
            let frame = [&[0; VNET_LEN], &header[..], &packet].concat();
            match inside.write(&frame) {
                Ok(()) => self.counters.add(Count::MembershipQueries, 1),
                Err(e) => tracing::debug!("cannot ask for memberships: {e}"),
            }
        }
    }

    /// Joins on the outside what is wanted on the inside, and nothing else.
    fn join(&mut self, outside: Option<u32>) {
        if outside != self.outside {
            // What was joined went with the interface.
            self.joined.clear();
            self.outside = outside;
        }
        let wanted = self.memberships.groups();
        let gone = |group: &IpAddr| wanted.binary_search(group).is_err();
        let left = self.joined.extract_if(.., |group, _| gone(group));
        for (group, _) in left.collect::<Vec<_>>() {
            if self.told.take(boot_time()) {
                tracing::info!("nobody on the inside wants {group} any more");
            }
        }
        let Some(index) = outside else {
            return;
        };
        for group in wanted {
            if self.joined.contains_key(&group) {
                continue;
            }
            match join(group, index) {
                Ok(socket) => {
                    self.joined.insert(group, socket);
                    if self.told.take(boot_time()) {
                        tracing::info!("{group} is wanted on the inside: joined on the outside");
                    }
                }
                // Such as an outside that is down. It is tried again.
                Err(e) => tracing::debug!("cannot join {group}: {e}"),
            }
        }
    }
}

/// Returns true if memberships may be reported from this address. In IPv6 hosts report from addresses of the
/// link, in IPv4 also from none.
fn may_report(from: IpAddr, policy: &Policy) -> bool {
    match from {
        IpAddr::V4(from) => from.is_unspecified() || policy.serves(from.into()),
        IpAddr::V6(_) => true,
    }
}

/// Returns a socket by which the host is a member of a group on a link. It receives nothing.
fn join(group: IpAddr, index: u32) -> io::Result<Socket> {
    let domain = Domain::for_address((group, 0).into());
    let socket = Socket::new(domain, Type::DGRAM, None)?;
    match group {
        IpAddr::V4(group) => {
            socket.join_multicast_v4_n(&group, &InterfaceIndexOrAddress::Index(index))?;
        }
        IpAddr::V6(group) => socket.join_multicast_v6(&group, index)?,
    }
    Ok(socket)
}

/// Binds a socket to the interface of this name, unless it is bound to it. Returns what it is bound to.
fn follow(socket: &PacketSocket, interface: &str) -> Option<Bound> {
    let index = packet::index(interface)?;
    let bound = socket.bound();
    if bound.is_none_or(|bound| bound.index != index)
        && let Err(e) = socket.bind(index)
    {
        tracing::debug!("cannot bind to {interface}: {e}");
    }
    socket.bound().filter(|bound| bound.index == index)
}

/// Returns the addresses from which a link's hosts are asked: one of IPv4, and a link-local one of IPv6.
fn sources(interface: &str) -> Vec<IpAddr> {
    let all = getifaddrs().into_iter().flatten();
    let all = all.filter(|a| a.interface_name == interface);
    let addresses = all.filter_map(|a| {
        let storage = a.address?;
        let v4 = storage.as_sockaddr_in().map(|s| IpAddr::V4(s.ip()));
        v4.or_else(|| storage.as_sockaddr_in6().map(|s| IpAddr::V6(s.ip())))
    });
    let addresses: Vec<IpAddr> = addresses.collect();
    let v4 = addresses.iter().find(|a| a.is_ipv4());
    let v6 = addresses.iter().find(|a| match a {
        IpAddr::V6(a) => a.is_unicast_link_local(),
        IpAddr::V4(_) => false,
    });
    v4.into_iter().chain(v6).copied().collect()
}

/// The Ethernet header of a frame to a multicast address.
fn header(to: IpAddr, source: Mac) -> Option<[u8; LINK]> {
    let kind = match to {
        IpAddr::V4(_) => ether_type::IPV4,
        IpAddr::V6(_) => ether_type::IPV6,
    };
    let mut header = [0; LINK];
    header[..6].copy_from_slice(&ethernet::of_group(to)?);
    header[6..12].copy_from_slice(&source);
    header[12..].copy_from_slice(&kind.to_be_bytes());
    Some(header)
}

/// The virtio header and the Ethernet header of a frame.
const HEADERS: usize = VNET_LEN + LINK;
const LINK: usize = 14;
/// Longer than any report.
const FRAME: usize = 16 << 10;
/// How many reports are heard in one turn.
const AT_ONCE: usize = 64;
/// How often the task looks whether an interface was made anew.
const LOOK_AGAIN: Duration = Duration::from_secs(1);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_ipv4_only_terminals_of_the_unit_and_hosts_without_an_address_report() {
        let terminals = [
            "10.0.0.7/32".parse().unwrap(),
            "fd00::7/128".parse().unwrap(),
        ];
        let policy = Policy {
            served: terminals.into_iter().collect(),
            ..Policy::default()
        };
        for (from, may) in [
            ("10.0.0.7", true),
            ("0.0.0.0", true),
            ("10.0.0.8", false),
            ("fe80::8", true),
        ] {
            assert_eq!(may_report(from.parse().unwrap(), &policy), may, "{from}");
        }
    }
}
