//! AVX-512 on whole registers, 512 blocks at once, and on halves of them, 256 blocks. Logic of three
//! inputs is one instruction, and GFNI transposes bits where it is present.

#![allow(unsafe_code, reason = "SIMD intrinsics")]

use core::arch::x86_64::*;

use cipher::Block;
use cipher::consts::{U256, U512};
use cipher::inout::InOutBuf;

use super::wide::{self, Engine, Vector, WindowKeys};
use super::xmm::Xmm;
use super::{Backend, assembled};
use crate::Misty1;
use crate::ctr::{CtrRun, Shared, Window};
use crate::rounds::{self, FirstRound, Half, Rounds, Word};
use crate::schedule::{Masks, Schedule};

cpufeatures::new!(avx512, "avx512f", "avx512bw", "avx512vl");
cpufeatures::new!(gfni, "gfni");

/// Blocks of a pass of [`Avx512Half`].
const HALF: usize = 256;

/// Proof that the processor has AVX-512 F, BW and VL, and GFNI if `GFNI`: passes of 512 blocks.
#[derive(Clone, Copy)]
pub(crate) struct Avx512<const GFNI: bool>(());

/// The same, for passes of 256 blocks.
#[derive(Clone, Copy)]
pub(crate) struct Avx512Half<const GFNI: bool>(());

impl Avx512<true> {
    pub(crate) fn detect() -> Option<Self> {
        (avx512::get() && gfni::get()).then_some(Self(()))
    }
}

impl Backend for Avx512<true> {
    type Lanes = U512;
    type Word = Zmm<true>;
    const WINDOW_BLOCKS: usize = 32;
    const WINDOWS: usize = wide::WINDOWS;
    const ENOUGH: usize = wide::WINDOWS;

    fn encrypt(self, schedule: &Schedule, blocks: InOutBuf<'_, '_, Block<Misty1>>) {
        if blocks.len() <= HALF {
            // SAFETY: `self` exists only where the features do.
            unsafe { ymm_gfni::encrypt(schedule, blocks) }
        } else {
            // SAFETY: `self` exists only where the features do.
            unsafe { zmm_gfni::encrypt(schedule, blocks) }
        }
    }

    fn decrypt(self, schedule: &Schedule, blocks: InOutBuf<'_, '_, Block<Misty1>>) {
        if blocks.len() <= HALF {
            // SAFETY: `self` exists only where the features do.
            unsafe { ymm_gfni::decrypt(schedule, blocks) }
        } else {
            // SAFETY: `self` exists only where the features do.
            unsafe { zmm_gfni::decrypt(schedule, blocks) }
        }
    }

    fn ctr(
        self,
        runs: &mut [CtrRun<'_>],
        windows: &[Window],
        shared: &mut Shared<FirstRound<Self::Word>>,
    ) {
        // SAFETY: `self` exists only where the features do.
        unsafe { zmm_gfni::ctr(runs, windows, shared) }
    }
}

impl Avx512<false> {
    pub(crate) fn detect() -> Option<Self> {
        (avx512::get()).then_some(Self(()))
    }
}

impl Backend for Avx512<false> {
    type Lanes = U512;
    type Word = Zmm<false>;
    const WINDOW_BLOCKS: usize = 32;
    const WINDOWS: usize = wide::WINDOWS;
    const ENOUGH: usize = wide::WINDOWS;

    fn encrypt(self, schedule: &Schedule, blocks: InOutBuf<'_, '_, Block<Misty1>>) {
        if blocks.len() <= HALF {
            // SAFETY: `self` exists only where the features do.
            unsafe { ymm::encrypt(schedule, blocks) }
        } else {
            // SAFETY: `self` exists only where the features do.
            unsafe { zmm::encrypt(schedule, blocks) }
        }
    }

    fn decrypt(self, schedule: &Schedule, blocks: InOutBuf<'_, '_, Block<Misty1>>) {
        if blocks.len() <= HALF {
            // SAFETY: `self` exists only where the features do.
            unsafe { ymm::decrypt(schedule, blocks) }
        } else {
            // SAFETY: `self` exists only where the features do.
            unsafe { zmm::decrypt(schedule, blocks) }
        }
    }

    fn ctr(
        self,
        runs: &mut [CtrRun<'_>],
        windows: &[Window],
        shared: &mut Shared<FirstRound<Self::Word>>,
    ) {
        // SAFETY: `self` exists only where the features do.
        unsafe { zmm::ctr(runs, windows, shared) }
    }
}

impl Avx512Half<true> {
    pub(crate) fn detect() -> Option<Self> {
        (avx512::get() && gfni::get()).then_some(Self(()))
    }
}

impl Backend for Avx512Half<true> {
    type Lanes = U256;
    type Word = Ymm<true>;
    const WINDOW_BLOCKS: usize = 16;
    const WINDOWS: usize = wide::WINDOWS;

    fn encrypt(self, schedule: &Schedule, blocks: InOutBuf<'_, '_, Block<Misty1>>) {
        // SAFETY: `self` exists only where the features do.
        unsafe { ymm_gfni::encrypt(schedule, blocks) }
    }

    fn decrypt(self, schedule: &Schedule, blocks: InOutBuf<'_, '_, Block<Misty1>>) {
        // SAFETY: `self` exists only where the features do.
        unsafe { ymm_gfni::decrypt(schedule, blocks) }
    }

    fn ctr(
        self,
        runs: &mut [CtrRun<'_>],
        windows: &[Window],
        shared: &mut Shared<FirstRound<Self::Word>>,
    ) {
        // SAFETY: `self` exists only where the features do.
        unsafe { ymm_gfni::ctr(runs, windows, shared) }
    }
}

impl Avx512Half<false> {
    pub(crate) fn detect() -> Option<Self> {
        (avx512::get()).then_some(Self(()))
    }
}

impl Backend for Avx512Half<false> {
    type Lanes = U256;
    type Word = Ymm<false>;
    const WINDOW_BLOCKS: usize = 16;
    const WINDOWS: usize = wide::WINDOWS;

