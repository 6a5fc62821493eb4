//! Packets that are lost before or behind the unit are counted by name, and addresses that belong
//! to no terminal are reported.

use std::net::IpAddr;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use netns_tests::{
    Attacker, Fleet, Frame, Group, Load, Mode, Offloads, PATIENCE, Packet, Ping, Pinging, Rig, SPI,
    Stream, Topology, Unit, scenario, wait_for,
};
use nix::sys::signal::Signal;
use serde_json::Value;

#[test]
fn packets_that_find_a_tun_devices_queue_full_are_counted() -> Result<()> {
    scenario(|rig| {
        // Every packet travels alone, because the kernel counts a super-packet as one.
        let net = Topology::with_offloads(rig, Mode::Inline, 2, Offloads::Single)?;
        let groups = [Group::new("office", "hitless")];
        let fleet = Fleet::start(rig, net, &groups, &[&["office"], &["office"]])?;
        for family in [0, 1] {
            // A unit reads nothing for a while, until the queue of its device overflows.
            for (stopped, counter) in [(1, "drop_red_queue_full"), (2, "drop_black_queue_full")] {
                fleet.wait_talk(1, 2)?;
                let (one, two) = (fleet.terminal(1), fleet.terminal(2));
                let unit = fleet.unit(stopped);
                ensure!(unit.counter(counter)? == 0 || family > 0);
                let before = lost(&fleet, counter, stopped)?;
                let load = Load {
                    rate: 10_000.0,
                    flows: 1,
                    lengths: vec![200],
                    duration: Duration::from_millis(700),
                };
                unit.daemon()?.signal(Signal::SIGSTOP)?;
                let addresses = (one.addresses()[family], two.addresses()[family]);
                let report = load.run((&one.host, addresses.0), (&two.host, addresses.1));
                unit.daemon()?.signal(Signal::SIGCONT)?;
                let report = report?;
                ensure!(report.received == 0, "{report:?}: the unit was not stopped");
                // Everything that was sent and is not in the queue; nobody else sends much here.
                let expected = report.sent.saturating_sub(QUEUE);
                ensure!(expected > 500, "{report:?} fits the queue");
                wait_for(counter, PATIENCE, || {
                    let lost = lost(&fleet, counter, stopped)? - before;
                    let near = lost.abs_diff(expected) <= 20;
                    Ok(near.then_some(()))
                })
                .with_context(|| {
                    format!(
                        "{report:?}, {counter}: {:?}",
                        lost(&fleet, counter, stopped)
                    )
                })?;
                let log = unit.daemon()?;
                wait_for("a line of the log", PATIENCE * 2, || {
                    Ok(log
                        .log()
                        .contains("packets were lost in the queue of")
                        .then_some(()))
                })?;
            }
        }
        Ok(())
    })
}

fn lost(fleet: &Fleet<'_>, counter: &str, unit: usize) -> Result<u64> {
    fleet.unit(unit).counter(counter)
}

#[test]
fn top_shows_rates_while_packets_pass() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        let (one, two) = (fleet.terminal(1), fleet.terminal(2));
        Ping::to(two.v4).all(&one.host)?;
        let load = Stream::start(&one.host, &two.host, two.v4, 100, 500)?;
        let words = fleet.unit(1).command(&["top", "--json"])?;
        let line = format!("{} | head -n 2", words.join(" "));
        let output = fleet.unit(1).host().check(&["sh", "-c", &line])?;
        load.stop()?;
        let looks = output.lines().map(serde_json::from_str);
        let looks: Vec<serde_json::Value> = looks.collect::<Result<_, _>>()?;
        ensure!(looks.len() == 2, "{output}");
        for look in looks {
            let sealed = &look["traffic"][0];
            ensure!(sealed["counter"] == "sealed", "{look}");
            for rate in ["packets_s", "mbit_s"] {
                ensure!(sealed[rate].as_f64() > Some(0.0), "{rate}: {look}");
            }
            ensure!(look["keys"][0]["group"] == "office", "{look}");
        }
        Ok(())
    })
}

