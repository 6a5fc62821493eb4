//! Writes the generated files of `misty1` from the circuits in `tools/circuits`: the circuits of
//! two inputs as Rust, and FO as assembly for AVX-512.
//!
//! ```text
//! cargo run -p misty1-tools --bin assembly
//! ```
//!
//! With `-- SECONDS [ROUTINE]` it first searches orders of the gates for that long, for each
//! routine or for one; that is needed when a circuit has changed. A test of this package checks
//! that the committed files are those that this program writes.

use misty1_tools::assembly;

fn main() {
    let mut arguments = std::env::args().skip(1);
    if let Some(seconds) = arguments.next() {
        let seconds = seconds.parse().expect("seconds");
        let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/circuits");
        for (name, text) in assembly::search_orders(seconds, arguments.next().as_deref()) {
            std::fs::write(format!("{directory}/{name}"), text).expect("a file");
        }
        println!("the orders are new: run this again without arguments");
        return;
    }
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/../src");
    for (name, text) in assembly::files() {
        println!("{name}");
        std::fs::write(format!("{directory}/{name}"), text).expect("a file");
    }
}
