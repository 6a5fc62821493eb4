//! What a member of one group can use up: at most its group's share, so that no other group
//! notices.

use std::collections::BTreeSet;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use fpn::DropReason;
use fpn::counters::{Count, Counters};
use fpn::crypto::kdf::hmac_sha256;
use fpn::datapath::{Batch, RxQueue, RxSettings, inbound};
use fpn::ids::GroupId;
use fpn::search::{Pair, PathAction, ReplyMode, Side};
use fpn::time::Pseudotime;
use fpn::wire::echo::{Echo, EchoKind};
use fpn::wire::ethernet::LinkHeader;
use fpn::wire::search::{Payload, SearchPacket, TAGS};

use crate::net::*;
use crate::traffic::{packet, snapshot};

/// The tag of a search under a group's key.
fn tag(group: u32, time: Pseudotime, nonce: &[u8; 16], src: IpAddr, dst: IpAddr) -> [u8; 8] {
    let octets = |addr| match addr {
        IpAddr::V4(a) => [&a.octets()[..], &[0; 12]].concat(),
        IpAddr::V6(a) => a.octets().to_vec(),
    };
    let family = if src.is_ipv4() { 4 } else { 6 };
    let parts = [
        &b"fpn tag"[..],
        &time.0.to_be_bytes(),
        nonce,
        &[family],
        &octets(src),
        &octets(dst),
    ];
    let mac = hmac_sha256(key(group, 1).search_key().expose(), &parts);
    mac[..8].try_into().unwrap()
}

/// A search by a member of a group that claims to be in front of `src`.
fn invented(net: &Net, group: u32, src: IpAddr, dst: IpAddr, nonce: u32) -> Vec<u8> {
    let time = net.units[0].ring.clock.at(net.now);
    let mut full_nonce = [0; 16];
    full_nonce[..4].copy_from_slice(&nonce.to_be_bytes());
    let mut tags = [[0x77; 8]; 8];
    tags[0] = tag(group, time, &full_nonce, src, dst);
    let packet = SearchPacket {
        echo: Echo {
            kind: EchoKind::Request,
            src,
            dst,
            id: 0,
            seq: 1,
        },
        payload: Payload::new(time, full_nonce, tags),
    };
    packet.build().unwrap()
}

/// True if a unit's data path delivers a packet of this pair that arrives in clear.
fn takes_clear(net: &Net, unit: usize, pair: Pair) -> bool {
    let mut queue = RxQueue::new(RxSettings::default(), Arc::new(Counters::default()));
    let mut batch = Batch::default();
    batch.push_packet(&LinkHeader::NONE, &packet(pair), false);
    inbound(&mut batch, &mut queue, &snapshot(net, unit, 1), net.now);
    batch.output().len() > 0
}

/// An address that no terminal has.
fn nowhere(v4: bool, n: u32) -> IpAddr {
    if v4 {
        IpAddr::V4((0x0b00_0000 + n).into())
    } else {
        IpAddr::V6((0xfd99_u128 << 112 | u128::from(n)).into())
    }
}

#[test]
fn a_member_that_probes_in_many_names_leaves_searches_their_answers() {
    let mut net = Net::new();
    let eu2 = net.unit_with(&[CE2], &[(1, 0, &[1])], ReplyMode::Proxy, false);
    for n in 0..10_000 {
        let request = invented(&net, 1, nowhere(true, n), ip(CE2), n);
        let mut probe = SearchPacket::parse(&request).unwrap();
        probe.payload.size = Some(1400);
        net.inject(eu2, Side::Outside, &probe.build().unwrap());
    }
    let answered = net.units[eu2].counters.get(Count::MtuProbesAnswered);
    assert!((1000..10_000).contains(&answered), "{answered}");
    assert!(net.units[eu2].drops(DropReason::SearchBudget) > 0);
    for n in 10_000..10_500 {
        let request = invented(&net, 1, nowhere(true, n), ip(CE2), n);
        net.inject(eu2, Side::Outside, &request);
    }
    let answered = net.units[eu2].counters.get(Count::SearchesAnswered);
    assert_eq!(answered, 500);
}

