//! The registry of counters, from which status, metrics and tests read the same numbers.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crate::DropReason;
use crate::ids::GroupId;

/// What is counted besides drops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(usize)]
pub enum Count {
    /// IP packets from the terminals, counted after super-packets are segmented.
    InsidePackets,
    /// Their bytes.
    InsideBytes,
    /// ESP packets sealed.
    Sealed,
    /// Plaintext bytes sealed.
    SealedBytes,
    /// ESP packets opened and delivered.
    Opened,
    /// Plaintext bytes opened.
    OpenedBytes,
    /// Packets passed on in clear from inside to outside, by policy.
    ClearOut,
    /// Packets passed on in clear from outside to inside, by policy.
    ClearIn,
    /// Packets held for a key search or a START.
    Held,
    /// Key searches begun.
    Searches,
    /// Search requests and replies answered or passed on for others.
    SearchesAnswered,
    /// Pairs that were encrypted before but were forgotten because their group had too many.
    PinsForgotten,
    /// Frames of ARP that were relayed, in both directions together.
    Arp,
    /// The same for neighbour discovery.
    Nd,
    /// The same for multicast memberships of IPv6.
    Mld,
    /// The same for multicast memberships of IPv4.
    Igmp,
    /// The same for DHCP.
    Dhcp,
    /// The same for DHCP for IPv6.
    Dhcpv6,
    /// The same for EAP over LAN.
    Eapol,
    /// The same for spanning tree.
    Stp,
    /// ICMP errors sent to terminals whose packets were too big.
    TooBigTold,
    /// Packets fragmented before they were sealed.
    Fragmented,
    /// Probes of the path MTU sent.
    MtuProbes,
    /// Answers to them.
    MtuAnswers,
    /// Probes of other units answered.
    MtuProbesAnswered,
    /// ICMP errors from the hub by which a probe began, because they say that a packet was too big.
    MtuHints,
    /// Reports of multicast memberships that a unit which is a router has heard on its inside.
    MembershipReports,
    /// Its questions for them.
    MembershipQueries,
    /// Searches for a neighbour on the inside of a gateway that the host gave up, because nobody answered.
    NeighboursFailedInside,
    /// The same on its outside.
    NeighboursFailedOutside,
    /// Control datagrams sent.
    ControlSent,
    /// Control datagrams received.
    ControlReceived,
    /// Comparisons of the host's network with what the unit needs.
    NetworkChecks,
    /// Those for which the guard was listed.
    GuardChecks,
    /// Lines of the log that could not be written.
    LogLinesLost,
}

impl Count {
    /// All counts, in the order of their numbers.
    pub const ALL: &'static [(Self, &'static str)] = &[
        (Self::InsidePackets, "inside_packets"),
        (Self::InsideBytes, "inside_bytes"),
        (Self::Sealed, "sealed"),
        (Self::SealedBytes, "sealed_bytes"),
        (Self::Opened, "opened"),
        (Self::OpenedBytes, "opened_bytes"),
        (Self::ClearOut, "clear_out"),
        (Self::ClearIn, "clear_in"),
        (Self::Held, "held"),
        (Self::Searches, "searches"),
        (Self::SearchesAnswered, "searches_answered"),
        (Self::PinsForgotten, "pins_forgotten"),
        (Self::Arp, "relayed_arp"),
        (Self::Nd, "relayed_nd"),
        (Self::Mld, "relayed_mld"),
        (Self::Igmp, "relayed_igmp"),
        (Self::Dhcp, "relayed_dhcp"),
        (Self::Dhcpv6, "relayed_dhcpv6"),
        (Self::Eapol, "relayed_eapol"),
        (Self::Stp, "relayed_stp"),
        (Self::TooBigTold, "too_big_told"),
        (Self::Fragmented, "fragmented"),
        (Self::MtuProbes, "mtu_probes"),
        (Self::MtuAnswers, "mtu_answers"),
        (Self::MtuProbesAnswered, "mtu_probes_answered"),
        (Self::MtuHints, "mtu_hints"),
        (Self::MembershipReports, "membership_reports"),
        (Self::MembershipQueries, "membership_queries"),
        (Self::NeighboursFailedInside, "neighbours_failed_inside"),
        (Self::NeighboursFailedOutside, "neighbours_failed_outside"),
        (Self::ControlSent, "control_sent"),
        (Self::ControlReceived, "control_received"),
        (Self::NetworkChecks, "network_checks"),
        (Self::GuardChecks, "guard_checks"),
        (Self::LogLinesLost, "log_lines_lost"),
    ];
}

