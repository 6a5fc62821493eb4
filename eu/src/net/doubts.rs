//! What keeps a unit from working as its host is now, though it may change without a change of the configuration.

use std::net::IpAddr;

use anyhow::{Context, Result};
use nix::ifaddrs::getifaddrs;

use super::kernel::LinkState;
use crate::config::Config;

/// Sentences with a remedy each.
pub(super) fn of(
    config: &Config,
    links: &[LinkState],
    addresses: &[(String, IpAddr)],
) -> Vec<String> {
    let unit = &config.unit;
    let mut doubts = Vec::new();
    for (name, role) in [(&unit.inside, "inside"), (&unit.outside, "outside")] {
        if links.iter().any(|l| l.name == name.as_str() && !l.up) {
            doubts.push(format!(
                "{name} (the {role}) is down, and nothing passes through it: ip link set {name} up"
            ));
        }
    }
    let terminals = config.terminals();
    for v4 in [true, false] {
        let of_family = |a: &&(String, IpAddr)| a.1.is_ipv4() == v4 && !is_link_local(a.1);
        let mut own = addresses.iter().filter(of_family);
        let served = terminals.iter().any(|net| net.addr().is_ipv4() == v4);
        if served && !own.any(|(link, _)| link == unit.outside.as_str()) {
            let family = if v4 { "IPv4" } else { "IPv6" };
            doubts.push(format!(
                "{} (the outside) has no {family} address and there are {family} terminals: give it one (ip address add ADDRESS/LENGTH dev {0})",
                unit.outside
            ));
        }
    }
    for net in terminals
        .iter()
        .filter(|net| net.prefix_len() == net.max_prefix_len())
    {
        if let Some((link, address)) = addresses.iter().find(|(_, a)| *a == net.addr()) {
            doubts.push(format!(
                "{address} in unit.ce is this host's own address (on {link}), not a terminal's: a unit encrypts what it forwards, not what is its host's own; take it out of unit.ce, or away from {link}"
            ));
        }
    }
    doubts
}

/// All addresses of this host, each with its interface.
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

/// Every interface has one of these in IPv6: it says nothing of whether somebody has set the interface up.
fn is_link_local(address: IpAddr) -> bool {
    matches!(address, IpAddr::V6(a) if a.is_unicast_link_local())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::tests::config;

    fn link(name: &str, up: bool) -> LinkState {
        LinkState {
            index: 1,
            name: name.into(),
            mtu: 1500,
            group: 0,
            up,
            carrier: up,
            address: Vec::new(),
            controller: None,
        }
    }

    fn on(link: &str, address: &str) -> (String, IpAddr) {
        (link.into(), address.parse().unwrap())
    }

    #[test]
    fn a_host_that_is_ready_gives_no_doubt() {
        let links = [link("in0", true), link("out0", true)];
        let addresses = [
            on("out0", "10.0.0.1"),
            on("out0", "fd00::1"),
            on("in0", "fe80::1"),
        ];
        assert_eq!(of(&config(), &links, &addresses), Vec::<String>::new());
    }

    #[test]
    fn an_interface_that_is_down_an_outside_without_address_and_a_terminal_that_is_the_host_are_told()
     {
        let links = [link("in0", false), link("out0", true)];
        let addresses = [on("out0", "10.0.0.7"), on("out0", "fe80::1")];
        let doubts = of(&config(), &links, &addresses);
        assert_eq!(doubts.len(), 3, "{doubts:?}");
        assert!(doubts[0].contains("ip link set in0 up"));
        assert!(doubts[1].contains("out0 (the outside) has no IPv6 address"));
        assert!(doubts[2].contains("10.0.0.7 in unit.ce is this host's own address (on out0)"));
    }
}
