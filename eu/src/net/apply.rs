//! Compares the parts of the host's network that may have changed with the wanted state, and corrects them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use anyhow::{Result, anyhow, bail};
use fpn::counters::Count;

use super::changes::{Changes, Scope};
use super::forwards::{self, HostForwards};
use super::kernel::{LinkChange, LinkState, errno};
use super::other_units::units_of;
use super::plan::{self, Facts, MAIN_TABLE, OtherUnit, Plan, Route};
use super::{Network, firewall, guard, mtu, setting, warnings};
use crate::config::Mode;

/// The result of a comparison with the kernel.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Applied {
    /// What was not as wanted and has been corrected, such as "MTU of fpn-red, 1318 -> 1418".
    pub restored: Vec<String>,
    /// What cannot be corrected at the moment, and what else keeps the unit from working, as sentences.
    pub warnings: Vec<String>,
    /// Size of the largest packet of a terminal that passes without being fragmented.
    pub inner_mtu: u32,
    /// The MTU of the outside; `None` if the host has no such interface at present.
    pub outside_mtu: Option<u16>,
}

/// What earlier comparisons have found out about the kernel's state.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// All links.
    links: Vec<LinkState>,
    /// The other units of this host.
    others: Vec<OtherUnit>,
    /// What the guard in the kernel was loaded for; `None` if that must be looked up.
    pub(super) guard: Option<HostForwards>,
    /// Routes of the unit whose places are taken by routes of others; true if such a route does the same.
    taken: BTreeMap<Route, bool>,
    /// Warnings about nftables rules of others that drop the unit's packets.
    firewall: Vec<String>,
    /// What could not be corrected yet, by part.
    waiting: BTreeMap<Part, Vec<String>>,
    scope: Arc<Scope>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Links,
    Filters,
    Routes,
    Rules,
}

/// The result of comparing one part.
#[derive(Debug, Default)]
struct Look {
    restored: Vec<String>,
    waiting: Vec<String>,
}

impl Network {
    /// Returns what news of the kernel must be about to concern this unit, as of the last comparison.
    pub(crate) fn scope(&self) -> Arc<Scope> {
        Arc::clone(&self.known.scope)
    }

    /// Compares the parts in `what` with the wanted state and corrects them. The TUN devices must have been
    /// opened. After a failure, call it again with the same parts.
    pub(crate) async fn apply(&mut self, what: Changes) -> Result<Applied> {
        self.counters.add(Count::NetworkChecks, 1);
        let mut restored = self.apply_guard(what)?;
        if what.links || what.rules {
            self.known.links = self.kernel.links().await?;
            self.known.others = self.other_units().await?;
        }
        let outside = self.config.unit.outside.as_str();
        let outside = self.known.links.iter().find(|l| l.name == outside);
        // The bridge that the outside is a port of has the host's addresses.
        let bridge = warnings::bridge_of_outside(&self.config, &self.known.links);
        let host = bridge.or(outside);
        let mut inner_mtu = 0;
        let of_outside = outside.map(|l| u16::try_from(l.mtu).unwrap_or(u16::MAX));
        // Without an outside there is no MTU to plan with; a warning says so.
        if let Some(outside_mtu) = outside.map(|l| l.mtu) {
            inner_mtu = mtu::inner_mtu(outside_mtu, self.config.data.on_the_wire());
            let facts = Facts {
                ipv6: self.ipv6.carried(),
                outside_mtu,
                joined: warnings::joined(&self.config, &self.known.links).is_some(),
                outside_address: host.and_then(|l| l.address.as_slice().try_into().ok()),
                force_forwarding: setting::has_force_forwarding(),
                interfaces: setting::ipv6_links(),
                others: self.known.others.clone(),
            };
            let plan = Plan::new(&self.config, &facts);
            self.known.scope = Arc::new(self.scope_of(&plan, &facts));
            restored.extend(self.apply_plan(&plan, what).await?);
        }
        if what.firewall {
            self.known.firewall = firewall::look(&self.config, self.ipv6.carried());
        }
        Ok(Applied {
            restored,
            warnings: self.warnings()?,
            inner_mtu,
            outside_mtu: of_outside,
        })
    }

