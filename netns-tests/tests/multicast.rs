//! Multicast that a group carries, between terminals behind inline units and behind gateways.

use std::fmt::Write as _;
use std::fs;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};
use std::path::Path;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use netns_tests::{
    Daemon, Fleet, Frame, Group, Host, MARKER, Mode, PATIENCE, Packet, Rig, Topology, scenario,
    wait_for,
};
use serde_json::Value;
use socket2::{Domain, SockRef, Socket, Type};

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

#[test]
fn multicast_passes_gateways_for_those_that_asked_for_it_and_leaves_none_in_clear() -> Result<()> {
    scenario(|rig| {
        let mut fleet = gateways_and_an_inline_unit(rig)?;
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        let end = rig.capture(&fleet.terminal(2).host, Some("eth0"))?;
        let own = fleet.unit(1).host().mac("out0")?;
        for channel in CHANNELS.map(|channel| channel.parse::<IpAddr>().unwrap()) {
            let mut members = (1..=4)
                .map(|n| join(&fleet.terminal(n).host, channel))
                .collect::<Result<Vec<_>>>()?;
            for (from, receivers) in [(1, [2, 4]), (4, [1, 2])] {
                let sending = sender(&fleet, from, channel, HOPS)?;
                let send = || sending.send_to(MARKER, SocketAddr::new(channel, PORT));
                let heard_of = |n: usize| heard(&members[n - 1]);
                wait_for("the first packet", PATIENCE, || {
                    send()?;
                    thread::sleep(Duration::from_millis(20));
                    Ok(receivers.iter().all(|n| heard_of(*n) > 0).then_some(()))
                })?;
                for member in &members {
                    heard(member);
                }
                for _ in 0..20 {
                    send()?;
                }
                let mut got = [0; 2];
                wait_for("every packet", PATIENCE, || {
                    let all = got.iter_mut().zip(receivers);
                    all.for_each(|(got, n)| *got += heard_of(n));
                    Ok((got == [20; 2]).then_some(()))
                })?;
                ensure!(heard_of(3) == 0, "{channel}: a stranger got some");
            }
            large(&fleet, channel, &members[1])?;
            of_one_link(&fleet, channel, &members[1])?;
            // Each unit is a hop, and sends frames of its own.
            let place = if channel.is_ipv4() { 22 } else { 21 };
            let hops = |frame: &Frame| frame.data.get(place).copied();
            let arrived = end.frames()?;
            let arrived = arrived.iter().filter(|f| {
                let packet = Packet::parse(f);
                !f.sent && packet.is_some_and(|p| is_between(&p, &fleet, 1, channel))
            });
            let counts: Vec<_> = arrived.filter_map(hops).collect();
            ensure!(!counts.is_empty(), "nothing has arrived");
            ensure!(
                counts.iter().all(|hops| *hops == HOPS as u8 - 2),
                "{counts:?}"
            );
            let frames = hub.frames()?;
            let foreign = frames.iter().find(|f| {
                let packet = Packet::parse(f);
                let ours = packet.is_some_and(|p| is_between(&p, &fleet, 1, channel));
                ours && f.data.get(6..12) != Some(&own)
            });
            ensure!(foreign.is_none(), "a foreign hardware address on the hub");
            leave_and_restart(&mut fleet, channel, &mut members)?;
        }
        assert_eq!(hub.count_with(MARKER)?, 0, "readable on the hub");
        // Datagrams that left together are one frame here.
        ensure!(hub.esp()? >= 4, "the control");
        without_a_unit(rig, &fleet)
    })
}

