//! The protocol core of FPN, a group VPN: everything but I/O.
//!
//! The crate has no sockets, clocks, threads, random source or async runtime: `now` and randomness
//! come in, data goes out. The two daemons are thin shells around it, and tests run the same code
//! in virtual time.
//!
//! The modules from the ground up, each of which uses only those before it: [`wire`] (bytes to
//! typed values and back), [`crypto`] (secrets, suites, the exchange of a registration),
//! [`keyshare`] (what both roles share, and the machine of the EU), [`search`] (the ICMP key
//! search, the path table, the policy), [`datapath`] (`outbound` and `inbound`), [`unit`] (the role
//! of the EU) and [`manager`] (the role of the MGE). Small modules that all of them use: [`ids`],
//! [`secret`], [`group`], [`time`], [`drop_reason`], [`counters`], and `budget`, the
//! rate limit. `tests/layers.rs` checks the order.
#![forbid(unsafe_code)]

mod budget;
pub mod counters;
pub mod crypto;
pub mod datapath;
pub mod drop_reason;
pub mod group;
pub mod ids;
pub mod keyshare;
pub mod manager;
pub mod search;
pub mod secret;
pub mod time;
pub mod unit;
pub mod wire;

pub use drop_reason::DropReason;
