//! The names of groups and units that administrators use. The cost of a look-up does not depend on
//! how many there are.

use std::collections::HashMap;

use crate::ids::{EuId, GroupId};
use crate::manager::directory::Directory;
use crate::manager::name::Name;
use crate::manager::request::AdminError;

/// Numbers by name.
#[derive(Default)]
pub(in crate::manager) struct Names {
    groups: HashMap<Name, GroupId>,
    units: HashMap<Name, EuId>,
}

impl Names {
    /// Returns the names in a directory.
    pub(in crate::manager) fn of(directory: &Directory) -> Self {
        let name = |name: &String| Name::try_from(name.clone()).ok();
        let groups = directory.groups.iter().map(|group| &group.info);
        let units = directory.units.iter();
        Self {
            groups: groups
                .filter_map(|g| Some((name(&g.name)?, g.id)))
                .collect(),
            units: units.filter_map(|u| Some((name(&u.name)?, u.id))).collect(),
        }
    }

    pub(super) fn group(&self, name: &Name) -> Result<GroupId, AdminError> {
        let id = self.groups.get(name).copied();
        id.ok_or_else(|| AdminError::NoGroup(name.clone()))
    }

    /// Returns all groups.
    pub(super) fn groups(&self) -> impl Iterator<Item = GroupId> {
        self.groups.values().copied()
    }

    pub(super) fn unit(&self, name: &Name) -> Result<EuId, AdminError> {
        let id = self.units.get(name).copied();
        id.ok_or_else(|| AdminError::NoUnit(name.clone()))
    }

    pub(super) fn add_group(&mut self, name: Name, id: GroupId) {
        self.groups.insert(name, id);
    }

    pub(super) fn remove_group(&mut self, name: &Name) {
        self.groups.remove(name);
    }

    pub(in crate::manager) fn add_unit(&mut self, name: Name, id: EuId) {
        self.units.insert(name, id);
    }

    pub(super) fn remove_unit(&mut self, name: &Name) {
        self.units.remove(name);
    }
}
