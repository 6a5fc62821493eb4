//! Hop counts as `traceroute` sees them. What each packet of a terminal keeps is in inline.rs.

use std::net::IpAddr;

use anyhow::{Context, Result, ensure};
use netns_tests::{Fleet, Mode, Ping, Terminal, Transport, scenario};

#[test]
fn traceroute_sees_no_inline_unit_and_each_gateway_once() -> Result<()> {
    for mode in [Mode::Inline, Mode::Gateway] {
        scenario(|rig| {
            let fleet = Fleet::pair(rig, mode, "hitless")?;
            fleet.talk(1, 2)?;
            let (one, two) = (fleet.terminal(1), fleet.terminal(2));
            for (v4, to) in [(true, two.v4), (false, two.v6)] {
                let gateway = if v4 { "10.78.1.1" } else { "fd78:1::1" };
                for probes in [&[][..], &["-I"], &["-T", "-p", "9"]] {
                    let hops = hops(one, to, probes)?;
                    let first = if mode == Mode::Inline {
                        to
                    } else {
                        gateway.parse()?
                    };
                    assert_eq!(hops.first(), Some(&Some(first)), "{hops:?}");
                    assert_eq!(hops.last(), Some(&Some(to)), "{hops:?}");
                    let expected = if mode == Mode::Inline { 1 } else { 3 };
                    assert_eq!(hops.len(), expected, "{mode:?} {probes:?}: {hops:?}");
                }
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// Who answered at each hop, until the destination did.
fn hops(from: &Terminal, to: IpAddr, probes: &[&str]) -> Result<Vec<Option<IpAddr>>> {
    let to = to.to_string();
    let fixed = ["traceroute", "-n", "-q", "1", "-w", "1", "-m", "5"];
    let shown = from.host.check(&[&fixed[..], probes, &[&to]].concat())?;
    let lines = shown.lines().skip(1);
    lines
        .map(|line| {
            let who = line.split_whitespace().nth(1).context("an empty line")?;
            Ok(who.parse().ok())
        })
        .collect()
}

#[test]
fn the_largest_hop_count_arrives_through_gateways_and_the_smallest_does_not() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Gateway, "hitless")?;
        fleet.talk(1, 2)?;
        let (one, two) = (fleet.terminal(1), fleet.terminal(2));
        let end = rig.capture(&two.host, Some("eth0"))?;
        for address in two.addresses() {
            Ping::to(address).option(&["-t", "255"]).all(&one.host)?;
            Ping::to(address).option(&["-t", "1"]).none(&one.host)?;
        }
        let requests = end.frames()?;
        let counts = requests.iter().filter_map(|frame| {
            let packet = netns_tests::Packet::parse(frame)?;
            let request = matches!(packet.transport, Transport::Echo { request: true, .. });
            let at = if packet.source.is_ipv4() { 22 } else { 21 };
            (request && !frame.sent).then(|| frame.data.get(at).copied())?
        });
        let counts: Vec<u8> = counts.collect();
        ensure!(counts.len() >= 6, "{counts:?}");
        assert_eq!(counts.iter().find(|hops| **hops != 253), None, "{counts:?}");
        Ok(())
    })
}
