//! Multicast addresses that a group carries.

use super::ethernet::{MACS, Wire, kind_of, link, singly};
use super::*;
use crate::datapath::decide::{Action, Why, decide};
use crate::wire::ethernet::{self, Mac};

/// An address of each family that [`GROUP`] carries in these tests.
fn channel(v4: bool) -> IpAddr {
    match v4 {
        true => [239, 1, 2, 3].into(),
        false => [0xff08, 0, 0, 0, 0, 0, 0, 7].into(),
    }
}

/// Unit 1 or 2, and 3, without paths, in a realm where this group carries the channels.
fn unit(n: u8, group: GroupId) -> Unit {
    let mut unit = Unit::new(n);
    unit.paths.clear();
    let prefixes = ["239.1.0.0/16", "ff08::/16"].map(|prefix| Protected {
        prefix: prefix.parse().unwrap(),
        groups: vec![group],
    });
    unit.policy.protected = Some(prefixes.into_iter().collect());
    unit
}

fn packet(v4: bool, payload: usize) -> Vec<u8> {
    udp_between(terminal(1, v4), channel(v4), payload)
}

fn pair(v4: bool) -> Pair {
    Pair {
        src: terminal(1, v4),
        dst: channel(v4),
    }
}

#[test]
fn a_packet_to_a_channel_is_sealed_once_and_every_member_opens_it() {
    in_every_suite(|| {
        for v4 in [true, false] {
            let mut tx = Sending::default();
            let sender = unit(1, GROUP).snapshot();
            let decision = decide(&pair(v4), &sender);
            assert_eq!(decision.why, Why::Multicast(GROUP));
            let sealed = tx.send(&[packet(v4, 200)], &sender, start());
            assert_eq!(tx.counters.get(Count::Sealed), 1);
            assert!(tx.batch.misses().is_empty(), "nobody is searched for");
            let outer = IpHeader::parse(&across(&sealed)[0]).unwrap();
            assert_eq!((outer.src, outer.dst), (terminal(1, v4), channel(v4)));
            for n in [2, 3] {
                let mut member = unit(2, GROUP);
                member.sender = SenderId(0x100 * n);
                member.policy.served = serving(&[[10, 0, 0, n as u8].into()]);
                let opened =
                    Receiving::default().receive(&across(&sealed), &member.snapshot(), start());
                assert_eq!(opened.len(), 1);
                assert!(opened[0].ends_with(&packet(v4, 200)[40..]));
            }
        }
    });
}

#[test]
fn only_the_group_that_the_prefix_names_carries_it_and_in_clear_nothing_passes() {
    for v4 in [true, false] {
        let mut tx = Sending::default();
        let sealed = tx.send(&[packet(v4, 200)], &unit(1, GROUP).snapshot(), start());
        let sealed = across(&sealed);
        // The receiver's realm says that another group carries it.
        let other = unit(2, OTHER).snapshot();
        Receiving::default().refuses(&sealed[0], DropReason::EspWrongGroup, &other, start());
        // The source is in a prefix of another group.
        let mut foreign = unit(2, GROUP);
        let source = Protected {
            prefix: terminal(1, v4).into(),
            groups: vec![OTHER],
        };
        let channels = ["239.1.0.0/16", "ff08::/16"].map(|prefix| Protected {
            prefix: prefix.parse().unwrap(),
            groups: vec![GROUP],
        });
        foreign.policy.protected = Some(channels.into_iter().chain([source]).collect());
        let foreign = foreign.snapshot();
        Receiving::default().refuses(&sealed[0], DropReason::EspWrongGroup, &foreign, start());
        // Its own unit does not send it either.
        let mut sender = unit(1, GROUP);
        sender.policy.protected = foreign.policy.protected.clone();
        let sender = sender.snapshot();
        let (drop, prefix) = (
            decide(&pair(v4), &sender),
            sender.policy.multicast(channel(v4)),
        );
        assert_eq!(drop.why, Why::NoMulticastGroup(prefix.unwrap().prefix));
        assert!(matches!(
            drop.action,
            Action::Drop(DropReason::NoPathProtected)
        ));
        // No prefix says anything, or one of all addresses does: it is not carried.
        for everything in [None, Some(if v4 { "0.0.0.0/0" } else { "::/0" })] {
            let mut silent = unit(2, GROUP);
            let protected = everything.map(|prefix| Protected {
                prefix: prefix.parse().unwrap(),
                groups: vec![GROUP],
            });
            silent.policy.protected = Some(protected.into_iter().collect());
            let silent = silent.snapshot();
            Receiving::default().refuses(&sealed[0], DropReason::Multicast, &silent, start());
        }
        // In clear, even where everything may pass in clear.
        let mut open = unit(2, GROUP);
        open.policy.open = true;
        let open = open.snapshot();
        Receiving::default().refuses(&packet(v4, 9), DropReason::ClearInbound, &open, start());
        // The control.
        let good = unit(2, GROUP).snapshot();
        assert_eq!(
            Receiving::default().receive(&sealed, &good, start()).len(),
            1
        );
    }
}

