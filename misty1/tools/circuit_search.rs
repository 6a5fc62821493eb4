//! Searches small circuits for S7 and S9 of MISTY1 and prints them as Rust.
//!
//! ```text
//! cargo run -p misty1 --example circuit-search -- s9 3 600 1
//! ```
//! searches S9 with gates of at most 3 inputs for 600 seconds from seed 1. With 3, an output gate
//! has at most 2 inputs: the third takes the value that the round function XORs to the output.
//! Outputs may come out complemented; the key schedule absorbs that.
//!
//! The search is a random walk by resubstitution. A gate is taken out, the inputs on which its value
//! matters are found (flip it and see whether an output changes), and some other choice of signals
//! that determines it there takes its place. A move that needs no more gates than before is
//! accepted; gates that nobody reads any more vanish.

use std::collections::{BTreeMap, HashMap};
use std::time::{Duration, Instant};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [name, k, seconds, seed] = arguments.as_slice() else {
        eprintln!("usage: circuit-search s7|s9 2|3 SECONDS SEED");
        std::process::exit(2);
    };
    let vectors: serde_json::Value =
        serde_json::from_str(include_str!("../tests/data/misty1.json")).unwrap();
    let sbox: Vec<u64> = vectors["sboxes"][name]
        .as_array()
        .unwrap()
        .iter()
        .map(|v| v.as_u64().unwrap())
        .collect();
    let deadline = Instant::now() + Duration::from_secs(seconds.parse().unwrap());
    let mut random = Random(seed.parse().unwrap());
    let mut search = Search::new(&sbox, k.parse().unwrap());
    let mut circuit = search.normal_form(&sbox, &mut random);
    let mut best = circuit.clone();
    let mut moves = 0;
    while Instant::now() < deadline {
        if let Some(next) = search.step(&circuit, &mut random) {
            moves += 1;
            circuit = next;
            if circuit.cost() < best.cost() {
                best = circuit.clone();
                eprintln!("{name}: {} gates after {moves} moves", best.cost());
            }
        }
    }
    eprintln!("{name}: {moves} moves");
    search.check(&best);
    println!(
        "// {} gates, complemented outputs {:?}",
        best.cost(),
        search.complements(&best)
    );
    best.print();
}

/// How many ways to replace a gate are compared.
const SETS: usize = 40;

/// The values of a signal on all inputs: 512 at most.
type Table = [u64; 8];

/// A look-up in `lut` at the number whose bit j is `inputs[j]`.
#[derive(Clone, Debug)]
struct Gate {
    inputs: Vec<usize>,
    lut: u8,
}

/// Signals below `n` are inputs, signal `n + i` is gate i; a gate reads only signals before it. The
/// outputs are gates of their own, which nobody reads; with one input they cost nothing.
#[derive(Clone)]
struct Circuit {
    n: usize,
    gates: Vec<Gate>,
    outputs: Vec<Gate>,
}

impl Circuit {
    fn cost(&self) -> usize {
        self.gates.len()
            + self
                .outputs
                .iter()
                .filter(|gate| gate.inputs.len() > 1)
                .count()
    }

    fn print(&self) {
        let name = |signal: usize| match signal.checked_sub(self.n) {
            None => format!("x{signal}"),
            Some(gate) => format!("t{gate}"),
        };
        let text = |gate: &Gate| {
            let inputs: Vec<_> = gate.inputs.iter().map(|&signal| name(signal)).collect();
            format!("{:#04x} {}", gate.lut, inputs.join(" "))
        };
        for (index, gate) in self.gates.iter().enumerate() {
            println!("t{index} = {}", text(gate));
        }
        for (bit, gate) in self.outputs.iter().enumerate() {
            println!("y{bit} = {}", text(gate));
        }
    }
}

struct Search {
    n: usize,
    k: usize,
    words: usize,
    inputs: Vec<Table>,
    wanted: Vec<Table>,
}

impl Search {
    fn new(sbox: &[u64], k: usize) -> Self {
        let n = sbox.len().trailing_zeros() as usize;
        let table = |value: &dyn Fn(usize) -> u64| {
            let mut table = [0; 8];
            (0..sbox.len()).for_each(|x| table[x / 64] |= (value(x) & 1) << (x % 64));
            table
        };
        Self {
            n,
            k,
            words: sbox.len() / 64,
            inputs: (0..n).map(|bit| table(&|x| (x >> bit) as u64)).collect(),
            wanted: (0..n).map(|bit| table(&|x| sbox[x] >> bit)).collect(),
        }
    }