    async fn apply_plan(&mut self, plan: &Plan, what: Changes) -> Result<Vec<String>> {
        let mut restored = Vec::new();
        if what.links || what.settings {
            restored.extend(self.apply_sysctls(plan, true)?);
        }
        if what.links {
            let look = self.apply_links(plan).await?;
            if !look.restored.is_empty() {
                self.known.links = self.kernel.links().await?;
            }
            restored.extend(self.note(Part::Links, look));
        }
        if what.links {
            let look = self.apply_filters(plan).await?;
            restored.extend(self.note(Part::Filters, look));
        }
        if what.rivals {
            self.known.taken.clear();
        }
        // An inline unit has neither routes nor rules; those in the numbers of its configuration are
        // another unit's.
        let is_router = self.config.unit.mode == Mode::Gateway;
        if is_router && (what.links || what.routes) {
            let look = self.apply_routes(plan).await?;
            restored.extend(self.note(Part::Routes, look));
        }
        if is_router && (what.links || what.rules) {
            let look = self.apply_rules(plan).await?;
            restored.extend(self.note(Part::Rules, look));
        }
        if what.links || what.settings {
            restored.extend(self.apply_sysctls(plan, false)?);
        }
        Ok(restored)
    }

    fn note(&mut self, part: Part, look: Look) -> Vec<String> {
        self.known.waiting.insert(part, look.waiting);
        look.restored
    }

    fn scope_of(&self, plan: &Plan, facts: &Facts) -> Scope {
        let d = &self.config.devices;
        let is_router = self.config.unit.mode == Mode::Gateway;
        let names: Vec<_> = plan.links.iter().map(|l| l.name.clone()).collect();
        let ours = self.known.links.iter().filter(|l| names.contains(&l.name));
        // What is for the host has its hardware address.
        let bridge = warnings::bridge_of_outside(&self.config, &self.known.links);
        let terminals = self.config.terminals();
        let single = terminals
            .iter()
            .filter(|net| net.prefix_len() == net.max_prefix_len());
        Scope {
            links: ours.chain(bridge).map(|l| l.index).collect(),
            all_links: facts.ipv6 && !facts.force_forwarding,
            tables: match is_router {
                true => vec![d.inside_table, d.outside_table],
                false => Vec::new(),
            },
            preferences: match is_router {
                true => d.rule_preference..d.rule_preference + plan::RULES,
                false => 0..0,
            },
            terminals: single.map(|net| net.addr()).collect(),
            guard: d.guard.clone(),
            names,
        }
    }

    /// Checks the guard if it may have changed, or if other rules are needed by now.
    pub(super) fn apply_guard(&mut self, what: Changes) -> Result<Vec<String>> {
        let forwards = self.forwards()?;
        if !what.guard && self.known.guard == Some(forwards) {
            return Ok(Vec::new());
        }
        self.counters.add(Count::GuardChecks, 1);
        self.known.guard = None;
        let loaded = guard::state(&self.config, forwards)?;
        if !loaded.whole {
            guard::load(&self.config, forwards, loaded.pinned, &loaded.there)?;
        }
        self.known.guard = Some(forwards);
        Ok(match loaded.whole {
            true => Vec::new(),
            false => vec!["the guard".into()],
        })
    }

    /// Returns what the host forwards of its own accord. It must be called before any setting is changed.
    pub(super) fn forwards(&mut self) -> Result<HostForwards> {
        self.restore.follow(&forwards::switches()?)?;
        let others = self.restore.others();
        HostForwards::of(&self.config, |path| self.restore.before(path, &others))
    }

