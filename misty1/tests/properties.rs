//! Random keys, counters and lengths against the table-based reference.

mod common;

use cbc::cipher::block_padding::NoPadding;
use cbc::cipher::{BlockModeDecrypt, BlockModeEncrypt};
use common::on_every_backend;
use common::reference::Reference;
use ctr::cipher::{KeyIvInit, StreamCipher};
use misty1::cipher::{BlockCipherDecrypt, BlockCipherEncrypt, KeyInit};
use misty1::{CtrRun, Misty1, ctr_xor};
use proptest::collection::vec;
use proptest::prelude::*;

/// Counters near the wraps of each half and of the lowest 16 bits as often as others.
fn counter() -> impl Strategy<Value = u64> {
    prop_oneof![
        any::<u64>(),
        (0..2000u64).prop_map(|below| 0u64.wrapping_sub(below)),
        (any::<u32>(), 0..2000u64)
            .prop_map(|(high, below)| (u64::from(high) << 32).wrapping_sub(below)),
        (any::<u64>(), 0..600u64).prop_map(|(high, below)| (high << 16).wrapping_sub(below)),
    ]
}

/// Such counters in either order of bytes.
fn iv() -> impl Strategy<Value = [u8; 8]> {
    (counter(), any::<bool>()).prop_map(|(counter, big)| match big {
        true => counter.to_be_bytes(),
        false => counter.to_le_bytes(),
    })
}

/// Lengths from nothing to more than a jumbo packet, short ones as often as long ones.
fn length() -> impl Strategy<Value = usize> {
    prop_oneof![0..100usize, 0..3000usize, 0..70_000usize]
}

/// Lengths of the runs of a batch: packets mostly.
fn run_length() -> impl Strategy<Value = usize> {
    prop_oneof![8 => 0..1600usize, 4 => 0..80usize, 1 => 0..20_000usize]
}

fn pattern(length: usize) -> Vec<u8> {
    (0..length).map(|i| ((i * 31) >> 3) as u8).collect()
}

/// Whatever place in a granule, among the lanes of a key and in a pass a run ends at, and the next one begins at.
#[test]
fn a_run_may_end_and_begin_anywhere_in_a_pass() {
    let (key, other) = ([0x3c; 16], [0xc3; 16]);
    let near_a_wrap = 0x7777_0000_u64 - 256;
    let keystream = |key: &[u8; 16], counter, blocks: usize| {
        let mut bytes = vec![0; 8 * blocks];
        Reference::new(key).ctr_xor(counter, &mut bytes);
        bytes
    };
    let of_first = keystream(&key, near_a_wrap, 600);
    let of_second = [key, other].map(|key| keystream(&key, near_a_wrap, 600));
    on_every_backend(|| {
        let keys = [key, other].map(|key| Misty1::new(&key.into()));
        let mut buffers = vec![0; 2 * 8 * 600];
        for blocks in (1..40).chain(60..68).chain(252..260).chain(508..516) {
            for skipped in 0..10 {
                for (second, expected) in keys.iter().zip(&of_second) {
                    let (first, rest) = buffers.split_at_mut(8 * blocks - 3);
                    let length = 8 * (1 + (7 * blocks + skipped) % 70);
                    let later = &mut rest[..length];
                    first.fill(0);
                    later.fill(0);
                    let begin = 240 + blocks % 16;
                    let run = |key, counter, data| CtrRun { key, counter, data };
                    ctr_xor(&mut [
                        run(&keys[0], near_a_wrap + skipped as u64, first),
                        run(second, near_a_wrap + begin as u64, later),
                    ]);
                    assert!(first == &of_first[8 * skipped..][..first.len()]);
                    assert!(later == &expected[8 * begin..][..later.len()]);
                }
            }
        }
    });
}

