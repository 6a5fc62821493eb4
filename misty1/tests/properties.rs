//! Random keys, counters and lengths against the table-based reference.

mod common;

use common::on_every_backend;
use common::reference::Reference;
use ctr::cipher::{KeyIvInit, StreamCipher};
use misty1::cipher::{BlockCipherDecrypt, BlockCipherEncrypt, KeyInit};
use misty1::{CtrRun, Misty1, ctr_xor};
use proptest::collection::vec;
use proptest::prelude::*;

/// Any counter, and as often one that is near a wrap of a half or of the lowest 16 bits.
fn counter() -> impl Strategy<Value = u64> {
    prop_oneof![
        any::<u64>(),
        (0..2000u64).prop_map(|below| 0u64.wrapping_sub(below)),
        (any::<u32>(), 0..2000u64)
            .prop_map(|(high, below)| (u64::from(high) << 32).wrapping_sub(below)),
        (any::<u64>(), 0..600u64).prop_map(|(high, below)| (high << 16).wrapping_sub(below)),
    ]
}

/// Lengths from nothing to more than a jumbo packet, short ones as often as long ones.
fn length() -> impl Strategy<Value = usize> {
    prop_oneof![0..100usize, 0..3000usize, 0..70_000usize]
}

/// Lengths of the runs of a batch, mostly those of packets.
fn run_length() -> impl Strategy<Value = usize> {
    prop_oneof![8 => 0..1600usize, 4 => 0..80usize, 1 => 0..20_000usize]
}

fn pattern(length: usize) -> Vec<u8> {
    (0..length).map(|i| ((i * 31) >> 3) as u8).collect()
}

/// A run may end, and the next one begin, at any place in a granule, among the lanes of a key and
/// in a pass.
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

/// The runs are so short that a pass has lanes for more of them than it takes.
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
}
