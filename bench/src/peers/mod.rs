//! Who is measured: plain forwarding, FPN, and other VPNs, each between the same hosts.

mod fastd;
mod fpn;
mod nebula;
mod openvpn;
mod plain;
mod strongswan;
mod tinc;
mod tunnel;
mod wireguard;

use std::fmt;
use std::path::PathBuf;
use std::process::Command;
use std::str::FromStr;

use anyhow::{Result, bail, ensure};
use netns_tests::{Host, Mode, Rig, Topology, binary};

use crate::wiring::Wiring;

/// One of the two units of a topology: 0 in front of terminal 1, 1 in front of terminal 2.
pub(crate) type Side = usize;

/// Something that carries packets between two terminals.
pub(crate) trait Peer {
    /// Returns its hosts.
    fn net(&self) -> &Topology;

    /// Starts what runs on one side, and does what an operator would do next. Does not wait for the
    /// two sides to find each other.
    ///
    /// # Errors
    /// If it cannot be started or ends at once.
    fn start(&mut self, side: Side) -> Result<()>;

    /// Waits until packets could pass, without sending any.
    ///
    /// # Errors
    /// If that takes too long.
    fn wait_ready(&mut self) -> Result<()>;

    /// Ends what runs on one side.
    ///
    /// # Errors
    /// If it does not end.
    fn stop(&mut self, side: Side) -> Result<()>;

    /// Returns how many packets it has dropped on both units since it was started, for any reason;
    /// `None` if it does not count them.
    ///
    /// # Errors
    /// If it counts them and they cannot be read.
    fn drops(&self) -> Result<Option<u64>> {
        Ok(None)
    }

    /// Returns true if there is anything to start.
    fn is_a_program(&self) -> bool {
        true
    }
}

/// The peers that can be measured.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    /// The kernel of both units as routers, without any VPN.
    Plain,
    /// FPN.
    Fpn(Fpn),
    /// Cloudflare's WireGuard in Rust.
    Boringtun,
    /// Mullvad's WireGuard in Rust.
    Gotatun,
    /// WireGuard's own implementation in Go.
    WireguardGo,
    /// Nebula.
    Nebula,
    /// fastd.
    Fastd,
    /// tinc 1.0.
    Tinc,
    /// OpenVPN.
    Openvpn,
    /// strongSwan with ESP in user space.
    Strongswan,
}

/// The variant of FPN.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(crate) struct Fpn {
    /// Its suite, if it differs from that of the command line.
    suite: Option<String>,
    /// How its units sit, if not as the command line says.
    mode: Option<Mode>,
    /// Lines for the table `[data]` of its units' configuration.
    data: Vec<String>,
    /// The folder of the `fpn-eu` to run, if it is not that of this build.
    build: Option<PathBuf>,
}

impl Kind {
    /// Returns all peers, in the order of the tables.
    pub(crate) fn all() -> Vec<Self> {
        vec![
            Self::Plain,
            Self::Fpn(Fpn::default()),
            Self::Boringtun,
            Self::Gotatun,
            Self::WireguardGo,
            Self::Nebula,
            Self::Fastd,
            Self::Tinc,
            Self::Openvpn,
            Self::Strongswan,
        ]
    }

    /// Returns what it needs that is missing on this machine.
    pub(crate) fn missing(&self) -> Option<String> {
        let programs: &[&str] = match self {
            Self::Plain => &[],
            Self::Fpn(fpn) => {
                let built = [binary("fpn-mge"), fpn.program()];
                let error = built.into_iter().find_map(Result::err);
                return error.map(|error| error.to_string());
            }
            Self::Boringtun => &["boringtun-cli"],
            Self::Gotatun => &["gotatun"],
            Self::WireguardGo => &["wireguard-go"],
            Self::Nebula => &["nebula", "nebula-cert"],
            Self::Fastd => &["fastd"],
            Self::Tinc => &["tincd"],
            Self::Openvpn => &["openvpn", "openssl"],
            Self::Strongswan => &[
                "swanctl",
                strongswan::CHARON,
                strongswan::CIPHERS,
                strongswan::USERSPACE_ESP,
            ],
        };
        let missing = programs.iter().find(|program| find(program).is_none())?;
        Some(format!(
            "there is no {missing}; `scripts/bench.sh peers` installs it"
        ))
    }

