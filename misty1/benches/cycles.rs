//! Measures the cycles of the time stamp counter for every backend that this machine can run.
//!
//! `cargo bench -p misty1 --bench cycles [-- WORD]` prints the least and the median of many runs,
//! for the backends and cases whose names contain WORD. On a machine that does other work at the
//! same time, trust the least.

use std::hint::black_box;

use misty1::cipher::{BlockCipherDecrypt, BlockCipherEncrypt, KeyInit};
use misty1::{BackendChoice, CtrRun, Misty1, ctr_xor};

fn main() {
    let wanted = std::env::args()
        .skip(1)
        .find(|word| !word.starts_with('-'))
        .unwrap_or_default();
    let key = Misty1::new(&[0x5a; 16].into());
    println!(
        "{:12} {:28} {:>10} {:>10} unit",
        "backend", "case", "least", "median"
    );
    for backend in BackendChoice::ALL
        .into_iter()
        .filter(|backend| backend.is_available())
    {
        BackendChoice::force(Some(backend));
        let name = format!("{backend:?}");
        let report = |case: &str, bytes: usize, mut run: Box<dyn FnMut() + '_>| {
            let backend = name.as_str();
            if !backend.contains(&wanted) && !case.contains(&wanted) {
                return;
            }
            let mut samples: Vec<u64> = (0..300)
                .map(|_| {
                    let start = cycles();
                    run();
                    cycles() - start
                })
                .collect();
            samples.sort_unstable();
            let unit = if bytes == 1 { "cycles" } else { "cycles/byte" };
            let [least, median] = [samples[0], samples[150]].map(|n| n as f64 / bytes as f64);
            println!(
                "{:12} {case:28} {least:10.2} {median:10.2} {unit}",
                format!("{backend:?}")
            );
        };

        for (case, length) in [
            ("ctr 32 KiB", 32768),
            ("ctr 4 KiB", 4096),
            ("ctr 1400 B", 1400),
        ] {
            let mut data = vec![0u8; length];
            let run = || {
                ctr_xor(&mut [CtrRun {
                    key: &key,
                    counter: 1 << 40,
                    data: &mut data,
                }])
            };
            report(case, length, Box::new(run));
        }
        let mut data = [0u8; 64];
        let run = || {
            ctr_xor(&mut [CtrRun {
                key: &key,
                counter: 1 << 40,
                data: &mut data,
            }])
        };
        report("ctr 64 B, the whole", 1, Box::new(run));

        for (case, length, keys) in [
            ("ctr 32 x 1400 B, 1 key", 1400, 1),
            ("ctr 32 x 1400 B, 2 keys", 1400, 2),
            ("ctr 32 x 1400 B, 32 keys", 1400, 32),
            ("ctr 32 x 64 B, 1 key", 64, 1),
            ("ctr 32 x 64 B, 32 keys", 64, 32),
        ] {
            let keys: Vec<_> = (0..keys)
                .map(|key| Misty1::new(&[key; 16].into()))
                .collect();
            let mut data = vec![0u8; 32 * length];
            let run = || {
                let mut runs: Vec<_> = data
                    .chunks_mut(length)
                    .enumerate()
                    .map(|(i, data)| CtrRun {
                        key: &keys[i * keys.len() / 32],
                        counter: 0x1234_5678_9abc_0000 + 256 * i as u64,
                        data,
                    })
                    .collect();
                ctr_xor(&mut runs);
            };
            report(case, 32 * length, Box::new(run));
        }

        let mut blocks = vec![Default::default(); 4096];
        report(
            "encrypt_blocks 32 KiB",
            32768,
            Box::new(|| key.encrypt_blocks(&mut blocks)),
        );
        let mut blocks = vec![Default::default(); 4096];
        report(
            "decrypt_blocks 32 KiB",
            32768,
            Box::new(|| key.decrypt_blocks(&mut blocks)),
        );
        // Without the drop, which zeroizes.
        let run = || std::mem::forget(black_box(Misty1::new(black_box(&[7; 16].into()))));
        report("key set-up", 1, Box::new(run));
    }
}

#[cfg(target_arch = "x86_64")]
fn cycles() -> u64 {
    // SAFETY: every x86-64 processor has the time stamp counter.
    unsafe { core::arch::x86_64::_rdtsc() }
}

/// Without a time stamp counter: nanoseconds.
#[cfg(not(target_arch = "x86_64"))]
fn cycles() -> u64 {
    static START: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
    START
        .get_or_init(std::time::Instant::now)
        .elapsed()
        .as_nanos() as u64
}
