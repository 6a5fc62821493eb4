//! Other programs, operators and accidents change a unit's host while it runs. Nothing passes in
//! clear, and everything that can be repaired is repaired.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use netns_tests::{
    Capture, Fleet, Host, MARKER, Mode, PATIENCE, Ping, Pinging, Rig, readable_without_units,
    scenario, wait_for,
};

#[test]
fn a_flushed_rule_set_passes_nothing_and_is_loaded_again_at_once() -> Result<()> {
    scenario(|rig| {
        readable_without_units(rig)?;
        let fleet = Fleet::pair(rig, Mode::Gateway, "hitless")?;
        let host = fleet.unit(1).host().clone();
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        let mut meanwhile = Meanwhile::default();
        let whole = host.check(&["nft", "-s", "list", "ruleset"])?;
        ensure!(whole.contains("table ip fpn_guard") && whole.contains("table ip6 fpn_guard"));
        for change in [
            "flush ruleset",
            "delete table ip fpn_guard",
            "delete table ip6 fpn_guard",
            "flush chain ip fpn_guard forward",
            "flush chain ip6 fpn_guard output",
        ] {
            let pinging = pinging(rig, &fleet)?;
            meanwhile.disturb(&pinging, || {
                host.check(&["nft", change])?;
                repaired(&host, &whole)
            })?;
            pinging.end()?;
        }
        meanwhile.assert_pinged();
        assert_eq!(hub.count_with(MARKER)?, 0);
        fleet.talk(1, 2)
    })
}

#[test]
fn rules_routes_and_settings_that_somebody_takes_away_pass_nothing_in_clear_and_come_back()
-> Result<()> {
    scenario(|rig| {
        readable_without_units(rig)?;
        let fleet = Fleet::pair(rig, Mode::Gateway, "hitless")?;
        let host = fleet.unit(1).host().clone();
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        fleet.talk(1, 2)?;
        let whole = host.network_state()?;
        let mut meanwhile = Meanwhile::default();
        for change in [
            "rule del pref 100\n-6 rule del pref 100",
            "rule del pref 101\n-6 rule del pref 102\nrule del pref 103\n-6 rule del pref 105",
            "route flush table 100\nroute flush table 101\n-6 route flush table 100\n-6 route flush table 101",
            "link set in0 group 0\nlink set out0 group 0\nlink set fpn-red group 5",
            "link set fpn-red down\nlink set fpn-black down",
            "link set fpn-red mtu 9000",
        ] {
            let pinging = pinging(rig, &fleet)?;
            meanwhile.disturb(&pinging, || {
                for line in change.lines() {
                    let words = [&["ip"], line.split(' ').collect::<Vec<_>>().as_slice()].concat();
                    host.check(&words)?;
                }
                restored(&host, &whole).map_err(|e| e.context(change))
            })?;
            pinging.end()?;
        }
        meanwhile.assert_pinged();
        for (setting, value) in [
            ("net.ipv4.conf.all.forwarding", "0"),
            ("net.ipv6.conf.all.forwarding", "0"),
        ] {
            let start = Instant::now();
            host.sysctl(setting, value)?;
            fleet.wait_talk(1, 2)?;
            // Not by the periodic check, which runs every ten seconds.
            ensure!(
                start.elapsed() < Duration::from_secs(5),
                "{setting}: {:?}",
                start.elapsed()
            );
        }
        assert_eq!(hub.count_with(MARKER)?, 0);
        fleet.talk(2, 1)
    })
}

#[test]
fn interfaces_that_are_renamed_pass_nothing_in_clear_and_work_again_under_their_names() -> Result<()>
{
    scenario(|rig| {
        readable_without_units(rig)?;
        let fleet = Fleet::pair(rig, Mode::Gateway, "hitless")?;
        let host = fleet.unit(1).host().clone();
        // A host that talks to the terminal in clear, through the unit's host.
        let stranger = fleet.manager.host();
        stranger.ip("route add 10.78.1.0/24 via 10.77.0.11\nroute add fd78:1::/64 via fd77::11")?;
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        let terminal = rig.capture(&fleet.terminal(1).host, Some("eth0"))?;
        let name = |old: &str, new: &str| {
            host.ip(&format!(
                "link set {old} down\nlink set {old} name {new}\nlink set {new} up"
            ))
        };
        for renamed in [&["in0"][..], &["out0"], &["in0", "out0"]] {
            let addresses = host.check(&["ip", "-o", "addr"])?;
            for old in renamed {
                name(old, &format!("{old}x"))?;
                address_again(&host, &addresses, old, &format!("{old}x"))?;
            }
            // Enough time for the unit to notice, and for the kernel to forward what it would
            // forward.
            std::thread::sleep(Duration::from_millis(300));
            terminal.clear()?;
            hub.clear()?;
            for address in fleet.terminal(2).addresses() {
                // Answered or not, as long as they leave the terminal.
                Ping::to(address)
                    .pattern(MARKER)
                    .run(&fleet.terminal(1).host)?;
                let left = terminal.count(|packet| packet.sent && packet.is_request_to(address))?;
                ensure!(left > 0, "{renamed:?}: no ping left the terminal");
            }
            for address in fleet.terminal(1).addresses() {
                let ping = Ping::to(address).pattern(MARKER);
                ping.none(stranger)
                    .with_context(|| format!("{renamed:?} renamed"))?;
            }
            let sent_in_clear = clear_from(&hub, fleet.terminal(1).addresses())?;
            assert_eq!(sent_in_clear, 0, "{renamed:?} renamed");
            let strange = |p: &netns_tests::Packet| {
                !p.sent
                    && p.is_echo_with(MARKER)
                    && !fleet.terminal(2).addresses().contains(&p.source)
            };
            assert_eq!(
                terminal.count(strange)?,
                0,
                "{renamed:?}: in clear to the terminal"
            );
            for old in renamed {
                name(&format!("{old}x"), old)?;
                address_again(&host, &addresses, old, old)?;
            }
            fleet.wait_talk(1, 2)?;
        }
        Ok(())
    })
}

