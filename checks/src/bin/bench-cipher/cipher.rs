//! MISTY1 and POLYVAL alone, in every backend.

use std::hint::black_box;

use misty1::cipher::{BlockCipherDecrypt, BlockCipherEncrypt, KeyInit};
use misty1::{BackendChoice, CtrRun, Misty1, ctr_xor};
use polyval::universal_hash::UniversalHash;
use polyval_wide::{Backend, Polyval};

use crate::Case;

pub(crate) fn cases() -> impl Iterator<Item = Case> {
    let backends = [
        (BackendChoice::Portable, "portable"),
        (BackendChoice::Avx2, "avx2"),
        (BackendChoice::Avx512Half, "avx512_256"),
        (BackendChoice::Avx512, "avx512"),
    ];
    let backends = backends.into_iter().filter(|it| it.0.is_available());
    backends.flat_map(|it| misty1(it.0, it.1)).chain(hashes())
}

fn misty1(backend: BackendChoice, name: &'static str) -> Vec<Case> {
    let case = |what: &str, bytes: usize, mut run: Box<dyn FnMut()>| {
        Case::simple("MISTY1", format!("{name}: {what}"), bytes, move || {
            BackendChoice::force(Some(backend));
            run();
        })
    };
    let key = Misty1::new(&[0x5a; 16].into());
    let mut cases = Vec::new();
    for (what, packets, bytes, keys) in [
        ("CTR 64 B", 1, 64, 1),
        ("CTR 1400 B", 1, 1400, 1),
        ("CTR 4 KiB", 1, 4096, 1),
        ("CTR 32 KiB", 1, 32768, 1),
        ("CTR 32 x 64 B", 32, 64, 1),
        ("CTR 32 x 1400 B", 32, 1400, 1),
        ("CTR 32 x 1400 B, 2 keys", 32, 1400, 2),
        ("CTR 32 x 1400 B, 32 keys", 32, 1400, 32),
    ] {
        cases.push(case(
            what,
            packets * bytes,
            packets_of(packets, bytes, keys),
        ));
    }
    let (mut blocks, cipher) = (vec![Default::default(); 4096], key.clone());
    let run = move || cipher.encrypt_blocks(black_box(&mut blocks));
    cases.push(case("blocks encrypted 32 KiB", 32768, Box::new(run)));
    let mut blocks = vec![Default::default(); 4096];
    let run = move || key.decrypt_blocks(black_box(&mut blocks));
    cases.push(case("blocks decrypted 32 KiB", 32768, Box::new(run)));
    // Without the drop, which zeroizes.
    let run = || std::mem::forget(black_box(Misty1::new(black_box(&[7; 16].into()))));
    cases.push(case("key set-up", 0, Box::new(run)));
    cases
}

/// Encrypts so many packets in one call, the first of them under the first key and so on.
fn packets_of(packets: usize, bytes: usize, keys: usize) -> Box<dyn FnMut()> {
    let keys: Vec<_> = (0..keys)
        .map(|n| Misty1::new(&[n as u8; 16].into()))
        .collect();
    let mut data = vec![0; packets * bytes];
    Box::new(move || {
        let packets_a_key = packets / keys.len();
        let mut runs: Vec<_> = data
            .chunks_mut(bytes)
            .enumerate()
            .map(|(n, data)| CtrRun {
                key: &keys[n / packets_a_key],
                counter: 0x1234_5678_9abc_0000 + 256 * n as u64,
                data,
            })
            .collect();
        ctr_xor(black_box(&mut runs));
    })
}

fn hashes() -> Vec<Case> {
    let mut cases = Vec::new();
    for bytes in [64, 1400] {
        let case = |name: &str, run: Box<dyn FnMut()>| {
            Case::simple("POLYVAL", format!("{name}, {bytes} B"), bytes, run)
        };
        let (key, text) = (polyval::Polyval::new(&[7; 16].into()), vec![0xa5; bytes]);
        let run = move || {
            let mut hash = key.clone();
            hash.update_padded(black_box(&[1; 56]));
            hash.update_padded(black_box(&text));
            hash.update_padded(&[1; 16]);
            black_box(hash.finalize());
        };
        cases.push(case("polyval crate", Box::new(run)));
        for backend in Backend::ALL.into_iter().filter(|it| it.is_available()) {
            let (key, text) = (Polyval::with_backend(backend, &[7; 16]), vec![0xa5; bytes]);
            let run = move || {
                black_box(key.hash(black_box(&[1; 56]), black_box(&text)));
            };
            cases.push(case(&format!("polyval-wide {backend:?}"), Box::new(run)));
        }
    }
    let run = || std::mem::forget(black_box(Polyval::new(black_box(&[7; 16]))));
    cases.push(Case::simple(
        "POLYVAL",
        "polyval-wide: key set-up".into(),
        0,
        run,
    ));
    cases
}
