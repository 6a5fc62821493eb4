//! What the suites on MISTY1 share: CTR across the packets of a batch, then a MAC over the ciphertext.

use hmac::{Hmac, KeyInit, Mac as _};
use misty1::{CtrRun, Misty1, ctr_xor};
use sha2::Sha256;
use subtle::ConstantTimeEq;

use super::{OpenJob, SEGMENT, SealJob};
use crate::wire::esp::{AAD_LEN, ICV_LEN};

/// The keys of one segment of a suite that encrypts with [`Ctr`], then authenticates.
pub(super) trait EncryptThenMac {
    fn ctr(&self) -> &Ctr;
    fn icv(&self, aad: &[u8; AAD_LEN], text: &[u8]) -> [u8; ICV_LEN];
}

/// MISTY1-CTR in one segment. CTR block: salt 48 bits, then 16 bits of 256 x (counter mod 256) + index of the block in the
/// packet.
pub(super) struct Ctr {
    cipher: Misty1,
    salt: u64,
}

/// HMAC-SHA-256-128 that has already taken in its key.
pub(super) struct Mac(Hmac<Sha256>);

impl Ctr {
    /// A key of 16 bytes and a salt of 6.
    pub(super) fn new(key: &[u8], salt: &[u8]) -> Self {
        let mut padded = [0; 8];
        padded[..6].copy_from_slice(salt);
        Self {
            cipher: keyed(key),
            salt: u64::from_be_bytes(padded),
        }
    }

    fn run<'a>(&'a self, counter: u64, data: &'a mut [u8]) -> CtrRun<'a> {
        CtrRun {
            key: &self.cipher,
            counter: self.salt | (counter % SEGMENT) << 8,
            data,
        }
    }
}

impl Mac {
    pub(super) fn new(key: &[u8]) -> Self {
        Self(keyed(key))
    }

    /// The first 16 bytes of HMAC-SHA-256 of the parts, one after the other.
    pub(super) fn icv(&self, parts: [&[u8]; 2]) -> [u8; ICV_LEN] {
        let mut mac = self.0.clone();
        parts.into_iter().for_each(|part| mac.update(part));
        let full: [u8; 32] = mac.finalize().into_bytes().into();
        let mut icv = [0; ICV_LEN];
        icv.copy_from_slice(&full[..ICV_LEN]);
        icv
    }
}

/// [`Suite::seal`](super::Suite::seal) of such a suite.
pub(super) fn seal<K: EncryptThenMac>(jobs: &mut [SealJob<'_, K>]) {
    let mut runs: Vec<_> = jobs
        .iter_mut()
        .map(|job| job.key.ctr().run(job.counter, job.text))
        .collect();
    ctr_xor(&mut runs);
    for job in jobs {
        *job.icv = job.key.icv(&job.aad, job.text);
    }
}

/// [`Suite::open`](super::Suite::open) of such a suite; what does not hold is left as it came.
pub(super) fn open<K: EncryptThenMac>(jobs: &mut [OpenJob<'_, K>]) {
    for job in &mut *jobs {
        *job.valid = job.key.icv(&job.aad, job.text).ct_eq(&job.icv).into();
    }
    let mut runs: Vec<_> = jobs
        .iter_mut()
        .filter(|job| *job.valid)
        .map(|job| job.key.ctr().run(job.counter, job.text))
        .collect();
    ctr_xor(&mut runs);
}

fn keyed<K: KeyInit>(key: &[u8]) -> K {
    match K::new_from_slice(key) {
        Ok(keyed) => keyed,
        Err(_) => unreachable!("the suites cut keys of the right length"),
    }
}
