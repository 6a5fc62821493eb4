//! Finds nftables rules of others that drop the unit's packets: chains of firewalls that forward
//! only what they know, and checks of the reverse path.

mod eval;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use anyhow::Result;
use serde_json::Value;

use super::nft::{self, objects};
use crate::config::{Config, Mode};
use eval::{Drop, Packet, Rules, Way};

/// Returns a sentence with a remedy for each chain that drops the unit's packets, or one that says
/// why this cannot be determined.
pub(super) fn look(config: &Config, ipv6: bool) -> Vec<String> {
    if config.unit.mode == Mode::Inline {
        // Frames pass before anything that the host's firewalls see.
        return Vec::new();
    }
    let packets = packets(config, ipv6);
    let mut kernel = Kernel::default();
    let base_chains = match list_chains(config) {
        Ok(chains) => chains,
        Err(e) => return vec![format!("{e:#}")],
    };
    let mut sentences = Vec::new();
    for chain in &base_chains {
        let on_its_way = packets.iter().filter(|p| chain.sees(p));
        let dropped: Vec<_> = on_its_way
            .filter_map(|packet| {
                let rules = Table {
                    kernel: &mut kernel,
                    chain,
                };
                Some((
                    packet,
                    eval::dropped(rules, &chain.name, &chain.policy, packet)?,
                ))
            })
            .collect();
        if !dropped.is_empty() {
            sentences.push(sentence(config, chain, &dropped));
        }
    }
    sentences.extend(kernel.failed);
    sentences
}

/// A chain that the kernel evaluates by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
struct BaseChain {
    family: String,
    table: String,
    name: String,
    hook: String,
    policy: String,
    /// Docker's chain for rules of the operator, if it is in the same table.
    for_operators: Option<String>,
}

impl BaseChain {
    fn sees(&self, packet: &Packet<'_>) -> bool {
        let family = match self.family.as_str() {
            "ip" => !packet.v6,
            "ip6" => packet.v6,
            _ => true,
        };
        family && packet.to.is_some() == (self.hook == "forward")
    }
}

/// What was read from the kernel so far: rules by family, table and chain.
#[derive(Default)]
struct Kernel {
    chains: BTreeMap<[String; 3], Option<Vec<Value>>>,
    failed: Option<String>,
}

struct Table<'a> {
    kernel: &'a mut Kernel,
    chain: &'a BaseChain,
}

impl Rules for Table<'_> {
    fn of(&mut self, chain: &str) -> Option<Vec<Value>> {
        let BaseChain { family, table, .. } = self.chain;
        let key = [family.clone(), table.clone(), chain.to_owned()];
        let asked = self.kernel.chains.len();
        match self.kernel.chains.entry(key) {
            Entry::Occupied(known) => known.get().clone(),
            // If there are more chains, the answer is unknown.
            Entry::Vacant(_) if asked >= CHAINS => None,
            Entry::Vacant(new) => {
                let words = ["chain", family, table, chain];
                let rules = match nft::list(&words, LOOK) {
                    Ok(listing) => listing.map(|listing| {
                        let rules = objects(&listing).filter_map(|o| o.pointer("/rule/expr"));
                        rules.cloned().collect()
                    }),
                    Err(e) => {
                        self.kernel.failed = Some(format!("{e:#}"));
                        None
                    }
                };
                new.insert(rules).clone()
            }
        }
    }
}

/// Lists the chains of others that filter forwarded packets, or packets before they are routed.
fn list_chains(config: &Config) -> Result<Vec<BaseChain>> {
    let listing = nft::list(&["chains"], LOOK)?.unwrap_or_default();
    Ok(base_chains(config, &listing))
}

fn base_chains(config: &Config, listing: &Value) -> Vec<BaseChain> {
    let chains: Vec<_> = objects(listing).filter_map(|o| o.get("chain")).collect();
    let field = |chain: &Value, name: &str| chain.get(name)?.as_str().map(str::to_owned);
    let for_operators = |family: &str, table: &str| {
        let mut docker = chains.iter().filter(|c| {
            field(c, "family").is_some_and(|f| f == family)
                && field(c, "table").is_some_and(|t| t == table)
        });
        docker.find_map(|c| field(c, "name").filter(|name| name == "DOCKER-USER"))
    };
    let found = chains.iter().filter_map(|chain| {
        let (family, table) = (field(chain, "family")?, field(chain, "table")?);
        let hook = field(chain, "hook")?;
        let filters = field(chain, "type")? == "filter";
        let of_ip = ["ip", "ip6", "inet"].contains(&family.as_str());
        let asked = ["forward", "prerouting"].contains(&hook.as_str());
        (filters && of_ip && asked && table != config.devices.guard).then(|| BaseChain {
            for_operators: for_operators(&family, &table),
            name: field(chain, "name").unwrap_or_default(),
            policy: field(chain, "policy").unwrap_or_default(),
            family,
            table,
            hook,
        })
    });
    found.take(CHAINS).collect()
}

