//! Which units come and go, for the audit log: in few rows, however many units there are and however
//! often they do.

use std::collections::{BTreeMap, HashMap};
use std::net::SocketAddr;
use std::time::Duration;

use fpn::ids::EuId;
use fpn::time::Timestamp;
use serde_json::{Value, json};

/// What happened to units, until the second is over.
#[derive(Default)]
pub(crate) struct Presence {
    units: HashMap<EuId, Seen>,
    /// What is to be told, by action, in order.
    news: BTreeMap<&'static str, Vec<(EuId, Value)>>,
}

/// A unit that has registered since the manager's start.
struct Seen {
    address: SocketAddr,
    /// Since when it has been lost.
    lost: Option<Timestamp>,
    /// Since when rows are counted, how many there were, and what got none.
    since: Timestamp,
    rows: u32,
    more: u64,
}

/// A row to write.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct PresenceRow {
    pub(crate) action: &'static str,
    /// The unit that it is about; `None` if it is about many.
    pub(crate) unit: Option<EuId>,
    /// The units that it names in its list.
    pub(crate) units: Vec<EuId>,
    pub(crate) after: Value,
}

impl Presence {
    /// A unit has registered.
    pub(crate) fn registered(&mut self, now: Timestamp, eu: EuId, from: SocketAddr) {
        let Some(seen) = self.units.get_mut(&eu) else {
            let seen = Seen {
                address: from,
                lost: None,
                since: now,
                rows: 0,
                more: 0,
            };
            self.units.insert(eu, seen);
            return self.tell(now, eu, REGISTERED, json!({ "from": from }));
        };
        let was = std::mem::replace(&mut seen.address, from);
        let lost = seen.lost.take().is_some();
        // Behind an address translation every registration has another port.
        if was.ip() != from.ip() {
            self.tell(now, eu, MOVED, json!({ "from": from, "was": was }));
        } else {
            let action = if lost { BACK } else { REGISTERED };
            self.tell(now, eu, action, json!({ "from": from }));
        }
    }

    /// The lease of a unit has run out.
    pub(crate) fn lost(&mut self, now: Timestamp, eu: EuId) {
        if let Some(seen) = self.units.get_mut(&eu) {
            seen.lost = Some(now);
            let was = seen.address;
            self.tell(now, eu, LOST, json!({ "was": was }));
        }
    }

    /// Returns the units that have been lost, and for how long.
    pub(crate) fn lost_units(&self, now: Timestamp) -> HashMap<EuId, Duration> {
        let units = self.units.iter();
        let lost = units.filter_map(|(eu, seen)| Some((*eu, now.since(seen.lost?))));
        lost.collect()
    }

    /// The second is over: what to write.
    pub(crate) fn tick(&mut self, now: Timestamp) -> Vec<PresenceRow> {
        let mut rows = Vec::new();
        for (action, news) in std::mem::take(&mut self.news) {
            if news.len() > ROWS {
                let units: Vec<EuId> = news.iter().map(|(eu, _)| *eu).collect();
                rows.push(PresenceRow {
                    action,
                    unit: None,
                    after: json!({ "count": units.len() }),
                    units: units.into_iter().take(NAMED).collect(),
                });
                continue;
            }
            rows.extend(news.into_iter().map(|(eu, after)| one(action, eu, after)));
        }
        for (eu, seen) in &mut self.units {
            if now.since(seen.since) < HOUR {
                continue;
            }
            (seen.since, seen.rows) = (now, 0);
            let more = std::mem::take(&mut seen.more);
            if more > 0 {
                rows.push(one(UNSTEADY, *eu, json!({ "count": more })));
            }
        }
        rows
    }

    fn tell(&mut self, now: Timestamp, eu: EuId, action: &'static str, after: Value) {
        let Some(seen) = self.units.get_mut(&eu) else {
            return;
        };
        if seen.rows == 0 {
            seen.since = now;
        }
        if seen.rows < OF_A_UNIT {
            seen.rows += 1;
            self.news.entry(action).or_default().push((eu, after));
        } else {
            seen.more += 1;
        }
    }
}

