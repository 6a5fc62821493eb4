//! Which unit serves an address, and who says so.

use std::net::IpAddr;

use anyhow::{Context, Result, ensure};
use netns_tests::{Fleet, Mode, PATIENCE, Ping, Rig, scenario, wait_for};
use serde_json::Value;

#[test]
fn two_units_that_list_one_terminal_are_named_side_by_side() -> Result<()> {
    scenario(|rig| {
        let mut fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        fleet.talk(1, 2)?;
        let (own, other) = (fleet.terminal(1).addresses(), fleet.terminal(2).addresses());
        let names = [1, 2].map(|n| fleet.unit(n).name().to_owned());
        for (n, addresses) in [(0, own), (1, other)] {
            for address in addresses {
                wait_claims(&fleet, address, &[&names[n]])?;
            }
        }
        let shown: Value = fleet.manager.json(&["eu", "show", &names[0]])?;
        let status: Value = fleet.unit(1).json(&["status"])?;
        assert_eq!(shown["report"]["version"], status["version"]);

        // The first unit lists the other terminal too, as if that had moved.
        let all: Vec<_> = own
            .iter()
            .chain(&other)
            .map(|a| format!("\"{a}\""))
            .collect();
        fleet.unit(1).set("ce", &format!("[{}]", all.join(", ")))?;
        ensure!(fleet.unit(1).daemon()?.terminate()?.success());
        fleet.unit_mut(1).run()?;
        for address in other {
            wait_claims(&fleet, address, &[&names[1], &names[0]])?;
        }
        let status: Value = fleet.manager.json(&["status"])?;
        assert_eq!(status["disputes"]["count"], 2, "{status}");
        let text = fleet.manager.check(&["status"])?;
        for address in other {
            let claimed = text
                .lines()
                .find(|line| line.starts_with(&address.to_string()));
            let claimed = claimed.context("status names the terminal")?;
            ensure!(names.iter().all(|name| claimed.contains(name)), "{claimed}");
        }
        wait_for("an event", PATIENCE, || {
            let events: Vec<Value> = fleet.manager.json(&["events"])?;
            let mut events = events.iter();
            Ok(events
                .find(|e| e["action"] == "terminal disputed")
                .map(drop))
        })?;
        Ok(())
    })
}

#[test]
fn a_unit_serves_only_what_its_manager_allows_and_its_other_terminals_go_on() -> Result<()> {
    scenario(|rig| limited(rig, Mode::Inline, ["10.77.0.240", "fd77::1:f0"]))
}

#[test]
fn a_gateway_serves_only_what_its_manager_allows_too() -> Result<()> {
    scenario(|rig| limited(rig, Mode::Gateway, ["10.78.1.240", "fd78:1::f0"]))
}

/// The first unit lists two addresses that its manager then does not allow it.
fn limited(rig: &Rig, mode: Mode, wrong: [&str; 2]) -> Result<()> {
    let mut fleet = Fleet::pair(rig, mode, "hitless")?;
    fleet.talk(1, 2)?;
    let own = fleet.terminal(1).addresses();
    let [wrong_v4, wrong_v6] = wrong;
    let wrong: [IpAddr; 2] = [wrong_v4.parse()?, wrong_v6.parse()?];
    let all: Vec<_> = own
        .iter()
        .chain(&wrong)
        .map(|a| format!("\"{a}\""))
        .collect();
    fleet.unit(1).set("ce", &format!("[{}]", all.join(", ")))?;
    ensure!(fleet.unit(1).daemon()?.terminate()?.success());
    fleet.unit_mut(1).run()?;
    let (host, far) = (fleet.terminal(1).host.clone(), fleet.terminal(2));
    host.ip(&format!(
        "address add {wrong_v4}/24 dev eth0\naddress add {wrong_v6}/64 dev eth0 nodad"
    ))?;
    let from = |source: IpAddr| {
        let ping = Ping::to(far.like(source));
        ping.option(&["-I", &source.to_string()])
    };
    for source in own.iter().chain(&wrong) {
        from(*source).wait(&host, PATIENCE)?;
    }
    let name = fleet.unit(1).name();
    let [v4, v6] = own.map(|address| address.to_string());
    fleet
        .manager
        .check(&["eu", "set", name, "--may-serve", &v4, "--may-serve", &v6])?;
    wait_for("the unit to know its limits", PATIENCE, || {
        let status: Value = fleet.unit(1).json(&["status"])?;
        Ok((status["refused"].as_array().map(Vec::len) == Some(2)).then_some(()))
    })?;
    for source in wrong {
        let before = fleet.unit(1).counter("drop_source_not_served")?;
        let answered = from(source).run(&host)?;
        ensure!(answered == 0, "{source}: {answered} answers");
        let after = fleet.unit(1).counter("drop_source_not_served")?;
        ensure!(after > before, "{source} has sent nothing");
    }
    for source in own {
        from(source).all(&host)?;
    }
    fleet.talk(2, 1)?;
    // Everybody who looks is told.
    for command in ["status", "check"] {
        let said: Value = fleet.unit(1).json(&[command])?;
        let warnings = said["warnings"].to_string();
        ensure!(
            warnings.contains(wrong_v4) && warnings.contains("--may-serve"),
            "{warnings}"
        );
    }
    wait_for("the manager to know", PATIENCE, || {
        let shown: Value = fleet.manager.json(&["eu", "show", name])?;
        let terminals = shown["report"]["terminals"]
            .as_array()
            .context("an array")?;
        let refused = terminals.iter().filter(|t| t["kind"] == "refused");
        Ok((refused.count() == 2 && shown["report"]["up_to_date"] == true).then_some(()))
    })?;
    for address in wrong {
        wait_claims(&fleet, address, &[])?;
    }
    fleet
        .manager
        .check(&["eu", "set", name, "--may-serve-everything"])?;
    for source in wrong {
        from(source).wait(&host, PATIENCE)?;
    }
    Ok(())
}

/// Waits until these units are said to serve an address.
fn wait_claims(fleet: &Fleet<'_>, address: IpAddr, units: &[&str]) -> Result<()> {
    wait_for(
        &format!("{units:?} in front of {address}"),
        PATIENCE,
        || {
            let found: Value = fleet.manager.json(&["where", &address.to_string()])?;
            let claims = found["claims"].as_array().context("an array")?;
            let live = claims.iter().filter(|claim| claim["live"] == true);
            let named: Vec<_> = live.filter_map(|claim| claim["unit"].as_str()).collect();
            Ok((named == units).then_some(()))
        },
    )
}
