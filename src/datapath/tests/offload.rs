//! Tests super-packets and open checksums, as the kernel's devices deliver them.

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use super::super::segment::Cut;
use super::*;
use crate::wire::esp::Form;
use crate::wire::ip::tcp_flag::{ACK, CWR, ECE, FIN, PSH, SYN};

/// Returns a TCP packet with 12 bytes of options and an open checksum.
fn tcp(v4: bool, flags: u8, payload: usize) -> Vec<u8> {
    let mut segment = vec![
        0x30,
        0x39,
        0x01,
        0xbb,
        0xff,
        0xff,
        0xff,
        0x00,
        1,
        2,
        3,
        4,
        8 << 4,
    ];
    segment.extend([
        flags, 0x20, 0, 0xde, 0xad, 0, 0, 1, 1, 8, 10, 1, 2, 3, 4, 5, 6, 7, 8,
    ]);
    segment.extend((0..payload).map(|i| (i * 3 + i / 256) as u8));
    ip(terminal(1, v4), terminal(2, v4), protocol::TCP, &segment)
}

fn gso(kind: GsoKind, size: u16, start: u16, offset: u16) -> VnetHeader {
    VnetHeader {
        checksum: Some(PartialChecksum { start, offset }),
        gso: Some(Gso {
            kind,
            size,
            header_len: 0,
        }),
    }
}

fn tcp_gso(v4: bool, size: u16) -> VnetHeader {
    if v4 {
        gso(GsoKind::TcpV4 { ecn: false }, size, 20, 16)
    } else {
        gso(GsoKind::TcpV6 { ecn: false }, size, 40, 16)
    }
}

fn frame(header: VnetHeader, packet: &[u8]) -> Vec<u8> {
    [&header.to_bytes()[..], packet].concat()
}

/// Returns the packets into which the frame is cut, with complete checksums, or why it cannot be
/// cut.
fn cut(frame: &[u8]) -> Result<Vec<Vec<u8>>, DropReason> {
    let mut batch = Batch::default();
    batch.push_frame(frame);
    if let Some(reason) = batch.input.rejected.first() {
        assert_eq!(batch.input.len(), 0);
        return Err(*reason);
    }
    let frame = batch.input.frame(0).unwrap();
    let packet = batch.input.packet(&frame);
    let ip = IpHeader::parse(packet).map_err(|_| DropReason::MalformedIp)?;
    let cut = Cut::new(&ip, &packet[..ip.len], &frame.header)?;
    let forms = [Form::Tunnel, Form::Transport].map(|form| {
        let packets = (0..cut.count()).map(|n| {
            let mut room = vec![0x5a; cut.len(n, form)];
            cut.write(n, form, &mut room);
            room
        });
        packets.collect::<Vec<_>>()
    });
    let [tunnel, transport] = forms;
    for (whole, behind) in tunnel.iter().zip(&transport) {
        assert_eq!(&whole[ip.header_len..], behind, "both forms are the same");
    }
    let bytes: usize = tunnel.iter().map(Vec::len).sum();
    assert_eq!(bytes, ip.len + cut.more_bytes());
    Ok(tunnel)
}

#[test]
fn a_tcp_super_packet_becomes_the_segments_that_it_stands_for() {
    for v4 in [true, false] {
        let header = if v4 { 20 } else { 40 };
        let flags = ACK | PSH | FIN | CWR | ECE;
        let whole = tcp(v4, flags, 3001);
        let segments = cut(&frame(tcp_gso(v4, 1000), &whole)).unwrap();
        assert_eq!(segments.len(), 4);
        let mut payload = Vec::new();
        for (n, segment) in segments.iter().enumerate() {
            let parsed = etherparse::SlicedPacket::from_ip(segment).unwrap();
            let Some(etherparse::TransportSlice::Tcp(tcp)) = parsed.transport else {
                panic!("not TCP");
            };
            assert!(checksums_hold(segment));
            assert_eq!(
                tcp.sequence_number(),
                0xffff_ff00_u32.wrapping_add(n as u32 * 1000)
            );
            assert_eq!(tcp.options(), &whole[header + 20..header + 32]);
            let (first, last) = (n == 0, n == 3);
            assert_eq!((tcp.cwr(), tcp.fin(), tcp.psh()), (first, last, last));
            assert!(tcp.ack() && tcp.ece() && !tcp.syn());
            if v4 {
                assert_eq!(IpHeader::parse(segment).unwrap().id, 0x1234 + n as u16);
            }
            payload.extend_from_slice(tcp.payload());
        }
        assert_eq!(payload, whole[header + 32..]);
        let lens: Vec<_> = segments.iter().map(Vec::len).collect();
        let full = header + 32 + 1000;
        assert_eq!(lens, [full, full, full, header + 32 + 1]);
    }
}

