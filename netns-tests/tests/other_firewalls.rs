//! Rules of other firewalls on a unit's host: the unit finds and names those that stop its packets,
//! and the remedy that it suggests works.

use anyhow::{Context, Result, ensure};
use netns_tests::{Fleet, Host, Mode, PATIENCE, Ping, Unit, scenario, wait_for};

#[test]
fn a_forward_chain_that_drops_what_it_does_not_know_is_named_with_a_remedy_that_works() -> Result<()>
{
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Gateway, "hitless")?;
        fleet.talk(1, 2)?;
        let unit = fleet.unit(1);
        assert_eq!(warnings(unit)?, [""; 0]);
        load(unit.host(), OWN)?;
        fleet.cannot_talk(1, 2)?;
        let told = warnings(unit)?;
        ensure!(told.len() == 1, "{told:#?}");
        for words in [
            "the chain pass of the nftables table inet corp (hook forward, its last rule)",
            "drops IPv4 and IPv6 of this unit",
            "from in0 to fpn-red, from fpn-red to in0, from out0 to fpn-black, from fpn-black to out0",
        ] {
            ensure!(told[0].contains(words), "{told:#?}");
        }
        logged(unit, "the chain pass of the nftables table inet corp")?;
        obey(unit.host(), &told[0])?;
        assert_eq!(warnings(unit)?, [""; 0]);
        fleet.wait_talk(1, 2)?;
        fleet.talk(2, 1)
    })
}

#[test]
fn rules_of_others_do_not_stop_a_bump_in_the_wire_and_are_not_told() -> Result<()> {
    for rules in [
        OWN.to_owned(),
        REVERSE_PATH.to_owned(),
        DOCKER.replace("FAMILY", "ip"),
    ] {
        scenario(|rig| {
            let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
            load(fleet.unit(1).host(), &rules)?;
            fleet.talk(1, 2)?;
            fleet.talk(2, 1)?;
            assert_eq!(warnings(fleet.unit(1))?, [""; 0]);
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn the_policy_that_docker_sets_is_found_in_the_family_that_has_it() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Gateway, "hitless")?;
        fleet.talk(1, 2)?;
        let unit = fleet.unit(1);
        for (family, name, program) in [("ip", "IPv4", "iptables"), ("ip6", "IPv6", "ip6tables")] {
            load(unit.host(), &DOCKER.replace("FAMILY", family))?;
            let stopped = fleet.terminal(2).addresses()[usize::from(family == "ip6")];
            Ping::to(stopped).none(&fleet.terminal(1).host)?;
            let told = warnings(unit)?;
            let chain = format!(
                "the chain FORWARD of the nftables table {family} filter (hook forward, policy drop) drops {name} of this unit"
            );
            let accept = format!(
                "{program} -t filter -I DOCKER-USER -i $d -j ACCEPT; {program} -t filter -I DOCKER-USER -o $d -j ACCEPT"
            );
            let there = told.iter().find(|w| w.contains(&chain));
            let there = there.with_context(|| format!("{told:#?}"))?;
            ensure!(there.contains(&accept), "{there}");
            // The rules that these commands write.
            for device in ["fpn-red", "fpn-black"] {
                for key in ["iifname", "oifname"] {
                    let rule = format!(
                        "insert rule {family} filter DOCKER-USER {key} {device} counter accept"
                    );
                    unit.host().check(&["nft", &rule])?;
                }
            }
            assert_eq!(warnings(unit)?, [""; 0]);
            fleet.wait_talk(1, 2)?;
        }
        fleet.talk(2, 1)
    })
}

#[test]
fn a_check_of_the_reverse_path_is_named_with_a_remedy_that_works() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Gateway, "hitless")?;
        fleet.talk(1, 2)?;
        let unit = fleet.unit(1);
        load(unit.host(), REVERSE_PATH)?;
        let (one, two) = (fleet.terminal(1), fleet.terminal(2));
        Ping::to(two.v4).all(&one.host)?;
        Ping::to(two.v6).none(&one.host)?;
        let told = warnings(unit)?;
        ensure!(told.len() == 1, "{told:#?}");
        let words = "the chain filter_PREROUTING of the nftables table inet firewalld (hook prerouting, a check of the reverse path) drops IPv6 of this unit from fpn-red, from fpn-black";
        ensure!(told[0].contains(words), "{told:#?}");
        obey(unit.host(), &told[0])?;
        assert_eq!(warnings(unit)?, [""; 0]);
        fleet.wait_talk(1, 2)?;
        fleet.talk(2, 1)
    })
}

