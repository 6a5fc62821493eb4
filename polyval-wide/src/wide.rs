//! The common part of the SIMD backends: groups of up to 104 blocks, each block multiplied by its
//! power of the key, and one reduction for the sum.
//!
//! A product of two blocks of 128 bits takes three of 64 (Karatsuba): of the lower halves, of the
//! upper halves, and of the halves' sums, from which the middle follows once for a whole group. The
//! sums of the powers' halves are stored beside the powers.

use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::BLOCK_LEN;

/// Multiplication in registers of one width. A value exists only if the processor has its
/// instructions.
pub(crate) trait Engine: Copy {
    /// A register of whole blocks.
    type Vector: Copy;
    /// A register of one block.
    type Block: Copy;
    /// The engine whose vectors are single blocks.
    type Narrow: Engine<Vector = Self::Block, Block = Self::Block>;
    /// Bytes of a [`Self::Vector`]; at most [`WIDEST`].
    const BYTES: usize;

    fn narrow(self) -> Self::Narrow;
    fn zero(self) -> Self::Vector;
    /// Loads the first [`Self::BYTES`] of `bytes`.
    fn load(self, bytes: &[u8]) -> Self::Vector;
    /// Loads `bytes`, which has fewer than [`Self::BYTES`] bytes, followed by zeros.
    fn load_partial(self, bytes: &[u8]) -> Self::Vector;
    /// Stores into the first [`Self::BYTES`] of `bytes`.
    fn store(self, vector: Self::Vector, bytes: &mut [u8]);
    /// Returns `block` in all places.
    fn splat(self, block: Self::Block) -> Self::Vector;
    /// Returns the sum of all blocks.
    fn sum(self, vector: Self::Vector) -> Self::Block;
    fn xor(self, a: Self::Vector, b: Self::Vector) -> Self::Vector;
    /// Exchanges the halves of every block.
    fn swap(self, vector: Self::Vector) -> Self::Vector;
    /// Multiplies the lower halves of every two blocks.
    fn low(self, a: Self::Vector, b: Self::Vector) -> Self::Vector;
    /// Multiplies the upper halves.
    fn high(self, a: Self::Vector, b: Self::Vector) -> Self::Vector;
    /// Reduces the 256-bit numbers low + middle x^64 + high x^128, times x^-128, modulo the field's
    /// polynomial.
    fn reduce(self, low: Self::Vector, middle: Self::Vector, high: Self::Vector) -> Self::Vector;
}

/// H^104 to H^1 ("powers" by RFC 8452's `dot`) and the sums of their halves, each followed by
/// zeros, because a register of powers may begin with the last one.
#[derive(Clone)]
#[repr(align(64))]
pub(crate) struct Powers {
    powers: Table,
    folded: Table,
}

type Table = [u8; POWERS + WIDEST - BLOCK_LEN];

impl Drop for Powers {
    fn drop(&mut self) {
        // As slices, because arrays would be erased byte by byte.
        self.powers.as_mut_slice().zeroize();
        self.folded.as_mut_slice().zeroize();
    }
}

impl ZeroizeOnDrop for Powers {}

impl Powers {
    /// A table that is still to be computed.
    pub(crate) const NONE: Self = Self {
        powers: [0; _],
        folded: [0; _],
    };
}

/// Computes the powers in place, so that no copies of them are left: the n existing ones, times the
/// highest of them, are the next n.
#[inline(always)]
pub(crate) fn make<E: Engine>(engine: E, all: &mut Powers, key: &[u8; BLOCK_LEN]) {
    let table = &mut all.powers;
    table[POWERS - BLOCK_LEN..POWERS].copy_from_slice(key);
    // First block by block, then by registers.
    let made = double(engine.narrow(), table, BLOCK_LEN, E::BYTES);
    double(engine, table, made, POWERS);
    for at in (0..POWERS).step_by(E::BYTES) {
        let powers = engine.load(&all.powers[at..]);
        engine.store(folded(engine, powers), &mut all.folded[at..]);
    }
}

/// Extends a table of `made` bytes of powers to at least `wanted`, if it has room for as many.
/// Returns how many there are.
#[inline(always)]
fn double<E: Engine>(engine: E, table: &mut Table, mut made: usize, wanted: usize) -> usize {
    while made < wanted {
        let highest = engine.narrow().load(&table[POWERS - made..]);
        let highest = engine.splat(highest);
        let new = made.min(POWERS - made);
        for at in (0..new).step_by(E::BYTES) {
            let powers = engine.load(&table[POWERS - at - E::BYTES..]);
            let next = dot(engine, powers, highest);
            engine.store(next, &mut table[POWERS - made - at - E::BYTES..]);
        }
        made += new;
    }
    made
}

/// Returns RFC 8452's product of every two blocks.
#[inline(always)]
fn dot<E: Engine>(engine: E, a: E::Vector, b: E::Vector) -> E::Vector {
    Products::of(engine, a, b, folded(engine, b)).reduce()
}

/// Returns the sum of the halves of every block, in both of its halves.
#[inline(always)]
fn folded<E: Engine>(engine: E, vector: E::Vector) -> E::Vector {
    engine.xor(vector, engine.swap(vector))
}

