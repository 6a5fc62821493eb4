//! MISTY1-CTR and HMAC-SHA-256-128 (RFC 2994, RFC 4868), encrypt-then-MAC.

use super::ctr::{self, Ctr, EncryptThenMac, Mac};
use super::{OpenJob, SealJob, Suite};
use crate::crypto::{Secret, kdf};
use crate::wire::esp::{AAD_LEN, ICV_LEN};

/// The conservative suite.
///
/// Segment key: HKDF-Expand(sender key; "fpn misty1-hmac", segment as 64 bits) = MISTY1 key 16, HMAC key 32, salt 6. CTR
/// block: salt, then 16 bits of 256 x (counter mod 256) + index of the block in the packet. ICV: the first 16 bytes of
/// HMAC-SHA-256 over AAD and ciphertext.
pub struct Misty1Hmac;

/// The keys of one segment.
pub struct Key {
    ctr: Ctr,
    mac: Mac,
}

impl Suite for Misty1Hmac {
    type Key = Key;

    fn segment_key(sender: &Secret<32>, segment: u64) -> Key {
        let bytes: Secret<54> = kdf::expand(sender, "fpn misty1-hmac", &segment.to_be_bytes());
        let (cipher, rest) = bytes.expose().split_at(16);
        let (mac, salt) = rest.split_at(32);
        Key {
            ctr: Ctr::new(cipher, salt),
            mac: Mac::new(mac),
        }
    }

    fn seal(jobs: &mut [SealJob<'_, Key>]) {
        ctr::seal(jobs);
    }

    fn open(jobs: &mut [OpenJob<'_, Key>]) {
        ctr::open(jobs);
    }
}

impl EncryptThenMac for Key {
    fn ctr(&self) -> &Ctr {
        &self.ctr
    }

    fn icv(&self, aad: &[u8; AAD_LEN], text: &[u8]) -> [u8; ICV_LEN] {
        self.mac.icv([aad, text])
    }
}
