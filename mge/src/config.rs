//! `mge.toml`, the configuration of a manager.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use fpn_daemon_kit::{Confinement, MetricsAddress};
use serde::Deserialize;
use thiserror::Error;

use crate::dir::Dir;

/// The configuration of a manager, read once when it starts.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Config {
    /// Addresses and UDP ports to listen on. `[::]` stands for IPv4 too.
    pub(crate) listen: Vec<SocketAddr>,
    /// The address that enrollment tokens carry.
    pub(crate) advertise: Advertise,
    /// What Prometheus reads.
    #[serde(default)]
    pub(crate) metrics: Metrics,
    /// The process of the manager.
    #[serde(default)]
    pub(crate) service: Service,
}

/// The process of the manager.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Service {
    /// Landlock confines the process to the files that it needs.
    pub(crate) landlock: bool,
}

impl Default for Service {
    fn default() -> Self {
        Self { landlock: true }
    }
}

/// What Prometheus reads.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Metrics {
    /// Where it is read: `IP:PORT`, or the absolute path of a Unix socket. Nowhere by default.
    pub(crate) listen: Option<MetricsAddress>,
}

/// `HOST:PORT` as units reach it: the host an address (IPv6 in brackets) or a DNS name.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Advertise(String);

/// Why a text is not a `HOST:PORT`.
#[derive(Debug, PartialEq, Eq, Error)]
#[error(
    "{text:?} is not a HOST:PORT ({why}): write for example 192.0.2.1:4747, [2001:db8::1]:4747 or mge.example.net:4747"
)]
pub(crate) struct BadAdvertise {
    text: String,
    why: &'static str,
}

impl Config {
    /// Reads the file. Errors name file, line and value.
    pub(crate) fn load(dir: &Dir) -> Result<Self> {
        let path = dir.config();
        let text = match std::fs::read_to_string(&path) {
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
                anyhow::bail!(
                    "there is no manager in {}: create one with `fpn-mge init --listen IP:PORT`",
                    dir.path().display()
                );
            }
            other => other.with_context(|| format!("cannot read {}", path.display()))?,
        };
        let config: Self =
            toml::from_str(&text).with_context(|| format!("in {}", path.display()))?;
        ensure!(
            !config.listen.is_empty(),
            "in {}: `listen` is empty: write for example listen = [\"192.0.2.1:4747\"]",
            path.display()
        );
        Ok(config)
    }

    /// Returns the file's text for a new manager.
    pub(crate) fn text(listen: SocketAddr, advertise: &Advertise) -> String {
        let advertise = &advertise.0;
        format!(
            "# The configuration of fpn-mge, read when it starts.\n\
             \n\
             # Addresses and UDP ports to listen on. \"[::]:4747\" stands for IPv4 too.\n\
             listen = [\"{listen}\"]\n\
             \n\
             # HOST:PORT at which units reach the manager; enrollment tokens carry it.\n\
             advertise = \"{advertise}\"\n"
        )
    }

    /// Returns what the manager of a folder may do from its start on.
    pub(crate) fn confinement(&self, dir: &Dir) -> Confinement {
        let credentials = std::env::var_os("CREDENTIALS_DIRECTORY").map(PathBuf::from);
        let all = credentials.iter();
        let all = all.fold(Confinement::new(), Confinement::reads);
        let all = all.owns(dir.path());
        match &self.metrics.listen {
            Some(MetricsAddress::Tcp(at)) => all.listens(at.port()),
            Some(MetricsAddress::Unix(path)) => all.serves(path),
            None => all,
        }
    }

    /// Returns every address to bind. An IPv6 socket takes IPv6 only, so `[::]` is accompanied by `0.0.0.0`.
    pub(crate) fn addresses(&self) -> Vec<SocketAddr> {
        let mut all = self.listen.clone();
        for address in &self.listen {
            let brother = SocketAddr::from((Ipv4Addr::UNSPECIFIED, address.port()));
            let taken = |a: &SocketAddr| a.is_ipv4() && a.port() == address.port();
            if address.is_ipv6() && address.ip().is_unspecified() && !all.iter().any(taken) {
                all.push(brother);
            }
        }
        all
    }
}

impl Advertise {
    /// Returns what a manager that listens on `listen` advertises by default; `None` for a wildcard.
    pub(crate) fn of(listen: SocketAddr) -> Option<Self> {
        (!listen.ip().is_unspecified()).then(|| Self(listen.to_string()))
    }

    /// Returns it as text.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Advertise {
    type Error = BadAdvertise;

    fn try_from(text: String) -> Result<Self, BadAdvertise> {
        match wrong_with(&text) {
            None => Ok(Self(text)),
            Some(why) => Err(BadAdvertise { text, why }),
        }
    }
}

impl std::str::FromStr for Advertise {
    type Err = BadAdvertise;

    fn from_str(text: &str) -> Result<Self, BadAdvertise> {
        text.to_owned().try_into()
    }
}

