//! MISTY1-CTR and HMAC-SHA-256-128 (RFC 2994, RFC 4868), encrypt-then-MAC.

use zeroize::Zeroizing;

use super::ctr::{self, Ctr, EncryptThenMac, Packet};
use super::hmac::{self, HmacKey, Message};
use super::{OpenJob, SealJob, Suite};
use crate::crypto::{Secret, kdf};
use crate::wire::esp::ICV_LEN;

/// The conservative suite.
///
/// Segment key: HKDF-Expand(sender key; "fpn misty1-hmac", segment as 64 bits) = MISTY1 key 16, HMAC key 32, salt 6. CTR
/// block: salt, then 16 bits of 256 x (counter mod 256) + index of the block in the packet. ICV: the first 16 bytes of
/// HMAC-SHA-256 over AAD and ciphertext.
pub struct Misty1Hmac;

/// The keys of one segment.
pub struct Key {
    ctr: Ctr,
    mac: HmacKey,
}

impl Suite for Misty1Hmac {
    type Key = Key;

    fn segment_key(sender: &Secret<32>, segment: u64) -> Key {
        let bytes: Secret<54> = kdf::expand(sender, "fpn misty1-hmac", &segment.to_be_bytes());
        let (cipher, rest) = bytes.expose().split_at(16);
        let (mac, salt) = rest.split_at(32);
        let mut mac_key = Zeroizing::new([0; 32]);
        mac_key.copy_from_slice(mac);
        Key {
            ctr: Ctr::new(cipher, salt),
            mac: HmacKey::new(&mac_key),
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
        let messages = packets.map(|packet| Message {
            key: &packet.key.mac,
            first: packet.aad,
            second: packet.text,
        });
        hmac::icvs(messages, icvs);
    }
}
