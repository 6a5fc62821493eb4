//! The round functions of RFC 2994 section 2 on bit planes.
//!
//! A plane holds one bit of every block: plane `j` of a half is bit `j` (the least significant
//! first) of that 32-bit half in all lanes. Everything here is straight-line logic, so its time
//! depends on no secret.

use core::ops::{BitAnd, BitOr, BitXor, Not};

use crate::sbox::{s7, s9};

/// A machine word of lanes.
pub(crate) trait Word:
    Copy + BitAnd<Output = Self> + BitOr<Output = Self> + BitXor<Output = Self> + Not<Output = Self>
{
}

impl Word for u64 {}

/// The sixteen 16-bit words of a key schedule as planes: `EK[0..16]` of RFC 2994 section 2.2.
pub(crate) trait KeyPlanes<W> {
    /// Bit `bit` of word `word` in every lane.
    fn plane(&self, word: usize, bit: usize) -> W;
}

/// 32 bits of every block, and so one half of the state.
pub(crate) type Half<W> = [W; 32];

/// The blocks in flight: `d0` is the first half of each block.
pub(crate) struct State<W> {
    pub(crate) d0: Half<W>,
    pub(crate) d1: Half<W>,
}

/// FO and FL compiled for one instruction set. They are functions of their own, never inlined: a
/// second copy of FO falls out of the cache of decoded instructions.
pub(crate) trait Rounds {
    type Word: Word;
    type Keys;
    /// `to ^= FO(from)` with the keys of round `round`.
    fn fo(from: &Half<Self::Word>, to: &mut Half<Self::Word>, keys: &Self::Keys, round: usize);
    /// `half = FL(half)`.
    fn fl(half: &mut Half<Self::Word>, keys: &Self::Keys, index: usize);
    /// `half = FLINV(half)`.
    fn fl_inv(half: &mut Half<Self::Word>, keys: &Self::Keys, index: usize);
}

/// Encrypts all lanes. The halves of the result are swapped: `d1` is the first half.
#[inline(always)]
pub(crate) fn encrypt<R: Rounds>(state: &mut State<R::Word>, keys: &R::Keys) {
    for round in [0, 2, 4, 6] {
        R::fl(&mut state.d0, keys, round);
        R::fl(&mut state.d1, keys, round + 1);
        R::fo(&state.d0, &mut state.d1, keys, round);
        R::fo(&state.d1, &mut state.d0, keys, round + 1);
    }
    R::fl(&mut state.d0, keys, 8);
    R::fl(&mut state.d1, keys, 9);
}

/// Decrypts all lanes. The halves of the input are swapped: `d1` is the first half.
#[inline(always)]
pub(crate) fn decrypt<R: Rounds>(state: &mut State<R::Word>, keys: &R::Keys) {
    R::fl_inv(&mut state.d0, keys, 8);
    R::fl_inv(&mut state.d1, keys, 9);
    for round in [6, 4, 2, 0] {
        R::fo(&state.d1, &mut state.d0, keys, round + 1);
        R::fo(&state.d0, &mut state.d1, keys, round);
        R::fl_inv(&mut state.d0, keys, round);
        R::fl_inv(&mut state.d1, keys, round + 1);
    }
}

/// FO of section 2.3.
#[inline(always)]
pub(crate) fn fo<W: Word>(
    from: &Half<W>,
    to: &mut Half<W>,
    keys: &impl KeyPlanes<W>,
    round: usize,
) {
    let word = |offset: usize| (round + offset) & 7;
    let t0 = core::array::from_fn(|bit| from[16 + bit] ^ keys.plane(word(0), bit));
    let t0 = fi(t0, |bit| keys.plane(8 + word(5), bit));
    let t0: [W; 16] = core::array::from_fn(|bit| t0[bit] ^ from[bit]);
    let t1 = core::array::from_fn(|bit| from[bit] ^ keys.plane(word(2), bit));
    let t1 = fi(t1, |bit| keys.plane(8 + word(1), bit));
    let t1: [W; 16] = core::array::from_fn(|bit| t1[bit] ^ t0[bit]);
    let t0 = core::array::from_fn(|bit| t0[bit] ^ keys.plane(word(7), bit));
    let t0 = fi(t0, |bit| keys.plane(8 + word(3), bit));
    for bit in 0..16 {
        to[bit] = to[bit] ^ t0[bit] ^ t1[bit];
        to[16 + bit] = to[16 + bit] ^ t1[bit] ^ keys.plane(word(4), bit);
    }
}

