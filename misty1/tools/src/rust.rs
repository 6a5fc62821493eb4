//! Writes the circuits of two-input gates as Rust.

use std::fmt::Write;

use crate::network::{self, Network};

/// A circuit of AND, OR, XOR and AND with a complement.
pub struct Native {
    inputs: usize,
    /// The method of `Word`, and its operands.
    gates: Vec<(&'static str, [usize; 2])>,
    outputs: Vec<usize>,
    /// Which outputs are complemented.
    pub complement: usize,
}

impl Native {
    /// Gates that processors do not have become complemented, and their users are changed.
    pub fn new(network: &Network) -> Self {
        let inputs = network.inputs();
        let mut flipped = vec![false; inputs];
        let mut gates = Vec::new();
        for gate in &network.gates {
            assert!(gate.is_binary(), "a gate of three inputs");
            let [p, q, _] = gate.inputs;
            let flips = usize::from(flipped[p]) << 1 | usize::from(flipped[q]);
            let table = network::narrowed(gate.table);
            let table = (0..4).fold(0u8, |t, case| t | (table >> (case ^ flips) & 1) << case);
            let (flip, name, operands) = match table {
                0b0110 => (false, "xor", [p, q]),
                0b1001 => (true, "xor", [p, q]),
                0b1000 => (false, "and", [p, q]),
                0b0111 => (true, "and", [p, q]),
                0b1110 => (false, "or", [p, q]),
                0b0001 => (true, "or", [p, q]),
                0b0010 => (false, "and_not", [p, q]),
                0b1101 => (true, "and_not", [p, q]),
                0b0100 => (false, "and_not", [q, p]),
                0b1011 => (true, "and_not", [q, p]),
                _ => panic!("a gate that ignores an input"),
            };
            flipped.push(flip);
            gates.push((name, operands));
        }
        let outputs = network.outputs.iter();
        Self {
            inputs,
            gates,
            outputs: outputs.clone().map(|output| output.0).collect(),
            complement: outputs
                .enumerate()
                .map(|(bit, output)| usize::from(output.1 ^ flipped[output.0]) << bit)
                .sum(),
        }
    }
}

/// Returns the contents of `src/circuits.rs`.
pub fn circuits(s7: &Native, s9: &Native) -> String {
    let mut text = String::from(
        "//! S7 and S9 of RFC 2994 (section 2.4) in gates of two inputs.\n//!\n\
         //! Written by `cargo run -p misty1-tools --bin assembly` from `tools/circuits`.\n\n\
         use crate::planes::Word;\n",
    );
    for (name, circuit) in [("S7", s7), ("S9", s9)] {
        let (bits, gates) = (circuit.inputs, circuit.gates.len());
        let lower = name.to_lowercase();
        let _ = write!(
            text,
            "\n/// What the {name} circuit leaves complemented.\n\
             pub(crate) const {name}_COMPLEMENT: u16 = {:#x};\n\n\
             /// {name} of `x`, complemented by [`{name}_COMPLEMENT`], in {gates} gates.\n\
             /// Bit 0 comes first. `result` takes each bit and its number as soon as it is there.\n\
             #[inline(always)]\n\
             pub(crate) fn {lower}<W: Word>(x: [W; {bits}], mut result: impl FnMut(usize, W)) {{\n",
            circuit.complement
        );
        let signal = |signal: usize| match signal.checked_sub(bits) {
            None => format!("x[{signal}]"),
            Some(gate) => format!("t{gate}"),
        };
        for (gate, (method, [p, q])) in circuit.gates.iter().enumerate() {
            let _ = writeln!(
                text,
                "    let t{gate} = {}.{method}({});",
                signal(*p),
                signal(*q)
            );
            for (bit, _) in circuit
                .outputs
                .iter()
                .enumerate()
                .filter(|output| *output.1 == bits + gate)
            {
                let _ = writeln!(text, "    result({bit}, t{gate});");
            }
        }
        text.push_str("}\n");
    }
    text
}
