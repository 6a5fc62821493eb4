//! Computes how large a terminal's packet may be.

use fpn::wire::esp::Encapsulation;
use fpn::wire::ip::LEAST_MTU_V6;

use crate::config::Config;

/// Returns the size of the largest packet that fits an outside link with an MTU of `outside` bytes. Never
/// less than what IPv6 requires of a link (RFC 8200 section 5).
pub(crate) fn inner_mtu(outside: u32, encapsulation: Encapsulation) -> u32 {
    let inner = encapsulation.largest_inner(outside as usize);
    inner.max(LEAST_MTU_V6) as u32
}

/// Returns a sentence about an outside whose MTU is too small; `None` if it is large enough.
pub(crate) fn too_small(config: &Config, outside: u32) -> Option<String> {
    let encapsulation = config.data.on_the_wire();
    let inner = inner_mtu(outside, encapsulation);
    let needed = encapsulation.longest_sealed(inner as usize);
    (needed > outside as usize).then(|| {
        format!(
            "{} has an MTU of {outside}, too small for a packet of {inner} bytes and its encryption: at least {needed} are needed. IPv6 packets of that size are sent in two parts",
            config.unit.outside
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config;
    use crate::config::tests::config as example;

    #[test]
    fn ethernet_leaves_1418_bytes_in_udp_and_1426_bare() {
        assert_eq!(inner_mtu(1500, Encapsulation::Udp(4500)), 1418);
        assert_eq!(inner_mtu(1500, Encapsulation::Bare), 1426);
    }

    #[test]
    fn an_outside_is_too_small_from_one_byte_less_on_than_the_least_packet_of_ipv6_needs() {
        let mut unit = example();
        for (encapsulation, least) in [
            (config::Encapsulation::Udp, 1364),
            (config::Encapsulation::Esp, 1356),
        ] {
            unit.data.encapsulation = encapsulation;
            assert_eq!(too_small(&unit, least), None);
            let sentence = too_small(&unit, least - 1).unwrap();
            assert!(
                sentence.contains(&format!("at least {least} are needed")),
                "{sentence}"
            );
        }
    }

    #[test]
    fn ipv6_keeps_its_least_mtu_on_a_link_that_is_too_small() {
        assert_eq!(inner_mtu(1280, Encapsulation::Udp(4500)), 1280);
    }
}
