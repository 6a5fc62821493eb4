//! Several units on one host.

use anyhow::{Context, Result, ensure};
use netns_tests::{
    Host, MARKER, Manager, Mode, Offloads, PATIENCE, Ping, Rig, Terminal, Topology, Unit,
    readable_without_units, scenario, tcp_transfer,
};

#[test]
fn terminals_of_two_units_of_one_host_reach_each_other_and_the_hub_reads_nothing() -> Result<()> {
    scenario(|rig| {
        readable_without_units(rig)?;
        let pair = Pair::start(rig)?;
        let hub = rig.capture(pair.net.hub.host(), None)?;
        let [one, two] = &pair.terminals;
        let far = pair.net.terminal(1);
        for (from, to) in [(one, two), (two, one), (one, far), (far, two)] {
            for address in to.addresses() {
                let ping = Ping::to(address).pattern(MARKER);
                ping.wait(&from.host, PATIENCE)?;
            }
        }
        tcp_transfer(&one.host, &two.host, two.v4, 1 << 20)?;
        tcp_transfer(&two.host, &one.host, one.v6, 1 << 20)?;
        for unit in &pair.units {
            // Packets are encrypted on the way even if they never leave the host.
            let sealed = unit.counter("sealed")?;
            ensure!(sealed > 500, "{} sealed {sealed}", unit.name());
        }
        assert_eq!(hub.count_with(MARKER)?, 0);
        Ok(())
    })
}

