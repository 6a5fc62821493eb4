//! `fpn-eu drops`: the packets that were dropped recently, with addresses and protocol, and what to
//! do about each kind. What a packet carried is never shown.

use std::collections::HashMap;
use std::net::IpAddr;

use fpn::DropReason;
use fpn::datapath::RecentDrop;
use fpn::search::Side;
use fpn::time::Timestamp;
use serde::{Deserialize, Serialize};

/// One row of `fpn-eu drops --json`: packets of one pair and protocol that were dropped for one reason.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct DropRow {
    /// Their counter.
    pub counter: String,
    /// Where they came in: `inside` or `outside`.
    pub side: String,
    /// Their source address according to their header; null if that could not be read.
    pub src: Option<IpAddr>,
    /// Their destination address.
    pub dst: Option<IpAddr>,
    /// The protocol number of their IP header; null if it is not known.
    pub protocol: Option<u8>,
    /// In how many batches of the data path there were such packets. At most as many as were
    /// dropped.
    pub times: u64,
    /// Seconds since the last one.
    pub last_s: f64,
    /// What the counter means.
    pub meaning: String,
    /// What to do.
    pub remedy: String,
}

/// Returns the rows of all threads, the latest drop first.
pub(crate) fn rows(now: Timestamp, drops: &[(Side, RecentDrop)]) -> Vec<DropRow> {
    let mut drops: Vec<_> = drops.iter().collect();
    drops.sort_by_key(|(_, drop)| std::cmp::Reverse(drop.last));
    let rows = drops.into_iter().map(|(side, drop)| {
        let (meaning, remedy) = documented(drop.dropped.reason);
        DropRow {
            counter: format!("drop_{}", drop.dropped.reason.name()),
            side: match side {
                Side::Inside => "inside",
                Side::Outside => "outside",
            }
            .to_owned(),
            src: drop.dropped.pair.map(|pair| pair.src),
            dst: drop.dropped.pair.map(|pair| pair.dst),
            protocol: drop.dropped.protocol,
            times: drop.times,
            last_s: (now.since(drop.last).as_secs_f64() * 1e3).round() / 1e3,
            meaning,
            remedy,
        }
    });
    rows.collect()
}

/// Returns the name of a protocol, or its number.
pub(crate) fn protocol_name(number: u8) -> String {
    let name = match number {
        1 => "ICMP",
        6 => "TCP",
        17 => "UDP",
        47 => "GRE",
        50 => "ESP",
        58 => "ICMPv6",
        89 => "OSPF",
        132 => "SCTP",
        _ => return number.to_string(),
    };
    name.to_owned()
}

/// The rows that are new since the last look, for `--follow`.
#[derive(Default)]
pub(crate) struct News {
    seen: HashMap<Kind, u64>,
}

/// The fields by which two rows are the same kind of drop.
type Kind = (String, String, Option<IpAddr>, Option<IpAddr>, Option<u8>);

impl News {
    /// Returns the rows that are new or have counted further, the oldest first.
    pub(crate) fn of(&mut self, rows: Vec<DropRow>) -> Vec<DropRow> {
        let kind = |row: &DropRow| {
            let (counter, side) = (row.counter.clone(), row.side.clone());
            (counter, side, row.src, row.dst, row.protocol)
        };
        let seen = rows.iter().map(|row| (kind(row), row.times)).collect();
        let before = std::mem::replace(&mut self.seen, seen);
        let is_new = |row: &DropRow| before.get(&kind(row)) != Some(&row.times);
        rows.into_iter().rev().filter(is_new).collect()
    }
}

/// Returns what the operators' manual says about a drop: what it means, and what to do.
fn documented(reason: DropReason) -> (String, String) {
    let begin = format!("| `{}` |", reason.name());
    let row = MANUAL.lines().find_map(|line| line.strip_prefix(&begin));
    let mut cells = row.unwrap_or_default().split(" | ").map(plain);
    let meaning = cells.next().unwrap_or_default();
    (meaning, cells.next().unwrap_or_default())
}

/// Returns a cell of a Markdown table as plain text: a link becomes its words, and the closing bar
/// is removed.
fn plain(cell: &str) -> String {
    let mut text = String::new();
    let mut rest = cell.trim().trim_end_matches('|').trim_end();
    while let Some((before, behind)) = rest.split_once('[') {
        text.push_str(before);
        match behind.split_once("](") {
            Some((words, target)) if let Some((_, behind)) = target.split_once(')') => {
                text.push_str(words);
                rest = behind;
            }
            _ => {
                text.push('[');
                rest = behind;
            }
        }
    }
    text.push_str(rest);
    text
}

/// The document whose table lists all drops; tests/docs.rs compares it with the code.
const MANUAL: &str = include_str!("../../docs/operating.md");

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use fpn::datapath::Dropped;
    use fpn::search::Pair;

    use super::*;

    fn drop(reason: DropReason, last: u64) -> RecentDrop {
        let pair = Pair {
            src: IpAddr::from([10, 0, 0, 7]),
            dst: IpAddr::from([10, 0, 0, 8]),
        };
        RecentDrop {
            dropped: Dropped {
                reason,
                pair: Some(pair),
                protocol: Some(17),
            },
            times: 2,
            last: Timestamp::from_nanos(0) + Duration::from_secs(last),
        }
    }

    #[test]
    fn every_drop_has_a_meaning_and_a_remedy_in_plain_text() {
        for reason in DropReason::ALL {
            let (meaning, remedy) = documented(*reason);
            for text in [meaning, remedy] {
                assert!(text.len() > 5, "{}: {text:?}", reason.name());
                let rests = ["](", " |", "| "];
                assert!(!rests.iter().any(|rest| text.contains(rest)), "{text}");
            }
        }
    }

    #[test]
    fn the_last_drop_comes_first() {
        let now = Timestamp::from_nanos(0) + Duration::from_millis(5500);
        let older = (Side::Outside, drop(DropReason::EspAuth, 1));
        let newer = (Side::Inside, drop(DropReason::NoKey, 5));
        let rows = rows(now, &[older, newer]);
        let brief: Vec<_> = rows
            .iter()
            .map(|row| (row.counter.as_str(), row.side.as_str(), row.last_s))
            .collect();
        assert_eq!(
            brief,
            [
                ("drop_no_key", "inside", 0.5),
                ("drop_esp_auth", "outside", 4.5)
            ]
        );
    }

    #[test]
    fn followers_are_told_of_new_rows_and_of_those_that_count_on() {
        let now = Timestamp::from_nanos(0) + Duration::from_secs(9);
        let rows_of = |drops: &[RecentDrop]| {
            let drops: Vec<_> = drops.iter().map(|drop| (Side::Inside, *drop)).collect();
            rows(now, &drops)
        };
        let (one, mut two) = (drop(DropReason::NoKey, 1), drop(DropReason::Locked, 2));
        let mut news = News::default();
        let counters = |rows: Vec<DropRow>| -> Vec<String> {
            rows.into_iter().map(|row| row.counter).collect()
        };
        let told = news.of(rows_of(&[one, two]));
        assert_eq!(counters(told), ["drop_no_key", "drop_locked"]);
        assert_eq!(news.of(rows_of(&[one, two])), []);
        two.times += 1;
        assert_eq!(counters(news.of(rows_of(&[one, two]))), ["drop_locked"]);
    }

    #[test]
    fn links_become_their_words() {
        assert_eq!(plain("see [Speed](#speed) and [a] |"), "see Speed and [a]");
    }
}
