//! What the host's network must look like while the unit runs: a value, computed from the
//! configuration and a few facts.
//!
//! An inline unit is a bump in the wire: filters of traffic control hand the frames of the inside to
//! red and those of the outside to black, and what the unit writes to these devices to the other
//! interface. The host's IP stack sees none of them.
//!
//! A gateway is a router. Forwarded packets from inside go to red, those from outside to black. What
//! the unit writes to these devices is routed by the main table, without the routes that lead back
//! (`suppress_ifgroup`). Every look-up ends in a blackhole, or is unreachable, so that nothing passes in
//! clear when a device is gone.

mod parts;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use ipnet::{IpNet, Ipv4Net, Ipv6Net};

pub(crate) use self::parts::{
    Filter, FilterAction, FilterMatch, Link, MAIN_TABLE, OwnLink, Proxy, RULES, Route, RouteTo,
    Rule, RuleAction, Sysctl,
};
use super::mtu::inner_mtu;
use super::setting;
use crate::config::{Config, Interface, Mode};

/// The facts that the plan depends on besides the configuration.
#[derive(Clone, Debug, Default)]
pub(crate) struct Facts {
    /// IPv6 works on this host and on both interfaces.
    pub ipv6: bool,
    /// MTU of the outside.
    pub outside_mtu: u32,
    /// Inside and outside are ports of one bridge. Then the unit must not pass anything on: without its
    /// filters, everything would pass in clear beside it.
    pub joined: bool,
    /// The hardware address of the host on the outside, if it is Ethernet: that of the outside, or of the
    /// bridge that it is a port of.
    pub outside_address: Option<[u8; 6]>,
    /// The kernel can forward IPv6 on single interfaces.
    pub force_forwarding: bool,
    /// All interfaces that have IPv6, for a kernel that cannot.
    pub interfaces: Vec<String>,
    /// The other units of this host.
    pub others: Vec<OtherUnit>,
}

/// Another unit of this host, as known from its routing rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OtherUnit {
    /// The preference of its first rule.
    pub first: u32,
    /// Its interface to the terminals.
    pub inside: String,
    /// Its interface to the hub.
    pub outside: String,
    /// Its TUN device of the outside.
    pub black: String,
    /// Its routing tables.
    pub inside_table: u32,
    /// See [`Self::inside_table`].
    pub outside_table: u32,
}

/// The wanted state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Plan {
    /// Links and their attributes.
    pub links: Vec<Link>,
    /// Policy routing rules.
    pub rules: BTreeSet<Rule>,
    /// Routes.
    pub routes: BTreeSet<Route>,
    /// Settings under `/proc/sys`, in the order in which they must be made.
    pub sysctls: Vec<Sysctl>,
    /// Filters of traffic control. Links that have some need an ingress hook.
    pub filters: Vec<Filter>,
}

impl Plan {
    /// Computes the wanted state of a unit.
    pub(crate) fn new(config: &Config, facts: &Facts) -> Self {
        let mut plan = Self::default();
        plan.links(config, facts);
        plan.features(config);
        match config.unit.mode {
            Mode::Inline => plan.inline(config, facts),
            Mode::Gateway => plan.gateway(config, facts),
        }
        plan
    }

    fn links(&mut self, config: &Config, facts: &Facts) {
        let d = &config.devices;
        let inner = inner_mtu(facts.outside_mtu, config.data.on_the_wire());
        let link = |name: &Interface, group, mtu: Option<u32>| Link {
            name: name.to_string(),
            group: (config.unit.mode == Mode::Gateway).then_some(group),
            own: mtu.map(|mtu| OwnLink {
                mtu,
                queue_len: QUEUE_LEN,
                up: !facts.joined,
            }),
        };
        self.links = vec![
            link(&d.red, d.inside_group, Some(inner)),
            link(&d.black, d.inside_group, Some(facts.outside_mtu)),
            link(&config.unit.inside, d.inside_group, None),
            link(&config.unit.outside, d.outside_group, None),
        ];
    }

