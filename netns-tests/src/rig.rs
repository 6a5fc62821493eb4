//! The world of one scenario: what it made, where its evidence is kept, and how everything ends.

use std::collections::BTreeMap;
use std::fs;
use std::ops::Not;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, Once, OnceLock};

use anyhow::{Context, Result, bail, ensure};
use nix::errno::Errno;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use serde_json::Value;

use crate::capture::Capture;
use crate::daemon::Daemon;
use crate::host::Host;

/// Runs one scenario in a rig of its own and keeps its evidence if it fails.
///
/// # Errors
/// What the scenario returned, or why this machine cannot run it and what to do about that.
pub fn scenario(test: impl FnOnce(&Rig) -> Result<()>) -> Result<()> {
    let rig = Rig::new(TEST_PREFIX)?;
    test(&rig)?;
    rig.passed();
    Ok(())
}

/// The owner of everything that a scenario makes: namespaces, daemons, captures, folders.
///
/// Dropping it ends all of that. Unless [`Rig::passed`] was called first, evidence that helps to
/// find the cause is written to [`Rig::evidence`], and the path is printed.
pub struct Rig {
    prefix: String,
    evidence: PathBuf,
    state: PathBuf,
    made: Mutex<Made>,
}

#[derive(Default)]
struct Made {
    hosts: BTreeMap<String, Host>,
    daemons: Vec<Daemon>,
    captures: Vec<Capture>,
    questions: Vec<(Host, Vec<String>)>,
    passed: bool,
    kept: bool,
    ended: bool,
}

impl Rig {
    /// Creates a rig whose namespaces are called `PREFIX-PID-N-host`.
    ///
    /// # Errors
    /// If this machine cannot run the rig: what is missing and how to get it.
    pub fn new(prefix: &str) -> Result<Self> {
        check_machine()?;
        static SWEPT: Once = Once::new();
        // Removes what killed test processes have left.
        SWEPT.call_once(|| {
            sweep(is_orphan);
        });
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let pid = std::process::id();
        let test = std::thread::current()
            .name()
            .unwrap_or("main")
            .replace("::", "-");
        let test: String = test.chars().take(80).collect();
        // A program may have several rigs at once.
        let evidence = target_dir()?
            .join("netns")
            .join(format!("{test}-{number}-{pid}"));
        let prefix = format!("{prefix}-{pid}-{number}");
        // Not inside the folder for evidence, because the path of a Unix socket may have at most
        // 107 bytes.
        let state = std::env::temp_dir().join(&prefix);
        for dir in [&evidence, &state] {
            fs::create_dir_all(dir).with_context(|| format!("cannot make {}", dir.display()))?;
        }
        Ok(Self {
            prefix,
            evidence,
            state,
            made: Mutex::default(),
        })
    }

    /// Creates a host, which has only its loopback interface.
    ///
    /// # Errors
    /// If the namespace cannot be made.
    pub fn host(&self, name: &str) -> Result<Host> {
        let mut made = self.made();
        ensure!(
            !made.hosts.contains_key(name),
            "the rig has a host {name} already"
        );
        let host = Host::new(&format!("{}-{name}", self.prefix), name)?;
        made.hosts.insert(name.to_owned(), host.clone());
        Ok(host)
    }

    /// Returns a host that was created before.
    ///
    /// # Errors
    /// If there is none of that name.
    pub fn get(&self, name: &str) -> Result<Host> {
        self.made()
            .hosts
            .get(name)
            .cloned()
            .with_context(|| format!("the rig has no host {name}"))
    }

    /// Starts a program on a host in the background. Its output goes to `NAME.log`.
    ///
    /// # Errors
    /// If it cannot be started.
    pub fn spawn(&self, host: &Host, name: &str, program: &Path, args: &[&str]) -> Result<Daemon> {
        let log = self.evidence.join(format!("{name}.log"));
        let daemon = Daemon::spawn(host, name, program, args, &log)?;
        self.made().daemons.push(daemon.clone());
        Ok(daemon)
    }

