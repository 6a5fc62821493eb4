//! What strangers, members of other groups and replayed packets can do: nothing, and it is counted.

use std::sync::Arc;
use std::time::Duration;

use fpn::DropReason;
use fpn::ids::SenderId;
use fpn::search::{ReplyMode, Side};
use fpn::time::{PseudoClock, Pseudotime};
use fpn::wire::search::{MAC_LEN, Payload, Role, SearchPacket};
use proptest::prelude::*;
use proptest::strategy::ValueTree;

use crate::net::*;

/// A request of EU1 for CE2, taken before it was delivered.
fn request_of(groups: &[Group<'_>]) -> Vec<u8> {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], groups);
    net.miss(eu1, pair(CE1, CE2));
    net.on_hub[0].1.clone()
}

/// A network with a search whose reply EU1 has not received yet, and that reply.
fn reply_on_the_way() -> (Net, Vec<u8>) {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], ONE);
    net.unit(&[CE2], ONE);
    net.hub = losing(&[1, 2, 3, 4, 5, 6, 7]);
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(10));
    let reply = net.on_hub[1].1.clone();
    (net, reply)
}

fn changed(packet: &[u8], change: impl FnOnce(&mut SearchPacket)) -> Vec<u8> {
    let mut parsed = SearchPacket::parse(packet).unwrap();
    change(&mut parsed);
    parsed.build().unwrap()
}

/// The same search with another nonce, as a member of the group can make it.
fn another(request: &[u8], nonce: u32) -> Vec<u8> {
    changed(request, |p| {
        p.payload.nonce[..4].copy_from_slice(&nonce.to_be_bytes());
        let time = p.payload.time.0.to_be_bytes();
        let parts = [&b"fpn tag"[..], &time, &p.payload.nonce, &addresses()];
        let mac = fpn::crypto::kdf::hmac_sha256(key(1, 1).search_key().expose(), &parts);
        p.payload.tags[0] = mac[..8].try_into().unwrap();
    })
}

#[test]
fn a_request_without_a_tag_of_ours_is_dropped_and_leaves_no_state() {
    let mut net = Net::new();
    let eu2 = net.unit(&[CE2], ONE);
    let stranger = request_of(&[(9, 0, &[1])]);
    for _ in 0..5000 {
        net.inject(eu2, Side::Outside, &stranger);
    }
    assert_eq!(net.units[eu2].drops(DropReason::SearchNoTag), 5000);
    assert!(net.seen(CE2).is_empty());
    assert!(net.units[eu2].searcher.paths().is_empty());
    assert_eq!(net.units[eu2].searcher.poll_timeout(), None);
    net.inject(eu2, Side::Outside, &request_of(ONE));
    net.run(ms(10));
    assert_eq!(
        net.units[eu2].action(pair(CE2, CE1)),
        encrypt(1),
        "a member is still served"
    );
}

#[test]
fn requests_with_a_valid_tag_have_a_budget() {
    let mut net = Net::new();
    let eu2 = net.unit_with(&[CE2], ONE, ReplyMode::Proxy, false);
    let request = request_of(ONE);
    for n in 0..3000 {
        net.inject(eu2, Side::Outside, &another(&request, n));
    }
    // One searcher may take half of the burst; the other half stays free for others.
    assert_eq!(net.units[eu2].drops(DropReason::SearchBudget), 2000);
}

#[test]
fn who_repeats_what_he_saw_makes_no_terminal_answer_without_end_and_uses_up_no_budget() {
    for reply in [ReplyMode::Auto, ReplyMode::Terminal, ReplyMode::Proxy] {
        let mut net = Net::new();
        let eu2 = net.unit_with(&[CE2], ONE, reply, false);
        let request = request_of(ONE);
        for seen in 0..20 {
            let seen = another(&request, seen);
            for _ in 0..500 {
                net.inject(eu2, Side::Outside, &seen);
            }
            net.run(ms(10));
        }
        let unit = &net.units[eu2];
        assert_eq!(unit.drops(DropReason::SearchStale), 20 * (500 - 8));
        assert_eq!(unit.drops(DropReason::SearchBudget), 0);
        net.run(ms(1000));
        let let_in = net.seen(CE2).len();
        assert!(let_in <= 20 * 8, "{reply:?}: {let_in}");
        assert!(net.on_hub.len() <= 20 * 8);
    }
}

