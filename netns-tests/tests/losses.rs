//! What is lost before or behind the unit is counted under a name, and what no terminal sent is named.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use netns_tests::{
    Fleet, Group, Load, Mode, Offloads, PATIENCE, Ping, Topology, scenario, wait_for,
};
use nix::sys::signal::Signal;

#[test]
fn packets_that_find_a_tun_devices_queue_full_are_counted() -> Result<()> {
    scenario(|rig| {
        // Every packet travels alone: in the kernel's count a super-packet is one.
        let net = Topology::with_offloads(rig, Mode::Inline, 2, Offloads::Single)?;
        let groups = [Group::new("office", "hitless")];
        let fleet = Fleet::start(rig, net, &groups, &[&["office"], &["office"]])?;
        for family in [0, 1] {
            // A unit that reads nothing for a while: what comes meanwhile exceeds the queue of its device.
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
                // All that was sent and is not in the queue; nobody else sends much here.
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

/// Packets that the queue of a unit's device holds.
const QUEUE: u64 = 3000;

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
            let answers = Ping::to(to).option(&["-I", own]).run(terminal)?;
            ensure!(answers == 0, "{answers} answers");
            let seen: serde_json::Value = unit.json(&["counters"])?;
            let rows = seen["not_served"].as_array().context("no rows")?;
            let of_own: Vec<_> = rows.iter().filter(|row| row["address"] == own).collect();
            ensure!(of_own.len() == 1, "{seen}");
            ensure!(of_own[0]["counter"] == "drop_source_not_served", "{seen}");
            ensure!(seen["drop_source_not_served"].as_u64() > Some(0));
            let log = unit.daemon()?.log();
            let line = format!("dropped what came from {own} on the inside");
            ensure!(log.matches(&line).count() == 1, "{log}");
            ensure!(
                unit.check(&["counters"])?
                    .contains(&format!("drop_source_not_served: {own}"))
            );
        }
        // And the terminal's own address passes as before.
        fleet.talk(1, 2)
    })
}
