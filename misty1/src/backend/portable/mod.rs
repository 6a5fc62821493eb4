//! Plain Rust without `unsafe`: 128 blocks at once.
//!
//! Most of the time is spent in loops over the lanes of planes, from which the compiler makes
//! vector instructions if all processors of the target have them. They are loops because the
//! compiler does not find vectors in unrolled planes.

mod plane;

use cipher::Block;
use cipher::consts::U128;
use cipher::inout::InOutBuf;

pub(crate) use self::plane::Plane;
use self::plane::{LANES, Part, Rows, from_planes, to_planes, transpose};
use super::Backend;
use crate::key::Misty1;
use crate::pass::{CtrRun, Pass, Shared};
use crate::planes::{Half, KeyPlanes};
use crate::rounds::{self, FirstRound, Rounds, Scratch, State};
use crate::schedule::{Masks, Schedule};

#[derive(Clone, Copy)]
pub(crate) struct Portable;

impl Backend for Portable {
    type Lanes = U128;
    type Word = Plane;
    const GRANULE: usize = 8;
    const KEY_LANES: usize = Self::GRANULE;

    fn encrypt(self, schedule: &Schedule, blocks: InOutBuf<'_, '_, Block<Misty1>>) {
        let [d0, d1] = load(blocks.get_in(), schedule.input);
        let mut state = State::new(d0, d1);
        rounds::encrypt::<Self>(&mut state, &schedule.masks);
        rounds::last_fl::<Self>(&mut state, &schedule.masks);
        store([&state.d1, &state.d0], schedule.output, blocks.into_out());
    }

    fn decrypt(self, schedule: &Schedule, blocks: InOutBuf<'_, '_, Block<Misty1>>) {
        let [d1, d0] = load(blocks.get_in(), schedule.output);
        let mut state = State::new(d0, d1);
        rounds::decrypt::<Self>(&mut state, &schedule.masks);
        store([&state.d0, &state.d1], schedule.input, blocks.into_out());
    }

    fn ctr(
        self,
        runs: &mut [CtrRun<'_>],
        pass: &Pass,
        shared: &mut Shared<FirstRound<Self::Word>>,
    ) {
        let mut counters = counters(runs, pass);
        let state;
        if let Some(key) = pass.one_key(runs) {
            let keys = &key.schedule.masks;
            if let Some(first) = shared.among(runs, pass) {
                let first = match first {
                    Some(first) => first,
                    None => FirstRound::insert::<Self>(first, &counters.d0, keys),
                };
                state = first.encrypt::<Self>(&counters.d1, keys);
            } else {
                state = &mut counters;
                rounds::encrypt::<Self>(state, keys);
            }
            rounds::last_fl::<Self>(state, keys);
        } else {
            state = &mut counters;
            let keys = mixed_keys(runs, pass);
            rounds::encrypt::<Self>(state, &keys);
            rounds::last_fl::<Self>(state, &keys);
        }

        let first = from_planes(&state.d1);
        let second = from_planes(&state.d0);
        for piece in pass.pieces() {
            let add = runs[piece.run].key.schedule.output;
            let mut rest = piece.data(&mut runs[piece.run]);
            let mut skipped = piece.from % (8 * GRANULE);
            for granule in piece.granules(GRANULE) {
                let mut keystream = [0u8; 8 * GRANULE];
                let (low, high) = keystream.split_at_mut(8 * LANES);
                let row = 2 * granule;
                low.copy_from_slice(&to_bytes(&first[row], &second[row], add));
                high.copy_from_slice(&to_bytes(&first[row + 1], &second[row + 1], add));
                let length = rest.len().min(8 * GRANULE - skipped);
                let (data, later) = rest.split_at_mut(length);
                if let Ok(data) = <&mut [u8; 8 * GRANULE]>::try_from(&mut *data) {
                    for (byte, key) in data.iter_mut().zip(&keystream) {
                        *byte ^= key;
                    }
                } else {
                    for (byte, key) in data.iter_mut().zip(&keystream[skipped..]) {
                        *byte ^= key;
                    }
                }
                (rest, skipped) = (later, 0);
            }
        }
    }
}

impl Portable {
    /// With vectors, lanes of 32 bits fill a register; without them, words of 64 bits halve the
    /// work. Not the other way round, because the compiler unrolls a loop of two before it looks
    /// for vectors.
    #[inline(never)]
    fn fi(x: &[Plane; 16], to: &mut [Plane; 16], keys: &Masks, word: usize) {
        if VECTORS {
            fi::<u32>(x, to, keys, word);
        } else {
            fi::<u64>(x, to, keys, word);
        }
    }
}

impl Rounds for Portable {
    type Word = Plane;
    type Keys = Masks;

