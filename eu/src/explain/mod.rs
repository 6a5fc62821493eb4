//! `fpn-eu explain`: says what happens at this moment to the packets between two addresses, and by which
//! rule.
//!
//! This module holds no rules. It asks the data path's own functions, with the snapshot that the data
//! path's threads use, and puts their answers into words.

use std::net::IpAddr;

use fpn::DropReason;
use fpn::datapath::{Action, HoldLimits, Snapshot, Unheard, Why, decide, hear};
use fpn::ids::GroupId;
use fpn::keyshare::ring::SuiteId;
use fpn::keyshare::{GroupKeys, Transmit};
use fpn::search::Pair;
use fpn::search::policy::NotClear;
use fpn::wire::esp::Encapsulation;
use ipnet::IpNet;
use serde::{Deserialize, Serialize};

use crate::paths::PathView;

/// `fpn-eu explain --json`.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Explanation {
    /// The direction that was asked for, then the reverse one.
    pub directions: [Direction; 2],
    /// `udp` or `esp`.
    pub encapsulation: String,
    /// The UDP port at which ESP is expected, and to which it is sent if the encapsulation is `udp`.
    pub port: u16,
    /// Size of the largest packet of a terminal that passes without being fragmented.
    pub inner_mtu: u32,
    /// The snapshot's version.
    pub snapshot: u64,
    /// What keeps packets of any pair from passing at this unit or on its host, as `status` warns of it.
    pub warnings: Vec<String>,
}

/// What happens to the packets of one direction at this unit.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Direction {
    /// Their source address.
    pub src: IpAddr,
    /// Their destination address.
    pub dst: IpAddr,
    /// Whether they go from the terminals to the hub or the other way.
    pub way: Way,
    /// Out: `encrypt`, `wait`, `plain` or `drop`. In: `decrypt` (encrypted packets are delivered, packets
    /// in clear are not), `plain` (packets in clear are delivered too) or `drop`.
    pub action: String,
    /// Name of the rule.
    pub rule: String,
    /// The rule as a sentence.
    pub why: String,
    /// The counter of the drop, without `drop_`. In, `decrypt`: the counter for packets in clear.
    pub drop: Option<String>,
    /// What to do about it, if anything.
    pub remedy: Option<String>,
    /// Out: the group that the path names. In: every group whose packets are delivered.
    pub groups: Vec<String>,
    /// Out, `encrypt`: the epoch of the key.
    pub epoch: Option<u64>,
    /// Out, `encrypt`: the suite of the key.
    pub suite: Option<SuiteId>,
    /// Out, `encrypt`: the SPI of the key, as eight hexadecimal digits.
    pub spi: Option<String>,
    /// What the policy says about the pair without a path: `open` (packets may pass in clear), `closed`,
    /// `protected` or `unknown`.
    pub policy: String,
    /// The longest protected prefix that contains one of the addresses, if one does.
    pub protected: Option<IpNet>,
    /// Out, `encrypt`: the largest packet of the pair that is encrypted in one piece, if this unit knows
    /// it; larger ones are fragmented or their senders told.
    pub largest: Option<usize>,
    /// The pair's path, as in `fpn-eu paths`.
    pub path: Option<PathView>,
}

/// A direction through the unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Way {
    /// From the terminals to the hub.
    Out,
    /// From the hub to the terminals.
    In,
}

impl Direction {
    /// Returns its source and destination.
    pub(crate) fn pair(&self) -> Pair {
        let (src, dst) = (self.src, self.dst);
        Pair { src, dst }
    }
}

/// Returns the pair, or what is wrong with two addresses of different families.
pub(crate) fn pair(src: IpAddr, dst: IpAddr) -> Result<Pair, String> {
    if src.is_ipv4() != dst.is_ipv4() {
        return Err(format!(
            "{src} and {dst} are of different families: no packet goes from IPv4 to IPv6. Give two IPv4 or two IPv6 addresses"
        ));
    }
    Ok(Pair { src, dst })
}

