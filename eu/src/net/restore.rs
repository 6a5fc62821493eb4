//! What must be put back when the unit stops, on disk before it is changed, so that a unit that was killed can still
//! do it when it runs the next time.

use std::collections::{BTreeMap, BTreeSet};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use crate::config::Config;
use crate::files;

/// The file `restore.json` of a unit's folder.
#[derive(Debug)]
pub(crate) struct Restore {
    path: PathBuf,
    state: State,
    left_behind: bool,
}

/// Its content.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct State {
    /// The kernel and network namespace that it is about: after a boot there is nothing to put back.
    host: String,
    /// The configuration that the changes were made for.
    config: Config,
    /// Settings under `/proc/sys` and their earlier values, in the order of the changes.
    sysctls: Vec<(String, String)>,
    /// Link groups of the operator's interfaces.
    groups: BTreeMap<String, u32>,
    /// TUN devices that the unit has made, or found from an earlier process and taken over.
    devices: BTreeSet<String>,
}

impl Restore {
    /// What an earlier process of this folder has left to be put back, or nothing.
    pub(crate) fn load(dir: &Path, config: &Config) -> Result<Self> {
        let path = dir.join("restore.json");
        let host = host()?;
        let earlier = files::read_optional(&path)?
            .and_then(|text| serde_json::from_str::<State>(&text).ok())
            .filter(|state| state.host == host);
        let left_behind = earlier.is_some();
        let state = earlier.unwrap_or_else(|| State {
            host,
            config: config.clone(),
            sysctls: Vec::new(),
            groups: BTreeMap::new(),
            devices: BTreeSet::new(),
        });
        Ok(Self {
            path,
            state,
            left_behind,
        })
    }

    /// True if an earlier process did not clean up.
    pub(crate) fn left_behind(&self) -> bool {
        self.left_behind
    }

    /// The configuration that the changes were made for.
    pub(crate) fn config(&self) -> &Config {
        &self.state.config
    }

    /// Notes that changes for `config` begin, and what is to be put back. The first value noted of a thing stays.
    pub(crate) fn note(
        &mut self,
        config: &Config,
        sysctls: impl IntoIterator<Item = (String, String)>,
        groups: impl IntoIterator<Item = (String, u32)>,
    ) -> Result<()> {
        let before = self.state.clone();
        self.state.config = config.clone();
        for (path, value) in sysctls {
            if !self.state.sysctls.iter().any(|(known, _)| *known == path) {
                self.state.sysctls.push((path, value));
            }
        }
        for (link, group) in groups {
            self.state.groups.entry(link).or_insert(group);
        }
        if self.state == before && self.path.exists() {
            return Ok(());
        }
        self.store()
    }

    /// Notes a TUN device that is the unit's.
    pub(crate) fn note_device(&mut self, name: &str) -> Result<()> {
        if self.state.devices.insert(name.to_owned()) {
            self.store()?;
        }
        Ok(())
    }

    /// Settings to put back, in the order in which to do it: the last change first.
    pub(crate) fn sysctls(&self) -> impl Iterator<Item = (&str, &str)> {
        let all = self.state.sysctls.iter().rev();
        all.map(|(path, value)| (path.as_str(), value.as_str()))
    }

    /// Link groups to put back.
    pub(crate) fn groups(&self) -> impl Iterator<Item = (&str, u32)> {
        self.state
            .groups
            .iter()
            .map(|(link, g)| (link.as_str(), *g))
    }

    /// TUN devices to remove.
    pub(crate) fn devices(&self) -> impl Iterator<Item = &str> {
        self.state.devices.iter().map(String::as_str)
    }

    /// Everything is as it was.
    pub(crate) fn done(&mut self) -> Result<()> {
        self.state.sysctls.clear();
        self.state.groups.clear();
        self.state.devices.clear();
        self.left_behind = false;
        match std::fs::remove_file(&self.path) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => {
                Err(e).with_context(|| format!("cannot remove {}", self.path.display()))
            }
            _ => Ok(()),
        }
    }

    fn store(&self) -> Result<()> {
        let text = serde_json::to_vec_pretty(&self.state)?;
        files::write_private(&self.path, &text)
    }
}

fn host() -> Result<String> {
    let boot = std::fs::read_to_string("/proc/sys/kernel/random/boot_id")
        .context("cannot read the kernel's boot id")?;
    let namespace = std::fs::metadata("/proc/self/ns/net")
        .context("cannot find this process's network namespace")?;
    Ok(format!("{} {}", boot.trim(), namespace.ino()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::tests::config;

    fn sysctl(path: &str, value: &str) -> (String, String) {
        (path.to_owned(), value.to_owned())
    }

    #[test]
    fn a_later_process_puts_back_what_the_first_one_found_and_in_reverse_order() {
        let dir = tempfile::tempdir().unwrap();
        let mut first = Restore::load(dir.path(), &config()).unwrap();
        assert!(!first.left_behind());
        first
            .note(
                &config(),
                [sysctl("a", "0"), sysctl("b", "1")],
                [("in0".to_owned(), 5)],
            )
            .unwrap();

        // The second one finds the values that the first one has set.
        let mut second = Restore::load(dir.path(), &config()).unwrap();
        assert!(second.left_behind());
        second
            .note(
                &config(),
                [sysctl("a", "1"), sysctl("c", "7")],
                [("in0".to_owned(), 77)],
            )
            .unwrap();
        let all: Vec<_> = second.sysctls().collect();
        assert_eq!(all, [("c", "7"), ("b", "1"), ("a", "0")]);
        assert_eq!(second.groups().collect::<Vec<_>>(), [("in0", 5)]);

        second.done().unwrap();
        let third = Restore::load(dir.path(), &config()).unwrap();
        assert!(!third.left_behind());
        assert_eq!(third.sysctls().count(), 0);
    }

    #[test]
    fn after_a_boot_there_is_nothing_to_put_back() {
        let dir = tempfile::tempdir().unwrap();
        let mut before = Restore::load(dir.path(), &config()).unwrap();
        before.state.host = "another boot".into();
        before.note(&config(), [sysctl("a", "0")], []).unwrap();
        let after = Restore::load(dir.path(), &config()).unwrap();
        assert!(!after.left_behind());
        assert_eq!(after.sysctls().count(), 0);
    }

    #[test]
    fn the_configuration_of_the_changes_is_kept_with_them() {
        let dir = tempfile::tempdir().unwrap();
        let mut old = config();
        old.devices.rule_preference = 700;
        let mut first = Restore::load(dir.path(), &old).unwrap();
        first.note(&old, [], []).unwrap();
        let second = Restore::load(dir.path(), &config()).unwrap();
        assert_eq!(second.config(), &old);
    }
}
