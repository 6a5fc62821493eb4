//! `eu.toml`, the configuration of a unit. `fpn-eu enroll` writes it; the operator may edit it.

mod check;
mod diff;
#[cfg(test)]
pub(crate) mod tests;
mod values;

use std::net::IpAddr;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use fpn::datapath::{Relayed, Relays};
use fpn::manager::MAX_QUEUES;
use fpn::search::{PATH_LIFETIME, ReplyMode};
use fpn::unit::Learning;
use fpn::wire::esp::{self, DEFAULT_PORT};
use fpn_daemon_kit::{MetricsAddress, denied};
use ipnet::IpNet;
use serde::{Deserialize, Serialize};

pub(crate) use self::diff::Change;
pub(crate) use self::values::{Interface, Prefix};
use crate::files;

/// The whole file. Every key is documented in `docs/eu.md`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Config {
    /// The manager.
    pub manager: Manager,
    /// The unit and where it sits in the network.
    pub unit: UnitSection,
    /// The packets between units.
    #[serde(default)]
    pub data: Data,
    /// The key search.
    #[serde(default)]
    pub search: Search,
    /// Work that the kernel does for the unit, for speed.
    #[serde(default)]
    pub offload: Offload,
    /// What a bump in the wire relays in clear.
    #[serde(default)]
    pub relay: Relay,
    /// Names and numbers of what the unit creates on this host.
    #[serde(default)]
    pub devices: Devices,
    /// The log.
    #[serde(default, skip_serializing_if = "Log::is_default")]
    pub log: Log,
    /// What Prometheus reads.
    #[serde(default, skip_serializing_if = "Metrics::is_off")]
    pub metrics: Metrics,
    /// The process of the unit.
    #[serde(default, skip_serializing_if = "Service::is_default")]
    pub service: Service,
}

/// The process of the unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Service {
    /// Landlock confines the process to the files that it needs.
    pub landlock: bool,
}

impl Default for Service {
    fn default() -> Self {
        Self { landlock: true }
    }
}

impl Service {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// What Prometheus reads.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Metrics {
    /// Where it is read: `IP:PORT`, or the absolute path of a Unix socket. Nowhere by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listen: Option<MetricsAddress>,
}

impl Metrics {
    fn is_off(&self) -> bool {
        self.listen.is_none()
    }
}

/// The manager's address and fingerprint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Manager {
    /// `HOST:PORT`, UDP.
    pub address: String,
    /// The fingerprint of its keys, 64 hexadecimal digits.
    pub fingerprint: String,
}

/// The unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct UnitSection {
    /// The name that the manager knows it by.
    pub name: String,
    /// Its number at the manager.
    pub id: u32,
    /// How it is placed between the hub and the terminals.
    #[serde(default)]
    pub mode: Mode,
    /// The interface to the terminals.
    pub inside: Interface,
    /// The interface to the hub.
    pub outside: Interface,
    /// Addresses and prefixes of the terminals (CE) behind it.
    #[serde(rename = "ce", default)]
    pub terminals: Vec<Prefix>,
    /// Prefixes in which it learns terminals, by what is heard on the inside.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub learn: Vec<Prefix>,
    /// Addresses and prefixes that it never learns.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub never_learn: Vec<Prefix>,
    /// What happens to the guard when the unit stops.
    #[serde(default)]
    pub on_stop: OnStop,
}

/// How the unit is placed between the hub and the terminals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Mode {
    /// Terminals and hub stay in one subnet. The unit is a bump in the wire: it routes nothing, and
    /// frames keep their hardware addresses and hop counts.
    #[default]
    Inline,
    /// The unit is the router between two subnets.
    Gateway,
}

/// What happens to the guard at SIGTERM.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum OnStop {
    /// It is removed with everything else: the host is as it was before the unit.
    #[default]
    Open,
    /// It stays: nothing passes between inside and outside.
    Closed,
}

/// The packets between units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Data {
    /// ESP in UDP, or bare.
    pub encapsulation: Encapsulation,
    /// The UDP port, the same at all units.
    pub port: u16,
    /// Queues of red and of black, each with a thread of its own. `None`: one for every two cores.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub queues: Option<u16>,
    /// Gives each flow of a pair a UDP source port of its own.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub source_port_entropy: bool,
}

/// How ESP travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Encapsulation {
    /// In UDP (RFC 3948 style).
    Udp,
    /// As IP protocol 50.
    Esp,
}

