//! What goes wrong in the field: killed units, flapping links, an absent manager, hosts that lack
//! something.

use std::time::Duration;

use anyhow::{Result, ensure};
use netns_tests::{
    Fleet, Host, MARKER, Manager, Mode, PATIENCE, Ping, Pinging, Rig, Topology, Unit,
    readable_without_units, scenario, wait_for,
};

#[test]
fn a_killed_unit_lets_nothing_through_in_clear_and_comes_back() -> Result<()> {
    scenario(|rig| {
        readable_without_units(rig)?;
        kill_and_return(rig, Mode::Inline)
    })
}

#[test]
fn a_killed_gateway_unit_lets_nothing_through_in_clear_and_comes_back() -> Result<()> {
    scenario(|rig| {
        readable_without_units(rig)?;
        kill_and_return(rig, Mode::Gateway)
    })
}

fn kill_and_return(rig: &Rig, mode: Mode) -> Result<()> {
    let mut fleet = Fleet::pair(rig, mode, "hitless")?;
    let hub = rig.capture(fleet.net.hub.host(), None)?;
    let marked = |fleet: &Fleet<'_>| -> Vec<(Ping, Host)> {
        let pings = |from: usize, to: usize| {
            let from = fleet.terminal(from).host.clone();
            let to = fleet.terminal(to).addresses();
            to.map(|address| (Ping::to(address).pattern(MARKER), from.clone()))
        };
        [pings(1, 2), pings(2, 1)].concat()
    };
    for (ping, from) in marked(&fleet) {
        ping.all(&from)?;
    }
    let esp = hub.esp()?;
    assert!(esp >= 24, "{esp} ESP packets for 12 pings and answers");

    for number in [1, 2] {
        // In the middle of traffic, not between two packets.
        let one = fleet.terminal(1).host.clone();
        let address = fleet.terminal(2).v4;
        let pinging = std::thread::spawn(move || {
            let ping = Ping::to(address).count(100).pattern(MARKER);
            ping.interval(Duration::from_millis(5)).run(&one)
        });
        let before = hub.esp()?;
        wait_for("traffic", PATIENCE, || {
            Ok((hub.esp()? > before + 20).then_some(()))
        })?;
        fleet.unit(number).daemon()?.kill()?;
        let answered = pinging
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
        assert!(answered < 100, "all were answered: the unit died too late");
        for (ping, from) in marked(&fleet) {
            ping.none(&from)?;
        }
        assert_eq!(
            hub.count_with(MARKER)?,
            0,
            "in clear after the death of unit {number}"
        );
        fleet.unit_mut(number).run()?;
        fleet.wait_talk(1, 2)?;
        fleet.talk(2, 1)?;
    }
    assert_eq!(hub.count_with(MARKER)?, 0);
    Ok(())
}

#[test]
fn a_unit_that_never_started_after_its_guard_was_loaded_passes_nothing() -> Result<()> {
    scenario(|rig| {
        readable_without_units(rig)?;
        let net = Topology::new(rig, Mode::Gateway, 2)?;
        let hub = rig.capture(net.hub.host(), None)?;
        let (one, two) = (net.terminal(1), net.terminal(2));
        let manager = Manager::start(rig, &net)?;
        manager.add_group("office", "hitless", &net.protected())?;
        let token = manager.add_unit("eu1", &["office"])?;
        let unit = Unit::new(rig, one)?;
        unit.enroll(&net, one, &token)?;
        // The control: without the guard these routers forward.
        for address in two.addresses() {
            Ping::to(address).pattern(MARKER).all(&one.host)?;
            assert!(hub.count_with(MARKER)? >= 6);
            hub.clear()?;
        }
        unit.check(&["guard", "on"])?;
        for address in two.addresses() {
            Ping::to(address).pattern(MARKER).none(&one.host)?;
        }
        assert_eq!(hub.count_with(MARKER)?, 0);
        unit.check(&["guard", "off"])?;
        for address in two.addresses() {
            Ping::to(address).all(&one.host)?;
        }
        Ok(())
    })
}

