use proptest::prelude::*;

use super::*;
use crate::wire::esp::Form;

/// Returns packets of both families in both forms.
fn samples(payload: usize) -> Vec<Vec<u8>> {
    vec![
        udp(true, payload),
        without_df(udp(true, payload)),
        udp(false, payload),
        with_hop_by_hop(payload),
    ]
}

#[test]
fn every_size_comes_out_as_it_went_in() {
    in_every_suite(|| {
        let (mut a, b) = (Unit::new(1).snapshot(), Unit::new(2).snapshot());
        let sizes = (0..70)
            .chain((70..9000).step_by(97))
            .chain([1472, 2047, 2048, 8999, 9000]);
        for encapsulation in [Encapsulation::Udp(4500), Encapsulation::Bare] {
            a.encapsulation = encapsulation;
            let mut tx = Sending::new(TxSettings::default());
            let mut rx = Receiving::default();
            for size in sizes.clone() {
                let clear = samples(size);
                let sealed = tx.send(&clear, &a, start());
                assert_eq!(sealed.len(), 4);
                for (sealed, clear) in sealed.iter().zip(&clear) {
                    let header = IpHeader::parse(sealed).unwrap();
                    assert_eq!((header.len - header.header_len) % 4, 0);
                    assert!(!header.is_v4() || header.flags == 0x4000, "DF always");
                    assert!(encapsulation == Encapsulation::Bare || checksums_hold(sealed));
                    let body = &clear[clear.len() - size..];
                    let visible = size >= 8 && sealed.windows(8).any(|w| w == &body[..8]);
                    assert!(!visible, "plaintext visible");
                }
                assert_eq!(
                    rx.receive(&across(&sealed), &b, start()),
                    clear,
                    "size {size}"
                );
            }
            assert_eq!(drops(&tx.counters).iter().sum::<u64>(), 0);
            assert_eq!(drops(&rx.counters).iter().sum::<u64>(), 0);
            let sealed = tx.counters.get(Count::Sealed);
            assert_eq!(sealed, 4 * sizes.clone().count() as u64);
            assert_eq!(sealed, rx.counters.get(Count::Opened));
            let bytes = tx.counters.get(Count::SealedBytes);
            assert_eq!(bytes, rx.counters.get(Count::OpenedBytes));
            assert_eq!(bytes, tx.counters.get(Count::InsideBytes));
        }
    });
}

#[test]
fn the_largest_packet_that_fits_passes_and_one_more_byte_is_too_big() {
    in_every_suite(|| {
        let (a, b) = (Unit::new(1).snapshot(), Unit::new(2).snapshot());
        for v4 in [true, false] {
            let (mut tx, mut rx) = (Sending::default(), Receiving::default());
            let mut largest = None;
            for payload in 65_400..65_500 {
                let clear = udp(v4, payload);
                let sealed = tx.send(&[&clear], &a, start());
                match (sealed.is_empty(), largest) {
                    (false, None) => assert_eq!(rx.receive(&across(&sealed), &b, start()), [clear]),
                    (true, None) => largest = Some(payload - 1),
                    (empty, Some(_)) => assert!(empty),
                }
            }
            assert!(largest.is_some());
            assert!(tx.counters.drops(DropReason::TooBig) > 0);
        }
    });
}

#[test]
fn the_form_is_transport_only_for_what_a_header_without_options_can_carry() {
    let form = |packet: &[u8]| Form::of(&IpHeader::parse(packet).unwrap());
    for v4 in [true, false] {
        let (src, dst) = (terminal(1, v4), terminal(2, v4));
        assert_eq!(form(&udp(v4, 5)), Form::Transport);
        for protocol in [protocol::IPV4, protocol::IPV6, protocol::NONE] {
            assert_eq!(form(&ip(src, dst, protocol, &[0; 40])), Form::Tunnel);
        }
        for protocol in [
            protocol::ESP,
            protocol::TCP,
            protocol::ICMP,
            protocol::ICMPV6,
        ] {
            assert_eq!(form(&ip(src, dst, protocol, &[0; 40])), Form::Transport);
        }
    }
    let v4 = udp(true, 100);
    assert_eq!(form(&without_df(v4.clone())), Form::Tunnel);
    assert_eq!(
        form(&with_byte(v4.clone(), 6, 0x60)),
        Form::Tunnel,
        "more fragments"
    );
    assert_eq!(
        form(&with_byte(v4.clone(), 7, 1)),
        Form::Tunnel,
        "fragment offset"
    );
    assert_eq!(
        form(&with_byte(v4.clone(), 6, 0xc0)),
        Form::Tunnel,
        "reserved flag"
    );
    assert_eq!(form(&with_byte(v4, 0, 0x46)), Form::Tunnel, "options");
    for extension in [0, 43, 44, 51, 60, 135] {
        let packet = ip(terminal(1, false), terminal(2, false), extension, &[0; 40]);
        assert_eq!(form(&packet), Form::Tunnel, "extension header {extension}");
    }
}

