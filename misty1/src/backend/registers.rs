//! The registers of AVX-512: whole ones and halves.

#![allow(unsafe_code, reason = "SIMD intrinsics")]

use core::arch::x86_64::*;

use super::vector::Vector;
use super::words::Words;
use super::xmm::Xmm;
use crate::planes::Word;

/// 64 bytes. They are made and used only below the functions of the backends.
#[derive(Clone, Copy)]
pub(crate) struct Zmm<const GFNI: bool>(__m512i);

/// 32 bytes. They are made and used only below the functions of the backends.
#[derive(Clone, Copy)]
pub(crate) struct Ymm<const GFNI: bool>(__m256i);

/// Implements the two traits for registers of one width. Every method is called only below the
/// functions of the backends. The arguments are the number of groups of 16 bytes, the functions
/// that differ by more than a prefix, and the intrinsics by what they do.
macro_rules! register {
    (
        $name:ident, $count:literal, $group_number:ident, $lowest:ident,
        {
            and: $and:ident,
            or: $or:ident,
            xor: $xor:ident,
            and_not: $and_not:ident,
            ternary: $ternary:ident,
            splat_64: $splat_64:ident,
            splat_32: $splat_32:ident,
            shift_left_32: $shift_left_32:ident,
            sign_32: $sign_32:ident,
            groups: $groups:ident,
            unpack_low: $unpack_low:ident,
            unpack_high: $unpack_high:ident,
            unpack_low_halves: $unpack_low_halves:ident,
            unpack_high_halves: $unpack_high_halves:ident,
            affine: $affine:ident,
            shift_left_64: $shift_left_64:ident,
            shift_right_64: $shift_right_64:ident,
            load: $load:ident,
            store: $store:ident,
            load_some: $load_some:ident,
            store_some: $store_some:ident $(,)?
        }
    ) => {
        impl<const GFNI: bool> Word for $name<GFNI> {
            #[inline(always)]
            fn and(self, other: Self) -> Self {
                // SAFETY: the processor has the features of the backend.
                Self(unsafe { $and(self.0, other.0) })
            }

            #[inline(always)]
            fn or(self, other: Self) -> Self {
                // SAFETY: the processor has the features of the backend.
                Self(unsafe { $or(self.0, other.0) })
            }

            #[inline(always)]
            fn xor(self, other: Self) -> Self {
                // SAFETY: the processor has the features of the backend.
                Self(unsafe { $xor(self.0, other.0) })
            }

            #[inline(always)]
            fn and_not(self, other: Self) -> Self {
                // SAFETY: the processor has the features of the backend.
                Self(unsafe { $and_not(self.0, other.0) })
            }

            #[inline(always)]
            fn xor3(self, second: Self, third: Self) -> Self {
                // SAFETY: the processor has the features of the backend.
                Self(unsafe { $ternary::<0x96>(self.0, second.0, third.0) })
            }

            #[inline(always)]
            fn xor_and(self, second: Self, third: Self) -> Self {
                // SAFETY: the processor has the features of the backend.
                Self(unsafe { $ternary::<0x78>(self.0, second.0, third.0) })
            }

            #[inline(always)]
            fn xor_or(self, second: Self, third: Self) -> Self {
                // SAFETY: the processor has the features of the backend.
                Self(unsafe { $ternary::<0x1e>(self.0, second.0, third.0) })
            }
        }

        impl<const GFNI: bool> Vector for $name<GFNI> {
            type Words = Words;
            const GROUPS: usize = $count;
            const GFNI: bool = GFNI;

            #[inline(always)]
            fn splat(value: u64) -> Self {
                // SAFETY: the processor has the features of the backend.
                Self(unsafe { $splat_64(value.cast_signed()) })
            }

            #[inline(always)]
            fn mask(value: u32) -> Self {
                // SAFETY: the processor has the features of the backend.
                Self(unsafe { $splat_32(value.cast_signed()) })
            }

            #[inline(always)]
            fn bit(word: u16, bit: usize) -> Self {
                let above = 31 - bit as u32;
                // SAFETY: the processor has the features of the backend.
                Self(unsafe {
                    let words = $splat_32(u32::from(word).cast_signed());
                    let shifted = $shift_left_32(words, $splat_32(above.cast_signed()));
                    $sign_32::<31>(shifted)
                })
            }

            #[inline(always)]
            fn groups(group: Xmm) -> Self {
                // SAFETY: the processor has the features of the backend.
                Self(unsafe { $groups(group.0) })
            }

            #[inline(always)]
            fn group_number(bit: usize) -> Self {
                Self($group_number(bit))
            }

            #[inline(always)]
            fn words() -> Self::Words {
                Words::zero()
            }

            #[inline(always)]
            fn words_from<const BY: u16>(
                words: Self::Words,
                granule: usize,
                first: u16,
            ) -> Self::Words {
                words.from::<BY>(granule, first)
            }

            #[inline(always)]
            fn planes(words: Self::Words) -> [Self; 16] {
                let mut planes = [Self::splat(0); 16];
                for (plane, register) in planes.iter_mut().zip(words.planes::<GFNI>()) {
                    *plane = Self($lowest(register));
                }
                planes
            }

            #[inline(always)]
            fn unpack(self, other: Self) -> (Self, Self) {
                // SAFETY: the processor has the features of the backend.
                unsafe {
                    (
                        Self($unpack_low(self.0, other.0)),
                        Self($unpack_high(self.0, other.0)),
                    )
                }
            }

            #[inline(always)]
            fn unpack_halves(self, other: Self) -> (Self, Self) {
                // SAFETY: the processor has the features of the backend.
                unsafe {
                    (
                        Self($unpack_low_halves(self.0, other.0)),
                        Self($unpack_high_halves(self.0, other.0)),
                    )
                }
            }

            #[inline(always)]
            fn transpose_bits(self) -> Self {
                // Byte j of every 64 bits is 1 << j: the instruction takes bit j out of each row.
                let columns = Self::splat(0x8040_2010_0804_0201);
                // SAFETY: called only if `GFNI`, and then the processor has it.
                Self(unsafe { $affine::<0>(columns.0, self.0) })
            }

            #[inline(always)]
            fn shift_left<const COUNT: u32>(self) -> Self {
                // SAFETY: the processor has the features of the backend.
                Self(unsafe { $shift_left_64(self.0, $splat_64(COUNT.into())) })
            }

            #[inline(always)]
            fn shift_right<const COUNT: u32>(self) -> Self {
                // SAFETY: the processor has the features of the backend.
                Self(unsafe { $shift_right_64(self.0, $splat_64(COUNT.into())) })
            }

            #[inline(always)]
            fn load(bytes: &[u8]) -> Self {
                assert_eq!(bytes.len(), Self::BYTES);
                // SAFETY: the processor has the features of the backend, and the bytes are there.
                Self(unsafe { $load(bytes.as_ptr().cast()) })
            }

            #[inline(always)]
            fn store(self, bytes: &mut [u8]) {
                assert_eq!(bytes.len(), Self::BYTES);
                // SAFETY: the processor has the features of the backend, and the bytes are there.
                unsafe { $store(bytes.as_mut_ptr().cast(), self.0) }
            }

            #[inline(always)]
            fn xor_onto(self, other: Self, bytes: &mut [u8]) {
                assert_eq!(bytes.len(), Self::BYTES);
                // SAFETY: the processor has the features of the backend, and the bytes are there.
                unsafe {
                    let data = $load(bytes.as_ptr().cast());
                    let data = $ternary::<0x96>(data, self.0, other.0);
                    $store(bytes.as_mut_ptr().cast(), data);
                }
            }

            #[inline(always)]
            fn xor_short(bytes: &mut [u8], others: &[u8]) {
                let length = bytes.len();
                assert!(length == others.len() && length < Self::BYTES);
                let mask = !(!0 << length);
                // SAFETY: the processor has the features of the backend, and only `length` bytes
                // are read and written.
                unsafe {
                    let others = $load_some(mask, others.as_ptr().cast());
                    let data = $load_some(mask, bytes.as_ptr().cast());
                    let data = $xor(data, others);
                    $store_some(bytes.as_mut_ptr().cast(), mask, data);
                }
            }
        }
    };
}

