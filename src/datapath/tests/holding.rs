//! Tests packets that wait for a key search or for START.

use super::*;

fn pair(v4: bool) -> Pair {
    Pair {
        src: terminal(1, v4),
        dst: terminal(2, v4),
    }
}

/// Returns unit 1 before any search.
fn searching() -> Unit {
    let mut unit = Unit::new(1);
    unit.paths.clear();
    unit
}

fn stopped() -> Unit {
    let mut unit = Unit::new(1);
    unit.keys[0].1 = Transmit::Stopped;
    unit
}

/// Returns packets that can be told apart.
fn numbered(range: std::ops::Range<usize>) -> Vec<Vec<u8>> {
    range.map(|n| udp(n % 2 == 0, 100 + n)).collect()
}

fn ms(n: u64) -> Timestamp {
    start() + Duration::from_millis(n)
}

/// Returns the pairs that a batch reports as having no path.
fn missing(batch: &Batch) -> Vec<Pair> {
    batch.misses.iter().map(|(pair, _)| *pair).collect()
}

#[test]
fn a_pair_without_a_path_is_told_once_and_its_packets_leave_in_order_before_newer_ones() {
    let mut unit = searching();
    let (a, b) = (unit.snapshot(), Unit::new(2).snapshot());
    let (mut tx, mut rx) = (Sending::default(), Receiving::default());
    assert!(tx.send(&numbered(0..7), &a, start()).is_empty());
    let mut told = missing(&tx.batch);
    told.sort();
    assert_eq!(told, [pair(true), pair(false)]);
    assert!(tx.send(&numbered(7..10), &a, ms(10)).is_empty());
    assert!(tx.batch.misses.is_empty(), "told already");
    assert_eq!((tx.queue.held(), tx.counters.get(Count::Held)), (10, 10));

    let found = unit.change(|u| u.paths = Unit::new(1).paths);
    let sealed = across(&tx.send(&numbered(10..20), &found, ms(20)));
    let out = rx.receive(&sealed, &b, ms(20));
    for v4 in [true, false] {
        let of = |packets: &[Vec<u8>]| -> Vec<usize> {
            let of = packets.iter().filter(|p| (p[0] >> 4 == 4) == v4);
            of.map(Vec::len).collect()
        };
        assert_eq!(of(&out), of(&numbered(0..20)));
    }
    assert_eq!(tx.queue.held(), 0);
    assert_eq!(tx.queue.poll_timeout(), None);
}

#[test]
fn a_pair_that_still_has_no_path_is_told_again_after_a_while() {
    let a = searching().snapshot();
    let mut tx = Sending::default();
    tx.send(&[udp(true, 1)], &a, start());
    assert_eq!(missing(&tx.batch), [pair(true)]);
    tx.send(
        &[udp(true, 1)],
        &a,
        start() + RETRY - Duration::from_millis(1),
    );
    assert!(tx.batch.misses.is_empty());
    tx.send(&[udp(true, 1)], &a, start() + RETRY);
    assert_eq!(missing(&tx.batch), [pair(true)]);
}

#[test]
fn a_path_that_has_ended_holds_and_tells_too() {
    let mut unit = Unit::new(1);
    let a = unit.change(|u| u.paths = vec![(pair(true), entry(None, Some(GROUP)))]);
    let mut tx = Sending::default();
    assert!(tx.send(&[udp(true, 1)], &a, start()).is_empty());
    assert_eq!(missing(&tx.batch), [pair(true)]);
    assert_eq!(tx.queue.held(), 1);
}

#[test]
fn a_path_that_has_aged_serves_on_and_is_told_every_second_as_long_as_packets_come() {
    for action in [PathAction::Encrypt(GROUP), PathAction::Plain] {
        let mut unit = Unit::new(1);
        let a = unit.change(|u| {
            u.policy.open = true;
            let ages = ms(100);
            u.paths = vec![(
                pair(true),
                PathEntry {
                    ages,
                    ..path(action)
                },
            )];
        });
        let mut tx = Sending::default();
        let mut told = Vec::new();
        for at in (0..3000).step_by(10) {
            assert_eq!(tx.send(&vec![udp(true, 1); 90], &a, ms(at)).len(), 90);
            assert!(tx.batch.misses.is_empty());
            told.extend(tx.batch.aged.iter().map(|(aged, _)| (at, *aged)));
        }
        assert_eq!(told, [100, 1100, 2100].map(|at| (at, pair(true))));
        let counters = [Count::Held, Count::Sealed, Count::ClearOut].map(|c| tx.counters.get(c));
        assert_eq!((counters[0], counters[1] + counters[2]), (0, 300 * 90));
        // A path that was found again is not reported.
        let fresh = unit.change(|u| u.paths = vec![(pair(true), path(action))]);
        tx.send(&[udp(true, 1)], &fresh, ms(4000));
        assert!(tx.batch.aged.is_empty());
    }
}

