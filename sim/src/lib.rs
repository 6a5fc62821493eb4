//! One virtual world: a manager, whole units with their data path, their terminals, the hub between
//! them, and the weather.
//!
//! [`World`] runs in virtual time and in one thread. Everything random comes from one seed, so a
//! run can be repeated; [`World::trace`] tells two runs apart. After every step the invariants of
//! docs/protocol.md section 4.3 are checked, for what units may send and for what they do send:
//!
//! - I1: nothing is delivered under a key that its unit does not receive under.
//! - I2, I3: in a strict change the old and the new key never mix. After START no unit with a lease
//!   sends under the old key, and none that has heard START receives under it.
//! - I4: in a hitless change every unit with a lease hears every other one.
//! - I5: the epoch that a unit sends under only grows, and so do the versions of its snapshots.
//! - I6: no two packets on the hub have the same SPI, sender id and counter, and no sender id is
//!   given out twice.
//! - I8: an evicted unit never has a newer key.
//! - I9: an epoch has one key and one SPI.
//! - I11: nothing that is protected can be read on the hub.
//! - No packet is delivered twice, or to another terminal than the one that it was sent to.
//!
//! A unit is a `fpn::unit::Unit` with the real queues of `fpn::datapath`; a manager is a
//! `fpn::manager::MgeMachine`. The world plays what the daemons add (sockets, threads, devices, a
//! database), and it delays and loses.
//!
//! What tests change are public fields: a test is weather, operator and attacker at once.

mod agenda;
mod data;
mod invariants;
mod keys;
mod operator;
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
