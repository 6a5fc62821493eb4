//! The circuits compute the S-boxes, and the assembly is what the tool makes of them.

#[path = "../tools/assembly/mod.rs"]
mod assembly;

use assembly::network::{Network, Target};

#[test]
fn every_circuit_equals_the_table_of_the_rfc_on_all_inputs() {
    for (sbox, additions, circuit) in [
        (
            "s7",
            vec![7],
            include_str!("../tools/circuits/s7-three.txt"),
        ),
        (
            "s9",
            vec![9, 7],
            include_str!("../tools/circuits/s9-three.txt"),
        ),
        ("s7", vec![], include_str!("../tools/circuits/s7-two.txt")),
        ("s9", vec![], include_str!("../tools/circuits/s9-two.txt")),
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
    let circuit = include_str!("../tools/circuits/s9-three.txt");
    let other = circuit.replacen("= 96 ", "= 97 ", 1);
    assert_ne!(circuit, other);
    assert!(!Network::parse(&other).equals(&Target::new("s9", vec![9, 7])));
}

#[test]
fn the_assembly_is_what_the_tool_writes() {
    for (name, text) in assembly::files() {
        let path = format!("{}/src/{name}", env!("CARGO_MANIFEST_DIR"));
        let committed = std::fs::read_to_string(&path).expect(&name);
        assert!(
            committed == text,
            "{name}: run cargo run -p misty1 --example assembly"
        );
    }
}
