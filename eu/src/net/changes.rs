//! Decides which of the kernel's notifications concern a unit, and when to act on them.

use std::net::IpAddr;
use std::ops::{BitOr, BitOrAssign, Range};
use std::time::Duration;

use fpn::time::Timestamp;
use libc::{
    IFA_ADDRESS, IFA_LOCAL, IFLA_IFNAME, RTA_TABLE, RTM_DELADDR, RTM_DELLINK, RTM_DELNETCONF,
    RTM_DELQDISC, RTM_DELROUTE, RTM_DELRULE, RTM_DELTFILTER, RTM_NEWADDR, RTM_NEWLINK,
    RTM_NEWNETCONF, RTM_NEWQDISC, RTM_NEWROUTE, RTM_NEWRULE, RTM_NEWTFILTER,
};

/// Parts of the host's network that have changed, or may have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Changes {
    /// The links that the unit uses, and what goes with them: their settings, routes, rules and neighbours.
    pub links: bool,
    /// Addresses that the unit's warnings depend on.
    pub addresses: bool,
    /// Routes made by units, or in their tables.
    pub routes: bool,
    /// Routes of somebody else in the unit's own tables.
    pub rivals: bool,
    /// Routing rules of units, or at their preferences.
    pub rules: bool,
    /// Settings of those links, and of all links.
    pub settings: bool,
    /// The guard.
    pub guard: bool,
    /// Other chains and rules of nftables.
    pub firewall: bool,
}

/// What distinguishes notifications that concern the unit from all others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Scope {
    /// Links by index.
    pub links: Vec<u32>,
    /// Their names, because a link may come back with another index.
    pub names: Vec<String>,
    /// Every link concerns the unit, because the kernel forwards on all of them or on none.
    pub all_links: bool,
    /// Its routing tables.
    pub tables: Vec<u32>,
    /// Preferences of its routing rules.
    pub preferences: Range<u32>,
    /// Single terminals, whose addresses must not be the host's.
    pub terminals: Vec<IpAddr>,
    /// The name of the guard's tables.
    pub guard: String,
}

/// News that nobody has acted on yet. Setting something up causes many messages, so they wait for a
/// pause, but not for ever.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Burst {
    changes: Changes,
    first: Option<Timestamp>,
    last: Option<Timestamp>,
}

impl Changes {
    /// Everything.
    pub(crate) const ALL: Self = Self {
        links: true,
        addresses: true,
        routes: true,
        rivals: true,
        rules: true,
        settings: true,
        guard: true,
        firewall: true,
    };
    /// What is set up when the unit starts, after the guard was loaded. What others' rules do to the
    /// unit's packets is looked at when it serves.
    pub(crate) const START: Self = Self::NETWORK;
    /// What the kernel's notifications about routing and links are about.
    pub(crate) const NETWORK: Self = Self {
        guard: false,
        firewall: false,
        ..Self::ALL
    };
    /// What the kernel's notifications about nftables are about.
    pub(crate) const TABLES: Self = Self {
        guard: true,
        firewall: true,
        ..Self::NONE
    };
    /// What is checked by the clock, because the kernel does not report every setting.
    pub(crate) const CLOCK: Self = Self {
        links: true,
        routes: true,
        rules: true,
        settings: true,
        ..Self::NONE
    };
    /// Nothing.
    pub(crate) const NONE: Self = Self {
        links: false,
        addresses: false,
        routes: false,
        rivals: false,
        rules: false,
        settings: false,
        guard: false,
        firewall: false,
    };

    /// Returns true if anything is set.
    pub(crate) fn any(self) -> bool {
        self != Self::NONE
    }
}

impl BitOr for Changes {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self {
            links: self.links || other.links,
            addresses: self.addresses || other.addresses,
            routes: self.routes || other.routes,
            rivals: self.rivals || other.rivals,
            rules: self.rules || other.rules,
            settings: self.settings || other.settings,
            guard: self.guard || other.guard,
            firewall: self.firewall || other.firewall,
        }
    }
}

impl BitOrAssign for Changes {
    fn bitor_assign(&mut self, other: Self) {
        *self = *self | other;
    }
}

impl Burst {
    /// Adds news.
    pub(crate) fn add(&mut self, changes: Changes, now: Timestamp) {
        if changes.any() {
            self.changes |= changes;
            self.first.get_or_insert(now);
            self.last = Some(now);
        }
    }

