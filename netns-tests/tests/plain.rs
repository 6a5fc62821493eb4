//! The rig itself, without any daemon, on which the other scenarios depend.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Result;
use netns_tests::{
    Attacker, EchoServer, FRAME, Frame, LargestFrames, Load, MARKER, Mode, Offloads, PATIENCE,
    Packet, Ping, Rig, Stream, Topology, scenario, tcp_transfer, udp_exchange,
};

#[test]
fn terminals_on_a_hub_talk_and_the_hub_reads_along() -> Result<()> {
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Plain, 2)?;
        let (one, two) = (net.terminal(1), net.terminal(2));
        let hub = rig.capture(net.hub.host(), None)?;
        let end = rig.capture(&two.host, Some("eth0"))?;
        for address in two.addresses() {
            Ping::to(address).count(5).pattern(MARKER).all(&one.host)?;
        }
        // Two families, five requests and five replies each.
        let seen = hub.count_with(MARKER)?;
        assert!(seen >= 20, "{seen} packets");
        assert_eq!(hub.count(|packet| packet.is_echo_with(MARKER))?, seen);
        assert_eq!(hub.esp()?, 0);
        let answers = end.count(|packet| packet.sent && packet.is_echo_with(MARKER))?;
        assert!(answers >= 10, "{answers} answers");
        Ok(())
    })
}

#[test]
fn an_attacker_on_the_hub_sends_again_what_it_saw() -> Result<()> {
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Plain, 2)?;
        let (one, two) = (net.terminal(1), net.terminal(2));
        let hub = rig.capture(net.hub.host(), None)?;
        let end = rig.capture(&two.host, Some("eth0"))?;
        Ping::to(two.v4).count(1).pattern(MARKER).all(&one.host)?;
        let frames = hub.frames()?;
        let is_request = |frame: &&Frame| {
            let packet = Packet::parse(frame);
            packet.is_some_and(|packet| packet.destination == two.v4)
        };
        let request = frames
            .iter()
            .find(is_request)
            .expect("the hub saw no request");
        let attacker = Attacker::new(rig, &net)?;
        let heard = || end.count(|packet| !packet.sent && packet.source == one.v4);
        let before = heard()?;
        attacker.replay(request)?;
        netns_tests::wait_for("the replay", PATIENCE, || {
            Ok((heard()? > before).then_some(()))
        })
    })
}

#[test]
fn routers_of_a_gateway_topology_forward_both_families() -> Result<()> {
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Gateway, 3)?;
        for address in net.terminal(3).addresses() {
            Ping::to(address).all(&net.terminal(1).host)?;
        }
        Ok(())
    })
}

#[test]
fn an_inline_unit_without_a_daemon_passes_nothing() -> Result<()> {
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Inline, 2)?;
        for address in net.terminal(2).addresses() {
            net.terminal(1).send_by_unit(address)?;
            Ping::to(address).none(&net.terminal(1).host)?;
        }
        // The units' hosts themselves are on the hub.
        let manager = net.manager_address();
        Ping::to(manager).all(net.terminal(1).unit()?)
    })
}

#[test]
fn every_kind_of_traffic_arrives_whole_on_a_plain_network() -> Result<()> {
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Plain, 2)?;
        let (one, two) = (net.terminal(1), net.terminal(2));
        for address in two.addresses() {
            let transfer = tcp_transfer(&one.host, &two.host, address, 20_000_001)?;
            assert_eq!(transfer.bytes, 20_000_001);
            let server = EchoServer::start(&two.host, address)?;
            let repeats = udp_exchange(&one.host, &server, [0, 1, 1400, 1472, 1473, 9000, 65_000])?;
            assert_eq!(repeats, 0);
            let stream = Stream::start(&one.host, &two.host, address, 1000, 200)?;
            stream.wait_more(200, PATIENCE)?;
            let report = stream.stop()?;
            assert!(report.sent >= 200, "{report:?}");
            assert_eq!(
                (report.lost(), report.duplicates, report.reordered),
                (0, 0, 0)
            );
        }
        Ok(())
    })
}

#[test]
fn a_stream_counts_what_the_network_loses() -> Result<()> {
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Plain, 2)?;
        let (one, two) = (net.terminal(1), net.terminal(2));
        let stream = Stream::start(&one.host, &two.host, two.v4, 1000, 200)?;
        stream.wait_more(50, PATIENCE)?;
        two.host.check(&[
            "nft",
            "add table inet t; add chain inet t i { type filter hook input priority 0; }; \
             add rule inet t i meta l4proto udp numgen inc mod 2 == 0 drop",
        ])?;
        stream.wait_more(50, PATIENCE)?;
        let report = stream.stop()?;
        assert!(report.lost() >= 49, "{report:?}");
        Ok(())
    })
}

#[test]
fn a_scenario_that_holds_leaves_nothing() -> Result<()> {
    let (names, evidence, log) = {
        let rig = Rig::new("fpnt")?;
        let host = rig.host("lonely")?;
        let sleeper = rig.spawn(&host, "sleeper", Path::new("sleep"), &["1000"])?;
        assert!(sleeper.ended()?.is_none());
        rig.passed();
        (rig.namespaces(), rig.evidence().to_owned(), sleeper)
    };
    assert_gone(&names);
    assert!(log.ended()?.is_some(), "the daemon outlived its rig");
    assert!(!evidence.exists());
    Ok(())
}

