//! Tests of the data path: two units and the packets between them.

mod attack;
mod clear;
mod coalesce;
mod damaged;
mod decide;
mod error;
mod ethernet;
mod following;
mod golden;
mod holding;
mod learning;
mod multicast;
mod offload;
mod path_mtu;
mod queues;
mod refuse;
mod round_trip;
mod windows;

use std::cell::Cell;
use std::net::IpAddr;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use ipnet::IpNet;

use super::*;
use crate::DropReason;
use crate::counters::{Count, Counters};
use crate::crypto::Secret;
use crate::ids::{Epoch, GroupId, SenderId, Spi};
use crate::keyshare::ring::SuiteId;
use crate::keyshare::{
    EpochKey, GroupInfo, GroupKeys, GroupPolicy, Issuer, KeyRing, Lease, SealingRight, Transmit,
    UpdateMode,
};
use crate::search::policy::Protected;
use crate::search::{Pair, PathAction, PathEntry, PathTable, Policy, Protections, Served};
use crate::time::{PseudoClock, Pseudotime, Timestamp};
use crate::wire::esp::{DEFAULT_PORT, Encapsulation, EspPacket, Found, HEADER_LEN};
use crate::wire::ethernet::LinkHeader;
use crate::wire::ip::{IpHeader, checksum, fold, protocol, pseudo_header_sum};

/// Returns the address of terminal 1 or 2, behind unit 1 or unit 2, in either family.
pub(super) fn terminal(n: u8, v4: bool) -> IpAddr {
    if v4 {
        IpAddr::from([10, 0, 0, n])
    } else {
        IpAddr::from([0xfd00, 0, 0, 0, 0, 0, 0, u16::from(n)])
    }
}

pub(super) fn start() -> Timestamp {
    Timestamp::from_nanos(1_000_000_000_000)
}

thread_local! {
    static SUITE: Cell<SuiteId> = const { Cell::new(SuiteId::Misty1Hmac) };
}

/// The suite of the keys that [`key`] makes in this test.
pub(super) fn suite() -> SuiteId {
    SUITE.get()
}

pub(super) fn set_suite(suite: SuiteId) {
    SUITE.set(suite);
}

/// Runs a test once with the keys of each suite.
pub(super) fn in_every_suite(test: impl Fn()) {
    for suite in SuiteId::ALL {
        set_suite(suite);
        test();
    }
}

pub(super) fn key(group: GroupId, epoch: u64) -> Arc<EpochKey> {
    let spi = Spi(0x1000_0000 * group.0 + epoch as u32);
    let ks = Secret::new([(group.0 * 16) as u8 + epoch as u8; 32]);
    let epoch = Epoch(epoch);
    Arc::new(EpochKey::new(group, epoch, spi, suite(), ks, start()))
}

/// The parts of a unit's snapshot, which are easy to change.
#[derive(Clone)]
pub(super) struct Unit {
    pub(super) version: u64,
    pub(super) clock: PseudoClock,
    pub(super) started: Pseudotime,
    pub(super) sender: SenderId,
    pub(super) keys: Vec<(GroupId, Transmit, Vec<Arc<EpochKey>>)>,
    pub(super) paths: Vec<(Pair, PathEntry)>,
    pub(super) policy: Policy,
    pub(super) encapsulation: Encapsulation,
    pub(super) port: u16,
    pub(super) relays: Relays,
    pub(super) mtu: Option<usize>,
}

impl Unit {
    /// Returns unit 1 or 2, which sends and receives with the key of epoch 1 of [`GROUP`] and has
    /// paths to the other unit's terminals.
    pub(super) fn new(n: u8) -> Self {
        let (own, far) = (n, 3 - n);
        let key = key(GROUP, 1);
        let paths = [true, false].map(|v4| {
            let pair = Pair {
                src: terminal(own, v4),
                dst: terminal(far, v4),
            };
            (pair, path(PathAction::Encrypt(GROUP)))
        });
        Self {
            version: 1,
            clock: PseudoClock::new(start(), CLOCK),
            started: Pseudotime(CLOCK.0 - 64),
            sender: SenderId(0x100 * u32::from(n)),
            keys: vec![(GROUP, Transmit::Send(Arc::clone(&key)), vec![key])],
            paths: paths.to_vec(),
            policy: Policy {
                served: serving(&[terminal(own, true), terminal(own, false)]),
                protected: Some(Protections::default()),
                open: false,
                ..Policy::default()
            },
            encapsulation: Encapsulation::Udp(DEFAULT_PORT),
            port: DEFAULT_PORT,
            relays: Relays::ALL,
            mtu: None,
        }
    }

