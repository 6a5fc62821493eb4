//! Keys are given out, changed and taken away while traffic flows.

use std::net::IpAddr;
use std::time::Duration;

use anyhow::Result;
use netns_tests::{
    Capture, Fleet, Group, Mode, PATIENCE, Packet, Rig, Rotation, Stream, StreamReport, Topology,
    scenario, wait_for,
};

#[test]
fn a_unit_registers_by_cookie_key_req_key_dis_ack() -> Result<()> {
    scenario(|rig| {
        let mut fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        fleet.unit(1).daemon()?.terminate()?;
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        fleet.unit_mut(1).run()?;
        fleet.unit(1).wait_key("office")?;
        let expected = ["COOKIE", "KEY-REQ", "KEY-DIS", "ACK"];
        wait_for("the registration's last message", PATIENCE, || {
            Ok(first(&messages(&hub, UNIT_1)?, "ACK"))
        })?;
        assert_order(&messages(&hub, UNIT_1)?, &expected);
        Ok(())
    })
}

#[test]
fn a_strict_change_is_rekey_stop_start_with_a_barrier_between() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "strict")?;
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        let before = fleet.unit(1).epoch("office")?;
        let rotation = fleet.manager.rotate("office", &[])?;
        assert_rotation(&rotation, "strict", 2);
        assert!(
            Some(rotation.epoch) > before,
            "{rotation:?} after {before:?}"
        );
        fleet.wait_epoch("office", rotation.epoch)?;
        let order = [
            "REKEY",
            "REKEY-ACK",
            "STOP",
            "STOP-ACK",
            "START",
            "START-ACK",
        ];
        let (one, two) = (messages(&hub, UNIT_1)?, messages(&hub, UNIT_2)?);
        for unit in [&one, &two] {
            assert_order(unit, &order);
        }
        // No unit is told to continue before all units have confirmed that they stopped.
        for (early, late) in [("REKEY-ACK", "STOP"), ("STOP-ACK", "START")] {
            let answered = first(&one, early).max(first(&two, early));
            let ordered = first(&one, late).min(first(&two, late));
            assert!(
                answered <= ordered,
                "a {late} was sent before the last {early}"
            );
        }
        Ok(())
    })
}

#[test]
fn a_hitless_change_under_load_loses_not_one_packet() -> Result<()> {
    scenario(|rig| hitless(rig, Mode::Inline))
}

#[test]
fn a_hitless_change_under_load_loses_not_one_packet_through_gateways() -> Result<()> {
    scenario(|rig| hitless(rig, Mode::Gateway))
}

fn hitless(rig: &Rig, mode: Mode) -> Result<()> {
    let fleet = Fleet::pair(rig, mode, "hitless")?;
    let (reports, rotations) = rotate_under_load(&fleet, 3)?;
    for rotation in &rotations {
        assert_rotation(rotation, "hitless", 2);
        assert_eq!(rotation.stop_window_ms, 0.0);
    }
    assert_nothing_lost(&reports);
    Ok(())
}

#[test]
fn a_strict_change_under_load_loses_nothing_that_was_not_in_flight() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "strict")?;
        let before = [1, 2].map(|number| fleet.unit(number).counter("held"));
        let (reports, rotations) = rotate_under_load(&fleet, 3)?;
        for rotation in &rotations {
            assert_rotation(rotation, "strict", 2);
            assert!(rotation.stop_window_ms > 0.0, "{rotation:?}");
        }
        // The control: packets of both units waited between STOP and START.
        for (number, before) in (1..).zip(before) {
            let held = fleet.unit(number).counter("held")? - before?;
            assert!(held > 1, "{held} packets waited at unit {number}");
        }
        assert_nothing_lost(&reports);
        Ok(())
    })
}

