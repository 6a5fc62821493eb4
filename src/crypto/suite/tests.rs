use aes_gcm::aead::AeadInOut;
use hkdf::Hkdf;
use misty1::Misty1;
use misty1::cipher::{BlockCipherEncrypt, KeyInit};
use polyval::universal_hash::UniversalHash;
use proptest::prelude::*;
use sha2::{Digest, Sha256};

use super::*;
use crate::crypto::kdf::hmac_sha256;

fn key(suite: SuiteId, segment: u64) -> SegmentKey {
    SegmentKey::derive(suite, &Secret::new(SENDER), segment)
}

fn seal(suite: SuiteId, counter: u64, aad: [u8; AAD_LEN], text: &[u8]) -> (Vec<u8>, [u8; ICV_LEN]) {
    let (mut text, mut icv) = (text.to_vec(), [0; ICV_LEN]);
    let key = key(suite, counter / SEGMENT);
    let mut batch = SealBatch::new();
    batch.push(&key, counter, aad, &mut text, &mut icv);
    batch.seal();
    (text, icv)
}

fn open(
    suite: SuiteId,
    counter: u64,
    aad: [u8; AAD_LEN],
    text: &[u8],
    icv: [u8; ICV_LEN],
) -> Option<Vec<u8>> {
    let (mut opened, mut valid) = (text.to_vec(), false);
    let key = key(suite, counter / SEGMENT);
    let mut batch = OpenBatch::new();
    batch.push(&key, counter, aad, &mut opened, icv, &mut valid);
    batch.open();
    let erased = opened.iter().all(|byte| *byte == 0);
    assert!(
        valid || opened == text || erased,
        "nothing is decrypted that was not proven"
    );
    valid.then_some(opened)
}

/// The suites as their documentation says, piece by piece and with other implementations.
fn by_hand(
    suite: SuiteId,
    counter: u64,
    aad: &[u8; AAD_LEN],
    text: &[u8],
) -> (Vec<u8>, [u8; ICV_LEN]) {
    let nonce: [u8; 12] = aad[4..16].try_into().unwrap();
    let mut out = text.to_vec();
    let icv = match suite {
        SuiteId::Misty1Hmac => {
            let keys: [u8; 54] = segment_bytes("fpn misty1-hmac", counter);
            misty1_ctr(&keys[..16], &keys[48..], counter, &mut out);
            hmac_sha256(&keys[16..48], &[aad, &out])[..ICV_LEN]
                .try_into()
                .unwrap()
        }
        SuiteId::Misty1Polyval => {
            let keys: [u8; 70] = segment_bytes("fpn misty1-polyval", counter);
            misty1_ctr(&keys[..16], &keys[64..], counter, &mut out);
            let mut hash = polyval::Polyval::new(keys[16..32].try_into().unwrap());
            hash.update_padded(aad);
            hash.update_padded(&out);
            let lengths = [8 * aad.len() as u64, 8 * out.len() as u64].map(u64::to_le_bytes);
            hash.update_padded(lengths.as_flattened());
            let prf = Sha256::new_with_prefix(&keys[32..64]);
            let prf = prf.chain_update([0; 32]).chain_update(hash.finalize());
            prf.chain_update(nonce).finalize()[..ICV_LEN]
                .try_into()
                .unwrap()
        }
        SuiteId::Aes256Gcm => {
            let key: [u8; 32] = segment_bytes("fpn aes-256-gcm", counter);
            let cipher = aes_gcm::Aes256Gcm::new(&key.into());
            let buffer = out.as_mut_slice().into();
            cipher
                .encrypt_inout_detached(&nonce.into(), aad, buffer)
                .unwrap()
                .into()
        }
        SuiteId::ChaCha20Poly1305 => {
            let key: [u8; 32] = segment_bytes("fpn chacha20-poly1305", counter);
            let cipher = chacha20poly1305::ChaCha20Poly1305::new(&key.into());
            let buffer = out.as_mut_slice().into();
            cipher
                .encrypt_inout_detached(&nonce.into(), aad, buffer)
                .unwrap()
                .into()
        }
    };
    (out, icv)
}

