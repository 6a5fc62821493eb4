//! Networks of gates with two or three inputs, and their text form.
//!
//! ```text
//! inputs x0 x1 x2 a0
//! t0 = 6 x0 x1
//! t1 = 78 a0 t0 x2
//! y0 = !t1
//! ```
//!
//! A gate has the table of its function in hexadecimal: bit `4 p + 2 q + r` of it is the value at
//! inputs p, q and r, as in the instruction `vpternlog`; with two inputs bit `2 p + q`. An output
//! may be the complement of a signal. The inputs x are those of the S-box; a, b and c are added to
//! the lowest outputs.

use std::collections::HashMap;
use std::fmt::Write;

/// The values of a signal at all samples.
pub type Signal = [u64; SAMPLE_WORDS];

/// A circuit. Its signals are numbered: first the inputs, then the gates in an order in which they
/// can be computed.
#[derive(Clone)]
pub struct Network {
    names: Vec<String>,
    /// The gates, each after those that it needs.
    pub gates: Vec<Gate>,
    /// For each output its signal and whether it is complemented.
    pub outputs: Vec<(usize, bool)>,
}

/// A gate of two inputs has the second one twice, and ignores the third.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gate {
    /// The numbers of its input signals.
    pub inputs: [usize; 3],
    /// The table of its function of three inputs.
    pub table: u8,
}

impl Gate {
    /// Returns whether it has two inputs.
    pub fn is_binary(&self) -> bool {
        self.inputs[1] == self.inputs[2]
    }

    fn distinct(&self) -> &[usize] {
        if self.is_binary() {
            &self.inputs[..2]
        } else {
            &self.inputs
        }
    }
}

/// Inputs and what the outputs have to be.
#[derive(Default)]
pub struct Samples {
    /// A random number that was drawn with them.
    pub seed: u64,
    inputs: Vec<Signal>,
    outputs: Vec<Signal>,
}

/// An S-box and how many of its lowest outputs each group of additions reaches.
pub struct Target {
    table: Vec<u16>,
    bits: usize,
    additions: Vec<usize>,
}

impl Target {
    /// Reads the table of S-box `name`, which is `s7` or `s9`, from the test vectors of `misty1`.
    pub fn new(name: &str, additions: Vec<usize>) -> Self {
        let vectors: serde_json::Value =
            serde_json::from_str(include_str!("../../tests/data/misty1.json")).unwrap();
        let table = vectors["sboxes"][name].as_array().expect("s7 or s9");
        let table: Vec<u16> = table
            .iter()
            .map(|value| value.as_u64().unwrap() as u16)
            .collect();
        let bits = table.len().ilog2() as usize;
        Self {
            table,
            bits,
            additions,
        }
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<_> = (0..self.bits).map(|bit| format!("x{bit}")).collect();
        for (group, &size) in ["a", "b", "c"].iter().zip(&self.additions) {
            names.extend((0..size).map(|bit| format!("{group}{bit}")));
        }
        names
    }

    /// Returns all inputs of the S-box, again and again with new additions.
    pub fn samples(&self, random: &mut dyn FnMut() -> u64) -> Samples {
        let mut inputs = vec![[0; SAMPLE_WORDS]; self.names().len()];
        let mut outputs = vec![[0; SAMPLE_WORDS]; self.bits];
        for place in 0..64 * SAMPLE_WORDS {
            let x = place % self.table.len();
            for bit in 0..self.bits {
                inputs[bit][place / 64] |= (x as u64 >> bit & 1) << (place % 64);
                outputs[bit][place / 64] |= (u64::from(self.table[x]) >> bit & 1) << (place % 64);
            }
        }
        let mut rest = inputs[self.bits..].iter_mut();
        for &size in &self.additions {
            for output in outputs.iter_mut().take(size) {
                let addition = rest.next().unwrap();
                for (addition, output) in addition.iter_mut().zip(output) {
                    *addition = random();
                    *output ^= *addition;
                }
            }
        }
        Samples {
            seed: random(),
            inputs,
            outputs,
        }
    }

