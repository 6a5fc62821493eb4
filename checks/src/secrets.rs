//! Work on secrets, which the checks of constant time watch.

use std::hint::black_box;

use fpn::crypto::Secret;
use fpn::crypto::suite::{OpenBatch, SealBatch, SegmentKey};
use fpn::keyshare::ring::SuiteId;
use misty1::cipher::{Block, BlockCipherDecrypt, BlockCipherEncrypt, KeyInit};
use misty1::{BackendChoice, CtrRun, Misty1, ctr_xor};
use polyval_wide::Polyval;

use crate::{leaks, valgrind};

/// A piece of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// The key schedule, CTR under one key and under two, and blocks in both directions, in this
    /// backend.
    Misty1(BackendChoice),
    /// The powers of the key and the hash, in this backend.
    Polyval(polyval_wide::Backend),
    /// The segment key, sealing, and opening what was sealed and a forgery. Whether a packet
    /// verifies is no secret.
    Suite(SuiteId),
    /// The same, but whether a packet verifies is a secret.
    Verdict,
    /// A branch on a secret in a function that is called by one in which valgrind lets a branch
    /// pass.
    Below,
    /// A branch on a secret.
    Branch,
    /// An address from a secret.
    LookUp,
}

/// Key and data of a [`Case`].
pub struct Secrets {
    keys: [[u8; 16]; 4],
    texts: [Vec<u8>; 2],
    blocks: Vec<Block<Misty1>>,
}

impl Case {
    /// Returns all of them but the leaks, whether this processor can do them or not.
    pub fn all() -> impl Iterator<Item = Self> {
        let misty1 = BackendChoice::ALL.map(Self::Misty1).into_iter();
        let polyval = polyval_wide::Backend::ALL.map(Self::Polyval).into_iter();
        let suites = [SuiteId::Misty1Hmac, SuiteId::Misty1Polyval].map(Self::Suite);
        misty1.chain(polyval).chain(suites)
    }

    /// The leaks that every check must report. Two more are for valgrind alone: [`Self::Verdict`],
    /// which takes the same steps with any secrets, and [`Self::Below`], which is about what
    /// valgrind lets pass.
    pub const LEAKS: [Self; 2] = [Self::Branch, Self::LookUp];

    /// Returns its name on the command line.
    pub fn name(self) -> String {
        match self {
            Self::Misty1(backend) => format!("misty1-{backend:?}").to_lowercase(),
            Self::Polyval(backend) => format!("polyval-{backend:?}").to_lowercase(),
            Self::Suite(suite) => format!("suite-{}", suite.name()),
            Self::Verdict => "leak-verdict".into(),
            Self::Below => "leak-below".into(),
            Self::Branch => "leak-branch".into(),
            Self::LookUp => "leak-look-up".into(),
        }
    }

    /// Returns the case of this name.
    pub fn named(name: &str) -> Option<Self> {
        let leaks = Self::LEAKS.into_iter().chain([Self::Verdict, Self::Below]);
        let mut all = Self::all().chain(leaks);
        all.find(|case| case.name() == name)
    }

    /// Returns whether this processor can do it.
    pub fn is_available(self) -> bool {
        match self {
            Self::Misty1(backend) => backend.is_available(),
            Self::Polyval(backend) => backend.is_available(),
            Self::Suite(_) | Self::Verdict | Self::Below | Self::Branch | Self::LookUp => true,
        }
    }

    /// Chooses the backend now, so that the choice is not a part of what is watched.
    pub fn prepare(self) {
        BackendChoice::force(match self {
            Self::Misty1(backend) => Some(backend),
            _ => None,
        });
        let _ = BackendChoice::current();
    }

    /// Does the work, in place.
    pub fn run(self, secrets: &mut Secrets) {
        let [key, ..] = &secrets.keys;
        match self {
            Self::Misty1(_) => misty1(secrets),
            Self::Polyval(backend) => {
                let hash = Polyval::with_backend(backend, key);
                for text in &secrets.texts {
                    // Registers that are full and some that are not, one group and several.
                    black_box(hash.hash(&text[..56], text));
                    black_box(hash.hash(&text[..5], &text[..33]));
                    let long = text.repeat(5);
                    black_box(hash.hash(&text[..56], &long));
                    black_box(hash.polyval(&[&long]));
                }
            }
            Self::Suite(id) => suite(id, secrets, |valid| {
                let mut byte = [u8::from(*valid)];
                valgrind::declassify(&mut byte);
                *valid = byte == [1];
            }),
            Self::Verdict => suite(SuiteId::Misty1Polyval, secrets, |_| ()),
            Self::Below => {
                black_box(leaks::among(key[0]));
            }
            Self::Branch => {
                let byte = i64::from(key[0].cast_signed());
                black_box(leaks::fo(byte));
            }
            Self::LookUp => {
                black_box(leaks::assembly(key[0]));
            }
        }
    }
}