    /// Returns when to act on the news; `None` if there are none.
    pub(crate) fn due(&self) -> Option<Timestamp> {
        let (first, last) = (self.first?, self.last?);
        Some((last + PAUSE).min(first + LONGEST))
    }

    /// Takes the news.
    pub(crate) fn take(&mut self) -> Changes {
        std::mem::take(self).changes
    }
}

impl Scope {
    /// Returns what rtnetlink messages report that concerns the unit.
    pub(crate) fn of_network(&self, mut datagram: &[u8]) -> Changes {
        let mut changes = Changes::NONE;
        while let Some((kind, body)) = message(&mut datagram) {
            changes |= self.of_message(kind, body).unwrap_or_default();
        }
        changes
    }

    /// Returns what nftables messages report that concerns the unit.
    pub(crate) fn of_tables(&self, mut datagram: &[u8]) -> Changes {
        let mut changes = Changes::NONE;
        while let Some((kind, body)) = message(&mut datagram) {
            let [kind, subsystem] = kind.to_le_bytes();
            if u16::from(subsystem) != NFTABLES {
                continue;
            }
            // Every message about something in a table has the table's name under the same number.
            let mut attributes = Attributes::after(body, NFGENMSG);
            let table = attributes.find_map(|(kind, value)| (kind == NFTA_TABLE).then_some(value));
            let Some(table) = table else { continue };
            if until_nul(table) == self.guard.as_bytes() {
                changes.guard = true;
            } else {
                changes.firewall |= OF_CHAINS.contains(&kind);
            }
        }
        changes
    }

    fn of_message(&self, kind: u16, body: &[u8]) -> Option<Changes> {
        let mut changes = Changes::NONE;
        match kind {
            RTM_NEWLINK | RTM_DELLINK => {
                let index = number(body, 4)?;
                let mut attributes = Attributes::after(body, IFINFOMSG);
                let named = |(kind, value): (u16, &[u8])| {
                    let mut names = self.names.iter();
                    kind == IFLA_IFNAME && names.any(|n| n.as_bytes() == until_nul(value))
                };
                changes.links =
                    self.all_links || self.links.contains(&index) || attributes.any(named);
                // Also if the link is gone: a route or rule may have disappeared with it, without a
                // message of its own.
                changes.addresses = changes.links;
            }
            RTM_NEWADDR | RTM_DELADDR => {
                let index = number(body, 4)?;
                let mut attributes = Attributes::after(body, IFADDRMSG);
                let terminal = |(kind, value): (u16, &[u8])| {
                    let address = (kind == IFA_ADDRESS || kind == IFA_LOCAL).then(|| ip(value));
                    address
                        .flatten()
                        .is_some_and(|a| self.terminals.contains(&a))
                };
                changes.addresses = self.links.contains(&index) || attributes.any(terminal);
            }
            // `struct tcmsg` has the link where `struct ifinfomsg` has it.
            RTM_NEWQDISC | RTM_DELQDISC | RTM_NEWTFILTER | RTM_DELTFILTER => {
                changes.links = self.links.contains(&number(body, 4)?);
            }
            RTM_NEWROUTE | RTM_DELROUTE => return self.of_route(body),
            RTM_NEWRULE | RTM_DELRULE => {
                // Rules do not use the protocol field that routes have in the header; an attribute
                // holds it.
                for (kind, value) in Attributes::after(body, RTMSG) {
                    changes.rules |= match kind {
                        FRA_PRIORITY => self.preferences.contains(&number(value, 0)?),
                        FRA_PROTOCOL => value.first() == Some(&OURS),
                        _ => false,
                    };
                }
            }
            RTM_NEWNETCONF | RTM_DELNETCONF => {
                let mut attributes = Attributes::after(body, NETCONFMSG);
                changes.settings = attributes.any(|(kind, value)| {
                    let index = number(value, 0);
                    kind == NETCONFA_IFINDEX
                        && index.is_some_and(|i| i == ALL_LINKS || self.links.contains(&i))
                });
            }
            _ => {}
        }
        Some(changes)
    }

    fn of_route(&self, body: &[u8]) -> Option<Changes> {
        let &[_, _, _, _, table, protocol, ..] = body.first_chunk::<RTMSG>()?;
        let mut table = u32::from(table);
        for (kind, value) in Attributes::after(body, RTMSG) {
            if kind == RTA_TABLE {
                table = number(value, 0)?;
            }
        }
        let in_our_tables = self.tables.contains(&table);
        Some(Changes {
            routes: in_our_tables || protocol == OURS,
            rivals: in_our_tables && protocol != OURS,
            ..Changes::NONE
        })
    }
}

