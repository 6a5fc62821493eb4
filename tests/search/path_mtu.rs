//! Probes of the path MTU: what is asked, what is answered, and what nobody can forge.

use std::collections::HashSet;
use std::net::IpAddr;
use std::time::Duration;

use fpn::DropReason;
use fpn::counters::Count;
use fpn::crypto::kdf::hmac_sha256;
use fpn::search::Side;
use fpn::wire::echo::{Echo, EchoKind};
use fpn::wire::ethernet::LinkHeader;
use fpn::wire::search::{HEAD_LEN, Payload, Role, SearchPacket};

use crate::attacks::{add_valid_slot, addresses};
use crate::net::*;

/// EU1 with paths from CE1 to CE2 in both families, and EU2.
fn connected() -> (Net, usize, usize) {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1, CE1_V6], ONE);
    let eu2 = net.unit(&[CE2, CE2_V6], ONE);
    for (src, dst) in [(CE1, CE2), (CE1_V6, CE2_V6)] {
        net.miss(eu1, pair(src, dst));
    }
    net.run(ms(100));
    net.on_hub.clear();
    (net, eu1, eu2)
}

fn large(net: &mut Net, unit: usize, src: &str, dst: &str) {
    let now = net.now;
    let searcher = &mut net.units[unit].searcher;
    searcher.handle_large(now, pair(src, dst), LinkHeader::NONE);
    net.drain(unit);
}

fn mtu(net: &Net, unit: usize, src: &str, dst: &str) -> Option<u16> {
    net.units[unit].searcher.paths().get(&pair(src, dst))?.mtu
}

/// A hub that carries packets of up to `largest` bytes.
fn narrow(largest: usize) -> Hub {
    Box::new(move |_, packet| match packet.len() > largest {
        true => Vec::new(),
        false => vec![(ms(1), packet)],
    })
}

fn without_slots(payload: &Payload) -> Payload {
    let mut bytes = payload.to_bytes();
    bytes[HEAD_LEN..].fill(0);
    Payload::parse(&bytes).unwrap()
}

fn replies(net: &Net) -> Vec<Vec<u8>> {
    let packets = net.on_hub.iter().map(|(_, packet)| packet.clone());
    let is_reply = |packet: &Vec<u8>| Echo::parse(packet).unwrap().0.kind == EchoKind::Reply;
    packets.filter(is_reply).collect()
}

#[test]
fn a_probe_fills_a_packet_and_is_answered_by_the_unit_in_a_short_one() {
    for (src, dst) in [(CE1, CE2), (CE1_V6, CE2_V6)] {
        let (mut net, eu1, eu2) = connected();
        let seen = net.seen(dst).len();
        large(&mut net, eu1, src, dst);
        net.run(ms(100));
        let [(_, probe), (_, answer)] = net.on_hub.as_slice() else {
            panic!("{} packets", net.on_hub.len());
        };
        assert_eq!(probe.len(), 1500);
        assert!(answer.len() <= 256);
        let [probe, answer] = [probe, answer].map(|packet| SearchPacket::parse(packet).unwrap());
        assert_eq!(probe.payload.head(), answer.payload.head());
        assert_eq!(probe.payload.size, Some(1500));
        assert_eq!(net.seen(dst).len(), seen, "the terminal has not seen it");
        assert_eq!(net.units[eu1].counters.get(Count::MtuAnswers), 1);
        assert_eq!(net.units[eu2].counters.get(Count::MtuProbesAnswered), 1);
        assert_eq!(mtu(&net, eu1, src, dst), None, "it is as large as can be");
        // It is asked once while the answer is young.
        large(&mut net, eu1, src, dst);
        assert_eq!(net.on_hub.len(), 2);
        net.run(ms(1000));
        large(&mut net, eu1, src, dst);
        net.run(ms(100));
        assert_eq!(net.on_hub.len(), 4);
    }
}

