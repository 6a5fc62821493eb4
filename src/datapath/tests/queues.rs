//! Tests several receive queues of one unit. A packet that one queue has accepted is a replay for
//! all of them, and the limits of the unit apply to all of them together.

use std::collections::HashSet;
use std::sync::Mutex;

use super::attack::forged;
use super::windows::{Member, members, ms, receiver, with_windows};
use super::*;

/// Returns this many queues of one unit.
fn sharing(first: Receiving, queues: usize) -> Vec<Receiving> {
    let others: Vec<_> = (1..queues).map(|_| first.another()).collect();
    std::iter::once(first).chain(others).collect()
}

/// Returns the same datagram from another port.
fn from_port(mut packet: Vec<u8>, port: u16) -> Vec<u8> {
    let at = IpHeader::parse(&packet).unwrap().header_len;
    packet[at..at + 2].copy_from_slice(&port.to_be_bytes());
    packet
}

#[test]
fn a_packet_replayed_into_every_queue_is_taken_once() {
    in_every_suite(|| {
        let (a, b) = (Unit::new(1).snapshot(), Unit::new(2).snapshot());
        for (windows, taken) in [("shared", 1), ("of their own", 4)] {
            let mut queues = match windows {
                "shared" => sharing(Receiving::default(), 4),
                _ => (0..4).map(|_| Receiving::default()).collect(),
            };
            let mut tx = Sending::default();
            for n in 0..300 {
                let sealed = tx.send(&[udp(true, n), udp(false, n)], &a, start());
                let mut out = [0, 0];
                for k in 0..4 {
                    for (packet, out) in across(&sealed).into_iter().zip(&mut out) {
                        // The queues take turns in receiving the packet first, as the source port
                        // may choose.
                        let packet = from_port(packet, 4500 + k);
                        let queue = &mut queues[(n + usize::from(k)) % 4];
                        *out += queue.receive(&[packet], &b, start()).len();
                    }
                }
                assert_eq!(out, [taken, taken], "packet {n} with windows {windows}");
            }
            let replays = queues
                .iter()
                .map(|q| q.counters.drops(DropReason::EspReplay));
            assert_eq!(replays.sum::<u64>(), 2 * 300 * (4 - taken as u64));
        }
    });
}

/// Gives every packet of these members to four threads at the same time, to each in another order.
/// Packets are told apart by their sizes. Returns how many packets were delivered, and how many
/// deliveries were repetitions.
fn race(queues: &mut [Receiving], members: &mut [Member], b: &Snapshot) -> (usize, usize) {
    let count = members.len();
    let packets: Vec<_> = (0..40 * count)
        .map(|n| members[n % count].packet_of(1 + n, ms(n as u64)))
        .collect();
    let seen = Mutex::new((HashSet::new(), 0));
    std::thread::scope(|scope| {
        for (n, queue) in queues.iter_mut().enumerate() {
            let (packets, seen) = (&packets, &seen);
            scope.spawn(move || {
                for round in 0..4 {
                    let mut packets = packets.clone();
                    let by = (n + round) % 4 * (packets.len() / 4);
                    packets.rotate_left(by);
                    for batch in packets.chunks(16) {
                        let out = queue.receive(batch, b, ms(3000));
                        let mut seen = seen.lock().unwrap();
                        for packet in out {
                            let new = seen.0.insert(packet.len());
                            seen.1 += usize::from(!new);
                        }
                    }
                }
            });
        }
    });
    let (once, again) = seen.into_inner().unwrap();
    (once.len(), again)
}