    fn encrypt(self, schedule: &Schedule, blocks: InOutBuf<'_, '_, Block<Misty1>>) {
        // SAFETY: `self` exists only where the features do.
        unsafe { ymm::encrypt(schedule, blocks) }
    }

    fn decrypt(self, schedule: &Schedule, blocks: InOutBuf<'_, '_, Block<Misty1>>) {
        // SAFETY: `self` exists only where the features do.
        unsafe { ymm::decrypt(schedule, blocks) }
    }

    fn ctr(
        self,
        runs: &mut [CtrRun<'_>],
        windows: &[Window],
        shared: &mut Shared<FirstRound<Self::Word>>,
    ) {
        // SAFETY: `self` exists only where the features do.
        unsafe { ymm::ctr(runs, windows, shared) }
    }
}

/// FO in assembly and FL for one type of vector and one of keys.
macro_rules! assembled {
    ($name:ident, $vector:ty, $keys:ty, $features:literal, ($fo:ident, $fl_fo:ident)) => {
        struct $name;

        impl $name {
            #[target_feature(enable = $features)]
            #[inline(never)]
            fn fl(half: &mut Half<$vector>, keys: &$keys, index: usize) {
                rounds::fl(half, keys, index);
            }

            #[target_feature(enable = $features)]
            #[inline(never)]
            fn fl_inv(half: &mut Half<$vector>, keys: &$keys, index: usize) {
                rounds::fl_inv(half, keys, index);
            }
        }

        impl Rounds for $name {
            type Word = $vector;
            type Keys = $keys;

            #[inline(always)]
            fn fo(from: &Half<$vector>, to: &mut Half<$vector>, keys: &$keys, round: usize) {
                // SAFETY: called only below a backend, which exists only where the features do.
                unsafe {
                    let to: *mut u8 = to.as_mut_ptr().cast();
                    assembled::$fo(from.as_ptr().cast(), to, to, keys, round)
                }
            }

            #[inline(always)]
            fn fo_of(
                from: &Half<$vector>,
                source: &Half<$vector>,
                to: &mut Half<$vector>,
                keys: &$keys,
                round: usize,
            ) {
                let [from, source] = [from, source].map(|half| half.as_ptr().cast());
                // SAFETY: called only below a backend, which exists only where the features do.
                unsafe { assembled::$fo(from, source, to.as_mut_ptr().cast(), keys, round) }
            }

            #[inline(always)]
            fn fl_fo(d0: &mut Half<$vector>, d1: &mut Half<$vector>, keys: &$keys, round: usize) {
                // SAFETY: called only below a backend, which exists only where the features do.
                unsafe {
                    assembled::$fl_fo(d0.as_mut_ptr().cast(), d1.as_mut_ptr().cast(), keys, round)
                }
            }

            #[inline(always)]
            fn fl(half: &mut Half<$vector>, keys: &$keys, index: usize) {
                // SAFETY: called only below a backend, which exists only where the features do.
                unsafe { Self::fl(half, keys, index) }
            }

            #[inline(always)]
            fn fl_inv(half: &mut Half<$vector>, keys: &$keys, index: usize) {
                // SAFETY: called only below a backend, which exists only where the features do.
                unsafe { Self::fl_inv(half, keys, index) }
            }
        }
    };
}

/// The passes of one backend, compiled for its instructions.
macro_rules! passes {
    ($name:ident, $vector:ty, $features:literal, $one:tt, $many:tt) => {
        mod $name {
            use super::*;

            struct Passes;

            impl Engine for Passes {
                type Vector = $vector;
                type OneKey = OneKey;
                type ManyKeys = ManyKeys;
            }

            #[target_feature(enable = $features)]
            pub(super) fn encrypt(schedule: &Schedule, blocks: InOutBuf<'_, '_, Block<Misty1>>) {
                wide::encrypt::<Passes>(schedule, blocks);
            }

            #[target_feature(enable = $features)]
            pub(super) fn decrypt(schedule: &Schedule, blocks: InOutBuf<'_, '_, Block<Misty1>>) {
                wide::decrypt::<Passes>(schedule, blocks);
            }

            #[target_feature(enable = $features)]
            pub(super) fn ctr(
                runs: &mut [CtrRun<'_>],
                windows: &[Window],
                shared: &mut Shared<FirstRound<$vector>>,
            ) {
                wide::ctr::<Passes>(runs, windows, shared);
            }

            assembled!(OneKey, $vector, Masks, $features, $one);
            assembled!(ManyKeys, $vector, WindowKeys, $features, $many);
        }
    };
}

passes!(
    zmm_gfni,
    Zmm<true>,
    "avx512f,avx512bw,avx512vl,gfni",
    (fo_zmm_one, fl_fo_zmm_one),
    (fo_zmm_many, fl_fo_zmm_many)
);
passes!(
    zmm,
    Zmm<false>,
    "avx512f,avx512bw,avx512vl",
    (fo_zmm_one, fl_fo_zmm_one),
    (fo_zmm_many, fl_fo_zmm_many)
);
passes!(
    ymm_gfni,
    Ymm<true>,
    "avx512f,avx512bw,avx512vl,gfni",
    (fo_ymm_one, fl_fo_ymm_one),
    (fo_ymm_many, fl_fo_ymm_many)
);
passes!(
    ymm,
    Ymm<false>,
    "avx512f,avx512bw,avx512vl",
    (fo_ymm_one, fl_fo_ymm_one),
    (fo_ymm_many, fl_fo_ymm_many)
);

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
}
