//! HMAC-SHA-256 of one short input: two compressions, from states that have already taken in the key.

use sha2::block_api::compress256;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::wire::esp::ICV_LEN;

/// Bytes of the input: a hash and a nonce.
const INPUT: usize = 16 + 12;

/// HMAC-SHA-256-128 of inputs of 28 bytes.
#[derive(Zeroize, ZeroizeOnDrop)]
pub(super) struct Prf {
    inner: [u32; 8],
    outer: [u32; 8],
}

impl Prf {
    pub(super) fn new(key: &[u8; 32]) -> Self {
        let keyed = |pad: u8| {
            let mut block = Zeroizing::new([pad; 64]);
            block
                .iter_mut()
                .zip(key)
                .for_each(|(byte, key)| *byte ^= key);
            let mut state = START;
            compress256(&mut state, std::slice::from_ref(&block));
            state
        };
        Self {
            inner: keyed(0x36),
            outer: keyed(0x5c),
        }
    }

    /// The first 16 bytes of HMAC-SHA-256.
    pub(super) fn icv(&self, hash: &[u8; 16], nonce: &[u8; 12]) -> [u8; ICV_LEN] {
        let mut block = [0; 64];
        block[..16].copy_from_slice(hash);
        block[16..INPUT].copy_from_slice(nonce);
        let inner = last_block(&self.inner, block, INPUT);
        let mut block = [0; 64];
        for (bytes, word) in block.chunks_exact_mut(4).zip(inner) {
            bytes.copy_from_slice(&word.to_be_bytes());
        }
        let outer = last_block(&self.outer, block, 32);
        let mut icv = [0; ICV_LEN];
        for (bytes, word) in icv.chunks_exact_mut(4).zip(outer) {
            bytes.copy_from_slice(&word.to_be_bytes());
        }
        icv
    }
}

/// Takes in the last `len` bytes of a message, which the block begins with, after one block of 64.
fn last_block(state: &[u32; 8], mut block: [u8; 64], len: usize) -> [u32; 8] {
    block[len] = 0x80;
    block[56..].copy_from_slice(&(8 * (64 + len as u64)).to_be_bytes());
    let mut state = *state;
    compress256(&mut state, &[block]);
    state
}

/// Where SHA-256 starts (FIPS 180-4 section 5.3.3).
const START: [u32; 8] = [
    0x6a09_e667,
    0xbb67_ae85,
    0x3c6e_f372,
    0xa54f_f53a,
    0x510e_527f,
    0x9b05_688c,
    0x1f83_d9ab,
    0x5be0_cd19,
];

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::crypto::kdf::hmac_sha256;

    proptest! {
        #[test]
        fn it_is_hmac_sha_256(key: [u8; 32], hash: [u8; 16], nonce: [u8; 12]) {
            let expected = hmac_sha256(&key, &[&hash, &nonce]);
            prop_assert_eq!(&Prf::new(&key).icv(&hash, &nonce)[..], &expected[..ICV_LEN]);
        }
    }
}