#[test]
fn a_scenario_that_panics_leaves_evidence_and_nothing_else() -> Result<()> {
    let thread = std::thread::Builder::new().name("panics-on-purpose".into());
    let (say, heard) = std::sync::mpsc::channel::<(Vec<String>, PathBuf)>();
    let thread = thread.spawn(move || {
        scenario(|rig| {
            let net = Topology::new(rig, Mode::Plain, 2)?;
            rig.capture(net.hub.host(), None)?;
            Ping::to(net.terminal(2).v4).all(&net.terminal(1).host)?;
            let log = rig.spawn(net.hub.host(), "sleeper", Path::new("sleep"), &["1000"])?;
            assert!(log.ended()?.is_none());
            say.send((rig.namespaces(), rig.evidence().to_owned()))?;
            panic!("this panic is part of a test");
        })
    })?;
    let (names, evidence) = heard.recv()?;
    assert!(thread.join().is_err());
    assert_gone(&names);
    let capture = std::fs::read(evidence.join("00-plain-hub-all.pcap"))?;
    assert!(
        capture.len() > 6 * 98,
        "the capture holds {} bytes",
        capture.len()
    );
    assert!(std::fs::read_to_string(evidence.join("plain-hub.state.txt"))?.contains("br0"));
    assert!(evidence.join("sleeper.log").exists());
    std::fs::remove_dir_all(evidence)?;
    Ok(())
}

#[test]
fn a_daemon_ends_by_the_signal_that_it_got() -> Result<()> {
    use std::os::unix::process::ExitStatusExt;
    scenario(|rig| {
        let host = rig.host("h")?;
        let first = rig.spawn(&host, "first", Path::new("sleep"), &["1000"])?;
        assert_eq!(first.terminate()?.signal(), Some(15));
        let second = rig.spawn(&host, "second", Path::new("sleep"), &["1000"])?;
        second.kill()?;
        assert_eq!(second.wait(PATIENCE)?.signal(), Some(9));
        let third = rig.spawn(
            &host,
            "third",
            Path::new("sh"),
            &["-c", "echo said; exit 3"],
        )?;
        assert_eq!(third.wait(PATIENCE)?.code(), Some(3));
        assert_eq!(third.log(), "said\n");
        Ok(())
    })
}

#[test]
fn a_command_that_does_not_end_is_an_error() -> Result<()> {
    scenario(|rig| {
        let host = rig.host("h")?;
        let limit = std::time::Duration::from_millis(100);
        let error = host.run_with(&["sleep", "1000"], "", limit).unwrap_err();
        assert!(error.to_string().contains("had not ended"), "{error}");
        assert_eq!(
            host.run_with(&["cat"], "in and out", limit * 50)?.stdout,
            "in and out"
        );
        assert_eq!(host.run(&["sh", "-c", "exit 7"])?.code, Some(7));
        Ok(())
    })
}

fn assert_gone(namespaces: &[String]) {
    assert!(!namespaces.is_empty());
    for name in namespaces {
        assert!(
            !Path::new("/run/netns").join(name).exists(),
            "{name} is still there"
        );
    }
}

#[test]
fn a_load_of_many_flows_arrives_whole_and_in_order() -> Result<()> {
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Gateway, 2)?;
        let (one, two) = (net.terminal(1), net.terminal(2));
        for flows in [1, 100] {
            let load = Load {
                rate: 5000.0,
                flows,
                lengths: vec![64, 576, 1400],
                duration: Duration::from_millis(200),
            };
            for (from, to) in one.addresses().into_iter().zip(two.addresses()) {
                let report = load.run((&one.host, from), (&two.host, to))?;
                // How many it is depends on how busy the machine is.
                assert!(report.sent > 0, "{report:?}");
                assert_eq!(report.received, report.sent, "{report:?}");
                let faults = (report.reordered, report.duplicates, report.damaged);
                assert_eq!(faults, (0, 0, 0), "{report:?}");
            }
        }
        Ok(())
    })
}

#[test]
fn links_carry_packets_of_the_size_that_the_topology_says() -> Result<()> {
    for (offloads, sent_whole, joined) in [
        (Offloads::Super, true, true),
        (Offloads::Frames, false, true),
        (Offloads::Single, false, false),
    ] {
        scenario(|rig| {
            let net = Topology::with_offloads(rig, Mode::Gateway, 2, offloads)?;
            let (one, two) = (net.terminal(1), net.terminal(2));
            let hosts = [one.unit()?, net.hub.host(), two.unit()?, &two.host];
            let watches: Vec<_> = hosts
                .iter()
                .map(|host| LargestFrames::watch(host))
                .collect::<Result<_>>()?;
            tcp_transfer(&one.host, &two.host, two.v4, 20 << 20)?;
            for (host, watch) in hosts.iter().zip(watches) {
                let name = host.name();
                let links = watch.stop()?;
                let links = links.iter().filter(|(link, _)| !link.starts_with("br"));
                let (mut sent, mut received) = (0, 0);
                for (_, largest) in links {
                    sent = sent.max(largest.sent);
                    received = received.max(largest.received);
                }
                // The last host sends only acknowledgements.
                let last = name == two.host.name();
                assert!(
                    last || (sent > FRAME) == sent_whole,
                    "{offloads:?} {name}: {sent}"
                );
                assert_eq!(received > FRAME, joined, "{offloads:?} {name}: {received}");
            }
            Ok(())
        })?;
    }
    Ok(())
}