#[test]
fn three_groups_that_search_without_end_leave_the_fourth_its_answers() {
    let mut net = Net::new();
    let groups: Vec<Group<'_>> = (1..5).map(|id| (id, 0, &[1][..])).collect();
    let eu2 = net.unit_with(&[CE2], &groups, ReplyMode::Proxy, false);
    let mut sent = 0;
    let mut search = |net: &mut Net, group: u32, count: u32| {
        let before = net.units[eu2].counters.get(Count::SearchesAnswered);
        for _ in 0..count {
            sent += 1;
            let request = invented(net, group, nowhere(true, sent), ip(CE2), sent);
            net.inject(eu2, Side::Outside, &request);
        }
        net.units[eu2].counters.get(Count::SearchesAnswered) - before
    };
    for flooding in 1..4 {
        assert!((100..=1000).contains(&search(&mut net, flooding, 5000)));
    }
    assert_eq!(search(&mut net, 4, 100), 100);
}

#[test]
fn a_terminal_that_searches_without_end_leaves_others_of_its_group_their_answers() {
    let mut net = Net::new();
    let eu2 = net.unit_with(&[CE2], &[(1, 0, &[1])], ReplyMode::Proxy, false);
    let answered = |net: &Net| net.units[eu2].counters.get(Count::SearchesAnswered);
    for n in 0..10_000 {
        let request = invented(&net, 1, ip(CE1), ip(CE2), n);
        net.inject(eu2, Side::Outside, &request);
    }
    let of_one = answered(&net);
    assert!((100..2000).contains(&of_one), "{of_one}");
    for n in 10_000..10_100 {
        let request = invented(&net, 1, nowhere(true, n), ip(CE2), n);
        net.inject(eu2, Side::Outside, &request);
    }
    assert_eq!(answered(&net), of_one + 100);
}

#[test]
fn a_true_tag_stands_in_any_place_among_the_random_ones() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], &[(1, 0, &[1])]);
    let mut places = BTreeSet::new();
    for n in 0..200 {
        let dst = nowhere(true, n);
        net.miss(eu1, Pair { src: ip(CE1), dst });
        net.run(ms(100));
    }
    for (_, packet) in &net.on_hub {
        let SearchPacket { echo, payload } = SearchPacket::parse(packet).unwrap();
        let tag = tag(1, payload.time, &payload.nonce, echo.src, echo.dst);
        let mut found = payload.tags.iter().enumerate().filter(|(_, t)| **t == tag);
        places.extend(found.next().map(|(place, _)| place));
        assert!(found.next().is_none(), "once");
    }
    assert_eq!(places, (0..TAGS).collect());
}

#[test]
fn a_member_that_searches_in_many_names_leaves_other_groups_their_answers() {
    let mut net = Net::new();
    let eu2 = net.unit_with(&[CE2, CE2_V6], BOTH, ReplyMode::Proxy, false);
    let eu1 = net.unit(&[CE1, CE1_V6], &[(1, 0, &[1])]);
    let mut n = 0;
    for round in 0..100 {
        // 10,000 searches a second in group 2, each from another address.
        for _ in 0..100 {
            n += 1;
            let (src, dst) = (
                nowhere(n % 2 == 0, n),
                if n % 2 == 0 { CE2 } else { CE2_V6 },
            );
            let request = invented(&net, 2, src, ip(dst), n);
            net.inject(eu2, Side::Outside, &request);
        }
        if round == 70 {
            assert!(net.units[eu2].drops(DropReason::SearchBudget) > 3000);
            for (src, dst) in [(CE1, CE2), (CE1_V6, CE2_V6)] {
                net.miss(eu1, pair(src, dst));
            }
        }
        net.run(ms(10));
    }
    for (src, dst) in [(CE1, CE2), (CE1_V6, CE2_V6)] {
        assert_eq!(net.units[eu1].action(pair(src, dst)), encrypt(1));
    }
    let answered = net.units[eu2].counters.get(Count::SearchesAnswered);
    assert!((1900..3100).contains(&answered), "{answered}");
}