    /// The algebraic normal form, with the commonest pairs of its sums shared.
    fn normal_form(&self, sbox: &[u64], random: &mut Random) -> Circuit {
        let mut circuit = Circuit {
            n: self.n,
            gates: Vec::new(),
            outputs: Vec::new(),
        };
        let mut products = HashMap::new();
        let mut sums: Vec<Vec<usize>> = Vec::new();
        for bit in 0..self.n {
            let mut form: Vec<u64> = sbox.iter().map(|y| (y >> bit) & 1).collect();
            for i in 0..self.n {
                for x in (0..form.len()).filter(|x| (x >> i) & 1 == 1) {
                    form[x] ^= form[x ^ (1 << i)];
                }
            }
            let terms = (1..form.len()).filter(|&x| form[x] == 1);
            sums.push(
                terms
                    .map(|x| product(&mut circuit, x, &mut products))
                    .collect(),
            );
        }
        while sums.iter().any(|terms| terms.len() > 1) {
            let mut counts = BTreeMap::new();
            for terms in &sums {
                for (i, a) in terms.iter().enumerate() {
                    for b in &terms[i + 1..] {
                        *counts.entry((*a.min(b), *a.max(b))).or_insert(0) += 1;
                    }
                }
            }
            let most = *counts.values().max().unwrap();
            let pairs: Vec<_> = counts
                .iter()
                .filter(|(_, n)| **n == most)
                .map(|x| *x.0)
                .collect();
            let (a, b) = pairs[random.below(pairs.len())];
            circuit.gates.push(Gate {
                inputs: vec![a, b],
                lut: 0b0110,
            });
            let sum = self.n + circuit.gates.len() - 1;
            for terms in &mut sums {
                if terms.contains(&a) && terms.contains(&b) {
                    terms.retain(|term| *term != a && *term != b);
                    terms.push(sum);
                }
            }
        }
        for terms in &sums {
            circuit.outputs.push(Gate {
                inputs: terms.clone(),
                lut: 0b10,
            });
        }
        self.check(&circuit);
        circuit
    }

    /// One attempt: the circuit after a random replacement, if there is one that costs no more.
    fn step(&mut self, circuit: &Circuit, random: &mut Random) -> Option<Circuit> {
        let tables = self.simulate(circuit);
        let target = random.below(circuit.gates.len() + circuit.outputs.len());
        let (value, care, readers) = match target.checked_sub(circuit.gates.len()) {
            Some(bit) => (self.wanted[bit], [u64::MAX; 8], vec![false; tables.len()]),
            None => {
                let (care, readers) = self.care(circuit, &tables, target);
                (tables[self.n + target], care, readers)
            }
        };
        let mut candidates: Vec<usize> = (0..tables.len()).filter(|&s| !readers[s]).collect();
        random.shuffle(&mut candidates);
        let output = target >= circuit.gates.len();
        let most = if output { self.k - 1 } else { 3 };

        let mut on = [0; 8];
        let mut off = [0; 8];
        for word in 0..self.words {
            on[word] = value[word] & care[word];
            off[word] = !value[word] & care[word];
        }
        let avoid = if output {
            &circuit.outputs[target - circuit.gates.len()].inputs
        } else {
            &circuit.gates[target].inputs
        };
        let sets = self.determining(&tables, &candidates, &on, &off, most, avoid, random);
        let mut readers = vec![0usize; tables.len()];
        for gate in circuit.gates.iter().chain(&circuit.outputs) {
            gate.inputs.iter().for_each(|&input| readers[input] += 1);
        }
        // Gates saved less gates added: never below zero, and a random one of the best.
        let mut best = (0, Vec::new(), 0);
        for set in sets {
            let saved = freed(circuit, readers.clone(), avoid, &set) as isize
                + isize::from(set.len() == 1 && !output)
                - isize::from(set.len() > self.k && !output);
            if saved > best.0 {
                best = (saved, set, 1);
            } else if saved == best.0 {
                best.2 += 1;
                if random.below(best.2) == 0 {
                    best.1 = set;
                }
            }
        }
        let (_, inputs, found) = best;
        if found == 0 {
            return None;
        }
        let (lut, known) = self.read_off(&tables, &inputs, &on, &off);
        let mut next = circuit.clone();
        let gate = if output || inputs.len() <= self.k {
            Gate {
                inputs,
                lut: fill(lut, known, random),
            }
        } else {
            // Two gates of two inputs instead of one of three.
            let (first, second) = split(lut, known, &inputs, random)?;
            next.gates.push(first);
            let fresh = self.n + next.gates.len() - 1;
            Gate {
                inputs: vec![fresh, second.inputs[0]],
                lut: second.lut,
            }
        };
        match target.checked_sub(circuit.gates.len()) {
            Some(bit) => next.outputs[bit] = gate,
            None => next.gates[target] = gate,
        }
        tidy(&next).filter(|next| next.cost() <= circuit.cost())
    }

