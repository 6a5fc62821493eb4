//! Which network namespaces of this machine are still there.

use std::collections::BTreeSet;
use std::io::{Error, ErrorKind, Result};
use std::os::unix::fs::MetadataExt;
use std::path::Path;

/// Returns the inode number of this process's network namespace.
pub(super) fn own() -> Result<u64> {
    Ok(std::fs::metadata("/proc/self/ns/net")?.ino())
}

/// Returns the inode numbers of all network namespaces in which a process runs or that are mounted,
/// as `ip netns` does. A namespace that only an open file keeps is not found, nor is that of a
/// process which even root may not look at.
///
/// # Errors
/// If `/proc` hides other processes, or cannot be read.
pub(super) fn alive() -> Result<BTreeSet<u64>> {
    let mut found = BTreeSet::new();
    let mut mounts = BTreeSet::new();
    // The first process is always there. If it is hidden, so are others.
    std::fs::metadata("/proc/1")?;
    for entry in std::fs::read_dir("/proc")? {
        let process = entry?.path();
        let name = process.file_name().and_then(|name| name.to_str());
        if name.is_some_and(|name| name.bytes().all(|b| b.is_ascii_digit())) {
            match look(&process, &mut found, &mut mounts) {
                Err(e) if is_passed_over(&e) => {}
                result => result?,
            }
        }
    }
    Ok(found)
}

/// Adds the namespace of a process and those that are mounted in its file system.
fn look(process: &Path, found: &mut BTreeSet<u64>, mounts: &mut BTreeSet<u64>) -> Result<()> {
    found.insert(std::fs::metadata(process.join("ns/net"))?.ino());
    if mounts.insert(std::fs::metadata(process.join("ns/mnt"))?.ino()) {
        found.extend(mounted(&std::fs::read_to_string(
            process.join("mountinfo"),
        )?));
    }
    Ok(())
}

/// Returns the network namespaces in the text of a `mountinfo`: the fourth field of such a line is
/// `net:[4026532008]`.
fn mounted(mountinfo: &str) -> impl Iterator<Item = u64> {
    mountinfo.lines().filter_map(|line| {
        let root = line.split(' ').nth(3)?.strip_prefix("net:[")?;
        root.strip_suffix(']')?.parse().ok()
    })
}

/// Returns true if the process has ended meanwhile, or may not be looked at.
fn is_passed_over(error: &Error) -> bool {
    let kinds = [ErrorKind::NotFound, ErrorKind::PermissionDenied];
    kinds.contains(&error.kind()) || error.raw_os_error() == Some(libc::ESRCH)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_namespace_is_found() {
        assert!(alive().unwrap().contains(&own().unwrap()));
    }

    #[test]
    fn mounted_namespaces_are_found() {
        let text = "\
            22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw\n\
            700 25 0:4 net:[4026532901] /run/netns/fpnd-1-0-hub rw shared:9 - nsfs nsfs rw\n\
            701 25 0:4 mnt:[4026532902] /run/other rw shared:9 - nsfs nsfs rw\n";
        assert_eq!(mounted(text).collect::<Vec<_>>(), [4_026_532_901]);
    }
}
