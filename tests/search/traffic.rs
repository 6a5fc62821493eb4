//! The searcher and the data path together: packets of terminals go in, and the test looks at what
//! leaves for the hub.

use std::net::IpAddr;
use std::sync::Arc;

use fpn::DropReason;
use fpn::counters::{Count, Counters};
use fpn::datapath::{Batch, Relays, Snapshot, TxQueue, TxSettings, outbound};
use fpn::ids::SenderId;
use fpn::keyshare::Issuer;
use fpn::search::Pair;
use fpn::wire::esp::{DEFAULT_PORT, Encapsulation};
use fpn::wire::ethernet::LinkHeader;
use fpn::wire::ip::{IpHeader, protocol};

use crate::net::*;

/// The encrypting thread of a unit. Its reports are handled at once, and it sees the result in its
/// next step.
struct Thread {
    unit: usize,
    issuer: Issuer,
    queue: TxQueue,
    batch: Batch,
    counters: Arc<Counters>,
    snapshot: Snapshot,
}

impl Thread {
    fn new(net: &Net, unit: usize) -> Self {
        let counters = Arc::new(Counters::default());
        let (issuer, mut rights) = Issuer::new(1);
        let right = rights.remove(0);
        let mut thread = Self {
            unit,
            issuer,
            queue: TxQueue::new(right, TxSettings::default(), Arc::clone(&counters)),
            batch: Batch::default(),
            counters,
            snapshot: snapshot(net, unit, 1),
        };
        thread.follow(net, 1);
        thread
    }

    /// Loads the present snapshot, under which the thread may seal.
    fn follow(&mut self, net: &Net, version: u64) {
        let mut snapshot = snapshot(net, self.unit, version);
        let mut ring = (*snapshot.ring).clone();
        ring.senders = self.issuer.grant(SenderId(sender_of(self.unit)), 2);
        snapshot.ring = Arc::new(ring);
        self.snapshot = snapshot;
    }

    /// Passes packets of these pairs through the thread. Returns how many leave.
    fn step(&mut self, net: &mut Net, pairs: impl IntoIterator<Item = Pair>) -> usize {
        for pair in pairs {
            self.batch
                .push_packet(&LinkHeader::NONE, &packet(pair), false);
        }
        outbound(&mut self.batch, &mut self.queue, &self.snapshot, net.now);
        let left = self.batch.output().map(|frame| frame.segments()).sum();
        for (pair, _) in self.batch.misses().iter().chain(self.batch.aged()) {
            net.miss(self.unit, *pair);
        }
        self.batch.recycle();
        self.follow(net, self.snapshot.version + 1);
        left
    }

    fn dropped(&self) -> Vec<(&'static str, u64)> {
        let all = DropReason::ALL.iter();
        let counted = all.map(|reason| (reason.name(), self.counters.drops(*reason)));
        counted.filter(|(_, n)| *n > 0).collect()
    }
}

pub(crate) fn snapshot(net: &Net, unit: usize, version: u64) -> Snapshot {
    let unit = &net.units[unit];
    Snapshot {
        version,
        ring: Arc::clone(&unit.ring),
        paths: unit.searcher.paths(),
        policy: Arc::clone(&unit.policy),
        encapsulation: Encapsulation::Udp(DEFAULT_PORT),
        port: DEFAULT_PORT,
        relays: Relays::NONE,
        mtu: None,
        outside_mtu: 1500,
    }
}

/// A UDP packet of a pair.
pub(crate) fn packet(pair: Pair) -> Vec<u8> {
    let payload = [0x30, 0x39, 0, 9, 0, 12, 0, 0, 1, 2, 3, 4];
    let header = IpHeader {
        src: pair.src,
        dst: pair.dst,
        header_len: 0,
        len: 0,
        protocol: protocol::UDP,
        ttl: 63,
        traffic_class: 0,
        id: 1,
        flags: if pair.src.is_ipv4() { 0x4000 } else { 0 },
        flow_label: 0,
    };
    let mut packet = vec![0; header.written_len()];
    header
        .write(protocol::UDP, payload.len(), &mut packet)
        .unwrap();
    packet.extend_from_slice(&payload);
    packet
}

