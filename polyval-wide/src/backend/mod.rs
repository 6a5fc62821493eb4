//! The backends and the choice among them.

#[cfg(target_arch = "x86_64")]
mod x86;

use polyval::universal_hash::UniversalHash;

use crate::BLOCK_LEN;
#[cfg(target_arch = "x86_64")]
use crate::wide::Powers;

/// A way to multiply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    /// The `polyval` crate, which has its own ways for processors that are not named here.
    Portable,
    /// x86-64 with PCLMULQDQ: one block at a time.
    Clmul128,
    /// x86-64 with VPCLMULQDQ and AVX2: two blocks.
    Clmul256,
    /// x86-64 with VPCLMULQDQ and AVX-512: four blocks.
    Clmul512,
}

impl Backend {
    /// All backends, whether this processor has them or not; the slowest first.
    pub const ALL: [Self; 4] = [
        Self::Portable,
        Self::Clmul128,
        Self::Clmul256,
        Self::Clmul512,
    ];

    /// Returns whether this processor has it.
    pub fn is_available(self) -> bool {
        match self {
            Self::Portable => true,
            #[cfg(target_arch = "x86_64")]
            Self::Clmul128 => x86::Clmul128::detect().is_some(),
            #[cfg(target_arch = "x86_64")]
            Self::Clmul256 => x86::Clmul256::detect().is_some(),
            #[cfg(target_arch = "x86_64")]
            Self::Clmul512 => x86::Clmul512::detect().is_some(),
            #[cfg(not(target_arch = "x86_64"))]
            _ => false,
        }
    }

    /// Returns the fastest backend of this processor.
    pub(crate) fn best() -> Self {
        let fastest_first = Self::ALL.into_iter().rev();
        let best = fastest_first.into_iter().find(|b| b.is_available());
        best.unwrap_or(Self::Portable)
    }
}

/// A key in the form that its backend needs.
#[derive(Clone)]
pub(crate) enum Key {
    Portable(polyval::Polyval),
    #[cfg(target_arch = "x86_64")]
    Clmul128(x86::Clmul128, Powers),
    #[cfg(target_arch = "x86_64")]
    Clmul256(x86::Clmul256, Powers),
    #[cfg(target_arch = "x86_64")]
    Clmul512(x86::Clmul512, Powers),
}

impl Key {
    /// Prepares a key for a backend; for the portable one if the processor does not have the one
    /// that is asked for.
    pub(crate) fn new(backend: Backend, key: &[u8; BLOCK_LEN]) -> Self {
        let mut new = match backend {
            #[cfg(target_arch = "x86_64")]
            Backend::Clmul128 if let Some(it) = x86::Clmul128::detect() => {
                Self::Clmul128(it, Powers::NONE)
            }
            #[cfg(target_arch = "x86_64")]
            Backend::Clmul256 if let Some(it) = x86::Clmul256::detect() => {
                Self::Clmul256(it, Powers::NONE)
            }
            #[cfg(target_arch = "x86_64")]
            Backend::Clmul512 if let Some(it) = x86::Clmul512::detect() => {
                Self::Clmul512(it, Powers::NONE)
            }
            _ => Self::Portable(polyval::Polyval::new(&(*key).into())),
        };
        match &mut new {
            Self::Portable(_) => {}
            #[cfg(target_arch = "x86_64")]
            Self::Clmul128(engine, powers) => engine.make(powers, key),
            #[cfg(target_arch = "x86_64")]
            Self::Clmul256(engine, powers) => engine.make(powers, key),
            #[cfg(target_arch = "x86_64")]
            Self::Clmul512(engine, powers) => engine.make(powers, key),
        }
        new
    }

    pub(crate) fn polyval(&self, parts: &[&[u8]]) -> [u8; BLOCK_LEN] {
        match self {
            Self::Portable(key) => {
                let mut state = key.clone();
                parts.iter().for_each(|part| state.update_padded(part));
                state.finalize().into()
            }
            #[cfg(target_arch = "x86_64")]
            Self::Clmul128(engine, powers) => engine.polyval(powers, parts),
            #[cfg(target_arch = "x86_64")]
            Self::Clmul256(engine, powers) => engine.polyval(powers, parts),
            #[cfg(target_arch = "x86_64")]
            Self::Clmul512(engine, powers) => engine.polyval(powers, parts),
        }
    }
    /// As [`Self::polyval`] over these three parts.
    pub(crate) fn hash(
        &self,
        aad: &[u8],
        text: &[u8],
        lengths: &[u8; BLOCK_LEN],
    ) -> [u8; BLOCK_LEN] {
        match self {
            Self::Portable(_) => self.polyval(&[aad, text, lengths]),
            #[cfg(target_arch = "x86_64")]
            Self::Clmul128(engine, powers) => engine.hash(powers, aad, text, lengths),
            #[cfg(target_arch = "x86_64")]
            Self::Clmul256(engine, powers) => engine.hash(powers, aad, text, lengths),
            #[cfg(target_arch = "x86_64")]
            Self::Clmul512(engine, powers) => engine.hash(powers, aad, text, lengths),
        }
    }
}
