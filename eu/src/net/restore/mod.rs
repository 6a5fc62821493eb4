//! Records what must be restored when the unit stops. The record is written before anything is
//! changed, so that a unit that was killed can still restore it when it runs the next time. What
//! several units of a host need is restored by the last of them.
//!
//! The record is written twice: into the unit's folder and for the machine (see [`Units`]), because
//! a folder may be removed while what its unit left is still in place. For what a killed unit left,
//! the values found first are never forgotten.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use super::forwards::is_set_by;
use super::namespaces;
use super::setting;
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

/// What other units of this host have recorded.
#[derive(Debug, Default)]
pub(crate) struct Others {
    /// Records of units that will restore them, including units that were killed.
    kept: Vec<Claims>,
    /// Records of units that were killed and whose folders are gone, so that they will not restore
    /// anything.
    lost: Vec<Claims>,
}

/// The part of a unit's record that concerns the others. Files of other versions have it too.
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
    /// Its folder.
    pub folder: PathBuf,
    /// The configuration that it ran with.
    pub config: Config,
}

/// The content of the file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct State {
    /// The kernel and network namespace that the record is about. After a reboot there is nothing
    /// to restore.
    host: String,
    /// The inode number of the namespace, by which it is found among those that are left. Earlier
    /// versions did not write it.
    #[serde(default)]
    namespace: Option<u64>,
    /// The folder of the unit. Earlier versions did not write it.
    #[serde(default)]
    folder: PathBuf,
    /// The configuration that the changes were made for.
    config: Config,
    /// Settings and their earlier values, in the order of the changes.
    sysctls: Vec<(String, String)>,
    /// Link groups of the operator's interfaces.
    groups: BTreeMap<String, u32>,
    /// TUN devices that the unit created, or took over from an earlier process.
    devices: BTreeSet<String>,
    /// Links on which the unit made the ingress hook. Earlier versions made none.
    #[serde(default)]
    hooks: BTreeSet<String>,
    /// The operator's switches for all links, as last seen. Earlier versions did not write them.
    #[serde(default)]
    switches: BTreeMap<String, String>,
}

impl Restore {
    /// Loads the record that an earlier process left, if there is one: of this folder, or of a
    /// folder that is gone and whose devices had the same names.
    pub(crate) fn load(dir: &Path, config: &Config, units: Units) -> Result<Self> {
        let (folder, host) = (absolute(dir), host()?);
        let parse = |text: String| serde_json::from_str::<State>(&text).ok();
        let own = files::read_optional(&folder.join(RESTORE))?.and_then(parse);
        let earlier = own.filter(|state| state.host == host).or_else(|| {
            let copies = units.copies(&host).into_iter().filter_map(parse);
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
            namespace: None,
            folder: folder.clone(),
            config: config.clone(),
            sysctls: Vec::new(),
            groups: BTreeMap::new(),
            devices: BTreeSet::new(),
            hooks: BTreeSet::new(),
            switches: BTreeMap::new(),
        });
        Ok(Self {
            folder,
            units,
            state,
            left_behind,
        })
    }

    /// Returns the configuration of a killed unit of this folder, even if the folder is gone.
    pub(crate) fn config_of(dir: &Path, units: &Units) -> Result<Option<Config>> {
        let (folder, host) = (absolute(dir), host()?);
        let orphans = orphans(units, &host);
        Ok(orphans
            .into_iter()
            .find(|orphan| orphan.folder == folder)
            .map(|orphan| orphan.config))
    }

    /// Returns the killed units of this host whose folders are gone, except for those that this one
    /// takes over.
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

    /// Locks the settings: no other unit of this host changes any until the lock is dropped.
    pub(crate) fn lock(&self) -> Option<File> {
        self.units.lock()
    }

    /// Returns what the other units of this host have recorded.
    pub(crate) fn others(&self) -> Others {
        let parse = |text: &str| {
            let claims = serde_json::from_str::<Claims>(text).ok()?;
            (claims.host == self.state.host).then_some(claims)
        };
        let copies = self.units.copies(&self.state.host).into_iter();
        let copies = copies.filter_map(|text| parse(&text));
        let copies = copies.map(|claims| (claims.folder.clone(), claims));
        let mut copies: BTreeMap<PathBuf, Claims> = copies.collect();
        let mut folders: BTreeSet<_> = self.units.folders().into_iter().collect();
        folders.extend(copies.keys().cloned());
        let mut others = Others::default();
        let ours = [&self.folder, &self.state.folder];
        for folder in folders.iter().filter(|f| !ours.contains(f)) {
            match files::read_optional(&folder.join(RESTORE)) {
                Ok(Some(text)) => others.kept.extend(parse(&text)),
                Ok(None) => others.lost.extend(copies.remove(folder)),
                // It is there, and a unit that is confined may not read it. The copy is as new.
                Err(_) => others.kept.extend(copies.remove(folder)),
            }
        }
        others
    }

    /// Returns true if an earlier process did not clean up.
    pub(crate) fn left_behind(&self) -> bool {
        self.left_behind
    }

    /// Returns the configuration that the changes were made for.
    pub(crate) fn config(&self) -> &Config {
        &self.state.config
    }

    /// Records that changes for `config` begin, and what must be restored. The first recorded value
    /// of a setting stays.
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

    /// Records the operator's switches for all links. A switch that has changed since has also set
    /// the links' own settings, so these will be restored to its new value.
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

    /// Returns the value that a setting had before this or another unit of the host changed it; the
    /// present value if none did.
    pub(crate) fn before(&self, path: &str, others: &Others) -> Result<Option<String>> {
        let ours = self.state.sysctls.iter().find(|(known, _)| known == path);
        let noted = ours.map(|(_, value)| value.as_str());
        match noted.or_else(|| others.sysctl(path)) {
            Some(value) => Ok(Some(value.to_owned())),
            None => setting::get(path),
        }
    }

