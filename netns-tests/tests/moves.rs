//! Hardware that is replaced, and terminals that move, while their traffic runs.

use std::time::{Duration, SystemTime};

use anyhow::{Context, Result, ensure};
use netns_tests::{
    Capture, Fleet, Group, Host, MARKER, Mode, Offloads, PATIENCE, Packet, Pinging, Rig, Terminal,
    Topology, Transport, Unit, mac_text, readable_without_units, scenario, tcp_transfer, wait_for,
};

// Behind a gateway the terminal's neighbour is the unit itself. A new one has another hardware
// address, which its kernel announces on both sides if it is set to do so. Inline nobody notices.
#[test]
fn new_hardware_in_place_of_a_unit_answers_within_a_second_and_changes_no_cache() -> Result<()> {
    scenario(readable_without_units)?;
    for mode in [Mode::Inline, Mode::Gateway] {
        scenario(|rig| new_hardware(rig, mode))?;
    }
    Ok(())
}

fn new_hardware(rig: &Rig, mode: Mode) -> Result<()> {
    let fleet = Fleet::pair(rig, mode, "hitless")?;
    fleet.talk(1, 2)?;
    let (one, two) = (fleet.terminal(1), fleet.terminal(2));
    let hub = rig.capture(fleet.net.hub.host(), None)?;
    let term = rig.capture(&one.host, Some("eth0"))?;
    let caches = || -> Result<_> {
        // A gateway's terminals know the hardware address of the gateway alone.
        match mode {
            Mode::Gateway => Ok(None),
            _ => Ok(Some((cache(one, two)?, cache(two, one)?))),
        }
    };
    let before = caches()?;
    let pinging = Pinging::start(rig, one, two)?;
    answers_after(&term, Duration::ZERO)?;

    fleet.unit(1).daemon()?.kill()?;
    fleet.unit(1).host().ip("link del out0")?;
    let gone = now()?;
    let (mut unit, terminal) = replacement(rig, &fleet)?;
    let token = fleet.manager.check(&["eu", "token", "eu1"])?;
    unit.enroll(&fleet.net, &terminal, token.trim())?;
    if mode == Mode::Gateway {
        // As `fpn-guard.service` does at boot, before the host becomes a router.
        unit.check(&["guard", "on"])?;
        become_router(unit.host())?;
    }
    pinging.wait_more()?;
    // The control: without a unit nothing is answered.
    let meanwhile = answers(&term)?.into_iter().filter(|at| *at > gone).count();
    assert_eq!(meanwhile, 0, "there is no unit");

    unit.spawn()?;
    unit.wait_key("office")?;
    wait_for("the unit to be registered", PATIENCE, || {
        let status: serde_json::Value = unit.json(&["status"])?;
        Ok((status["state"] == "registered").then_some(()))
    })?;
    let ready = now()?;
    for first in answers_after(&term, gone)? {
        let took = first.saturating_sub(ready);
        println!("the first answer took {took:?}");
        // It takes a fraction of a second. A path that is still searched for at the old place takes
        // 8 s.
        ensure!(took < Duration::from_secs(5), "it took {took:?}");
    }
    assert_eq!(caches()?, before);
    pinging.end()?;
    assert_eq!(hub.count_with(MARKER)?, 0);
    Ok(())
}

/// Makes a host the router between the subnet of terminal 1 and the hub, and has it announce that: by
/// new hardware addresses, when everything else is in place.
fn become_router(host: &Host) -> Result<()> {
    for link in ["in0", "out0"] {
        host.sysctl(&format!("net.ipv4.conf.{link}.arp_notify"), "1")?;
        host.sysctl(&format!("net.ipv6.conf.{link}.ndisc_notify"), "1")?;
    }
    host.sysctl("net.ipv4.ip_forward", "1")?;
    host.sysctl("net.ipv6.conf.all.forwarding", "1")?;
    host.ip(
        "addr add 10.78.1.1/24 dev in0\naddr add fd78:1::1/64 dev in0 nodad\n\
         route add 10.78.2.0/24 via 10.77.0.12\nroute add fd78:2::/64 via fd77::12\n\
         link set in0 address 02:00:00:00:01:02\nlink set out0 address 02:00:00:00:01:03",
    )
}

/// Makes another host in place of that of unit 1: its links are the old ones, with new hardware
/// addresses.
fn replacement<'rig>(rig: &'rig Rig, fleet: &Fleet<'rig>) -> Result<(Unit<'rig>, Terminal)> {
    let host = rig.host("eu1-new")?;
    let (old, namespace) = (fleet.unit(1).host(), host.namespace());
    let macs = |host: &Host| host.mac("in0").map(mac_text);
    let before = macs(old)?;
    old.ip(&format!("link set in0 netns {namespace}"))?;
    host.ip("link set in0 address 02:00:00:00:01:01\nlink set in0 up")?;
    ensure!(macs(&host)? != before, "the same hardware address");
    fleet.net.hub.plug(&host, "out0", Offloads::default())?;
    host.ip("addr add 10.77.0.11/24 dev out0\naddr add fd77::11/64 dev out0 nodad")?;
    let terminal = Terminal {
        unit: Some(host),
        ..fleet.terminal(1).clone()
    };
    let unit = Unit::in_folder(rig, &terminal, "eu1-new")?;
    Ok((unit, terminal))
}

