//! Each offload can be switched off, and the unit's traffic passes with it and without it.

use anyhow::{Context, Result, ensure};
use netns_tests::{
    Fleet, GRO_FORWARDING, Mode, Offloads, PATIENCE, Topology, scenario, tcp_transfer, wait_for,
};
use serde_json::{Value, json};

#[test]
fn datagrams_are_joined_on_both_interfaces_while_the_unit_runs() -> Result<()> {
    scenario(|rig| {
        let mut fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        let host = fleet.unit(1).host().clone();
        let joined = || -> Result<[bool; 2]> {
            Ok([
                host.feature("in0", GRO_FORWARDING)?,
                host.feature("out0", GRO_FORWARDING)?,
            ])
        };
        ensure!(joined()? == [true, true]);
        // If somebody switches it off, it is restored like everything that the unit needs.
        host.check(&["ethtool", "-K", "out0", GRO_FORWARDING, "off"])?;
        wait_for("joined again", PATIENCE, || {
            Ok((joined()? == [true, true]).then_some(()))
        })?;
        ensure!(fleet.unit(1).daemon()?.terminate()?.success());
        ensure!(joined()? == [false, false]);
        // What was on before stays on afterwards.
        host.check(&["ethtool", "-K", "in0", GRO_FORWARDING, "on"])?;
        fleet.unit_mut(1).run()?;
        ensure!(joined()? == [true, true]);
        // The next start after a kill restores it.
        fleet.unit(1).daemon()?.kill()?;
        ensure!(joined()? == [true, true]);
        fleet.unit_mut(1).run()?;
        ensure!(fleet.unit(1).daemon()?.terminate()?.success());
        ensure!(joined()? == [true, false]);
        Ok(())
    })
}

#[test]
fn traffic_passes_without_each_of_the_offloads() -> Result<()> {
    scenario(|rig| {
        let topology = Topology::with_offloads(rig, Mode::Inline, 2, Offloads::Frames)?;
        let groups = [netns_tests::Group::new("office", "hitless")];
        let mut fleet = Fleet::start(rig, topology, &groups, &[&["office"], &["office"]])?;
        let all = state(&fleet)?;
        for name in NAMES {
            ensure!(all[name] == "on", "{all}");
        }
        transfer(&fleet)?;
        let file = fleet.unit(1).dir().join("eu.toml");
        let text = std::fs::read_to_string(&file)?;
        for off in NAMES.iter().map(|name| vec![*name]).chain([NAMES.to_vec()]) {
            let edited = off.iter().fold(text.clone(), |text, name| {
                text.replace(&format!("{name} = true"), &format!("{name} = false"))
            });
            ensure!(edited != text, "{text}");
            ensure!(fleet.unit(1).daemon()?.terminate()?.success());
            std::fs::write(&file, edited)?;
            fleet.unit_mut(1).run()?;
            let now = state(&fleet)?;
            for name in NAMES {
                let expected = if off.contains(&name) { "off" } else { "on" };
                ensure!(now[name] == expected, "{off:?}: {now}");
            }
            let shown = fleet.unit(1).check(&["status"])?;
            ensure!(shown.contains(&format!("{} off", off[0])), "{shown}");
            transfer(&fleet).with_context(|| format!("without {off:?}"))?;
        }
        Ok(())
    })
}

fn state(fleet: &Fleet<'_>) -> Result<Value> {
    let status: Value = fleet.unit(1).json(&["status"])?;
    ensure!(status["offload"] != json!(null), "{status}");
    Ok(status["offload"].clone())
}

/// Transfers some TCP in each family and direction.
fn transfer(fleet: &Fleet<'_>) -> Result<()> {
    fleet.wait_talk(1, 2)?;
    let (one, two) = (fleet.terminal(1), fleet.terminal(2));
    for (from, to) in [(one, two), (two, one)] {
        for address in to.addresses() {
            let transfer = tcp_transfer(&from.host, &to.host, address, 5_000_000)?;
            ensure!(transfer.bytes == 5_000_000);
        }
    }
    Ok(())
}

const NAMES: [&str; 6] = [
    "tso",
    "uso",
    "udp_gso",
    "coalesce_tcp",
    "coalesce_udp",
    "gro_forwarding",
];
