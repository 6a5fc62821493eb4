//! The interface of the instruction sets, and one module for each of them.

#[cfg(target_arch = "x86_64")]
mod assembled;
#[cfg(target_arch = "x86_64")]
pub(crate) mod avx2;
#[cfg(target_arch = "x86_64")]
pub(crate) mod avx512;
#[cfg(target_arch = "x86_64")]
mod counters;
#[cfg(target_arch = "x86_64")]
mod output;
pub(crate) mod portable;
#[cfg(target_arch = "x86_64")]
mod registers;
#[cfg(target_arch = "x86_64")]
mod vector;
#[cfg(target_arch = "x86_64")]
mod wide;
#[cfg(target_arch = "x86_64")]
mod words;
#[cfg(target_arch = "x86_64")]
mod xmm;

use cipher::Block;
use cipher::array::ArraySize;
use cipher::inout::InOutBuf;
use cipher::typenum::Unsigned;

use crate::key::Misty1;
use crate::pass::{CtrRun, Pass, Shared};
use crate::rounds::FirstRound;
use crate::schedule::Schedule;

/// A way to run the cipher over many lanes. A value exists only if the processor can run it.
pub(crate) trait Backend: Copy {
    /// Number of blocks in flight.
    type Lanes: ArraySize;
    /// A word with one bit of each of them.
    type Word;
    /// Lanes of a CTR granule: a power of two.
    const GRANULE: usize;
    /// Lanes of a CTR pass that have a key of their own: some granules.
    const KEY_LANES: usize;
    /// When a pass has this many lanes in use, it does not start a run of another key, because
    /// gathering many keys has its price.
    const ENOUGH: usize = Self::Lanes::USIZE / 2;

    /// Encrypts at most `Lanes` blocks.
    fn encrypt(self, schedule: &Schedule, blocks: InOutBuf<'_, '_, Block<Misty1>>);
    /// Decrypts at most `Lanes` blocks.
    fn decrypt(self, schedule: &Schedule, blocks: InOutBuf<'_, '_, Block<Misty1>>);
    /// XORs the keystream of `pass` into the data of its runs.
    fn ctr(self, runs: &mut [CtrRun<'_>], pass: &Pass, shared: &mut Shared<FirstRound<Self::Word>>);
}
