//! The two ways of placing units between terminals and a hub, and one without units.
//!
//! ```text
//!              mge
//!               |
//! term1 - eu1 - hub - eu2 - term2        (a plain topology has no eu: term - hub - term)
//! ```

use std::net::IpAddr;

use anyhow::{Context, Result};

use crate::host::{Host, Hub, Offloads};
use crate::rig::Rig;

/// Where the terminals are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mode {
    /// On the hub itself: the control of every scenario, with everything in clear.
    Plain,
    /// Behind a unit, in one subnet with the hub.
    Inline,
    /// Behind a unit that is the router between the terminal's subnet and that of the hub.
    Gateway,
}

/// A terminal, and the host of the unit in front of it.
#[derive(Clone)]
pub struct Terminal {
    /// The terminal. Its interface is `eth0`.
    pub host: Host,
    /// The unit's host, unless the topology is plain. Its interfaces are `in0` and `out0`.
    pub unit: Option<Host>,
    /// The terminal's IPv4 address.
    pub v4: IpAddr,
    /// The terminal's IPv6 address.
    pub v6: IpAddr,
    /// The prefixes that the unit serves: `--ce` of `fpn-eu enroll`.
    pub prefixes: Vec<String>,
}

impl Terminal {
    /// Returns both addresses, IPv4 first.
    pub fn addresses(&self) -> [IpAddr; 2] {
        [self.v4, self.v6]
    }

    /// Returns the address of the same family as `other`.
    pub fn like(&self, other: IpAddr) -> IpAddr {
        if other.is_ipv4() { self.v4 } else { self.v6 }
    }

    /// Makes its unit claim further prefixes.
    pub fn serve_also(&mut self, prefixes: &[String]) {
        self.prefixes.extend_from_slice(prefixes);
    }

    /// Has the terminal send packets for this address to its unit, even if the unit does not answer
    /// for the address.
    ///
    /// # Errors
    /// If the topology is plain.
    pub fn send_by_unit(&self, to: IpAddr) -> Result<()> {
        let mac = self.unit()?.check(&["cat", "/sys/class/net/in0/address"])?;
        let mac = mac.trim();
        self.host.ip(&format!(
            "neigh replace {to} lladdr {mac} dev eth0 nud permanent"
        ))
    }

    /// Returns the host of the unit.
    ///
    /// # Errors
    /// If the topology is plain.
    pub fn unit(&self) -> Result<&Host> {
        self.unit.as_ref().context("a plain topology has no units")
    }
}

/// A manager's host and terminals around one hub, with or without units' hosts.
pub struct Topology {
    /// Where the terminals are.
    pub mode: Mode,
    /// The network in the middle.
    pub hub: Hub,
    /// The host for the manager; its interface is `eth0`.
    pub manager: Host,
    /// The terminals `term1`, `term2`, …
    pub terminals: Vec<Terminal>,
}

impl Topology {
    /// Makes the hub, the manager's host and this many terminals, with addresses and with all
    /// routes that work without a daemon. In inline mode nothing in the units' hosts forwards.
    ///
    /// # Errors
    /// If one of the steps fails.
    pub fn new(rig: &Rig, mode: Mode, terminals: u8) -> Result<Self> {
        Self::with_offloads(rig, mode, terminals, Offloads::default())
    }

    /// Does the same as [`Topology::new`], with links of this kind.
    ///
    /// # Errors
    /// If one of the steps fails.
    pub fn with_offloads(rig: &Rig, mode: Mode, terminals: u8, offloads: Offloads) -> Result<Self> {
        let tag = if mode == Mode::Plain { "plain-" } else { "" };
        let hub = Hub::new(rig.host(&format!("{tag}hub"))?)?;
        let manager = rig.host(&format!("{tag}mge"))?;
        hub.plug(&manager, "eth0", offloads)?;
        address(&manager, "eth0", MANAGER_V4, "fd77::2/64")?;
        let mut made = Vec::new();
        for number in 1..=terminals {
            let host = rig.host(&format!("{tag}term{number}"))?;
            made.push(match mode {
                Mode::Plain => plain(&hub, host, number, offloads)?,
                Mode::Inline => inline(rig, &hub, host, number, offloads)?,
                Mode::Gateway => gateway(rig, &hub, host, number, terminals, offloads)?,
            });
        }
        Ok(Self {
            mode,
            hub,
            manager,
            terminals: made,
        })
    }

    /// Adds a terminal behind an inline unit, whatever the mode of the others.
    ///
    /// # Errors
    /// If one of the steps fails.
    pub fn add_inline(&mut self, rig: &Rig) -> Result<()> {
        let number = u8::try_from(self.terminals.len() + 1)?;
        let host = rig.host(&format!("term{number}"))?;
        let terminal = inline(rig, &self.hub, host, number, Offloads::default())?;
        self.terminals.push(terminal);
        Ok(())
    }

