//! Relayed frames that come back. If inside and outside are ports of one switch, each frame that the
//! unit relays reaches it again on the side that it came from, and would go round for ever. So what was
//! relayed a moment ago is not relayed again.

use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

use crate::time::Timestamp;

/// The frames that a queue relayed lately. Frames are told apart by a hash under a random key, so nobody
/// can choose one that is taken for another.
pub(super) struct Returned {
    key: RandomState,
    /// What was relayed, each in the place that its hash names.
    recent: Box<[Option<(u64, Timestamp)>]>,
}

impl Returned {
    pub(super) fn new() -> Self {
        Self {
            key: RandomState::new(),
            recent: vec![None; PLACES].into(),
        }
    }

    /// Returns true if the same frame was relayed a moment ago. Otherwise notes that it is relayed now.
    pub(super) fn is_back(&mut self, link: &[u8], packet: &[u8], now: Timestamp) -> bool {
        let hash = self.key.hash_one((link, packet));
        let Some(place) = self.recent.get_mut(hash as usize % PLACES) else {
            return false;
        };
        if place.is_some_and(|(known, at)| known == hash && now.since(at) < MOMENT) {
            return true;
        }
        *place = Some((hash, now));
        false
    }
}

const PLACES: usize = 1024;
/// Longer than a frame takes through a switch, and shorter than any protocol waits before it repeats one
/// that matters.
const MOMENT: Duration = Duration::from_millis(200);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_is_back_if_it_is_the_same_within_a_moment() {
        let mut returned = Returned::new();
        let at = |ms: u64| Timestamp::from_nanos(ms * 1_000_000);
        assert!(!returned.is_back(&[1; 14], b"who has", at(1000)));
        assert!(!returned.is_back(&[2; 14], b"who has", at(1000)));
        assert!(!returned.is_back(&[1; 14], b"who had", at(1000)));
        assert!(returned.is_back(&[1; 14], b"who has", at(1000)));
        // However often it comes, it is the first time that counts.
        assert!(returned.is_back(&[1; 14], b"who has", at(1199)));
        assert!(!returned.is_back(&[1; 14], b"who has", at(1200)));
        assert!(returned.is_back(&[1; 14], b"who has", at(1300)));
    }

    #[test]
    fn the_frames_of_many_hosts_are_not_taken_for_each_other() {
        let mut returned = Returned::new();
        let now = Timestamp::from_nanos(1);
        for n in 0..20_000u32 {
            assert!(!returned.is_back(&[0; 14], &n.to_be_bytes(), now));
        }
    }
}
