//! Evaluates the rules of a chain, as `nft -j` lists them, for a packet of which only some
//! properties are known.
//!
//! A rule counts if it certainly matches the packet. If it compares something that is not known,
//! such as a connection's state or a port, it decides nothing. So a packet is reported as dropped
//! if nothing lets it pass for certain.

use ipnet::IpNet;
use serde_json::Value;

/// A packet that the unit's host forwards for it.
#[derive(Clone, Debug)]
pub(super) struct Packet<'a> {
    /// True for IPv6.
    pub v6: bool,
    /// The link that it comes from.
    pub from: &'a str,
    /// The link that it goes to, if that is known.
    pub to: Option<&'a str>,
    /// At which end of it the terminals are.
    pub way: Way,
    /// The terminals of its family.
    pub terminals: Vec<IpNet>,
    /// True if the route back to its source leads to the link that it comes from.
    pub has_way_back: bool,
}

/// At which end of a packet the terminals are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// The terminals sent it.
    FromTerminals,
    /// It is for the terminals.
    ToTerminals,
}

/// What drops a packet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Drop {
    /// The policy of the chain.
    Policy,
    /// A rule of this chain.
    Rule(String),
    /// A rule that checks the reverse path.
    ReversePath,
}

/// The source of the rules of a table's chains.
pub(super) trait Rules {
    /// Returns the statements of each rule of a chain; `None` if that is unknown.
    fn of(&mut self, chain: &str) -> Option<Vec<Value>>;
}

/// Returns what drops a packet that comes to this chain, as far as is known.
pub(super) fn dropped(
    rules: impl Rules,
    chain: &str,
    policy: &str,
    packet: &Packet<'_>,
) -> Option<Drop> {
    let mut walk = Walk {
        rules,
        packet,
        steps: STEPS,
    };
    match walk.chain(chain, 0) {
        End::Dropped(drop) => Some(drop),
        End::Falls if policy == "drop" => Some(Drop::Policy),
        _ => None,
    }
}

struct Walk<'a, R> {
    rules: R,
    packet: &'a Packet<'a>,
    steps: usize,
}

/// How a chain ends for the packet.
enum End {
    Passes,
    Dropped(Drop),
    /// Evaluation continues in the chain that led here, or with the policy.
    Falls,
    /// Unknown.
    Unknown,
}

/// Whether a packet matches what a rule compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Is {
    Yes,
    No,
    Perhaps,
}

