//! When the last process of a unit's folder stopped, in `stopped.json` in that folder (mode 0600).
//!
//! A unit that starts has lost its replay windows, so it must not accept what an earlier process may have
//! accepted. If that one left this file, it accepted nothing after the time in it, and the unit accepts
//! what was sent since; otherwise, what was sent since the unit itself began.
//!
//! The file serves once: it is removed before the unit accepts anything. A process that is killed leaves
//! none, so the file is always of the last process.

use std::fs;
use std::io::ErrorKind;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};
use fpn::time::Timestamp;
use serde::{Deserialize, Serialize};

use crate::files;

/// The clock by which a process measures: that of one boot and one time namespace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Clock {
    boot: String,
    /// Inode number of the time namespace; 0 if the kernel has none.
    namespace: u64,
}

/// The file.
#[derive(Serialize, Deserialize)]
struct Stopped {
    clock: Clock,
    /// Nanoseconds of `CLOCK_BOOTTIME`.
    at_ns: u64,
}

impl Clock {
    /// Returns that of this process. `None` if the kernel does not say which boot this is.
    pub(crate) fn of_this_process() -> Option<Self> {
        let boot = fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?;
        let namespace = match fs::metadata("/proc/self/ns/time") {
            Ok(found) => found.ino(),
            Err(e) if e.kind() == ErrorKind::NotFound => 0,
            Err(_) => return None,
        };
        Some(Self {
            boot: boot.trim().to_owned(),
            namespace,
        })
    }
}

/// Writes down that this process has accepted nothing since `at`.
///
/// # Errors
/// If the file cannot be written. The next process works as well, and accepts a little less.
pub(crate) fn note(dir: &Path, clock: &Clock, at: Timestamp) -> Result<()> {
    let stopped = Stopped {
        clock: clock.clone(),
        at_ns: at.as_nanos(),
    };
    files::write_until_reboot(&path(dir), &serde_json::to_vec_pretty(&stopped)?)
}

/// Removes the file and returns the time in it, if that was a short time before `now`.
///
/// # Errors
/// If there is a file that cannot be read or removed. It must not be used then.
pub(crate) fn take(dir: &Path, clock: &Clock, now: Timestamp) -> Result<Option<Timestamp>> {
    let path = path(dir);
    let text = files::read_optional(&path)?;
    if text.is_some() {
        fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
    }
    let stopped = text.and_then(|text| serde_json::from_str::<Stopped>(&text).ok());
    Ok(stopped
        .filter(|stopped| stopped.clock == *clock)
        .map(|stopped| Timestamp::from_nanos(stopped.at_ns))
        .filter(|at| *at <= now && now.since(*at) <= LONGEST))
}

fn path(dir: &Path) -> PathBuf {
    dir.join("stopped.json")
}

/// For how long the time is of use. A folder that was copied back while its unit ran and was killed could
/// hold a file that is not of the last process, but hardly such a recent one.
const LONGEST: Duration = Duration::from_secs(5);

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn clock(boot: &str, namespace: u64) -> Clock {
        Clock {
            boot: boot.to_owned(),
            namespace,
        }
    }

    fn at(millis: u64) -> Timestamp {
        Timestamp::from_nanos(millis * 1_000_000 + 1)
    }

    #[test]
    fn the_time_of_a_stop_serves_once() {
        let dir = tempfile::tempdir().unwrap();
        let own = clock("a", 7);
        assert_eq!(take(dir.path(), &own, at(900)).unwrap(), None);
        note(dir.path(), &own, at(1000)).unwrap();
        let mode = path(dir.path()).metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        assert_eq!(take(dir.path(), &own, at(1001)).unwrap(), Some(at(1000)));
        assert!(!path(dir.path()).exists());
        assert_eq!(take(dir.path(), &own, at(1001)).unwrap(), None);
    }

    #[test]
    fn a_time_by_another_clock_in_the_future_or_long_ago_serves_nobody() {
        let dir = tempfile::tempdir().unwrap();
        let own = clock("a", 7);
        let taken = |by: &Clock, now| {
            note(dir.path(), &own, at(10_000)).unwrap();
            let taken = take(dir.path(), by, now).unwrap();
            assert!(!path(dir.path()).exists(), "it is removed in any case");
            taken
        };
        assert_eq!(taken(&own, at(10_000)), Some(at(10_000)));
        assert_eq!(taken(&own, at(15_000)), Some(at(10_000)));
        for (by, now) in [
            (&own, at(9_999)),
            (&own, at(15_001)),
            (&clock("b", 7), at(10_001)),
            (&clock("a", 8), at(10_001)),
        ] {
            assert_eq!(taken(by, now), None, "{by:?} {now:?}");
        }
        for text in ["", "{", "{\"at_ns\": 10000000000}", "[]"] {
            fs::write(path(dir.path()), text).unwrap();
            assert_eq!(take(dir.path(), &own, at(10_001)).unwrap(), None, "{text}");
            assert!(!path(dir.path()).exists());
        }
    }

    #[test]
    fn a_file_that_cannot_be_removed_is_not_used() {
        let dir = tempfile::tempdir().unwrap();
        let own = clock("a", 7);
        // Nobody can read or remove a folder as a file, not even root.
        fs::create_dir(path(dir.path())).unwrap();
        assert!(take(dir.path(), &own, at(1001)).is_err());
    }

    #[test]
    fn this_process_has_a_clock_which_stays_the_same() {
        let own = Clock::of_this_process().unwrap();
        assert_eq!(own.boot.len(), 36, "{own:?}");
        assert_eq!(Clock::of_this_process().unwrap(), own);
    }
}
