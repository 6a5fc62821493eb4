//! Contents of the messages that are sealed under a session's control keys.

use ipnet::IpNet;
use zeroize::Zeroizing;

use super::report::{prefix_len, read_prefix, write_prefix};
use super::serve::ALLOWED;
use super::{HEADER_LEN, TAG_LEN};
use super::{
    KeyRecord, Kind, MAX_DATAGRAM, Malformed, Mark, ProtectedPrefix, Reader, Report, ReportAck,
    Sealed, Writer,
};
use crate::ids::{Epoch, GroupId, Rotation};
use crate::time::Pseudotime;

/// The content of a sealed message.
pub enum Body {
    /// EU: HMAC over the hash of the decrypted KEY-DIS.
    Ack([u8; 32]),
    /// MGE: a key record, and a mark that is not older than the write that made its newest key.
    Rekey(Box<KeyRecord>, Mark),
    /// EU: has the key.
    RekeyAck(StepId),
    /// MGE: stop.
    Stop(StepId),
    /// EU: has stopped.
    StopAck(StepId),
    /// MGE: start.
    Start(StepId),
    /// EU: has started.
    StartAck(StepId),
    /// EU: is alive.
    Heartbeat(Heartbeat),
    /// MGE: lease, clock and versions.
    HeartbeatAck(HeartbeatAck),
    /// MGE: the unit is removed.
    Revoke(Revoke),
    /// EU: has forgotten the keys.
    RevokeAck(Revoke),
    /// EU: asks for prefixes.
    Lookup(Lookup),
    /// MGE: a page of prefixes.
    LookupAck(LookupAck),
    /// EU: a part of what it serves.
    Report(Report),
    /// MGE: has the part.
    ReportAck(ReportAck),
}

/// Identifies a step of a rotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StepId {
    /// The group.
    pub group: GroupId,
    /// The rotation's new epoch, e′.
    pub epoch: Epoch,
    /// The rotation.
    pub rotation: Rotation,
}

/// Says that a unit is alive, and what it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heartbeat {
    /// Number of the heartbeat, which the answer repeats.
    pub count: u64,
    /// Digest of the epochs of all its groups.
    pub digest: [u8; 16],
    /// How many groups it has.
    pub groups: u16,
    /// The version of the protected prefixes that it has; 0 for none.
    pub policy: u64,
    /// What it has sealed in its groups.
    pub sealed: Sealed,
}

/// The manager's answer to a heartbeat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeartbeatAck {
    /// Number of the heartbeat that it answers.
    pub count: u64,
    /// The session is over and there is no lease: register again.
    pub register: bool,
    /// Lease in milliseconds, counted from when the heartbeat was sent.
    pub lease_ms: u32,
    /// The manager's clock.
    pub pseudotime: Pseudotime,
    /// Version of the realm's protected prefixes.
    pub policy: u64,
    /// How far the manager's history is.
    pub mark: Mark,
}

/// Says that a unit is removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revoke {
    /// From this group. `None`: from all groups, and the session is over.
    pub group: Option<GroupId>,
}

/// Asks for the realm's protected prefixes. It is as long as the longest answer, so that somebody
/// who sends it from another's address cannot make the manager send more there than was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lookup {
    /// Number of the first wanted prefix.
    pub offset: u32,
}

/// One page of protected prefixes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookupAck {
    /// The version of the list that this page belongs to.
    pub version: u64,
    /// Number of prefixes in all, of both kinds.
    pub total: u32,
    /// Number of the first prefix on this page.
    pub offset: u32,
    /// Some of the protected prefixes. The page has at least one prefix of either kind unless
    /// `offset` is `total`.
    pub prefixes: Vec<ProtectedPrefix>,
    /// Some of the prefixes in which the unit may serve terminals. In all, they come behind the
    /// protected ones.
    pub allowed: Vec<IpNet>,
}

