//! Terminals that a unit learns, because they speak on its inside.
//!
//! A unit learns an address only inside the prefixes that its owner allows, and never one that it is told
//! never to learn, such as the gateway's: a host on the inside must not be able to claim any address and
//! have the unit answer for it. A terminal that speaks on the outside has moved, and is forgotten at once.

use std::collections::HashMap;
use std::net::IpAddr;
use std::time::Duration;

use ipnet::IpNet;

use crate::search::Served;
use crate::time::Timestamp;
use crate::wire::ethernet::Mac;

/// What a unit may learn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Learning {
    /// Addresses in these prefixes. Without prefixes, nothing is learned.
    pub prefixes: Served,
    /// None of these.
    pub never: Served,
}

/// A terminal that was learned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LearnedTerminal {
    /// Its address.
    pub addr: IpAddr,
    /// The hardware address from which it spoke last.
    pub mac: Mac,
    /// When that was.
    pub seen: Timestamp,
}

/// The terminals that were learned, at most [`MAX_LEARNED`].
#[derive(Default)]
pub(super) struct Learned {
    terminals: HashMap<IpAddr, LearnedTerminal>,
    /// How many of them each hardware address has.
    of_mac: HashMap<Mac, usize>,
    /// No terminal is forgotten for its silence before this.
    quiet_until: Timestamp,
}

impl Learned {
    /// Notes that a host of the inside speaks from an address that may be learned. Returns true if it is a new terminal.
    pub(super) fn heard_inside(&mut self, now: Timestamp, addr: IpAddr, mac: Mac) -> bool {
        if let Some(known) = self.terminals.get(&addr).copied() {
            if known.mac == mac || self.has_room(mac) {
                self.forget(addr);
                self.insert(now, addr, mac);
            }
            return false;
        }
        if self.terminals.len() >= MAX_LEARNED || !self.has_room(mac) {
            return false;
        }
        self.insert(now, addr, mac);
        true
    }

    /// Notes that a host of the outside speaks from an address. Returns true if it was a terminal, which
    /// it is no longer.
    pub(super) fn heard_outside(&mut self, addr: IpAddr) -> bool {
        self.forget(addr)
    }

    /// Forgets the terminals that the unit may not serve, and returns them.
    pub(super) fn restrict(&mut self, may_serve: impl Fn(IpAddr) -> bool) -> Vec<IpAddr> {
        let addresses = self.terminals.keys().copied();
        let refused: Vec<_> = addresses.filter(|addr| !may_serve(*addr)).collect();
        for addr in &refused {
            self.forget(*addr);
        }
        refused
    }

    /// Forgets the terminals that have not been heard for long, and returns them.
    pub(super) fn expire(&mut self, now: Timestamp) -> Vec<IpAddr> {
        if now < self.quiet_until {
            return Vec::new();
        }
        let silent = self.terminals.values();
        let silent: Vec<IpAddr> = silent
            .filter(|terminal| now.since(terminal.seen) >= LIFE)
            .map(|terminal| terminal.addr)
            .collect();
        for addr in &silent {
            self.forget(*addr);
        }
        let oldest = self.terminals.values().map(|terminal| terminal.seen).min();
        self.quiet_until = oldest.map_or(Timestamp::NEVER, |seen| seen + LIFE);
        silent
    }

    /// Returns when [`Self::expire`] is due.
    pub(super) fn poll_timeout(&self) -> Option<Timestamp> {
        (!self.terminals.is_empty()).then_some(self.quiet_until)
    }

    /// Returns the addresses, for the policy.
    pub(super) fn addresses(&self) -> Served {
        self.terminals
            .keys()
            .map(|addr| IpNet::from(*addr))
            .collect()
    }

    /// Returns the terminals, sorted by address.
    pub(super) fn list(&self) -> Vec<LearnedTerminal> {
        let mut all: Vec<_> = self.terminals.values().copied().collect();
        all.sort_unstable_by_key(|terminal| terminal.addr);
        all
    }

    fn has_room(&self, mac: Mac) -> bool {
        self.of_mac.get(&mac).is_none_or(|n| *n < MAX_OF_A_MAC)
    }

