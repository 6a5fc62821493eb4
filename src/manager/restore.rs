//! A manager that goes on from an older copy of its database: a new era, before anything else is answered.
//!
//! What was handed out between the copy and now is unknown: epochs, sender ids, numbers of units and groups, and who was
//! taken out of which group. So in one write, before which nothing is answered:
//!
//! | | |
//! |---|---|
//! | boot number | jumps to the first one of an era beyond every era that anybody has told of |
//! | epochs, rotations, burnt epochs | jump to the era's number times 2^32 |
//! | sender ids | jump by 2^22 |
//! | numbers of units and groups | jump, in the store |
//! | keys | every group has a new one in force; old ones and rotations under way are gone |
//! | tokens | those that are unused are void |
//! | units that are enrolled and not evicted | are unconfirmed: no key before an operator's yes |
//!
//! Sessions end. Units that registered before the manager knew get REVOKE: their sender ids may be somebody else's too.
//! All others keep their keys and send on among each other. No old key meets a new sender id: a unit that learns of a new
//! era drops at once what it is not told anew.

use super::MgeMachine;
use super::history::{Point, floor, next_era};
use super::sessions::senders::END;
use super::store::{NewEra, StoreOp};
use super::writes::Then;
use crate::ids::EuId;
use crate::time::Timestamp;

impl MgeMachine {
    /// The manager knows that it goes on from an older copy, and that starts up to `beyond` have been made. Nothing is
    /// answered until the store has the new era.
    pub(super) fn begin_era(&mut self, now: Timestamp, beyond: u32, told_by: Option<EuId>) {
        if self.shard.is_restoring() {
            return;
        }
        self.shard.stop_answering();
        let Some(boot) = next_era(self.shard.boot().max(beyond)) else {
            // Four thousand eras later: nothing is answered any more.
            return;
        };
        self.shard.silence(boot);
        let keys = match &mut self.leader {
            Some(leader) => leader.hold(now, floor(boot), &mut *self.shard.rng),
            None => Vec::new(),
        };
        self.writes.forget_rotations();
        let draw = self.shard.rng.next_u32().to_be_bytes();
        let era = NewEra {
            point: Point {
                boot,
                draw: u16::from_be_bytes([draw[0], draw[1]]),
                count: 0,
            },
            floor: floor(boot),
            sender_ids: (self.shard.senders.asked() + SENDERS).min(END),
            keys,
            told_by,
        };
        self.writes
            .write(StoreOp::BeginEra(Box::new(era)), Then::Era);
    }

    /// The new era is in the store.
    pub(super) fn era_stored(&mut self, now: Timestamp, era: &NewEra) {
        let enrolling = self.writes.enrolling();
        self.shard.begin_era(now, era, &enrolling);
        if let Some(leader) = &mut self.leader {
            leader.begin_era(&era.keys, &mut *self.shard.rng);
        }
    }
}

/// More sender ids than a manager hands out between two copies of its database, as a rule. Nothing rests on it: all keys
/// of the new era are new.
const SENDERS: u64 = 4_194_304;
