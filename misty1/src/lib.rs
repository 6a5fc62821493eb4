//! The block cipher MISTY1 (RFC 2994): 64-bit blocks, a 128-bit key, 8 rounds.
//!
//! The cipher is bitsliced: one pass of straight-line logic serves many blocks, without table
//! look-ups and without branches on secrets, the key schedule included. It implements the traits of
//! the [`cipher`] crate, so the modes of RustCrypto work with it; [`ctr_xor`] fills the lanes across
//! packets and keys.
//!
//! **Before you choose MISTY1**: on paper its 128-bit claim is broken (integral attacks with about
//! 2^64 chosen plaintexts), and every cipher with a 64-bit block needs a new key long before 2^32
//! blocks. The README of this crate says what that means. This crate gives confidentiality only:
//! authenticate with something else.
//!
//! ```
//! use misty1::Misty1;
//! use misty1::cipher::{BlockCipherDecrypt, BlockCipherEncrypt, KeyInit};
//!
//! let key = 0x00112233445566778899aabbccddeeff_u128.to_be_bytes();
//! let cipher = Misty1::new(&key.into());
//!
//! let mut block = 0x0123456789abcdef_u64.to_be_bytes().into();
//! cipher.encrypt_block(&mut block);
//! assert_eq!(u64::from_be_bytes(block.into()), 0x8b1da5f56ab3d07c);
//! cipher.decrypt_block(&mut block);
//! assert_eq!(u64::from_be_bytes(block.into()), 0x0123456789abcdef);
//! ```

#![no_std]
#![deny(unsafe_code)]

#[cfg(test)]
extern crate std;

mod backend;
mod block;
mod circuits;
mod counting;
mod ctr;
mod rounds;
mod sbox;
mod schedule;
#[cfg(test)]
mod vectors;

#[doc(hidden)]
pub use backend::Choice as BackendChoice;
pub use cipher;
pub use ctr::{CtrRun, ctr_xor};

use cipher::consts::{U8, U16};
use cipher::{AlgorithmName, BlockSizeUser, Key, KeyInit, KeySizeUser};
use core::fmt;
use schedule::Schedule;

/// MISTY1 with one expanded key (about 4 KiB). Zeroized when dropped; [`fmt::Debug`] hides the key.
#[derive(Clone)]
pub struct Misty1 {
    schedule: Schedule,
}

impl KeySizeUser for Misty1 {
    type KeySize = U16;
}

impl BlockSizeUser for Misty1 {
    type BlockSize = U8;
}

impl KeyInit for Misty1 {
    fn new(key: &Key<Self>) -> Self {
        Self {
            schedule: Schedule::new(key.as_ref()),
        }
    }
}

impl cipher::zeroize::ZeroizeOnDrop for Misty1 {}

impl AlgorithmName for Misty1 {
    fn write_alg_name(f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Misty1")
    }
}

impl fmt::Debug for Misty1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Misty1 { .. }")
    }
}
