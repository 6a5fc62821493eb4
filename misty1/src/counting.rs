//! Makes the counter mode of the `ctr` crate nearly as fast as [`ctr_xor`](crate::ctr_xor).
//!
//! `ctr` passes counter blocks in groups, and one by one where a group is not full. Nobody else's
//! blocks come with its closure, and counters are not secret, so the code may depend on their
//! values: keystream is computed ahead, one pass at a time, and given out. Groups are short and
//! everything on their way is inlined, so that the compiler sees that the counters of a group are
//! consecutive and does not store them.

use core::cell::RefCell;

use cipher::array::Array;
use cipher::consts::U16;
use cipher::inout::{InOut, InOutBuf};
use cipher::typenum::Unsigned;
use cipher::{Block, BlockCipherEncBackend, BlockSizeUser, ParBlocks, ParBlocksSizeUser};

use crate::Misty1;
use crate::backend::Backend;
use crate::ctr::{self, CtrRun, Shared};
use crate::rounds::FirstRound;

/// Returns whether this is a closure of the `ctr` crate. It is recognised by its type name; if a
/// compiler names it differently, it is not recognised, and slow.
pub(crate) fn is_counter_mode<F>() -> bool {
    core::any::type_name::<F>()
        .trim_start_matches('<')
        .starts_with("ctr::")
}

/// A key together with its backend, as a counter mode uses them.
pub(crate) struct Counting<'a, B: Backend> {
    key: &'a Misty1,
    backend: B,
    ahead: RefCell<Ahead<B>>,
}

/// Keystream of consecutive counters, computed ahead.
struct Ahead<B: Backend> {
    first: Counter,
    blocks: [[u8; 8]; MOST],
    /// How many of its blocks are computed.
    made: usize,
    /// How often keystream was computed.
    times: usize,
    shared: Shared<FirstRound<B::Word>>,
}

/// A block as the number that its mode counts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Counter {
    Big(u64),
    Little(u64),
}

/// The most blocks that are computed at once, and the number at first, because nobody says how many
/// are wanted.
const MOST: usize = 512;
const AT_FIRST: usize = 256;
const TIMES_AT_FIRST: usize = 2;

impl Counter {
    /// Returns its distance from an earlier number of the same mode.
    #[inline(always)]
    fn behind(self, first: Self) -> usize {
        let distance = match (self, first) {
            (Self::Big(this), Self::Big(first)) => this.wrapping_sub(first),
            (Self::Little(this), Self::Little(first)) => this.wrapping_sub(first),
            _ => u64::MAX,
        };
        usize::try_from(distance).unwrap_or(usize::MAX)
    }
}

impl<'a, B: Backend> Counting<'a, B> {
    pub(crate) fn new(key: &'a Misty1, backend: B) -> Self {
        let ahead = Ahead {
            first: Counter::Big(0),
            blocks: [[0; 8]; MOST],
            made: 0,
            times: 0,
            shared: Shared::new(),
        };
        Self {
            key,
            backend,
            ahead: RefCell::new(ahead),
        }
    }

    /// Returns the keystream of `N` blocks from `counter` on.
    #[inline(always)]
    fn keystream<const N: usize>(&self, counter: Counter) -> [[u8; 8]; N] {
        let mut ahead = self.ahead.borrow_mut();
        let ahead = &mut *ahead;
        let place = counter.behind(ahead.first);
        if let Some(blocks) = ahead.blocks[..ahead.made].get(place..)
            && let Some(blocks) = blocks.first_chunk()
        {
            return *blocks;
        }
        self.make(ahead, counter);
        *ahead.blocks.first_chunk().unwrap_or(&[[0; 8]; N])
    }

    /// Encrypts a block that follows no other. The block is passed by value, because the compiler
    /// keeps in registers what no other function sees.
    #[cold]
    #[inline(never)]
    fn encrypt_other(&self, block: u64) -> u64 {
        let mut block = block.to_be_bytes().into();
        let buffer = InOutBuf::from_mut(&mut block);
        self.backend.encrypt(&self.key.schedule, buffer);
        u64::from_be_bytes(block.0)
    }

