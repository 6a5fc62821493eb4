//! COOKIE, KEY-REQ, KEY-DIS and ERROR: the messages that are sent outside of a session.

use zeroize::Zeroizing;

use super::{KeyRecord, Malformed, Mark, Reader, Writer};
use crate::ids::{EuId, SenderId};
use crate::secret::Secret;
use crate::time::Pseudotime;

/// A cookie. It is bound to an address and valid for 10 s; only the manager that made it can read
/// it.
pub type Cookie = [u8; COOKIE_LEN];

/// A pass, with which a registered unit proves itself the next time before any RSA operation; see
/// `crypto/pass.rs`.
#[derive(Clone)]
pub struct Pass {
    /// Identifies the unit to the manager, and to nobody else.
    pub handle: [u8; HANDLE_LEN],
    /// The key that proofs are made with.
    pub key: Secret<16>,
}

/// A cookie or, if it is all zero, the request for one: the body of COOKIE, and of KEY-REQ and
/// ENROLL without a cookie. An answer is as long as its request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CookieBody {
    /// The cookie.
    pub cookie: Cookie,
    /// Chosen by the asker, so that nobody who does not see the request can answer it.
    pub nonce: [u8; 16],
    /// In an answer, how long to wait, in milliseconds, before asking for another cookie; 0 means
    /// that this one can be used now. 0 in a request.
    pub wait_ms: u32,
    /// In a request, a proof of who asks, if there is one. 0 in an answer.
    pub proof: [u8; PROOF_LEN],
}

/// KEY-REQ without its header, as it is sent.
#[derive(Clone, Copy, Debug)]
pub struct KeyReq<'a> {
    /// The cookie.
    pub cookie: Cookie,
    /// RSA-OAEP(MGE){r1}.
    pub c1: &'a [u8],
    /// [`KeyReqInner`] under r1, and the tag.
    pub sealed: &'a [u8],
    /// Bytes before `sealed`, header not included.
    pub clear: &'a [u8],
    /// Who asks, if that can be proved without RSA. Decides about the place in the queue and about
    /// nothing else.
    pub proof: [u8; PROOF_LEN],
}

/// The plaintext of a KEY-REQ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyReqInner {
    /// Who asks.
    pub eu: EuId,
    /// Random, new in each request.
    pub nonce: [u8; 16],
    /// Ephemeral X25519 key.
    pub x25519: [u8; 32],
    /// Suites for data packets that the unit supports: bit n is the suite with number n.
    pub suites: u32,
    /// Number of sender ids that the unit wants.
    pub queues: u16,
    /// The newest mark that the unit knows.
    pub mark: Mark,
    /// RSA-PSS by the EU.
    pub signature: Vec<u8>,
}

/// KEY-DIS without its header, as it is sent.
#[derive(Clone, Copy, Debug)]
pub struct KeyDis<'a> {
    /// RSA-OAEP(EU){seed}.
    pub c2: &'a [u8],
    /// Ephemeral X25519 key.
    pub x25519: [u8; 32],
    /// RSA-PSS by the MGE.
    pub signature: &'a [u8],
    /// [`KeyDisInner`] under the control key, and the tag.
    pub sealed: &'a [u8],
    /// Bytes before `sealed`, header not included.
    pub clear: &'a [u8],
}

/// The plaintext of a KEY-DIS.
#[derive(Clone)]
pub struct KeyDisInner {
    /// Lease in milliseconds, counted from when the KEY-REQ was sent.
    pub lease_ms: u32,
    /// The manager's clock.
    pub pseudotime: Pseudotime,
    /// First of the unit's sender ids.
    pub sender_base: SenderId,
    /// How many sender ids it has.
    pub queues: u16,
    /// Version of the realm's protected prefixes.
    pub policy: u64,
    /// How far the manager's history is.
    pub mark: Mark,
    /// For the next registration.
    pub pass: Pass,
    /// Number of groups of the unit. Records of groups that are not here follow as REKEY.
    pub groups: u16,
    /// Key records.
    pub records: Vec<KeyRecord>,
}

/// Why an ERROR was sent. The proof covers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorCode {
    /// "This session is unknown." Anybody can send it.
    Hint,
    /// The unit was evicted or removed. The only refusal for which a unit forgets its keys.
    Out,
    /// The unit has used up its sender ids of the day.
    TooOften,
    /// The manager has given out its last sender id.
    NoSenderIds,
    /// An enrollment is refused; the sentence says why.
    Enrollment,
    /// The manager runs on an older copy of its database, and an operator has not accepted the unit
    /// yet.
    Restored,
    /// A code that this version does not know: a refusal, and nothing more.
    Other(u8),
}

