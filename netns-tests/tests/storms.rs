//! A terminal that scans, storms of broadcast, and very many hosts: the others' traffic goes on, and
//! nothing grows without a bound.

use std::collections::HashSet;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use netns_tests::{
    BROADCAST, Capture, Fleet, Group, Hub, Mode, Offloads, PATIENCE, Ping, Rig, Stream,
    StreamReport, Terminal, Topology, Transport, Unit, Wire, arp_request, datagram, scenario,
    wait_for,
};

/// Two units; behind the first there are three terminals on a switch.
struct World<'rig> {
    fleet: Fleet<'rig>,
    switch: Hub,
    others: [Terminal; 2],
}

impl<'rig> World<'rig> {
    fn new(rig: &'rig Rig, mode: Mode) -> Result<Self> {
        let mut net = Topology::new(rig, mode, 2)?;
        let switch = net.switch_inside(rig, 1)?;
        let others = [
            net.neighbour(rig, &switch, 1, 31)?,
            net.neighbour(rig, &switch, 1, 32)?,
        ];
        if mode == Mode::Inline {
            let one = &mut net.terminals[0];
            others.iter().for_each(|t| one.serve_also(&t.prefixes));
        }
        let office = Group::new("office", "hitless");
        let fleet = Fleet::start(rig, net, &[office], &[&["office"], &["office"]])?;
        Ok(Self {
            fleet,
            switch,
            others,
        })
    }
}

/// A stream of datagrams in each family.
struct Streams([Stream; 2]);

impl Streams {
    /// Starts them, after pings between the same terminals.
    fn start(from: &Terminal, to: &Terminal) -> Result<Self> {
        let start = |address| {
            Ping::to(address).all(&from.host)?;
            Stream::start(&from.host, &to.host, address, 200, 200)
        };
        Ok(Self([start(to.v4)?, start(to.v6)?]))
    }

    fn stop(self) -> Result<[StreamReport; 2]> {
        let [v4, v6] = self.0;
        Ok([v4.stop()?, v6.stop()?])
    }
}

#[test]
fn a_terminal_that_scans_20000_addresses_costs_the_others_nothing() -> Result<()> {
    for mode in [Mode::Inline, Mode::Gateway] {
        scenario(|rig| {
            let world = World::new(rig, mode)?;
            let (scanner, far) = (world.fleet.terminal(1), world.fleet.terminal(2));
            let [talker, newcomer] = &world.others;
            let unit = world.fleet.unit(1);
            // What the gateway's kernel needs to send anything to these addresses.
            let to = match mode {
                Mode::Gateway => {
                    unit.host().ip(
                        "route add 10.90.0.0/16 via 10.77.0.12\nroute add fd90::/64 via fd77::12",
                    )?;
                    unit.host().mac("in0")?
                }
                _ => far.host.mac("eth0")?,
            };
            let macs = (scanner.host.mac("eth0")?, to);
            let frames: Vec<_> = (0..20_000)
                .map(|n| scan(scanner, macs, n))
                .collect::<Result<_>>()?;
            let wire = Wire::open(&scanner.host, "eth0")?;
            let streams = Streams::start(talker, far)?;
            let seen = rig.capture(&newcomer.host, Some("eth0"))?;
            let memory = memory_kib(unit)?;
            let answered = AtomicBool::new(false);
            std::thread::scope(|scope| {
                // The scan begins anew until the newcomer has had its answers.
                let scan = scope.spawn(|| {
                    while wire.send_all(frames.iter().cloned(), 8000)? == 20_000 {
                        if answered.load(Ordering::Relaxed) {
                            return Ok(());
                        }
                    }
                    bail!("not every frame was sent");
                });
                std::thread::sleep(Duration::from_secs(1));
                let answers = far.addresses().into_iter().try_for_each(|address| {
                    Ping::to(address).count(5).run(&newcomer.host)?;
                    let took = first_answer(&seen, address)?;
                    ensure!(took < Duration::from_secs(3), "{mode:?}: {took:?}");
                    anyhow::Ok(())
                });
                answered.store(true, Ordering::Relaxed);
                scan.join()
                    .unwrap_or_else(|p| std::panic::resume_unwind(p))?;
                answers
            })?;
            for report in streams.stop()? {
                assert_eq!(report.lost(), 0, "{mode:?}: {report:?}");
                ensure!(report.received > 300, "{mode:?}: {report:?}");
            }
            // The control: the unit did see the scan, and let none of it pass.
            let counters = unit.counters()?;
            let inside = counters["inside_packets"];
            ensure!(inside >= 20_000, "{inside} packets from the inside");
            let grown = memory_kib(unit)?.saturating_sub(memory);
            ensure!(grown < 16 << 10, "{mode:?}: {grown} KiB more");
            match mode {
                Mode::Gateway => storms(rig, &world, STORM / 2),
                _ => Ok(()),
            }
        })?;
    }
    Ok(())
}

