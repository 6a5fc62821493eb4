//! HMAC-SHA-256-128 from states that have already taken in the key, for many packets side by side.
//!
//! A compression mostly waits for its own previous steps. So those of several packets are
//! interleaved: while one waits, the processor works on the others.

use sha2::block_api::compress256;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::wire::esp::ICV_LEN;

/// A key, as the states of the inner and the outer hash after their first block.
#[derive(Zeroize, ZeroizeOnDrop)]
pub(super) struct HmacKey {
    inner: State,
    outer: State,
}

/// The state of SHA-256 between two blocks.
pub(super) type State = [u32; 8];
pub(super) type Block = [u8; 64];

impl HmacKey {
    pub(super) fn new(key: &[u8; 32]) -> Self {
        let keyed = |pad: u8| {
            let mut block = Zeroizing::new([pad; 64]);
            block
                .iter_mut()
                .zip(key)
                .for_each(|(byte, key)| *byte ^= key);
            after_first_block(&block)
        };
        Self {
            inner: keyed(0x36),
            outer: keyed(0x5c),
        }
    }
}

/// Returns the state of SHA-256 after this block.
pub(super) fn after_first_block(block: &Block) -> State {
    let mut state = START;
    compress256(&mut state, std::slice::from_ref(block));
    state
}

/// Returns the first 16 bytes of the hash that ends with this state.
pub(super) fn truncated(state: &State) -> [u8; ICV_LEN] {
    let mut icv = [0; ICV_LEN];
    for (bytes, word) in icv.chunks_exact_mut(4).zip(state) {
        bytes.copy_from_slice(&word.to_be_bytes());
    }
    icv
}

/// A message that is authenticated under a key, in two parts, of which the first has at most 64
/// bytes.
#[derive(Clone, Copy)]
pub(super) struct Message<'a> {
    pub(super) key: &'a HmacKey,
    pub(super) first: &'a [u8],
    pub(super) second: &'a [u8],
}

/// Computes the first 16 bytes of HMAC-SHA-256 of each of at most `N` messages.
pub(super) fn icvs<'a, const N: usize>(
    messages: impl Iterator<Item = Message<'a>> + Clone,
    icvs: &mut [[u8; ICV_LEN]; N],
) {
    let mut states = [[0; 8]; N];
    let mut blocks = [const { Blocks::EMPTY }; N];
    for ((state, blocks), message) in states.iter_mut().zip(&mut blocks).zip(messages.clone()) {
        *state = message.key.inner;
        *blocks = Blocks::new(message.first, message.second);
    }
    let mut at = 0;
    loop {
        let mut done = true;
        for (state, blocks) in states.iter_mut().zip(&blocks) {
            if let Some(block) = blocks.get(at) {
                compress256(state, std::slice::from_ref(block));
                done = false;
            }
        }
        if done {
            break;
        }
        at += 1;
    }
    // All blocks of the outer hashes are built before the first is used, because the processor
    // stalls when it reads in one piece what it has just written in several.
    let outer = states.map(|inner| outer_block(&inner));
    for ((icv, block), message) in icvs.iter_mut().zip(&outer).zip(messages) {
        let mut state = message.key.outer;
        compress256(&mut state, std::slice::from_ref(block));
        *icv = truncated(&state);
    }
}

/// Returns the block of the outer hash that follows the key's: the inner hash, which ends with this
/// state.
fn outer_block(inner: &State) -> Block {
    let mut hash = [0; 32];
    for (bytes, word) in hash.chunks_exact_mut(4).zip(inner) {
        bytes.copy_from_slice(&word.to_be_bytes());
    }
    ends(&hash, 64 + hash.len()).0[0]
}

/// The blocks of a message and its padding: `head` if the two parts fill one, `body`, then one or
/// two `ends`.
struct Blocks<'a> {
    head: Block,
    heads: usize,
    body: &'a [Block],
    ends: [Block; 2],
    all: usize,
}

impl<'a> Blocks<'a> {
    const EMPTY: Self = Self {
        head: [0; 64],
        heads: 0,
        body: &[],
        ends: [[0; 64]; 2],
        all: 0,
    };

    fn new(first: &[u8], second: &'a [u8]) -> Self {
        let (begin, rest) = second.split_at(second.len().min(64 - first.len()));
        let filled = first.len() + begin.len();
        let mut head = [0; 64];
        head[..first.len()].copy_from_slice(first);
        head[first.len()..filled].copy_from_slice(begin);
        let (body, tail) = rest.as_chunks();
        let heads = usize::from(filled == 64);
        let tail = if heads == 1 { tail } else { &head[..filled] };
        // The key was a block of its own.
        let (ends, count) = ends(tail, 64 + first.len() + second.len());
        Self {
            head,
            heads,
            body,
            ends,
            all: heads + body.len() + count,
        }
    }

    fn get(&self, at: usize) -> Option<&Block> {
        if at >= self.all {
            return None;
        }
        let Some(at) = at.checked_sub(self.heads) else {
            return Some(&self.head);
        };
        let ends = at.wrapping_sub(self.body.len());
        self.body.get(at).or_else(|| self.ends.get(ends))
    }
}

/// Returns the last blocks of a message of `len` bytes, of which `tail` (fewer than 64) are left,
/// and their number.
fn ends(tail: &[u8], len: usize) -> ([Block; 2], usize) {
    let mut ends = [[0; 64]; 2];
    ends[0][..tail.len()].copy_from_slice(tail);
    ends[0][tail.len()] = 0x80;
    let count = if tail.len() < 56 { 1 } else { 2 };
    ends[count - 1][56..].copy_from_slice(&(8 * len as u64).to_be_bytes());
    (ends, count)
}

/// The initial state of SHA-256 (FIPS 180-4 section 5.3.3).
const START: State = [
    0x6a09_e667,
    0xbb67_ae85,
    0x3c6e_f372,
    0xa54f_f53a,
    0x510e_527f,
    0x9b05_688c,
    0x1f83_d9ab,
    0x5be0_cd19,
];

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::crypto::kdf::hmac_sha256;

    proptest! {
        #[test]
        fn every_message_of_a_group_has_its_hmac_sha_256(
            messages in proptest::collection::vec(
                (any::<[u8; 32]>(), 0usize..=64, 0usize..300, any::<u8>()),
                1..=9,
            )
        ) {
            let keys: Vec<_> = messages.iter().map(|it| HmacKey::new(&it.0)).collect();
            let parts = messages.iter().map(|it| (vec![it.3; it.1], vec![!it.3; it.2]));
            let parts: Vec<_> = parts.collect();
            let all = keys.iter().zip(&parts);
            let all = all.map(|(key, (first, second))| Message { key, first, second });
            let mut made = [[0; ICV_LEN]; 9];
            icvs(all, &mut made);
            for ((message, (first, second)), icv) in messages.iter().zip(&parts).zip(made) {
                let expected = hmac_sha256(&message.0, &[first, second]);
                prop_assert_eq!(&icv[..], &expected[..ICV_LEN]);
            }
        }
    }
}