/// One writer's counters. Each thread has its own, so that counting is an uncontended addition.
#[derive(Debug)]
#[repr(align(128))]
pub struct Counters {
    counts: [AtomicU64; Count::ALL.len()],
    drops: [AtomicU64; DropReason::ALL.len()],
    groups: Mutex<BTreeMap<GroupId, Arc<GroupCounters>>>,
}

/// One writer's counters of one group: packets, and the bytes of plaintext in them.
#[derive(Debug, Default)]
#[repr(align(64))]
pub struct GroupCounters {
    sealed: AtomicU64,
    sealed_bytes: AtomicU64,
    opened: AtomicU64,
    opened_bytes: AtomicU64,
}

/// What was sealed and opened under the keys of one group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GroupTraffic {
    /// ESP packets sealed.
    pub sealed: u64,
    /// Plaintext bytes in them.
    pub sealed_bytes: u64,
    /// ESP packets opened and delivered.
    pub opened: u64,
    /// Plaintext bytes in them.
    pub opened_bytes: u64,
}

/// All counters of a process.
#[derive(Clone, Debug, Default)]
pub struct Registry {
    shards: Arc<Mutex<Vec<Arc<Counters>>>>,
}

impl Counters {
    /// Adds `n` to a count.
    pub fn add(&self, count: Count, n: u64) {
        if let Some(c) = self.counts.get(count as usize) {
            c.fetch_add(n, Ordering::Relaxed);
        }
    }

    /// Counts one drop.
    pub fn dropped(&self, reason: DropReason) {
        self.dropped_many(reason, 1);
    }

    /// Counts `n` drops.
    pub fn dropped_many(&self, reason: DropReason, n: u64) {
        if let Some(c) = self.drops.get(reason as usize) {
            c.fetch_add(n, Ordering::Relaxed);
        }
    }

    /// Returns this writer's counters of a group. There is one for each of the first 1,024 groups, and
    /// all others share one: a manager that adds and removes groups without end fills no memory.
    pub fn group(&self, group: GroupId) -> Arc<GroupCounters> {
        let mut groups = self.groups.lock().unwrap_or_else(PoisonError::into_inner);
        let full = groups.len() >= GROUPS && !groups.contains_key(&group);
        Arc::clone(groups.entry(if full { OTHERS } else { group }).or_default())
    }

    /// Returns what this writer has counted in each group.
    pub fn traffic(&self) -> BTreeMap<GroupId, GroupTraffic> {
        let groups = self.groups.lock().unwrap_or_else(PoisonError::into_inner);
        let groups = groups.iter();
        groups
            .map(|(id, counters)| (*id, counters.traffic()))
            .collect()
    }

    /// Returns the value of a count.
    pub fn get(&self, count: Count) -> u64 {
        self.counts
            .get(count as usize)
            .map_or(0, |c| c.load(Ordering::Relaxed))
    }

    /// Returns how many packets were dropped for `reason`.
    pub fn drops(&self, reason: DropReason) -> u64 {
        self.drops
            .get(reason as usize)
            .map_or(0, |c| c.load(Ordering::Relaxed))
    }
}

impl Default for Counters {
    fn default() -> Self {
        Self {
            counts: std::array::from_fn(|_| AtomicU64::new(0)),
            drops: std::array::from_fn(|_| AtomicU64::new(0)),
            groups: Mutex::default(),
        }
    }
}

impl GroupCounters {
    /// Counts packets that were sealed.
    pub fn sealed(&self, packets: u64, bytes: u64) {
        self.sealed.fetch_add(packets, Ordering::Relaxed);
        self.sealed_bytes.fetch_add(bytes, Ordering::Relaxed);
    }