/// What a terminal knows of the hardware addresses of another, in both families.
fn cache(of: &Terminal, other: &Terminal) -> Result<[String; 2]> {
    let known = |address: std::net::IpAddr| -> Result<String> {
        let shown = of
            .host
            .check(&["ip", "neigh", "show", &address.to_string()])?;
        let mut words = shown.split_whitespace();
        words.find(|word| *word == "lladdr");
        let known = words
            .next()
            .with_context(|| format!("{address}: {shown}"))?;
        Ok(known.to_owned())
    };
    let [v4, v6] = other.addresses();
    Ok([known(v4)?, known(v6)?])
}

/// When a terminal got answers to its pings, in the order of their arrival.
fn answers(term: &Capture) -> Result<Vec<Duration>> {
    let packets = term.packets()?;
    Ok(packets
        .iter()
        .filter(|p| is_answer(p))
        .map(|p| p.at)
        .collect())
}

fn is_answer(packet: &Packet) -> bool {
    let reply = matches!(packet.transport, Transport::Echo { request: false, .. });
    reply && !packet.sent && packet.is_echo_with(MARKER)
}

/// Waits for answers in both families that arrived after this time, and returns when the first
/// ones did.
fn answers_after(term: &Capture, time: Duration) -> Result<[Duration; 2]> {
    let first = |v4: bool| {
        let found = term.wait("an answer", PATIENCE, |packet| {
            is_answer(packet) && packet.at > time && packet.source.is_ipv4() == v4
        });
        found.map(|packet| packet.at)
    };
    Ok([first(true)?, first(false)?])
}

fn now() -> Result<Duration> {
    Ok(SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?)
}

// Behind gateways a terminal that moves into another subnet has another address.
#[test]
fn a_terminal_moves_to_another_unit_and_its_connections_go_on() -> Result<()> {
    scenario(|rig| {
        let mut net = Topology::new(rig, Mode::Inline, 3)?;
        let switches = [net.switch_inside(rig, 1)?, net.switch_inside(rig, 3)?];
        // Both units list the terminal.
        let moves = net.terminals[0].prefixes.clone();
        net.terminals[2].serve_also(&moves);
        let office = Group::new("office", "hitless");
        let fleet = Fleet::start(rig, net, &[office], &[&["office"][..]; 3])?;
        let (one, two) = (fleet.terminal(1), fleet.terminal(2));
        fleet.talk(1, 2)?;
        fleet.talk(3, 2)?;
        let sealed = |number: usize| fleet.unit(number).counter("sealed");
        std::thread::scope(|scope| {
            let transfer = |(from, to): (&Terminal, &Terminal), v4: bool| {
                let (from, to) = (from.host.clone(), to.clone());
                let address = if v4 { to.v4 } else { to.v6 };
                scope.spawn(move || tcp_transfer(&from, &to.host, address, BYTES))
            };
            let transfers = [transfer((one, two), true), transfer((two, one), false)];
            wait_for("a quarter of the bytes", Duration::from_secs(60), || {
                let passed = bytes(&two.host, "rx")?.min(bytes(&two.host, "tx")?);
                Ok((passed > BYTES / 4).then_some(()))
            })?;
            let before = sealed(3)?;
            let to = switches[1].host().namespace();
            let from = switches[0].host();
            from.ip(&format!(
                "link set port0 name moved\nlink set moved netns {to}"
            ))?;
            switches[1]
                .host()
                .ip("link set moved master br0\nlink set moved up")?;
            let left = sealed(1)?;
            ensure!(
                transfers.iter().all(|t| !t.is_finished()),
                "too late to move"
            );
            for transfer in transfers {
                let ended = transfer
                    .join()
                    .unwrap_or_else(|p| std::panic::resume_unwind(p))?;
                assert_eq!(ended.bytes, BYTES);
            }
            // The control: the second half went through the other unit.
            let (more, rest) = (sealed(3)? - before, sealed(1)? - left);
            ensure!(
                more > 1000 && rest < 100,
                "{more} and {rest} packets sealed"
            );
            anyhow::Ok(())
        })?;
        fleet.talk(2, 1)
    })
}

/// Bytes that a terminal has sent or received so far.
fn bytes(host: &Host, which: &str) -> Result<u64> {
    let path = format!("/sys/class/net/eth0/statistics/{which}_bytes");
    Ok(host.check(&["cat", &path])?.trim().parse()?)
}

/// Bytes of each transfer.
const BYTES: u64 = 100_000_000;