#[test]
fn in_a_strict_change_old_and_new_key_never_overlap_on_the_wire() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "strict")?;
        let streams = start_streams(&fleet)?;
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        wait_streams(&streams, 50)?;
        let rotation = fleet.manager.rotate("office", &[])?;
        assert_rotation(&rotation, "strict", 2);
        wait_streams(&streams, 50)?;
        stop_streams(streams)?;

        let packets = hub.packets()?;
        let spis: Vec<u32> = packets.iter().filter_map(Packet::esp_spi).collect();
        let mut changes = spis;
        changes.dedup();
        assert_eq!(
            changes.len(),
            2,
            "the SPIs on the wire, in order: {changes:x?}"
        );
        // The new key is used only after the first START, and the old key not after it.
        let start = packets
            .iter()
            .find(|packet| packet.control_kind() == Some("START"))
            .expect("no START on the hub")
            .at;
        for packet in packets.iter().filter(|packet| packet.esp_spi().is_some()) {
            let old = packet.esp_spi() == changes.first().copied();
            assert_eq!(
                old,
                packet.at < start,
                "an ESP packet of the wrong key around START"
            );
        }
        Ok(())
    })
}

#[test]
fn a_change_can_be_ordered_strict_or_hitless_whatever_the_group_says() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        assert_rotation(&fleet.manager.rotate("office", &["--strict"])?, "strict", 2);
        assert_rotation(&fleet.manager.rotate("office", &[])?, "hitless", 2);
        fleet.talk(1, 2)
    })
}

#[test]
fn a_change_in_one_group_leaves_the_other_alone() -> Result<()> {
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Inline, 2)?;
        let groups = [Group::new("one", "strict"), Group::new("two", "hitless")];
        let fleet = Fleet::start(rig, net, &groups, &[&["one", "two"], &["one", "two"]])?;
        let before = fleet.unit(2).epoch("two")?;
        let rotation = fleet.manager.rotate("one", &[])?;
        fleet.wait_epoch("one", rotation.epoch)?;
        assert_eq!(fleet.unit(2).epoch("two")?, before);
        fleet.talk(1, 2)
    })
}

#[test]
fn traffic_goes_on_while_the_manager_is_down() -> Result<()> {
    scenario(|rig| {
        let mut fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        let streams = start_streams(&fleet)?;
        wait_streams(&streams, 50)?;
        let epoch = fleet.unit(1).epoch("office")?;
        fleet.manager.daemon()?.kill()?;
        // Longer than a lease (3 s).
        wait_streams(&streams, 4 * u64::from(RATE))?;
        assert_nothing_lost(&stop_streams(streams)?);
        assert_eq!(fleet.unit(1).epoch("office")?, epoch);
        // Even a pair without a path finds one, because the keys are at the units.
        fleet.talk(2, 1)?;

        fleet.manager.run()?;
        let rotation = wait_for("a key change with both units", PATIENCE * 2, || {
            let rotation = fleet.manager.rotate("office", &[])?;
            Ok((rotation.acked == 2).then_some(rotation))
        })?;
        assert_rotation(&rotation, "hitless", 2);
        assert!(Some(rotation.epoch) > epoch, "an epoch was used twice");
        fleet.wait_epoch("office", rotation.epoch)?;
        fleet.talk(1, 2)
    })
}

#[test]
fn a_unit_that_misses_a_change_catches_up() -> Result<()> {
    scenario(|rig| {
        let mut fleet = Fleet::office(rig, Mode::Inline, "strict", 3)?;
        fleet.talk(1, 3)?;
        fleet.unit(3).daemon()?.kill()?;
        let rotation = fleet.manager.rotate("office", &[])?;
        assert_eq!(rotation.missing, ["eu3"]);
        fleet.talk(1, 2)?;
        fleet.unit_mut(3).run()?;
        fleet.wait_epoch("office", rotation.epoch)?;
        fleet.wait_talk(1, 3)?;
        let again = fleet.manager.rotate("office", &[])?;
        assert_rotation(&again, "strict", 3);
        fleet.talk(3, 1)
    })
}

#[test]
fn a_change_completes_although_control_messages_are_lost() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "strict")?;
        let lose = "add table inet t; \
                    add chain inet t i { type filter hook input priority 0; }; \
                    add chain inet t o { type filter hook output priority 0; }; \
                    add rule inet t i udp dport 4747 numgen random mod 100 < 20 counter drop; \
                    add rule inet t o udp sport 4747 numgen random mod 100 < 20 counter drop";
        fleet.manager.host().check(&["nft", lose])?;
        let mut epoch = fleet.unit(1).epoch("office")?;
        for _ in 0..5 {
            let rotation = fleet.manager.rotate("office", &[])?;
            assert!(Some(rotation.epoch) > epoch);
            epoch = Some(rotation.epoch);
            fleet.wait_epoch("office", rotation.epoch)?;
            fleet.wait_talk(1, 2)?;
        }
        let rules = fleet
            .manager
            .host()
            .check(&["nft", "list", "table", "inet", "t"])?;
        assert!(!rules.contains("packets 0 "), "nothing was lost: {rules}");
        Ok(())
    })
}

