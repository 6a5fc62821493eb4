//! A program that runs on a host in the background.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use anyhow::{Context, Result};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use crate::host::Host;
use crate::rig::Shared;
use crate::{PATIENCE, wait_for};

/// A running program and its log. This is a handle; the [`Rig`](crate::Rig) ends the program.
#[derive(Clone)]
pub struct Daemon {
    name: String,
    pid: Pid,
    log: PathBuf,
    child: Shared<Child>,
}

impl Daemon {
    /// Starts a program. Its standard output and error are appended to `log`.
    pub(crate) fn spawn(
        host: &Host,
        name: &str,
        program: &Path,
        args: &[&str],
        log: &Path,
    ) -> Result<Self> {
        let file = File::options().create(true).append(true).open(log)?;
        let program = program
            .to_str()
            .context("the program's path is not UTF-8")?;
        let mut command = host.command(&[program]);
        command
            .args(args)
            .stdin(Stdio::null())
            .stdout(file.try_clone()?)
            .stderr(file);
        let child = command
            .spawn()
            .with_context(|| format!("cannot start {program}"))?;
        let pid = Pid::from_raw(i32::try_from(child.id())?);
        let child = Arc::new(Mutex::new(child));
        Ok(Self {
            name: name.to_owned(),
            pid,
            log: log.to_owned(),
            child,
        })
    }

    /// Returns the rig's name for it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns its process id.
    pub fn pid(&self) -> Pid {
        self.pid
    }

    /// Returns everything that it has written so far, including earlier runs of the same name.
    pub fn log(&self) -> String {
        fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// Returns how it has ended, if it has.
    ///
    /// # Errors
    /// If the kernel does not know the process.
    pub fn ended(&self) -> Result<Option<ExitStatus>> {
        Ok(self.child().try_wait()?)
    }

    /// Sends it a signal; does nothing if it has ended.
    ///
    /// # Errors
    /// If the signal cannot be sent.
    pub fn signal(&self, signal: Signal) -> Result<()> {
        // The lock keeps the process from being reaped, and its id from being reused, in between.
        let mut child = self.child();
        if child.try_wait()?.is_none() {
            kill(self.pid, signal)?;
        }
        Ok(())
    }

    /// Waits until it ends.
    ///
    /// # Errors
    /// If it still runs after `limit`.
    pub fn wait(&self, limit: Duration) -> Result<ExitStatus> {
        wait_for(&format!("the end of {}", self.name), limit, || self.ended())
    }

    /// Asks it to end (SIGTERM) and waits until it has.
    ///
    /// # Errors
    /// If it still runs after [`PATIENCE`].
    pub fn terminate(&self) -> Result<ExitStatus> {
        self.signal(Signal::SIGTERM)?;
        self.wait(PATIENCE)
    }

    /// Ends it without giving it a chance to clean up (SIGKILL).
    ///
    /// # Errors
    /// If the kernel does not end it.
    pub fn kill(&self) -> Result<()> {
        self.signal(Signal::SIGKILL)?;
        self.wait(PATIENCE).map(|_| ())
    }

    /// Does the same as [`Daemon::kill`] and ignores errors, for clean-up.
    pub(crate) fn end(&self) {
        let mut child = self.child();
        let _ = child.kill();
        let _ = child.wait();
    }

    fn child(&self) -> std::sync::MutexGuard<'_, Child> {
        self.child
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}