fn segment_bytes<const N: usize>(label: &str, counter: u64) -> [u8; N] {
    let mut info = vec![label.len() as u8];
    info.extend(label.as_bytes());
    info.extend((counter / 256).to_be_bytes());
    let mut keys = [0; N];
    Hkdf::<Sha256>::from_prk(&SENDER)
        .unwrap()
        .expand(&info, &mut keys)
        .unwrap();
    keys
}

fn misty1_ctr(key: &[u8], salt: &[u8], counter: u64, text: &mut [u8]) {
    let cipher = Misty1::new_from_slice(key).unwrap();
    for (n, chunk) in text.chunks_mut(8).enumerate() {
        let low = 256 * (counter % 256) + n as u64;
        assert!(low < 1 << 16);
        let mut block = [0; 8];
        block[..6].copy_from_slice(salt);
        block[6..].copy_from_slice(&(low as u16).to_be_bytes());
        let mut block = block.into();
        cipher.encrypt_block(&mut block);
        chunk
            .iter_mut()
            .zip(block)
            .for_each(|(byte, key)| *byte ^= key);
    }
}

fn any_suite() -> impl Strategy<Value = SuiteId> {
    proptest::sample::select(&SuiteId::ALL)
}

#[test]
fn a_packet_takes_a_counter_value_for_each_2048_bytes_begun() {
    for (len, values) in [(4, 1), (2048, 1), (2052, 2), (9000, 5), (65_536, 32)] {
        assert_eq!(counter_values(len), values);
    }
}

#[test]
fn the_last_packet_of_a_segment_ends_at_the_last_block() {
    for (counter, len) in [(255, 2048), (251, 5 * 2048), (256 * 9 + 224, 32 * 2048)] {
        for suite in SuiteId::ALL {
            let text = vec![3; len];
            let sealed = seal(suite, counter, [7; AAD_LEN], &text);
            assert_eq!(sealed, by_hand(suite, counter, &[7; AAD_LEN], &text));
        }
    }
}

#[test]
fn suites_have_the_names_that_operators_type() {
    for suite in SuiteId::ALL {
        assert_eq!(serde_json::to_value(suite).unwrap(), suite.name());
    }
}

#[test]
fn no_two_suites_segments_or_senders_share_a_key() {
    let mut seen = std::collections::HashSet::new();
    for suite in SuiteId::ALL {
        for (sender, segment) in [(1, 0), (1, 1), (1, 1 << 40), (2, 0), (2, 1)] {
            let key = SegmentKey::derive(suite, &Secret::new([sender; 32]), segment);
            let (mut text, mut icv) = ([0; 64], [0; ICV_LEN]);
            let mut batch = SealBatch::new();
            batch.push(&key, 0, [0; AAD_LEN], &mut text, &mut icv);
            batch.seal();
            assert!(seen.insert(text.to_vec()) && seen.insert(icv.to_vec()));
        }
    }
}