#[test]
fn an_address_that_is_no_terminals_is_named() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        fleet.talk(1, 2)?;
        let (terminal, unit) = (&fleet.terminal(1).host, fleet.unit(1));
        let none: serde_json::Value = unit.json(&["counters"])?;
        ensure!(none["not_served"] == serde_json::json!([]), "{none}");
        for (own, length, to) in [
            ("10.78.0.77", 24, fleet.terminal(2).addresses()[0]),
            ("fd78::77", 64, fleet.terminal(2).addresses()[1]),
        ] {
            terminal.ip(&format!("addr add {own}/{length} dev eth0 nodad"))?;
            Ping::to(to).option(&["-I", own]).none(terminal)?;
            let seen: serde_json::Value = unit.json(&["counters"])?;
            let rows = seen["not_served"].as_array().context("no rows")?;
            let of_own: Vec<_> = rows.iter().filter(|row| row["address"] == own).collect();
            ensure!(of_own.len() == 1, "{seen}");
            ensure!(of_own[0]["counter"] == "drop_source_not_served", "{seen}");
            ensure!(seen["drop_source_not_served"].as_u64() > Some(0));
            let log = unit.daemon()?.log();
            let line = format!("dropped packets from {own} on the inside");
            ensure!(log.matches(&line).count() == 1, "{log}");
            ensure!(
                unit.check(&["counters"])?
                    .contains(&format!("drop_source_not_served: {own}"))
            );
        }
        // The control: the terminal's own address works as before.
        fleet.talk(1, 2)
    })
}

#[test]
fn the_last_drops_are_shown_with_addresses_and_protocol() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        fleet.talk(1, 2)?;
        let (terminal, unit) = (&fleet.terminal(1).host, fleet.unit(1));
        for (own, length, to, protocol) in [
            ("10.78.0.77", 24, fleet.terminal(2).addresses()[0], 1),
            ("fd78::77", 64, fleet.terminal(2).addresses()[1], 58),
        ] {
            let rows = |seen: &serde_json::Value| -> Vec<serde_json::Value> {
                let all = seen.as_array().into_iter().flatten();
                all.filter(|row| row["src"] == own && row["dst"] == to.to_string())
                    .cloned()
                    .collect()
            };
            let before: serde_json::Value = unit.json(&["drops"])?;
            ensure!(rows(&before).is_empty(), "{before}");
            terminal.ip(&format!("addr add {own}/{length} dev eth0 nodad"))?;
            Ping::to(to).option(&["-I", own]).none(terminal)?;
            let seen: serde_json::Value = unit.json(&["drops"])?;
            let [row] = &rows(&seen)[..] else {
                anyhow::bail!("{seen}");
            };
            ensure!(row["counter"] == "drop_source_not_served", "{row}");
            ensure!(
                (&row["side"], &row["protocol"]) == (&"inside".into(), &protocol.into()),
                "{row}"
            );
            ensure!(row["times"].as_u64() > Some(0) && row["last_s"].as_f64() < Some(60.0));
            let remedy = row["remedy"].as_str().unwrap_or_default();
            ensure!(remedy.contains("unit.ce"), "{row}");
            let text = unit.check(&["drops"])?;
            ensure!(text.contains(&format!("{own} -> {to}")), "{text}");
            let status: serde_json::Value = unit.json(&["status"])?;
            ensure!(rows(&status["last_drops"]).len() == 1, "{status}");
        }
        Ok(())
    })
}

