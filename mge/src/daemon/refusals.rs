//! Strangers in the audit log: told, but not able to fill the disk.

use std::net::IpAddr;
use std::time::Duration;

use fpn::time::Timestamp;
use serde_json::{Value, json};

/// Decides which refusals get a row of their own. A minute has [`ROWS`] of them; the others are counted and told in one
/// row when it is over.
#[derive(Default)]
pub(crate) struct Refusals {
    since: Option<Timestamp>,
    rows: u32,
    more: u64,
}

/// Rows a minute.
pub(crate) const ROWS: u32 = 30;
const MINUTE: Duration = Duration::from_secs(60);

impl Refusals {
    /// Somebody was refused: what to write, if anything.
    pub(crate) fn refused(&mut self, now: Timestamp, why: &str, from: IpAddr) -> Option<Value> {
        if self.since.is_none() {
            self.since = Some(now);
        }
        if self.rows < ROWS {
            self.rows += 1;
            return Some(json!({ "why": why, "from": from }));
        }
        self.more += 1;
        None
    }

    /// Time has passed: the row about those that got none, if the minute is over and there were any.
    pub(crate) fn tick(&mut self, now: Timestamp) -> Option<Value> {
        if now.since(self.since?) < MINUTE {
            return None;
        }
        let more = std::mem::take(self).more;
        (more > 0).then(|| json!({ "why": "more refusals in the same minute", "count": more }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flood_of_strangers_is_told_in_few_rows_and_counted_in_full() {
        let mut refusals = Refusals::default();
        let from = "192.0.2.1".parse().unwrap();
        let start = Timestamp::from_nanos(5);
        let rows = (0..10_000)
            .filter(|_| refusals.refused(start, "a stranger", from).is_some())
            .count();
        assert_eq!(rows, ROWS as usize);
        assert_eq!(refusals.tick(start + Duration::from_secs(59)), None);
        let last = refusals.tick(start + Duration::from_secs(60)).unwrap();
        assert_eq!(last["count"], 10_000 - ROWS);
        assert_eq!(refusals.tick(start + Duration::from_secs(200)), None);
        assert!(
            refusals
                .refused(start + Duration::from_secs(200), "again", from)
                .is_some()
        );
    }
}