    /// Returns the algebraic normal form: sums of monomials, without the additions.
    pub fn normal_form(&self) -> Network {
        let names: Vec<_> = (0..self.bits).map(|bit| format!("x{bit}")).collect();
        let mut network = Network {
            names,
            gates: Vec::new(),
            outputs: Vec::new(),
        };
        let mut monomials: HashMap<usize, usize> = HashMap::new();
        for bit in 0..self.bits {
            let mut form: Vec<u16> = self.table.iter().map(|y| y >> bit & 1).collect();
            for step in 0..self.bits {
                for x in 0..form.len() {
                    if x >> step & 1 == 1 {
                        form[x] ^= form[x ^ 1 << step];
                    }
                }
            }
            let mut sum = None;
            for monomial in (1..form.len()).filter(|&monomial| form[monomial] == 1) {
                let term = network.monomial(monomial, &mut monomials);
                sum = Some(match sum {
                    None => term,
                    Some(sum) => network.push([sum, term, term], XOR),
                });
            }
            network
                .outputs
                .push((sum.expect("no constant output"), form[0] == 1));
        }
        network
    }
}

impl Network {
    /// Returns the number of its inputs.
    pub fn inputs(&self) -> usize {
        self.names.len()
    }

    /// Returns how many inputs the group `group` of additions has: 1 is the first.
    pub fn additions(&self, group: usize) -> usize {
        let letter = ["x", "a", "b", "c"][group];
        self.names
            .iter()
            .filter(|name| name.starts_with(letter))
            .count()
    }

    fn push(&mut self, inputs: [usize; 3], table: u8) -> usize {
        self.gates.push(Gate { inputs, table });
        self.names.len() + self.gates.len() - 1
    }

    fn monomial(&mut self, monomial: usize, known: &mut HashMap<usize, usize>) -> usize {
        let lowest = monomial.trailing_zeros() as usize;
        let rest = monomial & (monomial - 1);
        if rest == 0 {
            return lowest;
        }
        if let Some(&signal) = known.get(&monomial) {
            return signal;
        }
        let rest = self.monomial(rest, known);
        let signal = self.push([lowest, rest, rest], AND);
        known.insert(monomial, signal);
        signal
    }

    /// Adds those additions of `target` that this does not have.
    pub fn add_missing(&mut self, target: &Target, arity: usize) {
        let names = target.names();
        let (before, more) = (self.names.len(), names.len() - self.names.len());
        assert_eq!(
            self.names[..],
            names[..before],
            "inputs in the order of the target"
        );
        let shift = |signal: usize| {
            if signal < before {
                signal
            } else {
                signal + more
            }
        };
        for gate in &mut self.gates {
            gate.inputs = gate.inputs.map(shift);
        }
        for output in &mut self.outputs {
            output.0 = shift(output.0);
        }
        self.names = names;
        let mut first = target.bits;
        for &size in &target.additions {
            for bit in 0..size {
                if first + bit >= before {
                    let old = self.outputs[bit].0;
                    self.outputs[bit].0 = self.push([old, first + bit, first + bit], XOR);
                }
            }
            first += size;
        }
        self.clean(arity);
    }

    /// Panics unless this computes `target`.
    pub fn check(&self, target: &Target) {
        assert!(
            self.equals(target),
            "the circuit does not compute its target"
        );
    }

