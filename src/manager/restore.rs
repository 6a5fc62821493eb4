//! How a manager continues from an older copy of its database: it begins a new era before it
//! answers anything.
//!
//! It is unknown what was handed out after the copy was made: epochs, sender ids, numbers of units
//! and groups; nor who was removed from which group. Therefore one write, before which nothing is
//! answered, changes the following:
//!
//! | what | change |
//! |---|---|
//! | boot number | jumps to the first one of an era beyond every era known from marks |
//! | epochs, rotations, burnt epochs | jump to the era's number times 2^32 |
//! | sender ids | jump by 2^22 |
//! | numbers of units and groups | jump, in the store |
//! | keys | every group gets a new key in force; old keys and rotations under way are dropped |
//! | tokens | unused ones become void |
//! | enrolled units that are not evicted | are unconfirmed: no keys until the operator accepts them |
//!
//! All sessions end. Units that registered before the manager noticed get REVOKE, because their
//! sender ids may also belong to other units. All other units keep their keys and continue to talk
//! to each other. No old key is ever used with a new sender id: a unit that learns of a new era
//! drops every key that it is not given anew.

use super::MgeMachine;
use super::history::{Point, floor, next_era};
use super::sessions::senders::END;
use super::store::{NewEra, StoreOp};
use super::writes::Then;
use crate::ids::EuId;
use crate::time::Timestamp;

impl MgeMachine {
    /// Begins the restore: the manager runs on an older copy, and starts up to `beyond` have been
    /// made. Nothing is answered until the new era is in the store.
    pub(super) fn begin_era(&mut self, now: Timestamp, beyond: u32, told_by: Option<EuId>) {
        if self.shard.is_restoring() {
            return;
        }
        self.shard.stop_answering();
        let Some(boot) = next_era(self.shard.boot().max(beyond)) else {
            // No era is left after about 4,000; then nothing is answered any more.
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

    /// Applies the new era, which is in the store.
    pub(super) fn era_stored(&mut self, now: Timestamp, era: &NewEra) {
        let enrolling = self.writes.enrolling();
        self.shard.begin_era(now, era, &enrolling);
        if let Some(leader) = &mut self.leader {
            leader.begin_era(&era.keys, &mut *self.shard.rng);
            for (group, key) in &era.keys {
                self.turns.new_key(now, *group, (key.epoch, key.spi));
            }
        }
    }
}

/// More sender ids than a manager usually hands out between two backups. Nothing depends on this,
/// because all keys of the new era are new.
const SENDERS: u64 = 4_194_304;