proptest! {
    #[test]
    fn sealing_is_what_the_documentation_says_and_opening_takes_it_back(
        suite in any_suite(),
        counter in prop_oneof![0u64..600, 0u64..1 << 48],
        aad in proptest::collection::vec(any::<u8>(), AAD_LEN),
        text in proptest::collection::vec(any::<u8>(), 4..300),
    ) {
        let aad: [u8; AAD_LEN] = aad.try_into().unwrap();
        let (sealed, icv) = seal(suite, counter, aad, &text);
        prop_assert_eq!((sealed.clone(), icv), by_hand(suite, counter, &aad, &text));
        prop_assert_eq!(open(suite, counter, aad, &sealed, icv), Some(text));
    }

    #[test]
    fn one_changed_bit_anywhere_does_not_open(
        suite in any_suite(),
        counter in 0u64..1 << 48,
        text in proptest::collection::vec(any::<u8>(), 4..100),
        at: usize,
        bit in 0u8..8,
    ) {
        let (mut text, mut icv) = seal(suite, counter, [9; AAD_LEN], &text);
        let mut aad = [9; AAD_LEN];
        let at = at % (AAD_LEN + text.len() + ICV_LEN);
        let byte = aad.iter_mut().chain(&mut text).chain(&mut icv).nth(at).unwrap();
        *byte ^= 1 << bit;
        prop_assert_eq!(open(suite, counter, aad, &text, icv), None);
    }

    #[test]
    fn zeros_more_or_less_at_the_end_do_not_open(
        suite in any_suite(),
        text in proptest::collection::vec(any::<u8>(), 4..100),
        zeros in 1usize..40,
    ) {
        // A hash over padded blocks without lengths would not see them.
        let (mut sealed, icv) = seal(suite, 5, [9; AAD_LEN], &text);
        sealed.resize(text.len() + zeros, 0);
        prop_assert_eq!(open(suite, 5, [9; AAD_LEN], &sealed, icv), None);
        sealed.truncate(text.len().saturating_sub(zeros));
        prop_assert_eq!(open(suite, 5, [9; AAD_LEN], &sealed, icv), None);
    }

    #[test]
    fn a_batch_of_any_suites_gives_what_its_packets_give_one_by_one(
        packets in proptest::collection::vec((any_suite(), 0u64..1000, 4usize..700), 1..40)
    ) {
        let keys: Vec<_> = packets.iter().map(|(suite, c, _)| key(*suite, c / SEGMENT)).collect();
        let mut texts: Vec<_> = packets.iter().map(|(.., len)| vec![1; *len]).collect();
        let mut icvs = vec![[0; ICV_LEN]; packets.len()];
        let mut batch = SealBatch::new();
        let places = texts.iter_mut().zip(&mut icvs);
        for (((_, counter, _), key), (text, icv)) in packets.iter().zip(&keys).zip(places) {
            batch.push(key, *counter, [0; AAD_LEN], text, icv);
        }
        batch.seal();
        for ((suite, counter, len), (text, icv)) in packets.iter().zip(texts.iter().zip(&icvs)) {
            let alone = seal(*suite, *counter, [0; AAD_LEN], &vec![1; *len]);
            prop_assert_eq!((text.clone(), *icv), alone);
        }
        // Opened together with one forgery among them: that one and no other is refused.
        let forged = packets.len() / 2;
        icvs[forged][0] ^= 1;
        let mut valid = vec![false; packets.len()];
        let mut batch = OpenBatch::new();
        let places = texts.iter_mut().zip(&icvs).zip(&mut valid);
        for (((_, counter, _), key), ((text, icv), valid)) in packets.iter().zip(&keys).zip(places) {
            batch.push(key, *counter, [0; AAD_LEN], text, *icv, valid);
        }
        batch.open();
        for (n, (text, valid)) in texts.iter().zip(&valid).enumerate() {
            prop_assert_eq!(*valid, n != forged);
            prop_assert!(n == forged || text.iter().all(|byte| *byte == 1));
        }
    }
}

#[test]
fn two_changes_of_an_icv_do_not_cancel_each_other() {
    for suite in SuiteId::ALL {
        let text = [7; 20];
        let (sealed, icv) = seal(suite, 5, [9; AAD_LEN], &text);
        let opened = open(suite, 5, [9; AAD_LEN], &sealed, icv);
        assert_eq!(opened, Some(text.to_vec()), "the control");
        for first in 0..ICV_LEN {
            for second in first + 1..ICV_LEN {
                let mut both = icv;
                both[first] ^= 0x10;
                both[second] ^= 0x10;
                assert_eq!(open(suite, 5, [9; AAD_LEN], &sealed, both), None);
            }
        }
    }
}

const SENDER: [u8; 32] = [0x42; 32];