/// Starts streams in both directions, one in each family.
fn start_streams(fleet: &Fleet<'_>) -> Result<[Stream; 2]> {
    let (one, two) = (fleet.terminal(1), fleet.terminal(2));
    // The first packets wait for a key search, which is not part of the load.
    fleet.talk(1, 2)?;
    fleet.keep_flows_on_their_processor()?;
    Ok([
        Stream::start(&one.host, &two.host, two.v4, RATE, 400)?,
        Stream::start(&two.host, &one.host, one.v6, RATE, 400)?,
    ])
}

fn wait_streams(streams: &[Stream; 2], more: u64) -> Result<()> {
    streams
        .iter()
        .try_for_each(|stream| stream.wait_more(more, PATIENCE))
}

fn stop_streams(streams: [Stream; 2]) -> Result<Vec<StreamReport>> {
    streams.into_iter().map(Stream::stop).collect()
}

/// Rotates this many times during two streams.
fn rotate_under_load(fleet: &Fleet<'_>, times: u32) -> Result<(Vec<StreamReport>, Vec<Rotation>)> {
    let streams = start_streams(fleet)?;
    let mut rotations = Vec::new();
    for _ in 0..times {
        wait_streams(&streams, u64::from(RATE) / 5)?;
        let rotation = fleet.manager.rotate("office", &[])?;
        fleet.wait_epoch("office", rotation.epoch)?;
        rotations.push(rotation);
    }
    wait_streams(&streams, 100)?;
    let epochs: Vec<u64> = rotations.iter().map(|rotation| rotation.epoch).collect();
    assert!(
        epochs.is_sorted_by(|a, b| a < b),
        "epochs only grow: {epochs:?}"
    );
    Ok((stop_streams(streams)?, rotations))
}

fn assert_nothing_lost(reports: &[StreamReport]) {
    for report in reports {
        assert!(report.sent > 100, "{report:?}");
        let faults = (report.lost(), report.duplicates, report.reordered);
        assert_eq!(faults, (0, 0, 0), "{report:?}");
    }
}

fn assert_rotation(rotation: &Rotation, update: &str, units: u64) {
    assert_eq!(rotation.group, "office");
    assert_eq!(rotation.update, update, "{rotation:?}");
    assert_eq!(
        (rotation.units, rotation.acked),
        (units, units),
        "{rotation:?}"
    );
    assert!(rotation.total_ms > 0.0 && rotation.stop_window_ms <= rotation.total_ms);
}

/// Returns the control messages that a unit sent or received, in order.
fn messages(hub: &Capture, unit: [u8; 4]) -> Result<Vec<(&'static str, Duration)>> {
    let unit = IpAddr::from(unit);
    let its = |packet: &Packet| packet.source == unit || packet.destination == unit;
    let packets = hub.packets()?.into_iter().filter(its);
    Ok(packets
        .filter_map(|packet| Some((packet.control_kind()?, packet.at)))
        .collect())
}

/// Returns when the first message of a kind was sent.
fn first(messages: &[(&'static str, Duration)], kind: &str) -> Option<Duration> {
    messages
        .iter()
        .find(|(name, _)| *name == kind)
        .map(|(_, at)| *at)
}

/// Checks that the expected kinds occur in this order, with others between them.
fn assert_order(seen: &[(&'static str, Duration)], expected: &[&str]) {
    let mut rest = seen.iter();
    let all = expected
        .iter()
        .all(|wanted| rest.any(|(kind, _)| kind == wanted));
    let names: Vec<&str> = seen.iter().map(|(kind, _)| *kind).collect();
    assert!(all, "{expected:?} is not in {names:?}");
}

/// Datagrams per second in each stream.
const RATE: u32 = 2000;
const UNIT_1: [u8; 4] = [10, 77, 0, 11];
const UNIT_2: [u8; 4] = [10, 77, 0, 12];