/// Explains what happens to the packets of a pair and to those of the reverse pair.
///
/// The unit is in front of one end. It takes that to be the source, unless the destination is one of its
/// terminals and the source is not.
pub(crate) fn explain(
    pair: Pair,
    snapshot: &Snapshot,
    inner_mtu: u32,
    path: impl Fn(&Pair) -> Option<PathView>,
) -> Explanation {
    let serves = |addr| snapshot.policy.serves(addr);
    let back = pair.reversed();
    let ways = match serves(pair.dst) && !serves(pair.src) {
        true => [(Way::In, pair), (Way::Out, back)],
        false => [(Way::Out, pair), (Way::In, back)],
    };
    let directions = ways.map(|(way, pair)| {
        let path = path(&pair);
        match way {
            Way::Out => leaving(pair, snapshot, path),
            Way::In => arriving(pair, snapshot, path),
        }
    });
    Explanation {
        directions,
        encapsulation: match snapshot.encapsulation {
            Encapsulation::Udp(_) => "udp",
            Encapsulation::Bare => "esp",
        }
        .to_owned(),
        port: snapshot.port,
        inner_mtu,
        snapshot: snapshot.version,
        warnings: Vec::new(),
    }
}

/// Explains what is done with packets from a terminal.
fn leaving(pair: Pair, snapshot: &Snapshot, path: Option<PathView>) -> Direction {
    let decision = decide(&pair, snapshot);
    let (action, drop) = match &decision.action {
        Action::Seal(_) => ("encrypt", None),
        Action::Hold(_) => ("wait", None),
        Action::Plain => ("plain", None),
        Action::Drop(reason) => ("drop", Some(*reason)),
    };
    let key = match &decision.action {
        Action::Seal(key) => Some(key),
        _ => None,
    };
    let searching = path
        .as_ref()
        .is_some_and(|row| row.path.state == "searching");
    let said = leaving_in_words(pair, snapshot, decision.why, &decision.action, searching);
    let remedy = both_served(pair, snapshot, decision.why).or(said.remedy);
    let silent = || path.as_ref().filter(|_| key.is_some())?.silence();
    Direction {
        src: pair.src,
        dst: pair.dst,
        way: Way::Out,
        action: action.to_owned(),
        rule: said.rule.to_owned(),
        why: said.why,
        drop: drop.map(|reason| reason.name().to_owned()),
        remedy: remedy.or_else(silent),
        groups: said
            .group
            .map(|id| name(id, snapshot))
            .into_iter()
            .collect(),
        epoch: key.map(|key| key.epoch.0),
        suite: key.map(|key| key.suite),
        spi: key.map(|key| format!("{:08x}", key.spi.0)),
        policy: policy(pair, snapshot).0,
        protected: policy(pair, snapshot).1,
        largest: decision.mtu.filter(|_| key.is_some()),
        path,
    }
}

/// Explains what is done with packets from the hub.
fn arriving(pair: Pair, snapshot: &Snapshot, path: Option<PathView>) -> Direction {
    let groups = snapshot.ring.groups().filter(|g| !g.receive.is_empty());
    let is_locked = |g: &&GroupKeys| matches!(g.transmit, Transmit::Locked);
    let (locked, usable): (Vec<_>, Vec<_>) = groups.partition(is_locked);
    let would_hear = |g: &&GroupKeys| hear(Some(g.info.id), &pair, snapshot).is_ok();
    let locked = locked.into_iter().find(would_hear).map(|g| g.info.id);
    let heard = usable
        .iter()
        .map(|g| (g.info.id, hear(Some(g.info.id), &pair, snapshot)));
    let (heard, unheard): (Vec<_>, Vec<_>) = heard.partition(|(_, heard)| heard.is_ok());
    let clear = hear(None, &pair, snapshot);
    let groups: Vec<String> = heard.iter().map(|(id, _)| name(*id, snapshot)).collect();
    let listed = groups.join(", ");
    let (action, rule, why, refused) = match (clear, groups.is_empty()) {
        (Ok(()), true) => (
            "plain",
            "open",
            "nothing requires encryption for this pair, so packets in clear are delivered"
                .to_owned(),
            None,
        ),
        (Ok(()), false) => (
            "plain",
            "open",
            format!(
                "nothing requires encryption for this pair, so packets in clear are delivered, and so are packets encrypted in {listed}"
            ),
            None,
        ),
        (Err(why), false) => (
            "decrypt",
            rule_of(why),
            format!(
                "packets encrypted in {listed} are delivered; packets in clear are not: {}",
                unheard_in_words(pair, snapshot, why)
            ),
            Some(why),
        ),
        (Err(clear), true) => {
            // Why a group is refused says more than why clear packets are.
            let why = unheard.iter().find_map(|(_, heard)| heard.err());
            let why = why.unwrap_or(clear);
            let keys = match snapshot.ring.groups().next() {
                Some(_) => "",
                None => "; this unit has no keys either",
            };
            let sentence = unheard_in_words(pair, snapshot, why);
            ("drop", rule_of(why), format!("{sentence}{keys}"), Some(why))
        }
    };
    let told = Direction {
        src: pair.src,
        dst: pair.dst,
        way: Way::In,
        action: action.to_owned(),
        rule: rule.to_owned(),
        why,
        drop: refused.map(|why| why.reason().name().to_owned()),
        remedy: match action {
            "drop" => refused.and_then(|why| unheard_remedy(pair, snapshot, why)),
            _ => None,
        },
        groups,
        epoch: None,
        suite: None,
        spi: None,
        policy: policy(pair, snapshot).0,
        protected: policy(pair, snapshot).1,
        largest: None,
        path,
    };
    match locked {
        Some(id) if told.action == "drop" => Direction {
            rule: "locked".to_owned(),
            why: locked_in_words(id, snapshot),
            drop: Some(DropReason::Locked.name().to_owned()),
            remedy: Some(UNLOCK.to_owned()),
            ..told
        },
        _ => told,
    }
}

