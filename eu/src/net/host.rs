//! Checks the host for commands and before a start, and loads the guard alone.

use std::collections::BTreeSet;
use std::net::{IpAddr, SocketAddr};
use std::path::Path;

use anyhow::{Context, Result, bail};
use fpn::search::Pair;
use fpn_daemon_kit::{Confinement, MetricsAddress, resolver_files};

use super::forwards::HostForwards;
use super::kernel::{Kernel, LinkState};
use super::plan::GRO_FORWARDING;
use super::restore::Restore;
use super::units::Units;
use super::{Ipv6, firewall, guard, leftovers, setting, warnings};
use crate::config::{Config, Interface, Mode, UnitSection};
use crate::sys::tun;

/// Checks that this process is allowed to change the host's network. Changes nothing.
pub(crate) fn require_privilege() -> Result<()> {
    let needed = 1 << CAP_NET_ADMIN | 1 << CAP_NET_RAW;
    if capabilities()?.is_some_and(|mask| mask & needed != needed) {
        bail!(
            "not permitted to change this host's network: run as root, or with CAP_NET_ADMIN and CAP_NET_RAW"
        );
    }
    Ok(())
}

/// Removes what the machine knows of killed units whose network namespace is gone. Does nothing
/// without the power to see all other processes, which `run` gives up next.
pub(crate) fn sweep() {
    let may = capabilities().ok().flatten();
    if may.is_some_and(|mask| mask & 1 << CAP_SYS_PTRACE != 0) {
        Units::of_this_machine().sweep();
    }
}

/// Returns what the unit of a folder may do from its start on.
pub(crate) fn confinement(config: &Config, dir: &Path) -> Confinement {
    let units = Units::of_this_machine();
    let named = config.manager.address.parse::<SocketAddr>().is_err();
    let resolver = resolver_files(named).into_iter();
    let all = resolver
        .fold(Confinement::new(), Confinement::reads)
        .owns(dir)
        .owns(units.folder())
        .changes("/proc/sys/net")
        .uses(tun::NODE)
        .runs("nft")
        // A name server whose answer is too long for a datagram.
        .connects(DNS);
    match &config.metrics.listen {
        Some(MetricsAddress::Tcp(at)) => all.listens(at.port()),
        Some(MetricsAddress::Unix(path)) => all.serves(path),
        None => all,
    }
}

/// Returns the effective capabilities of this process.
fn capabilities() -> Result<Option<u64>> {
    let status =
        std::fs::read_to_string("/proc/self/status").context("cannot read /proc/self/status")?;
    let effective = status.lines().find_map(|line| line.strip_prefix("CapEff:"));
    Ok(effective.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()))
}

/// Loads the guard of a folder's unit, so that it stays when the unit stops.
pub(crate) fn guard_on(config: &Config, dir: &Path) -> Result<()> {
    let restore = Restore::load(dir, config, Units::of_this_machine())?;
    let others = restore.others();
    let forwards = match restore.left_behind() {
        true => HostForwards::of(config, |path| restore.before(path, &others))?,
        false => HostForwards::ALL,
    };
    guard::load(
        config,
        forwards,
        true,
        &guard::there(&config.devices.guard)?,
    )
}

/// Checks that the unit of a folder could be set up on this host, whether it is running or not. Returns
/// whether it would carry IPv6, and warnings about what keeps it from working. Changes nothing.
pub(crate) async fn check_host(config: &Config, dir: &Path) -> Result<(Ipv6, Vec<String>)> {
    let kernel = Kernel::open()?;
    let links = kernel.links().await?;
    check(config, &links)?;
    guard::state(config, HostForwards::ALL)?;
    let ipv6 = Ipv6::of(config);
    let restore = Restore::load(dir, config, Units::of_this_machine())?;
    let rules = kernel.rules(false).await?;
    let rules: Vec<_> = rules.iter().filter(|r| r.ours).map(|r| &r.value).collect();
    if let Some(sentence) = leftovers::unknown(&restore, config, &rules) {
        bail!(sentence);
    }
    let addresses = warnings::own_addresses()?;
    let firewall = firewall::look(config, ipv6.carried());
    let warnings = warnings::of(config, &links, &addresses, &firewall, &restore);
    Ok((ipv6, warnings))
}

/// Checks that the interfaces to the terminals and to the hub exist.
pub(crate) async fn check_interfaces(config: &Config) -> Result<()> {
    let links = Kernel::open()?.links().await?;
    find(&links, &config.unit.inside, "inside")?;
    find(&links, &config.unit.outside, "outside").map(drop)
}

/// Checks that a unit can be set up with these links.
pub(super) fn check(config: &Config, links: &[LinkState]) -> Result<()> {
    require_privilege()?;
    if let Some(sentence) = warnings::obstacles(config, links).into_iter().next() {
        bail!(sentence);
    }
    tun::check_node()?;
    Ok(())
}

/// Returns the gateways of this host's default routes.
pub(crate) async fn default_gateways() -> Vec<IpAddr> {
    match Kernel::open() {
        Ok(kernel) => {
            let all = kernel.default_gateways().await.unwrap_or_default();
            all.into_iter().map(|(gateway, _)| gateway).collect()
        }
        Err(_) => Vec::new(),
    }
}

