//! A pass over the lanes of a backend: which counters of which runs it computes.
//!
//! The lanes of a pass are divided into granules: a few consecutive counters, starting at a
//! multiple of the granule's size, so that only the low bits of the counter change within a granule
//! and nothing ever carries. A pass has a fixed number of granules, which may belong to different
//! runs. Consecutive granules of one run are a piece.

use core::ops::Range;

use crate::key::Misty1;

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

/// What a backend computes at once.
pub(crate) struct Pass {
    pieces: [Piece; PIECES],
    used: usize,
    /// How many lanes are in use, including those between pieces.
    lanes: usize,
    /// Its highest bit that is set is the highest one in which the counters of two granules differ.
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
    pub(crate) to: usize,
    /// Where in the run its data starts.
    pub(crate) start: usize,
}

impl Pass {
    pub(crate) fn new() -> Self {
        Self {
            pieces: [Piece::default(); PIECES],
            used: 0,
            lanes: 0,
            differences: 0,
            many_keys: false,
        }
    }

    /// Returns the pieces: at least one, ordered by lane, each of a different run.
    #[inline(always)]
    pub(crate) fn pieces(&self) -> &[Piece] {
        &self.pieces[..self.used]
    }

    /// Returns how many lanes are in use; those from this number on are not.
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

    /// Returns whether there is no room for another piece in `lanes` lanes.
    #[inline(always)]
    pub(crate) fn is_full(&self, lanes: usize) -> bool {
        self.lanes == lanes || self.used == PIECES
    }

    pub(crate) fn clear(&mut self) {
        (self.used, self.lanes) = (0, 0);
        (self.differences, self.many_keys) = (0, false);
    }

    /// Returns whether a run with this key continues with the key of the last piece.
    pub(crate) fn ends_with_key(&self, runs: &[CtrRun<'_>], key: &Misty1) -> bool {
        match self.pieces().last() {
            Some(last) => core::ptr::eq(runs[last.run].key, key),
            None => true,
        }
    }

    /// Leaves lanes out, so that the next piece begins at a multiple of `lanes`.
    #[inline(always)]
    pub(crate) fn skip_to_multiple_of(&mut self, lanes: usize) {
        self.lanes = self.lanes.next_multiple_of(lanes);
    }

    /// Adds a piece, which has the lanes up to `lanes`, and has another key than the piece before
    /// it if `changes_key`.
    #[inline(always)]
    pub(crate) fn push(&mut self, piece: Piece, lanes: usize, changes_key: bool) {
        self.pieces[self.used] = piece;
        self.used += 1;
        self.lanes = lanes;
        let last = piece.base.wrapping_add((lanes - piece.lane) as u64 - 1);
        self.differences |= (piece.base ^ self.base()) | (last ^ self.base());
        self.many_keys |= changes_key;
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
    pub(crate) more: bool,
    first: Option<F>,
}

impl<F> Shared<F> {
    pub(crate) fn new() -> Self {
        Self {
            key: core::ptr::null(),
            upper: 0,
            more: false,
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

/// Pieces in a pass. If a pass were cut into more, they would be too short for many lanes.
const PIECES: usize = 32;
