//! `fpn-eu paths`: each pair of terminals with what was carried for it, and a hint where packets are
//! encrypted and nothing comes back, or no longer.

use std::time::Duration;

use fpn::datapath::PairTraffic;
use fpn::search::PathRow;
use fpn::time::Timestamp;
use serde::{Deserialize, Serialize};

/// One row of `fpn-eu paths --json`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct PathView {
    /// The path.
    #[serde(flatten)]
    pub path: PathRow,
    /// Packets that were encrypted for the pair since the unit started.
    pub sealed_packets: u64,
    /// Their bytes, as the terminal sent them.
    pub sealed_bytes: u64,
    /// Seconds since the last of them.
    pub sealed_s: Option<f64>,
    /// Packets of the other direction that came encrypted and were delivered.
    pub opened_packets: u64,
    /// Their bytes.
    pub opened_bytes: u64,
    /// Seconds since the last of them.
    pub heard_s: Option<f64>,
    /// Sender id of the unit that encrypted the last of them, in eight hexadecimal digits.
    pub heard_from: Option<String>,
    /// Why somebody should look at the pair: it is encrypted, and nothing comes back, or no longer.
    pub unanswered: Option<String>,
}

impl PathView {
    /// Returns the row of a path, with what was carried for the pair and in the other direction.
    pub(crate) fn new(
        path: PathRow,
        now: Timestamp,
        sealed: Option<PairTraffic>,
        opened: Option<PairTraffic>,
    ) -> Self {
        let ago = |traffic: &PairTraffic| seconds(now.since(traffic.last));
        Self {
            unanswered: unanswered(&path, now, sealed.as_ref(), opened.map(|heard| heard.last)),
            path,
            sealed_packets: sealed.map_or(0, |traffic| traffic.packets),
            sealed_bytes: sealed.map_or(0, |traffic| traffic.bytes),
            sealed_s: sealed.as_ref().map(ago),
            opened_packets: opened.map_or(0, |traffic| traffic.packets),
            opened_bytes: opened.map_or(0, |traffic| traffic.bytes),
            heard_s: opened.as_ref().map(ago),
            heard_from: opened.map(|traffic| format!("{:08x}", traffic.sender.0)),
        }
    }
}

impl PathView {
    /// Returns what to do if the terminal of this unit has been silent of late, although packets for it are
    /// delivered. [`unanswered`](Self::unanswered) is about the far end.
    pub(crate) fn silence(&self) -> Option<String> {
        let (src, dst) = (self.path.src, self.path.dst);
        let heard = self.heard_s.filter(|s| *s <= RECENT.as_secs_f64())?;
        let quiet = self.sealed_s.unwrap_or(self.path.age_s);
        if quiet - heard < QUIET.as_secs_f64() {
            return None;
        }
        let time = self
            .sealed_s
            .map_or_else(|| "yet".to_owned(), |s| format!("for {s:.0} s"));
        Some(format!(
            "packets from {dst} are delivered, but {src} has sent nothing to it {time}: is {src} up, and does it have a route to {dst}? If it only receives, there is nothing to do"
        ))
    }
}

/// Returns a sentence with the likely causes if a pair is encrypted and nothing came back since it was
/// `heard` last, or ever.
fn unanswered(
    path: &PathRow,
    now: Timestamp,
    sealed: Option<&PairTraffic>,
    heard: Option<Timestamp>,
) -> Option<String> {
    let sealed = sealed
        .filter(|traffic| path.action == "encrypt" && wants_an_answer(now, traffic, heard))?;
    let (src, dst) = (path.src, path.dst);
    if let Some(heard) = heard {
        let ago = now.since(heard).as_secs();
        return Some(format!(
            "unanswered since {ago} s: packets from {src} to {dst} are encrypted, and none has come back for so long. Was the unit in front of {dst} evicted, has it left the group or stopped (`fpn-mge where {dst}` names it, `fpn-mge eu show` its state), is {dst} behind another unit now, or is it switched off? If {dst} only receives, there is nothing to do"
        ));
    }
    let large = match sealed.bytes / sealed.packets {
        LARGE.. => {
            " Most of the packets are large: if small ones are answered, a hop on the way carries less than the units' outsides take (MTU)."
        }
        _ => "",
    };
    Some(format!(
        "{} packets from {src} to {dst} were encrypted and none came back. Is the unit in front of {dst} running (`fpn-mge where {dst}` names it)? Does the network between the units pass ESP (UDP port 4500, or IP protocol 50)? Is there a route to {dst} behind that unit, and one back to {src} (`fpn-eu explain {dst} {src}` there)?{large} If {dst} never answers, there is nothing to do",
        sealed.packets
    ))
}

/// Returns true if so much was sent for so long that an answer should have come, since the pair was `heard`
/// last, or ever.
pub(crate) fn wants_an_answer(
    now: Timestamp,
    sealed: &PairTraffic,
    heard: Option<Timestamp>,
) -> bool {
    let silent = match heard {
        Some(heard) => sealed.has_no_answer_since(heard),
        None => sealed.packets >= SOME && sealed.last.since(sealed.first) >= LONG,
    };
    silent && now.since(sealed.last) <= RECENT
}

/// Converts to seconds, rounded to milliseconds.
fn seconds(d: Duration) -> f64 {
    (d.as_secs_f64() * 1000.0).round() / 1000.0
}

