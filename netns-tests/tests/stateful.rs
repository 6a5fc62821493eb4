//! A host that keeps connections in mind, and one whose network manager removes what it does not
//! know.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use netns_tests::{
    EchoServer, Fleet, Host, MARKER, Mode, PATIENCE, Ping, Pinging, readable_without_units,
    scenario, tcp_transfer, udp_exchange, wait_for,
};

#[test]
fn a_host_that_keeps_connections_in_mind_carries_those_of_terminals() -> Result<()> {
    for mode in [Mode::Inline, Mode::Gateway] {
        scenario(|rig| {
            let fleet = Fleet::pair(rig, mode, "hitless")?;
            for unit in &fleet.units {
                let file = unit.dir().join("stateful.nft");
                std::fs::write(&file, STATEFUL)?;
                let file = file.to_str().context("not UTF-8")?;
                unit.host().check(&["nft", "-f", file])?;
            }
            let hub = rig.capture(fleet.net.hub.host(), None)?;
            for (from, to) in [(1, 2), (2, 1)] {
                let (from, to) = (fleet.terminal(from), fleet.terminal(to));
                for address in to.addresses() {
                    Ping::to(address).pattern(MARKER).all(&from.host)?;
                    tcp_transfer(&from.host, &to.host, address, 3_000_001)?;
                    let server = EchoServer::start(&to.host, address)?;
                    udp_exchange(&from.host, &server, [0, 1400, 1473, 9000, 60_000])?;
                }
            }
            fleet.manager.rotate("office", &[])?;
            fleet.talk(1, 2)?;
            assert_eq!(hub.count_with(MARKER)?, 0);
            for unit in &fleet.units {
                let counted = |rule| counted(unit.host(), rule);
                assert_eq!(counted("invalid")?, 0, "{mode:?}");
                // The control: the host does keep them in mind. It sees the terminals' connections
                // only if it is their router.
                ensure!(counted("answers")? > 0, "no answers of the manager");
                let (known, new) = (counted("known")?, counted("new")?);
                match mode {
                    Mode::Gateway => ensure!(known > 100 && new > 8, "{known}, {new}"),
                    _ => ensure!(known == 0 && new == 0, "{known}, {new}"),
                }
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// How many packets the rules with this comment have counted.
fn counted(host: &Host, comment: &str) -> Result<u64> {
    let comment = format!("comment \"{comment}\"");
    let table = host.check(&["nft", "list", "table", "inet", "stateful"])?;
    let rules = table.lines().filter(|line| line.contains(&comment));
    let numbers = rules.filter_map(|line| {
        let mut words = line.split_whitespace();
        words.find(|word| *word == "packets");
        words.next()?.parse::<u64>().ok()
    });
    Ok(numbers.sum())
}

#[test]
fn a_network_manager_that_removes_foreign_rules_and_routes_stops_a_gateway_for_seconds_at_most()
-> Result<()> {
    scenario(|rig| {
        readable_without_units(rig)?;
        let fleet = Fleet::pair(rig, Mode::Gateway, "hitless")?;
        fleet.talk(1, 2)?;
        fleet.talk(2, 1)?;
        let host = fleet.unit(1).host().clone();
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        let end = rig.capture(&fleet.terminal(2).host, Some("eth0"))?;
        let wanted = made_by_the_unit(&host)?;
        let there = Pinging::start(rig, fleet.terminal(1), fleet.terminal(2))?;
        let back = Pinging::start(rig, fleet.terminal(2), fleet.terminal(1))?;
        for _ in 0..3 {
            there.wait_more()?;
            back.wait_more()?;
            remove_foreign(&host)?;
            let start = Instant::now();
            wait_for("what the unit needs", PATIENCE, || {
                Ok((made_by_the_unit(&host)? == wanted).then_some(()))
            })?;
            // Not by the clock, which looks every ten seconds.
            let took = start.elapsed();
            ensure!(took < Duration::from_secs(5), "put back after {took:?}");
            end.clear()?;
            wait_for("pings of both families to arrive", PATIENCE, || {
                let frames = end.packets()?;
                let arrived = |v4| {
                    let mut requests = frames.iter().filter(|p| !p.sent && p.is_echo_with(MARKER));
                    requests.any(|p| p.source.is_ipv4() == v4)
                };
                Ok((arrived(true) && arrived(false)).then_some(()))
            })?;
        }
        there.end()?;
        back.end()?;
        assert_eq!(hub.count_with(MARKER)?, 0);
        // The control: a removed rule is missed.
        ensure!(hub.esp()? > 0 && wanted.lines().count() > 20, "{wanted}");
        Ok(())
    })
}

/// Does what a network manager does with rules and routes that neither it nor the kernel has made.
fn remove_foreign(host: &Host) -> Result<()> {
    let script = "
        for family in -4 -6; do
            ip $family rule flush
            ip $family rule add pref 32766 lookup main
            ip $family route flush table 100
            ip $family route flush table 101
            ip $family route flush proto 142 table main
        done
        ip rule add pref 32767 lookup default
    ";
    host.check(&["sh", "-c", script]).map(drop)
}

/// The rules, and the routes of every table that a unit makes.
fn made_by_the_unit(host: &Host) -> Result<String> {
    let mut all = String::new();
    for family in ["-4", "-6"] {
        all += &host.check(&["ip", family, "rule"])?;
        let routes = host.check(&["ip", family, "route", "show", "table", "all"])?;
        let ours = routes.lines().filter(|line| line.contains("proto 142"));
        let mut ours: Vec<&str> = ours.collect();
        ours.sort_unstable();
        all += &ours.join("\n");
    }
    Ok(all)
}

/// A firewall that accepts only what it has seen the beginning of.
const STATEFUL: &str = "
table inet stateful {
    chain forward {
        type filter hook forward priority filter; policy drop;
        ct state invalid counter drop comment \"invalid\"
        ct state established,related counter accept comment \"known\"
        ct state new counter accept comment \"new\"
    }
    chain input {
        type filter hook input priority filter; policy drop;
        ct state invalid counter drop comment \"invalid\"
        ct state established,related counter accept comment \"answers\"
        iifname lo accept
        meta l4proto { icmp, icmpv6 } accept
    }
    chain output {
        type filter hook output priority filter; policy accept;
        ct state invalid counter drop comment \"invalid\"
    }
}";
