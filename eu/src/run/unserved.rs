//! Collects the addresses of dropped packets that belong to no terminal, within bounds, for the log
//! and for `counters --json`.

use std::net::IpAddr;
use std::time::Duration;

use fpn::DropReason;
use fpn::time::Timestamp;
use serde::{Deserialize, Serialize};

/// The addresses that were seen most recently.
#[derive(Debug, Default)]
pub(super) struct UnservedTable {
    seen: Vec<Seen>,
    /// When each of the most recent lines of the log was written.
    told: Vec<Timestamp>,
}

#[derive(Debug)]
struct Seen {
    addr: IpAddr,
    reason: DropReason,
    first: Timestamp,
    last: Timestamp,
    told: Option<Timestamp>,
}

/// One such address, as `counters --json` shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct UnservedRow {
    /// The address.
    pub address: IpAddr,
    /// The counter under which its packets are dropped.
    pub counter: String,
    /// Seconds since the last packet with this address was dropped.
    pub last_s: u64,
}

impl UnservedTable {
    /// Notes an address of a dropped packet. Returns true if the log should mention it: each
    /// address once in ten minutes, and at most ten lines a minute in all. One that the unit may learn
    /// is mentioned only if it is still no terminal after a while, because most are learned at once.
    pub(super) fn note(
        &mut self,
        now: Timestamp,
        reason: DropReason,
        addr: IpAddr,
        may_learn: bool,
    ) -> bool {
        let known = |seen: &Seen| (seen.reason, seen.addr) == (reason, addr);
        let place = self.seen.iter().position(known).unwrap_or_else(|| {
            if self.seen.len() >= MOST {
                let oldest = self.seen.iter().enumerate().min_by_key(|(_, s)| s.last);
                if let Some(oldest) = oldest.map(|(place, _)| place) {
                    self.seen.swap_remove(oldest);
                }
            }
            self.seen.push(Seen {
                addr,
                reason,
                first: now,
                last: now,
                told: None,
            });
            self.seen.len() - 1
        });
        let Some(seen) = self.seen.get_mut(place) else {
            return false;
        };
        seen.last = now;
        if may_learn && now.since(seen.first) < LEARNS_WITHIN {
            return false;
        }
        self.told.retain(|at| now.since(*at) < LINES_WITHIN);
        let due = seen.told.is_none_or(|at| now.since(at) >= TELL_AGAIN);
        if !due || self.told.len() >= LINES {
            return false;
        }
        seen.told = Some(now);
        self.told.push(now);
        true
    }

    /// Returns all known addresses, the most recent one first.
    pub(super) fn rows(&self, now: Timestamp) -> Vec<UnservedRow> {
        let mut seen: Vec<_> = self.seen.iter().collect();
        seen.sort_by_key(|seen| std::cmp::Reverse(seen.last));
        let rows = seen.into_iter().map(|seen| UnservedRow {
            address: seen.addr,
            counter: format!("drop_{}", seen.reason.name()),
            last_s: now.since(seen.last).as_secs(),
        });
        rows.collect()
    }
}

const MOST: usize = 64;
/// How long an address that may be learned may be no terminal.
const LEARNS_WITHIN: Duration = Duration::from_secs(5);
const TELL_AGAIN: Duration = Duration::from_secs(600);
const LINES: usize = 10;
const LINES_WITHIN: Duration = Duration::from_secs(60);

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: DropReason = DropReason::SourceNotServed;

    fn addr(n: u32) -> IpAddr {
        IpAddr::V4((0x0a00_0000 + n).into())
    }

    #[test]
    fn each_address_is_told_once_and_again_after_a_while() {
        let (mut table, start) = (UnservedTable::default(), Timestamp::from_nanos(0));
        assert!(table.note(start, SOURCE, addr(1), false));
        assert!(!table.note(start + LINES_WITHIN, SOURCE, addr(1), false));
        assert!(table.note(start + LINES_WITHIN, SOURCE, addr(2), false));
        // The same address as a destination is another case.
        let other = DropReason::DestinationNotServed;
        assert!(table.note(start + LINES_WITHIN, other, addr(1), false));
        assert!(table.note(start + TELL_AGAIN, SOURCE, addr(1), false));
        let rows = table.rows(start + TELL_AGAIN + Duration::from_secs(3));
        assert_eq!(rows.len(), 3);
        assert_eq!((rows[0].address, rows[0].last_s), (addr(1), 3));
        assert_eq!(rows[0].counter, "drop_source_not_served");
    }

    #[test]
    fn an_address_that_may_be_learned_is_told_only_if_it_is_not() {
        let (mut table, start) = (UnservedTable::default(), Timestamp::from_nanos(0));
        let second = Duration::from_secs(1);
        for n in 0..5 {
            assert!(
                !table.note(start + second * n, SOURCE, addr(1), true),
                "{n}"
            );
        }
        assert!(table.note(start + second * 5, SOURCE, addr(1), true));
        assert!(!table.note(start + second * 6, SOURCE, addr(1), true));
        assert_eq!(table.rows(start + second * 6).len(), 1, "but it is shown");
    }

    #[test]
    fn a_flood_of_addresses_fills_neither_log_nor_memory() {
        let (mut table, mut now) = (UnservedTable::default(), Timestamp::from_nanos(0));
        let mut lines = 0;
        for n in 0..60_000 {
            lines += usize::from(table.note(now, SOURCE, addr(n), false));
            now = now + Duration::from_millis(1);
        }
        assert_eq!(lines, LINES);
        assert_eq!(table.rows(now).len(), MOST);
        assert_eq!(table.rows(now)[0].address, addr(59_999));
        // After this time, a new address is reported again.
        assert!(table.note(now + LINES_WITHIN, SOURCE, addr(0), false));
    }
}
