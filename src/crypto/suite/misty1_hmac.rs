//! MISTY1-CTR and HMAC-SHA-256-128 (RFC 2994, RFC 4868), encrypt-then-MAC.

use hmac::{Hmac, KeyInit, Mac};
use misty1::{CtrRun, Misty1, ctr_xor};
use sha2::Sha256;
use subtle::ConstantTimeEq;

use super::{OpenJob, SEGMENT, SealJob, Suite};
use crate::crypto::{Secret, kdf};
use crate::wire::esp::{AAD_LEN, ICV_LEN};

/// The conservative suite.
///
/// Segment key: HKDF-Expand(sender key; "fpn misty1-hmac", segment as 64 bits) = MISTY1 key 16, HMAC key 32, salt 6. CTR
/// block: salt, then 16 bits of 256 x (counter mod 256) + index of the block in the packet. ICV: the first 16 bytes of
/// HMAC-SHA-256 over AAD and ciphertext.
pub struct Misty1Hmac;

/// The keys of one segment; the MAC has already taken in its key.
pub struct Key {
    cipher: Misty1,
    mac: Hmac<Sha256>,
    salt: u64,
}

impl Suite for Misty1Hmac {
    type Key = Key;

    fn segment_key(sender: &Secret<32>, segment: u64) -> Key {
        let bytes: Secret<54> = kdf::expand(sender, "fpn misty1-hmac", &segment.to_be_bytes());
        let (cipher, rest) = bytes.expose().split_at(16);
        let (mac, salt) = rest.split_at(32);
        let mut padded = [0; 8];
        padded[..6].copy_from_slice(salt);
        Key {
            cipher: keyed(cipher),
            mac: keyed(mac),
            salt: u64::from_be_bytes(padded),
        }
    }

    fn seal(jobs: &mut [SealJob<'_, Key>]) {
        let mut runs: Vec<_> = jobs
            .iter_mut()
            .map(|job| job.key.run(job.counter, job.text))
            .collect();
        ctr_xor(&mut runs);
        for job in jobs {
            *job.icv = job.key.icv(&job.aad, job.text);
        }
    }

    fn open(jobs: &mut [OpenJob<'_, Key>]) {
        for job in &mut *jobs {
            *job.valid = job.key.icv(&job.aad, job.text).ct_eq(&job.icv).into();
        }
        let mut runs: Vec<_> = jobs
            .iter_mut()
            .filter(|job| *job.valid)
            .map(|job| job.key.run(job.counter, job.text))
            .collect();
        ctr_xor(&mut runs);
    }
}

impl Key {
    fn run<'a>(&'a self, counter: u64, data: &'a mut [u8]) -> CtrRun<'a> {
        CtrRun {
            key: &self.cipher,
            counter: self.salt | (counter % SEGMENT) << 8,
            data,
        }
    }

    fn icv(&self, aad: &[u8; AAD_LEN], text: &[u8]) -> [u8; ICV_LEN] {
        let mut mac = self.mac.clone();
        mac.update(aad);
        mac.update(text);
        let full: [u8; 32] = mac.finalize().into_bytes().into();
        let mut icv = [0; ICV_LEN];
        icv.copy_from_slice(&full[..ICV_LEN]);
        icv
    }
}

fn keyed<K: KeyInit>(key: &[u8]) -> K {
    match K::new_from_slice(key) {
        Ok(keyed) => keyed,
        Err(_) => unreachable!("both take a key of this length"),
    }
}
