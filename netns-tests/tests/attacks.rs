//! Attackers on the hub, and holders of tokens that are no longer valid.

use std::net::{SocketAddr, UdpSocket};

use anyhow::{Context, Result, ensure};
use netns_tests::{
    Attacker, Fleet, Frame, MARKER, Manager, Mode, PATIENCE, Packet, Ping, SPI, Topology, Unit,
    scenario, wait_for,
};

#[test]
fn a_replayed_key_req_changes_nothing() -> Result<()> {
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Inline, 2)?;
        let hub = rig.capture(net.hub.host(), None)?;
        let groups = [netns_tests::Group::new("office", "hitless")];
        let fleet = Fleet::start(rig, net, &groups, &[&["office"], &["office"]])?;
        fleet.talk(1, 2)?;
        let keys = [
            fleet.unit(1).epoch("office")?,
            fleet.unit(2).epoch("office")?,
        ];
        let requests = frames_of(&hub.frames()?, "KEY-REQ");
        assert!(
            requests.len() >= 2,
            "two units registered with {} KEY-REQs",
            requests.len()
        );
        // The control: each request was answered when it was new.
        let answers = || hub.count(|packet| packet.control_kind() == Some("KEY-DIS"));
        let answered = answers()?;
        assert!(answered >= 2);

        // The requests again, many times, with the source address and port of the unit.
        let mallory = Attacker::new(rig, &fleet.net)?;
        for frame in &requests {
            for _ in 0..20 {
                mallory.replay(frame)?;
            }
        }
        let sent = || hub.count(|packet| packet.control_kind() == Some("KEY-REQ"));
        let total = requests.len() * 21;
        wait_for("the replays on the hub", PATIENCE, || {
            Ok((sent()? >= total).then_some(()))
        })?;
        fleet.talk(1, 2)?;
        assert_eq!(answers()?, answered, "a replayed KEY-REQ was answered");
        assert_eq!(
            [
                fleet.unit(1).epoch("office")?,
                fleet.unit(2).epoch("office")?
            ],
            keys
        );
        let rotation = fleet.manager.rotate("office", &["--strict"])?;
        assert_eq!(
            (rotation.units, rotation.acked),
            (2, 2),
            "a session was lost"
        );
        fleet.talk(2, 1)
    })
}

#[test]
fn replayed_and_forged_esp_is_counted_and_not_delivered() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        let hub = rig.capture(fleet.net.hub.host(), None)?;
        Ping::to(fleet.terminal(2).v4)
            .count(5)
            .pattern(MARKER)
            .all(&fleet.terminal(1).host)?;
        let target = fleet.terminal(2).v4;
        let recorded: Vec<Frame> = hub
            .frames()?
            .into_iter()
            .filter(|frame| {
                let packet = Packet::parse(frame);
                packet.is_some_and(|p| p.esp_spi().is_some() && p.destination == target)
            })
            .collect();
        assert!(recorded.len() >= 5);

        let mallory = Attacker::new(rig, &fleet.net)?;
        let at_two = rig.capture(&fleet.terminal(2).host, Some("eth0"))?;
        let unit = fleet.unit(2);
        let counted = |name: &str, send: &dyn Fn(&Frame) -> Result<()>| -> Result<()> {
            let before = unit.counter(name)?;
            recorded.iter().try_for_each(send)?;
            let goal = before + recorded.len() as u64;
            let what = format!("{name} to reach {goal}");
            wait_for(&what, PATIENCE, || {
                Ok((unit.counter(name)? >= goal).then_some(()))
            })
        };
        counted("drop_esp_replay", &|frame| mallory.replay(frame))?;
        counted("drop_esp_unknown_spi", &|frame| {
            mallory.forge(frame, |packet| packet[SPI.start] ^= 0xff)
        })?;
        counted("drop_esp_auth", &|frame| {
            mallory.forge(frame, |packet| {
                // A sequence number that was not seen yet, and a wrong last byte of the ICV.
                packet[SPI.end + 1] ^= 0x40;
                if let Some(last) = packet.last_mut() {
                    *last ^= 1;
                }
            })
        })?;
        assert_eq!(at_two.count(|packet| packet.is_echo_with(MARKER))?, 0);
        fleet.talk(1, 2)
    })
}

#[test]
fn clear_packets_for_a_protected_terminal_are_dropped() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        fleet.talk(1, 2)?;
        let mallory = Attacker::new(rig, &fleet.net)?;
        let at_two = rig.capture(&fleet.terminal(2).host, Some("eth0"))?;
        let before = fleet.unit(2).counter("drop_clear_inbound")?;
        for address in fleet.terminal(2).addresses() {
            Ping::to(address).pattern(MARKER).none(mallory.host())?;
            let any = if address.is_ipv4() {
                "0.0.0.0:0"
            } else {
                "[::]:0"
            };
            let socket = mallory.host().inside(|| Ok(UdpSocket::bind(any)?))?;
            socket.send_to(MARKER, (address, 7))?;
        }
        wait_for("the drops to be counted", PATIENCE, || {
            Ok((fleet.unit(2).counter("drop_clear_inbound")? >= before + 2).then_some(()))
        })?;
        assert_eq!(at_two.count_with(MARKER)?, 0);
        Ok(())
    })
}

