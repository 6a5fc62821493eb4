//! Tests an inline unit, whose frames have Ethernet headers.

use etherparse::{Icmpv4Slice, Icmpv4Type, Icmpv6Slice, Icmpv6Type, TcpHeaderSlice};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use super::attack::{any_offload, any_packet};
use super::*;
use crate::search::Side;
use crate::wire::ethernet::{Mac, ether_type};
use crate::wire::noise;

/// Returns the header of a frame, with a VLAN tag if one is given.
pub(super) fn link(dst: Mac, src: Mac, tag: Option<u16>, kind: u16) -> Vec<u8> {
    let mut header = [dst, src].concat();
    if let Some(tag) = tag {
        header.extend_from_slice(&ether_type::VLAN.to_be_bytes());
        header.extend_from_slice(&tag.to_be_bytes());
    }
    header.extend_from_slice(&kind.to_be_bytes());
    header
}

pub(super) fn kind_of(packet: &[u8]) -> u16 {
    match packet[0] >> 4 {
        4 => ether_type::IPV4,
        _ => ether_type::IPV6,
    }
}

/// Returns a frame from terminal 1 to terminal 2 as a TAP device delivers it.
pub(super) fn frame(packet: &[u8], tag: Option<u16>) -> Vec<u8> {
    let header = link(MACS[1], MACS[0], tag, kind_of(packet));
    [&[0; VNET_LEN][..], &header, packet].concat()
}

pub(super) struct Wire {
    pub(super) tx: Sending,
    pub(super) rx: Receiving,
    pub(super) a: Snapshot,
    pub(super) b: Snapshot,
}

impl Wire {
    pub(super) fn new(mtu: Option<usize>) -> Self {
        let layer = || Layer::Ethernet(Arc::default());
        let (mut a, mut b) = (Unit::new(1), Unit::new(2));
        (a.mtu, b.mtu) = (mtu, mtu);
        let mut wire = Self {
            tx: Sending::new(TxSettings::default()),
            rx: Receiving::default(),
            a: a.snapshot(),
            b: b.snapshot(),
        };
        (wire.tx.batch, wire.rx.batch) = (Batch::new(layer()), Batch::new(layer()));
        wire
    }

    /// Returns the frames that unit 1 writes to the outside for frames from its inside.
    pub(super) fn out(&mut self, frames: &[Vec<u8>]) -> Vec<Vec<u8>> {
        self.tx.batch.recycle();
        frames
            .iter()
            .for_each(|frame| self.tx.batch.push_frame(frame));
        let before = drops(&self.tx.counters);
        outbound(&mut self.tx.batch, &mut self.tx.queue, &self.a, start());
        assert_drops_are_noted(&before, &self.tx.counters, &self.tx.batch);
        self.tx.batch.output().map(frame_of).collect()
    }

    /// Returns the frames that unit 2 writes to its inside for frames from its outside.
    pub(super) fn inward(&mut self, frames: &[Vec<u8>]) -> Vec<Vec<u8>> {
        self.rx.batch.recycle();
        frames
            .iter()
            .for_each(|frame| self.rx.batch.push_frame(frame));
        let before = drops(&self.rx.counters);
        inbound(&mut self.rx.batch, &mut self.rx.queue, &self.b, start());
        assert_drops_are_noted(&before, &self.rx.counters, &self.rx.batch);
        self.rx.batch.output().map(frame_of).collect()
    }

    /// Returns the frames that unit 1 sends back to terminal 1.
    pub(super) fn back(&self) -> Vec<Vec<u8>> {
        self.tx.batch.back().map(<[u8]>::to_vec).collect()
    }
}

/// Returns the packets of a frame, and their layer-2 header.
pub(super) fn singly(frame: &[u8]) -> (Vec<u8>, Vec<Vec<u8>>) {
    let (vnet, rest) = VnetHeader::parse(frame).unwrap();
    let (len, _) = crate::wire::ethernet::measure(rest).unwrap();
    let (link, packet) = rest.split_at(len);
    let mut header = vnet;
    if let Some(sum) = &mut header.checksum {
        sum.start -= len as u16;
    }
    if let Some(gso) = &mut header.gso {
        gso.header_len -= len as u16;
    }
    let unlinked = [&header.to_bytes()[..], packet].concat();
    (link.to_vec(), kernel(&unlinked))
}

#[test]
fn a_frame_keeps_its_addresses_its_tag_and_its_hop_count() {
    for v4 in [true, false] {
        for tag in [None, Some(0x2064)] {
            for hops in [1, 2, 64, 255] {
                let mut wire = Wire::new(Some(1418));
                let packet = with_ttl(udp(v4, 300), hops);
                let sealed = wire.out(&[frame(&packet, tag)]);
                let [sealed] = sealed.as_slice() else {
                    panic!("{} frames", sealed.len());
                };
                let (header, packets) = singly(sealed);
                assert_eq!(header, link(MACS[1], MACS[0], tag, kind_of(&packet)));
                assert_eq!(ttl(&packets[0]), hops);
                assert!(
                    !sealed.windows(16).any(|w| w == &packet[64..80]),
                    "in clear"
                );
                let opened = wire.inward(std::slice::from_ref(sealed));
                assert_eq!(opened, [frame(&packet, tag)]);
            }
        }
    }
}

