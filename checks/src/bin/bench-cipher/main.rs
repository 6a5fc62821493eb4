//! Measures the time of the cipher, of the suites and of the AEADs of others in one run:
//! `scripts/bench.sh cipher [--json] [WORD...]`.
//!
//! The cases take turns, so that other work of the machine affects all of them, and a ratio is that
//! of two measurements soon after one another. With words, only the cases run that have all of them
//! in section and name. Build it as a release, which is what users run.

mod aead;
mod cipher;
mod report;
mod suites;

use fpn_checks::clock::ticks;

fn main() {
    let (options, words): (Vec<_>, Vec<_>) = std::env::args()
        .skip(1)
        .partition(|argument| argument.starts_with("--"));
    let json = options.iter().any(|option| option == "--json");
    let mut cases: Vec<_> = cipher::cases().chain(suites::cases()).collect();
    cases.retain(|case| words.iter().all(|word| case.title().contains(word)));
    cases.iter_mut().for_each(Case::settle);
    let mut samples = vec![Vec::with_capacity(ROUNDS); cases.len()];
    for _ in 0..ROUNDS {
        for (case, samples) in cases.iter_mut().zip(&mut samples) {
            samples.push(case.sample());
        }
    }
    let measured: Vec<_> = cases.iter().zip(samples).collect();
    if json {
        report::json(&measured);
    } else {
        report::table(&measured);
    }
}

/// One row of the table.
struct Case {
    section: &'static str,
    name: String,
    /// How many bytes the work is done on; 0 where this makes no sense.
    bytes: usize,
    /// How many times one run does the work: the packets of a segment, for example.
    times: usize,
    /// Prepares each run, and is not measured.
    prepare: Box<dyn FnMut()>,
    run: Box<dyn FnMut()>,
    repeats: usize,
    /// What a suite is compared with: the same bytes in the same direction.
    peers: Option<(usize, Way)>,
}

/// The direction of a suite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Seal,
    Open,
}

impl Case {
    /// Returns a case that needs no preparation.
    fn simple(
        section: &'static str,
        name: String,
        bytes: usize,
        run: impl FnMut() + 'static,
    ) -> Self {
        Self {
            section,
            name,
            bytes,
            times: 1,
            prepare: Box::new(|| {}),
            run: Box::new(run),
            repeats: 1,
            peers: None,
        }
    }

    /// Returns section and name.
    fn title(&self) -> String {
        format!("{}: {}", self.section, self.name)
    }

    /// Chooses the repeats and warms everything up. Work that has to be prepared is not repeated.
    fn settle(&mut self) {
        self.sample();
        if self.times == 1 {
            let ticks = self.sample();
            self.repeats = (TICKS as f64 / ticks).ceil().max(1.0) as usize;
        }
    }

    /// Returns the ticks of doing the work once, with the caches as the same work has left them.
    fn sample(&mut self) -> f64 {
        (self.prepare)();
        if self.times == 1 {
            (self.run)();
        }
        let start = ticks();
        for _ in 0..self.repeats {
            (self.run)();
        }
        (ticks() - start) as f64 / (self.repeats * self.times) as f64
    }
}

const ROUNDS: usize = 300;
/// A sample takes at least this long: shorter work is repeated.
const TICKS: u64 = 40_000;
