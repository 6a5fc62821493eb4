//! Every vector of `data/misty1.json` that the public interface reaches.

mod common;

use cbc::cipher::block_padding::NoPadding;
use cbc::cipher::{BlockModeDecrypt, BlockModeEncrypt, KeyIvInit};
use common::{block, bytes, key, on_every_backend, vectors};
use misty1::cipher::{BlockCipherDecrypt, BlockCipherEncrypt, KeyInit};
use misty1::{CtrRun, Misty1, ctr_xor};
use sha2::{Digest, Sha256};

fn encrypt(cipher: &Misty1, input: [u8; 8]) -> [u8; 8] {
    let mut block = input.into();
    cipher.encrypt_block(&mut block);
    block.into()
}

#[test]
fn every_ecb_vector_holds_in_both_directions() {
    on_every_backend(|| {
        let vectors = vectors().ecb;
        assert_eq!(vectors.len(), 652);
        for vector in vectors {
            let cipher = Misty1::new(&key(&vector.key).into());
            let (plaintext, ciphertext) = (block(&vector.pt), block(&vector.ct));
            let (source, key) = (&vector.source, &vector.key);
            assert_eq!(encrypt(&cipher, plaintext), ciphertext, "{source} {key}");
            let mut decrypted = ciphertext.into();
            cipher.decrypt_block(&mut decrypted);
            assert_eq!(<[u8; 8]>::from(decrypted), plaintext, "{source} {key}");
        }
    });
}

#[test]
fn the_cbc_vector_holds_in_both_directions_with_the_cbc_crate() {
    on_every_backend(|| {
        let vectors = vectors().cbc;
        assert_eq!(vectors.len(), 1);
        for vector in vectors {
            let (plaintext, ciphertext) = (bytes(&vector.pt), bytes(&vector.ct));
            let (key, iv) = (key(&vector.key).into(), block(&vector.iv).into());
            let mut data = plaintext.clone();
            cbc::Encryptor::<Misty1>::new(&key, &iv)
                .encrypt_padded::<NoPadding>(&mut data, plaintext.len())
                .unwrap();
            assert_eq!(data, ciphertext);
            let decrypted = cbc::Decryptor::<Misty1>::new(&key, &iv)
                .decrypt_padded::<NoPadding>(&mut data)
                .unwrap();
            assert_eq!(decrypted, plaintext);
        }
    });
}

#[test]
fn both_chains_of_a_million_encryptions_under_one_key_hold() {
    on_every_backend(|| {
        let vectors = vectors().monte_carlo_fixed_key;
        assert_eq!(vectors.len(), 2);
        for vector in vectors {
            assert!(vector.x.contains_key("1000000"));
            let cipher = Misty1::new(&key(&vector.key).into());
            let mut x = block(&vector.pt);
            for step in 1..=1_000_000 {
                x = encrypt(&cipher, x);
                if let Some(expected) = vector.x.get(&step.to_string()) {
                    assert_eq!(x, block(expected), "{} step {step}", vector.key);
                }
            }
        }
    });
}

#[test]
fn the_rekeying_chain_holds() {
    on_every_backend(|| {
        let vector = vectors().monte_carlo_rekey;
        assert_eq!(vector.steps.len(), 6);
        let (mut current, mut x) = (key(&vector.key), block(&vector.pt));
        for outer in 0..100 {
            let cipher = Misty1::new(&current.into());
            let used = current;
            let mut before = x;
            for _ in 0..1000 {
                before = x;
                x = encrypt(&cipher, x);
            }
            current
                .iter_mut()
                .zip(before.into_iter().chain(x))
                .for_each(|(key, byte)| *key ^= byte);
            if let Some(step) = vector.steps.iter().find(|step| step.outer == outer) {
                assert_eq!(
                    (used, x),
                    (key(&step.key), block(&step.ct)),
                    "outer step {outer}"
                );
            }
        }
        assert_eq!(
            (current, x),
            (key(&vector.final_key), block(&vector.final_x))
        );
    });
}

#[test]
fn every_ctr_vector_holds() {
    on_every_backend(|| {
        let vectors = vectors().ctr;
        assert_eq!(vectors.len(), 68);
        for vector in vectors {
            let cipher = Misty1::new(&key(&vector.key).into());
            let counter = u64::from_be_bytes(block(&vector.ctr0));
            let mut data = vec![0; vector.len];
            ctr_xor(&mut [CtrRun {
                key: &cipher,
                counter,
                data: &mut data,
            }]);
            match (&vector.keystream, &vector.keystream_sha256) {
                (Some(keystream), None) => assert_eq!(data, bytes(keystream), "{}", vector.ctr0),
                (None, Some(hash)) => assert_eq!(Sha256::digest(&data)[..], bytes(hash)[..]),
                _ => panic!("a CTR vector has a keystream or its hash"),
            }
        }
    });
}

#[test]
fn debug_shows_nothing_of_the_key() {
    let cipher = Misty1::new(&[0x5a; 16].into());
    assert_eq!(format!("{cipher:?}"), "Misty1 { .. }");
}