/// ERROR without its header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorBody {
    /// Why.
    pub code: ErrorCode,
    /// SHA-256 of the refused KEY-REQ, or of the token id and the ENROLL's signature; zero for a
    /// hint.
    pub reference: [u8; 32],
    /// The reason; empty for a hint.
    pub sentence: String,
    /// Proof that the manager sent this: RSA-PSS for a KEY-REQ, HMAC under the token's secret for
    /// an ENROLL; empty for a hint.
    pub proof: Vec<u8>,
}

impl CookieBody {
    /// Its length.
    pub const LEN: usize = COOKIE_LEN + 16 + 4 + PROOF_LEN;

    /// Creates a request for a cookie, without a proof.
    pub fn request(nonce: [u8; 16]) -> Self {
        Self {
            cookie: [0; COOKIE_LEN],
            nonce,
            wait_ms: 0,
            proof: [0; PROOF_LEN],
        }
    }

    /// Creates the answer to this request.
    pub fn answer(&self, cookie: Cookie, wait_ms: u32) -> Self {
        Self {
            cookie,
            nonce: self.nonce,
            wait_ms,
            proof: [0; PROOF_LEN],
        }
    }

    /// Returns true if this asks for a cookie.
    pub fn is_request(&self) -> bool {
        self.cookie == [0; COOKIE_LEN]
    }

    /// Returns its bytes.
    pub fn encode(&self) -> Vec<u8> {
        let wait = self.wait_ms.to_be_bytes();
        [&self.cookie[..], &self.nonce, &wait, &self.proof].concat()
    }

    /// Parses it.
    pub fn decode(body: &[u8]) -> Result<Self, Malformed> {
        let mut r = Reader::new(body);
        let this = Self {
            cookie: r.array()?,
            nonce: r.array()?,
            wait_ms: r.u32()?,
            proof: r.array()?,
        };
        r.end()?;
        let unused = if this.is_request() {
            this.wait_ms == 0
        } else {
            this.proof == [0; PROOF_LEN]
        };
        unused.then_some(this).ok_or(Malformed::Field)
    }
}

impl<'a> KeyReq<'a> {
    /// Returns the part before the sealed one.
    pub fn encode_clear(cookie: &Cookie, c1: &[u8]) -> Vec<u8> {
        let mut w = Writer::new();
        w.bytes(cookie);
        w.long(c1);
        w.as_slice().to_vec()
    }

    /// Parses a body.
    pub fn decode(body: &'a [u8]) -> Result<Self, Malformed> {
        let mut r = Reader::new(body);
        let (cookie, c1) = (r.array()?, r.long()?);
        let rest = r.rest();
        let clear = before(body, rest)?;
        let (sealed, proof) = rest.split_last_chunk().ok_or(Malformed::Length)?;
        Ok(Self {
            cookie,
            c1,
            sealed,
            clear,
            proof: *proof,
        })
    }

    /// Returns a whole KEY-REQ without its proof, which is what its sender has signed and sealed,
    /// and what is hashed.
    pub fn without_proof(datagram: &[u8]) -> &[u8] {
        datagram
            .split_last_chunk::<PROOF_LEN>()
            .map_or(datagram, |(request, _)| request)
    }
}

impl KeyReqInner {
    /// Returns its bytes without the signature, which is what is signed.
    pub fn encode_unsigned(&self) -> Vec<u8> {
        let mut w = Writer::new();
        w.u32(self.eu.0);
        w.bytes(&self.nonce);
        w.bytes(&self.x25519);
        w.u32(self.suites);
        w.u16(self.queues);
        w.bytes(self.mark.as_bytes());
        w.as_slice().to_vec()
    }

    /// Returns its bytes, to be sealed.
    pub fn encode(&self) -> Vec<u8> {
        let mut out = self.encode_unsigned();
        out.extend_from_slice(&self.signature);
        out
    }

    /// Parses it.
    pub fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut r = Reader::new(bytes);
        Ok(Self {
            eu: EuId(r.u32()?),
            nonce: r.array()?,
            x25519: r.array()?,
            suites: r.u32()?,
            queues: r.u16()?,
            mark: Mark::new(r.array()?),
            signature: r.rest().to_vec(),
        })
    }
}

impl<'a> KeyDis<'a> {
    /// Returns the part before the sealed one.
    pub fn encode_clear(c2: &[u8], x25519: &[u8; 32], signature: &[u8]) -> Vec<u8> {
        let mut w = Writer::new();
        w.long(c2);
        w.bytes(x25519);
        w.long(signature);
        w.as_slice().to_vec()
    }

