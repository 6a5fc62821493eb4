//! Changes on a unit's host while it runs: what the unit restores, what it ignores, and what it
//! warns about.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use netns_tests::{
    Daemon, Fleet, Group, Host, Mode, PATIENCE, Rig, Topology, Unit, scenario, wait_for,
};

#[test]
fn what_does_not_concern_a_unit_costs_it_no_look_and_what_does_is_put_back() -> Result<()> {
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Gateway, 1)?;
        // The unit makes it forward, so that it also puts that back.
        for family in ["ipv4", "ipv6"] {
            let setting = format!("net.{family}.conf.all.forwarding");
            net.terminal(1).unit()?.sysctl(&setting, "0")?;
        }
        let groups = [Group::new("office", "hitless")];
        let fleet = Fleet::start(rig, net, &groups, &[&["office"]])?;
        let unit = fleet.unit(1);
        let host = unit.host().clone();
        // When a periodic check is due, everything that followed from the start is over.
        let quiet = || -> Result<[u64; 2]> {
            let before = looks(unit)?;
            wait_for("a look by the clock", PATIENCE, || {
                Ok((looks(unit)?[0] > before[0]).then_some(()))
            })?;
            looks(unit)
        };
        host.check(&[
            "nft",
            "add table inet f2b; add set inet f2b banned { type ipv4_addr; }",
        ])?;
        let before = quiet()?;
        let start = Instant::now();
        // A routing daemon, containers that come and go, a program that blocks addresses. The
        // status includes everything that has happened: if something concerns the unit, the unit
        // looks at it before it answers.
        let mut many = String::new();
        for n in 0..200 {
            many += &format!("route add 10.200.{n}.0/24 via 10.77.0.2\n");
            many += &format!("route add fd20:{n}::/64 via fd77::2\n");
        }
        host.ip(&many)?;
        for change in [
            "ip route add 10.201.0.0/24 via 10.77.0.2",
            "ip -6 route add fd21::/64 via fd77::2",
            "ip route add 10.201.0.0/24 via 10.77.0.2 table 1000",
            "ip rule add pref 1000 from 192.0.2.1 table 7",
            "ip -6 rule add pref 1000 from fd99::1 table 7",
            "ip link add va type veth peer name vb",
            "ip link set va up",
            "ip addr add 192.0.2.1/32 dev va",
            "ip -6 addr add fd99::1/128 dev va",
            "ip link del va",
            "nft add element inet f2b banned { 192.0.2.1 }",
        ] {
            let words: Vec<&str> = change.split(' ').collect();
            host.check(&words)?;
            unit.check(&["status"])?;
        }
        let after = looks(unit)?;
        let by_the_clock = start.elapsed().as_secs() / 10 + 1;
        ensure!(
            after[0] <= before[0] + by_the_clock,
            "{before:?} looks, then {after:?}"
        );
        assert_eq!(after[1], before[1], "nft was asked");

        // The control: everything that does concern the unit is restored, each change by itself,
        // and soon.
        let state = state_of(&host)?;
        let changes = [
            "rule del pref 102",
            "-6 rule del pref 104",
            "route del throw 10.78.1.0/24 table 100",
            "-6 route del throw fd78:1::/64 table 100",
            "route flush table 101",
            "link set fpn-black mtu 1400",
            "link set fpn-red txqueuelen 10",
            "link set out0 group 5",
        ];
        let start = Instant::now();
        for change in changes {
            let before = looks(unit)?;
            let words: Vec<&str> = ["ip"].into_iter().chain(change.split(' ')).collect();
            host.check(&words)?;
            put_back(&host, &state, change)?;
            let after = looks(unit)?;
            let more = after[0] - before[0];
            ensure!((1..=6).contains(&more), "{change}: {more} looks");
        }
        // Without news from the kernel the periodic check would restore it, every ten seconds.
        let took = start.elapsed();
        ensure!(took < Duration::from_secs(40), "put back after {took:?}");
        for (setting, value) in [
            ("net.ipv4.conf.out0.forwarding", "0"),
            ("net.ipv6.conf.out0.force_forwarding", "0"),
        ] {
            host.sysctl(setting, value)?;
            put_back(&host, &state, setting)?;
        }
        let before = looks(unit)?;
        host.check(&["nft", "delete table ip fpn_guard"])?;
        guarded(&host)?;
        ensure!(looks(unit)?[1] > before[1]);
        Ok(())
    })
}