#[test]
fn the_last_unit_of_a_host_puts_back_what_the_first_one_found_and_nothing_changes_before()
-> Result<()> {
    for first in [0, 1] {
        scenario(|rig| {
            let pair = Pair::start(rig)?;
            let settings = shared_settings(&pair.host)?;
            ensure!(settings != pair.settings, "the units change nothing");
            let far = pair.net.terminal(1);
            let (stays, goes) = (&pair.terminals[1 - first], &pair.units[first]);
            Ping::to(far.v4).wait(&stays.host, PATIENCE)?;
            ensure!(goes.daemon()?.terminate()?.success());
            // At once, not only at the next check.
            assert_eq!(settings, shared_settings(&pair.host)?);
            for address in far.addresses() {
                Ping::to(address).all(&stays.host)?;
            }
            ensure!(pair.units[1 - first].daemon()?.terminate()?.success());
            assert_eq!(pair.before, pair.host.network_state()?);
            assert_eq!(pair.settings, shared_settings(&pair.host)?);
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn a_unit_that_was_killed_beside_another_one_comes_back_and_all_is_put_back_at_last() -> Result<()>
{
    scenario(|rig| {
        let mut pair = Pair::start(rig)?;
        pair.units[0].daemon()?.kill()?;
        ensure!(pair.units[1].daemon()?.terminate()?.success());
        pair.units[0].run()?;
        pair.units[0].wait_ready()?;
        pair.units[1].run()?;
        pair.units[1].wait_ready()?;
        let [one, two] = &pair.terminals;
        Ping::to(two.v4).wait(&one.host, PATIENCE)?;
        Ping::to(one.v6).wait(&two.host, PATIENCE)?;
        for unit in &pair.units {
            ensure!(unit.daemon()?.terminate()?.success());
        }
        assert_eq!(pair.before, pair.host.network_state()?);
        Ok(())
    })
}

#[test]
fn a_second_unit_on_the_inside_of_another_one_does_not_start_and_says_why() -> Result<()> {
    scenario(|rig| {
        let pair = Pair::start(rig)?;
        let second = &pair.units[1];
        ensure!(second.daemon()?.terminate()?.success());
        let file = second.dir().join("eu.toml");
        let good = std::fs::read_to_string(&file)?;
        for (inside, outside) in [("in1", "out0"), ("out0", "in2")] {
            let bad = good
                .replace("inside = \"in2\"", &format!("inside = \"{inside}\""))
                .replace("outside = \"out0\"", &format!("outside = \"{outside}\""));
            std::fs::write(&file, bad)?;
            let before = pair.host.network_state()?;
            let outcome = second.cli(&["run"])?;
            ensure!(
                !outcome.ok && outcome.stderr.contains("an inside of its own"),
                "{outcome:?}"
            );
            assert_eq!(before, pair.host.network_state()?);
        }
        Ok(())
    })
}

/// Two gateways on one host with a common outside, and a unit elsewhere, all in one group.
struct Pair<'rig> {
    net: Topology,
    host: Host,
    terminals: [Terminal; 2],
    units: Vec<Unit<'rig>>,
    /// The state of the host before its units started.
    before: String,
    settings: Vec<String>,
    _manager: Manager<'rig>,
    _far: Unit<'rig>,
}

impl<'rig> Pair<'rig> {
    fn start(rig: &'rig Rig) -> Result<Self> {
        let net = Topology::new(rig, Mode::Gateway, 1)?;
        let manager = Manager::start(rig, &net)?;
        manager.add_group("office", "hitless", &net.protected())?;
        let host = rig.host("two-units")?;
        net.hub.plug(&host, "out0", Offloads::default())?;
        host.ip(
            "addr add 10.77.0.40/24 dev out0\naddr add fd77::40/64 dev out0 nodad\n\
             route add 10.78.1.0/24 via 10.77.0.11\nroute add fd78:1::/64 via fd77::11",
        )?;
        let elsewhere = net.terminal(1).unit()?;
        for number in [41, 42] {
            elsewhere.ip(&format!(
                "route add 10.78.{number}.0/24 via 10.77.0.40\n\
                 route add fd78:{number}::/64 via fd77::40"
            ))?;
        }
        let terminals = [terminal(rig, &host, 1)?, terminal(rig, &host, 2)?];
        let before = host.network_state()?;
        let settings = shared_settings(&host)?;
        let token = manager.add_unit("far", &["office"])?;
        let far = Unit::start(rig, &net, net.terminal(1), &token)?;
        let mut units = Vec::new();
        for (number, terminal) in (1..).zip(&terminals) {
            let name = format!("unit{number}");
            let token = manager.add_unit(&name, &["office"])?;
            let mut unit = Unit::in_folder(rig, terminal, &name)?;
            enroll(&unit, terminal, number, &token)?;
            unit.run()?;
            units.push(unit);
        }
        far.wait_ready()?;
        units.iter().try_for_each(Unit::wait_ready)?;
        Ok(Self {
            net,
            host,
            terminals,
            units,
            before,
            settings,
            _manager: manager,
            _far: far,
        })
    }
}

fn terminal(rig: &Rig, unit: &Host, number: u8) -> Result<Terminal> {
    let host = rig.host(&format!("inner{number}"))?;
    unit.link(&format!("in{number}"), &host, "eth0", Offloads::default())?;
    let net = 40 + number;
    unit.ip(&format!(
        "addr add 10.78.{net}.1/24 dev in{number}\naddr add fd78:{net}::1/64 dev in{number} nodad"
    ))?;
    host.ip(&format!(
        "addr add 10.78.{net}.9/24 dev eth0\naddr add fd78:{net}::9/64 dev eth0 nodad\n\
         route add default via 10.78.{net}.1\nroute add default via fd78:{net}::1"
    ))?;
    Ok(Terminal {
        host,
        unit: Some(unit.clone()),
        v4: format!("10.78.{net}.9").parse()?,
        v6: format!("fd78:{net}::9").parse()?,
        prefixes: vec![format!("10.78.{net}.0/24"), format!("fd78:{net}::/64")],
    })
}

/// Enrolls a unit with names and numbers of its own, except for the outside.
fn enroll(unit: &Unit<'_>, terminal: &Terminal, number: u32, token: &str) -> Result<()> {
    let inside = format!("in{number}");
    let mut args = vec!["enroll", token, "--inside", &inside, "--outside", "out0"];
    args.extend(["--mode", "gateway"]);
    for prefix in &terminal.prefixes {
        args.extend(["--ce", prefix]);
    }
    let outcome = unit.cli(&args)?;
    ensure!(outcome.ok, "{}", outcome.stderr);
    let file = unit.dir().join("eu.toml");
    let (text, _) = std::fs::read_to_string(&file)?
        .split_once("[devices]")
        .map(|(before, after)| (before.to_owned(), after.to_owned()))
        .context("no [devices]")?;
    let first = 100 * number;
    let devices = format!(
        "[devices]\nred = \"red{number}\"\nblack = \"black{number}\"\nguard = \"guard{number}\"\n\
         rule_preference = {first}\ninside_table = {first}\noutside_table = {}\n",
        first + 1
    );
    std::fs::write(&file, text + &devices)?;
    unit.check(&["check"]).map(drop)
}

/// Returns the settings of their host that both units need.
fn shared_settings(host: &Host) -> Result<Vec<String>> {
    let mut values = vec![host.check(&["ip", "-o", "link", "show", "out0"])?];
    let names = [
        "net.ipv4.conf.out0.forwarding",
        "net.ipv4.conf.out0.send_redirects",
        "net.ipv6.conf.out0.forwarding",
    ];
    for name in names {
        values.push(format!("{name} = {}", host.sysctl_value(name)?));
    }
    Ok(values)
}

#[test]
fn a_second_inline_unit_on_the_outside_of_another_one_does_not_start_and_says_why() -> Result<()> {
    scenario(|rig| {
        let (host, _first, second) = beside_an_inline_unit(rig, "inline")?;
        let before = host.network_state()?;
        let outcome = second.cli(&["run"])?;
        ensure!(
            !outcome.ok
                && outcome
                    .stderr
                    .contains("another inline unit of this host uses out0"),
            "{outcome:?}"
        );
        assert_eq!(before, host.network_state()?);
        Ok(())
    })
}

#[test]
fn an_inline_unit_and_a_gateway_with_the_same_numbers_leave_each_other_alone() -> Result<()> {
    scenario(|rig| {
        let (host, inline, mut gateway) = beside_an_inline_unit(rig, "gateway")?;
        let has_rules = || -> Result<bool> { Ok(host.check(&["ip", "rule"])?.contains("iif in2")) };
        let has_filters = || -> Result<bool> {
            let shown = host.check(&["tc", "filter", "show", "dev", "out0", "ingress"])?;
            Ok(shown.matches("mirred").count() == 2)
        };
        for _ in 0..2 {
            gateway.run()?;
            gateway.wait_ready()?;
            // Both have looked at their host before they answer.
            for unit in [&inline, &gateway] {
                unit.check(&["status"])?;
            }
            ensure!(has_rules()?, "the inline unit took the gateway's rules");
            ensure!(has_filters()?);
            ensure!(gateway.daemon()?.terminate()?.success());
            ensure!(has_filters()?, "the gateway took the inline unit's filters");
        }
        gateway.run()?;
        gateway.wait_ready()?;
        ensure!(inline.daemon()?.terminate()?.success());
        ensure!(!has_filters()? && has_rules()?);
        Ok(())
    })
}

/// Starts an inline unit, and enrolls a second unit on the same host and the same outside. The devices
/// and the guard of the second unit have names of their own; its tables, its preference and its
/// priority are those of the first. Returns the host and both units.
fn beside_an_inline_unit<'rig>(
    rig: &'rig Rig,
    mode: &str,
) -> Result<(Host, Unit<'rig>, Unit<'rig>)> {
    let net = Topology::new(rig, Mode::Inline, 1)?;
    let manager = Manager::start(rig, &net)?;
    manager.add_group("office", "hitless", &net.protected())?;
    let host = net.terminal(1).unit()?.clone();
    let token = manager.add_unit("first", &["office"])?;
    let first = Unit::start(rig, &net, net.terminal(1), &token)?;
    first.wait_ready()?;
    let other = terminal(rig, &host, 2)?;
    let second = Unit::in_folder(rig, &other, "second")?;
    let token = manager.add_unit("second", &["office"])?;
    let mut args = vec!["enroll", &token, "--inside", "in2", "--outside", "out0"];
    args.extend(["--mode", mode]);
    for prefix in &other.prefixes {
        args.extend(["--ce", prefix]);
    }
    let outcome = second.cli(&args)?;
    ensure!(outcome.ok, "{}", outcome.stderr);
    for (key, name) in [("red", "red2"), ("black", "black2"), ("guard", "guard2")] {
        second.set(key, &format!("\"{name}\""))?;
    }
    Ok((host, first, second))
}
