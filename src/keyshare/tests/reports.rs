//! What a unit can have its manager believe of its terminals, and what it costs.

use std::time::Duration;

use super::desk::{Desk, own};
use crate::DropReason;
use crate::ids::EuId;
use crate::keyshare::eu::EuMachine;
use crate::keyshare::ring::UpdateMode;
use crate::manager::{AdminRequest, GroupChange, MgeEvent};
use crate::wire::control::{Allowed, Body, Claim, ClaimKind, Kind, MAX_DATAGRAM, MayServe, Report};

#[test]
fn a_unit_reports_its_terminals_and_its_version_at_registration_and_after_changes() {
    let (mut desk, mut unit) = Desk::registered(UpdateMode::Strict);
    unit.set_claims(desk.now, claims("10.0.0", 3));
    desk.pass(ms(10_000), &mut unit);
    assert_eq!(told(&desk), claims("10.0.0", 3));
    assert_eq!(desk.mge.unit_report(desk.now, UNIT).unwrap().version, "1-x");
    unit.set_claims(desk.now, claims("10.0.1", 200));
    desk.pass(ms(10_000), &mut unit);
    assert_eq!(told(&desk), claims("10.0.1", 200));
    let acks = desk.said.iter();
    let acks = acks.filter(|d| d.payload[5] == Kind::ReportAck as u8);
    assert_eq!(acks.count(), 3, "one part, then two");
    // What cannot be reported is counted.
    unit.set_claims(desk.now, many(1500));
    desk.pass(ms(10_000), &mut unit);
    assert_eq!(told(&desk), many(1024));
    assert_eq!(desk.mge.unit_report(desk.now, UNIT).unwrap().left_out, 476);
}

#[test]
fn an_unfinished_report_and_one_that_is_older_than_the_last_replace_nothing() {
    let (mut desk, mut unit) = quiet();
    let parts = Report::parts(7, "2", &many(200));
    assert!(parts.len() > 2);
    for (n, part) in parts[..parts.len() - 1].iter().enumerate() {
        if let Some(early) = parts.get(n + 1) {
            let refused = say(&mut desk, &mut unit, early);
            assert_eq!(refused, Err(DropReason::ControlUnexpected));
        }
        assert_eq!(say(&mut desk, &mut unit, part), Ok(()));
        assert_eq!(told(&desk), [], "only whole reports count");
    }
    // Neither a part that is not the next one, nor one of another report, nor of another length.
    let last = parts.last().unwrap();
    let strange = [
        Report {
            part: last.part + 1,
            parts: last.parts + 1,
            ..last.clone()
        },
        Report {
            number: 6,
            ..last.clone()
        },
        Report {
            number: 8,
            ..last.clone()
        },
        Report {
            parts: last.parts + 1,
            ..last.clone()
        },
    ];
    for part in &strange {
        let refused = say(&mut desk, &mut unit, part);
        assert_eq!(refused, Err(DropReason::ControlUnexpected));
        assert_eq!(told(&desk), []);
    }
    assert_eq!(say(&mut desk, &mut unit, last), Ok(()));
    assert_eq!(told(&desk), many(200));
    for part in Report::parts(6, "1", &many(3)) {
        let refused = say(&mut desk, &mut unit, &part);
        assert_eq!(refused, Err(DropReason::ControlUnexpected));
    }
    // A repeat is acknowledged again and changes nothing.
    desk.says();
    assert_eq!(say(&mut desk, &mut unit, &parts[0]), Ok(()));
    assert_eq!(desk.says().len(), 1);
    assert_eq!(told(&desk), many(200));
    // A newer report that is not finished leaves the older one, and a finished one replaces it.
    let newer = Report::parts(8, "3", &many(100));
    assert_eq!(say(&mut desk, &mut unit, &newer[0]), Ok(()));
    assert_eq!(told(&desk), many(200));
    for part in &newer[1..] {
        assert_eq!(say(&mut desk, &mut unit, part), Ok(()));
    }
    assert_eq!(told(&desk), many(100));
}

