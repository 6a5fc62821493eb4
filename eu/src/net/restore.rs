//! What must be put back when the unit stops, on disk before it is changed, so that a unit that was killed can still
//! do it when it runs the next time. What several units of a host need is put back by the last of them.
//!
//! It is written twice: into the unit's folder, and for the machine (see [`Units`]), since a folder may be removed while
//! what its unit has left is still there. What was found first is never forgotten for what a killed unit has left.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use super::forwards::is_set_by;
use super::sysctl;
use super::units::{RESTORE, Units};
use crate::config::Config;
use crate::files;
use crate::sys::netns;

/// The file `restore.json` of a unit's folder, and its copy.
#[derive(Debug)]
pub(crate) struct Restore {
    folder: PathBuf,
    units: Units,
    state: State,
    left_behind: bool,
}

/// What other units of this host have noted.
#[derive(Debug, Default)]
pub(crate) struct Others {
    /// Of units that will put it back, those that were killed too.
    kept: Vec<Claims>,
    /// Of units that were killed and whose folders are gone: nobody puts it back for them.
    lost: Vec<Claims>,
}

/// The part of a unit's state that concerns the others; other versions' files have it too.
#[derive(Debug, Deserialize)]
struct Claims {
    host: String,
    #[serde(default)]
    folder: PathBuf,
    sysctls: Vec<(String, String)>,
    groups: BTreeMap<String, u32>,
}

/// A unit that was killed and whose folder is gone.
#[derive(Clone, Debug)]
pub(crate) struct Orphan {
    /// The folder that it had.
    pub folder: PathBuf,
    /// The configuration that it ran with.
    pub config: Config,
}

/// Its content.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct State {
    /// The kernel and network namespace that it is about: after a boot there is nothing to put back.
    host: String,
    /// The folder of the unit. Earlier versions did not write it.
    #[serde(default)]
    folder: PathBuf,
    /// The configuration that the changes were made for.
    config: Config,
    /// Settings under `/proc/sys` and their earlier values, in the order of the changes.
    sysctls: Vec<(String, String)>,
    /// Link groups of the operator's interfaces.
    groups: BTreeMap<String, u32>,
    /// TUN devices that the unit has made, or found from an earlier process and taken over.
    devices: BTreeSet<String>,
    /// The operator's switches for all links, as they were seen last. Earlier versions did not write them.
    #[serde(default)]
    switches: BTreeMap<String, String>,
}

impl Restore {
    /// What an earlier process has left to be put back, or nothing: one of this folder, or one whose folder is gone and
    /// whose devices had the same names.
    pub(crate) fn load(dir: &Path, config: &Config, units: Units) -> Result<Self> {
        let (folder, host) = (absolute(dir), host()?);
        let parse = |text: String| serde_json::from_str::<State>(&text).ok();
        let own = files::read_optional(&folder.join(RESTORE))?.and_then(parse);
        let earlier = own.filter(|state| state.host == host).or_else(|| {
            let copies = units.copies().into_iter().filter_map(parse);
            let mut copies: Vec<_> = copies.filter(|state| state.host == host).collect();
            copies.sort_by_key(|state| state.folder != folder);
            copies.into_iter().find(|state| {
                state.folder == folder
                    || is_orphan(&state.folder) && state.config.devices == config.devices
            })
        });
        let left_behind = earlier.is_some();
        let state = earlier.unwrap_or_else(|| State {
            host,
            folder: folder.clone(),
            config: config.clone(),
            sysctls: Vec::new(),
            groups: BTreeMap::new(),
            devices: BTreeSet::new(),
            switches: BTreeMap::new(),
        });
        Ok(Self {
            folder,
            units,
            state,
            left_behind,
        })
    }

