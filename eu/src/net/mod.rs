//! The host's network while the unit runs: a wanted state ([`plan`]), compared with the kernel's and applied again after
//! every change of it, and taken away when the unit stops.
//!
//! Order matters. The guard is loaded before anything else and removed after everything else, so that there is no moment
//! in which a half-made set-up passes plaintext.

mod doubts;
mod forwards;
pub(crate) mod guard;
mod ipv6;
mod kernel;
mod leftovers;
mod misplaced;
mod mtu;
mod neighbours;
mod plan;
mod restore;
mod sysctl;
mod units;
mod watch;

use std::net::IpAddr;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};

use crate::config::{Config, Interface, OnStop};
use crate::sys::tun::{self, Tun};
use forwards::HostForwards;
use kernel::{Kernel, LinkState, errno};
use misplaced::{Unit, another_unit, ports, units_of};
use plan::{Facts, Plan};
use restore::Restore;
use units::Units;

pub(crate) use ipv6::Ipv6;
pub(crate) use watch::watch;

/// The set-up of one unit on this host.
#[derive(Debug)]
pub(crate) struct Network {
    config: Config,
    kernel: Kernel,
    restore: Restore,
    ipv6: Ipv6,
}

/// What a comparison with the kernel found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Applied {
    /// How many things were not as wanted and are now.
    pub changed: usize,
    /// What cannot be as wanted at the moment, as sentences; tried again after the next change of the kernel's state.
    pub waiting: Vec<String>,
    /// Largest packet of a terminal that passes uncut.
    pub inner_mtu: u32,
}

impl Network {
    /// Checks that the unit can be set up here. Changes nothing.
    pub(crate) async fn open(config: &Config, dir: &Path) -> Result<Self> {
        let kernel = Kernel::open()?;
        let links = kernel.links().await?;
        check(config, &links)?;
        for device in [&config.devices.red, &config.devices.black] {
            if links.iter().any(|l| l.name == device.as_str() && l.carrier) {
                bail!(
                    "the TUN device {device} is in use by another process: if another unit runs on this host, give this one other names in [devices]"
                );
            }
        }
        let restore = Restore::load(dir, config, Units::of_this_machine())?;
        let rules = kernel.rules(false).await?;
        let rules: Vec<_> = rules.iter().filter(|r| r.ours).map(|r| &r.value).collect();
        let guard = guard::state(config, HostForwards::ALL)?.links;
        if let Some(sentence) = another_unit([config, restore.config()], &rules, &guard) {
            let orphans = restore.orphans();
            let killed = orphans.iter().map(leftovers::of_an_orphan);
            let sentences: Vec<_> = std::iter::once(sentence).chain(killed).collect();
            bail!(sentences.join(". "));
        }
        if let Some(sentence) = leftovers::unknown(&restore, config, &rules) {
            bail!(sentence);
        }
        Ok(Self {
            ipv6: Ipv6::of(config),
            config: config.clone(),
            kernel,
            restore,
        })
    }

    /// Whether IPv6 is carried.
    pub(crate) fn ipv6(&self) -> Ipv6 {
        self.ipv6
    }

    /// True if an earlier process was killed before it could clean up.
    pub(crate) fn left_behind(&self) -> bool {
        self.restore.left_behind()
    }

    /// Units that were killed, whose folders are gone, and that have left something on this host, as sentences.
    pub(crate) async fn orphans(&self) -> Result<Vec<String>> {
        let links = self.kernel.links().await?;
        Ok(leftovers::of_orphans(&self.restore, &links))
    }