#[test]
fn however_many_paths_have_aged_what_is_told_stays_bounded_and_every_packet_goes_on() {
    let far = |n: u32| IpAddr::V4((0x0a09_0000 + n).into());
    let mut unit = Unit::new(1);
    let a = unit.change(|u| {
        let aged = |n| {
            let pair = Pair {
                src: terminal(1, true),
                dst: far(n),
            };
            let entry = path(PathAction::Encrypt(GROUP));
            (
                pair,
                PathEntry {
                    ages: start(),
                    ..entry
                },
            )
        };
        u.paths = (0..3000).map(aged).collect();
    });
    let mut tx = Sending::default();
    let packets: Vec<_> = (0..3000)
        .map(|n| udp_between(terminal(1, true), far(n), 1))
        .collect();
    for (at, told) in [(0, 768), (999, 0), (1000, 768)] {
        assert_eq!(tx.send(&packets, &a, ms(at)).len(), 3000);
        assert_eq!(tx.batch.aged.len(), told, "after {at} ms");
    }
    // A quarter is reserved for terminals that hold few packets.
    let other = unit.change(|u| {
        let pair = Pair {
            src: terminal(7, true),
            dst: terminal(2, true),
        };
        let entry = path(PathAction::Encrypt(GROUP));
        u.policy.served = everybody();
        u.paths.push((
            pair,
            PathEntry {
                ages: start(),
                ..entry
            },
        ));
    });
    let packet = udp_between(terminal(7, true), terminal(2, true), 1);
    tx.send(&[packet], &other, ms(1001));
    assert_eq!(tx.batch.aged.len(), 1);
}

#[test]
fn the_outcome_of_a_search_counts_for_the_packets_that_waited() {
    let outcome = |entry: PathEntry, change: fn(&mut Unit)| {
        let mut unit = searching();
        unit.policy.open = true;
        let mut tx = Sending::default();
        tx.send(&[udp(true, 1), udp(true, 2)], &unit.snapshot(), start());
        let found = unit.change(|u| {
            u.paths = vec![(pair(true), entry)];
            change(u);
        });
        (tx.send(NOTHING, &found, ms(5)), tx)
    };
    let (out, tx) = outcome(path(PathAction::Plain), |_| ());
    assert_eq!(
        out,
        [udp(true, 1), udp(true, 2)],
        "in clear they are unchanged"
    );
    assert_eq!(tx.counters.get(Count::ClearOut), 2);

    type Case = (PathEntry, fn(&mut Unit), DropReason);
    let pinned = entry(Some(PathAction::Plain), Some(GROUP));
    let encrypt = path(PathAction::Encrypt(GROUP));
    let cases: Vec<Case> = vec![
        (
            path(PathAction::Drop(DropReason::NoPathClosed)),
            |_| (),
            DropReason::NoPathClosed,
        ),
        (pinned, |_| (), DropReason::NoPathClosed),
        (
            path(PathAction::Plain),
            |u| u.policy.open = false,
            DropReason::NoPathProtected,
        ),
        (
            path(PathAction::Plain),
            |u| u.policy.protected = None,
            DropReason::NoPathProtected,
        ),
        (encrypt, |u| u.keys.clear(), DropReason::NoKey),
        (
            encrypt,
            |u| u.keys[0].1 = Transmit::Locked,
            DropReason::Locked,
        ),
        (
            encrypt,
            |u| u.keys[0].1 = Transmit::Withheld,
            DropReason::NoKey,
        ),
        (
            encrypt,
            |u| {
                u.protect("10.0.0.2/32".parse().unwrap(), &[OTHER]);
            },
            DropReason::NoPathProtected,
        ),
    ];
    for (entry, change, reason) in cases {
        let (out, tx) = outcome(entry, change);
        assert!(out.is_empty());
        assert_eq!(tx.counters.drops(reason), 2, "{entry:?}");
        assert_eq!(tx.queue.held(), 0);
    }
}

