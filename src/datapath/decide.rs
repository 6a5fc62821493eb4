//! Decides what is done to the packets of a pair of terminals, and by which rule. These are pure
//! functions of the pair and the snapshot. The data path acts on their result, and `fpn-eu explain`
//! shows it.

use std::cmp::Reverse;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use ipnet::IpNet;

use super::hold::Wait;
use super::snapshot::Snapshot;
use crate::DropReason;
use crate::ids::GroupId;
use crate::keyshare::{EpochKey, Transmit};
use crate::search::policy::{NotClear, Protected};
use crate::search::{Pair, PathAction, PathEntry, Policy};
use crate::time::Timestamp;

/// What is done to a pair's packets on their way out.
#[derive(Clone)]
pub enum Action {
    /// They are sealed under this key.
    Seal(Arc<EpochKey>),
    /// They wait.
    Hold(Wait),
    /// They pass in clear.
    Plain,
    /// They are dropped for this reason.
    Drop(DropReason),
}

/// The rule by which [`decide`] decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Packets between such addresses are not carried.
    NotCarried,
    /// The source is not a terminal of this unit.
    SourceNotServed,
    /// Nothing is known about the pair. Its first packet makes the unit search.
    NoPath,
    /// The pair's path has ended, and the pair was encrypted before. Its next packet makes the unit
    /// search.
    PathEnded,
    /// A recent search found no unit, or could not be made, and the pair may not pass in clear
    /// either.
    NotFound(Option<NotClear>),
    /// No unit was found, but the pair was encrypted under this group before, so it must not fall
    /// back to plaintext.
    Pinned(GroupId),
    /// No unit was found, and the policy lets the pair pass in clear.
    Open,
    /// No unit was found, and the policy does not let the pair pass in clear.
    NotClear(NotClear),
    /// The path uses this group, and this protected prefix does not allow it.
    PrefixForbids(GroupId, IpNet),
    /// The path uses this group, and the unit has its key.
    Path(GroupId),
    /// The destination is a multicast address, which this group carries, and the unit has its key.
    Multicast(GroupId),
    /// The destination is a multicast address in this protected prefix, and the unit is in none of the
    /// groups that it names, or they may not carry the source.
    NoMulticastGroup(IpNet),
    /// The path uses this group, in which the manager has sent STOP.
    Stopped(GroupId),
    /// The path uses this group, whose keys must not be used any longer without the manager.
    Locked(GroupId),
    /// The path uses this group, and the unit does not support the suite of its key.
    Withheld(GroupId),
    /// The path uses this group, which the unit has left.
    NoGroup(GroupId),
}

/// What is done to a pair's packets, by which rule, and when the path behind it ages. From then on
/// the pair is searched for again.
#[derive(Clone)]
pub struct Decision {
    /// What is done.
    pub action: Action,
    /// The rule.
    pub why: Why,
    /// When the path ages; [`Timestamp::NEVER`] without a path.
    pub ages: Timestamp,
    /// The largest packet that is sealed as it is; `None` where only the kernel limits it.
    pub mtu: Option<usize>,
}

/// The rule by which a packet from the hub is not delivered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unheard {
    /// Packets between such addresses are not carried, for this reason.
    NotCarried(DropReason),
    /// It arrived in clear, and the policy does not let the pair pass in clear.
    NotClear(NotClear),
    /// It arrived in clear, and the pair was encrypted in one of its directions.
    Encrypted,
    /// It arrived encrypted, and the protected prefixes are not known yet.
    PrefixesUnknown,
    /// It arrived encrypted, and the path or pin of the way back names this other group.
    PathNames(GroupId),
    /// It arrived encrypted under a group that this protected prefix does not allow.
    PrefixForbids(IpNet),
    /// The destination is not a terminal of this unit.
    DestinationNotServed,
}

/// Decides about a pair's packets from inside by the snapshot. Everything that is not settled fails
/// closed.
pub fn decide(pair: &Pair, snapshot: &Snapshot) -> Decision {
    let entry = snapshot.paths.get(pair);
    let (action, why) = settle(pair, entry, snapshot);
    Decision {
        action,
        why,
        ages: entry.map_or(Timestamp::NEVER, |entry| entry.ages),
        mtu: largest(entry, pair, snapshot),
    }
}

/// Returns the size of the largest packet of a pair that is sealed as it is: as much as the unit's
/// outside takes and as arrives at the other unit. No kernel splits multicast.
fn largest(entry: Option<&PathEntry>, pair: &Pair, snapshot: &Snapshot) -> Option<usize> {
    let inner = |outer: u16| snapshot.encapsulation.largest_inner(outer.into());
    let of_path = entry.and_then(|entry| entry.mtu).map(inner);
    let to_many = pair.dst.is_multicast().then(|| inner(snapshot.outside_mtu));
    [snapshot.mtu, of_path, to_many].into_iter().flatten().min()
}

/// Returns [`Decision::mtu`] of a pair.
pub(super) fn limit(pair: &Pair, snapshot: &Snapshot) -> Option<usize> {
    largest(snapshot.paths.get(pair), pair, snapshot)
}

