//! Fixed pieces of work whose instructions `scripts/instructions.sh` counts under callgrind.
//!
//! `instructions list` prints their names; `instructions NAME` does one. Only what happens inside
//! of [`measured`] is counted.

use std::hint::black_box;
use std::net::IpAddr;
use std::sync::Arc;

use fpn::datapath::{Relays, Snapshot, Why, decide};
use fpn::ids::{GroupId, SenderId};
use fpn::keyshare::{Granted, GroupInfo, GroupKeys, GroupPolicy, KeyRing, Transmit, UpdateMode};
use fpn::search::policy::Protected;
use fpn::search::{Pair, PathAction, PathEntry, Policy};
use fpn::time::{PseudoClock, Pseudotime, Timestamp};
use fpn::wire::esp::{DEFAULT_PORT, Encapsulation};
use ipnet::IpNet;
use misty1::cipher::{BlockCipherDecrypt, BlockCipherEncrypt, KeyInit};
use misty1::{BackendChoice, CtrRun, Misty1, ctr_xor};
use polyval_wide::{Backend, Polyval};

fn main() {
    let wanted = std::env::args().nth(1).unwrap_or_default();
    if wanted == "list" {
        for (name, _) in works() {
            println!("{name}");
        }
    } else if let Some((_, work)) = works().find(|it| it.0 == wanted) {
        work();
    } else {
        eprintln!("usage: instructions list | NAME");
        std::process::exit(2);
    }
}

/// A piece of work and its name.
type Work = (String, Run);
type Run = Box<dyn Fn()>;

/// Does the work that callgrind counts. `scripts/instructions.sh` names this function.
#[inline(never)]
fn measured(work: impl FnOnce()) {
    work();
    black_box(());
}

fn works() -> impl Iterator<Item = Work> {
    misty1().chain(polyval()).chain(decisions())
}

fn misty1() -> impl Iterator<Item = Work> {
    // The backends that valgrind can simulate.
    let backends = [BackendChoice::Portable, BackendChoice::Avx2];
    backends.into_iter().flat_map(|backend| {
        let on = move |work: &'static (dyn Fn(&Misty1) + Sync)| -> Run {
            Box::new(move || {
                assert!(backend.is_available(), "valgrind has no {backend:?}");
                BackendChoice::force(Some(backend));
                work(&Misty1::new(&[0x5a; 16].into()));
            })
        };
        let works: [(&str, Run); 9] = [
            (
                "key",
                on(&|_| measured(|| drop(black_box(Misty1::new(black_box(&[7; 16].into())))))),
            ),
            ("ctr-64", on(&|key| ctr(&[key], 1, 64))),
            ("ctr-1400", on(&|key| ctr(&[key], 1, 1400))),
            ("ctr-32768", on(&|key| ctr(&[key], 1, 32768))),
            // The control: scripts/instructions.sh takes its count for one of a slower ctr-32768.
            (
                "ctr-32768-and-more",
                on(&|key| ctr(&[key], 1, 32768 + 2048)),
            ),
            ("ctr-32x1400", on(&|key| ctr(&[key], 32, 1400))),
            ("ctr-32x1400-32-keys", on(&|_| many_keys())),
            (
                "encrypt-32768",
                on(&|key| blocks(|blocks| key.encrypt_blocks(blocks))),
            ),
            (
                "decrypt-32768",
                on(&|key| blocks(|blocks| key.decrypt_blocks(blocks))),
            ),
        ];
        works.map(|(name, work)| (format!("misty1-{backend:?}-{name}").to_lowercase(), work))
    })
}

fn polyval() -> impl Iterator<Item = Work> {
    let backends = [Backend::Portable, Backend::Clmul128];
    let cases = backends
        .into_iter()
        .flat_map(|it| [64, 1400].map(|bytes| (it, bytes)));
    let hashes = cases.map(|(backend, bytes)| -> Work {
        let name = format!("polyval-{backend:?}-{bytes}").to_lowercase();
        let work = move || {
            assert!(backend.is_available(), "valgrind has no {backend:?}");
            let (key, text) = (Polyval::with_backend(backend, &[7; 16]), vec![3; bytes]);
            measured(|| {
                black_box(key.hash(&[1; 56], black_box(&text)));
            });
        };
        (name, Box::new(work))
    });
    let keys = backends.into_iter().map(|backend| -> Work {
        let work = move || {
            measured(|| {
                drop(black_box(Polyval::with_backend(
                    backend,
                    black_box(&[7; 16]),
                )))
            });
        };
        (
            format!("polyval-{backend:?}-key").to_lowercase(),
            Box::new(work),
        )
    });
    hashes.chain(keys)
}

