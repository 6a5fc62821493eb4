//! What the SIMD backends share: the way from bytes to planes and back, and the passes.
//!
//! A vector has groups of 16 bytes. The lane of a block is (q, y, b): bit b of byte y of group q.
//! [`Vector::unpack`] of two registers interleaves their bytes group by group: what told the two
//! registers apart becomes the lowest bit of the byte number, and the highest bit of the byte number
//! tells the results apart. Rounds of that carry all bits to their places, and leave block (q, y, b)
//! in half `b & 1` of group q of register `4 y + (b >> 1)`. So the four registers of one y are
//! consecutive memory: one CTR window.

use cipher::Block;
use cipher::inout::InOutBuf;

use super::xmm::Xmm;
use crate::Misty1;
use crate::ctr::{CtrRun, Shared, Window, one_key};
use crate::rounds::{self, FirstRound, Half, KeyPlanes, LAST_FL, Rounds, State, Word};
use crate::schedule::{Masks, Schedule};

/// Windows in a pass: one for each y.
pub(super) const WINDOWS: usize = 16;

/// A vector register. Its methods are sound only where the processor has its instructions; the
/// backends see to that before they enter a pass.
pub(super) trait Vector: Word {
    /// Groups of 16 bytes: 2 or 4.
    const GROUPS: usize;
    /// Bytes of a register.
    const BYTES: usize = 16 * Self::GROUPS;
    /// Whether [`Self::transpose_bits`] is one instruction.
    const GFNI: bool;

    /// `value` in every 64 bits.
    fn splat(value: u64) -> Self;
    /// `value` in every 32 bits.
    fn mask(value: u32) -> Self;
    /// `group` in every group of 16 bytes.
    fn groups(group: Xmm) -> Self;
    /// All ones in the groups whose number has bit `bit`.
    fn group_number(bit: usize) -> Self;
    /// The bytes of the lower and those of the upper halves of the groups of both, interleaved.
    fn unpack(self, other: Self) -> (Self, Self);
    /// The lower and the upper halves of the groups of both.
    fn unpack_halves(self, other: Self) -> (Self, Self);
    /// In every 64 bits: bit i of byte j becomes bit 7 - j of byte i. Only with [`Self::GFNI`].
    fn transpose_bits(self) -> Self;
    /// Bits move up (down) by `COUNT` in every 64 bits.
    fn shift_left<const COUNT: u32>(self) -> Self;
    fn shift_right<const COUNT: u32>(self) -> Self;
    /// `bytes` has [`Self::BYTES`] bytes.
    fn load(bytes: &[u8]) -> Self;
    fn store(self, bytes: &mut [u8]);
    /// `bytes ^= self ^ other`.
    fn xor_onto(self, other: Self, bytes: &mut [u8]);
}

/// The instruction set of a backend: FO and FL for one key in all lanes and for a key in each window.
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
    let mut state = State { d0, d1 };
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
    let mut state = State { d0, d1 };
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

/// XORs the keystream of at most [`WINDOWS`] windows into their data.
#[inline(always)]
pub(super) fn ctr<E: Engine>(
    runs: &mut [CtrRun<'_>],
    windows: &[Window],
    shared: &mut Shared<FirstRound<E::Vector>>,
) {
    let rows = counter_bytes(runs, windows);
    let d1 = low_counters(&rows);
    let mut own;
    let state;
    if let Some(key) = one_key(runs, windows) {
        let keys = &key.schedule.masks;
        if let Some(first) = shared.among(runs, windows) {
            if first.is_none() {
                *first = Some(FirstRound::new::<E::OneKey>(high_counters(&rows), keys));
            }
            let Some(first) = first else { return };
            state = first.encrypt::<E::OneKey>(&d1, keys);
        } else {
            own = State {
                d0: high_counters(&rows),
                d1,
            };
            state = &mut own;
            rounds::encrypt::<E::OneKey>(state, keys);
        }
        last_fl_to_bytes(state, keys);
    } else {
        own = State {
            d0: high_counters(&rows),
            d1,
        };
        state = &mut own;
        let mut keys = WindowKeys([[Xmm::new(0, 0); 16]; 64]);
        keys.fill(runs, windows);
        rounds::encrypt::<E::ManyKeys>(state, &keys);
        last_fl_to_bytes(state, &keys);
    }

    each_window(
        &mut state.d1,
        &mut state.d0,
        windows.len(),
        &mut Keystream { runs, windows },
    );
}

/// Takes the registers of each window in memory order. A trait, not a closure: what is inlined into a pass
/// has its instructions, and a closure has none of its own.
trait Take<V> {
    fn take(&mut self, y: usize, registers: [V; 4]);
}

/// XORs them into the data.
struct Keystream<'a, 'b, 'c> {
    runs: &'a mut [CtrRun<'b>],
    windows: &'c [Window],
}