    fn simulate(&self, circuit: &Circuit) -> Vec<Table> {
        let mut tables = self.inputs.clone();
        for gate in &circuit.gates {
            tables.push(self.evaluate(gate, &tables));
        }
        tables
    }

    fn evaluate(&self, gate: &Gate, tables: &[Table]) -> Table {
        let mut result = [0; 8];
        for (word, result) in result.iter_mut().enumerate().take(self.words) {
            for row in (0..1 << gate.inputs.len()).filter(|row| gate.lut >> row & 1 == 1) {
                let mut product = u64::MAX;
                for (position, &input) in gate.inputs.iter().enumerate() {
                    let flip = if row >> position & 1 == 1 {
                        0
                    } else {
                        u64::MAX
                    };
                    product &= tables[input][word] ^ flip;
                }
                *result |= product;
            }
        }
        result
    }

    /// Where the value of a gate matters, and which signals depend on it (itself among them).
    fn care(&self, circuit: &Circuit, tables: &[Table], target: usize) -> (Table, Vec<bool>) {
        let mut flipped = tables.to_vec();
        let mut readers = vec![false; tables.len()];
        readers[self.n + target] = true;
        flipped[self.n + target]
            .iter_mut()
            .for_each(|word| *word = !*word);
        for (index, gate) in circuit.gates.iter().enumerate().skip(target + 1) {
            if gate.inputs.iter().any(|&input| readers[input]) {
                readers[self.n + index] = true;
                flipped[self.n + index] = self.evaluate(gate, &flipped);
            }
        }
        let mut care = [0; 8];
        for gate in circuit
            .outputs
            .iter()
            .filter(|g| g.inputs.iter().any(|&i| readers[i]))
        {
            let (before, after) = (self.evaluate(gate, tables), self.evaluate(gate, &flipped));
            (0..8).for_each(|word| care[word] |= before[word] ^ after[word]);
        }
        (care, readers)
    }

    /// Some sets of at most `most` signals, not all of them in `avoid`, that tell `on` from `off`.
    #[expect(clippy::too_many_arguments, reason = "one caller")]
    fn determining(
        &self,
        tables: &[Table],
        candidates: &[usize],
        on: &Table,
        off: &Table,
        most: usize,
        avoid: &[usize],
        random: &mut Random,
    ) -> Vec<Vec<usize>> {
        // Random pairs of an input that must give 1 and one that must give 0. Signals of which none
        // differs on some pair cannot do; few sets that cannot do survive all pairs.
        let (ones, zeros) = (self.members(on), self.members(off));
        if ones.is_empty() || zeros.is_empty() {
            return Vec::new();
        }
        let mut found = Vec::new();
        let mut differs = vec![[0u64; 4]; candidates.len()];
        for pair in 0..256 {
            let (one, zero) = (
                ones[random.below(ones.len())],
                zeros[random.below(zeros.len())],
            );
            for (differs, &signal) in differs.iter_mut().zip(candidates) {
                let table = &tables[signal];
                let bit = (table[one / 64] >> (one % 64) ^ table[zero / 64] >> (zero % 64)) & 1;
                differs[pair / 64] |= bit << (pair % 64);
            }
        }
        let or = |a: &[u64; 4], b: &[u64; 4]| [a[0] | b[0], a[1] | b[1], a[2] | b[2], a[3] | b[3]];
        let suits = |set: &[usize]| {
            let set: Vec<usize> = set.iter().map(|&index| candidates[index]).collect();
            let fresh = set.iter().any(|signal| !avoid.contains(signal));
            (fresh && self.separates(tables, &set, on, off)).then_some(set)
        };
        let all = [u64::MAX; 4];
        for (a, differs) in differs.iter().enumerate() {
            if *differs == all
                && let Some(set) = suits(&[a])
            {
                found.push(set);
                if found.len() == SETS {
                    return found;
                }
            }
        }
        for a in 0..candidates.len() * usize::from(most > 1) {
            for b in a + 1..candidates.len() {
                if or(&differs[a], &differs[b]) == all
                    && let Some(set) = suits(&[a, b])
                {
                    found.push(set);
                    if found.len() == SETS {
                        return found;
                    }
                }
            }
        }
        for a in 0..candidates.len() * usize::from(most > 2) {
            for b in a + 1..candidates.len() {
                let ab = or(&differs[a], &differs[b]);
                for (c, differs) in differs.iter().enumerate().skip(b + 1) {
                    if or(&ab, differs) == all
                        && let Some(set) = suits(&[a, b, c])
                    {
                        found.push(set);
                        if found.len() == SETS {
                            return found;
                        }
                    }
                }
            }
        }
        found
    }

