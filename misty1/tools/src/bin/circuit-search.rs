//! Searches small circuits for S7 and S9 of two-input or three-input gates by stochastic
//! resubstitution.
//!
//! ```text
//! cargo run --release -p misty1-tools --bin circuit-search -- s9 3 9,7 600 1 [START]
//! ```
//!
//! This searches S9 in gates of at most 3 inputs, with one addition to each of its 9 outputs and a
//! second to the lowest 7, for 600 seconds from seed 1. It starts from the circuit in the file
//! START, or from the algebraic normal form, and writes each better circuit to standard output in
//! the format of [`network`]. For S7, or without additions, write `s7`, and `-` in their place.
//!
//! A step takes a gate, finds on which inputs its value matters at all (its care set), and all sets
//! of three signals that tell apart whatever the gate has to tell apart. One of those that need the
//! fewest gates becomes its new inputs, even if nothing is won: the walk over circuits of one size
//! is what leads on. Other steps put two new gates in the place of one. Two hundred pairs of inputs
//! that the gate has to tell apart sort out nearly all sets before the comparison in full. The
//! additions are random bits in the samples; new ones are drawn all the time, and each result is
//! tested with new ones.

use std::time::{Duration, Instant};

use misty1_tools::network::{self, Network, SAMPLE_WORDS, Samples, Signal, Target};
use misty1_tools::random::Random;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [sbox, arity, additions, seconds, seed, start @ ..] = &arguments[..] else {
        eprintln!("usage: circuit-search s7|s9 2|3 -|SIZE,.. SECONDS SEED [START]");
        std::process::exit(2);
    };
    let number = |text: &String| text.parse::<u64>().expect("a number");
    let sizes = additions.split(',').filter_map(|n| n.parse().ok());
    let target = Target::new(sbox, sizes.collect());
    let mut network = match start {
        [file, ..] => Network::parse(&std::fs::read_to_string(file).expect("START")),
        [] => target.normal_form(),
    };
    let arity = number(arity) as usize;
    network.add_missing(&target, arity);
    network.check(&target);

    let mut search = Search {
        arity,
        random: Random(number(seed)),
        samples: Samples::default(),
        network,
    };
    search.samples = target.samples(&mut || search.random.any());
    search.run(&target, Duration::from_secs(number(seconds)));
}

struct Search {
    arity: usize,
    random: Random,
    samples: Samples,
    network: Network,
}

type Pairs = [u64; PAIR_WORDS];

/// What a signal has to be: ones in the first, zeros in the second, anything elsewhere.
struct Wanted {
    ones: Signal,
    zeros: Signal,
}

/// One way to make a function: three signals and the function of them.
#[derive(Clone, Copy)]
struct Found {
    inputs: [usize; 3],
    table: u8,
}

impl Search {
    fn run(&mut self, target: &Target, time: Duration) {
        let start = Instant::now();
        let mut best = self.network.clone();
        let mut verified = self.network.clone();
        let mut slack = 0;
        let mut steps = 0u64;
        println!("# start: {} gates\n{}", best.gates.len(), best.print());
        while start.elapsed() < time {
            steps += 1;
            self.step(best.gates.len() + slack);
            if self.network.gates.len() < best.gates.len() || steps.is_multiple_of(1000) {
                if self.network.equals(target) {
                    verified = self.network.clone();
                } else {
                    self.network = verified.clone();
                }
                self.samples = target.samples(&mut || self.random.any());
                if self.network.gates.len() < best.gates.len() {
                    best = self.network.clone();
                    println!(
                        "# {} gates after {} s\n{}",
                        best.gates.len(),
                        start.elapsed().as_secs(),
                        best.print()
                    );
                }
                if steps.is_multiple_of(1000) {
                    // Mostly downhill; sometimes one or two gates more than the best are allowed.
                    slack = [0, 0, 1, 0, 1, 2][self.random.below(6)];
                    if self.network.gates.len() > best.gates.len() + slack {
                        self.network = best.clone();
                        verified = best.clone();
                    }
                }
            }
        }
        println!("# {steps} steps, {} gates", best.gates.len());
    }

