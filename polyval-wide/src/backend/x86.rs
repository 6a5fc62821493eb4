//! The engines of x86-64. This file is the crate's only `unsafe`: the instructions of each engine, which a value of the
//! engine proves to be there, and the entries that are compiled for them.
#![allow(unsafe_code)]

use core::arch::x86_64::*;

use crate::BLOCK_LEN;
use crate::wide::{self, Engine, Powers};

cpufeatures::new!(clmul128, "sse2", "pclmulqdq");
cpufeatures::new!(clmul256, "sse2", "pclmulqdq", "avx", "avx2", "vpclmulqdq");
cpufeatures::new!(
    clmul512,
    "sse2",
    "pclmulqdq",
    "avx",
    "avx2",
    "avx512f",
    "avx512bw",
    "vpclmulqdq"
);

/// PCLMULQDQ.
#[derive(Clone, Copy)]
pub(crate) struct Clmul128(());

/// VPCLMULQDQ on 256 bits.
#[derive(Clone, Copy)]
pub(crate) struct Clmul256(Clmul128);

/// VPCLMULQDQ on 512 bits.
#[derive(Clone, Copy)]
pub(crate) struct Clmul512(Clmul128);

impl Clmul128 {
    pub(super) fn detect() -> Option<Self> {
        clmul128::get().then_some(Self(()))
    }

    pub(super) fn make(self, powers: &mut Powers, key: &[u8; BLOCK_LEN]) {
        // SAFETY: `self` exists, so the processor has these instructions.
        unsafe { make_128(self, powers, key) }
    }

    pub(super) fn polyval(self, powers: &Powers, parts: &[&[u8]]) -> [u8; BLOCK_LEN] {
        // SAFETY: as above.
        unsafe { polyval_128(self, powers, parts) }
    }

    pub(super) fn hash(
        self,
        powers: &Powers,
        aad: &[u8],
        text: &[u8],
        lengths: &[u8; BLOCK_LEN],
    ) -> [u8; BLOCK_LEN] {
        // SAFETY: as above.
        unsafe { hash_128(self, powers, aad, text, lengths) }
    }
}

impl Clmul256 {
    pub(super) fn detect() -> Option<Self> {
        let has = clmul256::get();
        Clmul128::detect().filter(|_| has).map(Self)
    }

    pub(super) fn make(self, powers: &mut Powers, key: &[u8; BLOCK_LEN]) {
        // SAFETY: `self` exists, so the processor has these instructions.
        unsafe { make_256(self, powers, key) }
    }

    pub(super) fn polyval(self, powers: &Powers, parts: &[&[u8]]) -> [u8; BLOCK_LEN] {
        // SAFETY: as above.
        unsafe { polyval_256(self, powers, parts) }
    }

    pub(super) fn hash(
        self,
        powers: &Powers,
        aad: &[u8],
        text: &[u8],
        lengths: &[u8; BLOCK_LEN],
    ) -> [u8; BLOCK_LEN] {
        // SAFETY: as above.
        unsafe { hash_256(self, powers, aad, text, lengths) }
    }
}

impl Clmul512 {
    pub(super) fn detect() -> Option<Self> {
        let has = clmul512::get();
        Clmul128::detect().filter(|_| has).map(Self)
    }

    pub(super) fn make(self, powers: &mut Powers, key: &[u8; BLOCK_LEN]) {
        // SAFETY: `self` exists, so the processor has these instructions.
        unsafe { make_512(self, powers, key) }
    }

    pub(super) fn polyval(self, powers: &Powers, parts: &[&[u8]]) -> [u8; BLOCK_LEN] {
        // SAFETY: as above.
        unsafe { polyval_512(self, powers, parts) }
    }

    pub(super) fn hash(
        self,
        powers: &Powers,
        aad: &[u8],
        text: &[u8],
        lengths: &[u8; BLOCK_LEN],
    ) -> [u8; BLOCK_LEN] {
        // SAFETY: as above.
        unsafe { hash_512(self, powers, aad, text, lengths) }
    }
}

#[target_feature(enable = "sse2,pclmulqdq")]
fn make_128(engine: Clmul128, powers: &mut Powers, key: &[u8; BLOCK_LEN]) {
    wide::make(engine, powers, key);
}

#[target_feature(enable = "sse2,pclmulqdq")]
fn polyval_128(engine: Clmul128, powers: &Powers, parts: &[&[u8]]) -> [u8; BLOCK_LEN] {
    wide::polyval(engine, powers, parts)
}

#[target_feature(enable = "sse2,pclmulqdq")]
fn hash_128(
    engine: Clmul128,
    powers: &Powers,
    aad: &[u8],
    text: &[u8],
    lengths: &[u8; BLOCK_LEN],
) -> [u8; BLOCK_LEN] {
    wide::hash(engine, powers, aad, text, lengths)
}