    /// Computes as many blocks as one pass does, from `counter` on.
    #[inline(never)]
    fn make(&self, ahead: &mut Ahead<B>, counter: Counter) {
        let mut made = B::Lanes::USIZE;
        if ahead.times < TIMES_AT_FIRST {
            made = made.min(AT_FIRST);
        }
        match counter {
            Counter::Big(counter) => {
                made -= counter as usize & (B::GRANULE - 1);
                if ahead.times > 0 {
                    ahead.blocks[..made].fill([0; 8]);
                }
                let run = CtrRun {
                    key: self.key,
                    counter,
                    data: ahead.blocks[..made].as_flattened_mut(),
                };
                ahead.shared.goes_on = ahead.times > 0;
                ctr::run(self.backend, &mut [run], &mut ahead.shared);
            }
            Counter::Little(counter) => {
                let blocks = &mut ahead.blocks[..made];
                for (index, block) in (0..).zip(blocks.iter_mut()) {
                    *block = counter.wrapping_add(index).to_le_bytes();
                }
                let blocks = InOutBuf::from(Array::cast_slice_from_core_mut(blocks));
                self.backend.encrypt(&self.key.schedule, blocks);
            }
        }
        ahead.first = counter;
        ahead.made = made;
        ahead.times += 1;
    }
}

impl<B: Backend> BlockSizeUser for Counting<'_, B> {
    type BlockSize = <Misty1 as BlockSizeUser>::BlockSize;
}

impl<B: Backend> ParBlocksSizeUser for Counting<'_, B> {
    /// With 8, release builds write the counters to memory, each waiting for the one before; with
    /// 32, all builds do.
    type ParBlocksSize = U16;
}

impl<B: Backend> BlockCipherEncBackend for Counting<'_, B> {
    #[inline(always)]
    fn encrypt_block(&self, mut block: InOut<'_, '_, Block<Self>>) {
        let bytes = block.get_in().0;
        let little = u64::from_le_bytes(bytes);
        let is_little = match self.ahead.borrow().first {
            Counter::Little(_) => true,
            // As long as there was no group, only the step from one block to the next shows the
            // mode.
            Counter::Big(first) => {
                (1..MOST as u64).contains(&little.wrapping_sub(first.swap_bytes()))
            }
        };
        let counter = if is_little {
            Counter::Little(little)
        } else {
            Counter::Big(u64::from_be_bytes(bytes))
        };
        let [keystream] = self.keystream(counter);
        block.get_out().0 = keystream;
    }

    #[inline(always)]
    fn encrypt_par_blocks(&self, mut blocks: InOut<'_, '_, ParBlocks<Self>>) {
        let counters = blocks.get_in();
        let big = u64::from_be_bytes(counters[0].0);
        let little = u64::from_le_bytes(counters[0].0);
        let (mut is_big, mut is_little) = (true, true);
        for (index, counter) in (0..).zip(counters) {
            is_big &= u64::from_be_bytes(counter.0) == big.wrapping_add(index);
            is_little &= u64::from_le_bytes(counter.0) == little.wrapping_add(index);
        }
        let counter = match (is_big, is_little) {
            (true, _) => Counter::Big(big),
            (_, true) => Counter::Little(little),
            _ => {
                let counters = blocks.clone_in();
                for (block, counter) in blocks.get_out().iter_mut().zip(counters) {
                    let encrypted = self.encrypt_other(u64::from_be_bytes(counter.0));
                    block.0 = encrypted.to_be_bytes();
                }
                return;
            }
        };
        let keystream: [_; 16] = self.keystream(counter);
        for (block, keystream) in blocks.get_out().iter_mut().zip(keystream) {
            block.0 = keystream;
        }
    }
}