/// Runs so short that a pass has room for more of them than it takes.
#[test]
fn any_number_of_short_runs_may_follow_each_other() {
    let key = [0x5a; 16];
    let counters = (0..150u64).map(|run| 0x8888_ffff_ffff_0000 + 997 * run);
    let runs: Vec<_> = counters.zip((1..24).cycle()).collect();
    let reference = Reference::new(&key);
    let expected: Vec<_> = runs
        .iter()
        .map(|&(counter, length)| {
            let mut data = pattern(length);
            reference.ctr_xor(counter, &mut data);
            data
        })
        .collect();
    on_every_backend(|| {
        let key = Misty1::new(&key.into());
        let mut buffers: Vec<_> = runs.iter().map(|run| pattern(run.1)).collect();
        let batch = runs.iter().zip(&mut buffers);
        let mut batch: Vec<_> = batch
            .map(|(&(counter, _), data)| CtrRun {
                key: &key,
                counter,
                data,
            })
            .collect();
        ctr_xor(&mut batch);
        assert!(buffers == expected);
    });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn ctr_equals_the_reference(key: [u8; 16], counter in counter(), length in length()) {
        let mut expected = pattern(length);
        Reference::new(&key).ctr_xor(counter, &mut expected);
        on_every_backend(|| {
            let cipher = Misty1::new(&key.into());
            let mut data = pattern(length);
            ctr_xor(&mut [CtrRun { key: &cipher, counter, data: &mut data }]);
            assert!(data == expected);
            ctr_xor(&mut [CtrRun { key: &cipher, counter, data: &mut data }]);
            assert!(data == pattern(length), "the same again takes it back");
        });
    }

    #[test]
    fn many_runs_of_many_keys_equal_one_run_after_the_other(
        keys in vec(any::<[u8; 16]>(), 1..20),
        runs in vec((any::<prop::sample::Index>(), counter(), run_length()), 0..80),
    ) {
        let references: Vec<_> = keys.iter().map(Reference::new).collect();
        let expected: Vec<_> = runs
            .iter()
            .map(|(key, counter, length)| {
                let mut data = pattern(*length);
                key.get(&references).ctr_xor(*counter, &mut data);
                data
            })
            .collect();
        on_every_backend(|| {
            let ciphers: Vec<_> = keys.iter().map(|key| Misty1::new(&(*key).into())).collect();
            let mut buffers: Vec<_> = runs.iter().map(|run| pattern(run.2)).collect();
            let batch = runs.iter().zip(&mut buffers);
            let mut batch: Vec<_> = batch
                .map(|((key, counter, _), data)| CtrRun {
                    key: key.get(&ciphers),
                    counter: *counter,
                    data,
                })
                .collect();
            ctr_xor(&mut batch);
            assert!(buffers == expected);
        });
    }

    #[test]
    fn blocks_equal_the_reference_and_decrypt_inverts_encrypt(
        key: [u8; 16],
        blocks in vec(any::<u64>(), 0..1200),
    ) {
        let reference = Reference::new(&key);
        let expected: Vec<_> = blocks.iter().map(|&block| reference.encrypt(block)).collect();
        on_every_backend(|| {
            let cipher = Misty1::new(&key.into());
            let mut data: Vec<_> = blocks.iter().map(|block| block.to_be_bytes().into()).collect();
            cipher.encrypt_blocks(&mut data);
            let encrypted = data.iter().map(|block| u64::from_be_bytes(block.0));
            assert!(encrypted.eq(expected.iter().copied()));
            for (input, &encrypted) in blocks.iter().zip(&data).take(3) {
                let mut block = input.to_be_bytes().into();
                cipher.encrypt_block(&mut block);
                assert_eq!(block, encrypted, "one at a time");
                cipher.decrypt_block(&mut block);
                assert_eq!(u64::from_be_bytes(block.0), *input);
            }
            // From one buffer to another, too.
            let mut elsewhere = vec![Default::default(); data.len()];
            cipher.decrypt_blocks_b2b(&data, &mut elsewhere).unwrap();
            cipher.decrypt_blocks(&mut data);
            assert!(elsewhere == data);
            let decrypted = data.iter().map(|block| u64::from_be_bytes(block.0));
            assert!(decrypted.eq(blocks.iter().copied()));
        });
    }

    #[test]
    fn the_ctr_crate_gives_the_same_keystream(
        key: [u8; 16],
        counter in counter(),
        length in length(),
    ) {
        on_every_backend(|| {
            let mut expected = pattern(length);
            let cipher = Misty1::new(&key.into());
            ctr_xor(&mut [CtrRun { key: &cipher, counter, data: &mut expected }]);
            let mut data = pattern(length);
            ctr::Ctr64BE::<Misty1>::new(&key.into(), &counter.to_be_bytes().into())
                .apply_keystream(&mut data);
            assert!(data == expected);
        });
    }

    #[test]
    fn the_ctr_crate_may_be_fed_piece_by_piece_and_in_its_other_flavours(
        key: [u8; 16],
        iv in iv(),
        pieces in vec(prop_oneof![0..100usize, 0..5000usize], 1..4),
    ) {
        let reference = Reference::new(&key);
        let length = pieces.iter().sum();
        let [big, little] = [u64::from_be_bytes(iv), u64::from_le_bytes(iv)];
        // Flavours with 32 bits leave the other half of the block alone.
        let keystream = |block: &dyn Fn(u64) -> u64| -> Vec<u8> {
            let blocks = (0..(length as u64).div_ceil(8)).map(|n| reference.encrypt(block(n)));
            let bytes = blocks.flat_map(u64::to_be_bytes);
            bytes.take(length).collect()
        };
        let high = big & !u64::from(u32::MAX);
        let expected = [
            keystream(&|n| big.wrapping_add(n)),
            keystream(&|n| little.wrapping_add(n).swap_bytes()),
            keystream(&|n| high | u64::from((big as u32).wrapping_add(n as u32))),
        ];
        on_every_backend(|| {
            let (key, iv) = (key.into(), iv.into());
            let mut ciphers: [Box<dyn StreamCipher>; 3] = [
                Box::new(ctr::Ctr64BE::<Misty1>::new(&key, &iv)),
                Box::new(ctr::Ctr64LE::<Misty1>::new(&key, &iv)),
                Box::new(ctr::Ctr32BE::<Misty1>::new(&key, &iv)),
            ];
            for (cipher, expected) in ciphers.iter_mut().zip(&expected) {
                let mut data = vec![0; length];
                let mut rest = &mut data[..];
                for piece in &pieces {
                    let (now, later) = rest.split_at_mut(*piece);
                    cipher.apply_keystream(now);
                    rest = later;
                }
                assert!(data == *expected);
            }
        });
    }

    #[test]
    fn the_cbc_crate_gives_what_chaining_by_hand_gives_and_takes_it_back(
        key: [u8; 16],
        iv: [u8; 8],
        blocks in vec(any::<u64>(), 0..1200),
    ) {
        let reference = Reference::new(&key);
        let mut chain = u64::from_be_bytes(iv);
        let expected: Vec<u8> = blocks
            .iter()
            .flat_map(|block| {
                chain = reference.encrypt(block ^ chain);
                chain.to_be_bytes()
            })
            .collect();
        let plain: Vec<u8> = blocks.iter().flat_map(|block| block.to_be_bytes()).collect();
        on_every_backend(|| {
            let mut data = plain.clone();
            let length = data.len();
            cbc::Encryptor::<Misty1>::new(&key.into(), &iv.into())
                .encrypt_padded::<NoPadding>(&mut data, length)
                .unwrap();
            assert!(data == expected);
            let decryptor = cbc::Decryptor::<Misty1>::new(&key.into(), &iv.into());
            assert!(decryptor.decrypt_padded::<NoPadding>(&mut data).unwrap() == plain);
        });
    }
}
