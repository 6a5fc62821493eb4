//! Tests what an attacker between the units can make a unit store, and that a unit never uses a
//! counter value twice.

use std::collections::{HashMap, HashSet};

use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use super::damaged::between_terminals;
use super::*;
use crate::crypto::suite::counter_values;
use crate::datapath::tx::Senders;
use crate::wire::noise;

/// Returns a forged ESP packet of unit 1 with this SPI, sender id and counter.
pub(super) fn forged(spi: Spi, sender: u32, counter: u64) -> Vec<u8> {
    let mut body = vec![0x5a; 60];
    body[..4].copy_from_slice(&spi.0.to_be_bytes());
    body[4..8].copy_from_slice(&(counter as u32).to_be_bytes());
    body[8..12].copy_from_slice(&sender.to_be_bytes());
    body[12..14].copy_from_slice(&((counter >> 32) as u16).to_be_bytes());
    body[14..16].copy_from_slice(&CLOCK.low16().to_be_bytes());
    ip(terminal(1, true), terminal(2, true), protocol::ESP, &body)
}

#[test]
fn a_flood_of_unknown_senders_leaves_the_tables_empty_and_costs_no_more_than_the_budget() {
    let (a, b) = (Unit::new(1).snapshot(), Unit::new(2).snapshot());
    let mut rx = Receiving::new(RxSettings {
        derivations: 50,
        ..RxSettings::default()
    });
    let mut tx = Sending::default();
    let genuine = across(&tx.send(&[udp(true, 1), udp(true, 2), udp(true, 3)], &a, start()));
    assert_eq!(rx.receive(&genuine[..1], &b, start()).len(), 1);
    let flood: Vec<_> = (0..2000)
        .map(|n| forged(key(GROUP, 1).spi, 0x9000 + n, u64::from(n) * 7777))
        .collect();
    for batch in flood.chunks(100) {
        assert!(rx.receive(batch, &b, start()).is_empty());
    }
    assert_eq!(rx.queue.senders(), 1);
    assert_eq!(rx.counters.drops(DropReason::EspAuth), 50);
    assert_eq!(rx.counters.drops(DropReason::EspBudget), 2000 - 50);
    // A sender that was heard before is still heard when the budget is used up.
    assert_eq!(rx.receive(&genuine[1..], &b, start()).len(), 2);
    // Each second has a new budget.
    let later = start() + Duration::from_secs(1);
    assert!(rx.receive(&flood[..100], &b, later).is_empty());
    assert_eq!(rx.counters.drops(DropReason::EspAuth), 50 + 50);
}

#[test]
fn forgeries_of_a_known_sender_far_ahead_move_no_window_and_keep_to_the_budget() {
    let (a, b) = (Unit::new(1).snapshot(), Unit::new(2).snapshot());
    let mut rx = Receiving::new(RxSettings {
        derivations: 20,
        ..RxSettings::default()
    });
    let mut tx = Sending::default();
    let genuine = across(&tx.send(&[udp(true, 1), udp(true, 2)], &a, start()));
    assert_eq!(rx.receive(&genuine[..1], &b, start()).len(), 1);
    let own = a.ring.sender(0).unwrap().0;
    for n in 0..500 {
        rx.receive(
            &[forged(key(GROUP, 1).spi, own, n << 20 | 0xff)],
            &b,
            start(),
        );
    }
    let (auth, budget) = (DropReason::EspAuth, DropReason::EspBudget);
    assert_eq!(rx.counters.drops(auth) + rx.counters.drops(budget), 500);
    assert_eq!(
        rx.counters.drops(auth),
        20 + 4 + 1,
        "the budget, what the sender has of its own, and one in the known segment"
    );
    assert_eq!(rx.receive(&genuine[1..], &b, start()).len(), 1);
}

