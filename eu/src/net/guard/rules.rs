//! Builds the chains and rules of the guard's tables, as values.

use std::borrow::Cow;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ipnet::IpNet;
use nftables::expr::MetaKey;
use nftables::schema::{Chain, NfListObject, Rule, Table};
use nftables::stmt::{Counter, Operator, Statement};
use nftables::types::{NfChainType, NfFamily, NfHook};

use super::expr::{Quoted, address, icmp_type, link, mark, not_group, set_mark, set_source};
use crate::config::{Config, Mode};
use crate::net::forwards::Forwards;

/// Returns the rules of a family's table, `ip` or `ip6`. Between the interfaces of a unit, a
/// forwarded packet may only go from inside to red, from red to inside, from outside to black, from
/// black to outside, and from there to other links if the host forwards that of its own accord.
pub(super) fn rules(config: &Config, family: NfFamily, forwards: Forwards) -> Vec<Rule<'_>> {
    let table = config.devices.guard.as_str();
    let inside = config.unit.inside.as_str();
    let outside = config.unit.outside.as_str();
    let red = config.devices.red.as_str();
    let black = config.devices.black.as_str();
    let v6 = family == NfFamily::IP6;
    let terminals = config.terminals();
    let terminals = || terminals.iter().filter(|net| is_v6(net) == v6).copied();
    let rule = |chain, matches: Vec<Statement<'static>>, verdict, comment| {
        let mut expr = matches;
        expr.push(Statement::Counter(Counter::Anonymous(None)));
        expr.push(verdict);
        Rule {
            family,
            table: table.into(),
            chain: Cow::Borrowed(chain),
            expr: expr.into(),
            comment: Some(Cow::Borrowed(comment)),
            ..Rule::default()
        }
    };
    let drop = |chain, matches, comment| rule(chain, matches, Statement::Drop(None), comment);
    let ours = config.devices.mark();
    let from = |op, links: &[&str]| link(MetaKey::Iifname, op, links);
    let to = |op, links: &[&str]| link(MetaKey::Oifname, op, links);
    let is = Operator::EQ;
    let not = Operator::NEQ;
    let errors = || match v6 {
        false => icmp_type("icmp", &ICMP_ERRORS),
        true => icmp_type("icmpv6", &ICMPV6_ERRORS),
    };

    if config.unit.mode == Mode::Inline {
        // Frames of terminals never reach the host's IP stack while the unit's filters are in place.
        // This is what holds when somebody removes them and the host forwards.
        let links = [inside, red, black];
        return vec![
            drop(
                FORWARD,
                vec![from(is, &links)],
                "a unit's device forwards nothing",
            ),
            drop(
                FORWARD,
                vec![to(is, &links)],
                "nothing is forwarded to a unit's device",
            ),
        ];
    }
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
            vec![to(is, &[outside]), errors(), mark(not, ours)],
            "errors quote plaintext",
        ),
    ];
    // The setting `send_redirects` of a link has no effect if that of all links is on.
    let (protocol, redirect) = match v6 {
        false => ("icmp", "redirect"),
        true => ("icmpv6", "nd-redirect"),
    };
    let matches = vec![to(is, &[inside]), icmp_type(protocol, &[redirect])];
    rules.push(drop(OUTPUT, matches, "no way around the unit"));
    // Links of the inside's group belong to other units of the host, which have a guard of their
    // own.
    let group = config.devices.inside_group;
    let to_third = |link| vec![to(not, &[link]), not_group(MetaKey::Oifgroup, group)];
    if !forwards.outside {
        let matches = [vec![from(is, &[outside])], to_third(black)].concat();
        rules.push(drop(FORWARD, matches, "from the hub, not to black"));
    }
    if !forwards.inside {
        let matches = [vec![from(is, &[black])], to_third(outside)].concat();
        rules.push(drop(FORWARD, matches, "from black, not to the hub"));
    }
    if !forwards.others {
        let matches = vec![
            from(not, &[inside, outside, red, black]),
            not_group(MetaKey::Iifgroup, group),
            not_group(MetaKey::Iifgroup, config.devices.outside_group),
        ];
        rules.push(drop(FORWARD, matches, "between other links"));
    }
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
    // Whatever the interfaces are called by now, or are ports of: a terminal's packet leaves only
    // through black and comes only from red.
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
    // On the other interfaces of the host, only errors about packets of the terminals are held
    // back; not those to a terminal of another unit of the host, which has sent the packet that
    // they are about.
    for net in terminals() {
        for field in [Quoted::Source, Quoted::Destination] {
            let mut matches = vec![
                to(not, &[inside, red, "lo"]),
                not_group(MetaKey::Oifgroup, group),
                errors(),
                mark(not, ours),
            ];
            matches.extend(field.within(net));
            rules.push(drop(OUTPUT, matches, "errors about a terminal's packet"));
        }
    }
    // Errors about decrypted packets are marked, and because of the mark they are routed again, to
    // red. If that fails, they end here. Their source tells the data path that no terminal has sent
    // them, because the unit's own address may be in a terminals' prefix.
    let nobody: IpAddr = match v6 {
        false => Ipv4Addr::new(192, 0, 0, 8).into(),
        true => Ipv6Addr::new(0x100, 0, 0, 0, 0, 0, 0, 8).into(),
    };
    for net in terminals() {
        let mut matches = vec![
            to(not, &[inside, red, "lo"]),
            not_group(MetaKey::Oifgroup, group),
            errors(),
        ];
        matches.extend(Quoted::Destination.within(net));
        matches.push(set_source(nobody));
        let comment = "errors about decrypted packets go back through red";
        rules.push(rule(REROUTE, matches, set_mark(ours), comment));
    }
    rules.push(drop(
        LEAVE,
        vec![mark(is, ours), to(not, &[red])],
        "errors that missed red",
    ));
    rules
}

