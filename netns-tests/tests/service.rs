//! Daemons under a service manager: readiness, watchdog, privileges, the guard of all units, and
//! documents.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::net::UnixDatagram;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use netns_tests::{Fleet, Mode, PATIENCE, Rig, binary, scenario};
use nix::sys::ptrace;
use nix::sys::wait::{WaitPidFlag, waitpid};
use nix::unistd::Pid;

#[test]
fn the_service_manager_is_told_when_a_unit_serves_and_when_it_ends() -> Result<()> {
    scenario(|rig| {
        let mut fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        let told = Told::new(rig)?;
        // Not ready: its inside is missing.
        let folder = fleet.unit(1).dir().join("eu.toml");
        let good = fs::read_to_string(&folder)?;
        ensure!(fleet.unit(1).daemon()?.terminate()?.success());
        let line = good.lines().find(|line| line.starts_with("inside"));
        let bad = good.replace(line.context("no inside")?, "inside = \"nowhere\"");
        fs::write(&folder, bad)?;
        let refused = fleet.unit_mut(1).run_by(&told.script());
        let sentence = format!("{:#}", refused.err().context("it runs")?);
        ensure!(sentence.contains("nowhere"), "{sentence}");
        ensure!(told.all().is_empty());

        fs::write(&folder, good)?;
        fleet.unit_mut(1).run_by(&told.script())?;
        told.wait("READY=1")?;
        fleet.unit(1).check(&["status"])?;
        told.wait_start("STATUS=registered at ")?;
        fleet.wait_talk(1, 2)?;
        ensure!(fleet.unit(1).daemon()?.terminate()?.success());
        ensure!(told.all().last().is_some_and(|last| last == "STOPPING=1"));
        Ok(())
    })
}

#[test]
fn the_watchdog_hears_of_a_unit_whose_loop_and_threads_go_on_and_of_no_other() -> Result<()> {
    scenario(|rig| {
        let mut fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        let told = Told::new(rig)?;
        ensure!(fleet.unit(1).daemon()?.terminate()?.success());
        fleet.unit_mut(1).run_by(&told.script())?;
        fleet.wait_talk(1, 2)?;
        let pid = fleet.unit(1).daemon()?.pid();
        told.wait("WATCHDOG=1")?;
        told.wait("WATCHDOG=1")?;

        // The control task runs in the first thread. All other threads continue.
        let stopped = Stopped::stop(pid)?;
        told.is_silent()?;
        drop(stopped);
        told.wait("WATCHDOG=1")?;

        // One thread of the data path stands still. It is noticed when it should take a new key.
        let stopped = Stopped::stop(thread_named(pid, "decrypt-0")?)?;
        told.wait("WATCHDOG=1")?;
        fleet.manager.cli(&["rotate", "office"])?;
        told.is_silent()?;
        drop(stopped);
        told.wait("WATCHDOG=1")?;
        fleet.wait_talk(1, 2)
    })
}

#[test]
fn the_watchdog_hears_of_a_manager_whose_state_machine_turns_and_of_no_other() -> Result<()> {
    scenario(|rig| {
        let told = Told::new(rig)?;
        let manager = Manager::start(rig, &told.path)?;
        told.wait("WATCHDOG=1")?;
        told.wait("WATCHDOG=1")?;
        // The task of the state machine runs in the first thread. All other threads continue.
        let stopped = Stopped::stop(manager.pid())?;
        told.is_silent()?;
        drop(stopped);
        told.wait("WATCHDOG=1")
    })
}

#[test]
fn a_running_manager_has_one_capability_and_cannot_gain_any() -> Result<()> {
    scenario(|rig| {
        let told = Told::new(rig)?;
        let manager = Manager::start(rig, &told.path)?;
        told.wait("READY=1")?;
        // CAP_NET_BIND_SERVICE, for ports below 1024.
        has_only(manager.pid(), "0000000000000400")
    })
}

#[test]
fn a_running_unit_has_two_capabilities_and_cannot_gain_any() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Gateway, "hitless")?;
        fleet.talk(1, 2)?;
        let pid = fleet.unit(1).daemon()?.pid();
        // CAP_NET_ADMIN and CAP_NET_RAW.
        has_only(pid, "0000000000003000")?;
        // It still keeps the host's network as it must be: nft and the settings.
        let host = fleet.unit(1).host();
        host.check(&["nft", "delete", "table", "ip", "fpn_guard"])?;
        netns_tests::wait_for("the guard", PATIENCE, || {
            let listed = host.run(&["nft", "list", "table", "ip", "fpn_guard"])?;
            Ok(listed.ok.then_some(()))
        })?;
        ensure!(fleet.unit(1).daemon()?.terminate()?.success());
        Ok(())
    })
}

