//! The guard: nftables rules that let nothing pass the unit in clear, whatever happens to routes,
//! links and processes.
//!
//! There is one table for each address family that the kernel has, because a kernel without IPv6
//! has no `inet` tables. They are loaded and removed together, in one transaction.

mod expr;
mod rules;

use std::collections::BTreeSet;

use anyhow::Result;
use nftables::batch::Batch;
use nftables::schema::{NfCmd, NfListObject, Nftables};
use nftables::types::NfFamily;
use serde_json::Value;

use super::forwards::{Forwards, HostForwards};
use super::ipv6;
use super::nft::{self, objects};
use crate::config::Config;
use rules::{
    FORWARD, LEAVE, OUTPUT, PIN, REROUTE, chains, mark_chain, name_of, rules, table_object,
};

/// What is loaded of the guard.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Loaded {
    /// Every rule is loaded, and all of them are about this unit's interfaces.
    pub whole: bool,
    /// `guard on` loaded it, so it stays when the unit stops.
    pub pinned: bool,
    /// The interfaces that its rules name.
    pub links: BTreeSet<String>,
    /// Its tables.
    pub there: There,
}

/// Which tables there are of a guard.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct There {
    families: Vec<NfFamily>,
    /// As [`Loaded::pinned`].
    pub pinned: bool,
}

/// Returns which tables there are of a guard, by running `nft` once.
pub(crate) fn there(table: &str) -> Result<There> {
    let listings = nft::list_all(&["list tables", "list chains"], LOOK)?;
    let of = |kind: &'static str, name: &'static str| {
        let found = listings
            .iter()
            .flat_map(objects)
            .filter_map(move |o| o.get(kind));
        found.filter(move |o| o.get(name).is_some_and(|n| n == table))
    };
    let named = of("table", "name").filter_map(|t| t.get("family")?.as_str());
    Ok(There {
        families: named.filter_map(family_of).collect(),
        pinned: of("chain", "table").any(|c| c.get("name").is_some_and(|n| n == PIN)),
    })
}

impl There {
    /// Returns true if there is no table.
    pub(crate) fn is_empty(&self) -> bool {
        self.families.is_empty()
    }
}

/// Loads the guard in one transaction, so that there is no moment without it. `pinned` makes it
/// stay when the unit stops. What the host does not forward of its own accord is dropped as well.
pub(crate) fn load(
    config: &Config,
    forwards: HostForwards,
    pinned: bool,
    there: &There,
) -> Result<()> {
    let wanted = wanted(ipv6::in_kernel());
    nft::apply(
        &loading(config, forwards, &there.families, wanted, pinned),
        "load the guard",
    )
}

/// Removes the guard unless `guard on` loaded it, by running `nft` once. Returns false if nothing was
/// changed, because it did or because not all of the tables are there.
pub(crate) fn remove_unpinned(table: &str) -> bool {
    let mut batch = Batch::new();
    for &family in wanted(ipv6::in_kernel()) {
        // The transaction fails if there is such a mark.
        batch.add_cmd(NfCmd::Create(mark_chain(table, family, PIN)));
        batch.delete(table_object(table, family));
    }
    nft::apply(&batch.to_nftables(), "remove the guard").is_ok()
}

/// Removes the guard, if it is loaded.
pub(crate) fn remove(table: &str) -> Result<()> {
    remove_tables(table, &there(table)?)
}

/// Removes these tables of a guard.
pub(crate) fn remove_tables(table: &str, there: &There) -> Result<()> {
    if there.is_empty() {
        return Ok(());
    }
    let mut batch = Batch::new();
    for &family in &there.families {
        batch.add(table_object(table, family));
        batch.delete(table_object(table, family));
    }
    nft::apply(&batch.to_nftables(), "remove the guard")
}

