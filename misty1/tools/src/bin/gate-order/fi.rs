//! FI of the portable and of the AVX2 backend alone: what `main.rs` compiles, with the path of this
//! package put in.

mod circuits;
#[path = "TOOLS/../src/planes.rs"]
mod planes;
#[path = "TOOLS/../src/rounds.rs"]
mod rounds;
#[path = "TOOLS/../src/sbox.rs"]
mod sbox;

use std::arch::x86_64::*;

use planes::{KeyPlanes, Word};
use rounds::fi_bits;

/// As in the schedule of `misty1`.
#[repr(align(64))]
pub struct Masks([[u32; 16]; 64]);

#[repr(align(16))]
pub struct Plane([u32; 4]);

#[unsafe(no_mangle)]
pub fn portable_fi(x: &[Plane; 16], to: &mut [Plane; 16], keys: &Masks, word: usize) {
    for lane in 0..4 {
        let x = std::array::from_fn(|bit| x[bit].0[lane]);
        fi_bits(&x, keys, word, |bit, value: u32| to[bit].0[lane] ^= value);
    }
}

#[derive(Clone, Copy)]
pub struct Ymm(__m256i);

#[unsafe(no_mangle)]
#[target_feature(enable = "avx2")]
pub fn avx2_fi(x: &[Ymm; 16], to: &mut [Ymm; 16], keys: &Masks, word: usize) {
    fi_bits(x, keys, word, |bit, value| to[bit] = to[bit].xor(value));
}

macro_rules! implement_word {
    ($word:ty, $and:expr, $or:expr, $xor:expr, $and_not:expr) => {
        impl Word for $word {
            #[inline(always)]
            fn and(self, other: Self) -> Self {
                $and(self, other)
            }

            #[inline(always)]
            fn or(self, other: Self) -> Self {
                $or(self, other)
            }

            #[inline(always)]
            fn xor(self, other: Self) -> Self {
                $xor(self, other)
            }

            #[inline(always)]
            fn and_not(self, other: Self) -> Self {
                $and_not(self, other)
            }
        }
    };
}

implement_word!(u32, |a, b| a & b, |a, b| a | b, |a, b| a ^ b, |a: u32, b| !a & b);
implement_word!(u64, |a, b| a & b, |a, b| a | b, |a, b| a ^ b, |a: u64, b| !a & b);
// SAFETY of all: only called below `avx2_fi`.
implement_word!(
    Ymm,
    |a: Ymm, b: Ymm| Ymm(unsafe { _mm256_and_si256(a.0, b.0) }),
    |a: Ymm, b: Ymm| Ymm(unsafe { _mm256_or_si256(a.0, b.0) }),
    |a: Ymm, b: Ymm| Ymm(unsafe { _mm256_xor_si256(a.0, b.0) }),
    |a: Ymm, b: Ymm| Ymm(unsafe { _mm256_andnot_si256(a.0, b.0) })
);

impl KeyPlanes<u32> for Masks {
    #[inline(always)]
    fn plane(&self, word: usize, bit: usize) -> u32 {
        self.0[word & 63][bit & 15]
    }
}

impl KeyPlanes<Ymm> for Masks {
    #[inline(always)]
    fn plane(&self, word: usize, bit: usize) -> Ymm {
        // SAFETY: only called below `avx2_fi`.
        Ymm(unsafe { _mm256_set1_epi32(self.0[word & 63][bit & 15].cast_signed()) })
    }
}
