//! The guard: one nftables table that lets nothing pass the unit in clear, whatever routes, links and processes do.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::net::IpAddr;

use anyhow::{Context, Result, anyhow};
use ipnet::IpNet;
use nftables::batch::Batch;
use nftables::expr::{
    Expression, Meta, MetaKey, NamedExpression, Payload, PayloadBase, PayloadField, PayloadRaw,
    Prefix, SetItem,
};
use nftables::helper::{self, NftablesError};
use nftables::schema::{Chain, NfListObject, Rule, Table};
use nftables::stmt::{Counter, Match, Operator, Statement};
use nftables::types::{NfChainType, NfFamily, NfHook};

use crate::config::Config;

/// What is loaded of the guard.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Loaded {
    /// Every rule is there, and all of them are about this unit's interfaces.
    pub whole: bool,
    /// `guard on` loaded it: it stays when the unit stops.
    pub pinned: bool,
    /// The interfaces that its rules name.
    pub links: BTreeSet<String>,
}

/// Loads the table, in one transaction: there is no moment without it. `pinned` makes it stay when the unit stops.
pub(crate) fn load(config: &Config, pinned: bool) -> Result<()> {
    let table = config.devices.guard.as_str();
    let mut batch = Batch::new();
    // Deleting asks for a table that exists.
    batch.add(table_object(table));
    batch.delete(table_object(table));
    batch.add(table_object(table));
    for chain in chains(table) {
        batch.add(NfListObject::Chain(chain));
    }
    for rule in rules(config) {
        batch.add(NfListObject::Rule(rule));
    }
    if pinned {
        batch.add(NfListObject::Chain(pin(table)));
    }
    helper::apply_ruleset(&batch.to_nftables()).map_err(|e| sentence("load the guard", e))
}

/// Removes the table; one that is not there is as good.
pub(crate) fn remove(table: &str) -> Result<()> {
    let mut batch = Batch::new();
    batch.add(table_object(table));
    batch.delete(table_object(table));
    helper::apply_ruleset(&batch.to_nftables()).map_err(|e| sentence("remove the guard", e))
}

/// Makes the guard go with the unit: takes away the mark of `guard on`.
pub(crate) fn unpin(table: &str) -> Result<()> {
    let mut batch = Batch::new();
    batch.add(NfListObject::Chain(pin(table)));
    batch.delete(NfListObject::Chain(pin(table)));
    helper::apply_ruleset(&batch.to_nftables()).map_err(|e| sentence("change the guard", e))
}

/// What is loaded now.
pub(crate) fn state(config: &Config) -> Result<Loaded> {
    let table = config.devices.guard.as_str();
    let listed =
        helper::get_current_ruleset_raw(helper::DEFAULT_NFT, ["list", "table", "inet", table]);
    let text = match listed {
        Ok(text) => text,
        Err(NftablesError::NftFailed { stderr, .. }) if stderr.contains("No such file") => {
            return Ok(Loaded::default());
        }
        Err(e) => return Err(sentence("look at the guard", e)),
    };
    let value = serde_json::from_str(&text).context("nft's output is no JSON")?;
    Ok(loaded(config, &value))
}

/// What nft's listing of the table says.
fn loaded(config: &Config, value: &serde_json::Value) -> Loaded {
    let objects = value
        .get("nftables")
        .and_then(|v| v.as_array())
        .map_or(&[] as &[_], Vec::as_slice);
    let chain = |name: &str| {
        let mut chains = objects.iter().filter_map(|o| o.get("chain"));
        chains.any(|c| c.get("name").is_some_and(|n| n == name))
    };
    let listed: Vec<_> = objects.iter().filter_map(|o| o.get("rule")).collect();
    let wanted = rules(config);
    let links: BTreeSet<String> = listed.iter().flat_map(|rule| links_of(rule)).collect();
    let ours: BTreeSet<String> = wanted
        .iter()
        .filter_map(|rule| serde_json::to_value(rule).ok())
        .flat_map(|rule| links_of(&rule))
        .collect();
    Loaded {
        whole: chain(FORWARD) && chain(OUTPUT) && listed.len() == wanted.len() && links == ours,
        pinned: chain(PIN),
        links,
    }
}

