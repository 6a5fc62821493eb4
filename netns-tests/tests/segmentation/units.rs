//! Two units as their data path sees them: frames go into one and come out of the other.

use std::sync::Arc;

use fpn::DropReason;
use fpn::counters::{Count, Counters};
use fpn::crypto::Secret;
use fpn::datapath::{
    Batch, OutputFrame, Relays, RxQueue, RxSettings, Snapshot, TxQueue, TxSettings, VNET_LEN,
    inbound, outbound,
};
use fpn::ids::{Epoch, GroupId, SenderId, Spi};
use fpn::keyshare::ring::SuiteId;
use fpn::keyshare::{
    EpochKey, Granted, GroupInfo, GroupKeys, GroupPolicy, Issuer, KeyRing, Transmit, UpdateMode,
};
use fpn::search::{Pair, PathAction, PathEntry, PathTable, Policy, Protections};
use fpn::time::{PseudoClock, Pseudotime, Timestamp};
use fpn::wire::esp::{DEFAULT_PORT, Encapsulation};
use fpn::wire::ip::IpHeader;

use crate::frames::{terminal, with_hops};

/// The unit in front of terminal 1, which seals, and the unit in front of terminal 2, which opens.
pub(crate) struct Units {
    snapshots: [Snapshot; 2],
    sealing: TxQueue,
    opening: RxQueue,
    batches: [Batch; 2],
    counters: [Arc<Counters>; 2],
}

impl Units {
    pub(crate) fn new(sealing: TxSettings, opening: RxSettings) -> Self {
        let counters = [(); 2].map(|()| Arc::new(Counters::default()));
        let (issuer, mut rights) = Issuer::new(1);
        let one = issuer.grant(SenderId(0x100), 1);
        let two = Granted::without_rights(SenderId(0x200), 1);
        Self {
            snapshots: [snapshot(1, one), snapshot(2, two)],
            sealing: TxQueue::new(rights.remove(0), sealing, Arc::clone(&counters[0])),
            opening: RxQueue::new(opening, Arc::clone(&counters[1])),
            batches: <[Batch; 2]>::default(),
            counters,
        }
    }

    /// Changes how packets between the units are encapsulated from now on.
    pub(crate) fn encapsulate(&mut self, encapsulation: Encapsulation) {
        for snapshot in &mut self.snapshots {
            snapshot.encapsulation = encapsulation;
        }
    }

    /// Returns what the first unit writes for frames of its terminal.
    pub(crate) fn seal(&mut self, frames: &[Vec<u8>]) -> Vec<Vec<u8>> {
        let [batch, _] = &mut self.batches;
        batch.recycle();
        for frame in frames {
            batch.push_frame(frame);
        }
        outbound(batch, &mut self.sealing, &self.snapshots[0], now());
        batch.output().map(written).collect()
    }

    /// Returns what the second unit writes for sealed packets that have passed two routers.
    pub(crate) fn open(&mut self, packets: &[Vec<u8>]) -> Vec<Vec<u8>> {
        let [_, batch] = &mut self.batches;
        batch.recycle();
        for packet in packets {
            let hops = IpHeader::parse(packet).map_or(0, |ip| ip.ttl);
            let packet = with_hops(packet, hops.saturating_sub(2));
            batch.push_frame(&[&[0; VNET_LEN][..], &packet].concat());
        }
        inbound(batch, &mut self.opening, &self.snapshots[1], now());
        batch.output().map(written).collect()
    }

    /// Returns how many packets were opened so far.
    pub(crate) fn opened(&self) -> u64 {
        self.counters[1].get(Count::Opened)
    }

    /// Returns what was dropped so far, by name.
    pub(crate) fn dropped(&self) -> Vec<(&'static str, u64)> {
        let counters = self.counters.iter();
        let drops = counters.flat_map(|c| DropReason::ALL.iter().map(|r| (r.name(), c.drops(*r))));
        drops.filter(|(_, count)| *count > 0).collect()
    }
}

/// Returns the bytes that a frame is written as.
fn written(frame: OutputFrame<'_>) -> Vec<u8> {
    let slices = frame.slices();
    slices.iter().flat_map(|part| part.to_vec()).collect()
}

/// Returns what the unit in front of this terminal knows.
fn snapshot(own: u8, senders: Granted) -> Snapshot {
    let key = EpochKey::new(
        GROUP,
        Epoch(1),
        Spi(0x1000_0001),
        SuiteId::Misty1Polyval,
        Secret::new([7; 32]),
        now(),
    );
    let key = Arc::new(key);
    let groups = [GroupKeys {
        info: GroupInfo {
            id: GROUP,
            name: "office".into(),
            priority: 0,
            policy: GroupPolicy::Closed,
            update: UpdateMode::Strict,
            lock: false,
        },
        transmit: Transmit::Send(Arc::clone(&key)),
        receive: vec![key],
    }];
    let clock = PseudoClock::new(now(), CLOCK);
    let started = Pseudotime(CLOCK.0 - 640);
    let ring = KeyRing::new(1, clock, started, senders, groups);
    let both = [true, false];
    let paths = both.map(|v4| {
        let pair = Pair {
            src: terminal(own, v4),
            dst: terminal(3 - own, v4),
        };
        let entry = PathEntry {
            action: Some(PathAction::Encrypt(GROUP)),
            pin: Some(GROUP),
            ages: Timestamp::NEVER,
            mtu: None,
            far: None,
        };
        (pair, entry)
    });
    Snapshot {
        version: 1,
        ring: Arc::new(ring),
        paths: Arc::new(paths.into_iter().collect::<PathTable>()),
        policy: Arc::new(Policy {
            served: both
                .map(|v4| terminal(own, v4).into())
                .into_iter()
                .collect(),
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

fn now() -> Timestamp {
    Timestamp::from_nanos(1_000_000_000_000)
}

const GROUP: GroupId = GroupId(1);
const CLOCK: Pseudotime = Pseudotime(1 << 36);
