//! What the SIMD backends share: groups of up to 32 blocks, each block multiplied by its power of the key, one reduction
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

/// H^32 to H^1 ("powers" by RFC 8452's `dot`), then zeros: a register of powers may begin with the last.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
#[repr(align(64))]
pub(crate) struct Powers([u8; GROUP + WIDEST - BLOCK_LEN]);

/// Bytes of the widest register.
const WIDEST: usize = 64;
/// Bytes of a group.
const GROUP: usize = 32 * BLOCK_LEN;

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
    let (blocks, _) = powers.0[..GROUP].as_chunks_mut();
    for (n, block) in blocks.iter_mut().rev().enumerate() {
        *block = engine.bytes(next[n % 4]);
        next[n % 4] = dot(next[n % 4], h4);
    }
    powers
}

/// POLYVAL over the parts, each padded to whole blocks.
#[inline(always)]
pub(crate) fn polyval<E: Engine>(engine: E, powers: &Powers, parts: &[&[u8]]) -> [u8; BLOCK_LEN] {
    let mut hash = engine.sum(engine.zero());
    // What is short is gathered, so that a short message is one group.
    let mut gathered = Gathered([0; _]);
    let mut used = 0;
    for part in parts {
        let mut rest = *part;
        if rest.len() >= GROUP {
            hash = absorb_gathered(engine, powers, hash, &mut gathered, &mut used);
            let (groups, tail) = rest.as_chunks::<GROUP>();
            for group in groups {
                hash = absorb(engine, powers, hash, group, GROUP);
            }
            rest = tail;
        }
        while !rest.is_empty() {
            let (now, later) = rest.split_at(rest.len().min(GROUP - used));
            gathered.0[used..][..now.len()].copy_from_slice(now);
            let end = (used + now.len()).next_multiple_of(BLOCK_LEN);
            gathered.0[used + now.len()..end].fill(0);
            used = end;
            if used == GROUP {
                hash = absorb_gathered(engine, powers, hash, &mut gathered, &mut used);
            }
            rest = later;
        }
    }
    hash = absorb_gathered(engine, powers, hash, &mut gathered, &mut used);
    engine.bytes(hash)
}

#[repr(align(64))]
struct Gathered([u8; GROUP]);

#[inline(always)]
fn absorb_gathered<E: Engine>(
    engine: E,
    powers: &Powers,
    hash: E::Block,
    gathered: &mut Gathered,
    used: &mut usize,
) -> E::Block {
    let count = core::mem::take(used);
    if count == 0 {
        return hash;
    }
    let whole = count.next_multiple_of(E::BYTES);
    gathered.0[count..whole].fill(0);
    absorb(engine, powers, hash, &gathered.0[..whole], count)
}

/// Takes in `count` bytes of whole blocks; `group` has zeros behind them, to whole registers.
#[inline(always)]
fn absorb<E: Engine>(
    engine: E,
    powers: &Powers,
    hash: E::Block,
    group: &[u8],
    count: usize,
) -> E::Block {
    let mut carried = engine.with_first(hash);
    let [mut low, mut middle, mut high] = [engine.zero(); 3];
    let powers = powers.0[GROUP - count..].chunks_exact(E::BYTES);
    for (bytes, powers) in group.chunks_exact(E::BYTES).zip(powers) {
        let data = engine.xor(engine.load(bytes), carried);
        carried = engine.zero();
        let powers = engine.load(powers);
        low = engine.xor(low, engine.low(data, powers));
        middle = engine.xor(middle, engine.middle(data, powers));
        high = engine.xor(high, engine.high(data, powers));
    }
    engine.reduce(engine.sum(low), engine.sum(middle), engine.sum(high))
}