/// The interfaces that a rule compares with.
fn links_of(rule: &serde_json::Value) -> Vec<String> {
    let expr = rule.get("expr").and_then(|e| e.as_array());
    let matches = expr.into_iter().flatten().filter_map(|e| e.get("match"));
    let mut names = Vec::new();
    for compared in matches {
        let key = compared.pointer("/left/meta/key").and_then(|k| k.as_str());
        if matches!(key, Some("iifname" | "oifname")) {
            collect_strings(compared.get("right"), &mut names);
        }
    }
    names
}

fn collect_strings(value: Option<&serde_json::Value>, out: &mut Vec<String>) {
    match value {
        Some(serde_json::Value::String(s)) => out.push(s.clone()),
        Some(serde_json::Value::Array(items)) => {
            items.iter().for_each(|v| collect_strings(Some(v), out));
        }
        Some(serde_json::Value::Object(fields)) => {
            fields.values().for_each(|v| collect_strings(Some(v), out));
        }
        _ => {}
    }
}

/// The rules. Between the interfaces of a unit only these ways are legitimate for a forwarded packet: inside to red, red
/// to inside, outside to black, black to anywhere but inside.
fn rules(config: &Config) -> Vec<Rule<'_>> {
    let table = config.devices.guard.as_str();
    let inside = config.unit.inside.as_str();
    let outside = config.unit.outside.as_str();
    let red = config.devices.red.as_str();
    let drop = |chain, matches: Vec<Statement<'static>>, comment| {
        let mut expr = matches;
        expr.push(Statement::Counter(Counter::Anonymous(None)));
        expr.push(Statement::Drop(None));
        Rule {
            family: NfFamily::INet,
            table: table.into(),
            chain: Cow::Borrowed(chain),
            expr: expr.into(),
            comment: Some(Cow::Borrowed(comment)),
            ..Rule::default()
        }
    };
    let from = |op, links: &[&str]| link(MetaKey::Iifname, op, links);
    let to = |op, links: &[&str]| link(MetaKey::Oifname, op, links);
    let is = Operator::EQ;
    let not = Operator::NEQ;
    let errors_v4 = || icmp_type("icmp", &ICMP_ERRORS);
    let errors_v6 = || icmp_type("icmpv6", &ICMPV6_ERRORS);

    let mut rules = vec![
        drop(
            FORWARD,
            vec![from(is, &[inside]), to(not, &[red, inside])],
            "clear from inside",
        ),
        drop(
            FORWARD,
            vec![to(is, &[inside]), from(not, &[red, inside])],
            "clear to inside",
        ),
        drop(
            FORWARD,
            vec![from(is, &[red]), to(not, &[inside])],
            "decrypted, not to inside",
        ),
        drop(
            FORWARD,
            vec![
                from(is, &[inside]),
                icmp_type("icmpv6", &NEIGHBOUR_DISCOVERY),
            ],
            "neighbour discovery is of one link",
        ),
        drop(
            OUTPUT,
            vec![to(is, &[outside]), errors_v4()],
            "errors quote plaintext",
        ),
        drop(
            OUTPUT,
            vec![to(is, &[outside]), errors_v6()],
            "errors quote plaintext",
        ),
    ];
    // Whatever the interface is called by now, or is a port of: a terminal's packet leaves on outside only through black.
    let black = config.devices.black.as_str();
    for net in config.terminals() {
        rules.push(drop(
            FORWARD,
            vec![to(is, &[outside]), from(not, &[black]), source(net)],
            "a terminal's packet in clear",
        ));
    }
    // On the other interfaces of the host only errors about packets of the terminals are held back.
    let elsewhere = || to(not, &[inside, red, "lo"]);
    for net in config.terminals() {
        for field in [Quoted::Source, Quoted::Destination] {
            let errors = match net {
                IpNet::V4(_) => errors_v4(),
                IpNet::V6(_) => errors_v6(),
            };
            let mut matches = vec![elsewhere(), errors];
            matches.extend(field.within(net));
            rules.push(drop(OUTPUT, matches, "errors about a terminal's packet"));
        }
    }
    rules
}

