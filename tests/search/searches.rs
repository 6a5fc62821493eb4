//! The unit in front of the sending terminal: what a search finds, what silence means, how long
//! paths are used.

use std::time::Duration;

use fpn::DropReason;
use fpn::counters::Count;
use fpn::ids::GroupId;
use fpn::keyshare::Transmit;
use fpn::search::Side;
use fpn::wire::echo::{Echo, EchoKind};
use fpn::wire::search::{PAYLOAD_LEN, SearchPacket};

use crate::net::*;

#[test]
fn a_search_registers_both_directions_under_the_common_group() {
    for (a, b) in [(CE1, CE2), ("fd00::1", "fd00::2")] {
        let mut net = Net::new();
        let eu1 = net.unit(&[a], &[(1, 0, &[4]), (2, 0, &[9])]);
        let eu2 = net.unit(&[b], &[(2, 0, &[9]), (3, 0, &[1])]);
        net.miss(eu1, pair(a, b));
        assert_eq!(net.units[eu1].action(pair(a, b)), None);
        net.run(ms(10));
        assert_eq!(net.units[eu1].action(pair(a, b)), encrypt(2));
        assert_eq!(net.units[eu2].action(pair(b, a)), encrypt(2));
        assert_eq!(net.units[eu1].pin(pair(a, b)), Some(GroupId(2)));
        assert_eq!(net.units[eu2].pin(pair(b, a)), Some(GroupId(2)));
        assert_eq!(net.units[eu1].all_drops() + net.units[eu2].all_drops(), 0);
        let due = net.units[eu1].searcher.poll_timeout();
        assert_eq!(due, None, "nothing is left of the search");
    }
}

#[test]
fn on_the_hub_a_search_is_one_echo_in_the_terminals_names() {
    for (a, b, length) in [(CE1, CE2, 236), ("fd00::1", "fd00::2", 256)] {
        let mut net = Net::new();
        let eu1 = net.unit(&[a], &[(1, 0, &[1])]);
        net.unit(&[b], &[(1, 0, &[1])]);
        net.miss(eu1, pair(a, b));
        net.run(ms(2000));
        assert_eq!(net.on_hub.len(), 2, "one request, one reply");
        let parse = |i: usize| Echo::parse(&net.on_hub[i].1).unwrap();
        let ((request, asked), (reply, answered)) = (parse(0), parse(1));
        assert_eq!(
            (request.kind, request.src, request.dst),
            (EchoKind::Request, ip(a), ip(b))
        );
        assert_eq!(reply, request.reply());
        assert_eq!((asked.len(), answered.len()), (PAYLOAD_LEN, PAYLOAD_LEN));
        assert!(net.on_hub.iter().all(|(_, p)| p.len() == length));
        assert_eq!(
            net.seen(a).len(),
            0,
            "the searching unit consumes the reply"
        );
        assert_eq!(net.seen(b).len(), 1, "the terminal's own stack is asked");
    }
}

#[test]
fn silence_ends_after_tries_that_wait_100_300_and_900_ms() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], &[(1, 0, &[1])]);
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(1299));
    assert_eq!(net.units[eu1].action(pair(CE1, CE2)), None);
    net.run(ms(1));
    assert_eq!(
        net.units[eu1].action(pair(CE1, CE2)),
        dropped(DropReason::NoPathClosed)
    );
    let sent: Vec<_> = net.on_hub.iter().map(|(at, _)| at.since(start())).collect();
    assert_eq!(sent, [ms(0), ms(100), ms(400)]);
    net.run(ms(1000));
    assert_eq!(
        net.units[eu1].action(pair(CE1, CE2)),
        None,
        "searched for again soon"
    );
    assert!(net.units[eu1].searcher.paths().is_empty());
}

#[test]
fn two_lost_requests_do_not_end_a_search() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], &[(1, 0, &[1])]);
    net.unit(&[CE2], &[(1, 0, &[1])]);
    net.hub = losing(&[0, 1]);
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(410));
    assert_eq!(net.units[eu1].action(pair(CE1, CE2)), encrypt(1));
}

