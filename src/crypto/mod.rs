//! Secrets, key derivation, the suites of data packets, RSA identities and the registration's exchange.

pub(crate) mod exchange;
pub mod identity;
pub mod kdf;
pub(crate) mod seal;
pub mod secret;
pub mod suite;
pub mod token;

pub use identity::{Fingerprint, Identity, IdentityError, PublicIdentity};
pub use secret::Secret;
pub use token::{Token, TokenError, TokenId};
