//! An order for the gates of a routine and registers for their values.
//!
//! Orders begin greedy: the ready gate after which the fewest values are alive comes next, but not
//! soon after what it needs, and chance has a say. The best of many is annealed. Registers go to
//! the values that are needed soonest (Belady); what is in memory anyway, planes and keys, costs
//! nothing to drop, and can be an operand of an instruction where it lies.
//!
//! Nothing of this depends on the width of the registers.

use super::Keys;
use super::cycles;
use super::program::{Place, Routine, Value};
use crate::random::Random;

/// The instructions for an order, and how many planes of scratch they use.
pub(crate) fn in_order(
    routine: &Routine,
    keys: &'static Keys,
    order: &[usize],
) -> (Vec<Line>, usize) {
    let (lines, _, spilled) = Allocation::new(routine, keys, order).run();
    (lines, spilled)
}

/// Searches an order for registers of `bytes` bytes that is better than the greedy ones: gates are
/// moved about for `seconds`.
pub(crate) fn anneal(
    routine: &Routine,
    keys: &'static Keys,
    bytes: usize,
    seconds: u64,
) -> Vec<usize> {
    let cost = |order: &[usize]| {
        let (lines, moved, _) = Allocation::new(routine, keys, order).run();
        cycles::simulate(&lines, bytes) as f64 + 0.2 * moved as f64 + 0.01 * lines.len() as f64
    };
    let mut current = (0..TRIES)
        .map(|seed| order(routine, seed))
        .map(|order| (cost(&order), order))
        .min_by(|a, b| a.0.total_cmp(&b.0))
        .expect("TRIES > 0");
    let mut best = current.clone();
    eprintln!("{} {}: {:.1}", routine.name, keys.name, best.0);
    let mut random = Random(1);
    let start = std::time::Instant::now();
    let mut steps = 0u64;
    let mut temperature = 1.0;
    let mut place = vec![0; routine.values.len()];
    let mut users = vec![Vec::new(); routine.values.len()];
    for (index, value) in routine.values.iter().enumerate() {
        // Gates that nobody uses have no place in the order.
        if routine.uses(index) > 0 {
            let inputs = distinct(value).iter();
            inputs.for_each(|&input| users[input].push(index));
        }
    }
    loop {
        steps += 1;
        if steps.is_multiple_of(64) {
            let part = start.elapsed().as_secs_f64() / seconds as f64;
            if part > 1.0 {
                eprintln!(
                    "{} {}: {:.1} after {steps} steps",
                    routine.name, keys.name, best.0
                );
                return best.1;
            }
            temperature = 0.25 * (1.0 - part) * (1.0 - part) + 0.005;
        }
        let mut order = current.1.clone();
        order
            .iter()
            .enumerate()
            .for_each(|(time, &gate)| place[gate] = time);
        // One gate goes elsewhere.
        let from = random.any() as usize % order.len();
        let gate = order[from];
        let is_gate = |index: &usize| matches!(routine.values[*index], Value::Gate { .. });
        let inputs = distinct(&routine.values[gate])
            .iter()
            .filter(|i| is_gate(i));
        let first = inputs.map(|&input| place[input] + 1).max().unwrap_or(0);
        let last = users[gate].iter().map(|&user| place[user] - 1).min();
        let last = last.unwrap_or(order.len() - 1);
        let reach = [4, 12, 40, 600][random.any() as usize % 4];
        let (first, last) = (
            first.max(from.saturating_sub(reach)),
            last.min(from + reach),
        );
        if first >= last {
            continue;
        }
        let to = first + random.any() as usize % (last - first + 1);
        if to == from {
            continue;
        }
        order.remove(from);
        order.insert(to, gate);
        let new = cost(&order);
        let chance = (random.any() >> 11) as f64 / (1u64 << 53) as f64;
        if new <= current.0 || ((current.0 - new) / temperature).exp() > chance {
            current = (new, order);
            if new < best.0 {
                best = current.clone();
            }
        }
    }
}

