//! The chains and rules of the guard's tables, as values.

use std::borrow::Cow;

use ipnet::IpNet;
use nftables::expr::MetaKey;
use nftables::schema::{Chain, NfListObject, Rule, Table};
use nftables::stmt::{Counter, Operator, Statement};
use nftables::types::{NfChainType, NfFamily, NfHook};

use super::expr::{Quoted, address, icmp_type, link, not_group};
use crate::config::Config;

/// The rules of a family's table, `ip` or `ip6`. Between the interfaces of a unit only these ways are legitimate for a
/// forwarded packet: inside to red, red to inside, outside to black, black to anywhere but inside.
pub(super) fn rules(config: &Config, family: NfFamily) -> Vec<Rule<'_>> {
    let table = config.devices.guard.as_str();
    let inside = config.unit.inside.as_str();
    let outside = config.unit.outside.as_str();
    let red = config.devices.red.as_str();
    let black = config.devices.black.as_str();
    let v6 = family == NfFamily::IP6;
    let terminals = config.terminals();
    let terminals = || terminals.iter().filter(|net| is_v6(net) == v6).copied();
    let drop = |chain, matches: Vec<Statement<'static>>, comment| {
        let mut expr = matches;
        expr.push(Statement::Counter(Counter::Anonymous(None)));
        expr.push(Statement::Drop(None));
        Rule {
            family,
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
    let errors = || match v6 {
        false => icmp_type("icmp", &ICMP_ERRORS),
        true => icmp_type("icmpv6", &ICMPV6_ERRORS),
    };

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
            OUTPUT,
            vec![to(is, &[outside]), errors()],
            "errors quote plaintext",
        ),
    ];
    if v6 {
        rules.push(drop(
            FORWARD,
            vec![
                from(is, &[inside]),
                icmp_type("icmpv6", &NEIGHBOUR_DISCOVERY),
            ],
            "neighbour discovery is of one link",
        ));
    }
    // Whatever the interfaces are called by now, or are ports of: a terminal's packet leaves only through black, and comes
    // only from red. Links of the inside's group are those of other units of the host.
    let group = config.devices.inside_group;
    for net in terminals() {
        rules.push(drop(
            FORWARD,
            vec![
                to(not, &[red, inside]),
                from(not, &[black]),
                not_group(MetaKey::Oifgroup, group),
                address("saddr", net),
            ],
            "a terminal's packet in clear",
        ));
        rules.push(drop(
            FORWARD,
            vec![
                to(not, &[black]),
                from(not, &[red, inside]),
                not_group(MetaKey::Iifgroup, group),
                address("daddr", net),
            ],
            "in clear to a terminal",
        ));
    }
    // On the other interfaces of the host only errors about packets of the terminals are held back. Not those to a terminal
    // of another unit of the host, which has sent what they are about.
    for net in terminals() {
        for field in [Quoted::Source, Quoted::Destination] {
            let mut matches = vec![
                to(not, &[inside, red, "lo"]),
                not_group(MetaKey::Oifgroup, group),
                errors(),
            ];
            matches.extend(field.within(net));
            rules.push(drop(OUTPUT, matches, "errors about a terminal's packet"));
        }
    }
    rules
}

/// The chains that the kernel asks.
pub(super) fn chains(table: &str, family: NfFamily) -> [Chain<'_>; 2] {
    let chain = |name, hook| Chain {
        family,
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
pub(super) fn pin(table: &str, family: NfFamily) -> NfListObject<'_> {
    NfListObject::Chain(Chain {
        family,
        table: table.into(),
        name: Cow::Borrowed(PIN),
        ..Chain::default()
    })
}

/// The table itself.
pub(super) fn table_object(table: &str, family: NfFamily) -> NfListObject<'_> {
    NfListObject::Table(Table {
        family,
        name: table.into(),
        handle: None,
    })
}

fn is_v6(net: &IpNet) -> bool {
    matches!(net, IpNet::V6(_))
}

/// Name of the chain that a forwarded packet passes.
pub(super) const FORWARD: &str = "forward";
/// Name of the chain that a packet of this host passes.
pub(super) const OUTPUT: &str = "output";
/// Name of the mark of `guard on`.
pub(super) const PIN: &str = "pinned";
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