#[test]
fn threads_that_hear_the_same_senders_at_once_take_no_packet_twice() {
    let b = receiver(&[1], &[]).snapshot();
    let mut two = members(GROUP, 0x1000..0x1002);
    let shared = race(&mut sharing(with_windows(64), 4), &mut two, &b);
    assert_eq!(shared, (80, 0));
    // With fewer windows than senders, most packets are too old for a window that begins again, and
    // none passes twice.
    let mut many = members(GROUP, 0x1000..0x1030);
    let (once, again) = race(&mut sharing(with_windows(8), 4), &mut many, &b);
    assert!(once >= 40 && again == 0, "{once} once, {again} again");
    // The control.
    let mut apart: Vec<_> = (0..4).map(|_| with_windows(64)).collect();
    let mut two = members(GROUP, 0x1000..0x1002);
    assert_eq!(race(&mut apart, &mut two, &b), (80, 3 * 80));
}

#[test]
fn a_window_that_another_queue_gives_up_meanwhile_takes_nothing_more() {
    let b = receiver(&[1], &[]).snapshot();
    let mut first = with_windows(1);
    let mut second = first.another();
    let mut one = Member::new(GROUP, 0x1000);
    let mut two = Member::new(GROUP, 0x2000);
    assert_eq!(first.receive(&[one.packet(ms(0))], &b, ms(0)).len(), 1);
    let (packet, other) = (one.packet(ms(100)), two.packet(ms(100)));
    let (snapshot, mut queue) = (b.clone(), second.another());
    first.queue.between = Some(Box::new(move || {
        assert_eq!(queue.receive(&[other], &snapshot, ms(100)).len(), 1);
    }));
    // The packet's window was given up after the packet was admitted, and the packet gets a new
    // one.
    assert_eq!(first.receive(&[&packet], &b, ms(100)).len(), 1);
    second.refuses(&packet, DropReason::EspReplay, &b, ms(100));
}

#[test]
fn a_sender_s_first_packet_that_another_queue_takes_meanwhile_is_a_replay() {
    let b = receiver(&[1], &[]).snapshot();
    let mut first = with_windows(8);
    let packet = Member::new(GROUP, 0x1000).packet(ms(0));
    let (snapshot, mut queue, same) = (b.clone(), first.another(), packet.clone());
    first.queue.between = Some(Box::new(move || {
        assert_eq!(queue.receive(&[same], &snapshot, ms(0)).len(), 1);
    }));
    first.refuses(&packet, DropReason::EspReplay, &b, ms(0));
}

#[test]
fn a_window_that_has_begun_anew_meanwhile_takes_nothing_that_the_old_one_may_have_seen() {
    let b = receiver(&[1], &[]).snapshot();
    let mut first = with_windows(1);
    let mut one = Member::new(GROUP, 0x1000);
    let mut two = Member::new(GROUP, 0x2000);
    assert_eq!(first.receive(&[one.packet(ms(0))], &b, ms(0)).len(), 1);
    let (packet, other) = (one.packet(ms(100)), two.packet(ms(100)));
    let later = one.packet(ms(200));
    let (snapshot, mut queue, same) = (b.clone(), first.another(), packet.clone());
    first.queue.between = Some(Box::new(move || {
        for packet in [same, other, later] {
            assert_eq!(queue.receive(&[packet], &snapshot, ms(200)).len(), 1);
        }
    }));
    first.refuses(&packet, DropReason::EspStale, &b, ms(200));
}

#[test]
fn all_queues_together_have_no_more_windows_than_one_and_groups_their_shares_of_them() {
    let b = receiver(&[1], &[1]).snapshot();
    let mut queues = sharing(with_windows(64), 3);
    let mut known = members(GROUP, 0x1000..0x1018);
    let first: Vec<_> = known.iter_mut().map(|m| m.packet(ms(0))).collect();
    let late: Vec<_> = known.iter_mut().map(|m| m.packet(ms(0))).collect();
    assert_eq!(queues[0].receive(&first, &b, ms(0)).len(), known.len());
    for n in 0..300 {
        let now = ms(1000 + u64::from(n));
        let mut mallory = Member::new(OTHER, 0x10_0000 + n);
        let queue = &mut queues[n as usize % 3];
        assert_eq!(queue.receive(&[mallory.packet(now)], &b, now).len(), 1);
        assert!(queues.iter().all(|queue| queue.queue.senders() <= 64));
    }
    assert_eq!(queues[1].queue.senders(), 64);
    for (n, (seen, late)) in first.iter().zip(&late).enumerate() {
        let queue = &mut queues[n % 3];
        queue.refuses(seen, DropReason::EspReplay, &b, ms(1400));
        assert_eq!(queue.receive(&[late], &b, ms(1400)).len(), 1);
    }
}