    fn members(&self, table: &Table) -> Vec<usize> {
        (0..64 * self.words)
            .filter(|x| table[x / 64] >> (x % 64) & 1 == 1)
            .collect()
    }

    /// Whether the values of `set` determine on which side an input is.
    fn separates(&self, tables: &[Table], set: &[usize], on: &Table, off: &Table) -> bool {
        (0..1 << set.len()).all(|row: usize| {
            let (mut any_on, mut any_off) = (0, 0);
            for word in 0..self.words {
                let mut cell = u64::MAX;
                for (position, &input) in set.iter().enumerate() {
                    cell &= tables[input][word]
                        ^ if row >> position & 1 == 1 {
                            0
                        } else {
                            u64::MAX
                        };
                }
                any_on |= cell & on[word];
                any_off |= cell & off[word];
            }
            any_on == 0 || any_off == 0
        })
    }

    /// The look-up table over `inputs`, and which of its rows are known.
    fn read_off(&self, tables: &[Table], inputs: &[usize], on: &Table, off: &Table) -> (u8, u8) {
        let (mut lut, mut known) = (0, 0);
        for row in 0..1 << inputs.len() {
            for word in 0..self.words {
                let mut cell = u64::MAX;
                for (position, &input) in inputs.iter().enumerate() {
                    cell &= tables[input][word]
                        ^ if row >> position & 1 == 1 {
                            0
                        } else {
                            u64::MAX
                        };
                }
                if cell & on[word] != 0 {
                    lut |= 1 << row;
                }
                if cell & (on[word] | off[word]) != 0 {
                    known |= 1 << row;
                }
            }
        }
        (lut, known)
    }

    /// The outputs that are the complements of what is wanted; anything else is a defect.
    fn complements(&self, circuit: &Circuit) -> Vec<bool> {
        let tables = self.simulate(circuit);
        let outputs = circuit.outputs.iter().zip(&self.wanted);
        outputs
            .map(|(gate, wanted)| {
                let result = self.evaluate(gate, &tables);
                let wrong = (0..self.words).map(|word| result[word] ^ wanted[word]);
                let wrong: Vec<u64> = wrong.collect();
                assert!(wrong.iter().all(|w| *w == wrong[0]) && [0, u64::MAX].contains(&wrong[0]));
                wrong[0] != 0
            })
            .collect()
    }

    fn check(&self, circuit: &Circuit) {
        self.complements(circuit);
    }
}

/// How many gates nobody reads any more once something reads `new` instead of `old`.
fn freed(circuit: &Circuit, mut readers: Vec<usize>, old: &[usize], new: &[usize]) -> usize {
    new.iter().for_each(|&signal| readers[signal] += 1);
    let mut freed = 0;
    let mut left = old.to_vec();
    while let Some(signal) = left.pop() {
        readers[signal] -= 1;
        if readers[signal] == 0 && signal >= circuit.n {
            freed += 1;
            left.extend(&circuit.gates[signal - circuit.n].inputs);
        }
    }
    freed
}

fn product(circuit: &mut Circuit, x: usize, known: &mut HashMap<usize, usize>) -> usize {
    let low = x.trailing_zeros() as usize;
    if x == 1 << low {
        return low;
    }
    if let Some(&signal) = known.get(&x) {
        return signal;
    }
    let rest = product(circuit, x ^ (1 << low), known);
    circuit.gates.push(Gate {
        inputs: vec![low, rest],
        lut: 0b1000,
    });
    let signal = circuit.n + circuit.gates.len() - 1;
    known.insert(x, signal);
    signal
}