    /// Captures what an interface of a host sends and receives, or what enters a hub (`None`).
    ///
    /// # Errors
    /// If the interface does not exist or no packet socket can be had.
    pub fn capture(&self, host: &Host, interface: Option<&str>) -> Result<Capture> {
        let capture = Capture::start(host, interface)?;
        self.made().captures.push(capture.clone());
        Ok(capture)
    }

    /// Adds a command whose output helps to explain a failure. It is run while everything still
    /// works.
    pub fn ask_on_failure(&self, host: &Host, command: Vec<String>) {
        self.made().questions.push((host.clone(), command));
    }

    /// Returns where captures, logs and state are kept if the scenario fails.
    pub fn evidence(&self) -> &Path {
        &self.evidence
    }

    /// Returns the folder for the files of one daemon (its `--dir`).
    pub fn state_dir(&self, name: &str) -> PathBuf {
        self.state.join(name)
    }

    /// Notes that the scenario has passed, so that no evidence is kept.
    pub fn passed(&self) {
        self.made().passed = true;
    }

    /// Leaves hosts, daemons and files as they are when the rig is dropped.
    pub fn keep(&self) {
        self.made().kept = true;
    }

    /// Returns the names of all namespaces of this rig, as `ip netns` lists them.
    pub fn namespaces(&self) -> Vec<String> {
        self.made()
            .hosts
            .values()
            .map(|host| host.namespace().to_owned())
            .collect()
    }

    /// Does what dropping the rig does.
    pub fn end(&self) {
        let made = std::mem::take(&mut *self.made());
        if made.kept || made.ended {
            self.made().ended = true;
            return;
        }
        self.made().ended = true;
        let failed = !made.passed || std::thread::panicking();
        if failed {
            if let Err(error) = self.write_evidence(&made) {
                eprintln!("evidence is incomplete: {error:#}");
            }
            eprintln!(
                "captures, logs and state of this test: {}",
                self.evidence.display()
            );
        }
        for daemon in &made.daemons {
            daemon.end();
        }
        for host in made.hosts.values() {
            host.remove();
        }
        remove_state(&self.state);
        if !failed {
            let _ = fs::remove_dir_all(&self.evidence);
        }
    }

    fn made(&self) -> std::sync::MutexGuard<'_, Made> {
        self.made
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// Writes every capture and the network state of every host.
    fn write_evidence(&self, made: &Made) -> Result<()> {
        for (index, capture) in made.captures.iter().enumerate() {
            capture.write_pcap(
                &self
                    .evidence
                    .join(format!("{index:02}-{}.pcap", capture.name())),
            )?;
        }
        for (index, (host, command)) in made.questions.iter().enumerate() {
            let words: Vec<&str> = command.iter().map(String::as_str).collect();
            let text = match host.run(&words) {
                Ok(outcome) => format!("{}{}", outcome.stdout, outcome.stderr),
                Err(error) => format!("{error:#}"),
            };
            let last = words.last().copied().unwrap_or_default();
            let file = format!("{}-{index:02}-{last}.txt", host.name());
            fs::write(self.evidence.join(file), text)?;
        }
        for (name, host) in &made.hosts {
            fs::write(
                self.evidence.join(format!("{name}.state.txt")),
                host.describe(),
            )?;
        }
        Ok(())
    }
}

impl Drop for Rig {
    fn drop(&mut self) {
        self.end();
    }
}

/// The type of the rig's shared handles.
pub(crate) type Shared<T> = Arc<Mutex<T>>;

/// Returns the build folder that the running program came from (`target`).
fn target_dir() -> Result<PathBuf> {
    let dir = build_dir()?;
    Ok(dir.parent().unwrap_or(&dir).to_owned())
}

/// Returns where cargo puts the programs of the running program's profile: `target/PROFILE`.
pub(crate) fn build_dir() -> Result<PathBuf> {
    let exe = std::env::current_exe().context("cannot find the running program")?;
    let dir = exe.parent().context("the running program has no folder")?;
    // Tests run from target/PROFILE/deps.
    let dir = if dir.ends_with("deps") {
        dir.parent()
    } else {
        Some(dir)
    };
    Ok(dir.context("the running program has no folder")?.to_owned())
}