    /// Counts packets that were opened and delivered.
    pub fn opened(&self, packets: u64, bytes: u64) {
        self.opened.fetch_add(packets, Ordering::Relaxed);
        self.opened_bytes.fetch_add(bytes, Ordering::Relaxed);
    }

    fn traffic(&self) -> GroupTraffic {
        GroupTraffic {
            sealed: self.sealed.load(Ordering::Relaxed),
            sealed_bytes: self.sealed_bytes.load(Ordering::Relaxed),
            opened: self.opened.load(Ordering::Relaxed),
            opened_bytes: self.opened_bytes.load(Ordering::Relaxed),
        }
    }
}

impl Registry {
    /// Creates counters for one more writer, which are part of every sum from now on.
    pub fn shard(&self) -> Arc<Counters> {
        let shard = Arc::new(Counters::default());
        self.shards
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(Arc::clone(&shard));
        shard
    }

    /// Returns all counts by name, summed over the writers. Drops are named `drop_` followed by
    /// their reason.
    pub fn snapshot(&self) -> BTreeMap<String, u64> {
        let shards = self.shards.lock().unwrap_or_else(PoisonError::into_inner);
        let counts = Count::ALL
            .iter()
            .map(|&(c, name)| (name.to_owned(), shards.iter().map(|s| s.get(c)).sum()));
        let drops = DropReason::ALL.iter().map(|&r| {
            (
                format!("drop_{}", r.name()),
                shards.iter().map(|s| s.drops(r)).sum(),
            )
        });
        counts.chain(drops).collect()
    }

    /// Returns what was sealed and opened in each group, summed over the writers.
    pub fn groups(&self) -> BTreeMap<GroupId, GroupTraffic> {
        let mut all: BTreeMap<GroupId, GroupTraffic> = BTreeMap::new();
        let shards = self.shards.lock().unwrap_or_else(PoisonError::into_inner);
        for (group, more) in shards.iter().flat_map(|shard| shard.traffic()) {
            let sum = all.entry(group).or_default();
            sum.sealed += more.sealed;
            sum.sealed_bytes += more.sealed_bytes;
            sum.opened += more.opened;
            sum.opened_bytes += more.opened_bytes;
        }
        all
    }
}

/// Groups that have counters of their own.
const GROUPS: usize = 1024;
/// A group that no manager has.
const OTHERS: GroupId = GroupId(u32::MAX);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snapshot_sums_the_shards_and_names_every_drop() {
        let registry = Registry::default();
        let (a, b) = (registry.shard(), registry.shard());
        a.add(Count::Sealed, 2);
        b.add(Count::Sealed, 3);
        b.dropped(DropReason::EspAuth);
        let all = registry.snapshot();
        assert_eq!(all["sealed"], 5);
        assert_eq!(all["drop_esp_auth"], 1);
        assert_eq!(all.len(), Count::ALL.len() + DropReason::ALL.len());
    }

    #[test]
    fn groups_are_summed_over_the_shards_and_bounded() {
        let registry = Registry::default();
        let (a, b) = (registry.shard(), registry.shard());
        a.group(GroupId(7)).sealed(2, 300);
        a.group(GroupId(7)).opened(1, 50);
        b.group(GroupId(7)).sealed(1, 100);
        let wanted = GroupTraffic {
            sealed: 3,
            sealed_bytes: 400,
            opened: 1,
            opened_bytes: 50,
        };
        assert_eq!(registry.groups(), [(GroupId(7), wanted)].into());

        for group in 0..5000 {
            a.group(GroupId(group)).opened(1, 1);
        }
        let groups = registry.groups();
        assert_eq!(groups.len(), GROUPS + 1);
        assert_eq!(groups.values().map(|g| g.opened).sum::<u64>(), 5001);
        assert_eq!(groups[&GroupId(7)].opened, 2);
    }

    #[test]
    fn counts_stand_at_their_numbers() {
        for (i, (count, _)) in Count::ALL.iter().enumerate() {
            assert_eq!(*count as usize, i);
        }
    }
}
