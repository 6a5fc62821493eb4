//! From the hub to the terminals: find ESP packets, open each in place, check whether its group may
//! carry the pair, deliver.
//!
//! The kernel hands over frames that may be many datagrams, coalesced. Each datagram is opened and
//! judged separately. What is delivered is coalesced again by the rules of the kernel's own GRO.

use super::batch::Batch;
use super::carried::CarriedList;
use super::coalesce::Coalescer;
use super::decide::{Unheard, carried, hear, hear_clear, limit};
use super::drops::{DropList, Dropped};
use super::form;
use super::input::{Frame, Input, Layer, take};
use super::output::Output;
use super::oversize;
use super::relay::{Relayed, Relays};
use super::rx::{RxQueue, ToOpen};
use super::segment::{Cut, complete_checksum};
use super::snapshot::Snapshot;
use super::stations::{Sightings, note_sighting};
use super::unserved::Unserved;
use crate::DropReason;
use crate::counters::Count;
use crate::crypto::suite::OpenBatch;
use crate::ids::GroupId;
use crate::search::{Pair, Side};
use crate::time::Timestamp;
use crate::wire::esp::{EspPacket, Form, Found, HEADER_LEN, ICV_LEN};
use crate::wire::ethernet;
use crate::wire::ip::{IpHeader, protocol};

/// What one call works with.
struct Pass<'a> {
    snapshot: &'a Snapshot,
    now: Timestamp,
    layer: &'a Layer,
    input: &'a mut Input,
    queue: &'a mut RxQueue,
    out: &'a mut Output,
    to_open: &'a mut Vec<ToOpen>,
    unserved: &'a mut Unserved,
    drops: &'a mut DropList,
    carried: &'a mut CarriedList,
    hints: &'a mut Vec<(Pair, u16)>,
    sightings: &'a mut Sightings,
}

enum Sorted {
    /// ESP packets of this many bytes each, with the place of the first; the last one may be
    /// shorter.
    Esp(IpHeader, usize, usize),
    Search,
    /// To be relayed unchanged.
    Relay(Relayed),
    /// In clear: the number of packets.
    Clear(usize),
}

/// Processes the frames of a batch, which came from the hub. Packets that open and whose group may
/// carry the pair are delivered, and so are those that may pass in clear. Frames that look like key
/// searches are in [`Batch::searches`]. What ICMP errors say about the sizes of packets is in
/// [`Batch::hints`]. Everything else is dropped and counted.
pub fn inbound(batch: &mut Batch, queue: &mut RxQueue, snapshot: &Snapshot, now: Timestamp) {
    for reason in batch.input.rejected.drain(..) {
        queue.drop(reason);
        batch.drops.note(Dropped::new(reason, None));
    }
    queue.follow(&snapshot.ring, now);
    let mut pass = Pass {
        snapshot,
        now,
        layer: &batch.layer,
        input: &mut batch.input,
        queue,
        out: &mut batch.out,
        to_open: &mut batch.to_open,
        unserved: &mut batch.unserved,
        drops: &mut batch.drops,
        carried: &mut batch.carried,
        hints: &mut batch.hints,
        sightings: &mut batch.sightings,
    };
    for n in 0..pass.input.len() {
        match pass.sort(n) {
            Ok(Sorted::Esp(ip, at, size)) => pass.collect(n, &ip, at, size),
            Ok(Sorted::Search) => batch.search.push(n),
            Ok(Sorted::Relay(relayed)) => pass.pass_on(n, relayed.count(), 1),
            Ok(Sorted::Clear(count)) => pass.pass_on(n, Count::ClearIn, count),
            Err(reason) => {
                pass.drop_frame(reason, n);
            }
        }
    }
    // First every check that comes before the ICVs, then the ICVs, then what only proven packets
    // may change.
    pass.queue.admit(pass.to_open, &snapshot.ring, now);
    pass.open();
    #[cfg(test)]
    if let Some(others) = pass.queue.between.take() {
        others();
    }
    pass.queue.accept(pass.to_open, &snapshot.ring, now);
    pass.deliver_all();
    queue.end_batch();
    batch.out.finish();
}

