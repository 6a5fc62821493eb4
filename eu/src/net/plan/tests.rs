//! Tests the wanted state of a gateway and of an inline unit.

use super::*;
use crate::config::tests::{config, gateway};

fn facts(ipv6: bool) -> Facts {
    Facts {
        ipv6,
        outside_mtu: 1500,
        joined: false,
        outside_address: Some([2, 0, 0, 0, 0, 9]),
        force_forwarding: true,
        interfaces: vec!["in0".into(), "out0".into(), "eth9".into()],
        others: Vec::new(),
    }
}

#[test]
fn no_look_up_of_a_forwarded_packet_is_left_to_other_rules() {
    let plan = Plan::new(&gateway(), &facts(true));
    for v6 in [false, true] {
        for from in ["fpn-red", "fpn-black"] {
            let last = plan.rules.iter().filter(|r| r.v6 == v6 && r.from == from);
            assert_eq!(
                last.max_by_key(|r| r.preference).unwrap().action,
                RuleAction::Unreachable
            );
        }
    }
    let mut by_devices = 0;
    for route in plan.routes.iter().filter(|r| r.table != MAIN_TABLE) {
        if matches!(&route.to, RouteTo::Link(l) if l.starts_with("fpn-")) {
            by_devices += 1;
            let last = Route {
                metric: LAST,
                to: RouteTo::Blackhole,
                ..route.clone()
            };
            assert!(plan.routes.contains(&last), "{route:?}");
        }
    }
    assert!(by_devices > 1, "{by_devices} routes by a TUN device");
}

#[test]
fn without_ipv6_nothing_of_it_is_wanted() {
    let plan = Plan::new(&gateway(), &facts(false));
    assert!(!plan.rules.is_empty() && !plan.routes.is_empty());
    assert!(plan.rules.iter().all(|r| !r.v6));
    assert!(plan.routes.iter().all(|r| r.prefix.addr().is_ipv4()));
    let v6 = |s: &Sysctl| s.path.starts_with("net/ipv6/");
    assert!(!plan.sysctls.iter().any(v6));
}

#[test]
fn a_gateway_answers_for_nobody_and_leaves_the_main_table_alone() {
    let plan = Plan::new(&gateway(), &facts(true));
    assert!(!plan.sysctls.iter().any(|s| s.path.contains("proxy")));
    assert!(plan.routes.iter().all(|r| r.table != MAIN_TABLE));
}

#[test]
fn a_bump_in_the_wire_routes_nothing_and_hands_every_frame_to_one_place() {
    let config = config();
    let plan = Plan::new(&config, &facts(true));
    assert!(plan.rules.is_empty() && plan.routes.is_empty());
    assert!(
        !plan
            .sysctls
            .iter()
            .any(|s| s.path.contains("forwarding") && !s.own && s.path.contains("/conf/"))
    );
    let of =
        |link: &str| -> Vec<&Filter> { plan.filters.iter().filter(|f| f.link == link).collect() };
    for (link, to) in [
        ("in0", "fpn-red"),
        ("fpn-red", "in0"),
        ("fpn-black", "out0"),
    ] {
        let [filter] = of(link)[..] else {
            panic!("one filter for {link}");
        };
        assert_eq!(filter.frames, FilterMatch::All);
        let (FilterAction::Move(there) | FilterAction::CopyAndDrop(there)) = &filter.action else {
            panic!("{filter:?} lets the host have frames");
        };
        assert_eq!(there, to);
    }
    // The host receives what is for its own address, and what is for everybody.
    let outside = of("out0");
    let [own, groups, others] = outside[..] else {
        panic!("{outside:?}");
    };
    assert_eq!(own.frames, FilterMatch::To([2, 0, 0, 0, 0, 9]));
    assert_eq!(own.action, FilterAction::Pass);
    assert_eq!(groups.action, FilterAction::Copy("fpn-black".into()));
    assert_eq!(others.action, FilterAction::Move("fpn-black".into()));
    assert!(own.priority < groups.priority && groups.priority < others.priority);
    let first = config.devices.filter_priority;
    let mine = first..first + FILTERS;
    assert!(plan.filters.iter().all(|f| mine.contains(&f.priority)));
    // Without a hardware address of the outside, the frames for the host cannot be told from the
    // others.
    let strange = Facts {
        outside_address: None,
        ..facts(true)
    };
    let plan = Plan::new(&config, &strange);
    assert!(plan.filters.iter().all(|f| f.link != "out0"));
}

#[test]
fn a_kernel_that_forwards_on_all_interfaces_or_none_keeps_accepting_router_advertisements() {
    let facts = Facts {
        force_forwarding: false,
        ..facts(true)
    };
    let sysctls = Plan::new(&gateway(), &facts).sysctls;
    let place = |path: &str| sysctls.iter().position(|s| s.path == path).unwrap();
    assert!(place("net/ipv6/conf/eth9/accept_ra") < place("net/ipv6/conf/eth9/forwarding"));
    assert!(place("net/ipv6/conf/eth9/forwarding") < place("net/ipv6/conf/all/forwarding"));
}

#[test]
fn what_the_plan_makes_is_in_its_own_scope() {
    let config = gateway();
    let plan = Plan::new(&config, &facts(true));
    assert!(!plan.rules.is_empty() && !plan.routes.is_empty());
    assert!(plan.rules.iter().all(|r| r.in_scope(&config)));
    assert!(plan.routes.iter().all(|r| r.in_scope(&config)));
}

#[test]
fn what_an_inline_unit_of_an_earlier_version_made_is_in_scope_too() {
    let mut config = config();
    let proxy = Proxy {
        link: "out0".into(),
        address: "fd00::7".parse().unwrap(),
    };
    let route = Route {
        table: MAIN_TABLE,
        prefix: "10.0.0.7/32".parse().unwrap(),
        metric: 0,
        to: RouteTo::Link("in0".into()),
    };
    assert!(proxy.in_scope(&config) && route.in_scope(&config));
    config.unit.terminals = vec!["fd00::8".parse().unwrap()];
    config.unit.inside = "in1".parse().unwrap();
    assert!(!proxy.in_scope(&config) && !route.in_scope(&config));
}

#[test]
fn what_is_for_a_terminal_of_another_unit_of_the_host_goes_there_before_any_other_way() {
    let config = gateway();
    let others = vec![OtherUnit {
        first: 200,
        inside: "in1".into(),
        outside: "out0".into(),
        black: "black1".into(),
        inside_table: 200,
        outside_table: 201,
    }];
    let facts = Facts {
        others,
        ..facts(true)
    };
    let plan = Plan::new(&config, &facts);
    for v6 in [false, true] {
        let black = plan
            .rules
            .iter()
            .filter(|r| r.v6 == v6 && r.from == "fpn-black");
        let first = black.min_by_key(|r| r.preference).unwrap();
        let there = RuleAction::Lookup {
            table: 201,
            suppress_group: None,
        };
        assert_eq!(first.action, there);
        assert!(first.in_scope(&config));
    }
}
