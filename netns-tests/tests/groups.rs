//! Who may talk to whom, and who may not.

use std::net::IpAddr;
use std::time::Duration;

use anyhow::{Result, ensure};
use netns_tests::{
    Attacker, DESTINATION, Fleet, Frame, Group, Host, MARKER, Mode, PATIENCE, Packet, Ping,
    Terminal, Topology, Transport, readable_without_units, scenario, wait_for,
};

#[test]
fn a_unit_of_another_group_reaches_nobody_and_reads_nothing() -> Result<()> {
    scenario(|rig| {
        readable_without_units(rig)?;
        let net = Topology::new(rig, Mode::Inline, 3)?;
        let groups = [
            Group::new("office", "hitless"),
            Group::new("others", "hitless"),
        ];
        let members: [&[&str]; 3] = [&["office"], &["office"], &["others"]];
        let fleet = Fleet::start(rig, net, &groups, &members)?;
        fleet.talk(1, 2)?;
        assert!(
            fleet
                .unit(3)
                .keys()?
                .iter()
                .all(|key| key.group == "others")
        );

        let at_one = rig.capture(&fleet.terminal(1).host, Some("eth0"))?;
        let third = fleet.terminal(3);
        fleet.cannot_talk(3, 1)?;
        fleet.cannot_talk(1, 3)?;
        // Its unit answers neighbour discovery for it, but nothing that it sends arrives.
        let from_third = |packet: &Packet| {
            third.addresses().contains(&packet.source)
                && matches!(packet.transport, Transport::Echo { .. })
        };
        assert_eq!(at_one.count(from_third)?, 0);

        // The others' ciphertext, redirected to the third unit.
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        let at_third = rig.capture(&third.host, Some("eth0"))?;
        Ping::to(fleet.terminal(2).v4)
            .pattern(MARKER)
            .all(&fleet.terminal(1).host)?;
        let mallory = Attacker::new(rig, &fleet.net)?;
        let IpAddr::V4(address) = third.v4 else {
            panic!("v4 is IPv4")
        };
        let before = fleet.unit(3).counter("drop_esp_unknown_spi")?;
        let is_esp = |frame: &&Frame| Packet::parse(frame).is_some_and(|p| p.esp_spi().is_some());
        let recorded: Vec<Frame> = hub.frames()?.iter().filter(is_esp).cloned().collect();
        assert!(
            recorded.len() >= 6,
            "{} ESP packets for three pings",
            recorded.len()
        );
        for frame in &recorded {
            mallory.forge(frame, |packet| {
                packet[DESTINATION].copy_from_slice(&address.octets())
            })?;
        }
        let goal = before + recorded.len() as u64;
        wait_for("ciphertext at the third unit", PATIENCE, || {
            Ok((fleet.unit(3).counter("drop_esp_unknown_spi")? >= goal).then_some(()))
        })?;
        assert_eq!(at_third.count_with(MARKER)?, 0);
        assert_eq!(hub.count_with(MARKER)?, 0);
        Ok(())
    })
}

#[test]
fn a_unit_in_two_groups_uses_the_right_key_for_each_peer() -> Result<()> {
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Inline, 3)?;
        let groups = [
            Group::new("left", "hitless"),
            Group::new("right", "hitless"),
        ];
        let members: [&[&str]; 3] = [&["left"], &["left", "right"], &["right"]];
        let fleet = Fleet::start(rig, net, &groups, &members)?;
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        for (from, to) in [(1, 2), (2, 1), (3, 2), (2, 3)] {
            fleet.talk(from, to)?;
        }
        fleet.cannot_talk(1, 3)?;
        fleet.cannot_talk(3, 1)?;

        // One SPI between terminals 1 and 2, another between 2 and 3.
        let spis = |a: &Terminal, b: &Terminal| -> Result<Vec<u32>> {
            let ends = [a.addresses(), b.addresses()];
            let mut spis = Vec::new();
            for packet in hub.packets()? {
                let between = ends
                    .iter()
                    .all(|end| end.contains(&packet.source) || end.contains(&packet.destination));
                spis.extend(packet.esp_spi().filter(|_| between));
            }
            spis.sort_unstable();
            spis.dedup();
            Ok(spis)
        };
        let left = spis(fleet.terminal(1), fleet.terminal(2))?;
        let right = spis(fleet.terminal(2), fleet.terminal(3))?;
        assert_eq!((left.len(), right.len()), (1, 1), "{left:x?} {right:x?}");
        assert_ne!(left, right);
        assert!(spis(fleet.terminal(1), fleet.terminal(3))?.is_empty());
        Ok(())
    })
}