    /// The configuration of a killed unit of this folder, also if the folder is gone.
    pub(crate) fn config_of(dir: &Path, units: &Units) -> Result<Option<Config>> {
        let (folder, host) = (absolute(dir), host()?);
        let orphans = orphans(units, &host);
        Ok(orphans
            .into_iter()
            .find(|orphan| orphan.folder == folder)
            .map(|orphan| orphan.config))
    }

    /// Units of this host that were killed and whose folders are gone, but for what this one takes over.
    pub(crate) fn orphans(&self) -> Vec<Orphan> {
        let mut orphans = orphans(&self.units, &self.state.host);
        let ours = [&self.folder, &self.state.folder];
        orphans.retain(|orphan| !ours.contains(&&orphan.folder));
        orphans
    }

    /// Makes the unit known to the others of this host.
    pub(crate) fn join(&self) -> Result<()> {
        self.units.join(&self.folder)
    }

    /// Until the lock is dropped, no other unit of this host changes a setting.
    pub(crate) fn lock(&self) -> Option<File> {
        self.units.lock()
    }

    /// What the other units of this host have noted.
    pub(crate) fn others(&self) -> Others {
        let parse = |text: &str| {
            let claims = serde_json::from_str::<Claims>(text).ok()?;
            (claims.host == self.state.host).then_some(claims)
        };
        let copies = self.units.copies().into_iter();
        let copies = copies.filter_map(|text| parse(&text));
        let copies = copies.map(|claims| (claims.folder.clone(), claims));
        let mut copies: BTreeMap<PathBuf, Claims> = copies.collect();
        let mut folders: BTreeSet<_> = self.units.folders().into_iter().collect();
        folders.extend(copies.keys().cloned());
        let mut others = Others::default();
        let ours = [&self.folder, &self.state.folder];
        for folder in folders.iter().filter(|f| !ours.contains(f)) {
            match files::read_optional(&folder.join(RESTORE)).ok().flatten() {
                Some(text) => others.kept.extend(parse(&text)),
                None => others.lost.extend(copies.remove(folder)),
            }
        }
        others
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
        if self.state == before && self.file().exists() {
            return Ok(());
        }
        self.store()
    }

    /// Notes the operator's switches for all links. One that was changed since has set the links' own settings too: its
    /// new value is what those go back to.
    pub(crate) fn follow(&mut self, switches: &[(&str, String)]) -> Result<()> {
        let mut changed = false;
        for (switch, now) in switches {
            let before = self
                .state
                .switches
                .insert((*switch).to_owned(), now.clone());
            if before.as_ref() == Some(now) {
                continue;
            }
            changed = true;
            let settings = self.state.sysctls.iter_mut();
            let set = settings.filter(|(path, _)| before.is_some() && is_set_by(path, switch));
            set.for_each(|(_, value)| value.clone_from(now));
        }
        match changed && self.file().exists() {
            true => self.store(),
            false => Ok(()),
        }
    }

    /// The value that a setting had before this unit, or another one of the host, changed it; what it is now if none did.
    pub(crate) fn before(&self, path: &str, others: &Others) -> Result<Option<String>> {
        let ours = self.state.sysctls.iter().find(|(known, _)| known == path);
        let noted = ours.map(|(_, value)| value.as_str());
        match noted.or_else(|| others.sysctl(path)) {
            Some(value) => Ok(Some(value.to_owned())),
            None => sysctl::get(path),
        }
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
        if self.file().exists() {
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
        match std::fs::remove_file(self.file()) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => {
                return Err(e).with_context(|| format!("cannot remove {}", self.file().display()));
            }
            _ => {}
        }
        self.units.forget(&self.state.host, &self.folder)?;
        self.units.forget(&self.state.host, &self.state.folder)?;
        self.units.leave(&self.folder)
    }

