//! Reads and writes links, rules, routes and proxy neighbours of the kernel through rtnetlink, as
//! values of the plan.

use std::net::IpAddr;

use anyhow::{Context, Result};
use futures::TryStreamExt;
use ipnet::{IpNet, Ipv4Net, Ipv6Net};
use rtnetlink::packet_route::AddressFamily;
use rtnetlink::packet_route::link::{
    InfoPortKind, LinkAttribute, LinkFlags, LinkInfo, LinkMessage,
};
use rtnetlink::packet_route::neighbour::{
    NeighbourAddress, NeighbourAttribute, NeighbourFlags, NeighbourMessage,
};
use rtnetlink::packet_route::route::{
    RouteAddress, RouteAttribute, RouteFlags, RouteHeader, RouteMessage, RouteProtocol, RouteScope,
    RouteType,
};
use rtnetlink::packet_route::rule::{self, RuleAttribute, RuleMessage};
use rtnetlink::{Handle, IpVersion, LinkUnspec};

use super::ipv6;
use super::plan::{Proxy, Route, RouteTo, Rule, RuleAction};

/// The present state of a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LinkState {
    /// Its index.
    pub index: u32,
    /// Its name.
    pub name: String,
    /// Its MTU.
    pub mtu: u32,
    /// How many packets may wait for it; for a TUN device, for the process that reads it.
    pub queue_len: u32,
    /// Its link group.
    pub group: u32,
    /// True if it is switched on.
    pub up: bool,
    /// True if somebody is at the other end; for a TUN device, a process.
    pub carrier: bool,
    /// Its hardware address.
    pub address: Vec<u8>,
    /// The bridge, bond or VRF that it is a port of.
    pub controller: Option<u32>,
    /// True if that is a bridge.
    pub bridged: bool,
}

/// Changes to make to a link.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct LinkChange {
    /// New link group.
    pub group: Option<u32>,
    /// New MTU.
    pub mtu: Option<u32>,
    /// New queue length.
    pub queue_len: Option<u32>,
    /// Switch it on (`true`) or off.
    pub up: Option<bool>,
}

/// Something found in the kernel.
#[derive(Clone, Debug)]
pub(crate) struct Found<T, M> {
    /// As a value of the plan.
    pub value: T,
    /// True if a unit made it, that is, if it carries FPN's protocol number.
    pub ours: bool,
    message: M,
}

/// A connection to the kernel.
#[derive(Clone, Debug)]
pub(crate) struct Kernel {
    handle: Handle,
    /// False if IPv6 is absent. Then no message of that family is sent, because some kernels would
    /// answer for another one.
    ipv6: bool,
}

impl Kernel {
    /// Opens the connection. Its work is done in a task of the current runtime.
    pub(crate) fn open() -> Result<Self> {
        // With strict checking, the kernel filters the answer itself: routes of one table and one
        // maker (Linux 4.20).
        let (connection, handle, _) = rtnetlink::new_connection_with_strict_check()
            .or_else(|_| rtnetlink::new_connection())
            .context("cannot open a netlink socket")?;
        tokio::spawn(connection);
        Ok(Self {
            handle,
            ipv6: ipv6::in_kernel(),
        })
    }

    /// Returns the connection.
    pub(super) fn handle(&self) -> Handle {
        self.handle.clone()
    }

    /// Returns all links.
    pub(crate) async fn links(&self) -> Result<Vec<LinkState>> {
        let links = self.handle.link().get().execute();
        let links: Vec<LinkMessage> = links.try_collect().await.context("cannot list the links")?;
        Ok(links.iter().filter_map(link_state).collect())
    }

    /// Returns how many packets the kernel dropped because the queue of a link was full; `None` if
    /// the link does not exist.
    pub(crate) async fn queue_drops(&self, name: &str) -> Result<Option<u64>> {
        let link = self.handle.link().get().match_name(name.to_owned());
        match link.execute().try_next().await {
            Ok(link) => Ok(link.as_ref().and_then(queue_drops)),
            Err(e) if errno(&e) == Some(libc::ENODEV) => Ok(None),
            Err(e) => Err(e).with_context(|| format!("cannot read the counters of {name}")),
        }
    }

