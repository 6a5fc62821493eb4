//! Finds out whether there is IPv6: in the kernel at all, and switched on where the unit sits.

use std::path::Path;

use nix::errno::Errno;
use socket2::{Domain, Socket, Type};

use super::setting;
use crate::config::{Config, Mode};

/// What a unit can do with IPv6 on this host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ipv6 {
    /// The unit carries both families.
    Carried,
    /// IPv6 is switched off on the host or on one of the unit's interfaces. The guard closes it; nothing
    /// else is set up for it.
    Off,
    /// The kernel has no IPv6, so it is not asked for anything of that family.
    NotInKernel,
}

impl Ipv6 {
    /// Determines it for a unit with this configuration, at this moment.
    pub(crate) fn of(config: &Config) -> Self {
        let links = [&config.unit.inside, &config.unit.outside];
        if config.unit.mode == Mode::Inline {
            // No packet of a terminal passes through the host's IP stack.
            Self::Carried
        } else if !in_kernel() {
            Self::NotInKernel
        } else if has_sockets() && links.iter().all(|link| is_on(link.as_str())) {
            Self::Carried
        } else {
            Self::Off
        }
    }

    /// Returns true if IPv6 is carried.
    pub(crate) fn carried(self) -> bool {
        self == Self::Carried
    }

    /// Returns a sentence about a unit that carries IPv4 only.
    pub(crate) fn sentence(self) -> Option<&'static str> {
        match self {
            Self::Carried => None,
            Self::Off => Some(
                "IPv6 is off on this host or on one of the unit's interfaces: only IPv4 is carried",
            ),
            Self::NotInKernel => Some("this kernel has no IPv6: only IPv4 is carried"),
        }
    }
}

/// Returns true if the kernel may forward IPv6: it was built with it, has loaded it, and was not started
/// with `ipv6.disable=1`. In doubt this is true, so that the guard closes IPv6.
pub(crate) fn in_kernel() -> bool {
    Path::new("/proc/sys/net/ipv6/conf/all").exists() || has_sockets()
}

fn has_sockets() -> bool {
    let socket = Socket::new(Domain::IPV6, Type::DGRAM, None);
    !socket.is_err_and(|e| e.raw_os_error() == Some(Errno::EAFNOSUPPORT as i32))
}

/// Returns true if IPv6 is switched on for this link.
fn is_on(link: &str) -> bool {
    let on = |name: &str| {
        let value = setting::get(&format!("net/ipv6/conf/{name}/disable_ipv6"));
        matches!(value, Ok(Some(v)) if v == "0")
    };
    // The switch `all` holds for every link, whatever the link's own switch says.
    on("all") && on(link)
}