    fn store(&mut self) -> Result<()> {
        let before = std::mem::replace(&mut self.state.folder, self.folder.clone());
        let text = serde_json::to_vec_pretty(&self.state)?;
        // Where the machine's folder cannot be written, the unit's alone must do.
        if let Err(e) = self.units.keep(&self.state.host, &self.folder, &text) {
            tracing::warn!("what is to be put back is not known without this folder: {e:#}");
        }
        files::write_private(&self.file(), &text)?;
        // Taken over.
        match before != self.folder && !before.as_os_str().is_empty() {
            true => self.units.forget(&self.state.host, &before),
            false => Ok(()),
        }
    }

    fn file(&self) -> PathBuf {
        self.folder.join(RESTORE)
    }
}

impl Others {
    /// The value that a setting had before any of them changed it.
    pub(crate) fn sysctl(&self, path: &str) -> Option<&str> {
        let all = self.kept.iter().chain(&self.lost);
        let mut of_path = all
            .flat_map(|claims| &claims.sysctls)
            .filter(|(known, _)| known == path);
        of_path.next().map(|(_, value)| value.as_str())
    }

    /// The link group that a link had before any of them changed it.
    pub(crate) fn group(&self, link: &str) -> Option<u32> {
        let mut all = self.kept.iter().chain(&self.lost);
        all.find_map(|claims| claims.groups.get(link).copied())
    }

    /// True if one of them still needs a setting, and will put it back.
    pub(crate) fn keep_sysctl(&self, path: &str) -> bool {
        let mut all = self.kept.iter().flat_map(|claims| &claims.sysctls);
        all.any(|(known, _)| known == path)
    }

    /// True if one of them still needs the group of a link, and will put it back.
    pub(crate) fn keep_group(&self, link: &str) -> bool {
        self.kept.iter().any(|c| c.groups.contains_key(link))
    }
}

/// Units of this host that were killed and whose folders are gone.
fn orphans(units: &Units, host: &str) -> Vec<Orphan> {
    let copies = units.copies().into_iter();
    let states = copies.filter_map(|text| serde_json::from_str::<State>(&text).ok());
    let left = states.filter(|state| state.host == host && is_orphan(&state.folder));
    left.map(|state| Orphan {
        folder: state.folder,
        config: state.config,
    })
    .collect()
}

fn is_orphan(folder: &Path) -> bool {
    !folder.join(RESTORE).exists()
}

