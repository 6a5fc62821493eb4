//! What the host's network must look like while the unit runs: a value, computed from the
//! configuration and a few facts.
//!
//! An inline unit is a bump in the wire: filters of traffic control hand the frames of the inside to
//! red and those of the outside to black, and what the unit writes to these devices to the other
//! interface. The host's IP stack sees none of them.
//!
//! A gateway is a router. Forwarded packets from inside go to red, those from outside to black. What
//! the unit writes to these devices is routed by the main table, without the routes that lead back
//! (`suppress_ifgroup`). Every look-up ends in a blackhole, so that nothing passes in clear when a
//! device is gone.

use std::collections::BTreeSet;
use std::net::Ipv6Addr;

use ipnet::{IpNet, Ipv4Net, Ipv6Net};

use super::mtu::inner_mtu;
use super::setting;
use crate::config::{Config, Mode};

/// The facts that the plan depends on besides the configuration.
#[derive(Clone, Debug, Default)]
pub(crate) struct Facts {
    /// IPv6 works on this host and on both interfaces.
    pub ipv6: bool,
    /// MTU of the outside.
    pub outside_mtu: u32,
    /// The outside's hardware address, if it is Ethernet.
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

/// A filter for the frames that arrive at a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Filter {
    /// The link.
    pub link: String,
    /// Filters with lower numbers are asked first.
    pub priority: u16,
    /// The frames that it is for.
    pub frames: FilterMatch,
    /// What is done with them.
    pub action: FilterAction,
}

/// Frames that a filter is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FilterMatch {
    /// All that no earlier filter was for.
    All,
    /// Those to a group address, broadcast included.
    Group,
    /// Those to this address.
    To([u8; 6]),
}

/// What a filter does with a frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FilterAction {
    /// The host gets it, as without filters.
    Pass,
    /// It leaves through another link.
    Move(String),
    /// A copy leaves through another link, and the host gets it too.
    Copy(String),
    /// A copy leaves through another link, and it ends here. What a process wrote to a device belongs
    /// to that process's socket until it is gone; a copy does not, so that no receiver on the same
    /// host takes parts of a super-packet for those of two flows.
    CopyAndDrop(String),
}

/// A link that the unit uses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    /// Its name.
    pub name: String,
    /// Its link group, if that matters.
    pub group: Option<u32>,
    /// Set for the unit's own devices.
    pub own: Option<OwnLink>,
}

/// Properties of the unit's own devices, besides being switched on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct OwnLink {
    /// The MTU.
    pub mtu: u32,
    /// How many packets may wait for the unit.
    pub queue_len: u32,
}

/// A policy routing rule.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Rule {
    /// True for IPv6.
    pub v6: bool,
    /// Its preference: lower ones come first.
    pub preference: u32,
    /// Applies to packets that come in on this link; `lo` stands for the host's own packets.
    pub from: String,
    /// Applies to packets with this mark.
    pub mark: Option<u32>,
    /// What it does.
    pub action: RuleAction,
}

/// What a rule does.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum RuleAction {
    /// Looks up a table, and ignores a result that leads to a link of the group.
    Lookup {
        /// The table.
        table: u32,
        /// The link group.
        suppress_group: Option<u32>,
    },
    /// Drops the packet.
    Blackhole,
}

/// A route.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Route {
    /// Its table.
    pub table: u32,
    /// The destinations.
    pub prefix: IpNet,
    /// Of equal prefixes the one with the lowest metric wins.
    pub metric: u32,
    /// Where it leads.
    pub to: RouteTo,
}

/// Where a route leads.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum RouteTo {
    /// Straight to this link.
    Link(String),
    /// Nowhere: packets are dropped.
    Blackhole,
    /// To the next rule.
    Throw,
}

/// A neighbour for which the kernel answers on a link. Inline units of earlier versions, which were
/// routers, made them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Proxy {
    /// The link.
    pub link: String,
    /// The address.
    pub address: Ipv6Addr,
}

/// A setting of the kernel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sysctl {
    /// Its path, see [`setting`].
    pub path: String,
    /// If set, the setting is changed only where it has this value.
    pub only_if: Option<&'static str>,
    /// The wanted value.
    pub value: &'static str,
    /// True if it belongs to one of the unit's own devices and disappears with it.
    pub own: bool,
}

