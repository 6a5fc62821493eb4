//! The system's random source.

use rand::CryptoRng;
use rand::rand_core::UnwrapErr;
use rand::rngs::SysRng;

/// The system's random source, for the core's machines.
pub(crate) fn random() -> Box<dyn CryptoRng + Send> {
    Box::new(UnwrapErr(SysRng))
}