/// Returns a sentence if inside and outside of an inline unit seem to be exchanged: its host reaches its
/// manager or its default gateway through the inside, where there are only terminals.
pub(crate) async fn exchanged(config: &Config, manager: Option<IpAddr>) -> Option<String> {
    if config.unit.mode != Mode::Inline {
        return None;
    }
    let kernel = Kernel::open().ok()?;
    let links = kernel.links().await.ok()?;
    let unit = &config.unit;
    let inside = links.iter().find(|l| l.name == unit.inside.as_str())?;
    let terminals = config.terminals();
    let is_terminal = |addr: &IpAddr| terminals.iter().any(|net| net.contains(addr));
    let gateways = kernel.default_gateways().await.unwrap_or_default();
    let gateways = gateways
        .into_iter()
        .filter(|(_, link)| *link == inside.index);
    let mut found = gateways.map(|(gateway, _)| (gateway, "default gateway"));
    let reached = match manager.filter(|addr| !is_terminal(addr)) {
        Some(manager) if kernel.leads_to(manager).await == Some(inside.index) => {
            Some((manager, "manager"))
        }
        _ => found.find(|(addr, _)| !is_terminal(addr)),
    };
    let (addr, what) = reached?;
    Some(format!(
        "this host reaches its {what} {addr} through {0} (the inside), where only terminals should be: are unit.inside and unit.outside exchanged? The inside leads to the terminals, the outside ({1}) to the hub. If {addr} really is on the inside, list it in unit.ce",
        unit.inside, unit.outside
    ))
}

/// Returns what this host is known to need for itself, which no host of the inside may claim: its default
/// gateways and its own addresses.
pub(crate) async fn never_learned(config: &Config) -> Result<Vec<IpAddr>> {
    if config.unit.learn.is_empty() {
        return Ok(Vec::new());
    }
    let gateways = default_gateways().await;
    if gateways.is_empty() && config.unit.never_learn.is_empty() {
        tracing::warn!(
            "this host has no default gateway yet, and unit.never_learn is empty: a host of the inside could claim the gateway's address. List it in unit.never_learn"
        );
    }
    let own = warnings::own_addresses()?.into_iter().map(|(_, addr)| addr);
    Ok(gateways.into_iter().chain(own).collect())
}

/// Returns a sentence about terminals of other units, and one about terminals of this gateway, to which
/// its host has no route, and one about addresses that are the host's own. The pairs have a terminal of this unit as their source.
pub(crate) async fn missing_routes(config: &Config, pairs: &[Pair]) -> Vec<String> {
    let Ok(kernel) = Kernel::open() else {
        return Vec::new();
    };
    let links = kernel.links().await.unwrap_or_default();
    let index = |name: &Interface| {
        let link = links.iter().find(|link| link.name == name.as_str());
        link.map(|link| link.index)
    };
    let devices = &config.devices;
    let (Some(red), Some(black)) = (index(&devices.red), index(&devices.black)) else {
        return Vec::new();
    };
    let unicast = |pair: &&Pair| !pair.dst.is_multicast();
    let of_host = warnings::own_addresses().unwrap_or_default();
    let (mut far, mut near, mut own) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for pair in pairs.iter().filter(unicast).take(LOOKED_UP) {
        let Pair { src, dst } = *pair;
        if of_host.iter().any(|(_, addr)| *addr == src) {
            own.insert(src);
            continue;
        }
        if !kernel.routes_from(black, src, dst).await.unwrap_or(true) {
            far.insert(dst);
        }
        if !kernel.routes_from(red, dst, src).await.unwrap_or(true) {
            near.insert(src);
        }
    }
    let named = |all: &BTreeSet<IpAddr>| {
        let first = all.first()?;
        Some(match all.len() - 1 {
            0 => first.to_string(),
            more => format!("{first} and {more} others"),
        })
    };
    let (inside, outside) = (&config.unit.inside, &config.unit.outside);
    let far = named(&far).map(|who| format!(
        "this host has no route to {who} through {outside}, so nothing that is encrypted for it leaves: ip route add SUBNET via UNIT, where UNIT is the outside address of the unit in front of it"
    ));
    let near = named(&near).map(|who| format!(
        "this host has no route to its terminal {who} through {inside}, so what is decrypted for it is lost: give {inside} an address in the terminal's subnet, or add a route"
    ));
    let own = own.iter().take(NAMED).map(|addr| format!(
        "{addr} is this host's own address, and a unit carries only what its host forwards: nothing that is encrypted for {addr} is answered. Ping a terminal instead; if a terminal has this address, change one of the two"
    ));
    far.into_iter().chain(near).chain(own).collect()
}

/// Returns true if inside and outside both join the datagrams that they forward.
pub(crate) fn forwards_joined(unit: &UnitSection) -> bool {
    [&unit.inside, &unit.outside].into_iter().all(|link| {
        let is_on = |name| {
            let value = setting::get(&setting::feature(link.as_str(), name));
            value.is_ok_and(|value| value.as_deref() == Some("1"))
        };
        is_on(GRO) && is_on(GRO_FORWARDING)
    })
}

fn find<'a>(links: &'a [LinkState], name: &Interface, role: &str) -> Result<&'a LinkState> {
    warnings::find(links, name, role).map_err(anyhow::Error::msg)
}

/// Pairs of which routes are looked up at a time.
const LOOKED_UP: usize = 64;
/// How many of the host's own addresses are named.
const NAMED: usize = 3;
/// The interface feature without which no arriving packets are joined.
const GRO: &str = "rx-gro";
// `linux/capability.h`.
/// DNS over TCP.
const DNS: u16 = 53;
const CAP_NET_ADMIN: u32 = 12;
const CAP_NET_RAW: u32 = 13;
const CAP_SYS_PTRACE: u32 = 19;