#[test]
fn a_thread_sends_nothing_in_a_group_that_locks_as_soon_as_the_lease_is_over() {
    let mut unit = Unit::new(1);
    let lease = Lease::default();
    lease.extend(ms(3000));
    let packets = numbered(0..2);
    let mut tx = Sending::default();
    let before = unit.locking(&lease);
    // The thread keeps the same snapshot all the time.
    assert_eq!(tx.send(&packets, &before, ms(2999)).len(), 2);
    assert!(tx.send(&packets, &before, ms(3000)).is_empty());
    assert_eq!(tx.counters.drops(DropReason::Locked), 2);
    assert!(tx.batch.misses.is_empty(), "nobody is searched for");
    // An answered heartbeat moves the end on; nothing moves it back.
    lease.extend(ms(5000));
    lease.extend(ms(4000));
    assert_eq!(tx.send(&packets, &before, ms(4999)).len(), 2);
    assert!(tx.send(&packets, &before, ms(5000)).is_empty());
    // What waits for START does not leave either, and other groups go on.
    lease.extend(ms(6000));
    unit.keys[0].1 = Transmit::Stopped;
    unit.version += 1;
    assert!(
        tx.send(&packets, &unit.locking(&lease), ms(5500))
            .is_empty()
    );
    assert_eq!(tx.queue.held(), 2);
    unit.keys[0].1 = Transmit::Send(key(GROUP, 2));
    unit.version += 1;
    assert!(
        tx.send(&packets[..0], &unit.locking(&lease), ms(6000))
            .is_empty()
    );
    assert_eq!(
        (tx.queue.held(), tx.counters.drops(DropReason::Locked)),
        (0, 6)
    );
    let does_not_lock = unit.change(|_| ());
    assert_eq!(tx.send(&packets, &does_not_lock, ms(9000)).len(), 2);
}

#[test]
fn a_stopped_group_holds_and_start_lets_go_in_order_under_the_new_key() {
    let mut unit = Unit::new(1);
    let mut tx = Sending::default();
    let mut rx = Receiving::default();
    let before = across(&tx.send(&numbered(0..4), &unit.snapshot(), start()));
    let stop = unit.change(|u| u.keys[0].1 = Transmit::Stopped);
    assert!(tx.send(&numbered(4..1500), &stop, ms(100)).is_empty());
    assert!(tx.batch.misses.is_empty(), "no search is needed");
    let start_again = unit.change(|u| u.keys[0].1 = Transmit::Send(key(GROUP, 2)));
    let after = across(&tx.send(&numbered(1500..1510), &start_again, ms(200)));

    let mut receiver = Unit::new(2);
    let overlap = receiver.change(|u| u.keys[0].2 = vec![key(GROUP, 2), key(GROUP, 1)]);
    let mut out = rx.receive(&before, &overlap, ms(200));
    let new_only = receiver.change(|u| u.keys[0].2 = vec![key(GROUP, 2)]);
    out.extend(rx.receive(&after, &new_only, ms(200)));
    assert_eq!(out.len(), 1510);
    for v4 in [true, false] {
        let lens: Vec<_> = out
            .iter()
            .filter(|p| (p[0] >> 4 == 4) == v4)
            .map(Vec::len)
            .collect();
        assert!(lens.is_sorted());
    }
}

#[test]
fn a_pair_found_while_its_group_is_stopped_goes_on_waiting() {
    let mut unit = searching();
    let mut tx = Sending::default();
    tx.send(&[udp(true, 1)], &unit.snapshot(), start());
    let found = unit.change(|u| {
        u.paths = Unit::new(1).paths;
        u.keys[0].1 = Transmit::Stopped;
    });
    assert!(tx.send(&[udp(true, 2)], &found, ms(10)).is_empty());
    assert_eq!(tx.queue.held(), 2);
    // The packets may wait longer than for a search, because they wait for START now.
    tx.send(NOTHING, &found, ms(4000));
    assert_eq!(tx.queue.held(), 2);
    let go = unit.change(|u| u.keys = Unit::new(1).keys);
    assert_eq!(tx.send(NOTHING, &go, ms(4500)).len(), 2);
}

#[test]
fn what_waits_too_long_is_dropped_under_its_name_and_the_queue_asks_to_be_called_for_it() {
    for (unit, age) in [(searching(), 2000), (stopped(), 5000)] {
        let a = unit.snapshot();
        let mut tx = Sending::default();
        tx.send(&[udp(true, 1)], &a, start());
        tx.send(&[udp(true, 2)], &a, ms(500));
        assert_eq!(tx.queue.poll_timeout(), Some(ms(age)));
        tx.send(NOTHING, &a, ms(age - 1));
        assert_eq!(tx.queue.held(), 2);
        tx.send(NOTHING, &a, ms(age));
        assert_eq!(
            (tx.queue.held(), tx.queue.poll_timeout()),
            (1, Some(ms(age + 500)))
        );
        tx.send(NOTHING, &a, ms(age + 500));
        assert_eq!((tx.queue.held(), tx.queue.poll_timeout()), (0, None));
        assert_eq!(tx.counters.drops(DropReason::HoldExpired), 2);
    }
}

