//! Counts what a queue seals and opens in each group.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::counters::{Count, Counters, GroupCounters};
use crate::ids::GroupId;

/// The counters of the groups that a queue has had packets of.
#[derive(Default)]
pub(super) struct ByGroup {
    known: FxHashMap<GroupId, Arc<GroupCounters>>,
}

impl ByGroup {
    /// Counts packets that were sealed, and their bytes.
    pub(super) fn sealed(
        &mut self,
        counters: &Counters,
        group: GroupId,
        packets: usize,
        bytes: usize,
    ) {
        if packets > 0 {
            let (packets, bytes) = (packets as u64, bytes as u64);
            counters.add(Count::Sealed, packets);
            counters.add(Count::SealedBytes, bytes);
            self.of(counters, group).sealed(packets, bytes);
        }
    }

    /// Counts packets that were opened and delivered, and their bytes.
    pub(super) fn opened(&mut self, counters: &Counters, group: GroupId, packets: u64, bytes: u64) {
        if packets > 0 {
            counters.add(Count::Opened, packets);
            counters.add(Count::OpenedBytes, bytes);
            self.of(counters, group).opened(packets, bytes);
        }
    }

    fn of(&mut self, counters: &Counters, group: GroupId) -> &GroupCounters {
        if self.known.len() >= MOST && !self.known.contains_key(&group) {
            // Groups come and go over the years. Their counters stay in the registry.
            self.known.clear();
        }
        let known = self.known.entry(group);
        known.or_insert_with(|| counters.group(group))
    }
}

/// Groups that are found without the registry.
const MOST: usize = 1024;
