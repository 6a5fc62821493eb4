//! CTR over many runs at once: the lanes are filled across packets and keys.
//!
//! The lanes of a pass are divided into granules: a few consecutive counters, starting at a
//! multiple of the granule's size, so that only the low bits of the counter change within a granule
//! and nothing ever carries. A pass has a fixed number of granules, which may belong to different
//! runs. Consecutive granules of one run are a piece.

use core::ops::Range;

use cipher::typenum::Unsigned;

use crate::Misty1;
use crate::backend::{Backend, Use, with_backend};
use crate::rounds::FirstRound;

/// One run of CTR keystream to be XORed into `data`: block i is E(key, counter + i mod 2^64),
/// big-endian.
pub struct CtrRun<'a> {
    /// The key of this run.
    pub key: &'a Misty1,
    /// The first counter. The instructions that are executed depend on its lowest 16 bits, and on
    /// whether its other bits equal those of the neighbouring runs with the same key.
    pub counter: u64,
    /// The data to encrypt or decrypt in place, of any length.
    pub data: &'a mut [u8],
}

/// XORs its keystream into the data of every run, and fills the lanes across runs: runs may have
/// different keys and any lengths. Fastest when runs of one key are neighbours, and when counters
/// begin at multiples of 8.
///
/// ```
/// use misty1::cipher::KeyInit;
/// use misty1::{CtrRun, Misty1, ctr_xor};
///
/// let key = Misty1::new(&[7; 16].into());
/// let (mut first, mut second) = ([0u8; 1400], [0u8; 100]);
/// ctr_xor(&mut [
///     CtrRun { key: &key, counter: 0x1234_0000, data: &mut first },
///     CtrRun { key: &key, counter: 0x1234_0100, data: &mut second },
/// ]);
/// # assert_ne!(first[..100], second);
/// ```
pub fn ctr_xor(runs: &mut [CtrRun<'_>]) {
    let bytes: usize = runs.iter().map(|run| run.data.len()).sum();
    let changes = runs
        .windows(2)
        .filter(|pair| !core::ptr::eq(pair[0].key, pair[1].key));
    let keys = 1 + changes.count();
    with_backend(Runs(runs), bytes / keys);
}

struct Runs<'a, 'b>(&'a mut [CtrRun<'b>]);

impl Use for Runs<'_, '_> {
    fn with<B: Backend>(self, backend: B) {
        run(backend, self.0, &mut Shared::new());
    }
}

