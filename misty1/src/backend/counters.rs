//! The planes of the counters of a CTR pass.
//!
//! Lane (q, y, b), as described in the module `wide`, belongs to granule `4 y + (b >> 1)`. Within a
//! granule, `b & 1` and the group q are the low bits of the counter; the others are those of the
//! granule, the same in every group.

#![allow(
    clippy::manual_memcpy,
    reason = "copies of slices of vectors become calls of memcpy, and keep them out of registers"
)]

use super::vector::Vector;
use crate::pass::{CtrRun, Pass};
use crate::planes::Half;

/// The planes of the lower half of the counters, to which no key adds anything.
#[inline(always)]
pub(super) fn low_counters<V: Vector>(pass: &Pass) -> Half<V> {
    let mut words = V::words();
    for piece in pass.pieces() {
        let granule = piece.lane / V::BLOCKS;
        words = match V::GROUPS {
            4 => V::words_from::<8>(words, granule, piece.base as u16),
            _ => V::words_from::<4>(words, granule, piece.base as u16),
        };
    }
    let mut low = V::planes(words);
    low[0] = V::splat(0xaaaa_aaaa_aaaa_aaaa);
    low[1] = V::group_number(0);
    if V::GROUPS == 4 {
        low[2] = V::group_number(1);
    }
    let high = if pass.shares_from(16) {
        same((pass.base() >> 16) as u16)
    } else {
        let [words] = upper_words::<V, _>(pass, |counter, _| [(counter >> 16) as u16]);
        V::planes(words)
    };
    join(low, high)
}

/// The planes of the upper half, with what the keys add before encryption.
#[inline(always)]
pub(super) fn high_counters<V: Vector>(runs: &[CtrRun<'_>], pass: &Pass) -> Half<V> {
    if let Some(key) = pass.one_key(runs)
        && pass.shares_from(32)
    {
        let base = pass.base() ^ key.schedule.input;
        return join(same((base >> 32) as u16), same((base >> 48) as u16));
    }
    let [low, high] = upper_words::<V, _>(pass, |counter, run| {
        let counter = counter ^ runs[run].key.schedule.input;
        [(counter >> 32) as u16, (counter >> 48) as u16]
    });
    join(V::planes(low), V::planes(high))
}

/// Words of the counters of the granules, of which `of` takes nothing from the lowest 16 bits.
#[inline(always)]
fn upper_words<V: Vector, const N: usize>(
    pass: &Pass,
    of: impl Fn(u64, usize) -> [u16; N],
) -> [V::Words; N] {
    let mut words = [V::words(); N];
    for piece in pass.pieces() {
        let granules = piece.granules(V::BLOCKS);
        for (words, word) in words.iter_mut().zip(of(piece.base, piece.run)) {
            *words = V::words_from::<0>(*words, granules.start, word);
        }
        // From where on the lowest 16 bits have begun anew.
        let left = 0x1_0000 - (piece.base as usize & 0xffff);
        let next = granules.start + left / V::BLOCKS;
        if next < granules.end {
            let base = piece.base.wrapping_add(left as u64);
            for (words, word) in words.iter_mut().zip(of(base, piece.run)) {
                *words = V::words_from::<0>(*words, next, word);
            }
        }
    }
    words
}

/// The planes of a word that is the same in all lanes.
#[inline(always)]
fn same<V: Vector>(word: u16) -> [V; 16] {
    let mut planes = [V::splat(0); 16];
    for (bit, plane) in planes.iter_mut().enumerate() {
        *plane = V::bit(word, bit);
    }
    planes
}

#[inline(always)]
fn join<V: Vector>(low: [V; 16], high: [V; 16]) -> Half<V> {
    let mut half = [low[0]; 32];
    for bit in 0..16 {
        half[bit] = low[bit];
        half[16 + bit] = high[bit];
    }
    half
}