#[test]
fn a_unit_without_keys_passes_nothing_until_the_manager_is_there() -> Result<()> {
    scenario(|rig| {
        readable_without_units(rig)?;
        let mut fleet = Fleet::pair(rig, Mode::Gateway, "hitless")?;
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        fleet.talk(1, 2)?;
        assert!(hub.esp()? >= 12);
        fleet.manager.daemon()?.terminate()?;
        fleet.unit(1).daemon()?.terminate()?;
        fleet.unit_mut(1).run()?;
        assert_eq!(fleet.unit(1).check(&["keys", "--json"])?.trim(), "[]");
        for (from, to) in [(1, 2), (2, 1)] {
            for address in fleet.terminal(to).addresses() {
                let ping = Ping::to(address).pattern(MARKER);
                ping.none(&fleet.terminal(from).host)?;
            }
        }
        assert_eq!(hub.count_with(MARKER)?, 0);
        fleet.manager.run()?;
        fleet.unit(1).wait_key("office")?;
        fleet.wait_talk(1, 2)
    })
}

#[test]
fn a_unit_that_loses_its_lease_passes_nothing_in_a_group_that_locks() -> Result<()> {
    for mode in [Mode::Inline, Mode::Gateway] {
        scenario(|rig| {
            readable_without_units(rig)?;
            let mut fleet = Fleet::pair(rig, mode, "hitless")?;
            let hub = rig.capture(fleet.net.hub.host(), None)?;
            fleet.talk(1, 2)?;
            // The control: without a lease, units go on with their keys.
            fleet.manager.daemon()?.terminate()?;
            for unit in [1, 2] {
                fleet
                    .unit(unit)
                    .wait_status("continues with the keys that it has")?;
            }
            fleet.talk(1, 2)?;
            fleet.manager.run()?;
            for unit in [1, 2] {
                fleet.unit(unit).wait_status("registered, lease")?;
            }
            fleet.manager.check(&["group", "set", "office", "--lock"])?;
            fleet.talk(1, 2)?;
            fleet.manager.daemon()?.terminate()?;
            for unit in [1, 2] {
                fleet.unit(unit).wait_status("because they lock: office")?;
                let keys = fleet.unit(unit).check(&["keys", "--json"])?;
                ensure!(keys.contains("\"locked\""), "{keys}");
            }
            hub.clear()?;
            let (from, to) = (fleet.terminal(1), fleet.terminal(2));
            for (src, address) in from.addresses().into_iter().zip(to.addresses()) {
                Ping::to(address).pattern(MARKER).none(&from.host)?;
                let pair = [src.to_string(), address.to_string()];
                let said = fleet.unit(1).check(&["explain", &pair[0], &pair[1]])?;
                ensure!(said.matches("are locked").count() == 2, "{said}");
                ensure!(said.contains("because they lock: office"), "{said}");
            }
            ensure!(hub.count_with(MARKER)? == 0, "something went in clear");
            ensure!(hub.esp()? == 0, "something went under a locked key");
            let drops = fleet.unit(1).counter("drop_locked")?;
            ensure!(drops >= 6, "{drops} drops for 6 pings");
            fleet.manager.run()?;
            for unit in [1, 2] {
                fleet.unit(unit).wait_status("registered, lease")?;
            }
            fleet.talk(1, 2)
        })?;
    }
    Ok(())
}

#[test]
fn sigterm_leaves_the_network_as_it_was() -> Result<()> {
    for mode in [Mode::Inline, Mode::Gateway] {
        scenario(|rig| {
            let (net, mut unit, before) = enrolled(rig, mode)?;
            unit.run()?;
            unit.wait_key("office")?;
            let during = unit.host().network_state()?;
            assert_ne!(before, during, "a running unit changes its host");
            // So that neighbours and paths exist when the unit ends.
            Ping::to(net.terminal(2).v4).run(&net.terminal(1).host)?;
            let status = unit.daemon()?.terminate()?;
            assert!(status.success(), "it ended with {status}");
            same(&before, &unit.host().network_state()?)
        })?;
    }
    Ok(())
}