#[test]
fn a_sender_is_heard_once_whether_it_sends_to_one_or_to_all() {
    for v4 in [true, false] {
        let mut tx = Sending::default();
        let mut sender = unit(1, GROUP);
        sender.paths = Unit::new(1).paths;
        let sender = sender.snapshot();
        let packets = [packet(v4, 100), udp(v4, 100), packet(v4, 101), udp(v4, 101)];
        let sealed: Vec<_> = packets
            .iter()
            .flat_map(|packet| across(&tx.send(&[packet], &sender, start())))
            .collect();
        let member = unit(2, GROUP).snapshot();
        let mut rx = Receiving::default();
        for packet in &sealed {
            assert_eq!(rx.receive(&[packet], &member, start()).len(), 1);
        }
        for packet in &sealed {
            assert!(rx.receive(&[packet], &member, start()).is_empty());
        }
        assert_eq!(rx.counters.drops(DropReason::EspReplay), 4);
        // A member that hears only what goes to all.
        let mut rx = Receiving::default();
        for packet in sealed.iter().step_by(2) {
            assert_eq!(rx.receive(&[packet], &member, start()).len(), 1);
        }
        // A switch that sends a frame back to where it came from.
        let own = sender;
        let mut rx = Receiving::default();
        assert!(rx.receive(&[&sealed[0]], &own, start()).is_empty());
        assert_eq!(rx.counters.drops(DropReason::EspReplay), 1);
    }
}

#[test]
fn packets_wait_for_start_and_a_stranger_s_source_is_not_taken() {
    for v4 in [true, false] {
        let mut stopped = unit(1, GROUP);
        let running = stopped.clone();
        stopped.keys[0].1 = Transmit::Stopped;
        let mut tx = Sending::default();
        assert!(
            tx.send(&[packet(v4, 9)], &stopped.snapshot(), start())
                .is_empty()
        );
        assert_eq!(tx.counters.get(Count::Held), 1);
        let mut running = running;
        running.version = 2;
        let nothing: &[&[u8]] = &[];
        assert_eq!(tx.send(nothing, &running.snapshot(), start()).len(), 1);
        let foreign = udp_between(terminal(7, v4), channel(v4), 9);
        assert!(tx.send(&[foreign], &running.snapshot(), start()).is_empty());
        assert_eq!(tx.counters.drops(DropReason::SourceNotServed), 1);
        // What `explain` says of it does not depend on the packet.
        let strange = Pair {
            src: terminal(7, v4),
            dst: channel(v4),
        };
        let decision = decide(&strange, &running.snapshot());
        assert_eq!(decision.why, Why::SourceNotServed);
        let reason = match decision.action {
            Action::Drop(reason) => Some(reason),
            _ => None,
        };
        assert_eq!(reason, Some(DropReason::SourceNotServed));
    }
}

#[test]
fn between_ethernet_devices_the_hardware_address_of_the_channel_stays() {
    const CHANNEL: Mac = [1, 0, 0x5e, 1, 2, 3];
    for v4 in [true, false] {
        let mut wire = Wire::new(Some(1418));
        (wire.a, wire.b) = (unit(1, GROUP).snapshot(), unit(2, GROUP).snapshot());
        (wire.a.mtu, wire.b.mtu) = (Some(1418), Some(1418));
        let frame = |packet: &[u8]| {
            let header = link(CHANNEL, MACS[0], Some(5), kind_of(packet));
            [&[0; VNET_LEN][..], &header, packet].concat()
        };
        let sent = frame(&packet(v4, 300));
        let sealed = wire.out(std::slice::from_ref(&sent));
        let (header, _) = singly(&sealed[0]);
        assert_eq!(
            header,
            link(CHANNEL, MACS[0], Some(5), kind_of(&packet(v4, 1)))
        );
        assert_eq!(wire.inward(&sealed), [sent]);
        // A large one that must not be fragmented is dropped, and nobody is told.
        assert!(wire.out(&[frame(&packet(v4, 1450))]).is_empty());
        assert!(wire.back().is_empty());
        assert_eq!(wire.tx.counters.drops(DropReason::TooBig), 1);
        if v4 {
            let sealed = wire.out(&[frame(&without_df(packet(v4, 1450)))]);
            let opened = wire.inward(&sealed);
            let fragments: usize = opened.iter().map(|frame| singly(frame).1.len()).sum();
            assert_eq!(fragments, 2);
        }
    }
}