    #[inline(never)]
    fn fo(
        from: &Half<Plane>,
        to: &mut Half<Plane>,
        _: &mut Scratch<Plane>,
        keys: &Masks,
        round: usize,
    ) {
        rounds::fo(from, to, keys, round, Self::fi);
    }

    #[inline(never)]
    fn fl(half: &mut Half<Plane>, keys: &Masks, index: usize) {
        rounds::fl(half, keys, index);
    }

    #[inline(never)]
    fn fl_inv(half: &mut Half<Plane>, keys: &Masks, index: usize) {
        rounds::fl_inv(half, keys, index);
    }
}

#[inline(always)]
fn fi<P: Part>(x: &[Plane; 16], to: &mut [Plane; 16], keys: &Masks, word: usize)
where
    Masks: KeyPlanes<P>,
{
    for part in 0..P::COUNT {
        let x: [P; 16] = core::array::from_fn(|bit| P::of(&x[bit], part));
        rounds::fi_bits(&x, keys, word, |bit, value| {
            P::of(&to[bit], part).xor(value).put(&mut to[bit], part);
        });
    }
}

/// Converts at most 128 blocks, XORed with `add`, to planes. Those of the first halves of the
/// blocks come first.
fn load(blocks: &[Block<Misty1>], add: u64) -> [Half<Plane>; 2] {
    let add = add.swap_bytes();
    let mut halves = [ZERO; 2];
    let [first, second] = &mut halves;
    for ((blocks, first), second) in blocks.chunks(LANES).zip(first).zip(second) {
        for ((block, first), second) in blocks.iter().zip(&mut first.0).zip(&mut second.0) {
            let block = u64::from_le_bytes(block.0) ^ add;
            *first = block as u32;
            *second = (block >> 32) as u32;
        }
    }
    halves.each_ref().map(to_planes)
}

/// The opposite of [`load`].
fn store(halves: [&Half<Plane>; 2], add: u64, blocks: &mut [Block<Misty1>]) {
    let [first, second] = halves.map(from_planes);
    for ((blocks, first), second) in blocks.chunks_mut(LANES).zip(&first).zip(&second) {
        let bytes = to_bytes(first, second, add);
        for (block, bytes) in blocks.iter_mut().zip(bytes.as_chunks().0) {
            block.0 = *bytes;
        }
    }
}

/// The blocks of a row, XORed to `add`.
#[inline(always)]
fn to_bytes(first: &Plane, second: &Plane, add: u64) -> [u8; 8 * LANES] {
    let add = add.swap_bytes();
    let mut bytes = [0; 8 * LANES];
    let words = bytes.as_chunks_mut::<4>().0;
    for lane in 0..LANES {
        words[2 * lane] = (first.0[lane] ^ add as u32).to_le_bytes();
        words[2 * lane + 1] = (second.0[lane] ^ (add >> 32) as u32).to_le_bytes();
    }
    bytes
}

/// Builds the planes of the counters. Granule `i` has bits `2 i` and `2 i + 1` of each lane. It
/// begins at a multiple of 8, so planes 0 to 2 are the same everywhere, and the others are constant
/// within a granule.
fn counters(runs: &[CtrRun<'_>], pass: &Pass) -> State<Plane> {
    let mut rows = ZERO;
    for piece in pass.pieces() {
        let input = runs[piece.run].key.schedule.input;
        let mut counter = piece.base;
        for granule in piece.granules(GRANULE) {
            let base = counter ^ input;
            let row = Plane([(base >> 32) as u32, base as u32, 0, 0]);
            (rows[2 * granule], rows[2 * granule + 1]) = (row, row);
            counter = counter.wrapping_add(GRANULE as u64);
        }
    }
    let planes = transpose::<0, 0>(&rows);
    let mut d1 = planes.map(|plane| Plane([plane.0[1]; LANES]));
    d1[0] = Plane([0, u32::MAX, 0, u32::MAX]);
    d1[1] = Plane([0, 0, u32::MAX, u32::MAX]);
    d1[2] = Plane([0xaaaa_aaaa; LANES]);
    let d0 = planes.map(|plane| Plane([plane.0[0]; LANES]));
    State::new(d0, d1)
}

/// Builds masks in which bits `2 i` and `2 i + 1` of every word belong to the key of granule `i`.
fn mixed_keys(runs: &[CtrRun<'_>], pass: &Pass) -> Masks {
    let mut mixed = Masks([[0; 16]; 64]);
    for start in (0..32).step_by(LANES) {
        let mut rows = ZERO;
        for piece in pass.pieces() {
            let words = &runs[piece.run].key.schedule.words;
            let pair = |word: usize| u32::from(words[word]) | u32::from(words[32 + word]) << 16;
            let row = Plane(core::array::from_fn(|lane| pair(start + lane)));
            let granules = piece.granules(GRANULE);
            rows[2 * granules.start..2 * granules.end].fill(row);
        }
        for (bit, plane) in transpose::<0, 0>(&rows).iter().enumerate() {
            for (lane, mask) in plane.0.iter().enumerate() {
                mixed.0[2 * (bit & 16) + start + lane][bit & 15] = *mask;
            }
        }
    }
    mixed
}

const ZERO: Rows = [Plane([0; LANES]); 32];
const GRANULE: usize = Portable::GRANULE;

/// Whether all processors of the target have vectors.
const VECTORS: bool = cfg!(any(
    target_feature = "sse2",
    target_feature = "neon",
    target_feature = "simd128",
    not(target_pointer_width = "64"),
));

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schedule::{Difference, difference_after, expand, fl_difference};
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
    fn every_step_of_the_round_trace_is_reproduced() {
        let trace = vectors::load().round_trace;
        let schedule = Schedule::new(&vectors::hex_array(&trace.key));
        let keys = &schedule.masks;
        let ek = &expand(&vectors::hex_array(&trace.key));
        let plaintext: [u8; 8] = vectors::hex_array(&trace.pt);
        let plaintext = u64::from_be_bytes(plaintext) ^ schedule.input;
        let mut differences = [Difference::from((schedule.input >> 32) as u32), 0.into()];
        let [mut d0, mut d1] = [(plaintext >> 32) as u32, plaintext as u32]
            .map(|half| spread(half).map(|plane| Plane([plane as u32; 4])));
        let value = |half: &Half<Plane>| gather(&half.map(|plane| plane.0[0].into()));
        for step in &trace.steps {
            let (kind, number) = step.step.split_once(' ').unwrap();
            let number = number.parse().unwrap();
            match (kind, number % 2) {
                ("fl", _) => {
                    Portable::fl(&mut d0, keys, number);
                    Portable::fl(&mut d1, keys, number + 1);
                    differences[0] = fl_difference(differences[0], ek, number);
                    differences[1] = fl_difference(differences[1], ek, number + 1);
                }
                ("fo", 0) => {
                    Portable::fo(&d0, &mut d1, &mut Scratch::uninit(), keys, number);
                    differences[1] = difference_after(ek, number);
                }
                ("fo", _) => {
                    Portable::fo(&d1, &mut d0, &mut Scratch::uninit(), keys, number);
                    differences[0] = difference_after(ek, number);
                }
                _ => panic!("unknown step {}", step.step),
            }
            let values = [value(&d0), value(&d1)];
            for (half, expected) in [&step.d0, &step.d1].into_iter().enumerate() {
                let value = values[half] ^ u32::from(differences[half]);
                assert_eq!(
                    value,
                    vectors::hex_u32(expected),
                    "D{half} after {}",
                    step.step
                );
            }
        }
        let ciphertext: [u8; 8] = vectors::hex_array(&trace.ct);
        let result = u64::from(value(&d1)) << 32 | u64::from(value(&d0));
        assert_eq!((result ^ schedule.output).to_be_bytes(), ciphertext);
    }

    #[test]
    fn fi_on_words_equals_fi_on_lanes() {
        let schedule = Schedule::new(&core::array::from_fn(|index| (77 * index) as u8));
        let plane =
            |seed: u32| Plane([1, 3, 5, 7].map(|lane| (seed * lane).wrapping_mul(0x9e37_79b9)));
        let x = core::array::from_fn(|bit| plane(bit as u32 + 1));
        let (mut lanes, mut words) = (x, x);
        for word in [0, 1, 47] {
            fi::<u32>(&x, &mut lanes, &schedule.masks, word);
            fi::<u64>(&x, &mut words, &schedule.masks, word);
            assert_eq!(lanes.map(|plane| plane.0), words.map(|plane| plane.0));
        }
    }
}
