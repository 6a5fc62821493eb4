//! What is done to the packets of a pair of terminals, and by which rule: pure functions of the pair and
//! the snapshot. The data path acts on what they answer, `fpn-eu explain` shows it.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use ipnet::IpNet;

use super::hold::Wait;
use super::snapshot::Snapshot;
use crate::DropReason;
use crate::ids::GroupId;
use crate::keyshare::{EpochKey, Transmit};
use crate::search::policy::NotClear;
use crate::search::{Pair, PathAction, PathEntry};
use crate::time::Timestamp;

/// What is done to a pair's packets on their way out.
#[derive(Clone)]
pub enum Action {
    /// Sealed under this key.
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
    /// Nothing is carried between such addresses.
    NotCarried,
    /// The source is no terminal of this unit.
    SourceNotServed,
    /// Nothing is known about the pair: its first packet makes the unit search.
    NoPath,
    /// The pair's path has ended; it was encrypted once. Its next packet makes the unit search.
    PathEnded,
    /// A search a moment ago found no unit, or could not be made; and clear is no way out either.
    NotFound(Option<NotClear>),
    /// No unit was found; but the pair was encrypted under this group, and silence turns nothing into
    /// plaintext.
    Pinned(GroupId),
    /// No unit was found, and the policy lets the pair pass in clear.
    Open,
    /// No unit was found, and the policy does not let the pair pass in clear.
    NotClear(NotClear),
    /// The path names this group, and this protected prefix does not.
    PrefixForbids(GroupId, IpNet),
    /// The path names this group, and its key is there.
    Path(GroupId),
    /// The path names this group, in which the manager has said STOP.
    Stopped(GroupId),
    /// The path names this group, whose keys may not be used any more without the manager.
    Locked(GroupId),
    /// The path names this group, and the unit cannot do the suite of its key.
    Withheld(GroupId),
    /// The path names this group, in which the unit is not any more.
    NoGroup(GroupId),
}

/// What is done to a pair's packets, by which rule, and when the path behind it has aged: from then on the
/// pair is searched for again.
#[derive(Clone)]
pub struct Decision {
    /// What is done.
    pub action: Action,
    /// The rule.
    pub why: Why,
    /// [`Timestamp::NEVER`] without a path.
    pub ages: Timestamp,
}

/// The rule by which a packet from the hub is not delivered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unheard {
    /// Nothing is carried between such addresses, for this reason.
    NotCarried(DropReason),
    /// It came in clear, and the policy does not let the pair pass in clear.
    NotClear(NotClear),
    /// It came in clear, and the pair was encrypted in one of its directions.
    Encrypted,
    /// It came encrypted, and which prefixes are protected is not known yet.
    PrefixesUnknown,
    /// It came encrypted, and the path or pin of the way back names this group instead.
    PathNames(GroupId),
    /// It came encrypted under a group that this protected prefix does not name.
    PrefixForbids(IpNet),
    /// The destination is no terminal of this unit.
    DestinationNotServed,
}

/// What the snapshot says about a pair's packets from inside. Everything that is not settled fails closed.
pub fn decide(pair: &Pair, snapshot: &Snapshot) -> Decision {
    let entry = snapshot.paths.get(pair);
    let (action, why) = settle(pair, entry, snapshot);
    Decision {
        action,
        why,
        ages: entry.map_or(Timestamp::NEVER, |entry| entry.ages),
    }
}

fn settle(pair: &Pair, entry: Option<&PathEntry>, snapshot: &Snapshot) -> (Action, Why) {
    use Action::{Drop, Hold, Plain, Seal};
    let policy = &snapshot.policy;
    if let Err(reason) = carried(pair) {
        return (Drop(reason), Why::NotCarried);
    }
    if !policy.serves(pair.src) {
        return (Drop(DropReason::SourceNotServed), Why::SourceNotServed);
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
    match snapshot.ring.group(group).map(|keys| &keys.transmit) {
        Some(Transmit::Send(key)) => (Seal(Arc::clone(key)), Why::Path(group)),
        Some(Transmit::Stopped) => (Hold(Wait::Start), Why::Stopped(group)),
        Some(Transmit::Locked) => (Drop(DropReason::Locked), Why::Locked(group)),
        Some(Transmit::Withheld) => (Drop(DropReason::NoKey), Why::Withheld(group)),
        None => (Drop(DropReason::NoKey), Why::NoGroup(group)),
    }
}

/// Whether a packet from the hub is delivered that came encrypted under a group, or in clear (`None`).
///
/// A group's member may send from any address; it is heard only where no path, pin or protected prefix
/// names another group, and only for terminals of this unit. Before the prefixes are known nobody can
/// tell, so nobody is heard.
pub fn hear(group: Option<GroupId>, pair: &Pair, snapshot: &Snapshot) -> Result<(), Unheard> {
    carried(pair).map_err(Unheard::NotCarried)?;
    match group {
        Some(group) => hear_group(group, pair, snapshot)?,
        None => hear_clear(pair, snapshot)?,
    }
    match snapshot.policy.serves(pair.dst) {
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

/// Whether the policy lets these addresses speak in clear, and neither direction was ever encrypted.
pub(super) fn hear_clear(pair: &Pair, snapshot: &Snapshot) -> Result<(), Unheard> {
    let (paths, policy) = (&snapshot.paths, &snapshot.policy);
    let clear = policy.passes_clear(pair.src, pair.dst);
    clear.map_err(Unheard::NotClear)?;
    match paths.was_encrypted(pair) || paths.was_encrypted(&pair.reversed()) {
        true => Err(Unheard::Encrypted),
        false => Ok(()),
    }
}

/// Between which addresses packets are carried at all: those that two hosts can have on a wire (RFC 6890:
/// an IPv4-mapped IPv6 address cannot, which keeps the families apart where both are written as 16 bytes).
pub(super) fn carried(pair: &Pair) -> Result<(), DropReason> {
    let mapped = |addr| matches!(addr, IpAddr::V6(a) if a.to_ipv4_mapped().is_some());
    if pair.src.is_multicast() || mapped(pair.src) || mapped(pair.dst) {
        return Err(DropReason::MalformedIp);
    }
    if pair.dst.is_multicast() || pair.dst == IpAddr::V4(Ipv4Addr::BROADCAST) {
        return Err(DropReason::Multicast);
    }
    Ok(())
}

impl Unheard {
    /// The name of the drop.
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
