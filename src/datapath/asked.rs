//! The pairs with an aged path that were reported to the searcher: each is reported once in a
//! while, and never more than the searcher can use.

use std::collections::HashMap;

use super::hold::{Amount, TELL_AGAIN, Usage};
use crate::search::Pair;
use crate::time::Timestamp;

/// When each pair was reported.
pub(super) struct Asked {
    told: HashMap<Pair, Timestamp>,
    usage: Usage,
    /// Before this time no entry of the table is old enough to be replaced.
    full_until: Timestamp,
}

impl Asked {
    pub(super) fn new() -> Self {
        Self {
            told: HashMap::new(),
            usage: Usage::of_pairs(ASKED),
            full_until: Timestamp::default(),
        }
    }

    /// Returns true if it is time to report the pair. A pair that finds no room is reported later;
    /// no packet waits for it.
    pub(super) fn is_due(&mut self, pair: &Pair, now: Timestamp) -> bool {
        let is_young = |told: &Timestamp| now.since(*told) < TELL_AGAIN;
        match self.told.get_mut(pair) {
            Some(told) if is_young(told) => return false,
            Some(told) => {
                *told = now;
                return true;
            }
            None => {}
        }
        if !self.usage.has_room(pair.src, ONE) && now >= self.full_until {
            self.forget_old(now);
        }
        let room = self.usage.has_room(pair.src, ONE);
        if room {
            self.usage.add(pair.src, ONE);
            self.told.insert(*pair, now);
        }
        room
    }

    fn forget_old(&mut self, now: Timestamp) {
        let usage = &mut self.usage;
        let mut oldest = now;
        self.told.retain(|pair, told| {
            let young = now.since(*told) < TELL_AGAIN;
            if young {
                oldest = oldest.min(*told);
            } else {
                usage.remove(pair.src, ONE);
            }
            young
        });
        self.full_until = oldest + TELL_AGAIN;
    }
}

/// How many pairs are reported in [`TELL_AGAIN`]: more than the searcher begins to search for in
/// that time. A terminal that has more than a sixteenth of them leaves a quarter to terminals that
/// have less.
const ASKED: usize = 1024;
const ONE: Amount = Amount {
    packets: 0,
    bytes: 0,
    pairs: 1,
};