/// The main routing table.
pub(crate) const MAIN_TABLE: u32 = 254;
/// Name of the feature by which the kernel joins datagrams that it forwards (Linux 5.12).
pub(crate) const GRO_FORWARDING: &str = "rx-udp-gro-forwarding";

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
        let inner = inner_mtu(facts.outside_mtu, config.data.encapsulation);
        let link = |name: &crate::config::Interface, group, mtu: Option<u32>| Link {
            name: name.to_string(),
            group: (config.unit.mode == Mode::Gateway).then_some(group),
            own: mtu.map(|mtu| OwnLink {
                mtu,
                queue_len: QUEUE_LEN,
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
            let copy = FilterAction::Copy(black.into());
            filter(outside, 1, FilterMatch::Group, copy);
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
        rule(3, black, RuleAction::Blackhole);
        rule(4, red, table(MAIN_TABLE, Some(d.outside_group)));
        rule(5, red, RuleAction::Blackhole);
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

impl Route {
    /// Returns true if a unit with this configuration may have made such a route.
    pub(crate) fn in_scope(&self, config: &Config) -> bool {
        let d = &config.devices;
        match &self.to {
            _ if self.table == d.inside_table || self.table == d.outside_table => true,
            RouteTo::Link(link) => self.table == MAIN_TABLE && link == config.unit.inside.as_str(),
            _ => false,
        }
    }
}

impl Proxy {
    /// Returns true if a unit with this configuration may have made such an entry.
    pub(crate) fn in_scope(&self, config: &Config) -> bool {
        let mut terminals = config.terminals().into_iter();
        self.link == config.unit.outside.as_str()
            && terminals.any(|net| net == IpNet::from(std::net::IpAddr::V6(self.address)))
    }
}

impl Rule {
    /// Returns true if a unit with this configuration may have made such a rule.
    pub(crate) fn in_scope(&self, config: &Config) -> bool {
        let first = config.devices.rule_preference;
        (first..first + RULES).contains(&self.preference)
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

/// How many priorities of filters a unit takes on a link.
pub(crate) const FILTERS: u16 = 3;
/// How many preferences a unit takes.
pub(crate) const RULES: u32 = 6;
/// Room for packets that arrive while the unit's thread has no processor: 10 ms at 300,000 packets
/// a second. The kernel's default is 500.
pub(crate) const QUEUE_LEN: u32 = 3000;
// The metric that the kernel gives to IPv6 routes by default, `IP6_RT_PRIO_USER`.
const IPV6_METRIC: u32 = 1024;
const LAST: u32 = u32::MAX;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::tests::{config, gateway};

    fn facts(ipv6: bool) -> Facts {
        Facts {
            ipv6,
            outside_mtu: 1500,
            outside_address: Some([2, 0, 0, 0, 0, 9]),
            force_forwarding: true,
            interfaces: vec!["in0".into(), "out0".into(), "eth9".into()],
            others: Vec::new(),
        }
    }

    #[test]
    fn every_look_up_of_a_forwarded_packet_ends_in_a_blackhole() {
        let plan = Plan::new(&gateway(), &facts(true));
        for v6 in [false, true] {
            for from in ["fpn-red", "fpn-black"] {
                let last = plan.rules.iter().filter(|r| r.v6 == v6 && r.from == from);
                assert_eq!(
                    last.max_by_key(|r| r.preference).unwrap().action,
                    RuleAction::Blackhole
                );
            }
        }
        let mut by_devices = 0;
        for route in plan.routes.iter().filter(|r| r.table != MAIN_TABLE) {
            if matches!(&route.to, RouteTo::Link(l) if l.starts_with("fpn-")) {
                by_devices += 1;
                let last = Route {
                    metric: LAST,
                    to: RouteTo::Blackhole,
                    ..route.clone()
                };
                assert!(plan.routes.contains(&last), "{route:?}");
            }
        }
        assert!(by_devices > 1, "{by_devices} routes by a TUN device");
    }

    #[test]
    fn without_ipv6_nothing_of_it_is_wanted() {
        let plan = Plan::new(&gateway(), &facts(false));
        assert!(!plan.rules.is_empty() && !plan.routes.is_empty());
        assert!(plan.rules.iter().all(|r| !r.v6));
        assert!(plan.routes.iter().all(|r| r.prefix.addr().is_ipv4()));
        let v6 = |s: &Sysctl| s.path.starts_with("net/ipv6/");
        assert!(!plan.sysctls.iter().any(v6));
    }

    #[test]
    fn a_gateway_answers_for_nobody_and_leaves_the_main_table_alone() {
        let plan = Plan::new(&gateway(), &facts(true));
        assert!(!plan.sysctls.iter().any(|s| s.path.contains("proxy")));
        assert!(plan.routes.iter().all(|r| r.table != MAIN_TABLE));
    }

    #[test]
    fn a_bump_in_the_wire_routes_nothing_and_hands_every_frame_to_one_place() {
        let config = config();
        let plan = Plan::new(&config, &facts(true));
        assert!(plan.rules.is_empty() && plan.routes.is_empty());
        assert!(
            !plan
                .sysctls
                .iter()
                .any(|s| s.path.contains("forwarding") && !s.own && s.path.contains("/conf/"))
        );
        let of = |link: &str| -> Vec<&Filter> {
            plan.filters.iter().filter(|f| f.link == link).collect()
        };
        for (link, to) in [
            ("in0", "fpn-red"),
            ("fpn-red", "in0"),
            ("fpn-black", "out0"),
        ] {
            let [filter] = of(link)[..] else {
                panic!("one filter for {link}");
            };
            assert_eq!(filter.frames, FilterMatch::All);
            let (FilterAction::Move(there) | FilterAction::CopyAndDrop(there)) = &filter.action
            else {
                panic!("{filter:?} lets the host have frames");
            };
            assert_eq!(there, to);
        }
        // The host keeps its own address, and hears what is for everybody.
        let outside = of("out0");
        let [own, groups, others] = outside[..] else {
            panic!("{outside:?}");
        };
        assert_eq!(own.frames, FilterMatch::To([2, 0, 0, 0, 0, 9]));
        assert_eq!(own.action, FilterAction::Pass);
        assert_eq!(groups.action, FilterAction::Copy("fpn-black".into()));
        assert_eq!(others.action, FilterAction::Move("fpn-black".into()));
        assert!(own.priority < groups.priority && groups.priority < others.priority);
        let first = config.devices.filter_priority;
        let mine = first..first + FILTERS;
        assert!(plan.filters.iter().all(|f| mine.contains(&f.priority)));
        // Without an address of its own there is no telling which frames are the host's.
        let strange = Facts {
            outside_address: None,
            ..facts(true)
        };
        let plan = Plan::new(&config, &strange);
        assert!(plan.filters.iter().all(|f| f.link != "out0"));
    }

    #[test]
    fn a_kernel_that_forwards_on_all_interfaces_or_none_keeps_accepting_router_advertisements() {
        let facts = Facts {
            force_forwarding: false,
            ..facts(true)
        };
        let sysctls = Plan::new(&gateway(), &facts).sysctls;
        let place = |path: &str| sysctls.iter().position(|s| s.path == path).unwrap();
        assert!(place("net/ipv6/conf/eth9/accept_ra") < place("net/ipv6/conf/eth9/forwarding"));
        assert!(place("net/ipv6/conf/eth9/forwarding") < place("net/ipv6/conf/all/forwarding"));
    }

    #[test]
    fn what_the_plan_makes_is_in_its_own_scope() {
        let config = gateway();
        let plan = Plan::new(&config, &facts(true));
        assert!(!plan.rules.is_empty() && !plan.routes.is_empty());
        assert!(plan.rules.iter().all(|r| r.in_scope(&config)));
        assert!(plan.routes.iter().all(|r| r.in_scope(&config)));
    }

    #[test]
    fn what_an_inline_unit_of_an_earlier_version_made_is_in_scope_too() {
        let mut config = config();
        let proxy = Proxy {
            link: "out0".into(),
            address: "fd00::7".parse().unwrap(),
        };
        let route = Route {
            table: MAIN_TABLE,
            prefix: "10.0.0.7/32".parse().unwrap(),
            metric: 0,
            to: RouteTo::Link("in0".into()),
        };
        assert!(proxy.in_scope(&config) && route.in_scope(&config));
        config.unit.terminals = vec!["fd00::8".parse().unwrap()];
        config.unit.inside = "in1".parse().unwrap();
        assert!(!proxy.in_scope(&config) && !route.in_scope(&config));
    }

    #[test]
    fn what_is_for_a_terminal_of_another_unit_of_the_host_goes_there_before_any_other_way() {
        let config = gateway();
        let others = vec![OtherUnit {
            first: 200,
            inside: "in1".into(),
            outside: "out0".into(),
            black: "black1".into(),
            inside_table: 200,
            outside_table: 201,
        }];
        let facts = Facts {
            others,
            ..facts(true)
        };
        let plan = Plan::new(&config, &facts);
        for v6 in [false, true] {
            let black = plan
                .rules
                .iter()
                .filter(|r| r.v6 == v6 && r.from == "fpn-black");
            let first = black.min_by_key(|r| r.preference).unwrap();
            let there = RuleAction::Lookup {
                table: 201,
                suppress_group: None,
            };
            assert_eq!(first.action, there);
            assert!(first.in_scope(&config));
        }
    }
}
