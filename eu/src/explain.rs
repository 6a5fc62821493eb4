//! `fpn-eu explain`: what happens at this moment to the packets between two addresses, and by which rule.
//!
//! The rules are not here. The data path's own functions decide, on the snapshot that its threads use;
//! this module only says in words what they answer.

use std::net::IpAddr;

use fpn::DropReason;
use fpn::datapath::{Action, HoldLimits, Snapshot, Unheard, Why, decide, hear};
use fpn::ids::GroupId;
use fpn::keyshare::ring::SuiteId;
use fpn::search::policy::NotClear;
use fpn::search::{Pair, PathRow};
use fpn::wire::esp::Encapsulation;
use serde::{Deserialize, Serialize};

/// `fpn-eu explain --json`.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Explanation {
    /// The way that was asked for, then the way back.
    pub directions: [Direction; 2],
    /// `udp` or `esp`.
    pub encapsulation: String,
    /// The UDP port at which ESP is expected, and to which it is sent if the encapsulation is `udp`.
    pub port: u16,
    /// Largest packet of a terminal that passes uncut.
    pub inner_mtu: u32,
    /// The snapshot's version.
    pub snapshot: u64,
}

/// What happens to the packets of one direction at this unit.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Direction {
    /// Where they come from.
    pub src: IpAddr,
    /// Where they go.
    pub dst: IpAddr,
    /// From the terminals to the hub, or the other way.
    pub way: Way,
    /// Out: `encrypt`, `wait`, `plain`, `drop`. In: `decrypt` (what comes encrypted is delivered, what
    /// comes in clear is not), `plain` (what comes in clear is delivered too), `drop`.
    pub action: String,
    /// Name of the rule.
    pub rule: String,
    /// The rule as a sentence.
    pub why: String,
    /// The counter of the drop, without `drop_`. In: of what comes in clear, if that alone is dropped.
    pub drop: Option<String>,
    /// What to do about it.
    pub remedy: Option<String>,
    /// Out: the group that the path names. In: every group whose packets are delivered.
    pub groups: Vec<String>,
    /// Out, `encrypt`: the key's epoch.
    pub epoch: Option<u64>,
    /// Out, `encrypt`: its suite.
    pub suite: Option<SuiteId>,
    /// Out, `encrypt`: its SPI, as eight hexadecimal digits.
    pub spi: Option<String>,
    /// The pair's path, as in `fpn-eu paths`.
    pub path: Option<PathRow>,
}

/// A direction through the unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Way {
    /// From the terminals to the hub.
    Out,
    /// From the hub to the terminals.
    In,
}

/// A pair of one family, or what is wrong with it.
pub(crate) fn pair(src: IpAddr, dst: IpAddr) -> Result<Pair, String> {
    if src.is_ipv4() != dst.is_ipv4() {
        return Err(format!(
            "{src} and {dst} are of two families: no packet goes from IPv4 to IPv6. Name two IPv4 addresses, or two IPv6 addresses"
        ));
    }
    Ok(Pair { src, dst })
}

/// What happens to the packets of a pair and to those of the way back.
///
/// A unit stands before one end. That is the source, unless the destination alone is its terminal.
pub(crate) fn explain(
    pair: Pair,
    snapshot: &Snapshot,
    inner_mtu: u32,
    path: impl Fn(&Pair) -> Option<PathRow>,
) -> Explanation {
    let serves = |addr| snapshot.policy.serves(addr);
    let back = pair.reversed();
    let ways = match serves(pair.dst) && !serves(pair.src) {
        true => [(Way::In, pair), (Way::Out, back)],
        false => [(Way::Out, pair), (Way::In, back)],
    };
    let directions = ways.map(|(way, pair)| {
        let path = path(&pair);
        match way {
            Way::Out => leaving(pair, snapshot, path),
            Way::In => arriving(pair, snapshot, path),
        }
    });
    Explanation {
        directions,
        encapsulation: match snapshot.encapsulation {
            Encapsulation::Udp(_) => "udp",
            Encapsulation::Bare => "esp",
        }
        .to_owned(),
        port: snapshot.port,
        inner_mtu,
        snapshot: snapshot.version,
    }
}

