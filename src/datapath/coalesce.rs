//! Coalescing of delivered packets: consecutive segments of one flow become one super-packet, by the
//! rules of the kernel's GRO, so that the terminals' side of the kernel handles them as one.
//!
//! A segment joins only the newest frame of its flow, so that nothing is reordered within a flow. The
//! checksums of all joined segments were verified before: the checksum of a super-packet is computed
//! anew when it is segmented again, which must not turn a broken segment into a valid one.

use std::net::IpAddr;

use super::form::Inner;
use super::input::{Frame, Input};
use super::output::{Kind, Output};
use crate::wire::esp::Form;
use crate::wire::ip::{IpHeader, checksum, protocol, pseudo_header_sum, tcp_flag};

/// What is coalesced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coalesce {
    /// TCP segments (TSO at the device that they are written to).
    pub tcp: bool,
    /// UDP datagrams of one size (USO).
    pub udp: bool,
}

impl Coalesce {
    /// Every packet is delivered alone.
    pub const NOTHING: Self = Self {
        tcp: false,
        udp: false,
    };
}

/// The newest frame of each flow. Flows share a limited number of places; the frame of a flow that
/// loses its place gets no further segments.
pub(super) struct Coalescer {
    what: Coalesce,
    newest: [Option<Newest>; PLACES],
}

#[derive(Clone, Copy)]
struct Newest {
    flow: Flow,
    /// Its number in the output.
    frame: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Flow {
    src: IpAddr,
    dst: IpAddr,
    protocol: u8,
    ports: [u8; 4],
}

/// A segment that can be joined with others.
struct Segment {
    kind: Kind,
    /// TCP: the PSH flag, which ends a frame.
    push: u8,
}

impl Coalescer {
    pub(super) fn new(what: Coalesce) -> Self {
        Self {
            what,
            newest: [None; PLACES],
        }
    }

    /// Adds a packet to the output.
    pub(super) fn push(&mut self, out: &mut Output, input: &Input, frame: &Frame, inner: &Inner) {
        let link = input.link(frame);
        let ip = &inner.ip;
        let payload = input.bytes().get(inner.bytes.clone()).unwrap_or_default();
        if inner.form == Form::Tunnel {
            // It may be a fragment of any flow.
            self.newest = [None; PLACES];
            return out.push_in_place(link, inner.bytes.clone());
        }
        let Some(flow) = Flow::of(ip, payload) else {
            out.begin_inner(ip, link, Kind::Other(ip.protocol), &[], inner.bytes.clone());
            return;
        };
        let place = flow.place();
        let newest = self.newest.get(place).copied().flatten();
        let segment = self.segment(ip, payload);
        if let (Some(segment), Some(newest)) = (&segment, newest)
            && newest.flow == flow
            && segment.join(out, newest.frame, (ip, link), payload, inner)
        {
            return;
        }
        let kind = segment
            .as_ref()
            .map_or(Kind::Other(ip.protocol), |s| s.kind);
        let (upper, rest) = payload
            .split_at_checked(kind.header_len())
            .unwrap_or_default();
        let bytes = inner.bytes.end - rest.len()..inner.bytes.end;
        let number = out.begin_inner(ip, link, kind, upper, bytes);
        if segment.as_ref().is_none_or(|s| s.push != 0) {
            out.close(number);
        }
        if let Some(place) = self.newest.get_mut(place) {
            *place = Some(Newest {
                flow,
                frame: number,
            });
        }
    }

    /// Returns the packet as a segment, if it may be joined: plain data with a valid checksum.
    fn segment(&self, ip: &IpHeader, payload: &[u8]) -> Option<Segment> {
        let (kind, push) = match ip.protocol {
            protocol::TCP if self.what.tcp => {
                let header = payload.first_chunk::<20>()?;
                let [.., offset, flags, _, _, _, _, _, _] = *header;
                let plain = flags & !tcp_flag::PSH == tcp_flag::ACK;
                (plain).then_some((
                    Kind::Tcp(usize::from(offset >> 4) * 4),
                    flags & tcp_flag::PSH,
                ))?
            }
            protocol::UDP if self.what.udp => {
                let &[_, _, _, _, l0, l1, c0, c1] = payload.first_chunk::<8>()?;
                let len = usize::from(u16::from_be_bytes([l0, l1]));
                ([c0, c1] != [0, 0] && len == payload.len()).then_some((Kind::Udp, 0))?
            }
            _ => return None,
        };
        let header = kind.header_len();
        let pseudo = pseudo_header_sum(ip.src, ip.dst, ip.protocol, payload.len());
        let whole = header >= 8
            && (header >= 20 || kind == Kind::Udp)
            && payload.len() > header
            && checksum(pseudo, payload) == 0;
        whole.then_some(Segment { kind, push })
    }
}

impl Segment {
    /// Joins the segment to a frame, if it is the next one in it.
    fn join(
        &self,
        out: &mut Output,
        n: usize,
        (ip, link): (&IpHeader, &[u8]),
        payload: &[u8],
        inner: &Inner,
    ) -> bool {
        let Some((header, rest)) = payload.split_at_checked(self.kind.header_len()) else {
            return false;
        };
        let Some(first) = out.joinable(n, (ip, link), self.kind, rest.len()) else {
            return false;
        };
        let follows = match self.kind {
            Kind::Tcp(_) => follows(first, header, out.payload(n)),
            _ => true,
        };
        if follows {
            out.join(n, inner.bytes.end - rest.len()..inner.bytes.end, self.push);
        }
        follows
    }
}

/// Returns true if `next` is the TCP header of the segment that follows the first one by `payload`
/// bytes: the sequence number continues, and acknowledgement and options are the same. The window
/// may differ, as in the kernel's GRO.
fn follows(first: &[u8], next: &[u8], payload: usize) -> bool {
    let (Some(a), Some(b)) = (first.first_chunk::<20>(), next.first_chunk::<20>()) else {
        return false;
    };
    let seq = |h: &[u8; 20]| u32::from_be_bytes([h[4], h[5], h[6], h[7]]);
    seq(b) == seq(a).wrapping_add(payload as u32)
        && a[8..12] == b[8..12]
        && first.get(20..) == next.get(20..)
}

impl Flow {
    fn of(ip: &IpHeader, payload: &[u8]) -> Option<Self> {
        let ports = matches!(ip.protocol, protocol::TCP | protocol::UDP)
            .then(|| payload.first_chunk::<4>())?;
        Some(Self {
            src: ip.src,
            dst: ip.dst,
            protocol: ip.protocol,
            ports: *ports?,
        })
    }

    fn place(&self) -> usize {
        let low = |addr| match addr {
            IpAddr::V4(a) => u32::from(a),
            IpAddr::V6(a) => u128::from(a) as u32,
        };
        let mixed = u32::from_be_bytes(self.ports)
            ^ low(self.src).rotate_left(8)
            ^ low(self.dst)
            ^ u32::from(self.protocol);
        (mixed.wrapping_mul(0x9e37_79b1) >> 24) as usize % PLACES
    }
}

const PLACES: usize = 64;