    /// Returns where a terminal is: those of [`Topology::add_inline`] share a subnet with the hub.
    pub fn mode_of(&self, terminal: &Terminal) -> Mode {
        let is_of_the_hub = matches!(terminal.v4, IpAddr::V4(v4) if v4.octets()[..2] == [10, 77]);
        match self.mode {
            Mode::Gateway if is_of_the_hub => Mode::Inline,
            mode => mode,
        }
    }

    /// Returns the manager's address on the hub.
    pub fn manager_address(&self) -> IpAddr {
        IpAddr::from([10, 77, 0, 2])
    }

    /// Returns prefixes that contain every terminal, but neither units nor the manager, for
    /// `--protect`.
    pub fn protected(&self) -> [&'static str; 2] {
        match self.mode {
            Mode::Plain | Mode::Inline => ["10.77.0.128/25", "fd77::1:0/112"],
            Mode::Gateway => ["10.78.0.0/16", "fd78::/16"],
        }
    }

    /// Returns a terminal by its number, from 1.
    ///
    /// # Panics
    /// If there are fewer.
    pub fn terminal(&self, number: usize) -> &Terminal {
        &self.terminals[number - 1]
    }
}

fn plain(hub: &Hub, host: Host, number: u8, offloads: Offloads) -> Result<Terminal> {
    hub.plug(&host, "eth0", offloads)?;
    let terminal = same_subnet(host, None, number);
    address_terminal(&terminal)?;
    Ok(terminal)
}

fn inline(rig: &Rig, hub: &Hub, host: Host, number: u8, offloads: Offloads) -> Result<Terminal> {
    let unit = rig.host(&format!("eu{number}"))?;
    unit.link("in0", &host, "eth0", offloads)?;
    hub.plug(&unit, "out0", offloads)?;
    address_unit(&unit, number)?;
    let terminal = same_subnet(host, Some(unit), number);
    address_terminal(&terminal)?;
    Ok(terminal)
}

fn gateway(
    rig: &Rig,
    hub: &Hub,
    host: Host,
    number: u8,
    terminals: u8,
    offloads: Offloads,
) -> Result<Terminal> {
    let unit = rig.host(&format!("eu{number}"))?;
    unit.link("in0", &host, "eth0", offloads)?;
    hub.plug(&unit, "out0", offloads)?;
    address_unit(&unit, number)?;
    // A router forwards, whatever runs on it. The unit itself must stop what it may not let
    // through.
    unit.sysctl("net.ipv4.ip_forward", "1")?;
    unit.sysctl("net.ipv6.conf.all.forwarding", "1")?;
    address(
        &unit,
        "in0",
        &format!("10.78.{number}.1/24"),
        &format!("fd78:{number}::1/64"),
    )?;
    for other in (1..=terminals).filter(|other| *other != number) {
        unit.ip(&format!(
            "route add 10.78.{other}.0/24 via 10.77.0.{0}\n\
             route add fd78:{other}::/64 via fd77::{1}",
            UNIT_BASE + other,
            UNIT_BASE + other,
        ))?;
    }
    address(
        &host,
        "eth0",
        &format!("10.78.{number}.9/24"),
        &format!("fd78:{number}::9/64"),
    )?;
    host.ip(&format!(
        "route add default via 10.78.{number}.1\nroute add default via fd78:{number}::1"
    ))?;
    Ok(Terminal {
        host,
        unit: Some(unit),
        v4: IpAddr::from([10, 78, number, 9]),
        v6: IpAddr::from([0xfd78, number.into(), 0, 0, 0, 0, 0, 9]),
        prefixes: vec![
            format!("10.78.{number}.0/24"),
            format!("fd78:{number}::/64"),
        ],
    })
}

/// Returns a terminal with addresses in the hub's subnet.
fn same_subnet(host: Host, unit: Option<Host>, number: u8) -> Terminal {
    let v4 = IpAddr::from([10, 77, 0, 128 + number]);
    let v6 = IpAddr::from([0xfd77, 0, 0, 0, 0, 0, 1, number.into()]);
    Terminal {
        host,
        unit,
        v4,
        v6,
        prefixes: vec![format!("{v4}/32"), format!("{v6}/128")],
    }
}

fn address_terminal(terminal: &Terminal) -> Result<()> {
    let (v4, v6) = (format!("{}/24", terminal.v4), format!("{}/64", terminal.v6));
    address(&terminal.host, "eth0", &v4, &v6)
}

/// Gives a unit's host its own addresses, on the outside only.
fn address_unit(unit: &Host, number: u8) -> Result<()> {
    let own = UNIT_BASE + number;
    address(
        unit,
        "out0",
        &format!("10.77.0.{own}/24"),
        &format!("fd77::{own}/64"),
    )
}

fn address(host: &Host, interface: &str, v4: &str, v6: &str) -> Result<()> {
    host.ip(&format!(
        "addr add {v4} dev {interface}\naddr add {v6} dev {interface} nodad"
    ))
}

const MANAGER_V4: &str = "10.77.0.2/24";
/// The host number of a unit is this plus the number of its terminal.
const UNIT_BASE: u8 = 10;
