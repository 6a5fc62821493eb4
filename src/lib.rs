//! The protocol core of FPN, a group VPN: everything but I/O.
//!
//! The crate has no sockets, clocks, threads, random source or async runtime: `now` and randomness
//! come in, data goes out. The two daemons are thin shells around it, and tests run the same code
//! in virtual time.
//!
//! # Where to begin
//!
//! | type | what it is |
//! |---|---|
//! | [`unit::Unit`] | the whole role of an encryption unit (EU): registration, key search, policy |
//! | [`manager::MgeMachine`] | the whole role of the manager (MGE): sessions, key changes, administration |
//! | [`datapath::outbound`], [`datapath::inbound`] | what happens to a batch of packets in either direction |
//! | [`datapath::Snapshot`] | everything that the data path reads, as one immutable value |
//! | [`datapath::TxQueue`], [`datapath::RxQueue`] | what one thread of the data path owns |
//! | [`search::Searcher`] | finds out which group protects a pair of terminals |
//! | [`keyshare::KeyRing`] | the keys that a unit sends and receives under |
//! | [`wire::control::Message`] | a control message; `wire` has every other format too |
//! | [`DropReason`] | why a packet was dropped: there is no other way to lose one |
//!
//! `Unit` and `MgeMachine` are driven alike. Their owner calls `handle_…(now, input)`, drains every
//! `poll_…` until it is empty, and sleeps until `poll_timeout`. For the control socket of a unit
//! this is:
//!
//! ```
//! use std::net::SocketAddr;
//!
//! use fpn::time::Timestamp;
//! use fpn::unit::Unit;
//!
//! /// Hands a unit what has arrived, sends what it has to say, and returns when it must be called
//! /// again if nothing arrives before.
//! fn turn(
//!     unit: &mut Unit,
//!     now: Timestamp,
//!     arrived: &[(SocketAddr, Vec<u8>)],
//!     mut send: impl FnMut(SocketAddr, &[u8]),
//! ) -> Option<Timestamp> {
//!     for (from, datagram) in arrived {
//!         if let Err(reason) = unit.handle_datagram(now, *from, datagram) {
//!             eprintln!("dropped a datagram of {from}: {}", reason.name());
//!         }
//!     }
//!     unit.handle_timeout(now);
//!     while let Some(datagram) = unit.poll_transmit() {
//!         send(datagram.to, &datagram.payload);
//!     }
//!     unit.poll_timeout()
//! }
//! ```
//!
//! The module [`mod@unit`] lists the other queues of a unit. The crate `fpn-sim` (`sim/`) is a
//! complete owner of a manager and several units, without any I/O.
//!
//! # The modules
//!
//! From the ground up, each uses only those before it: [`wire`] (bytes to typed values and back),
//! [`crypto`] (secrets, suites, the exchange of a registration), [`keyshare`] (what both roles
//! share, and the machine of the EU), [`search`] (the ICMP key search, the path table, the policy),
//! [`datapath`] (`outbound` and `inbound`), [`mod@unit`] (the role of the EU) and [`manager`] (the
//! role of the MGE). Small modules that all of them use: [`ids`], [`secret`], [`group`], [`time`],
//! [`drop_reason`], [`counters`], and `budget`, the rate limit. `tests/layers.rs` checks the order.
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