#[test]
fn sigterm_at_any_moment_of_the_start_leaves_the_network_as_it_was() -> Result<()> {
    scenario(|rig| {
        let (_net, mut unit, before) = enrolled(rig, Mode::Inline)?;
        for delay in [0, 2, 5, 10, 15, 20, 30, 40, 60, 80, 120, 200, 400] {
            let daemon = unit.spawn()?;
            // The moment is what is tested; there is nothing to wait for.
            std::thread::sleep(Duration::from_millis(delay));
            if delay == 400 {
                // The control: the start does change something.
                wait_for("a change of the network", PATIENCE, || {
                    Ok((unit.host().network_state()? != before).then_some(()))
                })?;
            }
            daemon.terminate()?;
            same(&before, &unit.host().network_state()?)
                .map_err(|error| error.context(format!("SIGTERM {delay} ms after the start")))?;
        }
        Ok(())
    })
}

#[test]
fn a_start_after_sigkill_repairs_and_sigterm_then_restores_everything() -> Result<()> {
    scenario(|rig| {
        let (_net, mut unit, before) = enrolled(rig, Mode::Inline)?;
        unit.run()?;
        unit.wait_key("office")?;
        unit.daemon()?.kill()?;
        assert_ne!(before, unit.host().network_state()?);
        unit.run()?;
        unit.daemon()?.terminate()?;
        same(&before, &unit.host().network_state()?)
    })
}

#[test]
fn guard_off_undoes_all_that_a_killed_unit_has_left_and_nothing_passes_before() -> Result<()> {
    for mode in [Mode::Gateway, Mode::Inline] {
        scenario(|rig| {
            readable_without_units(rig)?;
            let net = Topology::new(rig, mode, 2)?;
            let manager = Manager::start(rig, &net)?;
            manager.add_group("office", "hitless", &net.protected())?;
            let token = manager.add_unit("eu1", &["office"])?;
            let one = net.terminal(1);
            let mut unit = Unit::new(rig, one)?;
            // A host that forwards nothing by itself, so that all forwarding is the unit's.
            let host = unit.host().clone();
            host.sysctl("net.ipv4.conf.all.forwarding", "0")?;
            host.sysctl("net.ipv6.conf.all.forwarding", "0")?;
            let before = host.network_state()?;
            unit.enroll(&net, one, &token)?;
            unit.run()?;
            unit.wait_key("office")?;
            unit.daemon()?.kill()?;
            assert!(unit.dir().join("restore.json").exists());
            assert_ne!(before, host.network_state()?);

            let hub = rig.capture(net.hub.host(), None)?;
            if mode == Mode::Inline {
                for address in net.terminal(2).addresses() {
                    one.send_by_unit(address)?;
                }
            }
            let pinging = Pinging::start(rig, one, net.terminal(2))?;
            pinging.wait_more()?;
            let said = unit.check(&["guard", "off"])?;
            assert!(
                said.contains("guard: off; ") && said.contains("undone"),
                "{said}"
            );
            pinging.end()?;
            assert_eq!(hub.count_with(MARKER)?, 0, "in clear while it was undone");
            same(&before, &host.network_state()?)?;
            assert!(!unit.dir().join("restore.json").exists());
            // A second time there is nothing to do, and the unit can start again.
            assert_eq!(unit.check(&["guard", "off"])?.trim(), "guard: off");
            unit.run()?;
            unit.wait_key("office").map(drop)
        })?;
    }
    Ok(())
}

#[test]
fn a_second_process_of_a_folder_is_told_who_runs_and_a_guard_that_stays_is_the_last_word()
-> Result<()> {
    scenario(|rig| {
        let (_net, mut unit, before) = enrolled(rig, Mode::Inline)?;
        let file = unit.dir().join("eu.toml");
        let open = std::fs::read_to_string(&file)?;
        let closed = open.replace("on_stop = \"open\"", "on_stop = \"closed\"");
        assert_ne!(open, closed);
        std::fs::write(&file, closed)?;
        unit.run()?;
        let during = unit.host().network_state()?;
        let pid = format!("process {}", unit.daemon()?.pid());
        let words = ["fpn-eu already runs with this folder", pid.as_str()];
        refused(unit.host(), &unit.command(&["run"])?, &words, &during)?;
        unit.daemon()?.terminate()?;
        let log = unit.daemon()?.log();
        let last = log.lines().last().unwrap_or_default();
        assert!(last.contains("the guard stays and nothing passes"), "{log}");
        unit.check(&["guard", "off"])?;
        same(&before, &unit.host().network_state()?)
    })
}

