//! Runs a manager in a directory of its own.

use std::io::{BufRead, BufReader};
use std::net::{SocketAddr, UdpSocket};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

/// A manager that `init` has created. It is stopped and removed when this value is dropped.
pub(crate) struct Lab {
    pub(crate) listen: SocketAddr,
    temp: tempfile::TempDir,
    daemon: Option<Child>,
}

impl Lab {
    /// Creates a manager and does not start it.
    pub(crate) fn init() -> Self {
        Self::init_on(free_port())
    }

    /// Does the same as [`Lab::init`], with this address to listen on.
    pub(crate) fn init_on(listen: SocketAddr) -> Self {
        let lab = Self {
            listen,
            temp: tempfile::tempdir().unwrap(),
            daemon: None,
        };
        lab.ok(&["init", "--listen", &lab.listen.to_string()]);
        lab
    }

    /// Creates a manager and starts it.
    pub(crate) fn start() -> Self {
        let mut lab = Self::init();
        lab.run();
        lab
    }

    /// Creates a manager, starts it, and adds the group `red`.
    pub(crate) fn with_group() -> Self {
        let lab = Self::start();
        lab.ok(&["group", "add", "red", "--protect", "10.0.0.0/24"]);
        lab
    }

    pub(crate) fn dir(&self) -> PathBuf {
        self.temp.path().join("mge")
    }

    /// Starts the daemon and waits for its ready line.
    pub(crate) fn run(&mut self) {
        let command = self.command(&["run"]);
        self.run_by(command);
    }

    /// Does the same as [`Lab::run`]. The daemon writes a detailed log to `log`.
    pub(crate) fn run_logging(&mut self, log: impl Into<Stdio>) {
        let mut command = self.command(&["run"]);
        command.env("FPN_LOG", "trace").stderr(log);
        self.run_by(command);
    }

    /// Does the same as [`Lab::run`] with this command.
    pub(crate) fn run_by(&mut self, mut command: Command) {
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        assert_eq!(line, "fpn-mge: ready\n");
        self.daemon = Some(child);
    }

    pub(crate) fn pid(&self) -> u32 {
        self.daemon.as_ref().unwrap().id()
    }

    /// Stops the daemon with SIGTERM. It must exit successfully.
    pub(crate) fn stop(&mut self) {
        self.stop_by(&["TERM"]);
    }

    /// Stops the daemon with these signals, one after the other. It must exit successfully.
    pub(crate) fn stop_by(&mut self, signals: &[&str]) {
        let mut child = self.daemon.take().unwrap();
        for name in signals {
            signal(child.id(), name);
        }
        assert!(wait(&mut child).success());
    }

    /// Returns the exit status of the daemon if it has ended.
    pub(crate) fn ended(&mut self) -> Option<std::process::ExitStatus> {
        self.daemon.as_mut().unwrap().try_wait().unwrap()
    }

    /// Kills the daemon with SIGKILL.
    pub(crate) fn kill(&mut self) {
        let mut child = self.daemon.take().unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
    }

    pub(crate) fn command(&self, args: &[&str]) -> Command {
        command(&self.dir(), args)
    }

    /// Runs a command and returns its output and exit status.
    pub(crate) fn cli(&self, args: &[&str]) -> Output {
        self.command(args).output().unwrap()
    }

    /// Runs a command that must succeed, and returns what it prints on stdout.
    pub(crate) fn ok(&self, args: &[&str]) -> String {
        let output = self.cli(args);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{args:?}: {said}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Runs a command that must fail, and returns what it prints on stderr. It must print nothing
    /// on stdout.
    pub(crate) fn fails(&self, args: &[&str]) -> String {
        let output = self.cli(args);
        assert!(!output.status.success(), "{args:?} should fail");
        assert!(output.stdout.is_empty(), "{args:?}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(!said.contains("panicked"), "{said}");
        said
    }

    /// Runs a command with `--json` and returns its answer. The exit code must say whether units
    /// are missing.
    pub(crate) fn json(&self, args: &[&str]) -> Value {
        let output = self.cli(&[args, &["--json"]].concat());
        let said = String::from_utf8_lossy(&output.stderr);
        let code = output.status.code();
        assert!(matches!(code, Some(0 | 3)), "{args:?}: {code:?}, {said}");
        let value: Value = serde_json::from_slice(&output.stdout).unwrap();
        let misses = |r: &Value| r["missing"].as_array().is_some_and(|m| !m.is_empty());
        let rotations = value["rotations"].as_array();
        let missing = misses(&value) || rotations.is_some_and(|all| all.iter().any(misses));
        assert_eq!(code == Some(3), missing, "{value}");
        value
    }

    /// Runs a command that must succeed, and returns what it prints on stderr.
    pub(crate) fn said(&self, args: &[&str]) -> String {
        let output = self.cli(args);
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "{args:?}: {said}");
        said
    }

    /// Returns the actions in the audit log.
    pub(crate) fn actions(&self) -> Vec<String> {
        let events = self.json(&["events"]);
        let events = events.as_array().unwrap().iter();
        events
            .map(|e| e["action"].as_str().unwrap().to_owned())
            .collect()
    }

    /// Waits until the audit log contains this text. Events that no command has asked for are
    /// written a moment later.
    pub(crate) fn wait_event(&self, text: &str) {
        self.wait_for(text, |lab| {
            let events = lab.json(&["events"]).to_string();
            events.contains(text).then_some(())
        });
    }

    /// Waits until `ready` returns a value.
    pub(crate) fn wait_for<T>(&self, what: &str, mut ready: impl FnMut(&Self) -> Option<T>) -> T {
        let start = Instant::now();
        loop {
            if let Some(value) = ready(self) {
                return value;
            }
            assert!(start.elapsed() < PATIENCE, "waiting for {what}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Lab {
    fn drop(&mut self) {
        if let Some(mut child) = self.daemon.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// Returns a value without what changes while nothing happens.
pub(crate) fn still(mut value: Value) -> Value {
    match &mut value {
        Value::Object(fields) => {
            fields.retain(|name, _| name != "key_age_s" && name != "next_rotation_s");
            fields.values_mut().for_each(|v| *v = still(v.take()));
        }
        Value::Array(items) => items.iter_mut().for_each(|v| *v = still(v.take())),
        _ => {}
    }
    value
}

/// Returns the command `fpn-mge --dir DIR ARGS`, with little logging and without the environment's
/// directory.
pub(crate) fn command(dir: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(MGE);
    command
        .env_remove("FPN_DIR")
        .env("FPN_LOG", "warn")
        .arg("--dir")
        .arg(dir)
        .args(args);
    command
}

pub(crate) fn signal(pid: u32, name: &str) {
    let done = Command::new("kill")
        .args(["-s", name, &pid.to_string()])
        .status();
    assert!(done.unwrap().success());
}

pub(crate) fn wait(child: &mut Child) -> std::process::ExitStatus {
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return status;
        }
        assert!(start.elapsed() < PATIENCE, "the process does not end");
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// Returns a UDP port on the loopback that is not in use now.
pub(crate) fn free_port() -> SocketAddr {
    UdpSocket::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
}

/// The program under test.
pub(crate) const MGE: &str = env!("CARGO_BIN_EXE_fpn-mge");

/// The longest time that a step may take on a loaded machine.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);
