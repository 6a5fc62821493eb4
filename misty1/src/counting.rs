//! The counter mode of the `ctr` crate at about the speed of [`ctr_xor`](crate::ctr_xor).
//!
//! `ctr` hands over counter blocks, in groups and, where a group is not full, one by one; nobody else's blocks come with
//! its closure, and counters are no secret. So what is encrypted may depend on them: groups of consecutive ones go the
//! way of a run, and single ones take keystream that was made ahead.

use core::cell::RefCell;

use cipher::array::Array;
use cipher::consts::U480;
use cipher::inout::InOut;
use cipher::typenum::Unsigned;
use cipher::{Block, BlockCipherEncBackend, BlockSizeUser, ParBlocks, ParBlocksSizeUser};

use crate::Misty1;
use crate::backend::Backend;
use crate::ctr::{self, CtrRun};

/// Whether this is a closure of the `ctr` crate. If a compiler's names change, it is not recognised, and slow.
pub(crate) fn is_counter_mode<F>() -> bool {
    core::any::type_name::<F>()
        .trim_start_matches('<')
        .starts_with("ctr::")
}

/// A key seen through one backend by a counter mode.
pub(crate) struct Counting<'a, B> {
    key: &'a Misty1,
    backend: B,
    ahead: RefCell<Ahead>,
}

/// Keystream of consecutive counters.
struct Ahead {
    first: u64,
    blocks: [[u8; 8]; GROUP],
    /// How many of them are there.
    made: usize,
}

/// Blocks of a group: a pass of 512 blocks takes one that begins anywhere.
const GROUP: usize = 480;

impl<'a, B: Backend> Counting<'a, B> {
    pub(crate) fn new(key: &'a Misty1, backend: B) -> Self {
        let ahead = Ahead {
            first: 0,
            blocks: [[0; 8]; GROUP],
            made: 0,
        };
        Self {
            key,
            backend,
            ahead: RefCell::new(ahead),
        }
    }

    /// The keystream from `counter` on.
    fn keystream(&self, counter: u64, to: &mut [[u8; 8]]) {
        to.fill([0; 8]);
        let run = CtrRun {
            key: self.key,
            counter,
            data: to.as_flattened_mut(),
        };
        ctr::run(self.backend, &mut [run]);
    }
}

impl<B: Backend> BlockSizeUser for Counting<'_, B> {
    type BlockSize = <Misty1 as BlockSizeUser>::BlockSize;
}

impl<B: Backend> ParBlocksSizeUser for Counting<'_, B> {
    type ParBlocksSize = U480;
}

impl<B: Backend> BlockCipherEncBackend for Counting<'_, B> {
    fn encrypt_block(&self, mut block: InOut<'_, '_, Block<Self>>) {
        let counter = u64::from_be_bytes(block.get_in().0);
        let mut ahead = self.ahead.borrow_mut();
        let ahead = &mut *ahead;
        let mut index = counter.wrapping_sub(ahead.first) as usize;
        if index >= ahead.made {
            // As many as one pass makes, wherever they begin.
            ahead.made = B::Lanes::USIZE - (counter as usize & (B::GRANULE - 1));
            ahead.made = ahead.made.min(GROUP);
            ahead.first = counter;
            self.keystream(counter, &mut ahead.blocks[..ahead.made]);
            index = 0;
        }
        block.get_out().0 = ahead.blocks[index];
    }

    fn encrypt_par_blocks(&self, mut blocks: InOut<'_, '_, ParBlocks<Self>>) {
        let counters = blocks.get_in();
        let first = u64::from_be_bytes(counters[0].0);
        let expected = (0..).map(|index| first.wrapping_add(index).to_be_bytes());
        if counters
            .iter()
            .zip(expected)
            .all(|(counter, it)| counter.0 == it)
        {
            self.keystream(first, Array::cast_slice_to_core_mut(blocks.get_out()));
        } else {
            let mut rest = blocks.into_buf();
            while !rest.is_empty() {
                let now = rest.len().min(B::Lanes::USIZE);
                let (now, later) = rest.split_at(now);
                self.backend.encrypt(&self.key.schedule, now);
                rest = later;
            }
        }
    }
}
