//! Stands in for RSA where a test registers thousands of units: the same faces and lengths, no secrets.

use super::{CryptoFailed, PublicIdentity, sha256};
use crate::crypto::Secret;

/// A signature: the hash of the key and of what is signed.
pub(super) fn sign(signer: &PublicIdentity, hash: &[u8; 32]) -> Vec<u8> {
    padded(sha256(&[&signer.sign_spki[..], hash].concat()).to_vec())
}

/// A ciphertext: the plaintext, and a hash that ties it to key and label.
pub(super) fn encrypt(to: &PublicIdentity, label: &[u8], plain: &Secret<32>) -> Vec<u8> {
    padded([&plain.expose()[..], &tie(to, label, plain.expose())].concat())
}

pub(super) fn decrypt(
    own: &PublicIdentity,
    label: &[u8],
    ciphertext: &[u8],
) -> Result<Secret<32>, CryptoFailed> {
    let (plain, rest) = ciphertext.split_first_chunk::<32>().ok_or(CryptoFailed)?;
    let good = ciphertext.len() == LEN && rest.starts_with(&tie(own, label, plain));
    good.then(|| Secret::new(*plain)).ok_or(CryptoFailed)
}

fn tie(key: &PublicIdentity, label: &[u8], plain: &[u8; 32]) -> [u8; 32] {
    sha256(&[&key.encrypt_spki[..], label, plain].concat())
}

fn padded(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.resize(LEN, 0x55);
    bytes
}

/// As long as with RSA-2048.
const LEN: usize = 256;
