//! Tests that every packet that is not exactly what a sender made is dropped and counted under its
//! reason.

use super::*;

fn pair_of_units() -> (Snapshot, Snapshot) {
    (Unit::new(1).snapshot(), Unit::new(2).snapshot())
}

fn sealed(clear: Vec<u8>, encapsulation: Encapsulation) -> Vec<u8> {
    let mut tx = Sending::new(TxSettings::default());
    let a = Unit::new(1).change(|u| u.encapsulation = encapsulation);
    let mut out = across(&tx.send(&[clear], &a, start()));
    out.remove(0)
}

/// Lists every family, form and encapsulation.
fn every_kind() -> Vec<Vec<u8>> {
    let clear = [
        udp(true, 50),
        without_df(udp(true, 50)),
        udp(false, 50),
        with_hop_by_hop(50),
    ];
    let kinds = [Encapsulation::Udp(4500), Encapsulation::Bare];
    kinds
        .into_iter()
        .flat_map(|e| clear.iter().map(move |c| sealed(c.clone(), e)))
        .collect()
}

/// Returns the packet cut to `len` bytes, with corrected IP and UDP lengths.
fn cut(packet: &[u8], len: usize) -> Vec<u8> {
    let header = IpHeader::parse(packet).unwrap();
    let mut cut = packet[..len].to_vec();
    header
        .write(
            header.protocol,
            len - header.header_len,
            &mut cut[..header.header_len],
        )
        .unwrap();
    if header.protocol == protocol::UDP && len >= header.header_len + 8 {
        let udp_len = (len - header.header_len) as u16;
        cut[header.header_len + 4..][..2].copy_from_slice(&udp_len.to_be_bytes());
    }
    cut
}

#[test]
fn every_truncation_is_refused_with_its_reason() {
    in_every_suite(|| {
        let (_, b) = pair_of_units();
        for packet in every_kind() {
            let mut rx = Receiving::default();
            let ip = IpHeader::parse(&packet).unwrap();
            let esp = ip.header_len + if ip.protocol == protocol::UDP { 8 } else { 0 };
            for len in 0..packet.len() {
                rx.refuses(&packet[..len], DropReason::MalformedIp, &b, start());
            }
            for len in ip.header_len..packet.len() {
                let reason = if len < esp {
                    // Without a complete UDP header the packet is treated as a datagram in clear.
                    DropReason::ClearInbound
                } else if len < esp + 16 + 4 + 16 || !(len - esp).is_multiple_of(4) {
                    DropReason::EspMalformed
                } else {
                    DropReason::EspAuth
                };
                rx.refuses(&cut(&packet, len), reason, &b, start());
            }
            assert_eq!(rx.receive(&[packet], &b, start()).len(), 1);
        }
    });
}

#[test]
fn a_flipped_bit_anywhere_is_refused_unless_it_is_one_that_routers_may_change() {
    in_every_suite(|| {
        let (_, b) = pair_of_units();
        for packet in every_kind() {
            let ip = IpHeader::parse(&packet).unwrap();
            let text = text_at(&ip, &packet);
            for bit in 0..packet.len() * 8 {
                let at = bit / 8;
                let flipped = with_byte(packet.clone(), at, packet[at] ^ 1 << (bit % 8));
                // Each packet gets a new receiver. Otherwise the first packet that is accepted
                // would make all others replays.
                let mut rx = Receiving::default();
                let out = rx.receive(&[flipped], &b, start());
                let v4 = ip.is_v4();
                let free = match at {
                    // DSCP and ECN, flow label, identification, flags and hop count are not
                    // authenticated. With other bits in the fragment field the packet is not ESP.
                    1 if v4 => true,
                    4 | 5 if v4 => true,
                    6 if v4 => bit % 8 >= 6,
                    8 if v4 => true,
                    10 | 11 if v4 => true,
                    0 => !v4 && bit % 8 < 4,
                    1..=3 | 7 if !v4 => true,
                    // UDP source port and checksum.
                    _ if ip.protocol == protocol::UDP => {
                        matches!(at - ip.header_len.min(at), 0 | 1 | 6 | 7) && at >= ip.header_len
                    }
                    _ => false,
                };
                assert!(
                    free || out.is_empty(),
                    "bit {} of byte {at} of {packet:x?}",
                    bit % 8
                );
                let refused = drops(&rx.counters).iter().sum::<u64>();
                assert_eq!(out.len() as u64 + refused, 1);
                if at >= text {
                    assert_eq!(rx.counters.drops(DropReason::EspAuth), 1, "byte {at}");
                }
                assert!(out.is_empty() || !free || rx.queue.senders() == 1);
            }
        }
    });
}