#[test]
fn a_reply_later_than_its_try_still_counts() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], &[(1, 0, &[1])]);
    net.unit(&[CE2], &[(1, 0, &[1])]);
    net.hub = Box::new(|_, packet| vec![(ms(150), packet)]);
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(305));
    assert_eq!(net.units[eu1].action(pair(CE1, CE2)), encrypt(1));
}

#[test]
fn silence_for_a_protected_prefix_is_dropped_even_where_the_policy_is_open() {
    for protected in [CE1, CE2] {
        let mut net = Net::new();
        let eu1 = net.unit(&[CE1], &[(1, 0, &[1])]);
        let prefix = format!("{protected}/32");
        net.set_policy(eu1, policy(&[CE1], &[(&prefix, &[1])], true));
        net.miss(eu1, pair(CE1, CE2));
        net.run(ms(1300));
        let action = net.units[eu1].action(pair(CE1, CE2));
        assert_eq!(action, dropped(DropReason::NoPathProtected));
    }
}

#[test]
fn silence_never_turns_a_pinned_pair_into_plaintext() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], &[(1, 0, &[1])]);
    net.unit(&[CE2], &[(1, 0, &[1])]);
    net.set_policy(eu1, policy(&[CE1], &[], true));
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(10));
    net.hub = Box::new(|_, _| Vec::new());
    net.run(Duration::from_secs(600));
    for round in 0..3 {
        net.miss(eu1, pair(CE1, CE2));
        let meanwhile = if round == 0 { encrypt(1) } else { None };
        assert_eq!(net.units[eu1].action(pair(CE1, CE2)), meanwhile, "{round}");
        net.run(ms(1300));
        let action = net.units[eu1].action(pair(CE1, CE2));
        assert_eq!(action, dropped(DropReason::NoPathClosed));
        net.run(ms(1000));
        assert_eq!(net.units[eu1].action(pair(CE1, CE2)), None);
        assert_eq!(net.units[eu1].pin(pair(CE1, CE2)), Some(GroupId(1)));
    }
}

#[test]
fn units_in_any_two_stages_of_a_rotation_find_each_other() {
    let stages: [&[u64]; 4] = [&[1], &[1, 2], &[2, 1], &[2]];
    for (i, ours) in stages.iter().enumerate() {
        for (j, theirs) in stages.iter().enumerate() {
            let mut net = Net::new();
            let eu1 = net.unit(&[CE1], &[(1, 0, ours)]);
            let eu2 = net.unit(&[CE2], &[(1, 0, theirs)]);
            net.miss(eu1, pair(CE1, CE2));
            net.run(ms(10));
            let found = if i.abs_diff(j) == 3 { None } else { encrypt(1) };
            assert_eq!(
                net.units[eu1].action(pair(CE1, CE2)),
                found,
                "{ours:?} {theirs:?}"
            );
            assert_eq!(
                net.units[eu2].action(pair(CE2, CE1)),
                found,
                "{ours:?} {theirs:?}"
            );
        }
    }
}

#[test]
fn a_rotation_never_searches_again() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], &[(1, 0, &[1])]);
    net.unit(&[CE2], &[(1, 0, &[1])]);
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(10));
    for epochs in [&[1, 2][..], &[2, 1], &[2], &[3]] {
        net.set_groups(eu1, &[(1, 0, epochs)]);
        net.run(ms(10));
        assert_eq!(net.units[eu1].action(pair(CE1, CE2)), encrypt(1));
    }
    assert_eq!(net.units[eu1].counters.get(Count::Searches), 1);
}

#[test]
fn a_search_that_a_rotation_overtakes_starts_again_with_the_new_key() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], &[(1, 0, &[1])]);
    net.unit(&[CE2], &[(1, 0, &[2])]);
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(50));
    net.set_groups(eu1, &[(1, 0, &[2])]);
    net.run(ms(10));
    assert_eq!(net.units[eu1].action(pair(CE1, CE2)), encrypt(1));
}