#[test]
fn honest_packets_do_not_use_up_the_budget() {
    let (a, b) = (Unit::new(1).snapshot(), Unit::new(2).snapshot());
    let mut rx = Receiving::new(RxSettings {
        derivations: 10,
        ..RxSettings::default()
    });
    // Most packets of this sender go to other units.
    let mut tx = Sending::default();
    for _ in 0..50 {
        tx.send(&vec![udp(true, 0); 1000], &a, start());
        let far = across(&tx.send(&[udp(true, 1)], &a, start()));
        assert_eq!(rx.receive(&far, &b, start()).len(), 1);
    }
    // Many units start at the same time.
    for n in 0..50 {
        let new = Unit::new(1).change(|u| u.sender = SenderId(0x9000 + n));
        let first = across(&Sending::default().send(&[udp(true, 1)], &new, start()));
        assert_eq!(rx.receive(&first, &b, start()).len(), 1);
    }
}

#[test]
fn a_proof_gives_back_what_it_took_and_no_more() {
    let (a, b) = (Unit::new(1).snapshot(), Unit::new(2).snapshot());
    let mut rx = Receiving::new(RxSettings {
        derivations: 10,
        ..RxSettings::default()
    });
    let mut flood = (0..).map(|n| forged(key(GROUP, 1).spi, 0x9000 + n, 0));
    for _ in 0..9 {
        rx.receive(&[flood.next().unwrap()], &b, start());
    }
    let many = across(&Sending::default().send(&vec![udp(true, 1); 50], &a, start()));
    assert_eq!(rx.receive(&many, &b, start()).len(), 50);
    for _ in 0..9 {
        rx.receive(&[flood.next().unwrap()], &b, start());
    }
    assert_eq!(rx.counters.drops(DropReason::EspAuth), 10);
    assert_eq!(rx.counters.drops(DropReason::EspBudget), 8);
}

/// Returns every key and counter value that these packets use. A long packet uses several values.
fn spent(packets: &[Vec<u8>]) -> Vec<(Spi, SenderId, u64)> {
    let of = |packet: &Vec<u8>| {
        let ip = IpHeader::parse(packet).unwrap();
        let esp = esp_of(&ip, packet);
        let (header, values) = (esp.header, counter_values(esp.text_len));
        assert!(
            header.counter % 256 + values <= 256,
            "crosses a segment's end"
        );
        (header.counter..header.counter + values).map(move |c| (header.spi, header.sender, c))
    };
    packets.iter().flat_map(of).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn no_counter_value_is_ever_used_twice_under_a_key(
        suite in proptest::sample::select(&SuiteId::ALL),
        steps in proptest::collection::vec((0u64..4, 0u16..2, 1usize..120, 0usize..9100), 1..40),
    ) {
        set_suite(suite);
        let mut unit = Unit::new(1);
        let mut queues = [0, 1].map(|queue| Sending::of_queue(queue, TxSettings::default()));
        let mut seen = HashSet::new();
        for (epoch, queue, packets, size) in steps {
            let a = unit.change(|u| {
                u.keys[0].1 = match epoch {
                    0 => Transmit::Stopped,
                    epoch => Transmit::Send(key(GROUP, epoch)),
                };
            });
            let clear: Vec<_> = (0..packets).map(|n| udp(n % 2 == 0, size)).collect();
            let sealed = queues[usize::from(queue)].send(&clear, &a, start());
            for value in spent(&sealed) {
                prop_assert!(seen.insert(value), "{:?} twice", value);
            }
        }
    }
}

/// Seals `n` packets, adds their counter values to `seen`, and returns the first one.
fn seal(tx: &mut Sending, a: &Snapshot, n: usize, seen: &mut HashSet<(Spi, SenderId, u64)>) -> u64 {
    tx.batch.recycle();
    for _ in 0..n {
        tx.batch
            .push_packet(&LinkHeader::NONE, &udp(true, 100), false);
    }
    outbound(&mut tx.batch, &mut tx.queue, a, start());
    let sealed = super::take(&mut tx.batch);
    assert_eq!(sealed.len(), n);
    let values = spent(&sealed);
    for value in &values {
        assert!(seen.insert(*value), "{value:?} twice");
    }
    values[0].2
}

