//! The common part of the SIMD backends: the conversion from bytes to planes and back, and the
//! passes.
//!
//! The lane of a block is (q, y, b): bit b of byte y of group q of a vector. [`Vector::unpack`] of
//! two registers interleaves their bytes group by group: the bit that distinguished the two
//! registers becomes the lowest bit of the byte number, and the highest bit of the byte number
//! distinguishes the results. Rounds of this carry all bits to their places, and leave block (q, y,
//! b) in half `b & 1` of group q of register `4 y + (b >> 1)`. So each register is consecutive
//! memory: a CTR granule. The four registers of one y are a window, whose key may differ from those
//! of other windows.

use cipher::Block;
use cipher::inout::InOutBuf;

use super::counters::{high_counters, low_counters};
use super::output::{Blocks, Keystream, Take};
use super::vector::{Vector, WINDOWS};
use super::xmm::Xmm;
use crate::key::Misty1;
use crate::pass::{CtrRun, Pass, Shared};
use crate::planes::{Half, KeyPlanes};
use crate::rounds::{self, FirstRound, LAST_FL, Rounds, State};
use crate::schedule::{Masks, Schedule};

/// The instruction set of a backend: FO and FL for one key in all lanes and for a key in each
/// window.
pub(super) trait Engine {
    type Vector: Vector;
    type OneKey: Rounds<Word = Self::Vector, Keys = Masks>;
    type ManyKeys: Rounds<Word = Self::Vector, Keys = WindowKeys>;
}

/// Encrypts at most `LANES` blocks.
#[inline(always)]
pub(super) fn encrypt<E: Engine>(schedule: &Schedule, blocks: InOutBuf<'_, '_, Block<Misty1>>) {
    let mut registers = [E::Vector::splat(0); 64];
    load(blocks.get_in(), schedule.input, &mut registers);
    let (d0, d1) = from_blocks(&mut registers);
    let mut state = State::new(d0, d1);
    rounds::encrypt::<E::OneKey>(&mut state, &schedule.masks);
    last_fl_to_bytes(&mut state, &schedule.masks);
    store(
        &mut state.d1,
        &mut state.d0,
        schedule.output,
        blocks.into_out(),
    );
}

/// Decrypts at most `LANES` blocks.
#[inline(always)]
pub(super) fn decrypt<E: Engine>(schedule: &Schedule, blocks: InOutBuf<'_, '_, Block<Misty1>>) {
    let mut registers = [E::Vector::splat(0); 64];
    load(blocks.get_in(), schedule.output, &mut registers);
    let (d1, d0) = from_blocks(&mut registers);
    let mut state = State::new(d0, d1);
    rounds::decrypt::<E::OneKey>(&mut state, &schedule.masks);
    to_bytes(&mut state.d0);
    to_bytes(&mut state.d1);
    store(
        &mut state.d0,
        &mut state.d1,
        schedule.input,
        blocks.into_out(),
    );
}

/// XORs the keystream of `pass` into the data of its runs.
#[inline(always)]
pub(super) fn ctr<E: Engine>(
    runs: &mut [CtrRun<'_>],
    pass: &Pass,
    shared: &mut Shared<FirstRound<E::Vector>>,
) {
    let d1 = low_counters(pass);
    let mut own;
    let state;
    let outputs;
    if let Some(key) = pass.one_key(runs) {
        let keys = &key.schedule.masks;
        if let Some(first) = shared.among(runs, pass) {
            let first = match first {
                Some(first) => first,
                None => FirstRound::insert::<E::OneKey>(first, &high_counters(runs, pass), keys),
            };
            state = first.encrypt::<E::OneKey>(&d1, keys);
        } else {
            let d0 = high_counters(runs, pass);
            own = State::new(d0, d1);
            state = &mut own;
            rounds::encrypt::<E::OneKey>(state, keys);
        }
        last_fl_to_bytes(state, keys);
        outputs = [key.schedule.output.swap_bytes(); WINDOWS];
    } else {
        let schedules = schedules::<E::Vector>(runs, pass);
        let d0 = high_counters(runs, pass);
        own = State::new(d0, d1);
        state = &mut own;
        let mut keys = WindowKeys([[Xmm::new(0, 0); 16]; 64]);
        keys.fill(schedules);
        rounds::encrypt::<E::ManyKeys>(state, &keys);
        last_fl_to_bytes(state, &keys);
        outputs = schedules.map(|schedule| schedule.output.swap_bytes());
    }

    let mut keystream = Keystream::new(runs, pass.pieces(), outputs);
    each_eight(&mut state.d1, &mut state.d0, pass.lanes(), &mut keystream);
}

/// The key of each window.
#[inline(always)]
fn schedules<'a, V: Vector>(runs: &[CtrRun<'a>], pass: &Pass) -> [&'a Schedule; WINDOWS] {
    let mut schedules = [&runs[pass.pieces()[0].run].key.schedule; WINDOWS];
    for piece in pass.pieces() {
        schedules[piece.granules(4 * V::BLOCKS)].fill(&runs[piece.run].key.schedule);
    }
    schedules
}

