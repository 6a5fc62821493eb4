//! Kinds of interfaces that units have, other than plain links with plain names.

use anyhow::{Result, ensure};
use netns_tests::{
    Capture, Fleet, Group, Host, MARKER, Manager, Mode, Offloads, PATIENCE, Ping, Pinging, Rig,
    Topology, Unit, Wire, arp_request, datagram, readable_without_units, scenario, tcp_transfer,
    wait_for,
};

/// Enrolls two units, changes their hosts' interfaces, starts the units with these names in their
/// `eu.toml`, and drives traffic. The hosts' own addresses on the hub are on the interface `own`.
fn works(
    rig: &Rig,
    net: Topology,
    (inside, outside, own): (&str, &str, &str),
    change: impl Fn(&Host) -> Result<()>,
) -> Result<()> {
    let manager = Manager::start(rig, &net)?;
    manager.add_group("office", "hitless", &net.protected())?;
    let mut units = Vec::new();
    for (terminal, number) in net.terminals.iter().zip(1..) {
        let host = terminal.unit()?;
        let token = manager.add_unit(host.name(), &["office"])?;
        let mut unit = Unit::new(rig, terminal)?;
        unit.enroll(&net, terminal, &token)?;
        change(host)?;
        address_again(&net, number, inside, own)?;
        unit.set("inside", &format!("\"{inside}\""))?;
        unit.set("outside", &format!("\"{outside}\""))?;
        unit.run()?;
        units.push(unit);
    }
    for unit in &units {
        unit.wait_key("office")?;
        unit.wait_ready()?;
    }
    let fleet = Fleet {
        net,
        manager,
        units,
    };
    let hub = rig.capture(fleet.net.hub.host(), None)?;
    for (from, to) in [(1, 2), (2, 1)] {
        let (from, to) = (fleet.terminal(from), fleet.terminal(to));
        for address in to.addresses() {
            Ping::to(address).pattern(MARKER).all(&from.host)?;
            tcp_transfer(&from.host, &to.host, address, 1_000_001)?;
        }
    }
    assert_eq!(hub.count_with(MARKER)?, 0);
    ensure!(hub.esp()? >= 24);
    // Its own traffic passes too.
    fleet.manager.rotate("office", &[])?;
    for unit in &fleet.units {
        let status: serde_json::Value = unit.json(&["status"])?;
        let warnings = status["warnings"].as_array().map(Vec::len);
        assert_eq!(warnings, Some(0), "{status}");
        ensure!(unit.daemon()?.terminate()?.success());
    }
    // The control: it was the units that carried it.
    for address in fleet.terminal(2).addresses() {
        if fleet.net.mode == Mode::Inline {
            fleet.terminal(1).knows(fleet.terminal(2))?;
            Ping::to(address).none(&fleet.terminal(1).host)?;
        }
    }
    Ok(())
}

/// Gives the hosts of both units their addresses and routes again.
fn address_again(net: &Topology, number: u8, inside: &str, outside: &str) -> Result<()> {
    let host = net.terminal(number.into()).unit()?;
    let (own, other) = (10 + number, 13 - number);
    host.ip(&format!(
        "addr replace 10.77.0.{own}/24 dev {outside}\n\
         addr replace fd77::{own}/64 dev {outside} nodad"
    ))?;
    if net.mode == Mode::Gateway {
        let far = 3 - number;
        host.ip(&format!(
            "addr replace 10.78.{number}.1/24 dev {inside}\n\
             addr replace fd78:{number}::1/64 dev {inside} nodad\n\
             route replace 10.78.{far}.0/24 via 10.77.0.{other}\n\
             route replace fd78:{far}::/64 via fd77::{other}"
        ))?;
    }
    Ok(())
}

fn rename(host: &Host, from: &str, to: &str) -> Result<()> {
    host.ip(&format!(
        "link set {from} down\nlink set {from} name {to}\nlink set {to} up"
    ))
}

#[test]
fn interfaces_with_a_dot_in_their_names() -> Result<()> {
    scenario(readable_without_units)?;
    for mode in [Mode::Inline, Mode::Gateway] {
        scenario(|rig| {
            let net = Topology::new(rig, mode, 2)?;
            works(rig, net, ("in.0", "out.0", "out.0"), |host| {
                rename(host, "in0", "in.0")?;
                rename(host, "out0", "out.0")
            })
        })?;
    }
    Ok(())
}

#[test]
fn a_macvlan_in_mode_passthru_as_outside() -> Result<()> {
    for mode in [Mode::Inline, Mode::Gateway] {
        scenario(|rig| {
            let net = Topology::new(rig, mode, 2)?;
            works(rig, net, ("in0", "out0", "out0"), |host| {
                rename(host, "out0", "port0")?;
                host.ip("addr flush dev port0\n\
                     link add out0 link port0 type macvlan mode passthru\nlink set out0 up")
            })
        })?;
    }
    Ok(())
}

