//! The registers of AVX-512: whole ones and halves.

#![allow(unsafe_code, reason = "SIMD intrinsics")]

use core::arch::x86_64::*;

use super::wide::Vector;
use super::words::Words;
use super::xmm::Xmm;
use crate::rounds::Word;

/// 64 bytes. Made and used only below the functions of the backends.
#[derive(Clone, Copy)]
pub(crate) struct Zmm<const GFNI: bool>(__m512i);

// Every method of the two traits is called only below the functions of the backends.
impl<const GFNI: bool> Word for Zmm<GFNI> {
    #[inline(always)]
    fn and(self, other: Self) -> Self {
        // SAFETY: the processor has the features of the backend.
        Self(unsafe { _mm512_and_si512(self.0, other.0) })
    }

    #[inline(always)]
    fn or(self, other: Self) -> Self {
        // SAFETY: the processor has the features of the backend.
        Self(unsafe { _mm512_or_si512(self.0, other.0) })
    }

    #[inline(always)]
    fn xor(self, other: Self) -> Self {
        // SAFETY: the processor has the features of the backend.
        Self(unsafe { _mm512_xor_si512(self.0, other.0) })
    }

    #[inline(always)]
    fn and_not(self, other: Self) -> Self {
        // SAFETY: the processor has the features of the backend.
        Self(unsafe { _mm512_andnot_si512(self.0, other.0) })
    }

    #[inline(always)]
    fn xor3(self, second: Self, third: Self) -> Self {
        // SAFETY: the processor has the features of the backend.
        Self(unsafe { _mm512_ternarylogic_epi64::<0x96>(self.0, second.0, third.0) })
    }

    #[inline(always)]
    fn xor_and(self, second: Self, third: Self) -> Self {
        // SAFETY: the processor has the features of the backend.
        Self(unsafe { _mm512_ternarylogic_epi64::<0x78>(self.0, second.0, third.0) })
    }

    #[inline(always)]
    fn xor_or(self, second: Self, third: Self) -> Self {
        // SAFETY: the processor has the features of the backend.
        Self(unsafe { _mm512_ternarylogic_epi64::<0x1e>(self.0, second.0, third.0) })
    }
}

impl<const GFNI: bool> Vector for Zmm<GFNI> {
    type Words = Words;
    const GROUPS: usize = 4;
    const GFNI: bool = GFNI;

    #[inline(always)]
    fn splat(value: u64) -> Self {
        // SAFETY: the processor has the features of the backend.
        Self(unsafe { _mm512_set1_epi64(value.cast_signed()) })
    }

    #[inline(always)]
    fn mask(value: u32) -> Self {
        // SAFETY: the processor has the features of the backend.
        Self(unsafe { _mm512_set1_epi32(value.cast_signed()) })
    }

    #[inline(always)]
    fn bit(word: u16, bit: usize) -> Self {
        let above = 31 - bit as u32;
        // SAFETY: the processor has the features of the backend.
        Self(unsafe {
            let words = _mm512_set1_epi32(u32::from(word).cast_signed());
            let shifted = _mm512_sllv_epi32(words, _mm512_set1_epi32(above.cast_signed()));
            _mm512_srai_epi32::<31>(shifted)
        })
    }

    #[inline(always)]
    fn groups(group: Xmm) -> Self {
        // SAFETY: the processor has the features of the backend.
        Self(unsafe { _mm512_broadcast_i32x4(group.0) })
    }

    #[inline(always)]
    fn group_number(bit: usize) -> Self {
        let mask = [0xcc, 0xf0][bit];
        // SAFETY: the processor has the features of the backend.
        Self(unsafe { _mm512_maskz_set1_epi64(mask, -1) })
    }

    #[inline(always)]
    fn words() -> Self::Words {
        Words::zero()
    }

    #[inline(always)]
    fn words_from<const BY: u16>(words: Self::Words, granule: usize, first: u16) -> Self::Words {
        words.from::<BY>(granule, first)
    }

    #[inline(always)]
    fn planes(words: Self::Words) -> [Self; 16] {
        let mut planes = [Self::splat(0); 16];
        for (plane, register) in planes.iter_mut().zip(words.planes::<GFNI>()) {
            *plane = Self(register);
        }
        planes
    }

    #[inline(always)]
    fn unpack(self, other: Self) -> (Self, Self) {
        // SAFETY: the processor has the features of the backend.
        unsafe {
            (
                Self(_mm512_unpacklo_epi8(self.0, other.0)),
                Self(_mm512_unpackhi_epi8(self.0, other.0)),
            )
        }
    }

    #[inline(always)]
    fn unpack_halves(self, other: Self) -> (Self, Self) {
        // SAFETY: the processor has the features of the backend.
        unsafe {
            (
                Self(_mm512_unpacklo_epi64(self.0, other.0)),
                Self(_mm512_unpackhi_epi64(self.0, other.0)),
            )
        }
    }

