//! Tests every answer of [`decide`] and [`hear`], each also with a real packet.

use super::*;
use crate::search::policy::NotClear;

fn pair(v4: bool) -> Pair {
    Pair {
        src: terminal(1, v4),
        dst: terminal(2, v4),
    }
}

/// A decision, in a form that can be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Done {
    Seal(Spi),
    Hold(Wait),
    Plain,
    Drop(DropReason),
}

fn done(action: &Action) -> Done {
    match action {
        Action::Seal(key) => Done::Seal(key.spi),
        Action::Hold(wait) => Done::Hold(*wait),
        Action::Plain => Done::Plain,
        Action::Drop(reason) => Done::Drop(*reason),
    }
}

/// Asserts what is decided about terminal 1's packets to terminal 2, and that a real packet is
/// treated in this way.
fn decides(v4: bool, change: impl Fn(&mut Unit), expected: (Done, Why)) {
    let mut unit = Unit::new(1);
    change(&mut unit);
    let snapshot = unit.snapshot();
    let decision = decide(&pair(v4), &snapshot);
    assert_eq!((done(&decision.action), decision.why), expected);
    let mut tx = Sending::default();
    let out = tx.send(&[udp(v4, 10)], &snapshot, start());
    let count = |count| tx.counters.get(count);
    let happened = match expected.0 {
        Done::Seal(_) => count(Count::Sealed) == 1 && out.len() == 1,
        Done::Hold(_) => count(Count::Held) == 1 && out.is_empty(),
        Done::Plain => count(Count::ClearOut) == 1 && out.len() == 1,
        Done::Drop(reason) => tx.counters.drops(reason) == 1 && out.is_empty(),
    };
    assert!(happened, "{expected:?}");
}

fn set_path(unit: &mut Unit, action: Option<PathAction>, pin: Option<GroupId>) {
    for (_, path) in &mut unit.paths {
        *path = entry(action, pin);
    }
}

fn plain(unit: &mut Unit) {
    set_path(unit, Some(PathAction::Plain), None);
}

#[test]
fn every_rule_of_what_leaves_is_named() {
    for v4 in [true, false] {
        let net = IpNet::from(terminal(2, v4));
        let spi = key(GROUP, 1).spi;
        let dropped = Done::Drop;
        let wait = Done::Hold(Wait::Search);
        decides(v4, |_| (), (Done::Seal(spi), Why::Path(GROUP)));
        decides(
            v4,
            |u| u.policy.served = serving(&[terminal(3, v4)]),
            (dropped(DropReason::SourceNotServed), Why::SourceNotServed),
        );
        decides(v4, |u| u.paths.clear(), (wait, Why::NoPath));
        decides(
            v4,
            |u| set_path(u, None, Some(GROUP)),
            (wait, Why::PathEnded),
        );
        decides(
            v4,
            |u| {
                plain(u);
                u.policy.open = true;
            },
            (Done::Plain, Why::Open),
        );
        decides(
            v4,
            |u| {
                u.policy.open = true;
                set_path(u, Some(PathAction::Plain), Some(GROUP));
            },
            (dropped(DropReason::NoPathClosed), Why::Pinned(GROUP)),
        );
        for (change, why) in [
            (
                (|u, _| u.policy.open = false) as fn(&mut Unit, IpNet),
                NotClear::Closed,
            ),
            (|u, _| u.policy.protected = None, NotClear::PrefixesUnknown),
            (|u, net| u.protect(net, &[GROUP]), NotClear::Protected(net)),
        ] {
            let changed = |u: &mut Unit| {
                u.policy.open = true;
                change(u, net);
            };
            decides(
                v4,
                |u| {
                    plain(u);
                    changed(u);
                },
                (dropped(DropReason::NoPathProtected), Why::NotClear(why)),
            );
            decides(
                v4,
                |u| {
                    let reason = DropReason::NoPathProtected;
                    set_path(u, Some(PathAction::Drop(reason)), None);
                    changed(u);
                },
                (
                    dropped(DropReason::NoPathProtected),
                    Why::NotFound(Some(why)),
                ),
            );
        }
        decides(
            v4,
            |u| {
                set_path(u, Some(PathAction::Drop(DropReason::SearchBudget)), None);
                u.policy.open = true;
            },
            (dropped(DropReason::SearchBudget), Why::NotFound(None)),
        );
        decides(
            v4,
            |u| u.protect(net, &[OTHER]),
            (
                dropped(DropReason::NoPathProtected),
                Why::PrefixForbids(GROUP, net),
            ),
        );
        decides(
            v4,
            |u| u.keys[0].1 = Transmit::Stopped,
            (Done::Hold(Wait::Start), Why::Stopped(GROUP)),
        );
        decides(
            v4,
            |u| u.keys[0].1 = Transmit::Locked,
            (dropped(DropReason::Locked), Why::Locked(GROUP)),
        );
        decides(
            v4,
            |u| u.keys[0].1 = Transmit::Withheld,
            (dropped(DropReason::NoKey), Why::Withheld(GROUP)),
        );
        decides(
            v4,
            |u| u.keys.clear(),
            (dropped(DropReason::NoKey), Why::NoGroup(GROUP)),
        );
    }
}