#[test]
fn a_replay_is_refused_whenever_it_comes() {
    in_every_suite(|| {
        let (a, b) = pair_of_units();
        let (mut tx, mut rx) = (Sending::default(), Receiving::default());
        let clear: Vec<_> = (0..9000).map(|_| udp(true, 0)).collect();
        let sealed = across(&tx.send(&clear, &a, start()));
        let highest = sealed.len() as u64 - 1;
        assert_eq!(rx.receive(&sealed, &b, start()).len(), sealed.len());
        for n in [
            highest,
            highest - 1,
            highest - WINDOW + 1,
            highest - WINDOW,
            1,
            0,
        ] {
            rx.refuses(&sealed[n as usize], DropReason::EspReplay, &b, start());
        }
        let twice = [udp(true, 0)].map(|p| across(&tx.send(&[p], &a, start())).remove(0));
        let both = [twice[0].clone(), twice[0].clone()];
        assert_eq!(
            rx.receive(&both, &b, start()).len(),
            1,
            "twice in one batch"
        );
    });
}

#[test]
fn reordered_packets_are_taken_inside_the_window_and_refused_left_of_it() {
    in_every_suite(|| {
        let (a, b) = pair_of_units();
        let (mut tx, mut rx) = (Sending::default(), Receiving::default());
        let clear: Vec<_> = (0..9000).map(|n| udp(true, n % 40)).collect();
        let sealed = across(&tx.send(&clear, &a, start()));
        assert_eq!(rx.receive(&sealed[8999..], &b, start()).len(), 1);
        rx.refuses(&sealed[0], DropReason::EspReplay, &b, start());
        rx.refuses(&sealed[600], DropReason::EspReplay, &b, start());
        let mut late: Vec<_> = (8999 - WINDOW as usize + 1..8999).collect();
        late.reverse();
        for n in late {
            assert_eq!(
                rx.receive(&sealed[n..=n], &b, start()),
                [clear[n].clone()],
                "packet {n}"
            );
        }
    });
}

#[test]
fn packets_under_other_keys_are_refused() {
    in_every_suite(|| {
        let (a, b) = pair_of_units();
        let mut tx = Sending::default();
        let packet = across(&tx.send(&[udp(true, 10)], &a, start())).remove(0);
        let mut rx = Receiving::default();
        let with_keys = |keys: Vec<Arc<EpochKey>>| {
            let mut unit = Unit::new(2);
            unit.change(|u| u.keys = vec![(GROUP, Transmit::Withheld, keys)])
        };
        rx.refuses(
            &packet,
            DropReason::EspUnknownSpi,
            &with_keys(vec![key(GROUP, 2)]),
            start(),
        );
        rx.refuses(
            &packet,
            DropReason::EspUnknownSpi,
            &with_keys(vec![]),
            start(),
        );
        // Nothing is received in a locked group, whatever its keys are.
        let locked = Unit::new(2).change(|u| u.keys[0].1 = Transmit::Locked);
        rx.refuses(&packet, DropReason::Locked, &locked, start());
        let impostor = Arc::new(EpochKey::new(
            GROUP,
            Epoch(1),
            key(GROUP, 1).spi,
            suite(),
            Secret::new([0x99; 32]),
            start(),
        ));
        rx.refuses(
            &packet,
            DropReason::EspAuth,
            &with_keys(vec![impostor]),
            start(),
        );
        assert_eq!(rx.queue.senders(), 0, "nothing unproven is kept");
        let both = with_keys(vec![key(GROUP, 2), key(GROUP, 1)]);
        assert_eq!(rx.receive(&[&packet], &both, start()).len(), 1);
        let mut rx = Receiving::default();
        rx.refuses(&with_byte(packet, 12, 11), DropReason::EspAuth, &b, start());
    });
}

