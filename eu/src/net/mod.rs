//! The host's network while the unit runs: a wanted state ([`plan`]) that is compared with the
//! kernel's, corrected after every change, and removed when the unit stops.
//!
//! The order matters. The guard is loaded before anything else and removed after everything else,
//! so that a half-finished set-up never passes plaintext.

mod apply;
mod changes;
mod filters;
mod firewall;
mod forwards;
pub(crate) mod guard;
mod host;
mod ipv6;
mod kernel;
mod lately;
mod leftovers;
mod losses;
mod mtu;
mod namespaces;
mod neighbours;
mod nft;
mod other_units;
mod plan;
mod restore;
mod setting;
mod units;
mod warnings;
mod watch;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Result, anyhow, bail};
use fpn::counters::Counters;
use tokio::task::JoinSet;

use crate::config::{Config, Interface, Mode, OnStop};
use crate::sys::tun::{DeviceKind, SuperPackets, Tun};
use apply::{Known, reason};
use forwards::HostForwards;
use kernel::{Kernel, LinkChange, errno};
use other_units::another_unit;
use plan::MAIN_TABLE;
use restore::Restore;
use units::Units;

pub(crate) use apply::Applied;
pub(crate) use changes::{Burst, Changes, Scope};
pub(crate) use host::{
    check_host, check_interfaces, confinement, default_gateways, exchanged, forwards_joined,
    guard_on, missing_routes, never_learned, require_privilege, sweep,
};
pub(crate) use ipv6::Ipv6;
pub(crate) use losses::Losses;
pub(crate) use neighbours::Neighbours;
pub(crate) use plan::QUEUE_LEN;
pub(crate) use watch::Watch;

/// The set-up of one unit on this host.
#[derive(Debug)]
pub(crate) struct Network {
    config: Config,
    kernel: Kernel,
    restore: Restore,
    ipv6: Ipv6,
    counters: Arc<Counters>,
    known: Known,
    /// The guard's tables before the unit was set up.
    guard: guard::There,
}

impl Network {
    /// Checks that the unit can be set up on this host. Changes nothing.
    pub(crate) async fn open(config: &Config, dir: &Path, counters: Arc<Counters>) -> Result<Self> {
        let kernel = Kernel::open()?;
        let links = kernel.links().await?;
        host::check(config, &links)?;
        for device in [&config.devices.red, &config.devices.black] {
            if links.iter().any(|l| l.name == device.as_str() && l.carrier) {
                bail!(
                    "the device {device} is in use by another process: if another unit runs on this host, give this one other names in [devices]"
                );
            }
        }
        let restore = Restore::load(dir, config, Units::of_this_machine())?;
        let rules = kernel.rules(false).await?;
        let rules: Vec<_> = rules.iter().filter(|r| r.ours).map(|r| &r.value).collect();
        let there = guard::there(&config.devices.guard)?;
        let guard = match there.is_empty() {
            true => BTreeSet::new(),
            false => guard::state(config, HostForwards::ALL)?.links,
        };
        if let Some(sentence) = another_unit([config, restore.config()], &rules, &guard) {
            let orphans = restore.orphans();
            let killed = orphans.iter().map(leftovers::of_an_orphan);
            let sentences: Vec<_> = std::iter::once(sentence).chain(killed).collect();
            bail!(sentences.join(". "));
        }
        if let Some(sentence) = leftovers::unknown(&restore, config, &rules) {
            bail!(sentence);
        }
        if let Some(sentence) = another_bump(config, &restore) {
            bail!(sentence);
        }
        Ok(Self {
            ipv6: Ipv6::of(config),
            config: config.clone(),
            kernel,
            restore,
            counters,
            known: Known::default(),
            guard: there,
        })
    }

    /// Returns whether IPv6 is carried.
    pub(crate) fn ipv6(&self) -> Ipv6 {
        self.ipv6
    }

    /// Returns true if an earlier process was killed before it could clean up.
    pub(crate) fn left_behind(&self) -> bool {
        self.restore.left_behind()
    }

    /// Loads the guard, and removes what an earlier process with other names left. To be called
    /// before the TUN devices are created.
    pub(crate) async fn begin(&mut self) -> Result<()> {
        let forwards = self.forwards()?;
        guard::load(&self.config, forwards, self.guard.pinned, &self.guard)?;
        self.known.guard = Some(forwards);
        let before = self.restore.config().clone();
        let moved = before.devices != self.config.devices
            || before.unit.inside != self.config.unit.inside
            || before.unit.outside != self.config.unit.outside
            || before.unit.mode != self.config.unit.mode
            || self.restore.is_of_a_router()
            || before.unit.terminals != self.config.unit.terminals;
        if self.restore.left_behind() && moved {
            tracing::info!("removing what an earlier configuration has left");
            self.take_down(&before).await?;
            if before.devices.guard != self.config.devices.guard {
                guard::remove(&before.devices.guard)?;
            }
            self.restore.done()?;
        }
        self.restore.note(&self.config, [], [])?;
        self.restore.join()
    }