/// Makes the guard go with the unit, by removing the mark of `guard on`.
pub(crate) fn unpin(table: &str) -> Result<()> {
    let mut batch = Batch::new();
    for family in there(table)?.families {
        batch.add(mark_chain(table, family, PIN));
        batch.delete(mark_chain(table, family, PIN));
    }
    nft::apply(&batch.to_nftables(), "change the guard")
}

/// Compares what is loaded with what [`load`] loads.
pub(crate) fn state(config: &Config, forwards: HostForwards) -> Result<Loaded> {
    let name = &config.devices.guard;
    let mut tables = Vec::new();
    for family in there(name)?.families {
        // A table that disappeared meanwhile is not loaded.
        if let Some(listing) = nft::list(&["table", word(family), name], LOOK)? {
            tables.push((family, listing));
        }
    }
    Ok(loaded(config, forwards, wanted(ipv6::in_kernel()), &tables))
}

/// Returns the families of the guard in a kernel with or without IPv6.
fn wanted(ipv6: bool) -> &'static [NfFamily] {
    match ipv6 {
        true => &[NfFamily::IP, NfFamily::IP6],
        false => &[NfFamily::IP],
    }
}

fn of_family(forwards: HostForwards, family: NfFamily) -> Forwards {
    match family {
        NfFamily::IP6 => forwards.v6,
        _ => forwards.v4,
    }
}

/// Builds the transaction that replaces what is loaded by the whole guard.
fn loading<'a>(
    config: &'a Config,
    forwards: HostForwards,
    there: &[NfFamily],
    wanted: &[NfFamily],
    pinned: bool,
) -> Nftables<'a> {
    let table = config.devices.guard.as_str();
    let mut batch = Batch::new();
    let earlier = there.iter().filter(|family| !wanted.contains(family));
    for family in earlier.chain(wanted) {
        // A table must exist to be deleted.
        batch.add(table_object(table, *family));
        batch.delete(table_object(table, *family));
    }
    for family in wanted {
        batch.add(table_object(table, *family));
        for chain in chains(table, *family) {
            batch.add(NfListObject::Chain(chain));
        }
        let rules = rules(config, *family, of_family(forwards, *family));
        batch.add(mark_chain(table, *family, name_of(&rules)));
        for rule in rules {
            batch.add(NfListObject::Rule(rule));
        }
        if pinned {
            batch.add(mark_chain(table, *family, PIN));
        }
    }
    batch.to_nftables()
}

/// Returns the family that nft calls by this word.
fn family_of(name: &str) -> Option<NfFamily> {
    FAMILIES.into_iter().find(|family| word(*family) == name)
}

/// Interprets nft's listings of the tables.
fn loaded(
    config: &Config,
    forwards: HostForwards,
    wanted: &[NfFamily],
    tables: &[(NfFamily, Value)],
) -> Loaded {
    let chain = |listing: &Value, name: &str| {
        let mut chains = objects(listing).filter_map(|o| o.get("chain"));
        chains.any(|c| c.get("name").is_some_and(|n| n == name))
    };
    let whole = |family: &NfFamily| {
        let table = tables.iter().find(|(found, _)| found == family);
        table.is_some_and(|(_, listing)| {
            let found: Vec<_> = objects(listing).filter_map(|o| o.get("rule")).collect();
            let rules = rules(config, *family, of_family(forwards, *family));
            let wanted = rules.iter().filter_map(|r| serde_json::to_value(r).ok());
            let ours: BTreeSet<_> = wanted.flat_map(|rule| links_of(&rule)).collect();
            let links = found.iter().flat_map(|rule| links_of(rule)).collect();
            CHAINS.iter().all(|name| chain(listing, name))
                && chain(listing, &name_of(&rules))
                && found.len() == rules.len()
                && ours == links
        })
    };
    let listings = || tables.iter().map(|(_, listing)| listing);
    Loaded {
        whole: tables.len() == wanted.len() && wanted.iter().all(whole),
        pinned: listings().any(|listing| chain(listing, PIN)),
        there: There {
            families: tables.iter().map(|(family, _)| *family).collect(),
            pinned: listings().any(|listing| chain(listing, PIN)),
        },
        links: listings()
            .flat_map(objects)
            .filter_map(|o| o.get("rule"))
            .flat_map(links_of)
            .collect(),
    }
}

