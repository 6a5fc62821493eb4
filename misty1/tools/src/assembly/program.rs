//! FO and FL of `src/rounds.rs` of `misty1` as graphs of gates with two or three inputs.

use crate::network::Network;

/// Where planes and key masks come from and go to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Place {
    /// A plane of the half that FO reads (changes).
    From(usize),
    To(usize),
    /// A plane of what the half that FO changes was before: the same half, or another.
    Source(usize),
    /// A key mask of this round: six words of sixteen.
    Round(usize),
    /// A mask of the words that the FL of the half that FO reads (changes) uses in its AND and in
    /// its OR.
    FromAnd(usize),
    FromOr(usize),
    ToAnd(usize),
    ToOr(usize),
}

impl Place {
    pub(crate) fn is_key(self) -> bool {
        !matches!(self, Self::From(_) | Self::To(_) | Self::Source(_))
    }

    /// Whether writing this may change `other`.
    pub(crate) fn overwrites(self, other: Self) -> bool {
        self == other || matches!((self, other), (Self::To(a), Self::Source(b)) if a == b)
    }
}

#[derive(Clone, Copy)]
pub(crate) enum Value {
    Memory(Place),
    /// As in the networks: two equal inputs at the end are one.
    Gate {
        inputs: [usize; 3],
        table: u8,
    },
}

/// A value or its complement.
#[derive(Clone, Copy)]
struct Plane {
    value: usize,
    complement: bool,
}

pub(crate) struct Routine {
    pub(crate) name: &'static str,
    pub(crate) values: Vec<Value>,
    /// What is written where.
    pub(crate) stores: Vec<(usize, Place)>,
}

/// The circuits with three inputs, with their additions, and the complements that `misty1` expects.
pub(crate) struct Circuits {
    pub(crate) s7: Network,
    pub(crate) s9: Network,
    pub(crate) s7_complement: usize,
    pub(crate) s9_complement: usize,
}

/// `to = source ^ FO(from)`.
pub(crate) fn fo(circuits: &Circuits) -> Routine {
    let mut routine = Routine::new("fo");
    let from = (0..32).map(|i| routine.memory(Place::From(i))).collect();
    let source = (0..32).map(|i| routine.memory(Place::Source(i))).collect();
    routine.add_fo(circuits, from, source);
    routine.finished()
}

/// `from = FL(from); to = FL(to) ^ FO(from)`.
pub(crate) fn fl_fo(circuits: &Circuits) -> Routine {
    let mut routine = Routine::new("fl_fo");
    let from = routine.add_fl(Place::From, Place::FromAnd, Place::FromOr);
    for (bit, plane) in from.iter().enumerate() {
        routine.stores.push((plane.value, Place::From(bit)));
    }
    let to = routine.add_fl(Place::To, Place::ToAnd, Place::ToOr);
    routine.add_fo(circuits, from, to);
    routine.finished()
}

impl Routine {
    fn new(name: &'static str) -> Self {
        Self {
            name,
            values: Vec::new(),
            stores: Vec::new(),
        }
    }

    fn memory(&mut self, place: Place) -> Plane {
        let known = |value: &Value| matches!(value, Value::Memory(other) if *other == place);
        let value = self.values.iter().position(known).unwrap_or_else(|| {
            self.values.push(Value::Memory(place));
            self.values.len() - 1
        });
        Plane {
            value,
            complement: false,
        }
    }

    /// Complements of inputs become a part of the function.
    fn gate(&mut self, planes: [Plane; 3], table: u8) -> Plane {
        let flips = planes
            .iter()
            .fold(0, |flips, p| flips << 1 | u8::from(p.complement));
        let table = (0..8).fold(0, |t, case| t | (table >> (case ^ flips) & 1) << case);
        self.values.push(Value::Gate {
            inputs: planes.map(|plane| plane.value),
            table,
        });
        Plane {
            value: self.values.len() - 1,
            complement: false,
        }
    }

    fn xor(&mut self, a: Plane, b: Plane) -> Plane {
        self.gate([a, b, b], XOR)
    }

    fn xor3(&mut self, a: Plane, b: Plane, c: Plane) -> Plane {
        self.gate([a, b, c], XOR3)
    }

    fn add_fl(
        &mut self,
        half: fn(usize) -> Place,
        and: fn(usize) -> Place,
        or: fn(usize) -> Place,
    ) -> Vec<Plane> {
        let (mut lower, mut upper) = (Vec::new(), Vec::new());
        for bit in 0..16 {
            let [low, high] = [bit, 16 + bit].map(|bit| self.memory(half(bit)));
            let (and, or) = (self.memory(and(bit)), self.memory(or(bit)));
            let low = self.gate([low, high, and], XOR_AND);
            lower.push(low);
            upper.push(self.gate([high, low, or], XOR_OR));
        }
        lower.append(&mut upper);
        lower
    }