#[test]
fn no_restart_of_a_thread_no_reload_and_no_fallback_starts_a_counter_again() {
    let mut unit = Unit::new(1);
    let mut tx = Sending::of_queue(1, TxSettings::default());
    let mut seen = HashSet::new();
    assert_eq!(seal(&mut tx, &unit.snapshot(), 3, &mut seen), 0);
    // A thread ends and hands over its queue to the next thread.
    for first in [3, 6] {
        let a = unit.snapshot();
        let thread = std::thread::spawn(move || {
            let mut seen = HashSet::new();
            let first = seal(&mut tx, &a, 3, &mut seen);
            (tx, first, seen)
        });
        let (queue, counter, values) = thread.join().unwrap();
        assert_eq!(counter, first);
        assert!(values.into_iter().all(|value| seen.insert(value)));
        tx = queue;
    }
    // A reload of the configuration makes a new snapshot.
    let reloaded = unit.change(|u| u.policy.open = true);
    assert_eq!(seal(&mut tx, &reloaded, 3, &mut seen), 9);
    // The kernel refuses frames with several packets.
    tx.queue.set_udp_gso(false);
    assert_eq!(seal(&mut tx, &reloaded, 3, &mut seen), 12);
    // Another key and another registration each begin at 0 once, and continue after a return to the
    // first.
    let key_of = |epoch| Transmit::Send(key(GROUP, epoch));
    let other_key = unit.change(|u| u.keys[0].1 = key_of(2));
    assert_eq!(seal(&mut tx, &other_key, 3, &mut seen), 0);
    let registered = unit.change(|u| u.sender = SenderId(0x900));
    assert_eq!(seal(&mut tx, &registered, 3, &mut seen), 0);
    let back = unit.change(|u| (u.sender, u.keys[0].1) = (SenderId(0x100), key_of(1)));
    assert_eq!(seal(&mut tx, &back, 3, &mut seen), 15);
    // The control: a second queue with a forged right of its own does use a value twice.
    let mut second = Sending::of_queue(1, TxSettings::default());
    assert_eq!(seal(&mut second, &back, 1, &mut HashSet::new()), 0);
    assert!(seen.contains(&(key(GROUP, 1).spi, SenderId(0x101), 0)));
}

#[test]
fn a_queue_seals_under_no_ids_but_its_own_unit_s() {
    let (_, rights) = crate::keyshare::Issuer::new(1);
    let counters = Arc::new(Counters::default());
    let mut own = Sending::default();
    let a = Unit::new(1).snapshot();
    assert_eq!(own.send(&[udp(true, 1)], &a, start()).len(), 1);
    for right in rights {
        own.queue = TxQueue::new(right, TxSettings::default(), Arc::clone(&counters));
        assert!(own.send(&[udp(true, 1)], &a, start()).is_empty());
    }
    assert_eq!(counters.drops(DropReason::NoKey), 1);
}

#[test]
fn a_packet_that_would_cross_a_segment_s_end_begins_the_next_segment() {
    in_every_suite(|| {
        let (a, b) = (Unit::new(1).snapshot(), Unit::new(2).snapshot());
        let (mut tx, mut rx) = (Sending::default(), Receiving::default());
        let clear: Vec<_> = (0..253)
            .map(|_| udp(true, 1))
            .chain([udp(true, 9000), udp(true, 1)])
            .collect();
        let sealed = tx.send(&clear, &a, start());
        let spent: Vec<_> = spent(&sealed).into_iter().map(|(_, _, c)| c).collect();
        let expected: Vec<_> = (0..253).chain(256..256 + 5).chain([261]).collect();
        assert_eq!(spent, expected);
        assert_eq!(rx.receive(&across(&sealed), &b, start()), clear);
    });
}

#[test]
fn equal_packets_have_unequal_ciphertexts_under_every_counter() {
    in_every_suite(|| {
        let a = Unit::new(1).snapshot();
        let sealed = Sending::default().send(&vec![udp(true, 64); 700], &a, start());
        let texts: HashSet<_> = sealed
            .iter()
            .map(|p| p[20 + 8 + 16..][..64].to_vec())
            .collect();
        assert_eq!(texts.len(), 700);
    });
}

