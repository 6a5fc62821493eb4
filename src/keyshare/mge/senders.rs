//! Sender ids, from blocks that are reserved in the store before they are given out (DESIGN section 5).

use crate::ids::SenderId;

/// The next ids. One block is skipped at every start, whatever the store holds.
pub(super) struct SenderIds {
    next: u64,
    reserved: u64,
    asked: u64,
}

impl SenderIds {
    /// After a start; ids below `taken` were reserved by earlier ones.
    pub(super) fn new(taken: u64) -> Self {
        let next = taken + BLOCK;
        Self {
            next,
            reserved: next,
            asked: next,
        }
    }

    /// What to reserve now, if few are left.
    pub(super) fn wanted(&mut self) -> Option<u64> {
        let few = self.asked < self.next + BLOCK / 2;
        if few {
            self.asked = self.next + BLOCK;
        }
        few.then_some(self.asked)
    }

    /// The store holds that ids below this are reserved.
    pub(super) fn stored(&mut self, below: u64) {
        self.reserved = self.reserved.max(below);
    }

    /// Some can be given out.
    pub(super) fn ready(&self) -> bool {
        self.next < self.reserved
    }

    /// The first of `count` ids in a row, never given out before; `None` until the store has reserved enough.
    pub(super) fn take(&mut self, count: u16) -> Option<SenderId> {
        let count = u64::from(count);
        let mut first = self.next;
        if first >> 32 != (first + count) >> 32 {
            first = (first + count) >> 32 << 32;
        }
        if first + count > self.reserved {
            return None;
        }
        self.next = first + count;
        Some(SenderId((first & 0xffff_ffff) as u32))
    }
}

pub(super) const BLOCK: u64 = 4096;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_given_out_before_it_is_reserved_and_nothing_twice() {
        let mut ids = SenderIds::new(0);
        assert_eq!(ids.take(1), None);
        let below = ids.wanted().unwrap();
        assert_eq!(ids.wanted(), None);
        assert_eq!(ids.take(1), None);
        ids.stored(below);
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
    fn a_row_of_ids_never_wraps() {
        let mut ids = SenderIds::new((1 << 32) - BLOCK - 1);
        let below = ids.wanted().unwrap();
        ids.stored(below);
        assert_eq!(ids.take(4), Some(SenderId(0)));
    }
}
