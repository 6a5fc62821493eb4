//! The policy of a unit: which terminals it serves, which prefixes are protected, and what happens
//! without a key.

use std::net::IpAddr;

use ipnet::IpNet;

use super::prefixes::Prefixes;
use crate::ids::GroupId;

/// What a unit knows besides keys and paths. A clone shares the prefixes, and comparing two
/// policies with the same table of prefixes takes one step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    /// The terminals of this unit (`--ce`), as far as it may serve them.
    pub served: Served,
    /// The terminals that this unit has learned.
    pub learned: Served,
    /// The prefixes in which this unit learns terminals.
    pub learnable: Served,
    /// What it never learns.
    pub never_learned: Served,
    /// In which prefixes its manager lets it serve terminals; `None`: in all.
    pub allowed: Option<Served>,
    /// The protected prefixes of the whole realm, with the groups that may carry each; sent by the
    /// manager. `None` until they are known: nothing may pass in clear before that.
    pub protected: Option<Protections>,
    /// True if every group of the unit has the policy `open`, and the unit is in at least one
    /// group.
    pub open: bool,
}

/// The terminals that a unit serves: the addresses in these prefixes. Without prefixes, it serves
/// none.
pub type Served = Prefixes;

/// Protected prefixes, found by the addresses that they contain. Of two entries for one prefix the
/// last one counts.
pub type Protections = Prefixes<Protected>;

/// A protected prefix: nothing is ever sent to it in clear.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Protected {
    /// The prefix.
    pub prefix: IpNet,
    /// Only these groups may carry it.
    pub groups: Vec<GroupId>,
}

/// Why packets do not pass in clear.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotClear {
    /// The protected prefixes are not known yet.
    PrefixesUnknown,
    /// One of the addresses is in this protected prefix.
    Protected(IpNet),
    /// Not every group of the unit is known and has the policy `open`.
    Closed,
}

impl Policy {
    /// Returns true if `addr` is a terminal of this unit.
    pub fn serves(&self, addr: IpAddr) -> bool {
        self.served.holds(addr) || (!self.learned.is_empty() && self.learned.holds(addr))
    }

    /// Returns true if `addr` may become a terminal of this unit by speaking on its inside.
    pub fn may_learn(&self, addr: IpAddr) -> bool {
        let of_a_host = !addr.is_unspecified() && !addr.is_loopback() && !addr.is_multicast();
        !self.learnable.is_empty()
            && of_a_host
            && self.learnable.holds(addr)
            && !self.never_learned.holds(addr)
            && self.may_serve(addr)
    }

    /// Returns true if the manager lets this unit serve `addr`.
    pub fn may_serve(&self, addr: IpAddr) -> bool {
        let allowed = self.allowed.as_ref();
        allowed.is_none_or(|allowed| allowed.holds(addr))
    }

    /// Returns true if `addr` is listed by itself as a terminal of this unit. A prefix may also contain
    /// hosts that are elsewhere.
    pub fn lists(&self, addr: IpAddr) -> bool {
        self.served.has(addr.into())
    }

    /// Returns the longest protected prefix that contains `addr`.
    pub fn protection(&self, addr: IpAddr) -> Option<&Protected> {
        self.protected.as_ref()?.longest(addr)
    }

    /// Returns the protected prefix that says which groups carry packets to a multicast address. Only a
    /// prefix of multicast addresses does: one that contains all addresses says nothing about them.
    pub fn multicast(&self, addr: IpAddr) -> Option<&Protected> {
        if !addr.is_multicast() {
            return None;
        }
        let protected = self.protection(addr)?;
        protected.is_multicast().then_some(protected)
    }

    /// Returns true if packets to `addr` are delivered on the inside: to a terminal of this unit, or to a
    /// multicast address that a group carries.
    pub fn delivers(&self, addr: IpAddr) -> bool {
        self.serves(addr) || self.multicast(addr).is_some()
    }

    /// Returns true if a packet with these addresses may pass in clear, as long as no path says
    /// otherwise.
    pub fn may_pass_clear(&self, src: IpAddr, dst: IpAddr) -> bool {
        self.passes_clear(src, dst).is_ok()
    }

    /// As [`Self::may_pass_clear`], but returns the reason why not.
    pub fn passes_clear(&self, src: IpAddr, dst: IpAddr) -> Result<(), NotClear> {
        if self.protected.is_none() {
            return Err(NotClear::PrefixesUnknown);
        }
        let protection = self.protection(src).or_else(|| self.protection(dst));
        match protection {
            Some(protected) => Err(NotClear::Protected(protected.prefix)),
            None if self.open => Ok(()),
            None => Err(NotClear::Closed),
        }
    }

