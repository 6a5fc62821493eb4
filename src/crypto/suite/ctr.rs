//! The common part of the suites on MISTY1: CTR across the packets of a batch, then a MAC over the
//! ciphertext.

use arrayvec::ArrayVec;
use misty1::cipher::KeyInit;
use misty1::{CtrRun, Misty1, ctr_xor};
use subtle::ConstantTimeEq;

use super::{AT_ONCE, OpenJob, SEGMENT, SealJob};
use crate::wire::esp::{AAD_LEN, ICV_LEN};

/// The keys of one segment of a suite that encrypts with [`Ctr`], then authenticates.
pub(super) trait EncryptThenMac: Sized {
    fn ctr(&self) -> &Ctr;

    /// Computes the ICVs of at most `N` packets.
    fn icvs<'a, const N: usize>(
        packets: impl Iterator<Item = Packet<'a, Self>> + Clone,
        icvs: &mut [[u8; ICV_LEN]; N],
    ) where
        Self: 'a;
}

/// What an ICV covers, and the key it is made with.
pub(super) struct Packet<'a, K> {
    pub(super) key: &'a K,
    pub(super) aad: &'a [u8; AAD_LEN],
    pub(super) text: &'a [u8],
}

/// MISTY1-CTR in one segment. The counter block is the salt (48 bits), then 16 bits of 256 x
/// (counter mod 256) + the index of the block in the packet.
pub(super) struct Ctr {
    cipher: Misty1,
    salt: u64,
}

impl Ctr {
    /// Creates it from a key of 16 bytes and a salt of 6.
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

/// Implements [`Suite::seal`](super::Suite::seal) for such a suite.
pub(super) fn seal<K: EncryptThenMac>(jobs: &mut [SealJob<'_, K>]) {
    for jobs in jobs.chunks_mut(AT_ONCE) {
        let mut runs: ArrayVec<_, AT_ONCE> = jobs
            .iter_mut()
            .map(|job| job.key.ctr().run(job.counter, job.text))
            .collect();
        ctr_xor(&mut runs);
    }
    // For a single packet, the room for many does not pay.
    match jobs {
        [_] => authenticate::<K, 1>(jobs),
        _ => jobs.chunks_mut(GROUP).for_each(authenticate::<K, GROUP>),
    }
}

fn authenticate<K: EncryptThenMac, const N: usize>(jobs: &mut [SealJob<'_, K>]) {
    let mut icvs = [[0; ICV_LEN]; N];
    let packets = jobs.iter().map(|job| Packet {
        key: job.key,
        aad: &job.aad,
        text: job.text,
    });
    K::icvs(packets, &mut icvs);
    for (job, icv) in jobs.iter_mut().zip(icvs) {
        *job.icv = icv;
    }
}

/// Implements [`Suite::open`](super::Suite::open) for such a suite. A packet whose ICV is wrong is
/// left unchanged.
pub(super) fn open<K: EncryptThenMac>(jobs: &mut [OpenJob<'_, K>], judged: impl FnMut(&mut bool)) {
    match jobs {
        [_] => verify::<K, 1>(jobs),
        _ => jobs.chunks_mut(GROUP).for_each(verify::<K, GROUP>),
    }
    jobs.iter_mut().map(|job| &mut *job.valid).for_each(judged);
    for jobs in jobs.chunks_mut(AT_ONCE) {
        let valid = jobs.iter_mut().filter(|job| *job.valid);
        let mut runs: ArrayVec<_, AT_ONCE> = valid
            .map(|job| job.key.ctr().run(job.counter, job.text))
            .collect();
        ctr_xor(&mut runs);
    }
}

fn verify<K: EncryptThenMac, const N: usize>(jobs: &mut [OpenJob<'_, K>]) {
    let mut icvs = [[0; ICV_LEN]; N];
    let packets = jobs.iter().map(|job| Packet {
        key: job.key,
        aad: &job.aad,
        text: job.text,
    });
    K::icvs(packets, &mut icvs);
    for (job, icv) in jobs.iter_mut().zip(icvs) {
        *job.valid = equal(&icv, &job.icv);
    }
}

/// Compares in constant time, with one of `subtle`'s barriers instead of one for each byte.
fn equal(a: &[u8; ICV_LEN], b: &[u8; ICV_LEN]) -> bool {
    let difference = u128::from_ne_bytes(*a) ^ u128::from_ne_bytes(*b);
    let folded = difference as u64 | (difference >> 64) as u64;
    // In a debug build, `into` would branch for an assertion.
    folded.ct_eq(&0).unwrap_u8() == 1
}

fn keyed<K: KeyInit>(key: &[u8]) -> K {
    match K::new_from_slice(key) {
        Ok(keyed) => keyed,
        Err(_) => unreachable!("the suites cut keys of the right length"),
    }
}

/// How many ICVs are computed together.
const GROUP: usize = 16;
