//! FPN itself: a manager and two units of one group.

use std::path::Path;

use anyhow::{Context, Result};
use netns_tests::{Manager, PATIENCE, Rig, Topology, Unit, wait_for};

use super::{Peer, Side};

/// A manager that runs all the time, and two enrolled units.
pub(super) struct Fpn<'rig> {
    net: Topology,
    units: Vec<Unit<'rig>>,
    _manager: Manager<'rig>,
}

impl<'rig> Fpn<'rig> {
    /// Enrolls the units but does not start them. They run the `fpn-eu` of the folder `build`, if
    /// there is one, with these lines in the table `[data]` of their configuration.
    pub(super) fn new(
        rig: &'rig Rig,
        net: Topology,
        suite: &str,
        data: &[String],
        build: Option<&Path>,
    ) -> Result<Self> {
        let manager = Manager::start(rig, &net)?;
        let [v4, v6] = net.protected();
        let words = [
            "group", "add", GROUP, "--suite", suite, "--policy", "closed",
        ];
        let protect = ["--protect", v4, "--protect", v6];
        manager.check(&[&words[..], &protect].concat())?;
        let mut units = Vec::new();
        for terminal in &net.terminals {
            let mut unit = Unit::new(rig, terminal)?;
            if let Some(build) = build {
                unit.use_build(build)?;
            }
            let token = manager.add_unit(unit.name(), &[GROUP])?;
            unit.enroll(&net, terminal, &token)?;
            unit.add_data(&data.join("\n"))?;
            units.push(unit);
        }
        Ok(Self {
            net,
            units,
            _manager: manager,
        })
    }

    fn unit(&mut self, side: Side) -> Result<&mut Unit<'rig>> {
        self.units.get_mut(side).context("there are two sides")
    }
}

impl Peer for Fpn<'_> {
    fn net(&self) -> &Topology {
        &self.net
    }

    fn start(&mut self, side: Side) -> Result<()> {
        self.unit(side)?.spawn().map(drop)
    }

    fn wait_ready(&mut self) -> Result<()> {
        for unit in &self.units {
            let what = format!("the status of {}", unit.name());
            wait_for(&what, PATIENCE, || {
                Ok(unit.cli(&["status", "--json"])?.ok.then_some(()))
            })?;
            unit.wait_key(GROUP)?;
            unit.wait_ready()?;
        }
        Ok(())
    }

    fn drops(&self) -> Result<Option<u64>> {
        let mut sum = 0;
        for unit in &self.units {
            let all = unit.counters()?.into_iter();
            let drops = all.filter(|(name, _)| name.starts_with("drop_"));
            sum += drops.map(|(_, n)| n).sum::<u64>();
        }
        Ok(Some(sum))
    }

    fn stop(&mut self, side: Side) -> Result<()> {
        self.unit(side)?.daemon()?.terminate().map(drop)
    }
}

const GROUP: &str = "bench";