    /// Opens a TUN device, which is removed with everything else.
    pub(crate) fn open_device(&mut self, device: &Interface, queues: u16) -> Result<Vec<Tun>> {
        let wanted = SuperPackets {
            tcp: self.config.offload.tso,
            udp: self.config.offload.uso,
        };
        let kind = match self.config.unit.mode {
            Mode::Inline => DeviceKind::Ethernet,
            Mode::Gateway => DeviceKind::Ip,
        };
        let opened = Tun::open(device.as_str(), kind, queues, wanted)?;
        self.restore.note_device(device.as_str())?;
        Ok(opened)
    }

    /// Takes a configuration with other terminals or switches; interfaces and `[devices]` must be the
    /// same. The guard of the new terminals is in place when this returns; everything else follows
    /// with the next [`apply`](Self::apply). After a failure nothing has changed.
    pub(crate) fn configure(&mut self, config: &Config) -> Result<()> {
        let before = std::mem::replace(&mut self.config, config.clone());
        let joined = [&before, config].map(|c| c.offload.gro_forwarding);
        let mut take = || {
            self.apply_guard(Changes::TABLES)?;
            self.restore.note(&self.config, [], [])?;
            match joined {
                [true, false] => self.give_back_features(),
                _ => Ok(()),
            }
        };
        if let Err(e) = take() {
            self.config = before;
            return Err(e);
        }
        Ok(())
    }

    /// Restores the feature that joins forwarded datagrams, unless another unit of the host needs it.
    fn give_back_features(&mut self) -> Result<()> {
        let _alone = self.restore.lock();
        let others = self.restore.others();
        for link in [&self.config.unit.inside, &self.config.unit.outside] {
            let path = setting::feature(link.as_str(), plan::GRO_FORWARDING);
            if let Some(value) = self.restore.give_back(&path)?
                && !others.keep_sysctl(&path)
            {
                setting::set(&path, &value)?;
            }
        }
        Ok(())
    }

    /// Removes everything that the unit made and restores what it changed. Returns true if the
    /// guard stays.
    pub(crate) async fn remove(&mut self) -> Result<bool> {
        let config = self.config.clone();
        self.take_down(&config).await?;
        let table = config.devices.guard.as_str();
        if config.unit.on_stop == OnStop::Open && guard::remove_unpinned(table) {
            self.restore.done()?;
            return Ok(false);
        }
        let there = guard::there(table)?;
        let stays = config.unit.on_stop == OnStop::Closed || there.pinned;
        match stays {
            // What is forwarded from now on is up to the host.
            true => guard::load(&config, HostForwards::ALL, there.pinned, &there)?,
            false => guard::remove_tables(table, &there)?,
        }
        self.restore.done()?;
        Ok(stays)
    }

    /// Removes what a killed unit of this folder left, except for the guard. Returns true if there
    /// was something. After a failure it can be called again; nothing is lost.
    pub(crate) async fn undo(config: &Config, dir: &Path) -> Result<bool> {
        let restore = Restore::load(dir, config, Units::of_this_machine())?;
        let kernel = Kernel::open()?;
        if !restore.left_behind() {
            let rules = kernel.rules(false).await?;
            let rules: Vec<_> = rules.iter().filter(|r| r.ours).map(|r| &r.value).collect();
            return match leftovers::unknown(&restore, config, &rules) {
                Some(sentence) => bail!(sentence),
                None => Ok(false),
            };
        }
        let before = restore.config().clone();
        let links = kernel.links().await?;
        for device in restore.devices() {
            if links.iter().any(|l| l.name == device && l.carrier) {
                bail!(
                    "a process holds the device {device}: stop it first (`ip -d link show {device}`)"
                );
            }
        }
        let mut network = Self {
            ipv6: Ipv6::of(&before),
            config: before.clone(),
            kernel,
            restore,
            counters: Arc::default(),
            known: Known::default(),
            guard: guard::There::default(),
        };
        network.take_down(&before).await?;
        if before.devices.guard != config.devices.guard {
            guard::remove(&before.devices.guard)?;
        }
        network.restore.done()?;
        Ok(true)
    }

