//! The real daemons, started and used as an operator would.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::daemon::Daemon;
use crate::frame::CONTROL_PORT;
use crate::host::{Host, Outcome};
use crate::rig::{Rig, build_dir};
use crate::topology::{Mode, Terminal, Topology};
use crate::{PATIENCE, wait_for};

/// One entry of `fpn-eu keys --json`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Key {
    /// The group's name.
    pub group: String,
    /// The epoch.
    pub epoch: u64,
    /// What the unit does with it.
    pub state: String,
    /// The suite's name.
    pub suite: String,
    /// The SPI, as a number or as text.
    pub spi: serde_json::Value,
    /// Seconds since the unit has it.
    pub age_s: f64,
}

/// The answer of `fpn-mge rotate --json`.
#[derive(Debug, Clone, Deserialize)]
pub struct Rotation {
    /// The group's name.
    pub group: String,
    /// The new epoch.
    pub epoch: u64,
    /// `strict` or `hitless`.
    pub update: String,
    /// Units that should take part.
    pub units: u64,
    /// Units that did take part.
    pub acked: u64,
    /// The names of those that did not.
    pub missing: Vec<String>,
    /// The total duration.
    pub total_ms: f64,
    /// How long the group could not send; 0 if hitless.
    pub stop_window_ms: f64,
}

/// The manager's daemon and command line.
pub struct Manager<'rig> {
    rig: &'rig Rig,
    host: Host,
    program: PathBuf,
    dir: PathBuf,
    daemon: Option<Daemon>,
}

/// A unit's daemon and command line.
pub struct Unit<'rig> {
    rig: &'rig Rig,
    name: String,
    host: Host,
    /// The command in front of the program's own words that runs it.
    wrapper: Vec<String>,
    program: PathBuf,
    dir: PathBuf,
    daemon: Option<Daemon>,
}

impl<'rig> Manager<'rig> {
    /// Initialises a manager on the topology's host for it, and starts it.
    ///
    /// # Errors
    /// If it does not answer `status` after [`PATIENCE`].
    pub fn start(rig: &'rig Rig, topology: &Topology) -> Result<Self> {
        let listen = SocketAddr::new(topology.manager_address(), CONTROL_PORT);
        let (host, dir) = (topology.manager.clone(), rig.state_dir("mge"));
        let mut manager = Self {
            rig,
            host,
            program: binary("fpn-mge")?,
            dir,
            daemon: None,
        };
        manager.check(&["init", "--listen", &listen.to_string()])?;
        manager.run()?;
        Ok(manager)
    }

    /// Starts the daemon (again) and waits until it answers.
    ///
    /// # Errors
    /// If it ends, or does not answer after [`PATIENCE`].
    pub fn run(&mut self) -> Result<()> {
        let daemon = spawn(self.rig, &self.host, "fpn-mge", &self.program, &self.dir)?;
        wait_for("the manager's status", PATIENCE, || {
            still_runs(&daemon)?;
            Ok(self.cli(&["status", "--json"])?.ok.then_some(()))
        })?;
        self.daemon = Some(daemon);
        Ok(())
    }

    /// Returns the process.
    ///
    /// # Errors
    /// If it was never started.
    pub fn daemon(&self) -> Result<&Daemon> {
        self.daemon
            .as_ref()
            .context("the manager was never started")
    }

    /// Returns the folder with its keys, configuration and database.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// Returns the manager's host.
    pub fn host(&self) -> &Host {
        &self.host
    }

    /// Runs `fpn-mge --dir D …` until it ends.
    ///
    /// # Errors
    /// If it cannot be started or does not end.
    pub fn cli(&self, args: &[&str]) -> Result<Outcome> {
        cli(
            &self.host,
            &self.program,
            &self.dir,
            args,
            Duration::from_secs(60),
        )
    }

    /// Does the same as [`Manager::cli`]; the command must succeed. Returns its output.
    ///
    /// # Errors
    /// If it fails, with its message.
    pub fn check(&self, args: &[&str]) -> Result<String> {
        succeed("fpn-mge", args, self.cli(args)?)
    }

