//! From the terminals to the hub: decide, then hold or seal.
//!
//! The decision is made once for a frame as the kernel hands it over, which may be a super-packet
//! of 64 KiB. The frame is segmented only when it is sealed, straight into the place from which it
//! is sent.

use std::ops::Range;
use std::sync::Arc;

use super::batch::Batch;
use super::carried::CarriedList;
use super::decide::{Action, carried, decide, limit};
use super::drops::{DropList, Dropped};
use super::error::in_the_terminals_name;
use super::hold::{Packet, Wait};
use super::input::{Input, Layer, take};
use super::output::Output;
use super::oversize;
use super::relay::{Relayed, Relays};
use super::segment::{Cut, complete_checksum};
use super::snapshot::Snapshot;
use super::stations::{Sightings, note_sighting};
use super::tx::TxQueue;
use super::unserved::Unserved;
use super::vnet::VnetHeader;
use crate::DropReason;
use crate::counters::Count;
use crate::crypto::suite::{SealBatch, SegmentKey, counter_values};
use crate::ids::SenderId;
use crate::keyshare::EpochKey;
use crate::search::{Pair, Side};
use crate::time::{Pseudotime, Timestamp};
use crate::wire::esp::{self, AAD_LEN, EspHeader, Form, HEADER_LEN, ICV_LEN};
use crate::wire::ethernet::{self, LinkHeader};
use crate::wire::ip::{DONT_FRAGMENT, IpHeader, LEAST_MTU_V6, protocol};

/// A frame that was accepted.
struct Frame<'a> {
    ip: IpHeader,
    cut: Cut<'a>,
    header: VnetHeader,
    link: &'a [u8],
    packet: &'a [u8],
    /// Whether it looks like a key search.
    search: bool,
    /// Whether it may only leave sealed, because it quotes a packet that arrived sealed.
    never_clear: bool,
}

/// A packet in its ESP form, in the place from which it will be sent, not encrypted yet.
pub(super) struct ToSeal {
    /// Where its plaintext is; the ICV follows.
    text: Range<usize>,
    /// The number of its key.
    key: usize,
    counter: u64,
    aad: [u8; AAD_LEN],
}

/// What one call works with.
struct Pass<'a> {
    snapshot: &'a Snapshot,
    now: Timestamp,
    time: Pseudotime,
    layer: &'a Layer,
    queue: &'a mut TxQueue,
    out: &'a mut Output,
    misses: &'a mut Vec<(Pair, LinkHeader)>,
    aged: &'a mut Vec<(Pair, LinkHeader)>,
    large: &'a mut Vec<(Pair, LinkHeader)>,
    back: &'a mut Vec<Vec<u8>>,
    unserved: &'a mut Unserved,
    drops: &'a mut DropList,
    carried: &'a mut CarriedList,
    sightings: &'a mut Sightings,
    to_seal: &'a mut Vec<ToSeal>,
    keys: &'a mut Vec<Arc<SegmentKey>>,
}

