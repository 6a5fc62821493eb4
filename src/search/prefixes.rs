//! A table of prefixes with values, compiled for reading: finding the longest prefix that contains
//! an address takes a few steps, however many prefixes there are.

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;

use ipnet::IpNet;
use prefix_trie::joint::map::JointPrefixMap;

/// A table of prefixes of both families. Clones share everything.
#[derive(Clone)]
pub struct Prefixes<T = ()>(Arc<JointPrefixMap<IpNet, T>>);

impl<T> Prefixes<T> {
    /// Returns the table of these values. Host bits of a prefix are ignored; of two values for one
    /// prefix the last one counts.
    pub(super) fn of(values: impl IntoIterator<Item = (IpNet, T)>) -> Self {
        let mut map = JointPrefixMap::new();
        for (prefix, value) in values {
            map.insert(prefix.trunc(), value);
        }
        Self(Arc::new(map))
    }

    /// Returns the value of the longest prefix that contains `addr`. An IPv4 address is in no IPv6
    /// prefix, and the other way round.
    pub fn longest(&self, addr: IpAddr) -> Option<&T> {
        self.0.get_lpm(&addr.into()).map(|(_, value)| value)
    }

    /// Returns true if a prefix contains `addr`.
    pub fn holds(&self, addr: IpAddr) -> bool {
        self.longest(addr).is_some()
    }

    /// Returns true if a prefix contains all of this one.
    pub fn covers(&self, prefix: IpNet) -> bool {
        self.0.get_lpm(&prefix).is_some()
    }

    /// Returns true if this very prefix is in the table.
    pub fn has(&self, prefix: IpNet) -> bool {
        self.0.get(&prefix).is_some()
    }

    /// Iterates over the prefixes in no particular order.
    pub fn iter(&self) -> impl Iterator<Item = (IpNet, &T)> {
        self.0.iter()
    }

    /// Returns the number of prefixes.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns true if there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<IpNet> for Prefixes {
    fn from_iter<I: IntoIterator<Item = IpNet>>(prefixes: I) -> Self {
        Self::of(prefixes.into_iter().map(|prefix| (prefix, ())))
    }
}

impl<T> Default for Prefixes<T> {
    fn default() -> Self {
        Self(Arc::new(JointPrefixMap::new()))
    }
}

impl<T: PartialEq> PartialEq for Prefixes<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
            || self.len() == other.len()
                && (self.iter()).all(|(prefix, value)| other.0.get(&prefix) == Some(value))
    }
}

impl<T: Eq> Eq for Prefixes<T> {}