/// 256 decisions of the data path, with 2, 200 and 10,000 protected prefixes and as many served
/// ones; and building the largest of these policies.
fn decisions() -> impl Iterator<Item = Work> {
    // One of each family, and many.
    let numbers = [2, 200, 10_000];
    let decide = numbers.map(|n| -> Work {
        let work = move || {
            let pairs: Vec<Pair> = (0..256).map(|i| pair(i * 37 % n, i)).collect();
            let snapshot = snapshot(n, &pairs);
            measured(|| {
                for pair in black_box(&pairs) {
                    let decision = decide(pair, &snapshot);
                    assert!(decision.why == Why::Stopped(GROUP));
                }
            });
        };
        (format!("decide-{n}-prefixes"), Box::new(work))
    });
    let build: Work = (
        "policy-10000-prefixes".to_owned(),
        Box::new(|| {
            measured(|| {
                black_box(policy(black_box(10_000)));
            });
        }),
    );
    decide.into_iter().chain([build])
}

/// Returns the `n`-th prefix of the terminals and of those behind other units. Every other one is
/// of IPv6.
fn prefixes(n: u32) -> [IpNet; 2] {
    [10, 11].map(|net: u8| {
        match n.is_multiple_of(2) {
            true => {
                let [_, _, b, c] = n.to_be_bytes();
                IpNet::new([net, b, c, 0].into(), 24)
            }
            false => {
                let [high, low] = [(n >> 16) as u16, n as u16];
                IpNet::new([0xfd00, u16::from(net), high, low, 0, 0, 0, 0].into(), 64)
            }
        }
        .expect("a length of the family")
    })
}

/// Returns a pair of terminals in the `n`-th prefixes.
fn pair(n: u32, host: u32) -> Pair {
    let [src, dst] = prefixes(n).map(|net| match net.addr() {
        IpAddr::V4(addr) => IpAddr::V4((u32::from(addr) | (host & 255)).into()),
        IpAddr::V6(addr) => IpAddr::V6((u128::from(addr) | u128::from(host)).into()),
    });
    Pair { src, dst }
}

fn policy(prefixes_of_each: u32) -> Policy {
    let all = (0..prefixes_of_each).map(prefixes);
    let protected = all.clone().map(|[_, prefix]| Protected {
        prefix,
        groups: vec![GROUP],
    });
    Policy {
        served: all.map(|[prefix, _]| prefix).collect(),
        protected: Some(protected.collect()),
        open: false,
        ..Policy::default()
    }
}

fn snapshot(prefixes: u32, pairs: &[Pair]) -> Snapshot {
    let group = GroupKeys {
        info: GroupInfo {
            id: GROUP,
            name: "office".into(),
            priority: 0,
            policy: GroupPolicy::Closed,
            update: UpdateMode::Strict,
            lock: false,
        },
        transmit: Transmit::Stopped,
        receive: Vec::new(),
    };
    let clock = PseudoClock::new(Timestamp::default(), Pseudotime(0));
    let entry = PathEntry {
        action: Some(PathAction::Encrypt(GROUP)),
        pin: Some(GROUP),
        ages: Timestamp::NEVER,
        mtu: None,
        far: None,
    };
    Snapshot {
        version: 1,
        ring: Arc::new(KeyRing::new(
            1,
            clock,
            Pseudotime(0),
            Granted::without_rights(SenderId(0), 1),
            [group],
        )),
        paths: Arc::new(pairs.iter().map(|pair| (*pair, entry)).collect()),
        policy: Arc::new(policy(prefixes)),
        encapsulation: Encapsulation::Bare,
        port: DEFAULT_PORT,
        relays: Relays::NONE,
        mtu: None,
        outside_mtu: 1500,
    }
}

/// Encrypts `packets` packets of `len` bytes, whose keys take turns.
fn ctr(keys: &[&Misty1], packets: usize, len: usize) {
    let mut data = vec![0; packets * len];
    let packets = data.chunks_mut(len).enumerate();
    let mut runs: Vec<_> = packets
        .map(|(n, data)| CtrRun {
            key: keys[n % keys.len()],
            counter: 0x1234_5678_9abc_0000 + 256 * n as u64,
            data,
        })
        .collect();
    measured(|| ctr_xor(&mut runs));
}

fn many_keys() {
    let keys: Vec<_> = (0..32).map(|n| Misty1::new(&[n; 16].into())).collect();
    ctr(&keys.iter().collect::<Vec<_>>(), 32, 1400);
}

fn blocks(work: impl FnOnce(&mut [misty1::cipher::Block<Misty1>])) {
    let mut blocks = vec![Default::default(); 4096];
    measured(|| work(&mut blocks));
}

const GROUP: GroupId = GroupId(1);