#[test]
fn packets_behind_different_headers_do_not_share_a_group() {
    let mut wire = Wire::new(None);
    let packet = udp(true, 300);
    let other = [
        &[0; VNET_LEN][..],
        &link(MACS[2], MACS[0], None, ether_type::IPV4),
        &packet,
    ]
    .concat();
    let frames = [
        frame(&packet, None),
        frame(&packet, None),
        frame(&packet, Some(7)),
        other.clone(),
        other,
    ];
    let sealed = wire.out(&frames);
    let sizes: Vec<_> = sealed.iter().map(|frame| singly(frame).1.len()).collect();
    assert_eq!(sizes, [2, 1, 2]);
    wire.rx = Receiving::new(RxSettings::default());
    wire.rx.batch = Batch::new(Layer::Ethernet(Arc::default()));
    let opened = wire.inward(&sealed);
    let sizes: Vec<_> = opened.iter().map(|frame| singly(frame).1.len()).collect();
    assert_eq!(sizes, [2, 1, 2]);
}

#[test]
fn frames_between_neighbours_of_the_inside_are_left_alone_until_one_moves() {
    let mut wire = Wire::new(None);
    let packet = udp(true, 100);
    let of_the_other = [
        &[0; VNET_LEN][..],
        &link(EVERYBODY, MACS[1], None, ether_type::ARP),
        &arp([0; 4]),
    ]
    .concat();
    assert_eq!(wire.out(&[frame(&packet, None)]).len(), 1);
    wire.out(&[of_the_other]);
    assert!(wire.out(&[frame(&packet, None)]).is_empty());
    assert_eq!(wire.tx.counters.drops(DropReason::SameSide), 1);
    // The other station is heard on the outside. Both directions use the same table.
    let Layer::Ethernet(stations) = wire.tx.batch.layer.clone() else {
        unreachable!();
    };
    wire.rx.batch = Batch::new(Layer::Ethernet(stations));
    let heard = [
        &[0; VNET_LEN][..],
        &link(EVERYBODY, MACS[1], None, ether_type::ARP),
        &arp([0; 4]),
    ]
    .concat();
    wire.inward(&[heard]);
    assert_eq!(wire.out(&[frame(&packet, None)]).len(), 1);
}

#[test]
fn frames_for_hosts_elsewhere_are_not_opened_and_name_no_missing_terminal() {
    let mut wire = Wire::new(None);
    let sealed = wire.out(&[frame(&udp(true, 300), None)]);
    let mut elsewhere = Unit::new(2);
    elsewhere.policy.served = Served::default();
    let served = std::mem::replace(&mut wire.b, elsewhere.snapshot());
    assert!(wire.inward(&sealed).is_empty());
    let drops = |wire: &Wire| wire.rx.counters.drops(DropReason::DestinationNotServed);
    assert_eq!((drops(&wire), wire.rx.queue.derived), (1, 0));
    assert!(wire.rx.batch.unserved().is_empty(), "a switch floods");
    // If the destination is on the inside, it should probably be listed as a terminal.
    if let Layer::Ethernet(stations) = &wire.rx.batch.layer {
        stations.learn(MACS[1]);
    }
    assert!(wire.inward(&sealed).is_empty());
    let named = [(DropReason::DestinationNotServed, terminal(2, true))];
    assert_eq!(wire.rx.batch.unserved(), named);
    // The control: if it is listed as a terminal, the same frame is delivered.
    wire.b = served;
    assert_eq!(wire.inward(&sealed).len(), 1);
    assert_eq!((drops(&wire), wire.rx.queue.derived), (2, 1));
}

/// Returns an ARP message whose sender claims this address.
pub(super) fn arp(sender: [u8; 4]) -> Vec<u8> {
    let mut message = vec![0, 1, 8, 0, 6, 4, 0, 1];
    message.extend(MACS[0]);
    message.extend(sender);
    message.extend([0; 10]);
    message
}

/// Returns an ICMPv6 message with this source and target.
pub(super) fn nd(kind: u8, hops: u8, src: &str, target: &str) -> Vec<u8> {
    let mut message = vec![kind, 0, 0, 0, 0, 0, 0, 0];
    let target: std::net::Ipv6Addr = target.parse().unwrap();
    message.extend(target.octets());
    let all = "ff02::1".parse().unwrap();
    with_ttl(
        ip(src.parse().unwrap(), all, protocol::ICMPV6, &message),
        hops,
    )
}

/// Returns the ICMPv6 message with this flag set.
fn with_flag(mut packet: Vec<u8>, flag: u8) -> Vec<u8> {
    packet[44] |= flag;
    packet
}