/// Returns the chains that the kernel evaluates by itself.
pub(super) fn chains(table: &str, family: NfFamily) -> [Chain<'_>; 4] {
    let chain = |name, kind, hook, priority| Chain {
        family,
        table: table.into(),
        name: Cow::Borrowed(name),
        _type: Some(kind),
        hook: Some(hook),
        prio: Some(priority),
        ..Chain::default()
    };
    let filter = NfChainType::Filter;
    [
        chain(FORWARD, filter, NfHook::Forward, -300),
        // After it the packet's route is looked up again, but the output hooks still see the old
        // one.
        chain(REROUTE, NfChainType::Route, NfHook::Output, -310),
        chain(OUTPUT, filter, NfHook::Output, -300),
        chain(LEAVE, filter, NfHook::Postrouting, -300),
    ]
}

/// A chain without rules and without a hook, used as a mark that goes with the table.
pub(super) fn mark_chain<'a>(
    table: &'a str,
    family: NfFamily,
    name: impl Into<Cow<'a, str>>,
) -> NfListObject<'a> {
    NfListObject::Chain(Chain {
        family,
        table: table.into(),
        name: name.into(),
        ..Chain::default()
    })
}

/// Returns the name of the mark that distinguishes these rules from those of another version or
/// configuration.
pub(super) fn name_of(rules: &[Rule<'_>]) -> String {
    let mut hash = DefaultHasher::new();
    serde_json::to_string(rules)
        .unwrap_or_default()
        .hash(&mut hash);
    format!("rules_{:016x}", hash.finish())
}

/// Returns the table itself.
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

/// Name of the chain that forwarded packets pass.
pub(super) const FORWARD: &str = "forward";
/// Name of the chain that packets of this host pass.
pub(super) const OUTPUT: &str = "output";
/// Name of the chain that routes errors again.
pub(super) const REROUTE: &str = "reroute";
/// Name of the last chain, in which the final route of a packet is known.
pub(super) const LEAVE: &str = "leave";
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
