//! Which terminals a unit may serve, as its manager says.

use ipnet::IpNet;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::Writer;
use super::report::write_prefix;

/// Which terminals a unit may serve.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Option<Vec<IpNet>>", into = "Option<Vec<IpNet>>")]
pub enum MayServe {
    /// Any terminal.
    #[default]
    Everything,
    /// Terminals in these prefixes.
    Only(Allowed),
}

/// Prefixes in which a unit may serve terminals: at least one, at most [`MAX`](Self::MAX), sorted,
/// none within another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowed(Vec<IpNet>);

/// Why prefixes cannot be those in which a unit may serve terminals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadAllowed {
    /// There is none. A unit that may serve nobody is of no use; to end all restrictions is
    /// [`MayServe::Everything`].
    #[error("there is no prefix")]
    Empty,
    /// There are too many.
    #[error(
        "there are more than {} prefixes: combine some into shorter ones",
        Allowed::MAX
    )]
    TooMany,
}

impl MayServe {
    /// Returns true if the unit may serve every address of this prefix.
    pub fn allows(&self, prefix: &IpNet) -> bool {
        match self {
            Self::Everything => true,
            Self::Only(allowed) => allowed.contains(prefix),
        }
    }

    /// Returns the prefixes; none if the unit may serve any terminal.
    pub fn prefixes(&self) -> &[IpNet] {
        match self {
            Self::Everything => &[],
            Self::Only(allowed) => &allowed.0,
        }
    }

    /// Returns the number that identifies the realm's protected prefixes together with these.
    pub(crate) fn version(&self, realm: u64) -> u64 {
        let Self::Only(Allowed(prefixes)) = self else {
            return realm;
        };
        let mut hash = Sha256::new();
        hash.update(realm.to_be_bytes());
        for prefix in prefixes {
            let mut w = Writer::new();
            write_prefix(&mut w, ALLOWED, prefix);
            hash.update(w.as_slice());
        }
        let hash: [u8; 32] = hash.finalize().into();
        let [a, b, c, d, e, f, g, h, ..] = hash;
        u64::from_be_bytes([a, b, c, d, e, f, g, h]).max(1)
    }
}

impl Allowed {
    /// How many prefixes there can be.
    pub const MAX: usize = 256;

    /// Returns these prefixes, without those within others of them.
    pub fn new(prefixes: impl IntoIterator<Item = IpNet>) -> Result<Self, BadAllowed> {
        let mut all: Vec<_> = prefixes.into_iter().map(|prefix| prefix.trunc()).collect();
        all.sort_unstable();
        let mut kept: Vec<IpNet> = Vec::new();
        for prefix in all {
            if kept.last().is_none_or(|outer| !outer.contains(&prefix)) {
                kept.push(prefix);
            }
        }
        match kept.len() {
            0 => Err(BadAllowed::Empty),
            1..=Self::MAX => Ok(Self(kept)),
            _ => Err(BadAllowed::TooMany),
        }
    }

    fn contains(&self, prefix: &IpNet) -> bool {
        // Only the last one that does not come after it can contain it.
        let after = self.0.partition_point(|allowed| allowed <= prefix);
        let before = self.0.get(..after).and_then(<[IpNet]>::last);
        before.is_some_and(|allowed| allowed.contains(prefix))
    }
}

impl TryFrom<Option<Vec<IpNet>>> for MayServe {
    type Error = BadAllowed;

    fn try_from(prefixes: Option<Vec<IpNet>>) -> Result<Self, BadAllowed> {
        prefixes.map_or(Ok(Self::Everything), |prefixes| {
            Allowed::new(prefixes).map(Self::Only)
        })
    }
}

impl From<MayServe> for Option<Vec<IpNet>> {
    fn from(may_serve: MayServe) -> Self {
        match may_serve {
            MayServe::Everything => None,
            MayServe::Only(Allowed(prefixes)) => Some(prefixes),
        }
    }
}

/// Added to the family of a prefix that the unit may serve, in LOOKUP-ACK.
pub(super) const ALLOWED: u8 = 0x10;

#[cfg(test)]
mod tests {
    use super::*;

    fn only(prefixes: &[&str]) -> MayServe {
        let prefixes = prefixes.iter().map(|prefix| prefix.parse().unwrap());
        MayServe::Only(Allowed::new(prefixes).unwrap())
    }

    #[test]
    fn a_prefix_is_allowed_if_one_contains_all_of_it() {
        let may_serve = only(&["10.0.0.0/24", "10.0.0.9/32", "10.0.2.0/24", "fd00::/64"]);
        assert_eq!(may_serve.prefixes().len(), 3);
        for (prefix, allowed) in [
            ("10.0.0.0/24", true),
            ("10.0.0.0/32", true),
            ("10.0.0.255/32", true),
            ("10.0.0.128/25", true),
            ("10.0.1.0/32", false),
            ("10.0.0.0/23", false),
            ("10.0.2.7/32", true),
            ("10.0.3.0/32", false),
            ("9.255.255.255/32", false),
            ("0.0.0.0/0", false),
            ("fd00::1/128", true),
            ("fd00:0:0:1::/128", false),
            ("::/0", false),
            ("::a00:1/128", false),
        ] {
            let prefix = prefix.parse().unwrap();
            assert_eq!(may_serve.allows(&prefix), allowed, "{prefix}");
            assert!(MayServe::Everything.allows(&prefix));
        }
    }

    #[test]
    fn nothing_and_too_much_are_no_restriction_that_can_be_made() {
        assert_eq!(Allowed::new([]), Err(BadAllowed::Empty));
        let many = |n: u32| {
            let prefix = |n: u32| IpNet::from(std::net::IpAddr::V4((0x0a00_0000 + n).into()));
            Allowed::new((0..n).map(prefix))
        };
        assert!(many(256).is_ok());
        assert_eq!(many(257), Err(BadAllowed::TooMany));
        let json = |text: &str| serde_json::from_str::<MayServe>(text).ok();
        assert_eq!(json("null"), Some(MayServe::Everything));
        assert_eq!(json(r#"["10.0.0.0/24"]"#), Some(only(&["10.0.0.0/24"])));
        assert_eq!(json("[]"), None);
    }

    #[test]
    fn the_version_differs_with_the_prefixes_and_is_the_realms_without_a_restriction() {
        let versions = [
            MayServe::Everything.version(7),
            only(&["10.0.0.0/24"]).version(7),
            only(&["10.0.0.0/24"]).version(8),
            only(&["10.0.0.0/24", "fd00::/64"]).version(7),
        ];
        assert_eq!(versions[0], 7);
        for (n, version) in versions.iter().enumerate() {
            assert!(!versions[n + 1..].contains(version));
        }
    }
}
