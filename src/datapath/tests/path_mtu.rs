//! Packets that are larger than what the network between the units carries.

use super::ethernet::{Wire, frame, segment_size, singly, syn};
use super::*;

/// Units between whose terminals the network carries packets of `mtu` bytes, and whose outsides take
/// more.
fn narrow(mtu: u16) -> Wire {
    let mut wire = Wire::new(Some(1418));
    let narrowed = [1, 2].map(|n| {
        let mut unit = Unit::new(n);
        unit.mtu = Some(1418);
        for (_, path) in &mut unit.paths {
            path.mtu = Some(mtu);
        }
        unit.snapshot()
    });
    [wire.a, wire.b] = narrowed;
    wire
}

#[test]
fn what_fits_in_any_form_is_one_byte_more_than_fits() {
    for encapsulation in [Encapsulation::Udp(DEFAULT_PORT), Encapsulation::Bare] {
        for outer in 1280..1600 {
            let inner = encapsulation.largest_inner(outer);
            let udp = if encapsulation == Encapsulation::Bare {
                0
            } else {
                8
            };
            // IPv6, UDP, ESP header, the packet with its trailer, ICV.
            let sealed = |inner: usize| 40 + udp + 16 + (inner + 2).next_multiple_of(4) + 16;
            assert!(sealed(inner) <= outer && sealed(inner + 1) > outer);
        }
    }
}

#[test]
fn the_way_to_the_other_unit_limits_a_packet_as_the_outside_does() {
    for v4 in [true, false] {
        let mut wire = narrow(1400);
        let fits = Encapsulation::Udp(DEFAULT_PORT).largest_inner(1400);
        let headers = if v4 { 28 } else { 48 };
        assert_eq!(wire.out(&[frame(&udp(v4, fits - headers), None)]).len(), 1);
        assert!(wire.back().is_empty());
        let big = frame(&udp(v4, fits + 1 - headers), None);
        assert!(wire.out(std::slice::from_ref(&big)).is_empty());
        let back = wire.back();
        let (_, error) = singly(&back[0]);
        let ip = IpHeader::parse(&error[0]).unwrap();
        assert_eq!((ip.src, ip.dst), (terminal(2, v4), terminal(1, v4)));
        let at = ip.header_len + 6;
        let told = u16::from_be_bytes([error[0][at], error[0][at + 1]]);
        assert_eq!(usize::from(told), fits);
        // The control: without the narrow way it is sealed.
        assert_eq!(Wire::new(Some(1418)).out(&[big]).len(), 1);
    }
}

#[test]
fn between_tun_devices_too_the_data_path_tells_of_a_narrow_way() {
    for v4 in [true, false] {
        let mut unit = Unit::new(1);
        for (_, path) in &mut unit.paths {
            path.mtu = Some(1400);
        }
        let mut tx = Sending::new(TxSettings::default());
        let out = tx.send(&[&udp(v4, 1350)], &unit.snapshot(), start());
        assert!(out.is_empty());
        let back: Vec<_> = tx.batch.back().map(<[u8]>::to_vec).collect();
        let ip = IpHeader::parse(&back[0][VNET_LEN..]).unwrap();
        assert_eq!((back.len(), ip.dst), (1, terminal(1, v4)));
    }
}

#[test]
fn a_segment_size_is_lowered_to_what_each_way_carries() {
    for v4 in [true, false] {
        let packet = syn(v4, 0x02, &[2, 4, 0x05, 0xb4]);
        let most = |outer| {
            let headers = if v4 { 40 } else { 60 };
            Some(Encapsulation::Udp(DEFAULT_PORT).largest_inner(outer) as u16 - headers)
        };
        // Only the way back of the unit that receives it is narrow.
        let mut wire = narrow(1400);
        wire.a = Wire::new(None).a;
        let sealed = wire.out(&[frame(&packet, None)]);
        let (_, packets) = singly(&wire.inward(&sealed)[0]);
        assert_eq!(segment_size(&packets[0]), most(1400));
        assert!(checksums_hold(&packets[0]));
        // Only the way out is.
        let mut wire = narrow(1380);
        wire.b = Wire::new(None).b;
        let sealed = wire.out(&[frame(&packet, None)]);
        let (_, packets) = singly(&wire.inward(&sealed)[0]);
        assert_eq!(segment_size(&packets[0]), most(1380));
    }
}