    fn warnings(&self) -> Result<Vec<String>> {
        let mut all: Vec<_> = self.known.waiting.values().flatten().cloned().collect();
        all.extend(warnings::of(
            &self.config,
            &self.known.links,
            &warnings::own_addresses()?,
            &self.known.firewall,
            &self.restore,
        ));
        Ok(all)
    }

    fn apply_sysctls(&mut self, plan: &Plan, own: bool) -> Result<Vec<String>> {
        let _alone = self.restore.lock();
        let others = self.restore.others();
        let (mut noted, mut changes) = (Vec::new(), Vec::new());
        for wanted in plan.sysctls.iter().filter(|s| s.own == own) {
            let Some(now) = setting::get(&wanted.path)? else {
                continue;
            };
            let change = now != wanted.value && wanted.only_if.is_none_or(|value| now == value);
            // By this record the others know that the unit is inline here, whoever switched it on.
            let inline = wanted.path.ends_with(setting::PROMISCUOUS);
            // A setting that another unit has changed goes back to what that unit found.
            let theirs = others.sysctl(&wanted.path);
            if change || inline || theirs.is_some() {
                let before = theirs.map_or_else(|| now.clone(), str::to_owned);
                noted.push((wanted.path.clone(), before));
            }
            if change {
                changes.push((wanted, now));
            }
        }
        if !own {
            self.restore.note(&self.config, noted, [])?;
        }
        let mut restored = Vec::new();
        for (wanted, now) in changes {
            if setting::set(&wanted.path, wanted.value)? {
                restored.push(format!("{}, {now} -> {}", wanted.path, wanted.value));
            }
        }
        Ok(restored)
    }

    async fn apply_links(&mut self, plan: &Plan) -> Result<Look> {
        let _alone = self.restore.lock();
        let others = self.restore.others();
        // Listed again under the lock, because another unit may have changed a group since.
        let links = self.kernel.links().await?;
        let found = |wanted: &plan::Link| links.iter().find(|l| l.name == wanted.name);
        let theirs = plan.links.iter().filter(|l| l.own.is_none());
        let noted: Vec<_> = theirs
            .filter_map(|wanted| {
                wanted.group?;
                let now = found(wanted)?.group;
                let before = others.group(&wanted.name).unwrap_or(now);
                Some((wanted.name.clone(), before))
            })
            .collect();
        self.restore.note(&self.config, [], noted)?;
        let mut look = Look::default();
        for wanted in &plan.links {
            let Some(now) = found(wanted) else {
                // For the operator's interfaces there are other warnings.
                if wanted.own.is_some() {
                    look.waiting
                        .push(format!("{} no longer exists", wanted.name));
                }
                continue;
            };
            let own = wanted.own;
            let change = LinkChange {
                group: wanted.group.filter(|group| *group != now.group),
                mtu: own.map(|o| o.mtu).filter(|mtu| *mtu != now.mtu),
                queue_len: own.map(|o| o.queue_len).filter(|n| *n != now.queue_len),
                up: own.map(|o| o.up).filter(|up| *up != now.up),
            };
            if change != LinkChange::default() {
                let set = self.kernel.set_link(now.index, change).await;
                let sentence = || differences(wanted, now);
                settle(set, &mut look, "change", sentence)?;
            }
        }
        Ok(look)
    }

