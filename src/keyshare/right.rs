//! The right to seal. A sender id is a number and can be copied. The right to seal under it is an owned
//! value and cannot, because two queues that spend the same counter, or a counter that starts again,
//! would use a nonce twice.
//!
//! An [`Issuer`] issues one right for each transmit queue, once, when the unit starts. Each registration
//! [grants](Issuer::grant) new ids for these rights. A queue takes its right for good and keeps the
//! counters of all ids that the right has stood for. So of the following only the first example
//! compiles. A right and its queue:
//!
//! ```
//! # use std::sync::Arc;
//! # use fpn::datapath::{TxQueue, TxSettings};
//! # use fpn::keyshare::Issuer;
//! # let counters = || Arc::default();
//! let (issuer, rights) = Issuer::new(1);
//! for right in rights {
//!     let queue = TxQueue::new(right, TxSettings::default(), counters());
//! }
//! ```
//!
//! Two queues with one right:
//!
//! ```compile_fail,E0382
//! # use std::sync::Arc;
//! # use fpn::datapath::{TxQueue, TxSettings};
//! # use fpn::keyshare::Issuer;
//! # let counters = || Arc::default();
//! let (issuer, rights) = Issuer::new(1);
//! for right in rights {
//!     let queue = TxQueue::new(right, TxSettings::default(), counters());
//!     let second = TxQueue::new(right, TxSettings::default(), counters());
//! }
//! ```
//!
//! A copy of a right:
//!
//! ```compile_fail,E0599
//! # use std::sync::Arc;
//! # use fpn::datapath::{TxQueue, TxSettings};
//! # use fpn::keyshare::Issuer;
//! # let counters = || Arc::default();
//! let (issuer, rights) = Issuer::new(1);
//! for right in rights {
//!     let second = TxQueue::new(right.clone(), TxSettings::default(), counters());
//! }
//! ```
//!
//! A right that nobody issued:
//!
//! ```compile_fail,E0624
//! # use std::sync::Arc;
//! # use fpn::datapath::{TxQueue, TxSettings};
//! # use fpn::keyshare::{Issuer, SealingRight};
//! # let counters = || Arc::default();
//! let (issuer, rights) = Issuer::new(1);
//! let second = TxQueue::new(SealingRight::new(&issuer, 0), TxSettings::default(), counters());
//! ```
//!
//! A queue that is built again, by a reload for instance, with the right that the old one had:
//!
//! ```compile_fail,E0616
//! # use std::sync::Arc;
//! # use fpn::datapath::{TxQueue, TxSettings};
//! # use fpn::keyshare::Issuer;
//! # let counters = || Arc::default();
//! let (issuer, rights) = Issuer::new(1);
//! for right in rights {
//!     let queue = TxQueue::new(right, TxSettings::default(), counters());
//!     let rebuilt = TxQueue::new(queue.right, TxSettings::default(), counters());
//! }
//! ```
//!
//! A copy of a queue:
//!
//! ```compile_fail,E0599
//! # use std::sync::Arc;
//! # use fpn::datapath::{TxQueue, TxSettings};
//! # use fpn::keyshare::Issuer;
//! # let counters = || Arc::default();
//! let (issuer, rights) = Issuer::new(1);
//! for right in rights {
//!     let queue = TxQueue::new(right, TxSettings::default(), counters());
//!     let second = queue.clone();
//! }
//! ```

use std::sync::Arc;

use crate::ids::SenderId;

/// Issues the rights to seal of one unit, once.
#[derive(Debug)]
pub struct Issuer(Arc<()>);

/// The right to seal as one transmit queue of a unit, under the sender id that the unit's key ring
/// has for it. There is one right for each queue. It can be neither copied nor made a second time.
#[derive(Debug)]
pub struct SealingRight {
    issuer: Arc<()>,
    queue: u16,
}

/// The sender ids that a registration gave to a unit, for the rights of one [`Issuer`].
#[derive(Clone, Debug)]
pub struct Granted {
    issuer: Option<Arc<()>>,
    base: SenderId,
    count: u16,
}

impl Issuer {
    /// Returns the rights of this many transmit queues, in their order, and the issuer that grants
    /// sender ids to them.
    pub fn new(queues: u16) -> (Self, Vec<SealingRight>) {
        let issuer = Self(Arc::new(()));
        let rights = (0..queues).map(|queue| SealingRight::new(&issuer, queue));
        let rights = rights.collect();
        (issuer, rights)
    }

    /// Grants new sender ids: from now on the right of queue 0 stands for `base`, that of queue `q`
    /// for the `q`-th id after it. The caller has these ids from a manager, which gives each of
    /// them out once.
    pub fn grant(&self, base: SenderId, count: u16) -> Granted {
        Granted {
            issuer: Some(Arc::clone(&self.0)),
            base,
            count,
        }
    }
}

impl SealingRight {
    /// Returns the number of the queue.
    pub fn queue(&self) -> u16 {
        self.queue
    }

    pub(super) fn new(issuer: &Issuer, queue: u16) -> Self {
        Self {
            issuer: Arc::clone(&issuer.0),
            queue,
        }
    }

    /// Returns a second right for a queue, which only a test may have.
    #[cfg(test)]
    pub(crate) fn forge(issuer: &Issuer, queue: u16) -> Self {
        Self::new(issuer, queue)
    }
}

impl Granted {
    /// Returns these ids without rights: nobody can seal under them.
    pub fn without_rights(base: SenderId, count: u16) -> Self {
        Self {
            issuer: None,
            base,
            count,
        }
    }

    /// Returns the number of ids.
    pub fn count(&self) -> u16 {
        self.count
    }

    /// Returns the id of a queue as a plain number.
    pub fn id(&self, queue: u16) -> Option<SenderId> {
        (queue < self.count).then(|| SenderId(self.base.0.wrapping_add(u32::from(queue))))
    }

    /// Returns the id to seal under with this right. `None` if the right is another unit's, or if
    /// the registration gave no id for it.
    pub fn to_seal_under(&self, right: &SealingRight) -> Option<SenderId> {
        let issuer = self.issuer.as_ref()?;
        Arc::ptr_eq(issuer, &right.issuer).then(|| self.id(right.queue))?
    }

    /// Returns true if `sender` is one of these ids.
    pub fn contains(&self, sender: SenderId) -> bool {
        sender.0.wrapping_sub(self.base.0) < u32::from(self.count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_right_stands_for_ids_of_its_own_issuer_only() {
        let (issuer, rights) = Issuer::new(2);
        let (other, _) = Issuer::new(2);
        let ids = |granted: Granted| {
            let ids = rights.iter().map(|right| granted.to_seal_under(right));
            ids.collect::<Vec<_>>()
        };
        let (first, second) = (Some(SenderId(7)), Some(SenderId(8)));
        assert_eq!(ids(issuer.grant(SenderId(7), 2)), [first, second]);
        assert_eq!(ids(issuer.grant(SenderId(7), 1)), [first, None]);
        assert_eq!(ids(other.grant(SenderId(7), 2)), [None, None]);
        assert_eq!(ids(Granted::without_rights(SenderId(7), 2)), [None, None]);
    }

    #[test]
    fn ids_are_counted_on_beyond_the_highest_number() {
        let granted = Granted::without_rights(SenderId(u32::MAX), 2);
        assert_eq!(granted.id(1), Some(SenderId(0)));
        assert!(granted.contains(SenderId(0)) && granted.contains(SenderId(u32::MAX)));
        assert!(!granted.contains(SenderId(1)) && !granted.contains(SenderId(u32::MAX - 1)));
    }
}
