//! Secrets, key derivation, the suites of data packets, RSA identities and the registration's exchange.

pub(crate) mod exchange;
pub mod identity;
pub mod kdf;
pub mod pass;
pub(crate) mod seal;
pub mod suite;
pub mod token;

pub use identity::{Fingerprint, Identity, IdentityError, PublicIdentity};
pub use pass::Pass;
pub use token::{Token, TokenError};

pub use crate::ids::TokenId;
pub use crate::secret::Secret;

#[cfg(test)]
pub(crate) mod test_keys;
#[cfg(test)]
mod tests;