#[test]
fn garbage_harms_neither_manager_nor_unit() -> Result<()> {
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Inline, 2)?;
        let hub = rig.capture(net.hub.host(), None)?;
        let groups = [netns_tests::Group::new("office", "hitless")];
        let fleet = Fleet::start(rig, net, &groups, &[&["office"], &["office"]])?;
        fleet.talk(1, 2)?;
        let packets = hub.packets()?;
        let controls: Vec<&[u8]> = packets.iter().filter_map(Packet::control).collect();
        for kind in ["COOKIE", "ENROLL", "KEY-REQ", "KEY-DIS", "ACK"] {
            let of_kind = |packet: &Packet| packet.control_kind() == Some(kind);
            ensure!(packets.iter().any(of_kind), "no {kind} was captured");
        }
        let mallory = Attacker::new(rig, &fleet.net)?;
        let seen = rig.capture(mallory.host(), Some("eth0"))?;
        let socket = mallory
            .host()
            .inside(|| Ok(UdpSocket::bind("0.0.0.0:0")?))?;
        let manager = SocketAddr::new(fleet.net.manager_address(), netns_tests::CONTROL_PORT);
        let terminal = SocketAddr::new(fleet.terminal(2).v4, netns_tests::DATA_PORT);
        for target in [manager, terminal] {
            for size in [0, 1, 7, 8, 15, 16, 20, 31, 32, 48, 100, 1000, 1472] {
                let noise: Vec<u8> = (0..size).map(|index| (index * 131 + size) as u8).collect();
                socket.send_to(&noise, target)?;
            }
            for control in &controls {
                for cut in [1, 4, 16, 40, control.len() / 2, control.len() - 1] {
                    socket.send_to(&control[..cut.min(control.len())], target)?;
                    let mut flipped = control.to_vec();
                    flipped[cut.min(control.len() - 1)] ^= 0x80;
                    socket.send_to(&flipped, target)?;
                }
            }
        }
        fleet.talk(1, 2)?;
        for unit in &fleet.units {
            assert!(unit.daemon()?.ended()?.is_none());
            assert!(!unit.daemon()?.log().contains("panicked"));
        }
        assert!(!fleet.manager.daemon()?.log().contains("panicked"));
        let rotation = fleet.manager.rotate("office", &[])?;
        assert_eq!((rotation.units, rotation.acked), (2, 2));
        // A stranger may get a cookie, or the hint that there is no such session. The control: for
        // the whole first request of a unit, which asks for a cookie, it does get one.
        let is_request = |packet: &&Packet| {
            packet.control_kind() == Some("KEY-REQ") && packet.destination == manager.ip()
        };
        let request = packets.iter().find(is_request).and_then(Packet::control);
        socket.send_to(request.context("no request for a cookie")?, manager)?;
        seen.wait("a cookie for the stranger", PATIENCE, |packet| {
            !packet.sent && packet.control_kind() == Some("COOKIE")
        })?;
        for packet in seen.packets()?.iter().filter(|packet| !packet.sent) {
            let kind = packet.control_kind();
            assert!(
                matches!(kind, None | Some("COOKIE" | "ERROR")),
                "the answer {kind:?}"
            );
        }
        Ok(())
    })
}

#[test]
fn a_token_serves_one_unit_for_its_time() -> Result<()> {
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Inline, 3)?;
        let manager = Manager::start(rig, &net)?;
        manager.add_group("office", "hitless", &net.protected())?;
        let token = manager.add_unit("eu1", &["office"])?;
        let (one, two) = (
            Unit::new(rig, net.terminal(1))?,
            Unit::new(rig, net.terminal(2))?,
        );
        one.enroll(&net, net.terminal(1), &token)?;
        // With the keys of another unit.
        let error = fails(two.enroll(&net, net.terminal(2), &token), "used")?;
        ensure!(!error.contains(&token), "the error prints the token");
        // After the token has expired.
        manager.check(&["eu", "add", "eu2", "--group", "office"])?;
        let short = manager.check(&["eu", "token", "eu2", "--ttl", "1s"])?;
        std::thread::sleep(std::time::Duration::from_millis(1500));
        fails(two.enroll(&net, net.terminal(2), short.trim()), "expired")?;
        let fresh = manager.check(&["eu", "token", "eu2"])?;
        two.enroll(&net, net.terminal(2), fresh.trim())?;
        // With something that is no token.
        let three = Unit::new(rig, net.terminal(3))?;
        fails(three.enroll(&net, net.terminal(3), "nonsense"), "token")?;
        // The manager has recorded the attempts.
        let events = manager.check(&["events"])?;
        for why in ["used by other keys", "expired token"] {
            ensure!(
                events.contains(why),
                "`{why}` is not in the events: {events}"
            );
        }
        ensure!(!events.contains(fresh.trim()), "a token is in the events");
        Ok(())
    })
}

