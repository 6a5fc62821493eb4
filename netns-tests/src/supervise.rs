//! Runs a program as a child process, and cleans up after it whatever happens to it.

use std::os::unix::process::CommandExt;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result};
use nix::errno::Errno;
use nix::sys::prctl;
use nix::sys::signal::{SigSet, Signal, killpg};
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::Pid;

use crate::rig::remove_rigs_of;
use crate::{PATIENCE, wait_for};

/// Runs this program once more with these arguments, and returns its exit code. The child must
/// begin with [`supervised`].
///
/// If the user interrupts it (SIGINT, SIGTERM, SIGHUP), or if it is killed, the child ends with
/// everything that it has started. Then everything that its rigs with this prefix have made is
/// removed; at that point nothing is left running that could make more.
///
/// # Errors
/// If the program cannot be started or waited for.
pub fn supervise(prefix: &str, words: &[&str]) -> Result<ExitCode> {
    let mut signals = SigSet::empty();
    for signal in [
        Signal::SIGCHLD,
        Signal::SIGINT,
        Signal::SIGTERM,
        Signal::SIGHUP,
    ] {
        signals.add(signal);
    }
    signals.thread_block()?;
    // Orphans of a killed child become children of this process, which waits for them.
    prctl::set_child_subreaper(true)?;
    let exe = std::env::current_exe().context("cannot find the running program")?;
    let mut command = Command::new(exe);
    // It gets a process group of its own, so that Ctrl-C reaches only this process.
    let child = command.args(words).process_group(0).spawn();
    let number = child.context("cannot start the program again")?.id();
    let child = Pid::from_raw(i32::try_from(number)?);
    loop {
        let signal = signals.wait()?;
        let status = match signal {
            Signal::SIGCHLD => match ended(child)? {
                Some(WaitStatus::Exited(_, code)) => return Ok(exit_code(code)),
                Some(WaitStatus::Signaled(_, signal, _)) => signal,
                _ => continue,
            },
            signal => signal,
        };
        eprintln!("\ninterrupted: removing everything");
        let _ = killpg(child, Signal::SIGKILL);
        wait_for("the end of what was started", PATIENCE, || {
            Ok(all_ended()?.then_some(()))
        })?;
        remove_rigs_of(prefix, number);
        return Ok(exit_code(128 + status as i32));
    }
}

/// Unblocks the signals that [`supervise`] waits for. Programs inherit blocked signals, and a
/// daemon that has them blocked cannot be asked to end.
///
/// # Errors
/// If the kernel refuses.
pub fn supervised() -> Result<()> {
    Ok(SigSet::empty().thread_set_mask()?)
}

/// Returns how the child has ended, if it has. Other processes that have ended are reaped.
fn ended(child: Pid) -> Result<Option<WaitStatus>> {
    loop {
        match waitpid(None, Some(WaitPidFlag::WNOHANG)) {
            Ok(status) if status.pid() == Some(child) => return Ok(Some(status)),
            Ok(WaitStatus::StillAlive) | Err(Errno::ECHILD) => return Ok(None),
            Ok(_) | Err(Errno::EINTR) => {}
            Err(error) => return Err(error.into()),
        }
    }
}

fn all_ended() -> Result<bool> {
    loop {
        match waitpid(None, Some(WaitPidFlag::WNOHANG)) {
            Ok(WaitStatus::StillAlive) => return Ok(false),
            Err(Errno::ECHILD) => return Ok(true),
            Ok(_) | Err(Errno::EINTR) => {}
            Err(error) => return Err(error.into()),
        }
    }
}

fn exit_code(code: i32) -> ExitCode {
    u8::try_from(code).map_or(ExitCode::FAILURE, ExitCode::from)
}
