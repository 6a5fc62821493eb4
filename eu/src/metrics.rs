//! What a unit measures, for Prometheus. `docs/metrics.md` lists it.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;
use std::sync::Arc;

use fpn::DropReason;
use fpn::counters::{Count, GroupTraffic, Registry};
use fpn::datapath::{Peer, PeerTraffic};
use fpn::ids::GroupId;
use fpn::keyshare::eu::{EuState, EuStatus, KeyState, KeyStatus};
use fpn::time::Timestamp;
use fpn_daemon_kit::{Failure, Metric, Page, boot_time};

use crate::api::{Api, ask};
use crate::peers;
use crate::run::{OffloadStatus, Question};

/// Measures a running unit.
pub(crate) async fn measure(api: Arc<Api>) -> Result<Page, Failure> {
    api.losses.update().await;
    let answer = ask(&api, Question::Status).await?;
    let config = api.config.load_full();
    let network = api.network.last();
    // Before the groups, so that those have at least as much.
    let peers = api.peers.rows().await?;
    Ok(page(&Measured {
        unit: &config.unit.name,
        uptime_s: api.started.elapsed().as_secs_f64(),
        status: &answer.status,
        groups: &answer.groups,
        peers: &peers,
        now: boot_time(),
        manager_resolved: !answer.manager.ip().is_unspecified(),
        paths: answer.paths,
        learned: &answer.learned,
        ipv6: api.ipv6.carried(),
        inner_mtu: network.inner_mtu,
        host_warnings: network.warnings.len(),
        queues: api.queues,
        offload: api.offloads.status(&config),
        registry: &api.registry,
    }))
}

/// What a page is made of.
struct Measured<'a> {
    unit: &'a str,
    uptime_s: f64,
    status: &'a EuStatus,
    groups: &'a [(GroupId, String)],
    peers: &'a [(GroupId, Peer, PeerTraffic)],
    now: Timestamp,
    manager_resolved: bool,
    paths: usize,
    learned: &'a [IpAddr],
    ipv6: bool,
    inner_mtu: u32,
    host_warnings: usize,
    queues: usize,
    offload: OffloadStatus,
    registry: &'a Registry,
}

fn page(unit: &Measured<'_>) -> Page {
    let mut page = Page::default();
    let build = Metric::gauge("fpn_eu_build_info", "Version and unit; always 1");
    let labels = [("version", env!("CARGO_PKG_VERSION")), ("unit", unit.unit)];
    page.add(build.row(&labels, 1.0));
    let uptime = Metric::gauge("fpn_eu_uptime", "Time since the daemon started");
    page.add(uptime.in_seconds().row(&[], unit.uptime_s));
    add_manager(&mut page, unit);
    add_host(&mut page, unit);
    add_keys(&mut page, &unit.status.keys);
    add_traffic(&mut page, &unit.registry.groups(), unit.groups);
    add_peers(&mut page, unit);
    add_counters(&mut page, unit.registry);
    page
}

fn add_manager(page: &mut Page, unit: &Measured<'_>) {
    let status = unit.status;
    let mut state = Metric::gauge(
        "fpn_eu_state",
        "1 for the unit's relation to its manager, 0 for the others",
    );
    for of in STATES {
        let holds = f64::from(u8::from(status.state == of));
        state = state.row(&[("state", word(of))], holds);
    }
    page.add(state);
    page.flag(
        "fpn_eu_manager_resolved",
        "The manager's name could be resolved",
        unit.manager_resolved,
    );
    let lease = Metric::gauge("fpn_eu_lease", "What is left of the lease");
    page.add(lease.in_seconds().row(&[], seconds(status.lease_ms)));
    page.flag(
        "fpn_eu_policy_known",
        "The protected prefixes are known",
        status.policy_known,
    );
    page.gauge(
        "fpn_eu_withheld_keys",
        "Groups whose key has a suite that this unit does not support",
        status.withheld.len() as f64,
    );
}

fn add_host(page: &mut Page, unit: &Measured<'_>) {
    page.gauge("fpn_eu_paths", "Paths", unit.paths as f64);
    page.gauge(
        "fpn_eu_learned_terminals",
        "Terminals that the unit has learned",
        unit.learned.len() as f64,
    );
    page.gauge(
        "fpn_eu_host_warnings",
        "What is wrong with the set-up of the host, as status says it in words",
        unit.host_warnings as f64,
    );
    page.gauge(
        "fpn_eu_queues",
        "Queues of red and of black",
        unit.queues as f64,
    );
    let mtu = Metric::gauge(
        "fpn_eu_inner_mtu",
        "The largest packet of a terminal that passes without being fragmented",
    );
    page.add(mtu.in_bytes().row(&[], unit.inner_mtu.into()));
    page.flag("fpn_eu_ipv6", "IPv6 is carried", unit.ipv6);
    let mut offload = Metric::gauge("fpn_eu_offload", "1 if the offload is in use");
    // An object of words.
    if let Ok(serde_json::Value::Object(states)) = serde_json::to_value(unit.offload) {
        for (name, state) in &states {
            let on = f64::from(u8::from(state == "on"));
            offload = offload.row(&[("offload", name)], on);
        }
    }
    page.add(offload);
}