fn ports(src: &str, dst: &str, from: u16, to: u16) -> Vec<u8> {
    let mut packet = udp_between(src.parse().unwrap(), dst.parse().unwrap(), 300);
    let at = packet.len() - 308;
    packet[at..at + 2].copy_from_slice(&from.to_be_bytes());
    packet[at + 2..at + 4].copy_from_slice(&to.to_be_bytes());
    packet
}

/// Lists every message that is relayed, and messages that resemble one: EtherType, message, and
/// what happens to it from inside and from outside.
type Case = (
    u16,
    Vec<u8>,
    Result<Relayed, DropReason>,
    Result<Relayed, DropReason>,
);

fn cases() -> Vec<Case> {
    use DropReason::{EtherType, Spoofed};
    use Relayed::{Arp, Dhcp, Dhcpv6, Eapol, Igmp, Mld, Nd};
    use ether_type::{ARP, EAPOL, IPV4, IPV6};
    let both = |kind, bytes, what| (kind, bytes, Ok(what), Ok(what));
    let to = |addr: &str| addr.parse().unwrap();
    vec![
        both(ARP, arp([10, 0, 0, 1]), Arp),
        both(ARP, arp([0; 4]), Arp),
        both(ARP, arp([169, 254, 7, 7]), Arp),
        (ARP, arp([10, 0, 0, 254]), Err(Spoofed), Ok(Arp)),
        // The message claims the address of the terminal that receives it.
        (ARP, arp([10, 0, 0, 2]), Err(Spoofed), Err(Spoofed)),
        (ARP, vec![0; 17], Err(EtherType), Err(EtherType)),
        both(EAPOL, vec![1, 1, 0, 0], Eapol),
        (0x88cc, vec![2; 40], Err(EtherType), Err(EtherType)),
        (0x9000, vec![0; 46], Err(EtherType), Err(EtherType)),
        // Solicitations, and advertisements of a terminal and of another host.
        both(IPV6, nd(133, 255, "fe80::1", "::"), Nd),
        both(IPV6, nd(135, 255, "fe80::1", "fd00::9"), Nd),
        both(IPV6, nd(135, 255, "::", "fd00::1"), Nd),
        both(IPV6, nd(136, 255, "fd00::1", "fd00::1"), Nd),
        both(IPV6, nd(136, 255, "fe80::1", "fe80::1"), Nd),
        (
            IPV6,
            nd(135, 255, "fd00::9", "fd00::1"),
            Err(Spoofed),
            Ok(Nd),
        ),
        (
            IPV6,
            nd(136, 255, "fd00::1", "fd00::9"),
            Err(Spoofed),
            Ok(Nd),
        ),
        (
            IPV6,
            nd(136, 255, "fe80::9", "fd00::2"),
            Err(Spoofed),
            Err(Spoofed),
        ),
        (
            IPV6,
            nd(135, 255, "fd00::2", "fd00::1"),
            Err(Spoofed),
            Err(Spoofed),
        ),
        // An advertisement whose sender says that it is a router.
        (
            IPV6,
            with_flag(nd(136, 255, "fe80::1", "fe80::1"), 0x80),
            Err(Spoofed),
            Ok(Nd),
        ),
        // Queries, which only routers send.
        (IPV6, nd(130, 1, "fe80::1", "::"), Err(Spoofed), Ok(Mld)),
        (
            IPV4,
            ip(to("10.0.0.1"), to("224.0.0.1"), 2, &[0x11; 8]),
            Err(Spoofed),
            Ok(Igmp),
        ),
        (
            IPV4,
            ip(to("10.0.0.254"), to("224.0.0.22"), 2, &[0x22; 16]),
            Err(Spoofed),
            Ok(Igmp),
        ),
        // A host that is no terminal talks to its DHCP server.
        (
            IPV4,
            ports("10.0.0.254", "10.0.0.9", 68, 67),
            Err(Spoofed),
            Err(DropReason::DestinationNotServed),
        ),
        (IPV6, nd(134, 255, "fe80::1", "::"), Err(Spoofed), Ok(Nd)),
        (IPV6, nd(137, 255, "fe80::1", "::"), Err(Spoofed), Ok(Nd)),
        both(IPV6, nd(143, 1, "fe80::1", "::"), Mld),
        both(IPV6, nd(131, 1, "fe80::1", "::"), Mld),
        both(
            IPV4,
            ip(to("10.0.0.1"), to("224.0.0.22"), 2, &[0x22; 16]),
            Igmp,
        ),
        // A client asks, and the network answers.
        both(IPV4, ports("0.0.0.0", "255.255.255.255", 68, 67), Dhcp),
        (
            IPV4,
            ports("10.0.0.254", "255.255.255.255", 67, 68),
            Err(Spoofed),
            Ok(Dhcp),
        ),
        both(IPV6, ports("fe80::1", "ff02::1:2", 546, 547), Dhcpv6),
        (
            IPV6,
            ports("fe80::9", "fe80::1", 547, 546),
            Err(Spoofed),
            Ok(Dhcpv6),
        ),
    ]
}