#[test]
fn the_largest_size_that_arrives_is_found_and_kept_when_the_pair_is_searched_for_again() {
    for (src, dst) in [(CE1, CE2), (CE1_V6, CE2_V6)] {
        for hop in [1499, 1481, 1400, 1280] {
            let (mut net, eu1, _) = connected();
            net.hub = narrow(hop);
            large(&mut net, eu1, src, dst);
            net.run(ms(1500));
            let found = mtu(&net, eu1, src, dst).map(usize::from);
            assert!(
                found.is_some_and(|f| f <= hop && f + 40 > hop),
                "{hop}: {found:?}"
            );
            net.run(Duration::from_secs(700));
            net.packet(eu1, pair(src, dst));
            net.run(ms(100));
            assert_eq!(mtu(&net, eu1, src, dst).map(usize::from), found);
            // Another MTU of the unit's own outside makes everything new.
            net.units[eu1].searcher.handle_outside_mtu(1400);
            assert_eq!(mtu(&net, eu1, src, dst), None);
        }
    }
}

#[test]
fn only_a_pair_that_is_encrypted_is_probed() {
    let (mut net, eu1, _) = connected();
    for (src, dst) in [(CE1, "10.0.0.77"), (CE1, CE1)] {
        large(&mut net, eu1, src, dst);
    }
    assert!(net.on_hub.is_empty());
    assert_eq!(net.units[eu1].searcher.narrowest(net.now), None);
}

#[test]
fn an_answer_counts_only_with_the_head_of_the_probe_and_a_mac_of_the_paths_group() {
    let (mut net, eu1, _) = connected();
    // Answers are recorded and do not arrive.
    net.hub = Box::new(|_, packet| {
        let is_request = Echo::parse(&packet).unwrap().0.kind == EchoKind::Request;
        let arrives = is_request && packet.len() <= 1400;
        arrives.then_some((ms(1), packet)).into_iter().collect()
    });
    large(&mut net, eu1, CE1, CE2);
    net.run(ms(300));
    let answers = replies(&net);
    assert!(answers.len() > 3, "the control: {}", answers.len());
    let searcher = |net: &Net| net.units[eu1].counters.get(Count::MtuAnswers);
    let parsed: Vec<_> = answers
        .iter()
        .map(|a| SearchPacket::parse(a).unwrap())
        .collect();
    // Says that a larger one has arrived.
    for answer in &parsed {
        let mut lie = answer.clone();
        lie.payload.size = Some(1500);
        net.inject(eu1, Side::Outside, &lie.build().unwrap());
        // Nobody has answered.
        let mut bare = answer.clone();
        bare.payload = without_slots(&bare.payload);
        net.inject(eu1, Side::Outside, &bare.build().unwrap());
        // The MAC is not valid.
        let mut bytes = answer.payload.to_bytes();
        bytes[HEAD_LEN + 12] ^= 1;
        let mut forged = answer.clone();
        forged.payload = Payload::parse(&bytes).unwrap();
        net.inject(eu1, Side::Outside, &forged.build().unwrap());
        // A valid slot of a member: under another head, of no end, and of the unit itself.
        let mut other = bare.clone();
        other.payload.tags[0][0] ^= 1;
        add_valid_slot(&mut other.payload, Role::End, 1, 7);
        net.inject(eu1, Side::Outside, &other.build().unwrap());
        for (role, sender) in [(Role::Transit, 7), (Role::End, sender_of(eu1))] {
            let mut no_end = bare.clone();
            add_valid_slot(&mut no_end.payload, role, 1, sender);
            net.inject(eu1, Side::Outside, &no_end.build().unwrap());
        }
    }
    assert_eq!(searcher(&net), 0);
    let refused = net.units[eu1].drops(DropReason::SearchUnexpected)
        + net.units[eu1].drops(DropReason::SearchNoTag);
    assert_eq!(refused, 6 * parsed.len() as u64);
    // The control.
    for answer in &answers {
        net.inject(eu1, Side::Outside, answer);
    }
    assert_eq!(searcher(&net), answers.len() as u64);
    net.run(ms(1000));
    assert_eq!(mtu(&net, eu1, CE1, CE2), Some(1400));
    // What was right once is of no use later.
    net.inject(eu1, Side::Outside, &answers[0]);
    assert_eq!(searcher(&net), answers.len() as u64);
}