#[target_feature(enable = "sse2,pclmulqdq,avx,avx2,vpclmulqdq")]
fn make_256(engine: Clmul256, powers: &mut Powers, key: &[u8; BLOCK_LEN]) {
    wide::make(engine, powers, key);
}

#[target_feature(enable = "sse2,pclmulqdq,avx,avx2,vpclmulqdq")]
fn polyval_256(engine: Clmul256, powers: &Powers, parts: &[&[u8]]) -> [u8; BLOCK_LEN] {
    wide::polyval(engine, powers, parts)
}

#[target_feature(enable = "sse2,pclmulqdq,avx,avx2,vpclmulqdq")]
fn hash_256(
    engine: Clmul256,
    powers: &Powers,
    aad: &[u8],
    text: &[u8],
    lengths: &[u8; BLOCK_LEN],
) -> [u8; BLOCK_LEN] {
    wide::hash(engine, powers, aad, text, lengths)
}

#[target_feature(enable = "sse2,pclmulqdq,avx,avx2,avx512f,avx512bw,vpclmulqdq")]
fn make_512(engine: Clmul512, powers: &mut Powers, key: &[u8; BLOCK_LEN]) {
    wide::make(engine, powers, key);
}

#[target_feature(enable = "sse2,pclmulqdq,avx,avx2,avx512f,avx512bw,vpclmulqdq")]
fn polyval_512(engine: Clmul512, powers: &Powers, parts: &[&[u8]]) -> [u8; BLOCK_LEN] {
    wide::polyval(engine, powers, parts)
}

#[target_feature(enable = "sse2,pclmulqdq,avx,avx2,avx512f,avx512bw,vpclmulqdq")]
fn hash_512(
    engine: Clmul512,
    powers: &Powers,
    aad: &[u8],
    text: &[u8],
    lengths: &[u8; BLOCK_LEN],
) -> [u8; BLOCK_LEN] {
    wide::hash(engine, powers, aad, text, lengths)
}

// All methods below are inlined into the entries above, which are compiled for the instructions in question.

impl Engine for Clmul128 {
    type Vector = __m128i;
    type Block = __m128i;
    type Narrow = Self;
    const BYTES: usize = 16;

    #[inline(always)]
    fn narrow(self) -> Self {
        self
    }

    #[inline(always)]
    fn zero(self) -> __m128i {
        // SAFETY: `self` exists, so the processor has SSE2.
        unsafe { _mm_setzero_si128() }
    }

    #[inline(always)]
    fn load(self, bytes: &[u8]) -> __m128i {
        let bytes: &[u8; 16] = first(bytes);
        // SAFETY: 16 bytes are read, which `bytes` has; they need no alignment. `self` proves SSE2.
        unsafe { _mm_loadu_si128(bytes.as_ptr().cast()) }
    }

    #[inline(always)]
    fn load_partial(self, bytes: &[u8]) -> __m128i {
        let mut whole = [0; 16];
        whole[..bytes.len()].copy_from_slice(bytes);
        self.load(&whole)
    }

    #[inline(always)]
    fn splat(self, block: __m128i) -> __m128i {
        block
    }

    #[inline(always)]
    fn store(self, vector: __m128i, bytes: &mut [u8]) {
        let bytes: &mut [u8; 16] = first_mut(bytes);
        // SAFETY: 16 bytes are written, which `bytes` has; they need no alignment. `self` proves SSE2.
        unsafe { _mm_storeu_si128(bytes.as_mut_ptr().cast(), vector) }
    }

    #[inline(always)]
    fn xor(self, a: __m128i, b: __m128i) -> __m128i {
        // SAFETY: `self` proves SSE2.
        unsafe { _mm_xor_si128(a, b) }
    }

    #[inline(always)]
    fn low(self, a: __m128i, b: __m128i) -> __m128i {
        // SAFETY: `self` proves PCLMULQDQ.
        unsafe { _mm_clmulepi64_si128::<0x00>(a, b) }
    }

    #[inline(always)]
    fn high(self, a: __m128i, b: __m128i) -> __m128i {
        // SAFETY: `self` proves PCLMULQDQ.
        unsafe { _mm_clmulepi64_si128::<0x11>(a, b) }
    }

    #[inline(always)]
    fn swap(self, vector: __m128i) -> __m128i {
        // SAFETY: `self` proves SSE2.
        unsafe { _mm_shuffle_epi32::<SWAP_HALVES>(vector) }
    }