#[test]
fn many_changes_in_a_row_that_concern_a_unit_cost_it_few_looks() -> Result<()> {
    scenario(|rig| {
        let fleet = one_unit(rig, Mode::Inline)?;
        let unit = fleet.unit(1);
        // Addresses of the unit's own links: the kernel reports each of them separately.
        let (mut add, mut remove) = (String::new(), String::new());
        for n in 0..200 {
            for address in [format!("10.202.0.{n}/32"), format!("fd22::{n}/128")] {
                add += &format!("addr add {address} dev out0\n");
                remove += &format!("addr del {address} dev out0\n");
            }
        }
        for batch in [add, remove] {
            let before = looks(unit)?[0];
            unit.host().ip(&batch)?;
            // The unit acts on everything that it has heard before it returns its status.
            unit.check(&["status"])?;
            let more = looks(unit)?[0] - before;
            // One look for each pause in the news, and two per second while there is no pause. A
            // busy machine causes pauses. Without coalescing there would be one look for each of
            // the 400 changes.
            ensure!((1..=40).contains(&more), "{more} looks for 400 changes");
        }
        Ok(())
    })
}

#[test]
fn a_route_of_the_operator_that_does_the_same_is_left_and_another_one_is_told() -> Result<()> {
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Gateway, 1)?;
        let host = net.terminal(1).unit()?.clone();
        host.ip("route add throw 10.78.1.0/24 table 100\nroute add throw fd78:1::/64 table 100")?;
        let groups = [Group::new("office", "hitless")];
        let fleet = Fleet::start(rig, net, &groups, &[&["office"]])?;
        let unit = fleet.unit(1);
        let told = |words: &str| -> Result<bool> { Ok(unit.check(&["status"])?.contains(words)) };
        let sentence = "a route of somebody else is in its place";
        ensure!(!told(sentence)?, "a route that does the same");
        host.ip("route replace prohibit 10.78.1.0/24 table 100")?;
        ensure!(told(sentence)?);
        host.ip("route del prohibit 10.78.1.0/24 table 100")?;
        ensure!(!told(sentence)?);
        let table = ["ip", "route", "show", "table", "100", "proto", "142"];
        let routes = host.check(&table)?;
        ensure!(routes.contains("throw 10.78.1.0/24"), "{routes}");
        unit.daemon()?.terminate()?;
        let left = host.check(&["ip", "-6", "route", "show", "table", "100"])?;
        ensure!(
            left.contains("throw fd78:1::/64"),
            "the operator's route is gone: {left}"
        );
        Ok(())
    })
}

#[test]
fn an_outside_that_becomes_too_small_is_told_by_status_and_once_by_the_log() -> Result<()> {
    scenario(|rig| {
        let mut fleet = one_unit(rig, Mode::Inline)?;
        let host = fleet.unit(1).host().clone();
        let sentence = "out0 has an MTU of 1363, too small for a packet of 1280 bytes and its encryption: at least 1364 are needed. IPv6 packets of that size are sent in two parts";
        let told = |fleet: &Fleet<'_>| -> Result<bool> {
            let status: serde_json::Value = fleet.unit(1).json(&["status"])?;
            let warnings = status["warnings"].as_array().into_iter().flatten();
            let mut warnings = warnings.filter_map(serde_json::Value::as_str);
            Ok(warnings.any(|w| w == sentence))
        };
        let logged = |fleet: &Fleet<'_>| -> Result<usize> {
            let log = fleet.unit(1).daemon()?.log();
            let lines = log
                .lines()
                .filter(|l| l.contains(sentence) && l.contains("WARN"));
            Ok(lines.count())
        };
        host.ip("link set out0 mtu 1364")?;
        ensure!(!told(&fleet)?);
        for times in 1..=2 {
            host.ip("link set out0 mtu 1363")?;
            ensure!(told(&fleet)?, "the status does not tell");
            // Other changes do not repeat the warning.
            host.ip("link set out0 group 9")?;
            ensure!(told(&fleet)?);
            assert_eq!(logged(&fleet)?, times);
            host.ip("link set out0 mtu 1400")?;
            ensure!(!told(&fleet)?, "the status still tells");
        }
        // The same words as at a start.
        host.ip("link set out0 mtu 1363")?;
        for command in ["check", "run"] {
            if command == "run" {
                fleet.unit_mut(1).daemon()?.terminate()?;
            }
            let outcome = fleet.unit(1).cli(&[command])?;
            ensure!(
                !outcome.ok && outcome.stderr.contains(sentence),
                "{outcome:?}"
            );
        }
        Ok(())
    })
}