#[test]
fn all_queues_together_derive_no_more_keys_for_strangers_than_one() {
    let b = receiver(&[1], &[]).snapshot();
    let settings = RxSettings {
        derivations: 20,
        ..RxSettings::default()
    };
    let apart = (0..3).map(|_| Receiving::new(settings)).collect();
    for (mut queues, most) in [
        (sharing(Receiving::new(settings), 3), 20),
        // The control.
        (apart, 3 * 20),
    ] {
        for n in 0..300 {
            let flood = forged(key(GROUP, 1).spi, 0x9000 + n, 0);
            let flooded: &mut Receiving = &mut queues[n as usize % 3];
            assert!(flooded.receive(&[flood], &b, start()).is_empty());
        }
        let derived: u64 = queues.iter().map(|q| q.queue.derived).sum();
        assert_eq!(derived, most);
        let refused = queues
            .iter()
            .map(|q| q.counters.drops(DropReason::EspBudget));
        assert_eq!(refused.sum::<u64>(), 300 - most);
    }
}

#[test]
fn keys_are_gone_when_the_last_queue_has_the_ring_without_them() {
    let mut unit = receiver(&[1], &[]);
    let before = unit.snapshot();
    let after = unit.change(|u| u.keys = receiver(&[2], &[]).keys);
    let mut queues = sharing(with_windows(64), 2);
    let mut one = Member::new(GROUP, 0x1000);
    let mut packets = [0, 1].map(|n| one.packet(ms(n))).into_iter();
    let mut packet = || [packets.next().unwrap()];
    assert_eq!(queues[0].receive(&packet(), &before, ms(1)).len(), 1);
    assert_eq!(queues[0].queue.keyed(), 1);
    queues[0].receive(NOTHING, &after, ms(1));
    assert_eq!(queues[1].queue.keyed(), 0);
    // The other queue has not seen the new ring yet, and uses the old one until then.
    assert_eq!(queues[1].receive(&packet(), &before, ms(1)).len(), 1);
    assert_eq!(queues[0].queue.keyed(), 1);
    queues[1].receive(NOTHING, &after, ms(1));
    assert_eq!(queues[0].queue.keyed(), 0);
}

fn entropy() -> TxSettings {
    TxSettings {
        source_ports: Some(SourcePorts::new([1, 2])),
        ..TxSettings::default()
    }
}

fn ports(packet: &[u8]) -> (u16, u16) {
    let at = IpHeader::parse(packet).unwrap().header_len;
    let port = |at: usize| u16::from_be_bytes([packet[at], packet[at + 1]]);
    (port(at), port(at + 2))
}

/// Returns a datagram of flow `n` between the terminals.
fn of_flow(n: u16, v4: bool, payload: usize) -> Vec<u8> {
    let mut packet = udp(v4, payload);
    let at = IpHeader::parse(&packet).unwrap().header_len;
    let port = u16::from_be_bytes([packet[at], packet[at + 1]]);
    let sum = u16::from_be_bytes([packet[at + 6], packet[at + 7]]);
    // The port grows by `n`, and the checksum changes accordingly.
    packet[at..at + 2].copy_from_slice(&(port + n).to_be_bytes());
    let sum = fold(u64::from(sum) + u64::from(!n));
    packet[at + 6..at + 8].copy_from_slice(&sum.to_be_bytes());
    assert!(checksums_hold(&packet));
    packet
}