#[test]
fn a_multicast_router_on_a_gateways_host_passes_nothing_in_clear_and_nothing_twice() -> Result<()> {
    scenario(|rig| {
        let fleet = gateways_and_an_inline_unit(rig)?;
        let host = fleet.unit(1).host();
        let _router = multicast_router(rig, host)?;
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        for channel in CHANNELS.map(|channel| channel.parse::<IpAddr>().unwrap()) {
            let members = [1, 2].map(|n| join(&fleet.terminal(n).host, channel));
            let [near, far] = members;
            let members = [near?, far?];
            for (from, to) in [(1, 2), (2, 1)] {
                let sending = sender(&fleet, from, channel, HOPS)?;
                let member = &members[to - 1];
                let send = || sending.send_to(MARKER, SocketAddr::new(channel, PORT));
                wait_for("the first packet", PATIENCE, || {
                    send()?;
                    thread::sleep(Duration::from_millis(20));
                    Ok((heard(member) > 0).then_some(()))
                })?;
                thread::sleep(Duration::from_millis(100));
                heard(member);
                for _ in 0..20 {
                    send()?;
                }
                let mut got = 0;
                wait_for("every packet", PATIENCE, || {
                    got += heard(member);
                    Ok((got >= 20).then_some(()))
                })?;
                thread::sleep(Duration::from_millis(100));
                assert_eq!(got + heard(member), 20, "{channel} from {from}");
            }
            forwards(&fleet, channel)?;
        }
        assert_eq!(hub.count_with(MARKER)?, 0, "in clear on the hub");
        ensure!(hub.esp()? >= 4, "the control");
        // A unit that was killed leaves the guard.
        fleet.unit(1).daemon()?.kill()?;
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        let near = rig.capture(host, Some("in0"))?;
        let send = |channel| {
            let sending = sender(&fleet, 1, channel, HOPS)?;
            for _ in 0..20 {
                sending.send_to(MARKER, SocketAddr::new(channel, PORT))?;
            }
            near.wait("the packets to arrive", PATIENCE, |p| {
                is_between(p, &fleet, 1, channel)
            })
        };
        let channels = CHANNELS.map(|channel| channel.parse::<IpAddr>().unwrap());
        for channel in channels {
            send(channel)?;
            forwards(&fleet, channel)?;
        }
        let of_terminal = |p: &Packet| fleet.terminal(1).addresses().contains(&p.source);
        assert_eq!(hub.count(of_terminal)?, 0, "on the hub");
        // The control: without the guard, the multicast router passes them on as they are.
        fleet.unit(1).check(&["guard", "off"])?;
        for channel in channels {
            send(channel)?;
            hub.wait("packets in clear", PATIENCE, |p| {
                is_between(p, &fleet, 1, channel)
            })?;
        }
        Ok(())
    })
}

/// Starts a multicast router on a gateway's host, which passes on the channels in both directions.
fn multicast_router(rig: &Rig, host: &Host) -> Result<Daemon> {
    host.check(&["sh", "-c", "command -v smcrouted"])
        .context("smcrouted is missing: run scripts/setup.sh --test as root")?;
    let mut config = String::new();
    for interface in ["in0", "out0"] {
        writeln!(config, "phyint {interface} enable")?;
    }
    for (from, to) in [("in0", "out0"), ("out0", "in0")] {
        for channel in CHANNELS {
            writeln!(config, "mroute from {from} group {channel} to {to}")?;
        }
    }
    let dir = rig.state_dir("smcroute");
    fs::create_dir_all(&dir)?;
    let [file, pid, socket] = ["conf", "pid", "socket"].map(|name| dir.join(name));
    fs::write(&file, config)?;
    let [file, pid, socket] = [&file, &pid, &socket].map(|path| path.to_str().unwrap_or_default());
    let args = ["-n", "-N", "-f", file, "-P", pid, "-u", socket];
    let router = rig.spawn(host, "smcrouted", Path::new("smcrouted"), &args)?;
    wait_for("the multicast router", PATIENCE, || {
        let shown = host.check(&["cat", "/proc/net/ip_mr_vif", "/proc/net/ip6_mr_vif"])?;
        Ok((shown.matches("out0").count() == 2).then_some(()))
    })?;
    Ok(router)
}

/// Makes sure that the kernel of gateway 1 was told by its multicast router to pass on what terminal 1
/// sends.
fn forwards(fleet: &Fleet<'_>, channel: IpAddr) -> Result<()> {
    let family = if channel.is_ipv4() { "-4" } else { "-6" };
    wait_for("a multicast route", PATIENCE, || {
        let host = fleet.unit(1).host();
        let routes = host.check(&["ip", family, "mroute", "show"])?;
        let of_terminal = |line: &&str| {
            let addresses = fleet.terminal(1).addresses();
            let is_source = |addr: &IpAddr| line.contains(&format!("({addr},"));
            line.contains(&channel.to_string()) && addresses.iter().any(is_source)
        };
        let line = routes.lines().find(of_terminal);
        Ok(line.filter(|line| line.contains("out0")).map(|_| ()))
    })
}