#[test]
fn what_terminals_need_to_find_each_other_is_relayed_and_what_claims_too_much_is_not() {
    for (kind, message, from_inside, from_outside) in cases() {
        let header = link(EVERYBODY, MACS[0], None, kind);
        let frame = [&[0; VNET_LEN][..], &header, &message].concat();
        let mut wire = Wire::new(None);
        let inside = wire.out(std::slice::from_ref(&frame));
        check(&frame, from_inside, inside, &wire.tx.counters);
        let outside = wire.inward(std::slice::from_ref(&frame));
        check(&frame, from_outside, outside, &wire.rx.counters);
        if kind == ether_type::ARP && from_outside == Err(DropReason::Spoofed) {
            // Both directions name the address that is claimed, and whom the message is for.
            let pair = Pair {
                src: [10, 0, 0, 2].into(),
                dst: [0; 4].into(),
            };
            for noted in [wire.tx.batch.drops(), wire.rx.batch.drops()] {
                assert_eq!(noted[0].pair, Some(pair));
            }
        }

        // Each protocol can be switched off. Its messages are then dropped and counted under its
        // name.
        if let Ok(relayed) = from_inside {
            wire.a.relays = Relays::ALL.with(relayed, false);
            assert!(
                wire.out(std::slice::from_ref(&frame)).is_empty(),
                "{}",
                relayed.name()
            );
            assert_eq!(wire.tx.counters.drops(DropReason::NotRelayed), 1);
            let mut wire = Wire::new(None);
            wire.a.relays = Relays::NONE.with(relayed, true);
            assert_eq!(wire.out(std::slice::from_ref(&frame)), [frame]);
        }
    }
}

fn check(
    frame: &[u8],
    expected: Result<Relayed, DropReason>,
    out: Vec<Vec<u8>>,
    counters: &Counters,
) {
    match expected {
        Ok(relayed) => {
            assert_eq!(out, [frame], "{}", relayed.name());
            assert_eq!(counters.get(relayed.count()), 1, "{}", relayed.name());
        }
        Err(reason) => {
            assert!(out.is_empty());
            assert_eq!(counters.drops(reason), 1, "{}", reason.name());
        }
    }
}

#[test]
fn padding_behind_a_message_is_not_relayed() {
    for (kind, message, from_inside, _) in cases() {
        let padded = [ether_type::ARP, ether_type::IPV4, ether_type::IPV6].contains(&kind);
        if from_inside.is_err() || !padded {
            continue;
        }
        let header = link(EVERYBODY, MACS[0], None, kind);
        let frame = [&[0; VNET_LEN][..], &header, &message].concat();
        let with_padding = [&frame[..], b"what was in a buffer before"].concat();
        let mut wire = Wire::new(None);
        assert_eq!(wire.out(std::slice::from_ref(&with_padding)), [&frame[..]]);
        assert_eq!(wire.inward(&[with_padding]), [&frame[..]]);
    }
}

#[test]
fn a_super_packet_in_clear_leaves_with_the_header_that_it_came_with() {
    let mut unit = Unit::new(1);
    (unit.policy.open, unit.paths) = (true, Vec::new());
    let pair = Pair {
        src: terminal(1, true),
        dst: terminal(2, true),
    };
    unit.paths.push((pair, path(PathAction::Plain)));
    let mut wire = Wire::new(None);
    wire.a = unit.snapshot();
    let packet = udp(true, 1000);
    let vnet = VnetHeader {
        checksum: Some(PartialChecksum {
            start: 34,
            offset: 6,
        }),
        gso: Some(Gso {
            kind: GsoKind::Udp,
            size: 500,
            // The whole packet, as the kernel would report it for an unsegmented packet.
            header_len: (14 + packet.len()) as u16,
        }),
    };
    let header = link(MACS[1], MACS[0], None, ether_type::IPV4);
    let frame = [&vnet.to_bytes()[..], &header, &packet].concat();
    assert_eq!(wire.out(std::slice::from_ref(&frame)), [frame]);
    assert_eq!(wire.tx.counters.get(Count::ClearOut), 2);
}

#[test]
fn a_relayed_frame_that_comes_back_at_once_does_not_go_round() {
    for (kind, message, from_inside, _) in cases() {
        if from_inside.is_err() {
            continue;
        }
        let header = link(EVERYBODY, MACS[0], None, kind);
        let frame = [&[0; VNET_LEN][..], &header, &message].concat();
        let mut wire = Wire::new(None);
        // The frame comes back in the same batch, and in a later one.
        assert_eq!(wire.out(&[frame.clone(), frame.clone()]).len(), 1);
        assert!(wire.out(std::slice::from_ref(&frame)).is_empty());
        assert_eq!(wire.tx.counters.drops(DropReason::Looped), 2);
        if [ether_type::ARP, ether_type::IPV4, ether_type::IPV6].contains(&kind) {
            // A link has padded the frame.
            assert!(wire.out(&[[&frame[..], &[0; 18]].concat()]).is_empty());
        }
        assert_eq!(wire.inward(&[frame.clone(), frame.clone()]).len(), 1);
        assert_eq!(wire.rx.counters.drops(DropReason::Looped), 1);
    }
}