fn add_keys(page: &mut Page, keys: &[KeyStatus]) {
    let groups: BTreeSet<_> = keys.iter().map(|key| &key.group).collect();
    page.gauge(
        "fpn_eu_groups",
        "Groups of which the unit has keys",
        groups.len() as f64,
    );
    let mut epoch = Metric::gauge("fpn_eu_epoch", "Number of the key in force");
    let mut age = Metric::gauge(
        "fpn_eu_epoch_age",
        "Time since the unit got the key in force",
    );
    let active = keys.iter().filter(|key| key.state == KeyState::Active);
    for key in active.take(GROUPS) {
        let labels = [("group", key.group.as_str())];
        epoch = epoch.row(&labels, key.epoch as f64);
        age = age.row(&labels, key.age_s as f64);
    }
    page.add(epoch);
    page.add(age.in_seconds());
}

/// The groups that the unit is in. What it has left is in the counters of all groups together.
fn add_traffic(
    page: &mut Page,
    traffic: &BTreeMap<GroupId, GroupTraffic>,
    groups: &[(GroupId, String)],
) {
    let mut packets = Metric::counter(
        "fpn_eu_group_packets",
        "Packets that were sealed or opened under the keys of a group",
    );
    let mut bytes = Metric::counter("fpn_eu_group", "Plaintext bytes in them");
    for (id, group) in groups.iter().take(GROUPS) {
        let of = traffic.get(id).copied().unwrap_or_default();
        for (direction, of_packets, of_bytes) in [
            ("sealed", of.sealed, of.sealed_bytes),
            ("opened", of.opened, of.opened_bytes),
        ] {
            let labels = [("group", group.as_str()), ("direction", direction)];
            packets = packets.count(&labels, of_packets);
            bytes = bytes.count(&labels, of_bytes);
        }
    }
    page.add(packets);
    page.add(bytes.in_bytes());
}

/// What was carried for each of the other units. Their number is bounded where it is counted.
fn add_peers(page: &mut Page, unit: &Measured<'_>) {
    let mut packets = Metric::counter(
        "fpn_eu_peer_packets",
        "Packets that were sealed for another unit or opened from it",
    );
    let mut bytes = Metric::counter("fpn_eu_peer", "Plaintext bytes in them");
    let mut heard = Metric::gauge(
        "fpn_eu_peer_heard",
        "Time since a packet of another unit was delivered",
    );
    let groups: BTreeMap<_, _> = unit.groups.iter().take(GROUPS).cloned().collect();
    for (group, peer, traffic) in unit.peers {
        let Some(group) = groups.get(group) else {
            continue;
        };
        let name = peers::label(*peer);
        for (direction, sum) in [("sealed", &traffic.sealed), ("opened", &traffic.opened)] {
            let labels = [
                ("group", group.as_str()),
                ("peer", name.as_str()),
                ("direction", direction),
            ];
            packets = packets.count(&labels, sum.packets);
            bytes = bytes.count(&labels, sum.bytes);
        }
        if let (Peer::Unit(_), Some(since)) = (peer, peers::seconds(unit.now, &traffic.opened)) {
            let labels = [("group", group.as_str()), ("peer", name.as_str())];
            heard = heard.row(&labels, since);
        }
    }
    page.add(packets);
    page.add(bytes.in_bytes());
    page.add(heard.in_seconds());
}

fn add_counters(page: &mut Page, registry: &Registry) {
    let counters = registry.snapshot();
    let mut drops = Metric::counter("fpn_eu_drops", "Packets that were dropped, by reason");
    for reason in DropReason::ALL {
        let name = reason.name();
        let count = counters.get(&format!("drop_{name}")).copied();
        drops = drops.count(&[("reason", name)], count.unwrap_or_default());
    }
    page.add(drops);
    for (_, name) in Count::ALL {
        let count = counters.get(*name).copied().unwrap_or_default();
        let help = format!("The counter {name} of `fpn-eu counters`");
        let metric = match name.strip_suffix("_bytes") {
            Some(of) => Metric::counter(format!("fpn_eu_{of}"), help).in_bytes(),
            None => Metric::counter(format!("fpn_eu_{name}"), help),
        };
        page.add(metric.count(&[], count));
    }
}

fn seconds(milliseconds: u64) -> f64 {
    milliseconds as f64 / 1000.0
}

fn word(state: EuState) -> &'static str {
    match state {
        EuState::Registering => "registering",
        EuState::Registered => "registered",
        EuState::Alone => "alone",
        EuState::Refused => "refused",
    }
}

