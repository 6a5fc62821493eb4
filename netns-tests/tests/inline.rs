//! A unit that is a bump in the wire: what it relays, what it leaves alone, and that nothing passes
//! in clear whatever happens to it.

use std::net::IpAddr;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use etherparse::{SlicedPacket, TransportSlice};
use netns_tests::{
    Capture, Fleet, Frame, Group, Host, MARKER, Mode, Offloads, PATIENCE, Packet, Ping, Topology,
    Transport, Wire, arp_request, readable_without_units, scenario, wait_for,
};

#[test]
fn terminals_talk_and_the_hub_understands_nothing() -> Result<()> {
    scenario(|rig| {
        readable_without_units(rig)?;
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        let (one, two) = (fleet.terminal(1), fleet.terminal(2));
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        let end = rig.capture(&two.host, Some("eth0"))?;
        let mut sent = 0;
        for (from, to) in [(one, two), (two, one)] {
            for address in to.addresses() {
                // The first packet of a pair is not lost.
                Ping::to(address)
                    .count(10)
                    .pattern(MARKER)
                    .all(&from.host)?;
                sent += 20;
            }
        }
        assert_eq!(hub.count_with(MARKER)?, 0);
        ensure!(hub.esp()? >= sent, "fewer ESP packets than pings");
        ensure!(end.count_with(MARKER)? >= sent, "the terminal saw fewer");
        let status: serde_json::Value = fleet.unit(1).json(&["status"])?;
        assert_eq!(status["mode"], "inline");
        assert_eq!(
            status["warnings"].as_array().map(Vec::len),
            Some(0),
            "{status}"
        );
        Ok(())
    })
}

#[test]
fn frames_keep_hardware_addresses_and_hop_counts() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        fleet.talk(1, 2)?;
        let (one, two) = (fleet.terminal(1), fleet.terminal(2));
        // Each terminal knows the other by its own address, not by a unit's.
        for address in two.addresses() {
            let known = one
                .host
                .check(&["ip", "neigh", "show", &address.to_string()])?;
            let mac = mac_of(&two.host)?;
            ensure!(known.contains(&mac), "{known} is not {mac}");
        }
        let end = rig.capture(&two.host, Some("eth0"))?;
        for hops in ["1", "2", "64", "255"] {
            for address in two.addresses() {
                Ping::to(address)
                    .count(1)
                    .pattern(MARKER)
                    .option(&["-t", hops])
                    .all(&one.host)?;
            }
            let hops: u8 = hops.parse()?;
            let seen = end
                .frames()?
                .iter()
                .filter(|frame| hops_of(&frame.data) == Some(hops))
                .count();
            ensure!(seen >= 2, "{seen} packets with {hops} hops left");
        }
        Ok(())
    })
}

fn mac_of(host: &Host) -> Result<String> {
    let text = host.check(&["cat", "/sys/class/net/eth0/address"])?;
    Ok(text.trim().to_owned())
}

/// The hop count of an echo request with the marker.
fn hops_of(frame: &[u8]) -> Option<u8> {
    let sliced = SlicedPacket::from_ethernet(frame).ok()?;
    let is_echo = matches!(
        sliced.transport,
        Some(TransportSlice::Icmpv4(_) | TransportSlice::Icmpv6(_))
    );
    let marked = frame.windows(MARKER.len()).any(|bytes| bytes == MARKER);
    let ip = frame.get(14..)?;
    let at = if ip.first()? >> 4 == 4 { 8 } else { 7 };
    (is_echo && marked).then(|| ip.get(at).copied())?
}

