//! A unit never makes its host a router for anybody but its terminals.

use std::net::IpAddr;

use anyhow::{Context, Result, ensure};
use netns_tests::{
    Capture, Host, Manager, Mode, Offloads, PATIENCE, Ping, Rig, Topology, Unit, scenario, wait_for,
};

#[test]
fn what_the_host_did_not_forward_before_the_unit_started_is_not_forwarded_because_of_it()
-> Result<()> {
    for mode in [Mode::Inline, Mode::Gateway] {
        scenario(|rig| {
            let mut world = World::new(rig, mode, false)?;
            // The control: the routes exist, and only forwarding is missing.
            world.host_reaches_both()?;
            assert_eq!(world.passes()?, Passes::NONE);
            world.start()?;
            assert_eq!(world.passes()?, Passes::NONE, "{mode:?}");
            world.unit.daemon()?.kill()?;
            assert_eq!(world.passes()?, Passes::NONE, "{mode:?}, killed");
            world.unit.run()?;
            world.unit.check(&["guard", "on"])?;
            assert_eq!(
                world.passes()?,
                Passes::NONE,
                "{mode:?}, guard loaded again"
            );
            ensure!(world.unit.daemon()?.terminate()?.success());
            assert_eq!(world.passes()?, Passes::NONE, "{mode:?}, stopped");
            world.host_reaches_both()
        })?;
    }
    Ok(())
}