/// Computes POLYVAL over `aad`, `text` and `lengths`, each padded to whole blocks.
#[inline(always)]
pub(crate) fn hash<E: Engine>(
    engine: E,
    powers: &Powers,
    aad: &[u8],
    text: &[u8],
    lengths: &[u8; BLOCK_LEN],
) -> [u8; BLOCK_LEN] {
    let mut hash = None;
    let (groups, aad) = aad.as_chunks::<GROUP>();
    for group in groups {
        hash = Some(add(engine, powers, hash, &[group], None));
    }
    // The first group takes `aad` and whole registers of `text`.
    let room = (GROUP - padded(aad)) / WIDEST * WIDEST;
    let (mut head, text) = text.split_at(room.min(text.len()));
    let mut aad = aad;
    let (groups, tail) = text.as_chunks::<GROUP>();
    if !text.is_empty() {
        hash = Some(add(engine, powers, hash, &[aad, head], None));
        for group in groups {
            hash = Some(add(engine, powers, hash, &[group], None));
        }
        (aad, head) = (&[], tail);
    }
    bytes(
        engine,
        add(engine, powers, hash, &[aad, head], Some(lengths)),
    )
}

/// Computes POLYVAL over the parts, each padded to whole blocks.
#[inline(always)]
pub(crate) fn polyval<E: Engine>(engine: E, powers: &Powers, parts: &[&[u8]]) -> [u8; BLOCK_LEN] {
    let mut hash = None;
    for group in parts.iter().flat_map(|part| part.chunks(GROUP)) {
        hash = Some(add(engine, powers, hash, &[group], None));
    }
    hash.map_or([0; BLOCK_LEN], |hash| bytes(engine, hash))
}

/// Returns the hash after the group of these parts and this block, at most [`POWERS`] bytes with
/// their padding.
#[inline(always)]
fn add<E: Engine>(
    engine: E,
    powers: &Powers,
    hash: Option<E::Block>,
    parts: &[&[u8]],
    last: Option<&[u8; BLOCK_LEN]>,
) -> E::Block {
    let bytes: usize = parts.iter().map(|part| padded(part)).sum();
    let start = POWERS - bytes - last.map_or(0, |last| last.len());
    let mut at = start;
    let mut products = Products::none(engine);
    for part in parts {
        // In pairs, because their products can be added by instructions with three operands.
        let pairs = part.chunks_exact(2 * E::BYTES);
        let whole = pairs.remainder().chunks_exact(E::BYTES);
        let rest = whole.remainder();
        for bytes in pairs {
            let (first, second) = bytes.split_at(E::BYTES);
            let first = times(engine, engine.load(first), powers, at);
            let second = times(engine, engine.load(second), powers, at + E::BYTES);
            products = products.plus(first.plus(second));
            at += 2 * E::BYTES;
        }
        for bytes in whole {
            products = products.plus(times(engine, engine.load(bytes), powers, at));
            at += E::BYTES;
        }
        if !rest.is_empty() {
            products = products.plus(times(engine, engine.load_partial(rest), powers, at));
            at += padded(rest);
        }
    }
    // Single blocks use narrow products.
    let mut products = products.sum();
    let engine = engine.narrow();
    if let Some(hash) = hash {
        products = products.plus(times(engine, hash, powers, start));
    }
    if let Some(last) = last {
        let last = times(engine, engine.load(last), powers, POWERS - BLOCK_LEN);
        products = products.plus(last);
    }
    products.reduce()
}

/// Multiplies `data` by the powers from byte `at` of the tables on.
#[inline(always)]
fn times<E: Engine>(engine: E, data: E::Vector, powers: &Powers, at: usize) -> Products<E> {
    let folded = engine.load(&powers.folded[at..]);
    Products::of(engine, data, engine.load(&powers.powers[at..]), folded)
}

/// Sums of products, not reduced yet.
struct Products<E: Engine> {
    engine: E,
    low: E::Vector,
    /// Sum of the products of the halves' sums.
    folded: E::Vector,
    high: E::Vector,
}

impl<E: Engine> Products<E> {
    #[inline(always)]
    fn none(engine: E) -> Self {
        let zero = engine.zero();
        Self {
            engine,
            low: zero,
            folded: zero,
            high: zero,
        }
    }

    /// Adds products. `b_folded` are the sums of `b`'s halves.
    #[inline(always)]
    fn of(engine: E, a: E::Vector, b: E::Vector, b_folded: E::Vector) -> Self {
        Self {
            engine,
            low: engine.low(a, b),
            folded: engine.low(folded(engine, a), b_folded),
            high: engine.high(a, b),
        }
    }

    #[inline(always)]
    fn plus(self, other: Self) -> Self {
        let engine = self.engine;
        Self {
            engine,
            low: engine.xor(self.low, other.low),
            folded: engine.xor(self.folded, other.folded),
            high: engine.xor(self.high, other.high),
        }
    }

    #[inline(always)]
    fn sum(self) -> Products<E::Narrow> {
        Products {
            engine: self.engine.narrow(),
            low: self.engine.sum(self.low),
            folded: self.engine.sum(self.folded),
            high: self.engine.sum(self.high),
        }
    }

    #[inline(always)]
    fn reduce(self) -> E::Vector {
        let engine = self.engine;
        let outer = engine.xor(self.low, self.high);
        engine.reduce(self.low, engine.xor(self.folded, outer), self.high)
    }
}

#[inline(always)]
fn bytes<E: Engine>(engine: E, block: E::Block) -> [u8; BLOCK_LEN] {
    let mut bytes = [0; BLOCK_LEN];
    engine.narrow().store(block, &mut bytes);
    bytes
}

fn padded(part: &[u8]) -> usize {
    part.len().next_multiple_of(BLOCK_LEN)
}

/// Bytes of the widest register.
const WIDEST: usize = 64;
/// Bytes of a group within a long part; a packet of 1500 B is one group. The last group also takes
/// what is left, and the lengths.
const GROUP: usize = 100 * BLOCK_LEN;
/// Bytes of the powers.
const POWERS: usize = GROUP + WIDEST;
