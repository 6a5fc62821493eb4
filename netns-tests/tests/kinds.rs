//! Kinds of interfaces that units have, other than plain links with plain names.

use anyhow::{Result, ensure};
use netns_tests::{
    Fleet, Host, MARKER, Manager, Mode, Ping, Pinging, Rig, Topology, Unit, readable_without_units,
    scenario, tcp_transfer,
};

/// Enrolls two units, changes their hosts' interfaces, starts the units with these names in their
/// `eu.toml`, and drives traffic.
fn works(
    rig: &Rig,
    net: Topology,
    (inside, outside): (&str, &str),
    change: impl Fn(&Host) -> Result<()>,
) -> Result<()> {
    let manager = Manager::start(rig, &net)?;
    manager.add_group("office", "hitless", &net.protected())?;
    let mut units = Vec::new();
    for (terminal, number) in net.terminals.iter().zip(1..) {
        let host = terminal.unit()?;
        let token = manager.add_unit(host.name(), &["office"])?;
        let mut unit = Unit::new(rig, terminal)?;
        unit.enroll(&net, terminal, &token)?;
        change(host)?;
        address_again(&net, number, inside, outside)?;
        unit.set("inside", &format!("\"{inside}\""))?;
        unit.set("outside", &format!("\"{outside}\""))?;
        unit.run()?;
        units.push(unit);
    }
    for unit in &units {
        unit.wait_key("office")?;
        unit.wait_ready()?;
    }
    let fleet = Fleet {
        net,
        manager,
        units,
    };
    let hub = rig.capture(fleet.net.hub.host(), None)?;
    for (from, to) in [(1, 2), (2, 1)] {
        let (from, to) = (fleet.terminal(from), fleet.terminal(to));
        for address in to.addresses() {
            Ping::to(address).pattern(MARKER).all(&from.host)?;
            tcp_transfer(&from.host, &to.host, address, 1_000_001)?;
        }
    }
    assert_eq!(hub.count_with(MARKER)?, 0);
    ensure!(hub.esp()? >= 24);
    // Its own traffic passes too.
    fleet.manager.rotate("office", &[])?;
    for unit in &fleet.units {
        let status: serde_json::Value = unit.json(&["status"])?;
        let warnings = status["warnings"].as_array().map(Vec::len);
        assert_eq!(warnings, Some(0), "{status}");
        ensure!(unit.daemon()?.terminate()?.success());
    }
    // The control: it was the units that carried it.
    for address in fleet.terminal(2).addresses() {
        if fleet.net.mode == Mode::Inline {
            fleet.terminal(1).knows(fleet.terminal(2))?;
            Ping::to(address).none(&fleet.terminal(1).host)?;
        }
    }
    Ok(())
}

/// Gives the hosts of both units their addresses and routes again.
fn address_again(net: &Topology, number: u8, inside: &str, outside: &str) -> Result<()> {
    let host = net.terminal(number.into()).unit()?;
    let (own, other) = (10 + number, 13 - number);
    host.ip(&format!(
        "addr replace 10.77.0.{own}/24 dev {outside}\n\
         addr replace fd77::{own}/64 dev {outside} nodad"
    ))?;
    if net.mode == Mode::Gateway {
        let far = 3 - number;
        host.ip(&format!(
            "addr replace 10.78.{number}.1/24 dev {inside}\n\
             addr replace fd78:{number}::1/64 dev {inside} nodad\n\
             route replace 10.78.{far}.0/24 via 10.77.0.{other}\n\
             route replace fd78:{far}::/64 via fd77::{other}"
        ))?;
    }
    Ok(())
}

fn rename(host: &Host, from: &str, to: &str) -> Result<()> {
    host.ip(&format!(
        "link set {from} down\nlink set {from} name {to}\nlink set {to} up"
    ))
}

#[test]
fn interfaces_with_a_dot_in_their_names() -> Result<()> {
    scenario(readable_without_units)?;
    for mode in [Mode::Inline, Mode::Gateway] {
        scenario(|rig| {
            let net = Topology::new(rig, mode, 2)?;
            works(rig, net, ("in.0", "out.0"), |host| {
                rename(host, "in0", "in.0")?;
                rename(host, "out0", "out.0")
            })
        })?;
    }
    Ok(())
}

#[test]
fn a_macvlan_in_mode_passthru_as_outside() -> Result<()> {
    for mode in [Mode::Inline, Mode::Gateway] {
        scenario(|rig| {
            let net = Topology::new(rig, mode, 2)?;
            works(rig, net, ("in0", "out0"), |host| {
                rename(host, "out0", "port0")?;
                host.ip("addr flush dev port0\n\
                     link add out0 link port0 type macvlan mode passthru\nlink set out0 up")
            })
        })?;
    }
    Ok(())
}

#[test]
fn an_outside_that_is_a_port_of_a_bridge_is_refused() -> Result<()> {
    scenario(|rig| {
        let mut fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        fleet.talk(1, 2)?;
        let host = fleet.unit(1).host().clone();
        ensure!(fleet.unit(1).daemon()?.terminate()?.success());
        host.ip("link add br0 type bridge\nlink set br0 up\nlink set out0 master br0")?;
        let outcome = fleet.unit(1).cli(&["run"])?;
        assert_eq!(outcome.code, Some(1));
        let why = "out0 is a port of br0";
        ensure!(outcome.stderr.contains(why), "{}", outcome.stderr);
        // The control: without the bridge it runs.
        host.ip("link set out0 nomaster")?;
        fleet.unit_mut(1).run()?;
        fleet.wait_talk(1, 2)
    })
}

#[test]
fn a_bridge_that_joins_both_sides_of_a_running_unit_stops_it_until_it_is_gone() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        fleet.talk(1, 2)?;
        fleet.terminal(1).knows(fleet.terminal(2))?;
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        let pinging = Pinging::start(rig, fleet.terminal(1), fleet.terminal(2))?;
        pinging.wait_more()?;
        let host = fleet.unit(1).host();
        host.ip("link add br0 type bridge\nlink set br0 up\nlink set in0 master br0\nlink set out0 master br0")?;
        fleet
            .unit(1)
            .wait_status("in0 and out0 are both ports of br0")?;
        pinging.wait_more()?;
        for address in fleet.terminal(2).addresses() {
            Ping::to(address)
                .pattern(MARKER)
                .none(&fleet.terminal(1).host)?;
        }
        pinging.end()?;
        assert_eq!(hub.count_with(MARKER)?, 0, "past the unit, in clear");
        host.ip("link set out0 nomaster\nlink set in0 nomaster\nlink del br0")?;
        // The control: it goes on by itself.
        fleet.wait_talk(1, 2)?;
        ensure!(hub.esp()? > 0);
        Ok(())
    })
}