#[test]
fn nothing_is_carried_between_addresses_that_no_two_hosts_have() {
    let snapshot = Unit::new(1).change(|u| u.policy.served = everybody());
    let of = |src: &str, dst: &str| {
        let pair = Pair {
            src: src.parse().unwrap(),
            dst: dst.parse().unwrap(),
        };
        let decision = decide(&pair, &snapshot);
        let heard = hear(None, &pair, &snapshot);
        if let (Done::Drop(reason), Why::NotCarried) = (done(&decision.action), decision.why) {
            assert_eq!(heard, Err(Unheard::NotCarried(reason)));
            return Some(reason);
        }
        assert!(!matches!(heard, Err(Unheard::NotCarried(_))));
        None
    };
    let (malformed, multicast) = (Some(DropReason::MalformedIp), Some(DropReason::Multicast));
    assert_eq!(of("224.0.0.1", "10.0.0.1"), malformed);
    assert_eq!(of("ff02::1", "fd00::1"), malformed);
    assert_eq!(of("::ffff:10.0.0.1", "fd00::1"), malformed);
    assert_eq!(of("fd00::1", "::ffff:10.0.0.1"), malformed);
    assert_eq!(of("10.0.0.1", "224.0.0.1"), multicast);
    assert_eq!(of("10.0.0.1", "255.255.255.255"), multicast);
    assert_eq!(of("fd00::1", "ff02::1"), multicast);
    assert_eq!(of("10.0.0.1", "10.0.0.2"), None);
    assert_eq!(of("fd00::1", "fd00::2"), None);
}

/// Asserts whether unit 2 hears terminal 1, and that a real packet is treated in this way.
fn hears(
    v4: bool,
    group: Option<GroupId>,
    change: impl Fn(&mut Unit),
    expected: Result<(), Unheard>,
) {
    let mut unit = Unit::new(2);
    change(&mut unit);
    let snapshot = unit.snapshot();
    assert_eq!(hear(group, &pair(v4), &snapshot), expected, "{group:?}");
    let clear = udp(v4, 10);
    let packet = match group {
        None => clear,
        Some(_) => {
            let sealed = Sending::default().send(&[clear], &Unit::new(1).snapshot(), start());
            across(&sealed).remove(0)
        }
    };
    let mut rx = Receiving::default();
    match expected {
        Ok(()) => assert_eq!(rx.receive(&[packet], &snapshot, start()).len(), 1),
        Err(why) => rx.refuses(&packet, why.reason(), &snapshot, start()),
    }
}

