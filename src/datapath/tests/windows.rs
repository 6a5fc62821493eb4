//! Tests which senders a unit hears when there are more senders than windows: invented ones, those
//! of other groups, and those after a rotation.

use std::collections::HashSet;

use proptest::prelude::*;

use super::attack::forged;
use super::*;
use crate::crypto::suite::SEGMENT;

/// A member of a group that sends to unit 2's terminal with a sender id of its own.
pub(super) struct Member {
    unit: Unit,
    tx: Sending,
}

impl Member {
    pub(super) fn new(group: GroupId, sender: u32) -> Self {
        let mut unit = Unit::new(1);
        unit.sender = SenderId(sender);
        unit.paths.iter_mut().for_each(|(_, entry)| {
            entry.action = Some(PathAction::Encrypt(group));
        });
        let mut member = Self {
            unit,
            tx: Sending::default(),
        };
        member.rotate(group, 1);
        member
    }

    fn rotate(&mut self, group: GroupId, epoch: u64) {
        self.unit.version += 1;
        self.unit.keys = vec![(group, Transmit::Send(key(group, epoch)), vec![])];
    }

    /// Returns its next packet.
    pub(super) fn packet(&mut self, now: Timestamp) -> Vec<u8> {
        self.packet_of(1, now)
    }

    /// Returns its next packet, with this many bytes.
    pub(super) fn packet_of(&mut self, payload: usize, now: Timestamp) -> Vec<u8> {
        let clear = udp(true, payload);
        let sealed = self.tx.send(&[clear], &self.unit.snapshot(), now);
        across(&sealed).remove(0)
    }

    /// Advances the counter as if it had sent this many packets to other units.
    fn skip(&mut self, packets: usize, now: Timestamp) {
        self.tx
            .send(&vec![udp(true, 1); packets], &self.unit.snapshot(), now);
    }
}

pub(super) fn members(group: GroupId, senders: std::ops::Range<u32>) -> Vec<Member> {
    senders.map(|sender| Member::new(group, sender)).collect()
}

pub(super) fn with_windows(senders: usize) -> Receiving {
    Receiving::new(RxSettings {
        senders,
        ..RxSettings::default()
    })
}

/// Returns unit 2, which receives with the keys of these epochs of both groups and accepts either
/// group.
pub(super) fn receiver(epochs: &[u64], others: &[u64]) -> Unit {
    let keys = |group, epochs: &[u64]| epochs.iter().map(|e| key(group, *e)).collect();
    let mut unit = Unit::new(2);
    unit.paths.clear();
    unit.keys = vec![
        (GROUP, Transmit::Withheld, keys(GROUP, epochs)),
        (OTHER, Transmit::Withheld, keys(OTHER, others)),
    ];
    unit
}

pub(super) fn ms(n: u64) -> Timestamp {
    start() + Duration::from_millis(n)
}

fn secs(n: u64) -> Timestamp {
    ms(1000 * n)
}

#[test]
fn a_member_that_invents_sender_ids_costs_other_groups_neither_windows_nor_room() {
    for (honest, flooded) in [(GROUP, OTHER), (OTHER, GROUP)] {
        flooded_windows(honest, flooded);
    }
}

