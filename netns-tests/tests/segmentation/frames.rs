//! Packets and super-packets from terminal 1 to terminal 2, with everything that a kernel may hand
//! over.

use std::net::IpAddr;

use fpn::datapath::VNET_LEN;
use fpn::wire::ip::IpHeader;
use proptest::prelude::*;

/// A packet or super-packet that can be written as a frame.
#[derive(Clone, Debug)]
pub(crate) struct Shape {
    pub(crate) v4: bool,
    pub(crate) class: u8,
    pub(crate) hops: u8,
    /// IPv4: identification and DF.
    pub(crate) id: u16,
    pub(crate) whole: bool,
    /// IPv6: flow label.
    pub(crate) label: u32,
    /// IPv4 options, whose length is a multiple of 4.
    pub(crate) options: Vec<u8>,
    pub(crate) extensions: Vec<Extension>,
    pub(crate) upper: Upper,
    pub(crate) ports: [u16; 2],
    pub(crate) payload: Vec<u8>,
    /// The payload of each segment but the last. A payload that is no longer than this is a single
    /// packet.
    pub(crate) size: usize,
    pub(crate) checksum: Checksum,
}

#[derive(Clone, Debug)]
pub(crate) enum Upper {
    Tcp {
        seq: u32,
        ack: u32,
        flags: u8,
        /// The four bits next to the data offset.
        reserved: u8,
        window: u16,
        urgent: u16,
        /// A multiple of 4 bytes, 40 at most.
        options: Vec<u8>,
    },
    Udp,
}

/// IPv6 extension headers that the kernel can segment behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Extension {
    HopByHop,
    Destination,
    Routing,
}

/// The state of a packet's checksum. That of a super-packet is always open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Checksum {
    /// Left to the device: the field contains the sum of the pseudo-header.
    Open,
    /// Complete, and wrong by this difference.
    Complete(u16),
    /// UDP without a checksum.
    None,
}

impl Shape {
    /// A plain TCP segment.
    pub(crate) fn tcp(v4: bool, seq: u32, flags: u8, payload: Vec<u8>) -> Self {
        Self {
            upper: Upper::Tcp {
                seq,
                ack: 0x0102_0304,
                flags,
                reserved: 0,
                window: 0x2000,
                urgent: 0,
                options: Vec::new(),
            },
            ..Self::udp(v4, payload)
        }
    }

    /// A plain datagram.
    pub(crate) fn udp(v4: bool, payload: Vec<u8>) -> Self {
        Self {
            v4,
            class: 0,
            hops: 64,
            id: 7,
            whole: true,
            label: 0,
            options: Vec::new(),
            extensions: Vec::new(),
            upper: Upper::Udp,
            ports: [40_000, 443],
            payload,
            size: usize::MAX,
            checksum: Checksum::Complete(0),
        }
    }

    /// A packet that marks the end of others.
    pub(crate) fn mark(number: u64) -> Self {
        Self {
            ports: [9, 9],
            ..Self::udp(true, number.to_be_bytes().to_vec())
        }
    }

    /// Returns the packet behind its vnet header.
    pub(crate) fn frame(&self) -> Vec<u8> {
        let mut network = self.network();
        let at = network.len();
        let (mut upper, field) = self.transport();
        let header_len = at + upper.len();
        upper.extend(&self.payload);
        let grouped = self.payload.len() > self.size;
        let number = self.number();
        if self.v4 {
            network[2..4].copy_from_slice(&((at + upper.len()) as u16).to_be_bytes());
            let sum = !folded(sum(&network));
            network[10..12].copy_from_slice(&sum.to_be_bytes());
        } else {
            network[4..6].copy_from_slice(&((at - 40 + upper.len()) as u16).to_be_bytes());
        }
        let pseudo = pseudo(self.v4, number, upper.len());
        let open = grouped || self.checksum == Checksum::Open;
        let check = match self.checksum {
            _ if open => folded(pseudo),
            Checksum::Complete(off) => {
                let sum = !folded(pseudo + sum(&upper));
                let sum = if sum == 0 && number == UDP {
                    0xffff
                } else {
                    sum
                };
                sum.wrapping_add(off)
            }
            Checksum::Open | Checksum::None => 0,
        };
        upper[field..field + 2].copy_from_slice(&check.to_be_bytes());
        let mut vnet = [0; VNET_LEN];
        if open {
            vnet[0] = NEEDS_CHECKSUM;
            vnet[6..8].copy_from_slice(&(at as u16).to_ne_bytes());
            vnet[8..10].copy_from_slice(&(field as u16).to_ne_bytes());
        }
        if grouped {
            vnet[1] = self.gso();
            vnet[2..4].copy_from_slice(&(header_len as u16).to_ne_bytes());
            vnet[4..6].copy_from_slice(&(self.size as u16).to_ne_bytes());
        }
        [&vnet[..], &network, &upper].concat()
    }