#[test]
fn a_member_cannot_report_more_than_the_bound_nor_keep_the_manager_busy_with_reports() {
    let (mut desk, mut unit) = quiet();
    let parts = Report::MAX_PARTS;
    let full = |part| Report {
        number: 2,
        part,
        parts,
        left_out: 0,
        version: String::new(),
        claims: many(60),
    };
    assert!(Body::Report(full(0)).encode().len() + 56 <= MAX_DATAGRAM);
    let taken: Vec<_> = (0..parts)
        .map(|part| say(&mut desk, &mut unit, &full(part)))
        .collect();
    assert_eq!(taken[16], Ok(()), "17 x 60 claims");
    assert_eq!(taken[17], Err(DropReason::ControlMalformed));
    assert_eq!(told(&desk), []);
    desk.pass(ms(5_000), &mut unit);
    let mut taken = 0;
    for number in 3..1000 {
        match say(
            &mut desk,
            &mut unit,
            &Report::parts(number, "1", &many(1))[0],
        ) {
            Ok(()) => taken += 1,
            Err(reason) => assert_eq!(reason, DropReason::ControlBudget),
        }
    }
    assert_eq!(taken, 48);
    // Others of its messages are taken all the same, and reports are again when time has passed.
    let lookup = Body::Lookup(crate::wire::control::Lookup { offset: 0 });
    assert!(desk.hear(own(), &unit.say(&lookup)).is_ok());
    desk.pass(ms(5_000), &mut unit);
    let again = Report::parts(2000, "1", &many(2));
    assert_eq!(say(&mut desk, &mut unit, &again[0]), Ok(()));
    assert_eq!(told(&desk), many(2));
}

#[test]
fn an_acknowledgement_is_never_longer_than_the_part_and_goes_to_its_sender_alone() {
    let (mut desk, mut unit) = quiet();
    let shortest = Report::parts(2, "", &[]).remove(0);
    let sent = unit.say(&Body::Report(shortest));
    desk.says();
    let elsewhere = ([192, 0, 2, 66], 6666).into();
    assert!(desk.hear(elsewhere, &sent).is_ok());
    let said = desk.says();
    assert_eq!(said.len(), 1);
    assert!(said[0].to == elsewhere && said[0].payload.len() <= sent.len());
    assert_eq!(desk.hear(own(), &sent), Err(DropReason::ControlReplay));
}

#[test]
fn a_unit_with_limits_gets_them_behind_the_protected_prefixes_and_nobody_else_does() {
    let (mut desk, mut unit) = quiet();
    let group = AdminRequest::SetGroup {
        group: "group1".parse().unwrap(),
        change: GroupChange {
            protect: Some(vec!["10.0.0.0/8".parse().unwrap()]),
            ..GroupChange::default()
        },
    };
    desk.admin(group);
    let mut rules = rules(&mut desk, &mut unit);
    assert_eq!(rules.pop(), Some((1, MayServe::Everything)));
    assert!(desk.mge.unit_report(desk.now, UNIT).unwrap().up_to_date);
    for limits in [only(&["10.1.0.0/16", "fd00::/8"]), only(&["10.2.0.0/16"])] {
        set(&mut desk, limits.clone());
        assert!(!desk.mge.unit_report(desk.now, UNIT).unwrap().up_to_date);
        rules = self::rules(&mut desk, &mut unit);
        assert_eq!(rules, [(1, limits)]);
        assert!(desk.mge.unit_report(desk.now, UNIT).unwrap().up_to_date);
    }
    set(&mut desk, MayServe::Everything);
    assert_eq!(
        self::rules(&mut desk, &mut unit),
        [(1, MayServe::Everything)]
    );
}

