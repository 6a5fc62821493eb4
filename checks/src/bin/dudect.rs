//! Whether the time that the cipher takes tells a fixed secret from random ones: a t-test after Reparaz, Balasch and
//! Verbauwhede, *Dude, is my code constant time?* (2017).
//!
//! Prints the greatest |t| over several croppings of the slow samples, and what to think of it. That says something about a
//! quiet machine only, so that the program succeeds whatever it measures, as long as it notices a leak.

use std::hint::black_box;

use misty1::cipher::KeyInit;
use misty1::{BackendChoice, CtrRun, Misty1, ctr_xor};
use polyval_wide::{Backend, Polyval};

const SAMPLES: usize = 100_000;
/// Beyond it a difference is hardly by chance.
const THRESHOLD: f64 = 10.0;
/// Shares of the samples, the fastest first, that the tests look at.
const KEPT: [f64; 6] = [1.0, 0.99, 0.95, 0.9, 0.75, 0.5];

fn main() {
    for backend in BackendChoice::ALL
        .into_iter()
        .filter(|it| it.is_available())
    {
        BackendChoice::force(Some(backend));
        let t = greatest_t(|key, data| {
            let key = Misty1::new(black_box(key).into());
            ctr_xor(&mut [CtrRun {
                key: &key,
                counter: 1 << 32,
                data,
            }]);
        });
        report(&format!("misty1 {backend:?}, key set-up and CTR"), t);
    }
    for backend in Backend::ALL.into_iter().filter(|it| it.is_available()) {
        let t = greatest_t(|key, data| {
            black_box(Polyval::with_backend(backend, black_box(key)).hash(&[1; 56], data));
        });
        report(&format!("polyval {backend:?}, key set-up and hash"), t);
    }
    // As many rounds as the key has bits: the leak that this must see.
    let t = greatest_t(|key, _| {
        for _ in 0..key.iter().map(|byte| byte.count_ones()).sum() {
            black_box(key);
        }
    });
    report("the leak", t);
    if t < THRESHOLD {
        println!("the leak was not noticed: the test sees nothing");
        std::process::exit(1);
    }
}

fn report(what: &str, t: f64) {
    let verdict = if t < THRESHOLD { "below" } else { "ABOVE" };
    println!("{what}: |t| {t:.1}, {verdict} {THRESHOLD} ({SAMPLES} samples)");
}

/// Times `work` with zeros and with noise in turns that nobody can foresee.
fn greatest_t(mut work: impl FnMut(&[u8; 16], &mut [u8])) -> f64 {
    let mut noise = Noise(1);
    let mut samples = Vec::with_capacity(SAMPLES);
    let (mut key, mut data) = ([0; 16], [0; 256]);
    for _ in 0..SAMPLES {
        // Both classes draw the same amount of noise and write the same bytes before the clock starts.
        let random = noise.next() & 1 == 1;
        let mask = if random { 0xff } else { 0 };
        key.iter_mut()
            .chain(&mut data)
            .for_each(|byte| *byte = (noise.next() >> 24) as u8 & mask);
        let start = cycles();
        work(&key, &mut data);
        samples.push((random, (cycles() - start) as f64));
    }
    // The first ones warm up.
    samples.drain(..SAMPLES / 20);
    samples.sort_by(|a, b| a.1.total_cmp(&b.1));
    let kept = KEPT.map(|share| (share * samples.len() as f64) as usize);
    // All samples of one time stay or go together, or the cut would tell the classes apart by how they were sorted.
    let croppings = kept.map(|kept| {
        let limit = samples[kept - 1].1;
        samples.partition_point(|sample| sample.1 <= limit)
    });
    let ts = croppings.map(|kept| welch(&samples[..kept]).abs());
    ts.into_iter().fold(0.0, f64::max)
}

/// Welch's t of the two classes.
fn welch(samples: &[(bool, f64)]) -> f64 {
    let [a, b] = [false, true].map(|class| {
        let times = samples.iter().filter(|it| it.0 == class).map(|it| it.1);
        let n = times.clone().count() as f64;
        let mean = times.clone().sum::<f64>() / n;
        let squares: f64 = times.map(|time| (time - mean).powi(2)).sum();
        (mean, squares / (n - 1.0) / n)
    });
    let error = (a.1 + b.1).sqrt();
    if error > 0.0 {
        (a.0 - b.0) / error
    } else {
        0.0
    }
}

/// xorshift64*
struct Noise(u64);

impl Noise {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 8
    }
}

fn cycles() -> u64 {
    fpn_checks::clock::ticks()
}