    /// Returns the configuration of a killed unit whose folder, which is gone, was this one.
    pub(crate) fn config_of_killed(dir: &Path) -> Result<Option<Config>> {
        Restore::config_of(dir, &Units::of_this_machine())
    }

    /// Removes everything but the guard of a unit with this configuration. Continues after failures
    /// and returns the first.
    async fn take_down(&mut self, config: &Config) -> Result<()> {
        let mut first = Ok(());
        let mut note = |result: Result<(), rtnetlink::Error>, what: &str| {
            if let Err(e) = result
                && !is_gone(&e)
                && first.is_ok()
            {
                first = Err(anyhow!("cannot {what}: {}", reason(&e)));
            }
        };
        let links = self.kernel.links().await?;
        // What other inline units have in their configurations is a gateway's beside them.
        let is_router = config.unit.mode == Mode::Gateway || self.restore.is_of_a_router();
        for v6 in [false, true].into_iter().filter(|_| is_router) {
            let rules = self.kernel.rules(v6).await.unwrap_or_default();
            for rule in rules.iter().filter(|f| f.ours && f.value.in_scope(config)) {
                note(self.kernel.remove_rule(rule).await, "remove a routing rule");
            }
            let d = &config.devices;
            for table in [d.inside_table, d.outside_table, MAIN_TABLE] {
                let routes = self.kernel.routes(v6, table, false, &links).await;
                let routes = routes.unwrap_or_default();
                for route in routes.iter().filter(|f| f.value.in_scope(config)) {
                    note(self.kernel.remove_route(route).await, "remove a route");
                }
            }
        }
        let proxies = self.kernel.proxies(&links).await.unwrap_or_default();
        for proxy in proxies
            .iter()
            .filter(|f| is_router && f.ours && f.value.in_scope(config))
        {
            note(
                self.kernel.remove_proxy(proxy).await,
                "remove a proxy neighbour",
            );
        }
        let hooked = [&config.unit.inside, &config.unit.outside].into_iter();
        for name in hooked.filter(|_| config.unit.mode == Mode::Inline) {
            let Some(link) = links.iter().find(|l| l.name == name.as_str()) else {
                continue;
            };
            for place in 0..plan::FILTERS {
                let priority = config.devices.filter_priority + place;
                let removed = self.kernel.remove_filters(link.index, priority).await;
                note(removed, "remove a filter");
            }
            // Somebody else may have filters there by now.
            if self.restore.made_hook(&link.name) && self.kernel.is_unused(link.index).await {
                note(
                    self.kernel.remove_hook(link.index).await,
                    "remove the ingress hook",
                );
            }
        }
        // The kernel takes some time for each, so they are removed at the same time.
        let mut removals = JoinSet::new();
        for device in self.restore.devices() {
            if let Some(link) = links.iter().find(|l| l.name == device) {
                let kernel = Kernel::open().unwrap_or_else(|_| self.kernel.clone());
                let index = link.index;
                removals.spawn(async move { kernel.remove_link(index).await });
            }
        }
        while let Some(removed) = removals.join_next().await {
            note(removed?, "remove a device");
        }
        let _alone = self.restore.lock();
        let others = self.restore.others();
        let groups = self.restore.groups();
        for (name, group) in groups.filter(|(name, _)| !others.keep_group(name)) {
            if let Some(link) = links.iter().find(|l| l.name == name) {
                let back = LinkChange {
                    group: Some(group),
                    ..LinkChange::default()
                };
                let set = self.kernel.set_link(link.index, back);
                note(set.await, "put back a link group");
            }
        }
        let sysctls = self.restore.sysctls();
        for (path, value) in sysctls.filter(|(path, _)| !others.keep_sysctl(path)) {
            setting::set(path, value)?;
        }
        first?;
        self.restore.settings_done()
    }
}

/// Returns a sentence about another inline unit of this host that uses one of the same interfaces: all
/// frames there are handed to that unit.
fn another_bump(config: &Config, restore: &Restore) -> Option<String> {
    let others = restore.others();
    let interfaces = [&config.unit.inside, &config.unit.outside];
    let taken = interfaces.into_iter().find(|link| {
        let path = setting::feature(link.as_str(), setting::PROMISCUOUS);
        config.unit.mode == Mode::Inline && others.sysctl(&path).is_some()
    })?;
    Some(format!(
        "another inline unit of this host uses {taken}, and is handed every frame there: give each inline unit interfaces of its own"
    ))
}

fn is_gone(e: &rtnetlink::Error) -> bool {
    matches!(
        errno(e),
        Some(libc::ESRCH | libc::ENOENT | libc::ENODEV | libc::EADDRNOTAVAIL)
    )
}
