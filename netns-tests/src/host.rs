//! Hosts and hubs. A host is a network namespace; a hub is a host with a bridge.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use nix::sched::{CloneFlags, setns};

use crate::PATIENCE;

/// A machine of the rig: one network namespace. This is a handle; the [`Rig`](crate::Rig) owns the
/// host.
#[derive(Clone)]
pub struct Host {
    inner: Arc<Inner>,
}

struct Inner {
    namespace: String,
    name: String,
}

/// The result of a command.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// True if it ended with exit code 0.
    pub ok: bool,
    /// The exit code; `None` if a signal ended it.
    pub code: Option<i32>,
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
}

/// How large the packets are that cross a link, and that the hosts at its ends process as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Offloads {
    /// The kernel's defaults: a packet of up to 64 KB crosses the link whole, as if one network
    /// card had segmented it and another had joined it again.
    #[default]
    Super,
    /// At most one MTU on the link. The receiver's kernel joins packets that belong together (GRO).
    Frames,
    /// At most one MTU on the link, and every packet travels alone: no GRO, no GSO, no TSO.
    Single,
}

impl Offloads {
    /// The features that `ethtool -K` sets at both ends of a link. A veth receives with GRO only if
    /// its peer does not segment by itself (TSO), so both ends matter.
    fn features(self) -> &'static [&'static str] {
        match self {
            Self::Super => &[],
            Self::Frames => &[
                "tso",
                "off",
                "tx-udp-segmentation",
                "off",
                "tx-gso-list",
                "off",
                "gro",
                "on",
            ],
            Self::Single => &[
                "tso",
                "off",
                "tx-udp-segmentation",
                "off",
                "tx-gso-list",
                "off",
                "gso",
                "off",
                "gro",
                "off",
            ],
        }
    }
}

