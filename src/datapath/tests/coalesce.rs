//! Tests frames with several packets in both directions. The terminals receive the packets that
//! were sent, in the order of each flow, whichever packets travelled in one frame.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::wire::ip::tcp_flag::{ACK, CWR, PSH, SYN};

fn joining() -> (Sending, Receiving) {
    (
        Sending::new(TxSettings::default()),
        Receiving::new(RxSettings::default()),
    )
}

/// Returns a complete TCP packet of unit 1's terminal with a correct checksum.
fn tcp(v4: bool, port: u8, seq: u32, flags: u8, payload: usize, options: &[u8]) -> Vec<u8> {
    let offset = (5 + options.len() as u8 / 4) << 4;
    let mut segment = vec![0x30, port, 0x01, 0xbb];
    segment.extend(seq.to_be_bytes());
    segment.extend([1, 2, 3, 4, offset, flags, 0x20, 0, 0, 0, 0, 0]);
    segment.extend(options);
    segment.extend((0..payload).map(|i| (i as u32 * 3).wrapping_add(seq) as u8));
    finished(v4, protocol::TCP, 16, segment)
}

/// Returns a complete UDP packet of unit 1's terminal.
fn datagram(v4: bool, port: u8, payload: usize) -> Vec<u8> {
    let len = payload as u16 + 8;
    let mut datagram = vec![0x30, port, 0, 53];
    datagram.extend(len.to_be_bytes());
    datagram.extend([0, 0]);
    datagram.extend((0..payload).map(|i| i as u8 ^ port));
    finished(v4, protocol::UDP, 6, datagram)
}

fn finished(v4: bool, number: u8, field: usize, mut upper: Vec<u8>) -> Vec<u8> {
    let (src, dst) = (terminal(1, v4), terminal(2, v4));
    let sum = checksum(pseudo_header_sum(src, dst, number, upper.len()), &upper);
    upper[field..field + 2].copy_from_slice(&sum.to_be_bytes());
    ip(src, dst, number, &upper)
}

/// Returns a TCP stream of one flow, in segments of `size` bytes.
fn stream(v4: bool, port: u8, count: u32, size: usize) -> Vec<Vec<u8>> {
    let segment = |n| tcp(v4, port, n * size as u32, ACK, size, &[]);
    (0..count).map(segment).collect()
}

/// Returns the frames that a kernel with UDP GRO makes of consecutive datagrams.
fn gro(packets: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let mut frames: Vec<(Vec<u8>, usize, bool)> = Vec::new();
    for packet in packets {
        let ip = IpHeader::parse(packet).unwrap();
        let at = ip.header_len + 8;
        let len = packet.len() - at;
        if let Some((frame, size, done)) = frames.last_mut()
            && !*done
            && len <= *size
            && frame.len() + len < 60_000
            && alike(&IpHeader::parse(frame).unwrap(), &ip)
        {
            frame.extend(&packet[at..]);
            *done = len < *size;
        } else {
            frames.push((packet.clone(), len, false));
        }
    }
    let frame = |(mut packet, size, _): (Vec<u8>, usize, bool)| {
        let ip = IpHeader::parse(&packet).unwrap();
        let at = ip.header_len;
        let len = packet.len() - at;
        let grouped = len - 8 > size;
        ip.write(protocol::UDP, len, &mut packet[..at]).unwrap();
        packet[at + 4..at + 6].copy_from_slice(&(len as u16).to_be_bytes());
        let gso = grouped.then_some(Gso {
            kind: GsoKind::Udp,
            size: size as u16,
            header_len: at as u16 + 8,
        });
        let checksum = grouped.then_some(PartialChecksum {
            start: at as u16,
            offset: 6,
        });
        [&VnetHeader { checksum, gso }.to_bytes()[..], &packet].concat()
    };
    frames.into_iter().map(frame).collect()
}

/// Returns true if GRO joins packets with these headers.
fn alike(a: &IpHeader, b: &IpHeader) -> bool {
    (a.src, a.dst, a.ttl, a.traffic_class) == (b.src, b.dst, b.ttl, b.traffic_class)
        && (a.flow_label, a.flags) == (b.flow_label, b.flags)
}

/// Sends packets through both units, between which the kernel joins frames. Returns the frames that
/// are delivered.
fn through(tx: &mut Sending, rx: &mut Receiving, packets: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let (a, b) = (Unit::new(1).snapshot(), Unit::new(2).snapshot());
    let sealed = across(&tx.send(packets, &a, start()));
    rx.batch.recycle();
    for frame in gro(&sealed) {
        rx.batch.push_frame(&frame);
    }
    inbound(&mut rx.batch, &mut rx.queue, &b, start());
    rx.batch.output().map(frame_of).collect()
}