    async fn apply_filters(&mut self, plan: &Plan) -> Result<Look> {
        let mut look = Look::default();
        let names: BTreeSet<&str> = plan.filters.iter().map(|f| f.link.as_str()).collect();
        for name in names {
            let links = &self.known.links;
            let Some(index) = links.iter().find(|l| l.name == name).map(|l| l.index) else {
                continue;
            };
            let wanted: Vec<_> = plan.filters.iter().filter(|f| f.link == name).collect();
            if self.kernel.has_filters(index, &wanted, links).await? {
                continue;
            }
            let made = self.kernel.add_hook(index).await;
            let hook = || format!("the ingress hook of {name}");
            let made = match made {
                Ok(made) => made,
                Err(e) => {
                    require_module(&e, "sch_ingress")?;
                    settle(Err(e), &mut look, "make", hook)?;
                    continue;
                }
            };
            // The unit's own devices take theirs with them.
            let operators = [&self.config.unit.inside, &self.config.unit.outside];
            if made && operators.iter().any(|link| link.as_str() == name) {
                self.restore.note_hook(name)?;
            }
            let first = self.config.devices.filter_priority;
            for priority in first..first + plan::FILTERS {
                let removed = self.kernel.remove_filters(index, priority).await;
                settle_quietly(removed, &mut look, || format!("a filter of {name}"))?;
            }
            let links = &self.known.links;
            for filter in wanted {
                let added = self.kernel.add_filter(index, filter, links).await;
                if let Err(e) = &added {
                    require_module(e, "cls_u32 or act_mirred")?;
                }
                settle_quietly(added, &mut look, || format!("a filter of {name}"))?;
            }
            look.restored.push(format!("the filters of {name}"));
        }
        Ok(look)
    }

    async fn apply_routes(&mut self, plan: &Plan) -> Result<Look> {
        let mut look = Look::default();
        let d = &self.config.devices;
        let tables = [d.inside_table, d.outside_table, MAIN_TABLE];
        for v6 in self.families() {
            let mut found = Vec::new();
            for table in tables {
                let links = &self.known.links;
                found.extend(self.kernel.routes(v6, table, false, links).await?);
            }
            let of_family = |r: &&Route| r.prefix.addr().is_ipv6() == v6;
            let wanted = plan.routes.iter().filter(of_family);
            for route in wanted.filter(|r| !found.iter().any(|f| f.value == **r)) {
                self.add_route(route, &mut look).await?;
            }
            let stale = found
                .iter()
                .filter(|f| f.value.in_scope(&self.config) && !plan.routes.contains(&f.value));
            for route in stale {
                let removed = self.kernel.remove_route(route).await;
                let Route { prefix, table, .. } = &route.value;
                settle(removed, &mut look, "remove", || {
                    format!("the stale route {prefix} in table {table}")
                })?;
            }
        }
        Ok(look)
    }

    async fn add_route(&mut self, route: &Route, look: &mut Look) -> Result<()> {
        let links = &self.known.links;
        let added = self.kernel.add_route(route, links).await;
        let is_taken = |e: &rtnetlink::Error| errno(e) == Some(libc::EEXIST);
        if !added.as_ref().is_err_and(is_taken) {
            self.known.taken.remove(route);
            return settle(added, look, "add", || {
                format!("the route {} in table {}", route.prefix, route.table)
            });
        }
        // No unit has made such a route, so somebody else's is in its place. It is looked up once,
        // because the whole table may be long.
        let same = match self.known.taken.get(route) {
            Some(same) => *same,
            None => {
                let v6 = route.prefix.addr().is_ipv6();
                let all = self.kernel.routes(v6, route.table, true, links).await?;
                let same = all.iter().any(|found| found.value == *route);
                self.known.taken.insert(route.clone(), same);
                same
            }
        };
        if !same {
            look.waiting.push(format!(
                "cannot add the route {} in table {}: a route of somebody else is in its place, so the packets that should take it are dropped",
                route.prefix, route.table
            ));
        }
        Ok(())
    }