fn chains(table: &str) -> [Chain<'_>; 2] {
    let chain = |name, hook| Chain {
        family: NfFamily::INet,
        table: table.into(),
        name: Cow::Borrowed(name),
        _type: Some(NfChainType::Filter),
        hook: Some(hook),
        prio: Some(-300),
        ..Chain::default()
    };
    [
        chain(FORWARD, NfHook::Forward),
        chain(OUTPUT, NfHook::Output),
    ]
}

/// A chain without rules and without a hook, as a mark that goes with the table.
fn pin(table: &str) -> Chain<'_> {
    Chain {
        family: NfFamily::INet,
        table: table.into(),
        name: Cow::Borrowed(PIN),
        ..Chain::default()
    }
}

fn table_object(table: &str) -> NfListObject<'_> {
    NfListObject::Table(Table {
        family: NfFamily::INet,
        name: table.into(),
        handle: None,
    })
}

fn link(key: MetaKey, op: Operator, links: &[&str]) -> Statement<'static> {
    let names = links
        .iter()
        .map(|l| SetItem::Element(Expression::String(Cow::Owned((*l).to_owned()))));
    Statement::Match(Match {
        left: Expression::Named(NamedExpression::Meta(Meta { key })),
        right: Expression::Named(NamedExpression::Set(names.collect())),
        op,
    })
}

/// The packet's source is in `net`.
fn source(net: IpNet) -> Statement<'static> {
    let protocol = match net {
        IpNet::V4(_) => "ip",
        IpNet::V6(_) => "ip6",
    };
    Statement::Match(Match {
        left: Expression::Named(NamedExpression::Payload(Payload::PayloadField(
            PayloadField {
                protocol: Cow::Borrowed(protocol),
                field: Cow::Borrowed("saddr"),
            },
        ))),
        right: Expression::Named(NamedExpression::Prefix(Prefix {
            addr: Box::new(Expression::String(Cow::Owned(net.network().to_string()))),
            len: u32::from(net.prefix_len()),
        })),
        op: Operator::EQ,
    })
}

fn icmp_type(protocol: &'static str, types: &[&'static str]) -> Statement<'static> {
    let types = types
        .iter()
        .map(|t| SetItem::Element(Expression::String(Cow::Borrowed(t))));
    Statement::Match(Match {
        left: Expression::Named(NamedExpression::Payload(Payload::PayloadField(
            PayloadField {
                protocol: Cow::Borrowed(protocol),
                field: Cow::Borrowed("type"),
            },
        ))),
        right: Expression::Named(NamedExpression::Set(types.collect())),
        op: Operator::EQ,
    })
}

/// An address of the packet that an ICMP error quotes, behind the eight bytes of the error's own header.
#[derive(Clone, Copy)]
enum Quoted {
    Source,
    Destination,
}

impl Quoted {
    /// The address is in `net`. Compared in words of 32 bits, as nft's numbers have no more.
    fn within(self, net: IpNet) -> Vec<Statement<'static>> {
        let (address, first) = match (net.network(), self) {
            (IpAddr::V4(a), Self::Source) => (a.octets().to_vec(), 12),
            (IpAddr::V4(a), Self::Destination) => (a.octets().to_vec(), 16),
            (IpAddr::V6(a), Self::Source) => (a.octets().to_vec(), 8),
            (IpAddr::V6(a), Self::Destination) => (a.octets().to_vec(), 24),
        };
        let mut left = u32::from(net.prefix_len());
        let mut offset = 8 * (ICMP_HEADER + first);
        let mut words = Vec::new();
        for word in address.chunks(4) {
            let bits = left.min(32);
            if bits == 0 {
                break;
            }
            let value = word.iter().fold(0_u32, |v, b| v << 8 | u32::from(*b));
            words.push(Statement::Match(Match {
                left: Expression::Named(NamedExpression::Payload(Payload::PayloadRaw(
                    PayloadRaw {
                        base: PayloadBase::TH,
                        offset,
                        len: bits,
                    },
                ))),
                right: Expression::Number(value >> (32 - bits)),
                op: Operator::EQ,
            }));
            left -= bits;
            offset += 32;
        }
        words
    }
}