#[test]
fn strangers_get_no_answer_and_members_a_bounded_number() {
    let (mut net, eu1, eu2) = connected();
    net.hub = Box::new(|_, _| Vec::new());
    large(&mut net, eu1, CE1, CE2);
    let probe = net.on_hub[0].1.clone();
    let answered = |net: &Net| net.units[eu2].counters.get(Count::MtuProbesAnswered);
    let mut stranger = SearchPacket::parse(&probe).unwrap();
    stranger.payload.tags = [[7; 8]; 8];
    for _ in 0..1000 {
        net.inject(eu2, Side::Outside, &stranger.build().unwrap());
    }
    assert_eq!(answered(&net), 0);
    assert_eq!(net.units[eu2].drops(DropReason::SearchNoTag), 1000);
    // A probe that was shortened on the way, or made longer, is not what it says.
    for size in [1499, 300] {
        let mut other = probe[..size].to_vec();
        other[2..4].copy_from_slice(&(size as u16).to_be_bytes());
        let sum = fpn::wire::ip::checksum(0, &[&other[..10], &[0; 2], &other[12..20]].concat());
        other[10..12].copy_from_slice(&sum.to_be_bytes());
        let sum = fpn::wire::ip::checksum(0, &[&other[20..22], &[0; 2], &other[24..]].concat());
        other[22..24].copy_from_slice(&sum.to_be_bytes());
        net.inject(eu2, Side::Outside, &other);
    }
    assert_eq!(answered(&net), 0);
    assert_eq!(net.units[eu2].drops(DropReason::SearchMalformed), 2);
    // A recorded probe that is repeated without end.
    for _ in 0..1000 {
        net.inject(eu2, Side::Outside, &probe);
    }
    assert_eq!(answered(&net), 8);
    assert_eq!(net.units[eu2].drops(DropReason::SearchStale), 992);
    // It makes no path and pins nothing.
    let before = net.units[eu2].searcher.paths().len();
    let mut invented = SearchPacket::parse(&probe).unwrap();
    invented.echo.src = IpAddr::from([10, 0, 0, 99]);
    net.inject(eu2, Side::Outside, &invented.build().unwrap());
    assert_eq!(net.units[eu2].searcher.paths().len(), before);
    // After F, it is stale.
    net.run(Duration::from_secs(130));
    net.inject(eu2, Side::Outside, &probe);
    assert_eq!(answered(&net), 8);
}

#[test]
fn rounds_of_probes_have_a_budget() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], ONE);
    let peers: Vec<String> = (0..300)
        .map(|n| format!("10.1.{}.{}", n / 250, n % 250))
        .collect();
    let peers: Vec<&str> = peers.iter().map(String::as_str).collect();
    net.unit(&peers, ONE);
    for peers in peers.chunks(10) {
        for peer in peers {
            net.miss(eu1, pair(CE1, peer));
        }
        net.run(ms(1000));
    }
    net.hub = Box::new(|_, _| Vec::new());
    net.on_hub.clear();
    for peer in &peers {
        assert_eq!(net.units[eu1].action(pair(CE1, peer)), encrypt(1));
        large(&mut net, eu1, CE1, peer);
    }
    let probed = net
        .on_hub
        .iter()
        .map(|(_, probe)| Echo::parse(probe).unwrap().0.dst);
    let probed = probed.collect::<HashSet<_>>().len();
    assert!((20..=200).contains(&probed), "{probed}");
}

#[test]
fn an_error_of_the_network_begins_a_probe_once_and_only_for_pairs_with_large_packets() {
    let (mut net, eu1, _) = connected();
    let hint = |net: &mut Net, src, dst, mtu| {
        let now = net.now;
        net.units[eu1]
            .searcher
            .handle_mtu_hint(now, pair(src, dst), mtu);
        net.drain(eu1);
    };
    hint(&mut net, CE1, CE2, 1400);
    assert!(net.on_hub.is_empty(), "no large packets");
    large(&mut net, eu1, CE1, CE2);
    net.run(ms(100));
    net.on_hub.clear();
    hint(&mut net, CE1, CE2, 1500);
    assert!(net.on_hub.is_empty(), "it says nothing new");
    net.hub = narrow(1433);
    hint(&mut net, CE1, CE2, 1433);
    let sizes: Vec<_> = net.on_hub.iter().map(|(_, packet)| packet.len()).collect();
    assert!(sizes.contains(&1433) && sizes.contains(&1500), "{sizes:?}");
    let count = net.on_hub.len();
    hint(&mut net, CE1, CE2, 1280);
    assert_eq!(net.on_hub.len(), count, "probes are under way already");
    net.run(ms(1200));
    assert_eq!(mtu(&net, eu1, CE1, CE2), Some(1433));
}