/// The key search.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Search {
    /// Who answers searches for a terminal.
    pub reply: ReplyMode,
    /// Seconds after which packets of a pair make the unit search again. The path stays in use meanwhile.
    pub refresh_s: u32,
}

impl Default for Search {
    fn default() -> Self {
        Self {
            reply: ReplyMode::default(),
            refresh_s: PATH_LIFETIME.as_secs() as u32,
        }
    }
}

/// Protocols that a bump in the wire relays in clear, because no terminal finds its neighbours, its
/// router or its address without them. All are on by default.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Relay {
    /// ARP.
    pub arp: bool,
    /// Neighbour discovery of IPv6, with router advertisements from the outside.
    pub nd: bool,
    /// Multicast memberships of IPv6.
    pub mld: bool,
    /// Multicast memberships of IPv4.
    pub igmp: bool,
    /// DHCP, of which only questions come from the inside.
    pub dhcp: bool,
    /// DHCP for IPv6, likewise.
    pub dhcpv6: bool,
    /// EAP over LAN.
    pub eapol: bool,
    /// Spanning tree.
    pub stp: bool,
}

impl Relay {
    /// Returns these switches as the data path has them.
    pub(crate) fn relays(self) -> Relays {
        let switch = |relays: Relays, relayed: &Relayed| {
            let on = match relayed {
                Relayed::Arp => self.arp,
                Relayed::Nd => self.nd,
                Relayed::Mld => self.mld,
                Relayed::Igmp => self.igmp,
                Relayed::Dhcp => self.dhcp,
                Relayed::Dhcpv6 => self.dhcpv6,
                Relayed::Eapol => self.eapol,
                Relayed::Stp => self.stp,
            };
            relays.with(*relayed, on)
        };
        Relayed::ALL.iter().fold(Relays::NONE, switch)
    }
}

impl Default for Relay {
    fn default() -> Self {
        Self {
            arp: true,
            nd: true,
            mld: true,
            igmp: true,
            dhcp: true,
            dhcpv6: true,
            eapol: true,
            stp: true,
        }
    }
}

/// Offloads. All are on by default and each can be switched off. What the kernel lacks stays off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Offload {
    /// The kernel hands over up to 64 KiB of TCP as one packet (TSO of red and black).
    pub tso: bool,
    /// The same for equal datagrams of a flow (USO of red and black, Linux 6.2).
    pub uso: bool,
    /// Equal ESP packets in UDP leave in one write, and the kernel segments them (UDP GSO).
    pub udp_gso: bool,
    /// TCP segments for the terminals are written as one packet.
    pub coalesce_tcp: bool,
    /// The same for datagrams, if the kernel has USO.
    pub coalesce_udp: bool,
    /// `rx-udp-gro-forwarding` of inside and outside.
    pub gro_forwarding: bool,
}

/// Names and numbers of what the unit creates. Change them where several units share a host.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Devices {
    /// Device of the inside: TAP if the unit is inline, TUN if it is a gateway.
    pub red: Interface,
    /// The same for the outside.
    pub black: Interface,
    /// Routing table of what comes from inside.
    pub inside_table: u32,
    /// Routing table of what comes from outside.
    pub outside_table: u32,
    /// Preference of the first of the routing rules.
    pub rule_preference: u32,
    /// Link group of the inside, red and black.
    pub inside_group: u32,
    /// Link group of the outside.
    pub outside_group: u32,
    /// Priority of the first of the filters of traffic control.
    pub filter_priority: u16,
    /// Name of the nftables table.
    pub guard: String,
}

/// The log.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Log {
    /// What is logged, in the directives of `FPN_LOG`. `None`: what `FPN_LOG` says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
}

impl Log {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

impl Config {
    /// Where the file is in a unit's folder.
    pub(crate) fn path(dir: &Path) -> PathBuf {
        dir.join(files::CONFIG)
    }

    /// Reads and checks the file of a unit's folder.
    pub(crate) fn load(dir: &Path) -> Result<Self> {
        let path = Self::path(dir);
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => bail!(
                "{} does not exist: enroll this unit first (`fpn-eu enroll TOKEN --inside IF --outside IF --ce PREFIX`), \
                 or name its folder with --dir",
                path.display()
            ),
            Err(e) => {
                let hint = denied(&e);
                return Err(e).with_context(|| format!("cannot read {}{hint}", path.display()));
            }
        };
        Self::parse(&text, &path)
    }