#[test]
fn a_flood_of_searches_of_one_terminal_keeps_no_other_one_from_being_answered() {
    let mut net = Net::new();
    let eu2 = net.unit(&[CE2], ONE);
    let flood = request_of(ONE);
    let eu3 = net.unit(&[CE3], ONE);
    for round in 0..30 {
        for n in 0..200 {
            net.inject(eu2, Side::Outside, &another(&flood, 200 * round + n));
        }
        if round == 20 {
            assert!(net.units[eu2].drops(DropReason::SearchBudget) > 0);
            net.miss(eu3, pair(CE3, CE2));
        }
        net.run(ms(10));
    }
    assert_eq!(net.units[eu3].action(pair(CE3, CE2)), encrypt(1));
    assert_eq!(net.units[eu3].drops(DropReason::SearchUnexpected), 0);
}

#[test]
fn a_terminal_that_scans_keeps_no_other_one_from_finding_its_key_in_time() {
    const SCANNER: &str = "10.0.0.66";
    const CE1_V6: &str = "fd00::1";
    let peers_v4 = ["10.1.0.1", "10.1.0.2", "10.1.0.3", "10.1.0.4"];
    let peers_v6 = ["fd01::1", "fd01::2", "fd01::3", "fd01::4"];
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1, CE1_V6, SCANNER], ONE);
    net.unit(&[peers_v4, peers_v6].concat(), ONE);
    let target = |n: u32| format!("10.{}.{}.{}", 100 + n / 65_536, n / 256 % 256, n % 256);
    let mut targets = 0..6000_u32;
    for (v4, v6) in peers_v4.into_iter().zip(peers_v6) {
        // For half a second, 2,000 a second.
        for _ in 0..50 {
            for n in targets.by_ref().take(20) {
                net.miss(eu1, pair(SCANNER, &target(n)));
            }
            net.run(ms(10));
        }
        let newest = pair(SCANNER, &target(targets.start - 1));
        assert_eq!(
            net.units[eu1].action(newest),
            dropped(DropReason::SearchBudget)
        );
        for pair in [pair(CE1, v4), pair(CE1_V6, v6)] {
            net.miss(eu1, pair);
            net.run(ms(10));
            assert_eq!(net.units[eu1].action(pair), encrypt(1));
        }
    }
}

#[test]
fn a_tag_is_good_for_one_pair_one_time_and_one_nonce() {
    let request = request_of(ONE);
    let forgeries: [fn(&mut SearchPacket); 3] = [
        |p| p.echo.src = ip(CE3),
        |p| p.payload.time = Pseudotime(p.payload.time.0 + 1),
        |p| p.payload.nonce[0] ^= 1,
    ];
    for forge in forgeries {
        let mut net = Net::new();
        let eu2 = net.unit(&[CE2], ONE);
        net.inject(eu2, Side::Outside, &changed(&request, forge));
        assert_eq!(net.units[eu2].drops(DropReason::SearchNoTag), 1);
        assert!(net.seen(CE2).is_empty());
    }
}

#[test]
fn a_request_outside_the_freshness_limit_is_stale() {
    for (after, stale) in [(119, 0), (121, 1)] {
        let mut net = Net::new();
        let eu2 = net.unit(&[CE2], ONE);
        net.run(Duration::from_secs(after));
        net.inject(eu2, Side::Outside, &request_of(ONE));
        assert_eq!(net.units[eu2].drops(DropReason::SearchStale), stale);
        // A packet from the future.
        let mut net = Net::new();
        let eu2 = net.unit(&[CE2], ONE);
        let mut behind = (*ring(sender_of(eu2), ONE)).clone();
        let back = Pseudotime(EPOCH.0 - after * Pseudotime::HZ);
        behind.clock = PseudoClock::new(start(), back);
        net.units[eu2]
            .searcher
            .handle_ring(net.now, Arc::new(behind));
        net.inject(eu2, Side::Outside, &request_of(ONE));
        assert_eq!(net.units[eu2].drops(DropReason::SearchStale), stale);
    }
}