#[test]
fn a_gateway_leaves_what_its_group_carries_no_longer_and_hears_none_where_its_group_carries_none()
-> Result<()> {
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Gateway, 2)?;
        let mut office = Group::new("office", "hitless");
        let prefixes = net.protected().map(str::to_owned);
        office.protect = [&prefixes[..], &CARRIED.map(str::to_owned)].concat();
        let groups = [office, Group::new("other", "hitless")];
        let fleet = Fleet::start(rig, net, &groups, &[&["office"], &["other"]])?;
        let channels = CHANNELS.map(|channel| channel.parse::<IpAddr>().unwrap());
        let near = rig.capture(fleet.unit(1).host(), Some("in0"))?;
        let mut members = Vec::new();
        for channel in channels {
            for n in [1, 2] {
                members.push(join(&fleet.terminal(n).host, channel)?);
            }
            wait_for("the unit to join", PATIENCE, || {
                Ok(is_member(&fleet, 1, channel)?.then_some(()))
            })?;
            ensure!(!is_member(&fleet, 2, channel)?, "of no group of its own");
        }
        // Only where multicast is carried, the network card gives all of it to the host.
        let gets_all = |n: usize| -> Result<bool> {
            let path = "/sys/class/net/in0/flags";
            let flags = fleet.unit(n).host().check(&["cat", path])?;
            let flags = flags.trim().trim_start_matches("0x");
            Ok(u32::from_str_radix(flags, 16)? & ALL_MULTICAST != 0)
        };
        ensure!(gets_all(1)? && !gets_all(2)?);
        // The group loses one prefix, then the other.
        for (n, prefix) in CARRIED.iter().enumerate() {
            let change = ["group", "set", "office", "--protect-remove", *prefix];
            fleet.manager.check(&change)?;
            wait_for("the unit to leave", PATIENCE, || {
                Ok((!is_member(&fleet, 1, channels[n])?).then_some(()))
            })?;
            let rest = &channels[n + 1..];
            let mut rest = rest.iter().map(|channel| is_member(&fleet, 1, *channel));
            ensure!(
                rest.all(|is_member| is_member.unwrap_or(false)),
                "the other"
            );
        }
        wait_for("the rest of multicast to be left alone", PATIENCE, || {
            Ok((!gets_all(1)?).then_some(()))
        })?;
        // The unit has nothing to do with it any more.
        let looked_at = || -> Result<u64> {
            let counters = fleet.unit(1).counters()?.into_iter();
            let of = ["drop_no_path_protected", "drop_multicast", "sealed"];
            let of = counters.filter(|(name, _)| of.contains(&name.as_str()));
            Ok(of.map(|(_, count)| count).sum())
        };
        let before = looked_at()?;
        for channel in channels {
            let sending = sender(&fleet, 1, channel, HOPS)?;
            for _ in 0..20 {
                sending.send_to(MARKER, SocketAddr::new(channel, PORT))?;
            }
            // The control: they have come to the gateway.
            near.wait("the packets to arrive", PATIENCE, |p| {
                is_between(p, &fleet, 1, channel)
            })?;
        }
        ensure!(looked_at()? == before, "the unit has looked at them");
        // It gets them back. An outside that was made anew has joined nothing.
        for prefix in CARRIED {
            let change = ["group", "set", "office", "--protect-add", prefix];
            fleet.manager.check(&change)?;
        }
        let all_joined = || {
            let joined = channels.iter().map(|c| is_member(&fleet, 1, *c));
            let joined: Vec<bool> = joined.collect::<Result<_>>()?;
            Ok((joined == [true; 2]).then_some(()))
        };
        wait_for("the unit to join again", PATIENCE, all_joined)?;
        let host = fleet.unit(1).host();
        host.ip("link set out0 down\nlink set out0 name before")?;
        host.ip("link add out0 type veth peer name far0\nlink set out0 up\nlink set far0 up")?;
        wait_for("the unit to join on the new outside", PATIENCE, all_joined)
    })
}