/// Fails with the reason if this machine lacks something for network namespaces, TUN devices or
/// packet filters.
fn check_machine() -> Result<()> {
    static ANSWER: OnceLock<Option<String>> = OnceLock::new();
    let missing = ANSWER.get_or_init(|| {
        let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
        let effective = status
            .lines()
            .find_map(|line| line.strip_prefix("CapEff:"))
            .and_then(|hex| u64::from_str_radix(hex.trim(), 16).ok())
            .unwrap_or(0);
        if effective & CAP_NET_ADMIN == 0 || effective & CAP_SYS_ADMIN == 0 {
            return Some("the capabilities CAP_NET_ADMIN and CAP_SYS_ADMIN: run it as root".into());
        }
        if let Err(error) = fs::OpenOptions::new()
            .read(true)
            .write(true)
            .open("/dev/net/tun")
        {
            return Some(format!(
                "/dev/net/tun ({error}): `modprobe tun`, or in a container pass the device in \
                 (`--device /dev/net/tun`)"
            ));
        }
        let path = std::env::var_os("PATH").unwrap_or_default();
        let absent = PROGRAMS
            .iter()
            .find(|name| !std::env::split_paths(&path).any(|dir| dir.join(name).is_file()));
        absent.map(|name| format!("the program `{name}`: run scripts/setup.sh --test as root"))
    });
    match missing {
        Some(what) => bail!("the rig cannot run here, it needs {what}"),
        None => Ok(()),
    }
}

/// Removes the rigs with this prefix, including kept ones, unless a running `program` owns them.
/// Returns how many hosts they had.
pub fn remove_rigs(prefix: &str, program: &str) -> usize {
    sweep(|name| {
        owner(prefix, name).is_some_and(|pid| {
            let running = fs::read_to_string(format!("/proc/{pid}/comm"));
            running.is_ok_and(|comm| comm.trim_end() == program).not()
        })
    })
}

/// Removes the rigs with this prefix of a process that has ended, and what they wrote.
pub fn remove_rigs_of(prefix: &str, pid: u32) {
    sweep(|name| owner(prefix, name) == Some(pid));
    if let Ok(target) = target_dir() {
        let evidence = target.join("netns");
        let end = format!("-{pid}");
        for name in names_in(&evidence)
            .into_iter()
            .filter(|n| n.ends_with(&end))
        {
            let _ = fs::remove_dir_all(evidence.join(name));
        }
    }
}

/// Removes the namespaces and folders with `unwanted` names, and what runs in them.
fn sweep(unwanted: impl Fn(&str) -> bool) -> usize {
    let mut hosts = 0;
    for name in names_in(Path::new("/run/netns"))
        .into_iter()
        .filter(|name| unwanted(name))
    {
        hosts += 1;
        if let Ok(output) = Command::new("ip").args(["netns", "pids", &name]).output() {
            for pid in String::from_utf8_lossy(&output.stdout).split_whitespace() {
                if let Ok(pid) = pid.parse() {
                    let _ = kill(Pid::from_raw(pid), Signal::SIGKILL);
                }
            }
        }
        let _ = Command::new("ip").args(["netns", "del", &name]).output();
    }
    let temp = std::env::temp_dir();
    for name in names_in(&temp).into_iter().filter(|name| unwanted(name)) {
        remove_state(&temp.join(name));
    }
    hosts
}

/// Removes a rig's folder, and what the machine knows of the units in it. They were killed, and what
/// they have changed is gone with their namespaces.
fn remove_state(state: &Path) {
    let _ = fs::remove_dir_all(state);
    if let Err(error) = forget_units(Path::new("/run/fpn-eu"), state) {
        eprintln!(
            "the killed units of {} are not forgotten: {error:#}",
            state.display()
        );
    }
}