#[test]
fn a_new_key_or_a_new_policy_works_at_once_where_nobody_had_answered() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], &[(1, 0, &[1])]);
    let eu2 = net.unit(&[CE2], &[(2, 0, &[1])]);
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(1300));
    assert_eq!(
        net.units[eu1].action(pair(CE1, CE2)),
        dropped(DropReason::NoPathClosed)
    );
    net.set_groups(eu1, &[(1, 0, &[1]), (2, 0, &[1])]);
    assert_eq!(net.units[eu1].action(pair(CE1, CE2)), None);
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(10));
    assert_eq!(net.units[eu1].action(pair(CE1, CE2)), encrypt(2));

    net.miss(eu1, pair(CE1, CE3));
    net.run(ms(1300));
    assert!(net.units[eu1].action(pair(CE1, CE3)).is_some());
    net.set_policy(eu1, policy(&[CE1], &[("10.9.0.0/16", &[1])], false));
    assert_eq!(net.units[eu1].action(pair(CE1, CE3)), None);
    assert_eq!(
        net.units[eu1].action(pair(CE1, CE2)),
        encrypt(2),
        "what was found stays"
    );
    assert_eq!(
        net.units[eu2].all_drops(),
        3,
        "the tries before it had the key"
    );
}

#[test]
fn the_same_keys_again_change_nothing() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], &[(1, 0, &[1])]);
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(1300));
    net.set_groups(eu1, &[(1, 0, &[1])]);
    assert_eq!(
        net.units[eu1].action(pair(CE1, CE2)),
        dropped(DropReason::NoPathClosed)
    );
}

#[test]
fn searches_have_a_budget_and_what_exceeds_it_is_dropped_by_name() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], &[(1, 0, &[1])]);
    let to = |i: u32| pair(CE1, &format!("10.1.{}.{}", i / 256, i % 256));
    for i in 0..1000 {
        net.miss(eu1, to(i));
    }
    // One terminal may take half of the burst; the other half stays free for others.
    assert_eq!(net.on_hub.len(), 200);
    assert_eq!(net.units[eu1].action(to(199)), None);
    assert_eq!(
        net.units[eu1].action(to(200)),
        dropped(DropReason::SearchBudget)
    );
    net.run(ms(1000));
    net.on_hub.clear();
    net.miss(eu1, to(999));
    assert_eq!(net.on_hub.len(), 1, "the budget comes back");
}

#[test]
fn a_second_miss_of_a_pair_begins_no_second_search() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], &[(1, 0, &[1])]);
    net.unit(&[CE2], &[(1, 0, &[1])]);
    net.miss(eu1, pair(CE1, CE2));
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(10));
    net.miss(eu1, pair(CE1, CE2));
    assert_eq!(net.units[eu1].counters.get(Count::Searches), 1);
}

#[test]
fn two_units_that_search_each_other_at_once_agree() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], &[(1, 0, &[1]), (2, 3, &[1])]);
    let eu2 = net.unit(&[CE2], &[(1, 0, &[1]), (2, 3, &[1])]);
    net.miss(eu1, pair(CE1, CE2));
    net.miss(eu2, pair(CE2, CE1));
    net.run(ms(2000));
    assert_eq!(net.units[eu1].action(pair(CE1, CE2)), encrypt(2));
    assert_eq!(net.units[eu2].action(pair(CE2, CE1)), encrypt(2));
    assert_eq!(net.on_hub.len(), 4);
    assert_eq!(net.units[eu1].all_drops() + net.units[eu2].all_drops(), 0);
}

#[test]
fn duplicates_and_reordering_end_in_the_same_paths() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], &[(1, 0, &[1])]);
    let eu2 = net.unit(&[CE2], &[(1, 0, &[1])]);
    net.hub = Box::new(|index, packet| {
        let again = packet.clone();
        vec![(ms(250 - 60 * (index as u64 % 4)), packet), (ms(3), again)]
    });
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(3000));
    assert_eq!(net.units[eu1].action(pair(CE1, CE2)), encrypt(1));
    assert_eq!(net.units[eu2].action(pair(CE2, CE1)), encrypt(1));
    assert!(
        net.units[eu1].drops(DropReason::SearchUnexpected) > 0,
        "the copies are counted"
    );
    assert_eq!(net.seen(CE1).len(), 0);
}