    /// Hands the frames of inside and outside to the unit's devices, and those of the devices to inside
    /// and outside. The host gets what is for its own hardware address on the outside, and a copy of
    /// what is for a group of hosts.
    fn inline(&mut self, config: &Config, facts: &Facts) {
        let [inside, outside, red, black] = names(config);
        for link in [inside, outside] {
            self.sysctl(setting::feature(link, setting::PROMISCUOUS), "1", false);
        }
        // The host has nothing to say on its own devices.
        for link in [red, black] {
            self.sysctl(format!("net/ipv6/conf/{link}/disable_ipv6"), "1", true);
        }
        let first = config.devices.filter_priority;
        let mut filter = |link: &str, place, frames, action| {
            self.filters.push(Filter {
                link: link.to_owned(),
                priority: first + place,
                frames,
                action,
            });
        };
        let all = FilterMatch::All;
        filter(red, 0, all, FilterAction::CopyAndDrop(inside.into()));
        filter(black, 0, all, FilterAction::CopyAndDrop(outside.into()));
        if let Some(own) = facts.outside_address {
            filter(outside, 0, FilterMatch::To(own), FilterAction::Pass);
            // A bridge that joins both sides must not get the host's copy: it would hand it on.
            let of_group = match facts.joined {
                true => FilterAction::Move(black.into()),
                false => FilterAction::Copy(black.into()),
            };
            filter(outside, 1, FilterMatch::Group, of_group);
            filter(outside, 2, all, FilterAction::Move(black.into()));
        }
        filter(inside, 0, all, FilterAction::Move(red.into()));
    }

    /// Routes what arrives to the unit's devices, and what comes from them by the main table.
    fn gateway(&mut self, config: &Config, facts: &Facts) {
        self.sysctls_v4(config);
        self.family(config, facts, false);
        if facts.ipv6 {
            self.sysctls_v6(config, facts);
            self.family(config, facts, true);
        }
    }

    /// Computes the rules and routes of one address family.
    fn family(&mut self, config: &Config, facts: &Facts, v6: bool) {
        let d = &config.devices;
        let [inside, outside, red, black] = names(config);
        let mut rule = |place: u32, from: &str, action| {
            self.rules.insert(Rule {
                v6,
                preference: d.rule_preference + place,
                from: from.to_owned(),
                mark: None,
                action,
            });
        };
        let table = |table, suppress_group| RuleAction::Lookup {
            table,
            suppress_group,
        };
        rule(0, inside, table(d.inside_table, None));
        rule(1, outside, table(d.outside_table, None));
        // Packets for a terminal of another unit of this host go to that unit as if they came in
        // from outside.
        for other in &facts.others {
            rule(1, black, table(other.outside_table, None));
        }
        rule(2, black, table(MAIN_TABLE, Some(d.inside_group)));
        rule(3, black, RuleAction::Unreachable);
        rule(4, red, table(MAIN_TABLE, Some(d.outside_group)));
        rule(5, red, RuleAction::Unreachable);
        // ICMP errors about decrypted packets, which the guard marks. If there is no route to red,
        // the guard drops them.
        self.rules.insert(Rule {
            v6,
            preference: d.rule_preference + 3,
            from: "lo".into(),
            mark: Some(d.mark()),
            action: table(d.inside_table, None),
        });

        let metric = if v6 { IPV6_METRIC } else { 0 };
        let mut route = |table, prefix, metric, to| {
            self.routes.insert(Route {
                table,
                prefix,
                metric,
                to,
            });
        };
        let everything = if v6 {
            IpNet::V6(Ipv6Net::default())
        } else {
            IpNet::V4(Ipv4Net::default())
        };
        route(
            d.inside_table,
            everything,
            metric,
            RouteTo::Link(red.into()),
        );
        route(d.inside_table, everything, LAST, RouteTo::Blackhole);
        for terminal in config.terminals() {
            if matches!(terminal, IpNet::V6(_)) != v6 {
                continue;
            }
            route(
                d.outside_table,
                terminal,
                metric,
                RouteTo::Link(black.into()),
            );
            route(d.outside_table, terminal, LAST, RouteTo::Blackhole);
            // The operator's routes lead to the terminals.
            route(d.inside_table, terminal, metric, RouteTo::Throw);
        }
    }

