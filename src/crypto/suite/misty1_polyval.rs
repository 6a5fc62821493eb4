//! MISTY1-CTR and POLYVAL (RFC 2994, RFC 8452), finalised by a PRF made of SHA-256,
//! encrypt-then-MAC.
//!
//! docs/security.md explains why this is a MAC, and how strong it is.

use polyval_wide::Polyval;
use zeroize::Zeroizing;

use super::ctr::{self, Ctr, EncryptThenMac, Packet};
use super::prf::{Inputs, PrfKey};
use super::{OpenJob, SealJob, Suite, nonce};
use crate::crypto::{Secret, kdf};
use crate::wire::esp::ICV_LEN;

/// The fast suite on MISTY1.
///
/// Segment key: HKDF-Expand(sender key; "fpn misty1-polyval", segment as 64 bits) = MISTY1 key 16,
/// POLYVAL key 16, PRF key 32, salt 6. CTR as in [`Misty1Hmac`](super::Misty1Hmac). Hash: POLYVAL
/// over AAD and ciphertext, each padded with zeros to 16 bytes, and their lengths in bits (RFC 8452
/// section 4). ICV: the first 16 bytes of SHA-256 over PRF key, 32 bytes of zeros, hash, Seq and
/// IV. The hash is an input of the PRF and not masked by it, so that a repeated nonce shows equal
/// hashes and nothing more.
pub struct Misty1Polyval;

/// The keys of one segment.
pub struct Key {
    ctr: Ctr,
    hash: Polyval,
    prf: PrfKey,
}

impl Suite for Misty1Polyval {
    type Key = Key;

    fn segment_key(sender: &Secret<32>, segment: u64) -> Key {
        let bytes: Secret<70> = kdf::expand(sender, "fpn misty1-polyval", &segment.to_be_bytes());
        let (cipher, rest) = bytes.expose().split_at(16);
        let (hash, rest) = rest.split_at(16);
        let (prf, salt) = rest.split_at(32);
        let mut hash_key = Zeroizing::new([0; 16]);
        hash_key.copy_from_slice(hash);
        let mut prf_key = Zeroizing::new([0; 32]);
        prf_key.copy_from_slice(prf);
        Key {
            ctr: Ctr::new(cipher, salt),
            hash: Polyval::new(&hash_key),
            prf: PrfKey::new(&prf_key),
        }
    }

    fn seal(jobs: &mut [SealJob<'_, Key>]) {
        ctr::seal(jobs);
    }

    fn open(jobs: &mut [OpenJob<'_, Key>], judged: impl FnMut(&mut bool)) {
        ctr::open(jobs, judged);
    }
}

impl EncryptThenMac for Key {
    fn ctr(&self) -> &Ctr {
        &self.ctr
    }

    fn icvs<'a, const N: usize>(
        packets: impl Iterator<Item = Packet<'a, Self>> + Clone,
        icvs: &mut [[u8; ICV_LEN]; N],
    ) {
        let mut inputs = Inputs::<N>::EMPTY;
        for (input, packet) in inputs.iter_mut().zip(packets.clone()) {
            let hash = Zeroizing::new(packet.key.hash.hash(packet.aad, packet.text));
            input.fill(&hash, &nonce(packet.aad));
        }
        inputs.icvs(packets.map(|packet| &packet.key.prf), icvs);
    }
}
