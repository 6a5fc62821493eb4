//! The universal hash POLYVAL (RFC 8452 section 3) for whole messages, with carry-less multiplication in registers of
//! 128, 256 or 512 bits, whichever this processor has, and the `polyval` crate where it has none.
//!
//! Up to 104 blocks are multiplied by as many powers of the key and reduced once. No table is looked up and no branch is
//! taken on the key or the message; only lengths tell.
//!
//! **A universal hash is no MAC**: who sees hashes under a key learns the key. Put the result through a pseudorandom
//! function together with a nonce, and show only that.
//!
//! ```
//! use polyval_wide::Polyval;
//!
//! let key = Polyval::new(&[7; 16]);
//! assert_ne!(key.hash(b"header", b"text"), key.hash(b"headert", b"ext"));
//! ```

#![no_std]
#![deny(unsafe_code)]

mod backend;
#[cfg(target_arch = "x86_64")]
mod wide;

pub use backend::Backend;

use core::fmt;

/// A key with its powers (about 3.4 KB). Zeroized when dropped; [`fmt::Debug`] hides it.
#[derive(Clone)]
pub struct Polyval(backend::Key);

impl Polyval {
    /// Prepares the key H in the best backend of this processor.
    pub fn new(key: &[u8; BLOCK_LEN]) -> Self {
        Self(backend::Key::new(Backend::best(), key))
    }

    /// Prepares the key H in this backend; in the portable one if the processor does not have it.
    pub fn with_backend(backend: Backend, key: &[u8; BLOCK_LEN]) -> Self {
        Self(backend::Key::new(backend, key))
    }

    /// Computes POLYVAL over `aad` and `text`, each padded with zeros to whole blocks, and a block
    /// with their lengths in bits, as two little-endian numbers of 64 bits (RFC 8452 section 4).
    pub fn hash(&self, aad: &[u8], text: &[u8]) -> [u8; BLOCK_LEN] {
        let mut lengths = [0; BLOCK_LEN];
        lengths[..8].copy_from_slice(&bits(aad).to_le_bytes());
        lengths[8..].copy_from_slice(&bits(text).to_le_bytes());
        self.0.hash(aad, text, &lengths)
    }

    /// Computes POLYVAL over these parts, each padded with zeros to whole blocks (RFC 8452 section
    /// 3). Parts that differ only by zeros at their end have the same hash.
    pub fn polyval(&self, parts: &[&[u8]]) -> [u8; BLOCK_LEN] {
        self.0.polyval(parts)
    }
}

impl fmt::Debug for Polyval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Polyval { .. }")
    }
}

fn bits(bytes: &[u8]) -> u64 {
    8 * bytes.len() as u64
}

/// Bytes of a key, a block and a hash.
pub const BLOCK_LEN: usize = 16;
