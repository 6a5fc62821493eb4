//! What the commands print for people; with `--json` they print the values themselves.

use std::net::IpAddr;

use fpn::keyshare::eu::KeyStatus;
use fpn::wire::control::MayServe;
use fpn_daemon_kit::table;
use serde::Serialize;

use crate::api::{CountersAnswer, Status};
use crate::drops::{DropRow, protocol_name};
use crate::enroll::{Enrolled, Next};
use crate::explain::{Direction, Explanation, Way};
use crate::paths::PathView;
use crate::peers::PeerView;
use crate::reload::{self, Reloaded};
use crate::run::OffloadStatus;

/// `fpn-eu enroll`.
pub(crate) fn enrolled(e: &Enrolled) -> String {
    let mut text = format!(
        "enrolled unit {} (number {}) with the manager at {}\nmanager's fingerprint: {}\nconfiguration: {}\n",
        e.unit, e.id, e.manager, e.fingerprint, e.config
    );
    text += match e.next {
        Next::Run => "start the unit with: fpn-eu run\n",
        Next::Nothing => {
            "the unit that is running with this folder continues; if its manager had refused it, it registers now\n"
        }
        // There is a warning that says so.
        Next::Restart => "",
    };
    for warning in &e.warnings {
        text += &format!("warning: {warning}\n");
    }
    text
}

/// `fpn-eu reload`.
pub(crate) fn reloaded(r: &Reloaded) -> String {
    let mut text = match r.changes.is_empty() {
        true => format!("{}: nothing has changed\n", r.config),
        false => String::new(),
    };
    for change in &r.changes {
        text += &reload::sentence(change);
        text += "\n";
    }
    if r.restart {
        text += "restart the unit to apply what needs it; the rest is in use\n";
    }
    for warning in &r.warnings {
        text += &format!("warning: {warning}\n");
    }
    text
}

/// `fpn-eu status`.
pub(crate) fn status(s: &Status) -> String {
    let terminals: Vec<_> = s.terminals.iter().map(ToString::to_string).collect();
    let lease = if s.lease_ms > 0 {
        format!(", lease {:.1} s", s.lease_ms as f64 / 1000.0)
    } else {
        String::new()
    };
    let waits = match s.asks_again_ms {
        0 => String::new(),
        ms => format!(
            ", the manager is busy: asking again in {:.0} s",
            ms as f64 / 1000.0
        ),
    };
    let mode = format!("{:?}", s.mode).to_lowercase();
    let resolved = match s.manager_address.as_str() {
        "" => "address not resolved",
        address => address,
    };
    let lines = [
        ("unit", format!("{} (number {})", s.unit, s.id)),
        ("state", format!("{}{lease}{waits}", s.state)),
        ("manager", format!("{} ({resolved})", s.manager)),
        (
            "mode",
            format!("{mode}, inside {}, outside {}", s.inside, s.outside),
        ),
        ("queues", s.queues.to_string()),
        ("terminals", terminals.join(", ")),
        ("learned", some_of(&s.learned)),
        ("may serve", may_serve(&s.may_serve)),
        ("joined", some_of(&s.joined)),
        ("groups", s.groups.join(", ")),
        ("paths", s.paths.to_string()),
        (
            "protected prefixes",
            if s.policy_known {
                "known"
            } else {
                "not known yet"
            }
            .into(),
        ),
        ("largest packet", format!("{} bytes", s.inner_mtu)),
        ("offloads", offloads(&s.offload)),
        ("landlock", s.landlock.word().into()),
        ("IPv6", if s.ipv6 { "on" } else { "off" }.into()),
        (
            "running",
            format!("{} s, version {}", s.uptime_s, s.version),
        ),
    ];
    let mut text = rows(lines);
    for row in &s.last_drops {
        let ago = format!("{:.0} s ago", row.last_s);
        text += &format!("dropped {ago}: {}, {}\n", pair(row), row.counter);
    }
    for warning in &s.warnings {
        text += &format!("warning: {warning}\n");
    }
    text
}

/// `on` if all are on, else each that is not with its state.
fn offloads(offload: &OffloadStatus) -> String {
    let all = serde_json::to_value(offload).unwrap_or_default();
    let of_each = all.as_object().into_iter().flatten();
    let not_on = of_each.filter(|(_, state)| *state != "on");
    let texts: Vec<_> = not_on
        .map(|(name, state)| format!("{name} {}", state.as_str().unwrap_or_default()))
        .collect();
    match texts.is_empty() {
        true => "on".into(),
        false => format!("on, but {}", texts.join(", ")),
    }
}

