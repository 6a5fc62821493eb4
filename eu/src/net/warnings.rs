//! Finds what keeps a unit from working in the present state of its host: the warnings of `check` and
//! `status`. Such a state may change without a change of the configuration.

use std::net::IpAddr;

use anyhow::{Context, Result};
use nix::ifaddrs::getifaddrs;

use super::kernel::LinkState;
use super::restore::Restore;
use super::{leftovers, mtu};
use crate::config::{Config, Interface, Mode};

/// Returns all warnings, each with a remedy. `firewall` are those about nftables rules of others.
pub(super) fn of(
    config: &Config,
    links: &[LinkState],
    addresses: &[(String, IpAddr)],
    firewall: &[String],
    restore: &Restore,
) -> Vec<String> {
    let mut all = obstacles(config, links);
    all.extend(host_warnings(config, links, addresses));
    all.extend_from_slice(firewall);
    all.extend(leftovers::of_this_unit(restore, links));
    all.extend(leftovers::of_orphans(restore, links));
    all
}

/// Returns the warnings that also keep a unit from starting.
pub(super) fn obstacles(config: &Config, links: &[LinkState]) -> Vec<String> {
    let unit = &config.unit;
    let roles = [(&unit.inside, "inside"), (&unit.outside, "outside")];
    let missing = roles
        .into_iter()
        .filter_map(|(name, role)| find(links, name, role).err());
    let mut all: Vec<_> = missing.collect();
    all.extend(joined(config, links));
    all.extend(ports(config, links));
    all.extend(strangers(config, links));
    let outside = links.iter().find(|l| l.name == unit.outside.as_str());
    all.extend(outside.and_then(|l| mtu::too_small(config, l.mtu)));
    all
}

/// Returns the link with this name, or a sentence that says that it does not exist.
pub(super) fn find<'a>(
    links: &'a [LinkState],
    name: &Interface,
    role: &str,
) -> Result<&'a LinkState, String> {
    let found = links.iter().find(|l| l.name == name.as_str());
    found.ok_or_else(|| {
        let there: Vec<_> = links.iter().map(|l| l.name.as_str()).collect();
        let more = there.len().saturating_sub(NAMED);
        let named = there.get(..NAMED).unwrap_or(&there).join(", ");
        let more = match more {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        format!(
            "the interface {name} (the {role} of this unit) does not exist; this host has {named}{more}"
        )
    })
}

/// Returns a sentence if inside and outside are ports of one bridge.
pub(super) fn joined(config: &Config, links: &[LinkState]) -> Option<String> {
    let unit = &config.unit;
    let of = |name: &Interface| {
        let link = links.iter().find(|l| l.name == name.as_str())?;
        link.controller
    };
    let index = of(&unit.inside).filter(|index| of(&unit.outside) == Some(*index))?;
    let bridge = links.iter().find(|l| l.index == index);
    let bridge = bridge.map_or_else(|| index.to_string(), |l| l.name.clone());
    let closed = match unit.mode {
        Mode::Inline => ". While they are and the unit runs, it passes nothing on",
        Mode::Gateway => "",
    };
    Some(format!(
        "{} and {} are both ports of {bridge}, which carries everything beside the unit: take them out of {bridge}{closed}",
        unit.inside, unit.outside
    ))
}

/// Returns a sentence for each interface that is a port of another one, because packets that arrive
/// there never reach the unit. Only the outside of an inline unit may be a port, of a bridge that has no
/// other one: the unit's filters come before the bridge, but hosts at other ports would be cut off.
fn ports<'a>(config: &'a Config, links: &'a [LinkState]) -> impl Iterator<Item = String> + 'a {
    let names = [&config.unit.inside, &config.unit.outside];
    names.into_iter().filter_map(|name| {
        let link = links.iter().find(|l| l.name == name.as_str())?;
        let controller = links.iter().find(|l| Some(l.index) == link.controller);
        let index = link.controller?;
        let of = controller.map_or_else(|| index.to_string(), |l| l.name.clone());
        if bridge_of_outside(config, links).is_some_and(|l| l.name == of)
            && *name == config.unit.outside
        {
            let mut others = links.iter().filter(|l| l.controller == Some(index) && l.name != link.name);
            return others.next().map(|other| format!(
                "{name} is a port of {of}, and so is {}, whose hosts could not be reached from the hub: take one of them out of {of}, or name {of} instead",
                other.name
            ));
        }
        Some(format!(
            "{name} is a port of {of} (a bridge, bond or VRF), where packets bypass the unit: take it out of {of}, or name {of} instead"
        ))
    })
}

