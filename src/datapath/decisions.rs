//! A small cache of decisions for each queue.

use std::net::IpAddr;

use super::decide::{Decision, decide};
use super::snapshot::Snapshot;
use crate::search::Pair;

/// Answers of [`decide`] under one snapshot. Pairs share places; a pair that loses its place is
/// decided again. So the places need no secret key although terminals choose the addresses: pairs
/// that collide cost what they would cost without the cache.
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

    /// Forgets what was decided under another snapshot, and its keys.
    pub(super) fn follow(&mut self, snapshot: &Snapshot) {
        if self.version.replace(snapshot.version) != Some(snapshot.version) {
            self.places.fill_with(|| None);
        }
    }

    /// Decides about a pair's packets.
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