    fn sysctls_v4(&mut self, config: &Config) {
        let [inside, outside, red, black] = names(config);
        for (link, own) in [
            (red, true),
            (black, true),
            (inside, false),
            (outside, false),
        ] {
            self.sysctl(format!("net/ipv4/conf/{link}/forwarding"), "1", own);
        }
    }

    /// Makes forwarded datagrams arrive joined, as TCP does: that means fewer packets for the unit
    /// and for the host.
    fn features(&mut self, config: &Config) {
        if config.offload.gro_forwarding {
            for link in [&config.unit.inside, &config.unit.outside] {
                let path = setting::feature(link.as_str(), GRO_FORWARDING);
                self.sysctl(path, "1", false);
            }
        }
    }

    fn sysctls_v6(&mut self, config: &Config, facts: &Facts) {
        let [inside, outside, red, black] = names(config);
        for link in [red, black] {
            self.sysctl(format!("net/ipv6/conf/{link}/disable_ipv6"), "0", true);
            // No link-local address, because nobody talks to the host over these devices.
            self.sysctl(format!("net/ipv6/conf/{link}/addr_gen_mode"), "1", true);
            self.sysctl(format!("net/ipv6/conf/{link}/accept_ra"), "0", true);
        }
        // An interface that is a router ignores router advertisements unless it is told otherwise.
        // This must come first, because the kernel removes what it has learned from them at the
        // moment when it becomes a router.
        let mut router = |links: &mut dyn Iterator<Item = &str>| {
            for link in links {
                self.sysctls.push(Sysctl {
                    path: format!("net/ipv6/conf/{link}/accept_ra"),
                    only_if: Some("1"),
                    value: "2",
                    own: false,
                });
                self.sysctl(format!("net/ipv6/conf/{link}/forwarding"), "1", false);
            }
        };
        if facts.force_forwarding {
            router(&mut [inside, outside].into_iter());
            for (link, own) in [
                (red, true),
                (black, true),
                (inside, false),
                (outside, false),
            ] {
                self.sysctl(format!("net/ipv6/conf/{link}/force_forwarding"), "1", own);
            }
        } else {
            // The switch for all links changes every interface, so each is recorded separately.
            router(&mut facts.interfaces.iter().map(String::as_str));
            self.sysctl("net/ipv6/conf/all/forwarding".into(), "1", false);
        }
    }

    fn sysctl(&mut self, path: String, value: &'static str, own: bool) {
        self.sysctls.push(Sysctl {
            path,
            only_if: None,
            value,
            own,
        });
    }
}

/// Returns inside, outside, red and black.
fn names(config: &Config) -> [&str; 4] {
    [
        config.unit.inside.as_str(),
        config.unit.outside.as_str(),
        config.devices.red.as_str(),
        config.devices.black.as_str(),
    ]
}

/// Name of the feature by which the kernel joins datagrams that it forwards (Linux 5.12).
pub(crate) const GRO_FORWARDING: &str = "rx-udp-gro-forwarding";
/// How many priorities of filters a unit takes on a link.
pub(crate) const FILTERS: u16 = 3;
/// Room for packets that arrive while the unit's thread has no processor: 10 ms at 300,000 packets
/// a second. The kernel's default is 500.
pub(crate) const QUEUE_LEN: u32 = 3000;
// The metric that the kernel gives to IPv6 routes by default, `IP6_RT_PRIO_USER`.
const IPV6_METRIC: u32 = 1024;
const LAST: u32 = u32::MAX;
