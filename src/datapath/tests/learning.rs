//! Hosts of the inside that are no terminals yet, and what of them is reported.

use super::ethernet::{EVERYBODY, MACS, Wire, arp, frame, kind_of, link, nd};
use super::*;
use crate::wire::ethernet::ether_type;

/// Units that may learn what begins with 10.0.0 and fd00::, except for the addresses that end in 1 at
/// unit 1's side: the gateway's. Unit 1 serves nobody.
fn wire() -> Wire {
    let prefixes = |all: &[&str]| -> Served {
        let all = all.iter().map(|p| p.parse::<IpNet>().unwrap());
        all.collect()
    };
    let mut wire = Wire::new(None);
    for n in [1, 2] {
        let mut unit = Unit::new(n);
        unit.policy.learnable = prefixes(&["10.0.0.0/24", "fd00::/64"]);
        unit.policy.never_learned = prefixes(&["10.0.0.254/32", "fd00::fe/128"]);
        if n == 1 {
            unit.policy.served = Served::default();
            wire.a = unit.snapshot();
        } else {
            wire.b = unit.snapshot();
        }
    }
    wire
}

fn to_everybody(kind: u16, message: &[u8]) -> Vec<u8> {
    let header = link(EVERYBODY, MACS[0], None, kind);
    [&[0; VNET_LEN][..], &header, message].concat()
}

#[test]
fn a_host_that_may_be_learned_asks_for_its_neighbours_and_is_reported() {
    let first = [10, 0, 0, 1];
    let asks = [
        (
            to_everybody(ether_type::ARP, &arp(first)),
            IpAddr::from(first),
        ),
        (
            to_everybody(ether_type::IPV6, &nd(135, 255, "fd00::1", "fd00::2")),
            terminal(1, false),
        ),
    ];
    for (ask, addr) in asks {
        let mut wire = wire();
        assert_eq!(
            wire.out(std::slice::from_ref(&ask)).len(),
            1,
            "it is relayed"
        );
        assert_eq!(wire.tx.batch.sightings(), [(addr, MACS[0])]);
        // On the outside the same means that it is elsewhere.
        wire.inward(&[ask]);
        assert_eq!(
            wire.rx.batch.sightings().len(),
            usize::from(addr != terminal(2, true))
        );
    }
}

#[test]
fn what_may_not_be_learned_may_not_be_claimed_either() {
    for message in [arp([10, 0, 0, 254]), arp([10, 0, 1, 7])] {
        let mut wire = wire();
        let frame = to_everybody(ether_type::ARP, &message);
        assert!(wire.out(&[frame]).is_empty());
        assert_eq!(wire.tx.counters.drops(DropReason::Spoofed), 1);
        assert!(wire.tx.batch.sightings().is_empty());
    }
    let mut wire = wire();
    let frame = to_everybody(ether_type::IPV6, &nd(136, 255, "fe80::1", "fd00::fe"));
    assert!(wire.out(&[frame]).is_empty());
    assert!(wire.tx.batch.sightings().is_empty());
}

#[test]
fn a_packet_of_such_a_host_is_dropped_until_it_is_learned() {
    for v4 in [true, false] {
        let mut wire = wire();
        let packet = udp(v4, 100);
        assert!(wire.out(&[frame(&packet, None)]).is_empty());
        assert_eq!(wire.tx.counters.drops(DropReason::SourceNotServed), 1);
        assert_eq!(wire.tx.batch.sightings(), [(terminal(1, v4), MACS[0])]);
        let mut unit = Unit::new(1);
        unit.policy.served = Served::default();
        unit.policy.learned = serving(&[terminal(1, v4)]);
        unit.version = 2;
        wire.a = unit.snapshot();
        let sealed = wire.out(&[frame(&packet, None)]);
        assert_eq!((sealed.len(), wire.tx.batch.sightings().len()), (1, 0));
        // And packets to it are delivered.
        let mut far = Unit::new(2);
        far.policy.served = Served::default();
        far.policy.learned = serving(&[terminal(2, v4)]);
        wire.b = far.snapshot();
        assert_eq!(wire.inward(&sealed).len(), 1);
        assert_eq!(
            kind_of(&packet),
            if v4 {
                ether_type::IPV4
            } else {
                ether_type::IPV6
            }
        );
    }
}

#[test]
fn a_flood_of_claims_is_reported_a_few_at_a_time() {
    let mut wire = wire();
    let claims: Vec<_> = (2..200)
        .map(|n| to_everybody(ether_type::ARP, &arp([10, 0, 0, n])))
        .collect();
    assert_eq!(wire.out(&claims).len(), 198);
    assert_eq!(wire.tx.batch.sightings().len(), 8);
    let again = vec![claims[0].clone(); 5];
    wire.out(&again);
    assert_eq!(wire.tx.batch.sightings().len(), 1, "each once");
}
