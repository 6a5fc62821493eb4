//! Suites of data packets: one trait with a batch face, so that a bitsliced cipher fills its lanes across packets.
//!
//! A suite has one key for each segment of 256 counter values of a sender (external re-keying, RFC 8645): made from the
//! sender's key by HKDF-Expand. A packet takes one counter value for each 2,048 bytes of ciphertext begun and never
//! crosses a segment's end, so no key is used for more than 512 KiB.

mod misty1_hmac;

use crate::crypto::Secret;
use crate::keyshare::ring::SuiteId;
use crate::wire::esp::{AAD_LEN, ICV_LEN};

pub use misty1_hmac::Misty1Hmac;

/// Bytes of ciphertext that one counter value stands for.
pub const BYTES_PER_COUNTER: usize = 2048;
/// Counter values of a segment.
pub const SEGMENT: u64 = 256;

/// What a suite does with packets. All of them are done in place.
pub trait Suite {
    /// What one segment's packets are sealed under.
    type Key;

    /// The key of segment `segment` (the counter divided by 256) of the sender with this key.
    fn segment_key(sender: &Secret<32>, segment: u64) -> Self::Key;

    /// Encrypts every text and writes every ICV.
    fn seal(jobs: &mut [SealJob<'_, Self::Key>]);

    /// Checks every ICV, then decrypts the texts of those that hold; the others are left as they came.
    fn open(jobs: &mut [OpenJob<'_, Self::Key>]);
}

/// One packet to seal.
pub struct SealJob<'a, K> {
    /// The key of the packet's segment.
    pub key: &'a K,
    /// The first counter value that the packet takes.
    pub counter: u64,
    /// Authenticated, not encrypted. Bytes 4 to 16 are Seq and IV, the nonce of an AEAD.
    pub aad: [u8; AAD_LEN],
    /// Plaintext in, ciphertext out.
    pub text: &'a mut [u8],
    /// Where the ICV goes.
    pub icv: &'a mut [u8; ICV_LEN],
}

/// One packet to open.
pub struct OpenJob<'a, K> {
    /// The key of the packet's segment.
    pub key: &'a K,
    /// The first counter value that the packet takes.
    pub counter: u64,
    /// Authenticated, not encrypted. Bytes 4 to 16 are Seq and IV, the nonce of an AEAD.
    pub aad: [u8; AAD_LEN],
    /// Ciphertext in, plaintext out if the ICV holds.
    pub text: &'a mut [u8],
    /// The ICV that came with it.
    pub icv: [u8; ICV_LEN],
    /// Set if the ICV holds.
    pub valid: &'a mut bool,
}

/// The key of one segment under whichever suite the group has.
pub enum SegmentKey {
    /// MISTY1-CTR and HMAC-SHA-256-128.
    Misty1Hmac(<Misty1Hmac as Suite>::Key),
}

/// Packets to seal, of any suites.
#[derive(Default)]
pub struct SealBatch<'a> {
    misty1_hmac: Vec<SealJob<'a, <Misty1Hmac as Suite>::Key>>,
}

/// Packets to open, of any suites.
#[derive(Default)]
pub struct OpenBatch<'a> {
    misty1_hmac: Vec<OpenJob<'a, <Misty1Hmac as Suite>::Key>>,
}

impl SegmentKey {
    /// The key of segment `segment` of the sender with this key.
    pub fn derive(suite: SuiteId, sender: &Secret<32>, segment: u64) -> Self {
        match suite {
            SuiteId::Misty1Hmac => Self::Misty1Hmac(Misty1Hmac::segment_key(sender, segment)),
        }
    }
}

impl<'a> SealBatch<'a> {
    /// Adds a packet; see [`SealJob`].
    pub fn push(
        &mut self,
        key: &'a SegmentKey,
        counter: u64,
        aad: [u8; AAD_LEN],
        text: &'a mut [u8],
        icv: &'a mut [u8; ICV_LEN],
    ) {
        match key {
            SegmentKey::Misty1Hmac(key) => self.misty1_hmac.push(SealJob {
                key,
                counter,
                aad,
                text,
                icv,
            }),
        }
    }

    /// Seals all of them.
    pub fn seal(mut self) {
        Misty1Hmac::seal(&mut self.misty1_hmac);
    }
}

impl<'a> OpenBatch<'a> {
    /// Adds a packet; see [`OpenJob`].
    pub fn push(
        &mut self,
        key: &'a SegmentKey,
        counter: u64,
        aad: [u8; AAD_LEN],
        text: &'a mut [u8],
        icv: [u8; ICV_LEN],
        valid: &'a mut bool,
    ) {
        match key {
            SegmentKey::Misty1Hmac(key) => self.misty1_hmac.push(OpenJob {
                key,
                counter,
                aad,
                text,
                icv,
                valid,
            }),
        }
    }

    /// Opens all of them.
    pub fn open(mut self) {
        Misty1Hmac::open(&mut self.misty1_hmac);
    }
}

/// How many counter values `text_len` bytes of ciphertext take.
pub fn counter_values(text_len: usize) -> u64 {
    text_len.div_ceil(BYTES_PER_COUNTER) as u64
}

#[cfg(test)]
mod tests;