impl<R: Rules> Walk<'_, R> {
    fn chain(&mut self, chain: &str, depth: usize) -> End {
        let Some(rules) = self.rules.of(chain).filter(|_| depth < DEPTH) else {
            return End::Unknown;
        };
        for rule in &rules {
            let Some(left) = self.steps.checked_sub(1) else {
                return End::Unknown;
            };
            self.steps = left;
            match self.rule(rule, chain, depth) {
                Some(End::Falls) => break,
                Some(end) => return end,
                None => {}
            }
        }
        End::Falls
    }

    /// Returns how the chain ends with this rule, if it does.
    fn rule(&mut self, rule: &Value, chain: &str, depth: usize) -> Option<End> {
        let statements = rule.as_array().map_or(&[][..], Vec::as_slice);
        let (mut taken, mut by_way_back) = (Is::Yes, false);
        for statement in statements {
            let (kind, value) = statement.as_object()?.iter().next()?;
            match kind.as_str() {
                "match" => {
                    by_way_back |= value.pointer("/left/fib").is_some();
                    match self.compare(value) {
                        Is::No => return None,
                        Is::Perhaps => taken = Is::Perhaps,
                        Is::Yes => {}
                    }
                }
                // These match only some packets, or belong to iptables and are not shown.
                "limit" | "quota" | "ct count" | "xt" => taken = Is::Perhaps,
                "vmap" => {
                    let Some((is, verdict)) = self.look_up(value) else {
                        continue;
                    };
                    let is = if taken == Is::Yes { is } else { taken };
                    let (kind, value) = verdict.as_object()?.iter().next()?;
                    return self.verdict(kind, value, is, by_way_back, chain, depth);
                }
                _ => {
                    let end = self.verdict(kind, value, taken, by_way_back, chain, depth);
                    if end.is_some() {
                        return end;
                    }
                }
            }
        }
        None
    }

    fn verdict(
        &mut self,
        kind: &str,
        value: &Value,
        taken: Is,
        by_way_back: bool,
        chain: &str,
        depth: usize,
    ) -> Option<End> {
        if taken != Is::Yes {
            return None;
        }
        match kind {
            "accept" => Some(End::Passes),
            "drop" | "reject" if by_way_back => Some(End::Dropped(Drop::ReversePath)),
            "drop" | "reject" => Some(End::Dropped(Drop::Rule(chain.to_owned()))),
            "return" => Some(End::Falls),
            // Whoever takes the packet decides.
            "queue" | "tproxy" => Some(End::Unknown),
            "jump" | "goto" => {
                let target = value.get("target").and_then(Value::as_str)?;
                match (self.chain(target, depth + 1), kind) {
                    (End::Falls, "jump") => None,
                    (end, _) => Some(end),
                }
            }
            _ => None,
        }
    }

    /// Returns the verdict that a map has for the packet, if it can be determined.
    fn look_up<'v>(&self, vmap: &'v Value) -> Option<(Is, &'v Value)> {
        let key = vmap.get("key")?;
        let elements = vmap.pointer("/data/set")?.as_array()?;
        let mut perhaps = false;
        for element in elements {
            let [value, verdict] = element.as_array()?.as_slice() else {
                return None;
            };
            match self.equals(key, value) {
                Is::Yes if !perhaps => return Some((Is::Yes, verdict)),
                Is::No => {}
                _ => perhaps = true,
            }
        }
        None
    }

    fn compare(&self, comparison: &Value) -> Is {
        let field = |name| comparison.get(name).unwrap_or(&Value::Null);
        let (left, right) = (field("left"), field("right"));
        match field("op").as_str() {
            Some("==" | "in") => self.equals(left, right),
            Some("!=") => match self.equals(left, right) {
                Is::Yes => Is::No,
                // If the packet has no such field at all, neither comparison is true.
                Is::No if self.has(left) => Is::Yes,
                Is::No => Is::No,
                Is::Perhaps => Is::Perhaps,
            },
            _ => Is::Perhaps,
        }
    }

    /// Returns true if the packet is of the field's family.
    fn has(&self, left: &Value) -> bool {
        let protocol = left.pointer("/payload/protocol").and_then(Value::as_str);
        match protocol {
            Some("ip") => !self.packet.v6,
            Some("ip6") => self.packet.v6,
            _ => true,
        }
    }

    fn equals(&self, left: &Value, right: &Value) -> Is {
        let any = |values: &Vec<Value>| {
            let all = values.iter().map(|value| self.equals(left, value));
            all.fold(Is::No, |known, one| match (known, one) {
                (Is::Yes, _) | (_, Is::Yes) => Is::Yes,
                (Is::Perhaps, _) | (_, Is::Perhaps) => Is::Perhaps,
                _ => Is::No,
            })
        };
        if !self.has(left) {
            return Is::No;
        }
        if let Some(values) = right.get("set").and_then(Value::as_array) {
            return any(values);
        }
        if let Some(fib) = left.get("fib") {
            return self.way_back(fib, right);
        }
        let packet = self.packet;
        if let Some(key) = left.pointer("/meta/key").and_then(Value::as_str) {
            return match key {
                "iif" | "iifname" => is_link(Some(packet.from), right),
                "oif" | "oifname" => is_link(packet.to, right),
                "nfproto" => is(right, if packet.v6 { "ipv6" } else { "ipv4" }),
                "protocol" => is(right, if packet.v6 { "ip6" } else { "ip" }),
                _ => Is::Perhaps,
            };
        }
        let known = match packet.way {
            Way::FromTerminals => "saddr",
            Way::ToTerminals => "daddr",
        };
        match left.pointer("/payload/field").and_then(Value::as_str) {
            Some(field) if field == known => within(&packet.terminals, right),
            _ => Is::Perhaps,
        }
    }

    /// Determines whether there is a route back to the packet's source.
    fn way_back(&self, fib: &Value, right: &Value) -> Is {
        let flags = match fib.get("flags") {
            Some(Value::Array(flags)) => flags.iter().filter_map(Value::as_str).collect(),
            Some(Value::String(flag)) => vec![flag.as_str()],
            _ => Vec::new(),
        };
        let result = fib.get("result").and_then(Value::as_str);
        if !flags.contains(&"saddr") || !matches!(result, Some("oif" | "oifname")) {
            return Is::Perhaps;
        }
        // Without its link, any route will do.
        let there = self.packet.has_way_back || !flags.contains(&"iif");
        let asked_for = match right {
            Value::Bool(exists) => *exists,
            Value::String(s) if s == "0" || s.is_empty() => false,
            Value::Number(n) if n.as_u64() == Some(0) => false,
            _ => return Is::Perhaps,
        };
        if asked_for == there { Is::Yes } else { Is::No }
    }
}

