//! A running unit takes over changes of its configuration and loses nothing, and a restart loses only
//! what comes while the unit is away.

use std::collections::BTreeSet;
use std::net::IpAddr;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use netns_tests::{
    Attacker, Fleet, Frame, Group, MARKER, Mode, PATIENCE, Packet, Ping, Rig, Stream, Terminal,
    Topology, Unit, scenario, wait_for,
};
use nix::sys::signal::Signal;
use serde_json::Value;

#[test]
fn a_reload_under_load_loses_nothing_a_new_terminal_works_and_a_removed_one_is_closed() -> Result<()>
{
    scenario(|rig| reloads(rig, Mode::Inline))
}

#[test]
fn a_reload_under_load_loses_nothing_at_a_gateway_either() -> Result<()> {
    scenario(|rig| reloads(rig, Mode::Gateway))
}

fn reloads(rig: &Rig, mode: Mode) -> Result<()> {
    let mut net = Topology::new(rig, mode, 2)?;
    // A gateway of the rig serves whole subnets, which would contain the new terminals.
    for terminal in &mut net.terminals {
        terminal.prefixes = terminal.addresses().map(|a| a.to_string()).into();
    }
    let groups = [Group::new("office", "hitless")];
    let fleet = Fleet::start(rig, net, &groups, &[&["office"], &["office"]])?;
    let (unit, one, two) = (fleet.unit(1), fleet.terminal(1), fleet.terminal(2));
    fleet.wait_talk(1, 2)?;
    let hub = rig.capture(fleet.net.hub.host(), None)?;
    let mut streams = Vec::new();
    for (from, to) in [(one, two), (two, one)] {
        for address in to.addresses() {
            streams.push(Stream::start(&from.host, &to.host, address, 250, 200)?);
        }
    }
    let flows = || streams.iter().try_for_each(|s| s.wait_more(50, PATIENCE));
    flows()?;

    let spare: [&str; 2] = match mode {
        Mode::Gateway => ["10.78.1.50", "fd78:1::50"],
        Mode::Inline | Mode::Plain => ["10.77.0.150", "fd77::1:50"],
    };
    for (address, length) in spare.iter().zip([24, 64]) {
        // Nothing is sent from it unless a program asks for it.
        one.host.ip(&format!(
            "address add {address}/{length} dev eth0 nodad preferred_lft 0"
        ))?;
    }
    let ping = |from: &str| {
        let from_address: IpAddr = from.parse()?;
        anyhow::Ok(
            Ping::to(two.like(from_address))
                .pattern(MARKER)
                .option(&["-I", from]),
        )
    };
    for address in spare {
        ping(address)?.none(&one.host)?;
    }
    // The new terminals, by the command.
    let before = one.addresses().map(|address| address.to_string());
    let all: Vec<&str> = before.iter().map(String::as_str).chain(spare).collect();
    unit.set("ce", &serde_json::to_string(&all)?)?;
    let answer: Value = unit.json(&["reload"])?;
    let change = &answer["changes"][0];
    ensure!(
        change["key"] == "unit.ce" && change["applied"] == true && answer["restart"] == false,
        "{answer}"
    );
    for address in spare {
        let ping = ping(address)?;
        // The neighbours have to find each other first.
        ping.wait(&one.host, PATIENCE)?;
        ping.all(&one.host)?;
    }
    // They are taken away, by the signal.
    unit.set("ce", &serde_json::to_string(&before)?)?;
    unit.daemon()?.signal(Signal::SIGHUP)?;
    wait_for("the end of the reload", PATIENCE, || {
        Ok(unit
            .daemon()?
            .log()
            .contains("eu.toml: unit.ce: - ")
            .then_some(()))
    })?;
    for address in spare {
        ping(address)?.none(&one.host)?;
    }
    flows()?;
    switches(unit)?;
    what_needs_a_restart_is_named(unit)?;
    a_bad_file_changes_nothing(unit)?;
    flows()?;

    for stream in streams {
        let report = stream.stop()?;
        ensure!(report.lost() == 0, "{report:?}");
    }
    // Nothing of the spare addresses was ever readable, neither before nor after they were terminals.
    ensure!(hub.count_with(MARKER)? == 0);
    // The unit registered once, and repeated no counter value.
    let queues: Value = unit.json(&["status"])?;
    let queues = queues["queues"].as_u64().context("no queues")?;
    let packets = hub.packets()?;
    let of_one = packets
        .iter()
        .filter(|p| one.addresses().contains(&p.source));
    let nonces: Vec<_> = of_one.filter_map(|packet| packet.esp_nonce()).collect();
    let senders: BTreeSet<u32> = nonces.iter().map(|nonce| nonce.1).collect();
    ensure!(senders.len() as u64 <= queues, "sender ids: {senders:x?}");
    let different: BTreeSet<_> = nonces.iter().collect();
    ensure!(nonces.len() > 200 && different.len() == nonces.len());
    // The log follows the file, too.
    ensure!(unit.daemon()?.terminate()?.success());
    let log = unit.daemon()?.log();
    ensure!(log.contains("SIGTERM: stopping"), "no line of level debug");
    Ok(())
}