    #[inline(always)]
    fn transpose_bits(self) -> Self {
        // Byte j of every 64 bits is 1 << j: the instruction takes bit j out of each row.
        let columns = Self::splat(0x8040_2010_0804_0201);
        // SAFETY: called only if `GFNI`, and then the processor has it.
        Self(unsafe { _mm512_gf2p8affine_epi64_epi8::<0>(columns.0, self.0) })
    }

    #[inline(always)]
    fn shift_left<const COUNT: u32>(self) -> Self {
        // SAFETY: the processor has the features of the backend.
        Self(unsafe { _mm512_sllv_epi64(self.0, _mm512_set1_epi64(COUNT.into())) })
    }

    #[inline(always)]
    fn shift_right<const COUNT: u32>(self) -> Self {
        // SAFETY: the processor has the features of the backend.
        Self(unsafe { _mm512_srlv_epi64(self.0, _mm512_set1_epi64(COUNT.into())) })
    }

    #[inline(always)]
    fn load(bytes: &[u8]) -> Self {
        assert_eq!(bytes.len(), Self::BYTES);
        // SAFETY: the processor has the features of the backend, and the bytes are there.
        Self(unsafe { _mm512_loadu_si512(bytes.as_ptr().cast()) })
    }

    #[inline(always)]
    fn store(self, bytes: &mut [u8]) {
        assert_eq!(bytes.len(), Self::BYTES);
        // SAFETY: the processor has the features of the backend, and the bytes are there.
        unsafe { _mm512_storeu_si512(bytes.as_mut_ptr().cast(), self.0) }
    }

    #[inline(always)]
    fn xor_onto(self, other: Self, bytes: &mut [u8]) {
        assert_eq!(bytes.len(), Self::BYTES);
        // SAFETY: the processor has the features of the backend, and the bytes are there.
        unsafe {
            let data = _mm512_loadu_si512(bytes.as_ptr().cast());
            let data = _mm512_ternarylogic_epi64::<0x96>(data, self.0, other.0);
            _mm512_storeu_si512(bytes.as_mut_ptr().cast(), data);
        }
    }

    #[inline(always)]
    fn xor_short(bytes: &mut [u8], others: &[u8]) {
        let length = bytes.len();
        assert!(length == others.len() && length < Self::BYTES);
        let mask = !(!0 << length);
        // SAFETY: the processor has the features of the backend, and only `length` bytes are read and written.
        unsafe {
            let others = _mm512_maskz_loadu_epi8(mask, others.as_ptr().cast());
            let data = _mm512_maskz_loadu_epi8(mask, bytes.as_ptr().cast());
            let data = _mm512_xor_si512(data, others);
            _mm512_mask_storeu_epi8(bytes.as_mut_ptr().cast(), mask, data);
        }
    }
}

/// 32 bytes. Made and used only below the functions of the backends.
#[derive(Clone, Copy)]
pub(crate) struct Ymm<const GFNI: bool>(__m256i);

// Every method of the two traits is called only below the functions of the backends.
impl<const GFNI: bool> Word for Ymm<GFNI> {
    #[inline(always)]
    fn and(self, other: Self) -> Self {
        // SAFETY: the processor has the features of the backend.
        Self(unsafe { _mm256_and_si256(self.0, other.0) })
    }

    #[inline(always)]
    fn or(self, other: Self) -> Self {
        // SAFETY: the processor has the features of the backend.
        Self(unsafe { _mm256_or_si256(self.0, other.0) })
    }

    #[inline(always)]
    fn xor(self, other: Self) -> Self {
        // SAFETY: the processor has the features of the backend.
        Self(unsafe { _mm256_xor_si256(self.0, other.0) })
    }

    #[inline(always)]
    fn and_not(self, other: Self) -> Self {
        // SAFETY: the processor has the features of the backend.
        Self(unsafe { _mm256_andnot_si256(self.0, other.0) })
    }

    #[inline(always)]
    fn xor3(self, second: Self, third: Self) -> Self {
        // SAFETY: the processor has the features of the backend.
        Self(unsafe { _mm256_ternarylogic_epi64::<0x96>(self.0, second.0, third.0) })
    }

    #[inline(always)]
    fn xor_and(self, second: Self, third: Self) -> Self {
        // SAFETY: the processor has the features of the backend.
        Self(unsafe { _mm256_ternarylogic_epi64::<0x78>(self.0, second.0, third.0) })
    }

    #[inline(always)]
    fn xor_or(self, second: Self, third: Self) -> Self {
        // SAFETY: the processor has the features of the backend.
        Self(unsafe { _mm256_ternarylogic_epi64::<0x1e>(self.0, second.0, third.0) })
    }
}

impl<const GFNI: bool> Vector for Ymm<GFNI> {
    type Words = Words;
    const GROUPS: usize = 2;
    const GFNI: bool = GFNI;

    #[inline(always)]
    fn splat(value: u64) -> Self {
        // SAFETY: the processor has the features of the backend.
        Self(unsafe { _mm256_set1_epi64x(value.cast_signed()) })
    }

    #[inline(always)]
    fn mask(value: u32) -> Self {
        // SAFETY: the processor has the features of the backend.
        Self(unsafe { _mm256_set1_epi32(value.cast_signed()) })
    }

