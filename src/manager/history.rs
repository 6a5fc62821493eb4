//! What tells a manager that its database is an older copy: marks that units know and that it never made.
//!
//! Every start has a boot number, one higher than the one before, and two random bytes beside it; every durable write that
//! matters is counted in its start. Start, random bytes and count are the [`Point`] of a history; a [`Mark`] is a point
//! with a MAC. Units keep the newest mark that they were told. One that is of none of the manager's own starts, or of a
//! later write than the manager made in that start, is of a history that this one has lost: the manager goes on from an
//! older copy, and `restore` says what follows.
//!
//! A restored manager begins a new era: its boot number jumps to the next multiple of 2^20. Marks from before are
//! of no interest then: whatever they are of, the numbers of the new era are beyond it.

use std::collections::BTreeMap;

use subtle::ConstantTimeEq;

use crate::crypto::{Identity, Secret, kdf};
use crate::ids::Epoch;
use crate::wire::control::Mark;
use crate::wire::control::mark::{ERA_SHIFT, era};

/// A point in a manager's history.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Point {
    /// Number of the start.
    pub boot: u32,
    /// Drawn at this start.
    pub draw: u16,
    /// Durable writes of this start that matter: what gives out keys, epochs or sender ids, or changes who is in a group.
    pub count: u32,
}

/// The manager's own starts, and the mark of this moment.
pub(super) struct History {
    key: Secret<32>,
    /// By boot number; at least the newest ones.
    starts: BTreeMap<u32, Start>,
    /// How far units are told that the manager is.
    mark: Mark,
}

struct Start {
    draw: u16,
    count: u32,
}

impl History {
    /// The history of a manager with these keys.
    pub(super) fn new(identity: &Identity, points: &[Point]) -> Self {
        let mut history = Self {
            key: identity.derive("fpn mark"),
            starts: BTreeMap::new(),
            mark: Mark::NONE,
        };
        points.iter().for_each(|point| history.note(*point));
        history
    }

    /// The store is so far.
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

    /// How far the manager is.
    pub(super) fn mark(&self) -> Mark {
        self.mark
    }

    /// The boot number of a mark that this manager once made, in a history that it does not know any more. `None` for all
    /// others: its own, those of eras before, and what somebody has invented.
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

/// The first boot number of the era after that of this one. `None` if there are no more.
pub(super) fn next_era(boot: u32) -> Option<u32> {
    era(boot)
        .checked_add(1)?
        .checked_shl(ERA_SHIFT)
        .filter(|next| *next > boot)
}

/// Epochs and rotations of an era are beyond this; those of the eras before are not.
pub(super) fn floor(boot: u32) -> Epoch {
    Epoch(u64::from(era(boot)) << 32)
}

/// What a manager with these keys would say of a point of its history.
#[cfg(test)]
pub(crate) fn mark_of(identity: &Identity, told: Point) -> Mark {
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
