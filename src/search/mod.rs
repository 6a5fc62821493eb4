//! The key search: which group's key is used between two terminals (paper section 3.2), the path table that it fills,
//! and the policy for pairs without a path.

pub mod path;
pub mod policy;

pub use path::{Pair, PathAction, PathEntry, PathTable};
pub use policy::Policy;