    /// Makes this the only protected prefix, with these groups.
    pub(super) fn protect(&mut self, prefix: IpNet, groups: &[GroupId]) {
        let groups = groups.to_vec();
        let protected = Protected { prefix, groups };
        self.policy.protected = Some([protected].into_iter().collect());
    }

    /// Returns the present snapshot, of a unit that has this lease and whose group locks.
    pub(super) fn locking(&self, lease: &Lease) -> Snapshot {
        let mut snapshot = self.snapshot();
        let groups = snapshot.ring.groups().cloned().map(|mut keys| {
            keys.info.lock = keys.info.id == GROUP;
            keys
        });
        let senders = snapshot.ring.senders.clone();
        let ring = KeyRing::new(self.version, self.clock, self.started, senders, groups);
        snapshot.ring = Arc::new(ring.with_lease(lease.clone()));
        snapshot
    }

    pub(super) fn snapshot(&self) -> Snapshot {
        let groups = self.keys.iter().map(|(id, transmit, receive)| GroupKeys {
            info: GroupInfo {
                id: *id,
                name: format!("group {id}"),
                priority: 0,
                policy: GroupPolicy::Closed,
                update: UpdateMode::Strict,
                lock: false,
            },
            transmit: transmit.clone(),
            receive: receive.clone(),
        });
        let ring = KeyRing::new(
            self.version,
            self.clock,
            self.started,
            ISSUER.grant(self.sender, 4),
            groups,
        );
        Snapshot {
            version: self.version,
            ring: Arc::new(ring),
            paths: Arc::new(self.paths.iter().copied().collect::<PathTable>()),
            policy: Arc::new(self.policy.clone()),
            encapsulation: self.encapsulation,
            port: self.port,
            relays: self.relays,
            mtu: self.mtu,
            outside_mtu: 1500,
        }
    }

    /// Makes a change and returns the next snapshot.
    pub(super) fn change(&mut self, change: impl FnOnce(&mut Self)) -> Snapshot {
        change(self);
        self.version += 1;
        self.snapshot()
    }
}

/// Returns a policy's terminals: every address.
pub(super) fn everybody() -> Served {
    let all = ["0.0.0.0/0", "::/0"];
    Served::from_iter(all.map(|prefix| prefix.parse::<IpNet>().unwrap()))
}

/// Returns a policy's terminals: these addresses.
pub(super) fn serving(terminals: &[IpAddr]) -> Served {
    terminals.iter().map(|addr| IpNet::from(*addr)).collect()
}

pub(super) fn path(action: PathAction) -> PathEntry {
    entry(Some(action), None)
}

/// Returns what is known about a pair, without an age limit.
pub(super) fn entry(action: Option<PathAction>, pin: Option<GroupId>) -> PathEntry {
    PathEntry {
        action,
        pin,
        ages: Timestamp::NEVER,
        mtu: None,
        far: None,
    }
}

/// A transmit queue with its batch.
pub(super) struct Sending {
    pub(super) queue: TxQueue,
    pub(super) batch: Batch,
    pub(super) counters: Arc<Counters>,
}

/// A receive queue with its batch.
pub(super) struct Receiving {
    pub(super) queue: RxQueue,
    pub(super) batch: Batch,
    pub(super) counters: Arc<Counters>,
}

/// Returns the source of the sealing rights of all units in these tests, which differ in their
/// sender ids.
static ISSUER: LazyLock<Issuer> = LazyLock::new(|| Issuer::new(0).0);

impl Sending {
    pub(super) fn new(settings: TxSettings) -> Self {
        Self::of_queue(0, settings)
    }

    /// Each call creates a queue that knows nothing about the counters of the others.
    pub(super) fn of_queue(queue: u16, settings: TxSettings) -> Self {
        let counters = Arc::new(Counters::default());
        let right = SealingRight::forge(&ISSUER, queue);
        Self {
            queue: TxQueue::new(right, settings, Arc::clone(&counters)),
            batch: Batch::default(),
            counters,
        }
    }

    /// Returns what leaves the unit for these packets.
    pub(super) fn send(
        &mut self,
        packets: &[impl AsRef<[u8]>],
        snapshot: &Snapshot,
        now: Timestamp,
    ) -> Vec<Vec<u8>> {
        self.batch.recycle();
        for packet in packets {
            self.batch
                .push_packet(&LinkHeader::NONE, packet.as_ref(), false);
        }
        let before = drops(&self.queue.counters);
        let sums = [Count::Sealed, Count::SealedBytes].map(|count| self.counters.get(count));
        outbound(&mut self.batch, &mut self.queue, snapshot, now);
        assert_drops_are_noted(&before, &self.queue.counters, &self.batch);
        let all = [Count::Sealed, Count::SealedBytes].map(|count| self.counters.get(count));
        assert_carried_is_noted(sums, all, &self.batch);
        take(&mut self.batch)
    }
}

