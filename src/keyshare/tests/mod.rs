//! The machines by themselves and across a desk: golden messages, forgeries, what nobody asked for,
//! and what very many units cost. Whole units and a manager run in the crate `sim`.

mod crowd;
mod desk;
mod fleet;
mod forged;
mod golden;
mod member;
mod queue;
mod told;
mod unasked;
