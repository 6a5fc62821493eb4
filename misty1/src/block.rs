//! The block-cipher traits of the `cipher` crate.

use cipher::inout::{InOut, InOutBuf};
use cipher::{
    Block, BlockCipherDecBackend, BlockCipherDecClosure, BlockCipherDecrypt, BlockCipherEncBackend,
    BlockCipherEncClosure, BlockCipherEncrypt, BlockSizeUser, ParBlocks, ParBlocksSizeUser,
};
use core::marker::PhantomData;

use crate::Misty1;
use crate::backend::{Backend, portable::Portable};
use crate::schedule::Schedule;

impl BlockCipherEncrypt for Misty1 {
    fn encrypt_with_backend(&self, f: impl BlockCipherEncClosure<BlockSize = Self::BlockSize>) {
        f.call(&Keyed::<Portable>::new(&self.schedule));
    }
}

impl BlockCipherDecrypt for Misty1 {
    fn decrypt_with_backend(&self, f: impl BlockCipherDecClosure<BlockSize = Self::BlockSize>) {
        f.call(&Keyed::<Portable>::new(&self.schedule));
    }
}

/// A key seen through one backend.
struct Keyed<'a, B> {
    schedule: &'a Schedule,
    backend: PhantomData<B>,
}

impl<'a, B: Backend> Keyed<'a, B> {
    fn new(schedule: &'a Schedule) -> Self {
        Self {
            schedule,
            backend: PhantomData,
        }
    }
}

impl<B: Backend> BlockSizeUser for Keyed<'_, B> {
    type BlockSize = <Misty1 as BlockSizeUser>::BlockSize;
}

impl<B: Backend> ParBlocksSizeUser for Keyed<'_, B> {
    type ParBlocksSize = B::Lanes;
}

impl<B: Backend> BlockCipherEncBackend for Keyed<'_, B> {
    #[inline]
    fn encrypt_block(&self, mut block: InOut<'_, '_, Block<Self>>) {
        let mut copy = block.clone_in();
        B::encrypt(self.schedule, InOutBuf::from_mut(&mut copy));
        *block.get_out() = copy;
    }

    #[inline]
    fn encrypt_par_blocks(&self, blocks: InOut<'_, '_, ParBlocks<Self>>) {
        B::encrypt(self.schedule, blocks.into_buf());
    }

    #[inline]
    fn encrypt_tail_blocks(&self, blocks: InOutBuf<'_, '_, Block<Self>>) {
        B::encrypt(self.schedule, blocks);
    }
}

impl<B: Backend> BlockCipherDecBackend for Keyed<'_, B> {
    #[inline]
    fn decrypt_block(&self, mut block: InOut<'_, '_, Block<Self>>) {
        let mut copy = block.clone_in();
        B::decrypt(self.schedule, InOutBuf::from_mut(&mut copy));
        *block.get_out() = copy;
    }

    #[inline]
    fn decrypt_par_blocks(&self, blocks: InOut<'_, '_, ParBlocks<Self>>) {
        B::decrypt(self.schedule, blocks.into_buf());
    }

    #[inline]
    fn decrypt_tail_blocks(&self, blocks: InOutBuf<'_, '_, Block<Self>>) {
        B::decrypt(self.schedule, blocks);
    }
}