/// What is done to packets from a terminal.
fn leaving(pair: Pair, snapshot: &Snapshot, path: Option<PathRow>) -> Direction {
    let decision = decide(&pair, snapshot);
    let (action, drop) = match &decision.action {
        Action::Seal(_) => ("encrypt", None),
        Action::Hold(_) => ("wait", None),
        Action::Plain => ("plain", None),
        Action::Drop(reason) => ("drop", Some(*reason)),
    };
    let key = match &decision.action {
        Action::Seal(key) => Some(key),
        _ => None,
    };
    let searching = path.as_ref().is_some_and(|row| row.state == "searching");
    let said = leaving_in_words(pair, snapshot, decision.why, &decision.action, searching);
    Direction {
        src: pair.src,
        dst: pair.dst,
        way: Way::Out,
        action: action.to_owned(),
        rule: said.rule.to_owned(),
        why: said.why,
        drop: drop.map(|reason| reason.name().to_owned()),
        remedy: said.remedy,
        groups: said
            .group
            .map(|id| name(id, snapshot))
            .into_iter()
            .collect(),
        epoch: key.map(|key| key.epoch.0),
        suite: key.map(|key| key.suite),
        spi: key.map(|key| format!("{:08x}", key.spi.0)),
        path,
    }
}

/// What is done to packets from the hub.
fn arriving(pair: Pair, snapshot: &Snapshot, path: Option<PathRow>) -> Direction {
    let groups = snapshot.ring.groups().filter(|g| !g.receive.is_empty());
    let heard = groups.map(|g| (g.info.id, hear(Some(g.info.id), &pair, snapshot)));
    let (heard, unheard): (Vec<_>, Vec<_>) = heard.partition(|(_, heard)| heard.is_ok());
    let clear = hear(None, &pair, snapshot);
    let groups: Vec<String> = heard.iter().map(|(id, _)| name(*id, snapshot)).collect();
    let listed = groups.join(", ");
    let (action, rule, why, refused) = match (clear, groups.is_empty()) {
        (Ok(()), true) => (
            "plain",
            "open",
            "nothing says that it should be encrypted: what comes in clear is delivered".to_owned(),
            None,
        ),
        (Ok(()), false) => (
            "plain",
            "open",
            format!(
                "nothing says that it should be encrypted: what comes in clear is delivered, and what comes encrypted in {listed}"
            ),
            None,
        ),
        (Err(why), false) => (
            "decrypt",
            rule_of(why),
            format!(
                "what comes encrypted in {listed} is delivered; what comes in clear is not: {}",
                unheard_in_words(pair, snapshot, why)
            ),
            Some(why),
        ),
        (Err(clear), true) => {
            // What is said about the groups tells more than that clear is refused too.
            let why = unheard.iter().find_map(|(_, heard)| heard.err());
            let why = why.unwrap_or(clear);
            let keys = match snapshot.ring.groups().next() {
                Some(_) => "",
                None => "; and this unit has no keys",
            };
            let sentence = unheard_in_words(pair, snapshot, why);
            ("drop", rule_of(why), format!("{sentence}{keys}"), Some(why))
        }
    };
    Direction {
        src: pair.src,
        dst: pair.dst,
        way: Way::In,
        action: action.to_owned(),
        rule: rule.to_owned(),
        why,
        drop: refused.map(|why| why.reason().name().to_owned()),
        remedy: match action {
            "drop" => refused.and_then(|why| unheard_remedy(pair, snapshot, why)),
            _ => None,
        },
        groups,
        epoch: None,
        suite: None,
        spi: None,
        path,
    }
}

/// A rule in words.
struct Said {
    rule: &'static str,
    why: String,
    remedy: Option<String>,
    group: Option<GroupId>,
}