#[test]
fn frames_of_spanning_tree_are_relayed_and_other_frames_without_ether_type_are_not() {
    let bridges = [0x01, 0x80, 0xc2, 0, 0, 0];
    for (dst, relayed) in [(bridges, 1), (EVERYBODY, 0)] {
        let header = link(dst, MACS[0], None, 38);
        let frame = [&[0; VNET_LEN][..], &header, &[0x42; 38]].concat();
        let mut wire = Wire::new(None);
        assert_eq!(wire.out(std::slice::from_ref(&frame)).len(), relayed);
        assert_eq!(wire.inward(&[frame]).len(), relayed);
        let dropped = wire.tx.counters.drops(DropReason::EtherType);
        assert_eq!(dropped, 1 - relayed as u64);
    }
}

#[test]
fn what_only_resembles_a_relayed_protocol_is_data_and_does_not_leave_in_clear() {
    // Neighbour discovery that has crossed a router, MLD and IGMP to a single host, and a fragment
    // with DHCP's ports.
    let one = [terminal(1, true), terminal(2, true)];
    let six = [terminal(1, false), terminal(2, false)];
    let mut discovery = vec![135, 0, 0, 0, 0, 0, 0, 0];
    discovery.extend([0; 16]);
    let mut fragment = ports("10.0.0.1", "10.0.0.2", 68, 67);
    fragment = with_byte(fragment, 6, 0x20);
    for packet in [
        ip(six[0], six[1], protocol::ICMPV6, &discovery),
        ip(six[0], six[1], protocol::ICMPV6, &[131; 24]),
        ip(one[0], one[1], 2, &[0x22; 16]),
        fragment,
    ] {
        let mut wire = Wire::new(None);
        let sealed = wire.out(&[frame(&packet, None)]);
        assert_eq!(wire.tx.counters.get(Count::Sealed), 1);
        assert_eq!(wire.inward(&sealed).len(), 1);
    }
    // The packet must be of the family that the EtherType names.
    let mut wire = Wire::new(None);
    let lying = link(MACS[1], MACS[0], None, ether_type::IPV6);
    assert!(
        wire.out(&[[&[0; VNET_LEN][..], &lying, &udp(true, 9)].concat()])
            .is_empty()
    );
    assert_eq!(wire.tx.counters.drops(DropReason::MalformedIp), 1);
}

#[test]
fn a_packet_that_is_too_big_is_dropped_and_its_sender_told_how_big_it_may_be() {
    for v4 in [true, false] {
        let mut wire = Wire::new(Some(1418));
        let headers = if v4 { 28 } else { 48 };
        let largest = udp(v4, 1418 - headers);
        assert_eq!(wire.out(&[frame(&largest, Some(5))]).len(), 1);
        assert!(wire.back().is_empty());
        let big = udp(v4, 1419 - headers);
        assert!(wire.out(&[frame(&big, Some(5))]).is_empty());
        assert_eq!(wire.tx.counters.drops(DropReason::TooBig), 1);
        let back = wire.back();
        let [error] = back.as_slice() else {
            panic!("{} errors", back.len());
        };
        let (header, packets) = singly(error);
        assert_eq!(header, link(MACS[0], MACS[1], Some(5), kind_of(&big)));
        let ip = IpHeader::parse(&packets[0]).unwrap();
        // The error comes from another address than the sender's own, because the sender would
        // ignore that.
        assert_eq!((ip.src, ip.dst), (terminal(2, v4), terminal(1, v4)));
        assert!(!v4 || checksum(0, &packets[0][..20]) == 0);
        let message = &packets[0][ip.header_len..];
        let quoted = if v4 {
            let icmp = Icmpv4Slice::from_slice(message).unwrap();
            let Icmpv4Type::DestinationUnreachable(
                etherparse::icmpv4::DestUnreachableHeader::FragmentationNeeded { next_hop_mtu },
            ) = icmp.icmp_type()
            else {
                panic!("{:?}", icmp.icmp_type());
            };
            assert_eq!(next_hop_mtu, 1418);
            assert_eq!(checksum(0, message), 0);
            icmp.payload()
        } else {
            let icmp = Icmpv6Slice::from_slice(message).unwrap();
            let Icmpv6Type::PacketTooBig { mtu } = icmp.icmp_type() else {
                panic!("{:?}", icmp.icmp_type());
            };
            assert_eq!(mtu, 1418);
            let pseudo = pseudo_header_sum(ip.src, ip.dst, protocol::ICMPV6, message.len());
            assert_eq!(checksum(pseudo, message), 0);
            icmp.payload()
        };
        assert!(quoted.len() >= headers && big.starts_with(quoted));
        assert!(packets[0].len() <= if v4 { 576 } else { 1280 });
    }
}