#[test]
fn esp_in_a_form_that_no_sender_makes_is_malformed() {
    let (a, b) = pair_of_units();
    let sealed = across(&Sending::default().send(&[udp(true, 10), udp(false, 10)], &a, start()));
    let mut with_options = sealed[0].clone();
    with_options.splice(20..20, [1, 1, 1, 1]);
    let len = with_options.len() as u8;
    let with_options = with_byte(with_byte(with_options, 0, 0x46), 3, len);
    Receiving::default().refuses(&with_options, DropReason::EspMalformed, &b, start());
    // RFC 4303 reserves these SPIs.
    for (packet, spi) in sealed.iter().zip([20 + 8, 40 + 8]) {
        for (reserved, reason) in [
            ([0, 0, 0, 255], DropReason::EspMalformed),
            ([0, 0, 1, 0], DropReason::EspUnknownSpi),
        ] {
            let mut packet = packet.clone();
            packet[spi..spi + 4].copy_from_slice(&reserved);
            Receiving::default().refuses(&packet, reason, &b, start());
        }
    }
}

#[test]
fn esp_in_udp_of_an_impossible_length_is_malformed_and_the_drop_names_its_addresses() {
    let (_, b) = pair_of_units();
    for v4 in [true, false] {
        let (src, dst) = (terminal(1, v4), terminal(2, v4));
        let length = 8 + 100_u16;
        let [l0, l1] = length.to_be_bytes();
        let [p0, p1] = DEFAULT_PORT.to_be_bytes();
        let mut datagram = vec![p0, p1, p0, p1, l0, l1, 0, 0];
        datagram.resize(usize::from(length) - 1, 7);
        let mut rx = Receiving::default();
        let packet = ip(src, dst, protocol::UDP, &datagram);
        rx.refuses(&packet, DropReason::EspMalformed, &b, start());
        let dropped = Dropped {
            reason: DropReason::EspMalformed,
            pair: Some(Pair { src, dst }),
            protocol: Some(protocol::UDP),
        };
        assert_eq!(rx.batch.drops(), [dropped]);
    }
}

#[test]
fn ipv4_mapped_addresses_are_refused_on_either_side_and_in_either_place() {
    let (a, b) = pair_of_units();
    let mapped = "::ffff:10.0.0.1".parse().unwrap();
    let (near, far) = (terminal(1, false), terminal(2, false));
    for (src, dst) in [(mapped, far), (near, mapped)] {
        let packet = udp_between(src, dst, 4);
        Receiving::default().refuses(&packet, DropReason::MalformedIp, &b, start());
        let mut tx = Sending::default();
        assert!(tx.send(&[packet], &a, start()).is_empty());
        assert_eq!(tx.counters.drops(DropReason::MalformedIp), 1);
    }
}

#[test]
fn one_s_own_packets_coming_back_are_refused() {
    let (a, _) = pair_of_units();
    let packet = across(&Sending::default().send(&[udp(true, 10)], &a, start())).remove(0);
    Receiving::default().refuses(&packet, DropReason::EspReplay, &a, start());
}

#[test]
fn a_member_of_one_group_cannot_speak_where_another_is_named() {
    let (a, _) = pair_of_units();
    let packet = across(&Sending::default().send(&[udp(true, 10)], &a, start())).remove(0);
    let protect = |groups: &[GroupId], prefix: &str| {
        let mut unit = Unit::new(2);
        unit.paths.clear();
        unit.protect(prefix.parse().unwrap(), groups);
        unit.snapshot()
    };
    let mut rx = Receiving::default();
    let wrong = DropReason::EspWrongGroup;
    // All of these packets are genuine. Each gets a new receiver, which sees it for the first time.
    for prefix in ["10.0.0.1/32", "10.0.0.2/32", "10.0.0.0/8"] {
        Receiving::default().refuses(&packet, wrong, &protect(&[OTHER], prefix), start());
        Receiving::default().refuses(&packet, wrong, &protect(&[], prefix), start());
        let both = protect(&[OTHER, GROUP], prefix);
        assert_eq!(
            Receiving::default()
                .receive(&[&packet], &both, start())
                .len(),
            1
        );
    }
    let unknown = Unit::new(2).change(|u| u.policy.protected = None);
    Receiving::default().refuses(&packet, wrong, &unknown, start());
    let back = Pair {
        src: terminal(2, true),
        dst: terminal(1, true),
    };
    let named = |entry| {
        let mut unit = Unit::new(2);
        unit.change(|u| u.paths = vec![(back, entry)])
    };
    rx.refuses(
        &packet,
        wrong,
        &named(path(PathAction::Encrypt(OTHER))),
        start(),
    );
    for action in [
        None,
        Some(PathAction::Plain),
        Some(PathAction::Drop(DropReason::NoPathClosed)),
    ] {
        let pinned = |pin| named(entry(action, Some(pin)));
        Receiving::default().refuses(&packet, wrong, &pinned(OTHER), start());
        assert_eq!(
            Receiving::default()
                .receive(&[&packet], &pinned(GROUP), start())
                .len(),
            1
        );
    }
}