/// Returns the packets that the host forwards for the unit, before and after their route is known.
fn packets(config: &Config, ipv6: bool) -> Vec<Packet<'_>> {
    let [inside, outside, red, black] = [
        config.unit.inside.as_str(),
        config.unit.outside.as_str(),
        config.devices.red.as_str(),
        config.devices.black.as_str(),
    ];
    let ways = [
        (inside, red, Way::FromTerminals),
        (red, inside, Way::ToTerminals),
        (outside, black, Way::ToTerminals),
        (black, outside, Way::FromTerminals),
    ];
    let mut packets = Vec::new();
    for v6 in [false, true] {
        let all = config.terminals().into_iter();
        let terminals: Vec<_> = all.filter(|net| net.addr().is_ipv6() == v6).collect();
        if terminals.is_empty() || (v6 && !ipv6) {
            continue;
        }
        for (from, to, way) in ways {
            for to in [None, Some(to)] {
                packets.push(Packet {
                    v6,
                    from,
                    to,
                    way,
                    terminals: terminals.clone(),
                    // A route back to a terminal or to its peer leads to an interface, never to a
                    // TUN device.
                    has_way_back: ![red, black].contains(&from),
                });
            }
        }
    }
    packets
}

fn sentence(config: &Config, chain: &BaseChain, dropped: &[(&Packet<'_>, Drop)]) -> String {
    let BaseChain {
        family,
        table,
        name,
        hook,
        policy,
        ..
    } = chain;
    let mut ways: Vec<String> = Vec::new();
    for (packet, _) in dropped {
        let way = match packet.to {
            Some(to) => format!("from {} to {to}", packet.from),
            None => format!("from {}", packet.from),
        };
        if !ways.contains(&way) {
            ways.push(way);
        }
    }
    let families = match [false, true].map(|v6| dropped.iter().any(|(p, _)| p.v6 == v6)) {
        [true, false] => "IPv4",
        [false, true] => "IPv6",
        _ => "IPv4 and IPv6",
    };
    let how = match dropped.first().map(|(_, drop)| drop) {
        Some(Drop::ReversePath) => "a check of the reverse path".into(),
        Some(Drop::Rule(in_chain)) if in_chain == name => "its last rule".into(),
        Some(Drop::Rule(in_chain)) => format!("a rule of the chain {in_chain}"),
        _ => format!("policy {policy}"),
    };
    format!(
        "the chain {name} of the nftables table {family} {table} (hook {hook}, {how}) drops {families} of this unit {}: {}. See \"Another firewall\" in docs/operating.md",
        ways.join(", "),
        remedy(config, chain)
    )
}

/// Returns commands for rules that accept whatever comes from or goes to the TUN devices. The guard
/// decides what may do so.
fn remedy(config: &Config, chain: &BaseChain) -> String {
    let (red, black) = (&config.devices.red, &config.devices.black);
    let BaseChain {
        family,
        table,
        name,
        hook,
        ..
    } = chain;
    let of_iptables = match family.as_str() {
        "ip" => Some("iptables"),
        "ip6" => Some("ip6tables"),
        _ => None,
    };
    let is_theirs = ["filter", "mangle", "raw", "security"].contains(&table.as_str())
        && name.chars().all(|c| c.is_ascii_uppercase());
    match of_iptables.filter(|_| is_theirs) {
        Some(program) => {
            let name = chain.for_operators.as_ref().unwrap_or(name);
            let accept = format!("{program} -t {table} -I {name}");
            match hook.as_str() {
                "forward" => format!(
                    "`for d in {red} {black}; do {accept} -i $d -j ACCEPT; {accept} -o $d -j ACCEPT; done`"
                ),
                _ => format!("`for d in {red} {black}; do {accept} -i $d -j ACCEPT; done`"),
            }
        }
        None => {
            let accept = |key| {
                format!(
                    "`nft insert rule {family} {table} {name} {key} '{{ \"{red}\", \"{black}\" }}' accept`"
                )
            };
            match hook.as_str() {
                "forward" => format!("{} and {}", accept("iifname"), accept("oifname")),
                _ => accept("iifname"),
            }
        }
    }
}

/// Completes the sentence of an error when nft cannot be asked.
const LOOK: &str = "look at the other rules of nftables";
/// How many chains are examined at most.
const CHAINS: usize = 100;

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::config::tests::config;

    fn chain(family: &str, table: &str, name: &str, hook: &str) -> Value {
        json!({"chain": {"family": family, "table": table, "name": name, "handle": 1,
            "type": "filter", "hook": hook, "prio": 0, "policy": "drop"}})
    }

    #[test]
    fn only_chains_of_others_that_see_the_units_packets_are_looked_at() {
        let mut nat = chain("ip", "nat", "PREROUTING", "prerouting");
        nat["chain"]["type"] = json!("nat");
        let listing = json!({"nftables": [
            {"metainfo": {"version": "1.0.6"}},
            {"chain": {"family": "ip", "table": "filter", "name": "DOCKER-USER", "handle": 1}},
            chain("ip", "filter", "FORWARD", "forward"),
            chain("ip", "filter", "INPUT", "input"),
            chain("ip6", "fpn_guard", "forward", "forward"),
            chain("inet", "firewalld", "filter_PREROUTING", "prerouting"),
            chain("netdev", "x", "ingress", "ingress"),
            nat,
        ]});
        let found = base_chains(&config(), &listing);
        let names: Vec<_> = found.iter().map(|c| c.name.as_str()).collect();
        assert_eq!(names, ["FORWARD", "filter_PREROUTING"]);
        assert_eq!(found[0].for_operators.as_deref(), Some("DOCKER-USER"));
        assert_eq!(found[1].for_operators, None);
    }

    #[test]
    fn every_way_of_the_units_packets_is_asked_about_in_each_family_that_is_carried() {
        let config = config();
        let both = packets(&config, true);
        assert_eq!(both.len(), 16);
        assert!(both.iter().filter(|p| !p.has_way_back).count() == 8);
        let of_v4 = packets(&config, false);
        assert_eq!(of_v4.len(), 8);
        assert!(of_v4.iter().all(|p| !p.v6));
    }

    #[test]
    fn a_sentence_names_table_chain_ways_and_the_command_that_fits_whose_table_it_is() {
        let config = config();
        let packets = packets(&config, true);
        let forwarded = |v6| packets.iter().filter(move |p| p.to.is_some() && p.v6 == v6);
        let dropped: Vec<_> = forwarded(false).map(|p| (p, Drop::Policy)).collect();
        let mut chain = BaseChain {
            family: "ip".into(),
            table: "filter".into(),
            name: "FORWARD".into(),
            hook: "forward".into(),
            policy: "drop".into(),
            for_operators: None,
        };
        let told = sentence(&config, &chain, &dropped);
        for part in [
            "the chain FORWARD of the nftables table ip filter (hook forward, policy drop) drops IPv4 of this unit",
            "from in0 to fpn-red, from fpn-red to in0, from out0 to fpn-black, from fpn-black to out0: ",
            "for d in fpn-red fpn-black; do iptables -t filter -I FORWARD -i $d -j ACCEPT; iptables -t filter -I FORWARD -o $d -j ACCEPT; done",
        ] {
            assert!(told.contains(part), "{told}");
        }
        chain.for_operators = Some("DOCKER-USER".into());
        assert!(sentence(&config, &chain, &dropped).contains("-I DOCKER-USER -i"));
        let early: Vec<_> = packets
            .iter()
            .filter(|p| p.to.is_none() && p.v6 && !p.has_way_back)
            .map(|p| (p, Drop::ReversePath))
            .collect();
        let chain = BaseChain {
            family: "inet".into(),
            table: "firewalld".into(),
            name: "filter_PREROUTING".into(),
            hook: "prerouting".into(),
            policy: "accept".into(),
            for_operators: None,
        };
        let told = sentence(&config, &chain, &early);
        for part in [
            "(hook prerouting, a check of the reverse path) drops IPv6 of this unit from fpn-red, from fpn-black: ",
            "`nft insert rule inet firewalld filter_PREROUTING iifname '{ \"fpn-red\", \"fpn-black\" }' accept`.",
        ] {
            assert!(told.contains(part), "{told}");
        }
    }
}