fn is(right: &Value, word: &str) -> Is {
    match right.as_str() {
        Some(right) if right == word => Is::Yes,
        Some(_) => Is::No,
        None => Is::Perhaps,
    }
}

fn is_link(link: Option<&str>, right: &Value) -> Is {
    let (Some(link), Some(name)) = (link, right.as_str()) else {
        return Is::Perhaps;
    };
    match name.strip_suffix('*') {
        Some(prefix) if link.starts_with(prefix) => Is::Yes,
        _ if link == name => Is::Yes,
        // A named set, whose elements are not known.
        _ if name.starts_with('@') => Is::Perhaps,
        _ => Is::No,
    }
}

/// Determines whether all of the terminals are in what the rule names, or none.
fn within(terminals: &[IpNet], right: &Value) -> Is {
    let prefix = || {
        let (addr, len) = (
            right.pointer("/prefix/addr")?,
            right.pointer("/prefix/len")?,
        );
        let addr = addr.as_str()?.parse().ok()?;
        IpNet::new(addr, u8::try_from(len.as_u64()?).ok()?).ok()
    };
    let single = || {
        Some(IpNet::from(
            right.as_str()?.parse::<std::net::IpAddr>().ok()?,
        ))
    };
    let Some(named) = single().or_else(prefix) else {
        return Is::Perhaps;
    };
    if terminals.iter().all(|net| named.contains(net)) {
        Is::Yes
    } else if terminals
        .iter()
        .any(|net| named.contains(net) || net.contains(&named))
    {
        Is::Perhaps
    } else {
        Is::No
    }
}