/// Returns the bridge that the outside of an inline unit is a port of. What is for the host itself is for
/// the bridge's hardware address then.
pub(super) fn bridge_of_outside<'a>(
    config: &Config,
    links: &'a [LinkState],
) -> Option<&'a LinkState> {
    let outside = links
        .iter()
        .find(|l| l.name == config.unit.outside.as_str())?;
    let may = config.unit.mode == Mode::Inline && outside.bridged;
    links
        .iter()
        .find(|l| may && Some(l.index) == outside.controller)
}

/// Returns a sentence for each interface without Ethernet addresses, whose frames an inline unit could
/// not hand on.
fn strangers<'a>(config: &'a Config, links: &'a [LinkState]) -> impl Iterator<Item = String> + 'a {
    let names = [&config.unit.inside, &config.unit.outside];
    let inline = config.unit.mode == Mode::Inline;
    names.into_iter().filter(move |_| inline).filter_map(|name| {
        let link = links.iter().find(|l| l.name == name.as_str())?;
        (link.address.len() != 6).then(|| {
            format!("{name} is not an Ethernet interface, so the unit cannot be inline there: use gateway mode")
        })
    })
}

fn host_warnings(
    config: &Config,
    links: &[LinkState],
    addresses: &[(String, IpAddr)],
) -> Vec<String> {
    let unit = &config.unit;
    let mut all = Vec::new();
    for (name, role) in [(&unit.inside, "inside"), (&unit.outside, "outside")] {
        if links.iter().any(|l| l.name == name.as_str() && !l.up) {
            all.push(format!(
                "{name} (the {role}) is down, so nothing passes through it: ip link set {name} up"
            ));
        }
    }
    let mtu_of = |name: &Interface| {
        links
            .iter()
            .find(|l| l.name == name.as_str())
            .map(|l| l.mtu)
    };
    if let (Mode::Inline, Some(inside), Some(outside)) =
        (unit.mode, mtu_of(&unit.inside), mtu_of(&unit.outside))
        && inside < mtu::inner_mtu(outside, config.data.on_the_wire())
    {
        all.push(format!(
            "{} (the inside) has an MTU of {inside}, and the other units send packets of up to {}: larger ones than {inside} do not reach its terminals. Raise its MTU (ip link set {0} mtu {outside})",
            unit.inside,
            mtu::inner_mtu(outside, config.data.on_the_wire())
        ));
    }
    let terminals = config.terminals();
    // What a bump in the wire sends to its terminals has other addresses than its own.
    let families = match unit.mode {
        Mode::Inline => &[][..],
        Mode::Gateway => &[true, false],
    };
    for &v4 in families {
        let of_family = |a: &&(String, IpAddr)| a.1.is_ipv4() == v4 && !is_link_local(a.1);
        let mut own = addresses.iter().filter(of_family);
        let served = terminals.iter().any(|net| net.addr().is_ipv4() == v4);
        if served && !own.any(|(link, _)| link == unit.outside.as_str()) {
            let family = if v4 { "IPv4" } else { "IPv6" };
            all.push(format!(
                "{} (the outside) has no {family} address, but there are {family} terminals: give it one (ip address add ADDRESS/LENGTH dev {0})",
                unit.outside
            ));
        }
    }
    for net in terminals
        .iter()
        .filter(|net| net.prefix_len() == net.max_prefix_len())
    {
        if let Some((link, address)) = addresses.iter().find(|(_, a)| *a == net.addr()) {
            all.push(format!(
                "{address} in unit.ce is this host's own address (on {link}), not a terminal's. A unit encrypts what it forwards, not the traffic of its own host: remove the address from unit.ce or from {link}"
            ));
        }
    }
    all
}

