//! One list of everything that may happen to a unit, for both modes: the terminals send all the time, in both
//! directions and both families, and nothing of it is ever readable on the hub.

use anyhow::{Context, Result, ensure};
use netns_tests::{
    Capture, Fleet, Host, MARKER, Mode, PATIENCE, Pinging, Rig, Terminal, mac_text,
    readable_without_units, scenario, wait_for,
};
use serde_json::Value;

#[test]
fn nothing_passes_an_inline_unit_in_clear_whatever_happens_to_it() -> Result<()> {
    scenario(|rig| {
        // The control: this is what the hub reads without units.
        readable_without_units(rig)?;
        everything(rig, Mode::Inline).map(drop)
    })
}

#[test]
fn nothing_passes_a_gateway_in_clear_whatever_happens_to_it() -> Result<()> {
    scenario(|rig| {
        let fleet = everything(rig, Mode::Gateway)?;
        // The control: the hosts are routers, which pass on what they get as soon as no unit is there.
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        for number in [1, 2] {
            ensure!(fleet.unit(number).daemon()?.terminate()?.success());
            fleet.unit(number).check(&["guard", "off"])?;
        }
        let pinging = Pinging::start(rig, fleet.terminal(1), fleet.terminal(2))?;
        wait_for("packets in clear", PATIENCE, || {
            Ok((hub.count_with(MARKER)? > 20).then_some(()))
        })?;
        pinging.end()
    })
}

/// Goes through the list. Each entry ends with packets that pass encrypted again, which is its control.
fn everything<'rig>(rig: &'rig Rig, mode: Mode) -> Result<Fleet<'rig>> {
    let mut fleet = Fleet::pair(rig, mode, "hitless")?;
    let (one, two) = (fleet.terminal(1).clone(), fleet.terminal(2).clone());
    let host = fleet.unit(1).host().clone();
    if mode == Mode::Inline {
        // They go on sending when nobody answers any more.
        knows(&one, &two)?;
        knows(&two, &one)?;
    }
    for link in ["in0", "out0"] {
        host.sysctl(&format!("net.ipv6.conf.{link}.keep_addr_on_down"), "1")?;
    }
    let watched = Watched {
        hub: rig.capture(fleet.net.hub.host(), None)?,
        pinging: [
            Pinging::start(rig, &one, &two)?,
            Pinging::start(rig, &two, &one)?,
        ],
    };
    let again = |fleet: &Fleet<'_>, when: &str| -> Result<()> {
        watched.closed(when)?;
        fleet
            .wait_talk(1, 2)
            .with_context(|| format!("after: {when}"))?;
        ensure!(watched.hub.esp()? > 0, "{when}: nothing was encrypted");
        watched.closed(when)?;
        watched.hub.clear()
    };
    again(&fleet, "running")?;

    for on in ["false", "true"] {
        fleet.unit(1).set("coalesce_udp", on)?;
        fleet.unit(1).check(&["reload"])?;
    }
    again(&fleet, "reloaded")?;

    for link in ["in0", "out0"] {
        for _ in 0..3 {
            host.ip(&format!("link set {link} down\nlink set {link} up"))?;
            routes(&host, mode)?;
        }
        again(&fleet, &format!("{link} was down"))?;
        let mac = if link == "in0" { "78:01" } else { "77:01" };
        host.ip(&format!(
            "link set {link} down\nlink set {link} address 02:00:00:00:{mac}\nlink set {link} up"
        ))?;
        routes(&host, mode)?;
        if mode == Mode::Gateway {
            // Routers do not tell their neighbours, which would go on for up to a minute with what they know.
            for neighbour in [&one.host, fleet.unit(2).host()] {
                neighbour.check(&["ip", "neigh", "flush", "all"])?;
                neighbour.check(&["ip", "-6", "neigh", "flush", "all"])?;
            }
        }
        again(&fleet, &format!("{link} has another hardware address"))?;
    }

    if mode == Mode::Inline {
        without_filters(&host)?;
        again(&fleet, "without filters while it runs")?;
    } else {
        // There are two layers. Whoever takes away both at once opens a host that is a router.
        host.check(&["nft", "flush", "ruleset"])?;
        again(&fleet, "without the guard while it runs")?;
        wait_for("the guard", PATIENCE, || {
            let rules = host.check(&["nft", "list", "ruleset"])?;
            let whole =
                rules.contains("table ip fpn_guard") && rules.contains("table ip6 fpn_guard");
            Ok(whole.then_some(()))
        })?;
        for family in ["-4", "-6"] {
            host.check(&["ip", family, "rule", "del", "pref", "100"])?;
        }
        again(&fleet, "without its rules while it runs")?;
    }

    fleet.unit(1).daemon()?.kill()?;
    watched.closed("killed")?;
    for setting in ["net.ipv4.ip_forward", "net.ipv6.conf.all.forwarding"] {
        host.sysctl(setting, "1")?;
    }
    watched.closed("killed, and its host is a router")?;
    if mode == Mode::Inline {
        without_filters(&host)?;
        watched.closed("killed, without filters")?;
        host.ip("link del fpn-red\nlink del fpn-black")?;
        watched.closed("killed, without devices")?;
    }
    fleet.unit_mut(1).run()?;
    again(&fleet, "killed and started")?;

    for number in [1, 2] {
        fleet.unit(number).daemon()?.kill()?;
    }
    watched.closed("both killed")?;
    for number in [2, 1] {
        fleet.unit_mut(number).run()?;
        watched.closed("both killed, one by one started")?;
    }
    again(&fleet, "both killed and started")?;

    for device in ["fpn-red", "fpn-black"] {
        host.ip(&format!("link del {device}"))?;
        fleet.unit(1).daemon()?.wait(PATIENCE)?;
        watched.closed("a device was removed")?;
        fleet.unit_mut(1).run()?;
        again(&fleet, "a device was removed, and the unit started")?;
    }

    evicted(&fleet, &watched)?;
    again(&fleet, "evicted and enrolled again")?;

    locked(&mut fleet, &watched)?;
    again(&fleet, "locked and unlocked")?;

    for number in [1, 2] {
        fleet.unit(number).check(&["guard", "on"])?;
        ensure!(fleet.unit(number).daemon()?.terminate()?.success());
    }
    fleet.manager.daemon()?.terminate()?;
    watched.closed("before the unit starts")?;
    for number in [1, 2] {
        fleet.unit_mut(number).run()?;
        ensure!(fleet.unit(number).keys()?.is_empty());
    }
    watched.closed("started before the manager can be reached")?;
    fleet.manager.run()?;
    again(&fleet, "the manager came last")?;
    for pinging in watched.pinging {
        pinging.end()?;
    }
    Ok(fleet)
}

