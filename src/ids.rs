//! Identifiers: numbers of different types, so that they cannot be mixed up.

use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $int:ty) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub $int);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

id!(
    /// A group (an FPN), as the MGE's database numbers it.
    GroupId,
    u32
);
id!(
    /// An encryption unit, as the MGE's database numbers it.
    EuId,
    u32
);
id!(
    /// Number of a key of a group. It only grows, and an epoch never has two keys.
    Epoch,
    u64
);
id!(
    /// Number of one key change of a group, unique within the group.
    Rotation,
    u64
);
id!(
    /// Identifies one transmit queue of one registration of one EU; never reused within an epoch.
    /// It is only the number on the wire: the right to seal under it is a `SealingRight` of
    /// `keyshare`.
    SenderId,
    u32
);
id!(
    /// Identifies group and epoch in a data packet; random, at least [`Spi::FIRST`], unique at one
    /// MGE (RFC 4303 section 2.1).
    Spi,
    u32
);
id!(
    /// Identifies one registration of one EU at one MGE; chosen by the MGE, random.
    SessionId,
    u64
);
id!(
    /// Identifies one manager's realm: the first eight bytes of its fingerprint.
    Realm,
    u64
);

/// Identifies a token; random, chosen by the manager.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TokenId(pub [u8; 8]);

impl Spi {
    /// The smallest SPI that RFC 4303 leaves for use.
    pub const FIRST: u32 = 256;
}

impl Epoch {
    /// Returns the epoch after this one.
    pub fn next(self) -> Self {
        Self(self.0 + 1)
    }
}

impl fmt::Display for TokenId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|b| write!(f, "{b:02x}"))
    }
}