    /// Parses a body.
    pub fn decode(body: &'a [u8]) -> Result<Self, Malformed> {
        let mut r = Reader::new(body);
        let (c2, x25519, signature) = (r.long()?, r.array()?, r.long()?);
        let sealed = r.rest();
        Ok(Self {
            c2,
            x25519,
            signature,
            sealed,
            clear: before(body, sealed)?,
        })
    }
}

impl KeyDisInner {
    /// Its length without records.
    pub const FIXED_LEN: usize = 70;

    /// Returns its bytes, to be sealed.
    pub fn encode(&self) -> Zeroizing<Vec<u8>> {
        let mut w = Writer::new();
        w.u32(self.lease_ms);
        w.u64(self.pseudotime.0);
        w.u32(self.sender_base.0);
        w.u16(self.queues);
        w.u64(self.policy);
        w.bytes(self.mark.as_bytes());
        w.bytes(&self.pass.handle);
        w.bytes(self.pass.key.expose());
        w.u16(self.groups);
        w.u16(u16::try_from(self.records.len()).unwrap_or(u16::MAX));
        self.records.iter().for_each(|record| record.write(&mut w));
        w.finish()
    }

    /// Parses it.
    pub fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut r = Reader::new(bytes);
        let (lease_ms, pseudotime) = (r.u32()?, Pseudotime(r.u64()?));
        let (sender_base, queues) = (SenderId(r.u32()?), r.u16()?);
        let (policy, mark) = (r.u64()?, Mark::new(r.array()?));
        let pass = Pass {
            handle: r.array()?,
            key: Secret::new(r.array()?),
        };
        let (groups, count) = (r.u16()?, r.u16()?);
        let records = (0..count)
            .map(|_| KeyRecord::read(&mut r))
            .collect::<Result<_, _>>()?;
        r.end()?;
        if queues == 0 || count > groups {
            return Err(Malformed::Field);
        }
        Ok(Self {
            lease_ms,
            pseudotime,
            sender_base,
            queues,
            policy,
            mark,
            pass,
            groups,
            records,
        })
    }
}

impl ErrorBody {
    /// Creates the hint "this session is unknown".
    pub fn hint() -> Self {
        Self {
            code: ErrorCode::Hint,
            reference: [0; 32],
            sentence: String::new(),
            proof: Vec::new(),
        }
    }

    /// Returns its bytes without the proof, which is what is proved.
    pub fn encode_unproved(&self) -> Vec<u8> {
        let mut w = Writer::new();
        w.u8(self.code.number());
        w.bytes(&self.reference);
        w.text(&self.sentence, MAX_SENTENCE);
        w.as_slice().to_vec()
    }

    /// Returns its bytes.
    pub fn encode(&self) -> Vec<u8> {
        let mut out = self.encode_unproved();
        out.extend_from_slice(&self.proof);
        out
    }

    /// Parses it.
    pub fn decode(body: &[u8]) -> Result<Self, Malformed> {
        let mut r = Reader::new(body);
        let error = Self {
            code: ErrorCode::of(r.u8()?),
            reference: r.array()?,
            sentence: r.text(MAX_SENTENCE)?,
            proof: r.rest().to_vec(),
        };
        if error.code == ErrorCode::Hint && error != Self::hint() {
            return Err(Malformed::Field);
        }
        Ok(error)
    }
}

impl ErrorCode {
    /// Returns its number on the wire.
    pub fn number(self) -> u8 {
        match self {
            Self::Hint => 0,
            Self::Out => 1,
            Self::TooOften => 2,
            Self::NoSenderIds => 3,
            Self::Enrollment => 4,
            Self::Restored => 5,
            Self::Other(number) => number,
        }
    }

    /// Returns the code with this number.
    pub fn of(number: u8) -> Self {
        match number {
            0 => Self::Hint,
            1 => Self::Out,
            2 => Self::TooOften,
            3 => Self::NoSenderIds,
            4 => Self::Enrollment,
            5 => Self::Restored,
            _ => Self::Other(number),
        }
    }
}

fn before<'a>(body: &'a [u8], rest: &[u8]) -> Result<&'a [u8], Malformed> {
    body.get(..body.len() - rest.len()).ok_or(Malformed::Length)
}

/// Length of a cookie.
pub const COOKIE_LEN: usize = 24;

/// Length of the handle of a pass.
pub const HANDLE_LEN: usize = 8;
/// Length of a proof, at the end of a KEY-REQ and of a request for a cookie: handle, then MAC. All
/// zero if there is no proof.
pub const PROOF_LEN: usize = 16;
const MAX_SENTENCE: usize = 200;