register!(Zmm, 4, zmm_group_number, all_of, {
    and: _mm512_and_si512,
    or: _mm512_or_si512,
    xor: _mm512_xor_si512,
    and_not: _mm512_andnot_si512,
    ternary: _mm512_ternarylogic_epi64,
    splat_64: _mm512_set1_epi64,
    splat_32: _mm512_set1_epi32,
    shift_left_32: _mm512_sllv_epi32,
    sign_32: _mm512_srai_epi32,
    groups: _mm512_broadcast_i32x4,
    unpack_low: _mm512_unpacklo_epi8,
    unpack_high: _mm512_unpackhi_epi8,
    unpack_low_halves: _mm512_unpacklo_epi64,
    unpack_high_halves: _mm512_unpackhi_epi64,
    affine: _mm512_gf2p8affine_epi64_epi8,
    shift_left_64: _mm512_sllv_epi64,
    shift_right_64: _mm512_srlv_epi64,
    load: _mm512_loadu_si512,
    store: _mm512_storeu_si512,
    load_some: _mm512_maskz_loadu_epi8,
    store_some: _mm512_mask_storeu_epi8,
});

register!(Ymm, 2, ymm_group_number, lower_of, {
    and: _mm256_and_si256,
    or: _mm256_or_si256,
    xor: _mm256_xor_si256,
    and_not: _mm256_andnot_si256,
    ternary: _mm256_ternarylogic_epi64,
    splat_64: _mm256_set1_epi64x,
    splat_32: _mm256_set1_epi32,
    shift_left_32: _mm256_sllv_epi32,
    sign_32: _mm256_srai_epi32,
    groups: _mm256_broadcast_i32x4,
    unpack_low: _mm256_unpacklo_epi8,
    unpack_high: _mm256_unpackhi_epi8,
    unpack_low_halves: _mm256_unpacklo_epi64,
    unpack_high_halves: _mm256_unpackhi_epi64,
    affine: _mm256_gf2p8affine_epi64_epi8,
    shift_left_64: _mm256_sllv_epi64,
    shift_right_64: _mm256_srlv_epi64,
    load: _mm256_loadu_si256,
    store: _mm256_storeu_si256,
    load_some: _mm256_maskz_loadu_epi8,
    store_some: _mm256_mask_storeu_epi8,
});

#[inline(always)]
fn zmm_group_number(bit: usize) -> __m512i {
    let mask = [0xcc, 0xf0][bit];
    // SAFETY: the processor has the features of the backend.
    unsafe { _mm512_maskz_set1_epi64(mask, -1) }
}

#[inline(always)]
fn ymm_group_number(_: usize) -> __m256i {
    // SAFETY: the processor has the features of the backend.
    unsafe { _mm256_set_epi64x(-1, -1, 0, 0) }
}

#[inline(always)]
fn all_of(register: __m512i) -> __m512i {
    register
}

#[inline(always)]
fn lower_of(register: __m512i) -> __m256i {
    // SAFETY: the processor has the features of the backend.
    unsafe { _mm512_castsi512_si256(register) }
}