    #[inline(always)]
    fn bit(word: u16, bit: usize) -> Self {
        let above = 31 - bit as u32;
        // SAFETY: the processor has the features of the backend.
        Self(unsafe {
            let words = _mm256_set1_epi32(u32::from(word).cast_signed());
            let shifted = _mm256_sllv_epi32(words, _mm256_set1_epi32(above.cast_signed()));
            _mm256_srai_epi32::<31>(shifted)
        })
    }

    #[inline(always)]
    fn groups(group: Xmm) -> Self {
        // SAFETY: the processor has the features of the backend.
        Self(unsafe { _mm256_broadcast_i32x4(group.0) })
    }

    #[inline(always)]
    fn group_number(_: usize) -> Self {
        // SAFETY: the processor has the features of the backend.
        Self(unsafe { _mm256_set_epi64x(-1, -1, 0, 0) })
    }

    #[inline(always)]
    fn words() -> Self::Words {
        Words::zero()
    }

    #[inline(always)]
    fn words_from<const BY: u16>(words: Self::Words, granule: usize, first: u16) -> Self::Words {
        words.from::<BY>(granule, first)
    }

    #[inline(always)]
    fn planes(words: Self::Words) -> [Self; 16] {
        let mut planes = [Self::splat(0); 16];
        for (plane, register) in planes.iter_mut().zip(words.planes::<GFNI>()) {
            // SAFETY: the processor has the features of the backend.
            *plane = Self(unsafe { _mm512_castsi512_si256(register) });
        }
        planes
    }

    #[inline(always)]
    fn unpack(self, other: Self) -> (Self, Self) {
        // SAFETY: the processor has the features of the backend.
        unsafe {
            (
                Self(_mm256_unpacklo_epi8(self.0, other.0)),
                Self(_mm256_unpackhi_epi8(self.0, other.0)),
            )
        }
    }

    #[inline(always)]
    fn unpack_halves(self, other: Self) -> (Self, Self) {
        // SAFETY: the processor has the features of the backend.
        unsafe {
            (
                Self(_mm256_unpacklo_epi64(self.0, other.0)),
                Self(_mm256_unpackhi_epi64(self.0, other.0)),
            )
        }
    }

    #[inline(always)]
    fn transpose_bits(self) -> Self {
        // Byte j of every 64 bits is 1 << j: the instruction takes bit j out of each row.
        let columns = Self::splat(0x8040_2010_0804_0201);
        // SAFETY: called only if `GFNI`, and then the processor has it.
        Self(unsafe { _mm256_gf2p8affine_epi64_epi8::<0>(columns.0, self.0) })
    }

    #[inline(always)]
    fn shift_left<const COUNT: u32>(self) -> Self {
        // SAFETY: the processor has the features of the backend.
        Self(unsafe { _mm256_sllv_epi64(self.0, _mm256_set1_epi64x(COUNT.into())) })
    }

    #[inline(always)]
    fn shift_right<const COUNT: u32>(self) -> Self {
        // SAFETY: the processor has the features of the backend.
        Self(unsafe { _mm256_srlv_epi64(self.0, _mm256_set1_epi64x(COUNT.into())) })
    }

    #[inline(always)]
    fn load(bytes: &[u8]) -> Self {
        assert_eq!(bytes.len(), Self::BYTES);
        // SAFETY: the processor has the features of the backend, and the bytes are there.
        Self(unsafe { _mm256_loadu_si256(bytes.as_ptr().cast()) })
    }

    #[inline(always)]
    fn store(self, bytes: &mut [u8]) {
        assert_eq!(bytes.len(), Self::BYTES);
        // SAFETY: the processor has the features of the backend, and the bytes are there.
        unsafe { _mm256_storeu_si256(bytes.as_mut_ptr().cast(), self.0) }
    }

    #[inline(always)]
    fn xor_onto(self, other: Self, bytes: &mut [u8]) {
        assert_eq!(bytes.len(), Self::BYTES);
        // SAFETY: the processor has the features of the backend, and the bytes are there.
        unsafe {
            let data = _mm256_loadu_si256(bytes.as_ptr().cast());
            let data = _mm256_ternarylogic_epi64::<0x96>(data, self.0, other.0);
            _mm256_storeu_si256(bytes.as_mut_ptr().cast(), data);
        }
    }

    #[inline(always)]
    fn xor_short(bytes: &mut [u8], others: &[u8]) {
        let length = bytes.len();
        assert!(length == others.len() && length < Self::BYTES);
        let mask = !(!0 << length);
        // SAFETY: the processor has the features of the backend, and only `length` bytes are read and written.
        unsafe {
            let others = _mm256_maskz_loadu_epi8(mask, others.as_ptr().cast());
            let data = _mm256_maskz_loadu_epi8(mask, bytes.as_ptr().cast());
            let data = _mm256_xor_si256(data, others);
            _mm256_mask_storeu_epi8(bytes.as_mut_ptr().cast(), mask, data);
        }
    }
}