    /// Does the same as [`Manager::check`] with `--json`, and parses the output.
    ///
    /// # Errors
    /// If it fails or prints something else.
    pub fn json<T: DeserializeOwned>(&self, args: &[&str]) -> Result<T> {
        parse(&self.check(&[args, &["--json"]].concat())?)
    }

    /// Adds a group that protects these prefixes, with the policy `closed`.
    ///
    /// # Errors
    /// If the command fails.
    pub fn add_group(&self, name: &str, update: &str, protect: &[&str]) -> Result<()> {
        self.add_group_of(name, update, protect, None)
    }

    /// Does the same as [`Manager::add_group`], with this suite if one is named.
    ///
    /// # Errors
    /// If the command fails.
    pub fn add_group_of(
        &self,
        name: &str,
        update: &str,
        protect: &[&str],
        suite: Option<&str>,
    ) -> Result<()> {
        let mut args = vec![
            "group", "add", name, "--update", update, "--policy", "closed",
        ];
        for prefix in protect {
            args.extend(["--protect", prefix]);
        }
        if let Some(suite) = suite {
            args.extend(["--suite", suite]);
        }
        self.check(&args).map(drop)
    }

    /// Adds a unit to these groups and returns its enrollment token.
    ///
    /// # Errors
    /// If the command fails or prints something else than one word.
    pub fn add_unit(&self, name: &str, groups: &[&str]) -> Result<String> {
        let mut args = vec!["eu", "add", name];
        for group in groups {
            args.extend(["--group", group]);
        }
        let token = self.check(&args)?;
        let lonely = token.split_whitespace().count() == 1;
        ensure!(
            lonely,
            "`eu add` must print the token alone, not {} lines",
            token.lines().count()
        );
        Ok(token.trim().to_owned())
    }

    /// Rotates a group's key now. `update` overrides the group's setting if it is not empty. Units
    /// may be missing.
    ///
    /// # Errors
    /// If the command fails, or if its exit code does not match whether units are missing.
    pub fn rotate(&self, group: &str, update: &[&str]) -> Result<Rotation> {
        let args = [&["rotate", group, "--json"], update].concat();
        let mut outcome = self.cli(&args)?;
        let code = outcome.code;
        outcome.ok |= code == Some(UNITS_MISSING);
        let rotation: Rotation = parse(&succeed("fpn-mge", &args, outcome)?)?;
        let told = code == Some(UNITS_MISSING);
        ensure!(
            told != rotation.missing.is_empty(),
            "{rotation:?}, and the exit code is {code:?}"
        );
        Ok(rotation)
    }
}

impl<'rig> Unit<'rig> {
    /// Enrolls a unit in front of a terminal and starts it. Returns when it has set up its host.
    ///
    /// # Errors
    /// If enrollment fails or the daemon does not answer after [`PATIENCE`].
    pub fn start(
        rig: &'rig Rig,
        topology: &Topology,
        terminal: &Terminal,
        token: &str,
    ) -> Result<Self> {
        let mut unit = Self::new(rig, terminal)?;
        unit.enroll(topology, terminal, token)?;
        unit.run()?;
        Ok(unit)
    }

    /// Creates a unit that has no configuration yet.
    ///
    /// # Errors
    /// If the topology is plain, or the program was not built.
    pub fn new(rig: &'rig Rig, terminal: &Terminal) -> Result<Self> {
        Self::in_folder(rig, terminal, terminal.unit()?.name())
    }

    /// Does the same as [`Unit::new`], with a name and folder that differ from those of its host.
    ///
    /// # Errors
    /// As [`Unit::new`].
    pub fn in_folder(rig: &'rig Rig, terminal: &Terminal, name: &str) -> Result<Self> {
        let host = terminal.unit()?.clone();
        let (name, dir) = (name.to_owned(), rig.state_dir(name));
        let program = binary("fpn-eu")?;
        let unit = Self {
            rig,
            name,
            host,
            wrapper: Vec::new(),
            program,
            dir,
            daemon: None,
        };
        for command in ["status", "keys", "paths", "counters"] {
            rig.ask_on_failure(&unit.host, unit.command(&[command])?);
        }
        Ok(unit)
    }

