//! The header that a TUN or TAP device with `IFF_VNET_HDR` puts before each packet (virtio 1.3 section 5.1.6), without the
//! `num_buffers` field: 10 bytes, fields in the machine's byte order.

use crate::DropReason;

/// What the header says about the packet after it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VnetHeader {
    /// The checksum that must still be completed.
    pub checksum: Option<PartialChecksum>,
    /// The kind and size of the super-packet, if it is one.
    pub gso: Option<Gso>,
}

/// A checksum field that holds the sum of the pseudo-header only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartialChecksum {
    /// Where in the packet the sum begins.
    pub start: u16,
    /// How far the field is behind `start`.
    pub offset: u16,
}

/// How a super-packet must be segmented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gso {
    /// What it is.
    pub kind: GsoKind,
    /// Bytes of payload of each segment but the last, at least 1.
    pub size: u16,
    /// Length of all headers: a hint.
    pub header_len: u16,
}

/// Kinds of super-packets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GsoKind {
    /// TCP over IPv4; `ecn` if CWR may be set.
    TcpV4 {
        /// The first segment carries CWR.
        ecn: bool,
    },
    /// TCP over IPv6.
    TcpV6 {
        /// The first segment carries CWR.
        ecn: bool,
    },
    /// UDP over either family: each segment is a datagram of its own.
    Udp,
}

impl VnetHeader {
    /// Reads the header and the packet after it.
    pub fn parse(frame: &[u8]) -> Result<(Self, &[u8]), DropReason> {
        let Some((head, packet)) = frame.split_first_chunk::<VNET_LEN>() else {
            return Err(DropReason::MalformedOffload);
        };
        let &[flags, kind, h0, h1, g0, g1, s0, s1, o0, o1] = head;
        let size = u16::from_ne_bytes([g0, g1]);
        let ecn = kind & GSO_ECN != 0;
        let kind = match kind & !GSO_ECN {
            0 if !ecn => None,
            1 => Some(GsoKind::TcpV4 { ecn }),
            4 => Some(GsoKind::TcpV6 { ecn }),
            5 if !ecn => Some(GsoKind::Udp),
            _ => return Err(DropReason::MalformedOffload),
        };
        if kind.is_some() && size == 0 {
            return Err(DropReason::MalformedOffload);
        }
        let header = Self {
            checksum: (flags & NEEDS_CSUM != 0).then_some(PartialChecksum {
                start: u16::from_ne_bytes([s0, s1]),
                offset: u16::from_ne_bytes([o0, o1]),
            }),
            gso: kind.map(|kind| Gso {
                kind,
                size,
                header_len: u16::from_ne_bytes([h0, h1]),
            }),
        };
        Ok((header, packet))
    }

    /// Returns the header for a frame whose packet begins `link` bytes later.
    #[must_use]
    pub fn behind(mut self, link: usize) -> Self {
        let link = link as u16;
        if let Some(sum) = &mut self.checksum {
            sum.start = sum.start.saturating_add(link);
        }
        if let Some(gso) = &mut self.gso {
            gso.header_len = gso.header_len.saturating_add(link);
        }
        self
    }

    /// The bytes of the header.
    pub fn to_bytes(self) -> [u8; VNET_LEN] {
        let (flags, [s0, s1], [o0, o1]) = match self.checksum {
            Some(sum) => (
                NEEDS_CSUM,
                sum.start.to_ne_bytes(),
                sum.offset.to_ne_bytes(),
            ),
            None => (0, [0; 2], [0; 2]),
        };
        let (kind, [h0, h1], [g0, g1]) = match self.gso {
            Some(gso) => (
                gso.kind.number(),
                gso.header_len.to_ne_bytes(),
                gso.size.to_ne_bytes(),
            ),
            None => (0, [0; 2], [0; 2]),
        };
        [flags, kind, h0, h1, g0, g1, s0, s1, o0, o1]
    }
}

impl GsoKind {
    fn number(self) -> u8 {
        match self {
            Self::TcpV4 { ecn: false } => 1,
            Self::TcpV4 { ecn: true } => 1 | GSO_ECN,
            Self::TcpV6 { ecn: false } => 4,
            Self::TcpV6 { ecn: true } => 4 | GSO_ECN,
            Self::Udp => 5,
        }
    }
}

/// Bytes of the header.
pub const VNET_LEN: usize = 10;

const NEEDS_CSUM: u8 = 1;
const GSO_ECN: u8 = 0x80;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_header_that_can_be_built_is_read_back() {
        let kinds = [
            None,
            Some(GsoKind::TcpV4 { ecn: false }),
            Some(GsoKind::TcpV4 { ecn: true }),
            Some(GsoKind::TcpV6 { ecn: false }),
            Some(GsoKind::TcpV6 { ecn: true }),
            Some(GsoKind::Udp),
        ];
        for kind in kinds {
            for checksum in [
                None,
                Some(PartialChecksum {
                    start: 20,
                    offset: 16,
                }),
            ] {
                let gso = kind.map(|kind| Gso {
                    kind,
                    size: 1400,
                    header_len: 54,
                });
                let header = VnetHeader { checksum, gso };
                let mut frame = header.to_bytes().to_vec();
                frame.push(7);
                assert_eq!(VnetHeader::parse(&frame), Ok((header, &[7][..])));
            }
        }
    }

    #[test]
    fn kinds_that_were_not_asked_for_are_malformed() {
        let bad = Err(DropReason::MalformedOffload);
        for kind in [2, 3, 6, 0x80, 0x85, 0xff] {
            let frame = [0, kind, 0, 0, 1, 1, 0, 0, 0, 0];
            assert_eq!(VnetHeader::parse(&frame), bad, "kind {kind}");
        }
        assert_eq!(VnetHeader::parse(&[0, 1, 0, 0, 0, 0, 0, 0, 0, 0]), bad);
        assert_eq!(VnetHeader::parse(&[0; 9]), bad);
    }
}