    /// Returns the earlier value of a setting that the unit does not need any more, and forgets it.
    pub(crate) fn give_back(&mut self, path: &str) -> Result<Option<String>> {
        let place = self
            .state
            .sysctls
            .iter()
            .position(|(known, _)| known == path);
        let Some(place) = place else {
            return Ok(None);
        };
        let (_, value) = self.state.sysctls.remove(place);
        self.store()?;
        Ok(Some(value))
    }

    /// Records a TUN device of the unit.
    pub(crate) fn note_device(&mut self, name: &str) -> Result<()> {
        if self.state.devices.insert(name.to_owned()) {
            self.store()?;
        }
        Ok(())
    }

    /// Returns true if the record is of an inline unit of an earlier version, which was a router that
    /// answered for its terminals.
    pub(crate) fn is_of_a_router(&self) -> bool {
        let mut settings = self.state.sysctls.iter();
        settings.any(|(path, _)| path.ends_with("/proxy_arp"))
    }

    /// Records that the unit made the ingress hook of a link.
    pub(crate) fn note_hook(&mut self, link: &str) -> Result<()> {
        if self.state.hooks.insert(link.to_owned()) {
            self.store()?;
        }
        Ok(())
    }

    /// Returns true if the unit made the ingress hook of a link.
    pub(crate) fn made_hook(&self, link: &str) -> bool {
        self.state.hooks.contains(link)
    }

    /// Returns the settings to restore, in the order in which to do it: the last change first.
    pub(crate) fn sysctls(&self) -> impl Iterator<Item = (&str, &str)> {
        let all = self.state.sysctls.iter().rev();
        all.map(|(path, value)| (path.as_str(), value.as_str()))
    }

    /// Returns the link groups to restore.
    pub(crate) fn groups(&self) -> impl Iterator<Item = (&str, u32)> {
        self.state
            .groups
            .iter()
            .map(|(link, g)| (link.as_str(), *g))
    }

    /// Returns the TUN devices to remove.
    pub(crate) fn devices(&self) -> impl Iterator<Item = &str> {
        self.state.devices.iter().map(String::as_str)
    }

    /// Records that settings and link groups have been restored, or are left to other units.
    pub(crate) fn settings_done(&mut self) -> Result<()> {
        self.state.sysctls.clear();
        self.state.groups.clear();
        if self.file().exists() {
            self.store()?;
        }
        Ok(())
    }

    /// Records that everything has been restored.
    pub(crate) fn done(&mut self) -> Result<()> {
        self.state.sysctls.clear();
        self.state.groups.clear();
        self.state.devices.clear();
        self.state.hooks.clear();
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
        self.state.namespace = namespaces::own().ok();
        let text = serde_json::to_vec_pretty(&self.state)?;
        // If the machine's folder cannot be written, the unit's own record must be enough.
        if let Err(e) = self.units.keep(&self.state.host, &self.folder, &text) {
            tracing::warn!("what is to be put back is not known without this folder: {e:#}");
        }
        // A reboot undoes what the record is about.
        files::write_until_reboot(&self.file(), &text)?;
        // The record was taken over from another folder.
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
    /// Returns the value that a setting had before any of them changed it.
    pub(crate) fn sysctl(&self, path: &str) -> Option<&str> {
        let all = self.kept.iter().chain(&self.lost);
        let mut of_path = all
            .flat_map(|claims| &claims.sysctls)
            .filter(|(known, _)| known == path);
        of_path.next().map(|(_, value)| value.as_str())
    }

    /// Returns the link group that a link had before any of them changed it.
    pub(crate) fn group(&self, link: &str) -> Option<u32> {
        let mut all = self.kept.iter().chain(&self.lost);
        all.find_map(|claims| claims.groups.get(link).copied())
    }

    /// Returns true if one of them still needs a setting and will restore it.
    pub(crate) fn keep_sysctl(&self, path: &str) -> bool {
        let mut all = self.kept.iter().flat_map(|claims| &claims.sysctls);
        all.any(|(known, _)| known == path)
    }

    /// Returns true if one of them still needs the group of a link and will restore it.
    pub(crate) fn keep_group(&self, link: &str) -> bool {
        self.kept.iter().any(|c| c.groups.contains_key(link))
    }
}

/// Returns the killed units of this host whose folders are gone.
fn orphans(units: &Units, host: &str) -> Vec<Orphan> {
    let copies = units.copies(host).into_iter();
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

/// Returns an absolute name of the folder, even if the folder is gone.
fn absolute(dir: &Path) -> PathBuf {
    let there = dir.canonicalize().ok();
    let gone = || {
        let dir = std::path::absolute(dir).ok()?;
        let parent = dir.parent()?.canonicalize().ok()?;
        Some(parent.join(dir.file_name()?))
    };
    there.or_else(gone).unwrap_or_else(|| dir.to_owned())
}

/// Identifies the running kernel and the network namespace. The namespace's inode number would not
/// do, because the kernel gives it to a new namespace as soon as the old one is gone.
fn host() -> Result<String> {
    let boot = std::fs::read_to_string("/proc/sys/kernel/random/boot_id")
        .context("cannot read the kernel's boot id")?;
    let boot = boot.trim();
    match netns::cookie().context("cannot identify this process's network namespace")? {
        Some(cookie) => Ok(format!("{boot} namespace {cookie}")),
        None => {
            let namespace =
                namespaces::own().context("cannot find this process's network namespace")?;
            Ok(format!("{boot} inode {namespace}"))
        }
    }
}

#[cfg(test)]
mod tests;