#[test]
fn a_manager_without_an_address_and_a_host_that_is_not_ready_are_told() -> Result<()> {
    scenario(|rig| {
        let (_net, mut unit, before) = enrolled(rig, Mode::Inline)?;
        let host = unit.host().clone();
        let file = unit.dir().join("eu.toml");
        let good = std::fs::read_to_string(&file)?;
        let address = good.lines().find(|line| line.starts_with("address = "));
        let address = address.unwrap_or_default().to_owned();
        let with = |other: &str| good.replace(&address, &format!("address = \"{other}\""));
        std::fs::write(&file, with("nohost"))?;
        let words = ["eu.toml:2: ", "the port is missing"];
        refused(&host, &unit.command(&["check"])?, &words, &before)?;
        std::fs::write(&file, with("nohost.invalid:4747"))?;
        host.ip("link set in0 down")?;
        let checked = unit.check(&["check"])?;
        assert!(
            checked.contains("warning: in0 (the inside) is down"),
            "{checked}"
        );
        host.ip("link set in0 up")?;
        unit.run()?;
        unit.wait_status("warning: cannot resolve the manager's address nohost.invalid:4747")?;
        let log = unit.daemon()?.log();
        assert_eq!(
            log.matches("cannot resolve the manager's address").count(),
            1,
            "{log}"
        );
        Ok(())
    })
}

/// Returns a manager, and unit 1 enrolled but not started, with the state of its host.
fn enrolled(rig: &Rig, mode: Mode) -> Result<(Topology, Unit<'_>, String)> {
    let net = Topology::new(rig, mode, 2)?;
    let manager = Manager::start(rig, &net)?;
    manager.add_group("office", "hitless", &net.protected())?;
    let token = manager.add_unit("eu1", &["office"])?;
    let unit = Unit::new(rig, net.terminal(1))?;
    let before = unit.host().network_state()?;
    unit.enroll(&net, net.terminal(1), &token)?;
    same(&before, &unit.host().network_state()?)?;
    Ok((net, unit, before))
}

fn same(before: &str, after: &str) -> Result<()> {
    let missing: Vec<_> = before
        .lines()
        .filter(|line| !after.contains(line))
        .collect();
    let added: Vec<_> = after
        .lines()
        .filter(|line| !before.contains(line))
        .collect();
    ensure!(
        before == after,
        "the host's network changed: gone {missing:#?}, new {added:#?}"
    );
    Ok(())
}

#[test]
fn a_unit_recovers_from_link_flaps() -> Result<()> {
    scenario(|rig| {
        readable_without_units(rig)?;
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        fleet.talk(1, 2)?;
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        let host = fleet.unit(1).host();
        // As on a router: addresses survive the loss of a link.
        host.sysctl("net.ipv6.conf.out0.keep_addr_on_down", "1")?;
        for interface in ["in0", "out0"] {
            for _ in 0..3 {
                host.ip(&format!(
                    "link set {interface} down\nlink set {interface} up"
                ))?;
            }
            fleet.wait_talk(1, 2)?;
            fleet.wait_talk(2, 1)?;
            Ping::to(fleet.terminal(2).v4)
                .pattern(MARKER)
                .all(&fleet.terminal(1).host)?;
        }
        assert_eq!(hub.count_with(MARKER)?, 0);
        Ok(())
    })
}

#[test]
fn a_bump_in_the_wire_carries_ipv6_whatever_its_host_does_with_it() -> Result<()> {
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Inline, 2)?;
        let host = net.terminal(1).unit()?.clone();
        host.sysctl("net.ipv6.conf.all.disable_ipv6", "1")?;
        host.sysctl("net.ipv6.conf.default.disable_ipv6", "1")?;
        let groups = [netns_tests::Group::new("office", "hitless")];
        let fleet = Fleet::start(rig, net, &groups, &[&["office"], &["office"]])?;
        fleet.talk(1, 2)?;
        fleet.talk(2, 1)?;
        let status: serde_json::Value = fleet.unit(1).json(&["status"])?;
        assert_eq!(status["ipv6"], true);
        Ok(())
    })
}

