//! How a manager finds out that its database is an older copy: a unit presents a mark that this
//! manager, as far as it knows, has never made.
//!
//! Every start of the manager has a boot number, one higher than the one before, and two random
//! bytes. Every durable write that matters is counted within its start. Boot number, random bytes
//! and count are a [`Point`] in the history; a [`Mark`] is a point with a MAC. Units keep the
//! newest mark that they received. If a unit presents a mark that belongs to none of the manager's
//! own starts, or to a later write than the manager knows of, the mark comes from a history that
//! the manager has lost: it runs on an older copy. The module `restore` says what follows.
//!
//! A restored manager begins a new era: its boot number jumps to the next multiple of 2^20. Marks
//! from before the era no longer matter, because the numbers of the new era are beyond everything
//! that they can stand for.

use std::collections::BTreeMap;

use subtle::ConstantTimeEq;

use crate::crypto::{Identity, Secret, kdf};
use crate::ids::Epoch;
use crate::wire::control::Mark;
use crate::wire::control::mark::{ERA_SHIFT, era};

/// A point in a manager's history.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Point {
    /// The boot number of the start.
    pub boot: u32,
    /// The random bytes of the start.
    pub draw: u16,
    /// The number of durable writes in this start that matter: those that give out keys, epochs or
    /// sender ids, or that change who is in a group.
    pub count: u32,
}

/// The manager's own starts, and its present mark.
pub(super) struct History {
    key: Secret<32>,
    /// The starts by boot number. The oldest may be missing.
    starts: BTreeMap<u32, Start>,
    /// The mark that units receive.
    mark: Mark,
}

struct Start {
    draw: u16,
    count: u32,
}

impl History {
    /// Creates the history of the manager with these keys.
    pub(super) fn new(identity: &Identity, points: &[Point]) -> Self {
        let mut history = Self {
            key: identity.derive("fpn mark"),
            starts: BTreeMap::new(),
            mark: Mark::NONE,
        };
        points.iter().for_each(|point| history.note(*point));
        history
    }

    /// Notes that the store has reached this point.
    pub(super) fn note(&mut self, point: Point) {
        let start = self.starts.entry(point.boot).or_insert(Start {
            draw: point.draw,
            count: 0,
        });
        if start.draw == point.draw && start.count <= point.count {
            start.count = point.count;
            self.mark = self.mark.max(mark(&self.key, point));
        }
    }

    /// Forgets all starts before this one.
    pub(super) fn begin_era(&mut self, boot: u32) {
        self.starts.retain(|start, _| *start >= boot);
    }

    /// Returns the present mark.
    pub(super) fn mark(&self) -> Mark {
        self.mark
    }

    /// Returns the boot number of a mark from a history that this manager has lost. Returns `None`
    /// for all other marks: those that it knows, those from before the present era, and forged
    /// ones.
    pub(super) fn lost(&self, told: &Mark) -> Option<u32> {
        let (oldest, _) = self.starts.first_key_value()?;
        let point = point(told);
        let made = mark(&self.key, point);
        let ours: bool = made.as_bytes().ct_eq(told.as_bytes()).into();
        if told == &Mark::NONE || !ours || point.boot < *oldest {
            return None;
        }
        let known = self.starts.get(&point.boot);
        let known = known.is_some_and(|s| s.draw == point.draw && point.count <= s.count);
        (!known).then_some(point.boot)
    }
}

/// Returns the first boot number of the era after this boot number, or `None` if there are no more.
pub(super) fn next_era(boot: u32) -> Option<u32> {
    era(boot)
        .checked_add(1)?
        .checked_shl(ERA_SHIFT)
        .filter(|next| *next > boot)
}

/// Returns the epoch that all epochs and rotations of an era lie beyond, and none of an earlier
/// era.
pub(super) fn floor(boot: u32) -> Epoch {
    Epoch(u64::from(era(boot)) << 32)
}

/// Returns the mark that a manager with these keys makes at a point.
pub fn mark_of(identity: &Identity, told: Point) -> Mark {
    mark(&identity.derive("fpn mark"), told)
}

fn mark(key: &Secret<32>, point: Point) -> Mark {
    let mut bytes = [0; Mark::LEN];
    bytes[..4].copy_from_slice(&point.boot.to_be_bytes());
    bytes[4..6].copy_from_slice(&point.draw.to_be_bytes());
    bytes[6..10].copy_from_slice(&point.count.to_be_bytes());
    let mac = kdf::hmac_sha256(key.expose(), &[&bytes[..10]]);
    bytes[10..].copy_from_slice(&mac[..6]);
    Mark::new(bytes)
}

