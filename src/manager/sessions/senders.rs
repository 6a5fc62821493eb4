//! Sender ids, from blocks that are reserved in the store before they are given out
//! (docs/protocol.md section 2.7).
//!
//! Each id is given out once in the life of a manager; after the last one the numbers do not start
//! again. Each unit has a [`Budget`](crate::budget::Budget) of so many a [`DAY`], so that no unit can
//! use up all ids.

use std::time::Duration;

use crate::ids::SenderId;

/// The ids that can be given out. Every start skips one block, whatever the store holds.
pub(in crate::manager) struct SenderIds {
    next: u64,
    reserved: u64,
    asked: u64,
}

impl SenderIds {
    /// Creates the ids of a process that starts; earlier ones have reserved all ids below `taken`.
    pub(in crate::manager) fn new(taken: u64) -> Self {
        let next = taken.saturating_add(BLOCK).min(END);
        Self {
            next,
            reserved: next,
            asked: next,
        }
    }

    /// Returns what to reserve now, if few ids are left.
    pub(in crate::manager) fn wanted(&mut self) -> Option<u64> {
        let few = self.asked < END && self.asked < self.next + BLOCK / 2;
        if few {
            self.asked = (self.next + BLOCK).min(END);
        }
        few.then_some(self.asked)
    }

    /// Notes that the store has reserved the ids below this.
    pub(super) fn stored(&mut self, below: u64) {
        self.reserved = self.reserved.max(below.min(END));
    }

    /// Returns the bound of the ids that can be given out.
    pub(super) fn reserved(&self) -> u64 {
        self.reserved
    }

    /// Returns the bound of the ids that are reserved, or will be.
    pub(in crate::manager) fn asked(&self) -> u64 {
        self.asked
    }

    /// Returns how many ids were never given out.
    pub(super) fn left(&self) -> u64 {
        END - self.next
    }

    /// Returns true if some ids can be given out.
    pub(super) fn ready(&self) -> bool {
        self.next < self.reserved
    }

    /// Returns the first of `count` consecutive ids that were never given out. Returns `None` until
    /// the store has reserved enough, and when there are no more.
    pub(super) fn take(&mut self, count: u16) -> Option<SenderId> {
        let (first, end) = (self.next, self.next + u64::from(count));
        if end > self.reserved {
            return None;
        }
        self.next = end;
        u32::try_from(first).ok().map(SenderId)
    }
}

pub(super) const BLOCK: u64 = 4096;
/// Ids are 32 bits wide.
pub(in crate::manager) const END: u64 = 1 << 32;
pub(super) const DAY: Duration = Duration::from_secs(86_400);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_given_out_before_it_is_reserved_and_nothing_twice() {
        let mut ids = SenderIds::new(0);
        assert!(!ids.ready());
        assert_eq!(ids.take(1), None);
        let below = ids.wanted().unwrap();
        assert_eq!(ids.wanted(), None);
        assert_eq!(ids.take(1), None);
        ids.stored(below);
        assert!(ids.ready());
        assert_eq!(ids.take(2), Some(SenderId(BLOCK as u32)));
        assert_eq!(ids.take(1), Some(SenderId(BLOCK as u32 + 2)));
        let mut again = SenderIds::new(below);
        let below = again.wanted().unwrap();
        again.stored(below);
        assert!(
            again.take(1).unwrap().0 >= 3 * BLOCK as u32,
            "a block is skipped"
        );
    }

    #[test]
    fn a_restore_begins_beyond_every_id_that_could_have_been_given_out() {
        let mut ids = SenderIds::new(0);
        for _ in 0..3 {
            let below = ids.wanted().unwrap();
            // What a write that is still under way reserves counts too.
            assert_eq!(ids.asked(), below);
            ids.stored(below);
            while let Some(id) = ids.take(1000) {
                assert!(u64::from(id.0) + 1000 <= ids.asked());
            }
        }
    }

    #[test]
    fn after_the_last_id_none_is_given_out_again_not_after_a_restart_either() {
        let mut ids = SenderIds::new(END - BLOCK - 6);
        let below = ids.wanted().unwrap();
        assert_eq!(below, END);
        ids.stored(below);
        assert_eq!(ids.take(4), Some(SenderId(u32::MAX - 5)));
        assert_eq!(ids.take(4), None, "a row does not wrap");
        assert_eq!(ids.take(2), Some(SenderId(u32::MAX - 1)));
        assert_eq!((ids.take(1), ids.wanted(), ids.left()), (None, None, 0));
        for taken in [END - 1, END, END + 5, u64::MAX] {
            let mut again = SenderIds::new(taken);
            assert_eq!((again.wanted(), again.take(1)), (None, None));
        }
    }
}
