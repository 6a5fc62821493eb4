//! 16 bytes in a register: what the wide backends need to build counters and keys.

#![allow(unsafe_code, reason = "SIMD intrinsics")]

use core::arch::x86_64::{
    __m128i, _mm_and_si128, _mm_cmpeq_epi8, _mm_loadu_si128, _mm_set_epi64x, _mm_set1_epi8,
    _mm_unpackhi_epi8, _mm_unpacklo_epi8,
};

/// 16 bytes. SSE2 is part of every x86-64 processor.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub(super) struct Xmm(pub(super) __m128i);

impl Xmm {
    #[inline(always)]
    pub(super) fn new(low: u64, high: u64) -> Self {
        // SAFETY: SSE2 is always there.
        Self(unsafe { _mm_set_epi64x(high.cast_signed(), low.cast_signed()) })
    }

    /// Returns `words`, the first in the lowest bytes.
    #[inline(always)]
    pub(super) fn load(words: &[u16; 8]) -> Self {
        // SAFETY: SSE2 is always there, and there are 16 bytes.
        Self(unsafe { _mm_loadu_si128(words.as_ptr().cast()) })
    }

    /// Returns all ones in the bytes that have bit `bit`.
    #[inline(always)]
    pub(super) fn mask_of_bit(self, bit: usize) -> Self {
        // SAFETY: SSE2 is always there.
        Self(unsafe {
            let bit = _mm_set1_epi8((1u8 << bit).cast_signed());
            _mm_cmpeq_epi8(_mm_and_si128(self.0, bit), bit)
        })
    }

    /// Returns the bytes of the lower halves of both, interleaved, and those of the upper halves.
    #[inline(always)]
    fn unpack(self, other: Self) -> (Self, Self) {
        // SAFETY: SSE2 is always there.
        unsafe {
            (
                Self(_mm_unpacklo_epi8(self.0, other.0)),
                Self(_mm_unpackhi_epi8(self.0, other.0)),
            )
        }
    }

    /// Moves bytes: bit `BIT` of the number of the row becomes the lowest bit of the number of the
    /// byte within the row, and the highest bit of the number of the byte takes its place.
    #[inline(always)]
    pub(super) fn round<const BIT: usize>(rows: &mut [Self; 16]) {
        for pair in 0..8 {
            let low = (pair >> BIT) << (BIT + 1) | pair & ((1 << BIT) - 1);
            let high = low | 1 << BIT;
            (rows[low], rows[high]) = rows[low].unpack(rows[high]);
        }
    }
}
