//! Unwraps what an ESP packet carries, in its two forms, and adjusts the header.
//!
//! Hop count: between TUN devices, a unit's kernel decrements it twice, on the way into one device and
//! out of the other. Each direction adds one back. So a unit costs one hop like any router, and a loop
//! through units still ends. Between TAP devices nothing is decremented and nothing added: the unit
//! costs no hop. For the multicast of a router, which no kernel decrements, one is taken off. The delivered hop count is that of the outer header, in both forms: the hops between
//! the units count.

use std::ops::Range;

use crate::DropReason;
use crate::wire::esp::{self, Form};
use crate::wire::ip::{DONT_FRAGMENT, IpHeader, checksum};

/// The contents of an opened packet.
pub(super) struct Inner {
    /// Its header.
    pub(super) ip: IpHeader,
    /// Where its payload is in the input, or the whole packet if it came in tunnel form.
    pub(super) bytes: Range<usize>,
    /// The form in which it came. In transport form its header must still be written.
    pub(super) form: Form,
}

/// Unwraps an opened ESP packet, whose plaintext is at `text`, where the ciphertext was. `hops` are
/// added to its hop count.
pub(super) fn unwrap(
    input: &mut [u8],
    text: Range<usize>,
    outer: &IpHeader,
    hops: i8,
) -> Result<Inner, DropReason> {
    let plain = input.get_mut(text.clone()).unwrap_or_default();
    let (len, next_header) = esp::parse_trailer(plain).ok_or(DropReason::EspInner)?;
    let form = Form::of_next_header(outer.is_v4(), next_header).ok_or(DropReason::EspInner)?;
    let plain = plain.get_mut(..len).ok_or(DropReason::EspInner)?;
    let ip = match form {
        Form::Transport => unwrap_transport(len, outer, next_header, hops)?,
        Form::Tunnel => unwrap_tunnel(plain, outer, hops)?,
    };
    Ok(Inner {
        ip,
        bytes: text.start..text.start + len,
        form,
    })
}

fn unwrap_transport(
    len: usize,
    outer: &IpHeader,
    next_header: u8,
    hops: i8,
) -> Result<IpHeader, DropReason> {
    let mut inner = *outer;
    inner.ttl = outer.ttl.saturating_add_signed(hops);
    if outer.is_v4() {
        inner.flags = DONT_FRAGMENT;
    }
    inner.protocol = next_header;
    inner.header_len = inner.written_len();
    inner.len = inner.header_len + len;
    let longest = if outer.is_v4() { 65_535 } else { 65_575 };
    (inner.len <= longest)
        .then_some(inner)
        .ok_or(DropReason::EspInner)
}

fn unwrap_tunnel(packet: &mut [u8], outer: &IpHeader, hops: i8) -> Result<IpHeader, DropReason> {
    let mut inner = IpHeader::parse(packet).map_err(|_| DropReason::EspInner)?;
    let same = (inner.src, inner.dst) == (outer.src, outer.dst);
    if !same || inner.len != packet.len() || inner.ttl == 0 {
        return Err(DropReason::EspInner);
    }
    let ecn = decapsulated_ecn(inner.traffic_class & ECN, outer.traffic_class & ECN);
    inner.traffic_class = inner.traffic_class & !ECN | ecn.ok_or(DropReason::EspInner)?;
    inner.ttl = inner.ttl.min(outer.ttl.saturating_add_signed(hops));
    patch(packet, &inner);
    Ok(inner)
}

/// Computes the ECN field of a packet that leaves a tunnel (RFC 6040 section 4.2): congestion marks
/// made on the way are passed on. `None` means that the packet must be dropped, because it met
/// congestion and cannot carry the mark.
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

/// The ECN field in the traffic class, and its values (RFC 3168 section 5).
const ECN: u8 = 0b11;
const NOT_ECT: u8 = 0b00;
const ECT_1: u8 = 0b01;
const ECT_0: u8 = 0b10;
const CE: u8 = 0b11;