/// Removes the units whose folders were in `state` from the folder that the units of a machine share.
fn forget_units(known: &Path, state: &Path) -> Result<()> {
    let Ok(lock) = fs::File::open(known.join("lock")) else {
        // No unit has run.
        return Ok(());
    };
    lock.lock()?;
    let ours = |folder: &Value| {
        let folder = folder.as_str().map(Path::new);
        folder.is_some_and(|folder| folder.starts_with(state))
    };
    for name in names_in(known)
        .into_iter()
        .filter(|n| n.starts_with("unit-"))
    {
        let path = known.join(name);
        // Another rig's end may have removed it.
        let text = fs::read(&path).unwrap_or_default();
        let copy: Value = serde_json::from_slice(&text).unwrap_or_default();
        if ours(&copy["folder"]) {
            fs::remove_file(&path)?;
        }
    }
    let path = known.join("units.json");
    let text = fs::read(&path).unwrap_or_default();
    let mut list: Vec<Value> = serde_json::from_slice(&text).unwrap_or_default();
    let listed = list.len();
    list.retain(|folder| !ours(folder));
    match list.is_empty() {
        _ if list.len() == listed => {}
        true => fs::remove_file(&path)?,
        // Units read the list without the lock.
        false => {
            let new = known.join("units.json.new");
            fs::write(&new, serde_json::to_vec_pretty(&list)?)?;
            fs::rename(&new, &path)?;
        }
    }
    Ok(())
}

/// Returns true if a name belongs to a test rig whose process has ended.
fn is_orphan(name: &str) -> bool {
    let pid = owner(TEST_PREFIX, name).and_then(|pid| i32::try_from(pid).ok());
    pid.is_some_and(|pid| kill(Pid::from_raw(pid), None) == Err(Errno::ESRCH))
}

/// Returns the process that made the object of this name, if it belongs to a rig with that prefix.
fn owner(prefix: &str, name: &str) -> Option<u32> {
    let mut parts = name.split('-');
    (parts.next() == Some(prefix)).then_some(())?;
    parts.next()?.parse().ok().filter(|pid| *pid > 0)
}

fn names_in(dir: &Path) -> Vec<String> {
    let entries = fs::read_dir(dir).into_iter().flatten().flatten();
    entries
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect()
}

const TEST_PREFIX: &str = "fpnt";
const CAP_NET_ADMIN: u64 = 1 << 12;
const CAP_SYS_ADMIN: u64 = 1 << 21;
const PROGRAMS: [&str; 4] = ["ip", "nft", "ping", "ethtool"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_rigs_of_dead_processes_are_swept() {
        let own = std::process::id();
        assert!(!is_orphan(&format!("fpnt-{own}-0-hub")));
        assert!(!is_orphan("fpnt-x-0-hub"));
        assert!(!is_orphan("other-999999999-0-hub"));
        assert!(is_orphan("fpnt-999999999-0-hub"));
    }

    #[test]
    fn a_rig_belongs_to_the_process_in_its_name() {
        assert_eq!(owner("fpndemo", "fpndemo-12-0-hub"), Some(12));
        for other in [
            "fpnt-12-0-hub",
            "fpndemo",
            "fpndemo-0-0",
            "fpndemo-x-0",
            "fpndemos-12-0",
        ] {
            assert_eq!(owner("fpndemo", other), None, "{other}");
        }
    }

    #[test]
    fn what_a_killed_process_left_is_swept() -> Result<()> {
        let lost = Host::new("fpnt-999999999-0-lost", "lost")?;
        let log = std::env::temp_dir().join("fpnt-999999999-0");
        let daemon = Daemon::spawn(&lost, "sleeper", Path::new("sleep"), &["1000"], &log)?;
        crate::wait_for("a process in the namespace", crate::PATIENCE, || {
            let output = Command::new("ip")
                .args(["netns", "pids", lost.namespace()])
                .output()?;
            Ok((!output.stdout.is_empty()).then_some(()))
        })?;
        fs::remove_file(&log)?;
        fs::create_dir(&log)?;
        sweep(is_orphan);
        daemon.wait(crate::PATIENCE)?;
        assert!(!Path::new("/run/netns/fpnt-999999999-0-lost").exists());
        assert!(!log.exists());
        Ok(())
    }
}
