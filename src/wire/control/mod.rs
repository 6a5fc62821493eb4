//! Control messages between EU and MGE: UDP, big-endian, at most [`MAX_DATAGRAM`] bytes each (docs/protocol.md section 2).
//!
//! | bytes | header |
//! |---|---|
//! | 4 | magic `FPN1` |
//! | 1 | version, 1 |
//! | 1 | type, [`Kind`] |
//! | 1 | suite of the exchange, 1 |
//! | 1 | flags, 0 |
//! | 2 | length of the datagram, header included |
//! | 2 | fragment, 0 |
//! | 8 | realm |
//! | 8 | session; 0 before there is one |
//! | 8 | sequence: boot number of the MGE 32, count 32; 0 before there is a session |
//! | 4 | reserved, 0 |

pub mod body;
mod codec;
pub mod enroll;
pub mod mark;
pub mod record;
pub mod register;
pub mod report;
pub mod serve;
pub mod volume;

use ipnet::IpNet;
use sha2::{Digest, Sha256};

use crate::DropReason;
use crate::ids::{GroupId, Realm, SessionId};
pub use body::{Body, Heartbeat, HeartbeatAck, Lookup, LookupAck, Revoke, StepId};
pub(crate) use codec::{Reader, Writer};
pub use mark::Mark;
pub use record::{Given, KeyRecord, RecordKey, Stage};
pub use report::{Claim, ClaimKind, Report, ReportAck};
pub use serve::{Allowed, BadAllowed, MayServe};
pub use volume::{Sealed, Volume};

/// Why bytes are not in the expected format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Malformed {
    /// Shorter than its fields, or longer.
    #[error("length does not fit the contents")]
    Length,
    /// Wrong magic number or version.
    #[error("not a control message of this version")]
    Version,
    /// A field has a value that it cannot have.
    #[error("a field with an impossible value")]
    Field,
}

impl From<Malformed> for DropReason {
    fn from(_: Malformed) -> Self {
        Self::ControlMalformed
    }
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $value:literal,)*) => {
        /// Type of a message, byte 5 of the header.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Kind {
            $($(#[$doc])* $name = $value,)*
        }

        impl Kind {
            /// All types.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];
        }
    };
}

kinds! {
    /// MGE to EU: the requested cookie.
    Cookie = 1,
    /// EU to MGE: its public keys, under a token. Without a cookie it is a request for one.
    Enroll = 2,
    /// MGE to EU: the unit's number, and the MGE's public keys.
    EnrollAck = 3,
    /// EU to MGE: asks for keys. Without a cookie it is a request for one.
    KeyReq = 4,
    /// MGE to EU: the manager's part of the master key; session keys.
    KeyDis = 5,
    /// EU to MGE: has decrypted KEY-DIS.
    Ack = 6,
    /// MGE to EU: one key record.
    Rekey = 7,
    /// EU to MGE: every receive thread accepts the key.
    RekeyAck = 8,
    /// MGE to EU: strict, send nothing under the old key; hitless, forget it.
    Stop = 9,
    /// EU to MGE: done.
    StopAck = 10,
    /// MGE to EU: send under the new key.
    Start = 11,
    /// EU to MGE: done.
    StartAck = 12,
    /// EU to MGE: is alive, and what it has.
    Heartbeat = 13,
    /// MGE to EU: lease, clock, version of the protected prefixes.
    HeartbeatAck = 14,
    /// MGE to EU: the unit is removed from a group, or from all.
    Revoke = 15,
    /// EU to MGE: done.
    RevokeAck = 16,
    /// EU to MGE: asks for protected prefixes.
    Lookup = 17,
    /// MGE to EU: one page of them.
    LookupAck = 18,
    /// MGE to EU: a hint, or a refusal with its proof.
    Error = 19,
    /// EU to MGE: which terminals it serves, in parts.
    Report = 20,
    /// MGE to EU: a part has arrived.
    ReportAck = 21,
}

/// The first 40 bytes of every message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    /// Type.
    pub kind: Kind,
    /// The manager's realm.
    pub realm: Realm,
    /// The session.
    pub session: SessionId,
    /// Sequence number. Each direction of a session uses a number once.
    pub sequence: u64,
}

/// A datagram whose header is valid.
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    /// The header.
    pub header: Header,
    /// All bytes, header included.
    pub datagram: &'a [u8],
    /// The bytes after the header.
    pub body: &'a [u8],
}

/// A protected prefix of the realm, to which nothing is sent in clear.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProtectedPrefix {
    /// The prefix.
    pub prefix: IpNet,
    /// Numbers of the groups that may carry it; at most [`MAX_GROUPS`](Self::MAX_GROUPS).
    pub groups: Vec<GroupId>,
}

impl Header {
    /// Creates the header of a message outside of any session.
    pub fn outside(kind: Kind, realm: Realm) -> Self {
        Self {
            kind,
            realm,
            session: SessionId(0),
            sequence: 0,
        }
    }

