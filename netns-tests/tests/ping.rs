//! Terminals talk to each other, and the hub understands nothing.

use std::time::Duration;

use anyhow::{Result, bail, ensure};
use netns_tests::{
    EchoServer, Fleet, Group, Host, MARKER, Mode, PATIENCE, Ping, Pinging, Rig, Topology,
    Transport, readable_without_units, scenario, udp_exchange,
};

#[test]
fn terminals_behind_inline_units_ping_each_other_both_ways() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        fleet.talk(1, 2)?;
        fleet.talk(2, 1)
    })
}

#[test]
fn terminals_behind_gateway_units_ping_each_other_both_ways() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Gateway, "hitless")?;
        fleet.talk(2, 1)?;
        fleet.talk(1, 2)
    })
}

#[test]
fn the_first_packet_between_two_terminals_is_not_lost() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::office(rig, Mode::Inline, "hitless", 3)?;
        for address in fleet.terminal(2).addresses() {
            Ping::to(address).count(1).all(&fleet.terminal(1).host)?;
        }
        for address in fleet.terminal(3).addresses() {
            Ping::to(address).count(1).all(&fleet.terminal(2).host)?;
        }
        Ok(())
    })
}

#[test]
fn a_known_payload_is_never_readable_on_the_hub() -> Result<()> {
    scenario(|rig| {
        readable_without_units(rig)?;
        never_readable(rig, Mode::Inline)
    })
}

#[test]
fn a_known_payload_is_never_readable_on_the_hub_of_gateways() -> Result<()> {
    scenario(|rig| {
        readable_without_units(rig)?;
        never_readable(rig, Mode::Gateway)
    })
}

/// Captures from before the units' first start. Inline terminals send during the start, too; in
/// gateway mode the routers would forward that, because no guard has been loaded yet.
fn never_readable(rig: &Rig, mode: Mode) -> Result<()> {
    let net = Topology::new(rig, mode, 2)?;
    let hub = rig.capture(net.hub.host(), None)?;
    let early = if mode == Mode::Inline {
        // It knows the other terminal's hardware address already, so that it sends from the first
        // moment on.
        let (one, two) = (net.terminal(1), net.terminal(2));
        let mac = two.host.check(&["cat", "/sys/class/net/eth0/address"])?;
        for address in two.addresses() {
            one.host.ip(&format!(
                "neigh replace {address} lladdr {} dev eth0 nud permanent",
                mac.trim()
            ))?;
        }
        let pinging = Pinging::start(rig, net.terminal(1), net.terminal(2))?;
        pinging.wait_more()?;
        Some(pinging)
    } else {
        None
    };
    let groups = [Group::new("office", "hitless")];
    let fleet = Fleet::start(rig, net, &groups, &[&["office"], &["office"]])?;
    early.map_or(Ok(()), Pinging::end)?;
    let (one, two) = (fleet.terminal(1), fleet.terminal(2));
    let end = rig.capture(&two.host, Some("eth0"))?;
    let mut sent = 0;
    for (from, to) in [(one, two), (two, one)] {
        for address in to.addresses() {
            let ping = Ping::to(address).pattern(MARKER);
            // A unit that was ready first found nobody behind the other one, and drops what it
            // asked for during a second.
            ping.clone().count(1).wait(&from.host, PATIENCE)?;
            ping.count(20).all(&from.host)?;
            // Requests and replies.
            sent += 40;
        }
    }
    assert_eq!(hub.count_with(MARKER)?, 0);
    let esp = hub.esp()?;
    assert!(
        esp >= sent,
        "{esp} ESP packets for {sent} pings and answers"
    );
    // The control: the terminal saw them in clear, so the marker was in what was sent.
    let seen = end.count_with(MARKER)?;
    assert!(seen >= sent, "the terminal saw {seen} of {sent}");
    Ok(())
}

