//! The block cipher MISTY1 (RFC 2994): 64-bit blocks, a 128-bit key, 8 rounds.
//!
//! The cipher is bitsliced: one pass of straight-line logic serves many blocks, without table
//! look-ups and without branches on secrets, the key schedule included.
//!
//! - [`Misty1`] is an expanded key. It implements the traits of the [`cipher`] crate, so the modes
//!   of RustCrypto work with it.
//! - [`ctr_xor`] encrypts or decrypts any number of packets in counter mode at once. Each of them
//!   is a [`CtrRun`]: a key, a counter and the data. It is the fastest way to use this crate,
//!   because it fills the lanes of a pass across packets and keys.
//!
//! **Before you choose MISTY1**: on paper its 128-bit claim is broken (integral attacks with about
//! 2^64 chosen plaintexts), and every cipher with a 64-bit block needs a new key long before 2^32
//! blocks. The README of this crate says what that means. This crate gives confidentiality only:
//! authenticate with something else.
//!
//! A packet in counter mode, there and back:
//!
//! ```
//! use misty1::cipher::KeyInit;
//! use misty1::{CtrRun, Misty1, ctr_xor};
//!
//! let key = Misty1::new(&[7; 16].into());
//! let mut packet = *b"any number of bytes";
//! ctr_xor(&mut [CtrRun { key: &key, counter: 0x1234_0000, data: &mut packet }]);
//! assert_ne!(&packet, b"any number of bytes");
//! ctr_xor(&mut [CtrRun { key: &key, counter: 0x1234_0000, data: &mut packet }]);
//! assert_eq!(&packet, b"any number of bytes");
//! ```
//!
//! A single block, with the example of RFC 2994:
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
mod choice;
mod circuits;
mod ctr;
mod key;
mod pass;
mod planes;
mod rounds;
mod sbox;
mod schedule;
#[cfg(test)]
mod vectors;

#[doc(hidden)]
pub use choice::Choice as BackendChoice;
pub use cipher;
pub use ctr::ctr_xor;
pub use key::Misty1;
pub use pass::CtrRun;
