//! Inline units that learn their terminals.

use std::net::IpAddr;
use std::time::Instant;

use anyhow::{Result, ensure};
use netns_tests::{
    Fleet, Group, Mode, PATIENCE, Ping, Rig, Topology, Unit, Wire, arp_request, scenario, wait_for,
};

#[test]
fn terminals_are_learned_by_what_they_say_and_only_inside_the_prefixes() -> Result<()> {
    scenario(|rig| {
        let fleet = learning(rig, 2)?;
        let (one, two) = (fleet.terminal(1), fleet.terminal(2));
        ensure!(learned(fleet.unit(1))?.is_empty(), "nobody has spoken");
        // A terminal asks for its neighbour's hardware address before it sends anything else.
        for (from, to) in [(one, two), (two, one)] {
            for address in to.addresses() {
                Ping::to(address).count(1).wait(&from.host, PATIENCE)?;
                Ping::to(address).all(&from.host)?;
            }
        }
        for (n, terminal) in [(1, one), (2, two)] {
            let known = learned(fleet.unit(n))?;
            let all = terminal.addresses().iter().all(|a| known.contains(a));
            ensure!(all && known.len() == 2, "{known:?}");
        }
        // The units tell the manager within seconds.
        for (n, terminal) in [(1, one), (2, two)] {
            for address in terminal.addresses() {
                let claim = wait_for("the unit's report", PATIENCE, || {
                    let found = ["where", &address.to_string()];
                    let found: serde_json::Value = fleet.manager.json(&found)?;
                    Ok(found["claims"].get(0).cloned())
                })?;
                assert_eq!(claim["unit"], fleet.unit(n).name());
                assert_eq!(claim["kind"], "learned");
            }
        }
        // An address outside the prefixes, and one that is never learned.
        for other in [OUTSIDE_THE_PREFIX, NEVER] {
            let spoofed = fleet.unit(1).counter("drop_spoofed")?;
            one.host.ip(&format!("address add {other}/24 dev eth0"))?;
            // It asks for the other terminal again, in the name of that address.
            one.host.ip("neigh flush dev eth0")?;
            let answered = Ping::to(two.v4).option(&["-I", other]).run(&one.host)?;
            ensure!(answered == 0, "{other}: {answered}");
            ensure!(fleet.unit(1).counter("drop_spoofed")? > spoofed, "{other}");
            one.host.ip(&format!("address del {other}/24 dev eth0"))?;
        }
        ensure!(learned(fleet.unit(1))?.len() == 2);
        // The terminal may still be asking for its neighbour in the other name.
        fleet.wait_talk(1, 2)?;
        many_at_once(&fleet)
    })
}

/// However many terminals come at once, the log has ten lines a second.
fn many_at_once(fleet: &Fleet<'_>) -> Result<()> {
    let (unit, wire) = (fleet.unit(1), Wire::open(&fleet.terminal(1).host, "eth0")?);
    let lines = || -> Result<usize> {
        Ok(unit
            .daemon()?
            .log()
            .matches("is a terminal of this unit now")
            .count())
    };
    let (before, begun) = (lines()?, Instant::now());
    wait_for("sixty terminals", PATIENCE, || {
        for last in 1..=60 {
            let own = [10, 77, 0, 130 + last].into();
            wire.send(&arp_request([2, 0, 0, 0, 9, last], own, own)?)?;
        }
        Ok((learned(unit)?.len() >= 60).then_some(()))
    })?;
    let (written, seconds) = (lines()? - before, begun.elapsed().as_secs() + 2);
    let most = 10 * usize::try_from(seconds)?;
    ensure!(
        (1..=most).contains(&written),
        "{written} lines in {seconds} s"
    );
    Ok(())
}

#[test]
fn a_terminal_that_moves_is_learned_where_it_is_and_forgotten_where_it_was() -> Result<()> {
    scenario(|rig| {
        let fleet = learning(rig, 3)?;
        let (one, two, three) = (fleet.terminal(1), fleet.terminal(2), fleet.terminal(3));
        fleet.wait_talk(3, 2)?;
        let (v4, v6) = (two.v4, two.v6);
        two.host.ip(&format!(
            "address del {v4}/24 dev eth0\naddress del {v6}/64 dev eth0"
        ))?;
        one.host.ip(&format!(
            "address add {v4}/24 dev eth0\naddress add {v6}/64 dev eth0 nodad"
        ))?;
        for address in [v4, v6] {
            let target = three.like(address);
            Ping::to(target)
                .option(&["-I", &address.to_string()])
                .count(1)
                .wait(&one.host, PATIENCE)?;
            // The network has learned from that where the address is.
            Ping::to(address).count(1).wait(&three.host, PATIENCE)?;
            Ping::to(address).all(&three.host)?;
            wait_for("the old unit to forget", PATIENCE, || {
                Ok((!learned(fleet.unit(2))?.contains(&address)).then_some(()))
            })?;
            ensure!(learned(fleet.unit(1))?.contains(&address));
        }
        Ok(())
    })
}

/// Units that list no terminals and learn them.
fn learning(rig: &Rig, units: u8) -> Result<Fleet<'_>> {
    let net = Topology::new(rig, Mode::Inline, units)?;
    let groups = [Group::new("office", "hitless")];
    let learn =
        format!("[]\nlearn = [\"10.77.0.128/25\", \"fd77::1:0/112\"]\nnever_learn = [\"{NEVER}\"]");
    let members: Vec<&[&str]> = vec![&["office"]; units.into()];
    Fleet::with_settings(rig, net, &groups, &members, &[("ce", &learn)])
}

fn learned(unit: &Unit<'_>) -> Result<Vec<IpAddr>> {
    let status: serde_json::Value = unit.json(&["status"])?;
    Ok(serde_json::from_value(status["learned"].clone())?)
}

const OUTSIDE_THE_PREFIX: &str = "10.77.0.77";
const NEVER: &str = "10.77.0.200";