fn leaving_in_words(
    Pair { src, dst }: Pair,
    snapshot: &Snapshot,
    why: Why,
    action: &Action,
    searching: bool,
) -> Said {
    let group = |id| name(id, snapshot);
    let said = |rule, why: String, remedy: Option<String>| Said {
        rule,
        why,
        remedy,
        group: None,
    };
    let under = |id, rule, why: String, remedy: Option<String>| Said {
        rule,
        why,
        remedy,
        group: Some(id),
    };
    let no_keys = || {
        let has_groups = snapshot.ring.groups().next().is_some();
        (!has_groups).then(|| {
            "this unit has no keys, so it cannot search: `fpn-eu status` says why".to_owned()
        })
    };
    let find_unit = || {
        no_keys().or_else(|| {
            Some(format!(
                "see that a unit before {dst} runs, that both units are in one group (`fpn-mge group show GROUP`), and that ICMP echo passes between them"
            ))
        })
    };
    let held = |limits: HoldLimits| limits.age.as_secs();
    match why {
        Why::NotCarried => said("not_carried", not_carried(action), None),
        Why::SourceNotServed => said(
            "source_not_served",
            format!("{src} is no terminal of this unit"),
            Some(format!(
                "if {src} is behind this unit, add it to unit.ce in eu.toml and restart the unit; if not, ask at the unit before it"
            )),
        ),
        Why::NoPath if searching => said(
            "no_path",
            format!(
                "a search for the unit before {dst} is under way; packets wait for it, {} s at most",
                held(HoldLimits::SEARCH)
            ),
            no_keys(),
        ),
        Why::NoPath => said(
            "no_path",
            format!(
                "nothing is known about this pair: its next packet makes this unit search for the unit before {dst}, and packets wait for the answer, {} s at most",
                held(HoldLimits::SEARCH)
            ),
            no_keys(),
        ),
        Why::PathEnded => said(
            "path_ended",
            format!(
                "the path has ended, and the pair was encrypted before: its next packet makes this unit search for the unit before {dst} again"
            ),
            no_keys(),
        ),
        Why::NotFound(_) if matches!(action, Action::Drop(DropReason::SearchBudget)) => said(
            "not_found",
            "more searches were asked for at once than this unit makes".to_owned(),
            Some(
                "it searches again in a second; if this lasts, see which terminal sends to so many addresses (`fpn-eu paths`)"
                    .to_owned(),
            ),
        ),
        Why::NotFound(clear) => said(
            "not_found",
            format!(
                "no unit before {dst} has answered a moment ago, and {}",
                match clear {
                    Some(clear) => not_clear(clear),
                    None => "the pair was encrypted before, which silence does not turn into plaintext".to_owned(),
                }
            ),
            find_unit(),
        ),
        Why::Pinned(id) => under(
            id,
            "pinned",
            format!(
                "no unit before {dst} answers any more; the pair was encrypted in {} before, which silence does not turn into plaintext",
                group(id)
            ),
            find_unit(),
        ),
        Why::Open => said(
            "open",
            format!(
                "no unit before {dst} has answered, no protected prefix holds the addresses, and every group of this unit is open"
            ),
            None,
        ),
        Why::NotClear(clear) => said(
            "not_clear",
            format!("no unit before {dst} has answered, and {}", not_clear(clear)),
            find_unit(),
        ),
        Why::PrefixForbids(id, prefix) => under(
            id,
            "prefix_forbids",
            format!(
                "the path names the group {}, which the protected prefix {prefix} does not name",
                group(id)
            ),
            Some(format!(
                "see which groups protect {prefix} (`fpn-mge group list`), and that the units of both ends are in one of them"
            )),
        ),
        Why::Path(id) => under(id, "path", format!("the path names the group {}", group(id)), None),
        Why::Stopped(id) => under(
            id,
            "stopped",
            format!(
                "the manager changes the key of the group {} and has said STOP: packets wait for START, {} s at most",
                group(id),
                held(HoldLimits::STOPPED)
            ),
            Some("if this lasts, `fpn-mge events` tells which unit is waited for".to_owned()),
        ),
        Why::Locked(id) => under(
            id,
            "locked",
            format!(
                "the manager was not heard for so long that the keys of the group {} are locked",
                group(id)
            ),
            Some(
                "see that the manager runs and is reachable by UDP (`fpn-eu status`)".to_owned(),
            ),
        ),
        Why::Withheld(id) => under(
            id,
            "withheld",
            format!(
                "the key of the group {} has a suite that this unit cannot do",
                group(id)
            ),
            Some("update fpn-eu".to_owned()),
        ),
        Why::NoGroup(id) => under(
            id,
            "no_group",
            format!(
                "the path names the group {}, in which this unit is not any more",
                group(id)
            ),
            Some(
                "if it should be, `fpn-mge join UNIT GROUP` brings it back; if not, the next search finds another group"
                    .to_owned(),
            ),
        ),
    }
}