fn flooded_windows(honest: GroupId, flooded: GroupId) {
    let epochs = |honest_epochs: &[u64]| match honest {
        GROUP => receiver(honest_epochs, &[1]).keys,
        _ => receiver(&[1], honest_epochs).keys,
    };
    let mut unit = receiver(&[1], &[1]);
    let b = unit.snapshot();
    let mut rx = with_windows(128);
    let mut known = members(honest, 0x1000..0x1030);
    let first: Vec<_> = known.iter_mut().map(|m| m.packet(ms(0))).collect();
    let late: Vec<_> = known.iter_mut().map(|m| m.packet(ms(0))).collect();
    assert_eq!(rx.receive(&first, &b, ms(0)).len(), known.len());
    let mut invented = 0x10_0000..;
    let mut flood = |rx: &mut Receiving, b: &Snapshot, from: u64| {
        for n in 0..400 {
            let now = ms(from + n);
            let mut mallory = Member::new(flooded, invented.next().unwrap());
            assert_eq!(rx.receive(&[mallory.packet(now)], b, now).len(), 1);
            assert!(rx.queue.senders() <= 128);
        }
    };
    flood(&mut rx, &b, 1000);
    // The windows have not changed: packets that they have seen are replays, and others are
    // accepted.
    for (seen, late) in first.iter().zip(&late) {
        rx.refuses(seen, DropReason::EspReplay, &b, ms(1400));
        assert_eq!(rx.receive(&[late], &b, ms(1400)).len(), 1);
    }
    // New senders of the group find room up to the group's share of the windows, also with the next
    // key.
    let next = unit.change(|u| u.keys = epochs(&[2, 1]));
    for (n, member) in (2000..).step_by(16).zip(&mut known) {
        member.rotate(honest, 2);
        let packet = member.packet(ms(n));
        assert_eq!(rx.receive(&[packet], &next, ms(n)).len(), 1);
    }
    flood(&mut rx, &next, 3000);
    let mut new = members(honest, 0x2000..0x2010);
    for (n, member) in (4000..).step_by(16).zip(known.iter_mut().chain(&mut new)) {
        member.rotate(honest, 2);
        let packet = member.packet(ms(n));
        assert_eq!(rx.receive(&[&packet], &next, ms(n)).len(), 1);
        rx.refuses(&packet, DropReason::EspReplay, &next, ms(n));
    }
}

#[test]
fn a_member_that_knows_the_old_key_alone_costs_the_new_one_no_more_than_half_of_the_group_s_windows()
 {
    let b = receiver(&[2, 1], &[]).snapshot();
    let mut rx = with_windows(64);
    let mut members = members(GROUP, 0x1000..0x1020);
    let mut first = Vec::new();
    for member in &mut members {
        member.rotate(GROUP, 2);
        first.push(member.packet(ms(0)));
    }
    assert_eq!(rx.receive(&first, &b, ms(0)).len(), 32);
    for n in 0..400 {
        let mut evicted = Member::new(GROUP, 0x10_0000 + n);
        let now = ms(500 + u64::from(n));
        assert_eq!(rx.receive(&[evicted.packet(now)], &b, now).len(), 1);
    }
    for packet in &first {
        rx.refuses(packet, DropReason::EspReplay, &b, ms(900));
    }
}

#[test]
fn of_more_senders_than_windows_everybody_is_heard_and_nothing_twice() {
    let b = receiver(&[1], &[]).snapshot();
    let mut rx = with_windows(64);
    let mut members = members(GROUP, 0x1000..0x1100);
    let mut sent = Vec::new();
    for round in 0..4 {
        for (n, member) in (0..).zip(&mut members) {
            let now = ms(round * 2560 + n * 10);
            let packet = member.packet(now);
            assert_eq!(rx.receive(&[&packet], &b, now).len(), 1, "{round} {n}");
            sent.push(packet);
        }
        let now = ms(round * 2560 + 2559);
        assert!(rx.receive(&sent, &b, now).is_empty(), "{round}");
    }
    let (stale, replay) = (DropReason::EspStale, DropReason::EspReplay);
    let refused = rx.counters.drops(stale) + rx.counters.drops(replay);
    assert_eq!(refused, 256 + 512 + 768 + 1024);
}

/// Returns how many of these packets, which were heard once, find the window that heard them.
fn kept(rx: &mut Receiving, packets: &[Vec<u8>], b: &Snapshot) -> u64 {
    let before = rx.counters.drops(DropReason::EspReplay);
    assert!(rx.receive(packets, b, ms(0)).is_empty());
    rx.counters.drops(DropReason::EspReplay) - before
}

fn first_packets(members: &mut [Member]) -> Vec<Vec<u8>> {
    members.iter_mut().map(|m| m.packet(ms(0))).collect()
}

#[test]
fn a_newcomer_of_a_group_that_has_its_share_displaces_one_of_its_own_group() {
    for (own, other) in [(GROUP, OTHER), (OTHER, GROUP)] {
        let b = receiver(&[1], &[1]).snapshot();
        let mut rx = with_windows(16);
        let of_own = first_packets(&mut members(own, 0x1000..0x1008));
        let of_other = first_packets(&mut members(other, 0x2000..0x2008));
        assert_eq!(rx.receive(&of_own, &b, ms(0)).len(), 8);
        assert_eq!(rx.receive(&of_other, &b, ms(0)).len(), 8);
        let newcomer = first_packets(&mut members(own, 0x3000..0x3001));
        assert_eq!(rx.receive(&newcomer, &b, ms(0)).len(), 1);
        assert_eq!(kept(&mut rx, &of_other, &b), 8);
        assert_eq!(kept(&mut rx, &of_own, &b), 7);
    }
}