/// Asserts that a call names the packets that it has counted as dropped, up to the few for which a
/// batch has room.
fn assert_drops_are_noted(before: &[u64], counters: &Counters, batch: &Batch) {
    let noted = batch.drops();
    for (reason, (before, now)) in DropReason::ALL
        .iter()
        .zip(before.iter().zip(drops(counters)))
    {
        let named = noted.iter().any(|drop| drop.reason == *reason);
        if noted.len() < 8 {
            assert_eq!(now > *before, named, "{}: {noted:?}", reason.name());
        }
    }
}

/// Asserts that a call names the pairs of all packets that it has counted as sealed or opened, with
/// their bytes.
fn assert_carried_is_noted(before: [u64; 2], now: [u64; 2], batch: &Batch) {
    let carried = batch.carried();
    let packets: u64 = carried.iter().map(|run| run.packets).sum();
    let bytes: u64 = carried.iter().map(|run| run.bytes).sum();
    assert_eq!([before[0] + packets, before[1] + bytes], now);
    let again = carried
        .windows(2)
        .filter(|runs| (runs[0].pair, runs[0].sender) == (runs[1].pair, runs[1].sender));
    assert_eq!(again.count(), 0, "packets in a row are one entry");
}

impl Default for Sending {
    fn default() -> Self {
        Self::new(TxSettings {
            udp_gso: false,
            ..TxSettings::default()
        })
    }
}

impl Receiving {
    pub(super) fn new(settings: RxSettings) -> Self {
        let counters = Arc::new(Counters::default());
        Self {
            queue: RxQueue::new(settings, Arc::clone(&counters)),
            batch: Batch::default(),
            counters,
        }
    }

    /// Returns another queue of the same unit.
    pub(super) fn another(&self) -> Self {
        let counters = Arc::new(Counters::default());
        Self {
            queue: self.queue.another(Arc::clone(&counters)),
            batch: Batch::default(),
            counters,
        }
    }

    /// Returns what is delivered of these packets.
    pub(super) fn receive(
        &mut self,
        packets: &[impl AsRef<[u8]>],
        snapshot: &Snapshot,
        now: Timestamp,
    ) -> Vec<Vec<u8>> {
        self.batch.recycle();
        for packet in packets {
            self.batch
                .push_packet(&LinkHeader::NONE, packet.as_ref(), false);
        }
        let before = drops(&self.queue.counters);
        let sums = [Count::Opened, Count::OpenedBytes].map(|count| self.counters.get(count));
        inbound(&mut self.batch, &mut self.queue, snapshot, now);
        assert_drops_are_noted(&before, &self.queue.counters, &self.batch);
        let all = [Count::Opened, Count::OpenedBytes].map(|count| self.counters.get(count));
        assert_carried_is_noted(sums, all, &self.batch);
        take(&mut self.batch)
    }

    /// Asserts that the packet is dropped for this reason and nothing else happens.
    pub(super) fn refuses(
        &mut self,
        packet: &[u8],
        reason: DropReason,
        snapshot: &Snapshot,
        now: Timestamp,
    ) {
        let before = drops(&self.counters);
        let out = self.receive(&[packet], snapshot, now);
        assert!(out.is_empty() && self.batch.searches().next().is_none());
        let mut expected = before;
        expected[reason as usize] += 1;
        assert_eq!(
            drops(&self.counters),
            expected,
            "expected {}",
            reason.name()
        );
    }
}

impl Default for Receiving {
    fn default() -> Self {
        Self::new(RxSettings {
            coalesce: Coalesce::NOTHING,
            ..RxSettings::default()
        })
    }
}

pub(super) fn drops(counters: &Counters) -> Vec<u64> {
    DropReason::ALL.iter().map(|r| counters.drops(*r)).collect()
}

/// Returns what the kernel makes of the frames that a batch writes: packets with complete
/// checksums.
pub(super) fn take(batch: &mut Batch) -> Vec<Vec<u8>> {
    // Whichever frame the kernel did not take could be named.
    let named = |frame: OutputFrame<'_>| frame.dropped(DropReason::WriteFailed).pair.is_some();
    assert!(batch.output().all(named));
    batch
        .output()
        .flat_map(|frame| kernel(&frame_of(frame)))
        .collect()
}

