//! AES-256-GCM and ChaCha20-Poly1305 (RFC 5116, RFC 8439), for those who may not use MISTY1.
//!
//! Segment key: HKDF-Expand(sender key; "fpn " and the suite's name, segment as 64 bits), 32 bytes.
//! Nonce: Seq and IV (the IV by itself can repeat). The implementation is `ring`, which does not
//! erase its keys when they are dropped.

use ring::aead::{AES_256_GCM, Aad, Algorithm, CHACHA20_POLY1305, LessSafeKey, Nonce, UnboundKey};

use super::{OpenJob, SealJob, Suite, nonce};
use crate::crypto::{Secret, kdf};

/// AES-256-GCM.
pub struct Aes256Gcm;

/// ChaCha20-Poly1305.
pub struct ChaCha20Poly1305;

/// The key of one segment.
pub struct Key(LessSafeKey);

impl Suite for Aes256Gcm {
    type Key = Key;

    fn segment_key(sender: &Secret<32>, segment: u64) -> Key {
        let bytes = kdf::expand(sender, "fpn aes-256-gcm", &segment.to_be_bytes());
        Key::new(&AES_256_GCM, &bytes)
    }

    fn seal(jobs: &mut [SealJob<'_, Key>]) {
        seal(jobs);
    }

    fn open(jobs: &mut [OpenJob<'_, Key>], judged: impl FnMut(&mut bool)) {
        open(jobs, judged);
    }
}

impl Suite for ChaCha20Poly1305 {
    type Key = Key;

    fn segment_key(sender: &Secret<32>, segment: u64) -> Key {
        let bytes = kdf::expand(sender, "fpn chacha20-poly1305", &segment.to_be_bytes());
        Key::new(&CHACHA20_POLY1305, &bytes)
    }

    fn seal(jobs: &mut [SealJob<'_, Key>]) {
        seal(jobs);
    }

    fn open(jobs: &mut [OpenJob<'_, Key>], judged: impl FnMut(&mut bool)) {
        open(jobs, judged);
    }
}

impl Key {
    fn new(algorithm: &'static Algorithm, key: &Secret<32>) -> Self {
        match UnboundKey::new(algorithm, key.expose()) {
            Ok(key) => Self(LessSafeKey::new(key)),
            Err(_) => unreachable!("both take keys of 32 bytes"),
        }
    }
}

fn seal(jobs: &mut [SealJob<'_, Key>]) {
    for job in jobs {
        let nonce = Nonce::assume_unique_for_key(nonce(&job.aad));
        let sealed = job
            .key
            .0
            .seal_in_place_separate_tag(nonce, Aad::from(&job.aad), job.text);
        let Ok(tag) = sealed else {
            unreachable!("a packet is shorter than 2^36 bytes");
        };
        job.icv.copy_from_slice(tag.as_ref());
    }
}

fn open(jobs: &mut [OpenJob<'_, Key>], mut judged: impl FnMut(&mut bool)) {
    for job in jobs {
        let nonce = Nonce::assume_unique_for_key(nonce(&job.aad));
        let (aad, tag) = (Aad::from(&job.aad), job.icv.into());
        let opened = job
            .key
            .0
            .open_in_place_separate_tag(nonce, aad, tag, job.text, 0..);
        *job.valid = opened.is_ok();
        judged(job.valid);
    }
}
