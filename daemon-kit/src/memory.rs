//! Hides a daemon's memory from other processes.

use anyhow::{Context, Result};
use nix::sys::prctl::set_dumpable;
use nix::sys::resource::{Resource, setrlimit};

/// Keeps the secrets of this process out of core dumps, and keeps other processes of the same user
/// from reading its memory (`ptrace`, `/proc/PID/mem`). Must be called before the first secret
/// exists.
pub fn keep_memory_private() -> Result<()> {
    set_dumpable(false).context("cannot forbid core dumps (prctl PR_SET_DUMPABLE)")?;
    // A second measure against core dumps: a change of the process's user resets the first one.
    setrlimit(Resource::RLIMIT_CORE, 0, 0).context("cannot forbid core dumps (RLIMIT_CORE)")
}

#[cfg(test)]
mod tests {
    use nix::sys::prctl::get_dumpable;
    use nix::sys::resource::getrlimit;

    use super::*;

    #[test]
    fn afterwards_nothing_of_the_process_is_dumped() {
        keep_memory_private().unwrap();
        assert!(!get_dumpable().unwrap());
        assert_eq!(getrlimit(Resource::RLIMIT_CORE).unwrap(), (0, 0));
    }
}
