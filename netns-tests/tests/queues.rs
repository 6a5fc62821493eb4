//! Units with several queues: each queue has its own threads and sender id, and a flow stays on its
//! queue.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;

use anyhow::{Context, Result, ensure};
use netns_tests::{
    Attacker, Capture, DATA_PORT, Fleet, Frame, MARKER, Mode, PATIENCE, Packet, Ping, Rig, SPI,
    Stream, StreamReport, Transport, scenario, tcp_transfer, wait_for,
};

#[test]
fn two_queues_carry_every_kind_of_traffic_and_take_no_replay_from_any_port() -> Result<()> {
    scenario(|rig| {
        let fleet = with_queues(rig, Mode::Inline, "hitless", "queues = 2")?;
        threads(&fleet)?;
        fleet.talk(1, 2)?;
        fleet.talk(2, 1)?;
        let (one, two) = (fleet.terminal(1), fleet.terminal(2));
        for address in two.addresses() {
            tcp_transfer(&one.host, &two.host, address, 20_000_000)?;
        }

        let hub = rig.capture(fleet.net.hub.host(), None)?;
        Ping::to(two.v4).count(5).pattern(MARKER).all(&one.host)?;
        let is_esp = |frame: &Frame| {
            let packet = Packet::parse(frame);
            packet.is_some_and(|p| p.esp_spi().is_some() && p.destination == two.v4)
        };
        let recorded: Vec<Frame> = hub.frames()?.into_iter().filter(is_esp).collect();
        ensure!(recorded.len() >= 5, "{} packets", recorded.len());
        // From so many ports that the kernel spreads them over both queues.
        let mallory = Attacker::new(rig, &fleet.net)?;
        let at_two = rig.capture(&two.host, Some("eth0"))?;
        let before = fleet.unit(2).counter("drop_esp_replay")?;
        for port in 0..16_u16 {
            for frame in &recorded {
                mallory.forge(frame, |packet| {
                    packet[20..22].copy_from_slice(&(DATA_PORT + 7 * port).to_be_bytes());
                })?;
            }
        }
        let goal = before + 16 * recorded.len() as u64;
        wait_for("every replay to be counted", PATIENCE, || {
            Ok((fleet.unit(2).counter("drop_esp_replay")? >= goal).then_some(()))
        })?;
        assert_eq!(at_two.count(|packet| packet.is_echo_with(MARKER))?, 0);
        // The control: a packet that nobody has seen yet is judged by its ICV, whatever port it
        // comes from.
        let before = fleet.unit(2).counter("drop_esp_auth")?;
        for port in 0..16_u16 {
            mallory.forge(&recorded[0], |packet| {
                packet[20..22].copy_from_slice(&(DATA_PORT + 7 * port).to_be_bytes());
                packet[SPI.end + 1] ^= 0x40;
            })?;
        }
        wait_for("every forgery to be counted", PATIENCE, || {
            let counted = fleet.unit(2).counter("drop_esp_auth")?;
            Ok((counted >= before + 16).then_some(()))
        })?;
        fleet.talk(1, 2)
    })
}

#[test]
fn hitless_changes_lose_and_reorder_nothing_of_many_flows_over_two_queues() -> Result<()> {
    scenario(|rig| {
        let fleet = with_queues(rig, Mode::Inline, "hitless", "queues = 2")?;
        rotate_under_flows(rig, &fleet, "hitless")
    })
}

#[test]
fn strict_changes_lose_and_reorder_nothing_of_many_flows_over_two_queues_of_gateways() -> Result<()>
{
    scenario(|rig| {
        let fleet = with_queues(rig, Mode::Gateway, "strict", "queues = 2")?;
        rotate_under_flows(rig, &fleet, "strict")
    })
}

