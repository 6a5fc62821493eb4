//! What the data path works by: one immutable value, which is replaced on every change.

use std::net::IpAddr;
use std::sync::Arc;

use super::input::is_of_the_link;
use super::relay::Relays;
use crate::keyshare::KeyRing;
use crate::search::policy::Protected;
use crate::search::{PathTable, Policy};
use crate::time::Timestamp;
use crate::wire::esp::Encapsulation;

/// Keys, paths, policy and encapsulation of a unit at one moment. A copy shares all tables. So a
/// snapshot with other paths alone costs a few reference counts, whatever the size of the rest.
#[derive(Clone)]
pub struct Snapshot {
    /// Grows with every replacement. A thread that has taken version `v` emits nothing under an
    /// earlier one.
    pub version: u64,
    /// The keys.
    pub ring: Arc<KeyRing>,
    /// The paths.
    pub paths: Arc<PathTable>,
    /// The policy, with the terminals of this unit.
    pub policy: Arc<Policy>,
    /// How packets to other units are encapsulated.
    pub encapsulation: Encapsulation,
    /// The port on which ESP in UDP is expected.
    pub port: u16,
    /// What is relayed between Ethernet devices.
    pub relays: Relays,
    /// The largest packet of a terminal that is sealed as it is. The data path splits larger ones or
    /// tells their senders. `None` where the kernel does that, between TUN devices.
    pub mtu: Option<usize>,
    /// The largest packet that the unit's outside takes.
    pub outside_mtu: u16,
}

impl Snapshot {
    /// Returns the snapshot to send by in place of this one, if the unit's lease is over and one of its
    /// groups locks. It counts as another version.
    pub(super) fn lapsed(&self, now: Timestamp) -> Option<Self> {
        let ring = self.ring.lapsed(now)?;
        Some(Self {
            version: ring.version,
            ring: Arc::clone(ring),
            ..self.clone()
        })
    }

    /// Returns true if this unit, as a router, carries packets to a multicast address: it has the key of
    /// a group that carries them, and they may leave their link.
    pub fn carries(&self, addr: IpAddr) -> bool {
        let protected = self.policy.multicast(addr);
        protected.is_some_and(|p| self.is_in(p)) && !is_of_the_link(addr)
    }

    /// Returns true if this unit has the key of a group that carries any multicast address.
    pub fn carries_multicast(&self) -> bool {
        let mut prefixes = self.policy.protected.iter().flat_map(|all| all.iter());
        prefixes.any(|(_, protected)| protected.is_multicast() && self.is_in(protected))
    }

    fn is_in(&self, protected: &Protected) -> bool {
        let mut groups = protected.groups.iter();
        groups.any(|group| self.ring.group(*group).is_some())
    }
}
