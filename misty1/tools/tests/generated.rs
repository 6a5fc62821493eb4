//! The circuits compute the S-boxes, and the generated files of `misty1` are what the tool makes of
//! them.

use misty1_tools::assembly;
use misty1_tools::network::{Network, Target};

/// Those of two inputs are compared in `misty1`, as the Rust that is made of them.
#[test]
fn the_circuits_of_three_inputs_equal_the_tables_of_the_rfc_on_all_inputs() {
    for (sbox, additions, circuit) in [
        ("s7", vec![7], include_str!("../circuits/s7-three.txt")),
        ("s9", vec![9, 7], include_str!("../circuits/s9-three.txt")),
    ] {
        let target = Target::new(sbox, additions);
        assert!(
            Network::parse(circuit).equals(&target),
            "{sbox}:\n{circuit}"
        );
    }
}

#[test]
fn a_circuit_with_another_gate_is_not_equal() {
    let circuit = include_str!("../circuits/s9-three.txt");
    let other = circuit.replacen("= 96 ", "= 97 ", 1);
    assert_ne!(circuit, other);
    assert!(!Network::parse(&other).equals(&Target::new("s9", vec![9, 7])));
}

#[test]
fn the_generated_files_are_what_the_tool_writes() {
    for (name, text) in assembly::files() {
        let path = format!("{}/../src/{name}", env!("CARGO_MANIFEST_DIR"));
        let committed = std::fs::read_to_string(&path).expect(&name);
        assert!(
            committed == text,
            "{name}: run cargo run -p misty1-tools --bin assembly"
        );
    }
}