/// A datagram from a terminal to one of 10,000 addresses of each family that nobody has.
fn scan(from: &Terminal, macs: ([u8; 6], [u8; 6]), n: u16) -> Result<Vec<u8>> {
    let [high, low] = (n / 2).to_be_bytes();
    let addresses: (IpAddr, IpAddr) = match n % 2 {
        0 => (from.v4, Ipv4Addr::new(10, 90, high, low).into()),
        _ => {
            let to = Ipv6Addr::new(0xfd90, 0, 0, 0, 0, 0, 1, n);
            (from.v6, to.into())
        }
    };
    datagram(macs, None, addresses, b"scan")
}

/// The time from the first request to an address until its first answer.
fn first_answer(capture: &Capture, to: IpAddr) -> Result<Duration> {
    let packets = capture.packets()?;
    let first = packets.iter().find(|p| p.sent && p.is_request_to(to));
    let first = first.context("no request has left")?.at;
    let answer = packets.iter().find(|p| {
        let reply = matches!(p.transport, Transport::Echo { request: false, .. });
        reply && !p.sent && p.source == to
    });
    let answer = answer.context("there was no answer")?.at;
    Ok(answer.saturating_sub(first))
}

#[test]
fn a_storm_of_broadcast_from_either_side_does_not_stop_a_pair() -> Result<()> {
    scenario(|rig| storms(rig, &World::new(rig, Mode::Inline)?, STORM))
}

/// Storms from a stranger on the hub and from a neighbour on the inside of unit 1, one after the other.
fn storms(rig: &Rig, world: &World<'_>, frames: u16) -> Result<()> {
    let (one, far) = (world.fleet.terminal(1), world.fleet.terminal(2));
    let unit = world.fleet.unit(1);
    let stranger = rig.host("stranger")?;
    world
        .fleet
        .net
        .hub
        .plug(&stranger, "eth0", Offloads::default())?;
    let neighbour = rig.host("neighbour")?;
    world.switch.plug(&neighbour, "eth0", Offloads::default())?;
    let sides = [
        (&stranger, "from the hub", "out0"),
        (&neighbour, "from the inside", "in0"),
    ];
    for (host, stormy, interface) in sides {
        let wire = Wire::open(host, "eth0")?;
        let mac = host.mac("eth0")?;
        // The control: an inline unit had to do with every frame, and a gateway's host had.
        let seen = || match world.fleet.net.mode {
            Mode::Inline => unit.counter("relayed_arp"),
            _ => {
                let path = format!("/sys/class/net/{interface}/statistics/rx_packets");
                Ok(unit.host().check(&["cat", &path])?.trim().parse()?)
            }
        };
        let before = seen()?;
        let streams = Streams::start(one, far)?;
        let storm = (0..frames)
            .map(|n| storm(mac, n))
            .collect::<Result<Vec<_>>>()?;
        let sent = wire.send_all(storm, 12_000)?;
        assert_eq!(sent, u64::from(frames));
        for report in streams.stop()? {
            let going = report.longest_gap < Duration::from_secs(2);
            let least = 200 * usize::from(frames) / usize::from(STORM);
            ensure!(
                going && report.received as usize > least,
                "{stormy}: {report:?}"
            );
            ensure!(report.lost() * 4 < report.sent, "{stormy}: {report:?}");
        }
        world.fleet.wait_talk(1, 2)?;
        let seen = seen()? - before;
        ensure!(seen > u64::from(frames / 3), "{stormy}: {seen} frames seen");
    }
    Ok(())
}

