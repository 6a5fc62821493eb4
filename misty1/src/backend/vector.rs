//! What the SIMD backends expect of a vector register.

use super::xmm::Xmm;
use crate::planes::Word;

/// A vector register, which consists of groups of 16 bytes. Its methods are sound only if the
/// processor has its instructions; the backends ensure that before they enter a pass.
pub(super) trait Vector: Word {
    /// 16 bits for each granule.
    type Words: Copy;
    /// Groups of 16 bytes: 2 or 4.
    const GROUPS: usize;
    /// Bytes of a register.
    const BYTES: usize = 16 * Self::GROUPS;
    /// Blocks of a register.
    const BLOCKS: usize = 2 * Self::GROUPS;
    /// Whether [`Self::transpose_bits`] is one instruction.
    const GFNI: bool;

    /// `value` in every 64 bits.
    fn splat(value: u64) -> Self;
    /// `value` in every 32 bits.
    fn mask(value: u32) -> Self;
    /// All ones if `word` has bit `bit`, else zeros.
    fn bit(word: u16, bit: usize) -> Self;
    /// Zeros.
    fn words() -> Self::Words;
    /// `group` in every group of 16 bytes.
    fn groups(group: Xmm) -> Self;
    /// All ones in the groups whose number has bit `bit`.
    fn group_number(bit: usize) -> Self;
    /// `words` with others from granule `granule` on: `first` and each `BY` more than the one
    /// before.
    fn words_from<const BY: u16>(words: Self::Words, granule: usize, first: u16) -> Self::Words;
    /// In each group, the planes of words of granules: lane (y, b) of plane i is bit i of word `4 y
    /// + (b >> 1)`.
    fn planes(words: Self::Words) -> [Self; 16];
    /// The bytes of the lower and those of the upper halves of the groups of both, interleaved.
    fn unpack(self, other: Self) -> (Self, Self);
    /// The lower and the upper halves of the groups of both.
    fn unpack_halves(self, other: Self) -> (Self, Self);
    /// In every 64 bits: bit i of byte j becomes bit 7 - j of byte i. Only with [`Self::GFNI`].
    fn transpose_bits(self) -> Self;
    /// Bits move up (down) by `COUNT` in every 64 bits.
    fn shift_left<const COUNT: u32>(self) -> Self;
    fn shift_right<const COUNT: u32>(self) -> Self;
    /// `bytes` has [`Self::BYTES`] bytes.
    fn load(bytes: &[u8]) -> Self;
    fn store(self, bytes: &mut [u8]);
    /// `bytes ^= self ^ other`.
    fn xor_onto(self, other: Self, bytes: &mut [u8]);
    /// `bytes ^= others`, both of the same length, less than [`Self::BYTES`].
    fn xor_short(bytes: &mut [u8], others: &[u8]);
}

/// Windows in a pass, which may have a key each: one for each byte of a group of 16 bytes.
pub(super) const WINDOWS: usize = 16;