#[test]
fn an_enrollment_whose_answer_was_lost_can_be_repeated() -> Result<()> {
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Inline, 2)?;
        let manager = Manager::start(rig, &net)?;
        manager.add_group("office", "hitless", &net.protected())?;
        let token = manager.add_unit("eu1", &["office"])?;
        let mut unit = Unit::new(rig, net.terminal(1))?;
        // The cookie is shorter than this, and the signed answer is longer.
        let lose = "add table inet t; add chain inet t i { type filter hook input priority 0; }; \
                    add rule inet t i udp sport 4747 udp length > 200 counter drop";
        unit.host().check(&["nft", lose])?;
        ensure!(
            unit.enroll(&net, net.terminal(1), &token).is_err(),
            "the answer was not lost"
        );
        let rules = unit.host().check(&["nft", "list", "table", "inet", "t"])?;
        ensure!(
            !rules.contains("packets 0 "),
            "nothing was answered: {rules}"
        );
        unit.host()
            .check(&["nft", "delete", "table", "inet", "t"])?;
        unit.enroll(&net, net.terminal(1), &token)?;
        unit.run()?;
        unit.wait_key("office").map(drop)
    })
}

#[test]
fn a_manager_with_other_keys_is_not_believed() -> Result<()> {
    scenario(|rig| {
        let mut fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        fleet.talk(1, 2)?;
        let token = fleet.manager.add_unit("eu9", &["office"])?;
        fleet.manager.daemon()?.terminate()?;
        fleet.unit(1).daemon()?.terminate()?;
        // Another manager, at the same address.
        let dir = rig.state_dir("impostor");
        let dir = dir.to_str().context("not UTF-8")?;
        let program = netns_tests::binary("fpn-mge")?;
        let base = [program.to_str().context("not UTF-8")?, "--dir", dir];
        let listen = format!(
            "{}:{}",
            fleet.net.manager_address(),
            netns_tests::CONTROL_PORT
        );
        fleet
            .manager
            .host()
            .check(&[&base[..], &["init", "--listen", &listen]].concat())?;
        rig.spawn(
            fleet.manager.host(),
            "impostor",
            &program,
            &["--dir", dir, "run"],
        )?;
        let ask = |words: &[&str]| fleet.manager.host().run(&[&base[..], words].concat());
        wait_for("the impostor", PATIENCE, || {
            Ok(ask(&["status"])?.ok.then_some(()))
        })?;
        // The control: it serves a unit with a token of its own.
        ask(&["group", "add", "office"])?;
        let own = ask(&["eu", "add", "eu8", "--group", "office"])?.stdout;
        let eighth = Unit::in_folder(rig, fleet.terminal(1), "eu8")?;
        eighth.enroll(&fleet.net, fleet.terminal(1), own.trim())?;
        fleet.unit_mut(1).run()?;
        fleet.cannot_talk(1, 2)?;
        fleet.unit(1).wait_status("does not answer")?;
        ensure!(
            fleet.unit(1).keys()?.is_empty(),
            "it got keys from a manager that it does not know"
        );
        let other = Unit::in_folder(rig, fleet.terminal(1), "eu9")?;
        let refused = other.enroll(&fleet.net, fleet.terminal(1), &token);
        ensure!(
            refused.is_err(),
            "it enrolled at a manager with another fingerprint"
        );
        Ok(())
    })
}

#[test]
fn a_removed_unit_gets_no_keys() -> Result<()> {
    scenario(|rig| {
        let mut fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        fleet.talk(2, 1)?;
        fleet.unit(2).daemon()?.terminate()?;
        fleet.manager.check(&["eu", "remove", "eu2"])?;
        fleet.unit_mut(2).run()?;
        fleet.unit(2).wait_status("does not answer")?;
        fleet.cannot_talk(2, 1)?;
        ensure!(fleet.unit(2).keys()?.is_empty());
        // The unit is a stranger now: the manager tells nobody but its operator.
        let events = fleet.manager.check(&["events"])?;
        ensure!(events.contains("refused"), "{events}");
        Ok(())
    })
}

fn frames_of(frames: &[Frame], kind: &str) -> Vec<Frame> {
    let is = |frame: &&Frame| {
        Packet::parse(frame).and_then(|packet| packet.control_kind()) == Some(kind)
    };
    frames.iter().filter(is).cloned().collect()
}

/// Returns the error of something that must fail with this word in its message.
fn fails(result: Result<()>, word: &str) -> Result<String> {
    let Err(error) = result else {
        anyhow::bail!("it did not fail")
    };
    let text = format!("{error:#}");
    ensure!(
        text.contains(word),
        "the error does not say `{word}`: {text}"
    );
    Ok(text)
}
