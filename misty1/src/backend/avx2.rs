//! AVX2: 256 blocks at once.

#![allow(unsafe_code, reason = "SIMD intrinsics")]

use core::arch::x86_64::*;

use cipher::Block;
use cipher::consts::U256;
use cipher::inout::InOutBuf;

use super::Backend;
use super::vector::Vector;
use super::wide::{self, Engine, WindowKeys};
use super::xmm::Xmm;
use crate::key::Misty1;
use crate::pass::{CtrRun, Pass, Shared};
use crate::planes::{Half, Word};
use crate::rounds::{self, FirstRound, Rounds, Scratch};
use crate::schedule::{Masks, Schedule};

cpufeatures::new!(avx2, "avx2");

/// Proof that the processor has AVX2.
#[derive(Clone, Copy)]
pub(crate) struct Avx2(());

impl Avx2 {
    pub(crate) fn detect() -> Option<Self> {
        avx2::get().then_some(Self(()))
    }
}

impl Backend for Avx2 {
    type Lanes = U256;
    type Word = Ymm;
    const GRANULE: usize = 4;
    const KEY_LANES: usize = 16;

    fn encrypt(self, schedule: &Schedule, blocks: InOutBuf<'_, '_, Block<Misty1>>) {
        // SAFETY: `self` exists only where AVX2 does.
        unsafe { encrypt(schedule, blocks) }
    }

    fn decrypt(self, schedule: &Schedule, blocks: InOutBuf<'_, '_, Block<Misty1>>) {
        // SAFETY: `self` exists only where AVX2 does.
        unsafe { decrypt(schedule, blocks) }
    }