/// Returns the packets of each flow in order, without the IPv4 identification, which UDP GSO sets
/// anew.
fn flows(packets: impl IntoIterator<Item = Vec<u8>>) -> BTreeMap<Vec<u8>, Vec<Vec<u8>>> {
    let mut flows: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for mut packet in packets {
        let ip = IpHeader::parse(&packet).unwrap();
        if ip.is_v4() {
            packet[4..6].fill(0);
            packet[10..12].fill(0);
        }
        let ports = packet[ip.header_len..]
            .get(..4)
            .unwrap_or_default()
            .to_vec();
        let flow = [vec![ip.protocol, u8::from(ip.is_v4())], ports].concat();
        flows.entry(flow).or_default().push(packet);
    }
    flows
}

#[test]
fn a_stream_leaves_in_few_groups_and_is_delivered_in_few() {
    for v4 in [true, false] {
        let (mut tx, mut rx) = joining();
        let packets = stream(v4, 1, 100, 1000);
        let a = Unit::new(1).snapshot();
        let sealed = tx.send(&packets, &a, start());
        assert_eq!(sealed.len(), 100);
        assert_eq!(tx.batch.output().len(), 2, "64 in the first");
        let segments: Vec<_> = tx.batch.output().map(|g| g.segments()).collect();
        assert_eq!(segments.iter().sum::<usize>(), 100);

        let (mut tx, mut rx2) = joining();
        let delivered = through(&mut tx, &mut rx2, &packets);
        assert!(delivered.len() <= 3, "{}", delivered.len());
        let cut = delivered.iter().flat_map(|frame| kernel(frame));
        assert_eq!(flows(cut), flows(packets));
        assert_eq!(rx2.counters.get(Count::Opened), 100);
        rx.batch.recycle();
    }
}

#[test]
fn datagrams_of_one_size_travel_and_arrive_together() {
    for v4 in [true, false] {
        let (mut tx, mut rx) = joining();
        let packets: Vec<_> = (0..50).map(|_| datagram(v4, 7, 64)).collect();
        let delivered = through(&mut tx, &mut rx, &packets);
        assert_eq!(tx.batch.output().len(), 1);
        assert_eq!(delivered.len(), 1);
        assert_eq!(flows(kernel(&delivered[0])), flows(packets));
    }
}

#[test]
fn flows_that_alternate_are_each_put_together_again() {
    let (mut tx, mut rx) = joining();
    let (one, two) = (stream(true, 1, 20, 500), stream(true, 2, 20, 500));
    let packets: Vec<_> = one
        .iter()
        .zip(&two)
        .flat_map(|(a, b)| [a.clone(), b.clone()])
        .collect();
    let delivered = through(&mut tx, &mut rx, &packets);
    assert_eq!(delivered.len(), 2);
    let cut = delivered.iter().flat_map(|frame| kernel(frame));
    assert_eq!(flows(cut), flows(packets));
}

/// Delivers packets of one flow and asserts how many segments each frame has.
fn flow_frames(packets: &[Vec<u8>], expected: &[usize]) {
    let (mut tx, mut rx) = joining();
    let delivered = through(&mut tx, &mut rx, packets);
    let segments: Vec<_> = rx.batch.output().map(|g| g.segments()).collect();
    assert_eq!(segments, expected);
    let cut = delivered.iter().flat_map(|frame| kernel(frame));
    assert_eq!(flows(cut), flows(packets.to_vec()));
}