/// Returns what the policy says about a pair, and the protected prefix for which it says so.
fn policy(pair: Pair, snapshot: &Snapshot) -> (String, Option<IpNet>) {
    let (word, prefix) = match snapshot.policy.passes_clear(pair.src, pair.dst) {
        Ok(()) => ("open", None),
        Err(NotClear::Closed) => ("closed", None),
        Err(NotClear::Protected(prefix)) => ("protected", Some(prefix)),
        Err(NotClear::PrefixesUnknown) => ("unknown", None),
    };
    (word.to_owned(), prefix)
}

/// A rule in words.
struct Said {
    rule: &'static str,
    why: String,
    remedy: Option<String>,
    group: Option<GroupId>,
}

fn leaving_in_words(
    Pair { src, dst }: Pair,
    snapshot: &Snapshot,
    why: Why,
    action: &Action,
    searching: bool,
) -> Said {
    let group = |id| name(id, snapshot);
    let said = |rule, why: String, remedy: Option<String>| Said {
        rule,
        why,
        remedy,
        group: None,
    };
    let under = |id, rule, why: String, remedy: Option<String>| Said {
        rule,
        why,
        remedy,
        group: Some(id),
    };
    let no_keys = || {
        let has_groups = snapshot.ring.groups().next().is_some();
        (!has_groups).then(|| {
            "this unit has no keys and therefore cannot search: `fpn-eu status` says why".to_owned()
        })
    };
    let find_unit = || {
        no_keys().or_else(|| {
            Some(format!(
                "check that a unit in front of {dst} is running, that both units are in the same group (`fpn-mge group show GROUP`), and that ICMP echo passes between them"
            ))
        })
    };
    let held = |limits: HoldLimits| limits.age.as_secs();
    match why {
        Why::NotCarried => said("not_carried", not_carried(action), None),
        Why::SourceNotServed => said(
            "source_not_served",
            not_served(src, snapshot),
            Some(serve_it(src, snapshot)),
        ),
        Why::NoPath if searching => said(
            "no_path",
            format!(
                "a search for the unit in front of {dst} is under way; packets wait for its answer, {} s at most",
                held(HoldLimits::SEARCH)
            ),
            no_keys(),
        ),
        Why::NoPath => said(
            "no_path",
            format!(
                "nothing is known about this pair: its next packet starts a search for the unit in front of {dst}, and packets wait for the answer, {} s at most",
                held(HoldLimits::SEARCH)
            ),
            no_keys().or_else(|| Some(format!(
                "have {src} send something (a ping to {dst}) and give this command again meanwhile; `fpn-eu drops` shows what was dropped before"
            ))),
        ),
        Why::PathEnded => said(
            "path_ended",
            format!(
                "the path has ended, and the pair was encrypted before: its next packet starts a new search for the unit in front of {dst}"
            ),
            no_keys(),
        ),
        Why::NotFound(_) if matches!(action, Action::Drop(DropReason::SearchBudget)) => said(
            "not_found",
            "more searches were needed at once than this unit is allowed to make".to_owned(),
            Some(
                "it searches again in a second; if this persists, find out which terminal sends to so many addresses (`fpn-eu paths`)"
                    .to_owned(),
            ),
        ),
        Why::NotFound(clear) => said(
            "not_found",
            format!(
                "no unit in front of {dst} answered a moment ago, and {}",
                match clear {
                    Some(clear) => not_clear(clear),
                    None => "the pair was encrypted before, so that it must not pass in clear".to_owned(),
                }
            ),
            find_unit(),
        ),
        Why::Pinned(id) => under(
            id,
            "pinned",
            format!(
                "the unit in front of {dst} no longer answers, and the pair was encrypted in {} before, so that it must not pass in clear",
                group(id)
            ),
            find_unit(),
        ),
        Why::Open => said(
            "open",
            format!(
                "no unit in front of {dst} answered, no protected prefix contains the addresses, and every group of this unit has the policy `open`"
            ),
            None,
        ),
        Why::NotClear(clear) => said(
            "not_clear",
            format!("no unit in front of {dst} answered, and {}", not_clear(clear)),
            find_unit(),
        ),
        Why::PrefixForbids(id, prefix) => under(
            id,
            "prefix_forbids",
            format!(
                "the path uses the group {}, which may not carry the protected prefix {prefix}",
                group(id)
            ),
            Some(format!(
                "check which groups protect {prefix} (`fpn-mge group list`), and that the units at both ends are in one of them"
            )),
        ),
        Why::Path(id) => under(id, "path", format!("the path uses the group {}", group(id)), None),
        Why::Multicast(id) => under(
            id,
            "multicast",
            format!(
                "{dst} is a multicast address that the group {} carries: every packet is encrypted once for all of its members",
                group(id)
            ),
            None,
        ),
        Why::NoMulticastGroup(prefix) => said(
            "no_multicast_group",
            format!(
                "{dst} is in the protected prefix {prefix}, and this unit is in none of the groups that carry it for {src}"
            ),
            Some("`fpn-mge join UNIT GROUP` if it should be a member".to_owned()),
        ),
        Why::Stopped(id) => under(
            id,
            "stopped",
            format!(
                "the manager is changing the key of the group {} and has stopped it: packets wait for the new key, {} s at most",
                group(id),
                held(HoldLimits::STOPPED)
            ),
            Some("if this persists, `fpn-mge status` shows which unit the manager is waiting for".to_owned()),
        ),
        Why::Locked(id) => under(
            id,
            "locked",
            locked_in_words(id, snapshot),
            Some(UNLOCK.to_owned()),
        ),
        Why::Withheld(id) => under(
            id,
            "withheld",
            format!(
                "the key of the group {} has a suite that this unit does not support",
                group(id)
            ),
            Some("update fpn-eu".to_owned()),
        ),
        Why::NoGroup(id) => under(
            id,
            "no_group",
            format!(
                "the path uses the group {}, which this unit has left",
                group(id)
            ),
            Some(
                "if it should be a member, give `fpn-mge join UNIT GROUP`; if not, the next search finds another group"
                    .to_owned(),
            ),
        ),
    }
}