/// A table that agrees with `lut` on the known rows, anything on the others.
fn fill(lut: u8, known: u8, random: &mut Random) -> u8 {
    lut | (random.next() as u8 & !known)
}

/// `lut` over three inputs as a gate of two and, on top, a gate of that one and the third.
fn split(lut: u8, known: u8, inputs: &[usize], random: &mut Random) -> Option<(Gate, Gate)> {
    let start = random.below(3);
    for turn in 0..3 {
        let third = (start + turn) % 3;
        let (a, b) = ((third + 1) % 3, (third + 2) % 3);
        for inner in [0b1000, 0b0100, 0b0010, 0b0001, 0b0110] {
            let (mut outer, mut fixed, mut fits) = (0u8, 0u8, true);
            for row in (0..8).filter(|row| known >> row & 1 == 1) {
                let low = inner >> ((row >> a & 1) | (row >> b & 1) << 1) & 1;
                let place = low | (row >> third & 1) << 1;
                let value = lut >> row & 1;
                fits &= fixed >> place & 1 == 0 || outer >> place & 1 == value;
                outer |= value << place;
                fixed |= 1 << place;
            }
            if fits {
                let first = Gate {
                    inputs: vec![inputs[a], inputs[b]],
                    lut: inner,
                };
                return Some((
                    first,
                    Gate {
                        inputs: vec![inputs[third]],
                        lut: outer,
                    },
                ));
            }
        }
    }
    None
}

/// Drops inputs that do not matter, then gates with one input, then what nobody reads; sorts. A
/// circuit with a constant in it is none of ours.
fn tidy(circuit: &Circuit) -> Option<Circuit> {
    let mut next = Circuit {
        n: circuit.n,
        gates: Vec::new(),
        outputs: Vec::new(),
    };
    // For each old signal its new one, and whether that is its complement.
    let mut place: Vec<Option<(usize, bool)>> = vec![None; circuit.n + circuit.gates.len()];
    (0..circuit.n).for_each(|input| place[input] = Some((input, false)));
    for output in &circuit.outputs {
        let gate = rewire(circuit, output, &mut next, &mut place)?;
        next.outputs.push(gate);
    }
    Some(next)
}

fn rewire(
    circuit: &Circuit,
    gate: &Gate,
    next: &mut Circuit,
    place: &mut [Option<(usize, bool)>],
) -> Option<Gate> {
    let mut gate = gate.clone();
    for position in 0..gate.inputs.len() {
        let old = gate.inputs[position];
        let (signal, complemented) = match place[old] {
            Some(found) => found,
            None => {
                let made = rewire(circuit, &circuit.gates[old - circuit.n], next, place)?;
                let found = if made.inputs.len() == 1 {
                    (made.inputs[0], made.lut & 0b11 == 0b01)
                } else {
                    next.gates.push(made);
                    (next.n + next.gates.len() - 1, false)
                };
                place[old] = Some(found);
                found
            }
        };
        gate.inputs[position] = signal;
        if complemented {
            let old = gate.lut;
            gate.lut = (0..8)
                .map(|row| (old >> (row ^ (1 << position)) & 1) << row)
                .sum();
        }
    }
    // An input twice, or one that changes nothing, goes.
    let mut position = 0;
    while position < gate.inputs.len() && gate.inputs.len() > 1 {
        let twin = (0..position).find(|&other| gate.inputs[other] == gate.inputs[position]);
        let rows = 0..1u8 << gate.inputs.len();
        let matters = rows.clone().any(|row| {
            let other = row ^ (1 << position);
            gate.lut >> row & 1 != gate.lut >> other & 1
        });
        if twin.is_none() && matters {
            position += 1;
            continue;
        }
        let mut lut = 0;
        for row in 0..1u8 << (gate.inputs.len() - 1) {
            let (low, high) = (
                row & ((1 << position) - 1),
                row >> position << (position + 1),
            );
            let value = twin.map_or(0, |twin| row >> twin & 1);
            lut |= (gate.lut >> (low | high | value << position) & 1) << row;
        }
        gate.inputs.remove(position);
        gate.lut = lut;
        position = 0;
    }
    let constant = gate.inputs.len() == 1 && matches!(gate.lut & 0b11, 0 | 0b11);
    (!constant).then_some(gate)
}

/// SplitMix64.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}