fn one(action: &'static str, eu: EuId, after: Value) -> PresenceRow {
    PresenceRow {
        action,
        unit: Some(eu),
        units: Vec::new(),
        after,
    }
}

const REGISTERED: &str = "unit registered";
const BACK: &str = "unit back";
const MOVED: &str = "unit moved";
const LOST: &str = "unit lost";
/// What happened to a unit beyond its rows.
const UNSTEADY: &str = "unit unsteady";
/// More units to which the same happens in a second have one row together.
const ROWS: usize = 5;
/// Units that such a row names.
const NAMED: usize = 100;
/// Rows of one unit in an hour.
const OF_A_UNIT: u32 = 12;
const HOUR: Duration = Duration::from_secs(3600);

#[cfg(test)]
mod tests {
    use super::*;

    const START: Timestamp = Timestamp::from_nanos(5);
    const SECOND: Duration = Duration::from_secs(1);

    fn at(last: u8, port: u16) -> SocketAddr {
        SocketAddr::from(([192, 0, 2, last], port))
    }

    fn told(rows: &[PresenceRow]) -> Vec<(&str, Option<u32>)> {
        rows.iter()
            .map(|row| (row.action, row.unit.map(|eu| eu.0)))
            .collect()
    }

    #[test]
    fn a_unit_that_registers_is_lost_comes_back_and_moves_has_a_row_for_each() {
        let mut presence = Presence::default();
        let eu = EuId(1);
        presence.registered(START, eu, at(1, 1));
        assert_eq!(told(&presence.tick(START)), [("unit registered", Some(1))]);
        presence.lost(START, eu);
        assert_eq!(told(&presence.tick(START)), [("unit lost", Some(1))]);
        let later = START + SECOND * 7;
        assert_eq!(presence.lost_units(later), [(eu, SECOND * 7)].into());
        presence.registered(START, eu, at(1, 2));
        assert_eq!(told(&presence.tick(START)), [("unit back", Some(1))]);
        assert!(presence.lost_units(later).is_empty());
        presence.registered(START, eu, at(1, 3));
        assert_eq!(
            told(&presence.tick(START)),
            [("unit registered", Some(1))],
            "it has started anew"
        );
        presence.registered(START, eu, at(2, 3));
        let rows = presence.tick(START);
        assert_eq!(told(&rows), [("unit moved", Some(1))]);
        assert_eq!(rows[0].after, json!({ "from": at(2, 3), "was": at(1, 3) }));
        assert_eq!(presence.tick(START), []);
    }

    #[test]
    fn a_fleet_that_registers_at_once_has_one_row_that_counts_it() {
        let mut presence = Presence::default();
        for eu in 0..10_000 {
            presence.registered(START, EuId(eu), at(1, 1));
        }
        let rows = presence.tick(START);
        assert_eq!(told(&rows), [("unit registered", None)]);
        assert_eq!(
            (rows[0].units.len(), &rows[0].after),
            (NAMED, &json!({ "count": 10_000 }))
        );
        for eu in 0..3 {
            presence.lost(START, EuId(eu));
        }
        assert_eq!(presence.tick(START).len(), 3, "few have their own");
    }

    #[test]
    fn a_unit_that_comes_and_goes_all_the_time_has_bounded_rows_and_is_counted() {
        let mut presence = Presence::default();
        let mut rows = Vec::new();
        for n in 0..3599 {
            let now = START + SECOND * n;
            presence.registered(now, EuId(1), at(1, 1));
            presence.lost(now, EuId(1));
            rows.extend(presence.tick(now));
        }
        assert_eq!(rows.len(), OF_A_UNIT as usize);
        let rows = presence.tick(START + HOUR);
        assert_eq!(told(&rows), [("unit unsteady", Some(1))]);
        assert_eq!(rows[0].after, json!({ "count": 2 * 3599 - 12 }));
        presence.lost(START + HOUR, EuId(1));
        assert_eq!(presence.tick(START + HOUR).len(), 1, "and has rows again");
        assert_eq!(
            presence.tick(START + HOUR * 3),
            [],
            "nothing is left to tell"
        );
    }
}