    /// Montgomery's way: the lower 128 bits go away in two steps of 64, each by adding a multiple of the polynomial,
    /// x^128 + x^127 + x^126 + x^121 + 1, whose upper half but for the leading term is c2 00 … 00.
    #[inline(always)]
    fn reduce(self, low: __m128i, middle: __m128i, high: __m128i) -> __m128i {
        // SAFETY: `self` proves PCLMULQDQ and SSE2.
        unsafe {
            let polynomial = _mm_set_epi64x(POLYNOMIAL, 0);
            let step = |low| {
                let multiple = _mm_clmulepi64_si128::<0x10>(low, polynomial);
                _mm_xor_si128(_mm_shuffle_epi32::<SWAP_HALVES>(low), multiple)
            };
            let low = _mm_xor_si128(low, _mm_slli_si128::<8>(middle));
            let high = _mm_xor_si128(high, _mm_srli_si128::<8>(middle));
            _mm_xor_si128(high, step(step(low)))
        }
    }

    #[inline(always)]
    fn sum(self, vector: __m128i) -> __m128i {
        vector
    }
}

impl Engine for Clmul256 {
    type Vector = __m256i;
    type Block = __m128i;
    type Narrow = Clmul128;
    const BYTES: usize = 32;

    #[inline(always)]
    fn narrow(self) -> Clmul128 {
        self.0
    }

    #[inline(always)]
    fn zero(self) -> __m256i {
        // SAFETY: `self` exists, so the processor has AVX.
        unsafe { _mm256_setzero_si256() }
    }

    #[inline(always)]
    fn load(self, bytes: &[u8]) -> __m256i {
        let bytes: &[u8; 32] = first(bytes);
        // SAFETY: 32 bytes are read, which `bytes` has; they need no alignment. `self` proves AVX.
        unsafe { _mm256_loadu_si256(bytes.as_ptr().cast()) }
    }

    #[inline(always)]
    fn load_partial(self, bytes: &[u8]) -> __m256i {
        let mut whole = [0; 32];
        whole[..bytes.len()].copy_from_slice(bytes);
        self.load(&whole)
    }

    #[inline(always)]
    fn splat(self, block: __m128i) -> __m256i {
        // SAFETY: `self` proves AVX2.
        unsafe { _mm256_broadcastsi128_si256(block) }
    }

    #[inline(always)]
    fn store(self, vector: __m256i, bytes: &mut [u8]) {
        let bytes: &mut [u8; 32] = first_mut(bytes);
        // SAFETY: 32 bytes are written, which `bytes` has; they need no alignment. `self` proves AVX.
        unsafe { _mm256_storeu_si256(bytes.as_mut_ptr().cast(), vector) }
    }

    #[inline(always)]
    fn xor(self, a: __m256i, b: __m256i) -> __m256i {
        // SAFETY: `self` proves AVX2.
        unsafe { _mm256_xor_si256(a, b) }
    }

    #[inline(always)]
    fn low(self, a: __m256i, b: __m256i) -> __m256i {
        // SAFETY: `self` proves VPCLMULQDQ.
        unsafe { _mm256_clmulepi64_epi128::<0x00>(a, b) }
    }

    #[inline(always)]
    fn high(self, a: __m256i, b: __m256i) -> __m256i {
        // SAFETY: `self` proves VPCLMULQDQ.
        unsafe { _mm256_clmulepi64_epi128::<0x11>(a, b) }
    }

    #[inline(always)]
    fn swap(self, vector: __m256i) -> __m256i {
        // SAFETY: `self` proves AVX2.
        unsafe { _mm256_shuffle_epi32::<SWAP_HALVES>(vector) }
    }

    #[inline(always)]
    fn reduce(self, low: __m256i, middle: __m256i, high: __m256i) -> __m256i {
        // SAFETY: `self` proves VPCLMULQDQ and AVX2.
        unsafe {
            let polynomial = _mm256_set_epi64x(POLYNOMIAL, 0, POLYNOMIAL, 0);
            let step = |low| {
                let multiple = _mm256_clmulepi64_epi128::<0x10>(low, polynomial);
                _mm256_xor_si256(_mm256_shuffle_epi32::<SWAP_HALVES>(low), multiple)
            };
            let low = _mm256_xor_si256(low, _mm256_slli_si256::<8>(middle));
            let high = _mm256_xor_si256(high, _mm256_srli_si256::<8>(middle));
            _mm256_xor_si256(high, step(step(low)))
        }
    }

    #[inline(always)]
    fn sum(self, vector: __m256i) -> __m128i {
        // SAFETY: `self` proves AVX2.
        unsafe {
            let low = _mm256_castsi256_si128(vector);
            let high = _mm256_extracti128_si256::<1>(vector);
            _mm_xor_si128(low, high)
        }
    }
}

impl Engine for Clmul512 {
    type Vector = __m512i;
    type Block = __m128i;
    type Narrow = Clmul128;
    const BYTES: usize = 64;

    #[inline(always)]
    fn narrow(self) -> Clmul128 {
        self.0
    }