    /// Returns its bytes, for a datagram of `length` bytes.
    pub fn encode(&self, length: usize) -> [u8; HEADER_LEN] {
        let mut out = [0; HEADER_LEN];
        out[..4].copy_from_slice(&MAGIC);
        out[4] = VERSION;
        out[5] = self.kind as u8;
        out[6] = SUITE;
        out[8..10].copy_from_slice(&u16::try_from(length).unwrap_or(u16::MAX).to_be_bytes());
        out[12..20].copy_from_slice(&self.realm.0.to_be_bytes());
        out[20..28].copy_from_slice(&self.session.0.to_be_bytes());
        out[28..36].copy_from_slice(&self.sequence.to_be_bytes());
        out
    }

    /// Returns a datagram of this header and body.
    pub fn datagram(&self, body: &[u8]) -> Vec<u8> {
        let mut out = Vec::with_capacity(HEADER_LEN + body.len());
        out.extend_from_slice(&self.encode(HEADER_LEN + body.len()));
        out.extend_from_slice(body);
        out
    }
}

impl<'a> Message<'a> {
    /// Parses the header of a datagram.
    pub fn parse(datagram: &'a [u8]) -> Result<Self, Malformed> {
        if datagram.len() > MAX_DATAGRAM {
            return Err(Malformed::Length);
        }
        let mut r = Reader::new(datagram);
        if r.array::<4>()? != MAGIC || r.u8()? != VERSION {
            return Err(Malformed::Version);
        }
        let kind = Kind::try_from(r.u8()?)?;
        let (suite, flags) = (r.u8()?, r.u8()?);
        let (length, fragment) = (r.u16()?, r.u16()?);
        let header = Header {
            kind,
            realm: Realm(r.u64()?),
            session: SessionId(r.u64()?),
            sequence: r.u64()?,
        };
        if r.u32()? != 0 || suite != SUITE || flags != 0 || fragment != 0 {
            return Err(Malformed::Field);
        }
        if usize::from(length) != datagram.len() {
            return Err(Malformed::Length);
        }
        Ok(Self {
            header,
            datagram,
            body: r.rest(),
        })
    }
}

impl TryFrom<u8> for Kind {
    type Error = Malformed;

    fn try_from(value: u8) -> Result<Self, Malformed> {
        Self::ALL
            .iter()
            .copied()
            .find(|k| *k as u8 == value)
            .ok_or(Malformed::Field)
    }
}

impl ProtectedPrefix {
    /// How many groups one prefix can name.
    pub const MAX_GROUPS: usize = 64;
    /// How many protected prefixes a realm can have.
    pub const MAX_PREFIXES: u32 = 65_536;

    /// Returns a number that identifies this list of prefixes; never 0.
    pub(crate) fn version(all: &[Self]) -> u64 {
        let mut hash = Sha256::new();
        for prefix in all {
            let mut w = Writer::new();
            prefix.write(&mut w);
            hash.update(w.as_slice());
        }
        let hash: [u8; 32] = hash.finalize().into();
        let [a, b, c, d, e, f, g, h, ..] = hash;
        u64::from_be_bytes([a, b, c, d, e, f, g, h]).max(1)
    }

    fn write(&self, w: &mut Writer) {
        report::write_prefix(w, 0, &self.prefix);
        let groups = self.groups.get(..Self::MAX_GROUPS).unwrap_or(&self.groups);
        w.u8(u8::try_from(groups.len()).unwrap_or(u8::MAX));
        groups.iter().for_each(|g| w.u32(g.0));
    }

    /// Reads what is behind the family.
    fn read(r: &mut Reader<'_>, family: u8) -> Result<Self, Malformed> {
        let prefix = report::read_prefix(r, family)?;
        let count = usize::from(r.u8()?);
        if count > Self::MAX_GROUPS {
            return Err(Malformed::Field);
        }
        let groups = (0..count)
            .map(|_| r.u32().map(GroupId))
            .collect::<Result<_, _>>()?;
        Ok(Self { prefix, groups })
    }

    fn wire_len(&self) -> usize {
        let addr = if self.prefix.addr().is_ipv4() { 4 } else { 16 };
        3 + addr + 4 * self.groups.len().min(Self::MAX_GROUPS)
    }
}

/// Length of the longest datagram, header included. It passes every IPv6 path without
/// fragmentation.
pub const MAX_DATAGRAM: usize = 1200;
/// Length of the header.
pub const HEADER_LEN: usize = 40;
/// Length of the authentication tag of sealed messages.
pub const TAG_LEN: usize = 16;
/// The manager's default UDP port.
pub const DEFAULT_PORT: u16 = 4747;
const MAGIC: [u8; 4] = *b"FPN1";
const VERSION: u8 = 1;
/// RSA-OAEP, RSA-PSS, X25519, HKDF-SHA-256; MISTY1-CTR and HMAC-SHA-256-128 for control messages.
const SUITE: u8 = 1;

#[cfg(test)]
mod tests;