/// Returns the bytes of a frame as it is written.
pub(super) fn frame_of(frame: OutputFrame<'_>) -> Vec<u8> {
    frame
        .slices()
        .iter()
        .flat_map(|part| part.to_vec())
        .collect()
}

/// Cuts a frame as the kernel does, or completes its checksum. Apart from parsing headers, it
/// shares no code with the code under test.
pub(super) fn kernel(frame: &[u8]) -> Vec<Vec<u8>> {
    let (header, packet) = VnetHeader::parse(frame).unwrap();
    let ip = IpHeader::parse(packet).unwrap();
    assert_eq!(ip.len, packet.len(), "nothing behind the packet");
    let Some(gso) = header.gso else {
        let mut whole = packet.to_vec();
        if let Some(PartialChecksum { start, offset }) = header.checksum {
            let (start, field) = (usize::from(start), usize::from(start + offset));
            let sum = checksum(0, &whole[start..]);
            let sum = if sum == 0 { 0xffff } else { sum };
            whole[field..field + 2].copy_from_slice(&sum.to_be_bytes());
        }
        return vec![whole];
    };
    let sum = header
        .checksum
        .expect("the kernel refuses a frame without it");
    let at = usize::from(sum.start);
    let tcp = gso.kind != GsoKind::Udp;
    assert_eq!(sum.offset, if tcp { 16 } else { 6 });
    let behind = at
        + if tcp {
            usize::from(packet[at + 12] >> 4) * 4
        } else {
            8
        };
    assert!(usize::from(gso.header_len) == behind, "the header's length");
    let pseudo = pseudo_header_sum(ip.src, ip.dst, packet_protocol(&ip, packet), ip.len - at);
    let field = at + usize::from(sum.offset);
    assert_eq!(packet[field..field + 2], fold(pseudo).to_be_bytes());
    let payloads: Vec<_> = packet[behind..].chunks(usize::from(gso.size)).collect();
    assert!(payloads.len() > 1, "no group of one");
    let last = payloads.len() - 1;
    let one = |(n, payload): (usize, &&[u8])| {
        let mut one = [&packet[..behind], payload].concat();
        let len = one.len();
        if ip.is_v4() {
            one[2..4].copy_from_slice(&(len as u16).to_be_bytes());
            let id = ip.id.wrapping_add(n as u16);
            one[4..6].copy_from_slice(&id.to_be_bytes());
            one[10..12].fill(0);
            let sum = checksum(0, &one[..ip.header_len]);
            one[10..12].copy_from_slice(&sum.to_be_bytes());
        } else {
            one[4..6].copy_from_slice(&((len - 40) as u16).to_be_bytes());
        }
        if tcp {
            let seq = u32::from_be_bytes(one[at + 4..at + 8].try_into().unwrap());
            let seq = seq.wrapping_add(n as u32 * u32::from(gso.size));
            one[at + 4..at + 8].copy_from_slice(&seq.to_be_bytes());
            // FIN and PSH belong to the last segment, CWR to the first.
            let flags = one[at + 13];
            one[at + 13] =
                flags & if n == last { 0xff } else { !9 } & if n == 0 { 0xff } else { !0x80 };
        } else {
            one[at + 4..at + 6].copy_from_slice(&((len - at) as u16).to_be_bytes());
        }
        one[field..field + 2].fill(0);
        let protocol = if tcp { protocol::TCP } else { protocol::UDP };
        let sum = checksum(
            pseudo_header_sum(ip.src, ip.dst, protocol, len - at),
            &one[at..],
        );
        let sum = if sum == 0 && !tcp { 0xffff } else { sum };
        one[field..field + 2].copy_from_slice(&sum.to_be_bytes());
        one
    };
    payloads.iter().enumerate().map(one).collect()
}

fn packet_protocol(ip: &IpHeader, packet: &[u8]) -> u8 {
    ip.upper_layer(packet).unwrap().0
}

/// Returns the offset of the ciphertext in a sealed packet.
pub(super) fn text_at(ip: &IpHeader, packet: &[u8]) -> usize {
    match EspPacket::find(ip, packet, 4500) {
        Found::Esp(at) => at + HEADER_LEN,
        other => panic!("not ESP: {other:?}"),
    }
}

/// Returns a sealed packet as an ESP packet.
pub(super) fn esp_of(ip: &IpHeader, packet: &[u8]) -> EspPacket {
    let at = text_at(ip, packet) - HEADER_LEN;
    EspPacket::parse(ip, &packet[at..]).expect("ESP")
}