    /// Returns the version, and what else a reader of the figures must know.
    pub(crate) fn describe(&self, suite: &str) -> String {
        match self {
            Self::Plain => "forwarding by the kernel between the same hosts".to_owned(),
            Self::Fpn(fpn) => {
                let program = fpn.program().unwrap_or_default();
                let version = first_line(&program.to_string_lossy(), &["--version"]);
                format!("{version}, {}", fpn.suite.as_deref().unwrap_or(suite))
            }
            Self::Boringtun => first_line("boringtun-cli", &["--version"]),
            Self::Gotatun => first_line("gotatun", &["--version"]),
            Self::WireguardGo => first_line("wireguard-go", &["--version"]),
            Self::Nebula => format!(
                "nebula {}, AES-256-GCM",
                first_line("nebula", &["-version"])
            ),
            Self::Fastd => format!("{}, salsa2012+umac", first_line("fastd", &["--version"])),
            Self::Tinc => format!(
                "{}, AES-256-CBC and SHA-256",
                first_line("tincd", &["--version"])
            ),
            Self::Openvpn => {
                let line = first_line("openvpn", &["--version"]);
                let words: Vec<&str> = line.split(' ').take(2).collect();
                format!("{}, AES-256-GCM, in user space (no DCO)", words.join(" "))
            }
            Self::Strongswan => {
                let line = first_line(strongswan::CHARON, &["--version"]);
                format!("{line}, AES-256-GCM, ESP in user space (kernel-libipsec)")
            }
        }
    }

    /// Makes its hosts and its configuration. Nothing is started on the units yet.
    ///
    /// # Errors
    /// If a step fails.
    pub(crate) fn prepare<'rig>(
        &self,
        rig: &'rig Rig,
        plan: &Plan,
    ) -> Result<Box<dyn Peer + 'rig>> {
        let offloads = plan.wiring.offloads();
        if let Self::Fpn(fpn) = self {
            let mode = fpn.mode.unwrap_or(plan.mode);
            let net = Topology::with_offloads(rig, mode, 2, offloads)?;
            quick_neighbours(&net)?;
            let suite = fpn.suite.as_deref().unwrap_or(&plan.suite);
            let fpn = fpn::Fpn::new(rig, net, suite, &fpn.data, fpn.build.as_deref())?;
            return Ok(Box::new(fpn));
        }
        let net = Topology::with_offloads(rig, Mode::Gateway, 2, offloads)?;
        quick_neighbours(&net)?;
        Ok(match self {
            Self::Plain | Self::Fpn(_) => Box::new(plain::Plain::new(net)),
            Self::Boringtun => tunnel::make(rig, net, wireguard::Wireguard::boringtun())?,
            Self::Gotatun => tunnel::make(rig, net, wireguard::Wireguard::gotatun())?,
            Self::WireguardGo => tunnel::make(rig, net, wireguard::Wireguard::wireguard_go())?,
            Self::Nebula => tunnel::make(rig, net, nebula::Nebula)?,
            Self::Fastd => tunnel::make(rig, net, fastd::Fastd)?,
            Self::Tinc => tunnel::make(rig, net, tinc::Tinc)?,
            Self::Openvpn => tunnel::make(rig, net, openvpn::Openvpn)?,
            Self::Strongswan => tunnel::make(rig, net, strongswan::Strongswan)?,
        })
    }
}

impl Fpn {
    /// Returns the unit's program.
    fn program(&self) -> Result<PathBuf> {
        let Some(folder) = &self.build else {
            return binary("fpn-eu");
        };
        let program = folder.join("fpn-eu");
        ensure!(program.is_file(), "there is no {}", program.display());
        Ok(program)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Plain => "plain",
            Self::Fpn(Fpn {
                suite,
                mode,
                data,
                build,
            }) => {
                f.write_str("fpn")?;
                if let Some(suite) = suite {
                    write!(f, ":{suite}")?;
                }
                match mode {
                    Some(Mode::Gateway) => f.write_str("+gateway")?,
                    Some(_) => f.write_str("+inline")?,
                    None => {}
                }
                for line in data {
                    write!(f, "+{line}")?;
                }
                return match build {
                    Some(folder) => write!(f, "@{}", folder.display()),
                    None => Ok(()),
                };
            }
            Self::Boringtun => "boringtun",
            Self::Gotatun => "gotatun",
            Self::WireguardGo => "wireguard-go",
            Self::Nebula => "nebula",
            Self::Fastd => "fastd",
            Self::Tinc => "tinc",
            Self::Openvpn => "openvpn",
            Self::Strongswan => "strongswan",
        })
    }
}