    #[inline(always)]
    fn zero(self) -> __m512i {
        // SAFETY: `self` exists, so the processor has AVX-512F.
        unsafe { _mm512_setzero_si512() }
    }

    #[inline(always)]
    fn load(self, bytes: &[u8]) -> __m512i {
        let bytes: &[u8; 64] = first(bytes);
        // SAFETY: 64 bytes are read, which `bytes` has; they need no alignment. `self` proves AVX-512F.
        unsafe { _mm512_loadu_si512(bytes.as_ptr().cast()) }
    }

    #[inline(always)]
    fn load_partial(self, bytes: &[u8]) -> __m512i {
        assert!(bytes.len() < 64, "more than a register");
        // SAFETY: only the bytes of the mask are read, which `bytes` has. `self` proves AVX-512BW.
        unsafe { _mm512_maskz_loadu_epi8((1 << bytes.len()) - 1, bytes.as_ptr().cast()) }
    }

    #[inline(always)]
    fn splat(self, block: __m128i) -> __m512i {
        // SAFETY: `self` proves AVX-512F.
        unsafe { _mm512_broadcast_i32x4(block) }
    }

    #[inline(always)]
    fn store(self, vector: __m512i, bytes: &mut [u8]) {
        let bytes: &mut [u8; 64] = first_mut(bytes);
        // SAFETY: 64 bytes are written, which `bytes` has; they need no alignment. `self` proves AVX-512F.
        unsafe { _mm512_storeu_si512(bytes.as_mut_ptr().cast(), vector) }
    }

    #[inline(always)]
    fn xor(self, a: __m512i, b: __m512i) -> __m512i {
        // SAFETY: `self` proves AVX-512F.
        unsafe { _mm512_xor_si512(a, b) }
    }

    #[inline(always)]
    fn low(self, a: __m512i, b: __m512i) -> __m512i {
        // SAFETY: `self` proves VPCLMULQDQ and AVX-512F.
        unsafe { _mm512_clmulepi64_epi128::<0x00>(a, b) }
    }

    #[inline(always)]
    fn high(self, a: __m512i, b: __m512i) -> __m512i {
        // SAFETY: `self` proves VPCLMULQDQ and AVX-512F.
        unsafe { _mm512_clmulepi64_epi128::<0x11>(a, b) }
    }

    #[inline(always)]
    fn swap(self, vector: __m512i) -> __m512i {
        // SAFETY: `self` proves AVX-512F.
        unsafe { _mm512_shuffle_epi32::<SWAP_HALVES>(vector) }
    }

    #[inline(always)]
    fn reduce(self, low: __m512i, middle: __m512i, high: __m512i) -> __m512i {
        // SAFETY: `self` proves VPCLMULQDQ and AVX-512BW.
        unsafe {
            let polynomial =
                _mm512_set_epi64(POLYNOMIAL, 0, POLYNOMIAL, 0, POLYNOMIAL, 0, POLYNOMIAL, 0);
            let step = |low| {
                let multiple = _mm512_clmulepi64_epi128::<0x10>(low, polynomial);
                _mm512_xor_si512(_mm512_shuffle_epi32::<SWAP_HALVES>(low), multiple)
            };
            let low = _mm512_xor_si512(low, _mm512_bslli_epi128::<8>(middle));
            let high = _mm512_xor_si512(high, _mm512_bsrli_epi128::<8>(middle));
            _mm512_xor_si512(high, step(step(low)))
        }
    }

    #[inline(always)]
    fn sum(self, vector: __m512i) -> __m128i {
        // SAFETY: `self` proves AVX-512F and AVX2.
        unsafe {
            let low = _mm512_castsi512_si256(vector);
            let high = _mm512_extracti64x4_epi64::<1>(vector);
            let half = _mm256_xor_si256(low, high);
            let low = _mm256_castsi256_si128(half);
            let high = _mm256_extracti128_si256::<1>(half);
            _mm_xor_si128(low, high)
        }
    }
}

#[inline(always)]
fn first<const N: usize>(bytes: &[u8]) -> &[u8; N] {
    match bytes.first_chunk() {
        Some(bytes) => bytes,
        None => unreachable!("registers are loaded from whole registers' bytes"),
    }
}

#[inline(always)]
fn first_mut<const N: usize>(bytes: &mut [u8]) -> &mut [u8; N] {
    match bytes.first_chunk_mut() {
        Some(bytes) => bytes,
        None => unreachable!("registers are stored to whole registers' bytes"),
    }
}

/// Of 64 bits in a block, in the order of their 32-bit words.
const SWAP_HALVES: i32 = 0b01_00_11_10;
/// The upper half of the field's polynomial, without the leading term.
const POLYNOMIAL: i64 = 0xc2_u64.rotate_right(8) as i64;