#[test]
fn fragments_options_and_tunnels_inside_keep_every_byte() {
    in_every_suite(|| {
        let (a, b) = (Unit::new(1).snapshot(), Unit::new(2).snapshot());
        let (mut tx, mut rx) = (Sending::default(), Receiving::default());
        let v4 = udp(true, 100);
        let (src, dst) = (terminal(1, false), terminal(2, false));
        let clear = vec![
            with_byte(v4.clone(), 6, 0x20),
            with_byte(v4.clone(), 7, 9),
            with_byte(v4.clone(), 0, 0x46),
            with_byte(v4.clone(), 6, 0xc0),
            ip(terminal(1, true), terminal(2, true), protocol::IPV4, &v4),
            ip(
                terminal(1, true),
                terminal(2, true),
                protocol::IPV6,
                &udp(false, 30),
            ),
            ip(src, dst, protocol::IPV6, &udp(false, 30)),
            ip(src, dst, 44, &[17, 0, 0, 1, 1, 2, 3, 4, 9, 9, 9, 9]),
            ip(src, dst, protocol::NONE, &[]),
            ip(
                terminal(1, true),
                terminal(2, true),
                protocol::ESP,
                &[0; 36],
            ),
        ];
        let sealed = tx.send(&clear, &a, start());
        assert_eq!(rx.receive(&across(&sealed), &b, start()), clear);
    });
}

#[test]
fn a_unit_costs_one_hop_and_the_hops_between_count_in_both_forms() {
    let (a, b) = (Unit::new(1).snapshot(), Unit::new(2).snapshot());
    let (mut tx, mut rx) = (Sending::default(), Receiving::default());
    for clear in samples(10) {
        let sealed = tx.send(&[with_ttl(clear.clone(), 60)], &a, start());
        // The hops: out of unit 1, over five routers, and into unit 2. One more is counted on the
        // way from unit 2 to the terminal.
        let far = with_ttl(sealed[0].clone(), ttl(&sealed[0]) - 1 - 5 - 1);
        let out = rx.receive(&[far], &b, start());
        assert_eq!(out, [with_ttl(clear, 60 - 5)]);
    }
    let sealed = tx.send(&[with_ttl(udp(true, 1), 1)], &a, start());
    assert_eq!(ttl(&sealed[0]), 2, "the kernel can still forward it");
    let sealed = tx.send(&[with_ttl(udp(true, 1), 255)], &a, start());
    assert_eq!(ttl(&sealed[0]), 255);
}

#[test]
fn congestion_marks_made_between_the_units_reach_the_terminal() {
    const NOT_ECT: u8 = 0b00;
    const ECT_1: u8 = 0b01;
    const ECT_0: u8 = 0b10;
    const CE: u8 = 0b11;
    // RFC 6040, figure 4: the field that leaves the tunnel for each inner (row) and outer (column)
    // field. `None` means that the packet is dropped.
    let outers = [NOT_ECT, ECT_0, ECT_1, CE];
    let table = [
        (NOT_ECT, [Some(NOT_ECT), Some(NOT_ECT), Some(NOT_ECT), None]),
        (ECT_0, [Some(ECT_0), Some(ECT_0), Some(ECT_1), Some(CE)]),
        (ECT_1, [Some(ECT_1), Some(ECT_1), Some(ECT_1), Some(CE)]),
        (CE, [Some(CE), Some(CE), Some(CE), Some(CE)]),
    ];
    let (a, b) = (Unit::new(1).snapshot(), Unit::new(2).snapshot());
    let (mut tx, mut rx) = (Sending::default(), Receiving::default());
    for (inner, row) in table {
        for (outer, expected) in outers.into_iter().zip(row) {
            for tunnel in [without_df(udp(true, 9)), with_hop_by_hop(9)] {
                let sealed = across(&tx.send(&[with_ecn(tunnel.clone(), inner)], &a, start()));
                let far = with_ecn(sealed[0].clone(), outer);
                match expected {
                    Some(ecn) => assert_eq!(
                        rx.receive(&[far], &b, start()),
                        [with_ecn(tunnel, ecn)],
                        "{inner:02b} in {outer:02b}"
                    ),
                    None => rx.refuses(&far, DropReason::EspInner, &b, start()),
                }
            }
            // Transport form has a single header, whose field arrives unchanged.
            for transport in [udp(true, 9), udp(false, 9)] {
                let sealed = across(&tx.send(&[with_ecn(transport.clone(), inner)], &a, start()));
                let far = with_ecn(sealed[0].clone(), outer);
                assert_eq!(
                    rx.receive(&[far], &b, start()),
                    [with_ecn(transport, outer)]
                );
            }
        }
    }
}