#[test]
fn a_batch_is_full_by_its_bytes_not_by_what_they_will_be_cut_into() {
    for size in [8, 100, 1448] {
        let frame = frame(tcp_gso(true, size), &tcp(true, ACK, 60_000));
        let (mut batch, mut frames) = (Batch::default(), 0);
        while !batch.is_full() {
            batch.push_frame(&frame);
            frames += 1;
        }
        assert!(batch.input.rejected.is_empty());
        assert_eq!((frames, batch.input.len()), (5, 5));
    }
}

#[test]
fn a_segment_that_fits_is_left_in_one_piece() {
    for (payload, count) in [(0, 1), (1, 1), (1000, 1), (1001, 2), (2000, 2)] {
        let whole = tcp(true, ACK | PSH | SYN, payload);
        let segments = cut(&frame(tcp_gso(true, 1000), &whole)).unwrap();
        assert_eq!(segments.len(), count);
        assert!(segments.iter().all(|s| checksums_hold(s)));
        if count == 1 {
            assert_eq!(segments[0][..36], whole[..36]);
        }
    }
}

#[test]
fn a_udp_super_packet_becomes_datagrams() {
    for v4 in [true, false] {
        let header = if v4 { 20 } else { 40 };
        let whole = udp(v4, 2500);
        let segments = cut(&frame(gso(GsoKind::Udp, 1200, header as u16, 6), &whole)).unwrap();
        let lens: Vec<_> = segments.iter().map(|s| s.len() - header - 8).collect();
        assert_eq!(lens, [1200, 1200, 100]);
        for (segment, len) in segments.iter().zip(lens) {
            assert!(checksums_hold(segment));
            assert_eq!(segment[header + 4..][..2], ((len + 8) as u16).to_be_bytes());
        }
        let payload: Vec<_> = segments
            .iter()
            .flat_map(|s| s[header + 8..].to_vec())
            .collect();
        assert_eq!(payload, whole[header + 8..]);
    }
}

#[test]
fn super_packets_behind_options_and_extension_headers_are_cut_too() {
    let plain = tcp(true, ACK, 100);
    let mut options = plain[..20].to_vec();
    options.extend([1, 1, 1, 0]);
    options.extend_from_slice(&plain[20..]);
    options[2..4].copy_from_slice(&(plain.len() as u16 + 4).to_be_bytes());
    let options = with_byte(options, 0, 0x46);
    let header = gso(GsoKind::TcpV4 { ecn: true }, 60, 24, 16);
    let segments = cut(&frame(header, &options)).unwrap();
    assert!(segments.len() == 2 && segments.iter().all(|s| checksums_hold(s)));

    let extended = with_hop_by_hop(100);
    let segments = cut(&frame(gso(GsoKind::Udp, 60, 48, 6), &extended)).unwrap();
    assert!(segments.len() == 2 && segments.iter().all(|s| checksums_hold(s)));
    assert!(segments.iter().all(|s| s[40..48] == extended[40..48]));
}

