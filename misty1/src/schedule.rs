//! The key schedule of RFC 2994 section 2.2 in constant time, and its rearrangement for bit planes.
//!
//! The RFC adds key bits in FO 112 times a round. Only the additions just before an S-box matter;
//! the others can be moved along the linear paths until they meet one that does, or the end. So the
//! halves in flight have a known difference from the values of the RFC: when FO reads a half, the
//! difference is exactly the key that FO would add to it first. FO adds 75 bits a round, and the
//! rest is added to the block at the beginning and at the end.
//!
//! FL is linear in its block for a given key, so the difference passes through it by a formula of
//! its own ([`fl_difference`]).

use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::rounds::{FL, HIGH, LOW, MIDDLE, fi, fl_words};
use crate::sbox::{S7_COMPLEMENT, S9_COMPLEMENT};

/// One expanded key.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub(crate) struct Schedule {
    /// Six words for each round, then `EK[0..16]` from [`FL`] on. Within the six words,
    /// [`INNER`](crate::rounds::INNER), [`MIDDLE`], [`HIGH`] and [`LOW`] say what is where.
    pub(crate) words: [u16; WORDS],
    /// `words` as masks.
    pub(crate) masks: Masks,
    /// Added to a block before encryption.
    pub(crate) input: u64,
    /// Added to the result.
    pub(crate) output: u64,
}

/// Bit `b` of word `w` as all zeros or all ones in `0[w][b]`.
#[derive(Clone, Zeroize)]
#[repr(align(64))]
pub(crate) struct Masks(pub(crate) [[u32; 16]; WORDS]);

impl Schedule {
    pub(crate) fn new(key: &[u8; 16]) -> Self {
        let mut ek = expand(key);
        let mut this = Self {
            words: [0; WORDS],
            masks: Masks([[0; 16]; WORDS]),
            input: 0,
            output: 0,
        };
        this.words[FL..].copy_from_slice(&ek);
        this.rearrange(&ek);
        ek.zeroize();
        for (masks, &word) in this.masks.0.iter_mut().zip(&this.words) {
            // A comparison, because vectors have one for 32 bits.
            let word = u32::from(word);
            *masks = BITS.map(|bit| u32::from(word & bit == bit).wrapping_neg());
        }
        this
    }

    /// Computes the keys of the rounds, `input` and `output`.
    fn rearrange(&mut self, ek: &[u16; 16]) {
        let k = |index: usize| ek[index & 7];
        let derived = |index: usize| ek[8 + (index & 7)];

        // The differences of d0 and d1.
        let mut halves = [
            fl_difference_inverse(wanted(ek, 0), ek, 0),
            Difference::default(),
        ];
        self.input = halves[0].in_first_half();
        for round in 0..8 {
            if round % 2 == 0 {
                halves[0] = fl_difference(halves[0], ek, round);
                halves[1] = fl_difference(halves[1], ek, round + 1);
            }
            let (read, changed) = (halves[round % 2], halves[1 - round % 2]);
            let next = difference_after(ek, round);

            let inner = [derived(round + 5), derived(round + 1), derived(round + 3)];
            // FI's 7-bit key and the complements of its circuits appear in its result.
            let result = inner.map(|word| {
                let seven = S7_COMPLEMENT ^ (word & 0x7f) ^ (word >> 9);
                (seven << 9) | (seven ^ S9_COMPLEMENT)
            });
            let third = k(round + 7);
            let keys = &mut self.words[6 * round..6 * round + 6];
            for (key, word) in keys.iter_mut().zip(inner) {
                *key = (word & 0x1ff) ^ S9_COMPLEMENT;
            }
            keys[MIDDLE] = result[0] ^ read.low ^ third;
            keys[HIGH] = changed.high ^ next.high ^ result[1] ^ third ^ k(round + 4);
            keys[LOW] = changed.low ^ next.low ^ result[1] ^ result[2] ^ third;
            keys[HIGH] ^= keys[LOW];
            halves[1 - round % 2] = next;
        }
        self.output = fl_difference(halves[1], ek, 9).in_first_half();
    }
}