/// The gates in an order in which they can be computed.
fn order(routine: &Routine, seed: u64) -> Vec<usize> {
    let values = &routine.values;
    let mut random = Random(seed);
    let mut users = vec![Vec::new(); values.len()];
    let mut missing = vec![0; values.len()];
    let mut uses = vec![0usize; values.len()];
    for (index, value) in values.iter().enumerate() {
        for &input in distinct(value) {
            uses[input] += 1;
            if matches!(values[input], Value::Gate { .. }) {
                users[input].push(index);
                missing[index] += 1;
            }
        }
    }
    let is_gate = |index: &usize| matches!(values[*index], Value::Gate { .. });
    let mut ready: Vec<usize> = (0..values.len())
        .filter(|index| is_gate(index) && missing[*index] == 0 && routine.uses(*index) > 0)
        .collect();
    let mut touched = vec![false; values.len()];
    let mut order = Vec::new();
    let noise = 1 + seed / 30 % 8;
    let memory = 1 + (seed / 7) % 6;
    let spread = [0, 1, 2, 4][(seed / 48) as usize % 4];
    let apart = [0, 4, 8, 12, 16, 24][seed as usize % 6];
    let penalty = [0, 1, 2, 4, 8][(seed / 6) as usize % 5];
    let mut computed = vec![0usize; values.len()];
    while !ready.is_empty() {
        let now = order.len() + 1;
        let score = |index: usize, random: &mut Random| {
            let mut score = 0i64;
            for &input in distinct(&values[index]) {
                let in_memory = !is_gate(&input);
                if !in_memory && now - computed[input] < apart {
                    score -= penalty * (apart - (now - computed[input])) as i64;
                }
                let weight = if in_memory { memory as i64 } else { 8 };
                if uses[input] == 1 && (!in_memory || touched[input]) {
                    score += weight;
                } else if in_memory && !touched[input] && uses[input] > 1 {
                    score -= weight;
                }
            }
            16 * score + (random.any() % (16 * noise)) as i64 - (index as i64 * spread) / 4
        };
        let scores: Vec<i64> = ready
            .iter()
            .map(|&index| score(index, &mut random))
            .collect();
        let place = (0..ready.len()).max_by_key(|&place| scores[place]).unwrap();
        let next = ready.swap_remove(place);
        for &input in distinct(&values[next]) {
            uses[input] -= 1;
            touched[input] = true;
        }
        for &user in &users[next] {
            missing[user] -= 1;
            if missing[user] == 0 && routine.uses(user) > 0 {
                ready.push(user);
            }
        }
        computed[next] = now;
        order.push(next);
    }
    order
}

fn distinct(value: &Value) -> &[usize] {
    match value {
        Value::Memory(_) => &[],
        Value::Gate { inputs, .. } if inputs[1] == inputs[2] => &inputs[..2],
        Value::Gate { inputs, .. } => inputs,
    }
}

/// An instruction: the register or the memory that it writes comes first.
#[derive(Clone, Copy)]
pub(crate) struct Line {
    pub(crate) name: &'static str,
    pub(crate) operands: [Operand; 3],
    pub(crate) count: usize,
    table: Option<u8>,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Operand {
    Register(usize),
    Memory(Place),
    Scratch(usize),
}

struct Allocation<'a> {
    routine: &'a Routine,
    keys: &'static Keys,
    order: &'a [usize],
    /// When a value is used, the last time first.
    uses: Vec<Vec<usize>>,
    /// The value in each register.
    registers: Vec<Option<usize>>,
    /// Where a value is in memory, as an operand.
    memory: Vec<Option<Operand>>,
    scratch: Vec<Option<usize>>,
    lines: Vec<Line>,
    moved: usize,
    time: usize,
    /// When a gate was computed, counted from 1.
    computed: Vec<usize>,
}