/// A terminal repeats what is not answered. Fewer packets than this say nothing.
const SOME: u64 = 3;
/// An answer takes less time than this.
const LONG: Duration = Duration::from_secs(5);
/// A pair whose packets are older does not matter any more.
const RECENT: Duration = Duration::from_secs(300);
/// An end that is there answers a packet within this time.
const QUIET: Duration = Duration::from_secs(2);
/// Bytes of a packet that may be too big for a hop.
const LARGE: u64 = 1000;

#[cfg(test)]
mod tests {
    use fpn::ids::{GroupId, SenderId};

    use super::*;

    fn row(action: &str) -> PathRow {
        PathRow {
            src: "10.0.0.1".parse().unwrap(),
            dst: "10.0.0.2".parse().unwrap(),
            action: action.into(),
            group: Some("office".into()),
            pin: None,
            far: Some("00000007".into()),
            mtu: None,
            age_s: 1.0,
            expires_s: None,
            state: "settled".into(),
        }
    }

    fn at(seconds: u64) -> Timestamp {
        Timestamp::default() + Duration::from_secs(seconds)
    }

    fn traffic(packets: u64, size: u64, first: u64, last: u64) -> PairTraffic {
        PairTraffic {
            group: GroupId(1),
            sender: SenderId(7),
            packets,
            bytes: packets * size,
            first: at(first),
            last: at(last),
            marks: [at(first), at(last)],
        }
    }

    #[test]
    fn a_pair_that_is_encrypted_for_some_time_and_never_answered_is_told_with_the_likely_causes() {
        let sealed = Some(traffic(3, 100, 1, 6));
        let told = |path: PathRow, sealed, opened, now| {
            PathView::new(path, at(now), sealed, opened).unanswered
        };
        let sentence = told(row("encrypt"), sealed, None, 7).unwrap();
        assert!(
            sentence.contains("3 packets from 10.0.0.1 to 10.0.0.2"),
            "{sentence}"
        );
        assert!(!sentence.contains("MTU"));
        let large = told(row("encrypt"), Some(traffic(3, 1400, 1, 6)), None, 7).unwrap();
        assert!(large.contains("MTU"), "{large}");
        // Answered once, and no longer.
        let silent = told(row("encrypt"), Some(traffic(90, 100, 21, 40)), sealed, 41).unwrap();
        assert!(silent.starts_with("unanswered since 35 s"), "{silent}");
        // Answered, not encrypted, too few, too soon, too long ago, or none.
        let answer = Some(traffic(1, 60, 6, 6));
        assert_eq!(told(row("encrypt"), sealed, answer, 7), None);
        assert_eq!(told(row("plain"), sealed, None, 7), None);
        assert_eq!(
            told(row("encrypt"), Some(traffic(2, 100, 1, 6)), None, 7),
            None
        );
        assert_eq!(
            told(row("encrypt"), Some(traffic(9, 100, 1, 5)), None, 7),
            None
        );
        assert_eq!(told(row("encrypt"), sealed, None, 400), None);
        assert_eq!(told(row("encrypt"), None, None, 7), None);
    }

    #[test]
    fn a_terminal_that_sends_nothing_back_is_told_with_what_to_do() {
        // When the far end was heard last and the terminal sent last, by a clock that says 10. The path is
        // as old as given.
        let told = |age_s, heard: Option<u64>, sent: Option<u64>| {
            let carried = |last: u64| traffic(2, 100, 1, last);
            let path = PathRow {
                age_s,
                ..row("encrypt")
            };
            PathView::new(path, at(10), sent.map(carried), heard.map(carried)).silence()
        };
        let silent = told(9.0, Some(8), Some(6)).unwrap();
        assert!(
            silent.contains("10.0.0.1 has sent nothing to it for 4 s"),
            "{silent}"
        );
        let never = told(9.0, Some(8), None).unwrap();
        assert!(
            never.contains("10.0.0.1 has sent nothing to it yet"),
            "{never}"
        );
        // An answer may still come, nobody is heard, or it was long ago.
        assert_eq!(told(9.0, Some(8), Some(7)), None);
        assert_eq!(told(1.0, Some(10), None), None);
        assert_eq!(told(9.0, None, Some(9)), None);
        let (sent, heard) = (traffic(3, 100, 1, 2), traffic(3, 100, 1, 9));
        let old = PathView::new(row("encrypt"), at(310), Some(sent), Some(heard));
        assert_eq!(old.silence(), None);
    }

    #[test]
    fn a_row_has_packets_and_bytes_of_both_directions_and_every_field_is_documented() {
        let (sealed, opened) = (traffic(5, 100, 1, 6), traffic(2, 60, 2, 8));
        let view = PathView::new(row("encrypt"), at(10), Some(sealed), Some(opened));
        assert_eq!((view.sealed_packets, view.sealed_bytes), (5, 500));
        assert_eq!((view.opened_packets, view.opened_bytes), (2, 120));
        assert_eq!((view.sealed_s, view.heard_s), (Some(4.0), Some(2.0)));
        assert_eq!(view.heard_from.as_deref(), Some("00000007"));
        let value = serde_json::to_value(&view).unwrap();
        let docs = include_str!("../../docs/eu.md");
        let section = docs.split("### paths").nth(1).unwrap();
        let section = section.split("###").next().unwrap();
        for field in value.as_object().unwrap().keys() {
            assert!(section.contains(&format!("`{field}`")), "{field}");
        }
        assert_eq!(serde_json::from_value::<PathView>(value).unwrap(), view);
    }
}
