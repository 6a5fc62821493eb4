//! Implements the block-cipher traits of the `cipher` crate.

use cipher::inout::{InOut, InOutBuf};
use cipher::{
    Block, BlockCipherDecBackend, BlockCipherDecClosure, BlockCipherDecrypt, BlockCipherEncBackend,
    BlockCipherEncClosure, BlockCipherEncrypt, BlockSizeUser, ParBlocks, ParBlocksSizeUser,
};

use crate::backend::Backend;
use crate::choice::{Use, with_backend};
use crate::key::Misty1;
use crate::schedule::Schedule;

impl BlockCipherEncrypt for Misty1 {
    fn encrypt_with_backend(&self, f: impl BlockCipherEncClosure<BlockSize = Self::BlockSize>) {
        with_backend(Encrypt(&self.schedule, f), usize::MAX);
    }
}

impl BlockCipherDecrypt for Misty1 {
    fn decrypt_with_backend(&self, f: impl BlockCipherDecClosure<BlockSize = Self::BlockSize>) {
        with_backend(Decrypt(&self.schedule, f), usize::MAX);
    }
}

struct Encrypt<'a, F>(&'a Schedule, F);

impl<F: BlockCipherEncClosure<BlockSize = <Misty1 as BlockSizeUser>::BlockSize>> Use
    for Encrypt<'_, F>
{
    #[inline(always)]
    fn with<B: Backend>(self, backend: B) {
        self.1.call(&Keyed {
            schedule: self.0,
            backend,
        });
    }
}

struct Decrypt<'a, F>(&'a Schedule, F);

impl<F: BlockCipherDecClosure<BlockSize = <Misty1 as BlockSizeUser>::BlockSize>> Use
    for Decrypt<'_, F>
{
    #[inline(always)]
    fn with<B: Backend>(self, backend: B) {
        self.1.call(&Keyed {
            schedule: self.0,
            backend,
        });
    }
}

/// A key together with the backend that uses it.
struct Keyed<'a, B> {
    schedule: &'a Schedule,
    backend: B,
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
        self.backend
            .encrypt(self.schedule, InOutBuf::from_mut(&mut copy));
        *block.get_out() = copy;
    }

    #[inline]
    fn encrypt_par_blocks(&self, blocks: InOut<'_, '_, ParBlocks<Self>>) {
        self.backend.encrypt(self.schedule, blocks.into_buf());
    }

    #[inline]
    fn encrypt_tail_blocks(&self, blocks: InOutBuf<'_, '_, Block<Self>>) {
        self.backend.encrypt(self.schedule, blocks);
    }
}

impl<B: Backend> BlockCipherDecBackend for Keyed<'_, B> {
    #[inline]
    fn decrypt_block(&self, mut block: InOut<'_, '_, Block<Self>>) {
        let mut copy = block.clone_in();
        self.backend
            .decrypt(self.schedule, InOutBuf::from_mut(&mut copy));
        *block.get_out() = copy;
    }

    #[inline]
    fn decrypt_par_blocks(&self, blocks: InOut<'_, '_, ParBlocks<Self>>) {
        self.backend.decrypt(self.schedule, blocks.into_buf());
    }

    #[inline]
    fn decrypt_tail_blocks(&self, blocks: InOutBuf<'_, '_, Block<Self>>) {
        self.backend.decrypt(self.schedule, blocks);
    }
}
