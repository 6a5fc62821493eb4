//! A manager and units that have their keys, ready for a scenario.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};

use crate::fpn::{Manager, Unit};
use crate::rig::Rig;
use crate::topology::{Mode, Terminal, Topology};
use crate::traffic::Ping;
use crate::{PATIENCE, wait_for};

/// A group to be made.
#[derive(Debug, Clone)]
pub struct Group<'a> {
    /// Its name.
    pub name: &'a str,
    /// `strict` or `hitless`.
    pub update: &'a str,
    /// What it protects; everything that holds terminals if empty.
    pub protect: Vec<String>,
    /// The suite of its keys, if not the manager's choice.
    pub suite: Option<&'a str>,
}

impl<'a> Group<'a> {
    /// A group that protects all terminals.
    pub fn new(name: &'a str, update: &'a str) -> Self {
        Self {
            name,
            update,
            protect: Vec::new(),
            suite: None,
        }
    }

    /// The same with this suite.
    pub fn of_suite(self, suite: &'a str) -> Self {
        Self {
            suite: Some(suite),
            ..self
        }
    }

    /// The same, protecting the prefixes of these terminals only.
    pub fn protecting(self, terminals: &[&Terminal]) -> Self {
        let prefixes = terminals
            .iter()
            .flat_map(|terminal| terminal.prefixes.clone());
        Self {
            protect: prefixes.collect(),
            ..self
        }
    }
}

/// A running FPN.
pub struct Fleet<'rig> {
    /// The hosts.
    pub net: Topology,
    /// The manager.
    pub manager: Manager<'rig>,
    /// The units, in the order of their terminals.
    pub units: Vec<Unit<'rig>>,
}

impl<'rig> Fleet<'rig> {
    /// Two units in one group called `office`.
    ///
    /// # Errors
    /// As [`Fleet::start`].
    pub fn pair(rig: &'rig Rig, mode: Mode, update: &str) -> Result<Self> {
        Self::office(rig, mode, update, 2)
    }

    /// So many units in one group called `office`.
    ///
    /// # Errors
    /// As [`Fleet::start`].
    pub fn office(rig: &'rig Rig, mode: Mode, update: &str, units: u8) -> Result<Self> {
        let net = Topology::new(rig, mode, units)?;
        let members = vec![&["office"][..]; units.into()];
        Self::start(rig, net, &[Group::new("office", update)], &members)
    }

    /// Starts a manager with these groups and one unit a terminal, in the groups that `members`
    /// lists for it; returns when every unit has a key of each of its groups.
    ///
    /// # Errors
    /// If any step fails.
    pub fn start(
        rig: &'rig Rig,
        net: Topology,
        groups: &[Group<'_>],
        members: &[&[&str]],
    ) -> Result<Self> {
        Self::with_settings(rig, net, groups, members, &[])
    }

    /// As [`Fleet::start`], with units whose `eu.toml` has these values ([`Unit::set`]).
    ///
    /// # Errors
    /// As [`Fleet::start`].
    pub fn with_settings(
        rig: &'rig Rig,
        net: Topology,
        groups: &[Group<'_>],
        members: &[&[&str]],
        settings: &[(&str, &str)],
    ) -> Result<Self> {
        let manager = Manager::start(rig, &net)?;
        for group in groups {
            let everything = net.protected();
            let mut protect: Vec<&str> = group.protect.iter().map(String::as_str).collect();
            if protect.is_empty() {
                protect.extend(everything);
            }
            manager.add_group_of(group.name, group.update, &protect, group.suite)?;
        }
        let mut units = Vec::new();
        for (terminal, groups) in net.terminals.iter().zip(members) {
            let token = manager.add_unit(terminal.unit()?.name(), groups)?;
            units.push((Unit::new(rig, terminal)?, terminal, token));
        }
        // Side by side, because each makes its RSA keys.
        std::thread::scope(|scope| {
            let start = |(unit, terminal, token): &mut (Unit<'rig>, &Terminal, String)| {
                unit.enroll(&net, terminal, token)?;
                for (key, value) in settings {
                    unit.set(key, value)?;
                }
                unit.run()
            };
            let threads: Vec<_> = units
                .iter_mut()
                .map(|entry| scope.spawn(move || start(entry)))
                .collect();
            for thread in threads {
                thread
                    .join()
                    .unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
            }
            anyhow::Ok(())
        })?;
        let units: Vec<_> = units.into_iter().map(|(unit, ..)| unit).collect();
        for (unit, groups) in units.iter().zip(members) {
            for group in *groups {
                unit.wait_key(group)?;
            }
        }
        units.iter().try_for_each(Unit::wait_ready)?;
        Ok(Self {
            net,
            manager,
            units,
        })
    }

    /// A unit by the number of its terminal, from 1.
    ///
    /// # Panics
    /// If there are not so many.
    pub fn unit(&self, number: usize) -> &Unit<'rig> {
        &self.units[number - 1]
    }

    /// As [`Fleet::unit`], to stop and start it.
    ///
    /// # Panics
    /// If there are not so many.
    pub fn unit_mut(&mut self, number: usize) -> &mut Unit<'rig> {
        &mut self.units[number - 1]
    }

