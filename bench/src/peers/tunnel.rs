//! What the other VPNs have in common: a daemon on each of two routers, with a TUN device that
//! leads to the other router's subnet.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use netns_tests::{Daemon, Host, PATIENCE, Rig, Topology, wait_for};
use nix::net::if_::if_nametoindex;

use super::{Peer, Side, find};

/// The special parts of one VPN.
pub(super) trait Program {
    /// Its name.
    fn name(&self) -> &'static str;

    /// Writes the files of both ends, once.
    ///
    /// # Errors
    /// If keys cannot be made or files not be written.
    fn prepare(&self, ends: &[End; 2]) -> Result<()>;

    /// Returns the daemon's command, to be run in the foreground. It sees [`End::dir`] as `/run`.
    fn command(&self, end: &End) -> Vec<String>;

    /// Tells a running daemon what is not in its files.
    ///
    /// # Errors
    /// If it refuses.
    fn configure(&self, _end: &End) -> Result<()> {
        Ok(())
    }

    /// Returns true if packets could pass, judging by what the two daemons have logged so far.
    fn is_ready(&self, logs: [&str; 2]) -> bool;

    /// Returns the name of the TUN device.
    fn device(&self) -> &'static str {
        DEVICE
    }

    /// Returns the MTU of the TUN device. The default is WireGuard's, with which the packets of
    /// almost all VPNs fit into 1500 bytes.
    fn mtu(&self) -> u32 {
        1420
    }
}

/// One of the two routers.
pub(super) struct End {
    /// Its number, 1 or 2, and that of the other router.
    pub(super) number: u8,
    pub(super) far: u8,
    /// The host.
    pub(super) host: Host,
    /// A folder of its own.
    pub(super) dir: PathBuf,
    daemon: Option<Daemon>,
    starts: u32,
}

impl End {
    /// The address towards the hub of this end or the other.
    pub(super) fn outside(number: u8) -> String {
        format!("10.77.0.{}", 10 + number)
    }

    /// The terminal's subnet behind this end or the other.
    pub(super) fn subnet(number: u8) -> String {
        format!("10.78.{number}.0/24")
    }

    /// The address of this end or the other inside the tunnel.
    pub(super) fn inner(number: u8) -> String {
        format!("10.99.0.{number}")
    }

    /// Writes a file into its folder and returns the path.
    pub(super) fn write(&self, name: &str, text: &str) -> Result<String> {
        let path = self.dir.join(name);
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
        self.path(name)
    }

    /// Returns the path of a file in its folder.
    pub(super) fn path(&self, name: &str) -> Result<String> {
        let path = self.dir.join(name);
        Ok(path.to_str().context("a path is not UTF-8")?.to_owned())
    }

    /// Runs a program of the VPN on the host, with the folder as `/run`, and returns its output.
    pub(super) fn run(&self, command: &[&str]) -> Result<String> {
        let words = self.at_home(command)?;
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        self.host.check(&words)
    }

    /// Returns the command with a `/run` of its own. The two ends share this machine's files, and
    /// most daemons have a fixed place for their sockets and process ids.
    fn at_home(&self, command: &[&str]) -> Result<Vec<String>> {
        let dir = self.path("")?;
        let script = "mount --bind \"$0\" /run && exec \"$@\"";
        let words = ["sh", "-c", script, &dir];
        let (program, args) = command.split_first().context("no program")?;
        let program = find(program).with_context(|| format!("there is no {program}"))?;
        let program = program.to_str().context("a path is not UTF-8")?;
        let words = words.iter().chain([&program]).chain(args);
        Ok(words.map(|word| (*word).to_owned()).collect())
    }
}

/// A VPN between the two routers of a topology.
struct Tunnel<'rig, P> {
    rig: &'rig Rig,
    net: Topology,
    ends: [End; 2],
    program: P,
}

/// Makes the keys and files of a VPN on a topology in gateway mode, and removes the routes that
/// lead past it.
///
/// # Errors
/// If a step fails.
pub(super) fn make<'rig>(
    rig: &'rig Rig,
    net: Topology,
    program: impl Program + 'rig,
) -> Result<Box<dyn Peer + 'rig>> {
    let end = |number: u8| {
        let host = net.terminal(number.into()).unit()?.clone();
        let far = 3 - number;
        let past = format!("route del {}\nroute del fd78:{far}::/64", End::subnet(far));
        host.ip(&past)?;
        let dir = rig.state_dir(&format!("vpn{number}"));
        fs::create_dir_all(&dir)?;
        anyhow::Ok(End {
            number,
            far,
            host,
            dir,
            daemon: None,
            starts: 0,
        })
    };
    let ends = [end(1)?, end(2)?];
    program.prepare(&ends)?;
    Ok(Box::new(Tunnel {
        rig,
        net,
        ends,
        program,
    }))
}

impl<P: Program> Peer for Tunnel<'_, P> {
    fn net(&self) -> &Topology {
        &self.net
    }

    fn start(&mut self, side: Side) -> Result<()> {
        let end = self.ends.get_mut(side).context("there are two sides")?;
        let command = self.program.command(end);
        let command: Vec<&str> = command.iter().map(String::as_str).collect();
        let words = end.at_home(&command)?;
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let (program, args) = words.split_first().context("no program")?;
        end.starts += 1;
        // Each start has a log of its own, because the log shows when the daemon is ready.
        let name = format!("{}{}-{}", self.program.name(), end.number, end.starts);
        let daemon = self.rig.spawn(&end.host, &name, Path::new(program), args)?;
        end.daemon = Some(daemon.clone());
        let device = self.program.device();
        wait_for(&format!("{device} of {name}"), PATIENCE, || {
            still_runs(&daemon)?;
            end.host.inside(|| Ok(if_nametoindex(device).ok()))
        })?;
        let (mtu, address) = (self.program.mtu(), End::inner(end.number));
        end.host.ip(&format!(
            "link set {device} mtu {mtu} up\n\
             addr replace {address}/24 dev {device}\n\
             route replace {} dev {device}",
            End::subnet(end.far)
        ))?;
        self.program.configure(end)
    }

    fn wait_ready(&mut self) -> Result<()> {
        let name = self.program.name();
        wait_for(&format!("{name} to be ready"), PATIENCE, || {
            let mut logs = Vec::new();
            for end in &self.ends {
                let daemon = end.daemon.as_ref().context("it was not started")?;
                still_runs(daemon)?;
                logs.push(daemon.log());
            }
            let [one, two] = logs.as_slice() else {
                bail!("there are two sides")
            };
            Ok(self.program.is_ready([one, two]).then_some(()))
        })
    }

    fn stop(&mut self, side: Side) -> Result<()> {
        let end = self.ends.get_mut(side).context("there are two sides")?;
        if let Some(daemon) = end.daemon.take()
            && daemon.terminate().is_err()
        {
            daemon.kill()?;
        }
        Ok(())
    }
}

fn still_runs(daemon: &Daemon) -> Result<()> {
    if let Some(status) = daemon.ended()? {
        let log = daemon.log();
        let from = log.lines().count().saturating_sub(5);
        let last: Vec<&str> = log.lines().skip(from).collect();
        bail!("{} ended ({status}): {}", daemon.name(), last.join(" / "));
    }
    Ok(())
}

/// The TUN device of every VPN that has no name of its own for it.
pub(super) const DEVICE: &str = "vpn0";