#[test]
fn others_rules_that_stop_nothing_are_not_told() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Gateway, "hitless")?;
        let unit = fleet.unit(1);
        load(
            unit.host(),
            "table inet quiet {
                chain input { type filter hook input priority 0; policy drop; iifname != \"ext0\" accept; }
                chain forward {
                    type filter hook forward priority 0; policy drop;
                    iifname { \"in0\", \"out0\", \"fpn-*\" } accept
                }
                chain early {
                    type filter hook prerouting priority raw; policy accept;
                    fib saddr oif missing drop
                    tcp flags & (syn | rst) == syn | rst drop
                }
                chain nat { type nat hook postrouting priority srcnat; oifname \"ext0\" masquerade; }
            }
            table ip6 loose {
                chain early {
                    type filter hook prerouting priority raw; policy accept;
                    iifname \"ext0\" fib saddr . iif oif missing drop
                }
            }",
        )?;
        assert_eq!(warnings(unit)?, [""; 0]);
        fleet.wait_talk(1, 2)?;
        fleet.talk(2, 1)
    })
}

fn load(host: &Host, rules: &str) -> Result<()> {
    let outcome = host.run_with(&["nft", "-f", "-"], rules, PATIENCE)?;
    ensure!(outcome.ok, "{}", outcome.stderr);
    Ok(())
}

/// Returns the warnings of the status. The check has the same warnings.
fn warnings(unit: &Unit<'_>) -> Result<Vec<String>> {
    let of = |command: &str| -> Result<Vec<String>> {
        let answer: serde_json::Value = unit.json(&[command])?;
        Ok(serde_json::from_value(answer["warnings"].clone())?)
    };
    let (status, check) = (of("status")?, of("check")?);
    assert_eq!(status, check);
    Ok(status)
}

fn logged(unit: &Unit<'_>, words: &str) -> Result<()> {
    wait_for("a line in the log", PATIENCE, || {
        let log = unit.daemon()?.log();
        let mut lines = log.lines().filter(|l| l.contains("WARN"));
        Ok(lines.any(|l| l.contains(words)).then_some(()))
    })
}

/// Runs the commands that a warning offers, like an operator who copies them into a shell.
fn obey(host: &Host, warning: &str) -> Result<()> {
    let commands: Vec<_> = warning.split('`').skip(1).step_by(2).collect();
    ensure!(!commands.is_empty(), "no command in {warning}");
    for command in commands {
        host.check(&["sh", "-c", command])?;
    }
    Ok(())
}

/// The rules that docker, ufw and others leave, as today's `iptables` writes them.
const DOCKER: &str = "
table FAMILY filter {
    chain DOCKER-USER { return; }
    chain FORWARD {
        type filter hook forward priority filter; policy drop;
        jump DOCKER-USER
        ct state related,established accept
        iifname \"docker0\" accept
    }
}";

/// An administrator's own rules, for both families.
const OWN: &str = "
table inet corp {
    chain known {
        iifname { \"wg0\", \"lan*\" } accept
        ip saddr 192.0.2.0/24 accept
    }
    chain pass {
        type filter hook forward priority 5; policy accept;
        ct state vmap { established : accept, invalid : drop }
        jump known
        reject with icmpx admin-prohibited
    }
}";

/// What firewalld loads by default (`IPv6_rpfilter=yes`).
const REVERSE_PATH: &str = "
table inet firewalld {
    chain filter_PREROUTING {
        type filter hook prerouting priority filter + 10; policy accept;
        icmpv6 type { nd-router-advert, nd-neighbor-solicit } accept
        meta nfproto ipv6 fib saddr . mark . iif oif missing drop
    }
}";
