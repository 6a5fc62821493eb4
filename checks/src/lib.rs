//! What the checks of the cipher share: the work that they watch, and how valgrind is spoken to.
//!
//! `scripts/ct-check.sh` and `scripts/instructions.sh` run the programs of this package.

pub mod clock;
pub mod leaks;
pub mod secrets;
pub mod valgrind;