    /// Returns the same unit, whose processes see a kernel without IPv6: no such sockets and no
    /// settings. The IPv6 configuration of the real kernel must stay as it is.
    pub fn without_ipv6(mut self) -> Self {
        let hide = "mount -t tmpfs none /proc/sys/net/ipv6 && exec \"$@\"";
        let words = [
            "unshare", "-m", "sh", "-c", hide, "sh", "perl", "-e", NO_IPV6,
        ];
        self.wrapper = words.map(String::from).to_vec();
        self
    }

    /// Returns the same unit, whose processes see a kernel that forwards IPv6 on all interfaces or
    /// on none, as kernels before Linux 6.17 do.
    pub fn without_force_forwarding(mut self) -> Self {
        let hide = "mount -t tmpfs none /proc/sys/net/ipv6/conf/default && exec \"$@\"";
        let words = ["unshare", "-m", "sh", "-c", hide, "sh"];
        self.wrapper = words.map(String::from).to_vec();
        self
    }

    /// Runs `fpn-eu enroll` for the terminal's prefixes.
    ///
    /// # Errors
    /// If it fails.
    pub fn enroll(&self, topology: &Topology, terminal: &Terminal, token: &str) -> Result<()> {
        let mode = match topology.mode_of(terminal) {
            Mode::Gateway => "gateway",
            Mode::Inline | Mode::Plain => "inline",
        };
        let mut args = vec!["enroll", token, "--inside", "in0", "--outside", "out0"];
        args.extend(["--mode", mode]);
        for prefix in &terminal.prefixes {
            args.extend(["--ce", prefix]);
        }
        let outcome = self.cli(&args)?;
        // The token is not printed: it is a secret, and `succeed` would print it.
        succeed("fpn-eu", &["enroll"], outcome).map(drop)
    }

    /// Changes a value of its `eu.toml`, for the next start. `value` is in TOML syntax.
    ///
    /// # Errors
    /// If it is not enrolled, or if the file does not have exactly one such key.
    pub fn set(&self, key: &str, value: &str) -> Result<()> {
        let path = self.dir.join("eu.toml");
        let text = std::fs::read_to_string(&path)?;
        let wanted = format!("{key} = ");
        let mut found = 0;
        let lines = text.lines().map(|line| {
            if line.starts_with(&wanted) {
                found += 1;
                format!("{key} = {value}\n")
            } else {
                format!("{line}\n")
            }
        });
        let text: String = lines.collect();
        ensure!(found == 1, "{} has {key} {found} times", path.display());
        Ok(std::fs::write(&path, text)?)
    }

    /// Adds lines to the table `[data]` of its `eu.toml`, for the next start.
    ///
    /// # Errors
    /// If it is not enrolled, or the file has no such table.
    pub fn add_data(&self, lines: &str) -> Result<()> {
        let path = self.dir.join("eu.toml");
        let text = std::fs::read_to_string(&path)?;
        ensure!(
            text.contains("[data]\n"),
            "{} has no [data]",
            path.display()
        );
        let text = text.replace("[data]\n", &format!("[data]\n{lines}\n"));
        Ok(std::fs::write(&path, text)?)
    }

    /// Starts the daemon (again) and waits until it answers.
    ///
    /// # Errors
    /// If it ends, or does not answer after [`PATIENCE`].
    pub fn run(&mut self) -> Result<()> {
        let daemon = self.spawn()?;
        self.wait_answer(&daemon)
    }

    /// Does the same as [`Unit::run`] through a shell, which can set other limits and files first.
    /// The script must end in `exec "$@"`.
    ///
    /// # Errors
    /// As [`Unit::run`].
    pub fn run_by(&mut self, script: &str) -> Result<()> {
        let before = std::mem::take(&mut self.wrapper);
        self.wrapper = ["sh", "-c", script, "sh"].map(String::from).to_vec();
        self.wrapper.extend(before.iter().cloned());
        let daemon = self.spawn();
        self.wrapper = before;
        self.wait_answer(&daemon?)
    }

    fn wait_answer(&self, daemon: &Daemon) -> Result<()> {
        wait_for(&format!("the status of {}", self.name), PATIENCE, || {
            still_runs(daemon)?;
            Ok(self.cli(&["status", "--json"])?.ok.then_some(()))
        })
    }