#[test]
fn in_one_batch_each_packet_is_judged_by_its_own_pair_and_group() {
    // The path of the IPv4 pair names one group, and the protected prefix of the IPv6 pair the other.
    let other = key(OTHER, 1);
    let mut unit = Unit::new(2);
    let transmit = Transmit::Send(Arc::clone(&other));
    unit.keys.push((OTHER, transmit, vec![other]));
    unit.paths.retain(|(pair, _)| pair.src.is_ipv4());
    unit.protect("fd00::/8".parse().unwrap(), &[OTHER]);
    let b = unit.snapshot();
    let sealed = [GROUP, OTHER].map(|group| {
        let mut unit = Unit::new(1);
        let key = key(group, 1);
        unit.keys = vec![(group, Transmit::Send(Arc::clone(&key)), vec![key])];
        for (_, entry) in &mut unit.paths {
            *entry = path(PathAction::Encrypt(group));
        }
        let clear = [udp(true, 10), udp(false, 10)];
        across(&Sending::default().send(&clear, &unit.snapshot(), start()))
    });
    let sealed = sealed.concat();
    let (taken, refused) = ([&sealed[0], &sealed[3]], [&sealed[1], &sealed[2]]);
    for taken in taken {
        for refused in refused {
            for batch in [[taken, refused], [refused, taken]] {
                let mut rx = Receiving::default();
                let out = rx.receive(&batch, &b, start());
                assert_eq!(out, [udp(taken[0] >> 4 == 4, 10)]);
                assert_eq!(rx.counters.drops(DropReason::EspWrongGroup), 1);
            }
        }
    }
}

#[test]
fn only_terminals_of_the_unit_are_delivered_to() {
    let (a, _) = pair_of_units();
    let packet = across(&Sending::default().send(&[udp(true, 10)], &a, start())).remove(0);
    let serving = |served: Served| Unit::new(2).change(|u| u.policy.served = served);
    let prefix = |prefix: &str| Served::from_iter([prefix.parse::<IpNet>().unwrap()]);
    for nobody_near in [prefix("10.0.0.3/32"), Served::default()] {
        let mut rx = Receiving::default();
        let reason = DropReason::DestinationNotServed;
        rx.refuses(&packet, reason, &serving(nobody_near), start());
        assert_eq!(rx.batch.unserved(), [(reason, terminal(2, true))]);
    }
    // What is refused for another reason says nothing about terminals.
    let locked = Unit::new(2).change(|u| u.protect("10.0.0.0/8".parse().unwrap(), &[OTHER]));
    let mut rx = Receiving::default();
    rx.refuses(&packet, DropReason::EspWrongGroup, &locked, start());
    assert!(rx.batch.unserved().is_empty());
    for served in [prefix("10.0.0.0/24"), everybody()] {
        assert_eq!(
            Receiving::default()
                .receive(&[&packet], &serving(served), start())
                .len(),
            1
        );
    }
}

#[test]
fn a_restarted_unit_takes_nothing_that_was_sent_before_it_restarted() {
    let (a, _) = pair_of_units();
    let mut tx = Sending::default();
    let ms = |n| start() + Duration::from_millis(n);
    let mut restarted = Unit::new(2);
    restarted.started = Pseudotime(CLOCK.0 + 64);
    let b = restarted.snapshot();
    let mut rx = Receiving::default();
    for (sent, taken) in [
        (0, false),
        (999, false),
        (1000, false),
        (1070, false),
        (1080, true),
    ] {
        let packet = across(&tx.send(&[udp(false, 4)], &a, ms(sent))).remove(0);
        if taken {
            assert_eq!(
                rx.receive(&[packet], &b, ms(1200)).len(),
                1,
                "sent at {sent}"
            );
        } else {
            rx.refuses(&packet, DropReason::EspStale, &b, ms(1200));
        }
    }
    let packet = across(&tx.send(&[udp(false, 4)], &a, ms(900))).remove(0);
    rx.refuses(&packet, DropReason::EspStale, &b, ms(1200));
    let never = Unit::new(2).change(|u| u.started = Pseudotime(u64::MAX));
    rx.refuses(&packet, DropReason::EspStale, &never, ms(1200));
}

