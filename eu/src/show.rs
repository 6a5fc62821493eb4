//! What the commands print for people.

use std::collections::BTreeMap;

use fpn::keyshare::eu::KeyStatus;
use fpn::search::PathRow;
use fpn_local::table;
use serde::Serialize;

use crate::api::Status;
use crate::enroll::{Enrolled, Next};

/// `fpn-eu enroll`.
pub(crate) fn enrolled(e: &Enrolled) -> String {
    let mut text = format!(
        "unit {} (number {}) is enrolled at {}\nmanager's fingerprint: {}\nwritten: {}\n",
        e.unit, e.id, e.manager, e.fingerprint, e.config
    );
    text += match e.next {
        Next::Run => "start it with: fpn-eu run\n",
        Next::Nothing => {
            "a unit runs with this folder and goes on as it is; if its manager had refused it, it registers now\n"
        }
        // The warning says it.
        Next::Restart => "",
    };
    for warning in &e.warnings {
        text += &format!("warning: {warning}\n");
    }
    text
}

/// `fpn-eu status`.
pub(crate) fn status(s: &Status) -> String {
    let ce: Vec<_> = s.ce.iter().map(ToString::to_string).collect();
    let lease = if s.lease_ms > 0 {
        format!(", lease {:.1} s", s.lease_ms as f64 / 1000.0)
    } else {
        String::new()
    };
    let waits = match s.asks_again_ms {
        0 => String::new(),
        ms => format!(
            ", waits its turn at the manager: {:.0} s",
            ms as f64 / 1000.0
        ),
    };
    let mode = format!("{:?}", s.mode).to_lowercase();
    let resolved = match s.manager_address.as_str() {
        "" => "address not found",
        address => address,
    };
    let rows = [
        ("unit", format!("{} (number {})", s.unit, s.id)),
        ("state", format!("{}{lease}{waits}", s.state)),
        ("manager", format!("{} ({resolved})", s.manager)),
        (
            "place",
            format!("{mode}, inside {}, outside {}", s.inside, s.outside),
        ),
        ("terminals", ce.join(", ")),
        ("groups", s.groups.join(", ")),
        ("paths", s.paths.to_string()),
        (
            "protected prefixes",
            if s.policy_known {
                "known"
            } else {
                "not yet known"
            }
            .into(),
        ),
        ("largest packet", format!("{} bytes", s.inner_mtu)),
        ("IPv6", if s.ipv6 { "on" } else { "off" }.into()),
        (
            "running",
            format!("{} s, version {}", s.uptime_s, s.version),
        ),
    ];
    let mut text: String = rows
        .iter()
        .map(|(name, value)| format!("{:<20}{value}\n", format!("{name}:")))
        .collect();
    for warning in &s.warnings {
        text += &format!("warning: {warning}\n");
    }
    text
}

/// `fpn-eu paths`.
pub(crate) fn paths(rows: &[PathRow]) -> String {
    let rows = rows.iter().map(|row| {
        [
            row.src.to_string(),
            row.dst.to_string(),
            row.action.clone(),
            row.group.clone().unwrap_or_default(),
            row.state.clone(),
            format!("{:.0} s", row.age_s),
            row.expires_s
                .map(|s| format!("{s:.0} s"))
                .unwrap_or_default(),
        ]
    });
    table(
        [
            "from",
            "to",
            "action",
            "group",
            "state",
            "age",
            "expires in",
        ],
        rows,
    )
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
pub(crate) fn counters(all: &BTreeMap<String, u64>) -> String {
    let rows = all
        .iter()
        .filter(|(_, value)| **value > 0)
        .map(|(name, value)| [name.clone(), value.to_string()]);
    table(["counter", "value"], rows)
}

/// The name that a value has in JSON.
fn name(value: &impl Serialize) -> String {
    let value = serde_json::to_value(value).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}