#[test]
fn the_only_port_of_a_bridge_as_outside_and_no_other_port() -> Result<()> {
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Inline, 2)?;
        works(rig, net, ("in0", "out0", "br0"), |host| {
            host.ip("addr flush dev out0\nlink add br0 type bridge\n\
                 link set br0 address 02:00:00:00:00:b0 up\nlink set out0 master br0")
        })
    })?;
    scenario(|rig| {
        let mut fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        fleet.talk(1, 2)?;
        let host = fleet.unit(1).host().clone();
        ensure!(fleet.unit(1).daemon()?.terminate()?.success());
        host.ip(
            "link add br0 type bridge\nlink set br0 up\nlink set out0 master br0\n\
             link add guest0 type veth peer name guest1\nlink set guest0 master br0",
        )?;
        let outcome = fleet.unit(1).cli(&["run"])?;
        assert_eq!(outcome.code, Some(1));
        let why = "out0 is a port of br0, and so is guest0";
        ensure!(outcome.stderr.contains(why), "{}", outcome.stderr);
        host.ip("link set out0 nomaster\nlink set in0 master br0")?;
        let outcome = fleet.unit(1).cli(&["run"])?;
        assert_eq!(outcome.code, Some(1));
        let why = "in0 is a port of br0 (a bridge";
        ensure!(outcome.stderr.contains(why), "{}", outcome.stderr);
        // The control: without the bridge it runs.
        host.ip("link set in0 nomaster")?;
        fleet.unit_mut(1).run()?;
        fleet.wait_talk(1, 2)
    })
}

#[test]
fn a_bridge_that_joins_both_sides_of_a_running_unit_stops_it_until_it_is_gone() -> Result<()> {
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Inline, 2)?;
        let mut office = Group::new("office", "hitless");
        let prefixes = net.protected().map(str::to_owned);
        office.protect = [&prefixes[..], &["239.1.0.0/16".into(), "ff08::/16".into()]].concat();
        let fleet = Fleet::start(rig, net, &[office], &[&["office"], &["office"]])?;
        fleet.talk(1, 2)?;
        fleet.terminal(1).knows(fleet.terminal(2))?;
        let stranger = rig.host("stranger")?;
        fleet.net.hub.plug(&stranger, "eth0", Offloads::default())?;
        let groups = ToGroups::new(&fleet, &stranger)?;
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        let end = rig.capture(&fleet.terminal(1).host, Some("eth0"))?;
        // The control: a broadcast in clear, and multicast that is encrypted.
        groups.arrive(&end)?;
        let pinging = Pinging::start(rig, fleet.terminal(1), fleet.terminal(2))?;
        pinging.wait_more()?;
        let host = fleet.unit(1).host();
        host.ip("link add br0 type bridge\nlink set br0 up\nlink set in0 master br0\nlink set out0 master br0")?;
        fleet
            .unit(1)
            .wait_status("in0 and out0 are both ports of br0")?;
        end.clear()?;
        pinging.wait_more()?;
        let port = rig.capture(host, Some("out0"))?;
        groups.send()?;
        for address in fleet.terminal(2).addresses() {
            Ping::to(address)
                .pattern(MARKER)
                .none(&fleet.terminal(1).host)?;
        }
        // They have come to the unit, and no further.
        let (question, _) = groups.count(&port)?;
        ensure!(question > 0 && port.esp()? > 0, "nothing has come");
        assert_eq!(
            groups.count(&end)?,
            (0, 0),
            "through the bridge or the unit"
        );
        pinging.end()?;
        assert_eq!(hub.count_with(MARKER)?, 0, "past the unit, in clear");
        host.ip("link set out0 nomaster\nlink set in0 nomaster\nlink del br0")?;
        // The control: it goes on by itself.
        fleet.wait_talk(1, 2)?;
        ensure!(hub.esp()? > 0);
        groups.arrive(&end)
    })
}

/// Frames to groups of hosts: a stranger's question to everybody, and multicast of terminal 2 that is
/// for terminal 1 too.
struct ToGroups {
    stranger: Wire,
    far: Wire,
    question: Vec<u8>,
    datagrams: [Vec<u8>; 2],
}

impl ToGroups {
    fn new(fleet: &Fleet<'_>, stranger: &Host) -> Result<Self> {
        let far = fleet.terminal(2);
        let mac = far.host.mac("eth0")?;
        let v4 = (far.v4, "239.1.2.3".parse()?);
        let v6 = (far.v6, "ff08::7".parse()?);
        Ok(Self {
            stranger: Wire::open(stranger, "eth0")?,
            far: Wire::open(&far.host, "eth0")?,
            question: arp_request(stranger.mac("eth0")?, [0; 4].into(), [9; 4].into())?,
            datagrams: [
                datagram((mac, [1, 0, 0x5e, 1, 2, 3]), None, v4, CHANNEL)?,
                datagram((mac, [0x33, 0x33, 0, 0, 0, 7]), None, v6, CHANNEL)?,
            ],
        })
    }

    fn send(&self) -> Result<()> {
        self.stranger.send(&self.question)?;
        self.datagrams
            .iter()
            .try_for_each(|frame| self.far.send(frame))
    }

    /// How many of the questions and of the datagrams a capture shows.
    fn count(&self, capture: &Capture) -> Result<(usize, usize)> {
        let questions = capture.count_with(&self.question)?;
        Ok((questions, capture.count_with(CHANNEL)?))
    }

    /// Sends them until all have arrived.
    fn arrive(&self, end: &Capture) -> Result<()> {
        end.clear()?;
        wait_for("frames to groups", PATIENCE, || {
            self.send()?;
            let (questions, datagrams) = self.count(end)?;
            Ok((questions > 0 && datagrams >= 2).then_some(()))
        })
    }
}

/// What is in the datagrams to groups.
const CHANNEL: &[u8] = b"for whom it may concern";