/// Limits for one packet: how deep chains may lead to each other, and how many rules are evaluated.
const DEPTH: usize = 16;
const STEPS: usize = 20_000;

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::*;

    struct Listed(BTreeMap<&'static str, Value>);

    impl Rules for &Listed {
        fn of(&mut self, chain: &str) -> Option<Vec<Value>> {
            self.0.get(chain)?.as_array().cloned()
        }
    }

    fn packet(from: &'static str, to: &'static str, v6: bool) -> Packet<'static> {
        let terminal = if v6 { "fd00::7/128" } else { "10.0.0.7/32" };
        Packet {
            v6,
            from,
            to: (!to.is_empty()).then_some(to),
            way: match from {
                "in0" | "fpn-black" => Way::FromTerminals,
                _ => Way::ToTerminals,
            },
            terminals: vec![terminal.parse().unwrap()],
            has_way_back: !from.starts_with("fpn-"),
        }
    }

    /// Returns what drops an IPv4 packet from inside to red in the chain `base` with this policy.
    fn ends(policy: &str, chains: &[(&'static str, Value)]) -> Option<Drop> {
        let listed = Listed(chains.iter().cloned().collect());
        dropped(&listed, "base", policy, &packet("in0", "fpn-red", false))
    }

    fn meta(key: &str, op: &str, right: Value) -> Value {
        json!({"match": {"op": op, "left": {"meta": {"key": key}}, "right": right}})
    }

    fn accept() -> Value {
        json!({"accept": null})
    }

    fn established() -> Value {
        json!({"match": {"op": "in", "left": {"ct": {"key": "state"}}, "right": ["established"]}})
    }

    #[test]
    fn a_policy_drops_what_no_rule_lets_pass_for_certain() {
        let base = |rules: Value| [("base", rules)];
        let policy = Some(Drop::Policy);
        assert_eq!(ends("drop", &base(json!([]))), policy);
        assert_eq!(ends("accept", &base(json!([]))), None);
        // The rules that Docker makes: they accept answers, and what comes from its own bridge.
        let docker = json!([
            [established(), accept()],
            [meta("iifname", "==", json!("docker0")), accept()],
            [meta("oifname", "!=", json!("fpn-red")), {"counter": {}}, accept()],
        ]);
        assert_eq!(ends("drop", &base(docker)), policy);
        for lets_pass in [
            json!([meta("iifname", "==", json!("in0")), {"counter": {}}, accept()]),
            json!([
                meta("oifname", "==", json!({"set": ["x", "fpn-*"]})),
                accept()
            ]),
            json!([meta("oif", "!=", json!("lo")), accept()]),
            json!([meta("nfproto", "==", json!("ipv4")), accept()]),
            json!([accept()]),
        ] {
            assert_eq!(
                ends("drop", &base(json!([lets_pass.clone()]))),
                None,
                "{lets_pass}"
            );
        }
        for decides_nothing in [
            json!([{"limit": {"rate": 5}}, accept()]),
            json!([{"xt": null}, accept()]),
            json!([meta("mark", "==", json!(1)), accept()]),
            json!([meta("iifname", "==", json!("@names")), accept()]),
            json!([meta("nfproto", "==", json!("ipv6")), accept()]),
            json!([{"log": {}}]),
        ] {
            let rules = json!([decides_nothing.clone()]);
            assert_eq!(ends("drop", &base(rules)), policy, "{decides_nothing}");
        }
    }

    #[test]
    fn a_rule_at_the_end_drops_as_a_policy_does_and_what_only_may_take_the_packet_does_not() {
        let reject = json!({"reject": {"type": "icmpx", "expr": "admin-prohibited"}});
        let rules = json!([[established(), {"drop": null}], [reject]]);
        let by_rule = Some(Drop::Rule("base".into()));
        assert_eq!(ends("accept", &[("base", rules)]), by_rule);
        let perhaps = json!([[established(), {"drop": null}]]);
        assert_eq!(ends("accept", &[("base", perhaps)]), None);
        let queued = json!([[{"queue": {"num": 0}}], [{"drop": null}]]);
        assert_eq!(ends("accept", &[("base", queued)]), None);
    }

    #[test]
    fn other_chains_are_followed_there_and_back() {
        let jump = |verb: &str, to: &str| json!([{ verb: {"target": to} }]);
        let with = |verb: &str, other: Value| {
            let base = json!([jump(verb, "other"), [accept()]]);
            ends("drop", &[("base", base), ("other", other)])
        };
        assert_eq!(with("jump", json!([])), None);
        assert_eq!(
            with("jump", json!([[{"return": null}], [{"drop": null}]])),
            None
        );
        assert_eq!(with("goto", json!([])), Some(Drop::Policy));
        let other = Some(Drop::Rule("other".into()));
        assert_eq!(with("jump", json!([[{"drop": null}]])), other);
        assert_eq!(with("goto", json!([[{"drop": null}]])), other);
        // A chain that could not be listed, and chains that call each other without an end: the
        // result is unknown.
        assert_eq!(
            ends("drop", &[("base", json!([jump("jump", "gone")]))]),
            None
        );
        let around = json!([jump("jump", "base"), jump("jump", "base")]);
        assert_eq!(ends("drop", &[("base", around)]), None);
    }

    #[test]
    fn maps_of_verdicts_are_looked_up_by_link() {
        let map = |elements: Value| json!([[{"vmap": {"key": {"meta": {"key": "iifname"}}, "data": {"set": elements}}}]]);
        let base = |elements| ends("drop", &[("base", map(elements))]);
        assert_eq!(base(json!([["in0", accept()]])), None);
        assert_eq!(
            base(json!([["x", accept()], ["in*", {"drop": null}]])),
            Some(Drop::Rule("base".into()))
        );
        assert_eq!(base(json!([["x", accept()]])), Some(Drop::Policy));
        let states = json!([[{"vmap": {"key": {"ct": {"key": "state"}},
            "data": {"set": [["established", accept()]]}}}]]);
        assert_eq!(ends("drop", &[("base", states)]), Some(Drop::Policy));
    }

    #[test]
    fn addresses_count_at_the_end_where_the_terminals_are() {
        let rule = |protocol: &str, field: &str, right: Value| {
            let left = json!({"payload": {"protocol": protocol, "field": field}});
            json!([[{"match": {"op": "==", "left": left, "right": right}}, accept()]])
        };
        let passes = |rules: Value| ends("drop", &[("base", rules)]).is_none();
        let prefix = |addr: &str, len: u8| json!({"prefix": {"addr": addr, "len": len}});
        assert!(passes(rule("ip", "saddr", prefix("10.0.0.0", 8))));
        assert!(passes(rule("ip", "saddr", json!("10.0.0.7"))));
        assert!(passes(rule(
            "ip",
            "saddr",
            json!({"set": ["192.0.2.1", prefix("10.0.0.0", 24)]})
        )));
        assert!(!passes(rule("ip", "saddr", prefix("10.9.0.0", 16))));
        // The address at the other end of the packet is not known.
        assert!(!passes(rule("ip", "daddr", prefix("10.0.0.0", 8))));
        assert!(!passes(rule("ip6", "saddr", prefix("fd00::", 8))));
        assert!(!passes(rule(
            "ip",
            "saddr",
            json!({"range": ["10.0.0.1", "10.0.0.9"]})
        )));
        let not = json!([[{"match": {"op": "!=",
            "left": {"payload": {"protocol": "ip6", "field": "saddr"}},
            "right": "fd00::9"}}, accept()]]);
        assert!(!passes(not), "a packet of IPv4 has no such field");
    }

    #[test]
    fn a_check_of_the_reverse_path_drops_what_comes_from_a_tun_device() {
        let fib = |flags: Value, right: Value| {
            json!({"match": {"op": "==", "left": {"fib": {"result": "oif", "flags": flags}},
                "right": right}})
        };
        let v6 = meta("nfproto", "==", json!("ipv6"));
        let strict = json!(["saddr", "mark", "iif"]);
        let at = |rules: &Value, from, v6| {
            let listed = Listed([("base", rules.clone())].into());
            dropped(&listed, "base", "accept", &packet(from, "", v6))
        };
        // The rule as firewalld writes it.
        let firewalld = json!([[v6, fib(strict.clone(), json!(false)), {"drop": null}]]);
        for device in ["fpn-red", "fpn-black"] {
            assert_eq!(at(&firewalld, device, true), Some(Drop::ReversePath));
            assert_eq!(at(&firewalld, device, false), None);
        }
        assert_eq!(at(&firewalld, "in0", true), None);
        assert_eq!(at(&firewalld, "out0", true), None);
        let older = json!([[fib(strict, json!("0")), {"drop": null}]]);
        assert_eq!(at(&older, "fpn-black", false), Some(Drop::ReversePath));
        // Any route back satisfies this rule.
        let loose = json!([[fib(json!(["saddr"]), json!(false)), {"drop": null}]]);
        assert_eq!(at(&loose, "fpn-black", true), None);
        let known = json!([
            [fib(json!(["saddr", "iif"]), json!(true)), accept()],
            [{"drop": null}],
        ]);
        assert_eq!(
            at(&known, "fpn-red", false),
            Some(Drop::Rule("base".into()))
        );
        assert_eq!(at(&known, "in0", false), None);
    }

    #[test]
    fn no_listing_makes_it_panic_or_run_for_ever() {
        for rules in [
            json!({"set": []}),
            json!([null, 7, [null], [{}], [{"match": 7}], [{"vmap": {"key": 1, "data": {"set": [[1]]}}}]]),
            json!([[{"match": {"op": "==", "left": {"fib": {}}, "right": null}}, {"jump": {}}]]),
        ] {
            ends("drop", &[("base", rules)]);
        }
        let many = Value::Array(vec![json!([{"counter": {}}]); STEPS + 1]);
        assert_eq!(ends("drop", &[("base", many)]), None);
    }
}