#[test]
fn answers_that_are_missing_at_random_prove_nothing() {
    let (mut net, eu1, _) = connected();
    net.hub = Box::new(|_, packet| match packet.len() {
        1380 | 1401.. => Vec::new(),
        _ => vec![(ms(1), packet)],
    });
    large(&mut net, eu1, CE1, CE2);
    net.run(ms(2000));
    assert_eq!(mtu(&net, eu1, CE1, CE2), None);
    // The control: without the gap it is found.
    net.hub = narrow(1400);
    net.run(ms(3000));
    large(&mut net, eu1, CE1, CE2);
    net.run(ms(5000));
    assert_eq!(mtu(&net, eu1, CE1, CE2), Some(1400));
}

#[test]
fn a_slow_network_gets_more_time_and_not_more_probes() {
    for delay in [100, 200, 400, 700] {
        let (mut net, eu1, _) = connected();
        net.hub = Box::new(move |_, packet| vec![(ms(delay), packet)]);
        // Until the unit has found out how slow it is.
        for _ in 0..10 {
            large(&mut net, eu1, CE1, CE2);
            net.run(ms(3000));
        }
        assert!(
            net.units[eu1].counters.get(Count::MtuAnswers) > 0,
            "{delay}"
        );
        let before = net.units[eu1].counters.get(Count::MtuProbes);
        for _ in 0..10 {
            large(&mut net, eu1, CE1, CE2);
            net.run(ms(3000));
        }
        let probes = net.units[eu1].counters.get(Count::MtuProbes) - before;
        assert!(
            (5..=10).contains(&probes),
            "{delay} ms each way: {probes} probes in 30 s"
        );
        assert_eq!(mtu(&net, eu1, CE1, CE2), None);
    }
}

#[test]
fn no_number_of_probes_keeps_a_search_from_being_answered() {
    let (mut net, eu1, eu2) = connected();
    net.hub = Box::new(|_, _| Vec::new());
    large(&mut net, eu1, CE1, CE2);
    let probe = SearchPacket::parse(&net.on_hub[0].1).unwrap();
    for n in 0..5000u32 {
        let mut another = probe.clone();
        another.payload.nonce[..4].copy_from_slice(&n.to_be_bytes());
        let time = another.payload.time.0.to_be_bytes();
        let parts = [&b"fpn tag"[..], &time, &another.payload.nonce, &addresses()];
        let mac = hmac_sha256(key(1, 1).search_key().expose(), &parts);
        another.payload.tags[0] = mac[..8].try_into().unwrap();
        net.inject(eu2, Side::Outside, &another.build().unwrap());
    }
    let answered = net.units[eu2].counters.get(Count::MtuProbesAnswered);
    assert!((1000..5000).contains(&answered), "{answered}");
    assert!(
        net.units[eu2].drops(DropReason::SearchBudget) > 0,
        "the control"
    );
    net.hub = Box::new(|_, packet| vec![(ms(1), packet)]);
    let eu3 = net.unit(&["10.0.0.33"], ONE);
    net.miss(eu3, pair("10.0.0.33", CE2));
    net.run(ms(50));
    assert_eq!(net.units[eu3].action(pair("10.0.0.33", CE2)), encrypt(1));
}

#[test]
fn errors_that_prove_false_begin_fewer_and_fewer_probes() {
    // Where the other unit refutes them, and where it says nothing.
    for largest in [usize::MAX, 0] {
        let (mut net, eu1, _) = connected();
        large(&mut net, eu1, CE1, CE2);
        net.run(ms(500));
        net.hub = narrow(largest);
        let mut begun = Vec::new();
        for _ in 0..60 {
            large(&mut net, eu1, CE1, CE2);
            net.run(ms(500));
            let now = net.now;
            let searcher = &mut net.units[eu1].searcher;
            searcher.handle_mtu_hint(now, pair(CE1, CE2), 600);
            net.drain(eu1);
            net.run(ms(500));
            begun.push(net.units[eu1].counters.get(Count::MtuHints));
        }
        assert!(begun[9] >= 2 && begun[59] <= 8, "{begun:?}");
    }
}

const CE1_V6: &str = "fd00::1";
const CE2_V6: &str = "fd00::2";
const ONE: &[Group<'_>] = &[(1, 0, &[1])];