#[test]
fn an_old_reply_does_not_answer_a_new_search() {
    let (mut net, old) = reply_on_the_way();
    net.run(ms(3000));
    net.miss(0, pair(CE1, CE2));
    net.inject(0, Side::Outside, &old);
    assert_eq!(net.units[0].drops(DropReason::SearchUnexpected), 1);
    assert_eq!(net.units[0].action(pair(CE1, CE2)), None);
    net.run(Duration::from_secs(121));
    net.inject(0, Side::Outside, &old);
    assert_eq!(net.units[0].drops(DropReason::SearchStale), 1);
}

#[test]
fn a_reply_without_a_valid_end_changes_nothing_and_the_true_one_still_counts() {
    let forgeries: [fn(&mut SearchPacket); 4] = [
        // The request itself, echoed unchanged.
        |p| p.payload = Payload::new(p.payload.time, p.payload.nonce, p.payload.tags),
        // A slot with a wrong MAC.
        |p| with_slot(p, Role::End, sender_of(1), |_| [0; MAC_LEN]),
        // The true slot's MAC for another role.
        |p| with_slot(p, Role::Transit, sender_of(1), |mac| mac),
        // The true slot's MAC for another unit: our own.
        |p| with_slot(p, Role::End, sender_of(0), |mac| mac),
    ];
    for forge in forgeries {
        let (mut net, reply) = reply_on_the_way();
        net.inject(0, Side::Outside, &changed(&reply, forge));
        assert_eq!(net.units[0].drops(DropReason::SearchNoTag), 1);
        assert_eq!(net.units[0].action(pair(CE1, CE2)), None);
        net.inject(0, Side::Outside, &reply);
        assert_eq!(net.units[0].action(pair(CE1, CE2)), encrypt(1));
    }
}

fn with_slot(
    p: &mut SearchPacket,
    role: Role,
    sender: u32,
    mac: fn([u8; MAC_LEN]) -> [u8; MAC_LEN],
) {
    let slot = p.payload.slots()[0];
    let mut payload = Payload::new(p.payload.time, p.payload.nonce, p.payload.tags);
    assert!(payload.add_slot(role, slot.spi, SenderId(sender), |_| mac(slot.mac)));
    p.payload = payload;
}

#[test]
fn a_reply_to_other_tags_than_ours_answers_nothing() {
    let (mut net, reply) = reply_on_the_way();
    let hidden = changed(&reply, |p| p.payload.tags[0] = [0; 8]);
    net.inject(0, Side::Outside, &hidden);
    assert_eq!(net.units[0].drops(DropReason::SearchUnexpected), 1);
    assert_eq!(net.units[0].action(pair(CE1, CE2)), None);
}

#[test]
fn a_member_of_one_group_cannot_speak_for_a_terminal_of_another() {
    // CE2 is protected by group 2. A unit of group 1 claims to serve it and answers on the way.
    let protect: &[(&str, &[u32])] = &[("10.0.0.2/32", &[2])];
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], &[(1, 9, &[1]), (2, 0, &[1])]);
    let impostor = net.unit_with(&[CE2], &[(1, 9, &[1])], ReplyMode::Proxy, false);
    net.set_policy(eu1, policy(&[CE1], protect, true));
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(1300));
    let action = net.units[eu1].action(pair(CE1, CE2));
    assert_eq!(action, dropped(DropReason::NoPathProtected));
    assert!(
        net.units[impostor].drops(DropReason::SearchNoTag) > 0,
        "it was offered no tag"
    );

    // The impostor searches in CE2's name: CE1's unit does not use the impostor's group either.
    net.miss(impostor, pair(CE2, CE1));
    net.run(ms(10));
    assert_eq!(
        net.units[eu1].action(pair(CE1, CE2)),
        dropped(DropReason::NoPathProtected)
    );
    assert_eq!(net.units[eu1].pin(pair(CE1, CE2)), None);
    assert!(net.units[eu1].drops(DropReason::SearchNoTag) > 0);
}