    async fn apply_rules(&self, plan: &Plan) -> Result<Look> {
        let mut look = Look::default();
        for v6 in self.families() {
            let found = self.kernel.rules(v6).await?;
            let wanted = plan.rules.iter().filter(|r| r.v6 == v6);
            for rule in wanted.filter(|r| !found.iter().any(|f| f.value == **r)) {
                let added = self.kernel.add_rule(rule).await;
                settle(added, &mut look, "add", || {
                    format!("the routing rule {} ({})", rule.preference, family(v6))
                })?;
            }
            let stale = found.iter().filter(|f| {
                f.ours && f.value.in_scope(&self.config) && !plan.rules.contains(&f.value)
            });
            for rule in stale {
                let removed = self.kernel.remove_rule(rule).await;
                settle(removed, &mut look, "remove", || {
                    format!(
                        "the stale routing rule {} ({})",
                        rule.value.preference,
                        family(v6)
                    )
                })?;
            }
        }
        Ok(look)
    }

    /// Returns the other units that are set up on this host.
    async fn other_units(&self) -> Result<Vec<OtherUnit>> {
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

/// Records a change that the kernel made, keeps one that it cannot make at the moment for later, and fails
/// for everything else. `verb` and `what` describe the change: "add" "the route …".
fn settle(
    result: Result<(), rtnetlink::Error>,
    look: &mut Look,
    verb: &str,
    what: impl Fn() -> String,
) -> Result<()> {
    let Err(e) = result else {
        let removed = if verb == "remove" { " (removed)" } else { "" };
        look.restored.push(what() + removed);
        return Ok(());
    };
    match errno(&e) {
        // Somebody else was faster: the state is already as wanted.
        Some(libc::EEXIST | libc::ESRCH | libc::ENOENT) => Ok(()),
        // The link is down or gone, or IPv6 was switched off on it (EACCES; a lack of privilege is EPERM).
        Some(libc::ENETDOWN | libc::ENODEV | libc::ENETUNREACH | libc::EINVAL | libc::EACCES) => {
            look.waiting
                .push(format!("cannot {verb} {} yet: {}", what(), reason(&e)));
            Ok(())
        }
        Some(libc::EPERM) => bail!(
            "not permitted to {verb} {}: run as root, or with CAP_NET_ADMIN",
            what()
        ),
        _ => Err(anyhow!("cannot {verb} {}: {}", what(), reason(&e))),
    }
}

/// Fails with a remedy if an error says that the kernel does not know what it was asked for.
fn require_module(e: &rtnetlink::Error, module: &str) -> Result<()> {
    match errno(e) {
        Some(libc::ENOENT | libc::EOPNOTSUPP) => bail!(
            "the kernel lacks {module}, by which an inline unit is handed its frames: load it (modprobe), or use gateway mode"
        ),
        _ => Ok(()),
    }
}

/// As [`settle`], for a part of something larger that is reported as a whole.
fn settle_quietly(
    result: Result<(), rtnetlink::Error>,
    look: &mut Look,
    what: impl Fn() -> String,
) -> Result<()> {
    match result {
        Ok(()) => Ok(()),
        failed => settle(failed, look, "change", what),
    }
}

/// Describes how a link is not as wanted, as in "MTU of fpn-red, 1318 -> 1418".
fn differences(wanted: &plan::Link, now: &LinkState) -> String {
    let name = &wanted.name;
    let mut all = Vec::new();
    let mut differ = |what: &str, now: u32, wanted: u32| {
        if now != wanted {
            all.push(format!("{what} of {name}, {now} -> {wanted}"));
        }
    };
    differ("group", now.group, wanted.group.unwrap_or(now.group));
    if let Some(own) = wanted.own {
        differ("MTU", now.mtu, own.mtu);
        differ("queue length", now.queue_len, own.queue_len);
        match (now.up, own.up) {
            (false, true) => all.push(format!("{name} was down")),
            (true, false) => all.push(format!("{name} was up")),
            _ => {}
        }
    }
    all.join("; ")
}

fn family(v6: bool) -> &'static str {
    match v6 {
        true => "IPv6",
        false => "IPv4",
    }
}

pub(super) fn reason(e: &rtnetlink::Error) -> String {
    match errno(e) {
        Some(number) => std::io::Error::from_raw_os_error(number).to_string(),
        None => e.to_string(),
    }
}