    /// Changes a link.
    pub(crate) async fn set_link(
        &self,
        index: u32,
        change: LinkChange,
    ) -> Result<(), rtnetlink::Error> {
        let mut link = LinkUnspec::new_with_index(index);
        if let Some(group) = change.group {
            link = link.append_extra_attribute(LinkAttribute::Group(group));
        }
        if let Some(mtu) = change.mtu {
            link = link.mtu(mtu);
        }
        if let Some(length) = change.queue_len {
            link = link.append_extra_attribute(LinkAttribute::TxQueueLen(length));
        }
        match change.up {
            Some(true) => link = link.up(),
            Some(false) => link = link.down(),
            None => {}
        }
        self.handle.link().set(link.build()).execute().await
    }

    /// Removes a link.
    pub(crate) async fn remove_link(&self, index: u32) -> Result<(), rtnetlink::Error> {
        self.handle.link().del(index).execute().await
    }

    /// Returns all policy routing rules of a family that the plan could want.
    pub(crate) async fn rules(&self, v6: bool) -> Result<Vec<Found<Rule, RuleMessage>>> {
        if v6 && !self.ipv6 {
            return Ok(Vec::new());
        }
        let version = if v6 { IpVersion::V6 } else { IpVersion::V4 };
        let rules = self.handle.rule().get(version).execute();
        let rules: Vec<RuleMessage> = rules.try_collect().await.context("cannot list the rules")?;
        Ok(rules
            .into_iter()
            .filter_map(|m| found_rule(m, v6))
            .collect())
    }

    /// Adds a rule.
    pub(crate) async fn add_rule(&self, wanted: &Rule) -> Result<(), rtnetlink::Error> {
        let mut request = self.handle.rule().add();
        let message = request.message_mut();
        message.header.family = family(wanted.v6);
        message.attributes = vec![
            RuleAttribute::Priority(wanted.preference),
            RuleAttribute::Iifname(wanted.from.clone()),
            RuleAttribute::Protocol(OURS),
        ];
        message
            .attributes
            .extend(wanted.mark.map(RuleAttribute::FwMark));
        match wanted.action {
            RuleAction::Unreachable => {
                message.header.action = rule::RuleAction::Unreachable;
                message.header.table = RouteHeader::RT_TABLE_UNSPEC;
            }
            RuleAction::Blackhole => {
                message.header.action = rule::RuleAction::Blackhole;
                message.header.table = RouteHeader::RT_TABLE_UNSPEC;
            }
            RuleAction::Lookup {
                table,
                suppress_group,
            } => {
                message.header.action = rule::RuleAction::ToTable;
                message.header.table = RouteHeader::RT_TABLE_UNSPEC;
                message.attributes.push(RuleAttribute::Table(table));
                if let Some(group) = suppress_group {
                    message
                        .attributes
                        .push(RuleAttribute::SuppressIfGroup(group));
                }
            }
        }
        request.execute().await
    }

    /// Removes a rule found before.
    pub(crate) async fn remove_rule(
        &self,
        found: &Found<Rule, RuleMessage>,
    ) -> Result<(), rtnetlink::Error> {
        self.handle
            .rule()
            .del(found.message.clone())
            .execute()
            .await
    }

    /// Returns the routes of a table that units have made, or all that the plan could want.
    pub(crate) async fn routes(
        &self,
        v6: bool,
        table: u32,
        all: bool,
        links: &[LinkState],
    ) -> Result<Vec<Found<Route, RouteMessage>>> {
        if v6 && !self.ipv6 {
            return Ok(Vec::new());
        }
        let mut wanted = RouteMessage::default();
        wanted.header.address_family = family(v6);
        wanted.attributes = vec![RouteAttribute::Table(table)];
        if !all {
            wanted.header.protocol = OURS;
        }
        let routes = self.handle.route().get(wanted).execute();
        let routes: Vec<RouteMessage> = match routes.try_collect().await {
            // The table does not exist.
            Err(e) if errno(&e) == Some(libc::ENOENT) => Vec::new(),
            other => other.context("cannot list the routes")?,
        };
        let found = routes.into_iter().filter_map(|m| found_route(m, links));
        // A kernel without strict checking lists everything.
        Ok(found
            .filter(|f| f.value.table == table && (all || f.ours))
            .collect())
    }