/// Processes the frames of a batch, which came from the terminals. Frames of pairs with a key leave
/// sealed; those that the policy lets pass in clear leave unchanged. Pairs without a path are in
/// [`Batch::misses`], and their frames wait in the queue. Pairs whose path has aged are in
/// [`Batch::aged`], and their frames leave as before. Pairs with large packets are in
/// [`Batch::large`]. Frames that look like key searches are in [`Batch::searches`]. Between Ethernet devices, what is on the list of protocols to relay leaves
/// unchanged, and packets that are too big are split, or their senders are told by what is in
/// [`Batch::back`]. Everything else is dropped and counted.
///
/// Frames that waited leave first, as soon as the snapshot allows. To be called without frames
/// after every change of the snapshot and at [`TxQueue::poll_timeout`].
pub fn outbound(batch: &mut Batch, queue: &mut TxQueue, snapshot: &Snapshot, now: Timestamp) {
    let lapsed = snapshot.lapsed(now);
    let snapshot = lapsed.as_ref().unwrap_or(snapshot);
    let input = &mut batch.input;
    for reason in input.rejected.drain(..) {
        queue.drop(reason);
        batch.drops.note(Dropped::new(reason, None));
    }
    if queue.ring.replace(snapshot.ring.version) != Some(snapshot.ring.version) {
        queue.senders.forget_keys();
    }
    queue.decisions.follow(snapshot);
    let mut pass = Pass {
        snapshot,
        now,
        time: snapshot.ring.clock.at(now),
        layer: &batch.layer,
        queue,
        out: &mut batch.out,
        misses: &mut batch.misses,
        aged: &mut batch.aged,
        large: &mut batch.large,
        back: &mut batch.back,
        unserved: &mut batch.unserved,
        drops: &mut batch.drops,
        carried: &mut batch.carried,
        sightings: &mut batch.sightings,
        to_seal: &mut batch.to_seal,
        keys: &mut batch.keys,
    };
    pass.release_held();
    for n in 0..input.len() {
        let admitted = match pass.relayed(input, n) {
            Ok(Some(relayed)) => {
                pass.relay(input, n, relayed);
                continue;
            }
            Ok(None) => pass.admit(input, n),
            Err(reason) => Err(reason),
        };
        match admitted {
            Ok(frame) if frame.search => batch.search.push(n),
            Ok(frame) => pass.forward(&frame),
            Err(reason) => {
                pass.drop_frame(reason, input, n);
            }
        }
    }
    pass.seal();
    batch.out.finish();
}

