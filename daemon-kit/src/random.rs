//! The random source of the daemons: the kernel's, for everything. Nothing that was drawn from it
//! can be found in the memory of a process later, so it is fit for the ephemeral keys of an
//! exchange.

use std::io;

use rand::rand_core::UnwrapErr;
use rand::rngs::SysRng;
use rand::{CryptoRng, TryRng};

/// Returns the kernel's random source, for the machines of the core.
///
/// It panics if the kernel gives no random numbers, which happens only where `getrandom` is
/// forbidden. A daemon finds that out at its start with [`fill_random`].
pub fn random() -> Box<dyn CryptoRng + Send> {
    Box::new(UnwrapErr(SysRng))
}

/// Fills `bytes` from the kernel's random source.
pub fn fill_random(bytes: &mut [u8]) -> io::Result<()> {
    SysRng
        .try_fill_bytes(bytes)
        .map_err(|e| io::Error::other(format!("no random numbers from the kernel: {e}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_draws_are_equal() {
        let (mut one, mut other) = ([0; 16], [0; 16]);
        fill_random(&mut one).unwrap();
        random().fill_bytes(&mut other);
        assert_ne!(one, other);
        assert!(![one, other].contains(&[0; 16]));
    }
}
