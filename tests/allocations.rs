//! The data path makes no allocation for a packet, a frame or a batch once its buffers have grown.
//! The only exception is the key of each segment of 256 packets: it is allocated, so that it can be
//! erased after use.

use std::alloc::{GlobalAlloc, Layout, System};
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use fpn::counters::{Count, Counters};
use fpn::crypto::Secret;
use fpn::datapath::{
    Batch, Relays, RxQueue, RxSettings, Snapshot, TxQueue, TxSettings, VNET_LEN, inbound, outbound,
};
use fpn::ids::{Epoch, GroupId, SenderId, Spi};
use fpn::keyshare::ring::SuiteId;
use fpn::keyshare::{
    EpochKey, Granted, GroupInfo, GroupKeys, GroupPolicy, Issuer, KeyRing, Transmit, UpdateMode,
};
use fpn::search::{Pair, PathAction, PathEntry, PathTable, Policy, Protections};
use fpn::time::{PseudoClock, Pseudotime, Timestamp};
use fpn::wire::esp::{DEFAULT_PORT, Encapsulation};
use fpn::wire::ip::{IpHeader, fold, protocol, pseudo_header_sum};

/// The system's allocator with a counter.
struct Counting;

static ALLOCATIONS: AtomicU64 = AtomicU64::new(0);

#[global_allocator]
static ALLOCATOR: Counting = Counting;

// SAFETY: every call is passed on to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Relaxed);
        // SAFETY: the caller upholds the contract of `GlobalAlloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller upholds the contract of `GlobalAlloc`.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Relaxed);
        // SAFETY: the caller upholds the contract of `GlobalAlloc`.
        unsafe { System.realloc(pointer, layout, size) }
    }
}

fn now() -> Timestamp {
    Timestamp::from_nanos(1_000_000_000_000)
}

fn terminal(n: u8) -> IpAddr {
    IpAddr::from([10, 0, 0, n])
}

fn snapshot(own: u8, suite: SuiteId, senders: Granted) -> Snapshot {
    let ks = Secret::new([7; 32]);
    let key = EpochKey::new(GROUP, Epoch(1), Spi(0x1000_0001), suite, ks, now());
    let key = Arc::new(key);
    let info = GroupInfo {
        id: GROUP,
        name: "office".into(),
        priority: 0,
        policy: GroupPolicy::Closed,
        update: UpdateMode::Strict,
        lock: false,
    };
    let transmit = Transmit::Send(Arc::clone(&key));
    let groups = [GroupKeys {
        info,
        transmit,
        receive: vec![key],
    }];
    let clock = PseudoClock::new(now(), Pseudotime(1 << 36));
    let ring = KeyRing::new(1, clock, Pseudotime((1 << 36) - 640), senders, groups);
    let pair = Pair {
        src: terminal(own),
        dst: terminal(3 - own),
    };
    let entry = PathEntry {
        action: Some(PathAction::Encrypt(GROUP)),
        pin: Some(GROUP),
        ages: Timestamp::NEVER,
        mtu: None,
        far: None,
    };
    Snapshot {
        version: 1,
        ring: Arc::new(ring),
        paths: Arc::new([(pair, entry)].into_iter().collect::<PathTable>()),
        policy: Arc::new(Policy {
            served: [terminal(own).into()].into_iter().collect(),
            protected: Some(Protections::default()),
            open: false,
            ..Policy::default()
        }),
        encapsulation: Encapsulation::Udp(DEFAULT_PORT),
        port: DEFAULT_PORT,
        relays: Relays::NONE,
        mtu: None,
        outside_mtu: 1500,
    }
}

/// A frame with this vnet header, from terminal 1 to terminal 2.
fn frame(vnet: [u8; VNET_LEN], number: u8, upper: &[u8]) -> Vec<u8> {
    let header = IpHeader {
        src: terminal(1),
        dst: terminal(2),
        header_len: 0,
        len: 0,
        protocol: number,
        ttl: 63,
        traffic_class: 0,
        id: 1,
        flags: 0x4000,
        flow_label: 0,
    };
    let mut packet = vec![0; 20];
    header.write(number, upper.len(), &mut packet).unwrap();
    [&vnet[..], &packet, upper].concat()
}

