//! FO and FL in assembly for AVX-512, which the program `assembly` of the package `misty1-tools`
//! generates from the circuits. The compiler would keep too many planes of FO on the stack; see
//! docs/decisions/0021-generated-assembly.md.
//!
//! A file of `generated` is a macro of the assembler, because the instructions are the same for
//! both widths of registers: only the names of the registers, the offsets of the planes and the
//! number of words to which a key mask is broadcast differ. They are the parameters of the macro.

#![allow(unsafe_code, reason = "assembly")]

use core::arch::naked_asm;

use super::wide::WindowKeys;
#[cfg(doc)]
use crate::rounds::SCRATCH;
use crate::rounds::{FL, fl_words};
use crate::schedule::Masks;

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

/// Expands the macro of the assembler in a file of `generated` for one width of registers. The
/// macro is forgotten afterwards, because the other width defines it again.
macro_rules! expanded {
    ([$($before:literal),*], $routine:literal, $registers:literal) => {
        naked_asm!(
            $($before,)*
            include_str!(concat!("generated/", $routine, ".s")),
            concat!("misty1_", $routine, " ", $registers),
            concat!(".purgem misty1_", $routine),
            "ret",
            options(raw)
        )
    };
}

/// One routine for one width of registers and one type of keys.
macro_rules! routine {
    ($name:ident, $keys:ty, $routine:literal, $registers:literal) => {
        /// `to = source ^ FO(from)` with the keys of round `round`.
        ///
        /// # Safety
        ///
        /// The processor has AVX-512 F and VL, and the halves are 32 registers in memory each, the
        /// scratch [`SCRATCH`], as aligned as a register; `source` may be `to`, else they do not
        /// overlap. What `to` is before does not matter.
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
                expanded!([], $routine, $registers)
            }
            // SAFETY: as above; a round has six words of keys.
            unsafe { assembly(from, to, keys.word(6 * round), scratch, source) }
        }
    };
    ($name:ident, $keys:ty, $routine:literal, $registers:literal, with_fl) => {
        /// `from = FL(from)` and `to = FL(to) ^ FO(from)` with the keys of round `round`, an even
        /// one.
        ///
        /// # Safety
        ///
        /// The processor has AVX-512 F and VL, and `from` and `to` are 32 registers in memory each,
        /// the scratch [`SCRATCH`], as aligned as a register; they do not overlap.
        #[inline(always)]
        pub(super) unsafe fn $name(
            from: *mut u8,
            to: *mut u8,
            scratch: *mut u8,
            keys: &$keys,
            round: usize,
        ) {
            /// The planes, six words of keys, scratch, and a word for the AND and the OR of each
            /// FL.
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
                expanded!(
                    [
                        "mov r10, qword ptr [rsp + 8]",
                        "mov r11, qword ptr [rsp + 16]"
                    ],
                    $routine,
                    $registers
                )
            }
            let (from_and, from_or) = fl_words(round);
            let (to_and, to_or) = fl_words(round + 1);
            // SAFETY: as above; a round has six words of keys, FL a word for each half and
            // operation.
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

routine!(fo_zmm_one, Masks, "fo_one", "zmm, 64, 16");
routine!(fo_zmm_many, WindowKeys, "fo_many", "zmm, 64");
routine!(fo_ymm_one, Masks, "fo_one", "ymm, 32, 8");
routine!(fo_ymm_many, WindowKeys, "fo_many", "ymm, 32");
routine!(fl_fo_zmm_one, Masks, "fl_fo_one", "zmm, 64, 16", with_fl);
routine!(fl_fo_zmm_many, WindowKeys, "fl_fo_many", "zmm, 64", with_fl);
routine!(fl_fo_ymm_one, Masks, "fl_fo_one", "ymm, 32, 8", with_fl);
routine!(fl_fo_ymm_many, WindowKeys, "fl_fo_many", "ymm, 32", with_fl);

#[cfg(test)]
mod tests {
    use crate::rounds::SCRATCH;

    #[test]
    fn no_routine_reaches_beyond_the_scratch() {
        for file in [
            include_str!("generated/fo_one.s"),
            include_str!("generated/fo_many.s"),
            include_str!("generated/fl_fo_one.s"),
            include_str!("generated/fl_fo_many.s"),
        ] {
            let planes = file.split("[rcx + ").skip(1);
            let planes = planes.map(|rest| rest.split_once("*\\bytes]").expect("a plane").0);
            let last = planes
                .map(|plane| plane.parse::<usize>().expect("a number"))
                .max();
            assert!(last.expect("some scratch") < SCRATCH);
        }
    }
}
