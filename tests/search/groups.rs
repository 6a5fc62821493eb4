//! Which group a pair gets: common groups and their priorities, pins, and what protected prefixes name.

use std::time::Duration;

use fpn::DropReason;
use fpn::ids::GroupId;
use fpn::search::PathAction;

use crate::net::*;

#[test]
fn of_several_common_groups_the_highest_priority_then_the_lowest_number_is_used() {
    let groups: &[Group<'_>] = &[(1, 5, &[1]), (2, 7, &[1]), (3, 7, &[1]), (4, 6, &[1])];
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], groups);
    let eu2 = net.unit(&[CE2], groups);
    let eu3 = net.unit(&[CE3], &[(1, 5, &[1]), (4, 6, &[1])]);
    net.miss(eu1, pair(CE1, CE2));
    net.miss(eu1, pair(CE1, CE3));
    net.run(ms(10));
    assert_eq!(net.units[eu1].action(pair(CE1, CE2)), encrypt(2));
    assert_eq!(net.units[eu2].action(pair(CE2, CE1)), encrypt(2));
    assert_eq!(net.units[eu1].action(pair(CE1, CE3)), encrypt(4));
    assert_eq!(net.units[eu3].action(pair(CE3, CE1)), encrypt(4));
}

#[test]
fn a_unit_in_more_groups_than_tags_offers_its_best() {
    let epochs: &[u64] = &[2, 1];
    let many: Vec<Group<'_>> = (1..=10).map(|id| (id, 100 - id as u16, epochs)).collect();
    for (group, found) in [(8, encrypt(8)), (9, None)] {
        let mut net = Net::new();
        let eu1 = net.unit(&[CE1], &many);
        net.unit(&[CE2], &[(group, 0, &[2])]);
        net.miss(eu1, pair(CE1, CE2));
        net.run(ms(10));
        assert_eq!(net.units[eu1].action(pair(CE1, CE2)), found);
    }
}

#[test]
fn paths_of_a_lost_group_end_and_their_pins_stay() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], &[(1, 0, &[1]), (2, 0, &[1])]);
    net.unit(&[CE2], &[(1, 0, &[1])]);
    net.unit(&[CE3], &[(2, 0, &[1])]);
    net.miss(eu1, pair(CE1, CE2));
    net.miss(eu1, pair(CE1, CE3));
    net.run(ms(10));
    net.set_groups(eu1, &[(2, 0, &[1])]);
    assert_eq!(net.units[eu1].action(pair(CE1, CE2)), None);
    assert_eq!(net.units[eu1].pin(pair(CE1, CE2)), Some(GroupId(1)));
    assert_eq!(
        net.units[eu1].action(pair(CE1, CE3)),
        encrypt(2),
        "another group's stay"
    );
    net.set_policy(eu1, policy(&[CE1], &[], true));
    net.miss(eu1, pair(CE1, CE2));
    assert_eq!(
        net.units[eu1].action(pair(CE1, CE2)),
        None,
        "nothing is sent meanwhile"
    );
    net.run(ms(1300));
    let action = net.units[eu1].action(pair(CE1, CE2));
    assert_eq!(
        action,
        dropped(DropReason::NoPathClosed),
        "not in clear, though open"
    );
}