/// The attributes behind a message's header, each as number and value. Ends at the first that is
/// malformed.
pub(super) struct Attributes<'a>(&'a [u8]);

impl<'a> Attributes<'a> {
    pub(super) fn after(body: &'a [u8], header: usize) -> Self {
        Self(body.get(header..).unwrap_or_default())
    }
}

impl<'a> Iterator for Attributes<'a> {
    type Item = (u16, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let (length, rest) = self.0.split_first_chunk()?;
        let (kind, _) = rest.split_first_chunk()?;
        let length = usize::from(u16::from_ne_bytes(*length));
        let value = self.0.get(4..length)?;
        self.0 = self.0.get(length.next_multiple_of(4)..).unwrap_or_default();
        // The highest two bits are flags about the format of the value.
        Some((u16::from_ne_bytes(*kind) & 0x3fff, value))
    }
}

/// Takes the first message from a netlink datagram. Returns its type and what follows its header.
pub(super) fn message<'a>(datagram: &mut &'a [u8]) -> Option<(u16, &'a [u8])> {
    let length = usize::try_from(number(datagram, 0)?).ok()?;
    let kind = datagram.get(4..)?.first_chunk()?;
    let body = datagram.get(NLMSGHDR..length)?;
    *datagram = datagram
        .get(length.next_multiple_of(4)..)
        .unwrap_or_default();
    Some((u16::from_ne_bytes(*kind), body))
}

pub(super) fn number(bytes: &[u8], at: usize) -> Option<u32> {
    let bytes = bytes.get(at..)?.first_chunk()?;
    Some(u32::from_ne_bytes(*bytes))
}

pub(super) fn ip(bytes: &[u8]) -> Option<IpAddr> {
    let v4 = <[u8; 4]>::try_from(bytes).map(IpAddr::from);
    v4.or_else(|_| <[u8; 16]>::try_from(bytes).map(IpAddr::from))
        .ok()
}

fn until_nul(bytes: &[u8]) -> &[u8] {
    bytes.split(|b| *b == 0).next().unwrap_or_default()
}

/// After this time without further news, the unit acts.
const PAUSE: Duration = Duration::from_millis(50);
/// After this time the unit acts in any case.
const LONGEST: Duration = Duration::from_millis(500);

// The protocol number of everything that a unit creates.
const OURS: u8 = super::kernel::PROTOCOL;
// `linux/rtnetlink.h`, `linux/netconf.h`, `linux/if_link.h`, `linux/if_addr.h`, `linux/fib_rules.h`.
const NLMSGHDR: usize = 16;
const IFINFOMSG: usize = 16;
const IFADDRMSG: usize = 8;
const RTMSG: usize = 12;
const NETCONFMSG: usize = 4;
const FRA_PRIORITY: u16 = 6;
const FRA_PROTOCOL: u16 = 21;
const NETCONFA_IFINDEX: u16 = 1;
// `NETCONFA_IFINDEX_ALL`, -1.
const ALL_LINKS: u32 = u32::MAX;
// `linux/netfilter/nfnetlink.h`, `linux/netfilter/nf_tables.h`: messages about tables, chains and rules.
const NFTABLES: u16 = libc::NFNL_SUBSYS_NFTABLES as u16;
const NFGENMSG: usize = 4;
const NFTA_TABLE: u16 = 1;
const OF_CHAINS: [u8; 6] = [0, 2, 3, 5, 6, 8];

#[cfg(test)]
mod tests {
    use libc::RTA_DST;

    use super::*;

    const AF_INET: u8 = 2;

    fn scope() -> Scope {
        Scope {
            links: vec![3, 4, 5, 6],
            names: ["in0", "out0", "fpn-red", "fpn-black"]
                .map(String::from)
                .into(),
            all_links: false,
            tables: vec![100, 101],
            preferences: 100..106,
            terminals: vec!["10.0.0.7".parse().unwrap(), "fd00::7".parse().unwrap()],
            guard: "fpn_guard".into(),
        }
    }

    fn netlink(kind: u16, header: &[u8], attributes: &[(u16, &[u8])]) -> Vec<u8> {
        let mut body = header.to_vec();
        for (kind, value) in attributes {
            body.extend((4 + value.len() as u16).to_ne_bytes());
            body.extend(kind.to_ne_bytes());
            body.extend(*value);
            body.resize(body.len().next_multiple_of(4), 0);
        }
        let mut message = (16 + body.len() as u32).to_ne_bytes().to_vec();
        message.extend(kind.to_ne_bytes());
        message.extend([0; 10]);
        message.extend(body);
        message
    }