    /// Starts the daemon and does not wait for anything.
    ///
    /// # Errors
    /// If it cannot be started.
    pub fn spawn(&mut self) -> Result<Daemon> {
        let name = format!("fpn-{}", self.name);
        let words = self.command(&["run"])?;
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let (program, args) = words.split_first().context("no program")?;
        let daemon = self
            .rig
            .spawn(&self.host, &name, Path::new(program), args)?;
        self.daemon = Some(daemon.clone());
        Ok(daemon)
    }

    /// From now on runs the `fpn-eu` in this folder instead of that of this build.
    ///
    /// # Errors
    /// If there is none.
    pub fn use_build(&mut self, folder: &Path) -> Result<()> {
        self.program = folder.join("fpn-eu");
        let program = self.program.display();
        ensure!(self.program.is_file(), "{program} does not exist");
        Ok(())
    }

    /// Returns the words of `fpn-eu --dir D …`, for running it by other means.
    ///
    /// # Errors
    /// If a path is not UTF-8.
    pub fn command(&self, args: &[&str]) -> Result<Vec<String>> {
        let (program, dir) = (self.program.to_str(), self.dir.to_str());
        let base = [
            program.context("not UTF-8")?,
            "--dir",
            dir.context("not UTF-8")?,
        ];
        let words = base.iter().chain(args).map(|word| (*word).to_owned());
        Ok(self.wrapper.iter().cloned().chain(words).collect())
    }

    /// Returns the process.
    ///
    /// # Errors
    /// If it was never started.
    pub fn daemon(&self) -> Result<&Daemon> {
        self.daemon
            .as_ref()
            .with_context(|| format!("{} was never started", self.name))
    }

    /// Returns the unit's name, which is also the manager's name for it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the unit's host.
    pub fn host(&self) -> &Host {
        &self.host
    }

    /// Returns the folder with its keys and configuration.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// Runs `fpn-eu --dir D …` until it ends.
    ///
    /// # Errors
    /// If it cannot be started or does not end.
    pub fn cli(&self, args: &[&str]) -> Result<Outcome> {
        let words = self.command(args)?;
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        self.host.run_with(&words, "", Duration::from_secs(60))
    }

    /// Does the same as [`Unit::cli`]; the command must succeed. Returns its output.
    ///
    /// # Errors
    /// If it fails, with its message.
    pub fn check(&self, args: &[&str]) -> Result<String> {
        succeed("fpn-eu", args, self.cli(args)?)
    }

    /// Does the same as [`Unit::check`] with `--json`, and parses the output.
    ///
    /// # Errors
    /// If it fails or prints something else.
    pub fn json<T: DeserializeOwned>(&self, args: &[&str]) -> Result<T> {
        parse(&self.check(&[args, &["--json"]].concat())?)
    }

    /// Returns the keys that it holds.
    ///
    /// # Errors
    /// If it does not answer.
    pub fn keys(&self) -> Result<Vec<Key>> {
        self.json(&["keys"])
    }

    /// Returns the newest epoch of a group that it holds.
    ///
    /// # Errors
    /// If it does not answer.
    pub fn epoch(&self, group: &str) -> Result<Option<u64>> {
        let keys = self.keys()?;
        Ok(keys
            .iter()
            .filter(|key| key.group == group)
            .map(|key| key.epoch)
            .max())
    }

    /// Waits until it accepts whatever its peers send from now on. It must be registered, know the
    /// protected prefixes and have its keys, all for longer than the 75 ms of clock skew within
    /// which a packet counts as older than the unit.
    ///
    /// # Errors
    /// If it is not ready after [`PATIENCE`].
    pub fn wait_ready(&self) -> Result<()> {
        wait_for(&format!("{} to be ready", self.name), PATIENCE, || {
            still_runs(self.daemon()?)?;
            let status: serde_json::Value = self.json(&["status"])?;
            let registered = status["state"] == "registered" && status["policy_known"] == true;
            let settled = self.keys()?.iter().all(|key| key.age_s >= SETTLED_S);
            Ok((registered && settled).then_some(()))
        })
    }