#[test]
fn a_pair_that_is_encrypted_and_never_answered_is_told_until_it_is_answered() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        let (one, two, unit) = (fleet.terminal(1), fleet.terminal(2), fleet.unit(1));
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        // Nobody answers a datagram.
        let start = |to| Stream::start(&one.host, &two.host, to, 50, 100);
        let streams = two.addresses().map(start);
        for (address, stream) in two.addresses().into_iter().zip(streams) {
            let stream = stream?;
            let path = |unit: &Unit<'_>, src: IpAddr, dst: IpAddr| -> Result<Value> {
                let all: Vec<Value> = unit.json(&["paths"])?;
                let (src, dst) = (src.to_string(), dst.to_string());
                let found = all.into_iter().find(|p| p["src"] == src && p["dst"] == dst);
                Ok(found.unwrap_or_default())
            };
            let from = one.like(address);
            let told = wait_for("a sentence about it", PATIENCE, || {
                let path = path(unit, from, address)?;
                Ok(path["unanswered"].is_string().then_some(path))
            })?;
            ensure!(told["sealed_packets"].as_u64() > Some(3), "{told}");
            ensure!(told["sealed_bytes"].as_u64() > Some(300), "{told}");
            ensure!(told["opened_packets"] == 0 && told["heard_s"].is_null());
            let sentence = told["unanswered"].as_str().context("a sentence")?;
            ensure!(
                unit.check(&["status"])?
                    .contains("were encrypted and none came back")
            );
            ensure!(sentence.contains(&address.to_string()), "{sentence}");
            // The other unit has the same packets, in the other direction.
            let there = path(fleet.unit(2), address, from)?;
            ensure!(there["opened_packets"].as_u64() > Some(3), "{there}");
            ensure!(there["unanswered"].is_null(), "{there}");

            Ping::to(address).all(&one.host)?;
            let told = path(unit, from, address)?;
            ensure!(told["unanswered"].is_null(), "{told}");
            ensure!(told["opened_packets"].as_u64() >= Some(3), "{told}");
            // By the sender id that the packets of the other unit have.
            let packets = hub.packets()?;
            let of_two = packets.iter().filter(|p| p.source == address);
            let sender = of_two.filter_map(Packet::esp_nonce).next_back();
            let sender = sender.context("nothing came from it")?.1;
            ensure!(told["heard_from"] == format!("{sender:08x}"), "{told}");
            let report = stream.stop()?;
            ensure!(report.lost() == 0, "{report:?}");
        }
        ensure!(!unit.check(&["status"])?.contains("none came back"));
        an_eviction_is_noticed_where_packets_go_on(rig, &fleet)
    })
}

/// A pair that was answered and is no longer, because the other unit was evicted, is told.
fn an_eviction_is_noticed_where_packets_go_on(rig: &Rig, fleet: &Fleet<'_>) -> Result<()> {
    let (one, two, unit) = (fleet.terminal(1), fleet.terminal(2), fleet.unit(1));
    let told = || -> Result<usize> {
        let all: Vec<Value> = unit.json(&["paths"])?;
        let sentences = all.iter().filter_map(|path| path["unanswered"].as_str());
        Ok(sentences
            .filter(|sentence| sentence.starts_with("unanswered since"))
            .count())
    };
    let pinging = Pinging::start(rig, one, two)?;
    // The control: for a while they are answered.
    let answers = || -> Result<u64> { unit.counter("opened") };
    let before = answers()?;
    wait_for("answers", PATIENCE * 4, || {
        Ok((answers()? > before + 1200).then_some(()))
    })?;
    ensure!(told()? == 0, "{:?}", unit.check(&["paths"])?);
    fleet.manager.check(&["evict", fleet.unit(2).name()])?;
    wait_for("a sentence for each family", PATIENCE * 2, || {
        Ok((told()? == 2).then_some(()))
    })?;
    for address in two.addresses() {
        let words = [
            "explain",
            &one.like(address).to_string(),
            &address.to_string(),
        ];
        let said = unit.check(&words)?;
        ensure!(said.contains("unanswered since"), "{said}");
    }
    ensure!(unit.check(&["status"])?.contains("unanswered since"));
    pinging.end()
}

/// Until a packet from the hub is opened, it may be a stranger's. A flood of such packets must not
/// hide other drops.
#[test]
fn a_flood_from_the_hub_hides_no_other_drop() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        fleet.talk(1, 2)?;
        let (terminal, unit) = (&fleet.terminal(1).host, fleet.unit(1));
        terminal.ip("addr add 10.78.0.77/24 dev eth0 nodad")?;
        let to = fleet.terminal(2).addresses()[0];
        Ping::to(to).option(&["-I", "10.78.0.77"]).none(terminal)?;
        // A packet of the other unit under an unknown SPI, from many addresses.
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        fleet.talk(2, 1)?;
        hub.end()?;
        let one = fleet.terminal(1).v4;
        let frames = hub.frames()?;
        let to_one = |frame: &&Frame| {
            let packet = Packet::parse(frame);
            packet.is_some_and(|packet| packet.destination == one && packet.esp_spi().is_some())
        };
        let esp = frames.iter().find(to_one).context("no ESP was seen")?;
        let mallory = Attacker::new(rig, &fleet.net)?;
        let before = unit.counter("drop_esp_unknown_spi")?;
        for source in 150..250 {
            mallory.forge(esp, |packet| {
                packet[15] = source;
                packet[SPI].fill(0xee);
            })?;
        }
        wait_for("the forged packets", PATIENCE, || {
            let forged = unit.counter("drop_esp_unknown_spi")? - before;
            Ok((forged == 100).then_some(()))
        })?;
        let seen: serde_json::Value = unit.json(&["drops"])?;
        let rows = seen.as_array().context("no rows")?;
        ensure!(rows.iter().any(|row| row["src"] == "10.78.0.77"), "{seen}");
        let forged = rows
            .iter()
            .filter(|row| row["counter"] == "drop_esp_unknown_spi" && row["side"] == "outside");
        ensure!(forged.count() == 16, "{seen}");
        Ok(())
    })
}

