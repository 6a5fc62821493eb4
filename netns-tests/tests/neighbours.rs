//! Several hosts behind one unit, on a switch: terminals, and a neighbour that is none.

use std::net::IpAddr;

use anyhow::{Result, ensure};
use netns_tests::{
    Capture, Fleet, Group, Hub, MARKER, Mode, Ping, Rig, Terminal, Topology, Wire, arp_request,
    readable_without_units, scenario,
};

/// Two terminals and a guest behind unit 1, one terminal behind unit 2.
struct World<'rig> {
    fleet: Fleet<'rig>,
    switch: Hub,
    second: Terminal,
    guest: Terminal,
}

impl<'rig> World<'rig> {
    fn new(rig: &'rig Rig, mode: Mode) -> Result<Self> {
        let mut net = Topology::new(rig, mode, 2)?;
        let switch = net.switch_inside(rig, 1)?;
        let second = net.neighbour(rig, &switch, 1, 31)?;
        let guest = net.neighbour(rig, &switch, 1, 32)?;
        // A gateway may serve its subnet as a whole. Here it serves two addresses of each family.
        let one = &mut net.terminals[0];
        one.prefixes = vec![format!("{}/32", one.v4), format!("{}/128", one.v6)];
        one.serve_also(&second.prefixes);
        let office = Group::new("office", "hitless");
        let fleet = Fleet::start(rig, net, &[office], &[&["office"], &["office"]])?;
        Ok(Self {
            fleet,
            switch,
            second,
            guest,
        })
    }

    /// Terminal 1, the second terminal and the guest.
    fn inside(&self) -> [&Terminal; 3] {
        [self.fleet.terminal(1), &self.second, &self.guest]
    }

    /// Every host behind unit 1 pings every other, and all pings are answered.
    fn neighbours_talk(&self) -> Result<()> {
        for from in self.inside() {
            for to in self.inside() {
                if from.v4 != to.v4 {
                    all(from, to)?;
                }
            }
        }
        Ok(())
    }

    /// How many packets between two hosts behind unit 1 a capture shows, encrypted or not.
    fn between_neighbours(&self, capture: &Capture) -> Result<usize> {
        let inside: Vec<IpAddr> = self.inside().iter().flat_map(|t| t.addresses()).collect();
        let is_inside = |address: IpAddr| inside.contains(&address);
        capture.count(|packet| is_inside(packet.source) && is_inside(packet.destination))
    }
}

/// Runs this for both addresses of a terminal at the same time.
fn both(to: &Terminal, run: impl Fn(IpAddr) -> Result<()> + Sync) -> Result<()> {
    std::thread::scope(|scope| {
        let run = &run;
        let threads = to
            .addresses()
            .map(|address| scope.spawn(move || run(address)));
        threads.into_iter().try_for_each(|thread| {
            let ended = thread.join();
            ended.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        })
    })
}

fn all(from: &Terminal, to: &Terminal) -> Result<()> {
    both(to, |address| {
        Ping::to(address).pattern(MARKER).all(&from.host)
    })
}

fn none(from: &Terminal, to: &Terminal) -> Result<()> {
    both(to, |address| {
        Ping::to(address).pattern(MARKER).none(&from.host)
    })
}

/// Nobody tells `from` the hardware address of `to`, so that no ping is answered.
fn none_is_found(from: &Terminal, to: &Terminal) -> Result<()> {
    both(to, |address| {
        assert_eq!(Ping::to(address).count(1).run(&from.host)?, 0, "{address}");
        let known = from
            .host
            .check(&["ip", "neigh", "show", &address.to_string()])?;
        ensure!(!known.contains("lladdr"), "{known}");
        Ok(())
    })
}

#[test]
fn neighbours_behind_a_switch_talk_past_their_unit_and_only_listed_ones_are_served() -> Result<()> {
    scenario(readable_without_units)?;
    for mode in [Mode::Inline, Mode::Gateway] {
        scenario(|rig| {
            let world = World::new(rig, mode)?;
            let hub = rig.capture(world.fleet.net.hub.host(), None)?;
            past_their_unit(rig, &world, &hub)?;
            served_if_listed(&world, &hub)?;
            assert_eq!(hub.count_with(MARKER)?, 0, "{mode:?}");
            Ok(())
        })?;
    }
    Ok(())
}

fn past_their_unit(rig: &Rig, world: &World<'_>, hub: &Capture) -> Result<()> {
    let port = rig.capture(world.fleet.unit(1).host(), Some("in0"))?;
    world.neighbours_talk()?;
    assert_eq!(world.between_neighbours(&port)?, 0, "the switch flooded");
    // A switch floods what it does not know the port of. This one forgets at once. The unit knows
    // the hosts on its side by then, because each of them has asked everybody for something.
    for host in world.inside().map(|terminal| &terminal.host) {
        let question = arp_request(host.mac("eth0")?, [0; 4].into(), [10, 77, 0, 99].into())?;
        Wire::open(host, "eth0")?.send(&question)?;
    }
    let forget = "link set br0 type bridge ageing_time 0";
    world.switch.host().ip(forget)?;
    world.neighbours_talk()?;
    // The control: now the unit saw them, and left them alone.
    let flooded = world.between_neighbours(&port)?;
    ensure!(flooded >= 36, "only {flooded} packets were flooded");
    assert_eq!(world.between_neighbours(hub)?, 0);
    if world.fleet.net.mode == Mode::Inline {
        let left = world.fleet.unit(1).counter("drop_same_side")?;
        ensure!(left >= 36, "{left} frames of the same side");
    }
    let learn = "link set br0 type bridge ageing_time 30000";
    world.switch.host().ip(learn)
}

fn served_if_listed(world: &World<'_>, hub: &Capture) -> Result<()> {
    let (one, far) = (world.fleet.terminal(1), world.fleet.terminal(2));
    for near in [one, &world.second] {
        all(near, far)?;
        all(far, near)?;
    }
    let esp = hub.esp()?;
    ensure!(esp >= 48, "{esp} of 48 packets were encrypted");
    if world.fleet.net.mode == Mode::Inline {
        // Neither side hears the other's questions and answers about the guest.
        none_is_found(&world.guest, far)?;
        none_is_found(far, &world.guest)?;
        far.knows(&world.guest)?;
        world.guest.knows(far)?;
    }
    none(&world.guest, far)?;
    none(far, &world.guest)?;
    let dropped = world.fleet.unit(1).counter("drop_source_not_served")?;
    ensure!(dropped >= 6, "{dropped} packets of the guest were dropped");
    // The control: the guest reaches its neighbours.
    all(&world.guest, one)?;
    all(&world.second, &world.guest)
}