#[test]
fn a_newcomer_under_the_key_with_few_windows_displaces_one_under_the_key_with_many() {
    let b = receiver(&[1, 2], &[]).snapshot();
    let mut rx = with_windows(16);
    let of_old = first_packets(&mut members(GROUP, 0x1000..0x100f));
    let under_new = |sender| {
        let mut member = Member::new(GROUP, sender);
        member.rotate(GROUP, 2);
        first_packets(&mut [member])
    };
    let (of_new, newcomer) = (under_new(0x2000), under_new(0x2001));
    assert_eq!(rx.receive(&of_old, &b, ms(0)).len(), 15);
    assert_eq!(rx.receive(&of_new, &b, ms(0)).len(), 1);
    assert_eq!(rx.receive(&newcomer, &b, ms(0)).len(), 1);
    assert_eq!(kept(&mut rx, &of_new, &b), 1);
    assert_eq!(kept(&mut rx, &of_old, &b), 14);
}

#[test]
fn windows_that_a_group_has_given_up_do_not_count_against_it() {
    let b = receiver(&[1], &[1]).snapshot();
    let mut rx = with_windows(16);
    // The group's later senders displace its first ones.
    let mut heard = Vec::new();
    for (time, from) in [(0, 0x1000), (1000, 0x2000)] {
        let mut members = members(GROUP, from..from + 16);
        heard = members.iter_mut().map(|m| m.packet(ms(time))).collect();
        for packet in &heard {
            assert_eq!(rx.receive(&[packet], &b, ms(time)).len(), 1);
        }
    }
    for member in &mut members(OTHER, 0x3000..0x3030) {
        rx.receive(&[member.packet(ms(1000))], &b, ms(1000));
    }
    assert_eq!(kept(&mut rx, &heard, &b), 8, "its half");
}

#[test]
fn windows_that_are_older_than_the_freshness_limit_make_room_first() {
    let b = receiver(&[1], &[1]).snapshot();
    let mut rx = with_windows(8);
    // When the senders of the other group need room, the six windows of the group are older than
    // the freshness limit, so they make room first.
    let old: Vec<_> = members(GROUP, 0x1000..0x1006)
        .iter_mut()
        .map(|m| m.packet(secs(0)))
        .collect();
    assert_eq!(rx.receive(&old, &b, secs(0)).len(), 6);
    let mut young = members(OTHER, 0x2000..0x2008);
    for (n, member) in (120..).zip(&mut young) {
        assert_eq!(rx.receive(&[member.packet(secs(n))], &b, secs(n)).len(), 1);
    }
    assert_eq!(rx.queue.senders(), 8);
    for packet in &old {
        rx.refuses(packet, DropReason::EspStale, &b, secs(130));
    }
    for member in &mut young {
        let late = member.packet(secs(121));
        assert_eq!(
            rx.receive(&[late], &b, secs(130)).len(),
            1,
            "the window is kept"
        );
    }
}

#[test]
fn windows_under_a_key_that_is_gone_make_room_before_those_under_its_successor() {
    let mut unit = receiver(&[1], &[]);
    let mut rx = with_windows(64);
    let mut members = members(GROUP, 0x1000..0x1040);
    let all = |members: &mut [Member], rx: &mut Receiving, b: &Snapshot, from: u64| {
        let mut sent = Vec::new();
        for (n, member) in (from..).step_by(20).zip(members) {
            let packet = member.packet(ms(n));
            assert_eq!(rx.receive(&[&packet], b, ms(n)).len(), 1);
            sent.push(packet);
        }
        sent
    };
    all(&mut members, &mut rx, &unit.snapshot(), 0);
    let next = unit.change(|u| u.keys = receiver(&[2], &[]).keys);
    members.iter_mut().for_each(|m| m.rotate(GROUP, 2));
    for packet in all(&mut members, &mut rx, &next, 2000) {
        rx.refuses(&packet, DropReason::EspReplay, &next, ms(4000));
    }
    assert_eq!(rx.queue.senders(), 64);
}