    /// Waits until its status contains these words.
    ///
    /// # Errors
    /// If it does not after [`PATIENCE`].
    pub fn wait_status(&self, words: &str) -> Result<()> {
        let what = format!("`{words}` in the status of {}", self.name);
        wait_for(&what, PATIENCE, || {
            Ok(self.check(&["status"])?.contains(words).then_some(()))
        })
    }

    /// Waits until it holds a key of a group, and returns the epoch.
    ///
    /// # Errors
    /// If it has none after [`PATIENCE`].
    pub fn wait_key(&self, group: &str) -> Result<u64> {
        let what = format!("a key of {group} at {}", self.name);
        wait_for(&what, PATIENCE, || {
            still_runs(self.daemon()?)?;
            self.epoch(group)
        })
    }
}

/// Returns the path of one of the project's programs, built together with the running test.
///
/// # Errors
/// If it was not built.
pub fn binary(name: &str) -> Result<PathBuf> {
    let dir = match std::env::var_os("FPN_BIN_DIR") {
        Some(dir) => PathBuf::from(dir),
        None => build_dir()?,
    };
    let path = dir.join(name);
    let remedy = "`cargo build --workspace --locked` (scripts/test.sh does it), or set FPN_BIN_DIR";
    ensure!(
        path.is_file(),
        "{} does not exist: {remedy}",
        path.display()
    );
    Ok(path)
}

fn spawn(rig: &Rig, host: &Host, name: &str, program: &Path, dir: &Path) -> Result<Daemon> {
    let dir = dir.to_str().context("the folder's path is not UTF-8")?;
    rig.spawn(host, name, program, &["--dir", dir, "run"])
}

fn still_runs(daemon: &Daemon) -> Result<()> {
    let ended = daemon.ended()?;
    let lines = daemon.log();
    let last = lines
        .lines()
        .rev()
        .take(5)
        .collect::<Vec<_>>()
        .into_iter()
        .rev();
    let last = last.collect::<Vec<_>>().join("\n");
    ensure!(
        ended.is_none(),
        "{} ended ({ended:?}): {last}",
        daemon.name()
    );
    Ok(())
}

fn cli(host: &Host, program: &Path, dir: &Path, args: &[&str], limit: Duration) -> Result<Outcome> {
    let (program, dir) = (program.to_str(), dir.to_str());
    let mut command = vec![
        program.context("not UTF-8")?,
        "--dir",
        dir.context("not UTF-8")?,
    ];
    command.extend(args);
    host.run_with(&command, "", limit)
}

fn succeed(program: &str, args: &[&str], outcome: Outcome) -> Result<String> {
    let Outcome {
        ok,
        code,
        stdout,
        stderr,
    } = outcome;
    ensure!(
        ok,
        "`{program} {}` ended with {code:?}: {}",
        args.join(" "),
        stderr.trim()
    );
    Ok(stdout)
}

fn parse<T: DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).with_context(|| format!("not the JSON that was expected: {text}"))
}

/// Runs a program in which `socket(AF_INET6, …)` fails with EAFNOSUPPORT, by means of a seccomp
/// filter.
const NO_IPV6: &str = r#"
my %nr = (x86_64 => [41, 157], aarch64 => [198, 167]);
chomp(my $machine = `uname -m`);
my ($socket, $prctl) = @{$nr{$machine} or die "no system calls known for $machine"};
my $filter = pack "(SCCL)6", 0x20, 0, 0, 0, 0x15, 0, 3, $socket, 0x20, 0, 0, 16,
    0x15, 0, 1, 10, 0x06, 0, 0, 0x50000 | 97, 0x06, 0, 0, 0x7fff0000;
my $program = pack "S x6 P", 6, $filter;
syscall($prctl, 22, 2, $program) == 0 or die "no seccomp: $!";
exec { $ARGV[0] } @ARGV or die "$ARGV[0]: $!";
"#;
/// The exit code of `fpn-mge rotate` that says that units are missing.
const UNITS_MISSING: i32 = 3;
/// More than the clock skew. Ages are reported in whole seconds.
const SETTLED_S: f64 = 1.0;