/// Returns the interfaces that a rule compares with.
fn links_of(rule: &Value) -> Vec<String> {
    let expr = rule.get("expr").and_then(Value::as_array);
    let matches = expr.into_iter().flatten().filter_map(|e| e.get("match"));
    let mut names = Vec::new();
    for compared in matches {
        let key = compared.pointer("/left/meta/key").and_then(Value::as_str);
        if matches!(key, Some("iifname" | "oifname")) {
            collect_strings(compared.get("right"), &mut names);
        }
    }
    names
}

fn collect_strings(value: Option<&Value>, out: &mut Vec<String>) {
    match value {
        Some(Value::String(s)) => out.push(s.clone()),
        Some(Value::Array(items)) => items.iter().for_each(|v| collect_strings(Some(v), out)),
        Some(Value::Object(fields)) => {
            fields.values().for_each(|v| collect_strings(Some(v), out));
        }
        _ => {}
    }
}

/// Returns nft's word for a family.
fn word(family: NfFamily) -> &'static str {
    match family {
        NfFamily::IP => "ip",
        NfFamily::IP6 => "ip6",
        NfFamily::INet => "inet",
        NfFamily::ARP => "arp",
        NfFamily::Bridge => "bridge",
        NfFamily::NetDev => "netdev",
    }
}