#[test]
fn a_router_takes_a_hop_in_each_direction_and_keeps_what_is_for_one_link() {
    const OWN: [Mac; 2] = [[2, 0, 0, 0, 0, 0x11], [2, 0, 0, 0, 0, 0x12]];
    for v4 in [true, false] {
        let mut wire = Wire::new(None);
        (wire.a, wire.b) = (unit(1, GROUP).snapshot(), unit(2, GROUP).snapshot());
        let layer = || Batch::new(Layer::Multicast);
        (wire.tx.batch, wire.rx.batch) = (layer(), layer());
        let to = ethernet::of_group(channel(v4)).unwrap();
        let frame = |packet: &[u8], own: Mac| {
            let header = link(to, own, None, kind_of(packet));
            [&[0; VNET_LEN][..], &header, packet].concat()
        };
        let of_link = |packet: Vec<u8>| {
            let other: IpAddr = match v4 {
                true => [224, 0, 0, 5].into(),
                false => [0xff02, 0, 0, 0, 0, 0, 0, 5].into(),
            };
            udp_between(IpHeader::parse(&packet).unwrap().src, other, 9)
        };
        // Both forms, and every hop count that matters.
        let tunnelled = match v4 {
            true => without_df(packet(v4, 300)),
            false => ip(terminal(1, v4), channel(v4), 0, &with_hop_by_hop(300)[40..]),
        };
        for sent in [packet(v4, 300), tunnelled] {
            for hops in [2, 3, 64, 255] {
                let sealed = wire.out(&[frame(&with_ttl(sent.clone(), hops), OWN[0])]);
                let (header, packets) = singly(&sealed[0]);
                assert_eq!(header, link(to, OWN[0], None, kind_of(&sent)));
                assert_eq!(ttl(&packets[0]), hops - 1);
                let expected = match hops {
                    2 => {
                        assert!(wire.inward(&sealed).is_empty());
                        continue;
                    }
                    hops => with_ttl(sent.clone(), hops - 2),
                };
                assert_eq!(wire.inward(&sealed), [frame(&expected, OWN[0])]);
            }
        }
        assert_eq!(wire.rx.counters.drops(DropReason::LinkScope), 2);
        // Nothing of a link leaves it, even if a group carries it.
        let mut all = unit(1, GROUP);
        let prefix = if v4 { "224.0.0.0/4" } else { "ff00::/8" };
        all.protect(prefix.parse().unwrap(), &[GROUP]);
        wire.a = all.snapshot();
        let sent = packet(v4, 9);
        for (refused, reason) in [
            (with_ttl(sent.clone(), 1), DropReason::LinkScope),
            (of_link(sent.clone()), DropReason::LinkScope),
            (udp(v4, 9), DropReason::MalformedIp),
        ] {
            let before = wire.tx.counters.drops(reason);
            assert!(wire.out(&[frame(&refused, OWN[0])]).is_empty());
            assert_eq!(wire.tx.counters.drops(reason), before + 1);
        }
        assert!(!wire.a.carries(if v4 {
            [224, 0, 0, 5].into()
        } else {
            [0xff02, 0, 0, 0, 0, 0, 0, 5].into()
        }));
        // The controls.
        assert_eq!(wire.out(&[frame(&sent, OWN[0])]).len(), 1);
        assert!(wire.a.carries(channel(v4)) && wire.a.carries_multicast());
        assert!(!Unit::new(1).snapshot().carries_multicast());
        let other = unit(1, OTHER).snapshot();
        assert!(!other.carries(channel(v4)) && !other.carries_multicast());
    }
}

#[test]
fn what_is_larger_than_the_outside_takes_is_split_where_no_kernel_does_it() {
    for v4 in [true, false] {
        let mut wire = Wire::new(None);
        (wire.a, wire.b) = (unit(1, GROUP).snapshot(), unit(2, GROUP).snapshot());
        let layer = || Batch::new(Layer::Multicast);
        (wire.tx.batch, wire.rx.batch) = (layer(), layer());
        let frame = |packet: &[u8]| {
            let to = ethernet::of_group(channel(v4)).unwrap();
            let header = link(to, MACS[0], None, kind_of(packet));
            [&[0; VNET_LEN][..], &header, packet].concat()
        };
        // The outside takes 1,500 bytes.
        let fits = 1418 - if v4 { 28 } else { 48 };
        assert_eq!(wire.out(&[frame(&packet(v4, fits))]).len(), 1);
        assert!(wire.out(&[frame(&packet(v4, fits + 1))]).is_empty());
        assert_eq!(wire.tx.counters.drops(DropReason::TooBig), 1);
        assert!(wire.back().is_empty(), "nobody is told");
        if v4 {
            let sealed = wire.out(&[frame(&without_df(packet(v4, fits + 1)))]);
            let parts: usize = sealed.iter().map(|frame| singly(frame).1.len()).sum();
            assert_eq!(parts, 2);
        }
    }
}
