//! Finds the other units of this host by their routing rules, and why a unit cannot be set up beside
//! them.

use std::collections::BTreeSet;

use super::plan::{MAIN_TABLE, OtherUnit, Rule, RuleAction};
use crate::config::Config;

/// Returns the units that made these rules, recognised by the first three rules of each.
pub(super) fn units_of(rules: &[&Rule]) -> Vec<OtherUnit> {
    let found = rules.iter().filter_map(|first| {
        let at = |place| {
            let preference = first.preference + place;
            rules.iter().filter(move |r| r.preference == preference)
        };
        let table = |rule: &Rule| match rule.action {
            RuleAction::Lookup {
                table,
                suppress_group: None,
            } => Some(table),
            _ => None,
        };
        let black = at(2).find(|rule| {
            let main = |action: &RuleAction| {
                matches!(
                    action,
                    RuleAction::Lookup {
                        table: MAIN_TABLE,
                        suppress_group: Some(_)
                    }
                )
            };
            main(&rule.action)
        })?;
        // At the same preference are the rules that lead to other units.
        let outside = at(1).find(|rule| rule.from != black.from)?;
        Some(OtherUnit {
            first: first.preference,
            inside: first.from.clone(),
            outside: outside.from.clone(),
            black: black.from.clone(),
            inside_table: table(first)?,
            outside_table: table(outside)?,
        })
    });
    found.collect()
}

/// Returns why a unit cannot be set up beside the units whose rules and guard are in the kernel.
pub(super) fn another_unit(
    ours: [&Config; 2],
    rules: &[&Rule],
    guard: &BTreeSet<String>,
) -> Option<String> {
    let [config, _] = ours;
    let units = units_of(rules);
    let is_ours = |first: u32| ours.iter().any(|c| c.devices.rule_preference == first);
    let others: Vec<_> = units
        .iter()
        .filter(|unit| !is_ours(unit.first) || !same_links(ours, unit))
        .collect();
    for other in &others {
        for (name, role) in [
            (&config.unit.inside, "inside"),
            (&config.unit.outside, "outside"),
        ] {
            // Two units may share the hub, nothing else.
            let taken = name.as_str() == other.inside
                || (role == "inside" && name.as_str() == other.outside);
            if taken {
                return Some(format!(
                    "{name}, the {role} of this unit, is used by another unit of this host (routing rules from {} on): \
                     each needs an inside of its own, and one unit cannot be behind the other. {CLEAN_UP}",
                    other.first
                ));
            }
        }
    }
    let names = |c: &Config| {
        let (unit, devices) = (&c.unit, &c.devices);
        [&unit.inside, &unit.outside, &devices.red, &devices.black].map(ToString::to_string)
    };
    let known =
        |name: &str| name == "lo" || ours.iter().any(|c| names(c).iter().any(|n| n == name));
    let devices = &config.devices;
    let tables = [devices.inside_table, devices.outside_table];
    let mut theirs = rules.iter().filter(|rule| !known(&rule.from));
    let (key, rule) = theirs.find_map(|rule| {
        if guard.contains(&rule.from) {
            return Some(("guard", rule));
        }
        if rule.in_scope(config) {
            return Some(("rule_preference", rule));
        }
        // These rules carry what other units send to the terminals of this one.
        let to_us = others.iter().any(|unit| unit.black == rule.from);
        match rule.action {
            RuleAction::Lookup { table, .. } if tables.contains(&table) && !to_us => {
                Some(("inside_table or outside_table", rule))
            }
            _ => None,
        }
    })?;
    Some(format!(
        "[devices] {key} of this unit is in use by another unit of this host (routing rule {} for {}): choose another value for this unit. {CLEAN_UP}",
        rule.preference, rule.from
    ))
}

/// Returns true if a unit with one of these configurations made the rules of `unit`.
fn same_links(ours: [&Config; 2], unit: &OtherUnit) -> bool {
    ours.iter().any(|c| {
        c.unit.inside.as_str() == unit.inside
            && c.unit.outside.as_str() == unit.outside
            && c.devices.black.as_str() == unit.black
    })
}

