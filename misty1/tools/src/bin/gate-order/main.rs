//! Searches an order for the gates of the circuits of two inputs, for the portable and the AVX2
//! backend.
//!
//! ```text
//! cargo run -p misty1-tools --bin gate-order -- 600 1
//! ```
//!
//! This goes on from the circuits in `tools/circuits` for 600 seconds from seed 1, on x86-64,
//! writes there what it has found and says how many instructions FI has. The program `assembly`
//! makes Rust of it.
//!
//! Both backends have 16 registers, so it matters most where planes are kept, and the compiler
//! decides that. It keeps the order of the source as far as it can. So a few gates change their
//! places, FI is compiled (`fi.rs`), and the new order stays if it does not have more instructions,
//! now and then also if it has a few more. A release goes twice through the optimiser, before and
//! after the crates come together, which leaves other copies in it: both ways count.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use misty1_tools::network::{Gate, Network, Target};
use misty1_tools::random::Random;
use misty1_tools::rust;

fn main() {
    let arguments = std::env::args().skip(1).map(|text| text.parse::<u64>());
    let Ok([seconds, seed]) = <[u64; 2]>::try_from(arguments.flatten().collect::<Vec<_>>()) else {
        eprintln!("usage: gate-order SECONDS SEED");
        std::process::exit(2);
    };
    let tools = Path::new(env!("CARGO_MANIFEST_DIR"));
    let file = |name: &str| tools.join(format!("circuits/{name}-two.txt"));
    let read = |name| Network::parse(&fs::read_to_string(file(name)).expect("a circuit"));
    let directory = tempfile::tempdir().expect("a directory");
    let compiler = Compiler {
        source: include_str!("fi.rs").replace("TOOLS", tools.to_str().expect("a path in UTF-8")),
        directory: directory.path(),
    };

    let mut random = Random(seed);
    let circuits = NAMES.map(read);
    let mut current = (compiler.instructions(&circuits), circuits);
    let mut best = current.clone();
    println!("{:?} instructions", best.0);
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(seconds) {
        let mut circuits = current.1.clone();
        for _ in 0..[1, 1, 2, 4][random.below(4)] {
            // S9 is there twice.
            move_gate(&mut circuits[random.below(3).min(1)], &mut random);
        }
        let instructions = compiler.instructions(&circuits);
        let slack = [0, 0, 0, 8][random.below(4)];
        if cost(instructions) <= cost(current.0) + slack {
            current = (instructions, circuits);
        }
        if cost(current.0) < cost(best.0) {
            best = current.clone();
            println!("{:?} instructions", best.0);
        }
    }
    for (name, circuit) in NAMES.iter().zip(&best.1) {
        let target = Target::new(name, Vec::new());
        circuit.check(&target);
        fs::write(file(name), circuit.print()).expect("a file");
    }
}

/// Instructions of FI in the portable and in the AVX2 backend, for each of [`PASSES`].
type Instructions = [[usize; 2]; 2];

/// One number for all of them. The portable backend counts for more, because there the number of
/// instructions is the limit.
fn cost([development, release]: Instructions) -> usize {
    let sum = |[portable, avx2]: [usize; 2]| 3 * portable + avx2;
    sum(development) + 2 * sum(release)
}

/// Moves a gate to another place between its inputs and its users, if there is one.
fn move_gate(circuit: &mut Network, random: &mut Random) {
    let inputs = circuit.inputs();
    let from = random.below(circuit.gates.len());
    let reach = [3, 10, 40, 200][random.below(4)];
    let gate = circuit.gates[from].inputs.iter();
    let first = gate.filter_map(|&input| (input + 1).checked_sub(inputs));
    let first = first.max().unwrap_or(0).max(from.saturating_sub(reach));
    let uses = |gate: &Gate| gate.inputs.contains(&(inputs + from));
    let user = circuit.gates.iter().position(uses);
    let last = user.unwrap_or(circuit.gates.len()) - 1;
    let to = first + random.below(last.min(from + reach) - first + 1);

    let gate = circuit.gates.remove(from);
    circuit.gates.insert(to, gate);
    let renumbered = |signal: usize| match signal.checked_sub(inputs) {
        Some(gate) if gate == from => inputs + to,
        Some(gate) if (from..=to).contains(&gate) => signal - 1,
        Some(gate) if (to..=from).contains(&gate) => signal + 1,
        _ => signal,
    };
    for gate in &mut circuit.gates {
        gate.inputs = gate.inputs.map(renumbered);
    }
    for (signal, _) in &mut circuit.outputs {
        *signal = renumbered(*signal);
    }
}

struct Compiler<'a> {
    source: String,
    directory: &'a Path,
}

impl Compiler<'_> {
    fn instructions(&self, circuits: &[Network; 2]) -> Instructions {
        let [s7, s9] = circuits.each_ref().map(rust::Native::new);
        let path = |name: &str| self.directory.join(name);
        fs::write(path("circuits.rs"), rust::circuits(&s7, &s9)).expect("a file");
        fs::write(path("fi.rs"), &self.source).expect("a file");
        let compilations = PASSES.map(|[passes, output]| {
            let compilation = Command::new("rustc")
                .args(["--edition=2024", "--crate-type=lib", "--emit=asm"])
                .args(["-Copt-level=3", "-Ccodegen-units=1", "--cap-lints=allow"])
                .args(["-Cno-prepopulate-passes", &format!("-Cpasses={passes}")])
                .args(["fi.rs", "-o", output])
                .current_dir(self.directory)
                .spawn();
            (output, compilation.expect("rustc"))
        });
        compilations.map(|(output, mut compilation)| {
            assert!(compilation.wait().expect("rustc").success());
            let assembly = fs::read_to_string(path(output)).expect("assembly");
            ["portable_fi:", "avx2_fi:"].map(|label| {
                let lines = assembly.lines().skip_while(|line| *line != label);
                lines
                    .take_while(|line| !line.contains("func_end"))
                    .filter(|line| line.starts_with('\t') && !line.starts_with("\t."))
                    .count()
            })
        })
    }
}

const NAMES: [&str; 2] = ["s7", "s9"];

/// The passes of the optimiser in a development build and in a release, and a file for the result
/// of each.
const PASSES: [[&str; 2]; 2] = [
    ["default<O3>", "development.s"],
    ["thinlto-pre-link<O3>,thinlto<O3>", "release.s"],
];