#[test]
fn holding_is_bounded_in_packets_of_a_pair_packets_bytes_and_pairs() {
    let limits = HoldLimits {
        per_pair: 10,
        packets: 25,
        bytes: 10_000,
        pairs: 4,
        age: Duration::from_secs(2),
    };
    let to = |n: u8, payload| udp_between(terminal(1, true), terminal(n, true), payload);
    let held = |packets: Vec<Vec<u8>>| {
        let mut tx = Sending::new(TxSettings {
            search: limits,
            ..TxSettings::default()
        });
        let sent = packets.len();
        let mut unit = searching();
        unit.policy.served = everybody();
        tx.send(&packets, &unit.snapshot(), start());
        let full = tx.counters.drops(DropReason::HoldFull) as usize;
        assert_eq!(tx.queue.held() + full, sent);
        assert!(tx.batch.misses.len() <= limits.pairs);
        tx.queue.held()
    };
    // A source that holds more than its share cannot use the last quarter.
    assert_eq!(held((0..30).map(|_| to(2, 0)).collect()), 10);
    assert_eq!(held((0..90).map(|n| to(2 + n % 3, 0)).collect()), 19);
    assert_eq!(held((0..90).map(|n| to(2 + n % 3, 972)).collect()), 7);
    assert_eq!(held((0..90).map(|n| to(2 + n, 0)).collect()), 3);
    // Many sources with few packets each can fill the whole limit, and no more than that.
    let from = |n: u8, payload| udp_between(terminal(n, true), terminal(200, true), payload);
    assert_eq!(held((0..90).map(|n| from(n, 0)).collect()), 4);
    // Packets that leave make room again.
    let mut unit = searching();
    let mut tx = Sending::default();
    for round in 0..3 {
        let a = unit.change(|u| u.paths.clear());
        let packets: Vec<_> = (0..70).map(|n| udp(true, n)).collect();
        tx.send(&packets, &a, ms(round * 10));
        assert_eq!(tx.queue.held(), HoldLimits::SEARCH.per_pair);
        let found = unit.change(|u| u.paths = Unit::new(1).paths);
        assert_eq!(tx.send(NOTHING, &found, ms(round * 10 + 5)).len(), 64);
    }
}

#[test]
fn packets_that_are_not_the_unit_s_to_send_are_dropped_under_their_names() {
    let a = Unit::new(1).snapshot();
    let mut tx = Sending::default();
    let mut refuses = |packet: Vec<u8>, reason: DropReason| {
        assert!(tx.send(&[packet], &a, start()).is_empty());
        assert_eq!(tx.counters.drops(reason), 1, "{}", reason.name());
        tx = Sending::default();
    };
    let elsewhere = terminal(7, true);
    refuses(
        udp_between(elsewhere, terminal(2, true), 1),
        DropReason::SourceNotServed,
    );
    for group in ["224.0.0.251", "239.1.2.3", "255.255.255.255"] {
        let packet = udp_between(terminal(1, true), group.parse().unwrap(), 1);
        refuses(packet, DropReason::Multicast);
    }
    let packet = udp_between(terminal(1, false), "ff02::1".parse().unwrap(), 1);
    refuses(packet, DropReason::Multicast);
    let mapped = udp_between(terminal(1, false), "::ffff:10.0.0.2".parse().unwrap(), 1);
    refuses(mapped, DropReason::MalformedIp);
    refuses(with_ttl(udp(true, 1), 0), DropReason::MalformedIp);
    for v4 in [true, false] {
        let whole = udp(v4, 4);
        refuses(whole[..whole.len() - 1].to_vec(), DropReason::MalformedIp);
        refuses(whole[..15].to_vec(), DropReason::MalformedIp);
    }
    refuses(vec![], DropReason::MalformedIp);
    refuses(vec![0x55; 40], DropReason::MalformedIp);
    let mut no_ids = Sending::of_queue(4, TxSettings::default());
    no_ids.send(&[udp(true, 1)], &a, start());
    assert_eq!(no_ids.counters.drops(DropReason::NoKey), 1);
}

