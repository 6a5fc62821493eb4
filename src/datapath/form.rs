//! Wrapping a packet for ESP and unwrapping it: the two forms, and what is done to the header.
//!
//! Hop count: a unit's kernel decrements it twice, on the way into one TUN and out of the other. Each direction gives
//! back one, so that a unit costs one hop like any router and a loop through units still ends. The hop count delivered is
//! the outer header's, in both forms: the hops between the units count.

use super::batch::Packet;
use crate::DropReason;
use crate::wire::esp::{self, Encapsulation, EspHeader, EspPacket, Form, UDP_LEN};
use crate::wire::ip::{DONT_FRAGMENT, IpHeader, checksum, fold, protocol, pseudo_header_sum};

use super::vnet::PartialChecksum;

/// The ECN field in the traffic class, and its values (RFC 3168 section 5).
const ECN: u8 = 0b11;
const NOT_ECT: u8 = 0b00;
const ECT_1: u8 = 0b01;
const ECT_0: u8 = 0b10;
const CE: u8 = 0b11;

/// Bytes of ciphertext that the packet will have.
pub(super) fn text_len(ip: &IpHeader) -> usize {
    let payload = match Form::of(ip) {
        Form::Transport => ip.len - ip.header_len,
        Form::Tunnel => ip.len,
    };
    payload + esp::trailer(payload, 0).1
}

/// Puts the packet into its ESP form, with the plaintext where the ciphertext will be and an empty ICV. Returns where
/// that is.
pub(super) fn wrap(
    packet: &mut Packet,
    ip: &IpHeader,
    header: &EspHeader,
    encapsulation: Encapsulation,
) -> Result<usize, DropReason> {
    let next_header = match Form::of(ip) {
        Form::Transport => {
            packet.strip(ip.header_len);
            ip.protocol
        }
        Form::Tunnel if ip.is_v4() => protocol::IPV4,
        Form::Tunnel => protocol::IPV6,
    };
    let (trailer, used) = esp::trailer(packet.bytes().len(), next_header);
    packet.append(trailer.get(..used).unwrap_or_default());
    packet.append(&[0; esp::ICV_LEN]);
    packet
        .prepend(esp::HEADER_LEN)
        .copy_from_slice(&header.to_bytes());

    let mut outer = *ip;
    outer.ttl = ip.ttl.saturating_add(1);
    if ip.is_v4() {
        outer.flags = DONT_FRAGMENT;
    }
    let protocol = match encapsulation {
        Encapsulation::Bare => protocol::ESP,
        Encapsulation::Udp(port) => {
            let len = packet.bytes().len() + UDP_LEN;
            // The sum of the pseudo-header: the kernel completes it, or its device does.
            let sum = fold(pseudo_header_sum(ip.src, ip.dst, protocol::UDP, len));
            let len = u16::try_from(len).map_err(|_| DropReason::TooBig)?;
            let [p0, p1] = port.to_be_bytes();
            let [l0, l1] = len.to_be_bytes();
            let [c0, c1] = sum.to_be_bytes();
            packet
                .prepend(UDP_LEN)
                .copy_from_slice(&[p0, p1, p0, p1, l0, l1, c0, c1]);
            packet.checksum = Some(PartialChecksum {
                start: outer.written_len() as u16,
                offset: 6,
            });
            protocol::UDP
        }
    };
    let payload = packet.bytes().len();
    let room = packet.prepend(outer.written_len());
    outer
        .write(protocol, payload, room)
        .ok_or(DropReason::TooBig)?;
    Ok(outer.written_len() + encapsulation.overhead())
}

/// Turns an opened ESP packet, whose plaintext stands where the ciphertext was, into what it carries. Returns that
/// packet's header.
pub(super) fn unwrap(
    packet: &mut Packet,
    outer: &IpHeader,
    esp: &EspPacket,
) -> Result<IpHeader, DropReason> {
    packet.checksum = None;
    packet.strip(esp.text);
    packet.truncate(esp.text_len);
    let (len, next_header) = esp::parse_trailer(packet.bytes()).ok_or(DropReason::EspInner)?;
    packet.truncate(len);
    match Form::of_next_header(outer.is_v4(), next_header) {
        Some(Form::Transport) => unwrap_transport(packet, outer, next_header),
        Some(Form::Tunnel) => unwrap_tunnel(packet, outer),
        None => Err(DropReason::EspInner),
    }
}

fn unwrap_transport(
    packet: &mut Packet,
    outer: &IpHeader,
    next_header: u8,
) -> Result<IpHeader, DropReason> {
    let mut inner = *outer;
    inner.ttl = outer.ttl.saturating_add(1);
    if outer.is_v4() {
        inner.flags = DONT_FRAGMENT;
    }
    let payload = packet.bytes().len();
    let room = packet.prepend(inner.written_len());
    inner
        .write(next_header, payload, room)
        .ok_or(DropReason::EspInner)?;
    inner.protocol = next_header;
    inner.len = inner.written_len() + payload;
    Ok(inner)
}

fn unwrap_tunnel(packet: &mut Packet, outer: &IpHeader) -> Result<IpHeader, DropReason> {
    let mut inner = IpHeader::parse(packet.bytes()).map_err(|_| DropReason::EspInner)?;
    let same = (inner.src, inner.dst) == (outer.src, outer.dst);
    if !same || inner.len != packet.bytes().len() || inner.ttl == 0 {
        return Err(DropReason::EspInner);
    }
    let ecn = decapsulated_ecn(inner.traffic_class & ECN, outer.traffic_class & ECN);
    inner.traffic_class = inner.traffic_class & !ECN | ecn.ok_or(DropReason::EspInner)?;
    inner.ttl = inner.ttl.min(outer.ttl.saturating_add(1));
    patch(packet.bytes_mut(), &inner);
    Ok(inner)
}

/// The ECN field that leaves a tunnel (RFC 6040 section 4.2): congestion marks made on the way are handed on. `None` drops
/// the packet: it met congestion and cannot say so.
fn decapsulated_ecn(inner: u8, outer: u8) -> Option<u8> {
    match (inner, outer) {
        (NOT_ECT, CE) => None,
        (NOT_ECT, _) => Some(NOT_ECT),
        (_, CE) => Some(CE),
        // ECT(1) may stand for a mark that is weaker than CE (RFC 6660).
        (ECT_0, ECT_1) => Some(ECT_1),
        (inner, _) => Some(inner),
    }
}

/// Writes hop count and traffic class into a packet that keeps its options or extension headers.
fn patch(packet: &mut [u8], ip: &IpHeader) {
    if let (true, Some(header)) = (ip.is_v4(), packet.get_mut(..ip.header_len)) {
        if let [_, class, _, _, _, _, _, _, ttl, _, sum @ ..] = &mut *header {
            (*class, *ttl) = (ip.traffic_class, ip.ttl);
            sum.iter_mut().take(2).for_each(|b| *b = 0);
        }
        let sum = checksum(0, header);
        if let Some(field) = header.get_mut(10..12) {
            field.copy_from_slice(&sum.to_be_bytes());
        }
    } else if let [b0, b1, _, _, _, _, _, ttl, ..] = packet {
        *b0 = 6 << 4 | ip.traffic_class >> 4;
        *b1 = ip.traffic_class << 4 | *b1 & 0xf;
        *ttl = ip.ttl;
    }
}
