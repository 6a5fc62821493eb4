//! Tests what passes in clear: only where the policy is open and nothing says that the pair should
//! be encrypted.

use super::*;

#[test]
fn in_clear_from_outside_passes_only_what_nothing_protects() {
    let clear = udp(true, 10);
    let closed = Unit::new(2).snapshot();
    Receiving::default().refuses(&clear, DropReason::ClearInbound, &closed, start());
    let open = |change: &dyn Fn(&mut Unit)| {
        let mut unit = Unit::new(2);
        unit.paths.clear();
        unit.policy.open = true;
        unit.change(change)
    };
    let mut rx = Receiving::default();
    let passes = open(&|_| ());
    let passed = rx.receive(&[&clear], &passes, start());
    assert_eq!(passed.concat(), clear);
    assert_eq!(rx.counters.get(Count::ClearIn), 1);
    let refused = |reason, change: &dyn Fn(&mut Unit)| {
        Receiving::default().refuses(&clear, reason, &open(change), start());
    };
    refused(DropReason::ClearInbound, &|u| u.policy.protected = None);
    refused(DropReason::DestinationNotServed, &|u| {
        u.policy.served = serving(&[terminal(9, true)]);
    });
    refused(DropReason::DestinationNotServed, &|u| {
        u.policy.served = Served::default();
    });
    for prefix in ["10.0.0.1/32", "10.0.0.2/32"] {
        refused(DropReason::ClearInbound, &|u| {
            u.protect(prefix.parse().unwrap(), &[GROUP]);
        });
    }
    let pair = Pair {
        src: terminal(1, true),
        dst: terminal(2, true),
    };
    let pinned = entry(Some(PathAction::Plain), Some(GROUP));
    for pair in [pair, pair.reversed()] {
        refused(DropReason::ClearInbound, &|u| {
            u.paths = vec![(pair, pinned)]
        });
        let encrypt = path(PathAction::Encrypt(GROUP));
        refused(DropReason::ClearInbound, &|u| {
            u.paths = vec![(pair, encrypt)]
        });
    }
}

#[test]
fn key_management_and_keepalives_on_the_port_are_data_in_clear() {
    let (src, dst) = (terminal(1, true), terminal(2, true));
    let mut unit = Unit::new(2);
    unit.paths.clear();
    unit.policy.open = true;
    let b = unit.snapshot();
    for body in [&[0, 0, 0, 0, 1, 2, 3, 4][..], &[0, 0, 0, 0], &[0xff]] {
        let mut datagram = vec![0x11, 0x94, 0x11, 0x94, 0, 8 + body.len() as u8, 0, 0];
        datagram.extend(body);
        let packet = ip(src, dst, protocol::UDP, &datagram);
        assert_eq!(
            Receiving::default().receive(&[&packet], &b, start()),
            [packet]
        );
    }
}

/// Returns ESP, bare and in UDP, between a terminal and a distant host, with a length that FPN's
/// own packets can have and with one that they never have.
fn esp_of_terminals(src: IpAddr, dst: IpAddr) -> Vec<(Vec<u8>, DropReason)> {
    let esp = |spi: u32, len: usize| [&spi.to_be_bytes()[..], &vec![0x5a; len - 4]].concat();
    let nat_t = |body: Vec<u8>| {
        let len = (8 + body.len()) as u16;
        [
            &[0x11, 0x94, 0x11, 0x94],
            &len.to_be_bytes()[..],
            &[0, 0],
            &body,
        ]
        .concat()
    };
    let (unknown, malformed) = (DropReason::EspUnknownSpi, DropReason::EspMalformed);
    let mut all = Vec::new();
    for (spi, len, reason) in [
        (0xc0ff_ee00, 60, unknown),
        (0xc0ff_ee00, 53, malformed),
        (7, 60, malformed),
    ] {
        all.push((ip(src, dst, protocol::ESP, &esp(spi, len)), reason));
        all.push((ip(src, dst, protocol::UDP, &nat_t(esp(spi, len))), reason));
    }
    all
}

