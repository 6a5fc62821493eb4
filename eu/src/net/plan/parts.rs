//! The parts of a plan: links, filters, rules, routes and settings, and which of those that stand in
//! the kernel a unit may have made.

use std::net::{IpAddr, Ipv6Addr};

use ipnet::IpNet;

use crate::config::Config;

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

/// Properties of the unit's own devices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct OwnLink {
    /// The MTU.
    pub mtu: u32,
    /// How many packets may wait for the unit.
    pub queue_len: u32,
    /// Whether it is switched on.
    pub up: bool,
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
    /// Drops the packet, which the kernel counts, and tells its sender. Units of earlier versions had
    /// blackholes there.
    Unreachable,
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
    /// Its path, see `net::setting`.
    pub path: String,
    /// If set, the setting is changed only where it has this value.
    pub only_if: Option<&'static str>,
    /// The wanted value.
    pub value: &'static str,
    /// True if it belongs to one of the unit's own devices and disappears with it.
    pub own: bool,
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
            && terminals.any(|net| net == IpNet::from(IpAddr::V6(self.address)))
    }
}

impl Rule {
    /// Returns true if a unit with this configuration may have made such a rule.
    pub(crate) fn in_scope(&self, config: &Config) -> bool {
        let first = config.devices.rule_preference;
        (first..first + RULES).contains(&self.preference)
    }
}

/// The main routing table.
pub(crate) const MAIN_TABLE: u32 = 254;
/// How many preferences a unit takes.
pub(crate) const RULES: u32 = 6;
