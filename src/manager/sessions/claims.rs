//! Which units claim which terminals, found by prefix.
//!
//! Cost: finding the claims around an address takes a look-up (log n) for each length of prefix that
//! anybody claims, and a step for each claim that is found. A claim takes about 50 bytes.

use std::collections::BTreeMap;

use ipnet::IpNet;

use crate::ids::EuId;
use crate::time::Timestamp;

/// Claims of all units. No claim of one unit replaces or hides another unit's.
#[derive(Default)]
pub(super) struct Claims {
    /// Since when a unit claims a prefix. In this order a prefix comes before those within it.
    by_prefix: BTreeMap<(IpNet, EuId), Timestamp>,
    /// How many claims there are of each length, for IPv4 and IPv6.
    lengths: [BTreeMap<u8, usize>; 2],
}

/// A claim of a unit, and since when it makes it.
pub(super) type Claimed = (IpNet, EuId, Timestamp);

impl Claims {
    /// Replaces the claims of a unit. Both lists are sorted.
    pub(super) fn replace(&mut self, now: Timestamp, eu: EuId, before: &[IpNet], after: &[IpNet]) {
        let missing = |prefix: &&IpNet, list: &[IpNet]| list.binary_search(prefix).is_err();
        for prefix in before.iter().filter(|prefix| missing(prefix, after)) {
            if self.by_prefix.remove(&(*prefix, eu)).is_some() {
                let lengths = self.lengths_of(prefix);
                if let Some(count) = lengths.get_mut(&prefix.prefix_len()) {
                    *count -= 1;
                    if *count == 0 {
                        lengths.remove(&prefix.prefix_len());
                    }
                }
            }
        }
        for prefix in after.iter().filter(|prefix| missing(prefix, before)) {
            if self.by_prefix.insert((*prefix, eu), now).is_none() {
                let lengths = self.lengths_of(prefix);
                *lengths.entry(prefix.prefix_len()).or_default() += 1;
            }
        }
    }

    /// Returns the claims of prefixes that contain all of this one, longest prefixes first.
    pub(super) fn around(&self, prefix: IpNet) -> impl Iterator<Item = Claimed> {
        let lengths = &self.lengths[usize::from(prefix.addr().is_ipv6())];
        let lengths = lengths.range(..=prefix.prefix_len()).rev();
        lengths.flat_map(move |(length, _)| {
            let outer = IpNet::new(prefix.addr(), *length);
            let outer = outer.map_or(prefix, |outer| outer.trunc());
            let claims = self.by_prefix.range((outer, FIRST)..=(outer, LAST));
            claims.map(|((prefix, eu), since)| (*prefix, *eu, *since))
        })
    }

    /// Returns the claims of longer prefixes within this one.
    pub(super) fn within(&self, prefix: IpNet) -> impl Iterator<Item = Claimed> {
        let (prefix, end) = (prefix.trunc(), IpNet::from(prefix.broadcast()));
        let claims = self.by_prefix.range((prefix, FIRST)..=(end, LAST));
        let longer = claims.filter(move |((inner, _), _)| *inner != prefix);
        longer.map(|((prefix, eu), since)| (*prefix, *eu, *since))
    }

    /// Iterates over all claims; a prefix comes before those within it.
    #[cfg(test)]
    fn iter(&self) -> impl Iterator<Item = Claimed> {
        let claims = self.by_prefix.iter();
        claims.map(|((prefix, eu), since)| (*prefix, *eu, *since))
    }

    fn lengths_of(&mut self, prefix: &IpNet) -> &mut BTreeMap<u8, usize> {
        &mut self.lengths[usize::from(prefix.addr().is_ipv6())]
    }
}

/// Returns these prefixes without those within others of them.
pub(super) fn outermost(sorted: impl IntoIterator<Item = IpNet>) -> Vec<IpNet> {
    let mut kept: Vec<IpNet> = Vec::new();
    for prefix in sorted {
        if kept.last().is_none_or(|outer| !outer.contains(&prefix)) {
            kept.push(prefix);
        }
    }
    kept
}

const FIRST: EuId = EuId(0);
const LAST: EuId = EuId(u32::MAX);

#[cfg(test)]
mod tests {
    use super::*;