/// A frame of a storm: a question for an address that changes, or a datagram to everybody.
fn storm(mac: [u8; 6], n: u16) -> Result<Vec<u8>> {
    let [high, low] = n.to_be_bytes();
    let nobody = Ipv4Addr::new(10, 77, high, low);
    match n % 3 {
        0 | 1 => arp_request(mac, Ipv4Addr::UNSPECIFIED, nobody),
        _ => {
            let addresses = (nobody.into(), Ipv4Addr::BROADCAST.into());
            datagram((mac, BROADCAST), None, addresses, &[0; 400])
        }
    }
}

#[test]
fn the_questions_of_10000_terminals_pass_and_the_tables_stay_bounded() -> Result<()> {
    scenario(|rig| {
        let mut net = Topology::new(rig, Mode::Inline, 2)?;
        net.terminals[0].serve_also(&["10.80.0.0/16".into()]);
        let office = Group::new("office", "hitless");
        let fleet = Fleet::start(rig, net, &[office], &[&["office"], &["office"]])?;
        fleet.talk(1, 2)?;
        let unit = fleet.unit(1);
        let stranger = rig.host("stranger")?;
        fleet.net.hub.plug(&stranger, "eth0", Offloads::default())?;
        let term = &fleet.terminal(1).host;
        for (from, net, inside) in [(term, 80, true), (&stranger, 81, false)] {
            let hears = if inside { &stranger } else { term };
            let capture = rig.capture(hears, Some("eth0"))?;
            let (memory, names) = (memory_kib(unit)?, unit.counters()?.len());
            let frames = (0..10_000)
                .map(|n| question(net, n))
                .collect::<Result<Vec<_>>>()?;
            Wire::open(from, "eth0")?.send_all(frames.clone(), 5000)?;
            let wanted: HashSet<_> = frames.into_iter().collect();
            wait_for("every question to arrive", PATIENCE, || {
                let heard = capture.frames()?;
                let heard = heard.iter().filter(|f| wanted.contains(&f.data));
                let heard: HashSet<_> = heard.map(|f| &f.data).collect();
                Ok((heard.len() == wanted.len()).then_some(()))
            })?;
            let grown = memory_kib(unit)?.saturating_sub(memory);
            ensure!(grown < 8 << 10, "{grown} KiB more after 10,000 questions");
            assert_eq!(unit.counters()?.len(), names);
            fleet.talk(1, 2)?;
        }
        ensure!(unit.counter("relayed_arp")? >= 20_000);
        Ok(())
    })
}

/// The question of one of 10,000 hosts, each with its own addresses.
fn question(net: u8, n: u16) -> Result<Vec<u8>> {
    let [high, low] = n.to_be_bytes();
    let mac = [2, 0, 0, net, high, low];
    arp_request(
        mac,
        Ipv4Addr::new(10, net, high, low),
        Ipv4Addr::new(10, 77, 0, 1),
    )
}

/// The memory that a unit's process has, in KiB.
fn memory_kib(unit: &Unit<'_>) -> Result<u64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", unit.daemon()?.pid()))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let size = line.context("no VmRSS")?.split_whitespace().next();
    Ok(size.context("no size")?.parse()?)
}

/// Frames of a storm.
const STORM: u16 = 18_000;
