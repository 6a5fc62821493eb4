//! AVX-512: a word of 16 bits for each of 64 granules, and the planes of these words.

#![allow(unsafe_code, reason = "SIMD intrinsics")]

use core::arch::x86_64::*;

use super::xmm::Xmm;

/// 16 bits for each granule in order. They are made and used only below the functions of the
/// backends with AVX-512.
#[derive(Clone, Copy)]
pub(crate) struct Words([__m512i; 2]);

impl Words {
    /// Returns zeros.
    #[inline(always)]
    pub(super) fn zero() -> Self {
        // SAFETY: the processor has the features of the backend.
        Self(unsafe { [_mm512_setzero_si512(); 2] })
    }

    /// Returns these words, but from word `start` on others: `first`, and each `BY` more than the
    /// one before.
    #[inline(always)]
    pub(super) fn from<const BY: u16>(self, start: usize, first: u16) -> Self {
        let Self([low, high]) = self;
        let first = first.wrapping_sub(BY.wrapping_mul(start as u16));
        // SAFETY: the processor has the features of the backend.
        Self(unsafe {
            let first = _mm512_set1_epi16(first.cast_signed());
            let start = _mm512_set1_epi16(start as i16);
            let numbers = _mm512_set_epi16(
                31, 30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11,
                10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0,
            );
            let by = _mm512_mullo_epi16(numbers, _mm512_set1_epi16(BY.cast_signed()));
            let these = _mm512_cmpge_epu16_mask(numbers, start);
            let low = _mm512_mask_add_epi16(low, these, first, by);
            let numbers = _mm512_add_epi16(numbers, _mm512_set1_epi16(32));
            let by = _mm512_mullo_epi16(numbers, _mm512_set1_epi16(BY.cast_signed()));
            let these = _mm512_cmpge_epu16_mask(numbers, start);
            let high = _mm512_mask_add_epi16(high, these, first, by);
            [low, high]
        })
    }

    /// Returns the planes, the same in each group of 16 bytes: lane (y, b) of plane i is bit i of
    /// word `4 y + (b >> 1)`. The processor has GFNI if `GFNI`.
    #[inline(always)]
    pub(super) fn planes<const GFNI: bool>(self) -> [__m512i; 16] {
        let Self([first, last]) = self;
        // SAFETY: the processor has the features of the backend.
        unsafe {
            // The even bytes of group q are of granules 8 q and on, the odd ones of granules 32 + 8
            // q and on.
            let odd = 0xaaaa_aaaa_aaaa_aaaa;
            let low = _mm512_mask_blend_epi8(odd, first, _mm512_slli_epi16::<8>(last));
            let high = _mm512_mask_blend_epi8(odd, _mm512_srli_epi16::<8>(first), last);
            let [p0, p1, p2, p3, p4, p5, p6, p7] = planes_of_bytes::<GFNI>(low);
            let [p8, p9, p10, p11, p12, p13, p14, p15] = planes_of_bytes::<GFNI>(high);
            [
                p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15,
            ]
        }
    }
}

/// Returns the planes of the bytes of granules, which are ordered as in [`Words::planes`].
///
/// # Safety
///
/// The processor has AVX-512 F and BW, and GFNI if `GFNI`.
#[inline(always)]
unsafe fn planes_of_bytes<const GFNI: bool>(bytes: __m512i) -> [__m512i; 8] {
    // SAFETY: the processor has the features.
    unsafe {
        if GFNI {
            // The bytes of the four granules of a y, each twice, are the rows of its matrix of
            // bits: the last row becomes the lowest bits.
            let even = _mm_set_epi8(8, 8, 10, 10, 12, 12, 14, 14, 0, 0, 2, 2, 4, 4, 6, 6);
            let odd = _mm_set_epi8(9, 9, 11, 11, 13, 13, 15, 15, 1, 1, 3, 3, 5, 5, 7, 7);
            let first = _mm512_shuffle_epi8(bytes, _mm512_broadcast_i32x4(even));
            let last = _mm512_shuffle_epi8(bytes, _mm512_broadcast_i32x4(odd));
            let columns = _mm512_set1_epi64(0x8040_2010_0804_0201_u64.cast_signed());
            let first = _mm512_gf2p8affine_epi64_epi8::<0>(columns, first);
            let last = _mm512_gf2p8affine_epi64_epi8::<0>(columns, last);
            // Word i of group q: plane i of y = 2 q and 2 q + 1.
            let pairs = _mm_set_epi8(15, 7, 14, 6, 13, 5, 12, 4, 11, 3, 10, 2, 9, 1, 8, 0);
            let pairs = _mm512_broadcast_i32x4(pairs);
            let first = _mm512_shuffle_epi8(first, pairs);
            let last = _mm512_shuffle_epi8(last, pairs);
            // Word w of group i: word i of group w, and four planes on.
            let one = 0x0001_0001_0001_0001;
            let groups = _mm_set_epi64x(0x0038_0030_0028_0020, 0x0018_0010_0008_0000);
            let low = _mm512_add_epi16(
                _mm512_broadcast_i32x4(groups),
                _mm512_set_epi64(3 * one, 3 * one, 2 * one, 2 * one, one, one, 0, 0),
            );
            let high = _mm512_add_epi16(low, _mm512_set1_epi16(4));
            let low = _mm512_permutex2var_epi16(first, low, last);
            let high = _mm512_permutex2var_epi16(first, high, last);
            [
                _mm512_shuffle_i32x4::<0x00>(low, low),
                _mm512_shuffle_i32x4::<0x55>(low, low),
                _mm512_shuffle_i32x4::<0xaa>(low, low),
                _mm512_shuffle_i32x4::<0xff>(low, low),
                _mm512_shuffle_i32x4::<0x00>(high, high),
                _mm512_shuffle_i32x4::<0x55>(high, high),
                _mm512_shuffle_i32x4::<0xaa>(high, high),
                _mm512_shuffle_i32x4::<0xff>(high, high),
            ]
        } else {
            let even = _mm_set_epi8(14, 14, 12, 12, 10, 10, 8, 8, 6, 6, 4, 4, 2, 2, 0, 0);
            let odd = _mm_set_epi8(15, 15, 13, 13, 11, 11, 9, 9, 7, 7, 5, 5, 3, 3, 1, 1);
            let first = _mm512_shuffle_epi8(bytes, _mm512_broadcast_i32x4(even));
            let last = _mm512_shuffle_epi8(bytes, _mm512_broadcast_i32x4(odd));
            let mut planes = [bytes; 8];
            for (bit, plane) in planes.iter_mut().enumerate() {
                let bit = _mm512_set1_epi8((1u8 << bit).cast_signed());
                let low = _mm512_test_epi8_mask(first, bit);
                let high = _mm512_test_epi8_mask(last, bit);
                *plane = _mm512_broadcast_i32x4(Xmm::new(low, high).0);
            }
            planes
        }
    }
}
