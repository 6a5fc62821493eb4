//! What a daemon's memory shows to others.

use anyhow::{Context, Result};
use nix::sys::prctl::set_dumpable;
use nix::sys::resource::{Resource, setrlimit};

/// Keeps the secrets of this process out of core dumps, and other processes of its user out of its memory (`ptrace`,
/// `/proc/PID/mem`). To be called before the first secret is there.
pub fn keep_memory_private() -> Result<()> {
    set_dumpable(false).context("cannot forbid core dumps (prctl PR_SET_DUMPABLE)")?;
    // A second lock on the same door: the first is opened again by whatever changes the process's user.
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
