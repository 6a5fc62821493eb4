//! Writes FO and FL as straight-line assembly: `program` has them as a graph of gates, `allocate`
//! finds an order and registers for it, and `cycles` estimates how long that takes.

mod allocate;
mod cycles;
mod program;

use crate::network::Network;
use crate::rust;

/// Returns the generated files of `misty1`: their names below `misty1/src`, and their contents.
///
/// FO is written once for both widths of registers, as a macro of the assembler: the width changes
/// neither the instructions nor their order.
pub fn files() -> Vec<(String, String)> {
    let [s7, s9] = two_input_circuits();
    let mut files = vec![(String::from("circuits.rs"), rust::circuits(&s7, &s9))];
    for routine in routines() {
        let order = order_of(&routine);
        for keys in [&ONE, &MANY] {
            let name = format!("{}_{}", routine.name, keys.name);
            let (lines, spilled) = allocate::in_order(&routine, keys, &order);
            let [ymm, zmm] = [32, 64].map(|bytes| cycles::simulate(&lines, bytes));
            let text: Vec<_> = lines.iter().map(|line| line.text(keys)).collect();
            let text = format!(
                "// {count} instructions, {spilled} planes of scratch, about {ymm} cycles on 256 bits\n\
                 // and {zmm} on 512.\n\
                 // Written by `cargo run -p misty1-tools --bin assembly`.\n\
                 .macro misty1_{name} {parameters}\n{text}\n.endm\n",
                count = lines.len(),
                parameters = keys.parameters,
                text = text.join("\n"),
            );
            files.push((format!("backend/generated/{name}.s"), text));
        }
    }
    files
}

/// Searches orders for `seconds` each, and returns the names of their files below `circuits`, and
/// their contents. If `only` is given, it searches for the routine of that name only.
pub fn search_orders(seconds: u64, only: Option<&str>) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for routine in routines() {
        if only.is_some_and(|only| only != routine.name) {
            continue;
        }
        let order = allocate::anneal(&routine, &ONE, 32, seconds);
        let order: Vec<_> = order.iter().map(usize::to_string).collect();
        files.push((
            format!("{}-order.txt", routine.name),
            order.join(" ") + "\n",
        ));
    }
    files
}

fn two_input_circuits() -> [rust::Native; 2] {
    let s7 = Network::parse(include_str!("../../circuits/s7-two.txt"));
    let s9 = Network::parse(include_str!("../../circuits/s9-two.txt"));
    [&s7, &s9].map(rust::Native::new)
}

fn routines() -> [program::Routine; 2] {
    let [s7, s9] = two_input_circuits();
    let circuits = program::Circuits {
        s7: Network::parse(include_str!("../../circuits/s7-three.txt")),
        s9: Network::parse(include_str!("../../circuits/s9-three.txt")),
        s7_complement: s7.complement,
        s9_complement: s9.complement,
    };
    [program::fo(&circuits), program::fl_fo(&circuits)]
}

/// The gates of a routine in the order that was found for it.
fn order_of(routine: &program::Routine) -> Vec<usize> {
    let text = match routine.name {
        "fo" => include_str!("../../circuits/fo-order.txt"),
        _ => include_str!("../../circuits/fl_fo-order.txt"),
    };
    let order = text
        .split_whitespace()
        .map(|number| number.parse().expect("a number"));
    order.filter(|&gate| routine.uses(gate) > 0).collect()
}

/// How a routine reads key masks.
struct Keys {
    name: &'static str,
    /// The parameters of the macro.
    parameters: &'static str,
    /// Whether `vpternlogd` can read a mask from memory.
    broadcast: bool,
    /// The instruction that reads a mask into a register, and the size of a mask.
    load: &'static str,
    size: &'static str,
    bytes: usize,
}

/// One key in all lanes.
const ONE: Keys = Keys {
    name: "one",
    parameters: "r, bytes, words",
    broadcast: true,
    load: "vpbroadcastd",
    size: "dword",
    bytes: 4,
};

/// A key for each window of 16 bytes.
const MANY: Keys = Keys {
    name: "many",
    parameters: "r, bytes",
    broadcast: false,
    load: "vbroadcasti32x4",
    size: "xmmword",
    bytes: 16,
};
