//! `fpn-eu peers`: what was carried for each of the other units, and when it was heard last.

use std::net::IpAddr;

use fpn::datapath::{Peer, PeerTraffic, Sum};
use fpn::ids::GroupId;
use fpn::time::Timestamp;
use serde::{Deserialize, Serialize};

/// One row of `fpn-eu peers --json`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct PeerView {
    /// Name of the group; its number if the unit has left it.
    pub group: String,
    /// Sender id of the other unit in eight hexadecimal digits, `others` or `gone`.
    pub peer: String,
    /// The address behind it that packets were carried for last.
    pub terminal: Option<IpAddr>,
    /// Packets that were encrypted for it.
    pub sealed_packets: u64,
    /// Their bytes, as the terminals sent them.
    pub sealed_bytes: u64,
    /// Seconds since the last of them.
    pub sealed_s: Option<f64>,
    /// Packets that it has encrypted and this unit has delivered.
    pub opened_packets: u64,
    /// Their bytes.
    pub opened_bytes: u64,
    /// Seconds since the last of them.
    pub heard_s: Option<f64>,
}

/// Returns the rows for people and programs. `groups` are those that the unit is in.
pub(crate) fn views(
    now: Timestamp,
    rows: &[(GroupId, Peer, PeerTraffic)],
    groups: &[(GroupId, String)],
) -> Vec<PeerView> {
    let name = |id: GroupId| {
        let known = groups.iter().find(|(known, _)| *known == id);
        known.map_or_else(|| id.to_string(), |(_, name)| name.clone())
    };
    let view = |(group, peer, traffic): &(GroupId, Peer, PeerTraffic)| {
        let PeerTraffic {
            sealed,
            opened,
            terminal,
        } = *traffic;
        PeerView {
            group: name(*group),
            peer: label(*peer),
            terminal,
            sealed_packets: sealed.packets,
            sealed_bytes: sealed.bytes,
            sealed_s: seconds(now, &sealed),
            opened_packets: opened.packets,
            opened_bytes: opened.bytes,
            heard_s: seconds(now, &opened),
        }
    };
    rows.iter().map(view).collect()
}

/// Returns how commands and metrics name a peer.
pub(crate) fn label(peer: Peer) -> String {
    match peer {
        Peer::Unit(sender) => format!("{:08x}", sender.0),
        Peer::Others => "others".to_owned(),
        Peer::Gone => "gone".to_owned(),
    }
}

/// Returns the seconds since the last packet, rounded to milliseconds.
pub(crate) fn seconds(now: Timestamp, sum: &Sum) -> Option<f64> {
    let since = now.since(sum.last?).as_secs_f64();
    Some((since * 1000.0).round() / 1000.0)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use fpn::ids::SenderId;

    use super::*;

    #[test]
    fn a_row_has_both_directions_and_when_the_unit_was_heard_and_every_field_is_documented() {
        let at = |seconds| Timestamp::default() + Duration::from_secs(seconds);
        let sum = |packets, last| Sum {
            packets,
            bytes: packets * 100,
            last: Some(at(last)),
        };
        let traffic = PeerTraffic {
            sealed: sum(5, 6),
            opened: sum(2, 8),
            terminal: Some([10, 0, 0, 2].into()),
        };
        let rest = PeerTraffic {
            sealed: sum(1, 2),
            ..PeerTraffic::default()
        };
        let rows = [
            (GroupId(1), Peer::Unit(SenderId(0x1000)), traffic),
            (GroupId(1), Peer::Others, rest),
            (GroupId(9), Peer::Gone, rest),
        ];
        let views = views(at(10), &rows, &[(GroupId(1), "office".into())]);
        let names: Vec<_> = views.iter().map(|v| (&*v.group, &*v.peer)).collect();
        let wanted = [("office", "00001000"), ("office", "others"), ("9", "gone")];
        assert_eq!(names, wanted);
        let one = &views[0];
        assert_eq!((one.sealed_packets, one.sealed_bytes), (5, 500));
        assert_eq!((one.opened_packets, one.opened_bytes), (2, 200));
        assert_eq!((one.sealed_s, one.heard_s), (Some(4.0), Some(2.0)));
        assert_eq!((views[1].heard_s, views[1].terminal), (None, None));
        let docs = include_str!("../../docs/eu.md");
        let section = docs.split("### peers").nth(1).unwrap();
        let section = section.split("###").next().unwrap();
        let value = serde_json::to_value(one).unwrap();
        for field in value.as_object().unwrap().keys() {
            assert!(section.contains(&format!("`{field}`")), "{field}");
        }
        for name in ["others", "gone"] {
            assert!(section.contains(&format!("`{name}`")), "{name}");
        }
        assert_eq!(&serde_json::from_value::<PeerView>(value).unwrap(), one);
    }
}