#[test]
fn tags_tell_an_onlooker_neither_groups_nor_their_number() {
    let mut net = Net::new();
    let few = net.unit(&[CE1], &[(1, 0, &[1])]);
    let many = net.unit(&[CE2], &[(1, 0, &[1]), (2, 0, &[1]), (3, 0, &[2, 1])]);
    for peer in ["10.0.9.1", "10.0.9.2"] {
        net.miss(few, pair(CE1, peer));
        net.miss(many, pair(CE2, peer));
    }
    let mut seen = Vec::new();
    for (_, packet) in &net.on_hub {
        let packet = SearchPacket::parse(packet).unwrap();
        assert!(packet.payload.slots().is_empty());
        seen.extend(packet.payload.tags);
    }
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), 32, "eight of each, and none comes twice");
    assert!(!seen.contains(&[0; 8]));
}

#[test]
fn the_list_shows_paths_and_searches() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], &[(1, 0, &[1])]);
    let eu2 = net.unit(&[CE2], &[(1, 0, &[1])]);
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(2000));
    net.miss(eu1, pair(CE1, CE3));
    net.run(ms(100));
    let rows = net.units[eu1].searcher.list(net.now);
    let json = serde_json::to_value(&rows).unwrap();
    let expected = serde_json::json!([
        {"src": CE1, "dst": CE2, "action": "encrypt", "group": "group-1", "pin": "group-1",
         "far": format!("{:08x}", sender_of(eu2)), "mtu": null, "age_s": 2.098, "expires_s": 597.902, "state": "settled"},
        {"src": CE1, "dst": CE3, "action": "wait", "group": null, "pin": null,
         "far": null, "mtu": null, "age_s": 0.1, "expires_s": null, "state": "searching"},
    ]);
    assert_eq!(json, expected);
    let searcher = &net.units[eu1].searcher;
    for row in rows {
        let pair = pair(&row.src.to_string(), &row.dst.to_string());
        assert_eq!(searcher.row(net.now, &pair), Some(row));
    }
    assert_eq!(searcher.row(net.now, &pair(CE2, CE1)), None);
    // The unit that searched for the way there is not the unit that answered for the way back.
    let back = net.units[eu2].searcher.row(net.now, &pair(CE2, CE1));
    assert_eq!(back.unwrap().far, None);
}

#[test]
fn a_unit_without_keys_holds_what_is_missed_until_its_keys_come() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], &[]);
    net.unit(&[CE2], &[(1, 0, &[1])]);
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(500));
    assert!(net.on_hub.is_empty(), "nobody could answer");
    net.set_groups(eu1, &[(1, 0, &[1])]);
    net.run(ms(10));
    assert_eq!(net.units[eu1].action(pair(CE1, CE2)), encrypt(1));
}

#[test]
fn a_stopped_group_is_searched_under_and_a_locked_one_is_not() {
    for (transmit, found) in [(Transmit::Stopped, encrypt(1)), (Transmit::Locked, None)] {
        for changed in [0, 1] {
            let mut net = Net::new();
            let eu1 = net.unit(&[CE1], &[(1, 0, &[1])]);
            net.unit(&[CE2], &[(1, 0, &[1])]);
            net.set_transmit(changed, 1, transmit.clone());
            net.miss(eu1, pair(CE1, CE2));
            assert_eq!(net.on_hub.is_empty(), changed == 0 && found.is_none());
            net.run(ms(10));
            assert_eq!(net.units[eu1].action(pair(CE1, CE2)), found);
        }
    }
}

#[test]
fn a_reply_that_nobody_awaits_is_counted() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], &[(1, 0, &[1])]);
    net.unit(&[CE2], &[(1, 0, &[1])]);
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(10));
    let reply = net.on_hub[1].1.clone();
    net.inject(eu1, Side::Outside, &reply);
    assert_eq!(net.units[eu1].drops(DropReason::SearchUnexpected), 1);
}