fn sentence(what: &str, error: NftablesError) -> anyhow::Error {
    match error {
        NftablesError::NftExecution { inner, .. }
            if inner.kind() == std::io::ErrorKind::NotFound =>
        {
            anyhow!(
                "cannot {what}: the program nft is not installed (Debian: apt install nftables)"
            )
        }
        NftablesError::NftFailed { stderr, .. } => {
            let reason = stderr.trim();
            if reason.contains("Operation not permitted") {
                anyhow!("no privilege to {what}: run as root, or with CAP_NET_ADMIN")
            } else {
                anyhow!("cannot {what}: nft says: {reason}")
            }
        }
        e => anyhow!("cannot {what}: {e}"),
    }
}

const ICMP_HEADER: u32 = 8;
const FORWARD: &str = "forward";
const OUTPUT: &str = "output";
const PIN: &str = "pinned";
const ICMP_ERRORS: [&str; 4] = [
    "destination-unreachable",
    "redirect",
    "time-exceeded",
    "parameter-problem",
];
const ICMPV6_ERRORS: [&str; 5] = [
    "destination-unreachable",
    "packet-too-big",
    "time-exceeded",
    "parameter-problem",
    "nd-redirect",
];
const NEIGHBOUR_DISCOVERY: [&str; 5] = [
    "nd-router-solicit",
    "nd-router-advert",
    "nd-neighbor-solicit",
    "nd-neighbor-advert",
    "nd-redirect",
];

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::config::tests::config;

    /// As `nft -j list table` shows the guard of this configuration; a set of one is listed as its element.
    fn listing(config: &Config) -> Value {
        let chain = |name: &str| json!({"chain": {"name": name}});
        let rules = rules(config).into_iter().map(|rule| {
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
        let objects: Vec<Value> = [chain(FORWARD), chain(OUTPUT)]
            .into_iter()
            .chain(rules)
            .collect();
        json!({ "nftables": objects })
    }

    #[test]
    fn the_guard_is_whole_with_all_its_rules_and_not_with_one_less() {
        let config = config();
        let mut listing = listing(&config);
        let found = loaded(&config, &listing);
        assert!(found.whole && !found.pinned);
        let names = ["fpn-black", "fpn-red", "in0", "lo", "out0"];
        assert_eq!(found.links, names.map(String::from).into());
        listing["nftables"].as_array_mut().unwrap().pop();
        assert!(!loaded(&config, &listing).whole);
    }

    #[test]
    fn another_units_guard_of_as_many_rules_is_not_taken_for_ours() {
        let ours = config();
        let mut other = config();
        other.unit.inside = "in1".parse().unwrap();
        let found = loaded(&ours, &listing(&other));
        assert!(!found.whole);
        assert!(found.links.contains("in1"));
    }

    #[test]
    fn a_terminals_packet_leaves_on_outside_from_black_only_whatever_its_way() {
        let config = config();
        let rules = rules(&config);
        for (protocol, addr) in [("ip", "10.0.0.7"), ("ip6", "fd00::7")] {
            let last = rules.iter().find(|rule| {
                let text = serde_json::to_string(&rule.expr).unwrap();
                text.contains(addr) && text.contains(&format!("\"{protocol}\""))
            });
            let last = serde_json::to_value(last.unwrap()).unwrap();
            assert_eq!(last["chain"], FORWARD);
            assert_eq!(links_of(&last), ["out0", "fpn-black"]);
        }
    }
}