/// Returns all addresses of this host, each with its interface.
pub(super) fn own_addresses() -> Result<Vec<(String, IpAddr)>> {
    let all = getifaddrs().context("cannot list this host's addresses")?;
    let address = |a: nix::ifaddrs::InterfaceAddress| {
        let storage = a.address?;
        let v4 = storage.as_sockaddr_in().map(|s| IpAddr::V4(s.ip()));
        let ip = v4.or_else(|| storage.as_sockaddr_in6().map(|s| IpAddr::V6(s.ip())))?;
        Some((a.interface_name, ip))
    };
    Ok(all.filter_map(address).collect())
}

/// Returns true for a link-local IPv6 address. Every interface has one, so it does not show that somebody
/// has configured the interface.
fn is_link_local(address: IpAddr) -> bool {
    matches!(address, IpAddr::V6(a) if a.is_unicast_link_local())
}

/// How many interfaces a sentence names at most.
const NAMED: usize = 20;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::tests::{config, gateway};

    fn link(name: &str, up: bool) -> LinkState {
        LinkState {
            index: 1,
            name: name.into(),
            mtu: 1500,
            queue_len: 1000,
            group: 0,
            up,
            carrier: up,
            address: vec![2; 6],
            controller: None,
            bridged: false,
        }
    }

    fn on(link: &str, address: &str) -> (String, IpAddr) {
        (link.into(), address.parse().unwrap())
    }

    #[test]
    fn a_host_that_is_ready_gives_no_warning() {
        let links = [link("in0", true), link("out0", true)];
        let addresses = [
            on("out0", "10.0.0.1"),
            on("out0", "fd00::1"),
            on("in0", "fe80::1"),
        ];
        assert_eq!(
            host_warnings(&config(), &links, &addresses),
            Vec::<String>::new()
        );
    }

    #[test]
    fn what_a_unit_does_not_start_with_is_told_in_the_same_words_while_it_runs() {
        let good = [link("in0", true), link("out0", true)];
        assert_eq!(obstacles(&config(), &good), [""; 0]);
        let mut narrow = good.clone();
        narrow[1].mtu = 1363;
        let told = obstacles(&config(), &narrow);
        assert_eq!(told.len(), 1);
        assert!(
            told[0].starts_with("out0 has an MTU of 1363, too small"),
            "{told:?}"
        );
        let mut strange = good.clone();
        strange[1].address = Vec::new();
        assert!(obstacles(&config(), &strange)[0].starts_with("out0 is not an Ethernet interface"));
        assert_eq!(obstacles(&gateway(), &strange), [""; 0]);
        let mut port = good.clone();
        port[0].controller = Some(9);
        assert!(obstacles(&config(), &port)[0].starts_with("in0 is a port of 9"));
        let told = obstacles(&config(), &good[..1]);
        assert_eq!(
            told,
            ["the interface out0 (the outside of this unit) does not exist; this host has in0"]
        );
        let many: Vec<_> = (0..25).map(|n| link(&format!("v{n}"), true)).collect();
        let told = obstacles(&config(), &many);
        assert!(told[0].ends_with("v18, v19 and 5 more"), "{told:?}");
    }

    #[test]
    fn an_interface_that_is_down_an_outside_without_address_and_a_terminal_that_is_the_host_are_told()
     {
        let links = [link("in0", false), link("out0", true)];
        let addresses = [on("out0", "10.0.0.7"), on("out0", "fe80::1")];
        // An inline unit needs no addresses on its interfaces to serve terminals.
        let inline = super::host_warnings(&config(), &links, &addresses);
        assert_eq!(inline.len(), 2, "{inline:?}");
        let all = super::host_warnings(&gateway(), &links, &addresses);
        assert_eq!(all.len(), 3, "{all:?}");
        assert!(all[0].contains("ip link set in0 up"));
        assert!(all[1].contains("out0 (the outside) has no IPv6 address"));
        assert!(all[2].contains("10.0.0.7 in unit.ce is this host's own address (on out0)"));
    }

    #[test]
    fn an_inside_that_takes_less_than_other_units_send_is_told_of_a_bump_in_the_wire() {
        let mut links = [link("in0", true), link("out0", true)];
        links[0].mtu = 1418;
        let addresses = [on("out0", "10.0.0.1"), on("out0", "fd00::1")];
        let told =
            |config: &Config, links: &[LinkState]| super::host_warnings(config, links, &addresses);
        assert_eq!(told(&config(), &links), [""; 0]);
        links[0].mtu = 1417;
        let sentences = told(&config(), &links);
        assert!(
            sentences[0].contains("ip link set in0 mtu 1500"),
            "{sentences:?}"
        );
        // A gateway tells the senders about the smaller MTU.
        assert_eq!(told(&gateway(), &links), [""; 0]);
    }

    #[test]
    fn an_interface_that_is_a_port_of_a_bridge_is_named_with_it() {
        let link = |index, name: &str, controller| LinkState {
            index,
            name: name.into(),
            mtu: 1500,
            queue_len: 1000,
            group: 0,
            up: true,
            carrier: true,
            address: vec![2; 6],
            controller,
            bridged: controller.is_some(),
        };
        let free = [link(1, "in0", None), link(2, "out0", None)];
        assert_eq!(ports(&config(), &free).count(), 0);
        let taken = [
            link(1, "in0", Some(3)),
            link(2, "out0", None),
            link(3, "br0", None),
        ];
        let all: Vec<_> = ports(&config(), &taken).collect();
        assert_eq!(all.len(), 1);
        assert!(all[0].contains("in0 is a port of br0"), "{}", all[0]);
        assert_eq!(joined(&config(), &free), None);
        assert_eq!(joined(&config(), &taken), None);
        let mut both = taken;
        (both[1].controller, both[1].bridged) = (Some(3), true);
        let sentence = joined(&config(), &both).unwrap();
        assert!(
            sentence.starts_with("in0 and out0 are both ports of br0"),
            "{sentence}"
        );
        both[1].controller = Some(4);
        assert_eq!(joined(&config(), &both), None, "of another bridge");
    }

    #[test]
    fn the_outside_of_an_inline_unit_may_be_the_only_port_of_a_bridge() {
        let link = |index, name: &str, controller| LinkState {
            index,
            name: name.into(),
            controller,
            bridged: controller == Some(3),
            ..link("", true)
        };
        let mut links = vec![
            link(1, "in0", None),
            link(2, "out0", Some(3)),
            link(3, "br0", None),
        ];
        let told = |config: &Config, links: &[LinkState]| ports(config, links).collect::<Vec<_>>();
        assert_eq!(told(&config(), &links), [""; 0]);
        let bridge = bridge_of_outside(&config(), &links).unwrap();
        assert_eq!(bridge.name, "br0");
        // A router's packets are the bridge's.
        assert!(told(&gateway(), &links)[0].starts_with("out0 is a port of br0 (a bridge"));
        assert!(bridge_of_outside(&gateway(), &links).is_none());
        links.push(link(4, "guest0", Some(3)));
        let all = told(&config(), &links);
        assert!(
            all[0].starts_with("out0 is a port of br0, and so is guest0"),
            "{all:?}"
        );
        links.pop();
        // A bond or a VRF is none.
        links[1].bridged = false;
        assert!(told(&config(), &links)[0].starts_with("out0 is a port of br0 (a bridge"));
        assert!(bridge_of_outside(&config(), &links).is_none());
        // The inside must not be a port.
        links[1] = link(2, "out0", None);
        links[0] = link(1, "in0", Some(3));
        assert!(told(&config(), &links)[0].starts_with("in0 is a port of br0 (a bridge"));
    }
}