    /// Returns whether this computes `target` at all its inputs, each with several additions.
    pub fn equals(&self, target: &Target) -> bool {
        let mut state = 0x1234_5678_9abc_def1u64;
        let mut random = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state
        };
        (0..40).all(|_| {
            let samples = target.samples(&mut random);
            let signals = self.evaluate(&samples);
            self.outputs
                .iter()
                .zip(&samples.outputs)
                .all(|(&(signal, complement), wanted)| {
                    let flip = if complement { u64::MAX } else { 0 };
                    signals[signal]
                        .iter()
                        .zip(wanted)
                        .all(|(value, wanted)| value ^ flip == *wanted)
                })
        })
    }

    /// Returns the values of all signals at the samples.
    pub fn evaluate(&self, samples: &Samples) -> Vec<Signal> {
        let mut signals = samples.inputs.clone();
        for gate in &self.gates {
            signals.push(value(gate, |input| &signals[input]));
        }
        signals
    }

    /// Returns which signals depend on `gate`.
    pub fn after(&self, gate: usize) -> Vec<bool> {
        let mut after = vec![false; self.inputs() + self.gates.len()];
        after[self.inputs() + gate] = true;
        for index in gate + 1..self.gates.len() {
            after[self.inputs() + index] = self.gates[index].inputs.iter().any(|&i| after[i]);
        }
        after[self.inputs() + gate] = false;
        after
    }

    /// Returns at which samples the value of `gate` shows in an output, if its signals have these
    /// values.
    pub fn care(&self, signals: &[Signal], gate: usize) -> Signal {
        let node = self.inputs() + gate;
        let mut changed = signals.to_vec();
        let mut differs = vec![false; signals.len()];
        changed[node] = signals[node].map(|word| !word);
        differs[node] = true;
        for index in gate + 1..self.gates.len() {
            let gate = &self.gates[index];
            if gate.inputs.iter().any(|&input| differs[input]) {
                changed[self.inputs() + index] = value(gate, |input| &changed[input]);
                differs[self.inputs() + index] = true;
            }
        }
        let mut care = [0; SAMPLE_WORDS];
        for &(output, _) in &self.outputs {
            for (word, care) in care.iter_mut().enumerate() {
                *care |= changed[output][word] ^ signals[output][word];
            }
        }
        care
    }

    /// Returns how many gates nobody needs any more once `gate` has other inputs.
    pub fn freed(&self, gate: usize, inputs: &[usize]) -> usize {
        let first = self.inputs();
        let mut uses = vec![0u32; first + self.gates.len()];
        for gate in &self.gates {
            gate.distinct().iter().for_each(|&input| uses[input] += 1);
        }
        self.outputs.iter().for_each(|output| uses[output.0] += 1);
        inputs.iter().for_each(|&input| uses[input] += 1);
        let mut freed = 0;
        let mut stack = vec![first + gate];
        while let Some(signal) = stack.pop() {
            for &input in self.gates[signal - first].distinct() {
                uses[input] -= 1;
                if uses[input] == 0 && input >= first {
                    freed += 1;
                    stack.push(input);
                }
            }
        }
        freed
    }

    /// Gives `gate` other inputs and another function.
    pub fn replace(&mut self, gate: usize, inputs: [usize; 3], table: u8, arity: usize) {
        self.gates[gate] = Gate { inputs, table };
        self.clean(arity);
    }

    /// `gate` becomes the function `table` of the signals `outer` and of a new gate.
    pub fn replace_by_two(
        &mut self,
        gate: usize,
        inputs: [usize; 3],
        inner: u8,
        outer: [usize; 2],
        table: u8,
        arity: usize,
    ) {
        let inner = self.push(inputs, inner);
        self.gates[gate] = Gate {
            inputs: [outer[0], outer[1], inner],
            table,
        };
        self.clean(arity);
    }

    /// Brings the gates into order, without those that nobody needs, that only copy a signal, or
    /// that have more inputs than `arity`.
    fn clean(&mut self, arity: usize) {
        // What a signal of the old network is in the new one.
        let first = self.inputs();
        let mut place: Vec<Option<(usize, bool)>> = (0..first).map(|i| Some((i, false))).collect();
        place.resize(first + self.gates.len(), None);
        let mut new = Self {
            names: self.names.clone(),
            gates: Vec::new(),
            outputs: Vec::new(),
        };
        let mut known: HashMap<([usize; 3], u8), usize> = HashMap::new();
        for &(output, complement) in &self.outputs {
            let mut stack = vec![output];
            while let Some(&signal) = stack.last() {
                if place[signal].is_some() {
                    stack.pop();
                    continue;
                }
                let gate = self.gates[signal - first];
                let before = stack.len();
                stack.extend(
                    gate.distinct()
                        .iter()
                        .filter(|&&input| place[input].is_none()),
                );
                if stack.len() > before {
                    continue;
                }
                let (inputs, table) = (gate.inputs.map(|input| place[input].unwrap()), gate.table);
                let flips = inputs
                    .iter()
                    .fold(0, |flips, input| flips << 1 | usize::from(input.1));
                let table = (0..8).fold(0, |t, case| t | (table >> (case ^ flips) & 1) << case);
                let (inputs, table) = fewer_inputs(inputs.map(|input| input.0), table);
                place[signal] = Some(match cost(table, 3) {
                    -1 => (inputs[0], table & 1 == 1),
                    _ => {
                        let known = &mut known;
                        let mut add = |inputs: [usize; 3], table: u8| {
                            *known
                                .entry((inputs, table))
                                .or_insert_with(|| new.push(inputs, table))
                        };
                        if cost(table, arity) == 0 {
                            (add(inputs, table), false)
                        } else {
                            let (order, inner, outer) = split(table).expect("two gates");
                            let [p, q, r] = order.map(|input| inputs[input]);
                            let inner = add([q, r, r], inner);
                            (add([p, inner, inner], outer), false)
                        }
                    }
                });
            }
            let (signal, flip) = place[output].unwrap();
            new.outputs.push((signal, flip ^ complement));
        }
        *self = new;
    }

    /// Reads the text form. Panics if it is not a circuit.
    pub fn parse(text: &str) -> Self {
        let mut network = Self {
            names: Vec::new(),
            gates: Vec::new(),
            outputs: Vec::new(),
        };
        let mut places: HashMap<String, usize> = HashMap::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let words: Vec<&str> = line.split_whitespace().collect();
            match &words[..] {
                ["inputs", names @ ..] => {
                    network.names = names.iter().map(|name| name.to_string()).collect();
                    places = names
                        .iter()
                        .enumerate()
                        .map(|(i, n)| (n.to_string(), i))
                        .collect();
                }
                [_, "=", signal] => {
                    let name = signal.trim_start_matches('!');
                    network.outputs.push((places[name], name != *signal));
                }
                [name, "=", table, p, q, rest @ ..] => {
                    let table = u8::from_str_radix(table, 16).expect("a table");
                    let (p, q) = (places[*p], places[*q]);
                    let signal = match rest {
                        [r] => network.push([p, q, places[*r]], table),
                        _ => network.push([p, q, q], widened(table)),
                    };
                    places.insert(name.to_string(), signal);
                }
                [] => {}
                _ => panic!("not a line of a circuit: {line}"),
            }
        }
        network
    }

    /// Returns the text form.
    pub fn print(&self) -> String {
        let name = |signal: usize| match self.names.get(signal) {
            Some(name) => name.clone(),
            None => format!("t{}", signal - self.names.len()),
        };
        let mut text = format!("inputs {}\n", self.names.join(" "));
        for (index, gate) in self.gates.iter().enumerate() {
            let [p, q, r] = gate.inputs.map(name);
            let _ = match gate.is_binary() {
                true => writeln!(text, "t{index} = {:x} {p} {q}", narrowed(gate.table)),
                false => writeln!(text, "t{index} = {:02x} {p} {q} {r}", gate.table),
            };
        }
        for (index, &(signal, complement)) in self.outputs.iter().enumerate() {
            let not = if complement { "!" } else { "" };
            let _ = writeln!(text, "y{index} = {not}{}", name(signal));
        }
        text
    }
}