impl Pass<'_> {
    /// Sends the frames that waited, if the present snapshot allows, and drops those that have
    /// waited too long.
    fn release_held(&mut self) {
        if self.queue.released != Some(self.snapshot.version) {
            self.queue.released = Some(self.snapshot.version);
            let mut released = Vec::new();
            self.queue.hold.release(
                |pair| match decide(pair, self.snapshot).action {
                    Action::Hold(wait) => Some(wait),
                    _ => None,
                },
                |held| released.push(held),
            );
            for held in released {
                match held.packet.frame(&held.ip) {
                    Ok(frame) => self.forward(&frame),
                    Err(reason) => self.drop_many(reason, Some(&held.ip), 1),
                }
            }
        }
        let counters = &self.queue.counters;
        let drops = &mut *self.drops;
        self.queue.hold.expire(self.now, |held| {
            let reason = DropReason::HoldExpired;
            counters.dropped_many(reason, held.packet.count as u64);
            drops.note(Dropped::new(reason, Some(&held.ip)));
        });
    }

    /// Drops a frame that was not accepted.
    fn drop_frame(&mut self, reason: DropReason, input: &Input, n: usize) {
        self.queue.drop_many(reason, 1);
        let frame = input.frame(n);
        let packet = frame.map(|frame| (frame.ether_type, input.packet(&frame)));
        let (ether_type, packet) = packet.unwrap_or_default();
        self.drops
            .note(Dropped::of_frame(reason, ether_type, packet));
    }

    fn drop_many(&mut self, reason: DropReason, ip: Option<&IpHeader>, n: usize) {
        self.queue.drop_many(reason, n);
        self.drops.note(Dropped::new(reason, ip));
    }

    /// Checks a frame from a terminal, or an ICMP error about a packet to a terminal. Afterwards
    /// the frame is exactly as long as its header says.
    fn admit<'a>(&mut self, input: &'a mut Input, n: usize) -> Result<Frame<'a>, DropReason> {
        let frame = input.frame(n).ok_or(DropReason::MalformedIp)?;
        let ip = IpHeader::parse(input.packet(&frame)).map_err(|_| DropReason::MalformedIp)?;
        let frame = input.truncate(n, ip.len);
        if !frame.lookalike {
            self.queue.count(Count::InsidePackets, 1);
            self.queue.count(Count::InsideBytes, ip.len);
        }
        if ip.ttl == 0 {
            return Err(DropReason::MalformedIp);
        }
        carried(&Pair::from(&ip), &self.snapshot.policy)?;
        self.layer.forwards(&ip)?;
        let mut header = frame.header;
        let search = !frame.lookalike && ip.is_search(input.packet(&frame));
        let policy = &self.snapshot.policy;
        let served = policy.serves(ip.src);
        if (search || !served)
            && let Some(sum) = header.checksum.take_if(|_| header.gso.is_none())
        {
            complete_checksum(input.packet_mut(&frame), sum)?;
        }
        let ip = if served {
            ip
        } else {
            let packet = input.packet_mut(&frame);
            let error = in_the_terminals_name(packet, &ip, |addr| policy.serves(addr));
            error.ok_or_else(|| {
                let mac = ethernet::src(input.link(&frame));
                if let Some(mac) = mac.filter(|_| policy.may_learn(ip.src)) {
                    note_sighting(self.sightings, ip.src, mac);
                }
                self.unserved.note(DropReason::SourceNotServed, ip.src);
                DropReason::SourceNotServed
            })?
        };
        if ip.protocol == protocol::TCP && !ip.is_fragment() {
            let tcp = input.packet_mut(&frame).get_mut(ip.header_len..);
            let tcp = tcp.unwrap_or_default();
            if oversize::is_syn(tcp)
                && let Some(mtu) = limit(&Pair::from(&ip), self.snapshot)
            {
                oversize::clamp(&ip, tcp, mtu, header.checksum.is_some());
            }
        }
        let packet = input.packet(&frame);
        let cut = Cut::new(&ip, packet, &header)?;
        if !frame.lookalike {
            self.queue.count(Count::InsidePackets, cut.count() - 1);
            self.queue.count(Count::InsideBytes, cut.more_bytes());
        }
        Ok(Frame {
            ip,
            cut,
            header,
            link: input.link(&frame),
            packet,
            search,
            never_clear: !served,
        })
    }

    /// Returns the protocol as which a frame of an Ethernet device is relayed; `None` for an IP
    /// packet.
    fn relayed(&mut self, input: &Input, n: usize) -> Result<Option<Relayed>, DropReason> {
        let Layer::Ethernet(stations) = self.layer else {
            return Ok(None);
        };
        let frame = input.frame(n).ok_or(DropReason::MalformedIp)?;
        let (link, packet) = (input.link(&frame), input.packet(&frame));
        if let (Some(src), Some(dst)) = (ethernet::src(link), ethernet::dst(link))
            && !frame.lookalike
        {
            stations.learn(src);
            if stations.has(dst) {
                return Err(DropReason::SameSide);
            }
        }
        let (relays, policy) = (self.snapshot.relays, &self.snapshot.policy);
        let (of_link, mut claims) = ((link, frame.ether_type), None);
        let relayed = relays.sort(Side::Inside, of_link, packet, policy, &mut claims);
        if let (Some(addr), Some(mac), Ok(_)) = (claims, ethernet::src(link), &relayed)
            && policy.may_learn(addr)
        {
            note_sighting(self.sightings, addr, mac);
        }
        let relayed = relayed?;
        // What a link pads is not part of the frame that comes back.
        let len = Relays::message_len(frame.ether_type, packet);
        let packet = packet.get(..len).unwrap_or_default();
        match relayed.is_some() && self.queue.returned.is_back(link, packet, self.now) {
            true => Err(DropReason::Looped),
            false => Ok(relayed),
        }
    }

    fn relay(&mut self, input: &Input, n: usize, relayed: Relayed) {
        if let Some(frame) = input.frame(n) {
            self.queue.count(relayed.count(), 1);
            let (link, packet) = (input.link(&frame), input.packet(&frame));
            let len = Relays::message_len(frame.ether_type, packet);
            let message = packet.get(..len).unwrap_or_default();
            self.out.push_packet(frame.header, link, message);
        }
    }

    fn forward(&mut self, frame: &Frame<'_>) {
        let pair = Pair::from(&frame.ip);
        let count = frame.cut.count();
        let decision = self.queue.decisions.decide(&pair, self.snapshot);
        if self.now >= decision.ages && self.queue.asked.is_due(&pair, self.now) {
            self.aged.push((pair, LinkHeader::of(frame.link)));
        }
        match decision.action {
            Action::Seal(key) => {
                let largest = frame.cut.largest();
                if largest > LARGE && self.queue.large.is_due(&pair, self.now) {
                    self.large.push((pair, LinkHeader::of(frame.link)));
                }
                match decision.mtu {
                    Some(mtu) if largest > mtu => self.reduce(frame, &key, mtu),
                    _ => self.encapsulate(frame, &key),
                }
            }
            Action::Hold(wait) => self.hold(frame, pair, wait),
            Action::Plain if frame.never_clear => {
                self.drop_many(DropReason::NoPathClosed, Some(&frame.ip), count);
            }
            Action::Plain => {
                self.queue.count(Count::ClearOut, count);
                self.out.push_packet(frame.header, frame.link, frame.packet);
            }
            Action::Drop(reason) => self.drop_many(reason, Some(&frame.ip), count),
        }
    }

    fn hold(&mut self, frame: &Frame<'_>, pair: Pair, wait: Wait) {
        let count = frame.cut.count();
        let packet = Packet::of(frame);
        match self.queue.hold.push(pair, wait, packet, frame.ip, self.now) {
            Ok(()) => self.queue.count(Count::Held, count),
            Err(_) => self.drop_many(DropReason::HoldFull, Some(&frame.ip), count),
        }
        if wait == Wait::Search && self.queue.hold.tell(&pair, self.now) {
            self.misses.push((pair, LinkHeader::of(frame.link)));
        }
    }

    /// Handles packets that are too big to be sealed: fragments them if they may be, otherwise drops
    /// them and tells the sender.
    fn reduce(&mut self, frame: &Frame<'_>, key: &EpochKey, mtu: usize) {
        let count = frame.cut.count();
        let fixed = match frame.ip.is_v4() {
            true => frame.ip.flags & DONT_FRAGMENT != 0,
            // A host need not send less than this (RFC 8200 section 5), so what is smaller is
            // fragmented.
            false => frame.cut.largest() > LEAST_MTU_V6.max(mtu),
        };
        if fixed {
            self.drop_many(DropReason::TooBig, Some(&frame.ip), count);
            if let Some(error) = oversize::error(frame.link, &frame.ip, frame.packet, mtu)
                && self.queue.errors.take(self.now, frame.ip.src)
            {
                self.queue.count(Count::TooBigTold, 1);
                self.back.push(error);
            }
            return;
        }
        for n in 0..count {
            let mut packet = vec![0; frame.cut.len(n, Form::Tunnel)];
            frame.cut.write(n, Form::Tunnel, &mut packet);
            let Ok(ip) = IpHeader::parse(&packet) else {
                continue;
            };
            let parts = match ip.is_v4() {
                true => oversize::fragments(&ip, &packet, mtu),
                false => oversize::fragments_v6(&ip, &packet, mtu, self.queue.fragments.next()),
            };
            match parts.is_empty() {
                true => self.drop_many(DropReason::TooBig, Some(&ip), 1),
                false => self.queue.count(Count::Fragmented, 1),
            }
            for part in parts {
                let Ok(ip) = IpHeader::parse(&part) else {
                    continue;
                };
                let header = VnetHeader::default();
                match Cut::new(&ip, &part, &header) {
                    Ok(cut) => {
                        let fragment = Frame {
                            ip,
                            cut,
                            header,
                            link: frame.link,
                            packet: &part,
                            search: false,
                            never_clear: frame.never_clear,
                        };
                        self.encapsulate(&fragment, key);
                    }
                    Err(reason) => self.drop_many(reason, Some(&ip), 1),
                }
            }
        }
    }

    /// Segments a frame into its packets and brings each into its ESP form.
    fn encapsulate(&mut self, frame: &Frame<'_>, key: &EpochKey) {
        let senders = &self.snapshot.ring.senders;
        let Some(sender) = senders.to_seal_under(&self.queue.right) else {
            return self.drop_many(DropReason::NoKey, Some(&frame.ip), frame.cut.count());
        };
        let source =
            self.queue
                .settings
                .source_port(self.snapshot.encapsulation, &frame.ip, frame.packet);
        let (mut packets, mut bytes) = (0, 0);
        for n in 0..frame.cut.count() {
            match self.encapsulate_packet(frame, n, key, (sender, source)) {
                Ok(len) => (packets, bytes) = (packets + 1, bytes + len),
                Err(reason) => self.drop_many(reason, Some(&frame.ip), 1),
            }
        }
        if packets > 0 {
            let queue = &mut *self.queue;
            queue
                .by_group
                .sealed(&queue.counters, key.group, packets, bytes);
            let pair = Pair::from(&frame.ip);
            self.carried.note(pair, (key.group, sender), packets, bytes);
        }
    }

    /// Spends counter values for a packet and writes its headers and its plaintext. Returns how long it
    /// was.
    fn encapsulate_packet(
        &mut self,
        frame: &Frame<'_>,
        n: usize,
        key: &EpochKey,
        (sender, source): (SenderId, u16),
    ) -> Result<usize, DropReason> {
        let ip = &frame.ip;
        let form = Form::of(ip);
        let (next_header, inner_header) = match form {
            Form::Transport => (ip.protocol, ip.header_len),
            Form::Tunnel if ip.is_v4() => (protocol::IPV4, 0),
            Form::Tunnel => (protocol::IPV6, 0),
        };
        let len = frame.cut.len(n, form);
        let (trailer, padded) = esp::trailer(len, next_header);
        let text_len = len + padded;
        let queue = &mut *self.queue;
        let (counter, segment_key) = queue
            .senders
            .spend(key, sender, counter_values(text_len))
            .ok_or(DropReason::CounterExhausted)?;
        let header = EspHeader {
            spi: key.spi,
            sender,
            counter,
            time: self.time.low16(),
        };
        let mut outer = *ip;
        outer.ttl = ip.ttl.saturating_add_signed(self.layer.hops());
        if ip.is_v4() {
            outer.flags = DONT_FRAGMENT;
            outer.id = ip.id.wrapping_add(n as u16);
        }
        let carrier = (self.snapshot.encapsulation, source);
        let join = queue.settings.udp_gso;
        let esp_len = HEADER_LEN + text_len + ICV_LEN;
        let place = self
            .out
            .esp(&outer, frame.link, carrier, esp_len, join)
            .ok_or(DropReason::TooBig)?;
        let text = place.start + HEADER_LEN;
        let bytes = self.out.part_mut(place);
        if let Some((head, rest)) = bytes.split_first_chunk_mut::<HEADER_LEN>()
            && let Some((plain, rest)) = rest.split_at_mut_checked(len)
        {
            *head = header.to_bytes();
            frame.cut.write(n, form, plain);
            let padding = rest.iter_mut().zip(trailer).take(padded);
            padding.for_each(|(to, from)| *to = from);
        }
        if self
            .keys
            .last()
            .is_none_or(|last| !Arc::ptr_eq(last, segment_key))
        {
            self.keys.push(Arc::clone(segment_key));
        }
        self.to_seal.push(ToSeal {
            text: text..text + text_len,
            key: self.keys.len() - 1,
            counter,
            aad: header.aad(ip.src, ip.dst, self.time),
        });
        Ok(inner_header + len)
    }

    /// Encrypts all packets together, so that all lanes of the cipher are used.
    fn seal(self) {
        let mut jobs = SealBatch::new();
        let (mut slab, mut at) = (self.out.slab_mut(), 0);
        for packet in &*self.to_seal {
            let range = packet.text.start..packet.text.end + ICV_LEN;
            let bytes = take(&mut slab, &mut at, range);
            let (Some((text, icv)), Some(key)) =
                (bytes.split_last_chunk_mut(), self.keys.get(packet.key))
            else {
                unreachable!("there is room for the ICV");
            };
            jobs.push(key, packet.counter, packet.aad, text, icv);
        }
        jobs.seal();
        self.to_seal.clear();
        self.keys.clear();
    }
}

impl Packet {
    /// Keeps a frame until it can go on.
    fn of(frame: &Frame<'_>) -> Self {
        Self {
            header: frame.header,
            link: frame.link.into(),
            bytes: frame.packet.into(),
            count: frame.cut.count(),
            never_clear: frame.never_clear,
        }
    }

    fn frame(&self, ip: &IpHeader) -> Result<Frame<'_>, DropReason> {
        Ok(Frame {
            ip: *ip,
            cut: Cut::new(ip, &self.bytes, &self.header)?,
            header: self.header,
            link: &self.link,
            packet: &self.bytes,
            search: false,
            never_clear: self.never_clear,
        })
    }
}

/// Packets that are larger are reported. Every network carries smaller ones encrypted: the smallest MTU
/// that is probed leaves room for 494 bytes.
const LARGE: usize = 400;