#[test]
fn a_segment_joins_only_what_it_follows() {
    let data = |seq, flags, len| tcp(true, 1, seq, flags, len, &[]);
    let stamped = |seq, stamp| {
        tcp(
            true,
            1,
            seq,
            ACK,
            100,
            &[1, 1, 8, 10, 0, 0, 0, stamp, 0, 0, 0, 0],
        )
    };
    // The control: consecutive segments are joined.
    flow_frames(
        &[data(0, ACK, 100), data(100, ACK, 100), data(200, ACK, 50)],
        &[3],
    );
    flow_frames(&[stamped(0, 1), stamped(100, 1)], &[2]);
    // The last segment was short or had PSH.
    flow_frames(
        &[data(0, ACK, 100), data(100, ACK, 50), data(150, ACK, 50)],
        &[2, 1],
    );
    flow_frames(
        &[
            data(0, ACK, 100),
            data(100, ACK | PSH, 100),
            data(200, ACK, 100),
        ],
        &[2, 1],
    );
    flow_frames(&[data(0, ACK | PSH, 100), data(100, ACK, 100)], &[1, 1]);
    // A longer segment, a gap, a repetition, another time stamp.
    flow_frames(&[data(0, ACK, 100), data(100, ACK, 101)], &[1, 1]);
    flow_frames(
        &[data(0, ACK, 100), data(200, ACK, 100), data(300, ACK, 100)],
        &[1, 2],
    );
    flow_frames(&[data(0, ACK, 100), data(0, ACK, 100)], &[1, 1]);
    flow_frames(&[stamped(0, 1), stamped(100, 2)], &[1, 1]);
    // A segment without data, or with flags that have a meaning of their own. Later segments do not
    // overtake it.
    flow_frames(
        &[data(0, ACK, 100), data(100, ACK, 0), data(100, ACK, 100)],
        &[1, 1, 1],
    );
    flow_frames(
        &[
            data(0, ACK, 100),
            data(100, ACK | CWR, 100),
            data(200, ACK, 100),
        ],
        &[1, 1, 1],
    );
    flow_frames(&[data(0, SYN, 100), data(100, ACK, 100)], &[1, 1]);
    // Another hop count or traffic class.
    let ttl = with_ttl(data(100, ACK, 100), 60);
    flow_frames(&[data(0, ACK, 100), ttl], &[1, 1]);
    let class = with_byte(data(100, ACK, 100), 1, 3);
    flow_frames(&[data(0, ACK, 100), class], &[1, 1]);
    // The window may differ: the kernel's GRO does not look at it.
    let mut other_window = data(100, ACK, 100);
    other_window[34..36].copy_from_slice(&[0x10, 0]);
    other_window[36..38].fill(0);
    let pseudo = pseudo_header_sum(terminal(1, true), terminal(2, true), protocol::TCP, 120);
    let sum = checksum(pseudo, &other_window[20..]);
    other_window[36..38].copy_from_slice(&sum.to_be_bytes());
    let (mut tx, mut rx) = joining();
    through(&mut tx, &mut rx, &[data(0, ACK, 100), other_window]);
    assert_eq!(rx.batch.output().len(), 1);
}

#[test]
fn a_broken_checksum_is_delivered_as_it_came() {
    for v4 in [true, false] {
        let mut packets = stream(v4, 1, 5, 100);
        let at = packets[2].len() - 1;
        packets[2][at] ^= 1;
        assert!(!checksums_hold(&packets[2]));
        let (mut tx, mut rx) = joining();
        let delivered = through(&mut tx, &mut rx, &packets);
        let segments: Vec<_> = rx.batch.output().map(|g| g.segments()).collect();
        assert_eq!(segments, [2, 1, 2]);
        let cut: Vec<_> = delivered.iter().flat_map(|frame| kernel(frame)).collect();
        let holds: Vec<_> = cut.iter().map(|packet| checksums_hold(packet)).collect();
        assert_eq!(holds, [true, true, false, true, true]);
        assert_eq!(flows(cut), flows(packets));
        // A datagram without a checksum does not get one.
        let mut bare = datagram(v4, 1, 100);
        let field = if v4 { 26 } else { 46 };
        bare[field..field + 2].fill(0);
        let delivered = through(&mut tx, &mut rx, &[bare.clone(), bare.clone()]);
        assert_eq!(delivered.len(), 2);
        assert_eq!(kernel(&delivered[0])[0][field..], bare[field..]);
    }
}

#[test]
fn a_packet_in_tunnel_form_ends_all_frames() {
    let (mut tx, mut rx) = joining();
    let data = stream(true, 1, 4, 100);
    let between = without_df(data[2].clone());
    let packets = [data[0].clone(), data[1].clone(), between, data[3].clone()];
    through(&mut tx, &mut rx, &packets);
    let segments: Vec<_> = rx.batch.output().map(|g| g.segments()).collect();
    assert_eq!(segments, [2, 1, 1]);
}

#[test]
fn switches_keep_packets_alone() {
    let packets: Vec<_> = stream(true, 1, 10, 100)
        .into_iter()
        .chain((0..10).map(|_| datagram(true, 1, 64)))
        .collect();
    for (tcp, udp, expected) in [
        (true, true, 2),
        (true, false, 11),
        (false, true, 11),
        (false, false, 20),
    ] {
        let mut rx = Receiving::new(RxSettings {
            coalesce: Coalesce { tcp, udp },
            ..RxSettings::default()
        });
        let mut tx = Sending::default();
        through(&mut tx, &mut rx, &packets);
        assert_eq!(tx.batch.output().len(), 20, "without UDP GSO");
        assert_eq!(rx.batch.output().len(), expected);
    }
    let mut tx = Sending::new(TxSettings::default());
    let bare = Unit::new(1).change(|u| u.encapsulation = Encapsulation::Bare);
    tx.send(&packets, &bare, start());
    assert_eq!(tx.batch.output().len(), 20, "the kernel cannot cut ESP");
}

