//! AVX-512 on whole registers, 512 blocks at once, and on halves of them, 256 blocks. Logic of
//! three inputs is one instruction, and GFNI transposes bits where it is present.

#![allow(unsafe_code, reason = "SIMD intrinsics")]

use core::arch::x86_64::__cpuid;

use cipher::Block;
use cipher::consts::{U256, U512};
use cipher::inout::InOutBuf;

use super::registers::{Ymm, Zmm};
use super::wide::{self, Engine, WindowKeys};
use super::{Backend, assembled};
use crate::key::Misty1;
use crate::pass::{CtrRun, Pass, Shared};
use crate::planes::Half;
use crate::rounds::{self, FirstRound, Rounds, Scratch};
use crate::schedule::{Masks, Schedule};

cpufeatures::new!(avx512, "avx512f", "avx512bw", "avx512vl");
cpufeatures::new!(gfni, "gfni");

/// Proof that the processor has AVX-512 F, BW and VL, and GFNI if `GFNI`: passes of 512 blocks.
#[derive(Clone, Copy)]
pub(crate) struct Avx512<const GFNI: bool>(());

/// The same proof, for passes of 256 blocks.
#[derive(Clone, Copy)]
pub(crate) struct Avx512Half<const GFNI: bool>(());

/// A backend for passes of 512 blocks, or of 256 for what is short.
macro_rules! whole {
    ($name:ty, $detected:expr, $vector:ty, $passes:ident, $short:ident) => {
        impl $name {
            pub(crate) fn detect() -> Option<Self> {
                $detected.then_some(Self(()))
            }
        }

        impl Backend for $name {
            type Lanes = U512;
            type Word = $vector;
            const GRANULE: usize = 8;
            const KEY_LANES: usize = 32;
            const ENOUGH: usize = ENOUGH;

            fn encrypt(self, schedule: &Schedule, blocks: InOutBuf<'_, '_, Block<Misty1>>) {
                if blocks.len() <= HALF {
                    // SAFETY: `self` exists only where the features do.
                    unsafe { $short::encrypt(schedule, blocks) }
                } else {
                    // SAFETY: `self` exists only where the features do.
                    unsafe { $passes::encrypt(schedule, blocks) }
                }
            }

            fn decrypt(self, schedule: &Schedule, blocks: InOutBuf<'_, '_, Block<Misty1>>) {
                if blocks.len() <= HALF {
                    // SAFETY: `self` exists only where the features do.
                    unsafe { $short::decrypt(schedule, blocks) }
                } else {
                    // SAFETY: `self` exists only where the features do.
                    unsafe { $passes::decrypt(schedule, blocks) }
                }
            }

            fn ctr(
                self,
                runs: &mut [CtrRun<'_>],
                pass: &Pass,
                shared: &mut Shared<FirstRound<Self::Word>>,
            ) {
                if pass.lanes() <= HALF {
                    // SAFETY: `self` exists only where the features do.
                    unsafe { $short::ctr(runs, pass, &mut Shared::new()) }
                } else {
                    // SAFETY: `self` exists only where the features do.
                    unsafe { $passes::ctr(runs, pass, shared) }
                }
            }
        }
    };
}

whole!(
    Avx512<true>,
    (avx512::get() && gfni::get()),
    Zmm<true>,
    zmm_gfni,
    ymm_gfni
);
whole!(Avx512<false>, avx512::get(), Zmm<false>, zmm, ymm);

/// A backend for passes of 256 blocks.
macro_rules! half {
    ($name:ty, $detected:expr, $vector:ty, $passes:ident) => {
        impl $name {
            pub(crate) fn detect() -> Option<Self> {
                $detected.then_some(Self(()))
            }
        }

        impl Backend for $name {
            type Lanes = U256;
            type Word = $vector;
            const GRANULE: usize = 4;
            const KEY_LANES: usize = 16;
            const ENOUGH: usize = ENOUGH;

            fn encrypt(self, schedule: &Schedule, blocks: InOutBuf<'_, '_, Block<Misty1>>) {
                // SAFETY: `self` exists only where the features do.
                unsafe { $passes::encrypt(schedule, blocks) }
            }

            fn decrypt(self, schedule: &Schedule, blocks: InOutBuf<'_, '_, Block<Misty1>>) {
                // SAFETY: `self` exists only where the features do.
                unsafe { $passes::decrypt(schedule, blocks) }
            }

            fn ctr(
                self,
                runs: &mut [CtrRun<'_>],
                pass: &Pass,
                shared: &mut Shared<FirstRound<Self::Word>>,
            ) {
                // SAFETY: `self` exists only where the features do.
                unsafe { $passes::ctr(runs, pass, shared) }
            }
        }
    };
}

half!(
    Avx512Half<true>,
    (avx512::get() && gfni::get()),
    Ymm<true>,
    ymm_gfni
);
half!(Avx512Half<false>, avx512::get(), Ymm<false>, ymm);

impl<const GFNI: bool> Avx512Half<GFNI> {
    /// Returns whether this processor is faster with it than with [`Avx512`]. That is so for AMD's
    /// family 19h (Zen 4), which executes 512 bits in two steps, and stores and schedules 256 bits
    /// better.
    pub(crate) fn is_better() -> bool {
        let vendor = __cpuid(0);
        let vendor = [vendor.ebx, vendor.edx, vendor.ecx].map(u32::to_le_bytes);
        let signature = __cpuid(1).eax;
        let family = (signature >> 8 & 0xf) + (signature >> 20 & 0xff);
        vendor.as_flattened() == b"AuthenticAMD" && family == 0x19
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
            fn fo(
                from: &Half<$vector>,
                to: &mut Half<$vector>,
                scratch: &mut Scratch<$vector>,
                keys: &$keys,
                round: usize,
            ) {
                let (to, scratch): (*mut u8, _) = (to.as_mut_ptr().cast(), scratch.as_mut_ptr());
                // SAFETY: called only below a backend, which exists only where the features do.
                unsafe { assembled::$fo(from.as_ptr().cast(), to, to, scratch.cast(), keys, round) }
            }

            #[inline(always)]
            fn fo_of(
                from: &Half<$vector>,
                source: &Half<$vector>,
                to: &mut Half<$vector>,
                scratch: &mut Scratch<$vector>,
                keys: &$keys,
                round: usize,
            ) {
                let [from, source] = [from, source].map(|half| half.as_ptr().cast());
                let (to, scratch) = (to.as_mut_ptr().cast(), scratch.as_mut_ptr().cast());
                // SAFETY: called only below a backend, which exists only where the features do.
                unsafe { assembled::$fo(from, source, to, scratch, keys, round) }
            }

            #[inline(always)]
            fn fl_fo(
                d0: &mut Half<$vector>,
                d1: &mut Half<$vector>,
                scratch: &mut Scratch<$vector>,
                keys: &$keys,
                round: usize,
            ) {
                let [d0, d1] = [d0, d1].map(|half| half.as_mut_ptr().cast());
                // SAFETY: called only below a backend, which exists only where the features do.
                unsafe { assembled::$fl_fo(d0, d1, scratch.as_mut_ptr().cast(), keys, round) }
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
                pass: &Pass,
                shared: &mut Shared<FirstRound<$vector>>,
            ) {
                wide::ctr::<Passes>(runs, pass, shared);
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

/// Blocks of a pass of [`Avx512Half`].
const HALF: usize = 256;

/// A pass with many keys takes as long as two passes with one key. It only pays for short runs that
/// fit into it completely.
const ENOUGH: usize = 1;
