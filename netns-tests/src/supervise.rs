//! A program's second half, which cleans up after the first whatever happens to it.

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

/// Runs this program once more with these words, and gives its exit code. The second half must
/// begin with [`supervised`].
///
/// If the user interrupts (SIGINT, SIGTERM, SIGHUP), or if it is killed, it ends with everything that it has started, and
/// all that its rigs of this prefix made is removed: nothing of it still runs then that could make more.
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
    // What the program leaves when it is killed becomes ours to wait for.
    prctl::set_child_subreaper(true)?;
    let exe = std::env::current_exe().context("cannot find the running program")?;
    let mut command = Command::new(exe);
    // In a group of its own: Ctrl-C comes here alone.
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

/// Lets the signals through that [`supervise`] waits for: programs inherit what is held back, and a
/// daemon that they do not reach cannot be asked to end.
///
/// # Errors
/// If the kernel refuses.
pub fn supervised() -> Result<()> {
    Ok(SigSet::empty().thread_set_mask()?)
}

/// How the child has ended, if it has; others that ended are forgotten.
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
