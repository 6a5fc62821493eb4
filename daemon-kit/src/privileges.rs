//! Gives up what a daemon does not need of its user's power.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use caps::{CapSet, CapsHashSet};
use nix::sys::prctl::set_no_new_privs;

pub use caps::Capability;

/// Keeps at most these capabilities for this process and the programs that it starts, and no program
/// that it starts can gain any (`no_new_privs`).
///
/// Must be called before the process has a second thread, because each thread has capabilities of its
/// own. The limit for started programs (the bounding set) is lowered if the process may do that.
pub fn keep_only(needed: &[Capability]) -> Result<()> {
    let threads = fs::read_dir("/proc/self/task").context("cannot read /proc/self/task")?;
    ensure!(
        threads.count() == 1,
        "capabilities can only be given up by a process of one thread"
    );
    set_no_new_privs().context("cannot set no_new_privs")?;
    give_up(needed).context("cannot give up capabilities")
}

fn give_up(needed: &[Capability]) -> Result<(), caps::errors::CapsError> {
    let keep = |set| -> Result<CapsHashSet, caps::errors::CapsError> {
        let held = caps::read(None, set)?;
        Ok(held.into_iter().filter(|c| needed.contains(c)).collect())
    };
    if caps::has_cap(None, CapSet::Effective, Capability::CAP_SETPCAP)? {
        for capability in caps::read(None, CapSet::Bounding)? {
            if !needed.contains(&capability) {
                caps::drop(None, CapSet::Bounding, capability)?;
            }
        }
    }
    // The ambient set is lowered by the kernel, with the permitted one.
    for set in [CapSet::Inheritable, CapSet::Effective, CapSet::Permitted] {
        let kept = keep(set)?;
        // A service manager that has given no more may have forbidden the system call too.
        if kept != caps::read(None, set)? {
            caps::set(None, set, &kept)?;
        }
    }
    Ok(())
}

/// Refuses a daemon's folder that belongs to another user than the process: that user could change
/// its keys, and the right to ignore the owner of a file has been given up.
pub fn require_own_folder(folder: &Path) -> Result<()> {
    let Ok(metadata) = fs::metadata(folder) else {
        // What reads the folder says more about one that does not exist.
        return Ok(());
    };
    let (owner, own) = (metadata.uid(), nix::unistd::geteuid().as_raw());
    if owner == own {
        return Ok(());
    }
    let name = |uid: u32| {
        let user = nix::unistd::User::from_uid(uid.into()).ok().flatten();
        user.map_or_else(|| format!("the user {uid}"), |user| user.name)
    };
    bail!(
        "the folder {} belongs to {}, but this process runs as {}: run it as that user, or change the owner of the folder and of all files in it (chown -R)",
        folder.display(),
        name(owner),
        name(own),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_with_several_threads_is_refused() {
        // The test runner has at least two.
        let refused = keep_only(&[]).unwrap_err().to_string();
        assert!(refused.contains("one thread"), "{refused}");
    }

    #[test]
    fn a_folder_of_another_user_is_refused_with_both_names() {
        let own = tempfile::tempdir().unwrap();
        require_own_folder(own.path()).unwrap();
        require_own_folder(&own.path().join("missing")).unwrap();
        // One of them belongs to somebody else.
        let other = if nix::unistd::geteuid().is_root() {
            std::os::unix::fs::chown(own.path(), Some(65_534), None).unwrap();
            own.path()
        } else {
            Path::new("/")
        };
        let refused = require_own_folder(other).unwrap_err().to_string();
        assert!(refused.contains("chown -R"), "{refused}");
    }
}