#[test]
fn an_end_slot_of_a_group_that_does_not_count_leaves_the_true_one_standing() {
    // The impostor is a member of group 1, has seen the reply and puts its slot behind the true
    // one. Where no prefix says which groups count, its answer is as good as any other member's.
    let groups: &[Group<'_>] = &[(1, 0, &[1]), (2, 9, &[1])];
    let group_2_only: &[(&str, &[u32])] = &[("10.0.0.2/32", &[2])];
    for (protect, expected) in [(group_2_only, encrypt(2)), (&[], encrypt(1))] {
        let mut net = Net::new();
        let eu1 = net.unit(&[CE1], groups);
        let eu2 = net.unit(&[CE2], groups);
        for (unit, ce) in [(eu1, CE1), (eu2, CE2)] {
            net.set_policy(unit, policy(&[ce], protect, false));
        }
        net.on_hub.clear();
        net.hub = losing(&[1, 2, 3, 4, 5]);
        net.miss(eu1, pair(CE1, CE2));
        net.run(ms(10));
        let forged = changed(&net.on_hub[1].1, |p| {
            add_valid_slot(&mut p.payload, Role::End, 1, 7);
        });
        net.inject(eu1, Side::Outside, &forged);
        assert_eq!(net.units[eu1].action(pair(CE1, CE2)), expected);
    }
}

#[test]
fn a_slot_with_our_own_sender_id_is_void_even_where_its_mac_holds() {
    for (sender, expected) in [(sender_of(0), None), (sender_of(1), encrypt(1))] {
        let (mut net, reply) = reply_on_the_way();
        let forged = changed(&reply, |p| {
            p.payload = Payload::new(p.payload.time, p.payload.nonce, p.payload.tags);
            add_valid_slot(&mut p.payload, Role::End, 1, sender);
        });
        net.inject(0, Side::Outside, &forged);
        assert_eq!(net.units[0].action(pair(CE1, CE2)), expected);
    }
}

#[test]
fn a_valid_transit_slot_is_no_end() {
    for (role, expected) in [(Role::Transit, None), (Role::End, encrypt(1))] {
        let (mut net, reply) = reply_on_the_way();
        let forged = changed(&reply, |p| {
            p.payload = Payload::new(p.payload.time, p.payload.nonce, p.payload.tags);
            add_valid_slot(&mut p.payload, role, 1, 7);
        });
        net.inject(0, Side::Outside, &forged);
        assert_eq!(net.units[0].action(pair(CE1, CE2)), expected);
    }
}

#[test]
fn an_end_slot_of_a_locked_group_does_not_count() {
    for (locked, expected) in [(true, None), (false, encrypt(1))] {
        let mut net = Net::new();
        let eu1 = net.unit(&[CE1], &[(1, 0, &[1]), (2, 0, &[1])]);
        if locked {
            net.lock(eu1, 1);
        }
        net.miss(eu1, pair(CE1, CE2));
        let request = net.on_hub[0].1.clone();
        let reply = changed(&request, |p| {
            p.echo = p.echo.reply();
            add_valid_slot(&mut p.payload, Role::End, 1, 7);
        });
        net.inject(eu1, Side::Outside, &reply);
        assert_eq!(net.units[eu1].action(pair(CE1, CE2)), expected);
    }
}

#[test]
fn a_terminal_cannot_forge_the_slot_of_its_unit() {
    // The attacker sees the tags of a request and the unit's sender id, but has no key.
    let mut net = Net::new();
    let eu2 = net.unit_with(&[CE2], ONE, ReplyMode::Terminal, false);
    net.set_answers(CE2, None);
    net.inject(eu2, Side::Outside, &request_of(ONE));
    net.run(ms(1));
    let forged = changed(&net.seen(CE2)[0], |p| {
        p.echo = p.echo.reply();
        with_slot(p, Role::End, sender_of(eu2), |_| [0; MAC_LEN]);
    });
    net.inject(eu2, Side::Inside, &forged);
    assert_eq!(net.units[eu2].drops(DropReason::SearchUnexpected), 1);
    assert!(net.units[eu2].searcher.paths().is_empty() && net.on_hub.is_empty());
}

#[test]
fn a_terminal_and_a_member_together_make_no_path_for_an_address_that_the_unit_does_not_serve() {
    for (served, paths) in [(CE3, 0), (CE2, 1)] {
        let mut net = Net::new();
        let eu2 = net.unit(&[served], ONE);
        let reply = changed(&request_of(ONE), |p| {
            p.echo = p.echo.reply();
            add_valid_slot(&mut p.payload, Role::End, 1, sender_of(eu2));
        });
        net.inject(eu2, Side::Inside, &reply);
        assert_eq!(net.units[eu2].searcher.paths().len(), paths);
        assert_eq!(net.on_hub.len(), paths);
    }
}

#[test]
fn a_unit_does_not_answer_in_a_terminal_s_name_under_a_group_that_no_longer_counts() {
    for (protect, answers) in [(&[("10.0.0.2/32", &[2][..])][..], 0), (&[], 1)] {
        let mut net = Net::new();
        let eu2 = net.unit(&[CE2], ONE);
        net.set_answers(CE2, None);
        net.inject(eu2, Side::Outside, &request_of(ONE));
        net.run(ms(40));
        net.set_policy(eu2, policy(&[CE2], protect, false));
        net.run(ms(1000));
        assert_eq!(net.on_hub.len(), answers);
        let expected = if answers == 1 { encrypt(1) } else { None };
        assert_eq!(net.units[eu2].action(pair(CE2, CE1)), expected);
    }
}

#[test]
fn a_request_from_outside_in_the_name_of_our_own_terminal_is_refused() {
    let mut net = Net::new();
    let eu2 = net.unit(&[CE1, CE2], ONE);
    net.inject(eu2, Side::Outside, &request_of(ONE));
    assert_eq!(net.units[eu2].drops(DropReason::SearchStale), 1);
    net.run(ms(1000));
    assert!(net.seen(CE2).is_empty() && net.on_hub.is_empty());
}

#[test]
fn a_stale_reply_from_inside_makes_no_path() {
    let mut net = Net::new();
    let eu2 = net.unit(&[CE2], ONE);
    net.set_answers(CE2, Some(Duration::from_secs(121)));
    net.inject(eu2, Side::Outside, &request_of(ONE));
    net.run(ms(10));
    assert!(net.seen(CE2).len() == 1 && net.on_hub.is_empty());
    net.units[eu2]
        .searcher
        .handle_policy(net.now, policy(&[CE2], &[], false));
    net.run(Duration::from_secs(122));
    assert_eq!(net.units[eu2].drops(DropReason::SearchStale), 1);
}

#[test]
fn our_own_search_coming_back_is_refused() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], ONE);
    net.miss(eu1, pair(CE1, CE2));
    let request = net.on_hub[0].1.clone();
    net.inject(eu1, Side::Outside, &request);
    net.inject(eu1, Side::Inside, &request);
    assert_eq!(net.units[eu1].drops(DropReason::SearchStale), 2);

    // A request that already carries a slot of this unit.
    let eu2 = net.unit_with(&[CE2], ONE, ReplyMode::Terminal, false);
    net.inject(eu2, Side::Outside, &request);
    net.run(ms(1));
    let filled = net.seen(CE2)[0].clone();
    net.inject(eu2, Side::Outside, &filled);
    assert_eq!(net.units[eu2].drops(DropReason::SearchStale), 1);
}

