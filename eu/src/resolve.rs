//! Resolves the manager's address.

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};

use anyhow::{Context, Result};
use fpn_daemon_kit::denied;

/// Resolves the manager's address. Keeps `before` if the name still resolves to it, else takes the
/// first address to which this host has a route.
pub(crate) async fn resolve(manager: &str, before: Option<SocketAddr>) -> Result<SocketAddr> {
    let found = tokio::net::lookup_host(manager)
        .await
        .with_context(|| format!("cannot resolve the manager's address {manager}"))?;
    choose(&found.collect::<Vec<_>>(), before)
        .with_context(|| format!("the manager's name {manager} has no address"))
}

/// Returns the sentence about a name that cannot be resolved.
pub(crate) fn unresolved(why: &anyhow::Error) -> String {
    let hint = match std::fs::File::open("/etc/resolv.conf") {
        Err(e) => denied(&e),
        Ok(_) => "",
    };
    format!(
        "{why:#}: is the name in manager.address right, and does this host's name service answer?{hint}"
    )
}

fn choose(found: &[SocketAddr], before: Option<SocketAddr>) -> Option<SocketAddr> {
    // Connecting a UDP socket sends nothing; it only looks for a route.
    let has_route = |to: &&SocketAddr| {
        std::net::UdpSocket::bind(any_port(**to))
            .and_then(|socket| socket.connect(**to))
            .is_ok()
    };
    before
        .filter(|b| found.contains(b))
        .or_else(|| found.iter().find(has_route).copied())
        .or_else(|| found.first().copied())
}

/// Returns the unspecified local address of the same family, with any port.
pub(crate) fn any_port(peer: SocketAddr) -> SocketAddr {
    match peer {
        SocketAddr::V4(_) => (Ipv4Addr::UNSPECIFIED, 0).into(),
        SocketAddr::V6(_) => (Ipv6Addr::UNSPECIFIED, 0).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_managers_address_stays_while_its_name_still_has_it() {
        let at = |s: &str| s.parse::<SocketAddr>().unwrap();
        let (a, b) = (at("127.0.0.1:4747"), at("127.0.0.2:4747"));
        assert_eq!(choose(&[a, b], None), Some(a));
        assert_eq!(choose(&[a, b], Some(b)), Some(b));
        assert_eq!(choose(&[a], Some(b)), Some(a));
        assert_eq!(choose(&[], Some(b)), None);
        // A socket cannot be connected to the broadcast address, which takes the place of an
        // address without a route here.
        assert_eq!(choose(&[at("255.255.255.255:1"), b], None), Some(b));
    }
}