    /// Changes one gate, and keeps at most `limit` gates.
    fn step(&mut self, limit: usize) {
        let gate = self.random.below(self.network.gates.len());
        let signals = self.network.evaluate(&self.samples);
        let after = self.network.after(gate);
        let node = self.network.inputs() + gate;
        let care = self.network.care(&signals, gate);
        let mut wanted = Wanted {
            ones: [0; SAMPLE_WORDS],
            zeros: [0; SAMPLE_WORDS],
        };
        for word in 0..SAMPLE_WORDS {
            wanted.ones[word] = signals[node][word] & care[word];
            wanted.zeros[word] = !signals[node][word] & care[word];
        }
        let mut candidates: Vec<usize> = (0..signals.len())
            .filter(|&signal| signal != node && !after[signal])
            .collect();
        for i in (1..candidates.len()).rev() {
            candidates.swap(i, self.random.below(i + 1));
        }
        let free = limit as isize - self.network.gates.len() as isize;
        if self.random.below(3) > 0 {
            self.one_gate(gate, &signals, &candidates, &wanted, free);
        } else {
            self.two_gates(gate, &signals, &candidates, &wanted, free);
        }
    }

    /// New inputs for `gate`; two gates in place of it where a function of three needs them.
    fn one_gate(
        &mut self,
        gate: usize,
        signals: &[Signal],
        candidates: &[usize],
        wanted: &Wanted,
        free: isize,
    ) {
        let old = self.network.gates[gate];
        let mut best: Option<(isize, Found)> = None;
        let mut ties = 0;
        let network = &self.network;
        let arity = self.arity;
        let mut random = Random(self.random.any());
        self.each(signals, candidates, wanted, &mut |found| {
            if found.inputs.iter().all(|input| old.inputs.contains(input)) {
                return;
            }
            let more = isize::from(network::cost(found.table, arity));
            let gain = network.freed(gate, &found.inputs) as isize - more;
            if best.is_none_or(|(most, _)| gain > most) {
                (best, ties) = (Some((gain, found)), 1);
            } else if best.is_some_and(|(most, _)| gain == most) {
                ties += 1;
                if random.below(ties) == 0 {
                    best = Some((gain, found));
                }
            }
        });
        if let Some((gain, found)) = best
            && gain + free >= 0
        {
            self.network.replace(gate, found.inputs, found.table, arity);
        }
    }

    /// A function of two signals and of a new gate in place of `gate`.
    fn two_gates(
        &mut self,
        gate: usize,
        signals: &[Signal],
        candidates: &[usize],
        wanted: &Wanted,
        free: isize,
    ) {
        let old = self.network.gates[gate];
        for _ in 0..4 {
            let any = |random: &mut Random| candidates[random.below(candidates.len())];
            let first = if self.random.below(2) == 0 {
                old.inputs[self.random.below(3)]
            } else {
                any(&mut self.random)
            };
            let second = if self.arity == 2 {
                first
            } else {
                any(&mut self.random)
            };
            // Where the new gate is complemented, by the values of the two.
            let complement = match self.random.below(4) {
                0 => 0b0110,
                1 => 0b1010,
                _ => self.random.below(16),
            };
            let mut inner = Wanted {
                ones: [0; SAMPLE_WORDS],
                zeros: [0; SAMPLE_WORDS],
            };
            for case in 0..4 {
                let place = |word: usize| {
                    let a = signals[first][word] ^ if case & 2 == 0 { u64::MAX } else { 0 };
                    let b = signals[second][word] ^ if case & 1 == 0 { u64::MAX } else { 0 };
                    a & b
                };
                let has = |side: &Signal| (0..SAMPLE_WORDS).any(|w| side[w] & place(w) != 0);
                if !has(&wanted.ones) || !has(&wanted.zeros) {
                    continue;
                }
                let flip = complement >> case & 1 == 1;
                for word in 0..SAMPLE_WORDS {
                    let (ones, zeros) = (wanted.ones[word], wanted.zeros[word]);
                    let (ones, zeros) = if flip { (zeros, ones) } else { (ones, zeros) };
                    inner.ones[word] |= ones & place(word);
                    inner.zeros[word] |= zeros & place(word);
                }
            }
            let mut results = Vec::new();
            let network = &self.network;
            let arity = self.arity;
            self.each(signals, candidates, &inner, &mut |found| {
                let inputs = [
                    first,
                    second,
                    found.inputs[0],
                    found.inputs[1],
                    found.inputs[2],
                ];
                let more = 1 + isize::from(network::cost(found.table, arity));
                if network.freed(gate, &inputs) as isize - more + free >= 0 {
                    results.push(found);
                }
            });
            if results.is_empty() {
                continue;
            }
            let found = results[self.random.below(results.len())];
            let mut value = [0; SAMPLE_WORDS];
            for (word, value) in value.iter_mut().enumerate() {
                *value =
                    network::apply(found.table, found.inputs.map(|input| signals[input][word]));
            }
            let Some(table) = table_of([&signals[first], &signals[second], &value], wanted) else {
                continue;
            };
            if self.arity == 2 && network::cost(table, 2) > 0 {
                continue;
            }
            self.network.replace_by_two(
                gate,
                found.inputs,
                found.table,
                [first, second],
                table,
                arity,
            );
            return;
        }
    }

