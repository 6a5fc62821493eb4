//! From the terminals to the hub: decide, hold or seal.

use std::sync::Arc;

use super::batch::{Batch, Packet};
use super::error::in_the_terminals_name;
use super::form;
use super::hold::Wait;
use super::snapshot::Snapshot;
use super::tx::TxQueue;
use crate::DropReason;
use crate::counters::Count;
use crate::crypto::suite::{SealBatch, SegmentKey, counter_values};
use crate::keyshare::{EpochKey, Transmit};
use crate::search::{Pair, PathAction, PathEntry};
use crate::time::{Pseudotime, Timestamp};
use crate::wire::esp::{AAD_LEN, EspHeader};
use crate::wire::ip::IpHeader;

/// What is done to the packets of a pair.
enum Verdict<'a> {
    Seal(&'a Arc<EpochKey>),
    Hold(Wait),
    Plain,
    Drop(DropReason),
}

/// A packet in its ESP form, not yet encrypted.
struct Unsealed {
    packet: Packet,
    text: usize,
    key: Arc<SegmentKey>,
    counter: u64,
    aad: [u8; AAD_LEN],
}

/// One call's view of what does not change in it.
struct Pass<'a> {
    snapshot: &'a Snapshot,
    now: Timestamp,
    time: Pseudotime,
    unsealed: Vec<Unsealed>,
}

/// Takes `batch.packets`, which came from the terminals: packets of pairs with a key leave sealed in `batch.out`, those
/// in clear by policy unchanged; pairs without a path are in `batch.misses`, their packets wait in the queue; pairs whose
/// path has aged are in `batch.aged`, their packets go on as before; packets that look like key searches are in
/// `batch.search`; all else is dropped and counted.
///
/// Packets that waited go first, as soon as the snapshot lets them. To be called without packets after every change of
/// the snapshot and at [`TxQueue::poll_timeout`].
pub fn outbound(batch: &mut Batch, queue: &mut TxQueue, snapshot: &Snapshot, now: Timestamp) {
    let mut pass = Pass {
        snapshot,
        now,
        time: snapshot.ring.clock.at(now),
        unsealed: Vec::with_capacity(batch.packets.len()),
    };
    for reason in batch.rejected.drain(..) {
        queue.drop(reason);
    }
    if queue.ring.replace(snapshot.ring.version) != Some(snapshot.ring.version) {
        queue.senders.forget_keys();
    }
    pass.release_held(batch, queue);
    let mut packets = std::mem::take(&mut batch.packets);
    for mut packet in packets.drain(..) {
        match pass.admit(&mut packet, queue) {
            Ok(ip) if !packet.skip_search && ip.is_search(packet.bytes()) => {
                batch.search.push(packet);
            }
            Ok(ip) => pass.forward(packet, &ip, batch, queue),
            Err(reason) => {
                queue.drop(reason);
                batch.pool.put(packet);
            }
        }
    }
    batch.packets = packets;
    pass.seal(batch);
}

