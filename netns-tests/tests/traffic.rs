//! Bulk data and unusual sizes arrive whole.

use anyhow::Result;
use netns_tests::{
    EchoServer, Fleet, Group, Mode, Offloads, Rig, Topology, scenario, tcp_transfer, udp_exchange,
};

#[test]
fn two_hundred_megabytes_of_tcp_arrive_whole_each_way() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        transfer_each_way(&fleet, 200 << 20, 0)?;
        transfer_each_way(&fleet, if all() { 200 << 20 } else { 20 << 20 }, 1)
    })
}

#[test]
fn tcp_arrives_whole_through_gateways_in_frames() -> Result<()> {
    for offloads in [Offloads::Frames, Offloads::Single] {
        scenario(|rig| {
            let fleet = linked(rig, Mode::Gateway, offloads)?;
            let bytes = if all() { 200 << 20 } else { 20 << 20 };
            transfer_each_way(&fleet, bytes, 0)?;
            transfer_each_way(&fleet, bytes, 1)
        })?;
    }
    Ok(())
}

#[test]
fn many_connections_at_once_do_not_mix_their_bytes() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        std::thread::scope(|scope| {
            let threads: Vec<_> = (0..8_usize)
                .map(|number| {
                    let (one, two) = (fleet.terminal(1), fleet.terminal(2));
                    let (from, to) = if number < 4 { (one, two) } else { (two, one) };
                    let address = to.addresses()[number % 2];
                    let bytes = 2_000_000 + number as u64;
                    scope.spawn(move || tcp_transfer(&from.host, &to.host, address, bytes))
                })
                .collect();
            for thread in threads {
                thread
                    .join()
                    .unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
            }
            Ok(())
        })
    })
}

#[test]
fn udp_of_every_size_comes_back_whole() -> Result<()> {
    scenario(|rig| every_size(&Fleet::pair(rig, Mode::Inline, "hitless")?))
}

#[test]
fn udp_of_every_size_comes_back_whole_through_gateways_in_frames() -> Result<()> {
    scenario(|rig| every_size(&linked(rig, Mode::Gateway, Offloads::Single)?))
}

fn linked(rig: &Rig, mode: Mode, offloads: Offloads) -> Result<Fleet<'_>> {
    let net = Topology::with_offloads(rig, mode, 2, offloads)?;
    Fleet::start(
        rig,
        net,
        &[Group::new("office", "hitless")],
        &[&["office"], &["office"]],
    )
}

fn transfer_each_way(fleet: &Fleet<'_>, bytes: u64, family: usize) -> Result<()> {
    let (one, two) = (fleet.terminal(1), fleet.terminal(2));
    for (from, to) in [(one, two), (two, one)] {
        let address = to.addresses()[family];
        let transfer = tcp_transfer(&from.host, &to.host, address, bytes)?;
        println!(
            "{} bytes to {address}: {:.0} Mbit/s",
            transfer.bytes,
            transfer.mbit()
        );
    }
    Ok(())
}

/// Sends datagrams of 0 to 1500 bytes and beyond, up to the largest possible one.
fn every_size(fleet: &Fleet<'_>) -> Result<()> {
    let step = if all() { 1 } else { 7 };
    let edges = 1380..=1500;
    let fragments = [
        1501, 2000, 2801, 2960, 2961, 4096, 9000, 16_000, 40_000, 65_000, 65_507,
    ];
    let (one, two) = (fleet.terminal(1), fleet.terminal(2));
    for (from, to) in [(one, two), (two, one)] {
        for address in to.addresses() {
            let server = EchoServer::start(&to.host, address)?;
            let sizes = (0..=1379)
                .step_by(step)
                .chain(edges.clone())
                .chain(fragments);
            let repeats = udp_exchange(&from.host, &server, sizes)?;
            // Each end learns the path's MTU once, by the loss of one datagram.
            assert!(
                repeats <= 2,
                "{repeats} datagrams had to be repeated to {address}"
            );
        }
    }
    Ok(())
}

/// Returns true if `scripts/test.sh --all` has requested everything.
fn all() -> bool {
    std::env::var_os("FPN_TEST_ALL").is_some()
}