#[test]
fn a_terminal_cannot_make_a_path_without_a_search() {
    let mut net = Net::new();
    let eu2 = net.unit(&[CE2], ONE);
    let request = request_of(ONE);
    let reply = changed(&request, |p| p.echo = p.echo.reply());
    net.inject(eu2, Side::Inside, &reply);
    assert_eq!(
        net.units[eu2].drops(DropReason::SearchUnexpected),
        1,
        "no slot of ours in it"
    );
    assert!(net.units[eu2].searcher.paths().is_empty());
}

#[test]
fn a_search_whose_slots_are_all_taken_is_refused() {
    let mut net = Net::new();
    let eu2 = net.unit(&[CE2], ONE);
    let full = changed(&request_of(ONE), |p| {
        for i in 1..=4 {
            assert!(
                p.payload
                    .add_slot(Role::End, key(1, 1).spi, SenderId(i), |_| [1; 16])
            );
        }
    });
    net.inject(eu2, Side::Outside, &full);
    assert_eq!(net.units[eu2].drops(DropReason::SearchMalformed), 1);
    assert!(net.seen(CE2).is_empty());
}

#[test]
fn a_truncated_packet_is_malformed_from_outside_and_data_from_inside() {
    let mut net = Net::new();
    let eu2 = net.unit(&[CE2], ONE);
    let request = request_of(ONE);
    for length in 0..request.len() {
        net.inject(eu2, Side::Outside, &request[..length]);
        net.inject(eu2, Side::Inside, &request[..length]);
    }
    assert_eq!(
        net.units[eu2].drops(DropReason::SearchMalformed),
        request.len() as u64
    );
    assert_eq!(net.units[eu2].lookalikes.len(), request.len());
    assert!(net.seen(CE2).is_empty() && net.on_hub.is_empty());
}