impl<'a> Allocation<'a> {
    fn new(routine: &'a Routine, keys: &'static Keys, order: &'a [usize]) -> Self {
        let mut uses = vec![Vec::new(); routine.values.len()];
        for (time, &gate) in order.iter().enumerate().rev() {
            for &input in distinct(&routine.values[gate]) {
                uses[input].push(time);
            }
        }
        let memory = routine.values.iter().map(|value| match value {
            Value::Memory(place) => Some(Operand::Memory(*place)),
            Value::Gate { .. } => None,
        });
        Self {
            routine,
            keys,
            order,
            uses,
            registers: vec![None; 32],
            memory: memory.collect(),
            scratch: Vec::new(),
            lines: Vec::new(),
            moved: 0,
            time: 0,
            computed: vec![0; routine.values.len()],
        }
    }

    /// The instructions, how many planes they spill and read back, and the planes of scratch.
    fn run(mut self) -> (Vec<Line>, usize, usize) {
        for (time, &gate) in self.order.iter().enumerate() {
            self.time = time;
            let Value::Gate { inputs, table } = self.routine.values[gate] else {
                continue;
            };
            for &input in distinct(&self.routine.values[gate]) {
                assert_eq!(self.uses[input].pop(), Some(time));
            }
            if inputs[1] == inputs[2] {
                self.binary(gate, inputs, table, time);
            } else {
                self.ternary(gate, inputs, table, time);
            }
            self.computed[gate] = time + 1;
            for &(value, place) in &self.routine.stores {
                if value == gate {
                    let register = self.place(gate).expect("just computed");
                    self.push(
                        "vmovdqa64",
                        &[Operand::Memory(place), Operand::Register(register)],
                    );
                    self.memory[gate] = Some(Operand::Memory(place));
                    for (index, other) in self.routine.values.iter().enumerate() {
                        if let Value::Memory(other) = other
                            && place.overwrites(*other)
                        {
                            assert!(self.uses[index].is_empty(), "{place:?} is still needed");
                        }
                    }
                }
            }
            self.forget();
        }
        (self.lines, self.moved, self.scratch.len())
    }

    fn ternary(&mut self, gate: usize, inputs: [usize; 3], table: u8, time: usize) {
        let mut operands = inputs.to_vec();
        // One of them may stay in memory: the one that is not needed again for the longest time.
        let folded = operands
            .iter()
            .copied()
            .filter(|&value| self.place(value).is_none() && self.can_fold(value))
            .max_by_key(|&value| self.next(value))
            .filter(|&value| self.next(value) > time + SOON || !self.has_room(value, &inputs));
        // One register is overwritten: of a value that is not needed again, or that memory has.
        let dying = |this: &Self, value: usize| this.next(value) == NEVER;
        let absent = |this: &Self, value: usize| this.place(value).is_none();
        let destination = operands
            .iter()
            .copied()
            .filter(|&value| Some(value) != folded)
            .max_by_key(|&value| {
                let kind = match (absent(self, value), dying(self, value)) {
                    (false, true) => 4,
                    (true, true) => 3,
                    (true, false) => 2,
                    (false, false) if self.memory[value].is_some() => 1,
                    (false, false) => 0,
                };
                let computed = self.computed[value];
                // One that is not needed again is as good as a little younger.
                let young = kind >= 3 && computed + YOUNG > time;
                (young, computed, kind)
            })
            .expect("three operands");
        for &value in &inputs {
            if Some(value) != folded && self.place(value).is_none() {
                self.load(value, &inputs);
            }
        }
        let mut register = self.place(destination).expect("loaded");
        if !dying(self, destination) {
            let far = self.next(destination) > time + SOON && self.memory[destination].is_some();
            if !far {
                let copy = self.free_register(&inputs);
                self.push(
                    "vmovdqa64",
                    &[Operand::Register(copy), Operand::Register(register)],
                );
                register = copy;
            }
        }
        // The order of the operands: the one that is overwritten, and the one in memory last.
        operands.sort_by_key(|&value| match value {
            _ if value == destination => 0,
            _ if Some(value) == folded => 2,
            _ => 1,
        });
        let case = |case: usize| {
            let bits = inputs.map(|input| {
                let place = operands.iter().position(|o| *o == input).unwrap();
                case >> (2 - place) & 1
            });
            table >> (bits[0] << 2 | bits[1] << 1 | bits[2]) & 1
        };
        let table = (0..8).map(|c| case(c) << c).sum();
        let second = self.operand(operands[1]);
        let third = self.operand(operands[2]);
        self.push("vpternlogd", &[Operand::Register(register), second, third]);
        self.lines.last_mut().expect("just pushed").table = Some(table);
        self.registers[register] = Some(gate);
    }

