//! Secrets, key derivation, the suites of data packets, RSA identities and the registration's exchange.

pub mod kdf;
pub mod secret;

pub use secret::Secret;
