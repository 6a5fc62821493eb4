//! A manager, and units that have their keys, ready for a scenario.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};

use crate::fpn::{Manager, Unit};
use crate::host::Host;
use crate::rig::Rig;
use crate::topology::{Mode, Terminal, Topology};
use crate::traffic::Ping;
use crate::{PATIENCE, wait_for};

/// A group to be added.
#[derive(Debug, Clone)]
pub struct Group<'a> {
    /// Its name.
    pub name: &'a str,
    /// `strict` or `hitless`.
    pub update: &'a str,
    /// The prefixes that it protects. If there are none: prefixes that contain every terminal.
    pub protect: Vec<String>,
    /// The suite of its keys, if it is not the manager's default.
    pub suite: Option<&'a str>,
}

impl<'a> Group<'a> {
    /// Returns a group that protects all terminals.
    pub fn new(name: &'a str, update: &'a str) -> Self {
        Self {
            name,
            update,
            protect: Vec::new(),
            suite: None,
        }
    }

    /// Returns the same group with this suite.
    pub fn of_suite(self, suite: &'a str) -> Self {
        Self {
            suite: Some(suite),
            ..self
        }
    }

    /// Returns the same group, which protects only the prefixes of these terminals.
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

/// A running FPN network.
pub struct Fleet<'rig> {
    /// The hosts.
    pub net: Topology,
    /// The manager.
    pub manager: Manager<'rig>,
    /// The units, in the order of their terminals.
    pub units: Vec<Unit<'rig>>,
}

impl<'rig> Fleet<'rig> {
    /// Starts two units in one group called `office`.
    ///
    /// # Errors
    /// As [`Fleet::start`].
    pub fn pair(rig: &'rig Rig, mode: Mode, update: &str) -> Result<Self> {
        Self::office(rig, mode, update, 2)
    }

    /// Starts this many units in one group called `office`.
    ///
    /// # Errors
    /// As [`Fleet::start`].
    pub fn office(rig: &'rig Rig, mode: Mode, update: &str, units: u8) -> Result<Self> {
        let net = Topology::new(rig, mode, units)?;
        let members = vec![&["office"][..]; units.into()];
        Self::start(rig, net, &[Group::new("office", update)], &members)
    }

    /// Starts a manager with these groups, and one unit for each terminal, in the groups that
    /// `members` lists for it. Returns when every unit has a key of each of its groups.
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

    /// Does the same as [`Fleet::start`], with units whose `eu.toml` has these values
    /// ([`Unit::set`]).
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
        // The units start in parallel, because each of them makes RSA keys.
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

    /// Returns a unit by the number of its terminal, from 1.
    ///
    /// # Panics
    /// If there are fewer.
    pub fn unit(&self, number: usize) -> &Unit<'rig> {
        &self.units[number - 1]
    }

    /// Does the same as [`Fleet::unit`], for stopping and starting the unit.
    ///
    /// # Panics
    /// If there are fewer.
    pub fn unit_mut(&mut self, number: usize) -> &mut Unit<'rig> {
        &mut self.units[number - 1]
    }

    /// Returns a terminal by its number, from 1.
    ///
    /// # Panics
    /// If there are fewer.
    pub fn terminal(&self, number: usize) -> &Terminal {
        self.net.terminal(number)
    }

    /// Sends three pings from one terminal to another, in both families. All must be answered.
    ///
    /// # Errors
    /// If some were not answered.
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

    /// Sends three pings from one terminal to another, in both families. None may be answered,
    /// although they leave the terminal.
    ///
    /// # Errors
    /// As [`Ping::none`].
    pub fn cannot_talk(&self, from: usize, to: usize) -> Result<()> {
        for address in self.terminal(to).addresses() {
            Ping::to(address).none(&self.terminal(from).host)?;
        }
        Ok(())
    }

    /// Has the kernel choose the processor by the flow (RPS), on every link. Otherwise a veth uses
    /// the sender's processor; the sending thread may move to another one, and then two queues
    /// would race with packets of one flow. Where packets are encrypted it is always the first
    /// processor, because a kernel takes the SPI of bare ESP for a part of the flow, and the SPI
    /// changes with the key.
    ///
    /// # Errors
    /// If a kernel refuses the setting.
    pub fn keep_flows_on_their_processor(&self) -> Result<()> {
        let processors = std::thread::available_parallelism()?.get().min(32);
        let any = (1_u64 << processors) - 1;
        let steer = |host: &Host, links: &str, mask: u64| {
            let queues = format!("/sys/class/net/{links}/queues/rx-*/rps_cpus");
            let command = format!("for queue in {queues}; do echo {mask:x} >$queue || exit; done");
            host.check(&["sh", "-c", &command])
        };
        steer(self.net.hub.host(), "*", FIRST)?;
        for terminal in &self.net.terminals {
            let unit = terminal.unit()?;
            steer(&terminal.host, "*", any)?;
            steer(unit, "*", any)?;
            for encrypted in ["out0", "fpn-black"] {
                steer(unit, encrypted, FIRST)?;
            }
        }
        Ok(())
    }

    /// Waits until the newest key of a group at every unit has this epoch.
    ///
    /// # Errors
    /// If a unit has another epoch after [`PATIENCE`].
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
    /// Returns one number of `fpn-eu counters --json`.
    ///
    /// # Errors
    /// If the unit does not answer, or has no counter of this name.
    pub fn counter(&self, name: &str) -> Result<u64> {
        let counters = self.counters()?;
        let counter = counters.get(name).copied();
        counter.with_context(|| format!("{} has no counter {name}", self.name()))
    }

    /// Returns all numbers of `fpn-eu counters --json`.
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

/// The control of every "never seen on the hub": between terminals without units, the same pings
/// are readable there.
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

/// The marker that a capture must never show where units stand: 16 bytes, as `ping -p` takes them.
pub const MARKER: &[u8] = b"plainly-readable";
/// The first processor, as a mask.
const FIRST: u64 = 1;