/// Returns true if the host of a unit has joined a channel on its outside.
fn is_member(fleet: &Fleet<'_>, n: usize, channel: IpAddr) -> Result<bool> {
    let host = fleet.unit(n).host();
    let shown = host.check(&["ip", "maddr", "show", "dev", "out0"])?;
    let mut words = shown.split_whitespace();
    Ok(words.any(|word| word == channel.to_string()))
}

/// Units 1 to 3 are gateways, the third in another group, and unit 4 is inline. Their hub delivers
/// multicast to those that joined.
fn gateways_and_an_inline_unit(rig: &Rig) -> Result<Fleet<'_>> {
    let mut net = Topology::new(rig, Mode::Gateway, 3)?;
    net.add_inline(rig)?;
    net.terminal(4).host.ip("route add 239.0.0.0/8 dev eth0")?;
    net.hub.host().ip(
        "link set br0 type bridge mcast_query_response_interval 100\n\
         link set br0 type bridge mcast_snooping 1 mcast_querier 1",
    )?;
    let mut office = Group::new("office", "hitless");
    let prefixes = net.protected().map(str::to_owned);
    office.protect = [&prefixes[..], &["239.1.0.0/16".into(), "ff08::/16".into()]].concat();
    let groups = [office, Group::new("other", "hitless")];
    let members: [&[&str]; 4] = [&["office"], &["office"], &["other"], &["office"]];
    Fleet::start(rig, net, &groups, &members)
}

/// A large datagram of IPv4 arrives in fragments. One of IPv6 does if its sender makes them small
/// enough; otherwise the unit drops and counts them.
fn large(fleet: &Fleet<'_>, channel: IpAddr, member: &UdpSocket) -> Result<()> {
    let sending = sender(fleet, 1, channel, HOPS)?;
    let to = SocketAddr::new(channel, PORT);
    let datagram = MARKER.repeat(3000 / MARKER.len());
    let mut buffer = vec![0; 4000];
    let mut arrives = |what: &str| {
        wait_for(what, PATIENCE, || {
            sending.send_to(&datagram, to)?;
            thread::sleep(Duration::from_millis(20));
            let mut received = std::iter::from_fn(|| member.recv(&mut buffer).ok());
            Ok(received.any(|n| n == datagram.len()).then_some(()))
        })
    };
    let unit = fleet.unit(1);
    if channel.is_ipv6() {
        let dropped = unit.counter("drop_too_big")?;
        wait_for("fragments that are too big", PATIENCE, || {
            sending.send_to(&datagram, to)?;
            Ok((unit.counter("drop_too_big")? > dropped).then_some(()))
        })?;
        let host = &fleet.terminal(1).host;
        host.ip("link set eth0 mtu 1400")?;
        arrives("a datagram in small fragments")?;
        return host.ip("link set eth0 mtu 1500");
    }
    let fragmented = unit.counter("fragmented")?;
    arrives("a datagram in fragments")?;
    ensure!(unit.counter("fragmented")? > fragmented);
    Ok(())
}

/// What its sender limits to its link stays there.
fn of_one_link(fleet: &Fleet<'_>, channel: IpAddr, member: &UdpSocket) -> Result<()> {
    let unit = fleet.unit(1);
    let before = unit.counter("drop_link_scope")?;
    heard(member);
    let sending = sender(fleet, 1, channel, 1)?;
    wait_for("packets for one link alone", PATIENCE, || {
        sending.send_to(MARKER, SocketAddr::new(channel, PORT))?;
        Ok((unit.counter("drop_link_scope")? > before).then_some(()))
    })?;
    assert_eq!(heard(member), 0, "beyond its link");
    Ok(())
}

