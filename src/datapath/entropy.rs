//! Source ports that tell flows apart (in the manner of RFC 6438 and RFC 7510), for routers and receivers that spread
//! packets by their ports. Off unless it is asked for: an onlooker sees how many flows two terminals have, and how much
//! each of them carries.

use std::fmt;
use std::hash::Hasher;
use std::net::IpAddr;

use siphasher::sip::SipHasher13;

use crate::wire::ip::{IpHeader, protocol};

/// Gives each flow one of 16,384 ports, 49152 to 65535. Without the key, a port says nothing about
/// its flow.
#[derive(Clone, Copy)]
pub struct SourcePorts(SipHasher13);

impl SourcePorts {
    /// Returns ports under a random key, which is the same for all queues of a unit.
    pub fn new(key: [u64; 2]) -> Self {
        let [k0, k1] = key;
        Self(SipHasher13::new_with_keys(k0, k1))
    }

    /// Returns the port for the flow of a packet with this header. Fragments have no ports: all
    /// fragments between two addresses are one flow.
    pub(super) fn of(&self, ip: &IpHeader, packet: &[u8]) -> u16 {
        let mut hash = self.0;
        for addr in [ip.src, ip.dst] {
            match addr {
                IpAddr::V4(addr) => hash.write_u32(addr.to_bits()),
                IpAddr::V6(addr) => hash.write_u128(addr.to_bits()),
            }
        }
        hash.write_u8(ip.protocol);
        let has_ports = matches!(ip.protocol, protocol::TCP | protocol::UDP);
        if has_ports && !ip.is_fragment() {
            let upper = packet.get(ip.header_len..).unwrap_or_default();
            if let Some(ports) = upper.first_chunk::<4>() {
                hash.write_u32(u32::from_ne_bytes(*ports));
            }
        }
        FIRST | (hash.finish() >> 50) as u16
    }
}

impl fmt::Debug for SourcePorts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SourcePorts")
    }
}

/// The first of the dynamic ports (RFC 6335), of which there are 2^14.
const FIRST: u16 = 49_152;