#[test]
fn a_busy_flow_loses_and_holds_nothing_while_its_path_is_refreshed() {
    for (a, b) in [(CE1, CE2), ("fd00::1", "fd00::2")] {
        let mut net = Net::new();
        let eu1 = net.unit(&[a], &[(1, 0, &[1])]);
        net.unit(&[b], &[(1, 0, &[1])]);
        // Two of three requests are lost, so the refresh takes half a second.
        net.hub = losing(&[2, 3]);
        let pair = pair(a, b);
        net.miss(eu1, pair);
        net.run(ms(599_500));
        let mut thread = Thread::new(&net, eu1);
        for step in 0..2000 {
            assert_eq!(thread.step(&mut net, vec![pair; 90]), 90, "after {step} ms");
            net.run(ms(1));
        }
        assert_eq!(net.units[eu1].counters.get(Count::Searches), 2);
        assert_eq!(thread.counters.get(Count::Sealed), 2000 * 90);
        assert_eq!(thread.counters.get(Count::Held), 0);
        assert_eq!(thread.dropped(), []);
    }
}

#[test]
fn ten_thousand_pairs_in_clear_lose_nothing() {
    const PAIRS: usize = 10_000;
    /// How many steps of 100 ms are between two packets of a pair.
    const PAUSE: usize = 100;
    let terminals: Vec<String> = (1..=10).map(|n| format!("10.0.0.{n}")).collect();
    let terminals_v6: Vec<String> = (1..=10).map(|n| format!("fd00::{n}")).collect();
    let served: Vec<&str> = terminals
        .iter()
        .chain(&terminals_v6)
        .map(String::as_str)
        .collect();
    let mut net = Net::new();
    let eu1 = net.unit(&served, &[(1, 0, &[1])]);
    net.set_policy(eu1, policy(&served, &[], true));
    let pair = |n: usize| {
        let src = ip(served[n % served.len()]);
        let dst = match src {
            IpAddr::V4(_) => IpAddr::V4((0x0b00_0000 + n as u32).into()),
            IpAddr::V6(_) => IpAddr::V6((0xfd99_u128 << 112 | n as u128).into()),
        };
        Pair { src, dst }
    };
    let mut thread = Thread::new(&net, eu1);
    let (mut sent, mut left, mut known) = (0, 0, 0);
    // Fifteen pairs are added every 100 ms, which is within the budget of searches. Each has a
    // packet every 10 s for twelve minutes.
    for step in 0..7200 {
        known = (known + 15).min(PAIRS);
        let due = (0..known).filter(|n| n % PAUSE == step % PAUSE).map(pair);
        let due: Vec<Pair> = due.collect();
        sent += due.len();
        let settled = step >= PAIRS / 15 + PAUSE + 20;
        let leave = thread.step(&mut net, due.iter().copied());
        assert!(
            !settled || leave == due.len(),
            "{leave} of {} at step {step}",
            due.len()
        );
        left += leave;
        net.run(ms(100));
        net.on_hub.clear();
        if step == 3000 {
            // A rotation in the middle of the run.
            net.set_groups(eu1, &[(1, 0, &[1, 2])]);
        }
        if step == 3010 {
            net.set_groups(eu1, &[(1, 0, &[2])]);
        }
    }
    left += thread.step(&mut net, []);
    assert_eq!((left, thread.dropped()), (sent, vec![]));
    assert_eq!(thread.counters.get(Count::ClearOut), sent as u64);
    assert_eq!(net.units[eu1].all_drops(), 0);
    // Each pair was searched for again and again.
    let searches = net.units[eu1].counters.get(Count::Searches);
    assert!(searches > 4 * PAIRS as u64, "{searches}");
}
