//! CTR over many runs at once: fills the lanes of each pass across packets and keys.

use cipher::typenum::Unsigned;

use crate::backend::Backend;
use crate::choice::{Use, with_backend};
use crate::pass::{CtrRun, Pass, Piece, Shared};

/// XORs its keystream into the data of every run, and fills the lanes across runs: runs may have
/// different keys and any lengths. Fastest when runs of one key are neighbours, and when counters
/// begin at multiples of 8.
///
/// ```
/// use misty1::cipher::KeyInit;
/// use misty1::{CtrRun, Misty1, ctr_xor};
///
/// let key = Misty1::new(&[7; 16].into());
/// let (mut first, mut second) = ([0u8; 1400], [0u8; 100]);
/// ctr_xor(&mut [
///     CtrRun { key: &key, counter: 0x1234_0000, data: &mut first },
///     CtrRun { key: &key, counter: 0x1234_0100, data: &mut second },
/// ]);
/// # assert_ne!(first[..100], second);
/// ```
pub fn ctr_xor(runs: &mut [CtrRun<'_>]) {
    let bytes: usize = runs.iter().map(|run| run.data.len()).sum();
    let changes = runs
        .windows(2)
        .filter(|pair| !core::ptr::eq(pair[0].key, pair[1].key));
    let keys = 1 + changes.count();
    with_backend(Runs(runs), bytes / keys);
}

struct Runs<'a, 'b>(&'a mut [CtrRun<'b>]);

impl Use for Runs<'_, '_> {
    fn with<B: Backend>(self, backend: B) {
        run(backend, self.0);
    }
}

/// Does the passes over all runs.
fn run<B: Backend>(backend: B, runs: &mut [CtrRun<'_>]) {
    let mut shared = Shared::new();
    let mut pass = Pass::new();
    for run in 0..runs.len() {
        let length = runs[run].data.len();
        if length == 0 {
            continue;
        }
        let mut same_key = pass.ends_with_key(runs, runs[run].key);
        if !same_key {
            let fits = length.div_ceil(8) <= B::Lanes::USIZE - pass.lanes();
            if pass.lanes() >= B::ENOUGH && !fits {
                backend.ctr(runs, &pass, &mut shared);
                pass.clear();
                same_key = true;
            }
            pass.skip_to_multiple_of(B::KEY_LANES);
        }
        let mut start = 0;
        while start < length {
            if pass.is_full(B::Lanes::USIZE) {
                shared.more = same_key;
                backend.ctr(runs, &pass, &mut shared);
                shared.more = false;
                pass.clear();
                same_key = true;
            }
            start = take::<B>(&mut pass, &runs[run], run, start, !same_key);
        }
    }
    if !pass.pieces().is_empty() {
        backend.ctr(runs, &pass, &mut shared);
    }
}

/// Adds a piece to the pass, with as much of the data of run `run`, from byte `start` on, as there
/// is room for. Returns where the rest starts.
fn take<B: Backend>(
    pass: &mut Pass,
    CtrRun { counter, data, .. }: &CtrRun<'_>,
    run: usize,
    start: usize,
    changes_key: bool,
) -> usize {
    // All pieces of a run but the last end with a granule.
    let counter = counter.wrapping_add(start as u64 / 8);
    let skipped = counter as usize & (B::GRANULE - 1);
    let lane = pass.lanes();
    let from = 8 * (lane + skipped);
    let to = (from + data.len() - start).min(8 * B::Lanes::USIZE);
    let piece = Piece {
        run,
        lane,
        base: counter.wrapping_sub(skipped as u64),
        from,
        to,
        start,
    };
    let lanes = to.div_ceil(8).next_multiple_of(B::GRANULE);
    pass.push(piece, lanes, changes_key);
    start + (to - from)
}