impl Host {
    /// Creates the namespace. Addresses are usable at once, without duplicate address detection.
    pub(crate) fn new(namespace: &str, name: &str) -> Result<Self> {
        let output = Command::new("ip")
            .args(["netns", "add", namespace])
            .output()?;
        let error = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "ip netns add {namespace}: {error}");
        let inner = Inner {
            namespace: namespace.to_owned(),
            name: name.to_owned(),
        };
        let host = Self {
            inner: Arc::new(inner),
        };
        host.sysctl("net.ipv6.conf.default.accept_dad", "0")?;
        host.sysctl("net.ipv6.conf.default.dad_transmits", "0")?;
        // Only tests with an address from a router would need these, and they slow down a start.
        host.sysctl("net.ipv6.conf.default.router_solicitations", "0")?;
        host.ip("link set lo up")?;
        Ok(host)
    }

    /// Returns the host's name in the rig.
    pub fn name(&self) -> &str {
        &self.inner.name
    }

    /// Returns the name under which `ip netns` knows it.
    pub fn namespace(&self) -> &str {
        &self.inner.namespace
    }

    /// Runs `ip` with these arguments. Several commands may be given, one per line.
    ///
    /// # Errors
    /// If one of them fails, with the message of `ip`.
    pub fn ip(&self, commands: &str) -> Result<()> {
        let args = ["-n", self.namespace(), "-batch", "-"];
        let outcome = finish(Command::new("ip").args(args), commands, PATIENCE)?;
        ensure!(
            outcome.ok,
            "{}: ip {commands}: {}",
            self.name(),
            outcome.stderr.trim()
        );
        Ok(())
    }

    /// Runs a command until it ends, however it ends.
    ///
    /// # Errors
    /// If it cannot be started, or has not ended after [`PATIENCE`] and is killed.
    pub fn run(&self, command: &[&str]) -> Result<Outcome> {
        self.run_with(command, "", PATIENCE)
    }

    /// Runs a command with this standard input, for this time at most.
    ///
    /// # Errors
    /// As [`Host::run`].
    pub fn run_with(&self, command: &[&str], input: &str, limit: Duration) -> Result<Outcome> {
        finish(&mut self.command(command), input, limit)
    }

    /// Runs a command that must succeed and returns its standard output.
    ///
    /// # Errors
    /// As [`Host::run`], or its exit code and standard error if it failed.
    pub fn check(&self, command: &[&str]) -> Result<String> {
        let outcome = self.run(command)?;
        if !outcome.ok {
            let code = outcome.code;
            bail!(
                "{}: {command:?} ended with {code:?}: {}",
                self.name(),
                outcome.stderr.trim()
            );
        }
        Ok(outcome.stdout)
    }

    /// Builds a command that will run on this host. The process id is that of the program itself.
    pub(crate) fn command(&self, command: &[&str]) -> Command {
        let mut built = Command::new("ip");
        built
            .args(["netns", "exec", self.namespace()])
            .args(command)
            .env_remove("FPN_DIR");
        built
    }

    /// Runs a closure on this host, in a thread of its own. Sockets that it opens stay on the host.
    ///
    /// # Errors
    /// What `work` returns, or that the namespace is gone.
    pub fn inside<T: Send>(&self, work: impl FnOnce() -> Result<T> + Send) -> Result<T> {
        let path = format!("/run/netns/{}", self.namespace());
        let namespace = File::open(&path).with_context(|| format!("cannot open {path}"))?;
        std::thread::scope(|scope| {
            let thread = scope.spawn(|| {
                setns(&namespace, CloneFlags::CLONE_NEWNET).context("cannot enter a namespace")?;
                work()
            });
            thread
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        })
    }

    /// Sets a kernel variable of this host's network (`net.…`).
    ///
    /// # Errors
    /// If it does not exist or refuses the value.
    pub fn sysctl(&self, name: &str, value: &str) -> Result<()> {
        let path = sysctl_path(name);
        self.inside(|| fs::write(&path, value).with_context(|| format!("cannot set {path}")))
    }

    /// Reads a kernel variable of this host's network.
    ///
    /// # Errors
    /// If it does not exist.
    pub fn sysctl_value(&self, name: &str) -> Result<String> {
        let path = sysctl_path(name);
        let read = || fs::read_to_string(&path).with_context(|| format!("cannot read {path}"));
        Ok(self.inside(read)?.trim().to_owned())
    }

    /// Connects an interface of this host with one of another.
    ///
    /// # Errors
    /// If either name is taken.
    pub fn link(&self, own: &str, peer: &Self, theirs: &str, offloads: Offloads) -> Result<()> {
        let namespace = peer.namespace();
        self.ip(&format!(
            "link add {own} type veth peer name {theirs} netns {namespace}"
        ))?;
        let features = offloads.features();
        if !features.is_empty() {
            for (host, interface) in [(self, own), (peer, theirs)] {
                host.check(&[&["ethtool", "-K", interface], features].concat())?;
            }
        }
        self.ip(&format!("link set {own} up"))?;
        peer.ip(&format!("link set {theirs} up"))
    }

    /// Returns the configuration that a daemon may change: links, addresses, routes, rules,
    /// neighbour proxies, packet filters, the forwarding variables and the features of links. Two
    /// of these can be compared.
    ///
    /// # Errors
    /// If one of the commands fails.
    pub fn network_state(&self) -> Result<String> {
        let mut state = String::new();
        for command in STATE_COMMANDS {
            state.push_str(&format!("# {command}\n"));
            let words: Vec<&str> = command.split(' ').collect();
            state.push_str(&self.check(&words)?);
        }
        let links: serde_json::Value = serde_json::from_str(&self.check(&["ip", "-j", "link"])?)?;
        for link in links.as_array().into_iter().flatten() {
            let Some(interface) = link["ifname"].as_str() else {
                continue;
            };
            for variable in STATE_SYSCTLS {
                let name = variable.replace('%', interface);
                if let Ok(value) = self.sysctl_value(&name) {
                    state.push_str(&format!("{name} = {value}\n"));
                }
            }
            let on = self.feature(interface, GRO_FORWARDING)?;
            state.push_str(&format!("{interface} {GRO_FORWARDING} = {on}\n"));
        }
        Ok(state)
    }

    /// Returns true if a feature of a link, as `ethtool -k` names it, is on.
    ///
    /// # Errors
    /// If the link has no such feature.
    pub fn feature(&self, interface: &str, name: &str) -> Result<bool> {
        let text = self.check(&["ethtool", "-k", interface])?;
        let line = text
            .lines()
            .find_map(|line| line.trim().strip_prefix(name)?.strip_prefix(": "));
        let value = line.with_context(|| format!("{interface} has no feature {name}"))?;
        Ok(value.starts_with("on"))
    }

    /// Returns everything about the host's network that may help to explain a failure.
    pub(crate) fn describe(&self) -> String {
        let mut text = String::new();
        for command in STATE_COMMANDS.iter().chain(&DETAIL_COMMANDS) {
            let words: Vec<&str> = command.split(' ').collect();
            let said = self
                .run(&words)
                .map(|outcome| outcome.stdout + &outcome.stderr);
            text.push_str(&format!(
                "# {command}\n{}\n",
                said.unwrap_or_else(|e| e.to_string())
            ));
        }
        text
    }

    /// Returns every process on this host, apart from the one that lists them.
    ///
    /// # Errors
    /// If the namespace is gone.
    pub fn processes(&self) -> Result<Vec<u32>> {
        let output = Command::new("ip")
            .args(["netns", "pids", self.namespace()])
            .output()?;
        let error = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "{}: {error}", self.name());
        let words = String::from_utf8_lossy(&output.stdout).into_owned();
        let numbers = words.split_whitespace().map(str::parse);
        numbers.collect::<Result<_, _>>().context("not a number")
    }

    /// Removes the namespace and everything in it.
    pub(crate) fn remove(&self) {
        let _ = Command::new("ip")
            .args(["netns", "del", self.namespace()])
            .output();
    }
}