/// `fpn-eu paths`.
pub(crate) fn paths(views: &[PathView]) -> String {
    let rows = views.iter().map(|view| {
        let row = &view.path;
        [
            row.src.to_string(),
            row.dst.to_string(),
            row.action.clone(),
            row.group.clone().unwrap_or_default(),
            row.state.clone(),
            far(view).unwrap_or_default(),
            row.mtu.map(|mtu| mtu.to_string()).unwrap_or_default(),
            format!("{} ({})", view.sealed_packets, bytes(view.sealed_bytes)),
            format!("{} ({})", view.opened_packets, bytes(view.opened_bytes)),
            seconds(view.heard_s),
            format!("{:.0} s", row.age_s),
            seconds(row.expires_s),
        ]
    });
    let titles = [
        "from",
        "to",
        "action",
        "group",
        "state",
        "far unit",
        "MTU",
        "sent",
        "received",
        "heard",
        "age",
        "expires in",
    ];
    let mut text = table(titles, rows) + "\n";
    for sentence in views.iter().filter_map(|view| view.unanswered.as_ref()) {
        text += &format!("warning: {sentence}\n");
    }
    text
}

/// `fpn-eu peers`.
pub(crate) fn peers(views: &[PeerView]) -> String {
    let rows = views.iter().map(|view| {
        let terminal = view.terminal.map(|addr| addr.to_string());
        [
            view.group.clone(),
            view.peer.clone(),
            terminal.unwrap_or_default(),
            format!("{} ({})", view.sealed_packets, bytes(view.sealed_bytes)),
            format!("{} ({})", view.opened_packets, bytes(view.opened_bytes)),
            seconds(view.sealed_s),
            seconds(view.heard_s),
        ]
    });
    let titles = [
        "group",
        "peer",
        "terminal",
        "sent",
        "received",
        "last sent",
        "heard",
    ];
    table(titles, rows)
}

fn seconds(s: Option<f64>) -> String {
    s.map(|s| format!("{s:.0} s")).unwrap_or_default()
}

/// Returns the sender id of the unit at the other end: that of its last packet, or of its answer to the
/// search.
fn far(view: &PathView) -> Option<String> {
    view.heard_from.clone().or_else(|| view.path.far.clone())
}

/// Formats a number of bytes with three digits or four.
fn bytes(n: u64) -> String {
    let mut value = n as f64;
    for unit in ["B", "kB", "MB", "GB"] {
        if value < 9_999.5 {
            return format!("{value:.0} {unit}");
        }
        value /= 1000.0;
    }
    format!("{value:.0} TB")
}

/// `fpn-eu explain`.
pub(crate) fn explained(e: &Explanation) -> String {
    let encapsulation = match e.encapsulation.as_str() {
        "udp" => format!("ESP in UDP, port {}", e.port),
        _ => "bare ESP (IP protocol 50)".to_owned(),
    };
    let directions = e.directions.iter().map(direction);
    let mut text: String = directions.map(|text| text + "\n").collect();
    text += &rows([
        ("encapsulation", encapsulation),
        ("largest packet", format!("{} bytes", e.inner_mtu)),
    ]);
    for warning in &e.warnings {
        text += &format!("warning: {warning}\n");
    }
    text
}

fn direction(d: &Direction) -> String {
    let way = match d.way {
        Way::Out => "outbound, from the terminals to the hub",
        Way::In => "inbound, from the hub to the terminals",
    };
    let drop = match &d.drop {
        Some(drop) if d.action == "drop" => format!(" ({drop})"),
        Some(drop) => format!(", what comes in clear is dropped ({drop})"),
        None => String::new(),
    };
    let key = match (d.epoch, &d.suite, &d.spi) {
        (Some(epoch), Some(suite), Some(spi)) => {
            format!(", epoch {epoch}, suite {}, SPI {spi}", name(suite))
        }
        _ => String::new(),
    };
    let lines = [
        ("action", format!("{}{drop}", d.action)),
        ("why", d.why.clone()),
        ("to do", d.remedy.clone().unwrap_or_default()),
        ("group", format!("{}{key}", d.groups.join(", "))),
        ("policy", policy(d)),
        (
            "in one piece",
            d.largest
                .map(|n| format!("packets of up to {n} bytes"))
                .unwrap_or_default(),
        ),
        ("path", d.path.as_ref().map(path).unwrap_or_default()),
        (
            "warning",
            d.path
                .as_ref()
                .and_then(|view| view.unanswered.clone())
                .unwrap_or_default(),
        ),
    ];
    let said = lines.into_iter().filter(|(_, value)| !value.is_empty());
    format!("{} -> {} ({way})\n{}", d.src, d.dst, rows(said))
}

fn policy(d: &Direction) -> String {
    match &d.protected {
        Some(prefix) => format!("{} by {prefix}", d.policy),
        None => d.policy.clone(),
    }
}

fn path(view: &PathView) -> String {
    let row = &view.path;
    let action = match &row.group {
        Some(group) => format!("{} in {group}", row.action),
        None => row.action.clone(),
    };
    let expires = row.expires_s.map(|s| format!(", for {s:.0} s more"));
    let far = far(view).map(|far| format!(", the far unit sends as {far}"));
    let mtu = row
        .mtu
        .map(|mtu| format!(", the network carries {mtu} bytes"));
    let pin = row.pin.as_ref().map(|pin| format!(", pinned to {pin}"));
    let heard = match view.heard_s {
        Some(s) => format!(" (the last {s:.0} s ago)"),
        None => String::new(),
    };
    format!(
        "{action}, {}, since {:.0} s{}{}{}{}; {} packets sent, {} received{heard}",
        row.state,
        row.age_s,
        expires.unwrap_or_default(),
        far.unwrap_or_default(),
        mtu.unwrap_or_default(),
        pin.unwrap_or_default(),
        view.sealed_packets,
        view.opened_packets,
    )
}

