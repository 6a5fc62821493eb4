//! Tests of the machines alone and of a manager with one unit: golden messages, forgeries, messages
//! that nobody asked for, and the cost of very many units. Whole units and a manager run in the
//! crate `sim`.

mod began;
mod crowd;
mod desk;
mod fleet;
mod forged;
mod golden;
mod locking;
mod member;
mod queue;
mod reports;
mod told;
mod unasked;