#[test]
fn what_a_router_forwarded_before_its_unit_started_passes_as_before() -> Result<()> {
    for mode in [Mode::Inline, Mode::Gateway] {
        scenario(|rig| {
            let mut world = World::new(rig, mode, true)?;
            assert_eq!(world.passes()?, Passes::ALL);
            world.start()?;
            assert_eq!(world.passes()?, Passes::ALL, "{mode:?}");
            world.unit.daemon()?.kill()?;
            assert_eq!(world.passes()?, Passes::ALL, "{mode:?}, killed");
            world.unit.run()?;
            ensure!(world.unit.daemon()?.terminate()?.success());
            assert_eq!(world.passes()?, Passes::ALL, "{mode:?}, stopped");
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn an_operator_who_makes_the_host_a_router_while_its_unit_runs_has_one_then_and_afterwards()
-> Result<()> {
    scenario(|rig| {
        let mut world = World::new(rig, Mode::Gateway, false)?;
        world.start()?;
        assert_eq!(world.passes()?, Passes::NONE);
        router(world.unit.host(), true)?;
        wait_for("a router", PATIENCE, || {
            Ok((world.passes()? == Passes::ALL).then_some(()))
        })?;
        world.unit.daemon()?.terminate()?;
        assert_eq!(world.passes()?, Passes::ALL);
        world.unit.run()?;
        router(world.unit.host(), false)?;
        wait_for("no router", PATIENCE, || {
            Ok((world.passes()? == Passes::NONE).then_some(()))
        })?;
        world.unit.daemon()?.terminate()?;
        assert_eq!(world.passes()?, Passes::NONE);
        Ok(())
    })
}

#[test]
fn a_link_on_which_a_router_does_not_forward_stays_closed_on_that_side_alone() -> Result<()> {
    scenario(|rig| {
        let mut world = World::new(rig, Mode::Gateway, true)?;
        let host = world.unit.host().clone();
        // IPv6 has no such setting for single links.
        host.sysctl("net.ipv4.conf.out0.forwarding", "0")?;
        let half = Passes {
            from_hub: [false, true],
            to_hub: [true, true],
        };
        // Answers to pings come in from the hub and are not forwarded. Therefore packets are
        // counted, not answers.
        assert_eq!(world.passes()?, half);
        world.start()?;
        assert_eq!(world.passes()?, half);
        world.unit.daemon()?.terminate()?;
        assert_eq!(world.passes()?, half);
        assert_eq!(host.sysctl_value("net.ipv4.conf.out0.forwarding")?, "0");
        Ok(())
    })
}

#[test]
fn a_kernel_that_forwards_ipv6_on_all_links_or_none_connects_no_others_either() -> Result<()> {
    for router in [false, true] {
        scenario(|rig| {
            let mut world = World::new(rig, Mode::Gateway, router)?;
            let other = world.network("other", "ext1", 98)?;
            let pings = |world: &World<'_>| -> Result<[u32; 2]> {
                let to: IpAddr = "fd99::2".parse()?;
                let back: IpAddr = "fd98::2".parse()?;
                Ok([Ping::to(to).run(&other)?, Ping::to(back).run(&world.third)?])
            };
            let before = pings(&world)?;
            assert_eq!(before, [if router { 3 } else { 0 }; 2]);
            world.start_as(Unit::without_force_forwarding)?;
            let forwarding = world
                .unit
                .host()
                .sysctl_value("net.ipv6.conf.all.forwarding")?;
            assert_eq!(forwarding, "1", "the switch of such a kernel");
            assert_eq!(pings(&world)?, before);
            let all = if router { Passes::ALL } else { Passes::NONE };
            assert_eq!(world.passes()?, all);
            world.unit.daemon()?.terminate()?;
            assert_eq!(pings(&world)?, before);
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn a_terminals_packets_in_clear_leave_to_the_hub_alone_unless_its_host_is_a_router() -> Result<()> {
    for is_router in [false, true] {
        scenario(|rig| {
            let mut world = World::new(rig, Mode::Gateway, is_router)?;
            // Protects nothing here, so that a destination without a unit is reached in clear.
            world.group = &["--policy", "open", "--protect", "192.0.2.0/24"];
            world.start()?;
            let terminal = world.net.terminal(1).clone();
            let third = rig.capture(&world.third, Some("eth0"))?;
            let hub = rig.capture(&world.stranger, Some("eth0"))?;
            let ends = [("10.77.0.60", "10.99.0.2"), ("fd77::60", "fd99::2")];
            for (stranger, other) in ends {
                let (stranger, other): (IpAddr, IpAddr) = (stranger.parse()?, other.parse()?);
                let from = terminal.like(other);
                let arrive = |to: IpAddr, capture: &Capture| -> Result<usize> {
                    let before = world.unit.counter("clear_out")?;
                    wait_for("packets in clear", PATIENCE, || {
                        Ping::to(to).count(1).run(&terminal.host)?;
                        let sent = world.unit.counter("clear_out")? - before;
                        Ok((sent > 0).then_some(()))
                    })?;
                    capture.count(|packet| !packet.sent && packet.source == from)
                };
                // The control: on the hub they arrive.
                ensure!(arrive(stranger, &hub)? > 0, "none on the hub");
                let strayed = arrive(other, &third)?;
                ensure!(
                    (strayed > 0) == is_router,
                    "router {is_router}: {strayed} packets of {from} in another network"
                );
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// A unit in front of a terminal, a third network at its host, and a host on the hub that sends to
/// that network.
struct World<'rig> {
    rig: &'rig Rig,
    net: Topology,
    manager: Manager<'rig>,
    unit: Unit<'rig>,
    /// The options of the group.
    group: &'static [&'static str],
    stranger: Host,
    third: Host,
}

/// Whether packets arrive, IPv4 first.
#[derive(Debug, PartialEq, Eq)]
struct Passes {
    from_hub: [bool; 2],
    to_hub: [bool; 2],
}

impl Passes {
    const NONE: Self = Self {
        from_hub: [false; 2],
        to_hub: [false; 2],
    };
    const ALL: Self = Self {
        from_hub: [true; 2],
        to_hub: [true; 2],
    };
}

impl<'rig> World<'rig> {
    fn new(rig: &'rig Rig, mode: Mode, is_router: bool) -> Result<Self> {
        let net = Topology::new(rig, mode, 1)?;
        let manager = Manager::start(rig, &net)?;
        let unit = Unit::new(rig, net.terminal(1))?;
        let host = unit.host().clone();
        let third = network(rig, &host, "third", "ext0", 99)?;
        let stranger = rig.host("stranger")?;
        net.hub.plug(&stranger, "eth0", Offloads::default())?;
        stranger.ip(
            "addr add 10.77.0.60/24 dev eth0\naddr add fd77::60/64 dev eth0 nodad\n\
             route add 10.99.0.0/24 via 10.77.0.11\nroute add fd99::/64 via fd77::11",
        )?;
        router(&host, is_router)?;
        Ok(Self {
            rig,
            net,
            manager,
            unit,
            group: match mode {
                Mode::Gateway => &["--protect", "10.78.0.0/16", "--protect", "fd78::/16"],
                _ => &["--protect", "10.77.0.128/25", "--protect", "fd77::1:0/112"],
            },
            stranger,
            third,
        })
    }

    fn network(&self, name: &str, link: &str, number: u8) -> Result<Host> {
        network(self.rig, self.unit.host(), name, link, number)
    }

    fn start(&mut self) -> Result<()> {
        self.start_as(|unit| unit)
    }

    fn start_as(&mut self, how: impl FnOnce(Unit<'rig>) -> Unit<'rig>) -> Result<()> {
        let terminal = self.net.terminal(1);
        let add = [&["group", "add", "office"], self.group].concat();
        self.manager.check(&add)?;
        let token = self.manager.add_unit("eu1", &["office"])?;
        self.unit = how(Unit::new(self.rig, terminal)?);
        self.unit.enroll(&self.net, terminal, &token)?;
        self.unit.run()?;
        self.unit.wait_ready()
    }

    /// Returns what arrives at the other end, whether it is answered or not.
    fn passes(&self) -> Result<Passes> {
        let third = self.rig.capture(&self.third, Some("eth0"))?;
        let hub = self.rig.capture(&self.stranger, Some("eth0"))?;
        let mut passes = Passes::NONE;
        let ends = [("10.77.0.60", "10.99.0.2"), ("fd77::60", "fd99::2")];
        let mut pings = Vec::new();
        for (stranger, other) in ends {
            pings.push((self.stranger.clone(), other.parse()?));
            pings.push((self.third.clone(), stranger.parse()?));
        }
        // In parallel, because pings that are not answered take their time.
        std::thread::scope(|scope| -> Result<()> {
            let ping = |(from, to): (Host, IpAddr)| Ping::to(to).count(1).run(&from);
            let threads: Vec<_> = pings
                .into_iter()
                .map(|way| scope.spawn(move || ping(way)))
                .collect();
            for thread in threads {
                let ran = thread.join();
                ran.unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
            }
            Ok(())
        })?;
        for (family, (stranger, other)) in ends.into_iter().enumerate() {
            let (stranger, other): (IpAddr, IpAddr) = (stranger.parse()?, other.parse()?);
            let heard = |capture: &Capture, source| {
                capture.count(move |packet| !packet.sent && packet.source == source)
            };
            passes.from_hub[family] = heard(&third, stranger)? > 0;
            passes.to_hub[family] = heard(&hub, other)? > 0;
        }
        Ok(passes)
    }

    fn host_reaches_both(&self) -> Result<()> {
        for to in ["10.77.0.60", "fd77::60", "10.99.0.2", "fd99::2"] {
            let reached = Ping::to(to.parse()?).all(self.unit.host());
            reached.with_context(|| format!("the host itself to {to}"))?;
        }
        Ok(())
    }
}

/// Makes a separate network at a host's link, with one host in it that uses the first host as its
/// router.
fn network(rig: &Rig, host: &Host, name: &str, link: &str, number: u8) -> Result<Host> {
    let other = rig.host(name)?;
    host.link(link, &other, "eth0", Offloads::default())?;
    host.ip(&format!(
        "addr add 10.{number}.0.1/24 dev {link}\naddr add fd{number}::1/64 dev {link} nodad"
    ))?;
    other.ip(&format!(
        "addr add 10.{number}.0.2/24 dev eth0\naddr add fd{number}::2/64 dev eth0 nodad\n\
         route add default via 10.{number}.0.1\nroute add default via fd{number}::1"
    ))?;
    Ok(other)
}

fn router(host: &Host, is_router: bool) -> Result<()> {
    let value = if is_router { "1" } else { "0" };
    host.sysctl("net.ipv4.conf.all.forwarding", value)?;
    host.sysctl("net.ipv6.conf.all.forwarding", value)
}