impl Pass<'_> {
    fn sort(&mut self, n: usize) -> Result<Sorted, DropReason> {
        let frame = self.input.frame(n).ok_or(DropReason::MalformedIp)?;
        if let Layer::Ethernet(stations) = self.layer {
            let link = self.input.link(&frame);
            let (relays, policy) = (self.snapshot.relays, &self.snapshot.policy);
            let of_link = (link, frame.ether_type);
            let packet = self.input.packet(&frame);
            let mut claims = None;
            let relayed = relays.sort(Side::Outside, of_link, packet, policy, &mut claims)?;
            if relayed.is_some() {
                let len = Relays::message_len(frame.ether_type, packet);
                let packet = packet.get(..len).unwrap_or_default();
                if self.queue.returned.is_back(link, packet, self.now) {
                    return Err(DropReason::Looped);
                }
            }
            if let Some(src) = ethernet::src(link) {
                stations.unlearn(src);
                if let Some(addr) = claims.filter(|addr| policy.may_learn(*addr)) {
                    note_sighting(self.sightings, addr, src);
                }
            }
            if let Some(relayed) = relayed {
                return Ok(Sorted::Relay(relayed));
            }
        }
        let ip = IpHeader::parse(self.input.packet(&frame));
        let ip = ip.map_err(|_| DropReason::MalformedIp)?;
        let frame = self.input.truncate(n, ip.len);
        if ip.ttl == 0 {
            return Err(DropReason::MalformedIp);
        }
        carried(&Pair::from(&ip), &self.snapshot.policy)?;
        self.layer.forwards(&ip)?;
        if let Layer::Ethernet(stations) = self.layer
            && !self.snapshot.policy.delivers(ip.dst)
        {
            // Switches flood frames whose addressee they do not know, so most of these are for hosts
            // elsewhere and say nothing about this unit.
            let dst = ethernet::dst(self.input.link(&frame));
            if dst.is_some_and(|dst| stations.has(dst)) {
                self.unserved.note(DropReason::DestinationNotServed, ip.dst);
            }
            return Err(DropReason::DestinationNotServed);
        }
        let packet = self.input.packet(&frame);
        // Terminals may use ESP and NAT traversal of their own where they may talk in clear.
        let refusal = match EspPacket::find(&ip, packet, self.snapshot.port) {
            Found::Esp(at) if self.is_ours(&ip, packet.get(at..)) => {
                return Ok(Sorted::Esp(ip, at, frame.segment_size()?));
            }
            Found::Esp(_) => DropReason::EspUnknownSpi,
            Found::Malformed => DropReason::EspMalformed,
            Found::Other => DropReason::ClearInbound,
        };
        self.clear(&frame, &ip, refusal)
    }

    /// Returns true for ESP that must be opened, or refused packet by packet. This is all ESP but
    /// what terminals may send in clear and what no unit can have sent here.
    fn is_ours(&self, ip: &IpHeader, esp: Option<&[u8]>) -> bool {
        let esp = esp.and_then(|esp| EspPacket::parse(ip, esp));
        let known = esp.is_some_and(|e| self.snapshot.ring.receive(e.header.spi).is_some());
        known || hear_clear(&Pair::from(ip), self.snapshot).is_err()
    }

    /// Handles a frame in clear: a key search, or data, which passes only where nothing says that
    /// it must be encrypted. Elsewhere it is dropped for the reason `refusal`.
    fn clear(
        &mut self,
        frame: &Frame,
        ip: &IpHeader,
        refusal: DropReason,
    ) -> Result<Sorted, DropReason> {
        let packet = self.input.packet(frame);
        let count = Cut::new(ip, packet, &frame.header)?.count();
        if !frame.lookalike && ip.is_search(packet) {
            if let Some(sum) = frame.header.checksum {
                complete_checksum(self.input.packet_mut(frame), sum)?;
            }
            return Ok(Sorted::Search);
        }
        if let Some((pair, mtu)) = oversize::hint(ip, packet) {
            if self.queue.hinted.is_due(&pair, self.now) {
                self.hints.push((pair, mtu));
            }
            // Whoever sent it knows nothing about the packets of a pair that is encrypted.
            if self.snapshot.paths.was_encrypted(&pair) {
                return Err(refusal);
            }
        }
        match self.hear(None, &Pair::from(ip)) {
            Ok(()) => Ok(Sorted::Clear(count)),
            Err(why) if why.reason() == DropReason::ClearInbound => Err(refusal),
            Err(why) => Err(why.reason()),
        }
    }

    fn pass_on(&mut self, n: usize, as_what: Count, count: usize) {
        let Some(frame) = self.input.frame(n) else {
            return;
        };
        self.queue.counters.add(as_what, count as u64);
        let (packet, link) = (self.input.packet(&frame), self.input.link(&frame));
        let len = Relays::message_len(frame.ether_type, packet);
        let message = packet.get(..len).unwrap_or_default();
        self.out.push_packet(frame.header, link, message);
    }

    /// Drops a frame that was not accepted.
    fn drop_frame(&mut self, reason: DropReason, n: usize) {
        self.queue.drop(reason);
        let frame = self.input.frame(n);
        let packet = frame.map(|frame| (frame.ether_type, self.input.packet(&frame)));
        let (ether_type, packet) = packet.unwrap_or_default();
        self.drops
            .note(Dropped::of_frame(reason, ether_type, packet));
    }

    fn drop(&mut self, reason: DropReason, ip: Option<&IpHeader>) {
        self.queue.drop(reason);
        self.drops.note(Dropped::new(reason, ip));
    }

    /// Adds each packet of a frame to the batch.
    fn collect(&mut self, n: usize, ip: &IpHeader, at: usize, size: usize) {
        let Some(frame) = self.input.frame(n) else {
            return;
        };
        let packet = self.input.packet(&frame);
        let esp = packet.get(at..).unwrap_or_default();
        if esp.is_empty() {
            self.queue.drop(DropReason::EspMalformed);
            let dropped = Dropped::new(DropReason::EspMalformed, Some(ip));
            self.drops.note(dropped);
        }
        for (k, bytes) in esp.chunks(size).enumerate() {
            let from = at + k * size + HEADER_LEN;
            let ip = IpHeader {
                // The kernel numbers the datagrams of one UDP GSO frame this way.
                id: ip.id.wrapping_add(k as u16),
                ..*ip
            };
            let taken = EspPacket::parse(&ip, bytes)
                .ok_or(DropReason::EspMalformed)
                .and_then(|esp| {
                    let text = frame.range(from..from + esp.text_len);
                    let ring = &self.snapshot.ring;
                    self.queue.push(self.to_open, (n, ip, text), esp, ring)
                });
            if let Err(reason) = taken {
                self.queue.drop(reason);
                self.drops.note(Dropped::new(reason, Some(&ip)));
            }
        }
    }

    /// Checks and decrypts all packets together, so that all lanes of the cipher are used.
    fn open(&mut self) {
        let mut jobs = OpenBatch::new();
        let (mut bytes, mut at) = (self.input.bytes_mut(), 0);
        for packet in self.to_open.iter_mut() {
            let Some(key) = packet.segment_key.as_deref() else {
                continue;
            };
            let range = packet.text.start..packet.text.end + ICV_LEN;
            let bytes = take(&mut bytes, &mut at, range);
            let Some((text, &mut icv)) = bytes.split_last_chunk_mut::<ICV_LEN>() else {
                unreachable!("an ESP packet was found to have an ICV");
            };
            let header = &packet.esp.header;
            let aad = header.aad(packet.ip.src, packet.ip.dst, packet.time);
            jobs.push(key, header.counter, aad, text, icv, &mut packet.valid);
        }
        jobs.open();
    }

    fn deliver_all(&mut self) {
        let mut coalescer = Coalescer::new(self.queue.settings.coalesce);
        let mut spoken = None;
        let mut opened = std::mem::take(self.to_open);
        for packet in opened.drain(..) {
            if let Err(reason) = self.deliver(&packet, &mut coalescer, &mut spoken) {
                self.drop(reason, Some(&packet.ip));
            }
        }
        *self.to_open = opened;
        let RxQueue {
            by_group, counters, ..
        } = &mut *self.queue;
        for run in self.carried.uncounted() {
            by_group.opened(counters, run.group, run.packets, run.bytes);
        }
    }

    /// Delivers a packet after ICV and window, if its form is right and its group may carry the pair.
    fn deliver(
        &mut self,
        packet: &ToOpen,
        coalescer: &mut Coalescer,
        spoken: &mut Option<Spoken>,
    ) -> Result<(), DropReason> {
        packet.verdict?;
        let text = packet.text.clone();
        let hops = self.layer.hops();
        let inner = form::unwrap(self.input.bytes_mut(), text, &packet.ip, hops)?;
        let pair = Pair::from(&inner.ip);
        let group = self.queue.group(packet).ok_or(DropReason::EspUnknownSpi)?;
        let verdict = match spoken {
            Some((g, p, verdict)) if (*g, *p) == (group, pair) => *verdict,
            _ => {
                let verdict = self.hear(Some(group), &pair);
                *spoken = Some((group, pair, verdict));
                verdict
            }
        };
        verdict.map_err(Unheard::reason)?;
        let sender = packet.esp.header.sender;
        self.carried.note(pair, (group, sender), 1, inner.ip.len);
        if inner.ip.protocol == protocol::TCP && !inner.ip.is_fragment() {
            let at = match inner.form {
                Form::Transport => 0,
                Form::Tunnel => inner.ip.header_len,
            };
            let bytes = self.input.bytes_mut().get_mut(inner.bytes.clone());
            let tcp = bytes.and_then(|bytes| bytes.get_mut(at..));
            let tcp = tcp.unwrap_or_default();
            // What the terminal may send back is limited by the way back.
            if oversize::is_syn(tcp)
                && let Some(mtu) = limit(&pair.reversed(), self.snapshot)
            {
                oversize::clamp(&inner.ip, tcp, mtu, false);
            }
        }
        if let Some(frame) = self.input.frame(packet.frame) {
            coalescer.push(self.out, self.input, &frame, &inner);
        }
        Ok(())
    }

    /// Calls [`hear`], and notes a destination that belongs to no terminal.
    fn hear(&mut self, group: Option<GroupId>, pair: &Pair) -> Result<(), Unheard> {
        let verdict = hear(group, pair, self.snapshot);
        if verdict == Err(Unheard::DestinationNotServed) {
            self.unserved
                .note(DropReason::DestinationNotServed, pair.dst);
        }
        verdict
    }
}

/// The last answer of [`hear`], which is the same for all packets of a frame.
type Spoken = (GroupId, Pair, Result<(), Unheard>);