#[test]
fn a_unit_that_knows_of_no_terminal_sends_for_none_and_holds_nothing() {
    for (served, sent) in [(Served::default(), 0), (everybody(), 1)] {
        let mut unit = Unit::new(1);
        let a = unit.change(|u| u.policy.served = served);
        let without_path = unit.change(|u| u.paths.clear());
        for v4 in [true, false] {
            let mut tx = Sending::default();
            assert_eq!(tx.send(&[udp(v4, 1)], &a, start()).len(), sent);
            assert!(tx.send(&[udp(v4, 1)], &without_path, start()).is_empty());
            assert_eq!((tx.queue.held(), tx.batch.misses.len()), (sent, sent));
            let refused = tx.counters.drops(DropReason::SourceNotServed) as usize;
            assert_eq!(refused, 2 - 2 * sent);
        }
    }
}

#[test]
fn echo_packets_of_a_search_go_to_the_searcher_and_come_back_as_data_if_it_says_so() {
    let echo = |v4: bool, kind: u8, magic: &[u8]| {
        let body = [&[kind, 0, 0, 0, 0, 1, 0, 1][..], magic, &[0; 40]].concat();
        let protocol = if v4 { protocol::ICMP } else { protocol::ICMPV6 };
        ip(terminal(1, v4), terminal(2, v4), protocol, &body)
    };
    let (a, b) = (Unit::new(1).snapshot(), Unit::new(2).snapshot());
    for (v4, kinds) in [(true, [8, 0]), (false, [128, 129])] {
        for kind in kinds {
            let search = echo(v4, kind, b"FPNS");
            let (mut tx, mut rx) = (Sending::default(), Receiving::default());
            assert!(tx.send(&[&search], &a, start()).is_empty());
            assert_eq!(tx.batch.searches().next().unwrap().1, search);
            assert!(rx.receive(&[&search], &b, start()).is_empty());
            assert_eq!(rx.batch.searches().next().unwrap().1, search);
            assert_eq!(drops(&rx.counters).iter().sum::<u64>(), 0);

            tx.batch.recycle();
            tx.batch.push_packet(&LinkHeader::NONE, &search, true);
            outbound(&mut tx.batch, &mut tx.queue, &a, start());
            assert!(tx.batch.search.is_empty());
            let sealed = across(&take(&mut tx.batch));
            let opened = rx.receive(&sealed, &b, start());
            assert_eq!(opened.concat(), search);

            rx.batch.recycle();
            rx.batch.push_packet(&LinkHeader::NONE, &search, true);
            inbound(&mut rx.batch, &mut rx.queue, &b, start());
            assert!(rx.batch.search.is_empty());
            assert_eq!(rx.counters.drops(DropReason::ClearInbound), 1);

            for ordinary in [echo(v4, kind, b"FPNT"), echo(v4, 3, b"FPNS")] {
                assert_eq!(tx.send(&[ordinary], &a, start()).len(), 1);
                assert!(tx.batch.search.is_empty());
            }
        }
    }
}

#[test]
fn one_terminal_that_scans_does_not_keep_the_packets_of_another_from_being_held_and_told() {
    let to = |n: u32| udp_between(terminal(1, true), IpAddr::V4((0x0a09_0000 + n).into()), 10);
    let mut tx = Sending::default();
    let mut unit = searching();
    unit.policy.served = everybody();
    let a = unit.snapshot();
    let scan: Vec<_> = (0..10_000).map(to).collect();
    tx.send(&scan, &a, start());
    let limit = HoldLimits::SEARCH.pairs;
    assert_eq!(tx.batch.misses.len(), limit - limit / 4);
    assert!(tx.counters.drops(DropReason::HoldFull) > 9000);
    // Four other terminals, each with as many new pairs as opening a web page or starting a machine
    // makes.
    for other in 2..6 {
        let packets: Vec<_> = (100..132)
            .map(|n| udp_between(terminal(other, true), terminal(n, true), 10))
            .collect();
        tx.send(&packets, &a, ms(1));
        assert_eq!(tx.batch.misses.len(), 32, "terminal {other}");
    }
    // The scan goes on, but gets no more room than before.
    tx.send(&scan, &a, ms(2));
    assert!(tx.batch.misses.is_empty());
    tx.send(NOTHING, &a, start() + HoldLimits::SEARCH.age);
    tx.send(&scan, &a, start() + HoldLimits::SEARCH.age * 2);
    assert_eq!(tx.batch.misses.len(), limit - limit / 4);
}

const RETRY: Duration = Duration::from_secs(1);
