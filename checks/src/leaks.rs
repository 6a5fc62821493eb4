//! Functions that leak on purpose: a check that does not report them sees nothing.

#![allow(unsafe_code, reason = "vector instructions")]

use std::hint::black_box;

/// Takes a branch on a secret.
#[inline(never)]
pub fn branch(secret: u8) -> u32 {
    if black_box(secret) & 1 == 1 {
        black_box(3)
    } else {
        black_box(4).max(black_box(1))
    }
}

/// Has the name of a function in which valgrind lets a branch pass (`checks/valgrind.supp`), and
/// calls one whose branch it must report.
#[inline(never)]
pub fn among<T: Into<u8>>(secret: T) -> u32 {
    // The addition comes after the call, so that this function stays among the callers.
    black_box(branch(secret.into())) + 1
}

/// Has the name of the generated assembly of the cipher, and takes an address from a secret.
#[inline(never)]
pub fn assembly(secret: u8) -> u32 {
    black_box(&TABLE)[usize::from(secret)]
}

/// Has the name of a round of the cipher, and takes its branch on something from a vector.
#[cfg(target_arch = "x86_64")]
#[inline(never)]
pub fn fo(secret: i64) -> u32 {
    use std::arch::x86_64::{_mm_movemask_epi8, _mm_set1_epi64x};
    // SAFETY: SSE2 is part of every x86-64 processor.
    let signs = unsafe { _mm_movemask_epi8(black_box(_mm_set1_epi64x(secret))) };
    branch((signs & 1) as u8)
}

/// The same without vectors.
#[cfg(not(target_arch = "x86_64"))]
#[inline(never)]
pub fn fo(secret: i64) -> u32 {
    branch(secret as u8)
}

static TABLE: [u32; 256] = [7; 256];