#[test]
fn an_interface_that_goes_away_and_comes_back_works_again() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        let host = fleet.unit(1).host().clone();
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        let one = fleet.terminal(1);
        readable_without_units(rig)?;
        for _ in 0..2 {
            host.ip("link del in0")?;
            fleet
                .unit(1)
                .wait_status("the interface in0 (the inside of this unit) does not exist")?;
            host.link("in0", &one.host, "eth0", netns_tests::Offloads::default())?;
            one.host.ip(&format!(
                "addr add {}/24 dev eth0\naddr add {}/64 dev eth0 nodad",
                one.v4, one.v6
            ))?;
            fleet.wait_talk(1, 2)?;
            fleet.wait_talk(2, 1)?;
        }
        // Addresses of the unit's host come and go.
        host.ip("addr add 10.99.0.1/24 dev in0\naddr del 10.77.0.11/24 dev out0")?;
        host.ip("addr del 10.99.0.1/24 dev in0\naddr add 10.77.0.11/24 dev out0")?;
        fleet.wait_talk(1, 2)?;
        for address in fleet.terminal(2).addresses() {
            Ping::to(address).pattern(MARKER).all(&one.host)?;
        }
        assert_eq!(hub.count_with(MARKER)?, 0);
        let log = fleet.unit(1).daemon()?.log();
        ensure!(!log.contains("ERROR"), "{log}");
        Ok(())
    })
}

#[test]
fn a_tun_device_that_is_deleted_ends_the_unit_closed_and_the_next_start_repairs() -> Result<()> {
    scenario(|rig| {
        readable_without_units(rig)?;
        let mut fleet = Fleet::pair(rig, Mode::Gateway, "hitless")?;
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        for device in ["fpn-red", "fpn-black"] {
            fleet.talk(1, 2)?;
            let host = fleet.unit(1).host().clone();
            host.ip(&format!("link del {device}"))?;
            let status = fleet.unit(1).daemon()?.wait(PATIENCE)?;
            ensure!(!status.success());
            let log = fleet.unit(1).daemon()?.log();
            ensure!(
                (log.contains("the device of the ") || log.contains("cannot read packets"))
                    && log.contains("run the unit again"),
                "{log}"
            );
            for (from, to) in [(1, 2), (2, 1)] {
                for address in fleet.terminal(to).addresses() {
                    let ping = Ping::to(address).pattern(MARKER);
                    ping.none(&fleet.terminal(from).host)?;
                }
            }
            assert_eq!(clear_from(&hub, fleet.terminal(1).addresses())?, 0);
            fleet.unit_mut(1).run()?;
            fleet.unit(1).wait_ready()?;
            fleet.wait_talk(1, 2)?;
        }
        Ok(())
    })
}

#[test]
fn kills_at_any_moment_pass_nothing_in_clear_and_leave_nothing_behind_at_last() -> Result<()> {
    scenario(|rig| {
        readable_without_units(rig)?;
        let mut fleet = Fleet::pair(rig, Mode::Gateway, "hitless")?;
        let host = fleet.unit(1).host().clone();
        ensure!(fleet.unit(1).daemon()?.terminate()?.success());
        let before = host.network_state()?;
        // From here on nothing may pass in clear, until the unit is stopped properly.
        fleet.unit(1).check(&["guard", "on"])?;
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        let mut random = 0x9e37_79b9_7f4a_7c15_u64;
        let pinging = pinging(rig, &fleet)?;
        for _ in 0..30 {
            random = random
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            let daemon = fleet.unit_mut(1).spawn()?;
            // The moment is what is tested.
            std::thread::sleep(Duration::from_micros((random >> 33) % 250_000));
            daemon.kill()?;
        }
        for _ in 0..30 {
            random = random
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            let daemon = fleet.unit_mut(1).spawn()?;
            std::thread::sleep(Duration::from_micros((random >> 33) % 250_000));
            daemon.terminate()?;
        }
        pinging.end()?;
        assert_eq!(hub.count_with(MARKER)?, 0);
        fleet.unit_mut(1).run()?;
        fleet.unit(1).wait_ready()?;
        fleet.wait_talk(1, 2)?;
        ensure!(fleet.unit(1).daemon()?.terminate()?.success());
        fleet.unit(1).check(&["guard", "off"])?;
        assert_eq!(before, host.network_state()?);
        Ok(())
    })
}