#[test]
fn an_evicted_unit_is_answered_no_more() {
    let mut net = Net::new();
    let evicted = net.unit(&[CE1], ONE);
    let eu2 = net.unit(&[CE2], &[(1, 0, &[2])]);
    net.miss(evicted, pair(CE1, CE2));
    net.run(ms(1300));
    assert_eq!(net.units[eu2].drops(DropReason::SearchNoTag), 3);
    assert_eq!(
        net.units[evicted].action(pair(CE1, CE2)),
        dropped(DropReason::NoPathClosed)
    );
}

/// Changes of single bytes, and how much of the packet is left.
type Damage = (Vec<(usize, u8)>, usize);

fn damage() -> impl Strategy<Value = Damage> {
    let changes = proptest::collection::vec((0..236usize, 1..=255u8), 0..4);
    let length = prop_oneof![6 => Just(236usize), 1 => 0..236usize];
    (changes, length)
}

/// The packet with this damage. Its ICMP checksum is right again, so that it does not reveal the
/// damage already.
fn damaged(packet: &[u8], (changes, length): &Damage) -> Vec<u8> {
    let mut bytes = packet.to_vec();
    for (at, bits) in changes {
        bytes[*at] ^= bits;
    }
    bytes.truncate(*length);
    if bytes.len() >= 24 {
        bytes[22..24].fill(0);
        let sum = checksum(&bytes[20..]);
        bytes[22..24].copy_from_slice(&sum.to_be_bytes());
    }
    bytes
}

/// A unit in front of CE2 that has received a damaged request, or a reply to it, from this side.
fn received(damage: &Damage, side: Side, reply: bool) -> (Net, Vec<u8>) {
    let request = request_of(ONE);
    let packet = match reply {
        true => changed(&request, |p| p.echo = p.echo.reply()),
        false => request,
    };
    let mut net = Net::new();
    let unit = net.unit_with(&[CE2], ONE, ReplyMode::Proxy, true);
    let bytes = damaged(&packet, damage);
    net.inject(unit, side, &bytes);
    (net, bytes)
}