    /// Returns how many packets it is.
    pub(crate) fn count(&self) -> usize {
        self.payload.len().div_ceil(self.size).max(1)
    }

    fn number(&self) -> u8 {
        match self.upper {
            Upper::Tcp { .. } => TCP,
            Upper::Udp => UDP,
        }
    }

    fn gso(&self) -> u8 {
        match &self.upper {
            Upper::Udp => 5,
            Upper::Tcp { flags, .. } => {
                let ecn = if flags & CWR != 0 { 0x80 } else { 0 };
                ecn | if self.v4 { 1 } else { 4 }
            }
        }
    }

    /// Returns the IP header, without length and checksum, and what is between it and the upper
    /// header.
    fn network(&self) -> Vec<u8> {
        let (src, dst) = (terminal(1, self.v4), terminal(2, self.v4));
        let number = self.number();
        match (src, dst) {
            (IpAddr::V4(src), IpAddr::V4(dst)) => {
                let length = 5 + self.options.len() as u8 / 4;
                let mut header = vec![0x40 | length, self.class, 0, 0];
                header.extend(self.id.to_be_bytes());
                header.extend([
                    if self.whole { 0x40 } else { 0 },
                    0,
                    self.hops,
                    number,
                    0,
                    0,
                ]);
                header.extend(src.octets());
                header.extend(dst.octets());
                header.extend(&self.options);
                header
            }
            (IpAddr::V6(src), IpAddr::V6(dst)) => {
                let first = 6 << 28 | u32::from(self.class) << 20 | self.label;
                let mut header = first.to_be_bytes().to_vec();
                let mut next = self.extensions.iter().map(|e| e.number()).chain([number]);
                header.extend([0, 0, next.next().unwrap_or(number), self.hops]);
                header.extend(src.octets());
                header.extend(dst.octets());
                for (extension, next) in self.extensions.iter().zip(next) {
                    header.extend([next, 0]);
                    header.extend(extension.body());
                }
                header
            }
            _ => unreachable!("both of one family"),
        }
    }

    /// Returns the upper header without its checksum, and the place of the checksum.
    fn transport(&self) -> (Vec<u8>, usize) {
        let mut header = Vec::new();
        header.extend(self.ports[0].to_be_bytes());
        header.extend(self.ports[1].to_be_bytes());
        match &self.upper {
            Upper::Udp => {
                header.extend((self.payload.len() as u16 + 8).to_be_bytes());
                header.extend([0, 0]);
                (header, 6)
            }
            Upper::Tcp {
                seq,
                ack,
                flags,
                reserved,
                window,
                urgent,
                options,
            } => {
                header.extend(seq.to_be_bytes());
                header.extend(ack.to_be_bytes());
                let offset = (5 + options.len() as u8 / 4) << 4 | reserved & 0xf;
                header.extend([offset, *flags]);
                header.extend(window.to_be_bytes());
                header.extend([0, 0]);
                header.extend(urgent.to_be_bytes());
                header.extend(options);
                (header, 16)
            }
        }
    }
}

impl Extension {
    fn number(self) -> u8 {
        match self {
            Self::HopByHop => 0,
            Self::Routing => 43,
            Self::Destination => 60,
        }
    }

    /// What follows next header and length, 8 bytes in total with them.
    fn body(self) -> [u8; 6] {
        match self {
            // One option, PadN of six bytes.
            Self::HopByHop | Self::Destination => [1, 4, 0, 0, 0, 0],
            // A type for experiments (RFC 4727), with no segments left.
            Self::Routing => [253, 0, 1, 2, 3, 4],
        }
    }
}