#[test]
fn what_only_looks_like_a_segment_size_stays_as_it_is() {
    for v4 in [true, false] {
        // The bytes of a SYN as the payload of a UDP datagram whose header counts as that of TCP.
        let mut datagram = vec![0x30, 0x39, 0, 53, 0, 32, 0, 0, 0, 0, 0, 0, 0x60, 0x02];
        datagram.extend([0xff, 0xff, 0, 0, 0, 0, 2, 4, 0x05, 0xb4]);
        datagram.extend([0; 8]);
        let (src, dst) = (terminal(1, v4), terminal(2, v4));
        let sum = checksum(
            pseudo_header_sum(src, dst, protocol::UDP, datagram.len()),
            &datagram,
        );
        datagram[6..8].copy_from_slice(&sum.to_be_bytes());
        let packet = ip(src, dst, protocol::UDP, &datagram);
        let mut wire = narrow(1400);
        let sealed = wire.out(&[frame(&packet, None)]);
        let (_, packets) = singly(&wire.inward(&sealed)[0]);
        assert_eq!(packets, [packet]);
    }
}

#[test]
fn ipv6_packets_that_every_link_must_carry_are_fragmented_where_the_way_is_narrower() {
    let fits = Encapsulation::Udp(DEFAULT_PORT).largest_inner(1300);
    for len in [fits - 47, 1232] {
        let packet = udp(false, len);
        let mut wire = narrow(1300);
        let sealed = wire.out(&[frame(&packet, None)]);
        assert!(wire.back().is_empty());
        let opened = wire.inward(&sealed);
        let fragments: Vec<_> = opened.iter().flat_map(|frame| singly(frame).1).collect();
        assert!(fragments.len() == 2, "{len}: {}", fragments.len());
        assert_eq!(reassembled(&fragments, fits), packet);
        // The next packet has another number.
        let sealed = wire.out(&[frame(&packet, None)]);
        let (_, next) = singly(&wire.inward(&sealed)[0]);
        assert_ne!(next[0][44..48], fragments[0][44..48]);
    }
    // A fragment is split on.
    let mut wire = narrow(1300);
    let packet = udp(false, 1232 - 8);
    let mut fragment = packet;
    fragment.splice(40..40, [protocol::UDP, 0, 0, 1 | 8, 9, 9, 9, 9]);
    fragment[6] = 44;
    let len = (fragment.len() - 40) as u16;
    fragment[4..6].copy_from_slice(&len.to_be_bytes());
    let sealed = wire.out(&[frame(&fragment, None)]);
    let opened = wire.inward(&sealed);
    let fragments: Vec<_> = opened.iter().flat_map(|frame| singly(frame).1).collect();
    assert_eq!(fragments.len(), 2);
    let offsets = fragments.iter().map(|f| u16::from_be_bytes([f[42], f[43]]));
    let first = (fragments[0].len() - 48) as u16;
    assert_eq!(offsets.collect::<Vec<_>>(), [9, (8 + first) | 1]);
    let payload: Vec<u8> = fragments.iter().flat_map(|f| f[48..].to_vec()).collect();
    assert_eq!(payload, fragment[48..]);
    assert!(fragments.iter().all(|f| f[44..48] == [9; 4]));
    // A larger packet is its sender's matter, who is told what it must always be able to send.
    let mut wire = narrow(1300);
    assert!(wire.out(&[frame(&udp(false, 1233), None)]).is_empty());
    let (_, error) = singly(&wire.back()[0]);
    assert_eq!(error[0][44..48], 1280u32.to_be_bytes());
    // Extension headers before the fragments are no matter for a unit.
    let mut routed = udp(false, 1200);
    routed.splice(40..40, [protocol::UDP, 0, 1, 4, 0, 0, 0, 0]);
    routed[6] = 0;
    let len = (routed.len() - 40) as u16;
    routed[4..6].copy_from_slice(&len.to_be_bytes());
    let mut wire = narrow(1280);
    assert!(wire.out(&[frame(&routed, None)]).is_empty());
    assert_eq!(wire.tx.counters.drops(DropReason::TooBig), 1);
}

/// Puts the fragments of an IPv6 packet together as RFC 8200 section 4.5 has it.
fn reassembled(fragments: &[Vec<u8>], most: usize) -> Vec<u8> {
    let mut payload: Vec<u8> = Vec::new();
    for (n, fragment) in fragments.iter().enumerate() {
        assert!(fragment.len() <= most);
        let ip = IpHeader::parse(fragment).unwrap();
        assert_eq!((ip.protocol, ip.len), (44, fragment.len()));
        assert_eq!(fragment[40..42], [protocol::UDP, 0]);
        assert_eq!(fragment[44..48], fragments[0][44..48]);
        let field = u16::from_be_bytes([fragment[42], fragment[43]]);
        assert_eq!(usize::from(field & !7), payload.len());
        assert_eq!(field & 7, u16::from(n + 1 < fragments.len()));
        payload.extend_from_slice(&fragment[48..]);
    }
    let mut whole = fragments[0][..40].to_vec();
    whole[4..6].copy_from_slice(&(payload.len() as u16).to_be_bytes());
    whole[6] = protocol::UDP;
    [whole, payload].concat()
}