    fn link(index: u32, name: &str) -> Vec<u8> {
        let mut header = [0; 16];
        header[4..8].copy_from_slice(&index.to_ne_bytes());
        let name = [name.as_bytes(), b"\0"].concat();
        netlink(RTM_NEWLINK, &header, &[(IFLA_IFNAME, &name)])
    }

    fn route(v6: bool, to: Option<(&str, u8)>, table: u32, protocol: u8) -> Vec<u8> {
        let (address, length) = to.map_or((None, 0), |(a, n)| (Some(a.parse().unwrap()), n));
        let octets = match address {
            Some(IpAddr::V4(a)) => a.octets().to_vec(),
            Some(IpAddr::V6(a)) => a.octets().to_vec(),
            None => Vec::new(),
        };
        let family = if v6 { 10 } else { AF_INET };
        let short = u8::try_from(table).unwrap_or(252);
        let header = [family, length, 0, 0, short, protocol, 0, 1, 0, 0, 0, 0];
        let table = table.to_ne_bytes();
        let mut attributes = vec![(RTA_TABLE, &table[..])];
        if address.is_some() {
            attributes.push((RTA_DST, &octets));
        }
        netlink(RTM_NEWROUTE, &header, &attributes)
    }

    fn table(kind: u8, name: &str) -> Vec<u8> {
        let name = [name.as_bytes(), b"\0"].concat();
        let kind = u16::from_le_bytes([kind, NFTABLES as u8]);
        netlink(kind, &[2, 0, 0, 0], &[(NFTA_TABLE, &name), (2, b"x\0")])
    }

    #[test]
    fn routes_of_others_are_nobodys_business_but_in_the_units_own_tables() {
        let scope = scope();
        let heard = |message: Vec<u8>| scope.of_network(&message);
        let (routes, rival) = (
            Changes {
                routes: true,
                ..Changes::NONE
            },
            Changes {
                routes: true,
                rivals: true,
                ..Changes::NONE
            },
        );
        for (v6, terminal, other) in [(false, "10.0.0.7", "10.9.0.0"), (true, "fd00::7", "fd99::")]
        {
            let single = if v6 { 128 } else { 32 };
            // The route of a routing daemon, and the default route.
            assert_eq!(heard(route(v6, Some((other, 24)), 254, 186)), Changes::NONE);
            assert_eq!(heard(route(v6, None, 254, 16)), Changes::NONE);
            assert_eq!(
                heard(route(v6, Some((other, 24)), 1000, 186)),
                Changes::NONE
            );
            assert_eq!(
                heard(route(v6, Some((terminal, single)), 255, 2)),
                Changes::NONE
            );
            assert_eq!(
                heard(route(v6, Some((terminal, 16)), 254, 186)),
                Changes::NONE
            );
            assert_eq!(
                heard(route(v6, Some((terminal, single)), 254, 186)),
                Changes::NONE
            );
            assert_eq!(
                heard(route(v6, Some((terminal, single)), 254, OURS)),
                routes
            );
            assert_eq!(heard(route(v6, Some((other, 24)), 101, 4)), rival);
            assert_eq!(heard(route(v6, None, 100, OURS)), routes);
            let mut scope = scope.clone();
            scope.tables = vec![5000, 101];
            let wide = scope.of_network(&route(v6, None, 5000, OURS));
            assert_eq!(wide, routes, "a table of more than a byte");
        }
    }

