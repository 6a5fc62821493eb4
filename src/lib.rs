//! The protocol core of FPN, a group VPN: everything but I/O.
//!
//! No socket, clock, thread, random source or runtime lives here: `now` and randomness come in, data goes out. The
//! two daemons are thin shells around this crate, and tests drive the same code in virtual time.
//!
//! From the ground up, each module using only those before it:
//! [`wire`] bytes to typed values and back, [`crypto`] secrets, suites and the registration's exchange,
//! [`keyshare`] what both roles share and the machine of the EU, [`search`] the ICMP key search, path table and
//! policy, [`datapath`] `outbound` and `inbound`, [`unit`] the role of the EU, [`manager`] the role of the MGE. Beside
//! them, used by all: [`ids`], [`secret`], [`group`], [`time`], [`drop_reason`], [`counters`]. `tests/layers.rs` keeps
//! it so.
#![forbid(unsafe_code)]

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
