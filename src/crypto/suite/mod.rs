//! The suites for data packets: one trait with a batch interface, so that a bitsliced cipher fills
//! its lanes across packets.
//!
//! A suite has one key for each segment of 256 counter values of a sender (external re-keying, RFC
//! 8645), derived from the sender's key by HKDF-Expand. A packet takes one counter value for each
//! 2,048 bytes of ciphertext or part of them, and never crosses the end of a segment, so no key is
//! used for more than 512 KiB.

mod aead;
mod ctr;
mod hmac;
mod misty1_hmac;
mod misty1_polyval;
mod prf;

use arrayvec::ArrayVec;

use crate::crypto::Secret;
use crate::group::SuiteId;
use crate::wire::esp::{AAD_LEN, ICV_LEN};

pub use aead::{Aes256Gcm, ChaCha20Poly1305};
pub use misty1_hmac::Misty1Hmac;
pub use misty1_polyval::Misty1Polyval;

/// What a suite does with packets. Everything is done in place.
pub trait Suite {
    /// The key that the packets of one segment are sealed under.
    type Key;

    /// Derives the key of segment `segment` (the counter divided by 256) of the sender with this
    /// key.
    fn segment_key(sender: &Secret<32>, segment: u64) -> Self::Key;

    /// Encrypts every text and writes every ICV.
    fn seal(jobs: &mut [SealJob<'_, Self::Key>]);

    /// Checks every ICV, and decrypts the texts of those that verify. The others are left unchanged
    /// or erased, and never contain anything decrypted.
    ///
    /// `judged` is told each verdict before anything depends on it; see
    /// [`OpenBatch::open_and_tell`].
    fn open(jobs: &mut [OpenJob<'_, Self::Key>], judged: impl FnMut(&mut bool));
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
    /// Where to write the ICV.
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
    /// Ciphertext in, plaintext out if the ICV verifies.
    pub text: &'a mut [u8],
    /// The ICV that came with it.
    pub icv: [u8; ICV_LEN],
    /// Set to true if the ICV verifies.
    pub valid: &'a mut bool,
}

/// Generates the types that hold the keys and jobs of any suite: one variant and one list for each.
macro_rules! suites {
    ($($suite:ident, $list:ident, $about:literal;)*) => {
        /// The key of one segment under whichever suite the group has.
        #[expect(
            clippy::large_enum_variant,
            reason = "segment keys are kept behind an Arc, few of them"
        )]
        pub enum SegmentKey {
            $(#[doc = $about] $suite(<$suite as Suite>::Key),)*
        }

        /// Packets to seal, of any suites.
        pub struct SealBatch<'a> {
            $($list: ArrayVec<SealJob<'a, <$suite as Suite>::Key>, AT_ONCE>,)*
        }

        /// Packets to open, of any suites.
        pub struct OpenBatch<'a> {
            $($list: ArrayVec<OpenJob<'a, <$suite as Suite>::Key>, AT_ONCE>,)*
        }

        impl SegmentKey {
            /// Derives the key of segment `segment` of the sender with this key.
            pub fn derive(suite: SuiteId, sender: &Secret<32>, segment: u64) -> Self {
                match suite {
                    $(SuiteId::$suite => Self::$suite($suite::segment_key(sender, segment)),)*
                }
            }
        }

        impl Default for SealBatch<'_> {
            fn default() -> Self {
                Self::new()
            }
        }

        impl<'a> SealBatch<'a> {
            /// Creates an empty batch.
            pub fn new() -> Self {
                Self { $($list: ArrayVec::new(),)* }
            }

            /// Adds a packet; see [`SealJob`]. This may seal packets that were added before.
            pub fn push(
                &mut self,
                key: &'a SegmentKey,
                counter: u64,
                aad: [u8; AAD_LEN],
                text: &'a mut [u8],
                icv: &'a mut [u8; ICV_LEN],
            ) {
                match key {
                    $(SegmentKey::$suite(key) => {
                        if self.$list.is_full() {
                            $suite::seal(&mut self.$list);
                            self.$list.clear();
                        }
                        self.$list.push(SealJob { key, counter, aad, text, icv });
                    })*
                }
            }

            /// Seals all packets.
            pub fn seal(mut self) {
                $($suite::seal(&mut self.$list);)*
            }
        }

        impl Default for OpenBatch<'_> {
            fn default() -> Self {
                Self::new()
            }
        }

        impl<'a> OpenBatch<'a> {
            /// None yet.
            pub fn new() -> Self {
                Self { $($list: ArrayVec::new(),)* }
            }

            /// Adds a packet; see [`OpenJob`]. May open those that were added before.
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
                    $(SegmentKey::$suite(key) => {
                        if self.$list.is_full() {
                            $suite::open(&mut self.$list, |_| ());
                            self.$list.clear();
                        }
                        self.$list.push(OpenJob { key, counter, aad, text, icv, valid });
                    })*
                }
            }

            /// Opens all of them.
            pub fn open(self) {
                self.open_and_tell(|_| ());
            }

            /// As [`Self::open`]. `judged` is told whether a packet holds when this is known and before it is acted upon: the
            /// point from which on it is no secret, for the check that nothing else is acted upon.
            #[doc(hidden)]
            pub fn open_and_tell(mut self, mut judged: impl FnMut(&mut bool)) {
                $($suite::open(&mut self.$list, &mut judged);)*
            }
        }
    };
}

suites! {
    Misty1Hmac, misty1_hmac, "MISTY1-CTR and HMAC-SHA-256-128.";
    Misty1Polyval, misty1_polyval, "MISTY1-CTR and POLYVAL finalised by a PRF from SHA-256.";
    Aes256Gcm, aes_256_gcm, "AES-256-GCM.";
    ChaCha20Poly1305, chacha20_poly1305, "ChaCha20-Poly1305.";
}

/// How many counter values `text_len` bytes of ciphertext take.
pub fn counter_values(text_len: usize) -> u64 {
    text_len.div_ceil(BYTES_PER_COUNTER) as u64
}

/// The nonce of a packet: Seq and IV. Its counter and its sender make it unique under a session key.
fn nonce(aad: &[u8; AAD_LEN]) -> [u8; 12] {
    let mut nonce = [0; 12];
    nonce.copy_from_slice(&aad[4..16]);
    nonce
}

/// Bytes of ciphertext that one counter value stands for.
pub const BYTES_PER_COUNTER: usize = 2048;
/// How many packets are sealed or opened at once. They fill the widest pass of the cipher many
/// times over, and their jobs fit on the stack.
pub const AT_ONCE: usize = 64;
/// Counter values of a segment.
pub const SEGMENT: u64 = 256;

#[cfg(test)]
mod tests;