fn settle(pair: &Pair, entry: Option<&PathEntry>, snapshot: &Snapshot) -> (Action, Why) {
    use Action::{Drop, Hold, Plain};
    let policy = &snapshot.policy;
    if let Err(reason) = carried(pair, policy) {
        return (Drop(reason), Why::NotCarried);
    }
    if !policy.serves(pair.src) {
        return (Drop(DropReason::SourceNotServed), Why::SourceNotServed);
    }
    if let Some(Protected { prefix, .. }) = policy.multicast(pair.dst) {
        // Nobody is searched for, so the best of the groups counts, whatever state it is in.
        let groups = snapshot.ring.groups().map(|keys| &keys.info);
        let allowed = groups.filter(|info| policy.allows_group(info.id, pair.src, pair.dst));
        return match allowed.min_by_key(|info| (Reverse(info.priority), info.id)) {
            Some(info) => under(info.id, Why::Multicast(info.id), snapshot),
            None => {
                let why = Why::NoMulticastGroup(*prefix);
                (Drop(DropReason::NoPathProtected), why)
            }
        };
    }
    let Some(entry) = entry else {
        return (Hold(Wait::Search), Why::NoPath);
    };
    let clear = || policy.passes_clear(pair.src, pair.dst);
    let group = match entry.action {
        None => return (Hold(Wait::Search), Why::PathEnded),
        Some(PathAction::Drop(reason)) => return (Drop(reason), Why::NotFound(clear().err())),
        Some(PathAction::Plain) => {
            return match (entry.pin, clear()) {
                (Some(pin), _) => (Drop(DropReason::NoPathClosed), Why::Pinned(pin)),
                (None, Ok(())) => (Plain, Why::Open),
                (None, Err(why)) => (Drop(DropReason::NoPathProtected), Why::NotClear(why)),
            };
        }
        Some(PathAction::Encrypt(group)) => group,
    };
    if let Err(prefix) = policy.names_group(group, pair.src, pair.dst) {
        let why = Why::PrefixForbids(group, prefix);
        return (Drop(DropReason::NoPathProtected), why);
    }
    under(group, Why::Path(group), snapshot)
}

/// Seals under a group's key, as far as its state allows; then the rule is `why`.
fn under(group: GroupId, why: Why, snapshot: &Snapshot) -> (Action, Why) {
    use Action::{Drop, Hold, Seal};
    match snapshot.ring.group(group).map(|keys| &keys.transmit) {
        Some(Transmit::Send(key)) => (Seal(Arc::clone(key)), why),
        Some(Transmit::Stopped) => (Hold(Wait::Start), Why::Stopped(group)),
        Some(Transmit::Locked) => (Drop(DropReason::Locked), Why::Locked(group)),
        Some(Transmit::Withheld) => (Drop(DropReason::NoKey), Why::Withheld(group)),
        None => (Drop(DropReason::NoKey), Why::NoGroup(group)),
    }
}

/// Decides whether a packet from the hub is delivered that arrived encrypted under a group, or in
/// clear (`None`).
///
/// A member of a group may send from any address. Its packets are delivered only where no path, pin
/// or protected prefix names another group, and only to terminals of this unit. Before the
/// protected prefixes are known, nothing is delivered.
pub fn hear(group: Option<GroupId>, pair: &Pair, snapshot: &Snapshot) -> Result<(), Unheard> {
    carried(pair, &snapshot.policy).map_err(Unheard::NotCarried)?;
    match group {
        Some(group) => hear_group(group, pair, snapshot)?,
        None => hear_clear(pair, snapshot)?,
    }
    match snapshot.policy.delivers(pair.dst) {
        true => Ok(()),
        false => Err(Unheard::DestinationNotServed),
    }
}

fn hear_group(group: GroupId, pair: &Pair, snapshot: &Snapshot) -> Result<(), Unheard> {
    let policy = &snapshot.policy;
    let named = snapshot.paths.group(&pair.reversed());
    if let Some(other) = named.filter(|named| *named != group) {
        return Err(Unheard::PathNames(other));
    }
    if policy.protected.is_none() {
        return Err(Unheard::PrefixesUnknown);
    }
    let names = policy.names_group(group, pair.src, pair.dst);
    names.map_err(Unheard::PrefixForbids)
}

/// Decides whether these addresses may talk in clear: the policy allows it, and neither direction
/// was ever encrypted.
pub(super) fn hear_clear(pair: &Pair, snapshot: &Snapshot) -> Result<(), Unheard> {
    let (paths, policy) = (&snapshot.paths, &snapshot.policy);
    let clear = policy.passes_clear(pair.src, pair.dst);
    clear.map_err(Unheard::NotClear)?;
    match paths.was_encrypted(pair) || paths.was_encrypted(&pair.reversed()) {
        true => Err(Unheard::Encrypted),
        false => Ok(()),
    }
}

/// Checks whether packets between these addresses are carried: two hosts must be able to have them
/// on a wire, or the destination is a multicast address that a group carries. (An IPv4-mapped IPv6 address cannot appear there, RFC 6890, which keeps the families
/// apart where both are written as 16 bytes.)
pub(super) fn carried(pair: &Pair, policy: &Policy) -> Result<(), DropReason> {
    let mapped = |addr| matches!(addr, IpAddr::V6(a) if a.to_ipv4_mapped().is_some());
    if pair.src.is_multicast() || mapped(pair.src) || mapped(pair.dst) {
        return Err(DropReason::MalformedIp);
    }
    let to_many = pair.dst.is_multicast() || pair.dst == IpAddr::V4(Ipv4Addr::BROADCAST);
    match to_many && policy.multicast(pair.dst).is_none() {
        true => Err(DropReason::Multicast),
        false => Ok(()),
    }
}

impl Unheard {
    /// Returns the drop reason.
    pub fn reason(self) -> DropReason {
        match self {
            Self::NotCarried(reason) => reason,
            Self::NotClear(_) | Self::Encrypted => DropReason::ClearInbound,
            Self::PrefixesUnknown | Self::PathNames(_) | Self::PrefixForbids(_) => {
                DropReason::EspWrongGroup
            }
            Self::DestinationNotServed => DropReason::DestinationNotServed,
        }
    }
}