    /// Returns true if `group` may be used between these addresses, that is, if every protected
    /// prefix that contains one of them names the group.
    pub fn allows_group(&self, group: GroupId, src: IpAddr, dst: IpAddr) -> bool {
        self.names_group(group, src, dst).is_ok()
    }

    /// As [`Self::allows_group`]; the error is a prefix that does not name the group.
    pub fn names_group(&self, group: GroupId, src: IpAddr, dst: IpAddr) -> Result<(), IpNet> {
        let protected = [src, dst].map(|addr| self.protection(addr));
        let mut protected = protected.into_iter().flatten();
        match protected.find(|p| !p.groups.contains(&group)) {
            Some(other) => Err(other.prefix),
            None => Ok(()),
        }
    }

    /// As [`Self::allows_group`] for many groups, with a single look-up of the prefixes.
    pub fn allowed_groups(&self, src: IpAddr, dst: IpAddr) -> impl Fn(GroupId) -> bool {
        let protected = [src, dst].map(|addr| self.protection(addr));
        move |group| {
            let mut prefixes = protected.iter().flatten();
            prefixes.all(|protected| protected.groups.contains(&group))
        }
    }
}

impl Protected {
    /// Returns true if the prefix has multicast addresses only.
    pub fn is_multicast(&self) -> bool {
        let least = if self.prefix.addr().is_ipv4() { 4 } else { 8 };
        self.prefix.addr().is_multicast() && self.prefix.prefix_len() >= least
    }
}

impl FromIterator<Protected> for Protections {
    fn from_iter<I: IntoIterator<Item = Protected>>(protected: I) -> Self {
        Self::of(protected.into_iter().map(|p| (p.prefix, p)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn protected(prefix: &str, group: u32) -> Protected {
        Protected {
            prefix: prefix.parse().unwrap(),
            groups: vec![GroupId(group)],
        }
    }

    fn policy() -> Policy {
        Policy {
            served: ["10.0.0.1/32", "fd00::1/128"]
                .into_iter()
                .map(|prefix| prefix.parse::<IpNet>().unwrap())
                .collect(),
            protected: Some(Protections::from_iter([
                protected("10.0.0.0/24", 1),
                protected("10.0.0.8/29", 2),
            ])),
            open: true,
            ..Policy::default()
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
    fn a_unit_without_terminals_serves_nobody() {
        let serves = |served, addr: &str| {
            let policy = Policy { served, ..policy() };
            policy.serves(addr.parse().unwrap())
        };
        for addr in ["10.0.0.1", "fd00::1", "9.9.9.9"] {
            assert!(!serves(Served::default(), addr));
            assert_eq!(serves(policy().served, addr), addr != "9.9.9.9");
        }
    }

    #[test]
    fn only_hosts_in_the_named_prefixes_may_be_learned_and_never_those_that_may_not() {
        let all = ["0.0.0.0/0", "::/0"].map(|prefix| prefix.parse::<IpNet>().unwrap());
        let never = ["10.0.0.9/32", "fd00::9/128"].map(|prefix| prefix.parse::<IpNet>().unwrap());
        let learning = |learnable: &[IpNet]| Policy {
            learnable: learnable.iter().copied().collect(),
            never_learned: never.into_iter().collect(),
            ..policy()
        };
        for host in ["10.0.0.8", "fd00::8", "fe80::8"] {
            let host = host.parse().unwrap();
            assert!(learning(&all).may_learn(host), "{host}");
            assert!(!learning(&[]).may_learn(host), "{host}");
        }
        for (addr, part) in [("10.0.0.8", "10.0.1.0/24"), ("fd00::8", "fd01::/16")] {
            assert!(!learning(&[part.parse().unwrap()]).may_learn(addr.parse().unwrap()));
        }
        for no_host in [
            "0.0.0.0",
            "::",
            "127.0.0.1",
            "::1",
            "224.0.0.251",
            "ff02::fb",
        ] {
            assert!(
                !learning(&all).may_learn(no_host.parse().unwrap()),
                "{no_host}"
            );
        }
        for never in ["10.0.0.9", "fd00::9"] {
            assert!(!learning(&all).may_learn(never.parse().unwrap()), "{never}");
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
