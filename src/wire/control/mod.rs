//! Control messages between EU and MGE: UDP, big-endian, at most [`MAX_DATAGRAM`] bytes each (DESIGN section 7).

use ipnet::IpNet;

use crate::ids::GroupId;

/// Longest datagram, header included: passes every IPv6 path unfragmented.
pub const MAX_DATAGRAM: usize = 1200;

/// The manager's UDP port unless set otherwise.
pub const DEFAULT_PORT: u16 = 4747;

/// A protected prefix of the realm: never sent in clear.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProtectedPrefix {
    /// The addresses.
    pub prefix: IpNet,
    /// The groups that may be used for them, by number.
    pub groups: Vec<GroupId>,
}
