//! When the manager and each unit are due next.

use std::collections::{BTreeMap, BTreeSet};

use fpn::time::Timestamp;

/// One of those that act in the world: they hear something or a timer of theirs runs out, and then
/// they have something to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Actor {
    /// The manager.
    Mge,
    /// The unit with this index.
    Unit(usize),
}

/// The deadlines of all actors. Finding the next one does not walk the fleet.
#[derive(Default)]
pub(crate) struct Agenda {
    by_time: BTreeSet<(Timestamp, Actor)>,
    by_actor: BTreeMap<Actor, Timestamp>,
}

impl Agenda {
    /// Sets when an actor is due, in place of what was set before.
    pub(crate) fn set(&mut self, actor: Actor, at: Option<Timestamp>) {
        let before = match at {
            Some(at) => self.by_actor.insert(actor, at),
            None => self.by_actor.remove(&actor),
        };
        if before != at {
            if let Some(before) = before {
                self.by_time.remove(&(before, actor));
            }
            self.by_time.extend(at.map(|at| (at, actor)));
        }
    }

    /// The earliest deadline.
    pub(crate) fn next(&self) -> Option<Timestamp> {
        self.by_time.first().map(|(at, _)| *at)
    }

    /// Everybody who is due by then, in the order of their deadlines.
    pub(crate) fn due(&self, by: Timestamp) -> Vec<Actor> {
        let due = self.by_time.iter().take_while(|(at, _)| *at <= by);
        due.map(|(_, actor)| *actor).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_actor_is_due_at_its_newest_deadline_and_at_no_other() {
        let at = Timestamp::from_nanos;
        let mut agenda = Agenda::default();
        assert_eq!(agenda.next(), None);
        agenda.set(Actor::Unit(1), Some(at(5)));
        agenda.set(Actor::Mge, Some(at(7)));
        agenda.set(Actor::Unit(0), Some(at(7)));
        assert_eq!(agenda.next(), Some(at(5)));
        let all = [Actor::Unit(1), Actor::Mge, Actor::Unit(0)];
        assert_eq!(agenda.due(at(7)), all);
        agenda.set(Actor::Unit(1), Some(at(9)));
        assert_eq!(agenda.next(), Some(at(7)));
        assert_eq!(agenda.due(at(8)), all[1..]);
        agenda.set(Actor::Mge, None);
        agenda.set(Actor::Unit(0), None);
        assert_eq!(agenda.due(at(8)), []);
        assert_eq!(agenda.next(), Some(at(9)));
    }
}
