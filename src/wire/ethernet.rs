//! Ethernet headers (IEEE 802.3 clause 3) with at most one VLAN tag (IEEE 802.1Q clause 9), as the
//! frames of a TAP device have them.

use std::net::IpAddr;

use arrayvec::ArrayVec;

/// EtherTypes (IANA) that the data path handles.
pub mod ether_type {
    /// IPv4.
    pub const IPV4: u16 = 0x0800;
    /// ARP (RFC 826).
    pub const ARP: u16 = 0x0806;
    /// IPv6.
    pub const IPV6: u16 = 0x86dd;
    /// EAP over LAN (IEEE 802.1X).
    pub const EAPOL: u16 = 0x888e;
    /// A VLAN tag (IEEE 802.1Q).
    pub const VLAN: u16 = 0x8100;
}

/// A hardware address.
pub type Mac = [u8; 6];

/// The header in front of a packet: addresses, VLAN tag and EtherType of a frame, or nothing on a
/// device without a link layer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LinkHeader(ArrayVec<u8, MAX_LEN>);

/// An IP packet behind the layer-2 header of its frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Framed {
    /// The header.
    pub link: LinkHeader,
    /// The packet.
    pub packet: Vec<u8>,
}

impl LinkHeader {
    /// The header of a device without a link layer, such as a TUN device.
    pub const NONE: Self = Self(ArrayVec::new_const());

    /// Reads the header of a frame. Returns it and the EtherType, which is 0 for a frame that has a
    /// length in its place. `None` if the frame is shorter than its header.
    pub fn parse(frame: &[u8]) -> Option<(Self, u16)> {
        let (len, kind) = measure(frame)?;
        Some((Self::of(frame.get(..len)?), kind))
    }

    /// Keeps a header that was measured.
    pub fn of(bytes: &[u8]) -> Self {
        Self(bytes.iter().copied().take(MAX_LEN).collect())
    }

    /// Returns the header of a frame in the opposite direction.
    #[must_use]
    pub fn reversed(&self) -> Self {
        let mut header = self.0.clone();
        if let Some((dst, rest)) = header.split_first_chunk_mut::<6>()
            && let Some(src) = rest.first_chunk_mut::<6>()
        {
            std::mem::swap(dst, src);
        }
        Self(header)
    }

    /// Returns the bytes, of which there are none on a device without a link layer.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// Returns the length of a frame's header and its EtherType, which is 0 for a frame that has a length
/// in its place. `None` if the frame is shorter.
pub fn measure(frame: &[u8]) -> Option<(usize, u16)> {
    let field = |at: usize| {
        let bytes = frame.get(at..)?.first_chunk()?;
        Some(u16::from_be_bytes(*bytes))
    };
    let (len, kind) = match field(PLAIN_LEN - 2)? {
        ether_type::VLAN => (MAX_LEN, field(MAX_LEN - 2)?),
        kind => (PLAIN_LEN, kind),
    };
    let kind = if kind <= MAX_LENGTH { 0 } else { kind };
    Some((len, kind))
}

/// Returns the destination of a frame with this header.
pub fn dst(link: &[u8]) -> Option<Mac> {
    link.first_chunk().copied()
}

/// Returns the source of a frame with this header.
pub fn src(link: &[u8]) -> Option<Mac> {
    link.get(6..)?.first_chunk().copied()
}

/// Returns true for the address of a group of hosts, broadcast included.
pub fn is_group(mac: Mac) -> bool {
    mac[0] & 1 != 0
}

/// Returns the hardware address of a multicast address (RFC 1112 section 6.4, RFC 2464 section 7).
/// `None` for any other address.
pub fn of_group(addr: IpAddr) -> Option<Mac> {
    let mac = match addr {
        IpAddr::V4(addr) => {
            let [_, b, c, d] = addr.octets();
            [0x01, 0x00, 0x5e, b & 0x7f, c, d]
        }
        IpAddr::V6(addr) => {
            let [.., a, b, c, d] = addr.octets();
            [0x33, 0x33, a, b, c, d]
        }
    };
    addr.is_multicast().then_some(mac)
}

/// The longest header: with a VLAN tag.
pub const MAX_LEN: usize = 18;
const PLAIN_LEN: usize = 14;
/// What follows the addresses is a length and no EtherType up to this value (IEEE 802.3 clause 3.2.6).
const MAX_LENGTH: u16 = 1500;

#[cfg(test)]
mod tests {
    use etherparse::{EtherType, Ethernet2Header, SingleVlanHeader, VlanId};
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn headers_that_etherparse_writes_are_read_and_turned_round(
            src: Mac, dst: Mac, kind in 1501u16.., tag in proptest::option::of(0u16..4096),
        ) {
            prop_assume!(kind != ether_type::VLAN);
            let header = |source, destination| {
                let mut bytes = Vec::new();
                let outer = if tag.is_some() { ether_type::VLAN } else { kind };
                let ethernet = Ethernet2Header { source, destination, ether_type: EtherType(outer) };
                ethernet.write(&mut bytes).unwrap();
                if let Some(id) = tag {
                    let vlan = SingleVlanHeader {
                        vlan_id: VlanId::try_new(id).unwrap(),
                        ether_type: EtherType(kind),
                        ..SingleVlanHeader::default()
                    };
                    vlan.write(&mut bytes).unwrap();
                }
                bytes
            };
            let bytes = header(src, dst);
            let mut frame = bytes.clone();
            frame.extend_from_slice(b"payload");
            let (link, found) = LinkHeader::parse(&frame).unwrap();
            prop_assert_eq!((link.bytes(), found), (&bytes[..], kind));
            prop_assert_eq!((super::src(&bytes), super::dst(&bytes)), (Some(src), Some(dst)));
            let reversed = link.reversed();
            prop_assert_eq!(reversed.bytes(), header(dst, src));
            for len in 0..bytes.len() {
                prop_assert!(LinkHeader::parse(&bytes[..len]).is_none());
            }
        }
    }

    #[test]
    fn a_length_in_place_of_the_ether_type_is_no_ether_type() {
        let mut frame = [0; 60];
        frame[12..14].copy_from_slice(&38u16.to_be_bytes());
        assert_eq!(measure(&frame), Some((14, 0)));
        frame[12..14].copy_from_slice(&ether_type::VLAN.to_be_bytes());
        assert_eq!(measure(&frame), Some((18, 0)));
    }

    #[test]
    fn a_multicast_address_has_the_hardware_address_that_its_last_bits_say() {
        let of = |addr: &str| of_group(addr.parse().unwrap());
        assert_eq!(of("239.129.2.3"), Some([1, 0, 0x5e, 1, 2, 3]));
        assert_eq!(
            of("ff08::a1b2:c3d4"),
            Some([0x33, 0x33, 0xa1, 0xb2, 0xc3, 0xd4])
        );
        assert_eq!((of("10.1.2.3"), of("fd00::1")), (None, None));
        assert_eq!(of("255.255.255.255"), None);
    }

    #[test]
    fn no_header_is_its_own_reverse() {
        assert_eq!(LinkHeader::NONE.reversed(), LinkHeader::NONE);
        assert!(is_group([0xff; 6]) && is_group([1, 0, 0x5e, 0, 0, 1]));
        assert!(!is_group([2, 0, 0, 0, 0, 1]));
    }
}