/// A unit whose search has been answered by a damaged reply.
fn answered(damage: &Damage) -> (Net, Vec<u8>, Vec<u8>) {
    let (mut net, reply) = reply_on_the_way();
    let bytes = damaged(&reply, damage);
    net.inject(0, Side::Outside, &bytes);
    (net, reply, bytes)
}

proptest! {
    #[test]
    fn no_damaged_search_from_either_side_makes_a_unit_panic_or_register_another_pair(
        damage in damage(),
        inside: bool,
        reply: bool,
    ) {
        let side = if inside { Side::Inside } else { Side::Outside };
        let (net, bytes) = received(&damage, side, reply);
        let paths = net.units[0].searcher.paths();
        if !paths.is_empty() {
            // What the tag binds is as it was.
            let (sent, came) = (request_of(ONE), SearchPacket::parse(&bytes).unwrap());
            let sent = SearchPacket::parse(&sent).unwrap();
            prop_assert!(!inside && !reply && paths.get(&pair(CE2, CE1)).is_some());
            let bound = |p: &SearchPacket| (p.echo.src, p.echo.dst, p.payload.time, p.payload.nonce);
            prop_assert_eq!(bound(&came), bound(&sent));
        }
    }

    #[test]
    fn a_damaged_reply_never_registers(damage in damage()) {
        let (net, reply, bytes) = answered(&damage);
        if net.units[0].action(pair(CE1, CE2)).is_some() {
            // Addresses, what the tags bind, and the true slot are as they were. A slot that is
            // added behind the true one cannot undo it.
            prop_assert_eq!(&bytes[12..20], &reply[12..20]);
            let slots = 28 + 96;
            prop_assert_eq!(&bytes[28..slots + 28], &reply[28..slots + 28]);
        }
    }
}

#[test]
fn damaged_searches_reach_the_parser_the_tags_and_the_macs_and_some_are_good() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    // Good, malformed, without a valid tag or MAC.
    let (mut requests, mut replies) = ([0; 3], [0; 3]);
    for _ in 0..600 {
        let damage = damage().new_tree(&mut runner).unwrap().current();
        let asked = received(&damage, Side::Outside, false).0;
        let answered = answered(&damage).0;
        for (sums, net) in [(&mut requests, asked), (&mut replies, answered)] {
            let unit = &net.units[0];
            sums[0] += usize::from(unit.action(pair(CE2, CE1)).is_some());
            sums[0] += usize::from(unit.action(pair(CE1, CE2)).is_some());
            sums[1] += usize::from(unit.drops(DropReason::SearchMalformed) > 0);
            sums[2] += usize::from(unit.drops(DropReason::SearchNoTag) > 0);
        }
    }
    for sums in [requests, replies] {
        assert!(sums.iter().all(|n| *n > 15), "{requests:?} {replies:?}");
    }
}

/// Adds a slot, as a member of the group can, to the search of CE1 for CE2.
pub(crate) fn add_valid_slot(payload: &mut Payload, role: Role, group: u32, sender: u32) {
    let key = key(group, 1);
    let added = payload.add_slot(role, key.spi, SenderId(sender), |before| {
        let parts = [&b"fpn slot"[..], &addresses(), before];
        let mac = fpn::crypto::kdf::hmac_sha256(key.search_key().expose(), &parts);
        mac[..MAC_LEN].try_into().unwrap()
    });
    assert!(added);
}

/// The addresses of a search of CE1 for CE2, in the form that goes into tags and MACs.
pub(crate) fn addresses() -> Vec<u8> {
    [&[4, 10, 0, 0, 1][..], &[0; 12], &[10, 0, 0, 2], &[0; 12]].concat()
}

fn checksum(bytes: &[u8]) -> u16 {
    let sum = bytes
        .chunks(2)
        .map(|c| u32::from(c[0]) << 8 | u32::from(*c.get(1).unwrap_or(&0)))
        .sum::<u32>();
    let folded = (sum & 0xffff) + (sum >> 16);
    !((folded & 0xffff) + (folded >> 16)) as u16
}

const ONE: &[Group<'_>] = &[(1, 0, &[1])];
