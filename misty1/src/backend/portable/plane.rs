//! The planes of the portable backend, and the way to them and back.
//!
//! A plane has a bit of each of 128 blocks, in four lanes of 32 bits: bit `b` of lane `l` is that
//! of block `4 b + l`. What has 32 rows of four lanes is an array of 128 words; row `r` begins at
//! `4 r`.

use crate::planes::{Half, KeyPlanes, Word};
use crate::schedule::Masks;

/// 128 bits, one of each block.
#[derive(Clone, Copy)]
#[repr(align(16))]
pub(crate) struct Plane(pub(crate) [u32; LANES]);

/// 32 rows of four lanes.
pub(super) type Rows = [Plane; 32];

/// A part of a plane on which the long functions compute, in a loop over all parts.
pub(super) trait Part: Word {
    const COUNT: usize;
    fn of(plane: &Plane, index: usize) -> Self;
    fn put(self, plane: &mut Plane, index: usize);
}

/// A lane: four of them are a vector register.
impl Part for u32 {
    const COUNT: usize = 4;

    #[inline(always)]
    fn of(plane: &Plane, index: usize) -> Self {
        plane.0[index]
    }

    #[inline(always)]
    fn put(self, plane: &mut Plane, index: usize) {
        plane.0[index] = self;
    }
}

/// Two lanes.
impl Part for u64 {
    const COUNT: usize = 2;

    #[inline(always)]
    fn of(plane: &Plane, index: usize) -> Self {
        Self::from(plane.0[2 * index + 1]) << 32 | Self::from(plane.0[2 * index])
    }

    #[inline(always)]
    fn put(self, plane: &mut Plane, index: usize) {
        plane.0[2 * index] = self as u32;
        plane.0[2 * index + 1] = (self >> 32) as u32;
    }
}

macro_rules! implement_word {
    ($word:ty) => {
        impl Word for $word {
            #[inline(always)]
            fn and(self, other: Self) -> Self {
                self & other
            }

            #[inline(always)]
            fn or(self, other: Self) -> Self {
                self | other
            }

            #[inline(always)]
            fn xor(self, other: Self) -> Self {
                self ^ other
            }

            #[inline(always)]
            fn and_not(self, other: Self) -> Self {
                !self & other
            }
        }
    };
}

implement_word!(u32);
implement_word!(u64);

impl Plane {
    #[inline(always)]
    fn zip(self, other: Self, gate: impl Fn(u32, u32) -> u32) -> Self {
        let mut result = self;
        for (lane, other) in result.0.iter_mut().zip(other.0) {
            *lane = gate(*lane, other);
        }
        result
    }
}

impl Word for Plane {
    #[inline(always)]
    fn and(self, other: Self) -> Self {
        self.zip(other, u32::and)
    }

    #[inline(always)]
    fn or(self, other: Self) -> Self {
        self.zip(other, u32::or)
    }

    #[inline(always)]
    fn xor(self, other: Self) -> Self {
        self.zip(other, u32::xor)
    }

    #[inline(always)]
    fn and_not(self, other: Self) -> Self {
        self.zip(other, u32::and_not)
    }
}

impl KeyPlanes<u32> for Masks {
    #[inline(always)]
    fn plane(&self, word: usize, bit: usize) -> u32 {
        self.0[word & 63][bit & 15]
    }
}

impl KeyPlanes<u64> for Masks {
    #[inline(always)]
    fn plane(&self, word: usize, bit: usize) -> u64 {
        let mask = u64::from(self.0[word & 63][bit & 15]);
        mask << 32 | mask
    }
}

impl KeyPlanes<Plane> for Masks {
    #[inline(always)]
    fn plane(&self, word: usize, bit: usize) -> Plane {
        Plane([self.0[word & 63][bit & 15]; LANES])
    }
}

/// The planes of a half of each block, whose bytes in memory order are a lane of a row each, the
/// first byte the lowest.
pub(super) fn to_planes(rows: &Rows) -> Half<Plane> {
    transpose::<0, 3>(rows)
}

/// The opposite of [`to_planes`].
pub(super) fn from_planes(planes: &Half<Plane>) -> Rows {
    transpose::<3, 0>(planes)
}

/// Exchanges rows and bits in each lane: bit `j` of row `i` becomes bit `i` of row `j`. Before that
/// the number of the row is XORed to `8 * FROM`, and after it to `8 * TO`.
#[inline(never)]
pub(super) fn transpose<const FROM: usize, const TO: usize>(rows: &Rows) -> Rows {
    let mut result = *rows;
    for row in 0..8 {
        for lane in 0..LANES {
            let mut words: [u32; 4] =
                core::array::from_fn(|group| rows[8 * (group ^ FROM) + row].0[lane]);
            exchange(&mut words, 2, 16, 0x0000_ffff);
            exchange(&mut words, 1, 8, 0x00ff_00ff);
            for group in 0..4 {
                result[8 * (group ^ TO) + row].0[lane] = words[group];
            }
        }
    }
    for group in result.as_chunks_mut::<8>().0 {
        for lane in 0..LANES {
            let mut words: [u32; 8] = core::array::from_fn(|row| group[row].0[lane]);
            exchange(&mut words, 4, 4, 0x0f0f_0f0f);
            exchange(&mut words, 2, 2, 0x3333_3333);
            exchange(&mut words, 1, 1, 0x5555_5555);
            for row in 0..8 {
                group[row].0[lane] = words[row];
            }
        }
    }
    result
}

/// For every two rows whose numbers differ in `step` alone: the bits of the lower one at `mask <<
/// shift` change places with those of the higher one at `mask`.
#[inline(always)]
fn exchange<const N: usize>(rows: &mut [u32; N], step: usize, shift: u32, mask: u32) {
    for low in 0..N {
        let high = low | step;
        if low != high {
            let exchanged = (rows[low] >> shift ^ rows[high]) & mask;
            rows[high] ^= exchanged;
            rows[low] ^= exchanged << shift;
        }
    }
}

pub(super) const LANES: usize = 4;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn transposing_exchanges_every_row_and_bit_in_its_lane() {
        for (row, bit) in (0..32).flat_map(|row| (0..32).map(move |bit| (row, bit))) {
            for lane in 0..LANES {
                let mut rows = [Plane([0; LANES]); 32];
                rows[row].0[lane] = 1 << bit;
                let mut expected = [[0; LANES]; 32];
                expected[bit][lane] = 1 << row;
                assert_eq!(transpose::<0, 0>(&rows).map(|row| row.0), expected);
            }
        }
    }

    #[test]
    fn plane_24_is_the_lowest_bit_of_the_first_byte() {
        let mut rows = [Plane([0; LANES]); 32];
        rows[5].0[2] = 1;
        let planes = to_planes(&rows);
        for (bit, plane) in planes.iter().enumerate() {
            let expected = if bit == 24 {
                [0, 0, 1 << 5, 0]
            } else {
                [0; LANES]
            };
            assert_eq!(plane.0, expected, "plane {bit}");
        }
        let back = from_planes(&planes).map(|row| row.0);
        assert_eq!(back, rows.map(|row| row.0));
    }
}