fn not_carried(action: &Action) -> String {
    match action {
        Action::Drop(DropReason::Multicast) => "multicast and broadcast are not carried",
        _ => "no packet between two hosts has these addresses",
    }
    .to_owned()
}

fn not_clear(why: NotClear) -> String {
    match why {
        NotClear::PrefixesUnknown => {
            "which prefixes are protected is not known yet, so nothing passes in clear".to_owned()
        }
        NotClear::Protected(prefix) => format!("the prefix {prefix} is protected"),
        NotClear::Closed => {
            "not every group of this unit is known and open, so nothing passes in clear".to_owned()
        }
    }
}

fn rule_of(why: Unheard) -> &'static str {
    match why {
        Unheard::NotCarried(_) => "not_carried",
        Unheard::NotClear(_) => "not_clear",
        Unheard::Encrypted => "encrypted",
        Unheard::PrefixesUnknown => "prefixes_unknown",
        Unheard::PathNames(_) => "path_names_another",
        Unheard::PrefixForbids(_) => "prefix_forbids",
        Unheard::DestinationNotServed => "destination_not_served",
    }
}

fn unheard_in_words(Pair { src, dst }: Pair, snapshot: &Snapshot, why: Unheard) -> String {
    match why {
        Unheard::NotCarried(reason) => not_carried(&Action::Drop(reason)),
        Unheard::NotClear(clear) => not_clear(clear),
        Unheard::Encrypted => "the pair was encrypted, in this direction or back".to_owned(),
        Unheard::PrefixesUnknown => {
            "which prefixes are protected is not known yet, so nobody is heard".to_owned()
        }
        Unheard::PathNames(id) => format!(
            "the path from {dst} back to {src} names the group {} alone, whose key this unit does not have",
            name(id, snapshot)
        ),
        Unheard::PrefixForbids(prefix) => {
            format!("the protected prefix {prefix} names none of the groups of this unit")
        }
        Unheard::DestinationNotServed => format!("{dst} is no terminal of this unit"),
    }
}

fn unheard_remedy(Pair { src, dst }: Pair, snapshot: &Snapshot, why: Unheard) -> Option<String> {
    Some(match why {
        Unheard::NotCarried(_) => return None,
        Unheard::PrefixesUnknown | Unheard::NotClear(_) | Unheard::Encrypted
            if snapshot.ring.groups().next().is_none() =>
        {
            "`fpn-eu status` says why this unit has no keys".to_owned()
        }
        Unheard::NotClear(_) | Unheard::Encrypted | Unheard::PrefixesUnknown => {
            format!("see that a unit before {src} runs and is in a group of this one")
        }
        Unheard::PathNames(id) => format!(
            "if this unit should be in the group, `fpn-mge join UNIT GROUP` brings it back ({})",
            name(id, snapshot)
        ),
        Unheard::PrefixForbids(prefix) => format!(
            "see which groups protect {prefix} (`fpn-mge group list`), and that the units of both ends are in one of them"
        ),
        Unheard::DestinationNotServed => format!(
            "if {dst} is behind this unit, add it to unit.ce in eu.toml and restart the unit; if not, ask at the unit before it"
        ),
    })
}