#[test]
fn nobody_is_told_about_an_error_or_a_later_fragment_and_errors_are_limited() {
    let (src, dst) = (terminal(1, true), terminal(2, true));
    let mut to_all = frame(&udp(true, 1450), None);
    to_all[VNET_LEN..VNET_LEN + 6].copy_from_slice(&EVERYBODY);
    let mut wire = Wire::new(Some(1418));
    assert!(wire.out(&[to_all]).is_empty() && wire.back().is_empty());
    let silent = [
        ip(src, dst, protocol::ICMP, &[3; 1500]),
        with_byte(udp(true, 1450), 7, 9),
        ip(
            terminal(1, false),
            terminal(2, false),
            protocol::ICMPV6,
            &[1; 1500],
        ),
    ];
    for packet in silent {
        let mut wire = Wire::new(Some(1418));
        assert!(wire.out(&[frame(&packet, None)]).is_empty());
        assert_eq!(wire.tx.counters.drops(DropReason::TooBig), 1);
        assert!(wire.back().is_empty());
    }
    let mut wire = Wire::new(Some(1418));
    let flood = vec![frame(&udp(true, 1450), None); 3000];
    wire.out(&flood);
    assert_eq!(wire.tx.counters.drops(DropReason::TooBig), 3000);
    assert_eq!(wire.back().len(), 1000);
    // Another terminal is told all the same.
    let other = frame(&udp(false, 1450), None);
    assert!(wire.out(&[other]).is_empty());
    assert_eq!(wire.back().len(), 1);
}

#[test]
fn a_packet_without_df_is_fragmented_and_every_fragment_sealed() {
    for (options, more) in [(0, false), (8, false), (0, true)] {
        for payload in [1391, 2000, 4000, 9000] {
            let mut packet = without_df(udp(true, payload));
            if options > 0 {
                // A copied option of four bytes, and one that is not copied.
                let with: Vec<u8> = [0x94, 4, 0, 0, 0x07, 4, 4, 0].to_vec();
                packet.splice(20..20, with);
                packet[0] = 0x47;
                let len = packet.len() as u16;
                packet[2..4].copy_from_slice(&len.to_be_bytes());
                packet = with_byte(packet, 6, 0);
            }
            if more {
                // The packet is itself a fragment from the middle of a larger packet.
                packet = with_byte(with_byte(packet, 6, 0x20), 7, 100);
            }
            let mut wire = Wire::new(Some(1418));
            let sealed = wire.out(&[frame(&packet, None)]);
            assert!(wire.back().is_empty());
            assert_eq!(wire.tx.counters.get(Count::Fragmented), 1);
            let opened = wire.inward(&sealed);
            let fragments: Vec<_> = opened.iter().flat_map(|frame| singly(frame).1).collect();
            assert!(fragments.len() > 1);
            assert_reassembles(&fragments, &packet);
        }
    }
}

/// Reassembles fragments as in RFC 791 section 3.2. It shares no code with the fragmentation under
/// test.
fn assert_reassembles(fragments: &[Vec<u8>], whole: &[u8]) {
    let original = IpHeader::parse(whole).unwrap();
    let mut payload = vec![None; original.len - original.header_len];
    for (n, fragment) in fragments.iter().enumerate() {
        let ip = IpHeader::parse(fragment).unwrap();
        assert!(fragment.len() <= 1418 && ip.len == fragment.len());
        assert_eq!(checksum(0, &fragment[..ip.header_len]), 0);
        assert_eq!((ip.id, ip.protocol), (original.id, original.protocol));
        let at = usize::from((ip.flags & 0x1fff) - (original.flags & 0x1fff)) * 8;
        let last = at + ip.len - ip.header_len == payload.len();
        let more = ip.flags & 0x2000 != 0;
        assert_eq!(more, !last || original.flags & 0x2000 != 0);
        let copied = fragment[20..ip.header_len].contains(&0x94);
        assert_eq!(copied, original.header_len > 20);
        assert_eq!(
            fragment[20..ip.header_len].contains(&0x07),
            copied && n == 0
        );
        for (i, byte) in fragment[ip.header_len..].iter().enumerate() {
            assert!(payload[at + i].replace(*byte).is_none(), "twice");
        }
    }
    let payload: Vec<u8> = payload.into_iter().map(|b| b.expect("a gap")).collect();
    assert_eq!(payload, whole[original.header_len..]);
}

/// Returns a SYN with these options.
pub(super) fn syn(v4: bool, flags: u8, options: &[u8]) -> Vec<u8> {
    let offset = (5 + options.len() as u8 / 4) << 4;
    let mut segment = vec![
        0x30, 0x39, 0x01, 0xbb, 1, 2, 3, 4, 0, 0, 0, 0, offset, flags,
    ];
    segment.extend([0x20, 0, 0, 0, 0, 0]);
    segment.extend(options);
    let (src, dst) = (terminal(1, v4), terminal(2, v4));
    let sum = pseudo_header_sum(src, dst, protocol::TCP, segment.len());
    let sum = checksum(sum, &segment).to_be_bytes();
    segment[16..18].copy_from_slice(&sum);
    ip(src, dst, protocol::TCP, &segment)
}