const STATES: [EuState; 4] = [
    EuState::Registering,
    EuState::Registered,
    EuState::Alone,
    EuState::Refused,
];
/// Groups that have rows of their own, whatever a manager gives.
const GROUPS: usize = 256;

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use fpn::datapath::Sum;
    use fpn::ids::SenderId;

    use super::*;
    use crate::run::State;

    fn text(groups: u32, registry: &Registry) -> String {
        text_with(groups, registry, &[])
    }

    fn text_with(
        groups: u32,
        registry: &Registry,
        peers: &[(GroupId, Peer, PeerTraffic)],
    ) -> String {
        let keys = (0..groups).map(|n| KeyStatus {
            group: format!("group-{n}"),
            epoch: 7,
            state: KeyState::Active,
            suite: Default::default(),
            spi: "00000100".into(),
            age_s: 30,
        });
        let status = EuStatus {
            state: EuState::Alone,
            refusal: None,
            lease_ms: 1500,
            asks_again_ms: 0,
            policy_known: true,
            withheld: Vec::new(),
            keys: keys.collect(),
        };
        let names: Vec<_> = (0..groups)
            .map(|n| (GroupId(n), format!("group-{n}")))
            .collect();
        let offload = OffloadStatus {
            tso: State::On,
            uso: State::Off,
            udp_gso: State::Unavailable,
            coalesce_tcp: State::On,
            coalesce_udp: State::Refused,
            gro_forwarding: State::On,
        };
        let measured = Measured {
            unit: "unit-a",
            uptime_s: 1.5,
            status: &status,
            groups: &names,
            peers,
            now: Timestamp::default() + Duration::from_secs(60),
            manager_resolved: true,
            paths: 3,
            learned: &[],
            ipv6: true,
            inner_mtu: 1422,
            host_warnings: 0,
            queues: 1,
            offload,
            registry,
        };
        page(&measured).text()
    }

    #[test]
    fn the_counters_of_the_registry_are_what_is_shown() {
        let registry = Registry::default();
        let shard = registry.shard();
        shard.add(Count::SealedBytes, 5);
        shard.dropped_many(DropReason::EspAuth, 6);
        shard.group(GroupId(0)).sealed(2, 300);
        let text = text(1, &registry);
        for line in [
            "fpn_eu_build_info{version=\"0.1.0\",unit=\"unit-a\"} 1.0",
            "fpn_eu_state{state=\"alone\"} 1.0",
            "fpn_eu_state{state=\"registered\"} 0.0",
            "fpn_eu_lease_seconds 1.5",
            "fpn_eu_epoch{group=\"group-0\"} 7.0",
            "fpn_eu_epoch_age_seconds{group=\"group-0\"} 30.0",
            "fpn_eu_group_bytes_total{group=\"group-0\",direction=\"sealed\"} 300",
            "fpn_eu_group_packets_total{group=\"group-0\",direction=\"opened\"} 0",
            "fpn_eu_offload{offload=\"tso\"} 1.0",
            "fpn_eu_offload{offload=\"coalesce_udp\"} 0.0",
            "fpn_eu_sealed_bytes_total 5",
            "fpn_eu_drops_total{reason=\"esp_auth\"} 6",
        ] {
            let shown = text.lines().any(|shown| shown == line);
            assert!(shown, "{line} in\n{text}");
        }
    }

    #[test]
    fn each_peer_of_a_group_that_the_unit_is_in_has_both_directions_and_when_it_was_heard() {
        let sum = |packets| Sum {
            packets,
            bytes: packets * 100,
            last: Some(Timestamp::default() + Duration::from_secs(57)),
        };
        let unit = PeerTraffic {
            sealed: sum(3),
            opened: sum(2),
            terminal: None,
        };
        let rest = PeerTraffic {
            sealed: sum(1),
            ..PeerTraffic::default()
        };
        let peers = [
            (GroupId(0), Peer::Unit(SenderId(0x1000)), unit),
            (GroupId(0), Peer::Others, rest),
            (GroupId(9), Peer::Unit(SenderId(0x1000)), unit),
        ];
        let text = text_with(1, &Registry::default(), &peers);
        let shown = text.lines().filter(|line| line.starts_with("fpn_eu_peer"));
        let (packets, bytes) = ("fpn_eu_peer_packets_total", "fpn_eu_peer_bytes_total");
        let mut wanted = Vec::new();
        for (metric, times) in [(packets, 1), (bytes, 100)] {
            for (peer, sealed, opened) in [("00001000", 3, 2), ("others", 1, 0)] {
                for (direction, packets) in [("sealed", sealed), ("opened", opened)] {
                    let labels =
                        format!("group=\"group-0\",peer=\"{peer}\",direction=\"{direction}\"");
                    wanted.push(format!("{metric}{{{labels}}} {}", packets * times));
                }
            }
        }
        wanted.push("fpn_eu_peer_heard_seconds{group=\"group-0\",peer=\"00001000\"} 3.0".into());
        assert_eq!(shown.collect::<Vec<_>>(), wanted);
    }

    #[test]
    fn a_manager_that_gives_many_groups_does_not_fill_the_page() {
        let registry = Registry::default();
        let few = text(GROUPS as u32, &registry).lines().count();
        let many = text(10 * GROUPS as u32, &registry);
        assert_eq!(many.lines().count(), few);
        assert!(many.contains("\nfpn_eu_groups 2560.0\n"));
    }
}
