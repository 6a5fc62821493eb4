//! What an instruction set has to offer to the rest of the crate.

pub(crate) mod portable;

use cipher::Block;
use cipher::array::ArraySize;
use cipher::inout::InOutBuf;

use crate::Misty1;
use crate::ctr::{CtrRun, Window};
use crate::schedule::Schedule;

/// One way to run the cipher over many lanes.
pub(crate) trait Backend {
    /// Blocks in flight.
    type Lanes: ArraySize;
    /// Consecutive counters of a CTR window: a power of two. A pass takes [`Self::WINDOWS`] of them.
    const WINDOW_BLOCKS: usize;
    /// Windows of a pass, each with a key of its own.
    const WINDOWS: usize;

    /// Encrypts at most `Lanes` blocks.
    fn encrypt(schedule: &Schedule, blocks: InOutBuf<'_, '_, Block<Misty1>>);
    /// Decrypts at most `Lanes` blocks.
    fn decrypt(schedule: &Schedule, blocks: InOutBuf<'_, '_, Block<Misty1>>);
    /// XORs the keystream of at most `WINDOWS` windows into the data of their runs.
    fn ctr(runs: &mut [CtrRun<'_>], windows: &[Window]);
}