#[test]
fn a_frame_that_the_kernel_refuses_is_written_packet_by_packet() {
    for v4 in [true, false] {
        let (mut tx, mut rx) = joining();
        let packets = [stream(v4, 1, 5, 100), vec![datagram(v4, 1, 64); 5]].concat();
        through(&mut tx, &mut rx, &packets);
        for batch in [&tx.batch, &rx.batch] {
            assert!(batch.output().len() > 0);
            assert!(batch.output().all(|frame| frame.segments() > 1));
            for frame in batch.output() {
                let alone = frame.singly();
                let cut = alone.iter().flat_map(|frame| kernel(frame));
                assert_eq!(cut.collect::<Vec<_>>(), kernel(&frame_of(frame)));
                assert!(alone.iter().all(|frame| frame[..VNET_LEN] == [0; VNET_LEN]));
            }
        }
    }
}

#[test]
fn a_layer_2_header_stays_before_each_group() {
    let header = [6, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8, 8, 0];
    let (mut tx, mut rx) = joining();
    let layer = || Layer::Ethernet(Arc::default());
    (tx.batch, rx.batch) = (Batch::new(layer()), Batch::new(layer()));
    let (a, b) = (Unit::new(1).snapshot(), Unit::new(2).snapshot());
    let packets = stream(true, 1, 10, 100);
    for packet in &packets {
        let frame = [&[0; VNET_LEN][..], &header, packet].concat();
        tx.batch.push_frame(&frame);
    }
    outbound(&mut tx.batch, &mut tx.queue, &a, start());
    let sealed: Vec<_> = tx.batch.output().map(frame_of).collect();
    assert_eq!(sealed.len(), 1);
    assert_eq!(sealed[0][VNET_LEN..VNET_LEN + 14], header);
    let vnet = VnetHeader::parse(&sealed[0]).unwrap().0;
    assert_eq!(vnet.checksum.unwrap().start, 14 + 20);
    assert_eq!(vnet.gso.unwrap().header_len, 14 + 28);
    let mut hops = sealed[0].clone();
    let hop = with_ttl(hops[VNET_LEN + 14..].to_vec(), 62);
    hops.splice(VNET_LEN + 14.., hop);
    rx.batch.push_frame(&hops);
    inbound(&mut rx.batch, &mut rx.queue, &b, start());
    let delivered: Vec<_> = rx.batch.output().map(frame_of).collect();
    assert_eq!(delivered.len(), 1);
    assert_eq!(delivered[0][VNET_LEN..VNET_LEN + 14], header);
    let vnet = VnetHeader::parse(&delivered[0]).unwrap().0;
    assert_eq!(vnet.checksum.unwrap().start, 14 + 20);
    // Too short for its layer-2 header.
    rx.batch.recycle();
    rx.batch.push_frame(&[0; VNET_LEN + 13]);
    inbound(&mut rx.batch, &mut rx.queue, &b, start());
    assert_eq!(rx.counters.drops(DropReason::MalformedIp), 1);
}

/// Generates packets of several flows, with everything that prevents segments from being joined.
fn packets() -> impl Strategy<Value = Vec<Vec<u8>>> {
    let size = prop_oneof![4 => Just(500usize), 1 => 0usize..600, 1 => Just(1400usize)];
    let flags = prop_oneof![6 => Just(ACK), 1 => Just(ACK | PSH), 1 => any::<u8>()];
    let odd = prop_oneof![12 => Just(0u8), 1 => 1u8..7];
    let one = (0u8..6, size, flags, odd);
    proptest::collection::vec(one, 1..120).prop_map(|all| {
        let mut seqs = [0u32, u32::MAX - 900, 7, 0];
        let packet = |(flow, size, flags, odd): (u8, usize, u8, u8)| {
            let v4 = flow % 2 == 0;
            let mut packet = if flow < 4 {
                let seq = &mut seqs[usize::from(flow)];
                let now = *seq;
                *seq = seq.wrapping_add(size as u32 + u32::from(odd == 1));
                let stamp: &[u8] = if odd == 2 { &[1, 1, 1, 1] } else { &[] };
                tcp(v4, flow, now, flags, size, stamp)
            } else {
                datagram(v4, flow, size)
            };
            match odd {
                3 => packet = with_ttl(packet, 50),
                4 if v4 => packet = without_df(packet),
                5 => {
                    let last = packet.len() - 1;
                    packet[last] ^= 0x55;
                }
                6 if v4 => packet = with_byte(packet, 1, 3),
                _ => {}
            }
            packet
        };
        all.into_iter().map(packet).collect()
    })
}

proptest! {
    #[test]
    fn groups_change_neither_a_byte_nor_the_order_of_a_flow(packets in packets()) {
        let (mut tx, mut rx) = joining();
        let delivered = through(&mut tx, &mut rx, &packets);
        let cut: Vec<_> = delivered.iter().flat_map(|frame| kernel(frame)).collect();
        prop_assert_eq!(drops(&tx.counters).iter().sum::<u64>(), 0);
        prop_assert_eq!(drops(&rx.counters).iter().sum::<u64>(), 0);
        prop_assert_eq!(flows(cut), flows(packets));
    }
}