/// FI of section 2.3: 16 bits with a 16-bit key.
#[inline(always)]
pub(crate) fn fi<W: Word>(x: [W; 16], key: impl Fn(usize) -> W) -> [W; 16] {
    let d7: [W; 7] = core::array::from_fn(|bit| x[bit]);
    let mut d9 = s9(core::array::from_fn(|bit| x[7 + bit]));
    for bit in 0..7 {
        d9[bit] = d9[bit] ^ d7[bit];
    }
    let mut d7 = s7(d7);
    for bit in 0..7 {
        d7[bit] = d7[bit] ^ d9[bit] ^ key(9 + bit);
    }
    let mut d9 = s9(core::array::from_fn(|bit| d9[bit] ^ key(bit)));
    for bit in 0..7 {
        d9[bit] = d9[bit] ^ d7[bit];
    }
    core::array::from_fn(|bit| if bit < 9 { d9[bit] } else { d7[bit - 9] })
}

/// FL of section 2.3.
#[inline(always)]
pub(crate) fn fl<W: Word>(half: &mut Half<W>, keys: &impl KeyPlanes<W>, index: usize) {
    let (and, or) = fl_words(index);
    for bit in 0..16 {
        half[bit] = half[bit] ^ (half[16 + bit] & keys.plane(and, bit));
        half[16 + bit] = half[16 + bit] ^ (half[bit] | keys.plane(or, bit));
    }
}

/// FLINV of section 2.3.
#[inline(always)]
pub(crate) fn fl_inv<W: Word>(half: &mut Half<W>, keys: &impl KeyPlanes<W>, index: usize) {
    let (and, or) = fl_words(index);
    for bit in 0..16 {
        half[16 + bit] = half[16 + bit] ^ (half[bit] | keys.plane(or, bit));
        half[bit] = half[bit] ^ (half[16 + bit] & keys.plane(and, bit));
    }
}

/// The words of the schedule that FL number `index` uses in its AND and in its OR.
#[inline(always)]
fn fl_words(index: usize) -> (usize, usize) {
    let i = index / 2;
    if index.is_multiple_of(2) {
        (i, 8 + ((i + 6) & 7))
    } else {
        (8 + ((i + 2) & 7), (i + 4) & 7)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backend::portable::Portable;
    use crate::schedule::Schedule;
    use crate::vectors;

    fn spread<const N: usize>(value: u32) -> [u64; N] {
        core::array::from_fn(|bit| u64::from(value >> bit & 1).wrapping_neg())
    }

    fn gather(planes: &[u64]) -> u32 {
        planes
            .iter()
            .enumerate()
            .map(|(bit, plane)| ((plane & 1) as u32) << bit)
            .sum()
    }

    #[test]
    fn fi_reproduces_every_vector() {
        let vectors = vectors::load();
        assert_eq!(vectors.fi.len(), 64);
        for [input, key, output] in &vectors.fi {
            let key: [u64; 16] = spread(vectors::hex_u32(key));
            let result = fi(spread(vectors::hex_u32(input)), |bit| key[bit]);
            assert_eq!(gather(&result), vectors::hex_u32(output), "FI({input})");
        }
    }

    #[test]
    fn every_step_of_the_round_trace_is_reproduced() {
        let trace = vectors::load().round_trace;
        let keys = &Schedule::new(&vectors::hex_array(&trace.key)).masks;
        let plaintext: [u8; 8] = vectors::hex_array(&trace.pt);
        let plaintext = u64::from_be_bytes(plaintext);
        let mut d0 = spread((plaintext >> 32) as u32);
        let mut d1 = spread(plaintext as u32);
        for step in &trace.steps {
            let (kind, number) = step.step.split_once(' ').unwrap();
            let number = number.parse().unwrap();
            match (kind, number % 2) {
                ("fl", _) => {
                    Portable::fl(&mut d0, keys, number);
                    Portable::fl(&mut d1, keys, number + 1);
                }
                ("fo", 0) => Portable::fo(&d0, &mut d1, keys, number),
                ("fo", _) => Portable::fo(&d1, &mut d0, keys, number),
                _ => panic!("unknown step {}", step.step),
            }
            assert_eq!(
                gather(&d0),
                vectors::hex_u32(&step.d0),
                "D0 after {}",
                step.step
            );
            assert_eq!(
                gather(&d1),
                vectors::hex_u32(&step.d1),
                "D1 after {}",
                step.step
            );
        }
        let ciphertext: [u8; 8] = vectors::hex_array(&trace.ct);
        let result = u64::from(gather(&d1)) << 32 | u64::from(gather(&d0));
        assert_eq!(result.to_be_bytes(), ciphertext);
    }
}
