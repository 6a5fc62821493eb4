//! Which unit serves an address, as the operator sees it.

use fpn::wire::control::ClaimKind::{Learned, Listed, Refused};
use serde_json::{Value, json};

use crate::end_to_end::fleet;
use crate::json::check;
use crate::lab::Lab;

#[test]
fn where_names_the_unit_in_front_of_a_terminal_and_two_that_claim_it() {
    let (lab, units) = fleet(2);
    units[0].claim(&[("10.0.0.0/28", Listed), ("fd00::1/128", Listed)]);
    units[1].claim(&[("10.0.0.16/32", Learned), ("10.9.0.0/24", Refused)]);
    let claims = |address: &str| -> Vec<Value> {
        let found = lab.json(&["where", address]);
        check("where", &found);
        found["claims"].as_array().unwrap().clone()
    };
    let one = lab.wait_for("the first unit's report", |_| claims("10.0.0.3").pop());
    assert_eq!(
        (&one["unit"], &one["terminal"], &one["kind"], &one["live"]),
        (
            &json!("eu0"),
            &json!("10.0.0.0/28"),
            &json!("listed"),
            &json!(true)
        )
    );
    let two = lab.wait_for("the second unit's report", |_| claims("10.0.0.16").pop());
    assert_eq!(
        (&two["unit"], &two["kind"]),
        (&json!("eu1"), &json!("learned"))
    );
    assert_eq!(claims("fd00::1")[0]["unit"], "eu0");
    for nobody in ["10.0.0.17", "10.9.0.1", "fd00::2"] {
        assert!(claims(nobody).is_empty(), "{nobody}");
        let said = lab.said(&["where", nobody]);
        assert!(said.contains("No unit has reported"), "{said}");
    }
    let wrong = lab.fails(&["where", "10.0.0"]);
    assert!(wrong.contains("10.0.0"), "{wrong}");

    let shown = lab.json(&["eu", "show", "eu1"]);
    check("unit", &shown);
    assert_eq!(
        shown["report"]["terminals"],
        json!([
            {"terminal": "10.0.0.16/32", "kind": "learned"},
            {"terminal": "10.9.0.0/24", "kind": "refused"},
        ])
    );
    assert_eq!(shown["report"]["version"], "0.0.0-test");
    let text = lab.ok(&["eu", "show", "eu1"]);
    for line in [
        "version   0.0.0-test",
        "learned   10.0.0.16",
        "refused   10.9.0.0/24",
    ] {
        assert!(text.contains(line), "{line} in {text}");
    }
    assert_eq!(lab.json(&["eu", "list"])[1]["report"], json!(null));
    let status = lab.json(&["status"]);
    check("status", &status);
    assert_eq!(status["versions"], json!({"0.0.0-test": 2}));
    assert_eq!(status["disputes"]["count"], 0);
    let text = lab.ok(&["status"]);
    assert!(text.contains("versions  0.0.0-test: 2") && !text.contains("claimed"));

    units[1].claim(&[("10.0.0.3/32", Learned)]);
    lab.wait_event("terminal disputed");
    // Why nothing passes: the unit is in no group.
    assert_eq!(claims("10.0.0.3")[1]["groups"], json!(["red"]));
    lab.ok(&["leave", "eu1", "red"]);
    assert_eq!(claims("10.0.0.3")[1]["groups"], json!([]));
    let said = lab.said(&["where", "10.0.0.3"]);
    assert!(said.contains("eu1 is in no group"), "{said}");
    lab.ok(&["join", "eu1", "red"]);
    let said = lab.said(&["where", "10.0.0.3"]);
    assert!(!said.contains("in no group"), "{said}");
    let both = claims("10.0.0.3");
    let both: Vec<_> = both.iter().map(|claim| claim["unit"].clone()).collect();
    assert_eq!(both, [json!("eu0"), json!("eu1")], "the older claim first");
    let said = lab.said(&["where", "10.0.0.3"]);
    assert!(said.contains("2 live units claim 10.0.0.3"), "{said}");
    let status = lab.json(&["status"]);
    check("status", &status);
    assert_eq!(
        status["disputes"],
        json!({"count": 1, "first": [{"terminal": "10.0.0.3/32", "units": ["eu0", "eu1"]}]})
    );
    let text = lab.ok(&["status"]);
    assert!(
        text.contains("10.0.0.3/32 is claimed by eu0, eu1"),
        "{text}"
    );
    let events = lab.json(&["events"]);
    let mut all = events.as_array().unwrap().iter();
    let event = all.find(|event| event["action"] == "terminal disputed");
    let event = event.unwrap();
    assert_eq!(event["object"], "eu1");
    assert_eq!(
        event["after"],
        json!({"terminal": "10.0.0.3/32", "other": "eu0", "more": 0})
    );
    lab.ok(&["evict", "eu0"]);
    assert_eq!(claims("10.0.0.3").len(), 1);
    assert_eq!(lab.json(&["status"])["disputes"]["count"], 0);
}

