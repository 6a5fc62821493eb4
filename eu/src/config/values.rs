//! Values that are checked when they are read: names of interfaces, and prefixes.

use std::fmt;
use std::str::FromStr;

use ipnet::IpNet;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The name of a network interface.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub(crate) struct Interface(pub(super) String);

/// A prefix without host bits; an address alone is a prefix of full length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Prefix(pub(super) IpNet);

impl Interface {
    /// Returns the name.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Interface {
    type Err = String;

    fn from_str(s: &str) -> Result<Self, String> {
        let good = |c: char| c.is_ascii_graphic() && !matches!(c, '/' | ':' | '%' | '"' | '\\');
        if s.is_empty() || s.len() > 15 || s == "." || s == ".." || !s.chars().all(good) {
            return Err(format!(
                "\"{s}\" is not an interface name: it has 1 to 15 letters and digits, as `ip link` shows them"
            ));
        }
        Ok(Self(s.to_owned()))
    }
}

impl fmt::Display for Interface {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Interface {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

impl FromStr for Prefix {
    type Err = String;

    fn from_str(s: &str) -> Result<Self, String> {
        let net: IpNet = s
            .parse()
            .or_else(|_| s.parse::<std::net::IpAddr>().map(IpNet::from))
            .map_err(|_| {
                format!("\"{s}\" is neither an address nor a prefix: write for example 10.0.0.7, 10.0.0.0/24 or fd00::7")
            })?;
        if net != net.trunc() {
            return Err(format!(
                "{s} has bits set beyond its prefix length: write {} for the subnet or {} for the one terminal",
                net.trunc(),
                net.addr()
            ));
        }
        if net.prefix_len() == 0 {
            return Err(format!(
                "{s} covers every address: list the terminals behind this unit"
            ));
        }
        Ok(Self(net))
    }
}

impl fmt::Display for Prefix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Prefix {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Prefix {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}