#[test]
fn a_duplicate_address_behind_another_unit_is_found_and_a_free_one_is_free() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        fleet.talk(1, 2)?;
        let (one, two) = (fleet.terminal(1), fleet.terminal(2));
        // IPv6: the kernel of the terminal asks. The rig has switched that off.
        one.host.sysctl("net.ipv6.conf.eth0.accept_dad", "1")?;
        one.host.sysctl("net.ipv6.conf.eth0.dad_transmits", "1")?;
        let free = "fd77::fa";
        for address in [&two.v6.to_string(), free] {
            one.host.ip(&format!("addr add {address}/64 dev eth0"))?;
        }
        let state = |address: &str| {
            let shown = one
                .host
                .check(&["ip", "-6", "-o", "addr", "show", "dev", "eth0"])?;
            let line = shown.lines().find(|l| l.contains(&format!(" {address}/")));
            line.map(str::to_owned).context("no such address")
        };
        wait_for("that one address is a duplicate", PATIENCE, || {
            Ok(state(&two.v6.to_string())?
                .contains("dadfailed")
                .then_some(()))
        })?;
        wait_for("that the other one is free", PATIENCE, || {
            Ok((!state(free)?.contains("tentative")).then_some(()))
        })?;
        ensure!(!state(free)?.contains("dadfailed"));
        // IPv4: somebody who has no address yet asks (RFC 5227).
        let wire = Wire::open(&one.host, "eth0")?;
        let heard = rig.capture(&one.host, Some("eth0"))?;
        let (own, other) = (one.host.mac("eth0")?, two.host.mac("eth0")?);
        let probe = |whose: IpAddr| match whose {
            IpAddr::V4(whose) => wire.send(&arp_request(own, [0; 4].into(), whose)?),
            IpAddr::V6(_) => Ok(()),
        };
        // The answer names the address and the hardware address of whoever has it.
        let answers = |whose: IpAddr| -> Result<usize> {
            let frames = heard.frames()?;
            let of = frames.iter().filter(|frame| {
                let arp = frame.data.get(12..).unwrap_or_default();
                let is_answer = arp.starts_with(&[8, 6, 0, 1, 8, 0, 6, 4, 0, 2]);
                let IpAddr::V4(whose) = whose else {
                    return false;
                };
                is_answer
                    && !frame.sent
                    && arp.get(10..16) == Some(&other)
                    && arp.get(16..20) == Some(&whose.octets())
            });
            Ok(of.count())
        };
        let unused = "10.77.0.250".parse()?;
        probe(unused)?;
        wait_for("the answer of whoever has the address", PATIENCE, || {
            probe(two.v4)?;
            Ok((answers(two.v4)? > 0).then_some(()))
        })?;
        assert_eq!(answers(unused)?, 0);
        let asked = fleet.unit(2).counter("relayed_arp")?;
        ensure!(asked >= 2, "the question about the free address has come");
        Ok(())
    })
}

#[test]
fn nothing_passes_in_clear_when_the_unit_is_killed_or_its_filters_are_removed() -> Result<()> {
    scenario(|rig| {
        readable_without_units(rig)?;
        let mut fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        fleet.talk(1, 2)?;
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        let term = rig.capture(&fleet.terminal(1).host, Some("eth0"))?;
        let unit = fleet.unit(1).host().clone();
        let nothing = |fleet: &Fleet<'_>, when: &str| -> Result<()> {
            let before = sent(&term)?;
            for address in fleet.terminal(2).addresses() {
                let answered = Ping::to(address)
                    .count(3)
                    .pattern(MARKER)
                    .run(&fleet.terminal(1).host)?;
                ensure!(answered == 0, "{answered} answers, {when}");
            }
            // The terminal did try: its neighbours are known for a while.
            ensure!(sent(&term)? > before, "nothing was sent, {when}");
            assert_eq!(hub.count_with(MARKER)?, 0, "{when}");
            Ok(())
        };
        fleet.unit(1).daemon()?.kill()?;
        nothing(&fleet, "killed")?;
        unit.sysctl("net.ipv4.ip_forward", "1")?;
        unit.sysctl("net.ipv6.conf.all.forwarding", "1")?;
        nothing(&fleet, "killed, a router")?;
        for link in ["in0", "out0"] {
            unit.check(&["tc", "qdisc", "del", "dev", link, "clsact"])?;
        }
        nothing(&fleet, "without filters")?;
        unit.ip("link del fpn-red\nlink del fpn-black")?;
        nothing(&fleet, "without devices")?;
        // The control: it works again as soon as the unit is there again.
        fleet.unit_mut(1).run()?;
        fleet.wait_talk(1, 2)?;
        assert_eq!(hub.count_with(MARKER)?, 0);
        Ok(())
    })
}

/// Pings with the marker that a terminal has sent.
fn sent(term: &Capture) -> Result<usize> {
    term.count(|packet| packet.sent && packet.is_echo_with(MARKER))
}

#[test]
fn the_filters_come_back_when_somebody_removes_them_or_the_hardware_address_changes() -> Result<()>
{
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        fleet.talk(1, 2)?;
        let unit = fleet.unit(1).host().clone();
        for link in ["in0", "out0", "fpn-red", "fpn-black"] {
            unit.check(&["tc", "filter", "del", "dev", link, "ingress"])?;
            let start = Instant::now();
            wait_for("the filters", PATIENCE, || {
                let shown = unit.check(&["tc", "filter", "show", "dev", link, "ingress"])?;
                Ok(shown.contains("mirred").then_some(()))
            })?;
            // Not by the clock, which looks every ten seconds.
            ensure!(start.elapsed() < Duration::from_secs(5));
            fleet.wait_talk(1, 2)?;
        }
        for change in ["link set in0 promisc off", "link set out0 promisc off"] {
            unit.ip(change)?;
            let link = change.split(' ').nth(2).unwrap_or_default();
            wait_for("promiscuous mode", PATIENCE, || {
                let shown = unit.check(&["ip", "-o", "link", "show", link])?;
                Ok(shown.contains("PROMISC").then_some(()))
            })?;
        }
        unit.ip("link set out0 down\nlink set out0 address 02:00:00:00:77:01\nlink set out0 up")?;
        fleet.wait_talk(1, 2)?;
        wait_for("that the host's own address is passed", PATIENCE, || {
            let shown = unit.check(&["tc", "filter", "show", "dev", "out0", "ingress"])?;
            Ok(shown.contains("00007701").then_some(()))
        })?;
        // The unit still hears its manager.
        fleet.manager.rotate("office", &[]).map(drop)
    })
}