#[test]
fn what_is_marked_for_red_never_leaves_by_another_way() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Gateway, "hitless")?;
        let host = fleet.unit(1).host().clone();
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        fleet.unit(1).daemon()?.kill()?;
        // The kernel no longer has a route to red; only the guard is left.
        for family in ["-4", "-6"] {
            host.check(&["ip", family, "rule", "del", "pref", "103", "iif", "lo"])?;
        }
        for address in [fleet.net.manager_address(), "fd77::2".parse()?] {
            let ping = Ping::to(address).pattern(MARKER);
            ping.all(&host)?;
            ensure!(hub.count_with(MARKER)? >= 6);
            hub.clear()?;
            // The control: what has the mark of another unit leaves.
            ping.clone()
                .option(&["-m", &(MARK + 1).to_string()])
                .all(&host)?;
            ensure!(hub.count_with(MARKER)? >= 6);
            hub.clear()?;
            assert_eq!(ping.option(&["-m", &MARK.to_string()]).run(&host)?, 0);
            assert_eq!(hub.count_with(MARKER)?, 0);
        }
        Ok(())
    })
}

/// Lets terminal 1 ping terminal 2 until the result is ended.
fn pinging(rig: &Rig, fleet: &Fleet<'_>) -> Result<Pinging> {
    let pinging = Pinging::start(rig, fleet.terminal(1), fleet.terminal(2))?;
    pinging.wait_more()?;
    Ok(pinging)
}

/// How many pings of each family left the terminal while something was disturbed.
#[derive(Default)]
struct Meanwhile([usize; 2]);

impl Meanwhile {
    /// Disturbs something and has it repaired while the terminal pings.
    fn disturb(
        &mut self,
        pinging: &Pinging,
        disturbance: impl FnOnce() -> Result<()>,
    ) -> Result<()> {
        let before = pinging.left()?;
        disturbance()?;
        let after = pinging.left()?;
        self.0 = [0, 1].map(|family| self.0[family] + after[family] - before[family]);
        Ok(())
    }

    /// The control of "nothing passed": there was something that could have.
    fn assert_pinged(&self) {
        let [v4, v6] = self.0;
        assert!(v4 > 0 && v6 > 0, "{v4} and {v6} pings left meanwhile");
    }
}

/// Counts echo packets with the marker on the hub from these addresses: data that was not
/// encrypted. Key searches are in clear too, but do not carry the marker.
fn clear_from(hub: &Capture, addresses: [std::net::IpAddr; 2]) -> Result<usize> {
    hub.count(|p| addresses.contains(&p.source) && p.is_echo_with(MARKER))
}

/// Restores what an operator's own set-up would restore after a link was down: IPv6 addresses, and
/// the routes to the other gateway.
fn address_again(host: &Host, addresses: &str, of: &str, link: &str) -> Result<()> {
    for line in addresses.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        if let [_, name, "inet6", address, ..] = words.as_slice()
            && *name == of
            && !address.starts_with("fe80")
        {
            host.check(&["ip", "addr", "replace", address, "dev", link, "nodad"])?;
        }
    }
    host.ip("route replace 10.78.2.0/24 via 10.77.0.12\nroute replace fd78:2::/64 via fd77::12")
}

fn repaired(host: &Host, whole: &str) -> Result<()> {
    let start = Instant::now();
    wait_for("the guard", PATIENCE, || {
        let now = host.check(&["nft", "-s", "list", "ruleset"])?;
        Ok((now == whole).then_some(()))
    })?;
    // Not by the periodic check, which runs every ten seconds.
    ensure!(
        start.elapsed() < Duration::from_secs(5),
        "{:?}",
        start.elapsed()
    );
    Ok(())
}

/// Waits until the host's network is as it was, except for the guard's counters.
fn restored(host: &Host, whole: &str) -> Result<()> {
    let without_counters = |state: &str| -> Vec<String> {
        let lines = state
            .lines()
            .filter(|line| !line.contains("counter packets"));
        let mut lines: Vec<String> = lines.map(str::to_owned).collect();
        lines.sort();
        lines
    };
    let whole = without_counters(whole);
    wait_for("the network as it was", PATIENCE, || {
        Ok((without_counters(&host.network_state()?) == whole).then_some(()))
    })
}

/// The mark of what the kernel must route to red: "FP" and the unit's rule preference, 100. `ping`
/// takes it as a decimal number.
const MARK: u32 = 0x4650_0000 | 100;
