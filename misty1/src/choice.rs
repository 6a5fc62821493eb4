//! The choice among the backends, and the call of the one in use.

#![allow(
    unexpected_cfgs,
    reason = "misty1_backend is set by hand with RUSTFLAGS"
)]

use core::sync::atomic::{AtomicU8, Ordering};

use crate::backend::Backend;
use crate::backend::portable::Portable;
#[cfg(target_arch = "x86_64")]
use crate::backend::{avx2::Avx2, avx512::Avx512, avx512::Avx512Half};

/// The backends by name. `--cfg misty1_backend="NAME"` selects one at compile time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Choice {
    /// `portable`: plain Rust.
    Portable = 1,
    /// `avx2`.
    Avx2 = 2,
    /// `avx512_256`: AVX-512VL on 256 bits.
    Avx512Half = 3,
    /// `avx512`: 512 bits, and 256 for short data.
    Avx512 = 4,
    /// [`Self::Avx512Half`] without GFNI, even if the processor has it: for tests.
    Avx512HalfPlain = 5,
    /// [`Self::Avx512`] without GFNI, even if the processor has it: for tests.
    Avx512Plain = 6,
}

impl Choice {
    /// All backends, whether this processor has them or not.
    pub const ALL: [Self; 6] = [
        Self::Portable,
        Self::Avx2,
        Self::Avx512Half,
        Self::Avx512,
        Self::Avx512HalfPlain,
        Self::Avx512Plain,
    ];

    /// The one that `--cfg misty1_backend` selects, whether this processor has it or not.
    pub const FIXED: Option<Self> = if cfg!(misty1_backend = "portable") {
        Some(Self::Portable)
    } else if cfg!(misty1_backend = "avx2") {
        Some(Self::Avx2)
    } else if cfg!(misty1_backend = "avx512_256") {
        Some(Self::Avx512Half)
    } else if cfg!(misty1_backend = "avx512") {
        Some(Self::Avx512)
    } else {
        None
    };

    /// Returns whether this processor can run it.
    #[must_use]
    pub fn is_available(self) -> bool {
        match self {
            Self::Portable => true,
            #[cfg(target_arch = "x86_64")]
            Self::Avx2 => Avx2::detect().is_some(),
            #[cfg(target_arch = "x86_64")]
            Self::Avx512Half | Self::Avx512 | Self::Avx512HalfPlain | Self::Avx512Plain => {
                Avx512::<false>::detect().is_some()
            }
            #[cfg(not(target_arch = "x86_64"))]
            _ => false,
        }
    }

    /// Uses this backend from now on, everywhere in this process; `None` returns to the choice by
    /// processor. For tests and benchmarks.
    pub fn force(choice: Option<Self>) {
        let choice = choice.map_or(0, |choice| {
            if choice.is_available() {
                choice as u8
            } else {
                1
            }
        });
        CHOSEN.store(choice, Ordering::Relaxed);
    }

    /// Returns the backend in use.
    #[must_use]
    pub fn current() -> Self {
        let stored = CHOSEN.load(Ordering::Relaxed);
        match Self::ALL.into_iter().find(|&choice| choice as u8 == stored) {
            Some(choice) => choice,
            None => {
                let choice = Self::FIXED.unwrap_or_else(Self::best);
                let choice = if choice.is_available() {
                    choice
                } else {
                    Self::Portable
                };
                CHOSEN.store(choice as u8, Ordering::Relaxed);
                choice
            }
        }
    }

    fn best() -> Self {
        #[cfg(target_arch = "x86_64")]
        if Self::Avx512Half.is_available() && Avx512Half::<true>::is_better() {
            return Self::Avx512Half;
        }
        let best = [Self::Avx512, Self::Avx2]
            .into_iter()
            .find(|choice| choice.is_available());
        best.unwrap_or(Self::Portable)
    }
}

/// What is done with the backend in use: like a closure, but generic over the backend.
pub(crate) trait Use {
    fn with<B: Backend>(self, backend: B);
}

/// Calls `user` with the backend in use. `bytes` is how many bytes there are to encrypt under each
/// key, or `usize::MAX` if that is not known.
pub(crate) fn with_backend(user: impl Use, bytes: usize) {
    #[cfg(target_arch = "x86_64")]
    {
        let choice = match Choice::current() {
            // Data that fit into one pass of 256 blocks take less time there, and a pass of many
            // keys costs more than a pass for each key.
            Choice::Avx512 if bytes <= 2048 => Choice::Avx512Half,
            Choice::Avx512Plain if bytes <= 2048 => Choice::Avx512HalfPlain,
            choice => choice,
        };
        match choice {
            Choice::Portable => {}
            Choice::Avx2 => {
                if let Some(backend) = Avx2::detect() {
                    return user.with(backend);
                }
            }
            Choice::Avx512Half | Choice::Avx512HalfPlain => {
                if choice == Choice::Avx512Half
                    && let Some(backend) = Avx512Half::<true>::detect()
                {
                    return user.with(backend);
                }
                if let Some(backend) = Avx512Half::<false>::detect() {
                    return user.with(backend);
                }
            }
            Choice::Avx512 | Choice::Avx512Plain => {
                if choice == Choice::Avx512
                    && let Some(backend) = Avx512::<true>::detect()
                {
                    return user.with(backend);
                }
                if let Some(backend) = Avx512::<false>::detect() {
                    return user.with(backend);
                }
            }
        }
    }
    let _ = bytes;
    user.with(Portable);
}

/// The backend in use as a number; 0 before the first use.
static CHOSEN: AtomicU8 = AtomicU8::new(0);