    fn nets(all: &[&str]) -> Vec<IpNet> {
        let mut all: Vec<IpNet> = all.iter().map(|net| net.parse().unwrap()).collect();
        all.sort_unstable();
        all
    }

    fn found(claims: impl Iterator<Item = Claimed>) -> Vec<(String, u32)> {
        claims.map(|(net, eu, _)| (net.to_string(), eu.0)).collect()
    }

    #[test]
    fn claims_are_found_around_and_within_a_prefix_of_their_family_alone() {
        let mut claims = Claims::default();
        let now = Timestamp::from_nanos(1);
        let all: [(u32, &[&str]); 5] = [
            (1, &["10.0.0.0/8", "fd00::/16"]),
            (2, &["10.0.0.0/24", "10.0.1.0/24"]),
            (3, &["10.0.0.0/32", "10.0.0.255/32", "fd00::1/128"]),
            (4, &["10.0.0.255/32", "0.0.0.0/0"]),
            (5, &["10.255.255.255/32", "11.0.0.0/8", "::/0"]),
        ];
        for (eu, of) in all {
            claims.replace(now, EuId(eu), &[], &nets(of));
        }
        let around = |net: &str| found(claims.around(net.parse().unwrap()));
        let within = |net: &str| found(claims.within(net.parse().unwrap()));
        let list = |all: &[(&str, u32)]| -> Vec<(String, u32)> {
            all.iter()
                .map(|(net, eu)| ((*net).to_owned(), *eu))
                .collect()
        };
        assert_eq!(
            around("10.0.0.255/32"),
            list(&[
                ("10.0.0.255/32", 3),
                ("10.0.0.255/32", 4),
                ("10.0.0.0/24", 2),
                ("10.0.0.0/8", 1),
                ("0.0.0.0/0", 4),
            ])
        );
        assert_eq!(
            around("10.0.0.0/24"),
            list(&[("10.0.0.0/24", 2), ("10.0.0.0/8", 1), ("0.0.0.0/0", 4)])
        );
        assert_eq!(
            within("10.0.0.0/24"),
            list(&[
                ("10.0.0.0/32", 3),
                ("10.0.0.255/32", 3),
                ("10.0.0.255/32", 4)
            ])
        );
        assert_eq!(within("10.0.0.0/8").len(), 6);
        assert_eq!(within("11.0.0.0/8"), []);
        assert_eq!(around("fd00::1/128").len(), 3);
        assert_eq!(
            within("::/0"),
            list(&[("fd00::/16", 1), ("fd00::1/128", 3)])
        );
    }

    #[test]
    fn what_a_unit_does_not_claim_any_more_is_gone_and_what_it_still_does_is_as_old_as_before() {
        let mut claims = Claims::default();
        let at = Timestamp::from_nanos;
        let (first, second) = (
            nets(&["10.0.0.1/32", "10.0.0.2/32"]),
            nets(&["10.0.0.2/32", "10.0.1.0/24"]),
        );
        claims.replace(at(1), EuId(1), &[], &first);
        claims.replace(at(2), EuId(2), &[], &nets(&["10.0.0.1/32"]));
        claims.replace(at(3), EuId(1), &first, &second);
        let of_one: Vec<_> = claims.iter().filter(|claim| claim.1 == EuId(1)).collect();
        assert_eq!(
            of_one,
            [(second[0], EuId(1), at(1)), (second[1], EuId(1), at(3)),]
        );
        assert_eq!(found(claims.around(first[0])), [("10.0.0.1/32".into(), 2)]);
        claims.replace(at(4), EuId(1), &second, &[]);
        claims.replace(at(4), EuId(2), &nets(&["10.0.0.1/32"]), &[]);
        assert!(claims.iter().next().is_none() && claims.lengths[0].is_empty());
    }

    #[test]
    fn of_prefixes_within_each_other_the_outermost_remain() {
        let all = nets(&[
            "10.0.0.0/24",
            "10.0.0.0/32",
            "10.0.0.7/32",
            "10.0.1.0/32",
            "fd00::/64",
            "fd00::1/128",
        ]);
        let kept = nets(&["10.0.0.0/24", "10.0.1.0/32", "fd00::/64"]);
        assert_eq!(outermost(all), kept);
    }
}
