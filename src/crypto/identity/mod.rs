//! RSA identities: a signing key and an encryption key, which always differ.
//!
//! Signatures are RSASSA-PSS and encryption is RSAES-OAEP, both with SHA-256 (RFC 8017). Nothing
//! else is offered.

use std::fmt;

use rand_core::CryptoRng;
use rsa::pkcs8::{
    DecodePrivateKey, DecodePublicKey, EncodePrivateKey, EncodePublicKey, LineEnding,
};
use rsa::traits::{PrivateKeyParts, PublicKeyParts};
use rsa::{Oaep, Pss, RsaPrivateKey, RsaPublicKey};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use super::{Secret, kdf};
use crate::ids::Realm;

/// Both private keys of a manager or of a unit.
pub struct Identity {
    sign: RsaPrivateKey,
    encrypt: RsaPrivateKey,
    public: PublicIdentity,
}

/// Both public keys of a manager or of a unit.
#[derive(Clone, PartialEq, Eq)]
pub struct PublicIdentity {
    sign: RsaPublicKey,
    encrypt: RsaPublicKey,
    sign_spki: Vec<u8>,
    encrypt_spki: Vec<u8>,
    /// For tests with many units: hashes stand in for RSA.
    #[cfg(test)]
    toy: bool,
}

/// SHA-256 over the SHA-256 of the signing key's SPKI and that of the encryption key's (DER), in
/// this order.
///
/// There are two levels so that one key can be checked with only the hash of the other.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint([u8; 32]);

/// What is wrong with a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IdentityError {
    /// Not PKCS#8 PEM, or not an RSA key.
    #[error("not an RSA private key in PKCS#8 PEM")]
    Pem,
    /// Not a SubjectPublicKeyInfo with an RSA key.
    #[error("not an RSA public key")]
    Spki,
    /// Shorter than [`MIN_BITS`] or longer than [`MAX_BITS`].
    #[error("the RSA key has {0} bits, but {MIN_BITS} to {MAX_BITS} are allowed")]
    Size(usize),
    /// The same key for signing and for encryption.
    #[error("the signing key and the encryption key are the same")]
    SameKey,
    /// The generator failed.
    #[error("generating an RSA key failed")]
    Generate,
}

/// A private or public operation failed. Deliberately says nothing more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a cryptographic check failed")]
pub struct CryptoFailed;