    /// Calls `take` with sets of signals of which `wanted` is a function.
    fn each(
        &self,
        signals: &[Signal],
        candidates: &[usize],
        wanted: &Wanted,
        take: &mut dyn FnMut(Found),
    ) {
        let mut random = Random(self.samples.seed ^ candidates[0] as u64);
        let Some((ones, zeros)) = places(wanted) else {
            return;
        };
        let pairs: Vec<(usize, usize)> = (0..64 * PAIR_WORDS)
            .map(|_| {
                (
                    ones[random.below(ones.len())],
                    zeros[random.below(zeros.len())],
                )
            })
            .collect();
        let apart: Vec<Pairs> = candidates
            .iter()
            .map(|&signal| {
                let bit = |place: usize| signals[signal][place / 64] >> (place % 64) & 1;
                let mut apart = [0; PAIR_WORDS];
                for (number, &(one, zero)) in pairs.iter().enumerate() {
                    apart[number / 64] |= (bit(one) ^ bit(zero)) << (number % 64);
                }
                apart
            })
            .collect();
        for i in 0..candidates.len() {
            for j in i + 1..candidates.len() {
                let both: Pairs = std::array::from_fn(|w| apart[i][w] | apart[j][w]);
                if both.iter().map(|w| w.count_ones()).sum::<u32>() < 32 * PAIR_WORDS as u32 {
                    continue;
                }
                for k in j + 1..candidates.len() {
                    if both[0] | apart[k][0] != u64::MAX
                        || (1..PAIR_WORDS).any(|w| both[w] | apart[k][w] != u64::MAX)
                    {
                        continue;
                    }
                    let inputs = [candidates[i], candidates[j], candidates[k]];
                    let three = inputs.map(|input| &signals[input]);
                    if let Some(table) = table_of(three, wanted) {
                        let (inputs, table) = network::fewer_inputs(inputs, table);
                        if network::cost(table, self.arity) < 2 {
                            take(Found { inputs, table });
                        }
                    }
                }
            }
        }
    }
}

/// The function of three signals that is as wanted; free places are zero unless that hides an
/// independence of one signal.
fn table_of(inputs: [&Signal; 3], wanted: &Wanted) -> Option<u8> {
    let (mut ones, mut zeros) = (0u8, 0u8);
    for case in 0..8 {
        let flip = |input: usize| {
            if case >> (2 - input) & 1 == 0 {
                u64::MAX
            } else {
                0
            }
        };
        let flips = [flip(0), flip(1), flip(2)];
        let (mut one, mut zero) = (0, 0);
        for (word, (ones, zeros)) in wanted.ones.iter().zip(&wanted.zeros).enumerate() {
            let place = (inputs[0][word] ^ flips[0])
                & (inputs[1][word] ^ flips[1])
                & (inputs[2][word] ^ flips[2]);
            one |= ones & place;
            zero |= zeros & place;
        }
        if one != 0 && zero != 0 {
            return None;
        }
        ones |= u8::from(one != 0) << case;
        zeros |= u8::from(zero != 0) << case;
    }
    network::cheapest(ones, zeros)
}

/// The places of the ones and of the zeros; nothing if one of them is empty.
fn places(wanted: &Wanted) -> Option<(Vec<usize>, Vec<usize>)> {
    let list = |side: &Signal| -> Vec<usize> {
        (0..64 * SAMPLE_WORDS)
            .filter(|place| side[place / 64] >> (place % 64) & 1 == 1)
            .collect()
    };
    let (ones, zeros) = (list(&wanted.ones), list(&wanted.zeros));
    (!ones.is_empty() && !zeros.is_empty()).then_some((ones, zeros))
}

/// Pairs of samples that a set of signals has to tell apart, as 64-bit words.
const PAIR_WORDS: usize = 4;