#[test]
fn a_window_that_was_forgotten_and_begins_again_takes_nothing_of_before() {
    let b = receiver(&[1], &[]).snapshot();
    let mut rx = with_windows(1);
    let (mut one, mut two) = (Member::new(GROUP, 0x1000), Member::new(GROUP, 0x2000));
    let before = one.packet(secs(1));
    assert_eq!(rx.receive(&[&before], &b, secs(1)).len(), 1);
    // The window was given up because of its age, so no packet of that time passes as fresh.
    assert_eq!(rx.receive(&[two.packet(secs(150))], &b, secs(150)).len(), 1);
    let late = one.packet(secs(250));
    assert_eq!(rx.receive(&[one.packet(secs(300))], &b, secs(300)).len(), 1);
    assert_eq!(
        rx.receive(&[&late], &b, secs(300)).len(),
        1,
        "late, but not of before"
    );
    rx.refuses(&before, DropReason::EspStale, &b, secs(300));
}

#[test]
fn a_late_packet_does_not_make_its_sender_s_window_older() {
    let b = receiver(&[1], &[]).snapshot();
    let mut rx = with_windows(2);
    let [mut one, mut two, mut three] = [1, 2, 3].map(|n| Member::new(GROUP, 0x1000 + n));
    let (late, newest) = (one.packet(secs(100)), one.packet(secs(130)));
    assert_eq!(rx.receive(&[&newest, &late], &b, secs(131)).len(), 2);
    let middle = two.packet(secs(120));
    assert_eq!(rx.receive(&[&middle], &b, secs(131)).len(), 1);
    // The sender that was heard last keeps its window, although the packet that arrived last is the
    // oldest one.
    assert_eq!(
        rx.receive(&[three.packet(secs(131))], &b, secs(131)).len(),
        1
    );
    rx.refuses(&newest, DropReason::EspReplay, &b, secs(131));
    rx.refuses(&middle, DropReason::EspStale, &b, secs(131));
}

#[test]
fn a_window_given_up_between_two_copies_of_a_packet_lets_no_copy_through() {
    let b = receiver(&[1], &[]).snapshot();
    let mut rx = with_windows(1);
    let mut one = Member::new(GROUP, 0x1000);
    assert_eq!(rx.receive(&[one.packet(ms(0))], &b, ms(0)).len(), 1);
    let packet = one.packet(ms(100));
    let other = Member::new(GROUP, 0x2000).packet(ms(200));
    // All three packets are admitted before the first one is opened.
    let out = rx.receive(&[&packet, &other, &packet], &b, ms(200));
    assert_eq!(out.len(), 2);
    assert_eq!(rx.counters.drops(DropReason::EspReplay), 1);
}

#[test]
fn who_dates_packets_ahead_keeps_newcomers_of_the_own_group_out_and_nobody_else() {
    let b = receiver(&[1], &[1]).snapshot();
    let mut rx = with_windows(32);
    for n in 0..100 {
        let ahead = Member::new(OTHER, 0x10_0000 + n).packet(secs(100));
        rx.receive(&[ahead], &b, secs(0));
    }
    let mut same = Member::new(OTHER, 0x2000);
    rx.refuses(&same.packet(secs(1)), DropReason::EspStale, &b, secs(1));
    for mut member in members(GROUP, 0x1000..0x1010) {
        assert_eq!(rx.receive(&[member.packet(secs(1))], &b, secs(1)).len(), 1);
    }
    // The effect ends by itself after the freshness limit.
    assert_eq!(
        rx.receive(&[same.packet(secs(230))], &b, secs(230)).len(),
        1
    );
}