#[test]
fn status_warns_where_check_does() -> Result<()> {
    let down = (
        "link set in0 down",
        "link set in0 up",
        "in0 (the inside) is down, so nothing passes through it: ip link set in0 up",
    );
    let of_a_gateway = [
        down,
        (
            "addr del 10.77.0.11/24 dev out0",
            "addr add 10.77.0.11/24 dev out0",
            "out0 (the outside) has no IPv4 address, but there are IPv4 terminals",
        ),
        (
            "addr del fd77::11/64 dev out0",
            "addr add fd77::11/64 dev out0 nodad",
            "out0 (the outside) has no IPv6 address, but there are IPv6 terminals",
        ),
    ];
    let inline = [
        down,
        (
            "addr add fd77::1:1/128 dev lo",
            "addr del fd77::1:1/128 dev lo",
            "fd77::1:1 in unit.ce is this host's own address (on lo)",
        ),
        (
            "route add default via 10.88.0.1 dev in0 onlink",
            "route del default via 10.88.0.1 dev in0",
            "this host reaches its default gateway 10.88.0.1 through in0 (the inside)",
        ),
        (
            "route add default via fe80::1 dev in0",
            "route del default via fe80::1 dev in0",
            "this host reaches its default gateway fe80::1 through in0 (the inside)",
        ),
    ];
    scenario(|rig| warns(&one_unit(rig, Mode::Gateway)?, &of_a_gateway))?;
    scenario(|rig| warns(&one_unit(rig, Mode::Inline)?, &inline))
}

/// Each change of the host makes both commands warn in these words, until it is taken back.
fn warns(fleet: &Fleet<'_>, changes: &[(&str, &str, &str)]) -> Result<()> {
    let unit = fleet.unit(1);
    let host = unit.host().clone();
    let warnings = |command: &str| -> Result<Vec<String>> {
        let answer: serde_json::Value = unit.json(&[command])?;
        Ok(serde_json::from_value(answer["warnings"].clone())?)
    };
    assert_eq!(warnings("check")?, [""; 0]);
    assert_eq!(warnings("status")?, [""; 0]);
    // Whatever `check` finds, `status` knows too, in the same words, and perhaps more. It notices that the
    // manager is silent when the lease is over.
    let both = |words: &str| {
        wait_for(&format!("both to warn: {words}"), PATIENCE, || {
            let (check, status) = (warnings("check")?, warnings("status")?);
            let known = |w: &String| status.iter().any(|s| s.starts_with(w.as_str()));
            let told = check.iter().any(|w| w.starts_with(words));
            Ok((told && check.iter().all(known)).then_some(()))
        })
    };
    for (change, back, words) in changes {
        host.ip(change)?;
        both(words)?;
        host.ip(back)?;
        wait_for("an end of the warning", PATIENCE, || {
            let told = [warnings("check")?, warnings("status")?].concat();
            Ok((!told.iter().any(|w| w.starts_with(words))).then_some(()))
        })?;
    }
    fleet.manager.daemon()?.kill()?;
    let words = format!("the manager at {}:4747", fleet.net.manager_address());
    wait_for("the end of the lease", PATIENCE, || {
        let told = warnings("status")?;
        Ok(told.iter().any(|w| w.starts_with(&words)).then_some(()))
    })?;
    both(&words)?;
    // A terminal may be the manager, and then it is on the inside.
    host.ip("route add 10.77.0.2/32 dev in0")?;
    let words = "this host reaches its manager 10.77.0.2 through in0 (the inside)";
    let told = warnings("check")?.iter().any(|w| w.starts_with(words));
    ensure!(told == (fleet.net.mode == Mode::Inline));
    unit.set("ce", r#"["10.77.0.2", "fd77::1:1"]"#)?;
    ensure!(!warnings("check")?.iter().any(|w| w.starts_with(words)));
    Ok(())
}

#[test]
fn a_gateway_without_a_route_to_another_units_terminals_says_so() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Gateway, "hitless")?;
        fleet.wait_talk(1, 2)?;
        let unit = fleet.unit(1);
        ensure!(!unit.check(&["status"])?.contains("no route"));
        for (prefix, via, terminal) in [
            ("10.78.2.0/24", "10.77.0.12", fleet.terminal(2).v4),
            ("fd78:2::/64", "fd77::12", fleet.terminal(2).v6),
        ] {
            unit.host().ip(&format!("route del {prefix} via {via}"))?;
            let words = format!("this host has no route to {terminal} through out0");
            unit.wait_status(&words)?;
            // Also told to whoever asks about one pair.
            let from = fleet.terminal(1).like(terminal).to_string();
            let explain = ["explain", &from, &terminal.to_string()];
            let told: serde_json::Value = unit.json(&explain)?;
            ensure!(told["warnings"].to_string().contains(&words), "{told}");
            let text = unit.check(&explain)?;
            ensure!(text.contains(&format!("warning: {words}")), "{text}");
            unit.host().ip(&format!("route add {prefix} via {via}"))?;
            wait_for("an end of the warning", PATIENCE, || {
                Ok((!unit.check(&["status"])?.contains("no route")).then_some(()))
            })?;
        }
        // The way to the terminal itself.
        unit.host()
            .ip("addr del 10.78.1.1/24 dev in0\naddr add 10.78.1.1/32 dev in0")?;
        unit.wait_status("no route to its terminal 10.78.1.9 through in0")?;
        // A terminal's address that is the host's own is no matter of routes.
        for (terminal, length) in fleet.terminal(1).addresses().into_iter().zip([32, 128]) {
            unit.host()
                .ip(&format!("addr add {terminal}/{length} dev lo nodad"))?;
            unit.wait_status(&format!("{terminal} is this host's own address"))?;
            let told = unit.check(&["status"])?;
            ensure!(
                !told.contains(&format!("terminal {terminal} through")),
                "{told}"
            );
        }
        Ok(())
    })
}