#[test]
fn a_member_that_searches_for_silent_terminals_leaves_other_groups_the_unit_s_own_answers() {
    let mut net = Net::new();
    let eu2 = net.unit(&[CE2], BOTH);
    net.set_answers(CE2, None);
    let eu1 = net.unit(&[CE1], &[(1, 0, &[1])]);
    let mut n = 0;
    for _ in 0..500 {
        for _ in 0..10 {
            n += 1;
            let request = invented(&net, 2, nowhere(true, n), ip(CE2), n);
            net.inject(eu2, Side::Outside, &request);
        }
        net.run(ms(10));
    }
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(99));
    assert_eq!(net.units[eu1].action(pair(CE1, CE2)), encrypt(1));
    assert_eq!(net.units[eu1].counters.get(Count::Searches), 1);
}

#[test]
fn a_member_that_searches_without_end_does_not_make_the_repeats_of_other_groups_forgotten() {
    let mut net = Net::new();
    let eu2 = net.unit_with(&[CE2], BOTH, ReplyMode::Proxy, false);
    let seen = invented(&net, 1, ip(CE1), ip(CE2), 0);
    for _ in 0..9 {
        net.inject(eu2, Side::Outside, &seen);
    }
    assert_eq!(net.units[eu2].drops(DropReason::SearchStale), 1);
    for n in 1..20_000 {
        let request = invented(&net, 2, nowhere(true, n), ip(CE2), n);
        net.inject(eu2, Side::Outside, &request);
        net.run(ms(1));
    }
    net.inject(eu2, Side::Outside, &seen);
    assert_eq!(net.units[eu2].drops(DropReason::SearchStale), 2);
}

#[test]
fn a_transit_unit_passes_on_a_bounded_number_of_packets_of_others_of_every_kind() {
    let of = |kind, size, group| {
        let mut net = Net::new();
        let middle = net.unit_with(&[], &[(1, 0, &[1])], ReplyMode::Auto, true);
        net.terminal(CE1, &[middle]);
        net.terminal(CE2, &[middle]);
        let side = if group == 1 {
            Side::Inside
        } else {
            Side::Outside
        };
        let mut passed = Vec::new();
        for round in 0..2 {
            let before = net.units[middle].counters.get(Count::SearchesAnswered);
            for n in 0..3000 {
                let (src, dst) = (ip(CE1), ip(CE2));
                let request = invented(&net, group, src, dst, 3000 * round + n);
                let mut packet = SearchPacket::parse(&request).unwrap();
                packet.payload.size = size;
                if kind == EchoKind::Reply {
                    packet.echo = packet.echo.reply();
                }
                net.inject(middle, side, &packet.build().unwrap());
            }
            passed.push(net.units[middle].counters.get(Count::SearchesAnswered) - before);
            net.run(Duration::from_secs(10));
        }
        let refused = net.units[middle].drops(DropReason::SearchBudget);
        assert_eq!(passed.iter().sum::<u64>() + refused, 6000, "the control");
        passed
    };
    // From outside it passes on what strangers send, for whom group 9 stands here.
    for (kind, size, group) in [
        (EchoKind::Request, None, 9),
        (EchoKind::Reply, None, 9),
        (EchoKind::Request, Some(1400), 9),
        (EchoKind::Request, None, 1),
    ] {
        let passed = of(kind, size, group);
        let bounded = passed.iter().all(|n| (100..=2000).contains(n));
        assert!(bounded, "{kind:?} {size:?} {group}: {passed:?}");
    }
}