#[test]
fn stale_packets_are_refused_also_where_the_sixteen_bits_wrap() {
    let (a, b) = pair_of_units();
    let secs = |n| start() + Duration::from_secs(n);
    let mut tx = Sending::default();
    let mut at = |n| across(&tx.send(&[udp(true, 4)], &a, secs(n))).remove(0);
    let (first, second, third) = (at(100), at(130), at(131));
    // For a sender without a window, 120 s in either direction are accepted.
    for now in [221, 300, 600] {
        Receiving::default().refuses(&first, DropReason::EspStale, &b, secs(now));
    }
    // After 1,024 s the 16 bits are the same again. The packet looks fresh, but the authenticated
    // full time shows that it is not.
    for now in [100 + 1024, 100 + 1024 + 119, 100 + 1024 * 5] {
        Receiving::default().refuses(&first, DropReason::EspAuth, &b, secs(now));
    }
    for now in [0, 100, 220] {
        assert_eq!(
            Receiving::default().receive(&[&first], &b, secs(now)).len(),
            1
        );
    }
    // Packets of a sender with a window may be late.
    let mut rx = Receiving::default();
    assert_eq!(rx.receive(&[second], &b, secs(131)).len(), 1);
    assert_eq!(rx.receive(&[&first], &b, secs(500)).len(), 1);
    rx.refuses(&first, DropReason::EspReplay, &b, secs(100 + 1024));
    rx.refuses(&third, DropReason::EspAuth, &b, secs(131 + 1024));
}

#[test]
fn what_opens_but_is_not_what_a_sender_makes_is_refused() {
    in_every_suite(|| {
        use crate::crypto::suite::{SealBatch, SegmentKey};
        use crate::wire::esp::EspHeader;
        let (_, b) = pair_of_units();
        let key = key(GROUP, 1);
        let sender = SenderId(0x100);
        let segment = SegmentKey::derive(key.suite, &key.sender_key(sender), 0);
        let sealed = |counter, v4, text: &[u8]| {
            let (src, dst) = (terminal(1, v4), terminal(2, v4));
            let header = EspHeader {
                spi: key.spi,
                sender,
                counter,
                time: CLOCK.low16(),
            };
            let (mut text, mut icv) = (text.to_vec(), [0; 16]);
            let mut jobs = SealBatch::new();
            jobs.push(
                &segment,
                counter,
                header.aad(src, dst, CLOCK),
                &mut text,
                &mut icv,
            );
            jobs.seal();
            let esp = [&header.to_bytes()[..], &text, &icv].concat();
            ip(src, dst, protocol::ESP, &esp)
        };
        let inner = udp(true, 10);
        let mut short = inner.clone();
        short.pop();
        let elsewhere = udp_between(terminal(1, true), terminal(3, true), 10);
        let trailer = |mut body: Vec<u8>, next_header| {
            let (trailer, used) = crate::wire::esp::trailer(body.len(), next_header);
            body.extend(&trailer[..used]);
            body
        };
        let mut rx = Receiving::default();
        let bad: Vec<(bool, Vec<u8>)> = vec![
            (true, vec![9, 9, 9, 17]),
            (true, vec![1, 2, 4, 17]),
            (true, vec![2, 1, 2, 17]),
            (true, vec![0, 0, 0, 0, 1, 2, 3, 4, 4, 17, 4, 17]),
            (true, trailer(vec![1, 2, 3], protocol::NONE)),
            (true, trailer(inner.clone(), protocol::IPV6)),
            (false, trailer(inner.clone(), protocol::IPV4)),
            (false, trailer(vec![17, 0, 0, 0, 0, 0, 0, 0], 44)),
            (true, trailer(short, protocol::IPV4)),
            (true, trailer([&inner[..], &[0]].concat(), protocol::IPV4)),
            (true, trailer(elsewhere, protocol::IPV4)),
            (true, trailer(vec![], protocol::IPV4)),
            (true, trailer(with_ttl(inner.clone(), 0), protocol::IPV4)),
        ];
        for (n, (v4, text)) in bad.iter().enumerate() {
            let packet = sealed(n as u64, *v4, text);
            rx.refuses(&packet, DropReason::EspInner, &b, start());
        }
        assert_eq!(
            rx.receive(
                &[sealed(99, true, &trailer(inner, protocol::IPV4))],
                &b,
                start()
            )
            .len(),
            1
        );
        let across_segments = sealed(255, true, &trailer(vec![0; 2100], protocol::UDP));
        rx.refuses(&across_segments, DropReason::EspMalformed, &b, start());
    });
}