#[test]
fn super_packets_that_contradict_themselves_are_malformed() {
    let malformed = |header, packet: &[u8]| {
        assert_eq!(
            cut(&frame(header, packet)),
            Err(DropReason::MalformedOffload)
        );
    };
    let (v4, v6) = (tcp(true, ACK, 500), tcp(false, ACK, 500));
    malformed(tcp_gso(false, 100), &v4);
    malformed(tcp_gso(true, 100), &v6);
    malformed(tcp_gso(true, 7), &v4);
    malformed(gso(GsoKind::Udp, 100, 20, 16), &v4);
    malformed(gso(GsoKind::TcpV4 { ecn: false }, 100, 20, 6), &v4);
    malformed(gso(GsoKind::TcpV4 { ecn: false }, 100, 24, 16), &v4);
    malformed(tcp_gso(true, 100), &udp(true, 500));
    malformed(tcp_gso(true, 100), &with_byte(v4.clone(), 6, 0x20));
    malformed(tcp_gso(true, 100), &with_byte(v4.clone(), 32, 4 << 4));
    malformed(
        tcp_gso(true, 100),
        &with_byte(tcp(true, ACK, 0), 32, 15 << 4),
    );
    malformed(gso(GsoKind::Udp, 3, 20, 6), &udp(true, 129 * 3));
    assert_eq!(
        cut(&frame(gso(GsoKind::Udp, 3, 20, 6), &udp(true, 128 * 3)))
            .unwrap()
            .len(),
        128
    );
    malformed(
        tcp_gso(true, 100),
        &ip(
            terminal(1, true),
            terminal(2, true),
            protocol::TCP,
            &[0; 12],
        ),
    );
    let short = frame(tcp_gso(true, 100), &v4[..100]);
    assert_eq!(cut(&short), Err(DropReason::MalformedIp));
    assert_eq!(cut(&[0; 9]), Err(DropReason::MalformedOffload));

    let mut tx = Sending::default();
    tx.batch.push_frame(&frame(tcp_gso(true, 7), &v4));
    outbound(
        &mut tx.batch,
        &mut tx.queue,
        &Unit::new(1).snapshot(),
        start(),
    );
    assert_eq!(tx.counters.drops(DropReason::MalformedOffload), 1);
}

#[test]
fn an_open_checksum_is_completed_before_the_packet_is_sealed() {
    let (a, b) = (Unit::new(1).snapshot(), Unit::new(2).snapshot());
    for v4 in [true, false] {
        let (mut tx, mut rx) = (Sending::default(), Receiving::default());
        let at = if v4 { 20 } else { 40 };
        let whole = udp(v4, 31);
        let mut open = whole.clone();
        let sum = pseudo_header_sum(terminal(1, v4), terminal(2, v4), protocol::UDP, 39);
        open[at + 6..at + 8].copy_from_slice(&fold(sum).to_be_bytes());
        let header = |start, offset| VnetHeader {
            checksum: Some(PartialChecksum { start, offset }),
            gso: None,
        };
        tx.batch.push_frame(&frame(header(at as u16, 6), &open));
        outbound(&mut tx.batch, &mut tx.queue, &a, start());
        let sealed = across(&take(&mut tx.batch));
        assert_eq!(rx.receive(&sealed, &b, start()), [whole]);

        let end = open.len() as u16;
        for (begin, offset) in [
            (end, 0),
            (end - 1, 0),
            (20, end),
            (end + 1, 0),
            (20, u16::MAX),
            (u16::MAX, 0),
        ] {
            tx.batch.push_frame(&frame(header(begin, offset), &open));
        }
        outbound(&mut tx.batch, &mut tx.queue, &a, start());
        assert_eq!(tx.counters.drops(DropReason::MalformedOffload), 6);
    }
}

#[test]
fn sealed_packets_leave_their_udp_checksum_to_the_kernel_and_opened_ones_leave_nothing() {
    let (a, b) = (Unit::new(1).snapshot(), Unit::new(2).snapshot());
    for v4 in [true, false] {
        let (mut tx, mut rx) = (Sending::default(), Receiving::default());
        let clear = udp(v4, 100);
        tx.batch.push_packet(&LinkHeader::NONE, &clear, false);
        outbound(&mut tx.batch, &mut tx.queue, &a, start());
        let written = frame_of(tx.batch.output().next().unwrap());
        let (header, packet) = VnetHeader::parse(&written).unwrap();
        let ip = IpHeader::parse(packet).unwrap();
        let sum = PartialChecksum {
            start: ip.header_len as u16,
            offset: 6,
        };
        assert_eq!((header.checksum, header.gso), (Some(sum), None));
        let pseudo = pseudo_header_sum(ip.src, ip.dst, protocol::UDP, ip.len - ip.header_len);
        assert_eq!(packet[ip.header_len + 6..][..2], fold(pseudo).to_be_bytes());

        // A packet from black may have an open checksum, too.
        rx.batch
            .push_frame(&frame(header, &across(&[packet.to_vec()])[0]));
        inbound(&mut rx.batch, &mut rx.queue, &b, start());
        let delivered = frame(VnetHeader::default(), &clear);
        assert_eq!(frame_of(rx.batch.output().next().unwrap()), delivered);
    }
}