#[test]
fn a_host_without_ipv6_runs_ipv4_and_says_so() -> Result<()> {
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Gateway, 2)?;
        let host = net.terminal(1).unit()?.clone();
        host.sysctl("net.ipv6.conf.all.disable_ipv6", "1")?;
        host.sysctl("net.ipv6.conf.default.disable_ipv6", "1")?;
        let groups = [netns_tests::Group::new("office", "hitless")];
        let fleet = Fleet::start(rig, net, &groups, &[&["office"], &["office"]])?;
        Ping::to(fleet.terminal(2).v4).all(&fleet.terminal(1).host)?;
        Ping::to(fleet.terminal(1).v4).all(&fleet.terminal(2).host)?;
        let status = fleet.unit(1).check(&["status"])?;
        assert!(
            status.contains("IPv6"),
            "the status does not tell that IPv6 is off: {status}"
        );
        Ok(())
    })
}

#[test]
fn a_kernel_without_ipv6_runs_ipv4_says_so_and_is_asked_for_nothing_of_it() -> Result<()> {
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Gateway, 2)?;
        let manager = Manager::start(rig, &net)?;
        manager.add_group("office", "hitless", &net.protected())?;
        let mut units = Vec::new();
        for terminal in &net.terminals {
            let token = manager.add_unit(terminal.unit()?.name(), &["office"])?;
            let mut unit = Unit::new(rig, terminal)?;
            if units.is_empty() {
                unit = unit.without_ipv6();
            }
            unit.enroll(&net, terminal, &token)?;
            units.push(unit);
        }
        let host = units[0].host().clone();
        let before = host.network_state()?;
        // The control: the kernel does have IPv6, and the wrapper hides it.
        assert!(host.check(&["ip", "-6", "addr"])?.contains("fd77::11"));
        let checked = units[0].check(&["check"])?;
        assert!(checked.contains("IPv4 only"), "{checked}");
        for unit in &mut units {
            unit.run()?;
        }
        for unit in &units {
            unit.wait_ready()?;
        }

        let hub = rig.capture(net.hub.host(), None)?;
        let (one, two) = (net.terminal(1), net.terminal(2));
        for (from, to) in [(one, two), (two, one)] {
            Ping::to(to.v4).pattern(MARKER).all(&from.host)?;
        }
        assert_eq!(hub.count_with(MARKER)?, 0);
        assert!(hub.esp()? >= 12);
        let status = units[0].check(&["status"])?;
        assert!(status.contains("this kernel has no IPv6"), "{status}");
        let log = units[0].daemon()?.log();
        assert_eq!(log.matches("no IPv6").count(), 1, "{log}");

        let tables = host.check(&["nft", "list", "tables"])?;
        assert_eq!(tables.trim(), "table ip fpn_guard");
        let during = host.network_state()?;
        let of_ipv6 = |state: &str| -> Vec<String> {
            let rules = section(state, "# ip -6 rule");
            let settings = state.lines().filter(|l| l.starts_with("net.ipv6.conf."));
            let ours = |l: &&str| !l.contains(".fpn-");
            rules
                .lines()
                .chain(settings.filter(ours))
                .map(String::from)
                .collect()
        };
        assert_eq!(of_ipv6(&before), of_ipv6(&during));
        assert!(!section(&during, "# ip -6 route show table all").contains("proto 142"));
        // The whole guard is removed with the unit.
        assert!(units[0].daemon()?.terminate()?.success());
        same(&before, &host.network_state()?)
    })
}

/// Returns the output of one command in a host's network state.
fn section<'a>(state: &'a str, command: &str) -> &'a str {
    let rest = state.split_once(&format!("{command}\n"));
    let rest = rest.map_or("", |(_, rest)| rest);
    rest.split("\n#").next().unwrap_or_default()
}

#[test]
fn a_guard_of_an_earlier_version_is_replaced_and_goes_with_the_unit() -> Result<()> {
    scenario(|rig| {
        let (_net, mut unit, before) = enrolled(rig, Mode::Inline)?;
        let host = unit.host().clone();
        let earlier = "add table inet fpn_guard; add chain inet fpn_guard forward \
                       { type filter hook forward priority -300; }; \
                       add rule inet fpn_guard forward iifname \"in0\" drop";
        host.check(&["nft", earlier])?;
        unit.run()?;
        let tables = host.check(&["nft", "list", "tables"])?;
        assert!(tables.contains("table ip fpn_guard") && tables.contains("table ip6 fpn_guard"));
        assert!(!tables.contains("inet"), "{tables}");
        assert!(unit.daemon()?.terminate()?.success());
        same(&before, &host.network_state()?)?;
        // The same without a running unit.
        host.check(&["nft", earlier])?;
        unit.check(&["guard", "off"])?;
        same(&before, &host.network_state()?)
    })
}

