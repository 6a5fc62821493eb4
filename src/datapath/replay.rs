//! The replay window of one sender, a ring of bit blocks as in RFC 6479.

/// The counter values of a sender that were seen. A value above the highest one is new; one that is
/// more than [`WINDOW`] below it is old.
#[derive(Clone, Debug)]
pub struct ReplayWindow {
    /// One more than the highest counter seen.
    next: u64,
    blocks: [u64; BLOCKS],
}

impl ReplayWindow {
    /// A window that has seen nothing.
    pub fn new() -> Self {
        Self {
            next: 0,
            blocks: [0; BLOCKS],
        }
    }

    /// The highest counter seen.
    pub fn highest(&self) -> Option<u64> {
        self.next.checked_sub(1)
    }

    /// Returns true if `counter` was not seen and is not too old to tell.
    pub fn is_new(&self, counter: u64) -> bool {
        let block = counter / 64;
        let above = self.next.div_ceil(64);
        if block >= above {
            return true;
        }
        block + BLOCKS as u64 >= above && self.blocks[slot(block)] & bit(counter) == 0
    }

    /// Notes `counter`. Returns false if it is not new.
    pub fn mark(&mut self, counter: u64) -> bool {
        if !self.is_new(counter) {
            return false;
        }
        let block = counter / 64;
        let above = self.next.div_ceil(64);
        for fresh in (above..=block).rev().take(BLOCKS) {
            self.blocks[slot(fresh)] = 0;
        }
        self.blocks[slot(block)] |= bit(counter);
        self.next = self.next.max(counter + 1);
        true
    }
}

impl Default for ReplayWindow {
    fn default() -> Self {
        Self::new()
    }
}

fn slot(block: u64) -> usize {
    (block % BLOCKS as u64) as usize
}

fn bit(counter: u64) -> u64 {
    1 << (counter % 64)
}

/// The window remembers at least this many counter values.
pub const WINDOW: u64 = 8192;

const BLOCKS: usize = WINDOW as usize / 64 + 1;

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_counter_is_new_once() {
        let mut window = ReplayWindow::new();
        assert_eq!(window.highest(), None);
        for counter in [0, 5, 1, 63, 64, 1 << 40] {
            assert!(window.mark(counter), "{counter}");
            assert!(!window.is_new(counter), "{counter}");
            assert!(!window.mark(counter), "{counter}");
        }
        assert_eq!(window.highest(), Some(1 << 40));
    }

    #[test]
    fn the_window_holds_at_least_8192_and_nothing_far_behind() {
        for highest in [WINDOW, WINDOW + 1, WINDOW + 63, WINDOW + 64, 1 << 30] {
            let mut window = ReplayWindow::new();
            window.mark(highest);
            assert!(
                window.is_new(highest - WINDOW + 1),
                "left edge of {highest}"
            );
            assert!(
                !window.clone().is_new(highest.saturating_sub(WINDOW + 128))
                    || highest < WINDOW + 128
            );
        }
    }

    #[test]
    fn a_jump_far_ahead_forgets_what_it_leaves_behind() {
        let mut window = ReplayWindow::new();
        for counter in 0..2 * WINDOW {
            assert!(window.mark(counter));
        }
        assert!(window.mark(1 << 47));
        assert!(!window.is_new(2 * WINDOW));
        assert!(window.is_new((1 << 47) - 5));
    }

    proptest! {
        #[test]
        fn nothing_is_ever_taken_twice_and_what_is_near_is_taken_once(
            steps in proptest::collection::vec((0u64..3 * WINDOW, 0u64..200), 1..400)
        ) {
            let mut window = ReplayWindow::new();
            let mut seen = HashSet::new();
            let mut highest = 0;
            for (back, forward) in steps {
                let counter = (highest + forward).saturating_sub(if forward % 2 == 0 { back } else { 0 });
                let fresh = !seen.contains(&counter);
                let near = counter + WINDOW > highest;
                let took = window.mark(counter);
                prop_assert!(!took || fresh);
                prop_assert!(took || !fresh || !near);
                if took {
                    seen.insert(counter);
                    highest = highest.max(counter);
                }
            }
        }
    }
}