#[test]
fn a_member_of_one_group_cannot_speak_for_a_terminal_of_the_other() -> Result<()> {
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Inline, 3)?;
        let (one, two, three) = (net.terminal(1), net.terminal(2), net.terminal(3));
        let groups = [
            Group::new("left", "hitless").protecting(&[one, two]),
            Group::new("right", "hitless").protecting(&[one, three]),
        ];
        // The liar's unit is told that it serves the victim's addresses as well.
        let mut net_with_liar = net;
        let stolen = net_with_liar.terminals[1].prefixes.clone();
        let victim = net_with_liar.terminals[1].addresses();
        net_with_liar.terminals[2].serve_also(&stolen);
        let members: [&[&str]; 3] = [&["left", "right"], &["left"], &["right"]];
        let mut fleet = Fleet::start(rig, net_with_liar, &groups, &members)?;
        let liar = fleet.terminal(3).host.clone();
        // The control: in its own name the third terminal talks to the first.
        fleet.talk(3, 1)?;
        fleet.talk(1, 3)?;

        // The victim is absent, and the liar has its addresses.
        fleet.unit(2).daemon()?.terminate()?;
        take_addresses(&liar, fleet.terminal(2))?;
        fleet.terminal(1).host.ip("neigh flush dev eth0")?;
        let at_one = rig.capture(&fleet.terminal(1).host, Some("eth0"))?;
        let at_liar = rig.capture(&liar, Some("eth0"))?;
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        for address in victim {
            // What is meant for the victim does not reach the liar,
            Ping::to(address)
                .pattern(MARKER)
                .none(&fleet.terminal(1).host)?;
            // and what the liar says in the victim's name does not arrive.
            let source = address.to_string();
            let lie = Ping::to(fleet.terminal(1).like(address)).pattern(MARKER);
            assert_eq!(lie.option(&["-I", &source]).run(&liar)?, 0);
        }
        let heard = at_one.count(|packet| !packet.sent && packet.is_echo_with(MARKER))?;
        assert_eq!(heard, 0, "the first terminal heard the liar");
        let read = at_liar.count(|packet| !packet.sent && packet.is_echo_with(MARKER))?;
        assert_eq!(read, 0, "the liar read what was meant for the victim");
        assert_eq!(hub.count_with(MARKER)?, 0);
        // The control: the liar did send.
        assert!(at_liar.count(|packet| packet.sent && packet.is_echo_with(MARKER))? >= 6);

        // The victim returns, the liar gives up, and everything is as before.
        return_addresses(&liar, fleet.terminal(2))?;
        fleet.unit(3).daemon()?.terminate()?;
        fleet.unit_mut(2).run()?;
        // The network learns where the address has moved; the test does not wait for caches to age.
        fleet.terminal(1).host.ip("neigh flush dev eth0")?;
        fleet.wait_talk(1, 2)
    })
}

fn take_addresses(liar: &Host, victim: &Terminal) -> Result<()> {
    let [v4, v6] = victim.addresses();
    liar.ip(&format!(
        "addr add {v4}/32 dev eth0\naddr add {v6}/128 dev eth0 nodad"
    ))
}

fn return_addresses(liar: &Host, victim: &Terminal) -> Result<()> {
    let [v4, v6] = victim.addresses();
    liar.ip(&format!(
        "addr del {v4}/32 dev eth0\naddr del {v6}/128 dev eth0"
    ))
}