/// A unit leaves what nobody wants any more, and after a new start it asks who wants what.
fn leave_and_restart(
    fleet: &mut Fleet<'_>,
    channel: IpAddr,
    members: &mut Vec<UdpSocket>,
) -> Result<()> {
    let shows = |n: usize| -> Result<bool> {
        let status: Value = fleet.unit(n).json(&["status"])?;
        let joined = status["joined"].as_array().context("an array")?;
        let is_shown = joined.contains(&channel.to_string().into());
        let text = fleet.unit(n).check(&["status"])?;
        let line = text.lines().find(|line| line.starts_with("joined:"));
        let line = line.context("no line about them")?;
        ensure!(line.contains(&channel.to_string()) == is_shown, "{line}");
        Ok(is_shown)
    };
    ensure!(is_member(fleet, 1, channel)? && is_member(fleet, 2, channel)?);
    ensure!(shows(1)? && shows(2)? && !shows(3)?);
    ensure!(fleet.unit(2).counter("membership_reports")? > 0);
    // Terminal 2 leaves.
    let left = members.remove(1);
    drop(left);
    wait_for("the unit to leave", PATIENCE, || {
        Ok((!is_member(fleet, 2, channel)?).then_some(()))
    })?;
    ensure!(is_member(fleet, 1, channel)?, "the other unit has left too");
    ensure!(shows(1)? && !shows(2)?);
    fleet.unit(1).daemon()?.kill()?;
    wait_for("the kernel to forget", PATIENCE, || {
        Ok((!is_member(fleet, 1, channel)?).then_some(()))
    })?;
    fleet.unit_mut(1).run()?;
    // Terminal 1 has joined long ago, and says so when it is asked.
    wait_for("the unit to join again", PATIENCE, || {
        Ok(is_member(fleet, 1, channel)?.then_some(()))
    })?;
    fleet.unit(1).wait_ready()
}

/// Without its unit no multicast passes a gateway, although its kernel is a router.
fn without_a_unit(rig: &Rig, fleet: &Fleet<'_>) -> Result<()> {
    fleet.unit(1).daemon()?.kill()?;
    let hub = rig.capture(fleet.net.hub.host(), None)?;
    let near = rig.capture(fleet.unit(1).host(), Some("in0"))?;
    for channel in CHANNELS.map(|channel| channel.parse::<IpAddr>().unwrap()) {
        let sending = sender(fleet, 1, channel, HOPS)?;
        for _ in 0..20 {
            sending.send_to(MARKER, SocketAddr::new(channel, PORT))?;
        }
        // The control: they have come to the gateway.
        near.wait("the packets to arrive", PATIENCE, |p| {
            is_between(p, fleet, 1, channel)
        })?;
    }
    assert_eq!(hub.count_with(MARKER)?, 0, "in clear on the hub");
    let of_terminal = |p: &Packet| fleet.terminal(1).addresses().contains(&p.source);
    assert_eq!(hub.count(of_terminal)?, 0, "on the hub");
    Ok(())
}

/// Returns true for a packet of a terminal to a channel.
fn is_between(packet: &Packet, fleet: &Fleet<'_>, from: usize, channel: IpAddr) -> bool {
    packet.destination == channel && fleet.terminal(from).addresses().contains(&packet.source)
}

/// Opens a socket of a terminal that sends to a channel with this hop count.
fn sender(fleet: &Fleet<'_>, from: usize, channel: IpAddr, hops: u32) -> Result<UdpSocket> {
    let socket = socket(&fleet.terminal(from).host, channel)?;
    let options = SockRef::from(&socket);
    match channel {
        IpAddr::V4(_) => options.set_multicast_ttl_v4(hops)?,
        IpAddr::V6(_) => options.set_multicast_hops_v6(hops)?,
    }
    Ok(socket)
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
                let socket = Socket::new(Domain::IPV6, Type::DGRAM, None)?;
                // The terminal may have one for IPv4 too.
                socket.set_only_v6(true)?;
                socket.bind(&SocketAddr::from((Ipv6Addr::UNSPECIFIED, PORT)).into())?;
                let socket = UdpSocket::from(socket);
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
/// Addresses that the group carries.
const CHANNELS: [&str; 2] = ["239.1.2.3", "ff08::7"];
/// The prefixes that contain them.
const CARRIED: [&str; 2] = ["239.1.0.0/16", "ff08::/16"];
/// `IFF_ALLMULTI` of `linux/if.h`.
const ALL_MULTICAST: u32 = 0x200;
/// How many hops packets may take.
const HOPS: u32 = 9;
