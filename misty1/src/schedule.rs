//! The key schedule of RFC 2994 section 2.2, in constant time.

use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::rounds::{KeyPlanes, fi};

/// One expanded key: `EK[0..16]` as numbers and as masks. The rest of the RFC's array (`EK[16..32]`)
/// are parts of the same bits, and planes need no splitting.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub(crate) struct Schedule {
    pub(crate) masks: Masks,
}

/// Bit `b` of word `w` as all zeros or all ones in `0[w][b]`.
#[derive(Clone, Zeroize)]
pub(crate) struct Masks(pub(crate) [[u64; 16]; 16]);

impl Schedule {
    pub(crate) fn new(key: &[u8; 16]) -> Self {
        let mut words = [0u16; 8];
        for (word, bytes) in words.iter_mut().zip(key.as_chunks().0) {
            *word = u16::from_be_bytes(*bytes);
        }

        // Lane i of the planes computes EK[8 + i] = FI(K[i], K[i + 1 mod 8]).
        let mut planes = [0u64; 16];
        for (lane, word) in words.iter().enumerate() {
            for (bit, plane) in planes.iter_mut().enumerate() {
                *plane |= u64::from(word >> bit & 1) << lane;
            }
        }
        let mut derived = fi(planes, |bit| planes[bit] >> 1 | (planes[bit] & 1) << 7);

        let mut masks = [[0u64; 16]; 16];
        for word in 0..8 {
            for bit in 0..16 {
                masks[word][bit] = (planes[bit] >> word & 1).wrapping_neg();
                masks[8 + word][bit] = (derived[bit] >> word & 1).wrapping_neg();
            }
        }
        words.zeroize();
        planes.zeroize();
        derived.zeroize();
        Self {
            masks: Masks(masks),
        }
    }
}

impl KeyPlanes<u64> for Masks {
    #[inline(always)]
    fn plane(&self, word: usize, bit: usize) -> u64 {
        self.0[word & 15][bit & 15]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vectors;

    #[test]
    fn the_schedule_equals_every_vector() {
        let vectors = vectors::load();
        assert_eq!(vectors.key_schedule.len(), 3);
        for vector in &vectors.key_schedule {
            let masks = &Schedule::new(&vectors::hex_array(&vector.key)).masks;
            let words = masks.0.map(|word| {
                word.iter()
                    .enumerate()
                    .map(|(bit, mask)| ((mask & 1) as u32) << bit)
                    .sum::<u32>()
            });
            assert_eq!(vector.ek.len(), 32);
            for (index, expected) in vector.ek.iter().enumerate() {
                let word = match index {
                    0..16 => words[index],
                    16..24 => words[index - 8] & 0x1ff,
                    _ => words[index - 16] >> 9,
                };
                assert_eq!(
                    word,
                    vectors::hex_u32(expected),
                    "EK[{index}] of {}",
                    vector.key
                );
            }
        }
    }
}
