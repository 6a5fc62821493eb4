//! Multicast that a group carries, between terminals behind inline units.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use netns_tests::{Fleet, Group, Host, MARKER, Mode, PATIENCE, Topology, scenario, wait_for};

#[test]
fn multicast_of_a_terminal_reaches_those_that_joined_behind_three_units_and_nobody_reads_it()
-> Result<()> {
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Inline, 5)?;
        let mut office = Group::new("office", "hitless");
        let prefixes = net.protected().map(str::to_owned);
        office.protect = [&prefixes[..], &["239.1.0.0/16".into(), "ff08::/16".into()]].concat();
        // The fifth unit is in another group, which the prefixes do not name.
        let groups = [office, Group::new("other", "hitless")];
        let members: [&[&str]; 5] = [
            &["office"],
            &["office"],
            &["office"],
            &["office"],
            &["other"],
        ];
        let fleet = Fleet::start(rig, net, &groups, &members)?;
        for n in 1..=5 {
            let host = &fleet.terminal(n).host;
            host.ip("route add 239.0.0.0/8 dev eth0")?;
        }
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        for channel in [
            IpAddr::from([239, 1, 2, 3]),
            IpAddr::V6(Ipv6Addr::new(0xff08, 0, 0, 0, 0, 0, 0, 7)),
        ] {
            let receivers: Vec<UdpSocket> = (2..=5)
                .map(|n| join(&fleet.terminal(n).host, channel))
                .collect::<Result<_>>()?;
            let sender = &fleet.terminal(1).host;
            let sending = socket(sender, channel)?;
            let send = |to: IpAddr| sending.send_to(MARKER, SocketAddr::new(to, PORT));
            // Joins and snooping tables take a moment.
            wait_for("the first packet", PATIENCE, || {
                send(channel)?;
                thread::sleep(Duration::from_millis(20));
                Ok(receivers[..3].iter().all(|r| heard(r) > 0).then_some(()))
            })?;
            receivers.iter().for_each(|receiver| {
                heard(receiver);
            });
            for _ in 0..20 {
                send(channel)?;
            }
            thread::sleep(Duration::from_millis(300));
            let counts: Vec<usize> = receivers.iter().map(heard).collect();
            ensure!(counts[..3] == [20; 3], "{channel}: {counts:?}");
            ensure!(counts[3] == 0, "{channel}: a stranger got {}", counts[3]);
            // An address that no group carries does not leave the unit.
            let dropped = fleet.unit(1).counter("drop_multicast")?;
            let other = match channel {
                IpAddr::V4(_) => IpAddr::from([239, 2, 0, 1]),
                IpAddr::V6(_) => IpAddr::V6(Ipv6Addr::new(0xff05, 0, 0, 0, 0, 0, 0, 7)),
            };
            send(other)?;
            wait_for("the drop", PATIENCE, || {
                Ok((fleet.unit(1).counter("drop_multicast")? > dropped).then_some(()))
            })?;
        }
        ensure!(hub.count_with(MARKER)? == 0, "readable on the hub");
        // Datagrams that left together are one frame here.
        ensure!(hub.esp()? >= 2, "the control");
        let said =
            fleet
                .unit(1)
                .check(&["explain", &fleet.terminal(1).v4.to_string(), "239.1.2.3"])?;
        ensure!(
            said.contains("a multicast address that the group office carries"),
            "{said}"
        );
        Ok(())
    })
}

/// Opens a socket of a terminal that has joined a channel.
fn join(host: &Host, channel: IpAddr) -> Result<UdpSocket> {
    let socket = host.inside(|| {
        let socket = match channel {
            IpAddr::V4(channel) => {
                let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, PORT))?;
                socket.join_multicast_v4(&channel, &Ipv4Addr::UNSPECIFIED)?;
                socket
            }
            IpAddr::V6(channel) => {
                let socket = UdpSocket::bind((Ipv6Addr::UNSPECIFIED, PORT))?;
                socket.join_multicast_v6(&channel, index(host)?)?;
                socket
            }
        };
        Ok(socket)
    })?;
    socket.set_nonblocking(true)?;
    Ok(socket)
}

/// Opens a socket that sends to a channel through the terminal's link.
fn socket(host: &Host, channel: IpAddr) -> Result<UdpSocket> {
    host.inside(|| {
        let socket = match channel {
            IpAddr::V4(_) => UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0))?,
            IpAddr::V6(_) => UdpSocket::bind((Ipv6Addr::UNSPECIFIED, 0))?,
        };
        Ok(socket)
    })
}

/// Takes what has arrived and returns how many packets that were.
fn heard(socket: &UdpSocket) -> usize {
    let mut buffer = [0; 64];
    let received = std::iter::from_fn(|| {
        socket
            .recv(&mut buffer)
            .ok()
            .map(|n| buffer[..n] == *MARKER)
    });
    received.filter(|is_ours| *is_ours).count()
}

fn index(host: &Host) -> Result<u32> {
    let index = host.check(&["cat", "/sys/class/net/eth0/ifindex"])?;
    index.trim().parse().context("an interface index")
}

const PORT: u16 = 5004;