fn may_serve(may_serve: &MayServe) -> String {
    match may_serve {
        MayServe::Everything => "any terminal".to_owned(),
        only => {
            let prefixes = only.prefixes().iter().map(ToString::to_string);
            format!("terminals in {}", prefixes.collect::<Vec<_>>().join(", "))
        }
    }
}

/// The first of these addresses, and how many others there are.
fn some_of(all: &[IpAddr]) -> String {
    let first: Vec<_> = all.iter().take(SHOWN).map(ToString::to_string).collect();
    let others = match all.len().saturating_sub(SHOWN) {
        0 => String::new(),
        n => format!(", and {n} others"),
    };
    match all {
        [] => "none".to_owned(),
        _ => first.join(", ") + &others,
    }
}

/// `fpn-eu keys`.
pub(crate) fn keys(keys: &[KeyStatus]) -> String {
    let rows = keys.iter().map(|key| {
        [
            key.group.clone(),
            key.epoch.to_string(),
            name(&key.state),
            name(&key.suite),
            key.spi.clone(),
            format!("{} s", key.age_s),
        ]
    });
    table(["group", "epoch", "state", "suite", "SPI", "age"], rows)
}

/// `fpn-eu counters`.
pub(crate) fn counters(all: &CountersAnswer) -> String {
    let rows = all
        .counters
        .iter()
        .filter(|(_, value)| **value > 0)
        .map(|(name, value)| [name.clone(), value.to_string()]);
    let mut text = table(["counter", "value"], rows) + "\n";
    for row in &all.not_served {
        text += &format!("{}: {}, {} s ago\n", row.counter, row.address, row.last_s);
    }
    text
}

/// `fpn-eu drops`.
pub(crate) fn drops(drops: &[DropRow]) -> String {
    if drops.is_empty() {
        return "nothing was dropped since the unit started\n".to_owned();
    }
    let lines = drops.iter().map(|row| {
        [
            format!("{:.1} s ago", row.last_s),
            row.side.clone(),
            pair(row),
            match (row.protocol, row.src) {
                (Some(number), _) => protocol_name(number),
                (None, Some(_)) => "ARP".to_owned(),
                (None, None) => String::new(),
            },
            row.counter.clone(),
            row.times.to_string(),
        ]
    });
    let titles = ["last", "side", "packet", "protocol", "counter", "times"];
    let mut text = table(titles, lines) + "\n";
    let mut told: Vec<&str> = Vec::new();
    for row in drops {
        if !told.contains(&row.counter.as_str()) {
            told.push(&row.counter);
            text += &format!("{}: {}. To do: {}\n", row.counter, row.meaning, row.remedy);
        }
    }
    text
}

/// One line of `fpn-eu drops --follow`.
pub(crate) fn drop_line(row: &DropRow) -> String {
    let protocol = row.protocol.map(protocol_name);
    let protocol = protocol.map(|name| format!(", {name}"));
    format!(
        "{} from {}: {}{}: {}. To do: {}",
        row.counter,
        row.side,
        pair(row),
        protocol.unwrap_or_default(),
        row.meaning,
        row.remedy
    )
}

fn pair(row: &DropRow) -> String {
    match (row.src, row.dst) {
        (Some(src), Some(dst)) => format!("{src} -> {dst}"),
        _ => "no IP packet".to_owned(),
    }
}

/// Formats lines of a name and a value.
fn rows(rows: impl IntoIterator<Item = (&'static str, String)>) -> String {
    let rows = rows.into_iter();
    rows.map(|(name, value)| format!("{:<20}{value}\n", format!("{name}:")))
        .collect()
}

/// Returns the name that a value has in JSON.
pub(crate) fn name(value: &impl Serialize) -> String {
    let value = serde_json::to_value(value).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}

/// Learned terminals, and joined multicast addresses, that `status` shows.
const SHOWN: usize = 8;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_a_table_begins_on_a_line_of_its_own() {
        let row = DropRow {
            counter: "drop_replay".to_owned(),
            side: "outside".to_owned(),
            src: None,
            dst: None,
            protocol: None,
            times: 7,
            last_s: 1.0,
            meaning: "seen before".to_owned(),
            remedy: "nothing".to_owned(),
        };
        let text = drops(&[row]);
        let lines: Vec<_> = text.lines().collect();
        assert!(lines[1].ends_with("drop_replay  7"), "{text}");
        assert_eq!(lines[2], "drop_replay: seen before. To do: nothing");
        let counters = CountersAnswer {
            counters: [("drop_replay".to_owned(), 7)].into(),
            not_served: vec![crate::run::UnservedRow {
                address: [10, 0, 0, 1].into(),
                counter: "drop_replay".to_owned(),
                last_s: 3,
            }],
        };
        let text = super::counters(&counters);
        assert!(
            text.ends_with("7\ndrop_replay: 10.0.0.1, 3 s ago\n"),
            "{text}"
        );
    }
}
