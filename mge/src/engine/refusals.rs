//! Who was turned away, in the audit log: told, but not able to fill the disk, and no flood of one hides another.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::time::Duration;

use fpn::ids::EuId;
use fpn::time::Timestamp;
use serde_json::{Value, json};

/// Decides which refusals get a row of their own. In a minute all strangers together have [`STRANGERS`] of them, and each
/// unit that the manager knows has [`OF_A_UNIT`]; the others are counted and told in one row each when it is over.
#[derive(Default)]
pub(crate) struct Refusals {
    since: Option<Timestamp>,
    /// By unit; strangers have no number.
    seen: BTreeMap<Option<EuId>, Seen>,
    /// Of units that are beyond [`UNITS`].
    beyond: u64,
}

#[derive(Default)]
struct Seen {
    rows: u32,
    more: u64,
}

impl Refusals {
    /// Somebody was refused: what to write, if anything.
    pub(crate) fn refused(
        &mut self,
        now: Timestamp,
        eu: Option<EuId>,
        why: &str,
        from: IpAddr,
    ) -> Option<Value> {
        self.since.get_or_insert(now);
        if eu.is_some() && !self.seen.contains_key(&eu) && self.seen.len() > UNITS {
            self.beyond += 1;
            return None;
        }
        let most = if eu.is_some() { OF_A_UNIT } else { STRANGERS };
        let seen = self.seen.entry(eu).or_default();
        if seen.rows < most {
            seen.rows += 1;
            return Some(json!({ "why": why, "from": from }));
        }
        seen.more += 1;
        None
    }

    /// Time has passed: the rows about those that got none, if the minute is over and there were any.
    pub(crate) fn tick(&mut self, now: Timestamp) -> Vec<(Option<EuId>, Value)> {
        if self.since.is_none_or(|since| now.since(since) < MINUTE) {
            return Vec::new();
        }
        let Self { seen, beyond, .. } = std::mem::take(self);
        let row = |who: &str, count: u64| {
            let why = format!("more refusals of {who} in the same minute");
            json!({ "why": why, "count": count })
        };
        let more = seen.into_iter().filter(|(_, seen)| seen.more > 0);
        let mut rows: Vec<_> = more
            .map(|(eu, seen)| {
                let who = if eu.is_some() {
                    "the unit"
                } else {
                    "strangers"
                };
                (eu, row(who, seen.more))
            })
            .collect();
        if beyond > 0 {
            rows.push((None, row("other units", beyond)));
        }
        rows
    }
}

/// Rows a minute of all strangers.
pub(crate) const STRANGERS: u32 = 30;
/// Rows a minute of one unit.
const OF_A_UNIT: u32 = 5;
/// Units that get rows of their own in one minute.
const UNITS: usize = 200;
const MINUTE: Duration = Duration::from_secs(60);

#[cfg(test)]
mod tests {
    use super::*;

    const UNIT: Option<EuId> = Some(EuId(7));

    fn from() -> IpAddr {
        "192.0.2.1".parse().unwrap()
    }

    #[test]
    fn a_flood_of_strangers_is_told_in_few_rows_and_counted_in_full() {
        let mut refusals = Refusals::default();
        let start = Timestamp::from_nanos(5);
        let rows = (0..10_000)
            .filter(|_| {
                refusals
                    .refused(start, None, "a stranger", from())
                    .is_some()
            })
            .count();
        assert_eq!(rows, STRANGERS as usize);
        assert!(refusals.tick(start + Duration::from_secs(59)).is_empty());
        let last = refusals.tick(start + Duration::from_secs(60));
        assert_eq!(last.len(), 1);
        assert_eq!((last[0].0, &last[0].1["count"]), (None, &json!(9970)));
        let later = start + Duration::from_secs(200);
        assert!(refusals.tick(later).is_empty());
        assert!(refusals.refused(later, None, "again", from()).is_some());
    }

    #[test]
    fn no_flood_hides_that_another_unit_was_refused() {
        let mut refusals = Refusals::default();
        let start = Timestamp::from_nanos(5);
        for _ in 0..1000 {
            refusals.refused(start, None, "a stranger", from());
            refusals.refused(start, Some(EuId(1)), "evicted", from());
        }
        for _ in 0..OF_A_UNIT {
            assert!(refusals.refused(start, UNIT, "evicted", from()).is_some());
        }
        assert!(refusals.refused(start, UNIT, "evicted", from()).is_none());
        let rows = refusals.tick(start + MINUTE);
        let counts = rows.iter().map(|(eu, row)| (*eu, row["count"].clone()));
        let counts: Vec<_> = counts.collect();
        let unit = (Some(EuId(1)), json!(995));
        assert_eq!(counts, [(None, json!(970)), unit, (UNIT, json!(1))]);
    }

    #[test]
    fn thousands_of_refused_units_have_bounded_rows() {
        let mut refusals = Refusals::default();
        let start = Timestamp::from_nanos(5);
        let rows = (0..100_000).filter(|n| {
            let eu = Some(EuId(n % 10_000));
            refusals.refused(start, eu, "evicted", from()).is_some()
        });
        assert!(rows.count() <= (UNITS + 1) * OF_A_UNIT as usize);
        assert!(refusals.tick(start + MINUTE).len() <= UNITS + 2);
    }
}