impl Secrets {
    /// Returns zeros for seed 0, ones for seed 1, and noise for any other.
    pub fn new(seed: u64) -> Self {
        let mut state = seed;
        let mut byte = || match seed {
            0 => 0,
            1 => 0xff,
            _ => {
                // splitmix64
                state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
                let mixed = (state ^ state >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
                let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
                (mixed >> 56) as u8
            }
        };
        let mut bytes = |len| (0..len).map(|_| byte()).collect::<Vec<_>>();
        Self {
            keys: [(); 4].map(|()| bytes(16).try_into().expect("16 bytes")),
            texts: [bytes(700), bytes(77)],
            blocks: bytes(8 * 260)
                .as_chunks()
                .0
                .iter()
                .map(|block| (*block).into())
                .collect(),
        }
    }

    /// Calls `f` with all the bytes, piece by piece.
    pub fn for_each_piece(&mut self, mut f: impl FnMut(&mut [u8])) {
        self.keys.iter_mut().for_each(|key| f(key));
        self.texts.iter_mut().for_each(|text| f(text));
        self.blocks.iter_mut().for_each(|block| f(block));
    }
}

fn misty1(secrets: &mut Secrets) {
    let [first_key, second_key, ..] = &secrets.keys;
    let (first, second) = (
        Misty1::new(first_key.into()),
        Misty1::new(second_key.into()),
    );
    let [long, short] = &mut secrets.texts;
    ctr_xor(&mut [run(&first, 5, &mut long[..])]);
    // Two keys in one pass; the second run wraps around.
    ctr_xor(&mut [
        run(&first, 5, &mut long[..90]),
        run(&second, u64::MAX, short),
    ]);
    // More than one pass of each backend under one key, which share their first round. Then two
    // keys in one long pass.
    let mut longer = long.repeat(9);
    ctr_xor(&mut [run(&first, 5, &mut longer)]);
    let (begin, end) = longer.split_at_mut(3000);
    ctr_xor(&mut [run(&first, 5, begin), run(&second, 5, end)]);
    black_box(longer);
    first.encrypt_blocks(&mut secrets.blocks);
    second.decrypt_blocks(&mut secrets.blocks);
}

fn suite(id: SuiteId, secrets: &mut Secrets, mut judged: impl FnMut(&mut bool)) {
    let mut sender = [0; 32];
    sender.copy_from_slice(&secrets.keys.as_flattened()[..32]);
    let sender = Secret::new(sender);
    let keys = [3, 4].map(|segment| (segment, SegmentKey::derive(id, &sender, segment)));
    let mut icvs = [[0; 16]; 2];
    let mut batch = SealBatch::new();
    let packets = secrets.texts.iter_mut().zip(&mut icvs).zip(&keys);
    for ((text, icv), (segment, key)) in packets {
        batch.push(key, 256 * segment, [7; 56], text, icv);
    }
    batch.seal();
    // One packet alone, then all of them, one of which is forged.
    for (packets, forged) in [(1, 1), (2, 1)] {
        let mut valid = [false; 2];
        let mut texts = secrets.texts.clone();
        let mut batch = OpenBatch::new();
        let to_open = texts.iter_mut().zip(icvs).zip(&keys).zip(&mut valid);
        for (n, (((text, mut icv), (segment, key)), valid)) in to_open.take(packets).enumerate() {
            icv[15] ^= u8::from(n == forged);
            batch.push(key, 256 * segment, [7; 56], text, icv, valid);
        }
        batch.open_and_tell(&mut judged);
        black_box((texts, valid));
    }
}

fn run<'a>(key: &'a Misty1, counter: u64, data: &'a mut [u8]) -> CtrRun<'a> {
    CtrRun { key, counter, data }
}
