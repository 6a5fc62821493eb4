//! Finds the circuits of the S-boxes of MISTY1, and writes the files of the crate `misty1` that are
//! made from them. Nothing here is part of a product.
//!
//! - A [`Network`](network::Network) is a circuit of gates, and has a text form. The circuits in
//!   use are in the folder `circuits`. A [`Target`](network::Target) says what a circuit has to
//!   compute.
//! - [`assembly::files`] returns the generated files: `src/circuits.rs`, and FO as assembly for
//!   AVX-512. The program `assembly` writes them, and a test of this package fails if one of them
//!   is different from what is committed.
//! - The program `circuit-search` searches smaller circuits, and `gate-order` an order of the gates
//!   that suits processors with 16 registers.
//!
//! ```
//! use misty1_tools::network::{Network, Target};
//!
//! let s7 = Target::new("s7", vec![]);
//! // The algebraic normal form is a circuit, but a large one.
//! let network = s7.normal_form();
//! assert!(network.equals(&s7));
//! let smaller = Network::parse(include_str!("../circuits/s7-two.txt"));
//! assert!(smaller.equals(&s7));
//! assert!(smaller.gates.len() < network.gates.len());
//! ```

pub mod assembly;
pub mod network;
pub mod random;
pub mod rust;