impl<V: Vector> Take<V> for Keystream<'_, '_, '_> {
    #[inline(always)]
    fn take(&mut self, y: usize, registers: [V; 4]) {
        let window = &self.windows[y];
        let add = V::splat(self.runs[window.run].key.schedule.output.swap_bytes());
        let (data, skip) = window.data(self.runs);
        if data.len() == 4 * V::BYTES {
            let (low, high) = data.split_at_mut(2 * V::BYTES);
            let (first, second) = low.split_at_mut(V::BYTES);
            let (third, fourth) = high.split_at_mut(V::BYTES);
            registers[0].xor_onto(add, first);
            registers[1].xor_onto(add, second);
            registers[2].xor_onto(add, third);
            registers[3].xor_onto(add, fourth);
        } else {
            let keystream = stored(registers, add);
            for (byte, key) in data.iter_mut().zip(&keystream[skip..]) {
                *byte ^= key;
            }
        }
    }
}

/// Stores them, XORed to `add`, as blocks.
struct Blocks<'a, V> {
    add: V,
    blocks: &'a mut [Block<Misty1>],
}

impl<V: Vector> Take<V> for Blocks<'_, V> {
    #[inline(always)]
    fn take(&mut self, y: usize, registers: [V; 4]) {
        let start = y * 4 * V::BYTES / 8;
        let end = self.blocks.len().min(start + 4 * V::BYTES / 8);
        let bytes = stored(registers, self.add);
        for (block, bytes) in self.blocks[start..end].iter_mut().zip(bytes.as_chunks().0) {
            block.0 = *bytes;
        }
    }
}

/// The bytes of `registers`, XORed to `add`. Without an index that changes, so that the registers need not go
/// through memory elsewhere.
#[inline(always)]
fn stored<V: Vector>(registers: [V; 4], add: V) -> [u8; 4 * 64] {
    let mut bytes = [0; 4 * 64];
    let (low, high) = bytes[..4 * V::BYTES].split_at_mut(2 * V::BYTES);
    let (first, second) = low.split_at_mut(V::BYTES);
    let (third, fourth) = high.split_at_mut(V::BYTES);
    registers[0].xor(add).store(first);
    registers[1].xor(add).store(second);
    registers[2].xor(add).store(third);
    registers[3].xor(add).store(fourth);
    bytes
}