/// A unit in two groups with the policy `open`. Group 1 has found ten pairs, and ten more pass in
/// clear; then a member of group 2 has made the unit find 80,000 pairs of addresses that no
/// terminal has.
fn flooded() -> (Net, Vec<Pair>, Vec<Pair>) {
    let mut net = Net::new();
    let peers: Vec<String> = (0..10).map(|n| format!("10.0.1.{n}")).collect();
    let peers: Vec<&str> = peers.iter().map(String::as_str).collect();
    let eu1 = net.unit_with(&[CE1], BOTH, ReplyMode::Proxy, false);
    net.set_policy(eu1, policy(&[CE1], &[], true));
    net.unit(&peers, &[(1, 0, &[1])]);
    let of_group: Vec<Pair> = peers.iter().map(|peer| pair(CE1, peer)).collect();
    let clear: Vec<Pair> = (0..10).map(|n| pair(CE1, &format!("10.0.2.{n}"))).collect();
    for pair in of_group.iter().chain(&clear) {
        net.miss(eu1, *pair);
    }
    net.run(ms(1300));
    for n in 0..80_000 {
        let request = invented(&net, 2, nowhere(true, n), ip(CE1), n);
        net.inject(eu1, Side::Outside, &request);
        net.run(Duration::from_micros(1100));
        net.on_hub.clear();
        if n % 10_000 == 0 {
            for pair in &clear {
                assert_eq!(net.packet(eu1, *pair), Some(PathAction::Plain));
            }
        }
    }
    assert_eq!(net.units[eu1].drops(DropReason::SearchBudget), 0);
    (net, of_group, clear)
}

#[test]
fn a_member_that_makes_a_unit_find_pairs_without_end_costs_other_groups_no_pin_and_clear_pairs_nothing()
 {
    let (mut net, of_group, clear) = flooded();
    let eu1 = 0;
    let paths = net.units[eu1].searcher.paths();
    assert!(paths.len() <= 65_536, "{}", paths.len());
    for pair in &of_group {
        assert_eq!(net.packet(eu1, *pair), encrypt(1));
        assert_eq!(net.units[eu1].pin(*pair), Some(GroupId(1)));
    }
    for pair in &clear {
        assert_eq!(net.packet(eu1, *pair), Some(PathAction::Plain));
    }
    // New pairs of either group are found as before.
    let newest = pair(CE1, "11.1.56.127");
    assert_eq!(newest.dst, nowhere(true, 79_999));
    assert_eq!(net.units[eu1].action(newest), encrypt(2));
    let eu3 = net.unit(&[CE3], &[(1, 0, &[1])]);
    net.miss(eu1, pair(CE1, CE3));
    net.run(ms(10));
    assert_eq!(net.units[eu1].action(pair(CE1, CE3)), encrypt(1));
    assert_eq!(net.units[eu3].action(pair(CE3, CE1)), encrypt(1));

    // The oldest pairs of the flood were given up. A pair that was encrypted once still never falls
    // back to plaintext.
    for n in [0, 1, 5000] {
        let oldest = Pair {
            src: ip(CE1),
            dst: nowhere(true, n),
        };
        assert!(paths.get(&oldest).is_none() && paths.was_encrypted(&oldest));
        assert_eq!(net.packet(eu1, oldest), None);
        net.run(ms(1300));
        let silence = dropped(DropReason::NoPathClosed);
        assert_eq!(net.units[eu1].action(oldest), silence);
    }
    let never = pair(CE1, "10.0.3.1");
    assert!(!paths.was_encrypted(&never));
    // Nor does the unit accept plaintext for it.
    for (pair, taken) in [
        (
            Pair {
                src: ip(CE1),
                dst: nowhere(true, 2),
            },
            false,
        ),
        (never, true),
    ] {
        assert_eq!(takes_clear(&net, eu1, pair.reversed()), taken, "{pair:?}");
    }
    net.miss(eu1, never);
    net.run(ms(1300));
    assert_eq!(net.units[eu1].action(never), Some(PathAction::Plain));
    assert_eq!(net.units[eu1].counters.get(Count::PinsForgotten), 0);
}

const CE1_V6: &str = "fd00::1";
const CE2_V6: &str = "fd00::2";
const BOTH: &[Group<'_>] = &[(1, 0, &[1]), (2, 0, &[1])];