    #[test]
    fn links_addresses_rules_and_settings_are_told_by_number_and_name() {
        let scope = scope();
        let links = Changes {
            links: true,
            addresses: true,
            ..Changes::NONE
        };
        assert_eq!(scope.of_network(&link(9, "veth1234")), Changes::NONE);
        for kind in [RTM_NEWQDISC, RTM_DELQDISC, RTM_NEWTFILTER, RTM_DELTFILTER] {
            let of = |index: u32| {
                let mut header = [0; 20];
                header[4..8].copy_from_slice(&index.to_ne_bytes());
                scope.of_network(&netlink(kind, &header, &[]))
            };
            assert!(of(4).links && !of(4).addresses);
            assert_eq!(of(9), Changes::NONE);
        }
        assert_eq!(scope.of_network(&link(4, "out0")), links);
        assert_eq!(scope.of_network(&link(9, "out0")), links, "it came back");
        assert_eq!(scope.of_network(&link(3, "renamed")), links);
        let all = Scope {
            all_links: true,
            ..scope.clone()
        };
        assert_eq!(all.of_network(&link(9, "veth1234")), links);

        let address = |index: u32, address: &[u8]| {
            let header = [&[2, 24, 0, 0][..], &index.to_ne_bytes()].concat();
            let message = netlink(RTM_NEWADDR, &header, &[(IFA_ADDRESS, address)]);
            scope.of_network(&message).addresses
        };
        assert!(!address(9, &[10, 9, 0, 1]) && address(4, &[10, 9, 0, 1]));
        assert!(address(9, &[10, 0, 0, 7]), "a terminal's");

        let rule = |preference: u32, protocol: u8| {
            let preference = preference.to_ne_bytes();
            let attributes = [(FRA_PRIORITY, &preference[..]), (FRA_PROTOCOL, &[protocol])];
            scope
                .of_network(&netlink(RTM_DELRULE, &[2; 12], &attributes))
                .rules
        };
        assert!(!rule(1000, 4) && !rule(106, 4) && !rule(99, 4));
        assert!(rule(103, 4), "in a place of ours");
        assert!(rule(1000, OURS), "another unit's");

        let setting = |index: u32| {
            let index = index.to_ne_bytes();
            let message = netlink(RTM_NEWNETCONF, &[2, 0, 0, 0], &[(NETCONFA_IFINDEX, &index)]);
            scope.of_network(&message).settings
        };
        assert!(!setting(9) && setting(4) && setting(ALL_LINKS));
        // The setting of `default`, which is for links that are created later.
        assert!(!setting(ALL_LINKS - 1));
    }

    #[test]
    fn other_tables_are_told_from_the_guard_and_their_sets_are_nobodys_business() {
        let scope = scope();
        let guard = Changes {
            guard: true,
            ..Changes::NONE
        };
        let firewall = Changes {
            firewall: true,
            ..Changes::NONE
        };
        for kind in OF_CHAINS {
            assert_eq!(scope.of_tables(&table(kind, "fpn_guard")), guard);
            assert_eq!(scope.of_tables(&table(kind, "fpn_guard2")), firewall);
        }
        // NFT_MSG_NEWSETELEM, which a program that blocks addresses causes again and again, and
        // NFT_MSG_NEWGEN, which follows every change.
        assert_eq!(scope.of_tables(&table(12, "f2b")), Changes::NONE);
        let generation = u16::from_le_bytes([15, NFTABLES as u8]);
        let generation = netlink(generation, &[0; 4], &[(1, &[0, 0, 0, 9])]);
        assert_eq!(scope.of_tables(&generation), Changes::NONE);
        let both = [table(6, "filter"), table(8, "fpn_guard"), generation].concat();
        assert_eq!(scope.of_tables(&both), guard | firewall);
    }

    #[test]
    fn no_bytes_are_read_beyond_their_end() {
        let scope = scope();
        let whole = [
            link(4, "out0"),
            route(false, Some(("10.0.0.7", 32)), 254, 186),
            table(6, "fpn_guard"),
        ]
        .concat();
        for end in 0..whole.len() {
            scope.of_network(&whole[..end]);
            scope.of_tables(&whole[..end]);
            for value in [0, 1, 3, 15, 255] {
                let mut changed = whole.clone();
                changed[end] = value;
                scope.of_network(&changed);
                scope.of_tables(&changed);
            }
        }
    }

    #[test]
    fn news_wait_for_a_pause_and_not_for_ever() {
        let at = |ms: u64| Timestamp::default() + Duration::from_millis(ms);
        let mut burst = Burst::default();
        let links = Changes {
            links: true,
            ..Changes::NONE
        };
        burst.add(Changes::NONE, at(0));
        assert_eq!(burst.due(), None);
        burst.add(links, at(1000));
        burst.add(Changes::NONE, at(1040));
        assert_eq!(burst.due(), Some(at(1050)));
        // A change every 40 ms, without a pause.
        let mut acted = 0;
        for ms in (1040..11_000).step_by(40) {
            let rules = Changes {
                rules: true,
                ..Changes::NONE
            };
            if burst.due().is_some_and(|due| due <= at(ms)) {
                assert!(burst.take().any());
                assert_eq!(burst.due(), None);
                acted += 1;
            }
            burst.add(rules, at(ms));
        }
        assert!((18..=20).contains(&acted), "{acted} in 10 s");
        assert_eq!(
            burst.take(),
            Changes {
                rules: true,
                ..Changes::NONE
            }
        );
    }
}