#[test]
fn a_restart_under_load_loses_only_what_comes_meanwhile() -> Result<()> {
    scenario(|rig| restarts(rig, Mode::Inline))
}

#[test]
fn a_restart_of_a_gateway_under_load_loses_only_what_comes_meanwhile() -> Result<()> {
    scenario(|rig| restarts(rig, Mode::Gateway))
}

/// Restarts a unit while datagrams pass in both directions, a thousand a second in each. What is lost
/// is one piece, so the figure that is printed is the outage in milliseconds.
fn restarts(rig: &Rig, mode: Mode) -> Result<()> {
    let mut fleet = Fleet::pair(rig, mode, "hitless")?;
    let mallory = Attacker::new(rig, &fleet.net)?;
    if mode == Mode::Gateway {
        mallory.host().ip("route add 10.78.1.0/24 via 10.77.0.11")?;
    }
    fleet.wait_talk(1, 2)?;
    for family in ["IPv4", "IPv6"] {
        let (one, two) = (fleet.terminal(1).clone(), fleet.terminal(2).clone());
        let place = usize::from(family == "IPv6");
        let start = |from: &Terminal, to: &Terminal| {
            let address = to.addresses()[place];
            Stream::start(&from.host, &to.host, address, PER_SECOND, 200)
        };
        let streams = [("out of", start(&one, &two)?), ("into", start(&two, &one)?)];
        for (_, stream) in &streams {
            stream.wait_more(500, PATIENCE)?;
        }
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        let begin = Instant::now();
        ensure!(fleet.unit(1).daemon()?.terminate()?.success());
        let stop = begin.elapsed().as_millis();
        fleet.unit_mut(1).spawn()?;
        for (_, stream) in &streams {
            stream.wait_more(500, PATIENCE)?;
        }
        if family == "IPv4" {
            again(&fleet, &mallory, &hub.frames()?)?;
        }
        for (direction, stream) in streams {
            let report = stream.stop()?;
            println!(
                "restart, {mode:?}, {family}: stopped after {stop} ms; {} of {} packets {direction} \
                 the unit were lost (one a millisecond)",
                report.lost(),
                report.sent
            );
            // The control: a unit that is away carries nothing. The bound is no target, and far more than
            // a busy machine takes.
            ensure!(report.lost() > 0 && report.lost() < 10_000, "{report:?}");
            ensure!(report.duplicates == 0, "{report:?}");
        }
    }
    Ok(())
}