    fn insert(&mut self, now: Timestamp, addr: IpAddr, mac: Mac) {
        let seen = now;
        self.terminals
            .insert(addr, LearnedTerminal { addr, mac, seen });
        *self.of_mac.entry(mac).or_default() += 1;
        self.quiet_until = self.quiet_until.min(now + LIFE);
    }

    /// Forgets a terminal. Returns true if it was one.
    pub(super) fn forget(&mut self, addr: IpAddr) -> bool {
        let Some(LearnedTerminal { mac, .. }) = self.terminals.remove(&addr) else {
            return false;
        };
        if let Some(n) = self.of_mac.get_mut(&mac) {
            *n -= 1;
            if *n == 0 {
                self.of_mac.remove(&mac);
            }
        }
        true
    }
}

/// Terminals that a unit learns.
const MAX_LEARNED: usize = 1024;
/// Terminals that a unit learns of one hardware address, so that a host that uses one cannot take all
/// places.
const MAX_OF_A_MAC: usize = 64;
/// How long a terminal that is not heard is remembered. Hosts that talk ask for their neighbours'
/// hardware addresses every few minutes, which counts as speaking.
const LIFE: Duration = Duration::from_secs(3600);

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> Timestamp {
        Timestamp::from_nanos(seconds * 1_000_000_000)
    }

    fn mac(n: u8) -> Mac {
        [2, 0, 0, 0, 0, n]
    }

    fn v4(n: u32) -> IpAddr {
        IpAddr::V4((0x0a00_0000 + n).into())
    }

    fn v6(n: u128) -> IpAddr {
        IpAddr::V6((0xfd00_u128 << 112 | n).into())
    }

    #[test]
    fn a_terminal_that_speaks_outside_is_forgotten_and_may_come_back() {
        let mut table = Learned::default();
        assert!(!table.heard_outside(v4(7)));
        table.heard_inside(at(0), v4(7), mac(1));
        assert!(table.heard_outside(v4(7)) && !table.addresses().holds(v4(7)));
        assert!(!table.heard_outside(v4(7)));
        assert!(table.heard_inside(at(1), v4(7), mac(1)));
    }

    #[test]
    fn one_host_cannot_take_all_places_and_nobody_more_than_there_are() {
        let mut table = Learned::default();
        let claimed = (2..1000).filter(|n| table.heard_inside(at(0), v4(*n), mac(1)));
        assert_eq!(claimed.count(), MAX_OF_A_MAC);
        assert!(table.heard_inside(at(0), v4(5000), mac(2)), "the control");
        // Nor by speaking from addresses of others.
        table.heard_inside(at(0), v4(5000), mac(1));
        assert_eq!(table.list().last().map(|t| t.mac), Some(mac(2)));
        for host in 3..100 {
            for n in 0..100 {
                table.heard_inside(at(0), v6(u128::from(host) * 1000 + n), mac(host));
            }
        }
        assert_eq!(table.list().len(), MAX_LEARNED);
        assert_eq!(table.of_mac.values().sum::<usize>(), MAX_LEARNED);
        table.heard_outside(v4(5000));
        assert!(
            table.heard_inside(at(0), v4(5001), mac(200)),
            "a place was left"
        );
    }

    #[test]
    fn a_terminal_that_is_silent_for_an_hour_is_forgotten() {
        let mut table = Learned::default();
        table.heard_inside(at(0), v4(7), mac(1));
        table.heard_inside(at(0), v4(8), mac(2));
        table.heard_inside(at(1800), v4(8), mac(2));
        assert!(table.expire(at(3599)).is_empty());
        assert_eq!(table.poll_timeout(), Some(at(3600)));
        assert_eq!(table.expire(at(3600)), [v4(7)]);
        assert_eq!(table.poll_timeout(), Some(at(5400)));
        assert_eq!(table.expire(at(5400)), [v4(8)]);
        assert_eq!((table.poll_timeout(), table.of_mac.len()), (None, 0));
        // A terminal that moves to another hardware address inside is the same one.
        table.heard_inside(at(6000), v4(9), mac(1));
        assert!(!table.heard_inside(at(6001), v4(9), mac(2)));
        assert_eq!(table.list()[0].mac, mac(2));
        assert_eq!(table.poll_timeout(), Some(at(9600)));
    }
}