#[test]
fn errors_about_packets_for_a_dead_terminal_do_not_show_them_on_the_hub() -> Result<()> {
    scenario(|rig| {
        // The control: routers without units send errors across the hub, which quote the packets.
        let plain = Topology::new(rig, Mode::Gateway, 2)?;
        let hub = rig.capture(plain.hub.host(), None)?;
        dead_terminal(&plain)?;
        let complaint = |packet: &_| is_error(packet);
        assert!(hub.count(complaint)? > 0, "the routers did not complain");
        assert!(hub.count_with(MARKER)? > hub.count(|packet| packet.is_echo_with(MARKER))?);
        Ok(())
    })?;
    for mode in [Mode::Inline, Mode::Gateway] {
        scenario(|rig| {
            let fleet = Fleet::pair(rig, mode, "hitless")?;
            fleet.talk(1, 2)?;
            let hub = rig.capture(fleet.net.hub.host(), None)?;
            let one = rig.capture(&fleet.terminal(1).host, Some("eth0"))?;
            dead_terminal(&fleet.net)?;
            let sent = one.count(|packet| packet.sent && packet.is_echo_with(MARKER))?;
            // `ping` ends with the first error that it receives.
            assert!(sent >= 2, "{sent} pings left the terminal");
            let esp = hub.esp()?;
            assert!(esp >= sent, "{esp} ESP packets on the hub for {sent} pings");
            assert_eq!(hub.count_with(MARKER)?, 0, "{mode:?}");
            assert_eq!(hub.count(is_error)?, 0, "{mode:?}");
            // The sender receives the error, through the units. Beside a bump in the wire it finds out
            // itself, because its neighbour does not answer.
            let told = match mode {
                Mode::Gateway => &fleet.terminal(2).addresses()[..],
                _ => &[],
            };
            for &address in told {
                let told = |p: &netns_tests::Packet| is_error(p) && p.source == address;
                one.wait("that the terminal is unreachable", PATIENCE, told)?;
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// Removes the addresses of terminal 2, so that the kernel in front of it looks for it in vain.
/// Returns when that kernel has given up, which takes one second here instead of three.
fn dead_terminal(net: &Topology) -> Result<()> {
    let (one, two) = (net.terminal(1), net.terminal(2));
    let unit = two.unit()?;
    for family in ["ipv4", "ipv6"] {
        unit.sysctl(&format!("net.{family}.neigh.in0.retrans_time_ms"), "300")?;
    }
    two.host.ip("addr flush dev eth0")?;
    unit.ip("neigh flush dev in0")?;
    for address in two.addresses() {
        let answered = Ping::to(address)
            .pattern(MARKER)
            .interval(Duration::from_millis(700))
            .run(&one.host)?;
        ensure!(answered == 0, "a terminal without addresses answered");
    }
    Ok(())
}

#[test]
fn errors_from_a_living_terminal_arrive_without_being_readable() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        fleet.talk(1, 2)?;
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        let one = rig.capture(&fleet.terminal(1).host, Some("eth0"))?;
        for address in fleet.terminal(2).addresses() {
            // Nobody listens on port 9. The terminal's kernel refuses the datagram and quotes it.
            let family = if address.is_ipv4() {
                "0.0.0.0:0"
            } else {
                "[::]:0"
            };
            let source = &fleet.terminal(1).host;
            let socket = source.inside(|| Ok(std::net::UdpSocket::bind(family)?))?;
            socket.send_to(MARKER, (address, 9))?;
            let refusal = |p: &netns_tests::Packet| is_error(p) && p.source == address;
            one.wait("the refusal at the sender", PATIENCE, refusal)?;
        }
        assert_eq!(hub.count_with(MARKER)?, 0);
        assert_eq!(hub.count(is_error)?, 0);
        assert!(
            one.count_with(MARKER)? >= 4,
            "the refusals quote what they refuse"
        );
        Ok(())
    })
}

#[test]
fn packets_whose_time_runs_out_behind_a_unit_are_not_quoted_on_the_hub() -> Result<()> {
    scenario(|rig| {
        readable_without_units(rig)?;
        let fleet = Fleet::pair(rig, Mode::Gateway, "hitless")?;
        fleet.talk(1, 2)?;
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        let (one, far) = (fleet.terminal(1), fleet.unit(2).host());
        let before = times_exceeded(far)?;
        for address in fleet.terminal(2).addresses() {
            for ttl in ["1", "2", "3", "4", "5"] {
                let ping = Ping::to(address)
                    .count(2)
                    .pattern(MARKER)
                    .option(&["-t", ttl]);
                ping.run(&one.host)?;
            }
        }
        // The control: the kernel behind the other unit did send errors, which quote the ping.
        for (before, now) in before.into_iter().zip(times_exceeded(far)?) {
            ensure!(now > before, "no hop of the other unit sent an error");
        }
        assert_eq!(hub.count_with(MARKER)?, 0);
        assert_eq!(hub.count(is_error)?, 0);
        assert!(hub.esp()? > 0);
        Ok(())
    })
}

/// How many errors this host's kernel has sent because the time of a packet had run out, for IPv4
/// and for IPv6.
fn times_exceeded(host: &Host) -> Result<[u64; 2]> {
    let v4 = host.check(&["cat", "/proc/net/snmp"])?;
    let v6 = host.check(&["cat", "/proc/net/snmp6"])?;
    // IPv4 has the names of the counters in one line and their values in the next.
    let mut lines = v4.lines().filter_map(|line| line.strip_prefix("Icmp: "));
    let (names, values) = (lines.next(), lines.next());
    let mut v4 = names
        .into_iter()
        .flat_map(str::split_whitespace)
        .zip(values.into_iter().flat_map(str::split_whitespace));
    let v4 = v4.find(|(name, _)| *name == "OutTimeExcds");
    let v6 = v6
        .lines()
        .find_map(|line| line.strip_prefix("Icmp6OutTimeExcds"));
    let (Some((_, v4)), Some(v6)) = (v4, v6) else {
        bail!("the kernel does not count its errors");
    };
    Ok([v4.parse()?, v6.trim().parse()?])
}

#[test]
fn the_key_search_takes_its_seven_steps() -> Result<()> {
    for family in [0, 1] {
        scenario(|rig| {
            let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
            let (one, two) = (fleet.terminal(1), fleet.terminal(2));
            let (source, target) = (one.addresses()[family], two.addresses()[family]);
            let inside_one = rig.capture(&one.host, Some("eth0"))?;
            let inside_two = rig.capture(&two.host, Some("eth0"))?;
            let hub = rig.capture(fleet.net.hub.host(), None)?;

            // Step 1: a packet without a path. It is not a ping, so every echo that is seen belongs
            // to the search.
            let server = EchoServer::start(&two.host, target)?;
            assert_eq!(udp_exchange(&one.host, &server, [100])?, 0);

            // Step 2: the first unit asks, in the terminal's name.
            let on_hub = echoes(&hub.packets()?);
            let at_two = echoes(&inside_two.packets()?);
            let [(asked, request), (answered, reply)] = on_hub.as_slice() else {
                panic!(
                    "the hub saw {} echo packets, not one request and one reply",
                    on_hub.len()
                );
            };
            assert_eq!((asked.source, asked.destination), (source, target));
            // Step 3: the second unit fills in its slot, in place.
            let [(delivered, filled), (returned, echoed)] = at_two.as_slice() else {
                panic!(
                    "terminal 2 saw {} echo packets, not one and its answer",
                    at_two.len()
                );
            };
            assert_eq!(request.len(), filled.len());
            assert_ne!(request, filled, "the second unit filled in nothing");
            // Step 4: the terminal's own kernel answers an echo request that it does not
            // understand.
            assert!(!delivered.sent && returned.sent);
            assert_eq!(filled, echoed);
            // Steps 5 and 6: the answer passes the second unit and reaches the first.
            assert_eq!((answered.source, answered.destination), (target, source));
            assert_eq!(reply, echoed);
            // Step 7: the waiting packet leaves encrypted. The terminal never sees the search.
            assert_eq!(echoes(&inside_one.packets()?).len(), 0);
            let packets = hub.packets()?;
            let first = packets.iter().find(|packet| packet.esp_spi().is_some());
            let first = first.expect("no ESP on the hub");
            assert!(
                first.at >= answered.at,
                "ESP left before the answer had come"
            );
            assert_eq!((first.source, first.destination), (source, target));
            // The direction back needs no search of its own.
            let back = |packet: &&netns_tests::Packet| {
                packet.esp_spi().is_some() && packet.source == target
            };
            assert_eq!(packets.iter().filter(back).count(), 1);
            Ok(())
        })?;
    }
    Ok(())
}

/// Returns every echo request and reply with its payload.
fn echoes(packets: &[netns_tests::Packet]) -> Vec<(netns_tests::Packet, Vec<u8>)> {
    let mut found = Vec::new();
    for packet in packets {
        if let Transport::Echo { payload, .. } = &packet.transport {
            found.push((packet.clone(), payload.clone()));
        }
    }
    found
}

fn is_error(packet: &netns_tests::Packet) -> bool {
    matches!(packet.transport, Transport::Error(_))
}
