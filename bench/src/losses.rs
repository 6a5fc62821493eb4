//! Where packets are lost: every counter of units and kernels that counts a loss.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result};
use netns_tests::{Fleet, Host};
use serde_json::Value;

/// Counters by their names, such as `eu1 drop_hold_full` or `eu1 fpn-red tx_dropped`.
pub(crate) type Counters = BTreeMap<String, u64>;

/// Reads the counters of the units, of every link and of the terminals.
///
/// # Errors
/// If a counter cannot be read.
pub(crate) fn counted(fleet: &Fleet<'_>) -> Result<Counters> {
    let mut all = Counters::new();
    let mut hosts = vec![fleet.net.hub.host()];
    for (unit, terminal) in fleet.units.iter().zip(&fleet.net.terminals) {
        hosts.extend([&terminal.host, unit.host()]);
        let drops = unit.counters()?.into_iter();
        let drops = drops.filter(|(name, _)| name.starts_with("drop_"));
        all.extend(drops.map(|(name, count)| (format!("{} {name}", unit.name()), count)));
    }
    for host in hosts {
        links(host, &mut all)?;
        protocols(host, &mut all)?;
    }
    let softnet = fs::read_to_string("/proc/net/softnet_stat")?;
    let dropped = softnet.lines().filter_map(|line| {
        let field = line.split_whitespace().nth(1)?;
        u64::from_str_radix(field, 16).ok()
    });
    all.insert("machine backlog_dropped".to_owned(), dropped.sum());
    Ok(all)
}

/// Returns what has risen between two readings.
pub(crate) fn risen(before: &Counters, after: &Counters) -> Counters {
    let risen = after.iter().filter_map(|(name, count)| {
        let before = before.get(name).copied().unwrap_or(0);
        (*count > before).then(|| (name.clone(), count - before))
    });
    risen.collect()
}

fn links(host: &Host, all: &mut Counters) -> Result<()> {
    let links: Value = serde_json::from_str(&host.check(&["ip", "-j", "-s", "link", "show"])?)?;
    for link in links.as_array().into_iter().flatten() {
        let name = link["ifname"].as_str().context("a link without a name")?;
        for way in ["rx", "tx"] {
            for kind in ["dropped", "errors"] {
                let count = link["stats64"][way][kind].as_u64();
                let count = count.with_context(|| format!("no {way} {kind} of {name}"))?;
                all.insert(format!("{} {name} {way}_{kind}", host.name()), count);
            }
        }
    }
    Ok(())
}

/// The counters of IP and UDP in `/proc/net/snmp` that mean a loss.
fn protocols(host: &Host, all: &mut Counters) -> Result<()> {
    // `/proc/net` alone would be that of the main thread.
    let snmp = host.inside(|| Ok(fs::read_to_string("/proc/thread-self/net/snmp")?))?;
    for (protocol, name) in LOSSES {
        let count = snmp_value(&snmp, protocol, name)
            .with_context(|| format!("no {protocol} {name} in /proc/net/snmp"))?;
        all.insert(format!("{} {protocol} {name}", host.name()), count);
    }
    Ok(())
}

fn snmp_value(snmp: &str, protocol: &str, name: &str) -> Option<u64> {
    let prefix = format!("{protocol}: ");
    let mut lines = snmp.lines().filter_map(|line| line.strip_prefix(&prefix));
    let (names, values) = (lines.next()?, lines.next()?);
    let mut pairs = names.split(' ').zip(values.split(' '));
    pairs.find(|(n, _)| *n == name)?.1.parse().ok()
}

const LOSSES: [(&str, &str); 6] = [
    ("Ip", "InDiscards"),
    ("Ip", "OutDiscards"),
    ("Ip", "OutNoRoutes"),
    ("Ip", "FragFails"),
    ("Udp", "RcvbufErrors"),
    ("Udp", "InCsumErrors"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_has_risen_is_told() {
        let of = |counts: &[(&str, u64)]| -> Counters {
            let counts = counts.iter();
            counts.map(|(name, n)| ((*name).to_owned(), *n)).collect()
        };
        let (before, after) = (
            of(&[("a", 1), ("b", 2)]),
            of(&[("a", 1), ("b", 5), ("c", 7)]),
        );
        assert_eq!(risen(&before, &after), of(&[("b", 3), ("c", 7)]));
    }

    #[test]
    fn every_counter_of_a_loss_is_in_this_kernels_table() -> Result<()> {
        let snmp = fs::read_to_string("/proc/net/snmp")?;
        for (protocol, name) in LOSSES {
            assert!(snmp_value(&snmp, protocol, name).is_some(), "{name}");
        }
        assert_eq!(snmp_value("Ip: A B\nIp: 3 4\n", "Ip", "B"), Some(4));
        assert_eq!(snmp_value("Ip: A B\nIp: 3 4\n", "Ip", "C"), None);
        Ok(())
    }
}
