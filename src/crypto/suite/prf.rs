//! The PRF that finalises a hash: SHA-256 over a first block that holds the key and a second one that holds the input.
//!
//! All inputs have one length, so that no input begins with another and one compression an input does (docs/security.md);
//! HMAC's second hash is for inputs of any length.

use sha2::block_api::compress256;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::hmac::{Block, State, after_first_block, truncated};
use crate::wire::esp::ICV_LEN;

/// A key, as SHA-256 has it after its first block.
#[derive(Zeroize, ZeroizeOnDrop)]
pub(super) struct PrfKey(State);

impl PrfKey {
    pub(super) fn new(key: &[u8; 32]) -> Self {
        let mut block = Zeroizing::new([0; 64]);
        block[..32].copy_from_slice(key);
        Self(after_first_block(&block))
    }
}

/// Inputs, each as the block that SHA-256 takes. They are secret and erased when dropped: fill them where they are.
///
/// All of them are made before the first is used. The processor cannot read as one what it wrote in pieces just now.
pub(super) struct Inputs<const N: usize>([Block; N]);

impl<const N: usize> Inputs<N> {
    pub(super) const EMPTY: Self = Self([PADDING; N]);

    pub(super) fn iter_mut(&mut self) -> impl Iterator<Item = Input<'_>> {
        self.0.iter_mut().map(Input)
    }

    /// The first 16 bytes of SHA-256(key, 32 zeros, hash, nonce) of each.
    pub(super) fn icvs<'a>(
        &self,
        keys: impl Iterator<Item = &'a PrfKey>,
        icvs: &mut [[u8; ICV_LEN]; N],
    ) {
        for ((icv, block), key) in icvs.iter_mut().zip(&self.0).zip(keys) {
            let mut state = key.0;
            compress256(&mut state, std::slice::from_ref(block));
            *icv = truncated(&state);
        }
    }
}

impl<const N: usize> Drop for Inputs<N> {
    fn drop(&mut self) {
        // As one slice: an array of arrays would be erased byte by byte.
        self.0.as_flattened_mut().zeroize();
    }
}

/// One of [`Inputs`].
pub(super) struct Input<'a>(&'a mut Block);

impl Input<'_> {
    pub(super) fn fill(self, hash: &[u8; 16], nonce: &[u8; 12]) {
        self.0[..16].copy_from_slice(hash);
        self.0[16..INPUT_LEN].copy_from_slice(nonce);
    }
}

/// Bytes of an input.
const INPUT_LEN: usize = 28;

/// A block without its input: the bit after it, and the bits of both blocks' contents (FIPS 180-4 section 5.1.1).
const PADDING: Block = {
    let mut block = [0; 64];
    block[INPUT_LEN] = 0x80;
    let [.., high, low] = (8 * (64 + INPUT_LEN)).to_be_bytes();
    block[62] = high;
    block[63] = low;
    block
};

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use sha2::{Digest, Sha256};

    use super::*;

    proptest! {
        #[test]
        fn every_input_gives_sha_256_of_key_zeros_hash_and_nonce(
            inputs in proptest::collection::vec(any::<([u8; 32], [u8; 16], [u8; 12])>(), 1..=9),
        ) {
            let keys: Vec<_> = inputs.iter().map(|(key, ..)| PrfKey::new(key)).collect();
            let (mut all, mut icvs) = (Inputs::<9>::EMPTY, [[0; ICV_LEN]; 9]);
            for (to, (_, hash, nonce)) in all.iter_mut().zip(&inputs) {
                to.fill(hash, nonce);
            }
            all.icvs(keys.iter(), &mut icvs);
            for ((key, hash, nonce), icv) in inputs.iter().zip(icvs) {
                let message = [&key[..], &[0; 32], hash, nonce].concat();
                prop_assert_eq!(&icv[..], &Sha256::digest(message)[..ICV_LEN]);
            }
        }
    }
}