#[test]
fn a_key_that_was_forgotten_and_comes_back_begins_above_all_that_were_forgotten() {
    let mut senders = Senders::new(8);
    let mut highest = std::collections::HashMap::new();
    for round in 0..200u64 {
        let key = key(GROUP, 1 + (round * 7) % 23);
        let (first, _) = senders.spend(&key, SenderId(1), 1 + round % 5).unwrap();
        let last = highest.insert(key.spi, first + round % 5);
        assert!(
            last.is_none_or(|last| first > last),
            "{round}: {first} after {last:?}"
        );
    }
}

#[test]
fn keys_that_the_ring_has_no_more_are_erased_and_windows_and_counters_stay() {
    let (mut a, mut b) = (Unit::new(1), Unit::new(2));
    let (mut tx, mut rx) = (Sending::default(), Receiving::default());
    let old = across(&tx.send(&[udp(true, 1)], &a.snapshot(), start()));
    assert_eq!(rx.receive(&old, &b.snapshot(), start()).len(), 1);
    assert_eq!((rx.queue.keyed(), tx.queue.senders.keyed()), (1, 1));
    let with = |unit: &mut Unit, epoch| {
        let key = key(GROUP, epoch);
        unit.change(|u| u.keys = vec![(GROUP, Transmit::Send(Arc::clone(&key)), vec![key])])
    };
    let (a2, b2) = (with(&mut a, 2), with(&mut b, 2));
    tx.send(NOTHING, &a2, start());
    rx.receive(NOTHING, &b2, start());
    assert_eq!((rx.queue.keyed(), tx.queue.senders.keyed()), (0, 0));
    rx.refuses(&old[0], DropReason::EspUnknownSpi, &b2, start());
    // If the key comes back, no packet is accepted and no counter value is used a second time.
    let (a3, b3) = (with(&mut a, 1), with(&mut b, 1));
    rx.refuses(&old[0], DropReason::EspReplay, &b3, start());
    let new = tx.send(&[udp(true, 1)], &a3, start());
    assert_eq!(spent(&new)[0].2, 1);
    assert_eq!(rx.receive(&across(&new), &b3, start()).len(), 1);
    assert_eq!(rx.queue.keyed(), 1);
}

#[test]
fn the_last_counter_value_is_used_once_and_then_there_are_no_more() {
    let mut senders = Senders::new(8);
    let key = key(GROUP, 1);
    senders.spend(&key, SenderId(1), 1).unwrap();
    senders.set_next(&key, SenderId(1), (1 << 48) - 2);
    assert_eq!(
        senders.spend(&key, SenderId(1), 1).map(|s| s.0),
        Some((1 << 48) - 2)
    );
    assert!(senders.spend(&key, SenderId(1), 2).is_none());
    assert!(
        senders.spend(&key, SenderId(1), 1).is_none(),
        "skipping to the next segment left nothing"
    );
}

/// Generates an offload header.
pub(super) fn any_offload() -> impl Strategy<Value = VnetHeader> {
    let kinds = [
        None,
        Some(GsoKind::TcpV4 { ecn: false }),
        Some(GsoKind::TcpV6 { ecn: true }),
        Some(GsoKind::Udp),
    ];
    let sum = (select(vec![20, 28, 40, 48]), select(vec![6, 16]))
        .prop_map(|(start, offset)| PartialChecksum { start, offset });
    let offload = (any::<bool>(), sum, select(kinds.to_vec()), 1_u16..200);
    prop_oneof![
        Just(VnetHeader::default()),
        offload.prop_map(|(open, sum, kind, size)| VnetHeader {
            checksum: open.then_some(sum),
            gso: kind.map(|kind| Gso {
                kind,
                size,
                header_len: 0,
            }),
        }),
    ]
}

/// Generates a packet of any kind between the terminals.
pub(super) fn any_packet() -> impl Strategy<Value = Vec<u8>> {
    let packet = prop_oneof![
        noise::any_ip_packet(),
        noise::esp_packet(),
        (any::<bool>(), 0_usize..400).prop_map(|(v4, size)| udp(v4, size)),
    ];
    packet.prop_map(between_terminals)
}

