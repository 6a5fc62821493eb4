//! The data path of a unit: its queues, driven as the daemon's threads drive them.

use std::net::IpAddr;
use std::sync::Arc;

use fpn::counters::Counters;
use fpn::datapath::{
    Batch, Coalesce, RxQueue, RxSettings, Snapshot, TxQueue, TxSettings, VNET_LEN, VnetHeader,
    inbound, outbound,
};
use fpn::keyshare::SealingRight;
use fpn::search::Pair;
use fpn::time::Timestamp;
use fpn::wire::ethernet::LinkHeader;
use fpn::wire::ip::IpHeader;

/// The queues of a unit and the snapshot that all of them use.
pub(crate) struct DataPath {
    pub(crate) snapshot: Snapshot,
    queues: Vec<(TxQueue, RxQueue)>,
    batch: Batch,
}

/// What has come of some packets.
#[derive(Default)]
pub(crate) struct Turn {
    /// To be written to the other side.
    pub(crate) packets: Vec<Vec<u8>>,
    /// To be handed to the searcher.
    pub(crate) searches: Vec<Vec<u8>>,
    /// To be written to the side that they came from.
    pub(crate) back: Vec<Vec<u8>>,
    /// Pairs to be searched for.
    pub(crate) misses: Vec<Pair>,
    /// Pairs with large packets.
    pub(crate) large: Vec<Pair>,
    /// What ICMP errors say about the packets of pairs.
    pub(crate) hints: Vec<(Pair, u16)>,
}

impl DataPath {
    /// Creates a queue for each right to seal.
    pub(crate) fn new(
        snapshot: Snapshot,
        rights: Vec<SealingRight>,
        counters: &Arc<Counters>,
    ) -> Self {
        let sending = TxSettings {
            udp_gso: false,
            ..TxSettings::default()
        };
        let receiving = RxSettings {
            coalesce: Coalesce::NOTHING,
            ..RxSettings::default()
        };
        let mut queues: Vec<(TxQueue, RxQueue)> = Vec::new();
        for right in rights {
            let rx = match queues.first() {
                Some((_, first)) => first.another(Arc::clone(counters)),
                None => RxQueue::new(receiving, Arc::clone(counters)),
            };
            let tx = TxQueue::new(right, sending.clone(), Arc::clone(counters));
            queues.push((tx, rx));
        }
        Self {
            snapshot,
            queues,
            batch: Batch::default(),
        }
    }

    /// Handles a packet of a terminal. With `lookalike` it is data even if it looks like a search.
    pub(crate) fn encrypt(&mut self, now: Timestamp, packet: &[u8], lookalike: bool) -> Turn {
        self.batch.push_packet(&LinkHeader::NONE, packet, lookalike);
        let queue = self.queue_of(packet);
        self.send(now, queue)
    }

    /// Uses another snapshot in every queue. Packets that waited for it leave.
    pub(crate) fn take(&mut self, now: Timestamp, snapshot: Snapshot) -> Turn {
        self.snapshot = snapshot;
        self.look_again(now)
    }

    /// Looks again at the packets that wait.
    pub(crate) fn look_again(&mut self, now: Timestamp) -> Turn {
        let mut all = Turn::default();
        for queue in 0..self.queues.len() {
            let turn = self.send(now, queue);
            all.packets.extend(turn.packets);
            all.back.extend(turn.back);
            all.misses.extend(turn.misses);
            all.large.extend(turn.large);
        }
        all
    }

    /// Handles a packet from the hub.
    pub(crate) fn decrypt(&mut self, now: Timestamp, packet: &[u8]) -> Turn {
        self.batch.push_packet(&LinkHeader::NONE, packet, false);
        let queue = self.queue_of(packet);
        let (_, rx) = &mut self.queues[queue];
        inbound(&mut self.batch, rx, &self.snapshot, now);
        self.turn()
    }

    /// Returns when [`look_again`](Self::look_again) is due.
    pub(crate) fn poll_timeout(&self) -> Option<Timestamp> {
        self.queues
            .iter()
            .filter_map(|(tx, _)| tx.poll_timeout())
            .min()
    }

    fn send(&mut self, now: Timestamp, queue: usize) -> Turn {
        let (tx, _) = &mut self.queues[queue];
        outbound(&mut self.batch, tx, &self.snapshot, now);
        self.turn()
    }

    fn turn(&mut self) -> Turn {
        let batch = &mut self.batch;
        let packets = batch.output().map(|frame| {
            let slices = frame.slices();
            let frame: Vec<u8> = slices.iter().flat_map(|part| part.to_vec()).collect();
            let (header, packet) = VnetHeader::parse(&frame).expect("a frame");
            assert!(header.gso.is_none(), "offloads are switched off");
            packet.to_vec()
        });
        let mut turn = Turn {
            packets: packets.collect(),
            searches: batch
                .searches()
                .map(|(_, packet)| packet.to_vec())
                .collect(),
            back: batch
                .back()
                .map(|frame| frame.get(VNET_LEN..).unwrap_or_default().to_vec())
                .collect(),
            large: batch.large().iter().map(|(pair, _)| *pair).collect(),
            hints: batch.hints().to_vec(),
            misses: batch
                .misses()
                .iter()
                .chain(batch.aged())
                .map(|(pair, _)| *pair)
                .collect(),
        };
        batch.recycle();
        // Pairs that waited leave in the order of a randomly keyed table. Sorting by pair makes a
        // run repeatable and keeps the packets of each pair in their order.
        turn.packets.sort_by_key(|packet| pair_of(packet));
        turn.misses.sort_unstable();
        turn
    }

    /// Chooses a queue as a kernel does: all packets of a flow go to the same one.
    fn queue_of(&self, packet: &[u8]) -> usize {
        let last = |addr| match addr {
            IpAddr::V4(addr) => usize::from(addr.octets()[3]),
            IpAddr::V6(addr) => usize::from(addr.octets()[15]),
        };
        let flow = IpHeader::parse(packet).map_or(0, |ip| last(ip.src) + last(ip.dst));
        flow % self.queues.len()
    }
}

/// Returns source and destination of a packet.
pub(crate) fn pair_of(packet: &[u8]) -> Option<Pair> {
    Some(Pair::from(&IpHeader::parse(packet).ok()?))
}