impl FromStr for Kind {
    type Err = anyhow::Error;

    fn from_str(name: &str) -> Result<Self> {
        let (fpn, build) = match name.split_once('@') {
            Some((fpn, folder)) => (fpn, Some(PathBuf::from(folder))),
            None => (name, None),
        };
        let mut words = fpn.split('+');
        let fpn = words.next().unwrap_or_default();
        let mut mode = None;
        let mut data = Vec::new();
        for word in words {
            match word {
                "inline" => mode = Some(Mode::Inline),
                "gateway" => mode = Some(Mode::Gateway),
                line => data.push(line.to_owned()),
            }
        }
        let suite = fpn.strip_prefix("fpn:").map(str::to_owned);
        let varied = build.is_some() || mode.is_some() || !data.is_empty();
        if suite.is_some() || (fpn == "fpn" && varied) {
            return Ok(Self::Fpn(Fpn {
                suite,
                mode,
                data,
                build,
            }));
        }
        let all = Self::all();
        if let Some(kind) = all.iter().find(|kind| kind.to_string() == name) {
            return Ok(kind.clone());
        }
        let names: Vec<_> = all.iter().map(ToString::to_string).collect();
        bail!(
            "there is no peer {name}; there are {}, and fpn[:SUITE][+inline|+gateway][+KEY=VALUE][@FOLDER]",
            names.join(", ")
        )
    }
}

/// What all peers of a run have in common.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    /// How large the packets on the links are.
    pub(crate) wiring: Wiring,
    /// How FPN's units are placed; all other peers are routers.
    pub(crate) mode: Mode,
    /// FPN's suite, if the peer names none.
    pub(crate) suite: String,
}

/// Returns the path of a program, given its name or a path.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let system = ["/usr/sbin", "/sbin"].map(PathBuf::from);
    let dirs = std::env::split_paths(&path).chain(system);
    // An absolute path stays as it is.
    dirs.map(|dir| dir.join(program))
        .find(|file| file.is_file())
}

/// Returns the first line that a program prints, on either output.
fn first_line(program: &str, args: &[&str]) -> String {
    let path = find(program).unwrap_or_default();
    let Ok(output) = Command::new(path).args(args).output() else {
        return "version unknown".to_owned();
    };
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    said.lines().next().unwrap_or_default().trim().to_owned()
}

/// Makes the hosts soon ask again for a neighbour that did not answer. The start is to be measured,
/// not the second until the next ARP request.
fn quick_neighbours(net: &Topology) -> Result<()> {
    let set = |host: &Host, interface: &str| {
        host.sysctl(&format!("net.ipv4.neigh.{interface}.retrans_time_ms"), "20")
    };
    for terminal in &net.terminals {
        set(&terminal.host, "eth0")?;
        set(terminal.unit()?, "in0")?;
        set(terminal.unit()?, "out0")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_peer_is_called_by_its_name() -> Result<()> {
        let fpn = |suite: Option<&str>, data: &[&str], build: Option<&str>| {
            Kind::Fpn(Fpn {
                mode: None,
                suite: suite.map(str::to_owned),
                data: data.iter().map(|line| (*line).to_owned()).collect(),
                build: build.map(PathBuf::from),
            })
        };
        for (name, kind) in [
            ("fpn", fpn(None, &[], None)),
            ("fpn:aes-256-gcm", fpn(Some("aes-256-gcm"), &[], None)),
            ("fpn@/old/bin", fpn(None, &[], Some("/old/bin"))),
            ("fpn+queues=2", fpn(None, &["queues=2"], None)),
            (
                "fpn:misty1-hmac+queues=2+source_port_entropy=true@old",
                fpn(
                    Some("misty1-hmac"),
                    &["queues=2", "source_port_entropy=true"],
                    Some("old"),
                ),
            ),
        ] {
            assert_eq!(name.parse::<Kind>()?, kind);
            assert_eq!(kind.to_string(), name);
        }
        for kind in Kind::all() {
            assert_eq!(kind.to_string().parse::<Kind>()?, kind);
        }
        let error = "wireguard".parse::<Kind>().unwrap_err().to_string();
        assert!(
            error.contains("wireguard-go") && error.contains("fpn[:SUITE]"),
            "{error}"
        );
        Ok(())
    }
}
