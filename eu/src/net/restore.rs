//! What must be put back when the unit stops, on disk before it is changed, so that a unit that was killed can still
//! do it when it runs the next time. What several units of a host need is put back by the last of them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use super::units::{RESTORE, Units};
use crate::config::Config;
use crate::files;
use crate::sys::netns;

/// The file `restore.json` of a unit's folder.
#[derive(Debug)]
pub(crate) struct Restore {
    path: PathBuf,
    units: Units,
    state: State,
    left_behind: bool,
}

/// What other units of this host will put back.
#[derive(Debug, Default)]
pub(crate) struct Others(Vec<Claims>);

/// The part of a unit's state that concerns the others; other versions' files have it too.
#[derive(Debug, Deserialize)]
struct Claims {
    host: String,
    sysctls: Vec<(String, String)>,
    groups: BTreeMap<String, u32>,
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
    pub(crate) fn load(dir: &Path, config: &Config, units: Units) -> Result<Self> {
        let path = dir
            .canonicalize()
            .unwrap_or_else(|_| dir.to_owned())
            .join(RESTORE);
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
            units,
            state,
            left_behind,
        })
    }

    /// Makes the unit known to the others of this host.
    pub(crate) fn join(&self) -> Result<()> {
        self.path
            .parent()
            .map_or(Ok(()), |dir| self.units.join(dir))
    }

    /// Until the lock is dropped, no other unit of this host changes a setting.
    pub(crate) fn lock(&self) -> Option<File> {
        self.units.lock()
    }

    /// What the other units of this host will put back, those that were killed too.
    pub(crate) fn others(&self) -> Others {
        let files = self.units.folders().into_iter().map(|f| f.join(RESTORE));
        let others = files.filter(|file| *file != self.path);
        let claims = others.filter_map(|file| {
            let text = files::read_optional(&file).ok()??;
            serde_json::from_str::<Claims>(&text).ok()
        });
        Others(claims.filter(|c| c.host == self.state.host).collect())
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

    /// Settings and link groups are as they were, or other units' to put back.
    pub(crate) fn settings_done(&mut self) -> Result<()> {
        self.state.sysctls.clear();
        self.state.groups.clear();
        if self.path.exists() {
            self.store()?;
        }
        Ok(())
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

impl Others {
    /// The value that one of them will give back to a setting.
    pub(crate) fn sysctl(&self, path: &str) -> Option<&str> {
        let all = self.0.iter().flat_map(|claims| &claims.sysctls);
        let mut of_path = all.filter(|(known, _)| known == path);
        of_path.next().map(|(_, value)| value.as_str())
    }

    /// The link group that one of them will give back to a link.
    pub(crate) fn group(&self, link: &str) -> Option<u32> {
        self.0.iter().find_map(|c| c.groups.get(link).copied())
    }
}

/// The running kernel and the network namespace. Not by the namespace's inode number, which the kernel gives to a new one
/// as soon as the old one is gone.
fn host() -> Result<String> {
    let boot = std::fs::read_to_string("/proc/sys/kernel/random/boot_id")
        .context("cannot read the kernel's boot id")?;
    let boot = boot.trim();
    match netns::cookie().context("cannot identify this process's network namespace")? {
        Some(cookie) => Ok(format!("{boot} namespace {cookie}")),
        None => {
            let namespace = std::fs::metadata("/proc/self/ns/net")
                .context("cannot find this process's network namespace")?;
            Ok(format!("{boot} inode {}", namespace.ino()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::tests::config;

    fn units(dir: &Path) -> Units {
        Units::at(&dir.join("run"))
    }

    fn load(dir: &Path) -> Result<Restore> {
        Restore::load(dir, &config(), units(dir))
    }

    fn sysctl(path: &str, value: &str) -> (String, String) {
        (path.to_owned(), value.to_owned())
    }

    #[test]
    fn a_later_process_puts_back_what_the_first_one_found_and_in_reverse_order() {
        let dir = tempfile::tempdir().unwrap();
        let mut first = load(dir.path()).unwrap();
        assert!(!first.left_behind());
        first
            .note(
                &config(),
                [sysctl("a", "0"), sysctl("b", "1")],
                [("in0".to_owned(), 5)],
            )
            .unwrap();

        // The second one finds the values that the first one has set.
        let mut second = load(dir.path()).unwrap();
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
        let third = load(dir.path()).unwrap();
        assert!(!third.left_behind());
        assert_eq!(third.sysctls().count(), 0);
    }

    #[test]
    fn after_a_boot_there_is_nothing_to_put_back() {
        let dir = tempfile::tempdir().unwrap();
        let mut before = load(dir.path()).unwrap();
        before.state.host = "another boot".into();
        before.note(&config(), [sysctl("a", "0")], []).unwrap();
        let after = load(dir.path()).unwrap();
        assert!(!after.left_behind());
        assert_eq!(after.sysctls().count(), 0);
    }

    #[test]
    fn a_file_of_a_namespace_that_is_gone_is_not_taken_for_one_of_a_new_one_with_its_inode_number()
    {
        let dir = tempfile::tempdir().unwrap();
        let mut before = load(dir.path()).unwrap();
        let inode = std::fs::metadata("/proc/self/ns/net").unwrap().ino();
        let boot = before.state.host.split(' ').next().unwrap().to_owned();
        for host in [
            format!("{boot} {inode}"),
            format!("{boot} inode {inode}"),
            format!("{boot} namespace {inode}"),
        ] {
            before.state.host = host;
            before.note(&config(), [sysctl("a", "0")], []).unwrap();
            before.store().unwrap();
            assert!(!load(dir.path()).unwrap().left_behind());
        }
    }

    #[test]
    fn what_two_units_need_has_one_value_to_go_back_to_and_the_last_one_gives_it() {
        let dir = tempfile::tempdir().unwrap();
        let unit = |name: &str| {
            let folder = dir.path().join(name);
            std::fs::create_dir_all(&folder).unwrap();
            let unit = Restore::load(&folder, &config(), units(dir.path())).unwrap();
            unit.join().unwrap();
            unit
        };
        let mut first = unit("first");
        let group = || [("out0".to_owned(), 5)];
        first.note(&config(), [sysctl("a", "0")], group()).unwrap();
        let mut second = unit("second");
        assert_eq!(second.others().sysctl("a"), Some("0"));
        assert_eq!(second.others().sysctl("b"), None);
        assert_eq!(second.others().group("out0"), Some(5));
        assert_eq!(first.others().sysctl("a"), None);
        second.note(&config(), [sysctl("a", "0")], group()).unwrap();

        // The first one goes, in whatever way; the second one has to put back, and knows what.
        assert_eq!(first.others().group("out0"), Some(5));
        first.settings_done().unwrap();
        assert_eq!(second.others().sysctl("a"), None);
        first.done().unwrap();
        assert_eq!(second.others().group("out0"), None);
        assert_eq!(second.sysctls().collect::<Vec<_>>(), [("a", "0")]);
        // Folders in which nothing is left are forgotten.
        unit("third");
        let folders = units(dir.path()).folders();
        assert_eq!(folders.len(), 2, "{folders:?}");
    }

    #[test]
    fn units_of_another_namespace_are_no_others() {
        let dir = tempfile::tempdir().unwrap();
        let mut there = load(dir.path()).unwrap();
        there.state.host = "another namespace".into();
        there.join().unwrap();
        there.note(&config(), [sysctl("a", "0")], []).unwrap();
        let here = tempfile::tempdir().unwrap();
        let here = Restore::load(here.path(), &config(), units(dir.path())).unwrap();
        assert_eq!(here.others().sysctl("a"), None);
    }

    #[test]
    fn the_configuration_of_the_changes_is_kept_with_them() {
        let dir = tempfile::tempdir().unwrap();
        let mut old = config();
        old.devices.rule_preference = 700;
        let mut first = Restore::load(dir.path(), &old, units(dir.path())).unwrap();
        first.note(&old, [], []).unwrap();
        let second = load(dir.path()).unwrap();
        assert_eq!(second.config(), &old);
    }
}
