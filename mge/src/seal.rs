//! Encrypts secrets in the database with AES-256-GCM, under a key that is kept outside of it.

use aes_gcm::aead::{Aead, Payload};
use aes_gcm::{Aes256Gcm, Key, KeyInit, Nonce};
use fpn::crypto::Secret;
use fpn_daemon_kit::fill_random;
use thiserror::Error;
use zeroize::Zeroizing;

/// Seals and opens what the database keeps. The identity of the row is authenticated with it: what was sealed for one
/// row opens in no other.
#[derive(Clone)]
pub(crate) struct Seal {
    cipher: Aes256Gcm,
}

/// Why something could not be sealed or opened.
#[derive(Debug, PartialEq, Eq, Error)]
pub(crate) enum SealError {
    /// Another key, another row, or changed bytes.
    #[error(
        "a sealed value cannot be decrypted: seal.key is not the one it was sealed with, or the database was changed"
    )]
    Broken,
    /// Not the length of what was expected there.
    #[error("a sealed value has an unexpected length")]
    Length,
    /// The kernel gave no random numbers.
    #[error("no random numbers from the kernel")]
    Random,
}

impl Seal {
    /// A seal of this key.
    pub(crate) fn new(key: &Secret<32>) -> Self {
        Self {
            cipher: Aes256Gcm::new(&Key::<Aes256Gcm>::from(*key.expose())),
        }
    }

    /// Version 1 ‖ nonce 12 ‖ ciphertext ‖ tag 16.
    ///
    /// The nonce is random: 2^32 sealings under one key keep a repeat below 2^-32 (NIST SP 800-38D section 8.3), far
    /// more than the rotations of a manager's life.
    pub(crate) fn seal(&self, row: &[u8], secret: &[u8]) -> Result<Vec<u8>, SealError> {
        let mut nonce = [0; NONCE];
        fill_random(&mut nonce).map_err(|_| SealError::Random)?;
        let payload = Payload {
            msg: secret,
            aad: row,
        };
        let sealed = self.cipher.encrypt(&Nonce::from(nonce), payload);
        let mut out = vec![VERSION];
        out.extend_from_slice(&nonce);
        out.extend(sealed.map_err(|_| SealError::Length)?);
        Ok(out)
    }

    /// What [`Self::seal`] sealed for the same row.
    pub(crate) fn open<const N: usize>(
        &self,
        row: &[u8],
        sealed: &[u8],
    ) -> Result<Secret<N>, SealError> {
        let (&version, rest) = sealed.split_first().ok_or(SealError::Length)?;
        let (nonce, msg) = rest.split_first_chunk::<NONCE>().ok_or(SealError::Length)?;
        if version != VERSION {
            return Err(SealError::Broken);
        }
        let opened = self
            .cipher
            .decrypt(&Nonce::from(*nonce), Payload { msg, aad: row });
        let opened = Zeroizing::new(opened.map_err(|_| SealError::Broken)?);
        Secret::try_from(opened.as_slice()).map_err(|_| SealError::Length)
    }
}

const VERSION: u8 = 1;
const NONCE: usize = 12;

#[cfg(test)]
mod tests {
    use super::*;

    fn seal() -> Seal {
        Seal::new(&Secret::new([7; 32]))
    }

    #[test]
    fn what_was_sealed_opens_in_its_own_row_under_its_own_key_only() {
        let sealed = seal().seal(b"row 1", &[42; 32]).unwrap();
        assert_eq!(
            seal().open::<32>(b"row 1", &sealed).unwrap().expose(),
            &[42; 32]
        );
        assert_eq!(
            seal().open::<32>(b"row 2", &sealed).err(),
            Some(SealError::Broken)
        );
        let other = Seal::new(&Secret::new([8; 32]));
        assert_eq!(
            other.open::<32>(b"row 1", &sealed).err(),
            Some(SealError::Broken)
        );
    }

    #[test]
    fn changed_or_cut_bytes_do_not_open() {
        let sealed = seal().seal(b"row", &[42; 32]).unwrap();
        for i in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[i] ^= 1;
            assert!(seal().open::<32>(b"row", &changed).is_err(), "byte {i}");
            assert!(
                seal().open::<32>(b"row", &sealed[..i]).is_err(),
                "cut to {i}"
            );
        }
        assert_eq!(
            seal().open::<16>(b"row", &sealed).err(),
            Some(SealError::Length)
        );
    }

    #[test]
    fn the_same_secret_is_never_sealed_to_the_same_bytes() {
        let [a, b] = [(); 2].map(|()| seal().seal(b"row", &[42; 32]).unwrap());
        assert_ne!(a, b);
    }
}