/// The bytes of the counters of the windows, with what the schedule adds before encryption: byte y of row r
/// is that of window y. Number b of a byte is at the place of bits 1, 2, 0 of b.
#[inline(always)]
fn counter_bytes(runs: &[CtrRun<'_>], windows: &[Window]) -> [Xmm; 8] {
    let mut bases = [0; WINDOWS];
    for (base, window) in bases.iter_mut().zip(windows) {
        *base = window.base ^ runs[window.run].key.schedule.input;
    }
    // From registers (y3 y2 y1) with bytes (y0, byte) to registers by byte with bytes y.
    let mut rows = [Xmm::new(0, 0); 8];
    for (row, pair) in rows.iter_mut().zip(bases.as_chunks::<2>().0) {
        *row = Xmm::new(pair[0], pair[1]);
    }
    Xmm::rounds(&mut rows, [2, 1, 0, 2]);
    rows
}

/// The planes of the upper half of the counters.
#[inline(always)]
fn high_counters<V: Vector>(rows: &[Xmm; 8]) -> Half<V> {
    let mut half = [V::splat(0); 32];
    for byte in 0..4 {
        let place = (byte & 1) << 2 | byte >> 1;
        for bit in 0..8 {
            half[8 * byte + bit] = V::groups(rows[place | 2].mask_of_bit(bit));
        }
    }
    half
}

/// The planes of the lower half. A window starts at a multiple of its size, so the low bits are the
/// same in each and the others constant in a window.
#[inline(always)]
fn low_counters<V: Vector>(rows: &[Xmm; 8]) -> Half<V> {
    let mut half = [V::splat(0); 32];
    for byte in 0..4 {
        let place = (byte & 1) << 2 | byte >> 1;
        for bit in 0..8 {
            half[8 * byte + bit] = V::groups(rows[place].mask_of_bit(bit));
        }
    }
    half[0] = V::splat(0xaaaa_aaaa_aaaa_aaaa);
    half[1] = V::group_number(0);
    if V::GROUPS == 4 {
        half[2] = V::group_number(1);
    }
    let next = 1 + V::GROUPS.trailing_zeros() as usize;
    half[next] = V::splat(0xcccc_cccc_cccc_cccc);
    half[next + 1] = V::splat(0xf0f0_f0f0_f0f0_f0f0);
    half
}

/// The words of sixteen keys: byte y of plane b of word w is all ones if the key of window y has that
/// bit.
#[repr(align(64))]
pub(super) struct WindowKeys([[Xmm; 16]; 64]);

impl WindowKeys {
    /// The planes of the words from `word` on.
    #[inline(always)]
    pub(super) fn planes(&self, word: usize) -> &[[Xmm; 16]] {
        &self.0[word..]
    }

    #[inline(always)]
    fn fill(&mut self, runs: &[CtrRun<'_>], windows: &[Window]) {
        for (chunk, planes) in self.0.chunks_exact_mut(8).enumerate() {
            // Eight words of each key, transposed to rows of bytes.
            let mut rows = [Xmm::new(0, 0); WINDOWS];
            for (row, window) in rows.iter_mut().zip(windows) {
                let words = &runs[window.run].key.schedule.words[8 * chunk..8 * chunk + 8];
                let mut parts = [0u64; 2];
                for (part, words) in parts.iter_mut().zip(words.as_chunks::<4>().0) {
                    for (index, &word) in words.iter().enumerate() {
                        *part |= u64::from(word) << (16 * index);
                    }
                }
                *row = Xmm::new(parts[0], parts[1]);
            }
            Xmm::rounds(&mut rows, [3, 2, 1, 0]);
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
    let windows = blocks.len().div_ceil(4 * V::BYTES / 8);
    each_window(high, low, windows, &mut Blocks { add, blocks });
}

/// The last FL of both halves and [`to_bytes`].
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

/// The first half of the way from planes to memory order: the planes of one byte become registers with
/// whole bytes, in their place. The first byte in memory is the highest of the number, so it is the
/// last of the upper half.
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

/// The second half of the way: gives `taker` each y below `windows` and its four registers in memory
/// order.
#[inline(always)]
fn each_window<V: Vector>(
    high: &mut Half<V>,
    low: &mut Half<V>,
    windows: usize,
    taker: &mut impl Take<V>,
) {
    if V::GFNI {
        // To registers (y0 b2 b1) with bytes (b0, byte): those of two y.
        for index in 0..windows.div_ceil(2) {
            let registers = gather(high, low, index);
            let [r0, r1, r2, r3, r4, r5, r6, r7] = registers;
            taker.take(2 * index, [r0, r1, r2, r3]);
            if 2 * index + 1 < windows {
                taker.take(2 * index + 1, [r4, r5, r6, r7]);
            }
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
    for y in 0..windows {
        let mut registers = [high[0]; 4];
        for (index, register) in registers.iter_mut().enumerate() {
            let byte = y >> 1;
            let half = if byte < 4 { &*high } else { &*low };
            *register = half[8 * (3 - byte % 4) + 2 * index + (y & 1)];
        }
        taker.take(y, registers);
    }
}

/// Register `index` of each byte, and three rounds that bring the number of the byte into the bytes.
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
