//! Places in which a unit would do harm or be passed by: beside another unit with the same numbers, on a port of a bridge.

use std::collections::BTreeSet;

use super::kernel::LinkState;
use super::plan::{Rule, RuleAction};
use crate::config::Config;

/// What to say of interfaces that are ports of another one: what comes in there never reaches the unit.
pub(super) fn ports<'a>(
    config: &'a Config,
    links: &'a [LinkState],
) -> impl Iterator<Item = String> + 'a {
    let names = [&config.unit.inside, &config.unit.outside];
    names.into_iter().filter_map(|name| {
        let link = links.iter().find(|l| l.name == name.as_str())?;
        let controller = links.iter().find(|l| Some(l.index) == link.controller);
        link.controller.map(|index| {
            let of = controller.map_or_else(|| index.to_string(), |l| l.name.clone());
            format!(
                "{name} is a port of {of} (a bridge, bond or VRF), where packets pass without the unit: take it out, or name {of} instead"
            )
        })
    })
}

/// Why a unit cannot be set up beside another one, whose rules and guard are there: it would take them for its own.
pub(super) fn another_unit(
    ours: [&Config; 2],
    rules: &[&Rule],
    guard: &BTreeSet<String>,
) -> Option<String> {
    let is_ours = |name: &str| {
        let names = |c: &Config| {
            let (unit, devices) = (&c.unit, &c.devices);
            [&unit.inside, &unit.outside, &devices.red, &devices.black].map(ToString::to_string)
        };
        ours.iter().any(|c| names(c).iter().any(|n| n == name))
    };
    let [config, _] = ours;
    let devices = &config.devices;
    let tables = [devices.inside_table, devices.outside_table];
    let mut theirs = rules.iter().filter(|rule| !is_ours(&rule.from));
    let (key, rule) = theirs.find_map(|rule| {
        if guard.contains(&rule.from) {
            return Some(("guard", rule));
        }
        if rule.in_scope(config) {
            return Some(("rule_preference", rule));
        }
        match rule.action {
            RuleAction::Lookup { table, .. } if tables.contains(&table) => {
                Some(("inside_table or outside_table", rule))
            }
            _ => None,
        }
    })?;
    Some(format!(
        "[devices] {key} of this unit is in use by another unit of this host (rule {} for {}): give this one another. \
         If no other unit runs here, one was killed: start it again to clean up, or restart the host",
        rule.preference, rule.from
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::tests::config;
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

    /// A second unit whose every name and number in the kernel is its own.
    fn second() -> Config {
        let mut other = config();
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
        let (first, there) = (config(), rules(&config()));
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
    fn a_unit_starts_over_what_it_has_left_itself_under_other_names_too() {
        let (before, mut now) = (config(), config());
        assert_eq!(clash(&before, &before, &rules(&before), &["in0"]), None);
        now.unit.inside = "in7".parse().unwrap();
        now.devices.red = "red7".parse().unwrap();
        assert_eq!(clash(&now, &before, &rules(&before), &["in0"]), None);
        assert!(clash(&now, &now, &rules(&before), &["in0"]).is_some());
    }

    #[test]
    fn an_interface_that_is_a_port_of_a_bridge_is_named_with_it() {
        let link = |index, name: &str, controller| LinkState {
            index,
            name: name.into(),
            mtu: 1500,
            group: 0,
            up: true,
            carrier: true,
            address: Vec::new(),
            controller,
        };
        let free = [link(1, "in0", None), link(2, "out0", None)];
        assert_eq!(ports(&config(), &free).count(), 0);
        let taken = [
            link(1, "in0", Some(3)),
            link(2, "out0", None),
            link(3, "br0", None),
        ];
        let all: Vec<_> = ports(&config(), &taken).collect();
        assert_eq!(all.len(), 1);
        assert!(all[0].contains("in0 is a port of br0"), "{}", all[0]);
    }
}
