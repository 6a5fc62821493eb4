//! Writes FO and FL as straight-line assembly: the program as a graph of gates ([`program`]), an order
//! and registers for it ([`allocate`]).

#![allow(dead_code, reason = "shared by the tool and a test")]

#[path = "../network/mod.rs"]
pub(crate) mod network;
#[path = "../random/mod.rs"]
mod random;

mod allocate;
mod cycles;
mod program;
mod rust;

use network::Network;

/// The files that belong to the crate: their names below `src`, and their contents.
pub(crate) fn files() -> Vec<(String, String)> {
    let [s7, s9] = two_input_circuits();
    let mut files = vec![(String::from("circuits.rs"), rust::circuits(&s7, &s9))];
    for routine in routines() {
        let order = order_of(&routine);
        for target in TARGETS {
            let name = format!("{}_{}.s", routine.name, target.name);
            let (lines, spilled) = allocate::in_order(&routine, &target, &order);
            let cycles = cycles::simulate(&lines, &target);
            let text: Vec<_> = lines.iter().map(|line| line.text(&target)).collect();
            let text = format!(
                "// {name}: {} instructions, about {cycles} cycles, {spilled} planes of scratch. Written by\n\
                 // `cargo run -p misty1 --example assembly`; see tools/assembly.rs.\n{}\n",
                lines.len(),
                text.join("\n")
            );
            files.push((format!("backend/generated/{name}"), text));
        }
    }
    files
}

/// Searches orders for `seconds` each: the names of their files below `tools/circuits`, and their contents. If `only` is
/// given, for the routine of that name only.
pub(crate) fn search_orders(seconds: u64, only: Option<&str>) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for routine in routines() {
        if only.is_some_and(|only| only != routine.name) {
            continue;
        }
        let order = allocate::anneal(&routine, &YMM_ONE, seconds);
        let order: Vec<_> = order.iter().map(usize::to_string).collect();
        files.push((
            format!("{}-order.txt", routine.name),
            order.join(" ") + "\n",
        ));
    }
    files
}

fn two_input_circuits() -> [rust::Native; 2] {
    let s7 = Network::parse(include_str!("../circuits/s7-two.txt"));
    let s9 = Network::parse(include_str!("../circuits/s9-two.txt"));
    [&s7, &s9].map(rust::Native::new)
}

fn routines() -> [program::Routine; 2] {
    let [s7, s9] = two_input_circuits();
    let circuits = program::Circuits {
        s7: Network::parse(include_str!("../circuits/s7-three.txt")),
        s9: Network::parse(include_str!("../circuits/s9-three.txt")),
        s7_complement: s7.complement,
        s9_complement: s9.complement,
    };
    [program::fo(&circuits), program::fl_fo(&circuits)]
}

/// The gates of a routine in the order that was found for it.
fn order_of(routine: &program::Routine) -> Vec<usize> {
    let text = match routine.name {
        "fo" => include_str!("../circuits/fo-order.txt"),
        _ => include_str!("../circuits/fl_fo-order.txt"),
    };
    let order = text
        .split_whitespace()
        .map(|number| number.parse().expect("a number"));
    order.filter(|&gate| routine.uses(gate) > 0).collect()
}

/// Registers and the way of reading keys.
pub(crate) struct Registers {
    pub(crate) name: &'static str,
    /// "zmm" or "ymm".
    pub(crate) kind: &'static str,
    pub(crate) bytes: usize,
    /// How `vpternlogd` reads a key mask from memory, if it can.
    pub(crate) broadcast: Option<&'static str>,
    /// The instruction that reads a key mask, and the size of one.
    pub(crate) key_load: &'static str,
    pub(crate) key_size: &'static str,
    pub(crate) key_bytes: usize,
}

const TARGETS: [Registers; 4] = [ZMM_ONE, ZMM_MANY, YMM_ONE, YMM_MANY];

const ZMM_ONE: Registers = Registers {
    name: "zmm_one",
    kind: "zmm",
    bytes: 64,
    broadcast: Some("{1to16}"),
    key_load: "vpbroadcastd",
    key_size: "dword",
    key_bytes: 4,
};

const ZMM_MANY: Registers = Registers {
    name: "zmm_many",
    broadcast: None,
    key_load: "vbroadcasti32x4",
    key_size: "xmmword",
    key_bytes: 16,
    ..ZMM_ONE
};

const YMM_ONE: Registers = Registers {
    name: "ymm_one",
    kind: "ymm",
    bytes: 32,
    broadcast: Some("{1to8}"),
    ..ZMM_ONE
};

const YMM_MANY: Registers = Registers {
    name: "ymm_many",
    kind: "ymm",
    bytes: 32,
    ..ZMM_MANY
};