impl<T: fmt::Debug> fmt::Debug for Prefixes<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;
    use crate::ids::GroupId;
    use crate::search::policy::{Policy, Protected, Protections, Served};

    /// Prefixes close together, so that they hold each other and the same addresses, of every length, with
    /// host bits, some of them twice.
    fn prefix() -> impl Strategy<Value = IpNet> {
        let v4 = (near_v4(), 0u8..=32).prop_map(|(addr, len)| IpNet::new(addr, len).unwrap());
        let v6 = (near_v6(), 0u8..=128).prop_map(|(addr, len)| IpNet::new(addr, len).unwrap());
        prop_oneof![v4, v6]
    }

    fn address() -> impl Strategy<Value = IpAddr> {
        prop_oneof![near_v4(), near_v6()]
    }

    /// Addresses that differ from one in a few bits anywhere, or in all.
    fn near_v4() -> impl Strategy<Value = IpAddr> {
        let one = |bits: u32| IpAddr::V4((0x0a4d_000b ^ bits).into());
        let flips = vec(0u32..32, 0..3).prop_map(|bits| bits.iter().fold(0, |a, b| a ^ (1 << b)));
        prop_oneof![3 => flips.boxed(), 1 => any::<u32>().boxed()].prop_map(one)
    }

    fn near_v6() -> impl Strategy<Value = IpAddr> {
        let one =
            |bits: u128| IpAddr::V6((0xfd77_0000_0000_0000_0000_ffff_0a4d_000b ^ bits).into());
        let flips = vec(0u32..128, 0..3).prop_map(|bits| bits.iter().fold(0, |a, b| a ^ (1 << b)));
        prop_oneof![3 => flips.boxed(), 1 => any::<u128>().boxed()].prop_map(one)
    }

    /// The rule, said plainly: of the prefixes that hold the address the longest; of equal ones the last.
    fn linear(all: &[Protected], addr: IpAddr) -> Option<&Protected> {
        all.iter()
            .filter(|p| p.prefix.contains(&addr))
            .max_by_key(|p| p.prefix.prefix_len())
    }

    fn protected() -> impl Strategy<Value = Vec<Protected>> {
        let groups = vec(1u32..4, 0..3);
        let one = (prefix(), groups).prop_map(|(prefix, groups)| Protected {
            prefix,
            groups: groups.into_iter().map(GroupId).collect(),
        });
        vec(one, 0..40)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn the_table_finds_what_a_look_at_every_prefix_finds(
            all in protected(),
            mut asked in vec(address(), 20),
        ) {
            asked.extend(all.iter().flat_map(|p| [p.prefix.network(), p.prefix.broadcast()]));
            let table: Protections = all.iter().cloned().collect();
            for addr in asked {
                prop_assert_eq!(table.longest(addr), linear(&all, addr), "{}", addr);
                prop_assert_eq!(table.holds(addr), linear(&all, addr).is_some());
            }
        }

        #[test]
        fn a_policy_says_what_a_look_at_every_prefix_says(
            all in protected(),
            served in vec(prefix(), 0..5),
            known in any::<bool>(),
            open in any::<bool>(),
            (src, dst) in prop_oneof![(near_v4(), near_v4()), (near_v6(), near_v6())],
            group in (1u32..5).prop_map(GroupId),
        ) {
            let policy = Policy {
                served: served.iter().copied().collect(),
                protected: known.then(|| all.iter().cloned().collect()),
                open,
                ..Policy::default()
            };
            let all = if known { all } else { Vec::new() };
            let held = [src, dst].map(|addr| linear(&all, addr));
            let clear = open && known && held.iter().all(Option::is_none);
            prop_assert_eq!(policy.may_pass_clear(src, dst), clear);
            let named = held.iter().flatten().all(|p| p.groups.contains(&group));
            prop_assert_eq!(policy.allows_group(group, src, dst), named);
            prop_assert_eq!(policy.allowed_groups(src, dst)(group), named);
            prop_assert_eq!(policy.serves(src), served.iter().any(|net| net.contains(&src)));
            let nobody = Policy { served: Served::default(), ..policy };
            prop_assert!(!nobody.serves(src));
        }

        #[test]
        fn two_tables_are_equal_if_they_say_the_same(
            all in vec((prefix(), 0u8..3), 0..20),
            other in vec((prefix(), 0u8..3), 0..2),
        ) {
            let same = Prefixes::of(all.iter().copied());
            let table = Prefixes::of(all.iter().copied());
            prop_assert_eq!(&table, &same);
            let more = Prefixes::of(all.iter().chain(&other).copied());
            let changed = other.iter().any(|(prefix, _)| {
                let prefix = prefix.trunc();
                let last = |all: &mut dyn Iterator<Item = &(IpNet, u8)>| {
                    all.filter(|p| p.0.trunc() == prefix).last().map(|p| p.1)
                };
                last(&mut all.iter()) != last(&mut all.iter().chain(&other))
            });
            prop_assert_eq!(more != table, changed);
        }
    }

    #[test]
    fn a_copy_of_a_policy_shares_its_tables() {
        let prefixes =
            (0..10_000u32).map(|i| IpNet::new(IpAddr::V4((i << 12).into()), 24).unwrap());
        let all = prefixes.clone().map(|prefix| Protected {
            prefix,
            groups: Vec::new(),
        });
        let policy = Policy {
            served: prefixes.collect(),
            protected: Some(all.collect()),
            open: false,
            ..Policy::default()
        };
        let copy = policy.clone();
        let (Some(a), Some(b)) = (&policy.protected, &copy.protected) else {
            unreachable!("they are known");
        };
        assert!(Arc::ptr_eq(&a.0, &b.0) && a.len() == 10_000);
        let (a, b) = (&policy.served, &copy.served);
        assert!(Arc::ptr_eq(&a.0, &b.0) && a.len() == 10_000 && policy == copy);
    }
}