#[test]
fn after_a_restart_of_the_manager_units_tell_again_what_they_serve() {
    let (mut lab, units) = fleet(1);
    units[0].claim(&[("10.0.0.3/32", Listed)]);
    let unit = |lab: &Lab| lab.json(&["where", "10.0.0.3"])["claims"][0]["unit"].clone();
    let known = |lab: &Lab| (unit(lab) == "eu0").then_some(());
    lab.wait_for("the report", known);
    lab.kill();
    lab.run();
    lab.wait_for("the report of the next registration", known);
}

#[test]
fn what_a_unit_may_serve_is_set_told_to_the_unit_and_kept_over_a_restart() {
    let (mut lab, units) = fleet(1);
    let shown = |lab: &Lab| lab.json(&["eu", "show", "eu0"]);
    assert_eq!(shown(&lab)["may_serve"], json!(null));
    assert!(
        lab.ok(&["eu", "show", "eu0"])
            .contains("may serve any terminal")
    );
    units[0].claim(&[("10.0.0.3/32", Listed), ("10.9.0.1/32", Learned)]);
    lab.wait_for("the report", |lab| {
        (lab.json(&["where", "10.9.0.1"])["claims"] != json!([])).then_some(())
    });
    let set = [
        "eu",
        "set",
        "eu0",
        "--may-serve",
        "10.0.0.0/24",
        "--may-serve",
        "fd00::1",
    ];
    let after = lab.json(&set);
    check("unit", &after);
    let limits = json!(["10.0.0.0/24", "fd00::1/128"]);
    assert_eq!(after["may_serve"], limits);
    units[0].wait("its limits", |u| {
        let known = u.seen(|seen| seen.may_serve.prefixes().len());
        (known == 2).then_some(())
    });
    lab.wait_for("that the manager knows so", |lab| {
        (shown(lab)["report"]["up_to_date"] == true).then_some(())
    });
    // This unit does not keep them.
    assert_eq!(lab.json(&["status"])["beyond"], json!(["eu0"]));
    assert!(
        lab.ok(&["status"])
            .contains("eu0 say to serve terminals that they may not serve")
    );
    assert_eq!(
        lab.json(&["where", "10.9.0.1"])["claims"][0]["allowed"],
        false
    );
    assert_eq!(
        lab.json(&["where", "10.0.0.3"])["claims"][0]["allowed"],
        true
    );
    units[0].claim(&[("10.0.0.3/32", Listed), ("10.9.0.2/32", Learned)]);
    lab.wait_event("terminal not allowed");
    let said = lab.said(&set);
    assert!(
        said.contains("may serve 10.0.0.0/24, fd00::1/128"),
        "{said}"
    );
    lab.kill();
    lab.run();
    assert_eq!(shown(&lab)["may_serve"], limits);
    lab.wait_for("the unit to register and to know", |lab| {
        (shown(lab)["report"]["up_to_date"] == true).then_some(())
    });
    let everything = lab.json(&["eu", "set", "eu0", "--may-serve-everything"]);
    assert_eq!(everything["may_serve"], json!(null));
    units[0].wait("no limits", |u| {
        let known = u.seen(|seen| seen.may_serve.prefixes().len());
        (known == 0).then_some(())
    });

    let events = lab.json(&["events"]);
    let mut sets = events.as_array().unwrap().iter();
    let first = sets.find(|event| event["action"] == "eu set").unwrap();
    assert_eq!(first["before"], json!({"may_serve": null}));
    assert_eq!(first["after"], json!({"may_serve": limits}));
    lab.ok(&["eu", "add", "eu9", "--may-serve", "10.0.7.0/24"]);
    assert_eq!(
        lab.json(&["eu", "show", "eu9"])["may_serve"],
        json!(["10.0.7.0/24"])
    );
    assert_eq!(
        lab.json(&["eu", "list"])[1]["may_serve"],
        json!(["10.0.7.0/24"])
    );
    let nobody = lab.fails(&["eu", "set", "eu7", "--may-serve", "10.0.0.0/24"]);
    assert!(nobody.contains("there is no unit eu7"), "{nobody}");
    let many: Vec<_> = (0..257)
        .map(|n| format!("--may-serve=10.{}.{}.0/24", n / 256, n % 256))
        .collect();
    let mut many: Vec<_> = many.iter().map(String::as_str).collect();
    many.splice(0..0, ["eu", "set", "eu0"]);
    let refused = lab.fails(&many);
    assert!(refused.contains("more than 256 prefixes"), "{refused}");
}
