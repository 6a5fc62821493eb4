//! How a search is answered: by the unit in front of the destination, and by units on the way.

use std::time::Duration;

use fpn::DropReason;
use fpn::counters::Count;
use fpn::ids::SenderId;
use fpn::search::{ReplyMode, Side};
use fpn::wire::echo::{Echo, EchoKind};
use fpn::wire::search::{MAGIC, PAYLOAD_LEN, Role, SearchPacket};

use crate::net::*;

fn replies(net: &Net) -> Vec<Duration> {
    let is_reply = |packet: &[u8]| Echo::parse(packet).unwrap().0.kind == EchoKind::Reply;
    let replies = net.on_hub.iter().filter(|(_, packet)| is_reply(packet));
    replies.map(|(at, _)| at.since(start())).collect()
}

#[test]
fn the_unit_answers_for_a_terminal_that_stays_silent_80_ms() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], ONE);
    let eu2 = net.unit(&[CE2], ONE);
    net.set_answers(CE2, None);
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(3000));
    assert_eq!(replies(&net), [ms(81)]);
    assert_eq!(net.units[eu1].action(pair(CE1, CE2)), encrypt(1));
    assert_eq!(net.units[eu2].action(pair(CE2, CE1)), encrypt(1));
    assert_eq!(net.seen(CE2).len(), 1);
}

#[test]
fn a_terminals_reply_after_the_units_goes_no_further() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], ONE);
    let eu2 = net.unit(&[CE2], ONE);
    net.set_answers(CE2, Some(ms(200)));
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(3000));
    assert_eq!(replies(&net), [ms(81)]);
    assert_eq!(net.units[eu2].drops(DropReason::SearchUnexpected), 1);
    assert_eq!(net.units[eu1].all_drops(), 0);
}

#[test]
fn a_repeated_request_is_answered_again_if_the_units_reply_was_lost() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], ONE);
    net.unit(&[CE2], ONE);
    net.set_answers(CE2, None);
    net.hub = losing(&[1]);
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(3000));
    assert_eq!(replies(&net), [ms(81), ms(101)]);
    assert_eq!(net.units[eu1].action(pair(CE1, CE2)), encrypt(1));
    assert_eq!(net.seen(CE2).len(), 1);
}

#[test]
fn as_a_proxy_the_unit_answers_at_once_and_the_terminal_sees_nothing() {
    for (a, b) in [(CE1, CE2), ("fd00::1", "fd00::2")] {
        let mut net = Net::new();
        let eu1 = net.unit(&[a], ONE);
        let eu2 = net.unit_with(&[b], ONE, ReplyMode::Proxy, false);
        net.miss(eu1, pair(a, b));
        net.run(ms(3000));
        assert_eq!(replies(&net), [ms(1)]);
        assert_eq!(net.units[eu1].action(pair(a, b)), encrypt(1));
        assert_eq!(net.units[eu2].action(pair(b, a)), encrypt(1));
        assert!(net.seen(b).is_empty());
    }
}

#[test]
fn where_only_the_terminal_may_answer_the_unit_never_does() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], ONE);
    let eu2 = net.unit_with(&[CE2], ONE, ReplyMode::Terminal, false);
    net.set_answers(CE2, None);
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(1300));
    assert_eq!(replies(&net), []);
    assert_eq!(net.units[eu2].action(pair(CE2, CE1)), None);
    net.set_answers(CE2, Some(ms(90)));
    net.run(ms(1000));
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(1300));
    assert_eq!(net.units[eu1].action(pair(CE1, CE2)), encrypt(1));
}

#[test]
fn a_request_for_a_terminal_that_is_not_served_goes_no_further_without_transit() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], ONE);
    let eu2 = net.unit(&[CE2], ONE);
    net.terminal(CE3, &[eu2]);
    net.miss(eu1, pair(CE1, CE3));
    net.run(ms(1300));
    assert_eq!(net.units[eu2].drops(DropReason::SearchNotTransit), 3);
    assert!(net.seen(CE3).is_empty());
    assert_eq!(
        net.units[eu1].action(pair(CE1, CE3)),
        dropped(DropReason::NoPathClosed)
    );
}

#[test]
fn of_units_in_a_row_the_last_end_wins_and_transit_never_does() {
    // The unit on the way has more groups in common with the searching unit than the unit at the
    // end has.
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], &[(1, 0, &[1]), (2, 9, &[1])]);
    let middle = net.unit_with(&[], &[(2, 9, &[1])], ReplyMode::Auto, true);
    let end = net.unit(&[CE2], ONE);
    net.terminal(CE2, &[middle, end]);
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(10));
    assert_eq!(net.units[eu1].action(pair(CE1, CE2)), encrypt(1));
    assert_eq!(net.units[end].action(pair(CE2, CE1)), encrypt(1));
    assert!(net.units[middle].searcher.paths().is_empty());
    let reply = SearchPacket::parse(&net.on_hub[1].1).unwrap();
    let roles: Vec<_> = reply.payload.slots().iter().map(|s| s.role).collect();
    assert_eq!(roles, [Role::Transit, Role::End]);
}

#[test]
fn of_two_ends_in_a_row_the_last_registers_and_the_other_does_not() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], &[(1, 0, &[1]), (2, 9, &[1])]);
    let outer = net.unit(&[CE2], &[(2, 9, &[1])]);
    let inner = net.unit(&[CE2], ONE);
    net.terminal(CE2, &[outer, inner]);
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(10));
    assert_eq!(net.units[eu1].action(pair(CE1, CE2)), encrypt(1));
    assert_eq!(net.units[inner].action(pair(CE2, CE1)), encrypt(1));
    assert_eq!(net.units[outer].action(pair(CE2, CE1)), None);
}

