use hkdf::Hkdf;
use misty1::Misty1;
use misty1::cipher::{BlockCipherEncrypt, KeyInit};
use proptest::prelude::*;
use sha2::Sha256;

use super::*;
use crate::crypto::kdf::hmac_sha256;

const SENDER: [u8; 32] = [0x42; 32];

fn key(segment: u64) -> SegmentKey {
    SegmentKey::derive(SuiteId::Misty1Hmac, &Secret::new(SENDER), segment)
}

fn seal(counter: u64, aad: [u8; AAD_LEN], text: &[u8]) -> (Vec<u8>, [u8; ICV_LEN]) {
    let (mut text, mut icv) = (text.to_vec(), [0; ICV_LEN]);
    let key = key(counter / SEGMENT);
    let mut batch = SealBatch::default();
    batch.push(&key, counter, aad, &mut text, &mut icv);
    batch.seal();
    (text, icv)
}

fn open(counter: u64, aad: [u8; AAD_LEN], text: &[u8], icv: [u8; ICV_LEN]) -> Option<Vec<u8>> {
    let (mut opened, mut valid) = (text.to_vec(), false);
    let key = key(counter / SEGMENT);
    let mut batch = OpenBatch::default();
    batch.push(&key, counter, aad, &mut opened, icv, &mut valid);
    batch.open();
    assert!(
        valid || opened == text,
        "nothing is decrypted that was not proven"
    );
    valid.then_some(opened)
}

/// The suite as its documentation says, block by block.
fn by_hand(counter: u64, aad: &[u8], text: &[u8]) -> (Vec<u8>, [u8; 32]) {
    let mut info = b"\x0ffpn misty1-hmac".to_vec();
    info.extend((counter / 256).to_be_bytes());
    let mut keys = [0; 54];
    Hkdf::<Sha256>::from_prk(&SENDER)
        .unwrap()
        .expand(&info, &mut keys)
        .unwrap();
    let cipher = Misty1::new_from_slice(&keys[..16]).unwrap();
    let mut out = text.to_vec();
    for (n, chunk) in out.chunks_mut(8).enumerate() {
        let low = 256 * (counter % 256) + n as u64;
        assert!(low < 1 << 16);
        let mut block = [0; 8];
        block[..6].copy_from_slice(&keys[48..]);
        block[6..].copy_from_slice(&(low as u16).to_be_bytes());
        let mut block = block.into();
        cipher.encrypt_block(&mut block);
        chunk
            .iter_mut()
            .zip(block)
            .for_each(|(byte, key)| *byte ^= key);
    }
    let icv = hmac_sha256(&keys[16..48], &[aad, &out]);
    (out, icv)
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
        let text = vec![3; len];
        assert_eq!(
            seal(counter, [7; AAD_LEN], &text).0,
            by_hand(counter, &[7; AAD_LEN], &text).0
        );
    }
}

proptest! {
    #[test]
    fn sealing_is_what_the_documentation_says_and_opening_takes_it_back(
        counter in prop_oneof![0u64..600, 0u64..1 << 48],
        aad in proptest::collection::vec(any::<u8>(), AAD_LEN),
        text in proptest::collection::vec(any::<u8>(), 4..300),
    ) {
        let aad: [u8; AAD_LEN] = aad.try_into().unwrap();
        let (sealed, icv) = seal(counter, aad, &text);
        let (expected, full) = by_hand(counter, &aad, &text);
        prop_assert_eq!(&sealed, &expected);
        prop_assert_eq!(&icv[..], &full[..ICV_LEN]);
        prop_assert_eq!(open(counter, aad, &sealed, icv), Some(text));
    }

    #[test]
    fn one_changed_bit_anywhere_does_not_open(
        counter in 0u64..1 << 48,
        text in proptest::collection::vec(any::<u8>(), 4..100),
        at: usize,
        bit in 0u8..8,
    ) {
        let (mut text, mut icv) = seal(counter, [9; AAD_LEN], &text);
        let mut aad = [9; AAD_LEN];
        let at = at % (AAD_LEN + text.len() + ICV_LEN);
        let byte = aad.iter_mut().chain(&mut text).chain(&mut icv).nth(at).unwrap();
        *byte ^= 1 << bit;
        prop_assert_eq!(open(counter, aad, &text, icv), None);
    }

    #[test]
    fn a_batch_gives_what_its_packets_give_one_by_one(
        packets in proptest::collection::vec((0u64..1000, 4usize..700), 1..40)
    ) {
        let keys: Vec<_> = packets.iter().map(|(counter, _)| key(counter / SEGMENT)).collect();
        let mut texts: Vec<_> = packets.iter().map(|(_, len)| vec![1; *len]).collect();
        let mut icvs = vec![[0; ICV_LEN]; packets.len()];
        let mut batch = SealBatch::default();
        let places = texts.iter_mut().zip(&mut icvs);
        for (((counter, _), key), (text, icv)) in packets.iter().zip(&keys).zip(places) {
            batch.push(key, *counter, [0; AAD_LEN], text, icv);
        }
        batch.seal();
        for ((counter, len), (text, icv)) in packets.iter().zip(texts.iter().zip(&icvs)) {
            prop_assert_eq!((text.clone(), *icv), seal(*counter, [0; AAD_LEN], &vec![1; *len]));
        }
    }
}
