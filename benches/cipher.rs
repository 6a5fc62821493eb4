//! Time a packet for every suite, side by side with the AEADs of `ring` called directly, in one run.
//!
//! `scripts/bench.sh cipher [--json]`. A sample is the time for 256 packets, one call a packet or one for each 32; the cases
//! take turns, so that what else the machine does meets all of them, and a ratio is that of two neighbours in time.

use std::hint::black_box;
use std::time::Instant;

use fpn::crypto::Secret;
use fpn::crypto::suite::{OpenBatch, SealBatch, SegmentKey};
use fpn::keyshare::ring::SuiteId;
use polyval::universal_hash::UniversalHash;
use polyval_wide::{Backend, Polyval};
use ring::aead::{AES_256_GCM, Aad, Algorithm, CHACHA20_POLY1305, LessSafeKey, Nonce, UnboundKey};
use serde_json::json;

/// Packets of a sample: a whole segment.
const PACKETS: usize = 256;
const BATCH: usize = 32;
const ROUNDS: usize = 300;
const AAD: usize = 56;
const ICV: usize = 16;

fn main() {
    let json = std::env::args().any(|arg| arg == "--json");
    let mut cases = cases();
    let mut samples = vec![Vec::with_capacity(ROUNDS); cases.len()];
    // The first round warms caches up and does not count.
    for round in 0..=ROUNDS {
        for (case, samples) in cases.iter_mut().zip(&mut samples) {
            let ns = (case.run)();
            if round > 0 {
                samples.push(ns);
            }
        }
    }
    eprintln!("{}", machine());
    if !json {
        println!(
            "{:44} {:>9} {:>9} {:>9} {:>7} {:>9} {:>9}",
            "case", "median ns", "min", "max", "GB/s", "x ChaCha", "x AES"
        );
    }
    for (case, times) in cases.iter().zip(&samples) {
        let [min, median, max] = spread(times.clone());
        if json {
            let line = json!({
                "bench": "cipher", "case": case.name, "metric": case.metric, "value": rounded(median),
                "unit": "ns", "min": rounded(min), "max": rounded(max), "rounds": ROUNDS,
            });
            println!("{line}");
            continue;
        }
        let ratio = |baseline: Option<usize>| {
            let Some(baseline) = baseline else {
                return "-".to_owned();
            };
            let ratios = times.iter().zip(&samples[baseline]).map(|(a, b)| a / b);
            format!("{:.2}", spread(ratios.collect())[1])
        };
        println!(
            "{:44} {median:9.0} {min:9.0} {max:9.0} {:7.2} {:>9} {:>9}",
            case.name,
            case.bytes as f64 / median,
            ratio(case.chacha),
            ratio(case.aes),
        );
    }
    if !json {
        println!(
            "\nns a packet; x: the median of time / time of ring's ChaCha20-Poly1305 (AES-256-GCM) in the same round"
        );
    }
}

/// One row: `run` gives the ns that one packet took.
struct Case {
    name: String,
    metric: &'static str,
    bytes: usize,
    /// Numbers of the rows to compare with.
    chacha: Option<usize>,
    aes: Option<usize>,
    run: Box<dyn FnMut() -> f64>,
}

fn cases() -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for bytes in [64, 1400] {
        for seal in [true, false] {
            let what = if seal { "seal" } else { "open" };
            let (chacha, aes) = (cases.len(), cases.len() + 1);
            let mut add = |name: String, run: Box<dyn FnMut() -> f64>| {
                cases.push(Case {
                    name,
                    metric: "time_per_packet",
                    bytes,
                    chacha: Some(chacha),
                    aes: Some(aes),
                    run,
                });
            };
            for (name, algorithm) in [
                ("ring chacha20-poly1305", &CHACHA20_POLY1305),
                ("ring aes-256-gcm", &AES_256_GCM),
            ] {
                add(
                    format!("{name} {what} {bytes} B"),
                    direct(algorithm, bytes, seal),
                );
            }
            for suite in SuiteId::ALL {
                let name = suite.name();
                add(
                    format!("{name} {what} {bytes} B"),
                    suited(suite, bytes, seal, 1),
                );
                let run = suited(suite, bytes, seal, BATCH);
                add(format!("{name} {what} {bytes} B, {BATCH} a batch"), run);
            }
        }
    }
    for bytes in [64, 1400] {
        let mut add = |name: String, run: Box<dyn FnMut() -> f64>| {
            cases.push(Case {
                name: format!("{name} hash {bytes} B"),
                metric: "time_per_hash",
                bytes,
                chacha: None,
                aes: None,
                run,
            });
        };
        add("polyval crate".into(), crate_hash(bytes));
        for backend in Backend::ALL.into_iter().filter(|b| b.is_available()) {
            add(
                format!("polyval-wide {backend:?}"),
                wide_hash(backend, bytes),
            );
        }
    }
    for suite in SuiteId::ALL {
        let sender = Secret::new([7; 32]);
        cases.push(Case {
            name: format!("{} segment key", suite.name()),
            metric: "time_per_key",
            bytes: 0,
            chacha: None,
            aes: None,
            run: Box::new(move || {
                timed(PACKETS, |n| {
                    black_box(SegmentKey::derive(suite, black_box(&sender), n as u64));
                })
            }),
        });
    }
    cases
}

/// Packets of one segment, sealed; a sample opens or seals all of them in place.
struct Packets {
    sealed: Vec<(Vec<u8>, [u8; ICV])>,
    work: Vec<(Vec<u8>, [u8; ICV])>,
}

impl Packets {
    fn new(bytes: usize) -> Self {
        let packets = vec![(vec![0xa5; bytes], [0; ICV]); PACKETS];
        Self {
            sealed: packets.clone(),
            work: packets,
        }
    }

