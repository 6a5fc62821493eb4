//! Computes how large a terminal's packet may be.

use fpn::wire::{esp, ip};

use crate::config::{Config, Encapsulation};

/// Returns the size of the largest packet that fits an outside link with an MTU of `outside` bytes in any
/// form that the data path may choose: IPv6, tunnel form, the most padding. Never less than what IPv6
/// requires of a link (RFC 8200 section 5).
pub(crate) fn inner_mtu(outside: u32, encapsulation: Encapsulation) -> u32 {
    let udp = match encapsulation {
        Encapsulation::Udp => UDP_HEADER,
        Encapsulation::Esp => 0,
    };
    // RFC 4303: the inner packet, its padding and two bytes of trailer end on a multiple of four.
    let room = outside.saturating_sub(IPV6_HEADER + udp + ESP_HEADER + ICV) / 4 * 4;
    room.saturating_sub(ESP_TRAILER).max(IPV6_LEAST)
}

/// Returns the length on the outside of an IPv6 packet of `inner` bytes in tunnel form.
pub(crate) fn sealed_len(inner: u32, encapsulation: Encapsulation) -> u32 {
    let udp = match encapsulation {
        Encapsulation::Udp => UDP_HEADER,
        Encapsulation::Esp => 0,
    };
    IPV6_HEADER + udp + ESP_HEADER + (inner + ESP_TRAILER).next_multiple_of(4) + ICV
}

/// Returns a sentence about an outside whose MTU is too small; `None` if it is large enough.
pub(crate) fn too_small(config: &Config, outside: u32) -> Option<String> {
    let inner = inner_mtu(outside, config.data.encapsulation);
    let needed = sealed_len(inner, config.data.encapsulation);
    (needed > outside).then(|| {
        format!(
            "{} has an MTU of {outside}, too small for a packet of {inner} bytes and its encryption: at least {needed} are needed",
            config.unit.outside
        )
    })
}

const UDP_HEADER: u32 = esp::UDP_LEN as u32;
const ESP_HEADER: u32 = esp::HEADER_LEN as u32;
/// Pad length and next header.
const ESP_TRAILER: u32 = 2;
const ICV: u32 = esp::ICV_LEN as u32;
const IPV6_HEADER: u32 = ip::HEADER_LEN_V6 as u32;
const IPV6_LEAST: u32 = ip::LEAST_MTU_V6 as u32;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::tests::config;

    #[test]
    fn the_largest_inner_packet_fits_and_one_byte_more_does_not() {
        for encapsulation in [Encapsulation::Udp, Encapsulation::Esp] {
            for outside in 1400..1600 {
                let inner = inner_mtu(outside, encapsulation);
                assert!(sealed_len(inner, encapsulation) <= outside);
                assert!(sealed_len(inner + 1, encapsulation) > outside);
            }
        }
    }

    #[test]
    fn ethernet_leaves_1418_bytes_in_udp_and_1426_bare() {
        assert_eq!(inner_mtu(1500, Encapsulation::Udp), 1418);
        assert_eq!(inner_mtu(1500, Encapsulation::Esp), 1426);
    }

    #[test]
    fn an_outside_is_too_small_from_one_byte_less_on_than_the_least_packet_of_ipv6_needs() {
        let mut config = config();
        for (encapsulation, least) in [(Encapsulation::Udp, 1364), (Encapsulation::Esp, 1356)] {
            config.data.encapsulation = encapsulation;
            assert_eq!(too_small(&config, least), None);
            let sentence = too_small(&config, least - 1).unwrap();
            assert!(
                sentence.contains(&format!("at least {least} are needed")),
                "{sentence}"
            );
        }
    }

    #[test]
    fn ipv6_keeps_its_least_mtu_on_a_link_that_is_too_small() {
        assert_eq!(inner_mtu(1280, Encapsulation::Udp), 1280);
    }
}
