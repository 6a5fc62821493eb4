//! The data path: `outbound` and `inbound`, each readable from top to bottom.

pub mod snapshot;

pub use snapshot::Snapshot;
