//! One virtual world: a manager, whole units with their data path, their terminals, the hub between them, and the weather.
//!
//! [`World`] runs in virtual time and in one thread. Everything random comes from one seed, so a run can be repeated
//! ([`World::trace`] tells two runs apart). After every step the invariants of docs/protocol.md section 4.3 are checked,
//! over what units could send and over what they did send:
//!
//! - I1 nothing is delivered under a key that its unit does not receive under;
//! - I2, I3 in a strict change old and new never mix: after START no bound unit sends, and none receives, under the old key;
//! - I4 in a hitless change every bound unit hears every other;
//! - I5 what a unit sends under only grows, and so do its snapshots;
//! - I6 no two packets on the hub have the same SPI, sender id and counter, and no sender id serves twice;
//! - I8 an evicted unit has no newer key;
//! - I9 one epoch, one key, one SPI;
//! - I11 nothing that is protected is readable on the hub;
//! - no packet is delivered twice, nor to anybody but the terminal that it was for.
//!
//! A unit is a `fpn::unit::Unit` with the real queues of `fpn::datapath`; a manager is a `fpn::manager::MgeMachine`. What the
//! daemons add (sockets, threads, devices, a database) is played by the world: it delays and loses.
//!
//! Names and shapes of what tests change are public fields: a test is the weather, the operator and the attacker at once.

mod data;
mod invariants;
mod keys;
mod step;
mod store;
mod terminal;
mod traffic;
mod unit;
mod weather;
mod world;

pub use keys::identity;
pub use store::{Store, group};
pub use terminal::{Terminal, terminals};
pub use unit::{UnitNode, sending};
pub use weather::{Skew, Weather};
pub use world::{World, mge_address};