/// Does the passes over all runs.
pub(crate) fn run<B: Backend>(
    backend: B,
    runs: &mut [CtrRun<'_>],
    shared: &mut Shared<FirstRound<B::Word>>,
) {
    let mut pass = Pass::new();
    for run in 0..runs.len() {
        let length = runs[run].data.len();
        if length == 0 {
            continue;
        }
        let mut same_key = pass.ends_with_key(runs, runs[run].key);
        if !same_key {
            let fits = length.div_ceil(8) <= B::Lanes::USIZE - pass.lanes;
            if pass.lanes >= B::ENOUGH && !fits {
                backend.ctr(runs, &pass, shared);
                pass.clear();
                same_key = true;
            }
            pass.lanes = pass.lanes.next_multiple_of(B::KEY_LANES);
        }
        let mut start = 0;
        while start < length {
            if pass.is_full::<B>() {
                shared.more = same_key;
                backend.ctr(runs, &pass, shared);
                shared.more = false;
                pass.clear();
                same_key = true;
            }
            start = pass.take::<B>(&runs[run], run, start);
            pass.many_keys |= !same_key;
        }
    }
    if !pass.pieces().is_empty() {
        shared.more = shared.goes_on;
        backend.ctr(runs, &pass, shared);
    }
}

/// What a backend does at once.
pub(crate) struct Pass {
    pieces: [Piece; PIECES],
    used: usize,
    /// How many lanes are in use, including those between pieces.
    lanes: usize,
    /// Has a one wherever the counters of two granules differ, or only lower ones.
    differences: u64,
    many_keys: bool,
}

/// Consecutive granules of a pass that have consecutive counters of one run.
#[derive(Clone, Copy, Default)]
pub(crate) struct Piece {
    pub(crate) run: usize,
    /// Its first lane in the pass, which is the first of a granule.
    pub(crate) lane: usize,
    /// The counter of that lane.
    pub(crate) base: u64,
    /// Which bytes of the keystream of the pass are for its data. The first lanes may be skipped.
    pub(crate) from: usize,
    to: usize,
    /// Where in the run its data starts.
    start: usize,
}

/// Pieces in a pass. If a pass were cut into more, they would be too short for many lanes.
const PIECES: usize = 32;

impl Pass {
    fn new() -> Self {
        Self {
            pieces: [Piece::default(); PIECES],
            used: 0,
            lanes: 0,
            differences: 0,
            many_keys: false,
        }
    }

    /// At least one, ordered by lane, each of a different run.
    #[inline(always)]
    pub(crate) fn pieces(&self) -> &[Piece] {
        &self.pieces[..self.used]
    }

    /// Lanes from this one on are not in use.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub(crate) fn lanes(&self) -> usize {
        self.lanes
    }

    /// Returns the counter of the first lane.
    #[inline(always)]
    pub(crate) fn base(&self) -> u64 {
        self.pieces[0].base
    }

    /// Returns the key, if all lanes have the same.
    #[inline(always)]
    pub(crate) fn one_key<'a>(&self, runs: &[CtrRun<'a>]) -> Option<&'a Misty1> {
        (!self.many_keys).then_some(runs[self.pieces[0].run].key)
    }

    /// Returns whether there is one key and the counters of all lanes are equal from bit `bit` on.
    /// With different keys the counters are unrelated, and are not looked at, because parts of them
    /// may be secret.
    #[inline(always)]
    pub(crate) fn shares_from(&self, bit: u32) -> bool {
        !self.many_keys && self.differences >> bit == 0
    }

    /// Returns whether there is no room for another piece.
    fn is_full<B: Backend>(&self) -> bool {
        self.lanes == B::Lanes::USIZE || self.used == PIECES
    }

    fn clear(&mut self) {
        (self.used, self.lanes) = (0, 0);
        (self.differences, self.many_keys) = (0, false);
    }

    /// Returns whether a run with this key continues with the key of the last piece.
    fn ends_with_key(&self, runs: &[CtrRun<'_>], key: &Misty1) -> bool {
        match self.pieces().last() {
            Some(last) => core::ptr::eq(runs[last.run].key, key),
            None => true,
        }
    }

    /// Adds a piece with as much of the data of run `run`, from byte `start` on, as there is room
    /// for. Returns where the rest starts.
    fn take<B: Backend>(
        &mut self,
        CtrRun { counter, data, .. }: &CtrRun<'_>,
        run: usize,
        start: usize,
    ) -> usize {
        // All pieces of a run but the last end with a granule.
        let counter = counter.wrapping_add(start as u64 / 8);
        let skipped = counter as usize & (B::GRANULE - 1);
        let lane = self.lanes;
        let from = 8 * (lane + skipped);
        let to = (from + data.len() - start).min(8 * B::Lanes::USIZE);
        self.lanes = to.div_ceil(8).next_multiple_of(B::GRANULE);
        let base = counter.wrapping_sub(skipped as u64);
        self.pieces[self.used] = Piece {
            run,
            lane,
            base,
            from,
            to,
            start,
        };
        self.used += 1;
        let last = base.wrapping_add((self.lanes - lane) as u64 - 1);
        self.differences |= (base ^ self.base()) | (last ^ self.base());
        start + (to - from)
    }
}

impl Piece {
    /// Returns the numbers of its granules in the pass, if they have `size` lanes each.
    #[inline(always)]
    pub(crate) fn granules(&self, size: usize) -> Range<usize> {
        self.lane / size..self.to.div_ceil(8 * size)
    }

    /// Returns its data.
    #[inline(always)]
    pub(crate) fn data<'a>(&self, run: &'a mut CtrRun<'_>) -> &'a mut [u8] {
        &mut run.data[self.start..self.start + (self.to - self.from)]
    }
}

/// The first round of passes whose counters have the same upper half under one key.
pub(crate) struct Shared<F> {
    /// Only compared, because passes of another key have a first round of their own.
    key: *const Misty1,
    upper: u64,
    /// Whether the next pass begins with the same key.
    more: bool,
    /// Whether more runs with the last key will come.
    pub(crate) goes_on: bool,
    first: Option<F>,
}

impl<F> Shared<F> {
    pub(crate) fn new() -> Self {
        Self {
            key: core::ptr::null(),
            upper: 0,
            more: false,
            goes_on: false,
            first: None,
        }
    }

    /// Returns the place of the first round that all lanes of `pass` share. There is one only if
    /// they have one key, and if the round is computed already or can serve the next pass.
    #[inline(always)]
    pub(crate) fn among(&mut self, runs: &[CtrRun<'_>], pass: &Pass) -> Option<&mut Option<F>> {
        let key = core::ptr::from_ref(pass.one_key(runs)?);
        let upper = pass.base() >> 32;
        if !pass.shares_from(32) {
            return None;
        }
        if self.key != key || self.upper != upper {
            (self.key, self.upper, self.first) = (key, upper, None);
        }
        (self.more || self.first.is_some()).then_some(&mut self.first)
    }
}
