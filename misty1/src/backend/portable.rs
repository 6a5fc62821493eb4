//! Plain Rust on `u64`: 64 blocks at once, no `unsafe`.

use cipher::Block;
use cipher::consts::U64;
use cipher::inout::InOutBuf;

use super::Backend;
use crate::Misty1;
use crate::ctr::{CtrRun, Shared, Window, one_key};
use crate::rounds::{self, FirstRound, Half, KeyPlanes, Rounds, State, Word};
use crate::schedule::{Masks, Schedule};

#[derive(Clone, Copy)]
pub(crate) struct Portable;

impl Backend for Portable {
    type Lanes = U64;
    type Word = u64;
    const WINDOW_BLOCKS: usize = 8;
    const WINDOWS: usize = 8;

    fn encrypt(self, schedule: &Schedule, blocks: InOutBuf<'_, '_, Block<Misty1>>) {
        let mut state = load::<false>(blocks.get_in(), schedule.input);
        rounds::encrypt::<OneKey>(&mut state, &schedule.masks);
        rounds::last_fl::<OneKey>(&mut state, &schedule.masks);
        store::<true>(&state, blocks.into_out(), schedule.output);
    }

    fn decrypt(self, schedule: &Schedule, blocks: InOutBuf<'_, '_, Block<Misty1>>) {
        let mut state = load::<true>(blocks.get_in(), schedule.output);
        rounds::decrypt::<OneKey>(&mut state, &schedule.masks);
        store::<false>(&state, blocks.into_out(), schedule.input);
    }

