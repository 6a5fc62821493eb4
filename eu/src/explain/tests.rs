//! Tests the explanation of each rule: its sentence, the name of the drop, the remedy, and the
//! documented fields.

use std::sync::Arc;

use fpn::crypto::Secret;
use fpn::datapath::Relays;
use fpn::ids::{Epoch, SenderId, Spi};
use fpn::keyshare::{
    EpochKey, Granted, GroupInfo, GroupKeys, GroupPolicy, KeyRing, Transmit, UpdateMode,
};
use fpn::search::policy::Protected;
use fpn::search::{PathAction, PathEntry, Policy};
use fpn::time::{PseudoClock, Pseudotime, Timestamp};

use super::*;

fn ends(v4: bool) -> Pair {
    let (src, dst) = match v4 {
        true => ("10.0.0.1", "10.0.0.2"),
        false => ("fd00::1", "fd00::2"),
    };
    pair(src.parse().unwrap(), dst.parse().unwrap()).unwrap()
}

/// Returns the snapshot of a unit in front of the source, with a path in the group `office`.
fn unit(v4: bool, transmit: fn(Arc<EpochKey>) -> Transmit) -> Snapshot {
    let (spi, suite) = (Spi(0xab), SuiteId::Aes256Gcm);
    let ks = Secret::new([7; 32]);
    let key = EpochKey::new(OFFICE, Epoch(3), spi, suite, ks, Timestamp::default());
    let key = Arc::new(key);
    let group = GroupKeys {
        info: GroupInfo {
            id: OFFICE,
            name: "office".into(),
            priority: 0,
            policy: GroupPolicy::Closed,
            update: UpdateMode::Strict,
            lock: false,
        },
        transmit: transmit(Arc::clone(&key)),
        receive: vec![key],
    };
    let clock = PseudoClock::new(Timestamp::default(), Pseudotime(0));
    let ring = KeyRing::new(
        1,
        clock,
        Pseudotime(0),
        Granted::without_rights(SenderId(0), 1),
        [group],
    );
    let path = entry(PathAction::Encrypt(OFFICE));
    Snapshot {
        version: 5,
        ring: Arc::new(ring),
        paths: Arc::new([(ends(v4), path)].into_iter().collect()),
        policy: Arc::new(Policy {
            served: [ends(v4).src.into()].into_iter().collect(),
            protected: Some(Default::default()),
            open: false,
            ..Policy::default()
        }),
        encapsulation: Encapsulation::Udp(4500),
        port: 4500,
        relays: Relays::NONE,
        mtu: None,
        outside_mtu: 1500,
    }
}

fn entry(action: PathAction) -> PathEntry {
    PathEntry {
        action: Some(action),
        pin: None,
        ages: Timestamp::NEVER,
        mtu: None,
        far: None,
    }
}

fn protect(snapshot: &mut Snapshot, prefix: IpAddr, groups: &[GroupId]) {
    let protected = Protected {
        prefix: prefix.into(),
        groups: groups.to_vec(),
    };
    Arc::make_mut(&mut snapshot.policy).protected = Some([protected].into_iter().collect());
}

fn ask(pair: Pair, snapshot: &Snapshot) -> Explanation {
    explain(pair, snapshot, 1418, |_| None)
}

#[test]
fn a_path_is_told_with_its_key_and_both_directions() {
    for v4 in [true, false] {
        let snapshot = unit(v4, Transmit::Send);
        let told = ask(ends(v4), &snapshot);
        let [out, back] = &told.directions;
        assert_eq!(
            (out.src, out.dst, out.way),
            (ends(v4).src, ends(v4).dst, Way::Out)
        );
        assert_eq!(
            (out.action.as_str(), out.rule.as_str()),
            ("encrypt", "path")
        );
        assert_eq!((&out.drop, &out.remedy), (&None, &None));
        assert_eq!(out.groups, ["office"]);
        assert_eq!((out.epoch, out.suite), (Some(3), Some(SuiteId::Aes256Gcm)));
        assert_eq!(out.spi.as_deref(), Some("000000ab"));
        assert_eq!(
            (back.src, back.dst, back.way),
            (ends(v4).dst, ends(v4).src, Way::In)
        );
        assert_eq!(
            (back.action.as_str(), back.rule.as_str()),
            ("decrypt", "not_clear")
        );
        assert_eq!(back.drop.as_deref(), Some("clear_inbound"));
        assert_eq!(back.groups, ["office"]);
        let carried = (told.encapsulation.as_str(), told.port, told.inner_mtu);
        assert_eq!((carried, told.snapshot), (("udp", 4500, 1418), 5));

        // If the question names the ends in the other order, the answer is about the same terminal.
        let told = ask(ends(v4).reversed(), &snapshot);
        let [there, back] = &told.directions;
        assert_eq!((there.way, back.way), (Way::In, Way::Out));
        assert_eq!((there.src, back.src), (ends(v4).dst, ends(v4).src));
        assert_eq!(back.action, "encrypt");
    }
}

