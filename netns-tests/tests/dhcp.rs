//! Terminals that get their addresses and their router from the network, by the programs that hosts
//! use for it.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use netns_tests::{
    Daemon, Fleet, Host, MARKER, Mode, Offloads, PATIENCE, Ping, Rig, Terminal,
    readable_without_units, scenario, wait_for,
};

/// Where the server keeps and finds its things.
struct Server<'a> {
    host: &'a Host,
    interface: &'a str,
}

impl Server<'_> {
    /// Starts a server for DHCP and DHCPv6, which also sends router advertisements. It has the
    /// addresses of one terminal to give away.
    fn start(&self, rig: &Rig, terminal: &Terminal) -> Result<Daemon> {
        let Terminal { v4, v6, .. } = terminal;
        let interface = format!("--interface={}", self.interface);
        let leases = format!("--dhcp-leasefile={}", rig.state_dir("leases").display());
        let ranges = [
            format!("--dhcp-range={v4},{v4},255.255.255.0,1h"),
            format!("--dhcp-range={v6},{v6},64,1h"),
        ];
        let [range4, range6] = &ranges;
        let args = [
            "--keep-in-foreground",
            "--conf-file=/dev/null",
            "--no-hosts",
            "--no-resolv",
            "--port=0",
            "--bind-interfaces",
            "--no-ping",
            "--user=root",
            "--pid-file=",
            "--log-facility=-",
            "--dhcp-authoritative",
            "--enable-ra",
            &interface,
            &leases,
            range4,
            range6,
        ];
        rig.spawn(self.host, "dnsmasq", Path::new("dnsmasq"), &args)
    }
}

/// Starts a client on a terminal that has no addresses. What it keeps in files is its own.
fn client(rig: &Rig, terminal: &Terminal) -> Result<Daemon> {
    let host = &terminal.host;
    host.check(&["sh", "-c", "command -v dnsmasq && command -v dhcpcd"])
        .context("dnsmasq or dhcpcd is missing: run scripts/setup.sh --test as root")?;
    host.ip("addr flush dev eth0 scope global")?;
    let script = "mount -t tmpfs none /run && mkdir -p /var/lib/dhcpcd && \
                  mount -t tmpfs none /var/lib/dhcpcd && \
                  exec dhcpcd -B -f /dev/null -c /bin/true --noipv4ll --noarp eth0";
    rig.spawn(
        host,
        "dhcpcd",
        Path::new("unshare"),
        &["-mpf", "--kill-child", "sh", "-c", script],
    )
}

/// Whether a terminal has its IPv4 address, its IPv6 address, and a route that an IPv6 router has
/// announced.
fn has(terminal: &Terminal) -> Result<[bool; 3]> {
    let show = |words: &[&str]| terminal.host.check(&[&["ip"], words].concat());
    let addresses = show(&["-o", "addr", "show", "dev", "eth0", "-tentative"])?;
    let router = show(&["-6", "route"])?;
    let Terminal { v4, v6, .. } = terminal;
    Ok([
        addresses.contains(&format!("inet {v4}/")),
        addresses.contains(&format!("inet6 {v6}/")),
        router.contains("proto ra"),
    ])
}

fn wait_all(terminal: &Terminal) -> Result<()> {
    wait_for("addresses and a router from the network", PATIENCE, || {
        Ok((has(terminal)? == [true; 3]).then_some(()))
    })
}

#[test]
fn a_terminal_gets_addresses_and_a_router_through_an_inline_unit() -> Result<()> {
    scenario(|rig| {
        readable_without_units(rig)?;
        let mut fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        let server = rig.host("server")?;
        fleet.net.hub.plug(&server, "eth0", Offloads::default())?;
        server.ip("addr add 10.77.0.5/24 dev eth0\naddr add fd77::5/64 dev eth0 nodad")?;
        let server = Server {
            host: &server,
            interface: "eth0",
        };
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        // The second terminal's own kernel hears the router.
        let heard = fleet.terminal(2).clone();
        heard.host.sysctl("net.ipv6.conf.eth0.accept_ra", "1")?;
        server.start(rig, fleet.terminal(1))?;
        let first = client(rig, fleet.terminal(1))?;
        wait_all(fleet.terminal(1))?;
        wait_for("a router", PATIENCE, || Ok(has(&heard)?[2].then_some(())))?;
        for (from, to) in [(1, 2), (2, 1)] {
            for address in fleet.terminal(to).addresses() {
                let ping = Ping::to(address).pattern(MARKER);
                ping.wait(&fleet.terminal(from).host, PATIENCE)?;
            }
        }
        assert_eq!(hub.count_with(MARKER)?, 0);
        let relayed = |name: &str| fleet.unit(1).counter(name);
        ensure!(relayed("relayed_dhcp")? >= 4 && relayed("relayed_dhcpv6")? >= 4);
        first.kill()?;

        // The control: with these two switched off nobody gets an address. The router is found.
        ensure!(fleet.unit(1).daemon()?.terminate()?.success());
        for protocol in ["dhcp", "dhcpv6"] {
            fleet.unit(1).set(protocol, "false")?;
        }
        fleet.unit_mut(1).run()?;
        fleet.unit(1).wait_ready()?;
        let one = fleet.terminal(1);
        one.host.ip("link set eth0 down\nlink set eth0 up")?;
        client(rig, one)?;
        wait_for("a router", PATIENCE, || Ok(has(one)?[2].then_some(())))?;
        wait_for("questions that are not relayed", PATIENCE, || {
            Ok((fleet.unit(1).counter("drop_not_relayed")? >= 3).then_some(()))
        })?;
        std::thread::sleep(Duration::from_secs(2));
        assert_eq!(has(one)?, [false, false, true]);
        Ok(())
    })
}

#[test]
fn a_terminal_gets_addresses_and_a_router_from_the_host_of_its_gateway() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Gateway, "hitless")?;
        let one = fleet.terminal(1);
        let server = Server {
            host: fleet.unit(1).host(),
            interface: "in0",
        };
        for family in ["-4", "-6"] {
            one.host.check(&["ip", family, "route", "del", "default"])?;
        }
        let begun = client(rig, one)?;
        // The control: there is no server yet.
        wait_for("the client to ask", PATIENCE, || {
            Ok(begun.log().contains("soliciting").then_some(()))
        })?;
        assert_eq!(has(one)?, [false; 3]);
        server.start(rig, one)?;
        wait_all(one)?;
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        for (from, to) in [(1, 2), (2, 1)] {
            for address in fleet.terminal(to).addresses() {
                let ping = Ping::to(address).pattern(MARKER);
                ping.wait(&fleet.terminal(from).host, PATIENCE)?;
            }
        }
        assert_eq!(hub.count_with(MARKER)?, 0);
        ensure!(hub.esp()? >= 24);
        Ok(())
    })
}