    fn binary(&mut self, gate: usize, inputs: [usize; 3], table: u8, time: usize) {
        let (mut p, mut q) = (inputs[0], inputs[1]);
        // The complemented operand is the first; what may stay in memory is the second.
        let name = match table {
            0x3c => "vpxord",
            0xc0 => "vpandd",
            0xfc => "vpord",
            0x0c => "vpandnd",
            0x30 => {
                (p, q) = (q, p);
                "vpandnd"
            }
            _ => panic!("table {table:#x} of two inputs"),
        };
        if name != "vpandnd" && self.place(p).is_none() && self.place(q).is_some() {
            (p, q) = (q, p);
        }
        if name != "vpandnd"
            && self.place(p).is_none()
            && self.place(q).is_none()
            && (!self.can_fold(q) || self.next(q) < self.next(p))
            && self.can_fold(p)
        {
            (p, q) = (q, p);
        }
        if self.place(p).is_none() {
            self.load(p, &inputs);
        }
        let fold = self.can_fold(q) && (self.next(q) > time + SOON || !self.has_room(q, &inputs));
        if self.place(q).is_none() && !fold {
            self.load(q, &inputs);
        }
        let (first, second) = (self.operand(p), self.operand(q));
        let dead = [p, q]
            .into_iter()
            .find(|&v| self.next(v) == NEVER && self.place(v).is_some());
        let register = match dead {
            Some(value) => self.place(value).unwrap(),
            None => self.free_register(&inputs),
        };
        self.push(name, &[Operand::Register(register), first, second]);
        self.registers[register] = Some(gate);
    }

    fn push(&mut self, name: &'static str, given: &[Operand]) {
        let mut operands = [given[0]; 3];
        operands[..given.len()].copy_from_slice(given);
        self.lines.push(Line {
            name,
            operands,
            count: given.len(),
            table: None,
        });
    }

    fn place(&self, value: usize) -> Option<usize> {
        self.registers.iter().position(|held| *held == Some(value))
    }

    fn next(&self, value: usize) -> usize {
        self.uses[value].last().copied().unwrap_or(NEVER)
    }

    /// Whether an instruction can read the value from memory.
    fn can_fold(&self, value: usize) -> bool {
        match self.routine.values[value] {
            Value::Memory(place) if place.is_key() => self.keys.broadcast,
            _ => self.memory[value].is_some(),
        }
    }

    /// Whether a register is free, or has something that is needed later than `value`.
    fn has_room(&self, value: usize, pinned: &[usize]) -> bool {
        self.registers.iter().any(|held| match held {
            None => true,
            Some(held) => {
                !pinned.contains(held)
                    && self.memory[*held].is_some()
                    && self.next(*held) > self.next(value)
            }
        })
    }

    fn operand(&mut self, value: usize) -> Operand {
        if let Some(register) = self.place(value) {
            return Operand::Register(register);
        }
        if matches!(self.routine.values[value], Value::Gate { .. }) {
            self.moved += 1;
        }
        self.memory[value].expect("in memory")
    }

