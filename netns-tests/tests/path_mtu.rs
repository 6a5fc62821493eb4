//! A hop between the units that carries less than their outsides and does not say so.

use std::net::IpAddr;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use netns_tests::{
    Fleet, Group, Host, MARKER, Mode, Offloads, PATIENCE, Ping, Rig, Topology, scenario,
    tcp_transfer, wait_for,
};

#[test]
fn a_hop_that_shrinks_in_silence_is_found_by_probing_and_tcp_goes_on() -> Result<()> {
    for mode in [Mode::Inline, Mode::Gateway] {
        scenario(|rig| {
            let fleet = fleet(rig, mode)?;
            let (one, two) = (fleet.terminal(1), fleet.terminal(2));
            for address in two.addresses() {
                ensure!(passes(&one.host, address, 1400)?, "the control: {address}");
            }
            narrow(&fleet, 1400)?;
            for address in two.addresses() {
                let began = Instant::now();
                ensure!(!passes(&one.host, address, 1400)?, "the control: {address}");
                wait_for("packets to pass", SHORT, || {
                    Ok(tcp_transfer(&one.host, &two.host, address, 1 << 18)
                        .is_ok()
                        .then_some(()))
                })?;
                println!("{mode:?} {address}: {:?}", began.elapsed());
                // A ping of a size that the way does not carry tells the terminal what it does.
                Ping::to(address)
                    .option(&["-M", "do", "-s", "1360"])
                    .run(&one.host)?;
                ensure!(passes(&one.host, address, 1298)?, "{address}");
            }
            let warned = "carries packets of up to 1400 bytes";
            fleet.unit(1).wait_status(warned)?;
            let paths: serde_json::Value = fleet.unit(1).json(&["paths"])?;
            let narrow = paths.as_array().into_iter().flatten();
            let narrow = narrow.filter(|path| path["mtu"] == 1400).count();
            ensure!(narrow == 2, "{paths}");
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn a_hop_that_is_narrower_than_ipv6_allows_gets_fragments_and_is_warned_of() -> Result<()> {
    for mode in [Mode::Inline, Mode::Gateway] {
        scenario(|rig| {
            let fleet = fleet(rig, mode)?;
            let (one, two) = (fleet.terminal(1), fleet.terminal(2));
            narrow(&fleet, 1300)?;
            for address in two.addresses() {
                wait_for("packets to pass", PATIENCE, || {
                    Ok(passes(&one.host, address, 1218)?.then_some(()))
                })?;
            }
            // What every link must carry, and more than a packet of 1,300 bytes has room for.
            wait_for("IPv6 packets to pass in two parts", PATIENCE, || {
                Ok(passes(&one.host, two.v6, 1280)?.then_some(()))
            })?;
            ensure!(fleet.unit(1).counter("fragmented")? > 0);
            fleet
                .unit(1)
                .wait_status("carries packets of up to 1300 bytes")?;
            tcp_transfer(&one.host, &two.host, two.v6, 1 << 18)?;
            Ok(())
        })?;
    }
    Ok(())
}

/// Two units on a hub where every packet travels alone. A group of segments would pass a narrow hop
/// here, because its packets are cut behind it.
fn fleet(rig: &Rig, mode: Mode) -> Result<Fleet<'_>> {
    let net = Topology::with_offloads(rig, mode, 2, Offloads::Single)?;
    let groups = [Group::new("office", "hitless")];
    let fleet = Fleet::start(rig, net, &groups, &[&["office"], &["office"]])?;
    fleet.talk(1, 2)?;
    Ok(fleet)
}

/// From now on the hub loses packets of more than `mtu` bytes.
fn narrow(fleet: &Fleet<'_>, mtu: u32) -> Result<()> {
    let rules = format!(
        "table bridge narrow {{ chain c {{ type filter hook forward priority 0; meta length > {mtu} drop; }}; }}"
    );
    let hub = fleet.net.hub.host();
    hub.run_with(&["nft", "-f", "-"], &rules, PATIENCE)?;
    Ok(())
}

/// Returns true if three pings of this length that must not be fragmented are answered.
fn passes(from: &Host, to: IpAddr, length: usize) -> Result<bool> {
    let headers = if to.is_ipv4() { 28 } else { 48 };
    let size = (length - headers).to_string();
    let ping = Ping::to(to).pattern(MARKER);
    Ok(ping.option(&["-M", "do", "-s", &size]).run(from)? == 3)
}

/// Several times as long as it takes (1 s to 2 s), for machines that are busy.
const SHORT: Duration = Duration::from_secs(10);