/// A name of the folder that does not depend on where the command is given, also if the folder is gone.
fn absolute(dir: &Path) -> PathBuf {
    let there = dir.canonicalize().ok();
    let gone = || {
        let dir = std::path::absolute(dir).ok()?;
        let parent = dir.parent()?.canonicalize().ok()?;
        Some(parent.join(dir.file_name()?))
    };
    there.or_else(gone).unwrap_or_else(|| dir.to_owned())
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
    fn a_switch_for_all_links_that_the_operator_turns_is_what_their_settings_go_back_to() {
        let dir = tempfile::tempdir().unwrap();
        let all = "net/ipv4/conf/all/forwarding";
        let turn = |restore: &mut Restore, value: &str| {
            restore.follow(&[(all, value.to_owned())]).unwrap();
        };
        let mut unit = load(dir.path()).unwrap();
        turn(&mut unit, "0");
        let noted = [
            sysctl("net/ipv4/conf/out0/forwarding", "1"),
            sysctl("net/ipv4/conf/out0/proxy_arp", "0"),
        ];
        unit.note(&config(), noted, []).unwrap();
        // A link that was no router among routers stays what it was.
        turn(&mut unit, "0");
        let value = |unit: &Restore| {
            let none = Others::default();
            unit.before("net/ipv4/conf/out0/forwarding", &none).unwrap()
        };
        assert_eq!(value(&unit).as_deref(), Some("1"));
        turn(&mut unit, "1");
        // Also while the unit was killed.
        let mut later = load(dir.path()).unwrap();
        turn(&mut later, "0");
        assert_eq!(value(&later).as_deref(), Some("0"));
        let after = load(dir.path()).unwrap();
        let all: Vec<_> = after.sysctls().collect();
        let wanted = [
            ("net/ipv4/conf/out0/proxy_arp", "0"),
            ("net/ipv4/conf/out0/forwarding", "0"),
        ];
        assert_eq!(all, wanted);
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
        assert!(second.others().keep_sysctl("a") && second.others().keep_group("out0"));
        assert_eq!(first.others().sysctl("a"), None);
        second.note(&config(), [sysctl("a", "0")], group()).unwrap();

        // The first one goes, in whatever way; the second one has to put back, and knows what.
        assert_eq!(first.others().group("out0"), Some(5));
        first.settings_done().unwrap();
        assert_eq!(second.others().sysctl("a"), None);
        first.done().unwrap();
        assert_eq!(second.others().group("out0"), None);
        assert_eq!(second.sysctls().collect::<Vec<_>>(), [("a", "0")]);
    }

    /// A unit that noted something, was killed, and whose folder was removed then.
    fn orphan(folder: &Path, config: &Config, dir: &Path) {
        std::fs::create_dir_all(folder).unwrap();
        let mut unit = Restore::load(folder, config, units(dir)).unwrap();
        unit.note(config, [sysctl("a", "0")], [("out0".to_owned(), 5)])
            .unwrap();
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_new_unit_in_the_place_of_a_killed_one_that_was_removed_knows_what_that_one_found() {
        for name in ["same", "another"] {
            let dir = tempfile::tempdir().unwrap();
            orphan(&dir.path().join("same"), &config(), dir.path());
            let folder = dir.path().join(name);
            std::fs::create_dir_all(&folder).unwrap();
            let mut new = config();
            new.unit.inside = "in9".parse().unwrap();
            let mut restore = Restore::load(&folder, &new, units(dir.path())).unwrap();
            assert!(restore.left_behind());
            assert_eq!(restore.config(), &config());
            assert!(restore.orphans().is_empty());
            // It finds the value that the killed one has set.
            restore.note(&new, [sysctl("a", "1")], []).unwrap();
            assert_eq!(restore.sysctls().collect::<Vec<_>>(), [("a", "0")]);
            assert_eq!(restore.others().sysctl("a"), None);
            restore.done().unwrap();
            assert!(units(dir.path()).copies().is_empty());
            let again = Restore::load(&folder, &new, units(dir.path())).unwrap();
            assert!(!again.left_behind());
        }
    }

    #[test]
    fn a_killed_unit_without_a_folder_is_known_to_others_and_to_who_names_the_folder() {
        let dir = tempfile::tempdir().unwrap();
        let gone = dir.path().join("gone");
        orphan(&gone, &config(), dir.path());
        let mut other = config();
        other.devices.red = "red9".parse().unwrap();
        let folder = dir.path().join("other");
        std::fs::create_dir_all(&folder).unwrap();
        let restore = Restore::load(&folder, &other, units(dir.path())).unwrap();
        assert!(!restore.left_behind());
        let orphans = restore.orphans();
        assert_eq!(orphans.len(), 1);
        assert_eq!(
            orphans[0].folder,
            dir.path().canonicalize().unwrap().join("gone")
        );
        // What it found is what there was, and nobody waits for it to put that back.
        let others = restore.others();
        assert_eq!(
            (others.sysctl("a"), others.group("out0")),
            (Some("0"), Some(5))
        );
        assert!(!others.keep_sysctl("a") && !others.keep_group("out0"));
        let known = Restore::config_of(&gone, &units(dir.path())).unwrap();
        assert_eq!(known, Some(config()));
        let unknown = Restore::config_of(&dir.path().join("never"), &units(dir.path())).unwrap();
        assert_eq!(unknown, None);
        // Its folder's name is enough to undo it.
        let mut undone = Restore::load(&gone, &config(), units(dir.path())).unwrap();
        assert!(undone.left_behind());
        undone.done().unwrap();
        assert!(restore.orphans().is_empty());
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