fn point(mark: &Mark) -> Point {
    let [a, b, c, d, e, f, g, h, i, j, ..] = *mark.as_bytes();
    Point {
        boot: u32::from_be_bytes([a, b, c, d]),
        draw: u16::from_be_bytes([e, f]),
        count: u32::from_be_bytes([g, h, i, j]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::test_keys::identity;

    fn at(boot: u32, draw: u16, count: u32) -> Point {
        Point { boot, draw, count }
    }

    fn history(points: &[Point]) -> History {
        History::new(&identity(0), points)
    }

    #[test]
    fn what_the_manager_has_made_itself_is_known() {
        let mut ours = history(&[at(3, 7, 10), at(4, 8, 20), at(5, 9, 0)]);
        for count in 1..5 {
            ours.note(at(5, 9, count));
        }
        for point in [at(3, 7, 10), at(3, 7, 0), at(4, 8, 20), at(5, 9, 4)] {
            assert_eq!(ours.lost(&mark(&ours.key, point)), None, "{point:?}");
        }
        assert_eq!(ours.mark(), mark(&ours.key, at(5, 9, 4)));
    }

    #[test]
    fn a_later_write_another_draw_and_an_unknown_start_are_of_a_lost_history() {
        let ours = history(&[at(3, 7, 10), at(4, 8, 20), at(6, 9, 0)]);
        for point in [
            at(3, 7, 11),
            at(4, 8, u32::MAX),
            at(4, 9, 1),
            at(5, 8, 0),
            at(7, 9, 0),
            at(6, 9, 1),
            at(u32::MAX, 0, 0),
        ] {
            let told = mark(&ours.key, point);
            assert_eq!(ours.lost(&told), Some(point.boot), "{point:?}");
        }
    }

    #[test]
    fn an_invented_mark_and_that_of_another_manager_say_nothing() {
        let ours = history(&[at(3, 7, 10)]);
        let theirs = History::new(&identity(1), &[at(9, 9, 9)]);
        assert_eq!(ours.lost(&theirs.mark()), None);
        let good = *mark(&ours.key, at(9, 9, 9)).as_bytes();
        assert_eq!(ours.lost(&Mark::new(good)), Some(9));
        for bit in 0..8 * Mark::LEN {
            let mut bad = good;
            bad[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(ours.lost(&Mark::new(bad)), None, "bit {bit}");
        }
        assert_eq!(ours.lost(&Mark::NONE), None);
        assert_eq!(ours.lost(&Mark::new([0xff; Mark::LEN])), None);
    }

    #[test]
    fn marks_from_before_the_era_are_of_no_interest() {
        let mut ours = history(&[at(3, 7, 10)]);
        let lost = mark(&ours.key, at(9, 9, 9));
        let next = next_era(9).unwrap();
        ours.note(at(next, 1, 1));
        ours.begin_era(next);
        assert_eq!(ours.lost(&lost), None);
        assert_eq!(ours.lost(&mark(&ours.key, at(3, 7, 11))), None);
        assert_eq!(ours.lost(&mark(&ours.key, at(next, 2, 0))), Some(next));
        assert!(ours.mark() > lost);
    }

    #[test]
    fn eras_begin_at_multiples_of_their_length_and_end() {
        assert_eq!(next_era(0), Some(1 << 20));
        assert_eq!(next_era((1 << 20) - 1), Some(1 << 20));
        assert_eq!(next_era(1 << 20), Some(2 << 20));
        assert_eq!(next_era(u32::MAX), None);
        assert_eq!(floor(5), Epoch(0));
        assert_eq!(floor(3 << 20 | 9), Epoch(3 << 32));
    }

    #[test]
    fn the_key_of_the_marks_is_that_of_the_keys_in_their_files() {
        let (sign, encrypt) = identity(0).to_pem().unwrap();
        let again = Identity::from_pem(&sign, &encrypt).unwrap();
        let of = |identity: &Identity| History::new(identity, &[at(1, 2, 3)]).mark();
        assert_eq!(of(&again), of(&identity(0)));
        assert_ne!(of(&identity(0)), of(&identity(1)));
    }
}