/// Returns what to do if both ends are terminals of this unit: it finds no unit in front of its own terminal.
fn both_served(Pair { src, dst }: Pair, snapshot: &Snapshot, why: Why) -> Option<String> {
    let searches = matches!(
        why,
        Why::NoPath | Why::PathEnded | Why::NotFound(_) | Why::Pinned(_) | Why::NotClear(_)
    );
    let both = snapshot.policy.serves(src) && snapshot.policy.serves(dst);
    (searches && both).then(|| {
        format!(
            "{dst} is a terminal of this unit too, and packets between terminals of one unit do not pass it: if {dst} is behind another unit, take it out of unit.ce in eu.toml here and give `fpn-eu reload`"
        )
    })
}

fn locked_in_words(group: GroupId, snapshot: &Snapshot) -> String {
    format!(
        "the manager has not been heard for so long that the keys of the group {} are locked",
        name(group, snapshot)
    )
}

fn not_carried(action: &Action) -> String {
    match action {
        Action::Drop(DropReason::Multicast) => {
            "broadcast is not carried, and multicast only to addresses that a group protects"
        }
        _ => "these are not addresses of a packet between two hosts",
    }
    .to_owned()
}

fn not_clear(why: NotClear) -> String {
    match why {
        NotClear::PrefixesUnknown => {
            "this unit does not know the protected prefixes yet, so nothing passes in clear"
                .to_owned()
        }
        NotClear::Protected(prefix) => format!("the prefix {prefix} is protected"),
        NotClear::Closed => {
            "nothing passes in clear, because not every group of this unit has the policy `open`"
                .to_owned()
        }
    }
}

