//! Search packets: ICMP or ICMPv6 echo packets with a payload of fixed size (docs/protocol.md section 6).
//!
//! | bytes | field | |
//! |---|---|---|
//! | 0..4 | magic | `FPNS` |
//! | 4 | version | 1 |
//! | 5 | flags | 1 in a probe of the path MTU, otherwise zero |
//! | 6..8 | size | in a probe: the length of the request with its IP header; otherwise zero |
//! | 8..16 | time | pseudotime of the search |
//! | 16..32 | nonce | random, one for each search |
//! | 32..96 | tags | 8 of 8 bytes, in random order, random where the unit has no group |
//! | 96..208 | slots | 4 of 28 bytes: role 1, zero 3, SPI 4, sender id 4, MAC 16; all zero if empty |
//!
//! A tag is the first 8 bytes of HMAC-SHA-256(search key, `fpn tag` ‖ time ‖ nonce ‖ addresses). A MAC is
//! the first 16 bytes of HMAC-SHA-256(search key, `fpn slot` ‖ addresses ‖ every byte of the payload
//! before the MAC). The addresses are those of the request, in a reply too: family (4 or 6), source,
//! destination, each followed by zeros up to 16 bytes.
//!
//! Numbers are big-endian. Everything before the slots is the *head*: the searching unit writes it and
//! nobody changes it. There are **eight tags** because a unit has one for each group, two while its key
//! changes, and few units are in more than four groups; those choose the best by priority. There are **four
//! slots** because each unit behind the searching one needs one, and even three units in a row are unusual.
//! The whole packet has 236 or 256 bytes, which every MTU allows, and no change on the way changes a length.
//!
//! The request of a *probe* is followed by zeros up to its size. Its reply is not: it has the request's
//! head, and so confirms that a packet of that size has arrived.

use crate::ids::{SenderId, Spi};
use crate::time::Pseudotime;
use crate::wire::echo::{ECHO_LEN, Echo, EchoError, EchoKind};

/// One tag.
pub type Tag = [u8; TAG_LEN];

/// Why bytes are not a search packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SearchError {
    /// Not an echo packet.
    #[error("search packet: {0}")]
    Echo(#[from] EchoError),
    /// The payload has the wrong length.
    #[error("search payload has {0} bytes, not {PAYLOAD_LEN}")]
    Length(usize),
    /// A probe is not as long as it says, or something else than zeros fills it up.
    #[error("probe of {0} bytes that is filled up in another way")]
    Padding(u16),
    /// The payload does not start with the magic.
    #[error("search payload does not start with FPNS")]
    Magic,
    /// The version is not known to this code.
    #[error("search payload of version {0}, not {VERSION}")]
    Version(u8),
    /// Bits that must be zero are not.
    #[error("search payload with unknown flags")]
    Flags,
    /// A slot has an unknown role, or is not empty behind an empty one.
    #[error("search payload: slot {0} is not well-formed")]
    Slot(usize),
}

/// The role that a unit gives itself in its slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Role {
    /// It serves the searched terminal.
    End = 1,
    /// It is on the way.
    Transit = 2,
}

/// What one unit adds to a search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Its role.
    pub role: Role,
    /// Identifies the group (and epoch) whose key made the MAC.
    pub spi: Spi,
    /// One of the unit's sender ids, by which it recognises its own slot.
    pub sender: SenderId,
    /// Covers everything before it, and the addresses.
    pub mac: [u8; MAC_LEN],
}

/// The payload of a search packet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payload {
    /// When the search began.
    pub time: Pseudotime,
    /// Identifies the search.
    pub nonce: [u8; NONCE_LEN],
    /// Proofs of membership, hidden among random ones.
    pub tags: [Tag; TAGS],
    /// In a probe of the path MTU, the length of the request's packet.
    pub size: Option<u16>,
    slots: Vec<Slot>,
}

/// A search packet: an echo and its payload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchPacket {
    /// Addresses, direction, identifier.
    pub echo: Echo,
    /// The payload.
    pub payload: Payload,
}

/// Returns true if `packet` is an echo packet, not fragmented, whose payload starts with the magic.
/// The searcher checks the rest. For the data path: allocates nothing.
pub fn is_search(packet: &[u8]) -> bool {
    let (icmp, request, reply) = match packet.first().map(|b| b >> 4) {
        Some(4) => {
            let Some(header) = packet.first_chunk::<20>() else {
                return false;
            };
            let fragment = u16::from_be_bytes([header[6], header[7]]) & 0x3fff;
            if header[9] != 1 || fragment != 0 {
                return false;
            }
            (usize::from(header[0] & 15) * 4, 8, 0)
        }
        Some(6) if packet.get(6) == Some(&58) => (40, 128, 129),
        _ => return false,
    };
    let kind = packet.get(icmp).copied();
    (kind == Some(request) || kind == Some(reply))
        && packet
            .get(icmp + 8..)
            .is_some_and(|p| p.starts_with(&MAGIC))
}