    /// Adds a route. The link that it leads to must be in `links`.
    pub(crate) async fn add_route(
        &self,
        wanted: &Route,
        links: &[LinkState],
    ) -> Result<(), rtnetlink::Error> {
        let mut message = RouteMessage::default();
        message.header.address_family = family(matches!(wanted.prefix, IpNet::V6(_)));
        message.header.destination_prefix_length = wanted.prefix.prefix_len();
        message.header.protocol = OURS;
        message.attributes = vec![
            RouteAttribute::Table(wanted.table),
            RouteAttribute::Destination(route_address(wanted.prefix.network())),
        ];
        if wanted.metric != 0 {
            message
                .attributes
                .push(RouteAttribute::Priority(wanted.metric));
        }
        match &wanted.to {
            RouteTo::Link(name) => {
                let index = links
                    .iter()
                    .find(|l| l.name == *name)
                    .map_or(0, |l| l.index);
                message.header.kind = RouteType::Unicast;
                message.header.scope = RouteScope::Link;
                message.attributes.push(RouteAttribute::Oif(index));
            }
            RouteTo::Blackhole => message.header.kind = RouteType::BlackHole,
            RouteTo::Throw => message.header.kind = RouteType::Throw,
        }
        self.handle.route().add(message).execute().await
    }

    /// Removes a route found before.
    pub(crate) async fn remove_route(
        &self,
        found: &Found<Route, RouteMessage>,
    ) -> Result<(), rtnetlink::Error> {
        let mut message = found.message.clone();
        // What the kernel reports about a route's state is not part of its identity.
        message.header.flags = RouteFlags::empty();
        message.attributes.retain(|attribute| {
            matches!(
                attribute,
                RouteAttribute::Table(_)
                    | RouteAttribute::Destination(_)
                    | RouteAttribute::Priority(_)
                    | RouteAttribute::Oif(_)
            )
        });
        self.handle.route().del(message).execute().await
    }

    /// Returns the gateways of the main table's default routes, each with the link that leads there.
    pub(crate) async fn default_gateways(&self) -> Result<Vec<(IpAddr, u32)>> {
        let mut gateways = Vec::new();
        for v6 in [false, true].into_iter().filter(|v6| !v6 || self.ipv6) {
            let mut main = RouteMessage::default();
            main.header.address_family = family(v6);
            main.attributes = vec![RouteAttribute::Table(super::plan::MAIN_TABLE)];
            let routes = self.handle.route().get(main).execute();
            let routes: Vec<RouteMessage> = routes.try_collect().await.unwrap_or_default();
            let default = routes.iter().filter(|m| {
                m.header.destination_prefix_length == 0
                    && table_of(m) == super::plan::MAIN_TABLE
                    && m.header.kind == RouteType::Unicast
            });
            gateways.extend(default.flat_map(|m| {
                let gateways = m.attributes.iter().filter_map(|a| match a {
                    RouteAttribute::Gateway(RouteAddress::Inet(a)) => Some(IpAddr::V4(*a)),
                    RouteAttribute::Gateway(RouteAddress::Inet6(a)) => Some(IpAddr::V6(*a)),
                    _ => None,
                });
                gateways.map(|gateway| (gateway, link_of(m).unwrap_or_default()))
            }));
        }
        Ok(gateways)
    }

    /// Returns the link through which the host's own packets to an address leave; `None` if there is no
    /// route.
    pub(crate) async fn leads_to(&self, dst: IpAddr) -> Option<u32> {
        let mut question = RouteMessage::default();
        question.header.address_family = family(dst.is_ipv6());
        question.header.destination_prefix_length = if dst.is_ipv4() { 32 } else { 128 };
        question.attributes = vec![RouteAttribute::Destination(route_address(dst))];
        let found = self.handle.route().get(question).execute().try_next().await;
        let route = found.ok().flatten()?;
        link_of(&route).filter(|_| route.header.kind == RouteType::Unicast)
    }