/// A host whose bridge connects other hosts: the network in the middle, where an attacker listens.
#[derive(Clone)]
pub struct Hub {
    host: Host,
    next_port: Arc<AtomicU32>,
}

impl Hub {
    /// Makes the bridge on an empty host.
    ///
    /// # Errors
    /// If the host already has one.
    pub fn new(host: Host) -> Result<Self> {
        host.ip("link add br0 type bridge stp_state 0 mcast_snooping 0\nlink set br0 up")?;
        Ok(Self {
            host,
            next_port: Arc::default(),
        })
    }

    /// Returns the host that holds the bridge.
    pub fn host(&self) -> &Host {
        &self.host
    }

    /// Plugs an interface of a host into the hub. Where the hub joins packets, it joins datagrams
    /// too; with a switch in its place, neither would cost anything.
    ///
    /// # Errors
    /// If the name is taken on that host.
    pub fn plug(&self, host: &Host, interface: &str, offloads: Offloads) -> Result<()> {
        let port = format!("port{}", self.next_port.fetch_add(1, Ordering::Relaxed));
        host.link(interface, &self.host, &port, offloads)?;
        if offloads == Offloads::Frames {
            self.host
                .check(&["ethtool", "-K", &port, GRO_FORWARDING, "on"])?;
        }
        self.host.ip(&format!("link set {port} master br0"))
    }
}

/// Runs a command with an input until it ends, or until the deadline.
fn finish(command: &mut Command, input: &str, limit: Duration) -> Result<Outcome> {
    let what = format!("{command:?}");
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command
        .spawn()
        .with_context(|| format!("cannot start {what}"))?;
    let (mut to, from, errors) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    std::thread::scope(|scope| {
        let stdout = scope.spawn(move || read_all(from));
        let stderr = scope.spawn(move || read_all(errors));
        if let Some(to) = to.as_mut() {
            // A command that does not read its input may close it.
            let _ = to.write_all(input.as_bytes());
        }
        drop(to);
        let end = Instant::now() + limit;
        let status = loop {
            if let Some(status) = child.try_wait()? {
                break status;
            }
            if Instant::now() >= end {
                child.kill()?;
                child.wait()?;
                bail!("{what} had not ended after {limit:?}");
            }
            std::thread::sleep(Duration::from_millis(2));
        };
        let text = |thread: std::thread::ScopedJoinHandle<'_, String>| {
            thread
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        };
        let (stdout, stderr) = (text(stdout), text(stderr));
        Ok(Outcome {
            ok: status.success(),
            code: status.code(),
            stdout,
            stderr,
        })
    })
}

fn read_all(from: Option<impl Read>) -> String {
    let mut bytes = Vec::new();
    if let Some(mut from) = from {
        let _ = from.read_to_end(&mut bytes);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A dot separates, as for `sysctl`. Dots in the names of interfaces are not supported.
fn sysctl_path(name: &str) -> String {
    format!("/proc/sys/{}", name.replace('.', "/"))
}

/// Length of the longest Ethernet frame without a VLAN tag, which carries 1500 bytes.
pub const FRAME: usize = 1514;
/// The feature by which a host joins the datagrams that it forwards.
pub const GRO_FORWARDING: &str = "rx-udp-gro-forwarding";
const STATE_COMMANDS: [&str; 8] = [
    "ip -o addr",
    "ip -4 rule",
    "ip -6 rule",
    "ip -4 route show table all",
    "ip -6 route show table all",
    "ip -4 neigh show proxy",
    "ip -6 neigh show proxy",
    "nft list ruleset",
];

const DETAIL_COMMANDS: [&str; 4] = [
    "ip -s -d link",
    "ip neigh",
    "bridge fdb",
    "cat /proc/net/snmp /proc/net/snmp6",
];

const STATE_SYSCTLS: [&str; 8] = [
    "net.ipv4.conf.%.forwarding",
    "net.ipv4.conf.%.proxy_arp",
    "net.ipv4.conf.%.send_redirects",
    "net.ipv4.conf.%.rp_filter",
    "net.ipv4.neigh.%.proxy_delay",
    "net.ipv6.conf.%.forwarding",
    "net.ipv6.conf.%.accept_ra",
    "net.ipv6.conf.%.proxy_ndp",
];
