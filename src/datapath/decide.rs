//! What is done to the packets of a pair of terminals on their way out: one pure function, and a small
//! cache of its answers for each queue.

use std::net::IpAddr;
use std::sync::Arc;

use super::hold::Wait;
use super::snapshot::Snapshot;
use crate::DropReason;
use crate::keyshare::{EpochKey, Transmit};
use crate::search::{Pair, PathAction, PathEntry};
use crate::time::Timestamp;

/// What is done to the packets of a pair.
#[derive(Clone)]
pub(super) enum Verdict {
    /// Sealed under this key.
    Seal(Arc<EpochKey>),
    /// They wait.
    Hold(Wait),
    /// They pass in clear.
    Plain,
    /// They are dropped for this reason.
    Drop(DropReason),
}

/// A verdict, and when the path behind it has aged: from then on the pair is searched for again.
#[derive(Clone)]
pub(super) struct Decision {
    pub(super) verdict: Verdict,
    pub(super) ages: Timestamp,
}

/// What the snapshot says about a pair's packets from inside. Everything that is not settled fails closed.
pub(super) fn decide(pair: &Pair, snapshot: &Snapshot) -> Decision {
    let entry = snapshot.paths.get(pair);
    Decision {
        verdict: verdict(pair, entry, snapshot),
        ages: entry.map_or(Timestamp::NEVER, |entry| entry.ages),
    }
}

fn verdict(pair: &Pair, entry: Option<&PathEntry>, snapshot: &Snapshot) -> Verdict {
    let policy = &snapshot.policy;
    if !policy.serves(pair.src) {
        return Verdict::Drop(DropReason::SourceNotServed);
    }
    let Some(entry) = entry else {
        return Verdict::Hold(Wait::Search);
    };
    let group = match entry.action {
        None => return Verdict::Hold(Wait::Search),
        Some(PathAction::Drop(reason)) => return Verdict::Drop(reason),
        Some(PathAction::Plain) if entry.pin.is_some() => {
            return Verdict::Drop(DropReason::NoPathClosed);
        }
        Some(PathAction::Plain) if policy.may_pass_clear(pair.src, pair.dst) => {
            return Verdict::Plain;
        }
        Some(PathAction::Plain) => return Verdict::Drop(DropReason::NoPathProtected),
        Some(PathAction::Encrypt(group)) => group,
    };
    if !policy.allows_group(group, pair.src, pair.dst) {
        return Verdict::Drop(DropReason::NoPathProtected);
    }
    match snapshot.ring.group(group).map(|keys| &keys.transmit) {
        Some(Transmit::Send(key)) => Verdict::Seal(Arc::clone(key)),
        Some(Transmit::Stopped) => Verdict::Hold(Wait::Start),
        Some(Transmit::Locked) => Verdict::Drop(DropReason::Locked),
        Some(Transmit::Withheld) | None => Verdict::Drop(DropReason::NoKey),
    }
}

/// Answers of [`decide`] under one snapshot. Pairs share places: one that is pushed out is decided again.
pub(super) struct Decisions {
    version: Option<u64>,
    places: Box<[Option<(Pair, Decision)>]>,
}

impl Decisions {
    pub(super) fn new() -> Self {
        Self {
            version: None,
            places: std::iter::repeat_with(|| None).take(PLACES).collect(),
        }
    }

    /// Forgets what was decided under another snapshot, its keys too.
    pub(super) fn follow(&mut self, snapshot: &Snapshot) {
        if self.version.replace(snapshot.version) != Some(snapshot.version) {
            self.places.fill_with(|| None);
        }
    }

    /// What is done to a pair's packets.
    pub(super) fn decide(&mut self, pair: &Pair, snapshot: &Snapshot) -> Decision {
        let Some(place) = self.places.get_mut(place(pair)) else {
            return decide(pair, snapshot);
        };
        match place {
            Some((known, decision)) if known == pair => decision.clone(),
            other => {
                let decision = decide(pair, snapshot);
                *other = Some((*pair, decision.clone()));
                decision
            }
        }
    }
}

fn place(pair: &Pair) -> usize {
    let low = |addr| match addr {
        IpAddr::V4(a) => u32::from(a),
        IpAddr::V6(a) => u128::from(a) as u32,
    };
    let mixed = low(pair.src).rotate_left(16) ^ low(pair.dst);
    (mixed.wrapping_mul(0x9e37_79b1) >> 20) as usize % PLACES
}

const PLACES: usize = 256;