pub(super) fn segment_size(packet: &[u8]) -> Option<u16> {
    let ip = IpHeader::parse(packet).unwrap();
    let tcp = TcpHeaderSlice::from_slice(&packet[ip.header_len..]).unwrap();
    tcp.options_iterator().find_map(|option| match option {
        Ok(etherparse::TcpOptionElement::MaximumSegmentSize(size)) => Some(size),
        _ => None,
    })
}

#[test]
fn the_segment_size_of_tcp_is_lowered_to_what_fits_in_both_directions_and_sums_hold() {
    let size = |size: u16| [2, 4, (size >> 8) as u8, size as u8];
    let odd = |n: u16| [&[1][..], &size(n), &[1, 1, 1]].concat();
    for v4 in [true, false] {
        let fits = if v4 { 1378 } else { 1358 };
        for (flags, options, expected) in [
            (0x02, size(1460).to_vec(), Some(fits)),
            (0x12, [&[1, 3, 3, 7][..], &size(8960)].concat(), Some(fits)),
            (0x02, odd(1460), Some(fits)),
            (0x02, size(fits).to_vec(), Some(fits)),
            (0x02, size(536).to_vec(), Some(536)),
            // A segment that is no SYN, and options that cannot be parsed.
            (0x10, size(1460).to_vec(), Some(1460)),
            (0x02, vec![8, 40, 1, 1], None),
        ] {
            let packet = syn(v4, flags, &options);
            // At the unit that sends it, and at the unit that receives it from a sender without a
            // limit.
            for (sender, receiver) in [(Some(1418), None), (None, Some(1418))] {
                let mut wire = Wire::new(sender);
                wire.b.mtu = receiver;
                let sealed = wire.out(&[frame(&packet, None)]);
                let opened = wire.inward(&sealed);
                let (_, packets) = singly(&opened[0]);
                if expected.is_some() {
                    assert_eq!(segment_size(&packets[0]), expected);
                }
                assert!(checksums_hold(&packets[0]));
                assert_eq!(packets[0].len(), packet.len());
            }
        }
    }
}

#[test]
fn a_segment_size_is_lowered_in_a_packet_whose_checksum_is_still_open() {
    let packet = syn(true, 0x02, &[2, 4, 0x23, 0]);
    let mut open = packet.clone();
    let sum = fold(pseudo_header_sum(
        terminal(1, true),
        terminal(2, true),
        protocol::TCP,
        packet.len() - 20,
    ));
    open[36..38].copy_from_slice(&sum.to_be_bytes());
    let vnet = VnetHeader {
        checksum: Some(PartialChecksum {
            start: 34,
            offset: 16,
        }),
        gso: None,
    };
    let header = link(MACS[1], MACS[0], None, ether_type::IPV4);
    let mut wire = Wire::new(Some(1418));
    let sealed = wire.out(&[[&vnet.to_bytes()[..], &header, &open].concat()]);
    let opened = wire.inward(&sealed);
    let (_, packets) = singly(&opened[0]);
    assert_eq!(segment_size(&packets[0]), Some(1378));
    assert!(checksums_hold(&packets[0]));
}

#[test]
fn misses_and_searches_come_with_the_header_of_their_frame() {
    let mut wire = Wire::new(None);
    let mut unit = Unit::new(1);
    unit.paths.clear();
    wire.a = unit.snapshot();
    assert!(wire.out(&[frame(&udp(true, 9), Some(3))]).is_empty());
    let header = link(MACS[1], MACS[0], Some(3), ether_type::IPV4);
    let [(pair, of_miss)] = wire.tx.batch.misses() else {
        panic!("one pair has no path");
    };
    assert_eq!(of_miss.bytes(), header);
    assert_eq!((pair.src, pair.dst), (terminal(1, true), terminal(2, true)));
    // When the path is known, the packet leaves with its own header.
    let mut with_path = Unit::new(1);
    with_path.version = 2;
    wire.a = with_path.snapshot();
    let sealed = wire.out(&[]);
    assert_eq!(singly(&sealed[0]).0, header);

    let mut search = vec![8, 0, 0, 0, 0, 1, 0, 1];
    search.extend(crate::wire::search::MAGIC);
    let search = ip(
        terminal(1, true),
        terminal(2, true),
        protocol::ICMP,
        &search,
    );
    for side in [Side::Inside, Side::Outside] {
        let batch = match side {
            Side::Inside => {
                wire.out(&[frame(&search, Some(3))]);
                &wire.tx.batch
            }
            Side::Outside => {
                wire.inward(&[frame(&search, Some(3))]);
                &wire.rx.batch
            }
        };
        let (of_search, packet) = batch.searches().next().unwrap();
        assert_eq!((of_search.bytes(), packet), (&header[..], &search[..]));
    }
}