/// Returns terminal 1 or 2 of either family, behind unit 1 or unit 2.
pub(crate) fn terminal(n: u8, v4: bool) -> IpAddr {
    if v4 {
        IpAddr::from([10, 0, 0, n])
    } else {
        IpAddr::from([0xfd00, 0, 0, 0, 0, 0, 0, u16::from(n)])
    }
}

/// Returns the packet with this hop count.
pub(crate) fn with_hops(packet: &[u8], hops: u8) -> Vec<u8> {
    let mut packet = packet.to_vec();
    if packet[0] >> 4 == 4 {
        packet[8] = hops;
        with_header_checksum(packet)
    } else {
        packet[7] = hops;
        packet
    }
}

/// Returns the packet without what a kernel may renumber: the identification of IPv4 with DF (RFC
/// 6864).
pub(crate) fn without_free_id(mut packet: Vec<u8>) -> Vec<u8> {
    if packet[0] >> 4 == 4 && packet[6] & 0x40 != 0 {
        packet[4..6].fill(0);
        packet = with_header_checksum(packet);
    }
    packet
}

fn with_header_checksum(mut packet: Vec<u8>) -> Vec<u8> {
    let header = usize::from(packet[0] & 0xf) * 4;
    packet[10..12].fill(0);
    let sum = !folded(sum(&packet[..header]));
    packet[10..12].copy_from_slice(&sum.to_be_bytes());
    packet
}

/// Returns family, protocol and ports of a packet.
pub(crate) fn flow(packet: &[u8]) -> Option<(bool, u8, [u8; 4])> {
    let ip = IpHeader::parse(packet).ok()?;
    let (number, at) = ip.upper_layer(packet)?;
    Some((ip.is_v4(), number, *packet.get(at..)?.first_chunk()?))
}

/// Returns the checksum field of a packet, and true if it is correct.
pub(crate) fn checksum(packet: &[u8]) -> Option<(u16, bool)> {
    let (v4, number, _) = flow(packet)?;
    let (_, at) = IpHeader::parse(packet).ok()?.upper_layer(packet)?;
    let upper = packet.get(at..)?;
    let field = if number == TCP { 16 } else { 6 };
    let [high, low] = *upper.get(field..)?.first_chunk()?;
    let all = folded(pseudo(v4, number, upper.len()) + sum(upper));
    Some((u16::from_be_bytes([high, low]), all == 0xffff))
}

fn pseudo(v4: bool, number: u8, len: usize) -> u64 {
    let address = |addr| match addr {
        IpAddr::V4(a) => sum(&a.octets()),
        IpAddr::V6(a) => sum(&a.octets()),
    };
    let addresses = address(terminal(1, v4)) + address(terminal(2, v4));
    addresses + u64::from(number) + len as u64
}

/// Computes the sum as RFC 1071 describes it, two bytes at a time.
fn sum(bytes: &[u8]) -> u64 {
    let word = |w: &[u8]| u64::from(w[0]) << 8 | w.get(1).copied().map_or(0, u64::from);
    bytes.chunks(2).map(word).sum()
}

fn folded(mut sum: u64) -> u16 {
    while sum > 0xffff {
        sum = (sum & 0xffff) + (sum >> 16);
    }
    sum as u16
}

/// Returns this many bytes that differ from seed to seed.
pub(crate) fn filling(seed: u64, len: usize) -> Vec<u8> {
    let mut state = seed | 1;
    let next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state as u8
    };
    std::iter::repeat_with(next).take(len).collect()
}