/// What is looked at all the time.
struct Watched {
    hub: Capture,
    pinging: [Pinging; 2],
}

impl Watched {
    /// Makes sure that both terminals send in both families, and that nothing of it is readable.
    fn closed(&self, when: &str) -> Result<()> {
        for pinging in &self.pinging {
            pinging
                .wait_more()
                .with_context(|| format!("nothing was sent: {when}"))?;
        }
        let readable = self.hub.count_with(MARKER)?;
        ensure!(readable == 0, "{readable} in clear on the hub: {when}");
        Ok(())
    }
}

fn evicted(fleet: &Fleet<'_>, watched: &Watched) -> Result<()> {
    let state = |wanted: &str| {
        wait_for(wanted, PATIENCE, || {
            let status: Value = fleet.unit(1).json(&["status"])?;
            Ok((status["state"] == wanted).then_some(()))
        })
    };
    fleet.manager.check(&["evict", "eu1"])?;
    state("refused")?;
    watched.hub.clear()?;
    watched.closed("evicted")?;
    fleet.cannot_talk(1, 2)?;
    watched.closed("evicted for a while")?;
    fleet.manager.cli(&["join", "eu1", "office"])?;
    let token = fleet.manager.check(&["eu", "token", "eu1"])?;
    let unit = fleet.unit(1);
    unit.enroll(&fleet.net, fleet.terminal(1), token.trim())?;
    state("registered")
}

fn locked(fleet: &mut Fleet<'_>, watched: &Watched) -> Result<()> {
    fleet.manager.check(&["group", "set", "office", "--lock"])?;
    fleet.wait_talk(1, 2)?;
    fleet.manager.daemon()?.terminate()?;
    for number in [1, 2] {
        let unit = fleet.unit(number);
        unit.wait_status("because they lock: office")?;
    }
    watched.hub.clear()?;
    watched.closed("locked")?;
    ensure!(watched.hub.esp()? == 0, "sent under a locked key");
    fleet.manager.run()?;
    for number in [1, 2] {
        fleet.unit(number).wait_status("registered, lease")?;
    }
    fleet
        .manager
        .check(&["group", "set", "office", "--no-lock"])?;
    Ok(())
}

/// Takes away what hands frames to the unit.
fn without_filters(host: &Host) -> Result<()> {
    for link in ["in0", "out0"] {
        host.check(&["tc", "qdisc", "del", "dev", link, "clsact"])?;
    }
    Ok(())
}

/// Puts back what an operator's own set-up would put back after a link was down.
fn routes(host: &Host, mode: Mode) -> Result<()> {
    match mode {
        Mode::Gateway => host.ip(
            "route replace 10.78.2.0/24 via 10.77.0.12\nroute replace fd78:2::/64 via fd77::12",
        ),
        _ => Ok(()),
    }
}

/// Has a terminal know the hardware address of another one.
fn knows(terminal: &Terminal, other: &Terminal) -> Result<()> {
    let mac = other.host.mac("eth0")?;
    for address in other.addresses() {
        terminal.host.ip(&format!(
            "neigh replace {address} lladdr {} dev eth0 nud permanent",
            mac_text(mac)
        ))?;
    }
    Ok(())
}
