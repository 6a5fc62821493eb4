//! The guard: one nftables table that lets nothing pass the unit in clear, whatever routes, links and processes do.

use std::borrow::Cow;
use std::net::IpAddr;

use anyhow::{Context, Result, anyhow};
use ipnet::IpNet;
use nftables::batch::Batch;
use nftables::expr::{
    Expression, Meta, MetaKey, NamedExpression, Payload, PayloadBase, PayloadField, PayloadRaw,
    SetItem,
};
use nftables::helper::{self, NftablesError};
use nftables::schema::{Chain, NfListObject, Rule, Table};
use nftables::stmt::{Counter, Match, Operator, Statement};
use nftables::types::{NfChainType, NfFamily, NfHook};

use crate::config::Config;

/// What is loaded of the guard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Loaded {
    /// Every rule is there.
    pub whole: bool,
    /// `guard on` loaded it: it stays when the unit stops.
    pub pinned: bool,
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
            return Ok(Loaded {
                whole: false,
                pinned: false,
            });
        }
        Err(e) => return Err(sentence("look at the guard", e)),
    };
    let value: serde_json::Value =
        serde_json::from_str(&text).context("nft's output is no JSON")?;
    let objects = value
        .get("nftables")
        .and_then(|v| v.as_array())
        .map_or(&[] as &[_], Vec::as_slice);
    let chain = |name: &str| {
        let mut chains = objects.iter().filter_map(|o| o.get("chain"));
        chains.any(|c| c.get("name").is_some_and(|n| n == name))
    };
    let count = objects.iter().filter(|o| o.get("rule").is_some()).count();
    Ok(Loaded {
        whole: chain(FORWARD) && chain(OUTPUT) && count == rules(config).len(),
        pinned: chain(PIN),
    })
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