    /// Loads the guard, and takes away what an earlier process with other names has left. To be called before the TUN
    /// devices are made.
    pub(crate) async fn begin(&mut self) -> Result<()> {
        let forwards = self.forwards()?;
        let pinned = guard::state(&self.config, forwards)?.pinned;
        guard::load(&self.config, forwards, pinned)?;
        let before = self.restore.config().clone();
        let moved = before.devices != self.config.devices
            || before.unit.inside != self.config.unit.inside
            || before.unit.outside != self.config.unit.outside
            || before.unit.mode != self.config.unit.mode
            || before.unit.ce != self.config.unit.ce;
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

    /// Opens a TUN device, to be removed with everything else.
    pub(crate) fn open_device(&mut self, device: &Interface) -> Result<Tun> {
        let tun = Tun::open(device.as_str())?;
        self.restore.note_device(device.as_str())?;
        Ok(tun)
    }

    /// Makes everything as wanted. The TUN devices must have been opened.
    pub(crate) async fn apply(&mut self) -> Result<Applied> {
        let forwards = self.forwards()?;
        let loaded = guard::state(&self.config, forwards)?;
        let mut applied = Applied::default();
        if !loaded.whole {
            guard::load(&self.config, forwards, loaded.pinned)?;
            applied.changed += 1;
        }
        let links = self.kernel.links().await?;
        let Some(outside) = links
            .iter()
            .find(|l| l.name == self.config.unit.outside.as_str())
        else {
            applied
                .waiting
                .push(format!("{} is gone", self.config.unit.outside));
            return Ok(applied);
        };
        let taken = ports(&self.config, &links);
        applied.waiting.extend(taken);
        let facts = Facts {
            ipv6: self.ipv6.carried(),
            outside_mtu: outside.mtu,
            force_forwarding: sysctl::has_force_forwarding(),
            interfaces: sysctl::ipv6_links(),
            others: self.other_units().await?,
        };
        applied.inner_mtu = mtu::inner_mtu(outside.mtu, self.config.data.encapsulation);
        let plan = Plan::new(&self.config, &facts);
        self.apply_sysctls(&plan, true, &mut applied)?;
        self.apply_links(&plan, &mut applied).await?;
        let links = self.kernel.links().await?;
        self.apply_routes(&plan, &links, &mut applied).await?;
        self.apply_rules(&plan, &mut applied).await?;
        self.apply_sysctls(&plan, false, &mut applied)?;
        self.apply_proxies(&plan, &links, &mut applied).await?;
        Ok(applied)
    }

    /// Takes away everything that the unit made and puts back what it changed. True if the guard stays.
    pub(crate) async fn remove(&mut self) -> Result<bool> {
        let config = self.config.clone();
        self.take_down(&config).await?;
        let loaded = guard::state(&config, HostForwards::ALL)?;
        let stays = config.unit.on_stop == OnStop::Closed || loaded.pinned;
        match stays {
            // What is forwarded from now on is the host's own affair.
            true => guard::load(&config, HostForwards::ALL, loaded.pinned)?,
            false => guard::remove(&config.devices.guard)?,
        }
        self.restore.done()?;
        Ok(stays)
    }

    /// Takes away what a unit of this folder that was killed has left, all but the guard; true if there was something.
    /// Nothing is lost when it fails: it can be called again.
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
                    "a process holds the TUN device {device}: stop it first (`ip -d link show {device}`)"
                );
            }
        }
        let mut network = Self {
            ipv6: Ipv6::of(&before),
            config: before.clone(),
            kernel,
            restore,
        };
        network.take_down(&before).await?;
        if before.devices.guard != config.devices.guard {
            guard::remove(&before.devices.guard)?;
        }
        network.restore.done()?;
        Ok(true)
    }

    /// The configuration of a unit that was killed and whose folder is gone, which this one was.
    pub(crate) fn config_of_killed(dir: &Path) -> Result<Option<Config>> {
        Restore::config_of(dir, &Units::of_this_machine())
    }

    /// Answers neighbour solicitations for the other side, on both links of an inline unit, until one of them goes down or
    /// is another one than before.
    pub(crate) async fn answer_neighbours(config: &Config) -> Result<()> {
        let links = neighbour_links(config).await?;
        let [(inside, inside_mac), (outside, outside_mac)] = links;
        let terminals = config.terminals();
        let served = |a| terminals.iter().any(|net| net.contains(&IpAddr::V6(a)));
        let link_local = |a: std::net::Ipv6Addr| a.segments()[0] & 0xffc0 == 0xfe80;
        // On outside the kernel answers for single addresses; prefixes are left to us.
        let single = |a| {
            let a = IpAddr::V6(a);
            terminals
                .iter()
                .any(|net| net.addr() == a && net.prefix_len() == 128)
        };
        let changed = async {
            while neighbour_links(config).await? == links {
                tokio::time::sleep(NEIGHBOURS_LOOK).await;
            }
            Err::<(), _>(anyhow!("the unit's links have changed"))
        };
        tokio::try_join!(
            neighbours::answer(inside, inside_mac, |a| !served(a) && !link_local(a)),
            neighbours::answer(outside, outside_mac, |a| served(a) && !single(a)),
            changed,
        )
        .map(drop)
    }

    /// The gateways of this host's default routes.
    pub(crate) async fn default_gateways() -> Vec<IpAddr> {
        match Kernel::open() {
            Ok(kernel) => kernel.default_gateways().await.unwrap_or_default(),
            Err(_) => Vec::new(),
        }
    }

    /// What the host forwards of its own accord. The first look at it comes before any setting is changed.
    fn forwards(&mut self) -> Result<HostForwards> {
        self.restore.follow(&forwards::switches()?)?;
        let others = self.restore.others();
        HostForwards::of(&self.config, |path| self.restore.before(path, &others))
    }

    fn apply_sysctls(&mut self, plan: &Plan, own: bool, applied: &mut Applied) -> Result<()> {
        let _alone = self.restore.lock();
        let others = self.restore.others();
        let (mut noted, mut changes) = (Vec::new(), Vec::new());
        for wanted in plan.sysctls.iter().filter(|s| s.own == own) {
            let Some(now) = sysctl::get(&wanted.path)? else {
                continue;
            };
            let change = now != wanted.value && wanted.only_if.is_none_or(|value| now == value);
            // What another unit has changed goes back to what that one found.
            let theirs = others.sysctl(&wanted.path);
            if change || theirs.is_some() {
                let before = theirs.map_or(now, str::to_owned);
                noted.push((wanted.path.clone(), before));
            }
            if change {
                changes.push(wanted);
            }
        }
        if !own {
            self.restore.note(&self.config, noted, [])?;
        }
        for wanted in changes {
            if sysctl::set(&wanted.path, wanted.value)? {
                applied.changed += 1;
            }
        }
        Ok(())
    }

    async fn apply_links(&mut self, plan: &Plan, applied: &mut Applied) -> Result<()> {
        let _alone = self.restore.lock();
        let others = self.restore.others();
        let links = self.kernel.links().await?;
        let found = |wanted: &plan::Link| links.iter().find(|l| l.name == wanted.name);
        let theirs = plan.links.iter().filter(|l| l.own_mtu.is_none());
        let noted: Vec<_> = theirs
            .filter_map(|wanted| {
                let now = found(wanted)?.group;
                Some((
                    wanted.name.clone(),
                    others.group(&wanted.name).unwrap_or(now),
                ))
            })
            .collect();
        self.restore.note(&self.config, [], noted)?;
        for wanted in &plan.links {
            let Some(now) = found(wanted) else {
                applied.waiting.push(format!("{} is gone", wanted.name));
                continue;
            };
            let group = (now.group != wanted.group).then_some(wanted.group);
            let mtu = wanted.own_mtu.filter(|mtu| *mtu != now.mtu);
            let up = wanted.own_mtu.is_some() && !now.up;
            if group.is_some() || mtu.is_some() || up {
                let set = self.kernel.set_link(now.index, group, mtu, up).await;
                settle(set, applied, || format!("change the link {}", wanted.name))?;
            }
        }
        Ok(())
    }

    async fn apply_routes(
        &self,
        plan: &Plan,
        links: &[LinkState],
        applied: &mut Applied,
    ) -> Result<()> {
        for v6 in self.families() {
            let found = self.kernel.routes(v6, links).await?;
            let wanted = plan
                .routes
                .iter()
                .filter(|r| r.prefix.addr().is_ipv6() == v6);
            for route in wanted.filter(|r| !found.iter().any(|f| f.value == **r)) {
                let added = self.kernel.add_route(route, links).await;
                if added
                    .as_ref()
                    .is_err_and(|e| errno(e) == Some(libc::EEXIST))
                {
                    // It was looked for just now: this is another one to the same prefix.
                    applied.waiting.push(format!(
                        "cannot add the route {} in table {}: somebody else's is in its place, and what should take ours is dropped",
                        route.prefix, route.table
                    ));
                    continue;
                }
                settle(added, applied, || {
                    format!("add the route {} in table {}", route.prefix, route.table)
                })?;
            }
            let stale = found.iter().filter(|f| {
                f.ours && f.value.in_scope(&self.config) && !plan.routes.contains(&f.value)
            });
            for route in stale {
                let removed = self.kernel.remove_route(route).await;
                settle(removed, applied, || {
                    format!("remove the route {}", route.value.prefix)
                })?;
            }
        }
        Ok(())
    }

    async fn apply_rules(&self, plan: &Plan, applied: &mut Applied) -> Result<()> {
        for v6 in self.families() {
            let found = self.kernel.rules(v6).await?;
            let wanted = plan.rules.iter().filter(|r| r.v6 == v6);
            for rule in wanted.filter(|r| !found.iter().any(|f| f.value == **r)) {
                let added = self.kernel.add_rule(rule).await;
                settle(added, applied, || {
                    format!("add the routing rule {}", rule.preference)
                })?;
            }
            let stale = found.iter().filter(|f| {
                f.ours && f.value.in_scope(&self.config) && !plan.rules.contains(&f.value)
            });
            for rule in stale {
                let removed = self.kernel.remove_rule(rule).await;
                settle(removed, applied, || {
                    format!("remove the routing rule {}", rule.value.preference)
                })?;
            }
        }
        Ok(())
    }

    async fn apply_proxies(
        &self,
        plan: &Plan,
        links: &[LinkState],
        applied: &mut Applied,
    ) -> Result<()> {
        if !self.ipv6.carried() {
            return Ok(());
        }
        let found = self.kernel.proxies(links).await?;
        for proxy in &plan.proxies {
            if found.iter().any(|f| f.value == *proxy) {
                continue;
            }
            let added = self.kernel.add_proxy(proxy, links).await;
            settle(added, applied, || {
                format!("answer for {} on {}", proxy.address, proxy.link)
            })?;
        }
        Ok(())
    }

    /// Takes away all but the guard of a unit with this configuration. Goes on after failures and tells of the first.
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
        for v6 in [false, true] {
            let rules = self.kernel.rules(v6).await.unwrap_or_default();
            for rule in rules.iter().filter(|f| f.ours && f.value.in_scope(config)) {
                note(self.kernel.remove_rule(rule).await, "remove a routing rule");
            }
            let routes = self.kernel.routes(v6, &links).await.unwrap_or_default();
            for route in routes.iter().filter(|f| f.ours && f.value.in_scope(config)) {
                note(self.kernel.remove_route(route).await, "remove a route");
            }
        }
        let proxies = self.kernel.proxies(&links).await.unwrap_or_default();
        for proxy in proxies
            .iter()
            .filter(|f| f.ours && f.value.in_scope(config))
        {
            note(
                self.kernel.remove_proxy(proxy).await,
                "remove a proxy neighbour",
            );
        }
        for device in self.restore.devices() {
            if let Some(link) = links.iter().find(|l| l.name == device) {
                note(
                    self.kernel.remove_link(link.index).await,
                    "remove a TUN device",
                );
            }
        }
        let _alone = self.restore.lock();
        let others = self.restore.others();
        let groups = self.restore.groups();
        for (name, group) in groups.filter(|(name, _)| !others.keep_group(name)) {
            if let Some(link) = links.iter().find(|l| l.name == name) {
                let set = self.kernel.set_link(link.index, Some(group), None, false);
                note(set.await, "put back a link group");
            }
        }
        let sysctls = self.restore.sysctls();
        for (path, value) in sysctls.filter(|(path, _)| !others.keep_sysctl(path)) {
            sysctl::set(path, value)?;
        }
        first?;
        self.restore.settings_done()
    }

    /// The other units that are set up on this host.
    async fn other_units(&self) -> Result<Vec<Unit>> {
        let rules = self.kernel.rules(false).await?;
        let rules: Vec<_> = rules.iter().filter(|r| r.ours).map(|r| &r.value).collect();
        let mut units = units_of(&rules);
        units.retain(|unit| unit.first != self.config.devices.rule_preference);
        Ok(units)
    }

    fn families(&self) -> impl Iterator<Item = bool> + use<> {
        let ipv6 = self.ipv6.carried();
        [false, true].into_iter().filter(move |v6| !v6 || ipv6)
    }
}