#[test]
fn known_senders_open_at_once_after_a_rotation_whatever_strangers_send() {
    let mut unit = receiver(&[1], &[1]);
    let mut rx = Receiving::default();
    let mut known = members(GROUP, 0x1000..0x1010);
    for member in &mut known {
        let first = member.packet(ms(0));
        assert_eq!(rx.receive(&[first], &unit.snapshot(), ms(0)).len(), 1);
        member.rotate(GROUP, 2);
    }
    // Some members have sent many packets to other units before their first packet arrives here.
    for member in known.iter_mut().skip(8) {
        member.skip(10_000, ms(500));
    }
    let b = unit.change(|u| u.keys = receiver(&[2], &[1]).keys);
    // 100,000 forgeries per second: of ids that nobody has, and of the known ids in the segments in
    // which these begin.
    let spi = key(GROUP, 2).spi;
    let mut n = 0;
    let mut forgeries = |count: usize| -> Vec<_> {
        let forge = |_| {
            n += 1;
            match n % 2 {
                0 => forged(spi, 0x9_0000 + n, u64::from(n % 7) * 256),
                _ => forged(spi, 0x1000 + n % 16, u64::from(n % 512)),
            }
        };
        (0..count).map(forge).collect()
    };
    for round in 0..150 {
        let now = ms(500) + Duration::from_micros(640 * round);
        let mut batch = forgeries(64);
        if round % 10 == 5
            && let Some(member) = known.get_mut(round as usize / 10)
        {
            batch.push(member.packet(now));
            assert_eq!(rx.receive(&batch, &b, now).len(), 1, "round {round}");
        } else {
            assert!(rx.receive(&batch, &b, now).is_empty());
        }
    }
    let strangers = rx.counters.drops(DropReason::EspBudget);
    assert!(
        strangers > 3000,
        "the flood was not above the budget: {strangers}"
    );
}

#[test]
fn a_known_sender_costs_one_derivation_for_each_segment_and_needs_no_budget_for_it() {
    let b = receiver(&[1], &[]).snapshot();
    let mut rx = Receiving::new(RxSettings {
        derivations: 4,
        ..RxSettings::default()
    });
    let mut known = Member::new(GROUP, 0x1000);
    let (mut number, mut derived) = (0.., 0);
    assert_eq!(rx.receive(&[known.packet(ms(0))], &b, ms(0)).len(), 1);
    for _ in 0..20 {
        // Strangers, and forgeries in its name far ahead, use up all budgets.
        let spi = key(GROUP, 1).spi;
        let strangers = number.by_ref().take(20).map(|n| forged(spi, 0x9000 + n, 0));
        let mut forgeries: Vec<_> = strangers.collect();
        let far = number.by_ref().take(20).map(|n| u64::from(n) << 20);
        forgeries.extend(far.map(|counter| forged(spi, 0x1000, counter)));
        assert!(rx.receive(&forgeries, &b, ms(0)).is_empty());
        let before = rx.queue.derived;
        known.skip(SEGMENT as usize - 8, ms(0));
        for _ in 0..4 {
            assert_eq!(rx.receive(&[known.packet(ms(0))], &b, ms(0)).len(), 1);
        }
        derived += rx.queue.derived - before;
    }
    let sent = 1 + 20 * (SEGMENT - 4);
    assert_eq!(derived, sent / SEGMENT, "and the first was known before");
}

#[test]
fn forgeries_in_the_name_of_known_senders_keep_to_what_these_have_of_their_own() {
    let mut unit = receiver(&[1], &[]);
    let mut rx = Receiving::new(RxSettings {
        derivations: 20,
        ..RxSettings::default()
    });
    let mut known = members(GROUP, 0x1000..0x1008);
    for member in &mut known {
        let first = member.packet(ms(0));
        assert_eq!(rx.receive(&[first], &unit.snapshot(), ms(0)).len(), 1);
        member.rotate(GROUP, 2);
    }
    let b = unit.change(|u| u.keys = receiver(&[2], &[]).keys);
    for n in 0..2000_u32 {
        let far = 256 * u64::from(2 + n);
        let forgery = forged(key(GROUP, 2).spi, 0x1000 + n % 8, far);
        assert!(rx.receive(&[forgery], &b, ms(1000)).is_empty());
    }
    let far = 8 * 4 + 20;
    assert_eq!(
        rx.queue.derived,
        far + 8,
        "each has four of its own, then the budget"
    );
    // In the segments in which the senders are expected, one derivation for each of them serves all
    // forgeries.
    for n in 0..2000_u32 {
        let forgery = forged(key(GROUP, 2).spi, 0x1000 + n % 8, u64::from(n % 512));
        assert!(rx.receive(&[forgery], &b, ms(1000)).is_empty());
    }
    assert_eq!(rx.queue.derived, far + 8 + 2 * 8);
    assert_eq!(rx.queue.senders(), 8, "nothing unproven is kept");
    for member in &mut known {
        assert_eq!(
            rx.receive(&[member.packet(ms(1000))], &b, ms(1000)).len(),
            1
        );
    }
}