    fn ctr(
        self,
        runs: &mut [CtrRun<'_>],
        windows: &[Window],
        shared: &mut Shared<FirstRound<Self::Word>>,
    ) {
        let mut state = counters(runs, windows);
        if let Some(key) = one_key(runs, windows) {
            let keys = &key.schedule.masks;
            match shared.among(runs, windows) {
                Some(Some(first)) => {
                    state = first.state(state.d1);
                    first.encrypt::<OneKey>(&mut state, keys);
                }
                Some(first) => *first = Some(FirstRound::new::<OneKey>(&mut state, keys)),
                None => rounds::encrypt::<OneKey>(&mut state, keys),
            }
            rounds::last_fl::<OneKey>(&mut state, keys);
        } else {
            let keys = mixed_keys(runs, windows);
            rounds::encrypt::<ManyKeys>(&mut state, &keys);
            rounds::last_fl::<ManyKeys>(&mut state, &keys);
        }

        let blocks = to_blocks::<true>(&state);
        for (window, blocks) in windows.iter().zip(blocks.as_chunks::<8>().0) {
            let mut keystream = [0u8; 64];
            let add = runs[window.run].key.schedule.output;
            for (bytes, block) in keystream.as_chunks_mut().0.iter_mut().zip(blocks) {
                *bytes = (block ^ add).to_be_bytes();
            }
            let (data, skip) = window.data(runs);
            for (byte, key) in data.iter_mut().zip(&keystream[skip..]) {
                *byte ^= key;
            }
        }
    }
}

impl Word for u64 {
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

/// One key in all lanes.
pub(crate) struct OneKey;

/// A key for each window.
struct ManyKeys;

macro_rules! compile_rounds {
    ($name:ident, $keys:ty) => {
        impl $name {
            #[inline(never)]
            fn fi(x: &[u64; 16], to: &mut [u64; 16], keys: &$keys, word: usize) {
                rounds::fi_onto(x, to, keys, word);
            }
        }

        impl Rounds for $name {
            type Word = u64;
            type Keys = $keys;

            #[inline(never)]
            fn fo(from: &Half<u64>, to: &mut Half<u64>, keys: &$keys, round: usize) {
                rounds::fo(from, to, keys, round, Self::fi);
            }

            #[inline(never)]
            fn fl(half: &mut Half<u64>, keys: &$keys, index: usize) {
                rounds::fl(half, keys, index);
            }

            #[inline(never)]
            fn fl_inv(half: &mut Half<u64>, keys: &$keys, index: usize) {
                rounds::fl_inv(half, keys, index);
            }
        }
    };
}

compile_rounds!(OneKey, Masks);
compile_rounds!(ManyKeys, MixedKeys);

/// Masks in which byte `i` of every word belongs to the key of window `i`.
struct MixedKeys([[u64; 16]; 64]);

impl KeyPlanes<u64> for MixedKeys {
    #[inline(always)]
    fn plane(&self, word: usize, bit: usize) -> u64 {
        self.0[word & 63][bit & 15]
    }
}

/// The planes of at most 64 blocks, with the halves exchanged if `SWAP`.
fn load<const SWAP: bool>(blocks: &[Block<Misty1>], add: u64) -> State<u64> {
    let mut rows = [0u64; 64];
    for (row, block) in rows.iter_mut().zip(blocks) {
        *row = u64::from_be_bytes(block.0) ^ add;
    }
    transpose(&mut rows);
    let (low, high) = halves(&rows);
    if SWAP {
        State { d0: low, d1: high }
    } else {
        State { d0: high, d1: low }
    }
}

/// The opposite of [`load`].
fn store<const SWAP: bool>(state: &State<u64>, blocks: &mut [Block<Misty1>], add: u64) {
    for (block, row) in blocks.iter_mut().zip(to_blocks::<SWAP>(state)) {
        block.0 = (row ^ add).to_be_bytes();
    }
}

fn to_blocks<const SWAP: bool>(state: &State<u64>) -> [u64; 64] {
    let (high, low) = if SWAP {
        (&state.d1, &state.d0)
    } else {
        (&state.d0, &state.d1)
    };
    let mut rows = [0u64; 64];
    rows[..32].copy_from_slice(low);
    rows[32..].copy_from_slice(high);
    transpose(&mut rows);
    rows
}

/// The planes of the counters of the windows: window `i` has byte `i` of each plane. A window starts
/// at a multiple of 8, so bits 0 to 2 are the same everywhere and the others constant in a window.
fn counters(runs: &[CtrRun<'_>], windows: &[Window]) -> State<u64> {
    let mut planes = [0u64; 64];
    planes[..3].copy_from_slice(&[
        0xaaaa_aaaa_aaaa_aaaa,
        0xcccc_cccc_cccc_cccc,
        0xf0f0_f0f0_f0f0_f0f0,
    ]);
    for (index, window) in windows.iter().enumerate() {
        let base = window.base ^ runs[window.run].key.schedule.input;
        for (bit, plane) in planes.iter_mut().enumerate().skip(3) {
            *plane |= ((base >> bit & 1) * 0xff) << (8 * index);
        }
    }
    let (low, high) = halves(&planes);
    State { d0: high, d1: low }
}

fn mixed_keys(runs: &[CtrRun<'_>], windows: &[Window]) -> MixedKeys {
    let mut mixed = MixedKeys([[0; 16]; 64]);
    for (index, window) in windows.iter().enumerate() {
        let lanes = 0xff << (8 * index);
        let masks = &runs[window.run].key.schedule.masks.0;
        let planes = mixed.0.as_flattened_mut().iter_mut();
        for (to, &from) in planes.zip(masks.as_flattened()) {
            *to |= (u64::from(from) << 32 | u64::from(from)) & lanes;
        }
    }
    mixed
}

fn halves(planes: &[u64; 64]) -> (Half<u64>, Half<u64>) {
    (
        core::array::from_fn(|bit| planes[bit]),
        core::array::from_fn(|bit| planes[32 + bit]),
    )
}

/// Exchanges rows and columns: bit `j` of `rows[i]` becomes bit `i` of `rows[j]`.
fn transpose(rows: &mut [u64; 64]) {
    let mut mask = u64::from(u32::MAX);
    let mut step = 32;
    while step > 0 {
        for pair in 0..32 {
            let low = (pair & !(step - 1)) << 1 | (pair & (step - 1));
            let high = low | step;
            let exchanged = (rows[low] >> step ^ rows[high]) & mask;
            rows[high] ^= exchanged;
            rows[low] ^= exchanged << step;
        }
        step >>= 1;
        mask ^= mask << step;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn transposing_exchanges_every_row_and_column() {
        for (row, column) in (0..64).flat_map(|row| (0..64).map(move |column| (row, column))) {
            let mut rows = [0; 64];
            rows[row] = 1 << column;
            transpose(&mut rows);
            let mut expected = [0; 64];
            expected[column] = 1 << row;
            assert_eq!(rows, expected);
        }
    }
}
