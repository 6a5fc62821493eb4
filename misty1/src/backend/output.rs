//! Where the registers of a pass are written.

use core::mem::take;

use cipher::Block;

use super::vector::{Vector, WINDOWS};
use crate::key::Misty1;
use crate::pass::{CtrRun, Piece};

/// Takes the registers of a pass in memory order, eight at a time. This is a trait and not a
/// closure, because code that is inlined into a pass is compiled with the pass's instruction set,
/// and a closure has its own.
pub(super) trait Take<V> {
    fn take(&mut self, eight: usize, registers: [V; 8]);
}

/// XORs the registers into the data.
pub(super) struct Keystream<'a, 'b, 'c> {
    /// The runs that have not begun, and how many have.
    runs: &'a mut [CtrRun<'b>],
    begun: usize,
    pieces: &'c [Piece],
    /// What is left of the present data, and how many bytes of keystream come before those for it.
    data: &'a mut [u8],
    unused: usize,
    /// What is added to the blocks of each window, as in memory.
    outputs: [u64; WINDOWS],
    /// Buffer for registers that belong to several pieces.
    bytes: Bytes,
}

impl<'a, 'b, 'c> Keystream<'a, 'b, 'c> {
    #[inline(always)]
    pub(super) fn new(
        runs: &'a mut [CtrRun<'b>],
        pieces: &'c [Piece],
        outputs: [u64; WINDOWS],
    ) -> Self {
        let mut this = Self {
            runs,
            begun: 0,
            pieces,
            data: &mut [],
            unused: 0,
            outputs,
            bytes: Bytes([0; 8 * 64]),
        };
        this.begin(0);
        this
    }

    /// Begins the next piece after `done` bytes of keystream.
    #[inline(always)]
    fn begin(&mut self, done: usize) {
        self.unused = usize::MAX;
        let [piece, pieces @ ..] = self.pieces else {
            return;
        };
        let (begun, runs) = take(&mut self.runs).split_at_mut(piece.run + 1 - self.begun);
        (self.runs, self.pieces) = (runs, pieces);
        self.begun = piece.run + 1;
        if let [.., run] = begun {
            self.data = piece.data(run);
            self.unused = piece.from - done;
        }
    }

    /// Takes the next `length` bytes of the present data.
    #[inline(always)]
    fn next(&mut self, length: usize) -> &'a mut [u8] {
        let (next, data) = take(&mut self.data).split_at_mut(length);
        self.data = data;
        next
    }
}

impl<V: Vector> Take<V> for Keystream<'_, '_, '_> {
    #[inline(always)]
    fn take(&mut self, eight: usize, registers: [V; 8]) {
        let length = 8 * V::BYTES;
        let [low, high] = [self.outputs[2 * eight], self.outputs[2 * eight + 1]].map(V::splat);
        let add = [low, low, low, low, high, high, high, high];
        if self.unused == 0 && self.data.len() >= length {
            let data = self.next(length);
            for ((data, register), add) in data.chunks_exact_mut(V::BYTES).zip(registers).zip(add) {
                register.xor_onto(add, data);
            }
            if self.data.is_empty() {
                self.begin((eight + 1) * length);
            }
            return;
        }
        store(registers, add, &mut self.bytes);
        let mut at = 0;
        while self.unused < length - at {
            at += take(&mut self.unused);
            let now = self.data.len().min(length - at);
            xor::<V>(self.next(now), &self.bytes.0[at..at + now]);
            at += now;
            if self.data.is_empty() {
                self.begin(eight * length + at);
            } else {
                return;
            }
        }
        self.unused -= length - at;
    }
}

/// `data ^= keystream`, of the same length.
#[inline(always)]
fn xor<V: Vector>(data: &mut [u8], keystream: &[u8]) {
    let keystream = &keystream[..data.len()];
    let mut at = 0;
    while data.len() - at >= V::BYTES {
        let next = at + V::BYTES;
        let sum = V::load(&keystream[at..next]).xor(V::load(&data[at..next]));
        sum.store(&mut data[at..next]);
        at = next;
    }
    if at < data.len() {
        V::xor_short(&mut data[at..], &keystream[at..]);
    }
}

/// Stores the registers, XORed with `add`, as blocks.
pub(super) struct Blocks<'a, V> {
    pub(super) add: V,
    pub(super) blocks: &'a mut [Block<Misty1>],
}

impl<V: Vector> Take<V> for Blocks<'_, V> {
    #[inline(always)]
    fn take(&mut self, eight: usize, registers: [V; 8]) {
        let start = 8 * V::BLOCKS * eight;
        let end = self.blocks.len().min(start + 8 * V::BLOCKS);
        let mut bytes = Bytes([0; 8 * 64]);
        store(registers, [self.add; 8], &mut bytes);
        for (block, bytes) in self.blocks[start..end]
            .iter_mut()
            .zip(bytes.0.as_chunks().0)
        {
            block.0 = *bytes;
        }
    }
}

/// The bytes of eight registers.
#[repr(align(64))]
struct Bytes([u8; 8 * 64]);

/// Stores `registers`, XORed to `add`.
#[inline(always)]
fn store<V: Vector>(registers: [V; 8], add: [V; 8], to: &mut Bytes) {
    for ((to, register), add) in to.0.chunks_exact_mut(V::BYTES).zip(registers).zip(add) {
        register.xor(add).store(to);
    }
}
