//! FO and FL in assembly for AVX-512, which `tools/assembly.rs` generates from the circuits. The
//! compiler would keep too many planes of FO on the stack; see
//! docs/decisions/0021-generated-assembly.md.

#![allow(unsafe_code, reason = "assembly")]

use core::arch::naked_asm;

use super::wide::WindowKeys;
#[cfg(doc)]
use crate::rounds::SCRATCH;
use crate::rounds::fl_words;
use crate::schedule::{FL, Masks};

/// Where the assembly reads key masks: sixteen of them for each word, of 4 bytes (one key) or of
/// 16 (a key for each window).
pub(super) trait Words {
    /// From word `word` on.
    fn word(&self, word: usize) -> *const u8;
}

impl Words for Masks {
    #[inline(always)]
    fn word(&self, word: usize) -> *const u8 {
        self.0[word..].as_ptr().cast()
    }
}

impl Words for WindowKeys {
    #[inline(always)]
    fn word(&self, word: usize) -> *const u8 {
        self.planes(word).as_ptr().cast()
    }
}

/// One routine for one width of registers and one type of keys.
macro_rules! routine {
    ($name:ident, $keys:ty, $file:literal) => {
        /// `to = source ^ FO(from)` with the keys of round `round`.
        ///
        /// # Safety
        ///
        /// The processor has AVX-512 F and VL, and the halves are 32 registers in memory each, the scratch [`SCRATCH`], as
        /// aligned as a register; `source` may be `to`, else they do not overlap. What `to` is before does not matter.
        #[inline(always)]
        pub(super) unsafe fn $name(
            from: *const u8,
            source: *const u8,
            to: *mut u8,
            scratch: *mut u8,
            keys: &$keys,
            round: usize,
        ) {
            /// The planes, six words of keys, scratch, and more planes.
            #[unsafe(naked)]
            unsafe extern "sysv64" fn assembly(
                from: *const u8,
                to: *mut u8,
                round: *const u8,
                scratch: *mut u8,
                source: *const u8,
            ) {
                naked_asm!(
                    include_str!(concat!("generated/", $file)),
                    "ret",
                    options(raw)
                )
            }
            // SAFETY: as above; a round has six words of keys.
            unsafe { assembly(from, to, keys.word(6 * round), scratch, source) }
        }
    };
    ($name:ident, $keys:ty, $file:literal, with_fl) => {
        /// `from = FL(from)` and `to = FL(to) ^ FO(from)` with the keys of round `round`, an even one.
        ///
        /// # Safety
        ///
        /// The processor has AVX-512 F and VL, and `from` and `to` are 32 registers in memory each, the scratch
        /// [`SCRATCH`], as aligned as a register; they do not overlap.
        #[inline(always)]
        pub(super) unsafe fn $name(
            from: *mut u8,
            to: *mut u8,
            scratch: *mut u8,
            keys: &$keys,
            round: usize,
        ) {
            /// The planes, six words of keys, scratch, and a word for the AND and the OR of each FL.
            #[unsafe(naked)]
            unsafe extern "sysv64" fn assembly(
                from: *mut u8,
                to: *mut u8,
                round: *const u8,
                scratch: *mut u8,
                from_and: *const u8,
                from_or: *const u8,
                to_and: *const u8,
                to_or: *const u8,
            ) {
                naked_asm!(
                    "mov r10, qword ptr [rsp + 8]",
                    "mov r11, qword ptr [rsp + 16]",
                    include_str!(concat!("generated/", $file)),
                    "ret",
                    options(raw)
                )
            }
            let (from_and, from_or) = fl_words(round);
            let (to_and, to_or) = fl_words(round + 1);
            // SAFETY: as above; a round has six words of keys, FL a word for each half and operation.
            unsafe {
                assembly(
                    from,
                    to,
                    keys.word(6 * round),
                    scratch,
                    keys.word(FL + from_and),
                    keys.word(FL + from_or),
                    keys.word(FL + to_and),
                    keys.word(FL + to_or),
                );
            }
        }
    };
}

routine!(fo_zmm_one, Masks, "fo_zmm_one.s");
routine!(fo_zmm_many, WindowKeys, "fo_zmm_many.s");
routine!(fo_ymm_one, Masks, "fo_ymm_one.s");
routine!(fo_ymm_many, WindowKeys, "fo_ymm_many.s");
routine!(fl_fo_zmm_one, Masks, "fl_fo_zmm_one.s", with_fl);
routine!(fl_fo_zmm_many, WindowKeys, "fl_fo_zmm_many.s", with_fl);
routine!(fl_fo_ymm_one, Masks, "fl_fo_ymm_one.s", with_fl);
routine!(fl_fo_ymm_many, WindowKeys, "fl_fo_ymm_many.s", with_fl);

#[cfg(test)]
mod tests {
    use crate::rounds::SCRATCH;

    #[test]
    fn the_scratch_has_room_for_what_every_routine_says_that_it_puts_there() {
        for file in [
            include_str!("generated/fo_zmm_one.s"),
            include_str!("generated/fo_zmm_many.s"),
            include_str!("generated/fo_ymm_one.s"),
            include_str!("generated/fo_ymm_many.s"),
            include_str!("generated/fl_fo_zmm_one.s"),
            include_str!("generated/fl_fo_zmm_many.s"),
            include_str!("generated/fl_fo_ymm_one.s"),
            include_str!("generated/fl_fo_ymm_many.s"),
        ] {
            let (before, _) = file.split_once(" planes of scratch").expect("a first line");
            let planes = before.rsplit(' ').next().expect("a number");
            assert!(planes.parse::<usize>().expect("a number") <= SCRATCH);
            // And in the code itself: the last byte that it reaches from rcx.
            let bytes = if file.contains("zmm") { 64 } else { 32 };
            let offsets = file.split("[rcx + ").skip(1);
            let offsets = offsets.map(|rest| rest.split_once(']').expect("a bracket").0);
            let largest = offsets
                .map(|offset| offset.parse::<usize>().expect("an offset"))
                .max();
            assert!(largest.expect("some scratch") + bytes <= SCRATCH * bytes);
        }
    }
}