    /// A terminal by its number, from 1.
    ///
    /// # Panics
    /// If there are not so many.
    pub fn terminal(&self, number: usize) -> &Terminal {
        self.net.terminal(number)
    }

    /// Three pings from one terminal to another, in both families; all must be answered.
    ///
    /// # Errors
    /// How many were not.
    pub fn talk(&self, from: usize, to: usize) -> Result<()> {
        for address in self.terminal(to).addresses() {
            Ping::to(address).all(&self.terminal(from).host)?;
        }
        Ok(())
    }

    /// Waits until [`Fleet::talk`] succeeds.
    ///
    /// # Errors
    /// If it has not after [`PATIENCE`].
    pub fn wait_talk(&self, from: usize, to: usize) -> Result<()> {
        for address in self.terminal(to).addresses() {
            Ping::to(address).wait(&self.terminal(from).host, PATIENCE)?;
        }
        Ok(())
    }

    /// Three pings from one terminal to another, in both families; none may be answered.
    ///
    /// # Errors
    /// If one is.
    pub fn cannot_talk(&self, from: usize, to: usize) -> Result<()> {
        for address in self.terminal(to).addresses() {
            let answered = Ping::to(address).run(&self.terminal(from).host)?;
            ensure!(
                answered == 0,
                "terminal {from} reaches {address} of terminal {to}"
            );
        }
        Ok(())
    }

    /// Waits until every unit's newest key of a group is of this epoch.
    ///
    /// # Errors
    /// If one has another after [`PATIENCE`].
    pub fn wait_epoch(&self, group: &str, epoch: u64) -> Result<()> {
        for unit in &self.units {
            let what = format!("epoch {epoch} of {group} at {}", unit.name());
            wait_for(&what, PATIENCE, || {
                Ok((unit.epoch(group)? == Some(epoch)).then_some(()))
            })?;
        }
        Ok(())
    }
}

impl Unit<'_> {
    /// One of `fpn-eu counters --json`; 0 if it is not listed.
    ///
    /// # Errors
    /// If the unit does not answer.
    pub fn counter(&self, name: &str) -> Result<u64> {
        Ok(self.counters()?.get(name).copied().unwrap_or(0))
    }

    /// All numbers of `fpn-eu counters --json`.
    ///
    /// # Errors
    /// If the unit does not answer.
    pub fn counters(&self) -> Result<BTreeMap<String, u64>> {
        let all: BTreeMap<String, serde_json::Value> = self.json(&["counters"])?;
        let numbers = all.into_iter();
        let numbers = numbers.filter_map(|(name, value)| Some((name, value.as_u64()?)));
        Ok(numbers.collect())
    }
}

/// What a capture must never show where units stand; 16 bytes, as `ping -p` takes them.
pub const MARKER: &[u8] = b"plainly-readable";

/// The control of every "never seen on the hub": the same pings between terminals without units
/// are all readable there.
///
/// # Errors
/// If the capture does not show them.
pub fn readable_without_units(rig: &Rig) -> Result<()> {
    let net = Topology::new(rig, Mode::Plain, 2)?;
    let hub = rig.capture(net.hub.host(), None)?;
    for address in net.terminal(2).addresses() {
        Ping::to(address)
            .pattern(MARKER)
            .all(&net.terminal(1).host)?;
    }
    let seen = hub.count_with(MARKER)?;
    ensure!(
        seen >= 12,
        "without units the hub shows {seen} of 12 packets"
    );
    Ok(())
}
