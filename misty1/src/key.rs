//! [`Misty1`]: an expanded key.

use core::fmt;

use cipher::consts::{U8, U16};
use cipher::{AlgorithmName, BlockSizeUser, Key, KeyInit, KeySizeUser};

use crate::schedule::Schedule;

/// MISTY1 with one expanded key (about 4 KiB). Zeroized when dropped; [`fmt::Debug`] hides the key.
///
/// It implements the traits of the [`cipher`] crate, so the modes of RustCrypto work with it. For
/// counter mode, [`ctr_xor`](crate::ctr_xor) is faster than `ctr::Ctr64BE<Misty1>`: it shares the
/// lanes of a pass among packets, and computes the planes of consecutive counters directly, whereas
/// the `ctr` crate hands over the counters as blocks, which have to be transposed like any others.
#[derive(Clone)]
pub struct Misty1 {
    pub(crate) schedule: Schedule,
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