#[test]
fn a_search_without_an_answer_does_not_undo_what_the_peers_search_found() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], ONE);
    let eu2 = net.unit(&[CE2], ONE);
    // Everything that EU1 sends and receives is lost, except one request of EU2 and its reply.
    net.hub = Box::new(|_, packet| {
        let (echo, _) = Echo::parse(&packet).unwrap();
        let of_eu2 = (echo.src == ip(CE2)) == (echo.kind == EchoKind::Request);
        if of_eu2 {
            vec![(ms(1), packet)]
        } else {
            Vec::new()
        }
    });
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(50));
    net.miss(eu2, pair(CE2, CE1));
    net.run(ms(2000));
    assert_eq!(net.units[eu1].action(pair(CE1, CE2)), encrypt(1));
    assert_eq!(net.units[eu2].action(pair(CE2, CE1)), encrypt(1));
}

#[test]
fn a_transit_unit_without_a_common_group_lets_a_search_in_unchanged() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], ONE);
    let middle = net.unit_with(&[], &[(7, 0, &[1])], ReplyMode::Auto, true);
    let end = net.unit(&[CE2], ONE);
    net.terminal(CE2, &[middle, end]);
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(1300));
    assert_eq!(net.units[end].action(pair(CE2, CE1)), encrypt(1));
    // On the inside the unit handles only replies that carry a tag of its own: this one is data to
    // it.
    assert!(!net.units[middle].lookalikes.is_empty());
    assert_eq!(
        net.units[eu1].action(pair(CE1, CE2)),
        dropped(DropReason::NoPathClosed)
    );
}

#[test]
fn a_unit_behind_a_unit_searches_through_it() {
    let mut net = Net::new();
    let inner = net.unit(&[CE1], ONE);
    let outer = net.unit_with(&[], ONE, ReplyMode::Auto, true);
    let far = net.unit(&[CE2], ONE);
    net.terminal(CE1, &[outer, inner]);
    net.miss(inner, pair(CE1, CE2));
    net.run(ms(10));
    assert_eq!(net.units[inner].action(pair(CE1, CE2)), encrypt(1));
    assert_eq!(net.units[far].action(pair(CE2, CE1)), encrypt(1));
    assert!(net.units[outer].searcher.paths().is_empty());
    let request = SearchPacket::parse(&net.on_hub[0].1).unwrap();
    let slots = request.payload.slots();
    assert_eq!(slots.len(), 1);
    assert_eq!(
        (slots[0].role, slots[0].sender),
        (Role::Transit, SenderId(sender_of(outer)))
    );
    assert_eq!(net.units[outer].counters.get(Count::SearchesAnswered), 2);
}

#[test]
fn a_terminals_own_pings_are_its_data() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], ONE);
    let mut payload = [0x11; PAYLOAD_LEN];
    payload[..4].copy_from_slice(&MAGIC);
    payload[4..8].copy_from_slice(&[1, 0, 0, 0]);
    payload[96..].fill(0);
    for kind in [EchoKind::Request, EchoKind::Reply] {
        for length in [PAYLOAD_LEN, 56] {
            let (src, dst, id, seq) = (ip(CE1), ip(CE2), 9, 9);
            let echo = Echo {
                kind,
                src,
                dst,
                id,
                seq,
            };
            let ping = echo.build(&payload[..length]).unwrap();
            net.inject(eu1, Side::Inside, &ping);
            assert_eq!(net.units[eu1].lookalikes.pop(), Some(ping), "unchanged");
        }
    }
    assert!(net.on_hub.is_empty());
    assert_eq!(net.units[eu1].all_drops(), 0);
}

#[test]
fn a_search_is_told_nothing_before_keys_and_prefixes_are_known() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], ONE);
    let eu2 = net.unit(&[CE2], ONE);
    let mut unknown = (*policy(&[CE2], &[], false)).clone();
    unknown.protected = None;
    net.set_policy(eu2, unknown.into());
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(200));
    assert!(net.units[eu2].drops(DropReason::SearchNoTag) > 0);
    assert!(net.seen(CE2).is_empty());
    net.set_policy(eu2, policy(&[CE2], &[], false));
    net.run(ms(210));
    assert_eq!(
        net.units[eu1].action(pair(CE1, CE2)),
        encrypt(1),
        "the next try finds it"
    );
}

#[test]
fn an_answer_never_weakens_a_pin_of_the_way_back() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], &[(1, 0, &[1]), (2, 9, &[1])]);
    let eu2 = net.unit(&[CE2], &[(1, 0, &[1]), (2, 9, &[1])]);
    net.miss(eu2, pair(CE2, CE1));
    net.run(ms(10));
    assert_eq!(net.units[eu2].action(pair(CE2, CE1)), encrypt(2));
    // Another unit, which is in the group of lower priority only, now answers for CE1.
    let other = net.unit(&[CE1], &[(1, 0, &[1])]);
    net.miss(other, pair(CE1, CE2));
    net.run(ms(1300));
    assert_eq!(net.units[eu2].action(pair(CE2, CE1)), encrypt(2));
    assert_eq!(net.units[eu2].drops(DropReason::SearchNoTag), 3);
    assert_eq!(net.units[eu1].all_drops(), 0);
}

const ONE: &[Group<'_>] = &[(1, 0, &[1])];
