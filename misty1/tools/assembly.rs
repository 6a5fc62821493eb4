//! Writes the assembly of the wide backends from the circuits in `tools/circuits`.
//!
//! ```text
//! cargo run -p misty1 --example assembly
//! ```
//! `-- SECONDS` first searches orders of the gates for that long, for each routine: needed when a circuit
//! has changed.
//! A test of the crate checks that the files are those that this program writes.

#[path = "assembly/mod.rs"]
mod assembly;

fn main() {
    let mut arguments = std::env::args().skip(1);
    if let Some(seconds) = arguments.next() {
        let seconds = seconds.parse().expect("seconds");
        let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/tools/circuits");
        for (name, text) in assembly::search_orders(seconds, arguments.next().as_deref()) {
            std::fs::write(format!("{directory}/{name}"), text).expect("a file");
        }
        println!("the orders are new: run this again without arguments");
        return;
    }
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/src");
    for (name, text) in assembly::files() {
        println!("{}", text.lines().next().unwrap_or_default());
        std::fs::write(format!("{directory}/{name}"), text).expect("a file");
    }
}
