//! Tests packets that are almost valid: sealed by a member and damaged on the way, or damaged
//! before they are sealed.

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use super::*;
use crate::wire::esp::Form;
use crate::wire::noise;

/// Returns what must not change on the way: addresses, protocol, and everything after the IP
/// header.
fn substance(packet: &[u8]) -> (IpAddr, IpAddr, u8, Vec<u8>) {
    let ip = IpHeader::parse(packet).unwrap();
    let behind = packet[ip.header_len..ip.len].to_vec();
    (ip.src, ip.dst, ip.protocol, behind)
}

/// Generates a clear packet from unit 1's terminals to unit 2's that travels in any of the forms.
fn clear() -> impl Strategy<Value = Vec<u8>> {
    (0u8..6, 0usize..300).prop_map(|(form, size)| match form {
        0 | 1 => udp(true, size),
        2 => udp(false, size),
        3 => without_df(udp(true, size)),
        4 => with_hop_by_hop(size),
        _ => ip(
            terminal(1, true),
            terminal(2, true),
            protocol::TCP,
            &vec![7; size],
        ),
    })
}

/// Generates some of these packets, and damage for them after they were sealed.
fn traffic() -> impl Strategy<Value = (Vec<Vec<u8>>, Vec<Vec<noise::Damage>>)> {
    proptest::collection::vec((clear(), noise::damage()), 1..6)
        .prop_map(|pairs| pairs.into_iter().unzip())
}

/// Returns what unit 2 delivers of these packets from unit 1, and the drops that it counts.
fn delivered(
    clear: &[Vec<u8>],
    damage: &[Vec<noise::Damage>],
    bare: bool,
) -> (Vec<Vec<u8>>, Vec<u64>) {
    let (mut a, b) = (Unit::new(1), Unit::new(2).snapshot());
    if bare {
        a.encapsulation = Encapsulation::Bare;
    }
    let a = a.snapshot();
    let mut tx = Sending::new(TxSettings::default());
    let sealed = across(&tx.send(clear, &a, start()));
    assert_eq!(sealed.len(), clear.len());
    let sealed = sealed.into_iter().zip(damage);
    // The length fields of every other packet are corrected.
    let whole = |n: usize, p| {
        if n.is_multiple_of(2) {
            p
        } else {
            noise::with_ip_length(p)
        }
    };
    let sealed = sealed.map(|(p, d)| noise::damaged(p, d)).enumerate();
    let sealed: Vec<_> = sealed.map(|(n, p)| whole(n, p)).collect();
    let mut rx = Receiving::default();
    let out = rx.receive(&sealed, &b, start());
    let drops = drops(&rx.counters);
    assert_eq!(
        out.len() as u64 + drops.iter().sum::<u64>(),
        sealed.len() as u64
    );
    (out, drops)
}

proptest! {
    #[test]
    fn what_is_delivered_of_damaged_packets_is_what_was_sealed(
        (clear, damage) in traffic(),
        bare: bool,
        suite in proptest::sample::select(&SuiteId::ALL),
    ) {
        set_suite(suite);
        let sent: Vec<_> = clear.iter().map(|p| substance(p)).collect();
        for packet in delivered(&clear, &damage, bare).0 {
            prop_assert!(sent.contains(&substance(&packet)), "{:02x?}", packet);
        }
    }

    #[test]
    fn no_packet_of_a_terminal_makes_a_unit_panic_and_what_leaves_opens(
        damage in noise::damage(),
        packet in noise::any_ip_packet(),
    ) {
        let packet = noise::damaged(between_terminals(packet), &damage);
        let (sealed, opened) = sealed_and_opened(&packet);
        prop_assert_eq!(opened.len(), sealed);
        for opened in opened {
            prop_assert_eq!(substance(&opened), substance(&packet));
        }
    }
}

#[test]
fn damaged_packets_of_terminals_leave_in_both_families_and_both_forms_or_are_refused() {
    let mut runner = TestRunner::deterministic();
    let mut left = [[0; 2]; 2];
    let mut refused = 0;
    for _ in 0..600 {
        let strategy = (noise::damage(), noise::any_ip_packet());
        let (damage, packet) = strategy.new_tree(&mut runner).unwrap().current();
        let packet = noise::damaged(between_terminals(packet), &damage);
        let (sealed, _) = sealed_and_opened(&packet);
        if sealed == 0 {
            refused += 1;
        } else {
            let ip = IpHeader::parse(&packet).unwrap();
            let tunnel = Form::of(&ip) == Form::Tunnel;
            left[usize::from(ip.is_v4())][usize::from(tunnel)] += 1;
        }
    }
    assert!(left.as_flattened().iter().all(|n| *n > 10), "{left:?} left");
    assert!(refused > 50, "{refused} refused");
}

/// Returns how many packets leave unit 1 for this one of its terminal, and what unit 2 delivers of
/// them.
fn sealed_and_opened(packet: &[u8]) -> (usize, Vec<Vec<u8>>) {
    let (a, b) = (Unit::new(1).snapshot(), Unit::new(2).snapshot());
    let mut sealed = Sending::default().send(&[packet], &a, start());
    // Two kernels forward the packet.
    sealed.retain(|p| ttl(p) > 2);
    let opened = Receiving::default().receive(&across(&sealed), &b, start());
    (sealed.len(), opened)
}

/// Returns the packet with addresses from unit 1's terminal to unit 2's. With other addresses
/// nothing would leave.
pub(super) fn between_terminals(mut packet: Vec<u8>) -> Vec<u8> {
    let v4 = packet[0] >> 4 == 4;
    let places = if v4 { [12, 16] } else { [8, 24] };
    for (n, at) in (1..).zip(places) {
        match terminal(n, v4) {
            IpAddr::V4(addr) => packet[at..at + 4].copy_from_slice(&addr.octets()),
            IpAddr::V6(addr) => packet[at..at + 16].copy_from_slice(&addr.octets()),
        }
    }
    packet
}

#[test]
fn damaged_packets_reach_every_check_before_and_after_the_icv() {
    let mut runner = TestRunner::deterministic();
    let (mut taken, mut counted) = (0, vec![0; DropReason::ALL.len()]);
    for n in 0..400 {
        let (clear, damage) = traffic().new_tree(&mut runner).unwrap().current();
        let (out, drops) = delivered(&clear, &damage, n % 2 == 0);
        taken += out.len();
        counted.iter_mut().zip(drops).for_each(|(sum, n)| *sum += n);
    }
    assert!(taken > 200, "{taken} delivered");
    for reason in [
        DropReason::MalformedIp,
        DropReason::ClearInbound,
        DropReason::EspMalformed,
        DropReason::EspUnknownSpi,
        DropReason::EspStale,
        DropReason::EspAuth,
    ] {
        assert!(counted[reason as usize] > 5, "{}", reason.name());
    }
}
