//! The machines against each other, in virtual time.

mod attack;
mod clock;
mod crowd;
mod enroll;
mod faults;
mod fleet;
mod forged;
mod golden;
mod net;
mod queue;
mod refuse;
mod restore;
mod suites;
mod told;
mod unasked;
mod update;
