//! What the SIMD backends share: groups of up to 36 blocks, each block multiplied by its power of the key, one reduction
//! for the sum.

use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::BLOCK_LEN;

/// Multiplication in registers of one width. A value of it exists only where the processor has its instructions.
pub(crate) trait Engine: Copy {
    /// A register of whole blocks.
    type Vector: Copy;
    /// A register of one block.
    type Block: Copy;
    /// Bytes of a [`Self::Vector`]; at most [`WIDEST`].
    const BYTES: usize;

    fn zero(self) -> Self::Vector;
    /// `bytes` has [`Self::BYTES`] bytes.
    fn load(self, bytes: &[u8]) -> Self::Vector;
    /// `bytes` has fewer than [`Self::BYTES`] bytes; zeros follow.
    fn load_partial(self, bytes: &[u8]) -> Self::Vector;
    /// `block` first, then zeros.
    fn with_first(self, block: Self::Block) -> Self::Vector;
    fn xor(self, a: Self::Vector, b: Self::Vector) -> Self::Vector;
    /// Product of the lower halves of every two blocks.
    fn low(self, a: Self::Vector, b: Self::Vector) -> Self::Vector;
    /// Product of the upper halves.
    fn high(self, a: Self::Vector, b: Self::Vector) -> Self::Vector;
    /// Sum of the products of a lower and an upper half.
    fn middle(self, a: Self::Vector, b: Self::Vector) -> Self::Vector;
    /// The sum of all blocks.
    fn sum(self, vector: Self::Vector) -> Self::Block;
    /// The 256-bit number low + middle x^64 + high x^128, times x^-128, modulo the field's polynomial.
    fn reduce(self, low: Self::Block, middle: Self::Block, high: Self::Block) -> Self::Block;
    fn block(self, bytes: &[u8; BLOCK_LEN]) -> Self::Block;
    fn bytes(self, block: Self::Block) -> [u8; BLOCK_LEN];
}

/// H^36 to H^1 ("powers" by RFC 8452's `dot`), then zeros: a register of powers may begin with the last.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
#[repr(align(64))]
pub(crate) struct Powers([u8; POWERS + WIDEST - BLOCK_LEN]);

/// Bytes of the widest register.
const WIDEST: usize = 64;
/// Bytes of a group of a long part. The last group takes what is left and the lengths besides.
const GROUP: usize = 32 * BLOCK_LEN;
/// Bytes of the powers.
const POWERS: usize = GROUP + WIDEST;

/// Makes the powers, with an engine whose vectors are blocks.
#[inline(always)]
pub(crate) fn powers<E: Engine<Vector = <E as Engine>::Block>>(
    engine: E,
    key: &[u8; BLOCK_LEN],
) -> Powers {
    let dot = |a, b| engine.reduce(engine.low(a, b), engine.middle(a, b), engine.high(a, b));
    let h1 = engine.block(key);
    let h2 = dot(h1, h1);
    let h4 = dot(h2, h2);
    // Four chains side by side: the products of one do not wait for those of the others.
    let mut next = [h1, h2, dot(h2, h1), h4];
    let mut powers = Powers([0; _]);
    let (blocks, _) = powers.0[..POWERS].as_chunks_mut();
    for (n, block) in blocks.iter_mut().rev().enumerate() {
        *block = engine.bytes(next[n % 4]);
        next[n % 4] = dot(next[n % 4], h4);
    }
    powers
}

/// POLYVAL over `aad`, `text` and `lengths`, each padded to whole blocks.
#[inline(always)]
pub(crate) fn hash<E: Engine>(
    engine: E,
    powers: &Powers,
    aad: &[u8],
    text: &[u8],
    lengths: &[u8; BLOCK_LEN],
) -> [u8; BLOCK_LEN] {
    let mut hash = engine.sum(engine.zero());
    let (groups, aad) = aad.as_chunks::<GROUP>();
    for group in groups {
        hash = Sum::new(engine, powers, hash, &[group]).reduce();
    }
    // The first group takes `aad` and whole registers of `text`.
    let room = (GROUP - padded(aad)) / WIDEST * WIDEST;
    let (mut head, text) = text.split_at(room.min(text.len()));
    let mut aad = aad;
    let (groups, tail) = text.as_chunks::<GROUP>();
    if !text.is_empty() {
        hash = Sum::new(engine, powers, hash, &[aad, head]).reduce();
        for group in groups {
            hash = Sum::new(engine, powers, hash, &[group]).reduce();
        }
        (aad, head) = (&[], tail);
    }
    let last = Sum::new(engine, powers, hash, &[aad, head, lengths]);
    engine.bytes(last.reduce())
}

/// POLYVAL over the parts, each padded to whole blocks.
#[inline(always)]
pub(crate) fn polyval<E: Engine>(engine: E, powers: &Powers, parts: &[&[u8]]) -> [u8; BLOCK_LEN] {
    let mut hash = engine.sum(engine.zero());
    for group in parts.iter().flat_map(|part| part.chunks(GROUP)) {
        hash = Sum::new(engine, powers, hash, &[group]).reduce();
    }
    engine.bytes(hash)
}

/// Products of one group, not reduced yet.
struct Sum<'a, E: Engine> {
    engine: E,
    /// Those of the blocks to come.
    powers: &'a [u8],
    /// Goes into the first block.
    carried: E::Vector,
    low: E::Vector,
    middle: E::Vector,
    high: E::Vector,
}

impl<'a, E: Engine> Sum<'a, E> {
    /// The group of these parts, at most [`POWERS`] bytes with their padding.
    #[inline(always)]
    fn new(engine: E, powers: &'a Powers, hash: E::Block, parts: &[&[u8]]) -> Self {
        let bytes: usize = parts.iter().map(|part| padded(part)).sum();
        let mut sum = Self {
            engine,
            powers: &powers.0[POWERS - bytes..],
            carried: engine.with_first(hash),
            low: engine.zero(),
            middle: engine.zero(),
            high: engine.zero(),
        };
        for part in parts {
            let whole = part.chunks_exact(E::BYTES);
            let rest = whole.remainder();
            for bytes in whole {
                sum.add(engine.load(bytes), E::BYTES);
            }
            if !rest.is_empty() {
                sum.add(engine.load_partial(rest), padded(rest));
            }
        }
        sum
    }

    /// `bytes` of `data` count; zeros follow.
    #[inline(always)]
    fn add(&mut self, data: E::Vector, bytes: usize) {
        let engine = self.engine;
        let data = engine.xor(data, self.carried);
        self.carried = engine.zero();
        let powers = engine.load(self.powers);
        self.powers = &self.powers[bytes..];
        self.low = engine.xor(self.low, engine.low(data, powers));
        self.middle = engine.xor(self.middle, engine.middle(data, powers));
        self.high = engine.xor(self.high, engine.high(data, powers));
    }

    #[inline(always)]
    fn reduce(self) -> E::Block {
        let engine = self.engine;
        engine.reduce(
            engine.sum(self.low),
            engine.sum(self.middle),
            engine.sum(self.high),
        )
    }
}

fn padded(part: &[u8]) -> usize {
    part.len().next_multiple_of(BLOCK_LEN)
}