    fn reset(&mut self) {
        for ((to, to_icv), (from, icv)) in self.work.iter_mut().zip(&self.sealed) {
            to.copy_from_slice(from);
            *to_icv = *icv;
        }
    }
}

/// A suite as the data path calls it.
fn suited(suite: SuiteId, bytes: usize, seal: bool, batch: usize) -> Box<dyn FnMut() -> f64> {
    let key = SegmentKey::derive(suite, &Secret::new([7; 32]), 0);
    let mut packets = Packets::new(bytes);
    seal_all(&key, &mut packets.sealed, batch);
    Box::new(move || {
        packets.reset();
        let start = Instant::now();
        if seal {
            seal_all(&key, &mut packets.work, batch);
        } else {
            open_all(&key, &mut packets.work, batch);
        }
        since(start, PACKETS)
    })
}

fn seal_all(key: &SegmentKey, packets: &mut [(Vec<u8>, [u8; ICV])], batch: usize) {
    for (at, chunk) in packets.chunks_mut(batch).enumerate() {
        let mut jobs = SealBatch::default();
        for (n, (text, icv)) in chunk.iter_mut().enumerate() {
            let counter = at * batch + n;
            jobs.push(key, counter as u64, aad(counter), text, icv);
        }
        jobs.seal();
    }
}

fn open_all(key: &SegmentKey, packets: &mut [(Vec<u8>, [u8; ICV])], batch: usize) {
    let mut valid = [false; BATCH];
    for (at, chunk) in packets.chunks_mut(batch).enumerate() {
        let mut jobs = OpenBatch::default();
        for (n, ((text, icv), valid)) in chunk.iter_mut().zip(&mut valid).enumerate() {
            let counter = at * batch + n;
            jobs.push(key, counter as u64, aad(counter), text, *icv, valid);
        }
        jobs.open();
        assert!(valid[..batch].iter().all(|valid| *valid), "opens");
    }
}

/// `ring`, called once a packet.
fn direct(algorithm: &'static Algorithm, bytes: usize, seal: bool) -> Box<dyn FnMut() -> f64> {
    let key = UnboundKey::new(algorithm, &[7; 32]).expect("32 bytes");
    let key = LessSafeKey::new(key);
    let nonce = |aad: &[u8; AAD]| Nonce::try_assume_unique_for_key(&aad[4..16]).expect("12 bytes");
    let seal_all = move |key: &LessSafeKey, packets: &mut [(Vec<u8>, [u8; ICV])]| {
        for (n, (text, icv)) in packets.iter_mut().enumerate() {
            let aad = aad(n);
            let tag = key.seal_in_place_separate_tag(nonce(&aad), Aad::from(&aad), text);
            icv.copy_from_slice(tag.expect("short enough").as_ref());
        }
    };
    let mut packets = Packets::new(bytes);
    seal_all(&key, &mut packets.sealed);
    Box::new(move || {
        packets.reset();
        let start = Instant::now();
        if seal {
            seal_all(&key, &mut packets.work);
        } else {
            for (n, (text, icv)) in packets.work.iter_mut().enumerate() {
                let (aad, tag) = (aad(n), (*icv).into());
                key.open_in_place_separate_tag(nonce(&aad), Aad::from(&aad), tag, text, 0..)
                    .expect("opens");
            }
        }
        since(start, PACKETS)
    })
}

fn crate_hash(bytes: usize) -> Box<dyn FnMut() -> f64> {
    let (key, text) = (polyval::Polyval::new(&[7; 16].into()), vec![0xa5; bytes]);
    Box::new(move || {
        timed(PACKETS, |n| {
            let mut hash = key.clone();
            hash.update_padded(&aad(n));
            hash.update_padded(black_box(&text));
            hash.update_padded(&[1; 16]);
            black_box(hash.finalize());
        })
    })
}

fn wide_hash(backend: Backend, bytes: usize) -> Box<dyn FnMut() -> f64> {
    let (key, text) = (Polyval::with_backend(backend, &[7; 16]), vec![0xa5; bytes]);
    Box::new(move || {
        timed(PACKETS, |n| {
            black_box(key.hash(&aad(n), black_box(&text)));
        })
    })
}

fn aad(counter: usize) -> [u8; AAD] {
    let mut aad = [0x11; AAD];
    aad[4..8].copy_from_slice(&(counter as u32).to_be_bytes());
    aad
}

fn timed(times: usize, mut run: impl FnMut(usize)) -> f64 {
    let start = Instant::now();
    (0..times).for_each(&mut run);
    since(start, times)
}

fn since(start: Instant, times: usize) -> f64 {
    start.elapsed().as_nanos() as f64 / times as f64
}

/// Least, median and greatest.
fn spread(mut values: Vec<f64>) -> [f64; 3] {
    values.sort_by(f64::total_cmp);
    [
        values[0],
        values[values.len() / 2],
        values[values.len() - 1],
    ]
}

fn rounded(ns: f64) -> f64 {
    (ns * 10.0).round() / 10.0
}

/// What to know about the figures.
fn machine() -> String {
    let read = |path| std::fs::read_to_string(path).unwrap_or_default();
    let cpuinfo = read("/proc/cpuinfo");
    let model = cpuinfo.lines().find(|line| line.starts_with("model name"));
    let model = model.and_then(|line| line.split(": ").nth(1));
    let backends: Vec<_> = Backend::ALL
        .into_iter()
        .filter(|b| b.is_available())
        .collect();
    format!(
        "processor: {}; load average: {}; POLYVAL backends: {backends:?}\n{ROUNDS} rounds of {PACKETS} packets; cycles are not measured \
         here: cargo bench -p misty1",
        model.unwrap_or("unknown"),
        read("/proc/loadavg").split(' ').next().unwrap_or_default(),
    )
}