/// Returns a UDP packet from unit 1's terminal to unit 2's, with DF.
pub(super) fn udp(v4: bool, payload: usize) -> Vec<u8> {
    udp_between(terminal(1, v4), terminal(2, v4), payload)
}

pub(super) fn udp_between(src: IpAddr, dst: IpAddr, payload: usize) -> Vec<u8> {
    let data: Vec<u8> = (0..payload).map(|i| (i * 7 + i / 256) as u8).collect();
    let len = payload + 8;
    let mut datagram = [0x30, 0x39, 0x00, 0x35, (len >> 8) as u8, len as u8, 0, 0].to_vec();
    datagram.extend(data);
    let sum = pseudo_header_sum(src, dst, protocol::UDP, len);
    let sum = checksum(sum, &datagram).to_be_bytes();
    datagram[6..8].copy_from_slice(&sum);
    ip(src, dst, protocol::UDP, &datagram)
}

/// Returns an IP packet without options, with DF.
pub(super) fn ip(src: IpAddr, dst: IpAddr, protocol: u8, payload: &[u8]) -> Vec<u8> {
    let header = IpHeader {
        src,
        dst,
        header_len: 0,
        len: 0,
        protocol,
        ttl: 63,
        traffic_class: 0xb9,
        id: if src.is_ipv4() { 0x1234 } else { 0 },
        flags: if src.is_ipv4() { 0x4000 } else { 0 },
        flow_label: if src.is_ipv4() { 0 } else { 0xabcde },
    };
    let mut packet = vec![0; header.written_len()];
    header.write(protocol, payload.len(), &mut packet).unwrap();
    packet.extend_from_slice(payload);
    packet
}

/// Returns the packet with another byte at `at` and a corrected IPv4 header checksum.
pub(super) fn with_byte(mut packet: Vec<u8>, at: usize, value: u8) -> Vec<u8> {
    packet[at] = value;
    if packet[0] >> 4 == 4 {
        let header = usize::from(packet[0] & 0xf) * 4;
        packet[10..12].fill(0);
        let sum = checksum(0, &packet[..header]).to_be_bytes();
        packet[10..12].copy_from_slice(&sum);
    }
    packet
}

/// Returns the packet without DF, which makes it travel in tunnel form.
pub(super) fn without_df(packet: Vec<u8>) -> Vec<u8> {
    with_byte(packet, 6, 0)
}

/// Returns an IPv6 packet with a hop-by-hop header, which travels in tunnel form.
pub(super) fn with_hop_by_hop(payload: usize) -> Vec<u8> {
    let plain = udp(false, payload);
    let mut extended = vec![protocol::UDP, 0, 1, 4, 0, 0, 0, 0];
    extended.extend_from_slice(&plain[40..]);
    ip(terminal(1, false), terminal(2, false), 0, &extended)
}

/// Returns the packet with this hop count.
pub(super) fn with_ttl(packet: Vec<u8>, ttl: u8) -> Vec<u8> {
    let at = if packet[0] >> 4 == 4 { 8 } else { 7 };
    with_byte(packet, at, ttl)
}

pub(super) fn ttl(packet: &[u8]) -> u8 {
    IpHeader::parse(packet).unwrap().ttl
}

/// Returns the packets as they reach the data path of the neighbouring unit, after two kernels have
/// forwarded them.
pub(super) fn across(packets: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let hop = |p: &Vec<u8>| with_ttl(p.clone(), ttl(p) - 2);
    packets.iter().map(hop).collect()
}

/// Returns true if the TCP, UDP and IPv4 header checksums of the packet are correct.
pub(super) fn checksums_hold(packet: &[u8]) -> bool {
    let ip = IpHeader::parse(packet).unwrap();
    let Some((protocol, at)) = ip.upper_layer(packet) else {
        return true;
    };
    let header = !ip.is_v4() || checksum(0, &packet[..ip.header_len]) == 0;
    let sum = pseudo_header_sum(ip.src, ip.dst, protocol, ip.len - at);
    header && fold(sum + u64::from(!checksum(0, &packet[at..]))) == 0xffff
}

pub(super) const GROUP: GroupId = GroupId(1);
pub(super) const OTHER: GroupId = GroupId(2);
/// Pseudotime at [`start`].
pub(super) const CLOCK: Pseudotime = Pseudotime(0x1a_2b3c_4d00);

/// No packets, for calls in which only time passes or the snapshot changes.
pub(super) const NOTHING: &[Vec<u8>] = &[];
