//! The policy: which terminals a unit serves, which prefixes are protected, and what happens without a key.

use std::net::IpAddr;

use ipnet::IpNet;

use crate::ids::GroupId;

/// What a unit knows besides keys and paths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    /// The terminals of this unit (`--ce`).
    pub served: Served,
    /// Protected prefixes of the whole realm and the groups that may be used for each; from the MGE. `None` until it
    /// is known: then nothing may pass in clear.
    pub protected: Option<Vec<Protected>>,
    /// Every group of the unit has the policy `open`, and it has at least one.
    pub open: bool,
}

/// Whom a unit serves. "None is known yet" and "everybody" are different things.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Served {
    /// Every address is a terminal of this unit.
    All,
    /// The addresses in these prefixes are; without prefixes, none is.
    Prefixes(Vec<IpNet>),
}

/// A protected prefix: never sent in clear.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Protected {
    /// The addresses.
    pub prefix: IpNet,
    /// Only these groups count for them.
    pub groups: Vec<GroupId>,
}

impl Policy {
    /// True if `addr` is a terminal of this unit.
    pub fn serves(&self, addr: IpAddr) -> bool {
        match &self.served {
            Served::All => true,
            Served::Prefixes(prefixes) => prefixes.iter().any(|net| net.contains(&addr)),
        }
    }

    /// The longest protected prefix that holds `addr`.
    pub fn protection(&self, addr: IpAddr) -> Option<&Protected> {
        let all = self.protected.as_deref().unwrap_or_default();
        all.iter()
            .filter(|p| p.prefix.contains(&addr))
            .max_by_key(|p| p.prefix.prefix_len())
    }

    /// True if a packet of this source and destination may pass in clear where no path says otherwise.
    pub fn may_pass_clear(&self, src: IpAddr, dst: IpAddr) -> bool {
        self.open
            && self.protected.is_some()
            && self.protection(src).is_none()
            && self.protection(dst).is_none()
    }

    /// True if `group` may be used between these addresses: every protected prefix that holds one of them names it.
    pub fn allows_group(&self, group: GroupId, src: IpAddr, dst: IpAddr) -> bool {
        self.allowed_groups(src, dst)(group)
    }

    /// [`Self::allows_group`] for many groups: the prefixes are searched once.
    pub fn allowed_groups(&self, src: IpAddr, dst: IpAddr) -> impl Fn(GroupId) -> bool {
        let protected = [src, dst].map(|addr| self.protection(addr));
        move |group| {
            let mut prefixes = protected.iter().flatten();
            prefixes.all(|protected| protected.groups.contains(&group))
        }
    }
}

impl Default for Served {
    /// Nobody.
    fn default() -> Self {
        Self::Prefixes(Vec::new())
    }
}

impl FromIterator<IpNet> for Served {
    fn from_iter<I: IntoIterator<Item = IpNet>>(prefixes: I) -> Self {
        Self::Prefixes(prefixes.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy() -> Policy {
        Policy {
            served: ["10.0.0.1/32", "fd00::1/128"]
                .into_iter()
                .map(|prefix| prefix.parse().unwrap())
                .collect(),
            protected: Some(vec![
                Protected {
                    prefix: "10.0.0.0/24".parse().unwrap(),
                    groups: vec![GroupId(1)],
                },
                Protected {
                    prefix: "10.0.0.8/29".parse().unwrap(),
                    groups: vec![GroupId(2)],
                },
            ]),
            open: true,
        }
    }

    #[test]
    fn the_longest_prefix_names_the_groups() {
        let p = policy();
        let (a, b, c) = (
            "10.0.0.1".parse().unwrap(),
            "10.0.0.9".parse().unwrap(),
            "9.9.9.9".parse().unwrap(),
        );
        assert!(p.allows_group(GroupId(1), a, c));
        assert!(!p.allows_group(GroupId(2), a, c));
        assert!(
            !p.allows_group(GroupId(1), a, b),
            "the two prefixes name different groups"
        );
        assert!(p.allows_group(GroupId(2), b, c));
    }

    #[test]
    fn a_unit_without_terminals_serves_nobody_and_one_that_serves_all_everybody() {
        let serves = |served, addr: &str| {
            let policy = Policy { served, ..policy() };
            policy.serves(addr.parse().unwrap())
        };
        for addr in ["10.0.0.1", "fd00::1", "9.9.9.9"] {
            assert!(!serves(Served::default(), addr));
            assert!(!serves(Served::Prefixes(Vec::new()), addr));
            assert!(serves(Served::All, addr));
            assert_eq!(serves(policy().served, addr), addr != "9.9.9.9");
        }
    }

    #[test]
    fn nothing_passes_in_clear_before_the_prefixes_are_known() {
        let (c, d) = ("9.9.9.9".parse().unwrap(), "8.8.8.8".parse().unwrap());
        assert!(policy().may_pass_clear(c, d));
        assert!(!policy().may_pass_clear(c, "10.0.0.200".parse().unwrap()));
        assert!(
            !Policy {
                protected: None,
                ..policy()
            }
            .may_pass_clear(c, d)
        );
    }
}