#[test]
fn with_source_ports_a_flow_keeps_one_port_and_flows_are_told_apart() {
    let (a, b) = (Unit::new(1).snapshot(), Unit::new(2).snapshot());
    for v4 in [true, false] {
        let mut queues = [0, 1].map(|queue| Sending::of_queue(queue, entropy()));
        let mut rx = Receiving::default();
        let mut of_flows = Vec::new();
        for n in 0..64 {
            let mut seen = HashSet::new();
            for (k, size) in [1, 700, 9, 1400].into_iter().enumerate() {
                let clear = of_flow(n, v4, size);
                let sealed = queues[k % 2].send(&[&clear], &a, start());
                let (source, destination) = ports(&sealed[0]);
                assert!(
                    source >= 49_152 && destination == 4500,
                    "{source} {destination}"
                );
                assert!(checksums_hold(&sealed[0]));
                seen.insert(source);
                assert_eq!(rx.receive(&across(&sealed), &b, start()), [clear]);
            }
            assert_eq!(seen.len(), 1, "flow {n} has the ports {seen:?}");
            of_flows.extend(seen);
        }
        let different: HashSet<_> = of_flows.iter().collect();
        assert!(
            different.len() > 56,
            "{} ports of 64 flows",
            different.len()
        );
        // Without the key nobody can tell which flow has which port.
        let settings = TxSettings {
            source_ports: Some(SourcePorts::new([1, 3])),
            ..TxSettings::default()
        };
        let clear: Vec<_> = (0..64).map(|n| of_flow(n, v4, 1)).collect();
        let mut same = 0;
        let mut other = Sending::new(settings);
        for (clear, port) in clear.iter().zip(&of_flows) {
            let sealed = other.send(&[clear], &a, start());
            same += u32::from(ports(&sealed[0]).0 == *port);
        }
        assert!(
            same < 8,
            "{same} of 64 ports are the same under another key"
        );
        // It is off by default.
        let plain = Sending::default().send(&[&clear[0]], &a, start());
        assert_eq!(ports(&plain[0]), (4500, 4500));
    }
}

#[test]
fn packets_of_two_flows_are_in_no_frame_together() {
    let a = Unit::new(1).snapshot();
    let clear: Vec<_> = [0, 0, 1, 1, 0, 0].map(|n| of_flow(n, true, 500)).to_vec();
    for (settings, frames) in [(entropy(), 3), (TxSettings::default(), 1)] {
        let mut tx = Sending::new(settings);
        assert_eq!(tx.send(&clear, &a, start()).len(), 6);
        assert_eq!(tx.batch.output().len(), frames);
    }
}

#[test]
fn a_packet_from_another_port_opens_and_a_replay_from_another_port_does_not() {
    let (a, b) = (Unit::new(1).snapshot(), Unit::new(2).snapshot());
    let mut rx = Receiving::default();
    let mut tx = Sending::default();
    for v4 in [true, false] {
        let clear = udp(v4, 40);
        let sealed = across(&tx.send(&[&clear], &a, start())).remove(0);
        let moved = from_port(sealed.clone(), 51_000);
        assert_eq!(rx.receive(&[moved], &b, start()), [clear]);
        for port in [4500, 51_000, 51_001] {
            let again = from_port(sealed.clone(), port);
            rx.refuses(&again, DropReason::EspReplay, &b, start());
        }
    }
}

#[test]
fn a_queue_with_an_older_ring_takes_no_keys_from_one_with_a_newer_ring() {
    let mut unit = Unit::new(2);
    let keys = std::mem::take(&mut unit.keys);
    let older = unit.snapshot();
    let present = unit.change(|u| u.keys = keys);
    let newer = unit.change(|u| u.keys.clear());
    let packets =
        across(&Sending::default().send(&[udp(true, 10)], &Unit::new(1).snapshot(), start()));
    let mut first = Receiving::default();
    let mut second = first.another();
    assert_eq!(first.receive(&packets, &present, start()).len(), 1);
    second.receive(NOTHING, &older, start());
    assert_eq!(first.queue.keyed(), 1);
    second.receive(NOTHING, &newer, start());
    assert_eq!(first.queue.keyed(), 0, "the control");
}