const CLEAN_UP: &str = "If no other unit is running here, one was killed: start it again so that it cleans up, or reboot the host";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::tests::gateway;
    use crate::net::plan::{Facts, Plan};

    fn rules(config: &Config) -> Vec<Rule> {
        let plan = Plan::new(config, &Facts::default());
        plan.rules.into_iter().filter(|r| !r.v6).collect()
    }

    fn clash(config: &Config, before: &Config, there: &[Rule], guard: &[&str]) -> Option<String> {
        let guard = guard.iter().map(ToString::to_string).collect();
        let there: Vec<_> = there.iter().collect();
        another_unit([config, before], &there, &guard)
    }

    /// Returns the configuration of a second unit whose names and numbers in the kernel all differ.
    fn second() -> Config {
        let mut other = gateway();
        other.unit.inside = "in1".parse().unwrap();
        other.unit.outside = "out1".parse().unwrap();
        other.devices.red = "red1".parse().unwrap();
        other.devices.black = "black1".parse().unwrap();
        other.devices.inside_table = 200;
        other.devices.outside_table = 201;
        other.devices.rule_preference = 200;
        other
    }

    #[test]
    fn a_unit_does_not_start_over_what_another_one_has_set_up() {
        let (first, there) = (gateway(), rules(&gateway()));
        let mut other = second();
        assert_eq!(clash(&other, &other, &there, &[]), None);
        let e = clash(&other, &other, &there, &["in0", "out0"]).unwrap();
        assert!(e.contains("guard") && e.contains("in0"), "{e}");
        other.devices.inside_table = first.devices.inside_table;
        let e = clash(&other, &other, &there, &[]).unwrap();
        assert!(e.contains("inside_table"), "{e}");
        other = second();
        other.devices.rule_preference = first.devices.rule_preference + 5;
        let e = clash(&other, &other, &there, &[]).unwrap();
        assert!(e.contains("rule_preference"), "{e}");
    }

    #[test]
    fn units_are_known_by_their_rules_those_that_lead_to_each_other_among_them() {
        let (first, mut other) = (gateway(), second());
        other.unit.outside = first.unit.outside.clone();
        let alone = units_of(&rules(&first).iter().collect::<Vec<_>>());
        let facts = Facts {
            joined: false,
            others: alone.clone(),
            ..Facts::default()
        };
        let beside: Vec<_> = Plan::new(&other, &facts).rules.into_iter().collect();
        let beside: Vec<_> = beside.into_iter().filter(|r| !r.v6).collect();
        let all = [rules(&first), beside].concat();
        let units = units_of(&all.iter().collect::<Vec<_>>());
        assert_eq!(units.len(), 2);
        assert_eq!(units[0], alone[0]);
        assert_eq!((units[1].first, units[1].outside_table), (200, 201));
        assert_eq!(units[1].outside, "out0");
        // Each of the two can start again beside the rules of the other, including those that lead
        // to itself.
        assert_eq!(clash(&first, &first, &all, &["in0", "out0"]), None);
        assert_eq!(clash(&other, &other, &all, &["in1", "out0"]), None);
    }

    #[test]
    fn two_units_may_share_a_hub_and_nothing_else() {
        let (first, there) = (gateway(), rules(&gateway()));
        let mut other = second();
        other.unit.outside = first.unit.outside;
        assert_eq!(clash(&other, &other, &there, &[]), None);
        for (inside, outside) in [("in0", "out1"), ("out0", "out1"), ("in1", "in0")] {
            let mut other = second();
            other.unit.inside = inside.parse().unwrap();
            other.unit.outside = outside.parse().unwrap();
            let e = clash(&other, &other, &there, &[]).unwrap();
            assert!(e.contains("an inside of its own"), "{e}");
        }
    }

    #[test]
    fn a_unit_starts_over_what_it_has_left_itself_under_other_names_too() {
        let (before, mut now) = (gateway(), gateway());
        assert_eq!(clash(&before, &before, &rules(&before), &["in0"]), None);
        now.unit.inside = "in7".parse().unwrap();
        now.devices.red = "red7".parse().unwrap();
        assert_eq!(clash(&now, &before, &rules(&before), &["in0"]), None);
        assert!(clash(&now, &now, &rules(&before), &["in0"]).is_some());
    }
}