impl Body {
    /// Returns the message type of this content.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Ack(_) => Kind::Ack,
            Self::Rekey(..) => Kind::Rekey,
            Self::RekeyAck(_) => Kind::RekeyAck,
            Self::Stop(_) => Kind::Stop,
            Self::StopAck(_) => Kind::StopAck,
            Self::Start(_) => Kind::Start,
            Self::StartAck(_) => Kind::StartAck,
            Self::Heartbeat(_) => Kind::Heartbeat,
            Self::HeartbeatAck(_) => Kind::HeartbeatAck,
            Self::Revoke(_) => Kind::Revoke,
            Self::RevokeAck(_) => Kind::RevokeAck,
            Self::Lookup(_) => Kind::Lookup,
            Self::LookupAck(_) => Kind::LookupAck,
            Self::Report(_) => Kind::Report,
            Self::ReportAck(_) => Kind::ReportAck,
        }
    }

    /// Returns the bytes to be sealed.
    pub fn encode(&self) -> Zeroizing<Vec<u8>> {
        let mut w = Writer::new();
        match self {
            Self::Ack(check) => w.bytes(check),
            Self::Rekey(record, mark) => {
                record.write(&mut w);
                w.bytes(mark.as_bytes());
            }
            Self::RekeyAck(c) | Self::Stop(c) | Self::StopAck(c) => c.write(&mut w),
            Self::Start(c) | Self::StartAck(c) => c.write(&mut w),
            Self::Heartbeat(h) => {
                w.u64(h.count);
                w.bytes(&h.digest);
                w.u16(h.groups);
                w.u64(h.policy);
                h.sealed.write(&mut w);
            }
            Self::HeartbeatAck(h) => {
                w.u64(h.count);
                w.u8(u8::from(h.register));
                w.u32(h.lease_ms);
                w.u64(h.pseudotime.0);
                w.u64(h.policy);
                w.bytes(h.mark.as_bytes());
            }
            Self::Revoke(r) | Self::RevokeAck(r) => {
                w.u8(u8::from(r.group.is_none()));
                w.u32(r.group.map_or(0, |g| g.0));
            }
            Self::Lookup(l) => {
                w.u32(l.offset);
                w.bytes(&LOOKUP_PADDING);
            }
            Self::LookupAck(page) => {
                w.u64(page.version);
                w.u32(page.total);
                w.u32(page.offset);
                let count = page.prefixes.len() + page.allowed.len();
                w.u16(u16::try_from(count).unwrap_or(u16::MAX));
                page.prefixes.iter().for_each(|p| p.write(&mut w));
                let allowed = page.allowed.iter();
                allowed.for_each(|prefix| write_prefix(&mut w, ALLOWED, prefix));
            }
            Self::Report(report) => report.write(&mut w),
            Self::ReportAck(ack) => ack.write(&mut w),
        }
        w.finish()
    }

    /// Parses the content of an opened message of this type.
    pub fn decode(kind: Kind, bytes: &[u8]) -> Result<Self, Malformed> {
        let mut r = Reader::new(bytes);
        let body = match kind {
            Kind::Ack => Self::Ack(r.array()?),
            Kind::Rekey => {
                let record = KeyRecord::read(&mut r)?;
                Self::Rekey(Box::new(record), Mark::new(r.array()?))
            }
            Kind::RekeyAck => Self::RekeyAck(StepId::read(&mut r)?),
            Kind::Stop => Self::Stop(StepId::read(&mut r)?),
            Kind::StopAck => Self::StopAck(StepId::read(&mut r)?),
            Kind::Start => Self::Start(StepId::read(&mut r)?),
            Kind::StartAck => Self::StartAck(StepId::read(&mut r)?),
            Kind::Heartbeat => Self::Heartbeat(Heartbeat {
                count: r.u64()?,
                digest: r.array()?,
                groups: r.u16()?,
                policy: r.u64()?,
                sealed: Sealed::read(&mut r)?,
            }),
            Kind::HeartbeatAck => Self::HeartbeatAck(HeartbeatAck {
                count: r.u64()?,
                register: flag(&mut r)?,
                lease_ms: r.u32()?,
                pseudotime: Pseudotime(r.u64()?),
                policy: r.u64()?,
                mark: Mark::new(r.array()?),
            }),
            Kind::Revoke => Self::Revoke(Revoke::read(&mut r)?),
            Kind::RevokeAck => Self::RevokeAck(Revoke::read(&mut r)?),
            Kind::Lookup => {
                let offset = r.u32()?;
                if r.array()? != LOOKUP_PADDING {
                    return Err(Malformed::Field);
                }
                Self::Lookup(Lookup { offset })
            }
            Kind::LookupAck => {
                let (version, total, offset) = (r.u64()?, r.u32()?, r.u32()?);
                let (mut prefixes, mut allowed) = (Vec::new(), Vec::new());
                for _ in 0..r.u16()? {
                    let kind = r.u8()?;
                    if let Some(family) = kind.checked_sub(ALLOWED) {
                        allowed.push(read_prefix(&mut r, family)?);
                    } else if allowed.is_empty() {
                        prefixes.push(ProtectedPrefix::read(&mut r, kind)?);
                    } else {
                        return Err(Malformed::Field);
                    }
                }
                Self::LookupAck(LookupAck {
                    version,
                    total,
                    offset,
                    prefixes,
                    allowed,
                })
            }
            Kind::Report => Self::Report(Report::read(&mut r)?),
            Kind::ReportAck => Self::ReportAck(ReportAck::read(&mut r)?),
            Kind::Cookie
            | Kind::Enroll
            | Kind::EnrollAck
            | Kind::KeyReq
            | Kind::KeyDis
            | Kind::Error => {
                return Err(Malformed::Field);
            }
        };
        r.end()?;
        Ok(body)
    }
}

