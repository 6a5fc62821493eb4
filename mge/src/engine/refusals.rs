//! Who was turned away, in the audit log: told, but not able to fill the disk, and no flood of one hides another.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;
use std::time::Duration;

use fpn::ids::EuId;
use fpn::time::Timestamp;
use serde_json::{Value, json};

/// Groups refusals by who was refused and why. The first one of a group has a row at once. Those that follow are counted,
/// and told in one row after a minute, then after four, sixteen and every hour, as long as there are any. All strangers
/// together have [`STRANGERS`] groups, and each unit that the manager knows has [`OF_A_UNIT`]. What is beyond is told as
/// one group.
#[derive(Default)]
pub(crate) struct Refusals {
    groups: BTreeMap<(Option<EuId>, String), Group>,
    units: BTreeSet<EuId>,
    /// Refusals that found no group, by whether it was a stranger, and since when.
    beyond: [u64; 2],
    since: Option<Timestamp>,
}

/// Refusals of one sender for one reason.
struct Group {
    since: Timestamp,
    period: Duration,
    count: u64,
    from: BTreeSet<IpAddr>,
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
        let key = (eu, why.to_owned());
        if let Some(group) = self.groups.get_mut(&key) {
            group.count += 1;
            if group.from.len() < ADDRESSES {
                group.from.insert(from);
            }
            return None;
        }
        if !self.has_room(eu) {
            self.since.get_or_insert(now);
            self.beyond[usize::from(eu.is_none())] += 1;
            return None;
        }
        self.units.extend(eu);
        let group = Group {
            since: now,
            period: MINUTE,
            count: 0,
            from: BTreeSet::new(),
        };
        self.groups.insert(key, group);
        Some(json!({ "why": why, "from": from }))
    }

    /// Time has passed: the rows about those that got none.
    pub(crate) fn tick(&mut self, now: Timestamp) -> Vec<(Option<EuId>, Value)> {
        let mut rows = Vec::new();
        self.groups.retain(|(eu, why), group| {
            if now.since(group.since) < group.period {
                return true;
            }
            if group.count == 0 {
                return false;
            }
            let row = json!({
                "why": why, "count": group.count, "from": group.from,
                "seconds": group.period.as_secs(),
            });
            rows.push((*eu, row));
            (group.count, group.since) = (0, now);
            group.period = (group.period * 4).min(HOUR);
            group.from.clear();
            true
        });
        if self.since.is_some_and(|since| now.since(since) >= MINUTE) {
            self.since = None;
            for (count, who) in std::mem::take(&mut self.beyond)
                .into_iter()
                .zip(["units", "strangers"])
            {
                if count > 0 {
                    let why = format!("more refusals of {who}");
                    let seconds = MINUTE.as_secs();
                    rows.push((
                        None,
                        json!({ "why": why, "count": count, "seconds": seconds }),
                    ));
                }
            }
        }
        let left: BTreeSet<EuId> = self.groups.keys().filter_map(|(eu, _)| *eu).collect();
        self.units = left;
        rows
    }

    /// True if one more group of this sender may be made.
    fn has_room(&self, eu: Option<EuId>) -> bool {
        let of = (eu, String::new())..;
        let groups = self.groups.range(of).take_while(|((of, _), _)| *of == eu);
        match eu {
            None => groups.count() < STRANGERS,
            Some(unit) => {
                let known = self.units.len() < UNITS || self.units.contains(&unit);
                known && groups.count() < OF_A_UNIT
            }
        }
    }
}

/// Groups of all strangers.
const STRANGERS: usize = 30;
/// Groups of one unit.
const OF_A_UNIT: usize = 5;
/// Units that have groups of their own.
const UNITS: usize = 200;
/// Addresses that a row names.
const ADDRESSES: usize = 8;
const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(3600);

#[cfg(test)]
mod tests {
    use super::*;

    const UNIT: Option<EuId> = Some(EuId(7));
    const START: Timestamp = Timestamp::from_nanos(5);

    fn from(last: u8) -> IpAddr {
        IpAddr::from([192, 0, 2, last])
    }

    #[test]
    fn a_flood_is_told_once_at_once_and_then_ever_more_rarely_and_is_counted_in_full() {
        let mut refusals = Refusals::default();
        let (mut first, mut rows) = (0, Vec::new());
        // A hundred in a second, for a day.
        for second in 0..86_400u32 {
            let now = START + Duration::from_secs(second.into());
            for n in 0..100 {
                let row = refusals.refused(now, None, "a stranger", from(n));
                first += usize::from(row.is_some());
            }
            rows.extend(refusals.tick(now));
        }
        assert_eq!(first, 1);
        assert!(rows.len() <= 27, "{}", rows.len());
        rows.extend(refusals.tick(START + Duration::from_secs(200_000)));
        let counts = rows.iter().map(|(_, row)| row["count"].as_u64().unwrap());
        assert_eq!(counts.sum::<u64>(), 8_640_000 - 1);
        assert_eq!(rows[0].1["from"].as_array().unwrap().len(), ADDRESSES);
        assert_eq!(rows[0].1["seconds"], 60);
        let later = START + Duration::from_secs(300_000);
        assert_eq!(refusals.tick(later), []);
        assert!(
            refusals
                .refused(later, None, "a stranger", from(1))
                .is_some()
        );
    }

    #[test]
    fn one_refusal_has_one_row() {
        let mut refusals = Refusals::default();
        assert!(refusals.refused(START, UNIT, "evicted", from(1)).is_some());
        for second in 0..10_000 {
            assert_eq!(refusals.tick(START + Duration::from_secs(second)), []);
        }
        assert!(refusals.groups.is_empty() && refusals.units.is_empty());
    }

    #[test]
    fn no_flood_hides_that_another_unit_was_refused_or_for_another_reason() {
        let mut refusals = Refusals::default();
        for n in 0..1000 {
            refusals.refused(START, None, &format!("a stranger {n}"), from(1));
            refusals.refused(START, Some(EuId(1)), "evicted", from(1));
        }
        assert!(refusals.refused(START, UNIT, "evicted", from(1)).is_some());
        assert!(refusals.refused(START, UNIT, "evicted", from(2)).is_none());
        assert!(
            refusals
                .refused(START, UNIT, "too often", from(2))
                .is_some()
        );
        let rows = refusals.tick(START + MINUTE);
        let counts = rows.iter().map(|(eu, row)| (*eu, row["count"].clone()));
        let counts: Vec<_> = counts.collect();
        let unit = (Some(EuId(1)), json!(999));
        assert_eq!(counts, [unit, (UNIT, json!(1)), (None, json!(970))]);
    }

    #[test]
    fn thousands_of_refused_units_have_bounded_rows() {
        let mut refusals = Refusals::default();
        let rows = (0..100_000).filter(|n| {
            let eu = Some(EuId(n % 10_000));
            let why = format!("reason {}", n / 10_000);
            refusals.refused(START, eu, &why, from(1)).is_some()
        });
        assert_eq!(rows.count(), UNITS * OF_A_UNIT);
        assert!(refusals.tick(START + MINUTE).len() <= UNITS * OF_A_UNIT + 2);
    }
}