/// Generates a frame as a TUN device could deliver it: a packet behind an offload header that fits
/// it or does not, with damage to both.
fn any_frame() -> impl Strategy<Value = Vec<u8>> {
    (any_offload(), any_packet(), noise::damage()).prop_map(|(header, packet, damage)| {
        noise::damaged([&header.to_bytes()[..], &packet].concat(), &damage)
    })
}

fn frames() -> impl Strategy<Value = Vec<Vec<u8>>> {
    proptest::collection::vec(any_frame(), 0..8)
}

/// Passes frames through unit 1 from inside and through unit 2 from outside. Returns what leaves
/// unit 1, and the drops of either. Unit 2 delivers nothing, because no member has sealed anything.
fn in_both_directions(frames: &[Vec<u8>]) -> (Vec<Vec<u8>>, [Vec<u64>; 2]) {
    let (a, b) = (Unit::new(1).snapshot(), Unit::new(2).snapshot());
    let (mut tx, mut rx) = (Sending::default(), Receiving::default());
    for frame in frames {
        tx.batch.push_frame(frame);
        rx.batch.push_frame(frame);
    }
    outbound(&mut tx.batch, &mut tx.queue, &a, start());
    inbound(&mut rx.batch, &mut rx.queue, &b, start());
    assert_eq!(rx.batch.output().len(), 0);
    let counters = [&tx.counters, &rx.counters].map(|counters| drops(counters));
    (super::take(&mut tx.batch), counters)
}

proptest! {
    #[test]
    fn no_frame_makes_either_direction_panic_and_none_leaves_or_arrives_in_clear(
        frames in frames(),
    ) {
        for packet in in_both_directions(&frames).0 {
            // Panics if it is not ESP.
            esp_of(&IpHeader::parse(&packet).unwrap(), &packet);
        }
    }
}

#[test]
fn frames_with_damage_reach_the_checks_of_both_directions_and_some_leave() {
    let mut runner = TestRunner::deterministic();
    let mut left = 0;
    let mut counted = [(); 2].map(|()| vec![0; DropReason::ALL.len()]);
    for _ in 0..400 {
        let frames = frames().new_tree(&mut runner).unwrap().current();
        let (packets, drops) = in_both_directions(&frames);
        left += packets.len();
        for (sums, drops) in counted.iter_mut().zip(drops) {
            sums.iter_mut().zip(drops).for_each(|(sum, n)| *sum += n);
        }
    }
    assert!(left > 200, "{left} left");
    let from_inside = [
        DropReason::MalformedIp,
        DropReason::MalformedOffload,
        DropReason::SourceNotServed,
    ];
    let from_outside = [
        DropReason::MalformedIp,
        DropReason::MalformedOffload,
        DropReason::ClearInbound,
        DropReason::EspMalformed,
        DropReason::EspUnknownSpi,
    ];
    for (sums, reasons) in counted.iter().zip([&from_inside[..], &from_outside]) {
        for reason in reasons {
            let n = sums[*reason as usize];
            assert!(n > 5, "{}: {n}", reason.name());
        }
    }
}

#[test]
fn of_more_keys_than_are_remembered_the_latest_go_on_and_one_that_comes_back_repeats_nothing() {
    let mut senders = Senders::new(8);
    let mut next = HashMap::new();
    let mut spend = |senders: &mut Senders, epoch: u64| {
        let (counter, _) = senders.spend(&key(GROUP, epoch), SenderId(1), 1).unwrap();
        assert!(senders.keyed() <= 8);
        let before = next.insert(epoch, counter + 1);
        assert!(before.is_none_or(|before| counter >= before), "{epoch}");
        before == Some(counter)
    };
    for epoch in 1..100 {
        for _ in 0..if epoch % 2 == 0 { 3 } else { 20 } {
            spend(&mut senders, epoch);
        }
        let before = epoch > 1 && !spend(&mut senders, epoch - 1);
        assert!(!before, "the key before {epoch} goes on where it was");
    }
    for epoch in 1..100 {
        spend(&mut senders, epoch);
    }
}