impl Identity {
    /// Generates two new keys. Takes from a tenth of a second to several seconds.
    pub fn generate(
        bits: usize,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<Self, IdentityError> {
        if !(MIN_BITS..=MAX_BITS).contains(&bits) {
            return Err(IdentityError::Size(bits));
        }
        let sign = RsaPrivateKey::new(rng, bits).map_err(|_| IdentityError::Generate)?;
        let encrypt = RsaPrivateKey::new(rng, bits).map_err(|_| IdentityError::Generate)?;
        Self::new(sign, encrypt)
    }

    /// Reads both keys, each as PKCS#8 PEM.
    pub fn from_pem(sign: &str, encrypt: &str) -> Result<Self, IdentityError> {
        let read = |pem| RsaPrivateKey::from_pkcs8_pem(pem).map_err(|_| IdentityError::Pem);
        Self::new(read(sign)?, read(encrypt)?)
    }

    /// Returns both keys as PKCS#8 PEM, the signing key first. To be stored with mode 0600.
    pub fn to_pem(&self) -> Result<(Zeroizing<String>, Zeroizing<String>), IdentityError> {
        let pem = |key: &RsaPrivateKey| {
            key.to_pkcs8_pem(LineEnding::LF)
                .map_err(|_| IdentityError::Pem)
        };
        Ok((pem(&self.sign)?, pem(&self.encrypt)?))
    }

    /// Derives a key for the holder's own purposes from both private keys. Whoever has the private
    /// keys gets the same key, always.
    pub(crate) fn derive(&self, label: &str) -> Secret<32> {
        let mut secret = Zeroizing::new(Vec::new());
        for key in [&self.sign, &self.encrypt] {
            // The smaller factor first, so that the result does not depend on how the key was
            // encoded.
            let primes = key.primes().iter();
            let mut primes: Vec<_> = primes
                .map(|p| Zeroizing::new(p.to_be_bytes_trimmed_vartime()))
                .collect();
            primes.sort_by(|a, b| a.cmp(b));
            primes.iter().for_each(|p| secret.extend_from_slice(p));
        }
        kdf::derive(&secret, label, &[])
    }

    /// Returns the public halves.
    pub fn public(&self) -> &PublicIdentity {
        &self.public
    }

    /// Signs the SHA-256 hash of a message with RSASSA-PSS.
    pub(crate) fn sign(
        &self,
        hash: &[u8; 32],
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<Vec<u8>, CryptoFailed> {
        #[cfg(test)]
        if self.public.toy {
            return Ok(toy::sign(&self.public, hash));
        }
        self.sign
            .sign_with_rng(rng, Pss::<Sha256>::new(), hash)
            .map_err(|_| CryptoFailed)
    }

    /// Decrypts 32 bytes with RSAES-OAEP. There is one error for everything that can be wrong.
    pub(crate) fn decrypt(
        &self,
        label: &[u8],
        ciphertext: &[u8],
    ) -> Result<Secret<32>, CryptoFailed> {
        #[cfg(test)]
        if self.public.toy {
            return toy::decrypt(&self.public, label, ciphertext);
        }
        let plain = self
            .encrypt
            .decrypt(Oaep::<Sha256>::new_with_label(label), ciphertext)
            .map_err(|_| CryptoFailed)?;
        let plain = Zeroizing::new(plain);
        Secret::try_from(plain.as_slice()).map_err(|_| CryptoFailed)
    }

    fn new(sign: RsaPrivateKey, encrypt: RsaPrivateKey) -> Result<Self, IdentityError> {
        let public = PublicIdentity::new(sign.to_public_key(), encrypt.to_public_key())?;
        Ok(Self {
            sign,
            encrypt,
            public,
        })
    }
}

impl PublicIdentity {
    /// Reads both keys, each a DER SubjectPublicKeyInfo.
    pub fn from_spki(sign: &[u8], encrypt: &[u8]) -> Result<Self, IdentityError> {
        let read = |der| RsaPublicKey::from_public_key_der(der).map_err(|_| IdentityError::Spki);
        let public = Self::new(read(sign)?, read(encrypt)?)?;
        // A key has only one accepted encoding, because the fingerprint is over the bytes that were
        // sent.
        if public.sign_spki != sign || public.encrypt_spki != encrypt {
            return Err(IdentityError::Spki);
        }
        Ok(public)
    }

    /// Returns the signing key as DER SubjectPublicKeyInfo.
    pub fn sign_spki(&self) -> &[u8] {
        &self.sign_spki
    }

    /// Returns the encryption key as DER SubjectPublicKeyInfo.
    pub fn encrypt_spki(&self) -> &[u8] {
        &self.encrypt_spki
    }

    /// Returns the hash that stands for both keys.
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of_hashes(&sha256(&self.sign_spki), &sha256(&self.encrypt_spki))
    }

    /// Returns the length of a signature by the signing key.
    pub(crate) fn signature_len(&self) -> usize {
        self.sign.size()
    }

    /// Checks an RSASSA-PSS signature over the SHA-256 hash of a message.
    pub(crate) fn verify(&self, hash: &[u8; 32], signature: &[u8]) -> Result<(), CryptoFailed> {
        #[cfg(test)]
        if self.toy {
            let good = toy::sign(self, hash) == signature;
            return good.then_some(()).ok_or(CryptoFailed);
        }
        self.sign
            .verify(Pss::<Sha256>::new(), hash, signature)
            .map_err(|_| CryptoFailed)
    }

    /// Encrypts 32 bytes with RSAES-OAEP.
    pub(crate) fn encrypt(
        &self,
        label: &[u8],
        plain: &Secret<32>,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<Vec<u8>, CryptoFailed> {
        #[cfg(test)]
        if self.toy {
            return Ok(toy::encrypt(self, label, plain));
        }
        let padding = Oaep::<Sha256>::new_with_label(label);
        self.encrypt
            .encrypt(rng, padding, plain.expose())
            .map_err(|_| CryptoFailed)
    }

    fn new(sign: RsaPublicKey, encrypt: RsaPublicKey) -> Result<Self, IdentityError> {
        for key in [&sign, &encrypt] {
            let bits = key.n().bit_width() as usize;
            if !(MIN_BITS..=MAX_BITS).contains(&bits) {
                return Err(IdentityError::Size(bits));
            }
        }
        if sign.n() == encrypt.n() {
            return Err(IdentityError::SameKey);
        }
        let spki = |key: &RsaPublicKey| {
            key.to_public_key_der()
                .map(|der| der.into_vec())
                .map_err(|_| IdentityError::Spki)
        };
        let (sign_spki, encrypt_spki) = (spki(&sign)?, spki(&encrypt)?);
        Ok(Self {
            sign,
            encrypt,
            sign_spki,
            encrypt_spki,
            #[cfg(test)]
            toy: false,
        })
    }
}

#[cfg(test)]
impl Identity {
    /// Turns it into an identity for tests with thousands of units: what it signs and encrypts only
    /// looks like RSA, costs next to nothing, and anybody can forge it.
    pub(crate) fn toy(mut self) -> Self {
        self.public.toy = true;
        self
    }
}

impl Fingerprint {
    /// Creates a fingerprint from its 32 bytes.
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Computes it from the hashes of both keys.
    pub fn of_hashes(sign: &[u8; 32], encrypt: &[u8; 32]) -> Self {
        let mut hash = Sha256::new();
        hash.update(sign);
        hash.update(encrypt);
        Self(hash.finalize().into())
    }

    /// Returns its 32 bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Compares in constant time.
    pub fn ct_eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }

    /// Returns the realm of a manager with this fingerprint: its first eight bytes.
    pub fn realm(&self) -> Realm {
        let [a, b, c, d, e, f, g, h, ..] = self.0;
        Realm(u64::from_be_bytes([a, b, c, d, e, f, g, h]))
    }
}

/// Printed as 64 hexadecimal digits.
impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|b| write!(f, "{b:02x}"))
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl fmt::Debug for PublicIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicIdentity({})", self.fingerprint())
    }
}

pub(crate) fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// Size of a new key in bits.
pub const DEFAULT_BITS: usize = 3072;
/// Size of the shortest accepted key.
pub const MIN_BITS: usize = 2048;
/// Size of the longest accepted key. With it, every message still fits into a datagram.
pub const MAX_BITS: usize = 4096;

#[cfg(test)]
mod toy;
