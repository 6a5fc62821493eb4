//! The policy: which terminals a unit serves, which prefixes are protected, and what happens without a key.

use std::net::IpAddr;

use ipnet::IpNet;

use crate::ids::GroupId;

/// What a unit knows besides keys and paths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    /// The terminals of this unit (`--ce`).
    pub served: Vec<IpNet>,
    /// Protected prefixes of the whole realm and the groups that may be used for each; from the MGE. `None` until it
    /// is known: then nothing may pass in clear.
    pub protected: Option<Vec<Protected>>,
    /// Every group of the unit has the policy `open`, and it has at least one.
    pub open: bool,
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
        self.served.iter().any(|net| net.contains(&addr))
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
        [src, dst]
            .into_iter()
            .filter_map(|addr| self.protection(addr))
            .all(|protected| protected.groups.contains(&group))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy() -> Policy {
        Policy {
            served: vec![
                "10.0.0.1/32".parse().unwrap(),
                "fd00::1/128".parse().unwrap(),
            ],
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