#[test]
fn one_command_closes_the_host_for_all_of_its_units_even_if_one_of_them_is_broken() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Gateway, "hitless")?;
        let unit = fleet.unit(1);
        ensure!(unit.daemon()?.terminate()?.success());
        let tables = || unit.host().check(&["nft", "list", "tables"]);
        ensure!(!tables()?.contains("fpn_guard"));
        // Two units of one host, and what is no unit.
        let base = rig.state_dir("units");
        for (name, guard) in [("a", "guard_a"), ("b", "guard_b")] {
            let folder = base.join(name);
            fs::create_dir_all(&folder)?;
            let config = fs::read_to_string(unit.dir().join("eu.toml"))?;
            let own = config.replace("\"fpn_guard\"", &format!("\"{guard}\""));
            ensure!(own.contains(guard), "{config}");
            fs::write(folder.join("eu.toml"), own)?;
        }
        fs::create_dir_all(base.join("other"))?;
        let eu = binary("fpn-eu")?.display().to_string();
        let dir = base.display().to_string();
        let all = |state| {
            unit.host()
                .run(&[&eu, "--dir", &dir, "guard", state, "--all"])
        };

        let done = all("on")?;
        ensure!(done.ok, "{done:?}");
        let loaded = tables()?;
        ensure!(
            loaded.contains("guard_a") && loaded.contains("guard_b"),
            "{loaded}"
        );
        let done = all("off")?;
        ensure!(done.ok, "{done:?}");
        ensure!(!tables()?.contains("guard_"));

        fs::write(base.join("a/eu.toml"), "broken")?;
        let done = all("on")?;
        ensure!(!done.ok && done.stderr.contains("1 units"), "{done:?}");
        ensure!(tables()?.contains("guard_b"), "the other unit is closed");
        ensure!(!tables()?.contains("guard_a"));
        fs::remove_dir_all(base.join("a"))?;
        ensure!(all("off")?.ok);

        fs::remove_dir_all(base.join("b"))?;
        let none = all("on")?;
        ensure!(none.ok && none.stdout.contains("no unit in"), "{none:?}");
        Ok(())
    })
}

#[test]
fn every_command_has_its_manual_page_and_its_completions() -> Result<()> {
    scenario(|rig| {
        let (eu, folder) = (binary("fpn-eu")?, rig.state_dir("documents"));
        let made = Command::new(&eu).arg("documents").arg(&folder).status()?;
        ensure!(made.success());
        let help = String::from_utf8(Command::new(&eu).arg("--help").output()?.stdout)?;
        let commands = help.split("Commands:\n").nth(1).unwrap_or_default();
        let mut pages = BTreeSet::from(["fpn-eu.8".to_owned()]);
        let lines = commands.lines().take_while(|line| !line.is_empty());
        for name in lines.filter_map(|line| line.strip_prefix("  ")?.split(' ').next()) {
            if !["", "help"].contains(&name) {
                pages.insert(format!("fpn-eu-{name}.8"));
            }
        }
        ensure!(pages.len() > 8, "{help}");
        let found: BTreeSet<_> = fs::read_dir(folder.join("man"))?
            .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
            .collect::<Result<_>>()?;
        assert_eq!(found, pages);
        for script in ["bash/fpn-eu", "zsh/_fpn-eu", "fish/fpn-eu.fish"] {
            let text = fs::read_to_string(folder.join(script))?;
            for word in ["enroll", "inside", "explain", "follow", "all"] {
                ensure!(text.contains(word), "{script}: {word}");
            }
        }
        let script = folder.join("bash/fpn-eu");
        ensure!(
            Command::new("bash")
                .arg("-n")
                .arg(script)
                .status()?
                .success()
        );
        Ok(())
    })
}

/// What a service manager is told.
struct Told {
    socket: UnixDatagram,
    path: PathBuf,
}

impl Told {
    fn new(rig: &Rig) -> Result<Self> {
        let path = rig.state_dir("notify");
        let socket = UnixDatagram::bind(&path)?;
        socket.set_nonblocking(true)?;
        Ok(Self { socket, path })
    }

    /// A script that runs its arguments under this service manager.
    fn script(&self) -> String {
        let (path, watchdog) = (self.path.display(), WATCHDOG.as_micros());
        format!("export NOTIFY_SOCKET={path} WATCHDOG_USEC={watchdog} && exec \"$@\"")
    }