/// Rotates three times under flows in both directions. In strict rotations no thread sends under
/// the old key after START.
fn rotate_under_flows(rig: &Rig, fleet: &Fleet<'_>, update: &str) -> Result<()> {
    let flows = flows(fleet)?;
    let mut packets = Vec::new();
    for _ in 0..3 {
        wait_flows(&flows)?;
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        let rotation = fleet.manager.rotate("office", &[])?;
        packets.extend(hub.packets()?);
        hub.end()?;
        assert_eq!((&*rotation.update, rotation.acked), (update, 2));
        fleet.wait_epoch("office", rotation.epoch)?;
    }
    wait_flows(&flows)?;
    for report in stop_flows(flows)? {
        ensure!(report.sent > 100, "{report:?}");
        let wrong = (report.lost(), report.duplicates, report.reordered);
        assert_eq!(wrong, (0, 0, 0), "{report:?}");
    }
    // Both queues of both units took part. By chance all 14 flows of a unit are on one queue once
    // in 8,192 runs.
    for terminal in [fleet.terminal(1), fleet.terminal(2)] {
        let own = packets
            .iter()
            .filter(|packet| terminal.addresses().contains(&packet.source));
        let senders: BTreeSet<u32> = own.filter_map(sender).collect();
        assert_eq!(senders.len(), 2, "sender ids {senders:?}");
    }
    if update == "strict" {
        let mut spis: Vec<u32> = packets.iter().filter_map(Packet::esp_spi).collect();
        spis.dedup();
        assert_eq!(spis.len(), 4, "the SPIs on the wire, in order: {spis:x?}");
    }
    Ok(())
}

#[test]
fn a_flow_stays_on_its_queue_and_on_its_port_whatever_its_other_direction_does() -> Result<()> {
    scenario(|rig| {
        let lines = "queues = 2\nsource_port_entropy = true";
        let fleet = with_queues(rig, Mode::Inline, "hitless", lines)?;
        fleet.talk(1, 2)?;
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        let flows = flows(&fleet)?;
        wait_flows(&flows)?;
        let (one, two) = (fleet.terminal(1), fleet.terminal(2));
        std::thread::scope(|scope| {
            let transfers: Vec<_> = [
                (one, two, two.v4),
                (two, one, one.v4),
                (one, two, two.v6),
                (two, one, one.v6),
            ]
            .map(|(from, to, address)| {
                scope.spawn(move || tcp_transfer(&from.host, &to.host, address, 4_000_000))
            })
            .into_iter()
            .collect();
            for transfer in transfers {
                let done = transfer.join();
                done.unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
            }
            anyhow::Ok(())
        })?;
        wait_flows(&flows)?;
        for report in stop_flows(flows)? {
            let wrong = (report.lost(), report.duplicates, report.reordered);
            assert_eq!(wrong, (0, 0, 0), "{report:?}");
        }
        let of_flows = senders_of_flows(&hub)?;
        // 24 flows of datagrams, both directions of four connections, and pings.
        let count = of_flows.len();
        ensure!((32..=36).contains(&count), "{count} flows: {of_flows:?}");
        let all: BTreeSet<u32> = of_flows.values().flatten().copied().collect();
        assert_eq!(all.len(), 4, "two sender ids of two units: {all:?}");
        // By chance two flows of a pair have the same port in one of a hundred runs.
        let several = of_flows
            .values()
            .filter(|senders| senders.len() > 1)
            .count();
        ensure!(
            several <= 1,
            "{several} of {count} flows moved: {of_flows:?}"
        );
        Ok(())
    })
}

#[test]
fn with_one_queue_as_is_usual_on_two_cores_nothing_is_told_of_flows() -> Result<()> {
    scenario(|rig| {
        let fleet = with_queues(rig, Mode::Inline, "hitless", "queues = 1")?;
        threads(&fleet)?;
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        let flows = flows(&fleet)?;
        wait_flows(&flows)?;
        stop_flows(flows)?;
        let of_flows = senders_of_flows(&hub)?;
        assert_eq!(of_flows.len(), 4, "pairs: {of_flows:?}");
        let ports = of_flows.keys().map(|(_, _, port)| *port);
        assert_eq!(ports.collect::<BTreeSet<_>>(), BTreeSet::from([DATA_PORT]));
        assert!(of_flows.values().all(|senders| senders.len() == 1));
        Ok(())
    })
}

