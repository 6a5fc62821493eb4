//! The round functions of RFC 2994 section 2 on bit planes.
//!
//! Everything here is straight-line logic, so its time depends on no secret.

#![allow(
    clippy::manual_memcpy,
    clippy::needless_range_loop,
    reason = "copies of slices of vectors become calls of memcpy, and keep them out of registers"
)]

use core::mem::MaybeUninit;

use crate::planes::{Half, KeyPlanes, Word};
use crate::sbox::{self, s7, s9};

/// The blocks in flight: `d0` is the first half of each block.
#[repr(C, align(64))]
pub(crate) struct State<W> {
    pub(crate) d0: Half<W>,
    pub(crate) d1: Half<W>,
    /// Scratch space for FO. It is here so that it lies beside the halves: a read soon after a
    /// write that is a multiple of 4096 bytes away is slow, and elsewhere on the stack that would
    /// be a matter of luck.
    pub(crate) scratch: Scratch<W>,
}

impl<W> State<W> {
    #[inline(always)]
    pub(crate) fn new(d0: Half<W>, d1: Half<W>) -> Self {
        Self {
            d0,
            d1,
            scratch: Scratch::uninit(),
        }
    }
}

/// Room for planes.
pub(crate) type Scratch<W> = MaybeUninit<[W; SCRATCH]>;

/// FO and FL, compiled for one instruction set. They are functions of their own that are never
/// inlined, because a second copy of FO does not fit into the cache of decoded instructions.
pub(crate) trait Rounds {
    type Word: Word;
    type Keys;
    /// `to ^= FO(from)` with the keys of round `round`.
    fn fo(
        from: &Half<Self::Word>,
        to: &mut Half<Self::Word>,
        scratch: &mut Scratch<Self::Word>,
        keys: &Self::Keys,
        round: usize,
    );
    /// `to = source ^ FO(from)` with the keys of round `round`.
    #[inline(always)]
    fn fo_of(
        from: &Half<Self::Word>,
        source: &Half<Self::Word>,
        to: &mut Half<Self::Word>,
        scratch: &mut Scratch<Self::Word>,
        keys: &Self::Keys,
        round: usize,
    ) {
        *to = *source;
        Self::fo(from, to, scratch, keys, round);
    }
    /// `half = FL(half)`.
    fn fl(half: &mut Half<Self::Word>, keys: &Self::Keys, index: usize);
    /// `half = FLINV(half)`.
    fn fl_inv(half: &mut Half<Self::Word>, keys: &Self::Keys, index: usize);

    /// `d0 = FL(d0); d1 = FL(d1) ^ FO(d0)` with the keys of round `round`, an even one.
    #[inline(always)]
    fn fl_fo(
        d0: &mut Half<Self::Word>,
        d1: &mut Half<Self::Word>,
        scratch: &mut Scratch<Self::Word>,
        keys: &Self::Keys,
        round: usize,
    ) {
        Self::fl(d0, keys, round);
        Self::fl(d1, keys, round + 1);
        Self::fo(d0, d1, scratch, keys, round);
    }
}

/// Encrypts all lanes up to the last two FL ([`last_fl`]). The schedule's `input` must have been
/// added.
#[inline(always)]
pub(crate) fn encrypt<R: Rounds>(state: &mut State<R::Word>, keys: &R::Keys) {
    R::fl_fo(&mut state.d0, &mut state.d1, &mut state.scratch, keys, 0);
    R::fo(&state.d1, &mut state.d0, &mut state.scratch, keys, 1);
    encrypt_from_third::<R>(state, keys);
}

/// Does what [`encrypt`] does after the first two rounds.
#[inline(always)]
fn encrypt_from_third<R: Rounds>(state: &mut State<R::Word>, keys: &R::Keys) {
    for round in [2, 4, 6] {
        R::fl_fo(
            &mut state.d0,
            &mut state.d1,
            &mut state.scratch,
            keys,
            round,
        );
        R::fo(
            &state.d1,
            &mut state.d0,
            &mut state.scratch,
            keys,
            round + 1,
        );
    }
}

/// Does the end of an encryption, before the addition of `output`. The halves of the result are
/// swapped: `d1` is the first half.
#[inline(always)]
pub(crate) fn last_fl<R: Rounds>(state: &mut State<R::Word>, keys: &R::Keys) {
    R::fl(&mut state.d0, keys, LAST_FL[0]);
    R::fl(&mut state.d1, keys, LAST_FL[1]);
}

/// The result of the first FL and FO for the first half of a block, if this half is the same in all
/// lanes: in CTR passes of one key whose counters share their upper 32 bits.
#[repr(C)]
pub(crate) struct FirstRound<W> {
    state: State<W>,
    d0: Half<W>,
    fo: Half<W>,
}

