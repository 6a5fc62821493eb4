//! Path MTU discovery through units, without any settings at the terminals.

use std::net::IpAddr;

use anyhow::{Result, ensure};
use netns_tests::{
    Fleet, Host, MARKER, Mode, PATIENCE, Packet, Ping, Transport, scenario, tcp_transfer, wait_for,
};

#[test]
fn a_terminal_learns_the_largest_packet_of_its_unit_by_the_first_that_is_too_large() -> Result<()> {
    for mode in [Mode::Inline, Mode::Gateway] {
        scenario(|rig| {
            let fleet = Fleet::pair(rig, mode, "hitless")?;
            for (from, to) in [(1, 2), (2, 1)] {
                let inner: serde_json::Value = fleet.unit(from).json(&["status"])?;
                assert_eq!(inner["inner_mtu"], 1418);
                for address in fleet.terminal(to).addresses() {
                    let host = &fleet.terminal(from).host;
                    whole(host, address, 1419, 0)?;
                    assert_eq!(mtu_of(host, address)?, Some(1418), "{mode:?}: {address}");
                    // A packet of exactly this size passes whole.
                    whole(host, address, 1418, 3)?;
                }
            }
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn a_smaller_mtu_behind_the_other_unit_is_learned_through_the_units_and_not_told_on_the_hub()
-> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Gateway, "hitless")?;
        fleet.talk(1, 2)?;
        let (one, two) = (fleet.terminal(1), fleet.terminal(2));
        fleet.unit(2).host().ip("link set in0 mtu 1300")?;
        two.host.ip("link set eth0 mtu 1300")?;
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        for address in two.addresses() {
            wait_for("the smaller MTU", PATIENCE, || {
                whole(&one.host, address, 1400, 0)?;
                Ok((mtu_of(&one.host, address)? == Some(1300)).then_some(()))
            })?;
            whole(&one.host, address, 1300, 3)?;
            tcp_transfer(&one.host, &two.host, address, 1 << 20)?;
            tcp_transfer(&two.host, &one.host, one.like(address), 1 << 20)?;
        }
        assert_eq!(hub.count_with(MARKER)?, 0);
        let error = |p: &Packet| matches!(p.transport, Transport::Error(_));
        assert_eq!(hub.count(error)?, 0);
        ensure!(hub.esp()? > 0);
        Ok(())
    })
}

#[test]
fn an_outside_that_shrinks_under_inline_units_is_learned_at_once_and_tcp_goes_on() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        fleet.talk(1, 2)?;
        let (one, two) = (fleet.terminal(1), fleet.terminal(2));
        for address in two.addresses() {
            whole(&one.host, address, 1418, 3)?;
        }
        fleet.unit(1).host().ip("link set out0 mtu 1400")?;
        // 1400 less 82 of IPv6, UDP and ESP, on a multiple of four less two.
        wait_for("the smaller packets", PATIENCE, || {
            let status: serde_json::Value = fleet.unit(1).json(&["status"])?;
            Ok((status["inner_mtu"] == 1318).then_some(()))
        })?;
        for address in two.addresses() {
            whole(&one.host, address, 1400, 0)?;
            assert_eq!(mtu_of(&one.host, address)?, Some(1318), "{address}");
            whole(&one.host, address, 1318, 3)?;
            tcp_transfer(&one.host, &two.host, address, 1 << 20)?;
            tcp_transfer(&two.host, &one.host, one.like(address), 1 << 20)?;
        }
        Ok(())
    })
}

#[test]
fn what_may_be_fragmented_passes_inline_units_in_fragments() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        fleet.talk(1, 2)?;
        let (one, two) = (fleet.terminal(1), fleet.terminal(2));
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        // One packet on the terminal's link, and a datagram that the terminal itself fragments.
        for size in ["1472", "4000"] {
            let ping = Ping::to(two.v4).pattern(MARKER);
            ping.option(&["-M", "dont", "-s", size]).all(&one.host)?;
        }
        ensure!(fleet.unit(1).counter("fragmented")? > 0);
        assert_eq!(hub.count_with(MARKER)?, 0);
        Ok(())
    })
}

/// Sends three pings of this length, IP header included, that must not be fragmented. This many
/// must be answered.
fn whole(from: &Host, to: IpAddr, length: usize, answered: u32) -> Result<()> {
    let headers = if to.is_ipv4() { 28 } else { 48 };
    let size = (length - headers).to_string();
    let ping = Ping::to(to)
        .pattern(MARKER)
        .option(&["-M", "do", "-s", &size]);
    let got = ping.run(from)?;
    ensure!(
        got == answered,
        "{got} of {length} bytes to {to} answered, not {answered}"
    );
    Ok(())
}

/// Returns the MTU that a host has learned for a path.
fn mtu_of(host: &Host, to: IpAddr) -> Result<Option<u32>> {
    let said = host.check(&["ip", "route", "get", &to.to_string()])?;
    let mut words = said.split_whitespace();
    let mtu = words.find(|w| *w == "mtu").and_then(|_| words.next());
    Ok(mtu.map(str::parse).transpose()?)
}