/// Completes the sentence of an error when nft cannot be asked.
const LOOK: &str = "look at the guard";
const CHAINS: [&str; 4] = [FORWARD, REROUTE, OUTPUT, LEAVE];
/// The families that a guard of any version may be in. Earlier versions used `inet`.
const FAMILIES: [NfFamily; 3] = [NfFamily::IP, NfFamily::IP6, NfFamily::INet];

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::config::tests::gateway;

    /// Returns the guard of this configuration as `nft -j list table` shows it. A set with one
    /// element is listed as this element.
    fn listing(config: &Config, family: NfFamily) -> (NfFamily, Value) {
        let chain = |name: &str| json!({"chain": {"name": name}});
        let rules = rules(config, family, of_family(HostForwards::ALL, family));
        let name = name_of(&rules);
        let rules = rules.into_iter().map(|rule| {
            let mut rule = serde_json::to_value(rule).unwrap();
            for expr in rule["expr"].as_array_mut().unwrap() {
                let Some(right) = expr.pointer_mut("/match/right") else {
                    continue;
                };
                let only = right.get("set").and_then(Value::as_array);
                if let Some([one]) = only.map(Vec::as_slice) {
                    *right = one.clone();
                }
            }
            json!({ "rule": rule })
        });
        let chains = CHAINS.map(chain).into_iter().chain([chain(&name)]);
        let objects: Vec<Value> = chains.chain(rules).collect();
        (family, json!({ "nftables": objects }))
    }

    fn both(config: &Config) -> Vec<(NfFamily, Value)> {
        let families = wanted(true).iter();
        families.map(|family| listing(config, *family)).collect()
    }

    #[test]
    fn the_guard_is_whole_with_all_its_rules_and_not_with_one_less() {
        let config = gateway();
        let found = loaded(&config, HostForwards::ALL, wanted(true), &both(&config));
        assert!(found.whole && !found.pinned);
        let names = ["fpn-black", "fpn-red", "in0", "lo", "out0"];
        assert_eq!(found.links, names.map(String::from).into());
        for family in [0, 1] {
            let mut tables = both(&config);
            tables[family].1["nftables"].as_array_mut().unwrap().pop();
            assert!(!loaded(&config, HostForwards::ALL, wanted(true), &tables).whole);
            tables.remove(family);
            assert!(!loaded(&config, HostForwards::ALL, wanted(true), &tables).whole);
        }
    }

    #[test]
    fn a_table_of_an_earlier_layout_makes_the_guard_not_whole_and_goes_with_the_next_one() {
        let config = gateway();
        let mut tables = both(&config);
        tables.push(listing(&config, NfFamily::INet));
        assert!(!loaded(&config, HostForwards::ALL, wanted(true), &tables).whole);
        let there = [NfFamily::INet];
        let text = serde_json::to_string(&loading(
            &config,
            HostForwards::ALL,
            &there,
            wanted(true),
            false,
        ))
        .unwrap();
        let gone = text.find(r#""delete":{"table":{"family":"inet""#).unwrap();
        let chains = text.find(r#""add":{"chain":{"family":"ip""#).unwrap();
        assert!(gone < chains);
        assert!(!text.contains(r#""chain":{"family":"inet""#));
    }

    #[test]
    fn for_a_kernel_without_ipv6_there_is_no_word_of_it_and_ipv4_is_as_closed() {
        let config = gateway();
        let closed = loading(&config, HostForwards::ALL, &[], wanted(false), true);
        let text = serde_json::to_string(&closed).unwrap();
        for word in ["inet", "ip6", "icmpv6", "fd00"] {
            assert!(!text.contains(word), "{word} in {text}");
        }
        // The IPv4 part is the same as in a kernel that has both families.
        let of_ipv4 = |text: &str| {
            let all: Value = serde_json::from_str(text).unwrap();
            let rules = objects(&all).filter_map(|o| o.pointer("/add/rule"));
            rules
                .filter(|rule| rule["family"] == "ip")
                .cloned()
                .collect::<Vec<_>>()
        };
        let with = loading(&config, HostForwards::ALL, &[], wanted(true), true);
        let with = serde_json::to_string(&with).unwrap();
        assert_eq!(of_ipv4(&text), of_ipv4(&with));
        assert!(of_ipv4(&text).len() >= 7);
        let alone = [listing(&config, NfFamily::IP)];
        assert!(loaded(&config, HostForwards::ALL, wanted(false), &alone).whole);
        // If IPv6 appears later, because its module is loaded, the guard is recognised as
        // incomplete.
        assert!(!loaded(&config, HostForwards::ALL, wanted(true), &alone).whole);
    }

    #[test]
    fn another_units_guard_of_as_many_rules_is_not_taken_for_ours() {
        let ours = gateway();
        let mut other = gateway();
        other.unit.inside = "in1".parse().unwrap();
        let found = loaded(&ours, HostForwards::ALL, wanted(true), &both(&other));
        assert!(!found.whole);
        assert!(found.links.contains("in1"));
    }

    #[test]
    fn a_terminals_packet_leaves_from_black_and_comes_from_red_whatever_the_interfaces_are_called()
    {
        let config = gateway();
        for (family, addr) in [(NfFamily::IP, "10.0.0.7"), (NfFamily::IP6, "fd00::7")] {
            let rules = rules(&config, family, of_family(HostForwards::ALL, family));
            for (field, links) in [
                ("saddr", ["fpn-red", "in0", "fpn-black"]),
                ("daddr", ["fpn-black", "fpn-red", "in0"]),
            ] {
                let found = rules.iter().find(|rule| {
                    let text = serde_json::to_string(&rule.expr).unwrap();
                    text.contains(addr) && text.contains(field) && text.contains(word(family))
                });
                let found = serde_json::to_value(found.unwrap()).unwrap();
                assert_eq!(found["chain"], FORWARD);
                // The rule does not name the outside: it is about all links but these.
                assert_eq!(links_of(&found), links);
            }
        }
    }

    #[test]
    fn what_the_host_does_not_forward_of_its_own_accord_is_dropped_and_nothing_else_of_its() {
        let config = gateway();
        let closed = Forwards {
            inside: false,
            outside: false,
            others: false,
        };
        for family in [NfFamily::IP, NfFamily::IP6] {
            let open = of_family(HostForwards::ALL, family);
            let least = rules(&config, family, open);
            let with = |forwards: Forwards| -> Vec<Value> {
                let all = rules(&config, family, forwards).into_iter();
                let new = all.filter(|rule| !least.iter().any(|known| known == rule));
                new.map(|rule| serde_json::to_value(rule).unwrap())
                    .collect()
            };
            assert_eq!(with(open), [Value::Null; 0]);
            let all = with(closed);
            assert!(all.iter().all(|rule| rule["chain"] == FORWARD));
            let links: Vec<_> = all.iter().map(links_of).collect();
            let unit = ["in0", "out0", "fpn-red", "fpn-black"];
            assert_eq!(
                links,
                [&["out0", "fpn-black"][..], &["fpn-black", "out0"], &unit]
            );
            for (place, one) in [
                Forwards {
                    outside: false,
                    ..open
                },
                Forwards {
                    inside: false,
                    ..open
                },
                Forwards {
                    others: false,
                    ..open
                },
            ]
            .into_iter()
            .enumerate()
            {
                assert_eq!(with(one), [all[place].clone()]);
                // A guard with the same number of other rules is recognised as a different one.
                let other = Forwards {
                    inside: true,
                    outside: true,
                    ..one
                };
                let names = [one, other].map(|f| name_of(&rules(&config, family, f)));
                assert_eq!(names[0] == names[1], one == other);
            }
        }
    }

    #[test]
    fn errors_about_decrypted_packets_go_to_red_or_nowhere() {
        let config = gateway();
        let mark = config.devices.mark();
        for (family, source) in [(NfFamily::IP, "192.0.0.8"), (NfFamily::IP6, "100::8")] {
            let rules = rules(&config, family, of_family(HostForwards::ALL, family));
            let of = |chain: &'static str| rules.iter().filter(move |rule| rule.chain == chain);
            let text = |rule| serde_json::to_string(rule).unwrap();
            // One rule for each terminal of the family, before the filter.
            let marking: Vec<_> = of(REROUTE).map(text).collect();
            assert_eq!(marking.len(), 1);
            assert!(marking[0].contains(&mark.to_string()) && marking[0].contains(source));
            // Packets that the filter lets pass because of their mark are checked once more when
            // they leave.
            let on_outside = of(OUTPUT).filter(|rule| !text(rule).contains("no way around"));
            let on_outside: Vec<_> = on_outside.map(text).collect();
            let marked = |rule: &String| rule.contains(&mark.to_string());
            assert!(!on_outside.is_empty() && on_outside.iter().all(marked));
            let last: Vec<_> = of(LEAVE)
                .map(|r| serde_json::to_value(r).unwrap())
                .collect();
            assert_eq!(last.len(), 1);
            assert_eq!(links_of(&last[0]), ["fpn-red"]);
            let chains = chains("t", family);
            let priority = |name| chains.iter().find(|c| c.name == name).unwrap().prio;
            assert!(priority(REROUTE) < priority(OUTPUT));
        }
    }

    #[test]
    fn the_guard_of_a_bump_in_the_wire_lets_nothing_be_forwarded_from_or_to_its_devices() {
        let config = crate::config::tests::config();
        for family in [NfFamily::IP, NfFamily::IP6] {
            let rules = rules(&config, family, of_family(HostForwards::ALL, family));
            let rules: Vec<_> = rules
                .iter()
                .map(|r| serde_json::to_value(r).unwrap())
                .collect();
            assert_eq!(rules.len(), 2);
            for (rule, key) in rules.iter().zip(["iifname", "oifname"]) {
                assert_eq!(rule["chain"], FORWARD);
                assert_eq!(links_of(rule), ["in0", "fpn-red", "fpn-black"]);
                let text = rule["expr"].to_string();
                assert!(text.contains(key) && text.contains("drop"), "{text}");
            }
        }
        let found = loaded(&config, HostForwards::ALL, wanted(true), &both(&config));
        assert!(found.whole);
    }
}