#[test]
fn a_stopped_unit_leaves_the_host_as_it_was() -> Result<()> {
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Inline, 2)?;
        let host = net.terminal(1).unit()?.clone();
        let before = (host.network_state()?, filters(&host)?);
        let groups = [Group::new("office", "hitless")];
        let fleet = Fleet::start(rig, net, &groups, &[&["office"], &["office"]])?;
        fleet.talk(1, 2)?;
        ensure!(filters(&host)? != before.1, "no filter was made");
        ensure!(fleet.unit(1).daemon()?.terminate()?.success());
        assert_eq!((host.network_state()?, filters(&host)?), before);
        Ok(())
    })
}

fn filters(host: &Host) -> Result<String> {
    let mut all = String::new();
    for link in ["in0", "out0"] {
        all += &host.check(&["tc", "qdisc", "show", "dev", link])?;
        all += &host.check(&["tc", "filter", "show", "dev", link, "ingress"])?;
        all += &host.check(&["cat", &format!("/sys/class/net/{link}/flags")])?;
    }
    Ok(all)
}

#[test]
fn a_host_of_the_inside_cannot_pass_for_the_gateway_of_the_others() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        fleet.talk(1, 2)?;
        let (one, two) = (fleet.terminal(1), fleet.terminal(2));
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        let term = rig.capture(&one.host, Some("eth0"))?;
        // It has addresses that nobody serves.
        one.host
            .ip("addr add 10.77.0.1/24 dev eth0\naddr add fd77::1/64 dev eth0 nodad")?;
        let spoofed = || fleet.unit(1).counter("drop_spoofed");
        let own: [IpAddr; 2] = ["10.77.0.1".parse()?, "fd77::1".parse()?];
        for (own, known) in own.into_iter().zip(two.addresses()) {
            // What it sends from there does not arrive.
            let name = own.to_string();
            Ping::to(known).option(&["-I", &name]).none(&one.host)?;
            // It answers the question who has that address, and is not believed.
            let before = spoofed()?;
            let answered = Ping::to(own).count(2).run(&two.host)?;
            assert_eq!(answered, 0, "{own} was believed");
            ensure!(spoofed()? > before, "no answer for {own} was dropped");
        }
        // It asks for somebody in that name, which would make others believe it, too.
        let asks = |capture: &Capture| -> Result<usize> {
            let frames = capture.frames()?;
            let of_own = |frame: &&Frame| {
                frame.data.get(12..14) == Some(&[8, 6])
                    && frame.data.get(28..32) == Some(&[10, 77, 0, 1])
            };
            Ok(frames.iter().filter(of_own).count())
        };
        let nobody = Ping::to("10.77.0.77".parse()?).count(1);
        assert_eq!(nobody.option(&["-I", "10.77.0.1"]).run(&one.host)?, 0);
        ensure!(asks(&term)? > 0, "the terminal did not ask");
        assert_eq!(asks(&hub)?, 0);
        assert_eq!(hub.count(|packet| own.contains(&packet.source))?, 0);
        Ok(())
    })
}