impl<W: Word> FirstRound<W> {
    /// Computes the first round of blocks that begin with the half `d0`, the same in all lanes. It
    /// is computed in place, because it is large.
    #[inline(always)]
    pub(crate) fn insert<'a, R: Rounds<Word = W>>(
        place: &'a mut Option<Self>,
        d0: &Half<W>,
        keys: &R::Keys,
    ) -> &'a mut Self {
        // The result of FL and FO for any second half, without what FL makes of that half.
        let state = State::new(*d0, *d0);
        let this = place.insert(Self {
            d0: *d0,
            fo: *d0,
            state,
        });
        R::fl(&mut this.fo, keys, 1);
        let state = &mut this.state;
        R::fl_fo(&mut this.d0, &mut state.d1, &mut state.scratch, keys, 0);
        for bit in 0..32 {
            this.fo[bit] = this.fo[bit].xor(this.state.d1[bit]);
        }
        this
    }

    /// Does what [`encrypt`] does for blocks with that first half and the second halves `d1`.
    #[inline(always)]
    pub(crate) fn encrypt<R: Rounds<Word = W>>(
        &mut self,
        d1: &Half<W>,
        keys: &R::Keys,
    ) -> &mut State<W>
    where
        R::Keys: KeyPlanes<W>,
    {
        let state = &mut self.state;
        let (and, or) = fl_words(1);
        for bit in 0..16 {
            let low = d1[bit].xor_and(d1[16 + bit], keys.plane(FL + and, bit));
            let high = d1[16 + bit].xor_or(low, keys.plane(FL + or, bit));
            state.d1[bit] = low.xor(self.fo[bit]);
            state.d1[16 + bit] = high.xor(self.fo[16 + bit]);
        }
        R::fo_of(
            &state.d1,
            &self.d0,
            &mut state.d0,
            &mut state.scratch,
            keys,
            1,
        );
        encrypt_from_third::<R>(state, keys);
        state
    }
}

/// Decrypts all lanes, between the additions of `output` and of `input`. The halves of the input
/// are swapped: `d1` is the first half.
#[inline(always)]
pub(crate) fn decrypt<R: Rounds>(state: &mut State<R::Word>, keys: &R::Keys) {
    R::fl_inv(&mut state.d0, keys, 8);
    R::fl_inv(&mut state.d1, keys, 9);
    for round in [6, 4, 2, 0] {
        R::fo(
            &state.d1,
            &mut state.d0,
            &mut state.scratch,
            keys,
            round + 1,
        );
        R::fo(&state.d0, &mut state.d1, &mut state.scratch, keys, round);
        R::fl_inv(&mut state.d0, keys, round);
        R::fl_inv(&mut state.d1, keys, round + 1);
    }
}

/// FO of section 2.3 with the rearranged keys of the schedule. `fi` XORs FI into its second
/// argument ([`fi_bits`]).
#[inline(always)]
pub(crate) fn fo<W: Word, K: KeyPlanes<W>>(
    from: &Half<W>,
    to: &mut Half<W>,
    keys: &K,
    round: usize,
    fi: impl Fn(&[W; 16], &mut [W; 16], &K, usize),
) {
    let key = |word: usize, bit: usize| keys.plane(6 * round + word, bit);
    let [low, high] = from.as_chunks::<16>().0 else {
        return;
    };

    let mut t0 = core::array::from_fn(|bit| low[bit].xor(key(MIDDLE, bit)));
    fi(high, &mut t0, keys, 6 * round + INNER);
    let mut t1 = core::array::from_fn(|bit| t0[bit].xor(key(LOW, bit)));
    fi(low, &mut t1, keys, 6 * round + INNER + 1);
    let [to_low, to_high] = to.as_chunks_mut::<16>().0 else {
        return;
    };
    for bit in 0..16 {
        to_low[bit] = to_low[bit].xor(t1[bit]);
        to_high[bit] = to_high[bit].xor3(t1[bit], key(HIGH, bit));
    }
    fi(&t0, to_low, keys, 6 * round + INNER + 2);
}

/// FI without its 7-bit key; word `word` of the keys is the 9-bit key. `result` is given each bit,
/// with its number, as soon as it is computed, so that it need not wait in a register.
#[inline(always)]
pub(crate) fn fi_bits<W: Word>(
    x: &[W; 16],
    keys: &impl KeyPlanes<W>,
    word: usize,
    mut result: impl FnMut(usize, W),
) {
    let (seven, nine) = split(x, 0);
    let (seven, nine) = fi_inside(seven, nine, |bit| keys.plane(word, bit), &mut result);
    s9(nine, |bit, value| {
        let add = seven.get(bit);
        result(bit, add.map_or(value, |&add| value.xor(add)));
    });
}