#[test]
fn a_unit_whose_configuration_is_wrong_says_where_and_changes_nothing() -> Result<()> {
    scenario(|rig| {
        let (_net, mut unit, before) = enrolled(rig, Mode::Inline)?;
        let file = unit.dir().join("eu.toml");
        let good = std::fs::read_to_string(&file)?;
        let lines = good.lines().count();
        let bad = [
            (
                format!("nonsense = 1\n{good}"),
                vec!["eu.toml", "nonsense", "1"],
            ),
            (good.replace("in0", "nosuch0"), vec!["nosuch0"]),
            (format!("{good}\n= broken"), vec!["eu.toml"]),
        ];
        assert!(lines > 2, "an empty configuration: {good}");
        for (text, words) in bad {
            std::fs::write(&file, text)?;
            refused(unit.host(), &unit.command(&["check"])?, &words, &before)?;
            refused(unit.host(), &unit.command(&["run"])?, &words, &before)?;
        }
        std::fs::write(&file, good)?;
        unit.check(&["check"])?;
        unit.run()
    })
}

#[test]
fn a_unit_on_a_host_that_lacks_something_says_what_and_changes_nothing() -> Result<()> {
    scenario(|rig| {
        let (_net, mut unit, before) = enrolled(rig, Mode::Inline)?;
        let run = unit.command(&["run"])?;
        let words: Vec<&str> = run.iter().map(String::as_str).collect();
        let with = |prefix: &[&str]| -> Vec<String> {
            prefix
                .iter()
                .chain(&words)
                .map(|word| (*word).to_owned())
                .collect()
        };
        // Root without CAP_NET_ADMIN.
        let unprivileged = with(&["setpriv", "--bounding-set", "-net_admin"]);
        refused(unit.host(), &unprivileged, &["CAP_NET_ADMIN"], &before)?;
        // No TUN device.
        let hide = "mount -t tmpfs t /dev/net && exec \"$@\"";
        let no_tun = with(&["unshare", "-m", "sh", "-c", hide, "sh"]);
        refused(unit.host(), &no_tun, &["/dev/net/tun"], &before)?;
        // No nft.
        let no_nft = with(&["env", "PATH=/nonexistent"]);
        refused(unit.host(), &no_nft, &["nft"], &before)?;
        unit.run()
    })
}

/// Checks that the command fails with these words in its error, and that the host's network is as
/// before.
fn refused(host: &Host, command: &[String], words: &[&str], before: &str) -> Result<()> {
    let command: Vec<&str> = command.iter().map(String::as_str).collect();
    let outcome = host.run(&command)?;
    let said = &outcome.stderr;
    ensure!(!outcome.ok, "{command:?} did not fail");
    for word in words {
        ensure!(
            said.contains(word),
            "{command:?} failed without naming {word}: {said}"
        );
    }
    ensure!(!said.contains("panicked"), "{said}");
    same(before, &host.network_state()?)
}

#[test]
fn a_manager_whose_port_is_in_use_says_so() -> Result<()> {
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Inline, 1)?;
        let manager = Manager::start(rig, &net)?;
        let dir = rig.state_dir("second");
        let dir = dir.to_str().expect("a temporary folder's path is UTF-8");
        let program = netns_tests::binary("fpn-mge")?;
        let program = program.to_str().expect("the path of the build is UTF-8");
        let base = [program, "--dir", dir];
        let listen = format!("{}:4747", net.manager_address());
        let host = manager.host();
        host.check(&[&base[..], &["init", "--listen", &listen]].concat())?;
        let outcome = host.run(&[&base[..], &["run"]].concat())?;
        assert!(!outcome.ok);
        assert!(outcome.stderr.contains(&listen), "{}", outcome.stderr);
        Ok(())
    })
}
