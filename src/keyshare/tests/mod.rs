//! The machines against each other, in virtual time.

mod attack;
mod clock;
mod enrol;
mod faults;
mod fleet;
mod forged;
mod golden;
mod net;
mod refuse;
mod restore;
mod suites;
mod unasked;
mod update;