fn wrong_with(text: &str) -> Option<&'static str> {
    if text.len() > LONGEST {
        return Some("it has more than 255 characters");
    }
    if let Ok(address) = text.parse::<SocketAddr>() {
        return match address {
            a if a.ip().is_unspecified() => {
                Some("a wildcard is not an address that can be reached")
            }
            a if a.port() == 0 => Some("the port is 0"),
            _ => None,
        };
    }
    let Some((host, port)) = text.rsplit_once(':') else {
        return Some("the port is missing");
    };
    if !port.parse::<u16>().is_ok_and(|port| port != 0) {
        return Some("the port is not a number from 1 to 65535");
    }
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && label
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
    };
    if host.parse::<IpAddr>().is_ok() {
        return Some("an IPv6 address must be in brackets");
    }
    let digits = host.chars().all(|c| c.is_ascii_digit() || c == '.');
    let name = host.strip_suffix('.').unwrap_or(host).split('.').all(label) && !digits;
    (!name).then_some("the host is neither an address nor a DNS name")
}

const LONGEST: usize = 255;

#[cfg(test)]
mod tests {
    use super::*;

    fn in_dir(text: &str) -> Result<Config> {
        let temp = tempfile::tempdir().unwrap();
        let dir = Dir::new(temp.path());
        std::fs::write(dir.config(), text).unwrap();
        Config::load(&dir)
    }

    #[test]
    fn what_init_writes_is_what_run_reads() {
        let listen = "[2001:db8::1]:4747".parse().unwrap();
        let advertise: Advertise = "mge.example.net:4747".parse().unwrap();
        let config = in_dir(&Config::text(listen, &advertise)).unwrap();
        assert_eq!(
            config,
            Config {
                listen: vec![listen],
                advertise,
                metrics: Metrics::default(),
                service: Service::default(),
            }
        );
    }

    #[test]
    fn a_manager_is_confined_unless_its_file_says_no() {
        let start = "listen = [\"127.0.0.1:1\"]\nadvertise = \"h:1\"\n";
        let landlock = |more: &str| in_dir(&format!("{start}{more}")).map(|c| c.service.landlock);
        assert!(landlock("").unwrap());
        assert!(landlock("[service]\n").unwrap());
        assert!(!landlock("[service]\nlandlock = false\n").unwrap());
        assert!(landlock("[service]\nlandlok = false\n").is_err());
    }

    #[test]
    fn an_error_names_file_line_and_value() {
        for (text, parts) in [
            (
                "listen = [\"127.0.0.1:1\"]\nadvertise = \"h:1\"\nlog = 3\n",
                ["line 3", "log"],
            ),
            (
                "listen = [\"127.0.0.1\"]\nadvertise = \"h:1\"\n",
                ["line 1", "socket address"],
            ),
            (
                "listen = [\"127.0.0.1:1\"]\nadvertise = \"h\"\n",
                ["line 2", "port is missing"],
            ),
            ("listen = []\nadvertise = \"h:1\"\n", ["listen", "empty"]),
            (
                "listen = [\"127.0.0.1:1\"]\nadvertise = \"h:1\"\n[metrics]\nlisten = \"9747\"\n",
                ["line 4", "neither IP:PORT"],
            ),
        ] {
            let error = format!("{:#}", in_dir(text).unwrap_err());
            assert!(error.contains("mge.toml"), "{error}");
            assert!(parts.iter().all(|part| error.contains(part)), "{error}");
        }
    }

    #[test]
    fn an_advertised_address_can_be_reached() {
        for good in [
            "192.0.2.1:4747",
            "[2001:db8::1]:1",
            "mge:65535",
            "mge.example.net.:4747",
        ] {
            assert_eq!(good.parse::<Advertise>().unwrap().as_str(), good);
        }
        for bad in [
            "",
            "mge",
            "mge:0",
            "mge:65536",
            "0.0.0.0:4747",
            "[::]:4747",
            "2001:db8::1:4747x",
            "2001:db8::1",
            "1.2.3:4747",
            "a b:1",
            ":4747",
            "a..b:1",
        ] {
            assert!(bad.parse::<Advertise>().is_err(), "{bad}");
        }
    }

    #[test]
    fn the_ipv6_wildcard_takes_ipv4_too() {
        let config = |listen: &[&str]| Config {
            listen: listen.iter().map(|a| a.parse().unwrap()).collect(),
            advertise: "mge:1".parse().unwrap(),
            service: Service::default(),
            metrics: Metrics::default(),
        };
        let both = config(&["[::]:4747"]).addresses();
        assert_eq!(
            both,
            [
                "[::]:4747".parse().unwrap(),
                "0.0.0.0:4747".parse().unwrap()
            ]
        );
        assert_eq!(
            config(&["[::]:4747", "127.0.0.1:4747"]).addresses().len(),
            2
        );
        assert_eq!(config(&["0.0.0.0:4747"]).addresses().len(), 1);
    }
}
