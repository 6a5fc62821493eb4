//! What no single value of a configuration shows.

use fpn::manager::MAX_QUEUES;
use fpn::wire::esp::DEFAULT_PORT;
use fpn_daemon_kit::wrong_log_level;

use super::{Config, Encapsulation, Mode};

impl Config {
    /// Checks what no single value shows. The error is the key to look at and a sentence.
    pub(super) fn check(&self) -> Result<(), (&'static str, String)> {
        let Self { unit, devices, .. } = self;
        if let Some(wrong) = wrong_with_manager(&self.manager.address) {
            return Err((
                "address",
                format!(
                    "\"{}\" is not a HOST:PORT ({wrong}): write for example 192.0.2.1:4747, [2001:db8::1]:4747 or mge.example.net:4747",
                    self.manager.address
                ),
            ));
        }
        let fingerprint = &self.manager.fingerprint;
        let hex = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
        if fingerprint.len() != FINGERPRINT_DIGITS || !fingerprint.chars().all(hex) {
            return Err((
                "fingerprint",
                format!(
                    "\"{fingerprint}\" is not a fingerprint, which has {FINGERPRINT_DIGITS} digits from 0 to f: copy it from `fpn-mge status`"
                ),
            ));
        }
        for (key, name) in [("inside", &unit.inside), ("outside", &unit.outside)] {
            if name.as_str() == "lo" {
                return Err((
                    key,
                    "lo does not lead to another host: name the interface to the terminals or to the hub, as `ip link` shows it"
                        .into(),
                ));
            }
        }
        if unit.terminals.is_empty() && unit.learn.is_empty() {
            return Err((
                "ce",
                "there are no terminals: list their addresses, as in ce = [\"10.0.0.7\", \"fd00::7\"], or let the unit learn them, as in learn = [\"10.0.0.0/24\"]".into(),
            ));
        }
        if unit.mode == Mode::Gateway && !unit.learn.is_empty() {
            return Err((
                "learn",
                "only an inline unit can learn its terminals: list them in ce".into(),
            ));
        }
        let refresh = self.search.refresh_s;
        if !REFRESH_S.contains(&refresh) {
            return Err((
                "refresh_s",
                format!(
                    "refresh_s = {refresh} is too {}: it must be from {} to {} seconds",
                    if refresh < *REFRESH_S.start() {
                        "short"
                    } else {
                        "long"
                    },
                    REFRESH_S.start(),
                    REFRESH_S.end()
                ),
            ));
        }
        let names = [&unit.inside, &unit.outside, &devices.red, &devices.black];
        let keys = ["inside", "outside", "red", "black"];
        for (i, (name, key)) in names.iter().zip(keys).enumerate() {
            if names.iter().take(i).any(|other| other == name) {
                return Err((
                    key,
                    format!(
                        "{name} is used for two interfaces: inside, outside, red and black must differ"
                    ),
                ));
            }
        }
        for (key, table) in [
            ("inside_table", devices.inside_table),
            ("outside_table", devices.outside_table),
        ] {
            if table == 0 || SYSTEM_TABLES.contains(&table) {
                return Err((
                    key,
                    format!("routing table {table} belongs to the system: choose another number"),
                ));
            }
        }
        if devices.inside_table == devices.outside_table {
            return Err((
                "outside_table",
                "inside_table and outside_table must differ".into(),
            ));
        }
        if devices.inside_group == devices.outside_group
            || devices.inside_group == 0
            || devices.outside_group == 0
        {
            return Err((
                "inside_group",
                "inside_group and outside_group must differ and must not be 0, the group of every other interface".into(),
            ));
        }
        if !(1..=LAST_FILTER).contains(&devices.filter_priority) {
            return Err((
                "filter_priority",
                format!(
                    "{} must be from 1 to {LAST_FILTER}",
                    devices.filter_priority
                ),
            ));
        }
        if !(1..=LAST_RULE).contains(&devices.rule_preference) {
            return Err((
                "rule_preference",
                format!(
                    "{} must be from 1 to {LAST_RULE}, so that it comes before the main table's {MAIN_RULE}",
                    devices.rule_preference
                ),
            ));
        }
        let good = |c: char| c.is_ascii_alphanumeric() || c == '_';
        if devices.guard.is_empty()
            || devices.guard.len() > LONGEST_TABLE_NAME
            || !devices.guard.chars().all(good)
        {
            return Err((
                "guard",
                format!(
                    "\"{}\" is not a table name: use letters, digits and _",
                    devices.guard
                ),
            ));
        }
        if self.data.port == 0 {
            return Err((
                "port",
                format!("0 is not a port: {DEFAULT_PORT} is the usual one"),
            ));
        }
        if let Some(queues) = self.data.queues
            && !(1..=MAX_QUEUES).contains(&queues)
        {
            return Err((
                "queues",
                format!(
                    "{queues} must be from 1 to {MAX_QUEUES}, the number of sender ids that a manager gives a unit at once; leave it out for one queue for every two cores"
                ),
            ));
        }
        if self.data.source_port_entropy && self.data.encapsulation == Encapsulation::Esp {
            return Err((
                "source_port_entropy",
                "bare ESP has no ports: set encapsulation = \"udp\", or leave source_port_entropy out".into(),
            ));
        }
        let level = self.log.level.as_deref().map(wrong_log_level);
        if let Some((directive, why)) = level.flatten() {
            return Err((
                "level",
                format!(
                    "\"{directive}\" is not a level of the log ({why}): write for example \"info\" or \"debug\""
                ),
            ));
        }
        Ok(())
    }
}

/// Returns what is wrong with the manager's address, if anything is.
fn wrong_with_manager(address: &str) -> Option<&'static str> {
    if let Ok(address) = address.parse::<std::net::SocketAddr>() {
        return match address {
            a if a.ip().is_unspecified() => {
                Some("a wildcard is not an address that can be reached")
            }
            a if a.port() == 0 => Some("the port is 0"),
            _ => None,
        };
    }
    let Some((host, port)) = address.rsplit_once(':') else {
        return Some("the port is missing");
    };
    if !port.parse::<u16>().is_ok_and(|port| port != 0) {
        return Some("the port is not a number from 1 to 65535");
    }
    if host.contains(':') {
        return Some("an IPv6 address must be in brackets");
    }
    let good = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let host = !host.is_empty() && host.chars().all(good);
    (!host).then_some("the host is neither an address nor a DNS name")
}

/// Seconds between two searches for a path that is in use. Less would be nothing but load, more as good
/// as never.
const REFRESH_S: std::ops::RangeInclusive<u32> = 1..=86_400;
/// The tables `default`, `main` and `local`.
const SYSTEM_TABLES: std::ops::RangeInclusive<u32> = 253..=255;
/// The preference of the kernel's rule for the main table.
const MAIN_RULE: u32 = 32_766;
/// The last preference that a unit's first rule may have. It leaves room for its other rules.
const LAST_RULE: u32 = 31_999;
/// The last priority that a unit's first filter may have. It leaves room for its other filters.
const LAST_FILTER: u16 = 64_999;
/// Bytes of the longest name of a guard.
const LONGEST_TABLE_NAME: usize = 60;
/// Hexadecimal digits of a SHA-256 hash.
const FINGERPRINT_DIGITS: usize = 64;