#[test]
fn esp_and_nat_traversal_of_terminals_pass_in_clear_both_ways_where_clear_may_pass() {
    for v4 in [true, false] {
        let (near, far) = (terminal(2, v4), terminal(9, v4));
        let open = |change: &dyn Fn(&mut Unit)| {
            let mut unit = Unit::new(2);
            unit.policy.open = true;
            unit.paths = vec![(
                Pair {
                    src: near,
                    dst: far,
                },
                path(PathAction::Plain),
            )];
            unit.change(change)
        };
        for (packet, _) in esp_of_terminals(near, far) {
            let mut tx = Sending::default();
            assert_eq!(tx.send(&[&packet], &open(&|_| ()), start()), [packet]);
        }
        for (packet, reason) in esp_of_terminals(far, near) {
            for snapshot in [open(&|_| ()), open(&|u| u.paths.clear())] {
                let mut rx = Receiving::default();
                assert_eq!(rx.receive(&[&packet], &snapshot, start()).concat(), packet);
                assert_eq!(rx.counters.get(Count::ClearIn), 1);
            }
            // It never passes where anything says that the pair is encrypted or must not be in
            // clear.
            let refused = |reason, change: &dyn Fn(&mut Unit)| {
                Receiving::default().refuses(&packet, reason, &open(change), start());
            };
            refused(reason, &|u| u.policy.open = false);
            refused(reason, &|u| u.policy.protected = None);
            for protected in [near, far] {
                refused(reason, &|u| {
                    u.protect(protected.into(), &[GROUP]);
                });
            }
            let pair = Pair {
                src: near,
                dst: far,
            };
            for pair in [pair, pair.reversed()] {
                for action in [
                    None,
                    Some(PathAction::Encrypt(GROUP)),
                    Some(PathAction::Plain),
                ] {
                    refused(reason, &|u| {
                        u.paths = vec![(pair, entry(action, Some(GROUP)))];
                    });
                }
            }
            refused(DropReason::DestinationNotServed, &|u| {
                u.policy.served = Served::default();
            });
        }
    }
}

#[test]
fn esp_under_a_key_of_the_unit_is_never_taken_for_a_terminal_s_own() {
    let a = Unit::new(1).snapshot();
    let sealed = across(&Sending::default().send(&[udp(true, 10), udp(false, 10)], &a, start()));
    let b = Unit::new(2).change(|u| {
        u.policy.open = true;
        u.paths.clear();
    });
    let mut rx = Receiving::default();
    for packet in &sealed {
        let last = packet.len() - 1;
        let forged = with_byte(packet.clone(), last, packet[last] ^ 1);
        rx.refuses(&forged, DropReason::EspAuth, &b, start());
    }
    assert_eq!(rx.receive(&sealed, &b, start()).len(), 2);
    for packet in &sealed {
        rx.refuses(packet, DropReason::EspReplay, &b, start());
    }
    assert_eq!(rx.counters.get(Count::ClearIn), 0);
}

#[test]
fn multicast_from_the_hub_is_dropped_by_name_sealed_or_in_clear_whatever_the_policy() {
    let mut unit = Unit::new(2);
    unit.paths.clear();
    unit.policy.open = true;
    unit.policy.served = everybody();
    let open = unit.snapshot();
    let groups: [IpAddr; 4] = [
        [224, 0, 0, 1].into(),
        [239, 1, 2, 3].into(),
        [255, 255, 255, 255].into(),
        [0xff02, 0, 0, 0, 0, 0, 0, 1].into(),
    ];
    for to in groups {
        let from = terminal(1, to.is_ipv4());
        let clear = udp_between(from, to, 10);
        Receiving::default().refuses(&clear, DropReason::Multicast, &open, start());
        let esp = ip(from, to, protocol::ESP, &[0x55; 64]);
        Receiving::default().refuses(&esp, DropReason::Multicast, &open, start());
    }
    for v4 in [true, false] {
        let clear = udp(v4, 10);
        let passed = Receiving::default().receive(&[&clear], &open, start());
        assert_eq!(passed, [clear], "the control");
    }
}
