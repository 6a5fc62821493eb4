//! CTR over many runs at once: the lanes are filled across packets and keys.
//!
//! A run is cut into windows of consecutive counters that begin at a multiple of the window's size,
//! so that only the low bits of the counter change inside a window and nothing ever carries. A
//! backend takes a fixed number of windows in a pass, whatever runs they come from.

use crate::Misty1;
use crate::backend::{Backend, Use, with_backend};

/// One run of CTR keystream to be XORed over `data`: block i is E(key, counter + i mod 2^64),
/// big-endian.
pub struct CtrRun<'a> {
    /// The key of this run.
    pub key: &'a Misty1,
    /// The first counter block.
    pub counter: u64,
    /// What is to be encrypted or decrypted in place: any number of bytes.
    pub data: &'a mut [u8],
}

/// XORs its keystream into the data of every run, and fills the lanes across runs: runs may have
/// different keys and any lengths. Fastest when runs of one key are neighbours, and when counters
/// begin at multiples of 32.
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

/// A piece of one run: the blocks of `data[start..end]` belong to the counters from `base` on, after
/// `skip` bytes of keystream that are not used.
#[derive(Clone, Copy, Default)]
pub(crate) struct Window {
    pub(crate) run: usize,
    pub(crate) base: u64,
    skip: usize,
    start: usize,
    end: usize,
}

impl Window {
    /// The data of this window, and how many bytes of keystream are skipped before it.
    #[inline(always)]
    pub(crate) fn data<'a>(&self, runs: &'a mut [CtrRun<'_>]) -> (&'a mut [u8], usize) {
        (&mut runs[self.run].data[self.start..self.end], self.skip)
    }
}

/// The first round of passes whose counters have the same upper half under one key.
pub(crate) struct Shared<F> {
    /// Only compared: passes of another key have a first round of their own.
    key: *const Misty1,
    upper: u64,
    /// Whether the next pass begins with the same key.
    more: bool,
    first: Option<F>,
}

impl<F> Shared<F> {
    fn new() -> Self {
        Self {
            key: core::ptr::null(),
            upper: 0,
            more: false,
            first: None,
        }
    }

    /// The place of the first round that all of `windows` share, if they do and have one key, and if
    /// it is there or can serve the next pass.
    #[inline(always)]
    pub(crate) fn among(
        &mut self,
        runs: &[CtrRun<'_>],
        windows: &[Window],
    ) -> Option<&mut Option<F>> {
        let first = windows.first()?;
        let (key, upper) = (core::ptr::from_ref(runs[first.run].key), first.base >> 32);
        let shared = windows
            .iter()
            .all(|window| core::ptr::eq(runs[window.run].key, key) && window.base >> 32 == upper);
        if !shared {
            return None;
        }
        if self.key != key || self.upper != upper {
            (self.key, self.upper, self.first) = (key, upper, None);
        }
        (self.more || self.first.is_some()).then_some(&mut self.first)
    }
}

/// Whether all of `windows` have one key.
#[inline(always)]
pub(crate) fn one_key<'a>(runs: &[CtrRun<'a>], windows: &[Window]) -> Option<&'a Misty1> {
    let key = runs[windows.first()?.run].key;
    windows
        .iter()
        .all(|window| core::ptr::eq(runs[window.run].key, key))
        .then_some(key)
}

/// The passes over the windows of all runs.
pub(crate) fn run<B: Backend>(backend: B, runs: &mut [CtrRun<'_>]) {
    let mut shared = Shared::new();
    let mut windows = [Window::default(); 16];
    let mut used = 0;
    for run in 0..runs.len() {
        let fits = runs[run].data.len().div_ceil(8 * B::WINDOW_BLOCKS) <= B::WINDOWS - used;
        shared.more = false;
        if used >= B::ENOUGH && !fits && !core::ptr::eq(runs[run].key, runs[run - 1].key) {
            backend.ctr(runs, &windows[..used], &mut shared);
            used = 0;
        }
        let mut counter = runs[run].counter;
        let (mut start, length) = (0, runs[run].data.len());
        while start < length {
            let first = counter as usize & (B::WINDOW_BLOCKS - 1);
            let skip = 8 * first;
            let end = length.min(start + 8 * B::WINDOW_BLOCKS - skip);
            let base = counter.wrapping_sub(first as u64);
            windows[used] = Window {
                run,
                base,
                skip,
                start,
                end,
            };
            used += 1;
            if used == B::WINDOWS {
                let next = runs.get(run + usize::from(end == length));
                shared.more = next.is_some_and(|next| core::ptr::eq(next.key, runs[run].key));
                backend.ctr(runs, &windows[..used], &mut shared);
                used = 0;
            }
            counter = base.wrapping_add(B::WINDOW_BLOCKS as u64);
            start = end;
        }
    }
    if used > 0 {
        shared.more = false;
        backend.ctr(runs, &windows[..used], &mut shared);
    }
}