/// The words of sixteen keys: byte y of plane b of word w is all ones if the key of window y has
/// that bit.
#[repr(align(64))]
pub(super) struct WindowKeys([[Xmm; 16]; 64]);

impl WindowKeys {
    /// The planes of the words from `word` on.
    #[inline(always)]
    pub(super) fn planes(&self, word: usize) -> &[[Xmm; 16]] {
        &self.0[word..]
    }

    #[inline(always)]
    fn fill(&mut self, schedules: [&Schedule; WINDOWS]) {
        for (chunk, planes) in self.0.chunks_exact_mut(8).enumerate() {
            // Eight words of each key, transposed to rows of bytes.
            let mut rows = [Xmm::new(0, 0); WINDOWS];
            for (row, schedule) in rows.iter_mut().zip(schedules) {
                *row = Xmm::load(&schedule.words.as_chunks().0[chunk]);
            }
            Xmm::round::<3>(&mut rows);
            Xmm::round::<2>(&mut rows);
            Xmm::round::<1>(&mut rows);
            Xmm::round::<0>(&mut rows);
            for (planes, rows) in planes.iter_mut().zip(rows.as_chunks::<2>().0) {
                for (bit, plane) in planes.iter_mut().enumerate() {
                    *plane = rows[bit / 8].mask_of_bit(bit % 8);
                }
            }
        }
    }
}

impl<V: Vector> KeyPlanes<V> for WindowKeys {
    #[inline(always)]
    fn plane(&self, word: usize, bit: usize) -> V {
        V::groups(self.0[word & 63][bit & 15])
    }
}

impl<V: Vector> KeyPlanes<V> for Masks {
    #[inline(always)]
    fn plane(&self, word: usize, bit: usize) -> V {
        V::mask(self.0[word & 63][bit & 15])
    }
}

/// Blocks as they come, XORed to `add`; lanes without one hold anything.
#[inline(always)]
fn load<V: Vector>(blocks: &[Block<Misty1>], add: u64, registers: &mut [V; 64]) {
    let add = V::splat(add.swap_bytes());
    for (register, blocks) in registers.iter_mut().zip(blocks.chunks(V::BYTES / 8)) {
        let mut bytes = [0u8; 64];
        for (bytes, block) in bytes.as_chunks_mut().0.iter_mut().zip(blocks) {
            *bytes = block.0;
        }
        *register = V::load(&bytes[..V::BYTES]).xor(add);
    }
}

/// The blocks of all lanes that have one, XORed to `add`, of halves that went through [`to_bytes`].
#[inline(always)]
fn store<V: Vector>(high: &mut Half<V>, low: &mut Half<V>, add: u64, blocks: &mut [Block<Misty1>]) {
    let add = V::splat(add.swap_bytes());
    let lanes = blocks.len();
    each_eight(high, low, lanes, &mut Blocks { add, blocks });
}

/// Does the last FL of both halves and [`to_bytes`].
#[inline(always)]
fn last_fl_to_bytes<V: Vector>(state: &mut State<V>, keys: &impl KeyPlanes<V>) {
    for (half, index) in [&mut state.d0, &mut state.d1].into_iter().zip(LAST_FL) {
        let (low, high) = half.split_at_mut(16);
        let pairs = low
            .as_chunks_mut::<8>()
            .0
            .iter_mut()
            .zip(high.as_chunks_mut::<8>().0);
        for (byte, (low, high)) in pairs.enumerate() {
            let [changed_low, changed_high] = rounds::fl_of_byte(*low, *high, keys, index, byte);
            *low = byte_of_planes(changed_low);
            *high = byte_of_planes(changed_high);
        }
    }
}

/// Does the first half of the conversion from planes to memory order: the planes of one byte become
/// registers with whole bytes, in place. The first byte in memory is the highest of the number, so
/// it is the last of the upper half.
#[inline(always)]
fn to_bytes<V: Vector>(half: &mut Half<V>) {
    for planes in half.as_chunks_mut::<8>().0 {
        *planes = byte_of_planes(*planes);
    }
}

#[inline(always)]
fn byte_of_planes<V: Vector>(mut registers: [V; 8]) -> [V; 8] {
    if V::GFNI {
        // To registers (y3 y2 y1) with bytes (y0, 7 - plane), then bytes (y0, b).
        for bit in [2, 1, 0] {
            round::<V, 8, true>(&mut registers, bit);
        }
        for register in &mut registers {
            *register = register.transpose_bits();
        }
    } else {
        exchange_bits(&mut registers);
    }
    registers
}