/// Lists each rule of `why` with a word of its sentence, and whether there is a remedy.
#[test]
fn every_rule_has_a_sentence_of_its_own_and_every_drop_a_name() {
    type Case = (
        fn(Arc<EpochKey>) -> Transmit,
        fn(&mut Snapshot, Pair),
        [&'static str; 4],
    );
    fn set(snapshot: &mut Snapshot, pair: Pair, entry: Option<PathEntry>) {
        Arc::make_mut(&mut snapshot.paths).set(pair, entry);
    }
    fn plain(snapshot: &mut Snapshot, pair: Pair, open: bool) {
        set(snapshot, pair, Some(entry(PathAction::Plain)));
        Arc::make_mut(&mut snapshot.policy).open = open;
    }
    let send: fn(_) -> _ = Transmit::Send;
    let cases: [Case; 17] = [
        (send, |_, _| (), ["encrypt", "path", "", "office"]),
        (
            send,
            |s, _| Arc::make_mut(&mut s.policy).served = Default::default(),
            [
                "drop",
                "source_not_served",
                "source_not_served",
                "not a terminal",
            ],
        ),
        (
            send,
            |s, p| set(s, p, None),
            ["wait", "no_path", "", "search"],
        ),
        (
            send,
            |s, p| {
                let ended = PathEntry {
                    action: None,
                    pin: Some(OFFICE),
                    ages: Timestamp::NEVER,
                    mtu: None,
                    far: None,
                };
                set(s, p, Some(ended));
            },
            ["wait", "path_ended", "", "ended"],
        ),
        (
            send,
            |s, p| {
                let drop = PathAction::Drop(DropReason::SearchBudget);
                set(s, p, Some(entry(drop)));
            },
            ["drop", "not_found", "search_budget", "more searches"],
        ),
        (
            send,
            |s, p| {
                let drop = PathAction::Drop(DropReason::NoPathClosed);
                set(s, p, Some(entry(drop)));
            },
            [
                "drop",
                "not_found",
                "no_path_closed",
                "has the policy `open`",
            ],
        ),
        (
            send,
            |s, p| {
                let drop = PathAction::Drop(DropReason::NoPathClosed);
                set(s, p, Some(entry(drop)));
                Arc::make_mut(&mut s.policy).open = true;
            },
            ["drop", "not_found", "no_path_closed", "encrypted before"],
        ),
        (
            send,
            |s, p| {
                let pinned = PathEntry {
                    pin: Some(OFFICE),
                    ..entry(PathAction::Plain)
                };
                set(s, p, Some(pinned));
            },
            ["drop", "pinned", "no_path_closed", "office before"],
        ),
        (
            send,
            |s, p| plain(s, p, true),
            ["plain", "open", "", "has the policy `open`"],
        ),
        (
            send,
            |s, p| plain(s, p, false),
            [
                "drop",
                "not_clear",
                "no_path_protected",
                "has the policy `open`",
            ],
        ),
        (
            send,
            |s, p| {
                plain(s, p, true);
                Arc::make_mut(&mut s.policy).protected = None;
            },
            [
                "drop",
                "not_clear",
                "no_path_protected",
                "does not know the protected prefixes",
            ],
        ),
        (
            send,
            |s, p| {
                plain(s, p, true);
                protect(s, p.dst, &[OFFICE]);
            },
            ["drop", "not_clear", "no_path_protected", "is protected"],
        ),
        (
            send,
            |s, p| protect(s, p.dst, &[LEFT]),
            [
                "drop",
                "prefix_forbids",
                "no_path_protected",
                "may not carry",
            ],
        ),
        (
            |_| Transmit::Stopped,
            |_, _| (),
            ["wait", "stopped", "", "new key"],
        ),
        (
            |_| Transmit::Locked,
            |_, _| (),
            ["drop", "locked", "locked", "locked"],
        ),
        (
            |_| Transmit::Withheld,
            |_, _| (),
            ["drop", "withheld", "no_key", "suite"],
        ),
        (
            send,
            |s, p| set(s, p, Some(entry(PathAction::Encrypt(LEFT)))),
            ["drop", "no_group", "no_key", "has left"],
        ),
    ];
    for v4 in [true, false] {
        for (transmit, change, [action, rule, drop, word]) in &cases {
            let mut snapshot = unit(v4, *transmit);
            change(&mut snapshot, ends(v4));
            let [out, _] = ask(ends(v4), &snapshot).directions;
            assert_eq!((&*out.action, &*out.rule), (*action, *rule));
            assert_eq!(out.drop.unwrap_or_default(), *drop, "{rule}");
            assert!(out.why.contains(word), "{rule}: {}", out.why);
            assert_eq!(
                out.remedy.is_some(),
                *action == "drop" || ["stopped", "no_path"].contains(rule)
            );
        }
    }
}

#[test]
fn what_arrives_is_told_by_the_rule_that_refuses_it() {
    type Case = (fn(&mut Snapshot, Pair), [&'static str; 4]);
    let cases: [Case; 8] = [
        (
            |_, _| (),
            [
                "decrypt",
                "not_clear",
                "clear_inbound",
                "has the policy `open`",
            ],
        ),
        (
            |s, _| Arc::make_mut(&mut s.policy).open = true,
            ["decrypt", "encrypted", "clear_inbound", "was encrypted"],
        ),
        (
            |s, p| {
                Arc::make_mut(&mut s.paths).set(p, None);
                Arc::make_mut(&mut s.policy).open = true;
            },
            ["plain", "open", "", "in clear are delivered"],
        ),
        (
            |s, p| {
                let left = entry(PathAction::Encrypt(LEFT));
                Arc::make_mut(&mut s.paths).set(p, Some(left));
            },
            [
                "drop",
                "path_names_another",
                "esp_wrong_group",
                "the group 9",
            ],
        ),
        (
            |s, _| Arc::make_mut(&mut s.policy).protected = None,
            [
                "drop",
                "prefixes_unknown",
                "esp_wrong_group",
                "delivers nothing",
            ],
        ),
        (
            |s, p| protect(s, p.src, &[LEFT]),
            [
                "drop",
                "prefix_forbids",
                "esp_wrong_group",
                "no group of this unit",
            ],
        ),
        (
            |s, _| Arc::make_mut(&mut s.policy).served = Default::default(),
            [
                "drop",
                "destination_not_served",
                "destination_not_served",
                "not a terminal",
            ],
        ),
        (
            |s, _| {
                let clock = PseudoClock::new(Timestamp::default(), Pseudotime(0));
                s.ring = Arc::new(KeyRing::empty(clock));
            },
            ["drop", "not_clear", "clear_inbound", "has no keys"],
        ),
    ];
    for v4 in [true, false] {
        for (change, [action, rule, drop, word]) in &cases {
            let mut snapshot = unit(v4, Transmit::Send);
            change(&mut snapshot, ends(v4));
            let [_, back] = ask(ends(v4), &snapshot).directions;
            assert_eq!((&*back.action, &*back.rule), (*action, *rule));
            assert_eq!(back.drop.unwrap_or_default(), *drop, "{rule}");
            assert!(back.why.contains(word), "{rule}: {}", back.why);
            assert_eq!(back.remedy.is_some(), *action == "drop", "{rule}");
        }
    }
}

#[test]
fn a_locked_group_is_told_in_both_directions() {
    for v4 in [true, false] {
        let snapshot = unit(v4, |_| Transmit::Locked);
        for told in ask(ends(v4), &snapshot).directions {
            assert_eq!((&*told.action, &*told.rule), ("drop", "locked"));
            assert_eq!(told.drop.as_deref(), Some("locked"));
            assert!(told.why.contains("keys of the group office are locked"));
            assert!(told.remedy.unwrap().contains("--no-lock"));
        }
        // What a locked group would not deliver either is told by that reason.
        let mut snapshot = snapshot;
        Arc::make_mut(&mut snapshot.policy).served = Default::default();
        let [_, back] = ask(ends(v4), &snapshot).directions;
        assert_eq!(back.rule, "not_clear");
    }
}

#[test]
fn a_far_end_that_is_a_terminal_of_this_unit_too_is_told_where_no_unit_is_found() {
    for v4 in [true, false] {
        let mut snapshot = unit(v4, Transmit::Send);
        let Pair { src, dst } = ends(v4);
        let served = [src.into(), dst.into()].into_iter().collect();
        Arc::make_mut(&mut snapshot.policy).served = served;
        // A path was found: there is a unit in front of it.
        assert_eq!(ask(ends(v4), &snapshot).directions[0].remedy, None);
        let nowhere = entry(PathAction::Drop(DropReason::NoPathClosed));
        for path in [None, Some(nowhere)] {
            Arc::make_mut(&mut snapshot.paths).set(ends(v4), path);
            let [out, _] = ask(ends(v4), &snapshot).directions;
            let remedy = out.remedy.unwrap();
            assert!(
                remedy.starts_with(&format!("{dst} is a terminal of this unit too")),
                "{remedy}"
            );
        }
    }
}

#[test]
fn a_terminal_that_the_manager_does_not_let_the_unit_serve_is_told_with_what_adds_to_its_limits() {
    for v4 in [true, false] {
        let mut snapshot = unit(v4, Transmit::Send);
        let Pair { src, dst } = ends(v4);
        let policy = Arc::make_mut(&mut snapshot.policy);
        policy.served = Default::default();
        let told = |snapshot: &Snapshot| {
            let [out, back] = explain(Pair { src, dst }, snapshot, 1418, |_| None).directions;
            assert_eq!(out.rule, "source_not_served");
            (out.why, out.remedy.unwrap(), back.remedy.unwrap())
        };
        let (why, remedy, _) = told(&snapshot);
        assert!(!why.contains("manager") && remedy.contains("add it to unit.ce"));
        Arc::make_mut(&mut snapshot.policy).allowed = Some([dst.into()].into_iter().collect());
        let (why, remedy, _) = told(&snapshot);
        assert!(why.contains("the manager does not let"), "{why}");
        let command = format!("`fpn-mge eu set UNIT --may-serve-add {src}`");
        assert!(remedy.contains(&command), "{remedy}");
    }
}

#[test]
fn addresses_of_two_families_and_those_of_no_host_are_told_apart() {
    let (v4, v6) = ("10.0.0.1".parse().unwrap(), "fd00::2".parse().unwrap());
    for (src, dst) in [(v4, v6), (v6, v4)] {
        let said = pair(src, dst).unwrap_err();
        assert!(said.contains("different families"), "{said}");
    }
    for (src, dst) in [("10.0.0.1", "224.0.0.1"), ("fd00::1", "ff02::1")] {
        let group = pair(src.parse().unwrap(), dst.parse().unwrap()).unwrap();
        let v4 = group.src.is_ipv4();
        let [out, _] = ask(group, &unit(v4, Transmit::Send)).directions;
        assert_eq!((&*out.action, &*out.rule), ("drop", "not_carried"));
        assert_eq!(out.drop.as_deref(), Some("multicast"));
    }
}

#[test]
fn every_field_and_every_rule_is_documented() {
    let docs = include_str!("../../../docs/eu.md");
    let section = docs.split("### explain").nth(1).unwrap();
    let section = section.split("###").next().unwrap();
    let told = ask(ends(true), &unit(true, Transmit::Send));
    let value = serde_json::to_value(told).unwrap();
    let fields = value.as_object().unwrap().keys();
    let of_direction = value["directions"][0].as_object().unwrap().keys();
    for field in fields.chain(of_direction) {
        assert!(section.contains(&format!("`{field}`")), "{field}");
    }
    for rule in [
        "not_carried",
        "source_not_served",
        "no_path",
        "path_ended",
        "not_found",
        "pinned",
        "open",
        "not_clear",
        "prefix_forbids",
        "path",
        "stopped",
        "locked",
        "withheld",
        "no_group",
        "encrypted",
        "prefixes_unknown",
        "path_names_another",
        "destination_not_served",
    ] {
        assert!(section.contains(&format!("`{rule}`")), "{rule}");
    }
}

const OFFICE: GroupId = GroupId(1);
const LEFT: GroupId = GroupId(9);