#[test]
fn keys_that_were_made_ready_for_known_senders_go_with_the_key_that_they_follow_from() {
    let mut unit = receiver(&[2, 1], &[]);
    let mut rx = Receiving::default();
    let first = Member::new(GROUP, 0x1000).packet(ms(0));
    assert_eq!(rx.receive(&[first], &unit.snapshot(), ms(0)).len(), 1);
    let old_gone = unit.change(|u| u.keys = receiver(&[2], &[]).keys);
    rx.receive(&[forged(key(GROUP, 2).spi, 0x1000, 0)], &old_gone, ms(0));
    assert_eq!((rx.queue.keyed(), rx.queue.senders()), (1, 1));
    let all_gone = unit.change(|u| u.keys = receiver(&[3], &[]).keys);
    rx.receive(NOTHING, &all_gone, ms(0));
    assert_eq!((rx.queue.keyed(), rx.queue.senders()), (0, 1));
}

#[test]
fn a_sender_of_one_group_is_a_stranger_in_another() {
    for (group, opens) in [(GROUP, 1), (OTHER, 0)] {
        let mut unit = receiver(&[1], &[1]);
        let mut rx = Receiving::new(RxSettings {
            derivations: 4,
            ..RxSettings::default()
        });
        let mut member = Member::new(group, 0x1000);
        assert_eq!(
            rx.receive(&[member.packet(ms(0))], &unit.snapshot(), ms(0))
                .len(),
            1
        );
        let b = unit.change(|u| u.keys = receiver(&[2, 1], &[1]).keys);
        for n in 0..100 {
            rx.receive(&[forged(key(GROUP, 2).spi, 0x9000 + n, 0)], &b, ms(0));
        }
        member = Member::new(GROUP, 0x1000);
        member.rotate(GROUP, 2);
        assert_eq!(rx.receive(&[member.packet(ms(0))], &b, ms(0)).len(), opens);
    }
}

#[test]
fn a_flood_under_the_key_of_one_group_leaves_another_its_share_of_the_derivations() {
    let b = receiver(&[1], &[1]).snapshot();
    let mut rx = Receiving::new(RxSettings {
        derivations: 40,
        ..RxSettings::default()
    });
    for n in 0..1000 {
        rx.receive(&[forged(key(OTHER, 1).spi, 0x9000 + n, 0)], &b, ms(0));
    }
    assert_eq!(rx.counters.drops(DropReason::EspAuth), 20 + 10);
    for mut member in members(GROUP, 0x1000..0x1020) {
        assert_eq!(rx.receive(&[member.packet(ms(0))], &b, ms(0)).len(), 1);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn no_packet_is_ever_delivered_twice_however_few_windows_there_are(
        windows in 1usize..6,
        steps in proptest::collection::vec((0usize..6, 0u64..4000, any::<u8>(), any::<bool>()), 1..120),
    ) {
        let mut unit = receiver(&[1], &[1]);
        let mut rx = with_windows(windows);
        let mut senders = members(GROUP, 0x1000..0x1003);
        senders.extend(members(OTHER, 0x2000..0x2003));
        let mut now = ms(0);
        let mut sent: Vec<Vec<u8>> = Vec::new();
        let mut delivered = HashSet::new();
        for (from, pause, again, ring_changes) in steps {
            now = now + Duration::from_millis(pause);
            if ring_changes {
                let epochs: &[u64] = if again % 2 == 0 { &[1] } else { &[2] };
                unit.change(|u| u.keys = receiver(epochs, &[1]).keys);
            }
            let b = unit.snapshot();
            sent.push(senders[from].packet(now));
            // The new packet and two earlier ones, in one batch.
            let newest = sent.len() - 1;
            let picks = [newest, usize::from(again) % sent.len(), newest.saturating_sub(1)];
            for pick in picks {
                let before = rx.counters.get(Count::Opened);
                rx.receive(&[&sent[pick]], &b, now);
                if rx.counters.get(Count::Opened) > before {
                    prop_assert!(delivered.insert(pick), "packet {} twice", pick);
                }
            }
            let batch: Vec<_> = picks.iter().map(|pick| sent[*pick].clone()).collect();
            prop_assert!(rx.receive(&batch, &b, now).len() <= picks.len());
        }
    }
}