/// Does the second half of the conversion: gives `taker` the registers of the first `lanes` lanes
/// in memory order.
#[inline(always)]
fn each_eight<V: Vector>(
    high: &mut Half<V>,
    low: &mut Half<V>,
    lanes: usize,
    taker: &mut impl Take<V>,
) {
    let eights = lanes.div_ceil(8 * V::BLOCKS);
    if V::GFNI {
        // To registers (y0 b2 b1) with bytes (b0, byte): those of two y.
        for index in 0..eights {
            taker.take(index, gather(high, low, index));
        }
        return;
    }
    // To registers (y3 y2 y1) with bytes (y0, byte), then y0 and b0 change places.
    for pair in [0, 2, 4, 6] {
        let (mut even, mut odd) = (gather(high, low, pair), gather(high, low, pair + 1));
        for (even, odd) in even.iter_mut().zip(&mut odd) {
            (*even, *odd) = even.unpack_halves(*odd);
        }
        scatter(high, low, pair, &even);
        scatter(high, low, pair + 1, &odd);
    }
    for index in 0..eights {
        let half = if index < 4 { &*high } else { &*low };
        let [r0, r1, r2, r3, r4, r5, r6, r7] = half.as_chunks().0[3 - index % 4];
        taker.take(index, [r0, r2, r4, r6, r1, r3, r5, r7]);
    }
}

/// Register `index` of each byte, and three rounds that bring the number of the byte into the
/// bytes.
#[inline(always)]
fn gather<V: Vector>(high: &Half<V>, low: &Half<V>, index: usize) -> [V; 8] {
    let mut registers = [high[24 + index]; 8];
    for byte in 0..4 {
        registers[byte] = high[8 * (3 - byte) + index];
        registers[4 + byte] = low[8 * (3 - byte) + index];
    }
    for bit in [2, 1, 0] {
        round::<V, 8, false>(&mut registers, bit);
    }
    registers
}

/// Register `index` of each byte.
#[inline(always)]
fn scatter<V: Vector>(high: &mut Half<V>, low: &mut Half<V>, index: usize, registers: &[V; 8]) {
    for byte in 0..4 {
        high[8 * (3 - byte) + index] = registers[byte];
        low[8 * (3 - byte) + index] = registers[4 + byte];
    }
}

/// From memory order to the planes of the upper and the lower half. Destroys `blocks`.
#[inline(always)]
fn from_blocks<V: Vector>(blocks: &mut [V; 64]) -> (Half<V>, Half<V>) {
    // The bits of the number of a register and what they are at the end; see `round`.
    let place: fn(usize, usize) -> usize;
    if V::GFNI {
        round::<V, 64, false>(blocks, 2);
        round::<V, 64, true>(blocks, 1);
        round::<V, 64, true>(blocks, 0);
        round::<V, 64, true>(blocks, 2);
        for register in blocks.iter_mut() {
            *register = register.transpose_bits();
        }
        for bit in [5, 4, 3, 5] {
            round::<V, 64, false>(blocks, bit);
        }
        place = |byte, plane| {
            let plane = (plane & 1) << 5 | (plane >> 1) << 3;
            plane | (byte & 1) << 2 | byte >> 1
        };
    } else {
        for bit in [5, 4, 3, 2] {
            round::<V, 64, false>(blocks, bit);
        }
        place = |byte, b| (b & 1) << 5 | byte << 2 | b >> 1;
    }
    let zero = V::splat(0);
    let (mut high, mut low) = ([zero; 32], [zero; 32]);
    for byte in 0..8 {
        let half = if byte < 4 { &mut high } else { &mut low };
        let first = 8 * (3 - byte % 4);
        let mut registers = [zero; 8];
        for (index, register) in registers.iter_mut().enumerate() {
            *register = blocks[place(byte, index)];
        }
        if !V::GFNI {
            exchange_bits(&mut registers);
        }
        half[first..first + 8].copy_from_slice(&registers);
    }
    (high, low)
}

/// Bit `bit` of the number of the register becomes the lowest bit of the number of the byte (its
/// complement if `COMPLEMENT`); the highest bit of the number of the byte takes its place.
#[inline(always)]
fn round<V: Vector, const N: usize, const COMPLEMENT: bool>(registers: &mut [V; N], bit: usize) {
    for low in 0..N {
        let high = low | 1 << bit;
        if low != high {
            let (a, b) = (registers[low], registers[high]);
            (registers[low], registers[high]) = if COMPLEMENT { b.unpack(a) } else { a.unpack(b) };
        }
    }
}

/// Bit i of every byte of register j becomes bit j of that byte of register i.
#[inline(always)]
fn exchange_bits<V: Vector>(registers: &mut [V; 8]) {
    exchange_bit::<V, 1>(registers, 0x5555_5555_5555_5555);
    exchange_bit::<V, 2>(registers, 0x3333_3333_3333_3333);
    exchange_bit::<V, 4>(registers, 0x0f0f_0f0f_0f0f_0f0f);
}

#[inline(always)]
fn exchange_bit<V: Vector, const STEP: u32>(registers: &mut [V; 8], mask: u64) {
    let mask = V::splat(mask);
    for low in 0..8 {
        let high = low | STEP as usize;
        if low != high {
            let (a, b) = (registers[low], registers[high]);
            let exchanged = a.shift_right::<STEP>().xor(b).and(mask);
            registers[high] = b.xor(exchanged);
            registers[low] = a.xor(exchanged.shift_left::<STEP>());
        }
    }
}