#[test]
fn a_unit_that_has_no_descriptors_left_for_nft_says_so_and_goes_on_when_it_has() -> Result<()> {
    scenario(|rig| {
        let fleet = one_unit(rig, Mode::Inline)?;
        let unit = fleet.unit(1);
        let host = unit.host().clone();
        let pid = unit.daemon()?.pid().to_string();
        let limit = |n: &str| host.check(&["prlimit", "--pid", &pid, &format!("--nofile={n}:")]);
        // The descriptors that it has, and too few more for a pipe.
        let open = std::fs::read_dir(format!("/proc/{pid}/fd"))?.count();
        limit(&(open + 1).to_string())?;
        host.check(&["nft", "delete table ip fpn_guard"])?;
        warned(
            unit.daemon()?,
            "the program nft cannot be run: Too many open files",
        )?;
        limit("4096")?;
        guarded(&host)?;
        wait_for("an end of the warning", PATIENCE, || {
            let status = unit.check(&["status"])?;
            Ok((!status.contains("cannot be run")).then_some(()))
        })
    })
}

#[test]
fn a_unit_whose_nft_is_gone_says_so_and_goes_on_when_it_is_back() -> Result<()> {
    scenario(|rig| {
        let mut fleet = one_unit(rig, Mode::Inline)?;
        fleet.unit_mut(1).daemon()?.terminate()?;
        let unit = fleet.unit(1);
        let host = unit.host().clone();
        let programs = rig.state_dir("programs");
        std::fs::create_dir_all(&programs)?;
        let nft = programs.join("nft");
        let real = host.check(&["sh", "-c", "command -v nft"])?;
        let install = || std::os::unix::fs::symlink(real.trim(), &nft);
        install()?;
        let path = format!("PATH={}", programs.display());
        let command = unit.command(&["run"])?;
        let words: Vec<&str> = [path.as_str()]
            .into_iter()
            .chain(command.iter().map(String::as_str))
            .collect();
        let daemon = rig.spawn(&host, "eu-path", Path::new("/usr/bin/env"), &words)?;
        wait_for("its status", PATIENCE, || {
            Ok(unit.cli(&["status"])?.ok.then_some(()))
        })?;
        std::fs::remove_file(&nft)?;
        host.check(&["nft", "delete table ip fpn_guard"])?;
        warned(&daemon, "the program nft is not installed")?;
        let status = unit.check(&["status"])?;
        ensure!(
            status.contains("warning: cannot look at the guard: the program nft is not"),
            "{status}"
        );
        install()?;
        guarded(&host)
    })
}

fn guarded(host: &Host) -> Result<()> {
    wait_for("the guard", PATIENCE, || {
        let guard = host.run(&["nft", "list", "table", "ip", "fpn_guard"])?;
        Ok(guard.ok.then_some(()))
    })
}

fn warned(daemon: &Daemon, words: &str) -> Result<()> {
    wait_for(&format!("a warning of {words}"), PATIENCE, || {
        let log = daemon.log();
        let mut lines = log.lines().filter(|l| l.contains("WARN"));
        Ok(lines.any(|l| l.contains(words)).then_some(()))
    })
}

fn one_unit(rig: &Rig, mode: Mode) -> Result<Fleet<'_>> {
    let net = Topology::new(rig, mode, 1)?;
    Fleet::start(rig, net, &[Group::new("office", "hitless")], &[&["office"]])
}

/// Returns how often the unit has looked at its host's network, and at the guard.
fn looks(unit: &Unit<'_>) -> Result<[u64; 2]> {
    Ok([
        unit.counter("network_checks")?,
        unit.counter("guard_checks")?,
    ])
}

fn put_back(host: &Host, state: &str, what: &str) -> Result<()> {
    let waited = wait_for(&format!("{what} to be put back"), PATIENCE, || {
        Ok((state_of(host)? == state).then_some(()))
    });
    waited.with_context(|| {
        let now = state_of(host).unwrap_or_default();
        let news = now
            .lines()
            .filter(|line| !state.lines().any(|l| l == *line));
        format!("other than before: {:#?}", news.collect::<Vec<_>>())
    })
}

/// Returns the network state with MTUs, groups and queues of links.
fn state_of(host: &Host) -> Result<String> {
    Ok(host.network_state()? + &host.check(&["ip", "-o", "link"])?)
}