/// Checks that this process may change the host's network. Changes nothing.
pub(crate) fn require_privilege() -> Result<()> {
    let status =
        std::fs::read_to_string("/proc/self/status").context("cannot read /proc/self/status")?;
    let effective = status.lines().find_map(|line| line.strip_prefix("CapEff:"));
    let effective = effective.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    let needed = 1 << CAP_NET_ADMIN | 1 << CAP_NET_RAW;
    if effective.is_some_and(|mask| mask & needed != needed) {
        bail!(
            "no privilege to change this host's network: run as root, or with CAP_NET_ADMIN and CAP_NET_RAW"
        );
    }
    Ok(())
}

/// Loads the guard of a folder's unit, to stay when that stops.
pub(crate) fn guard_on(config: &Config, dir: &Path) -> Result<()> {
    let restore = Restore::load(dir, config, Units::of_this_machine())?;
    let others = restore.others();
    let forwards = match restore.left_behind() {
        true => HostForwards::of(config, |path| restore.before(path, &others))?,
        false => HostForwards::ALL,
    };
    guard::load(config, forwards, true)
}

/// Checks that the unit of a folder could be set up here, whether it runs or not; tells whether it would carry IPv6, and
/// what keeps it from working at the moment. Changes nothing.
pub(crate) async fn check_host(config: &Config, dir: &Path) -> Result<(Ipv6, Vec<String>)> {
    let kernel = Kernel::open()?;
    let links = kernel.links().await?;
    check(config, &links)?;
    let ipv6 = Ipv6::of(config);
    let mut doubts = doubts::of(config, &links, &doubts::own_addresses()?);
    let restore = Restore::load(dir, config, Units::of_this_machine())?;
    let rules = kernel.rules(false).await?;
    let rules: Vec<_> = rules.iter().filter(|r| r.ours).map(|r| &r.value).collect();
    if let Some(sentence) = leftovers::unknown(&restore, config, &rules) {
        bail!(sentence);
    }
    doubts.extend(leftovers::of_this_unit(&restore, &links));
    doubts.extend(leftovers::of_orphans(&restore, &links));
    Ok((ipv6, doubts))
}