#[test]
fn a_super_packet_goes_through_both_units_and_comes_out_as_its_segments() {
    let (a, b) = (Unit::new(1).snapshot(), Unit::new(2).snapshot());
    for v4 in [true, false] {
        let (mut tx, mut rx) = (Sending::default(), Receiving::default());
        let super_packet = frame(tcp_gso(v4, 1000), &tcp(v4, ACK | PSH, 40_000));
        let segments = cut(&super_packet).unwrap();
        tx.batch.push_frame(&super_packet);
        outbound(&mut tx.batch, &mut tx.queue, &a, start());
        let sealed = across(&take(&mut tx.batch));
        assert_eq!(
            (sealed.len(), tx.counters.get(Count::InsidePackets)),
            (40, 40)
        );

        // The kernel has joined the datagrams of equal size on their way to the receiver.
        let header = if v4 { 20 } else { 40 };
        let mut coalesced = sealed[0].clone();
        for packet in &sealed[1..] {
            coalesced.extend_from_slice(&packet[header + 8..]);
        }
        let mut ip_header = IpHeader::parse(&sealed[0]).unwrap();
        ip_header.id = 0x1234;
        let len = coalesced.len();
        ip_header
            .write(protocol::UDP, len - header, &mut coalesced[..header])
            .unwrap();
        coalesced[header + 4..header + 6].copy_from_slice(&((len - header) as u16).to_be_bytes());
        let size = (sealed[0].len() - header - 8) as u16;
        rx.batch.push_frame(&frame(
            gso(GsoKind::Udp, size, header as u16, 6),
            &coalesced,
        ));
        inbound(&mut rx.batch, &mut rx.queue, &b, start());
        let out = take(&mut rx.batch);
        assert_eq!(out, segments);
    }
}

/// Generates a TCP packet behind an offload header, with noise in both.
fn noisy() -> impl Strategy<Value = Vec<u8>> {
    (
        any::<bool>(),
        proptest::array::uniform10(any::<u8>()),
        proptest::array::uniform10(proptest::bool::weighted(0.9)),
        0usize..3000,
        proptest::collection::vec((0usize..70, any::<u8>()), 0..3),
    )
        .prop_map(|(v4, head, keep, payload, noise)| {
            let mut bytes = tcp_gso(v4, 500).to_bytes();
            for ((byte, random), keep) in bytes.iter_mut().zip(head).zip(keep) {
                if !keep {
                    *byte = random;
                }
            }
            let mut packet = tcp(v4, ACK | PSH, payload);
            for (at, value) in noise {
                if let Some(byte) = packet.get_mut(at) {
                    *byte = value;
                }
            }
            [&bytes[..], &packet].concat()
        })
}

/// Returns the segments of a frame, each of which must be whole, if it is a super-packet.
fn whole_segments(frame: &[u8]) -> Option<usize> {
    let is_super = VnetHeader::parse(frame).is_ok_and(|(h, _)| h.gso.is_some());
    let segments = cut(frame).ok().filter(|_| is_super)?;
    for segment in &segments {
        assert!(etherparse::SlicedPacket::from_ip(segment).is_ok());
        assert!(checksums_hold(segment));
    }
    Some(segments.len())
}

proptest! {
    #[test]
    fn whatever_the_offload_header_says_all_segments_are_whole_packets_with_right_checksums(
        frame in noisy(),
    ) {
        whole_segments(&frame);
    }
}

#[test]
fn noise_in_an_offload_header_leaves_some_super_packets_whole_and_others_not() {
    let mut runner = TestRunner::deterministic();
    let cut = |_| {
        let frame = noisy().new_tree(&mut runner).unwrap().current();
        whole_segments(&frame)
    };
    let all: Vec<_> = (0..400).map(cut).collect();
    let several = all.iter().flatten().filter(|n| **n > 1).count();
    let refused = all.iter().filter(|n| n.is_none()).count();
    assert!(
        several > 50 && refused > 50,
        "{several} cut, {refused} refused"
    );
}