/// The table of three inputs of a function that ignores the third.
fn widened(table: u8) -> u8 {
    (0..8).fold(0, |wide, case| wide | (table >> (case >> 1) & 1) << case)
}

/// The table of two inputs of a function that ignores the third.
pub fn narrowed(table: u8) -> u8 {
    (0..4).fold(0, |narrow, case| {
        narrow | (table >> (case << 1) & 1) << case
    })
}

fn value<'a>(gate: &Gate, signal: impl Fn(usize) -> &'a Signal) -> Signal {
    let [p, q, r] = gate.inputs.map(signal);
    std::array::from_fn(|word| apply(gate.table, [p[word], q[word], r[word]]))
}

/// The function `table` of three words.
pub fn apply(table: u8, [p, q, r]: [u64; 3]) -> u64 {
    let bit = |case: u8| u64::from(table >> case & 1).wrapping_neg();
    let choose = |s: u64, zero: u64, one: u64| zero ^ (s & (zero ^ one));
    let low = choose(q, choose(r, bit(0), bit(1)), choose(r, bit(2), bit(3)));
    let high = choose(q, choose(r, bit(4), bit(5)), choose(r, bit(6), bit(7)));
    choose(p, low, high)
}

/// The same function of those inputs on which it depends: the others come last and are ignored.
/// Inputs are in ascending order.
pub fn fewer_inputs(inputs: [usize; 3], table: u8) -> ([usize; 3], u8) {
    let mut distinct: Vec<usize> = inputs.to_vec();
    distinct.sort_unstable();
    distinct.dedup();
    // The value at an assignment of the distinct inputs.
    let at = |values: usize| {
        let case = inputs.iter().fold(0, |case, input| {
            let place = distinct.iter().position(|d| d == input).unwrap();
            case << 1 | (values >> place & 1)
        });
        table >> case & 1
    };
    let all = 0..1usize << distinct.len();
    let used: Vec<usize> = (0..distinct.len())
        .filter(|place| {
            all.clone()
                .any(|values| at(values) != at(values ^ 1 << place))
        })
        .collect();
    let mut places = used.clone();
    while places.len() < 3 {
        places.push(*used.last().unwrap_or(&0));
    }
    let result = (0..8).fold(0, |result, case| {
        let values = used.iter().enumerate().fold(0, |values, (index, place)| {
            values | (case >> (2 - index) & 1) << place
        });
        result | at(values) << case
    });
    ([0, 1, 2].map(|index| distinct[places[index]]), result)
}