/// Checks that the interfaces to the terminals and to the hub are there.
pub(crate) async fn check_interfaces(config: &Config) -> Result<()> {
    let links = Kernel::open()?.links().await?;
    find(&links, &config.unit.inside, "inside")?;
    find(&links, &config.unit.outside, "outside").map(drop)
}

fn check(config: &Config, links: &[LinkState]) -> Result<()> {
    require_privilege()?;
    find(links, &config.unit.inside, "inside")?;
    let outside = find(links, &config.unit.outside, "outside")?;
    if let Some(sentence) = ports(config, links).next() {
        bail!(sentence);
    }
    let inner = mtu::inner_mtu(outside.mtu, config.data.encapsulation);
    let needed = mtu::sealed_len(inner, config.data.encapsulation);
    if needed > outside.mtu {
        bail!(
            "{} has an MTU of {}, too small for a packet of {inner} bytes and its encryption: at least {needed} are needed",
            config.unit.outside,
            outside.mtu,
        );
    }
    tun::check_node()?;
    guard::state(config, HostForwards::ALL).map(drop)
}

/// Number and hardware address of inside and outside.
async fn neighbour_links(config: &Config) -> Result<[(u32, [u8; 6]); 2]> {
    let links = Kernel::open()?.links().await?;
    let link = |interface: &Interface, role| -> Result<_> {
        let link = find(&links, interface, role)?;
        let mac = <[u8; 6]>::try_from(link.address.as_slice())
            .map_err(|_| anyhow!("{interface} is no Ethernet interface: use gateway mode"))?;
        Ok((link.index, mac))
    };
    Ok([
        link(&config.unit.inside, "inside")?,
        link(&config.unit.outside, "outside")?,
    ])
}