    /// Everything that has been told since the last time.
    fn all(&self) -> Vec<String> {
        std::iter::from_fn(|| self.next()).collect()
    }

    fn next(&self) -> Option<String> {
        let mut buffer = [0; 4096];
        let length = self.socket.recv(&mut buffer).ok()?;
        let text = String::from_utf8_lossy(&buffer[..length]);
        Some(text.trim_end().to_owned())
    }

    fn wait(&self, wanted: &str) -> Result<()> {
        self.wait_by(wanted, |told| told == wanted)
    }

    fn wait_start(&self, wanted: &str) -> Result<()> {
        self.wait_by(wanted, |told| told.starts_with(wanted))
    }

    fn wait_by(&self, wanted: &str, is: impl Fn(&str) -> bool) -> Result<()> {
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            match self.next() {
                Some(told) if is(&told) => return Ok(()),
                Some(_) => {}
                None => std::thread::sleep(Duration::from_millis(10)),
            }
        }
        bail!("{wanted} was not told")
    }

    /// Checks that the watchdog is told nothing any more.
    fn is_silent(&self) -> Result<()> {
        // The unit may have made progress since the last time.
        std::thread::sleep(WATCHDOG);
        self.all();
        std::thread::sleep(2 * WATCHDOG);
        let told = self.all();
        ensure!(!told.iter().any(|told| told == "WATCHDOG=1"), "{told:?}");
        Ok(())
    }
}

/// A running manager, which is ended with this value.
struct Manager(Child);

impl Manager {
    /// Creates one and starts it, under this service manager.
    fn start(rig: &Rig, notify: &Path) -> Result<Self> {
        let (mge, folder) = (binary("fpn-mge")?, rig.state_dir("mge"));
        let command = || {
            let mut command = Command::new(&mge);
            command.arg("--dir").arg(&folder);
            command
        };
        let listen = ["init", "--listen", "127.0.0.1:47470"];
        ensure!(command().args(listen).output()?.status.success());
        let mut run = command();
        run.arg("run").env("NOTIFY_SOCKET", notify);
        run.env("WATCHDOG_USEC", WATCHDOG.as_micros().to_string());
        let quiet = run.stdout(Stdio::null()).stderr(Stdio::null());
        Ok(Self(quiet.spawn()?))
    }

    fn pid(&self) -> Pid {
        Pid::from_raw(i32::try_from(self.0.id()).unwrap_or(i32::MAX))
    }
}

impl Drop for Manager {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Checks that every thread of a process has these capabilities at most, can gain none, and could
/// have had more.
fn has_only(pid: Pid, mask: &str) -> Result<()> {
    let none = "0000000000000000";
    let mut threads = 0;
    for thread in fs::read_dir(format!("/proc/{pid}/task"))? {
        let status = fs::read_to_string(thread?.path().join("status"))?;
        let lines: BTreeSet<_> = status.lines().collect();
        for (set, mask) in [
            ("CapInh", none),
            ("CapPrm", mask),
            ("CapEff", mask),
            ("CapBnd", mask),
            ("CapAmb", none),
            ("NoNewPrivs", "1"),
        ] {
            let line = format!("{set}:\t{mask}");
            ensure!(lines.contains(line.as_str()), "{line} is not in {status}");
        }
        threads += 1;
    }
    ensure!(threads > 3, "{threads} threads");
    let own = fs::read_to_string("/proc/self/status")?;
    ensure!(
        !own.contains(&format!("CapEff:\t{mask}\n")),
        "nothing to give up: {own}"
    );
    Ok(())
}

/// A thread that stands still, until this is dropped.
struct Stopped(Pid);

impl Stopped {
    fn stop(thread: Pid) -> Result<Self> {
        ptrace::seize(thread, ptrace::Options::empty())?;
        ptrace::interrupt(thread)?;
        waitpid(thread, Some(WaitPidFlag::__WALL))?;
        Ok(Self(thread))
    }
}

impl Drop for Stopped {
    fn drop(&mut self) {
        let _ = ptrace::detach(self.0, None);
    }
}

fn thread_named(pid: Pid, name: &str) -> Result<Pid> {
    for thread in fs::read_dir(Path::new("/proc").join(pid.to_string()).join("task"))? {
        let thread = thread?;
        if fs::read_to_string(thread.path().join("comm"))?.trim() == name {
            let number = thread.file_name().to_string_lossy().parse()?;
            return Ok(Pid::from_raw(number));
        }
    }
    bail!("no thread {name}")
}

/// The interval of the service manager's watchdog. It is told twice in that time.
const WATCHDOG: Duration = Duration::from_secs(2);