    /// Returns true if the kernel knows where to send a packet with these addresses that arrives on a
    /// link.
    pub(crate) async fn routes_from(&self, link: u32, src: IpAddr, dst: IpAddr) -> Result<bool> {
        if dst.is_ipv6() && !self.ipv6 {
            return Ok(true);
        }
        let mut question = RouteMessage::default();
        let length = if dst.is_ipv4() { 32 } else { 128 };
        question.header.address_family = family(dst.is_ipv6());
        question.header.destination_prefix_length = length;
        question.header.source_prefix_length = length;
        let address = |addr| match addr {
            IpAddr::V4(addr) => RouteAddress::Inet(addr),
            IpAddr::V6(addr) => RouteAddress::Inet6(addr),
        };
        question.attributes = vec![
            RouteAttribute::Destination(address(dst)),
            RouteAttribute::Source(address(src)),
            RouteAttribute::Iif(link),
        ];
        match self.handle.route().get(question).execute().try_next().await {
            Ok(found) => Ok(found.is_some_and(|route| route.header.kind == RouteType::Unicast)),
            // No route, or a rule that ends in a blackhole.
            Err(e) if errno(&e).is_some() => Ok(false),
            Err(e) => Err(e).context("cannot ask for a route"),
        }
    }

    /// Returns all IPv6 proxy neighbours, which inline units of earlier versions made.
    pub(crate) async fn proxies(
        &self,
        links: &[LinkState],
    ) -> Result<Vec<Found<Proxy, NeighbourMessage>>> {
        if !self.ipv6 {
            return Ok(Vec::new());
        }
        let request = self.handle.neighbours().get().proxies();
        let neighbours = request.set_address_family(AddressFamily::Inet6).execute();
        let neighbours: Vec<NeighbourMessage> = neighbours
            .try_collect()
            .await
            .context("cannot list the proxy neighbours")?;
        Ok(neighbours
            .into_iter()
            .filter_map(|m| found_proxy(m, links))
            .collect())
    }

    /// Removes a proxy neighbour found before.
    pub(crate) async fn remove_proxy(
        &self,
        found: &Found<Proxy, NeighbourMessage>,
    ) -> Result<(), rtnetlink::Error> {
        let request = self.handle.neighbours().del(found.message.clone());
        request.execute().await
    }
}

/// Returns the kernel's error number, if the error is the kernel's.
pub(crate) fn errno(error: &rtnetlink::Error) -> Option<i32> {
    match error {
        rtnetlink::Error::NetlinkError(e) => e.code.map(|code| -code.get()),
        _ => None,
    }
}

fn queue_drops(link: &LinkMessage) -> Option<u64> {
    link.attributes
        .iter()
        .find_map(|attribute| match attribute {
            LinkAttribute::Stats64(stats) => Some(stats.tx_dropped),
            _ => None,
        })
}

fn link_state(message: &LinkMessage) -> Option<LinkState> {
    let flags = message.header.flags;
    let mut state = LinkState {
        index: message.header.index,
        name: String::new(),
        mtu: 0,
        queue_len: 0,
        group: 0,
        up: flags.contains(LinkFlags::Up),
        carrier: flags.contains(LinkFlags::LowerUp),
        address: Vec::new(),
        controller: None,
        bridged: false,
    };
    for attribute in &message.attributes {
        match attribute {
            LinkAttribute::IfName(name) => state.name.clone_from(name),
            LinkAttribute::Mtu(mtu) => state.mtu = *mtu,
            LinkAttribute::TxQueueLen(length) => state.queue_len = *length,
            LinkAttribute::Group(group) => state.group = *group,
            LinkAttribute::Address(address) => state.address.clone_from(address),
            LinkAttribute::Controller(index) => state.controller = Some(*index).filter(|i| *i != 0),
            LinkAttribute::LinkInfo(infos) => {
                let bridge = LinkInfo::PortKind(InfoPortKind::Bridge);
                state.bridged = infos.contains(&bridge);
            }
            _ => {}
        }
    }
    (!state.name.is_empty()).then_some(state)
}

fn found_rule(message: RuleMessage, v6: bool) -> Option<Found<Rule, RuleMessage>> {
    let mut table = u32::from(message.header.table);
    let (mut preference, mut from, mut mark, mut suppress_group) = (0, None, None, None);
    let mut ours = false;
    for attribute in &message.attributes {
        match attribute {
            RuleAttribute::Priority(value) => preference = *value,
            RuleAttribute::Iifname(value) => from = Some(value.clone()),
            RuleAttribute::Table(value) => table = *value,
            RuleAttribute::FwMark(value) => mark = Some(*value),
            RuleAttribute::SuppressIfGroup(value) => suppress_group = Some(*value),
            RuleAttribute::Protocol(value) => ours = *value == OURS,
            _ => {}
        }
    }
    // Dumped as -1 if there is none.
    let suppress_group = suppress_group.filter(|group| *group != u32::MAX);
    let action = match message.header.action {
        rule::RuleAction::ToTable => RuleAction::Lookup {
            table,
            suppress_group,
        },
        rule::RuleAction::Unreachable => RuleAction::Unreachable,
        rule::RuleAction::Blackhole => RuleAction::Blackhole,
        _ => return None,
    };
    let value = Rule {
        v6,
        preference,
        from: from?,
        mark,
        action,
    };
    Some(Found {
        value,
        ours,
        message,
    })
}