#[test]
fn an_evicted_unit_is_out_and_the_others_go_on() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::office(rig, Mode::Inline, "hitless", 3)?;
        fleet.talk(1, 3)?;
        fleet.talk(1, 2)?;
        let before = fleet.unit(1).epoch("office")?;
        fleet.manager.check(&["evict", "eu3"])?;
        wait_for("the next key at the first unit", PATIENCE, || {
            Ok((fleet.unit(1).epoch("office")? > before).then_some(()))
        })?;
        let now = fleet.unit(1).epoch("office")?;
        fleet.cannot_talk(3, 1)?;
        fleet.cannot_talk(1, 3)?;
        fleet.talk(1, 2)?;
        fleet.talk(2, 1)?;
        assert_ne!(
            fleet.unit(3).epoch("office")?,
            now,
            "the evicted unit has the next key"
        );
        // The unit knows that it was evicted and says what to do, which brings it back while it
        // runs.
        let status: serde_json::Value = fleet.unit(3).json(&["status"])?;
        assert_eq!(status["state"], "refused");
        let warnings = status["warnings"].to_string();
        assert!(warnings.contains("fpn-mge eu token eu3"), "{warnings}");
        let checked = fleet.unit(3).check(&["check"])?;
        assert!(checked.contains("fpn-mge eu token eu3"), "{checked}");
        let checked = fleet.unit(1).check(&["check"])?;
        assert!(!checked.contains("fpn-mge eu token"), "{checked}");
        let joined = fleet.manager.cli(&["join", "eu3", "office"])?;
        assert!(
            joined
                .stderr
                .contains("eu3 is in group office. But it is evicted"),
            "{joined:?}"
        );
        let token = fleet.manager.check(&["eu", "token", "eu3"])?;
        fleet
            .unit(3)
            .enroll(&fleet.net, fleet.terminal(3), token.trim())?;
        // Without the new enrollment it would ask again only after 30 s.
        let soon = Duration::from_secs(8);
        wait_for("the unit's return", soon, || {
            let status: serde_json::Value = fleet.unit(3).json(&["status"])?;
            Ok((status["state"] == "registered").then_some(()))
        })?;
        let status: serde_json::Value = fleet.unit(3).json(&["status"])?;
        assert!(
            !status["warnings"].to_string().contains("refuses"),
            "{status}"
        );
        fleet.wait_talk(3, 1)
    })
}

#[test]
fn an_evicted_unit_stays_out_when_it_starts_again() -> Result<()> {
    scenario(|rig| {
        let mut fleet = Fleet::office(rig, Mode::Inline, "hitless", 3)?;
        fleet.talk(3, 1)?;
        fleet.manager.check(&["evict", "eu3"])?;
        fleet.unit(3).daemon()?.terminate()?;
        fleet.unit_mut(3).run()?;
        wait_for("the manager's refusal", PATIENCE, || {
            let status: serde_json::Value = fleet.unit(3).json(&["status"])?;
            Ok((status["state"] == "refused").then_some(()))
        })?;
        fleet.cannot_talk(3, 1)?;
        assert_eq!(fleet.unit(3).keys()?, []);
        fleet.talk(1, 2)
    })
}

#[test]
fn a_unit_joins_and_leaves_a_group_while_it_runs() -> Result<()> {
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Inline, 3)?;
        let groups = [Group::new("office", "hitless")];
        let fleet = Fleet::start(rig, net, &groups, &[&["office"], &["office"], &[]])?;
        fleet.cannot_talk(3, 1)?;
        let lonely = "this unit is in no group";
        fleet.unit(3).wait_status(lonely)?;
        let [from, to] = [3, 1].map(|n| fleet.terminal(n).v6.to_string());
        let said = fleet.unit(3).check(&["explain", &from, &to])?;
        ensure!(said.contains(lonely), "{said}");
        fleet.manager.check(&["join", "eu3", "office"])?;
        fleet.unit(3).wait_key("office")?;
        ensure!(!fleet.unit(3).check(&["status"])?.contains(lonely));
        fleet.wait_talk(3, 1)?;
        fleet.manager.check(&["leave", "eu3", "office"])?;
        wait_for("the end of terminal 3's talk", PATIENCE, || {
            Ok(fleet.cannot_talk(3, 1).is_ok().then_some(()))
        })?;
        fleet.talk(1, 2)
    })
}