#[test]
fn what_an_inline_unit_of_an_earlier_version_left_is_removed_by_the_first_start() -> Result<()> {
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Inline, 2)?;
        let host = net.terminal(1).unit()?.clone();
        let before = (host.network_state()?, filters(&host)?);
        let groups = [Group::new("office", "hitless")];
        let mut fleet = Fleet::start(rig, net, &groups, &[&["office"], &["office"]])?;
        fleet.unit(1).daemon()?.kill()?;
        // What such a version made of the host: a router that answers for its terminals.
        let path = fleet.unit(1).dir().join("restore.json");
        let mut record: serde_json::Value = serde_json::from_slice(&std::fs::read(&path)?)?;
        let settings = record["sysctls"].as_array_mut().context("no settings")?;
        for name in ["proxy_arp", "forwarding"] {
            settings.push(serde_json::json!([
                format!("net/ipv4/conf/out0/{name}"),
                "0"
            ]));
            host.sysctl(&format!("net.ipv4.conf.out0.{name}"), "1")?;
        }
        std::fs::write(&path, record.to_string())?;
        host.ip("link del fpn-red\nlink del fpn-black\n\
             tuntap add dev fpn-red mode tun\nlink set fpn-red up\n\
             route add default dev fpn-red table 100 proto 142\n\
             route add 10.77.0.129/32 dev in0 proto 142\n\
             rule add pref 100 iif in0 lookup 100 protocol 142\n\
             neigh add proxy fd77::1:1 dev out0 protocol 142")?;
        fleet.unit_mut(1).run()?;
        fleet.unit(1).wait_ready()?;
        fleet.wait_talk(1, 2)?;
        for (command, words) in [
            (&["ip", "rule"][..], "lookup 100"),
            (&["ip", "route", "show", "table", "all"], "proto 142"),
            (&["ip", "-6", "neigh", "show", "proxy"], "fd77::1:1"),
        ] {
            let shown = host.check(command)?;
            ensure!(!shown.contains(words), "{command:?}: {shown}");
        }
        assert_eq!(host.sysctl_value("net.ipv4.conf.out0.proxy_arp")?, "0");
        ensure!(fleet.unit(1).daemon()?.terminate()?.success());
        assert_eq!((host.network_state()?, filters(&host)?), before);
        Ok(())
    })
}

#[test]
fn an_inside_and_an_outside_on_one_switch_do_not_melt_it() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        fleet.talk(1, 2)?;
        let unit = fleet.unit(1).host().clone();
        // The terminal's own link is replaced by one to the hub, where terminal 1 is now as well.
        let one = &fleet.terminal(1).host;
        unit.ip("link del in0")?;
        fleet.net.hub.plug(&unit, "in0", Offloads::default())?;
        fleet.net.hub.plug(one, "eth0", Offloads::default())?;
        one.ip(&format!(
            "addr add {}/24 dev eth0\naddr add {}/64 dev eth0 nodad",
            fleet.terminal(1).v4,
            fleet.terminal(1).v6
        ))?;
        fleet.unit(1).wait_ready()?;
        let looped = || fleet.unit(1).counter("drop_looped");
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        wait_for("a frame that comes back", PATIENCE, || {
            // Nobody has this address, so the terminal asks everybody for it.
            Ping::to("10.77.0.200".parse()?).count(1).run(one)?;
            Ok((looped()? > 0).then_some(()))
        })?;
        hub.clear()?;
        for _ in 0..3 {
            Ping::to("10.77.0.201".parse()?).count(1).run(one)?;
        }
        let frames = hub.frames()?.len();
        ensure!(
            (1..200).contains(&frames),
            "{frames} frames on the hub for three pings"
        );
        Ok(())
    })
}

#[test]
fn an_outside_that_is_gone_for_a_moment_teaches_terminals_no_smaller_packets() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        fleet.talk(1, 2)?;
        let (one, two) = (fleet.terminal(1), fleet.terminal(2));
        let unit = fleet.unit(1).host().clone();
        let term = rig.capture(&one.host, Some("eth0"))?;
        unit.ip("link set out0 name gone")?;
        fleet
            .unit(1)
            .wait_status("the interface out0 (the outside of this unit) does not exist")?;
        for address in two.addresses() {
            Ping::to(address).count(3).pattern(MARKER).run(&one.host)?;
        }
        ensure!(sent(&term)? > 0, "nothing was sent");
        let told = |packet: &Packet| matches!(packet.transport, Transport::Error(_));
        assert_eq!(term.count(told)?, 0);
        unit.ip("link set gone name out0")?;
        fleet.wait_talk(1, 2)
    })
}

#[test]
fn filters_that_somebody_added_to_the_hook_stay_when_the_unit_stops() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        let host = fleet.unit(1).host().clone();
        let add = "tc filter add dev out0 egress prio 7 protocol all u32 match u32 0 0 classid 1:1";
        let words: Vec<&str> = add.split(' ').collect();
        host.check(&words)?;
        ensure!(fleet.unit(1).daemon()?.terminate()?.success());
        let left = host.check(&["tc", "filter", "show", "dev", "out0", "egress"])?;
        ensure!(left.contains("pref 7"), "{left}");
        let ours = host.check(&["tc", "filter", "show", "dev", "out0", "ingress"])?;
        ensure!(!ours.contains("mirred"), "{ours}");
        // Nobody uses the other hook.
        let hooks = host.check(&["tc", "qdisc", "show", "dev", "in0"])?;
        ensure!(!hooks.contains("clsact"), "{hooks}");
        Ok(())
    })
}