/// Generates packets and super-packets of all kinds.
pub(crate) fn shapes() -> impl Strategy<Value = Shape> {
    let network = (
        any::<bool>(),
        any::<u8>(),
        10u8..240,
        any::<u16>(),
        any::<bool>(),
        prop_oneof![Just(0), 0u32..1 << 20],
        ip_options(),
        extensions(),
    );
    let rest = (
        upper(),
        any::<[u16; 2]>(),
        sizes(),
        prop_oneof![1 => 0usize..100, 4 => 0usize..MOST],
        any::<bool>(),
        any::<u64>(),
        prop_oneof![
            2 => Just(Checksum::Open),
            2 => Just(Checksum::Complete(0)),
            1 => any::<u16>().prop_map(Checksum::Complete),
            1 => Just(Checksum::None),
        ],
    );
    (network, rest)
        .prop_map(|(network, rest)| {
            let (v4, class, hops, id, whole, label, options, extensions) = network;
            let (upper, ports, size, len, even, seed, checksum) = rest;
            let most = size * MOST_SEGMENTS;
            let mut len = len.min(most);
            if even {
                len -= len % size;
            }
            Shape {
                v4,
                class,
                hops,
                id,
                whole,
                label,
                options: if v4 { options } else { Vec::new() },
                extensions: if v4 { Vec::new() } else { extensions },
                upper,
                ports,
                payload: filling(seed, len),
                // More would not fit the link.
                size,
                checksum: if len > size { Checksum::Open } else { checksum },
            }
        })
        .prop_filter("longer than the link's packets", |shape| {
            shape.payload.len() > shape.size || shape.payload.len() <= LONGEST
        })
}

fn upper() -> impl Strategy<Value = Upper> {
    let flags = prop_oneof![
        3 => Just(ACK),
        1 => Just(ACK | PSH),
        1 => Just(ACK | PSH | FIN | CWR | ECE),
        2 => any::<u8>(),
    ];
    let numbers = (any::<u32>(), any::<u32>(), any::<u16>(), any::<u16>());
    let tcp = (
        numbers,
        flags,
        prop_oneof![3 => Just(0), 1 => 0u8..16],
        tcp_options(),
    );
    prop_oneof![
        2 => tcp.prop_map(|((seq, ack, window, urgent), flags, reserved, options)| Upper::Tcp {
            seq,
            ack,
            flags,
            reserved,
            window,
            urgent,
            options,
        }),
        1 => Just(Upper::Udp),
    ]
}

fn sizes() -> impl Strategy<Value = usize> {
    // 8 is the smallest size into which the kernel segments TCP.
    prop_oneof![
        1 => 8usize..100,
        2 => 100usize..LONGEST,
        2 => Just(1448),
        1 => Just(1366),
    ]
}

/// No options, time stamps, or others.
fn tcp_options() -> impl Strategy<Value = Vec<u8>> {
    let stamps = any::<[u8; 8]>().prop_map(|s| [&[1, 1, 8, 10], &s[..]].concat());
    let others = (1usize..=10, any::<u64>()).prop_map(|(n, seed)| {
        let len = n * 4;
        // An option for experiments (RFC 4727).
        [&[253, len as u8], &filling(seed, len - 2)[..]].concat()
    });
    prop_oneof![3 => Just(Vec::new()), 3 => stamps, 1 => others]
}

/// Options that a router does not change.
pub(crate) fn ip_options() -> impl Strategy<Value = Vec<u8>> {
    let some = (1usize..=10, any::<u64>()).prop_map(|(n, seed)| {
        let len = n * 4;
        // One for experiments (RFC 4727).
        [&[30, len as u8], &filling(seed, len - 2)[..]].concat()
    });
    prop_oneof![4 => Just(Vec::new()), 1 => Just(vec![1; 4]), 1 => some]
}

pub(crate) fn extensions() -> impl Strategy<Value = Vec<Extension>> {
    let each = [
        Extension::HopByHop,
        Extension::Destination,
        Extension::Routing,
    ];
    let some = proptest::sample::subsequence(each.to_vec(), 1..=3);
    prop_oneof![3 => Just(Vec::new()), 1 => some]
}

pub(crate) const ACK: u8 = 0x10;
pub(crate) const PSH: u8 = 0x08;
pub(crate) const FIN: u8 = 0x01;
pub(crate) const CWR: u8 = 0x80;
pub(crate) const ECE: u8 = 0x40;
const NEEDS_CHECKSUM: u8 = 1;
const TCP: u8 = 6;
const UDP: u8 = 17;
/// Payload of the largest super-packet.
const MOST: usize = 65_000;
/// Segments of the largest super-packet: what the kernel allows for UDP.
const MOST_SEGMENTS: usize = 128;
/// Payload of the largest packet on the link.
const LONGEST: usize = 8800;