#[test]
fn pairs_with_large_packets_are_reported_once_a_second() {
    for v4 in [true, false] {
        let mut wire = Wire::new(None);
        let pair = Pair {
            src: terminal(1, v4),
            dst: terminal(2, v4),
        };
        wire.out(&[frame(&udp(v4, 100), None)]);
        assert!(wire.tx.batch.large().is_empty(), "a small one");
        wire.out(&[frame(&udp(v4, 1200), None), frame(&udp(v4, 1200), None)]);
        let large = wire.tx.batch.large();
        assert_eq!((large.len(), large[0].0), (1, pair));
        wire.out(&[frame(&udp(v4, 1200), None)]);
        assert!(wire.tx.batch.large().is_empty());
    }
}

/// The ICMP error of a router on the hub about a packet that terminal `src` has sent to `dst`.
fn error(v4: bool, src: u8, dst: u8, mtu: u16) -> Vec<u8> {
    let sealed = ip(
        terminal(src, v4),
        terminal(dst, v4),
        protocol::UDP,
        &[7; 1400],
    );
    let quoted = &sealed[..if v4 { 28 } else { 48 }];
    let [high, low] = mtu.to_be_bytes();
    let head = match v4 {
        true => [3, 4, 0, 0, 0, 0, high, low],
        false => [2, 0, 0, 0, 0, 0, high, low],
    };
    let number = if v4 { protocol::ICMP } else { protocol::ICMPV6 };
    let message = [&head[..], quoted].concat();
    ip(terminal(9, v4), terminal(src, v4), number, &message)
}

#[test]
fn errors_of_the_network_are_reported_and_do_not_reach_a_terminal() {
    for v4 in [true, false] {
        let unit = Unit::new(2).snapshot();
        let mut rx = Receiving::default();
        let good = error(v4, 2, 1, 1400);
        assert!(rx.receive(&[&good, &good], &unit, start()).is_empty());
        let pair = Pair {
            src: terminal(2, v4),
            dst: terminal(1, v4),
        };
        assert_eq!(rx.batch.hints(), [(pair, 1400)], "once");
        assert_eq!(rx.counters.drops(DropReason::ClearInbound), 2);
        let later = start() + Duration::from_secs(1);
        rx.receive(&[&good], &unit, later);
        assert_eq!(rx.batch.hints(), [(pair, 1400)]);
        // About somebody else's packet, of another kind, cut off, or in a fragment.
        let mut others = vec![error(v4, 1, 2, 1400), good.clone(), good.clone()];
        let at = if v4 { 20 } else { 40 };
        others[0][if v4 { 16..20 } else { 24..40 }]
            .copy_from_slice(&good[if v4 { 16..20 } else { 24..40 }]);
        others[1][at] = if v4 { 11 } else { 3 };
        let short = at + 8 + if v4 { 19 } else { 39 };
        others[2].truncate(short);
        let field = (if v4 { short } else { short - 40 }) as u16;
        let place = if v4 { 2..4 } else { 4..6 };
        others[2][place].copy_from_slice(&field.to_be_bytes());
        for other in &others {
            let mut rx = Receiving::default();
            assert!(rx.receive(&[other], &unit, start()).is_empty());
            assert!(rx.batch.hints().is_empty());
        }
    }
}

#[test]
fn an_error_about_an_encrypted_pair_reaches_no_terminal_even_where_others_may_talk_in_clear() {
    for v4 in [true, false] {
        let mut unit = Unit::new(2);
        unit.policy.open = true;
        let open = unit.snapshot();
        let mut rx = Receiving::default();
        assert!(
            rx.receive(&[error(v4, 2, 1, 600)], &open, start())
                .is_empty()
        );
        assert_eq!(rx.batch.hints().len(), 1);
        // The control: about a pair that talks in clear, it is delivered.
        unit.paths.clear();
        let clear = unit.change(|_| ());
        assert_eq!(
            rx.receive(&[error(v4, 2, 1, 600)], &clear, start()).len(),
            1
        );
    }
}
