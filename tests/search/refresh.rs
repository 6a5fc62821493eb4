//! Paths that have aged: packets are treated as before while the search runs, and the treatment
//! changes only with its outcome.

use std::time::Duration;

use fpn::DropReason;
use fpn::counters::Count;
use fpn::ids::GroupId;
use fpn::search::{Pair, PathAction};
use fpn::wire::echo::Echo;

use crate::net::*;

fn secs(n: u64) -> Duration {
    Duration::from_secs(n)
}

/// A unit with the policy `open` in front of CE1.
fn open_unit(net: &mut Net, groups: &[Group<'_>]) -> usize {
    let unit = net.unit(&[CE1], groups);
    net.set_policy(unit, policy(&[CE1], &[], true));
    unit
}

/// A unit whose pair CE1 to CE2 has passed in clear since this moment.
fn in_clear() -> (Net, usize) {
    let mut net = Net::new();
    let eu1 = open_unit(&mut net, ONE);
    net.miss(eu1, pair(CE1, CE2));
    net.run(ms(1300));
    assert_eq!(net.units[eu1].action(pair(CE1, CE2)), PLAIN);
    (net, eu1)
}

/// Sends a packet every 10 ms for `duration`. Returns everything that was done to these packets.
fn talk(net: &mut Net, unit: usize, pair: Pair, duration: Duration) -> Vec<Option<PathAction>> {
    let mut done = Vec::new();
    for _ in 0..duration.as_millis() / 10 {
        let action = net.packet(unit, pair);
        if done.last() != Some(&action) {
            done.push(action);
        }
        net.run(ms(10));
    }
    done
}

fn state(net: &Net, unit: usize) -> (String, Option<f64>) {
    let row = &net.units[unit].searcher.list(net.now)[0];
    (row.state.clone(), row.expires_s)
}

#[test]
fn an_aged_path_serves_on_until_it_is_found_again() {
    for (a, b) in [(CE1, CE2), ("fd00::1", "fd00::2")] {
        let mut net = Net::new();
        let eu1 = net.unit(&[a], ONE);
        net.unit(&[b], ONE);
        net.miss(eu1, pair(a, b));
        net.run(secs(599));
        assert_eq!(state(&net, eu1).0, "settled");
        net.run(secs(60));
        assert_eq!(
            state(&net, eu1),
            ("aged".into(), Some(0.0)),
            "it has no packets"
        );
        assert_eq!(net.on_hub.len(), 2);
        assert_eq!(net.packet(eu1, pair(a, b)), encrypt(1));
        assert_eq!(state(&net, eu1).0, "refreshing");
        assert_eq!(talk(&mut net, eu1, pair(a, b), secs(2)), [encrypt(1)]);
        assert_eq!(
            net.on_hub.len(),
            4,
            "two searches, each a request and a reply"
        );
        let (settled, until) = state(&net, eu1);
        assert!(settled == "settled" && until.is_some_and(|s| s > 590.0));
    }
}

#[test]
fn an_aged_path_that_nobody_confirms_serves_until_the_last_try_and_then_the_policy_counts() {
    type Protected<'a> = &'a [(&'a str, &'a [u32])];
    let cases: [(Protected<'_>, DropReason); 2] = [
        (&[], DropReason::NoPathClosed),
        (&[("10.0.0.2/32", &[1])], DropReason::NoPathProtected),
    ];
    for (protected, reason) in cases {
        let mut net = Net::new();
        let eu1 = open_unit(&mut net, ONE);
        net.unit(&[CE2], ONE);
        net.set_policy(eu1, policy(&[CE1], protected, true));
        net.miss(eu1, pair(CE1, CE2));
        net.run(secs(601));
        net.hub = Box::new(|_, _| Vec::new());
        assert_eq!(talk(&mut net, eu1, pair(CE1, CE2), ms(1300)), [encrypt(1)]);
        assert_eq!(net.packet(eu1, pair(CE1, CE2)), dropped(reason));
        assert_eq!(net.units[eu1].pin(pair(CE1, CE2)), Some(GroupId(1)));
        // From now on the packets of the pair wait for each search.
        let done = talk(&mut net, eu1, pair(CE1, CE2), secs(10));
        assert!(
            done.iter().all(|d| *d == dropped(reason) || d.is_none()),
            "{done:?}"
        );
    }
}

#[test]
fn an_aged_path_goes_over_to_the_group_that_answers_now() {
    let mut net = Net::new();
    let eu1 = net.unit(&[CE1], &[(1, 0, &[1]), (2, 5, &[1])]);
    let eu2 = net.unit(&[CE2], ONE);
    net.miss(eu1, pair(CE1, CE2));
    net.run(secs(601));
    net.set_groups(eu2, &[(2, 5, &[1])]);
    let done = talk(&mut net, eu1, pair(CE1, CE2), secs(2));
    assert_eq!(done, [encrypt(1), encrypt(2)]);
}

#[test]
fn silence_under_an_open_policy_passes_in_clear_and_clear_it_stays_while_it_is_searched_for_again()
{
    let (mut net, eu1) = in_clear();
    assert_eq!(talk(&mut net, eu1, pair(CE1, CE2), secs(600)), [PLAIN]);
    assert!(net.units[eu1].counters.get(Count::Searches) >= 7);
    // A unit appears in front of CE2. The next search finds it, and the packets do not wait for
    // that search.
    net.unit(&[CE2], ONE);
    let done = talk(&mut net, eu1, pair(CE1, CE2), secs(151));
    assert_eq!(done, [PLAIN, encrypt(1)]);
}

#[test]
fn pauses_between_the_searches_of_a_clear_pair_grow_and_differ_from_pair_to_pair() {
    let mut net = Net::new();
    let eu1 = open_unit(&mut net, ONE);
    let pairs = [pair(CE1, CE2), pair(CE1, CE3)];
    for _ in 0..20_000 {
        for pair in pairs {
            net.packet(eu1, pair);
        }
        net.run(ms(100));
    }
    let began = |to: &str| -> Vec<f64> {
        let searches = net.on_hub.iter().filter(|(_, packet)| {
            let (echo, _) = Echo::parse(packet).unwrap();
            (echo.dst, echo.seq) == (ip(to), 1)
        });
        searches
            .map(|(at, _)| at.since(start()).as_secs_f64())
            .collect()
    };
    let mut all = Vec::new();
    for to in [CE2, CE3] {
        let began = began(to);
        // From the end of one search to the beginning of the next.
        let pauses: Vec<f64> = began.windows(2).map(|w| w[1] - w[0] - 1.3).collect();
        assert!(pauses.len() >= 15, "{pauses:?}");
        let mut before: f64 = 0.0;
        for pause in &pauses {
            let due = (2.0 * before).clamp(5.0, 120.0);
            // The distance between two packets may be added to it.
            let most = 1.25 * due + 0.2;
            assert!((0.75 * due - 0.2..=most).contains(pause), "{pauses:?}");
            before = *pause;
        }
        assert!(pauses.iter().sum::<f64>() > 1800.0);
        all.push(pauses);
    }
    assert_ne!(
        all[0], all[1],
        "pairs that began together do not stay together"
    );
}

#[test]
fn a_rotation_leaves_pairs_in_clear_alone() {
    let (mut net, eu1) = in_clear();
    let before = net.units[eu1].counters.get(Count::Searches);
    for epochs in [&[1, 2][..], &[2, 1], &[2]] {
        net.set_groups(eu1, &[(1, 0, epochs)]);
        assert_eq!(talk(&mut net, eu1, pair(CE1, CE2), secs(1)), [PLAIN]);
    }
    assert_eq!(net.units[eu1].counters.get(Count::Searches), before);
}

#[test]
fn a_group_that_comes_makes_pairs_in_clear_searched_for_at_once_and_none_waits_for_it() {
    let (mut net, eu1) = in_clear();
    net.unit(&[CE2], &[(2, 0, &[1])]);
    assert_eq!(talk(&mut net, eu1, pair(CE1, CE2), secs(1)), [PLAIN]);
    net.set_groups(eu1, &[(1, 0, &[1]), (2, 0, &[1])]);
    let done = talk(&mut net, eu1, pair(CE1, CE2), ms(100));
    assert_eq!(done, [PLAIN, encrypt(2)]);
}

#[test]
fn a_pair_does_not_pass_in_clear_any_longer_than_the_policy_lets_it() {
    let protected: &[(&str, &[u32])] = &[("10.0.0.2/32", &[1])];
    for policy in [policy(&[CE1], &[], false), policy(&[CE1], protected, true)] {
        let (mut net, eu1) = in_clear();
        net.set_policy(eu1, policy);
        assert_eq!(net.units[eu1].action(pair(CE1, CE2)), None);
        let done = talk(&mut net, eu1, pair(CE1, CE2), secs(10));
        assert!(!done.contains(&PLAIN), "{done:?}");
    }
    let (mut net, eu1) = in_clear();
    let mut unknown = (*policy(&[CE1], &[], true)).clone();
    unknown.protected = None;
    net.set_policy(eu1, unknown.into());
    assert_eq!(net.units[eu1].action(pair(CE1, CE2)), None);
}

#[test]
fn a_pair_in_clear_without_packets_is_forgotten_after_a_while() {
    let (mut net, eu1) = in_clear();
    net.run(secs(300));
    assert_eq!(net.packet(eu1, pair(CE1, CE2)), PLAIN);
    net.run(secs(330));
    assert!(net.units[eu1].searcher.paths().is_empty());
    assert_eq!(net.units[eu1].searcher.poll_timeout(), None);
    assert_eq!(
        net.packet(eu1, pair(CE1, CE2)),
        None,
        "it waits for a search again"
    );
}

#[test]
fn what_exceeds_the_budget_of_refreshes_waits_and_passes_meanwhile_and_new_pairs_do_not_wait_for_it()
 {
    let mut net = Net::new();
    let eu1 = open_unit(&mut net, ONE);
    let to = |i: u32| pair(CE1, &format!("10.1.{}.{}", i / 256, i % 256));
    for i in 0..2000 {
        net.miss(eu1, to(i));
        net.run(ms(10));
    }
    net.run(ms(1300));
    net.on_hub.clear();
    // All of them age at once.
    net.set_groups(eu1, &[(1, 0, &[1]), (2, 0, &[1])]);
    for second in 0..30 {
        for i in 0..2000 {
            assert_eq!(net.packet(eu1, to(i)), PLAIN, "{i} after {second} s");
        }
        let searches = net.on_hub.len();
        assert!(
            searches <= 3 * (200 + 100 * (second + 1)),
            "{searches} after {second} s"
        );
        if second == 0 {
            assert_eq!(net.packet(eu1, pair(CE1, CE3)), None);
            assert_eq!(
                net.on_hub.len(),
                searches + 1,
                "a new pair is searched for at once"
            );
        }
        net.run(ms(1000));
    }
    let refreshed = net.units[eu1].counters.get(Count::Searches);
    assert!(refreshed >= 2 * 2000, "{refreshed}");
    assert_eq!(net.units[eu1].drops(DropReason::SearchBudget), 0);
}

const PLAIN: Option<PathAction> = Some(PathAction::Plain);
const ONE: &[Group<'_>] = &[(1, 0, &[1])];
