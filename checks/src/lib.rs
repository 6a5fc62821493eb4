//! What the checks and the benchmarks of the cipher share. No product links this.
//!
//! - A [`Case`](secrets::Case) is a piece of work on secrets, for example the key schedule and CTR
//!   of MISTY1 in one backend, or sealing and opening with a suite. [`Secrets`](secrets::Secrets)
//!   are its key and data. The program `constant-time` watches where the processor goes and which
//!   memory it uses while it runs a case; `scripts/ct-check.sh` calls it.
//! - [`valgrind`] tells memcheck which memory is secret.
//! - [`leaks`] depend on their secret on purpose, so that a check that sees nothing is noticed.
//! - [`clock`] is the clock of `bench-cipher`, which `scripts/bench.sh cipher` runs.
//!
//! The program `instructions` does fixed pieces of work whose instructions
//! `scripts/instructions.sh` counts.
//!
//! ```
//! use fpn_checks::secrets::{Case, Secrets};
//! use fpn_checks::valgrind;
//!
//! let case = Case::named("misty1-portable").expect("every processor can run it");
//! case.prepare();
//! let mut secrets = Secrets::new(2);
//! // From here on memcheck reports every branch and address that depends on the secrets.
//! secrets.for_each_piece(valgrind::poison);
//! case.run(&mut secrets);
//! ```

pub mod clock;
pub mod leaks;
pub mod secrets;
pub mod valgrind;