/// FI of section 2.3 as written there: 16 bits with a 16-bit key.
pub(crate) fn fi(x: &[u64; 16], key: &[u64; 16]) -> [u64; 16] {
    let complement = |value: u16, bit: usize| u64::from(value >> bit & 1).wrapping_neg();
    let nine_key = |bit| key[bit] ^ complement(sbox::S9_COMPLEMENT, bit);
    let mut result = [0; 16];
    let (seven, nine) = split(x, 0);
    let (mut seven, nine) = fi_inside(seven, nine, nine_key, |_, _| ());
    // The 7-bit key, and what the lower half of the 9-bit key added to the 7 bits.
    for (bit, plane) in seven.iter_mut().enumerate() {
        *plane ^= key[9 + bit] ^ key[bit] ^ complement(sbox::S7_COMPLEMENT, bit);
        result[9 + bit] = *plane;
    }
    s9(nine, |bit, value| {
        let add = seven.get(bit).copied().unwrap_or_default();
        result[bit] = value ^ add ^ complement(sbox::S9_COMPLEMENT, bit);
    });
    result
}

/// FI up to its second S9: the 7 bits without their own key, and the input of the second S9.
/// `result` is given the 7 bits once they are those of FI's result.
#[inline(always)]
fn fi_inside<W: Word>(
    seven: [W; 7],
    nine: [W; 9],
    key: impl Fn(usize) -> W,
    mut result: impl FnMut(usize, W),
) -> ([W; 7], [W; 9]) {
    let mut middle = nine;
    s9(nine, |bit, value| {
        let add = seven.get(bit);
        let value = value.xor(key(bit));
        middle[bit] = add.map_or(value, |&add| value.xor(add));
    });
    let mut low = seven;
    s7(seven, |bit, value| {
        low[bit] = value.xor(middle[bit]);
        result(9 + bit, low[bit]);
    });
    (low, middle)
}

/// Returns the 7 and the 9 bits into which FI splits the 16 planes from `start` on.
#[inline(always)]
fn split<W: Word>(planes: &[W], start: usize) -> ([W; 7], [W; 9]) {
    let (mut seven, mut nine) = ([planes[start]; 7], [planes[start]; 9]);
    for bit in 0..7 {
        seven[bit] = planes[start + bit];
    }
    for bit in 0..9 {
        nine[bit] = planes[start + 7 + bit];
    }
    (seven, nine)
}

/// FL of section 2.3.
#[inline(always)]
pub(crate) fn fl<W: Word>(half: &mut Half<W>, keys: &impl KeyPlanes<W>, index: usize) {
    let (and, or) = fl_words(index);
    for bit in 0..16 {
        half[bit] = half[bit].xor_and(half[16 + bit], keys.plane(FL + and, bit));
        half[16 + bit] = half[16 + bit].xor_or(half[bit], keys.plane(FL + or, bit));
    }
}

/// [`fl`] of byte `byte` of the lower and of the upper 16 bits.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
pub(crate) fn fl_of_byte<W: Word>(
    mut low: [W; 8],
    mut high: [W; 8],
    keys: &impl KeyPlanes<W>,
    index: usize,
    byte: usize,
) -> [[W; 8]; 2] {
    let (and, or) = fl_words(index);
    for bit in 0..8 {
        low[bit] = low[bit].xor_and(high[bit], keys.plane(FL + and, 8 * byte + bit));
        high[bit] = high[bit].xor_or(low[bit], keys.plane(FL + or, 8 * byte + bit));
    }
    [low, high]
}

/// FLINV of section 2.3.
#[inline(always)]
pub(crate) fn fl_inv<W: Word>(half: &mut Half<W>, keys: &impl KeyPlanes<W>, index: usize) {
    let (and, or) = fl_words(index);
    for bit in 0..16 {
        half[16 + bit] = half[16 + bit].xor_or(half[bit], keys.plane(FL + or, bit));
        half[bit] = half[bit].xor_and(half[16 + bit], keys.plane(FL + and, bit));
    }
}

/// Returns the words of `EK` that FL number `index` uses in its AND and in its OR.
#[inline(always)]
pub(crate) fn fl_words(index: usize) -> (usize, usize) {
    let i = index / 2;
    if index.is_multiple_of(2) {
        (i, 8 + ((i + 6) & 7))
    } else {
        (8 + ((i + 2) & 7), (i + 4) & 7)
    }
}

/// Offsets of the words of an expanded key. Round r has six words, from 6 r on: the 9-bit keys
/// inside the three FI ([`INNER`]); what is added to the result of the first FI ([`MIDDLE`]); what
/// is added to the upper half of the result of FO alone ([`HIGH`]); and what is added to the result
/// of the second FI ([`LOW`]), which reaches both halves of the result of FO.
pub(crate) const INNER: usize = 0;
pub(crate) const MIDDLE: usize = 3;
pub(crate) const HIGH: usize = 4;
pub(crate) const LOW: usize = 5;
/// From here on: `EK[0..16]` of the RFC, which FL uses.
pub(crate) const FL: usize = 48;

/// How many planes FO may put aside.
pub(crate) const SCRATCH: usize = 44;

/// The numbers of the last FL of `d0` and of `d1`.
pub(crate) const LAST_FL: [usize; 2] = [8, 9];