#[test]
fn every_rule_of_what_arrives_is_named() {
    for v4 in [true, false] {
        let net = IpNet::from(terminal(1, v4));
        let open = |u: &mut Unit| {
            u.paths.clear();
            u.policy.open = true;
        };
        let in_clear = |change: &dyn Fn(&mut Unit), expected| {
            let changed = |u: &mut Unit| {
                open(u);
                change(u);
            };
            hears(v4, None, changed, expected);
        };
        in_clear(&|_| (), Ok(()));
        for (change, why) in [
            (
                &(|u: &mut Unit| u.policy.open = false) as &dyn Fn(&mut Unit),
                NotClear::Closed,
            ),
            (&|u| u.policy.protected = None, NotClear::PrefixesUnknown),
            (&|u| u.protect(net, &[GROUP]), NotClear::Protected(net)),
        ] {
            in_clear(change, Err(Unheard::NotClear(why)));
        }
        for way in [pair(v4), pair(v4).reversed()] {
            let encrypted = |u: &mut Unit| u.paths = vec![(way, entry(None, Some(GROUP)))];
            in_clear(&encrypted, Err(Unheard::Encrypted));
        }
        let nobody = |u: &mut Unit| u.policy.served = Served::default();
        in_clear(&nobody, Err(Unheard::DestinationNotServed));

        let sealed = |change: &dyn Fn(&mut Unit), expected| {
            hears(v4, Some(GROUP), change, expected);
        };
        sealed(&|_| (), Ok(()));
        sealed(&|u| u.paths.clear(), Ok(()));
        sealed(
            &|u| set_path(u, Some(PathAction::Encrypt(OTHER)), None),
            Err(Unheard::PathNames(OTHER)),
        );
        sealed(
            &|u| set_path(u, None, Some(OTHER)),
            Err(Unheard::PathNames(OTHER)),
        );
        sealed(
            &|u| u.policy.protected = None,
            Err(Unheard::PrefixesUnknown),
        );
        sealed(
            &|u| u.protect(net, &[OTHER]),
            Err(Unheard::PrefixForbids(net)),
        );
        sealed(&nobody, Err(Unheard::DestinationNotServed));
    }
}

#[test]
fn encapsulation_port_and_terminals_change_with_the_snapshot_and_no_counter_begins_again() {
    for v4 in [true, false] {
        let (mut a, mut b) = (Unit::new(1), Unit::new(2));
        let (mut tx, mut rx) = (Sending::default(), Receiving::default());
        let mut used = Vec::new();
        let ways = [
            (Encapsulation::Udp(4500), 4500),
            (Encapsulation::Bare, 4500),
            (Encapsulation::Udp(5500), 5500),
            (Encapsulation::Udp(4500), 4500),
        ];
        for (encapsulation, port) in ways {
            let from = a.change(|u| u.encapsulation = encapsulation);
            let to = b.change(|u| u.port = port);
            let sealed = across(&tx.send(&[udp(v4, 10), udp(v4, 11)], &from, start()));
            for packet in &sealed {
                let ip = IpHeader::parse(packet).unwrap();
                let Found::Esp(at) = EspPacket::find(&ip, packet, port) else {
                    panic!("no ESP: {encapsulation:?}");
                };
                let bare = encapsulation == Encapsulation::Bare;
                assert_eq!(ip.protocol == protocol::ESP, bare);
                let esp = EspPacket::parse(&ip, &packet[at..]).unwrap();
                used.push((esp.header.sender, esp.header.counter));
            }
            assert_eq!(rx.receive(&sealed, &to, start()).len(), 2);
            // A packet that was received before stays received.
            for packet in &sealed {
                rx.refuses(packet, DropReason::EspReplay, &to, start());
            }
        }
        let mut once = used.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!((once.len(), used.len()), (8, 8), "a nonce was used twice");
        assert!(used.is_sorted(), "a counter went back");

        // UDP to another port than that of the snapshot is not ESP.
        let from = a.change(|u| u.encapsulation = Encapsulation::Udp(5500));
        let sealed = across(&tx.send(&[udp(v4, 10)], &from, start())).remove(0);
        let to = b.snapshot();
        rx.refuses(&sealed, DropReason::ClearInbound, &to, start());

        // Terminals come and go also while the queue stays the same.
        let from = a.change(|u| u.policy.served = serving(&[terminal(3, v4)]));
        assert!(tx.send(&[udp(v4, 10)], &from, start()).is_empty());
        assert_eq!(tx.counters.drops(DropReason::SourceNotServed), 1);
        let from = a.change(|u| u.policy.served = serving(&[terminal(1, v4)]));
        assert_eq!(tx.send(&[udp(v4, 10)], &from, start()).len(), 1);
    }
}
