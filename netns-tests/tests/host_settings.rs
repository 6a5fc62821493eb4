//! Settings of a unit's host that somebody else has made, and what the unit must achieve
//! nevertheless.

use std::net::IpAddr;

use anyhow::{Result, ensure};
use netns_tests::{Fleet, Group, Mode, Ping, Topology, Transport, scenario};

#[test]
fn a_terminal_is_never_told_to_go_around_its_unit() -> Result<()> {
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Gateway, 1)?;
        let (terminal, unit) = (
            net.terminal(1).host.clone(),
            net.terminal(1).unit()?.clone(),
        );
        // Another host on the inside, which the terminal reaches through the unit because it does
        // not know better.
        let others: [IpAddr; 2] = ["10.78.1.77".parse()?, "fd78:1::77".parse()?];
        let mac = terminal.check(&["cat", "/sys/class/net/eth0/address"])?;
        for other in others {
            unit.ip(&format!("neigh add {other} lladdr {} dev in0", mac.trim()))?;
        }
        terminal
            .ip("route add 10.78.1.77/32 via 10.78.1.1\nroute add fd78:1::77/128 via fd78:1::1")?;
        let capture = rig.capture(&terminal, Some("eth0"))?;
        let seen = || -> Result<[(usize, usize); 2]> {
            capture.clear()?;
            let mut seen = [(0, 0); 2];
            for (other, seen) in others.into_iter().zip(&mut seen) {
                // Redirects that the terminal has followed.
                for family in ["-4", "-6"] {
                    terminal.check(&["ip", family, "route", "flush", "cache"])?;
                }
                Ping::to(other).run(&terminal)?;
                let redirect = if other.is_ipv4() { (1, 5) } else { (58, 137) };
                let back = capture.count(|p| !p.sent && p.destination == other)?;
                let redirects = capture.count(|p| match &p.transport {
                    Transport::Other(protocol, bytes) => {
                        !p.sent
                            && bytes
                                .first()
                                .is_some_and(|kind| (*protocol, *kind) == redirect)
                    }
                    _ => false,
                })?;
                *seen = (back, redirects);
            }
            Ok(seen)
        };
        // The control: this router does send redirects.
        assert_eq!(unit.sysctl_value("net.ipv4.conf.all.send_redirects")?, "1");
        for (back, redirects) in seen()? {
            ensure!(
                back > 0 && redirects > 0,
                "{back} forwarded, {redirects} redirects"
            );
        }
        let _fleet = Fleet::start(rig, net, &[Group::new("office", "hitless")], &[&["office"]])?;
        for (back, redirects) in seen()? {
            ensure!(
                back > 0,
                "the unit's host does not forward among the terminals any more"
            );
            ensure!(redirects == 0, "{redirects} redirects");
        }
        Ok(())
    })
}

#[test]
fn terminals_talk_where_the_host_checks_the_reverse_path_of_ipv4() -> Result<()> {
    for mode in [Mode::Inline, Mode::Gateway] {
        scenario(|rig| {
            let net = Topology::new(rig, mode, 2)?;
            for terminal in &net.terminals {
                let host = terminal.unit()?;
                host.sysctl("net.ipv4.conf.all.rp_filter", "1")?;
                host.sysctl("net.ipv4.conf.default.rp_filter", "1")?;
            }
            let groups = [Group::new("office", "hitless")];
            let fleet = Fleet::start(rig, net, &groups, &[&["office"], &["office"]])?;
            fleet.talk(1, 2)?;
            fleet.talk(2, 1)
        })?;
    }
    Ok(())
}