/// Starts a pair of units with these lines in the section `data` of their `eu.toml`.
fn with_queues<'rig>(rig: &'rig Rig, mode: Mode, update: &str, lines: &str) -> Result<Fleet<'rig>> {
    let mut fleet = Fleet::pair(rig, mode, update)?;
    for number in [1, 2] {
        let unit = fleet.unit_mut(number);
        ensure!(unit.daemon()?.terminate()?.success());
        unit.add_data(lines)?;
        unit.run()?;
        unit.wait_key("office")?;
    }
    fleet
        .units
        .iter()
        .try_for_each(netns_tests::Unit::wait_ready)?;
    Ok(fleet)
}

/// Checks that each unit has the number of threads that its status reports.
fn threads(fleet: &Fleet<'_>) -> Result<()> {
    for unit in &fleet.units {
        let status: serde_json::Value = unit.json(&["status"])?;
        let queues = status["queues"].as_u64().context("queues")?;
        let mut names = Vec::new();
        for task in std::fs::read_dir(format!("/proc/{}/task", unit.daemon()?.pid()))? {
            names.push(std::fs::read_to_string(task?.path().join("comm"))?);
        }
        for kind in ["encrypt-", "decrypt-"] {
            let count = names.iter().filter(|name| name.starts_with(kind)).count();
            assert_eq!(count as u64, queues, "{kind} among {names:?}");
        }
    }
    Ok(())
}

/// Starts six flows of numbered datagrams for each direction and family.
fn flows(fleet: &Fleet<'_>) -> Result<Vec<Stream>> {
    let (one, two) = (fleet.terminal(1), fleet.terminal(2));
    // The first packets wait for a key search, which is not part of the load.
    fleet.talk(1, 2)?;
    let mut flows = Vec::new();
    for _ in 0..6 {
        for (from, to, address) in [
            (one, two, two.v4),
            (two, one, one.v4),
            (one, two, two.v6),
            (two, one, one.v6),
        ] {
            flows.push(Stream::start(&from.host, &to.host, address, RATE, 200)?);
        }
    }
    Ok(flows)
}

fn wait_flows(flows: &[Stream]) -> Result<()> {
    std::thread::scope(|scope| {
        let waits: Vec<_> = flows
            .iter()
            .map(|flow| scope.spawn(|| flow.wait_more(100, PATIENCE)))
            .collect();
        let mut ends = waits.into_iter().map(std::thread::ScopedJoinHandle::join);
        ends.try_for_each(|end| end.unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })
}

fn stop_flows(flows: Vec<Stream>) -> Result<Vec<StreamReport>> {
    flows.into_iter().map(Stream::stop).collect()
}

/// Returns the sender id of a unit's datagram.
fn sender(packet: &Packet) -> Option<u32> {
    packet.esp_spi()?;
    let Transport::Udp { payload, .. } = &packet.transport else {
        return None;
    };
    let id = payload.get(8..)?.first_chunk()?;
    Some(u32::from_be_bytes(*id))
}

/// Both addresses and the source port.
type Flow = (IpAddr, IpAddr, u16);

/// Returns the sender ids under which each flow was seen.
fn senders_of_flows(hub: &Capture) -> Result<BTreeMap<Flow, BTreeSet<u32>>> {
    let mut flows: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for packet in hub.packets()? {
        if let (Some(sender), Transport::Udp { from, .. }) = (sender(&packet), &packet.transport) {
            let flow = (packet.source, packet.destination, *from);
            flows.entry(flow).or_default().insert(sender);
        }
    }
    Ok(flows)
}

/// Datagrams per second in each flow.
const RATE: u32 = 100;
