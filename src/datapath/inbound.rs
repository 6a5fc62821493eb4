//! From the hub to the terminals: find ESP, open, check who may speak for whom, deliver.

use super::batch::{Batch, Packet};
use super::form;
use super::rx::{Admitted, RxQueue};
use super::snapshot::Snapshot;
use crate::DropReason;
use crate::counters::Count;
use crate::crypto::suite::OpenBatch;
use crate::ids::GroupId;
use crate::search::Pair;
use crate::time::Timestamp;
use crate::wire::esp::{EspPacket, Found, ICV_LEN};
use crate::wire::ip::IpHeader;

/// A packet that passed every check before the ICV.
struct Unopened {
    packet: Packet,
    ip: IpHeader,
    esp: EspPacket,
    admitted: Admitted,
    valid: bool,
}

/// Takes `batch.packets`, which came from the hub: what opens and may speak for its source leaves in `batch.out`, what
/// may pass in clear too; packets that look like key searches are in `batch.search`; all else is dropped and counted.
pub fn inbound(batch: &mut Batch, queue: &mut RxQueue, snapshot: &Snapshot, now: Timestamp) {
    for reason in batch.rejected.drain(..) {
        queue.drop(reason);
    }
    queue.follow(&snapshot.ring, now);
    let mut unopened = Vec::with_capacity(batch.packets.len());
    let mut packets = std::mem::take(&mut batch.packets);
    for mut packet in packets.drain(..) {
        match sort(&mut packet, queue, snapshot, now) {
            Ok(Sorted::Esp(ip, esp, admitted)) => unopened.push(Unopened {
                packet,
                ip,
                esp,
                admitted,
                valid: false,
            }),
            Ok(Sorted::Search) => batch.search.push(packet),
            Ok(Sorted::Clear) => batch.out.push(packet),
            Err(reason) => {
                queue.drop(reason);
                batch.pool.put(packet);
            }
        }
    }
    batch.packets = packets;
    open(&mut unopened);
    for mut opened in unopened {
        match deliver(&mut opened, queue, snapshot, now) {
            Ok(()) => batch.out.push(opened.packet),
            Err(reason) => {
                queue.drop(reason);
                batch.pool.put(opened.packet);
            }
        }
    }
    queue.end_batch();
}

enum Sorted {
    Esp(IpHeader, EspPacket, Admitted),
    Search,
    Clear,
}

fn sort(
    packet: &mut Packet,
    queue: &mut RxQueue,
    snapshot: &Snapshot,
    now: Timestamp,
) -> Result<Sorted, DropReason> {
    let ip = IpHeader::parse(packet.bytes()).map_err(|_| DropReason::MalformedIp)?;
    packet.truncate(ip.len);
    if !ip.is_routable() {
        return Err(DropReason::MalformedIp);
    }
    if ip.is_multicast() {
        return Err(DropReason::Multicast);
    }
    // Terminals speak ESP and NAT traversal of their own where they may speak in clear.
    let refusal = match EspPacket::find(&ip, packet.bytes(), queue.settings.port) {
        Found::Esp(esp) => match queue.admit(&esp, &snapshot.ring, now) {
            Ok(admitted) => return Ok(Sorted::Esp(ip, esp, admitted)),
            Err(reason @ DropReason::EspUnknownSpi) => reason,
            Err(reason) => return Err(reason),
        },
        Found::Malformed => DropReason::EspMalformed,
        Found::Other => DropReason::ClearInbound,
    };
    clear(packet, &ip, refusal, queue, snapshot)
}

/// What came in clear: a key search, or data that passes only where nothing says that it should be encrypted, and is
/// refused for `refusal` elsewhere.
fn clear(
    packet: &mut Packet,
    ip: &IpHeader,
    refusal: DropReason,
    queue: &RxQueue,
    snapshot: &Snapshot,
) -> Result<Sorted, DropReason> {
    if !packet.complete_checksum() {
        return Err(DropReason::MalformedOffload);
    }
    if !packet.skip_search && ip.is_search(packet.bytes()) {
        return Ok(Sorted::Search);
    }
    if !passes_clear(ip, snapshot) {
        return Err(refusal);
    }
    if !snapshot.policy.serves(ip.dst) {
        return Err(DropReason::DestinationNotServed);
    }
    queue.counters.add(Count::ClearIn, 1);
    Ok(Sorted::Clear)
}

/// True if the policy lets these addresses speak in clear, and neither direction was ever encrypted.
fn passes_clear(ip: &IpHeader, snapshot: &Snapshot) -> bool {
    let pair = Pair {
        src: ip.src,
        dst: ip.dst,
    };
    let encrypted = |pair| snapshot.paths.was_encrypted(&pair);
    snapshot.policy.may_pass_clear(pair.src, pair.dst)
        && !encrypted(pair)
        && !encrypted(pair.reversed())
}

/// Checks and decrypts all at once, so that the cipher's lanes are full.
fn open(unopened: &mut [Unopened]) {
    let mut jobs = OpenBatch::of(unopened.len());
    for u in unopened {
        let aad = u.esp.header.aad(u.ip.src, u.ip.dst, u.admitted.time);
        let bytes = u.packet.bytes_mut().get_mut(u.esp.text..);
        let Some((text, &mut icv)) = bytes.and_then(|b| b.split_last_chunk_mut::<ICV_LEN>()) else {
            unreachable!("an ESP packet was found to have an ICV");
        };
        let key = &*u.admitted.segment_key;
        jobs.push(key, u.esp.header.counter, aad, text, icv, &mut u.valid);
    }
    jobs.open();
}

/// After the ICV: window, form, and who may speak for whom.
fn deliver(
    opened: &mut Unopened,
    queue: &mut RxQueue,
    snapshot: &Snapshot,
    now: Timestamp,
) -> Result<(), DropReason> {
    if !opened.valid {
        return Err(DropReason::EspAuth);
    }
    queue.accept(&opened.esp, &opened.admitted, &snapshot.ring, now)?;
    let inner = form::unwrap(&mut opened.packet, &opened.ip, &opened.esp)?;
    let pair = Pair {
        src: inner.src,
        dst: inner.dst,
    };
    may_speak(opened.admitted.key.group, pair, snapshot)?;
    queue.counters.add(Count::Opened, 1);
    queue.counters.add(Count::OpenedBytes, inner.len as u64);
    Ok(())
}

/// A group's member may send from any address; it is heard only where no path, pin or protected prefix names another
/// group, and only for terminals of this unit. Before the prefixes are known nobody can tell, so nobody is heard.
fn may_speak(group: GroupId, pair: Pair, snapshot: &Snapshot) -> Result<(), DropReason> {
    let (paths, policy) = (&snapshot.paths, &snapshot.policy);
    let named = paths.group(&pair.reversed());
    let allowed = policy.protected.is_some() && policy.allows_group(group, pair.src, pair.dst);
    if named.is_some_and(|g| g != group) || !allowed {
        return Err(DropReason::EspWrongGroup);
    }
    if !policy.serves(pair.dst) {
        return Err(DropReason::DestinationNotServed);
    }
    Ok(())
}