/// Name of a group; its number where the unit has left it.
fn name(id: GroupId, snapshot: &Snapshot) -> String {
    let group = snapshot.ring.group(id);
    group.map_or_else(|| id.to_string(), |g| g.info.name.clone())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use fpn::crypto::Secret;
    use fpn::ids::{Epoch, SenderId, Spi};
    use fpn::keyshare::{
        EpochKey, Granted, GroupInfo, GroupKeys, GroupPolicy, KeyRing, Transmit, UpdateMode,
    };
    use fpn::search::policy::Protected;
    use fpn::search::{PathAction, PathEntry, Policy};
    use fpn::time::{PseudoClock, Pseudotime, Timestamp};

    use super::*;

    const OFFICE: GroupId = GroupId(1);
    const LEFT: GroupId = GroupId(9);

    fn ends(v4: bool) -> Pair {
        let (src, dst) = match v4 {
            true => ("10.0.0.1", "10.0.0.2"),
            false => ("fd00::1", "fd00::2"),
        };
        pair(src.parse().unwrap(), dst.parse().unwrap()).unwrap()
    }

    /// A unit before the source, with a path in the group office.
    fn unit(v4: bool, transmit: fn(Arc<EpochKey>) -> Transmit) -> Snapshot {
        let (spi, suite) = (Spi(0xab), SuiteId::Aes256Gcm);
        let ks = Secret::new([7; 32]);
        let key = EpochKey::new(OFFICE, Epoch(3), spi, suite, ks, Timestamp::default());
        let key = Arc::new(key);
        let group = GroupKeys {
            info: GroupInfo {
                id: OFFICE,
                name: "office".into(),
                priority: 0,
                policy: GroupPolicy::Closed,
                update: UpdateMode::Strict,
            },
            transmit: transmit(Arc::clone(&key)),
            receive: vec![key],
        };
        let clock = PseudoClock::new(Timestamp::default(), Pseudotime(0));
        let ring = KeyRing::new(
            1,
            clock,
            Pseudotime(0),
            Granted::without_rights(SenderId(0), 1),
            [group],
        );
        let path = entry(PathAction::Encrypt(OFFICE));
        Snapshot {
            version: 5,
            ring: Arc::new(ring),
            paths: Arc::new([(ends(v4), path)].into_iter().collect()),
            policy: Arc::new(Policy {
                served: [ends(v4).src.into()].into_iter().collect(),
                protected: Some(Default::default()),
                open: false,
            }),
            encapsulation: Encapsulation::Udp(4500),
            port: 4500,
        }
    }

    fn entry(action: PathAction) -> PathEntry {
        PathEntry {
            action: Some(action),
            pin: None,
            ages: Timestamp::NEVER,
        }
    }

    fn protect(snapshot: &mut Snapshot, prefix: IpAddr, groups: &[GroupId]) {
        let protected = Protected {
            prefix: prefix.into(),
            groups: groups.to_vec(),
        };
        Arc::make_mut(&mut snapshot.policy).protected = Some([protected].into_iter().collect());
    }

    fn ask(pair: Pair, snapshot: &Snapshot) -> Explanation {
        explain(pair, snapshot, 1418, |_| None)
    }

    #[test]
    fn a_path_is_told_with_its_key_and_both_directions() {
        for v4 in [true, false] {
            let snapshot = unit(v4, Transmit::Send);
            let told = ask(ends(v4), &snapshot);
            let [out, back] = &told.directions;
            assert_eq!(
                (out.src, out.dst, out.way),
                (ends(v4).src, ends(v4).dst, Way::Out)
            );
            assert_eq!(
                (out.action.as_str(), out.rule.as_str()),
                ("encrypt", "path")
            );
            assert_eq!((&out.drop, &out.remedy), (&None, &None));
            assert_eq!(out.groups, ["office"]);
            assert_eq!((out.epoch, out.suite), (Some(3), Some(SuiteId::Aes256Gcm)));
            assert_eq!(out.spi.as_deref(), Some("000000ab"));
            assert_eq!(
                (back.src, back.dst, back.way),
                (ends(v4).dst, ends(v4).src, Way::In)
            );
            assert_eq!(
                (back.action.as_str(), back.rule.as_str()),
                ("decrypt", "not_clear")
            );
            assert_eq!(back.drop.as_deref(), Some("clear_inbound"));
            assert_eq!(back.groups, ["office"]);
            let carried = (told.encapsulation.as_str(), told.port, told.inner_mtu);
            assert_eq!((carried, told.snapshot), (("udp", 4500, 1418), 5));

            // Asked from the other end, the unit speaks of the same terminal.
            let told = ask(ends(v4).reversed(), &snapshot);
            let [there, back] = &told.directions;
            assert_eq!((there.way, back.way), (Way::In, Way::Out));
            assert_eq!((there.src, back.src), (ends(v4).dst, ends(v4).src));
            assert_eq!(back.action, "encrypt");
        }
    }

    /// Each rule of `why`, with a word of its sentence and whether something can be done.
    #[test]
    fn every_rule_has_a_sentence_of_its_own_and_every_drop_a_name() {
        type Case = (
            fn(Arc<EpochKey>) -> Transmit,
            fn(&mut Snapshot, Pair),
            [&'static str; 4],
        );
        fn set(snapshot: &mut Snapshot, pair: Pair, entry: Option<PathEntry>) {
            Arc::make_mut(&mut snapshot.paths).set(pair, entry);
        }
        fn plain(snapshot: &mut Snapshot, pair: Pair, open: bool) {
            set(snapshot, pair, Some(entry(PathAction::Plain)));
            Arc::make_mut(&mut snapshot.policy).open = open;
        }
        let send: fn(_) -> _ = Transmit::Send;
        let cases: [Case; 17] = [
            (send, |_, _| (), ["encrypt", "path", "", "office"]),
            (
                send,
                |s, _| Arc::make_mut(&mut s.policy).served = Default::default(),
                [
                    "drop",
                    "source_not_served",
                    "source_not_served",
                    "no terminal",
                ],
            ),
            (
                send,
                |s, p| set(s, p, None),
                ["wait", "no_path", "", "search"],
            ),
            (
                send,
                |s, p| {
                    let ended = PathEntry {
                        action: None,
                        pin: Some(OFFICE),
                        ages: Timestamp::NEVER,
                    };
                    set(s, p, Some(ended));
                },
                ["wait", "path_ended", "", "ended"],
            ),
            (
                send,
                |s, p| {
                    let drop = PathAction::Drop(DropReason::SearchBudget);
                    set(s, p, Some(entry(drop)));
                },
                ["drop", "not_found", "search_budget", "more searches"],
            ),
            (
                send,
                |s, p| {
                    let drop = PathAction::Drop(DropReason::NoPathClosed);
                    set(s, p, Some(entry(drop)));
                },
                ["drop", "not_found", "no_path_closed", "known and open"],
            ),
            (
                send,
                |s, p| {
                    let drop = PathAction::Drop(DropReason::NoPathClosed);
                    set(s, p, Some(entry(drop)));
                    Arc::make_mut(&mut s.policy).open = true;
                },
                ["drop", "not_found", "no_path_closed", "encrypted before"],
            ),
            (
                send,
                |s, p| {
                    let pinned = PathEntry {
                        pin: Some(OFFICE),
                        ..entry(PathAction::Plain)
                    };
                    set(s, p, Some(pinned));
                },
                ["drop", "pinned", "no_path_closed", "office before"],
            ),
            (
                send,
                |s, p| plain(s, p, true),
                ["plain", "open", "", "is open"],
            ),
            (
                send,
                |s, p| plain(s, p, false),
                ["drop", "not_clear", "no_path_protected", "known and open"],
            ),
            (
                send,
                |s, p| {
                    plain(s, p, true);
                    Arc::make_mut(&mut s.policy).protected = None;
                },
                ["drop", "not_clear", "no_path_protected", "not known yet"],
            ),
            (
                send,
                |s, p| {
                    plain(s, p, true);
                    protect(s, p.dst, &[OFFICE]);
                },
                ["drop", "not_clear", "no_path_protected", "is protected"],
            ),
            (
                send,
                |s, p| protect(s, p.dst, &[LEFT]),
                [
                    "drop",
                    "prefix_forbids",
                    "no_path_protected",
                    "does not name",
                ],
            ),
            (
                |_| Transmit::Stopped,
                |_, _| (),
                ["wait", "stopped", "", "START"],
            ),
            (
                |_| Transmit::Locked,
                |_, _| (),
                ["drop", "locked", "locked", "locked"],
            ),
            (
                |_| Transmit::Withheld,
                |_, _| (),
                ["drop", "withheld", "no_key", "suite"],
            ),
            (
                send,
                |s, p| set(s, p, Some(entry(PathAction::Encrypt(LEFT)))),
                ["drop", "no_group", "no_key", "not any more"],
            ),
        ];
        for v4 in [true, false] {
            for (transmit, change, [action, rule, drop, word]) in &cases {
                let mut snapshot = unit(v4, *transmit);
                change(&mut snapshot, ends(v4));
                let [out, _] = ask(ends(v4), &snapshot).directions;
                assert_eq!((&*out.action, &*out.rule), (*action, *rule));
                assert_eq!(out.drop.unwrap_or_default(), *drop, "{rule}");
                assert!(out.why.contains(word), "{rule}: {}", out.why);
                assert_eq!(
                    out.remedy.is_some(),
                    *action == "drop" || *rule == "stopped"
                );
            }
        }
    }

    #[test]
    fn what_arrives_is_told_by_the_rule_that_refuses_it() {
        type Case = (fn(&mut Snapshot, Pair), [&'static str; 4]);
        let cases: [Case; 8] = [
            (
                |_, _| (),
                ["decrypt", "not_clear", "clear_inbound", "known and open"],
            ),
            (
                |s, _| Arc::make_mut(&mut s.policy).open = true,
                ["decrypt", "encrypted", "clear_inbound", "was encrypted"],
            ),
            (
                |s, p| {
                    Arc::make_mut(&mut s.paths).set(p, None);
                    Arc::make_mut(&mut s.policy).open = true;
                },
                ["plain", "open", "", "in clear is delivered"],
            ),
            (
                |s, p| {
                    let left = entry(PathAction::Encrypt(LEFT));
                    Arc::make_mut(&mut s.paths).set(p, Some(left));
                },
                [
                    "drop",
                    "path_names_another",
                    "esp_wrong_group",
                    "the group 9",
                ],
            ),
            (
                |s, _| Arc::make_mut(&mut s.policy).protected = None,
                [
                    "drop",
                    "prefixes_unknown",
                    "esp_wrong_group",
                    "nobody is heard",
                ],
            ),
            (
                |s, p| protect(s, p.src, &[LEFT]),
                ["drop", "prefix_forbids", "esp_wrong_group", "names none"],
            ),
            (
                |s, _| Arc::make_mut(&mut s.policy).served = Default::default(),
                [
                    "drop",
                    "destination_not_served",
                    "destination_not_served",
                    "no terminal",
                ],
            ),
            (
                |s, _| {
                    let clock = PseudoClock::new(Timestamp::default(), Pseudotime(0));
                    s.ring = Arc::new(KeyRing::empty(clock));
                },
                ["drop", "not_clear", "clear_inbound", "has no keys"],
            ),
        ];
        for v4 in [true, false] {
            for (change, [action, rule, drop, word]) in &cases {
                let mut snapshot = unit(v4, Transmit::Send);
                change(&mut snapshot, ends(v4));
                let [_, back] = ask(ends(v4), &snapshot).directions;
                assert_eq!((&*back.action, &*back.rule), (*action, *rule));
                assert_eq!(back.drop.unwrap_or_default(), *drop, "{rule}");
                assert!(back.why.contains(word), "{rule}: {}", back.why);
                assert_eq!(back.remedy.is_some(), *action == "drop", "{rule}");
            }
        }
    }

    #[test]
    fn addresses_of_two_families_and_those_of_no_host_are_told_apart() {
        let (v4, v6) = ("10.0.0.1".parse().unwrap(), "fd00::2".parse().unwrap());
        for (src, dst) in [(v4, v6), (v6, v4)] {
            let said = pair(src, dst).unwrap_err();
            assert!(said.contains("two families"), "{said}");
        }
        for (src, dst) in [("10.0.0.1", "224.0.0.1"), ("fd00::1", "ff02::1")] {
            let group = pair(src.parse().unwrap(), dst.parse().unwrap()).unwrap();
            let v4 = group.src.is_ipv4();
            let [out, _] = ask(group, &unit(v4, Transmit::Send)).directions;
            assert_eq!((&*out.action, &*out.rule), ("drop", "not_carried"));
            assert_eq!(out.drop.as_deref(), Some("multicast"));
        }
    }

    #[test]
    fn every_field_and_every_rule_is_documented() {
        let docs = include_str!("../../docs/eu.md");
        let section = docs.split("### explain").nth(1).unwrap();
        let section = section.split("###").next().unwrap();
        let told = ask(ends(true), &unit(true, Transmit::Send));
        let value = serde_json::to_value(told).unwrap();
        let fields = value.as_object().unwrap().keys();
        let of_direction = value["directions"][0].as_object().unwrap().keys();
        for field in fields.chain(of_direction) {
            assert!(section.contains(&format!("`{field}`")), "{field}");
        }
        for rule in [
            "not_carried",
            "source_not_served",
            "no_path",
            "path_ended",
            "not_found",
            "pinned",
            "open",
            "not_clear",
            "prefix_forbids",
            "path",
            "stopped",
            "locked",
            "withheld",
            "no_group",
            "encrypted",
            "prefixes_unknown",
            "path_names_another",
            "destination_not_served",
        ] {
            assert!(section.contains(&format!("`{rule}`")), "{rule}");
        }
    }
}