#[test]
fn a_unit_that_says_to_serve_what_it_may_not_is_noticed() {
    let (mut desk, mut unit) = quiet();
    let say_all = |desk: &mut Desk, unit: &mut EuMachine, number, claims: &[Claim]| {
        for part in Report::parts(number, "1", claims) {
            assert_eq!(say(desk, unit, &part), Ok(()));
        }
    };
    let noticed = |desk: &mut Desk| {
        let all: Vec<_> = std::mem::take(&mut desk.events);
        let beyond = all.into_iter().filter_map(|event| match event {
            MgeEvent::Beyond { eu, terminal, more } => Some((eu, terminal.to_string(), more)),
            _ => None,
        });
        beyond.collect::<Vec<_>>()
    };
    say_all(&mut desk, &mut unit, 2, &claims("10.1.0", 3));
    set(&mut desk, only(&["10.1.0.0/31"]));
    assert_eq!(desk.mge.status(desk.now).beyond, [UNIT], "of before, still");
    assert_eq!(noticed(&mut desk), []);
    let address = |text: &str| text.parse().unwrap();
    let found = |desk: &Desk, text| desk.mge.where_is(desk.now, address(text)).claims;
    assert!(found(&desk, "10.1.0.1")[0].allowed && !found(&desk, "10.1.0.2")[0].allowed);
    // A unit that keeps its limits reports what it does not serve, which is no claim.
    let mut honest = claims("10.1.0", 1);
    honest.push(Claim {
        prefix: "10.1.0.0/24".parse().unwrap(),
        kind: ClaimKind::Refused,
    });
    say_all(&mut desk, &mut unit, 3, &honest);
    assert_eq!(desk.mge.status(desk.now).beyond, []);
    assert_eq!(noticed(&mut desk), []);
    assert_eq!(found(&desk, "10.1.0.2"), []);
    say_all(&mut desk, &mut unit, 4, &claims("10.1.0", 3));
    assert_eq!(noticed(&mut desk), [(UNIT, "10.1.0.2/32".into(), 1)]);
    assert_eq!(desk.mge.status(desk.now).beyond, [UNIT]);
}

fn set(desk: &mut Desk, may_serve: MayServe) {
    let unit = "north".parse().unwrap();
    desk.admin(AdminRequest::SetUnit { unit, may_serve });
}

fn only(prefixes: &[&str]) -> MayServe {
    let prefixes = prefixes.iter().map(|prefix| prefix.parse().unwrap());
    MayServe::Only(Allowed::new(prefixes).unwrap())
}

/// Lets the unit fetch its rules, and returns each change: the number of protected prefixes, and what
/// it may serve.
fn rules(desk: &mut Desk, unit: &mut EuMachine) -> Vec<(usize, MayServe)> {
    let mut all = Vec::new();
    for _ in 0..40 {
        desk.pass(ms(100), unit);
        let taken = std::mem::take(&mut desk.rules).into_iter();
        all.extend(taken.map(|rules| (rules.protected.len(), rules.may_serve)));
    }
    all
}

/// Returns a registered unit that has made its first report, which was empty.
fn quiet() -> (Desk, EuMachine) {
    let (mut desk, mut unit) = Desk::registered(UpdateMode::Strict);
    desk.pass(ms(2_000), &mut unit);
    let report = desk.mge.unit_report(desk.now, UNIT);
    assert!(report.is_some_and(|report| report.terminals.is_empty()));
    (desk, unit)
}

/// Has the unit send a part, whatever its own software would do.
fn say(desk: &mut Desk, unit: &mut EuMachine, part: &Report) -> Result<(), DropReason> {
    let datagram = unit.say(&Body::Report(part.clone()));
    desk.hear(own(), &datagram).map(drop)
}

fn told(desk: &Desk) -> Vec<Claim> {
    let report = desk.mge.unit_report(desk.now, UNIT);
    let terminals = report.map(|report| report.terminals).unwrap_or_default();
    let claims = terminals.into_iter().map(|reported| Claim {
        prefix: reported.terminal,
        kind: reported.kind,
    });
    claims.collect()
}

fn claims(net: &str, count: u8) -> Vec<Claim> {
    let claim = |n| Claim {
        prefix: format!("{net}.{n}/32").parse().unwrap(),
        kind: ClaimKind::Listed,
    };
    (1..=count).map(claim).collect()
}

fn many(count: u32) -> Vec<Claim> {
    let claim = |n: u32| Claim {
        prefix: std::net::IpAddr::V6((0xfd00_u128 << 112 | u128::from(n)).into()).into(),
        kind: ClaimKind::Learned,
    };
    (0..count).map(claim).collect()
}

fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}

const UNIT: EuId = EuId(1);