/// What the kernel of a gateway loses has a name and a sentence, in both families.
#[test]
fn a_host_that_does_not_exist_and_a_route_that_is_missing_are_counted_and_told() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Gateway, "hitless")?;
        let (one, two, unit) = (fleet.terminal(1), fleet.terminal(2), fleet.unit(1));
        let host = unit.host();
        let says = |words: &str| Ok(unit.check(&["status"])?.contains(words).then_some(()));
        for (family, length, missing) in [(0, 24, "10.78.1.77"), (1, 64, "fd78:1::77")] {
            // The control: nothing is lost, and nothing is said, while all hosts and routes exist.
            fleet.wait_talk(2, 1)?;
            for counter in ["neighbours_failed_outside", "drop_no_route"] {
                ensure!(family > 0 || unit.counter(counter)? == 0, "{counter}");
            }
            let not_found = || is_missing(unit, missing, "in0");
            ensure!(not_found()?.is_none());
            // What is said about routes is of the last minute, and of both families.
            ensure!(family > 0 || says("no route for them")?.is_none());
            // A host behind the unit that does not exist.
            let before = unit.counter("neighbours_failed_inside")?;
            let ping = Ping::to(missing.parse()?);
            wait_for("a neighbour that is not found", PATIENCE, || {
                ping.none(&two.host)?;
                Ok((unit.counter("neighbours_failed_inside")? > before).then_some(()))
            })?;
            wait_for("a sentence about it", PATIENCE, not_found)?;
            // It appears, and nothing is said any more.
            one.host
                .ip(&format!("addr add {missing}/{length} dev eth0 nodad"))?;
            ping.wait(&two.host, PATIENCE)?;
            wait_for("the end of the sentence", PATIENCE * 4, || {
                Ok(not_found()?.is_none().then_some(()))
            })?;
            // The route to the other unit goes.
            let far = ["10.78.2.0/24", "fd78:2::/64"][family];
            host.ip(&format!("route del {far}"))?;
            let before = unit.counter("drop_no_route")?;
            let to = two.addresses()[family];
            Ping::to(to).none(&one.host)?;
            wait_for("packets without a route", PATIENCE, || {
                Ok((unit.counter("drop_no_route")? > before).then_some(()))
            })?;
            wait_for("a sentence about the route", PATIENCE, || {
                says("because it has no route for them")
            })?;
            let next = ["10.77.0.12", "fd77::12"][family];
            host.ip(&format!("route add {far} via {next}"))?;
            Ping::to(to).wait(&one.host, PATIENCE)?;
        }
        // The other unit's outside address is nobody's any more.
        let before = unit.counter("neighbours_failed_outside")?;
        for (family, to) in two.addresses().into_iter().enumerate() {
            let (far, gone) =
                ([("10.78.2.0/24", "10.77.0.99"), ("fd78:2::/64", "fd77::99")])[family];
            host.ip(&format!("route replace {far} via {gone}"))?;
            wait_for("a router that is not found", PATIENCE, || {
                Ping::to(to).none(&one.host)?;
                is_missing(unit, gone, "out0")
            })?;
        }
        ensure!(unit.counter("neighbours_failed_outside")? >= before + 2);
        Ok(())
    })
}

/// Whether `status` says that this address on an interface does not answer.
fn is_missing(unit: &Unit<'_>, addr: &str, link: &str) -> Result<Option<()>> {
    let status = unit.check(&["status"])?;
    let about_link = |line: &&str| line.contains(&format!(" on {link} do"));
    let mut lines = status.lines().filter(about_link);
    let names = |line: &str| {
        let (named, rest) = line.split_once(" on ").unwrap_or_default();
        let mut words = named.split([' ', ',']);
        rest.contains("not answer") && words.any(|word| word == addr)
    };
    Ok(lines.any(names).then_some(()))
}

/// How many packets the queue of a unit's device holds.
const QUEUE: u64 = 3000;