    fn load(&mut self, value: usize, pinned: &[usize]) {
        let register = self.free_register(pinned);
        let instruction = match self.routine.values[value] {
            Value::Memory(place) if place.is_key() => self.keys.load,
            Value::Memory(_) => "vmovdqa64",
            Value::Gate { .. } => {
                self.moved += 1;
                "vmovdqa64"
            }
        };
        let memory = self.memory[value].expect("in memory");
        self.push(instruction, &[Operand::Register(register), memory]);
        self.registers[register] = Some(value);
    }

    /// An empty register, if need be after spilling what is needed last.
    fn free_register(&mut self, pinned: &[usize]) -> usize {
        if let Some(register) = self.registers.iter().position(Option::is_none) {
            return register;
        }
        // Dropping what memory has is as good as keeping what is needed three times as late.
        let distance = |value: usize| {
            let weight = if self.memory[value].is_some() { 3 } else { 1 };
            weight * (self.next(value).min(2 * self.order.len()) - self.time)
        };
        let (register, value) = (0..self.registers.len())
            .filter_map(|register| Some((register, self.registers[register]?)))
            .filter(|(_, value)| !pinned.contains(value))
            .max_by_key(|&(_, value)| distance(value))
            .expect("more registers than operands");
        if self.memory[value].is_none() && self.next(value) != NEVER {
            let slot = self
                .scratch
                .iter()
                .position(Option::is_none)
                .unwrap_or_else(|| {
                    self.scratch.push(None);
                    self.scratch.len() - 1
                });
            self.scratch[slot] = Some(value);
            let operand = Operand::Scratch(slot);
            self.push("vmovdqa64", &[operand, Operand::Register(register)]);
            self.memory[value] = Some(operand);
            self.moved += 2;
        }
        self.registers[register] = None;
        register
    }

    /// Frees the registers and the scratch of what is not needed again.
    fn forget(&mut self) {
        for register in 0..self.registers.len() {
            if let Some(value) = self.registers[register]
                && self.next(value) == NEVER
            {
                self.registers[register] = None;
            }
        }
        for slot in &mut self.scratch {
            if let Some(value) = *slot
                && self.uses[value].is_empty()
            {
                *slot = None;
            }
        }
    }
}

impl Line {
    /// Returns it as the assembler reads it within a macro, whose parameters are `r`, the kind of
    /// the registers, `bytes`, the size of one, and `words`, how many 32-bit words that is.
    pub(crate) fn text(&self, keys: &Keys) -> String {
        let operands = &self.operands[..self.count];
        let mut text: Vec<_> = operands.iter().map(|operand| operand.text(keys)).collect();
        if let Operand::Memory(place) = operands[self.count - 1]
            && place.is_key()
            && self.count == 3
        {
            text[2] += "{1to\\words}";
        }
        text.extend(self.table.map(|table| format!("{table:#04x}")));
        format!("{} {}", self.name, text.join(", "))
    }
}

impl Operand {
    fn text(self, keys: &Keys) -> String {
        let plane = |base, index| format!("\\r\\()word ptr [{base} + {index}*\\bytes]");
        let place = match self {
            Self::Register(register) => return format!("\\r\\(){register}"),
            Self::Scratch(slot) => return plane("rcx", slot),
            Self::Memory(place) => place,
        };
        let (base, index) = match place {
            Place::From(bit) => ("rdi", bit),
            Place::To(bit) => ("rsi", bit),
            Place::Source(bit) => ("r8", bit),
            Place::Round(bit) => ("rdx", bit),
            Place::FromAnd(bit) => ("r8", bit),
            Place::FromOr(bit) => ("r9", bit),
            Place::ToAnd(bit) => ("r10", bit),
            Place::ToOr(bit) => ("r11", bit),
        };
        if place.is_key() {
            format!("{} ptr [{base} + {}]", keys.size, index * keys.bytes)
        } else {
            plane(base, index)
        }
    }
}

const TRIES: u64 = 480;

const NEVER: usize = usize::MAX;

/// The result of so many gates ago counts as computed just now.
const YOUNG: usize = 16;
/// For so many gates a value is kept in a register if there is one.
const SOON: usize = 60;