impl SearchPacket {
    /// A whole, well-formed search packet.
    ///
    /// # Errors
    /// Names what is wrong.
    pub fn parse(packet: &[u8]) -> Result<Self, SearchError> {
        let (echo, bytes) = Echo::parse(packet)?;
        let (payload, padding) = Payload::parse_padded(bytes)?;
        let is_clean = || padding.iter().all(|byte| *byte == 0);
        match (payload.size, echo.kind) {
            (Some(size), EchoKind::Request) if usize::from(size) != packet.len() || !is_clean() => {
                return Err(SearchError::Padding(size));
            }
            (Some(_), EchoKind::Request) => {}
            _ if !padding.is_empty() => return Err(SearchError::Length(bytes.len())),
            _ => {}
        }
        Ok(Self { echo, payload })
    }

    /// The bytes of a new packet, from the IP header on.
    ///
    /// # Errors
    /// If the addresses are of two families, or if a probe has more bytes than its size.
    pub fn build(&self) -> Result<Vec<u8>, SearchError> {
        let payload = self.payload.to_bytes();
        let (Some(size), EchoKind::Request) = (self.payload.size, self.echo.kind) else {
            return Ok(self.echo.build(&payload)?);
        };
        let headers = if self.echo.src.is_ipv4() { 20 } else { 40 } + ECHO_LEN;
        let padded = usize::from(size).saturating_sub(headers);
        if padded < PAYLOAD_LEN {
            return Err(SearchError::Length(padded));
        }
        let mut payload = payload.to_vec();
        payload.resize(padded, 0);
        Ok(self.echo.build(&payload)?)
    }

    /// Writes this payload over that of `packet`, of which `self` was parsed, and sets its checksum; the rest stays as
    /// it is.
    ///
    /// # Errors
    /// If `packet` is no such packet.
    pub fn write_to(&self, packet: &mut [u8]) -> Result<(), SearchError> {
        Ok(Echo::replace_payload(packet, &self.payload.to_bytes())?)
    }
}

impl Payload {
    /// Creates a payload with empty slots.
    pub fn new(time: Pseudotime, nonce: [u8; NONCE_LEN], tags: [Tag; TAGS]) -> Self {
        Self {
            time,
            nonce,
            tags,
            size: None,
            slots: Vec::new(),
        }
    }

    /// Reads a payload and returns it with the bytes that follow.
    fn parse_padded(bytes: &[u8]) -> Result<(Self, &[u8]), SearchError> {
        let (bytes, padding) = take::<PAYLOAD_LEN>(bytes)?;
        Ok((Self::parse(bytes)?, padding))
    }

    /// Reads a payload.
    ///
    /// # Errors
    /// Names what is wrong.
    pub fn parse(bytes: &[u8]) -> Result<Self, SearchError> {
        let bytes: &[u8; PAYLOAD_LEN] = bytes
            .try_into()
            .map_err(|_| SearchError::Length(bytes.len()))?;
        let (magic, rest) = take::<4>(bytes)?;
        let (version, rest) = take::<1>(rest)?;
        let (flags, rest) = take::<1>(rest)?;
        let (size, rest) = take::<2>(rest)?;
        let (time, rest) = take::<8>(rest)?;
        let (nonce, mut rest) = take::<NONCE_LEN>(rest)?;
        if *magic != MAGIC {
            return Err(SearchError::Magic);
        }
        if *version != [VERSION] {
            return Err(SearchError::Version(version[0]));
        }
        let size = match (flags, u16::from_be_bytes(*size)) {
            ([0], 0) => None,
            ([PROBE], size) => Some(size),
            _ => return Err(SearchError::Flags),
        };
        let mut payload = Self::new(
            Pseudotime(u64::from_be_bytes(*time)),
            *nonce,
            [[0; TAG_LEN]; TAGS],
        );
        payload.size = size;
        for tag in &mut payload.tags {
            let (bytes, after) = take::<TAG_LEN>(rest)?;
            (*tag, rest) = (*bytes, after);
        }
        let mut ended = false;
        for index in 0..SLOTS {
            let (bytes, after) = take::<SLOT_LEN>(rest)?;
            rest = after;
            if *bytes == [0; SLOT_LEN] {
                ended = true;
            } else if ended {
                return Err(SearchError::Slot(index));
            } else {
                let slot = Slot::parse(bytes).ok_or(SearchError::Slot(index))?;
                payload.slots.push(slot);
            }
        }
        Ok(payload)
    }