/// Generates a frame as a TAP device could deliver it: a packet between the terminals or a message
/// that is relayed or resembles one, behind headers that fit it or do not, with damage to all.
fn any_frame() -> impl Strategy<Value = Vec<u8>> {
    let messages: Vec<_> = cases()
        .into_iter()
        .map(|(kind, message, ..)| (kind, message))
        .collect();
    let body = prop_oneof![
        any_packet().prop_map(|packet| (kind_of(&packet), packet)),
        (any::<bool>(), 1300_usize..1500).prop_map(|(v4, size)| {
            let packet = udp(v4, size);
            (kind_of(&packet), packet)
        }),
        select(messages),
    ];
    let macs = select(vec![MACS[0], MACS[1], MACS[2], EVERYBODY]);
    let tag = proptest::option::of(any::<u16>());
    let parts = (
        any_offload(),
        macs.clone(),
        macs,
        tag,
        body,
        noise::damage(),
    );
    parts.prop_map(|(mut offload, dst, src, tag, (kind, body), damage)| {
        let header = link(dst, src, tag, kind);
        if let Some(sum) = &mut offload.checksum {
            sum.start += header.len() as u16;
        }
        let frame = [&offload.to_bytes()[..], &header, &body].concat();
        noise::damaged(frame, &damage)
    })
}

fn any_frames() -> impl Strategy<Value = Vec<Vec<u8>>> {
    proptest::collection::vec(any_frame(), 0..8)
}

/// Returns the IP header of a frame that was written, if it has one.
fn ip_of(written: &[u8]) -> Option<IpHeader> {
    let (_, rest) = VnetHeader::parse(written).unwrap();
    let (len, kind) = crate::wire::ethernet::measure(rest).unwrap();
    let is_ip = [ether_type::IPV4, ether_type::IPV6].contains(&kind);
    is_ip.then(|| IpHeader::parse(&rest[len..]).unwrap())
}

/// Returns true for ESP in UDP.
fn is_sealed(written: &[u8]) -> bool {
    let (_, rest) = VnetHeader::parse(written).unwrap();
    let (len, _) = crate::wire::ethernet::measure(rest).unwrap();
    ip_of(written).is_some_and(|ip| {
        ip.protocol == protocol::UDP
            && rest[len + ip.header_len + 2..][..2] == DEFAULT_PORT.to_be_bytes()
    })
}

/// Returns true if a frame was written as it came, without padding. Its offload header is written anew.
fn came(frames: &[Vec<u8>], written: &[u8]) -> bool {
    let mut frames = frames.iter();
    let written = written.get(VNET_LEN..).unwrap();
    frames.any(|frame| {
        frame
            .get(VNET_LEN..)
            .is_some_and(|f| f.starts_with(written))
    })
}

proptest! {
    #[test]
    fn no_frame_of_a_tap_device_makes_either_direction_panic_and_no_data_leaves_in_clear(
        frames in any_frames(),
    ) {
        let mut wire = Wire::new(Some(1418));
        for written in wire.out(&frames) {
            // Relayed frames are unchanged, and neither TCP nor ICMP for IPv4 is relayed.
            prop_assert!(is_sealed(&written) || came(&frames, &written));
            let of_data = [protocol::TCP, protocol::ICMP];
            prop_assert!(!ip_of(&written).is_some_and(|ip| of_data.contains(&ip.protocol)));
        }
        for written in wire.inward(&frames) {
            prop_assert!(came(&frames, &written), "nobody has sealed anything");
        }
    }
}

#[test]
fn frames_of_a_tap_device_with_damage_are_sealed_and_relayed_and_refused_and_answered() {
    let mut runner = TestRunner::deterministic();
    let (mut sealed, mut relayed, mut answered) = (0, 0, 0);
    let mut counted = vec![0; DropReason::ALL.len()];
    for _ in 0..400 {
        let frames = any_frames().new_tree(&mut runner).unwrap().current();
        let mut wire = Wire::new(Some(1418));
        for written in wire.out(&frames) {
            match is_sealed(&written) {
                true => sealed += 1,
                false => relayed += 1,
            }
        }
        answered += wire.back().len();
        let drops = drops(&wire.tx.counters);
        counted.iter_mut().zip(drops).for_each(|(sum, n)| *sum += n);
    }
    assert!(
        sealed > 100 && relayed > 50 && answered > 20,
        "{sealed} sealed, {relayed} relayed, {answered} answered"
    );
    for reason in [
        DropReason::MalformedIp,
        DropReason::MalformedOffload,
        DropReason::EtherType,
        DropReason::Spoofed,
        DropReason::TooBig,
    ] {
        assert!(counted[reason as usize] > 5, "{}", reason.name());
    }
}

/// Hardware addresses of terminal 1 behind unit 1, terminal 2 behind unit 2, and another host on
/// the inside of unit 1.
pub(super) const MACS: [Mac; 3] = [[2, 0, 0, 0, 0, 1], [2, 0, 0, 0, 0, 2], [2, 0, 0, 0, 0, 3]];
pub(super) const EVERYBODY: Mac = [0xff; 6];