fn found_route(message: RouteMessage, links: &[LinkState]) -> Option<Found<Route, RouteMessage>> {
    let length = message.header.destination_prefix_length;
    let (mut destination, mut metric, mut oif) = (None, 0, None);
    for attribute in &message.attributes {
        match attribute {
            RouteAttribute::Destination(address) => destination = Some(address.clone()),
            RouteAttribute::Priority(value) => metric = *value,
            RouteAttribute::Oif(value) => oif = Some(*value),
            // Never a unit's route: those lead straight to a link.
            RouteAttribute::Gateway(_) | RouteAttribute::MultiPath(_) => return None,
            _ => {}
        }
    }
    let prefix = match (destination, message.header.address_family) {
        (Some(RouteAddress::Inet(a)), _) => IpNet::V4(Ipv4Net::new(a, length).ok()?),
        (Some(RouteAddress::Inet6(a)), _) => IpNet::V6(Ipv6Net::new(a, length).ok()?),
        (None, AddressFamily::Inet) => IpNet::V4(Ipv4Net::default()),
        (None, AddressFamily::Inet6) => IpNet::V6(Ipv6Net::default()),
        _ => return None,
    };
    let to = match message.header.kind {
        RouteType::Unicast => {
            let link = links.iter().find(|l| Some(l.index) == oif)?;
            RouteTo::Link(link.name.clone())
        }
        RouteType::BlackHole => RouteTo::Blackhole,
        RouteType::Throw => RouteTo::Throw,
        _ => return None,
    };
    let value = Route {
        table: table_of(&message),
        prefix,
        metric,
        to,
    };
    Some(Found {
        ours: message.header.protocol == OURS,
        value,
        message,
    })
}

fn found_proxy(
    message: NeighbourMessage,
    links: &[LinkState],
) -> Option<Found<Proxy, NeighbourMessage>> {
    if !message.header.flags.contains(NeighbourFlags::Proxy) {
        return None;
    }
    let link = links.iter().find(|l| l.index == message.header.ifindex)?;
    let (mut address, mut ours) = (None, false);
    for attribute in &message.attributes {
        match attribute {
            NeighbourAttribute::Destination(NeighbourAddress::Inet6(a)) => address = Some(*a),
            NeighbourAttribute::Protocol(value) => ours = *value == OURS,
            _ => {}
        }
    }
    let value = Proxy {
        link: link.name.clone(),
        address: address?,
    };
    Some(Found {
        value,
        ours,
        message,
    })
}

fn link_of(message: &RouteMessage) -> Option<u32> {
    message.attributes.iter().find_map(|a| match a {
        RouteAttribute::Oif(link) => Some(*link),
        _ => None,
    })
}

fn table_of(message: &RouteMessage) -> u32 {
    let attribute = message.attributes.iter().find_map(|a| match a {
        RouteAttribute::Table(table) => Some(*table),
        _ => None,
    });
    attribute.unwrap_or_else(|| u32::from(message.header.table))
}

fn route_address(address: IpAddr) -> RouteAddress {
    match address {
        IpAddr::V4(a) => RouteAddress::Inet(a),
        IpAddr::V6(a) => RouteAddress::Inet6(a),
    }
}

fn family(v6: bool) -> AddressFamily {
    if v6 {
        AddressFamily::Inet6
    } else {
        AddressFamily::Inet
    }
}

const OURS: RouteProtocol = RouteProtocol::Other(PROTOCOL);
/// The protocol number on everything that a unit creates, by which it is recognised. It is not
/// assigned to anybody else (`/etc/iproute2/rt_protos`).
pub(crate) const PROTOCOL: u8 = 142;