/// A TCP super-packet of 45 segments, as a TUN device with TSO delivers it.
fn super_packet() -> Vec<u8> {
    let mut tcp = vec![0; 32 + 45 * 1366];
    (tcp[12], tcp[13]) = (8 << 4, 0x10);
    let sum = fold(pseudo_header_sum(
        terminal(1),
        terminal(2),
        protocol::TCP,
        tcp.len(),
    ));
    tcp[16..18].copy_from_slice(&sum.to_be_bytes());
    let [size, start, field] = [1366u16, 20, 16].map(u16::to_ne_bytes);
    let vnet = [
        1, 1, 52, 0, size[0], size[1], start[0], start[1], field[0], field[1],
    ];
    frame(vnet, protocol::TCP, &tcp)
}

/// A small datagram.
fn datagram() -> Vec<u8> {
    let udp = [0, 9, 0, 9, 0, 30, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8];
    frame([0; VNET_LEN], protocol::UDP, &[&udp[..], &[0; 14]].concat())
}

/// Sends `frames` through both units so many times. Returns the allocations of the second half, its
/// packets, and the segments of counter values that these packets begin.
fn allocations(suite: SuiteId, frames: &[Vec<u8>]) -> (u64, u64) {
    let (issuer, mut rights) = Issuer::new(1);
    let a = snapshot(1, suite, issuer.grant(SenderId(0x100), 1));
    let b = snapshot(2, suite, Granted::without_rights(SenderId(0x200), 1));
    let [sent, received] = [(); 2].map(|()| Arc::new(Counters::default()));
    let mut tx = TxQueue::new(rights.remove(0), TxSettings::default(), Arc::clone(&sent));
    // The packets go to two queues in turn, so that the replay windows move back and forth between
    // them.
    let first = RxQueue::new(RxSettings::default(), Arc::clone(&received));
    let second = first.another(Arc::clone(&received));
    let mut queues = [(first, Batch::default()), (second, Batch::default())];
    let mut out = Batch::default();
    let (mut before, mut sealed) = (0, 0);
    for round in 0..ROUNDS {
        if round == ROUNDS / 2 {
            (before, sealed) = (ALLOCATIONS.load(Relaxed), sent.get(Count::Sealed));
        }
        frames.iter().for_each(|frame| out.push_frame(frame));
        outbound(&mut out, &mut tx, &a, now());
        let (rx, back) = &mut queues[round as usize % 2];
        for frame in out.output() {
            let mut at = 0;
            let room = back.room();
            for part in &*frame.slices() {
                room[at..at + part.len()].copy_from_slice(part);
                at += part.len();
            }
            back.filled(at);
        }
        inbound(back, rx, &b, now());
        assert!(back.output().len() > 0);
        out.recycle();
        back.recycle();
    }
    let count = ALLOCATIONS.load(Relaxed) - before;
    assert_eq!(sent.get(Count::Sealed), received.get(Count::Opened));
    (count, sent.get(Count::Sealed) - sealed)
}

// A single test: a second one, running at the same time, would be counted too.
#[test]
fn a_batch_allocates_nothing_but_the_key_of_a_new_segment() {
    for suite in SuiteId::ALL {
        for (name, frames) in [
            ("64 datagrams", vec![datagram(); 64]),
            ("one datagram", vec![datagram()]),
            ("4 super-packets", vec![super_packet(); 4]),
        ] {
            let (allocations, packets) = allocations(suite, &frames);
            assert_eq!(packets % (ROUNDS / 2), 0);
            // One segment key at the sender and one at the receiver.
            let most = 2 * (packets / 256 + 1);
            assert!(
                allocations <= most,
                "{suite:?}, {name}: {allocations} allocations for {packets} packets, at most {most}"
            );
        }
    }
    // The control: an allocation is counted.
    let before = ALLOCATIONS.load(Relaxed);
    drop(std::hint::black_box(vec![1; 10]));
    assert_eq!(ALLOCATIONS.load(Relaxed), before + 1);
}

const GROUP: GroupId = GroupId(1);

const ROUNDS: u64 = 200;