fn rule_of(why: Unheard) -> &'static str {
    match why {
        Unheard::NotCarried(_) => "not_carried",
        Unheard::NotClear(_) => "not_clear",
        Unheard::Encrypted => "encrypted",
        Unheard::PrefixesUnknown => "prefixes_unknown",
        Unheard::PathNames(_) => "path_names_another",
        Unheard::PrefixForbids(_) => "prefix_forbids",
        Unheard::DestinationNotServed => "destination_not_served",
    }
}

fn unheard_in_words(Pair { src, dst }: Pair, snapshot: &Snapshot, why: Unheard) -> String {
    match why {
        Unheard::NotCarried(reason) => not_carried(&Action::Drop(reason)),
        Unheard::NotClear(clear) => not_clear(clear),
        Unheard::Encrypted => {
            "the pair was encrypted before, in this direction or in the other".to_owned()
        }
        Unheard::PrefixesUnknown => {
            "this unit does not know the protected prefixes yet, so it delivers nothing".to_owned()
        }
        Unheard::PathNames(id) => format!(
            "the path from {dst} back to {src} uses only the group {}, whose key this unit does not have",
            name(id, snapshot)
        ),
        Unheard::PrefixForbids(prefix) => {
            format!("no group of this unit may carry the protected prefix {prefix}")
        }
        Unheard::DestinationNotServed => not_served(dst, snapshot),
    }
}

fn unheard_remedy(Pair { src, dst }: Pair, snapshot: &Snapshot, why: Unheard) -> Option<String> {
    Some(match why {
        Unheard::NotCarried(_) => return None,
        Unheard::PrefixesUnknown | Unheard::NotClear(_) | Unheard::Encrypted
            if snapshot.ring.groups().next().is_none() =>
        {
            "`fpn-eu status` says why this unit has no keys".to_owned()
        }
        Unheard::NotClear(_) | Unheard::Encrypted | Unheard::PrefixesUnknown => {
            format!(
                "check that a unit in front of {src} is running and shares a group with this one"
            )
        }
        Unheard::PathNames(id) => format!(
            "if this unit should be in the group {}, give `fpn-mge join UNIT GROUP`",
            name(id, snapshot)
        ),
        Unheard::PrefixForbids(prefix) => format!(
            "check which groups protect {prefix} (`fpn-mge group list`), and that the units at both ends are in one of them"
        ),
        Unheard::DestinationNotServed => serve_it(dst, snapshot),
    })
}

/// Says why an address is not a terminal of this unit.
fn not_served(addr: IpAddr, snapshot: &Snapshot) -> String {
    match snapshot.policy.may_serve(addr) {
        true => format!("{addr} is not a terminal of this unit"),
        false => format!(
            "{addr} is not a terminal of this unit, because the manager does not let the unit serve it"
        ),
    }
}

/// Says what makes an address a terminal of this unit.
fn serve_it(addr: IpAddr, snapshot: &Snapshot) -> String {
    if snapshot.policy.may_serve(addr) {
        return format!(
            "if {addr} is behind this unit, add it to unit.ce in eu.toml and give `fpn-eu reload`; if not, ask the unit in front of it (`fpn-mge where {addr}` names it)"
        );
    }
    format!(
        "if {addr} is behind this unit, give `fpn-mge eu set UNIT --may-serve-add {addr}` at the manager, and have unit.ce list it; if not, ask the unit in front of it (`fpn-mge where {addr}` names it)"
    )
}

/// Returns the name of a group, or its number if the unit has left it.
fn name(id: GroupId, snapshot: &Snapshot) -> String {
    let group = snapshot.ring.group(id);
    group.map_or_else(|| id.to_string(), |g| g.info.name.clone())
}

/// What to do about a group that is locked.
const UNLOCK: &str = "check that the manager is running and reachable by UDP (`fpn-eu status`); `fpn-mge group set GROUP --no-lock` lets units go on without it";

#[cfg(test)]
mod tests;