#[test]
fn a_pin_moves_only_to_a_group_of_higher_priority() {
    let ours: &[Group<'_>] = &[(1, 5, &[1]), (2, 5, &[1]), (3, 4, &[1]), (4, 6, &[1])];
    for (group, moves) in [(2, false), (3, false), (4, true)] {
        let mut net = Net::new();
        let eu1 = net.unit(&[CE1], ours);
        let eu2 = net.unit(&[CE2], &[(1, 5, &[1])]);
        net.miss(eu1, pair(CE1, CE2));
        net.run(ms(10));
        net.set_groups(eu2, &[(group, 9, &[1])]);
        net.run(Duration::from_secs(600));
        net.miss(eu1, pair(CE1, CE2));
        net.run(ms(1300));
        let expected = if moves {
            encrypt(group)
        } else {
            dropped(DropReason::NoPathClosed)
        };
        assert_eq!(net.units[eu1].action(pair(CE1, CE2)), expected);
        let pin = if moves { group } else { 1 };
        assert_eq!(net.units[eu1].pin(pair(CE1, CE2)), Some(GroupId(pin)));
    }
}

#[test]
fn a_group_of_higher_priority_that_both_units_join_is_used_soon_and_no_packet_waits_for_it() {
    let before: &[Group<'_>] = &[(1, 5, &[1])];
    let after: &[Group<'_>] = &[(1, 5, &[1]), (2, 9, &[1])];
    for first in [0, 1] {
        let mut net = Net::new();
        let eus = [net.unit(&[CE1], before), net.unit(&[CE2], before)];
        let pairs = [pair(CE1, CE2), pair(CE2, CE1)];
        let talk = |net: &mut Net| {
            for (eu, pair) in eus.into_iter().zip(pairs) {
                // This holds at once, before the search has an outcome.
                assert!(matches!(net.packet(eu, pair), Some(PathAction::Encrypt(_))));
            }
        };
        for (eu, pair) in eus.into_iter().zip(pairs) {
            net.miss(eu, pair);
            net.run(ms(10));
        }
        net.set_groups(eus[first], after);
        for _ in 0..20 {
            net.run(ms(100));
            talk(&mut net);
        }
        for (eu, pair) in eus.into_iter().zip(pairs) {
            assert_eq!(
                net.units[eu].action(pair),
                encrypt(1),
                "the other end is not in it"
            );
        }
        net.set_groups(eus[1 - first], after);
        for _ in 0..20 {
            net.run(ms(100));
            talk(&mut net);
        }
        for (eu, pair) in eus.into_iter().zip(pairs) {
            assert_eq!(net.units[eu].action(pair), encrypt(2));
        }
    }
}

#[test]
fn a_pin_on_a_group_that_the_manager_took_away_holds_nobody_back() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], &[(1, 9, &[1]), (2, 0, &[1])]);
    net.unit(&[CE2], &[(1, 9, &[1]), (2, 0, &[1])]);
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(10));
    assert_eq!(net.units[eu1].action(pair(CE1, CE2)), encrypt(1));
    net.set_groups(eu1, &[(2, 0, &[1])]);
    net.units[1]
        .searcher
        .handle_ring(net.now, ring(sender_of(1), &[(2, 0, &[1])]));
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(10));
    assert_eq!(net.units[eu1].action(pair(CE1, CE2)), encrypt(2));
}

#[test]
fn a_group_that_a_protected_prefix_does_not_name_does_not_count() {
    let both: &[Group<'_>] = &[(1, 9, &[1]), (2, 0, &[1])];
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], both);
    let eu2 = net.unit(&[CE2], both);
    let protect: &[(&str, &[u32])] = &[("10.0.0.2/32", &[2])];
    net.set_policy(eu1, policy(&[CE1], protect, false));
    net.set_policy(eu2, policy(&[CE2], protect, false));
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(10));
    assert_eq!(net.units[eu1].action(pair(CE1, CE2)), encrypt(2));
    assert_eq!(net.units[eu2].action(pair(CE2, CE1)), encrypt(2));
}

#[test]
fn a_path_whose_group_the_policy_no_longer_admits_ends() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], &[(1, 9, &[1]), (2, 0, &[1])]);
    let eu2 = net.unit(&[CE2], &[(1, 9, &[1]), (2, 0, &[1])]);
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(10));
    let protect: &[(&str, &[u32])] = &[("10.0.0.0/24", &[2])];
    for (unit, ce) in [(eu1, CE1), (eu2, CE2)] {
        net.set_policy(unit, policy(&[ce], protect, false));
    }
    assert_eq!(net.units[eu1].action(pair(CE1, CE2)), None);
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(10));
    assert_eq!(
        net.units[eu1].action(pair(CE1, CE2)),
        encrypt(2),
        "the pin follows the manager"
    );
}

#[test]
fn no_group_counts_before_the_protected_prefixes_are_known() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], &[(1, 0, &[1])]);
    net.unit(&[CE2], &[(1, 0, &[1])]);
    let mut unknown = (*policy(&[CE1], &[], true)).clone();
    unknown.protected = None;
    net.set_policy(eu1, unknown.into());
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(200));
    assert!(net.on_hub.is_empty());
    net.set_policy(eu1, policy(&[CE1], &[], true));
    net.run(ms(10));
    assert_eq!(
        net.units[eu1].action(pair(CE1, CE2)),
        encrypt(1),
        "searched as soon as it is"
    );
}

#[test]
fn a_group_that_is_admitted_no_more_when_the_terminal_answers_is_not_taken_for_the_way_back() {
    let both: &[Group<'_>] = &[(1, 9, &[1]), (2, 0, &[1])];
    for changes in [false, true] {
        let mut net = Net::new();
        let eu1 = net.unit(&[CE1], both);
        let eu2 = net.unit(&[CE2], both);
        net.set_answers(CE2, Some(ms(50)));
        net.miss(eu1, pair(CE1, CE2));
        net.run(ms(20));
        assert_eq!(net.seen(CE2).len(), 1, "it was let in under group 1");
        if changes {
            let protect: &[(&str, &[u32])] = &[("10.0.0.0/24", &[2])];
            net.set_policy(eu2, policy(&[CE2], protect, false));
        }
        net.run(ms(40));
        let (way_back, dropped) = if changes { (None, 1) } else { (encrypt(1), 0) };
        assert_eq!(net.units[eu2].action(pair(CE2, CE1)), way_back);
        assert_eq!(net.units[eu2].drops(DropReason::SearchNoTag), dropped);
    }
}