impl LookupAck {
    /// Returns the page that begins with the prefix of this number.
    pub fn page(
        version: u64,
        protected: &[ProtectedPrefix],
        allowed: &[IpNet],
        offset: usize,
    ) -> Self {
        let total = protected.len() + allowed.len();
        let offset = offset.min(total);
        let mut left = MAX_DATAGRAM - HEADER_LEN - TAG_LEN - 18;
        let mut fits = |length: usize| {
            let fits = length <= left;
            left = if fits { left - length } else { 0 };
            fits
        };
        let rest = protected.get(offset..).unwrap_or_default().iter();
        let prefixes: Vec<_> = rest.take_while(|p| fits(p.wire_len())).cloned().collect();
        let next = (offset + prefixes.len()).checked_sub(protected.len());
        let rest = next
            .and_then(|next| allowed.get(next..))
            .unwrap_or_default();
        let rest = rest.iter().take_while(|prefix| fits(prefix_len(prefix)));
        let allowed = rest.copied().collect();
        Self {
            version,
            total: u32::try_from(total).unwrap_or(u32::MAX),
            offset: u32::try_from(offset).unwrap_or(u32::MAX),
            prefixes,
            allowed,
        }
    }
}

impl StepId {
    fn write(&self, w: &mut Writer) {
        w.u32(self.group.0);
        w.u64(self.epoch.0);
        w.u64(self.rotation.0);
    }

    fn read(r: &mut Reader<'_>) -> Result<Self, Malformed> {
        Ok(Self {
            group: GroupId(r.u32()?),
            epoch: Epoch(r.u64()?),
            rotation: Rotation(r.u64()?),
        })
    }
}

impl Revoke {
    fn read(r: &mut Reader<'_>) -> Result<Self, Malformed> {
        let (all, group) = (flag(r)?, r.u32()?);
        Ok(Self {
            group: (!all).then_some(GroupId(group)),
        })
    }
}

fn flag(r: &mut Reader<'_>) -> Result<bool, Malformed> {
    match r.u8()? {
        0 => Ok(false),
        1 => Ok(true),
        _ => Err(Malformed::Field),
    }
}

const LOOKUP_PADDING: [u8; MAX_DATAGRAM - HEADER_LEN - TAG_LEN - 4] =
    [0; MAX_DATAGRAM - HEADER_LEN - TAG_LEN - 4];