/// Returns the packet with this ECN field.
fn with_ecn(packet: Vec<u8>, ecn: u8) -> Vec<u8> {
    let (at, shift) = if packet[0] >> 4 == 4 { (1, 0) } else { (1, 4) };
    let rest = packet[at] & !(0b11 << shift);
    with_byte(packet, at, rest | ecn << shift)
}

#[test]
fn what_follows_the_packet_in_the_buffer_is_not_sent() {
    let (a, b) = (Unit::new(1).snapshot(), Unit::new(2).snapshot());
    let (mut tx, mut rx) = (Sending::default(), Receiving::default());
    for clear in samples(30) {
        let mut longer = clear.clone();
        longer.extend([0xee; 33]);
        let mut sealed = across(&tx.send(&[longer], &a, start()));
        sealed[0].extend([0xee; 7]);
        assert_eq!(rx.receive(&sealed, &b, start()), [clear]);
    }
}

#[test]
fn one_batch_of_many_senders_groups_and_sizes_opens_as_one_by_one() {
    let mut unit = Unit::new(1);
    let other = key(OTHER, 1);
    unit.keys
        .push((OTHER, Transmit::Send(Arc::clone(&other)), vec![]));
    let far = terminal(9, true);
    unit.paths.push((
        Pair {
            src: terminal(1, true),
            dst: far,
        },
        path(PathAction::Encrypt(OTHER)),
    ));
    let mut receiver = Unit::new(2);
    receiver.keys.push((OTHER, Transmit::Withheld, vec![other]));
    receiver.policy.served = serving(&[terminal(2, true), terminal(2, false), far]);
    let (a, b) = (unit.snapshot(), receiver.snapshot());
    let (mut tx, mut rx) = (Sending::default(), Receiving::default());
    let clear: Vec<_> = (0..700)
        .map(|n| match n % 3 {
            0 => udp(true, n * 3),
            1 => udp(false, n),
            _ => udp_between(terminal(1, true), far, n),
        })
        .collect();
    let sealed = across(&tx.send(&clear, &a, start()));
    let (first, rest) = sealed.split_at(333);
    let mut out = rx.receive(first, &b, start());
    for packet in rest {
        out.extend(rx.receive(&[packet], &b, start()));
    }
    assert_eq!(out, clear);
}

proptest! {
    #[test]
    fn whatever_a_terminal_sends_nothing_panics_and_what_is_sealed_comes_out(
        v4: bool,
        header in proptest::collection::vec(any::<(u8, u8)>(), 0..6),
        payload in proptest::collection::vec(any::<u8>(), 0..200),
    ) {
        let (a, b) = (Unit::new(1).snapshot(), Unit::new(2).snapshot());
        let (mut tx, mut rx) = (Sending::default(), Receiving::default());
        let mut packet = ip(terminal(1, v4), terminal(2, v4), protocol::UDP, &payload);
        for (at, value) in header {
            let at = usize::from(at) % if v4 { 20 } else { 40 };
            packet[at] = value;
        }
        // The kernel has already counted the hop into the TUN device, so that no packet arrives
        // with 255. A packet with 1 does not arrive.
        let hops = &mut packet[if v4 { 8 } else { 7 }];
        *hops = if *hops == 0 { 0 } else { (*hops).clamp(2, 254) };
        let sealed = tx.send(&[&packet], &a, start());
        let out = rx.receive(&across(&sealed), &b, start());
        prop_assert_eq!(sealed.len(), out.len());
        if let Some(out) = out.first() {
            let len = IpHeader::parse(&packet).unwrap().len;
            // The header checksum is computed anew, and the rest is unchanged.
            prop_assert_eq!(blank_checksum(out), blank_checksum(&packet[..len]));
        }
    }
}

fn blank_checksum(packet: &[u8]) -> Vec<u8> {
    let mut packet = packet.to_vec();
    if packet[0] >> 4 == 4 {
        packet[10..12].fill(0);
    }
    packet
}
