//! Strangers take turns: first by network, then by host within a network.

use std::collections::{HashMap, VecDeque};
use std::net::{IpAddr, Ipv6Addr};

use super::Job;

/// First operations of strangers.
pub(super) struct Strangers<T> {
    networks: HashMap<IpAddr, Network<T>>,
    turns: VecDeque<IpAddr>,
    len: usize,
}

/// The operations of one network.
struct Network<T> {
    hosts: HashMap<IpAddr, VecDeque<Job<T>>>,
    turns: VecDeque<IpAddr>,
    len: usize,
}

impl<T> Default for Strangers<T> {
    fn default() -> Self {
        Self {
            networks: HashMap::new(),
            turns: VecDeque::new(),
            len: 0,
        }
    }
}

impl<T> Strangers<T> {
    /// How many operations wait.
    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// From how many networks they come.
    pub(super) fn networks(&self) -> usize {
        self.turns.len()
    }

    /// A host may take half as many places as are free in its network, and a network no more places
    /// than are free for all others. So a newcomer finds a place, however much others ask.
    pub(super) fn has_place(&self, ip: IpAddr) -> bool {
        let network = self.networks.get(&network(ip));
        let host = network.and_then(|n| n.hosts.get(&host(ip)));
        let (of_network, of_host) = (network.map_or(0, |n| n.len), host.map_or(0, VecDeque::len));
        let places = NETWORK_PLACES.min(PLACES.saturating_sub(self.len));
        of_host < places.saturating_sub(of_network).div_ceil(2)
    }

    /// Returns how many operations come before that of somebody who comes now, at most this many.
    pub(super) fn ahead_of(&self, ip: IpAddr) -> usize {
        let network = self.networks.get(&network(ip));
        let of_network = network.map_or(0, |network| {
            let own = network.hosts.get(&host(ip)).map_or(0, VecDeque::len);
            network.len.min((own + 1) * network.turns.len())
        });
        self.len.min((of_network + 1) * self.turns.len())
    }

    pub(super) fn push(&mut self, ip: IpAddr, job: Job<T>) {
        let key = network(ip);
        let network = self.networks.entry(key).or_insert_with(|| {
            self.turns.push_back(key);
            Network {
                hosts: HashMap::new(),
                turns: VecDeque::new(),
                len: 0,
            }
        });
        network.push(host(ip), job);
        self.len += 1;
    }

    pub(super) fn pop(&mut self) -> Option<Job<T>> {
        let key = self.turns.pop_front()?;
        let network = self.networks.get_mut(&key)?;
        let job = network.pop()?;
        if network.len > 0 {
            self.turns.push_back(key);
        } else {
            self.networks.remove(&key);
        }
        self.len -= 1;
        Some(job)
    }
}

impl<T> Network<T> {
    fn push(&mut self, host: IpAddr, job: Job<T>) {
        let waiting = self.hosts.entry(host).or_default();
        if waiting.is_empty() {
            self.turns.push_back(host);
        }
        waiting.push_back(job);
        self.len += 1;
    }

    fn pop(&mut self) -> Option<Job<T>> {
        let host = self.turns.pop_front()?;
        let waiting = self.hosts.get_mut(&host)?;
        let job = waiting.pop_front()?;
        if waiting.is_empty() {
            self.hosts.remove(&host);
        } else {
            self.turns.push_back(host);
        }
        self.len -= 1;
        Some(job)
    }
}

/// What one host can easily have: an IPv4 address, or the /64 of an IPv6 address.
fn host(ip: IpAddr) -> IpAddr {
    match ip.to_canonical() {
        IpAddr::V6(ip) => prefix(ip, 64),
        ip => ip,
    }
}

/// What one site can easily have: the /24 of an IPv4 address, or the /48 of an IPv6 address.
fn network(ip: IpAddr) -> IpAddr {
    match ip.to_canonical() {
        IpAddr::V4(ip) => IpAddr::V4((ip.to_bits() & 0xffff_ff00).into()),
        IpAddr::V6(ip) => prefix(ip, 48),
    }
}

fn prefix(ip: Ipv6Addr, length: u32) -> IpAddr {
    let host_bits = 128 - length;
    Ipv6Addr::from_bits(ip.to_bits() >> host_bits << host_bits).into()
}

/// The places of all strangers together.
const PLACES: usize = 8192;
/// The places of one network.
const NETWORK_PLACES: usize = 1024;
