//! REPORT and its ACK: which terminals a unit serves, and what software it runs.

use std::net::IpAddr;

use ipnet::IpNet;
use serde::{Deserialize, Serialize};

use super::{HEADER_LEN, MAX_DATAGRAM, Malformed, Reader, TAG_LEN, Writer};

/// One part of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Number of the report, from 1 in each session.
    pub number: u32,
    /// Number of this part, from 0.
    pub part: u8,
    /// How many parts the report has; at least 1, at most [`MAX_PARTS`](Self::MAX_PARTS).
    pub parts: u8,
    /// How many claims the unit has beyond [`MAX_CLAIMS`](Self::MAX_CLAIMS).
    pub left_out: u32,
    /// Version of the unit's software, in the first part; empty in the others.
    pub version: String,
    /// Some of the claims.
    pub claims: Vec<Claim>,
}

/// Says that a part has arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReportAck {
    /// Number of the report.
    pub number: u32,
    /// Number of the part.
    pub part: u8,
}

/// What a unit says of a terminal, or of a prefix with terminals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Claim {
    /// The terminal.
    pub prefix: IpNet,
    /// What the unit says of it.
    pub kind: ClaimKind,
}

/// What a unit says of a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClaimKind {
    /// Its configuration lists the terminal, and it serves it.
    Listed,
    /// It has learned the terminal, and serves it.
    Learned,
    /// Its configuration lists the prefix, but the manager does not let it serve all of it.
    Refused,
}

impl Report {
    /// How many claims a unit reports; it counts what it has beyond them.
    pub const MAX_CLAIMS: usize = 1024;
    /// How many parts a report can have.
    pub const MAX_PARTS: u8 = 24;
    /// How long the version can be.
    pub const MAX_VERSION: usize = 32;

    /// Returns the parts of a report with these claims.
    pub fn parts(number: u32, version: &str, claims: &[Claim]) -> Vec<Self> {
        let told = claims.get(..Self::MAX_CLAIMS).unwrap_or(claims);
        let left_out = u32::try_from(claims.len() - told.len()).unwrap_or(u32::MAX);
        let mut parts = vec![Vec::new()];
        let mut left = ROOM;
        for claim in told {
            if claim.wire_len() > left {
                parts.push(Vec::new());
                left = ROOM;
            }
            left -= claim.wire_len();
            if let Some(part) = parts.last_mut() {
                part.push(*claim);
            }
        }
        let count = u8::try_from(parts.len()).unwrap_or(u8::MAX);
        let parts = (0..count).zip(parts);
        let parts = parts.map(|(part, claims)| Self {
            number,
            part,
            parts: count,
            left_out,
            version: match part {
                0 => version.to_owned(),
                _ => String::new(),
            },
            claims,
        });
        parts.collect()
    }

    /// Returns what of a version can be reported: letters, digits and `.+-~_`.
    pub fn version_of(text: &str) -> String {
        let allowed = text.chars().filter(|c| is_of_version(*c));
        allowed.take(Self::MAX_VERSION).collect()
    }

    pub(super) fn write(&self, w: &mut Writer) {
        w.u32(self.number);
        w.u8(self.part);
        w.u8(self.parts);
        w.u32(self.left_out);
        w.text(&self.version, Self::MAX_VERSION);
        w.u16(u16::try_from(self.claims.len()).unwrap_or(u16::MAX));
        self.claims.iter().for_each(|claim| claim.write(w));
    }

    pub(super) fn read(r: &mut Reader<'_>) -> Result<Self, Malformed> {
        let (number, part, parts, left_out) = (r.u32()?, r.u8()?, r.u8()?, r.u32()?);
        let version = r.text(Self::MAX_VERSION)?;
        let count = r.u16()?;
        let claims = (0..count).map(|_| Claim::read(r));
        let claims = claims.collect::<Result<_, _>>()?;
        if number == 0
            || part >= parts
            || parts > Self::MAX_PARTS
            || (part > 0 && !version.is_empty())
            || !version.chars().all(is_of_version)
        {
            return Err(Malformed::Field);
        }
        Ok(Self {
            number,
            part,
            parts,
            left_out,
            version,
            claims,
        })
    }
}

impl ReportAck {
    pub(super) fn write(self, w: &mut Writer) {
        w.u32(self.number);
        w.u8(self.part);
    }

    pub(super) fn read(r: &mut Reader<'_>) -> Result<Self, Malformed> {
        Ok(Self {
            number: r.u32()?,
            part: r.u8()?,
        })
    }
}

impl Claim {
    fn write(&self, w: &mut Writer) {
        let kind = match self.kind {
            ClaimKind::Listed => 0,
            ClaimKind::Learned => LEARNED,
            ClaimKind::Refused => REFUSED,
        };
        write_prefix(w, kind, &self.prefix);
    }

    fn read(r: &mut Reader<'_>) -> Result<Self, Malformed> {
        let first = r.u8()?;
        let kind = match first & !FAMILY {
            0 => ClaimKind::Listed,
            LEARNED => ClaimKind::Learned,
            REFUSED => ClaimKind::Refused,
            _ => return Err(Malformed::Field),
        };
        let prefix = read_prefix(r, first & FAMILY)?;
        Ok(Self { prefix, kind })
    }

    fn wire_len(&self) -> usize {
        prefix_len(&self.prefix)
    }
}

/// Returns the length of a prefix with its family and its length.
pub(super) fn prefix_len(prefix: &IpNet) -> usize {
    2 + if prefix.addr().is_ipv4() { 4 } else { 16 }
}

/// Writes a prefix behind its family, to which `kind` is added, and its length.
pub(super) fn write_prefix(w: &mut Writer, kind: u8, prefix: &IpNet) {
    w.u8(kind | if prefix.addr().is_ipv4() { 4 } else { 6 });
    w.u8(prefix.prefix_len());
    match prefix.network() {
        IpAddr::V4(a) => w.bytes(&a.octets()),
        IpAddr::V6(a) => w.bytes(&a.octets()),
    }
}

/// Reads what is behind the family of a prefix. Bits beyond its length are refused.
pub(super) fn read_prefix(r: &mut Reader<'_>, family: u8) -> Result<IpNet, Malformed> {
    let length = r.u8()?;
    let addr = match family {
        4 => IpAddr::from(r.array::<4>()?),
        6 => IpAddr::from(r.array::<16>()?),
        _ => return Err(Malformed::Field),
    };
    let prefix = IpNet::new(addr, length).map_err(|_| Malformed::Field)?;
    if prefix.network() != addr {
        return Err(Malformed::Field);
    }
    Ok(prefix)
}

/// An operator's terminal shows versions, so nothing that it would obey can be in them.
fn is_of_version(c: char) -> bool {
    c.is_ascii_alphanumeric() || ".+-~_".contains(c)
}

/// The bits of the first byte of a claim that say which family it is of.
const FAMILY: u8 = 0x0f;
const LEARNED: u8 = 0x10;
const REFUSED: u8 = 0x20;
/// Bytes for claims in one part, behind the longest version.
const ROOM: usize = MAX_DATAGRAM - HEADER_LEN - TAG_LEN - 13 - Report::MAX_VERSION;