/// Sends again what was sent to terminal 1 shortly before its unit stopped, and all that came later. A
/// unit that has just started has no replay windows of the time before. The streams notice what arrives
/// twice.
fn again(fleet: &Fleet<'_>, mallory: &Attacker, seen: &[Frame]) -> Result<()> {
    let to = fleet.terminal(1).v4;
    let of_unit = |frame: &&Frame| {
        let packet = Packet::parse(frame);
        let to_it = packet.is_some_and(|p| p.esp_spi().is_some() && p.destination == to);
        // Datagrams that left together are one frame here, which is too large to be sent.
        to_it && frame.data.len() < 1500
    };
    let unit = fleet.unit(1);
    let refused = || {
        let counters = unit.counters()?;
        let of = |name: &str| counters.get(name).copied().unwrap_or_default();
        anyhow::Ok((of("drop_esp_stale"), of("drop_esp_replay")))
    };
    let before = refused()?;
    let mut sent = 0;
    for frame in seen.iter().filter(of_unit) {
        mallory.replay(frame)?;
        sent += 1;
    }
    // The control: they do arrive, those of the time before and those that the unit has heard.
    ensure!(sent > 500, "{sent} packets were captured");
    wait_for("packets that are refused", PATIENCE, || {
        let now = refused()?;
        let (stale, replayed) = (now.0 - before.0, now.1 - before.1);
        Ok((stale > 0 && replayed > 0 && stale + replayed > sent / 2).then_some(()))
    })
}

/// Offloads, the level of the log and the like.
fn switches(unit: &Unit<'_>) -> Result<()> {
    let joins = || {
        let features = unit.host().check(&["ethtool", "-k", "in0"])?;
        anyhow::Ok(features.contains("rx-udp-gro-forwarding: on"))
    };
    ensure!(joins()?);
    let path = unit.dir().join("eu.toml");
    let text = std::fs::read_to_string(&path)?;
    std::fs::write(&path, format!("{text}\n[log]\nlevel = \"debug\"\n"))?;
    let offloads = [
        "tso",
        "uso",
        "udp_gso",
        "coalesce_tcp",
        "coalesce_udp",
        "gro_forwarding",
    ];
    for on in [false, true] {
        for offload in offloads {
            unit.set(offload, &on.to_string())?;
        }
        let answer: Value = unit.json(&["reload"])?;
        let changes = answer["changes"].as_array().context("no changes")?;
        ensure!(answer["restart"] == false, "{answer}");
        ensure!(
            changes.len() == offloads.len() + usize::from(!on),
            "{answer}"
        );
        let status: Value = unit.json(&["status"])?;
        for offload in offloads {
            let is_off = status["offload"][offload] == "off";
            ensure!(is_off != on, "{offload}: {status}");
        }
        ensure!(joins()? == on);
    }
    Ok(())
}

fn what_needs_a_restart_is_named(unit: &Unit<'_>) -> Result<()> {
    unit.set("port", "4501")?;
    unit.set("refresh_s", "60")?;
    let text = unit.check(&["reload"])?;
    ensure!(
        text.contains("data.port: 4500 -> 4501 (needs a restart)"),
        "{text}"
    );
    ensure!(text.contains("search.refresh_s: 600 -> 60\n"), "{text}");
    unit.wait_status("it must be restarted: data.port")?;
    unit.set("port", "4500")?;
    let text = unit.check(&["reload"])?;
    ensure!(text.contains("nothing has changed"), "{text}");
    ensure!(!unit.check(&["status"])?.contains("must be restarted"));
    Ok(())
}

fn a_bad_file_changes_nothing(unit: &Unit<'_>) -> Result<()> {
    let path = unit.dir().join("eu.toml");
    let good = std::fs::read_to_string(&path)?;
    for (bad, why) in [
        (
            good.replace("[data]", "[data]\ncolour = 1"),
            "unknown field `colour`",
        ),
        // The unit could not start with that, so the rest is not taken over either.
        (
            good.replace("inside = \"in0\"", "inside = \"nowhere\"")
                .replace("refresh_s = 60", "refresh_s = 61"),
            "the interface nowhere",
        ),
    ] {
        ensure!(bad != good);
        std::fs::write(&path, &bad)?;
        let outcome = unit.cli(&["reload"])?;
        let said = &outcome.stderr;
        ensure!(outcome.code == Some(1), "{outcome:?}");
        ensure!(
            said.contains("nothing was changed") && said.contains(why),
            "{said}"
        );
        std::fs::write(&path, &good)?;
        let text = unit.check(&["reload"])?;
        ensure!(text.contains("nothing has changed"), "{text}");
    }
    Ok(())
}

/// Packets per second of a restart's streams: as many are lost as milliseconds pass.
const PER_SECOND: u32 = 1000;