impl Pass<'_> {
    /// Packets that waited: on their way by the present snapshot, or dropped because they waited too long.
    fn release_held(&mut self, batch: &mut Batch, queue: &mut TxQueue) {
        if queue.released != Some(self.snapshot.version) {
            queue.released = Some(self.snapshot.version);
            let mut released = Vec::new();
            queue.hold.release(
                |pair| match verdict(pair, self.snapshot.paths.get(pair), self.snapshot) {
                    Verdict::Hold(wait) => Some(wait),
                    _ => None,
                },
                |held| released.push(held),
            );
            for held in released {
                self.forward(held.packet, &held.ip, batch, queue);
            }
        }
        let (counters, pool) = (&queue.counters, &mut batch.pool);
        queue.hold.expire(self.now, |packet| {
            counters.dropped(DropReason::HoldExpired);
            pool.put(packet);
        });
    }

    /// Checks a packet from a terminal, or an ICMP error about one to a terminal; afterwards it is exactly as long as its
    /// header says and its checksum complete.
    fn admit(&self, packet: &mut Packet, queue: &TxQueue) -> Result<IpHeader, DropReason> {
        let ip = IpHeader::parse(packet.bytes()).map_err(|_| DropReason::MalformedIp)?;
        if !packet.skip_search {
            queue.count(Count::InsidePackets, 1);
            queue.count(Count::InsideBytes, ip.len);
        }
        packet.truncate(ip.len);
        if !ip.is_routable() {
            return Err(DropReason::MalformedIp);
        }
        if ip.is_multicast() {
            return Err(DropReason::Multicast);
        }
        if !packet.complete_checksum() {
            return Err(DropReason::MalformedOffload);
        }
        let policy = &self.snapshot.policy;
        if policy.serves(ip.src) {
            return Ok(ip);
        }
        packet.never_clear = true;
        in_the_terminals_name(packet, &ip, |addr| policy.serves(addr))
            .ok_or(DropReason::SourceNotServed)
    }

    fn forward(&mut self, packet: Packet, ip: &IpHeader, batch: &mut Batch, queue: &mut TxQueue) {
        let pair = Pair {
            src: ip.src,
            dst: ip.dst,
        };
        let entry = self.snapshot.paths.get(&pair);
        if entry.is_some_and(|entry| self.now >= entry.ages) && queue.asked.is_due(&pair, self.now)
        {
            batch.aged.push(pair);
        }
        match verdict(&pair, entry, self.snapshot) {
            Verdict::Seal(key) => self.prepare(packet, ip, key, batch, queue),
            Verdict::Hold(wait) => self.hold(packet, ip, pair, wait, batch, queue),
            Verdict::Plain if packet.never_clear => {
                queue.drop(DropReason::NoPathClosed);
                batch.pool.put(packet);
            }
            Verdict::Plain => {
                queue.count(Count::ClearOut, 1);
                batch.out.push(packet);
            }
            Verdict::Drop(reason) => {
                queue.drop(reason);
                batch.pool.put(packet);
            }
        }
    }

    fn hold(
        &self,
        packet: Packet,
        ip: &IpHeader,
        pair: Pair,
        wait: Wait,
        batch: &mut Batch,
        queue: &mut TxQueue,
    ) {
        match queue.hold.push(pair, wait, packet, *ip, self.now) {
            Ok(()) => queue.count(Count::Held, 1),
            Err(packet) => {
                queue.drop(DropReason::HoldFull);
                batch.pool.put(packet);
            }
        }
        if wait == Wait::Search && queue.hold.tell(&pair, self.now) {
            batch.misses.push(pair);
        }
    }

    /// Spends counter values for the packet and brings it into its ESP form.
    fn prepare(
        &mut self,
        mut packet: Packet,
        ip: &IpHeader,
        key: &EpochKey,
        batch: &mut Batch,
        queue: &mut TxQueue,
    ) {
        match self.wrap(&mut packet, ip, key, queue) {
            Ok((text, counter, segment_key, aad)) => {
                queue.count(Count::Sealed, 1);
                queue.count(Count::SealedBytes, ip.len);
                self.unsealed.push(Unsealed {
                    packet,
                    text,
                    key: segment_key,
                    counter,
                    aad,
                });
            }
            Err(reason) => {
                queue.drop(reason);
                batch.pool.put(packet);
            }
        }
    }

    fn wrap(
        &self,
        packet: &mut Packet,
        ip: &IpHeader,
        key: &EpochKey,
        queue: &mut TxQueue,
    ) -> Result<(usize, u64, Arc<SegmentKey>, [u8; AAD_LEN]), DropReason> {
        let ring = &self.snapshot.ring;
        let sender = ring.sender(queue.settings.queue).ok_or(DropReason::NoKey)?;
        let values = counter_values(form::text_len(ip));
        let (counter, segment_key) = queue
            .senders
            .spend(key, sender, values)
            .ok_or(DropReason::CounterExhausted)?;
        let header = EspHeader {
            spi: key.spi,
            sender,
            counter,
            time: self.time.low16(),
        };
        let text = form::wrap(packet, ip, &header, queue.settings.encapsulation)?;
        let aad = header.aad(ip.src, ip.dst, self.time);
        Ok((text, counter, segment_key, aad))
    }

    /// Encrypts all at once, so that the cipher's lanes are full.
    fn seal(mut self, batch: &mut Batch) {
        let mut jobs = SealBatch::of(self.unsealed.len());
        for unsealed in &mut self.unsealed {
            let bytes = unsealed.packet.bytes_mut().get_mut(unsealed.text..);
            let Some((text, icv)) = bytes.and_then(|b| b.split_last_chunk_mut()) else {
                unreachable!("wrapping leaves room for the ICV");
            };
            jobs.push(&unsealed.key, unsealed.counter, unsealed.aad, text, icv);
        }
        jobs.seal();
        batch
            .out
            .extend(self.unsealed.into_iter().map(|u| u.packet));
    }
}

/// What the snapshot says about a pair's packets from inside. Everything that is not settled fails closed.
fn verdict<'a>(pair: &Pair, entry: Option<&PathEntry>, snapshot: &'a Snapshot) -> Verdict<'a> {
    let policy = &snapshot.policy;
    if !policy.serves(pair.src) {
        return Verdict::Drop(DropReason::SourceNotServed);
    }
    let Some(entry) = entry else {
        return Verdict::Hold(Wait::Search);
    };
    let group = match entry.action {
        None => return Verdict::Hold(Wait::Search),
        Some(PathAction::Drop(reason)) => return Verdict::Drop(reason),
        Some(PathAction::Plain) if entry.pin.is_some() => {
            return Verdict::Drop(DropReason::NoPathClosed);
        }
        Some(PathAction::Plain) if policy.may_pass_clear(pair.src, pair.dst) => {
            return Verdict::Plain;
        }
        Some(PathAction::Plain) => return Verdict::Drop(DropReason::NoPathProtected),
        Some(PathAction::Encrypt(group)) => group,
    };
    if !policy.allows_group(group, pair.src, pair.dst) {
        return Verdict::Drop(DropReason::NoPathProtected);
    }
    match snapshot.ring.group(group).map(|keys| &keys.transmit) {
        Some(Transmit::Send(key)) => Verdict::Seal(key),
        Some(Transmit::Stopped) => Verdict::Hold(Wait::Start),
        Some(Transmit::Locked) => Verdict::Drop(DropReason::Locked),
        Some(Transmit::Withheld) | None => Verdict::Drop(DropReason::NoKey),
    }
}