    fn ctr(
        self,
        runs: &mut [CtrRun<'_>],
        pass: &Pass,
        shared: &mut Shared<FirstRound<Self::Word>>,
    ) {
        // SAFETY: `self` exists only where AVX2 does.
        unsafe { ctr(runs, pass, shared) }
    }
}

struct Avx2Engine;

impl Engine for Avx2Engine {
    type Vector = Ymm;
    type OneKey = OneKey;
    type ManyKeys = ManyKeys;
}

#[target_feature(enable = "avx2")]
fn encrypt(schedule: &Schedule, blocks: InOutBuf<'_, '_, Block<Misty1>>) {
    wide::encrypt::<Avx2Engine>(schedule, blocks);
}

#[target_feature(enable = "avx2")]
fn decrypt(schedule: &Schedule, blocks: InOutBuf<'_, '_, Block<Misty1>>) {
    wide::decrypt::<Avx2Engine>(schedule, blocks);
}

#[target_feature(enable = "avx2")]
fn ctr(runs: &mut [CtrRun<'_>], pass: &Pass, shared: &mut Shared<FirstRound<Ymm>>) {
    wide::ctr::<Avx2Engine>(runs, pass, shared);
}

/// As long and as aligned as a cache line. A function that has one on its stack aligns its stack
/// frame, and with it the planes that it spills; otherwise every other spill would touch two cache
/// lines.
#[repr(align(64))]
struct CacheLine(#[expect(dead_code, reason = "only its alignment matters")] [u8; 64]);

/// FI, FO and FL for one type of keys, each compiled once.
macro_rules! compile_rounds {
    ($name:ident, $keys:ty) => {
        struct $name;

        impl $name {
            #[target_feature(enable = "avx2")]
            #[inline(never)]
            fn fi(x: &[Ymm; 16], to: &mut [Ymm; 16], keys: &$keys, word: usize) {
                let mut anchor = core::mem::MaybeUninit::<CacheLine>::uninit();
                core::hint::black_box(&mut anchor);
                rounds::fi_bits(x, keys, word, |bit, value| to[bit] = to[bit].xor(value));
            }

            #[target_feature(enable = "avx2")]
            #[inline(never)]
            fn fo(from: &Half<Ymm>, to: &mut Half<Ymm>, keys: &$keys, round: usize) {
                let mut anchor = core::mem::MaybeUninit::<CacheLine>::uninit();
                core::hint::black_box(&mut anchor);
                rounds::fo(from, to, keys, round, |x, to, keys, word| {
                    Self::fi(x, to, keys, word)
                });
            }

            #[target_feature(enable = "avx2")]
            #[inline(never)]
            fn fl(half: &mut Half<Ymm>, keys: &$keys, index: usize) {
                rounds::fl(half, keys, index);
            }

            #[target_feature(enable = "avx2")]
            #[inline(never)]
            fn fl_inv(half: &mut Half<Ymm>, keys: &$keys, index: usize) {
                rounds::fl_inv(half, keys, index);
            }
        }

        impl Rounds for $name {
            type Word = Ymm;
            type Keys = $keys;

            #[inline(always)]
            fn fo(
                from: &Half<Ymm>,
                to: &mut Half<Ymm>,
                _: &mut Scratch<Ymm>,
                keys: &$keys,
                round: usize,
            ) {
                // SAFETY: called only below a backend, which exists only where the features do.
                unsafe { Self::fo(from, to, keys, round) }
            }

            #[inline(always)]
            fn fl(half: &mut Half<Ymm>, keys: &$keys, index: usize) {
                // SAFETY: called only below a backend, which exists only where the features do.
                unsafe { Self::fl(half, keys, index) }
            }

            #[inline(always)]
            fn fl_inv(half: &mut Half<Ymm>, keys: &$keys, index: usize) {
                // SAFETY: called only below a backend, which exists only where the features do.
                unsafe { Self::fl_inv(half, keys, index) }
            }
        }
    };
}

compile_rounds!(OneKey, Masks);
compile_rounds!(ManyKeys, WindowKeys);

/// 32 bytes. Made and used only below the functions of [`Avx2`].
#[derive(Clone, Copy)]
pub(crate) struct Ymm(__m256i);

// Every method of the two traits is called only below the functions of `Avx2`.
impl Word for Ymm {
    #[inline(always)]
    fn and(self, other: Self) -> Self {
        // SAFETY: the processor has AVX2.
        Self(unsafe { _mm256_and_si256(self.0, other.0) })
    }

    #[inline(always)]
    fn or(self, other: Self) -> Self {
        // SAFETY: the processor has AVX2.
        Self(unsafe { _mm256_or_si256(self.0, other.0) })
    }

    #[inline(always)]
    fn xor(self, other: Self) -> Self {
        // SAFETY: the processor has AVX2.
        Self(unsafe { _mm256_xor_si256(self.0, other.0) })
    }

    #[inline(always)]
    fn and_not(self, other: Self) -> Self {
        // SAFETY: the processor has AVX2.
        Self(unsafe { _mm256_andnot_si256(self.0, other.0) })
    }
}

impl Vector for Ymm {
    type Words = [Self; 4];
    const GROUPS: usize = 2;
    const GFNI: bool = false;

    #[inline(always)]
    fn splat(value: u64) -> Self {
        // SAFETY: the processor has AVX2.
        Self(unsafe { _mm256_set1_epi64x(value.cast_signed()) })
    }

    #[inline(always)]
    fn mask(value: u32) -> Self {
        // SAFETY: the processor has AVX2.
        Self(unsafe { _mm256_set1_epi32(value.cast_signed()) })
    }

    #[inline(always)]
    fn bit(word: u16, bit: usize) -> Self {
        let above = 31 - bit as u32;
        // SAFETY: the processor has AVX2.
        Self(unsafe {
            let words = _mm256_set1_epi32(u32::from(word).cast_signed());
            let shifted = _mm256_sllv_epi32(words, _mm256_set1_epi32(above.cast_signed()));
            _mm256_srai_epi32::<31>(shifted)
        })
    }

    #[inline(always)]
    fn groups(group: Xmm) -> Self {
        // SAFETY: the processor has AVX2.
        Self(unsafe { _mm256_broadcastsi128_si256(group.0) })
    }

    #[inline(always)]
    fn group_number(_: usize) -> Self {
        // SAFETY: the processor has AVX2.
        Self(unsafe { _mm256_set_epi64x(-1, -1, 0, 0) })
    }

    #[inline(always)]
    fn words() -> Self::Words {
        [Self::splat(0); 4]
    }

    #[inline(always)]
    fn words_from<const BY: u16>(
        mut words: Self::Words,
        granule: usize,
        first: u16,
    ) -> Self::Words {
        let first = first.wrapping_sub(BY.wrapping_mul(granule as u16));
        // SAFETY: the processor has AVX2.
        unsafe {
            let first = _mm256_set1_epi16(first.cast_signed());
            let before = _mm256_set1_epi16(granule as i16 - 1);
            let mut numbers =
                _mm256_set_epi16(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
            for words in &mut words {
                let by = _mm256_set1_epi16(BY.cast_signed());
                let others = _mm256_add_epi16(first, _mm256_mullo_epi16(numbers, by));
                let these = _mm256_cmpgt_epi16(numbers, before);
                words.0 = _mm256_blendv_epi8(words.0, others, these);
                numbers = _mm256_add_epi16(numbers, _mm256_set1_epi16(16));
            }
        }
        words
    }

    #[inline(always)]
    fn planes(words: Self::Words) -> [Self; 16] {
        let mut planes = [Self::splat(0); 16];
        let (low, high) = planes.split_at_mut(8);
        let (mut lows, mut highs) = (words, words);
        for index in 0..4 {
            // SAFETY: the processor has AVX2.
            unsafe {
                lows[index].0 = _mm256_and_si256(words[index].0, _mm256_set1_epi16(0xff));
                highs[index].0 = _mm256_srli_epi16::<8>(words[index].0);
            }
        }
        planes_of_bytes(lows, low);
        planes_of_bytes(highs, high);
        planes
    }

    #[inline(always)]
    fn unpack(self, other: Self) -> (Self, Self) {
        // SAFETY: the processor has AVX2.
        unsafe {
            (
                Self(_mm256_unpacklo_epi8(self.0, other.0)),
                Self(_mm256_unpackhi_epi8(self.0, other.0)),
            )
        }
    }

    #[inline(always)]
    fn unpack_halves(self, other: Self) -> (Self, Self) {
        // SAFETY: the processor has AVX2.
        unsafe {
            (
                Self(_mm256_unpacklo_epi64(self.0, other.0)),
                Self(_mm256_unpackhi_epi64(self.0, other.0)),
            )
        }
    }

    #[inline(always)]
    fn transpose_bits(self) -> Self {
        unreachable!("AVX2 comes without GFNI here")
    }

    #[inline(always)]
    fn shift_left<const COUNT: u32>(self) -> Self {
        // SAFETY: the processor has AVX2.
        Self(unsafe { _mm256_sllv_epi64(self.0, _mm256_set1_epi64x(COUNT.into())) })
    }

    #[inline(always)]
    fn shift_right<const COUNT: u32>(self) -> Self {
        // SAFETY: the processor has AVX2.
        Self(unsafe { _mm256_srlv_epi64(self.0, _mm256_set1_epi64x(COUNT.into())) })
    }

    #[inline(always)]
    fn load(bytes: &[u8]) -> Self {
        assert_eq!(bytes.len(), 32);
        // SAFETY: the processor has AVX2, and there are 32 bytes.
        Self(unsafe { _mm256_loadu_si256(bytes.as_ptr().cast()) })
    }

    #[inline(always)]
    fn store(self, bytes: &mut [u8]) {
        assert_eq!(bytes.len(), 32);
        // SAFETY: the processor has AVX2, and there are 32 bytes.
        unsafe { _mm256_storeu_si256(bytes.as_mut_ptr().cast(), self.0) }
    }

    #[inline(always)]
    fn xor_onto(self, other: Self, bytes: &mut [u8]) {
        assert_eq!(bytes.len(), 32);
        // SAFETY: the processor has AVX2, and there are 32 bytes.
        unsafe {
            let data = _mm256_loadu_si256(bytes.as_ptr().cast());
            let data = _mm256_xor_si256(data, _mm256_xor_si256(self.0, other.0));
            _mm256_storeu_si256(bytes.as_mut_ptr().cast(), data);
        }
    }

    #[inline(always)]
    fn xor_short(bytes: &mut [u8], others: &[u8]) {
        for (byte, other) in bytes.iter_mut().zip(others) {
            *byte ^= other;
        }
    }
}

/// The planes of words below 256. Called only below the functions of [`Avx2`].
#[inline(always)]
fn planes_of_bytes(words: [Ymm; 4], planes: &mut [Ymm]) {
    // SAFETY: the processor has AVX2.
    unsafe {
        // In quarters: the first, the third, the second, the fourth. That is undone when each byte
        // becomes two.
        let first = _mm256_packus_epi16(words[0].0, words[1].0);
        let last = _mm256_packus_epi16(words[2].0, words[3].0);
        let mut twice = [
            _mm256_unpacklo_epi8(first, first),
            _mm256_unpackhi_epi8(first, first),
            _mm256_unpacklo_epi8(last, last),
            _mm256_unpackhi_epi8(last, last),
        ];
        for plane in planes.iter_mut().rev() {
            let bits = _mm_set_epi32(
                _mm256_movemask_epi8(twice[3]),
                _mm256_movemask_epi8(twice[2]),
                _mm256_movemask_epi8(twice[1]),
                _mm256_movemask_epi8(twice[0]),
            );
            *plane = Ymm::groups(Xmm(bits));
            for bytes in &mut twice {
                *bytes = _mm256_add_epi8(*bytes, *bytes);
            }
        }
    }
}