    /// Parses and checks `text`. Errors name `path`, the line and what would be right.
    pub(crate) fn parse(text: &str, path: &Path) -> Result<Self> {
        let config: Self = toml::from_str(text).map_err(|e| located(text, path, &e))?;
        config
            .check()
            .map_err(|(key, reason)| anyhow::anyhow!("{}: {reason}", place(text, path, key)))?;
        Ok(config)
    }

    /// Writes the file in a unit's folder, as a whole or not at all.
    pub(crate) fn store(&self, dir: &Path) -> Result<()> {
        let text = toml::to_string(self).context("cannot write the configuration as TOML")?;
        files::write_private(&Self::path(dir), text.as_bytes())
    }

    /// Returns what the unit may learn: nothing that its owner excludes, and none of these addresses.
    pub(crate) fn learning(&self, never: &[IpAddr]) -> Learning {
        let excluded = self.unit.never_learn.iter().map(|prefix| prefix.0);
        let never = never.iter().map(|addr| IpNet::from(*addr));
        Learning {
            prefixes: self.unit.learn.iter().map(|prefix| prefix.0).collect(),
            never: excluded.chain(never).collect(),
        }
    }

    /// Returns the terminals' prefixes.
    pub(crate) fn terminals(&self) -> Vec<IpNet> {
        self.unit.terminals.iter().map(|p| p.0).collect()
    }

    /// Checks values that did not come from a file.
    pub(crate) fn check_values(&self) -> Result<()> {
        self.check().map_err(|(_, reason)| anyhow::anyhow!(reason))
    }
}

impl Data {
    /// Returns the encapsulation as the data path has it.
    pub(crate) fn on_the_wire(&self) -> esp::Encapsulation {
        match self.encapsulation {
            Encapsulation::Udp => esp::Encapsulation::Udp(self.port),
            Encapsulation::Esp => esp::Encapsulation::Bare,
        }
    }

    /// Returns the number of queues of red and of black on a host with `cores` cores.
    pub(crate) fn queues(&self, cores: usize) -> u16 {
        let half = || u16::try_from(cores / 2).unwrap_or(u16::MAX);
        self.queues.unwrap_or_else(half).clamp(1, MAX_QUEUES)
    }
}

impl Default for Data {
    fn default() -> Self {
        Self {
            encapsulation: Encapsulation::Udp,
            port: DEFAULT_PORT,
            queues: None,
            source_port_entropy: false,
        }
    }
}

impl Default for Offload {
    fn default() -> Self {
        Self {
            tso: true,
            uso: true,
            udp_gso: true,
            coalesce_tcp: true,
            coalesce_udp: true,
            gro_forwarding: true,
        }
    }
}

impl Default for Devices {
    fn default() -> Self {
        Self {
            red: Interface("fpn-red".into()),
            black: Interface("fpn-black".into()),
            inside_table: 100,
            outside_table: 101,
            rule_preference: 100,
            inside_group: 77,
            outside_group: 78,
            filter_priority: 100,
            guard: "fpn_guard".into(),
        }
    }
}

impl Devices {
    /// Returns the mark of this unit's ICMP errors on their way to red: "FP" and the preference, which no
    /// two units share.
    pub(crate) fn mark(&self) -> u32 {
        0x4650_0000 | self.rule_preference
    }
}

/// Rewrites what the parser says, with ranges in place of the names of types.
fn in_words(message: &str) -> String {
    let mut words = message.to_owned();
    for (name, range) in [
        ("expected u16", "expected a number from 0 to 65535"),
        ("expected u32", "expected a number from 0 to 4294967295"),
    ] {
        words = words.replace(name, range);
    }
    words
}

fn located(text: &str, path: &Path, error: &toml::de::Error) -> anyhow::Error {
    let Some(span) = error.span() else {
        return anyhow::anyhow!("{}: {}", path.display(), in_words(error.message()));
    };
    let before = text.get(..span.start).unwrap_or(text);
    let number = before.matches('\n').count() + 1;
    let line = text.lines().nth(number - 1).unwrap_or_default().trim();
    anyhow::anyhow!(
        "{}:{number}: {} (in `{line}`)",
        path.display(),
        in_words(error.message())
    )
}

/// Returns the file and line of a key, or the file alone if the key has its default.
fn place(text: &str, path: &Path, key: &str) -> String {
    let is_key = |line: &str| {
        line.trim_start()
            .strip_prefix(key)
            .is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    match text.lines().position(is_key) {
        Some(line) => format!("{}:{}", path.display(), line + 1),
        None => path.display().to_string(),
    }
}