fn find<'a>(links: &'a [LinkState], name: &Interface, role: &str) -> Result<&'a LinkState> {
    links
        .iter()
        .find(|l| l.name == name.as_str())
        .with_context(|| {
            let there: Vec<_> = links.iter().map(|l| l.name.as_str()).collect();
            format!(
                "there is no interface {name} (the {role} of this unit); this host has {}",
                there.join(", ")
            )
        })
}

/// Counts a change that the kernel took, keeps one that it cannot take at the moment for later, and fails for all else.
fn settle(
    result: Result<(), rtnetlink::Error>,
    applied: &mut Applied,
    what: impl Fn() -> String,
) -> Result<()> {
    let Err(e) = result else {
        applied.changed += 1;
        return Ok(());
    };
    match errno(&e) {
        // Somebody else was faster: it is there, or it is gone, as wanted.
        Some(libc::EEXIST | libc::ESRCH | libc::ENOENT) => Ok(()),
        // The link is down or gone, or IPv6 was switched off on it (EACCES; a lack of privilege is EPERM).
        Some(libc::ENETDOWN | libc::ENODEV | libc::ENETUNREACH | libc::EINVAL | libc::EACCES) => {
            applied
                .waiting
                .push(format!("cannot {} yet: {}", what(), reason(&e)));
            Ok(())
        }
        Some(libc::EPERM) => bail!(
            "no privilege to {}: run as root, or with CAP_NET_ADMIN",
            what()
        ),
        _ => Err(anyhow!("cannot {}: {}", what(), reason(&e))),
    }
}

fn reason(e: &rtnetlink::Error) -> String {
    match errno(e) {
        Some(number) => std::io::Error::from_raw_os_error(number).to_string(),
        None => e.to_string(),
    }
}

fn is_gone(e: &rtnetlink::Error) -> bool {
    matches!(
        errno(e),
        Some(libc::ESRCH | libc::ENOENT | libc::ENODEV | libc::EADDRNOTAVAIL)
    )
}

/// How often the links are compared with those on which neighbours are answered.
const NEIGHBOURS_LOOK: Duration = Duration::from_secs(2);
// `linux/capability.h`.
const CAP_NET_ADMIN: u32 = 12;
const CAP_NET_RAW: u32 = 13;