/// How many gates more than one the function needs; -1 if it is its first input or the complement
/// of it.
pub fn cost(table: u8, arity: usize) -> i8 {
    let depends = |bit: u8| (0..8).any(|case| (table >> case ^ table >> (case ^ bit)) & 1 == 1);
    match [4, 2, 1].into_iter().filter(|&bit| depends(bit)).count() {
        0 | 1 => -1,
        3 if arity == 2 => match split(table) {
            Some(_) => 1,
            None => 9,
        },
        _ => 0,
    }
}

/// The function as one of an input and of a function of the two others: their order, the inner
/// table and the outer one.
fn split(table: u8) -> Option<([usize; 3], u8, u8)> {
    for order in [[0, 1, 2], [1, 0, 2], [2, 0, 1]] {
        let case = |p: u8, q: u8, r: u8| {
            let mut case = 0;
            for (value, input) in [p, q, r].into_iter().zip(order) {
                case |= value << (2 - input);
            }
            table >> case & 1
        };
        let half = |p: u8| (0..4).fold(0u8, |half, qr| half | case(p, qr >> 1, qr & 1) << qr);
        let (zero, one) = (half(0), half(1));
        let inner = if zero == 0 || zero == 15 { one } else { zero };
        let as_inner = |half: u8| match half {
            0 => Some(0b00),
            15 => Some(0b11),
            _ if half == inner => Some(0b10),
            _ if half == 15 ^ inner => Some(0b01),
            _ => None,
        };
        if let (Some(zero), Some(one)) = (as_inner(zero), as_inner(one)) {
            return Some((order, widened(inner), widened(one << 2 | zero)));
        }
    }
    None
}

/// The function with the fewest gates that has `ones` and `zeros`.
pub fn cheapest(ones: u8, zeros: u8) -> Option<u8> {
    let free = !(ones | zeros);
    let mut best: Option<u8> = None;
    let mut fill = 0u8;
    loop {
        let table = ones | fill;
        if table != 0 && table != 0xff && best.is_none_or(|best| cost(table, 2) < cost(best, 2)) {
            best = Some(table);
        }
        fill = fill.wrapping_sub(free) & free;
        if fill == 0 {
            return best;
        }
    }
}

/// The samples are the bits of this many words.
pub const SAMPLE_WORDS: usize = 16;

const XOR: u8 = 0x3c;
const AND: u8 = 0xc0;