/// Computes `EK[0..16]` of the RFC.
pub(crate) fn expand(key: &[u8; 16]) -> [u16; 16] {
    let mut ek = [0; 16];
    for (word, bytes) in ek.iter_mut().zip(key.as_chunks().0) {
        *word = u16::from_be_bytes(*bytes);
    }

    // Lane i of the planes computes EK[8 + i] = FI(K[i], K[i + 1 mod 8]).
    let mut planes = [0u64; 16];
    for (lane, word) in ek[..8].iter().enumerate() {
        for (bit, plane) in planes.iter_mut().enumerate() {
            *plane |= u64::from(word >> bit & 1) << lane;
        }
    }
    let mut derived = fi(&planes, &planes.map(|plane| plane >> 1 | (plane & 1) << 7));
    for (lane, word) in ek[8..].iter_mut().enumerate() {
        for (bit, plane) in derived.iter().enumerate() {
            *word |= ((plane >> lane & 1) as u16) << bit;
        }
    }
    planes.zeroize();
    derived.zeroize();
    ek
}

/// The difference of the upper and lower 16 bits of a half in flight from those of the RFC.
#[derive(Clone, Copy, Default)]
pub(crate) struct Difference {
    high: u16,
    low: u16,
}

impl Difference {
    fn in_first_half(self) -> u64 {
        u64::from(u32::from(self)) << 32
    }
}

impl From<u32> for Difference {
    fn from(half: u32) -> Self {
        Self {
            high: (half >> 16) as u16,
            low: half as u16,
        }
    }
}

impl From<Difference> for u32 {
    fn from(difference: Difference) -> Self {
        Self::from(difference.high) << 16 | Self::from(difference.low)
    }
}

/// Returns the difference of the half that a round reads: the keys that FO adds first.
fn wanted(ek: &[u16; 16], round: usize) -> Difference {
    Difference {
        high: ek[round & 7],
        low: ek[(round + 2) & 7],
    }
}

/// Returns the difference that round `round` leaves in the half that it changes: what the next
/// round needs, as seen before the FL between them, or nothing at the end.
pub(crate) fn difference_after(ek: &[u16; 16], round: usize) -> Difference {
    match round {
        0 | 2 | 4 | 6 => wanted(ek, round + 1),
        1 | 3 | 5 => fl_difference_inverse(wanted(ek, round + 1), ek, round + 1),
        _ => Difference::default(),
    }
}

/// Returns the difference after FL number `index` of a half that entered it with `before`.
pub(crate) fn fl_difference(before: Difference, ek: &[u16; 16], index: usize) -> Difference {
    let (and, or) = fl_words(index);
    let low = before.low ^ (before.high & ek[and]);
    Difference {
        high: before.high ^ (low & !ek[or]),
        low,
    }
}

/// Returns the difference before FL number `index` that leads to `after`.
fn fl_difference_inverse(after: Difference, ek: &[u16; 16], index: usize) -> Difference {
    let (and, or) = fl_words(index);
    let high = after.high ^ (after.low & !ek[or]);
    Difference {
        high,
        low: after.low ^ (high & ek[and]),
    }
}

const WORDS: usize = 64;
const BITS: [u32; 16] = [
    1, 2, 4, 8, 0x10, 0x20, 0x40, 0x80, 0x100, 0x200, 0x400, 0x800, 0x1000, 0x2000, 0x4000, 0x8000,
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vectors;

    #[test]
    fn the_schedule_equals_every_vector() {
        let vectors = vectors::load();
        assert_eq!(vectors.key_schedule.len(), 3);
        for vector in &vectors.key_schedule {
            let words = expand(&vectors::hex_array(&vector.key));
            assert_eq!(vector.ek.len(), 32);
            for (index, expected) in vector.ek.iter().enumerate() {
                let word = match index {
                    0..16 => words[index],
                    16..24 => words[index - 8] & 0x1ff,
                    _ => words[index - 16] >> 9,
                };
                assert_eq!(
                    word,
                    vectors::hex_u32(expected) as u16,
                    "EK[{index}] {}",
                    vector.key
                );
            }
        }
    }
}