    /// Returns the bytes of the payload.
    pub fn to_bytes(&self) -> [u8; PAYLOAD_LEN] {
        let mut bytes = [0; PAYLOAD_LEN];
        let [s0, s1] = self.size.unwrap_or_default().to_be_bytes();
        let flags = if self.size.is_some() { PROBE } else { 0 };
        let head = [
            &MAGIC[..],
            &[VERSION, flags, s0, s1],
            &self.time.0.to_be_bytes(),
            &self.nonce,
            self.tags.as_flattened(),
        ];
        let slots: Vec<[u8; SLOT_LEN]> = self.slots.iter().map(|s| s.to_bytes()).collect();
        let parts = head
            .into_iter()
            .chain(slots.iter().map(<[u8; SLOT_LEN]>::as_slice));
        for (to, from) in bytes.iter_mut().zip(parts.flatten()) {
            *to = *from;
        }
        bytes
    }

    /// Returns the head, which the searching unit wrote: the bytes before the slots.
    pub fn head(&self) -> [u8; HEAD_LEN] {
        let bytes = self.to_bytes();
        *bytes.first_chunk().unwrap_or(&[0; HEAD_LEN])
    }

    /// Returns the filled slots, in the order in which they were added.
    pub fn slots(&self) -> &[Slot] {
        &self.slots
    }

    /// Fills the next slot. `mac` is given everything before the slot's MAC. Returns false if no
    /// slot is free.
    pub fn add_slot(
        &mut self,
        role: Role,
        spi: Spi,
        sender: SenderId,
        mac: impl FnOnce(&[u8]) -> [u8; MAC_LEN],
    ) -> bool {
        let index = self.slots.len();
        if index >= SLOTS {
            return false;
        }
        self.slots.push(Slot {
            role,
            spi,
            sender,
            mac: [0; MAC_LEN],
        });
        let mac = mac(self.before_mac(&self.to_bytes(), index));
        if let Some(slot) = self.slots.last_mut() {
            slot.mac = mac;
        }
        true
    }

    /// Returns what the MAC of slot `index` covers: every byte of the payload before it.
    pub fn before_mac<'a>(&self, bytes: &'a [u8; PAYLOAD_LEN], index: usize) -> &'a [u8] {
        let end = HEAD_LEN + index * SLOT_LEN + SLOT_LEN - MAC_LEN;
        bytes.get(..end).unwrap_or(bytes)
    }
}

impl Slot {
    fn parse(bytes: &[u8; SLOT_LEN]) -> Option<Self> {
        let (head, rest) = bytes.split_first_chunk::<4>()?;
        let (spi, rest) = rest.split_first_chunk::<4>()?;
        let (sender, rest) = rest.split_first_chunk::<4>()?;
        let role = match head {
            [1, 0, 0, 0] => Role::End,
            [2, 0, 0, 0] => Role::Transit,
            _ => return None,
        };
        Some(Self {
            role,
            spi: Spi(u32::from_be_bytes(*spi)),
            sender: SenderId(u32::from_be_bytes(*sender)),
            mac: rest.try_into().ok()?,
        })
    }

    fn to_bytes(self) -> [u8; SLOT_LEN] {
        let mut bytes = [0; SLOT_LEN];
        bytes[0] = self.role as u8;
        bytes[4..8].copy_from_slice(&self.spi.0.to_be_bytes());
        bytes[8..12].copy_from_slice(&self.sender.0.to_be_bytes());
        bytes[12..].copy_from_slice(&self.mac);
        bytes
    }
}

fn take<const N: usize>(bytes: &[u8]) -> Result<(&[u8; N], &[u8]), SearchError> {
    bytes
        .split_first_chunk()
        .ok_or(SearchError::Length(bytes.len()))
}

/// First bytes of the payload.
pub const MAGIC: [u8; 4] = *b"FPNS";
/// The only version so far.
pub const VERSION: u8 = 1;
/// Tags of a payload.
pub const TAGS: usize = 8;
/// Bytes of a tag.
pub const TAG_LEN: usize = 8;
/// Slots of a payload.
pub const SLOTS: usize = 4;
/// Bytes of a slot.
pub const SLOT_LEN: usize = 12 + MAC_LEN;
/// Bytes of a slot's MAC.
pub const MAC_LEN: usize = 16;
/// Bytes of a nonce.
pub const NONCE_LEN: usize = 16;
/// Bytes before the slots.
pub const HEAD_LEN: usize = 32 + TAGS * TAG_LEN;
/// The flag of a probe of the path MTU.
const PROBE: u8 = 1;
/// Bytes of the whole payload.
pub const PAYLOAD_LEN: usize = HEAD_LEN + SLOTS * SLOT_LEN;

#[cfg(test)]
mod tests;