    fn add_fo(&mut self, circuits: &Circuits, from: Vec<Plane>, to: Vec<Plane>) {
        let (low, high) = from.split_at(16);
        let (to_low, to_high) = to.split_at(16);
        let middle = self.keys(MIDDLE);
        let t0 = self.fi(circuits, high, 0, low, &middle);
        let key = self.keys(LOW);
        let t1 = self.fi(circuits, low, 1, &t0, &key);
        let key = self.keys(HIGH);
        for bit in 0..16 {
            let plane = self.xor3(to_high[bit], t1[bit], key[bit]);
            self.stores.push((plane.value, Place::To(16 + bit)));
        }
        let result = self.fi(circuits, &t0, 2, &t1, to_low);
        for (bit, plane) in result.into_iter().enumerate() {
            self.stores.push((plane.value, Place::To(bit)));
        }
    }

    fn keys(&mut self, word: usize) -> Vec<Plane> {
        (0..16)
            .map(|bit| self.memory(Place::Round(16 * word + bit)))
            .collect()
    }

    /// FI of `x` with the 9-bit key `word`, and two additions.
    fn fi(
        &mut self,
        circuits: &Circuits,
        x: &[Plane],
        word: usize,
        first: &[Plane],
        second: &[Plane],
    ) -> Vec<Plane> {
        let (seven, nine) = x.split_at(7);
        let key = self.keys(word);
        let complement = circuits.s9_complement;
        let nine = self.sbox(&circuits.s9, complement, nine, [&key, seven]);
        let seven = self.sbox(&circuits.s7, circuits.s7_complement, seven, [&nine, &[]]);
        let both: Vec<_> = (0..9)
            .map(|bit| self.xor(first[bit], second[bit]))
            .collect();
        let mut result = self.sbox(&circuits.s9, complement, &nine, [&both, &seven]);
        for (bit, &plane) in seven.iter().enumerate() {
            result.push(self.xor3(plane, first[9 + bit], second[9 + bit]));
        }
        result
    }

    fn sbox(
        &mut self,
        network: &Network,
        complement: usize,
        x: &[Plane],
        additions: [&[Plane]; 2],
    ) -> Vec<Plane> {
        let mut planes = x.to_vec();
        for group in 1..=2 {
            let size = network.additions(group);
            planes.extend(&additions[group - 1][..size]);
        }
        let first = planes.len();
        for (index, gate) in network.gates.iter().enumerate() {
            // A gate that makes a result makes it with the complement that is expected.
            let mut outputs = network.outputs.iter().enumerate();
            let flip = outputs.any(|(bit, &(signal, complemented))| {
                signal == first + index && complemented ^ (complement >> bit & 1 == 1)
            });
            let table = if flip { !gate.table } else { gate.table };
            let plane = self.gate(gate.inputs.map(|input| planes[input]), table);
            planes.push(Plane {
                complement: flip,
                ..plane
            });
        }
        let outputs = network.outputs.iter();
        outputs
            .map(|output| Plane {
                complement: false,
                ..planes[output.0]
            })
            .collect()
    }

    /// Without complements in the results, and with gates of two inputs as processors have them:
    /// AND, OR, XOR and AND with a complement. Others become complemented, and their users are
    /// changed.
    fn finished(mut self) -> Self {
        let mut flipped = vec![false; self.values.len()];
        for index in 0..self.values.len() {
            let Value::Gate { inputs, table } = self.values[index] else {
                continue;
            };
            let flips = inputs
                .iter()
                .fold(0, |flips, &input| flips << 1 | u8::from(flipped[input]));
            let table = (0..8).fold(0, |t, case| t | (table >> (case ^ flips) & 1) << case);
            let native = [0x3c, 0xc0, 0xfc, 0x0c, 0x30].contains(&table);
            flipped[index] = inputs[1] == inputs[2] && !native;
            let table = if flipped[index] { !table } else { table };
            self.values[index] = Value::Gate { inputs, table };
        }
        assert!(
            self.stores.iter().all(|store| !flipped[store.0]),
            "a complemented result"
        );
        self.merge_additions();
        self
    }

    /// An addition whose sum only goes into another becomes a part of that. Nobody uses its gate
    /// then.
    fn merge_additions(&mut self) {
        let addition = |value| match value {
            Value::Gate {
                inputs: [p, q, _],
                table: XOR,
            } => Some([p, q]),
            _ => None,
        };
        for index in 0..self.values.len() {
            let Some([p, q]) = addition(self.values[index]) else {
                continue;
            };
            for (sum, other) in [(p, q), (q, p)] {
                if let Some([a, b]) = addition(self.values[sum])
                    && self.uses(sum) == 1
                {
                    self.values[index] = Value::Gate {
                        inputs: [a, b, other],
                        table: XOR3,
                    };
                    break;
                }
            }
        }
    }

    /// How many gates and stores use a value.
    pub(crate) fn uses(&self, value: usize) -> usize {
        let gates = self.values.iter().filter(|other| match other {
            Value::Memory(_) => false,
            Value::Gate { inputs, .. } => inputs.contains(&value),
        });
        gates.count() + self.stores.iter().filter(|store| store.0 == value).count()
    }
}

const XOR: u8 = 0x3c;
const XOR3: u8 = 0x96;
const XOR_AND: u8 = 0x78;
const XOR_OR: u8 = 0x1e;

/// The words of a round, as in `src/rounds.rs` of `misty1`.
const MIDDLE: usize = 3;
const HIGH: usize = 4;
const LOW: usize = 5;
