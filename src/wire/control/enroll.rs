//! ENROLL and its answer. Two public keys and a signature do not fit into one datagram, so each
//! message has two parts.

use super::register::Cookie;
use super::{Malformed, Reader, Writer};
use crate::ids::EuId;
use crate::ids::TokenId;

/// ENROLL without its header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enroll {
    /// The cookie.
    pub cookie: Cookie,
    /// The token.
    pub token: TokenId,
    /// Which part.
    pub part: EnrollPart,
    /// HMAC-SHA-256-128 under the token's secret over everything before it, header included.
    pub mac: [u8; 16],
}

/// A part of ENROLL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EnrollPart {
    /// The first.
    Sign(SignPart),
    /// The second: the encryption key, DER SubjectPublicKeyInfo.
    Encrypt(Vec<u8>),
}

/// A signing key, with its signature over itself and the encryption key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignPart {
    /// The signing key, DER SubjectPublicKeyInfo.
    pub sign_spki: Vec<u8>,
    /// SHA-256 of the encryption key's SubjectPublicKeyInfo.
    pub encrypt_hash: [u8; 32],
    /// RSA-PSS.
    pub signature: Vec<u8>,
}

/// ENROLL-ACK without its header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnrollAck {
    /// The token.
    pub token: TokenId,
    /// Which part.
    pub part: EnrollAckPart,
    /// HMAC-SHA-256-128 under the token's secret over everything before it, header included.
    pub mac: [u8; 16],
}

/// A part of ENROLL-ACK.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EnrollAckPart {
    /// The first: the unit's number; the manager's keys.
    Sign(EuId, SignPart),
    /// The second: the encryption key, DER SubjectPublicKeyInfo.
    Encrypt(Vec<u8>),
}

impl Enroll {
    /// Returns its bytes without the MAC.
    pub fn encode_clear(cookie: &Cookie, token: TokenId, part: &EnrollPart) -> Vec<u8> {
        let mut w = Writer::new();
        w.bytes(cookie);
        w.bytes(&token.0);
        match part {
            EnrollPart::Sign(part) => {
                w.u8(0);
                part.write(&mut w);
            }
            EnrollPart::Encrypt(spki) => {
                w.u8(1);
                w.long(spki);
            }
        }
        w.as_slice().to_vec()
    }

    /// Parses a body.
    pub fn decode(body: &[u8]) -> Result<Self, Malformed> {
        let mut r = Reader::new(body);
        let (cookie, token) = (r.array()?, TokenId(r.array()?));
        let part = match r.u8()? {
            0 => EnrollPart::Sign(SignPart::read(&mut r)?),
            1 => EnrollPart::Encrypt(r.long()?.to_vec()),
            _ => return Err(Malformed::Field),
        };
        let mac = r.array()?;
        r.end()?;
        Ok(Self {
            cookie,
            token,
            part,
            mac,
        })
    }
}

impl EnrollAck {
    /// Returns its bytes without the MAC.
    pub fn encode_clear(token: TokenId, part: &EnrollAckPart) -> Vec<u8> {
        let mut w = Writer::new();
        w.bytes(&token.0);
        match part {
            EnrollAckPart::Sign(eu, part) => {
                w.u8(0);
                w.u32(eu.0);
                part.write(&mut w);
            }
            EnrollAckPart::Encrypt(spki) => {
                w.u8(1);
                w.long(spki);
            }
        }
        w.as_slice().to_vec()
    }

    /// Parses a body.
    pub fn decode(body: &[u8]) -> Result<Self, Malformed> {
        let mut r = Reader::new(body);
        let token = TokenId(r.array()?);
        let part = match r.u8()? {
            0 => EnrollAckPart::Sign(EuId(r.u32()?), SignPart::read(&mut r)?),
            1 => EnrollAckPart::Encrypt(r.long()?.to_vec()),
            _ => return Err(Malformed::Field),
        };
        let mac = r.array()?;
        r.end()?;
        Ok(Self { token, part, mac })
    }
}

impl SignPart {
    fn write(&self, w: &mut Writer) {
        w.long(&self.sign_spki);
        w.bytes(&self.encrypt_hash);
        w.long(&self.signature);
    }

    fn read(r: &mut Reader<'_>) -> Result<Self, Malformed> {
        Ok(Self {
            sign_spki: r.long()?.to_vec(),
            encrypt_hash: r.array()?,
            signature: r.long()?.to_vec(),
        })
    }
}
